"""JSON in what a model wrote: the whole of it, a fenced block, or an object in prose. Everything here is bounded."""

from __future__ import annotations

import json
import re
from itertools import islice
from typing import TYPE_CHECKING, NamedTuple

if TYPE_CHECKING:
    from collections.abc import Iterator

_MOST_BLOCKS = 8
_MOST_STARTS = 32
_MOST_PROSE = 1_000_000
_FENCE = re.compile(r"^[ \t]*(`{3,}|~{3,})[^\n`]*\n(.*?)(?:^[ \t]*\1|\Z)", re.MULTILINE | re.DOTALL)


class Piece(NamedTuple):
    """A part of an answer that may be JSON. is_whole: it is all of it."""

    text: str
    is_whole: bool = False


def candidates(text: str) -> Iterator[Piece]:
    """Where in an answer the JSON may be, the likeliest first: of blocks and of objects the last, which corrects those before."""
    whole = text.removeprefix("\ufeff").strip()
    yield Piece(whole, is_whole=True)
    for block in reversed(list(islice(_FENCE.finditer(text), _MOST_BLOCKS))):
        yield Piece(block[2].strip())
    yield from (Piece(found) for found in reversed(list(_objects(text[:_MOST_PROSE]))))


def _objects(text: str) -> Iterator[str]:
    """The outermost objects in a text."""
    decoder, at = json.JSONDecoder(), 0
    for _ in range(_MOST_STARTS):
        at = text.find("{", at)
        if at < 0:
            return
        try:
            end = decoder.raw_decode(text, at)[1]
        except (ValueError, RecursionError):
            at += 1
            continue
        yield text[at:end]
        at = end
