"""A server of one's own: it refuses nothing, it queues, or its models slow each other down. So more at once is tried and timed.

What a number at once is worth is its throughput: twice as many, each taking twice as long, is nothing gained, and no time
that was measured would be that of the model. Times are compared by column and by token, so answers may differ in length.
"""

from __future__ import annotations

from collections import defaultdict, deque
from statistics import median
from typing import NamedTuple

from .policy import Policy, Ticket

MOST = 64
_LEVELS = (1, 2, 3, 4, 6, 8, 12, 16, 24, 32, 48, 64)
_KEPT = 24
_LEAST_GAIN = 0.15
_AGAIN, _MOST_AGAIN = 100, 1600
"""After so many answers a number that did not pay is tried again; later and later."""


class Sample(NamedTuple):
    """What one answer took, in seconds. tokens: how many, by its own times; unknown where it did not stream."""

    total_s: float
    ttft_s: float | None
    tpot_s: float | None

    @property
    def tokens(self) -> float | None:
        """About how many tokens it had."""
        if self.ttft_s is None or not self.tpot_s:
            return None
        return 1 + max(0.0, self.total_s - self.ttft_s) / self.tpot_s


class Nearby(Policy):
    """As many at once as pay: a step up stays where it gains at least half of what it could, and 15 %.

    columns: how many models are asked. start: how many at once to begin with. most: never more than that, the server's slots.
    """

    def __init__(self, columns: int = 1, start: float | None = None, most: float = MOST) -> None:
        self._most = max(1, min(int(most), MOST))
        super().__init__(max(1, min(columns if start is None else int(start), self._most)))
        self._samples: dict[int, dict[int, deque[Sample]]] = defaultdict(dict)
        self._woken: set[int] = set()
        self._since = self._again = 0
        self._again_after = _AGAIN
        self._failed: set[int] = set()  # levels that do not pay

    def answered(self, ticket: Ticket, now_s: float, ttft_s: float | None = None, tpot_s: float | None = None) -> None:
        """Its answer is complete: note what it took, and in how much company."""
        super().answered(ticket, now_s)
        took_s = now_s - ticket.sent_s
        if ticket.column not in self._woken:  # the first answer of a model may have loaded it
            self._woken.add(ticket.column)
            return
        if took_s <= 0:
            return
        company = (self._work_s - ticket.work_s) / took_s  # the mean while it was under way
        level = round(company)
        if level < 1 or abs(company - level) > 0.3 * max(1.0, level / 4):
            return
        if level > 8:
            level = min(_LEVELS, key=lambda one: abs(one - level))
        kept = self._samples[level].setdefault(ticket.column, deque(maxlen=_KEPT))
        kept.append(Sample(took_s, ttft_s, tpot_s))
        self._since += 1
        self._again += 1
        if self._since >= self._needed:
            self._decide()

    def refused(self, ticket: Ticket, now_s: float, retry_after_s: float | None = None) -> None:
        """It refuses after all: less at once, and a pause."""
        super().refused(ticket, now_s, retry_after_s)
        self._move(max(1, min(int(self.limit), ticket.company - 1)))
        self._most = int(self.limit)

    @property
    def _needed(self) -> int:
        """How many answers in this company decide."""
        return max(2 * int(self.limit), 2 * len(self._woken), 4)

    def _decide(self) -> None:
        here = int(self.limit)
        if not self._is_known(here):
            return
        below = self._below(here)
        if below is not None and below not in self._samples:
            self._move(below)  # what it is like in less company is not known yet
        elif below is not None and not self._pays(below, here):
            self._failed.add(here)
            self._again, self._again_after = 0, min(2 * self._again_after, _MOST_AGAIN)
            self._move(below)
        elif (above := self._above(here)) is not None:
            if above in self._failed and self._again >= self._again_after:
                self._failed.discard(above)
                self._samples.pop(above, None)
            if above not in self._failed:
                self._move(above)

    def _move(self, level: int) -> None:
        if level != int(self.limit):
            self.limit, self._since = float(level), 0

    def _is_known(self, level: int) -> bool:
        return sum(map(len, self._samples.get(level, {}).values())) >= self._needed // 2

    def _below(self, level: int) -> int | None:
        """The level to compare with: the next lower one that was seen, else the next lower one."""
        lower = [one for one in _LEVELS if one < level]
        return max((one for one in lower if self._is_known(one)), default=lower[-1] if lower else None)

    def _above(self, level: int) -> int | None:
        higher = next((one for one in _LEVELS if one > level), level)
        above = min(higher, self._most)
        return above if above > level else None

    def _pays(self, below: int, here: int) -> bool:
        slower = self._slower(below, here)
        at_best = here / below
        return slower is None or at_best / slower >= 1 + max(_LEAST_GAIN, (at_best - 1) / 2)

    def _slower(self, below: int, here: int) -> float | None:
        """How many times as long an answer takes here as below, the middle one of the columns; None where none is known."""
        ratios = [
            _seconds(after, both) / max(_seconds(before, both), 1e-9)
            for column, after in self._samples[here].items()
            if (before := self._samples[below].get(column))
            for both in [[*before, *after]]
        ]
        return sum(ratios) / len(ratios) if ratios else None


def _seconds(samples: deque[Sample], both: list[Sample]) -> float:
    """Seconds for an answer of the middle length of both, at the speed of these."""
    lengths = [tokens for sample in both if (tokens := sample.tokens) is not None]
    waits = [sample.ttft_s for sample in samples if sample.ttft_s is not None]
    paces = [sample.tpot_s for sample in samples if sample.tpot_s]
    if not (lengths and waits and paces):
        return median(sample.total_s for sample in samples)
    return median(waits) + median(paces) * (median(lengths) - 1)
