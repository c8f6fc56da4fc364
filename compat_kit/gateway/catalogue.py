"""The catalogue of faults, as data: what a server sends when something is wrong. A new fault is one more row.

Statuses and words are those of real servers: OpenAI, llama.cpp, vLLM, Anthropic, nginx.
"""

from __future__ import annotations

import math
import re
from collections.abc import Iterator, Mapping
from dataclasses import KW_ONLY, dataclass, fields
from datetime import UTC, datetime, timedelta
from types import MappingProxyType
from typing import Any

from .. import render
from ..errors import ConfigurationError

OK = "ok"
AFTER = 3
"""How many events with content pass before a fault in the middle of a stream, where none is said."""

_REFUSAL = ("status", "message", "retry_after", "retry_after_ms", "seconds")
_ERROR = '{"error": {"message": "{message}", "type": "%s", "param": null, "code": %s}}'
_LLAMACPP = '{"error": {"message": "{message}", "type": "unavailable_error", "code": 503}}'
_ANTHROPIC = '{"type": "error", "error": {"type": "overloaded_error", "message": "{message}"}}'
_PAGE = "<html>\n<head><title>{message}</title></head>\n<body>\n<h1>{message}</h1>\n%s\n</body>\n</html>\n"
_NGINX = _PAGE % "<hr><center>nginx</center>"
_LOGIN = _PAGE % '<form action="/login" method="post"><input name="user"><input name="password" type="password"></form>'


@dataclass(frozen=True, slots=True)
class Effect:
    """What a fault does.

    takes: the settings of a Fault that mean something to it. seconds: the wait where none is said.
    status, body, message: an answer in place of the server's; in the body (JSON, or a page) stands {message}.
    is_reset: the connection is reset in place of an answer. ask: fields of the request to change, None takes one out.
    then: what comes after some events of a stream, or in the middle of a whole answer: the answer "goes on", "ends" as
    if it were complete, "breaks" off, or "hangs". added: the event that is sent there, around the body if it has one.
    """

    name: str
    description: str
    takes: tuple[str, ...] = ()
    seconds: float | None = None
    status: int | None = None
    message: str = ""
    body: str = ""
    is_reset: bool = False
    ask: tuple[tuple[str, Any], ...] = ()
    then: str = ""
    added: str = ""


