"""The data behind the table of a run: pages of rows, sorted and filtered over all of them by the store."""

from __future__ import annotations

import json
import math
import threading
from collections import Counter, defaultdict
from dataclasses import dataclass, field
from statistics import median
from typing import TYPE_CHECKING, Any

from .. import render
from ..store import FAILED
from .grid_sql import BLANKS, FIGURES, SCORE, SCORED_BY_ANY, TEXT, WAITING, Filters, Order, places

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping, Sequence

    from ..store import Record, Store

PREVIEW = 120
"""Characters of an answer that a row shows."""
MOST_ROWS = 500

__all__ = ["FIGURES", "WAITING", "ColumnHead", "Filters", "Grid", "GridCell", "GridRow", "Head", "Order", "Page"]


@dataclass(frozen=True, slots=True)
class GridCell:
    """An answer as a row shows it. scores: by scorer, 0 or 1 where it says no or yes, None where it cannot be said."""

    status: str
    preview: str
    ttft_s: float | None = None
    tokens_per_s: float | None = None
    tokens: int | None = None
    total_s: float | None = None
    is_estimated: bool = False
    is_reused: bool = False
    scores: Mapping[str, float | None] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class GridRow:
    """The answers to one prompt, one for each column; None where the run has no such cell. row -1: the warm-ups."""

    row: int
    repeat: int
    name: str
    cells: tuple[GridCell | None, ...]


@dataclass(frozen=True, slots=True)
class Page:
    """Some of the rows. total: how many there are under these filters."""

    total: int
    rows: tuple[GridRow, ...]


@dataclass(frozen=True, slots=True)
class ColumnHead:
    """A model and what its answers add up to: medians over those that did not fail, means of scores. None: not known."""

    label: str
    done: int
    failed: int
    ttft_s: float | None
    tokens_per_s: float | None
    tokens: float | None
    total_s: float | None
    is_estimated: bool
    scores: Mapping[str, float | None]


@dataclass(frozen=True, slots=True)
class Head:
    """A run above its rows. rows: of all. binary: the scorers that say yes or no. statuses: how many cells have which."""

    state: str
    rows: int
    repeats: int
    columns: tuple[ColumnHead, ...]
    scorers: tuple[str, ...]
    binary: frozenset[str]
    statuses: Mapping[str, int]
    reused: int


