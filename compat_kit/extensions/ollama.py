"""Ollama's own API, from https://github.com/ollama/ollama/blob/main/docs/api.md: what it has, gets, loads and lets go."""

from __future__ import annotations

import json
import re
import time
from contextlib import AsyncExitStack, aclosing, closing
from dataclasses import dataclass, field
from datetime import UTC, datetime
from typing import TYPE_CHECKING, Any, ClassVar

from .. import decode, refusals, render
from ..calls import check_timeout
from ..errors import (
    BackendClosed,
    BackendError,
    BackendTimeout,
    BadRequest,
    ConfigurationError,
    ModelNotFound,
    PullInterrupted,
    StatusError,
)
from ..feed import Feed
from ..progress import watched
from ..replies import NOTHING, ModelInfo
from .native import Native, Table, count, doors, entries, mapping, text, words
from .progress import Layers, Progress, size

if TYPE_CHECKING:
    from collections.abc import AsyncGenerator, Callable, Mapping, Sequence

    Observer = Callable[[Progress], Any]

_BETWEEN_S = 0.05
_MOST_LINE = 1024 * 1024
_FOR_EVER_YEARS = 20
_PULL_AGAIN = (
    "Pull it again: what is there already is kept. "
    "If it stops there once more, look at the server's log, its disk, and its way to the internet."
)


@dataclass(frozen=True, slots=True)
class OllamaModel:
    """What Ollama knows of a model: `show`.

    `max_context_window` is what the model is made for, `num_ctx` what its Modelfile sets, both in tokens; None where it does
    not say, and then Ollama decides (`ps` tells what a loaded one has). `capabilities` are Ollama's words ("completion",
    "tools", "vision", "thinking", ...), `parameters` the values of each option in the Modelfile, `details` its family,
    format, parameter_size and quantization_level. `raw` is the server's own answer.
    """

    name: str
    capabilities: tuple[str, ...] = ()
    max_context_window: int | None = None
    num_ctx: int | None = None
    parameters: Mapping[str, tuple[str, ...]] = field(default_factory=dict, repr=False, compare=False)
    template: str = field(default="", repr=False)
    license: str = field(default="", repr=False)
    details: Mapping[str, Any] = field(default_factory=dict, repr=False, compare=False)
    raw: Mapping[str, Any] = field(default_factory=dict, repr=False, compare=False)

    def _repr_html_(self) -> str:
        told = ("family", "parameter_size", "quantization_level", "format")
        rows = [
            ("capabilities", ", ".join(self.capabilities) or "–"),
            ("context it is made for", "–" if self.max_context_window is None else f"{self.max_context_window} tokens"),
            ("num_ctx", "Ollama decides" if self.num_ctx is None else f"{self.num_ctx} tokens"),
            *((name.replace("_", " "), text(self.details.get(name)) or "–") for name in told),
            *((name, " ".join(values)) for name, values in self.parameters.items() if name != "num_ctx"),
            ("license", self.license.strip().partition("\n")[0][:200] or "–"),
        ]
        return render.table((self.name, ""), rows)


@dataclass(frozen=True, slots=True)
class Loaded:
    """A model in memory: `ps`.

    `size_bytes` is what it takes, `vram_bytes` the part of it on the GPU. It is unloaded at `expires_at` (with time zone)
    unless it is used. `context_window` is the tokens that it was given room for. None where the server does not say.
    """

    columns: ClassVar[tuple[str, ...]] = ("model", "size", "on GPU", "context", "until")

    name: str
    size_bytes: int | None = None
    vram_bytes: int | None = None
    context_window: int | None = None
    expires_at: datetime | None = field(default=None, repr=False)
    raw: Mapping[str, Any] = field(default_factory=dict, repr=False, compare=False)

    def cells(self) -> tuple[str, ...]:
        """One text for each column."""
        window = "–" if self.context_window is None else str(self.context_window)
        return self.name, size(self.size_bytes), self._on_gpu(), window, self._until()

    def _on_gpu(self) -> str:
        if not self.size_bytes or self.vram_bytes is None:
            return "–"
        return f"{min(100 * self.vram_bytes // self.size_bytes, 100)} %"

    def _until(self) -> str:
        if self.expires_at is None:
            return "–"
        if self.expires_at.year - datetime.now(UTC).year > _FOR_EVER_YEARS:  # Ollama writes a time in 292 years
            return "for ever"
        return f"{self.expires_at:%Y-%m-%d %H:%M:%S %z}"


