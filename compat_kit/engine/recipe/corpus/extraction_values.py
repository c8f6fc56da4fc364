"""Values to extract: what the JSON says, and how the text shows it."""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from . import extraction_words as w
from .words import LAST_NAMES, city, first_name, new_word

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence
    from random import Random

_NUMBER_WORDS = "zero one two three four five six seven eight nine ten eleven twelve".split()
_ONES = (
    *w.ITEMS,
    *"apple pear fig lemon orange banana melon egg cake bun pie ticket book card rose tulip tile brick plant pizza".split(),
)
_ABOUT = 0.18  # the share of words from a pool that nobody has seen


@dataclass(frozen=True, slots=True)
class Value:
    """What the JSON says (`plain`), how the text shows it, its type in JSON schema, and what it might have been instead."""

    plain: Any
    shown: str
    type: str = "string"
    choices: tuple[str, ...] = ()
    is_digits: bool = False


def invented(rng: Random) -> str:
    """A word that nobody has seen, seldom a long one."""
    return new_word(rng, 1, 2) if rng.random() < 0.8 else new_word(rng, 2, 3)


def pick(rng: Random, pool: Sequence[str]) -> str:
    """A word of the pool, or now and then one that nobody has seen."""
    return invented(rng) if rng.random() < _ABOUT else rng.choice(pool)


def person(rng: Random) -> str:
    """A person's name, often with a family name."""
    first = first_name(rng)
    if rng.random() < 0.55:
        return first
    last = invented(rng).capitalize() if rng.random() < 0.4 else rng.choice(LAST_NAMES)
    middle = rng.choice(("", "", "", "", f"{rng.choice('ABCDEFGHJKLMNPRSTW')}. ", f"{first_name(rng)} "))
    return f"{first} {middle}{last}"


def written(rng: Random, n: int) -> str:
    """A whole number as texts write it: digits, with marks of thousands, now and then a word."""
    if 0 < n < len(_NUMBER_WORDS) and rng.random() < 0.12:
        return _NUMBER_WORDS[n]
    return f"{n:,}" if n >= 1000 and rng.random() < 0.5 else str(n)


def amount(rng: Random, least: int, most: int) -> float | int:
    """A sum of money."""
    whole = rng.randint(least, most) if rng.random() < 0.7 else rng.randint(least, min(most, least + 30))
    cents = rng.choice((0, 0, 0, 0.99, 0.5, 0.95, rng.randint(1, 99) / 100))
    return round(whole + cents, 2) if cents and whole < 2000 else whole


def money(rng: Random, number: float) -> str:
    """A sum of money with its currency, in one of many ways."""
    text = f"{number:,.2f}" if isinstance(number, float) else written(rng, number)
    if not text[0].isdigit():
        return f"{text} {rng.choice(('euros', 'dollars', 'pounds', 'francs', 'crowns'))}"
    way = rng.choice(
        "$ € £ ${n} {n}€ {n}_€ {n}_euros {n}_dollars {n}_pounds {n}_euros {n}_dollars {n}_francs {n}_EUR USD_{n}".split()
    )
    return (way if "{n}" in way else way + "{n}").replace("_", " ").replace("{n}", text)


def day(rng: Random) -> str:
    """A date as people write it; it is copied."""
    d, m, y = rng.randint(1, 28), rng.randint(1, 12), rng.randint(1950, 2035)
    month = w.MONTHS[m - 1]
    nth = f"{d}{'th' if 10 < d < 20 else {1: 'st', 2: 'nd', 3: 'rd'}.get(d % 10, 'th')}"
    return rng.choice((
        f"{y}-{m:02}-{d:02}", f"{y}-{m:02}-{d:02}", f"{d} {month}", f"{d} {month} {y}", f"{month} {d}", f"{month} {d}, {y}",
        f"{nth} of {month}", f"{month} {nth}", f"{d:02}/{m:02}/{y}", f"{d}.{m}.{y}", rng.choice(w.WEEKDAYS),
        f"{rng.choice(w.WEEKDAYS)}, {d} {month}", f"{d} {month[:3]} {y}",
    ))  # fmt: skip


