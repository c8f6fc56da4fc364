"""What a conversation is exported as: nothing is lost, nothing runs, no key is in it, and a script is a script."""

from __future__ import annotations

import ast
import io
import os
import re
import subprocess
import sys
from html.parser import HTMLParser
from pathlib import Path

import pytest
from hypothesis import example, given, settings
from hypothesis import strategies as st
from markdown_it import MarkdownIt
from PIL import Image

import compat_kit as ck
from compat_kit.conversation import FORMS, Call, Conversation, Round, entries, export, load, save
from compat_kit.conversation.script import literal, safe_options
from compat_kit.errors import ConfigurationError
from compat_kit.figures import Figures
from tests.test_conversation import PLAIN, SEVERAL_ROUNDS, api_messages, script
from tests.test_conversation_files import full, same
from tests.test_render import HOSTILE, PAYLOADS

ROOT = Path(__file__).parents[1]
KEY = "sk-very-secret-" + "0123456789"
ADDRESS = "http://ada:pass-very-secret@gpu:8000/v1?api_key=query-very-secret"
some = settings(max_examples=100, deadline=None)


def script_values(text: str) -> dict:
    """What the literals of a script are, which is never run."""
    assigned = {node.targets[0].id: node.value for node in ast.parse(text).body if isinstance(node, ast.Assign)}
    assert set(assigned) == {"messages", "options"}
    return {name: ast.literal_eval(value) for name, value in assigned.items()}


def test_each_form_tells_the_whole_of_a_conversation():
    for form in FORMS:
        text = export(full(), form)
        for word in ("Be kind.", "Hi", "Let me see.", "It is 4."):
            assert word in text, (form, word)
        if form != "py":  # those are for people
            assert "The connection broke." in text
            assert "Ask again." in text
            assert "mini-1m" in text
        assert "not JSON" in text, form
        assert "It broke." in text, form
        text.encode("utf-8")


@pytest.mark.parametrize("form", ["py", "json"])
def test_rounds_calls_and_foreign_fields_come_back(form):
    assert load(export(Conversation(SEVERAL_ROUNDS), form)).messages() == SEVERAL_ROUNDS
    assert load(export(full(), form)).messages() == full().messages()


def test_json_keeps_every_branch_and_what_it_was_held_with(tmp_path):
    text = export(full(), "json", title="A talk", base_url=ADDRESS, model="m", options={"seed": 1, "extra_headers": {"X": KEY}})
    loaded = load(save(tmp_path / "chat.json", text))
    assert same(loaded, full())
    assert loaded.about == {"title": "A talk", "base_url": "http://gpu:8000/v1", "model": "m", "options": {"seed": 1}}


@pytest.mark.parametrize("form", ["md", "html", "text"])
def test_what_is_for_reading_is_not_taken_for_a_conversation(form, tmp_path):
    with pytest.raises(ConfigurationError, match="for reading: export as json"):
        load(save(tmp_path / "chat", export(full(), form)))


@pytest.mark.parametrize("form", ["", "pdf", "MD", None, 3])
def test_another_form_is_refused_with_those_that_there_are(form):
    with pytest.raises(ConfigurationError, match="Use one of md, json, html, py, text"):
        export(Conversation(), form)


@pytest.mark.parametrize("form", FORMS)
def test_an_empty_conversation_can_be_exported(form):
    text = export(Conversation(), form)
    assert text.endswith("\n")
    if form in ("py", "json"):
        assert load(text).messages() == []


@pytest.mark.parametrize("form", FORMS)
def test_no_secret_of_an_address_or_an_option_is_in_any_export(form):
    options = {
        "extra_headers": {"X-Any": KEY},
        "extra_query": {"x": KEY},
        "extra_body": {"inner": [{"Authorization": KEY}]},
        "api-key": KEY,
        "apikey": KEY,
        "access_token": KEY,
        "password": KEY,
        "key": KEY,
        "max_tokens": 7,
        "max_completion_tokens": 8,
        "stop": ["."],
    }
    text = export(Conversation("Hi"), form, base_url=ADDRESS, model="m", options=options)
    assert "very-secret" not in text
    if form == "py":
        assert script_values(text)["options"] == {"max_tokens": 7, "max_completion_tokens": 8, "stop": ["."]}
        assert "Left out, since they may hold a secret or are no plain data: extra_headers, extra_query, extra_body" in text


