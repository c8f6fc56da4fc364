"""Where a server is, and which secrets may travel there: base URL, key, headers. Checked before anything is sent."""

from __future__ import annotations

import base64
import html
import inspect
import json
import os
import re
import socket
from contextlib import suppress
from functools import lru_cache
from ipaddress import ip_address
from typing import TYPE_CHECKING, Any
from urllib.parse import SplitResult, quote, urlsplit, urlunsplit

from .errors import ConfigurationError

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping

_LOOPBACK = ("localhost", "127.0.0.1", "::1", "0.0.0.0")  # noqa: S104 - compared, not bound
_METADATA = ("fd00:ec2::254", "100.100.100.200")  # Amazon's and Alibaba's, which are not link-local
_EXAMPLE = "Write it like 'http://127.0.0.1:8000/v1'."
_HEADER_NAME = re.compile(r"[!#$%&'*+.^_`|~0-9A-Za-z-]+")
_TELLING = 6
"""So many of the first characters of a key are worth hiding."""
_LEAST = 4
"""Fewer characters than these are no secret."""
_WHOLE = 8
"""A secret of so many characters is hidden wherever it stands, a shorter one only as a word of its own."""
LEAST_IN_ANSWERS = 8
"""A key of so many characters is taken out of what a model writes; a shorter one may be a word that it means."""

_HEADER_VALUE = re.compile(r"[\t\x20-\x7e]*")


def check_url(base_url: Any) -> str:
    """The base URL without space around it or a slash at its end. Raises ConfigurationError when it cannot be one."""
    if not isinstance(base_url, str):
        raise ConfigurationError(f"`base_url` must be text, not {type(base_url).__name__}. {_EXAMPLE}")
    parts = _split(base_url.strip())
    if parts is None or parts.scheme not in ("http", "https") or not _is_host(parts.hostname):
        raise ConfigurationError(f"`base_url` {shown_url(base_url)!r} is no address of a server. {_EXAMPLE}")
    if parts.username is not None or parts.password is not None:
        raise ConfigurationError(
            "`base_url` must not hold a user name or password. "
            "Pass them as `default_headers={'Authorization': 'Basic ...'}`, or a key as `api_key=`."
        )
    if parts.query or parts.fragment:
        raise ConfigurationError(f"`base_url` {shown_url(base_url)!r} must not hold a query. Pass it as `extra_query={{...}}`.")
    return urlunsplit(parts).rstrip("/")


@lru_cache(maxsize=64)
def shown_url(url: str) -> str:
    """A URL as it may be shown: without user name, password and query, which may hold secrets."""
    parts = _split(url)
    if parts is None:
        return url.rpartition("@")[2].partition("?")[0]
    return urlunsplit((parts.scheme, parts.netloc.rpartition("@")[2], parts.path, "", ""))


def is_loopback(base_url: str) -> bool:
    """Whether the address is this machine's own."""
    host = urlsplit(base_url).hostname or ""
    return host in _LOOPBACK or host.startswith("127.")


def is_nearby(base_url: str) -> bool:
    """Whether the address is on this machine or in its own network, by name or number."""
    host = urlsplit(base_url).hostname or ""
    try:
        address = ip_address(host)
    except ValueError:
        return "." not in host or host.endswith((".local", ".lan", ".internal", ".home.arpa"))
    return address.is_private and not address.is_link_local


def is_link_local(host: str) -> bool:
    """Whether an IP address is one at which a cloud's machine tells its secrets; False for a name."""
    host = host.partition("%")[0]
    try:
        address = ip_address(host) if ":" in host else ip_address(socket.inet_aton(host))  # 0xA9FEA9FE and 2852039166, too
    except (OSError, ValueError):
        return False
    address = getattr(address, "ipv4_mapped", None) or address
    return address.is_link_local or str(address) in _METADATA


def is_openai(base_url: str) -> bool:
    """Whether the address is OpenAI's own, the only place that may get `OPENAI_API_KEY`."""
    parts = urlsplit(base_url)
    host = parts.hostname or ""
    return parts.scheme == "https" and (host == "openai.com" or host.endswith(".openai.com"))


def openai_key() -> str | None:
    """The key that OpenAI's own client would take from the environment."""
    return os.environ.get("OPENAI_API_KEY")


def ambient_headers() -> set[str]:
    """The headers that the openai package takes from the environment, in lower case."""
    custom = os.environ.get("OPENAI_CUSTOM_HEADERS", "")
    named = {line.partition(":")[0].strip().lower() for line in custom.splitlines()}
    return named | {"openai-organization", "openai-project"}


def check_headers(headers: Mapping[str, str] | None) -> dict[str, str]:
    """The headers, sendable. Raises ConfigurationError, which names the header and never shows its value."""
    for name, value in (headers or {}).items():
        if not isinstance(name, str) or not _HEADER_NAME.fullmatch(name):
            raise ConfigurationError(f"{name!r} is no name of an HTTP header. Use letters, digits and '-'.")
        if not isinstance(value, str) or not _HEADER_VALUE.fullmatch(value):
            raise ConfigurationError(f"The value of the header {name!r} must be text of printable ASCII characters in one line.")
    return dict(headers or {})


_EMPTY_WORDS = ("empty", "none", "null", "dummy", "fake", "test", "local", "changeme", "anything", "token", "secret", "api-key")
_DOCUMENTED = ("ollama", "lm-studio", "not-needed", "no-key", "no-key-required", "sk-no-key-required", "sk-xxx")
PLACEHOLDERS = frozenset((*_EMPTY_WORDS, *_DOCUMENTED))
"""What the documentation of servers without keys has people give for one: no secret, but words that answers are full of."""


