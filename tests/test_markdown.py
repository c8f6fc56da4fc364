"""Markdown of a model: what becomes of it as HTML, which part of it is finished, and that none of it does anything."""

from __future__ import annotations

import re
import subprocess
import sys

import pytest
from hypothesis import example, given, settings
from hypothesis import strategies as st

from compat_kit import render
from compat_kit.render import code, formulas, links
from compat_kit.render import markdown as to_html
from compat_kit.render.markdown import CLASSES
from tests.hostile import PAYLOADS
from tests.test_render import Skeleton

TEXTS = [text for _, text in PAYLOADS]
NAMES = [name for name, _ in PAYLOADS]
SHORT = [text for text in TEXTS if len(text) < 400]
PIECES = [
    "a", "b c", " ", "  ", "    ", "\t", "\n", "\n\n", "\r\n", "\r", "*", "**", "_", "~~", "`", "``", "```", "~~~", "```py\n", "\n```\n", "# ",
    "- ", "* ", "1. ", "2) ", "10", "> ", "---", "===", "***", "|", "|-|", "a | b\n--|--\n", "| x |\n", "$", "$$", "\n$$\n", "\\[", "\\]", "\n\\[\n", "\\(", "\\)",
    "\\begin{align}", "\\end{align}", "x^2", "\\", "[", "]", "(", ")", "![", "](", "https://link.example/a", "<", ">", "<br>", "<b>", "<img src=x onerror=ckHit()>",
    "&amp;", "&#10;", "&#x202e;", "!", "$0.15", "é漢👍", "\0", "\u202e", "\x0c", "{", "}", "\n- a\n", "\n1. b\n", "\n  c\n", "\n    d\n",
]  # fmt: skip
MARKDOWN = st.lists(st.sampled_from(PIECES), max_size=25).map("".join) | st.sampled_from(SHORT) | st.text(max_size=40)
some = settings(max_examples=300, deadline=None)

ATTRIBUTES = {
    "a": {"href", "target", "rel"}, "ol": {"start"}, "div": {"class", "tabindex"}, "pre": {"tabindex"},
    "span": {"class"}, "code": {"class"}, "th": {"class"}, "td": {"class"},
} | {tag: set(formulas.ATTRIBUTES) for tag in formulas.TAGS}  # fmt: skip
_TAGS = "p br hr h1 h2 h3 h4 h5 h6 strong em s code pre blockquote ul ol li table thead tbody tr th td a span div"
TAGS = set(_TAGS.split())


def visible(markup: str) -> str:
    return "".join(Skeleton(f"<i>{markup}</i>").text)


def squeezed(text: str) -> str:
    return re.sub(r"\s+", "", text)


def check(markup: str) -> None:
    """Only tags, attributes, classes and addresses that are made here, and every tag closed in its turn."""
    open_tags = []
    for found in Skeleton(f"<p>{markup}</p>").found:
        assert isinstance(found, str) or found[0] in TAGS | formulas.TAGS, found
        if isinstance(found, str):
            assert open_tags.pop() == found[1:]
            continue
        tag, attributes = found
        if tag not in ("br", "hr"):
            open_tags.append(tag)
        for name, value in attributes:
            assert name in ATTRIBUTES.get(tag, ()), found
            assert name != "class" or set(value.split()) <= CLASSES[tag], found
            assert name != "href" or re.match(r"https?://[^/]|mailto:", value, re.IGNORECASE), found
            assert name != "rel" or value == "noopener noreferrer nofollow"
            assert name != "tabindex" or value == "0"
            assert name in ("href", "class", "rel", "target", "tabindex", "start") or formulas.ATTRIBUTES[name].fullmatch(
                value
            ), found
    assert open_tags == []
    assert render.plain(markup) == markup


@pytest.mark.parametrize("text", TEXTS, ids=NAMES)
def test_nothing_of_a_payload_is_more_than_text_and_quiet_tags(text):
    check(to_html(text))
    check(to_html(text, mathml=False))


@some
@given(MARKDOWN)
def test_whatever_is_written_becomes_quiet_and_balanced_html(text):
    check(to_html(text))
    to_html(text).encode()


def test_common_markdown_is_drawn():
    markup = to_html("# T\n\n**b** *i* ~~s~~ `c<`\n\n- x\n- y\n\n3. z\n\n> q\n\n---\n")
    for part in (
        *("<h1>T</h1>", "<strong>b</strong>", "<em>i</em>", "<s>s</s>", "<code>c&lt;</code>", "<li>x</li>"),
        *('<ol start="3">', "<blockquote>\n<p>q</p>", "<hr>"),
    ):
        assert part in markup


