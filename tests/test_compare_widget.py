"""The live view of a comparison, without a page: what is sent when, how much of it, and what a click does."""

from __future__ import annotations

import json
import subprocess
import sys

import pytest

import compat_kit as ck
from compat_kit.comparison import Answer, Cell, Column, Outline
from compat_kit.errors import ConfigurationError
from compat_kit.prompts import Prompt
from compat_kit.replies import Reply, Timing
from compat_kit.store import STOPPED, Store
from compat_kit.widgets.compare import CompareWidget
from compat_kit.widgets.compare_board import MOST_SENT, REST_S, Board
from compat_kit.widgets.compare_cells import MOST_GROWING, MOST_SHOWN, Grown

LABELS = ["small", "large"]
PROMPT = Prompt(({"role": "user", "content": "Hi"},), name="Hi")
HOSTILE = "<img src=x onerror=alert(1)>\u202e\x1b[31m\ud800"


class Clock:
    """A clock that a test turns."""

    def __init__(self) -> None:
        self.now_s = 100.0

    def __call__(self) -> float:
        return self.now_s


class Page:
    """What a view knows after the messages that it got, by the rules of compare.js."""

    def __init__(self) -> None:
        self.head, self.columns, self.seats = {}, {}, {}

    def take(self, message) -> None:
        message = json.loads(json.dumps(message))
        if message.get("k") == "all" or "at" in message.get("h", {}):
            self.seats = {}
        self.head |= message.get("h", {})
        for column, values in message.get("c", {}).items():
            self.columns.setdefault(int(column), {}).update(values)
        for column, values in message.get("r", {}).items():
            self.seats.setdefault(int(column), {"text": "", "thought": ""}).update(values)
        for column, text in message.get("t", {}).items():
            seat = self.seats.setdefault(int(column), {"text": "", "thought": ""})
            if "x" in text:
                seat |= {"text": "", "thought": ""}
            seat["text"] += text.get("t", "")
            seat["thought"] += text.get("b", "")

    def states(self) -> list[str]:
        return [seat["st"] for _, seat in sorted(self.seats.items())]


def cell(row: int, column: int, repeat: int = 0, labels=LABELS) -> Cell:
    return Cell(0, row, repeat, f"{row}{column}", PROMPT, Column(column, labels[column], None))


def answer(row: int, column: int, text: str = "Hello.", repeat: int = 0, **more) -> Answer:
    return Answer(row, column, "Hi", LABELS[column % 2], Reply(text=text, **more.pop("reply", {})), repeat=repeat, **more)


@pytest.fixture
def clock():
    return Clock()


@pytest.fixture
def board(clock):
    return Board(Outline("r", LABELS, ["Hi", "Ho", "Hu"], 2, 12), clock)


def nothing(_row, _repeat):
    return {}


def test_a_view_that_follows_knows_what_one_knows_that_asks_for_everything(board, clock):
    page = Page()
    steps = [
        lambda: board.start(cell(-1, 0)),
        lambda: board.start(cell(0, 0)),
        lambda: board.start(cell(0, 1)),
        lambda: board.finish(cell(-1, 0), answer(-1, 0)),
        lambda: board.grow(cell(0, 0), "Let me see", is_reasoning=True),
        lambda: board.grow(cell(0, 0), "One "),
        lambda: board.grow(cell(0, 1), "Two"),
        lambda: board.grow(cell(0, 0), "more"),
        lambda: board.finish(cell(0, 1), answer(0, 1, "Two", error="It broke.", status="failed")),
        lambda: board.start(cell(0, 1)),  # it begins anew
        lambda: board.grow(cell(0, 1), "Three"),
        lambda: board.finish(cell(0, 1), answer(0, 1, "Three")),
        lambda: board.finish(cell(0, 0), answer(0, 0, "One more")),
        lambda: board.end("done"),
    ]
    for step in steps:
        step()
        clock.now_s += 0.1
        board.advance(nothing)
        page.take(board.message(is_whole=False))
    clock.now_s += 5
    board.advance(nothing)
    page.take(board.message(is_whole=False))
    asked = Page()
    asked.take(board.message(is_whole=True))
    assert (page.head, page.columns) == (asked.head, asked.columns)
    assert [seat["html"] for seat in page.seats.values()] == ["<p>One more</p>\n", "<p>Three</p>\n"]
    assert page.states() == asked.states() == ["done", "done"]
    assert page.columns[1]["count"] == "1 of 6 · stopped"


