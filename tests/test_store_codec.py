"""What is kept of an answer comes back as it was."""

from __future__ import annotations

import json
import math
import sqlite3

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from compat_kit.replies import Attempt, Attempts, ParseRound, Reply, Stamps, Timing, ToolCall, Usage
from compat_kit.store import FILTERED, OK, STATUSES, Record, Store
from compat_kit.store.codec import COLUMNS, from_row, to_row
from compat_kit.store.schema import TABLES
from compat_kit.store.texts import decoded, dump, load
from compat_kit.timing import chunk_gaps_s

# Two halves of a character side by side are one in JSON, which cannot say them apart.
HALVES = st.sampled_from(["\ud800", "a\udfffb", "\udc00 \ud83d"])
TEXT = st.text(max_size=30) | HALVES | st.text(min_size=1, max_size=3).map(lambda text: text * 1001)
NUMBER = st.none() | st.floats(allow_nan=False)
COUNT = st.none() | st.integers(0, 10**30)
PLAIN = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats(allow_nan=False) | TEXT,
    lambda inner: (
        st.lists(inner, max_size=4)
        | st.dictionaries(st.sampled_from(["blob", "a", "\ud800"]) | st.text(max_size=5), inner, max_size=4)
    ),
    max_leaves=12,
)
OBJECT = st.dictionaries(st.just("blob") | st.text(max_size=5), PLAIN, max_size=4)
ARRIVALS = st.lists(st.floats(0, 1e6), max_size=6).map(lambda found: tuple(sorted(found)))


@st.composite
def timings(draw):
    arrivals = draw(ARRIVALS)
    stamps = Stamps(draw(NUMBER), draw(NUMBER), arrivals, tuple(range(len(arrivals))), draw(NUMBER), draw(NUMBER))
    numbers = {
        name: draw(NUMBER)
        for name in ("ttft_s", "total_s", "tpot_s", "decode_tokens_per_s", "ttfo_s", "queued_s", "client_lag_s")
    }
    return Timing(**numbers, chunk_gaps_s=chunk_gaps_s(arrivals), is_estimated=draw(st.booleans()), stamps=stamps)


@st.composite
def replies(draw):
    calls = st.builds(ToolCall, TEXT, TEXT, TEXT, OBJECT)
    attempts = st.builds(Attempt, st.text(max_size=5), st.none() | st.integers(100, 599), st.floats(0, 9), st.floats(0, 9), TEXT)
    return Reply(
        text=draw(TEXT),
        reasoning=draw(TEXT),
        tool_calls=tuple(draw(st.lists(calls, max_size=2))),
        finish_reason=draw(st.none() | TEXT),
        usage=Usage(*(draw(COUNT) for _ in range(5))),
        timing=draw(timings()),
        model=draw(st.none() | TEXT),
        raw=draw(OBJECT),
        extra=draw(OBJECT),
        attempts=Attempts(draw(st.lists(attempts, max_size=2))),
        parse_rounds=tuple(draw(st.lists(st.builds(ParseRound, TEXT, TEXT, TEXT), max_size=2))),
    )


RECORDS = st.builds(
    Record,
    key=st.text("0123456789abcdef", min_size=64, max_size=64),
    status=st.sampled_from(STATUSES),
    reply=replies(),
    error=TEXT,
    error_kind=st.text(max_size=5),
    made_s=st.floats(0, 1e10),
    queued_s=NUMBER,
    company=st.none() | st.integers(0, 1000),
    worker=TEXT,
)


def through_the_table(record: Record) -> Record:
    """The record, written and read."""
    db = sqlite3.connect(":memory:")
    db.row_factory = sqlite3.Row
    db.executescript(TABLES)
    blobs: dict[str, bytes] = {}
    db.execute(f"INSERT INTO result ({', '.join(COLUMNS)}) VALUES ({', '.join('?' * len(COLUMNS))})", to_row(record, blobs))
    row = dict(db.execute("SELECT * FROM result").fetchone())
    db.close()
    return from_row(row, lambda digest: decoded(blobs[digest]))