def test_options_that_are_no_data_are_left_out_and_named():
    endless: dict = {}
    endless["a"] = endless
    kept, left_out = safe_options({"a": object(), "b": float("inf"), "c": endless, "messages": [], "temperature": 0.5})
    assert kept == {"temperature": 0.5}
    assert left_out == ["a", "b", "c", "messages"]


# The script.


def test_a_script_is_readable():
    tree = Conversation([ck.system("Be brief."), ck.user("First line\nsecond line\n"), ck.assistant("Yes."), ck.user("Why?")])
    text = export(tree, "py", title="A talk", base_url="http://gpu:8000/v1", model="m", options={"temperature": 0})
    assert text == (
        '"""A conversation, exported by compat_kit. This file runs as it is."""\n\n'
        "# A talk\n\n"
        "import os\n\n"
        "import compat_kit as ck\n\n"
        "messages = [\n"
        "    {'role': 'system', 'content': 'Be brief.'},\n"
        "    {\n"
        "        'role': 'user',\n"
        "        'content': (\n"
        "            'First line\\n'\n"
        "            'second line\\n'\n"
        "        ),\n"
        "    },\n"
        "    {'role': 'assistant', 'content': 'Yes.'},\n"
        "    {'role': 'user', 'content': 'Why?'},\n"
        "]\n"
        "options = {'temperature': 0}\n\n"
        'if __name__ == "__main__":\n'
        "    with ck.connect('http://gpu:8000/v1', 'm', api_key=os.environ.get(\"COMPAT_KIT_API_KEY\")) as backend:\n"
        "        for chunk in backend.stream(messages[:4], **options):\n"
        '            print(chunk.text, end="", flush=True)\n'
        "    print()\n"
    )


@pytest.mark.parametrize(
    ("base_url", "model", "made"),
    [
        ("", "mini-1m", "ck.local('mini-1m')"),
        ("", "", "ck.from_env()"),
        ("the client you brought", "m", "ck.from_env()"),
        ("http://[", "m", "ck.from_env()"),
        ("http://gpu:8000/v1", "", "ck.connect('http://gpu:8000/v1', None, api_key=os.environ.get(\"COMPAT_KIT_API_KEY\"))"),
        ("https://api.openai.com/v1", "gpt", "ck.connect('https://api.openai.com/v1', 'gpt')"),
        ("http://gpu/v1", "a'b\"\n", "ck.connect('http://gpu/v1', 'a\\'b\"\\n', api_key=os.environ.get(\"COMPAT_KIT_API_KEY\"))"),
    ],
)
def test_a_script_connects_to_where_the_conversation_was_held(base_url, model, made):
    text = export(Conversation("Hi"), "py", base_url=base_url, model=model)
    assert f"    with {made} as backend:\n" in text
    assert ("import os" in text) == ("os.environ" in text)
    script_values(text)


def test_a_script_asks_for_the_answer_to_the_last_message_that_is_none():
    assert "messages[:1]" in export(Conversation([ck.user("a"), ck.assistant("b")]), "py")
    assert "messages[:3]" in export(script(Round(calls=[Call("1", "f", "{}", "done", "4")]), Round("It is 4.")), "py")
    assert "messages[:2]" in export(Conversation([ck.system("a"), ck.assistant("b")]), "py")
    assert "__main__" not in export(Conversation(), "py")


NASTY = [
    "'''\"\"\"\\",
    "\\' + __import__('os').system('x') + '",
    "\n]\nimport os\nmessages = [",
    "# -*- coding: rot13 -*-",
    "\ud800",
    "\u2028\u2029\x85\x0b\x0c\x1c",
    "\x00",
    "\r\n\r\\",
    "{}{{}}%s{x!r}",
    "\\N{DIGIT ONE}\\u0041\\x41",
    "\u202e\u2066",
    "\n" * 5,
    "a\n" * 20_000,
]


@some
@given(
    api_messages(),
    st.sampled_from(NASTY) | st.text(),
    st.sampled_from(NASTY) | st.text(),
    st.dictionaries(st.text(), PLAIN, max_size=3),
)
@example([ck.user(text) for text in NASTY], "# coding: utf-7", "m", {})
@example([ck.user("Hi")], "coding: latin-1\ncoding: rot13", "\x00", {"coding: rot13": "\n"})
def test_a_script_is_python_that_holds_the_same_messages_whatever_is_said(messages, title, model, options):
    tree = Conversation(messages)
    text = export(tree, "py", title=title, model=model, base_url="http://h/v1", options=options)
    compile(text.encode("utf-8"), "chat.py", "exec")
    values = script_values(text)
    assert values["messages"] == tree.messages()
    assert values["options"] == safe_options(options)[0]
    assert text.isascii() or "\u202e" not in text
    calls = [node for node in ast.walk(ast.parse(text)) if isinstance(node, ast.Call)]
    assert len(calls) == 5  # as in any script: environ.get, connect, stream, print and print


