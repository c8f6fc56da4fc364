"""What is good against what it takes."""

from __future__ import annotations

from itertools import pairwise
from typing import TYPE_CHECKING, Any

import numpy as np

from ..metrics import find, scorers
from . import style

if TYPE_CHECKING:
    from matplotlib.axes import Axes

    from ...statistics import Estimate
    from ..metrics import Answers, Metric

_PLACES = (
    *((8, 6, "left", "bottom"), (8, -6, "left", "top"), (-8, 6, "right", "bottom"), (-8, -6, "right", "top")),
    *((0, 11, "center", "bottom"), (0, -11, "center", "top")),
    *((12, 20, "left", "bottom"), (12, -20, "left", "top"), (-12, 20, "right", "bottom"), (-12, -20, "right", "top")),
    *((0, 34, "center", "bottom"), (0, -34, "center", "top"), (0, -52, "center", "top"), (0, -70, "center", "top")),
)

_NEAR = 11  # points: a name further off than that is tied to its point by a line
_LEADER: dict[str, Any] = {"arrowstyle": "-", "color": style.GREY, "linewidth": 0.8, "shrinkA": 0, "shrinkB": 4}


def draw_pareto(answers: Answers, y: str | None, x: str | None, ax: Axes | None) -> Axes:
    """A point for each model with both intervals, its name, and the front."""
    good, taken = find(answers.frame, y or _default_y(answers)), find(answers.frame, x or _default_x(answers))
    ax = style.make(ax, 7.0, 4.8)
    estimates = {label: (answers.estimate(taken, label), answers.estimate(good, label)) for label in answers.labels}
    known = {label: pair for label, pair in estimates.items() if pair[0].value is not None and pair[1].value is not None}
    scales = _scale(taken, [pair[0] for pair in known.values()]), _scale(good, [pair[1] for pair in known.values()])
    points = {label: (scales[0] * (pair[0].value or 0.0), scales[1] * (pair[1].value or 0.0)) for label, pair in known.items()}
    front = _front(points, (taken, good))
    for label, pair in known.items():
        _draw_point(ax, pair, scales, is_front=label in front)
    ax.grid(alpha=0.25, linewidth=0.6)
    ax.set_axisbelow(True)
    _fit(ax, points)
    _draw_front(ax, [points[label] for label in front], (taken, good))
    missing = [label for label in answers.labels if label not in known]
    notes = ["Crosses are 95 % intervals; filled, on the dashed line: the best trade-offs, no other model is better in both"]
    notes.append(f"Not known of: {', '.join(style.short(label, 40) for label in missing)}" if missing else "")
    style.below(ax, _axis(taken, scales[0]), notes)
    ax.set_ylabel(_axis(good, scales[1]), parse_math=False)
    style.title(ax, f"{_capital(good.title)} against {taken.title}")
    if not known:
        ax.text(
            0.5, 0.5, "nothing is known of any model", transform=ax.transAxes, ha="center", color=style.GREY, fontstyle="italic"
        )
    _write_names(ax, points, front)
    return ax


def _default_y(answers: Answers) -> str:
    names = scorers(answers.frame)
    return names[0] if names else "decode_tokens_per_s"


def _default_x(answers: Answers) -> str:
    if "cost" in answers.frame:
        cost = find(answers.frame, "cost")
        if answers.labels and all(answers.estimate(cost, label).value is not None for label in answers.labels):
            return "cost"
    return "total_s"


def _scale(metric: Metric, estimates: list[Estimate]) -> float:
    if metric.kind == "share":
        return 100.0
    largest = max((one.value or 0.0 for one in estimates), default=0.0)
    return 1000.0 if metric.is_time and largest < 1 else 1.0


def _axis(metric: Metric, scale: float) -> str:
    if metric.kind == "share":
        return f"{style.short(metric.title, 40)}, % of answers"
    if metric.is_time:
        return f"median {metric.title}, {'milliseconds' if scale == 1000 else 'seconds'}"
    return {"cost": "mean cost of an answer", "decode_tokens_per_s": "median tokens per second"}.get(
        metric.name, f"{'median' if metric.kind == 'median' else 'mean'} {style.short(metric.title, 40)}"
    )


def _capital(text: str) -> str:
    return style.short(text[:1].upper() + text[1:], 40)


def _front(points: dict[str, tuple[float, float]], metrics: tuple[Metric, Metric]) -> list[str]:
    """The models that no other is better than in one figure and as good in the other, in the order of x."""
    signs = [1 if metric.is_higher_better else -1 for metric in metrics]
    worth = {label: np.array([sign * value for sign, value in zip(signs, at, strict=True)]) for label, at in points.items()}
    beaten = {
        label for label, own in worth.items() if any(np.all(other >= own) and np.any(other > own) for other in worth.values())
    }
    return sorted((label for label in points if label not in beaten), key=lambda label: points[label])