def clock(rng: Random) -> str:
    """A time of the day; it is copied."""
    h, m = rng.randint(0, 23), rng.choice((0, 0, 30, 15, 45, rng.randint(0, 59)))
    half, twelve = ("am" if h < 12 else "pm"), h % 12 or 12
    bare = f"{twelve} {half}" if m == 0 else f"{twelve}:{m:02} {half}"
    return rng.choice(
        (f"{h}:{m:02}", f"{h:02}:{m:02}", f"{h:02}:{m:02}", bare, bare, bare.replace(" ", ""), "noon" if h == 12 else bare)
    )


def _code(rng: Random) -> str:
    letters = "".join(rng.choice("ABCDEFGHJKLMNPQRSTUVWXYZ") for _ in range(rng.randint(1, 3)))
    digits = "".join(rng.choice("0123456789") for _ in range(rng.randint(2, 5)))
    return rng.choice((f"{letters}-{digits}", f"{letters}{digits}", f"{letters}-{digits}", f"{letters.lower()}{digits}",
                       f"{digits}{letters}", f"{letters}-{rng.randint(10, 99)}-{digits}", f"#{letters}{digits}"))  # fmt: skip


def _email(rng: Random) -> str:
    who = rng.choice((new_word(rng, 1, 2), first_name(rng).lower(), f"{first_name(rng)}.{rng.choice(LAST_NAMES)}".lower(), "info",
                      f"{new_word(rng)}{rng.randint(1, 99)}",
                      f"{first_name(rng)[0]}.{rng.choice(LAST_NAMES)}".lower()))  # fmt: skip
    end = rng.choice("com org net de fr uk io example".split())
    return f"{who}@{rng.choice((new_word(rng, 1, 2), 'example', 'mail', new_word(rng, 2, 3)))}.{end}"


def _phone(rng: Random) -> str:
    groups = [str(rng.randint(100, 999)) for _ in range(rng.randint(2, 3))] + [str(rng.randint(10, 9999))]
    head = rng.choice(("", "", "0", f"+{rng.randint(1, 99)} ", f"+{rng.randint(1, 99)} "))
    return head + rng.choice(" - -".split(" ") if head else "-").join(groups) if head.startswith("+") else head + "-".join(groups)


def _company(rng: Random) -> str:
    word = invented(rng).capitalize()
    noun = rng.choice(w.TITLE_NOUNS)
    return rng.choice((word, word, f"{word} Ltd", f"{word} & Sons", f"{word} {noun}s", f"{rng.choice(w.TITLE_ADJECTIVES)} {noun}",
                       f"{rng.choice(LAST_NAMES)} & {rng.choice(LAST_NAMES)}",
                       f"{word} {rng.choice(('Labs', 'Foods', 'Energy', 'Media', 'Group'))}",
                       f"{noun} {rng.choice(('Books', 'Bank', 'Motors', 'Studio', 'Bakery'))}", f"{word}Soft"))  # fmt: skip


def title(rng: Random) -> str:
    """The title of a book, a film, a course."""
    one, two, how = rng.choice(w.TITLE_NOUNS), rng.choice(w.TITLE_NOUNS), rng.choice(w.TITLE_ADJECTIVES)
    name, word = first_name(rng), invented(rng).capitalize()
    return rng.choice((f"The {how} {one}", f"{how} {one}", f"The {one} of {word}", f"{name} and the {one}", word, f"{word}",
        f"The {word}",
                       f"A {how if how[0] not in 'AEIOU' else 'Paper'} {one}", f"{name}'s {one}", f"{one} and {two}",
                       f"The {one} at {rng.randint(2, 99)} {word} Street",
                       f"{word} {rng.randint(2, 9)}", f"Under the {how} {one}", f"The {how} {one} of {name}"))  # fmt: skip


def _product(rng: Random) -> str:
    item, word = rng.choice(w.ITEMS), invented(rng).capitalize()
    return rng.choice((item, f"{rng.choice(w.ADJECTIVES)} {item}", f"{word} {item}", f"{word} {rng.randint(2, 990)}", word,
        invented(rng),
                       f"{rng.choice(w.COLOURS)} {item}", f"{rng.choice(w.ADJECTIVES)} {new_word(rng, 1, 2)}"))  # fmt: skip


def several_of(rng: Random) -> str:
    """Things that one buys several of: lamps, apples, gloffs."""
    word = rng.choice((rng.choice(_ONES), rng.choice(_ONES), invented(rng)))
    how = rng.choice(("", "", "", f"{rng.choice(w.COLOURS)} ", f"{rng.choice(w.ADJECTIVES)} ", f"{rng.choice(w.MATERIALS)} "))
    return how + plural(word)


