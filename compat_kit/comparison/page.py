"""A run for people who read: the table of a notebook, the page, the text of a terminal. All of it from rows of the store."""

from __future__ import annotations

import json
from datetime import datetime
from statistics import median
from typing import TYPE_CHECKING, Any

from .. import render
from ..figures import Figures
from ..store import FAILED, FILTERED, OK, STOPPED, TRUNCATED
from .frames import WARM_UPS, Said, cost_of, prices_of, read, scores_of, whole

if TYPE_CHECKING:
    import sqlite3
    from collections.abc import Mapping, Sequence

    from ..store import Store
    from .result import Comparison

MOST_LINES, MOST_COLUMNS, MOST_CHARACTERS = 50, 12, 600
"""How much of a run the table in a notebook shows: a saved notebook has to stay small."""

MOST_TEXT_LINES = 20
_MOST_IN_REPR, _FEW_LINES = (500, 150), 5
_REPLY = "CASE WHEN result.answer = '' THEN result.reply END AS reply"
_FIGURES = {
    "score": "score",
    "ttft": "TTFT",
    "speed": "tokens/s",
    "total": "total time",
    "tokens": "tokens",
    "cost": "cost",
    "length": "length of the answer",
}
_STATES = {TRUNCATED: "truncated", FILTERED: "filtered", STOPPED: "stopped"}


def table(comparison: Comparison) -> str:
    """HTML for a notebook, GitHub and everywhere else where no widget lives: bounded, and it says what it leaves out."""
    shown = _Shown(comparison, MOST_LINES, MOST_COLUMNS)
    lines = shown.lines(has_warm_ups=True)
    return render.side_by_side(shown.heads(), lines, foot=" ".join(shown.left_out()), longest=MOST_CHARACTERS)


def page(comparison: Comparison, title: str = "") -> str:
    """All of a run as one page: what was compared and when, what it comes to, the summary, every answer."""
    shown = _Shown(comparison)
    lines = shown.lines(has_warm_ups=True)
    known = {name for line in lines for side in line.sides if side for name, value in side.figures.items() if value is not None}
    figures = {name: words for name, words in _FIGURES.items() if name in known}
    title = title or comparison.store.info(comparison.id).name or "Models side by side"
    foot = "A dash is “not known”. ≈ marks a guess: the server did not count tokens. The warm-up counts in no figure."
    return render.side_page(title, list(_parts(comparison)), shown.heads(), lines, figures, foot=foot)


def text(comparison: Comparison, width: int = 110) -> str:
    """All answers with their figures, one below the other, for a terminal of that width. A dash is "not known"."""
    shown = _Shown(comparison)
    rows: list[list[str]] = []
    last: Any = None
    for row in shown.rows:
        place = (row["row"], row["repeat"])
        said = [_worded(told.get(row["position"])) for told in shown.scores.values()]
        name = shown.name(row) if place != last else ""
        rows.append(
            [name, shown.labels[row["col"]], row["error"] or answer_of(comparison.store, row), *said, *figures_of(row).columns]
        )
        last = place
    columns = ["prompt", "model", "answer", *shown.scores, "TTFT", "tokens/s", "tokens", "finish reason"]
    return render.text_table(columns, rows, width=width)


def brief(comparison: Comparison) -> str:
    """The answers without times, so that it is the same from run to run; long ones are cut, and so are many."""
    shown = _Shown(comparison, MOST_TEXT_LINES, MOST_COLUMNS)
    lines = shown.lines()
    rows = [[line.name, *("" if side is None else side.text for side in line.sides)] for line in lines]
    most = _MOST_IN_REPR[len(rows) > _FEW_LINES]
    cut = [[render.short(cell, most) for cell in row] for row in rows]
    return "\n".join([render.text_table(["prompt", *shown.labels], cut, width=110), *shown.left_out()])


def heads_and_lines(comparison: Comparison) -> tuple[list[render.Head], list[render.Line]]:
    """All of a run side by side, the warm-ups left out."""
    shown = _Shown(comparison)
    return shown.heads(), shown.lines()


def answer_of(store: Store, row: sqlite3.Row) -> str:
    """What the model wrote, for people: its text, else the tools it calls, else what it thought."""
    if row["answer"] or not row["reply"]:
        return str(row["answer"])
    rest = whole(store, json.loads(row["reply"]))
    calls = "\n".join(f"calls {call['name']}({call['arguments']})" for call in rest["tool_calls"])
    return calls or (f"(only reasoning) {rest['reasoning']}" if rest["reasoning"] else "")


