"""One answer of a live comparison: its text while it comes, bounded, and what is said of it."""

from __future__ import annotations

from contextlib import suppress
from typing import TYPE_CHECKING, Any

from .. import render
from ..store import FAILED, FILTERED, STOPPED, TRUNCATED
from ..timing import CHARACTERS_A_TOKEN

if TYPE_CHECKING:
    from ..comparison import Answer

MOST_GROWING = 8_000
"""So many characters of an answer that is being written are shown, the last ones; all of it is in the store."""

MOST_SHOWN = 20_000
"""So many characters of an answer that is over are shown here."""

_PATIENCE_S = 0.25  # an answer is rendered when it has stood for so long: rows that fly past are not
_WORDS = {
    "turn": "waiting for its turn",
    "first": "waiting for the first token",
    "thinking": "thinking",
    "writing": "writing",
    "done": "done",
    "reused": "from an earlier run",
    TRUNCATED: "cut at the limit of tokens",
    FILTERED: "stopped by a content filter",
    FAILED: "failed",
    STOPPED: "stopped",
}
OPEN = ("first", "thinking", "writing")


class Grown:
    """Text that grows. What was added is handed out once; a reader who falls behind gets the end of it as it stands."""

    def __init__(self) -> None:
        self.size = 0
        self._shown = ""  # what the views have, or its last characters
        self._fresh: list[str] = []
        self._fresh_size = 0
        self._is_behind = False

    def add(self, text: str) -> None:
        """It grew by this."""
        self.size += len(text)
        self._fresh.append(text)
        self._fresh_size += len(text)
        if self._fresh_size > MOST_GROWING:
            self._merge()
            self._is_behind = True

    def take(self) -> tuple[str, bool]:
        """What to show, and whether it comes in place of what is shown already."""
        is_behind, self._is_behind = self._is_behind, False
        fresh = self._merge()
        return (self._shown, True) if is_behind else (fresh, False)

    def holds(self, text: str) -> bool:
        """Whether this is all that came, and all of it is shown."""
        return self.size == len(text) <= MOST_GROWING and not self._is_behind and self._shown + "".join(self._fresh) == text

    def whole(self) -> str:
        """All that is shown of it."""
        self._merge()
        self._is_behind = False
        return self._shown

    def _merge(self) -> str:
        fresh = "".join(self._fresh)
        self._shown = (self._shown + fresh)[-MOST_GROWING:]
        self._fresh, self._fresh_size = [], 0
        return fresh


class Seat:
    """An answer at its place in the table, as far as it has come. now_s: by the clock that never goes back."""

    def __init__(self, now_s: float) -> None:
        self.state = "first"
        self.since_s = now_s
        self.text, self.reasoning = Grown(), Grown()
        self.html = ""
        self._first_s: float | None = None
        self._speech_s = now_s
        self._chunks = 0
        self._over_s = 0.0
        self._note = self._error = ""
        self._more = 0
        self._whole: str | None = None
        self._is_drawn = False

    @property
    def is_open(self) -> bool:
        """Whether it is under way."""
        return self.state in OPEN

    def think(self, text: str, now_s: float) -> None:
        """Its reasoning grew."""
        self._came(now_s, "thinking")
        self.reasoning.add(text)

    def write(self, text: str, now_s: float) -> None:
        """Its text grew."""
        if self.state != "writing":
            self._speech_s = now_s
        self._came(now_s, "writing")
        self._chunks += 1
        self.text.add(text)

    def _came(self, now_s: float, state: str) -> None:
        self._first_s = now_s if self._first_s is None else self._first_s
        self.state = state

    def finish(self, answer: Answer, now_s: float) -> bool:
        """It is over: what is shown from now on is what was kept. Whether that is another text than the one that came."""
        text = answer.answer
        self.state = "reused" if answer.is_reused else answer.status if answer.status in _WORDS else "done"
        if answer.error and self.state not in (FAILED, STOPPED):
            self.state = FAILED
        self._over_s, self._error = now_s, answer.error
        self._note = "" if self.state in (STOPPED, FAILED) and not text else answer.metrics
        self._more = max(0, len(text) - MOST_SHOWN)
        self._whole, self.html, self._is_drawn = text[:MOST_SHOWN], "", False
        if self.text.holds(text):
            return False
        self.reasoning = Grown()
        self.reasoning.add(answer.reply.reasoning[-MOST_GROWING:] if answer.reply.text else "")
        return True

    def give_up(self) -> None:
        """The run ended before this did."""
        self.state = STOPPED if self.is_open else self.state
        self._over_s = 0.0

    def is_due(self, now_s: float) -> bool:
        """Whether it is time to render it."""
        return bool(self._whole) and not self._is_drawn and now_s - self._over_s >= _PATIENCE_S

    def draw(self) -> None:
        """Render it; what cannot be rendered stays as it is."""
        self._is_drawn = True
        with suppress(Exception):  # a text that breaks the renderer is shown as it is
            self.html = render.markdown(self._whole or "")

    def shown(self) -> str:
        """All that is shown of its text, but for what is shown as HTML."""
        if self.html:
            return ""
        return self.text.whole() if self._whole is None else self._whole

    @property
    def is_over(self) -> bool:
        """Whether its text is the one that was kept."""
        return self._whole is not None

    def face(self, now_s: float) -> dict[str, Any]:
        """What is said of it, without its text."""
        return {
            "st": self.state,
            "word": _WORDS.get(self.state, self.state),
            "note": self._note if self.is_over else self._running(now_s),
            "error": render.plain(render.short(self._error, 4_000)),
            "more": f"{self._more:,} more characters: see the table" if self._more else "",
            "html": self.html,
        }

    def _running(self, now_s: float) -> str:
        """Its figures so far; tokens are a guess until the server has counted them."""
        if self._first_s is None:
            return ""
        said = [f"TTFT {(self._first_s - self.since_s) * 1000:,.0f} ms"]
        tokens = max(self._chunks, round(self.text.size / CHARACTERS_A_TOKEN))
        took_s = now_s - self._speech_s
        if tokens > 1 and took_s > 0.2 and self.is_open:
            said.append(f"≈{tokens / took_s:,.0f} tokens/s")
        return " · ".join([*said, f"≈{tokens:,} tokens"])


WAITING = {"st": "turn", "word": _WORDS["turn"], "note": "", "error": "", "more": "", "html": ""}
NEVER = {**WAITING, "st": STOPPED, "word": "not asked: stopped"}
