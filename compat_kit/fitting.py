"""A request made to fit the server it goes to: the kind found out where it matters, no images for the blind, warnings given."""

from __future__ import annotations

import asyncio
import warnings
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any
from urllib.parse import urlsplit

from . import adapting, advice, decode, kinds, responses, vision
from .address import is_nearby
from .errors import BackendError, BackendTimeout, ConnectionLost, ModelLoading, Unreachable
from .fetching import fit_images
from .fingerprint import Pages, confirm, root_of
from .prober import Prober
from .replies import Usage
from .tokens import PromptCut, Seen, guess
from .transport import HttpTransport

if TYPE_CHECKING:
    from collections.abc import Collection, Mapping, Sequence

    from .clients import ClientTransport

Told = tuple[Usage, str | None]
"""What a reply tells of itself: its usage, and why it ended."""

_ASK_S = 2.0
_NEWS, _NEWS_MARGIN = 2.0, 64
"""How many times the guess a count of a last turn may be, and what a template may add to it, in tokens."""
_COUNTED_OTHERWISE = (
    # More is read than the messages: what the server keeps, a template of its own.
    *("previous_response_id", "conversation", "prompt", "input", "instructions"),
    # Less is read, because the caller asked for that.
    *("truncation", "truncate_prompt_tokens", "truncate", "transforms"),
)
"""With one of these in a request, the count of its prompt says nothing about its messages."""


@dataclass
class Memory:
    """What a backend and its twins have learned about their server, so that nothing is asked or said twice."""

    names: set[str] = field(default_factory=set)  # models that it has
    warned: set[str] = field(default_factory=set)  # options that it ignores, of which was told
    refused: set[str] = field(default_factory=set)  # options that it does not take, which are left out
    # By model and form of `response_format`: the schemas (their hashes) for which it did not work, and whether it ever did.
    failed_modes: dict[tuple[str, str], set[int]] = field(default_factory=dict)
    proven_modes: set[tuple[str, str]] = field(default_factory=set)
    dimensions: dict[tuple[str | None, int | None], int] = field(default_factory=dict)  # of a model's vectors, by what was asked
    pages_at: str = ""  # where the server's own pages are, if not at the address that is asked
    sights: dict[str | None, vision.Sight] = field(default_factory=dict)  # of each model, whether it takes images
    asked_kind: bool = False
    looking: asyncio.Lock = field(default_factory=asyncio.Lock)
    asking: asyncio.Lock = field(default_factory=asyncio.Lock)
    uncounted: set[str] = field(default_factory=set)  # its ways of counting tokens that it turned out not to have
    seen: dict[str, Seen] = field(default_factory=dict)  # by model: what usage told about its tokens

    def of(self, model: Any) -> Seen:
        """What was seen of a model's tokens."""
        return self.seen.setdefault(str(model), Seen())


async def fit(
    transport: HttpTransport | ClientTransport,
    path: str,
    body: Mapping[str, Any],
    memory: Memory,
    model: str | None = None,
    *,
    as_given: Collection[str] = (),
) -> dict[str, Any]:
    """The body as this server understands it. Warns once of each option that it is known to ignore.

    model: who answers, where the body does not say. as_given: names of what goes into a body of the Responses API as it is; the
    rest has the form of chat until then. Raises NoVision for images to a model that is known to take none, and
    ConfigurationError for an image that cannot be fetched.
    """
    body = {name: value for name, value in body.items() if name not in memory.refused}
    _learn_from_host(transport)
    is_responses = path == responses.PATH
    if adapting.depends_on_kind(body) or (is_responses and responses.depends_on_kind(body)):
        await learn_kind(transport, memory)
    if any(True for _ in adapting.all_images(body)):
        await _refuse_blind(transport, body.get("model") or model, memory)
    kind = transport.kind or kinds.UNKNOWN
    body, ignored = adapting.adapt(kind, path, body)
    for name in ignored:
        warn_once(memory, name, f"{kind.title} ignores the option `{name}`: the answer is the same as without it.")
    body = await fit_images(kind, body)
    if not is_responses:
        return body
    body, left_out = responses.as_request(body, kind, as_given)
    for name in left_out:
        warn_once(
            memory, name, f"The Responses API has no `{name}`: it is left out. Use `api='chat'`, or put it into `extra_body`."
        )
    return body


async def find_kind(transport: HttpTransport | ClientTransport, memory: Memory) -> kinds.Kind:
    """The kind of server, found out where that is not known yet; UNKNOWN where nothing tells."""
    _learn_from_host(transport)
    await learn_kind(transport, memory)
    return transport.kind or kinds.UNKNOWN


def _learn_from_host(transport: HttpTransport | ClientTransport) -> None:
    if isinstance(transport, HttpTransport) and transport.kind is None:
        transport.kind = kinds.by_host(urlsplit(transport.base_url).hostname or "")


