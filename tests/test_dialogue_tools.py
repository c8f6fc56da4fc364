"""Calls of tools in a dialogue: what is made, refused, cut and told to the model, and who approves of it."""

from __future__ import annotations

import threading

import pytest

from compat_kit.conversation import Conversation
from compat_kit.dialogue import Dialogue
from compat_kit.errors import ConfigurationError
from compat_kit.loop import run
from compat_kit.tools import Tool
from tests.leaks import OTHERS
from tests.loopback import delta, refuse, stream
from tests.talk import (
    add,
    begin,
    bodies,
    call_piece,
    calls,
    ended,
    get_weather,
    in_turn,
    says,
)

OTHER = OTHERS["x-api-key"]
pytestmark = pytest.mark.usefixtures("nothing_is_left")


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
