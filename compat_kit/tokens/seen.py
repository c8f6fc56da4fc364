"""What replies have told of a model's tokens: estimates mended by them, and prompts that were cut in silence."""

from __future__ import annotations

from collections import deque
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, NamedTuple

if TYPE_CHECKING:
    from ..replies import Usage
    from .estimate import Guess

_LAST = 20
_STEADY = 100.0
"""Tokens added on both sides of a ratio. What a template adds to every prompt then weighs little in a large one."""
_FACTORS = (0.2, 8.0)
_SHARE, _MARGIN = 0.8, 64
"""A prompt has lost something where fewer tokens were read than this share of the fewest that it can have, less a margin."""
_SURELY = 0.9
"""The same share where the window is known too, and speaks for it."""
_LEAST_LEFT = 200
"""What is left of a prompt that was cut fills the better part of a window; a smaller count is no count of it."""
_LEAST_WINDOW = 2048
"""A prompt of exactly 4,096 tokens, at a server that is known to cut, was longer if more than that was sent."""
_PARTIAL = 0.5
"""A count below this share of what the model has counted before may be of what came after a cached beginning: some servers count
only what they had to read anew. A prompt that was cut fills a good part of the window every time."""


class PromptCut(UserWarning):
    """A server read less of a prompt than was sent to it, and did not say so."""


class Cut(NamedTuple):
    """A prompt that did not reach the model whole. sent: tokens it must have had at least; read: those that were read."""

    sent: int
    read: int
    window: int | None


@dataclass
class Seen:
    """The last replies of one model of one server, as ratios of tokens that it counted to those guessed before."""

    ratios: deque[float] = field(default_factory=lambda: deque(maxlen=_LAST))
    peak: int = 0
    window: int | None = None

    @property
    def factor(self) -> float:
        """The median ratio, 1 before the first reply."""
        return sorted(self.ratios)[len(self.ratios) // 2] if self.ratios else 1.0

    def mend(self, guessed: float) -> int:
        """A guess in tokens, after what was seen of the model."""
        return max(1, round(max((guessed + _STEADY) * self.factor - _STEADY, guessed * _FACTORS[0])))

    def learn(self, sent: Guess, usage: Usage, finish_reason: str | None = None, *, may_cut: bool = False) -> Cut | None:
        """Take a reply in. Where its usage shows that the prompt was cut, nothing is learned, and that is what comes back.

        may_cut: whether this kind of server is known to cut.
        """
        read = usage.prompt_tokens
        if not read:
            return None
        is_partial = read < min(self.peak, sent.tokens) * _PARTIAL
        cut = None if is_partial else self._cut(sent, usage, finish_reason, may_cut=may_cut)
        self.peak = max(self.peak, read)
        if not cut and not is_partial and not sent.has_media:
            low, high = _FACTORS
            self.ratios.append(min(max((read + _STEADY) / (sent.tokens + _STEADY), low), high))
        return cut

    def _cut(self, sent: Guess, usage: Usage, finish_reason: str | None, *, may_cut: bool) -> Cut | None:
        prompt, window = usage.prompt_tokens or 0, self.window
        read = prompt + (usage.cached_tokens or 0)  # some servers leave those out of the other
        is_missing = sent.least * _SHARE - _MARGIN > read >= _LEAST_LEFT
        is_round = may_cut and prompt >= _LEAST_WINDOW and prompt.bit_count() == 1 and sent.least > prompt
        if is_missing or is_round or (window is not None and _hits(window, read, sent.least, usage, finish_reason)):
            return Cut(max(round(sent.least), prompt), prompt, window)
        return None


def _hits(window: int, read: int, least: float, usage: Usage, finish_reason: str | None) -> bool:
    """Whether the counts speak of a prompt that was too long for the window: it is full, or more was sent than it holds."""
    fills = read == window  # with no room for an answer
    lands = usage.total_tokens == window and finish_reason not in (None, "length") and least > read
    return fills or lands or read <= window < least * _SURELY
