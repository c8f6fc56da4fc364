"""What a server means by a refusal: status, headers and body to one of the errors, in all the shapes that servers use.

The only file that knows how servers word their errors. What they send is hostile: only the first part of a message is
searched for marks, and nothing here is trusted to have the type it should have.
"""

from __future__ import annotations

import json
import re
from typing import TYPE_CHECKING, Any

from . import errors, render
from .waits import retry_after_s

if TYPE_CHECKING:
    from collections.abc import Mapping

_CONTEXT_MARKS = re.compile(
    r"maximum context length|longer than the (model's )?context length|exceeds the available context size"
    r"|context the overflows|must have less than \d+ tokens|ContextWindowExceededError|(prompt|input) is too long"
    r"|(prompt|input) token count.{0,40}exceeds|tokens`?.{0,80}must be <=|exceeds? (the |its )?context (window|length)"
    r"|input \(\d+ tokens\) is too large to process",  # llama.cpp, of a text to embed
    re.IGNORECASE,
)
_CONTEXT_CODES = ("context_length_exceeded", "exceed_context_size_error")
_MISSING_MODEL_MARKS = re.compile(
    r"model\b.*\b(not found|does not exist|not exist)|model\W{1,3}\S{1,200} (is )?unknown\b|(invalid|unknown|no such) model"
    r"|no .*model .*found|found for model|models/\S+ is not found|repository not found|not a valid model|^model: \S+$",
    re.IGNORECASE | re.DOTALL,
)
# A model without eyes, not an image in a form that the server does not read.
_VISION_MARKS = re.compile(
    r"\b(image (input|content|understanding)s?( modality)?|images|vision) (is|are)"
    r" (not (currently )?(supported|enabled)|disabled)"
    r"|(not|n't) (support|accept|take)s? (any |the )?"
    r"((images?|image_url|image input)\b(?! (url|link|format|type|of|larger|from|file|size))|vision|multi-?modal)"
    r"|is not a (multi-?modal|vision) model|at most 0 image|missing data required for image input|vision capabilities"
    r"|image_url\W{0,3} is only supported by|unknown variant `image_url`|found that support image|only 'text' content type",
    re.IGNORECASE,
)
_VISION_STATUSES = (200, 400, 404, 415, 422, 500, 501)
_NO_MODEL_MARKS = re.compile(r"^no models? (is |are )?(currently )?(loaded|available)", re.IGNORECASE)
_KEY_MARKS = re.compile(
    r"^unauthorized\b|^no connected db\b|api[ _-]?key.{0,20}(not valid|invalid|incorrect|missing)"
    r"|(invalid|incorrect|missing) api[ _-]?key",
    re.IGNORECASE,
)
_ROUTE_MARKS = re.compile(
    r"^(404 )?(\w+ )?not found\W*$|\b(route|url)\b|(unknown|unexpected|invalid) (path|endpoint)|^cannot (get|post)\b"
    r"|^method not allowed",
    re.IGNORECASE,
)
# LM Studio answers 200 to every path; its own complaints about a `url` come with a 400.
_ROUTE_MARKS_IN_200 = re.compile(r"^(404 )?not found\W*$|(unknown|unexpected|invalid) (path|endpoint|route)", re.IGNORECASE)
_LOADING_MARKS = re.compile(r"loading|still starting|model_loading", re.IGNORECASE)
_QUOTA_CODES = ("insufficient_quota", "billing_hard_limit_reached", "billing_not_active", "insufficient_credits")
_THROTTLE_CODES = ("rate_limit_exceeded", "rate_limit_error", "too_many_requests")
# Of errors inside a 200: OpenAI's codes for a request that is wrong in itself.
_REQUEST_CODES = ("invalid_", "image_content_policy", "unsupported_")
_MOST_WORDS, _MOST_CODE = 2_000, 200
_MOST_BODY = 20_000
"""The longest body that an error keeps, in characters."""


def read_error(status: int, headers: Mapping[str, str], body: Any) -> errors.StatusError:
    """The error that a refusal means, its message being the server's own words.

    `body` is decoded JSON, or the text of anything else. `advice` adds the address and the next step.
    """
    message, code = _message_and_code(body)
    message = render.short(render.plain(message.strip()), _MOST_WORDS) or f"HTTP status {status}"
    code = code and render.short(render.plain(code), _MOST_CODE)
    kind = _error_class(told_status(body) if status == 200 else status, message[:1000], code)
    return kind(
        message,
        status=status,
        code=code,
        server_message=message,
        body=body if len(body if isinstance(body, str) else json.dumps(body)) <= _MOST_BODY else None,
        retry_after_s=retry_after_s(headers),
        request_id=headers.get("x-request-id"),
    )