def figures_of(row: sqlite3.Row) -> Figures:
    """The figures of an answer as they stand under it."""
    return Figures(
        ttft_s=row["ttft_s"],
        tokens_per_s=row["decode_tokens_per_s"],
        tokens=row["completion_tokens"],
        finish_reason=row["finish_reason"],
        attempts=max(row["attempts"] or 1, 1),
        is_estimated=bool(row["is_estimated"]),
        is_client_bound=bool(row["is_client_bound"]),
    )


class _Shown:
    """What of a run is shown, read once: so many lines (a prompt and a repeat each) and columns of it at most."""

    def __init__(self, comparison: Comparison, most_lines: int | None = None, most_columns: int | None = None) -> None:
        self._store, self._run_id = comparison.store, comparison.id
        spec = self._store.spec(self._run_id)
        self._asked = [column.get("model") for column in spec["columns"]]
        self.labels = [str(column["label"]) for column in spec["columns"]][:most_columns]
        self._repeats = int(spec.get("repeats") or 1)
        named = self._store.rows("SELECT row, name FROM prompt WHERE run = ? ORDER BY row", (self._run_id,))
        self._names = {row["row"]: str(row["name"]) for row in named}
        self._most = len(named) * self._repeats if most_lines is None else most_lines
        self._prices = prices_of(comparison)
        where, values = f"cell.row BETWEEN 0 AND ? AND cell.col < {len(self.labels)}", (self._most // self._repeats,)
        self.rows = read(self._store, self._run_id, where, values, also=_REPLY)
        self.scores = scores_of(self._store, self._run_id, where, values)

    def name(self, row: sqlite3.Row) -> str:
        """The name of the prompt in a row of the store."""
        return self._names.get(row["row"], "warm-up")

    def lines(self, *, has_warm_ups: bool = False) -> list[render.Line]:
        """A line for each prompt and repeat in the order of the table, those that nobody has answered yet included."""
        found: dict[tuple[int, int], list[render.Side | None]] = {}
        for row in self._names:
            for repeat in range(self._repeats):
                if len(found) < self._most:
                    found[row, repeat] = [None] * len(self.labels)
        for row in self.rows:
            if (place := (row["row"], row["repeat"])) in found:
                found[place][row["col"]] = self._side(row)
        warm_ups = self._warm_ups() if has_warm_ups else []
        return [*warm_ups, *(render.Line(self._names[row], sides, self._note(repeat)) for (row, repeat), sides in found.items())]

    def heads(self) -> list[render.Head]:
        """Each model with the medians of its times, and what its scores come to, over all of its answers."""
        measured = "SELECT cell.col, result.ttft_s, result.decode_tokens_per_s AS speed, result.is_estimated FROM cell "
        measured += "JOIN result ON result.id = cell.result WHERE cell.run = ? AND cell.row >= 0 AND result.error = ''"
        rows: dict[int, list[sqlite3.Row]] = {}
        for row in self._store.rows(measured, (self._run_id,)):
            rows.setdefault(row["col"], []).append(row)
        marks = self._marks()
        return [
            render.Head(label, _medians(rows.get(column, [])), tuple(marks.get(column, ())))
            for column, label in enumerate(self.labels)
        ]

    def left_out(self) -> list[str]:
        """In words, what of the run is not shown, and how to get it."""
        rows, columns = len(self._names) * self._repeats - self._most, len(self._asked) - len(self.labels)
        what = [f"{rows:,} more rows"] * (rows > 0) + [f"{columns:,} more models"] * (columns > 0)
        return [f"… {' and '.join(what)}: run.table(), run.frame, run.export('report.html')."] if what else []

    def _note(self, repeat: int) -> str:
        return f"repeat {repeat + 1} of {self._repeats}" if self._repeats > 1 else ""

    def _warm_ups(self) -> list[render.Line]:
        sides: list[render.Side | None] = [None] * len(self.labels)
        for row in read(self._store, self._run_id, f"{WARM_UPS} AND cell.col < {len(self.labels)}", also=_REPLY):
            sides[row["col"]] = self._side(row)
        note = "wakes the model up, counts in no figure"
        return [render.Line("warm-up", sides, note, is_muted=True)] if any(sides) else []

    def _side(self, row: sqlite3.Row) -> render.Side:
        told = {name: said for name, kept in self.scores.items() if (said := kept.get(row["position"])) is not None}
        values = [said.value for said in told.values() if said.value is not None]
        numbers = {
            "score": sum(values) / len(values) if values else None,
            "ttft": row["ttft_s"],
            "speed": row["decode_tokens_per_s"],
            "total": None if row["error"] else row["total_s"],
            "tokens": row["completion_tokens"],
            "cost": None if self._prices is None else cost_of(row, self._prices, self._asked[row["col"]]),
            "length": float(len(row["answer"])),
        }
        badges = [render.Badge("reused", "muted", "the answer and the times are of an earlier run")] * bool(row["is_reused"])
        badges += [render.Badge(_STATES[row["status"]], "warn")] if row["status"] in _STATES else []
        badges += [_badge(name, said) for name, said in told.items()]
        if row["status"] == FAILED or row["error"]:
            until = f"until then: {row['answer']}" if row["answer"] else ""
            badges.insert(0, render.Badge("failed", "bad"))
            return render.Side(row["error"], until[:MOST_CHARACTERS], "bad", tuple(badges), numbers)
        tone = "warn" if row["status"] != OK else ""
        return render.Side(answer_of(self._store, row), figures_of(row).line, tone, tuple(badges), numbers)

    def _marks(self) -> dict[int, list[render.Badge]]:
        """What the scores of each column come to: a share of those that say yes or no, else a mean."""
        query = (
            "SELECT cell.col, run_score.scorer, avg(score.value) AS mean, avg(score.passed) AS rate, count(score.value) AS n "
            "FROM run_score JOIN cell ON cell.run = run_score.run AND cell.position = run_score.position "
            "JOIN score ON score.result = cell.result AND score.scorer = run_score.scorer "
            "AND score.identity = run_score.identity "
            "WHERE run_score.run = ? AND cell.row >= 0 GROUP BY cell.col, run_score.scorer ORDER BY run_score.scorer"
        )
        found: dict[int, list[render.Badge]] = {}
        for row in self._store.rows(query, (self._run_id,)):
            known = row["rate"] if row["rate"] is not None else row["mean"]
            shown = "–" if known is None else f"{known:.0%}" if row["rate"] is not None else f"{known:.2f}"
            found.setdefault(row["col"], []).append(render.Badge(f"{row['scorer']} {shown}"))
        return found


def _medians(rows: Sequence[sqlite3.Row]) -> str:
    """The median TTFT and speed; guesses of speed only where there is nothing better."""
    if not rows:
        return ""
    waits = [row["ttft_s"] for row in rows if row["ttft_s"] is not None]
    guesses, counted = (
        [row["speed"] for row in rows if row["speed"] and bool(row["is_estimated"]) is no] for no in (True, False)
    )
    speeds = counted or guesses
    middle = Figures(median(waits) if waits else None, median(speeds) if speeds else None, is_estimated=not counted)
    return f"median TTFT {middle.ttft} · {middle.speed} tokens/s"


def _badge(name: str, said: Said) -> render.Badge:
    tone = "" if said.passed is None else "good" if said.passed else "bad"
    return render.Badge(f"{name} {_worded(said)}", tone, said.reason)


def _worded(said: Said | None) -> str:
    if said is None or (said.value is None and said.passed is None):
        return "–"
    return f"{said.value:.2f}" if said.passed is None else "✓" if said.passed else "✗"


def _parts(comparison: Comparison) -> list[str]:
    """What stands above the answers on a page."""
    spec, info = comparison.store.spec(comparison.id), comparison.store.info(comparison.id)
    made = datetime.fromtimestamp(info.made_s).astimezone()
    prompts = comparison.store.rows("SELECT count(*) FROM prompt WHERE run = ?", (comparison.id,))[0][0]
    repeats = int(spec.get("repeats") or 1)
    counts = f"{prompts:,} prompt{'s' * (prompts != 1)} \N{MULTIPLICATION SIGN} {len(spec['columns'])} models"
    said = [f"{made:%Y-%m-%d %H:%M %Z}", counts + (f" \N{MULTIPLICATION SIGN} {repeats} repeats" if repeats > 1 else "")]
    said += [f"{info.done:,} of {info.total:,} answers", *([f"{info.failed:,} failed"] if info.failed else [])]
    models = [[str(column["label"]), str(column.get("model") or "–"), *_asked(column)] for column in spec["columns"]]
    about = render.prose(" · ".join([*said, f"run {comparison.id}", info.state]))
    shown = render.table(["name", "model", "where", "options"], models)
    verdicts = [comparison.versus()._repr_html_()] if len(comparison.labels) > 1 else []
    return [about, shown, comparison.summary()._repr_html_(), *verdicts]


def _asked(column: Mapping[str, Any]) -> list[str]:
    where = str(column.get("base_url") or {"local": "embedded engine"}.get(str(column.get("kind")), "a client of one's own"))
    options = column.get("options")
    return [where, ", ".join(f"{name}={value!r:.60}" for name, value in options.items()) if isinstance(options, dict) else ""]
