"""Counting up, down, in even and odd numbers, and lists of the first few things of a kind."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .frames import Exchange, either, spoken, talk
from .lists_counts import COUNT_DOWN, COUNT_FROM, COUNT_TO, DOWN_TO, FIRST_PARITY, PARITY
from .lists_data import (
    ALPHABET,
    AROUND,
    CATEGORIES,
    FIRST,
    FOLLOW,
    LETTERS_TO,
    NAMES,
    SEVERAL,
    SINGLE,
    UNKNOWN_CATEGORIES,
    WHOLE,
)
from .phrasing import ask
from .words import HONEST, new_word

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence
    from random import Random

    from .sample import Maker, Sample

NUMBER_WORDS = (
    "zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen "
    "nineteen twenty"
).split()
COUNTED = ("fruit", "colour", "animal", "vegetable", "country", "city", "planet", "instrument", "sport")
WHOLE_LISTS = ("day", "month", "season")


def listed(items: Iterable[object]) -> str:
    """The answer to all of these questions: "1, 2, 3"."""
    return ", ".join(str(item) for item in items)


def _number(rng: Random, number: int) -> str:
    """In words, now and then, where there are words for it."""
    return NUMBER_WORDS[number] if number < len(NUMBER_WORDS) and rng.random() < 0.25 else str(number)


def _order(rng: Random, templates: Sequence[str], **slots: str) -> str:
    template = rng.choice(templates)
    if template[:1].islower() and rng.random() < 0.5:
        template = template[0].upper() + template[1:]
    if rng.random() < 0.18:
        template = rng.choice(AROUND).replace("@", template)
    return ask(rng, [template], loose=True, **slots)


def _count_to(rng: Random) -> Exchange:
    n = rng.randint(1, 20) if rng.random() < 0.94 else rng.randint(21, 30)
    return _order(rng, COUNT_TO, n=_number(rng, n)), listed(range(1, n + 1))


def _count_from(rng: Random) -> Exchange:
    a = rng.randint(0, 29)
    b = min(30, a + rng.randint(1, 12)) if rng.random() < 0.7 else rng.randint(a + 1, 30)
    return _order(rng, COUNT_FROM, a=_number(rng, a), b=_number(rng, b)), listed(range(a, b + 1))


def _count_down(rng: Random) -> Exchange:
    n = rng.randint(2, 20) if rng.random() < 0.95 else rng.randint(21, 30)
    if rng.random() < 0.55:
        return _order(rng, COUNT_DOWN, n=_number(rng, n)), listed(range(n, 0, -1))
    a = 0 if rng.random() < 0.2 else rng.randint(1, n - 1)
    return _order(rng, DOWN_TO, a=_number(rng, a), b=_number(rng, n)), listed(range(n, a - 1, -1))


def _parity(rng: Random) -> Exchange:
    is_even = rng.random() < 0.5
    name, start = ("even", 2) if is_even else ("odd", 1)
    if rng.random() < 0.12:
        n = rng.randint(2, 10)
        return _order(rng, _of(FIRST_PARITY, name), n=_number(rng, n)), listed(range(start, start + 2 * n, 2))
    n = rng.randint(2, 20)
    asked = _order(rng, _of(PARITY, name), n=_number(rng, n), over=_number(rng, n + 1))
    return asked, listed(range(start, n + 1, 2))


def _of(templates: Sequence[str], name: str) -> list[str]:
    return [template.replace("#", name) for template in templates]


def _some(rng: Random) -> Exchange:
    """The first few of a category."""
    kind = rng.choice((*COUNTED, *COUNTED, *CATEGORIES))
    items = CATEGORIES[kind]
    one, many = rng.choice(NAMES[kind])
    most = {"season": 4, "day": 7, "month": 12, "letter": 10}.get(kind, 6)
    n = rng.randint(1, most)
    if n == 1:
        a_one = f"an {one}" if one[0] in "aeiou" else f"a {one}"
        return _order(rng, SINGLE, one=one, a_one=a_one), items[0]
    if rng.random() < 0.06:  # "some" are three
        return _order(rng, SEVERAL, n=rng.choice(("some", "a few", "some", "several")), many=many), listed(items[:3])
    is_ordered = kind in {"day", "month", "season", "letter", "planet"} and rng.random() < 0.5
    return _order(rng, FIRST if is_ordered else SEVERAL, n=_number(rng, n), many=many), listed(items[:n])


def _every(rng: Random) -> Exchange:
    """All days, months, seasons or letters, or the letters up to one."""
    kind = rng.choice((*WHOLE_LISTS, *WHOLE_LISTS, "letter"))
    if kind != "letter":
        many = rng.choice(NAMES[kind])[1]
        templates: Sequence[str] = WHOLE
        if rng.random() < 0.25:
            templates = tuple(t.replace("{many}", "{n} {many}") for t in WHOLE if "the {many}" in t or "all {many}" in t)
        return _order(rng, templates, many=many, n=_number(rng, len(CATEGORIES[kind]))), listed(CATEGORIES[kind])
    if rng.random() < 0.4:
        return _order(rng, ALPHABET), listed(CATEGORIES[kind])
    last = rng.randint(2, 15) if rng.random() < 0.8 else rng.randint(16, 26)
    letter = CATEGORIES[kind][last - 1]
    return _order(rng, LETTERS_TO, last=letter.upper() if rng.random() < 0.4 else letter), listed(CATEGORIES[kind][:last])


def _not_known(rng: Random) -> Exchange:
    """Lists that are not known, more than is known, and numbers beyond the count."""
    kind = rng.random()
    if kind < 0.55:
        one, many = rng.choice(UNKNOWN_CATEGORIES)
        if rng.random() < 0.15:
            one = new_word(rng, 2, 2)
            many = f"{one}s"
        n = rng.randint(1, 12)
        if n == 1:
            return _order(rng, SINGLE, one=one, a_one=f"an {one}" if one[0] in "aeio" else f"a {one}"), HONEST
        return _order(rng, SEVERAL, n=_number(rng, n), many=many), HONEST
    if kind < 0.7:
        return _order(rng, SEVERAL, n=str(rng.randint(9, 100)), many=rng.choice(NAMES[rng.choice(COUNTED)])[1]), HONEST
    n = rng.choice((40, 50, 60, 80, 100, 200, 500, 1000, 10000, 1000000, rng.randint(40, 9999)))
    templates = rng.choice((COUNT_TO, COUNT_TO, COUNT_DOWN, _of(PARITY, rng.choice(("even", "odd")))))
    return _order(rng, templates, n=str(n), over=str(n + 1)), HONEST


def _in_turn(rng: Random) -> Sample:
    """A list, then another, asked for in short: "And two colours?"."""
    turns = [_some(rng)]
    for _ in range(rng.randint(1, 2)):
        kind, n = rng.choice(COUNTED), rng.randint(2, 6)
        turns.append((ask(rng, FOLLOW, n=_number(rng, n), many=rng.choice(NAMES[kind])[1]), listed(CATEGORIES[kind][:n])))
    return spoken(rng, "list_in_turn", turns)


_ANY = either((2, _count_to), (1, _count_from), (1, _count_down), (1, _parity), (4, _some), (1, _every))
SKILLS: dict[str, tuple[float, Maker]] = {
    "count_to": (0.13, talk("count_to", _count_to, _ANY, share=0.12)),
    "count_from": (0.13, talk("count_from", _count_from, _ANY, share=0.12)),
    "count_down": (0.12, talk("count_down", _count_down, _ANY, share=0.12)),
    "even_odd": (0.11, talk("even_odd", _parity, _ANY, share=0.12)),
    "list_some": (0.3, talk("list_some", _some, _ANY, share=0.12)),
    "list_every": (0.08, talk("list_every", _every, _ANY, share=0.12)),
    "list_in_turn": (0.04, _in_turn),
    "beyond_lists": (0.09, talk("beyond_lists", _not_known, _ANY, share=0.12)),
}
