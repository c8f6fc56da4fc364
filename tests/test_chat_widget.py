"""The chat without a page: what is said, answered, stopped, branched, and approved of."""

from __future__ import annotations

import asyncio
import queue
import threading

import pytest

import compat_kit as ck
from compat_kit.conversation import STOPPED
from compat_kit.errors import ConfigurationError
from compat_kit.loop import run
from compat_kit.widgets import ChatWidget, rows
from tests.loopback import count_to_five, refuse
from tests.onlooker import Gate, Onlooker, quiet, texts

TOKYO = "The capital of Japan is Tokyo."


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


def test_what_draws_answers_is_loaded_beside_the_loop_as_soon_as_a_view_is_there(chat, monkeypatch):
    drawn, draw = queue.SimpleQueue(), rows._html
    monkeypatch.setattr(rows, "_html", lambda text: drawn.put((text, threading.current_thread().name)) or draw(text))
    Onlooker(chat)
    text, thread = drawn.get(timeout=30)
    assert "```python" in text
    assert "$" in text
    assert thread.startswith("asyncio_")


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


def test_the_tokens_of_a_conversation_add_up_over_all_its_branches_and_have_a_price(chat):
    asyncio.run(chat.ask("What is the capital of Japan?"))
    once = chat.usage
    asyncio.run(chat.aregenerate())
    assert (chat.usage.of, chat.usage.prompt_tokens, chat.usage.completion_tokens) == (
        2,
        once.prompt_tokens * 2,
        once.completion_tokens * 2,
    )
    prices = ck.Prices({"mini-1m": {"input": 1, "output": 2}})
    assert prices.cost(chat.usage, "mini-1m") == (once.prompt_tokens * 2 + once.completion_tokens * 4) / 1e6
    chat.load([ck.user("Hi"), ck.assistant("Hello")])
    assert chat.usage == ck.Usage.total([])


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
        assert gate.begun.wait(10)
        view.wait(lambda: len(view.rows) == 2)
        view.say("clear")
        view.wait(lambda: view.rows == [] and view.state["busy"] is False)
        assert gate.left.wait(10)
        chat.send("Count")
        assert gate.begun.wait(10)
        chat.clear()
        assert chat.messages == []
        chat.close()


def test_an_answer_shows_itself_in_a_line_without_times(chat):
    assert repr(asyncio.run(chat.ask("Hello"))) == "Node('assistant', 'Hello! How can I help you today?', state='done')"


def test_another_answer_can_be_awaited(chat):
    first = asyncio.run(chat.ask("Hello"))
    second = asyncio.run(chat.aregenerate())
    assert chat.conversation.siblings(first.id) == [first.id, second.id]
    with pytest.raises(ConfigurationError, match="no message yet"):
        asyncio.run(ChatWidget(chat.backend).aregenerate())


def len_of(text: str) -> int:
    """How long a text is."""
    return len(text)


def test_what_is_set_later_counts_from_the_next_turn_and_is_checked(server, scripted):
    view = Onlooker(scripted)
    scripted.system, scripted.options, scripted.approval = "Be brief.", {"seed": 7}, "never"
    scripted.tools = [len_of]
    asyncio.run(scripted.ask("Hello"))
    [sent] = [request.body for request in server.requests if request.method == "POST"]
    assert (sent["messages"][0], sent["seed"]) == ({"role": "system", "content": "Be brief."}, 7)
    assert [tool["function"]["name"] for tool in sent["tools"]] == list(scripted.tools) == ["len_of"]
    assert (scripted.system, scripted.options, scripted.approval) == ("Be brief.", {"seed": 7}, "never")
    view.wait(lambda: view.state["settings"]["system"] == "Be brief." and view.state["tools"] == ["len_of"])
    scripted.messages = [ck.user("Hi")]
    assert scripted.messages == [ck.user("Hi")]
    for name, wrong in {"system": 5, "options": {"model": "m"}, "tools": [5], "approval": "perhaps", "messages": 5}.items():
        with pytest.raises(ConfigurationError):
            setattr(scripted, name, wrong)


