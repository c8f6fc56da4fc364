"""A client that the user brings: anything with `chat.completions.create`, sync or async.

Such a client is asked through that one method, so its own settings hold: address, key, retries. Answers may be plain
dicts or objects of openai's kind. What it raises is translated where it says enough, and passed on as it is where not.
"""

from __future__ import annotations

import asyncio
import inspect
import threading
import time
from contextlib import suppress
from typing import TYPE_CHECKING, Any

from . import advice, kinds
from .address import LEAST_IN_ANSWERS, is_placeholder, shown_url
from .errors import BackendClosed, BackendError, BackendTimeout, StatusError, StreamInterrupted, Unsupported
from .replies import Stamps

if TYPE_CHECKING:
    from collections.abc import AsyncGenerator, Callable, Mapping, Sequence

    from .replies import Chunk, ModelInfo
    from .stream import Collector

_METHODS = {
    "/chat/completions": "chat.completions.create",
    "/responses": "responses.create",
    "/completions": "completions.create",
    "/embeddings": "embeddings.create",
    "/models": "models.list",
}
_END = object()


class ClientTransport:
    """A user's own client behind the interface of `HttpTransport`."""

    def __init__(self, client: Any, *, base_url: str | None, kind: kinds.Kind | None) -> None:
        self.client = client
        self.base_url = (base_url or str(getattr(client, "base_url", "") or "the client you brought")).rstrip("/")
        self.kind = kind
        self.closed = False

    def situation(self, model: str | None = None) -> advice.Situation:
        """What is known, for an error to be explained by."""
        return advice.Situation(shown_url(self.base_url), self.kind or kinds.UNKNOWN, self._redact, True, model)

    async def request(self, method: str, path: str, body: Mapping[str, Any] | None = None, **how: Any) -> tuple[Any, Stamps]:  # noqa: ARG002 - the interface
        """The answer as plain data, and when it came."""
        started_s = time.perf_counter()
        answer = await self._call(path, body, how)
        return _plain(answer), Stamps(called_s=0.0, ended_s=time.perf_counter() - started_s)

    async def chunks(
        self, path: str, body: Mapping[str, Any], collector: Collector, **how: Any
    ) -> AsyncGenerator[Sequence[Chunk], None]:
        """The chunks of a streamed answer. Closing it closes the client's stream."""
        sent_s = time.perf_counter()
        answer = await self._call(path, body, how)
        collector.begin(sent_s)
        at, failure = self.situation(body.get("model")), None
        try:
            async for item in _items(answer):
                self._refuse_if_closed()
                yield [collector.add(collector.read(_plain(item), time.perf_counter() - sent_s))]
        except Exception as error:
            failure = self._translated(error, path, body)
        finally:
            await _close(answer)
        if rest := collector.rest(time.perf_counter() - sent_s):
            yield [rest]
        if collector.complete and not isinstance(failure, BackendClosed | StatusError):
            return  # what goes wrong after the end of an answer does not spoil it
        if failure is not None and (self.closed or not collector.has_output):
            raise failure
        # Such a client keeps [DONE] to itself.
        reason = at.redact(str(failure)) if failure else "it ended without a finish_reason"
        raise StreamInterrupted(at.base_url, collector.text, reason, has_begun=collector.has_output)

    def clear(self, text: str) -> str:
        """The words of an answer without the client's key, which the server may repeat."""
        key = getattr(self.client, "api_key", "")
        return self._redact(text) if isinstance(key, str) and len(key) >= LEAST_IN_ANSWERS else text

    def learn_from_models(self, models: Sequence[ModelInfo]) -> None:
        """Nothing: what kind of server is behind a client is its own affair."""

    async def pause(self, seconds: float) -> None:
        """Wait before the next try."""
        await asyncio.sleep(seconds)
        self._refuse_if_closed()

    async def aclose(self) -> None:
        """Nothing: the client belongs to the user, who closes it."""
        self.closed = True

    async def _call(self, path: str, body: Mapping[str, Any] | None, how: Mapping[str, Any]) -> Any:
        self._refuse_if_closed()
        method = self._method(path)
        arguments = _accepted(method, body or {})
        arguments |= {f"extra_{name}": how[name] for name in ("headers", "query") if how.get(name)}
        try:
            if inspect.iscoroutinefunction(method):
                return await method(**arguments)
            answer = await _in_thread(method, arguments)
            return await answer if inspect.isawaitable(answer) else answer
        except Exception as error:
            raise self._translated(error, path, body or {}) from None

    def _refuse_if_closed(self) -> None:
        if self.closed:
            raise BackendClosed(shown_url(self.base_url))

    def _method(self, path: str) -> Callable[..., Any]:
        found = self.client
        for name in _METHODS[path].split("."):
            found = getattr(found, name, None)
        if not callable(found):
            name = _METHODS[path]
            raise Unsupported(
                f"The client you brought has no `{name}`. Give a `base_url=` instead, or a client that has it.", status=501
            )
        method: Callable[..., Any] = found
        return method

    def _translated(self, error: Exception, path: str, body: Mapping[str, Any]) -> Exception:
        """A BackendError where the client's exception is one of openai's kind, else the exception itself."""
        kinds_of_error = {kind.__name__ for kind in type(error).__mro__}
        if "APITimeoutError" in kinds_of_error:
            return BackendTimeout(self.base_url, None)
        if "APIConnectionError" in kinds_of_error:
            return advice.unreachable(self.situation(), str(error.__cause__ or error))
        response = getattr(error, "response", None)
        status = getattr(response, "status_code", None)
        if isinstance(error, StatusError) and error.status == 200:
            return advice.in_answer(self.situation(body.get("model")), self.base_url + path, error)
        if isinstance(error, BackendError) or not isinstance(status, int):
            return error
        headers = {name.lower(): value for name, value in dict(getattr(response, "headers", {})).items()}
        content = getattr(response, "content", b"")
        return advice.refusal(
            self.situation(body.get("model")), path, status, headers, content if isinstance(content, bytes) else b""
        )

    def _redact(self, text: str) -> str:
        key = getattr(self.client, "api_key", None)
        return text.replace(key, "[key]") if isinstance(key, str) and not is_placeholder(key) else text


