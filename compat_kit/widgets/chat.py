"""A chat with a model, in a notebook.

What the view and the kernel say to each other are custom messages, `k` is what each is about. To the view, the first four with
a number `s` that is one more each time: "all" (rows, state), "row" (row), "d" (i: row, t: text, r: reasoning, h: HTML: its last
round grew by this), "state" (state); "ok" and "no" (n, text, field) for each command, "file" (n, name, type, text), "picker"
(values). `rows.py` and `session.py` make rows and states. From the view come "hello", "sync" (s) and commands with a number
n of their own, which `commands.py` checks and `desk.py` obeys.
"""

from __future__ import annotations

import asyncio
import json
import threading
import warnings
from contextlib import suppress
from pathlib import Path
from typing import TYPE_CHECKING, Any

import anywidget
import rjsmin
import traitlets

from .. import render
from ..conversation import Conversation, load, save
from ..errors import CompatKitError, ConfigurationError
from ..loop import arun, get_loop, run, start
from .attachments import content, image_parts
from .carrier import Carrier
from .desk import Desk
from .keeping import Autosave, Stills, display, still
from .picker import DRAW, STYLE
from .session import Session, check_backend, check_system

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

    from ..backend import Backend
    from ..conversation import Node
    from ..messages import Message
    from ..replies import UsageTotal
    from ..tools import Tool
    from .picker import Discover

_HERE = Path(__file__)


def without_comments(source: str) -> str:
    """A style without comments and indentation: it travels with every widget, and those who read it have the source."""
    kept: list[str] = []
    is_comment = False
    for line in map(str.strip, source.splitlines()):
        is_comment = is_comment or line.startswith("/*")
        if line and not is_comment and not line.startswith("//"):
            kept.append(line)
        is_comment = is_comment and "*/" not in line
    return "\n".join(kept) + "\n"


def _script() -> str:
    """The module of the view, and before it the style of Markdown, which goes into a shadow root, and the picker."""
    prose = f"const PROSE = {json.dumps(without_comments(render.style('prose')))};\n"
    parts = [_HERE.with_name(f"{name}.js").read_text(encoding="utf-8") for name in ("chat_store", "chat_parts", "chat")]
    slim: str = rjsmin.jsmin("\n".join([DRAW, *parts]))
    return prose + slim


