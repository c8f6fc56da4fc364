"""From what a person calls a server or a model to the one that is meant: exactly it, or the closest that is the only one."""

from __future__ import annotations

import difflib
import re
from typing import TYPE_CHECKING, NamedTuple
from urllib.parse import urlsplit

from .. import kinds, render
from ..errors import AmbiguousName, ConfigurationError, UnknownName
from ..replies import ModelInfo

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Sequence

    from .servers import Server

EMBEDDED = "this process"
"""Who named the address of an embedded engine."""
_NEAR = 0.5
_LONGEST = 200
"""The most characters of a name that is compared with others that are not exactly it, and of one that is shown."""
_WORD = re.compile(r"[A-Za-z0-9][A-Za-z0-9._:/@+-]*")
_LOCALHOST = re.compile(r"^(https?://)?localhost(?=[:/]|$)")


class Meant(NamedTuple):
    """A server, and one of its models."""

    server: Server
    model: ModelInfo


def find_named(servers: Sequence[Server], name: str) -> tuple[Server, ModelInfo | None]:
    """The server of that name, kind or address, or with `server/model` that model of it."""
    if exact := _called_in_full(_all_of(servers), name):
        return exact[0]
    if there := _servers(servers, name):
        return _one(there, name), None
    there, tail = _split(servers, name)
    if there:
        return _find_on(there, tail, servers)
    raise _no_server(servers, name)


def find_model(server: Server, name: str) -> ModelInfo:
    """The model of a server with that name, or with the closest one."""
    there = _all_of([server])
    return _only(_closest(there, name), name, there, [server]).model


def find_anywhere(servers: Sequence[Server], name: str) -> Meant:
    """The model with that name, or with the closest one, on any server; `server/model` names both."""
    if not isinstance(name, str):
        raise ConfigurationError(f"A model is named by text, such as 'llama3.2', not by {type(name).__name__}.")
    usable = _all_of([server for server in servers if server.state == "up"])
    there, tail = _split(servers, name)
    found = _closest(usable, name, _EXACT) or _closest(_all_of(there), tail) or _closest(usable, name)
    return _find_on(there, tail, servers) if there and not found else _only(found, name, usable, servers)


def _find_on(there: Sequence[Server], name: str, servers: Sequence[Server]) -> Meant:
    """The model of that name on one of a few servers. One that shows no list of its models is believed to have it."""
    models = _all_of(there)
    if not models and there[0].state in ("up", "needs key"):
        return Meant(_one(there, name), ModelInfo(name))
    return _only(_closest(models, name), name, _all_of(servers), there)


def _split(servers: Sequence[Server], name: str) -> tuple[list[Server], str]:
    """The servers that the part before a slash names, and what stands behind it; none where it names none."""
    for slash in reversed([found.start() for found in re.finditer("/", name[:_LONGEST])]):
        if name[slash + 1 :] and (there := _servers(servers, name[:slash])):
            return there, name[slash + 1 :]
    return [], ""


def _servers(servers: Sequence[Server], name: str) -> list[Server]:
    """Those called so: by name, else by kind, else by address with less and less of it; those that are up, if any is."""
    wanted = _without_localhost(name.strip().rstrip("/").lower())
    called = [(server.name, server.kind, *_addresses(server.url)) for server in servers]
    for words in zip(*called, strict=True):
        found = [server for server, word in zip(servers, words, strict=True) if _without_localhost(word.lower()) == wanted]
        if found and wanted:
            as_written = [server for server in found if server.name == name]
            return as_written or [server for server in found if server.state == "up"] or found
    return []


def _addresses(url: str) -> tuple[str, ...]:
    """A URL as people shorten it, the longest first."""
    parts = urlsplit(url)
    return url, f"{parts.netloc}{parts.path}", f"{parts.scheme}://{parts.netloc}", parts.netloc, parts.hostname or ""


def _without_localhost(address: str) -> str:
    return _LOCALHOST.sub(r"\g<1>127.0.0.1", address)


def _one(servers: Sequence[Server], name: str) -> Server:
    if len(servers) > 1:
        names = {server.name for server in servers}
        raise AmbiguousName(name, [server.name if len(names) == len(servers) else server.url for server in servers])
    return servers[0]


def _all_of(servers: Iterable[Server]) -> list[Meant]:
    return [Meant(server, model) for server in servers for model in server.models]


def _closest(candidates: Sequence[Meant], name: str, ways: Sequence[Callable[[str, str], bool]] = ()) -> list[Meant]:
    """Those that fit best: by the whole name, without its tag, without its owner, by its beginning, by a part of it."""
    if full := _called_in_full(candidates, name) or [one for one in candidates if one.model.id == name]:
        return full
    for fits in ways or (_WAYS if len(name) <= _LONGEST else _EXACT):
        found = [one for one in candidates if any(fits(name, known) for known in _names(one.model))]
        if found:
            return found
    return []


def _called_in_full(candidates: Sequence[Meant], name: str) -> list[Meant]:
    return [one for one in candidates if _spelled(one) == name]


def _names(model: ModelInfo) -> tuple[str, ...]:
    return (model.id, *model.aliases)


