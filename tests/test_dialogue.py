"""A dialogue answers, streams, calls tools, and keeps whatever went wrong in its messages."""

from __future__ import annotations

import asyncio
import itertools
import json
import threading

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

import compat_kit as ck
from compat_kit.address import Secret
from compat_kit.conversation import Conversation
from compat_kit.dialogue import Dialogue
from compat_kit.dialogue.veil import Veil
from compat_kit.errors import ConfigurationError
from compat_kit.loop import run
from compat_kit.retry import Retry
from compat_kit.tools import Tool
from tests.leaks import KEY, OTHERS
from tests.loopback import completion, delta, free_port, refuse, stream
from tests.talk import Watcher, begin, bodies, call_piece, calls, check_sendable, ended, in_turn, says, tasks_left

OTHER = OTHERS["x-api-key"]


def get_weather(city: str) -> dict[str, object]:
    """Current weather in a city."""
    return {"city": city, "sky": "rainy", "celsius": 12}


def add(a: int, b: int) -> int:
    """Add two numbers."""
    return a + b


@pytest.fixture(autouse=True)
def nothing_is_left():
    yield
    assert tasks_left() == []


@pytest.fixture
def backend(server):
    with ck.connect(server.url, "m", api_key=KEY, retry=Retry(base_s=0.001, throttle_base_s=0.001)) as backend:
        yield backend


@pytest.fixture
def watcher():
    return Watcher()


@pytest.fixture
def talk(backend, watcher):
    """A dialogue with a scripted server, watched; what it leaves in its conversation can always be sent again."""
    dialogue = Dialogue(backend, Conversation(), observer=watcher, approval="always")
    yield dialogue
    assert not dialogue.is_busy
    check_sendable(dialogue.conversation)


# The real engine


def test_it_answers_with_figures_and_says_who_did(engine, watcher):
    dialogue = Dialogue(engine, Conversation(system="You are a helpful assistant."), observer=watcher)
    node = run(dialogue.ask("What is the capital of Japan?"))
    assert (node.text, node.state, node.error) == ("The capital of Japan is Tokyo.", "done", "")
    assert (node.model, node.server) == ("mini-1m", "llama.cpp")
    assert (node.figures.tokens, node.figures.finish_reason, node.figures.attempts) == (11, "stop", 1)
    assert node.figures.ttft_s > 0
    assert not node.figures.is_guessed
    assert dialogue.conversation.messages() == [
        {"role": "system", "content": "You are a helpful assistant."},
        {"role": "user", "content": "What is the capital of Japan?"},
        {"role": "assistant", "content": "The capital of Japan is Tokyo."},
    ]


def test_it_calls_a_tool_answers_from_its_result_and_goes_on(engine, watcher):
    dialogue = Dialogue(engine, Conversation(), tools=[get_weather], approval="always", observer=watcher)
    node = run(dialogue.ask("What is the weather in Tokyo?"))
    assert node.text == "It is rainy in Tokyo, at 12 degrees."
    [call] = node.rounds[0].calls
    assert (call.name, json.loads(call.arguments), call.state) == ("get_weather", {"city": "Tokyo"}, "done")
    assert json.loads(call.result) == get_weather("Tokyo")
    assert call.took_s > 0
    assert node.figures.tokens > 30
    check_sendable(dialogue.conversation)
    dialogue.tools = []
    assert run(dialogue.ask("What is the capital of Japan?")).text == "The capital of Japan is Tokyo."


def test_an_observer_is_called_for_what_came_together_and_not_for_each_token(engine, watcher):
    node = run(Dialogue(engine, Conversation(), observer=watcher).ask("Count to 20."))
    assert node.figures.tokens == 40
    assert 1 <= watcher.count("grew") < 20
    assert [event for event in watcher.events if event[0] == "changed"] == [
        ("changed", "m1", "done"),
        ("changed", "m2", "writing"),
        ("changed", "m2", "done"),
    ]
    assert watcher.shown["m2"] == "|" + node.text


# What is sent, and where it is put


