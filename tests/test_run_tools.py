"""The loop of tools: every call is answered, nothing is lost, and it can be stopped at any point."""

from __future__ import annotations

import asyncio
import json
import pickle
import threading
from concurrent.futures import wait

import numpy as np
import pytest

import compat_kit as ck
from compat_kit.errors import BackendError, ConfigurationError, ToolRoundsExceeded
from compat_kit.loop import run
from compat_kit.replies import Chunk
from compat_kit.retry import Retry
from compat_kit.tools import AT_ONCE, CallRecord, ToolEnded, ToolStarted
from tests.leaks import KEY
from tests.loopback import completion, delta, refuse, stream
from tests.talk import add, bodies, call_piece, calls, check_sendable, get_weather, in_turn, says
from tests.test_personas import every_server_with, serve  # noqa: F401


@pytest.fixture
def backend(server):
    with ck.connect(server.url, "m", api_key=KEY, retry=Retry(max_retries=0)) as backend:
        yield backend


def test_the_model_calls_and_answers_and_all_of_it_is_kept(backend, server):
    in_turn(server, calls(("add", '{"a": 1, "b": 2}'), text="One moment. "), says("It is 3."))
    made = ck.run_tools(backend, "What is 1 + 2?", [add], temperature=0)
    assert made.messages == [
        {"role": "user", "content": "What is 1 + 2?"},
        {
            "role": "assistant",
            "content": "One moment. ",
            "tool_calls": [{"id": "c0", "type": "function", "function": {"name": "add", "arguments": '{"a": 1, "b": 2}'}}],
        },
        {"role": "tool", "tool_call_id": "c0", "content": "3"},
        {"role": "assistant", "content": "It is 3."},
    ]
    [call] = made.calls
    assert (call.round, call.id, call.name, call.arguments, call.result, call.value) == (1, "c0", "add", {"a": 1, "b": 2}, "3", 3)
    assert (call.state, call.took_s > 0, made.text, made.state, len(made.timings)) == ("done", True, "It is 3.", "done", 2)
    assert repr(made) == "ToolRun('It is 3.', calls=[add])"
    assert repr(call) == """CallRecord(add({"a": 1, "b": 2}): done -> '3')"""
    assert [body["temperature"] for body in bodies(server)] == [0, 0]
    assert bodies(server)[1]["messages"] == made.messages[:-1]
    assert bodies(server)[0]["tools"] == [ck.tool(add).spec]


def test_a_run_is_a_sequence_of_messages_to_go_on_with(backend, server):
    in_turn(server, calls(("add", '{"a": 1, "b": 2}')), says("3"), says("Bye"), calls(("add", '{"a": 1, "b": 2}')), says("3"))
    made = ck.run_tools(backend, "What?", [add])
    assert (len(made), made[-1], list(made), made[1:2]) == (4, made.messages[-1], made.messages, made.messages[1:2])
    again = ck.run_tools(backend, [*made, ck.user("And now?")], [add])
    assert again.messages[: len(made)] == made.messages
    assert again.messages[-1] == {"role": "assistant", "content": "Bye"}
    third = ck.run_tools(backend, again, [add])
    check_sendable(third)
    assert third.calls[0].id == "c0_2"  # the server gives the same ids in every answer


def test_tokens_add_up_and_are_unknown_where_one_count_is(backend, server):
    last = {"choices": [], "usage": {"prompt_tokens": 1, "completion_tokens": 30, "total_tokens": 31}}
    first = stream(delta(tool_calls=[call_piece("add", '{"a": 1, "b": 2}', index=0)]), delta(finish_reason="tool_calls"), last)
    in_turn(server, first, says("3"))
    counts = ck.run_tools(backend, "Hello", [add]).usage
    assert (counts.prompt_tokens, counts.completion_tokens, counts.total_tokens) == (6, 33, 39)
    in_turn(server, calls(("add", '{"a": 1, "b": 2}')), says("3"))
    assert ck.run_tools(backend, "Hello", [add]).usage.total_tokens is None


def raises(a: int):
    raise OSError("no disk")


