"""A request made to fit the server it goes to: the kind found out where it matters, images fetched, warnings given."""

from __future__ import annotations

import asyncio
import base64
import warnings
from dataclasses import dataclass, field
from ipaddress import ip_address
from typing import TYPE_CHECKING, Any
from urllib.parse import urljoin, urlsplit

from . import adapting, decode, kinds
from .address import check_url, is_nearby, shown_url
from .errors import BackendError, ConfigurationError
from .fingerprint import confirm
from .messages import media_type
from .prober import Prober
from .transport import HttpTransport

if TYPE_CHECKING:
    from collections.abc import Mapping

    from .clients import ClientTransport

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
    asked_kind: bool = False


async def fit(transport: HttpTransport | ClientTransport, path: str, body: Mapping[str, Any], memory: Memory) -> dict[str, Any]:
    """The body as this server understands it. Warns once of each option that it is known to ignore."""
    body = {name: value for name, value in body.items() if name not in memory.refused}
    if adapting.depends_on_kind(body):
        await learn_kind(transport, memory)
    kind = transport.kind or kinds.UNKNOWN
    body, ignored = adapting.adapt(kind, path, body)
    for name in ignored:
        warn_once(memory, name, f"{kind.title} ignores the option `{name}`: the answer is the same as without it.")
    return body if kind.image_urls else await _with_fetched_images(body)


def warn_once(memory: Memory, name: str, message: str) -> None:
    """Give a warning about an option, the first time."""
    if name not in memory.warned:
        memory.warned.add(name)
        warnings.warn(message, adapting.IgnoredOption, stacklevel=2)


async def learn_kind(transport: HttpTransport | ClientTransport, memory: Memory) -> None:
    """Find out which kind of server it is, once: by its list of models and, on the own network, by pages of its own."""
    if transport.kind is not None or memory.asked_kind or not isinstance(transport, HttpTransport):
        return
    memory.asked_kind = True
    try:
        raw, _ = await transport.request("GET", "/models", timeout_s=_ASK_S)
        transport.learn_from_models(decode.read_models(raw))
    except (BackendError, ValueError):
        pass  # the request itself will tell what is wrong
    if transport.kind is None and is_nearby(transport.base_url):
        async with Prober(_ASK_S) as prober:
            transport.kind = await confirm(prober, transport.base_url)


async def _with_fetched_images(body: dict[str, Any]) -> dict[str, Any]:
    """The body with images from the web put into it, for a server that fetches none."""
    urls = list(dict.fromkeys(adapting.image_urls(body)))
    if not urls:
        return body
    async with Prober(_IMAGE_S, _IMAGE_BYTES) as prober:
        fetched = await asyncio.gather(*(_data_uri(prober, url) for url in urls))
    return adapting.with_images(body, dict(zip(urls, fetched, strict=True)))


async def _data_uri(prober: Prober, url: str) -> str:
    """An image from the web as a data URI. Raises ConfigurationError where none is there."""
    target = url
    for _ in range(_MOST_REDIRECTS + 1):
        _refuse_link_local(target)
        answer = await prober.get(target)
        if answer is None or not 300 <= answer.status < 400:
            break
        target = urljoin(target, answer.headers.get("location", ""))
    if answer is None or answer.status != 200:
        found = "nothing answers" if answer is None else f"status {answer.status}"
        raise _no_image(url, found)
    try:
        found = media_type(answer.body)
    except ConfigurationError:
        raise _no_image(url, "it is no PNG, JPEG, GIF or WebP image") from None
    return f"data:{found};base64,{base64.b64encode(answer.body).decode('ascii')}"


def _refuse_link_local(url: str) -> None:
    """A cloud's machine tells its secrets at such an address; a redirect must not lead there."""
    check_url(url.partition("?")[0].partition("#")[0])
    try:
        is_link_local = ip_address(urlsplit(url).hostname or "").is_link_local
    except ValueError:
        return
    if is_link_local:
        raise _no_image(url, "it is a link-local address")


def _no_image(url: str, found: str) -> ConfigurationError:
    return ConfigurationError(
        f"The image at {shown_url(url)} cannot be fetched ({found}), and this server fetches none by itself. "
        "Give the image as a path or as bytes: `ck.image(...)`."
    )
