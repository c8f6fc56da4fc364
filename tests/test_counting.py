"""Counts asked from the servers: what is posted where, what comes back, and what happens when nothing sensible does."""

from __future__ import annotations

import asyncio

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

import compat_kit as ck
from compat_kit import counting, kinds, tokens
from compat_kit.errors import ConfigurationError, Unreachable
from compat_kit.tokens import guess
from tests.loopback import completion, free_port, models, refuse

KEY = "sk-very-secret-0123456789"
AT_ONCE = ck.Retry(max_retries=0)
TOOLS = [
    {
        "type": "function",
        "function": {"name": "get_weather", "description": "w", "parameters": {"type": "object", "properties": {"city": {"type": "string"}}}},
    }
]  # fmt: skip
CALL = {"id": "1", "type": "function", "function": {"name": "get_weather", "arguments": '{"city": "Rome"}'}}
TALKS = {
    "a question": [ck.user("What is the capital of Japan?")],
    "with a system prompt": [ck.system("Be brief."), ck.user("Hello")],
    "several turns": [ck.system("Be brief."), ck.user("Hello"), ck.assistant("Hello!"), ck.user("What is the capital of Japan?")],
    "a call and its result": [
        ck.user("Weather?"),
        {"role": "assistant", "content": None, "tool_calls": [CALL]},
        {"role": "tool", "tool_call_id": "1", "content": "sunny"},
    ],
    "other scripts": [ck.user("こんにちは мир 🎉 " * 10)],
}
HELLO = [ck.user("Hello")]
IMAGE = {"type": "image_url", "image_url": {"url": "data:image/png;base64,AAAA"}}


def connected(server, kind, **settings):
    server.on("/models", models("m"))
    return ck.connect(server.url, "m", kind=kind, retry=AT_ONCE, **settings)


def posts(server):
    return [(exchange.path, exchange.body) for exchange in server.requests if exchange.method == "POST"]


@pytest.fixture
def at_root(server):
    """Sets what a page below the root answers, of a server whose other pages are under /v1."""
    pages = {}

    async def page(exchange):
        handler = pages.get(exchange.path)
        await (handler(exchange) if callable(handler) else exchange.answer(*((handler,) if handler is not None else ({}, 404))))

    server.otherwise = page

    def put(path, answer):
        pages[path] = answer

    return put


# The real engine.


@pytest.mark.parametrize("tools", [None, TOOLS], ids=["without tools", "with tools"])
@pytest.mark.parametrize("talk", TALKS.values(), ids=TALKS)
def test_the_count_of_the_engine_is_the_prompt_that_a_chat_reports(engine, talk, tools):
    count = engine.count_tokens(talk, tools)
    reply = engine.chat(talk, max_tokens=1, **({"tools": tools} if tools else {}))
    assert (count.n, count.exact) == (reply.usage.prompt_tokens, True)
    assert count.method == "llama.cpp /v1/chat/completions/input_tokens"


@pytest.mark.parametrize("talk", TALKS.values(), ids=TALKS)
def test_an_older_llamacpp_counts_by_its_template_and_tokenizer_all_the_same(engine, talk):
    older = engine.with_options()
    older._memory = type(engine._memory)(uncounted={"llamacpp"})
    assert older.count_tokens(talk, TOOLS) == ck.TokenCount(
        engine.count_tokens(talk, TOOLS).n, exact=True, method="llama.cpp /apply-template, /tokenize"
    )


def test_the_engine_tells_its_window_and_a_conversation_is_made_to_fit_into_it(engine):
    window = engine.context_window()
    assert window == engine.models()[0].context_window
    talk = [make("What is the capital of Japan?") for _ in range(300) for make in (ck.user, ck.assistant)]
    fitted = ck.fit([*talk, ck.user("Hello")], window, reserve=100, count=engine.count_tokens)
    assert (fitted.exact, engine.chat(fitted, max_tokens=1).usage.prompt_tokens) == (True, fitted.n)
    assert window - 130 < fitted.n <= window - 100


def test_the_tools_of_the_backend_are_counted_and_a_tool_of_ours_too(engine):
    with_tools = engine.with_options(tools=TOOLS)
    assert with_tools.count_tokens("Hello") == engine.count_tokens("Hello", TOOLS)
    assert with_tools.count_tokens("Hello", []) == engine.count_tokens("Hello")
    assert engine.count_tokens("Hello", [ck.tool(lambda city: city, name="f")]).n > engine.count_tokens("Hello").n


