"""Capitals, days and months, units of time, opposites, colours, legs; and the honest answer to what is not known of these."""

from __future__ import annotations

from typing import TYPE_CHECKING

from . import facts_asking as more
from .facts_data import (
    CAPITALS,
    CITY_ALIASES,
    COLOURS,
    COUNTRY_ALIASES,
    DAYS,
    LEG_ALIASES,
    LEGS,
    MONTHS,
    NO_OPPOSITE,
    ONE_WAY,
    OPPOSITES,
    OTHER_CITIES,
    OTHER_QUESTIONS,
    OTHER_SENTENCES,
    PLURALS,
    UNITS,
    UNKNOWN_COLOURED,
    UNKNOWN_COUNTRIES,
    UNKNOWN_LEGGED,
    UNKNOWN_UNITS,
)
from .facts_forms import (
    AFTER,
    BEFORE,
    CAPITAL,
    CAPITAL_OF_TWO,
    COLOUR,
    COUNTRY,
    DAY_AFTER,
    DAY_BEFORE,
    FOLLOW_CAPITAL,
    FOLLOW_COUNTRY,
    LEG,
    OPPOSITE,
    UNIT,
    Forms,
)
from .frames import Exchange, either, possessive, question, quoted, spoken, talk
from .phrasing import ask
from .words import FIRST_NAMES, HONEST, new_word

if TYPE_CHECKING:
    from random import Random

    from .sample import Maker, Sample

COUNTRIES = tuple(CAPITALS)
COUNTRY_OF = {capital: country for country, capital in CAPITALS.items()}
OPPOSITE_OF = {**ONE_WAY, **dict(OPPOSITES), **{other: one for one, other in OPPOSITES}}
_KNOWN = {name.lower().removeprefix("the ") for name in (*CAPITALS, *(n for names in COUNTRY_ALIASES.values() for n in names))}
_KNOWN_CITIES = {name.lower() for name in (*COUNTRY_OF, *(n for names in CITY_ALIASES.values() for n in names))}


def capital_answer(country: str) -> str:
    """The capital of a country of the list."""
    return f"The capital of {country} is {CAPITALS[country]}."


def country_answer(city: str) -> str:
    """The country of a capital of the list."""
    return f"{city} is the capital of {COUNTRY_OF[city]}."


def _asked(rng: Random, forms: Forms, **slots: str) -> str:
    return ask(
        rng, [question(rng, nouns=forms.nouns, clauses=forms.clauses, whole=forms.whole, framed=0.18)], loose=True, **slots
    )


def _country_name(rng: Random, country: str) -> str:
    """The country as somebody may write it."""
    if country in COUNTRY_ALIASES and rng.random() < 0.4:
        country = rng.choice(COUNTRY_ALIASES[country])
    if rng.random() < 0.25:
        country = country.removeprefix("the ")
    if rng.random() < 0.07:
        country = country.lower()
    return quoted(rng, country, 0.06)


def _unknown_country(rng: Random) -> str:
    """A country or region that is not in the list, or nowhere."""
    if rng.random() < 0.6:
        return rng.choice(UNKNOWN_COUNTRIES)
    name = new_word(rng, 1, 3).capitalize() + rng.choice(
        ("", "", "", "ia", "land", "stan", "istan", "onia", "ania", "mark", "way", "ico")
    )
    around = rng.choice(
        ("@", "@", "@", "@", "@", "New @", "South @", "North @", "the Republic of @", "the @ Islands", "the United @", "East @")
    )
    whole = around.replace("@", name)
    return "Atlantis" if name.lower() in _KNOWN or whole.lower() in _KNOWN else whole


def _unknown_city(rng: Random) -> str:
    if rng.random() < 0.65:
        return rng.choice(OTHER_CITIES)
    name = new_word(rng, 2, 3).capitalize() + rng.choice(("", "", "", "ville", "town", "burg", "o", "a", " City"))
    return "Lyon" if name.lower() in _KNOWN_CITIES else rng.choice(("", "", "", "", "", "New ", "San ", "Saint ", "Port ")) + name


def _capital_slots(rng: Random, country: str) -> dict[str, str]:
    any_city = _unknown_city(rng) if rng.random() < 0.3 else rng.choice(tuple(COUNTRY_OF))
    return {"country": country, "possessive": possessive(country), "city": any_city, "name": rng.choice(FIRST_NAMES)}