class Ollama(Native):
    """Ollama's own API, at the server of a backend; a method without a model means the backend's.

    Every method raises WrongKind at another kind of server, ModelNotFound for a model that is not there, and any other
    BackendError that a call of the backend can raise. Timeout and retries are the backend's.
    """

    _kinds = ("ollama",)
    _title = "Ollama"

    def pull(
        self, model: str | None = None, *, on_progress: Callable[[Progress], Any] | None = None, timeout: float | None = None
    ) -> None:
        """Have a model brought to the server, and come back when it is there.

        on_progress: called with each `Progress`, about 20 times a second at most and always with the last, in the thread that
            waits; without it a bar is shown in a notebook, and a line in a terminal.
        timeout: seconds without any word from the server before giving up; None waits for ever, since Ollama is silent for
            minutes while it verifies a large model.

        An interrupt, or an error in `on_progress`, stops the server; the next pull goes on from there. Raises ModelNotFound for
        a model that nobody offers, PullInterrupted where the server stops before the end.
        """
        feed = self._pulling(model, timeout)
        with closing(feed), watched(on_progress) as tell:
            for progress in feed:
                tell(progress)

    async def apull(
        self, model: str | None = None, *, on_progress: Callable[[Progress], Any] | None = None, timeout: float | None = None
    ) -> None:
        """`pull`, awaited; `on_progress` is called on the caller's loop."""
        feed = self._pulling(model, timeout)
        async with aclosing(feed):
            with watched(on_progress) as tell:
                async for progress in feed:
                    tell(progress)

    async def _version(self) -> str:
        """The version of the server, such as "0.32.10"."""
        found = await self._json("GET", "/api/version", shape=dict)
        if not text(found.get("version")):
            raise self._odd("/api/version", "it names no version")
        return text(found["version"])

    version, aversion = doors(_version)

    async def _tags(self) -> tuple[ModelInfo, ...]:
        """The models on the server's disk, with size, number of parameters and quantization."""
        found = await self._json("GET", "/api/tags", shape=dict)
        return tuple(_info(entry) for entry in map(mapping, entries(found.get("models"))) if _name(entry))

    tags, atags = doors(_tags)

    async def _show(self, model: str | None = None) -> OllamaModel:
        """What Ollama knows of a model: capabilities, context, parameters, template, license."""
        name = self._named(model)
        return _shown(name, await self._json("POST", "/api/show", {"model": name}, shape=dict, model=name))

    show, ashow = doors(_show)

    async def _ps(self) -> Table[Loaded]:
        """The models in memory, () for none."""
        found = await self._json("GET", "/api/ps", shape=dict)
        return Table(_loaded(entry) for entry in map(mapping, entries(found.get("models"))) if _name(entry))

    ps, aps = doors(_ps)

    async def _load(self, model: str | None = None, keep_alive: float | str | None = None) -> None:
        """Load a model into memory, and come back when it is there; nothing is generated.

        keep_alive: how long it stays there unused, in seconds or as "10m"; below 0 for ever, None for the server's default.
        A large model can take longer than the backend's timeout: `Ollama(backend.with_options(timeout=None))`.
        """
        if isinstance(keep_alive, bool) or not isinstance(keep_alive, int | float | str | None) or _is_zero(keep_alive):
            raise ConfigurationError("`keep_alive` is a number of seconds but 0, or text such as '10m'; for 0 there is `unload`.")
        more = {} if keep_alive is None else {"keep_alive": keep_alive}
        try:
            await self._generate(model, more, "load")
        except BadRequest as error:
            if "does not support generate" not in error.server_message:
                raise
            name = self._named(model)  # a model for embeddings
            await self._json("POST", "/api/embed", {"model": name, "input": [], **more}, shape=dict, model=name)

    load, aload = doors(_load)

    async def _unload(self, model: str | None = None) -> None:
        """Take a model out of memory once it has answered what it is asked; one that is not there is no error."""
        await self._generate(model, {"keep_alive": 0}, "unload")

    unload, aunload = doors(_unload)

    async def _generate(self, model: str | None, more: Mapping[str, Any], reason: str) -> None:
        """Ask for no text at all, which loads a model or lets it go."""
        name = self._named(model)
        body = {"model": name, "prompt": "", "stream": False, **more}
        found = await self._json("POST", "/api/generate", body, shape=dict, model=name)
        if found.get("done_reason") != reason:
            said = text(found.get("done_reason"))[:100]
            raise self._odd("/api/generate", f"it says {said!r} instead of {reason!r}")

    async def _delete(self, model: str) -> None:
        """Delete a model from the server's disk. It has to be named, and nothing brings it back but a pull."""
        name = self._named(model, is_explicit=True)
        await self._ask("DELETE", "/api/delete", {"model": name}, name)

    delete, adelete = doors(_delete)

    def _pulling(self, model: str | None, timeout: float | None) -> Feed[Progress]:
        name, timeout_s = self._named(model), check_timeout(timeout)
        return Feed(lambda: self._pull(name, timeout_s))

    async def _pull(self, name: str, timeout_s: float | None) -> AsyncGenerator[Sequence[Progress], None]:
        """The progress of a pull. What comes too often is left out, but no change of what is being done, so not the end."""
        await self._check()
        async with AsyncExitStack() as stack:

            async def begin() -> AsyncGenerator[bytes, None]:
                raw = await stack.enter_async_context(self._open("POST", "/api/pull", {"model": name}, timeout_s))
                try:
                    await self._refuse(raw, "/api/pull", name)
                except StatusError as error:
                    raise self._told(name, error) from None
                return raw.reads

            reads, _ = await self._backend._tried(begin)
            layers, status, due_s = Layers(name, self._situation().redact), "", 0.0
            async with aclosing(self._lines(name, reads, timeout_s)) as lines:
                async for line in lines:
                    progress = layers.add(line)
                    if progress.status != status or time.monotonic() >= due_s:
                        status, due_s = progress.status, time.monotonic() + _BETWEEN_S
                        yield [progress]
                    if progress.is_done:
                        return  # what breaks after the end spoils nothing
            raise self._interrupted(name, "the server ended it without a reason")

    async def _lines(self, name: str, reads: AsyncGenerator[bytes, None], timeout_s: float | None) -> AsyncGenerator[Any, None]:
        """What the server tells on the way. Raises the error that it tells of, or that its silence is."""
        try:
            async with aclosing(read_lines(reads)) as lines:
                async for line in lines:
                    found = self._read(line)
                    if found.get("error"):
                        raise self._told(name, refusals.read_error(200, NOTHING, found))
                    yield found
        except ValueError as error:
            raise self._odd("/api/pull", str(error)) from None
        except BackendTimeout:
            raise self._interrupted(name, f"nothing came for {timeout_s:g} s") from None
        except (BackendClosed, StatusError, PullInterrupted):
            raise
        except BackendError:
            raise self._interrupted(name, "the connection broke") from None

    def _read(self, line: bytes) -> Mapping[str, Any]:
        try:
            return mapping(decode.parse(line))
        except ValueError:
            raise ValueError(words(line) or "bytes that are no text") from None

    def _told(self, name: str, error: StatusError) -> BackendError:
        """The error for one that a pull was refused with, or ended in the middle with, which has status 200."""
        at = self._situation(name)
        said = at.redact(refusals.plain_words(error.server_message)).rstrip(".")
        if isinstance(error, ModelNotFound) or "file does not exist" in said:
            hint = "Check its name and its tag: https://ollama.com/search shows what there is."
            return ModelNotFound(f"{at.base_url} cannot pull {name!r}: {said}.", hint, status=404, server_message=said)
        return self._interrupted(name, said) if error.status == 200 else error

    def _interrupted(self, name: str, reason: str) -> PullInterrupted:
        said = f"The pull of {name!r} at {self._situation().base_url} stopped: {reason}."
        return PullInterrupted(said, _PULL_AGAIN)

    def _named(self, model: str | None, *, is_explicit: bool = False) -> str:
        name = model if is_explicit or model is not None else self._backend.model
        if not isinstance(name, str) or not name.strip():
            raise ConfigurationError("Name the model, such as 'llama3.2', or make the backend with one.")
        return name


