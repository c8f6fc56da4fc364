"""Which request meets which fault: scripts, probabilities, the catalogue."""

from __future__ import annotations

import itertools
import math
from datetime import UTC, datetime, timedelta, timezone

import pytest
from hypothesis import given
from hypothesis import strategies as st

import compat_kit as ck
from compat_kit.errors import (
    ConfigurationError,
)
from compat_kit.gateway import answers
from compat_kit.gateway.script import Script


def dealt(script: Script, requests: int = 20) -> list[str]:
    return [script.take("POST", "/chat/completions").name for _ in range(requests)]


def test_after_the_end_all_is_let_through_unless_it_is_repeated():
    assert dealt(Script(["429", None, "cut"]), 6) == ["429", "ok", "cut", "ok", "ok", "ok"]
    assert dealt(Script(["429", None, "cut"], repeat=True), 7) == ["429", "ok", "cut", "429", "ok", "cut", "429"]
    assert dealt(Script([], repeat=True), 2) == dealt(Script(None), 2) == ["ok", "ok"]
    assert dealt(Script("cut"), 2) == ["cut", "ok"]


NAMES = st.lists(st.sampled_from(["429", "cut", "500", "slow"]), min_size=1, max_size=5)


@given(NAMES, st.floats(0, 1), st.integers())
def test_the_same_seed_draws_the_same_faults(names, probability, seed):
    one, other = (dealt(Script(names, probability=probability, seed=seed)) for _ in range(2))
    assert one == other
    assert set(one) <= {*names, "ok"}


@given(NAMES, st.floats(0, 1), st.floats(0, 1), st.integers())
def test_a_larger_probability_only_adds_faults(names, less, more, seed):
    less, more = sorted([less, more])
    few, many = (dealt(Script(names, probability=chance, seed=seed)) for chance in (less, more))
    assert all(one in ("ok", other) for one, other in zip(few, many, strict=True))


def test_a_probability_of_one_always_strikes_and_of_nought_never():
    assert "ok" not in dealt(Script(["429", "cut"], probability=1))
    assert set(dealt(Script(["429", "cut"], probability=0))) == {"ok"}


@pytest.mark.parametrize(
    ("wrong", "said"),
    [
        (lambda: ck.Fault("nonsense"), "There is no fault 'nonsense'. Use one of 'ok', '429'"),
        (lambda: ck.Fault(429), "There is no fault 429"),
        (lambda: ck.Fault(["429"]), "There is no fault"),
        (lambda: ck.Fault("cut", retry_after=2), "takes no `retry_after`. It takes `after`, `rst`, `path`"),
        (lambda: ck.Fault("cut", after=-1), "0 or more, not -1"),
        (lambda: ck.Fault("cut", after=True), "0 or more, not True"),
        (lambda: ck.Fault("cut", after=1.5), "0 or more"),
        (lambda: ck.Fault("slow", seconds=math.inf), "finite number of seconds"),
        (lambda: ck.Fault("slow", seconds=math.nan), "finite number of seconds"),
        (lambda: ck.Fault("500", status=200), "from 400 to 599"),
        (lambda: ck.Fault("500", message=5), "is text"),
        (lambda: ck.Fault("429", retry_after="a\r\nb"), "printable ASCII"),
        (lambda: ck.Fault("429", retry_after=[1]), "a number of seconds, a datetime"),
        (lambda: ck.Fault("429", retry_after_ms="\n"), "a number of milliseconds"),
        (lambda: ck.Fault("cut", rst=1), "True or False"),
        (lambda: ck.Fault("503", path="models"), "begins with '/'"),
        (lambda: Script(["429", "nonsense"]), "Use one of"),
        (lambda: Script([429]), "A script holds names"),
        (lambda: Script(429), "A script is a list"),
        (lambda: Script(["429"], probability=1.5), "from 0 to 1"),
        (lambda: Script(["429"], probability=True), "from 0 to 1"),
        (lambda: Script(["429"], probability=math.nan), "from 0 to 1"),
        (lambda: Script([], probability=0.5), "at least one"),
        (lambda: Script(["429"], probability=0.5, repeat=True), "without `repeat`"),
        (lambda: Script(["429"], seed="x"), "`seed` is a whole number"),
    ],
)
def test_what_cannot_be_is_refused_with_what_would_work(wrong, said):
    with pytest.raises(ConfigurationError) as caught:
        wrong()
    assert said in str(caught.value)


def test_the_catalogue_shows_all_faults():
    catalogue = ck.Fault.catalogue()
    assert list(catalogue) == ck.Fault.names()
    for name in ck.Fault.names():
        assert catalogue[name] == ck.Fault(name).description
        assert name in repr(catalogue)
    assert catalogue._repr_html_().startswith("<div")
    assert "Each takes path" in repr(catalogue)
    assert "Each takes path" in catalogue._repr_html_()


def test_a_fault_shows_what_was_given():
    assert repr(ck.Fault("429", retry_after=2)) == "Fault('429', retry_after=2)"
    assert repr(ck.Fault("cut")) == "Fault('cut')"
    assert ck.Fault("cut", after=1) == ck.Fault("cut", after=1) != ck.Fault("cut")


def test_retry_after_is_written_as_given():
    now = datetime(2026, 1, 2, 3, 4, 5, 678, tzinfo=UTC)

    def sent(asked) -> str:
        return answers.write_refusal(ck.Fault("429", retry_after=asked), now).headers["Retry-After"]

    assert [sent(2), sent(0.5), sent("soon"), sent(-5), sent(math.inf)] == ["2", "0.5", "soon", "-5", "inf"]
    assert sent(timedelta(seconds=60)) == "Fri, 02 Jan 2026 03:05:05 GMT"


def test_a_script_without_end_is_refused():
    with pytest.raises(ConfigurationError, match="repeat=True"):
        Script(itertools.cycle(["429", "ok"]))


def test_a_moment_that_has_no_date_in_utc_is_refused():
    with pytest.raises(ConfigurationError, match="`retry_after` of a fault is"):
        ck.Fault("429", retry_after=datetime.min.replace(tzinfo=timezone(timedelta(hours=5))))


@pytest.mark.parametrize(("wait", "year"), [(timedelta.max, "9999"), (timedelta.min, "0001")])
def test_a_wait_beyond_all_dates_is_the_last_or_first_of_them(wait, year):
    refusal = answers.write_refusal(ck.Fault("429", retry_after=wait), datetime(2026, 1, 1, tzinfo=UTC))
    assert year in refusal.headers["Retry-After"]


def test_half_a_character_in_a_page_is_replaced():
    refusal = answers.write_refusal(ck.Fault("502", message="\ud800"), datetime(2026, 1, 1, tzinfo=UTC))
    assert b"<h1>?</h1>" in refusal.body
