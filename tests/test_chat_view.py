"""The view of the chat in a real browser, without JupyterLab: what it draws, what is pressed there, and how it can be used."""

from __future__ import annotations

import re
from pathlib import Path

import pytest
from rjsmin import jsmin

from tests.chatpage import SCRIPTS, WIDGETS, ChatPage, chromium, made_call, made_round, row, source
from tests.lab import LEAST_CONTRAST

PNG = "data:image/png;base64,iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg=="
CODE = '<p>So:</p><div class="ck-fence"><div class="ck-lang">python</div><pre><code>print(1)\n</code></pre></div>'
TALK = (row("1", "user", "Hello"), row("2", text="Hi there."))
WAITING = row("2", rounds=[made_round(calls=[made_call("waiting")])], state="writing")
FAILED = row("2", text="Hal", state="failed", error="The connection broke.", hint="Start it with `ollama serve`.")
LONG = "\n".join(str(number) for number in range(100))
GAP = "() => { const log = document.querySelector('.ck-log'); return log.scrollHeight - log.scrollTop - log.clientHeight }"
IMAGE = """async ([width, height, type]) => {
  const canvas = Object.assign(document.createElement("canvas"), {width, height});
  canvas.getContext("2d").fillRect(0, 0, 9, 9);
  const blob = await new Promise(done => canvas.toBlob(done, type));
  const data = new DataTransfer();
  data.items.add(new File([blob], "picture", {type}));
  return data;
}"""


@pytest.fixture(scope="module")
def browser():
    with chromium() as browser:
        yield browser


@pytest.fixture
def chat(browser):
    page = browser.new_page(viewport={"width": 860, "height": 700})
    page.set_default_timeout(5_000)
    chat = ChatPage(page)
    yield chat
    assert chat.faults() == []
    page.close()


def test_enter_sends_and_the_focus_stays(chat):
    chat.open()
    chat.input.fill("Hello")
    chat.page.keyboard.press("Enter")
    [sent] = chat.heard()
    assert sent == {"k": "send", "n": sent["n"], "text": "Hello"}
    assert chat.input.input_value() == ""
    assert chat.focused() == "Message"
    chat.input.fill("Again")
    chat.button("Send").click()
    assert [one["text"] for one in chat.heard()] == ["Again"]
    assert chat.focused() == "Message"


def test_shift_enter_is_a_new_line_and_nothing_is_not_sent(chat):
    chat.open()
    chat.input.fill("a")
    chat.page.keyboard.press("Shift+Enter")
    assert chat.input.input_value() == "a\n"
    chat.input.fill("  \n")
    chat.page.keyboard.press("Enter")
    assert chat.sent() == []


@pytest.mark.parametrize("composing", ['{"isComposing": true}', '{"keyCode": 229}'])
def test_enter_of_an_input_method_does_not_send(chat, composing):
    chat.open()
    chat.input.fill("に")
    chat.input.evaluate(
        "(input, extra) => input.dispatchEvent(new KeyboardEvent('keydown', {key: 'Enter', bubbles: true, ...JSON.parse(extra)}))",
        composing,
    )
    assert chat.sent() == []
    assert chat.input.input_value() == "に"


def test_the_log_follows_at_its_end_and_stays_where_one_reads(chat):
    chat.open(TALK[0], row("2", text=LONG, state="writing"), busy=True)
    chat.page.wait_for_function(f"({GAP})() < 2")
    chat.tell("d", i="2", t="\n" + LONG)
    assert chat.page.evaluate(GAP) < 2
    assert not chat.button("Jump to latest").is_visible()
    chat.page.evaluate("document.querySelector('.ck-log').scrollTop -= 30")
    chat.button("Jump to latest").wait_for()
    top = chat.page.evaluate("document.querySelector('.ck-log').scrollTop")
    chat.tell("d", i="2", t="\nmore")
    chat.tell("d", i="2", h=f"<p>{LONG}\n{LONG}\nmore</p>".replace("\n", "<br>"), t="")
    assert chat.page.evaluate("document.querySelector('.ck-log').scrollTop") == top
    chat.button("Jump to latest").click()
    chat.page.wait_for_function(f"({GAP})() < 2")
    chat.page.wait_for_function("document.querySelector('.ck-latest').hidden")
    assert chat.focused() == "Message"


