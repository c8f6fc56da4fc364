"""The chat without a page: what its views are told, what they may say, and what it keeps."""

from __future__ import annotations

import asyncio
import base64
import io
import json
import random
import threading
import time
from contextlib import suppress

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from PIL import Image

import compat_kit as ck
from compat_kit.conversation import STOPPED
from compat_kit.discovery import Server
from compat_kit.errors import CompatKitError, ConfigurationError
from compat_kit.loop import get_loop, run
from compat_kit.replies import Capability, ModelInfo
from compat_kit.widgets import ChatWidget, Picker
from compat_kit.widgets.chat import without_comments
from compat_kit.widgets.commands import MOST_CHARACTERS, read
from compat_kit.widgets.settings import Refused, as_options, as_typed
from tests.loopback import count_to_five, delta, models, refuse
from tests.onlooker import Onlooker

TOKYO = "The capital of Japan is Tokyo."


def png(side: int = 64) -> bytes:
    file = io.BytesIO()
    Image.new("RGB", (side, side), "red").save(file, "png")
    return file.getvalue()


def listed(name: str, **can: bool) -> dict:
    """A list of models as vLLM or llama.cpp would have it, that says what the model takes in."""
    entry = models(name)
    entry["data"][0]["architecture"] = {"input_modalities": ["text", *(["image"] if can.get("vision") else [])]}
    return entry


class Gate:
    """A handler that streams what it is told to, when it is told to."""

    def __init__(self, server, *pieces: str) -> None:
        self.begun, self.left = threading.Event(), threading.Event()
        self._opened = asyncio.Event()
        self._server, self._pieces = server, pieces

    async def __call__(self, exchange) -> None:
        await exchange.start_stream()
        for piece in self._pieces:
            await exchange.event(delta(piece))
        self.begun.set()
        waits = [asyncio.ensure_future(one.wait()) for one in (self._opened, exchange.gone)]
        await asyncio.wait(waits, return_when=asyncio.FIRST_COMPLETED)
        for one in waits:
            one.cancel()
        if exchange.gone.is_set():
            self.left.set()
        await exchange.event(delta("end"))
        await exchange.event(delta(finish_reason="stop"))
        await exchange.end_stream()

    def open(self) -> None:
        self._server.tell(self._opened)


@pytest.fixture
def chat(engine):
    widget = ChatWidget(engine)
    yield widget
    widget.close()


@pytest.fixture
def scripted(counting):
    """A chat with the server that counts to five."""
    widget = ChatWidget(counting)
    yield widget
    widget.close()


@pytest.fixture
def view(chat):
    return Onlooker(chat)


def texts(rows: list[dict]) -> list[str]:
    return [row["text"] for row in rows]


# Talking.


def test_what_is_typed_is_answered_and_shown(chat, view):
    n = view.say("send", text="What is the capital of Japan?")
    assert view.answered(n, "ok", "no")["k"] == "ok"
    view.wait(lambda: len(view.rows) == 2)
    question, answer = view.ended()
    assert (question["role"], question["text"], question["state"]) == ("user", "What is the capital of Japan?", "done")
    assert (answer["role"], answer["text"], answer["who"], answer["state"]) == ("assistant", TOKYO, "mini-1m", "done")
    assert answer["rounds"][0]["html"] == f"<p>{TOKYO}</p>\n"
    assert "tokens/s" in answer["note"]
    assert answer["say"] == f"mini-1m has answered: {TOKYO}"
    assert chat.messages[-1] == {"role": "assistant", "content": TOKYO}
    assert view.state["label"] == "mini-1m · llama.cpp"
    assert repr(chat) == "ChatWidget(2 messages, model='mini-1m')"


def test_from_a_cell_it_is_asked_and_awaited(chat):
    answer = asyncio.run(chat.ask("What is the capital of Japan?"))
    assert (answer.text, answer.state, answer.error) == (TOKYO, "done", "")
    assert answer is chat.conversation.leaf
    assert not chat.is_busy


