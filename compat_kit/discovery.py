"""Which servers answer on this machine, what they are, and what to do where something is not right.

Asks the well-known ports of `kinds.py` at once, with plain GETs: no key is sent, nothing is generated or loaded.
"""

from __future__ import annotations

import asyncio
from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any, overload

from . import decode, kinds, refusals, render
from .address import check_url, shown_url
from .backend import Backend
from .errors import ConfigurationError
from .fingerprint import confirm
from .loop import arun, run
from .prober import Answer, Prober

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping

    import pandas as pd

    from .replies import ModelInfo

_TONES = {"up": "good", "no model": "warn", "loading": "warn", "needs key": "warn", "not OpenAI": "muted", "no answer": "bad"}
_NOTHING = (
    "No model server answers on this machine. `ck.local()` starts the embedded engine: no key, no download. "
    "Or start a server, for example `ollama serve`, and look again."
)


@dataclass(frozen=True, slots=True)
class Server:
    """A server that answers, or that was asked for by address.

    `state` is one of "up", "no model", "loading", "needs key", "not OpenAI" and "no answer"; `advice` is the next step,
    "" where all is well. `kind` is a name from `compat_kit.kinds`, `title` the same for people.
    """

    name: str
    kind: str
    title: str
    url: str
    models: tuple[ModelInfo, ...]
    state: str
    advice: str = ""

    def backend(self, model: str | None = None, **settings: Any) -> Backend:
        """A backend for this server; `model` may be left out where it offers only one."""
        return Backend(model, base_url=self.url, kind=self.kind if kinds.find_kind(self.kind) else "auto", **settings)


class Servers(Sequence[Server]):
    """What was found. A list in code (also by name: `servers["ollama"]`), a table in a notebook, `.frame` for pandas."""

    def __init__(self, servers: Iterable[Server], asked: int) -> None:
        self._servers = tuple(servers)
        self._asked = asked

    @overload
    def __getitem__(self, key: int | str) -> Server: ...
    @overload
    def __getitem__(self, key: slice) -> Sequence[Server]: ...
    def __getitem__(self, key: int | slice | str) -> Server | Sequence[Server]:
        if not isinstance(key, str):
            return self._servers[key]
        found = next((server for server in self._servers if key in (server.name, server.kind)), None)
        if found is None:
            names = ", ".join(repr(server.name) for server in self._servers) or "nothing"
            raise KeyError(f"No server {key!r} was found; there is {names}. Start it and call `ck.discover()` again.")
        return found

    def __len__(self) -> int:
        return len(self._servers)

    @property
    def frame(self) -> pd.DataFrame:
        """A DataFrame with one row a server: name, kind, url, models (a list of names), state, advice."""
        import pandas as pd

        rows = [(s.name, s.kind, s.url, [model.id for model in s.models], s.state, s.advice) for s in self._servers]
        return pd.DataFrame(rows, columns=["name", "kind", "url", "models", "state", "advice"])

    def __repr__(self) -> str:
        if not self._servers:
            return f"{self._foot()} {_NOTHING}"
        rows = [(s.state, s.name, s.title, s.url, _names(s.models), s.advice) for s in self._servers]
        return f"{render.text_table(_COLUMNS, rows, width=110)}\n{self._foot()}"

    def _repr_html_(self) -> str:
        if not self._servers:
            return render.prose(_NOTHING, caption=self._foot())
        rows = [
            (render.Cell(s.state, tone=_TONES[s.state]), render.Cell(s.name, note=s.title), s.url, _names(s.models), s.advice)
            for s in self._servers
        ]
        return render.table([_COLUMNS[0], _COLUMNS[1], *_COLUMNS[3:]], rows, foot=self._foot())

    def _foot(self) -> str:
        answered = sum(server.state != "no answer" for server in self._servers)
        return f"{self._asked} addresses asked, {answered} answered."


_COLUMNS = ("state", "name", "kind", "url", "models", "what to do")