def test_an_image_that_the_engine_cannot_see_is_estimated(engine):
    count = engine.count_tokens([ck.user("What is this?", IMAGE)])
    assert (count.exact, count.n > 700) == (False, True)


def test_the_awaited_door_gives_the_same(engine):
    async def main():
        return await engine.acount_tokens("Hello"), await engine.acontext_window()

    assert asyncio.run(main()) == (engine.count_tokens("Hello"), engine.context_window())


# Each way of asking, to the byte.

CHAT = {"model": "m", "messages": HELLO}
WAYS = [
    ("llamacpp", "/v1/chat/completions/input_tokens", CHAT, {"input_tokens": 7}, True),
    ("llamafile", "/v1/chat/completions/input_tokens", CHAT, {"input_tokens": 7}, True),
    ("vllm", "/tokenize", CHAT | {"add_generation_prompt": True}, {"count": 7, "tokens": [1] * 7, "max_model_len": 99}, True),
    ("sglang", "/tokenize", CHAT, {"count": 7, "tokens": [1] * 7, "max_model_len": 99}, True),
    ("tgi", "/chat_tokenize", CHAT, {"tokenize_response": [{"id": 1}] * 7, "templated_text": "<s>Hello"}, True),
    ("koboldcpp", "/api/extra/tokencount", {"prompt": "Hello"}, {"value": 7, "ids": [1] * 7}, False),
    ("tabbyapi", "/v1/token/encode", {"text": "Hello"}, {"length": 7, "tokens": [1] * 7}, False),
    ("textgen", "/v1/internal/token-count", {"text": "Hello"}, {"length": 7}, False),
    ("llamacpp_python", "/extras/tokenize/count", {"model": "m", "input": "Hello"}, {"count": 7}, False),
    ("localai", "/v1/tokenize", {"model": "m", "content": "Hello"}, {"tokens": [1] * 7}, False),
    ("litellm", "/utils/token_counter", CHAT, {"total_tokens": 7, "request_model": "m", "tokenizer_type": "openai_tokenizer"}, False),
    ("openai", "/v1/responses/input_tokens", {"model": "m", "input": [{"type": "message", **HELLO[0]}]}, {"object": "response.input_tokens", "input_tokens": 7}, False),
]  # fmt: skip
every_way = pytest.mark.parametrize(("kind", "path", "body", "answer", "exact"), WAYS, ids=[way[0] for way in WAYS])


@every_way
def test_each_kind_of_server_is_asked_in_its_own_way_with_its_own_key(server, at_root, kind, path, body, answer, exact):
    at_root(path, answer)
    with connected(server, kind, api_key=KEY) as backend:
        count = backend.count_tokens("Hello")
    assert posts(server) == [(path, body)]
    assert server.requests[-1].headers["authorization"] == f"Bearer {KEY}"
    assert count.exact is exact
    assert count.n == 7 if exact or kind in ("litellm", "openai") else 7 < count.n < 20  # the marks of a template on top
    assert count.method.endswith(path)


@every_way
def test_no_answer_breaks_a_count(server, at_root, kind, path, body, answer, exact):
    for odd in HOSTILE:
        at_root(path, odd)
        with connected(server, kind) as backend:
            assert backend.count_tokens("Hello") == ck.TokenCount(round(guess(HELLO).tokens))


async def hang_up(exchange):
    exchange.writer.close()


async def break_off(exchange):
    await exchange.write(b"HTTP/1.1 200 OK\r\nContent-Length: 100\r\n\r\n{")
    exchange.writer.close()


HOSTILE = [
    b"", b"<html>", b"null", b"[]", b"7", b'"7"', b"[" * 10_000, b"\xff", b'{"count": NaN}',
    *(dict.fromkeys(("input_tokens", "count", "value", "length", "total_tokens", "tokens", "tokenize_response"), odd)
      for odd in (None, "7", -1, 0, True, 7.5, 2**60, {}, [], [[]] * 0)),
    refuse(500, b"no"), refuse(404, {}), refuse(400, {"error": KEY}), hang_up, break_off,
]  # fmt: skip


def test_what_a_server_does_not_have_is_asked_once_and_what_was_wrong_with_one_prompt_is_asked_again(server, at_root):
    with connected(server, "vllm") as backend:
        at_root("/tokenize", refuse(400, {"error": "bad template"}))
        assert [backend.count_tokens("Hello").method for _ in range(2)] == ["estimate"] * 2
        at_root("/tokenize", refuse(404, {}))
        assert [backend.with_options(temperature=0).count_tokens("Hello").method for _ in range(3)] == ["estimate"] * 3
    assert len(posts(server)) == 3


