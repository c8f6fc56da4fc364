"""Messages of a conversation, as the API wants them.

A conversation is a list of plain dicts, so anything made here can be mixed with messages written by hand.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from typing import Any

from . import pictures
from .errors import ConfigurationError

Message = dict[str, Any]

_IMAGES = ("image_url", "input_image", "image")  # of chat completions, of responses, of Anthropic


def system(text: str) -> Message:
    """A system message: how the model is to behave for the whole conversation."""
    return _message("system", text)


def user(text: str, *images: Any) -> Message:
    """A user message, with any number of images (whatever `image` takes, or parts made by it)."""
    if not images:
        return _message("user", text)
    parts = [as_part(one) for one in images]
    return {"role": "user", "content": [{"type": "text", "text": text}, *parts]}


def assistant(text: str) -> Message:
    """An assistant message, for a conversation written by hand; a `Reply` has its own as `reply.message`."""
    return _message("assistant", text)


def image(
    src: Any,
    *,
    max_side: int | None = 1568,
    detail: str | None = "auto",
    format: str | None = None,  # noqa: A002 - what PIL calls it
) -> dict[str, Any]:
    """An image part of a user message.

    src: a path, the bytes of an image file, an open file, an http(s) URL, a data URI, a PIL image, an array (numpy, or what
        becomes one) of shape (height, width), (height, width, 1), (height, width, 3) or (height, width, 4) with values of 0
        to 255 as uint8 or 0 to 1 as float, a matplotlib figure or axes, an uploaded file of `ipywidgets.FileUpload`, an
        `Image` of ipywidgets or IPython, or such a part, which stays as it is.
    max_side: pixels of the longer side at most; None keeps the size.
    detail: "low" or "high" is sent along. "auto" is not: it is what every server does anyway.
    format: "png", "jpeg" or "webp"; None for whichever suits.

    A URL stays one; it is fetched here only for a server that fetches none. All else becomes a data URI, which every server
    takes, of an image that stands upright and holds nothing but its pixels. What servers do not read (BMP, TIFF, AVIF, ICO,
    PPM) is converted. Raises ConfigurationError for what is no image.
    """
    if detail not in (None, "auto", "low", "high"):
        raise ConfigurationError(f"`detail` is 'auto', 'low' or 'high', not {detail!r:.40}.")
    pictures.check_wishes(max_side, format)
    if is_image(src):
        part: dict[str, Any] = src
        return part
    found = pictures.find(src)
    if isinstance(found, bytes):
        found = pictures.data_uri(pictures.shrink(found, max_side, format))
    elif not isinstance(found, str):
        found = pictures.data_uri(pictures.packed(found, max_side, format))
    wish = {"detail": detail} if detail in ("low", "high") else {}
    return pictures.Part({"type": "image_url", "image_url": {"url": found, **wish}})


def as_part(given: Any) -> dict[str, Any]:
    """A part of a message: what is one already as it is, else `image` of it, with all that raises."""
    is_part = isinstance(given, dict) and isinstance(given.get("type"), str) and "content" not in given
    return given if is_part else image(given)


def is_image(part: Any) -> bool:
    """Whether a part of a message is an image, in the form of any API."""
    return isinstance(part, dict) and part.get("type") in _IMAGES


def with_images(messages: list[Message], images: Any) -> list[Message]:
    """A conversation that goes with these images: None leaves all as it is, [] takes them out, others join the last question.

    Of a message that had nothing but images stays "[image]", so that nobody's turn is lost. What is given is not changed.
    Raises ConfigurationError for what is no image, and where there is no user message to join.
    """
    if images is None:
        return messages
    given = list(images) if isinstance(images, list | tuple) else [images]
    if not given:
        return [_without_images(message) for message in messages]
    last = max((at for at, message in enumerate(messages) if message.get("role") == "user"), default=None)
    if last is None:
        raise ConfigurationError("`images` go with a message of the user, and there is none: add `ck.user('What is this?')`.")
    joined = {**messages[last], "content": [*_parts(messages[last].get("content")), *map(as_part, given)]}
    return [*messages[:last], joined, *messages[last + 1 :]]


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


def _parts(content: Any) -> list[Any]:
    if isinstance(content, list):
        return content
    return [{"type": "text", "text": content}] if content else []


def _without_images(message: Message) -> Message:
    content = message.get("content")
    kept = [part for part in content if not is_image(part)] if isinstance(content, list) else []
    if not isinstance(content, list) or len(kept) == len(content):
        return message
    if all(_is_blank(part) for part in kept):
        number = len(content) - len(kept)
        return {**message, "content": "[image]" if number == 1 else f"[{number} images]"}
    return {**message, "content": _plain(kept)}


def _plain(parts: list[Any]) -> Any:
    """The text of a single part that has nothing else, since models that read text only often take no list."""
    only = parts[0] if len(parts) == 1 and isinstance(parts[0], dict) else {}
    return only["text"] if only.keys() == {"type", "text"} and only["type"] == "text" else parts


def _is_blank(part: Any) -> bool:
    text = part.get("text", "") if isinstance(part, dict) and part.get("type") == "text" else part
    return isinstance(text, str) and not text.strip()
