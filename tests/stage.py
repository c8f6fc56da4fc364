"""A persona on a real loopback socket: its statuses, headers, keys and pages, its streams whole or cut into pieces."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Mapping
    from typing import Any

    from tests.loopback import Exchange, Loopback
    from tests.personas import Fault, Persona

NOTHING: Mapping[str, str] = {}
# Ollama has it in every chunk of a completion whose tokens are counted, and only the last chunk tells the truth.
NO_COUNT = b',"usage":{"prompt_tokens":0,"completion_tokens":0,"total_tokens":0}'


class Stage:
    """A persona on a loopback server. Streams go out in pieces of so many bytes, or whole with None.

    fault: what its path answers instead. cut_before: streams end before these bytes, as if the server had died there.
    """

    def __init__(
        self,
        server: Loopback,
        persona: Persona,
        fault: Fault | None = None,
        piece_bytes: int | None = None,
        cut_before: bytes | None = None,
    ) -> None:
        self.persona = persona
        self.url = f"http://127.0.0.1:{server.port}{persona.base}"
        self._fault = fault
        self._piece_bytes = piece_bytes
        self._cut_before = cut_before
        path = persona.base.removeprefix("/v1")
        server.on(f"{path}/models", self._models)
        server.on(f"{path}/chat/completions", self._chat)
        server.on(f"{path}/responses", self._responses)
        server.on(f"{path}/completions", self._completions)
        server.on(f"{path}/embeddings", self._embeddings)
        server.otherwise = self._page

    async def _models(self, exchange: Exchange) -> None:
        if not await self._refused(exchange, "/models"):
            await self._send(exchange, "models.json")

    async def _chat(self, exchange: Exchange) -> None:
        await self._answer_as_asked(exchange, "/chat/completions", sample_for(exchange.body), self.persona.counts)

    async def _completions(self, exchange: Exchange) -> None:
        await self._answer_as_asked(exchange, "/completions", "completion", self.persona.completion_counts)

    async def _responses(self, exchange: Exchange) -> None:
        name = sample_for(exchange.body)
        sample = "responses" if name == "chat" else f"responses_{name}"
        if self.persona.has(f"{sample}.json"):
            await self._answer_as_asked(exchange, "/responses", sample, "always")
        else:
            await self._page(exchange)

    async def _answer_as_asked(self, exchange: Exchange, path: str, name: str, counts: str) -> None:
        if await self._refused(exchange, path):
            return
        asked = exchange.body
        if asked["model"] != self.persona.model and self.persona.unknown_model:
            await self._fail(exchange, self.persona.unknown_model)
            return
        if not asked.get("stream"):
            await self._send(exchange, f"{name}.json")
            return
        events = self.persona.sample(f"{name}.sse")
        if counts == "asked" and not (asked.get("stream_options") or {}).get("include_usage"):
            events = without_usage(events)
        await self._stream(exchange, events)

    async def _embeddings(self, exchange: Exchange) -> None:
        if not await self._refused(exchange, "/embeddings"):
            await self._send(exchange, "embeddings.json")

    async def _page(self, exchange: Exchange) -> None:
        pages = self.persona.pages
        text = pages.get(exchange.path, pages.get(""))
        status = 404 if text is None else 200
        await self._answer(exchange, (text or "").encode(), status, "text/plain")

    async def _refused(self, exchange: Exchange, path: str) -> bool:
        persona, fault = self.persona, self._fault if self._fault and self._fault.path == path else None
        sent = {exchange.headers.get(name, "").removeprefix("Bearer ") for name in persona.key_headers}
        if fault is None and persona.key and persona.key not in sent:
            fault = persona.auth
        if fault:
            await self._fail(exchange, fault)
        return fault is not None

    async def _fail(self, exchange: Exchange, fault: Fault) -> None:
        if fault.sample.endswith(".sse"):
            await self._stream(exchange, self.persona.sample(fault.sample))
        else:
            await self._send(exchange, fault.sample, fault.status, fault.headers)

    async def _send(self, exchange: Exchange, name: str, status: int = 200, headers: Mapping[str, str] = NOTHING) -> None:
        persona = self.persona
        if not persona.has(name):
            await self._answer(exchange, b"Not Found", 404, "text/plain")
            return
        content_type = persona.json_type if name.endswith(".json") else "text/plain; charset=utf-8"
        await self._answer(exchange, persona.sample(name), status, content_type, headers)

    async def _answer(
        self, exchange: Exchange, body: bytes, status: int, content_type: str, headers: Mapping[str, str] = NOTHING
    ) -> None:
        head = {**self.persona.headers, "Content-Type": content_type, "Content-Length": str(len(body)), **headers}
        if self.persona.http == "1.0":
            del head["Content-Length"]
            await self._old(exchange, status, head, [body])
        else:
            await exchange.answer(body, status, head)

    async def _stream(self, exchange: Exchange, events: bytes) -> None:
        if self._cut_before is not None:
            events = events.partition(self._cut_before)[0]
        size = self._piece_bytes or max(len(events), 1)
        pieces = [events[at : at + size] for at in range(0, len(events), size)]
        head = {**self.persona.headers, "Content-Type": self.persona.stream_type}
        if self.persona.http == "1.0":
            await self._old(exchange, 200, head, pieces)
            return
        await exchange.start_stream(head)
        for piece in pieces:
            await exchange.piece(piece)
        await exchange.end_stream(done=False)

    async def _old(self, exchange: Exchange, status: int, head: Mapping[str, str], pieces: list[bytes]) -> None:
        """HTTP/1.0: no length, no chunks, the answer ends with the connection."""
        lines = [f"HTTP/1.0 {status} Status", *(f"{name}: {value}" for name, value in head.items())]
        await exchange.write(("\r\n".join(lines) + "\r\n\r\n").encode())
        for piece in pieces:
            await exchange.write(piece)
        exchange.writer.close()


def sample_for(asked: Mapping[str, Any]) -> str:
    """The sample that a request for a chat is answered with: its options tell what the model is to do."""
    if asked.get("tools"):
        return "two_tools" if asked.get("parallel_tool_calls") else "tools"
    return "reasoning" if asked.get("reasoning_effort") or asked.get("reasoning") else "chat"


def without_usage(events: bytes) -> bytes:
    """The stream as it comes when nobody asked for the token counts: without the event that holds them."""
    events = events.replace(NO_COUNT, b"")
    end = b"\r\n\r\n" if b"\r\n" in events else b"\n\n"
    return end.join(block for block in events.split(end) if not _has_usage(block))


def _has_usage(block: bytes) -> bool:
    data = block.removeprefix(b"data: ")
    return data.startswith(b"{") and bool(json.loads(data).get("usage"))
