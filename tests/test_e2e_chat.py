"""The chat in a real JupyterLab in a real browser, on three kernels: they differ in the thread that hears a click, and when."""

from __future__ import annotations

import base64
import io
import json
import shutil
import subprocess
import sys
from pathlib import Path

import nbformat
import pytest
from PIL import Image

from tests import kernels
from tests.chatting import Answers, Chat, Ticking, as_json, asked, call, messages
from tests.lab import KERNEL_IDLE, LEAST_CONTRAST, open_browser, write_notebook
from tests.loopback import delta, models, refuse, stream

SCREENSHOTS = Path(__file__).parents[1] / "screenshots"
KEY = "sk-very-secret-0123456789"
FEW = 40
"""So many of the 400 tokens, two seconds' worth, may still be made after a click on Stop: `frames` of the benchmarks counts them."""
IMPORT = "import os, ipywidgets, compat_kit.widgets, compat_kit as ck\n"
CONNECT = IMPORT + 'backend = ck.connect({url!r}, "m", api_key=os.environ["CHAT_KEY"])\n'
CHAT = CONNECT + "chat = ck.ChatWidget(backend)\nchat"
ENGINE = IMPORT + 'chat = ck.ChatWidget(ck.local("mini-1m", options={"temperature": 0}))\nchat'
BUSY = 'import os, time\nprint("began", flush=True)\nwhile not os.path.exists({flag!r}): time.sleep(0.02)'
AWAITING = 'import asyncio, os\nprint("began", flush=True)\nwhile not os.path.exists({flag!r}): await asyncio.sleep(0.02)'
RICH = r"""# Energy

The energy is $E = mc^2$, and **nothing** else; see [the notes](https://notes.example/energy).

| planet | mass |
|--------|-----:|
| Earth  | 5.97 |
| Mars   | 0.64 |

```python
def energy(mass: float, c: float = 299_792_458.0) -> float:
    return mass * c**2  # joules
```

1. It costs $0.15 in and $0.60 out.
2. A list ends here.
"""

pytestmark = pytest.mark.e2e


@pytest.fixture(scope="module")
def root(tmp_path_factory):
    folder = tmp_path_factory.mktemp("notebooks")
    for name in kernels.NAMES:
        write_notebook(folder / f"{name}.ipynb", "", "", kernel=name)
        write_notebook(folder / f"kept-{name}.ipynb", "", "", kernel=name)
    for name in ("looks", "narrow", "restarted", "state"):
        write_notebook(folder / f"{name}.ipynb", "", "")
    return folder


@pytest.fixture(scope="module")
def browser(root, tmp_path_factory):
    with open_browser(root, tmp_path_factory.mktemp("home"), CHAT_KEY=KEY) as browser:
        yield browser


@pytest.fixture(scope="module", params=kernels.NAMES)
def kernel(request):
    return kernels.require(request.param)


@pytest.fixture(scope="module")
def shared(browser, kernel):
    """One page for each kernel, for all tests that leave it as it was."""
    with browser.pages() as open_notebook:
        yield open_notebook(f"{kernel}.ipynb")


@pytest.fixture
def lesson(shared):
    shared.faults.clear()
    yield shared
    assert (shared.faults, shared.outside()) == ([], [])


@pytest.fixture
def notebook(browser):
    with browser.pages() as open_notebook:
        yield open_notebook


@pytest.fixture
def say(lesson, server):
    """A function that has the server answer like this and gives the chat with it."""

    def begun(*answers, source: str = CHAT) -> Chat:
        server.on("/chat/completions", answers[0] if len(answers) == 1 and callable(answers[0]) else Answers(*answers))
        server.on("/models", models("m"))
        return shown(lesson, source.format(url=server.url))

    return begun


@pytest.fixture
def flag(tmp_path):
    """A file that a busy cell waits for."""
    file = tmp_path / "flag"
    yield file
    file.touch()


def shown(lesson, source: str) -> Chat:
    outputs = lesson.run(source)
    assert [output["evalue"] for output in outputs if output["output_type"] == "error"] == []
    chat = Chat(lesson.page)
    chat.input.wait_for()
    return chat


def hold(lesson, source: str, flag: Path) -> None:
    """Start a cell that keeps the kernel busy until the flag is there."""
    lesson.start(source.format(flag=str(flag)))
    lesson.page.locator(".jp-OutputArea-output", has_text="began").wait_for()


