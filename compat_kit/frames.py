"""The lines of a traceback that are the caller's own: what lies below them, in this package, tells a user nothing."""

from __future__ import annotations

import traceback
from itertools import takewhile
from pathlib import Path
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from types import TracebackType

_HERE = str(Path(__file__).parent)


def callers_lines(trace: TracebackType | None) -> list[str]:
    """Where the caller stood, a line each: "  line 2 of the cell: chat.ask(...)", or with the name of a file."""
    frames = takewhile(lambda frame: not frame.filename.startswith(_HERE), traceback.extract_tb(trace))
    return [f"  {_place(frame)}: {frame.line}" for frame in frames if not _is_shell(frame)]


def _is_shell(frame: traceback.FrameSummary) -> bool:
    """Whether it is IPython's own line, or what it makes of a magic: the text of the whole cell."""
    return "/IPython/" in frame.filename.replace("\\", "/") or (frame.line or "").startswith("get_ipython().run_")


def _place(frame: traceback.FrameSummary) -> str:
    """Where a line stands; a notebook's cell has no file name worth showing."""
    is_cell = "ipykernel" in frame.filename or frame.filename.startswith("<")
    return f"line {frame.lineno} of the cell" if is_cell else f"{Path(frame.filename).name}:{frame.lineno}"
