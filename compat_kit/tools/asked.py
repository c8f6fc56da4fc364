"""The calls that a model asks for in one round, made into such as can be sent again, and checked before anybody makes them."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Any

from ..conversation import BROKEN, Call
from ..schema import NAME, read_object
from .outcomes import read_arguments

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Mapping, Sequence

    from ..messages import Message
    from ..replies import ToolCall
    from .functions import Tool

MOST_CALLS = 32
"""So many calls of one round are made; a model that asks for more is told to repeat them."""

AT_ONCE = 8
"""So many of them run at the same time."""

_SHOWN = 500


def checked_calls(
    asked: Sequence[ToolCall], tools: Mapping[str, Tool], before: Iterable[Message], redact: Callable[[str], str]
) -> list[Call]:
    """The calls that a round asks for, each with an id that no other one in the messages before has.

    One that cannot be made is "failed" and has its result, in words that the model can mend it by; the others are "running".
    """
    ids = _ids(before)
    found: list[Call] = []
    for one in asked:
        wanted, number = redact(one.id), 1
        call_id = wanted
        while call_id in ids:
            number += 1
            call_id = f"{wanted}_{number}"
        ids.add(call_id)
        call = _checked(call_id, one, tools, redact, is_too_many=len(found) >= MOST_CALLS)
        call.extra = dict(one.extra)
        found.append(call)
    return found


def leave(calls: Iterable[Call], word: str) -> None:
    """Give the calls that have no result yet this one: no server takes a call without a result."""
    for call in calls:
        if call.is_open:
            call.state, call.result = BROKEN, word


def _checked(
    call_id: str, asked: ToolCall, tools: Mapping[str, Tool], redact: Callable[[str], str], *, is_too_many: bool
) -> Call:
    """A call that can be sent again. What cannot be made is answered at once: servers refuse what is no JSON object."""
    name, text = redact(asked.name), redact(asked.arguments)
    sendable = name if NAME.fullmatch(name) else re.sub(r"[^A-Za-z0-9_-]", "_", name)[:64] or "unknown"
    try:
        read_object(text)
    except ValueError as error:
        told = f"{error} You wrote: {text[:_SHOWN]}"
        return Call(call_id, sendable, "{}", BROKEN, _sendable(told))
    call = Call(call_id, sendable, text)
    tool = tools.get(name)
    if tool is None:
        known = ", ".join(tools) or "none"
        call.state, call.result = BROKEN, f"There is no tool {sendable!r}. The tools are: {known}."
    elif is_too_many:
        call.state, call.result = BROKEN, f"The call was not made: at most {MOST_CALLS} are made at once. Repeat it."
    elif fault := _fault(tool, text):
        call.state, call.result = BROKEN, redact(fault)
    return call


def _ids(messages: Iterable[Message]) -> set[Any]:
    called = (message.get("tool_calls") for message in messages)
    return {call.get("id") for calls in called if isinstance(calls, list) for call in calls if isinstance(call, dict)}


def _fault(tool: Tool, text: str) -> str:
    """What is wrong with arguments, in words for the model; "" for nothing."""
    try:
        read_arguments(tool, text)
    except ValueError as error:
        return _sendable(str(error))
    return ""


def _sendable(text: str) -> str:
    return text.encode("utf-8", "replace").decode()