def test_send_comes_back_at_once_and_a_second_one_is_refused(server):
    gate = Gate(server, "One ")
    server.on("/chat/completions", gate)
    with ck.connect(server.url, "m") as backend:
        chat = ChatWidget(backend)
        view = Onlooker(chat)
        chat.send("Hello")
        assert chat.is_busy
        for again in (lambda: chat.send("More"), chat.regenerate, lambda: chat.load([]) or chat.load([ck.user("x")])):
            with pytest.raises(ConfigurationError):
                again()
        assert "still answering" in view.refused("send", text="More")
        assert "still answering" in view.refused("choose", i="m1", by=1)
        with pytest.raises(ConfigurationError, match="still answering"):
            asyncio.run(chat.ask("More"))
        gate.open()
        view.wait(lambda: len(view.rows) == 2)
        assert texts(view.ended()) == ["Hello", "One end"]
        chat.close()


def test_stop_ends_the_stream_and_keeps_what_came(server):
    gate = Gate(server, "One ", "two ")
    server.on("/chat/completions", gate)
    with ck.connect(server.url, "m") as backend:
        chat = ChatWidget(backend)
        view = Onlooker(chat)
        view.say("send", text="Count")
        view.wait(lambda: len(view.rows) == 2 and view.rows[1]["rounds"][0]["tail"] == "One two ")
        view.say("stop")
        row = view.wait(lambda: view.rows[1]["state"] == "stopped" and view.rows[1])
        assert gate.left.wait(10)
        assert row["text"] == "One two "
        assert "Stopped after ≈" in row["note"]
        assert view.ended()
        assert chat.stop() is False
        chat.close()


def test_cancelling_an_ask_stops_the_model(server):
    gate = Gate(server, "One ")
    server.on("/chat/completions", gate)

    async def cancelled(chat):
        task = asyncio.ensure_future(chat.ask("Count"))
        await asyncio.to_thread(gate.begun.wait, 10)
        task.cancel()
        with pytest.raises(asyncio.CancelledError):
            await task

    with ck.connect(server.url, "m") as backend:
        chat = ChatWidget(backend)
        asyncio.run(cancelled(chat))
        assert gate.left.wait(10)
        assert chat.conversation.leaf.state == STOPPED
        run(chat._session.stopped())
        assert not chat.is_busy
        chat.close()


def test_an_error_is_a_message_with_a_hint_and_can_be_tried_again(server, scripted):
    server.on("/chat/completions", refuse(400, {"error": {"message": "no such thing"}}))
    view = Onlooker(scripted)
    view.say("send", text="Hello")
    row = view.wait(lambda: len(view.rows) == 2 and view.rows[1]["state"] == "failed" and view.rows[1])
    assert "no such thing" in row["error"]
    assert row["say"].startswith("m failed: ")
    server.on("/chat/completions", count_to_five)
    view.say("again", i=row["id"])
    view.wait(lambda: view.rows[-1]["text"] == "1 2 3 4 5 ")
    assert view.ended()[1]["at"] == [2, 2]


def test_branches(chat, view):
    view.say("send", text="What is the capital of Japan?")
    view.wait(lambda: len(view.rows) == 2)
    first = view.ended()
    view.say("edit", i=first[0]["id"], text="What is the capital of France?")
    view.wait(lambda: view.rows[0]["text"].endswith("France?") and len(view.rows) == 2)
    edited = view.ended()
    assert edited[0]["at"] == [2, 2]
    assert "Paris" in edited[1]["text"]
    view.say("choose", i=edited[0]["id"], by=-1)
    view.wait(lambda: [row["id"] for row in view.rows] == [row["id"] for row in first])
    assert "no other branch" in view.refused("choose", i=first[0]["id"], by=-1)
    view.say("delete", i=first[1]["id"])
    view.wait(lambda: len(view.rows) == 1)
    view.say("clear")
    view.wait(lambda: view.rows == [])
    assert chat.messages == []
    assert "not there any more" in view.refused("delete", i=first[0]["id"])


def test_clear_while_it_is_writing_stops_first(server):
    gate = Gate(server, "One ")
    server.on("/chat/completions", gate)
    with ck.connect(server.url, "m") as backend:
        chat = ChatWidget(backend)
        view = Onlooker(chat)
        chat.send("Count")
        view.wait(lambda: len(view.rows) == 2)
        view.say("clear")
        view.wait(lambda: view.rows == [] and view.state["busy"] is False)
        assert gate.left.wait(10)
        chat.send("Count")
        assert gate.begun.wait(10)
        chat.clear()
        assert chat.messages == []
        chat.close()


