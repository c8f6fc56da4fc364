"""When bytes left and when they came, as near to the network as it can be known.

An event loop that is busy with one stream, or that waits for Python's lock, looks at the others late: by milliseconds, with
16 of them at once. Linux notes down when a packet came, so there it does not matter how late it is read.
"""

from __future__ import annotations

import contextvars
import socket
import struct
import sys
import time
from contextlib import suppress
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from collections.abc import Iterable

_SO_TIMESTAMPNS = 35  # of Linux; Python has no name for it
_TIMESPEC = struct.Struct("@ll")
_MOST_BYTES = 64 * 1024  # asyncio asks for four times as much, and to make room for that costs more than to read
_MOST_AGE_S = 60.0  # beyond it, somebody has set the clock


class StampedSocket(socket.socket):
    """A socket that tells the exchange it serves when it sends, and knows when the last bytes received had come."""

    arrived_s = 0.0

    @classmethod
    def of(cls, address: tuple[Any, ...]) -> StampedSocket:
        """A new socket for an entry of `getaddrinfo`."""
        made = cls(*address[:3])
        if sys.platform == "linux":
            with suppress(OSError):
                made.setsockopt(socket.SOL_SOCKET, _SO_TIMESTAMPNS, 1)
        return made

    def send(self, data: Any, flags: int = 0) -> int:
        """As ever."""
        if (exchange := _exchange.get()) is not None:
            exchange.stamp_sent(self)
        return super().send(data, flags)

    def sendmsg(self, buffers: Iterable[Any], *more: Any) -> int:
        """As ever."""
        if (exchange := _exchange.get()) is not None:
            exchange.stamp_sent(self)
        return super().sendmsg(buffers, *more)

    def recv(self, size: int, flags: int = 0) -> bytes:
        """As ever, though not as much at once as is asked for."""
        if sys.platform != "linux":
            data = super().recv(size, flags)
            self.arrived_s = time.perf_counter()
            return data
        data, notes, _, _ = super().recvmsg(min(size, _MOST_BYTES), 64, flags)
        # Never before what came earlier: the age is by a clock that may be set in between.
        self.arrived_s = max(self.arrived_s, time.perf_counter() - _age_s(notes))
        return data

    def recv_into(self, *arguments: Any) -> int:
        """As ever. It is what a connection with TLS is read by."""
        count = super().recv_into(*arguments)
        self.arrived_s = time.perf_counter()
        return count


class Exchange:
    """The times of one request and its answer, by `time.perf_counter`."""

    def __init__(self) -> None:
        self.sent_s = time.perf_counter()
        self._socket: StampedSocket | None = None

    def stamp_sent(self, by: StampedSocket | None = None) -> None:
        """The request is being written. The last time counts: it may take several; what is only put by names no socket."""
        self.sent_s = time.perf_counter()
        self._socket = by or self._socket

    def arrived_s(self) -> float:
        """When the bytes that were received last had come, which is not before the request was sent."""
        return max(self.sent_s, self._socket.arrived_s) if self._socket and self._socket.arrived_s else time.perf_counter()

    def moved_s(self) -> float:
        """When bytes went out or came in last; now, where that is not known, as while there is no connection."""
        return max(self.sent_s, self._socket.arrived_s) if self._socket else time.perf_counter()

    def cut(self) -> None:
        """End the connection at once: one with bytes to send waits for them to be taken before it closes."""
        if self._socket is not None:
            with suppress(OSError):
                self._socket.shutdown(socket.SHUT_RDWR)


def begin_exchange() -> Exchange:
    """A new exchange, which what this task sends from now on belongs to."""
    exchange = Exchange()
    _exchange.set(exchange)
    return exchange


# aiohttp writes in a task of its own, which inherits it.
_exchange: contextvars.ContextVar[Exchange | None] = contextvars.ContextVar("exchange", default=None)


def _age_s(notes: list[tuple[int, int, bytes]]) -> float:
    """For how long received bytes have been there, as the system noted down; 0 where it did not."""
    for level, kind, note in notes:
        if level == socket.SOL_SOCKET and kind == _SO_TIMESTAMPNS and len(note) == _TIMESPEC.size:
            seconds, nanoseconds = _TIMESPEC.unpack(note)
            age_s: float = time.time() - seconds - nanoseconds / 1e9
            return age_s if 0 <= age_s < _MOST_AGE_S else 0.0
    return 0.0
