"""How the rows of a table are found in the store: orders and filters as SQL."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

from ..errors import ConfigurationError
from ..store import FAILED, STATUSES

WAITING = "waiting"
"""The status of a cell that has no answer yet."""
FIGURES = {"ttft_s": "ttft_s", "tokens_per_s": "decode_tokens_per_s", "tokens": "completion_tokens", "total_s": "total_s"}
"""What a column can be sorted by besides scores, and what the store calls it."""

SCORED_BY_ANY = (
    "JOIN run_score ON run_score.run = cell.run AND run_score.position = cell.position "
    "JOIN score ON score.result = cell.result AND score.scorer = run_score.scorer AND score.identity = run_score.identity"
)
SCORED = SCORED_BY_ANY.replace("cell.position ", "cell.position AND run_score.scorer = ? ")
SCORE = "coalesce(score.value, score.passed)"
# What a model wrote, for people, as `Answer.answer` has it: its text, else the tools it calls, else what it thought.
_CALLS = (
    "(SELECT group_concat('calls ' || json_extract(value, '$.name') || '(' || coalesce(json_extract(value, '$.arguments'), '') "
    "|| ')', char(10)) FROM json_each(result.reply, '$.tool_calls'))"
)
TEXT = (
    "CASE WHEN result.answer <> '' THEN result.answer WHEN json_valid(result.reply) THEN "
    f"coalesce({_CALLS}, nullif('(only reasoning) ' || json_extract(result.reply, '$.reasoning'), '(only reasoning) '), '') "
    "ELSE '' END"
)
BLANKS = "char(9, 10, 13, 32)"


@dataclass(frozen=True, slots=True)
class Order:
    """How rows are sorted; what is not known comes last, both ways.

    by: "prompt" (as they were given), "name" of the prompt, one of `FIGURES`, or "score:" with the name of a scorer.
    column: the model whose figure or score it is.
    """

    by: str = "prompt"
    column: int = 0
    is_descending: bool = False


@dataclass(frozen=True, slots=True)
class Filters:
    """Which rows are shown: those for which all of this holds.

    text: stands in the prompt or in an answer, whatever its case. statuses: one of the answers has one of them; `WAITING` for
    those to come. differ: the answers of the models are not the same. reused: one of the answers is of an earlier run.
    scorer, below, above: one of the answers has a score of that scorer below or above so much; column: that model's.
    """

    text: str = ""
    statuses: tuple[str, ...] = ()
    differ: bool = False
    reused: bool = False
    scorer: str = ""
    below: float | None = None
    above: float | None = None
    column: int | None = None


def places(run: str, order: Order, filters: Filters) -> tuple[str, list[Any]]:
    """A query for row and repeat of all rows of a run under the filters, in order, and its values."""
    conditions, values = _conditions(run, filters)
    joins, key, more = _order(run, order)
    query = (
        "WITH place AS (SELECT DISTINCT row, repeat FROM cell WHERE run = ? AND row >= 0) "  # noqa: S608 - values are bound
        f"SELECT place.row, place.repeat FROM place {joins} WHERE {' AND '.join(['1', *conditions])} "
        f"ORDER BY {key}place.row{' DESC' if order.by == 'prompt' and order.is_descending else ''}, place.repeat"
    )
    return query, [run, *more, *values]


def _conditions(run: str, filters: Filters) -> tuple[list[str], list[Any]]:
    """What rows have to fulfil, in SQL, and its values."""
    conditions: list[str] = []
    values: list[Any] = []

    def some(condition: str, *of: Any, joins: str = "LEFT JOIN result ON result.id = cell.result") -> str:
        values.extend(of)
        return (
            f"(place.row, place.repeat) IN (SELECT cell.row, cell.repeat FROM cell {joins} "  # noqa: S608 - values are bound
            f"WHERE cell.run = ? AND cell.row >= 0 AND {condition})"
        )

    if filters.text:
        conditions.append(_found(run, filters.text, values))
    if unknown := set(filters.statuses) - {*STATUSES, WAITING}:
        raise ConfigurationError(f"There is no status {min(unknown)!r}; there are {', '.join([*STATUSES, WAITING])}.")
    if filters.statuses:
        marks = ", ".join("?" * len(filters.statuses))
        conditions.append(some(f"coalesce(result.status, '{WAITING}') IN ({marks})", run, *filters.statuses))
    if filters.reused:
        conditions.append(some("cell.is_reused = 1", run))
    if filters.differ:
        differing = (
            f"result.status <> '{FAILED}' GROUP BY cell.row, cell.repeat HAVING count(DISTINCT trim({TEXT}, {BLANKS})) > 1"
        )
        conditions.append(some(differing, run, joins="JOIN result ON result.id = cell.result"))
    for bound, sign in ((filters.below, "<"), (filters.above, ">")):
        if filters.scorer and bound is not None:
            one = "" if filters.column is None else " AND cell.col = ?"
            of = [filters.scorer, run, bound, *([] if filters.column is None else [filters.column])]
            conditions.append(some(f"{SCORE} {sign} ?{one}", *of, joins=SCORED))
    return conditions, values


def _found(run: str, text: str, values: list[Any]) -> str:
    """That a text stands in the prompt or in an answer. SQLite knows only the case of ASCII, so others are looked for apart."""
    patterns = list(dict.fromkeys(_like(form) for form in ([text] if text.isascii() else [text, text.lower(), text.upper()])))

    def like(column: str) -> str:
        values.extend(patterns)
        return " OR ".join([f"{column} LIKE ? ESCAPE '\\'"] * len(patterns))

    values.append(run)
    prompts = like("prompt.name")
    parts = (
        "CASE WHEN json_valid(prompt.body) THEN EXISTS (SELECT 1 FROM json_tree(prompt.body) AS part "  # noqa: S608 - values are bound
        f"WHERE part.type = 'text' AND part.key IN ('content', 'text') AND ({like('part.atom')})) ELSE 0 END"
    )
    values.append(run)
    answers = f"{like('result.answer')} OR {like('result.error')}"
    calls = f"result.answer = '' AND ({like(TEXT)})"
    return (
        f"(place.row IN (SELECT row FROM prompt WHERE run = ? AND ({prompts} OR {parts})) OR (place.row, place.repeat) IN "  # noqa: S608
        "(SELECT cell.row, cell.repeat FROM cell JOIN result ON result.id = cell.result "
        f"WHERE cell.run = ? AND cell.row >= 0 AND ({answers} OR {calls})))"
    )


def _like(text: str) -> str:
    escaped = text.replace("\\", r"\\").replace("%", r"\%").replace("_", r"\_")
    return f"%{escaped.encode('utf-8', 'replace').decode()}%"


def _order(run: str, order: Order) -> tuple[str, str, list[Any]]:
    """The joins that an order needs, its keys before the place, and the values of the joins."""
    way = " DESC" if order.is_descending else ""
    if order.by == "prompt":
        return "", "", []
    if order.by == "name":
        return "LEFT JOIN prompt ON prompt.run = ? AND prompt.row = place.row", f"prompt.name COLLATE NOCASE{way}, ", [run]
    cell = (
        "LEFT JOIN cell INDEXED BY cell_by_place "
        "ON cell.run = ? AND cell.row = place.row AND cell.repeat = place.repeat AND cell.col = ?"
    )
    scorer = order.by.removeprefix("score:")
    if scorer != order.by:
        joins = f"{cell} {SCORED.replace('JOIN', 'LEFT JOIN')}"
        return joins, f"{SCORE} IS NULL, {SCORE}{way}, ", [run, order.column, scorer]
    if order.by not in FIGURES:
        known = ", ".join(["prompt", "name", *FIGURES])
        raise ConfigurationError(f"Rows cannot be sorted by {order.by!r}; by {known}, or 'score:' with the name of a scorer.")
    figure = f"CASE WHEN result.status <> '{FAILED}' THEN result.{FIGURES[order.by]} END"
    return f"{cell} LEFT JOIN result ON result.id = cell.result", f"{figure} IS NULL, {figure}{way}, ", [run, order.column]
