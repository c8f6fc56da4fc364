"""What a view shows of each message: safe, sendable, and the words for it."""

from __future__ import annotations

import base64
import io
import json

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PIL import Image

from compat_kit.conversation import BROKEN, DENIED, DONE, FAILED, RUNNING, STOPPED, WAITING, WRITING, Call, Conversation, Round
from compat_kit.figures import Figures
from compat_kit.loop import run
from compat_kit.widgets.rows import MOST_SHOWN, Rows, rendered, sendable


def picture(side: int = 400) -> str:
    file = io.BytesIO()
    Image.new("RGB", (side, side), "red").save(file, "png")
    return "data:image/png;base64," + base64.b64encode(file.getvalue()).decode()


def row_of(conversation: Conversation, rows: Rows | None = None) -> dict:
    """The row of the last message."""
    rows = rows or Rows()
    run(rows.prepare(rows.missing(conversation.path())))
    return rows.row(conversation, conversation.leaf)


def answered(*rounds: Round, **about) -> dict:
    conversation = Conversation("Hello")
    node = conversation.add_answer(conversation.leaf)
    node.rounds = list(rounds)
    node.state = DONE
    for name, value in about.items():
        setattr(node, name, value)
    return row_of(conversation)


def test_what_was_typed_is_sent_as_it_was_typed():
    row = row_of(Conversation("<b>\u202e \x00 &amp; \ud83d"))
    assert row["text"] == "<b>\u202e \x00 &amp; \\ud83d"
    assert row["rounds"] == []


def test_an_answer_is_safe_html():
    row = answered(Round("**Hi** <script>alert(1)</script>", "I \u202ethink", 2.14), model="m\x1b[1m")
    assert row["rounds"] == [
        {"reasoning": "I \\u202ethink", "thought": "Thought for 2.1 s", "html": row["rounds"][0]["html"], "tail": "", "calls": []}
    ]
    assert "<strong>Hi</strong>" in row["rounds"][0]["html"]
    assert "<script" not in row["rounds"][0]["html"]
    assert row["who"] == "m\\x1b[1m"


@pytest.mark.parametrize(
    ("one", "state", "thought"),
    [
        (Round("", "Hm"), WRITING, "Thinking …"),
        (Round("A", "Hm", 2.14), WRITING, "Thought for 2.1 s"),
        (Round("A", "Hm"), DONE, "Thought"),
        (Round("", "Hm", 1.0), DONE, "Thought for 1.0 s"),
        (Round("", "Hm", 0.9996), DONE, "Thought for 1.0 s"),
        (Round("", "Hm", 0.0312), DONE, "Thought for 31 ms"),
        (Round("A"), DONE, ""),
    ],
)
def test_reasoning_has_a_heading(one, state, thought):
    assert answered(one, state=state)["rounds"][0]["thought"] == thought


@pytest.mark.parametrize(
    ("state", "word"),
    [
        (WAITING, "waits for your approval"),
        (RUNNING, "is running"),
        (DONE, "done in 310 ms"),
        (DENIED, "denied"),
        (BROKEN, "failed"),
    ],
)
def test_a_call_says_in_words_how_it_stands(state, word):
    call = Call("c1", "add\x00", '{"a": 1}', state, "3", took_s=0.31)
    [shown] = answered(Round(calls=[call]))["rounds"][0]["calls"]
    assert shown == {"id": "c1", "name": "add\\x00", "args": '{"a": 1}', "result": "3", "state": state, "word": word}


def test_of_a_long_result_the_beginning_is_shown():
    [shown] = answered(Round(calls=[Call("c", "f", "x" * 10**6, DONE, "y" * 10**6)]))["rounds"][0]["calls"]
    assert len(shown["result"]) == len(shown["args"]) == MOST_SHOWN


