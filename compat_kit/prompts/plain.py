"""Values of numpy and pandas as values of Python."""

from __future__ import annotations

from typing import Any


def plain_value(value: Any) -> Any:
    """A scalar of numpy as one of Python, an array as a list, what is missing (NaN, NA, NaT) as None; all else as it is."""
    if type(value).__module__.partition(".")[0] in ("numpy", "pandas"):
        if type(value).__name__ in ("NAType", "NaTType"):
            return None
        if hasattr(value, "tolist"):  # of a scalar it is the scalar
            return plain_value(value.tolist())
    if isinstance(value, float) and value != value:  # noqa: PLR0124 - only NaN is not itself
        return None
    return value
