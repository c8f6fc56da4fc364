"""How many tokens a prompt takes, and how many fit: asked from the server where it tells, else the best that can be had here.

Each way in which a server counts is a row of `RECIPES`; which of them a kind of server has is data in `kinds`. The pages
are asked through the backend's own connection, so its key goes to its own server and nowhere else.
"""

from __future__ import annotations

import asyncio
import inspect
import json
from contextlib import aclosing
from dataclasses import dataclass, field, replace
from typing import TYPE_CHECKING, Any
from urllib.parse import urlsplit

from . import capabilities, decode, kinds, responses
from .errors import BackendError, BackendTimeout, CompatKitError, NotOpenAI, StatusError, Unsupported
from .fingerprint import root_of
from .fitting import learn_kind
from .messages import as_messages
from .tokens import TokenCount, call_counter, count_offline, guess, guess_text, has_media, read_count, specs, texts_of, written
from .transport import HttpTransport

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping, Sequence

    from .backend import Backend
    from .replies import ModelInfo

_ASK_S = 5.0
_MOST_BYTES = 64 * 1024 * 1024
_MOST_TOKENS = 2**53
_GONE = (401, 403, 404, 405, 410, 501)
"""What a server answers that does not count in this way, and will not the next time."""


@dataclass(frozen=True)
class Prompt:
    """What is to be counted. more: options that change the prompt."""

    model: str
    messages: list[dict[str, Any]]
    tools: list[Any] | None = None
    more: Mapping[str, Any] = field(default_factory=dict)

    @property
    def chat(self) -> dict[str, Any]:
        """The prompt as in a request for an answer."""
        tools = {"tools": self.tools} if self.tools else {}
        return {"model": self.model, "messages": self.messages, **tools, **self.more}

    @property
    def text(self) -> str:
        """All that is written in it, without what a template adds."""
        texts = [text for message in self.messages for text in texts_of(message)]
        return "\n".join([*texts, *([written(self.tools)] if self.tools else [])])


@dataclass(frozen=True)
class Recipe:
    """One way in which a server counts. path: from its root. body: what is posted. read: the count in the answer.

    counts: "all" with its template and the tools; "messages" with neither tools nor, perhaps, all of the template; "text" for
    what is written alone. is_proven: False where a version that does not know the tools leaves them out without a word.
    """

    name: str
    path: str
    body: Callable[[Prompt], Any]
    read: Callable[[Any], Any]
    counts: str = "all"
    is_proven: bool = True


def _at(*names: str) -> Callable[[Any], Any]:
    def read(answer: Any) -> Any:
        for name in names:
            answer = answer.get(name) if isinstance(answer, dict) else None
        return len(answer) if isinstance(answer, list) else answer

    return read


def _responses(prompt: Prompt) -> dict[str, Any]:
    """The prompt as the Responses API writes it."""
    tools = {"tools": prompt.tools} if prompt.tools else {}
    body, _ = responses.as_request({"model": prompt.model, "messages": prompt.messages, **tools}, kinds.UNKNOWN)
    return body


RECIPES: Mapping[str, Recipe] = {
    "llamacpp": Recipe(
        "llama.cpp /v1/chat/completions/input_tokens",
        "/v1/chat/completions/input_tokens",
        lambda it: it.chat,
        _at("input_tokens"),
    ),
    "llamacpp_text": Recipe("llama.cpp /tokenize", "/tokenize", lambda it: {"content": it.text}, _at("tokens"), "text"),
    "vllm": Recipe(
        "vLLM /tokenize", "/tokenize", lambda it: {**it.chat, "add_generation_prompt": True}, _at("count"), is_proven=False
    ),
    "sglang": Recipe("SGLang /tokenize", "/tokenize", lambda it: it.chat, _at("count"), is_proven=False),
    "sglang_text": Recipe(  # before it took messages
        "SGLang /tokenize", "/tokenize", lambda it: {"model": it.model, "prompt": it.text}, _at("count"), "text"
    ),
    "tgi": Recipe("TGI /chat_tokenize", "/chat_tokenize", lambda it: it.chat, _at("tokenize_response")),
    "koboldcpp": Recipe(
        "KoboldCpp /api/extra/tokencount", "/api/extra/tokencount", lambda it: {"prompt": it.text}, _at("value"), "text"
    ),
    "tabbyapi": Recipe("TabbyAPI /v1/token/encode", "/v1/token/encode", lambda it: {"text": it.text}, _at("length"), "text"),
    "textgen": Recipe(
        "text-generation-webui /v1/internal/token-count",
        "/v1/internal/token-count",
        lambda it: {"text": it.text},
        _at("length"),
        "text",
    ),
    "llamacpp_python": Recipe(
        "llama-cpp-python /extras/tokenize/count",
        "/extras/tokenize/count",
        lambda it: {"model": it.model, "input": it.text},
        _at("count"),
        "text",
    ),
    "localai": Recipe(
        "LocalAI /v1/tokenize", "/v1/tokenize", lambda it: {"model": it.model, "content": it.text}, _at("tokens"), "text"
    ),
    # By a tokenizer of its own, which need not be the model's.
    "litellm": Recipe(
        "LiteLLM /utils/token_counter",
        "/utils/token_counter",
        lambda it: {"model": it.model, "messages": it.messages, **({"tools": it.tools} if it.tools else {})},
        _at("total_tokens"),
        "messages",
    ),
    "openai": Recipe(
        "OpenAI /v1/responses/input_tokens",
        "/v1/responses/input_tokens",
        _responses,
        _at("input_tokens"),
        "messages",
    ),
}


