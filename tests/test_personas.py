"""Every server gives the same answer through one `Backend`; where it sends something else, its persona says so."""

from __future__ import annotations

import json
import warnings
from dataclasses import replace

import pytest

from compat_kit import discovery, errors
from compat_kit.adapting import IgnoredOption
from compat_kit.backend import connect
from compat_kit.replies import Reply, Timing, ToolCall, Usage
from compat_kit.stream import ChatStream
from tests.personas import KEY, PERSONAS, SAMPLES
from tests.stage import Stage

WEATHER = {"type": "function", "function": {"name": "get_weather", "parameters": {"properties": {"city": {"type": "string"}}}}}
TWO_CALLS = {"tools": [WEATHER], "parallel_tool_calls": True}
COUNTED = {"stream_options": {"include_usage": True}}
WHOLE, PIECES = None, 7

REASONING = "The user greets me."
# What `Stage` serves, besides the errors.
RESPONSES = ("responses", "responses_reasoning", "responses_tools", "responses_two_tools")
NAMES = ("chat", "reasoning", "tools", "two_tools", "completion", *RESPONSES)
SERVED = {f"{name}.{how}" for name in NAMES for how in ("json", "sse")}
LISTED = {"models.json", "models_empty.json", "embeddings.json"}
FAULTS = [
    pytest.param(persona, fault, piece_bytes, id=f"{persona}-{fault.sample}-{fault.path[1:]}-{piece_bytes or 'whole'}")
    for persona in PERSONAS
    for fault in persona.every_fault()
    for piece_bytes in ((WHOLE, PIECES) if fault.sample.endswith(".sse") else (WHOLE,))
]


def every_server_with(sample):
    """For each persona that has this file."""
    return pytest.mark.parametrize("persona", [persona for persona in PERSONAS if persona.has(sample)], ids=str)


every_server = every_server_with("chat.json")
however_cut = pytest.mark.parametrize("piece_bytes", [WHOLE, PIECES], ids=["whole", "in pieces"])


@pytest.fixture
def serve(server):
    """A backend for a persona, with the key that it wants."""

    def serve(persona, fault=None, piece_bytes=WHOLE, cut_before=None, **settings):
        stage = Stage(server, persona, fault, piece_bytes, cut_before)
        given = {"api_key": persona.key} if persona.key and "default_headers" not in settings else {}
        return connect(stage.url, persona.model, **({"max_retries": 0} | given | settings))

    return serve


def untimed(reply: Reply) -> Reply:
    """The reply without its times, the arguments of calls written in one way."""
    calls = [replace(call, arguments=json.dumps(json.loads(call.arguments))) for call in reply.tool_calls]
    return replace(reply, timing=Timing(), tool_calls=tuple(calls))


def answer(persona, usage: Usage | None = None, text: str = "Hello, world!", reasoning: str = "") -> Reply:
    return Reply(text, reasoning, finish_reason="stop", usage=usage or persona.usage, model=persona.model)


def trimmed(reply: Reply) -> Reply:
    """The reply without its times and without space around its reasoning: tags leave line breaks there."""
    return replace(untimed(reply), reasoning=reply.reasoning.strip())


def call(persona, finish: str) -> Reply:
    called = (ToolCall(persona.call_id, "get_weather", '{"city": "Oslo"}'),)
    return Reply(tool_calls=called, finish_reason=finish, usage=persona.usage, model=persona.model)


@every_server
def test_a_chat_is_the_same_answer(serve, persona):
    assert untimed(serve(persona).chat("Hi")) == answer(persona)


@every_server_with("chat.sse")
@however_cut
def test_a_stream_is_the_same_answer(serve, persona, piece_bytes):
    stream = serve(persona, piece_bytes=piece_bytes).stream("Hi", **COUNTED)
    texts = [chunk.text for chunk in stream if chunk.text]
    assert "".join(texts) == "Hello, world!"
    assert len(texts) > 2
    assert untimed(stream.reply) == answer(persona)


