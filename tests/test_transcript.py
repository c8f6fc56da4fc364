"""The static copy of a conversation: what it shows, what is left of it without style, and that nothing in it does anything."""

from __future__ import annotations

import os
import re
from dataclasses import fields

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from markdown_it import MarkdownIt

from compat_kit import render
from compat_kit.render import Entry, Picture, Section, Step
from compat_kit.render.markdown import CLASSES
from tests import lab
from tests.hostile import MARKER, PAYLOADS, WATCH
from tests.test_render import Skeleton, words

PIXEL = "data:image/png;base64,iVBORw0KGgo="
_TAGS = "p br hr h1 h2 h3 h4 h5 h6 strong em s code pre blockquote ul ol li table thead tbody tr th td a span div style details summary img"
TAGS = set(_TAGS.split())
PLACES = {
    "text": lambda text: Entry("user", text=text),
    "role": lambda text: Entry(text, text="x"),
    "who": lambda text: Entry("assistant", who=text),
    "note": lambda text: Entry("assistant", note=text),
    "error": lambda text: Entry("assistant", error=text),
    "hint": lambda text: Entry("assistant", error="x", hint=text),
    "answer": lambda text: Entry("assistant", sections=(Section(text),)),
    "reasoning": lambda text: Entry("assistant", sections=(Section(reasoning=text),)),
    "tail": lambda text: Entry("assistant", sections=(Section(tail=text),)),
    "thought": lambda text: Entry("assistant", sections=(Section(reasoning="x", thought=text),)),
    "title of a step": lambda text: Entry("assistant", sections=(Section(steps=(Step(text, "x"),)),)),
    "step": lambda text: Entry("assistant", sections=(Section(steps=(Step("x", text),)),)),
    "result": lambda text: Entry("assistant", sections=(Section(steps=(Step("x", result=text),)),)),
    "tone": lambda text: Entry("assistant", sections=(Section(steps=(Step("x", tone=text),)),)),
    "picture": lambda text: Entry("user", images=(Picture(text, "x"),)),
    "words for a picture": lambda text: Entry("user", images=(Picture(PIXEL, text), Picture("https://link.example/x", text))),
}


def body(*entries: Entry, caption: str = "") -> str:
    return render.transcript(entries, caption).rpartition("</style>")[2].removesuffix("</div>")


def check(markup: str) -> None:
    open_tags = []
    for found in Skeleton(markup).found:
        assert isinstance(found, str) or found[0] in TAGS, found
        if isinstance(found, str):
            assert open_tags.pop() == found[1:]
            continue
        tag, attributes = found
        open_tags += [] if tag in ("br", "hr", "img") else [tag]
        for name, value in attributes:
            assert name in ("class", "href", "target", "rel", "src", "alt", "start", "tabindex", "aria-hidden"), found
            assert name != "href" or value.lower().startswith(("https://", "http://", "mailto:")), found
            assert name != "src" or value == PIXEL, found
            assert name != "class" or all(one.startswith("ck-") for one in value.split()), found
    assert open_tags == []
    assert render.plain(markup) == markup


@pytest.mark.parametrize("place", PLACES)
def test_no_payload_does_anything_in_a_transcript(place):
    for _, text in PAYLOADS:
        if len(text) < 3000:
            check(body(PLACES[place](text), caption=text))


@settings(max_examples=200, deadline=None)
@given(st.sampled_from(sorted(PLACES)), st.text(max_size=60) | st.sampled_from([text for _, text in PAYLOADS if len(text) < 300]))
def test_no_text_does_anything_in_a_transcript(place, text):
    check(body(PLACES[place](text)))


def test_what_was_said_is_read_without_style():
    entries = [
        Entry("system", text="Be brief."),
        Entry("user", text="Hi\n  there", images=(Picture(PIXEL, "a cat"),)),
        Entry(
            "assistant",
            "mini-1m",
            sections=(
                Section("", "hm", "Thought for 2.1 s", (Step("get_weather", '{"city": "Bern"}', "sunny", "good"),)),
                Section("It is **sunny**."),
            ),
            note="TTFT 24 ms",
        ),
        Entry("assistant", error="The server is gone.", hint="Start it."),
    ]
    assert words(body(*entries, caption="a chat")) == (
        "System promptBe brief.You Hi theremini-1mThought for 2.1 shm● get_weather"
        '{"city": "Bern"}sunnyIt is sunny. TTFT 24 msAssistantThe server is gone.Start it.a chat'
    )
    assert "Hi<br>  there" in body(*entries)


def test_a_user_is_drawn_as_text_and_a_model_as_markdown():
    assert "**b**" in words(body(Entry("user", text="**b** <i>")))
    assert "<strong>b</strong>" in body(Entry("assistant", sections=(Section("**b**"),)))


def test_formulas_are_code_since_sanitizers_drop_their_tags():
    assert '<code class="ck-math">x^2</code>' in body(Entry("assistant", sections=(Section("$x^2$"),)))


