"""From a failure to an error that names the server and the next step, and gives no secret away."""

from __future__ import annotations

import json

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from compat_kit import advice, errors
from compat_kit.advice import Situation
from compat_kit.kinds import UNKNOWN, find_kind

KEY = "sk-secret-0123456789"
BASE = "http://gpu:8000/v1"
CHAT = "/chat/completions"


def at(base_url=BASE, kind="vllm", **more):
    return Situation(base_url, find_kind(kind), lambda text: text.replace(KEY, "***"), **more)


def body(message="It said no.", **more):
    return json.dumps({"error": {"message": message} | more}).encode()


@pytest.mark.parametrize(
    ("url", "shown"),
    [
        (BASE, BASE),
        ("http://user:secret@gpu:8000/v1", BASE),
        ("https://secret@gpu/v1?key=secret#secret", "https://gpu/v1"),
        ("http://a@secret@gpu/v1", "http://gpu/v1"),
        ("http://[::1]:8000/v1?secret", "http://[::1]:8000/v1"),
    ],
)
def test_an_address_is_shown_without_user_password_and_query(url, shown):
    assert advice.shown_url(url) == shown


WORDS = st.text("abc:@%", min_size=1, max_size=6)


@settings(max_examples=50, deadline=None)
@given(WORDS, WORDS, st.from_regex(r"[a-z]{1,5}(:[1-9]{2})?", fullmatch=True))
def test_no_user_name_or_password_is_ever_shown(user, password, host):
    assert advice.shown_url(f"http://{user}X:{password}X@{host}/v1") == f"http://{host}/v1"


def test_a_silent_address_says_how_to_start_that_kind_of_server():
    message = str(advice.unreachable(at(kind="ollama"), f"refused, {KEY}"))
    assert message == (
        "Nothing answers at http://gpu:8000/v1 (refused, ***). Start it with `ollama serve`. "
        "`ck.discover()` shows what answers on this machine."
    )
    assert "http://gpu:8000/v1. " in str(advice.unreachable(at()))


@pytest.mark.parametrize(
    ("base_url", "hint"),
    [
        ("http://gpu:8000", "ends in /v1: try http://gpu:8000/v1."),
        ("http://gpu:8000/api", "ends in /v1: try http://gpu:8000/v1."),
        ("http://gpu:8000/v1/chat/completions", "without the endpoint at its end, for example http://gpu:8000/v1."),
        ("http://gpu:8000/v1/models", "without the endpoint at its end, for example http://gpu:8000/v1."),
        ("http://gpu:8000/v1", "Check the path: most servers listen at http://gpu:8000/v1."),
        ("http://gpu:8000/v1/", "Check the path: most servers listen at http://gpu:8000/v1."),
    ],
)
def test_a_wrong_path_gets_the_likely_right_one(base_url, hint):
    error = advice.not_openai(at(base_url), f"http://me:{KEY}@gpu:8000/models?key={KEY}", f"a page with {KEY}")
    assert type(error) is errors.NotOpenAI
    assert hint in str(error)
    assert "http://gpu:8000/models does not answer" in str(error)
    assert "a page with ***" in str(error)


@pytest.mark.parametrize(
    ("status", "sent", "more", "kind", "words"),
    [
        (400, body(code="context_length_exceeded"), {}, errors.ContextTooLong, ["context window of the model", "larger window"]),
        (401, body(), {}, errors.AuthenticationError, ["wants a key: It said no.", "`api_key=`", "VLLM_API_KEY"]),
        (403, body(), {"has_key": True}, errors.AuthenticationError, ["refused the key", "VLLM_API_KEY"]),
        (401, b"", {"kind": "jan"}, errors.AuthenticationError, ["HTTP status 401", "an environment variable"]),
        (
            404,
            body(code="model_not_found"),
            {"model": "m"},
            errors.ModelNotFound,
            ["model 'm'", "vllm serve", "`backend.models()`"],
        ),
        (429, body(), {}, errors.RateLimited, ["no more requests now", "Wait a little", "quota"]),
        (503, body("Loading model"), {"model": "m"}, errors.ModelLoading, ["still loading model 'm'", "loading_s=600"]),
        (501, body("Start it with `--embeddings`"), {}, errors.Unsupported, ["cannot do this: Start it with `--embeddings`."]),
        (500, body(), {}, errors.ServerError, ["failed (status 500)", "log"]),
        (502, b"<html><h1>502 Bad Gateway</h1></html>", {}, errors.ServerError, ["502 Bad Gateway"]),
        (422, body(), {}, errors.BadRequest, ["refused the request (status 422)", "messages and options"]),
        (400, b"\xff\xfe{", {}, errors.BadRequest, ["refused the request (status 400)"]),
    ],
)
def test_a_refusal_names_the_server_what_it_said_and_the_next_step(status, sent, more, kind, words):
    error = advice.refusal(at(**more), CHAT, status, {}, sent)
    message = str(error)
    assert type(error) is kind
    assert error.status == status
    assert BASE in message
    assert [word for word in words if word not in message] == []
    assert message.endswith(".")
    assert ".." not in message


