"""The table of a comparison: what is answered to its view, and the view in a blank page of a real Chromium."""

from __future__ import annotations

import json

import pytest

from compat_kit import render
from compat_kit.comparison import Answer, showing
from compat_kit.errors import ConfigurationError
from compat_kit.replies import Reply, Timing, ToolCall, Usage
from compat_kit.store import Score, Store, Task
from compat_kit.widgets import TableWidget
from tests.chatpage import chromium
from tests.comparing import comparison_of, key_of
from tests.lab import LEAST_CONTRAST
from tests.viewing import view_of

HOSTILE = "<img src=x onerror=\"document.title='owned'\">**bold** <script>document.title='owned'</script>"
ASKED = {"order": {"by": "prompt", "column": 0, "desc": False}, "filters": {}, "offset": 0, "limit": 30}
LOADED = ".ck-sorts .ck-sort"
PLACES = "() => [...document.querySelectorAll('.ck-row:not(.ck-empty)')].map(one => one.querySelector('.ck-title').textContent)"


def answers(rows: int, columns: int = 2, *, hostile: int = -1) -> list[Answer]:
    made = [Answer(-1, column, "warm-up", f"model {column}", Reply(text="hello")) for column in range(columns)]
    for row in range(rows):
        for column in range(columns):
            timing = Timing(ttft_s=(row * 7 % rows + 1) / 1000, decode_tokens_per_s=100.0 + row)
            text = HOSTILE if row == hostile else f"answer {row} of model {column}, " + "word " * 20
            error = "Unreachable: Nothing answers." if row % 10 == 3 and column == 0 else ""
            scores = {} if error else {"exact": Score(float(row % 2), passed=bool(row % 2))}
            reply = Reply("" if error else text, timing=timing, usage=Usage(completion_tokens=9))
            made.append(Answer(row, column, f"question {row}", f"model {column}", reply, error, scores=scores))
    return made


@pytest.fixture(scope="module")
def run():
    return comparison_of(*answers(60, hostile=5))


@pytest.fixture(scope="module")
def browser():
    with chromium() as opened:
        yield opened


@pytest.fixture
def table(run):
    made = TableWidget(run)
    yield made
    made.close()


def test_a_view_is_answered_with_the_rows_that_it_asks_for(table):
    page = table.answer({"k": "page", "n": 1, **ASKED, "limit": 2, "offset": 4})
    assert (page["total"], page["all"], page["labels"], page["state"]) == (60, 60, ["model 0", "model 1"], "done")
    assert [row[2] for row in page["rows"]] == ["question 4", "question 5"]
    status, preview, flags, ttft, *_, scores = page["rows"][0][3][0]
    assert (status, preview[:8], flags, ttft, scores) == ("ok", "answer 4", 0, 29, [0.0])
    assert table.answer({"k": "page", **ASKED, "version": page["version"]}) == {"k": "page", "same": True}
    json.dumps(page, allow_nan=False)


def test_a_row_in_full_is_safe_html(table):
    full = table.answer({"k": "text", "row": 5, "repeat": 0})
    assert full["prompt"] == "question 5"
    assert "<strong>bold</strong>" in full["cells"][0]["html"]
    assert "<img" not in full["cells"][0]["html"]
    assert "<script" not in full["cells"][0]["html"]
    assert table.answer({"k": "raw", "row": 5, "repeat": 0, "column": 1})["text"] == HOSTILE
    assert table.answer({"k": "text", "row": 3, "repeat": 0})["cells"][0]["error"] == "Unreachable: Nothing answers."


@pytest.mark.parametrize(
    "asked",
    [{}, {"k": "nonsense"}, {"k": []}, {"k": "page"}, {"k": "page", **ASKED, "offset": "x"}, {"k": "text", "row": None, "repeat": 0},
     {"k": "page", **ASKED, "filters": {"below": float("nan"), "scorer": "exact"}}, {"k": "page", **ASKED, "filters": {"statuses": 3}},
     {"k": "page", **ASKED, "order": {"by": "answer; DROP", "column": 0, "desc": True}}],
)  # fmt: skip
def test_what_a_view_must_not_ask_is_refused_in_words(table, asked):
    reply = table.answer(asked)
    assert reply["k"] == "no"
    assert reply["text"]


def test_the_state_of_the_widget_holds_no_answer(table):
    state = {name: value for name, value in table.get_state().items() if name not in ("_esm", "_css")}
    assert "answer 4" not in json.dumps(state, default=str)
    assert repr(table) == "TableWidget(60 rows, 2 models)"
    assert "question" not in table._esm


def test_its_copy_for_a_saved_notebook_is_the_comparison(run, table):
    copy = table._still()
    assert copy == {"text/html": render.still(run._repr_html_()), "text/plain": repr(run)}


def test_a_comparison_finds_its_widgets_where_somebody_said_where_they_are(run, monkeypatch, capsys):
    monkeypatch.setattr(showing, "_find", None)
    with pytest.raises(ConfigurationError, match="import compat_kit"):
        run.table()
    run._ipython_display_()
    assert capsys.readouterr().out == repr(run) + "\n"
    from compat_kit import widgets

    showing.use(lambda: widgets)
    assert isinstance(run.table(), TableWidget)


