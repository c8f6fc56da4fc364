"""Images made small enough to send: bytes in, bytes out. Hostile files are refused.

What goes out is a PNG or a JPEG, which every server reads, or the type that was asked for, and nothing of the file but its
pixels: no place, no camera, no name, no second picture behind the first.
"""

from __future__ import annotations

import base64
import hashlib
import io
import re
import threading
import warnings
from contextlib import contextmanager
from typing import TYPE_CHECKING, Any, cast

from ..errors import ConfigurationError
from .forms import ADVICE, check, check_size, opened
from .uris import data_uri

if TYPE_CHECKING:
    from collections.abc import Iterator

    from PIL.Image import Image, Transpose
    from PIL.ImageFile import ImageFile

MOST_SENT = 4 * 1024 * 1024
"""So large is what is sent at most, in bytes: the smallest limit of the great providers is 5 MB."""

_QUIET = threading.Lock()
_DATA_URI = re.compile(r"data:image/[a-z.+-]{1,20};base64,")
_MOST_KEPT = 200
_kept: dict[bytes, str] = {}
_LARGE_PNG = 512 * 1024
_HOPELESS = 3 * _LARGE_PNG
"""Of what packs so badly in haste no care makes a small PNG: it saves a third, seldom half."""
_BANDS = 16
_PLAIN_MODES = ("1", "L", "LA", "P", "RGB", "RGBA")
_PICTURE_CHUNKS = (b"IHDR", b"PLTE", b"tRNS", b"gAMA", b"cHRM", b"sRGB", b"sBIT", b"bKGD", b"pHYs", b"IDAT", b"IEND")
_LONGEST = {"webp": 16_383, "jpeg": 65_500, "png": 65_500}
"""So many pixels a side a file of that type can have; a PNG more, but nobody could make a JPEG of it."""
_PHOTOS = ("image/jpeg", "image/avif")


def shrink(data: bytes, max_side: int | None = 1568, form: str | None = None) -> bytes:
    """The image in these bytes as a PNG or JPEG of at most `max_side` pixels a side and 4 MB.

    form: "png", "jpeg" or "webp" for a file of that type whatever it takes. max_side: None keeps the size, however many
    bytes it takes. The bytes may be PNG, JPEG, GIF, WebP, BMP, TIFF, AVIF, ICO or PPM.

    A small PNG or JPEG stays as it is, unless it holds more than a picture. Else it is turned as its camera says, and what
    is not a pixel is dropped: place, camera, names. Of a moving image the first frame is kept. Photos become JPEG;
    drawings, and all with transparency, PNG. Raises ConfigurationError, with the reason for people, for what is no image,
    is damaged, or has more than `MOST_PIXELS` pixels.
    """
    check_wishes(max_side, form)
    kind = check(data)
    with _reading(data, kind) as image:
        is_such = form in (None, kind.removeprefix("image/")) and _is_small(image, max_side, len(data))
        if is_such and _is_only_a_picture(data, kind, image):
            return data
        return _packed(_fitted(image, max_side, form), max_side, form, is_photo=kind in _PHOTOS)


def packed(image: Image, max_side: int | None = 1568, form: str | None = None) -> bytes:
    """A PIL image as the file that `shrink` makes. The image stays as it is. Raises what `shrink` raises."""
    check_wishes(max_side, form)
    with _explained():
        check_size(*image.size)
        is_photo = image.format in ("JPEG", "MPO", "AVIF")
        return _packed(_fitted(image.copy(), max_side, form), max_side, form, is_photo=is_photo)


def check_wishes(max_side: Any, form: Any) -> None:
    """Raise ConfigurationError where an image cannot be made of that size or type."""
    is_number = isinstance(max_side, int) and not isinstance(max_side, bool)
    if max_side is not None and (not is_number or max_side < 1):
        raise ConfigurationError("The side of an image must be a whole number of pixels, at least 1, such as 1568.")
    if form is not None and form not in _LONGEST:
        raise ConfigurationError(f"`format` is 'png', 'jpeg', 'webp' or None for whichever suits, not {form!r:.40}.")


def thumbnail(data: bytes, side: int = 160) -> str:
    """A small picture of an image as a data URI, at most so many pixels a side. Raises what `shrink` raises."""
    if side is None:
        raise ConfigurationError("The side of an image must be a whole number of pixels, at least 1, such as 160.")
    check_wishes(side, None)
    with _reading(data, check(data)) as image:
        small = _fitted(image, side)
        made = _saved(small, "PNG") if small.mode == "RGBA" else _saved(small, "JPEG", quality=75)
    return data_uri(made)


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


@contextmanager
def _reading(data: bytes, kind: str) -> Iterator[ImageFile]:
    """The image of a file, of which only the head was read. Whatever PIL raises becomes a reason for people."""
    with _explained():
        yield opened(data, kind)


@contextmanager
def _explained() -> Iterator[None]:
    # PIL warns of odd EXIF, which is dropped anyway. Filters of warnings belong to the whole process: one at a time.
    with _QUIET, warnings.catch_warnings():
        warnings.simplefilter("ignore")
        try:
            yield
        except ConfigurationError:
            raise
        except Exception as error:
            raise ConfigurationError(
                f"The image is damaged and cannot be read to its end ({type(error).__name__}). {ADVICE}"
            ) from error


