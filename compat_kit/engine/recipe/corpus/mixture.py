"""Which skill comes how often: the corpus as one stream of samples."""

from __future__ import annotations

import re
from dataclasses import replace
from functools import cache
from itertools import accumulate
from typing import TYPE_CHECKING

from . import (
    arithmetic,
    extraction,
    facts,
    glossary,
    honesty,
    instructions,
    lists,
    recall,
    sentiment,
    smalltalk,
    stories,
    summary,
    thinking,
    tools,
    translation,
)
from .sample import Sample

if TYPE_CHECKING:
    from collections.abc import Mapping
    from random import Random

    from .sample import Maker, Message

# What no tool of a list does, if none of these skills' families is in it.
_PLAIN = (arithmetic, facts, glossary, lists, translation, smalltalk, sentiment)


def _plain(rng: Random) -> Sample:
    """A sample of a skill that needs no tool, without its message of the system."""
    weights, makers = zip(*rng.choice(_PLAIN).SKILLS.values(), strict=True)
    sample: Sample = rng.choices(makers, weights)[0](rng)
    return replace(sample, messages=sample.messages[sample.messages[0]["role"] == "system" :])


def _around(rng: Random) -> Sample:
    """What the model knows by itself is answered as ever while tools lie about."""
    first, *others = (_plain(rng) for _ in range(rng.choice((2, 3, 4))))
    asked = Sample("tools_around", first.messages, branches=tuple(other.messages for other in others))
    return tools.surrounded(rng, asked)


def _known(rng: Random) -> Sample:
    """The same asked for with thinking."""
    return replace(thinking.thoughtful(rng, _plain(rng)), skill="thinking_known")


_ACROSS: dict[str, tuple[float, Maker]] = {"tools_around": (0.7, _around), "thinking_known": (0.3, _known)}

# Shares of the whole. What is learned by heart needs few samples, what is to be done with anything that comes needs many.
_SHARES = {
    "arithmetic": (arithmetic.SKILLS, 15),
    "facts": (facts.SKILLS, 7),
    "glossary": (glossary.SKILLS, 5),
    "lists": (lists.SKILLS, 8),
    "translation": (translation.SKILLS, 6),
    "sentiment": (sentiment.SKILLS, 7),
    "summary": (summary.SKILLS, 5),
    "stories": (stories.SKILLS, 2),
    "smalltalk": (smalltalk.SKILLS, 6),
    "recall": (recall.SKILLS, 7),
    "instructions": (instructions.SKILLS, 9),
    "extraction": (extraction.SKILLS, 26),
    "honesty": (honesty.SKILLS, 9),
    "tools": (tools.SKILLS, 22),
    "thinking": (thinking.SKILLS, 5),
    "across": (_ACROSS, 4),
}
SKILLS = frozenset(skill for skills, _ in _SHARES.values() for skill in skills)
_THOUGHTS = re.compile(r"<think>.*?</think>\n", re.DOTALL)


@cache
def _table(shares: tuple[tuple[str, float], ...]) -> tuple[list[float], list[Maker]]:
    """The makers of all skills with their weights added up, where some kinds of skills have other shares."""
    other = dict(shares)
    if unknown := sorted(other.keys() - _SHARES.keys()):
        raise ValueError(f"There are no skills of the kind {', '.join(unknown)}; there are {', '.join(_SHARES)}.")
    weighted = [
        (other.get(kind, share) * weight / sum(weight for weight, _ in skills.values()), make)
        for kind, (skills, share) in _SHARES.items()
        for weight, make in skills.values()
    ]
    return list(accumulate(weight for weight, _ in weighted)), [make for _, make in weighted]


def draw(rng: Random, *, has_thoughts: bool = False, shares: Mapping[str, float] | None = None) -> Sample:
    """The next sample. Models too small to think learn the same answers without the thoughts before them.

    shares: those of kinds of skills ("tools", "extraction", ...) where they are to be others.
    """
    steps, makers = _table(tuple(sorted((shares or {}).items())))
    sample = rng.choices(makers, cum_weights=steps)[0](rng)
    if has_thoughts:
        return sample
    told, *branches = (tuple(map(_thoughtless, messages)) for messages in (sample.messages, *sample.branches))
    return replace(sample, messages=told, branches=tuple(branches))


def _thoughtless(message: Message) -> Message:
    return {**message, "content": _THOUGHTS.sub("", message["content"])} if message["role"] == "assistant" else message