def test_the_conversation_the_options_and_the_tools_are_sent(talk, server):
    in_turn(server, says("Hi"))
    talk.conversation.system, talk.options = "Be brief.", {"temperature": 0, "seed": 7}
    run(talk.ask("Hello"))
    talk.tools = [add]
    run(talk.ask([{"type": "text", "text": "Again"}]))
    first, second = bodies(server)
    assert first == {
        "model": "m",
        "messages": [{"role": "system", "content": "Be brief."}, {"role": "user", "content": "Hello"}],
        "stream": True,
        "stream_options": {"include_usage": True},
        "temperature": 0,
        "seed": 7,
    }
    assert second["messages"][2:] == [
        {"role": "assistant", "content": "Hi"},
        {"role": "user", "content": [{"type": "text", "text": "Again"}]},
    ]
    assert second["tools"] == [talk.tools["add"].spec]


def test_another_answer_and_an_edit_are_branches(talk, server, watcher):
    in_turn(server, says("one"), says("two"), says("three"), says("four"))
    first = run(talk.ask("Hello"))
    asked = talk.conversation.node(first.parent)
    assert watcher.count("moved") == 0
    second = run(talk.answer(asked))
    assert talk.conversation.siblings(second.id) == [first.id, second.id]
    assert watcher.count("moved") == 1
    third = run(talk.edit(asked.id, "Bye"))
    assert [node.text for node in talk.conversation.path()] == ["Bye", "three"]
    assert watcher.count("moved") == 2
    run(talk.ask("More", after=second))
    assert [node.text for node in talk.conversation.path()] == ["Hello", "two", "More", "four"]
    assert watcher.count("moved") == 3
    assert bodies(server)[1]["messages"] == [{"role": "user", "content": "Hello"}]
    assert bodies(server)[2]["messages"] == [{"role": "user", "content": "Bye"}]
    assert third.text == "three"


def test_a_message_without_an_answer_is_answered_where_it_is(talk, server, watcher):
    in_turn(server, says("Hi"))
    asked = talk.conversation.add("user", "Hello")
    assert run(talk.answer(asked)).text == "Hi"
    assert watcher.count("moved") == 0


def test_a_first_answer_needs_something_to_answer(talk, server):
    in_turn(server, says("Hi"))
    with pytest.raises(ConfigurationError, match="nothing to answer"):
        run(talk.answer(None))
    assert talk.conversation.path() == []
    talk.conversation.system = "Greet."
    assert run(talk.answer(None)).text == "Hi"


@pytest.mark.parametrize(
    ("act", "word"),
    [
        (lambda talk, node: talk.ask(""), "nothing to send"),
        (lambda talk, node: talk.ask(" \n"), "nothing to send"),
        (lambda talk, node: talk.ask([]), "nothing to send"),
        (lambda talk, node: talk.ask([{"text": "x"}]), "nothing to send"),
        (lambda talk, node: talk.ask(None), "nothing to send"),
        (lambda talk, node: talk.answer(node), "to a message of the user"),
        (lambda talk, node: talk.edit(node.id, "x"), "Only messages of the user"),
        (lambda talk, node: talk.edit("m99", "x"), "not there any more"),
        (
            lambda talk, node: talk.ask("Hi", after=Conversation([{"role": "user", "content": "x"}] * 9).leaf),
            "not there any more",
        ),
    ],
)
def test_what_cannot_be_asked_is_refused_and_changes_nothing(talk, server, act, word):
    in_turn(server, says("Hi"))
    node = run(talk.ask("Hello"))
    with pytest.raises(ConfigurationError, match=word):
        run(act(talk, node))
    assert not talk.is_busy
    assert len(talk.conversation.nodes) == 2
    assert len(bodies(server)) == 1


@pytest.mark.parametrize(
    ("settings", "word"),
    [
        ({"approval": "sometimes"}, "`approval` is one of 'ask', 'always', 'never'"),
        ({"options": ["x"]}, "names and values"),
        ({"options": {"api_key": "x"}}, "belongs to the backend"),
        ({"tools": [add, add]}, "Two tools"),
        ({"backend": "m"}, "`backend` is a backend"),
    ],
    ids=str,
)
def test_settings_that_cannot_be_are_refused_at_once(settings, word, talk):
    with pytest.raises(ConfigurationError, match=word):
        Dialogue(**{"backend": None, "conversation": Conversation(), **settings})
    with pytest.raises(ConfigurationError, match=word):
        [(name, value)] = settings.items()
        setattr(talk, name, value)


@pytest.mark.parametrize(
    "settings",
    [{"max_rounds": 0}, {"deadline_s": 0}, {"deadline_s": float("nan")}, {"tool_timeout_s": -1}, {"backend": None}],
    ids=str,
)
def test_settings_that_cannot_be_are_refused_before_anything_is_said(settings, talk):
    for name, value in settings.items():
        setattr(talk, name, value)
    with pytest.raises(ConfigurationError):
        run(talk.ask("Hello"))
    assert talk.conversation.path() == []


