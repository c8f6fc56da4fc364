"""An answer of the Responses API, whole or in events, as a `Reply` or as `Chunk`s.

Servers leave events out, number them wrongly, or send no deltas at all, so an answer is told three times: in deltas, in
the items that are done, and in the response at the end. Each adds what was not there before. Nothing here trusts the
shape of what a server sent: a field of an unexpected type counts as absent.
"""

from __future__ import annotations

import json
from dataclasses import dataclass, field, replace
from typing import TYPE_CHECKING, Any, NamedTuple

from .. import decode
from ..refusals import read_error
from ..replies import NOTHING, Chunk, Reply, Timing, ToolCall, ToolCallDelta, Usage

if TYPE_CHECKING:
    from collections.abc import Mapping

_TEXT = ("response.output_text.delta", "response.refusal.delta")
_REASONING = {
    "response.reasoning_text.delta": "content",
    "response.reasoning_summary_text.delta": "summary",
    "response.reasoning.delta": "content",  # in older versions of the API, and of servers
    "response.reasoning_summary.delta": "summary",
}
_ARGUMENTS = "response.function_call_arguments.delta"
_ENDS = {
    "response.completed": "completed",
    "response.done": "completed",
    "response.incomplete": "incomplete",
    "response.failed": "failed",
    "response.cancelled": "cancelled",
}
_REASONS = {"max_output_tokens": "length", "max_tokens": "length"}
_GAP = "\n\n"


def read_reply(raw: Any, timing: Timing, limit: int | None = None) -> Reply:
    """The answer in a body that was not streamed. Raises StatusError for an error body, ValueError for anything else.

    limit: see `Reader`.
    """
    if isinstance(raw, dict) and _is_response(raw):
        return decode.as_reply(Reader(limit).read(raw), timing)
    if isinstance(raw, dict) and (raw.get("error") or raw.get("object") == "error"):
        raise read_error(200, NOTHING, raw)
    raise ValueError("the body holds no response")


