"""`Backend`: one server, one model. Its calls are coroutines in `calls.py`; `chat` and `achat` are two doors to the same one."""

from __future__ import annotations

import asyncio
import copy
from contextlib import aclosing, closing
from dataclasses import replace
from typing import TYPE_CHECKING, Any, Self

from . import environment, kinds
from .address import check_url, is_openai, openai_key
from .calls import CHAT, Calls, check_timeout, refuse_settings
from .clients import ClientTransport
from .environment import DEFAULT_TIMEOUT_S
from .errors import ConfigurationError
from .feed import Feed
from .fitting import Memory
from .loop import arun, is_over, run
from .messages import as_messages
from .retry import Retry
from .stream import ChatStream
from .transport import HttpTransport

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Mapping, Sequence

    from .parsing import ParseStream, Wish
    from .progress import Counted
    from .replies import Health, ModelInfo, Reply
    from .tokens import TokenCount
    from .vectors import Embeddings

    Messages = str | Mapping[str, Any] | Iterable[Any]


class Backend(Calls):
    """One OpenAI-compatible server and one of its models.

    model: the model's name, or None to take the only one that the server offers.
    base_url: the address as in the OpenAI SDK, usually ending in `/v1`.
    api_key: text, a pydantic SecretStr, or a function that returns the key (or awaits it), asked at every request. Only
        a base_url at openai.com falls back to the environment's OPENAI_API_KEY.
    timeout: seconds without any byte from the server before giving up; None waits for ever. Where it is left out, the
        environment may say so in COMPAT_KIT_TIMEOUT or MODEL_TIMEOUT.
    max_retries: how often a failure that may pass is tried again: 2, unless COMPAT_KIT_MAX_RETRIES says otherwise. `retry`
        is the whole policy.
    default_headers, extra_body: added to every request; extra_body goes into the body as it is.
    client, async_client: an OpenAI-like client of your own, used in place of one made here. Only
        `chat.completions.create` is needed. It belongs to the backend from then on.
    kind: a name from `compat_kit.kinds`, or "auto" to find it out from what the server sends.
    token_counter: a function of your own for `count_tokens`, of messages or of messages and tools; it may be async.
    options: sent with every request unless the call says otherwise, for example {"temperature": 0}; `embed` leaves out those
        that say how an answer is written.
    api: "chat", which every server has, or "responses", by which `chat`, `stream` and all that is built on them ask the
        Responses API where the server has it. What is said and what comes back have the same form. A server of OpenAI's
        keeps such answers unless told `store=False`.

    Nothing is sent at construction. Only options that were set are sent (`embed` adds one, and says so), in the words that
    the kind of server knows; those that compat_kit does not know go into the body. An option that the server is known to
    ignore gives one warning.
    """

    def __init__(
        self,
        model: str | None = None,
        *,
        base_url: str | None = None,
        api_key: Any = None,
        timeout: float | None = DEFAULT_TIMEOUT_S,
        max_retries: int | None = None,
        default_headers: Mapping[str, str] | None = None,
        extra_body: Mapping[str, Any] | None = None,
        client: Any = None,
        async_client: Any = None,
        kind: str = "auto",
        retry: Retry | None = None,
        token_counter: Callable[..., Any] | None = None,
        options: Mapping[str, Any] | None = None,
        api: str = "chat",
    ) -> None:
        if token_counter is not None and not callable(token_counter):
            raise ConfigurationError("`token_counter` is a function that takes messages, and perhaps tools, and returns an int.")
        self.model = model
        self._token_counter = token_counter
        self._api = _checked_api(api)
        # The very object of the signature: the caller said nothing.
        self._timeout_s = environment.timeout_s() if timeout is DEFAULT_TIMEOUT_S else check_timeout(timeout)
        self._retry = retry or Retry(environment.max_retries() if max_retries is None else max_retries)
        self._options = dict(options or {})
        self._extra_body = dict(extra_body or {})
        self._memory = Memory()
        known = _kind(kind)
        brought = async_client if async_client is not None else client
        if brought is not None:
            self._transport: HttpTransport | ClientTransport = ClientTransport(brought, base_url=base_url, kind=known)
            if retry is None and max_retries is None and hasattr(brought, "max_retries"):
                self._retry = Retry(max_retries=0)  # such a client tries again by itself
        elif base_url is None:
            raise ConfigurationError("A backend needs a `base_url=`, such as 'http://127.0.0.1:8000/v1', or a `client=`.")
        else:
            base_url = check_url(base_url)
            key = api_key if api_key is not None or not is_openai(base_url) else openai_key()
            self._transport = HttpTransport(base_url, api_key=key, headers=default_headers, kind=known)

    @property
    def kind(self) -> str:
        """The kind of server, "unknown" until its answers have told."""
        return (self._transport.kind or kinds.UNKNOWN).name

    @property
    def api(self) -> str:
        """By which API `chat` and `stream` ask: "chat" or "responses"."""
        return self._api

    @property
    def label(self) -> str:
        """What to call this backend in a table: the model's name, or the address while that is not known."""
        return self.model or self.base_url

    # The doors. Each pair is one coroutine. What not every notebook needs is imported where it is used.

    def chat(self, messages: Messages, **options: Any) -> Reply:
        """The model's answer to a question or a conversation.

        Options go to the server as they are (temperature, max_tokens, tools, ...); `timeout`, `extra_headers`,
        `extra_query` and `extra_body` mean what they mean in the OpenAI SDK. `images` join the last question (a list of what
        `ck.image` takes); [] sends the conversation without any, None as it is. With n > 1 the reply is the first answer,
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
        return ChatStream(lambda collector: self._stream(CHAT, {"messages": conversation}, options, collector))

    def astream(self, messages: Messages, **options: Any) -> ChatStream:
        """The same, for `async for`."""
        return self.stream(messages, **options)

    def complete(self, prompt: str, **options: Any) -> Reply:
        """The model's continuation of a text, by the legacy completions endpoint."""
        return run(self._complete(prompt, options))

    async def acomplete(self, prompt: str, **options: Any) -> Reply:
        """`complete`, awaited."""
        return await arun(self._complete(prompt, options))

    def parse(
        self,
        messages: Messages,
        schema: Any,
        *,
        mode: str | None = None,
        repair: int = 1,
        strict: bool | None = None,
        **options: Any,
    ) -> Reply:
        """The answer as a value, in `reply.parsed`; `reply.parse_rounds` are the questions it took.

        schema: a pydantic model, dataclass, TypedDict, any other type that pydantic knows (list[int], a Literal, an Enum, a
        union, ...), or a JSON schema as a dict; `parsed` is an instance of it, or plain data. It is always checked.
        mode: how to ask for JSON: "json_schema", "json_object" or "prompt"; None for the best that works with this server.
        repair: how many times (0 to 3) a wrong answer goes back to the model with what is wrong with it. strict: whether the
        schema is sent in OpenAI's strict form; None for wherever that can say it. Options as in `chat`; `usage` is that of all
        rounds together, all else that of the last. Raises ParseFailed, with the text in `.text`, where no answer fits.
        """
        from .parsing import parse

        return run(parse(self, messages, _wish(schema, mode, repair, strict), options))

    async def aparse(
        self,
        messages: Messages,
        schema: Any,
        *,
        mode: str | None = None,
        repair: int = 1,
        strict: bool | None = None,
        **options: Any,
    ) -> Reply:
        """`parse`, awaited."""
        from .parsing import parse

        # The first JSON schema loads what checks them, which takes up to 2 s: not on the caller's loop.
        wish = await asyncio.to_thread(_wish, schema, mode, repair, strict)
        return await arun(parse(self, messages, wish, options))

    def stream_parse(
        self,
        messages: Messages,
        schema: Any,
        *,
        mode: str | None = None,
        repair: int = 1,
        strict: bool | None = None,
        **options: Any,
    ) -> ParseStream:
        """The value as it grows, for `for`: plain data as far as it has come. Takes what `parse` takes.

        After the loop the checked value is in `.parsed`. Raises ParseFailed at its end where the answer does not fit.
        """
        from .parsing import stream_parse

        return stream_parse(self, messages, _wish(schema, mode, repair, strict), options)

    def astream_parse(
        self,
        messages: Messages,
        schema: Any,
        *,
        mode: str | None = None,
        repair: int = 1,
        strict: bool | None = None,
        **options: Any,
    ) -> ParseStream:
        """The same, for `async for`."""
        return self.stream_parse(messages, schema, mode=mode, repair=repair, strict=strict, **options)

    def embed(
        self,
        texts: str | Iterable[str],
        *,
        dimensions: int | None = None,
        batch: int = 64,
        concurrency: int = 4,
        known: Embeddings | None = None,
        progress: bool | Callable[[Counted], Any] | None = None,
        **options: Any,
    ) -> Embeddings:
        """One vector for each text, in their order, as float32 of shape (number of texts, dimensions).

        texts: a text, or many: a list, a pandas Series. An empty one is refused here: no server has a vector for it.
        dimensions: how long the vectors are to be, for models that can choose; sent only if given.
        batch: texts in one request; a server that says it is too many gets half as many. concurrency: requests at once.
        known: Embeddings that there are already; texts in it are not sent again.
        progress: True for a bar, False for none, or a function of each `Counted`; a bar is shown for more than one batch.

        Each request is tried again by itself, as the backend's policy says. Where one fails for good, or is interrupted, the
        error's `.done` keeps what came: `backend.embed(texts, known=error.done)` goes on. Raises a BackendError, for vectors
        that cannot be right too (zeros, a wrong count, a changed length).

        Asks for plain numbers (`encoding_format="float"`) unless told otherwise: some servers write the other form wrongly.
        Of the backend's own options those for writing answers, such as temperature, are not sent.
        """
        from .embedding import Embedding

        work = Embedding(self, texts, dimensions=dimensions, batch=batch, concurrency=concurrency, known=known, options=options)
        with work.kept(), closing(Feed(work.steps)) as feed, work.watched(progress) as tell:
            for step in feed:
                tell(step)
        return work.result()

    async def aembed(
        self,
        texts: str | Iterable[str],
        *,
        dimensions: int | None = None,
        batch: int = 64,
        concurrency: int = 4,
        known: Embeddings | None = None,
        progress: bool | Callable[[Counted], Any] | None = None,
        **options: Any,
    ) -> Embeddings:
        """`embed`, awaited; `progress` is called on the caller's loop."""
        from .embedding import Embedding

        work = Embedding(self, texts, dimensions=dimensions, batch=batch, concurrency=concurrency, known=known, options=options)
        with work.kept():
            async with aclosing(Feed(work.steps)) as feed:
                with work.watched(progress) as tell:
                    async for step in feed:
                        tell(step)
        return work.result()

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

    def count_tokens(self, messages: Messages, tools: Sequence[Any] | None = None) -> TokenCount:
        """How many tokens a prompt takes: `.n`, whether that is `.exact`, and by which `.method`.

        Takes what `chat` takes, a question or messages. Asked in this order: your `token_counter`, the server's own count where
        it has one (llama.cpp, vLLM, TGI and others), tiktoken where it is installed with its vocabulary on the disk, and else an
        estimate from the characters, which gets better with every reply that tells its usage. Nothing is generated, nothing
        downloaded; where the server cannot be asked, that is no error.
        """
        from .counting import count_tokens

        return run(count_tokens(self, messages, tools))

    async def acount_tokens(self, messages: Messages, tools: Sequence[Any] | None = None) -> TokenCount:
        """`count_tokens`, awaited."""
        from .counting import count_tokens

        return await arun(count_tokens(self, messages, tools))

    def context_window(self) -> int | None:
        """How many tokens of prompt and answer together the model holds as the server runs it now; None where it does not tell.

        From the list of models and the server's own pages. Raises a BackendError where the server cannot be asked.
        """
        from .counting import context_window

        return run(context_window(self))

    async def acontext_window(self) -> int | None:
        """`context_window`, awaited."""
        from .counting import context_window

        return await arun(context_window(self))

    def close(self) -> None:
        """Close the connections, those of `with_options` twins too. Answers under way end with an error."""
        if not is_over():  # else all connections are closed already
            run(self._transport.aclose())

    async def aclose(self) -> None:
        """`close`, awaited."""
        await arun(self._transport.aclose())

    def with_options(self, **options: Any) -> Self:
        """A backend that differs in some options and shares the connections; this one stays as it is.

        `model`, `timeout`, `max_retries`, `retry`, `extra_body` and `api` change the backend, all else is sent to the server.
        """
        refuse_settings({name: value for name, value in options.items() if name not in ("max_retries", "retry", "api")})
        twin = copy.copy(self)
        twin.model = options.pop("model", self.model)
        twin._api = _checked_api(options.pop("api", self._api))
        twin._timeout_s = check_timeout(options.pop("timeout", self._timeout_s))
        twin._extra_body = {**self._extra_body, **(options.pop("extra_body", None) or {})}
        if "max_retries" in options:
            twin._retry = replace(self._retry, max_retries=options.pop("max_retries"))
        twin._retry = options.pop("retry", None) or twin._retry
        twin._options = {**self._options, **options}
        return twin

    def _lasting_url(self) -> str:
        """The address of the server itself, whatever stands in front of it in this process."""
        return self.base_url

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