async def read_lines(reads: AsyncGenerator[bytes, None]) -> AsyncGenerator[bytes, None]:
    """The lines of a body that are not empty, however it was cut into pieces. Raises ValueError for one that does not end."""
    rest = b""
    async with aclosing(reads):
        async for data in reads:
            *whole, rest = (rest + data).split(b"\n")
            for line in filter(bytes.strip, whole):
                yield line
            if len(rest) > _MOST_LINE:
                raise ValueError("it sends a line without end")
    if rest.strip():
        yield rest


def _is_zero(keep_alive: float | str | None) -> bool:
    """Whether a time is none at all, as 0 and "0s" are: with it a model is not loaded but let go."""
    return not re.search("[1-9]", keep_alive) if isinstance(keep_alive, str) else keep_alive == 0


def _shown(name: str, raw: Mapping[str, Any]) -> OllamaModel:
    info, parameters = mapping(raw.get("model_info")), _parameters(text(raw.get("parameters")))
    num_ctx = parameters.get("num_ctx", ("",))[-1]
    return OllamaModel(
        name=name,
        capabilities=tuple(one for one in entries(raw.get("capabilities")) if isinstance(one, str)),
        max_context_window=count(info.get(f"{text(info.get('general.architecture'))}.context_length")),
        num_ctx=int(num_ctx) if num_ctx.isascii() and num_ctx.isdecimal() and len(num_ctx) < 12 else None,
        parameters=parameters,
        template=text(raw.get("template")),
        license=text(raw.get("license")),
        details=mapping(raw.get("details")),
        raw=raw,
    )


