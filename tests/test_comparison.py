"""A comparison: every backend's answer to every prompt, failures included, shown without trusting any of it."""

from __future__ import annotations

import asyncio
import html.parser
from dataclasses import replace
from types import SimpleNamespace

import matplotlib as mpl
import pandas as pd
import pytest

import compat_kit as ck
from compat_kit.comparison import Answer
from compat_kit.errors import ConfigurationError
from compat_kit.replies import Attempt, Reply, Timing
from compat_kit.retry import Retry
from tests.comparing import comparison_of
from tests.loopback import delta, models

mpl.use("Agg")

PROMPTS = ["What is the capital of Japan?", "Count to 5."]
HOSTILE = '<img src=x onerror="alert(1)"><script>alert(2)</script> $0.15 & more'


@pytest.fixture(scope="module")
def result():
    with ck.local("mini-1m") as larger, ck.local("mini-300k") as smaller:
        return ck.compare(PROMPTS, [larger, smaller], options={"temperature": 0})


def answering(text: str, usage: bool = True):
    """A handler that streams one text."""

    async def handler(exchange):
        await exchange.start_stream()
        for word in text.split(" "):
            await exchange.event(delta(word + " "))
            await asyncio.sleep(0)
        await exchange.event(delta(finish_reason="stop"))
        if usage:
            await exchange.event({"choices": [], "usage": {"prompt_tokens": 3, "completion_tokens": 7, "total_tokens": 10}})
        await exchange.end_stream()

    return handler


@pytest.fixture
def scripted(server):
    """A backend on the scripted server."""

    def scripted(handler, model: str = "m"):
        server.on("/models", models(model))
        server.on("/chat/completions", handler)
        return ck.connect(server.url, model, max_retries=0)

    return scripted


def test_the_frame_has_one_row_for_each_prompt_and_backend(result):
    frame = result.frame
    assert list(frame.columns) == [
        "row", "repeat", "prompt", "group", "backend", "model", "answer", "status", "ttft_s", "ttfo_s", "tpot_s",
        "decode_tokens_per_s", "total_s", "prompt_tokens", "completion_tokens", "finish_reason", "queued_s", "attempts", "company",
        "is_estimated", "is_client_bound", "is_reused", "cost", "error",
    ]  # fmt: skip
    assert list(zip(frame["prompt"], frame["backend"], strict=True)) == [
        (prompt, model) for prompt in PROMPTS for model in ("mini-1m", "mini-300k")
    ]
    assert list(frame["answer"]) == ["The capital of Japan is Tokyo."] * 2 + ["1, 2, 3, 4, 5"] * 2
    assert frame["error"].isna().all()
    assert list(frame["completion_tokens"]) == [12, 12, 14, 14]
    assert (frame["ttft_s"] > 0).all()
    assert (frame["ttft_s"] <= frame["total_s"]).all()
    assert (frame["queued_s"] >= 0).all()
    assert list(frame["attempts"]) == [1] * 4
    assert not frame["is_estimated"].any()


def test_the_figures_agree_with_each_other(result):
    timed = result.frame.dropna(subset=["tpot_s"])
    assert ((timed["tpot_s"] * timed["decode_tokens_per_s"] - 1).abs() < 1e-9).all()


def test_the_summary_has_one_row_for_each_backend(result):
    summary = result.summary().frame
    assert list(summary.index) == ["mini-1m", "mini-300k"]
    assert list(summary["answers"]) == [2, 2]
    assert list(summary["errors"]) == [0, 0]
    assert (summary["ttft_s"] > 0).all()


def test_a_backend_that_fails_gives_rows_with_the_error_and_the_others_go_on(engine):
    gone = ck.connect("http://127.0.0.1:9/v1", "gone")
    result = ck.compare(PROMPTS, [gone, engine])
    frame = result.frame.set_index("backend")
    assert list(frame.loc["mini-1m", "answer"]) == ["The capital of Japan is Tokyo.", "1, 2, 3, 4, 5"]
    assert frame.loc["gone", "error"].str.startswith("Unreachable: Nothing answers at http://127.0.0.1:9/v1").all()
    for column in ("answer", "ttft_s", "tpot_s", "decode_tokens_per_s", "total_s", "completion_tokens", "finish_reason"):
        assert frame.loc["gone", column].isna().all()
    summary = result.summary().frame
    assert list(summary["errors"]) == [2, 0]
    assert pd.isna(summary.loc["gone", "ttft_s"])
    assert "Nothing answers" in result._repr_html_()
    assert result.plot.latency() is not None


