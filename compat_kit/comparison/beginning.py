"""How a run is begun, and how one of before is gone on with."""

from __future__ import annotations

import asyncio
import secrets
from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from typing import TYPE_CHECKING, Any

from .. import recipes
from .. import scorers as rules
from ..errors import BackendError, ConfigurationError
from ..prices import Prices
from ..store import open_store
from .asked import KeptPrompts
from .asking import LocalExecutor
from .audience import Audience
from .cells import Column
from .columns import as_backends
from .gates import check_concurrency
from .plan import Plan
from .scoring import Scoring
from .script import code_of_scorer
from .underway import Underway
from .work import Work

if TYPE_CHECKING:
    from ..store import Store
    from .asking import Executor
    from .cells import Observer
    from .result import Comparison


@dataclass(frozen=True)
class Wishes:
    """What `compare` was told beside prompts and backends. See there."""

    options: Any = None
    repeats: int = 1
    scorers: Any = ()
    judge: Any = None
    store: Any = None
    concurrency: Any = "auto"
    cache: bool = True
    executor: Any = "local"
    prices: Any = None
    name: str = ""
    warm_up: bool = True
    observer: Observer | None = field(default=None, repr=False)


async def begin(prompts: Any, backends: Any, wishes: Wishes) -> tuple[Store, str, Underway]:
    """The store and the id of a new run, which is written there and does not go on yet, and the handle to it."""
    nonce = "" if wishes.cache else secrets.token_hex(8)
    plan = await asyncio.to_thread(
        Plan,
        prompts,
        backends,
        wishes.options,
        wishes.repeats,
        nonce,
        warm_word=secrets.token_hex(8),
        has_warm_ups=wishes.warm_up,
    )
    _check_prices(wishes.prices)
    scorers, executor = rules.checked(wishes.scorers), _executor(wishes.executor, plan)
    labels = [column.label for column in plan.columns]
    check_concurrency(wishes.concurrency, labels)
    await asyncio.gather(*(_named(column) for column in plan.columns))
    store = await asyncio.to_thread(open_store, wishes.store)
    scoring = Scoring(plan, store, scorers, wishes.judge, labels)
    spec = plan.spec(
        scorers=[{"name": one.name, "code": code_of_scorer(one)} for one in scorers],
        judge=None if wishes.judge is None else wishes.judge.plain(),
        prices=None if wishes.prices is None else wishes.prices.as_dict(),
        concurrency=_plain(wishes.concurrency),
        name=wishes.name,
        cache=bool(wishes.cache),
        warm_up=bool(wishes.warm_up),
    )
    run_id, reused = await _noted(store, plan, spec, wishes)
    return store, run_id, _underway(run_id, plan, store, scoring, executor, wishes, reused)


def _check_prices(prices: Any) -> None:
    if prices is not None and not isinstance(prices, Prices):
        example = 'ck.Prices({"gpt-4o-mini": {"input": 0.15, "output": 0.60}})'
        raise ConfigurationError(f"`prices` is a `ck.Prices`, such as `{example}`, not {prices!r:.60}.")


async def _noted(store: Store, plan: Plan, spec: Mapping[str, Any], wishes: Wishes) -> tuple[str, int]:
    """The run in the store. Interrupted while it is written, it is whole there, and nobody is at work on it."""
    noting = asyncio.ensure_future(store.abegin(spec, plan.bodies(), plan.tasks(), name=str(wishes.name), reuse=wishes.cache))
    try:
        return await asyncio.shield(noting)
    except asyncio.CancelledError:
        run_id, _ = await noting
        await store.aend(run_id, "interrupted")
        raise


