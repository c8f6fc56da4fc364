"""What a hostile model, server or file writes, by every way into a page: nothing runs, loads, is drawn elsewhere, or reaches the kernel."""

from __future__ import annotations

import base64
import io
import json

import pytest
from PIL import Image

from tests.chatting import Chat
from tests.hostile import MARKER, PAYLOADS, WATCH
from tests.lab import Watched, open_browser, write_notebook
from tests.loopback import delta, models

TEXTS = [text for _, text in PAYLOADS]
PIECES = 6
BATCH = 24
BEGIN = """
import json, os, compat_kit as ck
texts = json.load(open("payloads.json"))
backend = ck.connect({url!r}, "m", retry=None, max_retries=0)
"""
# All elements in there, those in shadow roots among them.
ALL = """const all = root => [...root.querySelectorAll("*")].flatMap(one => [one, ...(one.shadowRoot ? all(one.shadowRoot) : [])]);"""
# Whatever is drawn outside the box of its root, or could be: fixed, in the top layer, or out of every box that clips.
ESCAPED = f"""root => {{
  {ALL}
  const box = root.getBoundingClientRect();
  const isIn = one => one.left >= box.left - 1 && one.right <= box.right + 1 && one.top >= box.top - 1 && one.bottom <= box.bottom + 1;
  const parent = one => one.parentElement || one.getRootNode().host;
  const isClipped = one => {{
    for (let at = parent(one); at; at = parent(at)) {{
      if (getComputedStyle(at).overflowX !== "visible" && isIn(at.getBoundingClientRect())) return true;
      if (at === root) return false;
    }}
    return false;
  }};
  const isOut = one => getComputedStyle(one).position === "fixed" || one.matches("dialog, [popover]")
    || (one.checkVisibility() && one.getBoundingClientRect().width && !isIn(one.getBoundingClientRect()) && !isClipped(one));
  return all(root).filter(isOut).map(one => one.outerHTML.slice(0, 200)).slice(0, 5);
}}"""
# What has no business in there at all, whether it does something in this browser or not.
ALIEN = f"""root => {{
  {ALL}
  const tags = "script, iframe, object, embed, form:not(.ck-settings), base, meta, link, audio, video, source, foreignObject, "
    + "animate, set, marquee, portal, [data-commandlinker-command], [srcdoc], [formaction], [ping], [background], [contenteditable]";
  const isAlien = one => one.matches(tags) || (one.matches("img") && !one.src.startsWith("data:image/"))
    || [...one.attributes].some(({{name, value}}) => name.startsWith("on") || /^[\\s\\0-\\x1f]*(javascript|vbscript):/i.test(value));
  return all(root).filter(isAlien).map(one => one.outerHTML.slice(0, 200)).slice(0, 5);
}}"""
# Clicks whatever a model's text has that can be clicked. Links are kept from opening after everybody else has seen the click.
CLICK = f"""root => {{
  {ALL}
  const keep = event => {{
    const link = event.composedPath().find(one => one.href);
    if (link && ["http:", "https:", "mailto:"].includes(link.protocol)) event.preventDefault();
  }};
  addEventListener("click", keep);
  const within = one => one.getRootNode().host || one.closest(".ck-md, .ck-call, .ck-still, .ck-transcript, body.ck-page");
  const clicked = all(root).filter(one => within(one) && one.matches("a, button, summary, input, select, label, [role], [tabindex], b, span, code, math, td"))
    .filter(one => !one.matches(".ck-button"));
  for (const one of clicked) for (const name of ["pointerover", "mouseover", "focus", "click"])
    one.dispatchEvent(new MouseEvent(name, {{bubbles: true, cancelable: true, composed: true}}));
  removeEventListener("click", keep);
  return clicked.length;
}}"""

pytestmark = pytest.mark.e2e


@pytest.fixture(scope="module")
def browser(tmp_path_factory):
    root = tmp_path_factory.mktemp("notebooks")
    (root / "payloads.json").write_text(json.dumps(TEXTS))
    write_notebook(root / "hostile.ipynb", "", "")
    with open_browser(root, tmp_path_factory.mktemp("home")) as browser:
        yield browser


@pytest.fixture(scope="module")
def shared(browser):
    with browser.pages() as open_notebook:
        lesson = open_notebook("hostile.ipynb")
        lesson.sent = []

        def note(frame) -> None:
            lesson.sent.append(frame)

        lesson.page.on("websocket", lambda socket: socket.on("framesent", note))
        lesson.reload()
        yield lesson


@pytest.fixture
def lesson(shared, server):
    server.on("/models", models("m"))
    shared.page.evaluate(f"() => {{ {WATCH} }}")
    shared.run(BEGIN.format(url=server.url))
    shared.requests.clear()
    yield shared
    shared.run("chat.close()", 1)
    shared.run("pass", 1)


def harmless(watched, root, least: int = 1) -> None:
    """Nothing ran, left, got out or reached the kernel, also after clicks on all that can be clicked."""
    sent = getattr(watched, "sent", [])
    assert root.evaluate(ALIEN) == []
    assert root.evaluate(ESCAPED) == []
    count = len(sent)
    assert root.evaluate(CLICK) >= least
    watched.page.evaluate("() => new Promise(resolve => requestAnimationFrame(() => requestAnimationFrame(resolve)))")
    assert [str(frame)[-300:] for frame in sent[count:] if '"k":"sync"' not in str(frame)] == []  # a view may ask what it missed
    assert watched.page.evaluate("window.ckHits") == 0
    assert watched.outside() == []
    assert [url for url in watched.requests if "ck-hit" in url] == []


def begin(lesson, source: str) -> Chat:
    outputs = lesson.run(source)
    assert [output["evalue"] for output in outputs if output["output_type"] == "error"] == []
    return Chat(lesson.page)


