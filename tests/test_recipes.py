"""How a backend was made: without its key, told from others, made again, written down."""

from __future__ import annotations

import ast
import json
from contextlib import suppress
from types import SimpleNamespace

import pytest
from hypothesis import given
from hypothesis import strategies as st

import compat_kit as ck
from compat_kit.errors import ConfigurationError
from compat_kit.recipes import code, describe, identity, literal, rebuild
from compat_kit.retry import Retry

KEY = "sk-very-secret-0123456789"
JSON = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats(allow_nan=False) | st.text(),
    lambda inner: st.lists(inner, max_size=4) | st.dictionaries(st.text(), inner, max_size=4),
    max_leaves=12,
)


def made(text: str):
    """What the written expression makes."""
    import os

    return eval(text, {"ck": ck, "os": os})


@given(JSON, st.sampled_from([0, 4, 90, None]))
def test_what_is_written_is_a_literal_of_the_same_value(value, indent):
    assert ast.literal_eval(literal(value, indent)) == value


def test_a_description_is_plain_and_holds_no_secret():
    backend = ck.connect(
        "http://gpu:8000/v1",
        "m",
        api_key=KEY,
        default_headers={"X-Team": "pass-" + KEY},
        extra_body={"password": KEY, "top_k": 3},
        options={"temperature": 0, "extra_headers": {"Authorization": KEY}},
        timeout=5,
        retry=Retry(max_retries=0),
    )
    told = describe(backend)
    assert KEY not in json.dumps(told)
    assert told["options"] == {"temperature": 0}
    assert told["extra_body"] == {"top_k": 3}
    assert (told["has_key"], told["headers"], told["timeout_s"]) == (True, ["X-Team"], 5)
    assert sorted(told["left_out"]) == ["extra_headers", "password"]


def test_the_embedded_engine_is_described_by_its_settings(engine):
    told = describe(engine)
    assert (told["kind"], told["base_url"], told["model"]) == ("local", "", "mini-1m")
    assert told["engine"] == {"model": "mini-1m", "path": "", "n_ctx": 2048, "n_parallel": 4, "seed": None}
    assert code(told) == 'ck.local("mini-1m", options={"temperature": 0})'


def test_a_file_of_ones_own_is_described_by_its_path(tmp_path):
    path = tmp_path / "mine.gguf"
    path.write_bytes(next(card.path for card in ck.local_models() if card.name == "mini-300k").read_bytes())
    with ck.local(path) as mine, ck.local("mini-300k") as shipped:
        assert describe(mine)["engine"]["path"] == str(path)
        assert identity(mine)["where"] == identity(shipped)["where"]  # the same content
        assert identity(mine)["model"] != identity(shipped)["model"]


def test_a_backend_of_the_engine_is_made_again(engine):
    with rebuild(describe(engine)) as again:
        assert again.chat("What is the capital of Japan?").text == "The capital of Japan is Tokyo."
        assert identity(again) == identity(engine)


def test_what_stands_in_front_is_told_and_a_pace_is_made_again():
    with ck.local("mini-300k", tokens_per_s=500) as paced:
        told = describe(paced)
        assert (told["kind"], told["tokens_per_s"]) == ("local", 500)
        assert identity(paced)["tokens_per_s"] == 500
        assert code(told) == 'ck.local("mini-300k", tokens_per_s=500)'
        with rebuild(told) as again:
            assert describe(again)["tokens_per_s"] == 500
        with ck.faults(paced, ["429"]) as faulty:
            assert identity(faulty) != identity(paced)
            with pytest.raises(ConfigurationError, match=r"ck\.faults"):
                rebuild(describe(faulty))


def test_what_does_not_change_the_question_does_not_change_the_identity():
    first = ck.connect("http://GPU:80/v1/", "m", api_key=KEY, timeout=5)
    again = ck.connect("http://gpu/v1", "m", max_retries=0, kind="vllm")
    assert identity(first) == identity(again)
    assert KEY not in json.dumps(identity(first))


@pytest.mark.parametrize(
    "other",
    [
        ck.connect("http://gpu:8001/v1", "m"),
        ck.connect("http://gpu/v1", "n"),
        ck.connect("http://gpu/v1", "m", options={"seed": 1}),
        ck.connect("http://gpu/v1", "m", extra_body={"top_k": 1}),
        ck.connect("http://gpu/v1", "m", api="responses"),
    ],
)
def test_what_changes_the_question_changes_the_identity(other):
    assert identity(other) != identity(ck.connect("http://gpu/v1", "m"))


