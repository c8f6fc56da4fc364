"""Cells asked by the workers of a Dask cluster. Limits, order and store stay here: a worker only asks, and tells what came.

Each worker has one `Asker`, an actor, since a task of Dask takes a whole thread of its worker while it waits, and hundreds of
cells wait at once. A worker that is lost loses nothing: its cells are asked by another one.
"""

from __future__ import annotations

import asyncio
import itertools
from contextlib import suppress
from typing import TYPE_CHECKING, Any

from .. import __version__
from ..address import is_nearby
from ..errors import CompatKitError, ConfigurationError
from ..recipes import describe
from ..store import FAILED, STOPPED, Record
from .asking import OPTIONS, Throttled
from .columns import merged
from .errands import Asker, Errand, Maker, Refused
from .keys import digest

if TYPE_CHECKING:
    from collections.abc import Callable, Coroutine, Mapping

    from .asking import Tell
    from .cells import Cell, Column
    from .plan import Plan

_MOST_LOSSES = 3
"""A cell whose workers were lost so often is not asked again: it may be what ends them."""

_JOINING_S = 30.0
_STOPPING_S = 5.0


class DaskExecutor:
    """Asks by the workers of a `distributed.Client`."""

    def __init__(self, client: Any, plan: Plan) -> None:
        self._plan = plan
        self._crew = _Crew(client)
        self._makers: dict[int, Maker] = {}
        self._ids = itertools.count()
        for column in plan.columns:
            _check_travels(column)

    async def ask(self, cell: Cell, tell: Tell) -> Record:
        """As `Executor.ask`. Raises CompatKitError too, where there is no worker any more."""
        errand = await self._errand(cell)
        tell("started", cell)
        asked = asyncio.ensure_future(self._crew.call(self._crew.ask(errand)))
        try:
            outcome = await asyncio.shield(asked)
        except asyncio.CancelledError:
            outcome = await self._stopped(errand, asked)
        if isinstance(outcome, Refused):
            raise Throttled(outcome.record, outcome.retry_after_s, outcome.patience_s)
        if outcome.reply.text:
            tell("progress", cell, outcome.reply.text)
        record: Record = outcome
        return record

    async def close(self) -> None:
        """Let the workers go."""
        with suppress(Exception):
            await self._crew.call(self._crew.leave())

    async def _stopped(self, errand: Errand, asked: asyncio.Future[Record | Refused]) -> Record | Refused:
        """What had come of a cell that was stopped."""
        with suppress(Exception):
            await asyncio.wait_for(self._crew.call(self._crew.stop(errand.id)), _STOPPING_S)
            return await asyncio.wait_for(asked, _STOPPING_S)
        asked.cancel()
        return Record(errand.key, STOPPED)

    async def _errand(self, cell: Cell) -> Errand:
        column = cell.column
        if column.index not in self._makers:
            self._makers[column.index] = await _maker(column, is_private=self._crew.is_private)
        sent = self._plan.asked(cell.row)
        schema = None if sent.target is None else sent.target.schema
        options = {**OPTIONS, **merged(column, sent.options)}
        return Errand(f"{next(self._ids)}", cell.key, self._makers[column.index], sent.messages, options, schema)


