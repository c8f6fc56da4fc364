"""Bytes to a server and back. The only file that imports `openai` or an HTTP client.

`openai` brings base URL, time-outs, connection pool and request building. Its stream decoder is not used (it costs more
than ten times as much a chunk and passes over broken streams), and neither are its retries. Its aiohttp transport is:
a read that wakes the client up costs less than half of the default one's.
"""

from __future__ import annotations

import asyncio
import time
import weakref
from contextlib import aclosing, asynccontextmanager, suppress
from typing import TYPE_CHECKING, Any, NamedTuple, Self, TypeVar, cast
from urllib.parse import urlsplit

from . import advice, decode, kinds, loop, refusals
from .address import Secret, ambient_headers, check_headers, check_url, is_loopback, is_openai, shown_url
from .errors import (
    BackendClosed,
    BackendError,
    BackendTimeout,
    CompatKitError,
    ConfigurationError,
    ConnectionLost,
    StreamInterrupted,
)
from .replies import Stamps
from .stream import Collector, Read, read_stream

if TYPE_CHECKING:
    from collections.abc import AsyncGenerator, AsyncIterator, Awaitable, Callable, Mapping, Sequence

    import httpx2
    from openai import AsyncOpenAI

    from .replies import Chunk, ModelInfo

T = TypeVar("T")

_NO_KEY = "-"  # openai refuses to be made without a key; `_signer` takes it out again
_CONNECT_S = 10.0
_GRACE_S = 0.2


class Answer(NamedTuple):
    """What came back to a plain request: status (0 where it is not HTTP), headers (names in lower case), body."""

    status: int
    headers: Mapping[str, str]
    body: bytes


class Raw(NamedTuple):
    """What comes back to a request that was passed on: status, headers, and the bytes of the body as they come."""

    status: int
    headers: Sequence[tuple[str, str]]
    reads: AsyncGenerator[bytes, None]


