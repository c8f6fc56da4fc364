"""What a run asks of whom: its rows, its columns, and the key of each cell."""

from __future__ import annotations

import hashlib
import json
from collections.abc import Iterable, Mapping
from dataclasses import replace
from typing import TYPE_CHECKING, Any

from ..backend import Backend
from ..errors import ConfigurationError
from ..messages import as_messages
from ..prompts import Prompt
from ..recipes import describe
from .cells import Cell, Column

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

WARM_UP = Prompt(({"role": "user", "content": "Say hello in one word."},), name="warm-up")
OPTIONS = {"stream_options": {"include_usage": True}}


class Plan:
    """The cells of a run. nonce: a word of its own for a run that takes no earlier answers, "" for one that does."""

    def __init__(self, prompts: Any, backends: Any, options: Mapping[str, Any] | None, repeats: int, nonce: str = "") -> None:
        self.prompts = as_prompts(prompts)
        self.columns = as_columns(backends, options)
        self.repeats = repeats
        self._nonce = nonce

    def cells(self) -> Iterator[Cell]:
        """All of them in the order in which they are asked: a warm-up for each column, then row by row."""
        asked = [(row, _digest(_plain(prompt)), prompt) for row, prompt in enumerate(self.prompts)]
        models = [_digest([describe(column.backend), dict(column.options)]) for column in self.columns]
        position = 0
        for column in self.columns:
            key = _digest([models[column.index], "warm-up", self._nonce])
            yield Cell(position, -1, 0, key, WARM_UP, column)
            position += 1
        for repeat in range(self.repeats):
            for row, digest, prompt in asked:
                for turn in range(len(self.columns)):
                    column = self.columns[(turn + row + repeat) % len(self.columns)]
                    key = _digest([models[column.index], digest, repeat, self._nonce])
                    yield Cell(position, row, repeat, key, prompt, column)
                    position += 1

    def spec(self) -> dict[str, Any]:
        """The run as it is kept, without any key of a server."""
        columns = [{"label": c.label, **describe(c.backend), "options": dict(c.options)} for c in self.columns]
        return {"columns": columns, "repeats": self.repeats}


def as_prompts(prompts: Any) -> list[Prompt]:
    """One prompt for each row. A list of messages is one conversation, not many prompts."""
    if isinstance(prompts, str | Mapping | Prompt):
        prompts = [prompts]
    if not isinstance(prompts, Iterable):
        raise ConfigurationError("`prompts` is a question, a conversation, or a list of either.")
    prompts = list(prompts)
    if not prompts:
        raise ConfigurationError("There is nothing to compare: give at least one prompt.")
    if all(isinstance(prompt, Mapping) for prompt in prompts):
        prompts = [prompts]
    return [_named(prompt) for prompt in prompts]


def _named(prompt: Any) -> Prompt:
    made = prompt if isinstance(prompt, Prompt) else Prompt(tuple(as_messages(prompt)))
    return made if made.name else replace(made, name=_title(made.messages))


def as_columns(backends: Any, options: Mapping[str, Any] | None) -> list[Column]:
    """Backends by the label to show; two with the same model are numbered."""
    if isinstance(backends, Backend):
        backends = [backends]
    if not isinstance(backends, Iterable) or isinstance(backends, str):
        backends = []
    named: dict[str, Backend] = dict(backends) if isinstance(backends, Mapping) else {}
    for backend in [] if named else backends:
        label = wanted = getattr(backend, "label", "")
        count = 1
        while label in named:
            count += 1
            label = f"{wanted} ({count})"
        named[label] = backend
    if not named or not all(isinstance(label, str) and isinstance(backend, Backend) for label, backend in named.items()):
        raise ConfigurationError(
            "`backends` is one backend, a list of them, or names and backends, such as {'small': ck.local()}."
        )
    return [Column(index, label, backend, dict(options or {})) for index, (label, backend) in enumerate(named.items())]


def _plain(prompt: Prompt) -> Any:
    return [list(prompt.messages), dict(prompt.options)]


def _digest(value: Any) -> str:
    return hashlib.sha256(json.dumps(value, sort_keys=True, default=repr).encode()).hexdigest()


def _title(messages: Sequence[Mapping[str, Any]]) -> str:
    """The last message of the user, as the name of a row."""
    content = next((message.get("content") for message in reversed(messages) if message.get("role") == "user"), "")
    if not isinstance(content, list):
        return str(content)
    return " ".join(str(part.get("text", "[image]")) for part in content if isinstance(part, Mapping))