def test_under_an_answer_stand_its_figures():
    figures = Figures(0.024, 310.0, 21, "stop", 2)
    assert answered(Round("A"), figures=figures)["note"] == "TTFT 24 ms · 310 tokens/s · 21 tokens · stop · 2 attempts"
    assert answered(Round("A"))["note"] == ""
    stopped = Figures(0.024, 310.0, 12, is_guessed=True)
    assert answered(Round("A"), figures=stopped, state=STOPPED)["note"].startswith("Stopped after ≈12 tokens · TTFT 24 ms")
    assert answered(Round("A"), figures=figures, state=WRITING)["note"] == ""


def test_a_screen_reader_is_told_the_end_once():
    assert answered(Round("Tokyo."), model="m")["say"] == "m has answered: Tokyo."
    assert answered(Round(""), model="m")["say"] == "m has answered with nothing."
    assert answered(Round("To"), state=STOPPED)["say"] == "Stopped. To"
    assert answered(Round(""), state=FAILED, error="Down.", hint="Start it.")["say"] == "The model failed: Down. Start it."
    assert answered(Round("To"), state=WRITING)["say"] == ""


def test_images_are_shown_small_and_those_elsewhere_are_not_loaded():
    parts = [picture(), "https://images.example/a.png", "data:image/png;base64,broken", "javascript:alert(1)"]
    content = [{"type": "image_url", "image_url": {"url": url}} for url in parts]
    shown = row_of(Conversation([{"role": "user", "content": content}]))["images"]
    assert [image["alt"] for image in shown] == ["Image", "Image at images.example", *["An image that cannot be shown"] * 2]
    assert shown[0]["src"].startswith("data:image/")
    assert len(shown[0]["src"]) < 5000
    assert [image["src"] for image in shown[1:]] == ["", "", ""]


def test_what_was_rendered_is_kept_until_it_is_gone():
    conversation, rows = Conversation("Hello"), Rows()
    conversation.add_answer(conversation.leaf).rounds[0].text = "A"
    row_of(conversation, rows)
    assert rows.missing(conversation.path()) == []
    conversation.leaf.rounds[0].text = "B"
    assert len(rows.missing(conversation.path())) == 1
    assert "B" in row_of(conversation, rows)["rounds"][0]["html"]
    conversation.clear()
    rows.forget(conversation)
    assert rows._htmls == {}


def test_a_message_that_cannot_be_shown_hides_no_other():
    conversation = Conversation("Hello")
    conversation.leaf.figures = None
    conversation.add_answer(conversation.leaf).figures = None
    conversation.leaf.state = DONE
    row = Rows().row(conversation, conversation.leaf)
    assert (row["state"], row["error"]) == (FAILED, "This message cannot be shown (AttributeError).")


ANY = st.text(st.characters(exclude_categories=()), max_size=60)


@given(ANY, ANY, ANY, st.sampled_from([WRITING, DONE, STOPPED, FAILED, "strange"]))
def test_every_row_can_be_sent(text, name, error, state):
    call = Call(name, name, text, text, error)
    row = answered(Round(text, text, 1.0, [call]), state=state, error=error, hint=error, model=name)
    assert json.loads(json.dumps(row, ensure_ascii=False).encode()) == row
    assert sendable(text).encode() is not None
    assert len(run(rendered([text]))) == 1


@pytest.mark.parametrize(
    ("state", "error", "note"),
    [
        (STOPPED, "", "Stopped before anything came"),
        (STOPPED, "The time is over.", ""),
        (DONE, "", "An empty answer · TTFT – · – tokens/s · 0 tokens · stop"),
    ],
)
def test_an_answer_of_which_nothing_came_says_so(state, error, note):
    conversation = Conversation([{"role": "user", "content": "Hello"}])
    node = conversation.add_answer(conversation.leaf)
    node.state, node.error = state, error
    node.figures = Figures(tokens=0, finish_reason="stop") if state == DONE else Figures()
    assert Rows().row(conversation, node)["note"] == note
