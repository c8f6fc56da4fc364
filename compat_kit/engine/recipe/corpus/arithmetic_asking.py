"""Further ways to ask for a small calculation: notes, chat, spoken orders, problems in words."""

from __future__ import annotations

from .framing import phrases

RESULT_FRAMES = phrases("""
@ → ?; @ -> ?; @ => ?; @ = ___; @ = x, x?; x = @, so x is?; result = @; ans: @; @ ans?; @, answer?; @, result?; @ result; @
total?; @ is equal to?; @ is equal to what?; @ gives?; @ gives what?; @ comes to?; @ yields?; @ works out as?; @ would be?; @,
how much is that?; @, what's that?; @ - how much?; how much @; whats @ equal; What is @ equal to?; What will @ be?; What does @
yield?; What does @ amount to?; What does @ work out to?; What does @ come out as?; What's @ again?; How many is @?; How many
is @ altogether?; To what is @ equal?; What would I get for @?; What would a calculator say for @?; What comes out of @?; What
do we get from @?; Calculate: @; Compute: @; Solve: @; Evaluate: @; Simplify @; Simplify: @; Work this out: @; Figure this out:
@; Do this one: @; Do this sum for me: @; Reckon @.; Determine @.; Find the value of @.; Find the answer to @.; Tell me the
answer to @.; Say the result of @.; Give me the answer: @; Please calculate @ for me.; Quick maths: @; Quick math: @; quick
one: @; Quick sum: @; Mental math: @; In your head: @; Maths homework: @; Math homework: @; Arithmetic drill: @; Math drill. @;
Warm-up: @; Number problem: @; On the blackboard: @; On my worksheet: @ =; The exercise says @ =; The till says @ =; My
daughter asks how much @ is.; My son is stuck on @.; My kid wants to know what @ is.; My teacher wrote @ on the board.; I can't
work out @.; I got @ wrong, what is it?; I am bad at maths: @?; I'm too tired to work out @.; Help me calculate @.; Help, how
much is @?; Let me check: @ is?; Remind me, what's @?; Could you tell me how much @ comes to?; Would you calculate @?; Would
you work out @ for me?; Are you able to calculate @?; Do you know the answer to @?; Just the number: @; Only the result: @; I
type @ and press equals.; calculator: @; print(@); let x = @; In a spreadsheet: =@; @ (calculate); @ (result?); Fill in the
result: @ = ...; Complete: @ =; The result of @ is; Suppose I have @. How much is it?; @, how many is that?; How would you
solve @?; Can you do @?; Can you do @ in your head?; Can you compute @?
""")
SUM_NOUNS = phrases("""
{a} plus {b}; {a} and {b} summed; {a} and {b} summed up; {a} and {b} put together; {a} and {b} taken together; {a} together
with {b}; {a} and {b} altogether; {a} and {b} in all; {a} and then {b} more; {a} and {b} on top; {a} with another {b}; the sum
of {a} plus {b}; the sum of the numbers {a} and {b}; the total of {a} plus {b}; the combined total of {a} and {b}; {a} raised
by {b}; {a} plus another {b}; {a} plus {b} more; the answer when {a} and {b} are added; the number you get from {a} plus {b};
{a} and {b} as a sum; the sum you get from {a} and {b}
""")
SUM_CLAUSES = phrases("""
how many {a} and {b} are; how many {a} and {b} make together; what {a} and {b} make; what {a} and {b} give; what {a} and {b}
total; how much {a} and {b} come to; what I get when I add {a} and {b}; what comes out when {a} and {b} are added; what the
total of {a} and {b} is; how much you have with {a} and {b}; what {a} and {b} are together; how much {a} and {b} are in all
""")
SUM_WHOLE = phrases("""
{a} and {b}, added; {a} and {b}, sum?; {a}, {b}, sum; {a}, {b} -> sum; {a} {b} sum; {a} and {b} total; {a} and {b} together?;
{a} and {b}: total?; sum: {a}, {b}; sum {a} {b}; sum {a} and {b}; sum: {a} and {b}; total: {a} and {b}; total {a} {b};
plus({a}, {b}); add {a} {b}; add({a}, {b}); add {a}, {b}; addition: {a}, {b}; Addition of {a} and {b}?; What are {a} and {b}
together?; What are {a} and {b} added up?; What is {a} and {b}?; What is {a} with {b} more?; What do {a} and {b} come to?; What
do {a} and {b} give?; What do {a} and {b} total?; What does adding {a} and {b} give?; What do I have if I have {a} and get
{b}?; How many are {a} and {b}?; How many do {a} and {b} make?; How much is {a} and {b}?; How much is {a} and {b} together?;
How much do {a} and {b} come to?; Total up {a} and {b}.; Tot up {a} and {b}; Combine {a} and {b}: how many?; Find the sum of
{a} and {b}.; Find the total of {a} and {b}.; Give me the sum: {a} and {b}; Work out the sum of {a} and {b}.; Compute the sum
of {a} and {b}.; Calculate the total of {a} and {b}.; Put {a} and {b} together.; Join {a} and {b}, how much is it?; Take {a},
then go up by {b}.; Begin at {a} and count {b} further.; Start at {a} and go up {b}.; Increase {a} by {b}.; Raise {a} by {b}.;
From {a}, go {b} higher.; I pay {a} and then {b}. What did I pay in all?; I spent {a} in the morning and {b} in the evening.
The total?; A costs {a}, B costs {b}. Both together?; One bill is {a}, the other {b}. What do both come to?; Our team has {a}
points and gets {b} more. The score?; I scored {a}, then {b}. My total?; {a} minutes and {b} minutes, how long is it in all?; I
walk {a} steps and then {b}. How many steps?; We are {a} people and {b} join. How many are we?; It was {a} degrees and got {b}
warmer. What is it now?; I am {a}. How old will I be in {b} years?; My daughter asks how much {a} and {b} is.; My son has to
add {a} and {b}.; If there are {a} here and {b} there, how many in all?; Suppose you add {a} and {b}. Result?; Adding {a} and
{b} gives?; {a} added to {b} gives?; {a} more {b}, makes?; {a} in one hand, {b} in the other: how many?; {a} on Monday, {b} on
Tuesday: total?; {a} here, {b} there: in all?
""")
DIFFERENCE_NOUNS = phrases("""
{a} minus {b}; {a} with {b} taken away; {a} with {b} removed; {a} with {b} subtracted; {a} diminished by {b}; {a} cut by {b};
{a} after taking away {b}; {a} after {b} is subtracted; {a} when {b} is taken off; {b} off {a}; {b} down from {a}; {b} fewer
than {a}; {b} below {a}; the rest when {b} is taken from {a}; the number {b} below {a}; the remainder of {a} without {b}; the
number you get from {a} minus {b}; the answer to {a} minus {b}; the value of {a} less {b}; {a} less the number {b}; {a}
subtract {b}
""")
DIFFERENCE_CLAUSES = phrases("""
what {a} take away {b} is; how much is left of {a} after {b}; what I get when I take {b} from {a}; what is left when {b} is
subtracted from {a}; how many remain of {a} if {b} go; what {b} from {a} leaves; how much {a} less {b} is; what number is {b}
less than {a}; what you have left of {a} when {b} are gone; what comes out of {a} minus {b}; what the result of {a} minus {b}
is
""")
DIFFERENCE_WHOLE = phrases("""
{b} from {a}; {b} from {a}?; {b} from {a} leaves?; {b} off {a}?; {b} off {a} is; {a}, take away {b}; {a} take away {b}?; {a}
take off {b}; {a} without {b}?; {a} without {b} leaves?; {a} less {b}?; {a} subtract {b} =; {a} minus {b} leaves?; minus {a}
{b}; minus({a}, {b}); sub {a} {b}; subtract {a} {b}; subtract: {b} from {a}; subtraction: {b} from {a}; Take {b} off {a}.; Take
{b} off {a}: what remains?; Remove {b} from {a}.; Remove {b} from {a}, how many stay?; Cut {a} by {b}.; Drop {b} from {a}.;
Knock {b} off {a}.; Lessen {a} by {b}.; Begin at {a} and go back {b}.; Go {b} down from {a}.; Go back {b} from {a}.; Count back
{b} from {a}, where do you land?; What's left of {a} after {b}?; What's left when {b} is taken from {a}?; What's {b} from {a}?;
What is {a} if {b} is taken off?; What is {a} with {b} less?; What remains of {a} without {b}?; What remains if {b} of {a} are
gone?; What do I have left of {a} after spending {b}?; What number do I get if I go {b} down from {a}?; How much is {b} from
{a}?; How much is {a} without {b}?; How much is {a} less {b}?; How much is left of {a} if I use {b}?; How much remains when I
take {b} from {a}?; How many are left of {a} when {b} go?; How many remain from {a} if you take {b}?; If {b} of {a} go, how
many stay?; If you take {b} from {a}, what remains?; If I have {a} and spend {b}, what is left?; I had {a} and spent {b}. What
is left?; I have {a} and pay {b}. How much remains?; I pay with {a}, the price is {b}. My change?; The price was {a} and is {b}
lower now. The price?; It was {a} degrees and got {b} colder. What is it now?; We were {a} people and {b} went home. How many
are left?; The book has {a} pages and I have read {b}. How many to go?; I am {a}. How old was I {b} years ago?; My daughter
asks what {a} take away {b} is.; My son has to subtract {b} from {a}.; Subtracting {b} from {a} gives?; Taking {b} away from
{a} leaves?; Work out {a} minus {b}.; Find {a} minus {b}; Find what is left of {a} without {b}.; Give me {a} minus {b}.; Would
you subtract {b} from {a}?; Of {a}, {b} are used. The rest?; Of {a}, {b} go away. The rest?
""")
GAP_NOUNS = phrases("""
the difference from {b} to {a}; the distance between {b} and {a}; the distance between {a} and {b}; the gap from {b} to {a};
the gap between {a} and {b}; the number that is missing from {b} to {a}; the step from {b} up to {a}; the numerical difference
between {a} and {b}; the lead of {a} over {b}; the amount by which {a} exceeds {b}
""")
GAP_CLAUSES = phrases("""
how much bigger {a} is than {b}; how much greater {a} is than {b}; how much less {b} is than {a}; by how much {a} exceeds {b};
how far apart {a} and {b} are; how much is missing from {b} to {a}; what to add to {b} to get {a}; how many more {a} is than
{b}
""")
GAP_WHOLE = phrases("""
How far apart are {a} and {b}?; How far apart are {b} and {a}?; How far is it from {b} to {a}?; How far is it from {b} up to
{a}?; How much greater is {a} than {b}?; How much higher is {a} than {b}?; How much smaller is {b} than {a}?; How much lower is
{b} than {a}?; How many more than {b} is {a}?; How many fewer than {a} is {b}?; By how much is {b} smaller than {a}?; By how
much is {b} less than {a}?; By how much does {a} exceed {b}?; What is the gap between {a} and {b}?; What lies between {b} and
{a}, as a difference?; What do I add to {b} to reach {a}?; What must be added to {b} to make {a}?; What is missing from {b} to
make {a}?; How many do I need to get from {b} to {a}?; I have {b} and need {a}. How many are missing?; I have {b} and want {a}.
How many more?; One is {a} years old, the other {b}. The age difference?; We won {a} to {b}. By how many points?; {a} and {b}:
difference?; {a} and {b}, the difference; difference: {a}, {b}; difference {a} {b}; difference {b} and {a}?; diff({a}, {b});
diff of {a} and {b}; gap {a} {b}; from {b} to {a}, how much?; From {b} to {a} it is how far?; Find the difference between {a}
and {b}.; Work out the difference between {a} and {b}.; Tell me the difference of {a} and {b}.
""")
PRODUCT_NOUNS = phrases("""
{a} times {b}; {a} multiplied by {b}; {a} by {b} in the times table; {a} taken {b} times; {a} sets of {b}; {a} rows of {b}; {a}
bags of {b}; {a} packs of {b}; the product of the numbers {a} and {b}; the product of {a} times {b}; the product from {a} and
{b}; {a} and {b} multiplied; {a} and {b} multiplied together; {a} times as much as {b}; the answer to {a}
times {b}; the number you get from {a} times {b}; the times table entry {a} x {b}; the table entry for {a} times {b}
""")
PRODUCT_CLAUSES = phrases("""
what {a} and {b} make when multiplied; what I get if I multiply {a} and {b}; what comes out when {a} is multiplied by {b}; how
many {a} times {b} are; what {a} multiplied by {b} is; how many there are in {a} groups of {b}; what {a} lots of {b} make; how
many {a} rows of {b} make; what the answer to {a} times {b} is; what the product is when you multiply {a} and {b}
""")
PRODUCT_WHOLE = phrases("""
{a}, {b}, product; {a}, {b} -> product; {a} and {b}, product?; {a} and {b}: product?; {a} and {b} multiplied?; {a} {b}
multiplied; product: {a}, {b}; product {a} {b}; product of {a}, {b}?; product({a}, {b}); times({a}, {b}); mul({a}, {b}); mult
{a} {b}; multiply {a} {b}; multiply: {a}, {b}; multiply {a} x {b}; times {a} {b}; times table {a} x {b}; times tables: {a}
times {b}?; Times tables test: {a} x {b}; From the times table: {a} times {b}; {a} times {b} gives?; {a} times {b} are?; {a}
times {b} is how many?; {a} groups of {b}?; {a} lots of {b}?; {a} rows of {b}, how many?; {a} fields by {b} fields: how many
fields?; {a} packs of {b}: how many?; {a} boxes of {b}: how many?; {a} bags with {b} in each: how many?; {a} weeks with {b}
hours each: how many hours?; {a} plates with {b} cookies each: how many cookies?; {a} teams of {b} people: how many people?;
{a} tickets at {b} euros: what do I pay?; {a} pieces at {b} each, the price?; I buy {a} at {b} each. What does it cost?; I work
{a} days, {b} hours a day. How many hours?; What is {a} multiplied with {b}?; What is {a} multiplied by {b}?; What are {a}
times {b}?; What are {a} lots of {b}?; What do {a} groups of {b} make?; What does {a} times {b} make?; What does multiplying
{a} by {b} give?; How much are {a} times {b}?; How much is {a} by {b}, multiplied?; How many do {a} rows of {b} make?; How many
squares has a field of {a} by {b}?; Find the product of {a} and {b}.; Work out the product of {a} and {b}.; Give me the
product: {a} and {b}; Calculate the product of {a} and {b}.; Compute {a} times {b}.; Multiply these: {a}, {b}; Multiply these
numbers: {a} and {b}; Multiply {a} times {b}; Form the product of {a} and {b}.; Take {a} times {b}.; Take {a} times the number
{b}.; Would you multiply {a} by {b}?; Can you multiply {a} and {b}?; My daughter practises tables: {a} times {b}?; My son has
to multiply {a} by {b}.; My teacher asks: {a} times {b}?; I never remember {a} times {b}.; I always forget {a} times {b}.; When
I multiply {a} by {b}, I get?; Suppose you multiply {a} by {b}. Result?; Multiplying {a} by {b} gives?; If I take {a} times
{b}, what comes out?
""")
QUOTIENT_NOUNS = phrases("""
{a} divided by {b}; {a} divided equally by {b}; {a} in {b} equal parts, one part; {a} split into {b} equal parts, one of them;
{a} shared among {b}; {a} shared between {b}; {a} shared equally by {b}; {a} distributed over {b}; the quotient of {a} by {b};
the quotient from {a} and {b}; the quotient of the numbers {a} and {b}; one share when {a} is divided by {b}; the answer to {a}
divided by {b}; the number you get from {a} divided by {b}; {a} broken into {b} equal parts; {a} div {b}
""")
QUOTIENT_CLAUSES = phrases("""
how many times {b} is in {a}; how often {b} fits into {a}; what I get if I divide {a} by {b}; what comes out when {a} is
divided by {b}; how much each gets if {a} is shared by {b}; what {a} shared by {b} makes; how many groups of {b} there are in
{a}; how often {b} is contained in {a}; what the quotient of {a} and {b} is; what {a} split by {b} is
""")
QUOTIENT_WHOLE = phrases("""
{a} by {b}, divided; {a}, {b}, quotient; {a} and {b}: quotient?; quotient: {a}, {b}; quotient {a} {b}; quotient({a}, {b});
div({a}, {b}); div {a} {b}; divide {a} {b}; divide: {a} by {b}; division {a} by {b}; division: {a} divided by {b}; {a} divided
by {b} gives?; {a} divided by {b} is how much?; {a} shared by {b}?; {a} shared between {b}, each gets?; {a} split {b} ways; {a}
split {b} ways?; {a} in groups of {b}: how many groups?; {a} people in groups of {b}: how many groups?; {a} into {b} equal
parts, how big is one?; {a} euros split {b} ways: each pays?; {b} into {a} goes how often?; {b} goes into {a} how many times?;
{b} fits into {a} how often?; How many times is {b} in {a}?; How many times does {b} fit into {a}?; How many times can I take
{b} out of {a}?; How often is {b} contained in {a}?; How often does {b} go into {a}?; How many packs of {b} do I get out of
{a}?; How many rows of {b} can I make with {a}?; How much is each part if {a} is cut into {b}?; How much is each share of {a}
between {b}?; What is {a} shared by {b}?; What is {a} split {b} ways?; What is one part if {a} is divided by {b}?; What does
each get of {a}, shared by {b}?; What does {a} divided by {b} make?; What does dividing {a} by {b} give?; What do I get from
{a} divided by {b}?; Find the quotient of {a} and {b}.; Work out the quotient of {a} and {b}.; Calculate the quotient of {a}
and {b}.; Give me {a} divided by {b}.; Compute {a} divided by {b}.; Divide these: {a} by {b}; Divide the number {a} by {b}.;
Divide {a} into {b} equal parts.; Divide {a} among {b}.; Divide {a} between {b}, equally.; Distribute {a} equally over {b}.;
Split {a} equally by {b}.; Split {a} fairly between {b}.; Cut {a} into {b} equal parts. How big is one?; Share {a} among {b}.;
Share out {a} to {b}, equally.; Deal {a} cards to {b} players. How many each?; We share {a} between {b}. How much for each?;
Would you divide {a} by {b}?; My son has to divide {a} by {b}.; My daughter asks how often {b} goes into {a}.; When I divide
{a} by {b}, I get?; Dividing {a} by {b} gives?; Suppose you divide {a} by {b}. Result?
""")
COMPARED_NOUNS = phrases("""
the # of the pair {a}, {b}; the # of the pair {a} and {b}; the # figure, {a} or {b}; the # one, {a} or {b}; the # of both, {a}
and {b}; the # of these: {a}, {b}; the # of these two: {a} and {b}; the # amount, {a} or {b}; the # number out of {a} and {b};
the # of {a} or {b}; the # one out of {a} and {b}; the # number among {a} and {b}; the # one in this pair: {a}, {b}
""")
COMPARED_CLAUSES = phrases("""
which value is #, {a} or {b}; which of these is #: {a} or {b}; which of the two is #, {a} or {b}; which of them is #, {a} or
{b}; which figure is #, {a} or {b}; what number is #, {a} or {b}; if {a} is # than {b}; whether {a} is # than {b}; whether {a}
is # or {b}; which is the # one, {a} or {b}; which would be #, {a} or {b}; which one of {a} and {b} is #
""")
COMPARED_WHOLE = phrases("""
#? {a}, {b}; #? {a} or {b}; #: {a}, {b}; #: {a} / {b}; # of {a} and {b}?; # of {a}, {b}; # one: {a} or {b}; # one? {a} / {b}; #
value: {a}, {b}; # out of {a} and {b}; {a} / {b}, #?; {a} | {b} | #?; {a} {b} #; {a} {b} which is #; {a}, {b}, #; {a}, {b} ->
#; {a}, {b} → #?; {a} vs {b}: #?; {a} vs {b}, which is #; {a} versus {b}: which one is #?; {a} against {b}: which is #?; {a}
and {b}, #?; {a} and {b}, the # one; {a} and {b}: the # of the two?; {a} and {b}. Which is #?; {a} and {b} - name the #.; {a}
or {b}?, I mean which is #; {a} or {b}, which one would be #?; {a} or maybe {b}: which is #?; {a} # than {b}?; {a} # than {b},
or not?; {a} is # than {b}, right?; {a} is the # one, or is it {b}?; Isn't {a} # than {b}?; Is it {a} or {b} that is #?; Is the
# number {a} or {b}?; Is the # one {a} or is it {b}?; Would {a} be # than {b}?; Which would be #, {a} or {b}?; Which would you
say is #, {a} or {b}?; Which of them is #, {a} or {b}?; Which of both is #: {a} or {b}?; Which of those numbers is #, {a} or
{b}?; Which value is #, {a} or {b}?; Which figure is #: {a} or {b}?; Which amount is #, {a} or {b}?; Which score is #, {a} or
{b}?; Which price is #, {a} or {b}?; Which one's #, {a} or {b}?; Which has the # value, {a} or {b}?; What number is #, {a} or
{b}?; What would be #: {a} or {b}?; whats # {a} or {b}; which # then, {a} or {b}; who is #, {a} or {b}?; Name the # of {a} and
{b}.; Name the # number: {a} or {b}; Give me the # of {a} and {b}.; Give the # number of {a}, {b}.; Point out the # number:
{a}, {b}; Pick: the # of {a} and {b}; Pick whichever is #: {a}, {b}; Select the # of {a} and {b}.; Select the # value: {a},
{b}; Identify the # number: {a} or {b}.; Determine the # of {a} and {b}.; Decide which is #: {a} or {b}.; Tick the # number:
{a}, {b}; Circle the # number: {a}, {b}; Underline the # one: {a} {b}; Compare {a} with {b}. Which is #?; Compare: {a}, {b}.
#?; Compare the numbers {a} and {b}: the # one?; Of these two, {a} and {b}, which is #?; Out of {a} and {b}, which is #?; From
{a} and {b}, take the # one.; Given {a} and {b}, which is #?; I have {a} and {b}. Which is #?; I see the numbers {a} and {b}.
Which one is #?; My daughter asks which is #, {a} or {b}.; My son compares {a} and {b}. Which is #?; My kid can't tell which is
#: {a} or {b}.; Our teacher asks which is #, {a} or {b}.; One card says {a}, the other {b}. Which is #?; On the dice {a} and
{b}: which is #?; If you compare {a} and {b}, which is #?; Quick one: # number, {a} or {b}?; In one word: which is #, {a} or
{b}?; Numbers: {a}, {b}. Which is #?; Next to each other, {a} and {b}: the # one?; Do you know which is #: {a} or {b}?; Can you
see which is #, {a} or {b}?
""")
EXTREMES = {
    True: phrases("""
max of {a} and {b}; max {a} {b}; max: {a}, {b}; max[{a}, {b}]; the max of {a}, {b}?; What is the maximum of {a} and {b}?; Find
the maximum: {a}, {b}; Which is the maximum, {a} or {b}?; Which is more, {a} or {b}?; What's more: {a} or {b}?; Is {a} more
than {b}?; Is {a} above {b}?; Who has more, the one with {a} or the one with {b}?; {a} > {b} ?; if {a} > {b}?; {a} more than
{b}?; maximum({a}, {b}); maximum {a} {b}; Does {a} exceed {b}?; Which exceeds the other, {a} or {b}?
"""),
    False: phrases("""
min of {a} and {b}; min {a} {b}; min: {a}, {b}; min[{a}, {b}]; the min of {a}, {b}?; What is the minimum of {a} and {b}?; Find
the minimum: {a}, {b}; Which is the minimum, {a} or {b}?; Which is less, {a} or {b}?; What's less: {a} or {b}?; Is {a} less
than {b}?; Is {a} below {b}?; Who has less, the one with {a} or the one with {b}?; {a} < {b} ?; if {a} < {b}?; {a} less than
{b}?; minimum({a}, {b}); minimum {a} {b}; Which is fewer, {a} or {b}?; Which falls below the other, {a} or {b}?
"""),
}
MORE_STORIES = phrases("""
{name} owns {a} {things} and is given {b} more.; {name} has {a} {things} already and makes {b} more.; {name} counts {a}
{things} on the left and {b} on the right.; {name} buys {a} {things} today and {b} tomorrow.; {name} brings {a} {things} and
{other} brings {b}.; {name} finds {a} {things}, {other} finds {b}.; {name} has {a} {things}, {other} has {b} {things}.; {name}
and {other} put their {things} together, {a} and {b} of them.; {name} got {a} {things} from {other} and {b} from a neighbour.;
{name} sold {a} {things} in the morning and {b} in the afternoon.; {name} had {a} {things} and won {b} {things}.; {name} starts
the day with {a} {things} and receives {b} more from {other}.; {name}'s bag holds {a} {things}, and {other} puts in {b} more.;
A shop has {a} {things} and orders {b} more.; A box holds {a} {things}. {name} puts {b} more into it.; There are {a} {things}
in one room and {b} in another.; There are {a} {things}. Then {b} more come.; There were {a} {things} on the shelf, and {other}
put {b} more there.; At first I see {a} {things}, then another {b}.; I bought {a} {things} and {name} bought {b}.; I count {a}
{things}, and then {b} more.; I own {a} {things}. For my birthday I get {b} more.; My brother has {a} {things} and my sister
has {b}.; My mum gives me {a} {things} and my dad gives me {b}.; We collected {a} {things}, and our friends collected {b}.; We
need {a} {things} for the kitchen and {b} for the garden.; In a basket lie {a} {things}, and {name} adds another {b}.; One bag
has {a} {things}, the other bag has {b}.; On Saturday {name} saw {a} {things}, on Sunday {b}.; To {a} {things}, {name} adds
{b}.; {a} {things} here, {b} {things} there.; {a} {things} and another {b} {things}.; {a} {things} stand in a row and {b} are
added.
""")
LESS_STORIES = phrases("""
{name} owns {a} {things} and sells {b}.; {name} had {a} {things} and broke {b} of them.; {name} had {a} {things}, but {b} got
lost.; {name} has {a} {things} and hands {b} to {other}.; {name} has {a} {things} and throws {b} away.; {name} has {a}
{things}, and {b} are stolen.; {name} has {a} {things} and uses {b} of them.; {name} takes {b} from a pile of {a} {things}.;
{name} lends {other} {b} of {a} {things}.; {name} carries {a} {things} and drops {b}.; {name} counted {a} {things} yesterday.
Today {b} are missing.; {name} started with {a} {things} and lost {b} to {other}.; {name}'s bag holds {a} {things}, and {other}
takes out {b}.; A shop has {a} {things} and sells {b}.; A box holds {a} {things}. {name} takes {b} of them away.; There are {a}
{things} on the shelf, and {b} fall down.; There are {a} {things}, and {b} of them leave.; There were {a} {things}. {other}
took {b}.; From {a} {things}, {name} takes {b} away.; From a bag of {a} {things} I take {b}.; I had {a} {things}, then {name}
took {b}.; I own {a} {things} and give {b} to {name}.; I bought {a} {things}, but {b} were bad.; I put {a} {things} in the
cupboard and took {b} out again.; My sister had {a} {things} and lost {b}.; My brother has {a} {things} and gives me {b}.; My
class had {a} {things}, and {b} are no longer there.; We had {a} {things} and sold {b}.; We start with {a} {things} and use up
{b}.; Out of {a} {things}, {b} are taken away.; {a} {things} were there, {b} went away.; {a} {things} stand in a row, and {b}
are removed.; {b} of our {a} {things} are lost.
""")
MORE_ENDS = phrases("""
How many {things} does that make in total?; How many {things} together?; How many {things} is that in all?; How many are there
in all?; How many are there altogether?; How many in all?; What is the total number of {things}?; What's the total?; What's the
sum?; So how many is that?; So how many in total?; Total?; Total number of {things}?; The total is?; In total?; Altogether?;
All together?; How many {things} now?; How many {things} do we count?; Count all the {things}.; Find the total.; Work out the
total.; Tell me how many {things} that is.; Can you tell how many {things} there are in all?; What does it come to?
""")
LESS_ENDS = phrases("""
How many {things} stay?; How many {things} are not gone?; How many {things} does that leave?; How many does that leave?; How
many stay?; How many {things} now?; How many {things} are there after that?; How many are still there?; What remains?; What's
left?; What is the rest?; So how many are left?; So how many remain?; The rest?; Left?; How many left?; What number of {things}
is left?; What number of {things} remains?; Find how many {things} are left.; Work out what remains.; Tell me how many {things}
are left.; Can you tell how many {things} remain?; Remaining {things}?; The remaining number is?
""")
TIMES_STORIES = phrases("""
{name} has {a} boxes of {b} {things}. How many {things} altogether?; {name} fills {a} bags with {b} {things} each. How many
{things} are used?; {name} gives {a} friends {b} {things} each. How many {things} is that?; {name} makes {a} piles of {b}
{things}. How many {things} in all?; {name} draws {a} rows with {b} {things} in each row. How many {things}?; {name} works {a}
days for {b} hours a day. How many hours?; {name} runs {a} rounds of {b} minutes. How many minutes?; {name} saves {b} euros a
week for {a} weeks. How many euros?; {name} buys {a} tickets for {b} euros each. What does {name} pay?; {name} sells {a}
{things} at {b} euros each. How much money is that?; {a} boxes, {b} {things} per box: how many {things}?; {a} bags with {b}
{things} in each. How many {things}?; {a} tables have {b} chairs each. How many chairs?; {a} teams with {b} players each: how
many players?; {a} trees with {b} birds on each. How many birds?; {a} packets hold {b} {things} each. How many {things} are
there?; {a} people bring {b} {things} each. How many {things} do they bring?; {a} weeks, {b} euros every week: how much money?;
A box holds {b} {things}. How many {things} are in {a} boxes?; A bag has {b} {things}. How many {things} do {a} bags have?; A
ticket is {b} euros. What do {a} tickets cost?; Each of {a} children has {b} {things}. How many {things}?; Each of {a} shelves
holds {b} {things}. What is the total?; Every one of {a} baskets has {b} {things} in it. How many {things}?; One cake needs {b}
eggs. How many eggs do {a} cakes need?; {name} can carry {b} {things}. How many in {a} trips?; In {a} boxes there are {b}
{things} each. How many {things} is that?; I buy {a} packs with {b} {things} in every pack. How many {things} do I have?; I
plant {a} rows of {b} flowers. How many flowers?; I need {b} {things} for each of {a} guests. How many {things}?; My daughter
has {a} boxes with {b} {things} each. How many has she?; There are {a} rooms with {b} {things} in each. How many {things} in
total?; We pack {a} bags, {b} {things} in each. How many {things} do we need?
""")
DIVIDED_STORIES = phrases("""
{name} has {a} {things} for {b} friends. How many does each friend get?; {name} shares {a} {things} among {b} children. How
many for each?; {name} deals {a} cards to {b} players. How many cards for each?; {name} packs {a} {things} into {b} bags,
equally. How many in a bag?; {name} cuts a rope of {a} metres into {b} equal pieces. How long is one?; {name} puts {a} {things}
in {b} equal rows. How many in each row?; {name} divides {a} {things} into {b} equal piles. How many in one pile?; {name} pays
{a} euros for {b} tickets. How much is one?; {name} has {a} {things} and fills boxes of {b}. How many boxes?; {name} reads {a}
pages in {b} days, the same every day. How many pages a day?; {name} earns {a} euros in {b} days. How much per day?; {name}
needs {a} {things}, and a pack has {b}. How many packs?; {a} {things} go into {b} boxes, the same number in each. How many in
each?; {a} {things} divided among {b} people: how many each?; {a} {things}, {b} children, fair shares: how many each?; {a}
{things} in groups of {b}: how many groups?; {a} {things} are put in {b} equal piles. How many in one?; {a} euros for {b}
people, how much for each?; {a} children make {b} teams of the same size. How many in a team?; {a} pupils sit at {b} tables,
the same number at each. How many at one table?; {b} friends share {a} {things}. How many does each get?; {b} friends pay {a}
euros together, all the same. How much does each pay?; {b} boxes hold {a} {things}, all alike. How many are in one box?; {b}
bags have {a} {things} in total, the same in each. How many in one?; {b} children divide {a} {things} fairly. How many for each
child?; A teacher hands out {a} {things} to {b} pupils equally. How many each?; Divide {a} {things} into {b} equal groups. How
many in a group?; Divide {a} {things} fairly among {b} children.; Share {a} {things} between {b} people. How many each?; Share
{a} {things} equally among {b} friends.; I baked {a} cakes for {b} tables, the same for each. How many per table?; I have {a}
{things} and {b} children. How many can I give to each?; I put {a} {things} on {b} shelves, equally. How many on each?; We are
{b} people and have {a} {things}. How many for each of us?
""")