def test_an_answer_that_breaks_off_keeps_its_text_and_its_error(scripted):
    async def cut(exchange):
        await exchange.start_stream()
        await exchange.event(delta("Half an"))
        exchange.writer.close()

    result = ck.compare("Hi", scripted(cut))
    [row] = result.frame.to_dict("records")
    assert row["answer"] == "Half an"
    assert row["error"].startswith("StreamInterrupted: ")
    assert "until then: Half an" in result._repr_html_()


def test_unknown_is_not_zero(scripted):
    result = ck.compare("Hi", scripted(answering("one two three", usage=False)))
    [row] = result.frame.to_dict("records")
    for column in ("prompt_tokens", "completion_tokens"):
        assert pd.isna(row[column])
    assert result.summary().frame["completion_tokens"].isna().all()
    assert "tokens/s · – tokens" in result._repr_html_()


def test_the_token_count_is_asked_for_and_the_options_are_sent(scripted, server):
    ck.compare("Hi", scripted(answering("Hello")), options={"temperature": 0, "max_tokens": 5})
    body = server.requests[-1].body
    assert body["stream_options"] == {"include_usage": True}
    assert (body["temperature"], body["max_tokens"]) == (0, 5)


def test_backends_on_one_host_are_asked_in_turn(server):
    active, most = 0, 0

    async def counted(exchange):
        nonlocal active, most
        active += 1
        most = max(most, active)
        await answering("one two three")(exchange)
        active -= 1

    server.on("/chat/completions", counted)
    ck.compare(["a", "b"], [ck.connect(server.url, model) for model in ("m", "n")], warm_up=False, concurrency=1)
    asked = [(request.body["messages"][0]["content"], request.body["model"]) for request in server.requests if request.body]
    assert asked == [("a", "m"), ("a", "n"), ("b", "n"), ("b", "m")]
    assert most == 1


class Teller(html.parser.HTMLParser):
    """Collects tags and text of a page."""

    def __init__(self, page: str) -> None:
        super().__init__()
        self.tags: set[str] = set()
        self.attributes: set[str] = set()
        self.text = self.scripts = ""
        self.feed(page)

    def handle_starttag(self, tag, attrs):
        self.tags.add(tag)
        self.attributes |= {name for name, _ in attrs}

    def handle_data(self, data):
        if self.cdata_elem == "script":
            self.scripts += data
        else:
            self.text += data


def test_what_a_model_writes_is_text_wherever_it_is_shown(scripted, tmp_path):
    result = ck.compare(HOSTILE, {HOSTILE: scripted(answering(HOSTILE), model=HOSTILE)})
    path = result.save_html(tmp_path / "page.html", title=HOSTILE)
    shown, page = Teller(result._repr_html_()), Teller(path.read_text(encoding="utf-8"))
    assert shown.tags <= {"div", "style", "table", "thead", "tbody", "tr", "th", "td"}
    assert shown.attributes <= {"class", "scope"}
    for seen in (shown, page):
        assert not seen.tags & {"img", "iframe", "object", "embed", "svg", "a", "base", "form", "link"}
        assert not any(name.startswith("on") or name in ("src", "href", "srcdoc") for name in seen.attributes)
        assert seen.text.count("<script>alert(2)</script>") >= 3
    assert "alert" not in page.scripts


def test_the_page_loads_nothing(result, tmp_path):
    page = result.save_html(tmp_path / "page.html").read_text(encoding="utf-8")
    assert "default-src 'none'" in page
    assert "http://" not in page.replace("http-equiv", "")
    assert "https://" not in page


def test_the_text_forms_show_every_answer(result):
    assert repr(result).count("Tokyo.") == 2
    assert "ms" not in repr(result)
    text = result.text(width=120)
    assert "TTFT" in text
    assert text.count("stop") == 4


