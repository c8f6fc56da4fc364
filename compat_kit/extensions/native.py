"""What the native APIs have in common: whose server it is, checked before anything is asked, and its pages from its root."""

from __future__ import annotations

import json
from collections.abc import Callable, Coroutine
from contextlib import aclosing, asynccontextmanager, suppress
from dataclasses import replace
from functools import wraps
from typing import TYPE_CHECKING, Any, ClassVar, ParamSpec, Protocol, TypeVar
from urllib.parse import urlsplit

from .. import advice, decode, kinds, refusals, render
from ..address import shown_url
from ..backend import Backend
from ..errors import AuthenticationError, BackendError, ConfigurationError, NoModels, WrongKind
from ..fitting import learn_kind
from ..loop import arun, run
from ..replies import NOTHING
from ..transport import HttpTransport

if TYPE_CHECKING:
    from collections.abc import AsyncGenerator, Mapping

    from ..transport import Raw

P = ParamSpec("P")
T = TypeVar("T")
_Asked = Coroutine[Any, Any, T]

_MOST_BYTES = 64 * 1024 * 1024
"""The most that is read of an answer."""
_REFUSAL_BYTES = 1024 * 1024
_MOST_COUNT = 2**53


class Row(Protocol):
    """A value that can be a row of a table."""

    columns: ClassVar[tuple[str, ...]]

    def cells(self) -> tuple[str, ...]:
        """One text for each column."""


R = TypeVar("R", bound=Row)


class Table(tuple[R, ...]):
    """Values of one sort: a tuple in code, a table in a notebook."""

    __slots__ = ()

    def _repr_html_(self) -> str:
        return render.table(self[0].columns, [row.cells() for row in self]) if self else render.prose("(none)")


def doors(method: Callable[P, _Asked[T]]) -> tuple[Callable[P, T], Callable[P, _Asked[T]]]:
    """The two public doors to a coroutine of a class: one that waits, and one to be awaited."""

    @wraps(method)
    def call(*arguments: P.args, **named: P.kwargs) -> T:
        return run(method(*arguments, **named))

    @wraps(method)
    async def acall(*arguments: P.args, **named: P.kwargs) -> T:
        return await arun(method(*arguments, **named))

    name, owner = method.__name__.removeprefix("_"), method.__qualname__.rpartition(".")[0]
    call.__name__, acall.__name__, acall.__doc__ = name, f"a{name}", f"`{name}`, awaited."
    call.__qualname__, acall.__qualname__ = f"{owner}.{name}", f"{owner}.a{name}"
    return call, acall


