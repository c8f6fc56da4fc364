"""Short texts and the facts they hold, to be extracted."""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from . import (
    extraction_culture,
    extraction_events,
    extraction_goods,
    extraction_home,
    extraction_nature,
    extraction_people,
    extraction_plain,
    extraction_trade,
    extraction_travel,
    extraction_work,
    extraction_world,
)
from . import extraction_words as w
from .extraction_values import Value, amount, invented, listed, plural, value
from .words import new_word

if TYPE_CHECKING:
    from collections.abc import Sequence
    from random import Random

_FEMALE = frozenset(
    "Alice Carla Emma Grace Ines Kira Maya Olga Rosa Tara Uma Wendy Yara Zoe Anna Clara Elena Gina Julia Lena Mia Paula Sofia "
    "Ursula Vera "
    "Xenia Zara Bella Diana Fatima Hana Jane Lucy Nadia Priya Ruth".split()
)
_MALE = frozenset(
    "Bob David Farid Hugo Jonas Liam Nils Pedro Victor Ben Daniel Felix Henry Ivan Kenji Noah Oscar Ravi Tom Will Yusuf Adam "
    "Carlos Erik "
    "George Igor Karl Marco Omar Stefan Theo Viktor".split()
)
_SLOT = re.compile(r"\{(?:(\w):)?(\w+)\}")
_PRONOUNS = {"She": "He", "she": "he", "her": "his", "Her": "His"}
_COUNT_KINDS = ("int", "num", "rating", "price", "bare", "year")

_THINGS = tuple(
    word for word in w.COUNTED if word.endswith("s") and word not in {"loss", "radius", "mass", "thickness"} and word[-2] != "s"
)
_MEASURED = tuple(word for word in w.COUNTED if word not in _THINGS)

# What has nothing to do with what is asked: behind the bar, words in keys of the domains where it would mislead.
_DISTRACTIONS = tuple(
    line.rsplit(" | ", 1)
    for line in """
I read about it on page {n} of the newspaper. | page book
There were {n} people in the queue. | people guest person participants visitors number
It rained all morning. | weather rain
Nobody knows why. | -
That was a surprise. | -
The bus was late again. | delay train
See note {n} for details. | note number
The coffee there is very good. | food
More about that tomorrow. | date
I had to wait {n} minutes. | minutes duration time length delay
Sorry for the typos! | -
Everyone was happy about it. | -
The news came at the end of a long day. | date
Please keep this to yourself. | -
By the way, the sky was beautiful. | weather sky
There are {n} other things to do. | number quantity amount
As you know, it was not easy. | -
This is message {n} of today. | number id
We talked about it for a while. | duration topic
Line {n} of the list is empty. | line number row
I hope this helps. | -
A friend told me so. | -
It took {n} attempts. | number score goals
That is all for now. | -
Do not tell my brother. | -
Thanks for reading. | -
It is a long story. | title book
I am not making this up. | -
Only {n} % of all readers get this far. | discount tax humidity percent
""".strip().splitlines()
)


@dataclass(frozen=True, slots=True)
class Fact:
    """Something that the text says: the key it may be asked by (several names), and its value."""

    names: tuple[str, ...]
    value: Value


@dataclass(frozen=True, slots=True)
class Story:
    """A text, its facts in the order of the text, names of keys that it says nothing of, and the name of the kind of thing."""

    text: str
    facts: tuple[Fact, ...]
    absent: tuple[Fact, ...]
    topic: str


@dataclass(frozen=True, slots=True)
class Domain:
    """A kind of text: keys with their other names and kinds of value, sentences that open, and sentences that may follow."""

    topic: str
    fields: dict[str, tuple[tuple[str, ...], str]]
    openings: tuple[str, ...]
    more: tuple[str, ...]