@some
@given(api_messages())
def test_a_script_is_loaded_without_being_run(messages):
    tree = Conversation(messages)
    assert load(export(tree, "py")).messages() == tree.messages()


@some
@given(PLAIN, st.integers(0, 20))
def test_a_literal_is_what_it_stands_for(value, indent):
    assert ast.literal_eval(literal(value, indent)) == value


def changed(old: str, new: str) -> str:
    text = export(Conversation([ck.user("Hi")]), "py")
    assert old in text
    return text.replace(old, new)


@pytest.mark.parametrize(
    "text",
    [
        changed("messages = [", "messages = print() or ["),
        changed("'Hi'", "__import__('os').getcwd()"),
        changed("'Hi'", "'Hi' + 'x'"),
        changed("'Hi'", "f'{1}'"),
        changed("'Hi'", "b'Hi'"),
        changed("'Hi'", "'Hi"),
        changed("'Hi'", "1__1"),
        changed("'Hi'", "9" * 5000),
        changed("'Hi'", "[" * 5000),
        changed("messages = [", "messages = "),
        changed("messages = [", "messages = {"),
        changed("messages = [", "letters = ["),
        changed("'Hi'", ", " * 10),
        changed("}]", ""),
        changed("[{'role': 'user', 'content': 'Hi'}]", "3"),
        changed("'Hi'", "'\\ud8'"),
    ],
)
def test_a_script_whose_messages_are_no_literal_is_refused_and_nothing_of_it_runs(text):
    with pytest.raises(ConfigurationError, match="cannot be read without running it|must be text"):
        load(text)


def test_a_script_that_somebody_worked_on_is_still_read():
    text = changed("import compat_kit as ck\n", "import compat_kit as ck\n\nraise SystemExit('never run')\n")
    text = text.replace("\n", "\r\n")
    assert load(text).messages() == [ck.user("Hi")]


@pytest.fixture
def run(tmp_path):
    """Runs a script in a folder of its own, with nothing of the environment, and gives what it printed."""

    def run(text: str, *paths: Path, **environ: str) -> str:
        path = save(tmp_path / "chat.py", text)
        environ = {"PYTHONPATH": str(ROOT), "HOME": str(tmp_path), "PATH": "", **environ}
        done = subprocess.run(
            [sys.executable, "-W", "error", str(path)], cwd=tmp_path, env=environ, capture_output=True, text=True, timeout=120, check=False
        )  # fmt: skip
        assert done.returncode == 0, done.stderr
        return done.stdout

    return run


def test_a_script_runs_as_it_is_on_the_embedded_engine(run, engine):
    tree = Conversation([ck.system("Be brief."), ck.user("Hello"), ck.assistant("Hi."), ck.user("What is the capital of Japan?")])
    expected = engine.chat(tree.messages(), temperature=0, max_tokens=30).text
    options = {"temperature": 0, "max_tokens": 30}
    there = export(tree, "py", base_url=engine.base_url, model="mini-1m", options=options)
    assert run(there).strip() == expected.strip() != ""
    assert run(export(tree, "py", model="mini-1m", options=options)).strip() == expected.strip()


def test_a_script_takes_its_key_from_the_environment(run, server):
    server.on("/chat/completions", says_who)
    text = export(Conversation("Hi"), "py", base_url=server.url, model="m")
    assert run(text, COMPAT_KIT_API_KEY=KEY) == f"Bearer {KEY}\n"
    assert KEY not in text


async def says_who(exchange) -> None:
    """Answers with the key that was sent."""
    await exchange.start_stream()
    delta = {"content": exchange.headers.get("authorization", "none")}
    await exchange.event({"choices": [{"delta": delta, "finish_reason": "stop"}]})
    await exchange.end_stream()


# Markdown and text.


def test_markdown_tells_who_said_what():
    tree = Conversation([ck.system("Be brief."), ck.user("What is it?"), ck.assistant("It is **four**.")])
    tree.leaf.model = "a|b<c"
    assert export(tree, "md", title="A *talk*\n# x") == (
        "# A \\*talk\\* \\# x\n\n## System prompt\n\nBe brief.\n\n## You\n\nWhat is it?\n\n## a|b&lt;c\n\nIt is **four**.\n"
    )


