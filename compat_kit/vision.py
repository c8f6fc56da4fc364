"""Whether a model takes images, by what its server tells in its list of models and on its own pages. Nothing is generated."""

from __future__ import annotations

import asyncio
import time
from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from . import capabilities, decode, kinds
from .errors import BackendError
from .fingerprint import Pages, root_of
from .prober import Prober
from .replies import ModelInfo

if TYPE_CHECKING:
    from collections.abc import Sequence

    from .transport import HttpTransport

_ASK_S = 2.0
_MOST_BYTES = 5_000_000
_MOST_NAMED = 3
LASTS_S = 30.0
"""So long a no counts, and a silence: a server may be started anew with a model that sees."""


@dataclass(frozen=True, slots=True)
class Sight:
    """What a server tells of a model. info: the model itself, None where nobody knows it.

    others: some models of the same server that take images. has_answered: whether the server could be asked. at_s: when.
    """

    info: ModelInfo | None = None
    others: tuple[str, ...] = ()
    has_answered: bool = True
    at_s: float = field(default_factory=time.monotonic)

    @property
    def sees(self) -> bool | None:
        """Whether the model takes images, None where nobody tells."""
        return None if self.info is None else self.info.can("vision")

    @property
    def where(self) -> str:
        """The page and the field that say it, "" where none does."""
        told = () if self.info is None else self.info.capabilities
        return next((one.where for one in told if one.name == "vision"), "")

    @property
    def is_stale(self) -> bool:
        """Whether to look again."""
        return (self.sees is False or not self.has_answered) and time.monotonic() - self.at_s > LASTS_S


async def look(transport: HttpTransport, model: str | None, pages_at: str) -> Sight:
    """Whether a model takes images, None for the only one. Asks for two seconds at most, and raises nothing.

    pages_at: where the server's own pages are. Great services tell nothing of it, and are not asked; gateways are.
    """
    kind = transport.kind or kinds.UNKNOWN
    if kind.hosts and not kind.is_gateway:
        return Sight()
    try:
        return await _look(transport, model, pages_at)
    except Exception:
        return Sight(has_answered=False)  # nobody has asked for it: the request itself will tell what is wrong


async def _look(transport: HttpTransport, model: str | None, pages_at: str) -> Sight:
    until_s = asyncio.get_running_loop().time() + _ASK_S
    listed = await _listed(transport)
    named = [one for one in listed if model in (one.id, *one.aliases)] or ([ModelInfo(model)] if model else [])
    if model is None and len(listed) == 1:
        named = list(listed)
    key = await transport.secret.reveal() if pages_at == transport.base_url else None  # the key is for this address
    headers = {"Authorization": f"Bearer {key}"} if key else {}
    async with Prober(_ASK_S, _MOST_BYTES, by_proxy=True) as prober:
        pages = Pages(lambda url, body: prober.ask(url, body, headers), root_of(pages_at), until_s)
        try:
            described = await _described((transport.kind or kinds.UNKNOWN).name, listed, named, pages)
        finally:
            pages.close()
    return _sight(described, named)


async def _listed(transport: HttpTransport) -> Sequence[ModelInfo]:
    """The models that the server lists, none where it lists none. Raises a BackendError where nothing answers."""
    try:
        async with asyncio.timeout(_ASK_S):
            raw, _ = await transport.request("GET", "/models", timeout_s=_ASK_S)
        models = decode.read_models(raw)
    except ValueError:
        return ()
    except BackendError as error:
        if getattr(error, "status", None) is None:
            raise
        return ()
    transport.learn_from_models(models)
    return models


async def _described(kind: str, listed: Sequence[ModelInfo], named: Sequence[ModelInfo], pages: Pages) -> Sequence[ModelInfo]:
    """All models, with what the pages of that kind of server tell of them, and of the named one by itself."""
    await pages.wait([pages.ask(ask.path, ask.body, ask.key) for ask in capabilities.first_asks(kind)])
    more = capabilities.next_asks(kind, named, pages.told())
    await pages.wait([pages.ask(ask.path, ask.body, ask.key) for ask in more])
    unlisted = [one for one in named if one not in listed]
    return capabilities.describe(kind, [*listed, *unlisted], pages.told())


def _sight(described: Sequence[ModelInfo], named: Sequence[ModelInfo]) -> Sight:
    own = next((one for one in described if named and one.id == named[0].id), None)
    if own is None:
        return Sight()
    others = [one.id for one in described if one.can("vision") and one.id != own.id]
    return Sight(own, tuple(others[:_MOST_NAMED]))