class HttpTransport:
    """The connection to one server: its address, key and headers, and what kind it turned out to be."""

    def __init__(self, base_url: str, *, api_key: Any, headers: Mapping[str, str] | None, kind: kinds.Kind | None) -> None:
        self.base_url = check_url(base_url)
        self._headers = check_headers(headers)
        self.secret = Secret(api_key, headers)
        self.kind = kind
        self.closed = False
        self._was_up = False
        self._made: tuple[asyncio.AbstractEventLoop, asyncio.Task[AsyncOpenAI]] | None = None
        self._waits: dict[asyncio.Task[Any], float] = {}  # until when each task waits for the server, by the loop's clock
        self._told: dict[asyncio.Task[Any], Exception] = {}  # why a task that waits was cancelled
        self._watch_s = float("inf")  # when the next look at the waits is due
        loop.keep(self)

    def situation(self, model: str | None = None) -> advice.Situation:
        """What is known, for an error to be explained by."""
        kind = self.kind or kinds.by_url(self.base_url) or kinds.UNKNOWN
        return advice.Situation(shown_url(self.base_url), kind, self.secret.redact, bool(self.secret), model, self._was_up)

    async def request(self, method: str, path: str, body: Mapping[str, Any] | None = None, **how: Any) -> tuple[Any, Stamps]:
        """The decoded JSON of the answer, and when it came. Raises a BackendError in every other case."""
        called_s = time.perf_counter()
        response = await self._send(method, path, body, **how)
        headers_s = time.perf_counter()
        try:
            content = await self._body(response, how.get("timeout_s"))
        except Exception as error:
            raise self.failure(error, how.get("timeout_s")) from None
        finally:
            await response.aclose()
        try:
            answer, sent_s, ended_s = decode.parse(content), _sent_s(response), time.perf_counter()
        except ValueError:
            found = refusals.plain_words(content.decode("utf-8", "replace")) or "an empty page"
            raise advice.not_openai(self.situation(), self.base_url + path, found) from None
        return answer, Stamps(called_s - sent_s, headers_s - sent_s, ended_s=ended_s - sent_s)

    async def chunks(
        self, path: str, body: Mapping[str, Any], collector: Collector, **how: Any
    ) -> AsyncGenerator[Sequence[Chunk], None]:
        """The chunks of a streamed answer, one batch for each read. Closing it closes the connection."""
        at = self.situation(body.get("model"))
        try:
            async with aclosing(
                read_stream(self._reads(path, body, collector, **how), at, self.base_url + path, collector)
            ) as batches:
                async for batch in batches:
                    yield batch
        except BackendError as error:
            error.partial = error.partial or collector.text
            raise
        except CompatKitError:
            raise
        except Exception as error:
            if collector.complete:
                return  # the connection broke after the end of the answer
            failure = self.failure(error, how.get("timeout_s"))
            raise _interrupted(at, collector.text, failure, how.get("timeout_s")) if collector.has_output else failure from None

    async def _reads(self, path: str, body: Mapping[str, Any], collector: Collector, **how: Any) -> AsyncGenerator[Read, None]:
        response = await self._send("POST", path, body, **how)
        content_type, sent_s = response.headers.get("content-type", ""), _sent_s(response)
        collector.begin(sent_s, time.perf_counter())
        reads = response.aiter_bytes()
        try:
            yield Read(0.0, content_type, b"")  # an answer without any body has a type all the same
            while (data := await self._part(reads, how.get("timeout_s"))) is not None:
                yield Read(time.perf_counter() - sent_s, content_type, data)
                self._refuse_if_closed()
        finally:
            await response.aclose()

    async def _body(self, response: httpx2.Response, timeout_s: float | None) -> bytes:
        reads, parts = response.aiter_bytes(), []
        while (data := await self._part(reads, timeout_s)) is not None:
            parts.append(data)
        return b"".join(parts)

    async def _part(self, reads: AsyncIterator[bytes], timeout_s: float | None) -> bytes | None:
        """The next read of a body. Timed here as well: aiohttp forgets its own timer when a body's framing breaks."""
        return await self._awaited(anext(reads, None), float("inf") if timeout_s is None else timeout_s + _GRACE_S)

    @asynccontextmanager
    async def raw(self, method: str, target: str, content: bytes | None, headers: Mapping[str, str]) -> AsyncGenerator[Raw, None]:
        """The answer to a request as it is, whatever its status. Leaving the block stops the server.

        target: path and query from the server's root. Raises a BackendError when nothing comes back; so do the reads.
        """
        self._refuse_if_closed()
        client = await self._connected()
        import httpx2
        import openai
        from openai._models import FinalRequestOptions

        self.secret.watch(headers)
        parts = urlsplit(self.base_url)
        url = f"{parts.scheme}://{parts.netloc}/{target.lstrip('/')}"
        options = FinalRequestOptions.construct(
            method=method.lower(), url=url, content=content, headers=dict(headers), timeout=_timeout(None)
        )
        try:
            asked = client.request(httpx2.Response, options, stream=True, stream_cls=openai.AsyncStream[Any])
            response: Any = await self._awaited(asked)
        except openai.APIStatusError as refused:
            response = refused.response
        except Exception as error:
            raise (error if isinstance(error, CompatKitError) else self.failure(error)) from None
        self._learn(response)
        try:
            yield Raw(response.status_code, response.headers.multi_items(), self._raw_reads(response))
        finally:
            await response.aclose()

    async def _raw_reads(self, response: Any) -> AsyncGenerator[bytes, None]:
        reads = response.aiter_bytes()
        try:
            while (data := await self._part(reads, None)) is not None:
                yield data
        except Exception as error:
            raise self.failure(error) from None

    async def aclose(self) -> None:
        """Close all connections; answers that are under way end with an error."""
        self.closed = True
        for task in self._waits.keys() - {asyncio.current_task()}:
            self._end(task, BackendClosed(shown_url(self.base_url)))
        if self._made is not None and self._made[0] is asyncio.get_running_loop():
            with suppress(Exception):
                client = await self._made[1]
                await client.close()

    def failure(self, error: Exception, timeout_s: float | None = None) -> BackendError:
        """The BackendError that an exception of the HTTP client means."""
        import aiohttp

        if isinstance(error, BackendError):
            return error
        at = self.situation()
        if self.closed:
            return BackendClosed(at.base_url)
        causes = _causes(error)
        reason = at.redact(_reason(causes))
        if _any(causes, aiohttp.ClientSSLError):
            return advice.no_tls(at, reason)
        if _any(causes, aiohttp.ClientConnectorError, aiohttp.ConnectionTimeoutError):
            return advice.unreachable(at, reason)
        if _any(causes, TimeoutError):
            return BackendTimeout(at.base_url, timeout_s)
        if _any(causes, aiohttp.ClientResponseError):
            return advice.not_openai(at, at.base_url, f"it does not speak HTTP ({reason})")
        return ConnectionLost(at.base_url, reason)

    async def _send(
        self,
        method: str,
        path: str,
        body: Mapping[str, Any] | None,
        *,
        timeout_s: float | None = None,
        headers: Mapping[str, str] | None = None,
        query: Mapping[str, Any] | None = None,
    ) -> httpx2.Response:
        """The response with its status checked and its body still to be read."""
        self._refuse_if_closed()
        client = await self._connected()
        import httpx2
        import openai

        headers = check_headers(headers)
        self.secret.watch(headers)
        self.secret.watch(query)
        ask: Any = client.post if method == "POST" else client.get
        given = {"body": body, "headers": headers, "params": query}
        options = {"timeout": _timeout(timeout_s)} | {name: dict(value) for name, value in given.items() if value}
        content = {"body": options.pop("body")} if "body" in options else {}
        try:
            response: httpx2.Response = await self._awaited(
                ask(path, cast_to=httpx2.Response, options=options, stream=True, stream_cls=openai.AsyncStream, **content)
            )
        except openai.APIStatusError as error:
            self._learn(error.response)
            raise self._refusal(path, body, error.response) from None
        except CompatKitError:
            raise
        except (TypeError, ValueError, RecursionError) as error:
            raise ConfigurationError(
                f"The messages or options cannot be sent as JSON ({type(error).__name__}: {self.secret.redact(str(error))}). "
                "Use text, finite numbers, True, False, None, lists and dicts only."
            ) from None
        except Exception as error:
            raise self.failure(error, timeout_s) from None
        self._learn(response)
        return response

    def _refusal(self, path: str, body: Mapping[str, Any] | None, refused: httpx2.Response) -> BackendError:
        at = self.situation(body.get("model") if body else None)
        return advice.refusal(at, path, refused.status_code, self._lower(refused), refused.content)

    async def _awaited(self, waiting: Awaitable[T], limit_s: float = float("inf")) -> T:
        """A wait for the server that `aclose` or the limit ends. aiohttp itself can leave a reader waiting for ever."""
        running, task = asyncio.get_running_loop(), cast(asyncio.Task[Any], asyncio.current_task())
        until_s = self._waits[task] = running.time() + limit_s
        if until_s < self._watch_s:
            self._look_at(until_s, running)
        try:
            return await waiting
        except asyncio.CancelledError:
            if task not in self._told:
                raise
            task.uncancel()
            raise self._told.pop(task) from None
        finally:
            del self._waits[task]

    def _end(self, task: asyncio.Task[Any], why: Exception) -> None:
        self._told[task] = why
        task.cancel()

    def _look_at(self, when_s: float, running: asyncio.AbstractEventLoop) -> None:
        """Look at the waits then. One timer for all of them: a timer for each read would cost more than the read."""
        self._watch_s = when_s
        running.call_at(when_s, _call_if_alive, weakref.WeakMethod(self._look), running)

    def _look(self, running: asyncio.AbstractEventLoop) -> None:
        """End the waits that have lasted too long, and come back for the others."""
        now_s, next_s = running.time(), float("inf")
        for task, until_s in self._waits.items():
            if until_s <= now_s and task not in self._told:
                self._end(task, TimeoutError())
            elif until_s > now_s:
                next_s = min(next_s, until_s)
        self._watch_s = float("inf")
        if next_s < float("inf"):
            self._look_at(next_s, running)

    def _refuse_if_closed(self) -> None:
        if self.closed:
            raise BackendClosed(shown_url(self.base_url))

    async def _connected(self) -> AsyncOpenAI:
        """The client, made once by the first call while the others wait."""
        running = asyncio.get_running_loop()
        if self._made is None or self._made[0] is not running:
            self._made = running, running.create_task(self._make(running))
            self._watch_s = float("inf")  # a timer on another process's loop never comes
        try:
            client = await self._awaited(asyncio.shield(self._made[1]))
        except Exception:
            self._made = None  # the next call tries anew
            raise
        self._refuse_if_closed()
        return client

    async def _make(self, running: asyncio.AbstractEventLoop) -> AsyncOpenAI:
        # Importing openai takes half a second, which must not hold up the streams that are under way.
        client = await asyncio.to_thread(self._connect)
        weakref.finalize(self, _dispose, client, running).atexit = False
        return client

    async def pause(self, seconds: float) -> None:
        """Wait before the next try; `aclose` ends this too."""
        await self._awaited(asyncio.sleep(seconds))

    def _connect(self) -> AsyncOpenAI:
        import openai

        local = is_loopback(self.base_url)
        http_client = openai.DefaultAioHttpClient(
            trust_env=not local,  # a proxy cannot reach this machine's loopback
            verify=not (local and self.base_url.startswith("http://")),  # no 35 ms for certificates nobody will show
            follow_redirects=False,
            event_hooks={"request": [_signer(self.base_url, self._headers, self.secret)]},
        )
        return openai.AsyncOpenAI(
            api_key=_NO_KEY,
            base_url=self.base_url,
            max_retries=0,
            default_headers=self._headers,
            http_client=http_client,
        )

    def _learn(self, response: Any) -> None:
        """Find out the kind of server from what it sends anyway."""
        self._was_up = True
        if self.kind is None:
            self.kind = kinds.by_host(urlsplit(self.base_url).hostname or "") or kinds.by_headers(self._lower(response))

    def learn_from_models(self, models: Sequence[ModelInfo]) -> None:
        """Find out the kind of server from the owner that its models name."""
        self.kind = self.kind or kinds.by_owner(model.owned_by for model in models)

    def _lower(self, response: Any) -> dict[str, str]:
        return {name.lower(): value for name, value in response.headers.items()}


