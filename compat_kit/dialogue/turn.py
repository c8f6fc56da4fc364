"""One answer while it is made: its requests, the calls of tools between them, and its end, whatever brings it about."""

from __future__ import annotations

import asyncio
from contextlib import aclosing
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING, Any, Protocol

from ..calls import CHAT
from ..conversation import ANSWERED, BROKEN, DENIED, DONE, FAILED, RUNNING, STOPPED, WAITING, Call, Round
from ..conversation.form import message_of, result_of
from ..figures import Figures, figures
from ..loop import get_loop
from ..stream import Collector
from ..tools import AT_ONCE, checked_calls, leave, outcome
from .account import explained, total
from .veil import Veil

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping, Sequence

    from ..backend import Backend
    from ..conversation import Node
    from ..messages import Message
    from ..replies import Chunk, Reply, ToolCall
    from ..tools import Tool
    from .consent import Consent

_COUNTS = {"stream_options": {"include_usage": True}}


class Observer(Protocol):
    """Something that watches a dialogue: a widget, or nothing. Called on the background loop, so it must be quick."""

    def changed(self, node: Node) -> None:
        """Draw this message anew: it began, a call's state is another one, or it ended."""

    def grew(self, node: Node, text: str, reasoning: str) -> None:
        """The last round of this answer grew by this; either may be empty."""

    def waits(self, node: Node, text: str) -> None:
        """The server could not answer yet; what is waited for, in words, until something comes or the answer ends."""

    def moved(self) -> None:
        """The path is another one."""


@dataclass(frozen=True, slots=True)
class Terms:
    """What a turn is made with; what is changed meanwhile counts from the next one on. Times in seconds, None for no limit."""

    backend: Backend
    redact: Callable[[str], str]
    tools: Mapping[str, Tool]
    options: Mapping[str, Any]
    consent: Consent
    max_rounds: int
    deadline_s: float | None
    approval_timeout_s: float | None
    tool_timeout_s: float | None


class _Ended(Exception):
    """The answer is not to go on; the message says why, for people."""


