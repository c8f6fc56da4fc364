"""What tests of a dialogue share: servers that answer in turn, an observer that keeps what it is told, a look at what is left."""

from __future__ import annotations

import asyncio
import json
import threading
from typing import TYPE_CHECKING, Any

import pytest

import compat_kit as ck
from compat_kit.conversation import Conversation
from compat_kit.dialogue import Dialogue
from compat_kit.loop import Job, run
from compat_kit.retry import Retry
from tests.leaks import KEY
from tests.loopback import delta, stream

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from compat_kit.backend import Backend
    from compat_kit.conversation import Node
    from tests.loopback import Exchange, Loopback

USAGE = {"prompt_tokens": 5, "completion_tokens": 3, "total_tokens": 8}


def in_turn(server: Loopback, *handlers: Any) -> None:
    """Answer the first request by the first of these, and so on; the last one goes on."""
    rest = list(handlers)

    async def answer(exchange: Exchange) -> None:
        await (rest.pop(0) if len(rest) > 1 else rest[0])(exchange)

    server.on("/chat/completions", answer)


def says(*pieces: str, finish_reason: str = "stop") -> Any:
    """A streamed answer in these pieces, with its counts."""
    last = {"choices": [], "usage": USAGE}
    return stream(*(delta(piece) for piece in pieces), delta(finish_reason=finish_reason), last)


def call_piece(name: str | None = None, arguments: str | None = None, **more: Any) -> dict[str, Any]:
    """A piece of a call."""
    function = {"name": name, "arguments": arguments}
    return more | {"function": {key: value for key, value in function.items() if value is not None}}


def calls(*pieces: Any, text: str = "") -> Any:
    """A streamed answer that calls tools: (name, arguments), or a piece as it is on the wire."""
    made = [call_piece(*piece, index=at, id=f"c{at}") if isinstance(piece, tuple) else piece for at, piece in enumerate(pieces)]
    begin = [delta(text)] if text else []
    return stream(*begin, *(delta(tool_calls=[piece]) for piece in made), delta(finish_reason="tool_calls"))


def get_weather(city: str) -> dict[str, object]:
    """Current weather in a city."""
    return {"city": city, "weather": "rainy", "temperature": 12}


def add(a: int, b: int) -> int:
    """Add two numbers."""
    return a + b


class Watcher:
    """Keeps all that it is told, in order, and what a view would show by it. Waits for what a test waits for."""

    def __init__(self) -> None:
        self.events: list[tuple[Any, ...]] = []
        self.shown: dict[str, str] = {}
        self.ever_shown: list[str] = []
        self._told = threading.Condition()

    def changed(self, node: Node) -> None:
        calls = [call.state for one in node.rounds for call in one.calls]
        self._tell(("changed", node.id, node.state, *calls), node, "".join(f"{one.reasoning}|{one.text}" for one in node.rounds))

    def grew(self, node: Node, text: str, reasoning: str) -> None:
        last = node.rounds[-1]
        before = "".join(f"{one.reasoning}|{one.text}" for one in node.rounds[:-1])
        assert text or reasoning
        assert last.text.endswith(text)
        assert last.reasoning.endswith(reasoning)
        self._tell(("grew", node.id, text, reasoning), node, f"{before}{last.reasoning}|{last.text}")

    def waits(self, node: Node, text: str) -> None:
        self._tell(("waits", node.id, text), None, "")

    def moved(self) -> None:
        self._tell(("moved",), None, "")

    def _tell(self, event: tuple[Any, ...], node: Node | None, shown: str) -> None:
        with self._told:
            self.events.append(event)
            if node is not None:
                self.shown[node.id] = shown
            self.ever_shown.append(shown)
            self._told.notify_all()

    def wait_for(self, *event: Any) -> None:
        """Come back when an event that begins like this was told."""
        with self._told:
            assert self._told.wait_for(lambda: any(one[: len(event)] == event for one in self.events), 10), self.events

    def count(self, name: str) -> int:
        return sum(event[0] == name for event in self.events)


def begin(coroutine: Any) -> Job[Node]:
    """Let it run."""
    job = Job(coroutine)
    job.start()
    return job


def ended(job: Job[Node]) -> Node:
    """Its result."""
    return job.done.result(10)


def bodies(server: Loopback) -> list[Any]:
    """What was sent to be answered."""
    return [one.body for one in server.requests if one.path.endswith("/chat/completions")]


@pytest.fixture
def backend(server: Loopback) -> Iterator[Backend]:
    """A scripted server, with a key, tried again at once."""
    with ck.connect(server.url, "m", api_key=KEY, retry=Retry(base_s=0.001, throttle_base_s=0.001)) as backend:
        yield backend


@pytest.fixture
def watcher() -> Watcher:
    """An observer that keeps what it is told."""
    return Watcher()


@pytest.fixture
def talk(backend: Backend, watcher: Watcher) -> Iterator[Dialogue]:
    """A dialogue with a scripted server, watched; what it leaves in its conversation can always be sent again."""
    dialogue = Dialogue(backend, Conversation(), observer=watcher, approval="always")
    yield dialogue
    assert not dialogue.is_busy
    assert not dialogue.stop()
    check_sendable(dialogue.conversation.messages())


@pytest.fixture
def nothing_is_left() -> Iterator[None]:
    """No task of a dialogue or a tool outlives the test."""
    yield
    assert tasks_left() == []


def check_sendable(messages: Sequence[Any]) -> None:
    """What servers refuse is not in them: calls without results, results without calls, arguments that are no object."""
    waiting: list[str] = []
    seen: set[str] = set()
    for message in messages:
        json.dumps(message, allow_nan=False).encode()
        if message["role"] == "tool":
            assert message["tool_call_id"] in waiting
            waiting.remove(message["tool_call_id"])
            continue
        assert not waiting, waiting
        for call in message.get("tool_calls") or ():
            assert isinstance(json.loads(call["function"]["arguments"]), dict)
            assert call["function"]["name"].replace("_", "a").replace("-", "a").isalnum()
            assert call["id"] not in seen
            waiting.append(call["id"])
            seen.add(call["id"])
        assert message["content"] or message.get("tool_calls")
    assert not waiting


def tasks_left() -> list[str]:
    """The tasks of dialogues and tools that still run."""

    async def look() -> list[str]:
        names = [task.get_coro().__qualname__ for task in asyncio.all_tasks() if task is not asyncio.current_task()]
        return [name for name in names if name.startswith(("Turn.", "Dialogue.", "_result", "_Writer"))]

    return run(look())
