"""The doors: `compare` and `acompare`, `runs` and `load_run`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ..errors import ConfigurationError
from ..loop import arun, run
from ..store import open_store
from .beginning import Wishes, begin
from .going import refuse_to_block
from .result import Comparison

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping, Sequence
    from pathlib import Path

    from ..backend import Backend
    from ..store import Runs, Store
    from .cells import Observer

    Backends = Backend | Sequence[Backend] | Mapping[str, Backend]
    Options = Mapping[str, Any] | Iterable[Mapping[str, Any]]
    Kept = Store | str | Path | bool


def compare(
    prompts: Any,
    backends: Backends,
    *,
    options: Options | None = None,
    repeats: int = 1,
    scorers: Any = (),
    judge: Any = None,
    store: Kept | None = None,
    concurrency: Any = "auto",
    cache: bool = True,
    executor: Any = "local",
    progress: Any = True,
    prices: Any = None,
    name: str = "",
    warm_up: bool = True,
    background: bool = False,
    observer: Observer | None = None,
) -> Comparison:
    """Every backend's answer to every prompt, with its times, side by side.

    prompts: a question, a conversation, a `ck.Prompt`, or a list of either. backends: one, many, or names and backends.
    options: sent with every request; a list of several gives each backend a column for each of them. repeats: how often each
    cell is asked. scorers, judge: what rates the answers. store: a `Store` or a path; None for the user's own file, False for
    none. concurrency: requests at once at one server: a number, "auto" to find out, or numbers by label. cache: whether complete
    answers of earlier runs to the very same question are taken. warm_up: whether each model is asked once before, which counts
    in no figure. executor: "local", or a `distributed.Client` of Dask whose workers ask; limits and the store stay here.
    background: come back at once, while it goes on: `.wait()`, `.stop(column)`, `.is_done`. observer: told of what
    happens, see `Observer`.

    An answer counts as given when it is in the store. Whoever interrupts loses nothing: the run is in `ck.runs()`, and the same
    call again goes on where it was. A failure of a server stays in its cell; `run.resume()` asks those again.
    """
    wishes = Wishes(
        options=options,
        repeats=repeats,
        scorers=scorers,
        judge=judge,
        store=store,
        concurrency=concurrency,
        cache=cache,
        executor=executor,
        prices=prices,
        name=name,
        warm_up=warm_up,
        observer=_observer(observer, progress),
    )
    if not background:
        refuse_to_block(executor)
        return run(_finished(prompts, backends, wishes))
    result = run(begun(prompts, backends, wishes))
    result.start()
    return result


async def acompare(
    prompts: Any,
    backends: Backends,
    *,
    options: Options | None = None,
    repeats: int = 1,
    scorers: Any = (),
    judge: Any = None,
    store: Kept | None = None,
    concurrency: Any = "auto",
    cache: bool = True,
    executor: Any = "local",
    progress: Any = True,
    prices: Any = None,
    name: str = "",
    warm_up: bool = True,
    observer: Observer | None = None,
) -> Comparison:
    """`compare`, awaited."""
    wishes = Wishes(
        options=options,
        repeats=repeats,
        scorers=scorers,
        judge=judge,
        store=store,
        concurrency=concurrency,
        cache=cache,
        executor=executor,
        prices=prices,
        name=name,
        warm_up=warm_up,
        observer=_observer(observer, progress),
    )
    return await arun(_finished(prompts, backends, wishes))


def runs(store: Kept | None = None) -> Runs:
    """The runs of a store, the newest first: what each was called, its models, how far it came. None is the user's own store."""
    return open_store(store).runs()


def load_run(run: str, store: Kept | None = None) -> Comparison:
    """A run of before, or one that goes on elsewhere, by its id, how that begins, or its name.

    Of several of one name it is the newest. Raises UnknownName where there is none.
    """
    if not isinstance(run, str):
        raise ConfigurationError(f"`load_run` takes the id or the name of a run, as `ck.runs()` lists them, not {run!r:.60}.")
    kept = open_store(store)
    return Comparison(kept, kept.find(run))


async def begun(prompts: Any, backends: Any, wishes: Wishes) -> Comparison:
    """A comparison that is in the store and does not go on yet: `.work()` or `.start()` it. On the background loop."""
    return Comparison(*await begin(prompts, backends, wishes))


async def _finished(prompts: Any, backends: Any, wishes: Wishes) -> Comparison:
    result = await begun(prompts, backends, wishes)
    await result.work()
    return result


def _observer(observer: Observer | None, progress: Any) -> Observer | None:
    """Who watches: what was given as `observer`, or as `progress` where that is more than yes or no."""
    return observer if observer is not None or isinstance(progress, bool) else progress
