"""How good a verdict is, for any client: by whether the fault was noticed, not by the name that it was given."""

from __future__ import annotations

from enum import Enum
from typing import TYPE_CHECKING

from .case import COMPLETE
from .runner import HANG

if TYPE_CHECKING:
    from .case import Case, Verdict


class Grade(Enum):
    """From right to worst."""

    RIGHT = "right"
    WASTED = "asked more often than the policy allows"
    GAVE_UP = "gave up an answer that could be had"
    LEAKED = "raised what is no error of the client's own"
    WRONG = "ended as if all were well, with a wrong answer"
    HANG = "hung"


def grade(case: Case, verdict: Verdict) -> Grade:
    """The worst that can be said of a verdict. Reasoning, and the text kept beside an error, are not asked for."""
    want = case.want
    if verdict.outcome == HANG:
        return Grade.HANG
    if verdict.outcome.startswith("leaked"):
        return Grade.LEAKED
    if verdict.outcome == COMPLETE:
        if want.outcome != COMPLETE or (verdict.text, verdict.calls) != (want.text, want.calls):
            return Grade.WRONG
    elif want.outcome == COMPLETE:
        return Grade.GAVE_UP
    return Grade.WASTED if verdict.requests > want.requests else Grade.RIGHT
