"""Scorers: what they say of an answer, how they are given, and by what a score is known again."""

from __future__ import annotations

import asyncio
import subprocess
import sys
from dataclasses import dataclass
from decimal import Decimal

import numpy as np
import pandas as pd
import pytest
from hypothesis import example, given, settings
from hypothesis import strategies as st

import compat_kit as ck
from compat_kit import loop, scorers
from compat_kit.errors import ConfigurationError
from compat_kit.replies import Reply, ToolCall
from compat_kit.scorers import matching
from compat_kit.scorers.numbers import numbers
from compat_kit.store import Score


def said(scorer, answer="", expected=None, **about):
    """What one scorer says of an answer."""
    [made] = scorers.checked(scorer)
    reply = answer if isinstance(answer, Reply) else Reply(answer)
    return loop.run(scorers.score(made, ck.Prompt("Question?", expected, **about), reply))


def calling(name, arguments):
    return Reply(tool_calls=(ToolCall("1", name, arguments),))


YES, NO = (1.0, True), (0.0, False)


@pytest.mark.parametrize(
    ("scorer", "answer", "expected", "verdict"),
    [
        ("exact", "Paris", "Paris", YES),
        ("exact", " Paris\n", "Paris", YES),
        (scorers.exact(strip=False), " Paris", "Paris", NO),
        ("exact", "paris", "Paris", NO),
        (scorers.exact(ignore_case=True), "STRASSE", "straße", YES),
        ("exact", "Paris.", "Paris", NO),
        (scorers.exact(punctuation=False), "“Paris.”", "Paris", YES),
        ("exact", "Rome", ["Paris", "Rome"], YES),
        ("exact", "42", 42, YES),
        ("exact", "caf\u0065\u0301", "caf\u00e9", YES),
        ("exact", "", "Paris", NO),
        ("contains", "It is Paris.", "Paris", YES),
        ("contains", "It is cafe\u0301.", "caf\u00e9", YES),
        ("contains", "It is Rome.", ["Paris", "Rome"], YES),
        (scorers.contains("Paris", "France"), "Paris", None, YES),
        (scorers.contains("Paris", "France", need="all"), "Paris", None, NO),
        (scorers.contains("PARIS", ignore_case=True), "in Paris", None, YES),
        (scorers.contains("cat", whole_words=True), "concatenate", None, NO),
        (scorers.contains("C++", whole_words=True), "I like C++, too", None, YES),
        (scorers.regex(r"\b\d{4}\b"), "in 1789", None, YES),
        (scorers.regex("^b", flags=8), "a\nb", None, YES),
        ("regex", "in 1789", r"\d{5}", NO),
        ("regex", "abc", "b", YES),
        ("json_valid", ' {"a": [1]} ', None, YES),
        ("json_valid", '```json\n{"a": 1}\n```', None, YES),
        (scorers.json_valid(fence=False), "```json\n{}\n```", None, NO),
        ("json_valid", 'Here: {"a": 1}', None, NO),
        ("json_valid", '{"a": NaN}', None, NO),
        ("json_valid", '{"a": 1, "a": 2}', None, NO),
        ("json_valid", "[" * 100_000, None, NO),
        ("json_valid", "", None, NO),
        (scorers.schema_valid(list[int]), "[1, 2]", None, YES),
        (scorers.schema_valid(list[int]), '["a"]', None, NO),
        (scorers.schema_valid({"type": "object", "required": ["a"]}), 'So: {"a": 1}', None, YES),
        (scorers.schema_valid({"type": "object", "required": ["a"]}, whole=True), 'So: {"a": 1}', None, NO),
        ("calls_tool", calling("f", '{"x": 1}'), "f", YES),
        ("calls_tool", calling("g", "{}"), "f", NO),
        ("calls_tool", calling("g", "{}"), ["f", "g"], YES),
        ("calls_tool", "I would call f.", "f", NO),
        (scorers.calls_tool("f", {"x": 1}), calling("f", '{"x": 1.0, "y": "é"}'), None, YES),
        (scorers.calls_tool("f", {"x": 1}, exact=True), calling("f", '{"x": 1, "y": 2}'), None, NO),
        (scorers.calls_tool("f", {"x": 1}), calling("f", '{"x": true}'), None, NO),
        (scorers.calls_tool("f", {"x": 1}), calling("f", "not json"), None, NO),
        (scorers.calls_tool("f", {"x": {"a": [1, "e\u0301"]}}), calling("f", '{"x": {"a": [1, "\u00e9"]}}'), None, YES),
        ("calls_tool", calling("f", '{"x": 1}'), {"name": "f", "arguments": {"x": 2}}, NO),
    ],
)
def test_what_a_scorer_says(scorer, answer, expected, verdict):
    score = said(scorer, answer, expected)
    assert (score.value, score.passed) == verdict
    assert bool(score.reason) is not score.passed


