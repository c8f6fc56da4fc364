"""The loop of tools: ask the model, make the calls that it asks for, tell it what came, until it answers."""

from __future__ import annotations

import asyncio
import inspect
import math
from contextlib import aclosing, contextmanager, suppress
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING, Any

from ..calls import CHAT, refuse_settings
from ..conversation import ANSWERED, BROKEN, DENIED, DONE, FAILED, STOPPED, WRITING, Round
from ..conversation.form import message_of, result_of
from ..errors import BackendError, ConfigurationError, ToolRoundsExceeded
from ..feed import Feed
from ..fitting import learn_kind
from ..messages import as_messages
from ..schema import read_object
from ..stream import Collector
from .approval import refusal
from .asked import AT_ONCE, checked_calls, leave
from .functions import as_tools
from .outcomes import TIMEOUT_S, outcome, read_arguments, words
from .result import CallRecord, ToolRun

if TYPE_CHECKING:
    from collections.abc import AsyncGenerator, Awaitable, Callable, Iterable, Iterator, Mapping, Sequence

    from ..backend import Backend, Messages
    from ..conversation import Call
    from ..messages import Message
    from ..replies import Chunk, Reply, ToolCall
    from .approval import Approve
    from .functions import Tool

_COUNTS = {"stream_options": {"include_usage": True}}
_STOPPED = "The call has no result: the run was stopped before."
_FREE_CHOICES = (None, "auto", "none")


@dataclass(frozen=True, slots=True)
class ToolStarted:
    """A tool begins to run: the call was checked, and approved of where that was asked for."""

    call: CallRecord


@dataclass(frozen=True, slots=True)
class ToolEnded:
    """A call has its result, or was denied, or could not be made."""

    call: CallRecord


Event = Any
"""A `Chunk`, a `ToolStarted` or a `ToolEnded`."""


@dataclass(frozen=True, slots=True)
class Terms:
    """What a run is made with. timeout_s: the longest that a tool may take, in seconds; None for no limit."""

    backend: Backend
    tools: Mapping[str, Tool]
    max_rounds: int
    approve: Approve | None
    parallel: bool
    timeout_s: float | None
    options: Mapping[str, Any]


