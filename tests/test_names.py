"""Names: exactly the one that is meant, or the closest that is the only one; all else is an error that helps."""

from __future__ import annotations

import asyncio

import pytest
from hypothesis import given
from hypothesis import strategies as st

import compat_kit as ck
from compat_kit.discovery import Server, Servers
from compat_kit.errors import ConfigurationError
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


def test_a_kind_or_an_address_that_several_servers_have_is_ambiguous():
    two = Servers([server("a", "m", kind="vllm"), server("b", "n", kind="vllm"), server("c", kind="vllm", state="refused")], 3)
    for name in ("vllm", "127.0.0.1", "localhost"):
        with pytest.raises(ck.AmbiguousName) as told:
            two[name]
        assert told.value.candidates == ("a", "b")
    assert two["vllm/n"].base_url == two.model("VLLM/n").base_url == two["b"].url


def test_names_that_differ_in_case_alone_are_told_apart_as_they_are_written():
    two = Servers([server("GPU", "m"), server("gpu", "m")], asked=2)
    assert (two["GPU"], two["gpu"]) == (two[0], two[1])
    with pytest.raises(ck.AmbiguousName):
        two["Gpu"]


def test_a_server_is_found_by_any_part_of_its_address_with_a_model_behind_it():
    whole, short = OLLAMA.url, OLLAMA.url.removeprefix("http://")
    for name in (whole, short, whole.removesuffix("/v1"), short.removesuffix("/v1")):
        for written in (name, name.replace("127.0.0.1", "localhost"), f" {name}/"):
            assert SERVERS[written] is OLLAMA
        assert SERVERS[f"{name}/qwen3"].model == SERVERS.model(f"{name}/qwen3").model == "qwen3:8b"


def test_a_name_is_among_the_servers_where_it_leads_to_one():
    for name in ("ollama", "Ollama", "ollama/llama3.2", "ollama/llama", OLLAMA.url, OLLAMA):
        assert name in SERVERS
    for name in ("nope", "ollama/nope", "", "llama3.2", None, 7):
        assert name not in SERVERS


def test_a_full_name_leads_to_its_own_server_even_where_another_calls_a_model_so():
    both = Servers([server("litellm", "ollama/qwen3:8b"), OLLAMA], asked=2)
    assert both.model("ollama/qwen3:8b").base_url == OLLAMA.url
    assert both.model("litellm/ollama/qwen3:8b").base_url == both["litellm"].url


@pytest.mark.parametrize(
    ("models", "name", "model"),
    [
        (("llama3.2:latest", "llama3.2:1b"), "Llama 3.2", "llama3.2:latest"),
        (("ai/smollm2:latest", "ai/smollm2:135M"), "smollm2", "ai/smollm2:latest"),
        (("meta/llama:free", "meta/llama"), "llama", "meta/llama"),
        (("通义千问:7b", "文心一言:7b"), "通义", "通义千问:7b"),
        (("llama3:latest", "llama3.1:8b"), "llama3", "llama3:latest"),
    ],
)
def test_the_usual_one_of_several_is_meant(models, name, model):
    assert Servers([server("one", *models)], asked=1).model(name).model == model


def test_every_tag_of_a_near_name_is_told():
    with pytest.raises(ck.UnknownName) as told:
        Servers([server("ollama", "qwen3:8b", "qwen3:4b")], asked=1).model("qwen3:1.7b")
    assert told.value.near == ("ollama/qwen3:8b", "ollama/qwen3:4b")


def test_a_miss_on_one_server_names_the_other_that_has_it():
    with pytest.raises(ck.UnknownName, match="Did you mean 'ollama/qwen3:8b'"):
        SERVERS["vllm/qwen3:8b"]
    with pytest.raises(ck.UnknownName, match="Did you mean 'ollama/qwen3:8b'"):
        SERVERS["qwen3:8b"]


@pytest.mark.parametrize(
    "name", ["x`; rm -rf ~ `", "x; ls", "$(zzz)", "-rf", "--insecure", "x\ny", "\x1b[31m", "a b", "", "x" * 5000]
)
def test_the_command_of_a_miss_holds_no_name_that_is_more_than_a_word(name):
    with pytest.raises(ck.UnknownName, match="`ollama pull <model>`") as told:
        SERVERS.model(name)
    assert "\x1b" not in str(told.value)
    assert len(str(told.value)) < 1000