def test_reasoning_is_not_part_of_the_answer():
    assert said("contains", Reply("Rome", reasoning="or Paris"), "Paris").passed is False


@pytest.mark.parametrize("name", ["exact", "contains", "regex", "numeric", "calls_tool"])
def test_without_an_expected_answer_there_is_no_score(name):
    score = said(name, "Paris")
    assert (score.value, score.passed) == (None, None)
    assert "expected" in score.reason


def test_without_a_schema_there_is_no_score_and_that_of_the_prompt_counts():
    assert said("schema_valid", "[1]").value is None
    assert said("schema_valid", "[1]", schema=list[int]).passed is True
    assert said("schema_valid", '["a"]', schema=list[int]).reason


# Patterns


def test_a_search_without_end_is_stopped_and_the_next_one_works():
    score = said(scorers.regex("(a+)+$"), "a" * 60 + "b")
    assert score.value is None
    assert "longer than 2 s" in score.reason
    assert said(scorers.regex("(a+)+$"), "aaa").passed is True


def test_a_pattern_from_a_file_that_is_none_gives_no_score():
    for pattern in ("(", "(*", "a{99999999999999}"):
        score = said("regex", "x", pattern)
        assert score.value is None
        assert "no pattern" in score.reason


def test_a_text_that_is_too_long_is_not_searched(monkeypatch):
    monkeypatch.setattr(matching, "MOST_SEARCHED", 10)
    assert "characters" in said(scorers.regex("a+"), "a" * 11).reason


def test_a_child_that_was_killed_is_replaced():
    assert said(scorers.regex("a+"), "a").passed is True
    matching._searcher._process.kill()
    matching._searcher._process.wait()
    assert said(scorers.regex("a+"), "a").passed is True


def test_half_characters_are_searched():
    assert said(scorers.regex("a+\ud800"), "aa\ud800").passed is True


# Numbers


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("The answer is 42.", ["42"]),
        ("-5, +5, 3-5, \u22127, $-5, -$5", ["-5", "5", "3", "5", "-7", "-5", "-5"]),
        ("1,234.5 and 1 234 and 1\u00a0234 and 1'000", ["1234.5", "1", "234", "1234", "1000"]),
        ("1, 2,3", ["1", "2", "3"]),
        ("v2 gpt-4 x1 2.0.1", ["4", "2.0"]),
        (".5 0.5 5. 5.", ["0.5", "0.5", "5", "5"]),
        ("6.02e23 1E-3 1.2 \u00d7 10^5 3 x 10**2 2e", ["6.02E+23", "0.001", "1.2E+5", "3E+2", "2"]),
        ("12,345,678.9", ["12345678.9"]),
        ("**42**, (42), _42_, \\boxed{42}", ["42"] * 4),
        ("1e99999999", ["1"]),
        ("", []),
    ],
)
def test_numbers_in_a_text(text, found):
    assert [value for value, _ in numbers(text)] == [Decimal(one) for one in found]


def test_numbers_with_a_decimal_comma():
    assert [value for value, _ in numbers("1.234,5 und 0,5", decimal_comma=True)] == [Decimal("1234.5"), Decimal("0.5")]


