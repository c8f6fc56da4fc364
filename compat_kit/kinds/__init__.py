"""The catalogue of server kinds, as data: where they listen, how they are told apart, what to advise.

Ports and marks are read from the servers' own sources, or their documentation where that is closed. A port only orders
the guesses, it never decides. A new kind of server is one more row.
"""

from __future__ import annotations

from typing import TYPE_CHECKING
from urllib.parse import urlsplit

from .hosted import HOSTED
from .local import LOCAL
from .shape import Kind, Mark

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping

__all__ = [
    "KINDS",
    "LOCAL",
    "UNKNOWN",
    "Kind",
    "Mark",
    "by_headers",
    "by_host",
    "by_owner",
    "by_url",
    "default_url",
    "find_kind",
]

UNKNOWN = Kind("unknown", "OpenAI-compatible server")
KINDS: tuple[Kind, ...] = (*LOCAL, *HOSTED)

_BY_NAME: Mapping[str, Kind] = {kind.name: kind for kind in (*KINDS, UNKNOWN)}


def find_kind(name: str) -> Kind | None:
    """The kind of that name, or None."""
    return _BY_NAME.get(name)


def default_url(kind: Kind, host: str = "127.0.0.1") -> str:
    """The base URL at which a kind usually listens on a host, or at its one public host."""
    if kind.hosts:
        return f"https://{kind.hosts[0]}{kind.base_path}"
    return f"http://{host}:{kind.ports[0]}{kind.base_path}"


def by_host(host: str) -> Kind | None:
    """The kind that a host name decides, or None."""
    return next((kind for kind in KINDS if any(host == known or host.endswith("." + known) for known in kind.hosts)), None)


def by_headers(headers: Mapping[str, str]) -> Kind | None:
    """The kind that response headers decide (names in lower case), or None."""
    for kind in KINDS:
        if any(name in headers and headers[name].startswith(start) for name, start in kind.headers):
            return kind
    return None


def by_owner(owners: Iterable[str | None]) -> Kind | None:
    """The kind that the `owned_by` of its models decides, or None."""
    found = set(owners)
    return next((kind for kind in KINDS if found.intersection(kind.owned_by)), None)


def by_url(base_url: str) -> Kind | None:
    """The kind that usually listens there: the advice to give while nothing is known. None where nothing speaks for one."""
    parts = urlsplit(base_url)
    port = parts.port if parts.port is not None else 0
    return by_host(parts.hostname or "") or next((kind for kind in KINDS if kind.ports[:1] == (port,)), None)


def decide(headers: Mapping[str, str], entries: Iterable[Mapping[str, object]]) -> Kind | None:
    """Stub"""
    return by_headers(headers) or by_owner(str(entry.get("owned_by")) for entry in entries)