def test_a_price_is_no_formula():
    assert 'class="ck-root mathjax_ignore tex2jax_ignore"' in render.transcript([])


@pytest.mark.parametrize(
    ("src", "shown"),
    [
        (PIXEL, ""),
        (PIXEL.replace("png", "webp"), ""),
        ("data:image/svg+xml;base64,AAAA", "x (data)"),
        ("data:image/png;base64,AA'onerror=", "x (data)"),
        ("data:image/png;base64,AAAA\n", "x (data)"),
        ("data:image/png,AAAA", "x (data)"),
        ("https://user:key@link.example/cat.png?token=1", "x (link.example/cat.png?token=1)"),
        ("javascript:alert(1)", "x (javascript)"),
        ("", "x"),
    ],
)
def test_only_plain_data_pictures_are_shown_and_others_are_named(src, shown):
    markup = body(Entry("user", images=(Picture(src, "x"),)))
    assert ("<img " in markup) is (not shown)
    assert words(markup).removeprefix("You").strip() == shown


def test_reasoning_and_steps_are_folded_and_empty_ones_are_not_drawn():
    markup = body(Entry("assistant", sections=(Section("x", "r", "", (Step("a", "b"), Step("c"))), Section("  "))))
    assert markup.count("<details") == 2
    assert '<div class="ck-step"><span>c</span></div>' in markup
    assert markup.count("ck-md") == 1


@pytest.mark.parametrize("tone", ["", "good", "warn", "bad", "muted"])
def test_the_tone_of_a_step_is_a_shape_too(tone):
    markup = body(Entry("assistant", sections=(Section(steps=(Step("t", "x", tone=tone),)),)))
    assert (f"ck-is-{tone}" in markup) is bool(tone)
    assert words(markup) == f"Assistant{render.MARKS[tone] + ' ' if tone else ''}tx"


def test_who_said_it_can_be_any_name_and_is_else_the_role():
    assert words(body(Entry("user"), Entry("assistant"), Entry("system"), Entry("tool"), Entry("user", "Ada"))) == (
        "YouAssistantSystem prompttoolAda"
    )


@pytest.mark.parametrize("name", ["prose", "transcript"])
def test_the_style_loads_nothing_and_ends_where_it_should(name):
    style = render.style(name)
    assert style in render.transcript([])
    assert style.count("{") == style.count("}") > 20
    assert not any(word in style for word in ("url(", "@import", "<", "/*"))


def test_the_style_knows_every_class_that_markdown_gives():
    for name in set().union(*CLASSES.values()) - {"ck-left"}:
        assert re.search(rf"\.{name}[ ,]", render.style("prose")), name


def test_the_style_of_markdown_reaches_nothing_else():
    for rule in render.style("prose").split("}")[:-1]:
        selectors = re.sub(r"\([^)]*\)", "", rule.partition("{")[0]).split(",")
        assert all(selector.strip().startswith(".ck-md") for selector in selectors)


def test_the_parts_of_a_conversation_are_frozen():
    for one in (Entry("user"), Section(), Step("t"), Picture("s")):
        with pytest.raises(AttributeError):
            setattr(one, fields(one)[0].name, "x")


# In a real browser


@pytest.fixture(scope="module")
def chromium():
    if lab.CHROMIUM is None and "CI" not in os.environ:
        pytest.skip("no Chromium on this machine: set COMPAT_KIT_CHROMIUM to its path, or install the package `chromium`")
    assert lab.CHROMIUM, "the gate needs Chromium"
    from playwright.sync_api import sync_playwright

    with sync_playwright() as playwright:
        browser = playwright.chromium.launch(executable_path=lab.CHROMIUM, args=lab.ARGUMENTS)
        yield browser
        browser.close()


POKE = """root => {
  for (const one of root.querySelectorAll("*")) {
    for (const name of ["mouseover", "pointerenter", "focus", "toggle", "beforetoggle", "error", "load", "animationstart"])
      one.dispatchEvent(new Event(name, {bubbles: false}));
    if (!one.closest("a[href^=http], a[href^=mailto]")) one.click?.();
  }
}"""


def what_happens(chromium, markup: str, *, in_shadow: bool = False) -> tuple[int, list[str]]:
    """How often script ran, and what was asked for, when a page shows this and everything in it is poked."""
    page = chromium.new_page()
    asked: list[str] = []
    page.route("**/*", lambda route: route.abort())
    page.on("request", lambda request: asked.append(request.url))
    page.set_content(f"<!doctype html><script>{WATCH}</script><body><div id=host>{'' if in_shadow else markup}</div>")
    if in_shadow:
        page.evaluate("markup => { host.attachShadow({mode: 'open'}).innerHTML = markup; }", markup)
    page.evaluate(f"({POKE})(host.shadowRoot || document.body)")
    with page.expect_request("http://127.0.0.1:9/asked-last"):
        page.evaluate("() => { new Image().src = 'http://127.0.0.1:9/asked-last'; }")
    hits = page.evaluate("window.ckHits")
    page.close()
    return hits, [url for url in asked if not url.startswith(("data:", "about:")) and "asked-last" not in url]


