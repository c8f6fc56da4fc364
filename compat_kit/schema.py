"""A Python signature as the JSON schema of a tool, and the arguments a model wrote checked against it."""

from __future__ import annotations

import functools
import inspect
import re
from typing import TYPE_CHECKING, Annotated, Any, Optional, get_args, get_origin

from .errors import ConfigurationError

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Mapping

    from pydantic import TypeAdapter

NAME = re.compile(r"[A-Za-z0-9_-]{1,64}")
"""What servers take as the name of a function."""

_MOST_FAULTS = 8
_SHOWN = 80
_LEFT_OUT = (inspect.Parameter.VAR_POSITIONAL, inspect.Parameter.VAR_KEYWORD)
_ENTRY = re.compile(r"\s*(?::param\s+(?:[^:\s]+\s+)*)?\*{0,2}(\w+)\s*(?:\([^)]*\))?\s*:\s*(.*)")
_NUMPY = re.compile(r"^\s*Parameters\s*\n\s*-{3,}", re.MULTILINE)


def describe(function: Callable[..., Any]) -> dict[str, Any]:
    """A function as a model is told of it: {"name", "description", "parameters"}, the last one a JSON schema.

    The description is the first paragraph of the docstring. A parameter's own is text or a pydantic `Field` in `Annotated`, or
    its entry in the docstring (Google, numpy or reST style). Raises ConfigurationError for a function that no model can call.
    """
    parameters = Parameters(function)
    return {"name": parameters.name, "description": parameters.description, "parameters": parameters.schema}


def arguments(function: Callable[..., Any], text: str) -> dict[str, Any]:
    """The arguments for the function from the JSON that a model wrote, converted to the types of its signature.

    What the model left out is left out here, too. Raises ValueError, in words that the model can mend its call by.
    """
    return Parameters(function).read(text)


def read_object(text: str) -> dict[str, Any]:
    """The JSON object in a text. Raises ValueError, in words for a model, for anything else, NaN and half characters too."""
    from pydantic_core import from_json

    try:
        found = from_json(text, allow_inf_nan=False)
    except ValueError as error:
        raise ValueError(f"The arguments are not valid JSON ({error}): {_short(text)}") from None
    if not isinstance(found, dict):
        raise ValueError(f"The arguments must be one JSON object, not {_short(text)}")  # noqa: TRY004 - what a model wrote
    return found


class Parameters:
    """The parameters of a function, as a model is told of them (`schema`) and as it is held to them (`read`)."""

    def __init__(self, function: Callable[..., Any]) -> None:
        plain = function
        while isinstance(plain, functools.partial):
            plain = plain.func
        self.name: str = getattr(plain, "__name__", type(plain).__name__)
        given = _parameters(function, self.name)
        text = inspect.getdoc(plain) or ""
        self.description = " ".join(text.partition("\n\n")[0].split())
        hints = _described({one.name: _hint(one) for one in given}, _documented(text, [one.name for one in given]))
        self._adapter = _adapter(self.name, hints, [one.name for one in given if one.default is one.empty])
        self.schema = _schema(self._adapter, {one.name: one.default for one in given if one.default is not one.empty})

    def read(self, text: str) -> dict[str, Any]:
        """The arguments that a model wrote, checked and converted. Raises ValueError, in words for the model."""
        from pydantic import ValidationError

        read_object(text)
        try:
            found: dict[str, Any] = self._adapter.validate_json(text)
        except ValidationError as error:
            raise ValueError(self._faults(error)) from None
        return found

    def _faults(self, error: Any) -> str:
        """What is wrong with the arguments, so that the model can mend it."""
        faults = error.errors(include_url=False)
        told = [_fault(fault) for fault in faults[:_MOST_FAULTS]]
        more = [f"and {len(faults) - _MOST_FAULTS} more"] if len(faults) > _MOST_FAULTS else []
        known = ", ".join(self.schema["properties"]) or "none"
        return f"The arguments do not fit: {'; '.join(told + more)}. The parameters of {self.name} are: {known}."


def _fault(fault: Mapping[str, Any]) -> str:
    where = ".".join(map(str, fault["loc"])) or "arguments"
    if fault["type"] == "missing":
        return f"`{where}` is missing"
    if fault["type"] == "extra_forbidden":
        return f"there is no parameter `{_short(where)}`"
    return f"`{_short(where)}`: {fault['msg']}, not {_short(repr(fault['input']))}"


def _short(text: str) -> str:
    return text if len(text) <= _SHOWN else text[: _SHOWN - 1] + "…"


def _parameters(function: Callable[..., Any], name: str) -> list[inspect.Parameter]:
    """What can be given by name. Raises ConfigurationError where that is not enough to call the function."""
    try:
        signature = inspect.signature(function, eval_str=True)
    except NameError as error:
        raise ConfigurationError(
            f"The types of `{name}` cannot be found ({error}). Define them at the top of a cell or module, not inside a function."
        ) from None
    except (TypeError, ValueError) as error:
        raise ConfigurationError(f"`{name}` has no signature ({error}). Wrap it in a function with named parameters.") from None
    everything = list(signature.parameters.values())
    given = [one for one in everything if one.kind not in _LEFT_OUT]
    if everything and not given:
        raise ConfigurationError(f"`{name}` takes anything, so a model cannot know what to give. Name its parameters.")
    if by_position := [one.name for one in given if one.kind is one.POSITIONAL_ONLY]:
        raise ConfigurationError(f"`{by_position[0]}` of `{name}` is positional only. Wrap it in a function without the `/`.")
    return given


