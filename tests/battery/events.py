"""Streams whose events, deltas and ends are odd, and whose answer is whole all the same."""

from __future__ import annotations

import json
from typing import Any

from tests.loopback import completion, delta

from .case import CHUNKED, HELLO, LAST, Answer, Case, answered, chunk, cut, event, streamed, whole

BOTH = ("chat", "stream")
FOX = "Grüß 🦊 Gott"
EVERY = b"".join(event(data) for data in (*HELLO, "[DONE]"))
BOM = b"\xef\xbb\xbf"
COUNTS = {"prompt_tokens": 3, "completion_tokens": 2, "total_tokens": 5}


def _bytes(*pieces: bytes) -> Answer:
    """A chunked stream of these bytes, each piece written by itself."""
    return CHUNKED, *map(chunk, pieces), LAST


def _amid(*odd: Any) -> Answer:
    """An answer with something odd before, within and after it."""
    return streamed(*odd, HELLO[0], *odd, *HELLO[1:], *odd)


def _each(**more: Any) -> Answer:
    """An answer that says so in every chunk."""
    return streamed(*(data | more for data in HELLO))


def _choice(**changed: Any) -> dict:
    """A chunk whose only choice is changed; None takes a field away."""
    choice = {"index": 0, "delta": {}, "finish_reason": None} | changed
    return delta() | {"choices": [{name: value for name, value in choice.items() if value is not ...}]}


def _lines(end: bytes) -> Answer:
    return _bytes(*(event(data, end) for data in (delta("Hel\nlo"), delta(finish_reason="stop"), "[DONE]")))


def _cut_at(data: bytes, size: int) -> Answer:
    return _bytes(*(data[at : at + size] for at in range(0, len(data), size)))


_FORM = (
    # The form of events, by the standard.
    Case("lines that end in CRLF", (_lines(b"\r\n"),), whole("Hel\nlo")),
    Case("lines that end in CR", (_lines(b"\r"),), whole("Hel\nlo")),
    Case("CR and LF in two reads", (_cut_at(EVERY.replace(b"\n", b"\r\n"), 1),), whole()),
    Case("a BOM", (_bytes(BOM + EVERY),), whole()),
    Case("a BOM in two reads", (_bytes(BOM[:1], BOM[1:] + EVERY),), whole()),
    Case("a character in two reads", (_cut_at(event(delta(FOX, "stop")), 1),), whole(FOX)),
    Case("bytes that are no UTF-8", (streamed(event(delta("Hel@lo")).replace(b"@", b"\xff"), *HELLO[2:]),), whole("Hel\ufffdlo")),
    Case(
        "a body that is no UTF-8",
        (answered(json.dumps(completion("Hel@lo")).encode().replace(b"@", b"\xff")),),
        whole("Hel\ufffdlo"),
        ("chat",),
    ),
    Case(
        "half a surrogate pair",
        (streamed(event(delta("Hel@lo")).replace(b"@", rb"\ud83e"), *HELLO[2:]),),
        whole("Hel\ufffdlo"),
        fair=False,
    ),
    Case(
        "half a surrogate pair in a body",
        (answered(json.dumps(completion("Hel@lo")).encode().replace(b"@", rb"\ud83e")),),
        whole("Hel\ufffdlo"),
        ("chat",),
        fair=False,
    ),
    Case(
        "a line separator in a text",
        (streamed(delta("Hel\u2028lo\u0085\x0b\x0c"), *HELLO[2:]),),
        whole("Hel\u2028lo\u0085\x0b\x0c"),
    ),
    Case("no space after data:", (_bytes(EVERY.replace(b"data: ", b"data:")),), whole()),
    Case("an event on two lines", (streamed(event(HELLO[0]).replace(b', "', b',\ndata: "', 1), *HELLO[1:]),), whole()),
    Case("a comment inside an event", (streamed(b": here\n" + event(HELLO[0]), *HELLO[1:]),), whole()),
    Case("comments", (_amid(b": OPENROUTER PROCESSING\n\n", b":\n\n"),), whole()),
    Case("events that are named message", (streamed(*(b"event: message\n" + event(data) for data in HELLO)),), whole()),
    Case("a ping without data", (_amid(b"event: ping\n\n"),), whole()),
    Case("a ping with empty data", (_amid(b"event: ping\ndata: {}\n\n"),), whole()),
    Case("a blank data line", (_amid(b"data:\n\n", b"data: \n\n"),), whole()),
    Case("an id alone", (_amid(b"id: 7\n\n"),), whole()),
    Case("a retry alone", (_amid(b"retry: 3000\n\n"),), whole()),
    Case("fields that nobody knows", (_amid(b"x-trace: 1\n\n", b"nonsense\n\n"),), whole()),
    Case("no blank line at the end", (streamed(delta("Hel"), event(delta("lo", "stop")).rstrip(), done=False),), whole()),
)

