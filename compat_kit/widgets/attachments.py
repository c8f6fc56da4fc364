"""Images that wait to be sent with the next message."""

from __future__ import annotations

import asyncio
from dataclasses import dataclass
from itertools import count
from typing import TYPE_CHECKING, Any

from .. import pictures, render
from ..errors import ConfigurationError
from ..messages import as_part, image

if TYPE_CHECKING:
    from collections.abc import Iterable

MOST = 10
"""So many images go with one message."""

MOST_BYTES = 50_000_000
"""The size of the largest file that is looked at."""


@dataclass(frozen=True, slots=True)
class Attachment:
    """An image that waits. `part` is what is sent of it, `src` the small picture of it that is shown."""

    id: str
    name: str
    part: dict[str, Any]
    src: str


class Attachments:
    """The images that wait, in the order they came. Called on the background loop."""

    def __init__(self) -> None:
        self._kept: list[Attachment] = []
        self._coming = 0
        self._ids = count(1)

    def __len__(self) -> int:
        return len(self._kept)

    async def add(self, name: str, data: Any) -> None:
        """Take an image in, from a buffer with the bytes of its file.

        Raises ConfigurationError for what is no image, and for one too many.
        """
        if len(self._kept) + self._coming >= MOST:
            raise ConfigurationError(f"At most {MOST} images go with one message. Send these first.")
        number, self._coming = next(self._ids), self._coming + 1
        try:
            part, src = await asyncio.to_thread(_made, data)
        finally:
            self._coming -= 1
        self._kept.append(Attachment(f"a{number}", render.plain(render.short(name, 80)), part, src))

    def remove(self, attachment_id: str) -> None:
        """Take this one out again, where it is still there."""
        self._kept = [one for one in self._kept if one.id != attachment_id]

    def take(self) -> list[dict[str, Any]]:
        """The parts to send; none waits then. Raises ConfigurationError while one is being made ready."""
        self.refuse_if_coming()
        parts = [one.part for one in self._kept]
        self._kept = []
        return parts

    def refuse_if_coming(self) -> None:
        """Raise ConfigurationError while an image is being made ready."""
        if self._coming:
            raise ConfigurationError("An image is still being made ready. Send again in a moment.")

    def shown(self) -> list[dict[str, str]]:
        """What a view shows of them."""
        return [{"id": one.id, "name": one.name, "src": one.src} for one in self._kept]


def image_parts(images: Iterable[Any]) -> list[dict[str, Any]]:
    """The parts that these images are sent as: whatever `ck.image` takes, made small enough. Blocks for some milliseconds.

    Raises ConfigurationError for what is no image.
    """
    return [_small(one) if isinstance(one, dict) else image(one) for one in images]


def content(text: str, parts: list[dict[str, Any]]) -> Any:
    """The content of a message with that text and these images. Raises ConfigurationError where there is nothing in it."""
    if not isinstance(text, str):
        raise ConfigurationError(f"The text of a message must be a string, not {type(text).__name__}.")
    if not text.strip() and not parts:
        raise ConfigurationError("There is nothing to send: type something first.")
    return [*([{"type": "text", "text": text}] if text.strip() else []), *parts] if parts else text


def _made(data: Any) -> tuple[dict[str, Any], str]:
    part = image(bytes(data))
    return part, pictures.thumbnail_of(part["image_url"]["url"], 160)


def _small(given: dict[str, Any]) -> dict[str, Any]:
    """A part that somebody made, who may have left its image large."""
    part = as_part(given)
    held = part.get("image_url")
    url = held.get("url") if isinstance(held, dict) else held
    if not isinstance(url, str) or not url.startswith("data:"):
        return part
    return {**part, "image_url": {**(held if isinstance(held, dict) else {}), **image(url)["image_url"]}}