def _domain(block: str) -> Domain:
    topic, _, body = block.strip().partition("\n")
    keys, openings, more = (part.strip().splitlines() for part in body.split("---\n"))
    fields = {}
    for line in keys:
        names, _, kind = line.partition(" = ")
        known = tuple(names.split(", "))
        fields[known[0]] = (known, kind)
    return Domain(topic, fields, tuple(openings), tuple(more))


# The plain texts stand twice: they are what people try first.
_MODULES = (
    extraction_people,
    extraction_goods,
    extraction_events,
    extraction_plain,
    extraction_plain,
    extraction_home,
    extraction_work,
    extraction_travel,
    extraction_nature,
    extraction_culture,
    extraction_trade,
    extraction_world,
)
DOMAINS = tuple(
    _domain(block) for module in _MODULES for block in re.split(r"^# ", module.DOMAINS.strip(), flags=re.MULTILINE) if block
)


def slots_of(sentence: str) -> list[str]:
    """The keys in a sentence."""
    return [name for _, name in _SLOT.findall(sentence) if name not in _PRONOUNS]


def story(rng: Random, domain: Domain | None = None) -> Story:
    """A text of one of the domains, or about things nobody has heard of."""
    if domain is None and rng.random() < 0.16:
        return strange_story(rng)
    domain = domain or rng.choice(DOMAINS)
    made = record(rng, domain) if rng.random() < 0.1 else _prose(rng, domain)
    return with_strange_fact(rng, made) if rng.random() < 0.12 else made


def _prose(rng: Random, domain: Domain) -> Story:
    sentences = [rng.choice(domain.openings)]
    used = slots_of(sentences[0])
    for _ in range(rng.choice((0, 0, 1, 1, 2, 3, 4)) if sentences[0][-1] in ".!?" else 0):
        fitting = [one for one in domain.more if not set(slots_of(one)) & set(used)]
        if fitting:
            sentences.append(rng.choice(fitting))
            used += slots_of(sentences[-1])
    facts = {key: Fact(domain.fields[key][0], value(rng, domain.fields[key][1])) for key in dict.fromkeys(used)}
    shown = {key: fact.value.shown for key, fact in facts.items()}
    pronouns = _pronouns(rng, domain, facts)
    texts = [_filled(sentence, {**shown, **pronouns}) for sentence in sentences]
    if sentences[0][-1] in ".!?" and rng.random() < 0.22:
        texts.insert(rng.choice((0, len(texts), len(texts))), _distraction(rng, domain))
    text = " ".join(texts)
    if rng.random() < 0.3:
        text = text.replace(" is not ", " isn't ")
    if rng.random() < 0.08:
        text = text.rstrip(".")
    return Story(text, tuple(facts.values()), _absent(domain, facts), domain.topic)


def _absent(domain: Domain, facts: dict[str, Fact]) -> tuple[Fact, ...]:
    return tuple(Fact(names, Value(None, "", _type(kind))) for key, (names, kind) in domain.fields.items() if key not in facts)


def _type(kind: str) -> str:
    first = kind.split(" ", 1)[0]
    by_kind = {"int": "integer", "year": "integer", "digits": "integer", "num": "number", "price": "number", "bare": "number"}
    return {"rating": "number", "bool": "boolean", "list": "array", **by_kind}.get(first, "string")


def _pronouns(rng: Random, domain: Domain, facts: dict[str, Fact]) -> dict[str, str]:
    who = next((str(facts[key].value.plain).split(" ")[0] for key in facts if domain.fields[key][1] in {"person", "first"}), "")
    is_he = who in _MALE or (who not in _FEMALE and rng.random() < 0.5)
    return {hers: (his if is_he else hers) for hers, his in _PRONOUNS.items()}


def _filled(sentence: str, shown: dict[str, str]) -> str:
    def fill(match: re.Match[str]) -> str:
        how, name = match.groups()
        text = shown[name]
        return f"{article(text, capital=how == 'A')} {text}" if how else text

    return _SLOT.sub(fill, sentence)


