"""Whether an answer meets what an evaluation prompt expects of it."""

from __future__ import annotations

import json
import re
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from collections.abc import Callable

    from ...replies import Reply

Check = dict[str, Any]
_HONEST = "not one of my skills"


def is_right(check: Check, reply: Reply, prompt: str = "") -> bool:
    """Whether all that the check names holds. Raises ValueError for a check that there is none of."""
    unknown = sorted(set(check) - set(_CHECKS))
    if unknown or not check:
        raise ValueError(f"There is no check {unknown}: use {sorted(_CHECKS)}.")
    calls_are_wanted = "calls" in check
    if reply.tool_calls and not calls_are_wanted:
        return False
    return all(_CHECKS[name](wanted, reply, prompt) for name, wanted in check.items())


def _has(words: str, text: str) -> bool:
    return re.search(rf"(?<!\w){re.escape(words)}(?!\w)", text, re.IGNORECASE) is not None


def _contains(wanted: list[str], reply: Reply, _: str) -> bool:
    return all(_has(words, reply.text) for words in wanted)


def _without(unwanted: list[str], reply: Reply, _: str) -> bool:
    return not any(_has(words, reply.text) for words in unwanted)


def _plain(text: str) -> str:
    return text.strip().rstrip(".!").casefold()


def _equals(wanted: str, reply: Reply, _: str) -> bool:
    return _plain(reply.text) == _plain(wanted)


def _json(wanted: Any, reply: Reply, _: str) -> bool:
    try:
        found = json.loads(reply.text)
    except ValueError:
        return False
    return bool(found == wanted)


def _calls(wanted: list[dict[str, Any]], reply: Reply, _: str) -> bool:
    found = [(call.name, _sorted(call.arguments)) for call in reply.tool_calls]
    return sorted(found) == sorted((call["name"], _sorted(call["arguments"])) for call in wanted)


def _sorted(arguments: Any) -> str:
    try:
        values = json.loads(arguments) if isinstance(arguments, str) else arguments
    except ValueError:
        return str(arguments)
    return json.dumps(_same_numbers(values), sort_keys=True)


def _same_numbers(value: Any) -> Any:
    """3.0 and 3 are one number."""
    if isinstance(value, dict):
        return {key: _same_numbers(item) for key, item in value.items()}
    if isinstance(value, list):
        return [_same_numbers(item) for item in value]
    return int(value) if isinstance(value, float) and value.is_integer() else value


def _honest(wanted: bool, reply: Reply, _: str) -> bool:
    return (_HONEST in reply.text.casefold()) == wanted


def _pattern(wanted: str, reply: Reply, _: str) -> bool:
    return re.search(wanted, reply.text) is not None


def _no_calls(wanted: bool, reply: Reply, _: str) -> bool:
    return wanted != bool(reply.tool_calls)


def _sentences(wanted: int, reply: Reply, _: str) -> bool:
    return len(re.findall(r"[.!?](?=\s|$)", reply.text)) >= wanted


def _shorter(wanted: bool, reply: Reply, prompt: str) -> bool:
    return (len(reply.text) < len(prompt)) == wanted


def _thinks(wanted: bool, reply: Reply, _: str) -> bool:
    return bool(reply.reasoning) == wanted


_CHECKS: dict[str, Callable[[Any, Reply, str], bool]] = {
    "contains": _contains,
    "without": _without,
    "equals": _equals,
    "json": _json,
    "calls": _calls,
    "honest": _honest,
    "pattern": _pattern,
    "no_calls": _no_calls,
    "sentences": _sentences,
    "shorter": _shorter,
    "thinks": _thinks,
}