@pytest.mark.parametrize(
    ("piece", "arguments", "word"),
    [
        (("add", '{"a": 1, "b":'), '{"a": 1, "b":', "The arguments are not valid JSON"),
        (("add", "[1, 2]"), "[1, 2]", "must be one JSON object"),
        (("add", '{"a": 1}'), {"a": 1}, "`b` is missing"),
        (("add", '{"a": "x", "b": 1}'), {"a": "x", "b": 1}, "`a`: Input should be a valid integer"),
        (("subtract", "{}"), {}, "There is no tool 'subtract'. The tools are: add, raises."),
        (("raises", '{"a": 1}'), {"a": 1}, "The call failed: OSError: no disk"),
        (("", "{}"), {}, "There is no tool 'unknown'"),
    ],
    ids=str,
)
def test_what_goes_wrong_with_a_call_is_told_to_the_model(backend, server, piece, arguments, word):
    in_turn(server, calls(piece), says("I see"))
    made = ck.run_tools(backend, "Hello", [add, raises])
    [call] = made.calls
    assert (call.state, call.arguments, made.text, made.state) == ("failed", arguments, "I see", "done")
    assert word in call.result
    assert bodies(server)[1]["messages"][-1] == {"role": "tool", "tool_call_id": call.id, "content": call.result}
    check_sendable(made)


def bails(a: int):
    raise GeneratorExit("over")


def test_whatever_a_tool_raises_leaves_the_others_their_results(backend, server):
    in_turn(server, calls(("bails", '{"a": 1}'), ("add", '{"a": 1, "b": 2}')), says("I see"))
    made = ck.run_tools(backend, "Hello", [add, bails])
    assert [(call.state, call.result) for call in made.calls] == [
        ("failed", "The call failed: GeneratorExit: over"),
        ("done", "3"),
    ]


def test_missing_and_repeated_ids_become_such_that_tell_calls_apart(backend, server):
    nameless = [call_piece("add", '{"a": 1, "b": 2}'), call_piece("add", '{"a": 3, "b": 4}')]
    same = [call_piece("add", '{"a": 1, "b": 2}', index=0, id="0"), call_piece("add", '{"a": 3, "b": 4}', index=1, id="0")]
    in_turn(server, calls(*nameless), calls(*same), calls(*same), says("done"))
    made = ck.run_tools(backend, "Hello", [add])
    assert [call.result for call in made.calls] == ["3", "7"] * 3
    check_sendable(made)


def test_calls_count_whatever_the_finish_reason_says_but_not_those_written_as_text(backend, server):
    piece = call_piece("add", '{"a": 1, "b": 2}', index=0, id="x")
    in_turn(
        server, stream(delta(tool_calls=[piece]), delta(finish_reason="stop")), says('<tool_call>{"name": "add"}</tool_call>')
    )
    made = ck.run_tools(backend, "Hello", [add])
    assert [call.result for call in made.calls] == ["3"]


def test_a_call_in_the_old_form_is_made_too(backend, server):
    pieces = [{"name": "add", "arguments": ""}, {"arguments": '{"a": 1,'}, {"arguments": '"b": 2}'}]
    old = stream(*(delta(function_call=piece) for piece in pieces), delta(finish_reason="function_call"))
    in_turn(server, old, says("3"))
    made = ck.run_tools(backend, "Hello", [add])
    assert [call.result for call in made.calls] == ["3"]
    check_sendable(made)


def test_geminis_signature_of_its_thoughts_goes_back_with_the_call(backend, server):
    extra = {"google": {"thought_signature": "abc"}}
    piece = call_piece("add", '{"a": 1, "b": 2}', id="", type="function", extra_content=extra, other={"a": 1})
    in_turn(server, calls(piece), says("3"))
    ck.run_tools(backend, "Hello", [add])
    [sent] = bodies(server)[1]["messages"][1]["tool_calls"]
    assert (sent["extra_content"], "other" in sent) == (extra, False)


def test_without_tools_none_are_sent(backend, server):
    in_turn(server, says("Hi"))
    assert ck.run_tools(backend, "Hello", []).text == "Hi"
    assert "tools" not in bodies(server)[0]


def test_a_forced_choice_counts_for_the_first_round(backend, server):
    in_turn(server, calls(("add", '{"a": 1, "b": 2}')), says("3"))
    ck.run_tools(backend, "Hello", [add], tool_choice="required")
    assert [body["tool_choice"] for body in bodies(server)] == ["required", "auto"]


