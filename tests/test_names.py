"""Names: exactly the one that is meant, or the closest that is the only one; all else is an error that helps."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

import compat_kit as ck
from compat_kit.discovery import Server, Servers
from compat_kit.replies import ModelInfo


def server(name: str, *models: str, kind: str = "", state: str = "up", aliases: tuple[str, ...] = ()) -> Server:
    infos = tuple(ModelInfo(model, aliases=aliases) for model in models)
    return Server(name, kind or name, name.title(), f"http://127.0.0.1:{abs(hash(name)) % 60000 + 1}/v1", infos, state)


OLLAMA = server("ollama", "llama3.2:latest", "llama3.2:1b", "nomic-embed-text:latest", "qwen3:8b")
VLLM = server("vllm", "meta-llama/Llama-3.1-8B-Instruct")
LLAMACPP = server("llamacpp", "../models/Mistral-7B-Q4_K_M.gguf", aliases=("mistral",))
SERVERS = Servers([OLLAMA, VLLM, LLAMACPP], asked=3)


@pytest.mark.parametrize(
    ("name", "server", "model"),
    [
        ("llama3.2:latest", "ollama", "llama3.2:latest"),
        ("LLAMA3.2:1B", "ollama", "llama3.2:1b"),
        ("llama3.2", "ollama", "llama3.2:latest"),  # as Ollama reads it
        ("qwen3", "ollama", "qwen3:8b"),
        ("qwen", "ollama", "qwen3:8b"),
        ("nomic", "ollama", "nomic-embed-text:latest"),
        ("embed", "ollama", "nomic-embed-text:latest"),
        ("Llama-3.1-8B-Instruct", "vllm", "meta-llama/Llama-3.1-8B-Instruct"),
        ("meta-llama/llama-3.1-8b-instruct", "vllm", "meta-llama/Llama-3.1-8B-Instruct"),
        ("llama-3.1", "vllm", "meta-llama/Llama-3.1-8B-Instruct"),
        ("llama 3.1", "vllm", "meta-llama/Llama-3.1-8B-Instruct"),
        ("mistral", "llamacpp", "../models/Mistral-7B-Q4_K_M.gguf"),
        ("Mistral-7B-Q4_K_M", "llamacpp", "../models/Mistral-7B-Q4_K_M.gguf"),
        ("ollama/llama3.2:1b", "ollama", "llama3.2:1b"),
        ("ollama/qwen", "ollama", "qwen3:8b"),
        ("vllm/meta-llama/Llama-3.1-8B-Instruct", "vllm", "meta-llama/Llama-3.1-8B-Instruct"),
    ],
)
def test_the_closest_model_is_meant_wherever_it_is(name, server, model):
    backend = SERVERS.model(name)
    assert (backend.model, backend.base_url) == (model, SERVERS[server].url)


def test_a_server_is_found_by_name_kind_or_address():
    numbered = Servers([server("gpu", "m", kind="vllm"), OLLAMA], asked=2)
    assert numbered["gpu"] is numbered["vllm"] is numbered[0]
    assert numbered["Ollama"] is numbered[OLLAMA.url] is OLLAMA


def test_server_and_model_make_a_backend_for_it():
    backend = SERVERS["ollama/llama3.2"]
    assert (backend.model, backend.base_url, backend.kind) == ("llama3.2:latest", OLLAMA.url, "ollama")
    assert SERVERS["ollama"].backend("qwen").model == "qwen3:8b"


def test_an_ambiguous_name_lists_the_candidates():
    with pytest.raises(ck.AmbiguousName) as told:
        SERVERS.model("llama")
    assert told.value.candidates == ("ollama/llama3.2:latest", "ollama/llama3.2:1b", "vllm/meta-llama/Llama-3.1-8B-Instruct")
    assert "'ollama/llama3.2:latest', 'ollama/llama3.2:1b'" in str(told.value)
    for candidate in told.value.candidates:
        assert SERVERS.model(candidate).model == candidate.partition("/")[2]


def test_one_model_on_two_servers_is_ambiguous_until_the_server_is_named():
    both = Servers([server("a", "m"), server("b", "m")], asked=2)
    with pytest.raises(ck.AmbiguousName):
        both.model("m")
    assert both.model("b/m").base_url == both["b"].url


def test_a_miss_lists_near_names_and_how_to_get_the_model():
    with pytest.raises(ck.UnknownName) as told:
        SERVERS.model("quen3")
    assert told.value.near == ("ollama/qwen3:8b",)
    assert "Did you mean 'ollama/qwen3:8b'? Get it for ollama: `ollama pull quen3`." in str(told.value)
    with pytest.raises(ck.UnknownName, match=r"`ck.local\(\)`"):
        Servers([VLLM], asked=1).model("zzz")


def test_an_unknown_server_is_told_with_what_there_is():
    with pytest.raises(KeyError, match="Did you mean 'ollama'"):
        SERVERS["olama"]
    with pytest.raises(ck.UnknownName, match="there is nothing"):
        Servers([], asked=0)["ollama"]


def test_a_server_that_is_not_up_has_no_model_to_offer():
    with pytest.raises(ck.UnknownName):
        Servers([server("ollama", "m", state="needs key")], asked=1).model("m")


def test_a_server_that_hides_its_models_takes_any_name():
    assert server("vllm", state="needs key").backend("whatever").model == "whatever"


@given(st.text(max_size=30), st.lists(st.text(min_size=1, max_size=30), max_size=5, unique=True))
def test_any_name_leads_to_one_model_or_to_an_error_that_names_it(name, models):
    servers = Servers([server("one", *models)], asked=1)
    try:
        chosen = servers.model(name).model
    except (ck.UnknownName, ck.AmbiguousName) as error:
        chosen, told = None, str(error)
    assert chosen in models or repr(name) in told
    for model in models:
        assert servers["one"].backend(model).model == model
