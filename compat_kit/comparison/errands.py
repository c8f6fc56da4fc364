"""What a worker of a cluster does: it asks cells, by the same code as here, and gives back their records."""

from __future__ import annotations

import asyncio
import os
import time
from dataclasses import dataclass, field, replace
from types import SimpleNamespace
from typing import TYPE_CHECKING, Any

from .. import __version__
from ..errors import CompatKitError
from ..loop import arun
from ..prompts import Prompt
from ..recipes import rebuild
from ..store import FAILED, Record
from .asked import Asked
from .asking import LocalExecutor, Throttled
from .cells import Cell, Column

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from ..backend import Backend


@dataclass(frozen=True, slots=True)
class Maker:
    """How a worker makes a backend: its description, and what no description holds, such as its key, which is never shown.

    digest: tells it from others, so that a worker makes each of them once.
    """

    digest: str
    description: Mapping[str, Any] = field(repr=False)
    settings: Mapping[str, Any] = field(default_factory=dict, repr=False)


@dataclass(frozen=True, slots=True)
class Errand:
    """One cell as it travels: whom to ask, and what. schema: JSON schema of what the answer has to be, or None."""

    id: str
    key: str
    maker: Maker
    messages: Sequence[Mapping[str, Any]] = field(repr=False)
    options: Mapping[str, Any] = field(repr=False)
    schema: Any = field(default=None, repr=False)


@dataclass(frozen=True, slots=True)
class Refused:
    """The server had too much to do, as a worker saw it: the parts of `Throttled`."""

    record: Record
    retry_after_s: float | None
    patience_s: float


class Asker:
    """Asks from the worker that it lives on, any number of cells at once. An actor of Dask; it keeps nothing that matters."""

    def __init__(self) -> None:
        self._made: dict[str, Backend] = {}
        self._going: dict[str, asyncio.Task[Record | Refused]] = {}
        self._where = f"{os.uname().nodename if hasattr(os, 'uname') else 'worker'}:{os.getpid()}"

    async def version(self) -> str:
        """Which version of compat_kit the worker has."""
        return __version__

    async def ask(self, errand: Errand) -> Record | Refused:
        """The record of a cell. One that is stopped gives what had come."""
        going = self._going[errand.id] = asyncio.ensure_future(arun(self._asked(errand)))
        try:
            return await going
        finally:
            del self._going[errand.id]

    async def stop(self, ids: Sequence[str]) -> None:
        """Stop those of these that are under way here."""
        for one in ids:
            if (going := self._going.get(one)) is not None:
                going.cancel()

    async def _asked(self, errand: Errand) -> Record | Refused:
        try:
            column = Column(0, "", await self._backend(errand.maker), {})
        except CompatKitError as error:
            return Record(errand.key, FAILED, error=str(error), error_kind=type(error).__name__, made_s=time.time())
        sent = Asked([dict(one) for one in errand.messages], errand.options, await asyncio.to_thread(_target, errand.schema), "")
        rows: Any = SimpleNamespace(columns=[column], asked=lambda _: sent)
        cell = Cell(0, 0, 0, errand.key, Prompt("-"), column)
        try:
            record = await LocalExecutor(rows).ask(cell, lambda *_: None)
        except Throttled as refused:
            return Refused(replace(refused.record, worker=self._where), refused.retry_after_s, refused.patience_s)
        return replace(record, worker=self._where)

    async def _backend(self, maker: Maker) -> Backend:
        if maker.digest not in self._made:
            made = await asyncio.to_thread(rebuild, maker.description, **maker.settings)
            self._made.setdefault(maker.digest, made)
        return self._made[maker.digest]


def _target(schema: Any) -> Any:
    from ..targets import Target

    return None if schema is None else Target(schema)
