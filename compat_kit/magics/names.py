"""What the words on a line stand for: backends, images and tools. Of the variables of a notebook only the types are looked at."""

from __future__ import annotations

from contextlib import suppress
from types import FunctionType, MethodType
from typing import TYPE_CHECKING, Any, NamedTuple

from IPython.core.error import UsageError

from ..backend import Backend
from ..engine import list_models
from ..errors import AmbiguousName, CompatKitError, UnknownName
from ..messages import image
from ..tools import Tool, as_tools

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from ..discovery import Servers

_NONE = (
    "There is no backend yet. Name a model, such as `{magic} mini-1m`, which ships with compat_kit, or make a backend in a cell "
    "before this one: `backend = ck.connect('http://127.0.0.1:8000/v1')`. `%backends` shows what answers here."
)
_ADDRESS = "An address is no backend yet: `backend = ck.connect(...)` makes one of it, then `{magic} backend`."


class Doors(NamedTuple):
    """What the top of the package does for the magics: start a shipped model, find a model by name, look for servers."""

    local: Callable[[str], Backend]
    model: Callable[[str], Backend]
    discover: Callable[..., Servers]


class Names:
    """The names of a notebook. variables: all that it has now. Backends that are made here for a name are closed by `close`."""

    def __init__(self, variables: Callable[[], dict[str, Any]], doors: Doors) -> None:
        self.variables = variables
        self.doors = doors
        self.servers: Servers | None = None
        self._made: dict[str, Backend] = {}

    def backends(self) -> dict[str, Backend]:
        """The backends that variables hold, each once, under the first name."""
        found: dict[str, Backend] = {}
        for name, value in self._public().items():
            if issubclass(type(value), Backend) and all(value is not other for other in found.values()):
                found[name] = value
        return found

    def functions(self) -> list[str]:
        """The variables that hold a function."""
        kinds = (FunctionType, MethodType, Tool)
        return [name for name, value in self._public().items() if issubclass(type(value), kinds)]

    def models(self) -> list[str]:
        """The names of models that are known without asking anybody."""
        there = [(server.name, model.id) for server in self.servers or () for model in server.models]
        found = [model if server == model else f"{server}/{model}" for server, model in there]
        return list(dict.fromkeys([*self._made, *(card.name for card in list_models()), *found]))

    def _public(self) -> dict[str, Any]:
        there = dict(self.variables())
        return {name: value for name, value in there.items() if isinstance(name, str) and not name.startswith("_")}

    def backend(self, name: str, magic: str) -> Backend:
        """The backend that a variable of that name holds, or one for the model of that name."""
        value: Any = self.variables().get(name)
        if issubclass(type(value), Backend):
            found: Backend = value
            return found
        if name not in self._made:
            self._made[name] = self._make(name, value, magic)
        return self._made[name]

    def only(self, magic: str) -> str:
        """The name of the only variable that holds a backend. Raises UsageError where there is none, or more than one."""
        names = list(self.backends())
        if not names:
            raise UsageError(_NONE.format(magic=magic))
        if len(names) > 1:
            raise UsageError(f"Which backend? These variables hold one: {', '.join(names)}. Say it: `{magic} {names[0]}`.")
        return names[0]

    def all(self, magic: str) -> list[str]:
        """The names of all variables that hold a backend. Raises UsageError where none does."""
        if names := list(self.backends()):
            return names
        raise UsageError(_NONE.format(magic=magic))

    def _make(self, name: str, value: Any, magic: str) -> Backend:
        if "://" in name:
            raise UsageError(_ADDRESS.format(magic=magic))
        if name.endswith(".gguf") or any(card.name == name for card in list_models()):
            return self.doors.local(name)
        if self.servers is not None:
            with suppress(UnknownName, AmbiguousName):
                return self.servers.model(name)
        try:
            return self.doors.model(name)
        except UnknownName as error:
            if value is None:
                raise
            told = f"The variable {name!r} holds no backend but {type(value).__name__!r}, and no model has that name."
            raise UnknownName(told, error.near, f"`{magic} NAME` takes what `ck.connect(...)` or `ck.local()` gave.") from None

    def images(self, words: Sequence[str] | None) -> list[dict[str, Any]]:
        """The parts of a message for these variables, paths and addresses of images."""
        there = self.variables()
        return [image(there.get(word, word)) for word in words or ()]

    def tools(self, words: Sequence[str] | None) -> list[Tool]:
        """The tools made of the functions of these names."""
        there = self.variables()
        for word in words or ():
            if word not in there:
                raise UsageError(
                    f"There is no function {word!r} in this notebook. `--tools` takes names: --tools add,get_weather"
                )
        return list(as_tools([there[word] for word in words or ()]).values())

    def close(self) -> None:
        """Close what was made here."""
        while self._made:
            _, backend = self._made.popitem()
            with suppress(CompatKitError):
                backend.close()
