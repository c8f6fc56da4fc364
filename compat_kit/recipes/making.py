"""A backend from its description: made again, and as the Python that makes it."""

from __future__ import annotations

import os
from typing import TYPE_CHECKING, Any
from urllib.parse import urlsplit

from .. import environment, kinds
from ..address import check_url, is_nearby, is_openai
from ..backend import Backend
from ..conversation.script import safe_options
from ..engine import local
from ..errors import ConfigurationError
from ..gateway import check_pace, paced
from .describing import CLIENT, LOCAL
from .writing import literal

if TYPE_CHECKING:
    from collections.abc import Mapping

_OWN_KEY = "COMPAT_KIT_API_KEY"
_ENGINE = {"n_ctx": 2048, "n_parallel": 4, "seed": None}


def rebuild(description: Mapping[str, Any], **settings: Any) -> Backend:
    """A backend of such a description. `settings` are those of `Backend`, and win; `api_key` above all.

    A key is taken from the environment where a variable is meant for this very address, and goes to no other. A description
    comes out of a file, which somebody else may have written. Raises ConfigurationError where it is none, and where a key,
    headers, or a client of one's own is needed that no file holds: it names what to give.
    """
    kind = _text(description, "kind")
    if kind == CLIENT:
        raise ConfigurationError(
            f"{_named(description)} was asked by a client of your own ({_text(description, 'client') or 'unknown'}), "
            "which no file holds. Make it again: `ck.Backend(model, client=...)`."
        )
    if description.get("has_faults"):
        raise ConfigurationError(f"{_named(description)} was asked with faults on the way. Make it again with `ck.faults(...)`.")
    wanted = {**_settings(description), **settings}
    if kind == LOCAL:
        return _embedded(description, wanted)
    url = check_url(_text(description, "base_url"))
    if missing := [name for name in _names(description, "headers") if name not in (wanted.get("default_headers") or {})]:
        raise ConfigurationError(
            f"{_named(description)} was asked with the header {missing[0]!r}, whose value no file holds. "
            f"Give `default_headers={{{missing[0]!r}: ...}}`."
        )
    made = _at(url, kind, _text(description, "model") or None, wanted)
    if description.get("has_key") and not getattr(made._transport, "secret", True):
        raise ConfigurationError(
            f"{_named(description)} was asked with a key, which no file holds. "
            f"Give `api_key=`, or set the variable {key_variable(url, kind)}{_beside(url, kind)}."
        )
    return made


def code(description: Mapping[str, Any]) -> str:
    """The Python expression that makes such a backend: `ck.ollama("llama3.2")`. All that was data in it is a literal.

    A key is read from the environment. A client of the user's own is called `client`.
    """
    model, kind = _text(description, "model") or None, _text(description, "kind")
    options = _written(description)
    if kind == CLIENT:
        return _call("ck.Backend", [model], {"client": _Code("client"), **options})
    if kind == LOCAL:
        engine = _engine(description)
        pace = {"tokens_per_s": description["tokens_per_s"]} if _is_number(description.get("tokens_per_s")) else {}
        changed = {name: value for name, value in engine.items() if name in _ENGINE and value != _ENGINE[name]}
        return _call("ck.local", [engine["path"] or engine["model"]], {**changed, **pace, **options})
    url = _text(description, "base_url")
    found = kinds.find_kind(kind)
    if found in kinds.KINDS and url == _usual_url(found):
        return _call(f"ck.{kind}", [model] if model else [], {**_key_written(description, url, kind), **options})
    is_told = {"kind": kind} if found in kinds.KINDS else {}
    return _call("ck.connect", [url, model] if model else [url], {**_key_written(description, url, kind), **is_told, **options})


def key_variable(url: str, kind: str = "") -> str:
    """The variable of the environment in which the key for this address is looked for."""
    if is_openai(url):
        return "OPENAI_API_KEY"
    for source in environment.SOURCES:
        if source.api_key and _is_same_place(os.environ.get(source.base_url, ""), url):
            return source.api_key
    found = kinds.find_kind(kind)
    if found and found.key_env and url.startswith("https:") and kinds.by_host(urlsplit(url).hostname or "") is found:
        return found.key_env
    if found and found.key_env and found.is_own_key and not found.hosts and is_nearby(url):
        return found.key_env
    return _OWN_KEY


