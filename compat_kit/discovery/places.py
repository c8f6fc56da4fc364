"""Where servers may be besides the well-known ports, and who says so: the environment, a file of the user's, LM Studio's.

Reads `os.environ` and small files, asks no server. What makes no sense becomes a note, which never repeats a value:
it may hold a password. `read_address` reads one address that the user gives, and raises instead.
"""

from __future__ import annotations

import difflib
import os
import re
import socket
import stat
import tomllib
from dataclasses import dataclass, replace
from ipaddress import IPv4Address, IPv6Address, ip_address
from pathlib import Path
from typing import TYPE_CHECKING, Any, TypeGuard
from urllib.parse import SplitResult, urlsplit

import platformdirs

from .. import decode, environment, kinds
from ..address import check_url, is_link_local, is_nearby, is_openai
from ..errors import ConfigurationError

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

SERVERS = "COMPAT_KIT_SERVERS"
CONFIG = "COMPAT_KIT_CONFIG"
LM_STUDIO_HOST = "LMS_SERVER_HOST"
LM_STUDIO_INFO = "LMS_API_SERVER_INFO_PATH"
_LM_STUDIO = "LM Studio's settings"
VARIABLES = frozenset(
    name
    for row in (*environment.SOURCES, environment.OLLAMA, *environment.BINDS)
    for name in (getattr(row, field) for field in row.__slots__)
    if isinstance(name, str) and name.isupper()
) | {SERVERS, CONFIG, LM_STUDIO_HOST, LM_STUDIO_INFO}
"""Every variable that is read here, keys included."""

_EXAMPLE = "Write it like 'http://127.0.0.1:8000/v1', 'gpu:8000' or 'gpu'."
_SERVERS_EXAMPLE = "Write it like 'gpu=http://gpu:8000/v1, http://10.0.0.5:11434'."
_TABLE_EXAMPLE = 'Write a table [gpu] with a line such as url = "http://gpu:8000/v1".'
_KEY_ADVICE = 'Put the key into a variable of the environment and write its name: key_env = "GPU_KEY".'
_FIELDS = ("url", "kind", "key_env")
_MOST_BYTES = 64 * 1024
_LONGEST = 2000
_SCHEME = re.compile(r"[A-Za-z][A-Za-z0-9+.-]*:/")
_HOST = re.compile(r"[\w.-]+")
_NAME = re.compile(r"[\w.-]{1,64}")
_VARIABLE = re.compile(r"[A-Z][A-Z0-9]{0,15}(_[A-Z0-9]{1,15})*")
"""A name such as GPU_KEY, made of words that are shorter than a key is."""
_SECRET_FIELD = re.compile(r"key|token|secret|passw|auth|header|credential", re.IGNORECASE)


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


class _Senseless(Exception):
    """What is wrong with something that was read, in words that can follow the name of where it stands."""


def find_places() -> tuple[tuple[Place, ...], tuple[str, ...]]:
    """The places that environment and files name, each once, the most explicit first; and notes on what makes no sense."""
    places: list[Place] = []
    notes: list[str] = []
    for found in _all():
        if isinstance(found, Place):
            places.append(found)
        else:
            notes.append(found)
    return _named_once(_without_doubles(places), notes), tuple(dict.fromkeys(notes))


def read_address(text: Any) -> Place:
    """The place that a user means by a URL, with or without a path, by `host:port`, or by a host alone (`is_host`).

    Raises ConfigurationError, which does not repeat the text.
    """
    try:
        return _read(text, "you")
    except _Senseless as senseless:
        raise ConfigurationError(f"The address {senseless}") from None


def _all() -> Iterator[Place | str]:
    """Places, and a note for each thing that is none."""
    yield from _from_list(os.environ.get(SERVERS, ""))
    yield from _from_user_file()
    for source in environment.SOURCES:
        yield from _from_source(source)
    yield from _from_ollama()
    for bind in environment.BINDS:
        yield from _from_bind(bind)
    yield from _from_lm_studio()


# One address.