def test_what_is_read_stays_where_it_is_when_code_becomes_code(chat):
    lines = "\n".join(f"line {number}" for number in range(200))
    chat.open(TALK[0], row("2", text=f"```python\n{lines}", state="writing"), busy=True)
    chat.page.evaluate("document.querySelector('.ck-log').scrollTop = 2500")
    chat.button("Jump to latest").wait_for()
    shown = """() => { const log = document.querySelector('.ck-log'), part = log.querySelector('.ck-part');
        const text = log.querySelector('.ck-tail').offsetHeight > 99 ? log.querySelector('.ck-tail') : log.querySelector('.ck-body').shadowRoot.querySelector('pre');
        const {top, height} = text.getBoundingClientRect();
        return 200 * (log.getBoundingClientRect().top - top) / height }"""
    before = chat.page.evaluate(shown)
    chat.tell("d", i="2", h=CODE.replace("print(1)\n", f"{lines}\n"), t="And")
    assert 50 < before < 150
    assert abs(chat.page.evaluate(shown) - before) < 4  # lines


def test_thoughts_are_not_folded_over_the_head_of_who_reads_further_down(chat):
    thoughts = made_round(reasoning=LONG, thought="Thinking …")
    chat.open(row("2", text=LONG), row("3", rounds=[thoughts], state="writing"), busy=True)
    chat.page.evaluate("document.querySelector('.ck-log').scrollTop -= 50")
    chat.button("Jump to latest").wait_for()
    chat.tell("d", i="3", t="So")
    assert chat.page.locator(".ck-think").last.evaluate("one => one.open")
    chat.button("Jump to latest").click()
    chat.tell("d", i="3", t=" it is")
    assert not chat.page.locator(".ck-think").last.evaluate("one => one.open")


def test_what_is_selected_stays_selected_while_more_is_written(chat):
    chat.open(TALK[0], row("2", text="One two", state="writing"), busy=True)
    chat.page.evaluate(
        "getSelection().setBaseAndExtent(document.querySelector('.ck-tail').firstChild, 4, document.querySelector('.ck-tail').firstChild, 7)"
    )
    chat.tell("d", i="2", t=" three")
    chat.row("3", "user", "x")
    assert chat.page.evaluate("String(getSelection())") == "two"


def test_nothing_that_is_written_is_drawn_outside(chat):
    chat.open(row("1", "user", "Z" + "\u0301" * 900), row("2", text="Z" + "\u0316\u0301" * 900))
    chat.page.evaluate("document.querySelector('main').style.padding = '200px 0'")
    box = chat.root.bounding_box()
    outside = [
        {"x": 0, "y": 0, "width": 860, "height": box["y"] - 1},
        {"x": 0, "y": box["y"] + box["height"] + 1, "width": 860, "height": 100},
    ]
    seen = [chat.page.screenshot(clip=clip) for clip in outside]
    chat.page.evaluate("document.querySelector('.ck-log').style.visibility = 'hidden'")
    assert [chat.page.screenshot(clip=clip) for clip in outside] == seen


def test_actions_name_the_message_that_they_are_about(chat):
    chat.open(TALK[0], row("2", text="Hi", at=[2, 3]))
    answer = chat.page.locator(".ck-answer")
    answer.get_by_role("button", name="Try again").click()
    answer.get_by_role("button", name="Version before").click()
    answer.get_by_role("button", name="Version after").click()
    answer.get_by_role("button", name="Delete").click()
    assert [{key: value for key, value in one.items() if key != "n"} for one in chat.heard()] == [
        {"k": "again", "i": "2"},
        {"k": "choose", "i": "2", "by": -1},
        {"k": "choose", "i": "2", "by": 1},
        {"k": "delete", "i": "2"},
    ]
    assert "2 / 3" in answer.inner_text()


def test_the_key_that_turns_versions_keeps_the_focus(chat):
    chat.open(TALK[0], row("2", text="Hi", at=[2, 3]))
    chat.page.locator(".ck-answer").get_by_role("button", name="Version after").press("Enter")
    chat.heard()
    chat.all(TALK[0], row("3", text="Ho", at=[3, 3]))
    assert chat.focused() == "Version after"
    chat.all(TALK[0])
    assert chat.focused() == "Message"