def test_regenerate_from_a_cell(chat, view):
    with pytest.raises(ConfigurationError, match="no message yet"):
        chat.regenerate()
    asyncio.run(chat.ask("What is the capital of Japan?"))
    chat.regenerate()
    view.wait(lambda: len(view.rows) == 2 and view.rows[1]["at"] == [2, 2])
    assert texts(view.ended())[1] == TOKYO


def test_a_tool_is_approved_in_the_view(engine):
    asked = []

    def get_weather(city: str) -> str:
        """The weather in a city."""
        asked.append(city)
        return "sunny, 21 degrees"

    chat = ChatWidget(engine, tools=[get_weather])
    view = Onlooker(chat)
    view.say("send", text="What is the weather in Paris?")
    view.wait(lambda: view.rows and view.rows[-1]["rounds"] and view.rows[-1]["rounds"][-1]["calls"])
    row = view.rows[-1]
    [call] = row["rounds"][-1]["calls"]
    assert (call["name"], call["state"], call["word"]) == ("get_weather", "waiting", "waits for your word")
    assert asked == []
    assert "does not wait" in view.refused("decide", i=row["id"], c="nonsense", how="once")
    view.say("decide", i=row["id"], c=call["id"], how="once")
    view.wait(lambda: view.rows[-1]["state"] == "done")
    [call] = view.rows[-1]["rounds"][0]["calls"]
    assert (call["state"], call["result"]) == ("done", "sunny, 21 degrees")
    assert asked == ["Paris"]
    assert view.state["tools"] == ["get_weather"]
    view.ended()
    chat.close()


# What gets lost, twice, or comes late.


def test_with_a_tenth_of_the_messages_lost_the_text_is_the_same(server):
    async def long(exchange):
        await exchange.start_stream()
        for number in range(300):
            await exchange.event(delta(f"{number} " + "\n\n" * (number % 17 == 0)))
            if number % 10 == 0:
                await asyncio.sleep(0.02)
        await exchange.event(delta(finish_reason="stop"))
        await exchange.end_stream()

    server.on("/chat/completions", long)
    drawn = random.Random(5)
    with ck.connect(server.url, "m") as backend:
        chat = ChatWidget(backend)
        view = Onlooker(chat, loses=lambda: drawn.random() < 0.1)
        chat.send("Hello")
        until = time.monotonic() + 20
        while time.monotonic() < until and not (
            view.state and not view.state["busy"] and len(view.rows) == 2 and not view.is_behind
        ):
            threading.Event().wait(0.1)
            view.sync()
        view.sync()
        whole = Onlooker(chat)
        whole.wait(lambda: whole.rows)
        assert view.rows == whole.rows
        assert whole.rows[1]["text"].split() == [str(number) for number in range(300)]
        chat.close()


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


# Settings.


def test_settings_as_typed_are_sent_as_options(server, scripted):
    view = Onlooker(scripted)
    typed = {
        "system": "Be brief.",
        "temperature": "0.5",
        "max_tokens": "20",
        "seed": "-1",
        "stop": '["A", "B"]',
        "extra": '{"top_p": 0.9}',
    }
    assert view.answered(view.say("set", values=typed), "ok", "no")["k"] == "ok"
    view.wait(lambda: view.state.get("settings") == typed)
    asyncio.run(scripted.ask("Hello"))
    body = server.requests[-1].body
    assert body["messages"][0] == {"role": "system", "content": "Be brief."}
    sent = {"temperature": 0.5, "max_tokens": 20, "seed": -1, "stop": ["A", "B"], "top_p": 0.9}
    assert {name: body[name] for name in sent} == sent
    view.say("set", values=dict.fromkeys(typed, ""))
    view.wait(lambda: view.state["settings"] == dict.fromkeys(typed, ""))
    asyncio.run(scripted.ask("Hello"))
    body = server.requests[-1].body
    assert not set(sent) & set(body)
    assert body["messages"][0]["role"] == "user"


