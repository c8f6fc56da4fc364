"""All addresses at once: the well-known ports, those named in the environment and in files, and those given."""

from __future__ import annotations

import asyncio
import sys
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass, replace
from functools import partial
from importlib import import_module
from itertools import chain, count
from typing import TYPE_CHECKING, Any, TypeVar
from urllib.parse import urlsplit

from .. import kinds
from ..address import is_link_local
from ..errors import ConfigurationError
from ..loop import arun, run
from ..prober import Prober
from .names import EMBEDDED
from .place import Place, read_address
from .places import find_places
from .reading import SILENT, STATES
from .servers import Server, Servers
from .visit import Visit

if TYPE_CHECKING:
    from collections.abc import Callable, Coroutine, Iterable, Mapping, Sequence

T = TypeVar("T")

_CONNECT = 0.8
"""The part of the time that a connection may take; the rest is for the answer."""
_KNOWN = 0.5
"""The part of the time that may pass before the engines of this process are told."""
_STARTING = "The engine of this process is being started: look again in a moment, `await servers.refresh()`."
_HERE = "127.0.0.1"


@dataclass(frozen=True, slots=True)
class Candidate:
    """An address to ask. host: that of a sweep over its ports, "" where the address itself was named.

    is_closed: nothing listens there, so that it need not be asked.
    """

    place: Place
    host: str = ""
    is_closed: bool = False


@dataclass(frozen=True, slots=True)
class Sweep:
    """What to ask, and how: the same for every refresh."""

    given: tuple[str, ...]
    timeout_s: float
    known: Callable[[], Mapping[str, str]] | None
    everywhere: bool
    on_found: Callable[[Server], object] | None

    def __post_init__(self) -> None:
        if not isinstance(self.timeout_s, int | float) or not 0 < self.timeout_s < float("inf"):
            raise ConfigurationError("`timeout` is in seconds and must be above 0.")

    async def run(self) -> Servers:
        """All servers, by the deadline."""
        await _prepare()
        until_s = asyncio.get_running_loop().time() + self.timeout_s
        known, noted = await self._known()
        everything, notes = self._candidates(known)
        async with Prober(None, refuses=is_link_local, connect_s=_CONNECT * self.timeout_s, by_proxy=True) as prober:
            candidates = _open(everything, prober)
            visits = [Visit(prober, one.place, until_s, is_named=not one.host) for one in candidates]
            handed: set[str] = set()
            found = await _all(self._visit(visit, one, handed) for visit, one in zip(visits, candidates, strict=True))
        shown = [one for one, candidate in zip(found, candidates, strict=True) if _is_shown(one, candidate)]
        shown += _silent_hosts(candidates, found)
        return Servers(_named(shown), len(everything), (*noted, *notes), self.run)

    async def _known(self) -> tuple[Mapping[str, str], tuple[str, ...]]:
        """What has a name already, and a note where that is not told in time: it waits while an engine is being started."""
        if self.known is None:
            return {}, ()
        try:
            return await asyncio.wait_for(_in_thread(self.known), _KNOWN * self.timeout_s), ()
        except TimeoutError:
            return {}, (_STARTING,)

    async def _visit(self, visit: Visit, candidate: Candidate, handed: set[str]) -> Server:
        server = visit.pass_by() if candidate.is_closed else await visit.look()
        if self.on_found is not None and server.url not in handed and _is_shown(server, candidate):
            handed.add(server.url)  # two addresses may lead to one server
            self.on_found(server)
        return server

    def _candidates(self, known: Mapping[str, str]) -> tuple[list[Candidate], tuple[str, ...]]:
        places, notes = find_places() if self.everywhere else ((), ())
        given = [replace(read_address(text), named_by="") for text in self.given]
        engines = [Place(url, EMBEDDED, name, "llamacpp") for url, name in known.items()]
        wanted = [Candidate(place) for place in (*engines, *given, *places) if not place.is_host]
        hosts = [place for place in (*given, *places) if place.is_host]
        usual = [candidate for host in hosts for candidate in _ports(host)]
        usual += _ports(Place(f"http://{_HERE}", "")) if self.everywhere else []
        return _distinct(wanted, usual), notes


async def _prepare() -> None:
    """The HTTP client is imported before the time begins, and not on the loop: the first time takes longer than all the rest."""
    if "aiohttp" not in sys.modules:
        await _in_thread(partial(import_module, "aiohttp"))


async def _in_thread(work: Callable[[], T]) -> T:
    """What a blocking function returns, called in a thread of its own: those that all share may be taken."""
    pool = ThreadPoolExecutor(1, "compat_kit-discovery")
    try:
        return await asyncio.get_running_loop().run_in_executor(pool, work)
    finally:
        pool.shutdown(wait=False)


async def _all(visits: Iterable[Coroutine[Any, Any, Server]]) -> list[Server]:
    """What all visits found. Where one fails, or nobody waits any longer, the others end as well."""
    tasks = [asyncio.ensure_future(visit) for visit in visits]
    try:
        return await asyncio.gather(*tasks)
    finally:
        for task in tasks:
            task.cancel()


def _ports(host: Place) -> list[Candidate]:
    """The well-known ports of a host."""
    netloc, ports = urlsplit(host.url).netloc, dict.fromkeys(port for kind in kinds.KINDS for port in kind.ports)
    return [Candidate(Place(f"http://{netloc}:{port}", host.named_by, host.name), netloc) for port in ports]


