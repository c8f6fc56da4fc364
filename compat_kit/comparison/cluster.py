"""Cells asked by the workers of a Dask cluster. Limits, order and store stay here: a worker only asks, and tells what came.

They go to the workers by `Client.run`, past the queue of tasks: a task takes a whole thread of its worker while it waits, and
hundreds of cells wait at once. A worker that is lost loses nothing: its cells are asked by another one.
"""

from __future__ import annotations

import asyncio
import itertools
import secrets
from contextlib import suppress
from dataclasses import replace
from functools import partial
from importlib.metadata import version
from typing import TYPE_CHECKING, Any

from ..address import is_loopback
from ..errors import CompatKitError, ConfigurationError
from ..recipes import describe
from ..store import FAILED, STOPPED, Record
from . import errands
from .asking import OPTIONS, Throttled, as_asked
from .columns import SECRET, merged
from .errands import Errand, Maker, Refused
from .keys import digest

if TYPE_CHECKING:
    from collections.abc import Awaitable, Callable, Collection, Coroutine

    from .asking import Tell
    from .cells import Cell, Column
    from .plan import Plan

LOOK_S = 1.0
"""How often it is looked which workers there are, in seconds."""

_MOST_LOSSES = 3
"""A cell whose workers were lost so often is not asked again: it may be what ends them."""

_JOINING_S = 60.0
_STOPPING_S = 5.0


class DaskExecutor:
    """Asks by the workers of a `distributed.Client`. Raises ConfigurationError for a column that only this process can ask."""

    def __init__(self, client: Any, plan: Plan) -> None:
        self._plan = plan
        self._crew = Crew(client)
        self._ids = itertools.count()
        self._makers: dict[tuple[int, bool], Maker] = {}
        for column in plan.columns:
            _check_travels(column)

    async def ask(self, cell: Cell, tell: Tell) -> Record:
        """As `Executor.ask`. Raises CompatKitError too, where there is no worker, or no scheduler, any more."""
        tell("started", cell)
        ident = f"{next(self._ids)}"
        asked = asyncio.ensure_future(self._crew.ask(ident, lambda is_private: self._errand(ident, cell, is_private=is_private)))
        try:
            outcome = await asyncio.shield(asked)
        except asyncio.CancelledError:
            return await _at_any_rate(self._stopped(ident, cell, asked))
        if outcome is None:
            words = f"{_MOST_LOSSES} workers were lost while they asked this. Ask it from here: `run.resume()`."
            return Record(cell.key, FAILED, error=words, error_kind="WorkerLost")
        if isinstance(outcome, Refused):
            raise Throttled(outcome.record, outcome.retry_after_s, outcome.patience_s)
        return outcome

    async def close(self) -> None:
        """Let the workers go."""
        await self._crew.leave()

    async def _stopped(self, ident: str, cell: Cell, asked: asyncio.Future[Record | Refused | None]) -> Record:
        """What had come of a cell that was stopped."""
        outcome: Any = None
        with suppress(Exception):
            await asyncio.wait_for(self._crew.stop(ident), _STOPPING_S)
            outcome = await asyncio.wait_for(asked, _STOPPING_S)
        asked.cancel()
        asked.add_done_callback(lambda ended: ended.cancelled() or ended.exception())
        return outcome if isinstance(outcome, Record) else Record(cell.key, STOPPED)

    async def _errand(self, ident: str, cell: Cell, *, is_private: bool) -> Errand:
        column, sent = cell.column, self._plan.asked(cell.row)
        options = as_asked(cell, {**OPTIONS, **merged(column, sent.options)})
        if not is_private and (secret := [name for name in SECRET if name in options]):
            raise _open_way(f"{column.label!r} has the option {secret[0]!r}")
        if (column.index, is_private) not in self._makers:
            self._makers[column.index, is_private] = await _maker(column, is_private=is_private)
        schema = None if sent.target is None else sent.target.schema
        return Errand(ident, cell.key, self._makers[column.index, is_private], sent.messages, options, schema)


