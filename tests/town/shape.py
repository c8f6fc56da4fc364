"""What a house of the town is: a server written down as data, and what a finder must find there."""

from __future__ import annotations

import json
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field, replace
from typing import Any, Self

ANY = object()
"""Whatever is found is right: the facts do not settle it."""

NO = (False, None)
"""Not claimed: said to be absent, or not said at all."""


@dataclass(frozen=True, kw_only=True)
class Page:
    """An answer. In headers, `{port}` is the house's own port and `{trap}` that of a server that nobody may ask."""

    status: int = 200
    type: str | None = "application/json"
    body: bytes = b""
    headers: Mapping[str, str] = field(default_factory=dict)


Answering = Page | Callable[["Asked"], Page]


@dataclass(frozen=True)
class Asked:
    """A request as it arrived: `path` with its query."""

    method: str
    path: str
    headers: Mapping[str, str]
    content: bytes
    house: str = ""

    @property
    def route(self) -> str:
        """The path without its query."""
        return self.path.partition("?")[0]

    @property
    def body(self) -> Any:
        """The JSON that was sent."""
        return json.loads(self.content)


@dataclass(frozen=True, kw_only=True)
class Lock:
    """A key that is demanded. `open`: paths that answer without it; `below`: the only paths that it guards."""

    refusal: Page
    open: tuple[str, ...] = ()
    below: tuple[str, ...] = ("/",)

    def keeps_out(self, asked: Asked) -> bool:
        guarded = any(asked.route.startswith(path) for path in self.below) and asked.route not in self.open
        sent = (asked.headers.get("authorization"), asked.headers.get("x-api-key"))
        return guarded and sent not in (("Bearer the-key", None), (None, "the-key"))


@dataclass(frozen=True, kw_only=True)
class House:
    """A server and what must be found of it.

    kind, state, base, version: what is to be found, a set where several answers are right. base: the path below which the
    list of models is. given: what the user gives behind `http://127.0.0.1:port`. models: what must be told of each, by id;
    a tuple where several answers are right; None: not looked at. shuns: paths that must not be asked here.
    pages: path -> answer to GET (a path with its query goes first); posts: path -> answer to POST. raw: bytes instead of
    HTTP, by name (see street.py).
    """

    name: str
    kind: Any
    state: Any = "up"
    base: Any = "/v1"
    version: Any = ANY
    given: str = ""
    models: Mapping[str, Mapping[str, Any]] | None = None
    headers: Mapping[str, str] = field(default_factory=dict)
    pages: Mapping[str, Answering] = field(default_factory=dict)
    posts: Mapping[str, Answering] = field(default_factory=dict)
    otherwise: Answering = Page(status=404)
    lock: Lock | None = None
    hosts: Page | None = None
    http: str = "1.1"
    raw: str = ""
    shuns: tuple[str, ...] = ()

    def but(self, name: str, *, pages: Mapping[str, Answering] | None = None, **changes: Any) -> Self:
        """The same server in another state; `pages` are added to those that it has."""
        return replace(self, name=name, pages={**self.pages, **(pages or {})}, **changes)

    def everywhere(self, name: str, page: Page, **changes: Any) -> Self:
        """The same server that says one thing to everybody."""
        return replace(self, name=name, pages={}, posts={}, otherwise=page, **changes)

    def answer(self, asked: Asked) -> Page:
        """What this server says to a request."""
        if self.hosts is not None and asked.headers.get("host", "").rpartition(":")[0] not in ("localhost", "127.0.0.1", "[::1]"):
            return self.hosts
        if self.lock is not None and self.lock.keeps_out(asked):
            return self.lock.refusal
        found: Answering | None = None
        if asked.method in ("GET", "HEAD"):
            found = self.pages.get(asked.path, self.pages.get(asked.route))
        elif asked.method == "POST":
            found = self.posts.get(asked.route)
        found = self.otherwise if found is None else found
        return found(asked) if callable(found) else found

    def __str__(self) -> str:
        return self.name


def as_json(value: Any, status: int = 200, **headers: str) -> Page:
    """A page of JSON."""
    sent = {name.replace("_", "-"): text for name, text in headers.items()}
    return Page(status=status, body=json.dumps(value).encode(), headers=sent)


def as_text(words: str, status: int = 200) -> Page:
    """A page of plain text."""
    return Page(status=status, type="text/plain; charset=utf-8", body=words.encode())


def as_html(words: str, status: int = 200, **headers: str) -> Page:
    """A page of HTML."""
    sent = {name.replace("_", "-"): text for name, text in headers.items()}
    return Page(
        status=status, type="text/html; charset=utf-8", body=f"<!doctype html><html>{words}</html>".encode(), headers=sent
    )


def redirect(location: str, status: int = 302) -> Page:
    """A page that sends its reader elsewhere."""
    return Page(status=status, type=None, headers={"Location": location})


def nothing(status: int) -> Page:
    """A status with an empty body."""
    return Page(status=status, type=None)


def listed(*entries: Mapping[str, Any]) -> Page:
    """A list of models."""
    return as_json({"object": "list", "data": list(entries)})


def entry(name: str, owned_by: str, /, **more: Any) -> dict[str, Any]:
    """A model in a list."""
    return {"id": name, "object": "model", "created": 1760000000, "owned_by": owned_by} | more


def by_model(answers: Mapping[str, Any], missing: Page) -> Callable[[Asked], Page]:
    """An answer to POST by the model that the body names."""

    def answer(asked: Asked) -> Page:
        name = asked.body.get("model") or asked.body.get("name")
        return as_json(answers[name]) if name in answers else missing

    return answer


NOT_FOUND = as_json({"detail": "Not Found"}, 404)  # FastAPI
GO_NOT_FOUND = as_text("404 page not found\n", 404)  # net/http and gin
UVICORN = {"Server": "uvicorn"}
