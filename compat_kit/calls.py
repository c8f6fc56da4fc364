"""What a backend does, as coroutines on the background loop. `backend.py` has the doors to them."""

from __future__ import annotations

import asyncio
import copy
import difflib
import time
from contextlib import aclosing, closing
from dataclasses import replace
from typing import TYPE_CHECKING, Any, NamedTuple, TypeVar

from . import decode, lag, responses
from .address import shown_url
from .advice import how_to_get, in_answer, not_openai
from .errors import (
    AuthenticationError,
    BackendError,
    BadRequest,
    CompatKitError,
    ConfigurationError,
    ModelLoading,
    ModelNotChosen,
    ModelNotFound,
    NoModels,
    NotOpenAI,
    StatusError,
    Unsupported,
)
from .fitting import Memory, fit, learn_from, learn_kind, look, warn_once
from .kinds import UNKNOWN
from .messages import as_messages, with_images
from .replies import Attempts, Chunk, Health, ModelInfo, Reply, Stamps, cleared
from .retry import Course, Retry, with_retries
from .timing import measure

if TYPE_CHECKING:
    from collections.abc import AsyncGenerator, Awaitable, Callable, Iterable, Mapping, Sequence

    from .clients import ClientTransport
    from .stream import Collector
    from .transport import HttpTransport
    from .vision import Sight

    Messages = str | Mapping[str, Any] | Iterable[Any]

T = TypeVar("T")
Tried = tuple[T, Attempts]
"""What a call brought, and the attempts it took."""

CHAT, LEGACY = "/chat/completions", "/completions"
_COUNTS = "stream_options"
_HOW = ("extra_headers", "extra_query", "extra_body")
_OF_SERVER = ("api", "api_key", "base_url", "default_headers", "client", "async_client", "kind")
_SETTINGS = (*_OF_SERVER, "max_retries", "retry", "token_counter")
_QUICK_S = 5.0
_STATES: dict[type[BackendError], str] = {
    NoModels: "up",
    ModelLoading: "loading",
    AuthenticationError: "needs key",
    NotOpenAI: "not OpenAI",
    Unsupported: "unknown",
}


class Request(NamedTuple):
    """What is asked, and how it is sent.

    asked: all of it in the words of chat, with what the backend adds to every request. body: the same in those of the server.
    how: arguments of the transport. called_s: when the call was made, a moment of `time.perf_counter`.
    """

    asked: Mapping[str, Any]
    body: dict[str, Any]
    how: dict[str, Any]
    called_s: float


