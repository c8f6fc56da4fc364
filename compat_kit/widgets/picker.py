"""Choosing a server and one of its models, in a notebook."""

from __future__ import annotations

import asyncio
from collections import Counter
from contextlib import contextmanager, suppress
from pathlib import Path
from typing import TYPE_CHECKING, Any

import anywidget
import traitlets

from .. import render
from ..discovery import Servers, adiscover, show
from ..errors import ConfigurationError
from ..loop import arun, get_loop, run, start

if TYPE_CHECKING:
    from collections.abc import Awaitable, Callable, Iterator, Mapping, Sequence

    from ..backend import Backend
    from ..discovery import Server
    from ..replies import ModelInfo

    OnFound = Callable[[Server], None]
    Discover = Callable[[OnFound], Awaitable[Sequence[Server]]]

_HERE = Path(__file__)
DRAW = _HERE.with_suffix(".js").read_text(encoding="utf-8")
"""The ES module without its default export: `drawPicker(model, el, signal)`, for a widget that holds a picker."""

_EXPORT = """
export default {
  render({ model, el }) {
    const ended = new AbortController();
    drawPicker(model, el, ended.signal);
    return () => ended.abort();
  },
};
"""
STYLE = render.style() + _HERE.with_suffix(".css").read_text(encoding="utf-8")

_STATES = {
    "no model": ("has no model", "have no model"),
    "loading": ("is loading", "are loading"),
    "needs key": ("needs a key", "need a key"),
    "failing": ("fails", "fail"),
    "wrong path": ("has another path", "have another path"),
    "not OpenAI": ("is something else", "are something else"),
    "refused": ("refuses connections", "refuse connections"),
    "timed out": ("timed out", "timed out"),
    "no answer": ("does not answer", "do not answer"),
}


