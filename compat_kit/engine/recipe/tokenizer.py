"""The tokenizer: byte-level BPE learned from the corpus, one token a digit, so that numbers are read by their places.

A word is cut alike with a space before it and without, as in `from Paris` and `"Paris"`, so that it can be copied: pieces are
learned without that space, and the frequent ones have a twin with it, merged last.
"""

from __future__ import annotations

import json
import re
from collections import Counter
from itertools import pairwise, takewhile
from typing import TYPE_CHECKING, NamedTuple

from .chatml import branches, pieces
from .corpus.mixture import draw

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping, Sequence
    from pathlib import Path
    from random import Random

    from tokenizers import Encoding, Tokenizer

    from .chatml import Piece
    from .corpus.sample import Sample

    _Way = tuple[list[int], list[bool]]

END_OF_TEXT, START, END = SPECIAL = ("<|endoftext|>", "<|im_start|>", "<|im_end|>")
# How a byte-level vocabulary writes a space, and how often the quote of a value stands apart from it.
_SPACE, _BEGUN = "\u0120", 0.2
_TWINS = 0.3
# Tokens of a sample that a network learns from.
LONGEST = 512
_NAME = re.compile("[A-Za-z0-9_]")
MARKS = ("<think>", "</think>", "<tool_call>", "</tool_call>", "<tools>", "</tools>")


def learn_tokenizer(rng: Random, size: int, samples: int = 40_000) -> Tokenizer:
    """A tokenizer of `size` tokens, learned from that many samples. llama.cpp calls this way of splitting "smollm"."""
    from tokenizers import Regex, Tokenizer, decoders, models, pre_tokenizers, trainers

    twins = int(_TWINS * size)
    tokenizer = Tokenizer(models.BPE())
    digits, letters = pre_tokenizers.Digits(individual_digits=True), pre_tokenizers.ByteLevel(add_prefix_space=False)
    apart = pre_tokenizers.Split(Regex(r" (?=\p{L})"), "isolated")
    tokenizer.pre_tokenizer = pre_tokenizers.Sequence([digits, apart, letters])
    tokenizer.decoder = decoders.ByteLevel()
    trainer = trainers.BpeTrainer(
        vocab_size=size - twins,
        special_tokens=[*SPECIAL, *MARKS],
        initial_alphabet=pre_tokenizers.ByteLevel.alphabet(),
        show_progress=False,
    )
    texts = ["".join(piece.text for piece in pieces(draw(rng, has_thoughts=True))) for _ in range(samples)]
    tokenizer.train_from_iterator(texts, trainer)
    tokenizer.pre_tokenizer = pre_tokenizers.Sequence([digits, letters])
    return _with_twins(tokenizer, texts, twins)


def _with_twins(tokenizer: Tokenizer, texts: list[str], count: int) -> Tokenizer:
    """The tokenizer, in which the pieces that most often follow a space have become one with it."""
    from tokenizers import Tokenizer

    followed: Counter[str] = Counter()
    for encoding in tokenizer.encode_batch(texts):
        tokens = encoding.tokens
        followed.update(token for space, token in pairwise(tokens) if _is_twin((space, token)))
    saved = json.loads(tokenizer.to_str())
    for token, _ in followed.most_common(count):
        saved["model"]["vocab"][_SPACE + token] = len(saved["model"]["vocab"])
        saved["model"]["merges"].append([_SPACE, token])
    return Tokenizer.from_str(json.dumps(saved))


def bases(tokenizer: Tokenizer) -> list[int]:
    """For each token its own id, or for a twin the id of the piece without the space. Twins come last."""
    vocabulary = tokenizer.get_vocab()
    merges = json.loads(tokenizer.to_str())["model"]["merges"]
    twins = [token for _, token in takewhile(_is_twin, reversed(merges))][::-1]
    return [*range(len(vocabulary) - len(twins)), *(vocabulary[token] for token in twins)]


def _is_twin(merge: Sequence[str]) -> bool:
    """Whether a space is joined to a letter; what is written with a sign above 255 is a byte that is none, such as a space."""
    space, token = merge
    return space == _SPACE and token[0].isalpha() and ord(token[0]) < 256


def load_tokenizer(file: Path) -> Tokenizer:
    """The tokenizer that was saved there."""
    from tokenizers import Tokenizer

    return Tokenizer.from_file(str(file))


class Encoded(NamedTuple):
    """A sample as token ids; for each token whether the model learns to write it, and its branch: 0 is what all others see."""

    ids: list[int]
    learned: list[bool]
    branches: list[int]


def encode(tokenizer: Tokenizer, samples: list[Sample], rng: Random) -> list[Encoded]:
    """The samples as tokens, each with as many of its branches as there is room for.

    What a grammar forces comes in pieces, drawn with `rng`: a model that does not know a key begins it with a letter or two.
    """
    parted = [[pieces(sample), *branches(sample)] for sample in samples]
    texts = ["".join(piece.text for piece in parts) for ways in parted for parts in ways]
    encodings = iter(tokenizer.encode_batch(texts))
    start = tokenizer.get_vocab()[START]
    return [_joined([_encoded(tokenizer, parts, next(encodings), rng) for parts in ways], start) for ways in parted]


def _joined(ways: list[_Way], start: int) -> Encoded:
    ids, learned = ways[0]
    first = ids.index(start, 1) if len(ways) > 1 else len(ids)
    at = [0] * first + [1] * (len(ids) - first)
    for number, (more, flags) in enumerate(ways[1:], 2):
        if len(ids) + len(more) <= LONGEST:
            ids, learned, at = ids + more, learned + flags, at + [number] * len(more)
    return Encoded(ids, learned, at)


def _encoded(tokenizer: Tokenizer, parts: list[Piece], encoding: Encoding, rng: Random) -> _Way:
    learned = [piece.is_learned for piece in parts for _ in piece.text]
    flags = [learned[start] if end > start else False for start, end in encoding.offsets]
    if not any(piece.is_forced for piece in parts):
        return encoding.ids, flags
    forced = [piece.is_forced for piece in parts for _ in piece.text]
    whole = [not all(forced[start:end]) for start, end in encoding.offsets]
    return _in_pieces(tokenizer, zip(encoding.tokens, flags, whole, strict=True), rng)


def _in_pieces(tokenizer: Tokenizer, tokens: Iterable[tuple[str, bool, bool]], rng: Random) -> _Way:
    """Tokens, whether they are learned and whether they stay whole; ids and whether they are learned.

    The quote before a value may come by itself too, where the model had begun to write a number.
    """
    vocabulary = tokenizer.get_vocab()
    ids: list[int] = []
    flags: list[bool] = []
    cut, before = rng.choice((0.0, 0.5, 1.0, 1.0)), ""
    for token, is_learned, is_whole in tokens:
        if is_whole and before.endswith(":") and token == f'{_SPACE}"' and rng.random() < _BEGUN:
            ids += [vocabulary[_SPACE], vocabulary['"']]
            flags += [False, is_learned]
        else:
            parts = [token] if is_whole or not _NAME.search(token) else _cut(token, cut, rng, vocabulary)
            ids += [vocabulary[part] for part in parts]
            flags += [is_learned] * len(parts)
        before = token
    return ids, flags


def _cut(token: str, cut: float, rng: Random, vocabulary: Mapping[str, int]) -> list[str]:
    """A token as shorter ones, cut between two letters with that chance."""
    parts = [""]
    for letter in token:
        longer = parts[-1] + letter
        if parts[-1] and (rng.random() < cut or longer not in vocabulary):
            parts.append(letter)
        else:
            parts[-1] = longer
    return parts
