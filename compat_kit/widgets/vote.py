"""A blind vote on the answers of a comparison, in a notebook.

The view asks and is answered, each with a number `n` of its own: "ballot" for what is to be voted on now, "vote" (choice: the
place of the best answer from 0, null for a tie), "skip", "undo", "reveal", each with the `turn` that it is about. All are
answered with "ballot". Until the votes are revealed nothing that is sent tells which model wrote what: no name, no time, no
error, no order of the columns.
"""

from __future__ import annotations

import asyncio
import threading
from contextlib import suppress
from typing import TYPE_CHECKING, Any

import anywidget

from .. import render
from ..comparison.grid import Grid
from ..comparison.votes import Ballot
from ..loop import get_loop, start
from .carrier import Carrier
from .keeping import Stills, display
from .table import MOST_MARKDOWN, script, style

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    import pandas as pd

    from ..comparison import Comparison

_MOST_SHOWN = 200_000


class VoteWidget(anywidget.AnyWidget):
    """Which answer is best, prompt by prompt, without telling whose it is; at the end the models are told, and counted.

    By key: 1 to 9 for an answer, t for a tie, s to skip, u to take the last one back.
    """

    _esm = script("asking", "vote")
    _css = style("vote")

    def __init__(self, comparison: Comparison, voter: str = "me") -> None:
        self._ballot = Ballot(comparison, voter)
        self._grid = Grid(comparison.store, comparison.id)
        self._lock = threading.Lock()
        self._turn = 0
        self._is_revealed = False
        self._carrier = Carrier()
        self._stills = Stills()
        super().__init__()
        self.on_msg(self._heard)

    def tally(self) -> pd.DataFrame:
        """What all votes on this run add up to, as it is shown at the end: it tells the models."""
        return self._ballot.tally()

    def _heard(self, _widget: object, message: object, _buffers: object) -> None:
        """A message of a view, in any thread: it is only handed over."""
        if isinstance(message, dict) and isinstance(message.get("n"), int) and self.comm is not None:
            start(self._reply(message), get_loop())

    async def _reply(self, message: dict[str, Any]) -> None:
        answer = await asyncio.to_thread(self.answer, message)
        self._carrier.post(lambda: self._transmit({**answer, "n": message["n"]}))
        if self._is_revealed and self._stills:
            bundle = self._still()
            self._carrier.post(lambda: self._stills.redraw(bundle))

    def answer(self, message: Mapping[str, Any]) -> dict[str, Any]:
        """What is answered to a message of a view; {"k": "no", "text"} for what cannot be."""
        try:
            with self._lock:
                _DEEDS[message["k"]](self, message)
                return self._shown()
        except (KeyError, TypeError, ValueError, IndexError):
            return {"k": "no", "text": "The view asked for something that there is not. Run the cell again."}
        except Exception as error:
            return {"k": "no", "text": render.plain(f"{type(error).__name__}: {error}")}

    def _look(self, _message: Mapping[str, Any]) -> None:
        """Only show what there is."""

    def _vote(self, message: Mapping[str, Any]) -> None:
        choice = message["choice"]
        if self._is_due(message) and self._ballot.next() is not None:
            self._ballot.cast(choice)
            self._turn += 1

    def _skip(self, message: Mapping[str, Any]) -> None:
        if self._is_due(message):
            self._ballot.skip()
            self._turn += 1

    def _undo(self, message: Mapping[str, Any]) -> None:
        if self._is_due(message) and self._ballot.done:
            self._ballot.undo()
            self._turn += 1

    def _reveal(self, _message: Mapping[str, Any]) -> None:
        self._is_revealed = True

    def _is_due(self, message: Mapping[str, Any]) -> bool:
        """Whether it is about what is shown now: what is said twice, or by a view that is behind, is passed over."""
        return message["turn"] == self._turn and not self._is_revealed

    def _shown(self) -> dict[str, Any]:
        """What the view is to draw."""
        slip = None if self._is_revealed else self._ballot.next()
        done = self._ballot.done
        shown: dict[str, Any] = {"k": "ballot", "turn": self._turn, "votes": done, "total": done + self._ballot.remaining}
        if self._is_revealed:
            return {**shown, "state": "revealed", **self._counted()}
        if slip is None:
            return {**shown, "state": "voted"}
        prompt = render.plain(render.short(self._grid.prompt(slip.row), 20_000))
        return {**shown, "state": "voting", "prompt": prompt, "answers": [_drawn(text) for text in slip.texts]}

    def _counted(self) -> dict[str, Any]:
        tally = self._ballot.tally()
        shares = [
            {
                "label": render.plain(str(label)),
                "wins": int(row["wins"]),
                "ties": int(row["ties"]),
                "share": _known(row["win_rate"]),
                "low": _known(row["low"]),
                "high": _known(row["high"]),
            }
            for label, row in tally.iterrows()
        ]
        return {"shares": shares, "verdict": _verdict(shares)}

    def _transmit(self, message: dict[str, Any]) -> None:
        with suppress(Exception):  # a page or a kernel that has gone
            self._send({"method": "custom", "content": message})

    def _still(self) -> dict[str, str]:
        """What stays in the notebook: before the votes are revealed only how many prompts there are."""
        if not self._is_revealed:
            text = repr(self)
            return {
                "text/html": render.still(render.prose("A blind vote. Run the cell again to go on with it.")),
                "text/plain": text,
            }
        counted = self._counted()
        rows = [
            [one["label"], f"{one['wins']}", _percent(one["share"]), f"{_percent(one['low'])} to {_percent(one['high'])}"]
            for one in counted["shares"]
        ]
        head = ["model", "preferred", "share", "95 % interval"]
        html = render.still(render.table(head, rows, foot=counted["verdict"]))
        return {"text/html": html, "text/plain": f"{render.text_table(head, rows)}\n{counted['verdict']}"}

    def set_state(self, sync_data: Any) -> None:
        """Nothing: a view says what it wants in messages, and sets no trait."""

    def __repr__(self) -> str:
        ballot: Ballot | None = getattr(self, "_ballot", None)
        return "VoteWidget()" if ballot is None else f"VoteWidget({ballot.done + ballot.remaining} prompts)"

    def _repr_mimebundle_(self, **options: Any) -> tuple[dict[str, Any], dict[str, Any]] | None:
        """The view, and what may be told for those who cannot show it."""
        bundle = super()._repr_mimebundle_(**options)
        return bundle and ({**self._still(), **bundle[0]}, bundle[1])

    def _ipython_display_(self) -> None:
        """Two outputs: the view, and a copy that stays in a saved notebook and is hidden while the view lives."""
        bundle = None if self.comm is None else super()._repr_mimebundle_()
        if bundle is None:
            print(repr(self))
        else:
            display(bundle[0], metadata=bundle[1])
            self._stills.show(self._still())


