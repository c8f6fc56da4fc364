"""The JSON that a model wrote, and what is wrong with it in words that the model can mend it by."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping

_MOST_FAULTS = 8
_SHOWN = 80
_WRAPPED = re.compile(
    r"function-before\[_\w+\(\), ([\w-]+)\]"
)  # how a branch of a union is called that `checking.py` holds closer
_HUGE = re.compile(r"\d[eE]\+?\d{3,}|\d{300}")


def parse(text: str) -> Any:
    """The JSON value of a text. Raises ValueError for anything else: NaN, a name twice, a number without end, too deep nesting.

    Halves of characters outside of escapes become "?".
    """
    from jiter import from_json

    found = from_json(text.encode("utf-8", "replace"), allow_inf_nan=False, catch_duplicate_keys=True)
    if _HUGE.search(text) and _has_infinity(found):
        raise ValueError("a number in it is too large")
    return found


def read_object(text: str) -> dict[str, Any]:
    """The JSON object in a text. Raises ValueError, in words for a model, for anything else, half characters too."""
    try:
        text.encode()
        found = parse(text)
    except ValueError as error:
        raise ValueError(f"The arguments are not valid JSON ({error}): {_short(text)}") from None
    if not isinstance(found, dict):
        raise ValueError(f"The arguments must be one JSON object, not {_short(text)}")  # noqa: TRY004 - what a model wrote
    return found


def _has_infinity(value: Any) -> bool:
    if isinstance(value, dict | list):
        return any(map(_has_infinity, value.values() if isinstance(value, dict) else value))
    return isinstance(value, float) and value in (float("inf"), float("-inf"))


def faults(error: Any, name: str, known: Iterable[str]) -> str:
    """What a ValidationError of pydantic says is wrong with the arguments of `name`, whose parameters are `known`."""
    all_faults = error.errors(include_url=False, include_context=False)
    told = [_fault(fault) for fault in all_faults[:_MOST_FAULTS]]
    more = [f"and {len(all_faults) - _MOST_FAULTS} more"] if len(all_faults) > _MOST_FAULTS else []
    return f"The arguments do not fit: {'; '.join(told + more)}. The parameters of {name} are: {', '.join(known) or 'none'}."


def _fault(fault: Mapping[str, Any]) -> str:
    where = _WRAPPED.sub(r"\1", ".".join(map(str, fault["loc"]))) or "arguments"
    if fault["type"] == "missing":
        return f"`{_short(where)}` is missing"
    if fault["type"] == "extra_forbidden":
        return f"there is no parameter `{_short(where)}`"
    return f"`{_short(where)}`: {fault['msg']}, not {_short(repr(fault['input']))}"


def _short(text: str) -> str:
    return text if len(text) <= _SHOWN else text[: _SHOWN - 1] + "…"
