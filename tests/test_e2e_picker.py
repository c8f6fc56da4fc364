"""The picker and the table of servers in a real JupyterLab in a real browser."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import nbformat
import pytest
from nbformat.v4 import new_code_cell, new_notebook, new_output

from compat_kit.discovery import Server, show
from compat_kit.replies import Capability, ModelInfo
from compat_kit.widgets import Picker
from tests.lab import LEAST_CONTRAST, NotebookPage, contrast, open_browser

SCREENSHOTS = Path(__file__).parents[1] / "screenshots"

pytestmark = pytest.mark.e2e

ENGINE = """
import compat_kit as ck
from compat_kit.widgets import Picker
engine = ck.local("mini-1m")
picker = Picker(discover=lambda on_found: ck.adiscover())
picker
"""
SHOWN = """
from compat_kit import Capability, ModelInfo, Server
from compat_kit.discovery import show
from compat_kit.widgets import Picker
from IPython.display import HTML

def can(*names):
    return tuple(Capability(name, True) for name in names)

def models(*names):
    return tuple(ModelInfo(name, context_window=4096, max_context_window=131072) for name in names)

servers = [
    Server("ollama", "ollama", "Ollama", "http://127.0.0.1:11434/v1", (
        ModelInfo("llama3.2-vision:11b", context_window=4096, max_context_window=131072, parameters="10.7B",
                  quantization="Q4_K_M", size_bytes=7_900_000_000, is_loaded=True, capabilities=can("chat", "vision", "tools")),
        ModelInfo("qwen3:8b", max_context_window=40960, parameters="8.2B", quantization="Q4_K_M", size_bytes=5_200_000_000,
                  capabilities=can("chat", "tools", "reasoning")),
        ModelInfo("nomic-embed-text", context_window=2048, size_bytes=274_000_000, capabilities=can("embedding")),
        *models("mistral:7b", "gemma3:4b"),
    ), "up", version="0.13.2", found_by="its usual port"),
    Server("mini-1m", "llamacpp", "llama.cpp", "http://127.0.0.1:43355/v1",
           (ModelInfo("mini-1m", context_window=2048, size_bytes=2_400_000, parameters="1.2M"),), "up", version="b6930",
           found_by="the embedded engine"),
    Server("vllm", "vllm", "vLLM", "http://gpu:8000/v1", (), "needs key",
           'Pass a key: `ck.connect("http://gpu:8000/v1", api_key=...)`, usually kept in VLLM_API_KEY.', found_by="VLLM_BASE_URL"),
    Server("lmstudio", "lmstudio", "LM Studio", "http://127.0.0.1:1234/v1", (), "no model",
           "Load one: `lms load <model>`.", found_by="its usual port"),
    Server("unknown", "unknown", "something else", "http://127.0.0.1:8080", (), "not OpenAI",
           "Something else uses this port; a model server may be listening on another one."),
    Server("sglang", "sglang", "SGLang", "http://127.0.0.1:30000/v1", (), "refused", "Start it.", found_by="your address"),
]
picker = Picker(servers)
display(picker)
HTML(show.html(servers, "21 addresses asked, 6 answered.\\nOLLAMA_HOST was empty."))
"""
NOTEBOOKS = {
    "engine.ipynb": [
        ENGINE,
        "picker.backend().chat('Hello', temperature=0).text",
        "import ipywidgets\nipywidgets.VBox([picker])",
    ],
    "shown.ipynb": [SHOWN],
    "saved.ipynb": [SHOWN],
}


def untrusted() -> Any:
    """A notebook from somewhere else, with the table of servers as it was stored there."""
    vision = ModelInfo("a", parameters="7.6B", capabilities=(Capability("vision", has=True),))
    output = new_output("display_data", {"text/html": show.html([server("ollama", vision, ModelInfo("b"))])})
    return new_notebook(cells=[new_code_cell("servers", outputs=[output], execution_count=1)])


@pytest.fixture(scope="module")
def browser(tmp_path_factory):
    root = tmp_path_factory.mktemp("notebooks")
    made = {name: new_notebook(cells=[new_code_cell(source.strip()) for source in cells]) for name, cells in NOTEBOOKS.items()}
    for name, notebook in (made | {"untrusted.ipynb": untrusted()}).items():
        notebook.metadata["kernelspec"] = {"name": "python3", "display_name": "Python 3", "language": "python"}
        nbformat.write(notebook, root / name)
    with open_browser(root, tmp_path_factory.mktemp("home")) as browser:
        yield browser


@pytest.fixture
def notebook(browser):
    with browser.pages() as open_notebook:
        yield open_notebook


def settled(lesson: NotebookPage) -> Any:
    """The first picker of the page, once it has been drawn."""
    picker = lesson.page.locator(".ck-picker").first
    picker.locator("select").first.wait_for()
    return picker


@pytest.mark.parametrize("theme", ["Light", "Dark"])
def test_it_is_readable_in_light_and_dark(notebook, theme):
    lesson = notebook("shown.ipynb")
    lesson.command("apputils:change-theme", theme=f"JupyterLab {theme}")
    lesson.run_all()
    picker, table = settled(lesson), lesson.page.locator("table.ck-table:visible")
    assert table.count() == 1  # the picker's own copy is hidden while it lives
    assert contrast(picker.get_by_label("Server", exact=True)) >= 7
    table.locator("summary").press("Enter")
    assert table.get_by_text("nomic-embed-text").is_visible()
    for part in (picker, table):
        assert part.evaluate(LEAST_CONTRAST)[0] >= 4.5
    assert table.evaluate(
        "table => table.querySelector('.ck-fold').offsetWidth > table.querySelector('td:has(.ck-fold)').offsetWidth"
    )
    assert table.evaluate("table => table.scrollWidth <= table.parentElement.clientWidth")
    SCREENSHOTS.mkdir(exist_ok=True)
    picker.scroll_into_view_if_needed()
    lesson.page.screenshot(path=SCREENSHOTS / f"picker-{theme.lower()}.png")
    picker.get_by_label("Server", exact=True).select_option("vllm")
    picker.get_by_text("Pass a key").wait_for()
    assert contrast(picker.locator(".ck-advice code")) >= 7
    picker.screenshot(path=SCREENSHOTS / f"picker-advice-{theme.lower()}.png")
    assert (lesson.faults, lesson.outside()) == ([], [])


def test_it_lists_the_embedded_engine_and_gives_a_backend_for_it(notebook):
    lesson = notebook("engine.ipynb")
    cells = lesson.run_all()
    assert cells[1]["outputs"][0]["data"]["text/plain"] == "'Hello! How can I help you today?'"
    picker = settled(lesson)
    assert picker.get_by_label("Server", exact=True).input_value() == "mini-1m"
    assert picker.get_by_label("Model", exact=True).input_value() == "mini-1m"
    assert "server" in picker.get_by_role("status").inner_text()
    picker.get_by_role("button", name="Refresh").click()
    lesson.page.locator(".ck-picker:not([data-busy])").first.wait_for()
    assert picker.get_by_label("Model", exact=True).input_value() == "mini-1m"
    assert lesson.page.locator(".ck-picker").count() == 2  # the second one is in a VBox
    view, still = cells[0]["outputs"]
    assert "text/html" not in view["data"]
    assert view["data"]["text/plain"] == "Picker(server='mini-1m', model='mini-1m')"
    assert "Chosen: mini-1m on mini-1m" in still["data"]["text/html"]
    assert lesson.page.locator(".ck-still:visible").count() == 0
    assert (lesson.faults, lesson.outside()) == ([], [])


def test_a_choice_reaches_the_kernel_and_the_copy_that_is_saved_and_no_key_is_a_command(notebook):
    lesson = notebook("shown.ipynb")
    lesson.run_all()
    picker = settled(lesson)
    picker.get_by_label("Model", exact=True).select_option("qwen3:8b")
    changed = "() => JSON.stringify(window.jupyterapp.shell.currentWidget.model.toJSON()).includes('Chosen: qwen3:8b on ollama')"
    lesson.page.wait_for_function(changed)
    assert picker.locator(".ck-can li").all_inner_texts()[:2] == ["tools", "reasoning"]
    picker.get_by_label("Server", exact=True).focus()
    lesson.page.keyboard.press("ArrowDown")
    assert picker.get_by_label("Server", exact=True).input_value() == "mini-1m"
    picker.get_by_role("button", name="Refresh").focus()
    for key in ("b", "d", "d", "Shift+Enter"):  # the last presses it: what is found then is this machine's
        lesson.page.keyboard.press(key)
    cells = "() => window.jupyterapp.shell.currentWidget.content.widgets.map(cell => cell.model.executionCount)"
    assert lesson.page.evaluate(cells) == [1]


def test_a_notebook_reopened_without_the_widget_shows_the_table(notebook):
    lesson = notebook("saved.ipynb")
    lesson.run_all()
    settled(lesson)
    lesson.command("docmanager:save")
    lesson.end_kernel()
    again = notebook("saved.ipynb")
    still = again.page.locator(".ck-still")
    still.wait_for()
    assert again.page.locator(".ck-picker").count() == 0
    assert still.get_by_text("5 models: llama3.2-vision:11b").is_visible()


def test_a_notebook_that_is_not_trusted_shows_it_without_its_style(notebook):
    lesson = notebook("untrusted.ipynb")
    table = lesson.page.locator(".jp-OutputArea table")
    table.wait_for()
    assert lesson.page.locator(".jp-OutputArea style").count() == 0
    assert "● up" in " ".join(table.inner_text().split())
    table.locator("summary").click()
    assert table.locator("li").all_inner_texts() == ["a vision 7.6B", "b"]
    assert lesson.outside() == []


# The module in a page of its own, with a model that is a plain object: no JupyterLab, no kernel.
PAGE = """async ([source, state]) => {
  const url = URL.createObjectURL(new Blob([source], {type: "text/javascript"}));
  const {default: widget, drawPicker} = await import(url);
  const listeners = new Map();
  window.sent = [];
  window.saved = [];
  window.fire = () => [...listeners.values()].forEach(all => all.forEach(listener => listener()));
  window.model = {
    get: name => state[name], set: (name, value) => { state[name] = value; },
    save_changes: () => window.saved.push([state.server, state.model]), send: message => window.sent.push(message),
    on: (name, listener) => listeners.set(name, [...listeners.get(name) ?? [], listener]),
    off: (name, listener) => listeners.set(name, listeners.get(name).filter(one => one !== listener)),
  };
  window.left = () => [...listeners.values()].flat().length;
  window.exported = typeof drawPicker;
  const el = document.createElement("div");
  document.body.replaceChildren(el);
  window.clean = widget.render({model: window.model, el});
}"""


@pytest.fixture
def draw(browser):
    page = browser.new_page()
    page.set_default_timeout(10_000)

    def drawn(servers, width: int = 800, **traits):
        picker = Picker(servers)
        page.set_viewport_size({"width": width, "height": 600})
        page.goto("about:blank")
        page.add_style_tag(content=picker._css)
        names = ("server", "model", "rows", "status", "error", "busy")
        page.evaluate(PAGE, [picker._esm, {name: getattr(picker, name) for name in names} | traits])
        return page

    yield drawn
    page.close()


def server(name="ollama", *models: ModelInfo, state="up", advice="") -> Server:
    return Server(name, name, name.title(), f"http://127.0.0.1/{name}", models, state, advice)


def test_another_server_brings_its_usual_model_at_once(draw):
    embedding = ModelInfo("e", capabilities=(Capability("embedding", has=True),))
    page = draw([server("one", ModelInfo("a")), server("two", embedding, ModelInfo("b"))])
    page.get_by_label("Server", exact=True).select_option("two")
    assert page.evaluate("saved") == [["two", "b"]]
    assert page.get_by_label("Model", exact=True).input_value() == "b"
    assert page.locator("optgroup").get_attribute("label") == "Embedding"
    page.get_by_label("Model", exact=True).select_option("e")
    assert page.evaluate("saved").pop() == ["two", "e"]
    assert page.evaluate("exported") == "function"


def test_what_a_server_says_is_text(draw):
    hostile = "<img src=x onerror='window.hit=1'>`<script>window.hit=1</script>`"
    model = ModelInfo(hostile, parameters=hostile[:24])
    page = draw(
        [server(hostile, model, state="needs key", advice=hostile)], server=hostile, model=hostile, error=hostile, status=hostile
    )
    assert page.evaluate("window.hit") is None
    assert page.locator("img, script").count() == 0
    assert page.locator(".ck-error").inner_text() == hostile
    assert page.locator(".ck-advice code").inner_text() == "<script>window.hit=1</script>"


def test_a_click_asks_once_and_not_while_servers_are_looked_for(draw):
    page = draw([server("one", ModelInfo("a"))])
    page.get_by_role("button", name="Refresh").click()
    assert page.evaluate("sent") == [{"kind": "refresh"}]
    page.evaluate("() => { model.set('busy', true); fire(); }")
    page.get_by_role("button", name="Refresh").click(force=True)
    assert page.evaluate("sent").__len__() == 1
    assert page.get_by_role("button", name="Refresh").get_attribute("aria-disabled") == "true"


def test_a_kernel_that_has_ended_is_told(draw):
    page = draw([server("one", ModelInfo("a"))])
    page.evaluate("() => { model.send = () => { throw new Error('Cannot send'); }; }")
    page.get_by_role("button", name="Refresh").click()
    assert page.get_by_role("status").inner_text() == "The kernel that this belongs to has ended. Run the cell again."


def test_nothing_found_or_chosen_is_said(draw):
    page = draw([])
    assert page.get_by_label("Server", exact=True).locator("option").all_inner_texts() == ["No server"]
    assert page.get_by_label("Model", exact=True).is_disabled()
    assert page.locator(".ck-status code").first.inner_text() == "ck.local()"
    page = draw([server("one", state="refused", advice="Start it.")])
    assert page.get_by_label("Server", exact=True).locator("option").all_inner_texts() == [
        "Choose a server",
        "✕ one · One · refused",
    ]
    page.get_by_label("Server", exact=True).select_option("one")
    assert page.locator(".ck-advice").inner_text().split("\n")[-1].endswith("Start it.")


def test_a_model_that_is_not_listed_is_shown_as_chosen(draw):
    page = draw([server("one", ModelInfo("a"))], model="hidden")
    assert page.get_by_label("Model", exact=True).input_value() == "hidden"
    page.evaluate("() => { model.set('model', 'a'); fire(); }")
    page.wait_for_function("() => document.querySelectorAll('select')[1].value === 'a'")
    assert page.get_by_label("Model", exact=True).locator("option").count() == 1


def test_its_end_leaves_nothing_behind(draw):
    page = draw([server("one", ModelInfo("a"))])
    assert page.evaluate("left()") == 6
    page.evaluate("clean()")
    assert page.evaluate("left()") == 0
    assert page.locator(".ck-picker").count() == 0


@pytest.mark.parametrize("width", [240, 400, 700])
def test_it_fits_narrow_places(draw, width):
    page = draw([server("one", ModelInfo("a" * 100, size_bytes=5 * 10**9)), server("two")], width=width)
    assert page.evaluate("document.documentElement.scrollWidth <= innerWidth")
    SCREENSHOTS.mkdir(exist_ok=True)
    page.screenshot(path=SCREENSHOTS / f"picker-{width}.png", clip={"x": 0, "y": 0, "width": width, "height": 300})


def test_thousands_of_models_are_drawn(draw):
    page = draw([server("one", *(ModelInfo(f"model-{i}") for i in range(5000)))])
    assert page.get_by_label("Model", exact=True).locator("option").count() == 5000
