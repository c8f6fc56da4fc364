"""The values that backends hand out: frozen, plain, and shown without harm."""

from __future__ import annotations

from dataclasses import FrozenInstanceError, fields
from html.parser import HTMLParser

import pytest

from compat_kit.replies import (
    Attempt,
    Attempts,
    Chunk,
    Health,
    ModelInfo,
    ParseRound,
    Reply,
    Stamps,
    Timing,
    ToolCall,
    ToolCallDelta,
    Usage,
)

CALL = ToolCall("call_1", "f", '{"a": 1}')
CALL_MESSAGE = {"id": "call_1", "type": "function", "function": {"name": "f", "arguments": '{"a": 1}'}}


class Parsed(HTMLParser):
    def __init__(self, markup):
        super().__init__()
        self.tags, self.text = set(), []
        self.feed(markup)
        self.close()

    def handle_starttag(self, tag, attrs):
        self.tags.add(tag)

    def handle_data(self, data):
        self.text.append(data)


@pytest.mark.parametrize("value", [Usage(), ToolCallDelta(0), CALL, Chunk(), Timing(), Reply(), ModelInfo("m"), Health("up")])
def test_a_value_cannot_be_changed(value):
    with pytest.raises(FrozenInstanceError):
        setattr(value, fields(value)[0].name, "other")
    with pytest.raises((AttributeError, TypeError)):
        value.other = 1


def test_attempts_show_themselves_without_times_in_code_and_as_a_table_in_a_notebook():
    attempts = Attempts([Attempt("rate_limited", 429, 0.25, 1.5, "<b>slow down</b>"), Attempt("ok", took_s=2.0)])
    assert repr(attempts) == "[rate_limited 429, ok]"
    assert attempts == (Attempt("rate_limited", 429), Attempt("ok"))
    shown = attempts._repr_html_()
    assert "&lt;b&gt;slow down&lt;/b&gt;" in shown
    assert [time for time in ("0.25 s", "1.50 s", "2.00 s") if time not in shown] == []


def test_what_is_unknown_is_none_and_never_zero():
    assert [getattr(Usage(), field.name) for field in fields(Usage)] == [None] * 5
    assert [getattr(Timing(), field.name) for field in fields(Timing)] == [None] * 4 + [
        (),
        None,
        None,
        False,
        None,
        False,
        Stamps(),
    ]


@pytest.mark.parametrize(
    ("value", "text"), [(Chunk("Hi"), "Hi"), (Reply("Hi", reasoning="hm"), "Hi"), (ModelInfo("m", "me"), "m")]
)
def test_a_value_prints_as_its_text(value, text):
    assert str(value) == text


@pytest.mark.parametrize(
    ("reply", "message"),
    [
        (Reply("Hi"), {"role": "assistant", "content": "Hi"}),
        (Reply(""), {"role": "assistant", "content": ""}),
        (Reply("Hi", reasoning="hm"), {"role": "assistant", "content": "Hi"}),
        (Reply(tool_calls=(CALL,)), {"role": "assistant", "content": None, "tool_calls": [CALL_MESSAGE]}),
        (
            Reply("Hi", tool_calls=(CALL, CALL)),
            {"role": "assistant", "content": "Hi", "tool_calls": [CALL_MESSAGE, CALL_MESSAGE]},
        ),
    ],
)
def test_a_reply_goes_on_in_the_conversation_as(reply, message):
    assert reply.message == message


@pytest.mark.parametrize(
    ("reply", "shown"),
    [
        (Reply("Hi", finish_reason="stop"), "Reply('Hi', finish_reason='stop')"),
        (Reply("x" * 60), f"Reply('{'x' * 60}', finish_reason=None)"),
        (Reply("x" * 61), f"Reply('{'x' * 59}…', finish_reason=None)"),
        (Reply("a\n\x1b[31m"), "Reply('a\\n\\x1b[31m', finish_reason=None)"),
        (Reply(tool_calls=(CALL,), finish_reason="tool_calls"), "Reply('', tool_calls=['f'], finish_reason='tool_calls')"),
    ],
)
def test_the_repr_is_short_and_stable(reply, shown):
    assert repr(reply) == shown


def test_the_repr_has_no_timing_and_no_raw_object():
    timed = Reply("Hi", timing=Timing(0.123, 4.567), raw={"secret": "raw"})
    assert repr(timed) == repr(Reply("Hi"))
    assert "raw" not in repr(Chunk("Hi", raw={"secret": "raw"})) + repr(ModelInfo("m", raw={"secret": "raw"}))
    assert "0.9" not in repr(Timing(0.1, 1.0, chunk_gaps_s=(0.9,)))


def test_a_chunk_shows_what_it_adds():
    piece = ToolCallDelta(0, arguments="{")
    assert repr(Chunk()) == "Chunk()"
    assert repr(Chunk("Hi", model="m", arrived_s=0.123)) == "Chunk(text='Hi')"
    assert repr(Chunk(tool_calls=(piece,))) == "Chunk(tool_calls=(ToolCallDelta(index=0, arguments='{'),))"


def test_what_was_sent_is_kept_but_does_not_count_for_equality():
    assert Chunk("Hi", raw={"a": 1}).raw == {"a": 1}
    assert Chunk("Hi", raw={"a": 1}) == Chunk("Hi")
    assert Reply("Hi", raw={"a": 1}) == Reply("Hi")
    assert Reply("Hi") != Reply("Ho")


def test_a_reply_shows_its_text_and_what_is_known_of_it():
    parsed = Parsed(Reply("Hi\nthere", finish_reason="stop", usage=Usage(3, 0, 3), model="m", tool_calls=(CALL,))._repr_html_())
    assert parsed.text[-2:] == ["Hi\nthere", 'm · calls f({"a": 1}) · finish_reason stop · 0 tokens']


def test_a_parsed_reply_shows_its_data_and_how_it_came():
    rounds = (ParseRound("json_schema", "not_json"), ParseRound("json_schema", "ok"))
    shown = Parsed(Reply('{"a":1}', parsed={"a": 1}, parse_rounds=rounds)._repr_html_())
    assert shown.text[-2:] == ['{\n  "a": 1\n}', "parsed as dict · 2 rounds · finish_reason None"]


def test_a_reply_shows_nothing_for_what_is_unknown():
    assert Parsed(Reply("Hi")._repr_html_()).text[-2:] == ["Hi", "finish_reason None"]


def test_nothing_in_a_reply_becomes_markup():
    evil = "<img src=x onerror=alert(1)></div><script>alert(1)</script>"
    reply = Reply(evil, model=evil, finish_reason=evil, tool_calls=(ToolCall(evil, evil, evil),))
    parsed = Parsed(reply._repr_html_())
    assert parsed.tags == {"div", "style"}
    assert parsed.text[-2:] == [evil, f"{evil} · calls {evil}({evil}) · finish_reason {evil}"]


@pytest.mark.parametrize("state", ["up", "loading", "needs key", "not OpenAI", "down"])
def test_health_is_true_exactly_when_the_server_is_up(state):
    assert bool(Health(state, "why")) is (state == "up")
