"""Pairs of texts that mean the same, without end."""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import cache
from typing import TYPE_CHECKING

from . import reading
from .facts import FACTS, LABELS
from .glossary import GLOSSARY
from .inflection import compared, plural, verb
from .intents import INTENTS, OPPOSITES, fill
from .meaning import CONCEPTS, TOPICS, Concept
from .scenes import Speaker, neighbour, pool, random_scene

if TYPE_CHECKING:
    from random import Random

_OPENERS = (
    "I heard that|did you know that|apparently|they say that|my friend says that|I think that|it is true that"
    "|of course|tell me|as you know|please|well|by the way|hello|so|and then|because|in fact|it seems that"
    "|she told us that|the truth is that|could you tell me|I wonder|actually|oh|look|this is what happened:"
    "|in my opinion|I would like to know|it was said that|note that|after that|usually|today|maybe"
).split("|")
_CLOSERS = (
    "I think|you know|as always|of course|please|thanks|right now|and that is all|by the way|they said|for once"
    "|as usual|again|too|at last|I believe|if you ask me|in the end|these days|anyway|then|as well|for sure"
    "|in general|and so on|that is what I mean"
).split("|")
_OFTEN = 7  # the glossary beside one of the topics
_LABELLED = (
    "{}",
    "{}",
    "about {}",
    "this text is about {}",
    "topic: {}",
    "the topic is {}",
    "a text on {}",
    "everything about {}",
    "{} news",
)


@dataclass(frozen=True, slots=True)
class Pair:
    """Two texts of one meaning."""

    first: str
    second: str


def pairs(rng: Random, count: int) -> list[Pair]:
    """Pairs to tell apart from each other: many have a neighbour that differs in one meaning only."""
    made: list[Pair] = []
    while len(made) < count:
        kind = rng.random()
        if kind < 0.46:
            made += _scene_pairs(rng)
        elif kind < 0.58:
            made.append(_word_pair(rng))
        elif kind < 0.66:
            made.append(_intent_pair(rng))
        elif kind < 0.68:
            made.append(_opposite_pair(rng))
        elif kind < 0.97:
            made += _fact_pairs(rng)
        else:
            made.append(_label_pair(rng))
    return made[:count]


@cache
def facts() -> tuple[tuple[str, str, tuple[str, ...]], ...]:
    """Every fact: its name, its topic, its phrasings."""
    made = [(f"{topic} {i}", topic, group) for topic, groups in FACTS.items() for i, group in enumerate(groups)]
    return (*made, *((f"glossary {name}", "ai", group) for name, group in GLOSSARY.items()))


@cache
def _by_topic() -> dict[str, list[tuple[str, str, tuple[str, ...]]]]:
    found: dict[str, list[tuple[str, str, tuple[str, ...]]]] = {}
    for fact in facts():
        found.setdefault("glossary" if fact[0].startswith("glossary") else fact[1], []).append(fact)
    return found


def _scene_pairs(rng: Random) -> list[Pair]:
    speaker = Speaker(rng)
    first, topic = random_scene(rng)
    made = [first]
    while rng.random() < 0.45 and len(made) < 4:
        made.append(neighbour(rng, first, topic))
    return [Pair(noisy(rng, speaker.say(s)), noisy(rng, speaker.say(s))) for s in made]


def _word_pair(rng: Random) -> Pair:
    concepts = rng.sample(CONCEPTS, rng.choice((1, 1, 2)))
    first, second = [" ".join(_form(rng, concept) for concept in concepts) for _ in range(2)]
    return Pair(noisy(rng, first, wordy=False), noisy(rng, second, wordy=False))


def _form(rng: Random, concept: Concept) -> str:
    word = rng.choice(concept.words)
    if concept.kind == "v":
        return rng.choice((*verb(word), "to " + word))
    if concept.kind in "nps":
        return rng.choice((word, word, plural(word), "the " + word))
    return rng.choice((word, word, word, *compared(word))) if concept.kind == "a" else word


def _fact_pairs(rng: Random) -> list[Pair]:
    groups = _by_topic()
    topic = rng.choice((*groups, *(_OFTEN * ["glossary"])))
    made = []
    for _, topic_, phrasings in rng.sample(groups[topic], min(3, len(groups[topic]))):
        said = rng.sample(phrasings, 2)
        first, second = (noisy(rng, reading.shortened(rng, reading.varied(rng, text, topic_))) for text in said)
        made.append(Pair(first, second))
    return made


def _intent_pair(rng: Random) -> Pair:
    number = rng.randrange(len(INTENTS))
    topic, said = fill(rng, number)
    first, second = (noisy(rng, reading.varied(rng, text, topic)) for text in rng.sample(said, 2))
    return Pair(first, second)


def _opposite_pair(rng: Random) -> Pair:
    """What is not hot is cold."""
    pair = rng.choice(OPPOSITES)
    absent, present = pair if rng.random() < 0.5 else pair[::-1]
    topic = rng.choice(TOPICS)
    noun = rng.choice(rng.choice(pool(topic, "n")).words)
    first = rng.choice((f"The {noun} is not {absent}", f"My {noun} isn't {absent} at all", f"This {noun} is no longer {absent}"))
    second = rng.choice(
        (f"The {noun} is {present}", f"It is a {present} {noun}", f"This {noun} has become {present}", f"What a {present} {noun}")
    )
    return Pair(noisy(rng, first), noisy(rng, second))


def _label_pair(rng: Random) -> Pair:
    topic = rng.choice(list(LABELS))
    first, second = [rng.choice(_LABELLED).format(rng.choice(LABELS[topic])) for _ in range(2)]
    return Pair(noisy(rng, first, wordy=False), noisy(rng, second, wordy=False))


def noisy(rng: Random, text: str, *, wordy: bool = True) -> str:
    """The text as people type it: with words that say nothing, and any case and punctuation."""
    text = " ".join(text.split()).replace(" ?", "?").replace(" ,", ",")
    if wordy and rng.random() < 0.2:
        text = f"{rng.choice(_OPENERS)} {text}"
    if wordy and rng.random() < 0.1:
        text = f"{text.rstrip('.?!')} {rng.choice(_CLOSERS)}"
    if rng.random() < 0.7 and text[-1] not in ".?!":
        text += rng.choice((".", ".", ".", ".", "!", "...", "?", " ."))
    elif rng.random() < 0.15:
        text = text.rstrip(".?!")
    return text[:1].upper() + text[1:]


def misspelt(rng: Random, text: str) -> str:
    """One letter swapped, dropped, doubled or replaced in a word of four letters or more, or in two words."""
    for _ in range(rng.choice((1, 1, 2))):
        words = [(m.start(), m.end()) for m in re.finditer(r"[A-Za-z]{4,}", text)]
        if not words:
            return text
        start, end = rng.choice(words)
        at = rng.randrange(start + 1, end - 1)
        letter = rng.choice("etaoinshrdlu")
        wrong = (text[at + 1] + text[at] + text[at + 2 :], text[at + 1 :], text[at] + text[at:], letter + text[at + 1 :])
        text = text[:at] + rng.choice(wrong)
    return text
