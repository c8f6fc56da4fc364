"""The view of the chat and a kernel that the test plays: what each hears of the other, and what gets lost on the way."""

from __future__ import annotations

import random

import pytest

from tests.chatpage import HOST, ChatPage, chromium, made_round, row, source, style

CODE = '<p>So:</p><div class="ck-fence"><div class="ck-lang">python</div><pre><code>print(1)\n</code></pre></div>'
TALK = (row("1", "user", "Hello"), row("2", text="Hi there."))


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


def test_it_asks_for_all_that_there_is_and_draws_it(chat):
    chat.open(*TALK)
    assert chat.texts() == ["Hello", "Hi there."]
    chat.page.evaluate("addView()")
    assert chat.texts() == ["Hello", "Hi there."] * 2
    assert chat.sent("hello", "sync") == []


def test_a_refusal_gives_back_what_was_typed(chat):
    chat.open()
    chat.input.fill("Hello")
    chat.page.keyboard.press("Enter")
    [sent] = chat.heard()
    chat.page.keyboard.type("next")
    chat.fire(k="no", n=sent["n"], text="Still answering.")
    assert chat.input.input_value() == "Hello\nnext"
    assert chat.page.locator(".ck-notice").inner_text() == "Still answering."


def test_a_kernel_that_has_ended_is_said_and_nothing_is_lost(chat):
    chat.open(*TALK)
    chat.page.evaluate("isDead = true")
    chat.input.fill("Hello")
    chat.page.keyboard.press("Enter")
    assert "has ended. Run the cell again." in chat.page.locator(".ck-notice").inner_text()
    assert chat.input.input_value() == "Hello"


def test_a_kernel_that_has_ended_writes_no_more_until_it_is_there_again(chat):
    chat.page.clock.install()
    chat.open(TALK[0], row("2", state="writing"), busy=True)
    assert chat.page.locator(".ck-waits").last.is_visible()
    chat.page.evaluate("isDead = true")
    chat.button("Stop").click()
    assert chat.button("Send").is_visible()
    assert not chat.page.locator(".ck-waits").last.is_visible()
    chat.page.evaluate("isDead = false; turn()")
    assert [one["k"] for one in chat.sent("hello", "sync")] == ["hello"]
    chat.all(*TALK, busy=True)
    assert chat.button("Stop").is_visible()


def test_a_kernel_that_is_busy_is_said_and_hears_each_command_once_more(chat):
    chat.page.clock.install()
    chat.open(*TALK)
    chat.input.fill("Hello")
    chat.page.keyboard.press("Enter")
    chat.page.clock.run_for(600)
    assert not chat.page.locator(".ck-notice").is_visible()
    chat.page.clock.run_for(400)
    assert chat.page.locator(".ck-notice").inner_text() == (
        "“Hello”: The kernel is busy with another cell. This will be done when it is free."
    )
    chat.page.clock.run_for(2000)
    first, second = chat.sent("send")
    assert first == second
    chat.fire(k="ok", n=first["n"])
    assert not chat.page.locator(".ck-notice").is_visible()


def test_a_stop_that_is_not_heard_says_what_still_holds(chat):
    chat.page.clock.install()
    chat.open(TALK[0], row("2", text="Hi", state="writing"), busy=True)
    chat.button("Stop").click()
    chat.page.clock.run_for(1000)
    assert "limits of time and tokens still hold" in chat.page.locator(".ck-notice").inner_text()


def test_stop_takes_the_place_of_send_and_esc_stops(chat):
    chat.open(busy=True)
    assert chat.page.get_by_role("button", name="Send", exact=True).count() == 0
    chat.button("Stop").click()
    assert [one["k"] for one in chat.heard()] == ["stop"]
    chat.page.keyboard.press("Escape")
    assert [one["k"] for one in chat.heard()] == ["stop"]
    chat.input.fill("wait")
    chat.page.keyboard.press("Enter")
    assert chat.heard() == []
    assert chat.input.input_value() == "wait"
    chat.say(busy=False)
    assert chat.focused() == "Message"
    assert chat.button("Send").is_visible()


