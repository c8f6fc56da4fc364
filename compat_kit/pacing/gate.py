"""The gate before one server: callers wait here for their turn, each column in its own line, one from each in its turn."""

from __future__ import annotations

import asyncio
import random
import time
from collections import deque
from typing import TYPE_CHECKING, NamedTuple

from .hosted import MOST, START, Hosted
from .nearby import Nearby
from .policy import MOST_PAUSE_S, NEVER_S, Policy, Ticket

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping, Sequence


class Turn:
    """One request that was let in. It ends once: `done`, `throttled`, `failed` or `left`; what comes after that is nothing.

    waited_s: seconds at the gate. company: requests under way at this server when it was let in, itself included.
    """

    __slots__ = ("_gate", "_ticket", "company", "waited_s")

    def __init__(self, gate: Gate, ticket: Ticket, waited_s: float) -> None:
        self._gate = gate
        self._ticket: Ticket | None = ticket
        self.waited_s, self.company = waited_s, ticket.company

    def first_token(self, ttft_s: float) -> None:  # noqa: ARG002 - its own clock is what counts
        """Its first token came."""
        if self._ticket is not None:
            self._gate.policy.began(self._ticket, self._gate.now_s())
            self._gate.look()

    def throttled(self, retry_after_s: float | None) -> float:
        """It was refused because of too many requests: the seconds for `enter(after_s=...)`, for its cell alone keeps to them.

        The gate is closed only where nobody is let in.
        """
        if (ticket := self._end()) is not None:
            self._gate.policy.refused(ticket, self._gate.now_s(), retry_after_s)
            self._gate.look()
        return min(retry_after_s, MOST_PAUSE_S) if retry_after_s is not None and retry_after_s > 0 else 0.0

    def done(self, total_s: float, ttft_s: float | None, tpot_s: float | None) -> None:  # noqa: ARG002 - the same
        """Its answer is complete. Times as in `Timing`, None where they are not known."""
        if (ticket := self._end()) is not None:
            self._gate.policy.answered(ticket, self._gate.now_s(), ttft_s, tpot_s)
            self._gate.look()

    def failed(self) -> None:
        """It failed in another way, which says nothing about how much the server bears."""
        if (ticket := self._end()) is not None:
            self._gate.policy.gone(ticket, self._gate.now_s())
            self._gate.look()

    def left(self) -> None:
        """Nobody waits for it any more."""
        self.failed()

    gone = left

    def _end(self) -> Ticket | None:
        ticket, self._ticket = self._ticket, None
        if ticket is not None:
            self._gate.leave(ticket.column)
        return ticket


class _Waiting(NamedTuple):
    future: asyncio.Future[Turn]
    came_s: float
    order: int


