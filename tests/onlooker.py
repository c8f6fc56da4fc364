"""A view of a chat without a page: it takes part in what chat.js and the kernel say to each other, and may lose some of it."""

from __future__ import annotations

import asyncio
import io
import itertools
import json
import threading
from typing import TYPE_CHECKING, Any

from ipykernel.jsonutil import json_clean
from jupyter_client.session import Session
from PIL import Image

from compat_kit.loop import run
from tests.loopback import delta

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable

    from tests.loopback import Exchange, Loopback

WAIT_S = 20.0


class Onlooker:
    """What a page knows of a widget. loses: whether the next message, in either direction, gets lost.

    `bytes` is what all messages weighed on the wire, with their envelopes; `heard` are the messages as they came.
    """

    def __init__(self, widget: Any, loses: Callable[[], bool] = lambda: False) -> None:
        self.widget, self.loses = widget, loses
        self.rows: list[dict[str, Any]] = []
        self.state: dict[str, Any] = {}
        self.seen: int | None = None
        self.picker: dict[str, Any] = {}
        self.heard: list[dict[str, Any]] = []
        self.updates: list[dict[str, Any]] = []
        self.answers: dict[int, list[dict[str, Any]]] = {}
        self.bytes = 0
        self.is_behind = True
        self._numbers = itertools.count(1000)
        self._changed = threading.Condition()
        self._wire = Session(key=b"key")
        others = getattr(widget.comm, "onlookers", None)
        if others is None:
            widget.comm.onlookers = others = []
            widget.comm.publish_msg = self._publish
        others.append(self)
        self.say("hello")

    def _publish(self, msg_type: str, data: Any = None, metadata: Any = None, buffers: Any = None, **keys: Any) -> None:
        """What ipykernel does with a message of a comm, down to the bytes."""
        content = json_clean({"data": data or {}, "comm_id": self.widget.comm.comm_id, **keys})
        parent = self._wire.msg_header("execute_request")
        message = self._wire.msg(msg_type, content, parent={"header": parent}, metadata=json_clean(metadata or {}))
        frames = self._wire.serialize(message, ident=self.widget.comm.topic)
        for one in self.widget.comm.onlookers:
            one.take(json.loads(frames[-1]), sum(map(len, frames)))

    def take(self, content: dict[str, Any], size: int) -> None:
        """One message that has come, unless it gets lost."""
        with self._changed:
            self.bytes += size
            data = content["data"]
            if data.get("method") == "update":
                self.updates.append(data["state"])
                self._changed.notify_all()
                if "turn" in data["state"]:
                    threading.Thread(target=self.sync, daemon=True).start()
            elif data.get("method") == "custom" and not self.loses():
                self.heard.append(data["content"])
                self._read(data["content"])
                self._changed.notify_all()

    def _read(self, message: dict[str, Any]) -> None:
        kind = message["k"]
        if kind == "picker":
            self.picker.update(message["values"])
        elif kind in ("ok", "no", "file"):
            self.answers.setdefault(message["n"], []).append(message)
        elif kind == "all":
            self.rows, self.state, self.seen, self.is_behind = message["rows"], message["state"], message["s"], False
        elif self.is_behind or message["s"] != self.seen + 1:
            self.is_behind = True
        else:
            self.seen = message["s"]
            self._apply(message)

    def _apply(self, message: dict[str, Any]) -> None:
        if message["k"] == "state":
            self.state = {"settings": self.state.get("settings"), **message["state"]}
        elif message["k"] == "row":
            at = next((i for i, row in enumerate(self.rows) if row["id"] == message["row"]["id"]), len(self.rows))
            self.rows[at : at + 1] = [message["row"]]
        else:
            last = next(row for row in self.rows if row["id"] == message["i"])["rounds"][-1]
            last["reasoning"] += message.get("r", "")
            last["html"] += message.get("h", "")
            last["tail"] = message["t"] if "h" in message else last["tail"] + message["t"]

    def say(self, k: str, buffers: Any = (), **values: Any) -> int:
        """Send a message to the kernel; its number."""
        n = next(self._numbers)
        message = {"k": k, **values} if k in ("hello", "sync") else {"k": k, "n": n, **values}
        if not self.loses():
            self.raw(message, buffers)
        return n

    def raw(self, message: Any, buffers: Any = ()) -> None:
        """Send anything at all, as the kernel's comm would hand it over."""
        content = {"data": {"method": "custom", "content": message}}
        self.widget._handle_msg({"content": content, "buffers": list(buffers)})

    def sync(self) -> None:
        """Ask for what was missed."""
        if self.seen is None:
            self.say("hello")
        else:
            self.say("sync", s=-1 if self.is_behind else self.seen)

    def wait(self, holds: Callable[[], Any]) -> Any:
        """Wait until this holds; what it gives. What it looks at may not be there yet."""

        def has_come() -> Any:
            try:
                return holds()
            except LookupError:
                return False

        with self._changed:
            assert self._changed.wait_for(has_come, WAIT_S), (self.state, self.rows, self.answers)
            return holds()

    def answered(self, n: int, *kinds: str) -> dict[str, Any]:
        """The answer to that command, of one of these kinds."""
        return self.wait(lambda: next((one for one in self.answers.get(n, []) if one["k"] in kinds), None))

    def refused(self, k: str, buffers: Any = (), **values: Any) -> str:
        """Send a command that is refused, and hear why."""
        return self.answered(self.say(k, buffers, **values), "no")["text"]

    def ended(self) -> list[dict[str, Any]]:
        """The rows when nothing is being written any more."""
        self.wait(lambda: not self.is_behind and self.state and not self.state["busy"])
        return self.rows