def test_editing_happens_in_place(chat):
    chat.open(*TALK)
    chat.page.locator(".ck-user").get_by_role("button", name="Edit").click()
    area = chat.page.get_by_label("Edit message")
    assert (area.input_value(), chat.focused()) == ("Hello", "Edit message")
    chat.row("2", text="Hi there, anew.")  # what happens meanwhile does not end it
    area.fill("Hello you")
    chat.button("Save").click()
    [sent] = chat.heard()
    assert (sent["k"], sent["i"], sent["text"]) == ("edit", "1", "Hello you")
    assert (area.count(), chat.focused()) == (0, "Message")
    chat.fire(k="no", n=sent["n"], text="Still answering.")
    assert area.input_value() == "Hello you"
    area.press("Escape")
    assert (area.count(), chat.focused(), chat.sent()) == (0, "Message", [])


def test_arrow_up_edits_the_last_message_of_the_user(chat):
    chat.open(row("0", "user", "First"), *TALK)
    chat.input.press("ArrowUp")
    area = chat.page.get_by_label("Edit message")
    assert area.input_value() == "Hello"
    area.fill("Changed")
    area.press("Enter")
    assert [one["i"] for one in chat.heard()] == ["1"]
    chat.input.fill("text")
    chat.input.press("ArrowUp")
    assert area.count() == 0


def test_copying_a_message_and_code(chat):
    chat.open(TALK[0], row("2", text="So:\n```python\nprint(1)\n```", rounds=[made_round(html=CODE)]))
    chat.page.evaluate("Object.defineProperty(navigator, 'clipboard', {value: {writeText: async text => { copied = text }}})")
    chat.page.locator(".ck-answer").get_by_role("button", name="Copy", exact=True).click()
    assert chat.page.evaluate("copied") == "So:\n```python\nprint(1)\n```"
    chat.button("Copy code").click()
    assert chat.page.evaluate("copied") == "print(1)\n"
    chat.page.get_by_text("Copied").wait_for()


def test_without_a_clipboard_text_is_copied_all_the_same(chat):
    chat.open(*TALK)
    chat.page.evaluate("Object.defineProperty(navigator, 'clipboard', {value: undefined})")
    chat.page.evaluate("document.execCommand = kind => { copied = [kind, document.activeElement.value] }")
    chat.page.locator(".ck-answer").get_by_role("button", name="Copy", exact=True).click()
    assert chat.page.evaluate("copied") == ["copy", "Hi there."]
    assert chat.focused() == "Copy"


def test_reasoning_is_open_while_it_is_written_and_then_folded(chat):
    chat.open(row("2", state="writing"), busy=True)
    chat.tell("d", i="2", r="I think")
    fold = chat.page.locator(".ck-think")
    assert fold.evaluate("one => [one.open, one.innerText.includes('I think')]") == [True, True]
    chat.tell("d", i="2", t="So")
    assert not fold.evaluate("one => one.open")
    fold.locator("summary").click()
    chat.tell("d", i="2", t=" be it")
    chat.row("2", rounds=[made_round(reasoning="I think", thought="Thought for 2.1 s", html="<p>So be it</p>")])
    assert fold.evaluate("one => one.open")
    assert fold.locator("summary").inner_text() == "Thought for 2.1 s"


def test_a_call_waits_for_an_answer_that_names_it(chat):
    chat.open(TALK[0], WAITING, busy=True)
    group = chat.page.get_by_role("group", name="May get_weather be called?")
    assert chat.page.get_by_label("Arguments").inner_text() == '{"city": "Oslo"}'
    for name in ("Allow once", "Always allow", "Deny"):
        group.get_by_role("button", name=name).click()
    assert [(one["k"], one["i"], one["c"], one["how"]) for one in chat.heard()] == [
        ("decide", "2", "c1", how) for how in ("once", "always", "deny")
    ]
    chat.row("2", rounds=[made_round(calls=[made_call("done", result="<b>12</b> °C")])])
    assert (group.count(), chat.focused()) == (0, "Message")
    chat.page.locator(".ck-call summary").click()
    assert chat.page.get_by_label("Result").inner_text() == "<b>12</b> °C"
    assert "done in 12 ms" in chat.page.locator(".ck-call summary").inner_text()


