"""Values instead of text: an answer asked for by a schema, checked against it, and asked for again where it does not fit.

There are three ways to ask for JSON. "json_schema" has the server hold the model to the schema, "json_object" to JSON, with
the schema shown in the prompt, and "prompt" shows it alone. The best that the kind of server heeds comes first. Where a
server refuses it, or lets prose pass all the same, the next one is tried, and that is remembered for the model.
"""

from __future__ import annotations

import asyncio
import json
from contextlib import aclosing
from typing import TYPE_CHECKING, Any

from .. import responses
from ..calls import CHAT
from ..errors import ConfigurationError, StatusError
from ..feed import Feed
from ..fitting import find_kind
from ..messages import as_messages
from ..stream import Collector
from ..targets import Growth
from .inquiry import Inquiry, Wish

if TYPE_CHECKING:
    from collections.abc import AsyncGenerator, Awaitable, Callable, Iterable, Mapping, Sequence

    from ..calls import Calls
    from ..fitting import Memory
    from ..kinds import Kind
    from ..messages import Message
    from ..replies import Chunk, ParseRound, Reply
    from ..targets import Target

    Messages = str | Mapping[str, Any] | Iterable[Any]

__all__ = ["ParseStream", "Wish", "begin", "parse", "remember", "stream_parse"]

_MOST_REFUSAL = 1000
_ENOUGH_SCHEMAS = 2
"""A mode that failed for so many schemas, and never worked, is not tried for others."""


async def parse(calls: Calls, messages: Messages, wish: Wish, options: Mapping[str, Any]) -> Reply:
    """The answer, its value in `.parsed`. Raises ParseFailed where there is none, and what a chat raises."""
    inquiry = await begin(calls, as_messages(messages), wish, options)
    while True:
        conversation, form = inquiry.ask()
        try:
            reply = await calls._answered(CHAT, {"messages": conversation}, {**options, **form})
        except StatusError as error:
            inquiry.refuse(error)
            continue
        # Away from the loop: to check takes a while, and may run the user's own code.
        answer = await asyncio.to_thread(inquiry.take, reply, _refusal(reply.raw))
        if answer is not None:
            remember(calls, inquiry, options)
            return answer


class ParseStream(Feed[Any]):
    """The value of an answer as it grows, for `for` or `async for`. The request is sent when the first part is asked for.

    A part is plain data (dicts, lists, texts, numbers), as far as it has come and not yet checked, even where the schema is a
    class: the last text in it may be unfinished, and what is missing may still come. A part comes only when it says more
    than the one before. Where the answer has to be asked for again, `rounds` gets longer and the parts begin anew.

    `.parsed` is the checked value, an instance where the schema is a class, and `.reply` the answer, both complete when the
    loop has ended; until then `.parsed` is None. A loop that ends with no such value raises ParseFailed. Leaving a `with`
    block, `close()`, or forgetting the stream stops the server.
    """

    def __init__(self, source: Callable[[_Progress], AsyncGenerator[Sequence[Any], None]]) -> None:
        progress = _Progress()
        super().__init__(lambda: source(progress))
        progress.asked = self._buffer.asked
        self._progress = progress

    @property
    def reply(self) -> Reply:
        """The reply as far as it has arrived, that of the round under way."""
        return self._progress.reply or self._progress.collector.reply()

    @property
    def parsed(self) -> Any:
        """The value, None until the loop has ended."""
        return None if self._progress.reply is None else self._progress.reply.parsed

    @property
    def rounds(self) -> tuple[ParseRound, ...]:
        """The rounds that are over."""
        return tuple(self._progress.rounds)

    def __repr__(self) -> str:
        return f"ParseStream({len(self.reply.text)} characters so far)"


class _Progress:
    """How far a stream has come for its reader; apart from it, since its source must not keep alive a stream that was forgotten.

    asked: comes back when the reader has dealt with all parts and asks for the next.
    """

    asked: Callable[[], Awaitable[None]]

    def __init__(self) -> None:
        self.collector = Collector()
        self.rounds: Sequence[ParseRound] = ()
        self.reply: Reply | None = None


def stream_parse(calls: Calls, messages: Messages, wish: Wish, options: Mapping[str, Any]) -> ParseStream:
    """The value as it grows."""
    conversation = as_messages(messages)
    _refuse_own_form(calls, options)
    return ParseStream(lambda progress: _parts(calls, conversation, wish, options, progress))


