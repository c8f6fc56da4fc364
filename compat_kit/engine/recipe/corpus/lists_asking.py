"""More ways to ask for a few of a kind."""

from __future__ import annotations

from .framing import phrases

SEVERAL = phrases("""
{n} {many} pls?; {n} {many} - go; {n} {many}, any; {n} {many}, quick; {n} {many}, whatever comes to mind; {n} {many} off the top
of your head; {n} {many} for my list; {n} {many} for a quiz; {n} {many} for a game; {n} {many} as examples; {n} {many} -> ?; {n}
{many}: ?; {n} {many}, comma-separated; {n} x {many}; {n} of the {many} you know; {n} of your {many}, please; give {n} {many};
give us {n} {many}; {many} -> {n}; {many} - give me {n}; {many} - list {n}; {many}: give {n}; {many}: I need {n}; {many}: {n}
names; {many}: any {n}; {many}, any {n}; {many}, just {n}; {many}? Just {n}.; {many}? Name {n}.; {many}? List {n}.; {many}! {n}
of them!; {many}, e.g.? {n}, please.; list: {many}, {n}; topic: {many}. Name {n}.; category: {many}. {n} of them.; Category
{many}: name {n}.; The category is {many}. Give me {n}.; The topic is {many}: list {n}.; Name as examples {n} {many}.; Name {n}
of the many {many}.; Name {n} {many} that come to mind.; Name {n} {many} off the top of your head.; Name {n} {many} in a row.;
Name {n} {many}, separated by commas.; Name {n} {many}, no more.; Name {n} {many} for my daughter.; Name {n} {many} for my
list.; List {n} {many} you know.; List {n} {many} for me.; List {n} {many}, nothing else.; List for me {n} {many}.; List any {n}
{many}.; List exactly {n} {many}.; List {n} examples of {many}.; List {n} different {many}.; List the names of {n} {many}.; Tell
me about {n} {many}: only their names.; Tell me {n} {many} that you know.; Tell me {n} different {many}.; Tell me the first
{many} you think of, {n} of them.; Give me the names of {n} {many}.; Give me {n} {many} that you know.; Give me {n} {many} as
examples.; Give me {n} different {many}.; Give me a row of {n} {many}.; Give me just {n} {many}.; Give an example list of {n}
{many}.; Give the names of {n} {many}.; Give us the names of {n} {many}.; Say the names of {n} {many}.; Say any {n} {many}.; Say
{n} {many} aloud.; Write {n} {many} in a row.; Write the names of {n} {many}.; Write me {n} {many}.; Write out {n} {many}.; Put
{n} {many} in a list.; Fill my list with {n} {many}.; Fill in {n} {many}.; Create a list with {n} {many}.; Prepare a list of {n}
{many}.; Make me a list of {n} {many}.; Make up a list of {n} {many}.; Set up a list with {n} {many}.; Provide a list of {n}
{many}.; Provide {n} examples of {many}.; Output a list of {n} {many}.; Show {n} {many}.; Show us {n} {many}.; Present {n}
{many}.; Choose any {n} {many}.; Pick any {n} {many}.; Pick out {n} {many}.; Get me {n} {many}.; Bring me {n} {many}.; Send me
{n} {many}.; Send me a list of {n} {many}.; Call out {n} {many}.; Shout {n} {many}!; Cite {n} {many}.; Teach me {n} {many}.;
Teach me the names of {n} {many}.; Read me {n} {many}.; Are there {n} {many} you can name?; Are you able to list {n} {many}?;
Can I get {n} {many}?; Can you write down {n} {many}?; Can you make a list of {n} {many}?; Can you show me {n} {many}?; Could I
have {n} {many}?; Could I get a list of {n} {many}?; Could you make me a list of {n} {many}?; Could you give {n} examples of
{many}?; Could you help me name {n} {many}?; May I ask for {n} {many}?; Might I have {n} {many}?; Would you tell me {n} {many}?;
Would you write down {n} {many}?; Would you make a list of {n} {many}?; Will you give me {n} {many}?; Mind naming {n} {many}?;
Mind listing {n} {many}?; Do you happen to know {n} {many}?; Do you remember {n} {many}?; Do you know the names of {n} {many}?;
Do me a favour: name {n} {many}.; Got {n} {many} for me?; Any {n} {many}?; What are some {many}? Name {n}.; What {many} are
there? Name {n}.; What {many} come to mind? {n}, please.; What {many} can you list? {n} of them.; What are {n} examples of
{many}?; What {n} {many} come to mind?; What {n} {many} would you name?; Which {n} {many} can you name?; Which {many} are there?
Give me {n}.; Which {many} come to mind? Name {n}.; Which would be {n} {many}?; How are {n} {many} called?; How about naming {n}
{many}?; How about a list of {n} {many}?; I am collecting {many}. Name {n}.; I collect names of {many}: {n}, please.; I am
making a list of {n} {many}.; I am writing about {many}. Name {n}.; I am stuck: I need {n} {many}.; I'm stuck, name {n} {many}.;
I'm trying to name {n} {many}.; I'm trying to think of {n} {many}.; I'm making a poster with {n} {many}.; I'm learning {many}.
Tell me {n}.; I bet you know {n} {many}.; I bet you can name {n} {many}.; I believe you can name {n} {many}.; I challenge you to
name {n} {many}.; I hope you know {n} {many}.; I wonder if you know {n} {many}.; I was asked to name {n} {many}.; I have been
asked for {n} {many}.; I've got to name {n} {many}.; I must write down {n} {many}.; I just need {n} {many}.; I just want {n}
{many}.; I only need {n} {many}.; I require {n} {many}.; I need to name {n} {many}.; I need to list {n} {many}.; I need {n}
examples of {many}.; I need {n} {many} for my homework.; I need {n} {many} for a list.; I need {n} {many} in a list.; I want to
learn {n} {many}.; I want to see {n} {many}.; I'd like {n} examples of {many}.; I'd like you to name {n} {many}.; I'd like you
to list {n} {many}.; I'd love to hear {n} {many}.; I would be glad to hear {n} {many}.; It would help to have {n} {many}.; It
asks for {n} {many}.; It says: name {n} {many}.; My son asks for {n} {many}.; My son asks me to name {n} {many}.; My daughter
asks for {n} {many}.; My daughter wants to know {n} {many}.; My wife asks for {n} {many}.; My husband can't think of {n}
{many}.; My friend can't name {n} {many}. Can you?; My pupils need {n} {many}.; My book asks for {n} {many}.; My worksheet says:
list {n} {many}.; My app needs a list of {n} {many}.; The game is: name {n} {many}.; The question is: name {n} {many}.; The
puzzle wants {n} {many}.; The worksheet asks for {n} {many}.; The children need {n} {many}.; The teacher said: name {n} {many}.;
The list should have {n} {many}.; There should be {n} {many} on my list.; We have to list {n} {many}.; We need to think of {n}
{many}.; We are collecting {many}. Name {n}.; We'd like to hear {n} {many}.; Who can name {n} {many}?; Let me see {n} {many}.;
Let me know {n} {many}.; Let's collect {n} {many}.; Let's think of {n} {many}.; Let's write down {n} {many}.; Let's see if you
can name {n} {many}.; Suppose you had to name {n} {many}. Which?; Imagine a list of {n} {many}. Write it.; If you had to name
{n} {many}, which would they be?; For a crossword: {n} {many}.; For a list: {n} {many}.; For a test: name {n} {many}.; For a
story I need {n} {many}.; For my daughter: {n} {many}.; For our game we need {n} {many}.; For the quiz: {n} {many}.; In a list:
{n} {many}.; In one line: {n} {many}.; As a list: {n} {many}.; As examples: {n} {many}.; Without thinking long: {n} {many}!; Off
the top of your head, {n} {many}?; Only names: {n} {many}.; Only {n}: {many}.; Just the names of {n} {many}.; Just any {n}
{many}.; No more than {n}: {many}.; Simple task: {n} {many}.; Easy task: name {n} {many}.; Easy one: {n} {many}; Memory test:
name {n} {many}.; Vocabulary: {n} {many}; Vocabulary test: name {n} {many}.; Brainstorm {n} {many}.; Example list of {n} {many};
sample list: {n} {many}; quick list: {n} {many}; short list, {n} {many}; find me {n} {many}; lemme hear {n} {many}; wanna know
{n} {many}; pls list {n} {many}; pls give {n} {many}; plz name {n} {many}; can u give me {n} {many}; cud u name {n} {many}; tell
me {n} {many} pls; show {n} {many} pls; i need like {n} {many}; got any {many}? {n} will do
""")
FIRST = phrases("""
Which {n} of the {many} are the first?; Which of the {many} are the first {n}?; Which are the {n} first {many}?; What are the
{n} first {many}?; What are the first {n} of the {many}?; What are the names of the first {n} {many}?; What {many} come first?
{n} of them.; What would the first {n} {many} be?; How do the first {n} {many} go?; How are the first {n} {many} called?; the
{n} first {many}; the first {n} {many} please; the first {n} {many}?; the first {n}: {many}; the opening {n} {many}; first {n}
{many}?; first {n} {many} in order; first {n} {many} pls; 1st {n} {many}; {many}, first {n}; {many}: first {n}; {many} - the
first {n}; {many}, the first {n} of them; {many} from the start, {n} of them; {many} in order, {n} of them; {many} -> first {n};
{many}? The first {n}.; {n} {many}, from the beginning; {n} {many} from the first on; {n} first {many}; Name the {n} first
{many}.; Name the first {n} of the {many}.; Name only the first {n} {many}.; Name just the first {n} {many}.; Name me the first
{n} {many}.; Name, in order, the first {n} {many}.; Name the {many} and stop after {n}.; List the {n} first {many}.; List the
first {n} of the {many}.; List only the first {n} {many}.; List, in order, the first {n} {many}.; List the {many} and stop after
{n}.; List the {many} in order, but only {n}.; Say the {n} first {many}.; Say the {many} and stop after {n}.; Tell me the {n}
first {many}.; Tell us the first {n} {many}.; Tell me only the first {n} {many}.; Give me the {n} first {many}.; Give me only
the first {n} {many}.; Give me just the first {n} {many}.; Give us the first {n} {many}.; Give the first {n} {many}.; Write out
the first {n} {many}.; Write the {n} first {many}.; Output the first {n} {many}.; Return the first {n} {many}.; Show the first
{n} {many}.; Make a list of the first {n} {many}.; Make me a list of the first {n} {many}.; Teach me the first {n} {many}.; Go
through the first {n} {many}.; Run through the first {n} {many}.; Begin with the first and name {n} {many}.; Start at the
beginning: {n} {many}.; Start from the first and list {n} {many}.; Starting with the first, name {n} {many}.; Can you tell me
the first {n} {many}?; Can you say the first {n} {many}?; Can you recite the first {n} {many}?; Could you give me the first {n}
{many}?; Could you tell me the first {n} {many}?; Could you write the first {n} {many}?; Would you name the first {n} {many}?;
Would you list the first {n} {many}?; Will you name the first {n} {many}?; May I have the first {n} {many}?; Do you remember the
first {n} {many}?; Do you happen to know the first {n} {many}?; Are you able to name the first {n} {many}?; I'd like to know the
first {n} {many}.; I'd like to hear the first {n} {many}.; I need a list of the first {n} {many}.; I need to know the first {n}
{many}.; I only need the first {n} {many}.; I only know that there are {many}. What are the first {n}?; I can't remember the
first {n} {many}.; I am learning the first {n} {many}.; I wonder what the first {n} {many} are.; My daughter learns the first
{n} {many}.; My daughter asks for the first {n} {many}.; My son wants to hear the first {n} {many}.; My class learns the first
{n} {many}.; My teacher asks for the first {n} {many}.; My homework: the first {n} {many}.; For school: the first {n} {many}.;
For a poster: the first {n} {many}.; We need the first {n} {many}.; We are learning the first {n} {many}.; Let's hear the first
{n} {many}.; Let's list the first {n} {many}.; Quick: the first {n} {many}!; Just checking: what are the first {n} {many}?;
gimme the first {n} {many}; whats the first {n} {many}; can u name the first {n} {many}
""")
SINGLE = phrases("""
{a_one}, any; {a_one}, any will do; {a_one} pls; {a_one} -> ?; {a_one}, quick; {a_one} that you know; {a_one} you can think of;
{a_one} for my list; {a_one} for a quiz; {a_one}, as an example; one {one} that you know; one {one} as an example; one {one} for
my list; one {one} pls; one {one}?; one {one}, any; one example of {a_one}; just {a_one}; just any {one}; only one {one},
please; some {one}, any; some {one} or other; any {one}, please; any {one} at all; any {one} you know; for example, {a_one}?; an
example: {a_one}; need {a_one}; need one {one}; want {a_one}; give {a_one}; give one {one}; tell me {a_one} pls; say {a_one}
pls; can u name {a_one}; can u give me {a_one}; could u name one {one}; pls name one {one}; lemme hear {a_one}; Name whatever
{one} you like.; Name whichever {one} comes to mind.; Name {a_one}, any will do.; Name {a_one} for me.; Name {a_one}, just one.;
Name {a_one} as an example.; Name the first {one} you think of.; Name the first {one} that comes to mind.; Name us {a_one}.;
List just one {one}.; List only one {one}.; Say a single {one}.; Say just one {one}.; Say the name of {a_one}.; Say the first
{one} you think of.; Tell me just one {one}.; Tell me a single {one}.; Tell me {a_one} that you know.; Tell me the first {one}
you think of.; Give me one {one}, any.; Give me the name of {a_one}.; Give me the name of one {one}.; Give me the first {one}
you think of.; Give me {a_one} as an example.; Give me {a_one} that you know.; Give us one {one}.; Give the name of {a_one}.;
Give one example of {a_one}.; Write {a_one}.; Write the name of {a_one}.; Write me {a_one}.; Jot down {a_one}.; Type {a_one}.;
Type one {one}.; Print one {one}.; Output {a_one}.; Output one {one}.; Return one {one}.; Provide {a_one}.; Provide one example
of {a_one}.; Generate {a_one}.; Choose any {one}.; Select {a_one}.; Select any one {one}.; Pick a single {one}.; Pick out
{a_one}.; Find {a_one}.; Find one {one}.; Find me {a_one}.; Get me {a_one}.; Send me {a_one}.; Call out {a_one}.; Shout
{a_one}!; Quote {a_one}.; Propose {a_one}.; Propose one {one}.; Quick, one {one}!; Quickly name {a_one}.; Fast: {a_one}!; Show
us {a_one}.; Think of {a_one} and say it.; Think of {a_one} and tell me.; Are you able to name {a_one}?; Can I have {a_one}?;
Can I get the name of {a_one}?; Can you come up with {a_one}?; Can you list one {one}?; Can you mention {a_one}?; Can you name a
single {one}?; Can you name just one {one}?; Can you name one {one}?; Can you say one {one}?; Can you give me an example of
{a_one}?; Can you suggest {a_one}?; Could I have {a_one}?; Could you come up with {a_one}?; Could you give an example of
{a_one}?; Could you mention {a_one}?; Could you name {a_one} for me?; Could you say {a_one}?; Could you suggest {a_one}?; Could
you think of {a_one}?; Could you write down {a_one}?; Would you give me {a_one}?; Would you mention {a_one}?; Would you tell me
{a_one}?; Would you say {a_one}, please?; Will you tell me {a_one}?; Will you give me one {one}?; May I ask for {a_one}?; Mind
naming {a_one}?; Do you know the name of {a_one}?; Do you happen to know {a_one}?; Do you remember {a_one}?; Do me a favour and
name {a_one}.; Got {a_one} for me?; Is there {a_one} you know?; What could be {a_one}?; What is the name of {a_one}?; What is
the name of one {one}?; What {one} can you name? One only.; What {one} comes to mind?; What {one} would you name?; What {one} do
you think of first?; What's one {one}?; What's an example of {a_one}?; What's {a_one}, for example?; Which {one} can you name?
One, please.; Which {one} do you think of first?; Which {one} would be an example?; Which {one} shall I write down? Just one.;
How about {a_one}?; How about one {one}?; I am thinking of {a_one}. Name one.; I am looking for one {one}.; I'm after {a_one}.;
I'm trying to think of {a_one}.; I can't name {a_one}. Can you?; I need any {one}.; I need a single {one}.; I need just one
{one}.; I need an example of {a_one}.; I need {a_one} for a crossword.; I need {a_one} for my list.; I need to name {a_one}.; I
only need one {one}.; I want one {one}.; I want to hear {a_one}.; I want an example of {a_one}.; I want you to name {a_one}.; I
was asked for {a_one}.; I would like {a_one}.; I'd like you to name {a_one}.; I'd like an example of {a_one}.; I must name
{a_one}.; I have to write down {a_one}.; I wonder if you know {a_one}.; I bet you know {a_one}.; My teacher asks for {a_one}.;
My teacher asks for one {one}.; My son asks for {a_one}.; My son has to name {a_one}.; My daughter needs {a_one}.; My daughter
asks for one {one}.; My homework asks for {a_one}.; My friend can't think of {a_one}.; The crossword wants {a_one}.; The quiz
asks for {a_one}.; The question is: name {a_one}.; The game is: name one {one}.; The task: one {one}.; We need one {one}.; We
have to name {a_one}.; We are looking for {a_one}.; Let me know {a_one}.; Let's hear {a_one}.; Let's hear one {one}.; Let's say
{a_one}: which one?; If you had to name {a_one}, which?; If you think of {a_one}, which one is it?; For a crossword: {a_one}.;
For a list: one {one}.; For an example I need {a_one}.; For a story I need {a_one}.; For the quiz: one {one}.; Help me name
{a_one}.; Help me find one {one}.; Help me, I need {a_one}.; In one word: {a_one}?; In a word, name {a_one}.; Off the top of
your head, {a_one}?; Simple: name {a_one}.; Easy one: name {a_one}.; Teach me one {one}.; Vocabulary: {a_one}
""")
FOLLOW = phrases("""
And for {many}: {n}.; And for {many}? {n}, please.; And the same for {n} {many}.; And the same with {n} {many}?; And what about
{n} {many}?; And what are {n} {many}?; And which {n} {many}?; And which {n} {many} do you know?; And do you know {n} {many}?;
And I need {n} {many}.; And I'd like {n} {many}.; And I want {n} {many} too.; And next {n} {many}.; And next, name {n} {many}.;
And after that, {n} {many}.; And finally {n} {many}.; And as a last thing, {n} {many}.; And tell me {n} {many}.; And say {n}
{many}.; And write {n} {many}.; And let's hear {n} {many}.; And would you name {n} {many}?; And how about a list of {n} {many}?;
And {many}, {n} of them?; And {many}: {n}?; And also name {n} {many}.; And, if you can, {n} {many}.; After that, {n} {many}.;
After that name {n} {many}.; Again, but {n} {many}.; Again, now with {n} {many}.; Again: {n} {many}.; Also tell me {n} {many}.;
Also I want {n} {many}.; Also, can you name {n} {many}?; Alright, {n} {many} now.; All right, now {n} {many}.; Another list,
please: {n} {many}.; Another list, now {n} {many}.; Another question: {n} {many}?; Another task: {n} {many}.; As well as {n}
{many}.; Can you also name {n} {many}?; Can you also list {n} {many}?; Can you do {n} {many} too?; Can I also have {n} {many}?;
Continue with {n} {many}.; Could you also name {n} {many}?; Could you also give me {n} {many}?; Could you list {n} {many} as
well?; Cool, now {n} {many}.; Cool. And {n} {many}?; Correct. Now {n} {many}.; Do it for {many}: {n}.; Do it with {n} {many}.;
Do you also know {n} {many}?; Do you know {n} {many} too?; Excellent. Now {n} {many}.; Exactly. And {n} {many}?; Fine. Now name
{n} {many}.; Fine, now {n} {many}.; Good, and {n} {many}?; Good, next: {n} {many}.; Good job. Now {n} {many}.; Got it. And {n}
{many}?; Great, and now list {n} {many}.; How about a list of {n} {many}?; How about {many}? {n}, please.; I'd like {n} {many}
too.; I'd like {n} {many} next.; I need {n} {many} as well.; I need {n} {many} too.; I want {n} {many} too.; I want {n} {many}
as well.; Let's go on with {n} {many}.; Let's continue: {n} {many}.; Let's do {n} {many} now.; Let's move on to {many}: {n}.;
Let's now have {n} {many}.; Moving on: {n} {many}.; My daughter also needs {n} {many}.; My daughter asks for {n} {many} now.; My
teacher also wants {n} {many}.; New list: {n} {many}.; New task: {n} {many}.; Next up: {n} {many}.; Next one: {n} {many}.; Next
list: {n} {many}.; Next question: {n} {many}?; Next thing: {n} {many}.; Nice, and {n} {many}?; Nice. Now name {n} {many}.; Now
do {n} {many}.; Now for {n} {many}.; Now for {many}: {n}.; Now let's hear {n} {many}.; Now let's have {n} {many}.; Now, can you
name {n} {many}?; Now, could you list {n} {many}?; Now, what about {n} {many}?; Now, which {n} {many} do you know?; Now the same
with {n} {many}.; Now the same for {many}: {n}.; Now write {n} {many}.; Now a list of {n} {many}.; Now it's {n} {many}.; Now I'd
like {n} {many}.; Now some more: {n} {many}.; OK, name {n} {many} now.; OK, then {n} {many}.; OK, list {n} {many}.; OK, what
about {n} {many}?; OK, good. {n} {many}?; Okay, and {n} {many}?; Okay, next {n} {many}.; Okay. Now {n} {many}.; On to {n}
{many}.; On to {many}: {n}.; Once more, this time {n} {many}.; One more thing: {n} {many}.; One more: {n} {many}.; One last
list: {n} {many}.; Please also name {n} {many}.; Please add {n} {many}.; Right, and {n} {many}?; Right. Now {n} {many}.; Same
again with {n} {many}.; Same question, but {n} {many}.; Same thing with {n} {many}.; Same thing for {many}: {n}.; Second list:
{n} {many}.; Second task: {n} {many}.; So, {n} {many} next.; Super. And {n} {many}?; Tell me {n} {many} as well.; Tell me also
{n} {many}.; Thanks! {n} {many}?; Thanks, what about {n} {many}?; Thanks. Next: {n} {many}.; That was quick. Now {n} {many}.;
That's right. Now {n} {many}.; The next list: {n} {many}.; The next one: {n} {many}.; The same, but {n} {many}.; Then list {n}
{many}.; Then I want {n} {many}.; Then I need {n} {many}.; Then how about {n} {many}?; Then what are {n} {many}?; Then tell me
{n} {many}.; This time {n} {many}.; This time name {n} {many}.; Third list: {n} {many}.; To go on: {n} {many}.; Try {n} {many}
now.; What about a list of {n} {many}?; What about naming {n} {many}?; Well, and {n} {many}?; Well then, {n} {many}.; Wonderful.
Now {n} {many}.; Would you also name {n} {many}?; Yes. And {n} {many}?; and what about {n} {many} then; and {n} {many}; and {n}
{many} as well; and {n} {many} also; and {n} {many} next; but now {n} {many}; {n} {many} next; {n} {many} as well; {n} {many} as
well, please; {n} {many} too; {n} {many} too, please; {n} {many} then; {n} {many} after that; {many} next, {n} of them; {many}
now: {n}; {many} too: {n}; now {many}: {n}; now {n} {many} pls; next {n} {many} pls; then {n} {many} pls; ok {n} {many}; k, {n}
{many} now
""")