def _hint(parameter: inspect.Parameter) -> Any:
    if parameter.annotation is parameter.empty:
        return Any
    if parameter.default is None:
        return Optional[parameter.annotation]  # noqa: UP045 - the hint is a value here, and may be any
    return parameter.annotation


def _described(hints: Mapping[str, Any], documented: Mapping[str, str]) -> dict[str, Any]:
    """The hints, each with the description that it has in the signature or in the docstring, as pydantic wants it."""
    from pydantic import Field

    found = {}
    for name, hint in hints.items():
        told = _in_annotation(hint)
        text = documented.get(name, "") if told is None else told
        found[name] = Annotated[hint, Field(description=text)] if text else hint
    return found


def _in_annotation(hint: Any) -> str | None:
    """The text in `Annotated[...]`; "" where a `Field` there has a description already, None where nothing is told."""
    if get_origin(hint) is not Annotated:
        inner = [_in_annotation(one) for one in get_args(hint) if get_origin(one) is Annotated]  # of `Annotated[...] | None`
        return next((one for one in inner if one), None)
    for extra in get_args(hint)[1:]:
        if getattr(extra, "description", None):
            return ""
        text = extra if isinstance(extra, str) else getattr(extra, "documentation", None)
        if isinstance(text, str):
            return text
    return None


def _documented(docstring: str, names: Iterable[str]) -> dict[str, str]:
    """What a docstring says of the parameters, in any of the usual styles: `name: text`, with more lines further in."""
    wanted, found, current, margin = set(names), dict[str, list[str]](), "", 0
    is_numpy = bool(_NUMPY.search(docstring))  # there the type follows the colon
    for line in docstring.partition("\n\n")[2].splitlines():
        indent = len(line) - len(line.lstrip())
        entry = _ENTRY.match(line)
        if entry and entry[1] in wanted and entry[1] not in found:
            current, margin = entry[1], indent
            found[current] = [] if is_numpy else [entry[2]]
        elif current and line.strip() and indent > margin:
            found[current].append(line.strip())
        else:
            current = ""
    return {name: " ".join(lines).strip() for name, lines in found.items()}


def _adapter(name: str, hints: Mapping[str, Any], required: Iterable[str]) -> TypeAdapter[Any]:
    """What checks arguments of these types. Raises ConfigurationError for a type that JSON cannot say."""
    from pydantic import TypeAdapter
    from pydantic.errors import PydanticUserError

    try:
        adapter: TypeAdapter[Any] = TypeAdapter(_typed_dict(hints, set(required)))
        adapter.json_schema(schema_generator=_generator())
    except PydanticUserError as error:
        at_fault = f"`{next((one for one in hints if _is_at_fault(hints[one])), '')}` of `{name}`"
        raise ConfigurationError(
            f"A model cannot write the parameter {at_fault} ({str(error).partition(chr(10))[0]}). "
            "Use str, int, float, bool, lists, dicts, Literal, Enum, dataclasses or pydantic models."
        ) from None
    return adapter


def _is_at_fault(hint: Any) -> bool:
    from pydantic import TypeAdapter
    from pydantic.errors import PydanticUserError

    try:
        TypeAdapter(hint).json_schema(schema_generator=_generator())
    except PydanticUserError:
        return True
    return False


def _typed_dict(hints: Mapping[str, Any], required: set[str]) -> Any:
    """A type of dictionaries: unlike a pydantic model, it has room for every name a parameter may have."""
    from typing import NotRequired, Required

    from pydantic import ConfigDict, with_config
    from typing_extensions import TypedDict

    fields = {name: Required[hint] if name in required else NotRequired[hint] for name, hint in hints.items()}
    made: Any = TypedDict("Arguments", fields)  # type: ignore[misc]
    return with_config(ConfigDict(extra="forbid", allow_inf_nan=False))(made)


@functools.cache
def _generator() -> Any:
    """Writes schemas without the titles that repeat each name, and is silent about defaults that JSON cannot say."""
    from pydantic.json_schema import GenerateJsonSchema

    class Plain(GenerateJsonSchema):
        ignored_warning_kinds = {"skipped-choice", "non-serializable-default"}  # noqa: RUF012 - as its base has it

        def field_title_should_be_set(self, schema: Any) -> bool:  # noqa: ARG002
            return False

    return Plain


def _schema(adapter: TypeAdapter[Any], defaults: Mapping[str, Any]) -> dict[str, Any]:
    """The JSON schema of the arguments, in the order in which the API's own examples have it."""
    made = adapter.json_schema(schema_generator=_generator())
    properties: dict[str, Any] = made.get("properties", {})
    for name, value in defaults.items():
        default = _plain(value)
        if default is not ...:
            properties[name]["default"] = default
    required = {"required": made["required"]} if made.get("required") else {}
    shared = {"$defs": made["$defs"]} if made.get("$defs") else {}
    return {"type": "object", "properties": properties} | required | shared


def _plain(value: Any) -> Any:
    """The value as JSON has it; `...` where it cannot."""
    from pydantic_core import PydanticSerializationError, to_jsonable_python

    try:
        return to_jsonable_python(value, inf_nan_mode="strings")
    except (PydanticSerializationError, ValueError, RecursionError):
        return ...