EFFECTS: tuple[Effect, ...] = (
    Effect(OK, "nothing: the request is let through untouched"),
    Effect(
        "429", "too many requests; `retry_after` says when to come back", _REFUSAL,
        status=429, message="Rate limit reached for requests", body=_ERROR % ("requests", '"rate_limit_exceeded"'),
    ),
    Effect(
        "quota", "429, but no wait helps: the quota is used up", _REFUSAL,
        status=429, message="You exceeded your current quota, please check your plan and billing details.",
        body=_ERROR % ("insufficient_quota", '"insufficient_quota"'),
    ),
    Effect(
        "loading", "503 as llama.cpp sends it while it loads the model", _REFUSAL,
        status=503, message="Loading model", body=_LLAMACPP,
    ),
    Effect(
        "503", "the server is overloaded", _REFUSAL,
        status=503, message="The engine is currently overloaded, please try again later",
        body=_ERROR % ("service_unavailable", "null"),
    ),
    Effect(
        "500", "the server failed on its own account", _REFUSAL,
        status=500, message="The server had an error while processing your request", body=_ERROR % ("server_error", "null"),
    ),
    Effect(
        "502", "a reverse proxy's page: nothing behind it answers", _REFUSAL,
        status=502, message="502 Bad Gateway", body=_NGINX,
    ),
    Effect(
        "504", "a reverse proxy's page: what is behind it takes too long", _REFUSAL,
        status=504, message="504 Gateway Time-out", body=_NGINX,
    ),
    Effect("529", "overloaded, as Anthropic sends it", _REFUSAL, status=529, message="Overloaded", body=_ANTHROPIC),
    Effect(
        "refused key", "401: the key is wrong", _REFUSAL,
        status=401, message="Incorrect API key provided", body=_ERROR % ("invalid_request_error", '"invalid_api_key"'),
    ),
    Effect(
        "not found", "404: the server does not have the model", _REFUSAL,
        status=404, message="The model does not exist or you do not have access to it.",
        body=_ERROR % ("invalid_request_error", '"model_not_found"'),
    ),
    Effect(
        "context", "400: the prompt does not fit into the context window", _REFUSAL,
        status=400, message="This model's maximum context length is 8192 tokens. Please reduce the length of the messages.",
        body=_ERROR % ("invalid_request_error", '"context_length_exceeded"'),
    ),
    Effect(
        "html", "200 with a login page, as a hotel's network sends it", ("message", "seconds"),
        status=200, message="Sign in", body=_LOGIN,
    ),
    Effect("empty", "200 with nothing in it", ("seconds",), status=200),
    Effect("reset", "the connection is reset before any answer", ("rst", "seconds"), is_reset=True),
    Effect("json", "a whole JSON answer although a stream was asked for", ask=(("stream", False), ("stream_options", None))),
    Effect("slow", "nothing comes for some `seconds`, then all is well", ("seconds",), seconds=2.0),
    Effect("stall", "nothing more comes after some events, the connection stays open", ("after", "seconds"), then="hangs"),
    Effect("cut", "the connection breaks after some events", ("after", "rst"), then="breaks"),
    Effect("end", "the answer ends after some events with neither finish_reason nor [DONE]", ("after",), then="ends"),
    Effect(
        "malformed", "an event in the stream is not JSON", ("after",),
        then="goes on", added='{"choices": [{"delta": {"content": "',
    ),
    Effect(
        "error", "an error event after some events", ("after", "message"), then="ends",
        message="The model crashed while it was writing", added=_ERROR % ("server_error", "500"),
    ),
)  # fmt: skip

BY_NAME: Mapping[str, Effect] = MappingProxyType({effect.name: effect for effect in EFFECTS})


@dataclass(frozen=True, slots=True, repr=False)
class Fault:
    """Something that goes wrong with one request. `Fault.catalogue()` shows all there is, `Fault.names()` the names.

    retry_after: the `Retry-After` of a refusal. A number of seconds and text are sent as they are, however absurd; a
        datetime is sent as an HTTP date, a timedelta as the date that far from the moment of sending.
    retry_after_ms: the same as the header `retry-after-ms`, a number or text.
    after: how many events with content of a stream pass before it happens, 3 unless said. An answer with fewer is hit
        before its end, one that is not streamed in the middle.
    seconds: how long "slow" (2 unless said) or an answer in place of the server's waits before anything is sent, or how
        long "stall" holds the connection open (until the client leaves, unless said) before it breaks.
    status, message: in place of the usual ones.
    rst: whether a connection that breaks is reset (TCP RST) or ended (FIN). "reset" resets unless said, "cut" ends.
    path: the end of the paths of requests that it is for, such as "/models"; None for all requests that generate.
    """

    name: str
    _: KW_ONLY
    retry_after: float | str | datetime | timedelta | None = None
    retry_after_ms: float | str | None = None
    after: int | None = None
    seconds: float | None = None
    status: int | None = None
    message: str | None = None
    rst: bool | None = None
    path: str | None = None

    def __post_init__(self) -> None:
        if not isinstance(self.name, str) or self.name not in BY_NAME:
            raise ConfigurationError(f"There is no fault {self.name!r}. Use one of {_quoted(BY_NAME)}.")
        takes = (*self.effect.takes, "path")
        for setting, value in self.given().items():
            if setting not in takes:
                raise ConfigurationError(f"The fault {self.name!r} takes no `{setting}`. It takes {_quoted(takes, '`')}.")
            is_right, wanted = _CHECKS[setting]
            if not is_right(value):
                raise ConfigurationError(f"`{setting}` of a fault is {wanted}, not {value!r}.")

    @property
    def effect(self) -> Effect:
        """What it does."""
        return BY_NAME[self.name]

    @property
    def description(self) -> str:
        """What it does, in words."""
        return self.effect.description

    def given(self) -> dict[str, Any]:
        """The settings that were given, by name."""
        named = ((field.name, getattr(self, field.name)) for field in fields(self)[1:])
        return {name: value for name, value in named if value is not None}

    def __str__(self) -> str:
        settings = ", ".join(f"{name}={value!r}" for name, value in self.given().items())
        return f"{self.name} ({settings})" if settings else self.name

    def __repr__(self) -> str:
        return f"Fault({', '.join([repr(self.name), *(f'{name}={value!r}' for name, value in self.given().items())])})"

    @staticmethod
    def names() -> list[str]:
        """The names of all faults."""
        return list(BY_NAME)

    @staticmethod
    def catalogue() -> Catalogue:
        """All faults with what they do: a table where it is shown, a mapping from name to description in code."""
        return Catalogue()


