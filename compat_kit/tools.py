"""Functions that a model may call: how it is told of them, and what comes of a call."""

from __future__ import annotations

import asyncio
import contextvars
import inspect
import json
import threading
import time
from contextlib import suppress
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any, overload

from .errors import ConfigurationError
from .schema import NAME, Parameters, read_object

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable

TIMEOUT_S = 60.0
"""How long a tool may take, unless told otherwise, in seconds."""

MOST_CHARACTERS = 100_000
"""A longer result is cut: it would fill the context window of most models."""

_MOST_WORDS = 2_000
_GRACE_S = 1.0


@dataclass(frozen=True, slots=True, eq=False)
class Tool:
    """A function that a model may call.

    name: 1 to 64 letters, digits, `_` or `-`. parameters: the JSON schema of its arguments. function: takes them by name; may
    be async. read: makes the arguments of the JSON text that a model wrote, or raises ValueError in words for the model.
    """

    name: str
    description: str
    parameters: dict[str, Any] = field(repr=False)
    function: Callable[..., Any] = field(repr=False)
    read: Callable[[str], dict[str, Any]] = field(default=read_object, repr=False)

    def __post_init__(self) -> None:
        if not isinstance(self.name, str) or not NAME.fullmatch(self.name):
            raise ConfigurationError(
                f"{self.name!r} cannot be the name of a tool: servers take up to 64 letters, digits, '_' and '-'. "
                "Give it one with `ck.tool(function, name='...')`."
            )
        if not callable(self.function):
            raise ConfigurationError(f"The tool {self.name!r} has no function that can be called, but {self.function!r}.")

    @property
    def spec(self) -> dict[str, Any]:
        """The tool in the API's form, for the `tools` of a request."""
        about = {"name": self.name, "description": self.description, "parameters": self.parameters}
        return {"type": "function", "function": about}

    def __call__(self, *args: Any, **kwargs: Any) -> Any:
        """The function's own result: a decorated function can be used as before."""
        return self.function(*args, **kwargs)


@overload
def tool(function: Callable[..., Any], /, *, name: str | None = None, description: str | None = None) -> Tool: ...
@overload
def tool(*, name: str | None = None, description: str | None = None) -> Callable[[Callable[..., Any]], Tool]: ...
def tool(function: Any = None, /, *, name: str | None = None, description: str | None = None) -> Any:
    """A tool made of a function: its name, its docstring's first paragraph, and the types of its parameters.

    A plain function runs in a thread and may take its time. An `async def` runs on the loop that all answers share: where it
    blocks, they wait, and so does Stop. Also a decorator. Raises ConfigurationError for a function that no model can call.
    """
    if function is None:
        return lambda decorated: tool(decorated, name=name, description=description)
    if isinstance(function, Tool):
        about = (name or function.name, function.description if description is None else description)
        return Tool(*about, function.parameters, function.function, function.read)
    if not callable(function) or inspect.isasyncgenfunction(function):
        raise ConfigurationError(f"A tool is a function, sync or async, that returns its result, not {function!r}.")
    parameters = Parameters(function)
    told = parameters.description if description is None else description
    return Tool(name or parameters.name, told, parameters.schema, function, parameters.read)


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


@dataclass(frozen=True, slots=True)
class Outcome:
    """What came of a call: a text for the model. `is_failure`: it says what went wrong. took_s: how long, in seconds."""

    text: str
    is_failure: bool = False
    took_s: float = 0.0


async def call(tool: Tool, arguments_text: str, timeout_s: float | None = TIMEOUT_S) -> str:
    """The result of a call as text for the model, or what went wrong, in words. Never raises for what a tool does."""
    return (await outcome(tool, arguments_text, timeout_s)).text


