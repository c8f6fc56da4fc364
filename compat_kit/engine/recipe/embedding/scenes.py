"""Sentences made of meanings: a scene is said in two ways, with other words and another syntax."""

from __future__ import annotations

from dataclasses import dataclass, replace
from functools import cache
from typing import TYPE_CHECKING, Any

from .inflection import article, compared, plural, verb
from .meaning import CONCEPTS, TOPICS, Concept

if TYPE_CHECKING:
    from collections.abc import Callable
    from random import Random

_FIRST_NAMES = (
    "Mia Tom Anna Ben Lucy Sam Nora Max Emma Paul Lena Jack Sara Leo Julia Omar Ivan Clara Hugo Eva Peter Zoe Adam"
    " Ruth Felix Nina David Maria Simon Laura Karim Alice Oscar Helen Marta Victor Amira Tim Rosa Daniel"
).split()
_SYLLABLES = (
    "ba bel bo cra da dor el fen fi gar gu hol im ja ka kel lo lum ma mir na nor o pel qui ra ren sa sto ta tri u vel"
    " wa xan yo zu"
).split()


@dataclass(frozen=True, slots=True)
class Scene:
    """What a sentence speaks of. `name` is somebody's, or a new word."""

    subject: Concept | None = None
    action: Concept | None = None
    thing: Concept | None = None
    quality: Concept | None = None
    place: Concept | None = None
    name: str = ""
    new: str = ""
    negated: bool = False

    def concepts(self) -> list[Concept]:
        """The meanings, in the order of the fields."""
        return [c for c in (self.subject, self.action, self.thing, self.quality, self.place) if c]


@cache
def pool(topic: str, kinds: str) -> tuple[Concept, ...]:
    """The meanings of a topic, or of every topic that is none, of some kinds; the common ones are there twice."""
    found = [c for c in CONCEPTS if c.kind in kinds and (c.topic == topic if topic else c.is_general)]
    return (*found, *(c for c in found if c.is_common))


def new_word(rng: Random) -> str:
    """A word that is in no lexicon."""
    return "".join(rng.choice(_SYLLABLES) for _ in range(rng.choice((2, 2, 3)))) + rng.choice(("", "n", "s", "t", "r", "x"))


def scene(rng: Random, topic: str) -> Scene:
    """A scene of a topic, with now and then a meaning from outside it."""

    def pick(kinds: str, general: float) -> Concept:
        found = pool("" if rng.random() < general else topic, kinds) or pool("", kinds) or pool(topic, "n")
        return rng.choice(found)

    kind = rng.random()
    made = Scene(subject=pick("p" if rng.random() < 0.6 else "n", 0.2))
    if kind < 0.62:
        made = replace(made, action=pick("v", 0.3), thing=pick("nu", 0.12) if rng.random() < 0.8 else None)
    elif kind < 0.82:
        made = replace(made, subject=pick("nu" if rng.random() < 0.6 else "nups", 0.1), quality=pick("a", 0.4))
    else:
        made = replace(made, subject=pick("nus", 0.1), thing=pick("nu", 0.1))
    if rng.random() < 0.25 and (places := pool(topic, "s")):
        made = replace(made, place=rng.choice(places))
    if rng.random() < 0.2 and not made.quality:
        made = replace(made, quality=pick("a", 0.5))
    return _decorated(rng, made)


def _decorated(rng: Random, made: Scene) -> Scene:
    if made.action and rng.random() < 0.25:
        with_name = replace(made, name=rng.choice(_FIRST_NAMES) if rng.random() < 0.7 else new_word(rng).capitalize())
        made = replace(with_name, subject=None) if rng.random() < 0.7 and made.thing else with_name
    elif made.action and made.thing and rng.random() < 0.2:
        made = replace(made, subject=None)
    if rng.random() < 0.12:
        made = replace(made, new=new_word(rng))
    return replace(made, negated=rng.random() < 0.06 and bool(made.action or made.quality))