class Picker(anywidget.AnyWidget):
    """A widget to choose a server and one of its models; `picker.backend()` is a backend for what is chosen.

    servers: those to choose from, such as `ck.discover()` gives; without them it looks for servers at once, and waits.
    discover: a coroutine function that looks for servers. It is called with a function that takes each server as soon as it
        is found, and returns all of them. Left out, a refresh looks where `servers` came from.
    server, model: what is chosen at first, if it is there; else the first server that is up with a model, and its usual model.

    `server` (a name) and `model` (an id) are traits: set them, or `.observe` them. A refresh keeps what is chosen if it is
    still there. Where the widget is clicked, what goes wrong is drawn in it: no notebook shows it elsewhere.
    """

    _esm = DRAW + _EXPORT
    _css = STYLE

    server = traitlets.Unicode(help="The name of the chosen server, empty for none.").tag(sync=True)
    model = traitlets.Unicode(help="The id of the chosen model, empty for none.").tag(sync=True)
    rows: traitlets.List[dict[str, Any]] = traitlets.List(help="What the view shows of each server.").tag(sync=True)
    status = traitlets.Unicode(help="How many servers there are, in words.").tag(sync=True)
    error = traitlets.Unicode(help="What went wrong last, empty for nothing.").tag(sync=True)
    busy = traitlets.Bool(help="Whether servers are being looked for.").tag(sync=True)

    def __init__(
        self,
        servers: Sequence[Server] | None = None,
        *,
        discover: Discover | None = None,
        server: str = "",
        model: str = "",
        **traits: Any,
    ) -> None:
        self._servers: Sequence[Server] = () if servers is None else servers
        self._urls = _urls(self._servers)  # Servers looked up anew are the same object, so it cannot be asked for what was
        self._discover = discover or _again(servers)
        self._turn = 0
        self._stills: list[Any] = []
        self._listeners: list[Callable[[Picker], object]] = []
        self._is_settling = True
        self._told = (server, model) if servers is None else choose(servers, server, model)
        first = {"server": self._told[0], "model": self._told[1], "status": _status(self._servers)}
        first["error"] = "" if servers is None else _missed((server, model), self._told)
        super().__init__(**first, rows=_rows(self._servers), **traits)
        self._is_settling = False
        self.on_msg(self._heard)
        if servers is None:
            self.refresh()

    @property
    def servers(self) -> Sequence[Server]:
        """The servers that were found last."""
        return self._servers

    @property
    def selected(self) -> Server | None:
        """The chosen server, or None."""
        return next((one for one in self._servers if _name(one) == self.server), None)

    def backend(self, **settings: Any) -> Backend:
        """A backend for the chosen server and model. `settings` are those of `Backend`.

        A server that needs a key is given it here, as `api_key=`. Raises ConfigurationError where no server is chosen, or none
        of its models.
        """
        chosen = self.selected
        if chosen is None:
            names = ", ".join(repr(one.name) for one in self._servers) or "nothing"
            wanted = f"No server {self.server!r} was found" if self.server else "No server is chosen"
            raise ConfigurationError(
                f"{wanted}; there is {names}. Choose one in the widget, set `picker.server`, or start one and refresh."
            )
        if not self.model and chosen.advice and "api_key" not in settings:  # its models cannot be seen without its key
            raise ConfigurationError(
                f"No model of {chosen.name!r} is chosen: it is in the state {chosen.state!r}. {chosen.advice}"
            )
        return chosen.backend(self.model or None, **settings)

    def on_change(self, callback: Callable[[Picker], object]) -> None:
        """Call this with the picker whenever another server or model is chosen, once for both.

        What it raises is drawn in the widget. After a click it runs in whichever thread handles widgets there.
        """
        self._listeners.append(callback)

    def refresh(self) -> Sequence[Server]:
        """The servers that there are now, looking for them anew. Raises what `discover` raises, which is drawn as well."""
        with self._looking() as turn:
            return self._settle(turn, run(self._find(turn)))

    async def arefresh(self) -> Sequence[Server]:
        """`refresh`, awaited."""
        with self._looking() as turn:
            return self._settle(turn, await arun(self._find(turn)))

    def _heard(self, _widget: object, content: object, _buffers: object) -> None:
        """A message of the view. It may come in any thread, so it only hands over to the background loop."""
        if isinstance(content, dict) and content.get("kind") == "refresh" and not self.busy:
            start(self._refresh_for_view(), get_loop())

    async def _refresh_for_view(self) -> None:
        """A refresh of which nobody waits for the end. Callbacks may make blocking calls, so they run in another thread."""
        with suppress(Exception), self._looking() as turn:
            servers = await self._find(turn)
            await asyncio.to_thread(self._settle, turn, servers)

    @contextmanager
    def _looking(self) -> Iterator[int]:
        """A look for servers under its number; of two at the same time only the one that began last is shown."""
        self._turn = turn = self._turn + 1
        self.busy, self.error, self.status = True, "", "Looking …"
        try:
            yield turn
        except BaseException as error:
            if turn == self._turn:
                self.rows = _rows(self._servers)
                self.error = _words(error) if isinstance(error, Exception) else ""
            raise
        finally:
            if turn == self._turn:
                self.status, self.busy = _status(self._servers), False

    async def _find(self, turn: int) -> Sequence[Server]:
        """All servers; each is shown at once when it is found, among those that were there before."""
        shown = {one.url: one for one in self._servers}
        found: set[str] = set()

        def on_found(server: Server) -> None:
            shown[server.url] = server
            found.add(server.url)
            if turn == self._turn:
                self.rows = _rows(list(shown.values()))
                self.status = f"Looking … {_count(len(found))} so far"

        return await self._discover(on_found)

    def _settle(self, turn: int, servers: Sequence[Server]) -> Sequence[Server]:
        """The servers, shown; what was chosen stays chosen where it is still there."""
        if turn != self._turn:
            return servers
        self._servers, self._is_settling = servers, True
        self.rows = _rows(servers)
        self.server, self.model = choose(servers, self.server, self.model, self._urls.get(self.server, ""))
        self._urls = _urls(servers)
        self._is_settling = False
        self._tell()
        self._redraw_stills()
        return servers

    @traitlets.observe("server", "model")
    def _chosen(self, change: Mapping[str, Any]) -> None:
        """Another server brings its usual model, unless it has the one that was chosen."""
        if self._is_settling:
            return
        server = self.selected
        if change["name"] == "server" and server is not None:
            _, self.model = choose([server], _name(server), self.model, server.url)
        self._tell()

    def _tell(self) -> None:
        """Call the listeners if something else is chosen than they were told last."""
        if self._told == (self.server, self.model):
            return
        self._told = (self.server, self.model)
        self._redraw_stills()
        for listener in self._listeners:
            try:
                listener(self)
            except Exception as error:
                self.error = _words(error)

    def __repr__(self) -> str:
        return f"Picker(server={self.server!r}, model={self.model!r})"

    def _repr_mimebundle_(self, **options: Any) -> tuple[dict[str, Any], dict[str, Any]] | None:
        """The view, and a table for those who cannot show it."""
        bundle = super()._repr_mimebundle_(**options)
        return bundle and ({**bundle[0], "text/html": show.html(self._servers)}, bundle[1])

    def _ipython_display_(self) -> None:
        """Two outputs: the view, and a table that stays in a saved notebook and is hidden while the view lives.

        JupyterLab shows no other form of the view's own output in a notebook that it trusts, only that the model is gone.
        """
        bundle = None if self.comm is None else super()._repr_mimebundle_()
        if bundle is None:
            print(repr(self))
        else:
            _display(bundle[0], metadata=bundle[1])
            self._stills.append(_display(self._still(), display_id=True))

    def _still(self) -> dict[str, str]:
        foot = f"Chosen: {self.model or 'no model'} on {self.server}" if self.server else ""
        return {
            "text/html": render.still(show.html(self._servers, foot)),
            "text/plain": show.text(self._servers, foot=foot),
        }

    def _redraw_stills(self) -> None:
        for still in self._stills:
            if still is not None:  # outside a notebook there is nothing to draw anew
                still.update(self._still(), raw=True)


