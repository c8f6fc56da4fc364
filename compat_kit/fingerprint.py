"""Which kind of server it is, from what it answers to plain GETs. Nothing is generated, and no key is sent."""

from __future__ import annotations

import asyncio
from typing import TYPE_CHECKING

from . import kinds

if TYPE_CHECKING:
    from .prober import Prober


async def confirm(prober: Prober, url: str) -> kinds.Kind | None:
    """The first kind whose own page is there; specific kinds come before Ollama, which others imitate."""
    ends = (kind.base_path for kind in kinds.KINDS if url.endswith(kind.base_path))
    root = url.removesuffix(max(ends, key=len, default=""))
    asked = [kind for kind in kinds.KINDS if kind.confirm]
    answers = await asyncio.gather(*(prober.get(root + kind.confirm[0]) for kind in asked if kind.confirm))
    for kind, answer in zip(asked, answers, strict=True):
        if kind.confirm and answer is not None and answer.status == 200 and kind.confirm[1].encode() in answer.body:
            return kind
    return None