def _draw_point(ax: Axes, pair: tuple[Estimate, Estimate], scales: tuple[float, float], *, is_front: bool) -> None:
    colour = style.BLUE if is_front else style.GREY
    x, y = (scale * (one.value or 0.0) for one, scale in zip(pair, scales, strict=True))
    line: dict[str, Any] = {"color": colour, "linewidth": 1.6, "alpha": 0.75, "zorder": 3, "solid_capstyle": "butt"}
    if pair[0].low is not None and pair[0].high is not None:
        ax.plot([scales[0] * pair[0].low, scales[0] * pair[0].high], [y, y], **line)
    if pair[1].low is not None and pair[1].high is not None:
        ax.plot([x, x], [scales[1] * pair[1].low, scales[1] * pair[1].high], **line)
    fill = colour if is_front else style.paper()
    marker = "o" if is_front else "s"
    ax.plot(x, y, marker, color=colour, markerfacecolor=fill, markersize=8.5, markeredgewidth=1.8, zorder=5)


def _fit(ax: Axes, points: dict[str, tuple[float, float]]) -> None:
    """A logarithmic axis where models differ twentyfold; else room around the points."""
    xs = [at[0] for at in points.values()]
    if xs and min(xs) > 0 and max(xs) > 20 * min(xs):
        ax.set_xscale("log")
    ax.margins(0.12)


def _draw_front(ax: Axes, points: list[tuple[float, float]], metrics: tuple[Metric, Metric]) -> None:
    """The edge of what can be had, as steps: between two points of the front there is no model."""
    if not points:
        return
    left, right = ax.get_xlim()
    low, high = ax.get_ylim()
    xs, ys = [at[0] for at in points], [at[1] for at in points]
    end = left if metrics[0].is_higher_better else right
    if metrics[0].is_higher_better:
        xs, ys = xs[::-1], ys[::-1]
    look: dict[str, Any] = {"color": style.BLUE, "linewidth": 1.2, "linestyle": (0, (4, 3)), "alpha": 0.7, "zorder": 2}
    ax.plot([*xs, end], [*ys, ys[-1]], drawstyle="steps-post", **look)
    ax.set_xlim(left, right)
    ax.set_ylim(low, high)


def _write_names(ax: Axes, points: dict[str, tuple[float, float]], front: list[str]) -> None:
    """The names beside their points, where they cover nothing if that can be."""
    figure: Any = ax.figure
    figure.draw_without_rendering()  # only now is it known where things lie
    taken = [_around(*ax.transData.transform(at)) for at in points.values()]
    lines = _lines(ax)
    for label in sorted(points, key=lambda one: one not in front):
        tries = []
        for dx, dy, side, height in _PLACES:
            style_of = {**style.writing(9), "ha": side, "va": height, "path_effects": style.halo()}
            written = ax.annotate(
                style.name(label, 30), points[label], (dx, dy), textcoords="offset points", zorder=6, **style_of
            )
            box = written.get_window_extent()
            outside = box.x0 < ax.bbox.x0 or box.x1 > figure.bbox.x1 or box.y0 < ax.bbox.y0 or box.y1 > ax.bbox.y1
            covered = sum(box.overlaps(other) for other in taken) + 2 * outside, sum(box.overlaps(line) for line in lines)
            tries.append((covered, written, box, (dx, dy)))
            if covered == (0, 0):
                break
        best = min(tries, key=lambda one: one[0])
        for _, written, *_ in tries:
            if written is not best[1]:
                written.remove()
        if max(map(abs, best[3])) > _NEAR:
            ax.annotate("", points[label], best[3], textcoords="offset points", arrowprops=_LEADER)
        taken.append(best[2].padded(1))


def _lines(ax: Axes) -> list[Any]:
    """Where the parts of the intervals and of the front lie, all of which go straight along or up."""
    from matplotlib.cbook import pts_to_poststep
    from matplotlib.transforms import Bbox

    found = []
    for line in ax.lines:
        xs, ys = (np.asarray(values, dtype=float) for values in line.get_data())
        if line.get_drawstyle() == "steps-post":
            xs, ys = pts_to_poststep(xs, ys)
        at = ax.transData.transform(np.column_stack([xs, ys]))
        found += [Bbox([np.minimum(*ends), np.maximum(*ends)]) for ends in pairwise(at)]
    return found


def _around(x: float, y: float, size: float = 5.0) -> Any:
    from matplotlib.transforms import Bbox

    return Bbox([[x - size, y - size], [x + size, y + size]])
