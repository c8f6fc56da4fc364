"""Where an answer is drawn while it comes: in place in a notebook, word by word in a terminal. On the thread of the cell."""

from __future__ import annotations

import secrets
import sys
import time
from dataclasses import replace
from typing import TYPE_CHECKING, Any

from .. import render
from ..conversation import ANSWERED, WRITING, Node, entry

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

    from .talks import Talk

PACE_S = 0.1
"""The least time between two drawings, in seconds: ten a second are smooth, and a notebook's server passes them on."""

_SHARE = 10  # of the time, drawing takes at most a tenth: the answer is timed meanwhile
_BYTES_PER_S = 400_000
_FOLDED = 20_000  # a longer rest without an end is not looked through again and again


class Place:
    """One output of a cell that is drawn anew in place, and is empty again at the end; then the outcome is an output of its own.

    So what is stored is what a plain run puts out: nbval sees outputs, but not that they were changed.
    """

    def __init__(self, shell: Any) -> None:
        self._publish: Callable[..., None] = shell.display_pub.publish
        self._transient = {"display_id": secrets.token_hex(16)}
        self._is_drawn = False
        self._publish({}, {}, transient=self._transient)

    def draw(self, html: str, text: str) -> None:
        """Show this in the place of what is there."""
        self._is_drawn = True
        self._publish({"text/html": html, "text/plain": text}, {}, transient=self._transient, update=True)

    def end(self, bundle: Mapping[str, str] | None = None) -> None:
        """Show nothing there any more, and the outcome instead, if there is one."""
        if bundle:  # first: the page must not become shorter for a moment
            self._publish(dict(bundle), {})
        if self._is_drawn:
            self._publish({}, {}, transient=self._transient, update=True)


class NotebookScreen:
    """Draws an answer in a notebook: finished blocks as Markdown, the rest as it comes."""

    def __init__(self, shell: Any, talk: Talk) -> None:
        render.transcript([render.Entry("assistant", sections=(render.Section(render.blocks("a\n\nb")[0]),))])
        # What drawing needs is imported now: later it would hold up the reading, whose times are taken.
        self._talk = talk
        self._style = Place(shell)  # sent once: it is longer than most answers
        self._style.draw(render.transcript([]), "")
        self._place = Place(shell)
        self._seen = talk.news

    def tick(self) -> float:
        """Draw what is new; in how many seconds to look again."""
        talk = self._talk
        node, news = talk.node, talk.news
        if node is None or news == self._seen:
            return PACE_S
        self._seen, began_s = news, time.perf_counter()
        html, text = render.transcript([_growing(node, talk.waiting)], has_style=False), as_text(node)
        self._place.draw(html, text)
        took_s = time.perf_counter() - began_s
        return max(PACE_S, _SHARE * took_s, (len(html) + len(text)) / _BYTES_PER_S)

    def end(self, *, is_raised: bool) -> None:
        """Show the answer as it is kept. is_raised: what went wrong is shown by the cell's own error."""
        node = self._talk.node
        self._place.end(None if node is None or not _has_come(node) else bundle(node, self._talk.turns, is_raised=is_raised))
        self._style.end()


class TextScreen:
    """Prints an answer as it comes. is_bare: nothing but the answer."""

    def __init__(self, talk: Talk, *, is_bare: bool) -> None:
        self._talk = talk
        self._is_bare = is_bare
        self._shown = ""

    def tick(self) -> float:
        """Print what is new; in how many seconds to look again."""
        if self._talk.node is not None:
            self._print(as_text(self._talk.node).rstrip())
        return PACE_S / 2

    def end(self, *, is_raised: bool) -> None:  # noqa: ARG002 - a terminal shows the error below
        """Print the rest, and the figures."""
        node = self._talk.node
        if node is None or not _has_come(node):
            return
        self._print(as_text(node).rstrip())
        line = "" if self._is_bare else render.plain(f"\n{_note(node, self._talk.turns)}")
        sys.stdout.write(f"{line}\n")
        sys.stdout.flush()

    def _print(self, text: str) -> None:
        if text.startswith(self._shown):
            sys.stdout.write(text[len(self._shown) :])
        else:
            sys.stdout.write(f"\n(it begins anew)\n{text}")
        sys.stdout.flush()
        self._shown = text


def bundle(node: Node, turns: int, *, is_raised: bool = False) -> dict[str, str]:
    """An answer as the output of a cell. Its text has no times in it; those of the HTML stand in the note alone."""
    shown = replace(entry(node, has_times=False), note=_note(node, turns))
    if is_raised:
        shown = replace(shown, error="", hint="")
    return {"text/html": render.transcript([shown]), "text/plain": as_text(node)}


def as_text(node: Node) -> str:
    """What an answer says, and each call of a tool that is over, in the order in which it comes."""
    parts: list[str] = []
    for one in node.rounds:
        parts.append(one.text)
        if not any(call.is_open for call in one.calls):
            parts += [f"[{call.name}({call.arguments}) – {_outcome(call.state, call.result)}]" for call in one.calls]
    return render.plain("\n\n".join(part for part in parts if part))


def _outcome(state: str, result: str) -> str:
    return render.short(result if state == ANSWERED else f"{state}: {result}", 500)


def _note(node: Node, turns: int) -> str:
    number = f"turn {turns}" if turns > 1 else ""
    return " · ".join(part for part in (number, entry(node).note) if part)


def _growing(node: Node, waiting: str) -> render.Entry:
    shown = entry(node, has_times=False)
    if node.state != WRITING:
        return shown
    *before, last = shown.sections or (render.Section(),)
    finished, rest = ("", last.text) if len(last.text) > _FOLDED * 5 else render.blocks(last.text)
    thought = "Thinking …" if last.reasoning and not last.text else last.thought
    note = waiting or ("writing …" if _has_come(node) else "waiting for the first token …")
    return replace(shown, sections=(*before, replace(last, text=finished, tail=rest.strip("\r\n"), thought=thought)), note=note)


def _has_come(node: Node) -> bool:
    return any(one.text.strip() or one.reasoning or one.calls for one in node.rounds)