def _read(text: Any, named_by: str) -> Place:
    if not isinstance(text, str):
        raise _Senseless(f"must be text, not {type(text).__name__}. {_EXAMPLE}")
    text = text.strip()
    has_scheme = bool(_SCHEME.match(text))
    parts = _split(text if has_scheme else f"http://{_bracketed(text)}")
    port = _port(parts)
    host = _host(parts)
    path = parts.path.rstrip("/")
    is_host = not has_scheme and port is None and not path
    url = f"{parts.scheme}://{_in_url(host)}" + ("" if port is None else f":{port}") + path
    try:
        return Place(check_url(url), named_by, is_host=is_host)
    except ConfigurationError:
        raise _Senseless(f"is no address of a server. {_EXAMPLE}") from None


def _split(text: str) -> SplitResult:
    """The parts of a URL that holds nothing but scheme, host, port and path."""
    if not text.isprintable() or len(text) > _LONGEST:
        raise _Senseless(f"holds characters that no address has, or too many. {_EXAMPLE}")
    try:
        parts = urlsplit(text)
    except ValueError:
        raise _Senseless(f"is no address of a server. {_EXAMPLE}") from None
    if "@" in text:
        raise _Senseless(f"must not hold a user name or password: pass a key as `api_key=`. {_EXAMPLE}")
    if "?" in text or "#" in text:
        raise _Senseless(f"must not hold a query: pass it as `extra_query={{...}}`. {_EXAMPLE}")
    if parts.scheme not in ("http", "https"):
        raise _Senseless(f"must begin with 'http://' or 'https://', or with a host. {_EXAMPLE}")
    if re.search(r"[\s\\]", text):
        raise _Senseless(f"must not hold spaces or backslashes. {_EXAMPLE}")
    return parts


def _bracketed(text: str) -> str:
    """An IPv6 address that stands alone, in brackets as URLs have it; any other text as it is."""
    return f"[{text}]" if text.count(":") > 1 and isinstance(_number(text), IPv6Address) else text


def _port(parts: SplitResult) -> int | None:
    try:
        port = parts.port
    except ValueError:
        port = 0
    if port == 0:
        raise _Senseless(f"has a port that is not a number from 1 to 65535. {_EXAMPLE}")
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
    number = _number(host)
    if not host or (":" in host and number is None) or (":" not in host and not _HOST.fullmatch(host)):
        raise _Senseless(f"names no host. {_EXAMPLE}")
    if is_link_local(host):
        raise _Senseless("is link-local, where clouds tell the secrets of their machines: no server is asked there.")
    if host.isdecimal():
        raise _Senseless("is a number alone: write a port together with its host, such as 'localhost:8000'.")
    if number is not None and number.is_unspecified:
        return "127.0.0.1"
    return str(number) if isinstance(number, IPv4Address) else host


def _number(host: str) -> IPv4Address | IPv6Address | None:
    """The IP address that a host is, however it is written; None for a name."""
    try:
        return ip_address(host.partition("%")[0]) if ":" in host else ip_address(socket.inet_aton(host))
    except (OSError, ValueError):
        return None


# The environment.


def _from_list(text: str) -> Iterator[Place | str]:
    """The places in COMPAT_KIT_SERVERS: entries `url` or `name=url` between commas or white space."""
    entries = re.split(r"[,;\s]+", re.sub(r"\s*=\s*", "=", text).strip(",; \t\r\n"))
    for number, entry in enumerate(entries if entries != [""] else [], 1):
        try:
            yield _entry(entry)
        except _Senseless as senseless:
            yield f"{SERVERS}: entry {number} {senseless}"


def _entry(entry: str) -> Place:
    before, has_name, after = entry.partition("=")
    if not has_name or re.search(r"[/:]", before):  # "=" within a path
        return _read(entry, SERVERS)
    if not _NAME.fullmatch(before):
        raise _Senseless(f"has a name that is no word. {_SERVERS_EXAMPLE}")
    return replace(_read(after, SERVERS), name=before)