class Catalogue(Mapping[str, str]):
    """What each fault does, by its name. Shows itself as a table."""

    def __getitem__(self, name: str) -> str:
        return BY_NAME[name].description

    def __iter__(self) -> Iterator[str]:
        return iter(BY_NAME)

    def __len__(self) -> int:
        return len(BY_NAME)

    def __repr__(self) -> str:
        return f"{render.text_table(_COLUMNS, self._rows(), width=110)}\n{_FOOT}"

    def _repr_html_(self) -> str:
        return render.table(_COLUMNS, self._rows(), foot=_FOOT)

    def _rows(self) -> list[tuple[str, str, str]]:
        return [(effect.name, effect.description.replace("`", ""), ", ".join(effect.takes)) for effect in EFFECTS]


_COLUMNS = ("fault", "what happens", "takes")
_FOOT = "Each takes path, too: the end of the paths of the requests that it is for, such as '/models'."


def _is_number(value: Any) -> bool:
    return isinstance(value, int | float) and not isinstance(value, bool)


def _is_header(value: Any) -> bool:
    return isinstance(value, str) and re.fullmatch(r"[\t\x20-\x7e]*", value) is not None


def _is_moment(value: Any) -> bool:
    """Whether it is a datetime that can be said in UTC, which the first and last of a time zone cannot."""
    try:
        return isinstance(value, datetime) and bool(value.astimezone(UTC))
    except (OverflowError, ValueError):
        return False


def _is_wait(value: Any) -> bool:
    return _is_number(value) and 0 <= value < math.inf


def _is_count(value: Any) -> bool:
    return isinstance(value, int) and not isinstance(value, bool) and value >= 0


_CHECKS: dict[str, tuple[Any, str]] = {
    "retry_after": (
        lambda value: _is_number(value) or _is_header(value) or isinstance(value, timedelta) or _is_moment(value),
        "a number of seconds, a datetime, a timedelta, or text of printable ASCII characters",
    ),
    "retry_after_ms": (
        lambda value: _is_number(value) or _is_header(value),
        "a number of milliseconds, or text of printable ASCII characters",
    ),
    "after": (_is_count, "a number of events, 0 or more"),
    "seconds": (_is_wait, "a finite number of seconds, 0 or more"),
    "status": (lambda value: _is_count(value) and 400 <= value < 600, "a whole number from 400 to 599"),
    "message": (lambda value: isinstance(value, str), "text"),
    "rst": (lambda value: isinstance(value, bool), "True or False"),
    "path": (lambda value: isinstance(value, str) and value.startswith("/"), "text that begins with '/', such as '/models'"),
}


def _quoted(names: Any, mark: str = "'") -> str:
    return ", ".join(f"{mark}{name}{mark}" for name in names)