def _open(candidates: Sequence[Candidate], prober: Prober) -> list[Candidate]:
    """Those without this machine's usual ports at which nothing listens; where that was named it is marked as closed."""
    closed = prober.refused({(ip, _host_and_port(one.place.url)[1]) for one in candidates if _is_here(one) for ip in _ips(one)})
    return [there for one in candidates if (there := _where_open(one, closed) if _is_here(one) else one) is not None]


def _where_open(candidate: Candidate, closed: set[tuple[str, int]]) -> Candidate | None:
    """The candidate, at IPv6 where a server listens there alone, as some do."""
    place, port = candidate.place, _host_and_port(candidate.place.url)[1]
    if (_HERE, port) not in closed:
        return candidate
    if all((ip, port) in closed for ip in _ips(candidate)):
        return None if candidate.host else replace(candidate, is_closed=True)
    return replace(candidate, place=replace(place, url=place.url.replace(_HERE, "[::1]"))) if candidate.host else candidate


def _ips(candidate: Candidate) -> tuple[str, ...]:
    """The addresses of this machine that may be meant."""
    return (_HERE,) if not candidate.host and _HERE in candidate.place.url else (_HERE, "::1")


def _is_here(candidate: Candidate) -> bool:
    """Whether it is at an address of this machine whose ports tell at once that they are closed."""
    return candidate.host in ("", _HERE) and _host_and_port(candidate.place.url)[0] == _HERE


def _distinct(named: Iterable[Candidate], usual: Iterable[Candidate]) -> list[Candidate]:
    """Each address once, in the words of who named it first; a well-known port only where nobody named it."""
    kept: dict[str, Candidate] = {}
    for candidate in named:
        kept.setdefault(candidate.place.url, candidate)
    taken = {_host_and_port(candidate.place.url) for candidate in kept.values()}
    for candidate in usual:
        if _host_and_port(candidate.place.url) not in taken:
            kept.setdefault(candidate.place.url, candidate)
    return list(kept.values())


def _host_and_port(url: str) -> tuple[str, int]:
    parts = urlsplit(url)
    host = parts.hostname or ""
    return "127.0.0.1" if host in ("localhost", "::1") else host, parts.port or (443 if parts.scheme == "https" else 80)


def _is_shown(server: Server, candidate: Candidate) -> bool:
    """Whether a row says something: an address that was named always does, a port only when something is there."""
    if candidate.place.is_hint:
        return server.state not in (*SILENT, "not OpenAI")
    if not candidate.host:
        return True
    is_hanging = server.state == "timed out" and candidate.host == _HERE  # elsewhere it may be a firewall
    return is_hanging or server.state not in SILENT


def _silent_hosts(candidates: Sequence[Candidate], found: Sequence[Server]) -> list[Server]:
    """One row for each given host at which no port answered."""
    rows = []
    for host, name in {one.host: one.place.name for one in candidates if one.host not in ("", _HERE)}.items():
        there = [server for one, server in zip(candidates, found, strict=True) if one.host == host]
        if all(server.state in SILENT for server in there):
            best = min(there, key=lambda server: STATES.index(server.state))
            rows.append(replace(best, name=name or host, kind="unknown", title="nothing", url=f"http://{host}", advice=_NO_PORT))
    return rows


_NO_PORT = "None of the well-known ports answers there. Check the host, or give the port: `ck.discover('http://host:port')`."


def _named(servers: Sequence[Server]) -> list[Server]:
    """One for each address, sorted by state, with names that are unique: numbered where there are several.

    A name that somebody gave is not the one to be numbered.
    """
    first: dict[str, Server] = {}
    for server in servers:
        first.setdefault(server.url, server)
    taken: set[str] = set()
    named: dict[str, Server] = {}
    ranked = sorted(first.values(), key=lambda one: STATES.index(one.state))
    for server in sorted(ranked, key=lambda one: one.name == one.kind):
        names = chain([server.name], (f"{server.name}-{number}" for number in count(2)))
        named[server.url] = replace(server, name=next(name for name in names if name not in taken))
        taken.add(named[server.url].name)
    return [named[server.url] for server in ranked]


def discover(
    *addresses: str,
    timeout: float = 1.0,
    known: Callable[[], Mapping[str, str]] | None = None,
    everywhere: bool = True,
    on_found: Callable[[Server], object] | None = None,
) -> Servers:
    """The servers at all addresses that are known, and at those given; `ck.discover` is the door.

    known: gives the base URLs that have a name already, such as those of the embedded engine.
    """
    return run(_sweep(addresses, timeout, known, everywhere, on_found).run())


async def adiscover(
    *addresses: str,
    timeout: float = 1.0,
    known: Callable[[], Mapping[str, str]] | None = None,
    everywhere: bool = True,
    on_found: Callable[[Server], object] | None = None,
) -> Servers:
    """`discover`, awaited."""
    return await arun(_sweep(addresses, timeout, known, everywhere, on_found).run())


def _sweep(
    addresses: Sequence[Any],
    timeout_s: float,
    known: Callable[[], Mapping[str, str]] | None,
    everywhere: bool,
    on_found: Callable[[Server], object] | None,
) -> Sweep:
    given = tuple(url for one in addresses for url in (one if isinstance(one, list | tuple) else [one]))
    return Sweep(given, timeout_s, known, everywhere, on_found)