@pytest.mark.parametrize(
    "text",
    [
        "```python\nprint(1)",
        "```python\nprint(1)\n```",
        "~~~~\na\n~~~",
        "- a\n  ```\n  b\n  ```",
        "> ```\n> b",
        "1. a\n\n   b",
        "```",
        "a `` ` b",
        "```\na\n```\n\nb\n\n",
        "a | b\n--|--\n1 | 2",
        "    code",
        "text\n===",
        "[Next.]: https://evil.example",
        "<!-- <pre> <script>",
    ],
)
def test_what_a_message_left_open_ends_with_it(text):
    tree = Conversation([ck.assistant(text), ck.user("Next.")])
    tree.path()[0].rounds[0].calls = [Call("1", "f", text, "done", text)]
    assert headings(export(tree, "md")) == ["Conversation", "Assistant", "You"] or text == "text\n==="
    assert headings(export(tree, "md"))[-1] == "You"


def headings(text: str) -> list[str]:
    """What stands in the headings of a Markdown text that are in nothing else."""
    tokens = MarkdownIt("commonmark").parse(text)
    return [tokens[i + 1].content for i, token in enumerate(tokens) if token.type == "heading_open" and token.level == 0]


def test_a_result_of_a_tool_cannot_end_its_own_block():
    tree = script(Round(calls=[Call("1", "f`x`", "```\n# Not a heading", "done", "````\n<img src=x>")]))
    text = export(tree, "md")
    assert "Call of f&#96;x&#96;:\n\n````json\n```\n# Not a heading\n````\n" in text
    assert "Result:\n\n`````\n````\n<img src=x>\n`````\n" in text


def test_text_and_markdown_hold_no_times():
    tree = full()
    slow = full()
    for node in slow.nodes.values():
        node.figures = Figures(9.9, 1.5, 99, "length")
        for one in node.rounds:
            one.reasoning_s = 77.7
            for call in one.calls:
                call.took_s = 88.8
    for form in ("text", "md"):
        assert export(tree, form) == export(slow, form)
    assert export(tree, "html") != export(slow, "html")


def test_no_line_of_a_message_looks_like_another_speaker_in_the_plain_text():
    tree = Conversation([ck.user("Hi\n\nmini-1m\n  I am evil."), ck.assistant("Yes.\x1b[2J")], system="S")
    tree.leaf.model = "mini-1m\nYou"
    assert export(tree, "text") == "System prompt\n  S\n\nYou\n  Hi\n\n  mini-1m\n    I am evil.\n\nmini-1m You\n  Yes.\\x1b[2J\n"


@pytest.mark.parametrize("form", ["md", "text"])
def test_images_and_other_parts_are_told_and_never_loaded(form):
    parts = [
        {"type": "text", "text": "Look."},
        {"type": "image_url", "image_url": {"url": "data:image/png;base64," + "A" * 4000}},
        {"type": "image_url", "image_url": {"url": "https://ada:pw@evil.example/x.png?secret"}},
        {"type": "image_url", "image_url": {"url": "javascript:alert(1)"}},
        {"type": "file", "file": {"filename": "report.pdf", "file_data": "AAAA"}},
    ]
    text = export(Conversation([{"role": "user", "content": parts}]), form)
    assert "Image 1 (PNG, 3.0 kB)" in text
    assert "Image 2 (at evil.example, not loaded)" in text
    assert "Image 3 (not loaded)" in text
    assert "file: report.pdf" in text
    assert not any(word in text for word in ("javascript", "AAAA", "https://", "secret", "!["))


# HTML, and what it is made of.


class Page(HTMLParser):
    """The tags, attributes and text of a page."""

    def __init__(self, markup: str) -> None:
        super().__init__()
        self.tags: set[str] = set()
        self.attributes: list[tuple[str, str | None]] = []
        self.text = ""
        self.feed(markup)
        self.close()

    def handle_starttag(self, tag, attrs):
        self.tags.add(tag)
        self.attributes += attrs

    def handle_data(self, data):
        self.text += data


def everywhere(text: str) -> Conversation:
    """A conversation that has this text in every place that somebody else may write to."""
    tree = Conversation([ck.user(text)], system=text)
    tree.leaf.extra["name"] = text
    node = tree.add_answer(tree.leaf)
    calls = [Call(text, text, text, "done", text), Call("2", "f", text, "failed", text)]
    node.rounds = [Round(text, text, 1.0, calls)]
    node.state, node.error, node.hint, node.model, node.server = "failed", text, text, text, text
    node.figures = Figures(0.1, finish_reason=text)
    image = {"type": "image_url", "image_url": {"url": text}}
    tree.add("user", [{"type": text, "text": text}, {"type": "text", "text": text}, image])
    return tree


