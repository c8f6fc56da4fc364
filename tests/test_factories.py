"""The factories: one for every row of the catalogue, at its usual address, with its own key and no other."""

from __future__ import annotations

import ast
import typing
from pathlib import Path

import pytest

import compat_kit as ck
from compat_kit import kinds
from compat_kit.errors import ConfigurationError

KINDS = [kind for kind in kinds.KINDS if kind.name != "azure"]


def sent_key(backend):
    return backend._transport.secret._source


@pytest.mark.parametrize("kind", KINDS, ids=lambda kind: kind.name)
def test_every_kind_has_a_factory_at_its_usual_address(kind):
    backend = getattr(ck, kind.name)("some-model")
    assert (backend.model, backend.base_url, backend.kind) == ("some-model", kinds.default_url(kind), kind.name)


def test_all_factories_are_declared_for_editors():
    tree = ast.walk(ast.parse(Path(ck.__file__).read_text(encoding="utf-8")))
    declared = {
        ast.unparse(node.target) for node in tree if isinstance(node, ast.AnnAssign) and ast.unparse(node.annotation) == "Factory"
    }
    assert declared == {kind.name for kind in kinds.KINDS}
    assert declared <= set(dir(ck))


def test_a_factory_tells_where_it_looks_and_is_made_once():
    assert "http://127.0.0.1:11434/v1" in ck.ollama.__doc__
    assert ck.ollama is ck.ollama
    assert "host" in typing.get_type_hints(ck.ollama, localns=vars(typing) | {"Backend": ck.Backend})


@pytest.mark.parametrize(
    ("where", "url"),
    [
        ({}, "http://127.0.0.1:8000/v1"),
        ({"host": "gpu"}, "http://gpu:8000/v1"),
        ({"port": 9000}, "http://127.0.0.1:9000/v1"),
        ({"host": "gpu", "port": 8001}, "http://gpu:8001/v1"),
        ({"host": "::1"}, "http://[::1]:8000/v1"),
        ({"host": "[fd00::1]"}, "http://[fd00::1]:8000/v1"),
        ({"host": "my_gpu.local"}, "http://my_gpu.local:8000/v1"),
        ({"base_url": "https://gpu.example/vllm/v1"}, "https://gpu.example/vllm/v1"),
        ({"base_url": "https://gpu.example/"}, "https://gpu.example/v1"),
        ({"base_url": "https://gpu.example/vllm"}, "https://gpu.example/vllm"),
    ],
)
def test_it_can_be_elsewhere(where, url):
    assert ck.vllm("m", **where).base_url == url


@pytest.mark.parametrize(
    "where",
    [{"port": 0}, {"port": 70000}, {"port": "80"}, {"port": True}, {"host": "a b"}, {"host": ""}, {"base_url": "x", "port": 1}],
)
def test_an_address_that_cannot_be_is_refused(where):
    with pytest.raises(ConfigurationError):
        ck.vllm("m", **where)
    with pytest.raises(ConfigurationError, match="base_url"):
        ck.openai("m", host="gpu")


@pytest.mark.parametrize(
    "host", ["http://gpu", "gpu:8000", "gpu/v1", "gpu/", " gpu", "gpu\n", "u:p@gpu", "gpu?x", "a]b", "[::1]:8000", "", 5]
)
def test_a_host_that_is_more_than_one_is_refused_with_where_the_rest_goes(host):
    with pytest.raises(ConfigurationError, match="A port goes to `port=`, a whole URL to `base_url=`") as told:
        ck.ollama("m", host=host)
    assert "u:p" not in str(told.value)


def test_an_address_in_place_of_the_model_is_told():
    with pytest.raises(ConfigurationError, match=r"goes to `base_url=`: ck.ollama\(base_url='http://...'\)"):
        ck.ollama("http://gpu:11434")


def test_a_base_url_without_a_path_gets_that_of_the_kind():
    assert ck.docker(base_url="http://gpu:12434").base_url == "http://gpu:12434/engines/v1"
    assert ck.infinity(base_url="http://gpu:7997/").base_url == "http://gpu:7997"


