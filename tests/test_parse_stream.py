"""`stream_parse`: parts that grow, the value at the end, modes and repair turns on the way, and a stream left early."""

from __future__ import annotations

import asyncio
import datetime as dt
import gc
import json
from itertools import pairwise

import pytest
from pydantic import BaseModel

import compat_kit as ck
from compat_kit import errors
from compat_kit.loop import run
from compat_kit.replies import Usage
from tests.loopback import completion, delta, models, refuse, stream
from tests.test_parse import ADA, CALL, NO_FORM, PROSE, RIGHT, WRONG, Person, asked, in_turn, modes
from tests.test_targets import has_grown

COUNT = {
    "object": "chat.completion.chunk",
    "choices": [],
    "usage": {"prompt_tokens": 3, "completion_tokens": 2, "total_tokens": 5},
}


def spoken(text: str, size: int = 3, finish_reason: str = "stop", *more):
    """A handler that streams a text in pieces."""
    pieces = [delta(text[at : at + size]) for at in range(0, len(text), size)]
    return stream(delta(role="assistant"), *pieces, delta(finish_reason=finish_reason), *more)


@pytest.fixture
def backend(server):
    server.on("/models", models("m"))
    with ck.connect(server.url, "m", max_retries=0) as backend:
        yield backend


def test_the_value_is_seen_growing(server, backend):
    server.on("/chat/completions", spoken(RIGHT, 4))
    growing = backend.stream_parse("Who?", Person)
    assert growing.parsed is None
    parts = list(growing)
    assert parts == [{"name": "Ad"}, {"name": "Ada"}, {"name": "Ada", "age": 36}]
    assert growing.parsed == ADA
    assert growing.reply.parsed == ADA
    assert growing.reply.text == RIGHT
    assert growing.reply.finish_reason == "stop"
    assert growing.reply.timing.ttft_s is not None
    assert [str(past) for past in growing.rounds] == ["json_schema: ok"]
    assert asked(server)[0]["stream"] is True


def test_a_part_comes_only_when_it_says_more(server, backend):
    text = '{"name"    :   "Ada"   ,\n\n\n\n   "age"  :    36}'
    server.on("/chat/completions", spoken(text, 1))
    parts = list(backend.stream_parse("Who?", Person))
    assert parts[-1] == {"name": "Ada", "age": 36}
    assert all(before != after for before, after in pairwise(parts))
    assert len(parts) == 5


@pytest.mark.parametrize(
    ("wanted", "text", "last", "value"),
    [
        (list[int], '{"value": [10, 20, 30]}', [10, 20, 30], [10, 20, 30]),
        (dt.date, '{"value": "2026-01-02"}', "2026-01-02", dt.date(2026, 1, 2)),
        (int, '{"value": 1234}', 1234, 1234),
        (int | None, '{"value": null}', None, None),
        (dict[str, int], "{}", {}, {}),
        ({"type": "object"}, f"Here:\n```json\n{RIGHT}\n```\nDone.", {"name": "Ada", "age": 36}, {"name": "Ada", "age": 36}),
    ],
    ids=str,
)
@pytest.mark.parametrize("size", [1, 5, 1000])
def test_parts_are_plain_data_and_the_last_is_all_of_it(server, backend, wanted, text, last, value, size):
    server.on("/chat/completions", spoken(text, size))
    growing = backend.stream_parse("Which?", wanted)
    parts = list(growing)
    assert parts[-1] == last
    assert type(parts[-1]) is type(last)
    assert all(map(has_grown, parts, parts[1:]))
    assert growing.parsed == value


def test_the_same_with_async_for(server, backend):
    server.on("/chat/completions", spoken(RIGHT, 4))

    async def read():
        async with backend.astream_parse("Who?", Person) as growing:
            return [part async for part in growing], growing.parsed

    parts, value = asyncio.run(read())
    assert parts[-1] == {"name": "Ada", "age": 36}
    assert value == ADA


def test_modes_give_way_in_a_stream_too_and_that_is_remembered_by_both(server, backend):
    refused = refuse(400, NO_FORM)
    server.on("/chat/completions", in_turn(refused, spoken(PROSE), spoken(RIGHT), spoken(RIGHT)))
    growing = backend.stream_parse("Who?", Person)
    assert list(growing)[-1] == {"name": "Ada", "age": 36}
    assert [str(past) for past in growing.rounds] == ["json_schema: refused", "json_object: ignored", "prompt: ok"]
    assert growing.reply.parse_rounds == growing.rounds
    server.on("/chat/completions", completion(RIGHT))
    backend.parse("Who?", Person)
    assert modes(server) == ["json_schema", "json_object", "prompt", "prompt"]


def test_a_refusal_in_the_middle_of_a_stream_gives_way_too(server, backend):
    broken = stream(delta('{"na'), {"error": {"message": "grammar: unexpected end", "code": 400}})
    server.on("/chat/completions", in_turn(broken, spoken(RIGHT)))
    growing = backend.stream_parse("Who?", Person)
    assert list(growing)[-1] == {"name": "Ada", "age": 36}
    assert growing.parsed == ADA


