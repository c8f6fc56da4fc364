"""How far a download is, counted from what the server tells."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from .. import render
from .native import count, text

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

_DONE = "success"


@dataclass(frozen=True, slots=True)
class Progress:
    """How far a pull is. The bytes are those of all layers that the server has spoken of so far, None before the first.

    `status` is the server's own word ("pulling manifest", "verifying sha256 digest", ..., "success" at the end), `digest`
    the layer that it speaks of or "". A layer that was not known before makes `fraction` fall.
    """

    status: str
    digest: str = ""
    completed_bytes: int | None = None
    total_bytes: int | None = None
    model: str = ""

    @property
    def fraction(self) -> float | None:
        """The part that is there, 0 to 1; None where it cannot be known."""
        if self.is_done:
            return 1.0
        return None if self.completed_bytes is None or not self.total_bytes else self.completed_bytes / self.total_bytes

    @property
    def is_done(self) -> bool:
        """Whether the server has the whole of the model."""
        return self.status == _DONE

    def __str__(self) -> str:
        name = f"{self.model}: " if self.model else ""
        if self.fraction is None or not self.total_bytes:
            return f"{name}{self.status}"
        return f"{name}{self.status}, {size(self.completed_bytes)} of {size(self.total_bytes)} ({int(self.fraction * 100)} %)"

    def _repr_html_(self) -> str:
        return render.progress(self.fraction, str(self))


class Layers:
    """The layers of a model: the bytes that are there and all bytes, of each and together."""

    def __init__(self, model: str, redact: Callable[[str], str]) -> None:
        self._model, self._redact = model, redact
        self._layers: dict[str, tuple[int, int]] = {}
        self._there = self._whole = 0

    def add(self, line: Mapping[str, Any]) -> Progress:
        """The progress after one line of the server's."""
        status, digest = (self._redact(text(line.get(name))[:200]) for name in ("status", "digest"))
        if total := count(line.get("total")):
            self._count(digest, min(count(line.get("completed")) or 0, total), total)
        if not self._whole:
            return Progress(status, digest, model=self._model)
        return Progress(status, digest, self._whole if status == _DONE else self._there, self._whole, self._model)

    def _count(self, digest: str, there: int, whole: int) -> None:
        there_before, whole_before = self._layers.get(digest, (0, 0))
        self._layers[digest] = there, whole
        self._there += there - there_before
        self._whole += whole - whole_before


def size(bytes_: int | None) -> str:
    """A number of bytes as people write it, a dash where it is not known."""
    return "–" if bytes_ is None else render.size(bytes_)
