"""A request made to fit its server, over real sockets: what is asked before it, what is put into it, what is told."""

from __future__ import annotations

import asyncio
import base64
import io
import warnings
from types import SimpleNamespace

import pytest
from PIL import Image

import compat_kit as ck
from compat_kit import errors, fetching, kinds
from compat_kit.adapting import IgnoredOption
from tests.loopback import Loopback, completion, delta, marked_page, models

PAGES = [mark.path for kind in kinds.KINDS for mark in kind.marks]
ASKED = ["/v1/models", "/compat-kit/nowhere", *dict.fromkeys(PAGES)]
CHAT = "/v1/chat/completions"
QUESTION = "What is it?"


def png(color="red"):
    buffer = io.BytesIO()
    Image.new("RGB", (4, 4), color).save(buffer, "png")
    return buffer.getvalue()


def page(content, status=200, **headers):
    async def handler(exchange):
        await exchange.answer(content, status=status, headers={"Content-Type": "text/plain"} | headers)

    return handler


def redirect(to):
    return page(b"", 302, Location=to)


async def hang_up(exchange):
    exchange.writer.close()


def paths(server):
    return [request.path for request in server.requests]


def is_ollama(server):
    server.on("/models", models("m"))
    server.on("/", page(b"Ollama is running"))


@pytest.fixture(autouse=True)
def answers(server):
    server.on("/chat/completions", completion("Hello"))


@pytest.fixture
def web():
    """Another server, where images are."""
    with Loopback() as web:
        yield web


@pytest.fixture
def seen(server, web):
    """Asks about an image of the other server; gives the address that the model server got."""

    def seen(path="/x.png", **settings):
        backend = ck.connect(server.url, "m", **({"kind": "ollama", "max_retries": 0} | settings))
        url = f"http://127.0.0.1:{web.port}{path}" if path.startswith("/") else path
        before = len(server.requests)
        backend.chat([ck.user(QUESTION, ck.image(url))])
        [sent] = [request.body for request in server.requests[before:] if request.path == CHAT]
        return sent["messages"][0]["content"][1]["image_url"]["url"]

    return seen


def data_uri(content, kind="png"):
    return f"data:image/{kind};base64,{base64.b64encode(content).decode()}"


# The kind is found out where it makes a difference.


def test_a_plain_request_is_the_only_one(server):
    ck.connect(server.url, "m").chat("Hi", temperature=0, max_tokens=9, stop=["x"], seed=1, n=1)
    assert paths(server) == [CHAT]


def test_the_kind_is_asked_for_once_by_list_and_pages_and_remembered(server):
    is_ollama(server)
    backend = ck.connect(server.url, "m", api_key="k-1234567")
    for _ in range(2):
        backend.chat("Hi", max_completion_tokens=9)
    assert sorted(paths(server)) == sorted([*ASKED, CHAT, CHAT])
    assert backend.kind == "ollama"
    assert [request.body.get("max_tokens") for request in server.requests[-2:]] == [9, 9]
    assert {request.path for request in server.requests if "authorization" in request.headers} == {"/v1/models", CHAT}


def test_pages_behind_the_wall_of_the_key_tell_the_kind_all_the_same(server):
    async def walled(exchange):
        if exchange.headers.get("authorization") != "Bearer k-1234567":
            await exchange.answer({"error": "unauthorized"}, status=401)
        elif exchange.path == "/":
            await exchange.answer(b"Ollama is running")
        else:
            await exchange.answer(completion("Hello") if exchange.method == "POST" else {"object": "list", "data": []})

    server.otherwise = walled
    for path in ("/", "/models", "/chat/completions"):
        server.on(path, walled)
    backend = ck.connect(server.url, "m", api_key="k-1234567")
    assert backend.chat("Hi", max_completion_tokens=9).text == "Hello"
    assert backend.kind == "ollama"


def test_a_server_that_no_page_tells_is_asked_once_and_gets_what_it_was_given(server):
    backend = ck.connect(server.url, "m")
    for asking in (backend, backend.with_options(temperature=0)):
        asking.chat("Hi", max_completion_tokens=9, n=2)
    assert sorted(paths(server)) == sorted([*ASKED, CHAT, CHAT])
    assert (server.requests[-1].body["max_completion_tokens"], backend.kind) == (9, "unknown")


