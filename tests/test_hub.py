"""Models of the Hugging Face Hub: which file is meant, the way here, and what is said where there is none."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

import compat_kit as ck
from compat_kit.engine.hub import choose, fetch_model
from compat_kit.errors import DownloadFailed
from tests.hubserver import hub_on_loopback

OFFERED = [
    "README.md",
    "model-Q4_K.gguf",
    "model-Q4_K_M.gguf",
    "model-Q8_0.gguf",
    "mmproj-model-f16.gguf",
    "BF16/model-BF16-00001-of-00002.gguf",
    "BF16/model-BF16-00002-of-00002.gguf",
]


@pytest.fixture
def hub(monkeypatch, tmp_path):
    from huggingface_hub import constants

    weights = next(card for card in ck.local_models() if card.name == "mini-300k").path.read_bytes()
    monkeypatch.setattr(constants, "HF_HUB_CACHE", str(tmp_path / "hub"))
    with hub_on_loopback(
        {"someone/tiny-GGUF": {"README.md": b"hello", "tiny-F16.gguf": weights}, "someone/text": {"a.txt": b"a"}}
    ) as (
        hub,
        url,
    ):
        monkeypatch.setenv("HF_ENDPOINT", url)
        yield hub


def test_a_model_of_the_hub_is_downloaded_once_and_answers(hub):
    steps = []
    files = fetch_model("hf:someone/tiny-GGUF:F16", steps.append)
    assert files.path.name == "tiny-F16.gguf"
    assert steps[-1].is_done
    assert steps[-1].fraction == 1.0
    assert str(steps[-1]).startswith("tiny-F16.gguf: ")
    with ck.local("hf:someone/tiny-GGUF:f16", options={"temperature": 0}) as backend:
        assert backend.model == "someone/tiny-GGUF:f16"
        assert backend.chat("Hello").text
    assert sum("/resolve/" in path and path.endswith(".gguf") for path in hub.asked) <= 3  # asked about again, not sent again


def test_without_a_network_the_cache_is_enough(hub, monkeypatch):
    first = fetch_model("hf:someone/tiny-GGUF")
    monkeypatch.setenv("HF_ENDPOINT", "http://127.0.0.1:9")
    assert fetch_model("hf:someone/tiny-GGUF").path.samefile(first.path)


def test_without_a_network_and_a_cache_the_error_names_what_there_is(hub, monkeypatch):
    monkeypatch.setenv("HF_ENDPOINT", "http://127.0.0.1:9")
    with pytest.raises(
        DownloadFailed, match=r"'hf:someone/other' could not be downloaded: the Hub cannot be reached .*local_models"
    ):
        ck.local("hf:someone/other")


def test_a_repository_that_is_not_there(hub):
    with pytest.raises(DownloadFailed, match="the Hub has no such repository"):
        fetch_model("hf:someone/nothing")


def test_a_repository_without_weights(hub):
    with pytest.raises(DownloadFailed, match="has no GGUF file"):
        fetch_model("hf:someone/text")


@pytest.mark.parametrize("status", [429, 500, 503])
def test_a_hub_that_refuses_is_quoted_with_its_status(hub, status, monkeypatch):
    hub.status = status
    with pytest.raises(DownloadFailed, match=f"the Hub answered {status}"):
        fetch_model("hf:someone/tiny-GGUF")


def test_a_gated_model_tells_how_to_get_in(hub):
    hub.status, hub.headers = 403, {"X-Error-Code": "GatedRepo"}
    with pytest.raises(DownloadFailed, match="hf auth login"):
        fetch_model("hf:someone/tiny-GGUF")


def test_no_token_is_in_an_error(hub, monkeypatch):
    token = "hf_" + "q" * 30
    monkeypatch.setenv("HF_TOKEN", token)
    hub.status = 500
    with pytest.raises(DownloadFailed) as caught:
        fetch_model("hf:someone/tiny-GGUF")
    assert token not in str(caught.value) + repr(caught.value) + repr(vars(caught.value))


@pytest.mark.parametrize("reference", ["hf:", "hf:one", "hf:a/b/c", "hf:a/b:", "hf:a b/c", "hf:../..:x/y", "hf:a/b:q4\n"])
def test_what_is_no_reference_is_told_how_one_looks(reference):
    with pytest.raises(DownloadFailed, match=r"it does not read `hf:organisation/repository:quantization`"):
        fetch_model(reference)


@pytest.mark.parametrize(
    ("quant", "file"),
    [(None, "model-Q4_K_M.gguf"), ("q4_k", "model-Q4_K.gguf"), ("Q8_0", "model-Q8_0.gguf"), ("Q4_K_M", "model-Q4_K_M.gguf")],
)
def test_the_quantization_is_a_whole_word_of_the_name(quant, file):
    model, mmproj = choose("hf:a/b", OFFERED, quant)
    assert model == [file]
    assert mmproj == ["mmproj-model-f16.gguf"]


def test_all_parts_of_a_model_that_is_cut_come_along():
    assert choose("hf:a/b", OFFERED, "bf16")[0] == OFFERED[-2:]


def test_a_quantization_that_is_not_offered_names_those_that_are():
    with pytest.raises(DownloadFailed, match=r"has no 'Q2_K'. It has .*model-Q4_K.gguf, model-Q4_K_M.gguf"):
        choose("hf:a/b", OFFERED, "Q2_K")


@given(st.lists(st.text(max_size=30), max_size=8), st.none() | st.text(min_size=1, max_size=8))
def test_any_names_of_files_give_one_of_them_or_an_error(offered, quant):
    try:
        model, mmproj = choose("hf:a/b", offered, quant)
    except DownloadFailed:
        return
    assert model
    assert set(model) <= set(offered)
    assert set(mmproj) <= set(offered)
