"""Requests: what chat says, in the form of the Responses API, with nothing lost."""

from __future__ import annotations

import json
import re

import pytest
from hypothesis import given
from hypothesis import strategies as st
from openai.types.responses import ResponseTextConfigParam, ToolParam
from openai.types.responses.response_create_params import ResponseCreateParamsBase, ToolChoice
from openai.types.responses.response_input_item_param import ResponseInputItemParam
from pydantic import ConfigDict, TypeAdapter

from compat_kit import adapting, errors, kinds, responses
from compat_kit.kinds import UNKNOWN, find_kind

SCHEMA = {"type": "object", "properties": {"city": {"type": "string"}}, "required": ["city"]}
WEATHER = {"type": "function", "function": {"name": "get_weather", "description": "Now.", "parameters": SCHEMA}}
PIXEL = "data:image/png;base64,iVBORw0KGgo="

texts = st.text(st.characters(codec="utf-8"), max_size=8)
names = st.sampled_from(["add", "get_weather"])
text_parts = st.builds(lambda text: {"type": "text", "text": text}, texts)
image_parts = st.builds(
    lambda url, detail: {"type": "image_url", "image_url": {"url": url, **({"detail": detail} if detail else {})}},
    st.sampled_from([PIXEL, "https://example.invalid/a.png"]),
    st.sampled_from(["low", "high", "auto", None]),
)
spoken = texts | st.lists(text_parts, min_size=1, max_size=3)
users = st.builds(lambda content: {"role": "user", "content": content}, texts | st.lists(text_parts | image_parts, min_size=1))
systems = st.builds(lambda role, content: {"role": role, "content": content}, st.sampled_from(["system", "developer"]), spoken)
answers = st.builds(lambda content: {"role": "assistant", "content": content}, spoken)


@st.composite
def rounds(draw):
    """An answer with calls, and their results."""
    calls = [
        {"id": f"call_{draw(st.integers(0, 999))}_{n}", "type": "function", "function": {"name": draw(names), "arguments": "{}"}}
        for n in range(draw(st.integers(1, 3)))
    ]
    asked = {"role": "assistant", "content": draw(texts | st.none()), "tool_calls": calls}
    return [asked, *({"role": "tool", "tool_call_id": call["id"], "content": draw(spoken)} for call in calls)]


conversations = st.lists(st.lists(users | systems | answers, max_size=2) | rounds(), max_size=5).map(
    lambda groups: [message for group in groups for message in group]
)


def body_of(messages, kind=UNKNOWN, as_given=(), **options):
    return responses.as_request({"model": "m", "messages": messages, **options}, kind, as_given)[0]


def flat_text(content) -> str:
    return content if isinstance(content, str) else "".join(part.get("text", "") for part in content or ())


def told(messages):
    """What a conversation says, one thing after another."""
    things = []
    for message in messages:
        role, content = message["role"], message["content"]
        if role == "tool":
            things.append(("result", message["tool_call_id"], flat_text(content)))
        elif role == "assistant":
            calls = [("call", call["id"], *call["function"].values()) for call in message.get("tool_calls", ())]
            things += ([("assistant", flat_text(content))] if content or not calls else []) + calls
        elif isinstance(content, str):
            things.append((role, content))
        else:
            things.append((role, *(told_part(part) for part in content)))
    return things


def told_part(part):
    if part["type"] == "text":
        return part["text"]
    return (part["image_url"]["url"], part["image_url"].get("detail", "auto"))


def told_items(items):
    """The same of items, read as llama.cpp and Ollama read them: by what they accept, not by what this package writes."""
    things = []
    for item in items:
        if item["type"] == "function_call":
            things.append(("call", item["call_id"], item["name"], item["arguments"]))
        elif item["type"] == "function_call_output":
            things.append(("result", item["call_id"], item["output"]))
        else:
            assert item["type"] == "message"
            role, content = item["role"], item["content"]
            things.append((role, content) if isinstance(content, str) else (role, *map(told_item_part, content)))
    return things


def told_item_part(part):
    if part["type"] == "input_text":
        return part["text"]
    assert part["type"] == "input_image"
    return (part["image_url"], part["detail"])


@given(conversations)
def test_nothing_of_a_conversation_is_lost_and_all_is_in_order(messages):
    before = json.dumps(messages)
    body = body_of(messages)
    assert told_items(body["input"]) == told(messages)
    assert "messages" not in body
    assert json.dumps(messages) == before


