"""An address at which a server may be, from a text that a person wrote."""

from __future__ import annotations

import re
import socket
from dataclasses import dataclass
from ipaddress import IPv4Address, IPv6Address, ip_address
from typing import Any, TypeGuard
from urllib.parse import SplitResult, urlsplit

from ..address import check_url, is_link_local
from ..errors import ConfigurationError

_EXAMPLE = "Write it like 'http://127.0.0.1:8000/v1', 'gpu:8000' or 'gpu'."
_LONGEST = 2000
_SCHEME = re.compile(r"[A-Za-z][A-Za-z0-9+.-]*:/")
_HOST = re.compile(r"[\w.-]+")


@dataclass(frozen=True, slots=True)
class Place:
    """An address at which a server may be, and who says so.

    url: a base URL, without a path where none was told. named_by: the variable or file. name: one that was given to it.
    kind: the kind of server that the variable or file speaks of. key_env: the variable that may hold its key.
    is_hint: whether it says only where a server of the kind would listen: worth showing where one answers, else not.
    is_host: whether it names a host alone, without scheme, port and path: any of its usual ports may be meant.
    """

    url: str
    named_by: str
    name: str = ""
    kind: str = "auto"
    key_env: str = ""
    is_hint: bool = False
    is_host: bool = False


class Senseless(Exception):
    """What is wrong with something that was read, in words that can follow the name of where it stands."""


def read_address(text: Any) -> Place:
    """The place that a user means by a URL, with or without a path, by `host:port`, or by a host alone (`is_host`).

    Raises ConfigurationError, which does not repeat the text.
    """
    try:
        return read(text, "you")
    except Senseless as senseless:
        raise ConfigurationError(f"The address {senseless}") from None


def read(text: Any, named_by: str) -> Place:
    """The place that a text means, and whoever has it. Raises Senseless."""
    if not isinstance(text, str):
        raise Senseless(f"must be text, not {type(text).__name__}. {_EXAMPLE}")
    text = text.strip()
    has_scheme = bool(_SCHEME.match(text))
    parts = _split(text if has_scheme else f"http://{_bracketed(text)}")
    port = _port(parts)
    host = _host(parts)
    path = parts.path.rstrip("/")
    is_host = not has_scheme and port is None and not path
    url = f"{parts.scheme}://{in_url(host)}" + ("" if port is None else f":{port}") + path
    try:
        return Place(check_url(url), named_by, is_host=is_host)
    except ConfigurationError:
        raise Senseless(f"is no address of a server. {_EXAMPLE}") from None


def _split(text: str) -> SplitResult:
    """The parts of a URL that holds nothing but scheme, host, port and path."""
    if not text.isprintable() or len(text) > _LONGEST:
        raise Senseless(f"holds characters that no address has, or too many. {_EXAMPLE}")
    try:
        parts = urlsplit(text)
    except ValueError:
        raise Senseless(f"is no address of a server. {_EXAMPLE}") from None
    if "@" in text:
        raise Senseless(f"must not hold a user name or password: pass a key as `api_key=`. {_EXAMPLE}")
    if "?" in text or "#" in text:
        raise Senseless(f"must not hold a query: pass it as `extra_query={{...}}`. {_EXAMPLE}")
    if parts.scheme not in ("http", "https"):
        raise Senseless(f"must begin with 'http://' or 'https://', or with a host. {_EXAMPLE}")
    if re.search(r"[\s\\]", text):
        raise Senseless(f"must not hold spaces or backslashes. {_EXAMPLE}")
    return parts


def _bracketed(text: str) -> str:
    """An IPv6 address that stands alone, in brackets as URLs have it; any other text as it is."""
    return f"[{text}]" if text.count(":") > 1 and isinstance(ip_number(text), IPv6Address) else text


def _port(parts: SplitResult) -> int | None:
    try:
        port = parts.port
    except ValueError:
        port = 0
    if port == 0:
        raise Senseless(f"has a port that is not a number from 1 to 65535. {_EXAMPLE}")
    return port


def _host(parts: SplitResult) -> str:
    """A host that can be connected to, in ASCII: this machine's own for none at all and for those that mean all."""
    host = (parts.hostname or "").rstrip(".")
    if not host and parts.netloc.startswith(":"):
        return "127.0.0.1"
    try:
        host = host if ":" in host or host.isascii() else host.encode("idna").decode()
    except UnicodeError:
        host = ""
    number = ip_number(host)
    if not host or (":" in host and number is None) or (":" not in host and not _HOST.fullmatch(host)):
        raise Senseless(f"names no host. {_EXAMPLE}")
    if is_link_local(host):
        raise Senseless("is link-local, where clouds tell the secrets of their machines: no server is asked there.")
    if host.isdecimal():
        raise Senseless("is a number alone: write a port together with its host, such as 'localhost:8000'.")
    if number is not None and number.is_unspecified:
        return "127.0.0.1"
    return str(number) if isinstance(number, IPv4Address) else host


def ip_number(host: str) -> IPv4Address | IPv6Address | None:
    """The IP address that a host is, however it is written; None for a name."""
    try:
        return ip_address(host.partition("%")[0]) if ":" in host else ip_address(socket.inet_aton(host))
    except (OSError, ValueError):
        return None


def is_port(value: Any) -> TypeGuard[int]:
    """Whether it is a number that a port can have."""
    return type(value) is int and 0 < value < 65536


def in_url(host: str) -> str:
    """A host as URLs have it."""
    return f"[{host}]" if ":" in host else host


def listening(name: str, value: str) -> tuple[str, int | None]:
    """Host, as URLs have it, and port of an address to listen on; None where it tells no port."""
    try:
        parts = urlsplit(read(value, name).url)
    except Senseless as senseless:
        raise Senseless(f"{name}: the value {senseless}") from None
    return in_url(parts.hostname or ""), parts.port