def _from_source(source: environment.Source) -> Iterator[Place | str]:
    text = os.environ.get(source.base_url, "").strip()
    if not text:
        return
    try:
        url = environment.with_base_path(_client_address(text, source.base_url), source.kind)
        yield replace(_read(url, source.base_url), kind=source.kind, key_env=_key_env(source, url))
    except _Senseless as senseless:
        yield f"{source.base_url}: the value {senseless}"


def _client_address(text: str, name: str) -> str:
    """The URL in a variable of a client's, with its scheme but on the user's own network: a key may go there."""
    place = _read(text, name)
    if "://" not in text and (place.is_host or not is_nearby(place.url)):
        raise _Senseless("must begin with 'http://' or 'https://'. Write it like 'http://127.0.0.1:8000/v1'.")
    return place.url


def _key_env(source: environment.Source, url: str) -> str:
    """The variable with the key for a source's address: of its own, or OpenAI's for OpenAI's address alone."""
    return "OPENAI_API_KEY" if is_openai(url) and not os.environ.get(source.api_key) else source.api_key


def _from_ollama() -> Iterator[Place | str]:
    source = environment.OLLAMA
    text = os.environ.get(source.base_url, "")
    try:
        url = environment.ollama_url(text)
        place = replace(_read(url, source.base_url), kind=source.kind, key_env=source.api_key) if url else None
    except ConfigurationError:
        yield f"{source.base_url}: the value is no address of a server. Write it like '127.0.0.1:11434' or 'http://gpu:11434'."
    except _Senseless as senseless:
        yield f"{source.base_url}: the value {senseless}"
    else:
        # 0.0.0.0 and the like say where a server is to listen, not that one does
        if place is not None:
            yield replace(place, is_hint="//127.0.0.1:" in place.url and "127.0.0.1" not in text)


def _from_bind(bind: environment.Bind) -> Iterator[Place | str]:
    values = {name: os.environ.get(name, "").strip() for name in (bind.host, bind.port, bind.prefix) if name}
    # Kubernetes sets GPUSTACK_PORT=tcp://10.0.0.1:80 for a service called gpustack
    told = {name: value for name, value in values.items() if value and not value.startswith(("tcp://", "udp://"))}
    if not told:
        return
    try:
        yield _bound(bind, told)
    except _Senseless as senseless:
        yield str(senseless)


def _bound(bind: environment.Bind, told: dict[str, str]) -> Place:
    """The place at which a server listens that was started with these variables. The error names the one that is wrong."""
    host, port = _listening(bind.host, told[bind.host]) if bind.host in told else ("127.0.0.1", None)
    if bind.port in told:
        port = _port_number(bind.port, told[bind.port])
    kind = kinds.find_kind(bind.kind)
    prefix = "/" + told[bind.prefix].strip("/") if bind.prefix in told else ""
    url = f"http://{host}:{port or bind.usual_port}{prefix}{kind.base_path if kind else '/v1'}"
    try:
        return replace(_read(url, next(iter(told))), kind=bind.kind, key_env=bind.api_key, is_hint=True)
    except _Senseless:
        raise _Senseless(f"{bind.prefix}: the value is no path. Write it like '/llama'.") from None


def _listening(name: str, value: str) -> tuple[str, int | None]:
    """Host, as URLs have it, and port of an address to listen on; None where it tells no port."""
    try:
        parts = urlsplit(_read(value, name).url)
    except _Senseless as senseless:
        raise _Senseless(f"{name}: the value {senseless}") from None
    return _in_url(parts.hostname or ""), parts.port


def _port_number(name: str, value: str) -> int:
    port = int(value) if value.isascii() and value.isdecimal() and len(value) < 6 else 0
    if not _is_port(port):
        raise _Senseless(f"{name}: the value is not a number from 1 to 65535. Write it like '8080'.")
    return port


def _is_port(value: Any) -> TypeGuard[int]:
    return type(value) is int and 0 < value < 65536


def _in_url(host: str) -> str:
    return f"[{host}]" if ":" in host else host


# The user's file.


