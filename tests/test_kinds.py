"""The catalogue of servers: each row is whole, no two rows claim one mark, and the guesses are those of the sources."""

from __future__ import annotations

from collections import Counter
from dataclasses import FrozenInstanceError

import pytest

from compat_kit import kinds
from compat_kit.kinds import KINDS, UNKNOWN

NAMES = [kind.name for kind in KINDS]


def name(kind):
    return None if kind is None else kind.name


@pytest.mark.parametrize("kind", KINDS, ids=NAMES)
def test_a_row_is_whole(kind):
    assert kind.name == kind.name.lower()
    assert kind.name.isalnum()
    assert kind.title
    assert kind.ports or kind.hosts
    assert all(0 < port < 65536 for port in kind.ports)
    assert kind.base_path.startswith("/")
    assert kind.base_path.endswith("/v1") or kind.hosts
    assert all(header == header.lower() for header, _ in kind.headers)
    for mark in kind.marks:
        assert mark.path.startswith("/")
        assert bool(mark.key) != bool(mark.text)
    for advice in (kind.start, kind.get_model):
        assert advice.endswith(".")
        assert advice[0].isupper()


def test_no_two_rows_share_a_name_or_a_mark():
    marks = [
        mark
        for kind in KINDS
        for mark in (
            kind.name,
            *(("host", host) for host in kind.hosts),
            *(("owner", owner) for owner in kind.owned_by),
            *kind.headers,
        )
    ]
    marks += [mark for kind in KINDS for mark in kind.marks]
    assert [mark for mark, times in Counter(marks).items() if times > 1] == []


def test_only_openai_may_take_the_key_of_openai():
    assert [kind.name for kind in KINDS if kind.key_env == "OPENAI_API_KEY"] == ["openai"]
    assert UNKNOWN.key_env is None


def test_a_row_cannot_be_changed():
    with pytest.raises(FrozenInstanceError):
        UNKNOWN.name = "other"


def test_every_row_is_found_by_its_name():
    assert [kinds.find_kind(known) for known in NAMES] == list(KINDS)
    assert kinds.find_kind("unknown") is UNKNOWN
    assert kinds.find_kind("Ollama") is None
    assert kinds.find_kind("") is None


@pytest.mark.parametrize(
    ("kind", "url"),
    [
        ("ollama", "http://127.0.0.1:11434/v1"),
        ("llamacpp", "http://127.0.0.1:8080/v1"),
        ("vllm", "http://127.0.0.1:8000/v1"),
        ("sglang", "http://127.0.0.1:30000/v1"),
        ("lmstudio", "http://127.0.0.1:1234/v1"),
        ("tgi", "http://127.0.0.1:3000/v1"),
        ("litellm", "http://127.0.0.1:4000/v1"),
        ("docker", "http://127.0.0.1:12434/engines/v1"),
        ("lemonade", "http://127.0.0.1:13305/api/v1"),
        ("openai", "https://api.openai.com/v1"),
        ("openrouter", "https://openrouter.ai/api/v1"),
    ],
)
def test_a_server_usually_listens_at(kind, url):
    assert kinds.default_url(kinds.find_kind(kind)) == url


def test_a_usual_address_can_be_on_another_host():
    assert kinds.default_url(kinds.find_kind("vllm"), "gpu") == "http://gpu:8000/v1"
    assert kinds.default_url(kinds.find_kind("openai"), "gpu") == "https://api.openai.com/v1"


@pytest.mark.parametrize("kind", KINDS, ids=NAMES)
def test_the_usual_address_of_a_kind_speaks_for_a_kind_with_that_port(kind):
    guess = kinds.by_url(kinds.default_url(kind))
    assert (guess.hosts, guess.ports[:1]) == (kind.hosts, kind.ports[:1])


@pytest.mark.parametrize(
    ("host", "kind"),
    [
        ("openai.com", "openai"),
        ("api.openai.com", "openai"),
        ("eu.api.openai.com", "openai"),
        ("openrouter.ai", "openrouter"),
        ("notopenai.com", None),
        ("openai.com.evil.example", None),
        ("openai.com.", None),
        ("openai", None),
        ("", None),
        ("127.0.0.1", None),
    ],
)
def test_a_host_decides_only_by_its_own_domain(host, kind):
    assert name(kinds.by_host(host)) == kind


@pytest.mark.parametrize(
    ("headers", "kind"),
    [
        ({"server": "llama.cpp"}, "llamacpp"),
        ({"server": "ConcedoLlamaForKoboldServer"}, "koboldcpp"),
        ({"server": "BaseHTTP/0.6 Python/3.12.3"}, "mlx"),
        ({"x-litellm-version": "1.80.0", "server": "uvicorn"}, "litellm"),
        ({"x-litellm-call-id": ""}, "litellm"),
        ({"server": "uvicorn"}, None),
        ({"server": "not llama.cpp"}, None),
        ({"x-powered-by": "Express"}, None),
        ({}, None),
    ],
)
def test_headers_decide(headers, kind):
    assert name(kinds.by_headers(headers)) == kind


@pytest.mark.parametrize(
    ("owners", "kind"),
    [
        (["vllm"], "vllm"),
        (["sglang", None], "sglang"),
        (["llamacpp"], "llamacpp"),
        (["tabbyAPI"], "tabbyapi"),
        (["koboldcpp"], "koboldcpp"),
        (["docker"], "docker"),
        (["lmdeploy"], "lmdeploy"),
        (["xinference"], "xinference"),
        (["lemonade"], "lemonade"),
        (["openai", "system"], None),  # gateways list OpenAI's models as they are: only the host decides
        (["library"], None),
        (["VLLM"], None),
        ([None], None),
        ([], None),
    ],
)
def test_the_owner_of_a_model_decides(owners, kind):
    assert name(kinds.by_owner(iter(owners))) == kind


@pytest.mark.parametrize(
    ("url", "kind"),
    [
        ("http://127.0.0.1:11434/v1", "ollama"),
        ("http://gpu:8000", "vllm"),
        ("http://[::1]:1234/v1", "lmstudio"),
        ("http://127.0.0.1:8080/v1", "llamacpp"),
        ("https://api.openai.com/v1", "openai"),
        ("https://api.openai.com:8000/v1", "openai"),
        ("http://user:8000@gpu/v1", None),
        ("http://gpu/v1", None),
        ("http://gpu:9/v1", None),
        ("", None),
    ],
)
def test_an_address_gives_a_first_guess(url, kind):
    assert name(kinds.by_url(url)) == kind
