"""Work shown while it goes on: a bar in a notebook, a line in a terminal, an observer, or nobody."""

from __future__ import annotations

import sys
from types import SimpleNamespace

import pytest

from compat_kit.errors import ConfigurationError
from compat_kit.progress import Counted, watched


def test_a_count_says_how_far_it_is():
    assert str(Counted("texts", 1500, 3000)) == "1,500 of 3,000 texts (50 %)"
    assert repr(Counted("texts", 1500, 3000)) == "1,500 of 3,000 texts (50 %)"
    assert Counted("texts", 2999, 3000).fraction < 1
    assert not Counted("texts", 2999, 3000).is_done
    assert str(Counted("texts", 2999, 3000)).endswith("(99 %)")
    assert Counted("texts", 0, 0).fraction is None
    assert Counted("texts", 0, 0).is_done
    assert "&lt;b&gt;" in Counted("<b>", 1, 2)._repr_html_()


def test_an_observer_is_told_and_must_be_a_plain_function():
    told = []
    with watched(told.append) as tell:
        tell(Counted("texts", 1, 2))
    assert told == [Counted("texts", 1, 2)]

    async def awaited(_):
        pass

    for wrong in (awaited, "print"):
        with pytest.raises(ConfigurationError, match="`progress` takes a plain function"), watched(wrong, "progress"):
            pass


def test_nobody_is_told_where_nobody_looks(capsys):
    with watched(None) as tell:
        tell(Counted("texts", 1, 2))
    assert capsys.readouterr() == ("", "")


@pytest.mark.parametrize(("last", "shown"), [(2, "2 of 2 texts (100 %)"), (1, "1 of 2 texts (50 %) – stopped")])
def test_a_notebook_has_one_bar_that_says_where_it_stopped(monkeypatch, last, shown):
    pages = []
    handle = SimpleNamespace(update=pages.append)
    monkeypatch.setattr("IPython.display.display", lambda value, display_id: pages.append(value) or handle)
    monkeypatch.setattr(sys.modules["IPython"], "get_ipython", lambda: SimpleNamespace(kernel=1))
    with watched(None) as tell:
        for done in range(last + 1):
            tell(Counted("texts", done, 2))
    assert str(pages[0]) == "0 of 2 texts (0 %)"
    assert str(pages[-1]) == shown
    assert shown in pages[-1]._repr_html_()
