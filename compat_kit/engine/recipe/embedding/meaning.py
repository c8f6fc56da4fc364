"""Words of one meaning, from which pairs of texts are composed that say the same."""

from __future__ import annotations

from dataclasses import dataclass
from functools import cache

from .inflection import REGULAR_TOO, compared, plural, verb
from .lexicon_life import LIFE
from .lexicon_more import MORE
from .lexicon_plus import PLUS
from .lexicon_world import GENERAL, WORLD

_FURTHER = "+"  # marks clusters of words that are met less often


@dataclass(frozen=True, slots=True)
class Concept:
    """Words of one meaning. `kind` is the letter of the lexicon."""

    topic: str
    kind: str
    cluster: str
    words: tuple[str, ...]

    @property
    def is_general(self) -> bool:
        """Whether it belongs to no topic: qualities, movements, times."""
        return self.topic in GENERAL

    @property
    def is_common(self) -> bool:
        """Whether its words are among those that people use most."""
        return not self.cluster.endswith(_FURTHER)


def _concepts() -> tuple[Concept, ...]:
    made: list[Concept] = []
    for topic, block in {**LIFE, **WORLD, **GENERAL}.items():
        lines = (block + MORE.get(topic, "")).strip().splitlines()
        further = PLUS.get(topic, "").strip().splitlines()
        for number, line in enumerate([*lines, *further]):
            kind, _, rest = line.partition(" ")
            cluster = f"{topic}/{number}{_FURTHER if number >= len(lines) else ''}"
            groups = (tuple(word.replace("_", " ") for word in group.split()) for group in rest.split("|"))
            made.extend(Concept(topic, kind, cluster, words) for words in groups if words)
    return tuple(made)


CONCEPTS = _concepts()
TOPICS = (*LIFE, *WORLD)


@cache
def senses(form: str) -> tuple[Concept, ...]:
    """The meanings that a word form may have."""
    return _index().get(form, ())


@cache
def _index() -> dict[str, tuple[Concept, ...]]:
    index: dict[str, tuple[Concept, ...]] = {}
    for concept in CONCEPTS:
        forms = {form for word in concept.words for form in _forms(concept.kind, word)}
        for form in sorted(forms):
            index[form] = (*index.get(form, ()), concept)
    return index


def _forms(kind: str, word: str) -> tuple[str, ...]:
    if kind == "v":
        forms = tuple(verb(word))
        return (*forms, *(REGULAR_TOO[form] for form in forms if form in REGULAR_TOO))
    if kind == "a":
        return (word, *(form for form in compared(word) if " " not in form))
    return (word, plural(word)) if kind in "nps" else (word,)