def _capital(rng: Random) -> Exchange:
    country = rng.choice(COUNTRIES)
    slots = _capital_slots(rng, _country_name(rng, country))
    if rng.random() < 0.05:
        slots["city"] = CAPITALS[country]
        return ask(rng, CAPITAL_OF_TWO, loose=True, **slots), capital_answer(country)
    return _asked(rng, CAPITAL, **slots), capital_answer(country)


def _unknown_capital(rng: Random) -> Exchange:
    return _asked(rng, CAPITAL, **_capital_slots(rng, _country_name(rng, _unknown_country(rng)))), HONEST


def _city_name(rng: Random, city: str) -> str:
    city = rng.choice(CITY_ALIASES[city]) if city in CITY_ALIASES and rng.random() < 0.4 else city
    return quoted(rng, city.lower() if rng.random() < 0.07 else city, 0.06)


def _country(rng: Random) -> Exchange:
    city = rng.choice(tuple(COUNTRY_OF))
    name = _city_name(rng, city)
    return _asked(rng, COUNTRY, city=name, possessive=possessive(name)), country_answer(city)


def _unknown_city_asked(rng: Random) -> Exchange:
    name = _city_name(rng, _unknown_city(rng))
    return _asked(rng, COUNTRY, city=name, possessive=possessive(name)), HONEST


def _capitals_in_turn(rng: Random) -> Sample:
    """One capital after the other, where the later questions are short: "And Peru?"."""
    is_country = rng.random() < 0.25
    turns = [(_country if is_country else _capital)(rng)]
    for _ in range(rng.randint(1, 2)):
        if is_country:
            known = rng.random() < 0.75
            city = rng.choice(tuple(COUNTRY_OF)) if known else _unknown_city(rng)
            asked, answer = ask(rng, FOLLOW_COUNTRY, city=_city_name(rng, city)), country_answer(city) if known else HONEST
        else:
            known = rng.random() < 0.75
            country = rng.choice(COUNTRIES) if known else _unknown_country(rng)
            asked = ask(rng, FOLLOW_CAPITAL, loose=True, **_capital_slots(rng, _country_name(rng, country)))
            answer = capital_answer(country) if known else HONEST
        turns.append((asked, answer))
    return spoken(rng, "capital_in_turn", turns)


def _day(rng: Random) -> Exchange:
    return _in_order(rng, DAYS, "day", {True: DAY_AFTER, False: DAY_BEFORE})


def _month(rng: Random) -> Exchange:
    return _in_order(rng, MONTHS, "month", {})


def _in_order(rng: Random, names: list[str], kind: str, further: dict[bool, tuple[str, ...]]) -> Exchange:
    at, is_after = rng.randrange(len(names)), rng.random() < 0.5
    shown = names[at].lower() if rng.random() < 0.15 else names[at]
    answer = (
        f"The {kind} {'after' if is_after else 'before'} {names[at]} is {names[(at + (1 if is_after else -1)) % len(names)]}."
    )
    forms = AFTER if is_after else BEFORE
    if is_after in further and rng.random() < 0.3:
        return _asked(rng, Forms((), (), further[is_after]), it=shown), answer
    forms = Forms(*(tuple(t.replace("#", kind) for t in group) for group in forms))
    return _asked(rng, forms, it=quoted(rng, shown, 0.06), possessive=possessive(shown)), answer


def _unit(rng: Random) -> Exchange:
    unit, number, parts = rng.choice(UNITS)
    article = "an" if unit == "hour" else "a"
    return _asked(
        rng, UNIT, unit=unit, parts=parts, a_unit=f"{article} {unit}"
    ), f"{article.capitalize()} {unit} has {number} {parts}."


def _opposite(rng: Random) -> Exchange:
    word = rng.choice(tuple(OPPOSITE_OF))
    return _asked(rng, OPPOSITE, word=quoted(rng, word, 0.3)), f"The opposite of {word} is {OPPOSITE_OF[word]}."


def _colour(rng: Random) -> Exchange:
    things, answer = rng.choice(COLOURS)
    thing = things[0] if rng.random() < 0.6 else rng.choice(things)
    return _coloured(rng, thing), answer