def test_an_answer_that_is_not_streamed_is_taken_too(backend, server):
    called = {"id": "x", "type": "function", "function": {"name": "add", "arguments": '{"a": 1, "b": 2}'}}
    whole = completion("", tool_calls=[called])

    async def first(exchange):
        await exchange.answer(whole)

    in_turn(server, first, says("3"))
    made = ck.run_tools(backend, "Hello", [add], stream=False)
    assert [call.result for call in made.calls] == ["3"]
    assert "stream_options" not in bodies(server)[0]


# Rounds and errors


def test_a_model_that_goes_on_calling_ends_in_an_error_that_keeps_all(backend, server):
    in_turn(server, calls(("add", '{"a": 1, "b": 2}')))
    with pytest.raises(ToolRoundsExceeded, match="stopped after 3 rounds") as caught:
        ck.run_tools(backend, "Hello", [add], max_rounds=3)
    made = caught.value.run
    assert [call.result for call in made.calls] == ["3", "3", "The call was not made: a run takes at most 3 rounds."]
    assert (made.state, len(bodies(server))) == ("stopped", 3)
    check_sendable(made)
    assert pickle.loads(pickle.dumps(caught.value)).run.calls == made.calls


def test_a_failure_in_the_middle_keeps_what_was_done(backend, server):
    in_turn(server, calls(("add", '{"a": 1, "b": 2}')), refuse(500, {"error": {"message": "broken"}}))
    with pytest.raises(BackendError) as caught:
        ck.run_tools(backend, "Hello", [add])
    made = caught.value.run
    assert (made.state, [call.result for call in made.calls]) == ("failed", ["3"])
    check_sendable(made)
    in_turn(server, says("It is 3."))
    assert ck.run_tools(backend, made, [add]).text == "It is 3."


def test_keys_are_in_nothing_that_is_kept(backend, server):
    in_turn(server, calls(("leak", json.dumps({"key": KEY})), (KEY, "{}")), says(f"Your key is {KEY}"))
    made = ck.run_tools(backend, "Hello", [ck.tool(lambda key: key, name="leak")])
    assert KEY not in f"{made.messages}{made.calls}{made.text}{made!r}{made._repr_html_()}{made.frame.to_json()}"
    assert "[key]" in made.text


# Approval, order, time


@pytest.mark.parametrize(
    ("answer", "state", "word"),
    [
        (True, "done", "3"),
        (np.bool_(True), "done", "3"),
        (np.bool_(False), "denied", "the user denied it"),
        (False, "denied", "the user denied it"),
        (None, "denied", "the user denied it"),
        (1, "denied", "the user denied it"),
        ("Not on Sundays.", "denied", "Not on Sundays."),
    ],
)
@pytest.mark.parametrize("is_async", [False, True])
def test_each_call_is_approved_of_or_refused_with_a_reason(backend, server, answer, state, word, is_async):
    asked = []

    def approve(name, given):
        asked.append((name, given))
        return answer

    async def approve_later(name, given):
        return approve(name, given)

    in_turn(server, calls(("add", '{"a": 1, "b": 2}'), ("add", '{"a": 1}')), says("Done"))
    made = ck.run_tools(backend, "Hello", [add], approve=approve_later if is_async else approve)
    assert (made.calls[0].state, asked) == (state, [("add", {"a": 1, "b": 2})])  # nobody is asked about what cannot be made
    assert word in made.calls[0].result


def test_the_calls_of_a_round_run_at_once(backend, server):
    both = threading.Barrier(2, timeout=10)

    def meet(a: int) -> int:
        both.wait()
        return a

    async def later(a: int) -> int:
        return a

    in_turn(server, calls(("meet", '{"a": 1}'), ("meet", '{"a": 2}'), ("later", '{"a": 3}')), says("Done"))
    made = ck.run_tools(backend, "Hello", [meet, later])
    assert [call.value for call in made.calls] == [1, 2, 3]


def test_one_after_the_other_on_demand_and_the_server_is_asked_for_one_at_a_time(backend, server):
    order = []

    def note(a: int) -> None:
        order.append(a)

    in_turn(server, calls(*(("note", f'{{"a": {a}}}') for a in range(9))), says("Done"))
    ck.run_tools(backend, "Hello", [note], parallel=False)
    assert order == list(range(9))
    assert bodies(server)[0]["parallel_tool_calls"] is False