def test_one_answer_is_written_at_a_time(talk, server, watcher):
    go_on = asyncio.Event()

    async def slow(exchange):
        await exchange.start_stream()
        await exchange.event(delta("Hello "))
        await go_on.wait()
        await exchange.event(delta("you", "stop"))
        await exchange.end_stream()

    in_turn(server, slow)
    job = begin(talk.ask("Hello"))
    watcher.wait_for("grew")
    assert talk.is_busy
    for act in (talk.ask("More"), talk.answer(None), talk.edit("m1", "x")):
        with pytest.raises(ConfigurationError, match="still answering"):
            run(act)
    server.tell(go_on)
    assert ended(job).text == "Hello you"
    assert len(talk.conversation.nodes) == 2


def test_it_can_be_awaited_on_any_loop(talk, server):
    in_turn(server, says("Hi"))
    assert asyncio.run(talk.ask("Hello")).text == "Hi"

    async def within():
        return await talk.ask("Hello")

    assert run(within()).text == "Hi"


def test_the_observer_hears_of_the_end_when_a_new_question_can_be_asked(backend, server):
    in_turn(server, says("Hi"))
    heard = []

    class Curious(Watcher):
        def changed(self, node):
            heard.append((node.id, node.state, dialogue.is_busy))

    dialogue = Dialogue(backend, Conversation(), observer=Curious())
    run(dialogue.ask("Hello"))
    assert heard == [("m1", "done", True), ("m2", "writing", True), ("m2", "done", False)]


# What goes wrong


def test_tries_that_failed_are_counted(talk, server):
    in_turn(server, refuse(429, {"error": {"message": "slow down"}}), says("Hi"))
    node = run(talk.ask("Hello"))
    assert (node.text, node.state, node.figures.attempts) == ("Hi", "done", 2)


@pytest.mark.parametrize(
    ("status", "error", "hint"),
    [
        (401, "Authentication error: ", "Pass `api_key=`"),
        (500, "Server error: ", "the same request may work later"),
        (402, "Quota used up: ", "your balance"),
        (404, "Not OpenAI: ", "ends in /v1|most servers listen"),
    ],
)
def test_a_refusal_is_kept_in_the_answer_with_its_hint(talk, server, status, error, hint):
    in_turn(server, refuse(status, {"error": {"message": f"no, {KEY}"}} if status != 404 else {"detail": "Not Found"}))
    node = run(talk.ask("Hello"))
    assert node.state == "failed"
    assert node.error.startswith(error)
    assert KEY not in node.error
    assert any(part in node.hint for part in hint.split("|"))
    assert [one.text for one in talk.conversation.path()] == ["Hello", ""]
    in_turn(server, says("Hi"))
    assert run(talk.answer(talk.conversation.node(node.parent))).text == "Hi"


def test_a_server_that_is_not_there_is_kept_in_the_answer():
    with ck.connect(f"http://127.0.0.1:{free_port()}/v1", "m") as backend:
        node = run(Dialogue(backend, Conversation()).ask("Hello"))
    assert (node.state, node.error[:12]) == ("failed", "Unreachable:")
    assert node.hint


@pytest.mark.parametrize(
    ("handler", "error"),
    [
        (stream(delta("Half an "), end=False), "Stream interrupted: "),
        (stream(delta("Half an "), {"error": {"message": "out of memory", "code": 500}}), "Server error: "),
        (stream(delta("Half an "), b"data: {nonsense\n\n"), "Stream interrupted: "),
        (stream(delta("Half an "), done=False), "Stream interrupted: "),
    ],
    ids=["cut", "error", "nonsense", "no end"],
)
def test_what_came_before_a_stream_broke_is_kept(talk, server, watcher, handler, error):
    in_turn(server, handler)
    node = run(talk.ask("Hello"))
    assert (node.text, node.state) == ("Half an ", "failed")
    assert node.error.startswith(error)
    assert watcher.events[-1] == ("changed", "m2", "failed")
    assert node.figures.is_guessed


def test_a_call_that_was_cut_is_not_made(talk, server):
    talk.tools = [add]
    in_turn(server, stream(delta("Let me see"), delta(tool_calls=[call_piece("add", '{"a": 1', index=0, id="x")]), end=False))
    node = run(talk.ask("Hello"))
    assert (node.state, node.text, node.rounds[0].calls) == ("failed", "Let me see", [])


