"""A tool is a function with a name that servers take, and whatever it does becomes a text for the model."""

from __future__ import annotations

import asyncio
import contextvars
import datetime as dt
import json
import threading
from contextlib import suppress
from decimal import Decimal

import numpy as np
import pandas as pd
import pytest

from compat_kit.errors import ConfigurationError
from compat_kit.loop import run
from compat_kit.tools import MOST_CHARACTERS, Tool, as_tools, call, outcome, threads, tool
from tests.ids import steady


def get_weather(city: str, days: int = 1) -> str:
    """Current weather in a city."""
    return f"{city}, {days} days: rain"


def test_a_function_becomes_a_tool_in_the_apis_form():
    assert tool(get_weather).spec == {
        "type": "function",
        "function": {
            "name": "get_weather",
            "description": "Current weather in a city.",
            "parameters": {
                "type": "object",
                "properties": {"city": {"type": "string"}, "days": {"type": "integer", "default": 1}},
                "required": ["city"],
            },
        },
    }


def test_a_decorated_function_can_be_called_as_before():
    @tool
    def add(a: int, b: int) -> int:
        return a + b

    @tool(name="plus", description="Adds.")
    def other(a: int, b: int) -> int:
        return a + b

    assert (add(1, 2), add.name, other(1, b=2), other.name, other.description) == (3, "add", 3, "plus", "Adds.")


def test_a_tool_can_be_given_another_name():
    first = tool(get_weather)
    assert tool(first, name="w").spec["function"] == first.spec["function"] | {"name": "w"}
    assert repr(first) == "Tool(name='get_weather', description='Current weather in a city.')"


def test_tools_are_found_by_their_names():
    found = as_tools([get_weather, tool(get_weather, name="again")])
    assert list(found) == ["get_weather", "again"]
    assert as_tools(None) == as_tools(()) == {}


async def generates():
    yield 1


@pytest.mark.parametrize(
    ("given", "word"),
    [
        ([get_weather, get_weather], "Two tools have the name 'get_weather'"),
        ([lambda x: x], "'<lambda>' cannot be the name.*name='...'"),
        ([3], "not 3"),
        ([{"type": "function"}], "has no function to call.*ck.Tool"),
        ([generates], "returns its result"),
        (get_weather, "a list of functions"),
        ("get_weather", "a list of functions"),
        ({"f": get_weather}, "a list of functions"),
        (7, "a list of functions"),
    ],
    ids=steady,
)
def test_what_is_no_tool_is_refused_with_the_next_step(given, word):
    with pytest.raises(ConfigurationError, match=word):
        as_tools(given)


@pytest.mark.parametrize("name", ["", "a b", "a" * 65, "Größe", "a.b", "x\n"])
def test_names_that_servers_refuse_are_refused(name):
    with pytest.raises(ConfigurationError, match="cannot be the name of a tool"):
        Tool(name, "", {}, get_weather)


def test_a_tool_with_a_schema_of_its_own_takes_any_object():
    made = Tool("f", "", {"type": "object"}, lambda **given: given)
    assert json.loads(run(call(made, '{"a": [1]}'))) == {"a": [1]}
    assert "must be one JSON object" in run(call(made, "[1]"))


def returning(value) -> Tool:
    """A tool that returns this."""

    def give():
        return value

    return tool(give)


@pytest.mark.parametrize(
    ("value", "text"),
    [
        ("as it is: ü", "as it is: ü"),
        ("", ""),
        (None, "null"),
        ({"city": "Zürich", "celsius": 12}, '{"city": "Zürich", "celsius": 12}'),
        (np.arange(3), "[0, 1, 2]"),
        (pd.DataFrame({"a": [1, 2]}), '{"a": {"0": 1, "1": 2}}'),
        (dt.date(2026, 1, 2), '"2026-01-02"'),
        ({1, 2}, "[1, 2]"),
        ((number for number in range(3)), "[0, 1, 2]"),
        ("half \ud800 a character", "half ? a character"),
    ],
    ids=lambda value: ascii(value)[:30],
)
def test_text_stays_as_it_is_and_other_results_become_json(value, text):
    assert run(call(returning(value), "{}")) == text


def test_a_huge_result_is_cut_and_says_so():
    text = run(call(returning("x" * 1_000_000), "{}"))
    assert text.startswith("x" * MOST_CHARACTERS + "\n")
    assert text.endswith("it has 1,000,000 characters in all]")
    assert len(text) < MOST_CHARACTERS + 100


class Unspeakable(Exception):
    def __str__(self) -> str:
        raise RuntimeError


@pytest.mark.parametrize(
    ("error", "word"),
    [
        (ZeroDivisionError("division by zero"), "The call failed: ZeroDivisionError: division by zero"),
        (KeyError("city"), "The call failed: KeyError: 'city'"),
        (ValueError(), "The call failed: ValueError"),
        (SystemExit(1), "The call failed: SystemExit: 1"),
        (KeyboardInterrupt(), "The call failed: KeyboardInterrupt"),
        (GeneratorExit("over"), "The call failed: GeneratorExit: over"),
        (BaseException("bare"), "The call failed: BaseException: bare"),
        (Unspeakable(), "The call failed: Unspeakable"),
        (asyncio.CancelledError(), "The call failed: it was cancelled."),
    ],
    ids=steady,
)
@pytest.mark.parametrize("is_async", [False, True])
def test_what_a_tool_raises_becomes_words_without_a_traceback(error, word, is_async):
    def fail():
        raise error

    async def fail_later():
        raise error

    came = run(outcome(tool(fail_later if is_async else fail), "{}"))
    assert (came.text, came.is_failure) == (word, True)
    assert __file__ not in came.text


