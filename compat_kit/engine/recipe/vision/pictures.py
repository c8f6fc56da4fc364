"""Pictures to learn from: shapes, codes, bar charts and plain colours, with what is in them."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .charts import chart, plain
from .figures import crowd, shapes
from .writing import code, page

if TYPE_CHECKING:
    from random import Random

    from .canvas import Picture


def draw(rng: Random, easy: float = 0.0, pages: float = 0.0) -> Picture:
    """A picture of any kind; `easy` (0 to 1) is the share of simple ones, `pages` that of pages full of characters."""
    if rng.random() < pages:
        return page(rng) if rng.random() < 0.6 else crowd(rng)
    kind = rng.choices((shapes, code, chart, plain), (0.46, 0.34, 0.17, 0.03))[0]
    return kind(rng, rng.random() < easy)