def test_a_server_that_takes_too_long_is_not_waited_for_again(server, at_root):
    async def hang(exchange):
        await exchange.gone.wait()

    at_root("/tokenize", hang)
    with connected(server, "vllm", timeout=0.05) as backend:
        assert [backend.count_tokens("Hello").method for _ in range(3)] == ["estimate"] * 3
    assert len(posts(server)) == 1


def test_a_server_that_is_down_is_estimated():
    with ck.connect(f"http://127.0.0.1:{free_port()}/v1", "m", retry=AT_ONCE) as backend:
        assert backend.count_tokens("Hello").method == "estimate"
        with pytest.raises(Unreachable):
            backend.context_window()


def test_a_backend_that_is_closed_still_estimates(server):
    backend = connected(server, "vllm")
    backend.close()
    assert backend.count_tokens("Hello").method == "estimate"


def test_several_models_and_none_chosen_is_no_error_for_a_count(server):
    server.on("/models", models("a", "b"))
    with ck.connect(server.url, kind="vllm", retry=AT_ONCE) as backend:
        assert backend.count_tokens("Hello").method == "estimate"


def test_a_redirect_to_another_host_gets_neither_prompt_nor_key(server, at_root):
    from tests.loopback import Loopback

    with Loopback() as other:
        at_root("/tokenize", refuse(307, b"", {"Location": f"http://127.0.0.1:{other.port}/tokenize"}))
        with connected(server, "vllm", api_key=KEY) as backend:
            assert backend.count_tokens("Hello").method == "estimate"
        assert other.requests == []


def test_a_server_behind_a_path_is_asked_below_it(server):
    async def page(exchange):
        is_it = exchange.path == "/proxy/tokenize"
        await exchange.answer({"count": 7} if is_it else models("m"))

    server.otherwise = page
    url = server.url.replace("/v1", "/proxy/v1")
    with ck.connect(url, "m", kind="vllm", retry=AT_ONCE) as backend:
        assert backend.count_tokens("Hello").n == 7


def test_tools_that_a_version_leaves_out_without_a_word_are_guessed_on_top(server, at_root):
    at_root("/tokenize", {"count": 7})
    with connected(server, "vllm") as backend:
        count = backend.count_tokens("Hello", TOOLS)
    assert (count.exact, count.n) == (False, 7 + round(guess(HELLO, TOOLS).tokens - guess(HELLO).tokens))
    assert [body.get("tools") for _, body in posts(server)] == [TOOLS, None]


def test_tools_that_make_a_difference_are_counted_exactly(server, at_root):
    async def counted(exchange):
        await exchange.answer({"count": 90 if exchange.body.get("tools") else 7})

    at_root("/tokenize", counted)
    with connected(server, "sglang") as backend:
        assert backend.count_tokens("Hello", TOOLS) == ck.TokenCount(90, exact=True, method="SGLang /tokenize")


def test_an_older_sglang_counts_the_text(server, at_root):
    async def older(exchange):
        if "prompt" not in exchange.body:
            await exchange.answer({"detail": "prompt: field required"}, status=422)
        else:
            await exchange.answer({"count": 7})

    at_root("/tokenize", older)
    with connected(server, "sglang") as backend:
        count = backend.count_tokens("Hello")
    assert (count.exact, count.method, 7 < count.n < 20) == (False, "SGLang /tokenize", True)
    assert posts(server)[-1] == ("/tokenize", {"model": "m", "prompt": "Hello"})


def test_an_image_is_never_counted_exactly(server, at_root):
    at_root("/tokenize", {"count": 7})
    with connected(server, "vllm") as backend:
        assert not backend.count_tokens([ck.user("What is this?", IMAGE)]).exact


def test_a_template_that_is_told_to_be_different_is_told_so_for_the_count_too(server, at_root):
    at_root("/tokenize", {"count": 7})
    with connected(
        server, "vllm", options={"temperature": 0}, extra_body={"chat_template_kwargs": {"thinking": False}}
    ) as backend:
        backend.count_tokens("Hello")
    assert posts(server)[0][1] == CHAT | {"add_generation_prompt": True, "chat_template_kwargs": {"thinking": False}}