def test_each_state_of_a_call_has_a_shape_of_its_own(chat):
    shapes = set()
    for state in ("waiting", "running", "done", "denied", "failed"):
        chat.open(row("2", rounds=[made_round(calls=[made_call(state)])]))
        shapes.add(chat.page.locator(".ck-call path").first.get_attribute("d"))
    assert len(shapes) == 5


def test_an_error_has_its_hint_and_can_be_tried_again(chat):
    chat.open(TALK[0], FAILED)
    fault = chat.page.locator(".ck-fault:visible")
    assert fault.inner_text().split("\n")[:2] == ["The connection broke.", "Start it with ollama serve."]
    fault.get_by_role("button", name="Retry").click()
    assert [(one["k"], one["i"]) for one in chat.heard()] == [("again", "2")]
    assert chat.texts()[1] == "Hal"


def test_an_empty_chat_says_who_is_asked(chat):
    chat.open()
    assert "Ask mini-1m anything" in chat.root.inner_text()
    chat.say(tools=["get_weather", "get_time"])
    assert "It can call get_weather, get_time" in chat.root.inner_text()
    chat.say(has_backend=False, label="")
    assert "Choose a server and a model to begin" in chat.root.inner_text()


def test_settings_are_sent_as_text_and_a_wrong_one_says_so(chat):
    chat.open(settings={"system": "Be brief.", "temperature": "0.5", "max_tokens": "", "seed": "", "stop": "", "extra": ""})
    chat.button("Settings").click()
    assert chat.button("Settings").get_attribute("aria-expanded") == "true"
    assert chat.page.get_by_label("System prompt").input_value() == "Be brief."
    field = chat.page.get_by_label("Temperature")
    field.fill("warm")
    field.press("Enter")
    [sent] = chat.heard()
    assert (sent["k"], sent["values"]["temperature"], sent["values"]["system"]) == ("set", "warm", "Be brief.")
    chat.fire(k="no", n=sent["n"], text="This is a number from 0 to 2.", field="temperature")
    assert field.input_value() == "warm"
    assert field.get_attribute("aria-invalid") == "true"
    assert chat.page.get_by_text("This is a number from 0 to 2.").is_visible()
    field.fill("1")
    chat.button("Save").click()
    chat.heard()
    assert not field.is_visible()
    assert chat.focused() == "Message"


def test_exports_are_asked_for_and_saved_once(chat):
    chat.open(*TALK)
    chat.button("More").click()
    chat.button("Export as Python").click()
    [sent] = chat.heard()
    assert (sent["k"], sent["as"], chat.focused()) == ("export", "py", "More")
    with chat.page.expect_download() as download:
        chat.fire(k="file", n=sent["n"], name="../chat<1>.py", type="text/x-python", text="print(1)")
    assert download.value.suggested_filename == "_chat_1_.py"  # the dots are the browser's doing
    assert Path(download.value.path()).read_text() == "print(1)"
    chat.page.evaluate("() => { URL.createObjectURL = () => { throw new Error('a second time') } }")
    chat.fire(k="file", n=sent["n"], name="x", type="text/plain", text="")
    chat.fire(k="file", n=1, name="x", type="text/plain", text="")


def test_clearing_asks_first(chat):
    chat.open(*TALK)
    chat.button("More").click()
    chat.button("Clear the chat").click()
    chat.button("Keep").press("Enter")
    assert chat.sent() == []
    chat.button("More").click()
    chat.button("Clear the chat").click()
    chat.button("Clear").click()
    assert [one["k"] for one in chat.heard()] == ["clear"]


def test_the_menu_closes_by_esc_and_by_a_click_elsewhere(chat):
    chat.open(*TALK, busy=True)
    chat.button("More").click()
    chat.page.keyboard.press("Escape")
    assert (chat.button("More").get_attribute("aria-expanded"), chat.focused()) == ("false", "More")
    chat.button("More").click()
    chat.input.click()
    assert chat.button("More").get_attribute("aria-expanded") == "false"
    assert chat.sent() == []


