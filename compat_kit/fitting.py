"""A request made to fit the server it goes to: the kind found out where it matters, images fetched, warnings given."""

from __future__ import annotations

import asyncio
import base64
import socket
import warnings
from dataclasses import dataclass, field
from ipaddress import ip_address
from typing import TYPE_CHECKING, Any
from urllib.parse import urljoin, urlsplit

from . import adapting, decode, kinds
from .address import check_url, is_nearby, shown_url
from .errors import BackendError, ConfigurationError, ConnectionLost, Unreachable
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
    has_asked: bool = False  # for the kind of server
    asking: asyncio.Lock = field(default_factory=asyncio.Lock)


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
    """Find out which kind of server it is, where that is not known and was not asked before."""
    if transport.kind is None and not memory.has_asked and isinstance(transport, HttpTransport):
        async with memory.asking:  # calls at the same time wait for the answer
            memory.has_asked = memory.has_asked or await _find_kind(transport)


async def _find_kind(transport: HttpTransport) -> bool:
    """Find out which kind of server it is, by its list of models and, on the own network, by pages of its own.

    False where the server is not there now, so that asking later may tell more.
    """
    try:
        raw, _ = await transport.request("GET", "/models", timeout_s=_ASK_S)
        transport.learn_from_models(decode.read_models(raw))
    except (Unreachable, ConnectionLost):
        return False
    except (BackendError, ValueError):
        pass  # the request itself will tell what is wrong
    if transport.kind is None and is_nearby(transport.base_url):
        async with Prober(_ASK_S) as prober:
            transport.kind = await confirm(prober, transport.base_url)
    return True


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
    target = _target(url, url)
    for _ in range(_MOST_REDIRECTS + 1):
        answer = await prober.get(target)
        if answer is None or not 300 <= answer.status < 400:
            break
        target = _target(url, target, answer.headers.get("location", ""))
    if answer is None or answer.status != 200:
        found = "nothing answers, or it is too large" if answer is None else f"status {answer.status}"
        raise _no_image(url, found)
    try:
        found = media_type(answer.body)
    except ConfigurationError:
        raise _no_image(url, "it is no PNG, JPEG, GIF or WebP image") from None
    return f"data:{found};base64,{base64.b64encode(answer.body).decode('ascii')}"


def _target(url: str, page: str, location: str = "") -> str:
    """Where a page leads. Refuses what is no address on the web, and the own link: there a cloud's machine tells secrets."""
    try:
        target = urljoin(page, location)
        check_url(target.partition("?")[0].partition("#")[0])
        is_link_local = _is_link_local(urlsplit(target).hostname or "")
    except ValueError:
        raise _no_image(url, "it is no address on the web") from None
    if is_link_local:
        raise _no_image(url, "it is a link-local address")
    return target


def _is_link_local(host: str) -> bool:
    """Whether a host is link-local by number, in all the ways in which systems read numbers, such as 0xA9FEA9FE."""
    try:
        address = ip_address(host) if ":" in host else ip_address(socket.inet_aton(host))
    except (OSError, UnicodeError):
        return False
    return (getattr(address, "ipv4_mapped", None) or address).is_link_local


def _no_image(url: str, found: str) -> ConfigurationError:
    return ConfigurationError(
        f"The image at {shown_url(url)} cannot be fetched ({found}), and this server fetches none by itself. "
        "Give the image as a path or as bytes: `ck.image(...)`."
    )