def test_a_stop_iteration_in_a_thread_becomes_words_too():
    assert "StopIteration" in run(call(tool(lambda: next(iter(())), name="f"), "{}"))


def test_a_long_error_is_cut():
    def fail():
        raise ValueError("x" * 1_000_000)

    assert len(run(call(tool(fail), "{}"))) < 3000


def test_wrong_arguments_do_not_reach_the_function():
    called = []

    def note(x: int):
        called.append(x)

    assert "`x`: Input should be a valid integer" in run(call(tool(note), '{"x": "many"}'))
    assert "not valid JSON" in run(call(tool(note), '{"x": 1'))
    assert called == []


def test_async_tools_run_on_the_loop_and_sync_ones_in_a_daemon_thread():
    async def here():
        return threading.current_thread().name

    def there():
        return [threading.current_thread().name, threading.current_thread().daemon]

    async def later():
        return "later"

    assert run(call(tool(here), "{}")) == "compat_kit-async-tools"
    assert run(call(tool(there), "{}")) == '["compat_kit-tool", true]'
    assert run(call(tool(lambda: (later(),)[0], name="f"), "{}")) == "later"


def test_a_tool_in_a_thread_sees_the_callers_context():
    variable = contextvars.ContextVar("variable", default="unset")

    async def ask():
        variable.set("set")
        return await call(tool(lambda: str(variable.get()), name="f"), "{}")

    assert run(ask()) == "set"


@pytest.mark.parametrize("is_async", [False, True])
def test_a_tool_that_takes_too_long_is_given_up_with_a_word(is_async):
    release, cancelled = threading.Event(), threading.Event()

    def wait():
        release.wait(10)

    async def wait_async():
        try:
            await asyncio.Event().wait()
        finally:
            cancelled.set()

    came = run(outcome(tool(wait_async if is_async else wait), "{}", 0.01))
    assert came.text == "The call failed: it took longer than 0.01 s and was given up."
    assert came.is_failure
    assert cancelled.is_set() == is_async
    release.set()


def test_cancelling_the_caller_cancels_an_async_tool_and_drops_the_result_of_a_thread():
    began, release, cancelled = threading.Event(), threading.Event(), threading.Event()

    def wait():
        began.set()
        release.wait(10)
        return "late"

    async def wait_async():
        try:
            began.set()
            await asyncio.Event().wait()
        finally:
            cancelled.set()

    async def cancel(one):
        task = asyncio.create_task(outcome(one, "{}"))
        await asyncio.to_thread(began.wait, 10)
        task.cancel()
        with pytest.raises(asyncio.CancelledError):
            await task
        began.clear()

    run(cancel(tool(wait)))
    run(cancel(tool(wait_async)))
    assert cancelled.is_set()
    release.set()


def test_a_tool_that_does_not_heed_being_cancelled_is_left_behind(monkeypatch):
    monkeypatch.setattr(threads, "GRACE_S", 0.01)
    held, ended = {}, threading.Event()

    async def stubborn():
        held["event"], held["loop"] = asyncio.Event(), asyncio.get_running_loop()
        while not held["event"].is_set():
            with suppress(asyncio.CancelledError):
                await held["event"].wait()
        ended.set()

    async def name():
        return threading.current_thread().ident

    assert "was given up" in run(call(tool(stubborn), "{}", 0.01))
    elsewhere = int(run(call(tool(name), "{}")))  # the next one is not held up by it
    held["loop"].call_soon_threadsafe(held["event"].set)
    assert ended.wait(10)
    assert elsewhere == int(run(call(tool(name), "{}")))


def test_an_async_tool_that_blocks_holds_up_neither_the_loop_nor_the_tools_after_it(monkeypatch):
    monkeypatch.setattr(threads, "GRACE_S", 0.01)
    release = threading.Event()

    async def blocks():
        release.wait(10)

    async def quick():
        return "quick"

    assert "was given up" in run(call(tool(blocks), "{}", 0.01))
    assert run(call(tool(quick), "{}", 5)) == "quick"
    release.set()


def test_the_time_that_a_call_took_is_told():
    came = run(outcome(tool(get_weather), '{"city": "Oslo"}'))
    assert (came.text, came.is_failure) == ("Oslo, 1 days: rain", False)
    assert 0 < came.took_s < 60


def test_the_strict_form_keeps_all_digits():
    def pay(amount: Decimal, to: str = "me"):
        return str(amount)

    made = tool(pay, strict=True)
    assert made.read('{"amount": 12345678901234567.89, "to": "you"}')["amount"] == Decimal("12345678901234567.89")