def test_openai_is_asked_in_the_words_of_its_responses(server, at_root):
    at_root("/v1/responses/input_tokens", {"input_tokens": 7})
    talk = [*TALKS["a call and its result"], ck.user("And this?", IMAGE)]
    with connected(server, "openai") as backend:
        backend.count_tokens(talk, TOOLS)
    [(_, body)] = posts(server)
    assert body["input"] == [
        {"type": "message", "role": "user", "content": "Weather?"},
        {"type": "function_call", "call_id": "1", "name": "get_weather", "arguments": '{"city": "Rome"}'},
        {"type": "function_call_output", "call_id": "1", "output": "sunny"},
        {
            "type": "message",
            "role": "user",
            "content": [
                {"type": "input_text", "text": "And this?"},
                {"type": "input_image", "image_url": IMAGE["image_url"]["url"], "detail": "auto"},
            ],
        },
    ]
    assert body["tools"] == [{"type": "function", "strict": False, **TOOLS[0]["function"]}]


def test_every_way_that_a_kind_names_is_known():
    named = {way for kind in kinds.KINDS for way in kind.counts}
    assert named == {*counting.RECIPES, "llamacpp_template"}


# A function of the user's own.


def test_a_function_of_the_users_own_comes_first(engine):
    def counter(messages):
        return len(messages)

    with ck.connect(engine.base_url, "mini-1m", token_counter=counter) as backend:
        assert backend.count_tokens(TALKS["several turns"], TOOLS) == ck.TokenCount(4, exact=False, method="token_counter")


def test_a_function_may_be_async_take_the_tools_and_say_more_than_a_number(server):
    async def counter(messages, tools=None):
        return ck.TokenCount(len(messages) + 100 * len(tools or ()), exact=True, method="mine")

    with connected(server, "vllm", token_counter=counter) as backend:
        assert backend.count_tokens("Hello", TOOLS) == ck.TokenCount(101, exact=True, method="mine")
        assert backend.with_options(temperature=0).count_tokens("Hello").n == 1
    assert server.requests == []


@pytest.mark.parametrize("given", [-1, None, "7", 2.5, True, 2**60])
def test_a_function_that_gives_no_number_is_told(server, given):
    with (
        connected(server, "vllm", token_counter=lambda _: given) as backend,
        pytest.raises(ConfigurationError, match="return an int"),
    ):
        backend.count_tokens("Hello")


def test_what_a_function_raises_is_the_users_to_see(server):
    with connected(server, "vllm", token_counter=lambda _: 1 / 0) as backend, pytest.raises(ZeroDivisionError):
        backend.count_tokens("Hello")


def test_what_is_no_function_is_refused_at_once_and_a_call_takes_none(server):
    with pytest.raises(ConfigurationError, match="`token_counter` is a function"):
        ck.connect(server.url, "m", token_counter=7)
    with pytest.raises(ConfigurationError, match="`token_counter` belongs to the backend"):
        ck.connect(server.url, "m").chat("Hi", token_counter=len)


@pytest.mark.parametrize("wrong", [[], [{"text": "Hi"}], None, 7])
def test_what_is_no_conversation_is_refused(engine, wrong):
    with pytest.raises(ConfigurationError, match="`messages` must be"):
        engine.count_tokens(wrong)


@pytest.mark.parametrize("wrong", ["get_weather", TOOLS[0], 7, [len], [None]])
def test_what_are_no_tools_is_refused(engine, wrong):
    with pytest.raises(ConfigurationError, match=r"ck\.tool\(function\)"):
        engine.count_tokens("Hello", wrong)


# Without any count of the server.


class Client:
    """A client of the user's own."""

    class chat:  # noqa: N801 - as in the SDK
        class completions:  # noqa: N801
            @staticmethod
            def create(**_):
                return completion("Hello")


def test_a_client_of_the_users_own_has_estimates_and_no_window():
    backend = ck.Backend("m", client=Client())
    assert backend.count_tokens("Hello") == ck.TokenCount(round(guess(HELLO).tokens))
    assert backend.context_window() is None


def test_estimates_are_mended_by_what_replies_report(server):
    prompt = "a few words " * 200

    async def answer(exchange):
        await exchange.answer(completion("Hi") | {"usage": {"prompt_tokens": 1200, "completion_tokens": 1, "total_tokens": 1201}})

    server.on("/chat/completions", answer)
    with connected(server, "ollama") as backend:
        before = backend.count_tokens(prompt).n
        backend.chat(prompt)
        after = backend.count_tokens(prompt)
        assert before < 1000
        assert after == ck.TokenCount(1200)
        assert backend.with_options(temperature=0).count_tokens(prompt) == after
        assert backend.with_options(model="other").count_tokens(prompt).n == before


