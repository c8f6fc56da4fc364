"""The settings of a chat as they are typed, and as the options of a request."""

from __future__ import annotations

import json
import math
from typing import TYPE_CHECKING, Any

from .. import render
from ..calls import refuse_settings
from ..errors import ConfigurationError

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Mapping

FIELDS = ("system", "temperature", "max_tokens", "seed", "stop", "extra")
"""The fields of the view, as they are named in messages."""

MOST_CHARACTERS = 100_000
_OWN = ("temperature", "max_tokens", "seed", "stop")
_NOT_OPTIONS = {
    "messages": "The messages are those of the chat: type them below.",
    "stream": "A chat is always streamed.",
    "stream_options": "A chat always asks for the count of tokens.",
    "model": "It belongs to the backend: make one with `ck.connect(base_url, model)`, or choose it in the chat.",
    "tools": "Give functions as `tools=` where the chat is made.",
    "extra_headers": "Give `default_headers` where the backend is made.",
    "extra_query": "Give it where the backend is made.",
}
_UNSEEN = ("extra_headers", "extra_query", "extra_body")


class Refused(ConfigurationError):
    """Something that was typed cannot work; `field` is where, "" for the message itself."""

    def __init__(self, text: str, field: str = "") -> None:
        super().__init__(text)
        self.field = field


def check_options(options: Any) -> dict[str, Any]:
    """The options of a chat, as a dict of their own. Raises ConfigurationError for what cannot be one."""
    try:
        found = dict(options or {})
    except (TypeError, ValueError):
        raise ConfigurationError("`options` is a dict of options, such as {'temperature': 0}.") from None
    refuse_settings(found)
    for name in found:
        if name in _NOT_OPTIONS and name not in _UNSEEN:
            raise ConfigurationError(f"`options` cannot have {name!r}. {_NOT_OPTIONS[name]}")
    return found


def as_typed(options: Mapping[str, Any], redact: Callable[[str], str]) -> dict[str, str]:
    """The options as texts of the fields. What may hold a key, or is no JSON, is not among them: see `unseen`."""
    hidden = unseen(options, redact)
    rest = {name: value for name, value in options.items() if name not in _OWN and name not in hidden}
    texts = {name: _typed(name, options[name]) if name in options and name not in hidden else "" for name in _OWN}
    return {**texts, "extra": json.dumps(rest, ensure_ascii=False) if rest else ""}


def unseen(options: Mapping[str, Any], redact: Callable[[str], str]) -> dict[str, Any]:
    """The options that no view and no file gets to see, and that stay as they are whatever is typed."""
    return {name: value for name, value in options.items() if name in _UNSEEN or not _is_harmless(name, value, redact)}


def as_options(typed: Mapping[str, str]) -> dict[str, Any]:
    """The options that these texts say; an empty one says nothing. Raises Refused, which names the field."""
    read = {"temperature": _temperature, "max_tokens": _max_tokens, "seed": _seed, "stop": _stop}
    texts = {name: text.strip() if name != "stop" else text for name, text in typed.items()}
    found = {name: read[name](texts[name]) for name in _OWN if texts.get(name)}
    return {**found, **(_extra(texts["extra"]) if texts.get("extra") else {})}


def _is_harmless(name: str, value: Any, redact: Callable[[str], str]) -> bool:
    try:
        text = json.dumps({name: value}, ensure_ascii=False, allow_nan=False)
        return redact(text) == text and render.plain(name) == name and name not in _NOT_OPTIONS and _is_readable(name, value)
    except (TypeError, ValueError, RecursionError):
        return False


def _is_readable(name: str, value: Any) -> bool:
    """Whether what is typed for it would be read as the same."""
    return name not in _OWN or as_options({name: _typed(name, value)}) == {name: value}


def _typed(name: str, value: Any) -> str:
    if name == "stop" and isinstance(value, str) and value and value == value.strip() and value[0] not in '["':
        return value
    return json.dumps(value, ensure_ascii=False)


def _number(text: str, field: str, read: Callable[[str], Any], wanted: str, between: tuple[float, float]) -> Any:
    try:
        value = read(text) if len(text) < 100 else math.nan
    except ValueError:
        value = math.nan
    if not between[0] <= value <= between[1]:
        raise Refused(f"{wanted}, or nothing for the server's own.", field)
    return value


def _temperature(text: str) -> Any:
    read = int if text.isdecimal() else float
    return _number(text, "temperature", read, "The temperature is a number from 0, such as 0.7", (0, 1000))


def _max_tokens(text: str) -> Any:
    return _number(text, "max_tokens", int, "The most tokens are a whole number from 1, such as 256", (1, 10**9))


def _seed(text: str) -> Any:
    return _number(text, "seed", int, "The seed is a whole number, such as 42", (-(2**63), 2**63 - 1))


def _stop(text: str) -> Any:
    """One text that ends the answer as it is typed, or several (or one that is hard to type) as JSON."""
    if text[0] not in '["':
        return text
    value = _json(text, "stop", 'Several stop texts are a JSON list, such as ["END", "\\n\\n"]')
    texts = value if isinstance(value, list) else [value]
    if not texts or not all(isinstance(one, str) and one for one in texts):
        raise Refused('Stop texts are a text, or a JSON list of texts such as ["END", "\\n\\n"].', "stop")
    return value


def _extra(text: str) -> dict[str, Any]:
    value = _json(text, "extra", 'Further options are a JSON object, such as {"top_p": 0.9}')
    if not isinstance(value, dict):
        raise Refused('Further options are a JSON object, such as {"top_p": 0.9}.', "extra")
    for problem in _problems(value):
        raise Refused(problem, "extra")
    return value


def _problems(extra: Mapping[str, Any]) -> Iterator[str]:
    try:
        refuse_settings(extra)
    except ConfigurationError as error:
        yield str(error)
    for name in extra:
        if name in _NOT_OPTIONS:
            yield f"{name!r} is no option of a chat. {_NOT_OPTIONS[name]}"
        if name in _OWN:
            yield f"{name!r} has a field of its own."
        if render.plain(name) != name:
            yield "The name of an option has no control characters."


def _json(text: str, field: str, wanted: str) -> Any:
    def refuse(constant: str) -> Any:
        raise ValueError(f"{constant} is no JSON")

    try:
        return json.loads(text, parse_constant=refuse)
    except (ValueError, RecursionError) as error:
        words = str(error) if isinstance(error, ValueError) else "it is nested too deeply"
        raise Refused(f"{wanted}. This is none: {render.plain(render.short(words, 200))}.", field) from None
