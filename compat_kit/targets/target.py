"""What an answer has to be: a type or a JSON schema, as a model is told of it and as an answer is held to it.

Every target is a JSON object on the wire: a list, a number, a choice or a union is asked for as {"value": ...}, which most
servers demand, and is handed out without that. What comes is read as JSON mode of pydantic reads it: "5" becomes 5 where an
int is wanted, since nothing is lost by that, but 5.5 does not. A `null` in a field that may be left out counts as left out:
the strict form of a schema makes a model write it.
"""

from __future__ import annotations

import json
import re
import reprlib
from collections.abc import Generator, Iterable, Iterator, Mapping
from dataclasses import dataclass
from itertools import islice
from types import FunctionType
from typing import TYPE_CHECKING, Any, cast, get_args, get_origin

from .. import schema
from ..errors import ConfigurationError
from .schemas import (
    WRAPPED,
    check,
    is_object,
    is_valid,
    path,
    plain,
    short,
    unresolved,
    validator,
    with_root,
    wrapped,
)
from .texts import candidates
from .values import first_unread, holds, not_finite, with_digits, with_numbers

if TYPE_CHECKING:
    from pydantic import TypeAdapter, ValidationError

MOST_FAULTS = 8
MOST_CHECKED = 1_000_000
"""The longest answer that is checked against a JSON schema, in characters: more takes many seconds that nobody can stop."""

_MOST_COUNTED = 10_000
_NAME = 64
_TYPES = "a pydantic model, a dataclass, a TypedDict, a type such as list[int], or a JSON schema as a dict"
_LAZY = (Iterable, Iterator, Generator)
_NO_NUMBER = re.compile(r'"\s*[+-]?(?:nan|inf|infinity)\s*"', re.IGNORECASE)


@dataclass(frozen=True, slots=True)
class Misfit:
    """Why a text is not what was asked for. `faults` are pairs of path ("pets[0].age", "" for the whole) and message.

    is_json: whether there was JSON in it at all; is_whole: whether the text was nothing but JSON. `told` are the faults without
    what the target was wrapped in, which whoever gave the target never saw.
    """

    faults: tuple[tuple[str, str], ...]
    is_json: bool
    is_whole: bool
    told: tuple[tuple[str, str], ...]


@dataclass(frozen=True, slots=True)
class Found:
    """A value that fits, and the plain data that it was made of. is_whole: whether the text was nothing but JSON."""

    value: Any
    data: Any
    is_whole: bool


class Target:
    """What an answer has to be. `schema` is the JSON schema of an object, `name` what to call it.

    wanted: a pydantic model, dataclass, TypedDict, any other type that pydantic knows, or a JSON schema as a dict. Raises
    ConfigurationError for anything else, and for a schema that refers to what is not in it: nothing is ever fetched.
    Against a JSON schema answers of up to `MOST_CHECKED` characters are checked, longer ones do not fit.
    """

    def __init__(self, wanted: Any) -> None:
        self._shape: _Type | _Schema = _Schema(wanted) if isinstance(wanted, Mapping) else _Type(wanted)
        self.schema = self._shape.schema
        self.name = _name(self._shape.title)

    def strict_form(self) -> dict[str, Any]:
        """The schema as OpenAI's strict mode wants it. Raises ConfigurationError where it cannot say this one."""
        return schema.strict_form(self.schema)

    def read(self, text: str) -> Found | Misfit:
        """The value in an answer: the whole of it, a fenced block, or an object in the prose. Never raises for any text.

        Of several blocks or objects that fit the last counts: models write examples and drafts before their answer.
        """
        first: Misfit | None = None
        for piece in candidates(text):
            try:
                data = schema.parse(piece.text)
            except ValueError as error:
                found_none = f"It is not JSON: {error}." if piece.text[:1] in ("{", "[") else "It holds no JSON."
                first = first or _misfit([("", found_none)], is_json=False, is_whole=False)
                continue
            try:
                found = self._fit(piece.text, data)
                told = [] if isinstance(found, _Fit) else self._unwrapped(piece.text, data, found)
            except RecursionError:
                found = told = [("", "It is nested too deeply.")]
            if isinstance(found, _Fit):
                return Found(self._bare(found.value), self._bare(data), piece.is_whole)
            if first is None or not first.is_json:
                first = _misfit(found, is_json=True, is_whole=piece.is_whole, told=told)
            if piece.is_whole:
                break
        return cast("Misfit", first)  # there is always one piece at least

    def part(self, data: Any) -> Any:
        """What is known of an unfinished answer, from the JSON so far; `...` for nothing."""
        if not self._shape.is_wrapped:
            return data if isinstance(data, dict) else ...
        return data.get(WRAPPED, ...) if isinstance(data, dict) else data

    def _fit(self, text: str, data: Any) -> _Fit | list[tuple[str, str]]:
        found = self._shape.fit(text, data)
        if isinstance(found, _Fit):
            return found
        shape = self._shape
        told = schema.without_nulls(data, shape.schema)
        if told != data and isinstance(mended := shape.fit(with_numbers(json.dumps(told), text), told), _Fit):
            return mended
        if self._is_bare(data) and isinstance(bare := shape.fit(*_wrap(text, data)), _Fit):
            return bare
        return found

    def _is_bare(self, data: Any) -> bool:
        return self._shape.is_wrapped and not (isinstance(data, dict) and WRAPPED in data)

    def _unwrapped(self, text: str, data: Any, faults: list[tuple[str, str]]) -> list[tuple[str, str]]:
        """The faults in the terms of the target itself."""
        if not self._shape.is_wrapped:
            return faults
        found = self._shape.fit(*_wrap(text, data)) if self._is_bare(data) else faults
        return [(at.removeprefix(WRAPPED).removeprefix("."), told) for at, told in found] if isinstance(found, list) else faults

    def _bare(self, value: Any) -> Any:
        return value[WRAPPED] if self._shape.is_wrapped and isinstance(value, dict) and WRAPPED in value else value