def _parameters(lines: str) -> dict[str, tuple[str, ...]]:
    """The options of a Modelfile, one in a line, the name before the value; some stand there more than once."""
    found: dict[str, list[str]] = {}
    for line in lines.split("\n"):
        name, _, value = line.strip().partition(" ")
        if name:
            found.setdefault(name, []).append(_unquoted(value.strip()))
    return {name: tuple(values) for name, values in found.items()}


def _unquoted(value: str) -> str:
    try:
        found = json.loads(value) if value.startswith('"') else value
    except ValueError:
        return value
    return found if isinstance(found, str) else value


def _name(entry: Mapping[str, Any]) -> str:
    return text(entry.get("model")) or text(entry.get("name"))


def _info(entry: Mapping[str, Any]) -> ModelInfo:
    details = mapping(entry.get("details"))
    return ModelInfo(
        _name(entry),
        size_bytes=count(entry.get("size")),
        parameters=text(details.get("parameter_size")) or None,
        quantization=text(details.get("quantization_level")) or None,
        raw=entry,
    )


def _loaded(entry: Mapping[str, Any]) -> Loaded:
    size_bytes, vram_bytes, window = (count(entry.get(name)) for name in ("size", "size_vram", "context_length"))
    return Loaded(_name(entry), size_bytes, vram_bytes, window, _moment(entry.get("expires_at")), entry)


def _moment(value: Any) -> datetime | None:
    """A moment as Go writes it, None for its zero and for all else."""
    try:
        moment = datetime.fromisoformat(text(value)[:64])
    except ValueError:
        return None
    return moment if moment.tzinfo is not None and moment.year > 1 else None
