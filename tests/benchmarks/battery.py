"""The fault battery, played to compat_kit and to `openai` as it comes: how often each of them is right, and how not.

The faults and the right verdicts are those of `tests/battery`. `openai` is its default client with its own two retries,
read by the loops of its documentation; for it any error of its own counts as right where an error is due. A case counts
once for each door that is asked. Left out are the cases that are not `fair`: see `tests/battery/case.py`.
"""

from __future__ import annotations

import asyncio
from collections import Counter
from typing import TYPE_CHECKING, NamedTuple

from tests.battery import THEMES, run_case
from tests.battery.askers import CompatKit, Plain
from tests.battery.grades import Grade, grade

from .figures import aligned

if TYPE_CHECKING:
    from tests.battery import Case, Verdict
    from tests.battery.askers import Asker

    from .figures import Bar

AT_ONCE = 6  # openai sleeps between its tries; more at once would make the server late
CLIENTS: dict[str, type[Asker]] = {"compat_kit": CompatKit, "openai": Plain}


class Run(NamedTuple):
    """What a client made of a case, by one door."""

    client: str
    theme: str
    case: Case
    door: str
    verdict: Verdict

    @property
    def grade(self) -> Grade:
        """How good that is."""
        return grade(self.case, self.verdict)


def measure() -> list[Bar]:
    """Print the tables. There is no cost in them, so no bar."""
    runs = [run for client in CLIENTS for run in asyncio.run(_played(client))]
    _show_scores(runs)
    for client in CLIENTS:
        _show_faults(client, [run for run in runs if run.client == client and run.grade is not Grade.RIGHT])
    return []


async def _played(client: str) -> list[Run]:
    places = asyncio.Semaphore(AT_ONCE)

    async def play(theme: str, case: Case, door: str) -> Run:
        async with places:
            return Run(client, theme, case, door, await run_case(case, door, CLIENTS[client]))

    fair = [(theme, case) for theme, cases in THEMES.items() for case in cases if case.fair]
    return await asyncio.gather(*(play(theme, case, door) for theme, case in fair for door in case.doors))


def _show_scores(runs: list[Run]) -> None:
    print(f"\nThe fault battery: {sum(map(len, THEMES.values()))} cases, right verdicts by theme, what was wrong by client")
    rows = [
        ("", *CLIENTS),
        *(_scores(theme, [run for run in runs if run.theme == theme]) for theme in THEMES),
        _scores("all", runs),
    ]
    for fault in list(Grade)[1:]:
        counts = Counter(run.client for run in runs if run.grade is fault)
        rows.append((fault.value, *(str(counts[client]) for client in CLIENTS)))
    print("\n".join(aligned(rows)))


def _scores(title: str, runs: list[Run]) -> tuple[str, ...]:
    right, played = (Counter(run.client for run in some) for some in ([run for run in runs if run.grade is Grade.RIGHT], runs))
    return title, *(f"{right[client]}/{played[client]}" for client in CLIENTS)


def _show_faults(client: str, wrong: list[Run]) -> None:
    print(f"\nNot right, {client}: {len(wrong)}")
    for run in wrong:
        asked = f", asked {run.verdict.requests} times" if run.grade is Grade.WASTED else ""
        print(f"  {run.theme}: {run.case.name} [{run.door}]: {run.grade.value} ({run.verdict.outcome}{asked})")
