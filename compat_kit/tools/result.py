"""What came of a run of tools: messages to go on with, every call, the last reply."""

from __future__ import annotations

import copy
import json
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any, overload

from .. import render
from ..conversation import ANSWERED, BROKEN, DENIED, DONE, RUNNING
from ..replies import Usage

if TYPE_CHECKING:
    import pandas as pd

    from ..messages import Message
    from ..replies import Reply, Timing

_TONES = {ANSWERED: "good", DENIED: "warn", BROKEN: "bad", RUNNING: "muted"}
_DTYPES = {
    "round": "Int64",
    "id": "string",
    "name": "string",
    "arguments": "string",
    "result": "string",
    "state": "string",
    "took_s": "Float64",
}
_SHOWN = 60


@dataclass(frozen=True, slots=True)
class CallRecord:
    """One call of a tool: what the model asked for, and what came of it.

    round: from 1. arguments: as the model wrote them, a dict, or the text where that was no JSON object. result: the text that
    the model was given; value: what the function returned (not kept where a record is pickled). state: "done", "denied",
    "failed" (`result` says why), or "running". took_s: how long the tool ran, in seconds; None where it did not.
    """

    round: int
    id: str
    name: str
    arguments: Mapping[str, Any] | str
    result: str = ""
    state: str = RUNNING
    took_s: float | None = field(default=None, compare=False)
    value: Any = field(default=None, compare=False)

    def __repr__(self) -> str:
        """Short, and without times and ids, so that it is the same from run to run."""
        result = f" -> {render.short(self.result, _SHOWN)!r}" if self.result else ""
        return f"CallRecord({self.name}({render.short(_written(self.arguments), _SHOWN)}): {self.state}{result})"

    def __reduce__(self) -> Any:
        return CallRecord, (self.round, self.id, self.name, self.arguments, self.result, self.state, self.took_s)


@dataclass(frozen=True, slots=True, eq=False)
class ToolRun(Sequence[dict[str, Any]]):
    """A run of tools: a sequence of messages that can be sent again, with all that is known of how they came.

    `messages`: those that were given, then each of the model's with the results of its calls, the final answer last. No call
    in them is without a result. `calls`: every call, in the order in which the model asked. `replies`: every answer of the
    model. `state`: "done", "stopped" (`error` may say why), "failed", or "writing" while it goes on.
    """

    messages: list[Message] = field(repr=False)
    replies: tuple[Reply, ...] = ()
    calls: tuple[CallRecord, ...] = ()
    state: str = DONE
    error: str = ""

    @property
    def reply(self) -> Reply | None:
        """The last answer of the model, None where none came."""
        return self.replies[-1] if self.replies else None

    @property
    def text(self) -> str:
        """The text of the last answer, "" where none came."""
        return self.reply.text if self.reply else ""

    @property
    def usage(self) -> Usage:
        """The token counts of all rounds together; None where one round's is not known. Each round reads all before it again."""
        return Usage.total(self.replies)

    @property
    def timings(self) -> tuple[Timing, ...]:
        """How long each answer of the model took."""
        return tuple(one.timing for one in self.replies)

    @property
    def frame(self) -> pd.DataFrame:
        """A row for each call: round, id, name, arguments (JSON), result, state, took_s in seconds."""
        import pandas as pd

        rows = [[one.round, one.id, one.name, _written(one.arguments), one.result, one.state, one.took_s] for one in self.calls]
        return pd.DataFrame(rows, columns=list(_DTYPES)).astype(_DTYPES)

    @overload
    def __getitem__(self, index: int) -> Message: ...
    @overload
    def __getitem__(self, index: slice) -> list[Message]: ...
    def __getitem__(self, index: Any) -> Any:
        return copy.deepcopy(self.messages[index])

    def __len__(self) -> int:
        return len(self.messages)

    def __str__(self) -> str:
        return self.text

    def __repr__(self) -> str:
        """Short and without times, so that it is the same from run to run."""
        calls = ", ".join(one.name for one in self.calls)
        more = f", state={self.state!r}" if self.state != DONE else ""
        return f"ToolRun({render.short(self.text, _SHOWN)!r}, calls=[{render.short(calls, _SHOWN)}]{more})"

    def _repr_html_(self) -> str:
        rows = [
            (
                str(one.round),
                render.Cell(one.name, note=render.short(_written(one.arguments), 200)),
                render.short(one.result, 300),
                render.Pill(one.state, _TONES.get(one.state, "")),
                "–" if one.took_s is None else render.duration(one.took_s),
            )
            for one in self.calls
        ]
        calls = render.table(("round", "call", "result", "state", "took"), rows, header=1) if rows else ""
        counted = self.usage.total_tokens
        caption = [
            (self.reply.model if self.reply else "") or "",
            f"{len(self.replies)} rounds" if len(self.replies) != 1 else "1 round",
            "" if counted is None else f"{counted} tokens",
            self.error or ("" if self.state == DONE else self.state),
        ]
        return calls + render.prose(self.text, caption=" · ".join(part for part in caption if part))


def _written(arguments: Mapping[str, Any] | str) -> str:
    return arguments if isinstance(arguments, str) else json.dumps(arguments, ensure_ascii=False)
