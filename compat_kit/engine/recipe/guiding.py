"""Guided attention: which heads are told where to look in a lesson, and how far they look elsewhere.

Garg et al. 2019, arXiv:1909.02074. Told so, a head does it within minutes; by itself a network of this size may not come to it in
hours.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

import torch

from .sizes import HEAD_WIDTH

if TYPE_CHECKING:
    from collections.abc import Iterator
    from random import Random

    from torch import Tensor

    from .lessons import Lesson, Look
    from .network import Network, Order

# The heads that are told, (layer, head from the last), by what they look for: `choosing`, `finding` and `calling` say it.
# In the smallest network two heads have two tasks, and one layer is missing.
HEADS = {
    "name": ((1, -1),),
    "same": ((2, -1), (2, -2)),
    "right": ((3, -1),),
    "partner": ((1, -2),),
    "known": ((2, -3),),
    "key": ((3, -2),),
    "value": ((4, -2),),
    "slot": ((3, -3),),
}
# So many looks stand for all that look for the same, which would take long.
_MOST = 150


class Guide:
    """Watches a network read a lesson, and keeps how far its heads look elsewhere than they should."""

    def __init__(self, network: Network, lesson: Lesson, rng: Random) -> None:
        self._network, self._length = network, lesson.batch.ids.shape[1]
        sorted_looks = {sought: [look for look in lesson.looks if look.sought == sought] for sought in HEADS}
        self._looks = {sought: rng.sample(looks, min(_MOST, len(looks))) for sought, looks in sorted_looks.items()}
        self.losses: list[Tensor] = []

    def __call__(self, layer: int, stream: Tensor, order: Order) -> None:
        """Before a layer, with the stream that it reads (batch, tokens, width)."""
        heads = stream.shape[-1] // HEAD_WIDTH
        for head, looks in self._at(layer):
            rows, places = (torch.tensor(values) for values in zip(*((look.row, look.place) for look in looks), strict=True))
            weights = self._network.blk[layer].looks(stream, order, head % heads, rows, places)
            self.losses.append(-weights.masked_fill(~self._wanted(looks), float("-inf")).logsumexp(-1).mean())

    def _at(self, layer: int) -> Iterator[tuple[int, list[Look]]]:
        """The heads of a layer that are told, each with its looks."""
        for sought, told in HEADS.items():
            yield from ((head, self._looks[sought]) for at, head in told if at == layer and self._looks[sought])

    def _wanted(self, looks: list[Look]) -> Tensor:
        """(looks, tokens): whether it should be looked at."""
        wanted = torch.zeros(len(looks), self._length, dtype=torch.bool)
        for row, look in zip(wanted, looks, strict=True):
            row[look.wanted] = True
        return wanted

    def loss(self) -> Tensor:
        """The sum over the heads of the mean cross entropy of where they look, in nats."""
        return torch.stack(self.losses).sum()
