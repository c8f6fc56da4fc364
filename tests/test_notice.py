"""The line that says what is waited for: rewritten where that can be done, said once where not, and never dangerous."""

from __future__ import annotations

import io

import pytest

from compat_kit.notice import Notice


class Terminal(io.StringIO):
    def isatty(self):
        return True


class CellOutput(io.StringIO):
    """What stands under a notebook's cell: no terminal, and told by where its class is from."""

    __module__ = "ipykernel.iostream"


class Slow(Terminal):
    """Notes what is there whenever the line is flushed."""

    def __init__(self):
        super().__init__()
        self.flushed = []

    def flush(self):
        self.flushed.append(self.getvalue())


def said(out, *texts, last="done"):
    notice = Notice(out)
    for text in texts:
        notice.show(text)
    if last is not None:
        notice.end(last)
    return out.getvalue()


@pytest.mark.parametrize("out", [Terminal, CellOutput])
def test_a_line_is_rewritten_in_place_and_covers_what_was_there(out):
    assert said(out(), "waiting 1 s", "wait 2") == "\rwaiting 1 s\rwait 2     \rdone  \n"


def test_a_log_gets_the_first_line_and_the_last():
    assert said(io.StringIO(), "waiting 1 s", "waiting 2 s", "waiting 3 s") == "waiting 1 s\ndone\n"


@pytest.mark.parametrize("out", [Terminal, CellOutput, io.StringIO])
def test_nothing_is_said_where_nothing_was_waited_for(out):
    assert said(out()) == ""


@pytest.mark.parametrize("out", [Terminal, io.StringIO])
def test_the_end_is_said_once_and_the_next_wait_begins_anew(out):
    file = out()
    notice = Notice(file)
    notice.show("a")
    notice.end("b")
    notice.end("c")
    first = file.getvalue()
    notice.show("d")
    assert "c" not in first
    assert file.getvalue().removeprefix(first).strip() == "d"


def test_every_line_is_there_at_once():
    out = Slow()
    said(out, "a", "b", last="c")
    assert out.flushed == ["\ra", "\ra\rb", "\ra\rb\rc\n"]


HOSTILE = [
    ("\x1b[2Jgone", "\\x1b[2Jgone"),
    ("\x1b]0;title\x07", "\\x1b]0;title\\x07"),
    ("a\nb", "a b"),
    ("a\r\nb\rc", "a b c"),
    ("\x08\x08\x9b1m", "\\x08\\x08\\x9b1m"),
    ("\u202etxt.exe", "\\u202etxt.exe"),
    ("\ud83d", "\\ud83d"),
]


@pytest.mark.parametrize(("text", "shown"), HOSTILE)
def test_what_a_server_says_cannot_drive_the_terminal(text, shown):
    assert said(io.StringIO(), text, last=text) == f"{shown}\n{shown}\n"
    assert said(Terminal(), text, last=text) == said(CellOutput(), text, last=text) == f"\r{shown}\r{shown}\n"


def test_standard_error_is_looked_up_when_it_is_needed(capsys):
    notice = Notice()
    notice.show("a")
    notice.end("b")
    captured = capsys.readouterr()
    assert (captured.out, captured.err) == ("", "a\nb\n")