class Native:
    """The native API of one kind of server. The first of `_kinds` is the one that its name stands for."""

    _kinds: ClassVar[tuple[str, ...]]
    _title: ClassVar[str]

    def __init__(self, backend: Any) -> None:
        if not isinstance(backend, Backend):
            name, given = type(self).__name__, type(backend).__name__
            raise ConfigurationError(f"`{name}` takes a backend, such as `ck.connect(...)`, not a {given}.")
        if not isinstance(backend._transport, HttpTransport):
            raise ConfigurationError(
                f"A backend with a client of your own has no way to {self._title}'s own API. "
                "Make one with `ck.connect(base_url, model, api_key=...)` for the same server."
            )
        self._backend: Backend = backend
        self._transport: HttpTransport = backend._transport

    def __repr__(self) -> str:
        return f"{type(self).__name__}({self._backend.base_url!r})"

    async def _json(self, method: str, path: str, body: Any = None, *, shape: type[T], model: str | None = None) -> T:
        """The decoded answer of that shape. Raises a BackendError for all else, and for an error with a status of success."""
        content = await self._ask(method, path, body, model)
        try:
            found = decode.parse(content)
        except ValueError:
            found = None
        if isinstance(found, dict) and found.get("error"):
            raise self._odd(path, refusals.plain_words(refusals.read_error(200, NOTHING, found).server_message))
        if not isinstance(found, shape):
            raise self._odd(path, words(content) or "an empty page")
        return found

    async def _ask(self, method: str, path: str, body: Any = None, model: str | None = None) -> bytes:
        """The body of an answer that is no refusal."""
        await self._check()

        async def ask() -> bytes:
            async with self._open(method, path, body, self._backend._timeout_s) as raw:
                await self._refuse(raw, path, model)
                return await _joined(raw.reads, _MOST_BYTES)

        return (await self._backend._tried(ask))[0]

    @asynccontextmanager
    async def _open(self, method: str, path: str, body: Any, timeout_s: float | None) -> AsyncGenerator[Raw, None]:
        """The answer of a page below the server's root, whatever its status."""
        target = urlsplit(self._root()).path + path
        headers = {"content-type": "application/json"} if body is not None else {}
        async with self._transport.raw(method, target, _content(body), headers, timeout_s) as raw:
            yield raw

    async def _refuse(self, raw: Raw, path: str, model: str | None = None) -> None:
        """Raise the error that a status means, unless it is a success."""
        if 200 <= raw.status < 300:
            return
        content, headers = b"", {name.lower(): value for name, value in raw.headers}
        with suppress(BackendError):  # a refusal that breaks off is one all the same
            content = await _joined(raw.reads, _REFUSAL_BYTES)
        raise advice.refusal(self._situation(model), path.partition("?")[0], raw.status, headers, content)

    async def _check(self) -> None:
        """Raise WrongKind for a server of another kind, or what keeps it from telling."""
        backend, transport, memory = self._backend, self._transport, self._backend._memory
        await learn_kind(transport, memory)
        if transport.kind is None and not memory.asked_kind:  # it could not be asked
            with suppress(NoModels):
                await backend._models()
            await learn_kind(transport, memory)
        kind, hint = transport.kind or kinds.UNKNOWN, "`ck.discover()` shows what answers."
        if kind is kinds.UNKNOWN:
            await self._ask_for_key()
            raise WrongKind(
                f"{backend.base_url} does not tell what kind of server it is, so it is not taken for {self._title}.",
                f"If it is one, say so: `ck.connect({backend.base_url!r}, kind={self._kinds[0]!r})`. {hint}",
            )
        if kind.name not in self._kinds:
            raise WrongKind(
                f"{backend.base_url} is {kind.title}, not {self._title}.", f"Give a backend for {self._title}: {hint}"
            )

    async def _ask_for_key(self) -> None:
        """Raise AuthenticationError where that is what keeps the server from telling its kind."""
        try:
            await self._backend._models()
        except AuthenticationError:
            raise
        except BackendError:
            return

    def _root(self) -> str:
        """Where the server's own pages are: its base URL without the path of the common API."""
        base_url = self._transport.base_url
        own = (kind for name in self._kinds if (kind := kinds.find_kind(name)))
        paths = (path for kind in own for path in (kind.base_path, *kind.other_paths) if base_url.endswith(path))
        return base_url.removesuffix(max(paths, key=len, default=""))

    def _situation(self, model: str | None = None) -> advice.Situation:
        return replace(self._transport.situation(model), base_url=shown_url(self._root()))

    def _odd(self, path: str, found: str) -> WrongKind:
        at = self._situation()
        said = f"{at.base_url}{path} does not answer as {self._title} does: {at.redact(found).rstrip('.')}."
        return WrongKind(said, "Look at the version of the server, and at what stands in front of it.")


def count(value: Any) -> int | None:
    """A whole number from 0 on that a server sent, None for anything else."""
    return value if isinstance(value, int) and not isinstance(value, bool) and 0 <= value < _MOST_COUNT else None


def text(value: Any) -> str:
    """A text that a server sent, "" for anything else."""
    return value if isinstance(value, str) else ""


def mapping(value: Any) -> Mapping[str, Any]:
    """An object that a server sent, an empty one for anything else."""
    return value if isinstance(value, dict) else NOTHING


def entries(value: Any) -> list[Any]:
    """A list that a server sent, an empty one for anything else."""
    return value if isinstance(value, list) else []


def words(content: bytes) -> str:
    """What a page that is not what it should be says, in short."""
    return refusals.plain_words(content[:2000].decode("utf-8", "replace"))


def _content(body: Any) -> bytes | None:
    try:
        return None if body is None else json.dumps(body, allow_nan=False).encode()
    except (TypeError, ValueError, RecursionError) as error:
        raise ConfigurationError(
            f"This cannot be sent as JSON ({type(error).__name__}). Use text, finite numbers, lists and dicts only."
        ) from None


async def _joined(reads: AsyncGenerator[bytes, None], most: int) -> bytes:
    """The whole body, or its beginning where it is longer than that."""
    content = bytearray()
    async with aclosing(reads):
        async for data in reads:
            content += data
            if len(content) > most:
                break
    return bytes(content)
