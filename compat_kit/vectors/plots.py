"""Plots of embeddings, drawn with matplotlib: readable in print and by the colour-blind."""

from __future__ import annotations

from functools import lru_cache
from typing import TYPE_CHECKING, Any

from .. import render
from ..errors import ConfigurationError

if TYPE_CHECKING:
    from collections.abc import Sequence

    import numpy as np
    import pandas as pd
    from matplotlib.axes import Axes
    from matplotlib.text import Annotation

# Okabe and Ito, "Color Universal Design" (2008), each with a shape of its own: nobody has to tell colours apart.
_COLOURS = ("#0072B2", "#D55E00", "#009E73", "#CC79A7", "#E69F00", "#56B4E9", "#888888")
_SHAPES = ("o", "s", "^", "D", "v", "P", "X")
_PLACES = ((6, 0, "left", "center"), (-6, 0, "right", "center"), (0, 6, "center", "bottom"), (0, -6, "center", "top"))
_FONTS = (
    *("Noto Sans CJK JP", "Noto Sans CJK SC", "Source Han Sans", "Hiragino Sans", "PingFang SC", "Yu Gothic", "Microsoft YaHei"),
    *("Malgun Gothic", "Apple SD Gothic Neo", "WenQuanYi Micro Hei", "IPAexGothic", "Noto Sans Arabic", "Noto Sans Devanagari"),
    *("Noto Sans Hebrew", "Noto Sans Thai", "Noto Emoji", "Segoe UI Emoji", "Arial Unicode MS"),
)
"""Fonts of systems for what matplotlib's own have no letters for; those that are installed are taken."""
_NO_LETTER = "□"
_LETTERS, _MOST_TRIED = 34, 300
_NUMBERED, _NAMED, _MOST_CELLS = 12, 45, 2000


def draw_map(points: pd.DataFrame, texts: Sequence[str], ax: Axes | None, groups: Sequence[str] | None, most: int) -> Axes:
    """The points of a projection (columns pc1 and pc2), with as many of the texts as there is room for."""
    import matplotlib.pyplot as plt

    if groups is not None and len(groups) != len(texts):
        raise ConfigurationError(f"`groups` says of each text what it belongs to: {len(groups)} of {len(texts)} are told.")
    if ax is None:
        _, ax = plt.subplots(figsize=(7.5, 5.5), layout="constrained")
    shares = points.attrs["explained_variance"]
    ax.set_xlabel(f"first principal component ({shares[0]:.0%} of the variance)")
    ax.set_ylabel(f"second ({shares[1]:.0%})")
    ax.margins(0.14)
    _draw_points(ax, points.to_numpy(), groups)
    for draw in (ax.axhline, ax.axvline):
        draw(0, color=plt.rcParams["axes.edgecolor"], alpha=0.15, linewidth=0.8, zorder=0)
    ax.spines[["top", "right"]].set_visible(False)
    written = _write_labels(ax, points.to_numpy(), texts, most)
    left_out = "" if written == len(texts) else f" ({written} of {len(texts):,} labelled)"
    ax.set_title(f"Map of {len(texts):,} text{'s' * (len(texts) != 1)}{left_out}", loc="left", fontsize=11)
    return ax


def draw_heatmap(cosines: np.ndarray, texts: Sequence[str], ax: Axes | None) -> Axes:
    """A square of colours for the cosines of all pairs."""
    import matplotlib.pyplot as plt
    import numpy as np

    count = len(texts)
    if not 1 <= count <= _MOST_CELLS:
        raise ConfigurationError(f"A heat map shows 1 to {_MOST_CELLS} texts, not {count:,}: take some, such as `e[:40]`.")
    if ax is None:
        side = min(10.0, 3.5 + 0.32 * min(count, _NAMED))
        _, ax = plt.subplots(figsize=(side + 1.5, side), layout="constrained")
    lowest = float(np.nanmin(cosines)) if np.isfinite(cosines).any() else 0.0
    image = ax.imshow(cosines, cmap="cividis", vmin=min(lowest, 0.0 if lowest >= 0 else lowest), vmax=1.0)
    ax.figure.colorbar(image, ax=ax, label="cosine similarity", shrink=0.8)
    if count <= _NAMED:
        labels = [label(text) for text in texts]
        style: dict[str, Any] = {"fontsize": 8, "parse_math": False, "fontfamily": families()}
        ax.set_xticks(range(count), labels, rotation=40, ha="right", rotation_mode="anchor", **style)
        ax.set_yticks(range(count), labels, **style)
    if count <= _NUMBERED:
        _write_numbers(ax, cosines, middle=(lowest + 1) / 2)
    ax.set_title(f"Similarity of {count:,} text{'s' * (count != 1)}", loc="left", fontsize=11)
    return ax


