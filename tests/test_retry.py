"""What is tried again, after how long, and how often; nothing here sleeps."""

from __future__ import annotations

import asyncio

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from compat_kit import errors
from compat_kit.replies import Attempt
from compat_kit.retry import Course, Retry, Wait, with_retries

URL = "http://127.0.0.1:8000/v1"
AT_ONCE = Retry(base_s=0, throttle_base_s=0, cap_s=0, on_wait=lambda _: None)
some = settings(max_examples=100, deadline=None)


def busy(retry_after_s=None, status=429, kind=errors.RateLimited, code=None, body=None):
    return kind("no", status=status, code=code, retry_after_s=retry_after_s, body=body)


def loading(retry_after_s=None, body=None):
    return busy(retry_after_s, 503, errors.ModelLoading, body=body)


class Flaky:
    """Fails with each of the errors in turn, then answers. Each call and each pause takes its time of a clock of its own."""

    def __init__(self, *failures, took_s=0.0):
        self.failures = list(failures)
        self.calls = 0
        self.waited = []
        self.now_s = 100.0
        self.took_s = took_s

    async def __call__(self):
        self.calls += 1
        self.now_s += self.took_s
        if self.failures:
            raise self.failures.pop(0)
        return "answer"

    async def pause(self, seconds):
        self.waited.append(seconds)
        self.now_s += seconds

    def run(self, policy):
        self.course = Course(policy, clock=lambda: self.now_s)
        return asyncio.run(with_retries(self.course, self, self.pause))


@pytest.fixture
def no_jitter(monkeypatch):
    monkeypatch.setattr("random.uniform", lambda _, high: high)


@pytest.mark.parametrize(
    "error",
    [
        errors.ConnectionLost(URL, "reset"),
        errors.Unreachable(URL, "Start it.", was_up=True),
        busy(),
        loading(),
        *(busy(status=status, kind=errors.ServerError) for status in (408, 424, 500, 502, 504, 524)),
        *(busy(status=status, kind=errors.Overloaded) for status in (503, 529)),
    ],
    ids=repr,
)
def test_what_may_pass_is_tried_again(error):
    assert Retry().is_worth_it(error)
    assert not Retry(max_retries=0).is_worth_it(error)