ITEM = TypeAdapter(ResponseInputItemParam)


@given(conversations)
def test_every_item_is_one_that_openai_has(messages):
    for item in body_of(messages)["input"]:
        ITEM.validate_python(item)


def test_a_check_of_items_can_fail():
    with pytest.raises(ValueError, match="validation error"):
        ITEM.validate_python({"type": "function_call", "call_id": "c", "name": "f"})


@given(
    st.recursive(
        st.none() | st.booleans() | st.integers() | st.text(max_size=4),
        lambda inner: (
            st.lists(inner)
            | st.dictionaries(
                st.sampled_from(
                    ["role", "content", "type", "text", "image_url", "tool_calls", "function", "custom", "arguments", "url"]
                ),
                inner,
            )
        ),
    )
)
def test_whatever_stands_in_a_message_is_passed_on_or_left_to_the_server(value):
    for message in (
        {"role": "user", "content": value},
        {"role": "assistant", "content": value, "tool_calls": value},
        {"role": "tool", "tool_call_id": value, "content": value},
        {"role": value, "content": [value]},
    ):
        body_of([message], tools=value, tool_choice=value, response_format=value, stream_options=value, text=value)


def test_a_whole_request_is_one_that_openai_has():
    body = body_of(
        [{"role": "user", "content": [{"type": "text", "text": "Where?"}, {"type": "image_url", "image_url": PIXEL}]}],
        tools=[
            WEATHER,
            {
                "type": "custom",
                "custom": {
                    "name": "sql",
                    "format": {"type": "grammar", "grammar": {"syntax": "lark", "definition": "start: /a/"}},
                },
            },
        ],
        tool_choice={"type": "function", "function": {"name": "get_weather"}},
        response_format={"type": "json_schema", "json_schema": {"name": "where", "schema": SCHEMA, "strict": True}},
        reasoning_effort="low",
        verbosity="low",
        max_completion_tokens=50,
        temperature=0.5,
        top_p=0.9,
        parallel_tool_calls=False,
        metadata={"run": "1"},
        store=False,
        service_tier="auto",
        user="me",
        logprobs=True,
        top_logprobs=2,
        stream=True,
        stream_options={"include_usage": True},
    )
    assert body == {
        "model": "m",
        "input": [
            {
                "type": "message",
                "role": "user",
                "content": [
                    {"type": "input_text", "text": "Where?"},
                    {"type": "input_image", "image_url": PIXEL, "detail": "auto"},
                ],
            }
        ],
        "tools": [
            {"type": "function", "name": "get_weather", "description": "Now.", "parameters": SCHEMA, "strict": False},
            {
                "type": "custom",
                "name": "sql",
                "format": {"type": "grammar", "syntax": "lark", "definition": "start: /a/"},
            },
        ],
        "tool_choice": {"type": "function", "name": "get_weather"},
        "text": {"verbosity": "low", "format": {"type": "json_schema", "name": "where", "schema": SCHEMA, "strict": True}},
        "reasoning": {"effort": "low"},
        "max_output_tokens": 50,
        "temperature": 0.5,
        "top_p": 0.9,
        "parallel_tool_calls": False,
        "metadata": {"run": "1"},
        "store": False,
        "service_tier": "auto",
        "user": "me",
        "include": ["message.output_text.logprobs"],
        "top_logprobs": 2,
        "stream": True,
    }
    assert set(body) <= set(ResponseCreateParamsBase.__annotations__) | {"stream"}
    TypeAdapter(list[ToolParam], config=ConfigDict(arbitrary_types_allowed=True)).validate_python(body["tools"])
    TypeAdapter(ToolChoice).validate_python(body["tool_choice"])
    TypeAdapter(ResponseTextConfigParam).validate_python(body["text"])


def test_only_what_was_given_is_sent():
    assert body_of([]) == {"model": "m", "input": []}
    assert body_of([], max_tokens=None, reasoning_effort=None, response_format=None) == {"model": "m", "input": []}


@pytest.mark.parametrize("name", ["max_tokens", "max_completion_tokens", "max_output_tokens"])
def test_a_limit_has_one_name_there(name):
    assert body_of([], **{name: 7})["max_output_tokens"] == 7
    assert responses.limit_of({name: 7}) == 7
    assert responses.limit_of({name: "7"}) is None


