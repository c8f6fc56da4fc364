"""Why an answer holds no value, in a word and in a sentence."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..errors import ParseFailed

if TYPE_CHECKING:
    from ..replies import Reply
    from ..targets import Misfit

_MOST_TOLD = 3
_SHOWN = 200
_ROOM = "Raise `max_tokens=`, or say in the schema how long a text (`maxLength`) and a list (`maxItems`) may be."


def reason_of(reply: Reply, refusal: str, found: Misfit) -> str:
    """Why there is no value: the `reason` of a ParseFailed."""
    if refusal:
        return "refusal"
    if reply.finish_reason == "content_filter":
        return "content_filter"
    if reply.tool_calls:
        return "tool_calls"
    if reply.finish_reason == "length" and not found.is_whole:
        return "cut_off"
    if not reply.text.strip():
        return "empty"
    return "wrong_shape" if found.is_json else "not_json"


def failed(reply: Reply, reason: str, refusal: str, found: Misfit) -> ParseFailed:
    """The error for an answer that holds no value."""
    message, hint = _words(reply, reason, refusal, found)
    errors = [{"path": path, "message": told} for path, told in found.told]
    error = ParseFailed(reason, message, hint, reply=reply, errors=errors)
    error.attempts = reply.attempts
    return error


def _words(reply: Reply, reason: str, refusal: str, found: Misfit) -> tuple[str, str]:
    again = "Its text is in `.text`. Allow more turns with `repair=`, ask for less at once, or ask a larger model."
    match reason:
        case "refusal":
            return f"The model declined to answer: {_short(refusal)!r}.", "Ask in another way."
        case "content_filter":
            return "The server held the answer back (finish_reason 'content_filter').", "Ask in another way."
        case "tool_calls":
            called = ", ".join(call.name for call in reply.tool_calls[:_MOST_TOLD])
            return f"The model called {_short(called)} instead of answering.", "Run the tools first, then parse the conversation."
        case "cut_off":
            return "The answer was cut off at the limit of tokens, before its JSON was complete.", _ROOM
        case "empty":
            thought = " but reasoning" if reply.reasoning else ""
            return f"The model wrote nothing{thought}.", "Raise `max_tokens=`, or look at `.reply`."
        case "not_json":
            return f"The answer is not JSON: {_short(reply.text)!r}.", again
    return f"The answer does not fit: {in_words(found)}", again


def in_words(found: Misfit) -> str:
    """The first faults, in one line."""
    told = [f"{path}: {message.rstrip('.')}" if path else message.rstrip(".") for path, message in found.told[:_MOST_TOLD]]
    more = f"; and {len(found.told) - _MOST_TOLD} more" if len(found.told) > _MOST_TOLD else ""
    return f"{'; '.join(told)}{more}."


def _short(text: str) -> str:
    return text if len(text) <= _SHOWN else text[: _SHOWN - 1] + "…"
