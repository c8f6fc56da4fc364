"""What is sent to each kind of server: renamed or put in another form where that means the same, told where it is ignored."""

from __future__ import annotations

import copy

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from compat_kit import adapting, kinds
from compat_kit.adapting import adapt, depends_on_kind, image_urls, with_images

CHAT, LEGACY = "/chat/completions", "/completions"
KINDS = (*kinds.KINDS, kinds.UNKNOWN)
LIMITS = ("max_tokens", "max_completion_tokens")
WEB, OTHER, DATA = "https://a.example/x.png?q=1", "http://b.example/y.png", "data:image/png;base64,AAAA"
some = settings(max_examples=100, deadline=None)
every_kind = pytest.mark.parametrize("kind", KINDS, ids=lambda kind: kind.name)


def tool(name):
    return {"type": "function", "function": {"name": name, "parameters": {"type": "object"}}}


def choose(name):
    return {"type": "function", "function": {"name": name}}


def picture(url, **more):
    return {"type": "image_url", "image_url": {"url": url, **more}}


def asks(*parts):
    return {"messages": [{"role": "user", "content": [{"type": "text", "text": "What is it?"}, *parts]}]}


# The limit of output tokens.


@every_kind
@pytest.mark.parametrize("given_name", LIMITS)
def test_the_limit_of_tokens_is_given_by_the_name_that_is_known(kind, given_name):
    adapted, ignored = adapt(kind, CHAT, {given_name: 7, "seed": None})
    assert adapted == {kind.token_limit or given_name: 7, "seed": None}
    assert ignored == ()


@every_kind
def test_both_limits_of_tokens_are_sent_where_both_were_given(kind):
    both = {"max_tokens": 7, "max_completion_tokens": 8}
    assert adapt(kind, CHAT, both)[0] == both


@every_kind
@pytest.mark.parametrize("given_name", LIMITS)
def test_the_legacy_endpoint_knows_one_limit_everywhere(kind, given_name):
    assert adapt(kind, LEGACY, {given_name: 7})[0] == {"max_tokens": 7}


# Where generation stops.


@every_kind
def test_a_single_stop_becomes_a_list_only_where_it_has_to_be_one(kind):
    assert adapt(kind, CHAT, {"stop": "\n"})[0] == {"stop": ["\n"] if kind.stop_list else "\n"}
    assert adapt(kind, CHAT, {"stop": ["a", "b"]})[0] == {"stop": ["a", "b"]}
    assert adapt(kind, CHAT, {"stop": None})[0] == {"stop": None}


# Which tool is called.


@every_kind
def test_the_choice_of_one_tool_becomes_a_list_of_one_where_no_object_is_taken(kind):
    body = {"tools": [tool("a"), tool("b")], "tool_choice": choose("b")}
    adapted, ignored = adapt(kind, CHAT, body)
    assert adapted == (body if kind.tool_choice == "any" else {"tools": [tool("b")], "tool_choice": "required"})
    assert ("tool_choice" in ignored) == (kind.tool_choice == "ignored")


@every_kind
def test_no_tool_at_all_is_said_by_sending_none_where_the_choice_is_ignored(kind):
    body = {"tools": [tool("a")], "tool_choice": "none", "seed": 1}
    adapted, ignored = adapt(kind, CHAT, body)
    assert adapted == ({"seed": 1} if kind.tool_choice == "ignored" else body)
    assert "tool_choice" not in ignored
    assert adapt(kind, CHAT, {"tool_choice": "none"})[0] == ({} if kind.tool_choice == "ignored" else {"tool_choice": "none"})


@every_kind
@pytest.mark.parametrize("choice", ["auto", "required", None, {"type": "allowed_tools"}, {"function": None}, {"function": {}}])
def test_every_other_choice_of_tools_is_sent_as_it_is(kind, choice):
    body = {"tools": [tool("a"), tool("b")], "tool_choice": choice}
    adapted, ignored = adapt(kind, CHAT, body)
    assert adapted == body
    assert ("tool_choice" in ignored) == (kind.tool_choice == "ignored" and choice not in ("auto", None))


