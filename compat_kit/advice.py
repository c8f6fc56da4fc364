"""From a failure and what is known of the server to an error that says what happened and what to do next.

Everything a server said passes through here before anyone sees it, so this is also where keys are taken out of it.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any
from urllib.parse import urlsplit

from . import decode, errors, kinds, refusals
from .address import shown_url

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping, Sequence

    from .kinds import Kind

_RESPONSES = "/responses"
_NO_RESPONSES = re.compile(r"\bresponses api\b|^not implemented\W*$", re.IGNORECASE)
_LOOK_AROUND = "`ck.discover()` shows what answers on this machine."


@dataclass(frozen=True, slots=True)
class Situation:
    """What is known when something fails. `redact` takes the secrets of this server out of a text."""

    base_url: str
    kind: Kind
    redact: Callable[[str], str]
    has_key: bool = False
    model: str | None = None
    was_up: bool = False


def unreachable(at: Situation, reason: str = "") -> errors.Unreachable:
    """Nothing answers at the address."""
    why = f" ({at.redact(reason)})" if reason else ""
    plain = " If it speaks plain HTTP, write http:// instead of https://." if at.base_url.startswith("https://") else ""
    return errors.Unreachable(f"{at.base_url}{why}", f"{at.kind.start}{plain} {_LOOK_AROUND}", was_up=at.was_up)


def not_openai(at: Situation, url: str, found: str) -> errors.NotOpenAI:
    """Something else answers, or the path is wrong."""
    return errors.NotOpenAI(shown_url(url), at.redact(found), _path_hint(at.base_url))


def no_tls(at: Situation, reason: str) -> errors.NotOpenAI:
    """Something answers, but no encrypted connection to it can be made."""
    plain = at.base_url.replace("https://", "http://", 1)
    hint = f"If it speaks plain HTTP, write {plain}. If its certificate is your own, name its file in SSL_CERT_FILE."
    return errors.NotOpenAI(at.base_url, f"no TLS connection can be made ({at.redact(reason)})", hint)


def refusal(at: Situation, path: str, status: int, headers: Mapping[str, str], body: bytes) -> errors.BackendError:
    """The error for an HTTP status that is no success."""
    if 300 <= status < 400:
        target = at.redact(shown_url(headers.get("location", "")))
        if target:
            return errors.NotOpenAI(at.base_url + path, f"it redirects to {target}", "Use that as `base_url`, if you trust it.")
        return not_openai(at, at.base_url + path, f"status {status}")
    try:
        content = decode.parse(body)
    except ValueError:
        content = body.decode("utf-8", "replace")
    error = refusals.read_error(status, headers, content)
    if path == _RESPONSES and _has_no_responses(error):
        return _without_responses(at, error)
    everywhere = path in ("/models", "/chat/completions")
    if everywhere and isinstance(error, errors.Unsupported) and status in (404, 405):
        return _unless_unknown_route(at, at.base_url + path, error)
    return explain(at, error)


def in_answer(at: Situation, url: str, error: errors.StatusError) -> errors.BackendError:
    """The error for one that came where an answer should be, with status 200."""
    if url.endswith(_RESPONSES) and refusals.is_unknown_route(error.status, error.body):  # LM Studio says 200 to any path
        return _without_responses(at, error)
    return _unless_unknown_route(at, url, error)


def _has_no_responses(error: errors.StatusError) -> bool:
    """Whether it is the Responses API that the server has not, rather than something that was asked of it."""
    told = _NO_RESPONSES.search(error.server_message[:1000]) or refusals.is_unknown_route(error.status, error.body)
    return isinstance(error, errors.Unsupported) and bool(told)


def _without_responses(at: Situation, error: errors.StatusError) -> errors.Unsupported:
    found = explain(at, error)
    titles = ", ".join(kind.title for kind in kinds.KINDS if kind.has_responses)
    return errors.Unsupported(
        f"{at.base_url} has no Responses API: {found.server_message}.",
        f"Leave out `api='responses'`: `chat` does the same. Servers that have it, if they are new enough: {titles}.",
        status=found.status,
        code=found.code,
        server_message=found.server_message,
        body=found.body,
        request_id=found.request_id,
    )


def explain(at: Situation, error: errors.StatusError) -> errors.StatusError:
    """The same error with a message that names the server and the next step, and no key in any part of it."""
    said = at.redact(error.server_message).rstrip(".")
    return type(error)(
        *_message_and_hint(at, error, said),
        status=error.status,
        code=error.code and at.redact(error.code),
        server_message=said,
        body=_redacted(at, error.body),
        retry_after_s=error.retry_after_s,
        request_id=error.request_id and at.redact(error.request_id),
    )


def no_vision(at: Situation, said: str, seeing: Sequence[str] = ()) -> errors.NoVision:
    """The model is known to take no images, so nothing was sent. seeing: models of this server that do."""
    model = f"model {at.model!r}" if at.model else "the model"
    message = f"{at.base_url}: {model} reads text only, it takes no images (by {said or 'what the server tells'})."
    return errors.NoVision(message, no_vision_hint(seeing), status=501, server_message=said)


def no_vision_hint(seeing: Sequence[str] = ()) -> str:
    """The next step where a model takes no images."""
    others = f"Use {' or '.join(map(repr, seeing))}, which this server has" if seeing else "Use a model that does"
    return f"{others}, or leave the images out with `images=[]`."


def how_to_get(at: Situation) -> str:
    """The next step for a model that the server does not have."""
    return f"Pull it first: `{at.kind.pull.format(model=at.model)}`." if at.kind.pull and at.model else at.kind.get_model


def _unless_unknown_route(at: Situation, url: str, error: errors.StatusError) -> errors.BackendError:
    if refusals.is_unknown_route(error.status, error.body):
        return not_openai(at, url, f"status {error.status}, {error.server_message!r}")
    return explain(at, error)


def _redacted(at: Situation, body: Any) -> Any:
    """The body of an answer without the secrets of this server."""
    if isinstance(body, str):
        return at.redact(body)
    if isinstance(body, dict):
        return {at.redact(str(name)): _redacted(at, value) for name, value in body.items()}
    return [_redacted(at, item) for item in body] if isinstance(body, list) else body


def _message_and_hint(at: Situation, error: errors.StatusError, said: str) -> tuple[str, str]:
    where, model = at.base_url, f"model {at.model!r}" if at.model else "the model"
    match error:
        case errors.ContextTooLong():
            return (
                f"The prompt does not fit into the context window of {model} at {where}: {said}.",
                "Shorten the conversation, or start the server with a larger window.",
            )
        case errors.AuthenticationError():
            variable = at.kind.key_env or "an environment variable"
            verb = "refused the key" if at.has_key else "wants a key"
            return f"{where} {verb}: {said}.", f"Pass `api_key=`, for example read from {variable}."
        case errors.ModelNotFound():
            return f"{where} does not have {model}: {said}.", f"{how_to_get(at)} `backend.models()` lists what it has."
        case errors.QuotaUsedUp():
            return f"{where} answers no more, the quota is used up: {said}.", "Look at your plan and your balance there."
        case errors.RateLimited():
            wait = "Wait a little" if error.retry_after_s is None else f"Wait {error.retry_after_s:g} s"
            return f"{where} takes no more requests now: {said}.", f"{wait}, send fewer at once, or look at your quota there."
        case errors.ModelLoading():
            return (
                f"{where} is still loading {model}: {said}.",
                "Ask again in a moment, or wait longer with `retry=ck.Retry(loading_s=600)`.",
            )
        case errors.NoVision():
            return f"{where}: {model} takes no images: {said}.", no_vision_hint()
        case errors.Unsupported():
            return (
                f"{where} cannot do this: {said}.",
                "Use a server or a model that can, or start this one with the option it names.",
            )
        case errors.ServerError():
            return f"{where} failed (status {error.status}): {said}.", "Its log tells more; the same request may work later."
    return f"{where} refused the request (status {error.status}): {said}.", "Check the messages and options that were sent."


def _path_hint(base_url: str) -> str:
    parts = urlsplit(base_url)
    root = f"{parts.scheme}://{parts.netloc}"
    if parts.path.endswith(("/chat/completions", "/models")):
        return "Give `base_url` without the endpoint at its end, for example " + f"{root}/v1."
    if not parts.path.rstrip("/").endswith("/v1"):
        return f"Most servers want a base_url that ends in /v1: try {root}/v1."
    return f"Check the path: most servers listen at {root}/v1. {_LOOK_AROUND}"
