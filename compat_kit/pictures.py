"""Images made small enough to send: bytes in, bytes out. Hostile files are refused.

What goes out is a PNG or a JPEG, which every server reads, and nothing of the file but its pixels: no place, no camera, no
name, no second picture behind the first.
"""

from __future__ import annotations

import base64
import hashlib
import io
import re
import threading
import warnings
from contextlib import contextmanager
from typing import TYPE_CHECKING, Any

from .errors import ConfigurationError

if TYPE_CHECKING:
    from collections.abc import Iterator

    from PIL.Image import Image, Transpose
    from PIL.ImageFile import ImageFile

MOST_PIXELS = 64_000_000
"""So many may an image have: more than the cameras of phones write, and no more memory than any machine has."""

MOST_BYTES = 64 * 1024 * 1024
"""So large may a file be that is looked at."""

MOST_SENT = 4 * 1024 * 1024
"""So large is what is sent at most, in bytes: the smallest limit of the great providers is 5 MB."""

_MAGIC = {
    b"\x89PNG\r\n\x1a\n": "image/png",
    b"\xff\xd8\xff": "image/jpeg",
    b"GIF8": "image/gif",
}
_QUIET = threading.Lock()
_DATA_URI = re.compile(r"data:image/[a-z.+-]{1,20};base64,")
_MOST_KEPT = 200
_kept: dict[bytes, str] = {}
_LARGE_PNG = 512 * 1024
_PLAIN_MODES = ("1", "L", "LA", "P", "RGB", "RGBA")
_PICTURE_CHUNKS = (b"IHDR", b"PLTE", b"tRNS", b"gAMA", b"cHRM", b"sRGB", b"sBIT", b"bKGD", b"pHYs", b"IDAT", b"IEND")
_ADVICE = "Save it anew as PNG or JPEG, or make a screenshot of it."
_OTHERS = (
    (
        re.compile(rb"\s*(<\?xml[^>]*>\s*)?(?:(?><!--.*?-->)\s*)*+<svg", re.DOTALL | re.IGNORECASE),
        "an SVG drawing, which is a program",
    ),
    (re.compile(rb"\s*<(!doctype|html|head|body|script)", re.IGNORECASE), "a page of HTML"),
    (re.compile(rb"%PDF"), "a PDF document"),
    (re.compile(rb"....ftyp(heic|heix|mif1|msf1|hevc)", re.DOTALL), "a HEIC photo, which servers do not read"),
    (re.compile(rb"....ftypavif", re.DOTALL), "an AVIF image, which servers do not read"),
    (re.compile(rb"BM|II\*\0|MM\0\*"), "a BMP or TIFF image, which servers do not read"),
    (re.compile(rb"PK\x03\x04"), "an archive"),
)


def shrink(data: bytes, max_side: int = 1568) -> bytes:
    """The image in these bytes (PNG, JPEG, GIF or WebP) as a PNG or JPEG of at most `max_side` pixels a side and 4 MB.

    A small PNG or JPEG stays as it is, unless it holds more than a picture. Else it is turned as its camera says, and what
    is not a pixel is dropped: place, camera, names. Of a moving image the first frame is kept. Photos become JPEG;
    drawings, and all with transparency, PNG. Raises ConfigurationError, with the reason for people, for what is no image,
    is damaged, or has more than `MOST_PIXELS` pixels.
    """
    kind = _checked(data, max_side)
    with _reading(data, kind) as opened:
        if max(opened.size) <= max_side and len(data) <= MOST_SENT and _is_only_a_picture(data, kind, opened):
            return data
        return _packed(_fitted(opened, max_side), is_photo=kind == "image/jpeg")


def thumbnail(data: bytes, side: int = 160) -> str:
    """A small picture of an image as a data URI, at most so many pixels a side. Raises what `shrink` raises."""
    with _reading(data, _checked(data, side)) as opened:
        small = _fitted(opened, side)
        packed = _saved(small, "PNG") if small.mode == "RGBA" else _saved(small, "JPEG", quality=75)
    return f"data:{media_type(packed)};base64,{base64.b64encode(packed).decode('ascii')}"


