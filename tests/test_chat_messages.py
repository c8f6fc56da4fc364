"""What kernel and views say to each other: what gets lost, comes twice, late, or is no message at all."""

from __future__ import annotations

import asyncio
import json
import random
import threading
from contextlib import suppress

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

import compat_kit as ck
from compat_kit.loop import run
from compat_kit.widgets import ChatWidget, outbox
from compat_kit.widgets.commands import MOST_CHARACTERS, read
from compat_kit.widgets.settings import Refused
from tests.onlooker import Onlooker, Pacer, quiet

TOKYO = "The capital of Japan is Tokyo."
PIECES = [f"{number} " + "\n\n" * (number % 17 == 0) for number in range(150)]


@pytest.fixture
def chat(engine):
    widget = ChatWidget(engine)
    yield widget
    widget.close()


@pytest.fixture
def view(chat):
    return Onlooker(chat)


def test_with_a_tenth_of_the_messages_lost_the_text_is_the_same(server, monkeypatch):
    monkeypatch.setattr(outbox, "TICK_S", 0.0)
    drawn, lost = random.Random(5), []

    def loses() -> bool:
        lost.append(drawn.random() < 0.1)
        return lost[-1]

    with ck.connect(server.url, "m") as backend:
        chat = ChatWidget(backend)
        view = Onlooker(chat, loses=loses)
        pacer = Pacer(chat, server)
        server.on("/chat/completions", lambda exchange: pacer.play(exchange, PIECES))
        pacer.wait(lambda: pacer.state)
        asyncio.run(chat.ask("Hello"))
        while view.is_behind or view.seen != pacer.seen:
            view.sync()
            quiet(chat)
        assert sum(lost) > 10
        assert view.rows == pacer.rows
        assert view.rows[1]["text"] == "".join(PIECES)
        chat.close()


def test_a_view_that_misses_nothing_need_not_ask_when_a_turn_begins_or_ends(chat, view, monkeypatch):
    view.wait(lambda: view.state and view.state["vision"] is False)
    quiet(chat)
    sending, told = chat._session.outbox, []
    chat.observe(lambda _: told.append((sending._is_dirty, sending.number == view.seen)), "turn")
    monkeypatch.setattr(view, "sync", lambda: None)
    for _ in range(3):
        chat.send("What is the capital of Japan?")
        quiet(chat)
    assert told == [(False, True)] * 6
    assert [message["k"] for message in view.heard].count("all") == 1


def test_a_view_that_has_not_heard_of_another_conversation_means_none_of_its_messages(chat, view):
    chat.load([ck.user("One"), ck.assistant("Two")])
    view.wait(lambda: len(view.rows) == 2)
    old = [row["id"] for row in view.rows]
    chat.load([ck.user("Three"), ck.assistant("Four")])
    view.wait(lambda: view.rows[0]["text"] == "Three")
    assert not set(old) & {row["id"] for row in view.rows}
    assert [node.id for node in chat.conversation.path()] == ["m1", "m2"]
    for one in (*old, "m1", "m2", "@1", "@2", "m9@2"):
        for k, more in [
            ("delete", {}),
            ("edit", {"text": "x"}),
            ("again", {}),
            ("choose", {"by": 1}),
            ("decide", {"c": "c", "how": "once"}),
        ]:
            assert "not there any more" in view.refused(k, i=one, **more)
    view.say("delete", i=view.rows[1]["id"])
    view.wait(lambda: len(view.rows) == 1)
    asyncio.run(chat.ask("What is the capital of Japan?"))
    assert view.ended()[-1]["text"] == TOKYO


def test_nothing_that_is_said_is_in_the_state_that_a_notebook_saves(chat, view):
    before = chat.get_state()
    asyncio.run(chat.ask("What is the capital of Japan?"))
    after = chat.get_state()
    assert {name for name in after if after[name] != before[name]} == {"turn"}
    assert "Japan" not in json.dumps(after, default=str)
    assert after["_esm"] == ChatWidget._esm