def bare(text: str) -> str:
    """What a viewer makes of Markdown that lets everything through."""
    parser = MarkdownIt("commonmark", {"html": True}).enable(["table", "strikethrough"])
    parser.validateLink = lambda _: True
    return parser.render(text)


SMALL = [text for _, text in PAYLOADS if len(text) < 3000]
WAYS = {
    "markdown": lambda: "".join(map(render.markdown, SMALL)),
    "transcript": lambda: render.transcript([place(text) for place in PLACES.values() for text in SMALL]),
    "safe Markdown": lambda: "".join(bare(render.safe_markdown(text)) for text in SMALL),
}


@pytest.mark.e2e
@pytest.mark.parametrize("in_shadow", [False, True])
@pytest.mark.parametrize("way", WAYS)
def test_no_payload_runs_or_loads_anything_in_a_browser(chromium, way, in_shadow):
    assert what_happens(chromium, WAYS[way](), in_shadow=in_shadow) == (0, [])


@pytest.mark.e2e
@pytest.mark.parametrize(
    "name", ["script: script", "handler: onerror", "handler: ontoggle", "svg: svg onload", "mathml: mathml image"]
)
def test_the_watch_sees_script_that_runs(chromium, name):
    assert what_happens(chromium, dict(PAYLOADS)[name])[0] > 0


@pytest.mark.e2e
@pytest.mark.parametrize(
    "name", ["markdown: image", "markdown: image in a table", "css: css background", "frame: iframe", "svg: svg image"]
)
def test_the_watch_sees_what_is_loaded(chromium, name):
    assert MARKER in "".join(what_happens(chromium, bare(dict(PAYLOADS)[name]))[1])


SHOWN = Entry(
    "assistant",
    "mini-1m",
    sections=(
        Section(
            "",
            "Hm.",
            "Thought for 2.1 s",
            (
                Step("get_weather", '{"city": "Bern"}', "sunny", "good"),
                Step("delete", "{}", "no", "bad"),
                Step("look", "{}", "", "warn"),
            ),
        ),
        Section(
            "# Title\n\n[link](https://link.example/x) ![chart](https://link.example/c.png) `code` $x^2$\n\n> quote\n\n| a | b |\n|---|--:|\n| c | 1 |\n\n"
            '```python\n@decorated\nclass A(ValueError):\n    """Doc."""\n    def f(self) -> int:  # why\n        return len("s") + 1\n```\n\n'
            "```diff\n- old\n+ new\n```\n\n```html\n<p class='x'>y</p>\n```\n"
        ),
    ),
    note="TTFT 24 ms",
    error="It is gone.",
    hint="Start it.",
)
# Text and ground as JupyterLab and VS Code have them.
GROUNDS = {
    "light": "color: rgba(0, 0, 0, 0.87); background: #fff",
    "a page": "color: #000; background: #fff",
    "dark": "color: #fff; background: #111",
    "dark cell": "color: #fff; background: #212121",
    "VS Code": "color: #ccc; background: #1e1e1e",
    "JupyterLab": "--jp-content-font-color1: rgba(0,0,0,.87); --jp-content-font-color2: rgba(0,0,0,.54); --jp-border-color2: #e0e0e0;"
    "--jp-layout-color2: #eee; background: #fff",
}


@pytest.mark.e2e
@pytest.mark.parametrize("ground", GROUNDS)
def test_every_text_can_be_read_on_every_ground(chromium, ground):
    page = chromium.new_page()
    markup = render.transcript([Entry("system", text="Be brief."), Entry("user", text="Hi"), SHOWN], caption="a chat")
    page.set_content(
        f'<!doctype html><body style="{GROUNDS[ground]}">{markup}<div class="ck-md">{render.markdown("$x^2$ `y`")}</div>'
    )
    page.evaluate("() => { for (const one of document.querySelectorAll('details')) one.open = true; }")
    for name in ("ck-k", "ck-s", "ck-c", "ck-f", "ck-t", "ck-b", "ck-n", "ck-ins", "ck-del"):
        assert page.locator(f".{name}").count(), name
    least, where = page.evaluate(f"({lab.LEAST_CONTRAST})(document.body)")
    page.close()
    assert least >= 4.5, where


@pytest.mark.e2e
def test_nothing_is_drawn_outside_and_a_narrow_page_does_not_scroll(chromium):
    page = chromium.new_page(viewport={"width": 320, "height": 600})
    wide = Entry(
        "assistant",
        sections=(Section("```\n" + "x" * 500 + "\n```\n\n" + "y" * 500 + "\n\n|" + "a b c|" * 30 + "\n" + "|-" * 30 + "|\n"),),
    )
    page.set_content(render.page("T", render.transcript([Entry("user", text="z" * 500), wide, SHOWN])))
    assert page.evaluate("document.documentElement.scrollWidth") <= 320
    page.close()
