"""Where servers may be besides the well-known ports, and who says so: the environment, a file of the user's, LM Studio's.

Reads `os.environ` and small files, asks no server. What makes no sense becomes a note, which never repeats a value:
it may hold a password.
"""

from __future__ import annotations

import os
import re
from dataclasses import replace
from typing import TYPE_CHECKING, Any
from urllib.parse import urlsplit

from .. import environment, kinds
from ..address import is_nearby, is_openai
from ..errors import ConfigurationError
from .files import CONFIG, LM_STUDIO_HOST, LM_STUDIO_INFO, from_lm_studio, from_user_file
from .place import Place, Senseless, is_port, listening, read

if TYPE_CHECKING:
    from collections.abc import Iterator

SERVERS = "COMPAT_KIT_SERVERS"
VARIABLES = frozenset(
    name
    for row in (*environment.SOURCES, environment.OLLAMA, *environment.BINDS)
    for name in (getattr(row, field) for field in row.__slots__)
    if isinstance(name, str) and name.isupper()
) | {SERVERS, CONFIG, LM_STUDIO_HOST, LM_STUDIO_INFO}
"""Every variable that is read here, keys included."""

_SERVERS_EXAMPLE = "Write it like 'gpu=http://gpu:8000/v1, http://10.0.0.5:11434'."
_NAME = re.compile(r"[\w.-]{1,64}")


def find_places() -> tuple[tuple[Place, ...], tuple[str, ...]]:
    """The places that environment and files name, each once, the most explicit first; and notes on what makes no sense."""
    places: list[Place] = []
    notes: list[str] = []
    for found in _all():
        if isinstance(found, Place):
            places.append(found)
        else:
            notes.append(found)
    return _named_once(_without_doubles(places), notes), tuple(dict.fromkeys(notes))


def _all() -> Iterator[Place | str]:
    """Places, and a note for each thing that is none."""
    yield from _from_list(os.environ.get(SERVERS, ""))
    yield from from_user_file()
    for source in environment.SOURCES:
        yield from _from_source(source)
    yield from _from_ollama()
    for bind in environment.BINDS:
        yield from _from_bind(bind)
    yield from from_lm_studio()


def _from_list(text: str) -> Iterator[Place | str]:
    """The places in COMPAT_KIT_SERVERS: entries `url` or `name=url` between commas or white space."""
    entries = re.split(r"[,;\s]+", re.sub(r"\s*=\s*", "=", text).strip(",; \t\r\n"))
    for number, entry in enumerate(entries if entries != [""] else [], 1):
        try:
            yield _entry(entry)
        except Senseless as senseless:
            yield f"{SERVERS}: entry {number} {senseless}"


def _entry(entry: str) -> Place:
    before, has_name, after = entry.partition("=")
    if not has_name or re.search(r"[/:]", before):  # "=" within a path
        return read(entry, SERVERS)
    if not _NAME.fullmatch(before):
        raise Senseless(f"has a name that is no word. {_SERVERS_EXAMPLE}")
    return replace(read(after, SERVERS), name=before)


def _from_source(source: environment.Source) -> Iterator[Place | str]:
    text = os.environ.get(source.base_url, "").strip()
    if not text:
        return
    try:
        url = environment.with_base_path(_client_address(text, source.base_url), source.kind)
        yield replace(read(url, source.base_url), kind=source.kind, key_env=_key_env(source, url))
    except Senseless as senseless:
        yield f"{source.base_url}: the value {senseless}"


def _client_address(text: str, name: str) -> str:
    """The URL in a variable of a client's, with its scheme but on the user's own network: a key may go there."""
    place = read(text, name)
    if "://" not in text and (place.is_host or not is_nearby(place.url)):
        raise Senseless("must begin with 'http://' or 'https://'. Write it like 'http://127.0.0.1:8000/v1'.")
    return place.url


def _key_env(source: environment.Source, url: str) -> str:
    """The variable with the key for a source's address: of its own, or OpenAI's for OpenAI's address alone."""
    return "OPENAI_API_KEY" if is_openai(url) and not os.environ.get(source.api_key) else source.api_key