def discover(*urls: str, timeout: float = 1.0, known: Mapping[str, str] | None = None) -> Servers:
    """The servers that answer on this machine's well-known ports, and those at the given base URLs.

    timeout: seconds that each server has for its answer; all are asked at the same time.
    known: base URLs that have a name already, such as those of the embedded engine.
    """
    return run(_discover(urls, timeout, known or {}))


async def adiscover(*urls: str, timeout: float = 1.0, known: Mapping[str, str] | None = None) -> Servers:
    """`discover`, awaited."""
    return await arun(_discover(urls, timeout, known or {}))


async def _discover(urls: Sequence[str], timeout_s: float, known: Mapping[str, str]) -> Servers:
    if timeout_s <= 0:
        raise ConfigurationError("`timeout` is in seconds and must be above 0.")
    given = [url for one in urls for url in ([one] if isinstance(one, str) else one)]
    wanted = [check_url(url) for url in (*known, *given)]
    usual = [kinds.default_url(kind) for kind in kinds.KINDS if kind.ports]
    candidates = list(dict.fromkeys([*wanted, *usual]))
    async with Prober(timeout_s) as prober:
        found = await asyncio.gather(*(_ask(prober, url, asked_for=url in wanted) for url in candidates))
    return Servers(_named([server for server in found if server is not None], known), asked=len(candidates))


async def _ask(prober: Prober, url: str, *, asked_for: bool) -> Server | None:
    answer = await prober.get(f"{url}/models")
    if answer is None:
        kind = kinds.by_url(url) or kinds.UNKNOWN
        return _server(kind, url, (), "no answer", kind.start) if asked_for else None
    models, state = _read(answer)
    if state == "not OpenAI" and not url.endswith("/v1"):
        longer = await prober.get(f"{url}/v1/models")
        if longer is not None and _read(longer)[1] != "not OpenAI":
            url, answer = f"{url}/v1", longer
            models, state = _read(answer)
    told = kinds.by_headers(answer.headers) or kinds.by_owner(model.owned_by for model in models)
    kind = told or await confirm(prober, url) or kinds.UNKNOWN
    return _server(kind, url, models, state, _advice(kind, url, state))


def _read(answer: Answer) -> tuple[tuple[ModelInfo, ...], str]:
    """The models in an answer to `GET /models`, and the state it speaks of. A status alone proves nothing."""
    try:
        body = decode.parse(answer.body)
    except ValueError:
        body = None
    if answer.status in (401, 403):
        return (), "needs key"
    if answer.status == 503 and refusals.is_error_envelope(body):
        return (), "loading"
    try:
        models = decode.read_models(body) if answer.status == 200 else None
    except ValueError:
        models = None
    if models is None:
        return (), "not OpenAI"
    return models, "up" if models else "no model"


def _advice(kind: kinds.Kind, url: str, state: str) -> str:
    match state:
        case "needs key":
            return f"Pass a key: ck.connect({shown_url(url)!r}, api_key=...)" + (
                f", usually kept in {kind.key_env}." if kind.key_env else "."
            )
        case "loading":
            return "The model is being loaded: look again in a moment."
        case "no model":
            return kind.get_model
        case "not OpenAI":
            return "Something else uses this port; a model server may be listening on another one."
    return ""


def _server(kind: kinds.Kind, url: str, models: tuple[ModelInfo, ...], state: str, advice: str) -> Server:
    title = "something else" if state == "not OpenAI" and kind is kinds.UNKNOWN else kind.title
    return Server(kind.name, kind.name, title, shown_url(url), models, state, advice)


def _named(servers: Sequence[Server], known: Mapping[str, str]) -> list[Server]:
    """Names that are unique: the known one, else the kind, numbered where there are several."""
    from dataclasses import replace

    seen: Counter[str] = Counter()
    named = []
    for server in sorted(servers, key=lambda s: (list(_TONES).index(s.state), s.url not in known)):
        name = known.get(server.url, server.kind)
        seen[name] += 1
        named.append(replace(server, name=name if seen[name] == 1 else f"{name}-{seen[name]}"))
    return named


def _names(models: Sequence[ModelInfo], most: int = 6) -> str:
    names = ", ".join(model.id for model in models[:most])
    return names if len(models) <= most else f"{names} and {len(models) - most} more"
