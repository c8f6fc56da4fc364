"""What can be done with a run that is there: waited for, gone on with, rated. `Comparison` has the doors to it."""

from __future__ import annotations

import asyncio
import time
from typing import TYPE_CHECKING, Any

from ..errors import ConfigurationError
from ..loop import refuse_on_loop
from .beginning import Wishes, resumed, scored

if TYPE_CHECKING:
    from collections.abc import Mapping

    from .result import Comparison

LOOK_S = 0.2
"""How often it is looked whether a run of another process is over, in seconds."""

_HOW = ("scorers", "judge", "concurrency", "executor", "observer")


def waited(run: Comparison, timeout_s: float | None) -> bool:
    """Wait until a run is over, at most so many seconds; whether it is. Raises what it failed with."""
    if run._underway is not None:
        return run._underway.wait(timeout_s)
    refuse_on_loop()
    until_s = None if timeout_s is None else time.monotonic() + timeout_s
    while not run.is_done:
        left_s = LOOK_S if until_s is None else min(LOOK_S, until_s - time.monotonic())
        if left_s <= 0:
            return False
        time.sleep(left_s)
    return True


async def over(run: Comparison) -> None:
    """Come back when a run is over."""
    if run._underway is not None:
        await run._underway.done()
        return
    while not await asyncio.to_thread(lambda: run.is_done):  # noqa: ASYNC110 - another process sets no event here
        await asyncio.sleep(LOOK_S)


def refuse_to_block(executor: Any) -> None:
    """Raise ConfigurationError where a blocking call would hold up the loop on which the client of the workers runs."""
    if getattr(executor, "asynchronous", False):
        raise ConfigurationError("A blocking call would stop the loop of the Dask client. Await its async twin: `ck.acompare`.")


async def gone_on(run: Comparison, backends: Any, how: Mapping[str, Any]) -> Comparison:
    """The same run when what was missing is there."""
    unknown = [name for name in how if name not in _HOW]
    if unknown:
        raise ConfigurationError(f"`resume` takes {', '.join(_HOW)}, not {unknown[0]!r}. All else is as the run began.")
    if run._underway is not None and not run._underway.is_done:
        raise ConfigurationError("The run goes on still: `.wait()` for its end, or `.stop()` it first.")
    return await resumed(run, backends, Wishes(**{"concurrency": None, "scorers": None, **how}))


async def rated(run: Comparison, scorers: Any, judge: Any) -> Comparison:
    """The same run with what these say of its answers."""
    await scored(run, scorers, judge)
    return run
