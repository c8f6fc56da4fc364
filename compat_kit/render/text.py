"""Text that is safe to print, and tables of it for terminals and plain-text views."""

from __future__ import annotations

import re
import textwrap
import unicodedata
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Collection, Sequence

# Control characters drive terminals, and the bidirectional ones show a text in another order than it is in.
_UNSAFE = re.compile("[\x00-\x08\x0b-\x1f\x7f-\x9f\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069\ud800-\udfff]")


def plain(text: str) -> str:
    """The text with its control and direction characters written as escapes; line ends become LF, tabs stay."""
    unified = text.replace("\r\n", "\n").replace("\r", "\n")
    return _UNSAFE.sub(lambda match: match.group().encode("unicode_escape").decode("ascii"), unified)


def short(text: str, most: int = 40) -> str:
    """The text in at most so many characters; one that was longer ends in "…"."""
    return text if len(text) <= most else f"{text[: most - 1]}…"


def duration(seconds: float) -> str:
    """A span of time for people: "12 ms", "2.1 s"."""
    return f"{seconds * 1000:.0f} ms" if seconds < 0.9995 else f"{seconds:.1f} s"


def size(count: float) -> str:
    """A number of bytes as servers and shops write it, in steps of a thousand: "2.4 MB", "42 GB"."""
    shown, units = float(count), ["B", "kB", "MB", "GB", "TB"]
    while shown >= 999.5 and len(units) > 1:
        shown, units = shown / 1000, units[1:]
    return f"{shown:.1f} {units[0]}" if units[0] != "B" and shown < 9.95 else f"{shown:.0f} {units[0]}"


def text_table(columns: Sequence[str], rows: Sequence[Sequence[str]], width: int = 100, whole: Sequence[str] = ()) -> str:
    """A table of text in at most `width` columns of characters where that leaves each cell room; long cells are wrapped.

    Those of the columns named in `whole`, such as addresses, are wrapped last of all.
    """
    cells = [[plain(cell).expandtabs(4) for cell in row] for row in (columns, *rows)]
    wanted = [max(_cells_wide(row[i]) for row in cells) for i in range(len(columns))]
    widths = _fit(wanted, width, {i for i, column in enumerate(columns) if column in whole})
    lines = [_line(row, widths) for row in cells]
    rule = "  ".join("─" * column for column in widths)
    return "\n".join([lines[0], rule, *lines[1:]])


def _line(row: Sequence[str], widths: Sequence[int]) -> str:
    wrapped = [_wrap(cell, column) for cell, column in zip(row, widths, strict=True)]
    height = max(len(lines) for lines in wrapped)
    filled = [lines + [""] * (height - len(lines)) for lines in wrapped]
    return "\n".join(
        "  ".join(_pad(part, column) for part, column in zip(parts, widths, strict=True)).rstrip()
        for parts in zip(*filled, strict=True)
    )


def _fit(wanted: Sequence[int], width: int, whole: Collection[int] = ()) -> list[int]:
    """The widths of columns that share `width`: the widest give first, those in `whole` last, none falls below 8."""
    widths = list(wanted)
    room = width - 2 * (len(widths) - 1)
    for giving in ([i for i in range(len(widths)) if i not in whole], sorted(whole)):
        while sum(widths) > room and max((widths[i] for i in giving), default=0) > 8:
            widths[max(giving, key=widths.__getitem__)] -= 1
    return widths


def _wrap(text: str, width: int) -> list[str]:
    lines: list[str] = []
    for line in text.split("\n"):
        # textwrap counts characters; wide ones take two columns, so a line with some is broken earlier.
        wide = any(_columns(character) == 2 for character in line)
        lines += textwrap.wrap(line, max(1, width // 2 if wide else width), drop_whitespace=True) or [""]
    return lines


def _pad(text: str, width: int) -> str:
    return text + " " * (width - _cells_wide(text))


def _cells_wide(text: str) -> int:
    """Columns that a text takes in a terminal, its widest line."""
    return max((sum(_columns(character) for character in line) for line in text.split("\n")), default=0)


def _columns(character: str) -> int:
    if unicodedata.combining(character) or character in "\u200b\u200c\u200d\ufe0f":
        return 0
    return 2 if unicodedata.east_asian_width(character) in "WF" else 1
