"""The figures of an answer, for people: what stands under it in a chat and in a table."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from . import timing

if TYPE_CHECKING:
    from .replies import Reply


@dataclass(frozen=True, slots=True)
class Figures:
    """What is known of an answer's cost; None where it cannot be known, since unknown is not zero.

    ttft_s: seconds to the first token. tokens_per_s: the decode speed. tokens: those of the answer. finish_reason: the
    server's word. attempts: tries it took. is_estimated: the server counted no tokens, so the speed is a guess; is_guessed:
    so is the count. is_client_bound: this Python process was too busy to time it.
    """

    ttft_s: float | None = None
    tokens_per_s: float | None = None
    tokens: int | None = None
    finish_reason: str | None = None
    attempts: int = 1
    is_estimated: bool = False
    is_guessed: bool = False
    is_client_bound: bool = False

    @property
    def ttft(self) -> str:
        """Milliseconds to the first token, "24 ms", or a dash."""
        return "–" if self.ttft_s is None else f"{self.ttft_s * 1000:,.0f} ms"

    @property
    def speed(self) -> str:
        """Tokens per second: "310", "≈310" for a guess, or a dash."""
        if self.tokens_per_s is None:
            return "–"
        return f"{'≈' * self.is_estimated}{self.tokens_per_s:,.0f}"

    @property
    def count(self) -> str:
        """Tokens of the answer: "21", "≈21" for a guess, or a dash."""
        if self.tokens is None:
            return "–"
        return f"{'≈' * self.is_guessed}{self.tokens}"

    @property
    def columns(self) -> tuple[str, str, str, str]:
        """TTFT, tokens per second, tokens and finish reason, each a dash where it is not known."""
        return self.ttft, self.speed, self.count, self.finish_reason or "–"

    @property
    def size(self) -> str:
        """Tokens and finish reason in one line: what does not depend on how busy anything was."""
        return f"{self.count} tokens · {self.finish_reason or '–'}"

    @property
    def line(self) -> str:
        """All of them in one line, with what a reader has to know before trusting them."""
        notes = [f"{self.attempts} attempts"] * (self.attempts > 1) + ["timed by a busy client"] * self.is_client_bound
        ttft, speed, count, reason = self.columns
        return " · ".join([f"TTFT {ttft}", f"{speed} tokens/s", f"{count} tokens", reason, *notes])


def figures(reply: Reply, *, guess: bool = False) -> Figures:
    """The figures of a reply. guess: where the server counted no tokens, guess them from what came (`timing.estimate_tokens`)."""
    measured, tokens = reply.timing, reply.usage.completion_tokens
    is_guessed = guess and tokens is None and bool(measured.stamps.characters)
    return Figures(
        ttft_s=measured.ttft_s,
        tokens_per_s=measured.decode_tokens_per_s,
        tokens=timing.estimate_tokens(measured.stamps.characters) if is_guessed else tokens,
        finish_reason=reply.finish_reason,
        attempts=max(len(reply.attempts), 1),
        is_estimated=measured.is_estimated,
        is_guessed=is_guessed,
        is_client_bound=measured.is_client_bound,
    )
