"""Functions that a model may call, and how it is told of them."""

from __future__ import annotations

import inspect
import json
from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from functools import partial
from typing import TYPE_CHECKING, Any, overload

from ..errors import ConfigurationError
from ..schema import NAME, Parameters, read_object, strict_form, without_nulls

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable


@dataclass(frozen=True, slots=True, eq=False)
class Tool:
    """A function that a model may call.

    name: 1 to 64 letters, digits, `_` or `-`. parameters: the JSON schema of its arguments. function: takes them by name; may
    be async. read: makes the arguments of the JSON text that a model wrote, or raises ValueError in words for the model.
    strict: asks servers that can to hold the model to the schema, which is brought into its strict form (`schema.strict_form`):
    a null then stands for a parameter that is left out. Raises ConfigurationError for what cannot be.
    """

    name: str
    description: str
    parameters: dict[str, Any] = field(repr=False)
    function: Callable[..., Any] = field(repr=False)
    read: Callable[[str], dict[str, Any]] = field(default=read_object, repr=False)
    strict: bool = field(default=False, kw_only=True, repr=False)

    def __post_init__(self) -> None:
        if not isinstance(self.name, str) or not NAME.fullmatch(self.name):
            raise ConfigurationError(
                f"{self.name!r} cannot be the name of a tool: servers take up to 64 letters, digits, '_' and '-'. "
                "Give it one with `ck.tool(function, name='...')`."
            )
        if not callable(self.function):
            raise ConfigurationError(f"The tool {self.name!r} has no function that can be called, but {self.function!r}.")
        if self.strict:
            object.__setattr__(self, "read", partial(_read_strict, self.read, self.parameters))
            object.__setattr__(self, "parameters", strict_form(self.parameters))

    @property
    def spec(self) -> dict[str, Any]:
        """The tool in the API's form, for the `tools` of a request."""
        about = {"name": self.name, "description": self.description, "parameters": self.parameters}
        return {"type": "function", "function": about | ({"strict": True} if self.strict else {})}

    def __call__(self, *args: Any, **kwargs: Any) -> Any:
        """The function's own result: a decorated function can be used as before."""
        return self.function(*args, **kwargs)


@overload
def tool(
    function: Callable[..., Any], /, *, name: str | None = None, description: str | None = None, strict: bool | None = None
) -> Tool: ...
@overload
def tool(
    *, name: str | None = None, description: str | None = None, strict: bool | None = None
) -> Callable[[Callable[..., Any]], Tool]: ...
def tool(function: Any = None, /, *, name: str | None = None, description: str | None = None, strict: bool | None = None) -> Any:
    """A tool made of a function: its name, its docstring, and the types of its parameters.

    What a model is told of a parameter is what stands in its `Annotated[...]`, in the docstring (Google, numpy or reST style) or
    in the comment behind it. strict: the schema in the strict form that OpenAI and some others hold the model to.

    A plain function runs in a thread and may take its time; an `async def` runs on a loop for all async tools, where one that
    blocks holds up the others. Also a decorator. Raises ConfigurationError for a function that no model can call.
    """
    if function is None:
        return lambda decorated: tool(decorated, name=name, description=description, strict=strict)
    if isinstance(function, Tool):
        is_strict = function.strict if strict is None else strict
        if function.strict and not is_strict:
            raise ConfigurationError(f"The tool {function.name!r} is strict already. Make it anew from its function.")
        told = function.description if description is None else description
        return replace(function, name=name or function.name, description=told, strict=is_strict)
    if isinstance(function, Mapping):
        raise ConfigurationError(
            "A tool in the API's form has no function to call. Give the function itself, or "
            "`ck.Tool(name, description, parameters, function)` with a schema of your own."
        )
    if not callable(function) or inspect.isasyncgenfunction(function):
        raise ConfigurationError(f"A tool is a function, sync or async, that returns its result, not {function!r}.")
    parameters = Parameters(function)
    told = parameters.description if description is None else description
    return Tool(name or parameters.name, told, parameters.schema, function, parameters.read, strict=bool(strict))


def as_tools(tools: Iterable[Any] | None) -> dict[str, Tool]:
    """Tools by their names, from tools and plain functions. Raises ConfigurationError for two of one name, or what is none."""
    if isinstance(tools, dict | str) or callable(tools) or (tools is not None and not hasattr(tools, "__iter__")):
        raise ConfigurationError("`tools` is a list of functions, such as [get_weather, add].")
    found: dict[str, Tool] = {}
    for one in tools or ():
        made = tool(one)
        if made.name in found:
            raise ConfigurationError(f"Two tools have the name {made.name!r}. Rename one: `ck.tool(function, name='...')`.")
        found[made.name] = made
    return found


def _read_strict(read: Callable[[str], dict[str, Any]], schema: Mapping[str, Any], text: str) -> dict[str, Any]:
    """The arguments in a text that was written to the strict form of a schema: a null there may mean "left out"."""
    found = read_object(text)
    told = without_nulls(found, schema)
    return read(text if told == found else json.dumps(told))  # the text has all digits
