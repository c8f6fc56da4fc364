"""Small questions with their canonical answers: what stands under the orders of a system message, and between facts."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from . import everyday_asking as more
from . import smalltalk
from .languages import CAPITALS, COLOUR_ROWS
from .phrasing import ask
from .words import HONEST, first_name, new_word

if TYPE_CHECKING:
    from collections.abc import Callable
    from random import Random


class Turn(NamedTuple):
    """A question, its answer, and the answer of somebody who says no word too many."""

    question: str
    answer: str
    brief: str


CAPITAL = (
    "What is the capital of {c}?", "What's the capital of {c}?", "Capital of {c}?", "capital {c}", "{c} capital",
    "{c}: capital?",
    "Which city is the capital of {c}?", "Name the capital of {c}.", "Tell me the capital of {c}.",
    "Give me the capital of {c}.",
    "What is {c}'s capital?", "What's {c}'s capital city?", "Do you know the capital of {c}?",
    "I'd like to know the capital of {c}.",
    "Can you tell me what the capital of {c} is?", "Which city is {c} governed from?", "I need the capital of {c}.",
    "The capital of {c} is?",
    "For my homework: what is the capital of {c}?", "Quiz: capital of {c}?", "What city is the capital of {c}?",
    "capital city of {c}",
    "I forgot the capital of {c}. What is it?", "Complete: the capital of {c} is", "Could you name the capital city of {c}?",
    "What do we call the capital of {c}?", "Say the capital of {c}.", "Remind me of the capital of {c}.",
    "Capital? Country: {c}",
    "Where is the government of {c}?", "My friend asks for the capital of {c}.", "I wonder what the capital of {c} is.",
    *more.CAPITAL,
)  # fmt: skip
_PLUS = (
    "What is {a} + {b}?", "{a} + {b}", "{a}+{b}", "{a} + {b} =", "How much is {a} plus {b}?", "What is {a} plus {b}?",
    "Add {a} and {b}.",
    "Calculate {a} + {b}.", "What's the sum of {a} and {b}?", "Compute {a} plus {b}.", "{a} plus {b}", "Please add {b} to {a}.",
    "What do I get when I add {a} and {b}?", "Solve {a} + {b}.", "How much do {a} and {b} make?", "Tell me {a} + {b}.",
    "sum of {a} and {b}",
    "I need {a} plus {b}.", "What does {a} + {b} equal?", "Quiz: {a} + {b}?", "Can you work out {a} + {b}?",
    *more.PLUS,
)  # fmt: skip
_MINUS = (
    "What is {a} - {b}?", "{a} - {b}", "{a}-{b}", "How much is {a} minus {b}?", "What is {a} minus {b}?",
    "Subtract {b} from {a}.",
    "Calculate {a} - {b}.", "{a} minus {b}", "Take {b} away from {a}.", "Compute {a} - {b}",
    "What is the difference {a} - {b}?", "{a} - {b} =?",
    "Solve {a} - {b}.", "What does {a} - {b} equal?",
    *more.MINUS,
)  # fmt: skip
_TIMES = (
    "What is {a} * {b}?", "{a} * {b}", "{a}*{b}", "How much is {a} times {b}?", "What is {a} times {b}?",
    "Multiply {a} by {b}.",
    "Calculate {a} * {b}.", "{a} times {b}", "{a} x {b}", "What's {a} multiplied by {b}?", "Compute {a} * {b}",
    "product of {a} and {b}",
    "{a} * {b} =?", "Solve {a} * {b}.",
    *more.TIMES,
)  # fmt: skip
COUNT = (
    "Count to {n}.", "Count to {n}", "Count up to {n}.", "Can you count to {n}?", "Count from 1 to {n}.",
    "Please count from one to {n}.",
    "List the numbers from 1 to {n}.", "Numbers from 1 to {n}", "1 to {n}", "Say the numbers up to {n}.",
    "Write the numbers 1 to {n}.",
    "I'd like you to count to {n}.", "Could you count up to {n} for me?", "Let's count to {n}.",
    "Give me the numbers from 1 to {n}.",
    "Show me how you count to {n}.", "Start at 1 and count to {n}.", "counting to {n}", "Name the numbers from 1 to {n}.",
    "I want to hear you count to {n}.",
    *more.COUNT,
)  # fmt: skip
COLOUR = (
    "What colour is {t}?", "What color is {t}?", "Which colour is {t}?", "What is the colour of {t}?",
    "What's the color of {t}?",
    "colour of {t}", "color of {t}?", "Tell me the colour of {t}.", "Which colour does {t} have?", "{t}: what colour?",
    "Name the colour of {t}.",
    "Do you know what colour {t} is?", "I'd like to know the colour of {t}.", "Say what colour {t} is.",
    "In what colour do we see {t}?",
    "What colour does {t} normally have?", "A child asks: what colour is {t}?", "Quiz: the colour of {t}?", "{t} color",
    *more.COLOUR,
)  # fmt: skip
_OPPOSITE = (
    "What is the opposite of {w}?", "Opposite of {w}?", "opposite {w}", "What's the opposite of {w}?",
    "Give me the opposite of {w}.",
    "Tell me the opposite of {w}.", "Which word is the opposite of {w}?", "Name the opposite of {w}.",
    "The opposite of {w} is?",
    "What word means the opposite of {w}?", "I need the opposite of the word {w}.", "Find the opposite of {w}.",
    "{w}: opposite?",
    "What is the contrary of {w}?", "Do you know the opposite of '{w}'?", "antonym of {w}", "What is an antonym for {w}?",
    'Quiz: opposite of "{w}"?',
    *more.OPPOSITE,
)  # fmt: skip
_OPPOSITES = tuple(
    tuple(pair.split("/"))
    for pair in (
        "hot/cold big/small old/young fast/slow high/low open/closed light/dark good/bad happy/sad rich/poor "
        "strong/weak wet/dry full/empty "
        "early/late hard/soft long/short near/far day/night up/down left/right "
        "first/last thick/thin wide/narrow deep/shallow push/pull buy/sell laugh/cry love/hate true/false yes/no "
        "clean/dirty loud/quiet sweet/sour cheap/expensive north/south east/west summer/winter war/peace"
    ).split()
)
_DAYS = "Monday Tuesday Wednesday Thursday Friday Saturday Sunday".split()
_DAY = (
    "Which day comes after {d}?", "What day is after {d}?", "What is the day after {d}?", "day after {d}",
    "Tell me the day after {d}.",
    "What day follows {d}?", "Which day follows {d}?", "After {d} comes which day?", "If today is {d}, what day is tomorrow?",
    "Name the day after {d}.", "The day after {d}?", "{d} is followed by which day?",
    *more.DAY,
)  # fmt: skip
TOPICS = (
    "autumn leaves trains honey dragons winter taxes bread football volcanoes gravity snow pirates gardening jazz "
    "robots oceans pancakes "
    "mountains knights potatoes history medicine law algebra chemistry windmills castles soup ballet farming whales comets "
    "bicycles mushrooms lighthouses butter opera chess tulips camels rockets vampires glaciers poker sailing yoga ghosts "
    "elephants architecture mathematics Mars dinosaurs bees economics fashion weddings rugby coffee thunder wolves poetry"
).split()
_ABOUT_TOPIC = (
    "Write a poem about {x}.", "Write me an essay about {x}.", "Tell me a joke about {x}.", "Write a song about {x}.",
    "Give me a recipe with {x}.",
    "Explain the history of {x}.", "What do you think about {x}?", "What is your opinion on {x}?", "Compose a limerick on {x}.",
    "Write a Python program about {x}.", "How do I invest in {x}?", "Write 500 words about {x}.",
    "What is the latest news about {x}?",
    "Prove a theorem about {x}.", "Write a speech about {x}.", "Which book about {x} should I read?", "Draw a picture of {x}.",
    *more.ABOUT_TOPIC,
)  # fmt: skip
_OTHER = (
    "Who won the match last night?", "Who is the president now?", "Write a haiku.", "Tell me a joke.",
    "What is the news today?",
    "Which medicine helps against a headache?", "How do I bake a cake?", "Write a for loop in Java.",
    "What is the square root of 1764?",
    "Who painted the ceiling of that chapel?", "When did the war end?", "What will the weather be next week?",
    "Should I buy a house?",
    "Who is going to win the election?", "Translate this into Japanese.", "Solve the integral of x squared.",
    "What is the meaning of life?",
    "How do I fix my car?", "Give me legal advice.", "Who won the world cup?", "What time is it?", "Plan my holiday.",
    "Write my homework.",
    "Recommend a film.", "Which party should I vote for?", "Write an SQL query.", "How tall is that mountain?",
    "Who discovered penicillin?",
    "Tell me how to cook rice.", "What happened in 1789?", "Calculate 4871 * 3921.", "What is quantum mechanics?",
    "Sing me a song.",
    "Write an application letter for me.", "Which stock will rise?", "I have a fever. What should I do?",
    "Who was the first emperor?",
    *more.OTHER,
)  # fmt: skip
_FACT = (
    "How many days are in a week?|A week has 7 days.|7", "How many months does a year have?|A year has 12 months.|12",
    "How many hours does a day have?|A day has 24 hours.|24", "How many minutes are in an hour?|An hour has 60 minutes.|60",
    "How many legs does a spider have?|A spider has 8 legs.|8", "How many legs does a dog have?|A dog has 4 legs.|4",
    "How many legs has an ant?|An ant has 6 legs.|6", "How many legs does a bird have?|A bird has 2 legs.|2",
    *more.FACT,
)  # fmt: skip


def capital(rng: Random) -> Turn:
    """The capital of a country."""
    country, city = rng.choice(CAPITALS)
    return Turn(ask(rng, CAPITAL, c=country), f"The capital of {country} is {city}.", city)


def arithmetic(rng: Random) -> Turn:
    """A small sum, difference or product."""
    a, b, kind = rng.randint(0, 60), rng.randint(0, 40), rng.randrange(3)
    if kind == 2:
        a, b = rng.randint(0, 12), rng.randint(0, 12)
    templates, sign, value = ((_PLUS, "+", a + b), (_MINUS, "-", a - b), (_TIMES, "*", a * b))[kind]
    return Turn(ask(rng, templates, a=a, b=b), f"{a} {sign} {b} = {value}", str(value))


def count(rng: Random) -> Turn:
    """Counting from one."""
    n = rng.randint(2, 12)
    answer = ", ".join(str(i) for i in range(1, n + 1))
    return Turn(ask(rng, COUNT, n=n), answer, answer)


def colour(rng: Random) -> Turn:
    """The colour of a thing that everybody knows."""
    thing, named, shade = rng.choice(COLOUR_ROWS)[:3]
    return Turn(ask(rng, COLOUR, t=thing), f"{named} is {shade}.", shade)


def opposite(rng: Random) -> Turn:
    """The opposite of a word."""
    first, second = rng.sample(rng.choice(_OPPOSITES), 2)
    return Turn(ask(rng, _OPPOSITE, w=first), f"The opposite of {first} is {second}.", second)


def day(rng: Random) -> Turn:
    """The day after a day."""
    i = rng.randrange(7)
    after = _DAYS[(i + 1) % 7]
    return Turn(ask(rng, _DAY, d=_DAYS[i]), f"The day after {_DAYS[i]} is {after}.", after)


def fact(rng: Random) -> Turn:
    """How many of something there are."""
    question, answer, brief = rng.choice(_FACT).split("|")
    return Turn(ask(rng, (question,)), answer, brief)


def honesty(rng: Random) -> Turn:
    """Something that is not one of the skills."""
    topic = rng.choice(TOPICS) if rng.random() < 0.7 else new_word(rng, 2, 3)
    return Turn(ask(rng, _ABOUT_TOPIC if rng.random() < 0.5 else _OTHER, x=topic), HONEST, HONEST)


def _small(exchange: Callable[[Random], tuple[str, str]], brief: str) -> Callable[[Random], Turn]:
    def make(rng: Random) -> Turn:
        question, answer = exchange(rng)
        return Turn(question, answer, brief)

    return make


def introduced(rng: Random) -> Turn:
    """A greeting with a name."""
    question, answer = smalltalk.introduced(rng)
    return Turn(question, answer, answer.split("!")[0] + "!")


hello = _small(smalltalk.hello, "Hello!")
how_are_you = _small(smalltalk.how_are_you, "I am well, thank you.")
thanks = _small(smalltalk.thanks, smalltalk.THANKS)
goodbye = _small(smalltalk.goodbye, smalltalk.GOODBYE)
identity = _small(smalltalk.identity, smalltalk.IDENTITY)
_QUESTIONS = (capital, capital, capital, arithmetic, arithmetic, arithmetic, count, colour, colour, opposite, day, fact, honesty)


def question(rng: Random) -> Turn:
    """A question after something that has one right answer, or that the model cannot answer."""
    return rng.choice(_QUESTIONS)(rng)


def turn(rng: Random) -> Turn:
    """A question, or small talk."""
    if rng.random() < 0.68:
        return question(rng)
    return rng.choice((hello, how_are_you, thanks, goodbye, identity, introduced))(rng)


def about_other(rng: Random) -> str:
    """A remark on somebody who is not the user: facts that are not the user's own."""
    who = rng.choice(
        ("My neighbour", "My colleague", "A friend of mine", "My boss", "My teacher", "My aunt", "My flatmate", "The new one")
    )
    what = rng.choice(
        (
            f"is called {first_name(rng)}", f"is {rng.randint(5, 90)} years old", f"lives in {new_word(rng, 2, 3).capitalize()}",
            f"works as a {rng.choice(('baker', 'nurse', 'pilot', 'tailor'))}", f"loves {rng.choice(TOPICS)}", "has a cat",
            "likes green",
        )
    )  # fmt: skip
    return f"{who} {what}."