class Crew:
    """The workers of a cluster, as they come and go. Its state belongs to the loop of those who ask, the client to its own."""

    def __init__(self, client: Any) -> None:
        self._client, self._name = client, secrets.token_hex(8)
        self._going: dict[str, dict[str, asyncio.Future[None]]] = {}  # of each worker that is ready, by address: its errands
        self._joining: dict[str, asyncio.Task[None]] = {}
        self._unfit: dict[str, ConfigurationError] = {}
        self._watching: asyncio.Task[None] | None = None
        self._look, self._changed = asyncio.Event(), asyncio.Event()
        self._are_all_met = False  # those that were there at first are waited for, so that all get their share

    async def ask(self, ident: str, errand: Callable[[bool], Awaitable[Errand]]) -> Record | Refused | None:
        """What came of a cell, None where its workers were lost too often. errand: makes it, by whether the way is private."""
        for _ in range(_MOST_LOSSES):
            address = await self._least_busy()
            made = await errand(self._is_private(address))
            try:
                found: Record | Refused = await self._unless_lost(address, ident, made)
            except _Lost:
                self._forget(address)
                self._look.set()
            else:
                return found
        return None

    async def stop(self, ident: str) -> None:
        """Have the worker that asks this stop its server."""
        for address, going in self._going.items():
            if ident in going:
                await self._at(address, errands.stop, ident)
                return

    async def leave(self) -> None:
        """Have the workers close what they opened."""
        for task in (self._watching, *self._joining.values()):
            if task is not None:
                task.cancel()
        with suppress(Exception):
            await asyncio.wait_for(asyncio.gather(*(self._at(address, errands.leave) for address in self._going)), _STOPPING_S)

    def _is_private(self, address: str) -> bool:
        """Whether nobody can read on the way to a worker, which is by the scheduler."""
        return all(_is_private(one) for one in (str(self._client.scheduler.address), address))

    async def _unless_lost(self, address: str, ident: str, errand: Errand) -> Any:
        """What a worker says of an errand. Raises _Lost when it goes, which Dask may tell much later, or never."""
        if address not in self._going:
            raise _Lost
        lost = self._going[address][ident] = asyncio.get_running_loop().create_future()
        task = asyncio.ensure_future(self._at(address, errands.ask, errand))
        try:
            await asyncio.wait({task, lost}, return_when=asyncio.FIRST_COMPLETED)
            if task.done():
                return task.result()
            raise _Lost
        finally:
            task.cancel()
            task.add_done_callback(lambda ended: ended.cancelled() or ended.exception())
            self._going.get(address, {}).pop(ident, None)

    async def _least_busy(self) -> str:
        """The address of the worker with the fewest cells. Raises CompatKitError where none comes."""
        if self._watching is None:
            self._watching = asyncio.create_task(self._watch())
        with suppress(TimeoutError):
            async with asyncio.timeout(_JOINING_S):
                while not self._going or not self._are_all_met:
                    self._raise_if_hopeless()
                    self._changed.clear()
                    await self._changed.wait()
        self._raise_if_hopeless()
        if not self._going:
            raise CompatKitError(f"The Dask cluster has no worker any more. {_KEPT}")
        return min(self._going, key=lambda address: len(self._going[address]))

    def _raise_if_hopeless(self) -> None:
        if self._watching is not None and self._watching.done():
            self._watching.result()
        if self._unfit and not self._going and not self._joining:
            raise next(iter(self._unfit.values()))

    async def _watch(self) -> None:
        """Have those who come join, and forget those who go, as long as there is a scheduler to ask."""
        try:
            found = await self._addresses()
            if not found:
                raise ConfigurationError("The Dask cluster has no workers. Start some: `cluster.scale(3)`.")
            while True:
                self._follow(found)
                self._look.clear()
                with suppress(TimeoutError):
                    await asyncio.wait_for(self._look.wait(), LOOK_S)
                found = await self._addresses()
        finally:
            for address in list(self._going):
                self._forget(address)
            self._changed.set()

    def _follow(self, found: Collection[str]) -> None:
        for address in [one for one in self._going if one not in found]:
            self._forget(address)
        for address in found:
            if address not in self._going and address not in self._joining and address not in self._unfit:
                self._joining[address] = asyncio.create_task(self._join(address))

    async def _addresses(self) -> Collection[str]:
        return await self._reach(self._client.nthreads)  # type: ignore[no-any-return]

    async def _join(self, address: str) -> None:
        try:
            theirs = await asyncio.wait_for(self._at(address, errands.join), _JOINING_S)
            ours = version("compat_kit")
            if theirs == ours:
                self._going[address] = {}
            else:
                self._unfit[address] = ConfigurationError(
                    f"A worker of the Dask cluster has compat-kit {theirs}, this process {ours}. Install the same on all."
                )
        except _Lost:
            self._look.set()
        except Exception as error:
            self._unfit[address] = ConfigurationError(
                f"A worker of the Dask cluster cannot ask: {type(error).__name__}: {error}. "
                f"Every worker needs compat-kit {version('compat_kit')} installed."
            )
        finally:
            del self._joining[address]
            self._are_all_met = self._are_all_met or not self._joining
            self._changed.set()

    async def _at(self, address: str, what: Callable[..., Any], *arguments: Any) -> Any:
        """What one of the errands gives on a worker. Raises _Lost where it is not reached, and what the errand raises."""
        asked = partial(self._client.run, what, self._name, *arguments, workers=[address], on_error="return")
        outcome = (await self._reach(asked))[address]
        if isinstance(outcome, OSError):
            raise _Lost
        if isinstance(outcome, Exception):
            raise outcome
        return outcome

    async def _reach(self, call: Callable[[], Awaitable[Any]]) -> Any:
        """The result of a call of the client, on the client's loop. Raises CompatKitError where there is no scheduler."""

        async def called() -> tuple[Any, Exception | None]:
            try:
                return await call(), None
            except Exception as error:  # as a value: one that nobody waits for any more is not to be reported as lost
                return None, error

        if not self._is_there():
            raise _gone()
        reached = asyncio.wrap_future(asyncio.run_coroutine_threadsafe(called(), self._client.loop.asyncio_loop))
        try:
            while not reached.done():
                await asyncio.wait({reached}, timeout=LOOK_S)
                if not reached.done() and not self._is_there():
                    raise _gone()
            if reached.cancelled():  # its loop was ended
                raise _gone()
            found, failure = reached.result()
        finally:
            reached.cancel()
        if isinstance(failure, OSError):
            raise _gone() from None
        if failure is not None:
            raise failure
        return found

    def _is_there(self) -> bool:
        return bool(self._client.status == "running")

    def _forget(self, address: str) -> None:
        for lost in self._going.pop(address, {}).values():
            if not lost.done():
                lost.set_result(None)