@pytest.mark.parametrize(
    ("scorer", "answer", "expected", "verdict"),
    [
        ("numeric", "First 3, then 42.", 42, True),
        (scorers.numeric(which="first"), "3, then 42", 42, False),
        (scorers.numeric(which="any"), "3, then 42 or 5", 42, True),
        ("numeric", "42.0", 42, True),
        ("numeric", "It costs $1,234.50", "1234.5", True),
        ("numeric", "0.3", 0.1 + 0.2, True),
        ("numeric", "12345678901234567891", 12345678901234567890, False),
        (scorers.numeric(absolute=0.5), "41.6", 42, True),
        (scorers.numeric(absolute=0.3), "41.6", 42, False),
        (scorers.numeric(relative=0.01), "-101", -100, True),
        ("numeric", "45%", 0.45, True),
        ("numeric", "45%", 45, True),
        ("numeric", "0.45", "45%", True),
        ("numeric", "44%", "45%", False),
        ("numeric", "7", [1, 7], True),
        ("numeric", "7", np.int64(7), True),
        ("numeric", "none", 7, False),
        (scorers.numeric(decimal_comma=True), "1.234,5", "1.234,5", True),
    ],
)
def test_whether_the_number_is_the_expected_one(scorer, answer, expected, verdict):
    assert said(scorer, answer, expected).passed is verdict


@pytest.mark.parametrize("expected", ["Paris", True, [], ["Paris"], {"a": 1}, float("inf")])
def test_what_is_no_number_is_no_expected_number(expected):
    score = said("numeric", "42", expected)
    assert score.value is None
    assert "no number" in score.reason


@given(st.integers(-(10**30), 10**30))
def test_every_whole_number_is_found_with_and_without_groups(number):
    for text in (f"It is {number}.", f"It is {number:,}!", f"({number})"):
        assert [value for value, _ in numbers(text)] == [number]


@given(st.floats(allow_nan=False, allow_infinity=False))
@example(5e-324)
@example(1.7976931348623157e308)
def test_every_float_is_the_one_that_it_is_written_as(number):
    assert said("numeric", f"= {number!r}", number).passed is True


@settings(max_examples=300)
@given(st.text(st.sampled_from("0123456789.,+-eE%$ '\u00a0\u2212\u00d710^_x\u0663")) | st.text())
def test_any_text_has_numbers_that_are_finite(text):
    assert all(value.is_finite() for value, _ in numbers(text))
    assert said(scorers.numeric(which="any"), text, 1.5).passed in (True, False)


# Functions


def test_a_function_asks_for_what_it_wants_by_name():
    def everything(variables, prompt, expected, reply, text):
        assert (text, reply.text, expected, prompt.text) == ("Paris", "Paris", "x", "Question?")
        return variables["n"] == 1

    assert said(everything, "Paris", "x", variables={"n": 1}).passed is True


@pytest.mark.parametrize(
    ("returned", "value", "passed"),
    [
        (True, 1.0, True),
        (np.bool_(False), 0.0, False),
        (0.25, 0.25, None),
        (3, 3.0, None),
        (np.float32(0.5), 0.5, None),
        (Decimal("0.5"), 0.5, None),
        ((True, "why"), 1.0, True),
        ((0.5, "why"), 0.5, None),
        (Score(0.5, passed=True, reason="why"), 0.5, True),
        ((None, "why"), None, None),
        (None, None, None),
        (pd.NA, None, None),
        (float("nan"), None, None),
        (float("inf"), None, None),
        ("yes", None, None),
        ([1], None, None),
        (np.array([1, 2]), None, None),
        (10**400, None, None),
        (Score("x"), None, None),
        (Score(float("nan")), None, None),
    ],
)
def test_what_a_function_may_return(returned, value, passed):
    score = said(lambda text: returned, "x")
    assert (score.value, score.passed) == (value, passed)
    assert score.value is not None or score.reason


def test_an_async_function_is_awaited_off_the_loop():
    async def slow(text):
        await asyncio.sleep(0)
        assert not loop.is_current()
        return len(text)

    assert said(slow, "abc").value == 3.0
    assert said(lambda text: slow(text + "!"), "abc").value == 4.0