async def _parts(
    calls: Calls, messages: list[Message], wish: Wish, options: Mapping[str, Any], progress: _Progress
) -> AsyncGenerator[Sequence[Any], None]:
    inquiry = await begin(calls, messages, wish, options)
    progress.rounds = inquiry.rounds
    while progress.reply is None:
        conversation, form = inquiry.ask()
        progress.collector = Collector()
        talk = _Round(calls, {"messages": conversation}, {**options, **form}, progress.collector, wish.target)
        try:
            async with aclosing(talk.parts()) as parts:
                async for batch in parts:
                    yield batch
        except StatusError as error:
            await progress.asked()
            inquiry.refuse(error)
            continue
        await progress.asked()
        reply = await asyncio.to_thread(inquiry.take, progress.collector.reply(), talk.refusal)
        if (last := talk.growth.settle(inquiry.data)) is not ...:
            yield [last]
            await progress.asked()
        progress.reply = reply
    remember(calls, inquiry, options)


class _Round:
    """One streamed answer: its parts, and the words of a model that declines."""

    def __init__(
        self, calls: Calls, payload: Mapping[str, Any], options: Mapping[str, Any], collector: Collector, target: Target
    ) -> None:
        self._chunks = calls._stream(CHAT, payload, options, collector)
        self._target = target
        self.growth = Growth(target)
        self.refusal = ""

    async def parts(self) -> AsyncGenerator[Sequence[Any], None]:
        """What is known of the value, each time that it is more."""
        async with aclosing(self._chunks) as batches:
            async for batch in batches:
                if parts := [part for part in map(self._take, batch) if part is not ...]:
                    yield parts

    def _take(self, chunk: Chunk) -> Any:
        """What is known with this chunk, `...` where that is no more than before."""
        if chunk.is_restart:
            self.growth, self.refusal = Growth(self._target), ""
        if len(self.refusal) < _MOST_REFUSAL:
            told = _refusal(chunk.raw)
            self.refusal = (told or self.refusal) if "output" in chunk.raw else self.refusal + told  # a response tells all of it
        return self.growth.add(chunk.text) if chunk.text else ...


async def begin(calls: Calls, messages: list[Message], wish: Wish, options: Mapping[str, Any]) -> Inquiry:
    """A question for a value, in the forms that this server may heed, the best first."""
    _refuse_own_form(calls, options)
    if wish.mode is not None:
        return Inquiry(messages, wish, [wish.mode])
    kind, model = await find_kind(calls._transport, calls._memory), _model(calls, options)
    usable = [mode for mode in _modes(calls, kind) if not _is_out(calls._memory, (model, mode), _hash(wish.target))]
    return Inquiry(messages, wish, [*usable, "prompt"])


def _modes(calls: Calls, kind: Kind) -> tuple[str, ...]:
    """The ways to ask for JSON that this kind of server heeds, by the API that is used."""
    there = kind.responses.schema_modes if calls._api == "responses" else None
    return kind.schema_modes if there is None else there


def _refuse_own_form(calls: Calls, options: Mapping[str, Any]) -> None:
    given = {**calls._options, **calls._extra_body, **options, **(options.get("extra_body") or {})}
    if "response_format" in given:
        raise ConfigurationError("`response_format` is what `parse` sends by itself: leave it out, and choose with `mode=`.")


def _is_out(memory: Memory, mode: tuple[str, str], schema: int) -> bool:
    """Whether a mode is known not to work for this schema, or for none."""
    failed = memory.failed_modes.get(mode, set())
    return schema in failed or (len(failed) >= _ENOUGH_SCHEMAS and mode not in memory.proven_modes)


def remember(calls: Calls, inquiry: Inquiry, options: Mapping[str, Any]) -> None:
    """Keep what the rounds of a question that was answered have told of the modes."""
    model, memory = _model(calls, options), calls._memory
    for past in inquiry.rounds:
        if past.outcome in ("refused", "ignored"):
            memory.failed_modes.setdefault((model, past.mode), set()).add(_hash(inquiry._wish.target))
    if inquiry.was_heeded:
        memory.proven_modes.add((model, inquiry.mode))


def _model(calls: Calls, options: Mapping[str, Any]) -> str:
    return str(options.get("model") or calls._options.get("model") or calls.model or "")


def _hash(target: Target) -> int:
    return hash(json.dumps(target.schema))


def _refusal(raw: Any) -> str:
    """The words of a model that declines, which OpenAI tells from an answer; "" where it does not."""
    if not isinstance(raw, dict):
        return ""
    choices = raw.get("choices")
    choice = choices[0] if isinstance(choices, list) and choices else None
    message = (choice.get("message") or choice.get("delta")) if isinstance(choice, dict) else None
    told = message.get("refusal") if isinstance(message, dict) else responses.refusal_of(raw)
    return told if isinstance(told, str) else ""
