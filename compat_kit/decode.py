"""One wire object of any server to a `Chunk`, a `Reply`, a list of models, or an error.

The only file that knows the quirks of reading. Nothing here trusts the shape of what a server sent: a field of an
unexpected type counts as absent.
"""

from __future__ import annotations

import json
import re
from datetime import UTC, datetime
from email.utils import parsedate_to_datetime
from typing import TYPE_CHECKING, Any

from jiter import from_json

from . import errors
from .replies import NOTHING, Chunk, ModelInfo, Reply, Timing, ToolCall, ToolCallDelta, Usage

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping

DONE = b"[DONE]"

_CONTEXT_MARKS = re.compile(
    r"maximum context length|longer than the (model's )?context length|exceeds the available context size"
    r"|context the overflows|must have less than \d+ tokens|ContextWindowExceededError|(prompt|input) is too long"
    r"|(prompt|input) token count.{0,40}exceeds|tokens`?.{0,80}must be <=",
    re.IGNORECASE,
)
_MISSING_MODEL_MARKS = re.compile(
    r"model\b.*\b(not found|does not exist|not exist|unknown)|(invalid|unknown|no such) model|no .*model .*found"
    r"|found for model|models/\S+ is not found|repository not found|not a valid model|^model: \S+$",
    re.IGNORECASE | re.DOTALL,
)
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
_LOADING_MARKS = re.compile(r"loading|still starting|model_loading", re.IGNORECASE)


def parse(data: bytes) -> Any:
    """The JSON value in `data`. Raises ValueError when it is none. Bad UTF-8 is replaced, never an error."""
    try:
        return from_json(data)
    except ValueError:
        return from_json(data.decode("utf-8", "replace").encode())


def read_chunk(raw: Any, arrived_s: float = 0.0) -> Chunk:
    """The chunk in one decoded event of a stream. Raises StatusError when the event is an error in any known shape."""
    if not isinstance(raw, dict):
        return Chunk(arrived_s=arrived_s)
    if raw.get("error") or raw.get("object") == "error":
        raise read_error(200, NOTHING, raw)
    choices, usage, model = raw.get("choices"), raw.get("usage"), raw.get("model")
    choice = choices[0] if isinstance(choices, list) and choices else None
    if isinstance(choice, dict) and choice.get("index"):
        choice = None  # with n > 1 the answers come interleaved: this is another one than the first
    if not isinstance(choice, dict):
        return Chunk(usage=_usage(usage, model) if usage else None, model=_text(model) or None, arrived_s=arrived_s, raw=raw)
    delta = choice.get("delta")
    if not isinstance(delta, dict):
        delta = choice.get("message")  # a whole answer in place of a stream
    if not isinstance(delta, dict):
        delta = {"content": choice.get("text")}  # the legacy completions endpoint
    content, reasoning, calls = delta.get("content"), delta.get("reasoning"), delta.get("tool_calls")
    if reasoning is None:
        reasoning = delta.get("reasoning_content")
    finish = choice.get("finish_reason")
    return Chunk(
        content if type(content) is str else _text(content),
        reasoning if type(reasoning) is str else _text(reasoning),
        _call_deltas(calls) if calls else (),
        # KoboldCpp sends the string "null" until the end.
        finish if type(finish) is str and finish != "null" else None,
        _usage(usage, model) if usage else None,
        model if type(model) is str else None,
        arrived_s,
        raw,
    )


def read_reply(raw: Any, timing: Timing) -> Reply:
    """The answer in a body that was not streamed. Raises StatusError for an error body, ValueError for anything else."""
    chunk = read_chunk(raw)
    choices = chunk.raw.get("choices")
    if not isinstance(choices, list) or not choices or not isinstance(choices[0], dict):
        raise ValueError("the body holds no choices")
    return Reply(
        text=chunk.text,
        reasoning=chunk.reasoning,
        tool_calls=join_calls([chunk.tool_calls]),
        finish_reason=chunk.finish_reason,
        usage=chunk.usage or Usage(),
        timing=timing,
        model=chunk.model,
        raw=raw,
    )


def join_calls(pieces: Iterable[tuple[ToolCallDelta, ...]]) -> tuple[ToolCall, ...]:
    """Whole tool calls from their pieces, by index; a new id at a used index starts a new call."""
    calls: list[dict[str, str]] = []
    latest: dict[int, dict[str, str]] = {}
    for delta in (delta for piece in pieces for delta in piece):
        call = latest.get(delta.index)
        # Some servers repeat the id in every piece (TGI, LocalAI), so only a different id is a new call.
        if call is None or (delta.id and call["id"] and delta.id != call["id"]):
            call = latest[delta.index] = {"id": "", "name": "", "arguments": ""}
            calls.append(call)
        call["id"] = call["id"] or delta.id or ""
        call["name"] = call["name"] or delta.name or ""
        call["arguments"] += delta.arguments
    return tuple(
        ToolCall(call["id"] or f"call_{position}", call["name"], call["arguments"] or "{}") for position, call in enumerate(calls)
    )