def test_the_latency_plot_has_one_lane_for_each_backend(result):
    axes = result.plot.latency()
    assert [label.get_text() for label in axes.get_yticklabels()] == ["mini-1m", "mini-300k"]
    assert axes.get_xlabel() == "milliseconds since the request was sent"
    medians = result.summary().frame["ttft_s"] * 1000
    drawn = [bar.get_width() for bar in axes.patches if bar.get_x() == 0]
    assert drawn == pytest.approx(list(medians.astype(float)))
    mpl.pyplot.close("all")


def test_one_conversation_is_one_prompt(engine):
    conversation = [
        ck.user("Hi, my name is Emma."),
        ck.assistant("Hello, Emma! How can I help you?"),
        ck.user("What is my name?"),
    ]
    frame = ck.compare(conversation, engine).frame
    assert list(frame["prompt"]) == ["What is my name?"]
    assert list(frame["answer"]) == ["Your name is Emma."]


def test_two_backends_of_one_model_are_told_apart(engine):
    result = ck.compare("Hello", [engine, engine.with_options(temperature=0)])
    assert result.labels == ["mini-1m", "mini-1m (2)"]


def test_the_async_door_gives_the_same(engine):
    assert list(asyncio.run(ck.acompare("Hello", engine)).frame["answer"]) == ["Hello! How can I help you today?"]


@pytest.mark.parametrize(("prompts", "backends"), [([], None), ("Hi", []), ("Hi", {})])
def test_nothing_to_compare_is_refused(engine, prompts, backends):
    with pytest.raises(ConfigurationError):
        ck.compare(prompts, engine if backends is None else backends)


def test_whatever_a_client_raises_stays_in_its_row(engine):
    def create(**_):
        raise RuntimeError("mine")

    broken = ck.Backend("broken", client=SimpleNamespace(chat=SimpleNamespace(completions=SimpleNamespace(create=create))))
    frame = ck.compare("Hello", [broken, engine]).frame.set_index("backend")
    assert frame.loc["broken", "error"] == "RuntimeError: mine"
    assert frame.loc["mini-1m", "answer"] == "Hello! How can I help you today?"


def test_a_view_that_fails_does_not_cost_the_answers(engine):
    class Broken:
        def started(self, cell):
            raise ValueError("no screen")

        progress = finished = started

    with pytest.warns(UserWarning, match="The view of the comparison failed: ValueError: no screen"):
        result = ck.compare("Hello", engine, progress=Broken())
    assert result.frame["error"].isna().all()


def test_labels_never_hide_a_backend(engine):
    labels = ck.compare("Hello", [engine.with_options(model=model) for model in ("m (2)", "m", "m")]).labels
    assert len(set(labels)) == 3


@pytest.mark.parametrize("backends", ["mini-1m", ["mini-1m"], [5], {"a": None}, {5: "engine"}, None, 5])
def test_what_is_no_backend_is_refused(backends):
    with pytest.raises(ConfigurationError, match="`backends`"):
        ck.compare("Hi", backends)


@pytest.mark.parametrize("prompts", [5, None, [5], [None]])
def test_what_is_no_prompt_is_refused(engine, prompts):
    with pytest.raises(ConfigurationError):
        ck.compare(prompts, engine)


def test_prompts_may_be_a_generator(engine):
    assert len(ck.compare((f"Count to {n}." for n in (3, 4)), engine).frame) == 2


def test_an_answer_of_tool_calls_is_shown(scripted):
    async def calls(exchange):
        await exchange.start_stream()
        await exchange.event(delta(tool_calls=[{"index": 0, "id": "a", "function": {"name": "add", "arguments": "{}"}}]))
        await exchange.event(delta(finish_reason="tool_calls"))
        await exchange.end_stream()

    assert "calls add({})" in ck.compare("Hi", scripted(calls))._repr_html_()


def test_a_huge_answer_is_cut_in_the_plain_form_only(scripted):
    result = ck.compare("Hi", scripted(answering("x" * 100_000)))
    assert len(repr(result)) < 5000
    assert len(result.frame["answer"][0]) > 99_999


