"""A line on standard error that says what is being waited for, rewritten in place while it lasts."""

from __future__ import annotations

import sys
from typing import TYPE_CHECKING

from . import render

if TYPE_CHECKING:
    from typing import TextIO


class Notice:
    """One line, shown from the first `show` on. Where a line cannot be rewritten (a log), only the first and last come."""

    def __init__(self, out: TextIO | None = None) -> None:
        self._out = out
        self._shown = ""

    def show(self, text: str) -> None:
        """Show this in place of what was shown."""
        text = render.plain(text).replace("\n", " ")
        if not self._shown or _can_rewrite(self._file()):
            self._write(text, "")
        self._shown = text

    def end(self, text: str) -> None:
        """Leave this as the last word; nothing where nothing was shown."""
        if self._shown:
            self._write(render.plain(text).replace("\n", " "), "\n")
        self._shown = ""

    def _write(self, text: str, end: str) -> None:
        out = self._file()
        if _can_rewrite(out):
            out.write(f"\r{text.ljust(len(self._shown))}{end}")
        else:
            out.write(f"{text}\n")
        out.flush()

    def _file(self) -> TextIO:
        return self._out or sys.stderr


def _can_rewrite(out: TextIO) -> bool:
    """Whether a carriage return takes the line back: in a terminal, and under a notebook's cell."""
    return out.isatty() or "ipykernel" in type(out).__module__