def test_nothing_is_sent_while_nothing_changes(board):
    board.message(is_whole=False)
    assert board.message(is_whole=False) == {}


def test_a_token_costs_its_text_and_little_more(board, clock):
    for column in (0, 1):
        board.start(cell(0, column))
        board.grow(cell(0, column), "a")
    board.advance(nothing)
    board.message(is_whole=False)
    board.grow(cell(0, 0), "token ")
    message = board.message(is_whole=False)
    assert message["t"] == {0: {"t": "token "}}
    assert len(json.dumps(message)) < 150


def test_the_row_under_way_is_shown_and_the_next_takes_its_place_after_a_rest(board, clock):
    for row in (0, 1):
        board.start(cell(row, 0))
    board.start(cell(0, 1))
    board.advance(nothing)
    assert board.at == 0
    for column in (0, 1):
        board.finish(cell(0, column), answer(0, column))
    board.advance(nothing)
    assert board.at == 0
    clock.now_s += 2 * REST_S
    board.advance(nothing)
    assert board.at == 1


def test_it_is_said_how_many_models_have_been_woken_up(board):
    assert board.message(is_whole=True)["h"]["prompt"] == "Not counted: each model is woken up first"
    board.start(cell(-1, 0))
    assert board.message(is_whole=True)["h"]["prompt"] == "Not counted: waking up 1 of 2"
    board.finish(cell(-1, 0), answer(-1, 0))
    board.start(cell(-1, 1))
    assert board.message(is_whole=False)["h"]["prompt"] == "Not counted: waking up 2 of 2"


def test_somebody_who_looks_back_is_not_taken_away_until_he_follows_again(board, clock):
    board.start(cell(2, 0))
    board.advance(nothing)
    board.go(0)
    clock.now_s += 10
    board.advance(nothing)
    assert (board.at, board.is_following) == (0, False)
    board.follow()
    board.advance(nothing)
    assert board.at == 2


@pytest.mark.parametrize(("asked", "shown"), [(-5, 0), (99, 5), (4, 4)])
def test_a_row_that_is_not_there_is_the_nearest_one(board, asked, shown):
    board.go(asked)
    assert board.at == shown


def test_a_row_that_is_over_is_looked_up_once_and_an_earlier_answer_is_marked(board):
    board.keep({(1, 1, 0): False})
    board.go(4)
    asked = []

    def read(row, repeat):
        asked.append((row, repeat))
        return {0: answer(1, 0, "Kept", repeat=1, is_reused=True)}

    for _ in range(3):
        board.advance(read)
    page = Page()
    page.take(board.message(is_whole=True))
    assert asked == [(1, 1)]
    assert page.states() == ["reused", "turn"]
    assert page.seats[0]["html"] == "<p>Kept</p>\n"
    assert page.head["where"] == "Row 2 of 3 · 2 of 2"
    assert page.columns[0]["count"] == "1 of 6"


def test_repeats_reused_and_failed_answers_are_counted_once(board):
    board.keep({(0, 0, 0): False, (0, 0, 1): True})
    board.finish(cell(0, 0), answer(0, 0))
    board.finish(cell(1, 1), answer(1, 1, error="no", status="failed"))
    board.finish(cell(-1, 1), answer(-1, 1, error="no", status="failed"))
    assert board.line == "3 of 12 answers · 2 models · 2 failed"
    assert board.message(is_whole=True)["h"]["line"] == f"{board.line} · 2 from an earlier run"


def test_medians_are_of_answers_whose_tokens_were_counted_where_there_are_any(board):
    for row, (wait_s, speed, is_guess) in enumerate([(0.1, 10.0, False), (0.3, 30.0, False), (None, 900.0, True)]):
        timing = Timing(ttft_s=wait_s, decode_tokens_per_s=speed, is_estimated=is_guess)
        board.finish(cell(row, 0), answer(row, 0, reply={"timing": timing}))
    page = Page()
    page.take(board.message(is_whole=True))
    assert page.columns[0]["medians"] == "median TTFT 200 ms · 20 tokens/s"
    assert page.columns[1]["medians"] == ""


