"""What scorers and a judge say of the answers of a run, kept beside them, and never at the cost of them."""

from __future__ import annotations

import asyncio
import secrets
from typing import TYPE_CHECKING, Any

from .. import scorers as rules
from ..errors import ConfigurationError
from ..store import FAILED, STOPPED, Score

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping, Sequence

    from ..prompts import Prompt
    from ..replies import Reply
    from ..scorers import Judge, Scorer
    from ..store import Store
    from .cells import Cell
    from .plan import Plan

    Said = dict[str, tuple[str, Score]]
    """By the name of the scorer: its identity, and the score."""

AT_ONCE = 4
"""Questions to a judge at once."""

_BATCH = 200
_SCORED = "status NOT IN ('failed', 'stopped') AND cell.row >= 0"


class Scoring:
    """The scorers and the judge of one run. run_id is set once it is known."""

    def __init__(
        self, plan: Plan, store: Store, scorers: Sequence[Scorer] = (), judge: Any = None, labels: Sequence[str] = ()
    ) -> None:
        if judge is not None:
            judge = checked_judge(judge)
            judge.check(labels)
        self._labels = tuple(labels)
        self._plan, self._store, self.scorers, self.judge = plan, store, scorers, judge
        self.run_id = ""
        self._failure: BaseException | None = None
        self._begun: set[tuple[int, int]] = set()
        self._gate = asyncio.Semaphore(AT_ONCE)
        self._judging: set[asyncio.Task[None]] = set()

    @property
    def is_wanted(self) -> bool:
        """Whether there are scorers."""
        return bool(self.scorers)

    @property
    def has_judge(self) -> bool:
        """Whether a judge looks at the answers to a prompt when all are there."""
        return self.judge is not None

    async def scores(self, cell: Cell, reply: Reply) -> Said:
        """What every scorer says of an answer."""
        return await self._said(cell.prompt, reply, self.scorers)

    async def reused(self) -> None:
        """Score the answers that were there already, but for what was said of them before."""
        if self.scorers:
            where = f"cell.is_reused = 1 AND {_SCORED}"
            await self.all(where)
        if self.has_judge:
            for row, repeat in await asyncio.to_thread(self._complete):
                self._begin(row, repeat)

    async def all(self, where: str = _SCORED) -> None:
        """Score all answers of the run that are there, but for what was said of them before."""
        query = (
            f"SELECT position, row FROM cell JOIN result ON result.id = cell.result WHERE run = ? AND {where} "  # noqa: S608
            "AND position > ? ORDER BY position LIMIT ?"
        )
        last = -1
        while places := await asyncio.to_thread(self._store.rows, query, (self.run_id, last, _BATCH)):
            last = places[-1]["position"]
            known = await asyncio.to_thread(self._known, [place["position"] for place in places])
            await asyncio.gather(*(self._again(place, known) for place in places))

    async def again(self) -> None:
        """Score and judge all that is there, but for what was said of it before."""
        await self.all()
        if self.has_judge:
            for row, repeat in await asyncio.to_thread(self._complete):
                self._begin(row, repeat)
        await self.finish()

    async def judge_later(self, cell: Cell) -> None:
        """One more answer is kept: the judge looks when it was the last of its prompt and repeat."""
        query = "SELECT count(*) FROM cell WHERE run = ? AND row = ? AND repeat = ? AND result IS NULL"
        left = await asyncio.to_thread(self._store.rows, query, (self.run_id, cell.row, cell.repeat))
        if not left[0][0]:
            self._begin(cell.row, cell.repeat)

    async def finish(self) -> None:
        """Come back when the judge has said all. Raises what the store failed with meanwhile."""
        while self._judging:
            await asyncio.wait(self._judging)
        if self._failure is not None:
            raise self._failure

    def stop(self) -> None:
        """No more is said."""
        for judging in self._judging:
            judging.cancel()

    def _begin(self, row: int, repeat: int) -> None:
        if (row, repeat) in self._begun:
            return
        self._begun.add((row, repeat))
        judging = asyncio.create_task(self._judged(row, repeat))
        self._judging.add(judging)
        judging.add_done_callback(self._judged_off)

    def _judged_off(self, judging: asyncio.Task[None]) -> None:
        self._judging.discard(judging)
        if not judging.cancelled() and (error := judging.exception()) is not None:
            self._failure = self._failure or error

    async def _judged(self, row: int, repeat: int) -> None:
        async with self._gate:
            places = await asyncio.to_thread(self._answers, row, repeat)
            prompt, replies = self._plan.prompt(row), [reply for _, reply in places]
            known, there = self.judge.identity(prompt, replies), [at for at, reply in places if reply is not None]
            if not there or await asyncio.to_thread(self._is_judged, known, there):
                return
            try:
                said = await self.judge.judge(prompt, replies, self._labels)
            except Exception as error:  # the answers are there all the same, and are judged when it is asked again
                known, said = secrets.token_hex(32), [_nothing_said(error)] * len(replies)
            for (position, reply), score in zip(places, said, strict=True):
                if reply is not None:
                    await asyncio.wrap_future(self._store.put_scores(self.run_id, position, {self.judge.name: (known, score)}))

    async def _said(self, prompt: Prompt, reply: Reply, scorers: Iterable[Scorer]) -> Said:
        scorers = list(scorers)
        found = await asyncio.gather(*(_score(one, prompt, reply) for one in scorers))
        return {one.name: said for one, said in zip(scorers, found, strict=True)}

    async def _again(self, place: Any, known: Mapping[tuple[int, str, str], Score]) -> None:
        """Score one answer that is kept: by what is known of it, and the rest anew."""
        prompt, position = self._plan.prompt(place["row"]), place["position"]
        told = {one.name: (_identity(one, prompt), one) for one in self.scorers}
        said: Said = {
            name: (identity, known[position, name, identity])
            for name, (identity, _) in told.items()
            if (position, name, identity) in known
        }
        if missing := [one for name, (_, one) in told.items() if name not in said]:
            said |= await self._said(prompt, await asyncio.to_thread(self._reply, position), missing)
        await asyncio.wrap_future(self._store.put_scores(self.run_id, position, said))

    # What the store knows.

    def _known(self, positions: Sequence[int]) -> dict[tuple[int, str, str], Score]:
        query = (
            "SELECT position, scorer, identity, value, passed, reason, cost FROM cell JOIN score ON score.result = cell.result "
            "WHERE run = ? AND position BETWEEN ? AND ?"
        )
        found = self._store.rows(query, (self.run_id, positions[0], positions[-1]))
        return {
            (row["position"], row["scorer"], row["identity"]): Score(
                row["value"], None if row["passed"] is None else bool(row["passed"]), row["reason"], cost=row["cost"]
            )
            for row in found
        }

    def _reply(self, position: int) -> Reply:
        return next(record.reply for _, _, record in self._store.records(self.run_id, "cell.position = ?", (position,)))

    def _answers(self, row: int, repeat: int) -> list[tuple[int, Reply | None]]:
        """For each column its cell, and its answer if there is one."""
        found = self._store.records(self.run_id, "cell.row = ? AND cell.repeat = ?", (row, repeat))
        return [(task.position, None if record.status in (FAILED, STOPPED) else record.reply) for task, _, record in found]

    def _is_judged(self, identity: str, positions: Sequence[int]) -> bool:
        marks = ", ".join("?" * len(positions))
        query = f"SELECT count(*) FROM run_score WHERE run = ? AND identity = ? AND position IN ({marks})"  # noqa: S608 - only marks
        return int(self._store.rows(query, (self.run_id, identity, *positions))[0][0]) == len(positions)

    def _complete(self) -> list[tuple[int, int]]:
        query = "SELECT row, repeat FROM cell WHERE run = ? AND row >= 0 GROUP BY row, repeat HAVING count(result) = count(*)"
        return [(row[0], row[1]) for row in self._store.rows(query, (self.run_id,))]


def checked_judge(given: Any) -> Judge:
    """The judge. Raises ConfigurationError for what is none."""
    if not isinstance(given, rules.Judge):
        raise ConfigurationError('`judge` is a `ck.scorers.Judge(backend, "what counts")`.')
    return given


async def _score(scorer: Scorer, prompt: Prompt, reply: Reply) -> tuple[str, Score]:
    """The identity of a scorer for a prompt, and what it says; whatever goes wrong is the reason why it says nothing."""
    try:
        return _identity(scorer, prompt), await rules.score(scorer, prompt, reply)
    except Exception as error:
        return secrets.token_hex(32), _nothing_said(error)


def _nothing_said(error: Exception) -> Score:
    return Score(None, None, f"{type(error).__name__}: {error}")


def _identity(scorer: Scorer, prompt: Prompt) -> str:
    """By what its scores are known again; a word of its own where that cannot be told."""
    try:
        return rules.identity(scorer, prompt)
    except Exception:
        return secrets.token_hex(32)
