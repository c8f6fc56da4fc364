"""Bytes to a server and back. The only file that imports `openai`; with `wire.py` the only one that knows an HTTP client.

`openai` brings base URL, time-outs and request building. Its stream decoder is not used (it costs more than ten times as
much a chunk and passes over broken streams), and neither are its retries nor its HTTP clients, for which see `wire.py`.
"""

from __future__ import annotations

import asyncio
import time
import weakref
from contextlib import aclosing, asynccontextmanager, suppress
from typing import TYPE_CHECKING, Any, NamedTuple
from urllib.parse import urlsplit

from . import advice, decode, kinds, loop, refusals
from .address import LEAST_IN_ANSWERS, Secret, check_headers, check_url, is_loopback, shown_url
from .deadlines import NEVER_S, Deadlines
from .errors import (
    BackendClosed,
    BackendError,
    BackendTimeout,
    CompatKitError,
    ConfigurationError,
    ConnectionLost,
    StreamInterrupted,
)
from .inflow import Inflow
from .replies import Stamps
from .stream import Read, read_stream

if TYPE_CHECKING:
    from collections.abc import AsyncGenerator, Awaitable, Callable, Mapping, Sequence

    import httpx2
    from openai import AsyncOpenAI

    from .replies import Chunk, ModelInfo
    from .shortcut import Shortcut
    from .stream import Collector
    from .wire import Body

_CONNECT_S = 10.0
_LENGTH = frozenset(("content-length", "transfer-encoding"))  # without them a body ends with its connection


class Raw(NamedTuple):
    """What comes back to a request that was passed on: status, headers, and the bytes of the body as they come."""

    status: int
    headers: Sequence[tuple[str, str]]
    reads: AsyncGenerator[bytes, None]


class _Clients(NamedTuple):
    """openai's client, and the HTTP client below it."""

    api: AsyncOpenAI
    http: httpx2.AsyncClient
    shortcut: Shortcut


