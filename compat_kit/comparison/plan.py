"""What a run asks of whom: its rows, its columns, and its cells in the order in which they are asked."""

from __future__ import annotations

from functools import lru_cache
from importlib.metadata import version
from typing import TYPE_CHECKING, Any

from ..errors import ConfigurationError
from ..prompts import Prompt
from ..recipes import describe
from ..store import Task
from .asked import PROMPTS_AT_HAND, Asked, KeptPrompts, as_prompts, asked, body_of
from .cells import Cell
from .columns import as_columns, identity, merged, shown
from .keys import Twins, digest, key_of, shortened

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping, Sequence

    from .cells import Column

WARM_UP = Prompt(({"role": "user", "content": "Say hello in one word."},), name="warm-up")
_MOST_REPEATS = 10_000


class Plan:
    """The cells of a run, of which none is made before it is needed.

    nonce: a word of its own for a run that takes no earlier answers, "" for one that does. warm_word: one for its warm-ups,
    which are asked in every run anew.
    """

    def __init__(
        self,
        prompts: Any,
        backends: Any,
        options: Any = None,
        repeats: int = 1,
        nonce: str = "",
        *,
        warm_word: str = "",
        has_warm_ups: bool = True,
    ) -> None:
        if not isinstance(repeats, int) or isinstance(repeats, bool) or not 0 < repeats <= _MOST_REPEATS:
            raise ConfigurationError(f"`repeats` is a whole number from 1 to {_MOST_REPEATS:,}.")
        self.restore(as_prompts(prompts), as_columns(backends, options), repeats)
        self._nonce, self._warm_word, self._has_warm_ups = nonce, warm_word, has_warm_ups

    def restore(self, prompts: Sequence[Prompt], columns: Sequence[Column], repeats: int) -> None:
        """Be the plan of a run whose cells are in the store already."""
        self.prompts, self.columns, self.repeats = prompts, columns, repeats
        self.asked = lru_cache(PROMPTS_AT_HAND)(self._asked)

    @property
    def total(self) -> int:
        """The cells, warm-ups not counted."""
        return len(self.prompts) * len(self.columns) * self.repeats

    def names(self) -> list[str]:
        """What the rows are called."""
        prompts = self.prompts
        return prompts.names if isinstance(prompts, KeptPrompts) else [prompt.name for prompt in prompts]

    def prompt(self, row: int) -> Prompt:
        """The prompt of a row, -1 for that of the warm-ups."""
        return WARM_UP if row < 0 else self.prompts[row]

    def cell(self, task: Task) -> Cell:
        """The cell of a task."""
        return Cell(task.position, task.row, task.repeat, task.key, self.prompt(task.row), self.columns[task.column])

    def tasks(self) -> Iterator[Task]:
        """All cells in the order in which they are asked: a warm-up for each model, then row by row, each model first in turn."""
        models = [identity(column) for column in self.columns]
        warm_ups = list(dict.fromkeys(models)) if self._has_warm_ups else []
        for position, model in enumerate(warm_ups):
            yield Task(position, -1, models.index(model), 0, key_of(model, "warm-up", 0, self._warm_word))
        twins = Twins()
        settings = [twins.tell_apart(_settings(model, column)) for model, column in zip(models, self.columns, strict=True)]
        rows = self._digests()
        position, count = len(warm_ups), len(self.columns)
        for repeat in range(self.repeats):
            for row, told in enumerate(rows):
                own = self.prompts[row].options
                for turn in range(count):
                    at = (turn + row + repeat) % count
                    column = self._own_settings(models[at], settings[at], at, row) if own else settings[at]
                    yield Task(position, row, at, repeat, key_of(column, told, repeat, self._nonce))
                    position += 1

    def bodies(self) -> Iterator[dict[str, Any]]:
        """The rows as the store keeps them."""
        for prompt in self.prompts:
            yield {"name": prompt.name, "group": prompt.group, "body": body_of(prompt)}

    def spec(self, **more: Any) -> dict[str, Any]:
        """The run as it is kept, without any key of a server."""
        columns = [
            {"label": c.label, **describe(c.backend), "options": shown(merged(c)), "column_options": shown(c.options)}
            for c in self.columns
        ]
        return {"columns": columns, "repeats": self.repeats, "compat_kit": version("compat_kit"), **more}

    def _own_settings(self, model: str, settings: str, at: int, row: int) -> str:
        """The digest of a column for a prompt with options of its own. It stays a twin where it is one."""
        return _settings(model, self.columns[at], self.asked(row).options) + settings[64:]

    def _digests(self) -> list[str]:
        twins = Twins()
        return [twins.tell_apart(self.asked(row).digest) for row in range(len(self.prompts))]

    def _asked(self, row: int) -> Asked:
        return asked(self.prompt(row))


def _settings(whom: str, column: Column, options: Mapping[str, Any] | None = None) -> str:
    """The digest of a column with all options that it sends along."""
    return digest([whom, shortened(merged(column, options))])