def test_the_usual_address_is_that_of_the_catalogue_whatever_the_environment_says(monkeypatch):
    monkeypatch.setenv("OLLAMA_HOST", "gpu:1234")
    assert ck.ollama("m").base_url == "http://127.0.0.1:11434/v1"


@pytest.mark.parametrize("end", ["", "/", "/openai", "/openai/v1", "/openai/v1/", " "])
def test_the_endpoint_of_azure_may_have_its_path_or_not(monkeypatch, end):
    monkeypatch.setenv("AZURE_OPENAI_ENDPOINT", f"https://mine.openai.azure.com{end}")
    assert ck.azure("m").base_url == "https://mine.openai.azure.com/openai/v1"


@pytest.mark.parametrize("value", ["mine.openai.azure.com", "https://me:hunter2@mine.openai.azure.com", "https://x/?key=hunter2"])
def test_an_endpoint_that_makes_no_sense_is_an_error_that_names_the_variable(monkeypatch, value):
    monkeypatch.setenv("AZURE_OPENAI_ENDPOINT", value)
    with pytest.raises(ConfigurationError, match="The variable AZURE_OPENAI_ENDPOINT must hold an address") as told:
        ck.azure("m")
    assert "hunter2" not in str(told.value)


def test_the_key_of_a_service_goes_to_its_own_host_alone(monkeypatch):
    monkeypatch.setenv("OPENROUTER_API_KEY", "sk-or-0123456789")
    assert sent_key(ck.openrouter("m")) == "sk-or-0123456789"
    assert sent_key(ck.openrouter("m", base_url="http://openrouter.ai/api/v1")) is None  # without TLS
    assert sent_key(ck.openrouter("m", base_url="https://elsewhere.example/v1")) is None
    assert sent_key(ck.openrouter("m", api_key="sk-given-0123456789")) == "sk-given-0123456789"


def test_the_key_of_ones_own_server_goes_to_where_that_runs(monkeypatch):
    monkeypatch.setenv("VLLM_API_KEY", "sk-vllm-0123456789")
    monkeypatch.setenv("OPENAI_API_KEY", "sk-openai-0123456789")
    assert sent_key(ck.vllm("m", host="gpu")) == "sk-vllm-0123456789"
    assert sent_key(ck.ollama("m")) is None
    assert sent_key(ck.openai("m")) == "sk-openai-0123456789"


def test_azure_has_an_address_for_each_resource(monkeypatch):
    with pytest.raises(ConfigurationError, match="AZURE_OPENAI_ENDPOINT"):
        ck.azure("m")
    monkeypatch.setenv("AZURE_OPENAI_ENDPOINT", "https://mine.openai.azure.com/")
    assert ck.azure("m").base_url == "https://mine.openai.azure.com/openai/v1"


def test_a_name_that_is_no_kind_is_no_attribute():
    with pytest.raises(AttributeError, match="no attribute 'olama'"):
        ck.olama  # noqa: B018
    with pytest.raises(AttributeError, match=r"no attribute 'NoVision': it is `ck\.errors\.NoVision`"):
        ck.NoVision  # noqa: B018


def test_a_key_whose_address_the_environment_names_goes_to_no_other(monkeypatch):
    monkeypatch.setenv("VLLM_API_KEY", "sk-vllm-0123456789")
    monkeypatch.setenv("VLLM_BASE_URL", "http://gpu:8000/v1")
    assert sent_key(ck.vllm("m")) is None
    assert sent_key(ck.vllm("m", host="gpu")) == "sk-vllm-0123456789"


def test_no_key_of_the_environment_goes_over_plain_http_to_the_internet(monkeypatch):
    monkeypatch.setenv("VLLM_API_KEY", "sk-vllm-0123456789")
    assert sent_key(ck.vllm("m", base_url="http://models.example.com/v1")) is None
    assert sent_key(ck.vllm("m", base_url="https://models.example.com/v1")) == "sk-vllm-0123456789"