def test_no_more_than_eight_run_at_once(backend, server):
    release, kinds = threading.Event(), []

    def wait(a: int) -> bool:
        return release.wait(10)

    def listen(event):
        kinds.append(type(event))
        if kinds.count(ToolStarted) == AT_ONCE:
            release.set()

    in_turn(server, calls(*(("wait", f'{{"a": {a}}}') for a in range(2 * AT_ONCE))), says("Done"))
    made = ck.run_tools(backend, "Hello", [wait], on_event=listen)
    assert [call.value for call in made.calls] == [True] * 2 * AT_ONCE
    kinds = [kind for kind in kinds if kind is not Chunk]
    assert kinds[: AT_ONCE + 1] == [ToolStarted] * AT_ONCE + [ToolEnded]


def test_a_person_is_asked_about_one_call_at_a_time(backend, server):
    inside, most = [], []

    async def approve(name, given):
        inside.append(given)
        most.append(len(inside))
        await asyncio.sleep(0)
        inside.pop()
        return True

    in_turn(server, calls(("add", '{"a": 1, "b": 2}'), ("add", '{"a": 1, "b": 2}')), says("Done"))
    ck.run_tools(backend, "Hello", [add], approve=approve)
    assert most == [1, 1]


def test_a_server_that_ignores_parallel_tool_calls_is_not_sent_it(server):
    in_turn(server, says("Done"))
    with ck.connect(server.url, "m", kind="transformers") as backend:
        ck.run_tools(backend, "Hello", [add], parallel=False)  # and there is no warning, which would be an error here
    assert "parallel_tool_calls" not in bodies(server)[0]


def test_a_tool_that_takes_too_long_is_given_up_and_told(backend, server):
    release = threading.Event()
    in_turn(server, calls(("wait", "{}")), says("Done"))
    made = ck.run_tools(backend, "Hello", [ck.tool(lambda: release.wait(10), name="wait")], timeout=0.01)
    release.set()
    assert "longer than 0.01 s" in made.calls[0].result


@pytest.mark.parametrize(
    ("settings", "word"),
    [
        ({"tools": [{"type": "function", "function": {"name": "f"}}]}, "has no function to call"),
        ({"max_rounds": 0}, "whole number above 0"),
        ({"max_rounds": True}, "whole number above 0"),
        ({"approve": "always"}, "`approve` is a function"),
        ({"timeout": 0}, "seconds above 0"),
        ({"api_key": "x"}, "belongs to the backend"),
        ({"messages": []}, "at least one"),
    ],
    ids=str,
)
def test_what_cannot_work_is_said_before_anything_is_sent(backend, server, settings, word):
    with pytest.raises(ConfigurationError, match=word):
        ck.run_tools(backend, **{"messages": "Hello", "tools": [add], **settings})
    assert server.requests == []


# The stream, and stopping


def test_the_stream_tells_all_in_order(backend, server):
    in_turn(server, calls(("add", '{"a": 1, "b": 2}'), ("no", "{}"), text="Hm "), says("It is ", "3."))
    heard = []
    made = ck.run_tools(backend, "Hello", [add], on_event=heard.append)
    kinds = [type(event).__name__ for event in heard if not isinstance(event, Chunk)]
    assert kinds == ["ToolEnded", "ToolStarted", "ToolEnded"]
    assert [event.call.name for event in heard if isinstance(event, ToolEnded)] == ["no", "add"]
    assert "".join(event.text for event in heard if isinstance(event, Chunk)) == "Hm It is 3."
    assert made.text == "It is 3."


async def left_at(backend, kind):
    async with ck.stream_tools(backend, "Hello", [add]) as events:
        async for event in events:
            if isinstance(event, kind):
                break
    return events.run


async def goes_on(exchange):
    await exchange.start_stream()
    await exchange.event(delta("Hm"))
    await exchange.gone.wait()


@pytest.mark.parametrize(("kind", "answers"), [(Chunk, [goes_on]), (ToolEnded, [calls(("add", '{"a": 1, "b": 2}')), goes_on])])
def test_leaving_the_stream_stops_all_and_keeps_what_can_be_sent(backend, server, kind, answers):
    in_turn(server, *answers)
    made = asyncio.run(left_at(backend, kind))
    check_sendable(made)
    assert (made.state, len(made)) == ("stopped", 1 if kind is Chunk else 3)
    assert made.text == "Hm" or kind is ToolEnded


