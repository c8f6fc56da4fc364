"""Server-sent events from bytes, without a socket, by the WHATWG rules.

https://html.spec.whatwg.org/multipage/server-sent-events.html#event-stream-interpretation
"""

from __future__ import annotations

from typing import NamedTuple

BOM = b"\xef\xbb\xbf"


class Event(NamedTuple):
    """One event: its name ("message" where the server gave none) and its data as bytes."""

    name: str
    data: bytes


class EventDecoder:
    """Turns the bytes of a stream, cut anywhere, into events.

    Lines end in LF, CR or CRLF. A leading BOM, comments, unknown fields and blocks without a data line are passed over.
    """

    def __init__(self) -> None:
        self._pending: list[bytes] = []  # the pieces of a line that has not ended
        self._started = False
        self._skip_lf = False
        self._name = b""
        self._data: list[bytes] = []

    def feed(self, data: bytes) -> list[Event]:
        """The events that these bytes complete, in order."""
        if not data:
            return []
        if self._pending:
            self._pending.append(data)
            if self._started and b"\n" not in data and b"\r" not in data:
                return []  # a long line goes on; put together once, when it ends
            data = b"".join(self._pending)
            self._pending = []
        if not self._started:
            if len(data) < len(BOM) and BOM.startswith(data):
                self._pending = [data]
                return []
            self._started = True
            data = data.removeprefix(BOM)
        if self._skip_lf:
            self._skip_lf = False
            data = data.removeprefix(b"\n")
        if not self._data and not self._name and data.endswith(b"\n\n") and b"\r" not in data:
            return self._whole_blocks(data)
        return self._lines(data)

    def finish(self) -> list[Event]:
        """The event that the end of the stream left without its blank line, if any.

        The standard drops it; servers that end without a last line end are common, and their last event counts.
        """
        rest, self._pending = b"".join(self._pending), []
        return self._lines(rest + b"\n\n") if rest or self._data else []

    def _whole_blocks(self, data: bytes) -> list[Event]:
        """The usual case, quickly: complete blocks of one data line each."""
        if data.startswith(b"data: ") and data.find(b"\n") == len(data) - 2:
            return [Event("message", data[6:-2])]
        events = []
        for block in data.split(b"\n\n"):
            if block.startswith(b"data: ") and b"\n" not in block:
                events.append(Event("message", block[6:]))
            elif block:
                events += self._lines(block + b"\n\n")
        return events

    def _lines(self, data: bytes) -> list[Event]:
        events = []
        lines = data.splitlines(keepends=True)
        # A line is over once its end is there. A CR at the very end is one too: an LF that follows it belongs to it.
        self._pending = [lines.pop()] if lines and not lines[-1].endswith((b"\n", b"\r")) else []
        self._skip_lf = data.endswith(b"\r")
        for line in lines:
            event = self._take(line.rstrip(b"\r\n"))
            if event is not None:
                events.append(event)
        return events

    def _take(self, line: bytes) -> Event | None:
        """The event that this line ends, or None."""
        if not line:
            return self._dispatch()
        name, _, value = line.partition(b":")
        value = value.removeprefix(b" ")
        if name == b"data":
            self._data.append(value)
        elif name == b"event":
            self._name = value
        return None

    def _dispatch(self) -> Event | None:
        name, data = self._name, self._data
        self._name, self._data = b"", []
        if not data:
            return None
        return Event(name.decode("utf-8", "replace") or "message", b"\n".join(data))