@every_kind
@pytest.mark.parametrize("tools", [[tool("a")], [], None, "a", [None, "a", {"function": 1}]])
def test_the_choice_of_a_tool_that_is_not_there_is_left_to_the_server_to_refuse(kind, tools):
    body = {"tools": tools, "tool_choice": choose("b")}
    assert adapt(kind, CHAT, body)[0] == body


# What is ignored.


@pytest.mark.parametrize(("kind", "name"), [(kind, name) for kind in KINDS for name in kind.ignores], ids=str)
def test_an_option_that_is_ignored_is_sent_and_told(kind, name):
    adapted, ignored = adapt(kind, CHAT, {name: "something", "temperature": 0})
    assert adapted == {name: "something", "temperature": 0}
    assert ignored == (name,)


HARMLESS = [
    ("n", 1),
    ("tool_choice", "auto"),
    ("parallel_tool_calls", True),
    ("logprobs", False),
    ("store", False),
    ("service_tier", "auto"),
    ("service_tier", "default"),
    ("response_format", {"type": "text"}),
]


@every_kind
def test_what_an_option_says_anyway_is_sent_and_not_told(kind):
    for name, value in [*HARMLESS, *((name, None) for name, _ in HARMLESS)]:
        assert adapt(kind, CHAT, {name: value}) == ({name: value}, ())
        assert not depends_on_kind({name: value})


@pytest.mark.parametrize(("name", "value"), [("n", True), ("n", 1.0), ("n", 0), ("store", 0), ("parallel_tool_calls", 1)])
def test_a_value_that_is_only_equal_to_the_usual_one_is_told(name, value):
    kind = next(kind for kind in KINDS if name in kind.ignores)
    assert adapt(kind, CHAT, {name: value})[1] == (name,)


@every_kind
def test_only_known_options_are_named_as_ignored_and_each_once(kind):
    assert len(set(kind.ignores)) == len(kind.ignores)
    assert "tool_choice" not in kind.ignores
    assert kind.tool_choice in ("any", "text", "ignored")
    assert kind.token_limit in ("", *LIMITS)


# Whether it matters.


@pytest.mark.parametrize("kind", [kind for kind in KINDS if not kind.hosts], ids=lambda kind: kind.name)
def test_the_kind_is_worth_finding_out_for_all_that_depends_on_it(kind):
    told = [{name: "something"} for name in kind.ignores]
    if kind.tool_choice != "any":
        told += [{"tools": [tool("a")], "tool_choice": choice} for choice in ("none", "required", choose("a"))]
    told += [{"stop": "x"}] * kind.stop_list + [asks(picture(WEB))] * (not kind.image_urls)
    told += [{name: 7} for name in LIMITS if kind.token_limit not in ("", name)]
    assert all(depends_on_kind(body) for body in told)


@pytest.mark.parametrize(
    "body",
    [
        {},
        {"messages": [{"role": "user", "content": "See https://a.example/x.png"}]},
        {"max_tokens": 7, "temperature": 0, "seed": 1, "stop": ["x"], "stream": True, "tools": [tool("a")]},
        {"stop": None, "tool_choice": None, "n": None},
        asks(picture(DATA)),
        {"messages": None},
        {"messages": [None, {"content": [None, {"image_url": None}, {"image_url": {"url": 7}}]}]},
    ],
)
def test_a_plain_request_is_the_same_for_every_kind(body):
    assert not depends_on_kind(body)
    for kind in KINDS:
        if not kind.hosts:
            assert adapt(kind, CHAT, body) == (body, ())


# Images.


