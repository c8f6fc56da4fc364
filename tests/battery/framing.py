"""Bodies: how long they are said to be, how they are packed, in what pieces they come, and what stands in their place."""

from __future__ import annotations

import gzip

from tests.loopback import completion, delta, head, models

from .case import (
    CHUNKED,
    GOOD,
    HELLO,
    ITSELF,
    LAST,
    Act,
    Answer,
    Case,
    answered,
    chunk,
    cut,
    event,
    fails,
    page,
    stream_head,
    streamed,
    whole,
)

BOTH = ("chat", "stream")
HEL, LO, END = (chunk(event(data)) for data in HELLO)
STREAM = b"".join(streamed(*HELLO))
BODY = b"".join(event(data) for data in (*HELLO, "[DONE]"))
TOO_SHORT = b"".join(event(data) for data in HELLO[:1])
LOGIN = "<!doctype html><html><head><title>Sign in</title></head><body>Sign in</body></html>"
LONG = "0123456789" * 500_000
MANY = [f"model-{number}" for number in range(1_500)]
_REPLY = answered(completion("Hello"))[0].partition(b"\r\n\r\n")[2]


def _declared(length: int, body: bytes, content_type: str, *then: Act) -> Answer:
    """A body that is said to be of that length."""
    return head(200, {"Content-Type": content_type, "Content-Length": str(length)}) + body, *then


def _stream_of(length: int, body: bytes, *then: Act) -> Answer:
    return _declared(length, body, "text/event-stream", *then)


def _reply_of(length: int, body: bytes, *then: Act) -> Answer:
    return _declared(length, body, "application/json", *then)


def _listed(padding: str) -> dict:
    """Many models, each with a long template beside its name, as some routers list them."""
    return {"object": "list", "data": [entry | {"template": padding} for entry in models(*MANY)["data"]]}


def _packed(answer: dict) -> Answer:
    return answered(gzip.compress(answered(answer)[0].partition(b"\r\n\r\n")[2]), content_encoding="gzip")


def _old(body: bytes, content_type: str) -> Answer:
    """HTTP/1.0: the end of the connection is the end of the body."""
    return head(200, {"Content-Type": content_type}, "1.0") + body, Act.CLOSE


_PLAIN = (
    # A body that is longer or shorter than its head says.
    Case("a chunk that is cut", ((CHUNKED, HEL, b"ff\r\ndata: {", Act.CLOSE), GOOD), cut()),
    Case("a chunk length that is none", ((CHUNKED, HEL, Act.SEEN, b"Traceback:\r\n", Act.HOLD), GOOD), cut(), timeout_s=0.8),
    Case(
        "a chunk longer than it says",
        ((CHUNKED, HEL, Act.SEEN, b"3\r\n" + event(HELLO[1]), Act.CLOSE), GOOD),
        cut(),
    ),
    Case("a stream shorter than it says, complete", (_stream_of(len(BODY) + 99, BODY, Act.CLOSE),), whole()),
    Case("a stream shorter than it says, cut", (_stream_of(len(BODY), TOO_SHORT, Act.CLOSE), GOOD), cut()),
    Case("a stream longer than it says", (_stream_of(len(TOO_SHORT), BODY, Act.CLOSE),), fails("NotOpenAI")),
    Case(
        "a body shorter than it says, always",
        (_reply_of(len(_REPLY) + 9, _REPLY, Act.CLOSE),),
        fails("ConnectionLost", 3),
        ("chat",),
    ),
    Case(
        "a body shorter than it says, held open",
        (_reply_of(len(_REPLY) + 9, _REPLY, Act.HOLD),),
        fails("BackendTimeout"),
        ("chat",),
        0.5,
    ),
    Case("a body longer than it says", (_reply_of(len(_REPLY) - 9, _REPLY, Act.CLOSE),), fails("NotOpenAI"), ("chat",)),
    Case(
        "what was too long is not read as the next answer",
        (_reply_of(len(_REPLY) - 9, _REPLY), GOOD),
        whole(requests=2),
        BOTH,
        before=ITSELF,
        fair=False,
    ),
    # Pieces.
    Case("one byte at a time", (tuple(STREAM[at : at + 1] for at in range(len(STREAM))),), whole()),
    Case("all in one read", ((STREAM,),), whole()),
    Case("a chunk for every byte", ((CHUNKED, *(chunk(BODY[at : at + 1]) for at in range(len(BODY))), LAST),), whole()),
    Case(
        "chunk extensions and trailers",
        ((CHUNKED, HEL, LO, END.replace(b"\r\n", b";x=y\r\n", 1), b"0\r\nX-Sum: 1\r\n\r\n"),),
        whole(),
    ),
    Case("an event of 5 MB", (streamed(delta(LONG, "stop")),), whole(LONG), timeout_s=15.0),
    Case("an answer of 5 MB", (answered(completion(LONG)),), whole(LONG), ("chat",), 15.0),
    Case("a list of models of 15 MB", (answered(_listed("x" * 10_000)),), whole(" ".join(MANY)), ("models",), 15.0),
    # Packing and versions.
    Case("a stream in gzip", ((stream_head(content_encoding="gzip") + gzip.compress(BODY), Act.CLOSE),), whole()),
    Case("a body in gzip", (_packed(completion("Hello")),), whole(), ("chat",)),
    Case("a list of models in gzip", (_packed(models("m")),), whole("m"), ("models",)),
    Case("HTTP/1.0, streamed", (_old(BODY, "text/event-stream"),), whole()),
    Case("HTTP/1.0, whole", (_old(_REPLY, "application/json"),), whole(), ("chat",)),
    Case("HTTP/1.0, cut", (_old(TOO_SHORT, "text/event-stream"), GOOD), cut()),
    Case("HTTP/1.0, two calls", (_old(BODY, "text/event-stream"),), whole(requests=2), before=ITSELF),
)

_IN_PLACE = (
    # Something else in place of an answer. It is one, and a second would be the same.
    Case("204", ((head(204, {}),),), fails("NotOpenAI"), ("chat", "stream", "models", "embed")),
    Case("200 and nothing", (answered(b""),), fails("NotOpenAI"), ("chat", "stream", "models", "embed")),
    Case("a stream of [DONE] alone", (streamed(),), whole("")),
    Case("200 and a login page", (page(LOGIN),), fails("NotOpenAI"), ("chat", "stream", "models", "embed")),
    Case(
        "200 and plain text",
        (answered(b"Ollama is running", content_type="text/plain"),),
        fails("NotOpenAI"),
        ("chat", "stream", "models"),
    ),
    Case("JSON in place of a stream", (answered(completion("Hello")),), whole()),
    Case("JSON that is cut, in place of a stream", (answered(_REPLY[:-9]),), fails("NotOpenAI")),
    Case("JSON that is no answer", (answered({"hello": "world"}),), fails("NotOpenAI"), BOTH),
    Case("JSON that is a number", (answered(7),), fails("NotOpenAI"), ("chat", "stream", "models", "embed")),
    Case(
        "an answer without choices",
        (answered({"id": "1", "object": "chat.completion", "choices": []}),),
        fails("NotOpenAI"),
        BOTH,
    ),
    Case(
        "301 to TLS", (answered(b"", 301, location="https://127.0.0.1:1/v1/"),), fails("NotOpenAI"), ("chat", "stream", "models")
    ),
    Case(
        "307 to TLS", (answered(b"", 307, location="https://127.0.0.1:1/v1/"),), fails("NotOpenAI"), ("chat", "stream", "models")
    ),
)

FRAMING = _PLAIN + _IN_PLACE
