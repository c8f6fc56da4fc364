"""The one thread that writes to a store. What comes while it is at work goes into one commit."""

from __future__ import annotations

import threading
from collections import deque
from concurrent.futures import Future
from typing import TYPE_CHECKING, Any, TypeVar

from ..errors import StoreError
from .files import translated
from .leases import BEAT_S, Owner

if TYPE_CHECKING:
    import sqlite3
    from collections.abc import Callable

    from .files import File

T = TypeVar("T")
Job = tuple["Callable[[sqlite3.Connection], Any]", "Future[Any]"]

MOST_ROWS = 64
IDLE_S = 2.0
"""A thread that has nothing to do for so long ends; the next job starts another."""


class Writer:
    """Runs jobs on the connection that writes, each all or not at all, in their order."""

    def __init__(self, file: File) -> None:
        self._file = file
        self._begin()

    def _begin(self) -> None:
        self.owner = Owner()
        self._changed = threading.Condition()
        self._jobs: deque[Job] = deque()
        self._thread: threading.Thread | None = None
        self._is_closed = False

    def submit(self, job: Callable[[sqlite3.Connection], T]) -> Future[T]:
        """The result of a job, resolved when it is committed. It cannot be cancelled. Raises StoreError once closed."""
        future: Future[T] = Future()
        future.set_running_or_notify_cancel()
        with self._changed:
            if self._is_closed:
                raise StoreError(f"The store {self._file.path} was closed. Open it again with `ck.Store(path)`.")
            self._jobs.append((job, future))
            if self._thread is not None:
                self._changed.notify()
                return future
            self._thread = threading.Thread(target=self._serve, name="compat_kit-store", daemon=True)
            try:
                self._thread.start()
                return future
            except RuntimeError:  # the process is ending, and starts no thread any more
                self._thread = None
        self._commit([self._jobs.popleft()])
        return future

    def close(self) -> None:
        """Write what is left, give claims back, and close the file."""
        with self._changed:
            if self._is_closed:
                return
            self._is_closed = True
            self._changed.notify()
            thread = self._thread
        if thread is None:
            self._leave()
        elif thread is not threading.current_thread():
            thread.join()

    def forked(self) -> None:
        """Begin anew in a forked child, with nothing that the parent was about to write."""
        is_closed = self._is_closed
        self._begin()
        self._is_closed = is_closed

    def _serve(self) -> None:
        while (jobs := self._next()) is not None:
            if self.owner.left:
                jobs.insert(0, (self.owner.settle, Future()))
            if self.owner.is_due():
                jobs.insert(0, (self.owner.beat, Future()))
            self._commit(jobs)
        if self._is_closed:
            self._leave()

    def _next(self) -> list[Job] | None:
        """What is to be written now; None when there is nothing more to do."""
        with self._changed:
            self._changed.wait_for(lambda: self._jobs or self._is_closed, BEAT_S if self._has_claims() else IDLE_S)
            jobs = [self._jobs.popleft() for _ in range(min(len(self._jobs), MOST_ROWS))]
            if jobs or (self._has_claims() and not self._is_closed):
                return jobs
            self._thread = None
            return None

    def _has_claims(self) -> bool:
        return bool(self.owner.held or self.owner.left)

    def _commit(self, jobs: list[Job]) -> None:
        """Do them in one transaction; where one fails each has its own, so that it fails alone."""
        if not jobs:
            return
        try:
            results = self._attempt(jobs)
        except BaseException as error:
            if len(jobs) == 1:
                jobs[0][1].set_exception(error)
                return
            for job in jobs:
                self._commit([job])
            return
        for (_, future), result in zip(jobs, results, strict=True):
            future.set_result(result)

    def _attempt(self, jobs: list[Job]) -> list[Any]:
        with self._file.writing() as db:
            db.execute("BEGIN IMMEDIATE")
            try:
                results = [job(db) for job, _ in jobs]
                db.execute("COMMIT")
            except BaseException:
                if db.in_transaction:
                    db.execute("ROLLBACK")
                raise
            return results

    def _leave(self) -> None:
        if self._has_claims():
            self._commit([(self.owner.leave, Future())])
        with translated(self._file.path):
            self._file.close()