def test_the_addresses_of_images_are_found_in_every_message_and_form():
    body = {"messages": [*asks(picture(WEB), picture(DATA), {"image_url": OTHER})["messages"], *asks(picture(WEB))["messages"]]}
    assert list(image_urls(body)) == [WEB, OTHER, WEB]
    assert list(image_urls(asks(picture("HTTPS://a.example/x.png"), picture("file:///x.png"), picture("ftp://x")))) == [
        "HTTPS://a.example/x.png"
    ]


def test_an_image_is_replaced_and_everything_beside_it_is_left():
    body = {
        "seed": 1,
        **asks(picture(WEB, detail="low") | {"cache": True}, {"type": "image_url", "image_url": OTHER}, picture(DATA)),
    }
    body["messages"].insert(0, {"role": "system", "content": WEB})
    before = copy.deepcopy(body)
    replaced = with_images(body, {WEB: "data:1", OTHER: "data:2"})
    assert replaced["messages"][1]["content"][1:] == [
        {"type": "image_url", "image_url": {"url": "data:1", "detail": "low"}, "cache": True},
        {"type": "image_url", "image_url": {"url": "data:2"}},
        picture(DATA),
    ]
    assert (replaced["seed"], replaced["messages"][0]) == (1, before["messages"][0])
    assert replaced["messages"][1]["content"][0] == before["messages"][1]["content"][0]
    assert body == before


VALUES = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats(allow_nan=False) | st.sampled_from(["none", "auto", "x", WEB, DATA]),
    lambda inner: (
        st.lists(inner, max_size=3) | st.dictionaries(st.sampled_from(["function", "name", "url", "x"]), inner, max_size=3)
    ),
    max_leaves=8,
)
PARTS = VALUES | st.builds(picture, VALUES) | st.fixed_dictionaries({"image_url": VALUES})
MESSAGES = VALUES | st.lists(VALUES | st.fixed_dictionaries({"content": VALUES | st.lists(PARTS, max_size=3)}), max_size=3)
OPTIONS = st.sampled_from([*LIMITS, "stop", "tools", "tool_choice", "seed", "x", *sorted(adapting._TELLING)])
BODIES = st.builds(lambda options, messages: options | {"messages": messages}, st.dictionaries(OPTIONS, VALUES), MESSAGES)


@some
@given(st.sampled_from(KINDS), st.sampled_from([CHAT, LEGACY, "/embeddings"]), BODIES)
def test_any_body_is_adapted_and_never_changed_itself(kind, path, body):
    before = copy.deepcopy(body)
    depends_on_kind(body)
    adapted, ignored = adapt(kind, path, body)
    assert body == before
    assert set(ignored) <= set(adapted)
    assert adapted["messages"] == body["messages"]
    touched = {*LIMITS, "stop", "tools", "tool_choice"}
    assert {name: adapted[name] for name in adapted if name not in touched} == {
        name: body[name] for name in body if name not in touched
    }
    assert adapt(kind, path, adapted)[0] == adapted


@some
@given(BODIES)
def test_any_body_has_its_images_replaced_and_is_never_changed_itself(body):
    before = copy.deepcopy(body)
    urls = list(image_urls(body))
    if urls:
        assert with_images(body, {}) == body
        assert list(image_urls(with_images(body, {WEB: DATA}))) == []
    assert body == before


TWO_TOOLS = [{"type": "function", "function": {"name": name}} for name in ("add", "find")]


@pytest.mark.parametrize("kind", ["llamacpp", "lmstudio", "ollama"])
def test_a_tool_that_is_not_there_is_left_for_the_server_to_tell(kind):
    body = {"tools": TWO_TOOLS, "tool_choice": {"type": "function", "function": {"name": "fnd"}}}
    assert adapting.adapt(kinds.find_kind(kind), "/chat/completions", body)[0] == body


def test_a_limit_of_none_does_not_hide_the_one_that_was_given():
    body = {"max_tokens": None, "max_completion_tokens": 9}
    assert adapting.adapt(kinds.find_kind("ollama"), "/chat/completions", body)[0] == {"max_tokens": 9}