def test_an_answer_that_begins_anew_replaces_what_was_shown(server, watcher):
    in_turn(server, stream(delta("Once there"), end=False), says("Once ", "again"))
    with ck.connect(server.url, "m", retry=Retry(after_first_token=True, base_s=0.001)) as backend:
        node = run(Dialogue(backend, Conversation(), observer=watcher).ask("Hello"))
    assert (node.text, node.state, node.figures.attempts) == ("Once again", "done", 2)
    assert watcher.shown["m2"] == "|Once again"
    assert "|Once there" in watcher.ever_shown
    assert not [shown for shown in watcher.ever_shown if "thereOnce" in shown]


def test_a_server_that_does_not_count_is_adapted_to(talk, server):
    in_turn(
        server, refuse(400, {"error": {"message": "stream_options: extra inputs are not permitted"}}), stream(delta("Hi", "stop"))
    )
    with pytest.warns(UserWarning, match="does not take `stream_options`"):
        node = run(talk.ask("Hello"))
    assert (node.text, node.state, node.figures.tokens, node.figures.is_guessed) == ("Hi", "done", 1, True)
    assert "stream_options" not in bodies(server)[1]


@pytest.mark.parametrize("error", [ValueError(f"broken, {KEY}"), SystemExit(3)], ids=repr)
def test_what_a_client_of_the_users_own_raises_is_kept_in_the_answer(error):
    class Completions:
        async def create(self, **options):
            raise error

    client = type("Client", (), {"chat": type("Chat", (), {"completions": Completions()})(), "api_key": KEY})()
    backend = ck.Backend("m", async_client=client)
    node = run(Dialogue(backend, Conversation()).ask("Hello"))
    assert node.state == "failed"
    assert type(error).__name__ in node.error
    assert KEY not in node.error


@pytest.mark.parametrize("method", ["changed", "grew", "moved"])
def test_a_view_that_fails_costs_no_answer_and_is_kept_in_it(backend, server, method):
    in_turn(server, says("Hi"))

    class Broken(Watcher):
        pass

    def fail(self, *_):
        raise RuntimeError(f"no view, {KEY}")

    setattr(Broken, method, fail)
    dialogue = Dialogue(backend, Conversation([{"role": "user", "content": "Hello"}]), observer=Broken())
    node = run(dialogue.edit("m1", "Hello"))
    node = run(dialogue.ask("More")) if method == "changed" else node
    assert (node.text, node.state) == ("Hi", "done")
    assert node.error.startswith("The view failed: RuntimeError: no view")
    assert KEY not in node.error


def test_a_turn_has_a_deadline(talk, server, watcher):
    async def silent(exchange):
        await exchange.start_stream()
        await exchange.event(delta("Hello "))
        await exchange.gone.wait()

    in_turn(server, silent)
    talk.deadline_s = 0.2
    node = run(talk.ask("Hello"))
    assert (node.state, node.error) == ("stopped", "The time for an answer is over: 0.2 s.")
    assert server.client_left.wait(10)


# Reasoning


@pytest.mark.parametrize(
    "pieces",
    [
        [delta(reasoning_content="Let me "), delta(reasoning_content="see."), delta("Yes.")],
        [delta("<thi"), delta("nk>Let me see."), delta("</think>\n\nYes.")],
    ],
    ids=["field", "tags"],
)
def test_reasoning_is_kept_apart_with_its_time(talk, server, watcher, pieces):
    in_turn(server, stream(*pieces, delta(finish_reason="stop")))
    node = run(talk.ask("Hello"))
    assert (node.text, node.rounds[0].reasoning) == ("Yes.", "Let me see.")
    assert node.rounds[0].reasoning_s >= 0
    assert talk.conversation.messages()[-1] == {"role": "assistant", "content": "Yes."}


def test_reasoning_that_is_all_has_its_time_too(talk, server):
    in_turn(server, stream(delta(reasoning="Hm"), delta(reasoning="m."), delta(finish_reason="length")))
    node = run(talk.ask("Hello"))
    assert (node.text, node.rounds[0].reasoning, node.figures.finish_reason) == ("", "Hmm.", "length")
    assert node.rounds[0].reasoning_s >= 0


# Calls of tools


