"""llama.cpp's own API, at the real engine; and what a server says that was started without a part of it, or is another."""

from __future__ import annotations

import asyncio
import inspect
import math
import os
import signal
from contextlib import suppress

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

import compat_kit as ck
from compat_kit.engine.server import EngineRestarted
from compat_kit.errors import AuthenticationError, ConfigurationError, Unreachable, Unsupported, WrongKind
from compat_kit.extensions import LlamaCpp, Piece, Table
from compat_kit.extensions.llamacpp import read_metrics
from tests.loopback import free_port, models, refuse

LOADING = {"error": {"message": "Loading model", "type": "unavailable_error", "code": 503}}
KEY = "sk-very-secret-0123456789"
TEXTS = st.lists(st.text(st.characters(min_codepoint=33, max_codepoint=126, blacklist_characters="<|>"), min_size=1)).map(
    " ".join
)
JSON = st.recursive(
    st.none() | st.booleans() | st.integers() | st.just(10**400) | st.floats(allow_nan=False) | st.text(),
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(st.text(), inner, max_size=3),
    max_leaves=8,
)


def page(server, path, answer):
    """What the server answers at a path from its root."""

    async def otherwise(exchange):
        if exchange.path.partition("?")[0] == path:
            await (answer(exchange) if callable(answer) else exchange.answer(answer))
        else:
            await exchange.answer(b"no such page", status=404)

    server.otherwise = otherwise


def connected(server, model=None, **how):
    return ck.connect(server.url, model, **{"kind": "llamacpp", "max_retries": 0, **how})


@pytest.fixture
def llamacpp(engine):
    return LlamaCpp(engine)


def test_the_engine_is_up(llamacpp):
    assert llamacpp.health().state == "up"


@given(text=TEXTS)
@settings(suppress_health_check=[HealthCheck.function_scoped_fixture], deadline=None, max_examples=30)
def test_tokens_lead_back_to_their_text(llamacpp, text):
    ids = llamacpp.tokenize(text)
    assert all(isinstance(one, int) for one in ids)
    assert llamacpp.detokenize(ids) == text


@given(text=st.text(st.characters(exclude_categories=["Cs"]), max_size=30))
@settings(suppress_health_check=[HealthCheck.function_scoped_fixture], deadline=None, max_examples=30)
def test_the_pieces_of_any_text_are_its_bytes(llamacpp, text):
    pieces = llamacpp.tokenize(text, with_pieces=True)
    assert all(isinstance(piece, Piece) for piece in pieces)
    whole = b"".join(piece.piece if isinstance(piece.piece, bytes) else piece.piece.encode() for piece in pieces)
    assert whole == text.encode()
    assert [piece.id for piece in pieces] == llamacpp.tokenize(text)


def test_half_a_character_is_bytes_and_pieces_lead_back_too(llamacpp):
    pieces = llamacpp.tokenize("wörld", with_pieces=True)
    assert b"\xc3" in [piece.piece for piece in pieces]
    assert llamacpp.detokenize(pieces) == "wörld"


def test_the_template_makes_what_the_chat_sends(engine, llamacpp):
    conversation = [ck.system("Be brief."), ck.user("What is the capital of Japan?")]
    prompt = llamacpp.apply_template(conversation)
    assert "What is the capital of Japan?" in prompt
    assert len(llamacpp.tokenize(prompt)) == engine.chat(conversation, max_tokens=1).usage.prompt_tokens
    assert llamacpp.apply_template("Hello") == llamacpp.apply_template([ck.user("Hello")])


def test_tools_are_a_part_of_the_prompt(llamacpp):
    tool = {"type": "function", "function": {"name": "get_weather", "parameters": {"type": "object", "properties": {}}}}
    assert "get_weather" in llamacpp.apply_template("Hello", tools=[tool])


def test_props_and_slots_agree_with_the_list_of_models(engine, llamacpp):
    props, slots = llamacpp.props(), llamacpp.slots()
    assert props.context_window == engine.models()[0].context_window
    assert (props.model, props.slots, props.modalities) == ("mini-1m", 4, ())
    assert props.chat_template
    assert [slot.id for slot in slots] == [0, 1, 2, 3]
    assert {slot.context_window for slot in slots} == {props.context_window}
    assert props.model_path not in repr(props) + props._repr_html_()
    assert "<table" in slots._repr_html_()
    assert repr(slots[0]) == "Slot(id=0, is_processing=False, context_window=2048)"


