"""Where runs are kept: one SQLite file, written as answers come, read by any number of notebooks."""

from .files import MEMORY
from .listing import Runs
from .opening import StoreLike, close_stores, open_store
from .record import FAILED, FILTERED, OK, STATUSES, STOPPED, TRUNCATED, Record, RunInfo, Score, Task, Vote
from .store import Store

__all__ = [
    "FAILED",
    "FILTERED",
    "MEMORY",
    "OK",
    "STATUSES",
    "STOPPED",
    "TRUNCATED",
    "Record",
    "RunInfo",
    "Runs",
    "Score",
    "Store",
    "StoreLike",
    "Task",
    "Vote",
    "close_stores",
    "open_store",
]