def test_options_of_the_api_itself_pass_and_are_joined_with_what_chat_says():
    body = body_of(
        [],
        previous_response_id="resp_1",
        instructions="Be brief.",
        include=["reasoning.encrypted_content"],
        truncation="auto",
        reasoning={"summary": "auto"},
        reasoning_effort="high",
        text={"verbosity": "low"},
        response_format={"type": "json_object"},
        logprobs=True,
    )
    assert body["reasoning"] == {"summary": "auto", "effort": "high"}
    assert body["text"] == {"verbosity": "low", "format": {"type": "json_object"}}
    assert body["include"] == ["reasoning.encrypted_content", "message.output_text.logprobs"]
    assert (body["previous_response_id"], body["instructions"], body["truncation"]) == ("resp_1", "Be brief.", "auto")


def test_a_tool_without_parameters_has_none_there_either():
    [tool] = body_of([], tools=[{"type": "function", "function": {"name": "now"}}])["tools"]
    assert tool == {"type": "function", "name": "now", "parameters": {"type": "object", "properties": {}}, "strict": False}


def test_a_strict_tool_stays_strict_and_a_given_one_as_it_is():
    strict = {"type": "function", "function": {**WEATHER["function"], "strict": True}}
    flat = {"type": "web_search"}
    assert [tool.get("strict") for tool in body_of([], tools=[strict, flat])["tools"]] == [True, None]
    assert body_of([], tools=[flat])["tools"] == [flat]


def test_allowed_tools_are_flat_too():
    choice = {
        "type": "allowed_tools",
        "allowed_tools": {"mode": "auto", "tools": [{"type": "function", "function": {"name": "f"}}]},
    }
    assert body_of([], tool_choice=choice)["tool_choice"] == {
        "type": "allowed_tools",
        "mode": "auto",
        "tools": [{"type": "function", "name": "f"}],
    }
    assert choice["allowed_tools"]["tools"] == [{"type": "function", "function": {"name": "f"}}]


def test_a_custom_call_and_its_result_are_told_apart_from_a_function():
    call = {"id": "c1", "type": "custom", "custom": {"name": "sql", "input": "select 1"}}
    items = body_of([{"role": "assistant", "tool_calls": [call]}, {"role": "tool", "tool_call_id": "c1", "content": "1"}])[
        "input"
    ]
    assert items == [
        {"type": "custom_tool_call", "call_id": "c1", "name": "sql", "input": "select 1"},
        {"type": "custom_tool_call_output", "call_id": "c1", "output": "1"},
    ]


def test_files_sound_and_unknown_parts_reach_the_server():
    sound = {"type": "input_audio", "input_audio": {"data": "AA==", "format": "wav"}}
    parts = [{"type": "file", "file": {"file_data": "AA==", "filename": "a.pdf"}}, sound, {"type": "video", "video": 1}]
    [item] = body_of([{"role": "user", "content": parts}])["input"]
    assert item["content"] == [
        {"type": "input_file", "file_data": "AA==", "filename": "a.pdf"},
        sound,
        {"type": "video", "video": 1},
    ]


def test_an_image_that_a_tool_gave_stays_one():
    parts = [{"type": "text", "text": "a plot"}, {"type": "image_url", "image_url": {"url": PIXEL, "detail": "low"}}]
    [item] = body_of([{"role": "tool", "tool_call_id": "c", "content": parts}])["input"]
    assert item["output"] == [
        {"type": "input_text", "text": "a plot"},
        {"type": "input_image", "image_url": PIXEL, "detail": "low"},
    ]


def test_a_refusal_and_reasoning_of_an_earlier_answer_are_sent_back():
    items = body_of(
        [
            {"role": "assistant", "content": None, "refusal": "No.", "annotations": None},
            {"role": "assistant", "content": [{"type": "refusal", "refusal": "Never."}]},
            {"role": "assistant", "content": "Hi", "reasoning_content": "hm"},
        ]
    )["input"]
    assert items == [
        {"type": "message", "role": "assistant", "content": "No."},
        {"type": "message", "role": "assistant", "content": "Never."},
        {"type": "message", "role": "assistant", "content": "Hi", "reasoning_content": "hm"},
    ]