def test_a_stop_while_a_tool_runs_cancels_it(backend, server):
    began, cancelled = threading.Event(), threading.Event()

    async def waits() -> None:
        try:
            began.set()
            await asyncio.Event().wait()
        finally:
            cancelled.set()

    in_turn(server, calls(("waits", "{}")), says("Done"))
    with ck.stream_tools(backend, "Hello", [waits]) as events:
        threading.Thread(target=lambda: list(events)).start()
        assert began.wait(10)
        assert events.run.calls[0].state == "running"
        check_sendable(events.run)
    assert cancelled.wait(10)
    made = events.run
    assert (made.state, made.calls[0].state) == ("stopped", "failed")
    assert "stopped before" in made[-1]["content"]


def leaves(ran, kind):
    """A tool that notes that it ran, and a listener that leaves at the first event of this kind."""

    def remove(a: int) -> None:
        ran.append(a)

    def listen(event):
        if isinstance(event, kind):
            raise OSError("leave")

    return remove, listen


async def nothing_more_happens():
    """Come back when nothing on the background loop has anything to do at once."""
    for _ in range(100):
        await asyncio.sleep(0)


@pytest.mark.parametrize("kind", [Chunk, ToolStarted])
@pytest.mark.parametrize("text", ["", "I will delete. "])
def test_no_tool_starts_for_a_reader_that_leaves_before(backend, server, kind, text):
    ran, asked = [], []
    remove, listen = leaves(ran, kind)
    in_turn(server, calls(("remove", '{"a": 1}'), text=text), says("Done"))
    with pytest.raises(OSError, match="leave") as caught:
        ck.run_tools(backend, "Hello", [remove], on_event=listen, approve=lambda name, given: asked.append(1) or True)
    assert (caught.value.run.state, ran, len(asked), len(bodies(server))) == ("stopped", [], int(kind is ToolStarted), 1)
    check_sendable(caught.value.run)


def test_a_tool_waits_for_a_reader_that_does_not_read_on(backend, server):
    ran = []
    in_turn(server, calls(("remove", '{"a": 1}'), text="I will delete. "), says("Done"))
    events = ck.stream_tools(backend, "Hello", [leaves(ran, Chunk)[0]])
    for event in events:
        if isinstance(event, Chunk) and event.finish_reason:
            break
    run(nothing_more_happens())
    assert (events.run.state, ran) == ("writing", [])
    assert any(isinstance(event, ToolStarted) for event in events)
    run(nothing_more_happens())
    assert ran == []
    assert [type(event) for event in events][:1] == [ToolEnded]
    assert (events.run.state, ran) == ("done", [1])


def test_the_same_with_async_for(backend, server):
    ran = []
    in_turn(server, calls(("remove", '{"a": 1}')), says("Done"))

    async def main():
        events = ck.stream_tools(backend, "Hello", [leaves(ran, Chunk)[0]])
        async for event in events:
            if isinstance(event, ToolStarted):
                break
        run(nothing_more_happens())
        assert ran == []
        return [type(event) async for event in events]

    assert asyncio.run(main())[:1] == [ToolEnded]
    assert ran == [1]


def test_a_reader_that_forgets_the_stream_while_a_tool_waits_for_it_stops_the_run(backend, server):
    ran = []
    in_turn(server, calls(("remove", '{"a": 1}')), says("Done"))
    events = ck.stream_tools(backend, "Hello", [leaves(ran, Chunk)[0]])
    assert any(isinstance(event, ToolStarted) for event in events)
    job = events._job
    del events
    assert job.done.cancelled() or wait([job.done], 10).done
    assert ran == []


def test_an_interrupt_carries_the_run(backend, server):
    in_turn(server, calls(("add", '{"a": 1, "b": 2}')), says("Done"))

    def interrupt(event):
        if isinstance(event, ToolEnded):
            raise KeyboardInterrupt

    with pytest.raises(KeyboardInterrupt) as caught:
        ck.run_tools(backend, "Hello", [add], on_event=interrupt)
    assert [call.result for call in caught.value.run.calls] == ["3"]
    check_sendable(caught.value.run)


def test_a_stream_that_nobody_began_is_stopped_when_it_is_closed(backend, server):
    with ck.stream_tools(backend, "Hello", [add]) as events:
        assert (events.run.state, server.requests) == ("writing", [])
    assert (events.run.state, events.run.messages) == ("stopped", [{"role": "user", "content": "Hello"}])


