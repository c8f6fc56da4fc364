"""One answer in the table, as it is shown and counted."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field, replace
from itertools import islice
from typing import TYPE_CHECKING, overload

from ..errors import UnknownName
from ..figures import Figures, figures
from ..store import OK, Score

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator, Mapping

    from ..replies import Reply
    from ..store import Record, Store, Task
    from .cells import Cell

_PAGE = 200


@dataclass(frozen=True, slots=True)
class Answer:
    """One answer, or the error in its place ("" when there was none); then `reply` holds what had come before it.

    row, column, repeat: its place; row -1 is a warm-up. prompt, label: the names of the two. status: one of `store.STATUSES`.
    scores: by the name of the scorer. cost: what it cost, None where that is not known. is_reused: it is of an earlier run, with
    the times of that. queued_s: seconds it waited for its turn, which are in no other time. company: requests under way at its
    server when it was sent, itself included.
    """

    row: int
    column: int
    prompt: str
    label: str
    reply: Reply
    error: str = ""
    repeat: int = 0
    status: str = OK
    scores: Mapping[str, Score] = field(default_factory=dict)
    cost: float | None = None
    is_reused: bool = False
    queued_s: float | None = None
    company: int | None = None

    @property
    def answer(self) -> str:
        """What the model wrote, for people: its text, else the tools it calls, else what it thought."""
        reply = self.reply
        calls = "\n".join(f"calls {call.name}({call.arguments})" for call in reply.tool_calls)
        return reply.text or calls or (reply.reasoning and f"(only reasoning) {reply.reasoning}")

    @property
    def figures(self) -> Figures:
        """What it took: TTFT, tokens per second, tokens, finish reason; unknown where it is an error."""
        return figures(self.reply)

    @property
    def metrics(self) -> str:
        """The same in one line, with what a reader has to know before trusting it."""
        return self.figures.line

    @property
    def is_client_bound(self) -> bool:
        """Whether the client, not the server, made the times what they are."""
        return self.reply.timing.is_client_bound


def answer_of(cell: Cell, record: Record, scores: Mapping[str, Score]) -> Answer:
    """A record at its place in the table."""
    made = _answer(cell.row, cell.column.index, cell.repeat, cell.prompt.name, cell.column.label, record)
    return replace(made, scores=scores) if scores else made


def _answer(row: int, column: int, repeat: int, prompt: str, label: str, record: Record) -> Answer:  # noqa: PLR0917 - the place
    return Answer(
        row,
        column,
        prompt,
        label,
        record.reply,
        record.error,
        repeat,
        record.status,
        queued_s=record.queued_s,
        company=record.company,
    )


class Answers(Sequence[Answer]):
    """The answers of a run in the order of the table, read from the store as they are looked at, never all at once.

    It grows while the run goes on. where: a condition in SQL on `cell` and `result`. cost: what an answer in a column cost.
    """

    def __init__(
        self,
        store: Store,
        run_id: str,
        labels: Sequence[str],
        prompts: Sequence[str],
        where: str = "cell.row >= 0",
        *,
        cost: Callable[[Reply, int], float | None] = lambda *_: None,
    ) -> None:
        self._store, self._run_id, self._labels, self._prompts, self._where = store, run_id, labels, prompts, where
        self._cost = cost

    def __len__(self) -> int:
        query = f"SELECT count(*) FROM cell JOIN result ON result.id = cell.result WHERE run = ? AND {self._where}"  # noqa: S608
        return int(self._store.rows(query, (self._run_id,))[0][0])

    @overload
    def __getitem__(self, index: int) -> Answer: ...
    @overload
    def __getitem__(self, index: slice) -> list[Answer]: ...
    def __getitem__(self, index: int | slice) -> Answer | list[Answer]:
        if isinstance(index, slice):
            places = range(*index.indices(len(self)))
            low, high = (min(places), max(places)) if places else (0, -1)
            found = self._between(low, high - low + 1)
            return [found[place - low] for place in places if place - low < len(found)]
        place = index + len(self) if index < 0 else index
        found = self._between(place, 1) if place >= 0 else []
        if not found:
            raise IndexError(f"There is no answer {index}: there are {len(self):,}.")
        return found[0]

    def __iter__(self) -> Iterator[Answer]:
        return self._made(self._store.records(self._run_id, self._where))

    def __repr__(self) -> str:
        return f"<{len(self):,} answers of {', '.join(self._labels)}>"

    def at(self, row: int, column: int | str, repeat: int = 0) -> Answer:
        """One answer by its place. Raises UnknownName where there is none."""
        at = self.column(column)
        place = "cell.row = ? AND cell.repeat = ? AND cell.col = ?"
        found = list(self._made(self._store.records(self._run_id, place, (row, repeat, at))))
        if not found:
            said = f"There is no answer of {self._labels[at]!r} in row {row}, repeat {repeat}."
            raise UnknownName(said, [], "Rows and repeats count from 0; `.state` tells whether the run is over.")
        return found[0]

    def column(self, column: int | str) -> int:
        """The number of a column, by itself or by its label. Raises UnknownName for what is none."""
        if isinstance(column, int) and -len(self._labels) <= column < len(self._labels):
            return column % len(self._labels)
        if column in self._labels:
            return self._labels.index(str(column))
        raise UnknownName(f"There is no column {column!r}.", list(self._labels), "`.labels` lists them.")

    def _between(self, first: int, count: int) -> list[Answer]:
        query = (
            f"SELECT position FROM cell JOIN result ON result.id = cell.result WHERE run = ? AND {self._where} "  # noqa: S608
            "ORDER BY cell.row, cell.repeat, cell.col LIMIT ? OFFSET ?"
        )
        positions = [row[0] for row in self._store.rows(query, (self._run_id, count, first))]
        found: list[Answer] = []
        for start in range(0, len(positions), _PAGE):
            some = positions[start : start + _PAGE]
            found += self._made(self._store.records(self._run_id, f"cell.position IN ({_marks(some)})", some))
        return found

    def _made(self, records: Iterator[tuple[Task, bool, Record]]) -> Iterator[Answer]:
        while page := list(islice(records, _PAGE)):
            scores = self._scores([task.position for task, _, _ in page])
            for task, is_reused, record in page:
                yield self._answer(task, record, scores.get(task.position, {}), is_reused=is_reused)

    def _answer(self, task: Task, record: Record, scores: Mapping[str, Score], *, is_reused: bool) -> Answer:
        name = self._prompts[task.row] if 0 <= task.row < len(self._prompts) else "warm-up"
        made = _answer(task.row, task.column, task.repeat, name, self._labels[task.column], record)
        return replace(made, scores=scores, is_reused=is_reused, cost=self._cost(record.reply, task.column))

    def _scores(self, positions: Sequence[int]) -> dict[int, dict[str, Score]]:
        query = (
            "SELECT run_score.position, score.scorer, value, passed, reason, cost FROM run_score "  # noqa: S608 - only marks
            "JOIN cell ON cell.run = run_score.run AND cell.position = run_score.position "
            "JOIN score ON score.result = cell.result AND score.scorer = run_score.scorer "
            "AND score.identity = run_score.identity "
            f"WHERE run_score.run = ? AND run_score.position IN ({_marks(positions)})"
        )
        found: dict[int, dict[str, Score]] = {}
        for position, scorer, value, passed, reason, cost in self._store.rows(query, (self._run_id, *positions)):
            said = None if passed is None else bool(passed)
            found.setdefault(position, {})[scorer] = Score(value, said, reason, cost=cost)
        return found


def _marks(values: Iterable[object]) -> str:
    return ", ".join("?" for _ in values)
