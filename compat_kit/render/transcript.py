"""A conversation as it was, without script: what a saved notebook, a page and GitHub show of a chat."""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import TYPE_CHECKING

from . import links
from .html import MARKS, _escape, _note, _root, style
from .markdown import markdown
from .text import short

if TYPE_CHECKING:
    from collections.abc import Sequence

_PICTURE = re.compile(r"data:image/(?:png|jpeg|gif|webp);base64,[A-Za-z0-9+/]+={0,2}")
_NAMES = {"user": "You", "assistant": "Assistant", "system": "System prompt"}


@dataclass(frozen=True, slots=True)
class Step:
    """A call of a tool, folded to its title; what it was called with and what it gave under it. All of it is plain text.

    tone: "good", "warn", "bad", "muted" or "".
    """

    title: str
    text: str = ""
    result: str = ""
    tone: str = ""


@dataclass(frozen=True, slots=True)
class Section:
    """A round of an answer: its reasoning, folded under `thought` ("Thought for 2.1 s"), its text in Markdown, its steps.

    tail: what is still being written of the text, and shown as it is.
    """

    text: str = ""
    reasoning: str = ""
    thought: str = ""
    steps: tuple[Step, ...] = ()
    tail: str = ""


@dataclass(frozen=True, slots=True)
class Picture:
    """A picture: shown where `src` is a data URI of PNG, JPEG, GIF or WebP in plain base64, else named in words."""

    src: str
    alt: str = ""


@dataclass(frozen=True, slots=True)
class Entry:
    """One message: `role` "user", "assistant" or "system", `who` said it (by default the role in words), and what was said.

    text: plain text, as people type it; answers of a model are `sections`. note: a quiet line under it. error, hint: what
    went wrong, and what to do.
    """

    role: str
    who: str = ""
    text: str = ""
    sections: tuple[Section, ...] = ()
    images: tuple[Picture, ...] = ()
    note: str = ""
    error: str = ""
    hint: str = ""


def transcript(entries: Sequence[Entry], caption: str = "", *, has_style: bool = True) -> str:
    """The conversation as static HTML, light and dark, that is still read well where all style is taken away.

    has_style: False for what is drawn again and again in a page that has the style already: `transcript([])` is it.
    """
    said = "".join(map(_entry, entries))
    styles = f"<style>{style('prose')}{style('transcript')}</style>" if has_style else ""
    return _root(f'{styles}<div class="ck-transcript">{said}{_note(caption)}</div>', has_style=has_style)


def picture(picture: Picture, caption: str = "") -> str:
    """One picture by itself, with a small caption under it."""
    return _root(f"{_picture(picture)}{_note(caption)}")


def _entry(entry: Entry) -> str:
    role = entry.role if entry.role in _NAMES else "other"
    who = entry.who or _NAMES.get(entry.role, entry.role)
    parts = [
        f'<div class="ck-who"><strong>{_escape(who)}</strong></div>',
        f'<div class="ck-images">{"".join(map(_picture, entry.images))}</div>' if entry.images else "",
        f'<div class="ck-said">{_lines(entry.text)}</div>' if entry.text else "",
        *map(_section, entry.sections),
        _error(entry),
        _note(entry.note),
    ]
    return f'<div class="ck-entry ck-{role}">{"".join(parts)}</div>'


def _section(section: Section) -> str:
    thought = section.thought or "Thought"
    reasoning = _fold("ck-thought", _escape(thought), f"<div>{_lines(section.reasoning)}</div>") if section.reasoning else ""
    text = f'<div class="ck-md">{markdown(section.text, mathml=False)}</div>' if section.text.strip() else ""
    tail = f'<div class="ck-said">{_lines(section.tail)}</div>' if section.tail.strip() else ""
    return reasoning + text + tail + "".join(map(_step, section.steps))


def _step(step: Step) -> str:
    mark = f'<span class="ck-mark" aria-hidden="true">{MARKS[step.tone]}</span> ' if step.tone in MARKS else ""
    inner = "".join(f'<pre tabindex="0">{_escape(text)}</pre>' for text in (step.text, step.result) if text)
    kind = f"ck-step ck-is-{step.tone}" if step.tone in MARKS else "ck-step"
    return _fold(kind, f"{mark}<span>{_escape(step.title)}</span>", inner)


def _fold(kind: str, summary: str, inner: str) -> str:
    if not inner:
        return f'<div class="{kind}">{summary}</div>'
    return f'<details class="{kind}"><summary>{summary}</summary>{inner}</details>'


def _error(entry: Entry) -> str:
    if not entry.error and not entry.hint:
        return ""
    hint = f'<div class="ck-hint">{_lines(entry.hint)}</div>' if entry.hint else ""
    return f'<div class="ck-error">{_lines(entry.error)}{hint}</div>'


def _picture(picture: Picture) -> str:
    if _PICTURE.fullmatch(picture.src):
        return f'<img src="{picture.src}" alt="{_escape(picture.alt or "image")}"> '
    where = links.shown(picture.src) if links.is_link(picture.src) else short(picture.src.partition(":")[0], 12)
    told = f"{picture.alt or 'image'} ({where})" if where else picture.alt or "image"
    return f'<span class="ck-image">{_escape(told)}</span> '


def _lines(text: str) -> str:
    # <br>, since GitHub takes away the style that would keep line ends.
    return _escape(text).replace("\n", "<br>")
