"""Arguments held to their types more closely than pydantic's lax mode does: what a wrong call is made of is refused.

Unknown keys, no matter how deep, unless a class says itself that it takes them; numbers that JSON has not; a `true` or "5_0"
where a number is wanted, "yes" where a bool is. "3" still becomes 3, since nothing is lost by that, and a Decimal has the digits
that were written.
"""

from __future__ import annotations

from decimal import Decimal
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

    from pydantic import TypeAdapter

_CLASSES = ("model", "dataclass", "typed-dict")
_CLOSED = {"extra_fields_behavior": "forbid", "allow_inf_nan": False}
# What is no schema in a core schema, and may look like one.
_NO_SCHEMAS = ("metadata", "serialization", "default", "expected", "members", "config", "context")
_BY_NAME = ("fields", "choices")


class Checker:
    """Checks JSON by what a type says, and makes the value of it."""

    def __init__(self, adapter: TypeAdapter[Any]) -> None:
        from pydantic_core import SchemaValidator

        self._has_decimals = False
        schema: Any = self._closer(adapter.core_schema)
        try:
            self._validator = SchemaValidator(schema, _use_prebuilt=False)  # classes have one already, which is lax
        except TypeError:  # before pydantic 2.12
            self._validator = SchemaValidator(schema)

    def value(self, text: str) -> Any:
        """The value of a JSON text. Raises ValueError, pydantic's ValidationError mostly."""
        return self._validator.validate_json(text, context=_digits(text) if self._has_decimals else None)

    def _closer(self, part: Any) -> Any:
        """The same core schema of pydantic, with what is said above."""
        if isinstance(part, list | tuple):
            return type(part)(self._closer(one) for one in part)
        if not isinstance(part, dict):
            return part
        made = {key: value if key in _NO_SCHEMAS else self._inner(key, value) for key, value in part.items()}
        kind = made.get("type")
        if kind in _CLASSES:
            made["config"] = {**_CLOSED, **(made.get("config") or {})}
        elif kind == "generator":  # which checks its items when they are taken: too late
            made["type"] = "list"
        elif isinstance(kind, str) and kind in _BEFORE and not made.get("strict"):
            self._has_decimals |= kind == "decimal"
            return {"type": "function-before", "function": _BEFORE[kind], "schema": made}
        return made

    def _inner(self, key: str, value: Any) -> Any:
        is_named = key in _BY_NAME and isinstance(value, dict)
        return {name: self._closer(one) for name, one in value.items()} if is_named else self._closer(value)


def _number(value: Any) -> Any:
    from pydantic_core import PydanticKnownError

    if isinstance(value, bool):
        raise PydanticKnownError("float_type")
    return value


def _integer(value: Any) -> Any:
    from pydantic_core import PydanticKnownError

    if isinstance(value, bool):
        raise PydanticKnownError("int_type")
    if isinstance(value, str) and "_" in value:
        raise PydanticKnownError("int_parsing")
    return value


def _truth(value: Any) -> Any:
    from pydantic_core import PydanticKnownError

    if not (isinstance(value, bool) or (isinstance(value, str) and value.lower() in ("true", "false"))):
        raise PydanticKnownError("bool_type")
    return value


def _decimal(value: Any, about: Any) -> Any:
    from pydantic_core import PydanticKnownError

    if isinstance(value, bool):
        raise PydanticKnownError("decimal_type")
    if not isinstance(value, float):
        return value
    written = about.context.get(value, value)
    if written is None:
        raise ValueError("There is another number too close to it. Write both as texts.")
    return written


_BEFORE: Mapping[str, Mapping[str, str | Callable[..., Any]]] = {
    "int": {"type": "no-info", "function": _integer},
    "float": {"type": "no-info", "function": _number},
    "bool": {"type": "no-info", "function": _truth},
    "decimal": {"type": "with-info", "function": _decimal},
}


def _digits(text: str) -> dict[float, Decimal | None]:
    """The numbers in a JSON text as they were written, by what a float makes of them; None where it makes the same of several."""
    from jiter import from_json

    found: dict[float, Decimal | None] = {}
    ahead = [from_json(text.encode(), float_mode="decimal")]
    while ahead:
        one = ahead.pop()
        if isinstance(one, dict | list):
            ahead += one.values() if isinstance(one, dict) else one
        elif isinstance(one, Decimal) and found.setdefault(float(one), one) != one:
            found[float(one)] = None
    return found