def test_a_column_that_is_told_to_stop_says_so_until_it_has(board):
    page = Page()
    board.start(cell(0, 0))
    board.advance(nothing)
    board.stopping(0)
    page.take(board.message(is_whole=False))
    assert [page.columns[i]["st"] for i in (0, 1)] == ["stopping", "running"]
    board.finish(cell(0, 0), answer(0, 0, "Half", status=STOPPED))
    page.take(board.message(is_whole=False))
    assert [page.columns[i]["st"] for i in (0, 1)] == ["stopped", "running"]
    board.end("interrupted")
    page.take(board.message(is_whole=False))
    assert page.states() == ["stopped", "stopped"]
    assert page.seats[0]["text"] == "Half"
    assert page.head["line"] == "0 of 12 answers · 2 models · stopped"


def test_what_is_under_way_when_the_run_ends_has_stopped(board):
    board.start(cell(0, 0))
    board.grow(cell(0, 0), "Ha")
    board.advance(nothing)
    board.end("interrupted")
    page = Page()
    page.take(board.message(is_whole=True))
    assert (page.states()[0], page.seats[0]["text"]) == ("stopped", "Ha")


def test_a_model_that_writes_too_fast_is_shown_as_it_stands_and_a_long_answer_is_cut():
    grown = Grown()
    grown.add("a" * 10)
    assert grown.take() == ("a" * 10, False)
    for _ in range(3):
        grown.add("b" * MOST_GROWING)
    text, is_in_place = grown.take()
    assert is_in_place
    assert text == "b" * MOST_GROWING
    assert grown.take() == ("", False)


def test_one_message_is_never_large_however_many_columns_are_behind(clock):
    labels = [f"m{i}" for i in range(60)]
    board = Board(Outline("r", labels, ["Hi"], 1, 60), clock)
    for column in range(60):
        board.start(cell(0, column, labels=labels))
        board.grow(cell(0, column, labels=labels), "x" * MOST_GROWING * 2)
    board.advance(nothing)
    page, sizes = Page(), []
    for _ in range(6):
        message = board.message(is_whole=False)
        sizes.append(sum(len(text.get("t", "")) for text in message.get("t", {}).values()))
        page.take(message)
    assert max(sizes) <= MOST_SENT + MOST_GROWING
    assert all(len(page.seats[column]["text"]) == MOST_GROWING for column in range(60))


def test_what_was_kept_of_a_long_answer_is_cut_and_it_is_said_how_much_is_missing(board):
    board.start(cell(0, 0))
    board.advance(nothing)
    board.finish(cell(0, 0), answer(0, 0, "x" * (MOST_SHOWN + 1234)))
    page = Page()
    page.take(board.message(is_whole=True))
    assert len(page.seats[0]["text"]) == MOST_SHOWN
    assert page.seats[0]["more"].startswith("1,234 more characters")


def test_what_models_and_servers_write_is_escaped_or_safe_html(clock):
    board = Board(Outline("r", [HOSTILE], [HOSTILE], 1, 1), clock)
    one = Cell(0, 0, 0, "k", PROMPT, Column(0, HOSTILE, None))
    board.start(one)
    board.advance(nothing)
    board.grow(one, HOSTILE)
    board.grow(one, HOSTILE, is_reasoning=True)
    sent = [board.message(is_whole=False)]
    board.finish(one, Answer(0, 0, HOSTILE, HOSTILE, Reply(text=HOSTILE), error=HOSTILE, status="failed"))
    clock.now_s += 1
    board.advance(nothing)
    sent += [board.message(is_whole=False), board.message(is_whole=True)]
    html = sent[-1]["r"][0]["html"]
    assert "&lt;img" in html
    assert "<img" not in html
    text = json.dumps(sent, ensure_ascii=False)
    assert not any(sign in text for sign in ("\u202e", "\x1b", "\ud800"))


class Sent(CompareWidget):
    """A widget that keeps what it would send."""

    def __init__(self) -> None:
        self.messages: list[dict] = []
        super().__init__()

    def _transmit(self, message) -> None:
        self.messages.append(message)

    def page(self) -> Page:
        page = Page()
        for message in list(self.messages):
            page.take(message)
        return page


@pytest.fixture
def widget():
    widget = Sent()
    yield widget
    widget.close()


class Stopping:
    """A run that notes who is to stop."""

    def __init__(self) -> None:
        self.store = Store(":memory:")
        self.stopped = []

    def stop(self, column=None) -> None:
        self.stopped.append(column)


