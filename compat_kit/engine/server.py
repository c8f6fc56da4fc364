"""The engine's processes as seen from here: started, shared, watched, ended."""

from __future__ import annotations

import asyncio
import atexit
import importlib.util
import json
import os
import re
import subprocess
import sys
import tempfile
import threading
import warnings
import weakref
from contextlib import suppress
from dataclasses import replace
from pathlib import Path
from typing import IO, TYPE_CHECKING, Any, NamedTuple, TypeVar

from ..backend import Backend
from ..errors import ConfigurationError, ConnectionLost, EngineStopped, MissingExtra, NotGGUF, Unreachable
from ..kinds import Kind, find_kind
from .models import WEIGHTS, find_model

if TYPE_CHECKING:
    from collections.abc import Awaitable, Callable

    from ..calls import Tried
    from ..retry import Course

T = TypeVar("T")

_CHILD = Path(__file__).with_name("child.py")
_START_S = 120.0
_DYING_S = 1.0
_LLAMACPP: Any = find_kind("llamacpp")
_EMBEDDED: Kind = replace(_LLAMACPP, start="The embedded engine has ended: make a new one with `ck.local(...)`.")
# A second thread makes a model of this size no faster, and takes the core on which the client reads.
_SMALL_BYTES = 50_000_000
_LONGEST_STEP = 2048


class Settings(NamedTuple):
    """What makes two engines the same one."""

    name: str
    path: str
    mmproj: str | None
    n_ctx: int
    n_parallel: int
    seed: int | None


class EngineRestarted(UserWarning):
    """The embedded engine had died and was started again; what it was writing is lost."""


class Engine:
    """One child process with one model. It keeps its port when it has to be started again.

    After a fork the other process may use the engine, but only this one watches, restarts and ends it.
    """

    def __init__(self, settings: Settings) -> None:
        self.settings = settings
        self.url = ""
        self.starts = 0
        self.users: weakref.WeakSet[Any] = weakref.WeakSet()  # the transports of the backends that are still open
        self._owner = os.getpid()
        # A model of this package thinks when it is asked to, not whenever its template lets it.
        is_shipped = Path(settings.path).parent == WEIGHTS
        is_small = Path(settings.path).stat().st_size < _SMALL_BYTES
        self._how = {
            "n_threads": 1 if is_small else -1,  # -1: llama.cpp decides
            # Its 512 tokens are the longest text to embed; of a large model a longer step takes memory by the gigabyte.
            "n_ubatch": min(max(settings.n_ctx, 512), _LONGEST_STEP) if is_small else None,
            "template_kwargs": {"enable_thinking": "false"} if is_shipped else {},
            # What is read anew is read in steps of another size, whose last bits differ: now and then another token is chosen.
            # A model of this package reads its longest prompt in a tenth of a second and says the same text every time.
            "keeps_prompts": not is_shipped,
        }
        self._lock = threading.Lock()
        self._process: subprocess.Popen[bytes] | None = None
        self._log: IO[bytes] = tempfile.TemporaryFile()  # noqa: SIM115 - lives as long as the engine
        try:
            self._start(port=0)
        except BaseException:
            self.stop()
            raise

    @property
    def pid(self) -> int | None:
        """The process id of the child, None once it was stopped."""
        return self._process.pid if self._process is not None else None

    def is_alive(self) -> bool:
        """Whether the child is running; another process than its parent cannot tell, and takes it for granted."""
        return os.getpid() != self._owner or (self._process is not None and self._process.poll() is None)

    def was_lost(self, starts: int, within_s: float) -> bool:
        """Whether the child of that many starts has ended, or does so in the next moment, or was replaced already.

        A killed process closes its port a little before it ends.
        """
        if os.getpid() != self._owner:
            return False
        with self._lock:  # while another thread starts it again, the answer is yet to come
            if self.starts == starts and self.is_alive() and self._process is not None:
                with suppress(subprocess.TimeoutExpired):
                    self._process.wait(within_s)
            return self.starts != starts or not self.is_alive()

    def revive(self) -> None:
        """Start the child again at the same address if it has died, and say so."""
        with self._lock:
            if self.is_alive():
                return
            ended = self._why()
            self._clear_away()
            self._start(port=int(self.url.rpartition(":")[2]))
        warnings.warn(
            f"The embedded engine for {self.settings.name!r} had ended ({ended}) and was started again at {self.url}.",
            EngineRestarted,
            stacklevel=2,
        )

    def stop(self) -> None:
        """End the child for good and wait until it is gone; its backends do not bring it back."""
        self.users.clear()
        with self._lock:
            self._clear_away()
            self._log.close()

    def _clear_away(self) -> None:
        process, self._process = self._process, None
        if process is None:
            return
        if os.getpid() == self._owner:
            process.kill()
            process.wait()
        for pipe in (process.stdin, process.stdout):
            if pipe is not None:
                with suppress(OSError):  # it writes what a child that died at once has not read
                    pipe.close()

    def _start(self, port: int) -> None:
        self._log.seek(0)
        self._log.truncate()
        self._process = subprocess.Popen(
            [sys.executable, "-P", str(_CHILD)],
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            stderr=self._log,
            start_new_session=True,  # an interrupt of the notebook reaches its process group, which this is not in
        )
        answer = self._greet(self._process, {**self.settings._asdict(), "port": port, **self._how})
        if "url" not in answer:
            error = self._refused(answer.get("error") or self._why())
            self._clear_away()
            raise error
        self.url = answer["url"]
        self.starts += 1

    def _greet(self, process: subprocess.Popen[bytes], settings: dict[str, Any]) -> dict[str, str]:
        """Send the settings, wait for the address."""
        to_child, from_child = process.stdin, process.stdout
        if to_child is None or from_child is None:
            return {}
        timer = threading.Timer(_START_S, process.kill)
        timer.daemon = True
        try:
            timer.start()
            to_child.write(json.dumps(settings).encode() + b"\n")
            to_child.flush()
            answer: dict[str, str] = json.loads(from_child.readline() or b"{}")
        except (OSError, ValueError):
            answer = {}
        finally:
            timer.cancel()
        return answer

    def _refused(self, reason: str) -> Exception:
        """The error for a child that did not start, by the first thing that llama.cpp complained of."""
        log = self._complaints()
        first = log[0] if log else reason
        if any("error loading model" in line for line in log):
            return NotGGUF(self.settings.path, f"llama.cpp cannot load it ({first})")
        hint = "Use a smaller `n_ctx` or `n_parallel`, or a smaller model."
        if any("bind" in line for line in log):
            hint = "Another program has taken its port: make a new engine with `ck.local(...)`."
        return EngineStopped(self.settings.name, f"it did not start ({first})", hint)

    def _why(self) -> str:
        code = None if self._process is None else self._process.wait()
        return "it was stopped" if code is None else f"signal {-code}" if code < 0 else f"exit code {code}"

    def _complaints(self) -> list[str]:
        """What llama.cpp wrote as errors, without its time stamps and function names."""
        self._log.seek(0)
        lines = self._log.read().decode("utf-8", "replace").splitlines()
        found = [line for line in lines if re.match(r"[\d.]+ E |error|.*\bfailed\b", line)]
        return [re.sub(r"^[\d.]+ E +(\w+ +)?\w+: *", "", line).strip()[:200] for line in found]


