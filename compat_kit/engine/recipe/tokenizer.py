"""The tokenizer: byte-level BPE learned from the corpus, one token a digit, so that numbers are read by their places."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .chatml import pieces
from .corpus.mixture import draw

if TYPE_CHECKING:
    from pathlib import Path
    from random import Random

    from tokenizers import Tokenizer

    from .corpus.sample import Sample

END_OF_TEXT, START, END = SPECIAL = ("<|endoftext|>", "<|im_start|>", "<|im_end|>")
MARKS = ("<think>", "</think>", "<tool_call>", "</tool_call>", "<tools>", "</tools>")


def learn_tokenizer(rng: Random, size: int, samples: int = 40_000) -> Tokenizer:
    """A tokenizer of `size` tokens, learned from that many samples. llama.cpp calls this way of splitting "smollm"."""
    from tokenizers import Tokenizer, decoders, models, pre_tokenizers, trainers

    tokenizer = Tokenizer(models.BPE())
    tokenizer.pre_tokenizer = pre_tokenizers.Sequence(
        [pre_tokenizers.Digits(individual_digits=True), pre_tokenizers.ByteLevel(add_prefix_space=False)]
    )
    tokenizer.decoder = decoders.ByteLevel()
    trainer = trainers.BpeTrainer(
        vocab_size=size,
        special_tokens=[*SPECIAL, *MARKS],
        initial_alphabet=pre_tokenizers.ByteLevel.alphabet(),
        show_progress=False,
    )
    texts = ("".join(piece.text for piece in pieces(draw(rng, has_thoughts=True))) for _ in range(samples))
    tokenizer.train_from_iterator(texts, trainer)
    return tokenizer


def load_tokenizer(file: Path) -> Tokenizer:
    """The tokenizer that was saved there."""
    from tokenizers import Tokenizer

    return Tokenizer.from_file(str(file))


def encode(tokenizer: Tokenizer, samples: list[Sample]) -> list[tuple[list[int], list[bool]]]:
    """For each sample its token ids, and for each token whether the model learns to write it."""
    parted = [pieces(sample) for sample in samples]
    encodings = tokenizer.encode_batch(["".join(piece.text for piece in parts) for parts in parted])
    found = []
    for parts, encoding in zip(parted, encodings, strict=True):
        learned = [flag for piece in parts for flag in [piece.is_learned] * len(piece.text)]
        found.append((encoding.ids, [learned[start] if end > start else False for start, end in encoding.offsets]))
    return found
