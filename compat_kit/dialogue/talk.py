"""`Dialogue`: a conversation and the backend that answers in it."""

from __future__ import annotations

import math
from collections.abc import Mapping
from typing import TYPE_CHECKING, Any

from ..backend import Backend
from ..calls import refuse_settings
from ..errors import ConfigurationError
from ..loop import arun
from ..tools import TIMEOUT_S, as_tools, words
from .consent import Consent, check_policy
from .turn import Terms, Turn, server_name

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable

    from ..conversation import Conversation, Node
    from ..messages import Message
    from ..tools import Tool
    from .consent import Policy
    from .turn import Observer


class Dialogue:
    """A conversation and the backend that answers in it, one answer at a time.

    backend: may be None until there is one. conversation: gets all messages, also while they are written.
    tools: functions that the model may call (`ck.tool`). options: sent with every request.
    approval: of calls: "ask" (each waits for `decide`), "always", "never", or a function of a tool's name and arguments that
        returns True, or awaits it. observer: told of everything on the background loop.
    max_rounds: the most requests of one answer. deadline_s: the most time for one; None for no limit.
    approval_timeout_s, tool_timeout_s: how long a call waits to be approved of, and how long a tool may take.

    All of these may be changed. An answer that is being written goes on as it began, but for `approval`. What a server, a tool or
    the observer does wrong is in the message: `state`, `error` and `hint`. Raises ConfigurationError for what cannot be.
    """

    def __init__(
        self,
        backend: Backend | None,
        conversation: Conversation,
        *,
        tools: Iterable[Any] | None = (),
        options: Mapping[str, Any] | None = None,
        approval: Policy = "ask",
        observer: Observer | None = None,
        max_rounds: int = 8,
        deadline_s: float | None = None,
        approval_timeout_s: float | None = 300.0,
        tool_timeout_s: float | None = TIMEOUT_S,
    ) -> None:
        self.conversation = conversation
        self.observer = observer
        self.max_rounds = max_rounds
        self.deadline_s = deadline_s
        self.approval_timeout_s = approval_timeout_s
        self.tool_timeout_s = tool_timeout_s
        self.failure: BaseException | None = None
        """What the last answer failed with, as it was raised; its message may hold what `redact` takes out."""
        self._redacts: list[Callable[[str], str]] = []
        self._now: Turn | None = None
        self._consent = Consent(approval)
        self._tools: dict[str, Tool] = {}
        self.backend, self.tools, self.options = backend, tools, options
        self._check_limits()

    @property
    def backend(self) -> Backend | None:
        """Who answers."""
        return self._backend

    @backend.setter
    def backend(self, backend: Backend | None) -> None:
        if backend is not None and not isinstance(backend, Backend):
            raise ConfigurationError(f"`backend` is a backend, such as `ck.local()` or `ck.connect(...)`, not {backend!r}.")
        self._backend = backend
        if backend is not None and (redact := backend._transport.situation().redact) not in self._redacts:
            self._redacts.append(redact)

    def redact(self, text: str) -> str:
        """The text without the keys of all backends that have answered here: what was said before stays in the conversation."""
        for one in self._redacts:
            text = one(text)
        return text

    @property
    def options(self) -> dict[str, Any]:
        """What is sent with every request, such as {"temperature": 0}."""
        return dict(self._options)

    @options.setter
    def options(self, options: Mapping[str, Any] | None) -> None:
        if options is not None and not (isinstance(options, Mapping) and all(isinstance(name, str) for name in options)):
            raise ConfigurationError("`options` are names and values, such as {'temperature': 0}.")
        refuse_settings(options or {})
        self._options = dict(options or {})

    @property
    def tools(self) -> dict[str, Tool]:
        """The tools by name; a list of functions may be set. One that is another one now has to be approved of anew."""
        return dict(self._tools)

    @tools.setter
    def tools(self, tools: Iterable[Any] | None) -> None:
        found = as_tools(tools.values() if isinstance(tools, dict) else tools)
        self._consent.forget({name for name, old in self._tools.items() if name not in found or not _is_same(old, found[name])})
        self._tools = found

    @property
    def approval(self) -> Policy:
        """Who approves of calls."""
        return self._consent.policy

    @approval.setter
    def approval(self, policy: Policy) -> None:
        self._consent.policy = check_policy(policy)

    @property
    def is_busy(self) -> bool:
        """Whether an answer is being written. False already when the observer hears that it ended."""
        return self._now is not None

    async def ask(self, content: Any, *, after: Node | None = None) -> Node:
        """The answer to a new message of the user: text or a list of parts, after that message or the last one shown."""
        _check_content(content)
        return await arun(self._turn(lambda: self._asked(content, after)))

    async def answer(self, to: Node | None) -> Node:
        """One more answer to this message, as a branch beside those that are there; None for one before all messages."""
        return await arun(self._turn(lambda: self._again(to)))

    async def edit(self, node_id: str, content: Any) -> Node:
        """The answer to a message of the user with another content, both as a branch beside the old ones."""
        _check_content(content)
        return await arun(self._turn(lambda: self._edited(node_id, content)))

    def stop(self) -> bool:
        """End the answer that is being written, as it is, and close its stream; False where there is none. From any thread."""
        turn = self._now
        if turn is not None:
            turn.stop()
        return turn is not None

    def decide(self, node_id: str, call_id: str, how: str) -> bool:
        """Answer for a call that waits for approval: "once", "always" or "deny"; False where none does. From any thread."""
        return self._consent.decide((node_id, call_id), how)

    async def _turn(self, begin: Callable[[], tuple[Node, bool]]) -> Node:
        """Add the messages that a turn begins with, and see it to its end."""
        if self._now is not None:
            raise ConfigurationError("The model is still answering: wait for the end of its answer, or stop it first.")
        terms = self._terms()
        self.failure = None
        turn = self._now = Turn(terms, self._tell, self._end)
        try:
            node, is_elsewhere = begin()
            self._show(node)
            messages = _joined(self.conversation.messages(before=node.id))
            node.model, node.server = terms.backend.model or "", server_name(terms.backend)
        except BaseException:
            self._now = None
            raise
        if is_elsewhere:
            self._tell("moved", node=node)
        else:
            self._tell("changed", node)
        await turn.run(node, messages)
        self.failure = turn.failure
        return node

    def _terms(self) -> Terms:
        if self._backend is None:
            raise ConfigurationError("Nobody is there to answer: choose a server and a model first.")
        limits = self._check_limits()
        return Terms(self._backend, self.redact, self._tools, self._options, self._consent, self.max_rounds, *limits)

    def _check_limits(self) -> tuple[float | None, float | None, float | None]:
        """The three limits of time. Raises ConfigurationError for what is no limit."""
        if not isinstance(self.max_rounds, int) or self.max_rounds < 1:
            raise ConfigurationError("`max_rounds` is a whole number above 0.")
        return (
            _seconds("deadline_s", self.deadline_s),
            _seconds("approval_timeout_s", self.approval_timeout_s),
            _seconds("tool_timeout_s", self.tool_timeout_s),
        )

    def _end(self) -> None:
        self._now = None

    def _asked(self, content: Any, after: Node | None) -> tuple[Node, bool]:
        """A new message and its answer to be, and whether the path is another one by that."""
        if after is not None:
            self.conversation.node(after.id)
        leaf = self.conversation.leaf
        asked = self.conversation.add("user", content, after=after)
        answer = self.conversation.add_answer(asked)
        is_elsewhere = after is not None and after is not leaf
        if not is_elsewhere:
            self._tell("changed", asked, node=answer)
        return answer, is_elsewhere

    def _again(self, to: Node | None) -> tuple[Node, bool]:
        if to is not None and self.conversation.node(to.id).role == "assistant":
            raise ConfigurationError("An answer is to a message of the user: give the one before this.")
        if to is None and not self.conversation.system:
            raise ConfigurationError("There is nothing to answer: send a message first.")
        is_elsewhere = to is not self.conversation.leaf
        return self.conversation.add_answer(to), is_elsewhere

    def _edited(self, node_id: str, content: Any) -> tuple[Node, bool]:
        if self.conversation.node(node_id).role != "user":
            raise ConfigurationError("Only messages of the user can be edited.")
        return self.conversation.add_answer(self.conversation.edit(node_id, content)), True

    def _show(self, node: Node) -> None:
        """Let the path lead to this message, from whichever branch."""
        above: str | None = node.id
        while above is not None:
            self.conversation.choose(above)
            above = self.conversation.node(above).parent

    def _tell(self, event: str, *what: Any, node: Node | None = None) -> None:
        """Tell the observer. What it raises must not cost the answer, and is kept in it."""
        if self.observer is None:
            return
        try:
            getattr(self.observer, event)(*what)
        except Exception as error:
            answer: Node = node or what[0]
            if not answer.error:
                answer.error = self.redact(f"The view failed: {words(error)}")


