"""Sums, differences, products, quotients and comparisons of small whole numbers, in figures and in words."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .arithmetic_data import (
    COMPARED,
    DIFFERENCES,
    DIVIDED_STORIES,
    EXTREMES,
    GAPS,
    LARGER,
    LESS_ENDS,
    LESS_STORIES,
    MORE_ENDS,
    MORE_STORIES,
    MULTIPLES,
    ODD_SUMS,
    PRODUCTS,
    QUOTIENTS,
    RESULT_FRAMES,
    SMALLER,
    SUMS,
    THINGS,
    TIMES_STORIES,
    Forms,
)
from .frames import Exchange, either, question, talk
from .phrasing import ask
from .words import HONEST, first_name, new_word

if TYPE_CHECKING:
    from random import Random

    from .sample import Maker

NUMBER_WORDS = "zero one two three four five six seven eight nine ten eleven twelve".split()
_IN_WORDS = 0.15


def equation(a: int, symbol: str, b: int) -> str:
    """The answer to a calculation: "17 + 25 = 42"."""
    return f"{a} {symbol} {b} = {_RESULTS[symbol](a, b)}"


_RESULTS = {"+": int.__add__, "-": int.__sub__, "*": int.__mul__, "/": int.__floordiv__}


def _asked(rng: Random, forms: Forms, *numbers: int, words: bool = False, frames: tuple[str, ...] = RESULT_FRAMES) -> str:
    """The question, with the numbers in figures, or in words (then sometimes one of them in figures)."""
    nouns, clauses, whole = forms
    template = question(rng, nouns=nouns, clauses=clauses, whole=whole, frames=frames, framed=0.15)
    if words:  # "6x7", but not "sixxseven"
        template = template.replace("{a}x{b}", "{a} x {b}")
    written = [NUMBER_WORDS[n] if words else str(n) for n in numbers]
    if words and rng.random() < 0.2:
        figure = rng.randrange(len(written))
        written[figure] = str(numbers[figure])
    if words and template.startswith("{a}") and rng.random() < 0.6:
        written[0] = written[0].capitalize()
    return ask(rng, [template], loose=True, **dict(zip("abc", written, strict=False)))


def _operands(rng: Random) -> tuple[int, int]:
    """Every pair of 0..100 alike, for the most part; small ones and one short one are asked more often."""
    kind = rng.random()
    if kind < 0.68:
        return rng.randint(0, 100), rng.randint(0, 100)
    if kind < 0.88:
        return rng.randint(0, 20), rng.randint(0, 20)
    long, short = rng.randint(10, 100), rng.randint(0, 12)
    return (long, short) if rng.random() < 0.7 else (short, long)


def _short(rng: Random) -> tuple[int, int]:
    return rng.randint(0, 12), rng.randint(0, 12)


def _sum(rng: Random) -> Exchange:
    words = rng.random() < _IN_WORDS
    a, b = _short(rng) if words else _operands(rng)
    return _asked(rng, SUMS, a, b, words=words), equation(a, "+", b)


def _difference(rng: Random) -> Exchange:
    words = rng.random() < _IN_WORDS
    a, b = _short(rng) if words else _operands(rng)
    is_gap = rng.random() < 0.15
    if a < b and (is_gap or rng.random() < 0.4):
        a, b = b, a
    return _asked(rng, GAPS if is_gap else DIFFERENCES, a, b, words=words), equation(a, "-", b)


def _product(rng: Random) -> Exchange:
    a, b = _short(rng)
    return _asked(rng, PRODUCTS, a, b, words=rng.random() < 0.25), equation(a, "*", b)


def _quotient(rng: Random) -> Exchange:
    """Of the table of products; the halves go up to 100."""
    b = rng.randint(1, 12)
    a = b * rng.randint(0, 12)
    if rng.random() < 0.06:
        a, b = 2 * rng.randint(0, 50), 2
    return _asked(rng, QUOTIENTS, a, b, words=a <= 12 and rng.random() < 0.5), equation(a, "/", b)


def _multiple(rng: Random) -> Exchange:
    """Double, half, triple, a third..."""
    symbol, b, nouns = rng.choices(MULTIPLES, (8, 8, 3, 1, 1, 2, 2, 1, 1))[0]
    if symbol == "/":
        a = b * rng.randint(0, 50 if b == 2 else 12)
    else:
        a = rng.randint(0, 100) if symbol == "+" and rng.random() < 0.6 else rng.randint(0, 12)
    asked = _asked(rng, Forms(nouns), a, words=a <= 12 and rng.random() < 0.3)
    # The double of a number is a sum, another multiple a product in the order of its words.
    return asked, equation(a, symbol, a) if symbol == "+" else equation(a, "/", b) if symbol == "/" else equation(b, "*", a)


def two_numbers(rng: Random) -> tuple[str, int, int, bool]:
    """A question which of two numbers is the larger, or the smaller; the numbers, and whether it is the larger."""
    words = rng.random() < 0.12
    a, b = _short(rng) if words else _operands(rng)
    if rng.random() < 0.1:  # they differ in the last figure only, or in their order
        a = rng.randint(10, 99)
        b, words = (a % 10 * 10 + a // 10 if rng.random() < 0.5 else a // 10 * 10 + rng.randint(0, 9)), False
    if a == b and rng.random() < 0.9:
        b = (a + 1) % 13
    of_larger = rng.random() < 0.55
    if rng.random() < 0.08:
        forms = Forms((), (), EXTREMES[of_larger])
    else:
        adjective = rng.choice(LARGER if of_larger else SMALLER)
        forms = Forms(*(tuple(t.replace("#", adjective) for t in group) for group in COMPARED))
    return _asked(rng, forms, a, b, words=words, frames=()), a, b, of_larger


def larger_or_smaller(a: int, b: int, of_larger: bool) -> str:
    """The answer to `two_numbers`."""
    return "They are equal." if a == b else f"{max(a, b)} is larger." if of_larger else f"{min(a, b)} is smaller."


def _comparison(rng: Random) -> Exchange:
    asked, a, b, of_larger = two_numbers(rng)
    return asked, larger_or_smaller(a, b, of_larger)


def story(rng: Random) -> Exchange:
    """Things that somebody has, gets, gives away or shares."""
    kind = rng.choices("+-*/", (5, 5, 2, 2))[0]
    words = rng.random() < 0.2
    most = 12 if words or kind in "*/" else 20 if rng.random() < 0.7 else 99
    a, b = rng.randint(2, most), rng.randint(2, most)
    if kind == "-":
        a, b = max(a, b), min(a, b)
    if kind == "/":
        a, words = a * b, False
    ends = MORE_ENDS if kind == "+" else LESS_ENDS
    starts = {"+": MORE_STORIES, "-": LESS_STORIES, "*": TIMES_STORIES, "/": DIVIDED_STORIES}[kind]
    template = rng.choice(starts) + (f" {rng.choice(ends)}" if kind in "+-" else "")
    if rng.random() < 0.15:
        template = (
            rng.choice(("For my homework: ", "Maths problem: ", "Problem: ", "Word problem: ", "A riddle: ", "Quiz: ")) + template
        )
    thing = f"{new_word(rng)}s" if rng.random() < 0.1 else rng.choice(THINGS)
    one, two = (NUMBER_WORDS[n] if words else str(n) for n in (a, b))
    return ask(rng, [template], a=one, b=two, things=thing, name=first_name(rng), other=first_name(rng)), equation(a, kind, b)


def _too_hard(rng: Random) -> Exchange:
    """What is beyond the numbers of the others, asked in their words: the honest answer."""
    kind = rng.randrange(5)
    if kind == 0:
        long, other = rng.randint(101, 10 ** rng.randint(3, 6)), rng.randint(0, 10 ** rng.randint(2, 4))
        a, b = rng.sample((long, other), 2)
        return _asked(rng, rng.choice((SUMS, DIFFERENCES)), a, b), HONEST
    if kind == 1:
        a, b = rng.sample((rng.randint(13, 10 ** rng.randint(2, 4)), rng.randint(3, 99)), 2)
        return _asked(rng, PRODUCTS, a, b), HONEST
    if kind == 2:
        b = rng.randint(3, 99)
        a = b * rng.randint(1, 40) + rng.randint(1, b - 1)
        return _asked(rng, QUOTIENTS, a, b), HONEST
    if kind == 3:
        a, b = 2 * rng.randint(3, 40) + 1, 2
        return _asked(rng, rng.choice((QUOTIENTS, Forms(MULTIPLES[1][2]))), a, b), HONEST
    return _asked(rng, Forms(ODD_SUMS), rng.randint(2, 100), rng.randint(2, 100), rng.randint(2, 60)), HONEST


calculation = either((2, _sum), (2, _difference), (2, _product), (1, _quotient))
"""A sum, difference, product or quotient: the question and the equation that answers it."""
_ANY = either((4, _sum), (3, _difference), (1.5, _product), (1.5, _quotient), (1, _comparison), (0.5, _multiple), (0.5, story))
SKILLS: dict[str, tuple[float, Maker]] = {
    "sum": (0.30, talk("sum", _sum, _ANY)),
    "difference": (0.25, talk("difference", _difference, _ANY)),
    "product": (0.09, talk("product", _product, _ANY)),
    "quotient": (0.08, talk("quotient", _quotient, _ANY)),
    "multiple": (0.04, talk("multiple", _multiple, _ANY)),
    "comparison": (0.13, talk("comparison", _comparison, _ANY)),
    "word_problem": (0.07, talk("word_problem", story, _ANY, share=0.08)),
    "beyond_arithmetic": (0.04, talk("beyond_arithmetic", _too_hard, _ANY)),
}
