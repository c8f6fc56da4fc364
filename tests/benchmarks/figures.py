"""Taking turns, and showing what came out."""

from __future__ import annotations

import gc
from dataclasses import dataclass
from statistics import median
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Mapping, Sequence

Figures = dict[str, list[float]]
"""The cost of each contender, one figure for each round."""


@dataclass(frozen=True)
class Bar:
    """Ours against a peer: the ratio of the costs may be at most 1/`share`."""

    name: str
    unit: str
    ours: Sequence[float]
    peer: Sequence[float]
    share: float

    @property
    def ratios(self) -> list[float]:
        """Ours divided by the peer's, round by round."""
        return [ours / peer for ours, peer in zip(self.ours, self.peer, strict=True)]

    @property
    def is_met(self) -> bool:
        """Whether the median ratio is within the bar."""
        return median(self.ratios) <= 1 / self.share

    def __str__(self) -> str:
        """One line: name, ours, peer, ratio, bar, met or not."""
        spread = f"{_share(min(self.ratios))} to {_share(max(self.ratios))}"
        return (
            f"{self.name}: ours {median(self.ours):.2f}, peer {median(self.peer):.2f} {self.unit}; "
            f"ratio {_share(median(self.ratios))} ({spread}), bar 1/{self.share:g}: {'met' if self.is_met else 'NOT MET'}"
        )


@dataclass(frozen=True)
class Limit:
    """A figure of ours that may be at most `most`."""

    name: str
    unit: str
    ours: float
    most: float

    @property
    def is_met(self) -> bool:
        """Whether the figure is within the limit."""
        return self.ours <= self.most

    def __str__(self) -> str:
        """One line: name, figure, bar, met or not."""
        return f"{self.name}: {self.ours:.2f} {self.unit}, bar {self.most:g}: {'met' if self.is_met else 'NOT MET'}"


def take_turns(contenders: Mapping[str, Callable[[], float]], rounds: int) -> Figures:
    """The cost of each contender in each round, ABCABC, after one round that does not count."""
    figures: Figures = {name: [] for name in contenders}
    for number in range(rounds + 1):
        for name, cost in contenders.items():
            gc.collect()
            figure = cost()
            if number:
                figures[name].append(figure)
    return figures


def show(title: str, unit: str, figures: Figures, peer: str) -> None:
    """Print a table: median, lowest and highest of each contender, and its share of the peer's cost."""
    print(f"\n{title}")
    rows = [("", unit, "lowest", "highest", f"of {peer}")]
    for name, costs in figures.items():
        ratio = median(ours / theirs for ours, theirs in zip(costs, figures[peer], strict=True))
        rows.append((name, *(f"{figure:.2f}" for figure in (median(costs), min(costs), max(costs))), _share(ratio)))
    print("\n".join(aligned(rows)))


def show_errors(title: str, errors_ms: Mapping[str, Mapping[str, float]]) -> None:
    """Print a table: for each contender the errors named, in milliseconds."""
    print(f"\n{title}, ms")
    columns = next(iter(errors_ms.values()))
    rows = [("", *columns), *((name, *(f"{figures[column]:.2f}" for column in columns)) for name, figures in errors_ms.items())]
    print("\n".join(aligned(rows)))


def aligned(rows: Sequence[Sequence[str]]) -> Iterable[str]:
    """The lines of a table, the first column to the left and the others to the right."""
    widths = [max(map(len, column)) for column in zip(*rows, strict=True)]
    for first, *others in rows:
        cells = [text.rjust(width) for text, width in zip(others, widths[1:], strict=True)]
        yield "  ".join([f"  {first.ljust(widths[0])}", *cells])


def _share(ratio: float) -> str:
    """A ratio as it is best read: 1/17.1 below one, 1.30 above; a cost that noise made negative counts as nothing."""
    if ratio <= 0:
        return "0"
    return f"1/{1 / ratio:.1f}" if ratio < 1 else f"{ratio:.2f}"
