"""A few questions that need no tool, with their answers: what is asked while tools lie about."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .phrasing import ask
from .words import HELLO, HONEST

if TYPE_CHECKING:
    from random import Random

_CAPITALS_TEXT = (
    "France=Paris|Italy=Rome|Spain=Madrid|Germany=Berlin|Japan=Tokyo|Egypt=Cairo|Greece=Athens|Norway=Oslo|"
    "Sweden=Stockholm|Poland=Warsaw|Austria=Vienna|Portugal=Lisbon|Ireland=Dublin|Finland=Helsinki|Denmark=Copenhagen|"
    "Canada=Ottawa|Peru=Lima|Chile=Santiago|Cuba=Havana|Kenya=Nairobi|India=New Delhi|China=Beijing|Thailand=Bangkok|"
    "Hungary=Budapest|Turkey=Ankara"
)
_CAPITALS = dict(pair.split("=") for pair in _CAPITALS_TEXT.split("|"))
_OPPOSITES = "hot=cold big=small old=new fast=slow light=dark high=low open=closed full=empty wet=dry happy=sad".split()
_DAYS = "Monday Tuesday Wednesday Thursday Friday Saturday Sunday".split()
IDENTITY = "I am a miniature language model that ships with compat_kit."
_CAN = (
    "I can chat, count, calculate with small numbers, name capitals, explain terms, translate words, judge sentiment, summarise, "
    "extract JSON, tell stories and call tools."
)
# Families of tools that could answer what is none of the model's skills.
_MAY_KNOW = frozenset(
    "search news file note music calendar word text user match medicine doctor sick horoscope lottery quiz earthquake".split()
)
_TALK = (
    (("Hello", "Hi", "Hi there", "Good morning", "Hey", "Good evening", "Hello there!", "hi!", "Good day"), HELLO),
    (("How are you?", "How are you doing?", "How do you do?", "How is it going?", "Are you well?"),
        "I am well, thank you. How can I help you today?"),
    (("Thanks", "Thank you", "Thanks a lot!", "Great, thank you", "Thank you very much", "thx", "Perfect, thanks",
        "Many thanks"), "You are welcome!"),
    (("Bye", "Goodbye", "See you", "Good-bye!", "Bye bye", "See you later", "That is all, bye"), "Goodbye!"),
    (("Who are you?", "What are you?", "What is your name?", "Are you a human?", "Who made you?", "Are you ChatGPT?",
        "Tell me who you are"), IDENTITY),
    (("What can you do?", "Help", "What are your skills?", "How can you help me?", "What do you know?",
        "What are you able to do?"), _CAN),
    ((
        "Who won the world cup?", "Tell me a joke", "Write a poem about the sea", "Who was Napoleon?",
        "What is the meaning of life?", "Write a program that sorts a list",
        "I have a headache, what should I take?", "Who is the president?", "Explain quantum physics",
        "What do you think about politics?", "Write an essay about autumn",
        "Who invented the telephone?", "When did the war end?", "Give me advice about love", "Sing a song",
        "Which party should I vote for?", "How do I get rich?",
        "Write Python code for a game", "Prove that there are infinitely many primes", "Who painted the ceiling?",
        "How deep is the ocean?", "Who wrote this play?",
    ), HONEST),
)  # fmt: skip


def plain_question(rng: Random, exclude: frozenset[str] = frozenset()) -> tuple[str, str]:
    """A question and its answer; none that tools of the families `exclude` could answer."""
    makers = [_talk, _talk, _talk]
    if not exclude & {"search", "word", "news"}:
        makers += [_capital, _capital, _opposite, _day]
    if "maths" not in exclude:
        makers += [_sum, _sum]
    while True:
        question, answer = rng.choice(makers)(rng)
        if answer != HONEST or not exclude & _MAY_KNOW:
            return question, answer


def _talk(rng: Random) -> tuple[str, str]:
    forms, answer = rng.choice(_TALK)
    return (ask(rng, forms) if answer in {HONEST, IDENTITY} else rng.choice(forms)), answer


def _capital(rng: Random) -> tuple[str, str]:
    country, city = rng.choice(sorted(_CAPITALS.items()))
    forms = (
        "What is the capital of {c}?", "capital of {c}", "Tell me the capital of {c}.", "Which city is the capital of {c}?",
        "{c} capital?", "What's {c}'s capital?",
        "Name the capital of {c}", "Do you know the capital of {c}?", "The capital of {c} is?",
    )  # fmt: skip
    return ask(rng, forms, c=country), f"The capital of {country} is {city}."


def _sum(rng: Random) -> tuple[str, str]:
    a, b = rng.randint(0, 100), rng.randint(0, 100)
    sign = rng.choice("+-")
    word = "plus" if sign == "+" else "minus"
    forms = (
        "What is {a} {s} {b}?",
        "{a} {s} {b}",
        "{a} {s} {b} =",
        "What is {a} {w} {b}?",
        "How much is {a} {w} {b}?",
        "Calculate {a} {s} {b}",
        "{a} {w} {b}?",
    )
    return ask(rng, forms, a=a, b=b, s=sign, w=word), f"{a} {sign} {b} = {a + b if sign == '+' else a - b}"


def _opposite(rng: Random) -> tuple[str, str]:
    one, two = rng.sample(rng.choice(_OPPOSITES).split("="), 2)
    forms = (
        "What is the opposite of {w}?",
        "opposite of {w}",
        "Tell me the opposite of {w}",
        "The opposite of '{w}'?",
        "What's the contrary of {w}?",
    )
    return ask(rng, forms, w=one), f"The opposite of {one} is {two}."


def _day(rng: Random) -> tuple[str, str]:
    at, step = rng.randrange(7), rng.choice((1, -1))
    side = "after" if step == 1 else "before"
    forms = ("What day comes {s} {d}?", "Which day is {s} {d}?", "the day {s} {d}", "What is the day {s} {d}?")
    return ask(rng, forms, d=_DAYS[at], s=side), f"The day {side} {_DAYS[at]} is {_DAYS[(at + step) % 7]}."


def topic(answer: str) -> str:
    """What a question is about, told from its answer: the thought of a model that needs no steps."""
    starts = {
        "Hello!": "This is a greeting.", "I am well": "This is small talk.", "You are welcome": "This is a thank-you.",
        "Goodbye": "This is a good-bye.",
        IDENTITY: "This is about me.", _CAN: "This is about my skills.", HONEST: "This is none of my skills.",
        "The capital": "This is about a capital.",
        "The opposite": "This is about an opposite.", "The day": "This is about a day.",
    }  # fmt: skip
    sums = " = " in answer
    return next(
        (said for start, said in starts.items() if answer.startswith(start)), "This is a sum." if sums else "I know this."
    )