def test_what_a_listener_raises_carries_the_run_too(backend, server):
    in_turn(server, calls(("add", '{"a": 1, "b": 2}')), goes_on)

    def fail(event):
        if isinstance(event, ToolEnded):
            raise OSError("no disk")

    with pytest.raises(OSError, match="no disk") as caught:
        ck.run_tools(backend, "Hello", [add], on_event=fail)
    assert (caught.value.run.state, [call.result for call in caught.value.run.calls]) == ("stopped", ["3"])


def test_an_awaited_run_that_is_cancelled_carries_the_run(backend, server):
    in_turn(server, calls(("add", '{"a": 1, "b": 2}')), goes_on)

    async def main():
        done = asyncio.Event()

        async def listen(event):
            if isinstance(event, ToolEnded):
                done.set()

        async def ask():
            try:
                await ck.arun_tools(backend, "Hello", [add], on_event=listen)
            except asyncio.CancelledError as stopped:
                return stopped.run

        task = asyncio.create_task(ask())
        await done.wait()
        task.cancel()
        return await task

    made = asyncio.run(main())
    assert (made.state, [call.result for call in made.calls]) == ("stopped", ["3"])
    check_sendable(made)


def test_no_task_is_left(backend, server):
    async def left():
        return [task.get_coro().__qualname__ for task in asyncio.all_tasks() if task is not asyncio.current_task()]

    in_turn(server, calls(("add", '{"a": 1, "b": 2}')), says("Done"))
    ck.run_tools(backend, "Hello", [add])
    assert not [name for name in run(left()) if name.startswith(("Course.", "_result", "_in_time"))]


def test_awaited_it_is_the_same(backend, server):
    in_turn(server, calls(("add", '{"a": 1, "b": 2}')), says("3"))
    heard = []

    async def listen(event):
        heard.append(event)

    made = asyncio.run(ck.arun_tools(backend, "Hello", [add], on_event=listen))
    assert (made.text, any(isinstance(event, ToolStarted) for event in heard)) == ("3", True)


# Recorded servers, the real engine


@every_server_with("two_tools.sse")
def test_two_calls_of_every_server_are_made_at_once_whatever_their_ids(serve, persona):  # noqa: F811
    with pytest.raises(ToolRoundsExceeded) as caught:  # a recorded server says the same again
        ck.run_tools(serve(persona), "Weather in Oslo and Rome?", [get_weather], max_rounds=2, parallel_tool_calls=True)
    made = caught.value.run
    assert [(call.arguments, call.state) for call in made.calls[:2]] == [({"city": "Oslo"}, "done"), ({"city": "Rome"}, "done")]
    check_sendable(made)


def test_the_engine_calls_a_tool_and_answers_from_its_result(engine):
    made = ck.run_tools(engine, "What is the weather in Tokyo?", [get_weather])
    assert [(call.name, call.arguments, call.state) for call in made.calls] == [("get_weather", {"city": "Tokyo"}, "done")]
    assert "12" in made.text
    assert made.usage.total_tokens > 0
    check_sendable(made)
    assert engine.chat([*made, ck.user("Hello")]).text


def test_the_engine_takes_the_strict_form(engine):
    with ck.stream_tools(engine, "What is the weather in Tokyo?", [ck.tool(get_weather, strict=True)]) as events:
        kinds = {type(event) for event in events}
    assert kinds == {Chunk, ToolStarted, ToolEnded}
    assert events.run.calls[0].value == get_weather("Tokyo")


def test_a_table_of_the_calls(backend, server):
    in_turn(server, calls(("add", '{"a": 1, "b": 2}')), says("3"))
    made = ck.run_tools(backend, "Hello", [add])
    shown = ["round", "name", "arguments", "result", "state"]
    assert made.frame[shown].iloc[0].tolist() == [1, "add", '{"a": 1, "b": 2}', "3", "done"]
    assert made.frame["took_s"].notna().all()
    assert isinstance(made.calls[0], CallRecord)


EVIL = "<img src=x onerror=alert(1)>"


def test_no_call_and_no_result_is_html_of_the_page(backend, server):
    in_turn(server, calls((EVIL, json.dumps({EVIL: EVIL})), ("echo", json.dumps({"text": EVIL})), ("echo", EVIL)), says(EVIL))
    made = ck.run_tools(backend, "Hello", [ck.tool(lambda text: text, name="echo")])
    assert [call.state for call in made.calls] == ["failed", "done", "failed"]
    assert made.frame["took_s"].isna().tolist() == [True, False, True]
    assert "<img" not in made._repr_html_()
    assert "&lt;img" in made._repr_html_()
