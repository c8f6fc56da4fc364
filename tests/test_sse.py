"""Events from bytes: the standard's rules, and the same events however the bytes are cut."""

from __future__ import annotations

import re
from itertools import pairwise

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from compat_kit.sse import BOM, Event, EventDecoder

PIECES = [
    *(b"data: a", b"data:b", b"data:  two", b"data", b"data: ", b"data: [DONE]", b"data: x: y", b"datax: no", b" data: no"),
    *(b"event: ping", b"event", b"event:", b"id: 7", b"retry: 5", b": comment", b":", b"no colon", b"\x00", b" "),
    *(b"\n", b"\r", b"\r\n", b"\n\n", b"\n\n", b"\r\n\r\n", BOM, BOM[:1], b"\xff\xfe", "ü€".encode()),
    *("data: \u2028 \u0085 stay in the line".encode(), b"data: \x0b\x0c\x1c stay in the line"),
]
STREAMS = st.lists(st.sampled_from(PIECES), max_size=25).map(b"".join) | st.binary(max_size=60)
some = settings(max_examples=150, deadline=None)


def events_by_the_standard(stream: bytes) -> list[Event]:
    """A second, slow reading of the standard: whole stream in, lines, fields, dispatch at each blank line."""
    *lines, _unended = re.split(rb"\r\n|\n|\r", stream.removeprefix(BOM))
    events, data, name = [], b"", b""
    for line in lines:
        field, colon, value = line.partition(b":")
        if line == b"":
            if data != b"":
                events.append(Event(name.decode("utf-8", "replace") or "message", data[:-1]))
            data, name = b"", b""
        elif colon and field == b"":
            continue
        elif field == b"data":
            data += (value[1:] if value[:1] == b" " else value) + b"\n"
        elif field == b"event":
            name = value[1:] if value[:1] == b" " else value
    return events


def decoded(*pieces: bytes) -> list[Event]:
    decoder = EventDecoder()
    return [event for piece in pieces for event in decoder.feed(piece)] + decoder.finish()


def cut(stream: bytes, places: list[int]) -> list[bytes]:
    edges = [0, *sorted(min(place, len(stream)) for place in places), len(stream)]
    return [stream[start:end] for start, end in pairwise(edges)]


@pytest.mark.parametrize(
    ("stream", "events"),
    [
        pytest.param(b"data: a\n\ndata: b\n\n", [("message", b"a"), ("message", b"b")], id="two events"),
        pytest.param(b"data: a\r\ndata: b\r\n\r\n", [("message", b"a\nb")], id="lines end in CRLF"),
        pytest.param(b"data: a\rdata: b\r\r", [("message", b"a\nb")], id="lines end in CR"),
        pytest.param(b"data: a\rdata: b\n\n", [("message", b"a\nb")], id="CR inside, LF at the end"),
        pytest.param(b"data: a\r\ndata: b\rdata: c\n\r\n", [("message", b"a\nb\nc")], id="all three line ends"),
        pytest.param(b"data:a\n\ndata:  b\n\n", [("message", b"a"), ("message", b" b")], id="one space is taken off, not two"),
        pytest.param(b"data\n\n", [("message", b"")], id="a field without a colon is empty"),
        pytest.param(b"data:\ndata:\n\n", [("message", b"\n")], id="two empty lines of data"),
        pytest.param(b"data: {\ndata: }\n\n", [("message", b"{\n}")], id="data over two lines"),
        pytest.param(b": ping - 2026-08-01\r\n\r\n:\n\ndata: a\n\n", [("message", b"a")], id="comments keep a line alive"),
        pytest.param(b"data: a\n: in between\ndata: b\n\n", [("message", b"a\nb")], id="a comment inside an event"),
        pytest.param(b"event: ping\n\ndata: a\n\n", [("message", b"a")], id="a name without data is no event and is forgotten"),
        pytest.param(b"id: 1\n\nretry: 5\n\n", [], id="id and retry alone are no events"),
        pytest.param(b"event: error\ndata: x\n\ndata: y\n\n", [("error", b"x"), ("message", b"y")], id="a name is for one event"),
        pytest.param(b"event: a\nevent: b\ndata: x\n\n", [("b", b"x")], id="the last name counts"),
        pytest.param(b"event:\ndata: x\n\n", [("message", b"x")], id="an empty name is no name"),
        pytest.param(b"event: \xff\ndata: \xff\n\n", [("\ufffd", b"\xff")], id="a name in bad UTF-8 is still a name"),
        pytest.param(BOM + b"data: a\n\n", [("message", b"a")], id="a BOM before the first event"),
        pytest.param(b"data: a\n\n" + BOM + b"data: b\n\n", [("message", b"a")], id="a BOM in the middle belongs to the field"),
        pytest.param(BOM + BOM + b"data: a\n\n", [], id="only one BOM is taken off"),
        pytest.param(b"Data: a\ndatax: b\n data: c\n\n", [], id="unknown fields"),
        pytest.param(b"\n\n\n\ndata: a\n\n\n\n", [("message", b"a")], id="more blank lines than needed"),
        pytest.param("data: \u2028\u0085\x0b\n\n".encode(), [("message", "\u2028\u0085\x0b".encode())], id="other line ends"),
        pytest.param(b"data: [DONE]", [("message", b"[DONE]")], id="the last event without any line end"),
        pytest.param(b"event: error\r\ndata: x\r\n", [("error", b"x")], id="the last event without its blank line"),
        pytest.param(b"", [], id="nothing"),
    ],
)
def test_the_rules_of_the_standard(stream, events):
    for place in range(len(stream) + 1):
        assert decoded(stream[:place], stream[place:]) == events
    assert decoded(*(stream[i : i + 1] for i in range(len(stream)))) == events


@some
@given(STREAMS, st.lists(st.integers(0, 200), max_size=6))
def test_any_cut_gives_what_the_standard_says(stream, places):
    decoder = EventDecoder()
    fed = [event for piece in cut(stream, places) for event in decoder.feed(piece)]
    assert fed == events_by_the_standard(stream)
    # Unlike the standard, an event at the end of the stream counts without its blank line.
    assert fed + decoder.finish() == events_by_the_standard(stream + b"\n\n")


@some
@given(STREAMS)
def test_one_byte_at_a_time_gives_what_the_standard_says(stream):
    assert decoded(*(stream[i : i + 1] for i in range(len(stream)))) == events_by_the_standard(stream + b"\n\n")


def test_an_event_comes_with_the_bytes_that_complete_it():
    decoder = EventDecoder()
    assert decoder.feed(b"data: a\n") == []
    assert decoder.feed(b"\nda") == [Event("message", b"a")]
    assert decoder.feed(b"ta: b\r\n\r") == [Event("message", b"b")]
    assert decoder.finish() == []


def test_an_empty_read_between_cr_and_lf_is_no_blank_line():
    assert decoded(b"data: a\r", b"", b"\ndata: b\n\n") == [Event("message", b"a\nb")]


def test_the_end_is_told_once():
    decoder = EventDecoder()
    decoder.feed(b"data: a")
    assert decoder.finish() == [Event("message", b"a")]
    assert decoder.finish() == []


@pytest.mark.parametrize("end", [b"\n", b"\r", b"\r\n"])
def test_a_long_event_in_small_reads_is_one_event(end):
    text = b"x" * 5000
    stream = b"data: " + text + end * 2
    assert decoded(*(stream[i : i + 7] for i in range(0, len(stream), 7))) == [Event("message", text)]