def test_calls_come_in_pieces_and_several_at_once(talk, server):
    talk.tools = [add]
    pieces = [
        call_piece("add", "", index=0, id="x"),
        call_piece(None, '{"a": 1,', index=0),
        call_piece("add", '{"a": 3, "b": 4}', index=1, id="y"),
        call_piece(None, ' "b": 2}', index=0),
    ]
    in_turn(server, calls(*pieces, text="One moment. "), says("3 and 7"))
    node = run(talk.ask("Hello"))
    assert [(call.id, call.arguments, call.result) for call in node.rounds[0].calls] == [
        ("x", '{"a": 1, "b": 2}', "3"),
        ("y", '{"a": 3, "b": 4}', "7"),
    ]
    assert [one.text for one in node.rounds] == ["One moment. ", "3 and 7"]
    assert bodies(server)[1]["messages"] == talk.conversation.messages()[:-1]


def test_every_call_has_an_id_of_its_own_in_the_whole_conversation(talk, server):
    talk.tools = [add]
    nameless = [call_piece("add", '{"a": 1, "b": 2}'), call_piece("add", '{"a": 3, "b": 4}')]
    same = [call_piece("add", '{"a": 1, "b": 2}', index=0, id="0"), call_piece("add", '{"a": 3, "b": 4}', index=1, id="0")]
    in_turn(server, calls(*nameless), calls(*same), calls(*same), says("done"), calls(*nameless), says("done"))
    first, second = run(talk.ask("Hello")), run(talk.ask("Again"))
    ids = [call.id for node in (first, second) for one in node.rounds for call in one.calls]
    assert len(ids) == len(set(ids)) == 8
    assert [call.result for one in first.rounds for call in one.calls] == ["3", "7"] * 3


@pytest.mark.parametrize(
    ("piece", "arguments", "word"),
    [
        (("add", '{"a": 1, "b":'), "{}", "The arguments are not valid JSON"),
        (("add", "[1, 2]"), "{}", "must be one JSON object"),
        (("add", '{"a": NaN, "b": 1}'), "{}", "not valid JSON"),
        (("add", '{"a": 1}'), '{"a": 1}', "`b` is missing"),
        (("add", '{"a": "x", "b": 1}'), '{"a": "x", "b": 1}', "`a`: Input should be a valid integer"),
        (("subtract", "{}"), "{}", "There is no tool 'subtract'. The tools are: add."),
        (("rm -rf /", "{}"), "{}", "There is no tool 'rm_-rf__'"),
        (("a" * 100, "{}"), "{}", "There is no tool"),
        (("", "{}"), "{}", "There is no tool 'unknown'"),
    ],
    ids=str,
)
def test_a_call_that_cannot_be_made_is_answered_with_what_is_wrong(talk, server, piece, arguments, word):
    talk.tools, talk.approval = [add], "ask"  # nobody is asked about a call that is not to be made
    in_turn(server, calls(piece), says("I see"))
    node = run(talk.ask("Hello"))
    [call] = node.rounds[0].calls
    assert (call.state, call.arguments, node.text, node.state) == ("failed", arguments, "I see", "done")
    assert word in call.result
    assert bodies(server)[1]["messages"][-1] == {"role": "tool", "tool_call_id": call.id, "content": call.result}


def test_the_engine_takes_what_a_call_with_broken_arguments_leaves_behind(engine, server, backend):
    in_turn(server, calls(("get_weather", '{"city": "Tok')), says("Sorry."))
    dialogue = Dialogue(backend, Conversation(), tools=[get_weather])
    run(dialogue.ask("What is the weather in Tokyo?"))
    dialogue.backend = engine
    node = run(dialogue.ask("Hello"))
    assert (node.state, node.error) == ("done", "")


def test_a_tool_that_fails_is_told_to_the_model(talk, server):
    def fail(a: int):
        raise OSError("no disk")

    talk.tools = [fail]
    in_turn(server, calls(("fail", '{"a": 1}')), says("Oh"))
    node = run(talk.ask("Hello"))
    [call] = node.rounds[0].calls
    assert (call.state, call.result, node.text) == ("failed", "The call failed: OSError: no disk", "Oh")


def test_a_model_that_goes_on_calling_is_ended_with_a_word(talk, server):
    talk.tools, talk.max_rounds = [add], 3
    in_turn(server, calls(("add", '{"a": 1, "b": 2}'), text="Again. "))
    node = run(talk.ask("Hello"))
    assert (node.state, node.error) == ("stopped", "The model went on calling tools: it was stopped after 3 rounds.")
    assert [[call.result for call in one.calls] for one in node.rounds] == [
        ["3"],
        ["3"],
        ["The call was not made: an answer takes at most 3 rounds."],
    ]
    assert len(bodies(server)) == 3


