"""An image as it stands in a message."""

from __future__ import annotations

from contextlib import suppress
from typing import Any

from .. import render
from ..errors import ConfigurationError
from .forms import check, opened
from .shrinking import thumbnail_of
from .uris import bytes_in

_SHOWN = 40  # characters of a data URI: its type and enough to tell two images apart


class Part(dict[str, Any]):
    """An image part of a message: a dict in code, a picture in a notebook, and short wherever it is printed."""

    def __repr__(self) -> str:
        url = self._url
        if not url.startswith("data:") or len(url) <= 2 * _SHOWN:
            return super().__repr__()
        return repr({**self, "image_url": {**self["image_url"], "url": f"{url[:_SHOWN]}… ({_size(url)})"}})

    def _repr_html_(self) -> str:
        url = self._url
        return render.picture(render.Picture(thumbnail_of(url) or url, "image"), _about(url))

    @property
    def _url(self) -> str:
        inner = self.get("image_url")
        return str(inner.get("url") or "") if isinstance(inner, dict) else ""


def _about(url: str) -> str:
    """The type, the pixels and the bytes of what is sent: "PNG · 640 x 480 pixels · 2.4 kB". "" of an address."""
    with suppress(ConfigurationError):
        data = bytes_in(url)
        if data:
            kind = check(data)
            width, height = opened(data, kind).size
            return f"{kind.removeprefix('image/').upper()} · {width} x {height} pixels · {_size(url)}"
    return ""


def _size(url: str) -> str:
    return render.size(len(url.partition(",")[2].rstrip("=")) * 3 // 4)
