"""Whatever bytes a server sends, in whatever cuts: an answer, or an error of compat_kit's own. Nothing else comes out."""

from __future__ import annotations

import asyncio
import json
import pickle
from contextlib import suppress
from itertools import pairwise
from pathlib import Path

import pytest
from hypothesis import HealthCheck, example, given, settings
from hypothesis import strategies as st

from compat_kit import advice, decode, errors, kinds, refusals
from compat_kit.replies import Timing, ToolCallDelta
from compat_kit.sse import EventDecoder
from compat_kit.stream import Collector, Read, read_stream

URL = "http://127.0.0.1:8000/v1"
AT = advice.Situation(URL, kinds.UNKNOWN, lambda text: text.replace("secret-key", "[key]"), has_key=True, model="m")
CONTENT_TYPES = ["text/event-stream", "application/json", "APPLICATION/JSON; charset=utf-8", "text/html", "text/plain", ""]
STATUSES = [200, 301, 400, 401, 404, 405, 413, 422, 429, 500, 503, 529]
SAMPLES = sorted(path for path in (Path(__file__).parent / "samples").rglob("*.*") if path.stat().st_size < 8000)
RECORDED = [path.read_bytes() for path in SAMPLES]
some = settings(max_examples=150, deadline=None, suppress_health_check=[HealthCheck.too_slow, HealthCheck.data_too_large])
few = settings(some, max_examples=60)

# Fields of the right names with values of any type.
NAMES = [
    *("choices", "index", "delta", "message", "content", "text"),
    *("reasoning", "reasoning_content", "tool_calls", "id", "type", "function"),
    *("name", "arguments", "finish_reason", "usage", "prompt_tokens", "completion_tokens"),
    *("total_tokens", "completion_tokens_details", "reasoning_tokens", "model", "object", "error"),
    *("code", "detail", "msg", "error_type", "data", "embedding"),
    *("aliases", "owned_by", "max_model_len", "meta", "n_ctx", "loading"),
    *("progress", "role"),
]
TEXTS = [
    "",
    "stop",
    "null",
    "error",
    "Hel",
    "<think>",
    "</think>\n\n",
    "model not found",
    "{",
    '{"a": 1}',
    "\ud83d",
    "\udd8a",
    "401",
    "x" * 300,
]
NUMBERS = [0, 1, -1, 7, 200, 401, 503, 2**53, 2**63, 10**400, -(10**400), 0.5, 1e308, float("nan"), float("inf")]
SCALARS = st.sampled_from([None, True, False, *TEXTS, *NUMBERS]) | st.text(max_size=5) | st.integers() | st.floats()
VALUES = st.recursive(
    SCALARS, lambda inner: st.lists(inner, max_size=3) | st.dictionaries(st.sampled_from(NAMES), inner, max_size=4), max_leaves=12
)


def chunk_like(value):
    """An event with all the fields of one, each with what the server chose to put there."""
    call = st.fixed_dictionaries(
        {},
        optional={
            "index": value,
            "id": value,
            "function": value | st.fixed_dictionaries({}, optional={"name": value, "arguments": value}),
        },
    )
    calls = value | st.lists(call, max_size=3)
    delta = st.fixed_dictionaries(
        {}, optional={"content": value, "reasoning": value, "reasoning_content": value, "tool_calls": calls}
    )
    choice = st.fixed_dictionaries(
        {}, optional={"index": value, "delta": value | delta, "message": delta, "text": value, "finish_reason": value}
    )
    usage = st.fixed_dictionaries({}, optional=dict.fromkeys([name for name in NAMES if "tokens" in name], value))
    return st.fixed_dictionaries({}, optional={"choices": value | st.lists(choice, max_size=2), "usage": value | usage, "model": value})  # fmt: skip


CHUNKS = chunk_like(VALUES)
BODIES = VALUES | CHUNKS | st.fixed_dictionaries({"error": VALUES}) | st.fixed_dictionaries({"data": VALUES | st.lists(VALUES)})


def nested(levels: int, inside: str = '"\\ud83d"') -> bytes:
    return ('{"error": {"message": "x", "detail": ' + "[" * levels + inside + "]" * levels + "}}").encode()