def plural(word: str) -> str:
    """The word for several."""
    if word.endswith(("s", "x", "sh", "ch", "z")):
        return f"{word}es"
    if word in {"knife", "shelf", "mouse"}:
        return {"knife": "knives", "shelf": "shelves", "mouse": "mice"}[word]
    return f"{word[:-1]}ies" if re.search("[^aeiou]y$", word) else f"{word}s"


def _street(rng: Random) -> str:
    word = rng.choice((new_word(rng, 1, 2).capitalize(), rng.choice(w.TITLE_NOUNS), rng.choice(LAST_NAMES)))
    return f"{rng.randint(1, 250)} {word} {rng.choice(w.STREETS)}"


def _venue(rng: Random) -> str:
    word = rng.choice((new_word(rng, 1, 2).capitalize(), rng.choice(w.TITLE_ADJECTIVES), city(rng), rng.choice(LAST_NAMES)))
    return f"{word} {rng.choice(w.PUBLIC_PLACES)}"


def _team(rng: Random) -> str:
    animal = rng.choice(w.ANIMALS).capitalize()
    animal = {"Mouse": "Mice", "Goose": "Geese", "Sheep": "Rams", "Goldfish": "Sharks", "Canary": "Canaries"}.get(
        animal, f"{animal}s"
    )
    where = rng.choice((city(rng), new_word(rng, 1, 2).capitalize(), rng.choice(w.COLOURS).capitalize()))
    return rng.choice(
        (f"{where} {animal}", f"{where} United", f"{where} FC", where, f"{where} Rovers", new_word(rng, 2, 2).capitalize() + "s")
    )


def _sized(rng: Random) -> str:
    return rng.choice(("small", "medium", "large", "S", "M", "L", "XL", str(rng.randint(34, 48)), "one size", "extra large"))


def _site(rng: Random) -> str:
    head = rng.choice(("www.", "", "https://", "https://www."))
    return f"{head}{invented(rng)}.{rng.choice('com org net shop io'.split())}"


def _capital(rng: Random) -> str:
    return invented(rng).capitalize()


def _pet(rng: Random) -> str:
    return rng.choice(
        (first_name(rng), _capital(rng), rng.choice("Biscuit Pepper Socks Luna Rex Snowy Coco Ginger Shadow Rocky Misty".split()))
    )


def _score(rng: Random) -> str:
    return f"{rng.randint(0, 120 if rng.random() < 0.2 else 6)}{rng.choice('-:')}{rng.randint(0, 9)}"


def _flight(rng: Random) -> str:
    head = "".join(rng.choice("ABCDEFGHJKLMNPQRSTUVWXYZ") for _ in range(2))
    return f"{head}{rng.choice(('', ' '))}{rng.randint(10, 9999)}"


_TEXTS: dict[str, Callable[[Random], str]] = {
    "person": person, "first": first_name, "city": city, "day": day, "clock": clock, "code": _code, "email": _email,
    "phone": _phone,
    "company": _company, "product": _product, "street": _street, "venue": _venue, "team": _team, "size": _sized, "site": _site,
    "capital": _capital, "pet": _pet, "score": _score, "flight": _flight, "goods": several_of,
    "problem": lambda rng: rng.choice(w.PROBLEMS),
    "word": invented, "seat": lambda rng: f"{rng.randint(1, 60)}{rng.choice('ABCDEFGHK')}",
    "gate": lambda rng: f"{rng.choice('ABCDEFG')}{rng.randint(1, 70)}", "plate": lambda rng: f"{_code(rng)}".strip("#").upper(),
    "dish": lambda rng: f"{pick(rng, w.FOODS)} {pick(rng, w.DISHES)}" if rng.random() < 0.6 else pick(rng, w.DISHES),
    "last": lambda rng: rng.choice(LAST_NAMES) if rng.random() < 0.5 else _capital(rng),
    "user": lambda rng: rng.choice((new_word(rng, 2, 3), f"{new_word(rng)}_{rng.randint(1, 99)}",
    f"{first_name(rng).lower()}{rng.randint(1, 999)}")),
}  # fmt: skip


def value(rng: Random, kind: str) -> Value:
    """A value of the kind: a name of `_TEXTS`, or a kind with arguments ("int 1 99", "some JOBS", "bool yes/no"...)."""
    name, _, rest = kind.partition(" ")
    if name in _TEXTS:
        text = _TEXTS[name](rng)
        return Value(text, text)
    return _WITH_ARGUMENTS[name](rng, rest)


