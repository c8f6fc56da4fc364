"""What was found: one server, and all of them."""

from __future__ import annotations

import json
import os
from collections.abc import Sequence
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any, overload

from .. import kinds
from ..backend import Backend
from ..errors import AmbiguousName, UnknownName
from ..loop import arun
from . import matrix, names, show
from .reading import SILENT

if TYPE_CHECKING:
    from collections.abc import Callable, Coroutine, Iterable, Mapping

    import pandas as pd
    from matplotlib.axes import Axes

    from ..replies import ModelInfo


_COLUMNS = ("name", "kind", "title", "url", "models", "state", "advice", "version", "note", "found_by")
"""Those of the frame."""


@dataclass(frozen=True, slots=True)
class Server:
    """A server that answers, or that was asked for by address.

    `state` is one of "up", "no model", "loading", "needs key", "failing", "wrong path", "not OpenAI", "timed out", "refused"
    and "no answer"; `advice` is the next step, "" where all is well. `kind` is a name from `compat_kit.kinds`, `title` the
    same for people. `version` is what the server tells, None where it does not. `note` says what was done to find it, such
    as a path that was repaired. `found_by` is who named the address: a variable, a file, "" for a well-known port.
    `key_env` is the variable of the key that was sent, "" for none; `headers` are those that it wants, without any key.
    """

    name: str
    kind: str
    title: str
    url: str
    models: tuple[ModelInfo, ...]
    state: str
    advice: str = ""
    version: str | None = None
    note: str = ""
    found_by: str = ""
    key_env: str = ""
    headers: Mapping[str, str] = field(default_factory=dict, hash=False)

    def backend(self, model: str | None = None, **settings: Any) -> Backend:
        """A backend for this server; `model` may be left out where it offers only one, or be a part of its name.

        `settings` are those of `Backend`. A key that was set for this address in the environment goes with it.
        Raises UnknownName or AmbiguousName for a model that is not there, where the server tells what it has.
        """
        chosen = names.find_model(self, model).id if model is not None and self.models else model
        if self.key_env and settings.get("api_key") is None and "base_url" not in settings:
            settings["api_key"] = os.environ.get(self.key_env)
        if self.headers:
            settings["default_headers"] = {**self.headers, **(settings.get("default_headers") or {})}
        kind = self.kind if kinds.find_kind(self.kind) not in (None, kinds.UNKNOWN) else "auto"
        return Backend(chosen, **{"base_url": self.url, "kind": kind, **settings})

    def __repr__(self) -> str:
        """Short, however many models there are."""
        count = f"{len(self.models)} model{'' if len(self.models) == 1 else 's'}"
        return f"Server({self.name!r}, kind={self.kind!r}, url={self.url!r}, state={self.state!r}, {count})"

    def _repr_html_(self) -> str:
        return show.html([self])


class Servers(Sequence[Server]):
    """What was found. A list in code, a table in a notebook, `.frame` for pandas.

    By name: `servers["ollama"]` is a server, `servers["ollama/llama3.2"]` a backend for one of its models. `notes` are what
    was wrong with addresses in the environment and in files. `asked` counts the addresses that were asked.
    """

    def __init__(
        self,
        servers: Iterable[Server],
        asked: int,
        notes: Sequence[str] = (),
        again: Callable[[], Coroutine[Any, Any, Servers]] | None = None,
    ) -> None:
        self._servers = tuple(servers)
        self.asked = asked
        self.notes = tuple(notes)
        self._again = again

    @overload
    def __getitem__(self, key: int) -> Server: ...
    @overload
    def __getitem__(self, key: str) -> Any: ...
    @overload
    def __getitem__(self, key: slice) -> Sequence[Server]: ...
    def __getitem__(self, key: int | slice | str) -> Any:
        if not isinstance(key, str):
            return self._servers[key]
        server, model = names.find_named(self._servers, key)
        return server if model is None else server.backend(model.id)

    def __contains__(self, value: object) -> bool:
        """Whether this server is one of them, or a name is that of a server, or of a server and one of its models."""
        if not isinstance(value, str):
            return value in self._servers
        try:
            names.find_named(self._servers, value)
        except UnknownName:
            return False
        except AmbiguousName:
            pass
        return True

    def __len__(self) -> int:
        return len(self._servers)

    def model(self, name: str, **settings: Any) -> Backend:
        """A backend for the model of that name, or of the closest one, wherever it is. `settings` are those of `Backend`.

        Raises AmbiguousName with the candidates where several fit, UnknownName with near names where none does.
        """
        server, model = names.find_anywhere(self._servers, name)
        return server.backend(model.id, **settings)

    async def refresh(self) -> Servers:
        """Itself, looked up anew at the same addresses."""
        if self._again is not None:
            found = await arun(self._again())
            self._servers, self.asked, self.notes = found._servers, found.asked, found.notes
        return self

    @property
    def frame(self) -> pd.DataFrame:
        """A DataFrame with one row a server: name, kind, version, url, models (a list of names), state, advice, ..."""
        import pandas as pd

        rows = [{**row, "models": [model["id"] for model in row["models"]]} for row in show.rows(self)]
        return pd.DataFrame(rows, columns=list(_COLUMNS))

    @property
    def abilities(self) -> pd.DataFrame:
        """The compatibility matrix, one row a model, one column an ability: True, False, or None where nobody told.

        What a server says of its models is a hint; only a trial proves it.
        """
        return matrix.abilities(self)

    def matrix(self, ax: Axes | None = None) -> Axes:
        """`abilities` as a picture, on `ax` or a figure of its own. Raises ConfigurationError where no model was found."""
        return matrix.draw(self.abilities, ax)

    def json(self) -> str:
        """A JSON object: `servers`, with all that is known of each and its models; `asked`, `notes`. It holds no key."""
        return json.dumps({"asked": self.asked, "notes": self.notes, "servers": show.rows(self)}, indent=2)

    def text(self, width: int = 110) -> str:
        """The same as plain text, at most `width` characters wide where that leaves each column room."""
        return show.text(self, width, foot=self._foot())

    def __repr__(self) -> str:
        return self.text()

    def _repr_html_(self) -> str:
        return show.html(self, foot=self._foot())

    def _foot(self) -> str:
        answered = sum(server.state not in SILENT for server in self._servers)
        asked = "1 address" if self.asked == 1 else f"{self.asked} addresses"
        return "\n".join([f"{asked} asked, {answered} answered.", *self.notes])
