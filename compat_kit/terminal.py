"""A comparison as it is written, in a terminal: one answer streams at a time, the others wait for their turn."""

from __future__ import annotations

import sys
import threading
from typing import TYPE_CHECKING, TextIO

from . import render

if TYPE_CHECKING:
    from .comparison import Answer, Cell


class TerminalView:
    """An observer of a comparison that prints it. Text of models goes through `render.plain`, so it drives no terminal."""

    def __init__(self, out: TextIO | None = None) -> None:
        self._out = out or sys.stdout
        self._lock = threading.Lock()
        self._row: int | None = None
        self._streaming: Cell | None = None

    def started(self, cell: Cell) -> None:
        """Give the terminal to this cell if no other has it."""
        with self._lock:
            if self._streaming is None:
                self._streaming = cell
                self._head(cell)
            elif self._streaming == cell:
                self._write("\n    (it broke off, and begins anew)\n    ")

    def reused(self, count: int) -> None:
        """Say how many answers are not asked for again."""
        with self._lock:
            self._write(f"{count:,} answers of earlier runs\n")

    def progress(self, cell: Cell, text: str) -> None:
        """Print what was added, if this cell has the terminal."""
        with self._lock:
            if cell is self._streaming:
                self._write(render.plain(text).replace("\n", "\n    "))

    def finished(self, cell: Cell, answer: Answer) -> None:
        """Print the figures, and the whole answer of a cell that did not have the terminal."""
        with self._lock:
            if cell is self._streaming:
                self._streaming = None
            else:
                self._head(cell)
                self._write(render.plain(answer.reply.text).replace("\n", "\n    "))
            self._write(f"\n    {render.plain(answer.error or answer.metrics)}\n")

    def _head(self, cell: Cell) -> None:
        if cell.row != self._row:
            self._row = cell.row
            self._write(f"\n{render.plain(cell.prompt.name)}\n")
        self._write(f"  {render.plain(cell.column.label)}\n    ")

    def _write(self, text: str) -> None:
        self._out.write(text)
        self._out.flush()