@pytest.mark.parametrize(
    ("field", "text"),
    [
        *(("temperature", text) for text in ["warm", "-1", "nan", "inf", "1e999", "0,7", "9" * 200]),
        *(("max_tokens", text) for text in ["0", "-5", "1.5", "many", "9" * 5000]),
        *(("seed", text) for text in ["x", "1.5", "9" * 30]),
        *(("stop", text) for text in ["[", '["a", 5]', "[]", '[""]', '"']),
        *(("extra", text) for text in ["5", "{", "[]", '{"a": NaN}', "[" * 50_000, '{"api_key": "x"}', '{"base_url": "x"}', '{"messages": []}']),
        *(("extra", text) for text in ['{"stream": false}', '{"model": "x"}', '{"temperature": 1}', '{"extra_headers": {}}', '{"\\u202e": 1}']),
    ],
)  # fmt: skip
def test_what_cannot_be_an_option_is_refused_at_its_field(scripted, field, text):
    view = Onlooker(scripted)
    answer = view.answered(view.say("set", values={"seed": "5", field: text}), "no")
    assert answer["field"] == field
    assert len(answer["text"]) < 400
    view.wait(lambda: view.state)
    assert view.state["settings"] == dict.fromkeys(view.state["settings"], "")


def test_options_of_the_user_are_shown_and_secrets_among_them_are_not(server, counting):
    options = {
        "temperature": 0,
        "stop": "\n",
        "top_k": 5,
        "extra_headers": {"X-Key": "S3cret"},
        "user": "sk-very-secret-0123456789",
    }
    chat = ChatWidget(counting, options=options, system="Hi")
    view = Onlooker(chat)
    view.wait(lambda: view.state)
    shown = {"system": "Hi", "temperature": "0", "max_tokens": "", "seed": "", "stop": '"\\n"', "extra": '{"top_k": 5}'}
    assert view.state["settings"] == shown
    n = view.say("set", values={"temperature": "1"})
    view.answered(n, "ok")
    view.wait(lambda: view.state["settings"]["temperature"] == "1")
    asyncio.run(chat.ask("Hello"))
    assert server.requests[-1].headers["x-key"] == "S3cret"
    assert server.requests[-1].body["top_k"] == 5
    chat.close()


OPTIONS = st.fixed_dictionaries(
    {},
    optional={
        "temperature": st.floats(0, 2) | st.integers(0, 2),
        "max_tokens": st.integers(1, 10**9),
        "seed": st.integers(-(2**63), 2**63 - 1),
        "stop": st.text(min_size=1) | st.lists(st.text(min_size=1), min_size=1, max_size=4),
        "top_p": JSON,
        "nested": st.dictionaries(st.text(), JSON, max_size=2),
    },
)


@given(OPTIONS)
def test_options_that_are_shown_are_read_as_they_were(options):
    typed = as_typed(options, lambda text: text)
    read_again = as_options(typed)
    assert all(read_again[name] == options[name] for name in read_again)
    assert json.dumps(typed)


@pytest.mark.parametrize("options", [5, "x", {"api_key": "x"}, {"messages": []}, {"stream": True}])
def test_options_that_cannot_be_are_refused_at_once(engine, options):
    with pytest.raises(ConfigurationError):
        ChatWidget(engine, options=options)


# Images.


@pytest.mark.parametrize("does_see", [True, False])
def test_an_image_goes_to_a_model_that_sees_and_no_other(server, does_see):
    server.on("/chat/completions", count_to_five)
    server.on("/models", listed("m", vision=does_see))
    with ck.connect(server.url, "m") as backend:
        chat = ChatWidget(backend)
        assert server.requests == []
        view = Onlooker(chat)
        view.wait(lambda: view.state and view.state["vision"] is does_see)
        if not does_see:
            assert "reads text only" in view.refused("attach", buffers=[png()], name="a.png")
            with pytest.raises(ConfigurationError, match="reads text only"):
                chat.send("What is this?", png())
            return
        view.say("attach", buffers=[memoryview(png(3000))], name="a\u202e.png")
        [attached] = view.wait(lambda: view.state["attached"])
        assert attached["name"] == "a\\u202e.png"
        assert attached["src"].startswith("data:image/")
        view.say("send", text="What is this?")
        view.wait(lambda: len(view.rows) == 2)
        question, _ = view.ended()
        assert view.state["attached"] == []
        assert len(question["images"]) == 1
        text, picture = server.requests[-1].body["messages"][0]["content"]
        assert text == {"type": "text", "text": "What is this?"}
        data = base64.b64decode(picture["image_url"]["url"].partition(",")[2])
        assert max(Image.open(io.BytesIO(data)).size) <= 1568
        chat.close()


