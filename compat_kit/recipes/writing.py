"""Plain data as Python writes it, laid out as Ruff would. Nothing in it can be anything but a literal."""

from __future__ import annotations

import re
from typing import Any

_WIDTH = 100


def literal(value: Any, indent: int | None = 0) -> str:
    """The value as a literal, over several lines where one would be long; lines of text stay lines.

    indent: how far its first line is pushed in; None for all of it on one line. Takes what JSON holds, and tuples.
    """
    short = _flat(value)
    if indent is None:
        return short
    if len(short) + indent <= _WIDTH and not (isinstance(value, str) and "\n" in value[:-1]):
        return short
    inner, outer = " " * (indent + 4), " " * indent
    if isinstance(value, list | tuple) and value:
        opened, closed = "[]" if isinstance(value, list) else "()"
        items = "".join(f"{inner}{literal(item, indent + 4)},\n" for item in value)
        return f"{opened}\n{items}{outer}{closed}"
    if isinstance(value, dict) and value:
        items = "".join(f"{inner}{_flat(name)}: {literal(item, indent + 4)},\n" for name, item in value.items())
        return f"{{\n{items}{outer}}}"
    if isinstance(value, str) and "\n" in value[:-1]:
        lines = "".join(f"{inner}{_quoted(line)}\n" for line in re.findall(r"[^\n]*\n|[^\n]+", value))
        return f"(\n{lines}{outer})"
    return short


def _flat(value: Any) -> str:
    if isinstance(value, str):
        return _quoted(value)
    if isinstance(value, dict):
        return f"{{{', '.join(f'{_flat(name)}: {_flat(item)}' for name, item in value.items())}}}"
    if isinstance(value, list | tuple):
        items = ", ".join(map(_flat, value))
        return f"[{items}]" if isinstance(value, list) else f"({items}{',' * (len(value) == 1)})"
    return _number(value) if isinstance(value, float) else repr(value)


def _quoted(text: str) -> str:
    """In double quotes where that takes no more backslashes, as Ruff does. A `repr` escapes all that is not printable."""
    written = repr(text)
    if written[0] == '"' or '"' in text:
        return written
    return f'"{written[1:-1]}"'


def _number(value: float) -> str:
    """Also those that no literal has: a number too large for a float is read as infinity."""
    return "1e999" if value == float("inf") else "-1e999" if value == -float("inf") else "None" if value != value else repr(value)  # noqa: PLR0124
