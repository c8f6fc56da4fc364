"""Backends that stand in front of another one: `faults` and `paced`."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING, Any, TypeVar
from urllib.parse import urlsplit

from .. import kinds
from ..address import Secret
from ..backend import Backend
from ..errors import ConfigurationError, StatusError
from ..loop import arun, is_over, run
from ..transport import HttpTransport
from .events import check_pace
from .script import Entry, Script

if TYPE_CHECKING:
    from collections.abc import Awaitable, Callable, Iterable

    from ..calls import Tried
    from ..retry import Course
    from .catalogue import Fault
    from .proxy import Proxy

T = TypeVar("T")

_BEHIND = ("base_url", "api_key", "client", "async_client")


class PacedBackend(Backend):
    """A backend whose answers come no faster than a pace, through a port on this machine in front of another backend.

    Model, timeout, retries, options and kind are those of the backend behind, unless `settings` say otherwise. The key
    stays with the backend behind. `close()` closes the port, and the backend behind only if `owns` is True.
    """

    def __init__(
        self,
        behind: Backend,
        *,
        script: Script | None = None,
        tokens_per_s: float | None = None,
        owns: bool = False,
        **settings: Any,
    ) -> None:
        transport = _transport(behind)
        self._script = script or Script(())
        self._behind, self._owns, self._tokens_per_s = behind, owns, tokens_per_s
        self._proxy = _opened(behind, transport, self._script, check_pace(tokens_per_s))
        try:
            url = f"http://127.0.0.1:{self._proxy.port}{urlsplit(transport.base_url).path}"
            super().__init__(base_url=url, api_key=self._proxy.token, **_inherited(behind, settings))
        except BaseException:
            run(self._proxy.aclose())
            raise
        host = urlsplit(transport.base_url).hostname or ""
        mine: Any = self._transport
        mine.kind = mine.kind or transport.kind or kinds.by_host(host)
        mine.secret = _Token(self._proxy.token, settings.get("default_headers"), transport.secret)
        self._memory.pages_at = behind._memory.pages_at or transport.base_url

    def close(self) -> None:
        """Close the port; answers under way end with an error."""
        super().close()
        if not is_over():
            run(self._proxy.aclose())
        if self._owns:
            self._behind.close()

    async def aclose(self) -> None:
        """`close`, awaited."""
        await super().aclose()
        await arun(self._proxy.aclose())
        if self._owns:
            await self._behind.aclose()

    def _lasting_url(self) -> str:
        return self._behind._lasting_url()

    async def _tried(self, call: Callable[[], Awaitable[T]], course: Course | None = None) -> Tried[T]:
        async def tell() -> T:
            try:
                return await call()
            except StatusError as error:
                raise self._proxy.reason(error.request_id) or error from None

        return await super()._tried(tell, course)


class FaultyBackend(PacedBackend):
    """A backend with faults on demand. `log` says what was injected into which request."""

    @property
    def log(self) -> list[Entry]:
        """What was done to each request so far, in the order of their arrival: number, path, fault."""
        return list(self._script.log)


class _Token(Secret):
    """The token of a port; what is shown is cleared of the key behind it as well, which a server may repeat."""

    __slots__ = ("_behind",)

    def __init__(self, token: str, headers: Any, behind: Secret) -> None:
        super().__init__(token, headers)
        self._behind = behind

    def redact(self, text: str, least: int = 0) -> str:
        return self._behind.redact(super().redact(text, least), least)


def faults(
    backend: Backend,
    script: Iterable[str | Fault | None] | str | Fault | None,
    *,
    repeat: bool = False,
    probability: float | None = None,
    seed: int = 0,
    tokens_per_s: float | None = None,
    **settings: Any,
) -> FaultyBackend:
    """A backend that asks the given one, and meets faults on the way: `with ck.faults(backend, ["429", "ok", "cut"])`.

    script: for each request that generates, in order, the name of a fault, a `ck.Fault(...)`, or "ok" or None to let it
        through. `ck.Fault.catalogue()` shows what there is. A request that is tried again takes the next item; after
        the end all are let through.
    repeat: start the script again at its end.
    probability: of a fault at each request, 0 to 1, which is then drawn from the script; `seed` decides the draws.
    tokens_per_s: the most events of a stream that come in a second; a whole answer waits as long as its tokens take.

    The given backend stays as it is and stays open. `settings` are those of `Backend`, for example `max_retries=0`.
    Raises ConfigurationError for a script that cannot be, and for a backend with a client of your own.
    """
    dealt = Script(script, repeat=repeat, probability=probability, seed=seed)
    return FaultyBackend(backend, script=dealt, tokens_per_s=tokens_per_s, **settings)


def paced(backend: Backend, tokens_per_s: float) -> PacedBackend:
    """A backend that asks the given one and hands its answers out at a pace. Closing it closes the given one, too."""
    return PacedBackend(backend, tokens_per_s=tokens_per_s, owns=True)


def _opened(behind: Backend, transport: HttpTransport, script: Script, tokens_per_s: float | None) -> Proxy:
    """An open port in front of a backend. The server's part of aiohttp is loaded here, by the thread that waits for it."""
    from .passage import Passage
    from .proxy import Proxy

    proxy = Proxy(Passage(behind, transport, script, tokens_per_s))
    run(proxy.open())
    return proxy


def _transport(behind: Any) -> HttpTransport:
    if not isinstance(behind, Backend):
        raise ConfigurationError(f"`ck.faults` takes a backend, such as `ck.local()` or `ck.connect(...)`, not {behind!r}.")
    if not isinstance(behind._transport, HttpTransport):
        raise ConfigurationError(
            "A backend with a client of your own has no address to stand in front of. "
            "Make one with `ck.connect(base_url, model, api_key=...)` for the same server."
        )
    return behind._transport


def _inherited(behind: Backend, settings: dict[str, Any]) -> dict[str, Any]:
    """The settings of the backend behind, where no other ones are given."""
    for name in _BEHIND:
        if name in settings:
            raise ConfigurationError(f"`{name}` belongs to the given backend: make that with `ck.connect(..., {name}=...)`.")
    settings = dict(settings)
    most = settings.pop("max_retries", None)
    inherited = {
        "model": behind.model,
        "timeout": behind._timeout_s,
        "retry": behind._retry if most is None else replace(behind._retry, max_retries=most),
        "options": behind._options,
        "extra_body": behind._extra_body,
    }
    return inherited | {name: value for name, value in settings.items() if (name, value) != ("retry", None)}
