"""The types of image files: told by their first bytes, each read by PIL's own reader of that type and no other."""

from __future__ import annotations

import io
import re
import struct
from typing import TYPE_CHECKING

from ..errors import ConfigurationError

if TYPE_CHECKING:
    from collections.abc import Iterator

    from PIL.ImageFile import ImageFile

MOST_PIXELS = 64_000_000
"""So many may an image have: more than the cameras of phones write, and no more memory than any machine has."""

MOST_BYTES = 64 * 1024 * 1024
"""So large may a file be that is looked at."""

ADVICE = "Save it anew as PNG or JPEG, or make a screenshot of it."

_MOST_WORDS = 1024 * 1024  # of an image whose pixels are written as words, which takes long to read
_PNG = b"\x89PNG\r\n\x1a\n"
_SENT = (
    (re.compile(re.escape(_PNG)), "image/png"),
    (re.compile(rb"\xff\xd8\xff"), "image/jpeg"),
    (re.compile(rb"GIF8"), "image/gif"),
    (re.compile(rb"RIFF....WEBP", re.DOTALL), "image/webp"),
)
_CONVERTED = (
    (re.compile(rb"BM"), "image/bmp"),
    (re.compile(rb"II\*\0|MM\0\*"), "image/tiff"),
    (re.compile(rb"....ftyp(avif|avis|(mif1|msf1|miaf)....(....){0,8}?avi[fs])", re.DOTALL), "image/avif"),
    (re.compile(rb"\0\0\x01\0"), "image/x-icon"),
    (re.compile(rb"P[1-6][\s#]"), "image/x-portable-anymap"),
)
_OTHERS = (
    (
        re.compile(rb"\s*(<\?xml[^>]*>\s*)?(?:(?><!--.*?-->)\s*)*+<svg", re.DOTALL | re.IGNORECASE),
        "an SVG drawing, which is a program",
    ),
    (re.compile(rb"\s*<(!doctype|html|head|body|script)", re.IGNORECASE), "a page of HTML"),
    (re.compile(rb"%PDF"), "a PDF document"),
    (re.compile(rb"....ftyp(heic|heix|mif1|msf1|hevc)", re.DOTALL), "a HEIC photo, which servers do not read"),
    (re.compile(rb"PK\x03\x04"), "an archive"),
)


def media_type(data: bytes) -> str:
    """The type of an image file, by its first bytes. Raises ConfigurationError when it is none that servers take."""
    found = next((name for mark, name in _SENT if mark.match(data[:64])), "")
    if not found:
        raise ConfigurationError("These bytes are no PNG, JPEG, GIF or WebP image. Convert the image to PNG first.")
    return found


def type_of(data: bytes) -> str:
    """The type of any image that is read here, "" of all else. It may be a type that no server takes."""
    return next((name for mark, name in (*_SENT, *_CONVERTED) if mark.match(data[:64])), "")


def check(data: bytes) -> str:
    """The type of an image that is read here. Raises ConfigurationError for all else, with the reason for people."""
    if not isinstance(data, bytes):
        raise ConfigurationError(f"An image must be given as the bytes of its file, not as {type(data).__name__}.")
    if len(data) > MOST_BYTES:
        raise ConfigurationError(f"The image has more than {MOST_BYTES // 1024**2} MB. Make it smaller first.")
    found = type_of(data)
    if not found and (what := next((what for pattern, what in _OTHERS if pattern.match(data[:4096])), "")):
        raise ConfigurationError(f"This is {what}. {ADVICE}")
    return found or media_type(data)


def check_size(width: int, height: int) -> None:
    """Raise ConfigurationError for an image of more than `MOST_PIXELS` pixels."""
    if width * height > MOST_PIXELS:
        raise ConfigurationError(
            f"The image has {width:,} x {height:,} pixels, more than {MOST_PIXELS:,} in all. Make it smaller first."
        )


def opened(data: bytes, kind: str) -> ImageFile:
    """The image of a file, of which only the head was read. Raises ConfigurationError for a bomb, and what PIL raises."""
    data, kind = _of_icon(data) if kind == "image/x-icon" else (data, kind)
    if data[:2] in (b"P1", b"P2", b"P3") and len(data) > _MOST_WORDS:
        raise ConfigurationError(f"The image is {len(data):,} bytes of words, which takes too long to read. {ADVICE}")
    image = _reader(kind)(io.BytesIO(data))
    check_size(*image.size)
    return image


def _reader(kind: str) -> type[ImageFile]:
    """PIL's own reader of that type and no other: a file is what its first bytes say."""
    from PIL import (
        BmpImagePlugin,
        GifImagePlugin,
        IcoImagePlugin,
        JpegImagePlugin,
        PngImagePlugin,
        PpmImagePlugin,
        TiffImagePlugin,
        WebPImagePlugin,
    )

    if kind == "image/avif":
        return _avif_reader()
    return {
        "image/png": PngImagePlugin.PngImageFile,
        "image/jpeg": JpegImagePlugin.JpegImageFile,
        "image/gif": GifImagePlugin.GifImageFile,
        "image/webp": WebPImagePlugin.WebPImageFile,
        "image/bmp": BmpImagePlugin.BmpImageFile,
        "image/tiff": TiffImagePlugin.TiffImageFile,
        "image/x-icon": IcoImagePlugin.IcoImageFile,
        "image/x-portable-anymap": PpmImagePlugin.PpmImageFile,
    }[kind]


def _avif_reader() -> type[ImageFile]:
    """PIL's reader of AVIF, which older versions, and some builds, do not have."""
    try:
        from PIL import AvifImagePlugin
    except ImportError:
        found = False
    else:
        found = AvifImagePlugin.SUPPORTED
    if not found:
        raise ConfigurationError(f"This is an AVIF image, which this version of Pillow does not read. {ADVICE}")
    return AvifImagePlugin.AvifImageFile


def _of_icon(data: bytes) -> tuple[bytes, str]:
    """The largest image in an icon, and its type. PIL believes the sizes that stand in the images themselves: so do we."""
    parts = list(_in_icon(data))
    pngs = [part for part in parts if part.startswith(_PNG)]
    for head in parts:
        if not head.startswith(_PNG) and len(head) >= 12:
            check_size(*_bitmap_size(head))
    return (max(pngs, key=_png_width), "image/png") if pngs else (data, "image/x-icon")


def _in_icon(data: bytes) -> Iterator[bytes]:
    """The parts of an icon. Of hundreds only the first are looked at, as PIL looks at all: more are refused."""
    (count,) = struct.unpack_from("<H", data, 4)
    if count > 64:
        raise ConfigurationError(f"The icon holds {count} images. {ADVICE}")
    for number in range(count):
        size, offset = struct.unpack_from("<II", data, 6 + 16 * number + 8)
        yield data[offset : offset + size]


def _png_width(data: bytes) -> int:
    """The width that a PNG says it has, where it says it at its usual place."""
    return int.from_bytes(data[16:20])


def _bitmap_size(head: bytes) -> tuple[int, int]:
    """Width and height by the head of a bitmap, each as it may be meant: the height of some counts from below."""
    (length,) = struct.unpack_from("<I", head)
    width, height = struct.unpack_from("<HH", head, 4) if length == 12 else struct.unpack_from("<II", head, 4)
    return width, min(height, 2**32 - height) // 2