async def resumed(run: Comparison, backends: Any, wishes: Wishes) -> Comparison:
    """The same run, gone on with: what is missing, failed or was stopped is asked.

    Scorers and a judge are those of `wishes`, else those it was last at work with in this process.
    """
    store, spec = run.store, await asyncio.to_thread(run.store.spec, run.id)
    plan = await asyncio.to_thread(_planned, store, run.id, spec, backends)
    last = None if run._underway is None else run._underway.work.scoring
    scorers = rules.checked((last.scorers if last else ()) if wishes.scorers is None else wishes.scorers)
    judge = (last.judge if last else None) if wishes.judge is None else wishes.judge
    scoring, executor = Scoring(plan, store, scorers, judge, run.labels), _executor(wishes.executor, plan)
    await asyncio.gather(*(_named(column) for column in plan.columns))
    concurrency = spec.get("concurrency", "auto") if wishes.concurrency is None else wishes.concurrency
    check_concurrency(concurrency, run.labels)
    await store.areopen(run.id)
    run._underway = _underway(run.id, plan, store, scoring, executor, replace(wishes, concurrency=concurrency), 0)
    await run.work()
    return run


async def scored(run: Comparison, scorers: Any, judge: Any) -> None:
    """Have scorers, or a judge, say what they think of the answers that a run has."""
    spec = await asyncio.to_thread(run.store.spec, run.id)
    plan = await asyncio.to_thread(_planned, run.store, run.id, spec, None, is_asked=False)
    scoring = Scoring(plan, run.store, rules.checked(scorers), judge, run.labels)
    scoring.run_id = run.id
    await scoring.again()


def _underway(  # noqa: PLR0917 - all that a run is made of
    run_id: str, plan: Plan, store: Store, scoring: Scoring, executor: Executor, wishes: Wishes, reused: int
) -> Underway:
    scoring.run_id = run_id
    work = Work(
        run_id=run_id,
        plan=plan,
        store=store,
        audience=Audience(wishes.observer),
        executor=executor,
        concurrency=wishes.concurrency,
        scoring=scoring,
    )
    return Underway(work, reused)


async def _named(column: Column) -> None:
    """Find out the model of a backend that takes the only one its server has: another one tomorrow is another question."""
    if column.backend.model is None:
        try:
            await column.backend._model_name()
        except BackendError:
            return  # the cells will tell


def _executor(wanted: Any, plan: Plan) -> Executor:
    if wanted in (None, "local"):
        return LocalExecutor(plan)
    if callable(getattr(wanted, "ask", None)):
        made: Executor = wanted
        return made
    if callable(getattr(wanted, "submit", None)) and hasattr(wanted, "scheduler"):
        from .cluster import DaskExecutor

        return DaskExecutor(wanted, plan)
    raise ConfigurationError("`executor` is 'local', or a `distributed.Client` whose workers are to ask.")


def _planned(store: Store, run_id: str, spec: Mapping[str, Any], backends: Any, *, is_asked: bool = True) -> Plan:
    """The plan of a run of before. The cells themselves are in the store."""
    plan = Plan.__new__(Plan)
    columns = _columns(spec["columns"], backends) if is_asked else []
    plan.restore(KeptPrompts(store, run_id), columns, int(spec.get("repeats", 1)))
    return plan


def _columns(told: list[Mapping[str, Any]], backends: Any) -> list[Column]:
    """The columns of before: with the backends given, one for each column or one for all of a model, or made anew."""
    labels = [str(column.get("label", "")) for column in told]
    if backends is None:
        return [Column(at, labels[at], recipes.rebuild(column), {}) for at, column in enumerate(told)]
    given = as_backends(backends)
    by_label = dict(given) if isinstance(backends, Mapping) else {}
    if len(given) != len(told) and set(by_label) != set(labels):
        raise ConfigurationError(
            f"The run has {len(told)} columns ({', '.join(labels)}): give a backend for each, in this order or by these names."
        )
    found = [by_label.get(label) or given[at][1] for at, label in enumerate(labels)]
    return [Column(at, labels[at], backend, dict(told[at].get("options") or {})) for at, backend in enumerate(found)]


def _plain(concurrency: Any) -> Any:
    return dict(concurrency) if isinstance(concurrency, Mapping) else concurrency
