"""A request made to fit the server it goes to: the kind found out where it matters, images fetched, warnings given."""

from __future__ import annotations

import asyncio
import base64
import warnings
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any
from urllib.parse import urljoin, urlsplit

from . import adapting, decode, kinds, responses
from .address import check_url, is_link_local, is_nearby, shown_url
from .errors import BackendError, BackendTimeout, ConfigurationError, ConnectionLost, ModelLoading, Unreachable
from .fingerprint import Pages, confirm, root_of
from .pictures import media_type
from .prober import Prober
from .replies import Usage
from .tokens import PromptCut, Seen, guess
from .transport import HttpTransport

if TYPE_CHECKING:
    from collections.abc import Collection, Mapping

    from .clients import ClientTransport

Told = tuple[Usage, str | None]
"""What a reply tells of itself: its usage, and why it ended."""

_ASK_S = 2.0
_IMAGE_S = 20.0
_IMAGE_BYTES = 20_000_000
_MOST_REDIRECTS = 3


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
    asked_kind: bool = False
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
    as_given: Collection[str] = (),
) -> dict[str, Any]:
    """The body as this server understands it. Warns once of each option that it is known to ignore.

    as_given: names of what goes into a body of the Responses API as it is; the rest has the form of chat until then.
    """
    body = {name: value for name, value in body.items() if name not in memory.refused}
    _learn_from_host(transport)
    is_responses = path == responses.PATH
    if adapting.depends_on_kind(body) or (is_responses and responses.depends_on_kind(body)):
        await learn_kind(transport, memory)
    kind = transport.kind or kinds.UNKNOWN
    body, ignored = adapting.adapt(kind, path, body)
    for name in ignored:
        warn_once(memory, name, f"{kind.title} ignores the option `{name}`: the answer is the same as without it.")
    body = body if kind.image_urls else await _with_fetched_images(body)
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


def learn_from(transport: HttpTransport | ClientTransport, memory: Memory, sent: Mapping[str, Any], told: Told) -> None:
    """Take in what the usage of a reply tells: better estimates, and whether the server cut the prompt in silence."""
    usage, finish_reason = told
    messages = sent.get("messages")
    if not usage.prompt_tokens or not messages:
        return
    at, seen = transport.situation(), memory.of(sent.get("model"))
    cut = seen.learn(guess(messages, sent.get("tools")), usage, finish_reason, may_cut=at.kind.cuts_prompts)
    if cut:
        window = f", and its window holds {cut.window:,}" if cut.window else ""
        message = (
            f"{at.base_url} read {cut.read:,} tokens of a prompt that has at least about {cut.sent:,}{window}: it seems to have "
            f"cut off the beginning, without saying so. {at.kind.cut_remedy} "
            "`ck.fit(messages, limit)` leaves out the oldest turns instead, and tells which."
        )
        warn_once(memory, "a cut prompt", message, PromptCut)


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


async def _with_fetched_images(body: dict[str, Any]) -> dict[str, Any]:
    """The body with images from the web put into it, for a server that fetches none."""
    urls = list(dict.fromkeys(adapting.image_urls(body)))
    if not urls:
        return body
    async with Prober(_IMAGE_S, _IMAGE_BYTES, is_link_local) as prober:
        fetched = await asyncio.gather(*(_data_uri(prober, url) for url in urls))
    return adapting.with_images(body, dict(zip(urls, fetched, strict=True)))


async def _data_uri(prober: Prober, url: str) -> str:
    """An image from the web as a data URI. Raises ConfigurationError where none is there."""
    target = url
    for _ in range(_MOST_REDIRECTS + 1):
        _check(target, url)
        answer = await prober.get(target)
        if answer is None or not 300 <= answer.status < 400:
            break
        target = _joined(target, answer.headers.get("location", ""))
    if answer is None or answer.status != 200:
        too_large = f"nothing answers, or more than {_IMAGE_BYTES // 1_000_000} MB"
        found = too_large if answer is None else f"status {answer.status}"
        raise _no_image(url, found)
    try:
        found = media_type(answer.body)
    except ConfigurationError:
        raise _no_image(url, "it is no PNG, JPEG, GIF or WebP image") from None
    return f"data:{found};base64,{base64.b64encode(answer.body).decode('ascii')}"


def _joined(page: str, location: str) -> str:
    """Where a page leads, "" where that is no address at all."""
    try:
        return urljoin(page, location)
    except ValueError:
        return ""


def _check(target: str, url: str) -> None:
    """Refuse an address that cannot be asked, or that must not be, as the prober does of what a name leads to."""
    led = "it" if target == url else f"it redirects to {shown_url(target) or 'nowhere'}, which"
    try:
        check_url(target.partition("?")[0].partition("#")[0])
    except ConfigurationError:
        raise _no_image(url, f"{led} is no http(s) address without user and password") from None
    if is_link_local(urlsplit(target).hostname or ""):
        raise _no_image(url, f"{led} is a link-local address")
    if is_nearby(target) and not is_nearby(url):
        raise _no_image(url, f"{led} is an address of your own network")


def _no_image(url: str, found: str) -> ConfigurationError:
    return ConfigurationError(
        f"The image at {shown_url(url)} cannot be fetched ({found}), and this server fetches none by itself. "
        "Give the image as a path or as bytes: `ck.image(...)`."
    )
