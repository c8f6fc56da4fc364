"""`ck.pick`: a backend that can do what a notebook needs, whatever runs, and a word about it where another model goes on."""

from __future__ import annotations

import asyncio
import json
import os
import subprocess
import sys
from dataclasses import replace

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

import compat_kit as ck
from compat_kit import picking
from compat_kit.discovery import EMBEDDED, Server, sweep
from compat_kit.errors import ConfigurationError
from compat_kit.replies import Capability, ModelInfo
from tests.loopback import completion, models


@pytest.fixture(autouse=True)
def no_usual_ports(monkeypatch):
    """Whatever runs on the well-known ports of the tester's machine takes no part."""
    monkeypatch.setattr(sweep, "_ports", lambda *_: [])


def model(name, *, loaded=None, **can):
    told = tuple(Capability(ability, has) for ability, has in can.items())
    return ModelInfo(name, capabilities=told, is_loaded=loaded)


def up(*offered, name="gpu", **changes):
    return Server(name, "vllm", "vLLM", "http://127.0.0.1:9/v1", offered, "up", **changes)


def picked(*servers, needs=(), **given):
    backend, note = picking.pick(servers, needs, given)
    backend.close()
    return backend.model, note


def test_a_model_of_which_its_server_says_that_it_can_goes_first():
    server = up(model("silent"), model("blind", vision=False), model("sees", vision=True))
    assert picked(server, needs=("vision",)) == ("sees", "")


def test_a_loaded_model_goes_before_one_that_is_not():
    server = up(model("cold", loaded=False, tools=True), model("warm", loaded=True, tools=True))
    assert picked(server, needs=("tools",)) == ("warm", "")


def test_without_a_need_any_model_that_may_chat_will_do():
    assert picked(up(model("embedder", chat=False, embedding=True), model("plain"))) == ("plain", "")


def test_the_model_that_the_environment_names_goes_first(monkeypatch):
    monkeypatch.setenv("COMPAT_KIT_BASE_URL", "http://127.0.0.1:9/v1")
    monkeypatch.setenv("COMPAT_KIT_MODEL", "mine")
    server = up(model("other", chat=True), model("mine"))
    assert picked(server) == ("mine", "")
    assert picked(server, needs=("vision",)) == ("mine", "")


@pytest.mark.parametrize(
    ("needs", "name"),
    [
        ((), "mini-1m"),
        (("tools",), "mini-3m"),
        (("vision",), "mini-vision"),
        (("embedding",), "mini-embed"),
        (("reasoning",), "mini-3m"),
    ],
)
def test_where_none_can_a_model_of_the_package_goes_on_and_says_why(needs, name):
    lacking = dict.fromkeys(needs or ("chat",), False)
    found, note = picked(up(model("llama3.2", **lacking)), needs=needs)
    assert found == name
    assert note.startswith(f"{name} of the embedded engine goes on here: nobody says that gpu/llama3.2 can ")


def test_with_nothing_around_a_model_of_the_package_is_taken_without_a_word():
    assert picked() == ("mini-1m", "")


def test_a_server_that_somebody_named_goes_before_one_that_happens_to_run():
    named = up(model("mine"), name="class", found_by="COMPAT_KIT_BASE_URL")
    assert picked(up(model("other", tools=True)), named, needs=("tools",)) == ("mine", "")


def test_nobody_is_taken_for_one_that_sees_who_does_not_say_so():
    assert picked(up(model("silent")), needs=("vision",))[0] == "mini-vision"
    assert picked(up(model("silent")), needs=("tools",))[0] == "silent"


def test_a_named_server_that_is_not_up_is_in_the_note_with_its_next_step():
    down = up(found_by="COMPAT_KIT_BASE_URL", advice="Start it with `vllm serve`.")
    found, note = picked(replace(down, state="refused"), replace(down, name="other", found_by="", state="not OpenAI"))
    assert (found, note) == ("mini-1m", "mini-1m of the embedded engine goes on here: gpu: Start it with `vllm serve`.")


def test_many_reasons_are_cut_short():
    _, note = picked(up(*(model(f"m{n}", tools=False) for n in range(40))), needs=("tools",))
    assert note.endswith("; and 37 more.")


