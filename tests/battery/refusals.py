"""Refusals that a second try would not change, with a status or inside a 200, in every shape in which servers write them."""

from __future__ import annotations

from typing import Any

from tests.loopback import completion, delta

from .case import CHUNKED, HELLO, LAST, Answer, Case, answered, chunk, event, fails, page, streamed

BOTH = ("chat", "stream")
MEMORY = "out of memory"
NESTED = {"error": {"message": MEMORY, "type": "server_error", "code": 500}}
FLAT = {"object": "error", "message": MEMORY, "type": "server_error", "param": None, "code": 500}
WINDOW = {
    "error": {"message": "the request exceeds the available context size", "type": "exceed_context_size_error", "code": 400}
}
GEMINI_KEY = [
    {"error": {"code": 400, "message": "API key not valid. Please pass a valid API key.", "status": "INVALID_ARGUMENT"}}
]
GEMINI = [{"error": {"code": 400, "message": "Invalid value at 'contents'", "status": "INVALID_ARGUMENT"}}]
NO_ROUTE = "Unexpected endpoint or method. (POST /chat/completions)"


def _error(message: str, code: Any = None, **more: Any) -> dict[str, Any]:
    return {"error": {"message": message, "type": "invalid_request_error", "param": None, "code": code} | more}


def _after_text(*events: Any, done: bool = False) -> Answer:
    return streamed(HELLO[0], *events, done=done)


def _named(data: Any) -> bytes:
    return b"event: error\n" + event(data)


_STATUSES = (
    # An error status that says: not this request, however often.
    Case("400", (answered(_error("messages must not be empty"), 400),), fails("BadRequest"), BOTH),
    Case(
        "400 for a prompt that is too long",
        (answered(_error("too long", "context_length_exceeded"), 400),),
        fails("ContextTooLong"),
        BOTH,
    ),
    Case("400 of llama.cpp for a prompt that is too long", (answered(WINDOW, 400),), fails("ContextTooLong"), BOTH),
    Case("400 with text for an error", (answered({"error": "'messages' field is required"}, 400),), fails("BadRequest"), BOTH),
    Case("400 with a flat error", (answered(FLAT | {"code": 400}, 400),), fails("BadRequest"), BOTH),
    Case("400 with a list of one error", (answered(GEMINI, 400),), fails("BadRequest"), BOTH),
    Case("400 with a list of one error, for a key", (answered(GEMINI_KEY, 400),), fails("AuthenticationError"), BOTH),
    Case("401", (answered(_error("Incorrect API key provided", "invalid_api_key"), 401),), fails("AuthenticationError"), BOTH),
    Case("401 and nothing", (answered(b"", 401),), fails("AuthenticationError"), (*BOTH, "models")),
    Case("402", (answered(_error("Insufficient credits", 402), 402),), fails("QuotaUsedUp"), BOTH),
    Case("403", (answered(_error("not for you"), 403),), fails("AuthenticationError"), BOTH),
    Case(
        "404 for a model that vanished",
        (answered(_error("The model `m` does not exist.", 404, type="NotFoundError"), 404),),
        fails("ModelNotFound"),
        BOTH,
        before="models",
    ),
    Case(
        "404 for a path",
        (answered(b"404 page not found", 404, content_type="text/plain"),),
        fails("NotOpenAI"),
        (*BOTH, "models"),
    ),
    Case("405 for a path", (answered({"detail": "Method Not Allowed"}, 405),), fails("NotOpenAI"), BOTH),
    Case("409", (answered(_error("conflict"), 409),), fails("BadRequest"), BOTH),
    Case("413 as a page", (page("<h1>413 Request Entity Too Large</h1>", 413),), fails("BadRequest"), BOTH),
    Case(
        "422 as plain text",
        (answered(b"Failed to deserialize the JSON body", 422, content_type="text/plain"),),
        fails("BadRequest"),
        BOTH,
    ),
    Case(
        "422 as a list of details",
        (answered({"detail": [{"loc": ["body", "n"], "msg": "field required", "type": "missing"}]}, 422),),
        fails("BadRequest"),
        BOTH,
    ),
    Case(
        "429 for a quota that is used up",
        (answered(_error("You exceeded your quota", "insufficient_quota", type="insufficient_quota"), 429),),
        fails("QuotaUsedUp"),
        BOTH,
    ),
    Case("501", (answered(_error("not supported", 501, type="not_supported_error"), 501),), fails("Unsupported"), BOTH),
    Case(
        "503 without any model",
        (answered({"detail": "No models are currently loaded."}, 503),),
        fails("ModelNotFound"),
        BOTH,
    ),
)

