"""A server whose every answer takes the same time: `python -m tests.benchmarks.paced_server SECONDS`. In a process of its own.

It answers a chat after SECONDS, streamed (four events in one write) or whole, and counts calls: in all, of each content, and
the most at once. It is a bare asyncio protocol, so that it costs next to nothing. It prints its port, answers
`GET /v1/counts` with what it has seen since the last time, and ends when its standard input is closed.
"""

from __future__ import annotations

import asyncio
import json
import subprocess
import sys
import threading
from collections import Counter
from contextlib import contextmanager
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from collections.abc import Iterator

TEXT = "The capital of Japan is Tokyo."


def _event(delta: dict[str, Any] | None, finish: str | None = None, usage: dict[str, int] | None = None) -> bytes:
    choices = [] if delta is None else [{"index": 0, "delta": delta, "finish_reason": finish}]
    data = {"id": "c", "object": "chat.completion.chunk", "created": 1, "model": "m", "choices": choices}
    return b"data: " + json.dumps(data | ({"usage": usage} if usage else {})).encode() + b"\n\n"


USAGE = {"prompt_tokens": 12, "completion_tokens": 7, "total_tokens": 19}
STREAM = b"".join((_event({"role": "assistant", "content": TEXT}), _event({}, "stop"), _event(None, usage=USAGE)))
STREAM += b"data: [DONE]\n\n"
MESSAGE = {"role": "assistant", "content": TEXT}
WHOLE = json.dumps(
    {
        "id": "c",
        "object": "chat.completion",
        "created": 1,
        "model": "m",
        "choices": [{"index": 0, "message": MESSAGE, "finish_reason": "stop"}],
        "usage": USAGE,
    }
).encode()
MODELS = json.dumps(
    {"object": "list", "data": [{"id": f"m{i}", "object": "model", "created": 1, "owned_by": "x"} for i in range(5)]}
).encode()


@contextmanager
def running(seconds: float) -> Iterator[str]:
    """The base URL of such a server in another process, as long as the `with` block lasts."""
    command = [sys.executable, "-m", f"{__package__}.paced_server", str(seconds)]
    with subprocess.Popen(command, stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True) as process:
        try:
            yield f"http://127.0.0.1:{int(process.stdout.readline())}/v1"
        finally:
            process.stdin.close()
            process.wait(timeout=10)


def _framed(content_type: bytes, body: bytes) -> bytes:
    return b"HTTP/1.1 200 OK\r\nContent-Type: %s\r\nContent-Length: %d\r\n\r\n%s" % (content_type, len(body), body)


_STREAM, _WHOLE = _framed(b"text/event-stream", STREAM), _framed(b"application/json", WHOLE)


class _Seen:
    """What the server has seen."""

    def __init__(self) -> None:
        self.calls, self.active, self.most = 0, 0, 0
        self.contents: Counter[int] = Counter()

    def told(self) -> bytes:
        """As JSON, and begin anew."""
        repeated = sum(count - 1 for count in self.contents.values())
        found = {"calls": self.calls, "most_at_once": self.most, "repeated": repeated}
        self.__init__()
        return json.dumps(found).encode()


class _Connection(asyncio.Protocol):
    def __init__(self, seconds: float, seen: _Seen) -> None:
        self._seconds, self._seen = seconds, seen
        self._data = b""

    def connection_made(self, transport: Any) -> None:
        self._transport = transport

    def data_received(self, data: bytes) -> None:
        self._data += data
        head, end, body = self._data.partition(b"\r\n\r\n")
        if not end:
            return
        length = 0
        if (at := head.lower().find(b"content-length:")) >= 0:
            length = int(head[at + 15 :].split(b"\r\n", 1)[0])
        if len(body) < length:
            return
        self._data = body[length:]
        self._answer(head, body[:length])

    def _answer(self, head: bytes, body: bytes) -> None:
        if b"/chat/completions" not in head.split(b"\r\n", 1)[0]:
            found = self._seen.told() if b"/counts" in head[:40] else MODELS
            self._transport.write(_framed(b"application/json", found))
            return
        seen = self._seen
        seen.calls += 1
        seen.active += 1
        seen.most = max(seen.most, seen.active)
        seen.contents[hash(body)] += 1
        is_stream = b'"stream":true' in body or b'"stream": true' in body
        asyncio.get_running_loop().call_later(self._seconds, self._write, _STREAM if is_stream else _WHOLE)

    def _write(self, answer: bytes) -> None:
        self._seen.active -= 1
        if not self._transport.is_closing():
            self._transport.write(answer)


async def _serve(seconds: float) -> None:
    seen = _Seen()
    server = await asyncio.get_running_loop().create_server(lambda: _Connection(seconds, seen), "127.0.0.1", 0, backlog=1000)
    print(server.sockets[0].getsockname()[1], flush=True)
    await server.serve_forever()


def main() -> None:
    """Serve until standard input is closed."""
    threading.Thread(target=lambda: asyncio.run(_serve(float(sys.argv[1]))), daemon=True).start()
    sys.stdin.read()


if __name__ == "__main__":
    main()
