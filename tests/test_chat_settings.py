"""The settings of a chat as they are typed, and the images that are added."""

from __future__ import annotations

import asyncio
import base64
import io
import json

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PIL import Image

import compat_kit as ck
from compat_kit import vision
from compat_kit.errors import ConfigurationError
from compat_kit.widgets import ChatWidget
from compat_kit.widgets.settings import as_options, as_typed
from tests.loopback import count_to_five, models
from tests.onlooker import Onlooker, asked, png


def listed(name: str, **can: bool) -> dict:
    """A list of models as vLLM or llama.cpp would have it, that says what the model takes in."""
    entry = models(name)
    entry["data"][0]["architecture"] = {"input_modalities": ["text", *(["image"] if can.get("vision") else [])]}
    return entry


@pytest.fixture
def scripted(counting):
    """A chat with the server that counts to five."""
    widget = ChatWidget(counting)
    yield widget
    widget.close()


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
    body = asked(server).body
    assert body["messages"][0] == {"role": "system", "content": "Be brief."}
    sent = {"temperature": 0.5, "max_tokens": 20, "seed": -1, "stop": ["A", "B"], "top_p": 0.9}
    assert {name: body[name] for name in sent} == sent
    view.say("set", values=dict.fromkeys(typed, ""))
    view.wait(lambda: view.state["settings"] == dict.fromkeys(typed, ""))
    asyncio.run(scripted.ask("Hello"))
    body = asked(server).body
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
    assert asked(server).headers["x-key"] == "S3cret"
    assert asked(server).body["top_k"] == 5
    chat.close()


JSON = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats() | st.text(max_size=10),
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(st.text(max_size=6), inner, max_size=3),
    max_leaves=6,
)
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
        text, picture = asked(server).body["messages"][0]["content"]
        assert text == {"type": "text", "text": "What is this?"}
        data = base64.b64decode(picture["image_url"]["url"].partition(",")[2])
        assert max(Image.open(io.BytesIO(data)).size) <= 1568
        chat.close()


def test_a_server_whose_own_pages_call_a_model_blind_is_heard_before_an_image_is_sent(engine):
    chat = ChatWidget(engine)
    view = Onlooker(chat)
    view.wait(lambda: view.state and view.state["vision"] is False)
    assert "reads text only" in view.refused("attach", buffers=[png()], name="a.png")
    chat.close()


def test_a_server_that_was_started_anew_with_a_model_that_sees_gets_the_image(server, monkeypatch):
    server.on("/models", listed("m", vision=False))
    with ck.connect(server.url, "m") as backend:
        chat = ChatWidget(backend)
        view = Onlooker(chat)
        assert "reads text only" in view.refused("attach", buffers=[png()], name="a.png")
        server.on("/models", listed("m", vision=True))
        monkeypatch.setattr(vision, "LASTS_S", -1.0)
        view.say("attach", buffers=[memoryview(png())], name="a.png")
        view.wait(lambda: view.state["attached"])
        assert view.state["vision"] is True
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
    assert [part["type"] for part in asked(server).body["messages"][0]["content"]] == ["text", "image_url"]
