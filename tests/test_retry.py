"""What is tried again, after how long, and how often; nothing here sleeps."""

from __future__ import annotations

import asyncio

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from compat_kit import errors
from compat_kit.retry import Retry, with_retries

URL = "http://127.0.0.1:8000/v1"
AT_ONCE = Retry(base_s=0, cap_s=0)
some = settings(max_examples=100, deadline=None)


def busy(retry_after_s=None, status=429, kind=errors.RateLimited, code=None):
    return kind("no", status=status, code=code, retry_after_s=retry_after_s)


class Flaky:
    """Fails with each of the errors in turn, then answers."""

    def __init__(self, *failures):
        self.failures = list(failures)
        self.calls = 0

    async def __call__(self):
        self.calls += 1
        if self.failures:
            raise self.failures.pop(0)
        return "answer"


@pytest.mark.parametrize(
    "error",
    [
        errors.ConnectionLost(URL, "reset"),
        busy(),
        busy(status=503, kind=errors.ModelLoading),
        *(busy(status=status, kind=errors.ServerError) for status in (500, 502, 503, 504, 529)),
    ],
    ids=repr,
)
def test_what_may_pass_is_tried_again(error):
    assert Retry().is_worth_it(error)


@pytest.mark.parametrize(
    "error",
    [
        *(busy(status=400, kind=kind) for kind in (errors.BadRequest, errors.ContextTooLong, errors.ModelNotFound)),
        busy(status=401, kind=errors.AuthenticationError),
        busy(status=501, kind=errors.Unsupported),
        busy(status=501, kind=errors.ServerError),
        busy(status=200, kind=errors.ServerError),
        busy(status=200),
        busy(code="insufficient_quota"),
        errors.Unreachable(URL, "Start it."),
        errors.BackendTimeout(URL, 60),
        errors.BackendClosed(URL),
        errors.StreamInterrupted(URL, "Hel", "it was cut"),
        errors.NotOpenAI(URL, "a page", "Check it."),
        errors.ConfigurationError("no"),
        ValueError("no"),
        KeyboardInterrupt(),
        asyncio.CancelledError(),
    ],
    ids=repr,
)
def test_what_would_fail_the_same_way_is_not_tried_again(error):
    assert not Retry().is_worth_it(error)


@pytest.mark.parametrize("kind", [errors.RateLimited, errors.ModelLoading, errors.ServerError])
def test_a_wait_within_patience_is_kept_to_and_a_longer_one_is_an_error_at_once(kind):
    policy = Retry(patience_s=10)
    assert policy.is_worth_it(busy(10.0, 503, kind))
    assert policy.wait_s(busy(10.0, 503, kind), 1) == 10.0
    assert not policy.is_worth_it(busy(10.1, 503, kind))


def test_a_wait_of_zero_is_a_wait_that_was_asked_for():
    assert Retry(base_s=100, cap_s=100).wait_s(busy(0.0), 5) == 0.0


@some
@given(st.floats(0, 10), st.floats(0, 10), st.integers(1, 5000), st.sampled_from([None, busy(), errors.ConnectionLost(URL, "x")]))
def test_a_wait_lies_between_zero_and_the_ceiling(base_s, cap_s, attempt, error):
    waited = Retry(base_s=base_s, cap_s=cap_s).wait_s(error, attempt)
    assert 0 <= waited <= min(cap_s, base_s * 2 ** min(attempt - 1, 100))


def test_the_ceiling_doubles_and_the_whole_range_below_it_is_used(monkeypatch):
    drawn = []
    monkeypatch.setattr("random.uniform", lambda low, high: drawn.append((low, high)) or high)
    policy = Retry(base_s=0.5, cap_s=3)
    assert [policy.wait_s(None, attempt) for attempt in (1, 2, 3, 4, 5)] == [0.5, 1.0, 2.0, 3.0, 3.0]
    assert {low for low, _ in drawn} == {0}


@pytest.mark.parametrize("wrong", [{"max_retries": -1}, {"base_s": -0.1}, {"cap_s": -1}, {"patience_s": -1}])
def test_a_negative_policy_is_refused(wrong):
    with pytest.raises(errors.ConfigurationError, match="max_retries=0 switches retries off"):
        Retry(**wrong)


def test_a_call_that_works_is_made_once():
    call = Flaky()
    assert asyncio.run(with_retries(AT_ONCE, call)) == "answer"
    assert call.calls == 1


def test_a_call_that_fails_twice_is_made_three_times():
    call = Flaky(errors.ConnectionLost(URL, "reset"), busy(status=500, kind=errors.ServerError))
    assert asyncio.run(with_retries(AT_ONCE, call)) == "answer"
    assert call.calls == 3


@pytest.mark.parametrize("retries", [0, 1, 4])
def test_the_last_error_comes_out_when_the_tries_are_used_up(retries):
    failures = [busy() for _ in range(9)]
    call = Flaky(*failures)
    with pytest.raises(errors.RateLimited) as caught:
        asyncio.run(with_retries(Retry(max_retries=retries, base_s=0, cap_s=0), call))
    assert call.calls == retries + 1
    assert caught.value is failures[retries]


@pytest.mark.parametrize("error", [busy(status=400, kind=errors.BadRequest), busy(61.0), ValueError("no")], ids=repr)
def test_what_is_not_worth_it_comes_out_at_once(error):
    call = Flaky(error)
    with pytest.raises(type(error)) as caught:
        asyncio.run(with_retries(AT_ONCE, call))
    assert call.calls == 1
    assert caught.value is error


def test_retry_after_is_waited_for(monkeypatch):
    waited = []

    async def sleep(seconds):
        waited.append(seconds)

    monkeypatch.setattr(asyncio, "sleep", sleep)
    call = Flaky(busy(7.5), busy(60.0, 503, errors.ModelLoading))
    assert asyncio.run(with_retries(AT_ONCE, call)) == "answer"
    assert waited == [7.5, 60.0]


def test_a_cancelled_wait_ends_the_tries(monkeypatch):
    async def sleep(_):
        raise asyncio.CancelledError

    monkeypatch.setattr(asyncio, "sleep", sleep)
    call = Flaky(busy(1.0), busy(1.0))
    with pytest.raises(asyncio.CancelledError):
        asyncio.run(with_retries(AT_ONCE, call))
    assert call.calls == 1