def test_a_run_is_shown_from_its_beginning_to_its_end(widget, engine):
    result = ck.compare(["What is the capital of Japan?", "Hello"], {"<b>": engine}, store=Store(":memory:"), progress=widget)
    widget._ticker.join(10)
    page = widget.page()
    assert page.head["st"] == "done"
    assert page.head["line"] == widget.line == "2 of 2 answers · 1 model"
    assert [message["s"] for message in widget.messages if "s" in message] == list(range(1, len(widget.messages) + 1))
    assert [one.answer for one in result.answers][page.head["at"]] in page.seats[0]["text"] + page.seats[0]["html"]


def test_a_page_that_comes_late_gets_everything_and_may_look_back(widget, engine):
    store = Store(":memory:")
    ck.compare(["What is the capital of Japan?", "Count to 3."], engine, store=store, progress=widget)
    widget._ticker.join(10)
    widget.messages.clear()
    widget._heard(widget, {"k": "hello"}, None)
    widget._heard(widget, {"k": "show", "n": 1, "at": 0}, None)
    widget._ticker.join(10)
    page = widget.page()
    assert {"k": "ok", "n": 1} in widget.messages
    assert page.head["prompt"] == "What is the capital of Japan?"
    assert "Tokyo" in page.seats[0]["html"]
    again = Sent()
    ck.compare(["Count to 3."], engine, store=store, progress=again)
    again._ticker.join(10)
    assert again.page().states() == ["reused"]
    assert (
        again.page().head["line"] == f"{again.line} · 1 from an earlier run" == "1 of 1 answer · 1 model · 1 from an earlier run"
    )
    again.close()


def test_a_click_stops_a_column_once_however_often_it_is_sent(widget):
    control = Stopping()
    widget.began(Outline("r", LABELS, ["Hi"], 1, 2), control)
    for message in ({"k": "stop", "n": 7, "c": 1}, {"k": "stop", "n": 7, "c": 1}, {"k": "stop", "n": 8, "c": None}):
        widget._heard(widget, message, None)
    assert control.stopped == [1, None]
    widget.ended("interrupted")
    widget._heard(widget, {"k": "stop", "n": 9, "c": 0}, None)
    assert control.stopped == [1, None]


@pytest.mark.parametrize(
    "message",
    [None, [], "stop", {}, {"k": []}, {"k": "stop", "c": 99}, {"k": "stop", "c": True}, {"k": "show", "at": "1"}, {"n": "1"}],
)
def test_what_a_page_says_wrongly_does_nothing(widget, message):
    control = Stopping()
    widget._heard(widget, message, None)
    widget.began(Outline("r", LABELS, ["Hi"], 1, 2), control)
    widget._heard(widget, message, None)
    widget.ended("done")
    assert control.stopped == []


def test_a_view_that_cannot_be_drawn_costs_no_answer(engine, recwarn):
    class Broken(Sent):
        def _send_changes(self, board):
            raise ValueError("no page")

    view = Broken()
    assert len(ck.compare("Hello", engine, store=Store(":memory:"), progress=view).answers) == 1
    view._ticker.join(10)
    assert any("The view of the comparison failed" in str(one.message) for one in recwarn)
    view.close()


@pytest.mark.parametrize("progress", ["yes", 3, object(), print])
def test_progress_is_yes_no_or_an_observer(progress):
    with pytest.raises(ConfigurationError, match="`progress` is True, False, or an observer"):
        ck.compare("Hello", ck.connect("http://127.0.0.1:9/v1", "m"), progress=progress)


def test_without_a_notebook_nothing_is_put_out_and_no_widget_is_loaded():
    code = (
        "import sys, compat_kit as ck\n"
        "ck.compare('Hello', ck.local('mini-1m', options={'temperature': 0}), store=False)\n"
        "print([name for name in ('anywidget', 'ipywidgets', 'IPython') if name in sys.modules])"
    )
    done = subprocess.run([sys.executable, "-W", "error", "-c", code], capture_output=True, text=True, check=True)
    assert (done.stdout.strip(), done.stderr) == ("[]", "")


def test_the_module_of_the_view_is_small_and_its_name_says_nothing():
    assert len(CompareWidget._esm.encode()) < 20_000
    assert repr(CompareWidget()) == "CompareWidget()"
