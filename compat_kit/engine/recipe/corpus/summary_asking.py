"""How people ask for a text to be summed up; `TL,DR` stands for what is typed with a semicolon."""

from __future__ import annotations

from .framing import phrases

ASKS = phrases("""
Summarise; Summarize; Summarise this; Summarize this; Summarise this.; Summarize this text; Summarise the text; Summarise this
text.; Summarise the following; Summarize the following text; Summarise in one sentence; Summarize in one sentence; Summarise
this in one sentence.; Summarize the text in one short sentence.; Summarise it briefly; Summarise briefly; Summarise the story;
Summarise the news; Summarise this news item.; Summarise this paragraph; Summarize this passage in a single sentence; Sum up;
Sum this up; Sum this up.; Sum it up in a sentence; Sum up this text; Sum up what happened; Summary; Summary?; Summary please;
summary of this; Short summary; One-sentence summary; One sentence summary; Brief summary; A summary, please; TL,DR; TLDR;
tl,dr; tldr?; Too long, make it short; Shorten; Shorten this; Shorten this text.; Shorten the text to one sentence.; Make this
shorter; Make this shorter.; Make it short; Make it a short sentence; Cut this down; Cut this text down to one sentence.;
Condense this; Condense; Condense the text into one sentence.; Compress this text; Reduce this to one sentence; Reduce to the
essential; Boil this down; Boil it down to one sentence; Give me a summary; Give me a summary of this text.; Give me a short
summary; Give me a one-sentence summary; Give a brief summary of the text; Give a summary of the following; Give me the gist;
Give me the gist of this.; Give me the short version; Give me the main point; Give me the core of this text.; Give me the
essence; Give me the key message; The gist; Gist?; gist; The main point; Main point; Main idea; Main idea?; Key point; Key
message; Key fact; In short; In short?; In brief; In a nutshell; In one sentence; In one sentence?; In a word; Briefly; The
short version; Short version; Short version?; The essence; Bottom line; Bottom line?; Essence; Abstract; Headline; Write a
summary; Write a summary of this text.; Write a short summary; Write a one-sentence summary.; Write one sentence that sums this
up.; Write the main idea in one sentence; Write it shorter; Write this in one short sentence; Rewrite this in one short
sentence; Rephrase this in one short sentence; Say it in one sentence; Say this in one short sentence; Say it shorter; Say it in
fewer words; Put this in a nutshell; Put it in one sentence; Put this into one short sentence; Express this in one sentence;
State the main point; State the main idea.; Tell me the main point; Tell me the main point of this text.; Tell me in one
sentence what happened.; Tell me in one sentence what this is about; Tell me briefly what happened.; Tell me what this text says
in short; Tell me shortly what it is about; Tell me the gist; What is this about?; What is this text about?; What's this about?;
What is the text about, in one sentence?; What is the main point?; What is the main point of this text?; What is the main idea?;
What's the main idea here?; What's the gist?; What is the gist of this?; What is the essence of this text?; What is the key
message?; What is the summary?; What is the short version?; What is the bottom line?; What happened?; What happened, in short?;
What happened here?; What happened in one sentence?; What does this text say, in short?; What does it say in brief?; What's the
news in one sentence?; What's the point?; Can you summarise this?; Can you summarize this?; Can you summarise this text?; Can
you summarise this for me?; Can you sum this up?; Can you sum that up for me?; Can you shorten this?; Can you make this
shorter?; Can you give me a summary?; Can you give me the short version?; Can you put this in one sentence?; Can you tell me in
one sentence what happened?; Could you summarise this text?; Could you summarise the following?; Could you sum this up in a
sentence?; Could you shorten this for me?; Could you give me a one-sentence summary?; Would you summarise this for me?; Would
you sum it up?; How would you sum this up?; How would you summarise this text?; How can I say this in one short sentence?; How
would a headline say this?; I need a summary; I need a summary of this text.; I need a short summary of this; I need this in one
sentence.; I'd like a summary; I'd like a short summary of this text.; I would like to have a summary of this; I want the short
version; I want a summary of this.; I have no time, summarise this; I am in a hurry, what does this say?; I don't have time to
read this. Summarise it.; I can't read all of this, what is it about?; Help me summarise this text; Help me to sum this up; For
my homework I must summarise this; For school: summarise this text.; For the newsletter, write this in one short sentence; For
my notes, shorten this; Exercise: summarise the text in one sentence.; Task: summarise; Task: write a summary; Quiz: what is the
main point?; My boss wants a short version of this; My teacher wants a one-sentence summary of this; Read this and summarise it;
Read the text and give me the main point; Read this and tell me what happened.; Extract the main point; Extract the key
sentence; Extract the core message.; Keep only the main point; Keep only what matters; Leave out the details; Leave out
everything unimportant; Drop the details; Strip the details; Only the essential; Just the essentials; Just the main point; Just
the key fact; Who did what?; Who did what where?; Simplify; Simplify this text; Make a summary; Make a one-line summary; Make
one sentence out of this; Make one short sentence of this text.; Turn this into one short sentence; Turn the text into a
summary; Please be brief: what happened?; A one-liner; One line; One-liner?; Recap; Recap this; Give me a quick recap; Digest;
Outline this text in one sentence; Sum it up; Sum it all up; Sum this up briefly; Sum this up for me; Sum this up in one line;
Sum up the following; Sum up the story; Sum up the news; Sum up this message; Sum up this report; Summarise it; Summarise it for
me; Summarise for me; Summarise this message; Summarise this report; Summarise this article; Summarise this note; Summarise this
mail for my boss; Summarise this story in one line; Summarise what happened; Summarise what is said here; Summarise who did
what; Summarise in a few words; Summarise as briefly as you can; Summarise concisely; Summarise in plain words; Summarise
without the details; Summarise this, one sentence, no details; Summary in one line; Summary in one sentence; Summary, one
sentence; Summary, short; Summary of the text; Summary of the news; Summary of the above; Summary of the following; Summary
wanted; Summary needed; Mini summary; Super short summary; Very short summary; One-line summary; one-line version; One-sentence
version; One-sentence version, please; A one-sentence version; Single-sentence summary; Single sentence?; Just one sentence;
Just one sentence about this; Just the gist; Just the core; Just the news; Just the headline; Just the point; Just the facts in
one sentence; Only the gist; Only the main point; Only the core; Only one sentence; Only what matters; Only what happened, no
details; Core message; Core message?; Core statement; The core; The core in one sentence; The key fact; The key point, please;
The key sentence; The takeaway; Takeaway?; Takeaway in one sentence; Main takeaway?; Main message; Main message?; Main event?;
Main news; Main fact; The main thing; What's the main thing?; What's the takeaway?; What's the key point?; What's the key fact?;
What's the core of it?; What's the short version?; What's the main news here?; What's the upshot?; Upshot?; What's the story?;
What's the story, in short?; What's new here?; What's going on here?; What's going on, in one sentence?; What is going on in
this text?; What is this story about?; What is the news?; What is the news here?; What is the news in brief?; What is the core?;
What is the core of this text?; What is the central statement?; What is the important part?; What is the most important thing
here?; What is the most important fact?; What is essential here?; What is being said, in short?; What is reported here?; What is
reported, briefly?; What do I need to know?; What do I need to know from this?; What should I remember from this?; What does
this boil down to?; What does it come down to?; What does it all come to?; What does this come to in one sentence?; What does
the text tell us, in short?; What does this report say in one line?; What does this message say, in brief?; What did happen, in
a few words?; What did they report, in short?; What would the headline be?; What would be a short version?; What would you tell
a friend about this in one sentence?; So what happened?; So what's this about?; So, in short?; Who did what, and where?; Who did
what here?; Who does what?; Who, what, where?; Who, what, where in one sentence; Say in one sentence who did what; Say who did
what; Say what happened; Say what happened in one sentence; Say briefly what this is about; Say in a few words what happened;
Say it briefly; Say it in short; Say it in one line; Say this in fewer words; Say this more briefly; Say only the main thing;
Tell me what happened; Tell me what happened, nothing more; Tell me what this is about in a line; Tell me the core; Tell me the
essence; Tell me the news in one sentence; Tell me the short version; Tell me the most important thing; Tell me only what
matters; Tell me the story in one sentence; Tell me who did what.; Tell it shorter; Tell it in one sentence; Tell this in one
short sentence; Retell this in one sentence; Retell it briefly; Report this in one sentence; Repeat this in one short sentence;
Repeat only the main point; Restate this in a single sentence; Restate the main point; Reword this into one short sentence;
Rewrite it shorter; Rewrite as one sentence; Rewrite this as a headline-like sentence; Write it in one line; Write this up in
one sentence; Write a one-liner; Write a mini summary; Write one short sentence about this; Write one sentence about what
happened; Write the gist; Write the short version; Write down the main point; Write me a summary; Write me a short summary of
this; Note the main point; Note down the gist; Give it to me in one sentence; Give it to me in a nutshell; Give it to me short;
Give me one sentence; Give me one sentence on this; Give me a one-liner; Give me a line on this; Give me a brief version; Give
me a nutshell version; Give me the takeaway; Give me the headline; Give me the news in short; Give me the story in one sentence;
Give me only the key fact; Give me just the main thing; Give me the most important part; Give me the upshot; Give me this in
brief; Give me this in fewer words; Give the gist; Give the main idea; Give the core of the text; Give a one-line summary; Give
one sentence that says it all; Get to the point; Get me the gist; Cut to the chase; Cut it short; Cut it to one sentence; Cut
the details; Cut everything but the main point; Trim this; Trim this to one sentence; Trim the text down; Strip this down; Strip
this to the core; Strip it down to one sentence; Squeeze this into one sentence; Pack this into one sentence; Bring it down to
one sentence; Bring this to the point; Break it down to one sentence; Boil the text down; Boil this down to its core; Distil
this; Distil this into one sentence; Distil the main point; Condense it; Condense it to one line; Condense this paragraph;
Compress it; Compress to one sentence; Reduce; Reduce the text to its core; Reduce it to who did what; Shrink this; Shrink this
to one sentence; Simplify this to one sentence; Shorten it; Shorten it, please; Shorten as much as you can; Shorten this
message; Shorten this for me; Shorten to one line; Shorter; Shorter?; Shorter please; Shorter version; A shorter version; Make
it shorter; Make it brief; Make it one sentence; Make a headline-style sentence of this; Make this one sentence; Make this
brief; Make it as short as possible; Keep it short: what happened?; Keep the core; Keep only who did what; Keep only the
essentials; Skip the details; Skip the details, what happened?; Throw out the details; Without the details, what happened?;
Without details, please; Forget the details; Ignore the details, give the main fact; Remove the details; Remove everything
unimportant; Remove what is not needed; Filter out the main point; Find the main point; Find the main idea; Find the core
statement; Pick out the main point; Pick out the main fact; Pull out the key fact; Identify the main point; Identify the main
idea; Name the main point; Name the core of this text; State it briefly; State the gist; State in one sentence what happened;
Explain in one sentence what happened; Explain briefly what this is about; Express it briefly; Put it briefly; Put it shortly;
Put it more briefly; Put this in fewer words; Put the text in one sentence; Phrase it in one sentence; Break the news in one
sentence; Describe in one sentence what happened; Describe the event in one short sentence; Catch me up in one sentence; Fill me
in, one sentence; Brief me; Brief me in one sentence; Quick summary; Quick summary?; Quick recap; Quick version; Quick gist?;
Quickly, what happened?; Quickly: what is this about?; Fast summary; Speed read this for me; Skim this for me; Read this for me
and say what it says; Read it and give me one sentence; Read the following and sum it up; Read and summarise; Read and shorten;
Look at this text and sum it up; Here is a text, sum it up; Here is some news, shorten it; Ok so what is the point?; Point?; The
point?; What is the point here?; Plot?; Story in one sentence; News in one sentence; News in brief; News flash, one sentence;
Text in one sentence; This in one sentence; This in short; this, but shorter; same but shorter; The same in short; The same, but
shorter; The same in one sentence; The whole thing in one sentence; All of this in one sentence; All this in short; Everything
in one sentence; Long story short; Long story short?; To put it briefly; To cut a long story short; In other words, but shorter;
In one line; In one line?; In one short sentence; In a single sentence; In a single sentence, please; In a sentence; In a few
words; In a few words?; In plain words and briefly; In summary; In summary?; In sum; In essence; In essence?; In fewer words;
Concisely; Concise version; Compact version; Short form; Short form?; Brief version; Brief, please; Make me a brief of this;
Condensed version; Abridged version; Abridge this; Synopsis; Synopsis?; Roundup; Resume of this text; tl,dr of this; TL,DR
please; give me the tl,dr; what's the tl,dr; tl,dr for this text; sum up pls; whats this about; whats the gist; wats the main
point; need a summary; need the gist; need this shorter; too long for me; Too long; Too long. Shorter!; Too long, what does it
say?; Too long to read, sum it up; It's too long, shorten it; This is too long for me; This is too long, cut it down; I haven't
got time for all this; I have only a second: what happened?; I have ten seconds, what does this say?; I only want the main
point; I only need the gist; I only need to know what happened; I just want the core; I just need one sentence; I just want to
know what happened; I want it in one sentence; I want this in a nutshell; I want only the essentials; I want to know what this
is about; I'd like the gist; I'd like it shorter; I'd like this in one sentence; I'd like you to sum this up; I'd like to know
briefly what happened; I would like the short version; I would like a brief summary of this; I need the main point; I need the
short version of this; I need one sentence for the news; I need a headline-like sentence; I need it brief; I have to sum this
up; I have to put this in one sentence; I must shorten this to one sentence; I am too tired to read this; I'm too lazy to read
this, what happened?; I'm busy, give me the short version; I'm on the phone, one sentence please; I missed the news, what
happened?; My boss needs this in one sentence; My boss has no time, sum this up; My teacher asks for the main idea; My teacher
asks what this is about; My friend asks what happened; My mother asks what the text says, in short; My son asks what this is
about; My daughter must sum this up; My colleague wants the short version; My grandmother wants to know what it says; A friend
wants to know what happened; The editor wants one sentence; For a headline, one sentence; For the radio, one sentence; For the
school paper, shorten this; For my diary, one sentence; For a text message, make this short; For the report, one sentence; For
my boss, briefly; For the minutes, in one sentence; Homework: sum up the text; Homework: what is the main point?; Exercise:
shorten the text; Exercise: find the main idea; Task: one-sentence summary; Task: shorten; Test: what happened?; Question: what
happened?; Question: what is this about?; Please read this and sum it up; Help me shorten this; Help me get the point; Help me
understand the main point; Help me, what is the main point?; Let me have the short version; Let me know what happened, in short;
Let me know the main point; Let's make this shorter; Let's have the short version; Let's have that in one sentence; Can I have
the short version?; Can I have a summary?; Can I get the gist?; Can I get this in one sentence?; Can you boil this down?; Can
you brief me on this?; Can you cut this down?; Can you condense this?; Can you say this in one sentence?; Can you say it
shorter?; Can you say that in fewer words?; Can you tell me what this is about?; Can you tell me the main point?; Can you tell
me what happened?; Can you tell me who did what?; Can you write a summary of this?; Can you write this in one short sentence?;
Can you find the main point?; Can you give me the gist?; Can you get this down to one sentence?; Could you boil this down to one
sentence?; Could you condense this text?; Could you tell me briefly what this says?; Could you tell me what happened, in short?;
Could you say this in a sentence?; Could you put that briefly?; Could you write one sentence about this?; Could you make this
shorter?; Could you cut this down for me?; Could you give me the main point?; Could I have this in one sentence?; Could I have
the gist of it?; May I have a short version of this?; Would you shorten this?; Would you give me the gist?; Would you put this
in one sentence?; Would you tell me the main point?; Will you sum this up for me?; Do you have a short version of this?; Do you
get the main point? Tell me.; Do me a favour and sum this up; Are you able to sum this up?; Is there a short version of this?;
Mind summing this up?; Mind giving me the gist?; How can this be shortened?; How can one put this in one sentence?; How do I sum
this up?; How do you say this in one sentence?; How would you put this in a sentence?; How would you tell this in one sentence?;
How would you shorten this?; How would a newspaper put this in one line?; How does the story go, in short?
""")
AGAIN = phrases("""
And this: {text}; And this one: {text}; Now this one: {text}; Next: {text}; Next text: {text}; Another one: {text}; One more:
{text}; The same for this: {text}; And: {text}; And "{text}"?; How about this: {text}; Do the same with this: {text}; Now:
{text}; Again: {text}; The second text: {text}; {text}; Here is another: {text}; Also summarise this: {text}; And the next one:
{text}; The next text: {text}; The next one: {text}; Now the next: {text}; Then this one: {text}; Then: {text}; And what about
this? {text}; What about this one? {text}; What about: {text}; How about this one: {text}; How about "{text}"?; And in short:
{text}; And this, in one sentence: {text}; And this, shorter: {text}; Now shorten this: {text}; Now sum this up: {text}; Now
summarise "{text}"; Sum this up too: {text}; Sum this up as well: {text}; Shorten this one too: {text}; Also: {text}; Also this:
{text}; Also this one: {text}; And also "{text}"; Same with this: {text}; Same for this one: {text}; Same again: {text}; Same
task: {text}; The same with "{text}"; The same again, please: {text}; Do this one too: {text}; Do it again with this: {text};
Once more: {text}; Another text: {text}; Another: {text}; Another news item: {text}; Here's one more: {text}; Here is the next:
{text}; And here: {text}; The third text: {text}; The last one: {text}; Last one: {text}; "{text}"; ok, this: {text}; Good, and
this: {text}; Thanks. Now this: {text}; 2. {text}; And the main point of this: {text}; And the gist of this: {text}; And this
news: {text}
""")