_CONTENT = (
    # The content of events.
    Case("no choices first", (streamed(delta() | {"choices": [], "prompt_filter_results": []}, *HELLO),), whole()),
    Case("no choices now and then", (_amid(delta() | {"choices": []}),), whole()),
    Case("choices null", (_amid(delta() | {"choices": None}),), whole()),
    Case("choices missing", (_amid({"id": "1", "object": "chat.completion.chunk"}),), whole()),
    Case("delta null", (_amid(_choice(delta=None)),), whole()),
    Case("delta missing", (_amid(_choice(delta=...)),), whole()),
    Case("content null", (_amid(_choice(delta={"role": "assistant", "content": None})),), whole()),
    Case("content in parts", (streamed(_choice(delta={"content": [{"type": "text", "text": "Hello"}]}), HELLO[2]),), whole()),
    Case("content in parts, whole", (answered(completion([{"type": "text", "text": "Hello"}])),), whole(), ("chat",), fair=False),
    Case(
        "the role in every chunk",
        (streamed(*(_choice(delta={"role": "assistant", "content": text}) for text in ("Hel", "lo")), HELLO[2]),),
        whole(),
    ),
    Case("no index", (streamed(_choice(delta={"content": "Hello"}, index=...), HELLO[2]),), whole()),
    Case("usage in every chunk", (_each(usage=COUNTS),), whole()),
    Case("usage null in every chunk", (_each(usage=None),), whole()),
    Case("usage in part", (streamed(*HELLO, delta() | {"choices": [], "usage": {"completion_tokens": 2}}),), whole()),
    Case("usage at the end, choices null", (streamed(*HELLO, delta() | {"choices": None, "usage": COUNTS}),), whole()),
    Case("usage that is no count", (_each(usage="many"),), whole()),
    Case("a whole answer as the only event", (streamed(completion("Hello")),), whole(), fair=False),
    Case("thoughts in tags", (streamed(delta("<think>hm"), delta("</think>"), *HELLO),), whole(reasoning="hm"), fair=False),
    Case(
        "thoughts in tags, whole", (answered(completion("<think>hm</think>Hello")),), whole(reasoning="hm"), ("chat",), fair=False
    ),
    Case("thoughts in a field", (streamed(delta(reasoning_content="hm"), *HELLO),), whole(reasoning="hm"), fair=False),
)

_END = (
    # The end: either of two signs will do, and nothing else.
    Case("a finish_reason without [DONE]", (streamed(*HELLO, done=False),), whole()),
    Case("[DONE] without a finish_reason", (streamed(*HELLO[:2]),), whole()),
    Case("the finish_reason with the last token", (streamed(delta("Hel"), delta("lo", "length"), done=False),), whole()),
    Case("a finish_reason that nobody knows", (streamed(*HELLO[:2], delta(finish_reason="eos"), done=False),), whole()),
    Case("[DONE] twice", (streamed(*HELLO, "[DONE]"),), whole()),
    Case("data after [DONE]", (streamed(*HELLO, "[DONE]", delta(" and more")),), whole()),
    Case("what is no data after [DONE]", (streamed(*HELLO, "[DONE]", "Goodbye", done=False),), whole()),
    Case(
        "null as text for a finish_reason",
        (streamed(*(delta(text, "null") for text in ("Hel", "lo")), done=False),),
        cut("Hello"),
    ),
    Case("an empty finish_reason", (streamed(delta("Hel", ""), delta("lo", ""), done=False),), cut("Hello")),
    Case("an event that is no JSON", (streamed(HELLO[0], "Internal Server Error"),), cut()),
)

EVENTS = _FORM + _CONTENT + _END
