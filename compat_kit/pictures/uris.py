"""Images as data URIs, and what is in one."""

from __future__ import annotations

import base64
import binascii
import re
from urllib.parse import unquote_to_bytes

from ..errors import ConfigurationError
from .forms import ADVICE, MOST_BYTES, media_type, type_of

_HEAD = re.compile(r"data:([^,]{0,200}),", re.IGNORECASE)
_BLANKS = str.maketrans("", "", " \t\r\n\f")
_START = 88  # characters of base64 that hold more bytes than any type is told by


def data_uri(data: bytes) -> str:
    """An image file of a type that servers take, as a data URI. Raises ConfigurationError for any other."""
    return f"data:{media_type(data)};base64,{base64.b64encode(data).decode('ascii')}"


def bytes_in(uri: str) -> bytes | None:
    """What a data URI holds, None for any other address. Raises ConfigurationError where it is damaged or too large."""
    head = _HEAD.match(uri)
    if head is None:
        return None
    if len(uri) > 2 * MOST_BYTES:
        raise ConfigurationError(f"The image has more than {MOST_BYTES // 1024**2} MB. Make it smaller first.")
    content = uri[head.end() :]
    if not head[1].lower().endswith(";base64"):
        return unquote_to_bytes(content)
    packed = content.translate(_BLANKS)
    padding = "" if packed.endswith("=") else "=" * (-len(packed) % 4)  # many leave out all of it
    try:
        return base64.b64decode(packed + padding, validate=True)
    except (binascii.Error, ValueError) as error:
        raise ConfigurationError(f"The data URI of the image is damaged: what it holds is no base64. {ADVICE}") from error


def type_in(uri: str) -> str:
    """The type of the image in a data URI by its first bytes, whatever it says of itself; "" where that is not known."""
    head = _HEAD.match(uri)
    if head is None or not head[1].lower().endswith(";base64"):
        return ""
    start = uri[head.end() : head.end() + _START]
    try:
        return type_of(base64.b64decode(start[: len(start) // 4 * 4]))
    except (binascii.Error, ValueError):
        return ""
