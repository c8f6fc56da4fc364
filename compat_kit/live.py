"""Who is told how far a comparison is: a live view in a notebook, a line in a terminal, or an observer that was given."""

from __future__ import annotations

import warnings
from contextlib import ExitStack, contextmanager, nullcontext
from typing import TYPE_CHECKING, Any

from .errors import ConfigurationError
from .progress import Counted, in_notebook, watched
from .store import MEMORY, Store, open_store

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator
    from contextlib import AbstractContextManager

    from .comparison import Answer, Cell, Observer, Outline
    from .widgets.compare import CompareWidget


class Interrupted(KeyboardInterrupt):
    """The user interrupted the kernel; what had come is kept."""

    def _render_traceback_(self) -> list[str]:
        """What a notebook shows: where a busy kernel stood when it was interrupted tells a user nothing."""
        return [f"KeyboardInterrupt: {self}"]


def way_on(run_id: str, store: Store) -> str:
    """What to do with a run that was interrupted."""
    told = "the comparison was stopped"
    if store is open_store(None):
        return f"{told}; what came is kept, and `ck.load_run({run_id!r}).resume()` goes on."
    if store.path == MEMORY:
        return f"{told}."
    return f"{told}; what came is kept, and `ck.load_run({run_id!r}, {store.path!r}).resume()` goes on."


@contextmanager
def watching(progress: Any, *, is_awaited: bool = False, is_background: bool = False) -> Iterator[Observer | None]:
    """The observer for a run that goes on meanwhile, None for nobody.

    progress: True for what fits the host, False for nothing, or an `Observer`. is_awaited: the loop of the cell is free.
    is_background: the run goes on after this. Raises ConfigurationError for anything else.
    """
    if not isinstance(progress, bool):
        yield _checked(progress)
    elif not progress:
        yield None
    elif in_notebook():
        with _live(is_awaited=is_awaited, is_background=is_background) as view:
            yield view
    else:
        told: AbstractContextManager[Callable[[Counted], Any]] = nullcontext(_nothing) if is_background else watched(None)
        with told as tell:
            yield Line(tell)


@contextmanager
def _live(*, is_awaited: bool, is_background: bool) -> Iterator[CompareWidget | None]:
    """The widget, put out before the run begins. Where it cannot be, the answers come without."""
    view = _shown()
    try:
        with ExitStack() as stack:
            if view is not None and is_awaited:
                stack.enter_context(view.carried())
            yield view
    except BaseException as error:
        if view is not None:
            view.settle()
            if isinstance(error, KeyboardInterrupt) and view.run is not None:
                raise Interrupted(way_on(*view.run)) from None
        raise
    if view is not None:
        (view.announce if is_background else view.settle)()


def _shown() -> CompareWidget | None:
    try:
        from .widgets.compare import CompareWidget

        view = CompareWidget()
        view._ipython_display_()
    except Exception as error:  # a view that fails must not cost the answers
        warnings.warn(f"There is no live view: {type(error).__name__}: {error}", stacklevel=2)
        return None
    return view


def _nothing(_: object) -> None:
    """A line in a terminal belongs to the call that is waited for, not to one that goes on behind it."""


def _checked(observer: Any) -> Observer:
    if any(not callable(getattr(observer, name, None)) for name in ("started", "progress", "finished")):
        raise ConfigurationError(
            "`progress` is True, False, or an observer with the methods started(cell), progress(cell, text) and "
            "finished(cell, answer); see `compat_kit.comparison.Observer`."
        )
    told: Observer = observer
    return told


class Line:
    """An observer of a comparison that counts answers. tell: told of each `Counted`."""

    def __init__(self, tell: Callable[[Counted], Any]) -> None:
        self._tell, self._done, self._total = tell, 0, 0

    def began(self, outline: Outline, _control: object) -> None:
        """The run begins."""
        self._total = outline.total
        self._show()

    def reused(self, count: int) -> None:
        """So many were there already."""
        self._done += count
        self._show()

    def started(self, cell: Cell) -> None:
        """Nothing: what is over is counted."""

    def progress(self, cell: Cell, text: str) -> None:
        """Nothing, either."""

    def finished(self, cell: Cell, _answer: Answer) -> None:
        """One more is there."""
        if cell.row >= 0:
            self._done += 1
            self._show()

    def _show(self) -> None:
        self._tell(Counted("answers", min(self._done, self._total), self._total))
