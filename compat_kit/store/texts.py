"""Plain values as JSON text that SQLite takes, with the long strings in it apart.

A string of more than `LONG` characters becomes {"blob": hash}; an object of the caller's own that has a "blob" becomes
{"blob": {...}}, so that nothing a server sends is taken for one. What lies deeper than `DEEP` levels, and what is no JSON, is
kept as its repr: Python reads no JSON that is nested much more deeply.
"""

from __future__ import annotations

import json
import re
from collections.abc import Mapping
from hashlib import sha256
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from collections.abc import Callable

LONG, DEEP = 1000, 200
_LONGEST_REPR = 10_000
_SURROGATES = re.compile("[\ud800-\udfff]")


def dump(value: Any, blobs: dict[str, bytes]) -> str:
    """The value as JSON; its long strings are added to `blobs`, by their hash."""
    try:
        text = _encoded(value)
        is_simple = len(text) <= LONG and '"blob"' not in text and text.count("[") + text.count("{") <= DEEP
    except (TypeError, ValueError, RecursionError):
        is_simple = False
    if not is_simple:
        text = json.dumps(_plain(value, blobs, 0), ensure_ascii=False)
    return text if text.isascii() else _SURROGATES.sub(lambda half: f"\\u{ord(half.group()):04x}", text)


def load(text: str, blob: Callable[[str], str]) -> Any:
    """The value again. blob: the long string with a hash."""
    value = json.loads(text)
    return _whole(value, blob) if '"blob"' in text else value


def decoded(data: bytes) -> str:
    """The string that a blob holds."""
    return data.decode("utf-8", "surrogatepass")


def _plain(value: Any, blobs: dict[str, bytes], depth: int) -> Any:
    if isinstance(value, str):
        return _apart(value, blobs) if len(value) > LONG else value
    if isinstance(value, int) and value.bit_length() > 10_000:  # Python writes no such number in digits
        return hex(value)
    if value is None or isinstance(value, bool | int | float):
        return value
    if depth > DEEP:
        return _told(value)
    if isinstance(value, Mapping):
        plain = {_name(name): _plain(inner, blobs, depth + 1) for name, inner in value.items()}
        return {"blob": plain} if "blob" in plain else plain
    if isinstance(value, list | tuple):
        return [_plain(inner, blobs, depth + 1) for inner in value]
    return _told(value)


def _apart(value: str, blobs: dict[str, bytes]) -> dict[str, str]:
    data = value.encode("utf-8", "surrogatepass")
    digest = sha256(data).hexdigest()
    blobs[digest] = data
    return {"blob": digest}


def _whole(value: Any, blob: Callable[[str], str]) -> Any:
    if isinstance(value, list):
        return [_whole(inner, blob) for inner in value]
    if not isinstance(value, dict):
        return value
    if value.keys() == {"blob"}:
        inner = value["blob"]
        if isinstance(inner, str):
            return blob(inner)
        value = inner
    return {name: _whole(inner, blob) for name, inner in value.items()}


def _name(name: Any) -> str:
    if isinstance(name, str):
        return name
    return json.dumps(name) if name is None or isinstance(name, bool | int | float) else _told(name)


def _default(value: Any) -> Any:
    """What JSON makes of a value that it does not know."""
    if isinstance(value, Mapping):
        try:
            return dict(value)
        except Exception:
            return f"({type(value).__name__})"
    return _told(value)


def _told(value: Any) -> str:
    try:
        return repr(value)[:_LONGEST_REPR]
    except Exception:
        return f"({type(value).__name__} that cannot be written)"


_encoded = json.JSONEncoder(ensure_ascii=False, default=_default).encode