@settings(max_examples=150, deadline=None)
@given(RECORDS)
def test_a_record_comes_back_from_its_row(record):
    found = through_the_table(record)
    assert found == record
    hidden = ("raw", "extra", "attempts", "parse_rounds", "parsed")  # not compared by `==`
    assert [getattr(found.reply, name) for name in hidden] == [getattr(record.reply, name) for name in hidden]
    assert [call.extra for call in found.reply.tool_calls] == [call.extra for call in record.reply.tool_calls]
    assert [vars_of(one) for one in found.reply.attempts] == [vars_of(one) for one in record.reply.attempts]
    assert found.reply.usage.cached_tokens == record.reply.usage.cached_tokens


def vars_of(attempt: Attempt) -> tuple:
    return attempt.outcome, attempt.status, attempt.took_s, attempt.wait_s, attempt.reason


@settings(max_examples=200, deadline=None)
@given(PLAIN)
def test_plain_values_come_back_and_their_long_strings_are_apart(value):
    blobs: dict[str, bytes] = {}
    text = dump(value, blobs)
    text.encode()
    assert load(text, lambda digest: decoded(blobs[digest])) == value
    assert all(len(decoded(data)) > 1000 for data in blobs.values())


def test_what_a_server_sends_is_never_taken_for_a_hash():
    for sent in ({"blob": "a" * 64}, {"blob": {"blob": "b"}}, {"blob": {}}, [{"blob": None}], {"a": {"blob": 1}, "blob": 2}):
        assert load(dump(sent, {}), lambda _: "somebody's picture") == sent


def test_numbers_that_are_none_survive_as_such():
    timing = Timing(ttft_s=math.inf, total_s=math.nan)
    found = through_the_table(Record("k", OK, Reply("Hi", timing=timing, raw={"a": math.nan, "b": -math.inf}))).reply
    assert found.timing.ttft_s == math.inf
    assert math.isnan(found.timing.total_s)
    assert math.isnan(found.raw["a"])
    assert found.raw["b"] == -math.inf


def nested(levels: int) -> list:
    value: list = []
    for _ in range(levels):
        value = [value]
    return value


@pytest.mark.parametrize(
    "value",
    [
        nested(900),
        nested(1200),
        nested(100_000),
        {"a": object()},
        {(1, 2): 3, None: 4, True: 5},
        {"a": {1, 2}},
        10**5000,
        [b"\xff"],
        {"f": print},
    ],
    ids=["900", "1,200", "100,000", "object", "keys", "set", "digits", "bytes", "function"],
)
def test_what_is_no_json_is_kept_as_far_as_it_can_be(value):
    found = through_the_table(Record("k", OK, Reply("Hi", raw={"is": "there", "value": value})))
    assert found.reply.raw["is"] == "there"
    assert "value" in found.reply.raw


def test_a_thing_that_cannot_be_written_costs_nothing_else():
    class Spiteful:
        def __repr__(self):
            raise RuntimeError("no")

    cyclic: dict = {}
    cyclic["self"] = cyclic
    found = through_the_table(Record("k", OK, Reply("Hi", raw={"a": Spiteful(), "b": cyclic})))
    assert found.reply.text == "Hi"
    assert found.reply.raw["a"] == "(Spiteful that cannot be written)"


def test_other_software_finds_plain_text_where_an_answer_has_half_a_character():
    record = Record("k", FILTERED, Reply("a\ud800b"))
    row = dict(zip(COLUMNS, to_row(record, {}), strict=False))
    assert row["answer"] == "a?b"
    assert json.loads(row["reply"])["exact"] == {"answer": "a\ud800b"}
    assert through_the_table(record) == record


def test_an_image_is_kept_once_and_comes_back_in_every_prompt():
    picture = "data:image/png;base64," + "A" * 5000
    body = {"messages": [{"role": "user", "content": [{"type": "image_url", "image_url": {"url": picture}}]}]}
    store = Store(":memory:")
    run_id, _ = store.begin({"columns": []}, ({"name": str(i), "group": "", "body": body} for i in range(3)), [])
    assert [row[0] for row in store.rows("SELECT count(*) FROM blob")] == [1]
    assert max(len(row[0]) for row in store.rows("SELECT body FROM prompt")) < 300
    assert [store.body(run_id, row) for row in range(3)] == [body] * 3
    store.close()