def _from_ollama() -> Iterator[Place | str]:
    source = environment.OLLAMA
    text = os.environ.get(source.base_url, "")
    try:
        url = environment.ollama_url(text)
        place = replace(read(url, source.base_url), kind=source.kind, key_env=source.api_key) if url else None
    except ConfigurationError:
        yield f"{source.base_url}: the value is no address of a server. Write it like '127.0.0.1:11434' or 'http://gpu:11434'."
    except Senseless as senseless:
        yield f"{source.base_url}: the value {senseless}"
    else:
        # 0.0.0.0 and the like say where a server is to listen, not that one does
        if place is not None:
            yield replace(place, is_hint="//127.0.0.1:" in place.url and "127.0.0.1" not in text)


def _from_bind(bind: environment.Bind) -> Iterator[Place | str]:
    values = {name: os.environ.get(name, "").strip() for name in (bind.host, bind.port, bind.prefix) if name}
    # Kubernetes sets GPUSTACK_PORT=tcp://10.0.0.1:80 for a service called gpustack
    told = {name: value for name, value in values.items() if value and not value.startswith(("tcp://", "udp://"))}
    if not told:
        return
    try:
        yield _bound(bind, told)
    except Senseless as senseless:
        yield str(senseless)


def _bound(bind: environment.Bind, told: dict[str, str]) -> Place:
    """The place at which a server listens that was started with these variables. The error names the one that is wrong."""
    host, port = listening(bind.host, told[bind.host]) if bind.host in told else ("127.0.0.1", None)
    if bind.port in told:
        port = _port_number(bind.port, told[bind.port])
    kind = kinds.find_kind(bind.kind)
    prefix = "/" + told[bind.prefix].strip("/") if bind.prefix in told else ""
    url = f"http://{host}:{port or bind.usual_port}{prefix}{kind.base_path if kind else '/v1'}"
    try:
        return replace(read(url, next(iter(told))), kind=bind.kind, key_env=bind.api_key, is_hint=True)
    except Senseless:
        raise Senseless(f"{bind.prefix}: the value is no path. Write it like '/llama'.") from None


def _port_number(name: str, value: str) -> int:
    port = int(value) if value.isascii() and value.isdecimal() and len(value) < 6 else 0
    if not is_port(port):
        raise Senseless(f"{name}: the value is not a number from 1 to 65535. Write it like '8080'.")
    return port


def _without_doubles(places: list[Place]) -> list[Place]:
    """Each address once: as it was first told, with what the others add to it."""
    first: dict[tuple[Any, ...], Place] = {}
    for place in places:
        known = first.setdefault(_identity(place), place)
        first[_identity(place)] = replace(
            known,
            name=known.name or place.name,
            kind=known.kind if known.kind != "auto" else place.kind,
            key_env=_set_one(known.key_env, place.key_env),
            is_hint=known.is_hint and place.is_hint,
        )
    return list(first.values())


def _set_one(*key_envs: str) -> str:
    """The first of these variables that holds a key, else the first that has a name."""
    named = [name for name in key_envs if name]
    return next((name for name in named if os.environ.get(name, "").strip()), named[0] if named else "")


def _identity(place: Place) -> tuple[Any, ...]:
    parts = urlsplit(place.url)
    host = "127.0.0.1" if parts.hostname == "localhost" else parts.hostname
    return parts.scheme, host, parts.port or {"http": 80, "https": 443}[parts.scheme], parts.path, place.is_host


def _named_once(places: list[Place], notes: list[str]) -> tuple[Place, ...]:
    """The places with each name at the first that has it; a note for each that loses its own."""
    named: dict[str, Place] = {}
    taken = [place for place in places if place.name and named.setdefault(place.name, place) is not place]
    notes += [
        f"{place.named_by}: the name {place.name!r} is taken by another address. Give each a name of its own." for place in taken
    ]
    return tuple(replace(place, name="") if place in taken else place for place in places)