def _from_user_file() -> Iterator[Place | str]:
    """The places in servers.toml, a table for each, or in the file that COMPAT_KIT_CONFIG names."""
    named = os.environ.get(CONFIG, "").strip()
    path = _path(named) if named else _user_file()
    file = path.name if path.name.isprintable() else "servers.toml"
    if not os.path.lexists(path):
        if named:
            yield f"{CONFIG}: the file that it names is not there. Write the path of a file such as '~/servers.toml'."
        return
    content = _content(path)
    if content is None:
        yield f"{CONFIG if named else file}: this is no file that can be read, of at most {_MOST_BYTES // 1024} KiB."
        return
    try:
        tables = tomllib.loads(content.decode("utf-8-sig"))
    except (ValueError, RecursionError) as error:
        line = re.search(r"\(at line (\d+),", str(error))
        yield f"{file}{f', line {line[1]}' if line else ''}: this is not TOML. {_TABLE_EXAMPLE}"
        return
    for name, table in tables.items():
        yield from _from_table(file, name, table)


def _from_table(file: str, name: str, table: Any) -> Iterator[Place | str]:
    where = f"{file}, [{name}]" if _NAME.fullmatch(name) else f"{file}, a table"
    if not isinstance(table, dict) or "url" not in table:
        yield f"{where}: there is no table with a url. {_TABLE_EXAMPLE}"
        return
    yield from (f"{where}: {_strange(field)}" for field in table if field not in _FIELDS)
    if not _NAME.fullmatch(name):
        yield f"{where}: its name must be of letters, digits, '_', '-' and '.', at most 64. {_TABLE_EXAMPLE}"
        name = ""
    try:
        place = _read(table["url"], file)
    except _Senseless as senseless:
        yield f"{where}: url {senseless}"
        return
    kind, key_env = table.get("kind", "auto"), table.get("key_env", "")
    if kind != "auto" and not (isinstance(kind, str) and kinds.find_kind(kind)):
        yield f"{where}: kind names no kind of server. {_near(kind, [kind.name for kind in kinds.KINDS])}"
        kind = "auto"
    if reason := _refused(key_env, place.url):
        yield f"{where}: key_env {reason}"
        key_env = ""
    yield replace(place, name=name, kind=kind, key_env=key_env)


def _refused(key_env: Any, url: str) -> str:
    """Why this cannot be the name of a variable that holds the key for an address; "" where it can."""
    if key_env == "":
        return ""
    if not isinstance(key_env, str) or not (_VARIABLE.fullmatch(key_env) or key_env in os.environ):
        return f"must be the name of a variable, never the key itself. {_KEY_ADVICE}"
    if key_env == "OPENAI_API_KEY" and not is_openai(url):
        return "names OPENAI_API_KEY, which goes to OpenAI alone. Put the key of this server into a variable of its own."
    return ""


def _strange(field: str) -> str:
    """What to do about a field that is not known."""
    shown = field if _NAME.fullmatch(field) else "a field"
    if _SECRET_FIELD.search(field):
        return f"{shown} is refused: a file is no place for a key. {_KEY_ADVICE}"
    return f"{shown} is not known. {_near(field, _FIELDS)}"


def _near(given: Any, known: Sequence[str]) -> str:
    near = difflib.get_close_matches(given.lower(), known, 1) if isinstance(given, str) and len(given) < 65 else []
    return f"Did you mean {near[0]}?" if near else f"There are {', '.join(known)}."


def _user_file() -> Path:
    return platformdirs.user_config_path("compat_kit") / "servers.toml"


def _path(text: str) -> Path:
    """The path with the user's own folder in place of "~", where that can be told."""
    try:
        return Path(text).expanduser()
    except RuntimeError:
        return Path(text)


def _content(path: Path) -> bytes | None:
    """What is in a small file; None where there is none that can be read, such as a folder, a pipe or a device."""
    try:
        if not stat.S_ISREG(path.stat().st_mode):
            return None
        with path.open("rb") as file:
            content = file.read(_MOST_BYTES + 1)
    except (OSError, ValueError):
        return None
    return content if len(content) <= _MOST_BYTES else None