class Calls:
    """The calls to one server, for one of its models."""

    model: str | None
    _transport: HttpTransport | ClientTransport
    _timeout_s: float | None
    _retry: Retry
    _options: dict[str, Any]
    _extra_body: dict[str, Any]
    _memory: Memory
    _token_counter: Callable[..., Any] | None
    _api: str = "chat"

    @property
    def base_url(self) -> str:
        """The address of the server, without any user name or query in it."""
        return shown_url(self._transport.base_url)

    async def _chat(self, messages: Messages, options: Mapping[str, Any]) -> Reply:
        return await self._answered(CHAT, {"messages": as_messages(messages)}, options)

    async def _complete(self, prompt: str, options: Mapping[str, Any]) -> Reply:
        return await self._answered(LEGACY, {"prompt": prompt}, options)

    async def _answered(self, path: str, payload: Mapping[str, Any], options: Mapping[str, Any]) -> Reply:
        """The answer of the model, not streamed."""
        if {**self._options, **options}.get("stream"):
            raise ConfigurationError("This call gives the whole answer: for one in chunks use `stream(...)` or `astream(...)`.")
        path = self._path(path)
        request = await self._request(path, payload, options)
        (raw, stamps), attempts = await self._ask(path, request)
        try:
            if path == responses.PATH:
                reply = responses.read_reply(raw, measure(stamps), self._limit(request))
            else:
                reply = decode.read_reply(raw, measure(stamps), is_chat=path == CHAT)
        except StatusError as error:
            raise in_answer(self._transport.situation(self.model), self.base_url + path, error) from None
        except ValueError as error:
            raise self._not_openai(path, str(error)) from None
        learn_from(self._transport, self._memory, request.asked, (reply.usage, reply.finish_reason))
        return replace(cleared(reply, self._transport.clear), attempts=attempts)

    async def _models(self) -> tuple[ModelInfo, ...]:
        async def ask() -> Any:
            return (await self._transport.request("GET", "/models", timeout_s=self._timeout_s))[0]

        raw, _ = await self._tried(ask)
        try:
            models = decode.read_models(raw)
        except ValueError as error:
            raise self._not_openai("/models", str(error)) from None  # the cause holds words that may repeat a key
        self._transport.learn_from_models(models)
        models = tuple(self._cleared(model) for model in models)
        if not models:
            raise NoModels(self.base_url, self._transport.situation().kind.get_model)
        return models

    def _cleared(self, model: ModelInfo) -> ModelInfo:
        """The model without a key in its names, which a server may have put there."""
        clear = self._transport.clear
        owner = model.owned_by and clear(model.owned_by)
        return replace(model, id=clear(model.id), owned_by=owner, aliases=tuple(map(clear, model.aliases)))

    async def _health(self) -> Health:
        try:
            await self._quick_models()
        except BackendError as error:
            state = next((state for kind, state in _STATES.items() if isinstance(error, kind)), "down")
            return Health(state, str(error))
        except CompatKitError:
            raise
        except Exception as error:  # a client of the user's own raises what it likes
            return Health("down", self._transport.situation().redact(f"{type(error).__name__}: {error}"))
        return Health("up")

    async def _quick_models(self) -> tuple[ModelInfo, ...]:
        """The models, asked for once and not for long: nobody has asked for them."""
        quick = copy.copy(self)
        quick._timeout_s, quick._retry = min(self._timeout_s or _QUICK_S, _QUICK_S), Retry(max_retries=0)
        return await quick._models()

    async def _sight(self) -> Sight:
        """Whether the model takes images, as its server tells."""
        return await look(self._transport, self.model, self._memory)

    async def _ask(self, path: str, request: Request) -> Tried[tuple[Any, Stamps]]:
        """The decoded answer to a POST and when it came, and the attempts it took."""
        name = request.body["model"]

        async def ask() -> tuple[Any, Stamps]:
            return await self._transport.request("POST", path, request.body, **request.how)

        try:
            (raw, stamps), attempts = await self._tried(ask)
        except ModelNotFound as error:
            raise await self._with_near_names(error, name) from None
        if stamps.called_s is not None and stamps.ended_s is not None:  # of the last attempt, and the call was before the first
            stamps = replace(stamps, called_s=request.called_s - time.perf_counter() + stamps.ended_s)
        await self._check_name(name)
        return (raw, stamps), attempts

    async def _stream(
        self, path: str, payload: Mapping[str, Any], options: Mapping[str, Any], collector: Collector
    ) -> AsyncGenerator[Sequence[Chunk], None]:
        """The chunks of an answer; it begins anew where it breaks off and the policy says so."""
        collector.called_s, collector.clear = time.perf_counter(), self._transport.clear
        course, partial = Course(self._retry), ""
        collector.attempts = course.attempts
        with lag.watching() as collector.lag, closing(course):
            while True:
                try:
                    async with aclosing(self._streamed(path, payload, options, collector, course)) as batches:
                        async for batch in batches:
                            yield batch
                    course.succeed()
                    return
                except BackendError as error:
                    wait = course.fail(error) if course.has_succeeded else None
                    error.attempts, error.partial = Attempts(course.attempts), error.partial or partial
                    if wait is None:
                        raise
                    partial = error.partial
                yield [Chunk(is_restart=True)]
                await self._transport.pause(wait.wait_s)

    async def _streamed(
        self, path: str, payload: Mapping[str, Any], options: Mapping[str, Any], collector: Collector, course: Course
    ) -> AsyncGenerator[Sequence[Chunk], None]:
        """The chunks of one streamed answer, from the first attempt to the end."""
        path = self._path(path)
        request = await self._request(path, {**payload, "stream": True}, options)
        name, reader = request.body["model"], responses.Reader()

        async def begin() -> tuple[AsyncGenerator[Sequence[Chunk], None], Sequence[Chunk]]:
            nonlocal reader
            reader = responses.Reader(self._limit(request))
            collector.restart(reader.read if path == responses.PATH else decode.read_chunk)
            return await _begun(self._transport.chunks(path, request.body, collector, **request.how), collector)

        await self._check_name(name)  # before anything is timed, where the kind of server is known already
        try:
            (batches, batch), _ = await self._tried(begin, course)
        except ModelNotFound as error:
            raise await self._with_near_names(error, name) from None
        except BadRequest as error:
            if not self._can_do_without(_COUNTS, request.body, error):
                raise
            async with aclosing(self._streamed(path, payload, options, collector, course)) as batches:
                async for batch in batches:
                    yield batch
            return
        async with aclosing(batches):
            await self._check_name(name)
            yield batch
            async for batch in batches:
                yield batch
        if path == responses.PATH and not reader.is_known:
            raise self._not_openai(path, "no event of the Responses API came")
        learn_from(self._transport, self._memory, request.asked, (collector.usage, collector.finish_reason))

    def _can_do_without(self, option: str, body: Mapping[str, Any], error: BadRequest) -> bool:
        """Whether a request that was refused for this option is to be sent without it, now and from now on."""
        if option not in body or option not in error.server_message:
            return False
        self._memory.refused.add(option)
        warn_once(self._memory, option, f"{self.base_url} does not take `{option}`: it is left out, token counts may be unknown.")
        return True

    async def _tried(self, call: Callable[[], Awaitable[T]], course: Course | None = None) -> Tried[T]:
        """The result of a call, tried again as the policy says, and the attempts it took."""
        with closing(course or Course(self._retry)) as trying:
            result = await with_retries(trying, call, self._transport.pause)
            return result, trying.succeed()

    async def _request(self, path: str, payload: Mapping[str, Any], options: Mapping[str, Any]) -> Request:
        """What to send, made to fit the server, and how to send it."""
        called_s = time.perf_counter()
        refuse_settings(options)
        asked = {**payload, **self._options, **options}
        _refuse_functions(asked.get("tools"))
        timeout_s = check_timeout(asked.pop("timeout", self._timeout_s))
        headers, query, extra = (asked.pop(name, None) for name in _HOW)
        extra = {**self._extra_body, **(extra or {})}
        asked = {**await _with_images(asked), **extra}
        body = await fit(self._transport, path, asked, self._memory, self.model, as_given=extra)
        if body.get("model") is None:
            asked["model"] = body["model"] = await self._model_name()
        return Request(asked, body, {"timeout_s": timeout_s, "headers": headers, "query": query}, called_s)

    def _path(self, path: str) -> str:
        """Where to ask for an answer: what speaks of chat may mean the other API."""
        return responses.PATH if path == CHAT and self._api == "responses" else path

    def _limit(self, request: Request) -> int | None:
        """The limit of output tokens, where an answer of the Responses API does not tell that it was cut there."""
        return None if (self._transport.kind or UNKNOWN).responses.tells_cut else responses.limit_of(request.body)

    async def _model_name(self) -> str:
        """The model's name, asked from the server where none was given."""
        if self.model is None:
            names = [model.id for model in await self._models()]
            if len(names) > 1:
                raise ModelNotChosen(self.base_url, names)
            self.model = names[0]
        return self.model

    async def _check_name(self, name: str) -> None:
        """Refuse the answer of a server that takes any model name and answers with the one model it has."""
        kind = self._transport.kind
        if kind is None or kind.checks_model_name or name in self._memory.names or name in kind.placeholders:
            return
        try:
            known = await self._quick_models()
        except BackendError:
            return  # it has answered, and does not tell more
        if not any(name in (model.id, *model.aliases) for model in known):
            error = ModelNotFound("", status=404, server_message=f"{kind.title} answers to any name with the model it has")
            raise self._missing(error, name, known)
        self._memory.names.add(name)

    async def _with_near_names(self, error: ModelNotFound, name: str) -> ModelNotFound:
        """The same error, naming what the server does have, if it tells."""
        await learn_kind(self._transport, self._memory)
        try:
            known = await self._quick_models()
        except BackendError:
            return error
        return self._missing(error, name, known)

    def _missing(self, error: ModelNotFound, name: str, known: Sequence[ModelInfo]) -> ModelNotFound:
        ids = [model.id for model in known]
        near = difflib.get_close_matches(name, ids, n=3, cutoff=0.5) or ids[:8]
        at = self._transport.situation(name)
        pull = f"{how_to_get(at)} " if at.kind.pull else ""
        others = " and others" * (len(near) < len(ids))
        hint = f"{pull}It offers {', '.join(map(repr, near))}{others}: pass one of them as `model=`."
        if name in ids:
            hint = "It lists that model all the same: it may have to be loaded first, or your key may not use it."
        found = ModelNotFound(
            f"{self.base_url} does not have model {name!r}: {error.server_message}.",
            hint,
            status=error.status,
            code=error.code,
            server_message=error.server_message,
            body=error.body,
            request_id=error.request_id,
        )
        found.attempts = error.attempts
        return found

    def _not_openai(self, path: str, found: str) -> NotOpenAI:
        return not_openai(self._transport.situation(), self.base_url + path, found)


