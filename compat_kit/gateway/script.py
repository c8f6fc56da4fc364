"""Which request meets which fault, and the record of it. Without a socket."""

from __future__ import annotations

import random
from collections.abc import Iterable
from dataclasses import dataclass
from itertools import islice
from typing import Any

from ..errors import ConfigurationError
from .catalogue import OK, Fault

_GENERATING = ("/chat/completions", "/completions", "/embeddings")
_LET_THROUGH = Fault(OK)
_MOST = 100_000


@dataclass(frozen=True, slots=True, repr=False)
class Entry:
    """What was done to one request: its number (the first is 1), its path below the base URL, the fault."""

    number: int
    path: str
    fault: Fault

    def __repr__(self) -> str:
        """Short, and the same from run to run."""
        return f"{self.number} {self.path}: {self.fault}"


class Script:
    """Deals out the faults, one for each request that generates, and keeps the log.

    A fault with a `path` waits for a request to that path; requests that neither generate nor are named by a fault are
    let through and use up nothing. After the end all is let through, unless `repeat` starts the script again.
    With a `probability` each request draws whether it meets a fault, and which: the same `seed` draws the same.
    """

    def __init__(self, items: Any, *, repeat: bool = False, probability: float | None = None, seed: int = 0) -> None:
        self.faults = read_script(items)
        self.log: list[Entry] = []
        self._repeat = repeat
        self._probability = _check_probability(probability, self.faults, repeat=repeat)
        self._random = random.Random(_check_seed(seed))  # noqa: S311 - a lesson that can be repeated, not a secret
        self._used: set[int] = set()
        self._seen = 0

    def take(self, method: str, path: str) -> Fault:
        """The fault for a request, written into the log."""
        generates = is_generating(method, path)
        meant = [number for number, fault in enumerate(self.faults) if _is_meant(fault, path, generates=generates)]
        fault = self._draw(meant) if self._probability is not None else self._next(meant)
        if generates or fault is not _LET_THROUGH:
            self._seen += 1
            self.log.append(Entry(self._seen, path, fault))
        return fault

    def _next(self, meant: list[int]) -> Fault:
        if self._repeat and self._used.issuperset(meant):
            self._used.difference_update(meant)
        number = next((number for number in meant if number not in self._used), None)
        if number is None:
            return _LET_THROUGH
        self._used.add(number)
        return self.faults[number]

    def _draw(self, meant: list[int]) -> Fault:
        """A fault by chance. Both draws are made at every request, so that a probability moves no other request's fault."""
        if not meant:
            return _LET_THROUGH
        chance, number = self._random.random(), self._random.choice(meant)
        return self.faults[number] if chance < (self._probability or 0.0) else _LET_THROUGH


def is_generating(method: str, path: str) -> bool:
    """Whether a request has the model work, and so takes part in the script."""
    return method == "POST" and path.endswith(_GENERATING)


def read_script(items: Any) -> tuple[Fault, ...]:
    """The faults of a script of names, Faults and Nones (or one of them). Raises ConfigurationError for anything else."""
    if items is None or isinstance(items, str | Fault):
        items = [items]
    if not isinstance(items, Iterable):
        raise ConfigurationError(f"A script is a list of names and `ck.Fault(...)`, not {items!r}.")
    found = tuple(map(_fault, islice(items, _MOST + 1)))
    if len(found) > _MOST:
        raise ConfigurationError(f"A script has at most {_MOST} items. For one without end use `repeat=True`.")
    return found


def _fault(item: Any) -> Fault:
    if isinstance(item, Fault):
        return item
    if item is None or isinstance(item, str):
        return Fault(OK if item is None else item)
    raise ConfigurationError(f"A script holds names, `ck.Fault(...)` and None, not {item!r}. For example ['429', 'ok', 'cut'].")


def _is_meant(fault: Fault, path: str, *, generates: bool) -> bool:
    return generates if fault.path is None else path.endswith(fault.path)


def _check_probability(probability: Any, faults: tuple[Fault, ...], *, repeat: bool) -> float | None:
    if probability is None:
        return None
    if isinstance(probability, bool) or not isinstance(probability, int | float) or not 0 <= probability <= 1:
        raise ConfigurationError(f"`probability` is a number from 0 to 1, not {probability!r}.")
    if not faults or repeat:
        raise ConfigurationError(
            "With a `probability` faults are drawn from the script: it holds at least one, without `repeat`."
        )
    return float(probability)


def _check_seed(seed: Any) -> int:
    if not isinstance(seed, int) or isinstance(seed, bool):
        raise ConfigurationError(f"`seed` is a whole number, not {seed!r}.")
    return seed
