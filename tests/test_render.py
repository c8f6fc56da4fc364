"""Text to HTML and to terminals: nothing of it becomes markup or drives anything."""

from __future__ import annotations

import json
import sys
import unicodedata
from html.parser import HTMLParser

import pytest
from hypothesis import example, given, settings
from hypothesis import strategies as st

from compat_kit import render
from compat_kit.render import Cell, Fold, Item, Pill

PAYLOADS = [
    "<script>alert(1)</script>",
    "</script><script>alert(1)</script>",
    "<img src=x onerror=alert(1)>",
    "<IMG SRC=https://evil.example/?q=1>",
    "<svg/onload=alert(1)>",
    "<svg><style><img src=x onerror=alert(1)></style></svg>",
    '"><img src=x onerror=alert(1)>',
    "'><img src=x onerror=alert(1)>",
    '" onmouseover="alert(1)',
    "' onfocus='alert(1)' autofocus='",
    "</div></div><iframe src=//evil.example></iframe>",
    "</style><script>alert(1)</script>",
    "</title><script>alert(1)</script>",
    "</caption></table><form action=//evil.example><button>ok",
    "</td><td onclick=alert(1)>",
    "<!--><script>alert(1)</script>-->",
    "--><script>alert(1)</script><!--",
    "<![CDATA[<script>alert(1)</script>]]>",
    "<?xml version='1.0'?><x onload=alert(1)>",
    "<a href=javascript:alert(1)>x</a>",
    "[x](javascript:alert(1)) ![x](https://evil.example/x.png)",
    "<button data-commandlinker-command=notebook:run-all-cells>ok</button>",
    "<meta http-equiv=refresh content=0;url=//evil.example>",
    "<base href=//evil.example/><link rel=stylesheet href=x.css>",
    "<math><mtext><img src=x onerror=alert(1)>",
    "<noscript><p title='</noscript><img src=x onerror=alert(1)>'>",
    "<template><script>alert(1)</script></template>",
    "<scr\x00ipt>alert(1)</scr\x00ipt>",
    "<\x1b[2Jscript>\x1b]8;;https://evil.example\x07x",
    "&lt;script&gt;alert(1)&lt;/script&gt; &#60;b&#62; &amp;lt; &#x3c;i&#x3e;",
    "\uff1cscript\uff1ealert(1)\uff1c/script\uff1e",
    "<details open ontoggle=alert(1)>",
    "<textarea></textarea><script>alert(1)</script><xmp>",
    "\u202e<tpircs>\u2066",
    "<\ud800script>",
]
# Characters that are more likely to break out than any others.
HOSTILE = st.sampled_from(PAYLOADS) | st.text(
    st.sampled_from("<>&\"'/=-![]scriptx \r\n\t\0\x1b\u202e") | st.characters(), max_size=30
)
some = settings(max_examples=120, deadline=None)


class Skeleton(HTMLParser):
    """What a parser finds: every tag with its attributes and everything else that is no text, and the text apart."""

    def __init__(self, markup: str) -> None:
        super().__init__()
        self.found: list = []
        self.text: list[str] = []
        self.feed(markup)
        self.close()

    def handle_starttag(self, tag, attrs):
        self.found.append((tag, attrs))
        self.text.append("")

    def handle_endtag(self, tag):
        self.found.append(f"/{tag}")
        self.text.append("")

    def handle_data(self, data):
        self.text[-1] += data

    def handle_comment(self, data):
        self.found.append(("comment", data))

    def handle_decl(self, decl):
        self.found.append(("declaration", decl))
        self.text.append("")

    handle_pi = unknown_decl = handle_comment