def release(lesson, flag: Path) -> None:
    flag.touch()
    lesson.page.wait_for_function(KERNEL_IDLE)


def is_held_back(chat) -> bool:
    """Whether the kernel does not hear the click on Stop, which is said then; otherwise the answer ends."""
    held = "root => root.querySelector('.ck-notice').textContent.includes('The kernel is busy with another cell')"
    ended = "root => !root.hasAttribute('data-busy')"
    chat.page.wait_for_function(f"root => ({held})(root) || ({ended})(root)", arg=chat.root.element_handle())
    return bool(chat.root.evaluate(held))


def picture(side: int = 40, kind: str = "PNG") -> str:
    data = io.BytesIO()
    Image.new("RGB", (side, side), "teal").save(data, kind)
    return base64.b64encode(data.getvalue()).decode()


def cells(lesson):
    return lesson.page.evaluate(
        "() => window.jupyterapp.shell.currentWidget.content.widgets.map(cell => cell.model.executionCount)"
    )


def test_each_kernel_is_the_version_that_it_is_named_for(lesson, kernel):
    found = as_json(lesson.run("import ipykernel, json; print(json.dumps(ipykernel.__version__))", 1))
    assert found == kernel if kernel in kernels.OLDER else found.startswith("7.")
    assert found not in kernels.OLDER or kernel in kernels.OLDER


def test_the_embedded_engine_answers_what_is_typed_and_no_key_is_a_command_of_the_notebook(lesson):
    chat = shown(lesson, ENGINE)
    before = cells(lesson)
    chat.input.press_sequentially("Hel")
    chat.input.press("Shift+Enter")
    chat.input.press_sequentially("bdd")
    assert chat.input.input_value() == "Hel\nbdd"
    assert chat.ask("Hello") == "Hello! How can I help you today?"
    assert "TTFT" in chat.answers.last.locator(".ck-note").inner_text()
    for focused in (chat.root.get_by_role("log"), chat.button("Copy")):
        focused.focus()
        for key in ("b", "d", "d", "a", "Shift+Enter", "x"):
            lesson.page.keyboard.press(key)
    chat.input.focus()
    lesson.page.keyboard.press("Control+Enter")
    assert cells(lesson) == before
    assert chat.root.count() == 1


def test_an_answer_grows_and_stops_at_a_click_while_the_kernel_is_idle(lesson, say):
    ticking = Ticking()
    chat = say(ticking)
    chat.say("Count")
    chat.wait_for("w5")
    chat.click("Stop")
    assert ticking.sent_after(chat.clicked_at()) <= FEW
    assert chat.answered().startswith("w1 w2 w3 w4 w5")
    assert len(chat.text().split()) >= len(ticking.sent_at) - FEW
    assert "stopped" in chat.answers.last.locator(".ck-note").inner_text().lower()


def test_escape_stops_as_well(lesson, say):
    ticking = Ticking()
    chat = say(ticking)
    chat.say("Count")
    chat.wait_for("w3")
    chat.input.press("Escape")
    assert ticking.stopped.wait(10)
    assert chat.answered().startswith("w1 w2 w3")


def test_a_click_on_stop_while_a_cell_awaits(lesson, say, kernel, flag):
    ticking = Ticking()
    chat = say(ticking)
    chat.say("Count")
    chat.wait_for("w2")
    hold(lesson, AWAITING, flag)
    chat.click("Stop")
    if is_held_back(chat):
        assert kernel == "6.31.0"
        release(lesson, flag)
    else:
        assert ticking.sent_after(chat.clicked_at()) <= FEW
    chat.answered()
    release(lesson, flag)
    assert chat.notice.inner_text() == ""


def test_a_cell_that_is_busy_holds_no_stream_up_and_it_is_said_that_it_holds_the_click_back(lesson, say, kernel, flag):
    ticking = Ticking()
    chat = say(ticking)
    chat.say("Count")
    chat.wait_for("w2")
    hold(lesson, BUSY, flag)
    seen = len(chat.text().split())
    chat.wait_for(f"w{seen + 5}")
    chat.click("Stop")
    if is_held_back(chat):
        assert kernel != "7.0.1"
        chat.wait_for(f"w{len(chat.text().split()) + 3}")
    else:
        assert kernel != "6.31.0"
        assert ticking.sent_after(chat.clicked_at()) <= FEW
    release(lesson, flag)
    chat.answered()
    assert ticking.stopped.wait(10)
    assert chat.notice.inner_text() == ""