def test_a_command_that_comes_twice_is_obeyed_once_and_answered_twice(chat, view):
    message = {"k": "send", "n": 77, "text": "What is the capital of Japan?"}
    view.raw(message)
    view.raw(message)
    view.wait(lambda: len(view.rows) == 2)
    assert len(view.ended()) == 2
    view.raw(message)
    assert [one["k"] for one in view.answers[77]] == ["ok"] * 3
    refused = {"k": "delete", "n": 78, "i": "nonsense"}
    view.raw(refused)
    view.answered(78, "no")
    view.raw(refused)
    assert [one["k"] for one in view.answers[78]] == ["ok", "no", "no"]


def test_a_view_that_knows_all_gets_no_answer_to_sync(chat, view):
    view.wait(lambda: view.state and view.state["vision"] is False)
    before = len(view.heard)
    view.say("sync", s=view.seen)
    run(asyncio.sleep(0))
    run(chat._session.outbox.settle())
    assert len(view.heard) == before
    for stale in (view.seen - 1, None, "x", -1, [1]):
        view.say("sync", s=stale)
        count = sum(one["k"] == "all" for one in view.heard)
        view.wait(lambda count=count: sum(one["k"] == "all" for one in view.heard) > count or view.heard[-1]["k"] == "all")


def test_a_second_view_and_a_page_that_is_loaded_again_see_the_same(chat, view):
    asyncio.run(chat.ask("What is the capital of Japan?"))
    late = Onlooker(chat)
    late.wait(lambda: late.rows)
    assert late.rows == view.ended()
    late.say("send", text="Thanks")
    for one in (view, late):
        one.wait(lambda one=one: len(one.rows) == 4)
        one.ended()
    assert view.rows == late.rows


def test_turn_is_the_only_state_and_a_view_cannot_set_it(chat, view):
    asyncio.run(chat.ask("Hello"))
    assert chat.turn == 2
    assert [one for one in view.updates if "turn" in one] == [{"turn": 1}, {"turn": 2}]
    chat._handle_msg({"content": {"data": {"method": "update", "state": {"turn": 99, "_esm": "evil()"}, "buffer_paths": []}}})
    assert chat.turn == 2
    assert "evil" not in chat._esm
    state = {name for name in chat.get_state() if not name.startswith("_")}
    assert state == {"turn", "layout", "tabbable", "tooltip"}


def test_the_end_of_a_turn_is_told_after_its_last_message(chat, view):
    order = []
    real = view._publish

    def publish(msg_type, data=None, **more):
        if msg_type == "comm_msg":
            order.append(("turn", data["state"]["turn"]) if data.get("method") == "update" else data["content"]["k"])
        real(msg_type, data, **more)

    chat.comm.publish_msg = publish
    asyncio.run(chat.ask("Hello"))
    assert order[-1] == ("turn", 2)


