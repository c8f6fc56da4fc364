"""Conversations about pictures as rows of tokens: many questions beside each other after one image, none seeing another."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any

import numpy as np

from ..corpus.shared import maybe_system
from .questions import Asked, about, without_image

if TYPE_CHECKING:
    from collections.abc import Sequence
    from random import Random

    from .canvas import Picture
    from .words import Words

IMAGE = None
"""Stands for an image in a list of pieces."""


@dataclass(slots=True)
class Row:
    """Tokens of one picture: for each its number, place, branch (0 is the beginning that all see), answer (-1 is none)."""

    ids: list[int] = field(default_factory=list)
    places: list[int] = field(default_factory=list)
    branches: list[int] = field(default_factory=list)
    is_image: list[bool] = field(default_factory=list)
    alone: list[bool] = field(default_factory=list)
    answers: list[int] = field(default_factory=list)
    skills: list[str] = field(default_factory=list)

    def add(self, ids: Sequence[int], branch: int, *, answer: int = -1, image: bool = False, alone: bool = False) -> None:
        """Continue a branch."""
        start = self._next_place(branch, alone)
        self.ids += ids
        self.places += range(start, start + len(ids))
        self.branches += [branch] * len(ids)
        self.is_image += [image] * len(ids)
        self.alone += [alone] * len(ids)
        self.answers += [answer] * len(ids)

    def cut(self, length: int, answers: int) -> None:
        """Back to so many tokens and answers."""
        for tokens in (self.ids, self.places, self.branches, self.is_image, self.alone, self.answers):
            del tokens[length:]
        del self.skills[answers:]

    def _next_place(self, branch: int, alone: bool) -> int:
        if self.branches and self.branches[-1] == branch:
            return self.places[-1] + 1
        return 0 if alone else max((p for p, b in zip(self.places, self.branches, strict=True) if b == 0), default=-1) + 1


def row(rng: Random, picture: Picture, words: Words, image_tokens: int, room: int) -> Row:
    """A picture with questions after it as far as there is room, some in a conversation, some without it.

    The picture is always first: the chat template puts it there.
    """
    made = Row()
    head = "".join(f"<|im_start|>system\n{m['content']}<|im_end|>\n" for m in maybe_system(rng, 0.2))
    made.add(words.ids(f"{head}<|im_start|>user\n<start_of_image>"), 0)
    made.add([0] * image_tokens, 0, image=True)
    made.add(words.ids("<end_of_image>"), 0)
    if rng.random() < 0.2:
        _ask_without(rng, made, words, head)
    for branch in range(2, room):
        length, answers = len(made.ids), len(made.skills)
        _converse(rng, made, words, branch, picture)
        if len(made.ids) > room and answers:
            made.cut(length, answers)
            break
    return made


def _ask_without(rng: Random, made: Row, words: Words, head: str) -> None:
    asked = without_image(rng)
    made.add(words.ids(f"{head}<|im_start|>user\n"), 1, alone=True)
    made.add(words.ids(asked.question), 1, alone=True)
    _answer(made, words, 1, asked, alone=True)


def _converse(rng: Random, made: Row, words: Words, branch: int, picture: Picture) -> None:
    for turn in range(1 if rng.random() < 0.85 else 2):
        asked = about(rng, picture)
        opening = "" if turn == 0 else "\n<|im_start|>user\n"
        made.add(words.ids(opening + asked.question), branch)
        _answer(made, words, branch, asked)


def _answer(made: Row, words: Words, branch: int, asked: Asked, *, alone: bool = False) -> None:
    made.add(words.ids("<|im_end|>\n<|im_start|>assistant\n"), branch, alone=alone)
    made.add(words.ids(f"{asked.answer}<|im_end|>"), branch, answer=len(made.skills), alone=alone)
    made.skills.append(asked.skill)


def stacked(rows: Sequence[Row]) -> dict[str, Any]:
    """The rows as arrays [B, T] and the mask [B, T, T]; `target` is the next token where it is learned, else -1."""
    length = max(len(r.ids) for r in rows)
    full = {name: np.full((len(rows), length), fill, np.int64) for name, fill in (("ids", 0), ("places", 0), ("answers", -1))}
    branches, alone = np.full((len(rows), length), -1), np.zeros((len(rows), length), bool)
    is_image = np.zeros((len(rows), length), bool)
    for i, r in enumerate(rows):
        at = slice(0, len(r.ids))
        for name, array in full.items():
            array[i, at] = getattr(r, name)
        branches[i, at], alone[i, at], is_image[i, at] = r.branches, r.alone, r.is_image
    target = np.full_like(full["ids"], -1)
    learned = full["answers"][:, 1:] >= 0
    target[:, :-1][learned] = full["ids"][:, 1:][learned]
    same = branches[:, :, None] == branches[:, None, :]
    shared = (branches[:, None, :] == 0) & ~alone[:, :, None] & (branches[:, :, None] > 0)
    before = full["places"][:, None, :] <= full["places"][:, :, None]
    among = is_image[:, :, None] & is_image[:, None, :]
    mask = (same | shared) & (before | among)
    answer = np.full_like(target, -1)
    answer[:, :-1] = full["answers"][:, 1:]
    return {**full, "is_image": is_image, "target": target, "answer": answer, "mask": mask}