def thumbnail_of(url: str, side: int = 320) -> str:
    """`thumbnail` of an image in a data URI, "" of any other URL, and of what is no image. The last ones are kept."""
    head = _DATA_URI.match(url)
    if head is None:
        return ""
    name = hashlib.sha256(f"{side} {url}".encode("utf-8", "replace")).digest()
    if name not in _kept:
        try:
            made = thumbnail(base64.b64decode(url[head.end() :], validate=True), side)
        except ValueError:  # ConfigurationError is one
            made = ""
        if len(_kept) >= _MOST_KEPT:
            _kept.clear()
        _kept[name] = made
        return made
    return _kept.get(name, "")


def media_type(data: bytes) -> str:
    """The type of an image file, by its first bytes. Raises ConfigurationError when it is none that servers take."""
    for magic, media_type in _MAGIC.items():
        if data.startswith(magic):
            return media_type
    if data[:4] == b"RIFF" and data[8:12] == b"WEBP":
        return "image/webp"
    raise ConfigurationError("These bytes are no PNG, JPEG, GIF or WebP image. Convert the image to PNG first.")


def _checked(data: bytes, side: int) -> str:
    """The type of an image by its first bytes. Raises ConfigurationError for all that is no image that is taken."""
    if isinstance(side, bool) or not isinstance(side, int) or side < 1:
        raise ConfigurationError("The side of an image must be a whole number of pixels, at least 1, such as 1568.")
    if not isinstance(data, bytes):
        raise ConfigurationError(f"An image must be given as the bytes of its file, not as {type(data).__name__}.")
    if len(data) > MOST_BYTES:
        raise ConfigurationError(f"The image has more than {MOST_BYTES // 1024**2} MB. Make it smaller first.")
    if what := next((what for pattern, what in _OTHERS if pattern.match(data[:4096])), ""):
        raise ConfigurationError(f"This is {what}. {_ADVICE}")
    return media_type(data)


@contextmanager
def _reading(data: bytes, kind: str) -> Iterator[ImageFile]:
    """The image of a file, of which only the head was read. Whatever PIL raises becomes a reason for people."""
    # PIL warns of odd EXIF, which is dropped anyway. Filters of warnings belong to the whole process: one at a time.
    with _QUIET, warnings.catch_warnings():
        warnings.simplefilter("ignore")
        try:
            opened = _reader(kind)(io.BytesIO(data))
            _check_size(*opened.size)
            yield opened
        except ConfigurationError:
            raise
        except Exception as error:
            raise ConfigurationError(
                f"The image is damaged and cannot be read to its end ({type(error).__name__}). {_ADVICE}"
            ) from error


def _check_size(width: int, height: int) -> None:
    if width * height > MOST_PIXELS:
        raise ConfigurationError(
            f"The image has {width:,} x {height:,} pixels, more than {MOST_PIXELS:,} in all. Make it smaller first."
        )


def _reader(kind: str) -> type[ImageFile]:
    """PIL's own reader of that type and no other: a file is what its first bytes say, and sizes are checked here."""
    from PIL import GifImagePlugin, JpegImagePlugin, PngImagePlugin, WebPImagePlugin

    return {
        "image/png": PngImagePlugin.PngImageFile,
        "image/jpeg": JpegImagePlugin.JpegImageFile,
        "image/gif": GifImagePlugin.GifImageFile,
        "image/webp": WebPImagePlugin.WebPImageFile,
    }[kind]


def _is_only_a_picture(data: bytes, kind: str, opened: ImageFile) -> bool:
    """Whether a file, read to its end, holds one picture that every server reads, and nothing else at all."""
    only = {"image/png": _is_only_png, "image/jpeg": _is_only_jpeg}.get(kind)
    if only is None or opened.mode not in _PLAIN_MODES or not only(data):
        return False
    opened.load()
    return True


