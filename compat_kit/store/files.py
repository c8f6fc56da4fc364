"""The file of a store: one connection that writes, as many as are needed that read, and what SQLite says in plain words."""

from __future__ import annotations

import errno
import os
import sqlite3
import threading
import time
from contextlib import contextmanager
from pathlib import Path
from typing import TYPE_CHECKING

from ..errors import StoreError
from .forks import GATE, abandon
from .places import network_type
from .schema import APPLICATION, TABLES, VERSION

if TYPE_CHECKING:
    from collections.abc import Iterator

MEMORY = ":memory:"
BUSY_S = 10.0
"""So long is waited for another process that writes, in seconds."""
_MOST_IDLE = 8
ANOTHER = 'Give another path, for example `store="runs.sqlite"` in a folder of your own.'
_SAID = {
    "SQLITE_FULL": "could not be written: the disk is full. Free some space and resume the run: what was shown as done is kept.",
    "SQLITE_NOTADB": f"is no store of runs: it is not a SQLite database. {ANOTHER}",
    "SQLITE_CORRUPT": "is damaged. Move it away to begin anew; `sqlite3 FILE .recover` brings back most of what was in it.",
    "SQLITE_READONLY": f"cannot be written, and a store has to be even to be read. {ANOTHER}",
    "SQLITE_CANTOPEN": f"cannot be opened, or a file beside it cannot be made. {ANOTHER}",
    "SQLITE_PERM": f"may not be opened. {ANOTHER}",
    "SQLITE_BUSY": f"is held by another program for longer than {BUSY_S:g} s. Close whatever has it open, then try again.",
    "SQLITE_LOCKED": "is in use in this process. Try again.",
    "SQLITE_IOERR": "could not be read or written: the disk reported an error. Look at the disk, then resume the run.",
    "SQLITE_TOOBIG": "takes no value of more than 1 GB. Limit the answers with `max_tokens`.",
}


class File:
    """Where the connections come from. durable: whether what was written survives a power cut too, at 4 ms for each commit."""

    def __init__(self, path: str, *, durable: bool = False) -> None:
        self.path = path
        self.is_memory = path == MEMORY
        self._durable = durable
        self._begin()
        with self.writing():  # what is wrong with the file is said at once
            pass

    def _begin(self) -> None:
        self._main: sqlite3.Connection | None = None
        self._identity: tuple[int, int] | None = None
        self._idle: list[sqlite3.Connection] = []
        self._lock = threading.RLock()
        self._is_closed = False

    @contextmanager
    def writing(self) -> Iterator[sqlite3.Connection]:
        """The connection that writes; one thread at a time has it."""
        with GATE, self._lock, translated(self.path):
            self.check()
            if self._main is None:
                self._main = _open(self.path, durable=self._durable)
                self._identity = self._found()
            yield self._main

    @contextmanager
    def reading(self) -> Iterator[sqlite3.Connection]:
        """A connection that only reads, whatever is being written meanwhile."""
        if self.is_memory:
            with self.writing() as db:
                db.execute("PRAGMA query_only = 1")
                try:
                    yield db
                finally:
                    db.execute("PRAGMA query_only = 0")
            return
        with GATE, translated(self.path):
            self.check()
            db = self._reader()
            try:
                yield db
            finally:
                self._give_back(db)

    @property
    def is_lost(self) -> bool:
        """Whether another file lies at the path than the one that is open, or none: what is written would be gone in the end."""
        return self._identity is not None and self._found() != self._identity

    def check(self) -> None:
        """Raise StoreError where the file is lost."""
        if self.is_lost:
            raise StoreError(
                f"The store {self.path} was deleted, moved or replaced while it was in use, and takes no more answers. "
                "Put the file back first if you can; the same call again then asks what is not in it."
            )

    def _found(self) -> tuple[int, int] | None:
        if self.is_memory:
            return None
        try:
            found = Path(self.path).stat()
        except OSError:
            return (0, 0)
        return found.st_dev, found.st_ino

    def _reader(self) -> sqlite3.Connection:
        try:
            return self._idle.pop()
        except IndexError:
            db = _connect(self.path)
            db.execute("PRAGMA query_only = 1")
            return db

    def _give_back(self, db: sqlite3.Connection) -> None:
        if self._is_closed or len(self._idle) >= _MOST_IDLE:
            db.close()
        else:
            self._idle.append(db)

    def close(self) -> None:
        """Close all connections; the last one to close tidies the file up."""
        with GATE, self._lock:
            self._is_closed = True
            connections = [*self._idle, *([] if self._main is None else [self._main])]
            self._idle, self._main = [], None
            for connection in connections:
                # Closing what is lost would take away the files beside the one that lies there now.
                abandon(connection) if self.is_lost else connection.close()

    def forked(self) -> None:
        """Begin with connections of its own in a forked child; what is in memory, it has a copy of."""
        main = self._main
        for connection in ([] if main is None or self.is_memory else [main]) + self._idle:
            abandon(connection)
        self._begin()
        if self.is_memory:
            self._main = main