def _int(rng: Random, rest: str) -> Value:
    least, most, *units = rest.split(" ", 2)
    n = rng.randint(int(least), int(most)) if rng.random() < 0.7 else rng.randint(int(least), min(int(most), int(least) + 12))
    return Value(n, _with_unit(rng, written(rng, n), units), "integer")


def _num(rng: Random, rest: str) -> Value:
    least, most, *units = rest.split(" ", 2)
    n: float | int = rng.randint(int(least), int(most))
    if rng.random() < 0.4 and n < int(most):
        n = round(n + rng.choice((0.5, rng.randint(1, 9) / 10, rng.randint(1, 99) / 100)), 2)
    return Value(n, _with_unit(rng, written(rng, n) if isinstance(n, int) else str(n), units), "number")


def _with_unit(rng: Random, number: str, units: list[str]) -> str:
    if not units:
        return number
    unit = rng.choice(units[0].split("|"))
    return f"{number}{unit}" if unit in {"%", "°C", "°"} and number[-1].isdigit() else f"{number} {unit}"


def _price(rng: Random, rest: str) -> Value:
    n = amount(rng, *map(int, rest.split()))
    return Value(n, money(rng, n), "number")


def _bare_price(rng: Random, rest: str) -> Value:
    n = amount(rng, *map(int, rest.split()))
    return Value(n, f"{n:.2f}" if isinstance(n, float) else str(n), "number")


def _year(rng: Random, rest: str) -> Value:
    least, most = map(int, rest.split())
    n = rng.randint(least, most)
    return Value(n, str(n), "integer")


def _digits(rng: Random, rest: str) -> Value:
    least, most = map(int, rest.split())
    n = rng.randint(least, most)
    return Value(n, str(n), "integer", is_digits=True)


def _some(rng: Random, rest: str) -> Value:
    pool = rest.split("|") if "|" in rest else getattr(w, rest)
    text = pick(rng, pool)
    if text not in pool and all(word[0].isupper() for word in pool):
        text = text.capitalize()
    return Value(text, text)


def _choice(rng: Random, rest: str) -> Value:
    choices = tuple(rest.split("|"))
    text = rng.choice(choices)
    return Value(text, text, choices=choices)


def _bool(rng: Random, rest: str) -> Value:
    truth = rng.random() < 0.5
    return Value(truth, rng.choice(rest.split("/")[0 if truth else 1].split("|")), "boolean")


def _title(rng: Random, _: str) -> Value:
    text = title(rng)
    return Value(text, rng.choice((text, text, f"'{text}'", f'"{text}"')))


def listed(rng: Random, items: Sequence[str]) -> str:
    """Several things as a sentence lists them."""
    if len(items) == 1:
        return items[0]
    head, last = ", ".join(items[:-1]), items[-1]
    return rng.choice((f"{head} and {last}", f"{head} and {last}", f"{head}, {last}" if len(items) > 2 else f"{head} and {last}",
                       f"{head}, and {last}" if len(items) > 2 else f"{head} and {last}"))  # fmt: skip


def _list(rng: Random, rest: str) -> Value:
    most = rng.choice((1, 2, 2, 2, 3, 3, 3, 4))
    names: list[str] = []
    while len(names) < most:
        one = _TEXTS[rest](rng) if rest in _TEXTS else _some(rng, rest).shown
        if one not in names:
            names.append(one)
    return Value(names, listed(rng, names), "array")


def _rating(rng: Random, _: str) -> Value:
    most = rng.choice((5, 5, 5, 10))
    n: float | int = rng.randint(1, most)
    if rng.random() < 0.5 and n < most:
        n = n + rng.randint(1, 9) / 10
    stars = ("star" if n == 1 else "stars") if most == 5 else "points"
    return Value(
        n,
        rng.choice((f"{n} out of {most}", f"{n} {stars}", f"{n}/{most}", f"{n} of {most} {'stars' if most == 5 else 'points'}")),
        "number",
    )


_WITH_ARGUMENTS: dict[str, Callable[[Random, str], Value]] = {
    "int": _int, "num": _num, "price": _price, "bare": _bare_price, "year": _year, "digits": _digits, "some": _some,
    "choice": _choice,
    "bool": _bool, "title": _title, "list": _list, "rating": _rating,
}  # fmt: skip