@every_server_with("chat.sse")
@however_cut
def test_a_stream_that_is_cut_is_never_taken_for_whole(serve, persona, piece_bytes):
    stream = serve(persona, piece_bytes=piece_bytes, cut_before=b" world").stream("Hi")
    with pytest.raises(errors.StreamInterrupted) as caught:
        list(stream)
    assert caught.value.partial == "Hello,"
    assert stream.reply.finish_reason is None


@every_server_with("chat.sse")
def test_a_stream_whose_tokens_nobody_asked_to_count_has_a_count_only_where_it_always_comes(serve, persona):
    stream = serve(persona).stream("Hi")
    list(stream)
    assert untimed(stream.reply) == answer(persona, persona.usage if persona.counts == "always" else Usage())


@every_server_with("tools.json")
def test_a_tool_call_is_the_same_call(serve, persona):
    assert untimed(serve(persona).chat("Weather in Oslo?", tools=[WEATHER])) == call(persona, persona.finish)


@every_server_with("tools.sse")
@however_cut
def test_a_streamed_tool_call_is_the_same_call(serve, persona, piece_bytes):
    stream = serve(persona, piece_bytes=piece_bytes).stream("Weather in Oslo?", tools=[WEATHER], **COUNTED)
    list(stream)
    assert untimed(stream.reply) == call(persona, persona.streamed_finish)


def check_two_calls(persona, reply: Reply, finish: str) -> None:
    """Both calls are there, each under an id of its own: results are sent back by it."""
    assert [(call.name, json.loads(call.arguments)) for call in reply.tool_calls] == [
        ("get_weather", {"city": "Oslo"}),
        ("get_weather", {"city": "Rome"}),
    ]
    ids = [call.id for call in reply.tool_calls]
    assert all(ids)
    assert len(set(ids)) == 2
    if persona.second_id:
        assert ids == [persona.call_id, persona.second_id]
    assert (reply.text, reply.finish_reason, reply.usage) == ("", finish, persona.usage)


@every_server_with("two_tools.json")
def test_two_tool_calls_at_once_are_two_calls_with_ids_of_their_own(serve, persona):
    reply = serve(persona).chat("Weather in Oslo and Rome?", **TWO_CALLS)
    check_two_calls(persona, reply, persona.finish)


@every_server_with("two_tools.sse")
@however_cut
def test_two_streamed_tool_calls_are_two_calls_with_ids_of_their_own(serve, persona, piece_bytes):
    stream = serve(persona, piece_bytes=piece_bytes).stream("Weather in Oslo and Rome?", **TWO_CALLS, **COUNTED)
    list(stream)
    check_two_calls(persona, stream.reply, persona.streamed_finish)


@every_server_with("reasoning.json")
def test_reasoning_is_kept_apart_from_the_answer_wherever_the_server_puts_it(serve, persona):
    reply = serve(persona).chat("Hi", reasoning_effort="low")
    assert trimmed(reply) == answer(persona, reasoning=REASONING)


@every_server_with("reasoning.sse")
@however_cut
def test_streamed_reasoning_is_kept_apart_from_the_answer_wherever_the_server_puts_it(serve, persona, piece_bytes):
    stream = serve(persona, piece_bytes=piece_bytes).stream("Hi", reasoning_effort="low", **COUNTED)
    chunks = list(stream)
    assert trimmed(stream.reply) == answer(persona, reasoning=REASONING)
    if persona.opens_reasoning:  # else chunks came before anything could tell that they are reasoning
        assert "".join(chunk.reasoning for chunk in chunks).strip() == REASONING
        assert "".join(chunk.text for chunk in chunks) == "Hello, world!"


def asked_of_responses(backend, sample, *, streamed) -> Reply:
    """The answer that a sample of the Responses API is, asked for in the words of chat."""
    options = {"responses_reasoning": {"reasoning_effort": "low"}, "responses_tools": {"tools": [WEATHER]}}
    options = options.get(sample, TWO_CALLS if sample == "responses_two_tools" else {})
    if not streamed:
        return backend.chat("Hi", **options)
    stream = backend.stream("Hi", **options, **COUNTED)
    list(stream)
    return stream.reply


