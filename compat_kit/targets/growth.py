"""The value of an unfinished answer, as it grows."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Any

from jiter import from_json

if TYPE_CHECKING:
    from .target import Target

_MOST_STARTS = 32
_OPENING = re.compile(r"^[ \t]*(?:`{3,}|~{3,})[^\n`]*\n\s*", re.MULTILINE)
_UNSURE = "0123456789+-.eE"  # the end of a number that may go on
# Each look reads all of it again. So a long answer is looked at when it has grown by this part of itself.
_PART = 16
_SMALL = 4096


class Growth:
    """What is known of the value while its text comes in pieces: plain data, never an instance."""

    def __init__(self, target: Target) -> None:
        self._target = target
        self._pieces: list[str] = []
        self._length = self._due = 0
        self._from = self._starts = 0
        self._known: Any = ...

    def add(self, text: str) -> Any:
        """What is known now; `...` where that is no more than before."""
        self._pieces.append(text)
        self._length += len(text)
        if self._length < self._due:
            return ...
        self._due = self._length + 1 + max(self._length - _SMALL, 0) // _PART
        self._pieces = ["".join(self._pieces)]
        data = self._look(self._pieces[0])
        return ... if self._known is ... and data in ({}, [], "") else self.settle(data)

    def settle(self, data: Any) -> Any:
        """Take what is known now from elsewhere; `...` where it is nothing new."""
        if data is ... or (data == self._known and self._known is not ...):
            return ...
        self._known = data
        return data

    def _look(self, text: str) -> Any:
        """What the text says so far."""
        while self._starts < _MOST_STARTS and (start := self._start(text)) is not None:
            try:
                found = from_json(
                    text[start:].rstrip(_UNSURE).encode("utf-8", "replace"),
                    allow_inf_nan=False,
                    partial_mode="trailing-strings",
                )
            except ValueError:
                self._from, self._starts = start + 1, self._starts + 1
                continue
            return self._target.part(found)
        return ...

    def _start(self, text: str) -> int | None:
        """Where the JSON begins: at the beginning, in a fenced block, or at the first object in the prose."""
        if not self._from:
            blank = len(text) - len(text.lstrip("\ufeff \t\r\n"))
            if text[blank : blank + 1] in ("{", "["):
                return blank
            block = _OPENING.search(text)
            if block and text[block.end() : block.end() + 1] in ("{", "["):
                return block.end()
        found = text.find("{", self._from)
        return found if found >= 0 else None