class Grid:
    """The rows of one run, also while it goes on. All methods may be called from any thread."""

    def __init__(self, store: Store, run_id: str) -> None:
        self._store = store
        self._run = run_id
        self._lock = threading.Lock()
        self._places: tuple[Any, list[tuple[int, int]]] = (None, [])
        self._head: tuple[Any, Head | None] = (None, None)
        spec = store.spec(run_id)
        self.labels: tuple[str, ...] = tuple(str(column["label"]) for column in spec["columns"])
        self.repeats = int(spec.get("repeats", 1))

    def version(self) -> str:
        """A word that changes when anything in the run does: an answer, a score, its state."""
        query = (
            "SELECT (SELECT state FROM run WHERE id = ?), count(result), total(result), "
            "(SELECT count(*) FROM run_score WHERE run = ?) FROM cell WHERE run = ?"
        )
        return ".".join(map(str, self._store.rows(query, (self._run,) * 3)[0]))

    @property
    def state(self) -> str:
        """Of the run: "running", "done" or "interrupted"."""
        return str(self._store.rows("SELECT state FROM run WHERE id = ?", (self._run,))[0][0])

    @property
    def rows(self) -> int:
        """How many rows there are in all."""
        query = "SELECT count(*) FROM (SELECT DISTINCT row, repeat FROM cell WHERE run = ? AND row >= 0)"
        return int(self._store.rows(query, (self._run,))[0][0])

    @property
    def scorers(self) -> list[str]:
        """The names of the scorers, as far as they have said anything."""
        found = self._store.rows("SELECT DISTINCT scorer FROM run_score WHERE run = ? ORDER BY 1", (self._run,))
        return [str(row[0]) for row in found]

    def page(self, offset: int = 0, limit: int = 50, order: Order = Order(), filters: Filters = Filters()) -> Page:  # noqa: B008 - frozen
        """Rows from `offset` on, at most `limit` and `MOST_ROWS`. Raises ConfigurationError for an order that there is not."""
        found = self._all(order, filters)
        start = max(0, offset)
        return Page(len(found), self._rows(found[start : start + max(0, min(limit, MOST_ROWS))]))

    def warm_up(self) -> GridRow | None:
        """The first answer of each model, which count in no figure; None where there are none."""
        return next(iter(self._rows([(-1, 0)])), None)

    def record(self, row: int, repeat: int, column: int) -> Record | None:
        """All that is known of one answer, None while there is none."""
        where = "cell.row = ? AND cell.repeat = ? AND cell.col = ?"
        found = self._store.records(self._run, where, (row, repeat, column))
        return next((record for _, _, record in found), None)

    def reasons(self, row: int, repeat: int, column: int) -> list[tuple[str, float | None, str]]:
        """What the scorers said of one answer: name, score, reason."""
        query = (
            f"SELECT score.scorer, {SCORE}, score.reason FROM cell INDEXED BY cell_by_place {SCORED_BY_ANY} "  # noqa: S608 - constants
            "WHERE cell.run = ? AND cell.row = ? AND cell.repeat = ? AND cell.col = ? ORDER BY 1"
        )
        found = self._store.rows(query, (self._run, row, repeat, column))
        return [(str(row[0]), _number(row[1]), str(row[2])) for row in found]

    def text(self, row: int, repeat: int, column: int) -> str:
        """One answer in full, for people: the reasoning, the text, the calls of tools, and the error if it has one."""
        record = self.record(row, repeat, column)
        if record is None:
            return ""
        reply = record.reply
        calls = [f"calls {call.name}({call.arguments})" for call in reply.tool_calls]
        thought = f"(reasoning) {reply.reasoning}" if reply.reasoning else ""
        return "\n\n".join(filter(None, [thought, reply.text, *calls, record.error]))

    def diff(self, row: int, repeat: int, a: int, b: int) -> str:
        """What the answer of column b has and that of a has not, and the other way round, as safe HTML without its style."""
        return render.diff(self.said(row, repeat, a), self.said(row, repeat, b), has_style=False)

    def prompt(self, row: int) -> str:
        """What was asked in that row, in full: the messages of the conversation; "" for none."""
        found = self._store.rows("SELECT name, body FROM prompt WHERE run = ? AND row = ?", (self._run, row))
        return _asked(found[0]) if found else ""

    def head(self) -> Head:
        """What stands above the rows."""
        version = self.version()
        with self._lock:
            known, head = self._head
        if head is None or known != version:
            head = self._made_head()
            with self._lock:
                self._head = (version, head)
        return head

    def said(self, row: int, repeat: int, column: int) -> str:
        """What one model wrote: its text, else the tools it calls, else the error in its place."""
        record = self.record(row, repeat, column)
        if record is None:
            return ""
        calls = [f"calls {call.name}({call.arguments})" for call in record.reply.tool_calls]
        return record.reply.text or "\n".join(calls) or record.error

    def _all(self, order: Order, filters: Filters) -> list[tuple[int, int]]:
        """Row and repeat of all rows under the filters, in order; kept while the store stays as it is."""
        token = (self.version(), order, filters)
        with self._lock:
            known, found = self._places
        if known != token:
            found = [(row[0], row[1]) for row in self._store.rows(*places(self._run, order, filters))]
            with self._lock:
                self._places = (token, found)
        return found

    def _rows(self, places: Sequence[tuple[int, int]]) -> tuple[GridRow, ...]:
        if not places:
            return ()
        query = (
            "SELECT place.key AS at, prompt.name, cell.col, cell.is_reused, cell.position, result.status, result.ttft_s, "  # noqa: S608 - of constants
            "result.decode_tokens_per_s, result.completion_tokens, result.total_s, result.is_estimated, "
            f"substr(ltrim({TEXT}, {BLANKS}), 1, 400) AS text, substr(result.error, 1, 400) AS error "
            "FROM json_each(?) AS place CROSS JOIN cell INDEXED BY cell_by_place ON cell.run = ? "
            "AND cell.row = json_extract(place.value, '$[0]') "
            "AND cell.repeat = json_extract(place.value, '$[1]') LEFT JOIN result ON result.id = cell.result "
            "LEFT JOIN prompt ON prompt.run = cell.run AND prompt.row = cell.row"
        )
        found = self._store.rows(query, (json.dumps(places), self._run))
        scores = self._scores([row["position"] for row in found if row["status"] is not None])
        names: dict[int, str] = {}
        cells: dict[tuple[int, int], GridCell] = {}
        for row in found:
            names[row["at"]] = _line(row["name"], 300)
            cells[row["at"], row["col"]] = _cell(row, scores.get(row["position"], {}))
        return tuple(
            GridRow(*place, names.get(at) or "warm-up", tuple(cells.get((at, column)) for column in range(len(self.labels))))
            for at, place in enumerate(places)
            if at in names
        )

    def _scores(self, positions: Sequence[int]) -> dict[int, dict[str, float | None]]:
        query = (
            f"SELECT cell.position, score.scorer, {SCORE} AS score FROM json_each(?) AS wanted "  # noqa: S608 - of constants
            "CROSS JOIN cell ON cell.run = ? AND cell.position = wanted.value "
            f"{SCORED_BY_ANY}"
        )
        scores: dict[int, dict[str, float | None]] = {}
        for row in self._store.rows(query, (json.dumps(positions), self._run)):
            scores.setdefault(row["position"], {})[str(row["scorer"])] = _number(row["score"])
        return scores

    def _made_head(self) -> Head:
        values = (self._run,)
        means = self._store.rows(
            f"SELECT cell.col, score.scorer, avg({SCORE}), count(score.passed) FROM run_score "  # noqa: S608 - of constants
            "CROSS JOIN cell ON cell.run = run_score.run AND cell.position = run_score.position AND cell.row >= 0 "
            "JOIN score ON score.result = cell.result AND score.scorer = run_score.scorer "
            "AND score.identity = run_score.identity "
            "WHERE run_score.run = ? GROUP BY 1, 2 ORDER BY 2, 1",
            values,
        )
        cells = self._store.rows(
            "SELECT cell.col, cell.is_reused, result.status, result.is_estimated, result.ttft_s, result.decode_tokens_per_s, "
            "result.completion_tokens, result.total_s "
            "FROM cell LEFT JOIN result ON result.id = cell.result WHERE cell.run = ? AND cell.row >= 0",
            values,
        )
        alike: dict[Any, list[tuple[Any, ...]]] = defaultdict(list)
        for at, is_reused, status, is_estimated, *figures in cells:
            alike[at, is_reused, status, is_estimated].append(tuple(figures))
        columns = [_Column() for _ in self.labels]
        for (at, is_reused, status, is_estimated), those in alike.items():
            columns[at].add(str(status or WAITING), bool(is_reused), bool(is_estimated), those)
        scores: list[dict[str, float | None]] = [{} for _ in self.labels]
        for at, scorer, mean, _ in means:
            scores[at][str(scorer)] = _number(mean)
        return Head(
            state=self.state,
            rows=self.rows,
            repeats=self.repeats,
            columns=tuple(one.head(label, score) for one, label, score in zip(columns, self.labels, scores, strict=True)),
            scorers=tuple(dict.fromkeys(str(row[1]) for row in means)),
            binary=frozenset(str(row[1]) for row in means if row[3]),
            statuses=dict(sum((one.statuses for one in columns), Counter())),
            reused=sum(one.reused for one in columns),
        )


