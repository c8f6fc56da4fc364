"""A service that refuses what is too much for it: how much that is, and how fast, has to be found out.

A quota is a number of requests at once, or a rate, which a token bucket keeps; nobody tells which. The first refusal is taken
for the former. Refusals that this cannot explain make it a rate, and refusals that come only in the largest company make it a
number again.
"""

from __future__ import annotations

import math
from collections import deque

from .policy import NEVER_S, Policy, Ticket

START, MOST = 8, 256
_RECENT = 64
_SATURATED = 0.8
_STEP_DOWN = 0.7
"""What remains after a refusal that nothing known explains."""
_JUST_BELOW = 0.98
"""How much of a rate that was found is used."""
_CALM, _MOST_CALM = 150, 1200
"""So many answers without a refusal before more is tried."""
_RISK, _RISK_AN_ANSWER = 8.0, 0.006
"""Refusals that may be risked at the beginning, and more with each answer: so they stay below 2 % of the calls."""
_SUSPECT, _CERTAIN = 4, 2
"""So many refusals that a number at once cannot explain make it a rate, and so many that a rate cannot explain a number."""
_TELLING = 8
_PROBE_S = 1.0
_SLOWEST = 1 / 60
_FIRST_GAP_S = 0.02


class Hosted(Policy):
    """Slow start until the first refusal; then cuts once a round trip, and careful growth.

    start: how many at once to begin with. most: never more than that.
    """

    def __init__(self, start: float = START, most: float = MOST) -> None:
        super().__init__(min(start, most))
        self.pace = NEVER_S  # requests in a second
        self.is_rate = False
        self._most = float(most)
        self._found = NEVER_S  # the number at once, or the rate, that was found; below it growth is quick
        self._ceiling = NEVER_S  # the most that is tried quickly after a cut
        self._is_known = self._is_held = False
        self._full = self._cut = 0  # the last one sent that left no room, and the last one sent before the last cut
        self._due_s = self._calm_s = -NEVER_S
        self._calm, self._calm_needed, self._doubts = 0, _CALM, 0
        self._latency_s, self._shut_s = 0.0, 0.0
        self._recent: deque[Ticket] = deque(maxlen=_RECENT)
        self._risk, self._probe_s, self._probe_wait_s, self._probe_step = _RISK, NEVER_S, _PROBE_S, 1.0
        # Since the last time that nothing was left of the quota: when, at which request, how many of them were refused, and
        # the lowest pace.
        self._empty_s, self._empty_at, self._refused, self._lowest = 0.0, 0, 0, NEVER_S
        self._shut_then_s = self._last_pause_s = self._proven = 0.0

    def wait_s(self, now_s: float) -> float:
        """As `Policy.wait_s`, by the pace as well."""
        if now_s < self._closed_s:
            return self._closed_s - now_s
        if self.in_flight >= int(self.limit):
            return self._until_probe(now_s)
        if self._due_s > now_s:
            self._is_held = True
            return self._due_s - now_s
        return 0.0

    def send(self, now_s: float, column: int = 0) -> Ticket:
        """One is sent."""
        ticket = super().send(now_s, column)
        ticket.open_s = now_s - self._shut_s
        self._recent.append(ticket)
        if ticket.company >= _SATURATED * self.limit:
            self._full = ticket.number
        self._set_due(now_s)
        return ticket

    def began(self, ticket: Ticket, now_s: float) -> None:
        """It was let in, which is all that growth asks for."""
        if ticket.has_begun:
            return
        ticket.has_begun = True
        self._calm += 1
        if self._calm > 2 * _CALM:
            self._doubts = 0
        self._risk = min(self._risk + _RISK_AN_ANSWER, _RISK)
        if not self.is_rate and ticket.number <= self._full:
            self._grow_limit(now_s)

    def answered(self, ticket: Ticket, now_s: float, ttft_s: float | None = None, tpot_s: float | None = None) -> None:  # noqa: ARG002
        """Its answer is complete."""
        self.began(ticket, now_s)
        took_s = now_s - ticket.sent_s
        self._latency_s += (took_s - self._latency_s) * (0.1 if self._latency_s else 1.0)
        super().answered(ticket, now_s)

    def refused(self, ticket: Ticket, now_s: float, retry_after_s: float | None = None) -> None:
        """Less from now on; once for all that were sent before that was decided."""
        self._count(now_s, -1)
        ticket.was_refused = True
        self._risk -= 1
        if ticket.number > self._cut:
            self._cut_down(ticket, now_s)
            self._cut = self._sent
        elif ticket.number > self._empty_at:
            self._refused += 1
        self._calm, self._calm_s = 0, now_s
        before_s = max(self._closed_s, now_s)
        if self._asked_to_pause(now_s, retry_after_s):
            self._shut_s += self._closed_s - before_s
            self._last_pause_s = self.pause_s(now_s)
            self._calm_s = now_s + 40 * self._last_pause_s

    # Less.

    def _cut_down(self, ticket: Ticket, now_s: float) -> None:
        known = [one for one in self._recent if one.number < ticket.number and not one.was_refused]
        alike = sum(one.company >= ticket.company for one in known)
        if self.is_rate:
            self._doubts = self._doubts + 1 if alike < 2 and len(known) > _RECENT // 2 else 0
            if self._doubts >= _CERTAIN:
                self._limit_found(ticket, now_s)
            else:
                self._cut_pace(ticket)
        elif ticket.company > 1 and (ticket.company > self._found or self._found == NEVER_S) and alike < 6:
            self._limit_found(ticket, now_s)
        else:
            self._cut_limit(ticket, known)

    def _limit_found(self, ticket: Ticket, now_s: float) -> None:
        """No request in so much company was let in lately: one less is the number."""
        if self.is_rate:
            self.is_rate, self.pace, self._doubts = False, NEVER_S, 0
            self.limit = self._most
        elif self._is_known:
            self._calm_needed = min(2 * self._calm_needed, _MOST_CALM)
        else:
            self._calm_needed = min(10 * ticket.company, _CALM)
        self.limit = self._found = max(1.0, min(self.limit, ticket.company - 1))
        self._ceiling = NEVER_S
        self._is_known = True
        self._probe_s, self._probe_step = now_s + self._probe_wait_s, 1.0
        self._probe_wait_s *= 2
        self._emptied(ticket)

    def _cut_limit(self, ticket: Ticket, known: list[Ticket]) -> None:
        """As many at once were let in before, so either the number has changed, or it is a rate."""
        self._doubts += 1
        if self._doubts >= _SUSPECT or ticket.company == 1:
            return self._take_for_rate(ticket, known)
        self.limit = max(1.0, _STEP_DOWN * min(self.limit, ticket.company))
        self._recent.clear()
        self._found, self._is_known, self._calm_needed = NEVER_S, False, _CALM
        self._ceiling = 0.96 * (ticket.company - 1)
        return None

    def _take_for_rate(self, ticket: Ticket, known: list[Ticket]) -> None:
        rate = self._let_in_rate(ticket)
        if rate is None:
            rate = max(1, len(known)) / max(known[-1].open_s - known[0].open_s if known else 0.0, 0.25)
        self.is_rate, self.limit, self._doubts = True, self._most, 0
        self._is_known, self._calm_needed = False, _CALM
        self.pace = max(_STEP_DOWN * rate, _SLOWEST)
        self._emptied(ticket)

    def _cut_pace(self, ticket: Ticket) -> None:
        rate, is_storm = self._let_in_rate(ticket), ticket.number - self._cut <= _TELLING
        self._is_known = rate is not None
        if rate is None and self._proven > 0 and self.pace > self._proven:
            pace, self._proven, self._is_known = _JUST_BELOW * self._proven, 0.0, True
        elif rate is None:
            pace = _STEP_DOWN * self.pace
        elif self._shut_s - self._shut_then_s > 0.2 * (ticket.open_s - self._empty_s):
            pace, self._is_known = min(rate, _JUST_BELOW * self.pace), False
        elif self._lowest >= rate or is_storm:  # the bucket was never filled since it was empty: this is exact
            pace = _JUST_BELOW * min(rate, self.pace)
        else:
            pace, self._proven = _JUST_BELOW * math.sqrt(rate * max(rate, self.pace)), rate
        self.pace = max(pace, _SLOWEST)
        if rate is not None:
            self._emptied(ticket)
        self._lowest = min(self._lowest, self.pace)

    def _let_in_rate(self, ticket: Ticket) -> float | None:
        """How many were let in in a second since nothing was left of the quota, None where there were too few to tell.

        In a pause a bucket fills, nobody knows how far: so the mean of what it would be with the pauses and without.
        """
        let_in = ticket.number - 1 - self._empty_at - self._refused
        self._refused += 1
        open_s = max(ticket.open_s - self._empty_s, 1e-3)
        whole_s = open_s + self._shut_s - self._shut_then_s
        return let_in / math.sqrt(open_s * whole_s) if let_in >= _TELLING else None

    def _emptied(self, ticket: Ticket) -> None:
        """Whatever the quota is, nothing was left of it when this one was sent."""
        self._empty_s, self._empty_at, self._refused, self._lowest = ticket.open_s, ticket.number, 0, self.pace
        self._shut_then_s = self._shut_s

    # More.

    def _grow_limit(self, now_s: float) -> None:
        """By one for each that was let in, until a number is found; then by one when it was calm for long."""
        if not self._is_known:
            self.limit = min(self.limit + 1, self._most)
            if self.limit >= self._ceiling:
                self._found, self._is_known = self.limit, True
        elif self._is_calm(now_s) and self.limit <= self._found:
            self.limit, self._calm = min(self._found + 1, self._most), 0
        elif self.limit > self._found and self._calm > 2 * self.limit:
            self._found, self._ceiling, self._is_known = NEVER_S, NEVER_S, False  # it bears more than was thought

    def _set_due(self, now_s: float) -> None:
        """When the next may go: by the pace, else smoothly all the same, for a burst may be more than a bucket holds."""
        if self.is_rate and self._is_held and (not self._is_known or self._is_calm(now_s)):
            share = 0.02 if self._is_known else 0.5 / (1 + 10 * self._last_pause_s)
            self.pace *= 1 + share / max(4.0, self.pace)
        smooth_s = self._latency_s / (2 * self.limit) if self._latency_s else _FIRST_GAP_S
        gap_s = 1 / self.pace if self.is_rate else smooth_s
        self._due_s = max(self._due_s, now_s - min(gap_s, 0.005)) + gap_s
        self._is_held = False

    def _is_calm(self, now_s: float) -> bool:
        return self._calm >= self._calm_needed and now_s >= self._calm_s

    def _until_probe(self, now_s: float) -> float:
        """Seconds until one more is tried though no answer came; 0 when that is now."""
        if not self._is_known or self._risk < 2 or self.limit >= self._most:
            return NEVER_S
        if now_s < self._probe_s:
            return self._probe_s - now_s
        self.limit = min(max(self.limit, self.in_flight) + self._probe_step, self._most)
        self._probe_step *= 2
        self._probe_s = now_s + _PROBE_S
        return max(0.0, self._due_s - now_s)
