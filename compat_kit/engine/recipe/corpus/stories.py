"""S10: three short sentences about whatever was asked for, new each time."""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import TYPE_CHECKING

from . import stories_data as data
from .framing import capital, plural, with_article
from .phrasing import ask
from .sample import Maker, Message, Sample, assistant, user
from .shared import maybe_system
from .words import city, first_name, new_word

if TYPE_CHECKING:
    from collections.abc import Callable
    from random import Random

_SLOT = re.compile(r"\{(\w+)\}")


@dataclass(frozen=True, slots=True)
class Hero:
    """Whom a story is about: as asked for, in a few words, as introduced, and as named afterwards."""

    asked: str
    bare: str
    several: str
    introduced: str
    later: tuple[str, ...]
    place: str = ""
    many: bool = False


def _noun(rng: Random) -> str:
    draw = rng.random()
    if draw < 0.36:
        return rng.choice(data.ANIMALS)
    if draw < 0.58:
        return rng.choice(data.PERSONS)
    if draw < 0.82:
        return rng.choice(data.THINGS)
    if draw < 0.86:
        return f"{rng.choice(data.THINGS)} {rng.choice(data.ANIMALS)}"
    return new_word(rng, 1, 3)


def _adjectives(rng: Random) -> str:
    draw = rng.random()
    if draw < 0.45:
        return ""
    if draw < 0.92:
        return f"{rng.choice(data.ADJECTIVES) if rng.random() < 0.88 else new_word(rng, 2, 2)} "
    return " ".join(rng.sample(data.ADJECTIVES, 2)) + " "


def _one(rng: Random) -> Hero:
    """An animal, a person or a thing, perhaps of a colour and with a name."""
    noun, adjectives = _noun(rng), _adjectives(rng)
    bare = f"{adjectives}{noun}"
    asked = told = with_article(bare)
    later = (f"the {noun}", f"the {noun}", f"the {bare}")
    draw = rng.random()
    if draw < 0.08:
        asked_more, told_more = rng.choice(data.WITH).split("/")
        return Hero(f"{asked} {asked_more}", bare, plural(noun), f"{told} {told_more}", later)
    if draw < 0.2:
        name = first_name(rng)
        called = rng.choice((" called ", " named ", ", ")) + name
        return Hero(
            asked + called, f"{bare} {name}", plural(noun), told + called.replace(", ", " named "), (name, name, f"the {noun}")
        )
    if draw < 0.55:
        name = first_name(rng)
        return Hero(asked, bare, plural(noun), f"{told} named {name}", (name, name, f"the {noun}"))
    if draw < 0.62:
        asked = f"{rng.choice(('my', 'the', 'our', 'any', 'some'))} {bare}"
    return Hero(asked, bare, plural(noun), told, later)


def _named(rng: Random) -> Hero:
    """Somebody with a name, whom one knows."""
    name = first_name(rng)
    if rng.random() < 0.5:
        return Hero(name, name, name, name, (name,))
    role = rng.choice(data.PERSONS if rng.random() < 0.5 else data.ANIMALS)
    whole = f"{name} the {role}"
    return Hero(whole, whole, plural(role), whole, (name, name, f"the {role}"))


def _two(rng: Random) -> Hero:
    """Two heroes, or several of a kind."""
    if rng.random() < 0.5:
        adjectives, nouns = _adjectives(rng), plural(_noun(rng))
        count = rng.choice(("two", "three", "four", "five", "seven", "some"))
        asked = f"{count} {adjectives}{nouns}" if rng.random() < 0.4 else f"{adjectives}{nouns}"
        told = asked if asked.startswith(count) else f"{rng.choice(('two', 'three', 'many'))} {adjectives}{nouns}"
        return Hero(asked, f"{adjectives}{nouns}", nouns, told, (f"the {nouns}",), many=True)
    pair = [_noun(rng), _noun(rng)]
    kinds = [f"{_adjectives(rng)}{noun}" for noun in pair]
    asked = " and ".join(with_article(kind) for kind in kinds)
    later = f"the {pair[0]} and the {pair[1]}"
    return Hero(asked, f"{kinds[0]} and {kinds[1]}", plural(pair[0]), asked, (later, later, "the two"), many=True)


def hero(rng: Random) -> Hero:
    """Whom the next story is about; the place too, where one is asked for."""
    found = rng.choices((_one, _named, _two), (80, 8, 12))[0](rng)
    if rng.random() < 0.1:
        place = f"in {city(rng)}" if rng.random() < 0.6 else rng.choice(data.PLACES)
        return Hero(
            f"{found.asked} {place}", f"{found.bare} {place}", found.several, found.introduced, found.later, place, found.many
        )
    return found


class _Teller:
    """The words of one story."""

    def __init__(self, rng: Random, about: Hero) -> None:
        self.rng, self.about, self.friend = rng, about, rng.choice(data.FRIENDS)

    def tell(self, template: str) -> str:
        """A sentence of the story."""
        return capital(_SLOT.sub(lambda m: self._word(m[1]), _SLOT.sub(lambda m: self._word(m[1]), template)))

    def _word(self, slot: str) -> str:
        rng = self.rng
        words: dict[str, Callable[[], str]] = {
            "an": lambda: self.about.introduced,
            "An": lambda: capital(self.about.introduced),
            "r": lambda: rng.choice(self.about.later),
            "R": lambda: capital(rng.choice(self.about.later)),
            "p": lambda: self.about.place or rng.choice(data.PLACES),
            "p_": lambda: capital(self.about.place or rng.choice(data.PLACES)),
            "t": lambda: rng.choice(data.TIMES[:-1]),
            "T": lambda: capital(rng.choice(data.TIMES)),
            "c": lambda: city(rng),
            "find": lambda: rng.choice(data.FINDS),
            "need": lambda: rng.choice(data.NEEDS),
            "learn": lambda: rng.choice(data.SKILLS_TO_LEARN),
            "friend": lambda: self.friend,
            "was": lambda: "were" if self.about.many else "was",
            "has": lambda: "have" if self.about.many else "has",
            "teaches": lambda: "teach" if self.about.many else "teaches",
            "friend_": lambda: capital(self.friend),
        }
        return words[slot]()


def story(rng: Random, about: Hero) -> str:
    """Three short sentences about the hero."""
    teller = _Teller(rng, about)
    openings = [line for line in data.OPENINGS if "{p" in line] if about.place else data.OPENINGS
    happens, ends = rng.choice(data.PLOTS)
    last = rng.choice(ends if rng.random() < 0.8 else data.GENERAL_ENDS)
    told = [teller.tell(line) for line in (rng.choice(openings), rng.choice(happens), last)]
    return " ".join(told)


def stories(rng: Random) -> Sample:
    """A story; now and then another one after it."""
    many = rng.choice((2, 2, 3)) if rng.random() < 0.15 else 1
    about = hero(rng)
    turns: list[Message] = []
    for at in range(many):
        if at and rng.random() < 0.5:
            question = ask(rng, data.MORE_ASKS)
        elif not turns and rng.random() < 0.06:
            question = ask(rng, data.OPEN_ASKS)
        else:
            about = hero(rng) if at else about
            question = _question(rng, about)
        turns += [user(question), assistant(story(rng, about))]
    return Sample("stories", (*maybe_system(rng), *turns))


def _question(rng: Random, about: Hero) -> str:
    known = about.bare in data.ANIMALS or about.bare in data.THINGS
    return ask(rng, data.ASKS, loose=known, a=about.asked, t=about.bare, many=about.several)


SKILLS: dict[str, tuple[float, Maker]] = {"stories": (1.0, stories)}
