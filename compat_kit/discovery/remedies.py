"""The next step for every state that is not fine, in the words of the kind of server it is."""

from __future__ import annotations

import os
from typing import TYPE_CHECKING

from .. import kinds
from ..address import is_loopback
from .reading import BROKEN_OFF, LATE, NO_HOST, WANTS_LOGIN, WANTS_TLS

if TYPE_CHECKING:
    from .place import Place

_AGAIN = "`await servers.refresh()`"
_ELSEWHERE = "Something else uses this port; a model server may be listening on another one."


def advice(kind: kinds.Kind, url: str, state: str, reason: str, place: Place) -> str:
    """What to do, "" where all is well. `reason` is what the server or the network said."""
    match state:
        case "up":
            return ""
        case "no model":
            return kind.get_model
        case "loading":
            return f"The model is being loaded, or the server is busy: look again in a moment, {_AGAIN}."
        case "needs key":
            return _key(kind, url, reason, place)
        case "failing":
            return f"It answers with an error ({reason}): its log tells more."
        case "wrong path":
            return (
                f"{kind.title} answers here, but its OpenAI API is at none of the usual paths: pass its base URL, "
                f"which usually ends in {kind.base_path or '/v1'}; a prefix set at its start, or by a proxy, comes before that."
            )
        case "not OpenAI":
            return _something_else(url, reason)
        case "timed out":
            return _silence(url, reason)
        case "refused":
            return _start(kind, place)
    return _no_answer(url, reason)


def _key(kind: kinds.Kind, url: str, reason: str, place: Place) -> str:
    if reason == WANTS_LOGIN:
        return f"It wants a user name and a password: `ck.connect({url!r}, default_headers={{'Authorization': 'Basic ...'}})`."
    if place.key_env:
        if os.environ.get(place.key_env, "").strip():
            return f"It refused the key in {place.key_env}: put the right one there."
        return f"Put its key into {place.key_env}."
    if place.named_by.startswith("OPENAI_"):
        return f"OPENAI_API_KEY goes to OpenAI alone: pass the key of this server, `ck.connect({url!r}, api_key=...)`."
    if kind.key_env:
        return f"Put its key into {kind.key_env}, and pass it: `ck.connect({url!r}, api_key=os.environ[{kind.key_env!r}])`."
    return f"Pass its key: `ck.connect({url!r}, api_key=...)`."


def _something_else(url: str, reason: str) -> str:
    if reason.startswith("more than"):
        return f"{url}/models answers with {reason}, which is no list of models that anybody could use."
    if reason == WANTS_TLS:
        return "It speaks HTTPS: write https:// instead of http://."
    if reason.startswith("it redirects"):
        return f"Something else answers here: {reason}. Pass that address, if you trust it."
    return _ELSEWHERE


def _silence(url: str, reason: str) -> str:
    if reason == LATE:
        return "It answers slowly, and time was up before it was clear what it is: give it longer, for example `timeout=5`."
    if reason:  # the connection was not made
        tls = " If it speaks plain HTTP, write http:// instead of https://." if url.startswith("https://") else ""
        return f"No connection in time: check host, port and firewall, or give it longer, for example `timeout=5`.{tls}"
    return (
        f"{url} takes connections and says nothing: it may be starting, or hang. "
        "Look at its log, or give it longer, for example `timeout=5`."
    )


def _start(kind: kinds.Kind, place: Place) -> str:
    named = f" {place.named_by} names this address." if place.named_by.isupper() else ""
    if is_loopback(place.url) or kind is not kinds.UNKNOWN:
        return f"Nothing listens here.{named} {kind.start}"
    return f"Nothing listens here.{named} Check host and port, and that the server listens on all addresses (0.0.0.0)."


def _no_answer(url: str, reason: str) -> str:
    if "not to be asked" in reason:
        return "A link-local address, at which clouds tell secrets to their machines: it is not asked."
    if reason.startswith(BROKEN_OFF):
        tls = "" if url.startswith("https://") else " If it speaks HTTPS, write https:// instead of http://."
        return f"It takes the connection, and breaks it off before its answer is whole: its log tells more.{tls}"
    if reason.startswith(NO_HOST):
        return f"No connection can be made ({reason}). Check the name, and the network."
    if url.startswith("https://"):
        return f"No connection can be made ({reason}). If it speaks plain HTTP, write http:// instead of https://."
    return f"No connection can be made ({reason}). Check the host's name, the port and the network."