def test_regenerate_edit_and_branches(lesson, say, server):
    chat = say("first answer", "second answer", "third answer", "fourth answer")
    assert chat.ask("One") == "first answer"
    chat.button("Try again").click()
    chat.wait_for("second answer")
    chat.answered()
    branch = chat.answers.last.locator(".ck-branch")
    assert branch.inner_text().strip() == "2 / 2"
    branch.get_by_role("button", name="Version before").click()
    chat.wait_for("first answer")
    assert chat.ask("Two") == "third answer"
    assert messages(asked(server)[-1]) == ["One", "first answer ", "Two"]
    chat.input.press("ArrowUp")
    editor = chat.root.get_by_label("Edit message")
    assert editor.input_value() == "Two"
    editor.fill("Two and a half")
    editor.press("Enter")
    chat.wait_for("fourth answer")
    assert chat.answered() == "fourth answer"
    assert messages(asked(server)[-1]) == ["One", "first answer ", "Two and a half"]
    chat.root.locator(".ck-user").last.get_by_role("button", name="Version before").click()
    chat.wait_for("third answer")
    kept = as_json(lesson.run("import json; print(json.dumps([m['content'] for m in chat.messages]))", 1))
    assert kept == ["One", "first answer ", "Two", "third answer "]


def test_a_message_is_deleted_and_all_are_cleared(lesson, say):
    chat = say("first answer", "second answer")
    chat.ask("One")
    chat.ask("Two")
    chat.root.locator(".ck-user").last.get_by_role("button", name="Delete").click()
    chat.answers.get_by_text("second answer").wait_for(state="detached")
    chat.button("More").click()
    chat.button("Clear the chat").click()
    chat.button("Clear").click()
    chat.root.locator(".ck-empty").wait_for()
    assert as_json(lesson.run("print(len(chat.messages))", 1)) == 0


def test_a_pasted_image_is_sent_as_a_small_data_uri(lesson, say, server):
    chat = say("teal")
    chat.paste("square.png", "image/png", picture(2000))
    chat.root.get_by_role("button", name="Remove square.png").wait_for()
    assert chat.ask("What colour?") == "teal"
    text, image = messages(asked(server)[0])[0]
    assert text == {"type": "text", "text": "What colour?"}
    assert image["image_url"]["url"].startswith("data:image/")
    sent = Image.open(io.BytesIO(base64.b64decode(image["image_url"]["url"].partition(",")[2])))
    assert max(sent.size) <= 1568
    thumbnail = chat.root.locator(".ck-user img")
    assert thumbnail.get_attribute("src").startswith("data:image/")
    assert thumbnail.evaluate("image => image.complete && image.naturalWidth > 0")


def test_a_model_that_reads_text_only_gets_no_image_and_it_is_said_why(lesson):
    chat = shown(lesson, ENGINE)
    chat.paste("square.png", "image/png", picture())
    chat.notice.get_by_text("text only").wait_for()
    assert chat.ask("Hello") == "Hello! How can I help you today?"


def test_a_file_that_is_no_image_is_refused_with_a_reason(lesson, say):
    chat = say("teal")
    chat.paste("page.png", "image/png", base64.b64encode(b"<html>").decode())
    chat.notice.get_by_text("This is a page of HTML").wait_for()
    assert chat.root.get_by_role("group", name="Images to send").locator("img").count() == 0


TOOLS = (
    CONNECT
    + """
def add(a: int, b: int) -> int:
    "The sum of two numbers."
    return a + b

chat = ck.ChatWidget(backend, tools=[add])
chat"""
)


def test_a_call_of_a_tool_is_shown_and_waits_for_a_word_once_always_or_never(lesson, say, server):
    calls = [call("add", '{"a": 2, "b": 40}', f"call_{number}") for number in range(4)]
    chat = say(calls[0], "It is 42", calls[1], "I may not", calls[2], "Again 42", calls[3], "Once more 42", source=TOOLS)
    chat.say("2 + 40?")
    waiting = chat.root.locator(".ck-call")
    chat.button("Allow once").click()
    chat.wait_for("It is 42")
    assert chat.answered() == "It is 42"
    assert asked(server)[-1].body["messages"][-1] == {"role": "tool", "tool_call_id": "call_0", "content": "42"}
    assert waiting.first.locator("summary b").inner_text() == "add"
    chat.say("And now?")
    chat.button("Deny").click()
    chat.wait_for("I may not")
    chat.answered()
    assert "42" not in asked(server)[-1].body["messages"][-1]["content"]
    chat.say("And now?")
    chat.button("Always allow").click()
    chat.wait_for("Again 42")
    chat.answered()
    chat.say("And now?")
    chat.wait_for("Once more 42")
    assert chat.answered() == "Once more 42"
    assert [one.get_attribute("data-state") for one in waiting.all()] == ["done", "denied", "done", "done"]


