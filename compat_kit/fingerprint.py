"""Which kind of server it is, from what it answers to plain GETs. Nothing is generated, and no key is sent."""

from __future__ import annotations

import asyncio
from typing import TYPE_CHECKING

from . import decode, kinds

if TYPE_CHECKING:
    from .prober import Prober


async def confirm(prober: Prober, url: str) -> kinds.Kind | None:
    """The first kind whose own page is there; specific kinds come before Ollama, which others imitate."""
    ends = (kind.base_path for kind in kinds.KINDS if url.endswith(kind.base_path))
    root = url.removesuffix(max(ends, key=len, default=""))
    marks = [(kind, mark) for kind in kinds.KINDS for mark in kind.marks]
    answers = await asyncio.gather(*(prober.get(root + mark.path) for _, mark in marks))
    for (kind, mark), answer in zip(marks, answers, strict=True):
        if answer is not None and answer.status == 200 and has_mark(mark, answer.body):
            return kind
    return None


def has_mark(mark: kinds.Mark, body: bytes) -> bool:
    """Whether a page says what the mark wants. It has to parse: a status, or words somewhere in it, prove nothing."""
    if mark.text:
        return body.strip() == mark.text.encode()
    try:
        found = decode.parse(body)
    except ValueError:
        return False
    for name in mark.key.split("."):
        found = found.get(name) if isinstance(found, dict) else None
    return found is not None and str(found).startswith(mark.value)