class ChatWidget(anywidget.AnyWidget):
    """A chat with a model. The conversation is `widget.messages`; what goes wrong is drawn in the widget.

    backend: who answers; without one it offers the servers that it finds.
    system: the system prompt. messages: a conversation to go on with: messages in the API's form, or whatever `load` takes.
    tools: functions that the model may call. approval: "ask" for each call (one that nobody allows within five minutes
        is not made), "always", "never", or a function of the tool's name and arguments that says it.
    options: sent with every request, such as {"temperature": 0}.
    autosave: a file to which the chat is saved after each turn; where it is there already, the chat goes on with it, and
        `messages` count no more.
    deadline_s: the longest that a turn may take, in seconds; None for no limit.
    discover: a coroutine function that looks for servers, as in `Picker`.

    Nothing is sent at construction. Raises ConfigurationError for what cannot work.
    """

    _esm = _script()
    _css = STYLE + without_comments(_HERE.with_suffix(".css").read_text(encoding="utf-8"))

    turn = traitlets.Int(help="How many turns have begun and ended: a view that knows less asks for the rest.").tag(sync=True)

    def __init__(
        self,
        backend: Backend | None = None,
        *,
        system: str | None = None,
        tools: Any = None,
        options: Mapping[str, Any] | None = None,
        messages: Any = None,
        approval: Any = "ask",
        autosave: str | Path | None = None,
        deadline_s: float | None = None,
        discover: Discover | None = None,
    ) -> None:
        self._autosave = Autosave(autosave)
        self._stills = Stills()
        self._carrier = Carrier()
        self._closing = threading.Lock()
        self._session = Session(
            backend,
            _begun(self._autosave.load(), messages, system),
            options=options,
            dialogue={"tools": tools or (), "approval": approval, "deadline_s": deadline_s},
            discover=discover,
            post=lambda message: self._carrier.post(lambda: self._transmit(message)),
            turned=lambda: self._carrier.post(self._turn_on),
            after=self._keep,
        )
        self._desk = Desk(self._session, self._transmit)
        super().__init__()
        self.on_msg(self._heard)

    @property
    def backend(self) -> Backend | None:
        """Who answers. Another one may be set at any time; it answers from the next turn on."""
        return self._session.backend

    @backend.setter
    def backend(self, backend: Backend | None) -> None:
        checked = check_backend(backend)

        async def use() -> None:
            self._session.switch.given(checked)
            self._session.use(checked)

        run(use())

    @property
    def conversation(self) -> Conversation:
        """The messages with all their branches, and what is known of each answer."""
        return self._session.conversation

    @property
    def messages(self) -> list[Message]:
        """The conversation that is shown, in the API's form, the system prompt first."""
        return self._session.conversation.messages()

    @messages.setter
    def messages(self, messages: Any) -> None:
        self.load(messages)

    @property
    def usage(self) -> UsageTotal:
        """The tokens of all answers here, in every branch: `prices.cost(chat.usage, model="...")` is what they cost.

        A count is None where one of them did not tell it; `.known` is the sum over the others.
        """
        return self._session.conversation.usage

    @property
    def system(self) -> str | None:
        """The system prompt, which goes first with each request; None for none. It may be set."""
        return self._session.conversation.system

    @system.setter
    def system(self, text: str | None) -> None:
        run(self._set(lambda session: session.set_system(text)))

    @property
    def options(self) -> dict[str, Any]:
        """What is sent with each request. Others may be set; they count from the next turn on."""
        return dict(self._session.options)

    @options.setter
    def options(self, options: Mapping[str, Any] | None) -> None:
        run(self._set(lambda session: session.set_options(options)))

    @property
    def tools(self) -> dict[str, Tool]:
        """The functions that the model may call, by name. A list of others may be set, for the next turn on."""
        return self._session.tools

    @tools.setter
    def tools(self, tools: Any) -> None:
        run(self._set(lambda session: session.set_tools(tools)))

    @property
    def approval(self) -> Any:
        """Who approves of calls: "ask", "always", "never" or a function. It may be set, and counts at once."""
        return self._session.approval

    @approval.setter
    def approval(self, policy: Any) -> None:
        self._session.approval = policy

    async def _set(self, change: Callable[[Session], None]) -> None:
        """Change something on the background loop, as everything is that the views are told of."""
        change(self._session)

    @property
    def is_busy(self) -> bool:
        """Whether an answer is being written."""
        return self._session.is_busy

    def send(self, text: str, *images: Any) -> None:
        """Say this, and come back at once: the answer is written meanwhile. images: whatever `ck.image` takes.

        Raises ConfigurationError where it cannot be said now; what a server does wrong stands in the chat.
        """
        asked = self._content(text, image_parts(images))
        run(self._begin(asked, has_images=bool(images)))

    async def ask(self, text: str, *images: Any) -> Node:
        """Say this, and wait for the answer: `.text`, `.state`, `.error`, `.figures`. Cancelling stops the model.

        In some notebooks, such as Colab, this is the only way to see an answer while it is written. Others, such as those with
        ipykernel 6, hear no click until the cell has ended: there, tools that wait for approval are a matter for `send`.
        """
        asked = self._content(text, await asyncio.to_thread(image_parts, images) if images else [])
        with self._carrier.carried():
            node = await arun(self._asked(asked, has_images=bool(images)))
        if self._session.unsaved:
            warnings.warn(self._session.unsaved, stacklevel=2)
        return node

    def stop(self) -> bool:
        """Stop the answer that is being written: the stream is closed, and what came is kept. False where there is none."""
        return self._session.stop()

    def regenerate(self) -> None:
        """Have the last answer written anew, beside the old one, and come back at once."""
        run(self._begin_again())

    async def aregenerate(self) -> Node:
        """`regenerate`, and wait for the answer."""
        with self._carrier.carried():
            return await arun(self._answered_anew())

    def clear(self) -> None:
        """Remove all messages with all their branches, and stop what is being written. The system prompt stays."""
        run(self._session.clear())

    def load(self, source: Any) -> None:
        """Go on with another conversation: a path, a text, messages in the API's form, an export as json or py.

        Raises ConfigurationError for what is none, and while an answer is being written.
        """
        conversation = load(source)

        async def begin() -> None:
            self._session.begin_with(conversation)

        run(begin())

    def export(self, form: str = "md", path: str | Path | None = None) -> str:
        """The chat as "md", "json" (all that there is, for `load`), "html" (a page) or "py" (a script), and into a file.

        There is no key in any of them. Raises ConfigurationError for another form, or a path that cannot be written.
        """
        text = self._session.exported(form)
        if path is not None:
            save(path, text)
        return text

    def close(self) -> None:
        """Close the views, and stop what is being written. The messages stay."""
        with suppress(Exception):  # a page or a kernel that has gone
            super().close()
        session: Session | None = getattr(self, "_session", None)  # None where the constructor has failed
        if session is not None and self._closing.acquire(blocking=False):
            with suppress(CompatKitError):  # the process is ending
                running = get_loop()
                start(session.close(), running)

    def _heard(self, _widget: object, message: object, buffers: object) -> None:
        """A message of a view, in any thread."""
        if self.comm is not None:
            self._desk.hear(message, buffers)

    def _content(self, text: Any, parts: list[dict[str, Any]]) -> Any:
        """What is said, without any key: it would stay in the notebook, and nobody has to send it to a model."""
        return content(self._session.redact(text) if isinstance(text, str) else text, parts)

    async def _begin(self, asked: Any, *, has_images: bool) -> None:
        if has_images:
            await self._session.refuse_blind()
        await self._session.begin(lambda dialogue: dialogue.ask(asked))

    async def _begin_again(self) -> None:
        await self._session.begin(self._session.again(self._last()))

    async def _answered_anew(self) -> Node:
        return await self._session.converse(self._session.again(self._last()), is_awaited=True)

    def _last(self) -> Node:
        leaf = self._session.conversation.leaf
        if leaf is None:
            raise ConfigurationError("There is no message yet to be answered. Use `send` first.")
        return leaf

    async def _asked(self, asked: Any, *, has_images: bool) -> Node:
        if has_images:
            await self._session.refuse_blind()
        return await self._session.converse(lambda dialogue: dialogue.ask(asked), is_awaited=True)

    async def _keep(self) -> None:
        """Save the chat, and draw anew what stays of it in the notebook."""
        try:
            await self._autosave.save(lambda: self._session.exported("json"))
        finally:
            if self._stills:
                bundle = await asyncio.to_thread(self._still)
                self._carrier.post(lambda: self._redraw(bundle))

    def _still(self) -> dict[str, str]:
        return still(self._session.conversation, self._session.redact)

    def _redraw(self, bundle: Mapping[str, str]) -> None:
        try:
            self._stills.redraw(bundle)
        except Exception as error:
            self._session.report(error)

    def _turn_on(self) -> None:
        self.turn += 1

    def _transmit(self, message: dict[str, Any]) -> None:
        """Send a message to the views, from any thread. Where there are none any more, nothing happens."""
        with suppress(Exception):
            self._send({"method": "custom", "content": message})

    def set_state(self, sync_data: Any) -> None:
        """Nothing: a view says what it wants in messages, and sets no trait."""

    def __repr__(self) -> str:
        session: Session | None = getattr(self, "_session", None)
        if session is None:
            return "ChatWidget()"
        count = len(session.conversation.path())
        model = "no model" if session.backend is None else f"model={session.backend.label!r}"
        return f"ChatWidget({count} message{'s' * (count != 1)}, {model})"

    def _repr_mimebundle_(self, **options: Any) -> tuple[dict[str, Any], dict[str, Any]] | None:
        """The view, and the messages for those who cannot show it."""
        bundle = super()._repr_mimebundle_(**options)
        return bundle and ({**self._still(), **bundle[0]}, bundle[1])

    def _ipython_display_(self) -> None:
        """Two outputs: the view, and a copy that stays in a saved notebook and is hidden while the view lives.

        JupyterLab shows no other form of the view's own output in a notebook that it trusts, only that the model is gone.
        """
        bundle = None if self.comm is None else super()._repr_mimebundle_()
        if bundle is None:
            print(repr(self))
        else:
            display(bundle[0], metadata=bundle[1])
            self._stills.show(self._still())


def _begun(saved: Conversation | None, messages: Any, system: Any) -> Conversation:
    """The conversation to begin with: the saved one, else that of these messages."""
    prompt = check_system(system)
    conversation = saved if saved is not None else load(messages) if messages else Conversation()
    if system is not None:
        conversation.system = prompt
    return conversation
