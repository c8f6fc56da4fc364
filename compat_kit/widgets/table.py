"""All answers of a comparison, in a notebook: sorted, filtered, read in full, compared two by two.

The view asks and is answered, each with a number `n` of its own: "page" (offset, limit, order, filters, version: as it knows
it), "head" (what stands above the rows), "text" (row, repeat: one row in full), "diff" (row, repeat, a, b), "raw" (row,
repeat, column: one answer as it was written). The answer has the same `k`, or is "no" with a `text`. Nothing else is sent, so
a page that is gone costs nothing, and what gets lost is asked for again. While a run goes on, the view asks now and then.
"""

from __future__ import annotations

import asyncio
import json
import math
from contextlib import suppress
from pathlib import Path
from typing import TYPE_CHECKING, Any

import anywidget
import rjsmin

from .. import render
from ..comparison.grid import Filters, Grid, GridRow, Order
from ..errors import ConfigurationError
from ..figures import figures
from ..loop import get_loop, start
from .carrier import Carrier
from .chat import without_comments
from .keeping import Stills, display

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from ..comparison import Comparison
    from ..comparison.grid import GridCell
    from ..store import Record

_HERE = Path(__file__)
MOST_MARKDOWN = 20_000
"""Characters of an answer that are drawn as Markdown; a longer one is shown as it was written."""
_MOST_SHOWN = 200_000


def script(*names: str) -> str:
    """A module made of these files, and before them the style of what stands in shadow roots."""
    prose = f"const PROSE = {json.dumps(without_comments(render.style('prose') + render.style('diff')))};\n"
    slim: str = rjsmin.jsmin("\n".join(_HERE.with_name(f"{name}.js").read_text(encoding="utf-8") for name in names))
    return prose + slim


def style(name: str) -> str:
    """The style of a view."""
    return render.style() + without_comments(_HERE.with_name(f"{name}.css").read_text(encoding="utf-8"))


class TableWidget(anywidget.AnyWidget):
    """The answers of a comparison as a table, also while it goes on. Only what is in sight is sent to the page.

    Click a figure above the rows to sort by it, click a row to read it in full and to compare two of its answers. By key: the
    arrows, Enter, Escape, and c to copy an answer.
    """

    _esm = script("asking", "table_parts", "table_head", "table")
    _css = style("table")

    def __init__(self, comparison: Comparison) -> None:
        self._comparison = comparison
        self._grid = Grid(comparison.store, comparison.id)
        self._carrier = Carrier()
        self._stills = Stills()
        self._is_kept_whole = False
        super().__init__()
        self.on_msg(self._heard)

    def _heard(self, _widget: object, message: object, _buffers: object) -> None:
        """A question of a view, in any thread: it is only handed over."""
        if isinstance(message, dict) and isinstance(message.get("n"), int) and self.comm is not None:
            start(self._reply(message), get_loop())

    async def _reply(self, message: dict[str, Any]) -> None:
        answer = await asyncio.to_thread(self.answer, message)
        self._carrier.post(lambda: self._transmit({**answer, "n": message["n"]}))
        self._keep(answer)

    def answer(self, message: Mapping[str, Any]) -> dict[str, Any]:
        """What is answered to a question of a view; {"k": "no", "text"} for what cannot be."""
        try:
            return _ANSWERS[message["k"]](self._grid, message)
        except (KeyError, TypeError, ValueError):
            return {"k": "no", "text": "The view asked for something that there is not. Run the cell again."}
        except Exception as error:
            return {"k": "no", "text": render.plain(f"{type(error).__name__}: {error}")}

    def _transmit(self, message: dict[str, Any]) -> None:
        with suppress(Exception):  # a page or a kernel that has gone
            self._send({"method": "custom", "content": message})

    def _keep(self, answer: Mapping[str, Any]) -> None:
        """Draw anew what stays in the notebook, once the run is over."""
        if self._stills and not self._is_kept_whole and answer.get("state", "running") != "running":
            self._is_kept_whole = True
            bundle = self._still()
            self._carrier.post(lambda: self._stills.redraw(bundle))

    def _still(self) -> dict[str, str]:
        return {"text/html": render.still(self._comparison._repr_html_()), "text/plain": repr(self._comparison)}

    def set_state(self, sync_data: Any) -> None:
        """Nothing: a view says what it wants in messages, and sets no trait."""

    def __repr__(self) -> str:
        grid: Grid | None = getattr(self, "_grid", None)
        return "TableWidget()" if grid is None else f"TableWidget({grid.rows} rows, {len(grid.labels)} models)"

    def _repr_mimebundle_(self, **options: Any) -> tuple[dict[str, Any], dict[str, Any]] | None:
        """The view, and the answers for those who cannot show it."""
        bundle = super()._repr_mimebundle_(**options)
        return bundle and ({**self._still(), **bundle[0]}, bundle[1])

    def _ipython_display_(self) -> None:
        """Two outputs: the view, and a copy that stays in a saved notebook and is hidden while the view lives."""
        bundle = None if self.comm is None else super()._repr_mimebundle_()
        if bundle is None:
            print(repr(self))
        else:
            self._is_kept_whole = self._comparison.store.info(self._comparison.id).state != "running"
            display(bundle[0], metadata=bundle[1])
            self._stills.show(self._still())


