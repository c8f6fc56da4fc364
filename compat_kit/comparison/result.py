"""A comparison that is done: a frame for code, a table side by side for people, a summary, plots."""

from __future__ import annotations

import copy
from functools import cached_property
from typing import TYPE_CHECKING, Any

from .. import loop
from . import export as exports
from . import frames, page, script, showing
from .answers import Answers
from .asked import KeptPrompts
from .going import gone_on, over, rated, refuse_to_block, waited

if TYPE_CHECKING:
    from collections.abc import Sequence
    from pathlib import Path
    from typing import Self

    import pandas as pd

    from ..prices import Prices
    from ..prompts import Prompt
    from ..store import Store
    from .answers import Answer
    from .plots import Plots
    from .summaries import Report
    from .underway import Underway
    from .votes import Ballot


class Comparison:
    """The answers of several models to the same prompts, with their times: a run in a store, read when it is looked at.

    store, id: where it is kept, and by what name. It may go on still, in this process or in another.
    """

    def __init__(self, store: Store, run_id: str, underway: Underway | None = None) -> None:
        self.store = store
        self.id = run_id
        self._underway = underway
        self._prices: Prices | None = None

    # The run: its parts, and how far it is.

    @property
    def name(self) -> str:
        """What it was called, "" for nothing."""
        return self.store.info(self.id).name

    @property
    def state(self) -> str:
        """How it stands: "running", "done", or "interrupted" where cells are left that nobody asks."""
        return self.store.info(self.id).state

    @cached_property
    def labels(self) -> list[str]:
        """The names of the models compared, in the order of the columns."""
        return [str(column["label"]) for column in self.store.spec(self.id)["columns"]]

    @cached_property
    def rows(self) -> list[str]:
        """The names of the prompts, in the order of the rows."""
        return [name for name, _ in self.store.prompts(self.id)]

    @property
    def prompts(self) -> Sequence[Prompt]:
        """What was asked, in the order of the rows, read as it is looked at. Tools and schemas are plain data."""
        return KeptPrompts(self.store, self.id)

    @property
    def answers(self) -> Answers:
        """The answers in the order of the table (row, repeat, column), without warm-ups: a sequence that reads as it is asked."""
        return Answers(self.store, self.id, self.labels, self.rows, cost=frames.costing(self))

    @property
    def warm_ups(self) -> Answers:
        """The first answer of each model, which count in no figure."""
        return Answers(self.store, self.id, self.labels, self.rows, "cell.row < 0", cost=frames.costing(self))

    def answer(self, row: int, column: int | str, repeat: int = 0) -> Answer:
        """One answer, by its row, its column or that one's label, and its repeat. Raises UnknownName where there is none."""
        return self.answers.at(row, column, repeat)

    @property
    def is_done(self) -> bool:
        """Whether it is over: nothing more comes, by this process or another."""
        return self._underway.is_done if self._underway is not None else self.state != "running"

    def wait(self, timeout: float | None = None) -> bool:
        """Wait until it is over, at most so many seconds; whether it is. An interrupt ends the waiting, not the run."""
        return waited(self, timeout)

    async def done(self) -> Comparison:
        """Itself, when it is over."""
        await over(self)
        return self

    def stop(self, column: int | str | None = None) -> None:
        """Stop one model, or all: answers under way are closed, so that servers stop, and what had come of them is kept."""
        if self._underway is not None:
            self._underway.work.stop(None if column is None else self.answers.column(column))

    def start(self) -> None:
        """Have a run that was begun go on in the background."""
        if self._underway is not None:
            self._underway.start()

    async def work(self) -> None:
        """Have a run that was begun go on, on the background loop, to its end."""
        if self._underway is not None:
            await self._underway.run()

    def resume(self, backends: Any = None, **how: Any) -> Comparison:
        """Ask what is missing, failed or was stopped, and nothing else; the run itself comes back when all is there.

        backends: those to ask, as `compare` takes them, one for each column; None makes them again from what is known, with keys
        from the environment. how: scorers, judge, concurrency, executor, observer, as in `compare`. Scorers and a judge are those
        it was last at work with in this process; a run of another process has them no more, so give them again.
        """
        refuse_to_block(how.get("executor"))
        return loop.run(gone_on(self, backends, how))

    async def aresume(self, backends: Any = None, **how: Any) -> Comparison:
        """`resume`, awaited."""
        return await loop.arun(gone_on(self, backends, how))

    def score(self, scorers: Any = (), judge: Any = None) -> Comparison:
        """Have scorers or a judge rate the answers that are there; nothing is asked of the models again. The run itself."""
        return loop.run(rated(self, scorers, judge))

    async def ascore(self, scorers: Any = (), judge: Any = None) -> Comparison:
        """`score`, awaited."""
        return await loop.arun(rated(self, scorers, judge))

    # What it adds up to.

    @property
    def plot(self) -> Plots:
        """Plots of the comparison: `.plot.latency()`, `.throughput()`, `.scores()`, `.pareto()`, `.verdicts()`."""
        from .plots import Plots  # scipy takes a while to import

        return Plots(self.frame, self.labels)

    def summary(self, confidence: float = 0.95) -> Report:
        """One row for each model: answers, errors, scores, times, cost, with intervals (`comparison.summaries.summary`)."""
        from . import summaries

        return summaries.summary(self.frame, self.labels, confidence)

    def versus(self, baseline: str | None = None, metric: str | None = None, confidence: float = 0.95) -> Report:
        """Each model against one of them on the same prompts: better, worse or inconclusive (`summaries.versus`)."""
        from . import summaries

        return summaries.versus(self.frame, self.labels, baseline, metric, confidence)

    def percentiles(self, metric: str = "ttft_s", q: Sequence[float] = (50, 90, 95, 99)) -> Report:
        """Percentiles of a time or speed, refused where there are too few answers (`summaries.percentiles`)."""
        from . import summaries

        return summaries.percentiles(self.frame, self.labels, metric, q)

    # As widgets.

    def table(self) -> Any:
        """A widget with all answers: sort them, filter them, read them in full, compare two word by word."""
        return showing.view("TableWidget", self)

    def vote(self) -> Any:
        """A widget that asks which answer is best without telling whose it is, and counts at the end."""
        return showing.view("VoteWidget", self)

    def ballot(self, voter: str = "me", *, mask: bool = True) -> Ballot:
        """The vote without its widget. mask: whether names of models in the answers are hidden."""
        from .votes import Ballot

        return Ballot(self, voter, mask=mask)

    def _ipython_display_(self) -> None:
        showing.show(self)

    # As tables, and as files.

    @property
    def frame(self) -> pd.DataFrame:
        """One row for each answer, warm-ups left out: `frames.DTYPES`, and the scores. Unknown is NA, never zero."""
        return frames.frame(self)

    @property
    def warm_up(self) -> pd.DataFrame:
        """The same of the warm-ups, which count in no figure."""
        return frames.frame(self, frames.WARM_UPS)

    @property
    def wide(self) -> pd.DataFrame:
        """One row for each prompt and repeat, and for each backend a block of columns: `result.wide["mini-1m"]["answer"]`."""
        return frames.wide(self)

    @property
    def costs(self) -> pd.DataFrame:
        """What each backend cost, and what judging its answers cost; NA where that is not known."""
        return frames.costs(self)

    def priced(self, prices: Prices) -> Self:
        """The same run, counted by these prices. What is kept of it stays as it is."""
        twin = copy.copy(self)
        twin._prices = prices
        return twin

    def export(self, path: str | Path, form: str | None = None, *, title: str = "", formulas: bool = False) -> Path:
        """Write all of it to a file in a form of `exports.FORMS`, by default the one of its suffix; see `exports.export`."""
        return exports.export(self, path, form, title=title, formulas=formulas)

    def save_html(self, path: str | Path, title: str = "Models side by side") -> Path:
        """Write one page that needs nothing else, and return its path."""
        return self.export(path, "html", title=title)

    def code(self) -> str:
        """The Python that repeats this run."""
        return script.write(self)

    def text(self, width: int = 110) -> str:
        """All answers with their figures, one below the other, for a terminal of that width. A dash is "not known"."""
        return page.text(self, width)

    def __repr__(self) -> str:
        return page.brief(self)

    def _repr_html_(self) -> str:
        return page.table(self)