PLACES = {
    "prose": render.prose,
    "caption of prose": lambda text: render.prose("x", text),
    "cell": lambda text: render.table(["a", "b"], [["x", text]]),
    "first cell": lambda text: render.table(["a"], [[text]]),
    "cell with a tone": lambda text: render.table(["a"], [[Cell(text, tone="bad")]]),
    "note": lambda text: render.table(["a"], [[Cell("x", note=text)]]),
    "column": lambda text: render.table([text], [["x"]]),
    "address": lambda text: render.table(["a"], [[Cell(text, is_whole=True)]]),
    "code": lambda text: render.table(["a"], [[Cell(text.replace("`", "'"), has_code=True)]]),
    "pill": lambda text: render.table(["a"], [[Pill(text, "good")]]),
    "note of a pill": lambda text: render.table(["a"], [[Pill("x", "good", text)]]),
    "item alone": lambda text: render.table(["a"], [[Fold("model", (Item(text),))]]),
    "item": lambda text: render.table(["a"], [[Fold("model", (Item("x"), Item("y"), Item(text)))]]),
    "badge": lambda text: render.table(["a"], [[Fold("model", (Item("x", ("vision", text)),))]]),
    "note of an item": lambda text: render.table(["a"], [[Fold("model", (Item("x", note=text), Item("y")))]]),
    "still": lambda text: render.still(render.prose(text)),
    "note of a column": lambda text: render.table([Cell("a", text)], [["x"]]),
    "caption of a table": lambda text: render.table(["a"], [["x"]], caption=text),
    "foot": lambda text: render.table(["a"], [["x"]], foot=text),
    "title": lambda text: render.page(text, render.prose("x")),
}


@pytest.mark.parametrize("place", PLACES)
def test_no_payload_adds_a_tag_or_an_attribute(place):
    harmless = Skeleton(PLACES[place]("harmless"))
    assert "harmless" in harmless.text
    for payload in PAYLOADS:
        parsed = Skeleton(PLACES[place](payload))
        assert parsed.found == harmless.found
        assert parsed.text == [render.plain(payload) if text == "harmless" else text for text in harmless.text]


@some
@given(st.sampled_from(sorted(PLACES)), HOSTILE.filter(bool))
def test_no_text_adds_a_tag_or_an_attribute(place, text):
    if place == "code":
        text = text.replace("`", "'")  # as that place does: a backtick is its own mark
    markup = PLACES[place](text)
    assert Skeleton(markup).found == Skeleton(PLACES[place]("harmless")).found
    assert markup.encode()
    assert render.plain(text) in Skeleton(markup).text


def test_data_is_laid_out_and_what_is_none_is_shown_as_it_is():
    shown = filter(None, Skeleton(render.data('{"a": [1, "é"]}', "note")).text)
    assert [*shown][-2:] == ['{\n  "a": [\n    1,\n    "é"\n  ]\n}', "note"]
    for text in ("no data", '{"a": 1', "[" * 5000, f"[{'1, ' * 9000}1]", *PAYLOADS):
        assert render.plain(text) in Skeleton(render.data(text)).text
        assert Skeleton(render.data(json.dumps(text))).found == Skeleton(render.data("1")).found


@pytest.mark.parametrize("tone", ["", "good", "warn", "bad", "muted", '"><script>', "other"])
def test_only_known_tones_become_a_class(tone):
    (_, attrs), *_ = [found for found in Skeleton(render.table(["a"], [["x", Cell("y", tone=tone)]])).found if found[0] == "td"]
    assert attrs == ([("class", f"ck-{tone}")] if tone in ("good", "warn", "bad", "muted") else [])


def test_a_table_names_its_headers_for_screen_readers():
    tags = [
        found
        for found in Skeleton(render.table(["a", "b"], [["x", "y"]], caption="C")).found
        if found[0] in ("th", "td", "caption")
    ]
    column, row = ("th", [("scope", "col")]), ("th", [("scope", "row")])
    assert tags == [("caption", []), column, column, row, ("td", [])]


def test_another_column_than_the_first_can_name_the_rows():
    tags = [found for found in Skeleton(render.table(["a", "b"], [["x", "y"]], header=1)).found if found[0] in ("th", "td")]
    assert tags == [("th", [("scope", "col")]), ("th", [("scope", "col")]), ("td", []), ("th", [("scope", "row")])]


def body(cell) -> str:
    return render.table(["a"], [[cell]]).partition("<tbody>")[2].partition("</tbody>")[0]


def words(markup: str) -> str:
    """What is left where all style and every attribute are taken away, in one line."""
    return " ".join("".join(Skeleton(markup).text).split())


@pytest.mark.parametrize("tone", ["good", "warn", "bad", "muted"])
def test_a_state_is_told_by_a_word_and_a_shape(tone):
    markup = body(Pill("needs key", tone))
    assert words(markup) == f"{render.MARKS[tone]} needs key"
    assert f"ck-is-{tone}" in markup


def test_shapes_differ_and_an_unknown_tone_has_none():
    assert len(set(render.MARKS.values())) == len(render.MARKS)
    assert words(body(Pill("odd", '"><script>'))) == "odd"
    assert "script" not in body(Pill("odd", '"><script>'))