class LocalBackend(Backend):
    """A backend on the embedded engine. A dead engine is started again at the next call, with a warning."""

    engine: Engine

    async def _tried(self, call: Callable[[], Awaitable[T]], course: Course | None = None) -> Tried[T]:
        if self.engine.users and not self.engine.is_alive():
            await asyncio.to_thread(self.engine.revive)
        starts = self.engine.starts
        try:
            return await super()._tried(call, course)
        except (Unreachable, ConnectionLost):
            if not self.engine.users or not await asyncio.to_thread(self.engine.was_lost, starts, _DYING_S):
                raise
        await asyncio.to_thread(self.engine.revive)
        return await super()._tried(call, course)

    def close(self) -> None:
        """Close the connections; the last backend of an engine to be closed ends its process."""
        super().close()
        _release(self)

    async def aclose(self) -> None:
        """`close`, awaited."""
        await super().aclose()
        await asyncio.to_thread(_release, self)


def local(
    model: str | Path = "mini-1m",
    *,
    mmproj: str | Path | None = None,
    n_ctx: int = 2048,
    n_parallel: int = 4,
    seed: int | None = None,
    **settings: Any,
) -> LocalBackend:
    """A backend on an engine in a child process, one for all backends with the same settings; the door is `ck.local`.

    Raises MissingExtra, UnknownModel, NotGGUF, DownloadFailed, EngineStopped or, for settings that cannot be, ConfigurationError.
    """
    _check_counts(n_ctx=(n_ctx, 1_048_576), n_parallel=(n_parallel, 64), seed=(seed, 2**32 - 2))
    for setting in ("base_url", "kind", "client", "async_client"):
        if setting in settings:
            raise ConfigurationError(
                f"`{setting}` is no setting of an embedded model: use `ck.connect(...)` for a server of your own."
            )
    name, files = find_model(model, mmproj)
    if importlib.util.find_spec("xllamacpp") is None:
        raise MissingExtra("xllamacpp", "local", "The embedded engine")
    wanted = Settings(name, str(files.path), str(files.mmproj) if files.mmproj else None, n_ctx, n_parallel, seed)
    with _lock:
        if wanted not in _engines:
            _engines[wanted] = Engine(wanted)
        engine = _engines[wanted]
        try:
            backend = LocalBackend(name, base_url=f"{engine.url}/v1", **settings)
        except BaseException:
            _end_if_unused(engine)
            raise
        backend.engine = engine
        backend._transport.kind = _EMBEDDED
        engine.users.add(backend._transport)
    return backend


def _check_counts(**counts: tuple[Any, int]) -> None:
    for name, (value, most) in counts.items():
        least = 0 if name == "seed" else 1
        if name == "seed" and value is None:
            continue
        if not isinstance(value, int) or isinstance(value, bool) or not least <= value <= most:
            raise ConfigurationError(f"`{name}` must be a whole number from {least} to {most}, not {value!r}.")


def running_urls() -> dict[str, str]:
    """The base URL of each engine that runs for this process, and the name of its model: for discovery."""
    with _lock:
        return {f"{engine.url}/v1": engine.settings.name for engine in _engines.values() if engine.is_alive()}


def stop_all() -> None:
    """End all engines of this process."""
    with _lock:
        engines = list(_engines.values())
        _engines.clear()
    for engine in engines:
        engine.stop()


_lock = threading.RLock()
_engines: dict[Settings, Engine] = {}


def _release(backend: LocalBackend) -> None:
    with _lock:
        backend.engine.users.discard(backend._transport)
        _end_if_unused(backend.engine)


def _end_if_unused(engine: Engine) -> None:
    if not engine.users:
        _engines.pop(engine.settings, None)
        engine.stop()


def _forget() -> None:
    """The engines belong to the parent of a fork; its child starts its own."""
    global _lock
    _lock = threading.RLock()
    _engines.clear()


if hasattr(os, "register_at_fork"):
    os.register_at_fork(after_in_child=_forget)
atexit.register(stop_all)