def test_metrics_count_what_was_generated(engine, llamacpp):
    name = "llamacpp:tokens_predicted_total"
    before = llamacpp.metrics()[name]
    reply = engine.chat("Count to 3.")
    after = llamacpp.metrics()
    assert after[name] == before + reply.usage.completion_tokens
    assert name in after._repr_html_()


def test_every_method_can_be_awaited(llamacpp):
    async def asked():
        ids = await llamacpp.atokenize("Hello world")
        assert await llamacpp.adetokenize(ids) == "Hello world"
        assert (await llamacpp.ahealth()).state == "up"
        assert (await llamacpp.aprops()).slots == len(await llamacpp.aslots())
        assert "Hello" in await llamacpp.aapply_template("Hello")
        return await llamacpp.ametrics()

    assert asyncio.run(asked())


def test_the_doors_have_names_signatures_and_words():
    assert LlamaCpp.tokenize.__qualname__ == "LlamaCpp.tokenize"
    assert list(inspect.signature(LlamaCpp.tokenize).parameters) == ["self", "content", "add_special", "with_pieces"]
    assert LlamaCpp.tokenize.__doc__.startswith("The ids")
    assert LlamaCpp.atokenize.__doc__ == "`tokenize`, awaited."
    assert inspect.iscoroutinefunction(LlamaCpp.atokenize)
    assert not inspect.iscoroutinefunction(LlamaCpp.tokenize)


def test_it_works_through_faults_and_at_a_pace(engine):
    with ck.faults(engine, ["429"]) as faulty:
        through = LlamaCpp(faulty)
        assert through.health()
        assert through.detokenize(through.tokenize("Hello world")) == "Hello world"
        assert through.props().slots == 4
        assert faulty.log == []


def test_an_engine_that_died_is_started_again():
    with ck.local("mini-300k", n_ctx=512, n_parallel=1) as backend:
        before = LlamaCpp(backend).tokenize("Hello")
        os.kill(backend.engine.pid, signal.SIGKILL)
        with pytest.warns(EngineRestarted):
            assert LlamaCpp(backend).tokenize("Hello") == before


@pytest.mark.parametrize("tokens", [[-1], [2**31], ["1"], [1.0], [True], [None], None, 5])
def test_what_is_no_token_is_refused_before_it_is_sent(llamacpp, tokens):
    with pytest.raises(ConfigurationError, match="ids of tokens"):
        llamacpp.detokenize(tokens)
    with pytest.raises(ConfigurationError, match="takes a text"):
        llamacpp.tokenize(tokens)


def test_a_key_is_no_option_of_the_template(llamacpp):
    with pytest.raises(ConfigurationError, match="belongs to the backend"):
        llamacpp.apply_template("Hello", api_key=KEY)


@pytest.mark.parametrize(
    ("method", "path", "status", "flag"),
    [
        ("slots", "/slots", 501, "--slots"),
        ("slots", "/slots", 404, "--slots"),
        ("metrics", "/metrics", 501, "--metrics"),
        ("metrics", "/metrics", 404, "--metrics"),
    ],
)
def test_a_page_that_is_switched_off_names_its_flag(server, method, path, status, flag):
    said = {
        "error": {"code": status, "message": f"This server does not support {method} endpoint.", "type": "not_supported_error"}
    }
    page(server, path, refuse(status, said))
    with connected(server) as backend, pytest.raises(Unsupported, match=f"Start llama-server .*{flag}") as caught:
        getattr(LlamaCpp(backend), method)()
    assert caught.value.status == status
    assert f"127.0.0.1:{server.port} cannot do this" in str(caught.value)


def test_a_server_that_loads_is_no_failure(server):
    page(server, "/health", refuse(503, LOADING))
    with connected(server) as backend:
        health = LlamaCpp(backend).health()
    assert health.state == "loading"
    assert "Loading model" in health.reason
    assert len(server.requests) == 1


def test_the_kind_is_learned_from_a_server_that_loads(server):
    server.on("/models", refuse(503, LOADING, {"Server": "llama.cpp"}))
    page(server, "/health", refuse(503, LOADING, {"Server": "llama.cpp"}))
    with connected(server, kind="auto") as backend:
        assert LlamaCpp(backend).health().state == "loading"