def neighbour(rng: Random, near: Scene, topic: str) -> Scene:
    """The scene with one meaning exchanged: a sentence that must not be taken for it."""
    fields = [f for f in ("subject", "action", "thing", "quality", "place") if getattr(near, f)]
    field = rng.choice(fields)
    old: Concept = getattr(near, field)
    others = (
        [c for c in pool(topic, old.kind) if c != old] or [c for c in pool("", old.kind) if c != old] or list(pool(topic, "n"))
    )
    exchanged: dict[str, Any] = {field: rng.choice(others)}
    return replace(near, **exchanged)


_DETERMINERS = ("the", "the", "a", "a", "my", "our", "this", "that", "some", "his", "her", "their", "every", "")
_NOT = ("does not", "doesn't", "did not", "didn't", "will not", "cannot", "can't", "won't", "never would")
_I = ("I", "we", "they", "you", "she", "he")


class Speaker:
    """Says scenes in ways that a random generator picks."""

    def __init__(self, rng: Random) -> None:
        self.rng = rng

    def say(self, made: Scene) -> str:
        """The scene as a sentence, a question, or bare words."""
        if self.rng.random() < 0.08:
            return self._bare(made)
        if made.action:
            ways: tuple[Callable[[Scene], str], ...] = (self._active, self._active, self._question, self._fronted, self._wishing)
            way = self._passive if made.thing and self.rng.random() < 0.15 and not made.negated else self.rng.choice(ways)
            return way(made)
        return self._being(made) if made.quality and not made.thing else self._pair(made)

    def _word(self, concept: Concept) -> str:
        word = self.rng.choice(concept.words)
        return self.rng.choice(compared(word)) if concept.kind == "a" and self.rng.random() < 0.12 else word

    def _noun(self, concept: Concept, quality: Concept | None = None) -> str:
        word = self._word(concept)
        before = self._word(quality) + " " if quality else ""
        if concept.kind == "u":
            return self.rng.choice(("the ", "", "some ", "my ")) + before + word
        if self.rng.random() < 0.3:
            return self.rng.choice(("the ", "", "", "many ", "two ", "these ")).replace("two ", "some ") + before + plural(word)
        determiner = self.rng.choice(_DETERMINERS)
        return article(before + word) if determiner == "a" else f"{determiner} {before}{word}".strip()

    def _who(self, made: Scene) -> str:
        if made.name and not made.subject:
            return made.name
        if not made.subject:
            return self.rng.choice(_I)
        quality = made.quality if made.quality and not made.thing else None
        if made.name and self.rng.random() < 0.5:
            return f"{made.name} the {self._word(made.subject)}"
        return self._noun(made.subject, quality) + (f" {made.name}" if made.name else "")

    def _tail(self, made: Scene) -> str:
        thing = self._noun(made.thing, made.quality) if made.thing else ""
        if made.thing and self.rng.random() < 0.15:
            thing = self.rng.choice(("with ", "at ", "about ", "to ", "for ", "into ", "on ", "off ", "from ")) + thing
        return " ".join(part for part in (thing, made.new, self._where(made)) if part)

    def _where(self, made: Scene) -> str:
        if not made.place:
            return ""
        near = self.rng.choice(
            ("in", "at", "near", "on", "by", "inside", "behind", "in front of", "to", "from", "under", "next to")
        )
        return f"{near} {self.rng.choice(('the', 'the', 'a', 'our'))} {self._word(made.place)}"

    def _verb(self, made: Scene) -> str:
        assert made.action  # noqa: S101 - for the type checker
        forms = verb(self._word(made.action))
        if made.negated:
            return f"{self.rng.choice(_NOT)} {forms.base}"
        ways = (
            *(forms.third, forms.past, forms.past, forms.base, f"is {forms.ing}", f"was {forms.ing}", f"are {forms.ing}"),
            *(
                f"will {forms.base}",
                f"has {forms.participle}",
                f"can {forms.base}",
                f"must {forms.base}",
                f"likes to {forms.base}",
            ),
            *(f"is going to {forms.base}", f"should {forms.base}", f"started to {forms.base}", f"had {forms.participle}"),
        )
        return self.rng.choice(ways)

    def _active(self, made: Scene) -> str:
        return f"{self._who(made)} {self._verb(made)} {self._tail(made)}"

    def _fronted(self, made: Scene) -> str:
        where = self._where(made)
        rest = replace(made, place=None)
        return f"{where}, {self._active(rest)}" if where else self._active(rest)

    def _passive(self, made: Scene) -> str:
        assert made.action  # noqa: S101
        assert made.thing  # noqa: S101
        what = self._noun(made.thing, made.quality)
        verb_form = verb(self._word(made.action)).participle
        be = self.rng.choice(("is", "was", "are", "were", "has been", "will be", "is being", "gets"))
        who = self._who(replace(made, quality=None))
        by = "" if who in _I else f"by {who}"
        return " ".join(part for part in (what, be, verb_form, by, made.new, self._where(made)) if part)

    def _question(self, made: Scene) -> str:
        assert made.action  # noqa: S101
        opening = (
            "does",
            "did",
            "why does",
            "why did",
            "when will",
            "how can",
            "where does",
            "can",
            "how often does",
            "should",
            "could",
        )
        negation = "not " if made.negated else ""
        return f"{self.rng.choice(opening)} {self._who(made)} {negation}{verb(self._word(made.action)).base} {self._tail(made)}?"

    def _wishing(self, made: Scene) -> str:
        assert made.action  # noqa: S101
        forms = verb(self._word(made.action))
        negation = "not " if made.negated else ""
        ways = (
            f"{{who}} wants {negation}to {forms.base}",
            f"{{who}} {negation}{forms.ing}",
            f"it was {{who}} who {negation}{forms.past}",
        )
        return f"{self.rng.choice(ways).format(who=self._who(made))} {self._tail(made)}"

    def _being(self, made: Scene) -> str:
        assert made.subject  # noqa: S101
        assert made.quality  # noqa: S101
        noun, quality = self._noun(made.subject), self._word(made.quality)
        negation = " not" if made.negated else ""
        end = " ".join(part for part in (made.new, self._where(made)) if part)
        ways = (
            *(
                f"{noun} is{negation} {quality} {end}",
                f"{noun} was{negation} very {quality} {end}",
                f"why is {noun}{negation} {quality} {end}?",
            ),
            *(
                f"{noun} looks{negation} {quality} {end}",
                f"{noun} seems rather{negation} {quality} {end}",
                f"is {noun}{negation} {quality} {end}?",
            ),
            *(
                f"it is{negation} a {quality} {self._word(made.subject)} {end}",
                f"what{negation} a {quality} {self._word(made.subject)} {end}!",
            ),
            *(f"{noun} has become{negation} so {quality} {end}", f"how{negation} {quality} {noun} is {end}"),
        )
        return self.rng.choice(ways)

    def _pair(self, made: Scene) -> str:
        parts = [self._noun(made.subject, made.quality if not made.thing else None)] if made.subject else []
        parts += [self._noun(made.thing, made.quality)] if made.thing else []
        if self.rng.random() < 0.3:
            parts.reverse()
        joint = self.rng.choice(
            (" and ", " with ", " of ", " for ", " near ", " or ", ", ", " without ", " is like ", " has ", " about ")
        )
        negation = "not " if made.negated else ""
        opening = self.rng.choice(
            ("", "", "there is ", "I see ", "here is ", "we have ", "have you got ", "she has ", "where is ")
        )
        return f"{opening}{negation}{joint.join(parts)} {made.new} {self._where(made)}"

    def _bare(self, made: Scene) -> str:
        words = [verb(self._word(c)).ing if c.kind == "v" else self._word(c) for c in made.concepts()]
        words += [word for word in (made.name, made.new, "not" if made.negated else "") if word]
        if self.rng.random() < 0.3:
            self.rng.shuffle(words)
        return " ".join(words)


def random_scene(rng: Random) -> tuple[Scene, str]:
    """A scene and its topic."""
    topic = rng.choice(TOPICS)
    return scene(rng, topic), topic