_IN_PLACE = (
    # An error inside a 200, in place of an answer.
    Case("200 and an error", (answered(NESTED),), fails("ServerError"), BOTH),
    Case("200 and a flat error", (answered(FLAT),), fails("ServerError"), BOTH),
    Case("200 and text for an error", (answered({"error": MEMORY}),), fails("ServerError"), BOTH),
    Case("200 and a list of one error", (answered([NESTED]),), fails("ServerError"), BOTH),
    Case(
        "200 and an error for the key",
        (answered(_error("No auth credentials found", 401)),),
        fails("AuthenticationError"),
        BOTH,
    ),
    Case("200 and an error for the quota", (answered(_error("Rate limit exceeded", 429)),), fails("RateLimited"), BOTH),
    Case("200 and an error for the path", (answered({"error": NO_ROUTE}),), fails("NotOpenAI"), BOTH),
    Case(
        "200 and an error beside empty choices",
        (answered(completion("") | NESTED | {"choices": []}),),
        fails("ServerError"),
        BOTH,
    ),
)

_IN_STREAM = (
    # An error inside a stream: the text before it is kept, and a [DONE] after it does not make it an answer.
    Case("an error as the first event", (streamed(NESTED, done=False),), fails("ServerError")),
    Case("an error after the role", (streamed(delta(role="assistant"), NESTED),), fails("ServerError")),
    Case("an error after text", (_after_text(NESTED),), fails("ServerError", text="Hel")),
    Case("an error after text, then [DONE]", (_after_text(NESTED, done=True),), fails("ServerError", text="Hel")),
    Case("a flat error after text", (_after_text(FLAT, done=True),), fails("ServerError", text="Hel")),
    Case("text for an error after text", (_after_text({"error": MEMORY}),), fails("ServerError", text="Hel")),
    Case("an event named error, nested", (_after_text(_named(NESTED)),), fails("ServerError", text="Hel")),
    Case("an event named error, flat", (_after_text(_named({"message": MEMORY}), done=True),), fails("ServerError", text="Hel")),
    Case(
        "an event named error, as LM Studio",
        (_after_text(_named({"error": {"message": MEMORY}, "message": MEMORY})),),
        fails("ServerError", text="Hel"),
    ),
    Case("an event named error, as plain text", (_after_text(_named(MEMORY), done=True),), fails("ServerError", text="Hel")),
    Case(
        "an event named error, as text in JSON",
        (_after_text(_named(f'"{MEMORY}"'), done=True),),
        fails("ServerError", text="Hel"),
    ),
    Case("an error for the window after the role", (streamed(delta(role="assistant"), WINDOW),), fails("ContextTooLong")),
    Case(
        "an error with its status, as TGI",
        (_after_text({"error": {"message": MEMORY, "http_status_code": 422}}, done=True),),
        fails("ServerError", text="Hel"),
    ),
    Case(
        "an error with a finish_reason of error",
        (_after_text(delta(finish_reason="error") | NESTED, done=True),),
        fails("ServerError", text="Hel"),
    ),
    Case(
        "an error in the read of the text before it",
        ((CHUNKED, chunk(event(HELLO[0]) + event(NESTED)), LAST),),
        fails("ServerError", text="Hel"),
    ),
    Case("an error as a bare line", (_after_text(b'{"error": "out of memory"}\n\n'),), fails("StreamInterrupted", text="Hel")),
)

REFUSALS = _STATUSES + _IN_PLACE + _IN_STREAM
