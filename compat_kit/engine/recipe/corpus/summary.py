"""S8: two sentences in one short one that keeps who did what, and where."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, NamedTuple

from . import summary_data as data
from .framing import capital, framed, plural, with_article
from .phrasing import ask
from .sample import Maker, Message, Sample, assistant, user
from .shared import maybe_system
from .summary_asking import AGAIN, ASKS
from .words import LAST_NAMES, city, first_name, new_word

if TYPE_CHECKING:
    from collections.abc import Callable
    from random import Random

_SLOT = re.compile(r"\{(\w+)\}")
_COUNTS = "two three four five six seven eight nine ten twelve twenty fifty".split()
_MANY_GROUPS = ("the parents", "the residents", "the pupils", "the neighbours", "the volunteers", "the workers", "the students")


class Part(NamedTuple):
    """A part of a sentence: as the text has it, and what the summary keeps of it."""

    told: str
    kept: str


class Doer(NamedTuple):
    """Who does something, and whether there are several."""

    told: str
    kept: str
    many: bool


class News(NamedTuple):
    """Two sentences, and the one that sums them up."""

    text: str
    summary: str


def _free(rng: Random, text: str) -> str:
    """The text with its numbers, names, cities and the like."""
    slots: dict[str, Callable[[], str]] = {
        "n": lambda: str(rng.randint(11, 99) if "20{n}" not in text else rng.randint(10, 25)),
        "nn": lambda: str(rng.randint(20, 99)),
        "p": lambda: first_name(rng),
        "c": lambda: city(rng),
        "adj": lambda: rng.choice(data.ADJECTIVES[:20]),
        "colour": lambda: rng.choice(data.COLOURS),
        "o": lambda: _object(rng, rng.choice(rng.choice(data.ACTS).partition(": ")[2].split(", ")))[0].told,
        "role": lambda: rng.choice(data.ROLES[:20]),
        "sells": lambda: rng.choice(data.SELLS) if rng.random() < 0.85 else plural(new_word(rng, 1, 2)),
    }
    return _SLOT.sub(lambda m: slots[m[1]]() if m[1] in slots else m[0], text)


def _name(rng: Random) -> str:
    name = first_name(rng)
    if rng.random() < 0.35:
        name += f" {rng.choice(LAST_NAMES) if rng.random() < 0.6 else new_word(rng, 1, 3).capitalize()}"
    return (
        f"{rng.choice(('Dr', 'Mr', 'Mrs', 'Ms', 'Professor', 'Captain'))} {name.rpartition(' ')[2]}"
        if rng.random() < 0.08
        else name
    )


def _described(rng: Random, name: str) -> str:
    """The name with what is said about the person by the way."""
    draw = rng.random()
    role = rng.choice(data.ROLES[:45])
    if draw < 0.5:
        return name
    if draw < 0.62:
        return f"{name}, {with_article(role)} from {city(rng)},"
    if draw < 0.72:
        return f"{name} ({rng.randint(9, 95)})"
    if draw < 0.84:
        return f"{name}, {rng.randint(9, 95)},"
    if draw < 0.93:
        return f"{name}, {with_article(f'{rng.choice(data.PERSON_ADJECTIVES)} {role}')},"
    return f"{name} from {city(rng)}"


def _doer(rng: Random) -> Doer:
    draw = rng.random()
    if draw < 0.55:
        name = _name(rng)
        return Doer(_described(rng, name), name, many=False)
    if draw < 0.63:
        pair = f"{first_name(rng)} and {first_name(rng)}"
        return Doer(pair, pair, many=True)
    if draw < 0.82:
        return _role(rng)
    if draw < 0.93:
        group = rng.choice(data.GROUPS)
        many = group in _MANY_GROUPS or group.partition(" ")[0] in _COUNTS or group in {"the farmers", "the twins", "the police"}
        return Doer(f"{group} of {city(rng)}" if group in {"the city", "the village"} else group, group, many)
    company = (
        f"{'the ' if rng.random() < 0.7 else ''}{new_word(rng, 1, 3).capitalize()} {rng.choice(('company', 'Club', 'Group'))}"
    )
    company = company if company.startswith("the ") else company.partition(" ")[0]
    return Doer(company, company, many=False)


def _role(rng: Random) -> Doer:
    role = rng.choice(data.ROLES)
    adjective = rng.choice(data.PERSON_ADJECTIVES)
    many = rng.random() < 0.12
    if many:
        count, roles = rng.choice(_COUNTS[:5]), plural(role)
        return Doer(f"{count} {adjective} {roles}" if rng.random() < 0.5 else f"{count} {roles}", f"{count} {roles}", many=True)
    the = rng.random() < 0.2
    told = f"{adjective} {role}" if rng.random() < 0.6 else role
    return Doer(f"the {told}" if the else with_article(told), f"the {role}" if the else with_article(role), many=False)


def _object(rng: Random, noun: str) -> tuple[Part, bool]:
    """Something with its article, its adjectives dropped in what is kept; and whether it is several."""
    noun = new_word(rng, 1, 3) if rng.random() < 0.12 else noun
    draw, adjectives = rng.random(), _adjectives(rng)
    if draw < 0.35 and noun in data.TOLD:
        more = _free(rng, rng.choice(data.ABOUT)).replace("{many}", rng.choice(data.CREATURES))
        return Part(with_article(f"{adjectives}{noun} {more}"), with_article(f"{noun} {more}")), False
    if draw < 0.66:
        return Part(with_article(f"{adjectives}{noun}"), with_article(noun)), False
    if draw < 0.76:
        return Part(f"the {adjectives}{noun}", f"the {noun}"), False
    if draw < 0.82:
        whose = rng.choice(data.OWN)
        return Part(f"{whose} {adjectives}{noun}", f"{whose} {noun}"), False
    count = rng.choice(_COUNTS) if rng.random() < 0.7 else str(rng.randint(2, 400))
    return Part(f"{count} {adjectives}{plural(noun)}", f"{count} {plural(noun)}"), True


def _adjectives(rng: Random) -> str:
    draw = rng.random()
    if draw < 0.3:
        return ""
    first, second = rng.sample(data.ADJECTIVES, 2)
    return (
        f"{first} "
        if draw < 0.8
        else f"{first} {second} "
        if draw < 0.9
        else f"{first}, {second} "
        if draw < 0.96
        else f"very {first} "
    )


def _place(rng: Random) -> Part:
    draw = rng.random()
    where = city(rng)
    if draw < 0.5:
        return Part(f"in {where}", f"in {where}")
    if draw < 0.62:
        return Part(f"near {where}", f"near {where}")
    if draw < 0.72:
        kind = rng.choice(("in the {a}town of", "in the {a}village of", "in the {a}city of"))
        return Part(f"{kind.format(a=_place_adjective(rng))} {where}", f"in {where}")
    if draw < 0.9:
        place, adjective = rng.choice(data.PLACES), _place_adjective(rng)
        noun = re.search(r"\{a_a\}(\w+)", place)
        article = with_article(f"{adjective}{noun[1]}").removesuffix(noun[1]) if noun else ""
        return Part(place.format(a=adjective, a_a=article, c=where), place.format(a="", a_a="a ", c=where))
    return Part("", "")


def _place_adjective(rng: Random) -> str:
    return rng.choice(
        ("", "", "small ", "quiet ", "big ", "busy ", "sleepy ", "pretty ", "windy ", "famous ", "beautiful ", "remote ")
    )


def _verb(rng: Random, forms: str, *, many: bool) -> tuple[Part, str]:
    """The verb, and its tense: past, perfect, future or present."""
    base, past, participle, third = forms.split("/")
    draw = rng.random()
    if draw < 0.78:
        adverb = f"{rng.choice(data.ADVERBS)} " if rng.random() < 0.15 else ""
        return Part(f"{adverb}{past}", past), "past"
    if draw < 0.84:
        text = f"{'have' if many else 'has'} {participle}"
        return Part(text, text), "perfect"
    if draw < 0.93:
        return Part(f"will {base}", f"will {base}"), "future"
    text = base if many else third
    return Part(text, text), "present"


def _sentence(rng: Random, doer: Part, rest: list[Part], tense: str) -> Part:
    """The parts in a row with a time and the like between and around them; what is kept has neither."""
    times = {
        "past": data.TIMES,
        "future": data.FUTURE_TIMES,
        "perfect": (),
        "present": ("every day", "every summer", "these days", "at the moment"),
    }
    time = _free(rng, rng.choice(times[tense])) if times[tense] and rng.random() < 0.72 else ""
    extra = _free(rng, rng.choice(data.EXTRAS)) if rng.random() < 0.3 else ""
    place = rest[-1]
    told = [doer.told, *(part.told for part in rest[:-1])]
    middle = [place.told, extra] if rng.random() < 0.6 else [extra, place.told]
    start_with_time, start_with_place = rng.random() < 0.4, rng.random() < 0.12 and bool(place.told)
    if start_with_time or not time:
        told = [f"{time}," if time and rng.random() < 0.75 else time, *told, *middle]
        start_with_place = start_with_place and not time
    else:
        told += [*middle, time]
    if start_with_place:
        told = [f"{place.told},", *(word for word in told if word != place.told)]
    text = capital(" ".join(word for word in told if word))
    return Part(f"{text}.", capital(" ".join(part.kept for part in (doer, *rest) if part.kept)) + ".")


def _deed(rng: Random) -> News:
    forms, nouns = rng.choice(data.ACTS).split(": ")
    doer = _doer(rng)
    verb, tense = _verb(rng, forms, many=doer.many)
    thing, several = _object(rng, rng.choice(nouns.split(", ")))
    line = _sentence(rng, Part(doer.told, doer.kept), [verb, thing, _place(rng)], tense)
    return News(f"{line.told} {_detail(rng, several=several)}", line.kept)


def _journey(rng: Random) -> News:
    doer = _doer(rng)
    verb, tense = _verb(rng, rng.choice(data.JOURNEYS), many=doer.many)
    start = f"from {city(rng)} " if rng.random() < 0.3 else ""
    where = city(rng)
    line = _sentence(rng, Part(doer.told, doer.kept), [verb, Part(f"{start}to {where}", f"to {where}")], tense)
    detail = rng.choice(data.JOURNEY_DETAILS if rng.random() < 0.7 else data.DETAILS)
    return News(f"{line.told} {_closed(rng, detail)}", line.kept)


def _accident(rng: Random) -> News:
    """A storm or an animal does something."""
    if rng.random() < 0.5:
        doer, verb, noun = rng.choice(data.DISASTERS), rng.choice(data.DESTROYS), rng.choice(data.DESTROYED)
        adjective = rng.choice("heavy violent strong terrible sudden severe small dangerous".split())
    else:
        doer, (verb, nouns) = rng.choice(data.BEASTS), rng.choice(data.BEAST_ACTS).split(": ")
        noun, adjective = rng.choice(nouns.split(", ")), rng.choice(data.PERSON_ADJECTIVES[5:15])
    told = with_article(f"{adjective} {doer}" if rng.random() < 0.6 else doer)
    thing, several = _object(rng, noun)
    line = _sentence(rng, Part(told, with_article(doer)), [Part(verb, verb), thing, _place(rng)], "past")
    extra = _closed(rng, rng.choice(data.ACCIDENT_DETAILS)) if rng.random() < 0.7 else _detail(rng, several=several)
    return News(f"{line.told} {extra}", line.kept)


def _passive(rng: Random) -> News:
    """Something was built, sold, found; nobody says by whom."""
    forms, nouns = rng.choice(data.ACTS).split(": ")
    thing, several = _object(rng, rng.choice(nouns.split(", ")))
    verb = f"{'were' if several else 'was'} {forms.split('/')[2]}"
    line = _sentence(rng, thing, [Part(verb, verb), _place(rng)], "past")
    return News(f"{line.told} {_detail(rng, several=several)}", line.kept)


def _detail(rng: Random, *, several: bool) -> str:
    draw = rng.random()
    if draw < 0.4:
        return _closed(rng, rng.choice(data.DETAILS))
    if draw < 0.7:
        return _closed(rng, rng.choice(data.ASIDES))
    words = (
        {
            "It": "They",
            "is": "are",
            "has": "have",
            "weighs": "weigh",
            "belongs": "belong",
            "attracts": "attract",
            "them": "them",
            "their": "their",
        }
        if several
        else {
            "It": "It",
            "is": "is",
            "has": "has",
            "weighs": "weighs",
            "belongs": "belongs",
            "attracts": "attracts",
            "them": "it",
            "their": "its",
        }
    )
    detail = _SLOT.sub(lambda m: words.get(m[1], m[0]), rng.choice(data.THING_DETAILS))
    return _closed(rng, detail)


def _closed(rng: Random, detail: str) -> str:
    return capital(_free(rng, detail)) + rng.choice((".", ".", ".", ".", ".", ".", "!"))


def news(rng: Random) -> News:
    """Two sentences of small news and what they come to."""
    return rng.choices((_deed, _journey, _accident, _passive), (76, 8, 10, 6))[0](rng)


def summary(rng: Random) -> Sample:
    """A text of two sentences summed up in one; now and then two or three texts in a row."""
    many = rng.choice((2, 2, 3)) if rng.random() < 0.15 else 1
    turns: list[Message] = []
    for at in range(many):
        told = news(rng)
        if at and rng.random() < 0.7:
            question = ask(rng, AGAIN, loose=False, text=told.text)
        else:
            question = framed(rng, ask(rng, ASKS).replace("TL,DR", "TL;DR").replace("tl,dr", "tl;dr"), told.text)
        turns += [user(question), assistant(told.summary)]
    return Sample("summary", (*maybe_system(rng), *turns))


SKILLS: dict[str, tuple[float, Maker]] = {"summary": (1.0, summary)}