@contextmanager
def translated(path: str) -> Iterator[None]:
    """Say in plain words what SQLite reports."""
    try:
        yield
    except sqlite3.Error as error:
        raise StoreError(told(error, path)) from error


def told(error: sqlite3.Error, path: str) -> str:
    """What happened, and the next step."""
    name = getattr(error, "sqlite_errorname", "")
    said = next((words for start, words in _SAID.items() if name.startswith(start)), None)
    return f"The store {path} {said}" if said else f"The store {path} could not do that: {error}."


def _open(path: str, *, durable: bool) -> sqlite3.Connection:
    if path != MEMORY:
        _make(Path(path))
    db = _connect(path)
    try:
        _check(db, path)
        _set_up(db, path, durable=durable)
    except BaseException:
        db.close()
        raise
    return db


def _connect(path: str) -> sqlite3.Connection:
    db = sqlite3.connect(path, timeout=BUSY_S, isolation_level=None, check_same_thread=False)
    db.row_factory = sqlite3.Row
    return db


def _make(path: Path) -> None:
    """The file with its folder, for nobody else to read: prompts may be private."""
    if found := network_type(path):
        raise StoreError(
            f"The store {path} would lie on a network drive ({found}), where SQLite can lose what two programs write. "
            "Give a path on a disk of this machine; a finished run may then be copied anywhere."
        )
    try:
        path.parent.mkdir(mode=0o700, parents=True, exist_ok=True)
        os.close(os.open(path, os.O_RDWR | os.O_CREAT, 0o600))
    except (OSError, ValueError) as error:
        if isinstance(error, OSError) and error.errno == errno.ENOSPC:
            raise StoreError(f"The store {path} {_SAID['SQLITE_FULL']}") from error
        reason = getattr(error, "strerror", None) or str(error)
        raise StoreError(f"The store {path} cannot be opened for writing: {reason}. {ANOTHER}") from error


def _check(db: sqlite3.Connection, path: str) -> None:
    """Refuse a file that is somebody else's before anything is written to it."""
    has_tables = bool(
        db.execute("SELECT count(*) FROM sqlite_master").fetchone()[0]
    )  # first: another may be making them just now
    (application,), (version,) = (db.execute(f"PRAGMA {name}").fetchone() for name in ("application_id", "user_version"))
    if has_tables and application != APPLICATION:
        raise StoreError(f"The store {path} is a database of another program. {ANOTHER}")
    if version > VERSION:
        raise StoreError(
            f"The store {path} was written by a newer compat_kit (tables of version {version}, this one knows {VERSION}). "
            f"Update it with `pip install -U compat-kit`, or give another path."
        )


def _set_up(db: sqlite3.Connection, path: str, *, durable: bool) -> None:
    db.execute(f"PRAGMA synchronous = {'FULL' if durable else 'NORMAL'}")
    mode = _to_wal(db)
    if mode not in {"wal", "memory"}:
        raise StoreError(f"The store {path} lies where two programs cannot share a file ({mode}). {ANOTHER}")
    db.execute("PRAGMA journal_size_limit = 67108864")
    db.execute("PRAGMA wal_autocheckpoint = 4000")
    db.executescript(f"BEGIN IMMEDIATE; {TABLES} PRAGMA application_id = {APPLICATION}; PRAGMA user_version = {VERSION}; COMMIT;")


def _to_wal(db: sqlite3.Connection) -> str:
    """The journal mode in the end. SQLite does not wait by itself for another process that is making the same change."""
    until_s = time.monotonic() + BUSY_S
    while True:
        try:
            return str(db.execute("PRAGMA journal_mode = WAL").fetchone()[0])
        except sqlite3.OperationalError as error:
            if "locked" not in str(error) or time.monotonic() > until_s:
                raise
            time.sleep(0.01)
