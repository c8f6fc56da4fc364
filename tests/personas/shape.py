"""What is said about a server, its errors too, and the short names that its rows use."""

from __future__ import annotations

from dataclasses import dataclass, field
from pathlib import Path
from typing import TYPE_CHECKING

from compat_kit import errors
from compat_kit.replies import Usage

if TYPE_CHECKING:
    from collections.abc import Mapping

SAMPLES = Path(__file__).parents[1] / "samples"
UVICORN = {"Server": "uvicorn"}
KEY = "persona-key-1"
COUNTS = Usage(9, 4, 13)


@dataclass(frozen=True)
class Fault:
    """An error as a server sends it: the file, how it comes, and what a user has to be told.

    `says` are words of the server, or what stands for them where it sends none. A stream breaks off after "Hello,".
    """

    sample: str
    status: int
    raises: type[errors.BackendError]
    says: str
    path: str = "/chat/completions"
    headers: Mapping[str, str] = field(default_factory=dict)
    partial: str = ""


def broken(raises: type[errors.BackendError], says: str, sample: str = "error_stream.sse", partial: str = "Hello,") -> Fault:
    """An error in the middle of a stream."""
    return Fault(sample, 200, raises, says, partial=partial)


@dataclass(frozen=True)
class Persona:
    """One server. The defaults are what most of them do.

    model: the one it lists. kind: what discovery finds; `tells` whether the headers of any answer decide it.
    usage: of an answer. counts: whether a stream has it "asked", or "always"; completion_counts: the same for a completion.
    unknown_model: whether another name is refused. key: demanded in one of `key_headers`. finish, streamed_finish: of a tool
    call. call_id: of it, "call_0" where it has none. second_id: of the second of two, "" where ids do not tell them apart.
    opens_reasoning: False where only the end of the reasoning is marked. pages: what other paths say.
    """

    name: str
    model: str
    kind: str = "unknown"
    tells: bool = False
    base: str = "/v1"
    headers: Mapping[str, str] = field(default_factory=dict)
    json_type: str = "application/json"
    stream_type: str = "text/event-stream"
    http: str = "1.1"
    usage: Usage = COUNTS
    counts: str = "asked"
    completion_counts: str = "asked"
    owner: str | None = None
    window: int | None = None
    unknown_model: Fault | None = None
    key: str | None = None
    key_headers: tuple[str, ...] = ("authorization",)
    auth: Fault | None = None
    call_id: str = ""
    second_id: str = ""
    finish: str = "tool_calls"
    streamed_finish: str = "tool_calls"
    opens_reasoning: bool = True
    faults: tuple[Fault, ...] = ()
    pages: Mapping[str, str] = field(default_factory=dict)

    def __str__(self) -> str:
        return self.name

    def sample(self, name: str) -> bytes:
        """The bytes of a file."""
        return (SAMPLES / self.name / name).read_bytes()

    def has(self, name: str) -> bool:
        """Whether it answers that at all."""
        return (SAMPLES / self.name / name).exists()

    def every_fault(self) -> tuple[Fault, ...]:
        """All errors, those of keys and names too."""
        return tuple(fault for fault in (self.auth, self.unknown_model, *self.faults) if fault)


AUTH, LOST, BAD = errors.AuthenticationError, errors.ModelNotFound, errors.BadRequest
LONG, FULL, DOWN = errors.ContextTooLong, errors.RateLimited, errors.ServerError
BLIND = errors.NoVision
SPENT, BUSY = errors.QuotaUsedUp, errors.Overloaded
LOADING, CANNOT, CUT, ALIEN = errors.ModelLoading, errors.Unsupported, errors.StreamInterrupted, errors.NotOpenAI
