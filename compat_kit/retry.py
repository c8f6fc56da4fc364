"""The one retry layer: what is tried again, how long after, how often. The client below it never retries by itself."""

from __future__ import annotations

import asyncio
import random
import time
import warnings
from contextlib import suppress
from dataclasses import dataclass, field, replace
from typing import TYPE_CHECKING, Any, TypeVar

from .errors import (
    BackendError,
    ConfigurationError,
    ConnectionLost,
    ModelLoading,
    Overloaded,
    QuotaUsedUp,
    RateLimited,
    ServerError,
    StatusError,
    StreamInterrupted,
    Unreachable,
)
from .notice import Notice
from .replies import Attempt, Attempts

if TYPE_CHECKING:
    from collections.abc import Awaitable, Callable

T = TypeVar("T")

POLL_S = (0.25, 2.0)
"""The first and the longest pause before a server that is loading is asked again, in seconds."""

WORTH_SAYING_S = 2.0
"""A shorter wait is not shown."""


@dataclass(frozen=True, slots=True)
class Wait:
    """A pause before the next try: why (the error), how long, and how long of which budget was waited before, in seconds."""

    error: BackendError
    wait_s: float
    waited_s: float
    budget_s: float

    def __str__(self) -> str:
        what = self.error.message.partition(": ")[0].rstrip(".")
        so_far = f" (waited {self.waited_s:.0f} s of at most {self.budget_s:.0f} s)" if self.waited_s >= WORTH_SAYING_S else ""
        return f"{what}{_progress(self.error)}: trying again in {self.wait_s:.1f} s{so_far}"


@dataclass(frozen=True, slots=True)
class Retry:
    """When to try again.

    max_retries: tries after the first, those of a streamed answer that broke off included; 0 switches all of this off.
    base_s, throttle_base_s: the ceiling of the first wait in seconds, after a failure that passes quickly and after "too
        many requests". It doubles at each try up to cap_s; the wait is drawn evenly from 0 to it ("full jitter", AWS).
    patience_s: the longest wait that a server may ask for (`Retry-After`); for a longer one the error comes at once. A
        wait that was asked for is kept to, with up to a tenth more, so that many clients do not come back together.
    budget_s: no try begins later than this, in seconds since the call, or since an answer broke off. What is under way
        is not cut short: that is for `timeout`.
    loading_s: the longest wait for a model that is being loaded; it counts neither as a try nor in budget_s.
    after_first_token: whether a streamed answer that breaks off is asked for anew; a chunk with `is_restart` says so.
        The server writes, and charges, twice.
    on_wait: called with a `Wait` before each pause, in place of the line that says so on standard error.

    Tried again: a connection that broke before the first token or is refused by a server that had answered before, 408,
    424, 429, 5xx but 501, a model that is being loaded. Never tried again: what would fail the same way, a quota that is
    used up, and anything after the first token.
    """

    max_retries: int = 2
    base_s: float = 0.1
    throttle_base_s: float = 1.0
    cap_s: float = 30.0
    patience_s: float = 60.0
    budget_s: float = 120.0
    loading_s: float = 120.0
    after_first_token: bool = False
    on_wait: Callable[[Wait], object] | None = field(default=None, repr=False, compare=False)

    def __post_init__(self) -> None:
        numbers = (self.base_s, self.throttle_base_s, self.cap_s, self.patience_s, self.budget_s, self.loading_s)
        if not all(isinstance(number, int | float) and number >= 0 for number in (*numbers, self.max_retries)):
            raise ConfigurationError("A retry policy takes no negative numbers; max_retries=0 switches retries off.")

    def is_worth_it(self, error: BaseException) -> bool:
        """Whether the same request may succeed if it is sent again after `wait_s`."""
        if self.max_retries == 0:
            return False
        if isinstance(error, StatusError):
            if (error.retry_after_s or 0) > self.patience_s or isinstance(error, QuotaUsedUp):
                return False
            # 501 says that the server cannot do it at all; an error inside a 200 is an answer.
            return isinstance(error, RateLimited | ModelLoading | ServerError) and error.status not in (200, 501)
        if isinstance(error, StreamInterrupted):
            return self.after_first_token or not error.has_begun
        return isinstance(error, ConnectionLost) or (isinstance(error, Unreachable) and error.was_up)

    def wait_s(self, error: BaseException | None, attempt: int) -> float:
        """Seconds to wait after the failed attempt of that number (the first is 1)."""
        asked_s = getattr(error, "retry_after_s", None)
        if asked_s:
            return float(asked_s) * random.uniform(1, 1.1)  # noqa: S311 - jitter, not a secret
        doubled = 2.0 ** min(attempt - 1, 60)
        if isinstance(error, ModelLoading):
            return min(POLL_S[1], POLL_S[0] * doubled)
        base_s = self.throttle_base_s if isinstance(error, RateLimited | Overloaded) else self.base_s
        return random.uniform(0, min(self.cap_s, base_s * doubled))  # noqa: S311 - the same


