"""The teacher's vectors, on disk: of every piece of the student's vocabulary and of every sentence."""

from __future__ import annotations

import json
import time
from dataclasses import dataclass
from typing import TYPE_CHECKING

import numpy as np
import torch

from . import sentences, tokens

if TYPE_CHECKING:
    from collections.abc import Sequence
    from pathlib import Path

    from numpy.typing import NDArray
    from tokenizers import Tokenizer

    from .teacher import Teacher

_PART = 10_000


@dataclass(frozen=True, slots=True)
class Lessons:
    """(pieces, 384) and (texts, 384) vectors; the texts begin with `pairs` * 2 of them, one of a pair after the other."""

    pieces: list[str]
    piece_vectors: NDArray[np.float16]
    texts: list[str]
    vectors: NDArray[np.float16]
    pairs: int

    def tokenizer(self, size: int) -> Tokenizer:
        """The student's, with the first `size` pieces."""
        return tokens.made(self.pieces[:size])

    def save(self, folder: Path) -> None:
        """Write all to a folder."""
        folder.mkdir(parents=True, exist_ok=True)
        rows = {"pairs": self.pairs, "pieces": self.pieces, "texts": self.texts}
        (folder / "texts.json").write_text(json.dumps(rows, ensure_ascii=False), encoding="utf-8")
        np.save(folder / "pieces.npy", self.piece_vectors)
        np.save(folder / "vectors.npy", self.vectors)


def load(folder: Path) -> Lessons:
    """What `Lessons.save` wrote."""
    rows = json.loads((folder / "texts.json").read_text(encoding="utf-8"))
    pieces, vectors = (np.load(folder / f"{name}.npy") for name in ("pieces", "vectors"))
    return Lessons(rows["pieces"], pieces, rows["texts"], vectors, rows["pairs"])


def teach(teacher: Teacher, seed: int, vocabulary: int, pairs: int, messages: int) -> Lessons:
    """Draw the sentences and ask the teacher, on one thread."""
    torch.set_num_threads(1)
    is_new = sentences.unheld()
    said = [pair for pair in sentences.pairs(seed, pairs) if all(map(is_new, pair))]
    other = [text for text in sentences.messages(seed, messages) if is_new(text)]
    both = [text for pair in said for text in pair]
    known = sorted(teacher.tokenizer.get_vocab(), key=teacher.tokenizer.get_vocab().__getitem__)
    pieces = tokens.chosen(known, sentences.frequent(both + other, 25), vocabulary)
    piece_vectors = _alone(teacher, pieces)
    words = [i for i, piece in enumerate(pieces) if piece.isalpha() and len(piece) > 2]
    new = sentences.composed(seed, [pieces[i] for i in words], piece_vectors[words])
    texts = both + list(dict.fromkeys(filter(is_new, [*other, *new])))
    print(f"{len(pieces)} pieces, {len(said)} pairs, {len(texts)} texts", flush=True)
    return Lessons(pieces, piece_vectors.astype(np.float16), texts, _asked(teacher, texts), len(said))


def _alone(teacher: Teacher, pieces: Sequence[str]) -> NDArray[np.float32]:
    """(pieces, 384): what each says by itself; nothing is what a special token says."""
    plain = [piece.removeprefix(tokens.CONTINUES) if piece != tokens.CONTINUES else piece for piece in pieces]
    made = teacher.vectors(plain)
    known = teacher.tokenizer.get_vocab()
    inner = [i for i, piece in enumerate(pieces) if piece.startswith(tokens.CONTINUES) and piece in known]
    made[inner] = teacher.of_pieces([known[pieces[i]] for i in inner])
    made[: len(tokens.SPECIAL)] = 0
    return made


def _asked(teacher: Teacher, texts: Sequence[str]) -> NDArray[np.float16]:
    made = []
    for start in range(0, len(texts), _PART):
        made.append(teacher.vectors(texts[start : start + _PART]).astype(np.float16))
        print(f"{start + len(made[-1])} texts, {time.process_time() / 60:.1f} min of the processor", flush=True)
    return np.concatenate(made)
