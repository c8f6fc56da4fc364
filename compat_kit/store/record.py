"""What is kept of an answer."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from ..replies import Reply, Usage

if TYPE_CHECKING:
    from collections.abc import Sequence

OK, TRUNCATED, FILTERED, FAILED, STOPPED = "ok", "truncated", "filtered", "failed", "stopped"
STATUSES = (OK, TRUNCATED, FILTERED, FAILED, STOPPED)
"""ok: complete. truncated: cut at a limit of tokens, or broken off. filtered: stopped by a content filter. failed: there is an
error in its place. stopped: somebody stopped it."""


@dataclass(frozen=True, slots=True)
class Record:
    """One answer, or what came in its place, with all that is to be known of it later.

    key: of the cell, by what was asked of whom (see `Task`). made_s: when it ended, as Unix time. error: its message, "" for
    none; error_kind: its `kind`. queued_s: how long the cell waited for its turn here, which is no part of the answer's times.
    company: how many requests were under way at the same server when it was sent, itself included. worker: where it was asked
    from, "" for here.
    """

    key: str
    status: str
    reply: Reply = field(default_factory=Reply)
    error: str = ""
    error_kind: str = ""
    made_s: float = 0.0
    queued_s: float | None = None
    company: int | None = None
    worker: str = ""


@dataclass(frozen=True, slots=True)
class Task:
    """One cell of a run, as the store knows it: a place in the table and the key of what is asked.

    position: its turn in the run, from 0. row: of the prompt, -1 for a warm-up. column: of the model. repeat: from 0.
    key: 64 hexadecimal digits; two cells have the same one exactly when they ask the same of the same model, as the same repeat.
    """

    position: int
    row: int
    column: int
    repeat: int
    key: str


@dataclass(frozen=True, slots=True)
class RunInfo:
    """A run as it is listed. state: "running", "done" or "interrupted". total, done, failed: cells, warm-ups not counted."""

    id: str
    name: str
    made_s: float
    state: str
    labels: Sequence[str] = field(default=())
    total: int = 0
    done: int = 0
    failed: int = 0


@dataclass(frozen=True, slots=True)
class Vote:
    """What somebody preferred in one row, without knowing whose answer was which.

    choice: the column, None for none of them. shown: the columns in the order in which they stood. made_s: when, as Unix time.
    """

    row: int
    repeat: int
    voter: str
    choice: int | None
    shown: tuple[int, ...]
    made_s: float = field(default=0.0, compare=False)


@dataclass(frozen=True, slots=True)
class Score:
    """How good one answer is, by one scorer.

    value: usually 0 to 1, higher is better; None where it cannot be said (the scorer failed, nothing to hold it against), which
    is kept out of all means. passed: for scorers that say yes or no, whose rate and test are those of a yes or no; None for
    those that say a number. reason: why, in words. usage: tokens that scoring it took, of an LLM judge; cost: what they cost.
    """

    value: float | None
    passed: bool | None = None
    reason: str = ""
    usage: Usage = field(default=Usage(), repr=False)
    cost: float | None = field(default=None, repr=False)