def test_a_line_end_stays_one_so_that_nothing_jumps_when_a_block_is_finished():
    assert to_html("a\nb") == "<p>a<br>\nb</p>\n"


def test_a_table_has_sides_and_can_be_scrolled_by_keyboard():
    markup = to_html("| a | b | c |\n|:--|--:|:-:|\n| 1<br>2 | `x\\|y` | <b> |\n")
    assert markup.startswith('<div class="ck-scroll" tabindex="0"><table>')
    assert '<td class="ck-left">1<br>' in markup
    assert '<td class="ck-right"><code>x|y</code></td>' in markup
    assert '<td class="ck-center">&lt;b&gt;</td>' in markup


def test_a_fence_names_its_language_and_colours_it():
    markup = to_html('```python title="x"\ndef f(): return "s"  # c\n```')
    assert markup.startswith('<div class="ck-fence"><div class="ck-lang">python</div><pre tabindex="0"><code>')
    assert '<span class="ck-k">def </span><span class="ck-f">f</span>' in markup
    assert visible(markup) == 'pythondef f(): return "s"  # c\n\n'


@pytest.mark.parametrize(("info", "label"), [("", "text"), ("nonsense", "nonsense"), ("{.py}", "py"), ("x" * 99, "x" * 23 + "…")])
def test_a_fence_of_no_known_language_is_plain_and_whole(info, label):
    markup = to_html(f"```{info}\n<a> & b\n```")
    assert f'<div class="ck-lang">{label}</div><pre tabindex="0"><code>' in markup
    assert "&lt;a&gt; &amp; b\n</code></pre></div>" in markup


@pytest.mark.parametrize("language", sorted(code.LANGUAGES))
def test_every_language_that_is_named_has_a_lexer_and_keeps_the_code(language):
    source = '\n  def f(x):\n\treturn "s" + 1 # <b> & \'\n\n'
    markup = render.highlight(source, language)
    assert visible(markup) == source
    assert {found[0] for found in Skeleton(f"<i>{markup}</i>").found if isinstance(found, tuple)} <= {"i", "span"}
    assert code._lexer(language) is not None


def test_very_long_code_is_not_coloured():
    assert "<span" not in render.highlight("def f(): pass\n" * 5000, "python")


@pytest.mark.parametrize(
    ("text", "shown"),
    [
        ("[x](https://a.example/b?c=d#e)", "x (a.example/b?c=d)"),
        ("[https://good.example](https://bad.example)", "https://good.example (bad.example)"),
        ("[a.example/b](https://a.example/b/)", "a.example/b"),
        ("<https://a.example>", "https://a.example"),
        ("[x](https://user:pass@a.example:8000/)", "x (a.example:8000)"),
        ("[x](https://good.example@bad.example/)", "x (bad.example)"),
        (f"[x](https://{'good.' * 12}bad.example/{'p' * 99})", f"x ({'good.' * 12}bad.example/{'p' * 10}…)"),
        ("<https://good.example@bad.example/login>", "https://good.example@bad.example/login (bad.example/login)"),
        ("[https://a@bad.example](https://a@bad.example)", "https://a@bad.example (bad.example)"),
        ("[x](mailto:a@b.example)", "x (a@b.example)"),
        ("[x](javascript:alert)", "x (javascript:alert)"),
        ("[x](/lab)", "x (/lab)"),
        ("[x](//a.example)", "x (//a.example)"),
        ("![alt](https://a.example/p.png)", "alt (a.example/p.png)"),
        ("![](data:image/png;base64,AAAA)", " (data:image/png;base64,AAAA)"),
        ("[\u0430pple](https://\u0430pple.example)", "\u0430pple (xn--pple-43d.example)"),
    ],
)
def test_where_a_link_leads_is_said(text, shown):
    assert visible(to_html(text)).strip("\n") == shown


@pytest.mark.parametrize(
    ("target", "is_one"),
    [
        *[("https://a", True), ("HTTP://a/b", True), ("mailto:a@b", True), ("https://[::1]:8/x", True)],
        *[("https:///x", False), ("https:a", False), ("//a", False), ("/a", False), ("#a", False), ("", False)],
        *[("javascript:x", False), ("data:x", False), ("mailto:x", False), ("https://[::bad", False), ("https://@", False)],
        *[("https://%65vil.example", False), ("https://a%2f@b", True), ("https://a/%65", True)],
    ],
)
def test_only_addresses_with_a_host_are_links(target, is_one):
    assert links.is_link(target) is is_one


