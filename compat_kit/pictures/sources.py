"""Whatever a person has at hand that holds an image: the bytes of a file, a PIL image, or the address of one on the web."""

from __future__ import annotations

import io
import os
import stat
from collections.abc import Callable, Mapping
from pathlib import Path
from typing import TYPE_CHECKING, Any
from urllib.parse import urlsplit
from urllib.request import url2pathname

from ..errors import ConfigurationError
from .forms import MOST_BYTES, check_size
from .uris import bytes_in

if TYPE_CHECKING:
    from PIL.Image import Image

_TAKEN = (
    "Give a path, bytes, an open file, a URL, a data URI, a PIL image, a numpy array, a matplotlib figure, "
    "or one uploaded file of a widget."
)
_ARRAYS = (
    "Give (height, width), (height, width, 3) or (height, width, 4), with values from 0 to 255 as uint8, or from 0 to 1 as float."
)
_WHITE, _DEEP = 255, 65535


def find(source: Any) -> bytes | Image | str:
    """The bytes of an image file, a PIL image, or an http(s) address. Nothing of the source is changed.

    Raises ConfigurationError for what holds no image, with what to give instead.
    """
    if isinstance(source, str):
        return _of_text(source)
    if isinstance(source, bytes | bytearray | memoryview):
        return bytes(source)
    for has, made in _WAYS:
        if has(source):
            return made(source)
    raise ConfigurationError(f"An image cannot be made from {type(source).__name__!r}. {_TAKEN}")


def _of_text(text: str) -> bytes | str:
    start = text[:8].lower()
    if start.startswith(("http://", "https://")):
        return text
    if start.startswith("data:"):
        held = bytes_in(text)
        if held is None:
            raise ConfigurationError("The data URI is damaged: it holds nothing. It begins like 'data:image/png;base64,'.")
        return held
    if start.startswith("file:"):
        parts = urlsplit(text)
        return _read(Path(url2pathname(f"//{parts.netloc}{parts.path}" if parts.netloc not in ("", "localhost") else parts.path)))
    return _read(Path(text))


def _is_picture(source: Any) -> bool:
    from PIL import Image

    return isinstance(source, Image.Image)


def _is_upload(source: Any) -> bool:
    return isinstance(source, Mapping) and isinstance(source.get("content"), bytes | bytearray | memoryview)


def _read(path: Path) -> bytes:
    try:
        path = path.expanduser()
        is_endless = stat.S_IFMT(path.stat().st_mode) not in (stat.S_IFREG, stat.S_IFDIR)
        data = b"" if is_endless else _start_of(path)
    except (OSError, ValueError, RuntimeError) as error:
        reason = error.strerror if isinstance(error, OSError) else error
        raise ConfigurationError(f"The image {_shown(path)} cannot be read: {reason}. Check the path.") from error
    if is_endless:  # a pipe would be waited for, and a device may never end
        raise ConfigurationError(f"The image {_shown(path)} cannot be read: it is no file. Check the path.")
    return data


def _start_of(path: Path) -> bytes:
    with path.open("rb") as file:
        return file.read(MOST_BYTES + 1)


def _shown(path: Path) -> str:
    name = str(path)
    return repr(name if len(name) <= 200 else f"{name[:100]}…{name[-60:]}")


def _of_path(source: Any) -> bytes:
    return _read(Path(source))


def _of_resource(source: Any) -> bytes:
    """A file in a package or an archive, which has a path of its own kind."""
    try:
        return bytes(source.read_bytes())
    except Exception as error:
        raise ConfigurationError(f"The image {source!r} cannot be read ({type(error).__name__}: {error}).") from error


def _of_file(source: Any) -> bytes:
    """All of an open file from where it stands, or from its start where it stands at its end: as after writing into it."""
    try:
        at = source.tell() if hasattr(source, "tell") else None
        data = source.read(MOST_BYTES + 1)
        if at is not None:
            if not data:
                source.seek(0)
                data = source.read(MOST_BYTES + 1)
            source.seek(at)
    except (OSError, ValueError) as error:
        raise ConfigurationError(f"The open file cannot be read ({error}). Open it anew, or give its path.") from error
    if not isinstance(data, bytes | bytearray | memoryview):
        raise ConfigurationError("The open file gives no bytes. Open it with open(path, 'rb').")
    return bytes(data)


