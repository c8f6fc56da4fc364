"""Plots of a comparison, drawn with matplotlib: readable in print and by the colour-blind."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    import pandas as pd
    from matplotlib.axes import Axes

# Okabe and Ito, "Color Universal Design" (2008): blue for waiting, orange for writing.
_WAITING, _WRITING, _DOT = "#0072B2", "#E69F00", "#222222"


class Plots:
    """The plots of one comparison."""

    def __init__(self, frame: pd.DataFrame) -> None:
        self._frame = frame

    def latency(self, ax: Axes | None = None) -> Axes:
        """Median time to the first token and to the last, for each backend, in milliseconds; a dot for every answer.

        Answers without times (failures) are left out. Returns the axes, drawn into `ax` if given.
        """
        import matplotlib.pyplot as plt

        labels = list(dict.fromkeys(self._frame["backend"]))
        if ax is None:
            _, ax = plt.subplots(figsize=(7, 1.3 + 0.55 * len(labels)), layout="constrained")
        for lane, label in enumerate(labels):
            _draw_lane(ax, lane, self._frame[self._frame["backend"] == label])
        ax.set_yticks(range(len(labels)), labels)
        ax.set_ylim(len(labels) - 0.4, -0.6)
        ax.set_xlim(left=0)
        ax.set_xlabel("milliseconds since the request was sent")
        ax.set_title("Latency: median to the first and to the last token", loc="left", fontsize=11)
        ax.spines[["top", "right"]].set_visible(False)
        ax.figure.legend(handles=_legend(), loc="outside lower left", ncols=3, frameon=False, fontsize=9)
        return ax


def _draw_lane(ax: Axes, lane: int, rows: pd.DataFrame) -> None:
    timed = rows.dropna(subset=["ttft_s", "total_s"])
    if timed.empty:
        ax.text(0, lane, "  no answer was timed", va="center", fontsize=9)
        return
    first, total = timed["ttft_s"].astype(float) * 1000, timed["total_s"].astype(float) * 1000
    waiting = first.median()
    ax.barh(lane, waiting, height=0.5, color=_WAITING)
    ax.barh(lane, max(total.median() - waiting, 0), left=waiting, height=0.5, color=_WRITING)
    ax.plot(total, [lane] * len(total), "o", color=_DOT, markersize=4, alpha=0.7, clip_on=False)


def _legend() -> list[Any]:
    from matplotlib.lines import Line2D
    from matplotlib.patches import Patch

    dot = Line2D([], [], color=_DOT, marker="o", markersize=4, linestyle="", label="one answer")
    return [Patch(color=_WAITING, label="waiting (TTFT)"), Patch(color=_WRITING, label="writing"), dot]
