"""The data behind the table of a comparison: pages, orders and filters over all rows, and differences of two texts."""

from __future__ import annotations

import re
from html import unescape

import pytest
from hypothesis import given
from hypothesis import strategies as st

from compat_kit import render
from compat_kit.comparison import Answer
from compat_kit.comparison.grid import MOST_ROWS, PREVIEW, WAITING, Filters, Grid, Order
from compat_kit.errors import ConfigurationError
from compat_kit.replies import Reply, Timing, ToolCall, Usage
from compat_kit.store import FAILED, OK, Record, Score, Store, Task
from tests.comparing import comparison_of, key_of

MODELS = ("small", "large")


def answer(row: int, column: int, text: str = "same", ttft_s: float | None = None, **more) -> Answer:
    timing = Timing(ttft_s=ttft_s, decode_tokens_per_s=None if ttft_s is None else 10 / ttft_s)
    reply = more.pop("reply", None) or Reply(text=text, timing=timing, usage=Usage(completion_tokens=len(text)))
    return Answer(row, column, more.pop("prompt", f"question {row}"), MODELS[column], reply, **more)


def grid_of(*answers: Answer, **more) -> Grid:
    run = comparison_of(*answers, **more)
    return Grid(run.store, run.id)


def rows(grid: Grid, order: Order | None = None, **filters) -> list[int]:
    return [row.row for row in grid.page(0, 100, order or Order(), Filters(**filters)).rows]


@pytest.fixture
def three() -> Grid:
    """Three prompts to two models: the second differs, the third failed once."""
    one, none = Score(1.0, passed=True), Score(0.0, passed=False)
    return grid_of(
        answer(-1, 0, "hello"),
        answer(-1, 1, "hello"),
        answer(0, 0, "Nairobi", 0.3, scores={"exact": one}),
        answer(0, 1, "Nairobi", 0.1, scores={"exact": one}),
        answer(1, 0, "100%_sure \\ it is OSLO", 0.1, scores={"exact": none}),
        answer(1, 1, "Bergen", 0.3, scores={"exact": one}),
        answer(2, 0, "", error="Unreachable: Nothing answers."),
        answer(2, 1, "Ärger", 0.2),
    )


def test_a_page_has_the_rows_in_the_order_of_the_prompts_without_warm_ups(three):
    page = three.page(0, 2)
    assert (page.total, [row.row for row in page.rows]) == (3, [0, 1])
    assert [row.row for row in three.page(2, 2).rows] == [2]
    assert three.page(99, 2).rows == ()
    cell = page.rows[0].cells[0]
    assert (cell.preview, cell.ttft_s, cell.tokens, cell.scores) == ("Nairobi", 0.3, 7, {"exact": 1.0})


def test_warm_ups_are_a_row_of_their_own(three):
    warm = three.warm_up()
    assert [cell.preview for cell in warm.cells] == ["hello", "hello"]
    assert grid_of(answer(0, 0)).warm_up() is None


@pytest.mark.parametrize(
    ("order", "expected"),
    [
        (Order("prompt", is_descending=True), [2, 1, 0]),
        (Order("name", is_descending=True), [2, 1, 0]),
        (Order("ttft_s", 0), [1, 0, 2]),
        (Order("ttft_s", 0, is_descending=True), [0, 1, 2]),
        (Order("ttft_s", 1), [0, 2, 1]),
        (Order("tokens_per_s", 1), [1, 2, 0]),
        (Order("tokens", 1), [2, 1, 0]),
        (Order("score:exact", 0), [1, 0, 2]),
        (Order("score:exact", 0, is_descending=True), [0, 1, 2]),
        (Order("score:nobody", 0), [0, 1, 2]),
    ],
)
def test_rows_are_sorted_and_the_unknown_comes_last_both_ways(three, order, expected):
    assert rows(three, order) == expected