def article(text: str, *, capital: bool = False) -> str:
    """A or an, as the word is spoken."""
    word = text.lstrip("'\"").lower()
    is_open = word[:1] in {"a", "e", "i", "o", "u", "8"} and not word.startswith(("uni", "use", "one", "eu", "uku"))
    a = "an" if is_open else "a"
    return a.capitalize() if capital else a


def _distraction(rng: Random, domain: Domain) -> str:
    keys = " ".join(name for names, _ in domain.fields.values() for name in names)
    fitting = [text for text, misleading in _DISTRACTIONS if not any(word in keys for word in misleading.split() if word != "-")]
    return rng.choice(fitting).replace("{n}", str(rng.randint(2, 99)))


def record(rng: Random, domain: Domain) -> Story:
    """The facts as a form, a note, a table's row: `Name: Mia; age: 31`."""
    keys = rng.sample(list(domain.fields), min(len(domain.fields), rng.randint(2, 8)))
    facts = {key: Fact(domain.fields[key][0], value(rng, domain.fields[key][1])) for key in keys}
    between, after = rng.choice(
        ((": ", "; "), (": ", ", "), (": ", "\n"), (" = ", "\n"), (" - ", "\n"), (" is ", ", "), (": ", " | "), (" ", ", "))
    )
    capital, label = rng.random() < 0.5, rng.random() < 0.85
    parts = []
    for fact in facts.values():
        name = spoken(fact.names[0] if label else rng.choice(fact.names))
        shown = ("yes" if fact.value.plain else "no") if fact.value.type == "boolean" else fact.value.shown
        parts.append(f"{name[:1].upper() + name[1:] if capital else name}{between}{shown}")
    return Story(after.join(parts), tuple(facts.values()), _absent(domain, facts), domain.topic)


def spoken(key: str) -> str:
    """A key as it is said: order_id, orderId -> order id."""
    return re.sub(r"([a-z])([A-Z])", r"\1 \2", key).replace("_", " ").lower()


# Facts that nobody has heard of: the key itself stands in the text, or something made of it.


def _strange_key(rng: Random, pool: Sequence[str]) -> str:
    word = new_word(rng, 1, 2) if rng.random() < 0.45 else rng.choice(pool)
    if rng.random() < 0.25:
        word = f"{rng.choice(w.QUALITIES) if rng.random() < 0.7 else new_word(rng, 1, 1)}_{word}"
    return word


def _number(rng: Random) -> Value:
    n: float = rng.choice(
        (rng.randint(0, 20), rng.randint(0, 100), rng.randint(2, 999), rng.randint(1000, 99999), rng.randint(-40, 40))
    )
    if rng.random() < 0.25:
        n = round(n + rng.randint(1, 99) / 100, rng.randint(1, 2))
        return Value(n, str(n), "number")
    return Value(n, f"{n:,}" if rng.random() < 0.4 else str(n), "integer")


def _word(rng: Random) -> Value:
    kinds = ("word", "word", "capital", "capital", "first", "some COLOURS", "some FOODS", "some ITEMS", "some MATERIALS",
        "some ANIMALS", "title",
             "code", "city", "company", "person", "day", "clock", "product", "venue", "some ADJECTIVES")  # fmt: skip
    return value(rng, rng.choice(kinds))


def _unit(rng: Random) -> str:
    return rng.choice(("", "", "", " " + rng.choice(w.UNIT_WORDS), " " + rng.choice(w.UNIT_WORDS), f" {new_word(rng, 1, 1)}s"))


