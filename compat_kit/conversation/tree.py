"""A conversation that keeps every branch: a tree of messages, and the path through it that is shown.

It is plain data: no server, no widget, no thread of its own. Whoever edits a message or asks for another answer gets a
sibling of it, and what was there stays.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any

from ..errors import ConfigurationError
from ..figures import Figures
from ..messages import as_messages

if TYPE_CHECKING:
    from collections.abc import Iterator

    from ..messages import Message

WRITING, DONE, STOPPED, FAILED = STATES = ("writing", "done", "stopped", "failed")

WAITING, RUNNING, ANSWERED, DENIED, BROKEN = CALL_STATES = ("waiting", "running", "done", "denied", "failed")


@dataclass(slots=True)
class Call:
    """A call of a tool: what the model asked for, and what came of it.

    `arguments` is the text that the model wrote, not yet checked. `state` is one of `CALL_STATES`: "waiting" for somebody to
    approve of it, "running", "done", "denied", or "failed" (then `result` says why; the model is told the same). `took_s`
    is how long the tool ran, in seconds.
    """

    id: str
    name: str
    arguments: str
    state: str = RUNNING
    result: str = ""
    took_s: float | None = None


@dataclass(slots=True)
class Round:
    """One request to the server and what came: an answer that calls tools takes several rounds.

    `reasoning_s` is how long the model reasoned, in seconds.
    """

    text: str = ""
    reasoning: str = ""
    reasoning_s: float | None = None
    calls: list[Call] = field(default_factory=list)


@dataclass(slots=True)
class Node:
    """One message of the tree: role "user" or "system" with `content`, or "assistant" with `rounds`.

    `content` is text or a list of parts, as the API has it. `state` is one of `STATES`; a stopped or failed answer keeps
    what had come, `error` says what happened and `hint` what to do. `model` and `server` are the names of who answered.
    """

    id: str
    role: str
    content: Any = ""
    rounds: list[Round] = field(default_factory=list)
    state: str = DONE
    error: str = ""
    hint: str = ""
    model: str = ""
    server: str = ""
    figures: Figures = field(default_factory=Figures)
    parent: str | None = None
    children: list[str] = field(default_factory=list)
    chosen: str | None = None  # the child that the path goes on with

    @property
    def text(self) -> str:
        """What it says: an answer's text, or the text of a message without its images."""
        if self.role == "assistant":
            return "\n\n".join(one.text for one in self.rounds if one.text)
        if isinstance(self.content, str):
            return self.content
        return "\n".join(part.get("text", "") for part in self.content if part.get("type") == "text")

    @property
    def images(self) -> list[str]:
        """The URLs of its images, most of them data URIs."""
        if not isinstance(self.content, list):
            return []
        return [part["image_url"]["url"] for part in self.content if part.get("type") == "image_url"]


class Conversation:
    """A tree of messages and a chosen path through it, from the first message to the last of the branch that is shown.

    messages: a conversation to begin with, in the API's form; a leading system message becomes `system`.
    system: the system prompt, sent first; None for none.
    """

    def __init__(self, messages: Any = (), *, system: str | None = None) -> None:
        self.system = system
        self.nodes: dict[str, Node] = {}
        self._tops: list[str] = []  # the first messages, of which one is chosen
        self._top: str | None = None
        self._count = 0
        for message in as_messages(messages) if messages else ():
            self._take(message)

    def path(self) -> list[Node]:
        """The messages that are shown, in their order."""
        return list(self._walk(self._top))

    def node(self, node_id: str) -> Node:
        """The message with this id. Raises ConfigurationError where there is none (any more)."""
        if not isinstance(node_id, str) or node_id not in self.nodes:
            raise ConfigurationError("This message is not there any more.")
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
        found: list[Message] = [] if not self.system else [{"role": "system", "content": self.system}]
        nodes = self.path() if before is None else self._above(before)
        for node in nodes:
            found += _messages(node)
        return found

    @property
    def leaf(self) -> Node | None:
        """The last message that is shown."""
        return next(reversed(self.path()), None)

    def add(self, role: str, content: Any = "", *, after: Node | None = None) -> Node:
        """A new message after that one (by default the last one shown), chosen; earlier ones there stay as branches."""
        return self._attach(role, content, after if after is not None else self.leaf)

    def add_answer(self, to: Node | None) -> Node:
        """A new answer to this message that is being written, chosen."""
        node = self._attach("assistant", "", to)
        node.state = WRITING
        node.rounds.append(Round())
        return node

    def edit(self, node_id: str, content: Any) -> Node:
        """The message with another content, as a branch beside it, chosen. What followed the old one stays there."""
        old = self.node(node_id)
        return self._attach(old.role, content, self.nodes.get(old.parent or ""))

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

    def _walk(self, node_id: str | None) -> Iterator[Node]:
        while node_id is not None:
            yield self.nodes[node_id]
            node_id = self.nodes[node_id].chosen

    def _above(self, node_id: str) -> list[Node]:
        """The messages before that one, the first of all first."""
        found: list[Node] = []
        parent = self.node(node_id).parent
        while parent is not None:
            found.insert(0, self.nodes[parent])
            parent = self.nodes[parent].parent
        return found

    def _attach(self, role: str, content: Any, parent: Node | None) -> Node:
        self._count += 1
        node = Node(f"m{self._count}", role, content, parent=parent.id if parent else None)
        self.nodes[node.id] = node
        if parent is None:
            self._tops.append(node.id)
            self._top = node.id
        else:
            parent.children.append(node.id)
            parent.chosen = node.id
        return node

    def _take(self, message: Message) -> None:
        """One message of the API's form, after the last one. Calls of tools and their results become one answer."""
        role, content = message["role"], message.get("content")
        if role in ("system", "developer") and not self.nodes and self.system is None and isinstance(content, str):
            self.system = content
        elif role == "tool":
            self._take_result(message)
        elif role == "assistant":
            self._take_answer(message)
        else:
            self.add("system" if role == "developer" else role, content if content is not None else "")

    def _take_answer(self, message: Message) -> None:
        last = self.leaf
        goes_on = last is not None and last.role == "assistant" and bool(last.rounds and last.rounds[-1].calls)
        node = last if goes_on and last else self.add("assistant")
        functions = [(call.get("id", ""), call.get("function") or {}) for call in message.get("tool_calls") or ()]
        calls = [Call(call_id, function.get("name", ""), function.get("arguments", "")) for call_id, function in functions]
        content = message.get("content")
        node.rounds.append(Round(content if isinstance(content, str) else "", calls=calls))

    def _take_result(self, message: Message) -> None:
        last = self.leaf
        waiting = [call for one in last.rounds for call in one.calls if call.state == RUNNING] if last else []
        for call in waiting:
            if call.id == message.get("tool_call_id"):
                call.state, call.result = ANSWERED, str(message.get("content") or "")
                return


def _messages(node: Node) -> Iterator[Message]:
    """A message of the tree in the API's form; an answer that called tools is several."""
    if node.role != "assistant":
        yield {"role": node.role, "content": node.content}
        return
    for one in node.rounds:
        calls = [call for call in one.calls if call.state not in (WAITING, RUNNING)]
        if calls:
            called = [
                {"id": call.id, "type": "function", "function": {"name": call.name, "arguments": call.arguments}}
                for call in calls
            ]
            yield {"role": "assistant", "content": one.text or None, "tool_calls": called}
            yield from ({"role": "tool", "tool_call_id": call.id, "content": call.result} for call in calls)
        elif one.text:
            yield {"role": "assistant", "content": one.text}