def read_models(raw: Any) -> tuple[ModelInfo, ...]:
    """The models in the body of `GET /models`, `()` for an empty list. Raises ValueError when it is no list of models."""
    entries = raw["data"] if isinstance(raw, dict) and "data" in raw else raw
    if entries is None and raw is not None:  # Ollama without any model
        return ()
    if not isinstance(entries, list):
        said = plain_words(_message_and_code(raw)[0]) if is_error_envelope(raw) else ""
        found = f", but {said!r}" if said else ""
        raise ValueError(f"the body holds no list of models{found}")  # noqa: TRY004 - callers catch one error
    return tuple(model for model in map(_model, entries) if model.id)


def read_embeddings(raw: Any, count: int) -> list[list[float]]:
    """The vectors in the body of `POST /embeddings`, in the order of the inputs. Raises ValueError for anything else."""
    entries = raw.get("data") if isinstance(raw, dict) else None
    if not isinstance(entries, list) or len(entries) != count:
        found = len(entries) if isinstance(entries, list) else 0
        raise ValueError(f"{found} embeddings came back for {count} texts")
    by_index: dict[int, list[float]] = {}
    for position, entry in enumerate(entries):
        vector = entry.get("embedding") if isinstance(entry, dict) else None
        if not isinstance(vector, list) or not vector or not all(isinstance(x, int | float) for x in vector):
            raise ValueError("an embedding is not a list of numbers")
        index = entry.get("index", position)
        try:
            by_index[index if isinstance(index, int) else position] = [float(x) for x in vector]
        except OverflowError:
            raise ValueError("an embedding holds a number that is too large") from None
    if sorted(by_index) != list(range(count)):
        raise ValueError("the embeddings are numbered wrongly")
    return [by_index[position] for position in range(count)]


def read_usage(raw: Any) -> Usage:
    """The token counts in a body, all None where it has none."""
    return (_usage(raw.get("usage")) if isinstance(raw, dict) else None) or Usage()


def read_error(status: int, headers: Mapping[str, str], body: Any) -> errors.StatusError:
    """The error that a refusal means, its message being the server's own words.

    `body` is decoded JSON, or the text of anything else. The backend adds the address and the next step.
    """
    message, code = _message_and_code(body)
    message = message.strip() or f"HTTP status {status}"
    return _error_class(_told_status(body) if status == 200 else status, message[:1000], code)(
        message,
        status=status,
        code=code,
        server_message=message,
        retry_after_s=_retry_after_s(headers),
        request_id=headers.get("x-request-id"),
    )


def is_unknown_route(body: Any) -> bool:
    """Whether the body of a 404 or 405 speaks of the path: it is no error envelope, or one with a router's words."""
    words = _message_and_code(body)[0].strip()[:1000]
    return not is_error_envelope(_unlisted(body)) or not words or bool(_ROUTE_MARKS.search(words))


def is_error_envelope(body: Any) -> bool:
    """Whether a body is an error as an API server writes it, rather than a page or an unknown route's text."""
    return isinstance(body, dict) and any(key in body for key in ("error", "message", "detail"))


def _error_class(status: int, message: str, code: str | None) -> type[errors.StatusError]:
    """The class for a refusal. `message` is cut short by now: the server chooses it, and the marks take their time."""
    if code in ("context_length_exceeded", "exceed_context_size_error") or _CONTEXT_MARKS.search(message):
        return errors.ContextTooLong
    if status in (401, 403) or code in ("invalid_api_key", "authentication_error") or _KEY_MARKS.search(message):
        return errors.AuthenticationError
    if code in ("model_not_found", "DeploymentNotFound") or (status in (400, 404) and _MISSING_MODEL_MARKS.search(message)):
        return errors.ModelNotFound
    if status in (400, 404, 503) and _NO_MODEL_MARKS.search(message):  # TabbyAPI and Jan say 503, and no wait helps
        return errors.ModelNotFound
    if status in (402, 429) or code == "insufficient_quota":
        return errors.RateLimited
    if status == 503 and _LOADING_MARKS.search(f"{message} {code}"):
        return errors.ModelLoading
    if status in (404, 405, 501) or code == "not_supported_error":
        return errors.Unsupported
    return errors.ServerError if status >= 500 or status == 200 else errors.BadRequest


def _message_and_code(body: Any) -> tuple[str, str | None]:
    """What the server said and its own code, from all the shapes in which servers wrap them."""
    body = _unlisted(body)
    if isinstance(body, str):
        return plain_words(body), None
    if not isinstance(body, dict):
        return "", None
    inner = body.get("error")
    if isinstance(inner, str) and inner.strip():
        return inner.strip(), _text(body.get("error_type")) or None
    if not isinstance(inner, dict):
        inner = body
    message = inner.get("message") or inner.get("detail") or body.get("message") or ""
    if isinstance(message, dict):  # KoboldCpp
        message = message.get("msg") or message
    code = next((str(value) for value in (inner.get("code"), inner.get("type")) if value and not _is_no_code(value)), None)
    return message if isinstance(message, str) else json.dumps(message), code


