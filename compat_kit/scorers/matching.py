"""Patterns of Python's `re`, searched for in a child process, since nothing stops a search in a thread of this one.

Some patterns take time that doubles with each character, and all that while nothing else in the process runs. The child ends
itself after `LIMIT_S` of one search, by a watchdog that needs no turn of its own; the next search has another child.
"""

from __future__ import annotations

import atexit
import json
import os
import re
import subprocess
import sys
import threading

LIMIT_S = 2.0
MOST_SEARCHED = 1_000_000
"""The longest text that is searched, in characters."""

_ENDLESS = re.compile(r"[*+?{|]")
_CHILD = f"""
import faulthandler, json, os, re, sys
nowhere = open(os.devnull, "w")
for line in sys.stdin:
    pattern, text, flags = json.loads(line)
    faulthandler.dump_traceback_later({LIMIT_S}, exit=True, file=nowhere)
    try:
        said = [bool(re.search(pattern, text, flags)), ""]
    except Exception as error:
        said = [None, str(error)]
    faulthandler.cancel_dump_traceback_later()
    print(json.dumps(said), flush=True)
"""


class _Searcher:
    """The child, begun when it is first needed, and in a forked process anew."""

    def __init__(self) -> None:
        self._lock = threading.Lock()
        self._process: subprocess.Popen[str] | None = None
        self._owner = 0

    def search(self, pattern: str, text: str, flags: int) -> tuple[bool | None, str] | None:
        """Whether it is found, or what is wrong with it; None where the child ended over it."""
        with self._lock:
            child = self._child()
            assert child.stdin is not None  # noqa: S101 - they were asked for
            assert child.stdout is not None  # noqa: S101
            try:
                child.stdin.write(json.dumps([pattern, text, flags]) + "\n")
                child.stdin.flush()
                line = child.stdout.readline()
            except OSError:
                line = ""
            if not line.endswith("\n"):
                self._end()
                return None
        found, fault = json.loads(line)
        return found, fault

    def close(self) -> None:
        """End the child, if there is one."""
        with self._lock:
            self._end()

    def _child(self) -> subprocess.Popen[str]:
        if self._process is None or self._owner != os.getpid() or self._process.poll() is not None:
            self._end()
            command = [sys.executable, "-I", "-S", "-c", _CHILD]
            pipe = subprocess.PIPE
            self._process = subprocess.Popen(command, stdin=pipe, stdout=pipe, stderr=subprocess.DEVNULL, text=True)
            self._owner = os.getpid()
        return self._process

    def _end(self) -> None:
        process, self._process = self._process, None
        if process is not None and self._owner == os.getpid():
            process.kill()
            process.communicate()


_searcher = _Searcher()
atexit.register(_searcher.close)


def search(pattern: str, text: str, flags: int = 0) -> bool:
    """Whether a pattern is found in a text. Raises ValueError for what is no pattern, and TimeoutError after `LIMIT_S`."""
    if len(text) > MOST_SEARCHED:
        raise ValueError(f"the answer has {len(text):,} characters, and at most {MOST_SEARCHED:,} are searched")
    if not _ENDLESS.search(pattern):  # without repetition and choice it takes no time worth the way to the child
        try:
            return bool(re.search(pattern, text, flags))
        except re.error as error:
            raise ValueError(str(error)) from None
    said = _searcher.search(pattern, text, flags)
    if said is None:
        raise TimeoutError(f"the search for {pattern[:60]!r} took longer than {LIMIT_S:g} s, and was stopped")
    if said[0] is None:
        raise ValueError(said[1])
    return said[0]
