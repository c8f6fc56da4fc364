"""One answer in the table, as it is shown and counted."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from ..figures import Figures, figures
from ..store import OK

if TYPE_CHECKING:
    from collections.abc import Mapping

    from ..replies import Reply
    from ..store import Score


@dataclass(frozen=True, slots=True)
class Answer:
    """One answer, or the error in its place ("" when there was none); then `reply` holds what had come before it.

    row, column, repeat: its place; row -1 is a warm-up. prompt, label: the names of the two. status: one of `store.STATUSES`.
    scores: by the name of the scorer. cost: what it cost, None where that is not known. is_reused: it is of an earlier run, with
    the times of that. queued_s: seconds it waited for its turn, which are in no other time. company: requests under way at its
    server when it was sent, itself included.
    """

    row: int
    column: int
    prompt: str
    label: str
    reply: Reply
    error: str = ""
    repeat: int = 0
    status: str = OK
    scores: Mapping[str, Score] = field(default_factory=dict)
    cost: float | None = None
    is_reused: bool = False
    queued_s: float | None = None
    company: int | None = None

    @property
    def answer(self) -> str:
        """What the model wrote, for people: its text, else the tools it calls, else what it thought."""
        reply = self.reply
        calls = "\n".join(f"calls {call.name}({call.arguments})" for call in reply.tool_calls)
        return reply.text or calls or (reply.reasoning and f"(only reasoning) {reply.reasoning}")

    @property
    def figures(self) -> Figures:
        """What it took: TTFT, tokens per second, tokens, finish reason; unknown where it is an error."""
        return figures(self.reply)

    @property
    def metrics(self) -> str:
        """The same in one line, with what a reader has to know before trusting it."""
        return self.figures.line

    @property
    def is_client_bound(self) -> bool:
        """Whether the client, not the server, made the times what they are."""
        return self.reply.timing.is_client_bound
