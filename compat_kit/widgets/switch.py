"""Which model a chat talks to: the picker inside it, and the backend that is made for what is chosen there."""

from __future__ import annotations

from contextlib import suppress
from typing import TYPE_CHECKING
from urllib.parse import urlsplit

from .. import kinds
from ..address import shown_url
from ..discovery import Server, adiscover
from ..errors import CompatKitError
from ..loop import get_loop
from .picker import Picker

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping, Sequence

    from ..backend import Backend
    from .picker import Discover, OnFound
    from .session import Session

_TRAITS = ("server", "model", "rows", "status", "error", "busy")


class _Inner(Picker):
    """A picker without a page of its own: the chat carries its traits."""

    def open(self) -> None:
        """Nothing is opened."""


class Switch:
    """The picker of a chat, made when it is first shown. Called on the background loop."""

    def __init__(self, session: Session, discover: Discover | None) -> None:
        self.is_open = session.backend is None
        self._session = session
        self._discover = discover
        self._given = session.backend
        self._picker: _Inner | None = None
        self._chosen: tuple[str, str] | None = None  # address and model of the backend that was made here

    def show(self, *, is_open: bool) -> None:
        """Open or close it; the first time it looks for servers."""
        self.is_open = is_open
        if is_open and self._picker is None:
            self._make()
        self._session.outbox.tell()

    def look(self) -> None:
        """Look for servers if that was not done, as it is open from the beginning where there is no backend."""
        if self.is_open and self._picker is None:
            self._make()
        elif self._picker is not None:
            self._relay()

    def refresh(self) -> None:
        """Look for servers anew."""
        self._made()._heard(None, {"kind": "refresh"}, [])

    def pick(self, values: Mapping[str, str]) -> None:
        """Choose this server, this model, or both. Raises a CompatKitError where no backend can be made for them."""
        picker = self._made()
        if "server" in values and values["server"] != picker.server:
            picker.server = values["server"]
        if "model" in values:
            picker.model = values["model"]
        self._use()

    def _made(self) -> _Inner:
        return self._picker or self._make()

    def _make(self) -> _Inner:
        picker = self._picker = _Inner((), discover=self._look)
        if (backend := self._session.backend) is not None:  # what is talked to is chosen, where it is found
            picker._urls = {"": backend.base_url}
            picker.model = backend.model or ""
        self._relay()
        picker.observe(lambda _: self._hand_over(self._relay), list(_TRAITS))
        picker.on_change(lambda _: self._hand_over(self._follow))
        picker._heard(None, {"kind": "refresh"}, [])
        return picker

    async def _look(self, on_found: OnFound) -> Sequence[Server]:
        """All servers that are found, and first of all the one that is talked to: only its backend has its key."""
        own = await _server_of(self._given)
        if own is not None:
            on_found(own)
        found = await (self._discover(on_found) if self._discover is not None else adiscover(on_found=on_found))
        if own is None or any(_is_at(one, own.url) and one.models for one in found):
            return found
        return [own, *(one for one in found if not _is_at(one, own.url))]

    def _hand_over(self, action: Callable[[], None]) -> None:
        """The picker changes in any thread."""
        with suppress(CompatKitError):  # the process is ending
            get_loop().call_soon_threadsafe(action)

    def _relay(self) -> None:
        """Show all of it: one of these messages may get lost."""
        self._session.outbox.show_picker({name: getattr(self._picker, name) for name in _TRAITS})

    def _follow(self) -> None:
        """Something else is chosen after a look for servers. A backend that was given stays until somebody chooses."""
        picker, backend = self._made(), self._session.backend
        if backend is not None and self._chosen is None:
            if picker.selected is not None and not _is_same(picker, backend):
                picker.server = picker.model = ""
            return
        try:
            self._use()
        except Exception as error:
            self._session.failed(error)

    def _use(self) -> None:
        """Talk to what is chosen."""
        picker = self._made()
        server = picker.selected
        backend = self._session.backend
        if server is None or (backend is not None and _is_same(picker, backend)):
            return
        if (server.url, picker.model) == self._chosen:
            return
        given = self._given
        is_ours = given is None or not _is_at(server, given.base_url)
        made = picker.backend() if given is None or is_ours else given.with_options(model=picker.model or None)
        info = next((one for one in server.models if one.id == picker.model), None)
        self._chosen = (server.url, picker.model)
        self._session.use(made, is_ours=is_ours, info=info)

    def given(self, backend: Backend | None) -> None:
        """Another backend was given: what was chosen here counts no more, and nobody has to choose."""
        self._chosen, self._given = None, backend
        self.is_open = backend is None


def _is_same(picker: Picker, backend: Backend) -> bool:
    server = picker.selected
    return server is not None and _is_at(server, backend.base_url) and picker.model == (backend.model or "")


def _is_at(server: Server, url: str) -> bool:
    return server.url.rstrip("/") == url.rstrip("/")


async def _server_of(backend: Backend | None) -> Server | None:
    """The server of a backend with its models, None where it has no address or does not list them."""
    if backend is None or not backend.base_url.startswith("http"):
        return None
    try:
        models = tuple(await backend._quick_models())
    except Exception:
        return None
    kind = kinds.find_kind(backend.kind) or kinds.UNKNOWN
    name = urlsplit(shown_url(backend.base_url)).netloc
    return Server(name, kind.name, kind.title, backend.base_url, models, "up", found_by="this chat")
