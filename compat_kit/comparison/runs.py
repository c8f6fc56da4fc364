"""Ask every backend every prompt, and keep what came of it."""

from __future__ import annotations

import asyncio
import threading
import warnings
from collections.abc import Iterable, Mapping
from contextlib import suppress
from dataclasses import dataclass
from queue import SimpleQueue
from typing import TYPE_CHECKING, Any, Protocol
from urllib.parse import urlsplit

from ..backend import Backend
from ..errors import ConfigurationError
from ..loop import arun, run
from ..messages import as_messages
from .result import Comparison, Run

if TYPE_CHECKING:
    from collections.abc import Sequence

_OPTIONS = {"stream_options": {"include_usage": True}}


class Observer(Protocol):
    """Something that watches a comparison while it runs: a widget, a terminal, or nothing. Called on a thread of its own."""

    def started(self, cell: Cell) -> None:
        """The question was sent; told again where an answer broke off and begins anew."""

    def progress(self, cell: Cell, text: str) -> None:
        """The answer grew by this text."""

    def finished(self, cell: Cell, run: Run) -> None:
        """The answer is complete, or failed."""


@dataclass(frozen=True, slots=True)
class Cell:
    """One question to one backend: its place in the table, and what is asked of whom."""

    row: int
    column: int
    prompt: str
    label: str
    backend: Backend
    messages: list[dict[str, Any]]


def compare(
    prompts: Any,
    backends: Backend | Sequence[Backend] | Mapping[str, Backend],
    *,
    options: Mapping[str, Any] | None = None,
    observer: Observer | None = None,
) -> Comparison:
    """Every backend's answer to every prompt, with its times, side by side.

    prompts: a question, a conversation, or a list of either.
    backends: one, several, or a mapping from the name to show to the backend.
    options: sent with every request, for example {"temperature": 0}. The token count of a stream is always asked for
        (`stream_options`), since tokens per second cannot be known without it.
    observer: told of every answer as it is written.

    Backends on one host are asked in turn, so that they do not slow each other down; hosts are asked at the same time.
    A backend that fails gives rows with the error, and the others go on. Raises ConfigurationError for nothing to compare.
    """
    return run(_compare(prompts, backends, options, observer))


async def acompare(
    prompts: Any,
    backends: Backend | Sequence[Backend] | Mapping[str, Backend],
    *,
    options: Mapping[str, Any] | None = None,
    observer: Observer | None = None,
) -> Comparison:
    """`compare`, awaited."""
    return await arun(_compare(prompts, backends, options, observer))


async def _compare(prompts: Any, backends: Any, options: Mapping[str, Any] | None, observer: Observer | None) -> Comparison:
    named = _named(backends)
    cells = [
        Cell(row, column, _title(messages), label, backend, messages)
        for row, messages in enumerate(_conversations(prompts))
        for column, (label, backend) in enumerate(named.items())
    ]
    hosts: dict[str, list[Cell]] = {}
    for cell in cells:
        hosts.setdefault(urlsplit(cell.backend.base_url).hostname or cell.backend.base_url, []).append(cell)
    audience = _Audience(observer)
    try:
        async with asyncio.TaskGroup() as group:
            tasks = [group.create_task(_in_turn(group_cells, options or {}, audience)) for group_cells in hosts.values()]
    finally:
        await audience.leave()
    runs = [run for task in tasks for run in task.result()]
    return Comparison(sorted(runs, key=lambda run: (run.row, run.column)))


async def _in_turn(cells: Sequence[Cell], options: Mapping[str, Any], audience: _Audience) -> list[Run]:
    for backend in {id(cell.backend): cell.backend for cell in cells}.values():
        await _warm_up(backend)
    return [await _ask(cell, options, audience) for cell in cells]


async def _warm_up(backend: Backend) -> None:
    """Open the connection, so that the first answer's time is not that of connecting. Its failure shows in the rows."""
    with suppress(Exception):
        await backend.amodels()


async def _ask(cell: Cell, options: Mapping[str, Any], audience: _Audience) -> Run:
    """One answer, or the error in its place: whatever a server, or a client that was brought, raises stays in its row."""
    audience.tell("started", cell)
    stream = cell.backend.astream(cell.messages, **{**_OPTIONS, **options})
    error = ""
    try:
        async for chunk in stream:
            if chunk.is_restart:
                audience.tell("started", cell)
            if chunk.text:
                audience.tell("progress", cell, chunk.text)
    except Exception as failure:
        error = f"{type(failure).__name__}: {failure}"
    result = Run(cell.row, cell.column, cell.prompt, cell.label, stream.reply, error)
    audience.tell("finished", cell, result)
    return result


class _Audience:
    """Hands events to an observer on a thread of its own: drawing must not hold up the reading, whose times are taken."""

    def __init__(self, observer: Observer | None) -> None:
        self._observer = observer
        self._events: SimpleQueue[tuple[str, tuple[Any, ...]] | None] = SimpleQueue()
        self._thread = threading.Thread(target=self._pass_on, name="compat_kit-view", daemon=True)
        self._thread.start()

    def tell(self, event: str, *what: Any) -> None:
        """Pass one event on."""
        self._events.put((event, what))

    async def leave(self) -> None:
        """Come back when everything has been passed on."""
        self._events.put(None)
        await asyncio.to_thread(self._thread.join)

    def _pass_on(self) -> None:
        while (entry := self._events.get()) is not None:
            event, what = entry
            try:
                if self._observer is not None:
                    getattr(self._observer, event)(*what)
            except Exception as error:  # a view that fails must not cost the answers
                self._observer = None
                warnings.warn(f"The view of the comparison failed: {type(error).__name__}: {error}", stacklevel=1)


def _conversations(prompts: Any) -> list[list[dict[str, Any]]]:
    """One conversation for each prompt. A list of messages is one conversation, not many prompts."""
    if isinstance(prompts, str | Mapping):
        prompts = [prompts]
    if not isinstance(prompts, Iterable):
        raise ConfigurationError("`prompts` is a question, a conversation, or a list of either.")
    prompts = list(prompts)
    if not prompts:
        raise ConfigurationError("There is nothing to compare: give at least one prompt.")
    if all(isinstance(prompt, Mapping) for prompt in prompts):
        prompts = [prompts]
    return [as_messages(prompt) for prompt in prompts]


def _named(backends: Any) -> dict[str, Backend]:
    """Backends by the label to show; two with the same model are numbered."""
    if isinstance(backends, Backend):
        backends = [backends]
    if not isinstance(backends, Iterable) or isinstance(backends, str):
        backends = []
    named: dict[str, Backend] = dict(backends) if isinstance(backends, Mapping) else {}
    for backend in [] if named else backends:
        label = wanted = getattr(backend, "label", "")
        count = 1
        while label in named:
            count += 1
            label = f"{wanted} ({count})"
        named[label] = backend
    if not named or not all(isinstance(label, str) and isinstance(backend, Backend) for label, backend in named.items()):
        raise ConfigurationError(
            "`backends` is one backend, a list of them, or names and backends, such as {'small': ck.local()}."
        )
    return named


def _title(messages: Sequence[Mapping[str, Any]]) -> str:
    """The last message of the user, as the name of a row."""
    content = next((message.get("content") for message in reversed(messages) if message.get("role") == "user"), "")
    if not isinstance(content, list):
        return str(content)
    return " ".join(str(part.get("text", "[image]")) for part in content if isinstance(part, Mapping))
