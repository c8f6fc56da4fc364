"""Comparisons as a user starts and opens them: with a view that fits the host, and shown in widgets."""

from __future__ import annotations

from importlib import import_module
from typing import TYPE_CHECKING, Any

from . import comparison
from .comparison import showing
from .errors import ConfigurationError
from .live import watching

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence
    from pathlib import Path

    from .backend import Backend
    from .comparison import Comparison
    from .store import Runs, Store


def compare(
    prompts: Any,
    backends: Backend | Sequence[Backend] | Mapping[str, Backend],
    *,
    options: Mapping[str, Any] | Sequence[Mapping[str, Any]] | None = None,
    repeats: int = 1,
    scorers: Any = (),
    judge: Any = None,
    store: Store | str | Path | bool | None = None,
    concurrency: str | int | Mapping[str, int] = "auto",
    cache: bool = True,
    executor: Any = "local",
    progress: Any = True,
    prices: Any = None,
    name: str = "",
    warm_up: bool = True,
    background: bool = False,
) -> Comparison:
    """Every backend's answer to every prompt, with its times, side by side; what goes wrong stands in the row.

    prompts: strings, conversations, `Prompt`s, or whatever has a row for each. backends: one, a list, or {"name": backend}.
    options: sent with each request; with a list of them, each backend is a column for each.
    repeats: how often each question is asked; repeats are independent answers.
    scorers, judge: who says how good an answer is. prices: `Prices`, for what it costs.
    store: where the run is kept: a path or a `Store`, None for your own file, False for nowhere.
    concurrency: requests at once at one server, {"name": number}, or "auto". executor: "local", or a `dask.distributed.Client`.
    cache: take answers of earlier runs to the same question. name: of the run, for `ck.runs()`.
    progress: a live view in a notebook, a line in a terminal; False for nothing, or an observer (`comparison.Observer`).
    warm_up: ask each model something first, which counts in no figure.
    background: come back at once, while the run goes on: `.wait()`, `.stop(label)`, `.is_done`.

    Raises ConfigurationError for what cannot be asked.
    """
    with watching(progress, is_background=background) as observer:
        return comparison.compare(
            prompts,
            backends,
            options=options,
            repeats=repeats,
            scorers=scorers,
            judge=judge,
            store=store,
            concurrency=concurrency,
            cache=cache,
            executor=executor,
            observer=observer,
            prices=prices,
            name=name,
            warm_up=warm_up,
            background=background,
        )


async def acompare(
    prompts: Any,
    backends: Backend | Sequence[Backend] | Mapping[str, Backend],
    *,
    progress: Any = True,
    **settings: Any,
) -> Comparison:
    """`compare`, awaited: the kernel stays free meanwhile. settings: those of `compare`, but `background`."""
    if "background" in settings:
        raise ConfigurationError(
            "`acompare` is awaited already and takes no `background`: `ck.compare(..., background=True)` comes back at once."
        )
    with watching(progress, is_awaited=True) as observer:
        return await comparison.acompare(prompts, backends, observer=observer, **settings)


def runs(store: Store | str | Path | bool | None = None) -> Runs:
    """The runs that are kept, the newest first. store: where; None for your own file."""
    return comparison.runs(store)


def load_run(run_id: str, store: Store | str | Path | bool | None = None) -> Comparison:
    """A run that is kept. run_id: its id as `ck.runs()` lists it, or the beginning of it or of its last part; or its name,
    of which the newest is meant.
    """
    return comparison.load_run(run_id, store)


showing.use(lambda: import_module(".widgets", __package__))  # they lie above, so it knows only whom it asks
