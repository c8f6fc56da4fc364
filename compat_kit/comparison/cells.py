"""What a run is made of: columns, cells, and who is told of them."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any, Protocol

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from ..backend import Backend
    from ..prompts import Prompt
    from ..store import Store
    from .answers import Answer


@dataclass(frozen=True, slots=True)
class Column:
    """One model as it is asked: a backend with options. index: its place, from 0. label: its name in tables."""

    index: int
    label: str
    backend: Backend
    options: Mapping[str, Any] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class Cell:
    """One question to one model: its place in the table, and what is asked of whom.

    position: its turn in the run. row: of the prompt, -1 for the warm-up. repeat: from 0. key: see `store.Task`.
    """

    position: int
    row: int
    repeat: int
    key: str
    prompt: Prompt
    column: Column

    @property
    def is_warm_up(self) -> bool:
        """Whether it only wakes the model up: it is shown, and counts in no figure."""
        return self.row < 0


@dataclass(frozen=True, slots=True)
class Outline:
    """What a run will be, for those who show it: its columns, the names of its rows, repeats, and cells in all."""

    run_id: str
    labels: Sequence[str]
    rows: Sequence[str]
    repeats: int
    total: int


class Control(Protocol):
    """What a view may do with a run that goes on. From any thread."""

    @property
    def store(self) -> Store:
        """Where its answers are kept, for looking back at them."""

    def stop(self, column: int | None = None) -> None:
        """Stop one column, or all: what is under way is closed, so that the servers stop too, and nothing new begins."""


class Observer(Protocol):
    """Something that watches a run: a widget, a terminal, or nothing. Called on a thread of its own.

    What else it has of `Watcher` is called too.
    """

    def started(self, cell: Cell) -> None:
        """The question was sent; told again where an answer broke off and begins anew."""

    def progress(self, cell: Cell, text: str) -> None:
        """The answer grew by this text."""

    def finished(self, cell: Cell, answer: Answer) -> None:
        """The answer is complete, or failed, and is kept."""


class Watcher(Observer, Protocol):
    """An observer that is told of all there is to tell."""

    def began(self, outline: Outline, control: Control) -> None:
        """The run begins."""

    def reused(self, count: int) -> None:
        """So many answers were there already, of an earlier run; nothing else is told of them."""

    def thought(self, cell: Cell, text: str) -> None:
        """The reasoning grew by this text."""

    def ended(self, state: str) -> None:
        """The run is over: "done" or "interrupted"."""
