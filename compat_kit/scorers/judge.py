"""A model that judges answers: which of two is better, or how good one is."""

from __future__ import annotations

import asyncio
from collections.abc import Mapping
from dataclasses import dataclass
from itertools import combinations
from typing import TYPE_CHECKING, Any

from ..backend import Backend
from ..errors import ConfigurationError, ParseFailed
from ..loop import get_loop
from ..prices import Prices
from ..recipes import describe
from ..replies import Reply, Usage
from ..store import Score
from . import judging
from .outcome import no_score, told
from .position import DECIDED, SWAYED
from .recognition import VERSION, described, digest
from .scorer import checked_name

if TYPE_CHECKING:
    from collections.abc import Sequence
    from contextlib import AbstractAsyncContextManager

    from ..prompts import Prompt

CRITERIA = "whether it answers the question: right, complete, and to the point."

_NO_USE = Usage(0, 0, 0, 0, 0)
_POINTS = {"A": 1.0, "B": 0.0, "tie": 0.5}


@dataclass(frozen=True, slots=True)
class _Verdict:
    """What the judge said once, and what that took. said: None where there is no verdict, with the reason why."""

    said: Mapping[str, Any] | None
    reason: str
    usage: Usage = _NO_USE
    cost: float | None = None


@dataclass(frozen=True, slots=True)
class _Pair:
    """Two columns compared. points: of the first, None where it was not decided. words: for the reasons of both."""

    columns: tuple[int, int]
    points: float | None
    words: tuple[str, str]
    verdicts: tuple[tuple[int, _Verdict], ...] = ()


