"""The answers of a run that are in its store, for a view of it."""

from __future__ import annotations

from contextlib import suppress
from typing import TYPE_CHECKING

from ..comparison import Answer
from ..store import FAILED

if TYPE_CHECKING:
    from ..comparison import Outline
    from ..store import Store


class Kept:
    """Reads one run. Without a store, or where it cannot be read, there is nothing to look back at."""

    def __init__(self, store: Store | None, outline: Outline) -> None:
        self._store, self._outline = store, outline

    def all(self) -> dict[tuple[int, int, int], bool]:
        """Row, repeat and column of each answer, and whether it is an error. Warm-ups are left out."""
        query = (
            "SELECT cell.row, cell.repeat, cell.col, result.status FROM cell JOIN result ON result.id = cell.result "
            "WHERE cell.run = ? AND cell.row >= 0"
        )
        found: dict[tuple[int, int, int], bool] = {}
        if self._store is not None:
            with suppress(Exception):  # what is looked up here is only shown
                for row, repeat, column, status in self._store.rows(query, (self._outline.run_id,)):
                    found[row, repeat, column] = status == FAILED
        return found

    def place(self, row: int, repeat: int) -> dict[int, Answer]:
        """The answers to one prompt, by column."""
        outline, found = self._outline, dict[int, Answer]()
        if self._store is None:
            return found
        with suppress(Exception):
            records = self._store.records(outline.run_id, "cell.row = ? AND cell.repeat = ?", (row, repeat))
            for task, is_reused, record in records:
                place = (row, task.column, outline.rows[row], outline.labels[task.column])
                said = (record.reply, record.error, repeat, record.status)
                found[task.column] = Answer(*place, *said, is_reused=is_reused)
        return found
