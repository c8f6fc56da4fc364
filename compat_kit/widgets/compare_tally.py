"""How far one model of a live comparison is, and its medians so far."""

from __future__ import annotations

from array import array
from bisect import insort
from typing import TYPE_CHECKING, Any

from .. import render
from ..figures import Figures
from ..store import FAILED, STOPPED

if TYPE_CHECKING:
    from ..comparison import Answer

_OPEN, _DONE, _FAILED, _STOPPED = range(4)


class Tally:
    """One column. A byte and three numbers for each answer, so that a long run costs nothing to watch."""

    def __init__(self, label: str, places: int) -> None:
        self.label = render.plain(render.short(label, 200))
        self.is_stopping = self.is_over = False
        self.reused = 0
        self._states = bytearray(places)
        self._waits, self._speeds, self._guesses = array("d"), array("d"), array("d")

    def has(self, place: int) -> bool:
        """Whether there is an answer, or an error, at that place."""
        return 0 <= place < len(self._states) and self._states[place] in (_DONE, _FAILED)

    def keep(self, place: int, *, is_failed: bool) -> None:
        """An answer of before is at that place."""
        if 0 <= place < len(self._states) and not self._states[place]:
            self._states[place] = _FAILED if is_failed else _DONE
            self.reused += 1

    def count(self, place: int, answer: Answer) -> None:
        """An answer is over."""
        if not 0 <= place < len(self._states):
            return
        is_failed = bool(answer.error) or answer.status == FAILED
        self._states[place] = _STOPPED if answer.status == STOPPED else _FAILED if is_failed else _DONE
        timing = answer.reply.timing
        if self._states[place] == _DONE and not answer.is_reused:
            _note(self._waits, timing.ttft_s)
            _note(self._guesses if timing.is_estimated else self._speeds, timing.decode_tokens_per_s)

    @property
    def total(self) -> int:
        """Answers that it is asked for, warm-ups not counted."""
        return len(self._states)

    @property
    def done(self) -> int:
        """Those that are there, errors among them."""
        return self._states.count(_DONE) + self.failed

    @property
    def failed(self) -> int:
        """The errors among them."""
        return self._states.count(_FAILED)

    def face(self, *, is_busy: bool = True) -> dict[str, Any]:
        """What is shown of it. is_busy: whether a request of it is under way."""
        done, failed, is_all = self.done, self.failed, self.done >= self.total
        state = "done" if is_all else self._state(is_busy=is_busy)
        words = [f"{done:,} of {self.total:,}", *[f"{failed:,} failed"] * bool(failed)]
        words += [state] * (state in ("stopped", "stopping"))
        return {"bar": [done - failed, failed, self.total], "count": " · ".join(words), "medians": self._medians(), "st": state}

    def _state(self, *, is_busy: bool) -> str:
        if self.is_over or (self.is_stopping and not is_busy):
            return "stopped"
        return "stopping" if self.is_stopping else "running"

    def _medians(self) -> str:
        speeds = self._speeds or self._guesses
        middle = Figures(_median(self._waits), _median(speeds), is_estimated=not self._speeds)
        return f"median TTFT {middle.ttft} · {middle.speed} tokens/s" if self._waits or speeds else ""


def _note(values: array[float], value: float | None) -> None:
    if value is not None and value == value:  # noqa: PLR0124 - NaN is not equal to itself
        insort(values, value)


def _median(values: array[float]) -> float | None:
    """Of values in their order."""
    half = len(values) // 2
    if not values:
        return None
    return values[half] if len(values) % 2 else (values[half - 1] + values[half]) / 2
