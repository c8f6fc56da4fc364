"""The conversations of `%%chat`, by name."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from .. import render
from ..conversation import FAILED, STOPPED, Conversation, entries
from ..dialogue import Dialogue

if TYPE_CHECKING:
    from ..conversation import Node
    from ..messages import Message


class Talk:
    """One conversation of a notebook, which `%%chat -c NAME` goes on with.

    `messages` is what was said, in the API's form; `ck.chat(backend, messages=talk.messages)` goes on with it in a widget.
    `conversation` is the same as a tree, which can be exported. `spoken_with` is the name of who answered last.
    """

    def __init__(self, name: str) -> None:
        self.name = name
        self.spoken_with = ""
        self.node: Node | None = None  # the answer that is being written, or was last
        self.waiting = ""
        self.news = 0  # counts what there is to be drawn
        # The user has named each tool for this very answer: that is the approval.
        self.dialogue = Dialogue(None, Conversation(), approval="always", observer=self)

    @property
    def conversation(self) -> Conversation:
        """All that was said."""
        return self.dialogue.conversation

    @property
    def messages(self) -> list[Message]:
        """The same in the API's form."""
        return self.conversation.messages()

    @property
    def turns(self) -> int:
        """How often the user has said something."""
        return sum(node.role == "user" for node in self.conversation.path())

    def begin_anew(self) -> None:
        """Forget what was said; who answers stays."""
        self.dialogue.conversation = Conversation()

    def drop_nothing(self) -> None:
        """Take the last question back if nothing came of it: it is said again by running its cell again."""
        node = self.node
        if node is None or node.state not in (STOPPED, FAILED) or node.id not in self.conversation.nodes:
            return
        if not any(one.text.strip() or one.reasoning or one.calls for one in node.rounds):
            self.conversation.delete(node.parent or node.id)

    # What the dialogue tells, on the background loop.

    def changed(self, node: Node) -> None:
        """A message is another one."""
        if node.role == "assistant":
            self.node, self.waiting = node, ""
            self.news += 1

    def grew(self, node: Node, text: str, reasoning: str) -> None:  # noqa: ARG002 - what came stands in the node as well
        """The answer grew."""
        self.waiting = ""
        self.news += 1

    def waits(self, node: Node, text: str) -> None:  # noqa: ARG002 - there is one answer at a time
        """The server could not answer yet."""
        self.waiting = self.dialogue.redact(text)
        self.news += 1

    def moved(self) -> None:
        """Another branch is shown, which no magic does."""

    def __repr__(self) -> str:
        count = len(self.messages)
        return f"Talk({self.name!r}, {count} message{'' if count == 1 else 's'})"

    def _repr_html_(self) -> str:
        shown = entries(self.conversation, has_times=False)
        return render.transcript(shown, caption=f"{self!r}") if shown else render.prose(f"{self!r}: nothing was said yet.")


conversations: dict[str, Talk] = {}
"""Those of this notebook."""


def talk(name: str) -> Talk:
    """The conversation of that name; a new one where there is none."""
    return conversations.setdefault(name, Talk(name))


def bind(shell: Any, name: str | None, value: Any) -> None:
    """Set a variable of the notebook, if one is to be set."""
    if name is not None:
        shell.push({name: value})