def _is_only_png(data: bytes) -> bool:
    """Whether a PNG has no chunk but those of one picture (no text, no EXIF, no other frames), and nothing after it."""
    position = 8
    while position < len(data):
        length, name = int.from_bytes(data[position : position + 4]), data[position + 4 : position + 8]
        position += 12 + length
        if name not in _PICTURE_CHUNKS or (name == b"IEND" and length):
            return False
        if name == b"IEND":
            return position == len(data)
    return False


def _is_only_jpeg(data: bytes) -> bool:
    """Whether a JPEG has no segment of applications but JFIF's and Adobe's short ones, and nothing after its end.

    No byte of a picture looks like such a segment, but one of a table may: then the image is written anew, which harms it
    little.
    """
    told = [data[at.start() : at.start() + 9] for at in re.finditer(rb"\xff[\xe0-\xef\xfe]", data)]
    plain = (b"\xff\xe0\x00\x10JFIF\x00", b"\xff\xee\x00\x0eAdobe")
    return all(segment in plain for segment in told) and data.find(b"\xff\xd9") == len(data) - 2


def _fitted(opened: ImageFile, max_side: int) -> Image:
    """The first frame, turned as its camera says, in at most so many pixels a side.

    Its mode is "L" or "RGB", or "RGBA" where some of it can be seen through.
    """
    from PIL import Image

    opened.draft(None, (max_side, max_side))  # a JPEG can be read at an eighth of its size, in an eighth of the time
    opened.load()
    turn = _turn(opened)  # not before: it may load the image too, and what fails there fails unseen
    small = _in_plain_colours(opened)
    small.thumbnail((max_side, max_side), Image.Resampling.LANCZOS, reducing_gap=3.0)
    if turn is not None:
        small = small.transpose(turn)
    small.info.clear()
    return small


def _turn(opened: ImageFile) -> Transpose | None:
    """How an image is to be turned to stand upright, by the EXIF tag "Orientation"; None where it stands, or nobody knows."""
    from PIL import ExifTags, Image

    ways = Image.Transpose
    turns: dict[Any, Transpose] = {
        2: ways.FLIP_LEFT_RIGHT,
        3: ways.ROTATE_180,
        4: ways.FLIP_TOP_BOTTOM,
        5: ways.TRANSPOSE,
        6: ways.ROTATE_270,
        7: ways.TRANSVERSE,
        8: ways.ROTATE_90,
    }
    try:
        return turns.get(opened.getexif().get(ExifTags.Base.Orientation))
    except Exception:
        return None  # it is only a hint, and may be written as anything


def _in_plain_colours(image: Image) -> Image:
    """The image in eight bits a colour: grey, RGB, or RGBA where some of it can be seen through."""
    if image.mode.startswith("I"):
        image.info.pop("transparency", None)  # a shade of 16 bits
        image = image.convert("I").point(lambda value: value * (1 / 256)).convert("L")  # `convert` alone would cut them off
    if image.mode in ("RGBA", "LA", "PA", "La", "RGBa") or "transparency" in image.info:
        clear = image.convert("RGBA")
        return clear if clear.getchannel("A").getextrema() != (255, 255) else clear.convert("RGB")
    return image.copy() if image.mode in ("L", "RGB") else image.convert("RGB")


def _packed(image: Image, *, is_photo: bool) -> bytes:
    """The image as a file that is small enough: PNG where it is not solid or packs well, else JPEG."""
    while True:
        packed = b"" if is_photo and image.mode != "RGBA" else _saved(image, "PNG")
        if image.mode != "RGBA" and (is_photo or len(packed) > _LARGE_PNG):
            photo = _saved(image, "JPEG", quality=88)
            packed = min(packed, photo, key=len) if packed else photo
        if len(packed) <= MOST_SENT or max(image.size) < 64:
            return packed
        image = image.resize((max(1, image.width * 3 // 4), max(1, image.height * 3 // 4)))


def _saved(image: Image, form: str, **options: int) -> bytes:
    buffer = io.BytesIO()
    image.save(buffer, format=form, **options)
    return buffer.getvalue()