def written(value) -> bytes:
    """The value as JSON, half characters as escapes; numbers that JSON does not have as Python writes them."""
    return json.dumps(value).encode()


def as_event(data: bytes) -> bytes:
    return b"data: " + data + b"\n\n"


@st.composite
def mutated(draw):
    """A recorded answer of a real server with some of it doubled, dropped, or overwritten."""
    data = draw(st.sampled_from(RECORDED))
    for _ in range(draw(st.integers(0, 4))):
        start, length = draw(st.integers(0, len(data))), draw(st.integers(0, 40))
        put = draw(
            st.sampled_from(
                [
                    b"",
                    data[start : start + length] * 2,
                    b"null",
                    b"[",
                    b'"\\ud83d"',
                    b"\n\n",
                    b"\xff",
                    b"1e999",
                    b"9" * 400,
                    b"[DONE]",
                ]
            )
        )
        data = data[:start] + put + data[start + length :]
    return data  # fmt: skip


BYTES = (
    st.binary(max_size=200)
    | mutated()
    | BODIES.map(written)
    | st.lists(CHUNKS.map(written).map(as_event), max_size=5).map(b"".join)
)
CUTS = st.lists(st.integers(0, 8000), max_size=6)


def cut(data: bytes, places: list[int]) -> list[bytes]:
    edges = [0, *sorted(min(place, len(data)) for place in places), len(data)]
    return [data[start:end] for start, end in pairwise(edges)]


def show(error: errors.CompatKitError) -> None:
    """All that is done with an error, by people and by programs."""
    assert str(error)
    assert "secret-key" not in str(error)
    assert str(pickle.loads(pickle.dumps(error))) == str(error)
    error._render_traceback_()


def streamed(pieces: list[bytes], content_type: str):
    """The chunks of a whole stream, each read an eighth of a second after the one before, and the error it ended with."""

    async def reads():
        for number, piece in enumerate(pieces):
            yield [Read(number / 8, content_type, piece)]

    async def main():
        collector, chunks, failure = Collector(), [], None
        collector.begin(0.0, 0.0)
        try:
            async for batch in read_stream(reads(), AT, f"{URL}/chat/completions", collector):
                chunks += batch
        except errors.CompatKitError as error:
            failure = error
        return chunks, collector.reply(), failure

    return asyncio.run(main())


def read_all(raw) -> None:
    """Every reader of decoded JSON. ValueError and StatusError are what they promise."""
    for read in (
        decode.read_chunk,
        lambda raw: decode.read_reply(raw, Timing()),
        decode.read_models,
        lambda raw: decode.read_embeddings(raw, 1),
        decode.read_usage,
    ):
        with suppress(ValueError, errors.StatusError):
            repr(read(raw))
    for status in STATUSES:
        refusals.is_unknown_route(status, raw)
        refused = refusals.read_error(status, {}, raw)
        assert len(refusals.words_of(raw)) <= 200
        show(advice.explain(AT, refused))
        show(advice.in_answer(AT, URL, refused))  # fmt: skip


@some
@given(BYTES, CUTS, st.sampled_from(CONTENT_TYPES))
@example(as_event(nested(450)), [], "text/event-stream")
@example(nested(450), [9], "application/json")
@example(
    as_event(b'{"choices": [{"delta": {"content": "a"}}], "usage": {"completion_tokens": 1' + b"0" * 400 + b"}}") * 2, [400], ""
)
@example(b"", [], "text/html")
@example(b"data: secret-key\n\n", [3], "")
def test_any_stream_is_an_answer_or_an_error_of_ours(data, places, content_type):
    chunks, reply, failure = streamed(cut(data, places), content_type)
    assert all(isinstance(chunk.text, str) and isinstance(chunk.reasoning, str) for chunk in chunks)
    assert reply.text.encode() is not None
    assert "".join(chunk.text for chunk in chunks).endswith(reply.text)
    repr(reply), reply.message, reply._repr_html_()
    if failure is not None:
        show(failure)


@few
@given(BYTES, CUTS, st.sampled_from(CONTENT_TYPES))
def test_any_cut_of_a_stream_gives_the_same_answer(data, places, content_type):
    def outcome(pieces):
        _, reply, failure = streamed(pieces, content_type)
        return reply.text, reply.reasoning, reply.tool_calls, reply.finish_reason, reply.usage, type(failure)

    assert outcome(cut(data, places)) == outcome([data])