def test_after_a_repair_turn_the_parts_begin_anew_and_the_rounds_tell(server, backend):
    server.on("/chat/completions", in_turn(spoken(WRONG, 5, "stop", COUNT), spoken(RIGHT, 5, "stop", COUNT)))
    growing = backend.stream_parse("Who?", Person, stream_options={"include_usage": True})
    parts = list(growing)
    first = parts.index({"name": "Ada", "age": "old"})
    assert not has_grown(parts[first], parts[first + 1])
    assert parts[-1] == {"name": "Ada", "age": 36}
    assert [str(past) for past in growing.rounds] == ["json_schema: wrong_shape", "json_schema: ok"]
    assert growing.reply.usage == Usage(6, 4, 10)
    assert asked(server)[1]["messages"][1] == {"role": "assistant", "content": WRONG}


def test_rounds_and_the_value_come_where_the_reader_is(server, backend):
    server.on("/chat/completions", in_turn(spoken(WRONG, 5), spoken(RIGHT, 5)))
    growing, seen = backend.stream_parse("Who?", Person), []
    for part in growing:
        run(settled())
        seen.append((part, growing.parsed, len(growing.rounds)))
    first = [part for part, _, _ in seen].index({"name": "Ada", "age": "old"})
    assert [number for _, _, number in seen[: first + 1]] == [0] * (first + 1)
    assert seen[first + 1][2] == 1
    assert {value for _, value, _ in seen} == {None}
    assert growing.parsed == ADA


async def settled():
    """Come back when the background loop has nothing to do at once, and what it gave away to threads has ended."""
    for _ in range(50):
        await asyncio.sleep(0)
        await asyncio.to_thread(int)


@pytest.mark.parametrize(
    ("events", "reason"),
    [
        ([delta('{"name": "A'), delta(finish_reason="length")], "cut_off"),
        ([delta(refusal="I can"), delta(refusal="not."), delta(finish_reason="stop")], "refusal"),
        ([delta(tool_calls=CALL), delta(finish_reason="tool_calls")], "tool_calls"),
        ([delta(WRONG), delta(finish_reason="stop")], "wrong_shape"),
        ([delta(PROSE), delta(finish_reason="stop")], "not_json"),
        ([delta(finish_reason="content_filter")], "content_filter"),
        ([delta(finish_reason="stop")], "empty"),
    ],
)
def test_a_stream_without_a_value_ends_with_the_error(server, backend, events, reason):
    server.on("/chat/completions", stream(*events))
    growing = backend.stream_parse("Who?", Person, mode="json_schema")
    with pytest.raises(errors.ParseFailed) as caught:
        list(growing)
    assert caught.value.reason == reason
    assert growing.parsed is None
    assert growing.rounds[-1].outcome == reason
    if reason == "refusal":
        assert "'I cannot.'" in str(caught.value)


def test_a_stream_that_is_cut_keeps_what_came(server, backend):
    server.on("/chat/completions", stream(delta('{"name": "Ada", "ag'), end=False))
    growing = backend.stream_parse("Who?", Person)
    parts = []
    with pytest.raises(errors.StreamInterrupted) as caught:
        parts.extend(growing)
    assert caught.value.partial == '{"name": "Ada", "ag'
    assert growing.reply.text == '{"name": "Ada", "ag'
    assert growing.parsed is None


def test_an_answer_that_begins_anew_begins_its_parts_anew(server, backend):
    cut = stream(delta('{"name": "Eve", "nick": "E"'), end=False)
    server.on("/chat/completions", in_turn(cut, spoken(RIGHT, 4)))
    again = backend.with_options(retry=ck.Retry(max_retries=1, base_s=0.001, after_first_token=True))
    growing = again.stream_parse("Who?", Person)
    parts = list(growing)
    assert {"name": "Eve", "nick": "E"} in parts
    assert parts[-3:] == [{"name": "Ad"}, {"name": "Ada"}, {"name": "Ada", "age": 36}]
    assert growing.parsed == ADA
    assert growing.reply.text == RIGHT


def test_leaving_the_block_stops_the_server(server, backend):
    async def endless(exchange):
        await exchange.start_stream()
        await exchange.event(delta('{"name": "Ada '))
        await exchange.gone.wait()

    server.on("/chat/completions", endless)
    with backend.stream_parse("Who?", Person) as growing:
        assert next(growing) == {"name": "Ada "}
    assert server.client_left.wait(5)
    assert growing.parsed is None
    server.client_left.clear()
    forgotten = backend.stream_parse("Who?", Person)
    next(forgotten)
    del forgotten
    gc.collect()
    assert server.client_left.wait(5)


def test_nothing_is_sent_for_a_stream_that_nobody_reads(server, backend):
    with backend.stream_parse("Who?", Person) as growing:
        assert growing.reply.text == ""
    growing.close()
    assert server.requests == []
    assert list(growing) == []


def test_on_the_real_engine_a_person_grows_out_of_a_sentence(engine):
    class Citizen(BaseModel):
        name: str
        age: int
        city: str

    question = "Extract name, age and city as JSON: Bob is 42 years old and lives in Oslo."
    growing = engine.stream_parse(question, Citizen)
    parts = list(growing)
    assert all(map(has_grown, parts, parts[1:]))
    assert len(parts) >= 4
    assert parts[-1] == {"name": "Bob", "age": 42, "city": "Oslo"}
    assert growing.parsed == Citizen(name="Bob", age=42, city="Oslo")
    reply = engine.parse(question, Citizen)
    assert reply.parsed == growing.parsed
    assert [str(past) for past in reply.parse_rounds] == ["json_schema: ok"]
    assert reply.usage.completion_tokens
    assert json.loads(reply.text) == parts[-1]
