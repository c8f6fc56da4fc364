"""`Backend`: one server, one model. The coroutines are the code; `chat` and `achat` are two doors to the same one."""

from __future__ import annotations

import copy
import difflib
from contextlib import aclosing
from dataclasses import replace
from typing import TYPE_CHECKING, Any, Self, TypeVar

from . import decode, kinds
from .address import check_url, is_openai, openai_key, shown_url
from .advice import explain, not_openai
from .clients import ClientTransport
from .errors import (
    AuthenticationError,
    BackendError,
    ConfigurationError,
    ModelLoading,
    ModelNotChosen,
    ModelNotFound,
    NoModels,
    NotOpenAI,
    StatusError,
    Unsupported,
)
from .loop import arun, is_over, run
from .messages import as_messages
from .replies import Health, ModelInfo, Reply, Timing
from .retry import Retry, with_retries
from .stream import ChatStream, Collector
from .transport import HttpTransport

if TYPE_CHECKING:
    from collections.abc import AsyncGenerator, Awaitable, Callable, Iterable, Mapping, Sequence

    from .replies import Chunk
    from .vectors import Embeddings

    Messages = str | Mapping[str, Any] | Iterable[Any]

T = TypeVar("T")

_HOW = ("extra_headers", "extra_query", "extra_body")
_SETTINGS = ("api_key", "base_url", "default_headers", "client", "async_client", "kind", "max_retries", "retry")
_HEALTH_S = 5.0
_STATES: dict[type[BackendError], str] = {
    NoModels: "up",
    ModelLoading: "loading",
    AuthenticationError: "needs key",
    NotOpenAI: "not OpenAI",
    Unsupported: "unknown",
}