class Prober:
    """Plain requests to any address, for discovery: no key, no proxy, no redirect, no retry, a limit on the body."""

    def __init__(self, timeout_s: float, max_bytes: int = 4_000_000) -> None:
        self._timeout_s = timeout_s
        self._max_bytes = max_bytes

    async def __aenter__(self) -> Self:
        import aiohttp

        timeout = aiohttp.ClientTimeout(total=self._timeout_s, sock_connect=self._timeout_s)
        self._session = aiohttp.ClientSession(timeout=timeout, trust_env=False, cookie_jar=aiohttp.DummyCookieJar())
        return self

    async def __aexit__(self, *_: object) -> None:
        await self._session.close()

    async def get(self, url: str, headers: Mapping[str, str] | None = None) -> Answer | None:
        """The answer to a GET, or None when nothing answers in time."""
        import aiohttp

        try:
            async with self._session.get(url, headers=headers, allow_redirects=False) as response:
                body = b""
                async for part in response.content.iter_any():
                    body += part
                    if len(body) > self._max_bytes:
                        return None
                lower = {name.lower(): value for name, value in response.headers.items()}
                return Answer(response.status, lower, body)
        except aiohttp.ClientResponseError:
            return Answer(0, {}, b"")  # something answers, and it is not HTTP
        except (aiohttp.ClientError, OSError, ValueError):
            return None


