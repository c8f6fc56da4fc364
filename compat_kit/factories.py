"""One factory for each kind of server: `ck.ollama("llama3.2")`, `ck.vllm(...)`, `ck.openai("gpt-...")`.

The address is that of the catalogue, and never one of the environment, such as that in OLLAMA_HOST: `ck.from_env()` and
`ck.discover()` read those. Azure, which has none that is the same for all, is the exception.
"""

from __future__ import annotations

import os
import re
from typing import TYPE_CHECKING, Any, Protocol
from urllib.parse import urlsplit

from . import environment, kinds
from .address import check_url, is_nearby
from .backend import Backend
from .errors import ConfigurationError

if TYPE_CHECKING:
    from .kinds import Kind


_HOST = re.compile(r"[\w.-]+|\[?[0-9a-f:.]*:[0-9a-f:.]*(%[\w.-]+)?\]?", re.IGNORECASE)
_URL = re.compile(r"\s*https?://", re.IGNORECASE)


class Factory(Protocol):
    """A function that makes a backend for one kind of server."""

    def __call__(
        self,
        model: str | None = None,
        *,
        base_url: str | None = None,
        host: str | None = None,
        port: int | None = None,
        **settings: Any,
    ) -> Backend:
        """A backend. `settings` are those of `Backend`."""
        ...


def factory(name: str) -> Factory:
    """The function for the kind of that name."""
    kind = kinds.find_kind(name) or kinds.UNKNOWN

    def make(
        model: str | None = None,
        *,
        base_url: str | None = None,
        host: str | None = None,
        port: int | None = None,
        **settings: Any,
    ) -> Backend:
        if isinstance(model, str) and _URL.match(model):
            raise ConfigurationError(f"A model comes first; the address goes to `base_url=`: ck.{name}(base_url='http://...').")
        url = _url(kind, base_url, host, port)
        if settings.get("api_key") is None:
            settings["api_key"] = _key(kind, url)
        return Backend(model, base_url=url, **{"kind": kind.name, **settings})

    make.__name__ = make.__qualname__ = name
    make.__module__ = __name__.rpartition(".")[0]
    make.__doc__ = _doc(kind)
    return make


def _url(kind: Kind, base_url: str | None, host: str | None, port: int | None) -> str:
    """The address, checked. A base URL without a path gets that of its kind."""
    if base_url is not None:
        if host is not None or port is not None:
            raise ConfigurationError("Give `base_url`, or `host` and `port`, not both.")
        return environment.with_base_path(check_url(base_url), kind.name)
    if kind.hosts:
        if host is None and port is None:
            return _hosted_url(kind)
        raise ConfigurationError(f"{kind.title} is a service on the internet: give `base_url` for another address of it.")
    _check_host_and_port(host, port)
    usual = kinds.default_url(kind, "127.0.0.1" if host is None else host.strip("[]"))
    return check_url(usual if port is None else usual.replace(f":{kind.ports[0]}", f":{port}", 1))


def _check_host_and_port(host: Any, port: Any) -> None:
    if host is not None and not (isinstance(host, str) and _HOST.fullmatch(host)):
        raise ConfigurationError(
            "`host` must be a host alone, by name or number, such as 'gpu' or '10.0.0.5'. "
            "A port goes to `port=`, a whole URL to `base_url=`."
        )
    if port is not None and (isinstance(port, bool) or not isinstance(port, int) or not 0 < port < 65536):
        raise ConfigurationError(f"`port` must be a whole number from 1 to 65535, not {port!r}.")


def _hosted_url(kind: Kind) -> str:
    """The service's own address, or the one that the environment names where each customer has another, as at Azure."""
    if not all(host.startswith(".") for host in kind.hosts):
        return kinds.default_url(kind)
    variable = next(source.base_url for source in environment.SOURCES if source.kind == kind.name)
    example, told = f"https://<resource>{kind.hosts[0]}", os.environ.get(variable, "").strip()
    if not told:
        raise ConfigurationError(
            f"{kind.title} has an address of its own for each resource: set {variable}, "
            f"or pass `base_url='{example}{kind.base_path}'`."
        )
    try:
        endpoint = check_url(told)
    except ConfigurationError:  # which may show the value
        raise ConfigurationError(f"The variable {variable} must hold an address, such as {example}.") from None
    for part in reversed(kind.base_path.split("/")[1:]):
        endpoint = endpoint.removesuffix(f"/{part}")
    return endpoint + kind.base_path


def _key(kind: Kind, url: str) -> str | None:
    """The key that this kind's users keep in the environment, for an address that it belongs to.

    That of a service goes to its own host over TLS alone; that of a server of one's own to wherever that is said to run.
    """
    if not kind.key_env:
        return None
    parts = urlsplit(url)
    if parts.scheme == "http" and not is_nearby(url):
        return None  # anybody on the way could read it
    is_its_own = parts.scheme == "https" and kinds.by_host(parts.hostname or "") is kind
    if is_its_own or (kind.is_own_key and not kind.hosts and _may_have_it(kind, url)):
        return os.environ.get(kind.key_env, "").strip() or None
    return None


def _may_have_it(kind: Kind, url: str) -> bool:
    """Whether the environment names no address for servers of this kind, or this one: its key belongs to that alone."""
    named = [os.environ.get(source.base_url, "").strip() for source in environment.SOURCES if source.kind == kind.name]
    return not any(named) or urlsplit(url).netloc in [urlsplit(address).netloc for address in named]


def _doc(kind: Kind) -> str:
    where = "at its own address" if kind.hosts else f"at {kinds.default_url(kind)} unless told otherwise"
    key = f" The key is taken from {kind.key_env}." if kind.key_env and (kind.hosts or kind.is_own_key) else ""
    return (
        f"A backend for {kind.title}, {where}.{key}\n\n"
        "    base_url, or host and port: where it is, if not there. `settings` are those of `Backend`. Nothing is sent yet.\n"
        "    "
    )
