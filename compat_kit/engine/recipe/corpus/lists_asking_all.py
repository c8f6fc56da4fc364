"""More ways to ask for all of a kind, or for the letters; and what stands around an order."""

from __future__ import annotations

from .framing import phrases

WHOLE = phrases("""
what {many} exist; what {many} exist?; Which {many} exist?; Which {many} do we have?; What {many} do we have?; What {many} can
you list? All, please.; What are the {many}, in order?; What are the {many}, one by one?; What are the {many} again?; What were
the {many} again?; What's the list of the {many}?; What is the list of the {many}?; What is the full list of the {many}?; What
is the complete list of the {many}?; What names do the {many} have?; What would a list of all {many} look like?; How are the
{many} called?; How do the {many} go?; How do the {many} go in order?; How do we call the {many}?; How does the list of the
{many} go?; So what are the {many}?; And what are the {many}?; whats the {many} again; wats the {many}; pls list the {many}; pls
name all {many}; plz list all {many}; can u name all the {many}; could u list the {many}; tell me the {many} pls; tell me all
{many} pls; give all {many}; give the {many} pls; need the {many}; need all {many}; need a list of all {many}; want all {many};
lemme hear the {many}; {many} pls; {many} all; {many}, all; {many}, complete; {many}, the full list; {many}, the names; {many},
one by one; {many}, in order, please; {many} one after another; {many} with commas; {many} -> ?; {many} - list all; {many} - all
of them; {many}: all; {many}: all the names; {many}: complete list; {many}: full list; {many}: what are they?; {many}: which
ones?; {many}? List them.; {many}? Name them.; {many}? Which are they?; {many}? What are they?; {many}! All of them!; list: all
{many}; list: the {many}; list all {many} pls; names: all {many}; the {many} pls; the {many} again?; the {many}, again please;
the {many}, complete; the {many}, all the names; the {many} one after another; the {many} separated by commas; the {many} from
the first to the last; the {many} from start to end; the {many} as a list; the {many} in a row; the {many} in one line; the
{many} -> ?; the {many}: which are they?; the {many}: names, please; the complete {many}; the whole list of the {many}; the
whole row of the {many}; the names of all the {many}; the order of the {many}; every one of the {many}; each of the {many}; each
and every one of the {many}; all {many} as a list; all {many} that there are; all {many} there are; all {many}: which?; all
{many}, one by one; all {many}, separated by commas; all the {many} there are; all the {many}, please; all the names of the
{many}; all of the {many}, please; a full list of the {many}; a complete list of all {many}; a list of all the {many}; a list of
all {many}, please; complete list: {many}; full list: {many}; Name the {many}, please.; Name the {many} one by one.; Name the
{many}, one after the other.; Name the {many}, from first to last.; Name the {many} for my daughter.; Name the {many} for my
son.; Name the full list of the {many}.; Name all {many} in order.; Name all {many} there are.; Name all the {many} that exist.;
Name all the {many} for me.; Name us the {many}.; Name me all the {many}.; Name me the {many}.; List the {many} for me.; List
the {many} one by one.; List the {many}, please.; List the {many} from first to last.; List the names of the {many}.; List the
names of all {many}.; List for me the {many}.; List all {many} in order.; List all the {many} there are.; List all {many} for
me.; Tell me all {many}.; Tell me all the {many} in order.; Tell me the {many} in order.; Tell me the {many} one by one.; Tell
me what {many} there are.; Tell me which {many} there are.; Tell me which {many} exist.; Tell me every one of the {many}.; Tell
my son the {many}.; Tell my daughter what the {many} are.; Give me every one of the {many}.; Give me the {many} in order.; Give
me the {many} as a list.; Give me the whole list of the {many}.; Give me the names of the {many}.; Give us all the {many}.; Give
a list of the {many}.; Give a list of all {many}.; Give the complete list of the {many}.; Say all {many}.; Say all the {many}
one after the other.; Say every one of the {many}.; Say the {many} for me.; Say which {many} there are.; Say the {many} from
first to last.; Write the {many} in a row.; Write the names of the {many}.; Write all {many} in one line.; Write me the {many}.;
Write down the names of all {many}.; Write up a list of the {many}.; Jot down the {many}.; Put down all the {many}.; Put the
{many} in a list.; Put the {many} in a row.; Draw up a list of all {many}.; Compile a list of the {many}.; Prepare a list of all
{many}.; Generate a list of the {many}.; Create a list of the {many}.; Make a full list of the {many}.; Make me a list of all
{many}.; Output the {many}.; Output a list of all the {many}.; Return the {many}.; Return all {many}.; Provide the {many}.;
Provide a list of the {many}.; Print a list of the {many}.; Print the list of all {many}.; Show the {many}.; Show us the
{many}.; Show me a list of the {many}.; Show me which {many} there are.; Present the {many}.; Quote all the {many}.; Mention all
the {many}.; Mention each of the {many}.; Count off the {many}.; Count off all the {many} by name.; Call out the {many}.; Call
out all the {many}.; Read out the {many}.; Read me the list of the {many}.; Recite the {many} for me.; Recite the {many} in
order.; Repeat the {many} in order.; Recall the {many}.; Recall all the {many}.; Teach me all the {many}.; Teach my son the
{many}.; Teach us the {many}.; Send me the {many}.; Send me a list of all {many}.; Get me all the {many}.; Find all the {many}.;
Collect all the {many}.; Bring me the list of the {many}.; Are you able to list the {many}?; Are you able to recite the {many}?;
Are there {many}? List them all.; Can I get a list of the {many}?; Can I hear all the {many}?; Can I see the {many}?; Can you go
through the {many}?; Can you give me a list of the {many}?; Can you give me all {many}?; Can you name the {many}?; Can you name
the {many} in order?; Can you name each of the {many}?; Can you list all {many}?; Can you list all the {many} in order?; Can you
make a list of the {many}?; Can you say the {many}?; Can you show me the {many}?; Can you write the {many}?; Can you teach me
the {many}?; Can you tell me what the {many} are?; Can you tell me which {many} there are?; Can you run through the {many}?;
Could I have a list of the {many}?; Could I hear the {many}?; Could you give me the {many}?; Could you give me all the {many}?;
Could you go through the {many}?; Could you make a list of all {many}?; Could you name the {many}?; Could you say all the
{many}?; Could you show me the {many}?; Could you teach me the {many}?; Could you tell me all the {many}?; Could you tell me
what the {many} are?; Could you write down all the {many}?; Would you give me the {many}?; Would you go through the {many}?;
Would you list all {many} for me?; Would you name the {many}?; Would you recite the {many}?; Would you say the {many}?; Would
you write down the {many}?; Will you name the {many}?; Will you recite all the {many}?; Will you tell me the {many}?; May I have
the {many}?; May I see a list of the {many}?; Mind listing the {many}?; Mind naming all the {many}?; Do you have a list of the
{many}?; Do you know what the {many} are?; Do you know the names of the {many}?; Do you know the {many} by heart?; Do you still
know the {many}?; Do you recall the {many}?; Do me a favour and list the {many}.; Is there a list of the {many}?; I am making a
chart of the {many}.; I am trying to remember the {many}.; I am learning the {many} by heart. List them.; I'd like the {many}.;
I'd like all the {many}.; I'd like you to list the {many}.; I'd like you to name all the {many}.; I would like a list of the
{many}.; I would like to know all the {many}.; I want all the {many}.; I want to know all the {many}.; I want you to list the
{many}.; I want to write down the {many}.; I need to see the {many}.; I need you to list all {many}.; I need the {many} in
order.; I need the full list of the {many}.; I only know some of the {many}. List all.; I just need the {many}.; I have to write
down the {many}.; I have to say the {many} by heart.; I must know the {many}.; I must write down all the {many}.; I don't
remember the {many}.; I never remember all the {many}.; I never learned the {many}.; I never know what the {many} are.; I mix up
the {many}. What are they?; I bet you know the {many}.; I was asked to name the {many}.; I wonder what all the {many} are
called.; I hope you know all the {many}.; My son has to learn the {many}.; My son asks what the {many} are.; My son can't
remember the {many}.; My daughter wants to hear all the {many}.; My daughter forgot the {many}.; My daughter is learning the
{many}. Help her.; My niece asks for all the {many}.; My pupils learn the {many}.; My pupils need a list of the {many}.; My
class wants to hear all the {many}.; My teacher wants all the {many} in order.; My teacher asks what the {many} are.; My friend
from abroad asks what the {many} are.; My worksheet asks for all the {many}.; My homework asks for the {many}.; The quiz asks
for all the {many}.; The task is to list the {many}.; The task: all {many}.; The exercise asks for the {many}.; The children
learn the {many}. List them.; We have to name all the {many}.; We have to know the {many}.; We want to learn the {many}.; We
need a list of the {many}.; Who knows all the {many}?; Who can name the {many}?; Let me know the {many}.; Let me know all the
{many}.; Let me read the {many}.; Let me have the {many}.; Let's go over the {many}.; Let's learn the {many}.; Let's recite the
{many}.; Let's say all the {many}.; Let's practise the {many}.; Let's write down the {many}.; Help! What are the {many}?; Help
me name the {many}.; Help me recall the {many}.; Help me to learn the {many}.; Help my son with the {many}.; For a worksheet:
all the {many}.; For a poster: the {many}.; For a calendar I need the {many}.; For my class: the {many}.; For my daughter: all
the {many}.; For a quiz: what are the {many}?; For school I need the {many}.; In order, please: the {many}.; In order: the
{many}.; In a list: all {many}.; In one line: all the {many}.; As a list: the {many}.; One by one: the {many}.; One after
another, the {many}.; From the first to the last: all {many}.; Memory test: name the {many}.; Vocabulary: the {many}; Vocabulary
test: all the {many}.; Quick: name all the {many}!; Quickly: what are the {many}?; Simple: what are the {many}?; Easy: name the
{many}.; Just the {many}.; Just tell me the {many}.; Just name the {many}.; Only the {many}, please.; Only the names of the
{many}.; Nothing but the {many}, please.; Once again, what are the {many}?; Once more: the {many}.; Time to learn the {many}:
which are they?
""")
ALPHABET = phrases("""
alphabet?; the alphabet?; alphabet pls; the alphabet pls; the ABC, please; the ABC?; abc; the abc please; A to Z; a-z; a-z
please; a to z please; a to z, all letters; a through z; from A to Z, please; from a through z; all of the alphabet; all of the
alphabet's letters; all 26 letters; all 26 letters of the alphabet; all twenty-six letters; the 26 letters; the 26 letters of
the alphabet; the twenty-six letters; the 26 letters in order; letters of the alphabet; letters of the alphabet?; letters of the
alphabet in order; letters a-z; letters from a to z; letters: a to z; the letters a to z; the letters from a to z; the letters
of the ABC; the letters of the alphabet; the letters of the alphabet, please; the complete ABC; the whole alphabet, please; the
entire alphabet; the alphabet as a list; the alphabet in small letters; the alphabet, letter by letter; the alphabet, in order;
the alphabet, with commas; alphabet from a to z; alphabet in order; alphabet list; alphabet, letter by letter; alphabet: list
all letters; alphabet -> ?; every letter from a to z; every letter there is; each letter of the alphabet; each letter from a to
z; list of all letters; list of the letters; a list of all letters; a list of the letters of the alphabet; complete list of
letters; Alphabet, the whole of it; Alphabet song: how does it go, letter by letter?; Give me the ABC.; Give me the full
alphabet.; Give me the entire alphabet.; Give me every letter of the alphabet.; Give me all 26 letters.; Give us the alphabet.;
Give the alphabet.; Tell me the alphabet in order.; Tell me the whole alphabet.; Tell me all the letters of the alphabet.; Tell
me every letter from a to z.; Tell my son the alphabet.; Say the alphabet for me.; Say the alphabet in order.; Say the alphabet
from a to z.; Say the alphabet letter by letter.; Say all 26 letters.; Say every letter of the alphabet.; Say your ABC.; Say the
letters of the alphabet.; Name all letters.; Name all 26 letters.; Name all the letters from a to z.; Name the 26 letters.; Name
the letters in order.; Name every letter of the alphabet.; List the alphabet from a to z.; List the letters in order.; List the
26 letters.; List all 26 letters.; List all letters from a to z.; List the whole alphabet.; Write the alphabet from a to z.;
Write the whole alphabet.; Write the letters of the alphabet.; Write all 26 letters.; Write down the alphabet.; Write down the
ABC.; Write me the alphabet.; Write the alphabet in small letters.; Print all letters.; Print the whole alphabet.; Print the
letters a to z.; Type all the letters.; Type the letters from a to z.; Type out the alphabet.; Output all letters of the
alphabet.; Output the letters a to z.; Return the alphabet.; Show the alphabet.; Show me all 26 letters.; Show me the ABC.; Show
me the whole alphabet.; Show me the letters from a to z.; Show us the alphabet.; Recite all the letters.; Recite the alphabet
for me.; Recite the alphabet from a to z.; Recite the whole alphabet.; Repeat the alphabet.; Repeat the letters of the
alphabet.; Run through all the letters.; Run through the letters from a to z.; Run through the ABC.; Go through all letters.; Go
through the letters from a to z.; Go from a to z.; Go from a to z in order.; Start at a and go to z.; Start with a and end with
z.; Begin with a and say all letters.; Count through the alphabet.; Call out the alphabet.; Call out all the letters.; Read me
the alphabet.; Read out the alphabet.; Make a list of all letters.; Make a list of the alphabet.; Create a list of the letters
from a to z.; Spell out the alphabet.; Spell the alphabet.; Sing me the alphabet, letter by letter.; Teach my son the alphabet.;
Teach us the ABC.; Teach my daughter all the letters.; Are you able to say the alphabet?; Can you give me the alphabet?; Can you
give me all the letters?; Can you go through the alphabet?; Can you list all the letters?; Can you list the letters of the
alphabet?; Can you name all the letters of the alphabet?; Can you recite the ABC?; Can you say all the letters?; Can you say
your ABC?; Can you show me the alphabet?; Can you tell me the alphabet?; Can you tell me all letters?; Can you teach me the
alphabet?; Could you give me the alphabet?; Could you list the alphabet?; Could you list all letters?; Could you name the
letters of the alphabet?; Could you recite the ABC?; Could you say the ABC?; Could you show me all letters?; Could you tell me
the alphabet?; Could you write down the alphabet?; Could you write out all the letters?; Would you list all the letters?; Would
you say the alphabet?; Would you tell me the ABC?; Would you write the alphabet for me?; Will you recite the ABC?; May I hear
the alphabet?; May I have all the letters?; Mind saying the alphabet?; Do you know the alphabet by heart?; Do you know the
letters of the alphabet?; Do you remember the alphabet?; Do you remember all the letters?; Do you still know the ABC?; What is
the ABC?; What are the 26 letters?; What are the letters in order?; What are the letters from a to z?; What are the letters of
the ABC?; What does the ABC look like?; What letters are there?; What letters does the alphabet have?; What letters do we have?;
What comes from a to z?; Which letters are there?; Which letters do we have?; Which are the letters of the alphabet?; Which are
all the letters?; Which are the 26 letters?; How does one say the alphabet?; How do the letters go from a to z?; How do I say
the alphabet?; How do I write the alphabet?; How do you say the ABC?; I am teaching the alphabet. Say it.; I always forget the
alphabet.; I can't say the alphabet. Can you?; I don't know the alphabet.; I don't know all the letters.; I forgot the ABC.; I
have to learn the alphabet.; I have to write down the alphabet.; I need a list of all letters.; I need all 26 letters.; I need
the ABC.; I need the letters from a to z.; I want the alphabet.; I want all the letters of the alphabet.; I want to hear the
ABC.; I want to see all the letters.; I want you to say the alphabet.; I'd like the alphabet.; I'd like all the letters.; I'd
like you to recite the alphabet.; I'm learning to read: what are the letters?; I'm learning to read. Say the alphabet.; I'm
making a poster of the alphabet. List it.; My class learns the alphabet. Say it.; My daughter wants to hear the alphabet.; My
daughter learns to read. List all the letters.; My grandson asks for the alphabet.; My homework: write down the alphabet.; My
pupils need the alphabet.; My son asks for all the letters.; My son wants to hear the ABC.; My son forgot the alphabet.; My
teacher wants to hear the ABC.; We are learning the alphabet.; We are learning the ABC. How does it go?; We need the alphabet.;
Who knows the alphabet? You?; Let me hear the alphabet.; Let me see the alphabet.; Let me see all the letters.; Let's go through
the alphabet.; Let's hear the ABC.; Let's learn the alphabet.; Let's practise the alphabet.; Let's recite the alphabet.; Let's
say the ABC.; Help me recite the alphabet.; Help me with the alphabet.; Help me with the ABC.; Help my son learn the ABC.; For
my daughter: the alphabet.; For a worksheet: the letters from a to z.; For my class: the alphabet.; For school: the alphabet.;
For the kindergarten: all the letters.; In order: all the letters.; One by one: all the letters.; Letter by letter: the
alphabet.; Quick: the alphabet!; Just the alphabet.; Just all the letters.; Just the letters from a to z.; Only the letters,
from a to z.; Memory test: say the alphabet.; whats the alphabet; can u say the alphabet; pls say the abc; gimme the alphabet;
gimme all the letters
""")
LETTERS_TO = phrases("""
the abc till {last}; abc until {last}; abc to {last}; abc, up to {last}; abc only to {last}; abc: a to {last}; a to {last}?; a
to {last} please; a to {last}, in order; a to {last}, letters; a till {last}; a up to {last}; a up to and including {last}; a
... {last}; a .. {last}; a, b and so on until {last}; from a till {last}; from a through {last}; from a on, up to {last}; from
the letter a to the letter {last}; letters a through {last}; letters a until {last}; letters a to {last}, please; letters from a
until {last}; letters from a up to {last}; letters from a through {last}; letters to {last}; letters till {last}; letters: a to
{last}; letters, up to {last}; alphabet up to {last}; alphabet until {last}; alphabet till {last}; alphabet from a to {last};
alphabet, only to {last}; alphabet, stop at {last}; alphabet: a to {last}; part of the alphabet: a to {last}; the ABC to {last};
the ABC until {last}; the ABC, but stop at {last}; the alphabet to {last}; the alphabet till {last}; the alphabet from a to
{last}; the alphabet from a until {last}; the alphabet as far as {last}; the alphabet only as far as {last}; the alphabet,
ending with {last}; the alphabet, stopping at {last}; the beginning of the alphabet, up to {last}; the start of the alphabet up
to {last}; the part of the alphabet from a to {last}; the letters to {last}; the letters until {last}; the letters till {last};
the letters as far as {last}; the letters from a to {last}; the letters from a up to and including {last}; the letters in order
up to {last}; the letters a to {last}; the letters a up to {last}; all letters until {last}; all letters from a to {last}; all
letters a to {last}; all the letters up to {last}; all the letters until {last}; all the letters up to and including {last};
every letter from a to {last}; every letter until {last}; each letter from a to {last}; each letter up to {last}; list of
letters a to {last}; list of the letters up to {last}; a list of the letters from a to {last}; Name every letter up to {last}.;
Name every letter from a to {last}.; Name all the letters from a to {last}.; Name the letters a to {last}.; Name the letters
until {last}.; Name the letters of the alphabet up to {last}.; Name the letters, ending with {last}.; List every letter up to
{last}.; List the letters a to {last}.; List the letters a through {last}.; List the letters until {last}.; List the letters of
the alphabet up to {last}.; List the letters, stopping at {last}.; List all letters from a to {last}.; List the alphabet from a
to {last}.; Say all letters up to {last}.; Say all the letters from a to {last}.; Say every letter up to {last}.; Say the
alphabet from a to {last}.; Say the alphabet as far as {last}.; Say the alphabet, but only to {last}.; Say the letters a to
{last}.; Say the letters until {last}.; Say the ABC and stop at {last}.; Say the ABC until {last}.; Tell me all letters up to
{last}.; Tell me all letters from a to {last}.; Tell me every letter up to {last}.; Tell me the alphabet up to {last}.; Tell me
the alphabet from a to {last}.; Tell me the letters a to {last}.; Give me all letters up to {last}.; Give me all the letters
from a to {last}.; Give me every letter up to {last}.; Give me the ABC up to {last}.; Give me the alphabet from a to {last}.;
Give me the alphabet until {last}.; Give me the letters a to {last}.; Give us the letters up to {last}.; Write all letters up to
{last}.; Write all the letters from a to {last}.; Write the alphabet from a to {last}.; Write the alphabet until {last}.; Write
the letters from a to {last}.; Write down the alphabet up to {last}.; Write down the letters up to {last}.; Write out the
letters from a to {last}.; Write the ABC up to {last}.; Print all letters up to {last}.; Print the letters from a to {last}.;
Print the letters up to {last}.; Type the letters from a to {last}.; Type the letters up to {last}.; Type the alphabet up to
{last}.; Output the letters from a to {last}.; Output the alphabet up to {last}.; Return the letters a to {last}.; Show me all
letters up to {last}.; Show me the alphabet up to {last}.; Show me the letters from a to {last}.; Show the letters from a to
{last}.; Enumerate the letters from a to {last}.; Enumerate all letters up to {last}.; Recite the letters up to {last}.; Recite
the alphabet from a to {last}.; Recite the ABC up to {last}.; Recite the ABC and stop at {last}.; Repeat the alphabet up to
{last}.; Run through the alphabet up to {last}.; Run through the letters from a to {last}.; Run from a to {last}.; Go through
the alphabet up to {last}.; Go through the letters up to {last}.; Go through the letters from a to {last}.; Go through the ABC
until {last}.; Go from a up to {last}.; Go from a until you reach {last}.; Start at a and stop at {last}.; Start at a and end at
{last}.; Start from a and go to {last}.; Start with a and end with {last}.; Start with a and go on to {last}.; Begin at a and
stop at {last}.; Begin with a and go up to {last}.; Begin the alphabet and stop at {last}.; Begin the ABC and end at {last}.;
Stop the alphabet at {last}.; Stop at {last} when you say the alphabet.; Make a list of the letters from a to {last}.; Make a
list of the letters up to {last}.; Create a list from a to {last}.; Can you give me the letters up to {last}?; Can you give me
the letters from a to {last}?; Can you go from a to {last}?; Can you list all letters from a to {last}?; Can you list the
alphabet up to {last}?; Can you name the letters up to {last}?; Can you say the ABC up to {last}?; Can you say the alphabet from
a to {last}?; Can you say the letters a to {last}?; Can you tell me the letters up to {last}?; Can you write the letters up to
{last}?; Can you write the alphabet up to {last}?; Could you give me the letters up to {last}?; Could you give me the alphabet
up to {last}?; Could you go from a to {last}?; Could you list the letters up to {last}?; Could you name the letters from a to
{last}?; Could you recite the alphabet up to {last}?; Could you say the alphabet up to {last}?; Could you say the ABC until
{last}?; Could you tell me the letters from a to {last}?; Could you write the letters up to {last}?; Would you list the letters
up to {last}?; Would you list the letters from a to {last}?; Would you name the letters up to {last}?; Would you recite the
alphabet up to {last}?; Would you say the letters from a to {last}?; Would you write the letters up to {last}?; Will you say the
alphabet up to {last}?; Will you list the letters up to {last}?; May I hear the alphabet up to {last}?; May I have the letters
from a to {last}?; Mind listing the letters up to {last}?; Do you know the ABC up to {last}?; Do you know the letters from a to
{last}?; Do you remember the alphabet up to {last}?; What is the ABC up to {last}?; What are all the letters up to {last}?; What
are all letters from a to {last}?; What are the letters a to {last}?; What letters come up to {last}?; What letters are there
from a to {last}?; What letters go from a to {last}?; Which letters are there from a to {last}?; Which letters do I say from a
to {last}?; Which are the letters up to {last}?; Which are the letters from a to {last}?; How does the alphabet go up to
{last}?; How does the ABC go until {last}?; How do the letters go from a to {last}?; I am learning the letters up to {last}.
List them.; I'm practising the letters from a to {last}.; I need all letters up to {last}.; I need all letters from a to
{last}.; I need the alphabet up to {last}.; I need the ABC up to {last}.; I have to learn the letters up to {last}.; I have to
write the letters from a to {last}.; I forgot the letters up to {last}.; I want all the letters up to {last}.; I want the
letters up to {last}.; I want the alphabet up to {last}.; I want to hear the letters up to {last}.; I'd like the letters from a
to {last}.; I'd like the letters up to {last}.; I'd like you to say the alphabet up to {last}.; I would like all letters up to
{last}.; My class needs the letters up to {last}.; My daughter knows the ABC up to {last}. How does it go?; My daughter asks for
the letters up to {last}.; My homework: the letters up to {last}.; My pupils learn the letters from a to {last}.; My son says
the alphabet up to {last}. Do it too.; My son has to write the letters a to {last}.; My teacher asks for the letters from a to
{last}.; We need the letters up to {last}.; We are learning the letters up to {last}.; We know the letters only up to {last}.
List them.; Let me hear the letters up to {last}.; Let me hear the alphabet up to {last}.; Let me see the letters from a to
{last}.; Let's go from a to {last}.; Let's say the letters up to {last}.; Let's list the letters from a to {last}.; Let's
practise the letters up to {last}.; Help me list the letters up to {last}.; Help me with the letters up to {last}.; For a
worksheet: the letters up to {last}.; For my class: the letters from a to {last}.; For school: the alphabet up to {last}.; For
labels I need the letters from a to {last}.; In order: the letters up to {last}.; In order, a to {last}.; Just the letters up to
{last}.; Just the letters from a to {last}.; Only the letters up to {last}.; Only a to {last}, please.; Not the whole alphabet,
only up to {last}.; Up to {last}, what are the letters?; Up to {last}: the alphabet.; Until {last}, say the alphabet.; Quick:
letters a to {last}; gimme the letters up to {last}; can u say the abc up to {last}; pls list a to {last}
""")
AROUND = phrases("""
A friend wants to know: @; A colleague asks: @; A child asks: @; A pupil asks: @; A visitor asks: @; A question from my son: @;
A question from my daughter: @; A simple request: @; A tiny task: @; A quick one: @; A quick task: @; A small exercise: @; A
short question: @; A test question: @; Another one: @; Another task: @; All right, next: @; Alright: @; Answer this: @; Answer
quickly: @; As an exercise: @; As a test: @; As a warm-up: @; At school they ask: @; Can you solve this? @; Can you answer this?
@; Challenge: @; Command: @; Could you help with this? @; Do me a favour: @; Dear assistant, @; Easy task: @; Easy question: @;
Excuse me, a question: @; Fill this in: @; For a bet: @; For a friend: @; For a crossword: @; For a lesson plan: @; For a story:
@; For a test: @; For a worksheet: @; For English class: @; For kindergarten: @; For my class: @; For my daughter: @; For my
son: @; For practice: @; For the blackboard: @; For the kids: @; For the quiz tonight: @; From my worksheet: @; From the
textbook: @; Good day. @; Good night, one more thing: @; Greetings! @; Help me with this: @; Help my son: @; Here comes an easy
one: @; Here goes: @; Here is my question: @; Here is one for you: @; Here's a task from school: @; Hey there! @; Howdy. @; I
have a question: @; I have a small task: @; I have to know this: @; I need to know this: @; I was asked this: @; I'd like to
know: @; I'm a teacher. @; I'm a beginner. @; I'm a student. @; I'm at school. @; I'm learning. @; I'm practising. @; I'm
playing a game. @; I'm testing you. @; I'm writing a worksheet. @; In my exam: @; In the quiz they asked: @; It says here: @;
It's a game: @; It's a test: @; It's for my class: @; It's homework: @; Let me ask: @; Let me ask you this: @; Let's begin: @;
Let's do a quiz. @; Let's start: @; Let's start with this: @; Memory test: @; Mission: @; My aunt asks: @; My boss says: @; My
book says: @; My daughter has homework: @; My exercise: @; My friend says: @; My granddaughter asks: @; My homework says: @; My
husband asks: @; My mother asks: @; My neighbour asks: @; My nephew asks: @; My pupils ask: @; My question: @; My sister asks:
@; My son has homework: @; My task: @; My wife asks: @; New task: @; Next question: @; Next task: @; Now a simple one: @; Now
listen: @; Now something easy: @; Number one: @; OK then: @; Okay, now: @; On my worksheet it says: @; On the blackboard it
says: @; One question: @; One thing: @; Only this: @; Order: @; Our teacher asks: @; Please answer: @; Please do this: @; Please
help: @; Practice: @; Prompt: @; Puzzle: @; Question 1: @; Question one: @; Quick task: @; Quick test: @; Quickly: @; Ready? @;
Request: @; Right then: @; School task: @; Simple one: @; Simple question: @; Simple task: @; So: @; Something for you: @; Step
one: @; Tell me this: @; The children ask: @; The exercise says: @; The next one: @; The question is: @; The quiz says: @; The
task is: @; The teacher says: @; This is a test: @; This is for school: @; This is my homework: @; Time for a quiz: @; To begin
with: @; To start: @; Todo: @; Try: @; Vocabulary test: @; We are having a quiz. @; We need this for school: @; We play a game:
@; We're learning: @; Well: @; What about this: @; Worksheet: @; You can do this: @; You know this one: @; Your task: @; Your
turn: @; @ And nothing else.; @ Answer in one line.; @ As a list, please.; @ As fast as you can.; @ As short as possible.; @ By
heart, please.; @ Don't explain.; @ Don't add anything.; @ Give only the list.; @ Help me, please.; @ I am curious.; @ I am in a
hurry.; @ I bet you can.; @ I don't know it.; @ I forgot it.; @ I have to know it for school.; @ I keep forgetting.; @ I need it
for class.; @ I need it for my homework.; @ I need it for school.; @ I need it now.; @ I'll listen.; @ I'm all ears.; @ I'm in a
hurry.; @ I'm learning.; @ I'm listening.; @ I'm waiting.; @ If you can.; @ If you don't mind.; @ If possible.; @ In a list.; @
In one row.; @ It is for school.; @ It's a test.; @ It's for a poster.; @ It's for a friend.; @ It's for a puzzle.; @ It's for
kindergarten.; @ It's for my pupils.; @ It's for my sister.; @ It's for practice.; @ It's important.; @ It's my homework.; @
Keep it short.; @ List only.; @ Listed with commas.; @ My boss asked.; @ My daughter asks.; @ My daughter wants to know.; @ My
pupils want to know.; @ My son asks.; @ No comments, please.; @ No extra words.; @ No introduction.; @ No sentences.; @ No text
around it.; @ Nothing more, please.; @ On one line.; @ One line is enough.; @ One line, please.; @ Only the answer.; @ Only the
list.; @ Put it in one line.; @ Quick!; @ Separated by commas.; @ Separated with commas, please.; @ Show me.; @ Take your time.;
@ That's all.; @ That's my homework.; @ That's the question.; @ That's the task.; @ The children are waiting.; @ The teacher
asked.; @ Use a comma between them.; @ We are learning it.; @ We need it for a game.; @ Well?; @ With a comma between them.; @
With commas, please.; @ Without any explanation.; @ Without numbering.; @ Write it in one line.; @ You can, right?; @ Your turn.
""")
