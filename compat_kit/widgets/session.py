"""One chat: its conversation, who answers, and what the views are told. It knows no page and no comm."""

from __future__ import annotations

import asyncio
from contextlib import suppress
from typing import TYPE_CHECKING, Any
from urllib.parse import urlsplit

from .. import kinds, render
from ..backend import Backend
from ..conversation import WAITING, export, from_json, to_json
from ..dialogue import Dialogue
from ..engine import running_urls
from ..errors import CompatKitError, ConfigurationError
from ..loop import get_loop
from .attachments import Attachments
from .outbox import Outbox
from .rows import sendable
from .settings import as_options, as_typed, check_options, unseen
from .switch import Switch

if TYPE_CHECKING:
    from collections.abc import Awaitable, Callable, Coroutine, Mapping

    from ..conversation import Conversation, Node
    from ..replies import ModelInfo
    from ..tools import Tool
    from .outbox import Message
    from .picker import Discover

    Begin = Callable[[Dialogue], Awaitable[Node]]
    After = Callable[[], Awaitable[None]]

_BUSY = "The model is still answering. Stop it, or wait until it has ended."
_UNHEARD = (
    "A call waits for your approval. If nothing happens when you allow it, this notebook hears no click while a cell runs: "
    "interrupt the cell and ask for another answer here, or say it with `chat.send(...)`."
)
_NOBODY = "No model is chosen. Choose a server and a model first, or set the chat's `.backend`."