def test_the_picker_is_opened_by_the_kernel_and_speaks_in_commands(chat):
    chat.open()
    chat.button("mini-1m · llama.cpp").click()
    assert [(one["k"], one["open"]) for one in chat.heard()] == [("switch", True)]
    chat.say(picking=True)
    rows = [
        {
            "name": name,
            "text": name,
            "state": "up",
            "tone": "good",
            "mark": "●",
            "url": "",
            "advice": "",
            "note": "",
            "usual": "m",
        }
        | {"models": [{"id": "m", "text": "m", "group": "", "badges": []}]}
        for name in ("one", "two")
    ]
    chat.fire(k="picker", values={"rows": rows, "server": "one", "model": "m", "status": "2 servers"})
    chat.page.get_by_label("Server", exact=True).select_option("two")
    chat.button("Refresh").click()
    pick, refresh = chat.heard()
    assert (pick["k"], pick["values"], refresh["k"]) == ("pick", {"server": "two", "model": "m"}, "refresh")
    assert chat.button("mini-1m · llama.cpp").get_attribute("aria-expanded") == "true"
    chat.say(picking=False)
    assert not chat.page.get_by_label("Server", exact=True).is_visible()


def attach(chat: ChatPage, width: int, height: int, kind: str = "paste", mime: str = "image/png") -> None:
    data = chat.page.evaluate_handle(IMAGE, [width, height, mime])
    name = {"paste": "clipboardData"}.get(kind, "dataTransfer")
    chat.page.evaluate(
        f"([data, kind]) => document.querySelector('.ck-composer').dispatchEvent(Object.defineProperty(new Event(kind, {{bubbles: true, cancelable: true}}), '{name}', {{value: data}}))",
        [data, kind],
    )
    if kind in ("paste", "drop"):
        chat.page.wait_for_function("sent.some(one => one.k === 'attach')")


@pytest.mark.parametrize("kind", ["paste", "drop"])
def test_images_are_taken_and_large_ones_made_smaller(chat, kind):
    chat.open()
    attach(chat, 40, 20, kind)
    assert [(one["k"], one["name"]) for one in chat.heard()] == [("attach", "picture")]
    attach(chat, 3136, 1000, kind, "image/jpeg")
    chat.heard()
    size = "async () => { const one = await createImageBitmap(new Blob([lastBuffers[0]])); return [one.width, one.height] }"
    assert chat.page.evaluate(size) == [1568, 500]


def test_images_by_file_and_what_waits_can_be_taken_out(chat):
    chat.open()
    chat.page.locator("input[type=file]").set_input_files({"name": "a.txt", "mimeType": "text/plain", "buffer": b"no image"})
    chat.page.wait_for_function("sent.some(one => 'n' in one)")
    [sent] = chat.heard()
    assert (sent["k"], sent["name"], sent["bytes"]) == ("attach", "a.txt", [8])
    chat.say(attached=[{"id": "a7", "name": "cat.png", "src": PNG}])
    assert chat.page.get_by_role("img", name="cat.png").is_visible()
    chat.button("Send").click()
    assert [(one["k"], one["text"]) for one in chat.heard()] == [("send", "")]
    chat.button("Remove cat.png").click()
    assert [(one["k"], one["id"]) for one in chat.heard()] == [("detach", "a7")]


def test_a_file_that_no_connection_takes_is_refused_at_once(chat):
    chat.open()
    chat.page.evaluate(
        """() => { const data = new DataTransfer(); data.items.add(new File([new Uint8Array(26e6)], "huge.png", {type: "image/png"}));
        document.querySelector(".ck-chat").dispatchEvent(Object.defineProperty(new Event("drop", {bubbles: true}), "dataTransfer", {value: data})) }"""
    )
    chat.page.get_by_text("huge.png has 26 MB").first.wait_for()
    assert chat.sent() == []