@pytest.mark.parametrize("data", [b"", b"<svg onload=alert(1)>", b"\x89PNG\r\n\x1a\n broken", b"GIF89a"])
def test_what_is_no_image_is_refused_with_a_reason(scripted, data):
    view = Onlooker(scripted)
    assert view.refused("attach", buffers=[data], name="x.png")
    view.wait(lambda: view.state)
    assert view.state["attached"] == []


def test_too_many_images_and_files_without_content_are_refused(scripted):
    view = Onlooker(scripted)
    for buffers in ([], [png(), png()], [5], [None]):
        assert "did not arrive" in view.refused("attach", buffers=buffers, name="x.png")
    for _ in range(10):
        view.answered(view.say("attach", buffers=[png()], name="x.png"), "ok")
    view.wait(lambda: len(view.state["attached"]) == 10)
    assert "At most 10" in view.refused("attach", buffers=[png()], name="x.png")
    view.say("detach", id=view.state["attached"][0]["id"])
    view.wait(lambda: len(view.state["attached"]) == 9)


def test_an_edited_message_keeps_its_images(server, scripted):
    view = Onlooker(scripted)
    scripted.send("What is this?", png())
    view.wait(lambda: len(view.rows) == 2)
    view.say("edit", i=view.ended()[0]["id"], text="And this?")
    view.wait(lambda: view.rows[0]["text"] == "And this?")
    view.ended()
    assert [part["type"] for part in server.requests[-1].body["messages"][0]["content"]] == ["text", "image_url"]


# Who answers.


def finding(*servers):
    async def discover(on_found):
        for server in servers:
            on_found(server)
        return list(servers)

    return discover


def found(name: str, url: str, *names: str, vision: bool = False) -> Server:
    can = (Capability("vision", has=vision), Capability("chat", has=True))
    return Server(name, "unknown", "A server", url, tuple(ModelInfo(one, capabilities=can) for one in names), "up")


def test_without_a_backend_it_offers_a_picker_and_talks_to_what_is_chosen(server):
    server.on("/chat/completions", count_to_five)
    server.on("/models", models("a", "b"))
    chat = ChatWidget(discover=finding(found("one", server.url, "a", "b", vision=True)))
    assert repr(chat) == "ChatWidget(0 messages, no model)"
    with pytest.raises(ConfigurationError, match="Choose a server"):
        chat.send("Hello")
    view = Onlooker(chat)
    view.wait(lambda: view.state and view.state["has_backend"])
    assert (view.state["picking"], view.state["vision"]) == (True, True)
    view.wait(lambda: view.picker.get("model") == "a" and view.picker.get("busy") is False)
    first = chat.backend
    view.say("pick", values={"server": "one", "model": "b"})
    view.wait(lambda: view.state["label"].startswith("b · "))
    assert chat.backend is not first
    run(asyncio.sleep(0.05))
    with pytest.raises(CompatKitError, match="closed"):
        first.chat("Hello")
    view.say("send", text="Count")
    view.wait(lambda: len(view.rows) == 2)
    assert view.ended()[1]["who"] == "b"
    assert view.state["picking"] is False
    view.say("refresh")
    view.say("switch", open=True)
    view.wait(lambda: view.state["picking"])
    chat.close()


def test_a_backend_that_was_given_stays_until_something_is_chosen(server, counting):
    chat = ChatWidget(
        counting, discover=finding(found("other", "http://127.0.0.1:1/v1", "x"), found("mine", server.url, "m", "n"))
    )
    view = Onlooker(chat)
    view.say("switch", open=True)
    view.wait(lambda: view.picker.get("server") == "mine" and view.picker.get("model") == "m")
    assert chat.backend is counting
    view.say("pick", values={"model": "n"})
    view.wait(lambda: view.state["label"].startswith("n · "))
    assert chat.backend is not counting
    assert counting.chat("Hi").text == "1 2 3 4 5 "
    chat.backend = counting
    view.wait(lambda: view.state["label"].startswith("m · "))
    chat.close()
    assert counting.chat("Hi").text == "1 2 3 4 5 "


