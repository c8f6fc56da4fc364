"""The doors: `compare`, `acompare`."""

from __future__ import annotations

import secrets
from typing import TYPE_CHECKING, Any

from ..loop import arun, run
from ..store import Store
from .audience import Audience
from .plan import Plan
from .result import Comparison
from .work import Work

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from ..backend import Backend
    from .cells import Observer


def compare(
    prompts: Any,
    backends: Backend | Sequence[Backend] | Mapping[str, Backend],
    *,
    options: Mapping[str, Any] | None = None,
    repeats: int = 1,
    store: Store | None = None,
    cache: bool = True,
    observer: Observer | None = None,
) -> Comparison:
    """Every backend's answer to every prompt, with its times, side by side."""
    return run(_compare(prompts, backends, options, repeats, store, cache, observer))


async def acompare(
    prompts: Any,
    backends: Backend | Sequence[Backend] | Mapping[str, Backend],
    *,
    options: Mapping[str, Any] | None = None,
    repeats: int = 1,
    store: Store | None = None,
    cache: bool = True,
    observer: Observer | None = None,
) -> Comparison:
    """`compare`, awaited."""
    return await arun(_compare(prompts, backends, options, repeats, store, cache, observer))


async def _compare(  # noqa: PLR0917 - the two doors hand on all they have
    prompts: Any,
    backends: Any,
    options: Mapping[str, Any] | None,
    repeats: int,
    store: Store | None,
    cache: bool,
    observer: Observer | None,
) -> Comparison:
    plan = Plan(prompts, backends, options, repeats, "" if cache else secrets.token_hex(8))
    kept = store or Store(":memory:")
    work = Work(plan, kept, Audience(observer), reuse=cache)
    return Comparison(kept, await work.run())