@pytest.mark.parametrize(
    "found",
    [b"<html><title>Shop</title></html>", {"error": "Unexpected endpoint or method. (GET /health)"}, {}, [], {"status": 1}],
)
def test_a_page_with_status_200_is_no_health(server, found):
    page(server, "/health", found)
    with connected(server) as backend, pytest.raises(WrongKind, match="/health does not answer as llama.cpp does"):
        LlamaCpp(backend).health()


def test_a_key_that_is_missing_is_told_before_the_kind(server):
    server.on("/models", refuse(401, {"error": "no"}))
    server.otherwise = refuse(401, {"error": "no"})
    with ck.connect(server.url, max_retries=0) as backend:
        assert LlamaCpp(backend).health().state == "needs key"
        with pytest.raises(AuthenticationError):
            LlamaCpp(backend).props()


def test_a_slot_that_writes_says_how_far_it_is(server):
    writes = {
        "id": 3,
        "n_ctx": 2048,
        "is_processing": True,
        "next_token": [{"has_next_token": True, "n_remain": 5, "n_decoded": 19}],
    }
    older = {"id": 4, "n_ctx": 2048, "is_processing": True, "next_token": {"n_decoded": 7}}
    page(server, "/slots", [writes, older, {"id": 5, "n_ctx": 2048, "is_processing": False}])
    with connected(server) as backend:
        slots = LlamaCpp(backend).slots()
    assert [slot.cells() for slot in slots] == [
        ("3", "writes", "2048", "19"),
        ("4", "writes", "2048", "7"),
        ("5", "free", "2048", "–"),
    ]


def test_a_large_count_is_shown_with_all_its_digits(server):
    page(server, "/metrics", b"llamacpp:tokens_predicted_total 12345678")
    with connected(server) as backend:
        assert "12345678" in LlamaCpp(backend).metrics()._repr_html_()


def test_where_nothing_answers_health_says_so_and_the_rest_raises():
    with ck.connect(f"http://127.0.0.1:{free_port()}/v1", max_retries=0) as backend:
        assert LlamaCpp(backend).health().state == "down"
        with pytest.raises(Unreachable, match="Nothing answers"):
            LlamaCpp(backend).props()


def test_a_model_is_named_where_the_backend_has_one(server):
    page(server, "/props", {"model_alias": "a&b c"})
    with connected(server, "a&b c") as backend:
        assert LlamaCpp(backend).props().model == "a&b c"
    assert server.requests[-1].path == "/props?model=a%26b%20c"


@pytest.mark.parametrize("end", ["/v1", ""])
def test_it_works_behind_a_path(server, end):
    page(server, "/proxy/llama/props", {"total_slots": 2})
    with ck.connect(f"http://127.0.0.1:{server.port}/proxy/llama{end}", kind="llamacpp", max_retries=0) as backend:
        assert LlamaCpp(backend).props().slots == 2


def test_another_kind_is_named_and_not_asked(server):
    server.on("/models", {"object": "list", "data": [{"id": "m", "object": "model", "owned_by": "vllm"}]})
    with ck.connect(server.url, max_retries=0) as backend, pytest.raises(WrongKind) as caught:
        LlamaCpp(backend).tokenize("Hello")
    assert str(caught.value).startswith(f"{server.url} is vLLM, not llama.cpp.")
    assert "ck.discover()" in caught.value.hint
    assert {request.method for request in server.requests} == {"GET"}


def test_a_kind_that_was_named_needs_no_asking(server):
    with ck.connect(server.url, kind="vllm") as backend, pytest.raises(WrongKind, match="is vLLM, not llama.cpp"):
        LlamaCpp(backend).health()
    assert server.requests == []


def test_a_server_that_tells_no_kind_is_not_guessed(server):
    server.on("/models", models("m"))
    with ck.connect(server.url, max_retries=0) as backend, pytest.raises(WrongKind, match="kind='llamacpp'"):
        LlamaCpp(backend).props()


def test_only_a_backend_with_an_address_will_do():
    class Client:
        pass

    with pytest.raises(ConfigurationError, match="client of your own"):
        LlamaCpp(ck.Backend("m", client=Client()))
    with pytest.raises(ConfigurationError, match=r"ck\.connect") as caught:
        LlamaCpp(f"http://key:{KEY}@host/v1")
    assert KEY not in str(caught.value)


def test_nothing_is_sent_when_it_is_made(server):
    with connected(server) as backend:
        assert repr(LlamaCpp(backend)) == f"LlamaCpp('{server.url}')"
    assert server.connections == 0