class Turn:
    """One answer that is being made. Lives on the background loop; `stop` comes from any thread.

    tell: calls a method of the observer. on_end: called when the message has its last state, before the observer hears of it.
    """

    def __init__(self, terms: Terms, tell: Callable[..., None], on_end: Callable[[], None]) -> None:
        self.node: Node | None = None
        self.failure: BaseException | None = None  # what it ended with, as it was raised
        self._terms = terms
        self._tell = tell
        self._on_end = on_end
        self._messages: list[Message] = []
        self._figures: list[Figures] = []
        self._word = ""
        self._is_stopping = self._has_begun = False
        self._work: asyncio.Task[None] | None = None
        self._at_once = asyncio.Semaphore(AT_ONCE)

    def stop(self) -> None:
        """End the answer as it is."""
        self._is_stopping = True
        get_loop().call_soon_threadsafe(self._cancel)

    async def run(self, node: Node, messages: list[Message]) -> None:
        """Make the answer. Comes back when nothing of it runs any more; being cancelled stops it first."""
        self.node, self._messages = node, messages
        work = self._work = asyncio.get_running_loop().create_task(self._make(node))
        try:
            done, _ = await asyncio.wait([work], timeout=self._terms.deadline_s)
            if not done:
                self._word = f"The time for an answer is over: {self._terms.deadline_s:g} s."
                self._cancel()
                await asyncio.wait([work])
        except asyncio.CancelledError:
            self._cancel()
            await asyncio.wait([work])
            raise

    def _cancel(self) -> None:
        self._is_stopping = True
        if self._work is not None and self._has_begun:  # else it sees by itself that it need not begin
            self._work.cancel()

    async def _make(self, node: Node) -> None:
        self._has_begun = True
        state, error, hint = DONE, "", ""
        try:
            await self._rounds(node)
        except asyncio.CancelledError:
            state, error = STOPPED, self._word
        except _Ended as end:
            state, error = STOPPED, str(end)
        except (Exception, SystemExit, KeyboardInterrupt) as failure:
            self.failure = failure
            state, (error, hint) = FAILED, explained(failure, self._redact)
        self._settle(node)
        node.state, node.hint = state, hint
        node.error = " ".join(part for part in (error, node.error) if part)  # the view may have failed before
        self._on_end()
        self._tell("changed", node)

    def _settle(self, node: Node) -> None:
        """Leave what came in a form that can be sent again: no call without a result, no empty round behind the others."""
        for one in node.rounds:
            leave(one.calls, "The call has no result: the answer was stopped before.")
        last = node.rounds[-1]
        if len(node.rounds) > 1 and not (last.text or last.reasoning or last.calls):
            node.rounds.pop()

    async def _rounds(self, node: Node) -> None:
        most = self._terms.max_rounds
        for number in range(1, most + 1):
            self._go_on()
            if number > 1:
                node.rounds.append(Round())
                self._tell("changed", node)
            calls = await self._round(node)
            if not calls:
                return
            self._go_on()
            if number < most:
                await self._answer_calls(node, calls)
                self._messages += [message_of(node.rounds[-1], calls), *map(result_of, calls)]
        for call in calls:
            call.state, call.result = BROKEN, f"The call was not made: an answer takes at most {most} rounds."
        raise _Ended(f"The model went on calling tools: it was stopped after {most} rounds.")

    def _go_on(self) -> None:
        """Raise CancelledError once the answer is to stop: a client or a tool of the user's own may have swallowed the first."""
        if self._is_stopping:
            raise asyncio.CancelledError

    async def _round(self, node: Node) -> list[Call]:
        """Send one request and take in what comes; the calls that it asks for."""
        terms, collector = self._terms, Collector()
        tools = {"tools": [tool.spec for tool in terms.tools.values()]} if terms.tools else {}
        options = {**_COUNTS, **terms.options, **tools}
        writer, teller = _Writer(self, node), self._telling(node)
        try:
            batches = teller._stream(CHAT, {"messages": list(self._messages)}, options, collector)
            async with aclosing(batches):
                async for batch in batches:
                    writer.take(batch)
                    self._go_on()
        except asyncio.CancelledError:
            if not collector.complete:  # else only the counts, or the end of the body, were waited for
                raise
        finally:
            terms.backend.model = terms.backend.model or teller.model  # learned on the way
            reply = collector.reply()
            self._keep(node, reply)
        if collector.complete:
            node.rounds[-1].calls = self._calls(reply.tool_calls)
        return node.rounds[-1].calls

    def _telling(self, node: Node) -> Backend:
        """The backend, which says to the observer what it waits for before it tries again, unless it says it elsewhere."""
        backend = self._terms.backend
        if backend._retry.on_wait is not None:
            return backend
        return backend.with_options(retry=replace(backend._retry, on_wait=lambda wait: self._tell("waits", node, str(wait))))

    def _keep(self, node: Node, reply: Reply) -> None:
        """Put what came of a round into the message, as a whole."""
        last, model = node.rounds[-1], reply.model
        last.text, last.reasoning = self._redact(reply.text), self._redact(reply.reasoning)
        if last.reasoning and last.reasoning_s is None and (arrivals_s := reply.timing.stamps.arrivals_s):
            last.reasoning_s = arrivals_s[-1] - arrivals_s[0]
        last.usage = reply.usage
        found = figures(reply, guess=True)
        reason = found.finish_reason
        self._figures.append(replace(found, finish_reason=reason and self._redact(reason)))
        node.figures = total(self._figures)
        node.model = node.model or self._redact(model or "")
        node.server = server_name(self._terms.backend)

    def _calls(self, asked: Sequence[ToolCall]) -> list[Call]:
        """The calls that a round asks for. Those of which the user is to approve wait."""
        found = checked_calls(asked, self._terms.tools, self._messages, self._redact)
        for call in found:
            if call.is_open and self._terms.consent.must_wait(call.name):
                call.state = WAITING
        return found

    async def _answer_calls(self, node: Node, calls: Sequence[Call]) -> None:
        """Make the calls of a round, all at once."""
        consent = self._terms.consent
        answers = {call.id: consent.expect((node.id, call.id), call.name) for call in calls if call.state == WAITING}
        self._tell("changed", node)
        try:
            async with asyncio.TaskGroup() as group:
                for call in calls:
                    if call.is_open:
                        group.create_task(self._answer_call(node, call, answers.get(call.id)))
        finally:
            consent.drop(node.id)

    async def _answer_call(self, node: Node, call: Call, answer: asyncio.Future[str] | None) -> None:
        terms, tool = self._terms, self._terms.tools[call.name]
        if answer is not None:
            refusal = await terms.consent.awaited((node.id, call.id), answer, terms.approval_timeout_s)
        else:
            refusal = await terms.consent.refusal(call.name, tool.read(call.arguments), terms.approval_timeout_s)
        self._go_on()
        if refusal:
            call.state, call.result = DENIED, self._redact(refusal)
        else:
            if call.state == WAITING:
                call.state = RUNNING
                self._tell("changed", node)
            async with self._at_once:
                came = await outcome(tool, call.arguments, terms.tool_timeout_s)
            call.state, call.took_s = BROKEN if came.is_failure else ANSWERED, came.took_s
            call.result = self._redact(came.text)
        self._tell("changed", node)

    def _redact(self, text: str) -> str:
        return self._terms.redact(text)


class _Writer:
    """Writes a round into its message while it comes: as much at a time as came together."""

    def __init__(self, turn: Turn, node: Node) -> None:
        self._turn, self._node = turn, node
        self._begin()

    def _begin(self) -> None:
        redact = self._turn._redact
        self._text, self._reasoning = Veil(redact), Veil(redact)
        self._since_s: float | None = None

    def take(self, batch: Sequence[Chunk]) -> None:
        """Take in what has come."""
        text = reasoning = ""
        is_new = False
        for chunk in batch:
            if chunk.is_restart:
                text = reasoning = ""
                is_new = True
                self._begin()
                self._node.rounds[-1] = Round()
            text += chunk.text
            reasoning += chunk.reasoning
            is_new |= self._note_reasoning(chunk)
        self._write(text, reasoning, is_new=is_new)

    def _note_reasoning(self, chunk: Chunk) -> bool:
        """Keep the time of the reasoning; whether it has just ended."""
        if chunk.reasoning and self._since_s is None:
            self._since_s = chunk.arrived_s
        last = self._node.rounds[-1]
        if self._since_s is None or last.reasoning_s is not None or not (chunk.text.strip() or chunk.tool_calls):
            return False
        last.reasoning_s = chunk.arrived_s - self._since_s
        return True

    def _write(self, text: str, reasoning: str, *, is_new: bool) -> None:
        last = self._node.rounds[-1]
        shown, thought = self._text.feed(text), self._reasoning.feed(reasoning)
        last.text = last.text[: len(last.text) - shown.back] + shown.text
        last.reasoning = last.reasoning[: len(last.reasoning) - thought.back] + thought.text
        if is_new or shown.back or thought.back:
            self._turn._tell("changed", self._node)
        elif shown.text or thought.text:
            self._turn._tell("grew", self._node, shown.text, thought.text)


def server_name(backend: Backend) -> str:
    """The kind of server in words, its address while that is not known."""
    kind = backend._transport.kind
    return kind.title if kind else backend.base_url
