"""Checked copies of what comes from outside: only what JSON can hold gets into a conversation."""

from __future__ import annotations

import math
from collections.abc import Mapping
from typing import Any

from ..errors import ConfigurationError

DEEPEST = 40
"""So many levels of lists and dicts: more than any API has, and few enough for every reader of JSON."""
_MOST_BITS = 64


def plain_data(value: Any, what: str) -> Any:
    """A copy of plain data: text, numbers, True, False, None, lists, and dicts with text as keys.

    `what` names the value in errors. Raises ConfigurationError for anything else in it: an object, a number that is none
    or has more than 64 bits, a list that holds itself.
    """
    return _copied(value, what, DEEPEST)


def _copied(value: Any, what: str, levels: int) -> Any:
    if value is None or isinstance(value, bool):
        return value
    if isinstance(value, str):
        return str.__str__(value)  # a StrEnum and its like become text
    if isinstance(value, int | float):
        return _number(value, what)
    if levels == 0:
        raise ConfigurationError(f"{what} is nested more than {DEEPEST} levels deep, or holds itself. Take the inner ones out.")
    if isinstance(value, list | tuple):
        return [_copied(item, what, levels - 1) for item in value]
    if isinstance(value, Mapping) and all(isinstance(key, str) for key in value):
        return {str.__str__(key): _copied(item, what, levels - 1) for key, item in value.items()}
    raise ConfigurationError(
        f"{what} holds {type(value).__name__!r}, which is no plain data. Use text, numbers, True, False, None, lists and "
        "dicts with text as keys."
    )


def _number(value: int | float, what: str) -> int | float:  # noqa: PYI041 - they are told apart
    if isinstance(value, float):
        if not math.isfinite(value):
            raise ConfigurationError(f"{what} holds {float(value)}, which is no number. Leave it out.")
        return float(value)
    whole = int(value)
    if whole.bit_length() > _MOST_BITS:
        raise ConfigurationError(f"{what} holds a number of more than {_MOST_BITS} bits. Write it as text.")
    return whole