@pytest.mark.parametrize(
    ("filters", "expected"),
    [
        ({"text": "nairobi"}, [0]),
        ({"text": "0%_SURE \\"}, [1]),
        ({"text": "0__sure"}, []),
        ({"text": "%"}, [1]),
        ({"text": "ÄRGER"}, [2]),
        ({"text": "nothing answers"}, [2]),
        ({"text": "question 1"}, [1]),
        ({"text": "content"}, []),
        ({"text": "'; DROP TABLE cell; --"}, []),
        ({"statuses": ("failed",)}, [2]),
        ({"statuses": ("failed", "ok")}, [0, 1, 2]),
        ({"statuses": (WAITING,)}, []),
        ({"differ": True}, [1]),
        ({"reused": True}, []),
        ({"scorer": "exact", "below": 0.5}, [1]),
        ({"scorer": "exact", "above": 0.5}, [0, 1]),
        ({"scorer": "exact", "above": 0.5, "column": 0}, [0]),
        ({"scorer": "exact", "below": 0.5, "text": "nairobi"}, []),
    ],
)
def test_filters_hold_for_all_rows(three, filters, expected):
    assert rows(three, **filters) == expected


def test_what_cannot_be_sorted_or_filtered_by_is_told(three):
    with pytest.raises(ConfigurationError, match="'speed'.*ttft_s"):
        three.page(0, 1, Order("speed"))
    with pytest.raises(ConfigurationError, match="'bad'.*truncated"):
        three.page(0, 1, Order(), Filters(statuses=("bad",)))


def test_the_head_adds_up_what_did_not_fail(three):
    head = three.head()
    small, large = head.columns
    assert (head.rows, head.state, head.scorers, head.binary) == (3, "done", ("exact",), {"exact"})
    assert head.statuses == {OK: 5, FAILED: 1}
    assert (small.done, small.failed, small.ttft_s, small.scores) == (3, 1, pytest.approx(0.2), {"exact": 0.5})
    assert (large.failed, large.scores) == (0, {"exact": 1.0})
    assert (small.tokens, large.tokens, small.total_s) == (14.5, 6, None)


def test_a_run_that_goes_on_fills_in():
    store = Store(":memory:")
    columns = [{"label": name} for name in MODELS]
    prompts = [{"name": "q", "group": "", "body": {"messages": [{"role": "user", "content": "q"}]}}]
    run, _ = store.begin({"columns": columns, "repeats": 1}, prompts, [Task(at, 0, at, 0, key_of(at)) for at in (0, 1)])
    grid = Grid(store, run)
    before = grid.version()
    assert [cell.status for cell in grid.page().rows[0].cells] == [WAITING, WAITING]
    assert rows(grid, statuses=(WAITING,)) == [0]
    assert grid.record(0, 0, 0) is None
    assert grid.head().columns[0].done == 0
    store.put(run, 0, Record(key_of(0), OK, Reply(text="there"))).result()
    assert grid.version() != before
    assert [cell.preview for cell in grid.page().rows[0].cells] == ["there", ""]
    assert grid.head().columns[0].done == 1
    now = grid.version()
    store.end(run, "done")
    assert grid.version() != now
    assert grid.state == "done"


def test_an_answer_without_text_shows_its_calls_or_its_reasoning():
    called = Reply(tool_calls=(ToolCall("1", "add", '{"a": 1}'), ToolCall("2", "stop", "")))
    grid = grid_of(answer(0, 0, reply=called), answer(0, 1, reply=Reply(reasoning="let me think")))
    calls, thought = grid.page().rows[0].cells
    assert calls.preview == 'calls add({"a": 1}) calls stop()'
    assert thought.preview == "(only reasoning) let me think"
    assert rows(grid, text="calls ADD") == [0]
    assert "let me think" in grid.text(0, 0, 1)


