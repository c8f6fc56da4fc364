"""Markdown for the viewers of others: it says the same, and in none of them does it run or load anything."""

from __future__ import annotations

import json
import re
from html.parser import HTMLParser

import mistune
import nbformat
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from markdown_it import MarkdownIt

from compat_kit import render
from tests import lab
from tests.hostile import LINK, MARKER, PAYLOADS, WATCH
from tests.test_markdown import MARKDOWN, NAMES, TAGS, TEXTS, squeezed, visible


def permissive(text: str) -> list[str]:
    """The text as viewers draw it that let HTML pass and know formulas no more than anything else."""
    parser = MarkdownIt("commonmark", {"html": True}).enable(["table", "strikethrough"])
    parser.validateLink = lambda _: True
    mistunes = mistune.create_markdown(
        escape=False, plugins=["strikethrough", "table", "footnotes", "task_lists", "def_list", "url"]
    )
    return [parser.render(text), str(mistunes(text)), parser.render(without_formulas(text))]


# What JupyterLab takes for marks of a formula, wherever they stand, and where it leaves dollars alone.
LAB_SPLIT = re.compile(r"(\$\$?|\\(?:begin|end)\{[a-z]*\*?\}|\\[{}$]|[{}]|(?:\n\s*)+|@@\d+@@|\\\\[()\[\]])", re.IGNORECASE)
LAB_FENCE = re.compile(r"^(`{3,}|(?:~T){3,})[^`\n]*\n[\s\S]*?^\1`*$", re.MULTILINE)
LAB_CODE = re.compile(r"(^|[^\\])(`+)([^\n]*?[^`\n])\2(?!`)", re.MULTILINE)


def without_formulas(text: str) -> str:
    """What JupyterLab reads as Markdown: `removeMath` of @jupyterlab/rendermime, where each formula becomes `@@`."""
    for pattern in (LAB_FENCE, LAB_CODE):
        text = pattern.sub(lambda found: found[0].replace("$", "~D"), text.replace("~", "~T") if pattern is LAB_FENCE else text)
    parts = LAB_SPLIT.split(text)
    start, end, last, depth = -1, "", -1, 0

    def take(upto: int) -> None:
        parts[start : upto + 1] = ["@@"] + [""] * (upto - start)

    for at in range(1, len(parts), 2):
        part = parts[at]
        if start < 0:
            closing = {"$": "$", "$$": "$$", "\\\\(": "\\\\)", "\\\\[": "\\\\]"}.get(part)
            closing = f"\\end{part[6:]}" if part[1:6] == "begin" else closing
            start, end, last, depth = (at, closing, -1, 0) if closing else (-1, "", -1, 0)
        elif part == end:
            last = at if depth else last
            if not depth:
                take(at)
                start = -1
        elif re.search(r"\n.*\n", part):
            if last >= 0:
                take(last)
            start = -1
        else:
            depth = max(0, depth + (part == "{") - (part == "}"))
    if start >= 0 and last >= 0:
        take(last)
    return "".join(parts).replace("~D", "$").replace("~T", "~")


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


