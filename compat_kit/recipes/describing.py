"""A backend as plain data, and what makes two of them ask the same."""

from __future__ import annotations

import hashlib
import json
import secrets
from functools import lru_cache
from pathlib import Path
from typing import TYPE_CHECKING, Any
from urllib.parse import urlsplit

from .. import environment
from ..address import shown_url
from ..clients import ClientTransport
from ..conversation.script import safe_options
from ..engine import LocalBackend, list_models
from ..gateway import FaultyBackend, PacedBackend
from ..retry import Retry

if TYPE_CHECKING:
    from collections.abc import Mapping

    from ..backend import Backend

LOCAL, CLIENT = "local", "client"
_USUAL_PORTS = {"http": 80, "https": 443}
_HASHED_BYTES = 64_000_000


def describe(backend: Backend) -> dict[str, Any]:
    """The backend as plain data, which JSON can hold and in which there is no key.

    Always: kind ("local" for the embedded engine, "client" for a client of the user's own), base_url ("" for those two where
    there is none), model, api, options, extra_body. Where they say something: engine (model, path of a file of one's own,
    n_ctx, n_parallel, seed), tokens_per_s (of a pace), has_faults, client (the name of its class), has_key, headers (their
    names), timeout_s and max_retries (where they are not the usual ones), left_out (names of options that may hold a secret
    or are no plain data).
    """
    inner = _innermost(backend)
    options, secret = safe_options(backend._options)
    body, odd = safe_options(backend._extra_body)
    found: dict[str, Any] = {**_where(inner), "model": backend.model, "api": backend.api, "options": options, "extra_body": body}
    return (
        found
        | {name: value for name, value in {**_fronts(backend), **_manners(backend, inner)}.items() if value}
        | ({"left_out": [*secret, *odd]} if secret or odd else {})
    )


def identity(backend: Backend, options: Mapping[str, Any] | None = None) -> dict[str, Any]:
    """What makes two backends ask the same, as plain data: where, model, api, options, extra_body.

    options: what is sent beside the backend's own, which it wins over. Not in it: timeouts, retries, keys, the kind of server
    (which is found out on the way), the port of the embedded engine. A model file counts by its content where it is small,
    else by name, size and time. What cannot be told from others, such as a client without an address, or one with faults,
    is only the same as itself.
    """
    found = {
        "where": _same_place(_innermost(backend)),
        "model": backend.model,
        "api": backend.api,
        "options": {**backend._options, **(options or {})},
        "extra_body": backend._extra_body,
    }
    fronts = _fronts(backend)
    if "tokens_per_s" in fronts:
        found["tokens_per_s"] = fronts["tokens_per_s"]
    if "has_faults" in fronts:
        found["faults"] = _own_word(backend)
    plain: dict[str, Any] = json.loads(json.dumps(found, sort_keys=True, default=repr))
    return plain


def _innermost(backend: Backend) -> Backend:
    while isinstance(backend, PacedBackend):
        backend = backend._behind
    return backend


def _fronts(backend: Backend) -> dict[str, Any]:
    """What stands in front of it in this process."""
    found: dict[str, Any] = {}
    while isinstance(backend, PacedBackend):
        if isinstance(backend, FaultyBackend):
            found["has_faults"] = True
        if backend._tokens_per_s is not None:
            found["tokens_per_s"] = min(backend._tokens_per_s, found.get("tokens_per_s", backend._tokens_per_s))
        backend = backend._behind
    return found


def _where(inner: Backend) -> dict[str, Any]:
    if isinstance(inner, LocalBackend):
        settings = inner.engine.settings
        own = all(card.name != settings.name or str(card.path) != settings.path for card in list_models())
        engine = {"model": settings.name, "path": settings.path if own else ""}
        engine |= {name: getattr(settings, name) for name in ("n_ctx", "n_parallel", "seed")}
        return {"kind": LOCAL, "base_url": "", "engine": engine}
    if isinstance(inner._transport, ClientTransport):
        client = type(inner._transport.client)
        return {"kind": CLIENT, "base_url": _address(inner), "client": f"{client.__module__}.{client.__qualname__}"}
    return {"kind": inner.kind, "base_url": shown_url(inner._lasting_url())}


def _manners(backend: Backend, inner: Backend) -> dict[str, Any]:
    """How it asks, where that is not as usual."""
    found: dict[str, Any] = {}
    if backend._timeout_s != environment.DEFAULT_TIMEOUT_S:
        found["timeout_s"] = "none" if backend._timeout_s is None else backend._timeout_s
    if isinstance(inner._transport, ClientTransport):
        return found
    if backend._retry != Retry(environment.DEFAULT_RETRIES):
        found["max_retries"] = backend._retry.max_retries or "0"
    found["headers"] = sorted(inner._transport._headers)
    found["has_key"] = inner._transport.secret.is_real and not isinstance(inner, LocalBackend)
    return found


def _same_place(inner: Backend) -> Any:
    if isinstance(inner, LocalBackend):
        settings = inner.engine.settings
        path = Path(settings.path)
        stat = path.stat()
        return {"file": _content(settings.path, stat.st_size, stat.st_mtime_ns), "n_ctx": settings.n_ctx, "seed": settings.seed}
    if isinstance(inner._transport, ClientTransport):
        return _address(inner) or _own_word(inner)
    parts = urlsplit(shown_url(inner._lasting_url()))
    port = parts.port if parts.port != _USUAL_PORTS.get(parts.scheme) else None
    host = parts.hostname or ""
    return f"{parts.scheme}://{f'[{host}]' if ':' in host else host}{f':{port}' if port else ''}{parts.path}"


@lru_cache
def _content(path: str, size: int, mtime_ns: int) -> str:
    if size > _HASHED_BYTES:
        return f"{Path(path).name} {size} {mtime_ns}"
    return hashlib.sha256(Path(path).read_bytes()).hexdigest()


def _address(inner: Backend) -> str:
    """The address of a client that was brought, "" where it tells none."""
    url = inner._lasting_url()
    return url if urlsplit(url).scheme in _USUAL_PORTS else ""


def _own_word(backend: Backend) -> str:
    """A word that no other connection has, and that ends with it."""
    transport: Any = backend._transport
    return str(transport.__dict__.setdefault("_own_word", secrets.token_hex(8)))
