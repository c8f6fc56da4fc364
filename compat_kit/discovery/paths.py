"""Where below an address the OpenAI API may be, in the order in which it is to be believed."""

from __future__ import annotations

import re
from urllib.parse import urlsplit, urlunsplit

from .. import kinds
from ..fingerprint import root_of

_ENDPOINT = re.compile(r"/(chat/completions|completions|embeddings|responses|models)/?$")
_SLASHES = re.compile("//+")
_DOUBLED = re.compile(r"(/v1)(/v1)+$")


def base_urls(url: str) -> tuple[str, ...]:
    """The base URLs to try for an address, the likeliest first: as it is given, repaired, and with each path that is known.

    An endpoint at its end is cut off, a doubled `/v1` made single as slashes are, a missing one added.
    """
    parts = urlsplit(url)
    path = _DOUBLED.sub(r"\1", _ENDPOINT.sub("", _SLASHES.sub("/", parts.path).rstrip("/")))
    tidy = urlunsplit((parts.scheme, parts.netloc, path, "", ""))
    root = root_of(tidy)
    ends = _paths(kinds.by_host(parts.hostname or ""), parts.port)
    known = [root + end for end in ends]
    likely = [tidy, *known] if tidy != root else [*known[:1], tidy, *known[1:]]
    at_host = [urlunsplit((parts.scheme, parts.netloc, end, "", "")) for end in ends]
    return tuple(dict.fromkeys([*likely, url.rstrip("/"), *at_host]))


def is_usual(url: str) -> bool:
    """Whether a base URL ends as that of an OpenAI API does; below others, other software has a `/models` as well."""
    return url.endswith(("/v1", "/openai", "/v1-openai"))


def _paths(host: kinds.Kind | None, port: int | None) -> list[str]:
    """The base paths of all kinds, first that of the kind whose host or port it usually is, then the most usual ones."""
    if host is not None:
        return [host.base_path, *host.other_paths]
    at_home = [kind.base_path for kind in kinds.KINDS if port in kind.ports[:1] and kind.base_path]
    others = [path for kind in kinds.KINDS if not kind.hosts for path in (kind.base_path, *kind.other_paths)]
    return list(dict.fromkeys([*at_home[:1], "/v1", *others, ""]))
