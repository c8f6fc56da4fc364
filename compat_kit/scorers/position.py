"""How often the verdict of a judge hung on the order in which it saw two answers."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterable

SWAYED = "tie by position"
DECIDED = ("better than", "worse than", "as good as")


@dataclass(frozen=True, slots=True)
class Bias:
    """pairs: so many were asked in both orders. swayed: in so many the verdict stayed with the place, not with the answer."""

    pairs: int
    swayed: int

    @property
    def rate(self) -> float | None:
        """The share of pairs in which the order decided, None where there are none."""
        return self.swayed / self.pairs if self.pairs else None

    def __str__(self) -> str:
        rate = "unknown" if self.rate is None else f"{self.rate:.0%}"
        return f"position bias {rate} ({self.swayed} of {self.pairs} pairs)"


def position_bias(reasons: Iterable[str]) -> Bias:
    """The bias of a judge that swaps, from the reasons of its scores as they are kept: each has a line for each pair."""
    lines = [line for reason in reasons for line in (reason or "").splitlines()]
    swayed = sum(line.startswith(SWAYED) for line in lines)
    return Bias(swayed + sum(line.startswith(DECIDED) for line in lines), swayed)