class HttpTransport:
    """The connection to one server: its address, key and headers, and what kind it turned out to be."""

    def __init__(self, base_url: str, *, api_key: Any, headers: Mapping[str, str] | None, kind: kinds.Kind | None) -> None:
        self.base_url = check_url(base_url)
        self._headers = check_headers(headers)
        self.secret = Secret(api_key, headers)
        self.kind = kind
        self.closed = False
        self._made: tuple[asyncio.AbstractEventLoop, asyncio.Task[_Clients]] | None = None
        self._was_up = False
        self._told: dict[str, str] = {}
        self._waits = Deadlines()
        loop.keep(self)

    def situation(self, model: str | None = None) -> advice.Situation:
        """What is known, for an error to be explained by."""
        kind = self.kind or kinds.by_url(self.base_url) or kinds.UNKNOWN
        return advice.Situation(shown_url(self.base_url), kind, self.secret.redact, bool(self.secret), model, self._was_up)

    def clear(self, text: str) -> str:
        """The words of an answer without a key that the server repeats."""
        return self.secret.redact(text, LEAST_IN_ANSWERS)

    async def request(self, method: str, path: str, body: Mapping[str, Any] | None = None, **how: Any) -> tuple[Any, Stamps]:
        """The decoded JSON of the answer, and when it came. Raises a BackendError in every other case."""
        called_s = time.perf_counter()
        response = await self._send(method, path, body, **how)
        try:
            content = await self._body(response, how.get("timeout_s"))
            stamps = _stamps(called_s, response)
        except Exception as error:
            raise self.failure(error, how.get("timeout_s")) from None
        finally:
            await response.aclose()
        try:
            return decode.parse(content), stamps
        except ValueError:
            if not _LENGTH.intersection(response.headers) and decode.is_cut(content):
                raise ConnectionLost(shown_url(self.base_url), "in the middle of the body") from None
            found = refusals.plain_words(content.decode("utf-8", "replace")) or "an empty page"
            raise advice.not_openai(self.situation(), self.base_url + path, found) from None

    async def chunks(
        self, path: str, body: Mapping[str, Any], collector: Collector, **how: Any
    ) -> AsyncGenerator[Sequence[Chunk], None]:
        """The chunks of a streamed answer, one batch for each read. Closing it closes the connection."""
        at, reads = self.situation(body.get("model")), self._reads(path, body, collector, **how)
        try:
            async with aclosing(read_stream(reads, at, self.base_url + path, collector)) as batches:
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

    async def _reads(
        self, path: str, body: Mapping[str, Any], collector: Collector, **how: Any
    ) -> AsyncGenerator[Sequence[Read], None]:
        response = await self._send("POST", path, body, **how)
        content_type, sent_s = response.headers.get("content-type", ""), float(response.extensions["sent_s"])
        collector.begin(sent_s, response.extensions["headers_s"])
        inflow = Inflow(sent_s, content_type, response.extensions["body"].arrived_s)
        pump = asyncio.create_task(self._pump(response, inflow, _limit_s(how.get("timeout_s"))))
        try:
            yield [Read(0.0, content_type, b"")]  # an answer without any body has a type all the same
            while reads := await inflow.take():
                yield reads
                self._refuse_if_closed()
        finally:
            pump.cancel()
            try:
                await asyncio.wait([pump])
            finally:  # a second cancellation may come here, and the server must hear of the first all the same
                await response.aclose()

    async def _pump(self, response: httpx2.Response, inflow: Inflow, limit_s: float) -> None:
        """Read a body to its end. What is in the loop runs for each chunk."""
        task, error, read = self._waits.expect(limit_s), None, _reader(response)
        try:
            while data := await read():
                inflow.add(data)
                if inflow.is_full:
                    self._waits.expect(NEVER_S, task)
                    await inflow.emptied()
                self._waits.expect(limit_s, task)
        except asyncio.CancelledError:
            error = self._waits.reason(task)
        except Exception as broken:
            error = broken
            if rest := response.extensions["body"].rest():
                inflow.add(rest)
        finally:
            self._waits.forget(task)
            inflow.end(error)

    async def _body(self, response: httpx2.Response, timeout_s: float | None) -> bytes:
        read, parts = _reader(response), []
        while data := await self._waits.awaited(read(), _limit_s(timeout_s)):
            parts.append(data)
        return b"".join(parts)

    @asynccontextmanager
    async def raw(
        self, method: str, target: str, content: bytes | None, headers: Mapping[str, str], timeout_s: float | None = None
    ) -> AsyncGenerator[Raw, None]:
        """The answer to a request as it is, whatever its status. Leaving the block stops the server.

        target: path and query from the server's root. timeout_s: of silence. Raises a BackendError when nothing comes back;
        so do the reads.
        """
        self._refuse_if_closed()
        http = (await self._connected()).http
        self.secret.watch(headers)
        parts = urlsplit(self.base_url)
        url = f"{parts.scheme}://{parts.netloc}/{target.lstrip('/')}"
        how = {"headers": {**self._headers, **headers}, "timeout": _timeout(timeout_s)}
        request = http.build_request(method, url, content=content, **how)
        try:
            response = await self._waits.awaited(http.send(request, stream=True))
        except Exception as error:
            raise (error if isinstance(error, CompatKitError) else self.failure(error, timeout_s)) from None
        self._learn(response)
        try:
            yield Raw(response.status_code, response.headers.multi_items(), self._raw_reads(response, timeout_s))
        finally:
            await response.aclose()

    async def _raw_reads(self, response: httpx2.Response, timeout_s: float | None) -> AsyncGenerator[bytes, None]:
        read = _reader(response)
        try:
            while data := await self._waits.awaited(read(), _limit_s(timeout_s)):
                yield data
        except Exception as error:
            if rest := response.extensions["body"].rest():
                yield rest
            raise self.failure(error, timeout_s) from None

    async def aclose(self) -> None:
        """Close all connections; answers that are under way end with an error."""
        self.closed = True
        self._waits.end_all(lambda: BackendClosed(shown_url(self.base_url)))
        if self._made is not None and self._made[0] is asyncio.get_running_loop():
            with suppress(Exception):
                await (await self._made[1]).api.close()

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
        clients = await self._connected()
        is_usual = method == "POST" and body and not headers and not query
        if is_usual and (quick := await self._sent_again(clients, path, body, timeout_s)) is not None:
            return quick
        client = clients.api
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
            response: httpx2.Response = await self._waits.awaited(
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
            if isinstance(cause := _causes(error)[-1], ConfigurationError):
                raise cause from None
            raise self.failure(error, timeout_s) from None
        self._learn(response)
        if is_usual:
            clients.shortcut.learn(path, timeout_s, response)
        return response

    async def _sent_again(
        self, clients: _Clients, path: str, body: Mapping[str, Any] | None, timeout_s: float | None
    ) -> httpx2.Response | None:
        """The response to a request like one before, None where there was none."""
        try:
            response = await self._waits.awaited(clients.shortcut.post(path, timeout_s, body))
        except CompatKitError:
            raise
        except Exception as error:
            raise self.failure(error, timeout_s) from None
        if response is not None:
            self._learn(response)
            if not response.is_success:
                raise self._refusal(path, body, response)
        return response

    def _refusal(self, path: str, body: Mapping[str, Any] | None, refused: httpx2.Response) -> BackendError:
        at = self.situation(body.get("model") if body else None)
        return advice.refusal(at, path, refused.status_code, self._lower(refused), refused.content)

    def _refuse_if_closed(self) -> None:
        if self.closed:
            raise BackendClosed(shown_url(self.base_url))

    async def _connected(self) -> _Clients:
        """The clients, made once by the first call while the others wait."""
        running = asyncio.get_running_loop()
        if self._made is None or self._made[0] is not running:
            self._made = running, running.create_task(self._make(running))
            self._waits.restart()
        try:
            made = self._made[1]
            clients = made.result() if made.done() else await self._waits.awaited(asyncio.shield(made))
        except Exception:
            self._made = None  # the next call tries anew
            raise
        self._refuse_if_closed()
        return clients

    async def _make(self, running: asyncio.AbstractEventLoop) -> _Clients:
        # Importing openai takes half a second, which must not hold up the streams that are under way.
        clients = await asyncio.to_thread(self._connect)
        weakref.finalize(self, _dispose, clients.api, running).atexit = False
        return clients

    async def pause(self, seconds: float) -> None:
        """Wait before the next try; `aclose` ends this too."""
        await self._waits.awaited(asyncio.sleep(seconds))

    def _connect(self) -> _Clients:
        import openai
        from httpx2 import create_ssl_context

        from .shortcut import NO_KEY, Shortcut, cleaner, signer
        from .wire import Client

        local = is_loopback(self.base_url)
        try:
            http_client = Client(
                trust_env=not local,  # a proxy cannot reach this machine's loopback
                # No 35 ms for certificates nobody will show; those of SSL_CERT_FILE count for this machine too.
                verify=self.base_url.startswith("https://") and create_ssl_context() if local else True,
                follow_redirects=False,
                event_hooks={
                    "request": [signer(self.base_url, self._headers, self.secret)],
                    "response": [cleaner(self.secret)],
                },
            )
        except Exception as error:  # of httpx2, of ssl or of the file system; its words may hold the proxy's password
            raise ConfigurationError(
                f"A proxy or the certificates that the environment names cannot be used ({type(error).__name__}). "
                "Look at HTTP_PROXY, HTTPS_PROXY, ALL_PROXY, SSL_CERT_FILE and SSL_CERT_DIR."
            ) from None
        api = openai.AsyncOpenAI(
            api_key=NO_KEY,
            base_url=self.base_url,
            max_retries=0,
            default_headers=self._headers,
            http_client=http_client,
        )
        return _Clients(api, http_client, Shortcut(http_client, self._headers))

    def _learn(self, response: Any) -> None:
        """Find out the kind of server from what it sends anyway."""
        self._was_up = True
        if self.kind is None:
            self._told = self._lower(response)
            self.kind = kinds.by_host(urlsplit(self.base_url).hostname or "") or kinds.by_headers(self._told)

    def learn_from_models(self, models: Sequence[ModelInfo]) -> None:
        """Find out the kind of server from its list of models, and the headers that came with it."""
        self.kind = self.kind or kinds.decide(self._told, [model.raw for model in models])

    def _lower(self, response: Any) -> dict[str, str]:
        return {name.lower(): value for name, value in response.headers.items()}


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


def _limit_s(timeout_s: float | None) -> float:
    return float("inf") if timeout_s is None else timeout_s


def _stamps(called_s: float, response: httpx2.Response) -> Stamps:
    """The moments of an answer that has been read to its end."""
    sent_s, ended_s = float(response.extensions["sent_s"]), response.extensions["body"].arrived_s()
    return Stamps(called_s - sent_s, response.extensions["headers_s"] - sent_s, ended_s=ended_s - sent_s)


def _reader(response: httpx2.Response) -> Callable[[], Awaitable[bytes]]:
    """What gives the next bytes of a body, b"" at its end."""
    body: Body = response.extensions["body"]
    if body.is_plain:
        return body.next
    decoded = response.aiter_bytes()
    return lambda: anext(decoded, b"")


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