def warn_once(memory: Memory, name: str, message: str, category: type[UserWarning] = adapting.IgnoredOption) -> None:
    """Give a warning about an option, the first time."""
    if name not in memory.warned:
        # No line of code: the caller's is in another thread. No registry: Python would tell of one backend only.
        warnings.warn_explicit(message, category, "compat_kit", 0, module=__name__)
        memory.warned.add(name)


def learn_from(transport: HttpTransport | ClientTransport, memory: Memory, asked: Mapping[str, Any], told: Told) -> None:
    """Take in what the usage of a reply tells: better estimates, and whether the server cut the prompt in silence.

    asked: the request in the words of chat.
    """
    usage, finish_reason = told
    messages = asked.get("messages")
    if not usage.prompt_tokens or not messages or any(asked.get(name) for name in _COUNTED_OTHERWISE):
        return
    at, seen = transport.situation(), memory.of(asked.get("model"))
    cut = seen.learn(guess(messages, asked.get("tools")), usage, finish_reason, may_cut=at.kind.cuts_prompts)
    if cut and not _may_be_news(messages, usage):
        window = f", and its window holds {cut.window:,}" if cut.window else ""
        message = (
            f"{at.base_url} read {cut.read:,} tokens of a prompt that has at least about {cut.sent:,}{window}: it seems to have "
            f"cut off the beginning, without saying so. {at.kind.cut_remedy} "
            "`ck.fit(messages, limit)` leaves out the oldest turns instead, and tells which."
        )
        warn_once(memory, "a cut prompt", message, PromptCut)


def _may_be_news(messages: Sequence[Mapping[str, Any]], usage: Usage) -> bool:
    """Whether a count may be that of the last turn alone: older versions of Ollama leave out what they had read before."""
    last = max((at for at, message in enumerate(messages) if message.get("role") == "assistant"), default=None)
    return last is not None and (usage.prompt_tokens or 0) <= _NEWS * guess(messages[last + 1 :]).tokens + _NEWS_MARGIN


async def look(transport: HttpTransport | ClientTransport, model: Any, memory: Memory) -> vision.Sight:
    """Whether a model takes images, as its server tells. It is asked once for each model, and for a no again after a while."""
    if not isinstance(transport, HttpTransport) or not isinstance(model, str | None):
        return vision.Sight()
    pages_at = memory.pages_at or transport.base_url
    _learn_from_host(transport)
    if is_nearby(pages_at):
        await learn_kind(transport, memory)
    async with memory.looking:
        found = memory.sights.get(model)
        if found is None or found.is_stale:
            found = memory.sights[model] = await vision.look(transport, model, pages_at)
    return found


async def _refuse_blind(transport: HttpTransport | ClientTransport, model: Any, memory: Memory) -> None:
    """Raise NoVision for a model that takes no images, as its server tells."""
    found = await look(transport, model, memory)
    if found.sees is False and found.info is not None:
        raise advice.no_vision(transport.situation(found.info.id), found.where, found.others)


async def learn_kind(transport: HttpTransport | ClientTransport, memory: Memory) -> None:
    """Find out which kind of server it is, once: by its list of models and, on the own network, by pages of its own.

    Calls that come meanwhile wait for it. A server that cannot be reached is asked again at the next call.
    """
    if transport.kind is not None or memory.asked_kind or not isinstance(transport, HttpTransport):
        return
    async with memory.asking:
        if transport.kind is None and not memory.asked_kind:
            memory.asked_kind = await _ask_kind(transport, memory.pages_at or transport.base_url)


async def _ask_kind(transport: HttpTransport, pages_at: str) -> bool:
    """Whether the server has answered, so that there is no more to learn."""
    try:
        raw, _ = await transport.request("GET", "/models", timeout_s=_ASK_S)
        transport.learn_from_models(decode.read_models(raw))
    except (Unreachable, ConnectionLost, BackendTimeout, ModelLoading):
        return False  # the request itself will tell what is wrong
    except (BackendError, ValueError):
        pass  # its own pages may tell all the same
    if transport.kind is None and is_nearby(pages_at):
        transport.kind = await _confirmed(pages_at, {})
        key = await transport.secret.reveal() if transport.kind is None and pages_at == transport.base_url else None
        if key:  # there may be a wall around all of it; the key is for this address
            transport.kind = await _confirmed(pages_at, {"Authorization": f"Bearer {key}"})
    return True


async def _confirmed(pages_at: str, headers: Mapping[str, str]) -> kinds.Kind | None:
    async with Prober(_ASK_S) as prober:
        pages = Pages(lambda url, body: prober.ask(url, body, headers), root_of(pages_at))
        try:
            return await confirm(pages)
        finally:
            pages.close()