@pytest.mark.parametrize(
    "text",
    [
        "$x^2$",
        "$$x^2$$",
        "\\(x^2\\)",
        "\\[x^2\\]",
        "$$\nx^2\n$$",
        "\\[\nx^2\n\\]",
        "a\n$$\nx^2\n$$\nb",
        "- $x^2$",
        "\\begin{matrix}x^2\\end{matrix}",
        "($x^2$).",
    ],
)
def test_formulas_are_drawn_in_every_spelling(text):
    assert "<msup><mi>x</mi><mn>2</mn></msup>" in to_html(text)
    source = to_html(text, mathml=False)
    assert re.search(r'<code class="ck-math">[^$]*x\^2[^$]*</code>', source)
    assert "<math" not in source


@pytest.mark.parametrize(
    "text",
    [
        "$0.15 in / $0.60 out",
        "$5 and 6$",
        "from $10 to $20",
        "$HOME/$PATH",
        "US$5 and A$7",
        "$ x $",
        "$",
        "$$",
        "$$$$",
        "\\$x\\$",
        "`$x$`",
        "a$b$c",
        "$5/month or 50$",
    ],
)
def test_prices_and_variables_are_no_formulas(text):
    assert "<math" not in to_html(text)
    assert "ck-math" not in to_html(text)


def test_lines_of_a_formula_are_no_list_and_no_heading():
    assert to_html("$$\na\n- b\n= c\n$$").count("<math") == 1


@pytest.mark.parametrize(
    "latex",
    [
        r"\href{x}{y}",
        r"\unknowncommand{x}",
        "{",
        r"\frac{",
        "x" * 2001,
        r"\def\a{b}\a",
        "{" * 200 + "}" * 200,
        "x_" * 900,
        r"\left(",
    ],
)
def test_a_formula_that_cannot_be_drawn_shows_its_source(latex):
    assert formulas.mathml(latex) == ""
    if len(latex) < 2000:
        assert visible(to_html(f"a \\({latex}\\)")).strip() == f"a {latex}"


@some
@given(st.text(st.sampled_from(r"\{}^_&[]()xfraclefthtsqm$<>!,; ") | st.characters(), max_size=40))
@example(r"\!" * 600)
def test_any_formula_is_drawn_quietly_or_not_at_all(latex):
    markup = formulas.mathml(latex)
    check(markup)
    assert 'width="-' not in markup


def test_formulas_beyond_some_hundreds_show_their_source():
    markup = to_html("$x$ " * 1000)
    assert markup.count("<math") == 400
    assert markup.count("ck-math") == 600


@pytest.mark.parametrize("text", ["x" * 300_000, "> " * 60 + "x", "".join("  " * i + f"- word{i}\n" for i in range(60))])
def test_what_is_too_long_or_too_deep_is_shown_as_it_is(text):
    markup = to_html(text)
    assert markup.startswith('<div class="ck-raw">')
    assert visible(markup) == text


def test_a_few_letters_become_no_large_table():
    text = "|a" * 200 + "|\n" + "|-" * 200 + "|\n" + "|x\n" * 200
    assert len(to_html((text + "\n") * 5)) < 20 * 5 * len(text)
    assert to_html("|a|b|\n|-|-|\n" + "|x\n" * 500).count("<tr>") == 501


@pytest.mark.parametrize("text", [f"[a]: https://a/{'b' * 40_000}\n\n" + use * 10_000 for use in ("[a] ", "![a] ")])
def test_an_address_that_is_used_everywhere_does_not_become_endless(text):
    assert len(to_html(text)) < 2 * len(text)
    assert len(render.safe_markdown(text)) < 2 * len(text)


@pytest.mark.parametrize("text", ["|\n" * 20_000, "|-|-|-\n" * 4000 + "x\n" * 15_000])
def test_many_lines_that_could_begin_a_table_are_looked_at_once(text):
    assert visible(to_html(text)).startswith("|")
    assert render.blocks(text)[1]


@pytest.mark.parametrize(
    ("text", "bold"),
    [
        ("这是**「重点」**内容，**注意：**后面", ["「重点」", "注意："]),  # noqa: RUF001
        ("**強調（きょうちょう）**です", ["強調（きょうちょう）"]),  # noqa: RUF001
        ("**굵게(bold)**입니다", ["굵게(bold)"]),
        ("**a** 是 ** b ** 和2**3**4", ["a", "3"]),
        ("a**(b)**c", []),
    ],
)
def test_stars_beside_chinese_japanese_and_korean_are_emphasis(text, bold):
    assert re.findall("<strong>(.*?)</strong>", to_html(text)) == bold