# LM Studio's files, which its own command `lms` reads, too.


def _from_lm_studio() -> Iterator[Place | str]:
    """Where LM Studio's server was last, and where the app itself listens: in some versions that is the same."""
    inside = _lm_studio_home() / ".internal"
    last = _settings(inside / "http-server-config.json")
    told = os.environ.get(LM_STUDIO_HOST, "").strip()
    named_by = LM_STUDIO_HOST if told else _LM_STUDIO
    try:
        if told or _port_in(last):
            host, port = _listening(named_by, told or _interface(last))
            yield _lm_studio(host, _port_in(last) or port or 1234, named_by)
    except _Senseless as senseless:
        yield str(senseless)
    info = os.environ.get(LM_STUDIO_INFO, "").strip()
    app_port = _port_in(_settings(_path(info) if info else inside / "http-server.json"))
    if app_port:
        yield _lm_studio("127.0.0.1", app_port, LM_STUDIO_INFO if info else _LM_STUDIO)
    elif info:
        yield f"{LM_STUDIO_INFO}: the file that it names holds no port, as LM Studio's own http-server.json does."


def _lm_studio(host: str, port: int, named_by: str) -> Place:
    return Place(f"http://{host}:{port}/v1", named_by, kind="lmstudio", key_env="LM_API_TOKEN", is_hint=True)


def _lm_studio_home() -> Path:
    """LM Studio's folder: where its pointer file says, else the older or the newer usual one."""
    pointer = (_content(_home() / ".lmstudio-home-pointer") or b"").decode(errors="replace").strip()
    older = _home() / ".cache" / "lm-studio"
    if Path(pointer).is_absolute():
        return Path(pointer)
    return older if os.path.lexists(older) else _home() / ".lmstudio"


def _home() -> Path:
    return _path("~")


def _port_in(settings: dict[str, Any]) -> int | None:
    port = settings.get("port")
    return port if _is_port(port) else None


def _settings(path: Path) -> dict[str, Any]:
    """The JSON object in a small file, empty where there is none."""
    try:
        settings = decode.parse(_content(path) or b"")
    except ValueError:
        return {}
    return settings if isinstance(settings, dict) else {}


def _interface(last: dict[str, Any]) -> str:
    """The address that LM Studio listened on, where it is a number in this machine's own networks: a file names no others."""
    host = last.get("networkInterface")
    number = _number(host) if isinstance(host, str) and host.isascii() and host.isprintable() else None
    if number is None or not (is_link_local(str(number)) or is_nearby(f"http://{_in_url(str(number))}")):
        return "127.0.0.1"
    return str(number)


# All of them.


def _without_doubles(places: list[Place]) -> list[Place]:
    """Each address once: as it was first told, with what the others add to it."""
    first: dict[tuple[Any, ...], Place] = {}
    for place in places:
        known = first.setdefault(_identity(place), place)
        first[_identity(place)] = replace(
            known,
            name=known.name or place.name,
            kind=known.kind if known.kind != "auto" else place.kind,
            key_env=known.key_env or place.key_env,
            is_hint=known.is_hint and place.is_hint,
        )
    return list(first.values())


def _identity(place: Place) -> tuple[Any, ...]:
    parts = urlsplit(place.url)
    host = "127.0.0.1" if parts.hostname == "localhost" else parts.hostname
    return parts.scheme, host, parts.port or {"http": 80, "https": 443}[parts.scheme], parts.path, place.is_host


def _named_once(places: list[Place], notes: list[str]) -> tuple[Place, ...]:
    """The places with each name at the first that has it; a note for each that loses its own."""
    named: dict[str, Place] = {}
    taken = [place for place in places if place.name and named.setdefault(place.name, place) is not place]
    notes += [
        f"{place.named_by}: the name {place.name!r} is taken by another address. Give each a name of its own." for place in taken
    ]
    return tuple(replace(place, name="") if place in taken else place for place in places)