def test_a_wait_that_the_server_asks_for_is_named_and_kept():
    error = advice.refusal(at(), CHAT, 429, {"retry-after": "2.5", "x-request-id": "r-1"}, body(code="slow"))
    assert "Wait 2.5 s" in str(error)
    assert (error.retry_after_s, error.request_id, error.code, error.server_message) == (2.5, "r-1", "slow", "It said no")


def test_a_redirect_is_shown_and_not_followed_by_itself():
    error = advice.refusal(at(), "/models", 301, {"location": f"https://u:p@gpu/v1/models?key={KEY}"}, b"")
    assert type(error) is errors.NotOpenAI
    assert "it redirects to https://gpu/v1/models. Use that as `base_url`" in str(error)


@pytest.mark.parametrize(
    ("headers", "said"),
    [({}, "status 307"), ({"location": ""}, "status 307"), ({"location": "http://u:p@[x?k"}, "redirects to [x")],
)
def test_a_redirect_to_nowhere_is_still_that_error(headers, said):
    error = advice.refusal(at(), "/models", 307, headers, b"")
    assert type(error) is errors.NotOpenAI
    assert said in str(error)


@pytest.mark.parametrize(
    ("path", "kind"), [("/models", errors.NotOpenAI), (CHAT, errors.NotOpenAI), ("/embeddings", errors.Unsupported)]
)
@pytest.mark.parametrize("status", [404, 405])
def test_a_missing_route_means_another_server_only_where_every_server_has_it(path, kind, status):
    error = advice.refusal(at(), path, status, {}, b"404 page not found")
    assert type(error) is kind
    assert "404 page not found" in str(error)


@pytest.mark.parametrize(
    ("words", "kind"),
    [
        ({"detail": "Not Found"}, errors.NotOpenAI),
        ({"detail": "Method Not Allowed"}, errors.NotOpenAI),
        ({"error": "Not Found", "path": "/chat/completions"}, errors.NotOpenAI),
        ({"message": "no Route matched with those values"}, errors.NotOpenAI),
        ({"error": {"message": "Invalid URL (POST /chat/completions)"}}, errors.NotOpenAI),
        ({"error": {"message": ""}}, errors.NotOpenAI),
        ({"hello": "world"}, errors.NotOpenAI),
        ({"error": {"message": "No endpoints found that support tool use."}}, errors.Unsupported),
        ({"error": "out of memory"}, errors.Unsupported),
        ([{"error": {"message": "This is not for you."}}], errors.Unsupported),
    ],
)
def test_a_404_of_the_api_itself_is_told_from_a_missing_route_by_its_words(words, kind):
    assert type(advice.refusal(at(), CHAT, 404, {}, json.dumps(words).encode())) is kind


def test_a_missing_model_is_no_missing_route():
    assert type(advice.refusal(at(), CHAT, 404, {}, b"model not found")) is errors.ModelNotFound


def test_the_first_error_is_left_as_it_was():
    first = errors.ServerError("no", status=500, server_message=f"no, {KEY}")
    explained = advice.explain(at(), first)
    assert explained is not first
    assert (str(first), first.server_message) == ("no", f"no, {KEY}")


@pytest.mark.parametrize("status", [302, 400, 401, 403, 404, 413, 422, 429, 500, 501, 503])
@pytest.mark.parametrize("path", ["/models", "/embeddings"])
@pytest.mark.parametrize(
    "sent",
    [
        body(f"Incorrect API key {KEY}.", code=KEY, type=KEY),
        body(f"model {KEY} not found"),
        f"<h1>{KEY}</h1>".encode(),
        json.dumps({"detail": [{"input": KEY}]}).encode(),
        b"\xff" + KEY.encode(),
    ],
    ids=["nested", "missing model", "page", "detail", "bad UTF-8"],
)
def test_a_key_that_the_server_repeats_is_nowhere_in_the_error(status, path, sent):
    headers = {"x-request-id": f"req-{KEY}", "location": f"/v1/{KEY}?{KEY}"}
    error = advice.refusal(at(has_key=True), path, status, headers, sent)
    assert KEY not in str(error) + repr(error) + repr(vars(error))


def test_a_server_of_unknown_kind_gets_advice_too():
    assert UNKNOWN.start in str(advice.unreachable(at(kind="unknown")))
