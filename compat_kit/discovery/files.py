"""The servers that files name: the user's own `servers.toml`, and LM Studio's settings. Small files only, read and no more."""

from __future__ import annotations

import difflib
import os
import re
import stat
import tomllib
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING, Any
from urllib.parse import urlsplit

import platformdirs

from .. import decode, kinds
from ..address import is_link_local, is_nearby, is_openai
from .place import Place, Senseless, in_url, ip_number, is_port, listening, read

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

CONFIG = "COMPAT_KIT_CONFIG"
LM_STUDIO_HOST = "LMS_SERVER_HOST"
LM_STUDIO_INFO = "LMS_API_SERVER_INFO_PATH"
_LM_STUDIO = "LM Studio's settings"
_TABLE_EXAMPLE = 'Write a table [gpu] with a line such as url = "http://gpu:8000/v1".'
_KEY_ADVICE = 'Put the key into a variable of the environment and write its name: key_env = "GPU_KEY".'
_FIELDS = ("url", "kind", "key_env")
_MOST_BYTES = 64 * 1024
_NAME = re.compile(r"[\w.-]{1,64}")
_VARIABLE = re.compile(r"[A-Z][A-Z0-9]{0,15}(_[A-Z0-9]{1,15})*")
_SECRET_FIELD = re.compile(r"key|token|secret|passw|auth|header|credential", re.IGNORECASE)


def from_user_file() -> Iterator[Place | str]:
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
        place = read(table["url"], file)
    except Senseless as senseless:
        yield f"{where}: url {senseless}"
        return
    kind, key_env = table.get("kind", "auto"), table.get("key_env", "")
    if kind != "auto" and not (isinstance(kind, str) and kinds.find_kind(kind)):
        yield f"{where}: kind names no kind of server. {_near(kind, [kind.name for kind in kinds.KINDS])}"
        kind = "auto"
    place = _at_usual_port(place, kind)
    if reason := _refused(key_env, place):
        yield f"{where}: key_env {reason}"
        key_env = ""
    yield replace(place, name=name, kind=kind, key_env=key_env)


def _at_usual_port(place: Place, kind: str) -> Place:
    """The place of a host alone whose kind is told: where that usually listens."""
    found = kinds.find_kind(kind)
    if not place.is_host or found is None or not found.ports:
        return place
    return replace(place, url=kinds.default_url(found, urlsplit(place.url).hostname or ""), is_host=False)


def _refused(key_env: Any, place: Place) -> str:
    """Why this cannot be the name of a variable that holds the key for an address; "" where it can."""
    if key_env == "":
        return ""
    if not isinstance(key_env, str) or not (_VARIABLE.fullmatch(key_env) or key_env in os.environ):
        return f"must be the name of a variable, never the key itself. {_KEY_ADVICE}"
    if place.is_host:
        return 'goes to no host without a port, at which anything may listen. Write kind too, or the port: url = "gpu:8000".'
    if key_env == "OPENAI_API_KEY" and not is_openai(place.url):
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


def from_lm_studio() -> Iterator[Place | str]:
    """Where LM Studio's server was last, and where the app itself listens: in some versions that is the same."""
    inside = _lm_studio_home() / ".internal"
    last = _settings(inside / "http-server-config.json")
    told = os.environ.get(LM_STUDIO_HOST, "").strip()
    named_by = LM_STUDIO_HOST if told else _LM_STUDIO
    try:
        if told or _port_in(last):
            host, port = listening(named_by, told or _interface(last))
            yield _lm_studio(host, _port_in(last) or port or 1234, named_by)
    except Senseless as senseless:
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
    return port if is_port(port) else None


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
    number = ip_number(host) if isinstance(host, str) and host.isascii() and host.isprintable() else None
    if number is None or not (is_link_local(str(number)) or is_nearby(f"http://{in_url(str(number))}")):
        return "127.0.0.1"
    return str(number)
