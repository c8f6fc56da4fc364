"""Markdown for the viewers of others: it says the same, and in none of them does it run or load anything."""

from __future__ import annotations

import re
from html.parser import HTMLParser

import mistune
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from markdown_it import MarkdownIt

from compat_kit import render
from tests.hostile import LINK
from tests.test_markdown import MARKDOWN, NAMES, TAGS, TEXTS, squeezed, visible


def permissive(text: str) -> list[str]:
    """The text as viewers draw it that let HTML pass and know formulas no more than anything else."""
    parser = MarkdownIt("commonmark", {"html": True}).enable(["table", "strikethrough"])
    parser.validateLink = lambda _: True
    mistunes = mistune.create_markdown(
        escape=False, plugins=["strikethrough", "table", "footnotes", "task_lists", "def_list", "url"]
    )
    return [parser.render(text), str(mistunes(text))]


QUIET = TAGS - {"div"} | {"del", "section", "input", "sup", "dl", "dt", "dd", "html", "head", "body"}


class Drawn(HTMLParser):
    """What a viewer made of it: no tag but quiet ones, no handler, no link but to safe places."""

    def __init__(self, markup: str) -> None:
        super().__init__()
        self.text: list[str] = []
        self.feed(markup)
        self.close()

    def handle_starttag(self, tag, attrs):
        assert tag in QUIET, (tag, attrs)
        for name, value in attrs:
            assert name in ("href", "class", "start", "style", "id", "title", "align"), (tag, attrs)
            assert name != "href" or re.match(r"https?://|mailto:|#", value), value
            assert name != "class" or re.fullmatch(r"(language-[\w+#-]+ ?)|headerlink|footnote[\w-]*", value), value
            assert name != "style" or re.fullmatch(r"text-align: ?(left|right|center);?", value), value

    def handle_comment(self, data):
        raise AssertionError(data)

    handle_decl = handle_pi = unknown_decl = handle_comment

    def handle_data(self, data):
        self.text.append(data)


@pytest.mark.parametrize("text", TEXTS, ids=NAMES)
def test_no_viewer_draws_a_payload_of_safe_markdown(text):
    for markup in permissive(render.safe_markdown(text)):
        Drawn(markup)


@settings(max_examples=600, deadline=None)
@given(MARKDOWN)
def test_no_viewer_finds_a_tag_in_safe_markdown(text):
    for markup in permissive(render.safe_markdown(text)):
        Drawn(markup)


@settings(max_examples=300, deadline=None)
@given(st.lists(st.sampled_from(["a", "b c", " ", "\n", "\n\n", "`x`", "**b** ", "- ", "# ", "> ", "1. ", "| a |\n|---|\n", "```\nx<y\n```\n", " $", "<i>", "[a](https://b.example)", "\\", "&lt;", "_", "#", "|", "~ "]), max_size=20).map("".join))  # fmt: skip
def test_safe_markdown_says_the_same(text):
    safe = re.sub("</?span>", "", render.safe_markdown(text))
    assert squeezed(visible(render.markdown(safe))) == squeezed(visible(render.markdown(text)))


@pytest.mark.parametrize(
    ("text", "safe"),
    [
        ("a **b** *c* ~~d~~ `e<f` [g](https://h.example/(i))", "a **b** *c* ~~d~~ `e<f` [g](https://h.example/%28i%29)"),
        ("$5 and\n\n$6 <span>", "\\$5 and\n\n\\$6 &lt;span&gt;"),
        ("only $5", "only \\$5"),
        ("<b>x</b> & y", "&lt;b&gt;x&lt;/b&gt; &amp; y"),
        (f"![x]({LINK}) ![y](data:image/png;base64,AA)", f"[x]({LINK}) y (data:image/png;base64,AA)"),
        ("[x](javascript:y) [z](/w)", "x (javascript:y) z (/w)"),
        ("$x<y$ and $0.15 in / $0.60 out", "$x\\lt y$ and <span>\\$</span>0.15 in / <span>\\$</span>0.60 out"),
        ("- a\n- b\n  1. c\n     ```py\n     d\n     ```", "- a\n- b\n  1. c\n\n     ```py\n     d\n     ```"),
        ("```html\n<b>\n```", "```html\n<b>\n```"),
        ("```mermaid\nx\n```", "```\nx\n```"),
        ("````\n```\n````", "````\n```\n````"),
        ("```\nno end", "```\nno end\n```"),
        ("    x", "```\nx\n```"),
        ("| a | b |\n|--:|---|\n| `c` | x\\|y |", "| a | b |\n| ---: | --- |\n| `c` | x&#124;y |"),
        ("[a]\n\n[a]: https://b.example", "[a](https://b.example)"),
        ("a\\\nb", "a\\\nb"),
        ("\\# a\n\\- b\n1\\. c", "\\# a\n\\- b\n1\\. c"),
        ("> a\n\n---", "> a\n\n___"),
        ("$$\nx\n$$", "$$\nx\n$$"),
        ("$![x](y)$", "`![x](y)`"),
        (f"\\![x]({LINK}) a!b", f"\\![x]({LINK}) a!b"),
        ("snake_case __init__.py", "snake_case **init**.py"),
        ("", ""),
    ],
)
def test_safe_markdown_reads_like_the_text(text, safe):
    assert render.safe_markdown(text) == safe


def test_what_cannot_be_parsed_is_code_as_it_is():
    deep = "> " * 60 + "x"
    assert render.safe_markdown(deep) == f"```\n{deep}\n```"
