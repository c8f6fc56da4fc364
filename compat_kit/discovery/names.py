"""From what a person calls a server or a model to the one that is meant: exactly it, or the closest that is the only one."""

from __future__ import annotations

import difflib
import re
from typing import TYPE_CHECKING, NamedTuple

from .. import kinds
from ..errors import AmbiguousName, UnknownName

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Sequence

    from ..replies import ModelInfo
    from .servers import Server

_NEAR = 0.5


class Meant(NamedTuple):
    """A server, and one of its models."""

    server: Server
    model: ModelInfo


def find_named(servers: Sequence[Server], name: str) -> tuple[Server, ModelInfo | None]:
    """The server of that name or kind, or with `server/model` that model of it."""
    if (server := _server(servers, name)) is not None:
        return server, None
    head, slash, tail = name.partition("/")
    if slash and tail and (server := _server(servers, head)) is not None:
        return server, find_model(server, tail)
    raise _no_server(servers, name)


def find_model(server: Server, name: str) -> ModelInfo:
    """The model of a server with that name, or with the closest one."""
    there = [Meant(server, model) for model in server.models]
    return _only(_closest(there, name), name, there, [server]).model


def find_anywhere(servers: Sequence[Server], name: str) -> Meant:
    """The model with that name, or with the closest one, on any server; `server/model` names both."""
    usable = [Meant(server, model) for server in servers if server.state == "up" for model in server.models]
    found = _closest(usable, name)
    head, slash, tail = name.partition("/")
    if not found and slash and tail and (server := _server(servers, head)) is not None:
        found = [Meant(server, find_model(server, tail))]
    return _only(found, name, usable, servers)


def _server(servers: Sequence[Server], name: str) -> Server | None:
    ways: tuple[Callable[[Server], str], ...] = (lambda one: one.name, lambda one: one.kind, lambda one: one.url)
    for way in ways:
        for server in servers:
            if way(server).lower() == name.strip().rstrip("/").lower():
                return server
    return None


def _closest(candidates: Sequence[Meant], name: str) -> list[Meant]:
    """Those that fit best: by the whole name, without its tag, without its owner, by its beginning, by a part of it."""
    for fits in _WAYS:
        found = [one for one in candidates if any(fits(name, known) for known in _names(one.model))]
        if found:
            return found
    return []


def _names(model: ModelInfo) -> tuple[str, ...]:
    return (model.id, *model.aliases)


def _bare(name: str) -> str:
    """The name without owner, tag and file ending, in lower case."""
    return re.sub(r"\.gguf$", "", name.lower().replace("\\", "/").rpartition("/")[2].partition(":")[0])


def _letters(name: str) -> str:
    return re.sub(r"[^a-z0-9]", "", name.lower())


_WAYS: tuple[Callable[[str, str], bool], ...] = (
    lambda wanted, known: known == wanted,
    lambda wanted, known: known.lower() == wanted.strip().lower(),
    lambda wanted, known: known.lower() == f"{wanted.strip().lower()}:latest",
    lambda wanted, known: ":" not in wanted and _bare(known) == wanted.strip().lower(),
    lambda wanted, known: bool(_letters(wanted)) and _letters(_bare(known)) == _letters(wanted),
    lambda wanted, known: bool(_letters(wanted)) and _letters(_bare(known)).startswith(_letters(wanted)),
    lambda wanted, known: bool(_letters(wanted)) and _letters(wanted) in _letters(known),
)


def _only(found: Sequence[Meant], name: str, all_of_them: Sequence[Meant], servers: Sequence[Server]) -> Meant:
    meant = {_spelled(one): one for one in reversed(found)}  # some servers list a model twice
    if len(meant) == 1:
        return next(iter(meant.values()))
    if meant:
        raise AmbiguousName(name, [*meant][::-1])
    raise UnknownName(f"No model here is called {name!r}.", _near(name, all_of_them), _how_to_get(name, servers))


def _spelled(one: Meant) -> str:
    return f"{one.server.name}/{one.model.id}"


def _near(name: str, candidates: Sequence[Meant]) -> list[str]:
    spelled = {_letters(_bare(known)): _spelled(one) for one in candidates for known in _names(one.model)}
    return [spelled[close] for close in difflib.get_close_matches(_letters(_bare(name)), spelled, n=4, cutoff=_NEAR)]


def _how_to_get(name: str, servers: Iterable[Server]) -> str:
    """The command that gets a model, for the first server that runs and has one."""
    for server in servers:
        kind = kinds.find_kind(server.kind)
        if kind is not None and kind.pull and server.state in ("up", "no model"):
            return f"Get it for {server.name}: `{kind.pull.format(model=name)}`."
    return "`ck.discover()` shows what there is; `ck.local()` starts a model that ships with compat_kit."


def _no_server(servers: Sequence[Server], name: str) -> UnknownName:
    names = [server.name for server in servers]
    there = ", ".join(repr(known) for known in names) or "nothing"
    return UnknownName(
        f"No server {name!r} was found; there is {there}.",
        difflib.get_close_matches(name, names, cutoff=_NEAR),
        "Start it and call `ck.discover()` again.",
    )