async def count_tokens(backend: Backend, messages: Any, tools: Sequence[Any] | None = None) -> TokenCount:
    """The tokens of a prompt by the best way there is: the user's own, the server's, tiktoken's, or an estimate."""
    conversation = as_messages(messages)
    given = specs(backend._options.get("tools") if tools is None else tools)
    if backend._token_counter is not None:
        return await _by_function(backend._token_counter, conversation, given)
    counted = await _by_server(backend, conversation, given)
    if counted is None:
        counted = await asyncio.to_thread(count_offline, backend.model, conversation, given)
    return counted or TokenCount(backend._memory.of(backend.model).mend(guess(conversation, given).tokens))


async def context_window(backend: Backend) -> int | None:
    """The window of the backend's model as the server runs it now, None where it does not tell."""
    try:
        models: Sequence[ModelInfo] = await backend._models()
    except (Unsupported, NotOpenAI):
        models = ()
    await learn_kind(backend._transport, backend._memory)
    kind = backend._transport.kind or kinds.UNKNOWN
    model = _chosen(models, backend.model, is_lax=not kind.checks_model_name)
    if model is None and models:
        return None
    told = await _told(backend, kind.name, [model] if model else [])
    described = _chosen(
        capabilities.describe(kind.name, [model] if model else [], told), model.id if model else None, is_lax=True
    )
    window = described.context_window if described else None
    for name in {backend.model, described.id if described else backend.model}:
        backend._memory.of(name).window = window
    return window


async def _by_function(counter: Callable[..., Any], messages: list[dict[str, Any]], tools: list[Any] | None) -> TokenCount:
    """What the user's own function counts. It may be async; what it raises is the user's to see."""
    found = await asyncio.to_thread(call_counter, counter, messages, tools)  # it may take its time
    return read_count(await found if inspect.isawaitable(found) else found, "token_counter")


async def _by_server(backend: Backend, messages: list[dict[str, Any]], tools: list[Any] | None) -> TokenCount | None:
    """What the server counts, None where it does not."""
    transport, memory = backend._transport, backend._memory
    if not isinstance(transport, HttpTransport) or transport.closed:
        return None
    if transport.kind is None:
        transport.kind = kinds.by_host(urlsplit(transport.base_url).hostname or "")
    try:
        await learn_kind(transport, memory)
        ways = [way for way in (transport.kind or kinds.UNKNOWN).counts if way not in memory.uncounted]
        prompt = Prompt(await backend._model_name(), messages, tools, _changes(backend)) if ways else None
    except CompatKitError:
        return None
    for way in ways if prompt else ():
        if prompt and (counted := await _by_way(backend, way, prompt)) is not None:
            return counted
    return None


def _changes(backend: Backend) -> dict[str, Any]:
    """The backend's options that change what a template makes of the messages."""
    given = {**backend._options, **backend._extra_body}
    return {name: given[name] for name in ("chat_template_kwargs", "reasoning_effort") if given.get(name) is not None}