class _Crew:
    """The askers of a cluster. All but `call` runs on the loop of the client."""

    def __init__(self, client: Any) -> None:
        self._client = client
        self._askers: dict[str, Any] = {}  # by the worker's address
        self._going: dict[str, dict[str, asyncio.Future[Any]]] = {}
        self._mustering: asyncio.Future[None] | None = None
        self._changed: asyncio.Event | None = None
        self._futures: list[Any] = []

    @property
    def is_private(self) -> bool:
        """Whether what is sent to the workers can be read by nobody on the way."""
        address = str(self._client.scheduler.address)
        return address.startswith(("tls://", "inproc://", "wss://")) or is_nearby(f"http://{address.partition('://')[2]}")

    async def call(self, coroutine: Any) -> Any:
        """The result of a coroutine on the client's loop, from any other."""
        loop = self._client.loop.asyncio_loop
        return await asyncio.wrap_future(asyncio.run_coroutine_threadsafe(coroutine, loop))

    async def ask(self, errand: Errand) -> Record | Refused:
        for _ in range(_MOST_LOSSES):
            address = await self._least_busy()
            try:
                return await self._send(address, errand)
            except _Lost:
                self._forget(address)
        words = f"{_MOST_LOSSES} workers were lost while they asked this. Ask it from here: `run.resume()`."
        return Record(errand.key, FAILED, error=words, error_kind="WorkerLost")

    async def stop(self, errand_id: str) -> None:
        for address, going in self._going.items():
            if errand_id in going and address in self._askers:
                await self._askers[address].stop([errand_id])

    async def leave(self) -> None:
        self._client.unsubscribe_topic("all")
        self._askers.clear()
        for future in self._futures:
            future.release()

    async def _send(self, address: str, errand: Errand) -> Record | Refused:
        outcome: Record | Refused = await self._unless_lost(address, errand.id, _awaited(self._askers[address].ask, errand))
        return outcome

    async def _unless_lost(self, address: str, name: str, work: Coroutine[Any, Any, Any]) -> Any:
        """What the work on a worker gives. Raises _Lost when the worker goes: Dask may wait for its return without end."""
        lost: asyncio.Future[Any] = asyncio.get_running_loop().create_future()
        self._going.setdefault(address, {})[name] = lost
        task = asyncio.ensure_future(work)
        try:
            await asyncio.wait({task, lost}, return_when=asyncio.FIRST_COMPLETED)
            if lost.done():
                raise _Lost
            return task.result()
        except (OSError, RuntimeError) as error:  # the connection to it broke: Dask has no word of its own for that
            raise _Lost from error
        finally:
            task.cancel()
            task.add_done_callback(lambda ended: ended.cancelled() or ended.exception())
            self._going.get(address, {}).pop(name, None)

    async def _least_busy(self) -> str:
        """The address of the worker with the fewest cells. Raises CompatKitError where none comes."""
        await self._mustered()
        try:
            async with asyncio.timeout(_JOINING_S):
                while not self._askers:
                    self._changed = self._changed or asyncio.Event()
                    self._changed.clear()
                    await self._changed.wait()
        except TimeoutError:
            raise CompatKitError(
                "The Dask cluster has no worker any more. What was answered is kept: `run.resume(executor=...)` asks the rest."
            ) from None
        return min(self._askers, key=lambda address: len(self._going.get(address, ())))

    async def _mustered(self) -> None:
        if self._mustering is None:
            self._mustering = asyncio.ensure_future(self._muster())
        await asyncio.shield(self._mustering)

    async def _muster(self) -> None:
        self._client.subscribe_topic("all", self._hear)
        addresses = list(await self._addresses())
        if not addresses:
            raise ConfigurationError("The Dask cluster has no workers. Start some: `cluster.scale(3)`.")
        joined = await asyncio.gather(*map(self._join, addresses), return_exceptions=True)
        failures = [error for error in joined if isinstance(error, ConfigurationError)]
        if failures and not self._askers:
            raise failures[0]

    async def _addresses(self) -> Mapping[str, Any]:
        found: Mapping[str, Any] = (await self._client.scheduler.identity(n_workers=-1))["workers"]
        return found

    async def _join(self, address: str) -> None:
        future = self._client.submit(Asker, workers=[address], actor=True, pure=False)
        try:
            asker = await self._unless_lost(address, "joining", _awaited(lambda: future))
            version = await self._unless_lost(address, "joining", _awaited(asker.version))
        except _Lost:
            future.release()
            return
        except Exception as error:
            raise ConfigurationError(
                f"A worker of the Dask cluster cannot ask: {type(error).__name__}: {error}. "
                f"Every worker needs compat-kit {__version__} installed."
            ) from error
        if version != __version__:
            raise ConfigurationError(f"A worker has compat-kit {version}, this process {__version__}. Install the same on all.")
        self._futures.append(future)
        self._askers[address] = asker
        if self._changed is not None:
            self._changed.set()

    async def _hear(self, event: Any) -> None:
        """A worker has come or gone."""
        message = event[1] if isinstance(event, tuple) else event
        action, address = message.get("action"), str(message.get("worker", ""))
        if action == "remove-worker":
            self._forget(address)
        elif action == "add-worker" and address not in self._askers:
            with suppress(ConfigurationError):
                await self._join(address)

    def _forget(self, address: str) -> None:
        self._askers.pop(address, None)
        for lost in self._going.pop(address, {}).values():
            if not lost.done():
                lost.set_result(None)


class _Lost(Exception):
    """The worker that had a cell is gone."""


async def _awaited(call: Callable[..., Any], *arguments: Any) -> Any:
    return await call(*arguments)


async def _maker(column: Column, *, is_private: bool) -> Maker:
    """How workers make the backend of a column. Its key goes along only where nobody on the way can read it."""
    description = describe(column.backend)
    transport: Any = column.backend._transport
    settings: dict[str, Any] = {}
    if is_private and description["kind"] != "local":
        settings = {"api_key": await transport.secret.reveal(), "default_headers": dict(transport._headers)}
    told = {**description, "options": {}}  # they go along with each cell
    return Maker(digest([description, column.index]), told, {name: value for name, value in settings.items() if value})


def _check_travels(column: Column) -> None:
    description = describe(column.backend)
    why = "is asked by a client of your own" if description["kind"] == "client" else "has faults on the way"
    if description["kind"] == "client" or description.get("has_faults"):
        raise ConfigurationError(f"{column.label!r} {why}, which cannot travel to another machine. Leave out `executor`.")
