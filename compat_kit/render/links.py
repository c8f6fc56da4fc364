"""Where links lead, and how that is said."""

from __future__ import annotations

import re
from urllib.parse import urlsplit

from .text import short

SCHEMES = frozenset({"http", "https", "mailto"})

_LINK = re.compile(r"(?:https?://[^/\\?#\s]|mailto:[^\s@]+@)", re.IGNORECASE)
_SCHEME = re.compile(r"(?:https?://|mailto:)", re.IGNORECASE)


def is_link(target: str) -> bool:
    """Whether this is an address that may be made a link: http, https and mailto with a host, nothing relative."""
    if not _LINK.match(target):
        return False
    try:
        host = urlsplit(target).hostname or ""
        return (bool(host) and "%" not in host) or target[:7].lower() == "mailto:"
    except ValueError:  # no host that could be shown
        return False


def shown(target: str, most: int = 60) -> str:
    """Where it leads, for people: the host whole, however long it is, and so much of the rest; without user and password."""
    if not is_link(target) or target[:7].lower() == "mailto:":
        return short(target.partition(":")[2] if is_link(target) else target, most)
    parts = urlsplit(target)
    host = parts.netloc.rpartition("@")[2]
    rest = parts.path + (f"?{parts.query}" if parts.query else "")
    return host + (short(rest, max(12, most - len(host))) if rest != "/" else "")


def says(text: str, target: str) -> bool:
    """Whether the text of a link is already where it leads, so that nobody has to be told.

    Never of an address with a user name, which looks like the host.
    """
    has_user = target[:7].lower() != "mailto:" and "@" in urlsplit(target).netloc
    return not has_user and _bare(text) == _bare(target)


def _bare(target: str) -> str:
    return _SCHEME.sub("", target.strip(), count=1).rstrip("/").lower()
