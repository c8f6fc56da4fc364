"""Connections that are refused, break, or stay silent."""

from __future__ import annotations

from tests.loopback import completion, delta

from .case import CHUNKED, GOOD, HELLO, ITSELF, LAST, Act, Case, answered, chunk, cut, event, fails, stream_head, streamed, whole

ALL = ("chat", "stream", "models", "embed")
BOTH = ("chat", "stream")
HEL, LO, END = (chunk(event(data)) for data in HELLO)
ROLE = chunk(event(delta(role="assistant")))
[_WHOLE] = answered(completion("Hello"))
_HALF = _WHOLE[:-40]

SOCKETS = (
    # No connection at all: nothing was asked, and nothing is known that would make a second try better.
    Case("connection refused", (GOOD,), fails("Unreachable", 0), ALL, address="http://127.0.0.1:{closed}/v1"),
    Case("a name that nobody knows", (GOOD,), fails("Unreachable", 0), BOTH, address="http://no-such-host.invalid/v1"),
    Case("a SYN that nobody answers", (GOOD,), fails("Unreachable", 0), BOTH, 0.5, address="http://127.0.0.1:{full}/v1"),
    Case("TLS to a server without", (GOOD,), fails("NotOpenAI", 0), BOTH, address="https://127.0.0.1:{port}/v1"),
    Case("something that is not HTTP", ((b"-ERR unknown command\r\n", Act.CLOSE),), fails("NotOpenAI"), BOTH),
    # Silence. The request was taken, so it is not sent again.
    Case("accepted, then silence", ((Act.HOLD,),), fails("BackendTimeout"), ALL, 0.5),
    Case("a head, then silence", ((CHUNKED, Act.HOLD),), fails("BackendTimeout"), ("stream",), 0.5),
    Case("half a body, then silence", ((_HALF, Act.HOLD),), fails("BackendTimeout"), ("chat",), 0.5),
    Case("half a head, then silence", ((b"HTTP/1.1 200 OK\r\nContent-", Act.HOLD),), fails("BackendTimeout"), BOTH, 0.5),
    Case("a text, then silence", ((CHUNKED, HEL, Act.HOLD),), cut(), timeout_s=0.5),
    Case("silence after the role", ((CHUNKED, ROLE, Act.HOLD),), fails("BackendTimeout"), timeout_s=0.5),
    Case("silence after the finish_reason", ((CHUNKED, HEL, LO, END, Act.HOLD),), whole(), timeout_s=0.8),
    Case("silence after [DONE]", ((*streamed(*HELLO)[:-1], Act.HOLD),), whole(), timeout_s=0.8),
    # Slow, and alive.
    Case("a slow head", ((b"HTTP/1.1 200 OK\r\n", 0.2, CHUNKED.partition(b"\r\n")[2], 0.2, HEL, LO, END, LAST),), whole()),
    Case("jitter", ((CHUNKED, 0.05, HEL, 0.3, LO, 0.01, END, 0.1, LAST),), whole()),
    Case("an idle gap shorter than the timeout", ((CHUNKED, HEL, 0.6, LO, 0.6, END, LAST),), whole(), timeout_s=1.0),
    Case(
        "comments for longer than the timeout",
        ((CHUNKED, *(step for _ in range(7) for step in (chunk(b": keep-alive\n\n"), 0.15)), HEL, LO, END, LAST),),
        whole(),
        timeout_s=0.7,
    ),
    # A connection that breaks before the first token: tried again, as often as the policy says.
    Case("reset before the head, once", ((Act.RESET,), GOOD), whole(requests=2), BOTH),
    Case("reset before the head, always", ((Act.RESET,),), fails("ConnectionLost", 3), BOTH),
    Case("closed before the head, once", ((Act.CLOSE,), GOOD), whole(requests=2), BOTH),
    Case("closed before the head, always", ((Act.CLOSE,),), fails("ConnectionLost", 3), ALL),
    Case("cut inside the head, once", ((b"HTTP/1.1 200 OK\r\nContent-Ty", Act.CLOSE), GOOD), whole(requests=2), BOTH),
    Case("cut inside the head, always", ((b"HTTP/1.1 200 OK\r\nContent-Ty", Act.CLOSE),), fails("ConnectionLost", 3), BOTH),
    Case("reset after the head, once", ((CHUNKED, 0.05, Act.RESET), GOOD), whole(requests=2)),
    Case("reset after the head, always", ((CHUNKED, Act.RESET),), fails("ConnectionLost", 3)),
    Case("closed after the head, once", ((CHUNKED, Act.CLOSE), GOOD), whole(requests=2)),
    Case("cut inside the first event, once", ((CHUNKED, chunk(b'data: {"choi'), Act.CLOSE), GOOD), whole(requests=2)),
    Case("ended after the role, once", ((CHUNKED, ROLE, LAST), GOOD), whole(requests=2)),
    Case("ended before anything, always", ((CHUNKED, LAST),), fails("StreamInterrupted", 3)),
    Case("reset after the role, once", ((CHUNKED, ROLE, 0.05, Act.RESET), GOOD), whole(requests=2)),
    Case("closed in the middle of a body, once", ((_HALF, Act.CLOSE), GOOD), whole(requests=2), ("chat",)),
    Case("reset in the middle of a body, always", ((_HALF, Act.RESET),), fails("ConnectionLost", 3), ("chat",)),
    # A connection that breaks after the first token: the text is kept, and nothing is asked again.
    Case("reset in the middle of an event", ((CHUNKED, HEL, chunk(b'data: {"choi'), Act.SEEN, Act.RESET), GOOD), cut()),
    Case("closed in the middle of an event", ((CHUNKED, HEL, chunk(b'data: {"choi'), Act.CLOSE), GOOD), cut()),
    Case("ended in the middle of an event", ((CHUNKED, HEL, chunk(b'data: {"choi'), LAST), GOOD), cut()),
    Case("closed after the last token", ((CHUNKED, HEL, LO, Act.CLOSE), GOOD), cut("Hello")),
    Case("ended after the last token", ((CHUNKED, HEL, LO, LAST), GOOD), cut("Hello")),
    Case("closed after the last token, by the body's own end", ((stream_head(), event(HELLO[0]), Act.CLOSE), GOOD), cut()),
    # One that breaks after the end of the answer spoils nothing.
    Case("closed after the finish_reason", ((CHUNKED, HEL, LO, END, Act.CLOSE),), whole()),
    Case("reset after the finish_reason", ((CHUNKED, HEL, LO, END, 0.1, Act.RESET),), whole()),
    Case("reset after [DONE]", ((*streamed(*HELLO)[:-1], 0.1, Act.RESET),), whole()),
    # From one call to the next.
    Case("restarted between two calls", (GOOD,), whole(requests=2), BOTH, before=ITSELF, between="restart"),
    Case("stopped between two calls", (GOOD,), fails("Unreachable"), BOTH, before=ITSELF, between="stop"),
    Case("an old connection that is dead", (GOOD, (Act.RESET,), GOOD), whole(requests=3), BOTH, before=ITSELF),
    Case("a call after one that hung", ((Act.HOLD,), GOOD), whole(requests=2), BOTH, 0.5, before=ITSELF),
    Case("a call after one that broke off", ((CHUNKED, HEL, Act.CLOSE), GOOD), whole(requests=2), before=ITSELF),
)