@every_server_with("responses.json")
@pytest.mark.parametrize("piece_bytes", [0, WHOLE, PIECES, 1], ids=["not streamed", "whole", "in pieces", "byte by byte"])
@pytest.mark.parametrize("sample", RESPONSES)
def test_the_responses_api_gives_the_same_answers(serve, persona, piece_bytes, sample):
    backend, streamed = serve(persona, piece_bytes=piece_bytes, api="responses"), piece_bytes != 0
    with warnings.catch_warnings():
        warnings.simplefilter("ignore", IgnoredOption)  # Ollama and parallel_tool_calls
        reply = asked_of_responses(backend, sample, streamed=streamed)
    thought = sample == "responses_reasoning"
    assert reply.usage.reasoning_tokens in ((3, None) if thought else (0, None))  # never none where there was reasoning
    reply = replace(reply, usage=replace(reply.usage, reasoning_tokens=None))
    if persona.name == "llamacpp":  # which puts that before its ids there
        persona = replace(persona, call_id=f"call_{persona.call_id}", second_id=f"call_{persona.second_id}")
    if sample == "responses_two_tools":
        check_two_calls(persona, reply, "tool_calls")
    elif sample == "responses_tools":
        assert untimed(reply) == call(persona, "tool_calls")
    else:
        assert untimed(reply) == answer(persona, reasoning=REASONING if thought else "")
    assert reply.raw["id"].startswith("resp_")
    assert set(reply.extra) <= {"timings", "input_messages", "output_messages"}


@every_server_with("responses.sse")
@however_cut
def test_a_stream_of_the_responses_api_that_is_cut_is_never_taken_for_whole(serve, persona, piece_bytes):
    backend = serve(persona, piece_bytes=piece_bytes, cut_before=b"event: response.completed", api="responses")
    stream = backend.stream("Hi")
    with pytest.raises(errors.StreamInterrupted) as caught:
        list(stream)
    assert caught.value.partial == "Hello, world!"
    assert stream.reply.finish_reason is None


@every_server_with("completion.json")
def test_a_completion_is_the_same_text(serve, persona):
    assert untimed(serve(persona).complete("Hello")) == answer(persona, text=", world!")


@every_server_with("completion.sse")
@however_cut
@pytest.mark.parametrize("options", [COUNTED, {}], ids=["counted", "not asked to count"])
def test_a_streamed_completion_is_the_same_text_with_the_last_count(serve, persona, piece_bytes, options):
    backend = serve(persona, piece_bytes=piece_bytes)
    stream = ChatStream(lambda collector: backend._stream("/completions", {"prompt": "Hello"}, options, collector))
    assert [chunk.text for chunk in stream if chunk.text] == [",", " world", "!"]
    counted = options == COUNTED or persona.completion_counts == "always"
    assert untimed(stream.reply) == answer(persona, persona.usage if counted else Usage(), ", world!")


@every_server_with("models.json")
def test_models_are_listed_with_owner_and_window(serve, persona):
    [model] = serve(persona).models()
    assert (model.id, model.owned_by, model.context_window) == (persona.model, persona.owner, persona.window)


@every_server_with("models_empty.json")
def test_an_ollama_without_any_model_says_how_to_get_one(server, serve, persona):
    backend = serve(persona, kind="ollama")
    server.on("/models", json.loads(persona.sample("models_empty.json")))
    with pytest.raises(errors.NoModels, match="ollama pull"):
        backend.models()


@every_server
def test_the_kind_is_known_from_the_first_answer_where_its_headers_tell(serve, persona):
    backend = serve(persona)
    backend.chat("Hi")
    assert backend.kind == (persona.kind if persona.tells else "unknown")


