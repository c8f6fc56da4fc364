"""What a scorer returned, as a score."""

from __future__ import annotations

import math
from dataclasses import replace
from typing import Any

from ..prompts.plain import plain_value
from ..store import Score

_MOST_REASON = 500


def as_score(said: Any) -> Score:
    """The score in what a scorer returned: True or False, a number, a Score, or a pair of one of them and a reason."""
    if isinstance(said, Score):
        value = plain_value(said.value)
        if value is not None and not _is_number(value):
            return no_score(f"The scorer returned a score of {value!r:.80}, which is no number.")
        reason = told(said.reason) or ("" if value is not None else "The scorer returned a score without a value.")
        return replace(said, value=None if value is None else float(value), reason=reason)
    if isinstance(said, tuple) and len(said) == 2:
        found = as_score(said[0])
        return replace(found, reason=told(said[1])) if found.value is not None or said[0] is None else found
    value = plain_value(said)
    if value is None:
        return no_score("The scorer returned None.")
    if isinstance(value, bool):
        return Score(float(value), passed=value)
    if not _is_number(value):
        return no_score(f"The scorer returned {value!r:.80}, which is neither True or False nor a number.")
    return Score(float(value))


def no_score(reason: str) -> Score:
    """No score, and why."""
    return Score(None, reason=told(reason))


def told(reason: Any) -> str:
    """A reason as it is kept: short, and text that a file can hold."""
    text = str(reason)
    return (text if len(text) <= _MOST_REASON else text[: _MOST_REASON - 1] + "…").encode("utf-8", "replace").decode()


def _is_number(value: Any) -> bool:
    try:
        return not isinstance(value, str | bytes) and math.isfinite(value)
    except (TypeError, ValueError, OverflowError):
        return False