@pytest.mark.parametrize(
    "options",
    [
        {"images": [IMAGE]},
        {"extra_body": {"truncate_prompt_tokens": 512}},
        {"truncation": "auto"},
        {"previous_response_id": "resp_1"},
    ],
    ids=lambda options: next(iter(options)),
)
def test_a_count_that_is_not_of_these_messages_teaches_nothing_and_is_no_cut(server, options):
    counted = {"usage": {"prompt_tokens": 512, "completion_tokens": 1, "total_tokens": 513}}
    server.on("/chat/completions", completion("Hi") | counted)
    with connected(server, "vllm") as backend:
        before = backend.count_tokens("a few words").n
        backend.chat("a few words", **options)
        if "images" not in options:
            backend.chat("a few words " * 500, **options)
        assert backend.count_tokens("a few words").n == before


def test_a_stream_mends_them_too(server):
    from tests.loopback import delta, stream

    last = delta(finish_reason="stop") | {"usage": {"prompt_tokens": 1200, "completion_tokens": 1, "total_tokens": 1201}}
    server.on("/chat/completions", stream(delta("Hi"), last))
    with connected(server, "ollama") as backend:
        list(backend.stream("a few words " * 200))
        assert backend.count_tokens("a few words " * 200).n == 1200


@settings(max_examples=30, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(st.lists(st.builds(ck.user, st.text(max_size=300)), min_size=1, max_size=4))
def test_any_text_is_counted_as_the_engine_reads_it(engine, talk):
    assert engine.count_tokens(talk).n == engine.chat(talk, max_tokens=1).usage.prompt_tokens


# The window.


def test_the_window_is_that_of_the_chosen_model_as_the_server_runs_it(server):
    async def page(exchange):
        pages = {
            "/api/tags": {"models": [{"model": "llama3.2:latest"}, {"model": "qwen:7b"}]},
            "/api/show": {"model_info": {"general.architecture": "llama", "llama.context_length": 131072}},
            "/api/ps": {"models": [{"model": "llama3.2:latest", "context_length": 4096}]},
        }
        await exchange.answer(pages.get(exchange.path, {}))

    server.otherwise = page
    server.on("/models", models("llama3.2:latest", "qwen:7b"))
    with ck.connect(server.url, kind="ollama", retry=AT_ONCE, api_key=KEY) as backend:
        assert backend.with_options(model="llama3.2:latest").context_window() == 4096
        assert backend.with_options(model="qwen:7b").context_window() is None  # its most is not what it is run with
        assert backend.with_options(model="other").context_window() is None
        assert backend.context_window() is None
    assert all(exchange.headers["authorization"] == f"Bearer {KEY}" for exchange in server.requests)
    assert next(exchange.body for exchange in server.requests if exchange.path == "/api/show") == {"model": "llama3.2:latest"}


@pytest.mark.parametrize(
    "page", [b"", b"[]", b'{"models": 3}', b"[" * 10_000, b'{"models": [{"model": "m", "context_length": "x"}]}']
)
def test_no_page_breaks_the_question_for_the_window(server, page):
    async def odd(exchange):
        await exchange.answer(page)

    server.otherwise = odd
    with connected(server, "ollama") as backend:
        assert backend.context_window() is None


def test_a_window_in_the_list_of_models_is_enough(server):
    entry = models("m")["data"][0] | {"max_model_len": 8192}
    with connected(server, "vllm") as backend:
        server.on("/models", {"object": "list", "data": [entry]})
        assert backend.context_window() == 8192


def test_a_count_is_short_and_a_number():
    count = ck.TokenCount(1234, exact=True, method="estimate")
    assert (int(count), str(count), str(ck.TokenCount(5)), [0] * ck.TokenCount(2)) == (
        1234, "1,234 tokens (estimate)", "≈5 tokens (estimate)", [0, 0]
    )  # fmt: skip
    assert "TokenCount" in tokens.__all__


def test_a_counter_of_two_gets_both_with_and_without_tools():
    with ck.connect("http://127.0.0.1:1/v1", "m", token_counter=lambda messages, tools: 5 + len(tools or ())) as backend:
        assert backend.count_tokens("Hello").n == 5
        assert backend.count_tokens("Hello", [{"type": "function", "function": {"name": "f"}}]).n == 6
    assert ck.fit("Hello", 100, count=lambda messages, tools: 5).n == 5
