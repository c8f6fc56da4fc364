"""Plots of a comparison, drawn with matplotlib: readable in print and by the colour-blind."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    import pandas as pd
    from matplotlib.axes import Axes

# Okabe and Ito, "Color Universal Design" (2008): blue for waiting, orange for writing.
_WAITING, _WRITING, _DOT = "#0072B2", "#E69F00", "#333333"


class Plots:
    """The plots of one comparison."""

    def __init__(self, frame: pd.DataFrame) -> None:
        self._frame = frame

    def latency(self, ax: Axes | None = None) -> Axes:
        """Median time to the first token and to the last, for each backend, in milliseconds; a dot for every answer.

        Answers without times (failures) are left out. Returns the axes, drawn into `ax` if given.
        """
        import matplotlib.pyplot as plt

        timed = self._frame.dropna(subset=["ttft_s", "total_s"])
        labels = list(dict.fromkeys(self._frame["backend"]))
        if ax is None:
            _, ax = plt.subplots(figsize=(7, 1.2 + 0.6 * len(labels)), layout="constrained")
        for position, label in enumerate(labels):
            rows = timed[timed["backend"] == label]
            if rows.empty:
                ax.text(0, position, " no answer was timed", va="center", fontsize=9)
                continue
            first, total = rows["ttft_s"].astype(float) * 1000, rows["total_s"].astype(float) * 1000
            ax.barh(position, first.median(), color=_WAITING, height=0.5, label="waiting (TTFT)" if position == 0 else None)
            writing = max(total.median() - first.median(), 0)
            ax.barh(
                position, writing, left=first.median(), color=_WRITING, height=0.5, label="writing" if position == 0 else None
            )
            ax.plot(
                total,
                [position] * len(total),
                "o",
                color=_DOT,
                markersize=4,
                alpha=0.6,
                label="one answer" if position == 0 else None,
            )
        ax.set_yticks(range(len(labels)), labels)
        ax.invert_yaxis()
        ax.set_xlabel("milliseconds since the request was sent")
        ax.set_title("Latency: median to the first and to the last token", loc="left", fontsize=11)
        ax.spines[["top", "right"]].set_visible(False)
        if not timed.empty:
            ax.legend(
                frameon=False, ncols=3, loc="upper left", bbox_to_anchor=(0, -0.35 if len(labels) < 3 else -0.2), fontsize=9
            )
        return ax
