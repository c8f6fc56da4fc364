"""What all plots share: colours, names, lanes."""

from __future__ import annotations

import textwrap
from typing import TYPE_CHECKING, Any

import numpy as np

from ...vectors.plots import families, label

if TYPE_CHECKING:
    from collections.abc import Sequence

    from matplotlib.axes import Axes

# Okabe and Ito, "Color Universal Design" (2008). Their lightness differs as well, so that they are told apart in grey.
BLUE, ORANGE, GREEN, RED, PURPLE, SKY, GREY = "#0072B2", "#E69F00", "#009E73", "#D55E00", "#CC79A7", "#56B4E9", "#8A8A8A"
SERIES = ((BLUE, "o"), (RED, "s"), (GREEN, "^"), (PURPLE, "D"), (ORANGE, "v"), (SKY, "P"), (GREY, "X"))
SMALL, _WRAPPED, _LONGEST = 8.5, 26, 60


def ink() -> Any:
    """The colour that text has in the style that is set: black on white, white on black."""
    import matplotlib.pyplot as plt

    return plt.rcParams["text.color"]


def paper() -> Any:
    """The colour behind a plot in the style that is set."""
    import matplotlib.pyplot as plt

    return plt.rcParams["axes.facecolor"]


def name(text: str, width: int = _WRAPPED) -> str:
    """The name of a model as it is written into a plot: a long one in several lines, broken where its parts meet."""
    shown = label(text, _LONGEST)
    if len(shown) <= width:
        return shown
    for mark in "/:_·@":
        shown = shown.replace(mark, f"{mark}\0")
    lines = textwrap.wrap(shown.replace("-", "-\0").replace("\0", " \0"), width + 4, break_long_words=True)
    return "\n".join(line.replace(" \0", "").replace("\0", "").strip() for line in lines)


def short(text: str, most: int) -> str:
    """A text in one line and at most so many characters, as it may be written into a plot."""
    return label(text, most)


def writing(size: float = SMALL) -> dict[str, Any]:
    """How names are written: as they are, a dollar is no formula."""
    return {"fontsize": size, "parse_math": False, "fontfamily": families()}


def halo() -> list[Any]:
    """What keeps a text readable where a line runs behind it."""
    from matplotlib.patheffects import withStroke

    return [withStroke(linewidth=2.5, foreground=paper())]


def make(ax: Axes | None, width: float, height: float) -> Axes:
    """The axes given, or new ones of so many inches."""
    import matplotlib.pyplot as plt

    if ax is None:
        _, ax = plt.subplots(figsize=(width, height), layout="constrained")
    else:
        _make_room(ax)
    ax.spines[["top", "right"]].set_visible(False)
    return ax


def _make_room(ax: Axes) -> None:
    """Lets matplotlib find room for names and figures beside the axes, where nobody chose another layout for the figure."""
    spec: Any = ax.get_subplotspec()
    figure: Any = ax.figure.canvas.figure
    is_laid_out = spec is not None and spec.get_topmost_subplotspec().get_gridspec().figure is figure
    if is_laid_out and figure.get_layout_engine() is None:
        figure.set_layout_engine("constrained")


def lanes(ax: Axes | None, labels: Sequence[str], each: float = 0.62) -> Axes:
    """Axes with a lane for each model, the first on top."""
    names = [name(text) for text in labels]
    longest = max((len(line) * (1 if line.isascii() else 2) for text in names for line in text.split("\n")), default=0)
    ax = make(ax, 7.5 + 0.08 * max(longest - 10, 0), 1.35 + each * max(len(labels), 1))  # long names take nothing from the plot
    ax.set_yticks(range(len(labels)), names, **writing(10))
    ax.set_ylim(max(len(labels), 1) - 0.45, -0.55)
    ax.tick_params(axis="y", length=0)
    ax.spines["left"].set_visible(False)
    ax.grid(axis="x", alpha=0.25, linewidth=0.6)
    ax.set_axisbelow(True)
    return ax


def thousands(ax: Axes) -> None:
    """Figures along the axis as they are written everywhere: 10,000."""
    ax.xaxis.set_major_formatter(lambda at, _: f"{at:,.10g}")


def letters(ax: Axes, size: float) -> int:
    """How many letters of a size in points fit below the axes, and a little beyond, as they lie before any layout."""
    figure: Any = ax.figure
    return int(np.clip(72 * ax.bbox.width / figure.dpi / (0.56 * size), 20, 88))


def title(ax: Axes, text: str) -> None:
    """The title, to the left."""
    lines = [textwrap.fill(line, letters(ax, 11)) for line in text.split("\n")]
    ax.set_title("\n".join(lines), loc="left", fontsize=11, fontfamily=families(), parse_math=False, pad=8)


def below(ax: Axes, text: str, notes: Sequence[str] = ()) -> None:
    """The name of the axis, and under it in small what a reader has to know; xlabel stays the name alone."""
    shown = textwrap.wrap(text, letters(ax, 10))
    ax.set_xlabel("\n".join(shown))
    said = ". ".join(note for note in notes if note)
    if said:
        lines = textwrap.fill(f"{said}.", letters(ax, 8))
        style = {**writing(8), "color": GREY, "va": "top", "ha": "left"}
        ax.annotate(lines, (0, 0), (0, -24 - 12 * len(shown)), xycoords="axes fraction", textcoords="offset points", **style)


def beside(ax: Axes, lane: float, text: str, *, is_strong: bool = False) -> None:
    """A text to the right of a lane."""
    style = {**writing(), "fontweight": "bold" if is_strong else "normal"}
    ax.annotate(text, (1.015, lane), xycoords=("axes fraction", "data"), va="center", ha="left", annotation_clip=False, **style)


def empty(ax: Axes, lane: float, text: str) -> None:
    """What a lane says that has nothing to show."""
    ax.annotate(text, (0.01, lane), xycoords=("axes fraction", "data"), va="center", color=GREY, fontstyle="italic", fontsize=9)


def strip(ax: Axes, lane: float, values: np.ndarray, colour: Any, marker: str = "o") -> None:
    """A mark for every value, spread in the height of the lane the same way each time."""
    spread = (np.arange(len(values)) * 0.6180339887) % 1 - 0.5  # the golden ratio: neighbours lie far apart
    few = len(values) <= 60
    size, alpha = (13, 0.75) if few else (6, float(np.clip(60 / np.sqrt(len(values)) / 7, 0.2, 0.6)))
    ax.scatter(
        values, lane + 0.2 * spread, s=size, c=[colour], marker=marker, alpha=alpha, linewidths=0, zorder=2, rasterized=not few
    )


def whisker(ax: Axes, lane: float, low: float | None, high: float | None, *, colour: Any = None, width: float = 1.6) -> None:
    """An interval along a lane."""
    if low is not None and high is not None:
        colour = ink() if colour is None else colour
        ax.plot([low, high], [lane, lane], color=colour, linewidth=width, solid_capstyle="butt", zorder=4)
        ax.plot([low, high], [lane, lane], "|", color=colour, markersize=7, markeredgewidth=width, zorder=4)


def failures(count: int) -> str:
    """How many failed, with the mark that failures have everywhere."""
    return f"✕ {count:,} failed" if count else ""