def test_arguments_as_an_object_become_text_and_none_are_empty():
    calls = [
        {"id": str(n), "type": "function", "function": {"name": "f", "arguments": given}}
        for n, given in enumerate([{"a": 1}, None])
    ]
    items = body_of([{"role": "assistant", "content": "", "tool_calls": calls}])["input"]
    assert [item["arguments"] for item in items] == ['{"a": 1}', ""]


NO_PLACE = {"stop": ["x"], "seed": 1, "n": 2, "logit_bias": {"1": 2}, "presence_penalty": 0.1, "frequency_penalty": 0.1}


def test_what_has_no_place_is_left_out_and_named():
    body, left_out = responses.as_request({"messages": [], **NO_PLACE}, UNKNOWN)
    assert body == {"input": []}
    assert set(left_out) == set(NO_PLACE)


def test_what_says_nothing_is_left_out_in_silence():
    body, left_out = responses.as_request({"messages": [], "n": 1, "seed": None}, UNKNOWN)
    assert (body, left_out) == ({"input": []}, ())


def test_a_kind_that_takes_it_gets_it():
    body, left_out = responses.as_request({"messages": [], **NO_PLACE}, find_kind("vllm"))
    assert body == {"input": [], "stop": ["x"], "seed": 1, "logit_bias": {"1": 2}}
    assert set(left_out) == {"n", "presence_penalty", "frequency_penalty"}


def test_llamacpp_gets_the_format_of_the_answer_as_chat_says_it():
    wanted = {"type": "json_schema", "json_schema": {"name": "a", "schema": SCHEMA}}
    body = body_of([], find_kind("llamacpp"), response_format=wanted, verbosity="low")
    assert body["response_format"] == wanted
    assert body["text"] == {"verbosity": "low"}


def test_extra_body_goes_out_as_it_is():
    body = body_of([], as_given=("stop", "max_tokens", "tools"), stop=["x"], max_tokens=3, tools=[WEATHER])
    assert body == {"model": "m", "input": [], "stop": ["x"], "max_tokens": 3, "tools": [WEATHER]}


def test_an_input_beside_the_messages_is_refused():
    with pytest.raises(errors.ConfigurationError, match="made of the messages"):
        body_of([{"role": "user", "content": "Hi"}], input="Ho")


@pytest.mark.parametrize(
    ("kind", "mode", "ignored"),
    [
        ("lmstudio", "json_schema", True),
        ("ollama", "json_schema", False),
        ("ollama", "json_object", True),
        ("llamacpp", "json_object", False),
    ],
)
def test_a_form_of_json_that_the_server_ignores_there_is_told(kind, mode, ignored):
    body = {"messages": [], "response_format": {"type": mode}}
    assert ("response_format" in adapting.adapt(find_kind(kind), "/responses", body)[1]) is ignored
    assert "response_format" not in adapting.adapt(find_kind(kind), "/chat/completions", body)[1]


def test_what_a_kind_ignores_there_may_differ_from_chat():
    body = {"messages": [], "store": True, "previous_response_id": "resp_1"}
    assert adapting.adapt(find_kind("ollama"), "/responses", body)[1] == ("previous_response_id", "store")
    assert adapting.adapt(find_kind("lmstudio"), "/responses", body)[1] == ()
    assert adapting.adapt(find_kind("lmstudio"), "/chat/completions", body)[1] == ("store",)


def test_the_kind_is_asked_for_only_where_it_makes_a_difference():
    assert not responses.depends_on_kind({"messages": [], "temperature": 0, "n": 1})
    for name, value in {**NO_PLACE, "response_format": {"type": "json_object"}, "max_tokens": 3}.items():
        assert responses.depends_on_kind({name: value})


def test_the_servers_that_have_the_api_are_named():
    has = {kind.name for kind in kinds.KINDS if kind.has_responses}
    assert {"openai", "llamacpp", "vllm", "sglang", "ollama", "lmstudio", "litellm"} <= has
    assert {kind.name for kind in kinds.KINDS if kind.has_responses is False} >= {"tgi", "tei", "mlx", "tabbyapi", "gemini"}
    for kind in kinds.KINDS:
        if kind.responses != kinds.Responses():
            assert kind.has_responses
        assert all(re.fullmatch(r"[a-z_]+", name) for name in kind.responses.takes)