def test_a_heading_and_a_fence_head_no_table():
    assert to_html("# a | b\n--|--").startswith("<h1>a | b</h1>")
    assert "<table" not in to_html("``` a | b\n--|--\n```")


@pytest.mark.parametrize("text", ["<br>", "a<BR/>b", "<br />"])
def test_a_line_break_is_the_one_tag_that_is_known(text):
    assert "<br>" in to_html(text)
    assert "<br>" not in to_html("<br x>")


# What a text of pieces becomes while it grows


def grown(text: str, cuts: list[int]) -> tuple[list[str], str]:
    """The finished parts that come of a text which arrives in pieces, and the rest."""
    parts, rest, before = [], "", 0
    for cut in [*sorted(cut % (len(text) + 1) for cut in cuts), len(text)]:
        rest, before = rest + text[before:cut], cut
        done, rest = render.blocks(rest)
        parts += [done] if done else []
    return parts, rest


@settings(max_examples=1500, deadline=None)
@given(MARKDOWN, st.lists(st.integers(0, 500), max_size=12))
@example("1. a\n\n2. b", [5, 6, 7])
@example("$$\n- a\n\nb\n", [4, 5, 7])
@example("p\n$$\n- a\n- b\n\nc", [5, 9])
@example("    a\n\n    b", [6, 8])
@example("- a\n\n- b", [4, 5])
@example("a\r\n\r\nb", [2, 3, 4])
@example("```\na\n```\nb\n", [9, 10])
@example("| a |\n|-|\n$$\nx\n\ny", [13, 14])
@example("# a | b\n--|--\n", [8])
@example("``` a | b\n--|--\n", [8])
@example("a | b\n--|--\n$$a | b\n--|--\n", [])
def test_finished_parts_drawn_one_by_one_are_the_whole_drawn_at_once(text, cuts):
    parts, rest = grown(text, cuts)
    assert "".join(parts) + rest == text
    if "]:" not in text:
        assert "".join(map(to_html, parts)) + to_html(rest) == to_html(text)


@some
@given(MARKDOWN)
def test_what_is_finished_and_the_rest_are_the_text(text):
    done, rest = render.blocks(text)
    assert done + rest == text
    assert done == "" or done.strip()


@pytest.mark.parametrize(
    ("text", "done"),
    [
        ("a", ""),
        ("a\n", ""),
        ("a\n\n", "a\n"),
        ("a\n\nb", "a\n"),
        ("a\n\nb\n\nc", "a\n\nb\n"),
        ("# a\n", "# a\n"),
        ("# a", ""),
        ("---\n", "---\n"),
        ("```\na\n", ""),
        ("```\na\n\n", ""),
        ("```\na\n```", ""),
        ("```\na\n```\n", "```\na\n```\n"),
        ("````\na\n```\n", ""),
        ("- a\n- b\n\n", ""),
        ("- a\n- b\n\nc\n", "- a\n- b\n\n"),
        ("- a\n- b\n\nc", ""),
        ("| a |\n|---|\n| b |\n", ""),
        ("| a |\n|---|\n| b |\n\n", "| a |\n|---|\n| b |\n"),
        ("> a\n", ""),
        ("> a\n\n", "> a\n"),
        ("    a\n\n", ""),
        ("$$\nx\n$$\n", "$$\nx\n$$\n"),
        ("$$\nx\n", ""),
        ("a\n\n$$\nx\n", "a\n\n"),
        ("a\n$$\nx\n", ""),
        ("\\[\n- x\n\\]\nb", "\\[\n- x\n\\]\n"),
        ("a\n\n[r]: https://link.example\n", "a\n"),
        ("a\n===\n", "a\n===\n"),
        ("\n\n", ""),
    ],
)
def test_a_block_is_finished_when_nothing_can_join_it(text, done):
    assert render.blocks(text)[0] == done


def test_a_payload_that_grows_is_never_more_than_its_pieces():
    for text in SHORT:
        parts, rest = grown(text, list(range(0, len(text), 7)))
        assert "".join(parts) + rest == text
        for part in parts:
            check(to_html(part))


def test_nothing_heavy_is_imported_before_it_is_needed():
    heavy = ("markdown_it", "pygments", "nh3", "latex2mathml", "mdurl")
    script = f"from compat_kit import render\nimport sys\nprint([name for name in {heavy!r} if name in sys.modules])"
    done = subprocess.run([sys.executable, "-c", script], capture_output=True, text=True, check=True)
    assert done.stdout.strip() == "[]"


def test_the_corpus_is_large_and_names_are_unique():
    assert len(PAYLOADS) >= 150
    assert len(set(NAMES)) == len(PAYLOADS)
