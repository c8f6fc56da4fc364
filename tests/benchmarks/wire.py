"""The bytes of a streamed answer, as llama.cpp's server and OpenAI send them."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from collections.abc import Iterator

WORDS = (" the", " quick", " brown", " fox", ",", " über", " jumps", " 42", "\n\n", ' "lazy"', " dog", ".")
"""What the content chunks say in turn: some is escaped, some is not ASCII, as in real text."""

DONE = b"data: [DONE]\n\n"


def events(count: int) -> list[bytes]:
    """`count` chunks as server-sent events: the role, the content word by word, the finish; then [DONE]."""
    deltas = [{"role": "assistant", "content": None}, *({"content": WORDS[i % len(WORDS)]} for i in range(count - 2)), {}]
    finish = [None] * (count - 1) + ["stop"]
    return [*map(_event, deltas, finish), DONE]


def text_length(count: int) -> int:
    """The characters in the content of `count` chunks, for checking that a contender saw them all."""
    return sum(len(WORDS[i % len(WORDS)]) for i in range(count - 2))


def slices(data: bytes, size: int) -> Iterator[bytes]:
    """The same bytes in reads of `size`, cut wherever they fall."""
    return (data[start : start + size] for start in range(0, len(data), size))


def _event(delta: dict[str, Any], finish_reason: str | None) -> bytes:
    chunk = {
        "choices": [{"finish_reason": finish_reason, "index": 0, "delta": delta}],
        "created": 1760000000,
        "id": "chatcmpl-Ab1Cd2Ef3Gh4Ij5Kl6Mn7Op8Qr9St0Uv",
        "model": "m",
        "system_fingerprint": "b6800-1a2b3c4d",
        "object": "chat.completion.chunk",
    }
    return b"data: " + json.dumps(chunk, ensure_ascii=False, separators=(",", ":")).encode() + b"\n\n"