def _misfit(faults: list[tuple[str, str]], *, is_json: bool, is_whole: bool, told: list[tuple[str, str]] | None = None) -> Misfit:
    return Misfit(tuple(faults[:MOST_FAULTS]), is_json, is_whole, tuple((faults if told is None else told)[:MOST_FAULTS]))


def _wrap(text: str, data: Any) -> tuple[str, Any]:
    return f'{{"{WRAPPED}": {text}}}', {WRAPPED: data}


@dataclass(frozen=True, slots=True)
class _Fit:
    value: Any


class _Type:
    """A type that pydantic knows."""

    def __init__(self, wanted: Any) -> None:
        self.title: str = getattr(wanted, "__name__", "") or ""
        wanted = _eager(wanted)
        self._adapter, self.schema = _described(wanted)
        self.is_wrapped = not is_object(self.schema)
        if self.is_wrapped:
            self._adapter, self.schema = _described(schema.typed_dict("Answer", {WRAPPED: schema.modern(wanted)}, {WRAPPED}))
        self._has_decimals = holds(self._adapter.core_schema, "decimal")
        self._is_lazy = holds(self._adapter.core_schema, "generator")

    def fit(self, text: str, data: Any) -> _Fit | list[tuple[str, str]]:  # noqa: ARG002 - the other kind reads the data
        from pydantic import ValidationError

        read = self._adapter.validate_json
        try:
            value = read(text)
        except ValidationError as error:
            return _faults(error)
        if self._is_lazy and (fault := first_unread(read(text))):
            return _faults(fault[1], fault[0])
        # JSON has no such numbers, but the lax mode of pydantic takes their names for them.
        if _NO_NUMBER.search(text) and (odd := not_finite(read(text))):
            return [(path(at), f"Input should be a finite number, not {number}") for at, number in odd]
        exact = with_digits(text, read) if self._has_decimals else text
        return _Fit(value if exact == text else read(exact))


class _Schema:
    """A JSON schema."""

    def __init__(self, wanted: Mapping[str, Any]) -> None:
        given = plain(wanted)
        check(given)
        self.title: str = given.get("title", "")
        self.is_wrapped = not is_object(given)
        self.schema = wrapped(given) if self.is_wrapped else {"type": "object", **with_root(given)}
        self.checker = validator(self.schema)
        try:
            is_valid(self.checker, self.schema, {WRAPPED: None})  # which finds references in a circle
        except RecursionError:
            raise ConfigurationError("The JSON schema refers to itself without end. Check its `$ref`s.") from None

    def fit(self, text: str, data: Any) -> _Fit | list[tuple[str, str]]:
        from jsonschema.exceptions import best_match

        if len(text) > MOST_CHECKED:
            return [("", f"It is too long for a JSON schema: {len(text):,} characters, at most {MOST_CHECKED:,} are checked.")]
        faults = [best_match([error]) for error in islice(self._errors(data), MOST_FAULTS)]
        return [(path(fault.absolute_path), short(fault.message)) for fault in faults] if faults else _Fit(data)

    def _errors(self, data: Any) -> Iterator[Any]:
        from referencing.exceptions import Unresolvable

        try:
            yield from self.checker.iter_errors(data)
        except Unresolvable as error:
            raise unresolved(error.ref) from None


def _eager(wanted: Any) -> Any:
    """A list in place of what is checked only while it is read."""
    if not any((get_origin(wanted) or wanted) is one for one in _LAZY):
        return wanted
    return list[get_args(wanted)[0]] if get_args(wanted) else list  # type: ignore[misc]


def _described(wanted: Any) -> tuple[TypeAdapter[Any], dict[str, Any]]:
    """What checks a value of this type, and its JSON schema with the root written out."""
    from pydantic import TypeAdapter
    from pydantic.errors import PydanticUndefinedAnnotation, PydanticUserError

    if isinstance(wanted, FunctionType):
        raise ConfigurationError(f"`{wanted.__name__}` is a function. Give the type of its result: {_TYPES}.")
    try:
        adapter: TypeAdapter[Any] = TypeAdapter(schema.modern(wanted))
        return adapter, with_root(adapter.json_schema(schema_generator=schema.generator()))
    except (PydanticUserError, PydanticUndefinedAnnotation, NameError, TypeError) as error:
        said = str(error).partition("\n")[0]
        raise ConfigurationError(f"No model can be asked for {short(repr(wanted))} ({said}). Give {_TYPES}.") from None


def _faults(error: ValidationError, at: tuple[Any, ...] = ()) -> list[tuple[str, str]]:
    """at: where that began which the error is about."""
    if error.error_count() > _MOST_COUNTED:  # a model that runs wild: pydantic would write all of them down
        return [(path(at), f"It has {error.error_count()} faults.")]
    faults = error.errors(include_url=False, include_context=False)
    return [(path((*at, *fault["loc"])), _told(fault)) for fault in faults[:MOST_FAULTS]]


def _told(fault: Mapping[str, Any]) -> str:
    if fault["type"] == "missing":
        return "It is missing."
    return f"{fault['msg']}, not {short(reprlib.repr(fault['input']))}"


def _name(title: Any) -> str:
    """The title as servers take the name of a schema."""
    return re.sub(r"[^A-Za-z0-9_-]+", "_", str(title)).strip("_")[:_NAME] or "answer"
