"""Messages of a conversation, as the API wants them.

A conversation is a list of plain dicts, so anything made here can be mixed with messages written by hand.
"""

from __future__ import annotations

import base64
import io
from collections.abc import Iterable, Mapping
from pathlib import Path
from typing import Any

from .errors import ConfigurationError
from .pictures import media_type

Message = dict[str, Any]


def system(text: str) -> Message:
    """A system message: how the model is to behave for the whole conversation."""
    return _message("system", text)


def user(text: str, *images: Any) -> Message:
    """A user message, with any number of images (whatever `image` takes, or parts made by it)."""
    if not images:
        return _message("user", text)
    parts = [part if isinstance(part, dict) else image(part) for part in images]
    return {"role": "user", "content": [{"type": "text", "text": text}, *parts]}


def assistant(text: str) -> Message:
    """An assistant message, for a conversation written by hand; a `Reply` has its own as `reply.message`."""
    return _message("assistant", text)


def image(source: Any) -> dict[str, Any]:
    """An image part of a user message.

    `source` is a path, the bytes of an image file, an http(s) URL or data URI, a PIL image, a numpy array of shape
    (height, width), (height, width, 3) or (height, width, 4), or a matplotlib figure. All but URLs are sent as data URI,
    which every server takes. Raises ConfigurationError for anything else.
    """
    if isinstance(source, str) and source.startswith(("http://", "https://", "data:image/")):
        return {"type": "image_url", "image_url": {"url": source}}
    data = _image_bytes(source)
    encoded = base64.b64encode(data).decode("ascii")
    return {"type": "image_url", "image_url": {"url": f"data:{media_type(data)};base64,{encoded}"}}


def as_messages(messages: str | Mapping[str, Any] | Iterable[Any]) -> list[Message]:
    """A conversation from a question, one message, or many (dicts, or replies with a `.message`).

    Raises ConfigurationError when something in it is no message.
    """
    if isinstance(messages, str):
        return [user(messages)]
    if isinstance(messages, Mapping):
        messages = [messages]
    given = messages if isinstance(messages, Iterable) else ()
    plain: list[Any] = [getattr(message, "message", message) for message in given]
    if not plain or not all(isinstance(message, Mapping) and "role" in message for message in plain):
        raise ConfigurationError(
            "`messages` must be a question (str), or a list of messages such as "
            "[ck.system('Be brief.'), ck.user('Hello')], with at least one in it."
        )
    return [dict(message) for message in plain]


def _message(role: str, text: str) -> Message:
    if not isinstance(text, str):
        raise ConfigurationError(f"The text of a message must be a string, not {type(text).__name__}.")
    return {"role": role, "content": text}


def _image_bytes(source: Any) -> bytes:
    if isinstance(source, bytes | bytearray | memoryview):
        return bytes(source)
    if isinstance(source, str | Path):
        return _read(Path(source))
    if hasattr(source, "savefig"):
        return _saved(source.savefig, bbox_inches="tight")
    if hasattr(source, "__array_interface__") and not hasattr(source, "save"):
        return _saved_array(source)
    if hasattr(source, "save"):
        return _saved(source.save)
    raise ConfigurationError(
        f"An image cannot be made from {type(source).__name__!r}. "
        "Give a path, bytes, a URL, a PIL image, a numpy array or a matplotlib figure."
    )


def _read(path: Path) -> bytes:
    try:
        return path.read_bytes()
    except (OSError, ValueError) as error:
        reason = error.strerror if isinstance(error, OSError) else error
        raise ConfigurationError(f"The image {str(path)!r} cannot be read: {reason}. Check the path.") from error


def _saved_array(array: Any) -> bytes:
    from PIL import Image

    try:
        picture = Image.fromarray(array)
    except (TypeError, ValueError) as error:
        raise ConfigurationError(
            f"An array of shape {array.shape} and type {array.dtype} is no image. "
            "Give (height, width), (height, width, 3) or (height, width, 4) with values from 0 to 255 as uint8."
        ) from error
    return _saved(picture.save)


def _saved(save: Any, **options: Any) -> bytes:
    buffer = io.BytesIO()
    try:
        save(buffer, format="png", **options)
    except (OSError, ValueError) as error:
        raise ConfigurationError(f"The image cannot be sent as PNG: {error}. Convert it to RGB, or an array to uint8.") from error
    return buffer.getvalue()