def connect(base_url: str, model: str | None = None, **settings: Any) -> Backend:
    """A backend for the server at this address. `settings` are those of `Backend`; nothing is sent yet."""
    return Backend(model, base_url=base_url, **settings)


def from_env(**settings: Any) -> Backend:
    """A backend for the server that the environment names, in COMPAT_KIT_BASE_URL, OPENAI_BASE_URL or one of its like.

    `environment.SOURCES` lists them, with the variables of key and model that go with each. OPENAI_API_KEY goes to OpenAI
    alone; for another address put its key into COMPAT_KIT_API_KEY. `settings` are those of `Backend`, and win; with a
    `base_url` among them nothing of the environment's server is used, its key least of all. Raises ConfigurationError
    where no server is named.
    """
    found = {} if settings.get("base_url") is not None else environment.find_settings()
    return Backend(**{**found, **settings})


def _wish(schema: Any, mode: str | None, repair: int, strict: bool | None) -> Wish:
    from .parsing import Wish
    from .targets import Target

    return Wish(Target(schema), mode, repair, strict)


def _checked_api(name: str) -> str:
    if name not in ("chat", "responses"):
        raise ConfigurationError(f"There is no API {name!r}. `api` is 'chat', or 'responses' where the server has it.")
    return name


def _kind(name: str) -> kinds.Kind | None:
    if name == "auto":
        return None
    found = kinds.find_kind(name)
    if found is None:
        known = ", ".join(kind.name for kind in kinds.KINDS)
        raise ConfigurationError(f"There is no kind of server {name!r}. Use 'auto', or one of {known}.")
    return found
