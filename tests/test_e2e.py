"""The notebooks in a real JupyterLab in a real browser: no error, nothing fetched from elsewhere, light and dark."""

from __future__ import annotations

import shutil
from pathlib import Path

import pytest

from tests.lab import contrast, open_browser

ROOT = Path(__file__).parents[1]
SCREENSHOTS = ROOT / "screenshots"

pytestmark = pytest.mark.e2e


@pytest.fixture(scope="module")
def browser(tmp_path_factory):
    root = tmp_path_factory.mktemp("notebooks")
    shutil.copytree(ROOT / "notebooks", root, dirs_exist_ok=True)
    with open_browser(root, tmp_path_factory.mktemp("home")) as browser:
        yield browser


@pytest.fixture
def notebook(browser):
    with browser.pages() as open_notebook:
        yield open_notebook


LESSONS = {
    "00_start_here.ipynb": ["There is no embedded model"],
    "06_compare_models.ipynb": [],
    "07_retries.ipynb": ["takes no more requests now", "is not complete"],
}
"""What the errors say that a notebook shows on purpose."""


@pytest.mark.parametrize("name", LESSONS)
def test_a_notebook_runs_from_top_to_bottom_and_fetches_nothing(notebook, name):
    lesson = notebook(name)
    cells = lesson.run_all()
    assert [cell["count"] for cell in cells] == list(range(1, len(cells) + 1))
    errors = [output["evalue"] for cell in cells for output in cell["outputs"] if output["output_type"] == "error"]
    assert len(errors) == len(LESSONS[name])
    assert [words for words, error in zip(LESSONS[name], errors, strict=True) if words not in error] == []
    assert lesson.faults == []
    assert lesson.outside() == []


@pytest.mark.parametrize("theme", ["Light", "Dark"])
def test_the_comparison_is_readable_in_light_and_dark(notebook, theme):
    lesson = notebook("06_compare_models.ipynb")
    lesson.command("apputils:change-theme", theme=f"JupyterLab {theme}")
    lesson.run_all()
    table = lesson.page.locator(".ck-answers").first
    table.scroll_into_view_if_needed()
    answer = table.locator(".ck-row", has_text="The capital of Japan is Tokyo.").first
    assert answer.is_visible()
    assert contrast(answer.get_by_text("The capital of Japan is Tokyo.").first) >= 7
    assert contrast(answer.get_by_text("12 tok").first) >= 4.5
    report = lesson.page.locator(".ck-root table", has_text="median TTFT").locator("visible=true").first
    report.scroll_into_view_if_needed()
    assert report.locator("tbody tr").count() == 2
    assert contrast(report.locator("td .ck-text").first) >= 7
    SCREENSHOTS.mkdir(exist_ok=True)
    lesson.page.screenshot(path=SCREENSHOTS / f"compare-{theme.lower()}.png")


def test_what_a_model_writes_runs_nothing_in_the_page(notebook):
    lesson = notebook("00_start_here.ipynb")
    hostile = "<img src=x onerror='window.hit=1'><script>window.hit=1</script><a data-commandlinker-command='x'>$1 and $2</a>"
    code = f"import compat_kit as ck; ck.Reply(text={hostile!r})"
    lesson.page.evaluate(
        """code => {
          const notebook = window.jupyterapp.shell.currentWidget.content;
          notebook.activeCellIndex = notebook.widgets.findIndex(cell => cell.model.type === "code");
          notebook.activeCell.model.sharedModel.setSource(code);
        }""",
        code,
    )
    lesson.command("notebook:run-cell")
    shown = lesson.page.locator(".ck-prose").first
    assert shown.inner_text() == hostile
    assert shown.locator("*").count() == 0
    assert lesson.page.evaluate("window.hit") is None
    assert lesson.outside() == []
