"""How good the answers are, by each scorer."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ...errors import ConfigurationError
from ..metrics import counted, find, scorers
from . import style

if TYPE_CHECKING:
    from matplotlib.axes import Axes

    from ..metrics import Answers, Metric


def draw_scores(answers: Answers, scorer: str | None, ax: Axes | None) -> Axes:
    """A lane for each model, in it a mark with an interval for each scorer."""
    chosen, others = _chosen(answers, scorer)
    ax = style.lanes(ax, answers.labels, 0.36 + 0.26 * len(chosen))
    scale = 100.0 if _is_share(answers, chosen[0]) else 1.0
    unknown = 0
    for lane, label in enumerate(answers.labels):
        said = []
        for place, metric in enumerate(chosen):
            estimate = answers.estimate(metric, label)
            unknown += estimate.left_out
            if estimate.value is None:
                said.append("–")
                continue
            colour, marker = style.SERIES[place % len(style.SERIES)]
            at = lane + 0.7 * ((place + 0.5) / len(chosen) - 0.5)
            if estimate.low is not None and estimate.high is not None:
                style.whisker(ax, at, scale * estimate.low, scale * estimate.high, colour=colour, width=2.0)
            ax.plot(scale * estimate.value, at, marker, color=colour, markersize=7.5, zorder=5, label=metric.title, clip_on=False)
            said.append(f"{scale * estimate.value:.0f} %" if scale == 100 else metric.show(estimate.value))
        if set(said) == {"–"}:
            style.empty(ax, lane, "no answer has a score")
        style.beside(ax, lane, "\n".join(said))
    if scale == 100:
        ax.set_xlim(-1.5, 101.5)
    _name_scorers(ax, chosen)
    notes = [
        "Each with its 95 % interval, by prompt",
        f"Left out: {counted(unknown, 'answer', 'answers')} without a score" if unknown else "",
    ]
    notes.append(f"Not from 0 to 1, so not shown: {', '.join(others)}" if others else "")
    style.below(ax, "share of answers, or mean score, in %" if scale == 100 else f"mean of {chosen[0].title}", notes)
    style.title(ax, "Scores" if len(chosen) > 1 else f"Score: {style.short(chosen[0].title, 40)}")
    return ax


def _chosen(answers: Answers, scorer: str | None) -> tuple[list[Metric], list[str]]:
    names = scorers(answers.frame)
    if not names:
        raise ConfigurationError(
            "No scorer took part in this run: give some with `scorers=`, as in `ck.compare(prompts, backends, scorers=[...])`."
        )
    if scorer is not None:
        return [find(answers.frame, scorer)], []
    metrics = [find(answers.frame, name) for name in names]
    shares = [metric for metric in metrics if _is_share(answers, metric)]
    shown = shares or metrics[:1]
    return shown, [metric.title for metric in metrics if metric not in shown]


def _is_share(answers: Answers, metric: Metric) -> bool:
    values = answers.known(metric)
    return metric.kind == "share" or bool(((values >= 0) & (values <= 1)).all())


def _name_scorers(ax: Axes, chosen: list[Metric]) -> None:
    if len(chosen) > 1:
        handles, labels = ax.get_legend_handles_labels()
        first = dict(zip(labels, handles, strict=True))
        shown: dict[str, Any] = {"frameon": False, "fontsize": style.SMALL, "ncols": min(len(first), 4), "borderaxespad": 0.0}
        names = [style.short(text, 24) for text in first]
        legend = ax.legend(list(first.values()), names, loc="lower right", bbox_to_anchor=(1, 1), handletextpad=0.2, **shown)
        for text in legend.get_texts():
            text.set_parse_math(False)