def _bare(name: str) -> str:
    """The name without owner, tag and file ending, in lower case."""
    return re.sub(r"\.gguf$", "", name.lower().replace("\\", "/").rpartition("/")[2].partition(":")[0])


def _letters(name: str) -> str:
    """Its letters and digits, of any alphabet."""
    return re.sub(r"[\W_]+", "", name.lower())


_EXACT: tuple[Callable[[str, str], bool], ...] = (
    lambda wanted, known: known == wanted,
    lambda wanted, known: known.lower() == wanted.strip().lower(),
    lambda wanted, known: known.lower() == f"{wanted.strip().lower()}:latest",
)
_WAYS: tuple[Callable[[str, str], bool], ...] = (
    *_EXACT,
    lambda wanted, known: bool(wanted.strip()) and known.lower().endswith(f"/{wanted.strip().lower()}"),
    lambda wanted, known: known.lower().endswith(f"/{wanted.strip().lower()}:latest"),
    lambda wanted, known: ":" not in wanted and _bare(known) == wanted.strip().lower(),
    lambda wanted, known: bool(_letters(wanted)) and _letters(known) == f"{_letters(wanted)}latest",
    lambda wanted, known: bool(_letters(wanted)) and _letters(_bare(known)) == _letters(wanted),
    lambda wanted, known: bool(_letters(wanted)) and _letters(_bare(known)).startswith(_letters(wanted)),
    lambda wanted, known: bool(_letters(wanted)) and _letters(wanted) in _letters(known),
)


def _only(found: Sequence[Meant], name: str, all_of_them: Sequence[Meant], servers: Sequence[Server]) -> Meant:
    meant = {_spelled(one): one for one in reversed(found)}  # some servers list a model twice
    if len(meant) == 1:
        return next(iter(meant.values()))
    if meant:
        raise AmbiguousName(render.short(name, _LONGEST), [*meant][::-1])
    raise UnknownName(
        f"No model here is called {render.short(name, _LONGEST)!r}.", _near(name, all_of_them), _how_to_get(name, servers)
    )


def _spelled(one: Meant) -> str:
    return f"{one.server.name}/{one.model.id}"


def _near(name: str, candidates: Sequence[Meant]) -> list[str]:
    """The full names of models that are called almost so, four at most."""
    called: dict[str, dict[str, None]] = {}
    for one in candidates:
        for known in _names(one.model):
            if len(known) <= _LONGEST:
                called.setdefault(_letters(_bare(known)), {})[_spelled(one)] = None
    close = difflib.get_close_matches(_letters(_bare(name[:_LONGEST])), called, n=4, cutoff=_NEAR)
    return [*dict.fromkeys(full for key in close for full in called[key])][:4]


def _how_to_get(name: str, servers: Sequence[Server]) -> str:
    """The command that gets a model, for the first server that runs and has one; else what else can be done."""
    head, slash, _ = name.partition("/")
    if slash and not _servers(servers, head) and (kind := _local(head)) is not None:
        return f"{kind.title} does not answer. {kind.start}"
    others = [server for server in servers if server.found_by != EMBEDDED]
    running = [(server, kinds.find_kind(server.kind)) for server in others if server.state in ("up", "no model")]
    for server, kind in running:
        if kind is not None and kind.pull:
            return f"Get it for {server.name}: `{kind.pull.format(model=_in_command(name))}`."
    for server, kind in running:
        if kind is not None and kind is not kinds.UNKNOWN and not kind.hosts:
            return f"For {server.name}: {kind.get_model} {_ELSE}"
    if len(servers) == 1 and not running and servers[0].advice:
        return f"{servers[0].name} is not up. {servers[0].advice}"
    return f"Ollama, for one, gets many: `ollama serve`, and then `ollama pull {_in_command(name)}`. {_ELSE}"


_ELSE = "`ck.discover()` shows what there is; `ck.local()` starts a model that ships with compat_kit."


def _in_command(name: str) -> str:
    """The name as it can stand in a command to copy; a mark in its place where it is no word, or looks like an option."""
    return name if len(name) <= _LONGEST and _WORD.fullmatch(name) else "<model>"


def _local(name: str) -> kinds.Kind | None:
    """The kind of server of one's own that has this name."""
    kind = kinds.find_kind(name.strip().lower())
    return None if kind is None or kind is kinds.UNKNOWN or kind.hosts else kind


def _no_server(servers: Sequence[Server], name: str) -> UnknownName:
    names = [server.name for server in servers]
    there = ", ".join(repr(known) for known in names) or "nothing"
    kind = _local(name.partition("/")[0])
    models = [render.short(_spelled(one), _LONGEST) for one in _closest(_all_of(servers), name)]
    return UnknownName(
        f"No server {render.short(name, _LONGEST)!r} was found; there is {there}.",
        [*models[:4], *difflib.get_close_matches(name[:_LONGEST].lower(), names, cutoff=_NEAR)][:4],
        f"`servers.model({render.short(name, _LONGEST)!r})` finds a model wherever it is."
        if models
        else f"{kind.start if kind else 'Start it.'} Then call `ck.discover()` again.",
    )
