"""A few questions that need no tool, with their answers: what is asked while tools lie about."""

from __future__ import annotations

from typing import TYPE_CHECKING

from . import everyday, smalltalk
from .everyday import Turn
from .phrasing import ask
from .smalltalk import CAPABILITIES, IDENTITY
from .words import HONEST

if TYPE_CHECKING:
    from collections.abc import Callable
    from random import Random

# Families of tools that could answer what is none of the model's skills, and those that could answer what is.
_MAY_KNOW = frozenset(
    "search news file note music calendar word text user match medicine doctor sick horoscope lottery quiz earthquake".split()
)
_MAY_KNOW_FACTS = frozenset("search word news clock date quiz".split())
_BEYOND = (
    "Who won the world cup?", "Tell me a joke", "Write a poem about the sea", "Who was Napoleon?",
    "What is the meaning of life?", "Write a program that sorts a list",
    "I have a headache, what should I take?", "Who is the president?", "Explain quantum physics",
    "What do you think about politics?", "Write an essay about autumn",
    "Who invented the telephone?", "When did the war end?", "Give me advice about love", "Sing a song",
    "Which party should I vote for?", "How do I get rich?",
    "Write Python code for a game", "Prove that there are infinitely many primes", "Who painted the ceiling?",
    "How deep is the ocean?", "Who wrote this play?",
)  # fmt: skip


def _capabilities(rng: Random) -> Turn:
    question, answer = smalltalk.capabilities(rng)
    return Turn(question, answer, answer)


def _beyond(rng: Random) -> Turn:
    return Turn(ask(rng, _BEYOND), HONEST, HONEST)


_TALK: tuple[Callable[[Random], Turn], ...] = (
    everyday.hello, everyday.introduced, everyday.how_are_you, everyday.thanks, everyday.goodbye, everyday.identity,
    _capabilities, _beyond,
)  # fmt: skip
_FACTS = (*3 * (everyday.capital,), everyday.opposite, everyday.day, everyday.colour, everyday.fact)


def plain_question(rng: Random, exclude: frozenset[str] = frozenset()) -> tuple[str, str]:
    """A question and its answer; none that tools of the families `exclude` could answer."""
    makers = list(_TALK)
    if not exclude & _MAY_KNOW_FACTS:
        makers += _FACTS
    if "maths" not in exclude:
        makers += 3 * [everyday.arithmetic]
    while True:
        turn = rng.choice(makers)(rng)
        if turn.answer != HONEST or not exclude & _MAY_KNOW:
            return turn.question, turn.answer


def topic(answer: str) -> str:
    """What a question is about, told from its answer: the thought of a model that needs no steps."""
    starts = {
        "Hello": "This is a greeting.", "I am well": "This is small talk.", "You are welcome": "This is a thank-you.",
        "Goodbye": "This is a good-bye.",
        IDENTITY: "This is about me.", CAPABILITIES: "This is about my skills.", HONEST: "This is none of my skills.",
        "The capital": "This is about a capital.",
        "The opposite": "This is about an opposite.", "The day": "This is about a day.",
    }  # fmt: skip
    sums = " = " in answer
    return next(
        (said for start, said in starts.items() if answer.startswith(start)), "This is a sum." if sums else "I know this."
    )