def test_a_plain_function_runs_off_the_loop():
    assert said(lambda text: not loop.is_current(), "x").passed is True


def raising(error):
    def scorer(text):
        raise error

    return scorer


@pytest.mark.parametrize(
    "error", [ValueError("no"), KeyboardInterrupt(), SystemExit(1), StopIteration(), asyncio.CancelledError()]
)
def test_a_function_that_fails_gives_no_score_and_the_reason(error):
    score = said(raising(error), "x")
    assert score.value is None
    assert type(error).__name__ in score.reason


def test_a_reason_can_be_kept():
    score = said(lambda text: (1.0, "\ud800" + "x" * 10_000), "x")
    assert len(score.reason.encode()) <= 600


def test_a_function_that_takes_too_long_gives_no_score():
    from dataclasses import replace
    from threading import Event

    gate = Event()
    [waiting] = scorers.checked(lambda text: gate.wait())
    try:
        score = loop.run(scorers.score(replace(waiting, timeout_s=0.01), ck.Prompt("a"), Reply("x")))
    finally:
        gate.set()
    assert "longer than 0.01 s" in score.reason


def test_a_new_scorer_is_one_function():
    @scorers.scorer
    def longer(text, *, than=3):
        """Whether the answer is longer."""
        return len(text) > than

    assert said(longer, "abcd").passed is True
    assert said(longer(than=10), "abcd").passed is False
    assert longer(name="long").name == "long"
    with pytest.raises(ConfigurationError, match="did you mean 'than'"):
        longer(thn=3)


# How they are given


def test_scorers_are_given_by_name_as_functions_and_made():
    def mine(text):
        return bool(text)

    made = scorers.checked(["exact", scorers.contains, mine, scorers.contains("a"), lambda text: True])
    assert [one.name for one in made] == ["exact", "contains", "mine", "contains_2", "function"]
    assert [one.name for one in scorers.checked({"good": mine, "b": "exact"})] == ["good", "b"]
    assert scorers.checked(None) == scorers.checked(()) == ()


@pytest.mark.parametrize(
    ("wrong", "told"),
    [
        (lambda: scorers.checked("exakt"), "Did you mean 'exact'"),
        (lambda: scorers.checked(["nothing"]), "There are calls_tool"),
        (lambda: scorers.checked("similarity"), "'backend'"),
        (lambda: scorers.checked(5), "`scorers` is a list"),
        (lambda: scorers.checked([5]), "A scorer is a function"),
        (lambda: scorers.checked(int), r"schema_valid\(int\)"),
        (lambda: scorers.checked(lambda answer: answer), "asks for 'answer'"),
        (lambda: scorers.checked(lambda txt: txt), "did you mean 'text'"),
        (lambda: scorers.checked(lambda: 1), "asks for nothing"),
        (lambda: scorers.checked({"": "exact"}), "name of a scorer"),
        (lambda: scorers.checked({"a\nb": "exact"}), "name of a scorer"),
        (lambda: scorers.exact(name=5), "name of a scorer"),
        (lambda: scorers.exact(ignorecase=True), "did you mean 'ignore_case'"),
        (lambda: scorers.contains("a", need="some"), "'any' or 'all'"),
        (lambda: scorers.contains(5), "takes texts"),
        (lambda: scorers.contains(""), "takes texts"),
        (lambda: scorers.regex("("), "no pattern"),
        (lambda: scorers.regex(5), "no pattern"),
        (lambda: scorers.numeric(which="middle"), "'first'"),
        (lambda: scorers.numeric(absolute=-1), "`absolute`"),
        (lambda: scorers.numeric(relative="1%"), "`relative`"),
        (lambda: scorers.schema_valid("Person"), "Person"),
        (lambda: scorers.calls_tool(len), "name of a tool"),
        (lambda: scorers.calls_tool("f", [1]), "`arguments`"),
        (lambda: scorers.similarity("model"), "backend that embeds"),
        (lambda: scorers.scorer(lambda x: x), "asks for something"),
    ],
)
def test_what_cannot_work_is_told_before_anything_is_asked(wrong, told):
    with pytest.raises(ConfigurationError, match=told):
        wrong()