def is_unknown_route(status: int, body: Any) -> bool:
    """Whether an answer of that status speaks of the path: it is no error envelope, or one with a router's words."""
    words = _message_and_code(body)[0].strip()[:1000]
    if status == 200:
        return bool(_ROUTE_MARKS_IN_200.search(words))
    return not is_error_envelope(_unlisted(body)) or not words or bool(_ROUTE_MARKS.search(words))


def is_error_envelope(body: Any) -> bool:
    """Whether a body is an error as an API server writes it, rather than a page or an unknown route's text."""
    return isinstance(body, dict) and any(key in body for key in ("error", "message", "detail"))


def words_of(body: Any) -> str:
    """What an error says, in plain words of at most 200 characters; "" where it is no error."""
    return plain_words(_message_and_code(body)[0]) if is_error_envelope(body) else ""


def plain_words(text: str) -> str:
    """The words of a text or an HTML page, at most 200 characters."""
    words = re.sub(r"<(script|style)\b.*?(</\1>|\Z)|<[^<>]*>", " ", text, flags=re.DOTALL | re.IGNORECASE)
    return " ".join(words.split())[:200]


def _error_class(status: int, message: str, code: str | None) -> type[errors.StatusError]:
    """The class for a refusal. `message` is cut short by now: the server chooses it, and the marks take their time."""
    if code in _CONTEXT_CODES or _CONTEXT_MARKS.search(message):
        return errors.ContextTooLong
    if status in (401, 403) or code in ("invalid_api_key", "authentication_error") or _KEY_MARKS.search(message):
        return errors.AuthenticationError
    if status in _VISION_STATUSES and _VISION_MARKS.search(message):
        return errors.NoVision
    if code in ("model_not_found", "DeploymentNotFound") or (status in (400, 404) and _MISSING_MODEL_MARKS.search(message)):
        return errors.ModelNotFound
    if status in (400, 404, 503) and _NO_MODEL_MARKS.search(message):  # TabbyAPI and Jan say 503, and no wait helps
        return errors.ModelNotFound
    if status == 402 or code in _QUOTA_CODES:
        return errors.QuotaUsedUp
    if status == 429 or (status == 200 and code in _THROTTLE_CODES):
        return errors.RateLimited
    if status in (503, 529):
        return errors.ModelLoading if _LOADING_MARKS.search(f"{message} {code}") else errors.Overloaded
    if status in (404, 405, 501) or code == "not_supported_error":
        return errors.Unsupported
    # 424 is TGI's for a generation that failed, 408 comes from proxies.
    is_its_own = status >= 500 or status in (408, 424) or (status == 200 and not (code or "").startswith(_REQUEST_CODES))
    return errors.ServerError if is_its_own else errors.BadRequest


def _message_and_code(body: Any) -> tuple[str, str | None]:
    """What the server said and its own code, from all the shapes in which servers wrap them."""
    body = _unlisted(body)
    if isinstance(body, str):
        return plain_words(body), None
    if not isinstance(body, dict):
        return "", None
    inner = body.get("error")
    if isinstance(inner, str) and inner.strip():
        return inner.strip(), _named(body.get("error_type")) or None
    if not isinstance(inner, dict):
        inner = body
    message = inner.get("message") or inner.get("detail") or body.get("message") or ""
    if isinstance(message, dict):  # KoboldCpp
        message = message.get("msg") or message
    code = next((str(value) for value in (inner.get("code"), inner.get("type")) if value and not _is_no_code(value)), None)
    return message if isinstance(message, str) else json.dumps(message), code


def _named(value: Any) -> str:
    return value if isinstance(value, str) else ""


def _unlisted(body: Any) -> Any:
    """The error itself where it comes in a list of one, as Gemini sends it."""
    return body[0] if isinstance(body, list) and len(body) == 1 else body


def told_status(body: Any) -> int:
    """The status that an error inside a 200 claims for itself, 200 where it claims none."""
    inner = body.get("error") if isinstance(body, dict) else None
    inner = inner if isinstance(inner, dict) else body if isinstance(body, dict) else {}
    code = inner.get("code")  # TGI's `http_status_code` is 422 whatever went wrong
    return int(code) if code is not None and _is_status(code) and 400 <= int(code) < 600 else 200


def _is_no_code(value: Any) -> bool:
    """Whether a `code` says nothing: it repeats the HTTP status, or is LiteLLM's text "None"."""
    return _is_status(value) or value == "None"


def _is_status(value: Any) -> bool:
    """Whether a `code` only repeats the HTTP status, as int or text."""
    return isinstance(value, int) or (isinstance(value, str) and value.isdecimal() and len(value) < 10)
