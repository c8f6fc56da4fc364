"""The table and the vote in a real JupyterLab: a comparison that is the result of a cell."""

from __future__ import annotations

import pytest

from tests.lab import open_browser, write_notebook

pytestmark = pytest.mark.e2e

RUN = """
import compat_kit as ck
from compat_kit.comparison import showing
showing.use(lambda: __import__("compat_kit.widgets").widgets)
backend = ck.local("mini-1m", options={"temperature": 0})
run = ck.compare(["Hello", "What is 2 + 3?"], {"a": backend, "b": backend})
run
"""


@pytest.fixture(scope="module")
def lab(tmp_path_factory):
    root, home = tmp_path_factory.mktemp("root"), tmp_path_factory.mktemp("home")
    write_notebook(root / "table.ipynb", RUN, "run.vote()")
    with open_browser(root, home, COMPAT_KIT_STORE=":memory:") as browser:
        yield browser


def test_a_comparison_shows_itself_as_a_table_and_leaves_a_copy(lab):
    with lab.pages() as open_notebook:
        notebook = open_notebook("table.ipynb")
        first, second = notebook.run_all()
        view, copy = first["outputs"][-2:]
        assert "application/vnd.jupyter.widget-view+json" in view["data"]
        assert view["data"]["text/plain"] == "TableWidget(2 rows, 2 models)"
        assert set(copy["data"]) == {"text/html", "text/plain"}
        page = notebook.page
        page.wait_for_selector(".ck-answers .ck-row .ck-preview")
        assert not page.locator(".ck-still").first.is_visible()
        page.locator(".ck-answers .ck-row", has_text="Hello").first.click()
        page.wait_for_selector(".ck-texts")
        page.locator(".ck-answers .ck-grid").focus()
        page.keyboard.press("b")  # would insert a cell
        page.keyboard.press("ArrowDown")
        assert len(page.query_selector_all(".jp-Notebook .jp-Cell")) == 2
        assert second["outputs"][0]["data"]["text/plain"].startswith("VoteWidget(")
        assert notebook.outside() == []
        notebook.command("docmanager:save")
        notebook.reload()
        notebook.page.wait_for_selector(".ck-answers .ck-row .ck-preview")
