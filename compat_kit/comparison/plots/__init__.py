"""Plots of a comparison, drawn with matplotlib: readable in print and by the colour-blind."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..metrics import Answers
from . import lanes, pareto, scores, verdicts

if TYPE_CHECKING:
    from collections.abc import Sequence

    import pandas as pd
    from matplotlib.axes import Axes

__all__ = ["Plots"]


class Plots:
    """The plots of one comparison. Each draws into `ax`, or into a new figure, and returns the axes.

    A figure of subplots which has no layout engine gets the constrained one, so that nothing runs into its neighbour.
    Intervals are those of `Comparison.summary`, at 95 %. What is not known is left out, and the plot says so.
    """

    def __init__(self, frame: pd.DataFrame, labels: Sequence[str] | None = None) -> None:
        self._answers = Answers(frame, labels)

    def latency(self, ax: Axes | None = None) -> Axes:
        """Median time to the first token and to the last, for each model, with intervals; below it a mark for every answer."""
        return lanes.draw_latency(self._answers, ax)

    def throughput(self, ax: Axes | None = None) -> Axes:
        """Median tokens per second of each model while it writes, with its interval, and a dot for every answer."""
        return lanes.draw_throughput(self._answers, ax)

    def scores(self, scorer: str | None = None, ax: Axes | None = None) -> Axes:
        """Each model's scores with their intervals: those from 0 to 1 side by side, or one of any scale by its name."""
        return scores.draw_scores(self._answers, scorer, ax)

    def pareto(self, y: str | None = None, x: str | None = None, ax: Axes | None = None) -> Axes:
        """How good each model is against what it takes, with intervals, and the front: the models that no other beats in both.

        y: a metric of `Comparison.versus`, by default the first score, else tokens per second. x: by default the cost where it
        is known of all, else the total time.
        """
        return pareto.draw_pareto(self._answers, y, x, ax)

    def verdicts(self, baseline: str | None = None, metric: str | None = None, ax: Axes | None = None) -> Axes:
        """How far each model is from the baseline on the same prompts, with its interval and the verdict: `Comparison.versus`."""
        return verdicts.draw_verdicts(self._answers, baseline, metric, ax)