def _coloured(rng: Random, thing: str) -> str:
    is_many = thing.endswith("s") and not thing.endswith(("grass", "bus", "Mars"))
    forms = Forms(*(tuple(t.replace("#", "are" if is_many else "is") for t in group) for group in COLOUR))
    colour, other = rng.sample(("red", "green", "blue", "yellow", "black", "white", "brown", "orange", "pink", "grey"), 2)
    return _asked(rng, forms, thing=thing, possessive=possessive(thing), colour=colour, other=other)


def _legs(rng: Random) -> Exchange:
    animal = rng.choice(tuple(LEGS))
    shown = rng.choice(LEG_ALIASES[animal]) if animal in LEG_ALIASES and rng.random() < 0.3 else animal
    return _legged(rng, shown), f"{_with_article(animal).capitalize()} has {LEGS[animal]} legs."


def _legged(rng: Random, animal: str) -> str:
    plural = PLURALS.get(animal, f"{animal}s")
    one, other = rng.sample(("two", "four", "six", "eight", "2", "4", "6", "8", "no", "five", "ten"), 2)
    name = _with_article(animal)
    return _asked(rng, LEG, animal=animal, animals=plural, a_animal=name, possessive=possessive(name), one=one, other=other)


def _with_article(noun: str) -> str:
    return f"an {noun}" if noun[0] in "aeio" else f"a {noun}"


def _not_known(rng: Random) -> Exchange:
    """What sounds like the facts and is none of them."""
    kind = rng.random()
    if kind < 0.5:
        country = rng.choice(UNKNOWN_COUNTRIES) if rng.random() < 0.15 else rng.choice(COUNTRIES)
        return _asked(rng, _ABOUT, country=_country_name(rng, country)), HONEST
    if kind < 0.62:
        unit, parts = rng.choice(UNKNOWN_UNITS)
        return _asked(rng, UNIT, unit=unit, parts=parts, a_unit=f"a {unit}"), HONEST
    if kind < 0.66:
        month = rng.choice(MONTHS)
        return _asked(rng, UNIT, unit=month, parts="days", a_unit=month), HONEST
    if kind < 0.76:
        word = new_word(rng, 2, 3) if rng.random() < 0.4 else rng.choice(NO_OPPOSITE)
        return _asked(rng, OPPOSITE, word=quoted(rng, word, 0.3)), HONEST
    if kind < 0.88:
        thing = f"a {new_word(rng, 1, 2)}" if rng.random() < 0.25 else rng.choice(UNKNOWN_COLOURED)
        return _coloured(rng, thing), HONEST
    return _legged(rng, new_word(rng, 1, 2) if rng.random() < 0.2 else rng.choice(UNKNOWN_LEGGED)), HONEST


_ABOUT = Forms(
    (*(text.replace("@", "{country}") for text in OTHER_QUESTIONS), *more.ABOUT_NOUNS),
    (
        "how many people live in {country}",
        "where {country} is",
        "who rules {country}",
        "how big {country} is",
        "what people eat in {country}",
        *more.ABOUT_CLAUSES,
    ),
    (*(text.replace("@", "{country}") for text in OTHER_SENTENCES), *more.ABOUT_WHOLE),
)
_ANY = either(
    (3, _capital),
    (2, _country),
    (1, _unknown_capital),
    (1, _day),
    (1, _month),
    (1, _unit),
    (1.5, _opposite),
    (1, _colour),
    (1, _legs),
)
SKILLS: dict[str, tuple[float, Maker]] = {
    "capital": (0.24, talk("capital", _capital, _ANY, share=0.1)),
    "capital_in_turn": (0.05, _capitals_in_turn),
    "unknown_capital": (0.13, talk("unknown_capital", _unknown_capital, _ANY, share=0.1)),
    "country": (0.16, talk("country", _country, _ANY, share=0.1)),
    "unknown_city": (0.08, talk("unknown_city", _unknown_city_asked, _ANY, share=0.1)),
    "day": (0.04, talk("day", _day, _ANY)),
    "month": (0.05, talk("month", _month, _ANY)),
    "unit": (0.03, talk("unit", _unit, _ANY)),
    "opposite": (0.08, talk("opposite", _opposite, _ANY)),
    "colour": (0.03, talk("colour", _colour, _ANY)),
    "legs": (0.03, talk("legs", _legs, _ANY)),
    "beyond_facts": (0.08, talk("beyond_facts", _not_known, _ANY, share=0.1)),
}
