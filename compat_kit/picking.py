"""A backend that can do what a notebook needs: of the servers that were found, or else of the embedded engine."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, NamedTuple

from . import environment, render
from .discovery import EMBEDDED
from .engine import list_models, local
from .errors import ConfigurationError

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from .backend import Backend
    from .discovery import Server
    from .engine import Card
    from .replies import ModelInfo

NEEDS = {
    "chat": "hold a conversation",
    "completion": "go on with a text",
    "embedding": "embed texts",
    "reasoning": "think before it answers",
    "tools": "call tools",
    "vision": "see pictures",
}
_TASKS = {
    "chat": {"chat", "completion", "tools"},
    "vision": {"chat", "completion", "vision"},
    "embedding": {"embedding"},
}
_USUAL, _THINKS = "mini-1m", "mini-3m"
# Most models cannot, and a server that serves one says so.
_TOLD = {"embedding", "vision"}


class Picked(NamedTuple):
    """A backend, and what is to be said of the choice: "" where there is nothing."""

    backend: Backend
    note: str


class _Offer(NamedTuple):
    """A model of a server, whether it can do what is needed (None where nobody says so), and whether the environment names it."""

    server: Server
    model: ModelInfo
    can: bool | None
    is_named: bool

    def rank(self) -> tuple[bool, ...]:
        return not self.is_named, not self.server.found_by, self.can is not True, not self.model.is_loaded


def pick(servers: Sequence[Server], needs: Sequence[str], settings: dict[str, Any]) -> Picked:
    """A backend for the first model of the servers that can do all that is needed, or else for one of the embedded engine.

    The model that the environment names goes first, then those of servers that are named there or in a file; one of which
    its server says that it can before one of which nobody says anything, and a loaded one before one that is not. Raises
    ConfigurationError for a need that there is none of, or that nothing here can meet.
    """
    _check(needs, settings)
    wanted = needs or ("chat",)
    others = [server for server in servers if server.found_by != EMBEDDED]
    offers = list(_offers(others, wanted))
    able = [offer for offer in offers if offer.can is not False]
    if able:
        best = min(able, key=_Offer.rank)
        return Picked(best.server.backend(best.model.id, **settings), "")
    card = _embedded(wanted)
    if card is None:
        raise ConfigurationError(
            f"No model here can {_and(needs)}. Start a server with one, and name it: "
            f"ck.pick({', '.join(map(repr, needs))}, server='http://...')."
        )
    reasons = [f"nobody says that {offer.server.name}/{offer.model.id} can {_and(needs)}" for offer in offers]
    unusable = [server for server in others if server.found_by and not _is_usable(server)]
    reasons += [f"{server.name}: {server.advice or server.state}" for server in unusable]
    return Picked(local(card.name, **settings), _said(card, reasons))


def _check(needs: Sequence[str], settings: dict[str, Any]) -> None:
    for name in ("api_key", "base_url", "kind", "client", "async_client"):
        if name in settings:
            raise ConfigurationError(
                f"`{name}` belongs to one server, and `ck.pick` may take another: use `ck.connect(...)`, or put address and "
                "key into COMPAT_KIT_BASE_URL and COMPAT_KIT_API_KEY."
            )
    for need in needs:
        if need not in NEEDS:
            raise ConfigurationError(f"There is no need {need!r}. What a notebook may need of a model: {', '.join(NEEDS)}.")


def _is_usable(server: Server) -> bool:
    return server.state == "up" and bool(server.models)


def _offers(servers: Sequence[Server], needs: Sequence[str]) -> Iterator[_Offer]:
    named = environment.find_model()
    for server in servers:
        for model in server.models if _is_usable(server) else ():
            is_named = bool(named) and named in (model.id, *model.aliases)
            told = [model.can(need) for need in needs]
            lacks = False in told or (not is_named and any(model.can(need) is None for need in _TOLD & {*needs}))
            yield _Offer(server, model, False if lacks else None if None in told else True, is_named)


def _embedded(needs: Sequence[str]) -> Card | None:
    """The shipped model that `ck.local` starts where it will do, else the best of those that will."""
    cards = sorted(list_models(), key=lambda card: -card.overall.share if card.overall else 0.0)
    able = [card for card in cards if {*needs} <= _abilities(card)]
    return next((card for card in able if {*needs} == {"chat"} and card.name == _USUAL), able[0] if able else None)


def _abilities(card: Card) -> set[str]:
    return _TASKS.get(card.task, set()) | ({"reasoning"} if card.name == _THINKS else set())


def _and(needs: Sequence[str]) -> str:
    return " and ".join(NEEDS[need] for need in needs or ("chat",))


def _said(card: Card, reasons: Sequence[str]) -> str:
    if not reasons:
        return ""
    shown = "; ".join(reasons[:3]) + (f"; and {len(reasons) - 3} more" if len(reasons) > 3 else "")
    return " ".join(render.plain(f"{card.name} of the embedded engine goes on here: {shown.rstrip('.')}.").split())