class Course:
    """The course of one call: its attempts so far, and whether the budgets leave room for another one."""

    def __init__(self, policy: Retry, clock: Callable[[], float] = time.monotonic) -> None:
        self.attempts: list[Attempt] = []
        self._policy = policy
        self._clock = clock
        self._began_s = self._attempt_s = self._failed_s = clock()
        self._loading_since_s: float | None = None
        self._loading_s = 0.0  # spent on waiting for a model, which the budget of the call does not pay for
        self._failures = self._polls = 0
        self._notice = Notice()

    def begin(self) -> None:
        """An attempt begins."""
        self._attempt_s = self._clock()

    def fail(self, error: BaseException) -> Wait | None:
        """Note a failed attempt. The wait before the next one, None when there is to be none."""
        now_s = self._note(error)
        if not isinstance(error, BackendError) or not self._policy.is_worth_it(error):
            return None
        wait = self._loading(error, now_s) if isinstance(error, ModelLoading) else self._failed(error, now_s)
        if wait is not None:
            self.attempts[-1] = replace(self.attempts[-1], wait_s=wait.wait_s)
            self._say(wait)
        return wait

    def succeed(self) -> Attempts:
        """Note that the attempt succeeded: its answer has begun, or is complete. All attempts."""
        if self.has_succeeded:
            self.attempts.pop()
        self.attempts.append(Attempt("ok", took_s=self._clock() - self._attempt_s))
        return Attempts(self.attempts)

    def close(self) -> None:
        """No more is waited for, one way or the other."""
        outcome = self.attempts[-1].outcome if self.attempts else "cancelled"
        if self.attempts and self.attempts[-1].wait_s:  # given up during the pause
            outcome, waited_s = "cancelled", min(self.attempts[-1].wait_s, self._clock() - self._failed_s)
            self.attempts[-1] = replace(self.attempts[-1], wait_s=waited_s)
        waited_s, count = sum(attempt.wait_s for attempt in self.attempts), len(self.attempts)
        with suppress(Exception):  # standard error may be closed by now, which must not cost the answer
            self._notice.end(f"Waited {waited_s:.0f} s in {count} attempt{'s' * (count != 1)}: {outcome}.")

    @property
    def has_succeeded(self) -> bool:
        """Whether the last attempt did, as far as is known."""
        return bool(self.attempts) and self.attempts[-1].outcome == "ok"

    def _note(self, error: BaseException) -> float:
        """Note how the attempt ended, though its answer may have begun. The moment of it."""
        now_s = self._failed_s = self._clock()
        if self.has_succeeded:
            self.attempts.pop()
            self._began_s, self._loading_s = now_s, 0.0  # the wait for an answer begins anew
        kind = "cancelled" if isinstance(error, asyncio.CancelledError) else getattr(error, "kind", type(error).__name__)
        self.attempts.append(Attempt(kind, getattr(error, "status", None), now_s - self._attempt_s, reason=str(error)))
        return now_s

    def _loading(self, error: BackendError, now_s: float) -> Wait | None:
        """The next look at a server that is loading its model."""
        if self._loading_since_s is None:
            self._loading_since_s = now_s
        self._polls += 1
        wait_s = self._policy.wait_s(error, self._polls)
        waited_s = now_s - self._loading_since_s
        if waited_s + wait_s > self._policy.loading_s:
            return None
        return Wait(error, wait_s, waited_s, self._policy.loading_s)

    def _failed(self, error: BackendError, now_s: float) -> Wait | None:
        """The next try after a failure."""
        if self._loading_since_s is not None:
            self._loading_s += now_s - self._loading_since_s
            self._loading_since_s = None
        self._failures += 1
        wait_s = self._policy.wait_s(error, self._failures)
        spent_s = now_s - self._began_s - self._loading_s
        if self._failures > self._policy.max_retries or spent_s + wait_s > self._policy.budget_s:
            return None
        return Wait(error, wait_s, spent_s, self._policy.budget_s)

    def _say(self, wait: Wait) -> None:
        try:
            if self._policy.on_wait is not None:
                self._policy.on_wait(wait)
            elif wait.wait_s >= WORTH_SAYING_S or wait.waited_s >= WORTH_SAYING_S:
                self._notice.show(str(wait))
        except Exception as error:  # a view that fails must not cost the answer
            warnings.warn(f"The view of a wait failed: {type(error).__name__}: {error}", stacklevel=2)


async def with_retries(
    course: Course, call: Callable[[], Awaitable[T]], pause: Callable[[float], Awaitable[None]] | None = None
) -> T:
    """The result of `call`, tried again as the policy says, after a `pause` of so many seconds. Raises the last error.

    `course` notes the attempts; a BackendError has them in `.attempts`.
    """
    while True:
        course.begin()
        try:
            return await call()
        except BaseException as error:
            wait = course.fail(error)
            if wait is None:
                if isinstance(error, BackendError):
                    error.attempts = Attempts(course.attempts)
                raise
        await (pause or asyncio.sleep)(wait.wait_s)


def _progress(error: BackendError) -> str:
    """How far the loading is, where the server tells (LocalAI)."""
    body: Any = getattr(error, "body", None)
    loading = body.get("loading") if isinstance(body, dict) else None
    share = loading.get("progress") if isinstance(loading, dict) else None
    return f", {share:.0%}" if isinstance(share, int | float) and 0 <= share <= 1 else ""
