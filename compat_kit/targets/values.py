"""What pydantic leaves open in a value that it made of JSON: numbers that are none, lost digits, what nobody has read yet."""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import MISSING, fields, is_dataclass
from decimal import Decimal
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from pydantic import ValidationError

    Place = tuple[Any, ...]

_MOST_RETRIED = 64
_NUMBERS = re.compile(r'"(?:[^"\\]|\\.)*"|(-?\d+(?:\.\d+)?(?:[eE][+-]?\d+)?)')


def holds(core: Any, kind: str) -> bool:
    """Whether there is a part of this kind in a schema of pydantic_core."""
    ahead = [core]
    while ahead:
        one = ahead.pop()
        if isinstance(one, dict):
            if one.get("type") == kind:
                return True
            ahead += one.values()
        elif isinstance(one, list | tuple):
            ahead += one
    return False


def not_finite(value: Any) -> list[tuple[Place, float | Decimal]]:
    """The numbers in a value that are none, and where; those that were not written but are defaults do not count."""
    return [(at, leaf) for at, leaf in _leaves(value) if isinstance(leaf, float | Decimal) and not _is_finite(leaf)]


def _is_finite(number: float | Decimal) -> bool:
    return number.is_finite() if isinstance(number, Decimal) else number - number == 0


def first_unread(value: Any, at: Place = ()) -> tuple[Place, ValidationError] | None:
    """The first fault that shows only while a value is read, and where that is which it is about."""
    from pydantic import ValidationError

    try:
        found = (first_unread(inner, (*at, step)) for step, inner in _parts(value) or ())
        return next((one for one in found if one), None)
    except ValidationError as error:
        return at, error


def with_numbers(text: str, other: str) -> str:
    """A JSON text with its numbers written as in another one, which has the same in the same order."""
    written = (found[1] for found in _NUMBERS.finditer(other) if found[1])
    return _NUMBERS.sub(lambda found: next(written, found[1]) if found[1] else found[0], text)


def with_digits(text: str, read: Callable[[str], Any]) -> str:
    """A JSON text of which each Decimal is read as it was written: pydantic reads them by way of a float.

    A number in quotes keeps its digits. Where quotes change more than a Decimal, they go around one number after the other.
    read: makes the value of a text.
    """
    inexact = [found.span(1) for found in _NUMBERS.finditer(text) if found[1] and _loses(found[1])]
    if not inexact or _is_as_before(quoted := _quoted(text, inexact), text, read):
        return quoted if inexact else text
    kept: list[tuple[int, int]] = []
    for span in inexact[:_MOST_RETRIED]:
        if _is_as_before(_quoted(text, [*kept, span]), text, read):
            kept.append(span)
    return _quoted(text, kept)


def _loses(number: str) -> bool:
    return any(sign in number for sign in ".eE") and repr(float(number)) != number


def _quoted(text: str, spans: list[tuple[int, int]]) -> str:
    parts, end = [], 0
    for begin, after in spans:
        parts += [text[end:begin], '"', text[begin:after], '"']
        end = after
    return "".join([*parts, text[end:]])


def _is_as_before(text: str, before: str, read: Callable[[str], Any]) -> bool:
    """Whether the value of a text differs from that of another in Decimals only."""
    from pydantic import ValidationError

    try:
        pairs = zip(_leaves(read(text)), _leaves(read(before)), strict=True)
        return all(_is_alike(new, old) for (_, new), (_, old) in pairs)
    except (ValidationError, ValueError):  # it does not fit, or has not as many parts
        return False


def _is_alike(old: Any, new: Any) -> bool:
    return type(old) is type(new) and (isinstance(old, Decimal) or old is new or bool(old == new))


def _leaves(value: Any, at: Place = ()) -> Iterator[tuple[Place, Any]]:
    """All that a value is made of, and where. What is read only once is read."""
    for step, inner in (parts := _parts(value)) or ():
        yield from _leaves(inner, (*at, step))
    if parts is None:
        yield at, value


def _parts(value: Any) -> Any:
    """Pairs of step and part, None for what has none."""
    from pydantic import BaseModel

    if isinstance(value, Mapping):
        return value.items()
    if isinstance(value, BaseModel):
        return [(name, one) for name, one in vars(value).items() if name in value.model_fields_set]
    if is_dataclass(value) and not isinstance(value, type):
        told = [(field, getattr(value, field.name, MISSING)) for field in fields(value)]
        return [(field.name, one) for field, one in told if one is not MISSING and one is not field.default]
    is_many = isinstance(value, list | tuple | set | frozenset) or type(value).__name__ == "ValidatorIterator"
    return enumerate(value) if is_many else None
