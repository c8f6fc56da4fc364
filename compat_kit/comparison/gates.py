"""Which columns share a gate, and what is known of the servers behind it: asked once, on pages of their own."""

from __future__ import annotations

import asyncio
import difflib
from collections import defaultdict
from collections.abc import Mapping
from contextlib import aclosing
from typing import TYPE_CHECKING, Any, Literal, NamedTuple
from urllib.parse import urlsplit

from .. import decode, kinds
from ..address import is_loopback, is_nearby
from ..errors import ConfigurationError
from ..fingerprint import root_of
from ..fitting import find_kind
from ..pacing import Gate
from ..transport import HttpTransport

if TYPE_CHECKING:
    from collections.abc import Sequence

    from .cells import Column

Concurrency = Literal["auto"] | int | Mapping[str, int]

_ASK_S = 2.0
_MOST_BYTES = 5_000_000
_MOST_SLOTS, MOST_AT_ONCE = 4096, 1000
_WANTED = '`concurrency` is "auto", a number of requests at once such as 8, or numbers by label such as {"small": 4}.'


class Place(NamedTuple):
    """The server behind a column: where it is, how many requests it answers at once, whether it queues what is too much."""

    machine: str
    server: str
    slots: int | None
    is_local: bool
    swaps_models: bool


async def gates(columns: Sequence[Column], concurrency: Concurrency = "auto") -> dict[int, Gate]:
    """The gate of each column, by the column's index. Servers on one nearby machine share a gate, for they slow each other down.

    Raises ConfigurationError for a `concurrency` that is none. A server that does not answer is nothing to complain of yet.
    """
    wanted = check_concurrency(concurrency, [column.label for column in columns])
    places = dict(zip((column.index for column in columns), await _places(columns), strict=True))
    together: dict[str, list[Column]] = defaultdict(list)
    for column in columns:
        together[places[column.index].machine].append(column)
    made = {}
    for members in together.values():
        gate = _gate(members, places, wanted)
        made.update({column.index: gate for column in members})
    return made


def check_concurrency(concurrency: Any, labels: Sequence[str]) -> int | Mapping[str, int] | None:
    """The number, the numbers by label, or None for "auto". Raises ConfigurationError, which names what is near."""
    if isinstance(concurrency, str) and concurrency == "auto":
        return None
    if isinstance(concurrency, Mapping):
        for label, number in concurrency.items():
            if label not in labels:
                near = difflib.get_close_matches(str(label), labels, 3, 0.5) or list(labels[:5])
                raise ConfigurationError(f"`concurrency` names {label!r}, but no column is called so. There is {_listed(near)}.")
            _check_number(number, f" of {label!r}")
        return dict(concurrency)
    return _check_number(concurrency)


def _check_number(number: Any, of: str = "") -> int:
    if isinstance(number, bool) or not isinstance(number, int) or not 1 <= number <= MOST_AT_ONCE:
        raise ConfigurationError(f"{number!r} is no `concurrency`{of}: give 1 to {MOST_AT_ONCE}. {_WANTED}")
    return number


def _listed(labels: Sequence[str]) -> str:
    return ", ".join(map(repr, labels))


def _gate(members: Sequence[Column], places: Mapping[int, Place], wanted: int | Mapping[str, int] | None) -> Gate:
    indexes = [column.index for column in members]
    own = [places[index] for index in indexes]
    swaps = any(place.swaps_models for place in own)
    if isinstance(wanted, int):
        return Gate(indexes, limit=wanted, is_local=own[0].is_local, swaps_models=swaps)
    given = {column.index: wanted[column.label] for column in members if column.label in wanted} if wanted else {}
    groups: dict[tuple[int, ...], int] = {(index,): number for index, number in given.items()}
    if given and len(given) == len(members):
        return Gate(indexes, limit=sum(given.values()), is_local=own[0].is_local, most_of=groups, swaps_models=swaps)
    servers: dict[str, list[int]] = defaultdict(list)
    for index in indexes:
        if index not in given:
            servers[places[index].server].append(index)
    known = {tuple(of): slots for of in servers.values() if (slots := places[of[0]].slots) is not None}
    whole = sum(known.values()) + sum(given.values()) if len(known) == len(servers) else None
    return Gate(indexes, slots=whole, is_local=own[0].is_local, most_of={**groups, **known}, swaps_models=swaps)


async def _places(columns: Sequence[Column]) -> list[Place]:
    """The place of each column; each server is asked once."""
    asked: dict[tuple[str, str | None], asyncio.Task[Place]] = {}
    async with asyncio.TaskGroup() as group:
        for column in columns:
            key = column.backend.base_url, column.backend.model
            if key not in asked:
                asked[key] = group.create_task(_place(column))
    return [asked[column.backend.base_url, column.backend.model].result() for column in columns]


async def _place(column: Column) -> Place:
    backend = column.backend
    transport, url = backend._transport, backend.base_url
    nearby = isinstance(transport, HttpTransport) and is_nearby(url)
    kind = kinds.UNKNOWN
    try:
        if isinstance(transport, HttpTransport):
            await transport._connected()  # the first one loads the client, which may take longer than any answer
        async with asyncio.timeout(2 * _ASK_S):
            kind = await find_kind(transport, backend._memory)
    except Exception:  # noqa: S110 - the first request will tell what is wrong
        pass
    server = _server(url)
    machine = "this machine" if is_loopback(url) else (urlsplit(url).hostname or server)
    is_local = nearby and not kind.hosts and not kind.is_gateway
    slots, is_router = await _slots(column, kind) if is_local else (None, False)
    return Place(machine if is_local else server, server, slots, is_local, kind.swaps_models or is_router)


def _server(url: str) -> str:
    parts = urlsplit(url)
    host = "this machine" if is_loopback(url) else parts.hostname or url
    return f"{host}:{parts.port or (443 if parts.scheme == 'https' else 80)}"


async def _slots(column: Column, kind: kinds.Kind) -> tuple[int | None, bool]:
    """How many requests the server answers at once, None where it does not tell, and whether it is a router of models."""
    engine = getattr(column.backend, "engine", None)
    if engine is not None:
        return _count(getattr(getattr(engine, "settings", None), "n_parallel", None)), False
    for path, key in kind.slots:
        page = await _page(column, path)
        if isinstance(page, dict):
            if page.get("role") == "router":
                return None, True
            if (found := _count(_at(page, key))) is not None:
                return found, False
    return None, False


async def _page(column: Column, path: str) -> Any:
    """A page of the server's own, None where there is none. Asked once; whatever goes wrong is not worth a word."""
    transport = column.backend._transport
    if not isinstance(transport, HttpTransport):
        return None
    answer = bytearray()
    try:
        target = urlsplit(root_of(transport.base_url)).path + path
        async with asyncio.timeout(_ASK_S), transport.raw("GET", target, None, {}, _ASK_S) as raw:
            if raw.status != 200:
                return None
            async with aclosing(raw.reads):
                async for data in raw.reads:
                    answer += data
                    if len(answer) > _MOST_BYTES:
                        return None
        return decode.parse(bytes(answer))
    except Exception:
        return None


def _at(page: Any, key: str) -> Any:
    for name in key.split("."):
        page = page.get(name) if isinstance(page, dict) else None
    return page


def _count(value: Any) -> int | None:
    is_count = isinstance(value, int) and not isinstance(value, bool) and 0 < value <= _MOST_SLOTS
    return value if is_count else None