def test_the_scripts_are_small():
    from compat_kit.widgets import table as module

    for name in ("asking", "table", "table_head", "table_parts", "vote"):
        assert module._HERE.with_name(f"{name}.js").stat().st_size < 20_000


def test_models_beyond_the_edge_are_hinted_at_and_each_figure_of_the_head_has_its_number(browser):
    run = comparison_of(
        *(
            Answer(0, column, "q", f"m{column}", Reply(text="x"), "Unreachable: no" if column == 1 else "")
            if column < 2
            else Answer(
                0, column, "q", f"m{column}", Reply(text="x", timing=Timing(ttft_s=0.1), usage=Usage(completion_tokens=7))
            )
            for column in range(9)
        )
    )
    table = TableWidget(run)
    with view_of(browser, TableWidget, table.answer) as view:
        page = view.page
        page.wait_for_selector(LOADED)
        page.wait_for_selector(".ck-head .ck-sorts >> text=7 tok")
        heads = [" ".join(text.split()) for text in page.locator(".ck-head .ck-sorts").all_inner_texts()]
        assert heads[1:3] == ["–", "TTFT 100 ms 7 tok"]
        page.wait_for_selector(".ck-frame[data-more]")
        page.locator(".ck-grid").evaluate("grid => grid.scrollTo({ left: 1e6 })")
        page.wait_for_selector(".ck-frame:not([data-more])")
        assert view.faults == []
    table.close()


def test_only_rows_in_sight_are_drawn_and_every_row_can_be_reached(browser, table, run):
    with view_of(browser, TableWidget, table.answer) as view:
        page = view.page
        page.wait_for_selector(LOADED)
        assert page.locator(".ck-count").inner_text() == "60 rows"
        seen = set()
        page.locator(".ck-grid").focus()
        for _ in range(70):
            seen |= set(page.evaluate(PLACES))
            assert view.nodes() < 600
            page.keyboard.press("PageDown")
            page.wait_for_function("() => !document.querySelector('.ck-row.ck-empty')")
            if "question 59" in seen:
                break
        assert seen == {"Warm-up", *(f"question {row}" for row in range(60))}
        assert view.faults == []


def test_it_is_sorted_filtered_and_opened_by_hand_and_by_key(browser, table):
    with view_of(browser, TableWidget, table.answer) as view:
        page = view.page
        page.wait_for_selector(LOADED)
        page.get_by_role("button", name="Sort by time to first token of model 1").click()
        page.wait_for_selector("[aria-sort=ascending]")
        page.wait_for_function("() => document.querySelectorAll('.ck-title')[2].textContent === 'question 43'")
        page.get_by_role("button", name="Failed 6").click()
        page.wait_for_function("() => document.querySelector('.ck-count').textContent === '6 of 60 rows'")
        page.locator(".ck-find").fill("question 13")
        page.wait_for_function("() => document.querySelector('.ck-count').textContent === '1 of 60 rows'")
        page.wait_for_function("() => document.querySelectorAll('.ck-row').length === 1")
        assert page.locator(".ck-row .ck-pill").inner_text().split()[-1] == "failed"
        page.locator(".ck-find").fill("nothing like that")
        page.wait_for_selector(".ck-nothing >> text=No row is like that")
        page.get_by_role("button", name="Show all rows").click()
        page.wait_for_function("() => document.querySelector('.ck-count').textContent === '60 rows'")
        page.locator(".ck-grid").focus()
        page.keyboard.press("Home")
        page.keyboard.press("ArrowDown")
        page.keyboard.press("Enter")
        page.wait_for_selector(".ck-texts")
        page.wait_for_selector(".ck-tools select:focus >> nth=0")
        for _ in range(2):
            page.keyboard.press("Tab")
        page.keyboard.press("Enter")
        page.wait_for_selector(".ck-legend")
        page.keyboard.press("Tab")
        page.keyboard.press("Tab")
        page.wait_for_selector(".ck-difference:focus")
        page.keyboard.press("Escape")
        page.wait_for_selector(".ck-texts")
        assert page.locator(":focus").inner_text() == "Show differences"
        page.keyboard.press("Escape")
        page.wait_for_selector(".ck-detail", state="detached")
        assert page.locator(".ck-grid:focus").count() == 1
        assert view.faults == []


def test_a_row_is_read_in_full_and_two_answers_are_compared(browser, table):
    with view_of(browser, TableWidget, table.answer) as view:
        page = view.page
        page.wait_for_selector(LOADED)
        page.locator(".ck-find").fill("question 5")
        page.wait_for_function("() => document.querySelector('.ck-count').textContent.startsWith('11 of')")
        page.get_by_text("question 5", exact=True).click()
        page.wait_for_selector(".ck-texts strong >> nth=0")
        assert page.title() == "Chat"
        page.locator(".ck-tools select").nth(1).select_option("1")
        page.get_by_role("button", name="Show differences").click()
        page.wait_for_selector(".ck-legend")
        page.get_by_role("button", name="Show the answers").click()
        page.wait_for_selector(".ck-texts")
        assert view.faults == []