def _of_figure(source: Any) -> bytes:
    for _ in range(4):  # axes are in a figure, which may be in another
        if hasattr(source, "savefig"):
            break
        source = source.figure
    buffer = io.BytesIO()
    try:
        source.savefig(buffer, format="png", bbox_inches="tight")
    except Exception as error:
        raise ConfigurationError(f"The figure cannot be drawn ({type(error).__name__}: {error}).") from error
    return buffer.getvalue()


def _of_array(source: Any) -> Image:
    import numpy as np
    from PIL import Image

    try:
        array = np.asarray(source)
    except Exception as error:  # a tensor on a GPU, or one with a gradient
        raise ConfigurationError(
            f"{type(source).__name__!r} gives no array ({type(error).__name__}: {error}). Make it one of numpy's first."
        ) from error
    shape: tuple[int, ...] = array.shape
    is_image = len(shape) in (2, 3) and shape[2:] in ((), (1,), (3,), (4,)) and 0 not in shape
    if not is_image:
        turned = " It has its channels first: `.transpose(1, 2, 0)` puts them last." if _has_channels_first(shape) else ""
        raise _no_image(array, _ARRAYS + turned)
    check_size(shape[1], shape[0])
    pixels = _eight_bits(array)
    return Image.fromarray(np.ascontiguousarray(pixels[..., 0] if shape[2:] == (1,) else pixels))


def _has_channels_first(shape: tuple[int, ...]) -> bool:
    return len(shape) == 3 and shape[0] in (1, 3, 4) and 0 not in shape


def _eight_bits(array: Any) -> Any:
    """The values as uint8. Raises ConfigurationError where nobody can tell which of them is white."""
    import numpy as np

    if array.dtype == np.uint8:
        return array
    if array.dtype == np.bool_:
        return array.astype(np.uint8) * np.uint8(_WHITE)
    if array.dtype.kind == "u" and array.dtype.itemsize == 2:  # of either byte order
        return np.round(array * np.float32(_WHITE / _DEEP)).astype(np.uint8)
    if array.dtype.kind == "f":
        low, high = float(array.min()), float(array.max())
        if not (low >= -1e-3 and high <= 1 + 1e-3):  # nan fails too
            raise _no_image(array, f"Its values go from {low:g} to {high:g}. {_ARRAYS}")
        return np.round(np.clip(array, 0, 1) * np.float32(_WHITE)).astype(np.uint8)
    raise _no_image(array, _ARRAYS)


def _no_image(array: Any, advice: str) -> ConfigurationError:
    return ConfigurationError(f"An array of shape {array.shape} and type {array.dtype} is no image. {advice}")


def _is_uploader(source: Any) -> bool:
    return isinstance(getattr(source, "value", None), tuple) and hasattr(source, "accept")


def _are_uploads(source: Any) -> bool:
    return isinstance(source, tuple | list) and bool(source) and all(map(_is_upload, source))


def _of_uploads(files: Any) -> bytes | Image | str:
    """The one file that a widget for uploads holds."""
    if len(files) != 1:
        raise ConfigurationError(
            f"The widget holds {len(files)} files. Give them one by one: `ck.user('What is this?', *upload.value)`."
        )
    return find(files[0])


def _of_widget(source: Any) -> bytes | str:
    """The image that a widget shows: its bytes, or where it is."""
    data = bytes(source.value)
    return _of_text(data.decode("utf-8", "replace")) if getattr(source, "format", "") == "url" else data


def _of_display(source: Any) -> bytes | str:
    """The image that IPython shows: its bytes, or where it is."""
    data = source.data
    return bytes(data) if isinstance(data, bytes | bytearray | memoryview) else _of_text(data or source.url)


_WAYS: tuple[tuple[Callable[[Any], bool], Callable[[Any], bytes | Image | str]], ...] = (
    (_is_upload, lambda source: bytes(source["content"])),
    (_are_uploads, _of_uploads),
    (lambda source: isinstance(source, os.PathLike), _of_path),
    (_is_picture, lambda source: source),
    (lambda source: hasattr(source, "savefig") or hasattr(source, "add_artist"), _of_figure),
    (lambda source: hasattr(source, "__array__") or hasattr(source, "__array_interface__"), _of_array),
    (lambda source: hasattr(source, "read_bytes"), _of_resource),
    (lambda source: hasattr(source, "read"), _of_file),
    (_is_uploader, lambda source: _of_uploads(source.value)),
    (lambda source: isinstance(getattr(source, "value", None), bytes | memoryview), _of_widget),
    (lambda source: isinstance(getattr(source, "data", None), bytes | memoryview), _of_display),
    (lambda source: isinstance(getattr(source, "url", None), str) and hasattr(source, "data"), _of_display),
)