class Judge:
    """A model that judges the answers to a prompt, without knowing whose they are.

    backend: the model that judges; better not one of those that are compared. criteria: what counts, in words.
    mode: "pairwise": which of two answers is better, where a win is 1, a tie 0.5 and a loss 0, and the score of a column is the
        mean over the others; or "grade": each answer by itself.
    baseline: the label or the number of the column that the others are held against, which gets 0.5; None for each against each.
    swap: each pair is asked twice, with A and B exchanged. Verdicts that disagree hung on the order: a tie, and
        `ck.scorers.position_bias` tells their share.
    scale: of a grade: 10, from 1 to 10, which gives scores from 0 to 1; or "pass", which gives yes or no.
    options: sent with each question, such as {"temperature": 0}. prices: for the cost of judging, in `Score.cost`.
    concurrency: questions at once.

    The verdict is asked for as `Backend.parse` does, and repaired once. An answer that failed, a refusal to judge or an error
    gives no score, with the reason. Raises ConfigurationError for settings that cannot work.
    """

    def __init__(
        self,
        backend: Backend,
        criteria: str = CRITERIA,
        *,
        mode: str = "pairwise",
        baseline: str | int | None = None,
        swap: bool = True,
        scale: int | str = 10,
        options: Mapping[str, Any] | None = None,
        prices: Prices | None = None,
        concurrency: int = 4,
        name: str = "judge",
    ) -> None:
        _check(backend, criteria, mode, scale, baseline)
        if options is not None and not isinstance(options, Mapping):
            raise ConfigurationError("`options` is a dict, such as {'temperature': 0}.")
        if prices is not None and not isinstance(prices, Prices):
            raise ConfigurationError("`prices` is a `ck.Prices`.")
        if isinstance(concurrency, bool) or not isinstance(concurrency, int) or concurrency < 1:
            raise ConfigurationError(f"`concurrency` is the number of questions at once, such as 4, not {concurrency!r:.80}.")
        self.name = checked_name(name)
        self.backend, self.criteria, self.mode, self.baseline, self.swap = backend, criteria, mode, baseline, bool(swap)
        self.scale, self.options, self.prices = scale, dict(options or {}), prices
        self._places = concurrency
        self._gate: tuple[asyncio.AbstractEventLoop, asyncio.Semaphore] | None = None

    def __repr__(self) -> str:
        baseline = "" if self.baseline is None else f", baseline={self.baseline!r}"
        return f"Judge({self.backend.label!r}, mode={self.mode!r}{baseline})"

    @property
    def schema(self) -> dict[str, Any]:
        """The JSON schema of a verdict."""
        if self.mode == "pairwise":
            return judging.VERDICT
        return judging.GRADE if self.scale == 10 else judging.PASS

    def check(self, labels: Sequence[str]) -> None:
        """Raise ConfigurationError where the judge has nothing to do with columns of these labels."""
        if self.mode == "pairwise" and len(labels) < 2:
            raise ConfigurationError("A pairwise judge needs two models at least. For one: Judge(backend, mode='grade').")
        self._base(labels, len(labels))

    def plain(self) -> dict[str, Any]:
        """The judge as plain data, without any key: for the spec of a run."""
        names = ("name", "criteria", "mode", "baseline", "swap", "scale", "options")
        return {"backend": describe(self.backend), **{name: getattr(self, name) for name in names}}

    def identity(self, prompt: Prompt, replies: Sequence[Reply | None]) -> str:
        """64 hexadecimal digits: of the judge with its settings, and of what it sees of a prompt and the answers to it."""
        seen = [None if reply is None else judging.shown(reply, self._names(replies)) for reply in replies]
        settings = {name: value for name, value in self.plain().items() if name != "name"}
        return digest([VERSION, described(settings), described([prompt.messages, prompt.expected]), seen])

    async def judge(self, prompt: Prompt, replies: Sequence[Reply | None], labels: Sequence[str] = ()) -> list[Score]:
        """One score for each column. On the background loop. replies: None where there is no answer.

        labels: of the columns, for reasons alone: the judge never sees them. Raises ConfigurationError for a baseline that is
        not there, and nothing else.
        """
        names = list(labels) or [f"answer {column + 1}" for column in range(len(replies))]
        if self.mode == "grade":
            return list(await asyncio.gather(*(self._graded(prompt, reply, replies) for reply in replies)))
        base = self._base(names, len(replies))
        if base is not None and replies[base] is None:
            return [no_score("The baseline has no answer.") for _ in replies]
        there = [column for column, reply in enumerate(replies) if reply is not None]
        pairs = combinations(there, 2) if base is None else ((column, base) for column in there if column != base)
        compared = await asyncio.gather(*(self._compared(prompt, replies, pair, names) for pair in pairs))
        return [self._score(column, replies[column], base, compared) for column in range(len(replies))]

    # Grades.

    async def _graded(self, prompt: Prompt, reply: Reply | None, replies: Sequence[Reply | None]) -> Score:
        if reply is None:
            return no_score("There is no answer.")
        asked = judging.grade_of(self.criteria, prompt, reply, self._names(replies), scale=self.scale)
        verdict = await self._ask(asked)
        said, reason = verdict.said, told(verdict.reason)
        if said is None:
            return Score(None, None, reason, verdict.usage, verdict.cost)
        if self.scale == 10:
            return Score((said["grade"] - 1) / 9, None, f"{said['grade']} of 10: {reason}", verdict.usage, verdict.cost)
        return Score(float(said["passes"]), said["passes"], reason, verdict.usage, verdict.cost)

    # Pairs.

    async def _compared(
        self, prompt: Prompt, replies: Sequence[Reply | None], pair: tuple[int, int], labels: Sequence[str]
    ) -> _Pair:
        names = self._names(replies)
        first, second = (reply for reply in (replies[pair[0]], replies[pair[1]]) if reply is not None)
        if judging.shown(first, []) == judging.shown(second, []):
            return _Pair(pair, 0.5, _of_both("the same answer as {}", "the same answer as {}", pair, labels))
        orders = [(first, second), (second, first)] if self.swap else [(first, second)]
        asked = [judging.pair_of(self.criteria, prompt, *order, names) for order in orders]
        verdicts = await asyncio.gather(*map(self._ask, asked))
        used = tuple(zip(pair, verdicts, strict=False))
        missing = next((verdict for verdict in verdicts if verdict.said is None), None)
        if missing is not None:
            words = f"not compared with {{}}: {missing.reason}"
            return _Pair(pair, None, _of_both(words, words, pair, labels), used)
        points = [_POINTS[verdict.said["winner"]] for verdict in verdicts if verdict.said is not None]
        if self.swap and points[0] != 1 - points[1]:
            words = f"{SWAYED} with {{}}: A won in {points.count(1.0)} and B in {points.count(0.0)} of both orders"
            return _Pair(pair, 0.5, _of_both(words, words, pair, labels), used)
        return _Pair(pair, points[0], _of_both(*_words(points[0], verdicts[0].reason), pair, labels), used)

    def _score(self, column: int, reply: Reply | None, base: int | None, compared: Sequence[_Pair]) -> Score:
        """The score of a column: its mean over the pairs that were decided, and what asking about it took."""
        verdicts = [verdict for pair in compared for asked, verdict in pair.verdicts if base is None and asked == column]
        if base is not None and column != base:
            verdicts = [verdict for pair in compared if column in pair.columns for _, verdict in pair.verdicts]
        usage = sum((verdict.usage for verdict in verdicts), _NO_USE)
        cost = self._sum([verdict.cost for verdict in verdicts])
        if reply is None:
            return no_score("There is no answer.")
        if column == base:
            return Score(0.5, None, "the baseline", usage, cost)
        own = [pair for pair in compared if column in pair.columns]
        points = [p if pair.columns[0] == column else 1 - p for pair in own if (p := pair.points) is not None]
        reason = "\n".join(told(pair.words[pair.columns.index(column)]) for pair in own) or "There is no other answer."
        return Score(sum(points) / len(points) if points else None, None, reason, usage, cost)

    def _sum(self, costs: Sequence[float | None]) -> float | None:
        known = [cost for cost in costs if cost is not None]
        return sum(known) if self.prices is not None and len(known) == len(costs) else None

    # Questions.

    async def _ask(self, messages: list[dict[str, Any]]) -> _Verdict:
        """One question; never raises."""
        try:
            async with self._turn():
                reply = await self.backend.aparse(messages, self.schema, **self.options)
        except ParseFailed as error:
            reason = _line(f"the judge gave no verdict ({error.reason}): {error}")
            return _Verdict(None, reason, error.reply.usage, self._cost(error.reply))
        except Exception as error:
            return _Verdict(None, _line(f"{type(error).__name__}: {error}"), Usage())
        return _Verdict(reply.parsed, _line(reply.parsed["reason"]), reply.usage, self._cost(reply))

    def _turn(self) -> AbstractAsyncContextManager[Any]:
        """A place among the questions at once; another gate for the loop of a forked process."""
        loop = get_loop()
        if self._gate is None or self._gate[0] is not loop:
            self._gate = loop, asyncio.Semaphore(self._places)
        return self._gate[1]

    def _cost(self, reply: Reply) -> float | None:
        model = reply.model or self.options.get("model") or self.backend.model
        return None if self.prices is None else self.prices.cost(reply, model)

    def _base(self, labels: Sequence[str], count: int) -> int | None:
        """The number of the column that the others are held against."""
        base = labels.index(self.baseline) if self.baseline in labels else self.baseline
        if base is None or self.mode == "grade":
            return None
        if not isinstance(base, int) or not 0 <= base < count:
            raise ConfigurationError(f"There is no column {self.baseline!r:.80} for a baseline. There are: {', '.join(labels)}.")
        return base

    @staticmethod
    def _names(replies: Sequence[Reply | None]) -> list[str | None]:
        return [reply.model for reply in replies if reply is not None]


