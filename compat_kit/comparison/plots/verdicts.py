"""Better, worse or inconclusive: the difference of each model to the baseline."""

from __future__ import annotations

from typing import TYPE_CHECKING

import numpy as np

from ..metrics import counted, find, numbers
from ..summaries import about, versus
from . import style

if TYPE_CHECKING:
    import pandas as pd
    from matplotlib.axes import Axes

    from ..metrics import Answers, Metric

_LOOKS = {"better": (style.GREEN, "^"), "worse": (style.RED, "v"), "inconclusive": (style.GREY, "o")}


def draw_verdicts(answers: Answers, baseline: str | None, metric: str | None, ax: Axes | None) -> Axes:
    """A forest plot: the paired difference of each model with its interval, the baseline being the line at 0."""
    chosen = find(answers.frame, metric)
    rows = versus(answers.frame, answers.labels, baseline, chosen.name).frame
    base = str(rows["baseline"].iloc[0])
    ax = style.lanes(ax, list(rows.index))
    ends = np.concatenate([numbers(rows[name]) for name in ("difference", "low", "high")])
    scale, unit = _unit(chosen, float(np.nanmax(np.abs(ends), initial=0.0)))
    ax.axvline(0, color=style.ink(), linewidth=1.1, zorder=1)
    for lane, (_, row) in enumerate(rows.iterrows()):
        _draw(ax, lane, row, scale)
    left, right = ax.get_xlim()
    reach = max(abs(left), abs(right))
    ax.set_xlim(-reach, reach)
    arrows = ("better ▸", "◂ worse") if chosen.is_higher_better else ("worse ▸", "◂ better")
    for text, at, side in ((arrows[0], 1, "right"), (arrows[1], 0, "left")):
        ax.annotate(
            text, (at, 1), (0, 3), xycoords="axes fraction", textcoords="offset points", ha=side, va="bottom", fontsize=8.5
        )
    left_out = int(rows["left_out"].max())
    notes = ["Paired by prompt, 95 % intervals; the verdict is at 5 % by Holm over the models"]
    notes.append(f"Left out: up to {counted(left_out, 'prompt', 'prompts')} without a value of both" if left_out else "")
    style.below(ax, f"difference to {style.short(base, 30)}{unit}", notes)
    style.title(ax, f"{style.short(chosen.title, 30)}, against {style.short(base, 40)}\n")
    return ax


def _unit(metric: Metric, largest: float) -> tuple[float, str]:
    if metric.kind == "share":
        return 100.0, ", in points"
    if metric.is_time:
        return (1000.0, ", in milliseconds") if largest < 10 else (1.0, ", in seconds")
    return 1.0, ", in tokens per second" if metric.name == "decode_tokens_per_s" else ""


def _draw(ax: Axes, lane: int, row: pd.Series, scale: float) -> None:
    import pandas as pd

    verdict = str(row["verdict"])
    colour, marker = _LOOKS[verdict]
    if pd.isna(row["difference"]):
        style.empty(ax, lane, "no prompt has a value of both")
        return
    if pd.notna(row["low"]):
        style.whisker(ax, lane, scale * row["low"], scale * row["high"], colour=colour, width=2.4)
    is_decided = verdict != "inconclusive"
    fill = colour if is_decided else style.paper()
    ax.plot(
        scale * row["difference"], lane, marker, color=colour, markerfacecolor=fill, markersize=9, markeredgewidth=1.8, zorder=5
    )
    needed = row["prompts_to_decide"]
    more = (
        counted(row["pairs"], "prompt", "prompts") if is_decided or pd.isna(needed) else f"about {about(needed)} prompts needed"
    )
    style.beside(ax, lane, f"{verdict}\n{more}", is_strong=False)
