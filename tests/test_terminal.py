"""A comparison as a terminal shows it while it runs."""

from __future__ import annotations

import io
from types import SimpleNamespace

from compat_kit.terminal import TerminalView


def test_an_answer_that_begins_anew_is_not_written_on_behind_the_old_one():
    out = io.StringIO()
    view, cell = TerminalView(out), SimpleNamespace(row=0, prompt=SimpleNamespace(name="Hi"), column=SimpleNamespace(label="m"))
    view.started(cell)
    view.progress(cell, "Hel")
    view.started(cell)
    view.progress(cell, "Hello")
    assert out.getvalue() == "\nHi\n  m\n    Hel\n    (it broke off, and begins anew)\n    Hello"
