"""What a worker of a cluster does: it asks cells, by the same code as here, and gives back their records."""

from __future__ import annotations

import asyncio
import os
import platform
import threading
import time
from concurrent.futures import Future
from dataclasses import dataclass, field, replace
from importlib import import_module
from importlib.metadata import version
from types import SimpleNamespace
from typing import TYPE_CHECKING, Any

from ..errors import CompatKitError
from ..loop import Job
from ..prompts import Prompt
from ..recipes import rebuild
from ..store import FAILED, STOPPED, Record
from .asked import Asked
from .asking import LocalExecutor, Throttled
from .cells import Cell, Column

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from ..backend import Backend


_FORGOTTEN_S = 600.0


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
    """Asks from the worker that it lives on, for one run, any number of cells at once. It keeps nothing that matters."""

    def __init__(self) -> None:
        self.used_s = time.monotonic()
        self._made: dict[str, Backend] = {}
        self._going: dict[str, Job[Record | Refused]] = {}
        self._where = f"{platform.node() or 'worker'}:{os.getpid()}"

    async def ask(self, errand: Errand) -> Record | Refused:
        """The record of a cell. One that is stopped gives what had come."""
        going = self._going[errand.id] = Job(self._asked(errand))
        try:
            going.start()
            return await going.awaited()
        except asyncio.CancelledError:
            if not going.done.cancelled():  # the worker ends, not the cell
                going.cancel()
                raise
            return Record(errand.key, STOPPED, worker=self._where)
        finally:
            del self._going[errand.id]
            self.used_s = time.monotonic()

    def stop(self, ident: str) -> None:
        """Stop this cell, if it is under way here."""
        if (going := self._going.get(ident)) is not None:
            going.cancel()

    @property
    def is_forgotten(self) -> bool:
        """Whether nobody has asked for so long that its driver must be gone."""
        return not self._going and time.monotonic() - self.used_s > _FORGOTTEN_S

    async def close(self) -> None:
        """Close what was opened for the cells."""
        made, self._made = list(self._made.values()), {}
        await asyncio.gather(*(backend.aclose() for backend in made), return_exceptions=True)

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


_askers: dict[str, Asker] = {}
"""By run, on the loop of the worker."""


async def join(crew: str) -> str:
    """Be ready for the cells of a run: the version of compat_kit here. What the first cell needs is imported now."""
    for forgotten in [name for name, asker in _askers.items() if asker.is_forgotten]:
        await _askers.pop(forgotten).close()
    _askers.setdefault(crew, Asker())
    await _imported("openai")
    return version("compat_kit")


async def ask(crew: str, errand: Errand) -> Record | Refused:
    """The record of a cell."""
    return await _askers.setdefault(crew, Asker()).ask(errand)


async def stop(crew: str, ident: str) -> None:
    """Stop a cell that is under way."""
    if crew in _askers:
        _askers[crew].stop(ident)


async def leave(crew: str) -> None:
    """The run is over."""
    if crew in _askers:
        await _askers.pop(crew).close()


async def _imported(module: str) -> None:
    """Import it on a thread that does not keep a worker from ending, as those of a pool do."""
    done: Future[Any] = Future()

    def load() -> None:
        try:
            done.set_result(import_module(module))
        except BaseException as error:
            done.set_exception(error)

    threading.Thread(target=load, daemon=True).start()
    await asyncio.wrap_future(done)


def _target(schema: Any) -> Any:
    from ..targets import Target

    return None if schema is None else Target(schema)
