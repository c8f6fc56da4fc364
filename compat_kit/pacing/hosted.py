"""A service that refuses what is too much for it: how much that is, and how fast, has to be found out.

A quota is a number of requests at once, or a rate, which a token bucket keeps or a count by the minute; nobody tells which. A
refusal is taken for the former as long as that explains it. Whatever the quota is, nothing was left of it when a request was
refused: so what was let in between two refusals is what the rate is, however much a bucket holds.
"""

from __future__ import annotations

import math
from collections import deque

from .policy import MOST_PAUSE_S, NEVER_S, Policy, Ticket

START, MOST = 8, 256
_RECENT = 64
_SATURATED = 0.8
_HALF = 0.5
"""What remains after a refusal that what was known does not explain; never less after one refusal."""
_JUST_BELOW = 0.98
"""How much of a rate that was found is used."""
_ABOUT = 0.85
"""Answers on their way leave room that is not there the next time: so a number at once is known to so much."""
_CALM, _MOST_CALM = 100, 1600
"""So many answers without a refusal before one more at once is tried; each time that it fails, twice as many."""
_SURE, _UNSURE = 150, 4
"""Requests let in between two refusals that make a rate well known, and hardly known."""
_BOLDER = 9e-7
"""What each request adds to how fast a pace grows: 1 % after 150 without a refusal, 4 % after 300, twice after 1,400."""
_DOUBTS = 1.5
"""So many refusals that a number at once cannot explain make it a rate."""
_FORGET = 1 / 200
"""How much of a doubt an answer takes away."""
_CERTAIN = 3
"""So many refusals, each in more company than any that was let in lately, make it a number at once again."""
_TELLING, _STEP = 8, 0.9
"""After so many let in, one refusal leaves at least this much of a pace: it was only a little too fast."""
_BLOCK, _MANY = 3, 20
"""More refusals in a row than this are a block; so many let in before make one that is asked for tell of a window of time."""
_FAR = 20
"""An answer that takes so many times as long as a refusal: then hardly one that is on its way leaves room."""
_GUESSED = 2.0
"""How well a pace is known that nothing measured: it grows by a quarter with each request."""
_MOST_TRIP_S, _PROBE_S = 0.5, 1.0
_SLOWEST = 1 / 20
_FASTEST = 1.0
"""So much of itself a pace grows in a second at the most: refusals take their time to come."""
_FIRST_PACE = 50.0
"""A start is that fast, and twice what was sent: so what is on its way when the first refusal comes is 2 % of it."""


