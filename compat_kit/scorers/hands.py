"""Threads in which scorers run. They are used again: to begin one takes ten times as long as to hand work to it."""

from __future__ import annotations

import asyncio
import os
import threading
from contextlib import suppress
from queue import SimpleQueue
from typing import TYPE_CHECKING, TypeVar

if TYPE_CHECKING:
    from collections.abc import Callable

T = TypeVar("T")

_idle: list[SimpleQueue[Callable[[], None]]] = []
if hasattr(os, "register_at_fork"):
    os.register_at_fork(after_in_child=_idle.clear)  # their threads are not there


async def in_hand(function: Callable[[], T]) -> T:
    """The result of a function that raises nothing, from another thread. One that never ends keeps its thread, a daemon."""
    loop = asyncio.get_running_loop()
    ended: asyncio.Future[T] = loop.create_future()

    def settle(value: T) -> None:
        if not ended.done():
            ended.set_result(value)

    def work() -> None:
        value = function()
        with suppress(RuntimeError):  # the process is ending, and the loop with it
            loop.call_soon_threadsafe(settle, value)

    try:
        hand = _idle.pop()
    except IndexError:
        hand = SimpleQueue()
        threading.Thread(target=_serve, args=(hand,), name="compat_kit-scorer", daemon=True).start()
    hand.put(work)
    return await ended


def _serve(hand: SimpleQueue[Callable[[], None]]) -> None:
    while True:
        hand.get()()
        _idle.append(hand)
