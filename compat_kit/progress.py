"""Work that takes its time, shown while it goes on in the way that fits the host. The work knows only whom it tells."""

from __future__ import annotations

import shutil
import sys
from contextlib import closing, contextmanager
from dataclasses import dataclass
from inspect import iscoroutinefunction
from typing import TYPE_CHECKING, Any, NamedTuple, Protocol, TypeVar

from . import render
from .errors import ConfigurationError
from .notice import Notice

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator


class Step(Protocol):
    """How far something is: it shows itself as text and as HTML."""

    @property
    def fraction(self) -> float | None:
        """The part that is done, 0 to 1; None where it cannot be known."""

    @property
    def is_done(self) -> bool:
        """Whether all of it is."""


S = TypeVar("S", bound=Step)


@dataclass(frozen=True, slots=True, repr=False)
class Counted:
    """How many of something are done: `done` of `total`. `what` they are ("texts embedded")."""

    what: str
    done: int
    total: int

    @property
    def fraction(self) -> float | None:
        """The part that is done, 0 to 1; None where there is nothing to do."""
        return self.done / self.total if self.total else None

    @property
    def is_done(self) -> bool:
        """Whether all are."""
        return self.done >= self.total

    def __str__(self) -> str:
        percent = "" if self.fraction is None else f" ({int(self.fraction * 100)} %)"
        return f"{self.done:,} of {self.total:,} {self.what}{percent}"

    __repr__ = __str__  # what a page without HTML shows of the bar

    def _repr_html_(self) -> str:
        return render.progress(self.fraction, str(self))


@contextmanager
def watched(on_progress: Callable[[S], Any] | None, name: str = "on_progress") -> Iterator[Callable[[S], Any]]:
    """Who is told: the given observer, else a bar under a notebook's cell, a line in a terminal, or nobody.

    name: of the argument that the observer was given by, for the error when it is none.
    """
    if on_progress is not None:
        if not callable(on_progress) or iscoroutinefunction(on_progress):
            raise ConfigurationError(f"`{name}` takes a plain function of one `Progress`, such as `print`, and no coroutine.")
        yield on_progress
    elif in_notebook():
        with closing(_Bar()) as bar:
            yield bar
    elif sys.stderr is not None and sys.stderr.isatty():
        with closing(_Line()) as line:
            yield line
    else:
        yield lambda _: None


class _Bar:
    """A bar that is drawn anew in its place, and moves no longer at the end."""

    _handle: Any = None
    _last: Step | None = None

    def __call__(self, step: Step) -> None:
        from IPython import display

        show: Any = display.display
        self._last = step
        if self._handle is None:
            self._handle = show(step, display_id=True)
        else:
            self._handle.update(step)

    def close(self) -> None:
        if self._handle is not None and self._last is not None and not self._last.is_done:
            self._handle.update(_Stopped(self._last))


class _Stopped(NamedTuple):
    """How far something was that did not come to its end."""

    last: Step

    def __repr__(self) -> str:
        return f"{self.last} – stopped"

    def _repr_html_(self) -> str:
        return render.progress(self.last.fraction or 0.0, repr(self))


class _Line:
    """A line that is written anew in its place, and stays as it was at the end."""

    def __init__(self) -> None:
        self._notice, self._last = Notice(), ""

    def __call__(self, step: Step) -> None:
        text, room = str(step), shutil.get_terminal_size().columns - 1
        self._last = text if len(text) <= room else f"…{text[1 - room :]}"  # a line that wraps cannot be taken back
        self._notice.show(self._last)

    def close(self) -> None:
        self._notice.end(self._last)


def in_notebook() -> bool:
    """Whether a Jupyter kernel runs this process."""
    ipython: Any = sys.modules.get("IPython")
    return ipython is not None and getattr(ipython.get_ipython(), "kernel", None) is not None