def test_options_beside_the_backend_are_as_good_as_its_own():
    assert identity(ck.connect("http://gpu/v1", "m"), {"seed": 1}) == identity(
        ck.connect("http://gpu/v1", "m", options={"seed": 1})
    )


def client(**more):
    return SimpleNamespace(chat=SimpleNamespace(completions=SimpleNamespace(create=lambda **_: None)), **more)


def test_a_client_of_ones_own_without_an_address_is_only_itself():
    mine = ck.Backend("m", client=client())
    assert identity(mine) == identity(mine.with_options(timeout=3))
    assert identity(mine) != identity(ck.Backend("m", client=client()))
    assert identity(ck.Backend("m", client=client(base_url="http://gpu/v1"))) == identity(
        ck.Backend("m", client=client(base_url="http://gpu/v1"))
    )
    told = describe(mine)
    assert told["client"] == "types.SimpleNamespace"
    assert code(told) == 'ck.Backend("m", client=client)'
    with pytest.raises(ConfigurationError, match="client of your own"):
        rebuild(told)


@pytest.mark.parametrize(
    ("backend", "written"),
    [
        (ck.ollama("llama3.2"), 'ck.ollama("llama3.2")'),
        (ck.ollama("m", host="gpu"), 'ck.connect("http://gpu:11434/v1", "m", kind="ollama")'),
        (ck.connect("http://gpu:8000/v1", "m"), 'ck.connect("http://gpu:8000/v1", "m")'),
        (ck.connect("http://gpu:8000/v1"), 'ck.connect("http://gpu:8000/v1")'),
        (
            ck.connect("http://gpu:8000/v1", "m", api_key=KEY, options={"temperature": 0}),
            'ck.connect("http://gpu:8000/v1", "m", api_key=os.environ["COMPAT_KIT_API_KEY"], options={"temperature": 0})',
        ),
        (ck.openai("gpt-x", api_key=KEY), 'ck.openai("gpt-x")'),
    ],
)
def test_the_python_of_a_backend_makes_the_same_one(backend, written, monkeypatch):
    assert code(describe(backend)) == written
    monkeypatch.setenv("COMPAT_KIT_API_KEY", KEY)
    assert identity(made(written)) == identity(backend)


def test_a_key_goes_to_no_address_but_its_own(monkeypatch):
    evil = {"kind": "vllm", "base_url": "https://evil.example/v1", "model": "m", "has_key": True}
    for variable in ("VLLM_API_KEY", "OPENAI_API_KEY", "COMPAT_KIT_API_KEY"):
        monkeypatch.setenv(variable, KEY)
    monkeypatch.setenv("COMPAT_KIT_BASE_URL", "http://gpu:8000/v1")
    with pytest.raises(ConfigurationError, match="api_key="):
        rebuild(evil)
    assert rebuild(evil, api_key="sk-other-0123456789")._transport.secret
    assert not rebuild({**evil, "has_key": False})._transport.secret
    assert rebuild({**evil, "kind": "unknown", "base_url": "http://gpu:8000/v1"})._transport.secret
    with pytest.raises(ConfigurationError, match="COMPAT_KIT_BASE_URL"):
        rebuild({**evil, "kind": "unknown", "base_url": "http://gpu:8001/v1"})


def test_a_header_without_its_value_is_asked_for():
    told = describe(ck.connect("http://gpu:8000/v1", "m", default_headers={"X-Team": "a"}))
    with pytest.raises(ConfigurationError, match=r"default_headers=\{'X-Team': \.\.\.\}"):
        rebuild(told)
    assert rebuild(told, default_headers={"X-Team": "a"})


def test_settings_come_back():
    backend = ck.connect("http://gpu:8000/v1", "m", timeout=None, max_retries=0, api="responses", extra_body={"top_k": 1})
    again = rebuild(describe(backend))
    assert (again._timeout_s, again._retry.max_retries, again.api, again._extra_body) == (None, 0, "responses", {"top_k": 1})
    assert describe(again) == describe(backend)


@given(st.dictionaries(st.sampled_from(["kind", "base_url", "model", "api", "options", "engine", "headers", "timeout_s"]), JSON))
def test_a_description_of_somebody_else_breaks_nothing(told):
    written = code(told)
    tree = ast.parse(written, mode="eval").body
    assert isinstance(tree, ast.Call)
    if told.get("kind") != "local":
        with suppress(ConfigurationError):
            rebuild(told)
