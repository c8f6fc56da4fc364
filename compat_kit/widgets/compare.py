"""A comparison while it goes on: one column a model, side by side. It watches a run, and its views may stop it.

What goes to the views are custom messages, `k` is what each is about: "all" (everything) and "d" (what changed since the one
before), both with a number `s` that is one more each time, and "ok" (n). `compare_board.py` makes their parts: `h` what stands
over all, and by column `c` how far it is, `r` what is said of the answer, `t` what its text grew by. From the views come "hello"
(send me everything) and, with a number n, "stop" (c: column, or none for all), "show" (at) and "follow".
"""

from __future__ import annotations

import json
import threading
import time
import warnings
from collections import deque
from contextlib import suppress
from pathlib import Path
from typing import TYPE_CHECKING, Any

import anywidget
import rjsmin

from .. import render
from .carrier import Carrier
from .chat import without_comments
from .compare_board import Board
from .compare_kept import Kept
from .keeping import Stills, display
from .picker import STYLE

if TYPE_CHECKING:
    from collections.abc import Mapping
    from contextlib import AbstractContextManager

    from ..comparison import Answer, Cell, Control, Outline
    from ..store import Store

    Message = dict[str, Any]

TICK_S = 0.1
"""The time between two sendings in seconds, for all columns together."""

_UNHEARD_S = 1.0  # as long as no view could say hello, everything is sent so often: it may be drawn without being heard
_SIGN_S = 1.0  # a sign of life, so that a view can tell a quiet run from a dead kernel
_WAIT_S = 2.0
_REMEMBERED = 200
_HERE = Path(__file__)


def _script() -> str:
    """The module of the view, and before it the style of Markdown, which goes into a shadow root."""
    prose = f"const PROSE = {json.dumps(without_comments(render.style('prose')))};\n"
    slim: str = rjsmin.jsmin(_HERE.with_suffix(".js").read_text(encoding="utf-8"))
    return prose + slim


def _as_sent(_data: object, subshell: Any) -> Any:
    """The thread of the kernel that a message of a view goes to: the one that it was sent to."""
    return subshell