@pytest.mark.parametrize("is_dark", [False, True])
def test_all_words_have_contrast_and_axe_finds_nothing(browser, table, is_dark):
    with view_of(browser, TableWidget, table.answer, is_dark=is_dark) as view:
        view.page.wait_for_selector(LOADED)
        view.page.locator(".ck-row").nth(4).click()
        view.page.wait_for_selector(".ck-texts")
        assert view.page.locator(".ck-answers").evaluate(LEAST_CONTRAST)[0] >= 4.5
        assert view.violations(".ck-answers") == []


def test_what_gets_lost_is_asked_again_and_a_kernel_that_ended_is_told(browser, table):
    with view_of(browser, TableWidget, table.answer) as view:
        page = view.page
        page.wait_for_selector(LOADED)
        page.evaluate("() => { let first = true; window.lose = () => first && !(first = false); }")
        page.get_by_role("button", name="Failed 6").click()
        page.wait_for_function("() => document.querySelector('.ck-count').textContent === '6 of 60 rows'")
        page.evaluate("() => { window.isDead = true; }")
        page.get_by_role("button", name="Failed 6").click()
        page.wait_for_selector(".ck-notice >> text=has ended")
        page.evaluate("() => cleanUp()")
        assert page.evaluate("listening()") == 0
        assert page.locator(".ck-answers").count() == 0


def test_a_run_that_goes_on_is_followed_until_its_end(browser):
    store = Store(":memory:")
    prompts = [{"name": f"q{row}", "group": "", "body": {}} for row in range(3)]
    run_id, _ = store.begin(
        {"columns": [{"label": "m"}], "repeats": 1}, prompts, [Task(row, row, 0, 0, key_of(row)) for row in range(3)]
    )
    from compat_kit.comparison import Comparison
    from compat_kit.store import Record

    table = TableWidget(Comparison(store, run_id))
    with view_of(browser, TableWidget, table.answer) as view:
        view.page.wait_for_selector("text=0 answers so far")
        store.put(run_id, 0, Record(key_of(0), "ok", Reply(text="there it is"))).result()
        view.page.wait_for_selector("text=there it is")
        assert view.page.locator(".ck-row .ck-pill >> text=not answered yet").count() == 2
        store.end(run_id, "interrupted")
        view.page.wait_for_selector("text=Not asked 2")
        view.page.wait_for_selector(".ck-row .ck-pill >> text=not asked")
        assert "not answered yet" not in view.page.locator(".ck-answers").inner_text().lower()
        view.page.wait_for_function("() => document.querySelector('.ck-count').textContent === '3 rows'")
        assert view.faults == []
    table.close()


def test_more_rows_than_a_page_can_be_high_are_all_reached(browser):
    total = 400_000

    def kernel(asked):
        if asked["k"] == "head":
            return {"k": "head", "state": "done", "repeats": 1, "columns": [{"done": total, "failed": 0, "ttft": None, "speed": None, "estimated": False, "scores": {}}],
                    "scorers": [], "binary": [], "statuses": {"ok": total}, "reused": 0, "warm": None}  # fmt: skip
        rows = range(asked["offset"], min(total, asked["offset"] + asked["limit"]))
        return {"k": "page", "version": "1", "state": "done", "labels": ["m"], "scorers": [], "all": total, "total": total,
                "rows": [[row, 0, f"q{row}", [["ok", "text", 0, None, None, None, None, []]]] for row in rows]}  # fmt: skip

    with view_of(browser, TableWidget, kernel) as view:
        page = view.page
        page.wait_for_selector(".ck-row .ck-preview")
        page.locator(".ck-grid").focus()
        page.keyboard.press("End")
        page.wait_for_selector("text=q399999")
        page.keyboard.press("ArrowUp")
        page.keyboard.press("PageUp")
        page.wait_for_selector("text=q399990")
        page.evaluate("() => { const grid = document.querySelector('.ck-grid'); grid.scrollTop = grid.scrollHeight / 2; }")
        page.wait_for_function(
            "() => [...document.querySelectorAll('.ck-title')].some(one => Math.abs(Number(one.textContent.slice(1)) - 200000) < 500)"
        )
        first = "Math.min(...[...document.querySelectorAll('.ck-title')].map(one => Number(one.textContent.slice(1))))"
        before = page.evaluate(first)
        page.locator(".ck-grid").hover()
        page.mouse.wheel(0, 1000)
        page.wait_for_function(f"before => {first} === before + 10", arg=before)
        assert view.nodes() < 600


def test_calls_of_tools_and_long_answers_are_shown_as_they_were_written():
    long = "# " + "x" * 30_000
    call = Reply(tool_calls=(ToolCall("1", "add", '{"a": "<b>"}'),))
    table = TableWidget(comparison_of(Answer(0, 0, "q", "a", Reply(text=long)), Answer(0, 1, "q", "b", call)))
    full, called = table.answer({"k": "text", "row": 0, "repeat": 0})["cells"]
    assert (full["html"], full["raw"]) == ("", long)
    assert called["calls"] == [{"name": "add", "arguments": '{"a": "<b>"}'}]
    table.close()