@pytest.mark.parametrize("text", ["$$~~~*$$", "$$\n~~~mermaid\ngraph TD\n~~~\n$$"])
def test_a_formula_begins_no_code_where_a_viewer_knows_no_formulas(text):
    for markup in permissive(f"{render.safe_markdown(text)}\n\nafter"):
        assert {*re.findall('class="([^"]*)"', markup)} <= {"language-latex"}
        assert "<p>after</p>" in markup


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
        ("_<i>_**b** c *d*", "&lt;i&gt;b c d"),
        ("***a** b* `*`", "***a** b* `*`"),
        ("~~a~~ b", "~~a~~ b"),
        ("$5 and\n\n$6 <span>", "\\$5 and\n\n\\$6 &lt;span&gt;"),
        ("only $5", "only \\$5"),
        ("<b>x</b> & y", "&lt;b&gt;x&lt;/b&gt; &amp; y"),
        (f"![x]({LINK}) ![y](data:image/png;base64,AA)", f"[x]({LINK}) y (data:image/png;base64,AA)"),
        ("[x](javascript:y) [z](/w)", "x (javascript:y) z (/w)"),
        ("$x<y$ and $0.15 in / $0.60 out", "$x\\lt y$ and <span>\\$</span>0.15 in / <span>\\$</span>0.60 out"),
        ("- a\n- b\n  1. c\n     ```py\n     d\n     ```", "- a\n- b\n\n  1. c\n\n     ```py\n     d\n     ```"),
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
        ("a\\data\\\\(x)", "a\\\\data&#92;(x)"),
        ("a \\` b \\[", "a &#96; b \\["),
        ("`` \\\\( ``", "<code>&#92;&#92;&#40;</code>"),
        ("> ```sh\n> echo $a\n> ```", "> <pre><code>echo &#36;a\n> </code></pre>"),
        ("> $$\n> x\n> $$", "> $$x$$"),
        ("$a{b$", "`a{b`"),
        ("[a \\!\\[b\\](c) d](https://h.example)", "[a !&#91;b&#93;(c) d](https://h.example)"),
        ("snake_case __init__.py", "snake_case **init**.py"),
        ("", ""),
    ],
)
def test_safe_markdown_reads_like_the_text(text, safe):
    assert render.safe_markdown(text) == safe


@settings(max_examples=300, deadline=None)
@given(MARKDOWN)
def test_a_line_of_text_is_shown_as_it_is(text):
    for markup in permissive(f"# {render.safe_line(text)}"):
        Drawn(markup)
    shown = re.sub("</?span>", "", f"# {render.safe_line(text)}")
    assert squeezed(visible(render.markdown(shown))) == squeezed(render.plain(text))


def test_what_cannot_be_parsed_is_code_as_it_is():
    deep = "> " * 60 + "x"
    assert render.safe_markdown(deep) == f"```\n{deep}\n```"


POKE = """() => {
  for (const one of document.querySelectorAll(".jp-RenderedMarkdown *")) {
    for (const name of ["mouseover", "focus", "toggle", "error", "load"]) one.dispatchEvent(new Event(name));
    if (!one.closest("a")) one.click?.();
  }
}"""


@pytest.mark.e2e
def test_no_payload_does_anything_in_a_trusted_jupyterlab(tmp_path):
    """It reads Markdown in three steps, formulas first, and with trust it sanitizes nothing."""
    notes = [f"note {render.safe_line(text)}\n\n{render.safe_markdown(text)}" for name, text in PAYLOADS if len(text) < 3000]
    (tmp_path / "notes.json").write_text(json.dumps(notes))
    code = "import json\nfrom IPython.display import display\nfor note in json.load(open('notes.json'))[{}:{}]:\n    display({{'text/markdown': note}}, raw=True)"
    show, home = tmp_path / "show.ipynb", tmp_path / "home"
    parts = range(0, len(notes), 40)  # JupyterLab shows no more than 50 outputs of a cell
    cells = [nbformat.v4.new_code_cell(code.format(at, at + 40)) for at in parts]
    kernel = {"kernelspec": {"name": "python3", "display_name": "Python 3", "language": "python"}}
    nbformat.write(nbformat.v4.new_notebook(cells=cells, metadata=kernel), show)
    home.mkdir()
    with lab.open_browser(tmp_path, home) as browser, browser.pages() as open_notebook:
        notebook = open_notebook("show.ipynb")
        page = notebook.page
        page.evaluate(f"() => {{ {WATCH} }}")
        notebook.run_all()
        page.wait_for_function(f"document.querySelectorAll('.jp-OutputArea-output.jp-RenderedMarkdown').length === {len(notes)}")
        page.wait_for_function(
            "[...document.querySelectorAll('.jp-OutputArea-output.jp-RenderedMarkdown')].every(one => one.firstChild)"
        )
        page.evaluate(POKE)
        forbidden = ".jp-RenderedMarkdown :is(img, iframe, svg, script, form, object, embed, video, audio, [onerror]):not(mjx-container *)"
        assert page.locator(forbidden).evaluate_all("found => found.map(one => one.outerHTML)") == []
        assert page.evaluate("window.ckHits") == 0
        assert [url for url in notebook.requests if MARKER in url or url in notebook.outside()] == []