_SAYS = (
    "{Its} {k} is {v}.", "{Its} {k} is {v}.", "The {k} is {v}.", "The {k} of {it} is {v}.", "It has {a:k} of {v}.",
    "With {a:k} of {v}, it is the best.",
    "{Its} {k}: {v}.", "The {k} was {v}.", "{k}: {v}.", "The {k} has been set to {v}.", "As {k} we chose {v}.",
    "We measured {a:k} of {v}.",
    "They say that the {k} is {v}.", "{v} is the {k}.", "{Its} {k} equals {v}.", "For the {k}, take {v}.",
    "I think the {k} is {v}.",
    "The {k} should be {v}.", "Its {k} is now {v}.", "The {k} turned out to be {v}.",
)  # fmt: skip
_OPENS = (
    "{It} has {a:k} of {v} and {a:k2} of {v2}.", "{It}: {k} {v}, {k2} {v2}.", "The {k} of {it} is {v} and the {k2} is {v2}.",
    "{It} ({k} {v}, {k2} {v2}) arrived today.", "With {a:k} of {v} and {a:k2} of {v2}, {it} is rather special.",
    "{k}={v}, {k2}={v2}", "{It} comes with {a:k} of {v}. Its {k2} is {v2}.", "The {k} is {v}, the {k2} is {v2}.",
    "We looked at {it}: the {k} is {v} while the {k2} is {v2}.", "{k}: {v}\n{k2}: {v2}", "Both are known: {k} {v} and {k2} {v2}.",
)  # fmt: skip


def strange_story(rng: Random) -> Story:
    """A text about a thing and its properties that nobody has heard of."""
    facts: dict[str, Fact] = {}
    for _ in range(rng.choice((1, 2, 2, 3, 3, 4, 5, 6))):
        _add(facts, *_strange_fact(rng))
    word = invented(rng)
    it = rng.choice((f"the {word}", f"our {word}", word.capitalize(), f"the {rng.choice(w.ITEMS)}",
        f"the {word.capitalize()} {rng.choice(w.ITEMS)}",
                     f"the {rng.choice(w.ADJECTIVES)} {word}", f"sample {rng.randint(2, 99)}",
                     f"my {rng.choice(w.ITEMS)}"))  # fmt: skip
    items = sorted(facts.items(), key=lambda item: item[1].value.type in {"boolean", "array"})
    texts = []
    if sum(fact.value.type not in {"boolean", "array"} for fact in facts.values()) > 1 and rng.random() < 0.7:
        (k, one), (k2, two) = items[:2]
        texts.append(_said(rng.choice(_OPENS), it, k=spoken(k), v=one.value.shown, k2=spoken(k2), v2=two.value.shown))
        items = items[2:]
    elif rng.random() < 0.5:
        texts.append(
            _said(rng.choice(("This is {it}.", "I saw {it}.", "{It} is new.", "We bought {it}.", "Here comes {it}.")), it)
        )
    break_ = "\n" if texts and "\n" in texts[0] else " "
    texts += [_said(_sentence(rng, fact), it, k=spoken(fact.names[0]), v=fact.value.shown) for _, fact in items]
    return Story(break_.join(texts), tuple(facts.values()), (), word)


def _strange_fact(rng: Random) -> tuple[str, Fact]:
    roll = rng.random()
    if roll < 0.12:
        quality = rng.choice(w.ALIKE) if rng.random() < 0.6 else new_word(rng, 1, 2)
        is_so = rng.random() < 0.5
        return quality, Fact((quality, f"is_{quality}", quality), Value(is_so, quality if is_so else f"not {quality}", "boolean"))
    if roll < 0.18:
        key = _strange_key(rng, w.NAMED)
        items = [_word(rng).plain for _ in range(rng.randint(2, 3))]
        return key, Fact((plural(key),), Value(items, listed(rng, items), "array"))
    if roll < 0.6:
        key = _strange_key(rng, _MEASURED)
        found = _number(rng)
        return key, Fact((key,), Value(found.plain, found.shown + _unit(rng), found.type))
    key = _strange_key(rng, w.NAMED)
    return key, Fact((key,), _word(rng))


def _add(facts: dict[str, Fact], key: str, fact: Fact) -> None:
    """The fact, unless its key, or one that looks like it, is there."""
    if not any(set(spoken(name).split()) & set(spoken(key).split()) for name in facts):
        facts[key] = fact


