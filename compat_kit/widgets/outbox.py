"""What goes to the views: numbered, in order, and a few times a second however fast an answer is written.

It sends no events but states: whatever changed since the last tick is looked up when it is sent. So a slow page gets
fewer messages, never old ones, and nothing is scheduled while nothing changes.
"""

from __future__ import annotations

import asyncio
from typing import TYPE_CHECKING, Any, Protocol

from ..conversation import WRITING
from .growth import Growth
from .rows import Rows

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

    from ..conversation import Conversation, Node

    Message = dict[str, Any]

TICK_S = 0.085
"""The time between two sendings in seconds: an envelope weighs 670 bytes, a token five."""

_MOST_PASSES = 10


class Source(Protocol):
    """What there is to show."""

    @property
    def conversation(self) -> Conversation:
        """The messages."""

    def state(self) -> dict[str, Any]:
        """All that is shown besides the messages."""

    def failed(self, error: Exception) -> None:
        """Something could not be shown."""


class Outbox:
    """Sends what changed. All is called on the background loop."""

    def __init__(self, source: Source, post: Callable[[Message], None]) -> None:
        self.number = 0
        self._source = source
        self._post = post
        self._rows = Rows()
        self._growth: Growth | None = None
        self._ids: list[str] = []  # the rows that the views have
        self._mark = ""  # stands behind the ids that the views see, since ids are unique only within one conversation
        self._begun = 0
        self._settings: Any = None  # as the views have them
        self._is_watched = False
        self._is_whole = False
        self._has_state = False
        self._has_grown = False
        self._changed: dict[str, None] = {}
        self._picker: dict[str, Any] = {}
        self._sending = asyncio.Lock()
        self._timer: asyncio.TimerHandle | None = None
        self._task: asyncio.Task[None] | None = None
        self._sent_s = -TICK_S

    def watch(self) -> None:
        """Send the whole, and what changes from now on: a view has asked for it. Before the first one nothing is made."""
        self._is_watched = True
        self.draw_all()

    def draw_all(self) -> None:
        """Send the whole: the messages are others now."""
        self._is_whole = True
        self._wake()

    def begin_anew(self) -> None:
        """Show another conversation. A view that has not heard of it yet means none of its messages, whatever id it says."""
        self._begun += 1
        self._mark = f"@{self._begun}"
        self.forget()
        self.draw_all()

    def node_id(self, shown: str) -> str:
        """The id of the message that the views know by this one; "" where that is one of another conversation."""
        return shown.removesuffix(self._mark) if shown.endswith(self._mark) else ""

    def draw(self, node: Node) -> None:
        """Send this message anew."""
        self._changed[node.id] = None
        self._follow(node)
        self._wake()

    def tell(self) -> None:
        """Send the state anew."""
        self._has_state = True
        self._wake()

    def show_picker(self, values: Mapping[str, Any]) -> None:
        """Send these traits of the picker."""
        self._picker.update(values)
        self._wake()

    def grow(self, node: Node) -> None:
        """The last round of this answer grew."""
        self._has_grown = self._follow(node) is not None
        self._wake()

    async def settle(self) -> None:
        """Send at once what there is to send, and come back when it is sent."""
        if self._timer is not None:
            self._timer.cancel()
            self._timer = None
        for _ in range(_MOST_PASSES):
            if not (self._is_watched and self._is_dirty):
                return
            await self._send()

    def forget(self) -> None:
        """Let go of what was kept of messages that are gone."""
        self._rows.forget(self._source.conversation)
        self._growth = None

    @property
    def _is_dirty(self) -> bool:
        return bool(self._is_whole or self._has_state or self._has_grown or self._changed or self._picker)

    def _follow(self, node: Node) -> Growth | None:
        """The round that is being written, None when it has ended."""
        if node.state != WRITING or not node.rounds or node.rounds[-1].calls:
            self._growth = None
        elif self._growth is None or not self._growth.is_of(node, len(node.rounds) - 1):
            self._growth = Growth(node)
            self._changed[node.id] = None  # the round before it is whole now
        return self._growth

    def _wake(self) -> None:
        """See to it that what changed is sent: at once where nothing was for a while, else at the next tick."""
        if self._is_watched and self._timer is None and self._task is None:
            running = asyncio.get_running_loop()
            self._timer = running.call_later(max(0.0, self._sent_s + TICK_S - running.time()), self._begin)

    def _begin(self) -> None:
        self._timer = None
        self._task = asyncio.get_running_loop().create_task(self._send())
        self._task.add_done_callback(self._ended)

    def _ended(self, task: asyncio.Task[None]) -> None:
        self._task = None
        if not task.cancelled() and self._is_dirty:
            self._wake()

    async def _send(self) -> None:
        async with self._sending:
            try:
                await self._send_changes()
            except Exception as error:
                self._is_whole = self._has_state = self._has_grown = False
                self._changed, self._picker, self._growth = {}, {}, None
                self._source.failed(error)
            finally:
                self._sent_s = asyncio.get_running_loop().time()

    async def _send_changes(self) -> None:
        """One sending. What takes long comes first; from `_take` on nothing else runs, so that all fits together."""
        growth, grown, self._has_grown = self._growth, None, False
        if growth is not None:
            if growth.is_stale:
                growth.begin()
                self._changed[growth.node.id] = None
            if growth.is_turning:
                self._changed[growth.node.id] = None
            grown = await growth.advance()
        for _ in range(_MOST_PASSES):
            if not (missing := self._rows.missing(self._due(), self._growth)):
                break
            await self._rows.prepare(missing)
        drawn = self._due()
        messages = self._take(drawn)
        is_drawn = grown is None or grown["i"] in {node.id for node in drawn}
        if grown is not None and growth is self._growth and grown["i"] in self._ids and not is_drawn:
            messages.append({**grown, "i": grown["i"] + self._mark})
        for message in messages:
            self._post(self._numbered(message))

    @property
    def _is_other(self) -> bool:
        """Whether the views have rows that are not there any more, or not in this order."""
        return [node.id for node in self._source.conversation.path()][: len(self._ids)] != self._ids

    def _due(self) -> list[Node]:
        """The messages to be sent: those that changed, and those that the views do not have."""
        is_whole, had = self._is_whole or self._is_other, set(self._ids)
        path = self._source.conversation.path()
        return [node for node in path if is_whole or node.id in self._changed or node.id not in had]

    def _take(self, drawn: list[Node]) -> list[Message]:
        """The messages for all that changed; nothing counts as changed then."""
        conversation = self._source.conversation
        rows = [{**self._rows.row(conversation, node, self._growth), "id": node.id + self._mark} for node in drawn]
        messages: list[Message] = [{"k": "row", "row": row} for row in rows]
        if self._is_whole or self._is_other:
            messages = [{"k": "all", "rows": rows, "state": self._state()}]
        elif self._has_state:
            known = self._settings  # they may hold a long system prompt
            state = self._state()
            messages.append({"k": "state", "state": {n: v for n, v in state.items() if n != "settings" or v != known}})
        if self._picker:
            messages.append({"k": "picker", "values": self._picker})
        self._ids = [node.id for node in conversation.path()]
        self._is_whole, self._has_state, self._changed, self._picker = False, False, {}, {}
        return messages

    def _state(self) -> dict[str, Any]:
        state = self._source.state()
        self._settings = state.get("settings")
        return state

    def _numbered(self, message: Message) -> Message:
        if message["k"] == "picker":
            return message
        self.number += 1
        return {**message, "s": self.number}