class Backend:
    """One OpenAI-compatible server and one of its models.

    model: the model's name, or None to take the only one that the server offers.
    base_url: the address as in the OpenAI SDK, usually ending in `/v1`.
    api_key: text, a pydantic SecretStr, or a function that returns the key (or awaits it), asked at every request. Only
        a base_url at openai.com falls back to the environment's OPENAI_API_KEY.
    timeout: seconds without any byte from the server before giving up; None waits for ever.
    max_retries: how often a failure that may pass is tried again; `retry` is the whole policy.
    default_headers, extra_body: added to every request; extra_body goes into the body as it is.
    client, async_client: an OpenAI-like client of your own, used in place of one made here. Only
        `chat.completions.create` is needed. It belongs to the backend from then on.
    kind: a name from `compat_kit.kinds`, or "auto" to find it out from what the server sends.
    options: sent with every request unless the call says otherwise, for example {"temperature": 0}.

    Nothing is sent at construction. Only options that were set are sent (`embed` adds one, and says so); those that
    compat_kit does not know go into the body.
    """

    def __init__(
        self,
        model: str | None = None,
        *,
        base_url: str | None = None,
        api_key: Any = None,
        timeout: float | None = 60.0,
        max_retries: int = 2,
        default_headers: Mapping[str, str] | None = None,
        extra_body: Mapping[str, Any] | None = None,
        client: Any = None,
        async_client: Any = None,
        kind: str = "auto",
        retry: Retry | None = None,
        options: Mapping[str, Any] | None = None,
    ) -> None:
        self.model = model
        self._timeout_s = _check_timeout(timeout)
        self._retry = retry or Retry(max_retries=max_retries)
        self._options = dict(options or {})
        self._extra_body = dict(extra_body or {})
        self._checked: set[str] = set()
        known = _kind(kind)
        brought = async_client if async_client is not None else client
        if brought is not None:
            self._transport: HttpTransport | ClientTransport = ClientTransport(brought, base_url=base_url, kind=known)
            if retry is None and hasattr(brought, "max_retries"):
                self._retry = Retry(max_retries=0)  # such a client tries again by itself
        elif base_url is None:
            raise ConfigurationError("A backend needs a `base_url=`, such as 'http://127.0.0.1:8000/v1', or a `client=`.")
        else:
            base_url = check_url(base_url)
            key = api_key if api_key is not None or not is_openai(base_url) else openai_key()
            self._transport = HttpTransport(base_url, api_key=key, headers=default_headers, kind=known)

    @property
    def base_url(self) -> str:
        """The address of the server, without any user name or query in it."""
        return shown_url(self._transport.base_url)

    @property
    def kind(self) -> str:
        """The kind of server, "unknown" until its answers have told."""
        return (self._transport.kind or kinds.UNKNOWN).name

    @property
    def label(self) -> str:
        """What to call this backend in a table: the model's name, or the address while that is not known."""
        return self.model or self.base_url

    # The doors. Each pair is one coroutine.

    def chat(self, messages: Messages, **options: Any) -> Reply:
        """The model's answer to a question or a conversation.

        Options go to the server as they are (temperature, max_tokens, tools, ...); `timeout`, `extra_headers`,
        `extra_query` and `extra_body` mean what they mean in the OpenAI SDK. With n > 1 the reply is the first answer,
        the others are in `.raw`. Raises a BackendError.
        """
        return run(self._chat(messages, options))

    async def achat(self, messages: Messages, **options: Any) -> Reply:
        """`chat`, awaited."""
        return await arun(self._chat(messages, options))

    def stream(self, messages: Messages, **options: Any) -> ChatStream:
        """The answer in chunks as it is written, for `for`. Takes what `chat` takes. Raises a BackendError on the way.

        `stream_options={"include_usage": True}` makes most servers count the tokens in a last chunk.
        """
        conversation = as_messages(messages)
        return ChatStream(lambda collector: self._stream("/chat/completions", {"messages": conversation}, options, collector))

    def astream(self, messages: Messages, **options: Any) -> ChatStream:
        """The same, for `async for`."""
        return self.stream(messages, **options)

    def complete(self, prompt: str, **options: Any) -> Reply:
        """The model's continuation of a text, by the legacy completions endpoint."""
        return run(self._complete(prompt, options))

    async def acomplete(self, prompt: str, **options: Any) -> Reply:
        """`complete`, awaited."""
        return await arun(self._complete(prompt, options))

    def embed(self, texts: str | Sequence[str], **options: Any) -> Embeddings:
        """One vector for each text, as float32 of shape (number of texts, dimensions).

        Asks for plain numbers (`encoding_format="float"`) unless told otherwise: some servers write the other form wrongly.
        """
        return run(self._embed(texts, options))

    async def aembed(self, texts: str | Sequence[str], **options: Any) -> Embeddings:
        """`embed`, awaited."""
        return await arun(self._embed(texts, options))

    def models(self) -> tuple[ModelInfo, ...]:
        """The models that the server offers. Raises NoModels when there is none."""
        return run(self._models())

    async def amodels(self) -> tuple[ModelInfo, ...]:
        """`models`, awaited."""
        return await arun(self._models())

    def health(self) -> Health:
        """Whether the server can be used now. Never raises for a server that is down, never generates."""
        return run(self._health())

    async def ahealth(self) -> Health:
        """`health`, awaited."""
        return await arun(self._health())

    def close(self) -> None:
        """Close the connections, those of `with_options` twins too. Answers under way end with an error."""
        if not is_over():  # else all connections are closed already
            run(self._transport.aclose())

    async def aclose(self) -> None:
        """`close`, awaited."""
        await arun(self._transport.aclose())

    def with_options(self, **options: Any) -> Self:
        """A backend that differs in some options and shares the connections; this one stays as it is.

        `model`, `timeout`, `max_retries`, `retry` and `extra_body` change the backend, all else is sent to the server.
        """
        _refuse_settings({name: value for name, value in options.items() if name not in ("max_retries", "retry")})
        twin = copy.copy(self)
        twin.model = options.pop("model", self.model)
        twin._timeout_s = _check_timeout(options.pop("timeout", self._timeout_s))
        twin._extra_body = {**self._extra_body, **(options.pop("extra_body", None) or {})}
        if "max_retries" in options:
            twin._retry = replace(self._retry, max_retries=options.pop("max_retries"))
        twin._retry = options.pop("retry", twin._retry)
        twin._options = {**self._options, **options}
        return twin

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *_: object) -> None:
        self.close()

    async def __aenter__(self) -> Self:
        return self

    async def __aexit__(self, *_: object) -> None:
        await self.aclose()

    def __repr__(self) -> str:
        return f"{type(self).__name__}({self.model!r}, base_url={self.base_url!r})"

    # The work, on the background loop.

    async def _chat(self, messages: Messages, options: Mapping[str, Any]) -> Reply:
        raw, total_s = await self._ask("/chat/completions", {"messages": as_messages(messages)}, options)
        return self._reply(raw, total_s, "/chat/completions")

    async def _complete(self, prompt: str, options: Mapping[str, Any]) -> Reply:
        raw, total_s = await self._ask("/completions", {"prompt": prompt}, options)
        return self._reply(raw, total_s, "/completions")

    async def _embed(self, texts: str | Sequence[str], options: Mapping[str, Any]) -> Embeddings:
        inputs = [texts] if isinstance(texts, str) else list(texts or [])
        if not inputs or not all(isinstance(text, str) for text in inputs):
            raise ConfigurationError("`embed` takes a text or a list of texts, at least one.")
        # Asked for as floats: some servers write base64 wrongly and openai's default is base64.
        payload = {"input": inputs, "encoding_format": "float"}
        raw, _ = await self._ask("/embeddings", payload, options)
        from .vectors import Embeddings

        try:
            return Embeddings(decode.read_embeddings(raw, len(inputs)), tuple(inputs), decode.read_usage(raw))
        except ValueError as error:
            raise self._not_openai("/embeddings", str(error)) from error

    async def _models(self) -> tuple[ModelInfo, ...]:
        async def ask() -> Any:
            return (await self._transport.request("GET", "/models", timeout_s=self._timeout_s))[0]

        raw = await self._tried(ask)
        try:
            models = decode.read_models(raw)
        except ValueError as error:
            raise self._not_openai("/models", str(error)) from None  # the cause holds words that may repeat a key
        if not models:
            raise NoModels(self.base_url, self._transport.situation().kind.get_model)
        return models

    async def _health(self) -> Health:
        quick = self.with_options(timeout=min(self._timeout_s or _HEALTH_S, _HEALTH_S), max_retries=0)
        try:
            await quick._models()
        except BackendError as error:
            state = next((state for kind, state in _STATES.items() if isinstance(error, kind)), "down")
            return Health(state, str(error))
        return Health("up")

    async def _ask(self, path: str, payload: Mapping[str, Any], options: Mapping[str, Any]) -> tuple[Any, float]:
        """The decoded answer to a POST, and its seconds."""
        body, how = await self._request(payload, options)

        async def ask() -> tuple[Any, float]:
            return await self._transport.request("POST", path, body, **how)

        try:
            answer = await self._tried(ask)
        except ModelNotFound as error:
            raise await self._with_near_names(error, body["model"]) from None
        await self._check_name(body["model"])
        return answer

    async def _stream(
        self, path: str, payload: Mapping[str, Any], options: Mapping[str, Any], collector: Collector
    ) -> AsyncGenerator[Sequence[Chunk], None]:
        body, how = await self._request({**payload, "stream": True}, options)

        async def begin() -> tuple[AsyncGenerator[Sequence[Chunk], None], Sequence[Chunk]]:
            batches = self._transport.chunks(path, body, collector, **how)
            try:
                return batches, await anext(batches)
            except BaseException:
                await batches.aclose()
                raise

        try:
            batches, batch = await self._tried(begin)
        except ModelNotFound as error:
            raise await self._with_near_names(error, body["model"]) from None
        async with aclosing(batches):
            await self._check_name(body["model"])
            yield batch
            async for batch in batches:
                yield batch

    async def _tried(self, call: Callable[[], Awaitable[T]]) -> T:
        """The result of a call, tried again as the policy says."""
        return await with_retries(self._retry, call, self._transport.pause)

    async def _request(self, payload: Mapping[str, Any], options: Mapping[str, Any]) -> tuple[dict[str, Any], dict[str, Any]]:
        """The body to send, and how to send it."""
        _refuse_settings(options)
        body = {**payload, **self._options, **options}
        timeout_s = _check_timeout(body.pop("timeout", self._timeout_s))
        headers, query, extra = (body.pop(name, None) for name in _HOW)
        how = {"timeout_s": timeout_s, "headers": headers, "query": query}
        body |= {**self._extra_body, **(extra or {})}
        return (body if "model" in body else {"model": await self._model_name(), **body}), how

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
        if kind is None or kind.checks_model_name or name in self._checked:
            return
        try:
            known = await self._models()
        except BackendError:
            return  # it has answered, and does not tell more
        if not any(name in (model.id, *model.aliases) for model in known):
            error = ModelNotFound("", status=404, server_message=f"{kind.title} answers to any name with the model it has")
            raise self._missing(error, name, known)
        self._checked.add(name)

    async def _with_near_names(self, error: ModelNotFound, name: str) -> ModelNotFound:
        """The same error, naming what the server does have, if it tells."""
        try:
            known = await self._models()
        except BackendError:
            return error
        return self._missing(error, name, known)

    def _missing(self, error: ModelNotFound, name: str, known: Sequence[ModelInfo]) -> ModelNotFound:
        ids = [model.id for model in known]
        near = difflib.get_close_matches(name, ids, n=3, cutoff=0.5) or ids[:8]
        return ModelNotFound(
            f"{self.base_url} does not have model {name!r}: {error.server_message}. It offers {', '.join(map(repr, near))}"
            f"{' and others' if len(near) < len(ids) else ''}. Pass one of them as `model=`.",
            status=error.status,
            code=error.code,
            server_message=error.server_message,
            request_id=error.request_id,
        )

    def _reply(self, raw: Any, total_s: float, path: str) -> Reply:
        try:
            return decode.read_reply(raw, Timing(total_s=total_s))
        except StatusError as error:
            raise explain(self._transport.situation(self.model), error) from None
        except ValueError as error:
            raise self._not_openai(path, str(error)) from error

    def _not_openai(self, path: str, found: str) -> NotOpenAI:
        return not_openai(self._transport.situation(), self.base_url + path, found)


def connect(base_url: str, model: str | None = None, **settings: Any) -> Backend:
    """A backend for the server at this address. `settings` are those of `Backend`; nothing is sent yet."""
    return Backend(model, base_url=base_url, **settings)


def _kind(name: str) -> kinds.Kind | None:
    if name == "auto":
        return None
    found = kinds.find_kind(name)
    if found is None:
        known = ", ".join(kind.name for kind in kinds.KINDS)
        raise ConfigurationError(f"There is no kind of server {name!r}. Use 'auto', or one of {known}.")
    return found


def _check_timeout(seconds: Any) -> float | None:
    if seconds is None or (isinstance(seconds, int | float) and not isinstance(seconds, bool) and seconds > 0):
        return seconds
    raise ConfigurationError("`timeout` is a number of seconds above 0, or None to wait for ever.")


def _refuse_settings(options: Mapping[str, Any]) -> None:
    """What belongs to the backend must not end up in the body of a request, least of all a key."""
    for name in _SETTINGS:
        if name in options:
            raise ConfigurationError(f"`{name}` belongs to the backend: make another one with `ck.connect(..., {name}=...)`.")
