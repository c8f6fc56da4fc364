"""Who answers in a chat: a backend that was given, one that is chosen, and the change between them."""

from __future__ import annotations

import asyncio

import pytest

import compat_kit as ck
from compat_kit.discovery import Server
from compat_kit.errors import CompatKitError, ConfigurationError
from compat_kit.replies import Capability, ModelInfo
from compat_kit.widgets import ChatWidget, Picker
from tests.loopback import count_to_five, models, refuse
from tests.onlooker import Gate, Onlooker, quiet


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
    quiet(chat)
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


def test_a_picker_that_does_not_find_the_backend_chooses_nothing(server, counting):
    server.on("/models", refuse(404, {}))
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


@pytest.mark.parametrize(
    ("wrong", "next_step"),
    [
        ("mini-1m", r"ck\.model\('mini-1m'\)"),
        ("http://gpu:8000/v1", r"ck\.connect\('http://gpu:8000/v1'\)"),
        (Picker([]), r"\.backend\(\)"),
        (5, r"ck\.connect\(\.\.\.\).*not int"),
    ],
)
def test_what_is_no_backend_is_refused_with_the_next_step(wrong, next_step):
    with pytest.raises(ConfigurationError, match=next_step):
        ChatWidget(wrong)


async def counts_for_the_key(exchange):
    if not exchange.headers.get("authorization", "").endswith(" sk-very-secret-0123456789"):
        await exchange.answer({"error": {"message": "no key"}}, status=401)
    elif exchange.method == "GET":
        await exchange.answer({"object": "list", "data": [{"id": "m"}, {"id": "other"}]})
    else:
        await count_to_five(exchange)


def test_another_model_of_its_own_server_is_chosen_with_the_same_key(server, counting):
    server.on("/models", counts_for_the_key)
    server.on("/chat/completions", counts_for_the_key)
    chat = ChatWidget(counting, discover=finding())
    view = Onlooker(chat)
    view.say("switch", open=True)
    view.wait(lambda: view.picker.get("rows") and view.picker["model"] == "m" and view.picker["busy"] is False)
    [row] = view.picker["rows"]
    assert [one["id"] for one in row["models"]] == ["m", "other"]
    view.say("pick", values={"server": row["name"], "model": "other"})
    view.wait(lambda: view.state["label"].startswith("other"))
    assert asyncio.run(chat.ask("Count")).state == "done"
    assert [request.body["model"] for request in server.requests if request.method == "POST"] == ["other"]
    view.say("pick", values={"model": "m"})
    view.wait(lambda: view.state["label"].startswith("m "))
    assert counting.chat("Count").text  # nobody has closed it
    chat.close()