def test_repeats_are_rows_of_their_own():
    grid = grid_of(*(answer(row, 0, f"{row}{repeat}", repeat=repeat) for repeat in (0, 1) for row in (0, 1)))
    assert [(row.row, row.repeat) for row in grid.page().rows] == [(0, 0), (0, 1), (1, 0), (1, 1)]
    [last] = grid.page(0, 1, Order("prompt", is_descending=True)).rows
    assert (last.row, last.repeat) == (1, 0)
    assert grid.text(1, 1, 0) == "11"


def test_a_preview_is_one_short_line_without_characters_that_drive_terminals():
    grid = grid_of(answer(0, 0, "\n\n  a\tb\x1b[31m\u202e" + "word " * 900))
    [preview] = [cell.preview for cell in grid.page().rows[0].cells if cell]
    assert len(preview) == PREVIEW
    assert preview.startswith("a b\\x1b[31m\\u202eword word")
    assert grid.page(0, 10**9).total == 1
    assert MOST_ROWS <= 1000


def test_what_is_asked_twice_costs_one_query_for_the_places(three, monkeypatch):
    asked = []
    read = three._store.rows
    monkeypatch.setattr(three._store, "rows", lambda sql, values=(): asked.append(sql) or read(sql, values))
    three.page(0, 1, Order("ttft_s", 0))
    three.page(1, 1, Order("ttft_s", 0))
    assert sum("WITH place" in sql for sql in asked) == 1


def sides(html: str) -> tuple[str, str]:
    """The two texts that a diff was made of, but for what it cuts."""
    plain = re.sub(r"</?div[^>]*>", "", re.sub(r'<div class="ck-note">.*?</div>|<span class="ck-muted">.*?</span>', "", html))
    old = re.sub(r"<ins[^>]*>.*?</ins>", "", plain, flags=re.DOTALL)
    new = re.sub(r"<del[^>]*>.*?</del>", "", plain, flags=re.DOTALL)
    return unescape(re.sub(r"</?del[^>]*>", "", old)), unescape(re.sub(r"</?ins[^>]*>", "", new))


TEXTS = st.text(alphabet=st.sampled_from("ab <&\n.é"), max_size=60)


@given(TEXTS, TEXTS)
def test_a_difference_holds_both_texts_whole(a, b):
    assert sides(render.diff(a, b, has_style=False)) == (a, b)


@given(st.text(max_size=40), st.text(max_size=40))
def test_a_difference_of_anything_is_safe(a, b):
    html = render.diff(f"<script>{a}", f"<img onerror=x>{b}", has_style=False)
    assert set(re.findall(r"<(\w+)", html)) <= {"div", "del", "ins", "span"}


def test_a_difference_is_by_words():
    html = render.diff("The capital is Nairobi.", "The capital was Nairobi.")
    assert '<del class="ck-del">is</del><ins class="ck-ins">was</ins>' in html
    assert "<style>" in html
    assert "They are the same" in render.diff("a", "a")
    assert "Both are empty" in render.diff("", "")


def test_long_texts_are_compared_by_lines_and_longer_ones_not_at_all():
    lines = [f"line {at} of the text" for at in range(2000)]
    other = [*lines[:700], "another", *lines[701:]]
    html = render.diff("\n".join(lines), "\n".join(other), has_style=False)
    assert '<del class="ck-del">line 700 of the text\n</del><ins class="ck-ins">another\n</ins>' in html
    assert "characters that both have" in html
    assert len(html) < 10_000
    worst = render.diff("start " + "a\nb\n" * 25_000 + "end", "start " + "b\na\n" * 25_000 + "end", has_style=False)
    assert worst.startswith('<div class="ck-diff">start ')
    assert len(worst) < 40_000


def test_the_grid_tells_the_difference_of_two_answers(three):
    assert "Bergen" in three.diff(1, 0, 0, 1)
    assert "They are the same" in three.diff(0, 0, 0, 1)
    assert three.prompt(1) == "question 1"
    assert three.prompt(99) == ""
