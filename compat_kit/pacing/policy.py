"""How many requests may be under way at one server, and when the next may go: plain arithmetic, by whatever clock it is told.

No asyncio and no clock in here, so that an hour of a run is simulated in a moment; `gate.py` makes callers wait for it.
"""

from __future__ import annotations

import math
import random

NEVER_S = math.inf
MOST_PAUSE_S = 300.0
"""The longest pause that a server may ask for, in seconds: one for longer is kept for so long and no more."""


class Ticket:
    """A request that was let in. number: from 1, in the order of sending. company: under way at that moment, itself included."""

    __slots__ = ("column", "company", "has_begun", "number", "open_s", "sent_s", "was_refused", "work_s")

    def __init__(self, number: int, column: int, sent_s: float, company: int, work_s: float) -> None:
        self.number, self.column, self.sent_s, self.company = number, column, sent_s, company
        self.work_s = work_s  # the sum of all requests' seconds under way, until then
        self.open_s = sent_s  # the same without pauses
        self.has_begun = self.was_refused = False


class Policy:
    """A fixed number at once, and a pause for all where the server asks for one, or refuses.

    `now_s` never runs backwards. For each `send` there is one of `answered`, `refused` and `gone`, perhaps a `began` before.
    """

    def __init__(self, limit: float) -> None:
        self.limit = float(limit)
        self.in_flight = 0
        self._sent = 0
        self._closed_s = -NEVER_S  # until when nothing is sent
        self._pause_s = 0.0  # how long the next pause without a word of the server is to be
        self._work_s, self._seen_s = 0.0, 0.0

    def wait_s(self, now_s: float) -> float:
        """Seconds until the next may be sent: 0 for now, `NEVER_S` where another has to end first."""
        if now_s < self._closed_s:
            return self._closed_s - now_s
        return 0.0 if self.in_flight < int(self.limit) else NEVER_S

    def pause_s(self, now_s: float) -> float:
        """Seconds for which nothing will be sent because the server asked for that, or refused."""
        return max(0.0, self._closed_s - now_s)

    def send(self, now_s: float, column: int = 0) -> Ticket:
        """One is sent."""
        self._count(now_s, 1)
        self._sent += 1
        return Ticket(self._sent, column, now_s, self.in_flight, self._work_s)

    def began(self, ticket: Ticket, now_s: float) -> None:
        """Its first token came."""

    def answered(self, ticket: Ticket, now_s: float, ttft_s: float | None = None, tpot_s: float | None = None) -> None:  # noqa: ARG002 - for those who learn
        """Its answer is complete."""
        self._count(now_s, -1)
        self._pause_s = 0.0

    def refused(self, ticket: Ticket, now_s: float, retry_after_s: float | None = None) -> None:
        """The server had too much to do. retry_after_s: what it asked for; what is no number of seconds counts as nothing."""
        self._count(now_s, -1)
        ticket.was_refused = True
        if not self._asked_to_pause(now_s, retry_after_s):
            self._pause_s = min(max(2 * self._pause_s, 0.5), 30.0)
            self._close(now_s, self._pause_s)

    def gone(self, ticket: Ticket, now_s: float) -> None:  # noqa: ARG002 - the same
        """It failed in another way, or nobody wants it any more."""
        self._count(now_s, -1)

    def _count(self, now_s: float, change: int) -> None:
        self._work_s += self.in_flight * max(0.0, now_s - self._seen_s) if self._sent else 0.0
        self._seen_s = now_s
        self.in_flight += change

    def _asked_to_pause(self, now_s: float, retry_after_s: float | None) -> bool:
        """Whether the server said for how long, which is kept to."""
        if retry_after_s is None or not retry_after_s > 0:
            return False
        self._close(now_s, min(retry_after_s, MOST_PAUSE_S))
        return True

    def _close(self, now_s: float, pause_s: float) -> None:
        """Nothing is sent for so long, and up to a tenth more, so that many clients do not come back together."""
        self._closed_s = max(self._closed_s, now_s + pause_s * random.uniform(1, 1.1))  # noqa: S311 - jitter, not a secret