async def _by_way(backend: Backend, way: str, prompt: Prompt) -> TokenCount | None:
    """What the server counts in this way. That it cannot is remembered."""
    try:
        if way == "llamacpp_template":
            return await _by_template(backend, prompt)
        return await _by_recipe(backend, RECIPES[way], prompt)
    except (BackendTimeout, TimeoutError):
        backend._memory.uncounted.add(way)
    except StatusError as error:
        if error.status in _GONE:
            backend._memory.uncounted.add(way)
    except (CompatKitError, ValueError, TypeError):
        pass
    return None


async def _by_recipe(backend: Backend, recipe: Recipe, prompt: Prompt) -> TokenCount:
    n = _checked(recipe.read(await _ask(backend, recipe.path, recipe.body(prompt))))
    if recipe.counts == "all":
        exact = not has_media(prompt.messages)
        if prompt.tools and exact and not recipe.is_proven:
            bare = _checked(recipe.read(await _ask(backend, recipe.path, recipe.body(replace(prompt, tools=None)))))
            if n == bare:  # an older version, or a template that knows no tools
                return TokenCount(n + _guessed_tools(prompt), exact=False, method=recipe.name)
        return TokenCount(n, exact, recipe.name)
    if recipe.counts == "text":
        n += max(0, round(guess(prompt.messages, prompt.tools).tokens - guess_text(prompt.text)))  # the template's part
    return TokenCount(n, exact=False, method=recipe.name)


async def _by_template(backend: Backend, prompt: Prompt) -> TokenCount:
    """llama.cpp before it counted by itself: its template, then its tokenizer."""
    written_out = await _ask(backend, "/apply-template", prompt.chat)
    text = written_out.get("prompt") if isinstance(written_out, dict) else None
    if not isinstance(text, str):
        raise ValueError("no prompt came back")  # noqa: TRY004 - callers catch one error
    asked = {"content": text, "add_special": True, "parse_special": True}
    n = _checked(_at("tokens")(await _ask(backend, "/tokenize", asked)))
    return TokenCount(n, exact=not has_media(prompt.messages), method="llama.cpp /apply-template, /tokenize")


def _guessed_tools(prompt: Prompt) -> int:
    return round(guess(prompt.messages, prompt.tools).tokens - guess(prompt.messages).tokens)


def _checked(found: Any) -> int:
    """A count that a server sent. Raises ValueError for anything else: no prompt has no tokens."""
    if isinstance(found, bool) or not isinstance(found, int) or not 0 < found < _MOST_TOKENS:
        raise ValueError("no count came back")
    return found


async def _ask(backend: Backend, path: str, body: Any = None) -> Any:
    """The decoded answer of a page below the server's root. Raises a BackendError, TimeoutError or ValueError."""
    transport = backend._transport
    if not isinstance(transport, HttpTransport):
        raise Unsupported("a client of your own has no way to that page", status=501)
    target = urlsplit(root_of(transport.base_url)).path + path
    content = None if body is None else json.dumps(body, allow_nan=False).encode()
    headers = {} if content is None else {"content-type": "application/json"}
    wait_s = min(backend._timeout_s or _ASK_S, _ASK_S)
    async with (
        asyncio.timeout(wait_s),
        transport.raw("GET" if content is None else "POST", target, content, headers, wait_s) as raw,
    ):
        if not 200 <= raw.status < 300:
            raise StatusError("", status=raw.status)
        answer = bytearray()
        async with aclosing(raw.reads):
            async for data in raw.reads:
                answer += data
                if len(answer) > _MOST_BYTES:
                    raise ValueError("the answer is too long")
    return decode.parse(bytes(answer))


async def _told(backend: Backend, kind: str, models: Sequence[ModelInfo]) -> dict[str, Any]:
    """What the pages of this kind of server say, as far as they answer."""
    told: dict[str, Any] = {}
    for is_first in (True, False):
        asks = capabilities.first_asks(kind) if is_first else capabilities.next_asks(kind, models, told)
        answers = await asyncio.gather(*(_ask(backend, ask.path, ask.body) for ask in asks), return_exceptions=True)
        for ask, answer in zip(asks, answers, strict=True):
            if isinstance(answer, BaseException):
                if not isinstance(answer, BackendError | TimeoutError | ValueError | TypeError):
                    raise answer
            else:
                told[ask.key] = answer
    return told


def _chosen(models: Sequence[ModelInfo], name: str | None, *, is_lax: bool) -> ModelInfo | None:
    """The model of that name; the only one there is where no name was given, or where the server answers to any."""
    found = next((model for model in models if name in (model.id, *model.aliases)), None)
    return found or (models[0] if len(models) == 1 and (name is None or is_lax) else None)
