"""What a case is made of, and how its bytes are written."""

from __future__ import annotations

import json
from dataclasses import dataclass
from enum import Enum, auto
from typing import Any

from tests.loopback import completion, delta, head, models


class Act(Enum):
    """What a server does other than to write bytes or to wait."""

    CLOSE = auto()  # end the connection in good order (FIN)
    RESET = auto()  # tear it down (RST)
    HOLD = auto()  # keep it open and stay silent
    SEEN = auto()  # go on when the client has seen a piece of the answer
    GOOD = auto()  # the answer that was asked for, whole


Step = bytes | float | Act
"""Bytes are one write; a number is a pause in seconds."""

Answer = tuple[Step, ...]
"""What is done with one request."""

GOOD: Answer = (Act.GOOD,)
HELLO = (delta("Hel"), delta("lo"), delta(finish_reason="stop"))
VECTORS = [[1.0, 0.5], [0.25, 2.0]]
TEXTS = ["one", "two"]
PATHS = {"chat": "/chat/completions", "stream": "/chat/completions", "models": "/models", "embed": "/embeddings"}
COMPLETE = "complete"
ITSELF = "itself"
BRIEF = 200


@dataclass(frozen=True)
class Verdict:
    """What came out: COMPLETE or the name of an error, what was kept of the answer, how often the server was asked.

    `calls` are name and arguments; `requests` are those to the path that was asked, not those to look up a name.
    """

    outcome: str
    text: str = ""
    calls: tuple[tuple[str, str], ...] = ()
    reasoning: str = ""
    requests: int = 1


@dataclass(frozen=True)
class Case:
    """One fault. `answers` are given in turn, the last of them to every further request.

    doors: what is asked, each of them a run of its own. before: the door that is asked first, of the same client; `between`
    names what the server does then. Other paths than the one asked are answered well. fair: False where a client that hands on
    what it gets is not at fault, or needs another try for it.
    """

    name: str
    answers: tuple[Answer, ...]
    want: Verdict
    doors: tuple[str, ...] = ("stream",)
    timeout_s: float = 5.0
    before: str = ""
    between: str = ""
    address: str = "http://127.0.0.1:{port}/v1"
    fair: bool = True


def brief(text: str) -> str:
    """A text that can be compared and shown: a long one by its length and its ends."""
    return text if len(text) <= BRIEF else f"{text[:20]} ... {text[-20:]} ({len(text)} characters)"


def whole(text: str = "Hello", requests: int = 1, **more: Any) -> Verdict:
    """The verdict over a complete answer."""
    return Verdict(COMPLETE, brief(text), requests=requests, **more)


def fails(error: str, requests: int = 1, text: str = "") -> Verdict:
    """The verdict over an answer that is none; `text` is what is kept of it."""
    return Verdict(error, text, requests=requests)


def cut(text: str = "Hel") -> Verdict:
    """The verdict over a stream that broke off after this text."""
    return fails("StreamInterrupted", text=text)


def shown(vectors: list[list[float]]) -> str:
    """Vectors as the text of a verdict."""
    return json.dumps([[float(number) for number in vector] for vector in vectors])


def _named(headers: dict[str, str]) -> dict[str, str]:
    return {name.replace("_", "-").title(): value for name, value in headers.items()}


def stream_head(version: str = "1.1", **more: str) -> bytes:
    """The head of a streamed answer; without `more` the end of the connection is the end of the body."""
    return head(200, {"Content-Type": "text/event-stream"} | _named(more), version)


CHUNKED = stream_head(transfer_encoding="chunked")
LAST = b"0\r\n\r\n"


def event(data: Any, end: bytes = b"\n") -> bytes:
    """One event; anything but text is sent as JSON, bytes as they are."""
    if isinstance(data, bytes):
        return data
    return b"data: " + (data if isinstance(data, str) else json.dumps(data, ensure_ascii=False)).encode() + end + end


def chunk(data: bytes) -> bytes:
    """A piece of a chunked body."""
    return b"%x\r\n%b\r\n" % (len(data), data)


def streamed(*events: Any, done: bool = True) -> Answer:
    """A streamed answer in good order, each event written by itself."""
    return CHUNKED, *(chunk(event(data)) for data in (*events, *(["[DONE]"] if done else []))), LAST


def answered(body: Any, status: int = 200, **more: str) -> Answer:
    """An answer that is not streamed; anything but bytes is sent as JSON."""
    content = body if isinstance(body, bytes) else json.dumps(body).encode()
    kind = {"Content-Type": "application/json", "Content-Length": str(len(content))}
    return (head(status, kind | _named(more)) + content,)


def page(html: str, status: int = 200) -> Answer:
    """A web page."""
    return answered(html.encode(), status, content_type="text/html")


def embeddings(*vectors: Any, **more: Any) -> dict[str, Any]:
    """Embeddings as most servers send them."""
    data = [{"object": "embedding", "index": index, "embedding": vector} | more for index, vector in enumerate(vectors)]
    return {"object": "list", "data": data, "model": "m", "usage": {"prompt_tokens": 2, "total_tokens": 2}}


GOOD_ANSWERS: dict[str, Answer] = {
    "chat": answered(completion("Hello")),
    "stream": streamed(*HELLO),
    "models": answered(models("m")),
    "embed": answered(embeddings(*VECTORS)),
}