def test_there_are_as_many_payloads_as_promised():
    assert len(PAYLOADS) == len({name for name, _ in PAYLOADS}) >= 80
    assert sum(MARKER in text for text in TEXTS) >= 40


FINISHED = """
messages = [{"role": role, "content": text} for text in texts for role in ("user", "assistant")]
chat = ck.ChatWidget(backend, messages=messages)
chat
"""


def test_finished_answers_and_the_copy_that_stays(lesson):
    chat = begin(lesson, FINISHED)
    chat.answers.nth(len(TEXTS) - 1).wait_for()
    harmless(lesson, chat.root)
    lesson.run("chat.close()", 1)
    still = lesson.page.locator(".ck-still")
    still.wait_for()
    harmless(lesson, still)


def test_answers_and_reasoning_while_they_are_written(lesson, server):
    answers = iter(TEXTS)

    async def answer(exchange):
        text = next(answers)
        size = max(1, -(-len(text) // PIECES))
        await exchange.start_stream()
        for at in range(0, len(text), size):
            await exchange.event(delta(reasoning_content=text[at : at + size]))
        for at in range(0, len(text), size):
            await exchange.event(delta(text[at : at + size]))
        await exchange.event(delta(finish_reason="stop"))
        await exchange.end_stream()

    server.on("/chat/completions", answer)
    chat = begin(lesson, "chat = ck.ChatWidget(backend)\nchat")
    for at in range(0, len(TEXTS), BATCH):
        count = len(TEXTS[at : at + BATCH])
        outputs = lesson.run(f"chat.clear()\nfor _ in range({count}): _ = await chat.ask('x')", 1)
        assert [output["evalue"] for output in outputs if output["output_type"] == "error"] == []
        chat.answers.nth(count - 1).wait_for()
        chat.answered()
        harmless(lesson, chat.root, least=0)


def test_errors_of_a_server(lesson, server):
    answers = iter(TEXTS)

    async def fail(exchange):
        await exchange.answer({"error": {"message": next(answers)[:3000], "type": next(iter(TEXTS))}}, status=403)

    server.on("/chat/completions", fail)
    chat = begin(lesson, "chat = ck.ChatWidget(backend)\nchat")
    for at in range(0, len(TEXTS), BATCH):
        count = len(TEXTS[at : at + BATCH])
        lesson.run(f"chat.clear()\nfor _ in range({count}): _ = await chat.ask('x')", 1)
        chat.root.locator(".ck-fault:visible").nth(count - 1).wait_for()
        harmless(lesson, chat.root, least=0)


TOOLS = """
messages = [{"role": "user", "content": "x"}]
for number, text in enumerate(texts):
    function = {"name": text[:64], "arguments": text}
    messages.append({"role": "assistant", "content": None, "tool_calls": [{"id": f"c{number}", "type": "function", "function": function}]})
    messages.append({"role": "tool", "tool_call_id": f"c{number}", "content": text})
chat = ck.ChatWidget(backend, messages=messages)
chat
"""


def test_calls_of_tools_with_their_arguments_and_results(lesson):
    chat = begin(lesson, TOOLS)
    chat.root.locator(".ck-call").nth(len(TEXTS) - 1).wait_for(state="attached")
    harmless(lesson, chat.root)
    lesson.run("chat.close()", 1)
    still = lesson.page.locator(".ck-still")
    still.wait_for()
    harmless(lesson, still)


NAMES = """
import asyncio
async def offered(on_found):
    found = tuple(ck.ModelInfo(text) for text in texts)
    return [ck.Server(text, "ollama", "Ollama", "http://127.0.0.1:9/v1", found, "up") for text in texts[::20]]

from compat_kit.widgets import ChatWidget
chat = ChatWidget(discover=offered)
display(chat)
for text in texts:
    chat.backend = ck.connect("http://127.0.0.1:9/v1", text or "m")
    await asyncio.sleep(0.01)
"""


def test_names_of_models_and_servers(lesson):
    chat = begin(lesson, NAMES)
    harmless(lesson, chat.root, least=0)
    chat.root.locator(".ck-model").click()
    chat.root.get_by_label("Model", exact=True).wait_for()
    harmless(lesson, chat.root, least=0)


def test_names_of_files(lesson):
    chat = begin(lesson, "chat = ck.ChatWidget(backend)\nchat")
    data = io.BytesIO()
    Image.new("RGB", (8, 8)).save(data, "PNG")
    names = [text[:200] for text in TEXTS[:: max(1, len(TEXTS) // 9)]][:9]
    for number, name in enumerate(names):
        chat.paste(name, "image/png", base64.b64encode(data.getvalue()).decode())
        chat.root.get_by_role("group", name="Images to send").locator("img").nth(number).wait_for()
    harmless(lesson, chat.root, least=0)


def test_exports(lesson, browser, tmp_path):
    begin(lesson, FINISHED)
    lesson.run(f"_ = chat.export('html', {str(tmp_path / 'chat.html')!r})", 1)
    page = browser.new_page()
    page.add_init_script(WATCH)
    watched = Watched(page, "file://")
    page.goto((tmp_path / "chat.html").as_uri())
    harmless(watched, page.locator("body"))
    watched.close()
    shown = "from IPython.display import display\ndisplay({'text/markdown': chat.export('md')}, raw=True)"
    lesson.run(shown, 1)
    rendered = lesson.page.locator(".jp-RenderedMarkdown").last
    rendered.wait_for()
    assert rendered.locator("script, iframe, img, form, style, [data-commandlinker-command]").count() == 0
    assert lesson.page.evaluate("window.ckHits") == 0
    assert lesson.outside() == []