class _Column:
    """What the answers of a column add up to. Those of one kind come together: a run has thousands of them."""

    def __init__(self) -> None:
        self.statuses: Counter[str] = Counter()
        self.reused = 0
        self._waits: list[Any] = []
        self._tokens: list[Any] = []
        self._totals: list[Any] = []
        self._counted: list[Any] = []
        self._guessed: list[Any] = []

    def add(self, status: str, is_reused: bool, is_estimated: bool, figures: Sequence[tuple[Any, ...]]) -> None:
        """figures: TTFT in seconds, tokens per second, tokens, and seconds in all of each."""
        self.statuses[status] += len(figures)
        self.reused += is_reused * len(figures)
        if status not in (WAITING, FAILED):
            waits, speeds, tokens, totals = zip(*figures, strict=True)
            self._waits += waits
            self._tokens += tokens
            self._totals += totals
            (self._guessed if is_estimated else self._counted).extend(speeds)

    def head(self, label: str, scores: Mapping[str, float | None]) -> ColumnHead:
        counted = _known(self._counted)
        return ColumnHead(
            label=label,
            done=self.statuses.total() - self.statuses[WAITING],
            failed=self.statuses[FAILED],
            ttft_s=_median(self._waits),
            tokens_per_s=_median(counted or self._guessed),
            tokens=_median(self._tokens),
            total_s=_median(self._totals),
            is_estimated=not counted,
            scores=scores,
        )


def _cell(row: Any, scores: Mapping[str, float | None]) -> GridCell:
    if row["status"] is None:
        return GridCell(WAITING, "")
    is_failed = row["status"] == FAILED
    return GridCell(
        status=str(row["status"]),
        preview=_line(row["error"] if is_failed and row["error"] else row["text"], PREVIEW),
        ttft_s=None if is_failed else _number(row["ttft_s"]),
        tokens_per_s=None if is_failed else _number(row["decode_tokens_per_s"]),
        tokens=_count(row["completion_tokens"]),
        total_s=None if is_failed else _number(row["total_s"]),
        is_estimated=bool(row["is_estimated"]),
        is_reused=bool(row["is_reused"]),
        scores=scores,
    )


def _known(values: Iterable[Any]) -> list[float]:
    return [value for value in values if isinstance(value, (int, float)) and math.isfinite(value)]


def _median(values: Iterable[Any]) -> float | None:
    known = _known(values)
    return median(known) if known else None


def _number(value: Any) -> float | None:
    """The number, None for what is none: a file may have come from anywhere."""
    return float(value) if isinstance(value, (int, float)) and math.isfinite(value) else None


def _count(value: Any) -> int | None:
    return value if isinstance(value, int) else None


def _line(text: Any, most: int) -> str:
    """The beginning of a text in one line."""
    return render.short(" ".join(render.plain(text).split()), most) if isinstance(text, str) else ""


def _asked(row: Any) -> str:
    try:
        messages = json.loads(row["body"])["messages"]
        return "\n\n".join(_message(message, is_alone=len(messages) == 1) for message in messages)
    except (ValueError, KeyError, TypeError, AttributeError, RecursionError):
        return str(row["name"])


def _message(message: Mapping[str, Any], *, is_alone: bool) -> str:
    content = message.get("content") or ""
    if not isinstance(content, str):
        content = " ".join(str(part.get("text") or f"[{part.get('type', 'part')}]") for part in content)
    return content if is_alone else f"{message.get('role', '')}: {content}"