def test_an_error_is_drawn_with_what_to_do_and_tried_again_at_a_click(lesson, say):
    error = {"error": {"message": f"The key {KEY} is not known", "type": "invalid_request_error"}}
    chat = say(refuse(401, error), "now it works")
    chat.say("Hello")
    fault = chat.root.locator(".ck-fault:visible")
    fault.wait_for()
    assert "not known" in fault.inner_text()
    assert KEY not in chat.root.inner_text()
    chat.button("Retry").click()
    chat.wait_for("now it works")
    assert chat.answered() == "now it works"
    assert chat.root.locator(".ck-fault:visible").count() == 0


def test_a_dropped_connection_keeps_what_had_come(lesson, say):
    chat = say(stream(delta("The first "), delta("half"), end=False), "all of it")
    chat.say("Hello")
    chat.root.locator(".ck-fault:visible").wait_for()
    assert chat.answered() == "The first half"
    chat.button("Retry").click()
    chat.wait_for("all of it")
    chat.answers.last.get_by_role("button", name="Version before").click()
    chat.wait_for("The first half")


def test_two_views_and_one_more_later_show_the_same(lesson, say):
    chat = say(
        "first answer", "second answer", source=CONNECT + "chat = ck.ChatWidget(backend)\ndisplay(chat, ipywidgets.VBox([chat]))"
    )
    logs = lesson.page.get_by_role("log")
    logs.nth(1).wait_for()
    chat.ask("One")
    logs.nth(1).get_by_text("first answer").wait_for()
    lesson.run("chat", 1)
    logs.nth(2).get_by_text("first answer").wait_for()
    later = Chat(lesson.page, lesson.page.locator(".jp-Cell").nth(1))
    assert later.ask("Two") == "second answer"
    for at in range(3):
        logs.nth(at).get_by_text("second answer").wait_for()
    lesson.run("pass", 1)


def test_a_page_loaded_anew_while_an_answer_is_written_shows_all_of_it(lesson, say, server):
    ticking = Ticking(words=60, pause_after=6)
    chat = say(ticking)
    chat.say("Count")
    chat.wait_for("w3")
    lesson.command("docmanager:save")
    lesson.reload()
    chat = Chat(lesson.page)
    chat.wait_for("w6")
    assert not ticking.stopped.is_set()
    server.tell(ticking.go_on)
    chat.wait_for("w60")
    assert chat.answered() == " ".join(f"w{number}" for number in range(1, 61))


def test_a_notebook_that_was_saved_shows_the_chat_without_a_kernel_and_holds_no_key(notebook, kernel, server, root):
    server.on("/models", models("m"))
    server.on("/chat/completions", Answers(f"Your key is {KEY}", "The **bold** answer"))
    lesson = notebook(f"kept-{kernel}.ipynb")
    chat = shown(lesson, CHAT.format(url=server.url))
    chat.ask("What is my key?")
    chat.ask("Say something bold")
    kept = "() => JSON.stringify(window.jupyterapp.shell.currentWidget.model.toJSON()).includes('bold')"
    lesson.page.wait_for_function(kept)
    assert lesson.page.locator(".ck-still:visible").count() == 0
    lesson.command("docmanager:save")
    lesson.end_kernel()
    file = root / f"kept-{kernel}.ipynb"
    assert KEY not in file.read_text()

    again = notebook(f"kept-{kernel}.ipynb")
    again.page.locator(".ck-still").get_by_text("Say something bold").wait_for()
    assert again.page.locator(".ck-still strong", has_text="bold").is_visible()
    assert again.page.locator(".ck-chat:visible").count() == 0

    stranger = nbformat.read(file, 4)
    stranger.cells.append(nbformat.v4.new_code_cell("# not signed"))
    nbformat.write(stranger, root / f"untrusted-{kernel}.ipynb")
    untrusted = notebook(f"untrusted-{kernel}.ipynb")
    outputs = untrusted.page.locator(".jp-OutputArea")
    outputs.get_by_text("Say something bold").first.wait_for()
    assert outputs.locator("strong", has_text="bold").first.is_visible()
    assert untrusted.outside() == []