def test_a_speed_that_is_a_guess_is_marked_and_counted():
    timed = Timing(ttft_s=0.1, decode_tokens_per_s=40.0, total_s=1.0)
    guess = replace(timed, decode_tokens_per_s=90.0, is_estimated=True)
    runs = [Answer(row, 0, "Hi", "m", Reply("Hello", timing=timing)) for row, timing in enumerate([timed, guess])]
    result = comparison_of(*runs)
    assert [run.figures.speed for run in result.answers] == ["40", "≈90"]
    assert list(result.frame["is_estimated"]) == [False, True]
    assert list(result.summary().frame.loc["m", ["estimated", "decode_tokens_per_s"]]) == [1, 40.0]
    only = comparison_of(*runs[1:])
    assert only.summary().frame.loc["m", "decode_tokens_per_s"] == 90.0
    assert "median TTFT 100 ms · ≈90 tokens/s" in only._repr_html_()


def test_what_a_reader_has_to_know_before_trusting_the_times_stands_beside_them():
    busy = Reply("Hello", timing=Timing(ttft_s=0.1, is_client_bound=True), attempts=(Attempt("loading", 503), Attempt("ok")))
    run = Answer(0, 0, "Hi", "m", busy)
    assert run.metrics == "TTFT 100 ms · – tokens/s · – tokens · – · 2 attempts · timed by a busy client"
    assert comparison_of(run).frame["is_client_bound"].all()


def test_guesses_count_where_a_backend_has_nothing_better_whatever_else_failed():
    guess = Reply("Hello", timing=Timing(ttft_s=0.1, tpot_s=0.1, decode_tokens_per_s=90.0, total_s=1.0, is_estimated=True))
    short = Reply("Hi", timing=Timing(ttft_s=0.1, total_s=0.1))
    broken = Answer(1, 0, "Hi", "m", Reply(), "Unreachable: no")
    result = comparison_of(Answer(0, 0, "Hi", "m", guess), broken, Answer(2, 0, "Hi", "m", short))
    assert result.summary().frame.loc["m", "decode_tokens_per_s"] == 90.0
    assert "≈90 tokens/s" in result._repr_html_()


def test_the_header_and_the_summary_agree_where_some_speeds_are_guesses():
    timed = Timing(ttft_s=0.1, tpot_s=0.025, decode_tokens_per_s=40.0, total_s=1.0)
    guess = replace(timed, decode_tokens_per_s=90.0, is_estimated=True)
    result = comparison_of(
        *(Answer(row, 0, "Hi", "m", Reply("Hello", timing=timing)) for row, timing in enumerate([timed, guess]))
    )
    assert result.summary().frame.loc["m", "decode_tokens_per_s"] == 40.0
    assert "median TTFT 100 ms · 40 tokens/s" in result._repr_html_()


def test_a_view_is_told_when_an_answer_begins_anew(server):
    answers = [["Hel"], ["Hel", "lo"]]

    async def handler(exchange):
        await exchange.start_stream()
        pieces = answers.pop(0)
        for piece in pieces:
            await exchange.event(delta(piece))
        if answers:
            exchange.writer.close()
        else:
            await exchange.end_stream()

    class View:
        seen = ()

        def started(self, cell):
            self.seen += ("started",)

        def progress(self, cell, text):
            self.seen += (text,)

        def finished(self, cell, run):
            self.seen += (run.reply.text, len(run.reply.attempts))

    server.on("/chat/completions", handler)
    view = View()
    backend = ck.connect(server.url, "m", retry=Retry(base_s=0, after_first_token=True))
    ck.compare("Hi", backend, progress=view, warm_up=False)
    assert view.seen[:3] == ("started", "Hel", "started")
    assert "".join(view.seen[3:-2]) == "Hello"  # what comes together is told together
    assert view.seen[-2:] == ("Hello", 2)


def test_the_tries_of_a_call_that_failed_are_counted(server):
    async def busy(exchange):
        await exchange.answer({"error": {"message": "busy"}}, 500)

    server.on("/chat/completions", busy)
    result = ck.compare("Hi", ck.connect(server.url, "m", retry=Retry(base_s=0)))
    assert list(result.frame["attempts"]) == [3]
