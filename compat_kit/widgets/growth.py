"""The part of an answer that is being written: blocks that are finished, as HTML, and the open rest as plain text."""

from __future__ import annotations

import asyncio
from typing import TYPE_CHECKING, Any

from .. import render
from ..conversation import Round
from .rows import QUICK, rendered, thought

if TYPE_CHECKING:
    from ..conversation import Node

PATIENT = 1.15
"""A long rest is looked at again when it has grown by this factor: a block without end must not be parsed at every tick."""


class Growth:
    """One round of an answer while it is written. What `shown` says is what the views have; more may have come.

    Called on the background loop, and `advance` never twice at the same time.
    """

    def __init__(self, node: Node) -> None:
        self.node = node
        self.index = len(node.rounds) - 1
        self.begin()

    def begin(self) -> None:
        """Show nothing of it: the round begins, or begins anew."""
        self._htmls: list[str] = []
        self._rest = ""
        self._text = ""  # all that was taken in: what the HTML is of, and the rest
        self._reasoning = ""
        self._heading = ""
        self._looked_at = 0  # the length of the rest when no block in it was finished
        self._has_new_line = False

    def is_of(self, node: Node, index: int) -> bool:
        """Whether this is that round of that message."""
        return self.node is node and self.index == index

    @property
    def is_stale(self) -> bool:
        """Whether something that was shown is not there any more: an answer may begin anew, or lose words that held a key."""
        one = self._round
        return not (one.text.startswith(self._text) and one.reasoning.startswith(self._reasoning))

    @property
    def heading(self) -> str:
        """What stands over its reasoning."""
        return thought(self._round, is_open=not self._round.text)

    @property
    def is_turning(self) -> bool:
        """Whether the heading is another one than the views have: the reasoning has begun, or the answer has."""
        return self.heading != self._heading

    def shown(self) -> dict[str, str]:
        """What the views have of it."""
        return {"reasoning": render.plain(self._reasoning), "html": "".join(self._htmls), "tail": self._tail}

    async def advance(self) -> dict[str, Any] | None:
        """The message that brings a view up to what has come, None where nothing has."""
        one = self._round
        text, reasoning = _whole(one.text[len(self._text) :]), _whole(one.reasoning[len(self._reasoning) :])
        if not text and not reasoning:
            return None
        before, self._heading = self._tail, self.heading
        self._text += text
        self._reasoning += reasoning
        finished, self._rest = await self._split(self._rest + text, text)
        [html] = await rendered([finished]) if finished else [""]
        if finished and not html:  # it cannot be rendered: it stays as it is
            finished, self._rest = "", finished + self._rest
        message: dict[str, Any] = {"k": "d", "i": self.node.id, "t": self._tail if finished else self._tail[len(before) :]}
        if finished:
            self._htmls.append(html)
            message["h"] = html
        return {**message, "r": render.plain(reasoning)} if reasoning else message

    @property
    def _tail(self) -> str:
        """The open rest as it is shown: empty lines between blocks are none of its own."""
        return render.plain(self._rest.lstrip("\r\n"))

    @property
    def _round(self) -> Round:
        return self.node.rounds[self.index] if self.index < len(self.node.rounds) else Round()

    async def _split(self, rest: str, text: str) -> tuple[str, str]:
        """The blocks that are finished, and the rest. Only a new line finishes one, and a long rest is not split each time."""
        self._has_new_line |= "\n" in text
        if not self._has_new_line or (len(rest) > QUICK and len(rest) < self._looked_at * PATIENT):
            return "", rest
        try:
            finished, rest = render.blocks(rest) if len(rest) <= QUICK else await asyncio.to_thread(render.blocks, rest)
        except Exception:  # a text that breaks the parser is shown as it is
            finished = ""
        self._has_new_line, self._looked_at = False, 0 if finished else len(rest)
        return finished, rest


def _whole(text: str) -> str:
    """The text without half of a line end at its end, of which the other half may come."""
    return text.rstrip("\r")