def test_a_picker_that_does_not_find_the_backend_chooses_nothing(counting):
    chat = ChatWidget(counting, discover=finding(found("other", "http://127.0.0.1:1/v1", "x")))
    view = Onlooker(chat)
    view.say("switch", open=True)
    view.wait(lambda: view.picker.get("rows") and view.picker["busy"] is False and view.picker["server"] == "")
    assert chat.backend is counting
    chat.close()


def test_another_backend_answers_from_the_next_turn_on(server, engine):
    gate = Gate(server, "One ")
    server.on("/chat/completions", gate)
    with ck.connect(server.url, "m") as backend:
        chat = ChatWidget(backend)
        view = Onlooker(chat)
        chat.send("Count")
        assert gate.begun.wait(10)
        chat.backend = engine
        assert chat.backend is backend
        gate.open()
        view.wait(lambda: view.state.get("label") == "mini-1m · llama.cpp" and view.state["busy"] is False)
        assert chat.backend is engine
        assert asyncio.run(chat.ask("What is the capital of Japan?")).model == "mini-1m"
        chat.close()


@pytest.mark.parametrize("wrong", ["mini-1m", 5, object(), Picker([])])
def test_what_is_no_backend_is_refused(wrong):
    with pytest.raises(ConfigurationError, match="connect"):
        ChatWidget(wrong)


# What stays.


def test_exports_come_as_files_and_can_be_loaded(chat, view, engine, tmp_path):
    asyncio.run(chat.ask("What is the capital of Japan?"))
    for form, kind in [("md", "text/markdown"), ("json", "application/json"), ("html", "text/html"), ("py", "text/x-python")]:
        answer = view.answered(view.say("export", **{"as": form}), "file")
        assert (answer["name"], answer["type"]) == (f"chat.{form}", kind)
        assert TOKYO in answer["text"]
        assert chat.export(form, tmp_path / f"chat.{form}")
    other = ChatWidget(engine, messages=tmp_path / "chat.json")
    assert other.messages == chat.messages
    other.load([ck.user("Hello")])
    assert len(other.messages) == 1
    late = Onlooker(other)
    late.wait(lambda: texts(late.rows) == ["Hello"])
    other.load(tmp_path / "chat.json")
    late.wait(lambda: len(late.rows) == 2)
    assert late.rows[1]["rounds"][0]["html"] == f"<p>{TOKYO}</p>\n"
    with pytest.raises(ConfigurationError):
        other.export("exe")
    with pytest.raises(ConfigurationError):
        other.load({"nonsense": 1})


def test_autosave_goes_on_where_it_was(engine, tmp_path):
    path = tmp_path / "chat.json"
    chat = ChatWidget(engine, autosave=path, system="Be brief.")
    assert not path.exists()
    asyncio.run(chat.ask("What is the capital of Japan?"))
    again = ChatWidget(engine, autosave=str(path), messages=[ck.user("Not this")])
    assert again.messages == chat.messages
    view = Onlooker(again)
    view.wait(lambda: len(view.rows) == 2)
    view.say("delete", i=view.rows[1]["id"])
    view.wait(lambda: len(view.rows) == 1)
    run(again._session._keeping.acquire())
    assert len(ChatWidget(autosave=path).messages) == 2


def test_a_file_that_cannot_be_read_is_not_saved_over(engine, tmp_path):
    path = tmp_path / "chat.json"
    path.write_text("{broken")
    with pytest.raises(ConfigurationError, match="name another file"):
        ChatWidget(engine, autosave=path)
    assert path.read_text() == "{broken"


def test_a_file_that_cannot_be_written_is_said_in_the_widget(engine, tmp_path):
    chat = ChatWidget(engine, autosave=tmp_path / "missing" / "chat.json")
    view = Onlooker(chat)
    assert asyncio.run(chat.ask("Hello")).state == "done"
    assert "cannot be saved" in view.wait(lambda: view.state["notice"])


