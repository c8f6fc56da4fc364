"""Text that is shown while it comes, without the secrets that a server may repeat in it, however it cuts them."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

if TYPE_CHECKING:
    from collections.abc import Callable

_BEFORE = 5
"""So many of the first characters of a secret are not told from other text: see `address.Secret`."""

_BREAK = "\0"
"""In no secret, so text before it is not cut off."""


class Shown(NamedTuple):
    """What to show: take back so many characters of what was shown last, then add this text."""

    back: int
    text: str


class Veil:
    """Lets text through as it comes, and holds back what may turn out to be a secret until that is known.

    At most five characters of a secret are shown for a moment; they are taken back.
    """

    def __init__(self, redact: Callable[[str], str]) -> None:
        self._redact = redact
        self._last = ""  # the end of what was shown
        self._held = ""

    def feed(self, piece: str) -> Shown:
        """What to show now that this has come."""
        if not piece:
            return Shown(0, "")
        window = self._last + self._held + piece
        clear = self._redact(window)
        if clear == window:  # as nearly always
            whole, safe = window, len(window)
        else:
            whole = self._redact(window + _BREAK)[: -len(_BREAK)]  # without the secrets that are there as a whole
            safe = _same(whole, clear)  # behind it one may begin
        if whole[:safe] != window[:safe]:
            back, shown = len(self._last), whole[:safe]
        elif safe < len(self._last):
            self._held += piece
            return Shown(0, "")
        else:
            back, shown = 0, window[len(self._last) : safe]
        self._last, self._held = whole[max(safe - _BEFORE, 0) : safe], whole[safe:]
        return Shown(back, shown)


def _same(one: str, other: str) -> int:
    """How many characters at the beginning are the same."""
    pairs = enumerate(zip(one, other, strict=False))
    return next((at for at, (here, there) in pairs if here != there), min(len(one), len(other)))
