"""How a backend was made, without its key: to tell it from others, to write it down, to make it again."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from .engine import running_urls

if TYPE_CHECKING:
    from .backend import Backend


def describe(backend: Backend) -> dict[str, Any]:
    """The backend as plain data: kind, base_url, model, api, options; for the embedded engine "local" and no address."""
    url = backend._lasting_url()
    name = running_urls().get(url)
    where = {"kind": backend.kind, "base_url": url} if name is None else {"kind": "local", "base_url": ""}
    return {**where, "model": backend.model, "api": backend.api, "options": dict(backend._options)}