def _at(url: str, kind: str, model: str | None, settings: dict[str, Any]) -> Backend:
    """A backend there, with the key that the environment has for this address alone."""
    if settings.get("api_key") is None:
        settings["api_key"] = _key(url, kind)
    return Backend(model, base_url=url, **{"kind": kind if kinds.find_kind(kind) in kinds.KINDS else "auto", **settings})


def _key(url: str, kind: str) -> str | None:
    """Stricter than a factory, whose address its caller has written: this one may be of a file that somebody else made."""
    variable = key_variable(url, kind)
    if variable == _OWN_KEY and not _is_named(url, variable):
        return None
    return os.environ.get(variable, "").strip() or None


def _is_named(url: str, variable: str) -> bool:
    """Whether the environment says that the key in this variable is for this address."""
    return any(s.api_key == variable and _is_same_place(os.environ.get(s.base_url, ""), url) for s in environment.SOURCES)


def _embedded(description: Mapping[str, Any], settings: dict[str, Any]) -> Backend:
    engine = _engine(description)
    made = local(engine["path"] or engine["model"], **{name: engine[name] for name in _ENGINE}, **settings)
    if not _is_number(description.get("tokens_per_s")):
        return made
    return paced(made, check_pace(description["tokens_per_s"]) or 0)


def _engine(description: Mapping[str, Any]) -> dict[str, Any]:
    told = description.get("engine")
    told = told if isinstance(told, dict) else {}
    numbers = {name: told[name] if isinstance(told.get(name), int) else usual for name, usual in _ENGINE.items()}
    return {"model": _text(told, "model") or _text(description, "model"), "path": _text(told, "path"), **numbers}


def _settings(description: Mapping[str, Any]) -> dict[str, Any]:
    """The settings of `Backend` in a description, checked for being plain."""
    found: dict[str, Any] = {"options": _plain(description, "options"), "extra_body": _plain(description, "extra_body")}
    if _text(description, "api") not in ("", "chat"):
        found["api"] = _text(description, "api")
    for name, setting in (("timeout_s", "timeout"), ("max_retries", "max_retries")):
        value = description.get(name)
        if value is not None:
            found[setting] = None if value == "none" else 0 if value == "0" else value
    return found


def _written(description: Mapping[str, Any]) -> dict[str, Any]:
    return {name: value for name, value in _settings(description).items() if value != {}}


def _key_written(description: Mapping[str, Any], url: str, kind: str) -> dict[str, Any]:
    found: dict[str, Any] = {}
    if description.get("has_key") and not is_openai(url):
        found["api_key"] = _Code(f"os.environ[{literal(key_variable(url, kind))}]")
    if headers := _names(description, "headers"):
        found["default_headers"] = _Code("{" + ", ".join(f"{literal(name)}: ..." for name in headers) + "}")
    return found


def _beside(url: str, kind: str) -> str:
    is_told = key_variable(url, kind) != _OWN_KEY or _is_named(url, _OWN_KEY)
    return "" if is_told else " together with COMPAT_KIT_BASE_URL, which says whose key it is"


class _Code(str):
    """Python, and no text to be quoted."""

    __slots__ = ()


def _call(name: str, values: list[Any], settings: Mapping[str, Any]) -> str:
    written = [_value(value) for value in values]
    written += [f"{setting}={_value(value)}" for setting, value in settings.items()]
    return f"{name}({', '.join(written)})"


def _value(value: Any) -> str:
    return value if isinstance(value, _Code) else literal(value, None)


def _usual_url(kind: kinds.Kind) -> str:
    try:
        return kinds.default_url(kind)
    except ConfigurationError:
        return ""


def _is_same_place(told: str, url: str) -> bool:
    told = told.strip()
    mine, its = urlsplit(url), urlsplit(told if "://" in told else f"http://{told}")
    return bool(told) and (mine.scheme, mine.netloc.lower()) == (its.scheme, its.netloc.lower())


def _is_number(value: Any) -> bool:
    return isinstance(value, int | float) and not isinstance(value, bool)


def _text(data: Mapping[str, Any], name: str) -> str:
    value = data.get(name)
    return value if isinstance(value, str) else ""


def _names(data: Mapping[str, Any], name: str) -> list[str]:
    value = data.get(name)
    return [item for item in value if isinstance(item, str)] if isinstance(value, list) else []


def _plain(data: Mapping[str, Any], name: str) -> dict[str, Any]:
    value = data.get(name)
    return safe_options(value)[0] if isinstance(value, dict) else {}


def _named(description: Mapping[str, Any]) -> str:
    return repr(_text(description, "model") or _text(description, "base_url") or "the backend")
