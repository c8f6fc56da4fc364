"""How far a download is, counted from what the server tells, and shown in the way that fits the host."""

from __future__ import annotations

import shutil
import sys
from contextlib import closing, contextmanager
from dataclasses import dataclass
from inspect import iscoroutinefunction
from typing import TYPE_CHECKING, Any, NamedTuple

from .. import render
from ..errors import ConfigurationError
from ..notice import Notice
from .native import count, text

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Mapping

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


@contextmanager
def watched(on_progress: Callable[[Progress], Any] | None) -> Iterator[Callable[[Progress], Any]]:
    """Who is told: the given observer, else a bar under a notebook's cell, a line in a terminal, or nobody."""
    if on_progress is not None:
        if not callable(on_progress) or iscoroutinefunction(on_progress):
            raise ConfigurationError("`on_progress` takes a plain function of one `Progress`, such as `print`, and no coroutine.")
        yield on_progress
    elif _in_notebook():
        with closing(_Bar()) as bar:
            yield bar
    elif sys.stderr is not None and sys.stderr.isatty():
        with closing(_Line()) as line:
            yield line
    else:
        yield lambda _: None


def size(bytes_: int | None) -> str:
    """A number of bytes as people write it, a dash where it is not known."""
    return "–" if bytes_ is None else render.size(bytes_)


class _Bar:
    """A bar that is drawn anew in its place, and moves no longer at the end."""

    _handle: Any = None
    _last = Progress("")

    def __call__(self, progress: Progress) -> None:
        from IPython import display

        show: Any = display.display
        self._last = progress
        if self._handle is None:
            self._handle = show(progress, display_id=True)
        else:
            self._handle.update(progress)

    def close(self) -> None:
        if self._handle is not None and not self._last.is_done:
            self._handle.update(_Stopped(self._last))


class _Stopped(NamedTuple):
    """How far a download was that did not come to its end."""

    last: Progress

    def __repr__(self) -> str:
        return f"{self.last} – stopped"

    def _repr_html_(self) -> str:
        return render.progress(self.last.fraction or 0.0, repr(self))


class _Line:
    """A line that is written anew in its place, and stays as it was at the end."""

    def __init__(self) -> None:
        self._notice, self._last = Notice(), ""

    def __call__(self, progress: Progress) -> None:
        text, room = str(progress), shutil.get_terminal_size().columns - 1
        self._last = text if len(text) <= room else f"…{text[1 - room :]}"  # a line that wraps cannot be taken back
        self._notice.show(self._last)

    def close(self) -> None:
        self._notice.end(self._last)


def _in_notebook() -> bool:
    """Whether a Jupyter kernel runs this process."""
    ipython: Any = sys.modules.get("IPython")
    return ipython is not None and getattr(ipython.get_ipython(), "kernel", None) is not None