def test_what_is_sent_waits_for_images_on_their_way(chat):
    chat.open()
    attach(chat, 40, 20)
    chat.input.fill("What is this?")
    chat.page.keyboard.press("Enter")
    [added] = chat.sent()
    chat.fire(k="ok", n=added["n"])  # it is heard, and being made ready
    chat.fire(k="ok", n=added["n"])
    assert chat.page.evaluate("new Promise(done => setTimeout(() => done(sent.filter(one => one.k === 'send').length)))") == 0
    assert "Adding" in chat.root.inner_text()
    chat.say(attached=[{"id": "a1", "name": "picture", "src": PNG}])
    chat.page.wait_for_function("sent.some(one => 'n' in one)")
    assert [(one["k"], one["text"]) for one in chat.heard()] == [("send", "What is this?")]
    assert "Adding" not in chat.root.inner_text()


def test_an_image_that_is_refused_holds_nothing_up(chat):
    chat.open()
    attach(chat, 40, 20)
    [added] = chat.sent()
    chat.fire(k="ok", n=added["n"])
    chat.fire(k="no", n=added["n"], text="This is no image.")
    chat.page.get_by_text("Adding").wait_for(state="detached")
    chat.input.fill("Hello")
    chat.page.keyboard.press("Enter")
    chat.page.wait_for_function("sent.some(one => 'n' in one)")
    assert [one["k"] for one in chat.heard()] == ["send"]


def test_a_model_that_takes_no_images_is_said_before_one_is_chosen(chat):
    chat.open(vision=False)
    button = chat.button("mini-1m reads text only, it takes no images.")
    assert (button.get_attribute("aria-disabled"), button.get_attribute("title")) == ("true", button.get_attribute("aria-label"))
    button.press("Enter")
    attach(chat, 40, 20, "dragover")
    chat.page.evaluate(
        "data => document.querySelector('.ck-composer').dispatchEvent(Object.defineProperty("
        "new Event('drop', {bubbles: true}), 'dataTransfer', {value: data}))",
        chat.page.evaluate_handle(IMAGE, [4, 4, "image/png"]),
    )
    assert "Choose a model that does" in chat.page.locator(".ck-notice").inner_text()
    assert chat.sent() == []
    chat.say(vision=True)
    assert chat.button("Attach an image").get_attribute("aria-disabled") == "false"


def test_dragging_a_file_lights_the_composer_up(chat):
    chat.open()
    attach(chat, 4, 4, "dragover")
    assert chat.root.get_attribute("data-drop") == ""
    attach(chat, 4, 4, "drop")
    assert chat.root.get_attribute("data-drop") is None
    chat.heard()


def test_only_pictures_become_images(chat):
    bad = [
        "https://example.org/a.png",
        "data:image/svg+xml;base64,AAAA",
        'data:image/png;base64,A" onload="x',
        "javascript:1",
        None,
    ]
    chat.open(row("1", "user", "x", images=[{"src": src, "alt": f"alt {i}"} for i, src in enumerate([*bad, PNG])]))
    assert chat.page.locator(".ck-user img").count() == 1
    assert "alt 0" in chat.page.locator(".ck-user").inner_text()


def test_a_screen_reader_hears_the_beginning_and_the_end(chat):
    chat.open(TALK[0])
    status = chat.page.get_by_role("status")
    assert chat.page.get_by_role("log").get_attribute("aria-live") == "off"
    chat.say(busy=True)
    assert status.inner_text() == "Answering"
    chat.row("2", state="writing")
    chat.tell("d", i="2", t="Hi")
    assert status.inner_text() == "Answering"
    chat.row("2", text="Hi", say="mini-1m: Hi")
    chat.say(busy=False)
    assert status.inner_text() == "mini-1m: Hi"