def _display(bundle: Mapping[str, Any], **options: Any) -> Any:
    from IPython import display

    show_bundle: Callable[..., Any] = display.display
    return show_bundle(bundle, raw=True, **options)


def choose(servers: Sequence[Server], server: str = "", model: str = "", url: str = "") -> tuple[str, str]:
    """The names of the server and of the model to choose: those that are wanted, where they are there.

    A server is the same one if it has the same address, or else the same name. Otherwise it is the first that is up with a
    model, and its usual model. "" for none.
    """
    found = (
        next((one for one in servers if url and one.url == url), None)
        or next((one for one in servers if _name(one) == server), None)
        or next((one for one in servers if one.state == "up" and one.models), None)
    )
    if found is None:
        return "", ""
    return _name(found), model if model in [one.id for one in _offered(found)] else _usual(found)


def _missed(wanted: tuple[str, str], chosen: tuple[str, str]) -> str:
    """What to say where something else was chosen than was asked for."""
    missing = [name for name, got in zip(wanted, chosen, strict=True) if name and name != got]
    return f"There is no {' and no '.join(repr(name) for name in missing)} here." if missing else ""


def _name(server: Server) -> str:
    """Its name as the view can have it: what came from the environment may be no valid text."""
    return server.name.encode(errors="backslashreplace").decode()


def _urls(servers: Sequence[Server]) -> dict[str, str]:
    return {_name(server): server.url for server in servers}


def _usual(server: Server) -> str:
    """The model to begin with: one that is in memory and converses, else one that converses, else the first."""
    offered = sorted(_offered(server), key=lambda model: (bool(_group(model)), not model.is_loaded))
    return offered[0].id if offered else ""


def _offered(server: Server) -> list[ModelInfo]:
    """Its models, but for those whose name is no valid text: it could be sent neither to a view nor to a server."""
    return [model for model in server.models if not any("\ud800" <= character <= "\udfff" for character in model.id)]


def _group(model: ModelInfo) -> str:
    if model.can("chat"):
        return ""
    return "Embedding" if model.can("embedding") else "Reranking" if model.can("rerank") else ""


def _again(servers: Sequence[Server] | None) -> Discover:
    """Where to look when nobody says it: where these came from, else wherever servers usually are."""

    async def look(on_found: OnFound) -> Sequence[Server]:
        if isinstance(servers, Servers):
            return await servers.refresh()
        return await adiscover(*(one.url for one in servers or ()), on_found=on_found)

    return look


def _rows(servers: Sequence[Server]) -> list[dict[str, Any]]:
    return [_row(server) for server in servers]


def _row(server: Server) -> dict[str, Any]:
    tone = show.TONES.get(server.state, "muted")
    state = "" if server.state == "up" else f" · {server.state}"
    return {
        "name": _name(server),
        "text": render.plain(f"{render.MARKS[tone]} {server.name} · {show.title(server)}{state}"),
        "state": render.plain(server.state),
        "tone": tone,
        "mark": render.MARKS[tone],
        "url": render.plain(server.url),
        "advice": render.plain(server.advice),
        "note": render.plain(server.note),
        "usual": _usual(server),
        "models": [_model(model) for model in _offered(server)],
    }


def _model(model: ModelInfo) -> dict[str, Any]:
    badges = [render.plain(badge) for badge in show.badges(model)]
    name = render.plain(render.short(model.id, 80))
    return {
        "id": model.id,
        "text": f"{name} · {', '.join(badges)}" if badges else name,
        "group": _group(model),
        "badges": badges,
    }


def _status(servers: Sequence[Server]) -> str:
    """How many there are, and how many of them are not up: "3 servers, 1 needs a key"."""
    if not servers:
        return show.NOTHING
    states = Counter(server.state for server in servers if server.state in _STATES)
    rest = (f"{count} {_STATES[state][count > 1]}" for state, count in states.items())
    return ", ".join([_count(len(servers)), *rest])


def _count(number: int) -> str:
    return "1 server" if number == 1 else f"{number} servers"


def _words(error: Exception) -> str:
    return render.plain(render.short(f"{type(error).__name__}: {error}", 600))