class Hosted(Policy):
    """Slow start until the first refusal; then what was let in, and careful growth.

    start: how many at once to begin with. most: never more than that.
    """

    def __init__(self, start: float = START, most: float = MOST) -> None:
        super().__init__(min(start, most))
        self.pace = NEVER_S  # requests in a second, where it is a rate
        self._most = float(most)
        self._found = NEVER_S  # the number at once that was found
        self._full = self._cut = 0  # the last one sent that left no room, and the last one sent before the last cut
        self._due_s = self._asked_s = -NEVER_S
        self._is_held = False
        self._calm, self._calm_needed, self._doubts = 0, _CALM, 0.0
        self._run, self._mark = 0, (0.0, 0, 0)
        self._known, self._is_guess, self._tops_seen = float(_UNSURE), True, 0
        self._probe_s, self._probe_wait_s, self._probe_step = NEVER_S, _PROBE_S, 1.0
        self._latency_s = self._trip_s = 0.0
        self._recent: deque[Ticket] = deque(maxlen=_RECENT)
        self._refusals = 0
        self._empty = (0.0, 0, 0)  # when nothing was left of the quota: when, at which request, after how many refusals

    @property
    def is_rate(self) -> bool:
        """Whether the quota is taken for a rate."""
        return self.pace < NEVER_S

    def wait_s(self, now_s: float) -> float:
        """As `Policy.wait_s`, by the pace as well."""
        wait_s = super().wait_s(now_s)
        if wait_s == NEVER_S:
            return self._until_probe(now_s)
        if wait_s > 0 or self._due_s <= now_s:
            return wait_s
        self._is_held = True
        return self._due_s - now_s

    def send(self, now_s: float, column: int = 0) -> Ticket:
        """One is sent."""
        ticket = super().send(now_s, column)
        self._recent.append(ticket)
        if ticket.number == 1:
            self._mark = self._empty = now_s, 0, 0
        if ticket.company >= _SATURATED * int(self.limit):
            self._full = ticket.number
        if self.is_rate and self._is_held:
            self._known += not self._is_guess
            self.pace *= 1 + min(1 / self._known**2 + _BOLDER * self._known, _FASTEST / self.pace)
        # Smoothly where it is a number as well: who sends a doubled window in one burst has it refused in one burst.
        gap_s = 1 / self.pace if self.is_rate else self._smooth_s()
        if ticket.number == self._cut + 1 and not (self.is_rate and self._known > _RECENT):
            gap_s = max(gap_s, 2 * self._trip_s)  # it shows whether there is room again
        self._due_s = max(self._due_s, now_s - min(gap_s, 0.005)) + gap_s
        self._is_held = False
        return ticket

    def began(self, ticket: Ticket, now_s: float) -> None:
        """It was let in, which is all that growth asks for."""
        if ticket.has_begun:
            return
        ticket.has_begun = True
        self._calm += 1
        self._doubts = max(0.0, self._doubts - _FORGET)
        if self._run:
            self._reopened(now_s)
        if not self.is_rate and ticket.number <= self._full:
            self._grow()

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
        is_news = ticket.number > self._cut
        self._trip_s = min(now_s - ticket.sent_s, _MOST_TRIP_S)
        is_block = self._is_shut(now_s, retry_after_s, is_news=is_news and self._let_in(ticket) == 0)
        if is_block and not self.is_rate and self._is_telling(now_s):
            self._take_for_rate(self._let_in_until(self._closed_s) / _HALF, _SURE / 4)
            self._cut, self._calm = self._sent, 0
            self._emptied(ticket)
        elif is_news:
            self._cut_pace(ticket) if self.is_rate else self._cut_limit(ticket, now_s)
            self._cut, self._calm = self._sent, 0
        self._refusals += 1

    # Less.

    def _is_shut(self, now_s: float, retry_after_s: float | None, *, is_news: bool) -> bool:
        """Whether all have to wait: where nothing was let in since a refusal that asked for it. Else only who was refused."""
        if retry_after_s is None or not retry_after_s > 0:
            return False
        end_s = now_s + min(retry_after_s, MOST_PAUSE_S)
        is_block = is_news and (now_s < self._asked_s or not self.in_flight)
        if is_block:
            self._close(now_s, max(end_s, self._asked_s) - now_s)
        self._asked_s = max(self._asked_s, end_s)
        return is_block

    def _cut_limit(self, ticket: Ticket, now_s: float) -> None:
        others = float(max(1, min(ticket.company - 1, self.in_flight)))  # so many it bears, for it let them in
        if self._found == NEVER_S:
            self.limit = self._found = min(others, self._most)
            self._calm_needed = min(10 * ticket.company, _CALM)
        elif ticket.company > self._found and self._alike(ticket) < 2:
            self.limit = self._found
            self._calm_needed = min(2 * self._calm_needed, _MOST_CALM)
        elif self._doubts > _DOUBTS or ticket.company == 1:
            return self._take_for_rate(self._sent_in_a_second())
        elif ticket.company > self._found:
            self.limit = self._found
            self._doubts += 1
        elif self._calm < 2 * self._found and self._let_in(ticket) and others >= _ABOUT * self._found - 1:
            self.limit = self._found = max(1.0, math.floor(_JUST_BELOW * others))
            self._doubts += 1
        else:
            self.limit, self._found = max(1.0, math.floor(_HALF * others)), NEVER_S
            self._doubts += 1
        self._probe_s, self._probe_step = now_s + self._probe_wait_s, 1.0
        self._probe_wait_s *= 4 if self._doubts < 1 else 1
        self._emptied(ticket)
        return None

    def _take_for_rate(self, pace: float, known: float = _GUESSED) -> None:
        self.limit, self._found, self._doubts = self._most, NEVER_S, 0
        self.pace, self._known, self._is_guess = pace * _HALF, known, known == _GUESSED

    def _sent_in_a_second(self) -> float:
        first = self._recent[max(0, len(self._recent) - 16)]
        return max(1, self._sent - first.number) / max(self._recent[-1].sent_s - first.sent_s, 0.1)

    def _cut_pace(self, ticket: Ticket) -> None:
        if self._tops(ticket) >= _CERTAIN:
            self.pace, self._tops_seen = NEVER_S, 0
            self.limit = self._found = max(1.0, ticket.company - 1.0)
            return self._emptied(ticket)
        let_in = self._let_in(ticket)
        rate = (let_in + 0.5) / max(ticket.sent_s - self._empty[0], 1e-3)
        self._run = 0 if let_in else self._run + 1
        least = (_STEP if let_in >= _TELLING else _HALF ** max(1, self._run)) * self.pace
        self._is_guess = _JUST_BELOW * rate < least or let_in < _UNSURE
        self._known = float(min(max(2 * let_in, _UNSURE), _SURE))
        self.pace = max(_SLOWEST, min(max(_JUST_BELOW * rate, least), _JUST_BELOW * self.pace))
        if let_in >= _MANY or _JUST_BELOW * rate < least:
            self._emptied(ticket)
        return None

    def _reopened(self, now_s: float) -> None:
        """After nothing was let in for long: what was let in until now, blocks included, is what a window of time bears."""
        if self.is_rate and self._run > _BLOCK:
            self.pace, self._known, self._is_guess = max(self.pace, self._let_in_until(now_s)), _SURE / 4, False
            self._mark = self._empty = now_s, self._sent, self._refusals
        self._run = 0

    def _is_telling(self, now_s: float) -> bool:
        """Whether many were let in, and then none for so long that no number at once explains it."""
        since_s, sent, refusals = self._mark
        return self._sent - sent - self._refusals + refusals >= _MANY and 4 * self.pause_s(now_s) > now_s - since_s

    def _let_in_until(self, end_s: float) -> float:
        """How many were let in in a second, in the whole time since the beginning or since the last block ended."""
        since_s, sent, refusals = self._mark
        return _JUST_BELOW * max(1, self._sent - sent - self._refusals + refusals) / max(end_s - since_s, 1e-3)

    def _alike(self, ticket: Ticket) -> int:
        """How many in as much company were let in since the last cut."""
        return sum(one.has_begun and self._cut < one.number and one.company >= ticket.company for one in self._recent)

    def _tops(self, ticket: Ticket) -> int:
        """So many refusals in a row were in more company than any that was let in lately."""
        known = [one.company for one in self._recent if one.number < ticket.number and not one.was_refused]
        self._tops_seen = (
            self._tops_seen + 1 if not self._is_guess and len(known) > _RECENT // 2 and ticket.company > max(known) else 0
        )
        return self._tops_seen

    def _let_in(self, ticket: Ticket) -> int:
        """How many were let in since nothing was left of the quota."""
        _, number, refusals = self._empty
        return max(0, ticket.number - 1 - number - (self._refusals - refusals))

    def _emptied(self, ticket: Ticket) -> None:
        """Whatever the quota is, nothing was left of it when this one was sent."""
        self._empty = ticket.sent_s, ticket.number, self._refusals + 1

    # More.

    def _grow(self) -> None:
        """By one for each that was let in, until a number is found; then by one when it was calm for long, and bolder."""
        if self._found == NEVER_S:
            self.limit = min(self.limit + 1, self._most)
        elif self.limit > self._found and self._calm >= 2 * self.limit:  # it bears more than was thought
            self._doubts += self._latency_s > _FAR * self._trip_s
            if self._doubts > _DOUBTS:
                return self._take_for_rate(2 * self._sent_in_a_second())
            self._found, self._calm_needed = self.limit, _CALM
            self.limit, self._calm = min(self._found + self._probe_step, self._most), 0
            self._probe_step *= 2
        elif self.limit <= self._found and self._calm >= self._calm_needed:
            self.limit, self._calm = min(self._found + 1, self._most), 0
        return None

    def _until_probe(self, now_s: float) -> float:
        """Seconds until one more is tried though no answer came; 0 when that is now.

        A number at once would refuse it as it did the one before: if it is let in, the quota is a rate.
        """
        if self.is_rate or self._found == NEVER_S or self._found >= self._most:
            return NEVER_S
        last = self._recent[-1]
        if last.company > self._found and not last.was_refused and (self._latency_s > _PROBE_S or not self._latency_s):
            if now_s - last.sent_s >= _PROBE_S:
                self._take_for_rate(2 * (1 + self._let_in(last)) / (now_s - self._empty[0]))
                return 0.0
            return last.sent_s + _PROBE_S - now_s
        if now_s < self._probe_s:
            return self._probe_s - now_s
        self._probe_s = now_s + self._probe_wait_s
        self.limit = self._found + 1
        return NEVER_S if self.in_flight >= int(self.limit) else max(0.0, self._due_s - now_s)

    def _smooth_s(self) -> float:
        if self._found < NEVER_S:
            return 0.0
        return max(self._latency_s / (2 * self.limit), 1 / (_FIRST_PACE + 2 * self._sent))
