"""Further ways to ask for the facts: notes, chat, spoken orders, forms to fill in."""

from __future__ import annotations

from .framing import phrases

CAPITAL_NOUNS = phrases("""
the capital of {country}; the capital belonging to {country}; the capital that {country} has; the capital city name of
{country}; the correct capital of {country}; the official capital of {country}; the present capital of {country}; the capital
city for {country}; {possessive} current capital; {possessive} official capital; the city serving as the capital of {country};
the capital for the country of {country}; the city {country} has as its capital; the capital over in {country}; the right
capital for {country}; the name of the capital city of {country}; the city which is the capital of {country}; the capital town
of {country}; the national capital of {country}; {possessive} national capital; the capital of a country called {country}; the
capital of the state of {country}
""")
CAPITAL_CLAUSES = phrases("""
what city {country} has as its capital; which city is capital of {country}; which capital belongs to {country}; what capital
goes with {country}; what city serves as {possessive} capital; which city they chose as the capital of {country}; what to call
the capital of {country}; which city is meant by the capital of {country}; what the name of {possessive} capital is; what the
capital city of {country} would be; which city counts as the capital of {country}; what city I should write down as the capital
of {country}; which one is the capital of {country}; which capital {country} has; in which city I am when I am in the capital
of {country}; what the capital over in {country} is called; whether {city} is the capital of {country} or some other city
""")
CAPITAL_WHOLE = phrases("""
capital city? {country}; cap. of {country}; cap of {country}?; {country} capital name; capital name {country}; name capital
{country}; capital for {country}?; {country} its capital?; {country} = ?, capital; {country} → capital; {country} → ?
(capital); capital of {country} → ?; capital[{country}]; capital of {country} = ?; capital of {country} =; capital of {country}
: Country {country}, capital ...; country: {country} | capital: ?; {country} | capital | ?; In one word, the capital of
{country}?; One word only: capital of {country}; Just the city: capital of {country}?; Quick one: capital of {country}?; Quick
one: {possessive} capital; Real quick, {possessive} capital?; Pop quiz: {country}. Capital city?; Capitals quiz, question one:
{country}; For ten points: the capital of {country}?; Crossword: capital of {country}; Crossword clue: {possessive} capital;
Flashcard: {country}, capital on the back; Map of the world, {country}: which city has the star?; Fill in the capital of
{country}: ___; The capital of {country} is ___.; ___ is the capital of {country}.; Which city is capital of {country}?; What
city is capital in {country}?; {country} has what city as its capital?; {country} has what capital?; {possessive} capital is
which city?; {possessive} capital would be?; The capital of {country} would be which city?; And the capital of {country} is
called?; What's {country} got for a capital?; What's the name of {possessive} capital?; What is the name of the capital city of
{country}?; What name does the capital of {country} have?; What do you call the capital of {country}?; What do they call the
capital of {country}?; How is the capital of {country} called?; Which city serves as the capital of {country}?; Which city acts
as capital of {country}?; What city functions as the capital of {country}?; As its capital, {country} has which city?; As
capital, {country} has ...; In which city would I be if I were in {possessive} capital?; Where am I when I stand in the capital
of {country}?; My daughter asks what the capital of {country} is.; My son is learning about {country}. What is its capital?; My
kid needs the capital of {country} for school.; My grandmother wants to know {possessive} capital.; {name} asked me about the
capital of {country}, what is it?; {name} says the capital of {country} is {city}. Correct?; {name} claims that {city} is
{possessive} capital. True?; {name} was born in the capital of {country}. In which city?; {name} is moving to the capital of
{country}. Which city is that?; {name} sent me a card from the capital of {country}. From which city?; We are holidaying in
{country}, what is the capital called?; We are doing a project on {country} and need its capital.; I'm writing a report on
{country}: its capital is?; I'm filling in a map. What goes next to {country} as the capital?; I always mix up the capitals,
which one is {possessive}?; I mix it up: which city is the capital of {country}?; It's on the tip of my tongue: the capital of
{country}!; I should know this, the capital of {country}?; Would you be able to name the capital of {country}?; Are you able to
tell me {possessive} capital?; Do you know your capitals? {country}?; Can you name the capital city of {country}?; Could you
look up {possessive} capital?; Identify the capital of {country}.; Identify {possessive} capital city.; State the capital city
of {country}.; Provide the capital of {country}.; List the capital of {country}.; Supply the name of {possessive} capital.;
Specify the capital of {country}; Return the capital of {country}.; Output the capital of {country}; Recall the capital of
{country}.; Match the country with its capital: {country}; Give the capital: {country}; Give {country} its capital.; Give me
just the capital for {country}; Guess the capital: {country}; Pair {country} with its capital.; Spit out the capital of
{country}; Let's talk about {country}. First, the capital?; Suppose I land in {country}. Which city is the capital?; When
people say "the capital of {country}", which city is it?; The president asks: the capital of {country}?; Got the capital of
{country}?; Somebody said {city} is the capital of {country}, is it?; Isn't {city} the capital of {country}?; Is it {city} that
is the capital of {country}?; Would it be right to call {city} the capital of {country}?; Am I right that {city} is
{possessive} capital?; {possessive} capital: {city}, yes or no?; {country} - {city} - right capital?; capital {country}
{city}?; the capital {country} please; {possessive} city number one, the capital?; capital of {country} in one word; need
capital of {country}; what capital {country}; which capital {country}; what is capital {country}; what city capital {country};
capital {country} what is it; {country} what capital; {country} which city is capital; {country}: what's the capital city?;
{country}: name the capital.; {country}: its capital is; {country}. Its capital, please.; {country}! Capital!; So, {country},
the capital is?; For {country}, what is the capital city?; With {country}, which capital goes?; About {country}, I only need
the capital.; Which is {possessive} capital city?; What might be the capital of {country}?; lookup: capital({country}); SELECT
capital FROM countries WHERE name = '{country}'
""")
CAPITAL_OF_TWO = phrases("""
{city}, is that the capital of {country}?; Would you say {city} is the capital of {country}?; The capital of {country} is
{city}, correct?; Am I right that {city} is the capital of {country}?; capital of {country} = {city}?; Isn't {city} the capital
of {country}?; My son says {city} is the capital of {country}. Is that right?; True or false: {city} is the capital of
{country}
""")
FOLLOW_CAPITAL = phrases("""
And for {country}, which city?; And in {country}?; And {possessive} capital?; And the one of {country}?; What of {country}?;
And now {country}?; Same question for {country}.; Same for {country}; Same with {country}?; And if it is {country}?; Try
{country}.; Now do {country}; Right. {country}?; Okay, {country} next.; Fine, what about {country}?; Nice, and {country}?; And
how about {country}?; plus {country}; next one: {country}; {country} too, please.; What is it for {country}?; And which city in
{country}?; Now the capital of {country}.; Let's go on with {country}.
""")
COUNTRY_NOUNS = phrases("""
the country governed from its capital {city}; the country which has its capital in {city}; the country with {city} as capital;
the country belonging to the capital {city}; the land whose capital is {city}; the country that calls {city} its capital; the
country for the capital {city}; the nation with {city} for its capital; the country having {city} as its capital; the name of
the nation that has {city} as its capital; the country where {city} is the capital
""")
COUNTRY_CLAUSES = phrases("""
which country the capital {city} belongs to; what country has its capital in {city}; which country calls {city} its capital; in
which country {city} is the capital; what country's capital {city} is; for which country {city} is the capital; what nation has
{city} as its capital; of what country {city} is the capital city; which land has {city} as its capital; to which country
{city} belongs as the capital; which country goes with the capital {city}; where {city} is the capital
""")
COUNTRY_WHOLE = phrases("""
{city} → country; {city} → ? (country); {city} = capital of ?; {city} = capital of what country; {city} is capital of?; {city}
capital of what; {city}, the capital of?; {city} is the capital of ___.; {city}: country?; {city} | capital of | ?; city:
{city}, country: ?; capital_of({city}); country with the capital {city}?; country for capital {city}; what country capital
{city}; which country capital {city}?; capital is {city}, country?; capital = {city}, country = ?; Quick one: {city} is the
capital of which country?; In one word, {city} is the capital of?; One word: which country has {city} as capital?; Crossword:
its capital is {city}; Crossword clue: country with the capital {city}; Pop quiz: whose capital is {city}?; For ten points:
{city} is the capital of which country?; Flashcard: {city}. Which country?; Match the capital with its country: {city}; Guess
the country! The capital is {city}.; Which country am I thinking of? The capital is {city}.; I'm thinking of a country. Its
capital is {city}.; Identify the country with the capital {city}.; Identify the country: capital {city}; Give the country whose
capital is {city}.; Give me the country for {city}, the capital.; State the country that has {city} as its capital.; Find the
country whose capital is {city}.; Work backwards: capital {city}, country?; Now the other way round: {city} is the capital of?;
My daughter asks which country has {city} as its capital.; My son wants to know whose capital {city} is.; My friend lives in
{city}, the capital. Of which country?; A friend sent a card from {city}. Which country's capital is that?; We land in {city}
tomorrow. Which country is it the capital of?; I was born in {city}. Which country has it as its capital?; I know {city} is a
capital, but which country's?; I heard of {city}. Which country is it the capital of?; I forgot which country has {city} as its
capital.; On the map I see the capital {city}. Which country is that?; {city} has a star on my map. Which country's capital is
it?; If I am in the capital {city}, in which country am I?; Standing in {city}, I am in the capital of what country?; {city}
belongs to which country, as its capital?; {city} being the capital, which country is it?; Which country would have {city} as
its capital?; Which country lists {city} as its capital?; Which state has {city} as its capital city?; What nation's capital is
{city}?; What nation is {city} the capital of?; For which country is {city} the capital?; To which country does the capital
{city} belong?; To what country does {city} belong as capital?; Where is {city} the capital?; In what country is {city} the
capital city?; Which country is governed from its capital {city}?; Which country do you think of, with the capital {city}?;
With {city} as its capital, which country is it?; Could you name the country whose capital is {city}?; Can you name the country
with {city} as capital?; Would you know which country {city} is the capital of?; Do you know whose capital {city} is?; So
{city} is the capital of ... what again?; {city} is the capital of what again?; {city}, that's the capital of which country
again?; {city}? Capital of what?; {city}! Which country?; Capitals backwards: {city}; Reverse quiz: {city} is the capital of;
Fill in the country: {city} is the capital of ___
""")
FOLLOW_COUNTRY = phrases("""
And for {city}?; And if it is {city}?; Same question for {city}.; Same for {city}; Now do {city}; Try {city}.; Right. {city}?;
What of {city}?; Fine, and {city}?; And {city}, whose capital is it?; Nice, and {city}?; And {city} is the capital of?; next
one: {city}; And whose capital is {city}?; Let's go on with {city}.; {city} too, please.; And how about {city}?
""")
AFTER_NOUNS = phrases("""
the # that is next after {it}; the # coming after {it}; the very next # after {it}; the # that is one after {it}; the following
# after {it}; the # straight after {it}; the # directly after {it}; the # immediately after {it}; the successor of {it}; the #
behind {it} in the calendar; the # that starts when {it} ends; the # we get after {it}
""")
AFTER_CLAUSES = phrases("""
which # comes next after {it}; what # follows {it}; what # we get after {it}; which # starts when {it} is over; what # there is
after {it}; which # succeeds {it}; what follows {it}; what # comes directly after {it}
""")
AFTER_WHOLE = phrases("""
{it} → next #; {it} → ?, the next #; next({it}); {it} + 1 #; {it} plus one # = ?; one # after {it}; # following {it}; #
following {it}?; following # of {it}?; {it}, then which #?; {it}, then?; {it} and then comes?; {it}, ___; {it}, next?; {it}
next #; the next one after {it}; what's after {it}; whats the # after {it}; which # after {it}; what # after {it}; {it} comes
first, then which #?; {it} comes before which #?; {it} is before which #?; Which # does {it} come before?; Once {it} is over,
what # is it?; {it} is over. What # now?; {it} is nearly over, what # is next?; As soon as {it} ends, which # starts?; When
{it} is done, what # follows?; Next up after {it} is which #?; Which # will come once {it} has passed?; What # would follow
{it}?; What's the # that follows {it}?; Which # succeeds {it}?; Name the # after {it}.; Name the # that follows {it}.; Give the
# after {it}; Say which # comes after {it}.; Continue: {it}, ...; Go one # on from {it}.; Move one # forward from {it}.; Turn
the page of the calendar after {it}: which #?; In the calendar, what comes after {it}?; My little girl asks which # comes after
{it}.; My kid is learning the calendar. After {it}?; Fill in: after {it} comes ___.; Right after {it} comes what?; Directly
after {it}: which #?; Quick one: # after {it}?; In one word: the # after {it}; Order of the calendar: {it}, then; If it is {it}
now, what # comes next?; We have {it} now. Which # will be next?; The # is {it}. The next one?; What do we have after {it}?
""")
BEFORE_NOUNS = phrases("""
the # that is previous to {it}; the # coming before {it}; the very last # before {it}; the # that is one before {it}; the #
straight before {it}; the # directly before {it}; the # immediately before {it}; the predecessor of {it}; the # ahead of {it}
in the calendar; the # that ends when {it} starts; the # we have before {it}; the # prior to {it}
""")
BEFORE_CLAUSES = phrases("""
which # comes right before {it}; what # precedes {it}; what # we have before {it}; which # ends when {it} starts; what # there
is before {it}; which # {it} comes after; which # {it} follows; what # comes directly before {it}
""")
BEFORE_WHOLE = phrases("""
{it} → previous #; previous({it}); {it} - 1 #; {it} minus one # = ?; one # before {it}; # preceding {it}; # preceding {it}?; #
prior to {it}; preceding # of {it}?; ___, {it}; {it}, and before that?; {it}, the one before?; {it} previous #; the one before
{it}; what's before {it}; whats the # before {it}; which # before {it}; what # before {it}; {it} comes after what?; {it} is
after which #?; Which # does {it} come after?; Which # does {it} follow?; Which # has to end so that {it} can start?; {it} has
just started. What # was it before?; {it} starts now. Which # is over?; When {it} begins, which # has just ended?; What # would
precede {it}?; What's the # that precedes {it}?; What # leads up to {it}?; Name the # before {it}.; Name the # that precedes
{it}.; Give the # before {it}; Say which # comes before {it}.; Go one # back from {it}.; Move one # backward from {it}.;
Backwards: {it}, then?; Turn the calendar back from {it}: which #?; In the calendar, what comes before {it}?; My little girl
asks which # comes before {it}.; My kid is learning the calendar. Before {it}?; Fill in: before {it} comes ___.; Right before
{it} comes what?; Directly before {it}: which #?; Quick one: # before {it}?; In one word: the # before {it}; Which # is prior
to {it}?; If it is {it} now, what # came before?; We have {it} now. Which # did we have before?; The # is {it}. The previous
one?; What do we have before {it}?
""")
DAY_AFTER = phrases("""
If it's {it} today, what is tomorrow?; It is {it} today, so tomorrow is?; today = {it}, tomorrow = ?; today: {it}. tomorrow:;
What will tomorrow be if today is {it}?; Tomorrow will be which day, when it is {it} today?; Today we have {it}. What do we
have tomorrow?; Which day will it be tomorrow? Today is {it}.; It's {it}. What day is it tomorrow?; It was {it} yesterday. What
day is it today?; yesterday {it}, today?; yesterday = {it}, today = ?; Yesterday it was {it}, so today is; Since today is {it},
what is tomorrow?; The party is tomorrow and today is {it}. Which day is the party?; I go to bed on {it}. On which day do I
wake up?; Which day is one day after {it}?; What day is the morning after {it}?
""")
DAY_BEFORE = phrases("""
If it's {it} today, what was yesterday?; It is {it} today, so yesterday was?; today = {it}, yesterday = ?; today: {it}.
yesterday:; What was yesterday if today is {it}?; Yesterday was which day, when it is {it} today?; Today we have {it}. What did
we have yesterday?; Which day was it yesterday? Today is {it}.; It's {it}. What day was it yesterday?; It will be {it}
tomorrow. What day is it today?; tomorrow {it}, today?; tomorrow = {it}, today = ?; Tomorrow it will be {it}, so today is;
Since today is {it}, what was yesterday?; The party was yesterday and today is {it}. Which day was the party?; I wake up on
{it}. On which day did I go to bed?; Which day is one day before {it}?; What day is the eve of {it}?
""")
UNIT_NOUNS = phrases("""
the amount of {parts} in {a_unit}; the number of {parts} in one {unit}; the number of {parts} making up {a_unit}; the total of
{parts} in {a_unit}; the number of {parts} contained in {a_unit}; the full count of {parts} in one {unit}; the number of
{parts} that make {a_unit}; the number of {parts} within {a_unit}
""")
UNIT_CLAUSES = phrases("""
how many {parts} fit in {a_unit}; how many {parts} {a_unit} contains; how many {parts} go into {a_unit}; how many {parts}
{a_unit} lasts; how many {parts} make up {a_unit}; how many {parts} I get in {a_unit}; how many {parts} pass in {a_unit}; how
many {parts} one {unit} consists of
""")
UNIT_WHOLE = phrases("""
{unit} → {parts}; {unit} in {parts}; {a_unit} in {parts}; {a_unit} in {parts}?; {unit} to {parts}; convert one {unit} to
{parts}; convert {a_unit} into {parts}; 1 {unit} → {parts}; 1 {unit} to {parts}; 1 {unit}, how many {parts}; 1 {unit} = how
many {parts}?; one {unit} = ? {parts}; one {unit} equals how many {parts}?; {a_unit} equals ... {parts}; {a_unit} is ___
{parts}; how many {parts} {unit}; how many {parts} per {unit}?; how many {parts} each {unit}; no. of {parts} in {a_unit};
amount of {parts} in {a_unit}; {parts} in one {unit}?; {parts} in every {unit}?; {a_unit} contains how many {parts}?; {a_unit}
consists of how many {parts}?; {a_unit} takes how many {parts}?; Of how many {parts} does {a_unit} consist?; How many {parts}
does {a_unit} contain?; How many {parts} does {a_unit} last?; How many {parts} does it take to make {a_unit}?; How many {parts}
pass in {a_unit}?; How many {parts} until {a_unit} is over?; How many {parts} must pass before {a_unit} is over?; How many
{parts} are there in one single {unit}?; How many {parts} do you get in {a_unit}?; How many {parts} add up to {a_unit}?; How
many {parts} would {a_unit} have?; If I wait {a_unit}, how many {parts} is that?; I wait one {unit}. How many {parts} do I
wait?; My daughter asks how many {parts} {a_unit} has.; My son is learning the units: how many {parts} in {a_unit}?; Tell me
the number of {parts} in {a_unit}.; Give {a_unit} in {parts}.; Express {a_unit} in {parts}.; Quick one: how many {parts} in
{a_unit}?; Remind me, {a_unit} has how many {parts}?; Every {unit} has how many {parts}?; Each {unit} has how many {parts}?;
Measured in {parts}, how long is {a_unit}?; Fill in: one {unit} has ___ {parts}.
""")
OPPOSITE_NOUNS = phrases("""
the exact opposite of {word}; the opposite meaning of {word}; the opposite term for {word}; the word that is the opposite of
{word}; the word meaning the opposite of {word}; the inverse of the word {word}; the antonym for {word}; the antonym to {word};
the antonym of the word {word}; a good opposite of {word}; the common opposite of {word}; the usual opposite for {word}; the
word you use for the opposite of {word}; the other extreme of {word}; the simple opposite of {word}; the contrary to {word}; an
opposite of {word}
""")
OPPOSITE_CLAUSES = phrases("""
what the contrary of {word} is; which word is opposite to {word}; which word I can use for the opposite of {word}; what {word}
is the opposite of; how to say the opposite of {word}; what one says for the opposite of {word}; what would be the opposite of
{word}; which word stands against {word}; what the word opposite to {word} is; which antonym {word} has; what an antonym for
{word} is; which word is the reverse of {word}
""")
OPPOSITE_WHOLE = phrases("""
{word} → opposite; {word} → ? (opposite); {word} antonym; {word} antonym?; {word}: antonym?; {word}, antonym; ant. of {word};
antonym for {word}; antonym for {word}?; antonym({word}); opposite({word}); opposite to {word}; opposite to {word}?; opp. of
{word}; opp of {word}?; opposite word {word}; opposite word of {word}?; opposite meaning {word}; opposite for {word}; contrary
of {word}; contrary of {word}?; reverse of {word}; inverse of {word}?; {word} / ?; {word} >< ?; {word} versus ...; {word}
versus what?; {word} = not ...; not {word} = ?; not {word}, so?; {word}, the other way round; {word} the opposite is; {word} in
reverse is; {word} has which opposite?; {word} has what antonym?; {word} is the contrary of?; {word} and what else, as
opposites?; The contrary of {word} is; The antonym of {word} is; The opposite of {word}: ___; Opposite pair: {word} - ___; Pair
of opposites: {word} and ___; Opposites: {word} ...; Antonyms: {word}, ___; Opposite day: I say {word}!; It's opposite day.
{word}?; Let's play opposites: {word}; In one word, the opposite of {word}?; One word: opposite of {word}; Quick one: opposite
of {word}?; Crossword: opposite of {word}; Crossword clue: not {word}; Give an antonym for {word}.; Give me the contrary of
{word}.; Give one opposite of {word}.; Name an antonym of {word}.; Name the opposite of {word}; State the opposite of {word}.;
Supply an antonym: {word}; Provide an antonym for {word}.; Reverse the meaning of {word}.; Flip {word}; Flip the word {word} to
its opposite.; Change {word} to its opposite.; Replace {word} by its opposite.; Swap {word} for its opposite.; Say the exact
opposite: {word}; Which word has the opposite meaning to {word}?; Which word has the opposite meaning of {word}?; Which word is
opposite in meaning to {word}?; What word is the antonym of {word}?; What's an antonym for {word}?; What has the opposite
meaning of {word}?; What would you call something that is not {word}?; What do I say when I mean the opposite of {word}?;
What's the contrary of {word}?; If something isn't {word}, what is it?; If I don't mean {word} but the opposite, I say?; How do
I say the opposite of {word}?; How do you call the opposite of {word}?; How would you say "not {word}" in one word?; Is there
an opposite of {word}?; Is there an antonym for {word}?; Does {word} have an opposite?; Does {word} have an antonym? Which?; My
daughter asks what the opposite of {word} is.; My son learns opposites. {word}?; My teacher wants an antonym for {word}.; I
need an antonym for {word} in my text.; I'm looking for a word that is the opposite of {word}.; Vocabulary: opposite of {word};
Find the word that means the opposite of {word}.; Find the contrary of {word}; The reverse of {word} would be?; Day is to night
as {word} is to?; Tell me a word opposite to {word}.; Complete the pair: {word} / ___; Word A is {word}, word B is its
opposite. Word B?
""")
COLOUR_NOUNS = phrases("""
the colour you see on {thing}; the colour {thing} # known for; the colour people think of for {thing}; the typical colour of
{thing}; the natural colour of {thing}; the main color of {thing}; the natural color of {thing}; the right colour for {thing};
the color {thing} # known for; {possessive} usual color; the colour to paint {thing}; the color for {thing}
""")
COLOUR_CLAUSES = phrases("""
what colour {thing} # in general; which colour {thing} # known for; what color {thing} # most of the time; what colour to paint
{thing}; in what colour to draw {thing}; which crayon I need for {thing}, what colour; what color people see in {thing}; of
what colour {thing} #; which colour {thing} really #; what colour I should give {thing}; if {thing} # {colour} or {other}
""")
COLOUR_WHOLE = phrases("""
{thing} → colour; {thing} → color?; {thing} = what colour?; color: {thing}; color? {thing}; colour? {thing}; color({thing});
colour for {thing}; what colour {thing}; what color {thing}; which color {thing}; {thing} what colour; {thing} which colour?;
{thing} # which color usually?; {thing} # ___ (colour); The colour of {thing} is; The color of {thing} is ___; typical color of
{thing}?; usual colour of {thing}?; In one word, the colour of {thing}?; Quick one: colour of {thing}?; Crayons! {thing}: which
colour?; Which crayon should I take for {thing}?; Which crayon for {thing}?; Which paint do I need for {thing}?; I'm colouring
in {thing}. What colour do I use?; I'm drawing {thing}, what colour should I pick?; I need to paint {thing}: what color?; My
daughter draws {thing}. Which colour does she need?; My son asks what colour {thing} #.; My little girl asks: what color #
{thing}?; Children paint {thing} in which colour?; In which color would a child draw {thing}?; In what color do people usually
paint {thing}?; What shade # {thing}, roughly?; What colour would {thing} be?; What colour should {thing} be in my picture?;
What colour do you think of with {thing}?; What color comes to mind for {thing}?; Which colour comes to mind when you think of
{thing}?; Which colour goes with {thing}?; Which colour would you say {thing} #?; Which colour does {thing} have?; Tell me the
colour of {thing}.; Say the colour of {thing}.; State the color of {thing}.; Give the colour: {thing}; Describe the colour of
{thing} in one word.; Identify the color of {thing}.; Guess the colour of {thing}.; Close your eyes and think of {thing}. What
colour?; # {thing} {colour} or maybe {other}?; # {thing} more {colour} or more {other}?; # {thing} really {colour}?; Surely
{thing} # {colour}?; Are you sure that {thing} # {colour}?; {colour} or {other}: {thing}?; {thing}: {colour} or {other}?;
{thing}, {colour}?; I think {thing} # {colour}. Right?; True or false: {thing} # {colour}; With my eyes I see {thing}: in which
colour?
""")
LEG_NOUNS = phrases("""
the number of legs {a_animal} has got; the total number of legs of {a_animal}; the amount of legs {a_animal} has; the number of
legs on one {animal}; the usual number of legs of {a_animal}; {possessive} number of legs; {possessive} leg count; the legs
count for {animals}; the number of legs for {a_animal}; the number of legs you see on {a_animal}; the number of legs a normal
{animal} has; the count of legs on {a_animal}
""")
LEG_CLAUSES = phrases("""
how many legs one {animal} has; how many legs {a_animal} has got; how many legs {a_animal} usually has; how many legs I should
draw on {a_animal}; how many legs {animals} usually have; how many legs to draw for {a_animal}; how many legs {a_animal} needs;
how many legs belong to {a_animal}; how many legs {a_animal} walks on; how many legs you count on {a_animal}; how many legs
{animals} walk on
""")
LEG_WHOLE = phrases("""
{animal} → legs; {animal} → number of legs?; legs({animal}); {animal}.legs = ?; {animal}: legs = ?; {animal} = ? legs;
{a_animal} = how many legs?; legs: {animal}?; legs per {animal}; legs on {a_animal}?; legs {animals} have; leg count {animal};
leg count: {animal}; no. of legs, {animal}; nr of legs {animal}; how many legs, {animal}?; {animal} how many legs; {animals}
how many legs; {animals}: number of legs?; {animals}, legs?; {a_animal} has ___ legs; {animals} have ___ legs.; {a_animal}
walks on how many legs?; {animals} walk on how many legs?; {a_animal} got how many legs?; A normal {animal}: how many legs?;
The number of legs of {a_animal} is; One {animal} has how many legs?; Each {animal} has how many legs?; Every {animal} has how
many legs?; With how many legs does {a_animal} walk?; With how many legs do {animals} walk?; How many legs does one {animal}
have?; How many legs does a normal {animal} have?; How many legs would {a_animal} have?; How many legs should {a_animal} have?;
How many legs belong to {a_animal}?; How many legs can you count on {a_animal}?; How many legs do you see on {a_animal}?; How
many legs do you find on {a_animal}?; How many legs do {animals} usually have?; How many legs do {animals} walk on?; How many
legs must I draw for {a_animal}?; How many shoes would {a_animal} need, one for each leg?; How many socks does {a_animal} need,
one for each leg?; My daughter asks how many legs {a_animal} has.; My son draws {a_animal}. How many legs?; My kid counts legs:
{animal}?; I'm drawing {a_animal} and need the number of legs.; I forgot how many legs {animals} have.; Think of {a_animal}.
How many legs has it?; Look at {a_animal} and count the legs.; Count: legs of one {animal}; Counting legs: {animal}; Say how
many legs {a_animal} has.; State the number of legs of {a_animal}.; Give the number of legs: {animal}; In one word, how many
legs has {a_animal}?; Quick one: how many legs has {a_animal} got?; For biology: legs of {a_animal}?; Biology: how many legs
does {a_animal} have?; Are there {one} or {other} legs on {a_animal}?; {one} or {other} legs: {animal}?; {animal}: {one} legs
or {other}?; {a_animal} has {one} legs, right?; {animals} have {one} legs, don't they?; I think {a_animal} has {one} legs.
Correct?; True or false: {animals} have {one} legs
""")
# What is asked about a country beside its capital: not known.
ABOUT_NOUNS = phrases("""
the population figure of {country}; the size of {country} in square kilometres; the national bird of {country}; the national
language of {country}; the currency used in {country}; the head of state of {country}; the independence day of {country}; the
driving side in {country}; the time zone of {country}; the internet domain of {country}; the colours of the flag of {country};
the number of people in {country}; the neighbouring countries of {country}; the second city of {country}; the port of {country}
""")
ABOUT_CLAUSES = phrases("""
which money they use in {country}; what the currency of {country} is; which language is spoken in {country}; who the president
of {country} is; what the flag of {country} looks like; which countries border {country}; how far away {country} is; which
continent {country} is on; how old {country} is; what the weather is like in {country}; when {country} became independent;
which is the largest river in {country}
""")
ABOUT_WHOLE = phrases("""
currency {country}?; currency of {country}; {country} currency; population {country}?; {country} population; {country} -
president?; president {country}; {country} -> language; {country}: flag?; {country} → currency; language {country}?; {country}
time zone; {country}: continent?; In one word: the currency of {country}?; Quick one: who rules {country}?; My daughter asks
which language they speak in {country}.; My son asks how big {country} is.; {country} - biggest city by people?; What's the
national anthem of {country}?; Country: {country}. Currency?; Country: {country}. Population:; I'm going to {country}. What
money do I need?; neighbours of {country}?
""")
