"""A function as a model is told of it, and as the model is held to it."""

from __future__ import annotations

import functools
import inspect
import re
from typing import TYPE_CHECKING, Annotated, Any, Optional, get_args, get_origin

from ..errors import ConfigurationError
from .checking import Checker
from .comments import read_comments
from .docstring import read_docstring
from .reading import faults, read_object
from .types import modern, typed_dict
from .writing import generator, written

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Mapping

    from pydantic import TypeAdapter

    from .docstring import Documentation

NAME = re.compile(r"[A-Za-z0-9_-]{1,64}")
"""What servers take as the name of a function."""

_LEFT_OUT = (inspect.Parameter.VAR_POSITIONAL, inspect.Parameter.VAR_KEYWORD)


def describe(function: Callable[..., Any]) -> dict[str, Any]:
    """A function as a model is told of it: {"name", "description", "parameters"}, the last one a JSON schema.

    The description is the docstring up to its parameters, and what it says of the result. A parameter's own is text, a `Doc` or
    a pydantic `Field` in `Annotated`, or its entry in the docstring (Google, numpy or reST style, or `name: text`), or the
    comment behind it. Raises ConfigurationError for a function that no model can call.
    """
    parameters = Parameters(function)
    return {"name": parameters.name, "description": parameters.description, "parameters": parameters.schema}


def arguments(function: Callable[..., Any], text: str) -> dict[str, Any]:
    """The arguments for the function from the JSON that a model wrote, converted to the types of its signature.

    What the model left out is left out here, too. Raises ValueError, in words that the model can mend its call by.
    """
    return Parameters(function).read(text)


class Parameters:
    """The parameters of a function, as a model is told of them (`schema`) and as it is held to them (`read`).

    In the schema a type stands where it is used; `$defs` are left for types that contain themselves, and for long ones that are
    used often: not every server follows a `$ref`.
    """

    def __init__(self, function: Callable[..., Any]) -> None:
        plain = function
        while isinstance(plain, functools.partial):
            plain = plain.func
        self.name: str = getattr(plain, "__name__", type(plain).__name__)
        given = _parameters(function, self.name)
        about = _documented(plain, [one.name for one in given])
        self.description = "\n".join(part for part in (about.text, about.returns and f"Returns: {about.returns}") if part)
        given = [_with_field(one) for one in given]
        hints = _described({one.name: _hint(one) for one in given}, about.parameters)
        adapter = _adapter(self.name, hints, [one.name for one in given if one.default is one.empty])
        self._checker = Checker(adapter)
        self.schema = written(adapter, {one.name: one.default for one in given if one.default is not one.empty})

    def read(self, text: str) -> dict[str, Any]:
        """The arguments that a model wrote, checked and converted. Raises ValueError, in words for the model."""
        from pydantic import ValidationError

        read_object(text)
        try:
            found: dict[str, Any] = self._checker.value(text)
        except ValidationError as error:
            raise ValueError(faults(error, self.name, self.schema["properties"])) from None
        except (ArithmeticError, RecursionError, TypeError, AttributeError, LookupError) as error:  # of a validator of its own
            raise ValueError(f"The arguments do not fit: {type(error).__name__}: {error}") from None
        return found


def _parameters(function: Callable[..., Any], name: str) -> list[inspect.Parameter]:
    """What can be given by name. Raises ConfigurationError where that is not enough to call the function."""
    try:
        signature = inspect.signature(function, eval_str=True)
    except NameError as error:
        raise ConfigurationError(
            f"The types of `{name}` cannot be found ({error}). Define them at the top of a cell or module, not inside a function."
        ) from None
    except (TypeError, ValueError, SyntaxError) as error:
        raise ConfigurationError(f"`{name}` has no signature ({error}). Wrap it in a function with named parameters.") from None
    everything = list(signature.parameters.values())
    given = [one for one in everything if one.kind not in _LEFT_OUT]
    if everything and not given:
        raise ConfigurationError(f"`{name}` takes anything, so a model cannot know what to give. Name its parameters.")
    if given and given[0].name in ("self", "cls") and "." in getattr(function, "__qualname__", "").rpartition("<locals>.")[2]:
        raise ConfigurationError(f"`{name}` is a method without its object. Give that of an object: `thing.{name}`.")
    if by_position := [one.name for one in given if one.kind is one.POSITIONAL_ONLY]:
        raise ConfigurationError(f"`{by_position[0]}` of `{name}` is positional only. Wrap it in a function without the `/`.")
    return given


def _with_field(parameter: inspect.Parameter) -> inspect.Parameter:
    """The parameter with a pydantic `Field` that is its default in its annotation, where pydantic reads a default of it."""
    from pydantic.fields import FieldInfo

    field = parameter.default
    if not isinstance(field, FieldInfo):
        return parameter
    hint = _hint(parameter.replace(default=field.default))
    return parameter.replace(annotation=Annotated[hint, field], default=parameter.empty)


def _hint(parameter: inspect.Parameter) -> Any:
    if parameter.annotation is parameter.empty:
        return Any
    if parameter.default is None:
        return Optional[parameter.annotation]  # noqa: UP045 - the hint is a value here, and may be any
    return parameter.annotation


def _documented(function: Any, names: Iterable[str]) -> Documentation:
    """What is said of a function and its parameters, and of an object by its class and by what calling it says."""
    is_object = not (inspect.isroutine(function) or inspect.isclass(function))
    code = type(function).__call__ if is_object else function.__init__ if inspect.isclass(function) else function
    about = read_docstring(inspect.getdoc(function) or "", names)
    parameters = read_comments(inspect.unwrap(code)) | about.parameters
    if is_object:
        called = read_docstring(inspect.getdoc(code) or "", names)
        about.text, about.returns = about.text or called.text, about.returns or called.returns
        parameters = called.parameters | parameters
    about.parameters = parameters
    return about


def _described(hints: Mapping[str, Any], documented: Mapping[str, str]) -> dict[str, Any]:
    """The hints, each with the description that it has in the signature or elsewhere, as pydantic wants it."""
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


def _adapter(name: str, hints: Mapping[str, Any], required: Iterable[str]) -> TypeAdapter[Any]:
    """What checks arguments of these types. Raises ConfigurationError for a type that JSON cannot say."""
    from pydantic import ConfigDict, TypeAdapter, with_config
    from pydantic.errors import PydanticUserError

    hints = {one: modern(hint) for one, hint in hints.items()}
    try:
        closed = with_config(ConfigDict(extra="forbid", allow_inf_nan=False))
        adapter: TypeAdapter[Any] = TypeAdapter(closed(typed_dict("Arguments", hints, set(required))))
        adapter.json_schema(schema_generator=generator())
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
        TypeAdapter(hint).json_schema(schema_generator=generator())
    except PydanticUserError:
        return True
    return False