async def _begun(
    batches: AsyncGenerator[Sequence[Chunk], None], collector: Collector
) -> tuple[AsyncGenerator[Sequence[Chunk], None], Sequence[Chunk]]:
    """The rest of the chunks, and those up to the first token: until then a failure costs nothing but time."""
    first: list[Chunk] = []
    try:
        while not collector.has_output and (batch := await anext(batches, None)) is not None:
            first += batch
    except BaseException:
        await batches.aclose()
        raise
    return batches, first


async def _with_images(body: dict[str, Any]) -> dict[str, Any]:
    """The body with the images of its option `images`, which is none of the server's."""
    images = body.get("images")
    body = {name: value for name, value in body.items() if name != "images"}
    if images is None or "messages" not in body:
        if images is not None and not (isinstance(images, list | tuple) and not images):
            raise ConfigurationError("`images` go with messages: use `chat` or `stream`.")
        return body
    return {**body, "messages": await asyncio.to_thread(with_images, body["messages"], images)}


def check_timeout(seconds: Any) -> float | None:
    """The seconds, or None. Raises ConfigurationError for what is no time to wait."""
    if seconds is None or (isinstance(seconds, int | float) and not isinstance(seconds, bool) and seconds > 0):
        return seconds
    raise ConfigurationError("`timeout` is a number of seconds above 0, or None to wait for ever.")


def _refuse_functions(tools: Any) -> None:
    """A function among the tools of a request, which are JSON: what makes one of it, and who calls functions."""
    for tool in tools if isinstance(tools, list | tuple) else ():
        if callable(tool) or hasattr(tool, "spec"):
            name = getattr(tool, "__name__", None) or getattr(tool, "name", "function")
            raise ConfigurationError(
                f"`tools` of a request are specifications: `tools=[ck.tool({name}).spec]`. To have the functions called too, "
                f"use `ck.run_tools(backend, question, [{name}])`."
            )


def refuse_settings(options: Mapping[str, Any]) -> None:
    """What belongs to the backend must not end up in the body of a request, least of all a key."""
    for name in _SETTINGS:
        if name in options:
            raise ConfigurationError(f"`{name}` belongs to the backend: make another one with `ck.connect(..., {name}=...)`.")
