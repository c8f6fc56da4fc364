"""The images of a request, made to fit its server: fetched where it fetches none, converted where it does not read them."""

from __future__ import annotations

import asyncio
import hashlib
from collections import OrderedDict
from typing import TYPE_CHECKING, Any
from urllib.parse import urljoin, urlsplit

from . import adapting, pictures
from .address import check_url, is_link_local, is_nearby, shown_url
from .errors import ConfigurationError
from .prober import Prober

if TYPE_CHECKING:
    from collections.abc import Mapping

    from .kinds import Kind

_IMAGE_S = 20.0
_IMAGE_BYTES = 20_000_000
_MOST_REDIRECTS = 3
_MOST_KEPT = 64_000_000  # characters
_kept: OrderedDict[tuple[bytes, int | None], str] = OrderedDict()  # what was converted last, for the next turn of a conversation


async def fit_images(kind: Kind, body: Mapping[str, Any]) -> dict[str, Any]:
    """The body with images as this kind of server takes them. Raises ConfigurationError for one that cannot be fetched."""
    fitted = {url: url for url in adapting.all_images(body)}
    if not fitted:
        return dict(body)
    if not kind.image_urls:
        fitted |= await _fetched(dict.fromkeys(adapting.image_urls(body)))
    for url in dict.fromkeys(adapting.misread_images(kind, body)):
        fitted[url] = await _converted(url)
    return adapting.with_images(body, fitted)


async def _converted(uri: str) -> str:
    """The image in a data URI as PNG or JPEG; as it is where nobody can read it, for the server to say so."""
    try:
        data = await asyncio.to_thread(pictures.bytes_in, uri)
        return await _made_small(data or b"", None)
    except ConfigurationError:
        return uri


async def _made_small(data: bytes, max_side: int | None) -> str:
    name = hashlib.sha256(data).digest(), max_side
    if name not in _kept:
        _kept[name] = pictures.data_uri(await asyncio.to_thread(pictures.shrink, data, max_side))
    _kept.move_to_end(name)
    made = _kept[name]
    while len(_kept) > 1 and sum(map(len, _kept.values())) > _MOST_KEPT:
        _kept.popitem(last=False)
    return made


async def _fetched(urls: Mapping[str, None]) -> dict[str, str]:
    """Images from the web as data URIs."""
    if not urls:
        return {}
    limits = _IMAGE_S, _IMAGE_BYTES
    async with Prober(*limits, is_link_local) as named, Prober(*limits, _is_private) as led:
        return dict(zip(urls, await asyncio.gather(*(_data_uri(named, led, url) for url in urls)), strict=True))


def _is_private(address: str) -> bool:
    """Whether an IP address is one to which nobody on the internet may lead: of this machine, its network, or its cloud."""
    address = address.partition("%")[0]
    return is_link_local(address) or is_nearby(f"http://[{address}]" if ":" in address else f"http://{address}")


async def _data_uri(named: Prober, led: Prober, url: str) -> str:
    """An image from the web as a data URI. Raises ConfigurationError where none is there.

    led: asks the hosts that one on the internet leads to.
    """
    target = url
    for _ in range(_MOST_REDIRECTS + 1):
        _check(target, url)
        is_named = is_nearby(url) or urlsplit(target).hostname == urlsplit(url).hostname
        answer = await (named if is_named else led).get(target)
        if answer is None or not 300 <= answer.status < 400:
            break
        target = _joined(target, answer.headers.get("location", ""))
    if answer is None or answer.status != 200:
        too_large = f"nothing answers, or more than {_IMAGE_BYTES // 1_000_000} MB"
        found = too_large if answer is None else f"status {answer.status}"
        raise _no_image(url, found)
    try:
        return await _made_small(answer.body, 1568)
    except ConfigurationError as error:
        why = str(error).partition(". ")[0]
        raise _no_image(url, why[:1].lower() + why[1:]) from None


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
