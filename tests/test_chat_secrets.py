"""A key is in no trait, message, file, copy or representation of a chat, whatever a server does with it; and the wire stays thin."""

from __future__ import annotations

import asyncio
import itertools
import json
import re

import pytest

import compat_kit as ck
from compat_kit.conversation.export import FORMS
from compat_kit.loop import run
from compat_kit.widgets import ChatWidget, outbox
from tests.leaks import KEY, OTHERS, leaks
from tests.loopback import delta
from tests.onlooker import Onlooker, Pacer, asked


def repeated(exchange) -> str:
    return f"You sent {exchange.headers['authorization']} and {exchange.headers.get('x-api-key', '')}"


async def refuses(exchange):
    await exchange.answer({"error": {"message": repeated(exchange), "code": repeated(exchange)}}, status=400)


async def says_it(exchange):
    await exchange.start_stream()
    words = repeated(exchange)
    for at in range(0, len(words), 5):
        await exchange.event(delta(words[at : at + 5]))
        await exchange.event(delta(reasoning_content=words[at : at + 5]))
    await exchange.event(delta(finish_reason="stop"))
    await exchange.end_stream()


async def breaks_off(exchange):
    await exchange.start_stream()
    await exchange.event(delta(repeated(exchange)))
    await exchange.event({"error": {"message": repeated(exchange)}})
    exchange.writer.close()


async def calls_with_it(exchange):
    if exchange.body["messages"][-1]["role"] == "tool":
        await says_it(exchange)
        return
    arguments = json.dumps({"text": repeated(exchange)})
    await exchange.start_stream()
    call = {
        "index": 0,
        "id": f"call {repeated(exchange)}",
        "type": "function",
        "function": {"name": "shout", "arguments": arguments},
    }
    await exchange.event(delta(tool_calls=[call]))
    await exchange.event(delta(finish_reason="tool_calls"))
    await exchange.end_stream()


def shout(text: str) -> str:
    """Say it louder."""
    raise ValueError(f"too loud: {KEY} {text}")


@pytest.mark.parametrize("handler", [refuses, says_it, breaks_off, calls_with_it])
def test_a_server_that_repeats_every_secret_is_not_repeated(server, handler, tmp_path):
    server.on("/chat/completions", handler)
    server.on("/models", {"data": [{"id": KEY}, {"id": "m"}]})
    options = {"extra_headers": {"x-token": KEY}, "user": KEY, "extra_query": {"key": KEY}}
    path = tmp_path / "chat.json"
    with ck.connect(server.url, "m", api_key=KEY, default_headers=OTHERS, retry=ck.Retry(max_retries=0)) as backend:
        chat = ChatWidget(backend, tools=[shout], approval="always", options=options, autosave=path)
        view = Onlooker(chat)
        asyncio.run(chat.ask("Hello"))
        view.wait(lambda: len(view.rows) == 2)
        view.ended()
        view.answered(view.say("export", **{"as": "py"}), "file")
        shown = [json.dumps(view.heard), json.dumps(view.updates), json.dumps(chat.get_state(), default=str), repr(chat)]
        shown += [chat.export(form) for form in ("md", "json", "html", "py")]
        shown += [path.read_text(), json.dumps(chat.messages), json.dumps(chat._repr_mimebundle_()), repr(chat.conversation.leaf)]
        assert leaks("\n".join(shown)) == []
        assert KEY in asked(server).headers["authorization"]
        chat.close()


def test_an_error_of_a_callback_is_drawn_without_the_key(server, counting, tmp_path, monkeypatch):
    key = "sk-very-secret-0123456789"

    async def broken(_make):
        raise OSError(f"no room for {key}")

    chat = ChatWidget(counting)
    monkeypatch.setattr(chat._autosave, "save", broken)
    view = Onlooker(chat)
    with pytest.warns(UserWarning, match=r"no room for \[key\]"):
        asyncio.run(chat.ask("Hello"))
    notice = view.wait(lambda: view.state["notice"])
    assert "OSError: no room for" in notice
    assert key not in json.dumps(view.heard)
    chat.close()


PROSE = ("A quick brown fox jumps over a lazy dog while the model goes on writing about nothing in particular. " * 4 + "\n\n") * 9
MARKDOWN = (
    "## A heading\n\nSome **bold** and *italic* with `code`.\n\n- a first item\n- a second item\n\n|a|b|\n|-|-|\n|1|2|\n\n" * 16
)
CODE = (
    "Here it is:\n\n```python\ndef add(a: int, b: int) -> int:\n    result = a + b\n    return result\n\nprint(add(1, 2))\n```\n\n"
    * 16
)


def at_a_hundred_a_second(text: str, tokens: int) -> list[str]:
    """The beginning of a text as it comes: what is written within a tick together."""
    words = re.findall(r"\s?\w{1,6}|\s?[^\w\s]+|\s+", text)[:tokens]
    assert len(words) == tokens
    ends = [int(tick * 100 * outbox.TICK_S) for tick in range(tokens) if tick * 100 * outbox.TICK_S < tokens]
    return ["".join(words[begin:end]) for begin, end in itertools.pairwise([*ends, tokens])]


@pytest.mark.parametrize("text", [PROSE, MARKDOWN, CODE], ids=["prose", "markdown", "code"])
def test_a_hundred_tokens_a_second_weigh_little(server, monkeypatch, text):
    tokens = 600
    pieces = at_a_hundred_a_second(text, tokens)
    assert 1 / outbox.TICK_S <= 30
    monkeypatch.setattr(outbox, "TICK_S", 0.0)
    with ck.connect(server.url, "m") as backend:
        chat = ChatWidget(backend)
        view = Pacer(chat, server)
        server.on("/chat/completions", lambda exchange: view.play(exchange, pieces))
        view.wait(lambda: view.state)
        run(chat._session.sees())  # which may tell the view something more of the model
        run(chat._session.outbox.settle())
        before, count = view.bytes, len(view.heard)
        assert asyncio.run(chat.ask("Hello")).text == "".join(pieces)
        view.ended()
        assert len(view.heard) - count <= len(pieces) + 10
        assert (view.bytes - before) / tokens < 150
        chat.close()


def test_a_key_that_people_type_is_in_no_export_and_in_no_copy(counting):
    key = counting._transport.secret._source
    chat = ChatWidget(counting)
    asyncio.run(chat.ask(f"My key is {key}, why is it refused?"))
    made = [chat.export(form) for form in FORMS] + list(chat._still().values())
    assert all(key not in text and "[key]" in text for text in made)
    chat.close()


def test_the_keys_of_all_backends_that_there_were_are_in_no_file_and_in_no_copy(server, counting, tmp_path):
    old, new = "sk-very-secret-0123456789", "sk-another-one-987654321"
    chat = ChatWidget(counting, system=f"Use {old}", autosave=tmp_path / "chat.json")
    view = Onlooker(chat)
    asyncio.run(chat.ask(f"My key is {old}"))
    with ck.connect(server.url, "m", api_key=new) as other:
        chat.backend = other
        asyncio.run(chat.ask(f"And {new}, not {old}"))
        chat.backend = None
        chat.system = f"Use {new}"
        made = [chat.export(form) for form in FORMS] + list(chat._still().values()) + [(tmp_path / "chat.json").read_text()]
        made += [json.dumps(view.heard), json.dumps(chat.messages)]
        assert [key for key in (old, new) if any(key in text for text in made)] == []
        sent = [message["content"] for message in asked(server).body["messages"]]
        assert sent[0] == "Use [key]"  # nor has anybody to send it to a model
        chat.close()
