"""Lessons of random words: rows of tokens made part by part, what is learned of them, and where heads should look in them."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple, Protocol

import torch

from .batching import Batch
from .tokenizer import bases

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence
    from random import Random

    from tokenizers import Tokenizer

Word = tuple[int, int]  # a token, and the one with a space before it

# The first token of what is said decides; those after it are copied.
_REST = 0.3


class Look(NamedTuple):
    """Where the token at `place` of a row should look, for what: at any of the places `wanted`."""

    sought: str
    row: int
    place: int
    wanted: list[int]


class Lesson(NamedTuple):
    """A batch to learn from, and where heads should look in it."""

    batch: Batch
    looks: list[Look]


class Teacher(Protocol):
    """What makes lessons."""

    def lesson(self, rng: Random, total: int) -> Lesson:
        """One of about `total` tokens."""


class Words:
    """The words that are a token by themselves, and the tokens of the texts that stand around them."""

    def __init__(self, tokenizer: Tokenizer, texts: Iterable[str]) -> None:
        vocabulary = tokenizer.get_vocab()
        self.all: list[Word] = [
            (token, vocabulary.get(f"\u0120{text}", token))
            for text, token in sorted(vocabulary.items(), key=lambda item: item[1])
            if text.isascii() and text.isalpha() and len(text) > 1
        ]
        self._known = {token for token, _ in self.all}
        self._bases = bases(tokenizer)
        self._text = {text: tokenizer.encode(text).ids for text in texts}

    def __getitem__(self, text: str) -> list[int]:
        """The tokens of one of the texts."""
        return self._text[text]

    def spaced(self, rng: Random, count: int) -> list[int]:
        """So many words, each with a space before it."""
        return [spaced for _, spaced in rng.sample(self.all, count)]

    def word(self, token: int) -> int | None:
        """The word that a token is, with a space before it or without; None where it is none."""
        base = self._bases[token]
        return base if base in self._known else None


class Row:
    """One row of a lesson; its branches go on after what stands in branch 0, and none sees another."""

    def __init__(self, number: int) -> None:
        self.ids: list[int] = []
        self.branches: list[int] = []
        self.learned: list[tuple[int, float]] = []
        self.looks: list[Look] = []
        self._number = number

    def add(self, ids: list[int], branch: int = 0) -> range:
        """Go on with these tokens; their places."""
        start = len(self.ids)
        self.ids += ids
        self.branches += [branch] * len(ids)
        return range(start, len(self.ids))

    def learn(self, places: range) -> None:
        """What stands there is to be said."""
        self.learned += [(place, 1.0 if place == places.start else _REST) for place in places]

    def look(self, sought: str, place: int, wanted: list[int]) -> None:
        """The token there should look at one of these places, if there are any."""
        if wanted:
            self.looks.append(Look(sought, self._number, place, wanted))


def joined(parts: Iterable[Iterable[int]], between: list[int]) -> list[int]:
    """The parts, with the same tokens between any two."""
    made: list[int] = []
    for number, part in enumerate(parts):
        made += [*(between if number else ()), *part]
    return made


def padded(rows: Sequence[Row]) -> Lesson:
    """The rows as one batch."""
    length = max(len(row.ids) for row in rows)
    ids, branches = (torch.zeros(len(rows), length, dtype=torch.long) for _ in range(2))
    for number, row in enumerate(rows):
        ids[number, : len(row.ids)], branches[number, : len(row.ids)] = torch.tensor(row.ids), torch.tensor(row.branches)
    learned = [
        (number * length + place - 1, row.ids[place], weight) for number, row in enumerate(rows) for place, weight in row.learned
    ]
    places, targets, weights = (torch.tensor(values) for values in zip(*learned, strict=True))
    return Lesson(Batch(ids, branches, places, targets, weights), [look for row in rows for look in row.looks])
