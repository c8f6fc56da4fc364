"""More ways to ask the small questions, and more of them: data only."""

from __future__ import annotations

from .framing import phrases

CAPITAL = phrases("""
{c} cap?; {c} - capital?; {c} -> capital; {c} -> ?, the capital please; capital -> {c}; capital: {c}; capital = ? ({c});
capital ({c}); {c}'s capital; {c}'s capital is?; {c}'s capital city?; capital in {c}?; cap of {c}; the capital city of {c}?;
{c} has which capital?; {c}, which capital?; {c} and its capital; {c}. Its capital?; Country {c}, capital?; country: {c},
capital: ?; Capital quiz: {c}; Geography: {c}, capital?; Next country: {c}. Capital?; Which capital belongs to {c}?; Which
capital goes with {c}?; Which city is {c}'s capital?; Which capital does {c} have?; Which is the capital city of {c}?; Which
town is the capital of {c}?; What capital does {c} have?; What is the name of {c}'s capital?; What is the name of the capital
of {c}?; What is the capital of {c} called?; What do they call the capital of {c}?; What would you say is the capital of {c}?;
What might the capital of {c} be?; How is the capital of {c} called?; In {c}, what is the capital?; In {c}, which city is the
capital?; Who knows the capital of {c}?; Any idea what the capital of {c} is?; Any idea which city is the capital of {c}?; Do
you happen to know the capital of {c}?; Do you remember the capital of {c}?; Can you name the capital of {c}?; Can you give me
the capital of {c}?; Could you tell me which city is the capital of {c}?; Would you tell me the capital of {c}?; Will you name
{c}'s capital?; Mind telling me the capital of {c}?; Give {c}'s capital.; Give the name of the capital of {c}.; Tell me which
city is the capital of {c}.; Tell us the capital of {c}.; Write down the capital of {c}.; Write the capital of {c}.; Look up
the capital of {c}.; Find the capital of {c}.; Find out the capital of {c}.; State the capital of {c}.; Identify the capital
of {c}.; Fill in: the capital of {c} is ___; Fill the gap: ___ is the capital of {c}.; Finish the sentence: the capital of {c}
is; I am looking for the capital of {c}.; I can't recall the capital of {c}.; I keep forgetting the capital of {c}.; I don't
know the capital of {c}.; I'm learning capitals. {c}?; I travel to {c}. Its capital?; I'm going to {c}. What's the capital
there?; We fly to {c}. What is its capital?; My aunt lives in {c}. What is the capital?; My daughter asks what the capital of
{c} is.; My son has to learn the capital of {c}. Which is it?; My teacher asks for {c}'s capital.; The crossword wants the
capital of {c}.; The quiz asks for the capital of {c}.; We need the capital of {c} for a game.; For a crossword: capital of
{c}; For a quiz, name the capital of {c}.; Let me know the capital of {c}.
""")
PLUS = phrases("""
{a} + {b} = ?; {a} + {b}?; {a} +{b}; {a}+{b}=?; {a}+{b}=; {a} & {b} added; {a} and {b} added?; {a} and {b} together; {a} plus
{b} =; {a} plus {b} equals?; {a} plus {b} is?; {a} plus {b} makes?; {a} added to {b}; {a} with {b} added; {a} + {b} -> ?; sum:
{a} + {b}; sum({a}, {b}); add {a}, {b}; add: {a} + {b}; calc {a}+{b}; total of {a} and {b}; the sum {a} + {b}; plus: {a} and
{b}; What's {a} + {b}?; What's {a} plus {b}?; What is {a} and {b} together?; What is the sum of {a} and {b}?; What is the
total of {a} and {b}?; What is {a} added to {b}?; What do {a} and {b} make?; What do {a} and {b} add up to?; What does {a}
plus {b} give?; What makes {a} plus {b}?; What comes out of {a} + {b}?; What is the result of {a} + {b}?; What is the value of
{a} + {b}?; How much is {a} + {b}?; How much is {a} and {b}?; How many are {a} and {b} together?; How many is {a} plus {b}?;
Work out {a} + {b}.; Figure out {a} + {b}.; Find {a} + {b}.; Find the sum of {a} and {b}.; Sum up {a} and {b}.; Do the sum {a}
+ {b}.; Put {a} and {b} together.; Add {b} to {a}.; Add up {a} and {b}.; Add the numbers {a} and {b}.; Give me {a} + {b}.;
Give me the sum of {a} and {b}.; Tell me the sum of {a} and {b}.; Tell me what {a} plus {b} is.; Can you add {a} and {b}?; Can
you tell me {a} + {b}?; Could you add {b} to {a}?; Could you calculate {a} + {b}?; Do you know what {a} + {b} is?; My daughter
asks what {a} + {b} is.; My son has to add {a} and {b}.; Homework: {a} + {b}; The till says {a} and {b}. Together?; I have {a}
and get {b} more. How many?; I'd like to know {a} + {b}.; Start with {a}, add {b}.
""")
MINUS = phrases("""
{a} - {b} = ?; {a} - {b}?; {a}-{b}=; {a}-{b}=?; {a} minus {b} =; {a} minus {b} equals?; {a} minus {b} is?; {a} minus {b}
makes?; {a} take away {b}; {a} less {b}; {a} without {b}; {a} reduced by {b}; {a} - {b} -> ?; {a}, minus {b}; minus: {a} -
{b}; calc {a}-{b}; difference: {a} - {b}; What's {a} - {b}?; What's {a} minus {b}?; What is {a} take away {b}?; What is {a}
less {b}?; What does {a} minus {b} give?; What is the result of {a} - {b}?; What is the value of {a} - {b}?; What comes out of
{a} - {b}?; What is left of {a} minus {b}?; What do I get when I take {b} from {a}?; What do I get if I subtract {b} from
{a}?; What remains when {b} is taken from {a}?; How much is {a} - {b}?; How much is {a} take away {b}?; How much is left when
I take {b} from {a}?; Work out {a} - {b}.; Figure out {a} minus {b}.; Find {a} - {b}.; Do the subtraction {a} - {b}.; Deduct
{b} from {a}.; Remove {b} from {a}.; Take {b} from {a}.; Take {a} and subtract {b}.; Start with {a}, take away {b}.; Give me
{a} - {b}.; Tell me {a} - {b}.; Tell me what {a} minus {b} is.; Can you subtract {b} from {a}?; Can you work out {a} - {b}?;
Could you calculate {a} - {b}?; Do you know what {a} - {b} is?; My daughter asks what {a} - {b} is.; My son has to subtract
{b} from {a}.; Homework: {a} - {b}; Quiz: {a} - {b}?; I'd like to know {a} - {b}.; I need {a} minus {b}.
""")
TIMES = phrases("""
{a} * {b} = ?; {a} * {b}?; {a}*{b}=; {a}*{b}=?; {a}x{b}; {a} x {b} =; {a} x {b}?; {a} \u00d7 {b}; {a} times {b} =; {a} times {b}
equals?; {a} times {b} is?; {a} times {b} makes?; {a} multiplied by {b}; {a} multiplied with {b}; {a} by {b}, multiplied; {a}
* {b} -> ?; product: {a} * {b}; product({a}, {b}); times: {a}, {b}; calc {a}*{b}; times table: {a} x {b}; What's {a} * {b}?;
What's {a} times {b}?; What's {a} x {b}?; What is {a} multiplied by {b}?; What is the product of {a} and {b}?; What does {a}
times {b} give?; What does {a} * {b} equal?; What is the result of {a} * {b}?; What is the value of {a} * {b}?; What comes out
of {a} * {b}?; What do I get when I multiply {a} by {b}?; How much is {a} * {b}?; How much is {a} x {b}?; How much is {a}
multiplied by {b}?; How many is {a} times {b}?; Work out {a} * {b}.; Figure out {a} times {b}.; Find {a} * {b}.; Find the
product of {a} and {b}.; Take {a} times {b}.; Multiply {a} and {b}.; Multiply {a} with {b}.; Give me {a} * {b}.; Give me the
product of {a} and {b}.; Tell me {a} * {b}.; Tell me what {a} times {b} is.; Can you multiply {a} by {b}?; Can you work out
{a} * {b}?; Could you calculate {a} * {b}?; Do you know what {a} times {b} is?; My daughter asks what {a} * {b} is.; My son
has to multiply {a} by {b}.; Homework: {a} * {b}; Quiz: {a} * {b}?; I'd like to know {a} * {b}.; I need {a} times {b}.
""")
COUNT = phrases("""
1 - {n}; 1..{n}; 1...{n}; 1 -> {n}; from 1 to {n}; from one to {n}; one to {n}; numbers 1-{n}; numbers to {n}; the numbers 1
to {n}; count: {n}; count {n}; count -> {n}; count 1-{n}; count 1 to {n}; count up: {n}; counting up to {n}; Can you count up
to {n}?; Can you count from 1 to {n}?; Can you list the numbers up to {n}?; Could you count to {n}?; Could you list 1 to {n}?;
Will you count to {n}?; Would you count to {n} for me?; Do you know how to count to {n}?; How do you count to {n}?; How do I
count to {n}?; What are the numbers from 1 to {n}?; What do I say when I count to {n}?; Which numbers come from 1 up to {n}?;
Count up from 1 to {n}.; Count from 1 up to {n}.; Count upwards to {n}.; Count out loud to {n}.; Count for me up to {n}.;
Count with me to {n}.; Count until you reach {n}.; Count till {n}.; Count as far as {n}.; Count the numbers from 1 to {n}.;
Begin at 1 and count to {n}.; Start with 1 and go up to {n}.; Go from 1 to {n}.; Keep counting until {n}.; List all numbers
from 1 to {n}.; List 1 to {n}.; List the numbers up to {n}.; Write out 1 to {n}.; Write the numbers up to {n}.; Write down the
numbers from 1 to {n}.; Print 1 to {n}.; Print the numbers from 1 to {n}.; Enumerate 1 to {n}.; Recite the numbers from 1 to
{n}.; Say 1 to {n}.; Say the numbers from 1 to {n}.; Give me 1 to {n}.; Give the numbers up to {n}.; Show the numbers from 1
to {n}.; Show me the numbers up to {n}.; Tell me the numbers from 1 to {n}.; Teach my son to count to {n}.; My daughter wants
to count to {n}. How?; My child asks you to count to {n}.; I need the numbers from 1 to {n}.; I want the numbers 1 to {n}.; I
bet you can count to {n}.; Show us that you can count to {n}.; We play hide and seek: count to {n}.
""")
COLOUR = phrases("""
{t} colour; {t} colour?; {t} color?; {t} - colour?; {t} -> colour; {t} -> color?; {t}: colour; {t}: which color?; {t} has what
colour?; {t} has which color?; {t}, what colour?; {t} is which colour?; {t} is what color?; colour: {t}; color: {t}; colour ->
{t}; colour ({t}); what colour, {t}?; What's the colour of {t}?; What is the color of {t}?; What colour has {t}?; What color
does {t} have?; What colour would you say {t} is?; What colour do you see when you look at {t}?; What colour do I take to
paint {t}?; Which color is {t}?; Which color has {t}?; Which is the colour of {t}?; Which colour would you give {t}?; Which
crayon do I need for {t}?; Of what colour is {t}?; Of which color is {t}?; In which colour should I paint {t}?; In what color
do children draw {t}?; How would you colour {t}?; Can you tell me what colour {t} is?; Can you name the colour of {t}?; Could
you tell me the color of {t}?; Could you say which colour {t} has?; Do you know the colour of {t}?; Any idea what colour {t}
is?; Any idea of the color of {t}?; Who knows what colour {t} is?; Tell me what colour {t} is.; Tell me which color {t} has.;
Tell us the colour of {t}.; Give me the colour of {t}.; Give the color of {t}.; Say which colour {t} has.; State the colour of
{t}.; Write down the colour of {t}.; Describe the colour of {t}.; Describe {t}: its colour?; Think of {t}. What colour is it?;
Imagine {t}. Which colour is it?; Picture {t}. Its colour?; Look at {t}. What colour is it?; I'd like to paint {t}. What
colour do I need?; I want to draw {t}. Which colour?; I can't see {t}. What colour is it?; I'm wondering what colour {t} is.;
I wonder which color {t} has.; I need the colour of {t}.; My daughter asks what colour {t} is.; My son asks for the color of
{t}.; The quiz asks for the colour of {t}.; For a crossword: the colour of {t}; For my picture: what colour is {t}?; Complete:
the colour of {t} is; Fill in the colour of {t}.
""")
OPPOSITE = phrases("""
{w} opposite; {w} opposite?; {w} antonym; {w} antonym?; {w} <-> ?; {w} - opposite; {w} -> opposite; {w} vs ?, the opposite
please; {w}: antonym; {w}, opposite?; {w}, and the opposite?; {w} and its opposite; opposite: {w}; opposite -> {w}; opposite
({w}); opposite of the word {w}; opp of {w}; antonym: {w}; antonym {w}; antonym for {w}?; the antonym of {w}; the reverse of
{w}; contrary of {w}; contrary: {w}; not {w} but the opposite; not {w} but...?; What's an antonym of {w}?; What is the antonym
of {w}?; What's the contrary of {w}?; What's the reverse of {w}?; What is the opposite word to {w}?; What is the opposite of
the word {w}?; What is the exact opposite of {w}?; What is opposite to {w}?; What is the reverse of {w}?; What do you call the
opposite of {w}?; What would be the opposite of {w}?; What is the counterpart of {w}, its opposite?; What's the other extreme
from {w}?; Which word is opposite to {w}?; Which word means the opposite of {w}?; Which word is the antonym of {w}?; Which
word is the contrary of {w}?; How do you say the opposite of {w}?; How do you call the opposite of {w}?; Who knows the
opposite of {w}?; Any idea what the opposite of {w} is?; Do you know an antonym for {w}?; Can you tell me the opposite of
{w}?; Can you name the opposite of {w}?; Can you give me an antonym of {w}?; Could you tell me what the opposite of {w} is?;
Could you find the opposite of {w}?; Say the opposite of {w}.; State the opposite of {w}.; Write the opposite of {w}.; Give an
antonym for {w}.; Give the opposite of {w}.; Give me the antonym of {w}.; Tell me an antonym of {w}.; Tell us the opposite of
{w}.; Turn {w} into its opposite.; Replace {w} with its opposite.; Find an antonym of {w}.; Complete: the opposite of {w} is;
If it is not {w}, it is the opposite: what?; I say {w}, you say the opposite.; I say "{w}". You say the opposite:; I'm looking
for the opposite of {w}.; I want the opposite of {w}.; I forgot the opposite of {w}.; I wonder what the opposite of {w} is.;
My daughter asks for the opposite of {w}.; My son has to find the opposite of {w}.; The crossword wants the opposite of {w}.;
For a crossword: the opposite of {w}
""")
DAY = phrases("""
{d} -> next day; {d} -> ?, the day after; {d} + 1 day; {d}, next day?; {d}: next day?; {d}, then?, which day; next day: {d};
next day after {d}; the next day after {d}?; the day following {d}; day following {d}?; what day after {d}; following day:
{d}; What comes after {d}?; What's the day after {d}?; What's after {d}?; What day is next after {d}?; What day is it after
{d}?; What day is one day after {d}?; What weekday comes after {d}?; What is the next day after {d}?; Which day is after {d}?;
Which is the day after {d}?; Which day is next after {d}?; Which weekday follows {d}?; Which day of the week comes after {d}?;
Which day comes right after {d}?; Which day comes next after {d}?; Which day will it be the day after {d}?; Today is {d}. What
day is tomorrow?; Today is {d}. Tomorrow?; It is {d} today. Which day is tomorrow?; If it's {d} now, what is tomorrow?; If it
is {d}, which day comes next?; Yesterday was {d}. What day is today?; If yesterday was {d}, what is today?; When {d} is over,
which day begins?; When {d} ends, what day starts?; Can you tell me the day after {d}?; Can you say which day follows {d}?;
Could you name the day after {d}?; Do you know which day comes after {d}?; Say the day after {d}.; Say which day follows {d}.;
Give me the day after {d}.; Tell me which day comes after {d}.; Write down the day after {d}.; Name the day that follows {d}.;
Name the next day after {d}.; Complete: the day after {d} is; I'm free the day after {d}. Which day is that?; I need the day
after {d}.; My daughter asks which day comes after {d}.; My appointment is the day after {d}. What day is that?; The shop
opens the day after {d}. When?; Quiz: the day after {d}?
""")
ABOUT_TOPIC = phrases("""
poem about {x}; essay on {x}; joke about {x}?; song about {x} please; recipe with {x}; news about {x}; history of {x}?; code
for {x}; Make up a joke about {x}.; Compose a ballad about {x}.; Write a letter about {x} to my boss.; Write a blog post on
{x}.; Write a tweet about {x}.; Write a newspaper article about {x}.; Write a report on {x}.; Write a haiku about {x}.; Write
a sonnet on {x}.; Could you write a few verses on {x}?; Can you write code that deals with {x}?; Can you draw {x} for me?;
Paint {x} for me.; Who invented {x}?; Who is the world's leading expert on {x}?; Where can I buy {x}?; Where does {x} come
from?; How much does {x} cost?; When did people first know of {x}?; Is {x} good for my health?; Is {x} dangerous?; Why do
people like {x}?; How did {x} change the world?; Give me ten facts about {x}.; Give me tips on {x}.; Give me a lecture on
{x}.; Teach me everything about {x}.; Recommend a documentary on {x}.; Which film about {x} is the best?; Which museum shows
{x}?; Find me a web site about {x}.; Search the internet for {x}.; Show me photos of {x}.; Sing about {x}.; Rap about {x}.;
Plan a party with {x}.; Design a logo with {x}.; I need a slogan for {x}.; My teacher wants an essay about {x}.; My daughter
needs a talk on {x}. Write it.; Compare {x} with football.; Do you like {x}?; Have you ever seen {x}?; What would Shakespeare
say about {x}?; What's so special about {x}?
""")
OTHER = phrases("""
Who won yesterday?; Who is the prime minister?; Who invented the wheel?; Who wrote that famous novel?; Who sang this song?;
Who built the pyramids?; Who was the first man in space?; Who is the richest person alive?; Who will win the cup?; How old is
the universe?; How far is the moon?; How deep is the sea?; How do planes fly?; How do I lose weight?; How do I learn to swim?;
How do I boil an egg?; How do I tie a tie?; How do I get rich?; How do I open a bank account?; How do I repair my bike?; How
do I cure a cold?; Is it going to rain?; Is there life on Mars?; Is my tooth ache serious?; Will it snow tomorrow?; When is
the next train?; When is Easter?; When was the telephone invented?; When did the Romans leave?; Where is the nearest chemist?;
Where did I put my keys?; Where should we go on holiday?; Why is the sky so far away?; Why do cats purr?; Why did the empire
fall?; What is the price of gold?; What is in the news?; What should I wear?; What should I cook tonight?; What is love?; What
is your opinion?; What is the best phone?; What is the date today?; What is dark matter?; What happened last week?; What's on
TV tonight?; Which car should I buy?; Which team is leading?; Which university is best?; Which pill should I take?; Tell me my
fortune.; Tell me a secret.; Tell me the latest gossip.; Write me a love letter.; Write a regular expression.; Write an email
to my landlord.; Write a CSS file.; Write a business plan.; Fix this bug in my code.; Debug my program.; Draw me a cat.; Paint
a sunset.; Play some music.; Call my mother.; Order a pizza.; Book a flight.; Find me a job.; Find a good restaurant.; Make me
a website.; Make a joke.; Do my taxes.; Do my maths homework on integrals.; Prove that there are infinitely many primes.;
Differentiate sin x.; Solve x^2 = 5x - 6.; Explain relativity.; Explain the rules of cricket.; Explain how a car engine
works.; Predict the lottery numbers.; Give me stock tips.; Give me a horoscope.; Give me relationship advice.; Recommend a
book.; Recommend a wine.; Translate this page into Chinese.; Identify this plant.; My knee hurts, what can I do?; My computer
is broken. Help!; Should I marry?; Should I quit my job?; Can I sue my neighbour?; Can dogs eat grapes?; I need a lawyer's
advice.; I need a recipe for dinner.
""")
_WEEK = "Monday Tuesday Wednesday Thursday Friday Saturday Sunday".split()
_YEAR = "January February March April May June July August September October November December".split()
_UNITS = (
    ("A week", "day", 7), ("A year", "month", 12), ("A day", "hour", 24), ("An hour", "minute", 60), ("A minute", "second", 60),
)  # fmt: skip
_LEGS = (
    ("A dog", 4), ("A cat", 4), ("A spider", 8), ("A bird", 2), ("An ant", 6), ("A horse", 4), ("A fly", 6), ("A cow", 4),
)  # fmt: skip
_UNIT_ASKED = phrases("""
How many {p}s are in {u}?; How many {p}s does {u} have?; How many {p}s are there in {u}?; How many {p}s has {u}?; {p}s in
{u}?; How many {p}s make {u}?; number of {p}s in {u}; {u} has how many {p}s?; Tell me how many {p}s {u} has.; {u}: how many
{p}s?; Of how many {p}s does {u} consist?; My son asks how many {p}s {u} has.; {u} = ? {p}s; Do you know how many {p}s are in
{u}?; I'd like to know how many {p}s {u} has.; Say how many {p}s there are in {u}.; What is the number of {p}s in {u}?
""")
_LEG_ASKED = phrases("""
How many legs does {a} have?; How many legs has {a}?; How many legs has {a} got?; legs of {a}?; {a}: how many legs?; number of
legs of {a}; {a} has how many legs?; Tell me how many legs {a} has.; On how many legs does {a} walk?; My daughter asks how
many legs {a} has.; Do you know how many legs {a} has?; I'd like to know how many legs {a} has.; What is the number of legs of
{a}?; Count the legs of {a}.
""")
_BEFORE = ("Which {k} comes before {n}?", "What {k} is before {n}?", "{k} before {n}", "What is the {k} before {n}?",
           "Tell me the {k} before {n}.", "Name the {k} before {n}.", "{n} comes after which {k}?")  # fmt: skip
_AFTER = ("Which {k} comes after {n}?", "What {k} is after {n}?", "{k} after {n}", "What is the {k} after {n}?",
          "Tell me the {k} after {n}.", "Name the {k} after {n}.", "{n} is followed by which {k}?")  # fmt: skip
# A question, its answer, and the short answer.
FACT = (
    *("|".join((text.format(u=unit.lower(), p=part), f"{unit} has {n} {part}s.", str(n)))
      for unit, part, n in _UNITS for text in _UNIT_ASKED),
    *("|".join((text.format(a=animal.lower()), f"{animal} has {n} legs.", str(n))) for animal, n in _LEGS for text in _LEG_ASKED),
    *("|".join((text.format(k=kind, n=name), f"The {kind} before {name} is {names[i - 1]}.", names[i - 1]))
      for kind, names in (("day", _WEEK), ("month", _YEAR)) for i, name in enumerate(names) for text in _BEFORE),
    *("|".join((text.format(k="month", n=name), f"The month after {name} is {_YEAR[(i + 1) % 12]}.", _YEAR[(i + 1) % 12]))
      for i, name in enumerate(_YEAR) for text in _AFTER),
)  # fmt: skip
