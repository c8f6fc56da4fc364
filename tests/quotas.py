"""Servers with a quota, and a run against one by a virtual clock: an hour takes a second."""

from __future__ import annotations

import heapq
import itertools
import random
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from collections.abc import Callable

ONE_WAY_S = 0.004
HALVED = 0.5


class AtOnce:
    """So many requests at once, and no more."""

    def __init__(self, quota: float) -> None:
        self.quota, self.count = quota, 0

    def takes(self, _: float) -> bool:
        """Whether there is room for one more, which then takes it."""
        if self.count >= int(self.quota):
            return False
        self.count += 1
        return True

    def ends(self) -> None:
        """One is done."""
        self.count -= 1

    def ideal(self, seconds: float, latency_s: float, most: float) -> float:
        """Answers in so many seconds by somebody who knows the quota."""
        return seconds * min(int(self.quota), most) / (latency_s + 2 * ONE_WAY_S)


class Rate:
    """So many requests in a second, by a token bucket that holds `burst` of them."""

    def __init__(self, quota: float, burst: float) -> None:
        self.quota, self.burst, self.tokens, self.at_s = quota, burst, burst, 0.0

    def takes(self, now_s: float) -> bool:
        """Whether there is a token, which it then takes."""
        self.tokens = min(self.burst, self.tokens + self.quota * (now_s - self.at_s))
        self.at_s = now_s
        if self.tokens < 1:
            return False
        self.tokens -= 1
        return True

    def ends(self) -> None:
        """One is done, which a rate does not care about."""

    def ideal(self, seconds: float, latency_s: float, most: float) -> float:
        """Answers in so many seconds by somebody who knows the quota."""
        return seconds * min(self.quota, most / latency_s)


class Window:
    """So many requests in each window of time, all of them at once if one likes; the count begins anew at its turn."""

    def __init__(self, quota: float, window_s: float = 60.0) -> None:
        self.quota, self.window_s, self.window, self.count = quota, window_s, 0, 0

    def takes(self, now_s: float) -> bool:
        """Whether the window that is open has room for one more."""
        if int(now_s // self.window_s) != self.window:
            self.window, self.count = int(now_s // self.window_s), 0
        self.count += 1
        return self.count <= self.quota

    def retry_after_s(self, now_s: float) -> float:
        """Seconds until the turn, rounded up as headers are."""
        return float(int(self.window_s - now_s % self.window_s) + 1)

    def ends(self) -> None:
        """One is done, which a window does not care about."""

    def ideal(self, seconds: float, latency_s: float, most: float) -> float:
        """Answers in so many seconds by somebody who knows the quota."""
        return seconds * min(self.quota / self.window_s, most / latency_s)


@dataclass
class Outcome:
    """What became of a run: answers, calls refused, the share of what was possible, and the states on the way."""

    answers: int = 0
    refusals: int = 0
    ideal: float = 0.0
    trace: list[tuple[float, float, float, int]] = field(default_factory=list)

    @property
    def goodput(self) -> float:
        """Answers, as a share of what somebody had got who knew the quota."""
        return self.answers / self.ideal

    @property
    def refused(self) -> float:
        """The share of all calls that was refused."""
        return self.refusals / max(1, self.refusals + self.answers)


def simulate(
    policy: Any,
    server: Any,
    *,
    latency_s: float,
    seconds: float,
    most: float = 256,
    spread: float = 0.5,
    retry_after_s: float | None = None,
    seed: int = 0,
    from_s: float = 0.0,
    change: Callable[[Any], None] | None = None,
    ttft: float | None = 0.3,
    trace_s: float = 0.0,
) -> Outcome:
    """A run with more to ask than there is time for; the quota is halved in the middle. from_s: only from then on it counts."""
    random.seed(seed)  # the jitter of pauses
    chance, counter, outcome = random.Random(seed), itertools.count(), Outcome()
    events: list[Any] = []

    def at(when_s: float, what: Callable[[float], None]) -> None:
        heapq.heappush(events, (when_s, next(counter), what))

    def arrive(ticket: Any) -> Callable[[float], None]:
        def run(now_s: float) -> None:
            if not server.takes(now_s):
                at(now_s + ONE_WAY_S * chance.uniform(1, 2), lambda end_s: refuse(ticket, end_s))
                return
            took_s = latency_s * chance.uniform(1 - spread, 1 + spread)
            if ttft:
                at(now_s + took_s * ttft, lambda when_s: (policy.began(ticket, when_s), look(when_s)))
            at(now_s + took_s, lambda end_s: leave(ticket, end_s))

        return run

    def leave(ticket: Any, now_s: float) -> None:
        server.ends()
        at(now_s + ONE_WAY_S, lambda end_s: answer(ticket, end_s))

    def answer(ticket: Any, now_s: float) -> None:
        policy.answered(ticket, now_s, None, None)
        outcome.answers += now_s >= from_s
        look(now_s)

    def refuse(ticket: Any, now_s: float) -> None:
        told_s = server.retry_after_s(now_s) if retry_after_s and isinstance(server, Window) else retry_after_s
        policy.refused(ticket, now_s, told_s)
        outcome.refusals += now_s >= from_s
        look(now_s)

    timer = [float("inf")]

    def look(now_s: float) -> None:
        while (wait_s := policy.wait_s(now_s)) <= 0:
            at(now_s + ONE_WAY_S * chance.uniform(0.9, 1.1), arrive(policy.send(now_s)))
        if now_s + wait_s < timer[0]:
            timer[0] = now_s + wait_s + 1e-9
            at(timer[0], wake)

    def wake(now_s: float) -> None:
        if now_s == timer[0]:
            timer[0] = float("inf")
            look(now_s)

    def halve(_: float) -> None:
        outcome.ideal += server.ideal(seconds / 2 - min(from_s, seconds / 2), latency_s, most)
        (change or (lambda it: setattr(it, "quota", it.quota * HALVED)))(server)
        outcome.ideal += server.ideal(seconds / 2, latency_s, most)

    outcome.ideal += getattr(server, "burst", 0.0) if not from_s else 0.0
    at(0.0, look)
    at(seconds / 2, halve)
    next_s = 0.0
    while events:
        now_s, _, what = heapq.heappop(events)
        if now_s > seconds:
            break
        if trace_s and now_s >= next_s:
            next_s = now_s + trace_s
            outcome.trace.append((now_s, policy.limit, getattr(policy, "pace", 0.0), policy.in_flight))
        what(now_s)
    return outcome