HARMFUL = {"script", "iframe", "object", "embed", "form", "base", "link", "svg", "math", "template", "img", "button", "textarea"}


@pytest.mark.parametrize("payload", PAYLOADS)
def test_no_payload_becomes_a_tag_or_a_handler_in_the_page(payload):
    page = Page(export(everywhere(payload), "html", title=payload, model=payload))
    assert not page.tags & HARMFUL
    assert not [name for name, _ in page.attributes if name.startswith("on") or name in ("srcset", "data-commandlinker-command")]
    addresses = [value or "" for name, value in page.attributes if name in ("href", "src", "action")]
    assert all(re.match(r"(https?|mailto):", address) for address in addresses)


@some
@given(HOSTILE)
def test_any_text_in_any_place_can_be_exported(text):
    for form in FORMS:
        export(everywhere(text), form, title=text, model=text).encode("utf-8")
    assert load(export(everywhere(text), "json")).messages()


def test_the_page_shows_figures_and_how_an_answer_ended():
    page = Page(export(full(), "html", title="A talk"))
    for word in ("A talk", "TTFT 24 ms", "≈310", "≈21 tokens", "3 attempts", "Failed", "Thought for 2.1 s", "denied"):
        assert word in page.text


def test_entries_are_the_path_with_the_system_prompt_first():
    tree = full()
    system, question, answer = entries(tree)
    assert (system.role, system.who, system.text) == ("system", "System prompt", "Be kind.")
    assert (question.role, question.who, question.text) == ("user", "You", "Hi")
    assert [(image.src, image.alt) for image in question.images] == [("", "image 1, which cannot be shown")]
    assert (answer.role, answer.who, answer.text) == ("assistant", "mini-1m", "")
    assert (answer.error, answer.hint) == ("The connection broke.", "Ask again.")
    assert answer.note == f"Failed · {tree.leaf.figures.line}"
    first, second = answer.sections
    assert (first.text, first.reasoning, first.thought) == ("Let me see.", "Hm.", "Thought for 2.1 s")
    assert [(step.title, step.text, step.result, step.tone) for step in first.steps] == [
        ("f", '{"a": 1}', "4", ""),
        ("g – denied", "not JSON", "No.", "warn"),
        ("h – failed", "{}", "It broke.", "bad"),
    ]
    assert (second.thought, second.steps) == ("", ())


def test_an_answer_of_which_nothing_is_known_has_no_note():
    [_, answer] = entries(Conversation([ck.user("Hi"), ck.assistant("Hello")]))
    assert (answer.who, answer.note) == ("Assistant", "")


def test_the_environment_has_no_part_in_an_export(monkeypatch):
    before = [export(full(), form) for form in FORMS]
    monkeypatch.setenv("COMPAT_KIT_API_KEY", KEY)
    assert [export(full(), form) for form in FORMS] == before
    assert os.environ["COMPAT_KIT_API_KEY"] == KEY


@pytest.mark.parametrize("name", ["hf_token", "api_token", "session_token", "private_key", "Ocp-Apim-Subscription-Key"])
def test_an_option_that_may_hold_a_secret_is_left_out_wherever_it_stands(name):
    assert safe_options({"extra_body": {"a": {name: "v"}}, "max_tokens": 5, "prompt_cache_key": "k"}) == (
        {"max_tokens": 5, "prompt_cache_key": "k"},
        ["extra_body"],
    )


def test_what_is_shown_are_small_pictures_and_the_page_of_many_large_ones_is_small():
    buffer = io.BytesIO()
    Image.effect_noise((1200, 900), 80).save(buffer, "PNG")
    large = ck.user("Look", buffer.getvalue())
    tree = Conversation([large, ck.assistant("Nice."), ck.user("And?", buffer.getvalue())])
    page = export(tree, "html")
    assert page.count('<img src="data:image/jpeg;base64,') == 2
    assert len(page) < 120_000 < len(export(tree, "json")) / 10
    assert tree.messages()[0] == large
    elsewhere = ck.user("x")
    elsewhere["content"] = [{"type": "image_url", "image_url": {"url": "https://a.example/x.png"}}]
    assert [one.src for one in entries(Conversation([elsewhere]))[0].images] == ["https://a.example/x.png"]
