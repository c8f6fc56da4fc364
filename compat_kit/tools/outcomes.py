"""What comes of a call: a text for the model, whatever the function does."""

from __future__ import annotations

import asyncio
import inspect
import json
import time
from dataclasses import dataclass, field, replace
from typing import TYPE_CHECKING, Any

from . import threads

if TYPE_CHECKING:
    from .functions import Tool

TIMEOUT_S = 60.0
"""How long a tool may take, unless told otherwise, in seconds."""

MOST_CHARACTERS = 100_000
"""A longer result is cut: it would fill the context window of most models."""

_MOST_WORDS = 2_000


@dataclass(frozen=True, slots=True)
class Outcome:
    """What came of a call: a text for the model. `is_failure`: it says what went wrong. took_s: how long, in seconds.

    value: what the function returned, None for a failure.
    """

    text: str
    is_failure: bool = False
    took_s: float = 0.0
    value: Any = field(default=None, repr=False, compare=False)


async def call(tool: Tool, arguments_text: str, timeout_s: float | None = TIMEOUT_S) -> str:
    """The result of a call as text for the model, or what went wrong, in words. Never raises for what a tool does."""
    return (await outcome(tool, arguments_text, timeout_s)).text


async def outcome(tool: Tool, arguments_text: str, timeout_s: float | None = TIMEOUT_S) -> Outcome:
    """What came of a call.

    An async function runs on the loop of the async tools, any other in a thread. Text stays as it is, other results become JSON.
    One that takes longer than `timeout_s` (None for no limit), or whose caller is cancelled, is cancelled if it is async; a
    thread cannot be ended, so its result is dropped.
    """
    began_s = time.perf_counter()
    try:
        given = read_arguments(tool, arguments_text)
    except ValueError as error:
        return Outcome(str(error), is_failure=True)
    came = await _in_time(tool, given, timeout_s)
    return replace(came, text=_cut(came.text), took_s=time.perf_counter() - began_s)


def read_arguments(tool: Tool, text: str) -> dict[str, Any]:
    """The arguments for a call. Raises ValueError, in words for the model, whatever the tool's own `read` raises."""
    try:
        return tool.read(text)
    except ValueError:
        raise
    except BaseException as error:
        raise ValueError(f"The arguments do not fit: {words(error)}") from error


async def _in_time(tool: Tool, given: dict[str, Any], timeout_s: float | None) -> Outcome:
    """What came of it. The task is left behind where it does not heed being cancelled."""
    task = asyncio.get_running_loop().create_task(_result(tool, given))
    try:
        done, _ = await asyncio.wait([task], timeout=timeout_s)
    finally:
        if not task.done():
            task.cancel()
            await asyncio.wait([task], timeout=2 * threads.GRACE_S)
    if not done:
        return Outcome(f"The call failed: it took longer than {timeout_s:g} s and was given up.", is_failure=True)
    return Outcome("The call failed: it was cancelled.", is_failure=True) if task.cancelled() else task.result()


async def _result(tool: Tool, given: dict[str, Any]) -> Outcome:
    """What the function returned. Whatever it raises becomes words, a SystemExit or a GeneratorExit too."""
    try:
        if _is_async(tool.function):
            value = await threads.on_own_loop(lambda: tool.function(**given))
        else:
            value = await threads.in_thread(lambda: tool.function(**given))
            value = await threads.on_own_loop(lambda: value) if inspect.isawaitable(value) else value
        text = value if isinstance(value, str) else await threads.in_thread(lambda: _as_json(value))
        return Outcome(text, value=value)
    except asyncio.CancelledError:
        raise
    except BaseException as error:
        return Outcome(f"The call failed: {words(error)}", is_failure=True)


def _is_async(function: Any) -> bool:
    return inspect.iscoroutinefunction(function) or inspect.iscoroutinefunction(getattr(function, "__call__", None))  # noqa: B004


def words(error: BaseException) -> str:
    """The kind of an exception and what it says, without its traceback."""
    try:
        said = str(error)
    except Exception:  # an exception of somebody's own may not even be able to say what it is
        said = ""
    return f"{type(error).__name__}: {said[:_MOST_WORDS]}" if said else type(error).__name__


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