def test_one_item_is_not_folded_and_none_is_nothing():
    assert "<details" not in body(Fold("model", (Item("a", ("vision",)),)))
    assert words(body(Fold("model", (Item("a", ("vision", "7.6B")),)))) == "a vision 7.6B"
    assert words(body(Fold("model"))) == ""


@pytest.mark.parametrize(
    ("names", "summary"),
    [
        ("", ""),
        ("a", "a"),
        ("ab", "2 models: a, b"),
        ("abc", "3 models: a, b and 1 more"),
        ("abcde", "5 models: a, b and 3 more"),
        ("a" * 5000, "5,000 models: a, a and 4,998 more"),
    ],
)
def test_a_list_is_folded_to_a_line_that_names_the_first(names, summary):
    assert Fold("model", tuple(Item(name) for name in names)).summary == summary


def test_a_long_name_does_not_fill_the_line_but_is_whole_in_the_list():
    fold = Fold("model", (Item("m" * 500), Item("b")))
    assert fold.summary == f"2 models: {'m' * 39}…, b"
    assert "m" * 500 in body(fold)


def test_of_thousands_of_items_two_hundred_are_written_and_the_rest_is_counted():
    markup = body(Fold("model", tuple(Item(f"model-{i}", ("tools",)) for i in range(5000))))
    assert markup.count("<li") == 201
    assert "and 4,800 more" in words(markup)
    assert "model-199" in markup
    assert "model-200" not in markup


def test_a_fold_opens_by_keyboard_and_its_summary_comes_first():
    tags = [found for found in Skeleton(body(Fold("model", (Item("a"), Item("b"))))).found if isinstance(found, tuple)]
    assert [tag for tag, _ in tags] == ["tr", "th", "details", "summary", "ul", "li", "span", "li", "span"]
    assert all(name == "class" or (tag, name) == ("th", "scope") for tag, attrs in tags for name, _ in attrs)


def test_only_pairs_of_backticks_become_code_and_only_where_asked_for():
    assert "<code" not in body(Cell("run `ollama serve`"))
    assert words(body(Cell("run `ollama serve` now", has_code=True))) == "run ollama serve now"
    assert words(body(Cell("one ` alone", has_code=True))) == "one ` alone"
    assert '<code class="ck-code">&lt;b&gt;</code>' in body(Cell("`<b>`", has_code=True))


def test_short_keeps_to_its_length():
    assert render.short("abcdef", 6) == "abcdef"
    assert render.short("abcdefg", 6) == "abcde…"


@pytest.mark.parametrize("markup", [render.prose("$0.15 in, $0.60 out"), render.table(["$"], [["$"]])])
def test_a_price_is_no_formula_and_the_style_comes_along(markup):
    first, second = Skeleton(markup).found[:2]
    assert first == ("div", [("class", "ck-root mathjax_ignore tex2jax_ignore")])
    assert second == ("style", [])
    assert ".ck-root" in markup


@pytest.mark.parametrize("name", ["theme", "progress"])
def test_the_style_loads_nothing_and_ends_where_it_should(name):
    style = render.style(name)
    assert style in render.progress(None)
    assert style.count("{") == style.count("}") > 5
    assert not any(word in style for word in ("url(", "@import", "<", "/*"))


@pytest.mark.parametrize(
    ("fraction", "value"), [(None, None), (0.0, "0.0000"), (0.266, "0.2660"), (1.0, "1.0000"), (7.0, "1.0000"), (-1.0, "0.0000")]
)
def test_a_bar_says_its_part_and_its_caption(fraction, value):
    found = Skeleton(render.progress(fraction, "m: pulling")).found
    part = [] if value is None else [("value", value)]
    assert ("progress", [("class", "ck-progress"), ("max", "1"), *part, ("aria-label", "m: pulling")]) in found


@pytest.mark.parametrize("payload", PAYLOADS)
def test_no_caption_of_a_bar_adds_a_tag_or_an_attribute(payload):
    found, harmless = Skeleton(render.progress(0.5, payload)), Skeleton(render.progress(0.5, "harmless"))
    assert found.text == [render.plain(payload) if text == "harmless" else text for text in harmless.text]
    [label] = [attrs.pop() for tag, attrs in (one for one in found.found if isinstance(one, tuple)) if tag == "progress"]
    [_] = [attrs.pop() for tag, attrs in (one for one in harmless.found if isinstance(one, tuple)) if tag == "progress"]
    assert found.found == harmless.found
    assert label == ("aria-label", render.plain(payload))