def test_a_double_click_on_send_does_not_stop_what_it_began(chat):
    chat.open()
    chat.input.fill("Hello")
    chat.page.evaluate(
        "() => { onsend = message => message.k === 'send' && fire({k: 'state', s: 2, state: {busy: true, label: 'm'}}) }"
    )
    chat.button("Send").dblclick()
    assert [one["k"] for one in chat.sent()] == ["send"]


def test_streamed_text_is_one_text_node_that_only_grows(chat):
    chat.open(TALK[0], row("2", state="writing"), busy=True)
    chat.tell("d", i="2", t="One **")
    chat.page.evaluate("node = document.querySelector('.ck-tail').firstChild; changes = []")
    chat.page.evaluate(
        """new MutationObserver(list => changes.push(...list.map(one => one.type)))
        .observe(document.querySelector('.ck-message:last-of-type'), {subtree: true, childList: true, characterData: true})"""
    )
    chat.tell("d", i="2", t="two** <b>")
    chat.tell("d", i="2", t=" three")
    assert chat.page.evaluate("[node === document.querySelector('.ck-tail').firstChild, node.data, changes]") == [
        True,
        "One **two** <b> three",
        ["characterData", "characterData"],
    ]
    assert chat.page.locator(".ck-tail").evaluate("one => getComputedStyle(one).whiteSpace") == "pre-wrap"


def test_finished_parts_join_what_is_there_and_nothing_is_drawn_anew(chat):
    chat.open(row("2", state="writing"), busy=True)
    chat.tell("d", i="2", t="So:\n\nmo")
    chat.tell("d", i="2", h="<p>So:</p>", t="mo")
    chat.page.evaluate("first = document.querySelector('.ck-body').shadowRoot.querySelector('p')")
    chat.tell("d", i="2", h="<p>more</p>", t="and")
    chat.row("2", rounds=[made_round(html="<p>So:</p><p>more</p><p>and</p>")])
    assert chat.texts() == ["So:moreand"]
    assert chat.page.evaluate("first.isConnected")
    chat.row("2", rounds=[made_round(html="<p>Else</p>")])
    assert chat.texts() == ["Else"]


def test_html_stands_in_a_shadow_root_with_the_style_of_prose(chat):
    chat.open(row("2", rounds=[made_round(html=CODE)]))
    body = chat.page.locator(".ck-body")
    assert body.evaluate("one => [one.childElementCount, one.shadowRoot.adoptedStyleSheets.length]") == [0, 1]
    assert body.locator(".ck-md p").inner_text() == "So:"


def test_no_key_leaves_but_those_of_the_browser(chat):
    chat.open(*TALK)
    chat.page.evaluate("keys = []; document.body.addEventListener('keydown', event => keys.push(event.key))")
    chat.input.focus()
    for key in ("b", "Shift+Enter", "Enter", "Control+Enter", "Escape", "ArrowUp", "Control+b"):
        chat.page.keyboard.press(key)
    chat.page.locator(".ck-log").focus()
    chat.page.keyboard.press("d")
    assert [key for key in chat.page.evaluate("keys") if key not in ("Control", "Shift")] == ["b"]


@pytest.mark.parametrize("kind", ["keyup", "keypress", "paste", "copy", "cut", "contextmenu", "dragover", "drop"])
def test_no_other_event_that_jupyterlab_takes_leaves(chat, kind):
    chat.open()
    chat.page.evaluate("kind => { seen = 0; document.body.addEventListener(kind, () => { seen += 1 }) }", kind)
    chat.page.evaluate(
        """kind => document.querySelector('.ck-composer textarea').dispatchEvent(Object.assign(new Event(kind, {bubbles: true}),
        {clipboardData: new DataTransfer(), dataTransfer: new DataTransfer()}))""",
        kind,
    )
    assert chat.page.evaluate("seen") == 0


