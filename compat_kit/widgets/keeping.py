"""What stays of a chat: a file that it is saved to, and a copy of it in the notebook that nobody has to run."""

from __future__ import annotations

import asyncio
from pathlib import Path
from typing import TYPE_CHECKING, Any

from .. import render
from ..conversation import entries, export, load, save
from ..errors import ConfigurationError

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

    from ..conversation import Conversation


class Autosave:
    """A file that holds the chat with all its branches. path: where; None for nowhere."""

    def __init__(self, path: Any) -> None:
        if path is not None and not isinstance(path, str | Path):
            raise ConfigurationError("`autosave` is the path of a file, such as 'chat.json', or None.")
        self._path = None if path is None else Path(path)
        if self._path is not None and not self._path.absolute().parent.is_dir():
            raise ConfigurationError(f"There is no folder for `autosave` {str(path)!r}. Make it first, or name another file.")
        self._saved = ""
        self._known = _mark(self._path)  # of the file as it was read or written here

    def load(self) -> Conversation | None:
        """The chat that was saved there, None where there is none yet. Raises ConfigurationError for a file that is none."""
        if self._path is None or not self._path.exists():
            return None
        try:
            return load(self._path)
        except ConfigurationError as error:
            raise ConfigurationError(f"{error} Nothing is saved over it: name another file as `autosave`.") from None

    async def save(self, make: Callable[[], str]) -> None:
        """Save what this makes, beside the loop. Raises ConfigurationError where it cannot be written, or somebody else has."""
        if self._path is None:
            return
        text = make()
        if text != self._saved:
            await asyncio.to_thread(self._write, self._path, text)
            self._saved = text

    def _write(self, path: Path, text: str) -> None:
        found = _mark(path)
        if found is not None and found != self._known and _text(path) not in (text, self._saved):
            raise ConfigurationError(
                f"{path.name} was changed by something else, such as another chat, so this one is not saved over it. "
                "Keep this one with `chat.export('json', path)`, or go on with what is there: make the chat anew."
            )
        save(path, text)
        self._known = _mark(path)


def _mark(path: Path | None) -> tuple[int, ...] | None:
    """What tells a file from a later one at the same place, None where there is none."""
    try:
        about = path.stat() if path is not None else None
    except OSError:
        return None
    return about and (about.st_mtime_ns, about.st_size, about.st_ino)


def _text(path: Path) -> str:
    try:
        return path.read_text(encoding="utf-8", errors="replace")
    except OSError:
        return ""


class Stills:
    """The copies of a chat in a notebook, put out right after each view. They are hidden while a view lives."""

    def __init__(self) -> None:
        self._shown: list[Any] = []

    def __bool__(self) -> bool:
        return bool(self._shown)

    def show(self, bundle: Mapping[str, str]) -> None:
        """Put out one more."""
        handle = display(bundle, display_id=True)
        if handle is not None:  # outside a notebook there is nothing to draw anew
            self._shown.append(handle)

    def redraw(self, bundle: Mapping[str, str]) -> None:
        """Draw all of them anew."""
        for shown in self._shown:
            shown.update(bundle, raw=True)


def still(conversation: Conversation, redact: Callable[[str], str]) -> dict[str, str]:
    """The chat as the output of a cell, without the key: HTML, Markdown and text."""
    bundle = {
        "text/html": render.still(render.transcript(entries(conversation, has_times=False))),
        "text/markdown": export(conversation, "md"),
        "text/plain": export(conversation, "text"),
    }
    return {form: redact(text) for form, text in bundle.items()}


def display(bundle: Mapping[str, Any], **options: Any) -> Any:
    """Put out a bundle as it is; the handle to draw it anew, where one was asked for and there is a notebook."""
    from IPython import display

    show_bundle: Callable[..., Any] = display.display
    return show_bundle(bundle, raw=True, **options)