def quiet(chat: Any) -> None:
    """Come back when nothing is left to be done for a chat: no answer, no sending, no saving."""

    async def ended() -> None:
        session = chat._session
        while session.is_busy or session._tasks:
            await asyncio.wait([*session._tasks, asyncio.ensure_future(session._idle.wait())])
        await session.outbox.settle()

    run(ended())


class Pacer(Onlooker):
    """A view that has a scripted server go on whenever it has heard something."""

    def __init__(self, widget: Any, server: Loopback) -> None:
        self.step = asyncio.Event()
        self._server = server
        super().__init__(widget)

    def _read(self, message: dict[str, Any]) -> None:
        super()._read(message)
        if message["k"] in ("d", "row", "all"):  # where a row is drawn as a whole, it holds what has come as well
            self._server.tell(self.step)

    async def play(self, exchange: Exchange, pieces: Iterable[str]) -> None:
        """Stream these, each when the one before is shown."""
        await exchange.start_stream()
        for piece in pieces:
            self.step.clear()
            await exchange.event(delta(piece))
            await self.step.wait()
        await exchange.event(delta(finish_reason="stop"))
        await exchange.end_stream()


class Gate:
    """A handler that streams what it is told to, when it is told to."""

    def __init__(self, server, *pieces: str) -> None:
        self.begun, self.left = threading.Event(), threading.Event()
        self._opened = asyncio.Event()
        self._server, self._pieces = server, pieces

    async def __call__(self, exchange) -> None:
        await exchange.start_stream()
        for piece in self._pieces:
            await exchange.event(delta(piece))
        self.begun.set()
        waits = [asyncio.ensure_future(one.wait()) for one in (self._opened, exchange.gone)]
        await asyncio.wait(waits, return_when=asyncio.FIRST_COMPLETED)
        for one in waits:
            one.cancel()
        if exchange.gone.is_set():
            self.left.set()
        await exchange.event(delta("end"))
        await exchange.event(delta(finish_reason="stop"))
        await exchange.end_stream()

    def open(self) -> None:
        self._server.tell(self._opened)


def asked(server: Loopback) -> Any:
    """The last request for an answer; meanwhile a chat looks at the server's pages."""
    return next(request for request in reversed(server.requests) if "/chat/completions" in request.path)


def png(side: int = 64) -> bytes:
    file = io.BytesIO()
    Image.new("RGB", (side, side), "red").save(file, "png")
    return file.getvalue()


def texts(rows: list[dict]) -> list[str]:
    return [row["text"] for row in rows]
