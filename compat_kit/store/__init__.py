"""Where runs are kept: one SQLite file, written as answers come, read by any number of notebooks."""

from .record import FAILED, FILTERED, OK, STATUSES, STOPPED, TRUNCATED, Record, RunInfo, Score, Task
from .store import Store

__all__ = ["FAILED", "FILTERED", "OK", "STATUSES", "STOPPED", "TRUNCATED", "Record", "RunInfo", "Score", "Store", "Task"]
