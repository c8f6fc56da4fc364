"""Messages of the API as parts of the tree, and back. What comes in goes out again, also the fields that nobody here knows."""

from __future__ import annotations

import copy
import json
from typing import TYPE_CHECKING, Any

from ..errors import ConfigurationError
from .node import ANSWERED, Call, Node, Round, text_of

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from ..messages import Message

ROLES = ("system", "developer", "user", "assistant", "tool")


def check_role(role: Any) -> str:
    """The role, if it is one of the API's. Raises ConfigurationError."""
    if role in ROLES:
        return str(role)
    if role == "function":
        raise ConfigurationError(
            'The role "function" is of an API that is gone. Write `tool_calls`, and results with the role "tool".'
        )
    shown = repr(role)[:40] if isinstance(role, str) else type(role).__name__
    raise ConfigurationError(f"{shown} is no role of a message. Use one of {', '.join(ROLES)}.")


def check_content(content: Any) -> Any:
    """A content that is text or a list of parts, "" for None. Raises ConfigurationError."""
    if content is None or isinstance(content, str):
        return content or ""
    if isinstance(content, list) and all(isinstance(part, dict) for part in content):
        return content
    raise ConfigurationError(
        "The content of a message must be text, or a list of parts such as {'type': 'text', 'text': 'Hello'}. "
        "`ck.user(text, image)` makes one."
    )


def read_node(message: Message) -> Node:
    """A message that is not the result of a tool as a node, which is in no tree yet. Raises ConfigurationError."""
    if message["role"] == "assistant":
        return Node("", "assistant", rounds=[read_round(message)])
    role = "system" if message["role"] == "developer" else message["role"]
    return Node("", role, check_content(message.get("content")), extra=read_extra(message))


def read_round(message: Message) -> Round:
    """An assistant's message as a round; its calls have no result yet. Raises ConfigurationError."""
    calls = message.get("tool_calls") or []
    if not isinstance(calls, list):
        raise ConfigurationError("`tool_calls` of a message must be a list.")
    content = message.get("content")
    reasoning = message.get("reasoning_content") or message.get("reasoning")
    refusal = message.get("refusal")
    made = Round(
        text_of(check_content(content)) or (refusal if isinstance(refusal, str) else ""),
        reasoning if isinstance(reasoning, str) else "",
        calls=[_read_call(call) for call in calls],
        extra={name: value for name, value in message.items() if name not in ("role", "content", "tool_calls")},
    )
    if "content" in message and content != (made.text or (None if made.calls else "")):
        made.extra["content"] = content
    return made


def take_result(call: Call, message: Message) -> None:
    """The result that a message of the role "tool" has for this call."""
    content = message.get("content")
    call.state, call.result = ANSWERED, text_of(check_content(content))
    call.result_extra = {name: value for name, value in message.items() if name not in ("role", "content", "tool_call_id")}
    if content != call.result:
        call.result_extra["content"] = content


def read_extra(message: Message) -> dict[str, Any]:
    """The fields of a user's or a system message that have no place in the tree; of the role only "developer" is one."""
    extra = {name: value for name, value in message.items() if name not in ("role", "content", "tool_calls")}
    return {**extra, "role": "developer"} if message["role"] == "developer" else extra


def messages_of(node: Node) -> Iterator[Message]:
    """A message of the tree in the API's form; an answer that called tools is several, one of which nothing came is none."""
    if node.role != "assistant":
        yield copy.deepcopy({"role": node.role, "content": node.content, **node.extra})
        return
    for one in list(node.rounds):
        calls = [call for call in one.calls if not call.is_open]
        if calls or one.text or any(value for name, value in one.extra.items() if name != "content"):
            yield message_of(one, calls)
            yield from (result_of(call) for call in calls)


def message_of(one: Round, calls: Sequence[Call]) -> Message:
    """A round in the API's form, with these of its calls."""
    message = {"role": "assistant", "content": one.text or (None if calls else ""), **copy.deepcopy(one.extra)}
    return {**message, "tool_calls": [_called(call) for call in calls]} if calls else message


def result_of(call: Call) -> Message:
    """What came of a call in the API's form."""
    return {"role": "tool", "tool_call_id": call.id, "content": call.result, **copy.deepcopy(call.result_extra)}


def _read_call(call: Any) -> Call:
    """A call as the API has it. Its kind "custom", whose input is any text, is kept whole in `extra`."""
    kind = "custom" if isinstance(call, dict) and isinstance(call.get("custom"), dict) else "function"
    inner = call.get(kind) if isinstance(call, dict) else None
    if not isinstance(inner, dict) or not isinstance(inner.get("name"), str):
        raise ConfigurationError(
            "A call of a tool must be like {'id': 'call_1', 'type': 'function', 'function': {'name': 'f', 'arguments': '{}'}}."
        )
    arguments = inner.get("input" if kind == "custom" else "arguments")
    made = Call(_text(call.get("id")), inner["name"], _text(arguments))
    made.extra = {name: value for name, value in call.items() if name not in ("id", "type", "function")}
    more = {name: value for name, value in inner.items() if name not in ("name", "arguments")}
    if more and kind == "function":
        made.extra["function"] = more
    return made


def _text(value: Any) -> str:
    """Text as it is, nothing as "", and what a server sends as data although it should be JSON text as such."""
    if value is None:
        return ""
    return value if isinstance(value, str) else json.dumps(value, ensure_ascii=False)


def _called(call: Call) -> dict[str, Any]:
    extra = copy.deepcopy(call.extra)
    if "custom" in extra:
        return {"id": call.id, "type": "custom", **extra}
    function = {"name": call.name, "arguments": call.arguments, **extra.pop("function", {})}
    return {"id": call.id, "type": "function", "function": function, **extra}