@pytest.mark.parametrize("persona", PERSONAS, ids=str)
def test_discovery_finds_the_kind(server, persona):
    [found] = discovery.discover(Stage(server, replace(persona, key=None)).url, everywhere=False)
    assert found.kind == persona.kind


@pytest.mark.parametrize("persona", [persona for persona in PERSONAS if persona.key], ids=str)
def test_a_wrong_key_and_no_key_are_named_and_any_header_for_it_will_do(serve, persona):
    for settings in ({"api_key": "wrong-key-0"}, {"api_key": None}):
        with pytest.raises(errors.AuthenticationError) as caught:
            serve(persona, **settings).chat("Hi")
        assert persona.auth.says in str(caught.value)
        assert "wrong-key-0" not in str(caught.value)
    for name in persona.key_headers:
        value = f"Bearer {KEY}" if name == "authorization" else KEY
        assert serve(persona, default_headers={name: value}).chat("Hi").text == "Hello, world!"


@pytest.mark.parametrize("persona", [persona for persona in PERSONAS if persona.unknown_model], ids=str)
@pytest.mark.parametrize("streamed", [False, True], ids=["whole", "streamed"])
def test_a_model_it_does_not_have_is_named_with_the_one_it_has(serve, persona, streamed):
    backend = serve(persona).with_options(model="nope")
    with pytest.raises(errors.ModelNotFound) as caught:
        list(backend.stream("Hi")) if streamed else backend.chat("Hi")
    assert persona.unknown_model.says in str(caught.value)
    if persona.has("models.json"):
        assert repr(persona.model) in str(caught.value)


def asked(backend, fault):
    """The same failure by every door that leads to it."""
    if fault.path == "/models":
        return [backend.models]
    if fault.path == "/embeddings":
        return [lambda: backend.embed("Hi")]
    stream = lambda: list(backend.stream("Hi"))  # noqa: E731
    if fault.path == "/responses":
        backend = backend.with_options(api="responses")
        stream = lambda: list(backend.stream("Hi"))  # noqa: E731
    return [stream] if fault.sample.endswith(".sse") else [stream, lambda: backend.chat("Hi")]


@pytest.mark.parametrize(("persona", "fault", "piece_bytes"), FAULTS)
def test_an_error_has_its_class_and_shows_what_the_server_said(serve, persona, fault, piece_bytes):
    for ask in asked(serve(persona, fault, piece_bytes), fault):
        with pytest.raises(errors.BackendError) as caught:
            ask()
        error = caught.value
        assert type(error) is fault.raises
        assert fault.says in str(error)
        assert error.partial == fault.partial
        if isinstance(error, errors.StatusError):
            assert error.status == fault.status
            wait = {name.lower(): value for name, value in fault.headers.items()}.get("retry-after")
            assert error.retry_after_s == (float(wait) if wait else None)
            assert error.code != "None"


@every_server_with("embeddings.json")
def test_embeddings_come_with_the_count_only_where_it_is_one(serve, persona):
    found = serve(persona).embed("Hi")
    assert found.array.tolist() == [pytest.approx([0.6, 0.8])]
    assert found.usage.prompt_tokens == (8 if persona.name == "ollama" else None)


def test_a_server_that_loads_its_model_is_loading(serve):
    [loading] = [persona for persona in PERSONAS if persona.name == "llamacpp_loading"]
    assert serve(loading, loading.faults[1]).health().state == "loading"


def test_every_folder_is_a_persona_says_where_it_is_from_and_every_file_is_used():
    assert {path.name for path in SAMPLES.iterdir() if path.is_dir()} == {persona.name for persona in PERSONAS}
    for persona in PERSONAS:
        assert 1 <= len(persona.sample("SOURCE").decode().splitlines()) <= 2
        faults = {fault.sample for fault in persona.every_fault()}
        found = {path.name for path in (SAMPLES / persona.name).iterdir()}
        assert faults <= found
        assert found - faults <= SERVED | LISTED | {"SOURCE"}