def _signer(base_url: str, headers: Mapping[str, str], secret: Secret) -> Callable[[httpx2.Request], Awaitable[None]]:
    """The last look at a request: our key instead of openai's, and nothing that the environment slipped in."""
    given = {name.lower() for name in headers}

    async def sign(request: httpx2.Request) -> None:
        if not is_openai(base_url):
            for name in ambient_headers() - given:
                request.headers.pop(name, None)
        key = await secret.reveal()
        if key:
            request.headers["authorization"] = f"Bearer {key}"
        elif request.headers.get("authorization") == f"Bearer {_NO_KEY}":
            del request.headers["authorization"]
        request.extensions["sent_s"] = time.perf_counter()

    return sign


def _call_if_alive(method: weakref.WeakMethod[Any], *arguments: Any) -> None:
    """Call a method of an object unless that has been forgotten; a timer must not keep a transport alive."""
    alive = method()
    if alive is not None:
        alive(*arguments)


def _dispose(client: AsyncOpenAI, made_on: asyncio.AbstractEventLoop) -> None:
    """Close the connections of a transport that was forgotten, whichever thread noticed."""
    if not loop.start(client.close(), made_on):
        _inherited.append(client)


# Clients of another process, whose sockets a forked child must not touch, not even by forgetting them.
_inherited: list[AsyncOpenAI] = []


def _interrupted(at: advice.Situation, partial: str, failure: BackendError, timeout_s: float | None) -> BackendError:
    """The same failure for an answer that had begun."""
    if isinstance(failure, BackendClosed):
        failure.partial = partial
        return failure
    is_silent = isinstance(failure, BackendTimeout) and timeout_s is not None
    return StreamInterrupted(at.base_url, partial, f"nothing came for {timeout_s:g} s" if is_silent else "the connection broke")


def _timeout(timeout_s: float | None) -> Any:
    import openai

    return openai.Timeout(timeout_s, connect=_CONNECT_S if timeout_s is None else min(timeout_s, _CONNECT_S))


def _sent_s(response: Any) -> float:
    return float(response.request.extensions["sent_s"])


def _causes(error: Exception) -> list[Exception]:
    """The exception and what it came from, the deepest last."""
    causes = [error]
    while isinstance(cause := causes[-1].__cause__, Exception):
        causes.append(cause)
    return causes


def _any(causes: list[Exception], *kinds_of_error: type[Exception]) -> bool:
    return any(isinstance(cause, kinds_of_error) for cause in causes)


def _reason(causes: list[Exception]) -> str:
    """The words of the deepest cause that has any, in one line."""
    words = next((str(cause) for cause in reversed(causes) if str(cause)), type(causes[-1]).__name__)
    return " ".join(words.split())[:200]
