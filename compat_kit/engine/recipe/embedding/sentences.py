"""What the teacher reads: pairs of one meaning, messages of the chat models' corpus, sentences of every word."""

from __future__ import annotations

import json
import re
from collections import Counter
from pathlib import Path
from random import Random
from typing import TYPE_CHECKING, Any

import numpy as np

from . import corpus
from .glossary import GLOSSARY

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Sequence

    from numpy.typing import NDArray

HELDOUT = Path(__file__).with_name("heldout.jsonl")
_WORD = re.compile(r"[a-z]+")
_LONGEST = 40  # words
_NEIGHBOURS = 12
_FRAMES = (
    "the {a} {b}|{a} and {b}|{a} {b} {c}|a {a} of {b}|the {a} was {b}|{a} for {b} and {c}|is the {a} {b}?"
    "|my {a} is very {b}|how do I {a} the {b}?|the {b} of the {a} is {c}|what is {a} {b}?|we {a} with the {b} after {c}"
    "|she was {a} because of the {b}|he wants to {a} a {b}|they {b} the {a} in the {c}|there is no {a} in this {b}"
    "|why did the {a} {b}?|{a}: {b}, {c}|I {a} every {b} without {c}|not {a} but {b}|the {a} has become {b}"
    "|do not {a} the {b}|where can I find {a} {b}?|an {a} {b} near the {c}|it is {a} to {b} {c}|nobody {a} the {b}"
    "|last week the {b} {a} again|{a} is more {b} than {c}|you should {a} your {b}|all {a} are {b}|the {c} {b} on the {a}"
    "|{a} from {b} to {c}|please {a} my {b} {c}|the {a} said that the {b} {c}|if the {a} is {b}, {c}"
    "|I have never {a} such a {b}|too much {a}, too little {b}|both {a} and {b} {c}|the old {a} {b} slowly"
    "|our {a} {b} tomorrow|which {a} {b} best?|who {a} this {b}?"
).split("|")


def pairs(seed: int, count: int) -> list[tuple[str, str]]:
    """Pairs of one meaning from the generator, and every two phrasings of the glossary."""
    drawn = [(pair.first, pair.second) for pair in corpus.pairs(Random(f"pairs {seed}"), count)]
    drawn += [(said[0], text) for said in GLOSSARY.values() for text in said[1:]]
    return [pair for pair in dict.fromkeys(drawn) if pair[0] != pair[1]]


def messages(seed: int, count: int) -> list[str]:
    """Distinct short messages of the chat models' corpus: users' and assistants'."""
    from ..corpus.mixture import draw

    rng = Random(f"messages {seed}")
    found: dict[str, None] = {}
    for _ in range(20 * count):
        for message in draw(rng).messages:
            text = message.get("content")
            if (
                isinstance(text, str)
                and 2 < len(text.split()) <= _LONGEST
                and text.replace("\n", " ").isprintable()
                and "<" not in text
            ):
                found[" ".join(text.split())] = None
        if len(found) >= count:
            break
    return list(found)[:count]


def frequent(texts: Sequence[str], least: int) -> list[str]:
    """The words of the texts that come `least` times, the most frequent first."""
    counts = Counter(word for text in texts for word in _WORD.findall(text.lower()))
    return [word for word, times in counts.most_common() if times >= least and len(word) > 1]


def composed(seed: int, words: Sequence[str], vectors: NDArray[np.float32]) -> Iterator[str]:
    """Four texts for each word: one, one with a neighbour in its place, one with another companion, and another saying of it."""
    rng = Random(f"composed {seed}")
    near = neighbours(vectors)
    order = list(range(len(words)))
    rng.shuffle(order)
    for at in order:
        frame, other = rng.sample(_FRAMES, 2)
        a, b, c = at, _companion(rng, near, at), _companion(rng, near, at)
        for choice, form in (
            ((a, b, c), frame),
            ((int(rng.choice(near[a])), b, c), frame),
            ((a, int(rng.choice(near[b])), _companion(rng, near, at)), frame),
            ((a, b, c), other),
        ):
            yield form.format(**{slot: words[i] for slot, i in zip("abc", choice, strict=True)})


def neighbours(vectors: NDArray[np.float32]) -> NDArray[np.intp]:
    """(words, SIZE) -> (words, _NEIGHBOURS): each word's nearest others."""
    made = [
        np.argpartition(-(part @ vectors.T), _NEIGHBOURS + 1, axis=1)[:, : _NEIGHBOURS + 1]
        for part in np.array_split(vectors, max(1, len(vectors) // 1000))
    ]
    rows = np.concatenate(made)
    return np.array([[i for i in row if i != at][:_NEIGHBOURS] for at, row in enumerate(rows)])


def _companion(rng: Random, near: NDArray[np.intp], at: int) -> int:
    """A word of the same field, two steps away, or any: frequent ones more often."""
    if rng.random() < 0.4:
        return int(rng.choice(near[int(rng.choice(near[at]))]))
    return int(len(near) * rng.random() ** 2)


def unheld() -> Callable[[str], bool]:
    """Whether a text is none of the held-out file."""
    lines = HELDOUT.read_text(encoding="utf-8").splitlines()
    held = {_plain(text) for line in lines for text in _texts(json.loads(line))}
    return lambda text: _plain(text) not in held


def _plain(text: str) -> str:
    return " ".join(re.findall(r"\w+", text.lower()))


def _texts(row: dict[str, Any]) -> list[str]:
    return [row[name] for name in ("sentence", "paraphrase", "question") if name in row] + row.get("distractors", [])
