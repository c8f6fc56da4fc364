"""A conversation that keeps every branch: a tree of messages, and the path through it that is shown.

It is plain data: no server, no widget, no thread of its own. Whoever edits a message or asks for another answer gets a
sibling of it, and what was there stays.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Any

from ..errors import ConfigurationError
from ..messages import as_messages
from ..replies import Usage
from .form import check_role, messages_of, read_extra, read_node, read_round, take_result
from .node import BROKEN, STATES, STOPPED, WRITING, Call, Node, Round
from .plain import plain_data

if TYPE_CHECKING:
    from collections.abc import Iterator

    from ..messages import Message
    from ..replies import UsageTotal

_OURS = re.compile(r"m([0-9]{1,9})")
_GONE = "This message is not there any more."
_NO_RESULT = "No result of this call was kept."
_ENDED = "The kernel ended before this answer was complete."
_HINT = "Ask for the answer again."


class Conversation:
    """A tree of messages and a chosen path through it, from the first message to the last of the branch that is shown.

    messages: a conversation to begin with, in the API's form; a leading system message becomes `system`. What is in it is
        copied, and comes back from `.messages()`. Raises ConfigurationError, which names the message, where it is none.
    system: the system prompt, sent first; None for none.

    `about` is what a file said about where it is from: nothing that was checked.
    """

    def __init__(self, messages: Any = (), *, system: str | None = None) -> None:
        self.system = system or None
        self.system_extra: dict[str, Any] = {}  # fields of its message that have no place here
        self.nodes: dict[str, Node] = {}
        self.about: dict[str, Any] = {}
        self._tops: list[str] = []  # the first messages, of which one is chosen
        self._top: str | None = None
        self._count = 0
        if system is not None and not isinstance(system, str):
            raise ConfigurationError(f"`system` must be text, not {type(system).__name__}.")
        if messages:
            self._take_all(as_messages(messages))

    def path(self) -> list[Node]:
        """The messages that are shown, in their order."""
        return list(self._walk(self._top))

    def node(self, node_id: str) -> Node:
        """The message with this id. Raises ConfigurationError where there is none (any more)."""
        if not isinstance(node_id, str) or node_id not in self.nodes:
            raise ConfigurationError(_GONE)
        return self.nodes[node_id]

    def siblings(self, node_id: str) -> list[str]:
        """The ids of all branches at this message, itself among them, in the order they were made."""
        parent = self.node(node_id).parent
        return list(self._tops if parent is None else self.nodes[parent].children)

    def messages(self, before: str | None = None) -> list[Message]:
        """The shown path in the API's form, the system prompt first.

        before: only what comes before this message, which is what its answer is asked with. An answer of which nothing
        came is left out, as is a call of a tool that has no result: servers refuse both.
        """
        found: list[Message] = [] if not self.system else [{"role": "system", "content": self.system, **self.system_extra}]
        nodes = self.path() if before is None else self._above(before)
        for node in nodes:
            found += messages_of(node)
        return found

    @property
    def usage(self) -> UsageTotal:
        """The tokens of all requests that were answered here, in every branch: each has been paid for.

        A count is None where one of them did not tell it: `.unknown` is their number, `.known` the sum over the others. Answers
        that were brought along as messages are not among them.
        """
        return Usage.total(one.usage for node in list(self.nodes.values()) if node.server for one in node.rounds if one.has_come)

    @property
    def leaf(self) -> Node | None:
        """The last message that is shown."""
        last = None
        for last in self._walk(self._top):  # noqa: B007 - the last one is what is asked for
            pass
        return last

    def add(self, role: str, content: Any = "", *, after: Node | None = None) -> Node:
        """A new message after that one (by default the last one shown), chosen; earlier ones there stay as branches.

        role: "user", "system" or "developer"; or "assistant", for an answer that is there already. content: text or a list
        of parts; it is copied. Raises ConfigurationError for what no message is, or for an `after` that is gone.
        """
        if check_role(role) == "tool":
            raise ConfigurationError("The result of a tool belongs to the answer that called it, and is no message of its own.")
        message = {"role": role, "content": plain_data(content, "The message")}
        return self._attach(read_node(message), self.leaf if after is None else self._mine(after))

    def add_answer(self, to: Node | None) -> Node:
        """A new answer to this message that is being written, chosen. None: an answer to nothing but the system prompt."""
        node = Node("", "assistant", state=WRITING, rounds=[Round()])
        return self._attach(node, None if to is None else self._mine(to))

    def edit(self, node_id: str, content: Any) -> Node:
        """The message with another content, as a branch beside it, chosen. What followed the old one stays there."""
        old = self.node(node_id)
        kept = {} if old.role == "assistant" else old.extra
        message = {"role": old.role, **kept, "content": plain_data(content, "The message")}
        return self._attach(read_node(message), self.nodes.get(old.parent or ""))

    def choose(self, node_id: str) -> None:
        """Show the branch of this message."""
        parent = self.node(node_id).parent
        if parent is None:
            self._top = node_id
        else:
            self.nodes[parent].chosen = node_id

    def delete(self, node_id: str) -> None:
        """Remove a message and all that followed it; its neighbour is shown then, if there is one."""
        node = self.node(node_id)
        ids = self.siblings(node_id)
        at = ids.index(node_id)
        rest = ids[:at] + ids[at + 1 :]
        nearest = rest[min(at, len(rest) - 1)] if rest else None
        if node.parent is None:
            self._tops = rest
            self._top = nearest if self._top == node_id else self._top
        else:
            parent = self.nodes[node.parent]
            parent.children = rest
            parent.chosen = nearest if parent.chosen == node_id else parent.chosen
        doomed = [node_id]
        while doomed:
            doomed += self.nodes.pop(doomed.pop()).children

    def clear(self) -> None:
        """Remove every message of every branch; the system prompt stays. Ids are never used again."""
        self.nodes.clear()
        self._tops, self._top = [], None

    def put(self, node: Node) -> None:
        """A message as a file has it, with its own id, under its parent, and not chosen while another one is.

        Nobody is writing it any more: then it becomes "stopped", and a call of a tool that is open "failed". Raises
        ConfigurationError for an id that is taken, a parent that is not there, or a state that there is none of.
        """
        if not node.id or node.id in self.nodes or (node.parent is not None and node.parent not in self.nodes):
            raise ConfigurationError(f"The message {node.id[:40]!r} is there twice, or belongs to none before it.")
        if node.state not in STATES:
            raise ConfigurationError(f"The message {node.id[:40]!r} is in no state that there is.")
        if node.state == WRITING:
            node.state, node.error, node.hint = STOPPED, node.error or _ENDED, node.hint or _HINT
        _settle(node)
        if number := _OURS.fullmatch(node.id):
            self._count = max(self._count, int(number[1]))
        shown = self._top if node.parent is None else self.nodes[node.parent].chosen
        self._place(node)
        if shown is not None:
            self.choose(shown)

    def _walk(self, node_id: str | None) -> Iterator[Node]:
        while node_id is not None:
            yield self.nodes[node_id]
            node_id = self.nodes[node_id].chosen

    def _above(self, node_id: str) -> list[Node]:
        """The messages before that one, the first of all first."""
        found: list[Node] = []
        parent = self.node(node_id).parent
        while parent is not None:
            found.append(self.nodes[parent])
            parent = self.nodes[parent].parent
        return found[::-1]

    def _mine(self, node: Node) -> Node:
        """The message, if it is of this conversation and not deleted."""
        if not isinstance(node, Node) or self.nodes.get(node.id) is not node:
            raise ConfigurationError(_GONE)
        return node

    def _attach(self, node: Node, parent: Node | None) -> Node:
        self._count += 1
        node.id, node.parent = f"m{self._count}", parent.id if parent else None
        self._place(node)
        return node

    def _place(self, node: Node) -> None:
        self.nodes[node.id] = node
        if node.parent is None:
            self._tops.append(node.id)
            self._top = node.id
        else:
            parent = self.nodes[node.parent]
            parent.children.append(node.id)
            parent.chosen = node.id

    def _take_all(self, messages: list[Message]) -> None:
        """Messages of the API's form, one after the other. Calls of tools and their results become one answer."""
        last: Node | None = None
        for position, message in enumerate(messages, 1):
            try:
                last = self._take(plain_data(message, "The message"), last)
            except ConfigurationError as error:
                raise ConfigurationError(f"Message {position} of {len(messages)}: {error}") from None
        for node in self.nodes.values():
            _settle(node)

    def _take(self, message: Message, last: Node | None) -> Node | None:
        role, content = check_role(message["role"]), message.get("content")
        if role in ("system", "developer") and last is None and self.system is None and isinstance(content, str):
            self.system, self.system_extra = content or None, read_extra(message)
            return None
        if role == "tool":
            take_result(self._open_call(message.get("tool_call_id"), last), message)
            return last
        if role == "assistant" and last is not None and last.role == "assistant" and last.rounds[-1].calls:
            last.rounds.append(read_round(message))
            return last
        return self._attach(read_node(message), last)

    def _open_call(self, call_id: Any, last: Node | None) -> Call:
        """The call of the last answer that waits for a result under this id."""
        rounds = last.rounds if last else []
        found = next((call for one in rounds for call in one.calls if call.is_open and call.id == (call_id or "")), None)
        if found is None:
            raise ConfigurationError(
                "It is the result of a call of a tool that no answer right before it asks for. Leave it out, or put the "
                "assistant's message with the same id in `tool_calls` before it."
            )
        return found


def _settle(node: Node) -> None:
    """Say of calls that nobody runs any more that nothing came of them."""
    for call in (call for one in node.rounds for call in one.calls if call.is_open):
        call.state, call.result = BROKEN, call.result or _NO_RESULT