@pytest.mark.parametrize(
    "error",
    [
        *(busy(status=400, kind=kind) for kind in (errors.BadRequest, errors.ContextTooLong, errors.ModelNotFound)),
        busy(status=401, kind=errors.AuthenticationError),
        busy(status=501, kind=errors.Unsupported),
        busy(status=501, kind=errors.ServerError),
        busy(status=200, kind=errors.ServerError),
        busy(status=200),
        busy(kind=errors.QuotaUsedUp),
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
    assert 10.0 <= policy.wait_s(busy(10.0, 503, kind), 1) <= 11.0
    assert not policy.is_worth_it(busy(10.1, 503, kind))


def test_a_wait_that_has_passed_already_is_no_reason_to_hurry():
    policy = Retry(throttle_base_s=100, cap_s=100)
    assert max(policy.wait_s(busy(0.0), 5) for _ in range(20)) > 0


@some
@given(
    st.floats(0, 10),
    st.floats(0, 10),
    st.floats(0, 10),
    st.integers(1, 5000),
    st.sampled_from([None, busy(), busy(status=500, kind=errors.ServerError), errors.ConnectionLost(URL, "x")]),
)
def test_a_wait_lies_between_zero_and_the_ceiling(base_s, throttle_base_s, cap_s, attempt, error):
    waited = Retry(base_s=base_s, throttle_base_s=throttle_base_s, cap_s=cap_s).wait_s(error, attempt)
    first_s = throttle_base_s if isinstance(error, errors.RateLimited) else base_s
    assert 0 <= waited <= min(cap_s, first_s * 2 ** min(attempt - 1, 100))


def test_the_ceiling_doubles_and_the_whole_range_below_it_is_used(monkeypatch):
    drawn = []
    monkeypatch.setattr("random.uniform", lambda low, high: drawn.append((low, high)) or high)
    policy = Retry(base_s=0.5, throttle_base_s=1, cap_s=3)
    assert [policy.wait_s(None, attempt) for attempt in (1, 2, 3, 4, 5)] == [0.5, 1.0, 2.0, 3.0, 3.0]
    assert [policy.wait_s(busy(), attempt) for attempt in (1, 2, 3)] == [1.0, 2.0, 3.0]
    assert {low for low, _ in drawn} == {0}


def test_a_server_that_loads_is_asked_again_soon_and_then_every_two_seconds():
    assert [Retry().wait_s(loading(), attempt) for attempt in (1, 2, 3, 4, 9)] == [0.25, 0.5, 1.0, 2.0, 2.0]


@pytest.mark.parametrize(
    "wrong", [{"max_retries": -1}, {"base_s": -0.1}, {"cap_s": -1}, {"patience_s": -1}, {"budget_s": -1}, {"loading_s": "120"}]
)
def test_a_negative_policy_is_refused(wrong):
    with pytest.raises(errors.ConfigurationError, match="max_retries=0 switches retries off"):
        Retry(**wrong)


def test_a_call_that_works_is_made_once():
    call = Flaky(took_s=2.0)
    assert call.run(AT_ONCE) == "answer"
    assert call.calls == 1
    assert call.course.succeed() == (Attempt("ok"),)


def test_a_call_that_fails_twice_is_made_three_times_and_its_attempts_tell_the_story(no_jitter):
    call = Flaky(errors.ConnectionLost(URL, "reset"), busy(5.0), took_s=1.5)
    assert call.run(Retry(base_s=0.5, on_wait=lambda _: None)) == "answer"
    assert call.waited == [0.5, pytest.approx(5.5)]
    attempts = call.course.succeed()
    assert attempts == (Attempt("connection"), Attempt("rate_limited", 429), Attempt("ok"))
    assert [attempt.wait_s for attempt in attempts] == [0.5, pytest.approx(5.5), 0.0]
    assert attempts[0].took_s == 1.5
    assert "broke before the answer began" in attempts[0].reason
    assert str(attempts[1]) == "rate_limited 429 after 1.50 s, then waited 5.5 s"


@pytest.mark.parametrize("retries", [0, 1, 4])
def test_the_last_error_comes_out_with_all_attempts_when_the_tries_are_used_up(retries):
    failures = [busy() for _ in range(9)]
    call = Flaky(*failures)
    with pytest.raises(errors.RateLimited) as caught:
        call.run(Retry(max_retries=retries, throttle_base_s=0))
    assert call.calls == retries + 1
    assert caught.value is failures[retries]
    assert caught.value.attempts == (Attempt("rate_limited", 429),) * (retries + 1)


@pytest.mark.parametrize("error", [busy(status=400, kind=errors.BadRequest), busy(61.0), ValueError("no")], ids=repr)
def test_what_is_not_worth_it_comes_out_at_once(error):
    call = Flaky(error)
    with pytest.raises(type(error)) as caught:
        call.run(AT_ONCE)
    assert call.calls == 1
    assert caught.value is error


def test_a_call_ends_before_a_wait_that_its_budget_does_not_pay_for(no_jitter):
    call = Flaky(busy(20.0), busy(20.0), busy(20.0), took_s=10.0)
    with pytest.raises(errors.RateLimited):
        call.run(Retry(max_retries=9, budget_s=60, on_wait=lambda _: None))
    # 10 s, a wait of 22, 10 more: another wait of 22 would end at 64.
    assert call.calls == 2
    assert call.now_s == pytest.approx(142)


def test_a_model_that_loads_is_waited_for_although_no_try_is_left_for_anything_else():
    call = Flaky(*(loading() for _ in range(40)), busy(), took_s=0.5)
    assert call.run(Retry(max_retries=1, throttle_base_s=0, budget_s=1, on_wait=lambda _: None)) == "answer"
    assert call.calls == 42


def test_the_wait_for_a_model_has_an_end():
    call = Flaky(*(loading() for _ in range(999)))
    with pytest.raises(errors.ModelLoading) as caught:
        call.run(Retry(loading_s=30, on_wait=lambda _: None))
    assert 28 <= call.now_s - 100 <= 30
    assert len(caught.value.attempts) == call.calls


def test_a_model_that_loads_is_waited_for_as_long_as_the_server_asks():
    call = Flaky(loading(12.0))
    assert call.run(Retry(on_wait=lambda _: None)) == "answer"
    assert [12.0] <= call.waited <= [13.2]


def test_every_wait_is_shown_to_who_asked_for_it(no_jitter):
    shown = []
    failures = [busy(2.0), loading(body={"loading": {"progress": 0.4}})]
    call = Flaky(*failures)
    call.run(Retry(on_wait=shown.append))
    assert shown == [Wait(failures[0], pytest.approx(2.2), 0.0, 120.0), Wait(failures[1], 0.25, 0.0, 120.0)]
    assert str(shown[1]) == "no, 40%: trying again in 0.2 s"
    assert str(Wait(failures[0], 1.5, 30.0, 120.0)) == "no: trying again in 1.5 s (waited 30 s of at most 120 s)"


def test_a_view_of_waits_that_fails_does_not_cost_the_answer():
    def broken(_):
        raise RuntimeError("no")

    with pytest.warns(UserWarning, match="view of a wait failed: RuntimeError: no"):
        assert Flaky(busy()).run(Retry(on_wait=broken, throttle_base_s=0)) == "answer"


def test_a_long_wait_is_said_on_standard_error_and_a_short_one_is_not(capsys, no_jitter):
    call = Flaky(busy(5.0))
    call.run(Retry())
    call.course.succeed()
    call.course.close()
    assert capsys.readouterr().err == "no: trying again in 5.5 s\nWaited 6 s in 2 attempts: ok.\n"
    call = Flaky(busy(0.5))
    call.run(Retry())
    call.course.close()
    assert capsys.readouterr().err == ""


def test_a_cancelled_wait_ends_the_tries():
    class Cancelled(Flaky):
        async def pause(self, _):
            raise asyncio.CancelledError

    call = Cancelled(busy(1.0), busy(1.0))
    with pytest.raises(asyncio.CancelledError):
        call.run(AT_ONCE)
    assert call.calls == 1


def test_a_stream_that_broke_before_its_first_token_is_tried_again_and_a_later_one_if_asked_for():
    early, late = (errors.StreamInterrupted(URL, "", "it was cut", has_begun=begun) for begun in (False, True))
    assert Retry().is_worth_it(early)
    assert not Retry().is_worth_it(late)
    assert Retry(after_first_token=True).is_worth_it(late)
    assert not Retry(max_retries=0, after_first_token=True).is_worth_it(late)


def test_an_answer_that_breaks_off_takes_back_its_success_and_lasts_as_long_as_it_did():
    moments = iter([0.0, 0.0, 1.0, 7.0])
    course = Course(AT_ONCE, clock=lambda: next(moments))
    course.begin()
    course.succeed()
    course.fail(errors.StreamInterrupted(URL, "Hel", "it was cut"))
    assert [(attempt.outcome, attempt.took_s) for attempt in course.attempts] == [("interrupted", 7.0)]


def test_the_budget_begins_anew_when_an_answer_breaks_off():
    moments = iter([0.0, 0.0, 1.0, 500.0])
    course = Course(Retry(after_first_token=True, budget_s=60, base_s=0), clock=lambda: next(moments))
    course.begin()
    course.succeed()
    assert course.fail(errors.StreamInterrupted(URL, "Hel", "it was cut")) is not None


def test_a_call_that_is_given_up_during_a_wait_has_waited_that_long_only(capsys, no_jitter):
    moments = iter([0.0, 0.0, 1.0, 3.0])
    course = Course(Retry(), clock=lambda: next(moments))
    course.begin()
    course.fail(busy(30.0))
    course.close()
    assert course.attempts[0].wait_s == 2.0
    assert capsys.readouterr().err.endswith("Waited 2 s in 1 attempt: cancelled.\n")


def test_a_standard_error_that_is_closed_does_not_cost_the_answer(monkeypatch, no_jitter):
    class Closing:
        def write(self, _):
            pass

        def flush(self):
            self.write = closed

        def isatty(self):
            return False

    def closed(*_):
        raise ValueError("I/O operation on closed file.")

    monkeypatch.setattr("sys.stderr", Closing())
    call = Flaky(busy(5.0))
    assert call.run(Retry()) == "answer"
    call.course.close()
