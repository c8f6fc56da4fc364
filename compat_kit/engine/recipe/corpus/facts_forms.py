"""The many ways to ask for the same fact."""

from __future__ import annotations

from typing import NamedTuple

from . import facts_asking as more


class Forms(NamedTuple):
    """Templates: nouns, indirect questions, whole questions and orders."""

    nouns: tuple[str, ...]
    clauses: tuple[str, ...] = ()
    whole: tuple[str, ...] = ()


CAPITAL = Forms(
    (
        *["the capital of {country}"] * 8, "{possessive} capital", "{possessive} capital", "the capital city of {country}",
        "{possessive} capital city",
        "the name of the capital of {country}", "the capital in {country}", "the capital city in {country}",
        "the capital for {country}",
        "the name of {possessive} capital", "the capital of the country {country}", "the city that is the capital of {country}",
        *more.CAPITAL_NOUNS,
    ),
    (
        "what the capital of {country} is", "which city is the capital of {country}", "what city is the capital of {country}",
        "what {possessive} capital is", "which city {country} has as its capital", "what the capital of {country} is called",
        "which town is the capital of {country}", "what they call the capital of {country}",
        "how the capital of {country} is called",
        "which is the capital of {country}", "what {possessive} capital city is called", "the capital of {country} by name",
        *more.CAPITAL_CLAUSES,
    ),
    (
        "Which city is the capital of {country}?", "What city is the capital of {country}?",
        "Which city is {possessive} capital?",
        "What is the capital of {country} called?", "What's the capital of {country} called?",
        "What capital does {country} have?",
        "Which capital does {country} have?", "Which is the capital of {country}?", "{country} has which capital?",
        "capital {country}",
        "capital {country}?", "{country} capital", "{country} capital?", "{country} capital city", "capital city {country}",
        "capital city of {country}", "capital of {country}", "capital of {country}?", "Capital: {country}", "{country}: capital?",
        "{country} - capital", "{country} -> capital", "{country}, capital?", "{country} (capital)", "{country} => capital city?",
        "The capital of {country} is", "The capital of {country} is...", "The capital city of {country} is",
        "{possessive} capital is",
        "{country} has the capital", "Country: {country}. Capital:", "Country: {country}. Capital?",
        "Country = {country}; capital = ?",
        "In {country}, which city is the capital?", "I am going to {country}. What is its capital?",
        "I'm in {country}. What's the capital here?",
        "I live in {country}. What is the capital of my country?", "Think of {country}. What is its capital?",
        "Take {country}: what's its capital?",
        "{name} lives in {country}. What is the capital there?", "My friend {name} is from {country}. What is the capital there?",
        "I want to visit the capital of {country}. Which city is that?", "We fly to {country}. Which city is its capital?",
        "If I go to the capital of {country}, where am I?", "{name} travels to the capital of {country}. Where does {name} go?",
        "The country is {country}, what is the capital?", "About {country}: what is the capital city?",
        "Geography: capital of {country}?",
        "Geography quiz: {country}. Capital?", "Which city would you call the capital of {country}?",
        "Is {city} the capital of {country}?",
        "Is it true that {city} is the capital of {country}?", "I think the capital of {country} is {city}. Is that right?",
        "{city} is the capital of {country}, right?", "The capital of {country} is {city}, isn't it?", "capital({country})",
        "{country} cap?",
        "Look up the capital of {country}.", "Name the city that is the capital of {country}.", "Name {possessive} capital city.",
        "Please name the capital of {country}.", "We learn the capitals. {country}?", "Capitals of the world: {country}",
        "{country}? The capital?",
        *more.CAPITAL_WHOLE,
    ),
)  # fmt: skip
CAPITAL_OF_TWO = (
    "Is the capital of {country} {city} or Springfield?", "What is the capital of {country}: {city} or another city?",
    "Is {city} the capital of {country}?", "Is {city} really the capital of {country}?",
    "{city} is the capital of {country}, right?",
    *more.CAPITAL_OF_TWO,
)  # fmt: skip
FOLLOW_CAPITAL = (
    "And {country}?", "And of {country}?", "What about {country}?", "And the capital of {country}?",
    "And what about {country}?", "{country}?",
    "How about {country}?", "And for {country}?", "Now {country}.", "And {possessive}?", "The same for {country}.",
    "Next: {country}", "and {country}",
    "OK, and {country}?", "Good. And {country}?", "And that of {country}?", "Then {country}?", "Also {country}.",
    "Thanks. And {country}?",
    *more.FOLLOW_CAPITAL,
)  # fmt: skip
COUNTRY = Forms(
    (
        "the country whose capital is {city}", "the country with the capital {city}",
        "the country that has {city} as its capital",
        "the country of which {city} is the capital", "the name of the country whose capital is {city}",
        "the country that {city} is the capital of",
        "the nation whose capital is {city}", "the state whose capital city is {city}",
        *more.COUNTRY_NOUNS,
    ),
    (
        "which country has {city} as its capital", "which country {city} is the capital of",
        "what country {city} is the capital of",
        "which country has the capital {city}", "of which country {city} is the capital", "whose capital {city} is",
        "what {city} is the capital of",
        "which country's capital is {city}", "which country's capital city is {city}", "which nation {city} is the capital of",
        *more.COUNTRY_CLAUSES,
    ),
    (
        "Which country is {city} the capital of?", "Which country is {city} the capital of?",
        "What country is {city} the capital of?",
        "What country is {city} the capital of?", "{city} is the capital of which country?",
        "{city} is the capital of what country?",
        "{city} is the capital of what?", "{city} is the capital of", "{city} is the capital of ...",
        "{city} is the capital city of",
        "Of which country is {city} the capital?", "Of what country is {city} the capital?", "Whose capital is {city}?",
        "Whose capital city is {city}?",
        "{city} is whose capital?", "{city}: capital of?", "{city} capital of?", "{city} capital of which country",
        "{city}, capital of which country?",
        "Which country's capital is {city}?", "Which country has {city} as its capital?", "Which country has the capital {city}?",
        "What country has {city} as its capital?", "What country has {city} as capital city?",
        "In which country is {city} the capital?",
        "Which country has its capital in {city}?", "What is {city} the capital of?", "What's {city} the capital of?",
        "country with capital {city}",
        "country whose capital is {city}", "Capital: {city}. Country:", "Capital: {city}. Country?",
        "Name the country: its capital is {city}.",
        "Name the country whose capital is {city}.", "I am in {city}. Which country is it the capital of?", "{city} -> country",
        "{city} is a capital. Of which country?", "I'm flying to {city}. Which country is it the capital of?",
        "{city} is the capital, but of what?",
        "If {city} is the capital, what is the country?", "The capital is {city}. What is the country?",
        "{city}: which country's capital is it?",
        "Which nation has {city} as its capital?", "Which country calls {city} its capital?",
        "{city} is which country's capital?",
        "What country does {city} belong to as the capital?", "Which land has {city} for a capital?",
        "Take {city}: whose capital is it?",
        "The city is {city}. Of which country is it the capital?", "{city} serves as the capital of which country?",
        "capital {city} which country",
        "{city} (capital of?)", "Tell me which country has {city} as its capital.", "Complete: {city} is the capital of",
        *more.COUNTRY_WHOLE,
    ),
)  # fmt: skip
FOLLOW_COUNTRY = (
    "And {city}?", "What about {city}?", "And what about {city}?", "How about {city}?", "{city}?", "Now {city}.",
    "And of which one is {city}?", "and {city}",
    "OK, and {city}?", "Good. And {city}?", "Next: {city}", "The same for {city}.", "And which one is {city} the capital of?",
    "Thanks. And {city}?",
    *more.FOLLOW_COUNTRY,
)  # fmt: skip
# `#` is "day" or "month".
AFTER = Forms(
    (
        *["the # after {it}"] * 3, "the next # after {it}", "the # following {it}", "the # that follows {it}",
        "the # that comes after {it}",
        "the # right after {it}", "the # just after {it}", "the # next to come after {it}", "the # which comes after {it}",
        *more.AFTER_NOUNS,
    ),
    ("which # comes after {it}", "what # comes after {it}", "which # follows {it}", "what # is after {it}",
    "which # is next after {it}", "what comes after {it}",
     *more.AFTER_CLAUSES),
    (
        "What # comes after {it}?", "Which # comes after {it}?", "Which # follows {it}?", "What # follows {it}?",
        "What comes after {it}?",
        "What # is after {it}?", "Which # is after {it}?", "After {it} comes which #?", "After {it} comes",
        "What # is next after {it}?",
        "# after {it}", "# after {it}?", "next # after {it}", "after {it}?", "{it} is followed by which #?",
        "What is next after {it}?",
        "After {it}, what # is it?", "If this # is {it}, what is the next #?", "This # is {it}. What is the next one?",
        "{it}, and then?",
        "It is {it}. Which # comes next?", "Which # do we have after {it}?", "{it} ends. Which # begins?", "{it} -> next #",
        "What follows {it}?",
        "The # after {it} is", "When {it} is over, which # comes?", "Now it's {it}. Next #?", "which # comes right after {it}",
        *more.AFTER_WHOLE,
    ),
)  # fmt: skip
BEFORE = Forms(
    (
        *["the # before {it}"] * 3, "the # preceding {it}", "the # that precedes {it}", "the # that comes before {it}",
        "the last # before {it}",
        "the # right before {it}", "the # just before {it}", "the previous # if it is {it}", "the # which comes before {it}",
        *more.BEFORE_NOUNS,
    ),
    ("which # comes before {it}", "what # comes before {it}", "which # precedes {it}", "what # is before {it}",
    "which # is just before {it}", "what comes before {it}",
     *more.BEFORE_CLAUSES),
    (
        "What # comes before {it}?", "Which # comes before {it}?", "Which # precedes {it}?", "What # precedes {it}?",
        "What comes before {it}?",
        "What # is before {it}?", "Which # is before {it}?", "Before {it} comes which #?", "Before {it} comes",
        "What # was before {it}?",
        "# before {it}", "# before {it}?", "previous # before {it}", "before {it}?", "{it} is preceded by which #?",
        "What # goes before {it}?",
        "Before {it}, what # was it?", "If this # is {it}, what was the previous #?", "This # is {it}. What was the last one?",
        "It is {it}. Which # was before?", "Which # do we have before {it}?", "{it} begins. Which # has ended?",
        "{it} -> previous #",
        "The # before {it} is", "Now it's {it}. Previous #?", "which # comes right before {it}", "{it} comes after which #?",
        "{it} follows which #?",
        *more.BEFORE_WHOLE,
    ),
)  # fmt: skip
DAY_AFTER = (
    "Today is {it}. What day is tomorrow?", "If today is {it}, what day is tomorrow?", "What day is tomorrow if today is {it}?",
    "It's {it} today. And tomorrow?",
    "Today is {it}. Tomorrow is", "Today it is {it}. Which day is tomorrow?", "Which day is it tomorrow when today is {it}?",
    "today {it}, tomorrow?",
    "Yesterday was {it}. What day is today?", "If yesterday was {it}, what is today?", "What comes one day after {it}?",
    *more.DAY_AFTER,
)  # fmt: skip
DAY_BEFORE = (
    "Today is {it}. What day was yesterday?", "If today is {it}, what day was yesterday?",
    "What day was yesterday if today is {it}?", "today {it}, yesterday?",
    "It's {it} today. And yesterday?", "Today is {it}. Yesterday was", "Today it is {it}. Which day was yesterday?",
    "What comes one day before {it}?",
    "Which day was it yesterday when today is {it}?", "Tomorrow is {it}. What day is today?",
    "If tomorrow is {it}, what is today?",
    *more.DAY_BEFORE,
)  # fmt: skip
UNIT = Forms(
    (
        "the number of {parts} in {a_unit}", "the number of {parts} of {a_unit}", "the number of {parts} per {unit}",
        "the number of {parts} that {a_unit} has", "the count of {parts} in {a_unit}", "the length of {a_unit} in {parts}",
        *more.UNIT_NOUNS,
    ),
    (
        "how many {parts} there are in {a_unit}", "how many {parts} {a_unit} has", "how many {parts} are in {a_unit}",
        "how many {parts} make {a_unit}", "how many {parts} {a_unit} is", "how long {a_unit} is in {parts}",
        "how many {parts} one {unit} has",
        *more.UNIT_CLAUSES,
    ),
    (
        "How many {parts} are there in {a_unit}?", "How many {parts} are in {a_unit}?", "How many {parts} does {a_unit} have?",
        "How many {parts} has {a_unit}?", "How many {parts} in {a_unit}?", "how many {parts} in one {unit}",
        "{parts} in {a_unit}",
        "{parts} in {a_unit}?", "{parts} per {unit}", "How many {parts} make {a_unit}?", "How many {parts} make up {a_unit}?",
        "{a_unit} has how many {parts}?", "One {unit} is how many {parts}?", "1 {unit} = ? {parts}",
        "How long is {a_unit} in {parts}?",
        "In {a_unit}, how many {parts} are there?", "Count the {parts} in {a_unit}.", "How many {parts} do we have in {a_unit}?",
        "One {unit} has how many {parts}?", "Number of {parts} in {a_unit}?", "number of {parts} per {unit}",
        "How many {parts} fit into {a_unit}?",
        "How many {parts} does one {unit} contain?", "1 {unit} in {parts}", "How many {parts} long is {a_unit}?",
        "{unit}: how many {parts}?",
        "{a_unit} lasts how many {parts}?", "How many {parts} go into {a_unit}?", "How many {parts} is {a_unit}?",
        "# {parts} / {unit}",
        *more.UNIT_WHOLE,
    ),
)  # fmt: skip
OPPOSITE = Forms(
    (
        *["the opposite of {word}"] * 5, "the opposite of the word {word}", "the antonym of {word}", "the contrary of {word}",
        "the reverse of {word}",
        "the opposite to {word}", "an antonym of {word}", "an antonym for {word}", "a word that means the opposite of {word}",
        "the word opposite to {word}", "an opposite for {word}", "the opposite word of {word}",
        *more.OPPOSITE_NOUNS,
    ),
    (
        "what the opposite of {word} is", "which word is the opposite of {word}", "what is the opposite of {word}",
        "what word means the opposite of {word}",
        "what you call the opposite of {word}", "which word means the contrary of {word}", "what the antonym of {word} is",
        *more.OPPOSITE_CLAUSES,
    ),
    (
        "What is {word} the opposite of?", "{word} is the opposite of what?", "{word} is the opposite of",
        "Which word is the opposite of {word}?",
        "What word is the opposite of {word}?", "What's the opposite word for {word}?", "opposite {word}", "opposite of {word}",
        "{word} opposite",
        "{word} opposite?", "Opposite: {word}", "{word} - opposite", "antonym {word}", "antonym of {word}", "antonym: {word}",
        "{word} -> opposite",
        "The opposite of {word} is", "The opposite of {word} is ...", "Not {word} but", "What is not {word} but the opposite?",
        "{word} <-> ?",
        "Which word means the opposite of {word}?", "If it is not {word}, what is the opposite?",
        "What do you call the opposite of {word}?",
        "Say the opposite of {word}.", "Find an antonym for {word}.", "Turn {word} into its opposite.",
        "The word is {word}. Its opposite?",
        "{word} and its opposite: {word} and", "opposites: {word} and ?", "Opposites game: {word}!",
        "I say {word}, you say the opposite.",
        "What would be the contrary of {word}?", "{word}: what's the opposite?", "Word: {word}. Opposite:", "{word} vs ?",
        *more.OPPOSITE_WHOLE,
    ),
)  # fmt: skip
# `#` is "is" or "are".
COLOUR = Forms(
    ("the colour of {thing}", "the color of {thing}", "the usual colour of {thing}", "the colour that {thing} # in",
    "{possessive} colour", "the normal color of {thing}",
     *more.COLOUR_NOUNS),
    (
        "what colour {thing} #", "what color {thing} #", "which colour {thing} #", "which color {thing} #",
        "whether {thing} # {colour} or {other}",
        "what the colour of {thing} is", "if {thing} # {colour}", "what colour {thing} # usually",
        *more.COLOUR_CLAUSES,
    ),
    (
        "What colour # {thing}?", "What color # {thing}?", "Which colour # {thing}?", "Which color # {thing}?",
        "What colour # {thing} normally?",
        "{thing} # what colour?", "{thing} # which color?", "colour of {thing}", "color of {thing}", "colour of {thing}?",
        "{thing} colour",
        "{thing} color?", "{thing}: colour?", "{thing}: what color?", "What colour would you paint {thing}?",
        "In what colour do we see {thing}?",
        "If I draw {thing}, which colour do I need?", "Which pencil do I need for {thing}, what colour?",
        "# {thing} {colour} or {other}?",
        "# {thing} {colour}?", "Of what colour # {thing}?", "What's the colour of {thing}?", "{thing} # of what colour?",
        "Colour: {thing}",
        "Name the colour of {thing}.", "Name the color of {thing}.", "Think of {thing}: what colour # it?", "{thing} #",
        "What color do you see when you look at {thing}?",
        "What colour does {thing} have?", "What color does {thing} have?", "I paint {thing}. Which colour?",
        "Look at {thing}. What colour?",
        *more.COLOUR_WHOLE,
    ),
)  # fmt: skip
LEG = Forms(
    (
        "the number of legs of {a_animal}", "the number of legs that {a_animal} has", "the number of {possessive} legs",
        "the leg count of {a_animal}",
        "the number of legs on {a_animal}", "the number of legs {animals} have",
        *more.LEG_NOUNS,
    ),
    (
        "how many legs {a_animal} has", "how many legs {animals} have", "how many legs there are on {a_animal}",
        "how many legs the {animal} has",
        "on how many legs {a_animal} walks", "if {a_animal} has {one} or {other} legs",
        "whether {animals} have {one} or {other} legs",
        *more.LEG_CLAUSES,
    ),
    (
        "How many legs does {a_animal} have?", "How many legs does {a_animal} have?", "How many legs do {animals} have?",
        "How many legs has {a_animal}?",
        "How many legs has {a_animal} got?", "How many legs have {animals} got?", "How many legs are there on {a_animal}?",
        "{a_animal} has how many legs?",
        "{animals} have how many legs?", "legs of {a_animal}", "{animal} legs", "{animal} legs?", "legs {animal}",
        "number of legs {animal}",
        "number of legs of {a_animal}", "{animal}: how many legs?", "{a_animal} has ... legs", "{a_animal}: number of legs?",
        "Legs: {animal}",
        "On how many legs does {a_animal} walk?", "Count the legs of {a_animal}.", "How many legs does the {animal} have?",
        "How many legs on {a_animal}?",
        "I see {a_animal}. How many legs does it have?", "Does {a_animal} have {one} or {other} legs?",
        "Does {a_animal} have {one} legs?",
        "Do {animals} have {one} legs?", "Do {animals} have {one} or {other} legs?", "Is it true that {a_animal} has {one} legs?",
        "With how many legs is {a_animal} born?", "How many legs would you draw on {a_animal}?",
        "I draw {a_animal}. How many legs does it need?",
        "One {animal}: how many legs?", "how many legs {animal}",
        *more.LEG_WHOLE,
    ),
)  # fmt: skip
