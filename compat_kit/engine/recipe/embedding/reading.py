"""What a written text speaks of: its words looked up in the lexicon, and some of them exchanged for synonyms."""

from __future__ import annotations

import re
from functools import cache
from typing import TYPE_CHECKING

from .inflection import plural, verb
from .meaning import Concept, senses

if TYPE_CHECKING:
    from random import Random

FUNCTION_WORDS = frozenset(
    "a an the this that these those some any each other another such i me my mine you your yours he him his she her"
    " hers it its we us our ours they them their theirs myself yourself himself herself itself who whom whose which"
    " what where when why how am is are was were be been being isn't aren't wasn't weren't do does did done don't"
    " doesn't didn't have has had haven't hasn't having will would shall should can could may might must won't"
    " wouldn't can't couldn't shouldn't to of in on at by for with about against between into through during before"
    " after above below from up down out off over under then once here there and but or nor so than too very just"
    " also only own same as if because while until although though since unless whether yet however therefore both"
    " either neither still already even ever quite rather really almost enough much more most less least per via like"
    " let us it's i'm you're we're they're that's there's what's s t re ve ll d m please hello hi oh well okay ok yes"
    " within without across along around behind beside towards upon onto away back apart together itself themselves"
    " something anything everything got gets getting want wants onto be able".split()
)
_WORDS = re.compile(r"[a-z][a-z'-]*[a-z]|[a-z]|\d")
_LONGEST = 3


@cache
def spans(text: str, topic: str = "") -> tuple[tuple[str, Concept | None], ...]:
    """The words of a text in lower case, those of one meaning together, each with its meaning if it has one."""
    words = _WORDS.findall(text.lower())
    found: list[tuple[str, Concept | None]] = []
    at = 0
    while at < len(words):
        for length in range(min(_LONGEST, len(words) - at), 0, -1):
            form = " ".join(words[at : at + length])
            concept = sense(form, topic) if length > 1 or form not in FUNCTION_WORDS else None
            if concept or length == 1:
                found.append((form, concept))
                at += length
                break
    return tuple(found)


def sense(form: str, topic: str) -> Concept | None:
    """The meaning of a word form in texts of a topic."""
    known = senses(form)
    ordered = sorted(known, key=lambda concept: (concept.topic != topic, not concept.is_general))
    return ordered[0] if ordered else None


def varied(rng: Random, text: str, topic: str, chance: float = 0.25) -> str:
    """The text with some words exchanged for others of the same meaning, in the same form."""
    for form, concept in spans(text, topic):
        if concept and len(concept.words) > 1 and rng.random() < chance and concept.topic == topic:
            other = _same_form(concept, form, rng.choice(concept.words))
            text = _exchanged(text, form, other)
    return text


def shortened(rng: Random, text: str) -> str:
    """The text, or sometimes only its telling words, or all words but one."""
    words = text.split()
    kind = rng.random()
    if kind < 0.08:
        telling = [word for word in words if word.lower().strip(".,?!") not in FUNCTION_WORDS]
        return " ".join(telling) if len(telling) > 1 else text
    if kind < 0.2 and len(words) > 4:
        del words[rng.randrange(len(words))]
    return " ".join(words)


def _exchanged(text: str, form: str, other: str) -> str:
    return re.sub(rf"\b{re.escape(form)}\b", lambda _: other, text, count=1, flags=re.IGNORECASE)


def _same_form(concept: Concept, form: str, other: str) -> str:
    for word in concept.words:
        if concept.kind == "v" and form in verb(word):
            return verb(other)[tuple(verb(word)).index(form)]
        if form == plural(word) and form != word:
            return plural(other)
    return other