@pytest.mark.parametrize("deadline_s", ["1", 0, -1, float("nan")])
def test_a_deadline_that_is_none_is_refused_at_once(engine, deadline_s):
    with pytest.raises(ConfigurationError, match="deadline_s"):
        ChatWidget(engine, deadline_s=deadline_s)


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
    assert (call["name"], call["state"], call["word"]) == ("get_weather", "waiting", "waits for your approval")
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


def test_what_was_just_sent_can_be_stopped_at_once(server):
    server.on("/chat/completions", Gate(server, "One "))
    with ck.connect(server.url, "m") as backend:
        chat = ChatWidget(backend)

        async def stopped_at_once() -> bool:
            await chat._begin("Count", has_images=False)
            return chat.stop()

        assert run(stopped_at_once())
        quiet(chat)
        assert chat.conversation.leaf.state == STOPPED
        chat.close()


def test_a_turn_that_cannot_begin_says_so(engine):
    chat = ChatWidget(engine, messages=[ck.assistant("Hello")])
    with pytest.raises(ConfigurationError, match="nothing to answer"):
        chat.regenerate()
    assert not chat.is_busy
    chat.close()


def test_what_is_sent_after_clear_is_not_cleared(server, monkeypatch):
    server.on("/chat/completions", count_to_five)
    with ck.connect(server.url, "m") as backend:
        chat = ChatWidget(backend)
        session = chat._session

        async def clicks() -> None:
            settle = session.outbox.settle

            async def clicked() -> None:  # at the end of the first turn, while its last messages are being sent
                monkeypatch.undo()
                await settle()
                session.spawn(session.converse(lambda dialogue: dialogue.ask("Second")))

            await session.begin(lambda dialogue: dialogue.ask("First"))
            await asyncio.sleep(0)
            monkeypatch.setattr(session.outbox, "settle", clicked)
            await session.clear()

        run(clicks())
        quiet(chat)
        assert [message["content"] for message in chat.messages] == ["Second", "1 2 3 4 5 "]
        assert not chat.is_busy
        chat.close()


def test_a_call_that_waits_while_a_cell_awaits_says_what_to_do(engine):
    def get_weather(city: str) -> str:
        """The weather in a city."""
        return "sunny"

    chat = ChatWidget(engine, tools=[get_weather])
    view = Onlooker(chat)

    async def asked():
        task = asyncio.ensure_future(chat.ask("What is the weather in Paris?"))
        await asyncio.to_thread(view.wait, lambda: "interrupt the cell" in view.state.get("notice", ""))
        row = view.rows[-1]
        view.say("decide", i=row["id"], c=row["rounds"][-1]["calls"][0]["id"], how="once")
        return await task

    assert asyncio.run(asked()).state == "done"
    view.ended()
    assert view.state["notice"] == ""
    chat.clear()
    chat.send("What is the weather in Paris?")
    view.wait(lambda: view.rows[-1]["rounds"] and view.rows[-1]["rounds"][-1]["calls"])
    assert view.state["notice"] == ""
    chat.stop()
    quiet(chat)
    chat.close()


def test_what_is_waited_for_before_another_try_is_said_and_goes(server, scripted):
    tries = []

    async def refuses_once(exchange):
        tries.append(exchange.path)
        if len(tries) == 1:
            await exchange.answer({"error": {"message": "slow down"}}, status=429, headers={"Retry-After": "0.01"})
        else:
            await count_to_five(exchange)

    server.on("/chat/completions", refuses_once)
    view = Onlooker(scripted)
    view.wait(lambda: view.state)
    said = []
    scripted._session.note = lambda text, note=scripted._session.note: (said.append(text), note(text))
    node = asyncio.run(scripted.ask("Count"))
    assert (node.state, node.figures.attempts) == ("done", 2)
    assert "takes no more requests now: trying again in" in said[0]
    assert view.ended()
    assert view.state["notice"] == ""
