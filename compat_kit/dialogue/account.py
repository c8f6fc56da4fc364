"""What is said of an answer: its figures over all its rounds, and its errors in words for people."""

from __future__ import annotations

import re
from dataclasses import replace
from typing import TYPE_CHECKING

from ..errors import BackendError, CompatKitError
from ..figures import Figures
from ..tools import words

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

_MOST_CHARACTERS = 4_000


def total(rounds: Sequence[Figures]) -> Figures:
    """The figures of an answer of several rounds: the wait for its first token, the speed of its last, all its tokens.

    `attempts` is one and every try that failed: a round that calls a tool is none.
    """
    if not rounds:
        return Figures()
    counted = [one.tokens for one in rounds if one.tokens is not None]
    fastest = next((one for one in reversed(rounds) if one.tokens_per_s is not None), rounds[-1])
    return replace(
        rounds[-1],
        ttft_s=rounds[0].ttft_s,
        tokens_per_s=fastest.tokens_per_s,
        is_estimated=fastest.is_estimated,
        tokens=sum(counted) if len(counted) == len(rounds) else None,
        is_guessed=any(one.is_guessed for one in rounds),
        is_client_bound=any(one.is_client_bound for one in rounds),
        attempts=1 + sum(one.attempts - 1 for one in rounds),
    )


def explained(error: BaseException, redact: Callable[[str], str]) -> tuple[str, str]:
    """(what happened, what to do next) for people, without any secret."""
    if not isinstance(error, CompatKitError):
        return redact(words(error))[:_MOST_CHARACTERS], ""
    kind = re.sub(r"(?<=[a-z])(?=[A-Z][a-z])", " ", type(error).__name__)
    kind = " ".join(word if sum(map(str.isupper, word)) > 1 else word.lower() for word in kind.split(" "))
    message, hint = (error.message, error.hint) if isinstance(error, BackendError) else (str(error), "")
    return redact(f"{kind[:1].upper()}{kind[1:]}: {message}")[:_MOST_CHARACTERS], redact(hint)[:_MOST_CHARACTERS]