class Session:
    """One chat. Unless it says otherwise, everything is called on the background loop.

    post: takes each message for the views. turned: called at the start and at the end of a turn, in order with the messages.
    after: what is done whenever the conversation has become another one, such as saving it.
    """

    def __init__(
        self,
        backend: Backend | None,
        conversation: Conversation,
        *,
        options: Any,
        dialogue: Mapping[str, Any],
        discover: Discover | None,
        post: Callable[[Message], None],
        turned: Callable[[], None],
        after: After,
    ) -> None:
        self.conversation = conversation
        self.backend = check_backend(backend)
        self.options = check_options(options)
        self.notice = self._waits_for = ""
        self.unsaved = ""
        self.attachments = Attachments()
        self.outbox = Outbox(self, post)
        self._dialogue = Dialogue(backend, conversation, options=self.options, observer=self, **dialogue)
        self.conversation = self._dialogue.conversation = self._without_keys(conversation)
        self.switch = Switch(self, discover)
        self.is_busy = False
        self._turned, self._after = turned, after
        self._is_awaited = False  # whether a cell awaits the answer
        self._idle = asyncio.Event()
        self._idle.set()
        self._keeping = asyncio.Lock()
        self._tasks: set[asyncio.Task[Any]] = set()
        self._is_ours = False  # whether the backend was made by the picker, and is to be closed here
        self._waiting: tuple[Backend, bool, ModelInfo | None] | None = None  # the backend for the next turn
        self._vision: bool | None = None
        self._known: ModelInfo | None = None  # what was last heard of the model

    # What the views are told.

    def state(self) -> dict[str, Any]:
        """All that a view shows besides the messages."""
        typed = as_typed(self.options, self.redact)
        return {
            "busy": self.is_busy,
            "label": self.label,
            "notice": self.notice,
            "settings": {name: sendable(text) for name, text in {"system": self.conversation.system or "", **typed}.items()},
            "attached": self.attachments.shown(),
            "vision": self._vision,
            "tools": [render.plain(name) for name in self._dialogue.tools],
            "picking": self.switch.is_open,
            "has_backend": self.backend is not None,
        }

    @property
    def label(self) -> str:
        """Who answers: "mini-1m · llama.cpp". "" for nobody."""
        if self.backend is None:
            return ""
        kind = kinds.find_kind(self.backend.kind)
        where = kind.title if kind and kind is not kinds.UNKNOWN else urlsplit(self.backend.base_url).netloc
        return render.plain(" · ".join(part for part in (render.short(self.backend.label, 80), where) if part))

    def failed(self, error: BaseException) -> None:
        """Draw what went wrong where nobody else says it."""
        self.note(self.words(error))

    def note(self, text: str) -> None:
        """Draw this; "" for nothing any more."""
        if text != self.notice:
            self.notice = text
            self.outbox.tell()

    def report(self, error: BaseException) -> None:
        """`failed`, from any thread."""
        with suppress(CompatKitError):  # the process is ending
            get_loop().call_soon_threadsafe(self.failed, error)

    def words(self, error: BaseException) -> str:
        """What to say of an error, without any key in it."""
        text = str(error) if isinstance(error, CompatKitError) else f"{type(error).__name__}: {error}"
        return render.plain(self.redact(render.short(text, 2000)))

    def redact(self, text: str) -> str:
        """The text without the keys of all backends that there were."""
        try:
            return self._dialogue.redact(text)
        except Exception:  # a key that cannot be read cannot be looked for
            return "Something went wrong, of which nothing can be said here: the key of the backend cannot be read."

    # What a dialogue tells.

    def changed(self, node: Node) -> None:
        """A message is to be drawn anew."""
        self._wait_is_over()
        self.outbox.draw(node)
        does_wait = self._is_awaited and any(call.state == WAITING for one in node.rounds for call in one.calls)
        if does_wait or self.notice == _UNHEARD:
            self.note(_UNHEARD if does_wait else "")

    def waits(self, node: Node, text: str) -> None:  # noqa: ARG002 - there is one answer at a time
        """The server could not answer yet."""
        self._waits_for = self.words(CompatKitError(text))
        self.note(self._waits_for)

    def _wait_is_over(self) -> None:
        if self._waits_for:
            if self.notice == self._waits_for:
                self.note("")
            self._waits_for = ""

    def grew(self, node: Node, text: str, reasoning: str) -> None:  # noqa: ARG002 - what came stands in the node as well
        """The last round of an answer grew."""
        self._wait_is_over()
        self.outbox.grow(node)

    def moved(self) -> None:
        """Another branch is shown, or messages are gone."""
        self.outbox.draw_all()

    # Turns.

    def refuse_if_busy(self) -> None:
        """Raise ConfigurationError while an answer is being written."""
        if self.is_busy:
            raise ConfigurationError(_BUSY)

    def refuse_if_mute(self) -> None:
        """Raise ConfigurationError where nobody could answer now."""
        self.refuse_if_busy()
        if self.backend is None:
            raise ConfigurationError(_NOBODY)

    def converse(self, begin: Begin, *, is_awaited: bool = False) -> Coroutine[Any, Any, Node]:
        """One turn, to be awaited, and all that is to be done at its end. Raises ConfigurationError while another one lasts.

        is_awaited: a cell waits for it; then some kernels hear no click.
        """
        self.refuse_if_mute()
        self.is_busy, self._is_awaited = True, is_awaited
        self._idle.clear()
        self._dialogue.options = dict(self.options)
        self.notice = ""
        self.outbox.tell()
        return self._converse(begin)

    async def _converse(self, begin: Begin) -> Node:
        announced = self.spawn(self._announce())
        try:
            return await begin(self._dialogue)
        finally:
            await asyncio.shield(self.spawn(self._end(announced)))

    async def begin(self, begin: Begin) -> None:
        """Begin a turn and come back; it can be stopped then. Raises ConfigurationError where it cannot begin."""
        turn = self.spawn(self.converse(begin))
        await asyncio.sleep(0)
        if not self._dialogue.is_busy:
            await turn

    async def _announce(self) -> None:
        """The beginning of a turn. Its messages are sent first: a view that has them need not ask for all of it."""
        await self.outbox.settle()
        self._turned()

    def again(self, node: Node) -> Begin:
        """Another answer in place of this one, or the answer to this message."""
        answered = self.conversation.nodes.get(node.parent or "") if node.role == "assistant" else node
        return lambda dialogue: dialogue.answer(answered)

    def stop(self) -> bool:
        """Stop the answer that is being written. From any thread."""
        return self._dialogue.stop()

    async def stopped(self) -> None:
        """Stop, and come back when no answer is being written."""
        while self.is_busy:
            self.stop()
            await self._idle.wait()

    def decide(self, node_id: str, call_id: str, how: Any) -> bool:
        """Whether a call of a tool waited for this word, which it has now."""
        return self._dialogue.decide(node_id, call_id, how)

    def spawn(self, work: Any) -> asyncio.Task[Any]:
        """Run a coroutine beside; it is not forgotten."""
        task = asyncio.get_running_loop().create_task(work)
        self._tasks.add(task)
        task.add_done_callback(self._tasks.discard)
        return task

    async def _end(self, announced: asyncio.Task[None]) -> None:
        """The end of a turn. All that the views have missed is sent first."""
        self.is_busy = False
        self._take_up()
        self._idle.set()
        self.outbox.tell()
        await asyncio.wait([announced])
        await self.outbox.settle()
        self._turned()
        await self._keep()

    def rewritten(self) -> None:
        """The messages are others now, without a turn."""
        self.outbox.forget()
        self.outbox.draw_all()
        self.spawn(self._keep())

    async def _keep(self) -> None:
        async with self._keeping:
            self.unsaved = ""
            try:
                await self._after()
            except Exception as error:
                self.unsaved = self.words(error)
                self.failed(error)

    # The conversation, between turns.

    def begin_with(self, conversation: Conversation) -> None:
        """Go on with another conversation."""
        self.refuse_if_busy()
        self.conversation = self._dialogue.conversation = self._without_keys(conversation)
        self.outbox.begin_anew()
        self.spawn(self._keep())

    def _without_keys(self, conversation: Conversation) -> Conversation:
        """The same conversation or, where a key is in it, a copy without."""
        text = to_json(conversation)
        clear = self.redact(text)
        return conversation if clear == text else from_json(clear)

    async def clear(self) -> None:
        """Stop, and remove all messages."""
        await self.stopped()
        self.conversation.clear()
        self.rewritten()

    def exported(self, form: str) -> str:
        """The conversation as a text in this form, without the key, which people may have typed. From any thread."""
        return self.redact(self._exported(form))

    def _exported(self, form: str) -> str:
        backend = self.backend
        sent = self.options if backend is None else {**backend._options, **self.options}
        hidden = unseen(sent, self.redact)
        shown = {name: value for name, value in sent.items() if name not in hidden}
        if backend is None:
            return export(self.conversation, form, options=shown)
        embedded = running_urls().get(backend._lasting_url())  # its port ends with this process
        url = backend._lasting_url() if embedded is None else ""
        return export(self.conversation, form, base_url=url, model=embedded or backend.model or "", options=shown)

    def set_typed(self, typed: Mapping[str, str]) -> None:
        """Take the settings as they are typed, all or, where one cannot work, none. Raises Refused, which names the field."""
        shown = {"system": self.conversation.system or "", **as_typed(self.options, self.redact)}
        wanted = {**shown, **typed}
        self.options = {**unseen(self.options, self.redact), **as_options(wanted)}
        self.conversation.system = self.redact(wanted["system"]) if wanted["system"].strip() else None
        self.outbox.tell()

    def set_system(self, text: Any) -> None:
        """Send this first from now on, None for nothing."""
        self.conversation.system = self.redact(check_system(text) or "") or None
        self.outbox.tell()

    def set_options(self, options: Any) -> None:
        """Send these with each request, from the next turn on."""
        self.options = check_options(options)
        self.outbox.tell()

    def set_tools(self, tools: Any) -> None:
        """Let the model call these, from the next turn on."""
        self._dialogue.tools = tools
        self.outbox.tell()

    @property
    def tools(self) -> dict[str, Tool]:
        """The functions that the model may call."""
        return self._dialogue.tools

    @property
    def approval(self) -> Any:
        """Who approves of calls."""
        return self._dialogue.approval

    @approval.setter
    def approval(self, policy: Any) -> None:
        self._dialogue.approval = policy

    # Who answers.

    def use(self, backend: Backend | None, *, is_ours: bool = False, info: ModelInfo | None = None) -> None:
        """Have this one answer from now on; where an answer is being written, from the next on."""
        if self._waiting is not None and self._waiting[1]:
            self.spawn(self._waiting[0].aclose())
        if backend is not None and self.is_busy:
            self._waiting = (backend, is_ours, info)
            return
        if self.backend is not None and self._is_ours and self.backend is not backend:
            self.spawn(self.backend.aclose())
        self.backend = backend
        self._dialogue.backend = backend
        self._is_ours, self._vision, self._known, self._waiting = is_ours, None, None, None
        if info is not None:
            self._know(info)
        self.outbox.tell()

    def _take_up(self) -> None:
        if self._waiting is not None:
            backend, is_ours, info = self._waiting
            self._waiting = None
            self.use(backend, is_ours=is_ours, info=info)

    async def sees(self) -> bool | None:
        """Whether the model takes images, None where nobody tells."""
        if self.backend is not None:
            await self._look(self.backend)
        return self._vision

    async def refuse_blind(self) -> None:
        """Raise ConfigurationError for a model that takes no images."""
        if await self.sees() is False:
            raise ConfigurationError(
                f"{self.label} reads text only, it takes no images. Choose a model that does, or ask without the image."
            )

    async def _look(self, backend: Backend) -> None:
        try:
            info = (await backend._sight()).info
        except Exception:
            return  # nobody has asked for it: the answer will say what is wrong
        if info is not None and info != self._known and backend is self.backend:
            self._know(info)
            self.outbox.tell()

    def _know(self, info: ModelInfo) -> None:
        self._known = info
        self._vision = self._vision if info.can("vision") is None else info.can("vision")
        if info.can("tools") is False and list(self._dialogue.tools):
            self.note(f"{self.label} says that it calls no tools: it may answer without them.")

    async def close(self) -> None:
        """Stop, and let go of the backend if it was made here."""
        await self.stopped()
        if self.backend is not None and self._is_ours:
            await self.backend.aclose()


def check_system(text: Any) -> str | None:
    """The system prompt, None for none. Raises ConfigurationError for what is no text."""
    if text is not None and not isinstance(text, str):
        raise ConfigurationError(f"`system` is the text of the system prompt, not {type(text).__name__}.")
    return text or None


def check_backend(backend: Any) -> Backend | None:
    """The backend. Raises ConfigurationError for anything else."""
    if backend is None or isinstance(backend, Backend):
        return backend
    given = backend if isinstance(backend, str) else ""
    if "://" in given:
        raise ConfigurationError(f"`backend` is no address: connect to it first, with `ck.connect({render.short(given)!r})`.")
    if given:
        raise ConfigurationError(f"`backend` is no name: `ck.model({render.short(given)!r})` finds that model wherever it runs.")
    if callable(getattr(backend, "backend", None)):  # a picker, or a server that was found
        raise ConfigurationError(f"`backend` is no {type(backend).__name__}: give what its `.backend()` gives.")
    raise ConfigurationError(
        f"`backend` is what `ck.connect(...)`, `ck.model(...)` or `ck.local()` gives, or None, not {type(backend).__name__}."
    )