async def _at_any_rate(ending: Coroutine[Any, Any, Record]) -> Record:
    """The result of what takes a while after a cancellation. A run that ends cancels its cells once more."""
    task = asyncio.ensure_future(ending)
    while not task.done():
        with suppress(asyncio.CancelledError):
            await asyncio.shield(task)
    return task.result()


class _Lost(Exception):
    """The worker that had a cell is gone."""


_KEPT = "What was answered is kept: `run.resume(executor=...)` asks the rest."


def _gone() -> CompatKitError:
    return CompatKitError(f"The scheduler of the Dask cluster does not answer any more, or its client was closed. {_KEPT}")


def _is_private(address: str) -> bool:
    scheme, _, place = address.partition("://")
    return scheme in ("tls", "inproc", "wss") or is_loopback(f"http://{place}")


def _open_way(what: str) -> ConfigurationError:
    return ConfigurationError(
        f"{what}, which may hold a key, and the way to a worker of the Dask cluster is open to others. "
        "Give the cluster TLS (`distributed.Security`), or set the keys in the environment of the workers."
    )


async def _maker(column: Column, *, is_private: bool) -> Maker:
    """How workers make the backend of a column. Its key goes along only where nobody on the way can read it."""
    description = describe(column.backend)
    settings: dict[str, Any] = {}
    if description["kind"] != "local":
        settings["retry"] = replace(column.backend._retry, on_wait=None)
        if is_private:
            transport: Any = column.backend._transport
            settings |= {"api_key": await transport.secret.reveal(), "default_headers": dict(transport._headers)}
            settings["extra_body"] = column.backend._extra_body
        elif description["extra_body"] != column.backend._extra_body:
            raise _open_way(f"{column.label!r} has an `extra_body`")
    told = {**description, "options": {}}  # they go along with each cell
    return Maker(digest([description, column.index]), told, {name: value for name, value in settings.items() if value})


def _check_travels(column: Column) -> None:
    description = describe(column.backend)
    why = "is asked by a client of your own" if description["kind"] == "client" else "has faults on the way"
    if description["kind"] == "client" or description.get("has_faults"):
        raise ConfigurationError(f"{column.label!r} {why}, which cannot travel to another machine. Leave out `executor`.")
