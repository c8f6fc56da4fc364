"""The text models: what makes one larger than another, as data."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Mapping

CONTEXT_WINDOW = 2048
VOCABULARY = 2048
HEAD_WIDTH = 32


@dataclass(frozen=True, slots=True)
class Size:
    """Widths and depth of a network, and how long and fast it learns: `steps` of about `batch_tokens` tokens each.

    matrix_rate and embedding_rate: the learning rates of Muon and of AdamW. taught: for that share of the steps, the first,
    lessons of random words stand beside the corpus: what heads find in lessons they keep, but while these go on, what is known by
    heart suffers. shares and emphasis: where they differ from those of `corpus.mixture` and of `batching`. A network that is too
    small to learn how to call any tool learns what it can know: no lessons, fewer samples of tools.
    """

    name: str
    width: int
    layers: int
    hidden: int
    steps: int
    file_type: str
    thinks: bool = False
    batch_tokens: int = 4096
    matrix_rate: float = 0.003
    embedding_rate: float = 0.01
    taught: float = 0.25
    shares: Mapping[str, float] = field(default_factory=dict)
    emphasis: Mapping[str, float] = field(default_factory=dict)

    @property
    def heads(self) -> int:
        """Number of attention heads."""
        return self.width // HEAD_WIDTH


SIZES = {
    size.name: size
    for size in (
        Size(
            "mini-300k",
            width=64,
            layers=4,
            hidden=192,
            steps=26_000,
            file_type="f16",
            taught=0.0,
            shares={"tools": 15, "extraction": 16},
            emphasis={"tools": 1.2, "extraction": 1.2},
        ),
        Size("mini-1m", width=128, layers=5, hidden=320, steps=21_000, file_type="f16"),
        Size("mini-3m", width=192, layers=6, hidden=512, steps=18_000, file_type="q8_0", thinks=True),
    )
}
