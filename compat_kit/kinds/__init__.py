"""The catalogue of server kinds, as data: where they listen, how they are told apart, what to advise.

Ports and marks are read from the servers' own sources, or their documentation where that is closed. A port only orders
the guesses, it never decides. A new kind of server is one more row.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any
from urllib.parse import urlsplit

from ..errors import ConfigurationError
from .hosted import HOSTED
from .imitated import IMITATED
from .local import LOCAL
from .shape import Kind, Mark, Responses

if TYPE_CHECKING:
    from collections.abc import Iterable

__all__ = [
    "KINDS",
    "UNKNOWN",
    "Kind",
    "Mark",
    "Responses",
    "by_entries",
    "by_headers",
    "by_host",
    "by_owner",
    "by_refusal",
    "by_url",
    "decide",
    "default_url",
    "find_kind",
]

UNKNOWN = Kind("unknown", "OpenAI-compatible server")
KINDS: tuple[Kind, ...] = (*LOCAL, *IMITATED, *HOSTED)

_BY_NAME: Mapping[str, Kind] = {kind.name: kind for kind in (*KINDS, UNKNOWN)}
_MOST_REFUSAL = 2000
_GATEWAYS = tuple(kind for kind in KINDS if kind.is_gateway)


def find_kind(name: str) -> Kind | None:
    """The kind of that name, or None."""
    return _BY_NAME.get(name)


def default_url(kind: Kind, host: str = "127.0.0.1") -> str:
    """The base URL at which a kind usually listens on a host, or at its one public host.

    Raises ConfigurationError where there is none, as for Azure, which gives each of its users a host of their own: that
    one has to be given.
    """
    if kind.ports:
        return f"http://{f'[{host}]' if ':' in host else host}:{kind.ports[0]}{kind.base_path}"
    public = next((known for known in kind.hosts if not known.startswith(".")), None)
    if public is None and not any(_is_at(host, known) for known in kind.hosts):
        example = f", such as your-name{kind.hosts[0]}" if kind.hosts else ""
        raise ConfigurationError(f"{kind.title} has no address that is the same for all: give the host of yours{example}.")
    return f"https://{public or host}{kind.base_path}"


def by_host(host: str) -> Kind | None:
    """The kind that a host name decides, or None."""
    return next((kind for kind in KINDS if any(_is_at(host, known) for known in kind.hosts)), None)


def by_headers(headers: Mapping[str, str]) -> Kind | None:
    """The kind that response headers alone decide (names in lower case), or None.

    A gateway passes on the headers of the server behind it, so its own count first.
    """
    return next((kind for kind in (*_GATEWAYS, *KINDS) if _has_one(headers, kind.headers)), None)


def by_owner(owners: Iterable[str | None]) -> Kind | None:
    """The kind that the `owned_by` of its models decides, or None. Owners who differ are those of a gateway or a cache."""
    found = {owner for owner in owners if isinstance(owner, str) and owner}
    return next((kind for kind in KINDS if len(found) == 1 and found.issubset(kind.owned_by)), None)


def by_entries(entries: Iterable[Mapping[str, Any]]) -> Kind | None:
    """The kind that the entries of its list of models decide by themselves, or None."""
    found = _entries(entries)
    owner = by_owner(entry.get("owned_by") for entry in found)
    return owner or next((kind for kind in KINDS if found and not kind.shared_headers and _are_of(kind, found)), None)


def by_refusal(status: int, body: bytes) -> Kind | None:
    """The kind that the words of a refusal decide, or None."""
    if status < 400:
        return None
    words = body[:_MOST_REFUSAL].decode("utf-8", "replace").replace(" ", "")
    return next((kind for kind in KINDS if any(told.replace(" ", "") in words for told in kind.refusals)), None)


def decide(headers: Mapping[str, str], entries: Iterable[Mapping[str, Any]] | None) -> Kind | None:
    """The kind that the answer to `GET /models` decides, or None: then only pages of its own can.

    headers: names in lower case. entries: of its list of models, None where it shows no list.
    """
    found = None if entries is None else _entries(entries)
    gateway = next((kind for kind in _GATEWAYS if _has_one(headers, kind.headers)), None)
    told = gateway or by_entries(found or ()) or by_headers(headers)
    if told or found is None:
        return told
    return next((kind for kind in KINDS if _has_one(headers, kind.shared_headers) and _are_of(kind, found)), None)


def by_url(base_url: str) -> Kind | None:
    """The kind that usually listens there: the advice to give while nothing is known. None where nothing speaks for one."""
    try:
        parts = urlsplit(base_url)
        port = parts.port
    except ValueError:
        return None
    usual = [kind for kind in KINDS if port is not None and port in kind.ports]
    return by_host(parts.hostname or "") or next((kind for kind in usual if kind.ports[0] == port), next(iter(usual), None))


def _is_at(host: str, known: str) -> bool:
    return host == known or host.endswith(known if known.startswith(".") else f".{known}")


def _has_one(headers: Mapping[str, str], wanted: Iterable[tuple[str, str]]) -> bool:
    return any(str(headers[name]).startswith(start) for name, start in wanted if name in headers)


def _entries(entries: Iterable[Any]) -> tuple[Mapping[str, Any], ...]:
    return tuple(entry for entry in entries if isinstance(entry, Mapping))


def _are_of(kind: Kind, entries: Iterable[Mapping[str, Any]]) -> bool:
    """Whether all entries say what those of this kind do."""
    says = kind.entry
    if kind.ids and all(str(entry.get("id")).startswith(kind.ids) and not entry.get("owned_by") for entry in entries):
        return True
    return bool(says) and all(_is_same(entry.get(name), value) for entry in entries for name, value in says)


def _is_same(found: Any, value: Any) -> bool:
    """Whether a decoded value is this one; True is not 1."""
    return found == [] if value == () else type(found) is type(value) and found == value
