"""The body of a chat request in the form of the Responses API. Nothing of the conversation is lost on the way."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING, Any

from ..adapting import is_usual
from ..errors import ConfigurationError
from ..kinds import KINDS

if TYPE_CHECKING:
    from collections.abc import Collection, Iterator, Mapping

    from ..kinds import Kind

Body = dict[str, Any]
Item = dict[str, Any]

PATH = "/responses"

_LIMITS = ("max_output_tokens", "max_completion_tokens", "max_tokens")
# Options of chat that this API has not.
_NO_PLACE = (
    *("audio", "frequency_penalty", "function_call", "functions", "logit_bias", "modalities", "n"),
    *("prediction", "presence_penalty", "seed", "stop", "web_search_options"),
)
_TELLING = frozenset(
    {*_LIMITS, *_NO_PLACE, "response_format"} | {name for kind in KINDS for name in kind.responses.ignores or ()}
)
_LOGPROBS = "message.output_text.logprobs"
_NO_PARAMETERS = {"type": "object", "properties": {}}


def depends_on_kind(body: Mapping[str, Any]) -> bool:
    """Whether the kind of server makes a difference to this request, beyond that which it makes to chat."""
    return any(name in _TELLING and not is_usual(name, value) for name, value in body.items())


def limit_of(body: Mapping[str, Any]) -> int | None:
    """The limit of output tokens in a body of either form, None without one."""
    given = next((body[name] for name in _LIMITS if body.get(name) is not None), None)
    return given if isinstance(given, int) else None


def as_request(body: Mapping[str, Any], kind: Kind, as_given: Collection[str] = ()) -> tuple[Body, tuple[str, ...]]:
    """(the body, the options left out of it): those that the API has no place for, and this kind of server takes none of.

    as_given: names of what goes into the body as it is. Raises ConfigurationError for an `input` beside the messages.
    """
    kept = {name: value for name, value in body.items() if name in as_given}
    asked = {name: value for name, value in body.items() if name not in kept}
    if "input" in asked:
        raise ConfigurationError("`input` is made of the messages: give what should be in it as messages.")
    lost = [name for name in _NO_PLACE if name in asked and name not in kind.responses.takes]
    left_out = tuple(name for name in lost if not is_usual(name, asked.pop(name)))
    asked["input"] = _input(asked.pop("messages", None))
    _put_limit(asked)
    _put_text(asked, keeps_format="response_format" in kind.responses.takes)
    _put_rest(asked)
    return asked | kept, left_out


def _put_limit(body: Body) -> None:
    given = [body.pop(name, None) for name in _LIMITS]
    limit = next((value for value in given if value is not None), None)
    if limit is not None:
        body["max_output_tokens"] = limit


def _put_text(body: Body, *, keeps_format: bool) -> None:
    """What chat says of the form of the answer, under `text`."""
    told = {"verbosity": body.pop("verbosity", None)}
    if not keeps_format:
        told["format"] = _flat(body.pop("response_format", None))
    _merge(body, "text", told)


def _put_rest(body: Body) -> None:
    _merge(body, "reasoning", {"effort": body.pop("reasoning_effort", None)})
    if body.pop("logprobs", None):
        given = body.get("include")
        body["include"] = [*(given if isinstance(given, list) else ()), _LOGPROBS]
    if isinstance(options := body.pop("stream_options", None), dict):  # the counts come anyway
        _merge(body, "stream_options", {name: value for name, value in options.items() if name != "include_usage"})
    if isinstance(tools := body.get("tools"), list):
        body["tools"] = [_tool(tool) for tool in tools]
    if isinstance(choice := body.get("tool_choice"), dict):
        body["tool_choice"] = choice = _flat(choice)
        if isinstance(choice.get("tools"), list):  # those of `allowed_tools`
            choice["tools"] = [_flat(tool) for tool in choice["tools"]]


def _merge(body: Body, name: str, told: Mapping[str, Any]) -> None:
    """Put what is told into the object of that name, which the caller may have given too."""
    given = body.get(name)
    if told := {key: value for key, value in told.items() if value is not None}:
        body[name] = {**(given if isinstance(given, dict) else {}), **told}


def _flat(value: Any) -> Any:
    """A value as it is here: chat wraps what this API has side by side into a field that is named like the type."""
    name = _kind_of(value)
    inner = value.get(name) if isinstance(name, str) else None
    return {"type": name, **_without(value, "type", str(name)), **inner} if isinstance(inner, dict) else value


def _tool(tool: Any) -> Any:
    flat = _flat(tool)
    if not isinstance(flat, dict):
        return flat
    if isinstance(flat.get("format"), dict):
        flat = {**flat, "format": _flat(flat["format"])}  # the grammar of a custom tool
    # Said outright: this API holds a model to the schema where chat does not.
    return {"strict": False, "parameters": _NO_PARAMETERS, **flat} if flat.get("type") == "function" else flat


def _input(messages: Any) -> list[Any]:
    """The items that these messages are: one for each, for its text, for each call, for each result."""
    items: list[Any] = []
    custom: list[Any] = []  # the ids of calls whose results have a type of their own
    for message in messages if isinstance(messages, list) else ():
        made = list(_items(message, custom))
        custom += [item["call_id"] for item in made if _kind_of(item) == "custom_tool_call" and "call_id" in item]
        items += made
    return items


def _items(message: Mapping[str, Any], custom: list[Any]) -> Iterator[Any]:
    role, content = message.get("role"), message.get("content")
    more = {name: value for name, value in _without(message, "role", "content").items() if value is not None}
    if role == "tool":
        yield _result(more, content, custom)
        return
    calls = more.pop("tool_calls", None) if role == "assistant" else None
    calls = calls if isinstance(calls, list) else []
    if role == "assistant":
        refusal = more.pop("refusal", None)
        content = _said(content if content or not refusal else refusal)
    # With its type, which OpenAI needs not and llama.cpp does.
    if content or more or not calls:
        yield {"type": "message", "role": role, "content": _content(content), **more}
    yield from (_call(call) for call in calls)


def _content(content: Any) -> Any:
    return [_part(part) for part in content] if isinstance(content, list) else "" if content is None else content


def _part(part: Any) -> Any:
    match part.get("type") if isinstance(part, dict) else None:
        case "text":
            return {**part, "type": "input_text"}
        case "image_url":
            return _image(part)
        case "file" if isinstance(part.get("file"), dict):
            return {**_without(part, "file"), **part["file"], "type": "input_file"}
    return part  # input_audio is the same here; what is unknown is for the server to judge


def _image(part: Mapping[str, Any]) -> Item:
    given = part.get("image_url")
    more = _without(given, "url", "detail") if isinstance(given, dict) else {}
    url, detail = (given.get("url"), given.get("detail")) if isinstance(given, dict) else (given, None)
    # The API wants a detail, "auto" is what it is without one.
    return {**_without(part, "image_url"), **more, "type": "input_image", "image_url": url, "detail": detail or "auto"}


def _said(content: Any) -> Any:
    """The content of a message of the assistant: one text where it is nothing but text.

    As a list its parts would be those of an answer, which some servers take only with an id (vLLM).
    """
    if not isinstance(content, list):
        return content
    texts = [_words(part) for part in content]
    if None not in texts:
        return "".join(text for text in texts if text is not None)
    return [{**part, "type": "output_text"} if _kind_of(part) == "text" else part for part in content]


def _words(part: Any) -> str | None:
    """The text of a part that is nothing else, or of a refusal."""
    text = part.get(_kind_of(part)) if _kind_of(part) in ("text", "refusal") else None
    return text if isinstance(text, str) else None


def _kind_of(part: Any) -> Any:
    return part.get("type") if isinstance(part, dict) else None


def _call(call: Any) -> Any:
    """A call as an item."""
    kind = _kind_of(call)
    inner = call.get(kind) if isinstance(kind, str) else None
    if not isinstance(inner, dict):
        return call
    if kind == "custom":
        return {**inner, "type": "custom_tool_call", "call_id": call.get("id")}
    return {**inner, "type": "function_call", "call_id": call.get("id"), "arguments": _json(inner.get("arguments"))}


def _json(arguments: Any) -> Any:
    if isinstance(arguments, str) or arguments is None:
        return arguments or ""
    try:
        return json.dumps(arguments)
    except (TypeError, ValueError, RecursionError):
        return arguments  # which cannot be sent either way, as the transport will say


def _result(more: Item, content: Any, custom: list[Any]) -> Item:
    """The result of a call as an item: text, or parts where it is more than text."""
    id_ = more.pop("tool_call_id", None)
    texts = [_words(part) for part in content] if isinstance(content, list) else [None]
    output = _content(content) if None in texts else "".join(text for text in texts if text is not None)
    kind = "custom_tool_call_output" if id_ in custom else "function_call_output"
    return {"type": kind, "call_id": id_, "output": output, **more}


def _without(value: Mapping[str, Any], *names: str) -> Item:
    return {name: entry for name, entry in value.items() if name not in names}
