"""A comparison for people: bounded in a notebook, whole on a page, and nothing that was written in it runs or loads."""

from __future__ import annotations

import base64
import hashlib
import re
from html.parser import HTMLParser

import pytest

from compat_kit import render
from compat_kit.replies import Reply, Timing, Usage
from compat_kit.store import TRUNCATED, Record, Score
from tests.hostile import PAYLOADS
from tests.runs import TIMED, answered, column, failed, written


class Seen(HTMLParser):
    """The tags, the attributes and the text of a page, and what its scripts are."""

    def __init__(self, page: str) -> None:
        super().__init__()
        self.tags: set[str] = set()
        self.attributes: set[str] = set()
        self.links: list[str] = []
        self.scripts: list[str] = []
        self.text = ""
        self.inside = ""
        self.feed(page)

    def handle_starttag(self, tag, attrs):
        self.tags.add(tag)
        self.inside = tag
        self.attributes |= {name for name, _ in attrs}
        self.links += [value or "" for name, value in attrs if name in ("src", "href", "action", "srcset", "data")]
        self.scripts += [""] if tag == "script" else []

    def handle_endtag(self, tag):
        self.inside = ""

    def handle_data(self, data):
        if self.inside == "script":
            self.scripts[-1] += data
        elif self.inside != "style":
            self.text += data


@pytest.fixture(scope="module")
def hostile():
    texts = [text.encode("utf-8", "backslashreplace").decode() for _, text in PAYLOADS]
    rows = [[answered(text), failed(text, text)] for text in texts]
    scores = [(row, 0, "s", Score(0.5, row % 2 == 0, text)) for row, text in enumerate(texts[:30])]
    columns = [column(texts[0], base_url=texts[1], model=texts[2], options={texts[3]: texts[4]}), column(texts[5], kind=texts[6])]
    return written(rows, names=texts, scores=scores, columns=columns, warm_ups=[answered(texts[7])])


def test_nothing_hostile_runs_or_loads_on_a_page(hostile, tmp_path):
    page = hostile.export(tmp_path / "x.html", title=PAYLOADS[0][1]).read_text(encoding="utf-8")
    seen = Seen(page)
    assert seen.links == []
    assert seen.tags <= {
        *("html", "head", "meta", "title", "body", "h1", "div", "style", "table", "thead", "tbody", "tr", "th", "td", "code"),
        *("caption", "span", "details", "summary", "label", "input", "select", "option", "output", "script"),
    }
    assert not [name for name in seen.attributes if name.startswith("on")]
    assert len(seen.scripts) == 1
    digest = base64.b64encode(hashlib.sha256(seen.scripts[0].encode()).digest()).decode()
    assert f"script-src 'sha256-{digest}'" in page
    assert "default-src 'none'" in page
    assert re.search(r"connect-src|unsafe-eval|script-src 'unsafe-inline'", page) is None


def test_nothing_hostile_runs_or_loads_in_a_notebook(hostile):
    seen = Seen(hostile._repr_html_())
    assert seen.links == []
    assert seen.tags <= {"div", "style", "table", "thead", "tbody", "tr", "th", "td", "code", "br"}
    assert seen.attributes <= {"class", "scope"}


def test_the_whole_text_of_every_answer_is_on_the_page(tmp_path):
    long = " ".join(f"word{number}" for number in range(2000))
    page = written([[answered(long)]], ["a"]).export(tmp_path / "x.html").read_text(encoding="utf-8")
    assert "<details" in page
    assert long in Seen(page).text


def test_a_table_in_a_notebook_is_bounded_and_says_what_it_leaves_out():
    labels = [f"model {number}" for number in range(15)]
    run = written([[answered("x" * 5000)] * 15 for _ in range(70)], labels)
    page = run._repr_html_()
    assert len(page) < 1_000_000
    assert page.count("<tr>") == 1 + 50
    assert "20 more rows and 3 more models" in page
    assert "run.frame" in page
    assert "(4,400 more characters)" in page
    assert len(repr(run)) < 100_000
    assert "50 more rows" in repr(run)


@pytest.mark.parametrize("record", [answered("x"), failed(), None])
@pytest.mark.parametrize("models", [1, 2, 5])
def test_a_page_has_the_verdict_on_each_model_but_the_first(models, record, tmp_path):
    run = written([[record] * models], list("abcde")[:models])
    text = Seen(run.export(tmp_path / "x.html").read_text(encoding="utf-8")).text
    assert text.count("inconclusive") == models - 1
    assert ("against a" in text) is (models > 1)


def test_repeats_are_rows_of_their_own():
    text = Seen(written([[answered("x")]], ["a"], repeats=2)._repr_html_()).text
    assert "repeat 1 of 2" in text
    assert "not asked yet" in text


def test_the_head_of_a_model_has_its_medians_and_its_scores():
    rows = [[answered("x")], [answered("y", timing=Timing(ttft_s=0.7))], [failed()]]
    run = written(
        rows, ["a"], scores=[(0, 0, "exact", Score(1.0, True)), (1, 0, "exact", Score(0.0, False)), (0, 0, "len", Score(0.3))]
    )
    page = run._repr_html_()
    assert "median TTFT 600 ms · 100 tokens/s" in page
    assert "exact 50%" in page
    assert "len 0.30" in page


def test_marks_say_how_an_answer_was_scored_and_what_is_odd_about_it():
    cut = Record("", TRUNCATED, Reply("half", finish_reason="length", usage=Usage(1, 2, 3), timing=TIMED))
    page = written([[answered("x"), cut]], scores=[(0, 0, "exact", Score(1.0, True, "why"))])._repr_html_()
    assert "exact ✓" in page
    assert "truncated" in page


def test_a_reused_answer_is_marked():
    first = written([[answered("x")]], ["a"])
    again, reused = first.store.begin(
        first.store.spec(first.id),
        [{"name": "p", "group": "", "body": {}}],
        [task for task, _, _ in first.store.records(first.id)],
    )
    assert reused == 1
    assert "reused" in type(first)(first.store, again)._repr_html_()


def test_the_warm_up_is_a_muted_row_that_counts_nowhere():
    slow = answered("hello", timing=Timing(ttft_s=9.0))
    page = written([[answered("x")]], ["a"], warm_ups=[slow])._repr_html_()
    assert 'class="ck-warm"' in page
    assert "median TTFT 500 ms" in page


def test_a_failure_is_toned_and_keeps_what_came_before_it():
    page = written([[failed("StreamInterrupted: it broke", "half an")]], ["a"])._repr_html_()
    assert 'class="ck-bad"' in page
    assert "until then: half an" in page


def test_plain_text_has_no_times():
    run = written([[answered("x")]], ["a"], warm_ups=[answered("hello")])
    assert "ms" not in repr(run)
    assert "500 ms" in run.text()


def test_a_page_tells_what_was_compared(tmp_path):
    run = written(
        [[answered("x"), failed()]], columns=[column("a", options={"temperature": 0}), column("b", kind="local", base_url="")]
    )
    text = Seen(run.export(tmp_path / "x.html").read_text(encoding="utf-8")).text
    for word in ("1 prompt \N{MULTIPLICATION SIGN} 2 models", "1 failed", "temperature=0", "embedded engine", run.id):
        assert word in text


def test_a_page_without_a_script_of_ours_allows_none():
    assert "script-src" not in render.page("x")