@given(answer=JSON)
@settings(suppress_health_check=[HealthCheck.function_scoped_fixture], deadline=None, max_examples=60)
def test_no_answer_breaks_it(server, answer):
    async def everywhere(exchange):
        await exchange.answer(answer)

    server.otherwise = everywhere
    with connected(server) as backend:
        extension = LlamaCpp(backend)
        for ask in (extension.props, extension.slots, lambda: extension.tokenize("x"), lambda: extension.detokenize([1])):
            try:
                shown = ask()
            except ck.errors.BackendError:
                continue
            repr(shown)
            if hasattr(shown, "_repr_html_"):
                shown._repr_html_()


def test_a_key_that_is_repeated_is_taken_out(server):
    page(server, "/props", KEY)
    with connected(server, api_key=KEY) as backend, pytest.raises(WrongKind) as caught:
        LlamaCpp(backend).props()
    assert KEY not in str(caught.value)
    assert server.requests[-1].headers["authorization"] == f"Bearer {KEY}"


def test_silence_ends_with_the_timeout_of_the_backend(server):
    async def silent(exchange):
        await exchange.gone.wait()

    async def half(exchange):
        await exchange.start_stream()
        await exchange.piece(b"{")
        await exchange.gone.wait()

    for answer in (silent, half):
        page(server, "/props", answer)
        with connected(server, timeout=0.05) as backend, pytest.raises(ck.errors.BackendTimeout, match=r"within 0.05 s"):
            LlamaCpp(backend).props()


NAMES = st.from_regex(r"[a-zA-Z_:][a-zA-Z0-9_:]*", fullmatch=True)
LABELS = st.dictionaries(
    st.from_regex(r"[a-zA-Z_][a-zA-Z0-9_]*", fullmatch=True), st.text(st.characters(exclude_categories=["Cs"]))
)
NUMBERS = st.floats() | st.integers(-(10**6), 10**6).map(float)


def escaped(value):
    return value.replace("\\", "\\\\").replace('"', '\\"').replace("\n", "\\n")


def written(number):
    return {"nan": "NaN", "inf": "+Inf", "-inf": "-Inf"}.get(repr(number), repr(number))


@given(samples=st.lists(st.tuples(NAMES, LABELS, NUMBERS, st.none() | st.integers(-(2**40), 2**40))))
def test_what_is_written_as_metrics_is_read(samples):
    lines, expected = ["# HELP a b", "# TYPE a counter", ""], []
    for name, labels, number, moment in samples:
        inside = ",".join(f'{label}="{escaped(value)}"' for label, value in labels.items())
        full = f"{name}{{{inside}}}" if labels else name
        lines.append(f"{full} {written(number)}" + ("" if moment is None else f" {moment}"))
        expected.append((full, number))
    found = list(read_metrics("\n".join(lines)))
    assert [name for name, _ in found] == [name for name, _ in expected]
    assert all(a == b or (math.isnan(a) and math.isnan(b)) for (_, a), (_, b) in zip(found, expected, strict=True))


@pytest.mark.parametrize(
    ("line", "expected"),
    [
        ("a 1", {"a": 1.0}),
        ("  a\t1e3 1700000000000\r", {"a": 1000.0}),
        ('a{ b = "c" , } 1', {'a{b="c"}': 1.0}),
        ("a{} 1", {"a": 1.0}),
        ('a{b="}"}1', {'a{b="}"}': 1.0}),
        ('a{b="# 1"} -Inf', {'a{b="# 1"}': -math.inf}),
        ("#a 1", {}),
    ],
)
def test_lines_of_metrics(line, expected):
    assert dict(read_metrics(line)) == expected


@pytest.mark.parametrize(
    "line", ["<html>", "a", "a b", "1 1", "a 1_0", 'a{b="c} 1', "a{b=c} 1", "a \u0661", "a 1 1 1", "a{b" + '="' * 5000]
)
def test_what_is_no_metric_is_an_error(line):
    with pytest.raises(ValueError, match="is no metric"):
        list(read_metrics(line))


@given(page=st.text())
def test_reading_metrics_raises_nothing_else(page):
    with suppress(ValueError):
        list(read_metrics(page))


def test_the_page_of_something_else_is_no_metrics(server):
    page(server, "/metrics", b"<html>Hello</html>")
    with connected(server) as backend, pytest.raises(WrongKind, match="does not answer as llama.cpp does"):
        LlamaCpp(backend).metrics()


def test_an_empty_table_shows_itself():
    assert "none" in Table()._repr_html_()