class Course:
    """A run under way. `events` makes it, on the background loop; `run` is what there is of it, from any thread."""

    def __init__(self, terms: Terms, messages: list[Message]) -> None:
        self._terms = terms
        self._given = messages
        self._replies: list[Reply] = []
        self._rounds: list[Round] = []
        self._asked: dict[str, ToolCall] = {}
        self._values: dict[str, Any] = {}
        self._writing: Collector | None = None
        self._state, self._error = WRITING, ""
        self._asking = asyncio.Lock()
        self._at_once = asyncio.Semaphore(AT_ONCE)
        self._events: asyncio.Queue[Event | None] = asyncio.Queue()
        self.asked: Callable[[], Awaitable[None]] | None = None

    def run(self) -> ToolRun:
        """The run so far; its messages can always be sent again."""
        replies, rounds, writing = list(self._replies), list(self._rounds), self._writing
        if writing is not None and writing.has_output:
            replies.append(writing.reply())
        records = tuple(self._record(number, call) for number, one in enumerate(rounds, 1) for call in list(one.calls))
        return ToolRun(self._messages(), tuple(replies), records, self._state, self._error)

    async def events(self) -> AsyncGenerator[Sequence[Event], None]:
        """All that happens, in batches as it comes. Errors of ours carry the run as far as it came."""
        try:
            async with aclosing(self._all_rounds()) as batches:
                async for batch in batches:
                    yield batch
            self._state = DONE
        except (asyncio.CancelledError, GeneratorExit):
            self._end(STOPPED, "")
            raise
        except (BackendError, ToolRoundsExceeded) as error:
            self._end(STOPPED if isinstance(error, ToolRoundsExceeded) else FAILED, str(error))
            error.run = self.run()
            raise
        except BaseException as error:
            self._end(FAILED, self._redact(words(error)))
            raise

    def _end(self, state: str, error: str) -> None:
        """The last state of the run. What is read of it now stays so."""
        for one in self._rounds:
            leave(one.calls, _STOPPED)
        self._state, self._error = state, error

    async def _all_rounds(self) -> AsyncGenerator[Sequence[Event], None]:
        most = self._terms.max_rounds
        for number in range(1, most + 1):
            async with aclosing(self._ask(number)) as written:
                async for batch in written:
                    yield batch
            calls = self._rounds[-1].calls
            if not calls:
                return
            if number == most:
                break
            async with aclosing(self._answer(number, calls)) as events:
                async for event in events:
                    yield [event]
        leave(calls, f"The call was not made: a run takes at most {most} rounds.")
        yield [ToolEnded(self._record(most, call)) for call in calls]
        raise ToolRoundsExceeded(most)

    async def _ask(self, number: int) -> AsyncGenerator[Sequence[Chunk], None]:
        """What the model writes in one round."""
        backend, messages = self._terms.backend, self._messages()
        collector = self._writing = Collector()
        async with aclosing(backend._stream(CHAT, {"messages": messages}, await self._options(number), collector)) as batches:
            async for batch in batches:
                yield batch
        reply = collector.reply()
        calls = checked_calls(reply.tool_calls, self._terms.tools, messages, self._redact)
        self._asked |= {call.id: asked for call, asked in zip(calls, reply.tool_calls, strict=True)}
        text = self._redact(reply.text)
        self._replies.append(replace(reply, text=text, reasoning=self._redact(reply.reasoning)))
        self._rounds.append(Round(text, calls=calls))
        self._writing = None

    async def _options(self, number: int) -> dict[str, Any]:
        """The options of a round. A choice of tools that forces a call counts for the first one: else there would be no end."""
        terms = self._terms
        sent = {**terms.backend._options, **terms.options}
        options: dict[str, Any] = {} if sent.get("stream") is False or "stream_options" in sent else dict(_COUNTS)
        options |= terms.options
        if not terms.tools:
            return options
        options["tools"] = [tool.spec for tool in terms.tools.values()]
        if number > 1 and sent.get("tool_choice") not in _FREE_CHOICES:
            options["tool_choice"] = "auto"
        if not terms.parallel and "parallel_tool_calls" not in sent and await self._can_hold_back():
            options["parallel_tool_calls"] = False
        return options

    async def _can_hold_back(self) -> bool:
        """Whether the server is not known to ignore that it is to ask for one call at a time."""
        transport = self._terms.backend._transport
        await learn_kind(transport, self._terms.backend._memory)
        return transport.kind is None or "parallel_tool_calls" not in transport.kind.ignores

    async def _answer(self, number: int, calls: Sequence[Call]) -> AsyncGenerator[Event, None]:
        """Make the calls of a round. Leaving it stops them."""
        events = self._events = asyncio.Queue()
        for call in calls:
            if not call.is_open:
                self._tell(ToolEnded(self._record(number, call)))
        work = asyncio.get_running_loop().create_task(self._make_all(number, calls))
        work.add_done_callback(lambda _: events.put_nowait(None))
        try:
            while (event := await events.get()) is not None:
                yield event
                events.task_done()
            await work
        finally:
            work.cancel()
            await asyncio.wait([work])
            _ = work.cancelled() or work.exception()  # else it would be reported as lost

    def _tell(self, event: Event) -> None:
        self._events.put_nowait(event)

    async def _heard(self) -> None:
        """Come back when the reader has dealt with all that it was told. One that leaves instead stops the run there."""
        await self._events.join()
        if self.asked is not None:
            await self.asked()

    async def _make_all(self, number: int, calls: Sequence[Call]) -> None:
        waiting = [call for call in calls if call.is_open]
        if not self._terms.parallel:
            for call in waiting:
                await self._make(number, call)
            return
        async with asyncio.TaskGroup() as group:
            for call in waiting:
                group.create_task(self._make(number, call))

    async def _make(self, number: int, call: Call) -> None:
        terms, tool = self._terms, self._terms.tools[call.name]
        if terms.approve is not None:
            async with self._asking:  # a person is asked one thing at a time
                await self._heard()
                refused = await refusal(terms.approve, call.name, read_arguments(tool, call.arguments), None)
            if refused:
                call.result, call.state = self._redact(refused), DENIED
                self._tell(ToolEnded(self._record(number, call)))
                return
        async with self._at_once:
            self._tell(ToolStarted(self._record(number, call)))
            await self._heard()
            came = await outcome(tool, call.arguments, terms.timeout_s)
        self._values[call.id] = came.value
        call.result, call.took_s = self._redact(came.text), came.took_s
        call.state = BROKEN if came.is_failure else ANSWERED
        self._tell(ToolEnded(self._record(number, call)))

    def _messages(self) -> list[Message]:
        """All messages so far. A call whose result is still to come has a word in its place."""
        made = as_messages(self._given)
        for one in list(self._rounds):
            if one.text or one.calls:
                made.append(message_of(one, one.calls))
            made += [result_of(call) | ({"content": _STOPPED} if call.is_open else {}) for call in one.calls]
        return made

    def _record(self, number: int, call: Call) -> CallRecord:
        state, asked = call.state, self._asked[call.id]
        written = self._redact(asked.arguments)
        try:
            arguments: Any = read_object(written)
        except ValueError:
            arguments = written
        return CallRecord(number, call.id, call.name, arguments, call.result, state, call.took_s, self._values.get(call.id))

    def _redact(self, text: str) -> str:
        return self._terms.backend._transport.situation().redact(text)