def _unlisted(body: Any) -> Any:
    """The error itself where it comes in a list of one, as Gemini sends it."""
    return body[0] if isinstance(body, list) and len(body) == 1 else body


def _told_status(body: Any) -> int:
    """The status that an error inside a 200 claims for itself, 200 where it claims none."""
    inner = body.get("error") if isinstance(body, dict) else None
    code = inner.get("code") if isinstance(inner, dict) else None
    return int(code) if code is not None and _is_status(code) and 400 <= int(code) < 600 else 200


def _is_no_code(value: Any) -> bool:
    """Whether a `code` says nothing: it repeats the HTTP status, or is LiteLLM's text "None"."""
    return _is_status(value) or value == "None"


def _is_status(value: Any) -> bool:
    """Whether a `code` only repeats the HTTP status, as int or text."""
    return isinstance(value, int) or (isinstance(value, str) and value.isdigit())


def plain_words(text: str) -> str:
    """The words of a text or an HTML page, at most 200 characters."""
    words = re.sub(r"<(script|style)\b.*?(</\1>|\Z)|<[^<>]*>", " ", text, flags=re.DOTALL | re.IGNORECASE)
    return " ".join(words.split())[:200]


def _retry_after_s(headers: Mapping[str, str]) -> float | None:
    """The wait that a server asks for, in seconds: `retry-after-ms`, or `Retry-After` in seconds or as a date.

    None where it asks for none, or for one that makes no sense. A date counts from the server's own clock, its `Date`.
    """
    milliseconds = _number(headers.get("retry-after-ms"))
    if milliseconds is not None:
        return milliseconds / 1000
    asked = headers.get("retry-after")
    seconds = _number(asked)
    if seconds is None and asked is not None:
        until, now = _date(asked), _date(headers.get("date", "")) or datetime.now(UTC)
        seconds = max((until - now).total_seconds(), 0.0) if until else None
    return seconds


def _number(value: str | None) -> float | None:
    try:
        number = float(value or "")
    except ValueError:
        return None
    return number if 0 <= number < float("inf") else None


def _date(value: str) -> datetime | None:
    try:
        date = parsedate_to_datetime(value)
    except ValueError:
        return None
    return date if date.tzinfo else date.replace(tzinfo=UTC)


def _text(value: Any) -> str:
    """The text of a content field: a string, or a list of parts of which some are text."""
    if isinstance(value, str):
        return value
    if isinstance(value, list):
        return "".join(_text(part.get("text")) for part in value if isinstance(part, dict))
    return ""


def _usage(raw: Any, model: Any = None) -> Usage | None:
    """The token counts, None for counts that are none: no answer costs zero tokens, and old KoboldCpp invents them."""
    if not isinstance(raw, dict):
        return None
    prompt, completion, total = (_count(raw.get(f"{name}_tokens")) for name in ("prompt", "completion", "total"))
    if total is None and prompt is not None and completion is not None:
        total = prompt + completion
    counts = (prompt, completion, total)
    if (0 in counts and not any(counts)) or (counts == (100, 100, 200) and _text(model).startswith("koboldcpp/")):
        return None
    details = raw.get("completion_tokens_details")
    return Usage(*counts, _count(details.get("reasoning_tokens")) if isinstance(details, dict) else None)


def _count(value: Any) -> int | None:
    return value if isinstance(value, int) and not isinstance(value, bool) and value >= 0 else None


def _call_deltas(raw: Any) -> tuple[ToolCallDelta, ...]:
    if not isinstance(raw, list):
        return ()
    return tuple(_call_delta(entry, position) for position, entry in enumerate(raw) if isinstance(entry, dict))


def _call_delta(entry: dict[str, Any], position: int) -> ToolCallDelta:
    index, function = entry.get("index"), entry.get("function")
    function = function if isinstance(function, dict) else {}
    arguments = function.get("arguments")
    return ToolCallDelta(
        index=index if isinstance(index, int) else position,
        id=_text(entry.get("id")) or None,
        name=_text(function.get("name")) or None,
        arguments=json.dumps(arguments) if isinstance(arguments, dict) else _text(arguments),
    )


# Where llama.cpp, TabbyAPI and Docker Model Runner keep the window of a model.
_WINDOWS = (("meta", "n_ctx"), ("parameters", "max_seq_len"), ("dmr", "context_window"))


def _model(entry: Any) -> ModelInfo:
    if isinstance(entry, str):
        return ModelInfo(entry)
    entry = entry if isinstance(entry, dict) else {}
    aliases = entry.get("aliases")
    inside = ((entry.get(name), key) for name, key in _WINDOWS)
    windows = (
        entry.get("max_model_len"),
        entry.get("context_length"),
        *(part.get(key) for part, key in inside if isinstance(part, dict)),
    )
    return ModelInfo(
        id=_text(entry.get("id")),
        owned_by=_text(entry.get("owned_by")) or None,
        context_window=next((window for window in windows if _count(window)), None),
        aliases=tuple(alias for alias in aliases if isinstance(alias, str)) if isinstance(aliases, list) else (),
        raw=entry,
    )