class Reader:
    """Makes chunks of the events of one answer.

    limit: of output tokens, where the server calls an answer complete that was cut there; an answer that has as many is
    taken for cut. None where the server says it itself.
    """

    def __init__(self, limit: int | None = None) -> None:
        self._limit = limit
        self._text, self._reasoning = _Told(), _Told(_GAP)
        self._reasoning_from = ""  # of reasoning and its summary one is enough, and the first that comes is taken
        self._calls: list[_Call] = []
        self._done: set[str] = set()
        self._is_over = False
        self.is_known = False
        """Whether anything of this API has come: another one's answer passes for an empty one."""

    def read(self, raw: Any, arrived_s: float = 0.0) -> Chunk:
        """The chunk in one decoded event, or in a whole response. Raises StatusError when it is an error in any shape."""
        if self._is_over or not isinstance(raw, dict):
            return Chunk(arrived_s=arrived_s)
        event, delta = raw.get("type"), raw.get("delta")
        self.is_known |= _is_response(raw) or (isinstance(event, str) and event.startswith("response."))
        if isinstance(delta, str):
            if event in _TEXT:
                return Chunk(self._text.add(delta), arrived_s=arrived_s, raw=raw)
            if event == _ARGUMENTS:
                return Chunk(tool_calls=self._call_of(raw).add(delta), arrived_s=arrived_s, raw=raw)
            if isinstance(event, str) and event in _REASONING:
                return Chunk(reasoning=self._thought(_REASONING[event], delta), arrived_s=arrived_s, raw=raw)
        if raw.get("error") and not _is_response(raw):
            raise read_error(200, NOTHING, raw)
        if event in ("error", "response.error"):
            raise read_error(200, NOTHING, {name: value for name, value in raw.items() if name != "type"})
        if isinstance(event, str) and event in _ENDS:
            return self._end(_response(raw), _ENDS[event], arrived_s)
        if _is_response(raw) and not isinstance(event, str):
            return self._end(raw, "completed", arrived_s)
        return self._item_event(event, raw, arrived_s)

    def _item_event(self, event: Any, raw: Mapping[str, Any], arrived_s: float) -> Chunk:
        item = _dict(raw.get("item"))
        if event == "response.output_item.done":
            text, reasoning, calls = self._item_done(item, raw)
            return Chunk(text, reasoning, calls, arrived_s=arrived_s, raw=raw)
        calls = ()
        if event == "response.reasoning_summary_part.added":
            self._reasoning.part()
        elif event == "response.output_item.added" and item.get("type") == "function_call":
            calls = self._call_of(raw, item).whole(item)
        return Chunk(tool_calls=calls, model=_str(_dict(raw.get("response")).get("model")), arrived_s=arrived_s, raw=raw)

    def _thought(self, where: str, delta: str) -> str:
        self._reasoning_from = self._reasoning_from or where
        return self._reasoning.add(delta) if self._reasoning_from == where else ""

    def _item_done(self, item: Mapping[str, Any], raw: Mapping[str, Any]) -> _Parts:
        """What an item that is done adds to its deltas."""
        if item.get("type") == "function_call":
            return _Parts("", "", self._call_of(raw, item).whole(item))
        id_ = _str(item.get("id"))
        if id_ in self._done:
            return _Parts()
        self._done |= {id_} if id_ else set()
        if item.get("type") == "message":
            return _Parts(self._text.finish(_message(item)))
        return _Parts("", self._reasoning.finish(_thoughts(item))) if item.get("type") == "reasoning" else _Parts()

    def _end(self, response: Mapping[str, Any], status: str, arrived_s: float) -> Chunk:
        """The chunk of the response at the end: what is in it and was not told before, the counts, and how it ended."""
        status = _str(response.get("status")) or status
        if status in ("failed", "cancelled") or response.get("error"):
            raise read_error(200, NOTHING, {"error": response.get("error") or {"message": f"the response was {status}"}})
        self._is_over = True
        items = [item for item in _list(response.get("output")) if isinstance(item, dict)]
        text = "".join(_message(item) for item in items if item.get("type") == "message")
        thoughts = [_thoughts(item) for item in items if item.get("type") == "reasoning"]
        calls = self._missing_calls([item for item in items if item.get("type") == "function_call"])
        reasoning = self._reasoning.rest(_GAP.join(thought for thought in thoughts if thought))
        usage = _usage(response.get("usage"), has_reasoning=bool(reasoning or self._reasoning_from or any(thoughts)))
        return Chunk(
            self._text.rest(text or ("" if items else _str(response.get("output_text")) or "")),
            reasoning,
            calls,
            self._finish_reason(status, response, usage),
            usage,
            _str(response.get("model")),
            arrived_s,
            response,
        )

    def _finish_reason(self, status: str, response: Mapping[str, Any], usage: Usage | None) -> str | None:
        """How the answer ended, in the words of chat; None where it has not."""
        if status in ("queued", "in_progress"):
            return None
        if status == "incomplete":
            reason = _str(_dict(response.get("incomplete_details")).get("reason")) or status
            return _REASONS.get(reason, reason)
        tokens = usage.completion_tokens if usage else None
        if self._limit is not None and tokens is not None and tokens >= self._limit:
            return "length"
        return "tool_calls" if self._calls else "stop"

    def _missing_calls(self, items: list[dict[str, Any]]) -> tuple[ToolCallDelta, ...]:
        """What the calls of the whole response add. They are in the order in which they began, whatever their ids."""
        by_id = {call.id: call for call in self._calls if call.id}
        deltas: tuple[ToolCallDelta, ...] = ()
        for position, item in enumerate(items):
            call = by_id.get(_str(item.get("call_id")) or "")
            if call is None:
                call = self._calls[position] if position < len(self._calls) else self._new_call()
            deltas += call.whole(item)
        return deltas

    def _call_of(self, event: Mapping[str, Any], item: Mapping[str, Any] = NOTHING) -> _Call:
        """The call that an event speaks of: by the id of its item, its number, its own id; else the last, or a new one."""
        key, number, id_ = _str(item.get("id") or event.get("item_id")), event.get("output_index"), _str(item.get("call_id"))
        number = number if type(number) is int else None
        for name, value in (("key", key), ("number", number), ("id", id_)):
            found = next((call for call in self._calls if value is not None and getattr(call, name) == value), None)
            if found is not None:
                return found
        last = self._calls[-1] if self._calls else None
        goes_on = last is not None and not last.is_whole and number is None and (not item or last.id is None)
        call = last if last is not None and goes_on else self._new_call()
        call.key, call.number = call.key or key, number if call.number is None else call.number
        return call

    def _new_call(self) -> _Call:
        call = _Call(len(self._calls))
        self._calls.append(call)
        return call


class _Parts(NamedTuple):
    text: str = ""
    reasoning: str = ""
    calls: tuple[ToolCallDelta, ...] = ()


class _Told:
    """A text that is told in pieces, again for each item, and again as a whole. gap: what stands between items and parts."""

    def __init__(self, gap: str = "") -> None:
        self._gap = gap
        self._all: list[str] = []
        self._item: list[str] = []  # of the one that is not done
        self._is_next = False  # another part begins

    def part(self) -> None:
        """Another part of the item begins."""
        self._is_next = True

    def add(self, piece: str) -> str:
        """The piece as it goes on with what was told."""
        if not piece:
            return ""
        between = self._gap if self._all and (self._is_next or not self._item) else ""
        self._is_next = False
        self._item.append(between + piece if self._item else piece)
        self._all.append(between + piece)
        return between + piece

    def finish(self, item: str) -> str:
        """What the whole of an item adds to the pieces of it."""
        rest = _rest(item, "".join(self._item))
        self._is_next &= not self._item
        added = self.add(rest)
        self._item.clear()
        return added

    def rest(self, whole: str) -> str:
        """What the whole of the answer adds to all that was told."""
        return _rest(whole, "".join(self._all))