def test_the_engines_of_this_process_are_not_taken_for_servers():
    assert picked(up(model("mini-300k", chat=True), found_by=EMBEDDED))[0] == "mini-1m"


def test_what_nothing_here_can_do_is_an_error_with_the_next_step():
    with pytest.raises(
        ConfigurationError, match=r"No model here can see pictures and call tools.*ck\.pick\('vision', 'tools', server="
    ):
        picked(up(model("blind", vision=False)), needs=("vision", "tools"))


def test_an_unknown_need_is_an_error_that_names_those_there_are():
    with pytest.raises(ConfigurationError, match=r"no need 'images'.*vision"):
        picked(needs=("images",))


@pytest.mark.parametrize("name", ["api_key", "base_url", "kind", "client"])
def test_a_key_goes_to_no_server_that_it_was_not_given_for(name):
    with pytest.raises(ConfigurationError, match=name) as caught:
        picked(up(model("any")), **{name: "sk-very-secret-key"})
    assert "secret" not in str(caught.value)


def test_settings_go_with_the_backend():
    backend, _ = picking.pick([up(model("any"))], (), {"options": {"temperature": 0}, "max_retries": 0})
    assert backend._options == {"temperature": 0}
    backend.close()


names = st.text(max_size=30) | st.text("ab\n\r\x1b\x9b\u202e\u2028", max_size=6)
abilities = st.dictionaries(st.sampled_from(sorted(picking.NEEDS)), st.booleans())


@given(st.lists(st.tuples(names, names, abilities), max_size=4), st.sampled_from(["", *sorted(picking.NEEDS)]))
@settings(max_examples=25, deadline=None)
def test_whatever_servers_call_themselves_there_is_a_backend_and_the_note_is_one_plain_line(offered, need):
    servers = [up(model(inner or "m", **can), name=outer) for outer, inner, can in offered]
    found, note = picked(*servers, needs=(need,) if need else ())
    assert found
    assert not {*"\n\r\t\x07\x1b\x9b\u202e\u2028"} & {*note}


def test_the_door_asks_one_server_alone_where_it_is_named(server, capsys):
    server.on("/models", models("only-this"))
    server.on("/chat/completions", completion("Hello from there."))
    with ck.pick(server=server.url) as backend:
        assert backend.chat("Hello").text == "Hello from there."
    assert capsys.readouterr().out == ""


def test_the_door_says_what_goes_on_instead(server, capsys):
    server.on("/models", models("only-this"))
    with asyncio.run(ck.apick("embedding", server=server.url)) as backend:
        assert backend.model == "mini-embed"
        assert len(backend.embed(["A cat"])) == 1
    assert "only-this can embed texts" in capsys.readouterr().out


def test_the_environment_is_enough(server, monkeypatch):
    server.on("/models", models("from-the-class"))
    server.on("/chat/completions", completion("Hello, class."))
    monkeypatch.setenv("COMPAT_KIT_BASE_URL", server.url)
    with ck.pick() as backend:
        assert (backend.model, backend.chat("Hello").text) == ("from-the-class", "Hello, class.")


def test_the_key_of_the_environment_goes_with_it_and_is_nowhere_to_be_read(server):
    key = "sk-class-4711-secret"
    seen = []

    async def answer(exchange):
        seen.append(exchange.headers.get("authorization"))
        await exchange.answer(models("m") if exchange.path.endswith("/models") else completion("Hi."))

    server.on("/models", answer)
    server.on("/chat/completions", answer)
    code = "import compat_kit as ck; b = ck.pick(); print(repr(b), b.chat('Hello').text)"
    around = {**os.environ, "COMPAT_KIT_BASE_URL": server.url, "COMPAT_KIT_API_KEY": key}
    done = subprocess.run([sys.executable, "-W", "error", "-c", code], env=around, capture_output=True, text=True, check=True)
    assert "Hi." in done.stdout
    assert key not in done.stdout + done.stderr
    assert f"Bearer {key}" in seen
    assert json.dumps(seen).count(key) == len(seen)
