"""The clients that can be asked: compat_kit, and `openai` as it comes, read by a plain loop."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING, Any, Protocol

import openai

from compat_kit.backend import Backend
from compat_kit.errors import CompatKitError
from compat_kit.retry import Retry
from tests.leaks import KEY, everything_about, leaks

from .case import COMPLETE, TEXTS, Verdict, brief, shown

if TYPE_CHECKING:
    from collections.abc import Callable

MAX_RETRIES = 2
QUESTION = [{"role": "user", "content": "Hi"}]


class Asker(Protocol):
    """A client of one server. It calls `on_chunk` for every piece of a stream."""

    def __init__(self, base_url: str, timeout_s: float, on_chunk: Callable[[], None]) -> None: ...

    async def ask(self, door: str) -> Verdict:
        """What came out; raises only what a caller would not expect."""

    async def aclose(self) -> None:
        """Let go of all connections."""


class CompatKit:
    """`Backend`, with waits of its own choice cut to nothing."""

    def __init__(self, base_url: str, timeout_s: float, on_chunk: Callable[[], None]) -> None:
        retry = Retry(max_retries=MAX_RETRIES, base_s=0, cap_s=0)
        self._backend = Backend("m", base_url=base_url, api_key=KEY, timeout=timeout_s, retry=retry)
        self._on_chunk = on_chunk

    async def ask(self, door: str) -> Verdict:
        """What came out of a door of the backend."""
        try:
            return await getattr(self, f"_{door}")()
        except CompatKitError as error:
            if shown := leaks(everything_about(error)):
                raise AssertionError(f"it shows {shown}") from None
            return Verdict(type(error).__name__, brief(getattr(error, "partial", "")))

    async def aclose(self) -> None:
        """Close the backend."""
        await self._backend.aclose()

    async def _chat(self) -> Verdict:
        return _of_reply(await self._backend.achat(QUESTION))

    async def _stream(self) -> Verdict:
        seen, chunks = [], self._backend.astream(QUESTION)
        async for chunk in chunks:
            seen.append(chunk.text)
            self._on_chunk()
        if "".join(seen) != chunks.reply.text:
            raise AssertionError(f"the chunks say {seen}, the reply {chunks.reply.text!r}")
        return _of_reply(chunks.reply)

    async def _models(self) -> Verdict:
        return Verdict(COMPLETE, brief(" ".join(model.id for model in await self._backend.amodels())))

    async def _embed(self) -> Verdict:
        return Verdict(COMPLETE, shown(await self._backend.aembed(TEXTS)))


def _of_reply(reply: Any) -> Verdict:
    calls = tuple((call.name, call.arguments) for call in reply.tool_calls)
    return Verdict(COMPLETE, brief(reply.text), calls, reply.reasoning)


class Plain:
    """`openai.AsyncOpenAI` with its own retries, and the loops of its documentation. Empty `choices` are passed over."""

    def __init__(self, base_url: str, timeout_s: float, on_chunk: Callable[[], None]) -> None:
        http_client = openai.DefaultAsyncHttpxClient(trust_env=False)  # its default client, without the proxy of this machine
        self._client = openai.AsyncOpenAI(
            base_url=base_url, api_key="-", timeout=timeout_s, max_retries=MAX_RETRIES, http_client=http_client
        )
        self._on_chunk = on_chunk
        self._text = ""

    async def ask(self, door: str) -> Verdict:
        """What came out of an endpoint; only errors of openai's own count as noticed."""
        self._text = ""
        try:
            return await getattr(self, f"_{door}")()
        except openai.APIError as error:
            return Verdict(type(error).__name__, brief(self._text))

    async def aclose(self) -> None:
        """Close the client."""
        await self._client.close()

    async def _chat(self) -> Verdict:
        reply = await self._client.chat.completions.create(model="m", messages=QUESTION)
        message = reply.choices[0].message
        calls = tuple((call.function.name, _json(call.function.arguments)) for call in message.tool_calls or ())
        return Verdict(COMPLETE, brief(message.content or ""), calls)

    async def _stream(self) -> Verdict:
        calls: dict[Any, list[str]] = {}
        async with await self._client.chat.completions.create(model="m", messages=QUESTION, stream=True) as chunks:
            async for chunk in chunks:
                self._on_chunk()
                if not chunk.choices:
                    continue
                delta = chunk.choices[0].delta
                self._text += delta.content or ""
                for call in delta.tool_calls or ():
                    name_and_arguments = calls.setdefault(call.index, ["", ""])
                    name_and_arguments[0] = name_and_arguments[0] or call.function.name or ""
                    name_and_arguments[1] += call.function.arguments or ""
        return Verdict(COMPLETE, brief(self._text), tuple((name, arguments or "{}") for name, arguments in calls.values()))

    async def _models(self) -> Verdict:
        page = await self._client.models.list()
        return Verdict(COMPLETE, brief(" ".join(model.id for model in page.data)))

    async def _embed(self) -> Verdict:
        answer = await self._client.embeddings.create(model="m", input=TEXTS)
        return Verdict(COMPLETE, shown([entry.embedding for entry in answer.data]))


def _json(arguments: Any) -> str:
    return arguments if isinstance(arguments, str) else json.dumps(arguments)
