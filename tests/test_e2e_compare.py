"""The live view of a comparison in a real JupyterLab in a real browser."""

from __future__ import annotations

import asyncio
import json
import threading

import pytest

from tests.lab import LEAST_CONTRAST, open_browser, write_notebook
from tests.loopback import delta

SETUP = "import compat_kit as ck\nbackends = [ck.connect({url!r}, f'm{{i}}', api_key='sk-very-secret-0123456789') for i in range({count})]"
COMPARE = "run = ck.compare(['Count', 'Again'], backends, store=False, cache=False, warm_up=False, concurrency=16)"
AWAIT = "run = await ck.acompare(['Count'], backends, store=False, cache=False, warm_up=False, concurrency=16)"
HOSTILE = "<img src=x onerror='window.hacked = 1'><script>window.hacked = 1</script> **bold** $0.15 and $0.60 "
SHOWN_STILLS = "() => [...document.querySelectorAll('.ck-still')].filter(one => one.checkVisibility()).length"

pytestmark = pytest.mark.e2e


class Counting:
    """A server that counts to `most` for everybody, and notes when somebody hangs up. The model m1 fails where `is_broken`."""

    def __init__(self, most: int = 20, gap_s: float = 0.02, first: str = "", is_broken: bool = False) -> None:
        self.most, self.gap_s, self.first, self.is_broken = most, gap_s, first, is_broken
        self.hung_up = threading.Event()

    async def __call__(self, exchange) -> None:
        model = exchange.body["model"]
        if self.is_broken and model == "m1":
            await exchange.answer({"error": {"message": "no <b>such</b> model"}}, 404)
            return
        try:
            await exchange.start_stream()
            await exchange.event(delta(self.first + model))
            for number in range(self.most):
                await exchange.event(delta(f" w{number}"))
                await asyncio.sleep(self.gap_s)
            await exchange.event(delta(finish_reason="stop"))
            await exchange.end_stream()
        except ConnectionError:
            self.hung_up.set()
            raise


@pytest.fixture(scope="module")
def notebook(tmp_path_factory):
    root = tmp_path_factory.mktemp("notebooks")
    write_notebook(root / "live.ipynb", "", "", "")
    with open_browser(root, tmp_path_factory.mktemp("home")) as browser, browser.pages() as open_notebook:
        yield open_notebook("live.ipynb")


@pytest.fixture
def lesson(notebook):
    notebook.faults.clear()
    yield notebook
    assert (notebook.faults, notebook.outside()) == ([], [])


@pytest.fixture
def live(lesson, server):
    """A function that begins a comparison and gives the view of it."""

    def begun(handler, source: str = COMPARE, count: int = 2):
        server.on("/chat/completions", handler)
        assert lesson.run(SETUP.format(url=server.url, count=count), 0) == []
        lesson.run("", 1)
        lesson.start(source, 1)
        root = lesson.page.locator(".ck-compare")
        root.locator(".ck-column").first.wait_for()
        return root

    return begun


def button(root, name: str):
    return root.get_by_role("button", name=name, exact=True).first


def ended(lesson, root) -> str:
    """The line that is left when the run is over."""
    button(root, "Show").wait_for()
    lesson.page.wait_for_function(SHOWN_STILLS.replace("() =>", "() => 0 ===", 1))
    return root.locator(".ck-title").inner_text()


def test_a_click_stops_one_model_and_then_all_while_the_cell_blocks_the_kernel(lesson, live):
    counting = Counting(most=2_000)
    root = live(counting)
    root.locator(".ck-tail", has_text="w5").first.wait_for()
    button(root, "Stop m1").click()
    root.locator(".ck-column", has_text="m1").get_by_text("stopped").first.wait_for()
    assert counting.hung_up.wait(20)
    button(root, "Stop all").click()
    assert ended(lesson, root).startswith("0 of 4 answers · 2 models")


def test_a_run_streams_is_expanded_looked_back_at_and_leaves_one_line(lesson, live):
    root = live(Counting(most=60, first=HOSTILE))
    tail = root.locator(".ck-tail").first
    root.locator(".ck-tail", has_text="w3").first.wait_for()
    assert HOSTILE.strip() in tail.inner_text()
    button(root, "Expand m1").click()
    assert [one.is_visible() for one in root.locator(".ck-column").all()] == [False, True]
    lesson.page.keyboard.press("Escape")
    assert [one.is_visible() for one in root.locator(".ck-column").all()] == [True, True]
    assert ended(lesson, root) == "4 of 4 answers · 2 models"
    button(root, "Show").click()
    way, row = ("Row before", 1) if "Row 2" in root.locator(".ck-where").inner_text() else ("Row after", 2)
    button(root, way).click()
    root.get_by_text(f"Row {row} of 2").wait_for()
    body = root.locator(".ck-md").first
    body.get_by_text("bold", exact=True).wait_for()
    assert "<img" in body.inner_text()
    assert root.locator("mjx-container").count() == 0
    assert lesson.page.evaluate("window.hacked") is None
    least = root.evaluate(LEAST_CONTRAST)
    assert least[0] >= 4.5, least
    outputs = lesson.page.evaluate("() => jupyterapp.shell.currentWidget.content.widgets[1].model.outputs.toJSON()")
    [view, still] = [output["data"] for output in outputs]
    assert "application/vnd.jupyter.widget-view+json" in view
    assert still["text/plain"] == "4 of 4 answers · 2 models"
    assert "sk-very" not in json.dumps(outputs)


def test_sixteen_columns_scroll_a_failure_stands_in_its_own_and_the_kernel_stays_free(lesson, live):
    root = live(Counting(most=150, is_broken=True), AWAIT, count=16)
    root.get_by_text("no <b>such</b> model").first.wait_for()
    assert root.locator(".ck-column").count() == 16
    assert root.locator(".ck-column[data-state=failed]").count() == 1
    root.locator(".ck-grid[data-more]").wait_for()
    last = root.locator(".ck-column").last
    button(root, "m15").click()
    lesson.page.wait_for_function("one => one.getBoundingClientRect().right <= innerWidth", arg=last.element_handle())
    assert root.evaluate("one => one.scrollWidth <= one.clientWidth")
    assert ended(lesson, root) == "16 of 16 answers · 16 models · 1 failed"
