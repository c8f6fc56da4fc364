"""One server, asked: where its API is, what it is, what it has. It is done when time is up, with what is known by then."""

from __future__ import annotations

import asyncio
import os
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any, NamedTuple
from urllib.parse import urlsplit

from .. import capabilities, kinds
from ..address import Secret, is_loopback, is_nearby, shown_url
from ..fingerprint import Pages, confirm, find, root_of
from ..prober import Answer, Silence
from . import paths, remedies
from .reading import FOUND, LATE, SILENT, STATES, Reading, read
from .servers import Server

if TYPE_CHECKING:
    from collections.abc import Mapping

    from ..prober import Prober
    from ..replies import ModelInfo
    from .place import Place

_MOST_VERSION = 40
_LATER_S = 0.01
"""What has no list of models where it is expected is asked for all the rest a little later: a server that has goes first."""
_AT_ONCE = 16
"""So many requests one server gets at the same time: dozens of them would hold up what others answer."""


class Found(NamedTuple):
    """A base URL, what answered there, and what that tells."""

    url: str
    answer: Answer | Silence
    reading: Reading


@dataclass
class Visit:
    """A visit to one address, until the moment `until_s` by the loop's clock. is_named: whether someone gave the address."""

    prober: Prober
    place: Place
    until_s: float
    is_named: bool = True
    headers: dict[str, str] = field(default_factory=dict)
    notes: list[str] = field(default_factory=list)
    turn: asyncio.Semaphore = field(default_factory=lambda: asyncio.Semaphore(_AT_ONCE))

    def pass_by(self) -> Server:
        """What there is to say of an address at which nothing listens, as is known already."""
        url, silence = paths.base_urls(self.place.url)[0], Silence("refused")
        self._secret = Secret()
        return self._unheard(Found(url, silence, read(silence)))

    async def look(self) -> Server:
        """What is there."""
        self._dress()
        found = await self._find()
        pages = Pages(self._ask, root_of(found.url), self.until_s)
        try:
            return await self._describe(found, pages)
        finally:
            pages.close()

    def _dress(self) -> None:
        """The headers: the name under which local servers let themselves be asked, and a key that was set for this address."""
        if is_loopback(self.place.url):
            self.headers["Host"] = _local_name(self.place.url)
        key = os.environ.get(self.place.key_env, "").strip() if self.place.key_env else ""
        self._secret = Secret(key or None)
        if key:
            self.headers["Authorization"] = f"Bearer {key}"

    async def _find(self) -> Found:
        """The base URL: the likeliest one, or the best of all others where that is none."""
        first, *others = paths.base_urls(self.place.url)
        found = await self._knock(first)
        if found.reading.state == "needs key" and others[:1] == [self.place.url] and urlsplit(self.place.url).path:
            as_given = await self._knock(others[0])
            return as_given if as_given.reading.state == "needs key" else found  # a wall around everything proves no path
        if found.reading.state != "not OpenAI" or not isinstance(found.answer, Answer):
            return found
        await asyncio.sleep(_LATER_S)
        everywhere = await asyncio.gather(*(self._knock(url) for url in others))
        best = min([found, *everywhere], key=lambda one: STATES.index(one.reading.state))
        return found if best.reading.state == "timed out" else best

    async def _knock(self, url: str) -> Found:
        answer = await self._ask(f"{url}/models")
        if _minds_the_name(answer) and is_nearby(url) and "Host" not in self.headers:
            self.headers["Host"] = _local_name(url)
            again = await self._ask(f"{url}/models")
            if isinstance(again, Answer) and not _minds_the_name(again):
                answer = again
                self.notes.append("It answers to the name localhost only, which is sent to it.")
            else:
                del self.headers["Host"]
        return Found(url, answer, read(answer, is_usual_path=paths.is_usual(url)))

    async def _ask(self, url: str, body: Mapping[str, Any] | None = None) -> Answer | Silence:
        """An answer in time, without the key that was sent for it."""
        left_s = self.until_s - asyncio.get_running_loop().time()
        try:
            async with asyncio.timeout(max(0.0, left_s)), self.turn:
                answer = await self.prober.ask(url, body, self.headers)
        except TimeoutError:
            return Silence("timed out")
        if not self._secret or isinstance(answer, Silence):
            return answer
        content = self._secret.redact(answer.body.decode("utf-8", "replace")).encode()
        return Answer(answer.status, {name: self._secret.redact(value) for name, value in answer.headers.items()}, content)

    async def _describe(self, found: Found, pages: Pages) -> Server:
        answer = found.answer
        if not isinstance(answer, Answer) or not answer.status:
            return self._unheard(found)
        kind = await self._kind(found, answer, pages) or kinds.UNKNOWN
        found = await self._at_home(found, kind)
        for path, _ in kind.version:
            if path:
                pages.ask(path)  # now, since the pages on models may take all the time there is
        models = await self._models(kind, found, pages)
        version = await self._version(kind, answer, pages)
        state = self._state(found, kind, models)
        if asyncio.get_running_loop().time() >= self.until_s:
            if state == "not OpenAI":
                found, state = found._replace(reading=Reading("timed out", reason=LATE)), "timed out"
            else:
                self.notes.append("Time was up before it had told everything: a longer `timeout` tells more.")
        return self._server(kind, found, state, models, version)

    def _unheard(self, found: Found) -> Server:
        """A server that has said nothing: of the kind that the address speaks for."""
        kind = kinds.find_kind(self.place.kind) or kinds.by_url(found.url) or kinds.UNKNOWN
        return self._server(kind, found, found.reading.state)

    def _server(
        self, kind: kinds.Kind, found: Found, state: str, models: tuple[ModelInfo, ...] = (), version: str | None = None
    ) -> Server:
        is_other = state == "not OpenAI"
        url = self.place.url if is_other else found.url
        if self.is_named and url != self.place.url and state in FOUND:
            self.notes.append(f"Found at {shown_url(url)}; the address given was {shown_url(self.place.url)}.")
        return Server(
            name=self.place.name or (kind.name if kind is not kinds.UNKNOWN else urlsplit(url).netloc),
            kind=kind.name,
            title="something else" if is_other else "unknown" if kind is kinds.UNKNOWN and state in SILENT else kind.title,
            url=shown_url(url),
            models=models,
            state=state,
            advice=remedies.advice(kind, shown_url(url), state, found.reading.reason, self.place),
            version=version,
            note=" ".join(self.notes),
            found_by=self.place.named_by,
            key_env=self.place.key_env if self._secret else "",
            headers={name: value for name, value in self.headers.items() if name == "Host" and not is_loopback(url)},
        )

    async def _kind(self, found: Found, answer: Answer, pages: Pages) -> kinds.Kind | None:
        host = kinds.by_host(urlsplit(found.url).hostname or "")
        told = host or kinds.decide(answer.headers, found.reading.entries) or kinds.by_refusal(answer.status, answer.body)
        if told is None and is_nearby(found.url):
            reading = found.reading
            owners = {str(entry["owned_by"]) for entry in reading.entries or () if entry.get("owned_by")}
            told = await confirm(pages, lists_models=reading.is_server, owners=owners)
        return told

    async def _at_home(self, found: Found, kind: kinds.Kind) -> Found:
        """The same, at the path that this kind has: where all is behind a wall, a path proves itself no more than another."""
        url = root_of(found.url) + kind.base_path
        if found.reading.state != "needs key" or kind is kinds.UNKNOWN or found.url.endswith((kind.base_path, *kind.other_paths)):
            return found
        home = await self._knock(url)
        return home if STATES.index(home.reading.state) <= STATES.index("needs key") else found

    async def _models(self, kind: kinds.Kind, found: Found, pages: Pages) -> tuple[ModelInfo, ...]:
        """The models, with what the server's own pages tell of them."""
        models = found.reading.models
        if not models and kind.has_list:
            return ()
        asks = capabilities.first_asks(kind.name)
        await pages.wait([pages.ask(ask.path, ask.body, ask.key) for ask in asks])
        more = capabilities.next_asks(kind.name, models, pages.told())
        await pages.wait([pages.ask(ask.path, ask.body, ask.key) for ask in more])
        return capabilities.describe(kind.name, models, pages.told())

    async def _version(self, kind: kinds.Kind, answer: Answer, pages: Pages) -> str | None:
        for path, key in kind.version:
            if path:
                await pages.wait([pages.ask(path)])
                told = find(pages.told().get(path), key)
            else:
                told = answer.headers.get(key, "").rpartition("/")[2]
                told = told if told[:1].isdecimal() else None
            if isinstance(told, str | int | float) and str(told) and "unknown" not in str(told):
                return str(told)[:_MOST_VERSION]
        return None

    def _state(self, found: Found, kind: kinds.Kind | None, models: tuple[ModelInfo, ...]) -> str:
        """The state, now that the kind is known too: what has no list of models may be a server all the same."""
        state, is_bare = found.reading.state, found.reading.is_bare
        if kind is None or kind is kinds.UNKNOWN:
            status, is_page = _status(found.answer), _is_web_page(found.answer)
            is_weak = is_bare and ((status == 403 and is_page) or (not self.is_named and (status == 403 or is_page)))
            off_path = state == "needs key" and not paths.is_usual(found.url) and found.url != self.place.url
            return "not OpenAI" if is_weak or off_path else state
        return _state_off_path(_status(found.answer), has_models=bool(models)) if state == "not OpenAI" else state


def _local_name(url: str) -> str:
    parts = urlsplit(url)
    port = parts.port or (443 if parts.scheme == "https" else 80)
    return f"localhost:{port}"


def _minds_the_name(answer: Answer | Silence) -> bool:
    """Whether a server refuses because of the host name that it was asked by: Ollama, Jan, text-generation-webui."""
    if isinstance(answer, Silence) or answer.status not in (400, 403):
        return False
    return not answer.body.strip() or b"host" in answer.body[:300].lower()


def _state_off_path(status: int, *, has_models: bool) -> str:
    """The state of a server whose kind is known, and whose list of models is not to be had."""
    if has_models:
        return "up"
    return "loading" if status == 503 else "failing" if status >= 500 or status in (402, 429) else "wrong path"


def _is_web_page(answer: Answer | Silence) -> bool:
    return isinstance(answer, Answer) and answer.body.lstrip()[:1] == b"<"


def _status(answer: Answer | Silence) -> int:
    return answer.status if isinstance(answer, Answer) else 0