@pytest.mark.parametrize("is_dark", [False, True], ids=["light", "dark"])
@pytest.mark.parametrize(
    "kind", ["empty", "talk", "settings", "waiting", "error", "menu", "clear", "picker", "edit", "images", "notice"]
)
def test_axe_finds_nothing_serious(chat, kind, is_dark):
    import axe_playwright_python

    talk = (
        TALK[0],
        row(
            "2", text="x", rounds=[made_round(reasoning="r", thought="Thought for 1 s", html=CODE)], note="TTFT 24 ms", at=[1, 2]
        ),
    )
    rows = {"empty": (), "waiting": (*TALK[:1], WAITING), "error": (TALK[0], FAILED)}.get(kind, talk)
    images = [{"id": "a", "name": "cat.png", "src": PNG}] if kind == "images" else []
    more = {"notice": "It calls no tools." if kind == "notice" else "", "attached": images, "picking": kind == "picker"}
    chat.open(*rows, is_dark=is_dark, busy=kind == "waiting", vision=kind != "notice", **more)
    for name in {"settings": ["Settings"], "menu": ["More"], "clear": ["More", "Clear the chat"]}.get(kind, []):
        chat.button(name).click()
    if kind == "edit":
        chat.input.press("ArrowUp")
    chat.page.evaluate((Path(axe_playwright_python.__file__).parent / "axe.min.js").read_text(encoding="utf-8"))
    found = chat.page.evaluate("() => axe.run('.ck-chat', {resultTypes: ['violations']})")["violations"]
    assert [(one["id"], one["nodes"][0]["html"]) for one in found if one["impact"] in ("serious", "critical")] == []
    assert chat.root.evaluate(LEAST_CONTRAST)[0] >= 4.5


@pytest.mark.parametrize("width", [320, 420, 860])
def test_nothing_is_wider_than_its_cell(chat, width):
    chat.page.set_viewport_size({"width": width, "height": 700})
    chat.open(row("1", "user", "x" * 300), row("2", text="y" * 300), FAILED, is_dark=True)
    chat.button("Settings").click()
    assert chat.root.evaluate(
        "root => [...root.querySelectorAll('*')].every(one => one.getBoundingClientRect().right <= innerWidth)"
    )
    assert chat.page.evaluate("document.documentElement.scrollWidth <= innerWidth")


def test_the_script_asks_for_nothing_from_elsewhere():
    script = "".join((WIDGETS / name).read_text(encoding="utf-8") for name in SCRIPTS)
    assert re.findall(r"https?://(?!www\.w3\.org/2000/svg)", script) == []
    assert "innerHTML" not in script
    assert script.count("insertAdjacentHTML") == 1


def test_what_travels_is_small():
    parts = [jsmin((WIDGETS / name).read_text(encoding="utf-8")) for name in SCRIPTS]
    assert all(part.strip() in source() for part in parts)
    assert sum(len(part.encode()) for part in parts) < 25_500


def test_no_template_stands_in_another_since_what_takes_the_blanks_out_does_not_know_that():
    inner = re.compile(r"`[^`]*\$\{[^}]*`")
    assert inner.search("`${a ? `b` : c}`")
    assert [name for name in SCRIPTS if inner.search((WIDGETS / name).read_text(encoding="utf-8"))] == []


def test_a_second_click_on_stop_sends_nothing(chat):
    chat.open(*TALK, busy=True)
    chat.input.fill("A draft")
    chat.button("Stop").click()
    chat.say(busy=False)
    chat.button("Send").click()
    assert [one["k"] for one in chat.sent()] == ["stop"]
    assert chat.input.input_value() == "A draft"
    chat.input.press("Enter")
    assert [one["k"] for one in chat.sent()] == ["send"]


def test_code_whose_end_has_not_come_looks_like_code(chat):
    chat.open(row("2", rounds=[made_round(tail="```python\nprint(1)")], state="writing"), busy=True)
    tail = chat.page.locator(".ck-tail")
    assert tail.evaluate("tail => getComputedStyle(tail).whiteSpace") == "pre"
    chat.open(row("2", rounds=[made_round(tail="Some words")], state="writing"), busy=True)
    assert tail.evaluate("tail => getComputedStyle(tail).whiteSpace") == "pre-wrap"


def test_each_paragraph_has_the_direction_of_its_language(chat):
    arabic = "\u0645\u0631\u062d\u0628\u0627"
    html = f"<p>{arabic}</p><p>Hello</p>"
    chat.open(row("1", "user", arabic), row("2", rounds=[made_round(html=html)]))
    right = "p => { const range = document.createRange(); range.selectNodeContents(p); const one = range.getBoundingClientRect(), whole = p.getBoundingClientRect(); return whole.right - one.right < one.left - whole.left }"
    assert [chat.page.locator("p").nth(at).evaluate(right) for at in (0, 1)] == [True, False]