class ToolStream(Feed[Any]):
    """What happens in a run of tools, for `for` or `async for`: Chunk, ToolStarted and ToolEnded.

    No call is asked about or made before all that came before has been dealt with, its ToolStarted included: it waits until the
    next event is asked for. `.run` is the run so far, complete when the loop has ended. Leaving a `with` block, `close()`, or
    forgetting the stream stops the server and the tools; the run then keeps what there was, in a form that can be sent again.
    """

    def __init__(self, course: Course) -> None:
        super().__init__(course.events)
        course.asked = self._buffer.asked  # not the stream itself, which could not be forgotten then
        self._course = course

    @property
    def run(self) -> ToolRun:
        """The run as far as it came; its `state` is "writing" until it ends."""
        is_over, made = self._buffer.ended, self._course.run()
        return replace(made, state=STOPPED) if is_over and made.state == WRITING else made  # closed before it began

    def __repr__(self) -> str:
        return f"ToolStream({len(self.run.calls)} calls so far)"


def stream_tools(
    backend: Backend,
    messages: Messages,
    tools: Iterable[Any] | None,
    *,
    max_rounds: int = 8,
    approve: Approve | None = None,
    parallel: bool = True,
    timeout: float | None = TIMEOUT_S,
    **options: Any,
) -> ToolStream:
    """`run_tools` as it happens: chunks of what the model writes, and the beginning and end of each call.

    Takes what `run_tools` takes. Nothing is sent before the first event is asked for.
    """
    refuse_settings(options)
    if not isinstance(max_rounds, int) or isinstance(max_rounds, bool) or max_rounds < 1:
        raise ConfigurationError("`max_rounds` is a whole number above 0.")
    if approve is not None and not callable(approve):
        raise ConfigurationError("`approve` is a function of a tool's name and arguments that returns True, or why not.")
    if "tools" in options:
        raise ConfigurationError("`tools` is a list of functions here, and given once.")
    _check_timeout(timeout)
    terms = Terms(backend, as_tools(tools), max_rounds, approve, parallel, timeout, options)
    return ToolStream(Course(terms, as_messages(messages)))


def run_tools(
    backend: Backend,
    messages: Messages,
    tools: Iterable[Any] | None,
    *,
    max_rounds: int = 8,
    approve: Approve | None = None,
    parallel: bool = True,
    timeout: float | None = TIMEOUT_S,
    on_event: Callable[[Any], Any] | None = None,
    **options: Any,
) -> ToolRun:
    """The model's answer, with the tools called that it asks for on the way: all messages, every call, the last reply.

    tools: functions, sync or async, or `ck.tool(...)`s. A call that cannot be made or fails is told to the model, which can
        mend it: bad JSON, wrong arguments, an unknown tool, an exception, a timeout.
    max_rounds: the most requests. approve: asked before each call with the tool's name and arguments; returns True, or a text
        that says why not (or awaits it). A plain function is asked in a thread, about one call at a time.
    parallel: False makes the calls of a round one after the other, and asks servers that know `parallel_tool_calls` for one at a
        time. timeout: the longest that a tool may take, in seconds; that of requests is `backend.with_options(timeout=...)`.
    on_event: told of each Chunk, ToolStarted and ToolEnded. options: sent with every request; a `tool_choice` that forces a call
        counts for the first.

    Raises ToolRoundsExceeded when the model is still calling in the last round, and a BackendError; both have `.run`, with all
    that came before. So has what else ends it: a KeyboardInterrupt, or what `on_event` raises. `stream_tools` can be looked at
    while it runs.
    """
    made = stream_tools(
        backend, messages, tools, max_rounds=max_rounds, approve=approve, parallel=parallel, timeout=timeout, **options
    )
    with _kept(made), made as events:
        for event in events:
            if on_event is not None:
                on_event(event)
    return made.run


async def arun_tools(
    backend: Backend,
    messages: Messages,
    tools: Iterable[Any] | None,
    *,
    max_rounds: int = 8,
    approve: Approve | None = None,
    parallel: bool = True,
    timeout: float | None = TIMEOUT_S,
    on_event: Callable[[Any], Any] | None = None,
    **options: Any,
) -> ToolRun:
    """`run_tools`, awaited; a CancelledError has the `.run`, too. `on_event` may be async."""
    made = stream_tools(
        backend, messages, tools, max_rounds=max_rounds, approve=approve, parallel=parallel, timeout=timeout, **options
    )
    with _kept(made):
        async with made as events:
            async for event in events:
                told = on_event(event) if on_event is not None else None
                if inspect.isawaitable(told):
                    await told
    return made.run


@contextmanager
def _kept(made: ToolStream) -> Iterator[None]:
    """Whatever ends a run has it as its `.run`: tools may have done what cannot be undone."""
    try:
        yield
    except BaseException as error:
        if getattr(error, "run", None) is None:
            with suppress(AttributeError, TypeError):
                error.run = made.run  # type: ignore[attr-defined]
        raise


def _check_timeout(seconds: Any) -> None:
    is_number = isinstance(seconds, int | float) and not isinstance(seconds, bool)
    if seconds is not None and not (is_number and math.isfinite(seconds) and seconds > 0):
        raise ConfigurationError("`timeout` is the number of seconds above 0 that a tool may take, or None for no limit.")