def test_a_judge_is_no_scorer(counting):
    with pytest.raises(ConfigurationError, match="`judge=`"):
        scorers.checked([scorers.Judge(counting)])


# By what they are known again


def known(scorer, *prompt, **about):
    [made] = scorers.checked(scorer)
    return scorers.identity(made, ck.Prompt(*(prompt or ("q",)), **about))


def test_the_same_scorer_is_known_again_whatever_it_is_called():
    assert known("exact", "q", "a") == known(scorers.exact(name="other"), "q2", "a")
    assert len(known("exact")) == 64


def test_other_settings_and_other_expected_answers_are_another_score():
    assert (
        len({known(one, "q", "a") for one in ("exact", scorers.exact(ignore_case=True), "contains", scorers.contains("b"))}) == 4
    )
    assert known("exact", "q", "a") != known("exact", "q", "b")
    assert known("schema_valid", schema={"a": 1}) != known("schema_valid", schema={"a": 2})
    assert known(lambda text, prompt: True, "a") != known(lambda text, prompt: True, "b")


SOURCE = "LIMIT = {limit}\ndef helper(text):\n    return len(text) {sign} LIMIT\ndef mine(text):\n    return helper(text)\n"


def function_of(**parts):
    there = {"__name__": "__main__"}
    exec(compile(SOURCE.format(**parts), f"<cell {id(there)}>", "exec"), there)
    return there["mine"]


def test_a_function_is_known_by_its_code_and_by_what_it_refers_to():
    assert known(function_of(limit=3, sign=">")) == known(function_of(limit=3, sign=">"))
    assert known(function_of(limit=3, sign=">")) != known(function_of(limit=4, sign=">"))
    assert known(function_of(limit=3, sign=">")) != known(function_of(limit=3, sign="<"))


def within(words):
    return lambda text: text in words


def test_a_function_is_known_by_what_it_was_made_with():
    assert known(within({"a", "b"})) == known(within({"b", "a"})) != known(within({"a"}))
    assert known(within([scorers.__name__])) == known(within([scorers.__name__]))


def test_functions_that_call_each_other_are_known():
    def even(text):
        return not text or odd(text[1:])

    def odd(text):
        return bool(text) and even(text[1:])

    assert known(even) == known(even)
    assert known(even) != known(odd)


def test_what_cannot_be_told_apart_is_another_one_each_time():
    handle = object()
    assert known(lambda text: handle) != known(lambda text: handle)


@dataclass
class Limit:
    most: int

    def __call__(self, text):
        return len(text) < self.most


def test_an_object_that_can_be_called_is_a_scorer_known_by_what_it_holds():
    assert said(Limit(5), "abc").passed is True
    assert known(Limit(5)) == known(Limit(5)) != known(Limit(6))


def test_identities_are_the_same_in_another_process():
    code = (
        "import compat_kit as ck\nfrom compat_kit import scorers\n"
        "[a, b] = scorers.checked(['exact', lambda text: text in {'a', 'b', 'c'}])\n"
        "print(scorers.identity(a, ck.Prompt('q', {'x': [1, 'é']})), scorers.identity(b, ck.Prompt('q')))"
    )
    runs = [
        subprocess.run([sys.executable, "-c", code], env={"PYTHONHASHSEED": seed, "PYTHONPATH": ":".join(sys.path)}, capture_output=True, text=True, check=True)
        for seed in ("1", "2")
    ]  # fmt: skip
    assert runs[0].stdout == runs[1].stdout != ""


@settings(max_examples=100)
@given(answer=st.text(), expected=st.recursive(st.none() | st.booleans() | st.integers() | st.floats() | st.text(), lambda inner: st.lists(inner, max_size=3) | st.dictionaries(st.text(), inner, max_size=3), max_leaves=4))  # fmt: skip
def test_no_answer_and_nothing_expected_breaks_a_scorer(answer, expected):
    for one in ("exact", "contains", "numeric", "json_valid", "calls_tool"):
        score = said(one, answer, expected)
        assert score.value in (None, 0.0, 1.0)
        known(one, "q", expected)
