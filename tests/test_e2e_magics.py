"""The magics in a real JupyterLab, and what cells show of all that a model does: streamed, stopped, failed; light and dark."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.chatting import Ticking
from tests.lab import LEAST_CONTRAST, contrast, open_browser, write_notebook
from tests.loopback import completion, delta, models

SCREENSHOTS = Path(__file__).parents[1] / "screenshots"
BEGIN = "%load_ext compat_kit\nimport compat_kit as ck"
TEXT = """## Why the sky is blue

Sunlight holds **all colours**; air scatters the short waves more than the long ones.

| colour | wavelength |
|---|---:|
| blue | 450 nm |
| red | 700 nm |

```python
def scattered(wavelength_nm: float) -> float:
    return (450 / wavelength_nm) ** 4
```

- in the evening the path is longer
- so what is left is `red`
"""

pytestmark = pytest.mark.e2e


@pytest.fixture(scope="module")
def root(tmp_path_factory):
    return tmp_path_factory.mktemp("notebooks")


@pytest.fixture(scope="module")
def browser(root, tmp_path_factory):
    with open_browser(root, tmp_path_factory.mktemp("home")) as browser:
        yield browser


@pytest.fixture
def notebook(browser, root, request):
    with browser.pages() as open_notebook:

        def opened(*cells: str):
            name = f"{request.node.name.replace('[', '_').replace(']', '')}.ipynb"
            write_notebook(root / name, BEGIN, *cells)
            return open_notebook(name)

        yield opened


def shown(page, cell: int):
    """What stands under a cell."""
    return page.page.locator(".jp-Notebook .jp-CodeCell").nth(cell).locator(".jp-Cell-outputArea")


@pytest.mark.parametrize("theme", ["Light", "Dark"])
def test_an_answer_is_beautiful_in_light_and_dark(server, notebook, theme):
    async def answer(exchange):
        await exchange.start_stream()
        for word in TEXT.split(" "):
            await exchange.event(delta(f"{word} "))
        await exchange.event(delta(finish_reason="stop"))
        await exchange.end_stream()

    server.on("/chat/completions", answer)
    server.on("/models", models("teacher"))
    page = notebook(
        f"sky = ck.connect({server.url!r}, 'teacher')\nsmall = ck.local('mini-300k', options={{'temperature': 0}})",
        '%%chat sky --system "You explain to children."\nWhy is the sky blue?',
        "%%chat -c other mini-1m -t 0\nWhat is the capital of Japan?",
        "%%chat -t 0\nExplain streaming in one or two sentences.",
        "%chat",
        "%%compare mini-1m small -t 0\nWhat is the capital of Japan?\n---\nHello",
        "%backends --only " + server.url,
        "closed = ck.connect('http://127.0.0.1:9/v1', 'gone', max_retries=0)",
        "%%chat closed -c broken\nHello",
    )
    page.command("apputils:change-theme", theme=f"JupyterLab {theme}")
    cells = page.run_all()
    kinds = [[output["output_type"] for output in cell["outputs"]] for cell in cells]
    assert kinds[2] == ["display_data", "display_data", "display_data"]
    assert [output["data"] for output in cells[2]["outputs"][:2]] == [{}, {}]
    assert kinds[9] == ["display_data", "display_data", "error"]
    assert shown(page, 2).locator(".ck-md h2").inner_text() == "Why the sky is blue"
    assert shown(page, 2).locator(".ck-note").last.inner_text().startswith("TTFT")
    for cell in (2, 3, 4, 5, 6, 7):
        root = shown(page, cell).locator(".ck-root").first
        assert root.evaluate(LEAST_CONTRAST)[0] >= 4.5, cell
    assert contrast(shown(page, 2).locator(".ck-md p").first) >= 7
    SCREENSHOTS.mkdir(exist_ok=True)
    page.page.set_viewport_size({"width": 1280, "height": 2900})
    page.page.screenshot(path=SCREENSHOTS / f"magics-{theme.lower()}.png")
    assert page.faults == []
    assert page.outside() == []


PARSE = """
from pydantic import BaseModel

class Capital(BaseModel):
    country: str
    city: str

scripted.parse("What is the capital of Japan?", Capital)
"""
IMAGE = """
import matplotlib.pyplot as plt

figure, ax = plt.subplots(figsize=(4, 2))
ax.plot([1, 3, 2])
plt.close(figure)
ck.image(figure)
"""
RUN = """
def add(a: int, b: int) -> int:
    "Add two numbers."
    return a + b