def test_two_views_are_one_chat(chat):
    chat.open(*TALK, views=2)
    chat.row("3", "user", "More")
    chat.tell("d", i="2", t=" Yes.")
    assert chat.texts() == ["Hello", "Hi there. Yes.", "More"] * 2
    chat.page.evaluate("cleanUps[0]()")
    assert chat.page.locator(".ck-chat").count() == 1
    chat.tell("d", i="2", t=" No.")
    assert chat.texts() == ["Hello", "Hi there. Yes. No.", "More"]
    chat.input.fill("a draft")
    chat.page.evaluate("cleanUps[1](); addView()")
    assert chat.input.input_value() == "a draft"
    chat.page.evaluate("unload()")
    assert chat.page.evaluate("listening()") == 0


JUNK = [
    None, 1, "x", [], {}, {"k": None}, {"k": "all"}, {"k": "all", "s": "1"}, {"k": "d", "s": 2}, {"k": "row", "s": 3, "row": None},
    {"k": "state", "s": 4, "state": None}, {"k": "ok"}, {"k": "no", "n": {}}, {"k": "file", "n": 1}, {"k": "picker"}, {"k": "new", "s": 6},
    {"k": "all", "s": 9, "rows": [5, None]}, {"k": "all", "s": 9, "rows": "x", "state": 3}, {"k": "d", "s": 2, "i": "2", "t": 7},
]  # fmt: skip


def test_messages_that_make_no_sense_are_passed_over(chat):
    chat.open(*TALK)
    for message in JUNK:
        chat.page.evaluate("message => fire(message)", message)
    chat.console.clear()  # a warning says what was passed over
    chat.s = 20
    chat.all(*TALK)
    assert chat.texts() == ["Hello", "Hi there."]


# A kernel that answers what it hears as the real one does, but says only what a script has it say.
KERNEL = """([seed, text]) => {
  let at = seed, s = 1, heard = new Set();
  const random = () => { at = (at * 1103515245 + 12345) % 2147483648; return at / 2147483648 };
  window.lose = () => random() < 0.1;
  const rows = [], state = {busy: false, label: "m"};
  const tell = message => lose() || fire(message);
  const numbered = message => { s += 1; tell({...message, s}) };
  onsend = message => queueMicrotask(() => {
    if (message.k === "hello" || (message.k === "sync" && message.s !== s)) tell({k: "all", s, rows, state});
    if (message.n === undefined) return;
    tell({k: "ok", n: message.n});
    if (heard.has(message.n)) return;
    heard.add(message.n);
    if (message.k === "send") answer(message.text);
  });
  const answer = asked => {
    rows.push({id: "u" + rows.length, role: "user", text: asked, state: "done"});
    numbered({k: "row", row: rows.at(-1)});
    const row = {id: "a" + rows.length, role: "assistant", text: "", rounds: [{html: "", tail: "", reasoning: "", calls: []}], state: "writing"};
    rows.push(row);
    state.busy = true;
    numbered({k: "row", row});
    numbered({k: "state", state});
    turn();
    const left = text.match(/[^]{1,7}/g);
    const timer = setInterval(() => {
      const t = left.shift(), round = row.rounds[0];
      if (t === undefined) {
        clearInterval(timer);
        [row.state, row.text, state.busy] = ["done", text, false];
        numbered({k: "row", row});
        numbered({k: "state", state});
        return turn();
      }
      round.tail += t;
      const end = round.tail.lastIndexOf("\\n") + 1;
      if (!end) return numbered({k: "d", i: row.id, t});
      const h = "<p>" + round.tail.slice(0, end) + "</p>";
      [round.html, round.tail] = [round.html + h, round.tail.slice(end)];
      numbered({k: "d", i: row.id, h, t: round.tail});
    }, 65);
  };
}"""


@pytest.mark.parametrize("seed", range(1, 31))
def test_with_a_tenth_of_all_messages_lost_the_text_is_the_same(chat, seed):
    lines = "".join(f"line {number} of {seed}\n" for number in range(random.Random(seed).randrange(1, 12)))
    chat.page.clock.install()
    chat.open()
    chat.page.evaluate(KERNEL, [seed * 7919, lines])
    chat.input.fill("Go")
    chat.page.keyboard.press("Enter")
    chat.page.clock.run_for(30_000)
    assert chat.texts() == ["Go", lines]
    assert chat.page.get_by_role("button", name="Send", exact=True).count() == 1
    assert not chat.page.locator(".ck-notice").is_visible()
    chat.sent()
    chat.page.clock.run_for(30_000)
    assert chat.sent("hello", "sync", "send") == []  # and then it is quiet