def test_nbconvert_shows_the_chat(notebook, server, root, tmp_path):
    server.on("/chat/completions", Answers("The **bold** answer"))
    server.on("/models", models("m"))
    write_notebook(root / "converted.ipynb", "", "")
    lesson = notebook("converted.ipynb")
    shown(lesson, CHAT.format(url=server.url)).ask("Say something bold")
    lesson.page.wait_for_function("() => JSON.stringify(window.jupyterapp.shell.currentWidget.model.toJSON()).includes('bold')")
    lesson.command("docmanager:save")
    shutil.copy(root / "converted.ipynb", tmp_path)
    command = [sys.executable, "-m", "nbconvert", "--to", "html", "--log-level=ERROR", str(tmp_path / "converted.ipynb")]
    subprocess.run(command, check=True, timeout=120, capture_output=True)
    page = (tmp_path / "converted.html").read_text()
    assert "Say something bold" in page
    assert "<strong>bold</strong>" in page


def test_the_key_is_in_no_widget_state_checkpoint_or_export(notebook, server, root):
    server.on("/models", models("m"))
    server.on("/chat/completions", Answers(f"Your key is {KEY}", refuse(401, {"error": {"message": f"Bad key {KEY}"}})))
    lesson = notebook("state.ipynb")
    lesson.command("@jupyter-widgets/jupyterlab-manager:saveWidgetState")
    chat = shown(lesson, CHAT.format(url=server.url))
    chat.ask("What is my key?")
    chat.ask("And now?")
    lesson.command("docmanager:save")
    lesson.command("docmanager:save")
    saved = json.loads((root / "state.ipynb").read_text())
    assert "application/vnd.jupyter.widget-state+json" in saved["metadata"]["widgets"]
    files = [file for file in root.rglob("*") if file.is_file()]
    assert any(".ipynb_checkpoints" in file.parts for file in files)
    assert [file.name for file in files if KEY in file.read_text(errors="replace")] == []
    exports = "json.dumps([chat.export(form) for form in ('md', 'json', 'html', 'py')] + [repr(chat), repr(chat.get_state())])"
    assert KEY not in json.dumps(as_json(lesson.run(f"import json; print({exports})", 1)))
    again = notebook("state.ipynb")
    try:
        # By the view, which found its kernel, or by the copy as long as it has not.
        again.page.get_by_text("What is my key?").locator("visible=true").first.wait_for(timeout=15_000)
    finally:
        lesson.command("@jupyter-widgets/jupyterlab-manager:saveWidgetState")


def test_the_model_is_switched_by_the_picker(notebook, server):
    server.on("/models", models("m", "another"))
    server.on("/chat/completions", Answers("first answer", "second answer"))
    lesson = notebook("restarted.ipynb")
    discover = "chat = compat_kit.widgets.ChatWidget(discover=lambda on_found: ck.adiscover({url!r}, on_found=on_found))\nchat"
    chat = shown(lesson, (IMPORT + discover).format(url=server.url))
    model = chat.root.get_by_label("Model", exact=True)
    model.wait_for()
    model.select_option("another")
    chat.root.locator(".ck-model", has_text="another").wait_for()
    assert chat.ask("Hello") == "first answer"
    assert asked(server)[-1].body["model"] == "another"
    if not model.is_visible():
        chat.root.locator(".ck-model").click()
    model.select_option("m")
    chat.page.wait_for_function(
        "root => !root.querySelector('.ck-model').textContent.includes('another')", arg=chat.root.element_handle()
    )
    assert chat.ask("Hello again") == "second answer"
    assert asked(server)[-1].body["model"] == "m"


