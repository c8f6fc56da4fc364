"""A run as tables of pandas, and the rows of the store that they and the views are made of."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING, Any, NamedTuple

from ..errors import ConfigurationError
from ..prices import Prices
from ..replies import Usage

if TYPE_CHECKING:
    import sqlite3
    from collections.abc import Callable, Mapping, Sequence

    import pandas as pd

    from ..replies import Reply
    from ..store import Store
    from .result import Comparison

DTYPES = {
    "row": "Int64",
    "repeat": "Int64",
    "prompt": "string",
    "group": "string",
    "backend": "string",
    "model": "string",
    "answer": "string",
    "status": "string",
    "ttft_s": "Float64",
    "ttfo_s": "Float64",
    "tpot_s": "Float64",
    "decode_tokens_per_s": "Float64",
    "total_s": "Float64",
    "prompt_tokens": "Int64",
    "completion_tokens": "Int64",
    "finish_reason": "string",
    "queued_s": "Float64",
    "attempts": "Int64",
    "company": "Int64",
    "is_estimated": "boolean",
    "is_client_bound": "boolean",
    "is_reused": "boolean",
    "cost": "Float64",
    "error": "string",
}
"""The columns of `.frame` and their dtypes, in their order; those of scores follow."""

_COUNTS = ("prompt_tokens", "completion_tokens", "total_tokens", "reasoning_tokens", "cached_tokens")
_OF_RESULT = (
    *("status", "answer", "error", "model", "finish_reason", *_COUNTS, "ttft_s", "ttfo_s", "tpot_s", "decode_tokens_per_s"),
    *("total_s", "queued_s", "attempts", "company", "is_estimated", "is_client_bound"),
)
_PLACE = "cell.position, cell.row, cell.col, cell.repeat, cell.is_reused"
_WIDE = ("answer", "status", "ttft_s", "decode_tokens_per_s", "total_s", "completion_tokens", "cost")
ALL, WARM_UPS = "cell.row >= 0", "cell.row < 0"


class Said(NamedTuple):
    """What a scorer said of an answer, as it is kept."""

    value: float | None
    passed: bool | None
    reason: str
    cost: float | None


def read(store: Store, run_id: str, where: str = ALL, values: Sequence[Any] = (), *, also: str = "") -> list[sqlite3.Row]:
    """The answers of a run as rows of the store in the order of the table: its place, and what the frame is made of.

    where: a condition on the tables `cell` and `result`, with its values. also: further columns, in SQL.
    """
    wanted = ", ".join([*(f"result.{name}" for name in _OF_RESULT), *([also] if also else [])])
    query = (
        f"SELECT {_PLACE}, {wanted} FROM cell JOIN result ON result.id = cell.result "  # noqa: S608 - names of this package
        f"WHERE cell.run = ? AND ({where}) ORDER BY cell.row, cell.repeat, cell.col"
    )
    return store.rows(query, (run_id, *values))


def scores_of(store: Store, run_id: str, where: str = ALL, values: Sequence[Any] = ()) -> dict[str, dict[int, Said]]:
    """What the scorers said: by the name of the scorer, and by the position of the cell."""
    query = (
        "SELECT run_score.position, run_score.scorer, score.value, score.passed, score.reason, score.cost FROM run_score "  # noqa: S608
        "JOIN cell ON cell.run = run_score.run AND cell.position = run_score.position "
        "JOIN score ON score.result = cell.result AND score.scorer = run_score.scorer AND score.identity = run_score.identity "
        f"WHERE run_score.run = ? AND ({where})"
    )
    found: dict[str, dict[int, Said]] = {name: {} for name in _named_scorers(store.spec(run_id))}
    for row in store.rows(query, (run_id, *values)):
        passed = None if row["passed"] is None else bool(row["passed"])
        found.setdefault(row["scorer"], {})[row["position"]] = Said(row["value"], passed, row["reason"], row["cost"])
    return found


def frame(comparison: Comparison, where: str = ALL) -> pd.DataFrame:
    """One row for each answer: `DTYPES`, then `score_<scorer>` (Float64) and `passed_<scorer>` (boolean) of those that say it.

    Times in seconds. Unknown is NA, never zero: so is the cost where the table of prices does not know the model.
    """
    import pandas as pd

    store, run_id = comparison.store, comparison.id
    rows = read(store, run_id, where)
    table = {name: _array(values, DTYPES[name]) for name, values in _columns(comparison, rows).items()}
    for name, said in scores_of(store, run_id, where).items():
        told = [said.get(row["position"]) for row in rows]
        table[f"score_{name}"] = pd.array([None if one is None else one.value for one in told], dtype="Float64")
        if any(one is not None and one.passed is not None for one in told):
            table[f"passed_{name}"] = pd.array([None if one is None else one.passed for one in told], dtype="boolean")
    return pd.DataFrame(table)


def _array(values: list[Any], dtype: Any) -> Any:
    import pandas as pd

    try:
        return pd.array(values, dtype=dtype)
    except UnicodeEncodeError:  # half a character, which Arrow does not hold
        whole = [value and value.encode("utf-8", "backslashreplace").decode() for value in values]
        return pd.array(whole, dtype=dtype)


def wide(comparison: Comparison) -> pd.DataFrame:
    """One row for each prompt and repeat (index: row, repeat, prompt), and for each backend a block of columns.

    The columns are pairs (label, figure): `result.wide["mini-1m"]["answer"]`. A cell that was not asked is NA throughout.
    """
    import pandas as pd

    tidy = comparison.frame
    figures = [*_WIDE, *(name for name in tidy.columns if name.startswith(("score_", "passed_")))]
    indexed: Any = tidy.set_index(["row", "repeat", "prompt", "backend"])[figures]
    table = indexed.unstack("backend").swaplevel(axis=1)  # noqa: PD010 - `pivot` loses the dtypes
    pairs = pd.MultiIndex.from_product([comparison.labels, figures], names=["backend", "figure"])
    result: pd.DataFrame = table.reindex(columns=pairs)
    return result


def costs(comparison: Comparison) -> pd.DataFrame:
    """What each backend cost, in the currency of the prices: answers (cost, and of how many answers it is not known), what of
    it was spent in this run (reused answers cost nothing anew), and judge_cost, which a judge spent on its answers: by what the
    judge said, else by these prices.

    A sum is NA where nothing of it is known; where a part is not known, `unpriced` says of how many.
    """
    import pandas as pd

    tidy = comparison.frame
    judged = _judge_costs(comparison)
    rows = []
    for index, label in enumerate(comparison.labels):
        mine = tidy[tidy["backend"] == label]
        known = mine["cost"].dropna()
        anew = mine.loc[~mine["is_reused"], "cost"].dropna()
        has_new = bool((~mine["is_reused"]).any())
        spent = anew.sum() if len(anew) else None if has_new else 0.0
        rows.append((len(mine), known.sum() if len(known) else None, int(mine["cost"].isna().sum()), spent, judged.get(index)))
    kinds = {"answers": "Int64", "cost": "Float64", "unpriced": "Int64", "spent": "Float64", "judge_cost": "Float64"}
    named = pd.Index(comparison.labels, name="backend", dtype="string")
    found: pd.DataFrame = pd.DataFrame(rows, columns=list(kinds), index=named).astype(kinds)
    return found


def prices_of(comparison: Comparison) -> Prices | None:
    """The prices by which a run counts: those of `priced`, else those given to `compare`; None for none."""
    given = comparison._prices
    if given is not None:
        return given
    kept = comparison.store.spec(comparison.id).get("prices")
    try:
        return Prices.from_dict(kept) if isinstance(kept, dict) else None
    except ConfigurationError:  # of a file that somebody changed
        return None


def cost_of(row: sqlite3.Row | Mapping[str, Any], prices: Prices, asked: str | None) -> float | None:
    """What an answer cost by the model that the server named, else by the one that was asked for; None where unknown."""
    return _cost(Usage(*(row[name] for name in _COUNTS)), prices, row["model"], asked)


def _cost(usage: Usage, prices: Prices, *models: str | None) -> float | None:
    for name in models:
        cost = prices.cost(usage, name) if name else None
        if cost is not None:
            return cost
    return None


def costing(comparison: Comparison) -> Callable[[Reply, int], float | None]:
    """What tells the cost of an answer in a column, None where it is not known: `cost_of` for one that is read already."""
    prices = prices_of(comparison)
    asked = [column.get("model") for column in columns_of(comparison)]

    def cost(reply: Reply, column: int) -> float | None:
        return None if prices is None else _cost(reply.usage, prices, reply.model, asked[column])

    return cost


def columns_of(comparison: Comparison) -> list[Mapping[str, Any]]:
    """The columns of a run as its spec has them."""
    found: list[Mapping[str, Any]] = comparison.store.spec(comparison.id)["columns"]
    return found


def _columns(comparison: Comparison, rows: Sequence[sqlite3.Row]) -> dict[str, list[Any]]:
    """The values of `DTYPES`."""
    specs = columns_of(comparison)
    labels = [column["label"] for column in specs]
    names = {row["row"]: (row["name"], row["grp"]) for row in comparison.store.rows(_PROMPTS, (comparison.id,))}
    table = {name: [row[name] for row in rows] for name in DTYPES if name in {*_OF_RESULT, "row", "repeat", "is_reused"}}
    table["prompt"] = [names.get(row["row"], ("warm-up", ""))[0] for row in rows]
    table["group"] = [names.get(row["row"], ("", ""))[1] or None for row in rows]
    table["backend"] = [labels[row["col"]] for row in rows]
    table["answer"] = [None if row["error"] and not row["answer"] else row["answer"] for row in rows]
    table["error"] = [row["error"] or None for row in rows]
    table["total_s"] = [None if row["error"] else row["total_s"] for row in rows]
    prices = prices_of(comparison)
    asked = [column.get("model") for column in specs]
    table["cost"] = [None if prices is None else cost_of(row, prices, asked[row["col"]]) for row in rows]
    return {name: table[name] for name in DTYPES}


def whole(store: Store, value: Any) -> Any:
    """A value of the store with what {"blob": hash} stands for; {"blob": {...}} is an object that has such a name of its own."""
    if isinstance(value, list):
        return [whole(store, member) for member in value]
    if not isinstance(value, dict):
        return value
    if value.keys() == {"blob"} and isinstance(value["blob"], str):
        found = store.rows("SELECT data FROM blob WHERE hash = ?", (value["blob"],))
        return bytes(found[0][0]).decode("utf-8", "surrogatepass") if found else value
    inner = value["blob"] if value.keys() == {"blob"} and isinstance(value["blob"], dict) else value
    return {name: whole(store, member) for name, member in inner.items()}


_PROMPTS = "SELECT row, name, grp FROM prompt WHERE run = ?"


def _judge_costs(comparison: Comparison) -> dict[int, float]:
    """What a judge, or a scorer, spent on the answers of each column, as far as it is known."""
    query = (
        "SELECT cell.col, score.scorer, score.usage, score.cost FROM run_score "
        "JOIN cell ON cell.run = run_score.run AND cell.position = run_score.position "
        "JOIN score ON score.result = cell.result AND score.scorer = run_score.scorer AND score.identity = run_score.identity "
        "WHERE run_score.run = ? AND (score.cost IS NOT NULL OR score.scorer = ?)"
    )
    name, model = _judge_of(comparison.store.spec(comparison.id))
    prices, found = prices_of(comparison), dict[int, float]()
    for row in comparison.store.rows(query, (comparison.id, name)):
        cost = row["cost"]
        if cost is None and prices is not None and model:
            cost = prices.cost(Usage(*json.loads(row["usage"])), model)
        if cost is not None:
            found[row["col"]] = found.get(row["col"], 0.0) + cost
    return found


def _judge_of(spec: Mapping[str, Any]) -> tuple[str | None, str | None]:
    """The name of the judge of a run, and its model; None for what is not known."""
    judge = spec.get("judge")
    backend = judge.get("backend") if isinstance(judge, dict) else None
    told = (judge.get("name"), backend.get("model")) if judge and isinstance(backend, dict) else ()
    return told if told and all(isinstance(one, str) for one in told) else (None, None)


def _named_scorers(spec: Mapping[str, Any]) -> list[str]:
    told = spec.get("scorers")
    found = [one.get("name") if isinstance(one, dict) else one for one in told] if isinstance(told, list) else []
    return [name for name in found if isinstance(name, str)]