def test_a_gap_is_asked_about_at_most_twice_a_second(chat):
    chat.page.clock.install()
    chat.open(*TALK)
    chat.s += 1
    for _ in range(20):
        chat.tell("d", i="2", t="x")
        chat.page.clock.run_for(50)
    asked = chat.sent("sync")
    assert 1 <= len(asked) <= 3
    assert {one["s"] for one in asked} == {1}
    assert chat.texts()[1] == "Hi there."


def test_while_a_turn_runs_silence_is_asked_about(chat):
    chat.page.clock.install()
    chat.open(*TALK, busy=True)
    chat.page.clock.run_for(1400)
    assert chat.sent("sync") == []
    chat.page.clock.run_for(3400)
    assert [one["k"] for one in chat.sent("sync")] == ["sync"] * 3


def test_a_view_that_was_told_nothing_leaves_what_is_saved_beside_it_in_sight(chat):
    chat.page.clock.install()
    chat.open()
    live = "() => document.querySelector('.ck-chat').classList.contains('ck-live')"
    assert chat.page.evaluate(live)
    chat.page.evaluate("[...document.querySelectorAll('.ck-chat')].forEach(one => one.remove()); unload()")
    chat.page.set_content("<style id=style></style><main></main>")

    chat.page.evaluate(HOST, [source(), style(), 1])
    chat.page.clock.run_for(5000)
    assert not chat.page.evaluate(live)
    assert "does not answer" in chat.page.locator(".ck-notice").inner_text()
    chat.all(*TALK)
    assert chat.page.evaluate(live)
    assert not chat.page.locator(".ck-notice").is_visible()


def test_a_hello_that_gets_lost_is_said_again(chat):
    chat.page.clock.install()
    chat.open()
    chat.page.evaluate("[...document.querySelectorAll('.ck-chat')].forEach(one => one.remove()); unload()")
    chat.page.set_content("<style id=style></style><main></main>")
    chat.page.evaluate(HOST, [source(), style(), 1])
    assert len(chat.sent("hello")) == 1
    chat.page.clock.run_for(3000)
    assert len(chat.sent("hello")) > 1
    chat.all(*TALK)
    chat.page.clock.run_for(5000)
    assert (chat.sent("hello", "sync"), chat.texts()) == ([], ["Hello", "Hi there."])


def test_a_view_that_lacks_a_message_asks_for_all_though_its_number_is_right(chat):
    chat.page.clock.install()
    chat.open(*TALK)
    chat.page.clock.run_for(1000)
    chat.tell("d", i="3", t="x")
    assert [one["k"] for one in chat.sent("hello", "sync")] == ["hello"]
    chat.all(*TALK, row("3", text="x"))
    chat.page.clock.run_for(1000)
    chat.s += 1
    chat.tell("d", i="3", t="y")
    assert [one["k"] for one in chat.sent("hello", "sync")] == ["sync"]


def test_what_a_command_changed_is_asked_about_once_since_the_news_of_it_may_get_lost(chat):
    chat.page.clock.install()
    chat.open(*TALK)
    chat.page.clock.run_for(1000)
    chat.button("mini-1m · llama.cpp").click()
    [sent] = chat.heard()
    chat.page.clock.run_for(5000)
    assert (sent["k"], chat.sent("hello", "sync")) == ("switch", [{"k": "sync", "s": chat.s}])


def test_esc_and_arrow_up_of_an_input_method_do_nothing_else(chat):
    chat.open(*TALK, busy=True)
    press = "(one, key) => one.dispatchEvent(new KeyboardEvent('keydown', {key, isComposing: true, bubbles: true}))"
    chat.input.evaluate(press, "Escape")
    assert chat.sent() == []
    chat.say(busy=False)
    chat.input.evaluate(press, "ArrowUp")
    assert chat.page.get_by_label("Edit message").count() == 0
    chat.input.press("ArrowUp")
    chat.page.get_by_label("Edit message").evaluate(press, "Escape")
    assert chat.page.get_by_label("Edit message").is_visible()