def _check(backend: Any, criteria: Any, mode: Any, scale: Any, baseline: Any) -> None:
    if not isinstance(backend, Backend):
        raise ConfigurationError(f"A judge is a model: Judge(ck.connect(base_url, model)), not {backend!r:.80}.")
    if not isinstance(criteria, str) or not criteria.strip():
        raise ConfigurationError("`criteria` says in words what counts, such as 'whether it is right and brief'.")
    if mode not in ("pairwise", "grade"):
        raise ConfigurationError(f"`mode` is 'pairwise' or 'grade', not {mode!r:.80}.")
    if scale not in (10, "pass") or isinstance(scale, bool):
        raise ConfigurationError(f"`scale` is 10, for grades from 1 to 10, or 'pass', for yes or no, not {scale!r:.80}.")
    if isinstance(baseline, bool) or not isinstance(baseline, str | int | None):
        raise ConfigurationError(f"`baseline` is the label or the number of a column, not {baseline!r:.80}.")
    if baseline is not None and mode == "grade":
        raise ConfigurationError("A grade is of one answer by itself: `baseline` goes with mode='pairwise'.")


def _line(text: str) -> str:
    return " ".join(text.split())


def _words(points: float, reason: str) -> tuple[str, str]:
    better, worse, even = (f"{words} {{}}: {reason}" for words in DECIDED)
    return {1.0: (better, worse), 0.0: (worse, better)}.get(points, (even, even))


def _of_both(first: str, second: str, pair: tuple[int, int], labels: Sequence[str]) -> tuple[str, str]:
    """The reason of each of the two, with the name of the other in it."""
    return first.replace("{}", labels[pair[1]], 1), second.replace("{}", labels[pair[0]], 1)