def test_a_page_counts_only_where_it_is_there(server):
    server.on("/", page(b"Ollama is running", 404))
    backend = ck.connect(server.url, "m")
    backend.chat("Hi", n=2)
    assert backend.kind == "unknown"


def test_a_list_of_models_that_tells_the_kind_is_enough(server):
    listed = models("m")
    listed["data"][0]["owned_by"] = "vllm"
    server.on("/models", listed)
    with pytest.warns(IgnoredOption, match="vLLM ignores the option `store`"):
        ck.connect(server.url, "m").chat("Hi", store=True)
    assert paths(server) == ["/v1/models", CHAT]


def test_headers_tell_the_kind_without_a_question(server):
    server.on("/chat/completions", page(b'{"choices": [{"message": {"content": "Hello"}}]}', Server="llama.cpp"))
    server.on("/models", models("m"))
    backend = ck.connect(server.url, "m")
    backend.chat("Hi")
    with pytest.warns(IgnoredOption, match="llama.cpp ignores the option `store`"):
        backend.chat("Hi", store=True)
    assert not set(paths(server)) & set(PAGES)


def test_a_kind_that_was_given_is_not_asked_for(server):
    ck.connect(server.url, "m", kind="tgi", options={"stop": "x"}).chat("Hi", max_completion_tokens=9)
    assert "/" not in paths(server)
    [sent] = [request.body for request in server.requests if request.path == CHAT]
    assert (sent["stop"], sent["max_tokens"]) == (["x"], 9)


def test_calls_at_the_same_time_ask_once_and_all_fit(server):
    is_ollama(server)
    backend = ck.connect(server.url, "m")

    async def main():
        await asyncio.gather(*(backend.achat("Hi", max_completion_tokens=9) for _ in range(4)))

    asyncio.run(main())
    assert sorted(paths(server)) == sorted([*ASKED, *[CHAT] * 4])
    assert [request.body for request in server.requests if request.path == CHAT and "max_tokens" not in request.body] == []


def test_a_server_that_is_not_there_is_asked_again_when_it_is(server):
    server.otherwise = hang_up
    server.on("/chat/completions", hang_up)
    backend = ck.connect(server.url, "m", max_retries=0)
    with pytest.raises(errors.ConnectionLost):
        backend.chat("Hi", max_completion_tokens=9)
    is_ollama(server)
    server.on("/chat/completions", completion("Hello"))
    backend.chat("Hi", max_completion_tokens=9)
    assert (server.requests[-1].body.get("max_tokens"), backend.kind) == (9, "ollama")


def test_a_server_that_refuses_its_list_gets_the_request_all_the_same(server):
    server.on("/models", page(b'{"error": "no"}', 401))
    assert ck.connect(server.url, "m").chat("Hi", n=2).text == "Hello"


@pytest.mark.parametrize("kind", [kind for kind in kinds.KINDS if kind.marks], ids=lambda kind: kind.name)
def test_each_kind_is_told_by_its_own_page_below_its_own_base_path(server, kind):
    server.on("/", page(b"Ollama is running"))
    server.on("/version", page(b'{"version": "1"}') if kind.name == "localai" else page(b"", 404))  # as LocalAI has it
    mark = kind.marks[0]
    server.on(mark.path, page(marked_page(mark)))
    for base_path in {kind.base_path, "/v1"}:
        backend = ck.connect(f"http://127.0.0.1:{server.port}{base_path}", "m", max_retries=0)
        server.on(f"{base_path.removeprefix('/v1')}/chat/completions", completion("Hello"))
        with warnings.catch_warnings(action="ignore"):
            backend.chat("Hi", stop="x")
        assert backend.kind == kind.name


# What a server ignores is told once.


def test_an_option_that_is_ignored_is_told_once_by_a_backend_and_its_twins(server):
    backend = ck.connect(server.url, "m", kind="ollama")
    with pytest.warns(IgnoredOption, match="^Ollama ignores the option `n`: the answer is the same as without it.$") as told:
        backend.chat("Hi", n=2)
    assert len(told) == 1
    backend.chat("Hi", n=3)
    backend.with_options(temperature=0, n=2).chat("Hi")
    with pytest.warns(IgnoredOption, match="`user`"):
        backend.with_options(user="me").chat("Hi", n=2)
    with pytest.warns(IgnoredOption, match="`n`"):
        ck.connect(server.url, "m", kind="ollama").chat("Hi", n=2)
    assert all(request.body.get("n", 2) > 1 for request in server.requests)


