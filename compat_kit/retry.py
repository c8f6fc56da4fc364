"""The one retry layer: what is tried again, how long after, how often. The client below it never retries by itself."""

from __future__ import annotations

import asyncio
import random
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any, TypeVar

from .errors import ConfigurationError, ConnectionLost, ModelLoading, RateLimited, ServerError, StatusError

if TYPE_CHECKING:
    from collections.abc import Awaitable, Callable

T = TypeVar("T")


@dataclass(frozen=True, slots=True)
class Retry:
    """When to try again.

    max_retries: tries after the first. base_s: the ceiling of the first wait in seconds, doubled at each try up to
    cap_s; the wait is drawn evenly from 0 to the ceiling (full jitter). A wait that the server asks for (`Retry-After`)
    is kept to, unless it is longer than patience_s: then the error comes at once.

    Tried again: a connection that broke before the answer began, 429, 5xx, a model that is being loaded. Never tried
    again: everything that would fail the same way, a quota that is used up, and anything after the first token.
    """

    max_retries: int = 2
    base_s: float = 0.5
    cap_s: float = 8.0
    patience_s: float = 60.0

    def __post_init__(self) -> None:
        if self.max_retries < 0 or min(self.base_s, self.cap_s, self.patience_s) < 0:
            raise ConfigurationError("A retry policy takes no negative numbers; max_retries=0 switches retries off.")

    def is_worth_it(self, error: BaseException) -> bool:
        """Whether the same request may succeed if it is sent again after `wait_s`."""
        if isinstance(error, StatusError):
            if (error.retry_after_s or 0) > self.patience_s or error.code == "insufficient_quota":
                return False
            # 501 says that the server cannot do it at all, 402 that it wants money; an error inside a 200 is an answer.
            return isinstance(error, RateLimited | ModelLoading | ServerError) and error.status not in (200, 402, 501)
        return isinstance(error, ConnectionLost)

    def wait_s(self, error: BaseException | None, attempt: int) -> float:
        """Seconds to wait after the failed attempt of that number (the first is 1)."""
        asked = getattr(error, "retry_after_s", None)
        if asked is not None:
            return float(asked)
        return random.uniform(0, min(self.cap_s, self.base_s * 2 ** min(attempt - 1, 60)))  # noqa: S311 - jitter, not a secret


async def with_retries(
    policy: Retry, call: Callable[[], Awaitable[T]], pause: Callable[[float], Awaitable[None]] | None = None
) -> T:
    """The result of `call`, tried again as the policy says, after a `pause` of so many seconds. Raises the last error."""
    from tenacity import AsyncRetrying, RetryCallState, retry_if_exception, stop_after_attempt

    def wait(state: RetryCallState) -> float:
        outcome: Any = state.outcome
        return policy.wait_s(outcome.exception(), state.attempt_number)

    retrying = AsyncRetrying(
        retry=retry_if_exception(policy.is_worth_it),
        stop=stop_after_attempt(policy.max_retries + 1),
        wait=wait,
        sleep=pause or asyncio.sleep,
        reraise=True,
    )
    return await retrying(call)