def test_messages_may_come_in_any_thread_and_are_only_handed_over(chat, view):
    chat.conversation.add("user", "x" * 100_000)
    numbers = []

    def click():
        numbers.extend([view.say("set", values={"seed": "1"}) for _ in range(20)])

    threads = [threading.Thread(target=click) for _ in range(5)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()

    async def from_the_loop():
        numbers.append(view.say("set", values={"seed": "2"}))

    run(from_the_loop())
    for n in numbers:
        assert view.answered(n, "ok", "no")["k"] == "ok"
    view.wait(lambda: view.state["settings"]["seed"] == "2")


GARBAGE = [
    None, 5, "hello", [], {}, {"k": None}, {"k": 5, "n": 1}, {"k": "nonsense", "n": 2}, {"k": ["send"], "n": 3}, {"k": {}, "n": 4},
    {"k": "send", "n": 5}, {"k": "send", "n": 6, "text": None}, {"k": "send", "n": 7, "text": 5}, {"k": "send", "n": 8, "text": ["a"]},
    {"k": "send", "n": 9, "text": ""}, {"k": "send", "n": 10, "text": " \n"}, {"k": "send", "n": 11, "text": "x" * 50_000_000},
    {"k": "send", "n": float("nan"), "text": "a"}, {"k": "send", "n": 1e300, "text": "a"}, {"k": "send", "n": True, "text": "a"},
    {"k": "send", "n": 10**400, "text": "a"}, {"k": "send", "n": "1", "text": "a"}, {"k": "send", "text": "a"},
    {"k": "again", "n": 12, "i": "nope"}, {"k": "again", "n": 13, "i": {}}, {"k": "edit", "n": 14, "i": "nope", "text": "a"},
    {"k": "edit", "n": 15, "i": ["m1"], "text": "a"}, {"k": "choose", "n": 16, "i": "m1", "by": 5}, {"k": "choose", "n": 17, "i": "m1", "by": True},
    {"k": "choose", "n": 18, "i": "m1", "by": float("nan")}, {"k": "delete", "n": 19, "i": "../m1"}, {"k": "decide", "n": 20, "i": "m1", "c": "c", "how": "please"},
    {"k": "decide", "n": 21, "i": "m1", "c": 5, "how": "once"}, {"k": "decide", "n": 22, "i": "m1", "c": "c", "how": ["once"]}, {"k": "set", "n": 23, "values": 5},
    {"k": "set", "n": 24, "values": {"api_key": "x"}}, {"k": "set", "n": 25, "values": {"temperature": 0.5}}, {"k": "set", "n": 26, "values": {"extra": "x" * 200_000}},
    {"k": "export", "n": 27, "as": "exe"}, {"k": "export", "n": 28, "as": {}}, {"k": "attach", "n": 29, "name": "a.png"}, {"k": "attach", "n": 30, "name": 5},
    {"k": "detach", "n": 31, "id": 5}, {"k": "switch", "n": 32, "open": "yes"}, {"k": "pick", "n": 33, "values": {"url": "http://evil"}},
    {"k": "pick", "n": 34, "values": {"server": 5}}, {"k": "__class__", "n": 35}, {"k": "_keep", "n": 36},
]  # fmt: skip


@pytest.mark.parametrize("message", GARBAGE, ids=lambda message: repr(message)[:60])
def test_garbage_is_refused_and_raises_nothing(chat, view, message):
    view.raw(message)
    n = message.get("n") if isinstance(message, dict) else None
    if type(n) is int and n < 2**63:
        assert view.answered(n, "no")["text"]
    view.wait(lambda: view.state)
    assert chat.messages == []
    assert view.state["notice"] == ""


JSON = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats() | st.text(max_size=10) | st.sampled_from(["m1", "md", "once", "1"]),
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(st.text(max_size=6), inner, max_size=3),
    max_leaves=6,
)
KINDS = [
    "send",
    "stop",
    "again",
    "edit",
    "choose",
    "delete",
    "decide",
    "set",
    "export",
    "attach",
    "detach",
    "switch",
    "pick",
    "refresh",
    "hello",
    "sync",
]


@settings(max_examples=300, suppress_health_check=[HealthCheck.function_scoped_fixture], deadline=None)
@given(
    st.fixed_dictionaries({"k": st.sampled_from(KINDS) | JSON, "n": st.integers() | JSON}, optional=dict.fromkeys(
        ["text", "i", "by", "c", "how", "values", "as", "name", "id", "open", "s"], JSON)) | JSON,
    st.lists(st.binary(max_size=5) | JSON, max_size=2) | JSON,
)  # fmt: skip
def test_reading_a_message_raises_nothing_but_a_refusal(message, buffers):
    with suppress(Refused):
        command = read(message, buffers)
        assert command is None or command.kind in [*KINDS, "clear"]


def test_too_long_a_text_is_refused_with_the_limit(chat, view):
    assert f"{MOST_CHARACTERS:,}" in view.refused("send", text="x" * (MOST_CHARACTERS + 1))


def test_halves_of_characters_are_joined_or_replaced(chat, view):
    view.say("send", text="\ud83d\ude00 \ud83d")
    view.wait(lambda: len(view.rows) == 2)
    assert view.ended()[0]["text"] == "\U0001f600 \ufffd"
