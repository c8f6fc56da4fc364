"""The tokenizer: WordPiece in lower case with the teacher's pieces; llama.cpp's `bert` tokenizer reads texts as training did."""

from __future__ import annotations

import re
import string
from typing import TYPE_CHECKING

from tokenizers import Tokenizer, decoders, models, normalizers, pre_tokenizers, processors

if TYPE_CHECKING:
    from collections.abc import Iterable
    from pathlib import Path

SPECIAL = ("[PAD]", "[UNK]", "[CLS]", "[SEP]", "[MASK]")
PAD, UNK, CLS, SEP, MASK = range(5)
_ALPHABET = string.ascii_lowercase + string.digits + string.punctuation
CONTINUES = "##"
_USEFUL = re.compile(r"(##)?([a-z]+|\d\d?)")


def chosen(known: Iterable[str], more: Iterable[str], size: int) -> list[str]:
    """At most `size` pieces: letters, `more` (words of the sentences), then `known`, the teacher's, most frequent first."""
    pieces = [*SPECIAL, *_ALPHABET, *(CONTINUES + letter for letter in string.ascii_lowercase + string.digits)]
    pieces += [word for word in more if _USEFUL.fullmatch(word)]
    pieces += [piece for piece in known if _USEFUL.fullmatch(piece)]
    return list(dict.fromkeys(pieces))[:size]


def made(pieces: Iterable[str]) -> Tokenizer:
    """The tokenizer of such pieces, which come in the order of their numbers."""
    model = models.WordPiece({piece: i for i, piece in enumerate(pieces)}, unk_token="[UNK]", max_input_chars_per_word=100)
    tokenizer = Tokenizer(model)
    tokenizer.normalizer = normalizers.BertNormalizer(lowercase=True, strip_accents=True)
    tokenizer.pre_tokenizer = pre_tokenizers.BertPreTokenizer()
    tokenizer.decoder = decoders.WordPiece(prefix=CONTINUES)
    tokenizer.post_processor = processors.TemplateProcessing(
        single="[CLS] $A [SEP]", special_tokens=[("[CLS]", CLS), ("[SEP]", SEP)]
    )
    return tokenizer


def load(path: Path) -> Tokenizer:
    """The tokenizer of a file that `Tokenizer.save` wrote."""
    return Tokenizer.from_file(str(path))


def as_llamacpp(piece: str) -> str:
    """A piece as a GGUF file has it: the beginning of a word is marked, not its continuation."""
    if piece in SPECIAL:
        return piece
    return piece.removeprefix(CONTINUES) if piece.startswith(CONTINUES) and piece != CONTINUES else "\u2581" + piece