class Gate:
    """How many requests may be under way at one server. All of it on one asyncio loop.

    columns: those that ask this server. limit: so many at once, given by the user; None to find out. slots: how many the server
    answers at once, where it tells. is_local: it queues rather than refuses, so what more at once is worth is timed. start: how
    many at once to begin with. most_of: groups of columns, and how many of each group together at once: servers that share a
    machine have slots of their own. swaps_models: whether the server may have only one of its models in memory at a time.
    """

    def __init__(
        self,
        columns: Sequence[int],
        *,
        limit: int | None = None,
        slots: int | None = None,
        is_local: bool = False,
        start: int | None = None,
        most_of: Mapping[tuple[int, ...], int] | None = None,
        swaps_models: bool = False,
        clock: Callable[[], float] = time.monotonic,
    ) -> None:
        self.columns = tuple(columns)
        self.swaps_models = swaps_models
        self.policy = _policy(len(self.columns), limit, slots, start, is_local=is_local)
        self._clock = clock
        self._lines: dict[int, deque[_Waiting]] = {}
        self._shares = dict.fromkeys(self.columns, (0, 0))  # under way of each column, and its last turn
        self._turns = 0
        self._groups = [[most, 0] for most in (most_of or {}).values()]  # the most, and under way
        self._group_of = {column: group for group, members in zip(self._groups, most_of or {}, strict=True) for column in members}
        self._timer: asyncio.TimerHandle | None = None
        self._due_s = NEVER_S

    @property
    def limit(self) -> float:
        """How many may be under way at once, as of now."""
        return self.policy.limit

    @property
    def in_flight(self) -> int:
        """How many are under way."""
        return self.policy.in_flight

    @property
    def waiting(self) -> int:
        """How many wait for their turn."""
        return sum(map(len, self._lines.values()))

    @property
    def pause_s(self) -> float:
        """Seconds for which the gate lets nobody in, because the server asked for that, or refuses; 0 when it is open."""
        return self.policy.pause_s(self.now_s())

    def now_s(self) -> float:
        """The time by its clock."""
        return self._clock()

    async def enter(self, column: int, *, after_s: float = 0.0, order: int = 0) -> Turn:
        """A turn, when it has come: first come, first served within a column.

        Of the columns that wait the one with the fewest under way is next, then the first by `order`, then the one
        whose last turn is the longest ago: a model that is slow, or hangs, holds up none of the others.

        after_s: it comes to the gate only then; what `Turn.throttled` said. That counts as waited.
        """
        came_s = self.now_s()
        if after_s > 0:
            await asyncio.sleep(after_s * random.uniform(1, 1.1))  # noqa: S311 - jitter, not a secret
        now_s = self.now_s()
        if not self._lines and self._has_room(column) and self.policy.wait_s(now_s) <= 0:
            return self._let_in(column, now_s, came_s)
        future: asyncio.Future[Turn] = asyncio.get_running_loop().create_future()
        self._lines.setdefault(column, deque()).append(_Waiting(future, came_s, order))
        self.look()
        try:
            return await future
        except asyncio.CancelledError:
            self._forget(column, future)
            raise

    def leave(self, column: int) -> None:
        """One of that column is no longer under way."""
        under_way, turn = self._share(column)
        self._shares[column] = under_way - 1, turn
        if (group := self._group_of.get(column)) is not None:
            group[1] -= 1

    def look(self) -> None:
        """Let in who may come in now, and see to it that somebody looks again when the next may."""
        while self._lines:
            able = [one for one in self._lines if self._has_room(one)]
            if not able:
                return None  # until one ends
            now_s = self.now_s()
            wait_s = self.policy.wait_s(now_s)
            if wait_s > 0:
                return self._look_again(now_s, wait_s)
            column = min(able, key=self._place)
            line = self._lines[column]
            future, came_s, _ = line.popleft()
            if not line:
                del self._lines[column]
            if not future.done():
                future.set_result(self._let_in(column, now_s, came_s))
        return None

    def _has_room(self, column: int) -> bool:
        group = self._group_of.get(column)
        return group is None or group[1] < group[0]

    def _place(self, column: int) -> tuple[int, int, int]:
        under_way, turn = self._share(column)
        return under_way, self._lines[column][0].order, turn

    def _share(self, column: int) -> tuple[int, int]:
        return self._shares.get(column, (0, 0))

    def _let_in(self, column: int, now_s: float, came_s: float) -> Turn:
        self._turns += 1
        self._shares[column] = self._share(column)[0] + 1, self._turns
        if (group := self._group_of.get(column)) is not None:
            group[1] += 1
        return Turn(self, self.policy.send(now_s, column), now_s - came_s)

    def _forget(self, column: int, future: asyncio.Future[Turn]) -> None:
        """Who waited was cancelled; a turn that it has been given meanwhile goes to the next."""
        if future.done() and not future.cancelled():
            future.result().left()
            return
        line = self._lines.get(column, deque())
        remaining = deque(one for one in line if one.future is not future)
        if remaining:
            self._lines[column] = remaining
        else:
            self._lines.pop(column, None)

    def _look_again(self, now_s: float, wait_s: float) -> None:
        due_s = now_s + wait_s
        if wait_s == NEVER_S or (self._timer is not None and self._due_s <= due_s):
            return
        if self._timer is not None:
            self._timer.cancel()
        self._due_s = due_s
        self._timer = asyncio.get_running_loop().call_later(wait_s, self._wake)

    def _wake(self) -> None:
        self._timer, self._due_s = None, NEVER_S
        self.look()


def _policy(columns: int, limit: int | None, slots: int | None, start: int | None, *, is_local: bool) -> Policy:
    if is_local:
        if limit is not None:
            return Policy(limit)
        return Nearby(columns, start) if slots is None else Nearby(columns, start, slots)
    if limit is not None:
        return Hosted(limit, limit)
    return Hosted(start or START, MOST if slots is None else max(1, slots))
