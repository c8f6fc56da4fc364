"""Names of parametrized tests that are the same in every process, so that several can share the suite."""

from __future__ import annotations

import re
from typing import Any


def steady(value: Any) -> str:
    """The text of a value without the addresses of functions and objects in it."""
    return re.sub(r" at 0x[0-9a-f]+", "", value if isinstance(value, str) else repr(value))