# Images.


@pytest.mark.parametrize("kind", ["ollama", "lmstudio"])
def test_an_image_is_put_into_the_request_for_a_server_that_fetches_none(web, seen, kind):
    web.on("/x.png", page(png()))
    assert seen("/x.png?size=9#top", kind=kind, api_key="k-1234567") == data_uri(png())
    [request] = web.requests
    assert (request.method, request.path) == ("GET", "/x.png?size=9")
    assert "authorization" not in request.headers


@pytest.mark.parametrize("kind", ["vllm", "llamacpp", "auto"])
def test_nothing_is_fetched_for_a_server_that_fetches_by_itself(web, seen, kind):
    assert seen(kind=kind) == f"http://127.0.0.1:{web.port}/x.png"
    assert web.requests == []


def test_an_image_is_put_in_where_the_kind_is_found_out_only_now(server, web, seen):
    is_ollama(server)
    web.on("/x.png", page(png()))
    assert seen(kind="auto") == data_uri(png())


def test_an_image_named_twice_is_fetched_once_and_each_gets_its_own(server, web):
    web.on("/a", page(png("red")))
    web.on("/b", page(png("blue")))
    a, b = (ck.image(f"http://127.0.0.1:{web.port}/{name}") for name in "ab")
    conversation = [ck.user("One", a, b), ck.assistant("Yes."), ck.user("Two", a)]
    ck.connect(server.url, "m", kind="ollama").chat(conversation)
    sent = [part["image_url"]["url"] for message in server.requests[-1].body["messages"] for part in message["content"][1:] if "image_url" in part]  # fmt: skip
    assert sent == [data_uri(png("red")), data_uri(png("blue")), data_uri(png("red"))]
    assert sorted(paths(web)) == ["/a", "/b"]
    assert conversation[0]["content"][1] is a
    assert a["image_url"]["url"].startswith("http://")


@pytest.mark.parametrize(
    ("form", "sent_as"), [("jpeg", "jpeg"), ("gif", "png"), ("webp", "png"), ("bmp", "png"), ("tiff", "png")]
)
def test_what_is_fetched_is_sent_in_a_type_that_every_server_reads(web, seen, form, sent_as):
    buffer = io.BytesIO()
    Image.new("RGB", (3000, 1000), "red").save(buffer, form)
    web.on("/x.png", page(buffer.getvalue()))
    head, _, body = seen().partition(",")
    assert head == f"data:image/{sent_as};base64"
    assert Image.open(io.BytesIO(base64.b64decode(body))).size == (1568, 523)


def test_three_redirects_are_followed_and_no_more(web, seen):
    web.on("/1", redirect("/2"))
    web.on("/2", redirect(f"http://localhost:{web.port}/3"))
    web.on("/3", redirect("x.png"))
    web.on("/x.png", page(png()))
    assert seen("/1") == data_uri(png())
    web.on("/0", redirect("/1"))
    with pytest.raises(errors.ConfigurationError, match="status 302"):
        seen("/0")


LINK_LOCAL = [
    "http://169.254.169.254/x.png",
    "http://[fe80::1]/x.png",
    "http://[::ffff:169.254.169.254]/x.png",
    "http://2852039166/x.png",
    "http://0xA9FEA9FE/x.png",
    "http://169.254.43518/x.png",
    "http://0251.0376.0251.0376/x.png",
]


@pytest.mark.parametrize("target", LINK_LOCAL)
def test_a_link_local_address_is_never_asked(server, web, seen, target):
    web.on("/x.png", redirect(target))
    for url in ("/x.png", target):
        with pytest.raises(errors.ConfigurationError, match="is a link-local address"):
            seen(url)
    assert CHAT not in paths(server)