def test_it_is_put_out_twice_and_the_copy_is_drawn_anew_at_the_end_of_a_turn(chat, monkeypatch):
    from compat_kit.widgets import keeping

    put_out, updates = [], []

    class Handle:
        def update(self, bundle, raw):
            updates.append(bundle)

    def display(bundle, **options):
        put_out.append((bundle, options))
        return Handle() if options.get("display_id") else None

    monkeypatch.setattr(keeping, "display", display)
    monkeypatch.setattr("compat_kit.widgets.chat.display", display)
    chat._ipython_display_()
    (view, _), (copy, options) = put_out
    assert "application/vnd.jupyter.widget-view+json" in view
    assert options == {"display_id": True}
    assert set(copy) == {"text/html", "text/markdown", "text/plain"}
    asyncio.run(chat.ask("What is the capital of Japan?"))
    [update] = updates
    assert TOKYO in update["text/html"]
    assert 'class="ck-still"' in update["text/html"]
    assert TOKYO in update["text/markdown"]
    assert "tokens/s" not in update["text/plain"] + update["text/markdown"]
    again = asyncio.run(chat.ask("What is the capital of Japan?"))
    assert again.text == TOKYO
    assert len(updates) == 2


def test_a_closed_widget_raises_nothing(engine):
    chat = ChatWidget(engine)
    view = Onlooker(chat)
    chat.close()
    view.raw({"k": "send", "n": 1, "text": "Hello"})
    chat.close()
    assert asyncio.run(chat.ask("What is the capital of Japan?")).text == TOKYO
    chat._ipython_display_()
    assert repr(chat).startswith("ChatWidget(")


def test_a_comm_that_has_died_raises_nothing(chat):
    def dead(*_, **__):
        raise RuntimeError("socket closed")

    chat.comm.publish_msg = dead
    run(chat._session.outbox.settle())
    chat._desk.hear({"k": "hello"}, [])
    assert asyncio.run(chat.ask("What is the capital of Japan?")).text == TOKYO


def test_while_a_cell_awaits_its_own_loop_sends(chat, view):
    view.wait(lambda: view.state and view.state["vision"] is False)
    threads = set()
    real = view._publish

    def publish(*given, **more):
        threads.add(threading.current_thread())
        real(*given, **more)

    chat.comm.publish_msg = publish
    asyncio.run(chat.ask("What is the capital of Japan?"))
    assert threads == {threading.current_thread()}
    assert texts(view.rows)[1] == TOKYO


def test_a_loop_that_is_held_up_does_not_hold_up_the_views(server, scripted):
    view = Onlooker(scripted)

    async def held_up():
        task = asyncio.ensure_future(scripted.ask("Count"))
        await asyncio.sleep(0)
        view.wait(lambda: len(view.rows) == 2 and view.rows[1]["state"] == "done")  # a cell that blocks its loop
        return await task

    # Something has to be sent after the patience is over: state and snapshots go on being asked for.
    asking = threading.Event()

    def ask():
        while not asking.wait(0.1):
            view.say("sync", s=-1)

    thread = threading.Thread(target=ask)
    thread.start()
    try:
        assert asyncio.run(held_up()).text == "1 2 3 4 5 "
    finally:
        asking.set()
        thread.join()


def test_what_breaks_is_drawn(chat, view, monkeypatch):
    def broken(_form):
        raise ZeroDivisionError("by nought")

    monkeypatch.setattr(chat._session, "exported", broken)
    assert view.refused("export", **{"as": "md"}) == "ZeroDivisionError: by nought"
    assert view.wait(lambda: view.state["notice"]) == "ZeroDivisionError: by nought"


def test_the_door_makes_the_same_widget(engine):
    for chat in (ck.chat(engine, system="Hi"), ck.ChatWidget(engine, system="Hi")):
        assert isinstance(chat, ChatWidget)
        assert chat.conversation.system == "Hi"


def test_nothing_is_sent_at_construction(server):
    with ck.connect(server.url, "m") as backend:
        chat = ck.ChatWidget(backend)
        assert repr(chat) == "ChatWidget(0 messages, model='m')"
        assert server.requests == []
    assert get_loop().is_running()


def test_the_script_travels_without_comments():
    source = "/**\n * A b\n */\nconst a = 1; // kept\n// gone\n  b();\n/* one */\n\nc();"
    assert without_comments(source) == "const a = 1; // kept\nb();\nc();\n"
