"""The fault battery: every case on real sockets, with the right verdict in full."""

from __future__ import annotations

import asyncio
import logging
from collections import Counter

import pytest

from compat_kit import errors
from tests.battery import THEMES, run_case
from tests.battery.askers import CompatKit, Plain
from tests.battery.case import COMPLETE, GOOD, HELLO, Act, Case, Verdict, streamed, whole
from tests.battery.grades import Grade, grade
from tests.battery.runner import HANG
from tests.leaks import leaks

CASES = [case for cases in THEMES.values() for case in cases]
RUNS = [pytest.param(case, door, id=f"{case.name}, {door}") for case in CASES for door in case.doors]
GOOD_CASE = Case("all is well", (GOOD,), whole())


@pytest.mark.parametrize(("case", "door"), RUNS)
def test_every_fault_has_the_right_verdict_and_shows_no_key(case, door, caplog):
    caplog.set_level(logging.DEBUG)
    assert asyncio.run(run_case(case, door, CompatKit)) == case.want
    assert leaks(caplog.text) == []


def test_the_battery_is_large_and_its_names_tell_the_cases_apart():
    assert len(CASES) >= 75
    assert [name for name, times in Counter(case.name for case in CASES).items() if times > 1] == []


def test_every_verdict_names_an_error_that_exists():
    outcomes = {case.want.outcome for case in CASES} - {COMPLETE}
    assert [name for name in outcomes if not issubclass(getattr(errors, name), errors.BackendError)] == []


@pytest.mark.parametrize(
    ("answer", "expected"),
    [
        (GOOD, Grade.RIGHT),
        (streamed(*HELLO[:1], done=False), Grade.WRONG),
        (streamed("no JSON"), Grade.LEAKED),
        ((Act.RESET,), Grade.GAVE_UP),
    ],
)
def test_the_same_cases_are_played_to_openai(answer, expected):
    verdict = asyncio.run(run_case(Case("", (answer,), whole()), "stream", Plain))
    assert grade(GOOD_CASE, verdict) == expected


@pytest.mark.parametrize(
    ("verdict", "expected"),
    [
        (whole(), Grade.RIGHT),
        (whole(requests=2), Grade.WASTED),
        (whole("Hel"), Grade.WRONG),
        (Verdict("APIError"), Grade.GAVE_UP),
        (Verdict("leaked TypeError"), Grade.LEAKED),
        (Verdict(HANG), Grade.HANG),
    ],
)
def test_a_verdict_is_graded_by_the_worst_in_it(verdict, expected):
    assert grade(GOOD_CASE, verdict) == expected
