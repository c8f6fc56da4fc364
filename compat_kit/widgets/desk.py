"""Hears what the views say, and has it done. A message may come in any thread, so it is only checked and handed over."""

from __future__ import annotations

import asyncio
from collections import OrderedDict
from threading import Lock
from typing import TYPE_CHECKING, Any

from ..errors import CompatKitError, ConfigurationError
from ..loop import get_loop, start
from .attachments import content
from .commands import Command, number, read
from .rows import prepare
from .settings import Refused

if TYPE_CHECKING:
    from collections.abc import Callable

    from ..conversation import Node
    from .outbox import Message
    from .session import Session

_REMEMBERED = 500
_TYPES = {"md": "text/markdown", "json": "application/json", "html": "text/html", "py": "text/x-python"}


class Desk:
    """Hears the views of one session. answer: sends a message to them, from any thread."""

    def __init__(self, session: Session, answer: Callable[[Message], None]) -> None:
        self._session = session
        self._answer = answer
        self._answers: OrderedDict[int, Message] = OrderedDict()  # to the commands that were heard last
        self._lock = Lock()

    def hear(self, message: Any, buffers: Any) -> None:
        """Take a message of a view, in any thread. Nothing that a page sends raises here."""
        n = number(message)
        try:
            if n is not None and self._was_heard(n):
                return
            command = read(message, buffers)
        except ConfigurationError as error:
            self._refuse(n, error)
            return
        if command is None:
            return
        if n is not None:
            self._reply({"k": "ok", "n": n})
        if command.kind == "stop":  # not even the loop is waited for
            self._session.stop()
            return
        try:
            running = get_loop()
            start(self._obey(command), running)
        except CompatKitError as error:  # the process is ending
            self._refuse(n, error)

    def _was_heard(self, n: int) -> bool:
        """Whether this is the repetition of a command, whose answer was lost; it gets the same again."""
        with self._lock:
            known = self._answers.get(n)
            self._answers.setdefault(n, {"k": "ok", "n": n})
            while len(self._answers) > _REMEMBERED:
                self._answers.popitem(last=False)
        if known is not None:
            self._answer(known)
        return known is not None

    def _reply(self, message: Message) -> None:
        with self._lock:
            self._answers[message["n"]] = message
        self._answer(message)

    def _refuse(self, n: int | None, error: BaseException) -> None:
        field = {"field": error.field} if isinstance(error, Refused) and error.field else {}
        if n is not None:
            self._reply({"k": "no", "n": n, "text": self._session.words(error), **field})

    async def _obey(self, command: Command) -> None:
        """Do what a command says, on the background loop. What cannot be done is refused, what breaks is drawn."""
        try:
            await getattr(self, f"_{command.kind}")(command)
        except CompatKitError as error:
            self._refuse(command.n, error)
        except Exception as error:
            self._refuse(command.n, error)
            self._session.failed(error)

    async def _hello(self, _: Command) -> None:
        self._session.outbox.watch()
        self._session.switch.look()
        self._session.spawn(prepare())
        await self._session.sees()

    async def _sync(self, command: Command) -> None:
        if command.values["s"] != self._session.outbox.number:
            self._session.outbox.watch()

    async def _send(self, command: Command) -> None:
        session = self._session
        session.refuse_if_mute()
        if len(session.attachments):
            await session.refuse_blind()
            session.refuse_if_mute()
        text = command.values["text"]
        content(text, [{}] * len(session.attachments))
        asked = content(session.redact(text), session.attachments.take())
        session.switch.is_open = False
        await session.converse(lambda dialogue: dialogue.ask(asked))

    async def _again(self, command: Command) -> None:
        await self._session.converse(self._session.again(self._node(command)))

    async def _edit(self, command: Command) -> None:
        node = self._node(command)
        if node.role != "user":
            raise ConfigurationError("Only your own messages can be edited. Ask for another answer instead.")
        parts = [part for part in node.content if part.get("type") != "text"] if isinstance(node.content, list) else []
        edited = content(self._session.redact(command.values["text"]), parts)
        await self._session.converse(lambda dialogue: dialogue.edit(node.id, edited))

    async def _choose(self, command: Command) -> None:
        self._session.refuse_if_busy()
        conversation = self._session.conversation
        node = self._node(command)
        siblings = conversation.siblings(node.id)
        at = siblings.index(node.id) + command.values["by"]
        if not 0 <= at < len(siblings):
            raise ConfigurationError("There is no other branch on that side.")
        conversation.choose(siblings[at])
        self._session.rewritten()

    async def _delete(self, command: Command) -> None:
        self._session.refuse_if_busy()
        self._session.conversation.delete(self._node(command).id)
        self._session.rewritten()

    async def _clear(self, _: Command) -> None:
        await self._session.clear()

    async def _decide(self, command: Command) -> None:
        call_id, how = command.values["c"], command.values["how"]
        if not self._session.decide(self._node(command).id, call_id, how):
            raise ConfigurationError("This call does not wait any more.")

    async def _set(self, command: Command) -> None:
        self._session.set_typed(command.values["values"])

    async def _export(self, command: Command) -> None:
        form = command.values["as"]
        text = await asyncio.to_thread(self._session.exported, form)
        self._answer({"k": "file", "n": command.n, "name": f"chat.{form}", "type": _TYPES[form], "text": text})

    async def _attach(self, command: Command) -> None:
        await self._session.refuse_blind()
        await self._session.attachments.add(command.values["name"], command.buffer)
        self._session.outbox.tell()

    async def _detach(self, command: Command) -> None:
        self._session.attachments.remove(command.values["id"])
        self._session.outbox.tell()

    async def _switch(self, command: Command) -> None:
        self._session.switch.show(is_open=command.values["open"])

    async def _pick(self, command: Command) -> None:
        self._session.switch.pick(command.values["values"])

    async def _refresh(self, _: Command) -> None:
        self._session.switch.refresh()

    def _node(self, command: Command) -> Node:
        return self._session.conversation.node(self._session.outbox.node_id(command.values["i"]))