_DEEDS = {
    "ballot": VoteWidget._look,
    "vote": VoteWidget._vote,
    "skip": VoteWidget._skip,
    "undo": VoteWidget._undo,
    "reveal": VoteWidget._reveal,
}


def _drawn(text: str) -> dict[str, str]:
    """An answer as the view draws it: Markdown as HTML, or as it was written where that is too long."""
    if len(text) > MOST_MARKDOWN:
        return {"raw": render.plain(render.short(text, _MOST_SHOWN))}
    return {"html": render.markdown(text)}


def _verdict(shares: Sequence[Mapping[str, Any]]) -> str:
    """Whether one model is preferred: its interval lies above those of all others."""
    known = sorted((one for one in shares if one["share"] is not None), key=lambda one: -one["share"])
    if len(known) < 2:
        return "Inconclusive: there are too few votes."
    best, others = known[0], known[1:]
    if all(best["low"] > one["high"] for one in others):
        return f"{best['label']} is preferred."
    return "Inconclusive: the intervals overlap. More votes may decide it."


def _known(value: Any) -> float | None:
    """The number as a message can carry it; pandas has NA for what is not known."""
    return float(value) if isinstance(value, (int, float)) and value == value else None  # noqa: PLR0124 - not NaN


def _percent(value: float | None) -> str:
    return "–" if value is None else f"{value:.0%}"