def test_an_endless_name_is_looked_for_as_it_is_and_no_further():
    path = "/models/" + "very/" * 60 + "long.gguf"
    assert Servers([server("llamacpp", path)], asked=1).model(path).model == path
    many = Servers([server("ollama", *(f"org/model-{number}:tag" for number in range(2000)))], asked=1)
    for name in ("/" * 5000, "ollama/" + "x/" * 3000):
        with pytest.raises(ck.UnknownName):
            many.model(name)
        with pytest.raises(ck.UnknownName):
            many[name]


@pytest.mark.parametrize("name", [None, 5, b"m"])
def test_what_is_no_text_names_no_model(name):
    with pytest.raises(ConfigurationError, match="A model is named by text, such as 'llama3.2', not by"):
        SERVERS.model(name)


def test_a_server_that_does_not_run_is_told_with_the_way_to_start_it():
    for name in ("ollama", "ollama/llama3.2"):
        with pytest.raises(ck.UnknownName, match="Start it with `ollama serve`"):
            Servers([VLLM], asked=2)[name]
    with pytest.raises(ck.UnknownName, match="Ollama does not answer. Start it with `ollama serve`"):
        Servers([VLLM], asked=2).model("ollama/llama3.2")
    down = Server("gpu", "ollama", "Ollama", "http://gpu:11434/v1", (), "refused", advice="Nothing listens here.")
    with pytest.raises(ck.UnknownName, match="gpu is not up. Nothing listens here"):
        Servers([down, VLLM], asked=2)["gpu/llama3.2"]


def test_a_kind_that_pulls_no_models_says_how_it_gets_one():
    with pytest.raises(ck.UnknownName, match="`vllm serve <model>`"):
        SERVERS["vllm/nope"]


def test_a_server_that_shows_no_list_is_believed_to_have_any_model():
    servers = Servers([server("tei"), server("vllm", state="needs key"), server("ollama", state="no model")], asked=3)
    assert servers["tei/BAAI/bge-m3"].model == servers.model("tei/BAAI/bge-m3").model == "BAAI/bge-m3"
    assert servers.model("vllm/m", api_key="sk-0123456789").model == "m"
    with pytest.raises(ck.UnknownName, match="`ollama pull m`"):
        servers["ollama/m"]


def test_a_model_that_ships_is_told_with_the_way_to_start_it(monkeypatch):
    monkeypatch.setattr(ck, "_engines", dict)
    with pytest.raises(ck.UnknownName, match=r"`ck.local\('mini-300k'\)` starts it"):
        ck.model("mini-300k", timeout=0.2)
    with pytest.raises(ck.UnknownName, match="It ships with compat_kit"):
        asyncio.run(ck.amodel("mini-300k", timeout=0.2))
    with pytest.raises(ck.UnknownName, match="No model here is called 'zzzzz'"):
        ck.model("zzzzz", timeout=0.2)


def test_a_server_is_a_value_and_can_be_a_key():
    assert {OLLAMA: 1}[OLLAMA] == 1
    assert hash(Server("a", "b", "c", "http://d", (), "up", headers={"Host": "x"}))


def test_the_key_of_a_server_goes_to_its_own_address_alone(monkeypatch):
    monkeypatch.setenv("GPU_KEY", "sk-0123456789")
    gpu = Server("gpu", "vllm", "vLLM", "http://gpu:8000/v1", (), "up", key_env="GPU_KEY")
    assert gpu.backend("m")._transport.secret
    assert not gpu.backend("m", base_url="http://elsewhere/v1")._transport.secret


@given(st.lists(st.text("aA/: .-1\u00e9", min_size=1, max_size=6), min_size=1, max_size=5), st.text("aA/:1", max_size=4))
def test_every_candidate_that_is_told_leads_to_itself(models, name):
    servers = Servers([server("one", *models), server("two", *models[:2])], asked=2)
    try:
        servers.model(name)
    except ck.AmbiguousName as error:
        full = error.candidates
    except ck.UnknownName as error:
        full = error.near
    else:
        return
    for one in full:
        assert (servers.model(one).base_url, servers.model(one).model) == (servers[one[:3]].url, one[4:])
        assert servers[one].model == one[4:]


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