class CompareWidget(anywidget.AnyWidget):
    """A run as it goes, for the page of a notebook: `observer=` of a comparison. Made by `ck.compare`."""

    _esm = _script()
    _css = STYLE + without_comments(_HERE.with_suffix(".css").read_text(encoding="utf-8"))

    def __init__(self) -> None:
        self._board: Board | None = None
        self._control: Control | None = None
        self._kept: Kept | None = None
        self._carrier, self._stills = Carrier(), Stills()
        self._lock, self._sending = threading.RLock(), threading.RLock()
        self._over = threading.Event()
        self._ticker: threading.Thread | None = None
        self._number, self._sent_s, self._whole_s = 0, 0.0, 0.0
        self._is_heard, self._is_whole = False, True
        self._commands: deque[int] = deque(maxlen=_REMEMBERED)
        super().__init__()
        self.on_msg(self._heard)
        if hasattr(self.comm, "_reply_subshell_for"):
            # ipykernel 7.4 takes a view's messages to the thread that made the widget, which a blocking call holds up. They
            # are to be heard on the thread that the page says, as in other versions: else no click stops such a call.
            self.comm._reply_subshell_for = _as_sent

    # What the run tells: `comparison.Watcher`, on the audience's thread.

    def began(self, outline: Outline, control: Control) -> None:
        """The run begins: from now on the views are told, a few times a second."""
        self._board, self._control = Board(outline, time.monotonic), control
        self._kept = Kept(getattr(control, "store", None), outline)
        self._board.keep(self._kept.all())
        self._ticker = threading.Thread(target=self._tick_on, name="compat_kit-live", daemon=True)
        self._ticker.start()

    def reused(self, count: int) -> None:
        """Nothing: they were looked up when the run began."""

    def started(self, cell: Cell) -> None:
        """A question was sent."""
        if self._board is not None:
            self._board.start(cell)

    def thought(self, cell: Cell, text: str) -> None:
        """The reasoning grew."""
        if self._board is not None:
            self._board.grow(cell, text, is_reasoning=True)

    def progress(self, cell: Cell, text: str) -> None:
        """The answer grew."""
        if self._board is not None:
            self._board.grow(cell, text)

    def finished(self, cell: Cell, answer: Answer) -> None:
        """The answer is kept."""
        if self._board is not None:
            self._board.finish(cell, answer)

    def ended(self, state: str) -> None:
        """The run is over."""
        if self._board is not None:
            self._board.end(state)
        self._over.set()

    # What the door does.

    def carried(self) -> AbstractContextManager[None]:
        """While this is entered, the loop of the cell sends: see `carrier.py`."""
        return self._carrier.carried()

    def settle(self) -> None:
        """The call is over: the last is sent, and what stays in the notebook is put out. Without a run, the view is closed."""
        if self._board is None:
            self.close()
            return
        if self._board.state == "running":  # the run was broken off before it could tell
            self.ended("interrupted")
        if self._ticker is not None:
            self._ticker.join(_WAIT_S)
        display(self._still(self._board.line))

    def announce(self) -> None:
        """The call comes back while the run goes on: what stays in the notebook says the same whenever it is saved."""
        display(self._still("A comparison that went on in the background"))

    @property
    def line(self) -> str:
        """How far it is, in one line without times."""
        return self._board.line if self._board is not None else "nothing was asked yet"

    @property
    def run(self) -> tuple[str, Store] | None:
        """The id of the run and where it is kept, None before it begins."""
        return None if self._board is None or self._control is None else (self._board.run_id, self._control.store)

    # What is sent.

    def _tick_on(self) -> None:
        """Send what changed until the run is over and all that is shown is rendered."""
        while True:
            is_over = self._over.wait(TICK_S)
            self._tick()
            if is_over and (self._board is None or self._board.is_settled):
                return
            if is_over:
                time.sleep(TICK_S)

    def _tick(self) -> None:
        """One sending. What goes wrong in a view must not cost anything but the view."""
        board, kept = self._board, self._kept
        if board is None or kept is None:
            return
        with self._sending:
            try:
                board.advance(kept.place)
                self._send_changes(board)
            except Exception as error:
                warnings.warn(f"The view of the comparison failed: {type(error).__name__}: {error}", stacklevel=2)
                self._is_whole = True

    def _send_changes(self, board: Board) -> None:
        now_s = time.monotonic()
        is_late = not self._is_heard and now_s - self._whole_s >= _UNHEARD_S
        is_whole, self._is_whole = self._is_whole or is_late, False
        message = board.message(is_whole=is_whole)
        if message or now_s - self._sent_s >= _SIGN_S:
            self._number += 1
            self._sent_s = now_s
            self._whole_s = now_s if is_whole else self._whole_s
            self._post({"k": "d", **message, "s": self._number})

    def _post(self, message: Message) -> None:
        self._carrier.post(lambda: self._transmit(message))

    def _transmit(self, message: Message) -> None:
        """Send a message to the views, from any thread. Where there are none any more, nothing happens."""
        with suppress(Exception):
            self._send({"method": "custom", "content": message})

    # What the views say, in any thread.

    def _heard(self, _widget: object, message: object, _buffers: object) -> None:
        if isinstance(message, dict):
            self._is_heard = True
            number = message.get("n")
            if isinstance(number, int):
                self._post({"k": "ok", "n": number})
                with self._lock:
                    is_known = number in self._commands
                    self._commands.append(number)
                if is_known:
                    return
            self._obey(message)

    def _obey(self, message: Mapping[str, Any]) -> None:
        kind, board = message.get("k"), self._board
        if kind == "hello":
            self._is_whole = True
        elif board is None:
            return
        elif kind == "stop":
            self._stop(board, message.get("c"))
        elif kind == "follow":
            board.follow()
        elif kind == "show" and isinstance(message.get("at"), int):
            board.go(message["at"])
        if self._over.is_set():
            self._tick_after()

    def _stop(self, board: Board, column: object) -> None:
        if self._control is None or self._over.is_set():
            return
        if column is None or (type(column) is int and 0 <= column < len(board.tallies)):
            self._control.stop(column)
            board.stopping(column)

    def _tick_after(self) -> None:
        """The run is over, and somebody looks at it again: beside the thread that heard it."""
        with self._lock:
            if self._ticker is None or not self._ticker.is_alive():
                self._ticker = threading.Thread(target=self._tick_on, name="compat_kit-live", daemon=True)
                self._ticker.start()

    def set_state(self, sync_data: Any) -> None:
        """Nothing: a view says what it wants in messages, and sets no trait."""

    def close(self) -> None:
        """Close the views. The run goes on."""
        with suppress(Exception):  # a page or a kernel that has gone
            super().close()

    def __repr__(self) -> str:
        return "CompareWidget()"

    def _still(self, line: str) -> dict[str, str]:
        """What stays in a saved notebook; hidden while the view lives."""
        return {"text/html": render.still(render.prose(line)), "text/plain": line}

    def _ipython_display_(self) -> None:
        bundle = None if self.comm is None else super()._repr_mimebundle_()
        if bundle is None:
            print(repr(self))
        else:
            display({**bundle[0], "text/plain": repr(self)}, metadata=bundle[1])