def test_nothing_is_written_for_no_caption_note_or_foot():
    assert "ck-note" not in render.prose("x").partition("</style>")[2]
    assert "ck-note" not in render.table(["a"], [[Cell("x")]]).partition("</style>")[2]
    assert "<caption" not in render.table(["a"], [["x"]])


def test_a_page_forbids_scripts_and_loading_before_anything_else():
    found = [entry for entry in Skeleton(render.page("T", render.prose("x"))).found if isinstance(entry, tuple)]
    assert found[0] == ("declaration", "doctype html")
    assert found[1] == ("html", [("lang", "en")])
    metas = [dict(attrs) for tag, attrs in found if tag == "meta"]
    assert metas[0] == {"charset": "utf-8"}
    assert metas[1]["http-equiv"] == "Content-Security-Policy"
    rules = dict(rule.strip().split(" ", 1) for rule in metas[1]["content"].split(";"))
    assert rules == {
        "default-src": "'none'",
        "style-src": "'unsafe-inline'",
        "img-src": "data:",
        "base-uri": "'none'",
        "form-action": "'none'",
    }
    assert not {tag for tag, _ in found} & {"script", "link", "img", "iframe", "base", "form"}


def test_a_page_holds_its_parts_in_order():
    page = render.page("T", render.prose("first"), render.prose("second"))
    assert Skeleton(page).text.count("T") == 2
    assert page.index("first") < page.index("second") < page.index("</body>")


def test_plain_writes_what_drives_terminals_as_escapes():
    assert render.plain("\x1b[31mred\x07\x00\x7f\x9b") == "\\x1b[31mred\\x07\\x00\\x7f\\x9b"
    assert render.plain("\u202eevil\u2066\u200f\u061c") == "\\u202eevil\\u2066\\u200f\\u061c"
    assert render.plain("half \ud83d") == "half \\ud83d"
    assert render.plain("a\r\nb\rc\nd\te ä 漢 👍") == "a\nb\nc\nd\te ä 漢 👍"


def test_plain_leaves_no_control_or_direction_character_and_every_other():
    everything = [chr(code) for code in range(sys.maxunicode + 1)]
    control = {character for character in everything if unicodedata.category(character) in ("Cc", "Cs")} - {"\n", "\t"}
    direction = set("\u061c\u200e\u200f\u202a\u202b\u202c\u202d\u202e\u2066\u2067\u2068\u2069")
    assert set(render.plain("".join(everything))) == set(everything) - control - direction


def width_of(line):
    return sum(
        0 if unicodedata.combining(c) or c in "\u200b\u200c\u200d\ufe0f" else 2 if unicodedata.east_asian_width(c) in "WF" else 1
        for c in line
    )


TEXTS = st.text(st.sampled_from("ab \n\t漢字\uff57👍e\u0301\u0301\u200d\x1b") | st.characters(), max_size=40)


@some
@given(
    st.integers(1, 4).flatmap(lambda n: st.lists(st.lists(TEXTS, min_size=n, max_size=n), min_size=1, max_size=4)),
    st.integers(0, 60),
)
@example([["漢漢漢漢e\u0301\u0301\u0301\u0301"]], 0)
def test_a_text_table_never_exceeds_its_width_where_columns_have_room(rows, extra):
    columns = len(rows[0])
    width = 8 * columns + 2 * (columns - 1) + extra
    lines = render.text_table(rows[0], rows[1:], width).split("\n")
    assert max(map(width_of, lines)) <= width
    assert all(render.plain(line) == line for line in lines)


def test_a_text_table_lines_its_columns_up():
    assert render.text_table(["name", "n"], [["漢字", "1"], ["a\tb", "22"]]).split("\n") == [
        "name   n",
        "─────  ──",
        "漢字   1",
        "a   b  22",
    ]


def test_a_text_table_wraps_long_cells_and_keeps_every_word():
    words = " ".join(f"word{i}" for i in range(30))
    table = render.text_table(["a", "b"], [[words, "x\ny"]], width=40)
    assert max(map(len, table.split("\n"))) <= 40
    assert [word for word in table.split() if word.startswith("word")] == words.split()
    assert sum(line.endswith("  y") for line in table.split("\n")) == 1


def test_a_narrow_text_table_keeps_eight_columns_for_each_cell():
    assert render.text_table(["a" * 20], [["b"]], width=0).split("\n") == ["a" * 8, "a" * 8, "a" * 4, "─" * 8, "b"]