ck.run_tools(backend, "What is 2 plus 3?", [add])
"""
EMBED = """
words = ["a cat", "a dog", "the king", "the queen"]
vectors = backend.embed(words)
vectors
"""
COMPARE = """
small = ck.local("mini-300k")
ck.compare_embeddings(vectors, small.embed(words))
"""


@pytest.mark.parametrize("theme", ["Light", "Dark"])
def test_what_else_a_model_does_is_beautiful_in_light_and_dark(server, notebook, theme):
    server.on("/models", models("scripted"))
    server.on("/chat/completions", completion('{"country": "Japan", "city": "Tokyo"}'))
    page = notebook(
        f"scripted = ck.connect({server.url!r}, 'scripted')\nbackend = ck.local('mini-1m', options={{'temperature': 0}})",
        *(PARSE, IMAGE, RUN, EMBED, COMPARE),
        "ck.Prices({'mini-*': {'input': 0.15, 'output': 0.6}}, currency='EUR')",
        "scripted.parse('Which city?', list[int])",
    )
    page.command("apputils:change-theme", theme=f"JupyterLab {theme}")
    cells = page.run_all()
    kinds = [[output["output_type"] for output in cell["outputs"]] for cell in cells]
    assert kinds == [[], [], *[["execute_result"]] * 6, ["error"]]
    assert '"city": "Tokyo"' in shown(page, 2).locator(".ck-data").inner_text()
    assert shown(page, 3).locator("img").evaluate("image => image.naturalWidth") > 200
    for cell in range(2, 8):
        roots = shown(page, cell).locator(".ck-root").all()
        assert min(root.evaluate(LEAST_CONTRAST)[0] for root in roots) >= 4.5, cell
    assert len(shown(page, 8).inner_text().splitlines()) <= 4
    SCREENSHOTS.mkdir(exist_ok=True)
    page.page.set_viewport_size({"width": 1280, "height": 2300})
    page.page.screenshot(path=SCREENSHOTS / f"abilities-{theme.lower()}.png")
    assert page.faults == []
    assert page.outside() == []


def test_an_answer_grows_in_place_and_an_interrupt_keeps_what_came(server, notebook):
    ticking = Ticking()
    server.on("/chat/completions", ticking)
    server.on("/models", models("m"))
    page = notebook(
        f"b = ck.connect({server.url!r}, 'm')", "%%chat\nCount", "ck.magics.conversations['default'].messages[-1]['content']"
    )
    page.run(None, 0)
    page.run(None, 1)
    page.start("%%chat\nCount", 2)
    shown(page, 2).get_by_text("w5").wait_for()
    assert shown(page, 2).locator(".ck-entry").count() == 1
    SCREENSHOTS.mkdir(exist_ok=True)
    page.page.screenshot(path=SCREENSHOTS / "magics-streaming.png")
    page.command("notebook:interrupt-kernel")
    shown(page, 2).get_by_text("KeyboardInterrupt: the answer was stopped").wait_for()
    assert ticking.stopped.wait(30)
    assert len(ticking.sent_at) < ticking.words
    assert shown(page, 2).locator(".ck-note").last.inner_text().startswith("Stopped")
    [kept] = page.run(None, 3)
    assert kept["data"]["text/plain"].startswith("'w1 w2 w3 w4 w5")
    page.page.screenshot(path=SCREENSHOTS / "magics-stopped.png")


def test_names_are_completed_on_the_first_line(notebook):
    page = notebook("small = ck.local('mini-300k')", "%%chat sma")
    page.run(None, 0)
    page.run(None, 1)
    editor = page.page.locator(".jp-Notebook .jp-CodeCell").nth(2).locator(".cm-content")
    editor.click()
    page.page.keyboard.press("End")
    page.page.keyboard.press("Tab")
    proposals = page.page.locator(".jp-Completer-item")
    proposals.first.wait_for()
    assert proposals.all_inner_texts() == ["b\nsmall\nbackend"]
    page.page.keyboard.press("Enter")
    page.page.keyboard.type(" --")
    page.page.keyboard.press("Tab")
    proposals.get_by_text("--system").wait_for()
    SCREENSHOTS.mkdir(exist_ok=True)
    page.page.screenshot(path=SCREENSHOTS / "magics-completion.png")