def test_a_flood_of_calls_is_dammed(talk, server):
    made = []

    def note(a: int):
        made.append(a)

    talk.tools = [note]
    flood = [call_piece("note", f'{{"a": {number}}}', index=number, id=str(number)) for number in range(200)]
    in_turn(server, calls(*flood), says("Done"))
    node = run(talk.ask("Hello"))
    assert sorted(made) == list(range(32))
    assert node.rounds[0].calls[32].result == "The call was not made: at most 32 are made at once. Repeat it."


def test_a_huge_result_is_cut(talk, server):
    talk.tools = [Tool("huge", "", {}, lambda: "x" * 10_000_000)]
    in_turn(server, calls(("huge", "{}")), says("Long"))
    run(talk.ask("Hello"))
    assert len(bodies(server)[1]["messages"][-1]["content"]) < 101_000


def test_figures_are_those_of_all_rounds(talk, server):
    talk.tools = [add]
    last = {"choices": [], "usage": {"prompt_tokens": 1, "completion_tokens": 30, "total_tokens": 31}}
    first = stream(delta(tool_calls=[call_piece("add", '{"a": 1, "b": 2}', index=0)]), delta(finish_reason="tool_calls"), last)
    in_turn(server, refuse(429, {}), first, refuse(503, {}), says("3"))
    node = run(talk.ask("Hello"))
    assert (node.figures.tokens, node.figures.attempts, node.figures.finish_reason) == (33, 3, "stop")


# Approval


def deciding(talk, watcher, server, *answers):
    """The calls of two tools after these answers: (index of the call, how)."""
    in_turn(server, calls(("add", '{"a": 1, "b": 2}'), ("add", '{"a": 3, "b": 4}')), says("Done"))
    talk.tools, talk.approval = [add], "ask"
    job = begin(talk.ask("Hello"))
    watcher.wait_for("changed", "m2", "writing", "waiting", "waiting")
    for index, how in answers:
        assert talk.decide("m2", f"c{index}", how)
        assert not talk.decide("m2", f"c{index}", how)
    return [(call.state, call.result) for call in ended(job).rounds[0].calls]


def test_each_call_waits_to_be_approved_of_or_denied(talk, watcher, server):
    [first, second] = deciding(talk, watcher, server, (1, "deny"), (0, "once"))
    assert first == ("done", "3")
    assert second == ("denied", "The call was not made: the user denied it. Do not repeat it; go on without it.")
    assert bodies(server)[1]["messages"][-1]["content"] == second[1]


def test_always_counts_for_the_tool_and_for_the_calls_that_wait_already(talk, watcher, server):
    assert deciding(talk, watcher, server, (0, "always")) == [("done", "3"), ("done", "7")]
    in_turn(server, calls(("add", '{"a": 5, "b": 6}')), says("Done"))
    assert run(talk.ask("Again")).rounds[0].calls[0].result == "11"


def test_another_tool_of_the_same_name_has_to_be_approved_of_anew(talk, watcher, server):
    deciding(talk, watcher, server, (0, "always"))
    talk.tools, talk.approval_timeout_s = [add], 0.01
    in_turn(server, calls(("add", '{"a": 5, "b": 6}')), says("Done"))
    assert run(talk.ask("Again")).rounds[0].calls[0].result == "11"
    talk.tools = [Tool("add", "Deletes everything.", {}, lambda **given: 1 / 0)]
    in_turn(server, calls(("add", '{"a": 5, "b": 6}')), says("Done"))
    [call] = run(talk.ask("Again")).rounds[0].calls
    assert (call.state, call.result) == ("denied", "The call was not made: nobody approved of it within 0.01 s.")


def test_a_decision_about_nothing_is_no_decision(talk):
    assert not talk.decide("m1", "c0", "once")
    with pytest.raises(ConfigurationError, match="'once', 'always', 'deny'"):
        talk.decide("m1", "c0", "maybe")


async def approves(name, given):
    return (name, given) == ("add", {"a": 1, "b": 2})