def _page(grid: Grid, asked: Mapping[str, Any]) -> dict[str, Any]:
    version = grid.version()
    if asked.get("version") == version:
        return {"k": "page", "same": True}
    order, filters = _order(asked["order"]), _filters(asked["filters"])
    page = grid.page(int(asked["offset"]), int(asked["limit"]), order, filters)
    scorers = grid.scorers
    return {
        "k": "page",
        "version": version,
        "state": grid.state,
        "labels": [render.plain(label) for label in grid.labels],
        "scorers": scorers,
        "all": grid.rows,
        "total": page.total,
        "rows": [_row(row, scorers) for row in page.rows],
    }


def _head(grid: Grid, _asked: Mapping[str, Any]) -> dict[str, Any]:
    head, warm = grid.head(), grid.warm_up()
    columns = [
        {
            "done": one.done,
            "failed": one.failed,
            "ttft": _ms(one.ttft_s),
            "speed": _rounded(one.tokens_per_s, 1),
            "tokens": one.tokens,
            "seconds": _rounded(one.total_s, 2),
            "estimated": one.is_estimated,
            "scores": {name: _rounded(value, 4) for name, value in one.scores.items()},
        }
        for one in head.columns
    ]
    return {
        "k": "head",
        "state": head.state,
        "repeats": head.repeats,
        "columns": columns,
        "scorers": list(head.scorers),
        "binary": sorted(head.binary),
        "statuses": dict(head.statuses),
        "reused": head.reused,
        "warm": warm and _row(warm, head.scorers),
    }


def _text(grid: Grid, asked: Mapping[str, Any]) -> dict[str, Any]:
    row, repeat = int(asked["row"]), int(asked["repeat"])
    prompt = grid.prompt(row) if row >= 0 else "Warm-up: the first answer of each model. It counts in no figure."
    cells = [_full(grid, row, repeat, column) for column in range(len(grid.labels))]
    return {"k": "text", "prompt": render.plain(render.short(prompt, _MOST_SHOWN)), "cells": cells}


def _diff(grid: Grid, asked: Mapping[str, Any]) -> dict[str, Any]:
    row, repeat, a, b = (int(asked[name]) for name in ("row", "repeat", "a", "b"))
    return {"k": "diff", "html": grid.diff(row, repeat, a, b)}


def _raw(grid: Grid, asked: Mapping[str, Any]) -> dict[str, Any]:
    row, repeat, column = (int(asked[name]) for name in ("row", "repeat", "column"))
    return {"k": "raw", "text": _valid(grid.said(row, repeat, column))}


_ANSWERS = {"page": _page, "head": _head, "text": _text, "diff": _diff, "raw": _raw}


def _order(asked: Mapping[str, Any]) -> Order:
    return Order(str(asked["by"]), int(asked["column"]), bool(asked["desc"]))


def _filters(asked: Mapping[str, Any]) -> Filters:
    return Filters(
        text=str(asked.get("text", ""))[:1000],
        statuses=tuple(map(str, asked.get("statuses", ()))),
        differ=bool(asked.get("differ")),
        reused=bool(asked.get("reused")),
        scorer=str(asked.get("scorer", "")),
        below=_bound(asked.get("below")),
        above=_bound(asked.get("above")),
    )


def _bound(value: Any) -> float | None:
    if value is None:
        return None
    number = float(value)
    if not math.isfinite(number):
        raise ConfigurationError("A score is compared with a number.")
    return number


def _row(row: GridRow, scorers: Sequence[str]) -> list[Any]:
    return [row.row, row.repeat, row.name, [cell and _cell(cell, scorers) for cell in row.cells]]


def _cell(cell: GridCell, scorers: Sequence[str]) -> list[Any]:
    """Status, beginning of the text, flags (1: estimated, 2: reused), TTFT in ms, tokens/s, tokens, seconds, scores."""
    scores = [_rounded(cell.scores.get(name), 3) for name in scorers] if cell.scores else []
    figures_shown = [_ms(cell.ttft_s), _rounded(cell.tokens_per_s, 1), cell.tokens, _rounded(cell.total_s, 2)]
    return [cell.status, cell.preview, cell.is_estimated + 2 * cell.is_reused, *figures_shown, scores]


def _full(grid: Grid, row: int, repeat: int, column: int) -> dict[str, Any]:
    record = grid.record(row, repeat, column)
    if record is None:
        return {"status": "waiting", "calls": [], "scores": []}
    reply = record.reply
    is_drawn = len(reply.text) <= MOST_MARKDOWN
    return {
        "status": record.status,
        "error": render.plain(render.short(record.error, MOST_MARKDOWN)),
        "thought": render.plain(render.short(reply.reasoning or "", _MOST_SHOWN)),
        "html": render.markdown(reply.text) if is_drawn and reply.text else "",
        "raw": "" if is_drawn else render.plain(render.short(reply.text, _MOST_SHOWN)),
        "calls": [
            {"name": render.plain(render.short(call.name, 200)), "arguments": render.plain(render.short(call.arguments, 20_000))}
            for call in reply.tool_calls
        ],
        "scores": [
            {"name": render.plain(name), "value": _rounded(value, 4), "reason": render.plain(render.short(reason, 2000))}
            for name, value, reason in grid.reasons(row, repeat, column)
        ],
        "note": _note(record),
    }


def _note(record: Record) -> str:
    return render.plain(figures(record.reply).line)


def _ms(seconds: float | None) -> int | None:
    return None if seconds is None else round(seconds * 1000)


def _rounded(value: float | None, digits: int) -> float | None:
    return None if value is None else round(value, digits)


def _valid(text: str) -> str:
    """The text as a message can carry it."""
    return text.encode("utf-8", "replace").decode()