def is_placeholder(key: str) -> bool:
    """Whether this is given for a key where none is needed: to hide it would spoil answers, and nothing else."""
    return len(key) < _LEAST or key.lower() in PLACEHOLDERS


class Secret:
    """A key, given as text, as a pydantic SecretStr, or as a callable that returns one (or awaits one). Never shown."""

    __slots__ = ("_seen", "_source")

    def __init__(self, source: Any = None, headers: Mapping[str, str] | None = None) -> None:
        source = _revealed(source)
        if source is not None and not isinstance(source, str) and not callable(source):
            raise ConfigurationError("`api_key` takes a string, a SecretStr, or a function that returns the key.")
        self._source = _check_key(source) if isinstance(source, str) else source
        self._seen: set[str] = {self._source} if isinstance(self._source, str) else set()
        self.watch(headers)

    def __repr__(self) -> str:
        return "Secret(set)" if self else "Secret(none)"

    def __bool__(self) -> bool:
        return self._source is not None

    @property
    def is_real(self) -> bool:
        """Whether there is a key, and no word such as "-" that only stands where one is asked for."""
        return bool(self) and not (isinstance(self._source, str) and is_placeholder(self._source))

    def __reduce__(self) -> Any:
        raise TypeError("Connections and keys do not travel between processes: make the backend anew in the other one.")

    async def reveal(self) -> str | None:
        """The key itself, asked for anew at every request when it is a callable."""
        value = self._source
        if callable(value):
            value = value()
            value = _revealed(await value if inspect.isawaitable(value) else value)
            value = _check_key(value) if isinstance(value, str) else None
            self._seen.update([value] if value else [])
        return value

    def watch(self, named: Mapping[str, Any] | None) -> None:
        """Take the values of headers, or of parts of a query, that hold secrets out of what is shown, too."""
        for name, value in (named or {}).items():
            if value and _is_secret_name(name):
                self._seen.update(_secrets_in(str(value)))

    def redact(self, text: str, least: int = 0) -> str:
        """The text without any key that was ever used here, however it is written, or cut off at the end of the text.

        least: the length from which on a key counts; a shorter one may be a word that an answer is full of.
        """
        secrets = (value for value in self._seen if not is_placeholder(value) and len(value) >= least)
        written = _longest_first({spelling for value in secrets for spelling in _spellings(value)})
        if not written:
            return text
        text = re.sub("|".join(map(_pattern, written)), "[key]", text)  # in one go: a mark is no text to look through
        for secret in written:
            text = _without_end(text, secret)
        return text


def _secrets_in(value: str) -> set[str]:
    """The value of a header and the secrets in it, since servers repeat a key without the scheme that stands before it."""
    words = re.split(r"[\s;,]+", value)
    words += [word.partition("=")[2] for word in words]  # the value of a cookie
    if words[0].lower() == "basic":
        with suppress(ValueError):
            words.append(base64.b64decode(words[1]).decode().partition(":")[2])
    return {value, *(word for word in words if len(word) >= _WHOLE)}


def _spellings(value: str) -> set[str]:
    """A secret as it is, in a URL, in JSON, in HTML, and in base64."""
    escaped = json.dumps(value)[1:-1]
    plain = {value, escaped, escaped.replace("/", "\\/"), html.escape(value)}
    return plain | {quote(value), quote(value, safe=""), base64.b64encode(value.encode()).decode()}


def _pattern(secret: str) -> str:
    """Finds a secret, in capitals too. One that is short, such as "abcd", is no secret within a longer word."""
    if len(secret) < _WHOLE:
        return rf"(?<![0-9A-Za-z]){re.escape(secret)}(?![0-9A-Za-z])"
    return f"(?i:{re.escape(secret)})"


def _without_end(text: str, secret: str) -> str:
    """The text with a mark in place of the beginning of a secret where the text breaks off."""
    whole = text.rstrip("'\".…) ")  # what is cut off may be quoted, or end a sentence
    shown = next((n for n in range(len(secret) - 1, _TELLING - 1, -1) if whole.endswith(secret[:n])), 0)
    return whole[:-shown] + "[key]" + text[len(whole) :] if shown else text


def _check_key(key: str) -> str | None:
    """The key without the line end that a file leaves behind it, None for an empty one. Never shown in the error."""
    key = key.strip()
    if not _HEADER_VALUE.fullmatch(key) or " " in key:
        raise ConfigurationError(
            "`api_key` holds characters that no key has, such as a space, a line end or a curly quote. Copy it again."
        )
    return key or None


def _revealed(value: Any) -> Any:
    return value.get_secret_value() if hasattr(value, "get_secret_value") else value


def _longest_first(values: Iterable[str]) -> list[str]:
    return sorted(values, key=len, reverse=True)


def _is_secret_name(name: str) -> bool:
    return any(part in name.lower() for part in ("auth", "key", "token", "secret", "cookie"))


def _split(url: str) -> SplitResult | None:
    """The parts of a URL whose port is a number and which holds no white space or control character; else None."""
    if re.search(r"[\x00-\x20\x7f]", url):
        return None
    try:
        parts = urlsplit(url)
        return parts if (parts.port or 1) > 0 else None
    except ValueError:
        return None


def _is_host(host: str | None) -> bool:
    """Whether a name can be looked up at all: labels of 1 to 63 characters, or an IPv6 address."""
    if not host or ":" in host:
        return bool(host)
    try:
        return all(0 < len(label) < 64 for label in host.encode("idna").decode().rstrip(".").split("."))
    except UnicodeError:
        return False