@pytest.mark.parametrize("target", ["file:///x.png", "ftp://127.0.0.1/x", "http://me:pw@127.0.0.1/x.png", "http://[x/", "//[x/"])
def test_a_redirect_to_what_is_no_address_on_the_web_is_not_followed(web, seen, target):
    web.on("/x.png", redirect(target))
    with pytest.raises(errors.ConfigurationError, match="is no http.s. address") as caught:
        seen()
    assert f"127.0.0.1:{web.port}/x.png" in str(caught.value)
    assert "pw" not in str(caught.value)
    assert len(web.requests) == 1


@pytest.mark.parametrize(
    ("handler", "found"),
    [
        (page(b"<html>a page</html>"), "this is a page of HTML"),
        (page(b""), "these bytes are no PNG, JPEG, GIF or WebP image"),
        (page(png()[:40]), "the image is damaged and cannot be read to its end"),
        (page(b"gone", 404), "status 404"),
        (page(png(), 206), "status 206"),
        (hang_up, "nothing answers"),
    ],
)
def test_what_is_no_image_is_said_before_anything_is_sent(server, web, seen, handler, found):
    web.on("/x.png", handler)
    with pytest.raises(errors.ConfigurationError, match=found) as caught:
        seen("/x.png?signature=secret")
    assert "ck.image(...)" in str(caught.value)
    assert "secret" not in str(caught.value)
    assert CHAT not in paths(server)


def test_an_image_that_is_too_big_is_not_sent(monkeypatch, server, web, seen):
    monkeypatch.setattr(fetching, "_IMAGE_BYTES", len(png()))
    web.on("/x.png", page(png()))
    assert seen() == data_uri(png())
    web.on("/x.png", page(png() + b"\0"))
    with pytest.raises(errors.ConfigurationError, match="cannot be fetched"):
        seen()
    assert paths(server).count(CHAT) == 1


# A client of the user's own.


def test_a_client_of_your_own_gets_what_it_was_given(server, web):
    asked = []

    def create(**arguments):
        asked.append(arguments)
        return completion("Hello")

    client = SimpleNamespace(chat=SimpleNamespace(completions=SimpleNamespace(create=create)))
    given = {"max_completion_tokens": 9, "n": 2, "stop": "x", "tool_choice": "none", "user": "me"}
    messages = [ck.user(QUESTION, ck.image(f"http://127.0.0.1:{web.port}/x.png"))]
    ck.Backend("m", client=client, base_url=server.url).chat(messages, **given)
    assert asked == [{"model": "m", "messages": messages, **given}]
    assert server.requests == web.requests == []


# An option that is refused.

COUNTED = {"stream_options": {"include_usage": True}}


def refusing(words):
    """A server that refuses `stream_options` in these words and streams without it."""

    async def handler(exchange):
        if "stream_options" in exchange.body:
            await exchange.answer({"error": {"message": words}}, status=400)
            return
        await exchange.start_stream()
        await exchange.event(delta("Hello", "stop"))
        await exchange.end_stream()

    return handler


def test_counts_that_are_refused_are_left_out_from_then_on_and_told_once(server):
    server.on("/chat/completions", refusing("Extra inputs are not permitted: 'stream_options'"))
    backend = ck.connect(server.url, "m", options=COUNTED)
    with pytest.warns(IgnoredOption, match="does not take `stream_options`: it is left out") as told:
        assert "".join(chunk.text for chunk in backend.stream("Hi")) == "Hello"
    assert len(told) == 1
    for again in (backend, backend.with_options(temperature=0)):
        stream = again.stream("Hi", **COUNTED)
        assert "".join(chunk.text for chunk in stream) == "Hello"
    assert ["stream_options" in request.body for request in server.requests] == [True, False, False, False]
    assert backend._options == COUNTED


def test_a_refusal_that_names_something_else_is_an_error(server):
    server.on("/chat/completions", refusing("No."))
    with pytest.raises(errors.BadRequest):
        list(ck.connect(server.url, "m").stream("Hi", **COUNTED))
    assert len(server.requests) == 1


def test_a_refusal_of_counts_that_were_not_asked_for_is_an_error(server):
    server.on("/chat/completions", page(b'{"error": "stream_options is required"}', 400))
    with pytest.raises(errors.BadRequest):
        list(ck.connect(server.url, "m").stream("Hi"))
    assert len(server.requests) == 1