async def outcome(tool: Tool, arguments_text: str, timeout_s: float | None = TIMEOUT_S) -> Outcome:
    """What came of a call.

    An async function runs on this loop, any other in a thread. Text stays as it is, other results become JSON. One that takes
    longer than `timeout_s` (None for no limit), or whose caller is cancelled, is cancelled if it is async; a thread cannot be
    ended, so its result is dropped.
    """
    began_s = time.perf_counter()
    try:
        given = tool.read(arguments_text)
    except ValueError as error:
        return Outcome(str(error), is_failure=True)
    text, is_failure = await _in_time(tool, given, timeout_s)
    return Outcome(_cut(text), is_failure, time.perf_counter() - began_s)


async def _in_time(tool: Tool, given: dict[str, Any], timeout_s: float | None) -> tuple[str, bool]:
    """(text, whether it is a failure). The task is left behind where it does not heed being cancelled."""
    task = asyncio.get_running_loop().create_task(_result(tool, given))
    try:
        done, _ = await asyncio.wait([task], timeout=timeout_s)
    finally:
        if not task.done():
            task.cancel()
            await asyncio.wait([task], timeout=_GRACE_S)
    if not done:
        return f"The call failed: it took longer than {timeout_s:g} s and was given up.", True
    return ("The call failed: it was cancelled.", True) if task.cancelled() else task.result()


async def _result(tool: Tool, given: dict[str, Any]) -> tuple[str, bool]:
    """(text, whether it is a failure). Whatever the function raises becomes words, a SystemExit too."""
    try:
        if _is_async(tool.function):
            value = await tool.function(**given)
        else:
            value = await in_thread(lambda: tool.function(**given))
            value = await value if inspect.isawaitable(value) else value
        return value if isinstance(value, str) else await in_thread(lambda: _as_json(value)), False
    except (Exception, SystemExit, KeyboardInterrupt) as error:
        return f"The call failed: {words(error)}", True


def _is_async(function: Any) -> bool:
    return inspect.iscoroutinefunction(function) or inspect.iscoroutinefunction(getattr(function, "__call__", None))  # noqa: B004


def words(error: BaseException) -> str:
    """The kind of an exception and what it says, without its traceback."""
    try:
        said = str(error)
    except Exception:  # an exception of somebody's own may not even be able to say what it is
        said = ""
    return f"{type(error).__name__}: {said[:_MOST_WORDS]}" if said else type(error).__name__


async def in_thread(function: Callable[[], Any]) -> Any:
    """The result of a blocking function. In a daemon thread: one that is not waited for any more must not hold up the exit."""
    running = asyncio.get_running_loop()
    ended: asyncio.Future[tuple[Any, BaseException | None]] = running.create_future()
    context = contextvars.copy_context()

    def settle(value: Any, error: BaseException | None) -> None:
        if not ended.done():
            ended.set_result((value, error))

    def work() -> None:
        value, error = None, None
        try:
            value = context.run(function)
        except BaseException as raised:
            error = raised
        with suppress(RuntimeError):  # the process is ending, and the loop with it
            running.call_soon_threadsafe(settle, value, error)

    threading.Thread(target=work, name="compat_kit-tool", daemon=True).start()
    value, error = await ended
    if isinstance(error, StopIteration):
        raise RuntimeError(words(error))  # noqa: TRY004 - which no coroutine can raise
    if error is not None:
        raise error
    return value


def _as_json(value: Any) -> str:
    """A result as JSON, with the spaces that models have mostly seen; what JSON does not know, as it can be had."""
    from pydantic_core import to_jsonable_python

    plain = to_jsonable_python(value, bytes_mode="base64", fallback=_plain)
    return json.dumps(plain, ensure_ascii=False)


def _plain(value: Any) -> Any:
    """An array or a table as lists and dicts, anything else as its text."""
    for name in ("tolist", "to_dict"):
        method = getattr(value, name, None)
        if callable(method):
            return method()
    return str(value)


def _cut(text: str) -> str:
    """The text as it can be sent: not too long, and without halves of characters, which no server takes."""
    if len(text) > MOST_CHARACTERS:
        text = f"{text[:MOST_CHARACTERS]}\n… [cut here: it has {len(text):,} characters in all]"
    return text.encode("utf-8", "replace").decode()