@dataclass(slots=True)
class _Call:
    """A call as far as it was told. key, number: the id and the place of its item; id: its own."""

    index: int
    key: str | None = None
    number: int | None = None
    id: str | None = None
    name: str | None = None
    is_whole: bool = False
    _arguments: list[str] = field(default_factory=list)

    def add(self, piece: str) -> tuple[ToolCallDelta, ...]:
        """The delta that a piece of the arguments is."""
        self._arguments.append(piece)
        return (ToolCallDelta(self.index, None, None, piece),) if piece else ()

    def whole(self, item: Mapping[str, Any]) -> tuple[ToolCallDelta, ...]:
        """What an item adds: its id and its name, if they are new, and the rest of its arguments."""
        id_ = None if self.id else _str(item.get("call_id")) or _str(item.get("id"))
        name = None if self.name else _str(item.get("name"))
        self.id, self.name = self.id or id_, self.name or name
        rest = _rest(_json(item.get("arguments")), "".join(self._arguments))
        self._arguments.append(rest)
        self.is_whole = self.is_whole or item.get("status") == "completed"
        return (ToolCallDelta(self.index, id_, name, rest),) if id_ or name or rest else ()


def settled_calls(told: tuple[ToolCall, ...], raw: Mapping[str, Any]) -> tuple[ToolCall, ...]:
    """The calls of a streamed answer: what was told in pieces, but for a response at the end that has others, whole.

    raw: what came last. Some servers number pieces alike, or tell them twice; the calls in the end are then the ones that count.
    """
    items = [item for item in map(_dict, _list(raw.get("output"))) if item.get("type") == "function_call"]
    if not items or not all(_str(item.get("name")) and decode.is_json(_json(item.get("arguments"))) for item in items):
        return told
    last = decode.join_calls([Reader().read({"output": items}).tool_calls])
    return last if [(one.name, one.arguments) for one in last] != [(one.name, one.arguments) for one in told] else told


def _rest(whole: str, told: str) -> str:
    """What the whole adds to what was told; nothing where it says something else."""
    return whole[len(told) :] if whole.startswith(told) else ""


def _response(event: Mapping[str, Any]) -> dict[str, Any]:
    """The response in an event at the end, with what the server added beside it (llama.cpp: its timings)."""
    beside = {name: value for name, value in event.items() if name not in ("type", "response", "sequence_number")}
    return {**beside, **_dict(event.get("response"))}


def _is_response(raw: Mapping[str, Any]) -> bool:
    return raw.get("object") == "response" or isinstance(raw.get("output"), list)


def refusal_of(raw: Mapping[str, Any]) -> str:
    """The words of a model that declines, in an event or a whole response; "" where it does not."""
    if raw.get("type") == "response.refusal.delta":
        return _str(raw.get("delta")) or ""
    items = (_dict(item) for item in _list(raw.get("output")))
    parts = (_dict(part) for item in items for part in _list(item.get("content")))
    return "".join(_str(part.get("refusal")) or "" for part in parts if part.get("type") == "refusal")


def _message(item: Mapping[str, Any]) -> str:
    """The text of a message. A refusal is text, too."""
    content = item.get("content")
    parts = [part for part in _list(content) if isinstance(part, dict)]
    texts = (_str(part.get("text")) or _str(part.get("refusal")) or "" for part in parts)
    return content if isinstance(content, str) else "".join(texts)


def _thoughts(item: Mapping[str, Any]) -> str:
    """The reasoning in an item, else the summary of it."""
    content, summary = ([_str(_dict(part).get("text")) for part in _list(item.get(name))] for name in ("content", "summary"))
    return "".join(filter(None, content)) or _GAP.join(filter(None, summary))


def _usage(raw: Any, *, has_reasoning: bool) -> Usage | None:
    """The counts, read as those of chat are. No reasoning costs zero tokens: Ollama and vLLM do not count them."""
    told = _dict(raw)
    names = {"prompt_tokens": "input_tokens", "completion_tokens": "output_tokens", "total_tokens": "total_tokens"}
    details = {f"{name}_details": told.get(f"{own}_details") for name, own in names.items()}
    found = decode.read_usage({"usage": {name: told.get(own) for name, own in names.items()} | details})
    if has_reasoning and found.reasoning_tokens == 0:
        found = replace(found, reasoning_tokens=None)
    return None if found == Usage() else found


def _json(arguments: Any) -> str:
    return json.dumps(arguments) if isinstance(arguments, dict) else _str(arguments) or ""


def _str(value: Any) -> str | None:
    return value if isinstance(value, str) and value else None


def _dict(value: Any) -> dict[str, Any]:
    return value if isinstance(value, dict) else {}


def _list(value: Any) -> list[Any]:
    return value if isinstance(value, list) else []