def _draw_points(ax: Axes, points: np.ndarray, groups: Sequence[str] | None) -> None:
    names = list(dict.fromkeys(groups)) if groups else [""]
    for number, name in enumerate(names):
        rows = [i for i in range(len(points)) if not groups or groups[i] == name]
        style: dict[str, Any] = {"color": _COLOURS[number % len(_COLOURS)], "marker": _SHAPES[number % len(_SHAPES)]}
        size = 34 if len(points) <= 500 else 10
        ax.scatter(points[rows, 0], points[rows, 1], s=size, alpha=0.85, linewidths=0, label=label(name), **style)
    if groups:
        legend = ax.legend(frameon=False, fontsize=9)
        for written in legend.get_texts():
            written.set_parse_math(False)
            written.set_fontfamily(families())


def _write_labels(ax: Axes, points: np.ndarray, texts: Sequence[str], most: int) -> int:
    """Write texts beside their points where they cover nothing that is there; how many."""
    figure: Any = ax.figure
    figure.draw_without_rendering()  # only now is it known where things lie
    pixels = ax.transData.transform(points)
    taken = [_around(*pixel) for pixel in pixels[:2000]]
    written = 0
    fonts = families()
    for i in range(0, len(texts), max(1, len(texts) // _MOST_TRIED)):  # each trial takes half a millisecond
        if written >= most:
            break
        for dx, dy, ha, va in _PLACES:
            at = (points[i, 0], points[i, 1])
            style: dict[str, Any] = {"ha": ha, "va": va, "fontsize": 8.5, "parse_math": False, "fontfamily": fonts}
            written_here = ax.annotate(label(texts[i]), at, (dx, dy), textcoords="offset points", **style)
            if _fits(written_here, taken, ax):
                written += 1
                break
            written_here.remove()
    return written


def _fits(label: Annotation, taken: list[Any], ax: Axes) -> bool:
    """Whether a label lies within the figure and on nothing else; then its place is taken."""
    figure: Any = ax.figure
    box = label.get_window_extent()
    room = figure.bbox
    inside = box.x0 >= ax.bbox.x0 + 2 and box.x1 <= room.x1 and box.y0 >= ax.bbox.y0 and box.y1 <= ax.bbox.y1
    if not inside or any(box.overlaps(other) for other in taken):
        return False
    taken.append(box.padded(1.5))
    return True


def _around(x: float, y: float, size: float = 3.0) -> Any:
    from matplotlib.transforms import Bbox

    return Bbox([[x - size, y - size], [x + size, y + size]])


def _write_numbers(ax: Axes, cosines: np.ndarray, middle: float) -> None:
    for row, values in enumerate(cosines):
        for column, value in enumerate(values):
            colour = "#000000" if value > middle else "#FFFFFF"
            ax.text(column, row, f"{value:.2f}", ha="center", va="center", fontsize=8, color=colour)


def label(text: str, most: int = _LETTERS) -> str:
    """A text as it is written into a plot: one line, no control characters, a box for what no font has (and no warning of it)."""
    plain = render.short(" ".join(render.plain(text).split()), most)
    return plain if plain.isascii() else "".join(letter if _has(letter) else _NO_LETTER for letter in plain)


def families() -> list[str]:
    """The fonts that labels are written in: those of the settings, then others that are installed."""
    import matplotlib as mpl

    return [*mpl.rcParams["font.family"], *_others()]


@lru_cache(maxsize=1)
def _others() -> tuple[str, ...]:
    from matplotlib.font_manager import fontManager

    installed = {font.name for font in fontManager.ttflist}
    return tuple(name for name in _FONTS if name in installed)


def _has(letter: str) -> bool:
    """Whether one of the fonts has the letter."""
    from matplotlib.font_manager import FontProperties, findfont

    return any(ord(letter) in _letters_in(findfont(FontProperties(family=[name]))) for name in families())


@lru_cache(maxsize=32)
def _letters_in(path: str) -> frozenset[int]:
    from matplotlib.font_manager import get_font

    return frozenset(get_font(path).get_charmap())
