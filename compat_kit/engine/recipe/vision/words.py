"""The vocabulary: byte pairs learned from questions and answers, one token for each digit and each capital of a code."""

from __future__ import annotations

import json
from random import Random
from typing import TYPE_CHECKING

from tokenizers import Tokenizer, decoders, models, pre_tokenizers, trainers

from .pictures import draw
from .questions import about, without_image

if TYPE_CHECKING:
    from pathlib import Path

SPECIAL = ("<|endoftext|>", "<|im_start|>", "<|im_end|>", "<start_of_image>", "<end_of_image>")
SIZE = 512


class Words:
    """Text to tokens and back."""

    def __init__(self, tokenizer: Tokenizer) -> None:
        self.tokenizer = tokenizer
        self.size: int = tokenizer.get_vocab_size()
        self._known: dict[str, list[int]] = {}

    def ids(self, text: str) -> list[int]:
        """The tokens of a text; special tokens may stand in it."""
        known = self._known.get(text)
        if known is None:
            known = self.tokenizer.encode(text).ids
            if len(self._known) < 20000:
                self._known[text] = known
        return known

    def text(self, ids: list[int]) -> str:
        """The text of tokens, special ones left out."""
        return str(self.tokenizer.decode(ids))

    def save(self, file: Path) -> None:
        """Keep it as `tokenizer.json`."""
        self.tokenizer.save(str(file))

    @classmethod
    def load(cls, file: Path) -> Words:
        """From `tokenizer.json`."""
        return cls(Tokenizer.from_file(str(file)))

    @classmethod
    def learn(cls, seed: int = 0, samples: int = 12000) -> Words:
        """From drawn questions and answers, codes left out, so that no two capitals become one token."""
        tokenizer = Tokenizer(models.BPE())
        digits = pre_tokenizers.Digits(individual_digits=True)
        tokenizer.pre_tokenizer = pre_tokenizers.Sequence([digits, pre_tokenizers.ByteLevel(add_prefix_space=False)])
        tokenizer.decoder = decoders.ByteLevel()
        alphabet = pre_tokenizers.ByteLevel.alphabet()
        trainer = trainers.BpeTrainer(
            vocab_size=SIZE, special_tokens=list(SPECIAL), initial_alphabet=alphabet, show_progress=False
        )
        tokenizer.train_from_iterator(_texts(Random(f"words {seed}"), samples), trainer)
        return cls(tokenizer)

    def merges(self) -> tuple[list[str], list[str]]:
        """The tokens in order, and the merges as "first second"."""
        model = json.loads(self.tokenizer.to_str())["model"]
        tokens = sorted(model["vocab"], key=model["vocab"].__getitem__)
        return tokens, [" ".join(m) if isinstance(m, list) else m for m in model["merges"]]


def _texts(rng: Random, samples: int) -> list[str]:
    found = ["user\n", "assistant\n", "system\n"] * (samples // 4)
    for _ in range(samples // 8):
        picture = draw(rng)
        found += [t for _ in range(7) for t in about(rng, picture)[1:] if picture.text not in t or not picture.text]
        found += without_image(rng)[1:]
    return [text for text in found if not text.isupper()]