def _is_small(image: Image, max_side: int | None, size_bytes: int) -> bool:
    return max_side is None or (max(image.size) <= max_side and size_bytes <= MOST_SENT)


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


def _fitted(image: Image, max_side: int | None, form: str | None = None) -> Image:
    """The first frame, turned as its camera says, in at most so many pixels a side. The image that is given is used up.

    Its mode is "L" or "RGB", or "RGBA" where some of it can be seen through.
    """
    from PIL import Image

    most = min(max_side or _LONGEST["png"], _LONGEST[form or "png"])
    image.draft(None, (most, most))  # a JPEG can be read at an eighth of its size, in an eighth of the time
    image.load()
    turn = _turn(image)  # not before: it may load the image too, and what fails there fails unseen
    small = _in_plain_colours(image)
    small.thumbnail((most, most), Image.Resampling.LANCZOS, reducing_gap=3.0)
    if turn is not None:
        small = small.transpose(turn)
    small.info.clear()
    return small


def _turn(image: Image) -> Transpose | None:
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
        return turns.get(image.getexif().get(ExifTags.Base.Orientation))
    except Exception:
        return None  # it is only a hint, and may be written as anything


def _in_plain_colours(image: Image) -> Image:
    """The image in eight bits a colour: grey, RGB, or RGBA where some of it can be seen through."""
    if image.mode == "F":
        low, high = cast("tuple[float, float]", image.getextrema())
        image = (image.point(lambda value: value * 255) if low >= 0 and high <= 1 else image).convert("L")
    if image.mode.startswith("I"):
        image.info.pop("transparency", None)  # a shade of 16 bits
        image = image.convert("I").point(lambda value: value * (1 / 256)).convert("L")  # `convert` alone would cut them off
    if image.mode == "La":
        image = image.convert("LA")  # PIL makes it nothing else
    if image.mode in ("RGBA", "LA", "PA", "RGBa") or "transparency" in image.info:
        clear = image.convert("RGBA")
        return clear if clear.getchannel("A").getextrema() != (255, 255) else clear.convert("RGB")
    return image.copy() if image.mode in ("L", "RGB") else image.convert("RGB")


def _packed(image: Image, max_side: int | None, form: str | None, *, is_photo: bool) -> bytes:
    """The image as a file that is small enough, where it may be made smaller."""
    is_png = form == "png" or (form is None and image.mode == "RGBA")
    while max_side is not None and max(image.size) >= 64:
        is_in_vain = is_png and _png_bytes(image) > 2 * MOST_SENT  # to write it takes most of a second
        if not is_in_vain and len(made := _written(image, form, is_photo=is_photo)) <= MOST_SENT:
            return made
        image = image.resize((max(1, image.width * 3 // 4), max(1, image.height * 3 // 4)))
    return _written(image, form, is_photo=is_photo)


def _written(image: Image, form: str | None, *, is_photo: bool) -> bytes:
    """The image as a file of that type; without one, as PNG where it is not solid or packs well, else as JPEG."""
    if form == "jpeg":
        return _saved(_on_white(image), "JPEG", quality=88)
    if form == "webp":
        return _smaller(image, "WEBP", "WEBP", is_photo=is_photo, lossless=True)
    if form == "png" or image.mode == "RGBA":
        level = 3 if _png_bytes(image) > _HOPELESS else 6  # of what packs badly: a tenth more bytes in a third of the time
        return _saved(image, "PNG", compress_level=level)
    return _smaller(image, "PNG", "JPEG", is_photo=is_photo)


def _smaller(image: Image, exact: str, loose: str, *, is_photo: bool, **options: Any) -> bytes:
    """The exact file, unless it is large and the other one is smaller; of a photo only the other one.

    What packs very badly is a photo too, and the exact file is not even tried: that takes a hundred times as long.
    """
    photo = _saved(image, loose, quality=88)
    if is_photo or _png_bytes(image) > max(_HOPELESS, 3 * len(photo)):
        return photo
    drawing = _saved(image, exact, **options)
    return drawing if len(drawing) <= _LARGE_PNG else min(drawing, photo, key=len)


def _png_bytes(image: Image) -> int:
    """About how large a PNG of the image is, packed in haste: by 16 bands of 16 rows of it."""
    from PIL import Image

    width, height = image.size
    if height <= 2 * _BANDS * _BANDS:
        return len(_saved(image, "PNG", compress_level=1))
    some = Image.new(image.mode, (width, _BANDS * _BANDS))
    for band in range(_BANDS):
        top = (height - _BANDS) * band // (_BANDS - 1)
        some.paste(image.crop((0, top, width, top + _BANDS)), (0, band * _BANDS))
    return len(_saved(some, "PNG", compress_level=1)) * height // some.height


def _on_white(image: Image) -> Image:
    """A solid image: what can be seen through lies on white paper."""
    from PIL import Image

    if image.mode != "RGBA":
        return image
    return Image.alpha_composite(Image.new("RGBA", image.size, "white"), image).convert("RGB")


def _saved(image: Image, form: str, **options: Any) -> bytes:
    buffer = io.BytesIO()
    image.save(buffer, format=form, **options)
    return buffer.getvalue()