def _accepted(method: Callable[..., Any], body: Mapping[str, Any]) -> dict[str, Any]:
    """The body as arguments of a method; what it does not know by name goes into its `extra_body`, if it has one."""
    known = inspect.signature(method).parameters
    if "extra_body" not in known or any(parameter.kind is parameter.VAR_KEYWORD for parameter in known.values()):
        return dict(body)
    extra = {name: value for name, value in body.items() if name not in known}
    named = {name: value for name, value in body.items() if name in known}
    return named | ({"extra_body": extra} if extra else {})


def _plain(value: Any) -> Any:
    """Plain data from an object of openai's kind; lists of models come as pages with `.data`."""
    if isinstance(value, dict | list | str) or value is None:
        return value
    if hasattr(value, "model_dump"):
        return value.model_dump(exclude_unset=True)
    return {name: _plain_member(member) for name, member in vars(value).items()} if hasattr(value, "__dict__") else value


def _plain_member(value: Any) -> Any:
    if isinstance(value, list | tuple):
        return [_plain_member(item) for item in value]
    return value if isinstance(value, int | float | bool) else _plain(value)


async def _in_thread(method: Callable[..., Any], arguments: Mapping[str, Any]) -> Any:
    """The result of a sync method. In a daemon thread: one that nobody waits for any more must not hold up the exit."""
    running = asyncio.get_running_loop()
    result: asyncio.Future[Any] = running.create_future()

    def settle(settle_with: Callable[[Any], None], value: Any) -> None:
        if not result.done():
            settle_with(value)

    def call() -> None:
        try:
            value = method(**arguments)
        except Exception as error:
            running.call_soon_threadsafe(settle, result.set_exception, error)
        else:
            running.call_soon_threadsafe(settle, result.set_result, value)

    threading.Thread(target=call, name="compat_kit-client", daemon=True).start()
    return await result


async def _items(answer: Any) -> AsyncGenerator[Any, None]:
    """The items of a stream. A sync one is read in a thread of its own, which stops at the next item once nobody waits."""
    if hasattr(answer, "__aiter__"):
        async for item in answer:
            yield item
        return
    running, stopped = asyncio.get_running_loop(), threading.Event()
    queue: asyncio.Queue[Any] = asyncio.Queue()

    def read() -> None:
        last: Any = _END
        try:
            for item in answer:
                if stopped.is_set():
                    break
                running.call_soon_threadsafe(queue.put_nowait, item)
        except Exception as error:
            last = _Failed(error)
        finally:
            running.call_soon_threadsafe(queue.put_nowait, last)
            if stopped.is_set() and hasattr(answer, "close"):
                answer.close()

    threading.Thread(target=read, name="compat_kit-client", daemon=True).start()
    try:
        while (item := await queue.get()) is not _END:
            if isinstance(item, _Failed):
                raise item.error
            yield item
    finally:
        stopped.set()


class _Failed:
    """What a sync stream raised, on its way to the loop."""

    def __init__(self, error: Exception) -> None:
        self.error = error


async def _close(answer: Any) -> None:
    close = getattr(answer, "close", None) or getattr(answer, "aclose", None)
    if close is not None:
        with suppress(ValueError):  # a generator that its own thread is reading closes itself there
            result = close()
            if inspect.isawaitable(result):
                await result
