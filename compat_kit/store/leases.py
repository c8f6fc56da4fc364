"""Who asks what just now, across processes: claims that lapse when their owner is gone.

No clock of the machine is trusted, since it may be set at any moment: a claim lapses when its owner has not renewed it for
`LEASE_S` by the steady clock of whoever looks, and at once when its owner is a process of this machine that has ended.
"""

from __future__ import annotations

import os
import secrets
import socket
import sys
import time
from functools import cache
from pathlib import Path
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    import sqlite3
    from collections.abc import Callable

LEASE_S, BEAT_S = 15.0, 5.0
"""How long a claim holds, and how often it is renewed, in seconds."""

PROC = Path("/proc")
_MINE = "substr(owner, 1, length(?1)) = ?1"
RUNNING = "run:"


class Owner:
    """One store of this process, as it signs its claims. Used by the thread that writes.

    held: the keys it has claimed. left: owners, as `of` names them, whose run is over here while their claims may stand in the
    file still: it could not be written then.
    """

    def __init__(self) -> None:
        pid = os.getpid()
        self.name = "|".join((_host(), str(pid), _started(pid) or "", secrets.token_hex(4))) + "|"
        self.held: set[str] = set()
        self.left: set[str] = set()
        self._beaten_s = time.monotonic()

    def of(self, run_id: str) -> str:
        """The owner of what is claimed for a run."""
        return self.name + run_id

    def is_due(self) -> bool:
        """Whether the claims have to be renewed."""
        return bool(self.held) and time.monotonic() - self._beaten_s >= BEAT_S

    def beat(self, db: sqlite3.Connection) -> None:
        """Renew all claims."""
        db.execute(f"UPDATE claim SET until_s = ?2 WHERE {_MINE}", (self.name, time.time() + LEASE_S))  # noqa: S608
        self._beaten_s = time.monotonic()

    def settle(self, db: sqlite3.Connection) -> None:
        """Give back the claims of runs that are over here. It is done again until none is found: a commit may fail."""
        for owner in list(self.left):
            if not db.execute("DELETE FROM claim WHERE owner = ?", (owner,)).rowcount:
                self.left.discard(owner)

    def leave(self, db: sqlite3.Connection) -> None:
        """Give all claims back."""
        db.execute(f"DELETE FROM claim WHERE {_MINE}", (self.name,))  # noqa: S608
        self.held.clear()


class Watch:
    """Tells which claims of others have lapsed. clock: steady, in seconds."""

    def __init__(self, clock: Callable[[], float] = time.monotonic) -> None:
        self._clock = clock
        self._seen: dict[str, tuple[float, float]] = {}

    def has_lapsed(self, owner: str, until_s: float) -> bool:
        """Whether this owner, whose claims were last renewed until then, is gone."""
        if is_gone(owner):
            return True
        renewed_s, since_s = self._seen.get(owner, (None, 0.0))
        if renewed_s != until_s:
            if len(self._seen) > 10_000:
                self._seen.clear()
            self._seen[owner] = until_s, self._clock()
            return False
        return self._clock() - since_s > LEASE_S

    def lapsed(self, db: sqlite3.Connection, owner: str) -> bool:
        """`has_lapsed` by what the table says now."""
        (until_s,) = db.execute("SELECT max(until_s) FROM claim WHERE owner = ?", (owner,)).fetchone()
        return until_s is None or self.has_lapsed(owner, until_s)

    def sweep(self, db: sqlite3.Connection) -> None:
        """Take away the claims of those who are gone."""
        for owner, until_s in db.execute("SELECT owner, max(until_s) FROM claim GROUP BY owner").fetchall():
            if self.has_lapsed(owner, until_s):
                db.execute("DELETE FROM claim WHERE owner = ?", (owner,))


def is_gone(owner: str) -> bool:
    """Whether it is a process of this machine that has ended. False where that cannot be told: then its lease runs out.

    Another process may have its number by now, so the time when it was started has to be the same, where there is one.
    """
    try:
        host, pid, started, *_ = owner.split("|")
        if host != _host():
            return False
        return not _is_there(int(pid)) if not started else _started(int(pid)) != started
    except (ValueError, OverflowError):
        return False


def is_at_work(owner: str, until_s: float) -> bool:
    """Whether an owner seems to live, for those who only look: of another machine, only its clock can tell."""
    is_here = owner.startswith(f"{_host()}|")
    return not is_gone(owner) and (is_here or until_s > time.time())


@cache
def _host() -> str:
    """The machine since it was started, and the processes that it sees: a container has numbers of its own."""
    try:
        boot = (PROC / "sys/kernel/random/boot_id").read_text().strip()
        space = str((PROC / "self/ns/pid").stat().st_ino)
    except OSError:
        boot, space = "", ""
    return "/".join((socket.gethostname().replace("|", ""), boot, space))


def _started(pid: int) -> str | None:
    """When a process was started, in ticks since the machine was; None where it has ended, or nothing can be told."""
    try:
        fields = (PROC / str(pid) / "stat").read_text(errors="replace").rpartition(")")[2].split()
        return None if fields[0] in {"Z", "X"} else fields[19]
    except (OSError, IndexError):
        return None


def _is_there(pid: int) -> bool:
    """Whether there is such a process; on Windows, where asking would end it, it is taken to be there."""
    if sys.platform == "win32":
        return True
    try:
        os.kill(pid, 0)
    except ProcessLookupError:
        return False
    except PermissionError:
        return True
    return True