@pytest.mark.parametrize(
    ("sample", "sent", "never"),
    [
        ("ollama/chat.sse", b'"delta":{},"finish_reason":"stop"', b'"content":"!"},"finish_reason":"stop"'),
        ("ollama_old/chat.sse", b'"delta":{"role":"assistant","content":""},"finish_reason":"stop"', b'"delta":{}'),
        ("llamacpp/chat.sse", b":\n\n", b"logprobs"),
        ("llamacpp/error_stream.sse", b'"code":500', b"[DONE]"),
        ("vllm/chat.sse", b'"delta":{"content":"!"},"logprobs":null,"finish_reason":"stop"', b'"delta":{}'),
        ("ollama/reasoning.sse", b'"content":"","reasoning":"The"', b"reasoning_content"),
        (
            "ollama/completion.sse",
            b'"finish_reason":null}],"model":"llama3.2:latest","system_fingerprint":"fp_ollama","usage":{"prompt_tokens":0',
            b"delta",
        ),
        ("ollama_old/two_tools.sse", b'"id":"call_ef56gh78","index":0', b'"index":1'),
        ("ollama_old/reasoning.sse", b'"content":"nk>"', b"<think>"),
        ("llamacpp/completion.sse", b'"finish_reason":"stop"}],"created"', b'"choices":[]'),
        ("vllm/reasoning.sse", b'"delta":{"reasoning":"The"}', b"reasoning_content"),
        ("vllm/two_tools.sse", b'"index":1,"function":{"name":"get_weather"}}', b'"name":"get_weather","arguments"'),
        ("vllm/error_stream.sse", b"data: [DONE]", b'"finish_reason":"stop"'),
        ("sglang/tools.sse", b'"id":null', b'"type":"function","id"'),
        ("sglang/reasoning.sse", b'"content":"Hello","reasoning_content":null', b'"delta":{}'),
        ("lmstudio/reasoning.sse", b'"delta":{"role":"assistant","reasoning_content":"The"}', b'"reasoning":'),
        ("lmstudio_gpt_oss/reasoning.sse", b'"delta":{"role":"assistant","reasoning":"The"}', b"reasoning_content"),
        ("lmstudio/error_stream.sse", b"event: error\ndata: ", b"[DONE]"),
        ("localai/tools.sse", b'"role":"assistant","content":null,"tool_calls"', b'"finish_reason":"stop"'),
        ("tgi/tools.sse", b'"id":"","object"', b'"finish_reason":"tool_calls"'),
        ("tgi/two_tools.sse", b'"index":1,"id":"0"', b'"id":"1"'),
        ("tgi/reasoning.sse", b'"content":"</thi"', b"<think"),
        ("transformers/chat.sse", b'"finish_reason":"stop"', b"[DONE]"),
        ("mlx/chat.sse", b'"object": "chat.completion", ', b"\r"),
        ("tabbyapi/chat.sse", b"\r\n\r\n: ping - ", b"role"),
        ("koboldcpp/chat.sse", b'"finish_reason": "null"', b"null,"),
        ("openrouter/chat.sse", b": OPENROUTER PROCESSING\n\n", b"event:"),
        ("openrouter/reasoning.sse", b'"reasoning_details":[{"type":"reasoning.text","text":"The"', b"reasoning_content"),
        ("azure/chat.sse", b'data: {"choices":[],"created":0,"id":""', b"\r"),
        ("gemini/tools.sse", b'"id":"","type":"function"', b'"tool_calls":[{"index"'),
        ("gemini/two_tools.sse", b'"type":"function"},{"function"', b'"index":1'),
        ("gemini_apart/two_tools.sse", b'"id":"","type":"function"}]}', b'"type":"function"},{'),
        ("gemini_pieces/two_tools.sse", b'"tool_calls":[{"function":{"arguments":"{\\"city\\":"}}]', b'"tool_calls":[{"index"'),
    ],
)
def test_the_samples_keep_what_is_odd_about_them(sample, sent, never):
    data = (SAMPLES / sample).read_bytes()
    assert sent in data
    assert never not in data