def test_settings_are_sent_and_a_wrong_one_is_refused_at_its_field(notebook, server):
    server.on("/models", models("m"))
    server.on("/chat/completions", Answers("first answer"))
    lesson = notebook("restarted.ipynb")
    chat = shown(lesson, CHAT.format(url=server.url))
    chat.button("Settings").click()
    chat.root.get_by_label("System prompt").fill("Be brief.")
    chat.root.get_by_label("Temperature").fill("warm")
    chat.button("Save").click()
    chat.root.locator("label", has_text="Temperature").locator(".ck-wrong:not(:empty)").wait_for()
    chat.root.get_by_label("Temperature").fill("0.5")
    chat.root.get_by_label("Seed").fill("7")
    chat.root.get_by_label("Extra options").fill('{"top_p": 0.9}')
    chat.button("Save").click()
    chat.root.locator(".ck-settings").wait_for(state="hidden")
    chat.ask("Hello")
    body = asked(server)[-1].body
    assert messages(asked(server)[-1]) == ["Be brief.", "Hello"]
    assert (body["temperature"], body["seed"], body["top_p"]) == (0.5, 7, 0.9)


@pytest.mark.parametrize(("form", "name", "words"), [("Markdown", ".md", "## You"), ("Python", ".py", "import compat_kit as ck")])
def test_an_export_is_downloaded(notebook, server, form, name, words):
    server.on("/models", models("m"))
    server.on("/chat/completions", Answers("first answer"))
    lesson = notebook("restarted.ipynb")
    chat = shown(lesson, CHAT.format(url=server.url))
    chat.ask("Hello")
    chat.button("More").click()
    with lesson.page.expect_download() as download:
        chat.button(f"Export as {form}").click()
    assert download.value.suggested_filename.endswith(name)
    text = Path(download.value.path()).read_text()
    assert words in text
    assert "first answer" in text


def test_a_kernel_that_was_restarted_is_told(notebook, server):
    server.on("/models", models("m"))
    server.on("/chat/completions", Answers("first answer"))
    lesson = notebook("restarted.ipynb")
    chat = shown(lesson, CHAT.format(url=server.url))
    chat.ask("Hello")
    lesson.restart_kernel()
    chat.say("Are you there?")
    chat.notice.get_by_text("ended").wait_for()
    assert "first answer" in chat.text()
    assert chat.input.input_value() == "Are you there?"


@pytest.mark.parametrize(("theme", "width"), [("Light", 1280), ("Dark", 1280), ("Light", 480)])
def test_it_is_readable_in_light_dark_and_narrow(notebook, server, theme, width):
    reasoning = [delta(reasoning_content="They ask for energy. "), delta(reasoning_content="A table helps.")]
    rich = [*reasoning, *(delta(word) for word in RICH.split(" ")), delta()]
    events = [
        event if "reasoning" in str(event) else delta(event["choices"][0]["delta"].get("content", "") + " ") for event in rich
    ]
    server.on("/models", models("m"))
    server.on(
        "/chat/completions",
        Answers(
            events,
            call("add", '{"a": 2, "b": 40}'),
            "It is **42**.",
            refuse(401, {"error": {"message": "This key is not known here"}}),
        ),
    )
    lesson = notebook("looks.ipynb", width=width)
    lesson.command("apputils:change-theme", theme=f"JupyterLab {theme}")
    if width < 600:
        lesson.command("application:toggle-left-area")
    chat = shown(lesson, TOOLS.format(url=server.url))
    chat.ask("What is energy?")
    chat.say("2 + 40?")
    chat.button("Allow once").wait_for()
    chat.root.scroll_into_view_if_needed()
    SCREENSHOTS.mkdir(exist_ok=True)
    kind = "narrow" if width < 600 else theme.lower()
    chat.root.screenshot(path=SCREENSHOTS / f"chat-{kind}-tool.png")
    chat.button("Allow once").click()
    chat.wait_for("It is")
    chat.answered()
    assert chat.root.evaluate(LEAST_CONTRAST)[0] >= 4.5
    chat.say("And if it fails?")
    chat.root.locator(".ck-fault:visible").wait_for()
    chat.answered()
    chat.root.get_by_role("log").evaluate("log => { log.scrollTop = 0; }")
    chat.root.screenshot(path=SCREENSHOTS / f"chat-{kind}.png")
    chat.root.get_by_role("log").evaluate("log => { log.scrollTop = log.scrollHeight; }")
    chat.root.screenshot(path=SCREENSHOTS / f"chat-{kind}-end.png")
    assert chat.root.evaluate("root => root.scrollWidth <= root.clientWidth")
    lesson.command("apputils:change-theme", theme="JupyterLab Light")
    assert lesson.outside() == []
