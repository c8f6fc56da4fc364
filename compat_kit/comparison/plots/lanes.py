"""Latency and throughput: a lane for each model."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import numpy as np

from ..metrics import find
from . import style

if TYPE_CHECKING:
    from matplotlib.axes import Axes

    from ...statistics import Estimate
    from ..metrics import Answers


def draw_latency(answers: Answers, ax: Axes | None) -> Axes:
    """Bars to the median first and last token, and a mark for every answer below them."""
    ax = style.lanes(ax, answers.labels, 0.72)
    first, last = (find(answers.frame, name) for name in ("ttft_s", "total_s"))
    totals = [answers.estimate(last, label) for label in answers.labels]
    ends = [answers.values(last, label) for label in answers.labels]
    limit = _limit(totals, ends)
    scale, unit = (1000.0, "milliseconds") if limit < 10 else (1.0, "seconds")
    for lane, label in enumerate(answers.labels):
        begin, end = answers.estimate(first, label), totals[lane]
        failed, away = _failed(answers, label), int(np.sum(ends[lane] > limit))
        if begin.value is None and end.value is None:
            style.empty(ax, lane, "no answer was timed")
            style.beside(ax, lane, style.failures(failed))
            continue
        _bar(ax, lane - 0.12, begin, end, scale)
        waits = answers.values(first, label)
        style.strip(ax, lane + 0.22, scale * waits[waits <= limit], style.BLUE, "o")
        style.strip(ax, lane + 0.22, scale * ends[lane][ends[lane] <= limit], style.ORANGE, "D")
        figures = f"{first.show(begin.value)} · {last.show(end.value)}"
        beyond = f"{away:,} later ▸" if away else ""
        style.beside(ax, lane, "\n".join(filter(None, [figures, style.failures(failed), beyond])))
    ax.set_xlim(0, scale * limit * 1.03)
    style.thousands(ax)
    style.below(ax, f"{unit} since the request was sent")
    style.title(ax, "Latency: median to the first and to the last token")
    _legend(ax, _latency_keys())
    return ax


def _bar(ax: Axes, lane: float, begin: Estimate, end: Estimate, scale: float) -> None:
    waiting = scale * (begin.value or 0.0)
    ax.barh(lane, waiting, height=0.34, color=style.BLUE, zorder=3)
    if end.value is not None:
        ax.barh(lane, max(scale * end.value - waiting, 0), left=waiting, height=0.34, color=style.ORANGE, zorder=3)
    for estimate in (begin, end):
        if estimate.low is not None and estimate.high is not None:
            style.whisker(ax, lane, scale * estimate.low, scale * estimate.high, colour=style.paper(), width=3.4)
            style.whisker(ax, lane, scale * estimate.low, scale * estimate.high)


def _limit(estimates: list[Estimate], values: list[np.ndarray]) -> float:
    """Where the axis ends: behind the last answer, but a few stragglers do not press all others into a corner."""
    known = np.concatenate([one[np.isfinite(one)] for one in values]) if values else np.array([])
    if not len(known):
        return 1.0
    middles = [one.high or one.value or 0.0 for one in estimates]
    return float(min(known.max(), 2.5 * max(middles))) or 1.0


def _failed(answers: Answers, label: str) -> int:
    at = answers.places(label)
    return int((answers.is_failed[at] & ~answers.is_stopped[at]).sum())


def _latency_keys() -> list[Any]:
    from matplotlib.lines import Line2D
    from matplotlib.patches import Patch

    mark: dict[str, Any] = {"linestyle": "", "markersize": 4.5}
    return [
        Patch(color=style.BLUE, label="waiting (TTFT)"),
        Patch(color=style.ORANGE, label="writing"),
        Line2D([], [], color=style.BLUE, marker="o", label="one first token", **mark),
        Line2D([], [], color=style.ORANGE, marker="D", label="one last token", **mark),
        Line2D([], [], color=style.ink(), marker="|", markersize=8, linewidth=1.6, label="95 % interval"),
    ]


def _legend(ax: Axes, keys: list[Any]) -> None:
    from matplotlib.transforms import ScaledTranslation

    figure: Any = ax.figure
    under = ax.transAxes + ScaledTranslation(0, -40 / 72, figure.dpi_scale_trans)  # in points: the name of the axis lies between
    look: dict[str, Any] = {"frameon": False, "fontsize": 8, "handlelength": 1.3, "columnspacing": 1.1, "handletextpad": 0.5}
    columns = min(len(keys), max(1, style.letters(ax, 8) // 17))
    ax.legend(handles=keys, ncols=columns, loc="upper left", bbox_to_anchor=(0, 0), bbox_transform=under, borderaxespad=0, **look)


def draw_throughput(answers: Answers, ax: Axes | None) -> Axes:
    """The median speed with its interval, and a dot for every answer."""
    ax = style.lanes(ax, answers.labels)
    speed = find(answers.frame, "decode_tokens_per_s")
    speeds = [answers.values(speed, label) for label in answers.labels]
    estimates = [answers.estimate(speed, label) for label in answers.labels]
    limit, guesses = _limit(estimates, speeds), 0
    for lane, label in enumerate(answers.labels):
        estimate, away = estimates[lane], int(np.sum(speeds[lane] > limit))
        failed = style.failures(_failed(answers, label))
        if estimate.value is None:
            style.empty(ax, lane, "no speed is known")
            style.beside(ax, lane, failed)
            continue
        is_guess = answers.is_guess(label)
        guesses += is_guess
        style.strip(ax, lane + 0.22, speeds[lane][speeds[lane] <= limit], style.SKY)
        style.whisker(ax, lane - 0.1, estimate.low, estimate.high, colour=style.BLUE, width=2.2)
        fill = style.paper() if is_guess else style.BLUE
        ax.plot(
            estimate.value, lane - 0.1, "o", color=style.BLUE, markerfacecolor=fill, markersize=8, markeredgewidth=1.8, zorder=5
        )
        figure, beyond = f"{'≈' * is_guess}{speed.show(estimate.value)}", f"{away:,} faster ▸" if away else ""
        style.beside(ax, lane, "\n".join(filter(None, [figure, failed, beyond])))
    ax.set_xlim(0, limit * 1.03)
    style.thousands(ax)
    notes = ["Median with its 95 % interval; a dot is one answer"]
    style.below(ax, "tokens per second while writing", [*notes, "≈ and a hollow mark: the tokens are a guess" * bool(guesses)])
    style.title(ax, "Throughput")
    return ax