def _check_content(content: Any) -> None:
    if isinstance(content, str):
        is_something = bool(content.strip())
    else:
        is_something = isinstance(content, list) and bool(content) and all(_is_part(part) for part in content)
    if not is_something:
        raise ConfigurationError("There is nothing to send: give a text, or a list of parts such as `ck.user(text, image)` has.")


def _joined(messages: list[Message]) -> list[Message]:
    """The messages, with those of the user that stand next to each other as one.

    An answer of which nothing came is not sent, and the question before it still counts; but the templates of many models
    refuse two messages of one role in a row.
    """
    joined: list[Message] = []
    for message in messages:
        if joined and _is_plain(message) and _is_plain(joined[-1]):
            joined[-1] = {"role": "user", "content": _both(joined[-1]["content"], message["content"])}
        else:
            joined.append(message)
    return joined


def _is_plain(message: Message) -> bool:
    return set(message) == {"role", "content"} and message["role"] == "user"


def _both(one: Any, other: Any) -> Any:
    if isinstance(one, str) and isinstance(other, str):
        return f"{one}\n\n{other}"
    parts = [[{"type": "text", "text": content}] if isinstance(content, str) else content for content in (one, other)]
    return [*parts[0], *parts[1]]


def _is_part(part: Any) -> bool:
    return isinstance(part, Mapping) and isinstance(part.get("type"), str)


def _seconds(name: str, value: Any) -> Any:
    is_number = isinstance(value, int | float) and not isinstance(value, bool)
    if value is not None and not (is_number and math.isfinite(value) and value > 0):
        raise ConfigurationError(f"`{name}` is a number of seconds above 0, or None for no limit.")
    return value


def _is_same(old: Tool, new: Tool) -> bool:
    return old.function is new.function or old is new