@pytest.mark.parametrize(
    ("policy", "state", "word"),
    [
        ("always", "done", "3"),
        ("never", "denied", "may not be called"),
        (lambda name, given: (name, given) == ("add", {"a": 1, "b": 2}), "done", "3"),
        (approves, "done", "3"),
        (lambda name, given: approves(name, dict(given)), "done", "3"),
        (lambda name, given: False, "denied", "denied"),
        (lambda name, given: "no", "denied", "denied"),
        (lambda name, given: given.clear() or True, "done", "3"),
        (lambda name, given: 1 / 0, "denied", "ZeroDivisionError"),
        (lambda name, given: threading.Event().wait(30), "denied", "nobody approved of it within 0.5 s"),
    ],
)
def test_a_policy_decides_of_every_call(talk, server, policy, state, word):
    talk.tools, talk.approval, talk.approval_timeout_s = [add], policy, 0.5
    in_turn(server, calls(("add", '{"a": 1, "b": 2}')), says("Done"))
    node = run(talk.ask("Hello"))
    [call] = node.rounds[0].calls
    assert (call.state, node.text) == (state, "Done")
    assert word in call.result


# Keys


ECHO = f"Your key is {KEY}, thank you."


@pytest.mark.parametrize("size", [1, 3, 7, 1000])
@pytest.mark.parametrize("field", ["content", "reasoning_content"])
def test_a_key_that_a_server_repeats_is_neither_kept_nor_shown(talk, server, watcher, size, field):
    pieces = [delta(**{field: ECHO[at : at + size]}) for at in range(0, len(ECHO), size)]
    in_turn(server, stream(*[{**piece, "model": KEY} for piece in pieces], delta(finish_reason=KEY)))
    talk.backend = talk.backend.with_options(model=None)
    server.on("/models", {"object": "list", "data": [{"id": "m", "object": "model"}]})
    node = run(talk.ask("Hello"))
    kept = node.rounds[0].text or node.rounds[0].reasoning
    assert kept == "Your key is [key], thank you."
    assert KEY[:8] not in repr(node)
    assert not [text for text in watcher.ever_shown if KEY[:8] in text]
    assert watcher.shown["m2"].strip("|") == kept


def test_a_key_in_a_call_or_a_result_or_an_error_is_not_kept(talk, server, watcher):
    def leak(x: str) -> str:
        return f"{x} {KEY}"

    talk.tools = [leak]
    piece = call_piece("leak", json.dumps({"x": KEY}), index=0, id=KEY)
    wrong = call_piece(KEY, "{" + KEY, index=1, id="b")
    in_turn(server, calls(piece, wrong), stream({"error": {"message": ECHO}}))
    node = run(talk.ask("Hello"))
    first = node.rounds[0].calls[0]
    assert (first.id, first.name, first.result) == ("[key]", "leak", "[key] [key]")
    assert KEY[:8] not in repr(talk.conversation.nodes)


def test_what_only_begins_like_a_key_is_shown_after_all(talk, server, watcher):
    text = f"They begin with {KEY[:10]} and so on, and {KEY[:7]}"
    in_turn(server, says(*text))
    run(talk.ask("Hello"))
    grown = "".join(event[2] for event in watcher.events if event[0] == "grew")
    assert grown == f"They begin with {KEY[:10]} and so on, and "


@given(
    parts=st.lists(st.sampled_from(["a ", "sk", "[key]", "x.", " ", KEY, KEY[:4], KEY[:9], OTHER, OTHER[:6]]), max_size=12),
    cuts=st.lists(st.integers(0, 80)),
)
@settings(deadline=None)
def test_a_veil_shows_what_is_left_when_the_secrets_are_out_however_it_is_cut(parts, cuts):
    text, secret = "".join(parts), Secret(KEY, {"x-api-key": OTHER})
    places = sorted({min(cut, len(text)) for cut in cuts} | {0, len(text)})
    veil, shown = Veil(secret.redact), ""
    for start, end in itertools.pairwise(places):
        step = veil.feed(text[start:end])
        assert step.back <= len(shown)
        shown = shown[: len(shown) - step.back] + step.text
        assert KEY not in shown
        assert OTHER not in shown
    clear = secret.redact(text + "\0")[:-1]
    assert clear.startswith(shown)
    assert len(clear) - len(shown) <= max(len(KEY), len(OTHER))


def test_a_server_that_does_not_stream_is_read_all_the_same(talk, server, watcher):
    server.on("/chat/completions", completion("Whole"))
    assert run(talk.ask("Hello")).text == "Whole"
    assert watcher.shown["m2"] == "|Whole"