def _sentence(rng: Random, fact: Fact) -> str:
    if fact.value.type == "boolean":
        return rng.choice(
            ("It is {v}.", "{It} is {v}.", "I think it is {v}.", "We know that it is {v}.", "By the way, it is {v}.")
        )
    if fact.value.type == "array":
        return rng.choice(
            ("Its {k} are {v}.", "The {k} are {v}.", "The {k} of {it} are {v}.", "{k}: {v}.", "There are several {k}: {v}.")
        )
    return rng.choice(_SAYS)


def _said(pattern: str, it: str, **slots: str) -> str:
    text = pattern.replace("{it}", it).replace("{It}", it[:1].upper() + it[1:]).replace("{Its}", "Its")
    return _filled(text, slots)


def with_strange_fact(rng: Random, made: Story) -> Story:
    """The story with one more sentence, about something nobody has heard of."""
    key, fact = _strange_fact(rng)
    known = {word for old in (*made.facts, *made.absent) for name in old.names for word in spoken(name).split()}
    if known & set(spoken(key).split()) or made.text[-1] not in ".!?" or fact.value.type == "array":
        return made
    says = (
        "The {k} is {v}.",
        "The {k} is {v}.",
        "The {k} was {v}.",
        "{k}: {v}.",
        "There is {a:k}: {v}.",
        "I noted {a:k} of {v}.",
    )
    text = _said("It is {v}." if fact.value.type == "boolean" else rng.choice(says), "it", k=spoken(key), v=fact.value.shown)
    return Story(f"{made.text} {text}", (*made.facts, fact), made.absent, made.topic)


def counted_story(rng: Random) -> Story:
    """A text that counts things nobody has heard of, as "It has 17 gloffs" does."""
    singulars = list(dict.fromkeys([new_word(rng, 1, 2), rng.choice(_THINGS)[:-1], new_word(rng, 1, 2)]))[: rng.randint(1, 3)]
    rng.shuffle(singulars)
    things = [plural(one) for one in singulars]
    facts = []
    for one, thing in zip(singulars, things, strict=True):
        n = rng.choice((rng.randint(2, 12), rng.randint(2, 99), rng.randint(100, 9999)))
        names = (thing, thing, f"{one}_count", f"num_{thing}", f"number_of_{thing}", f"total_{thing}")
        facts.append(Fact(names, Value(n, f"{n:,}" if rng.random() < 0.3 else str(n), "integer")))
    said = listed(rng, [f"{fact.value.shown} {thing}" for fact, thing in zip(facts, things, strict=True)])
    word = new_word(rng, 1, 2)
    opening = rng.choice(("It has {v}.", "The {w} has {v}.", "There are {v}.", "We counted {v}.", "{N} has {v}.",
        "I saw {v} in the {w}.",
                          "The {w} comes with {v}.", "{N} brought {v}.", "{N} bought {v} yesterday.",
                          "In the {w} we found {v}."))  # fmt: skip
    text = opening.replace("{v}", said).replace("{w}", word).replace("{N}", new_word(rng, 1, 2).capitalize())
    return Story(text, tuple(facts), (), word)


def several(rng: Random) -> tuple[str, str, list[dict[str, Any]]]:
    """Two or three things of a kind in one text: its text, what they are called together, and what the JSON says of each."""
    people = rng.random() < 0.5
    rows: list[dict[str, Any]] = []
    shown: list[str] = []
    for _ in range(rng.choice((2, 2, 3))):
        if people:
            name, age = value(rng, "first").shown, rng.randint(2, 90)
            rows.append({"name": name, "age": age})
            shown.append(rng.choice((f"{name} is {age}", f"{name} is {age} years old")))
        else:
            item, price = value(rng, "some ITEMS").shown, amount(rng, 1, 90)
            rows.append({"item": item, "price": price})
            shown.append(f"the {item} costs {price} euros")
    text = listed(rng, shown)
    return (
        text[:1].upper() + text[1:] + ".",
        rng.choice(("people", "persons", "children") if people else ("items", "products", "things")),
        rows,
    )