@some
@given(BYTES)
@example(nested(150))
@example(nested(450))
@example(nested(100_000))
@example(b"1" * 5000)
@example(b'"\\ud83d' + b"1" * 5000 + b'"')
def test_any_bytes_are_json_or_a_value_error(data):
    try:
        raw = decode.parse(data)
    except ValueError:
        raw = data.decode("utf-8", "replace")
    read_all(raw)


@pytest.mark.parametrize("levels", [150, 250, 450, 100_000])
def test_half_a_character_lets_no_deeper_nesting_in(levels):
    def is_taken(data):
        try:
            return decode.parse(data) is not None
        except ValueError:
            return False

    assert is_taken(nested(levels)) == is_taken(nested(levels, '"x"')) == (levels < 200)


@some
@given(BODIES)
def test_any_decoded_value_is_read_or_refused_as_documented(raw):
    read_all(raw)  # not parsed: this is what a client of the user's own hands over


@some
@given(BODIES)
def test_what_json_can_say_is_parsed_and_holds_no_half_characters(raw):
    try:
        parsed = decode.parse(written(raw))
    except ValueError:
        return
    json.dumps(parsed, ensure_ascii=False).encode()


@some
@given(st.lists(CHUNKS, max_size=6))
def test_any_pieces_of_tool_calls_are_joined_into_calls_that_can_be_told_apart(raws):
    pieces = []
    for raw in raws:
        with suppress(errors.StatusError):
            pieces.append(decode.read_chunk(raw).tool_calls)
    calls = decode.join_calls(pieces)
    assert len({call.id for call in calls}) == len(calls)
    assert all(isinstance(value, str) for call in calls for value in (call.id, call.name, call.arguments))
    assert sum(len(call.arguments) for call in calls) >= sum(len(delta.arguments) for piece in pieces for delta in piece)


IDS = st.sampled_from([None, "0", "0_1", "0_2", "call_0", "call_1", "call_1_1", ""])


@some
@given(
    st.lists(
        st.builds(
            ToolCallDelta, st.sampled_from([None, 0, 1, 2]), IDS, st.sampled_from([None, "f"]), st.sampled_from(["", "{}", "{"])
        ),
        max_size=8,
    )
)
@example([ToolCallDelta(0, "0", "f"), ToolCallDelta(1, "0_2", "f"), ToolCallDelta(2, "0", "f")])
def test_no_two_calls_share_an_id_whatever_the_server_names_them(deltas):
    calls = decode.join_calls([tuple(deltas)])
    assert len({call.id for call in calls}) == len(calls)  # fmt: skip


@some
@given(st.text(), st.sampled_from(STATUSES))
def test_any_text_is_made_plain_words(text, status):
    words = refusals.plain_words(text)
    assert len(words) <= 200
    assert words == " ".join(words.split())
    refusals.is_unknown_route(status, text)
    show(refusals.read_error(status, {"x-request-id": text}, text))


@some
@given(st.sampled_from(STATUSES), BYTES, st.dictionaries(st.sampled_from(["retry-after", "location", "x-request-id"]), st.text()))
def test_any_refusal_is_an_error_that_can_be_shown(status, data, headers):
    show(advice.refusal(AT, "/models", status, headers, data))


@some
@given(BYTES, CUTS)
def test_events_are_the_same_however_a_real_stream_is_cut(data, places):
    def events(pieces):
        decoder = EventDecoder()
        return [event for piece in pieces for event in decoder.feed(piece)] + decoder.finish()

    assert events(cut(data, places)) == events([data])


@pytest.mark.parametrize("path", SAMPLES, ids=lambda path: f"{path.parent.name}-{path.name}")
def test_a_recorded_answer_that_breaks_off_anywhere_is_complete_or_says_so(path):
    data = path.read_bytes()
    content_type = "text/event-stream" if path.suffix == ".sse" else "application/json"
    for place in range(0, len(data), max(1, len(data) // 20)):
        _, reply, failure = streamed([data[:place]], content_type)
        assert failure is not None or reply.finish_reason or b"[DONE]" in data[:place]
