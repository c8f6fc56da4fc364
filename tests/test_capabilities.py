"""What servers say of their models, read from a sample of each kind, from the embedded engine, and from rubbish."""

from __future__ import annotations

import json
from contextlib import suppress
from copy import deepcopy
from pathlib import Path
from urllib.parse import unquote, urlsplit
from urllib.request import urlopen

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from compat_kit import capabilities, decode, kinds
from compat_kit.capabilities import Ask, describe, entry, first_asks, models_of, next_asks, pages, words
from compat_kit.discovery import discover
from compat_kit.replies import Capability, ModelInfo
from tests.loopback import marked_page

PAGES = {
    path.stem: json.loads(path.read_text(encoding="utf-8")) for path in sorted((Path(__file__).parent / "pages").glob("*.json"))
}
KINDS = sorted({*pages.PAGES, *entry.BY_KIND, "azure", "unknown"})


def sample(name):
    """The kind, its models as they are listed, and its pages."""
    page = deepcopy(PAGES[name])
    return name.partition("_")[0], decode.read_models(page["models"]) if page["models"] else (), page["told"]


def described(name):
    kind, models, told = sample(name)
    return {model.id: model for model in describe(kind, models, told)}


def can(model):
    """What it can do, then what it cannot: "+chat -vision"."""
    return " ".join(
        f"{'+' if one.has else '-'}{one.name}" for one in sorted(model.capabilities, key=lambda one: (not one.has, one.name))
    )


def facts(model):
    return (
        model.context_window,
        model.max_context_window,
        model.is_loaded,
        model.size_bytes,
        model.parameters,
        model.quantization,
    )


# The sample, the model, the window and the widest one, whether it is loaded, bytes, parameters, quantisation, what it can.
EXPECTED = [
    ("ollama", "llama3.2:latest", 4096, 131072, True, 2019393189, "3.2B", "Q4_K_M", "+chat +completion +tools -embedding -reasoning -vision"),
    ("ollama", "nomic-embed-text:latest", 8192, 2048, False, 274302450, "137M", "F16", "+embedding -chat -completion -reasoning -tools -vision"),
    ("ollama", "qwen3:8b", None, 40960, False, 5225388164, "8.2B", "Q4_K_M", "+chat +completion +reasoning +tools -embedding -vision"),
    ("ollama", "gpt-oss:120b-cloud", None, None, False, None, "116.8B", "MXFP4", ""),
    ("llamacpp", "gemma-3-4b", 2048, 131072, True, 4912898304, "8.0B", "Q4_K_M", "+chat +completion +tools +vision -audio"),
    ("llamacpp_router", "ggml-org/gemma 3:Q4", 4096, None, True, None, None, None, "+chat +completion +reasoning +vision -audio -tools"),
    ("llamacpp_router", "qwen3", None, None, False, None, None, None, "-audio -vision"),
    ("vllm", "Qwen/Qwen3-0.6B", 40960, 40960, True, None, None, None, ""),
    ("vllm", "sql-lora", 40960, 40960, True, None, None, None, ""),
    ("sglang", "Qwen/Qwen3-VL-4B", 32768, 32768, True, None, None, "fp8", "+chat +tools +vision -audio -embedding"),
    ("tgi", "meta-llama/Llama-3.1-8B-Instruct", 4096, None, True, None, None, None, "+chat +completion -embedding"),
    ("tei", "BAAI/bge-reranker-base", 512, None, True, None, None, None, "+rerank -chat -completion -embedding"),
    ("lmstudio", "google/gemma-4-26b-a4b", 4096, 262144, True, 17990911801, "26B-A4B", "Q4_K_M", "+chat +reasoning +tools +vision -embedding"),
    ("lmstudio", "qwen2-vl-7b-instruct", None, 32768, False, None, None, "4bit", "+chat +vision -embedding"),
    ("lmstudio", "text-embedding-nomic-embed-text-v1.5", None, 2048, False, 84106624, None, "Q4_0", "+embedding -chat -completion"),
    ("localai", "gemma", None, None, True, None, None, None, "+chat +completion +tools +vision -audio -embedding -reasoning -rerank"),
    ("localai", "file.bin", None, None, False, None, None, None, ""),
    ("tabbyapi", "Llama-3.1-8B-exl2", 8192, 131072, True, 5735710720, None, None, "+tools -vision"),
    ("tabbyapi", "Mistral-7B-exl3", None, None, False, None, None, None, ""),
    ("tabbyapi", "nomic-embed", None, None, True, None, None, None, "+embedding -chat -completion"),
    ("koboldcpp", "koboldcpp/Llama-3.1-8B-Instruct", 8192, None, None, None, None, None, "+chat +completion +vision -audio -embedding"),
    ("litellm", "gpt-4o", None, 128000, None, None, None, None, "+chat +tools +vision -embedding -reasoning"),
    ("litellm", "embed", None, 8191, None, None, None, None, "+embedding -chat -completion"),
    ("docker", "ai/smollm2:latest", 4096, None, True, 268802458, "361.82M", "IQ2_XXS/Q4_K_M", ""),
    ("docker", "ai/qwen3:0.6B", None, None, False, 478265999, "751.63M", "Q4_K_M", ""),
    ("xinference", "qwen2-vl", 32768, 32768, True, None, "7B", None, "+chat +vision -completion -embedding -tools"),
    ("xinference", "bge", None, 8192, True, None, None, None, "+embedding -chat -completion"),
    ("lemonade", "Qwen3-4B-GGUF", 8192, 40960, True, 2500000000, None, None, "+reasoning +tools"),
    ("lemonade", "nomic-embed-text-v1-GGUF", None, None, False, 78100000, None, None, "+embedding"),
    ("llamaswap", "gemma", 32768, None, True, None, None, None, "+tools +vision -audio -rerank"),
    ("llamaswap", "qwen", None, None, False, None, None, None, ""),
    ("textgen", "Qwen3-4B.gguf", None, None, True, None, None, None, ""),
    ("textgen", "other.gguf", None, None, False, None, None, None, ""),
    ("openrouter", "anthropic/claude-x", 200000, 1000000, None, None, None, None, "+chat +reasoning +tools +vision -audio"),
    ("infinity", "BAAI/bge-small-en-v1.5", None, None, True, None, None, None, "+embedding -chat -completion -rerank"),
    ("azure", "gpt-4o-2024-11-20", None, None, None, None, None, None, "+chat -completion -embedding"),
    ("transformers", "Qwen/Qwen3-0.6B", None, None, None, None, None, None, ""),
]  # fmt: skip


@pytest.mark.parametrize("row", EXPECTED, ids=lambda row: f"{row[0]}-{row[1]}")
def test_the_pages_of_a_server_are_read_as(row):
    model = described(row[0])[row[1]]
    assert facts(model) == row[2:8]
    assert can(model) == row[8]


def test_every_sample_says_where_it_is_from_and_is_expected():
    assert {row[0] for row in EXPECTED} == set(PAGES)
    assert all(page["source"].endswith(".") for page in PAGES.values())
    assert set(pages.PAGES) - {"llamafile"} <= {name.partition("_")[0] for name in PAGES}


@pytest.mark.parametrize("name", PAGES)
def test_every_capability_names_the_page_that_says_it(name):
    kind, models, told = sample(name)
    known = {key.partition(" ")[0].partition("?")[0] for key in told} | {"/v1/models"}
    for model in describe(kind, models, told):
        assert {one.source for one in model.capabilities} <= {"advertised"}
        assert {one.where.partition(" ")[0] for one in model.capabilities} <= known
        assert all(" " in one.where for one in model.capabilities)


@pytest.mark.parametrize("name", PAGES)
def test_every_page_of_a_sample_is_asked_for(name):
    kind, models, told = sample(name)
    asked = first_asks(kind)
    later = next_asks(kind, models, {ask.key: told[ask.key] for ask in asked if ask.key in told})
    assert set(told) <= {ask.key for ask in (*asked, *later)}
    assert len({ask.key for ask in (*asked, *later)}) == len(asked) + len(later)


@pytest.mark.parametrize("name", PAGES)
def test_pages_in_any_number_and_order_add_to_what_the_list_tells_and_take_nothing_away(name):
    kind, models, told = sample(name)
    keys = list(told)
    for chosen in range(2 ** len(keys)):
        some = {key: told[key] for number, key in enumerate(keys) if chosen >> number & 1}
        once = describe(kind, models, some)
        assert once == describe(kind, models, dict(reversed(some.items())))
        assert once == describe(kind, once, some)
        for before, after in zip(models, once, strict=False):
            assert all(now is not None for was, now in zip(facts(before), facts(after), strict=True) if was is not None)


def test_the_embedded_engine_is_read_as_what_it_is(engine):
    parts = urlsplit(engine.base_url)
    root = f"{parts.scheme}://{parts.netloc}"

    def get(path):
        with urlopen(root + path, timeout=10) as answer:
            return decode.parse(answer.read())

    [listed] = decode.read_models(get("/v1/models"))
    assert (listed.context_window, listed.max_context_window, listed.parameters, listed.aliases) == (2048, 2048, "1.2M", ())
    told = {ask.key: get(ask.path) for ask in first_asks("llamacpp")}
    assert next_asks("llamacpp", [listed], told) == ()
    [model] = describe("llamacpp", [listed], told)
    assert facts(model) == (2048, 2048, True, 2415104, "1.2M", "F16")
    assert can(model) == "+chat +completion +tools -audio -vision"
    assert model.can("reasoning") is None
    assert model.can("embedding") is None
    where = {one.name: one.where for one in model.capabilities}
    assert where["tools"] == "/props chat_template_caps.supports_tools"
    assert where["vision"] == "/props modalities.vision"


def asked_for(key):
    """The path of a request, and the model in its body."""
    path, _, model = key.partition(" ")
    return unquote(path), model if path == "/api/show" else None


@pytest.mark.parametrize("name", sorted({*PAGES} - {"azure", "openrouter"}))  # those are told by their host
def test_a_server_that_is_found_has_models_with_all_that_its_pages_say(server, name):
    kind, models, told = sample(name)
    row = kinds.find_kind(kind)
    served = {(mark.path, None): marked_page(mark) for mark in row.marks}
    served |= {asked_for(key): page for key, page in {**told, f"{row.base_path}/models": PAGES[name]["models"]}.items() if page}

    async def answer(exchange):
        page = served.get((unquote(exchange.path), exchange.body and exchange.body["model"]))
        await exchange.answer(page or b"", status=200 if page else 404)

    server.otherwise = answer
    [found] = discover(f"http://127.0.0.1:{server.port}{row.base_path}", everywhere=False, timeout=5)
    assert (found.kind, found.state) == (kind, "up")
    assert found.models == describe(kind, models, told)
    assert {exchange.path for exchange in server.requests if exchange.method == "POST"} <= {"/api/show"}


def test_a_window_of_ollama_is_never_the_one_of_its_training():
    kind, models, told = sample("ollama")
    [llama, *_] = describe(kind, models, {key: page for key, page in told.items() if key != "/api/ps"})
    assert (llama.context_window, llama.max_context_window, llama.is_loaded) == (16384, 131072, None)
    del told["/api/show llama3.2:latest"]["parameters"], told["/api/ps"]
    assert describe(kind, models, told)[0].context_window is None
    old = {"/api/ps": {"models": [{"name": "llama3.2:latest", "context_length": 0}]}}
    assert facts(describe(kind, models, old)[0])[:3] == (None, None, True)
    assert describe(kind, models, {"/api/ps": {"models": []}})[0].is_loaded is False


def test_a_name_with_latest_may_leave_it_out():
    assert described("ollama")["llama3.2:latest"].aliases == ("llama3.2",)
    assert described("ollama")["qwen3:8b"].aliases == ()


@pytest.mark.parametrize(
    ("listed", "shown"), [("a", "a:latest"), ("a:latest", "a"), ("a:latest", "a:latest"), ("h:5/u/a", "h:5/u/a:latest")]
)
def test_a_model_of_ollama_is_the_same_with_latest_and_without(listed, shown):
    told = {
        "/api/tags": {"models": [{"name": shown, "size": 5}]},
        f"/api/show {listed}": {"parameters": "num_ctx 16384"},
        "/api/ps": {"models": [{"name": shown, "context_length": 4096}]},
    }
    [model] = describe("ollama", [ModelInfo(listed)], told)
    assert facts(model)[:4] == (4096, None, True, 5)


def test_a_model_that_is_listed_with_latest_and_without_is_two_models():
    told = {"/api/ps": {"models": [{"name": "a:latest", "context_length": 4096}]}}
    found = describe("ollama", [ModelInfo("a"), ModelInfo("a:latest")], told)
    assert [model.is_loaded for model in found] == [False, True]


def test_one_name_a_thousand_times_is_no_more_work_than_a_thousand_names(monkeypatch):
    joined: list[int] = []
    monkeypatch.setattr(words, "joined", lambda *told: joined.append(len(told)) or ())
    page = {"data": [{"model_name": "m"}] * 1000}
    assert len(describe("litellm", [ModelInfo("m")] * 1000, {"/model/info": page})) == 1000
    assert sum(joined) < 10_000


def test_an_adapter_is_run_as_its_base_and_no_other_parent_matters():
    base = {"id": "base", "max_model_len": 4096}
    odd = [{"id": "self", "parent": "self"}, {"id": "none", "parent": "gone"}, {"id": "odd", "parent": ["base"]}]
    models = decode.read_models({"data": [{"id": "lora", "parent": "base"}, base, *odd]})
    assert [model.context_window for model in describe("vllm", models, {})] == [4096, 4096, None, None, None]


def test_ollama_is_asked_about_single_models_with_a_post_that_only_shows_and_about_64_at_most():
    models = [ModelInfo(f"m{number}") for number in range(100)]
    asks = next_asks("ollama", models, {"/api/show m1": {}})
    assert asks[0] == Ask("/api/show", {"model": "m0"}, "m0")
    assert [ask.key for ask in asks[:2]] == ["/api/show m0", "/api/show m2"]
    assert len(asks) == 63
    assert {ask.path for kind in KINDS for ask in next_asks(kind, models, {}) if ask.body} == {"/api/show"}


def test_a_router_of_llamacpp_is_asked_only_about_what_it_has_loaded_and_told_not_to_load():
    kind, models, told = sample("llamacpp_router")
    [ask] = next_asks(kind, models, {"/props": told["/props"]})
    assert ask == Ask("/props?model=ggml-org%2Fgemma%203%3AQ4&autoload=false", None, "ggml-org/gemma 3:Q4")
    odd = ModelInfo("\ud83d&x=1", raw={"status": {"value": "loaded"}})
    assert next_asks(kind, [odd], {})[0].path == "/props?model=%3F%26x%3D1&autoload=false"


def test_an_older_sglang_is_asked_under_its_older_names():
    assert [ask.key for ask in next_asks("sglang", [], {"/model_info": {}})] == ["/get_server_info"]
    told = {
        "/get_model_info": {"is_generation": False},
        "/get_server_info": {"tool_call_parser": None, "reasoning_parser": "qwen3"},
    }
    [model] = describe("sglang", [ModelInfo("m")], told)
    assert can(model) == "+embedding +reasoning -chat -tools"
    assert {one.where.partition(" ")[0] for one in model.capabilities} == {"/get_model_info", "/get_server_info"}


def test_litellm_is_asked_under_its_other_path_where_the_first_is_closed():
    told = {"/v1/model/info": {"data": [{"model_name": "m", "model_info": {"mode": "chat", "max_input_tokens": 9}}]}}
    assert [ask.key for ask in next_asks("litellm", [], {})] == ["/v1/model/info"]
    assert next_asks("litellm", [], {"/model/info": {}}) == ()
    [model] = describe("litellm", [ModelInfo("m")], told)
    assert (model.max_context_window, model.capabilities[0].where) == (9, "/v1/model/info mode")


def test_a_server_without_a_list_of_models_has_the_one_that_it_names():
    assert models_of("tei", PAGES["tei"]["told"]) == (ModelInfo("BAAI/bge-reranker-base"),)
    assert describe("textgen", (), {"/v1/internal/model/info": {"model_name": "None"}}) == ()
    assert describe("tei", (), {}) == describe("unknown", (), {"/info": {"model_id": "m"}}) == ()
    embeds = {"/info": {"model_id": "m", "model_type": {"embedding": {"pooling": "cls"}}, "max_input_length": 512}}
    assert can(describe("tei", (), embeds)[0]) == "+embedding -chat -completion -rerank"


def test_an_instance_of_lm_studio_has_its_own_name_and_window():
    instances = [{"id": "gemma", "config": {"context_length": 4096}}, {"id": "gemma:2", "config": {"context_length": 8192}}]
    told = {
        "/api/v1/models": {"models": [{"key": "gemma", "type": "llm", "loaded_instances": instances, "max_context_length": 9000}]}
    }
    found = describe("lmstudio", [ModelInfo("gemma"), ModelInfo("gemma:2"), ModelInfo("other")], told)
    assert [facts(model)[:3] for model in found] == [(4096, 9000, True), (8192, 9000, True), (None, None, None)]


def test_an_error_in_place_of_a_page_tells_nothing():
    for kind in KINDS:
        told = {ask.key: {"error": "Unexpected endpoint or method. (GET /x)"} for ask in first_asks(kind)}
        [model] = describe(kind, [ModelInfo("m")], told)
        assert (model.capabilities, facts(model)[:2]) == ((), (None, None)), kind


def test_a_page_entry_without_a_name_is_about_no_model():
    told = {
        "/api/v1/models": {"models": [{"type": "vlm", "loaded_instances": [{"config": {"context_length": 9}}], "size_bytes": 3}]}
    }
    assert describe("lmstudio", [ModelInfo("m")], told) == (ModelInfo("m"),)
    assert describe("ollama", [ModelInfo("m")], {"/api/show": {"capabilities": ["vision"]}}) == (ModelInfo("m"),)


def test_an_alias_that_is_the_name_of_another_model_is_about_that_one():
    models = [ModelInfo("a", aliases=("b", "c")), ModelInfo("b")]
    told = {"/running": {"running": [{"model": "b", "state": "ready"}]}}
    assert [model.is_loaded for model in describe("llamaswap", models, told)] == [False, True]
    told = {"/running": {"running": [{"model": "c", "state": "ready"}]}}
    assert [model.is_loaded for model in describe("llamaswap", models, told)] == [True, False]


def test_what_was_tried_out_stays_and_outweighs_the_page():
    tried = ModelInfo("gpt-4o", capabilities=(Capability("vision", has=False, source="probed"),))
    [model] = describe("litellm", [tried], PAGES["litellm"]["told"])
    assert model.can("vision") is False
    assert model.can("tools") is True


# What other servers and gateways put into their lists: Mistral, Groq, Fireworks, Anthropic, LM Studio, Together, and more.
@pytest.mark.parametrize(
    ("fields", "window", "widest", "said"),
    [
        ({"capabilities": {"completion_chat": True, "function_calling": True, "vision": False}, "max_context_length": 32768}, None, 32768, "+chat +tools -vision"),
        ({"context_window": 131072, "active": True}, 131072, None, ""),
        ({"supports_chat": True, "supports_image_input": False, "supports_tools": True, "context_length": 9}, 9, None, "+chat +tools -vision"),
        ({"type": "model", "max_input_tokens": 200000, "capabilities": {"image_input": {"supported": True}, "thinking": {"supported": False}}}, None, 200000, "+vision -reasoning"),
        ({"type": "embedding"}, None, None, "+embedding -chat -completion"),
        ({"type": "vlm", "loaded_context_length": 4, "max_context_length": 8}, 4, 8, "+chat +vision -embedding"),
        ({"mode": "rerank"}, None, None, "+rerank -chat -completion"),
        ({"capabilities": ["Tool-Use", "vision", "x", 3, None]}, None, None, "+tools +vision"),
        ({"architecture": {"input_modalities": ["text", "audio"], "output_modalities": ["embeddings"]}}, None, None, "+audio +embedding -chat -vision"),
        ({"supported_parameters": ["max_tokens"]}, None, None, "-reasoning -tools"),
        ({"supported_features": ["reasoning"], "context_length": 10**400}, None, None, "+reasoning"),
        ({"capabilities": {"tools": True, "function_calling": False}}, None, None, "+tools"),
        ({"capabilities": {}, "supported_parameters": [], "input_modalities": [], "type": "qwen3"}, None, None, ""),
    ],
)  # fmt: skip
def test_the_fields_that_gateways_pass_on_are_read_in_any_list(fields, window, widest, said):
    model = capabilities.read_entry({"id": "m", **fields})
    assert (model.context_window, model.max_context_window, can(model)) == (window, widest, said)


@pytest.mark.parametrize(
    ("status", "loaded"),
    [
        ({"status": {"value": "loaded"}}, True), ({"status": {"value": "sleeping"}}, False), ({"status": "succeeded"}, None),
        ({"state": "not-loaded"}, False), ({"loaded": True}, True), ({"loaded": "yes"}, None), ({}, None),
    ],
)  # fmt: skip
def test_an_entry_tells_whether_the_model_is_loaded(status, loaded):
    assert capabilities.read_entry({"id": "m", **status}).is_loaded is loaded


@pytest.mark.parametrize(
    ("written", "name"),
    [
        ("Q4_K - Medium", "Q4_K_M"), ("Q5_K - Small", "Q5_K_S"), ("Q3_K - Large", "Q3_K_L"), ("all F32", "F32"), ("F16", "F16"),
        ("Q6_K", "Q6_K"), ("IQ4_NL - 4.5 bpw", "IQ4_NL"), ("MXFP4 MoE", "MXFP4 MoE"), ("(guessed)Q8_0", "Q8_0"), ("unknown", None),
        ("(guessed)all F32", "F32"), ("unknown, may not work", None), ("MOSTLY_Q4_K_M", "Q4_K_M"), ("(guessed) Q4_K - Small", "Q4_K_S"),
        ({"name": "Q4_K_M"}, "Q4_K_M"), ({}, None), ("", None), ("none", None), ("a\nb", None), ("x" * 99, None), (4, None),
    ],
)  # fmt: skip
def test_a_quantisation_has_its_usual_name(written, name):
    assert words.quantization(written) == name


@pytest.mark.parametrize(
    ("value", "written"),
    [
        (8030261312, "8.0B"), (1197440, "1.2M"), (1_000_000_000_000, "1.0T"), (999_960_000, "1.0B"), (999_400_000, "999M"), (1500, "1.5K"), (7, "7"), ("361.82 M", "361.82M"),
        ("26B-A4B", "26B-A4B"), (0, None), (-1, None), (True, None), (10**400, None), (float("nan"), None), ([], None),
    ],
)  # fmt: skip
def test_a_number_of_parameters_is_written_as_usual(value, written):
    assert words.parameters(value) == written


@pytest.mark.parametrize(
    ("value", "size"),
    [
        ("256.35 MiB", 268802458),
        ("1 GB", 10**9),
        ("12B", 12),
        (5, 5),
        ("5 apples", None),
        ("9" * 400 + "B", None),
        ("", None),
        (None, None),
    ],
)
def test_a_size_is_read_in_bytes(value, size):
    assert words.size_bytes(value) == size


@pytest.mark.parametrize(
    ("size", "written"), [(7, "7B"), ("1_8", "1.8B"), (0.5, "0.5B"), ("", None), (True, None), (10**400, None), ({}, None)]
)
def test_xinference_counts_in_billions(size, written):
    model = ModelInfo("m", raw={"model_size_in_billions": size})
    assert describe("xinference", [model], {})[0].parameters == written


# Rubbish with the right names.
def names_in(value):
    if isinstance(value, dict):
        return set(value) | {name for item in value.values() for name in names_in(item)}
    return {name for item in value for name in names_in(item)} if isinstance(value, list) else set()


FIELDS = sorted(names_in(list(PAGES.values())))
TEXTS = ["", "m", "llm", "vlm", "ready", "loaded", "tools", "None", "num_ctx 99999999999999999999", "1.5 GB", "\ud83d", "a\x00b"]
NUMBERS = [0, 1, -1, 4096, 2**53, 10**400, -(10**400), 0.5, 1e308, float("nan"), float("inf")]
SCALARS = st.sampled_from([None, True, False, *TEXTS, *NUMBERS]) | st.text(max_size=4)
JSON = st.recursive(
    SCALARS,
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(st.sampled_from(FIELDS), inner, max_size=5),
    max_leaves=20,
)


def places(value, path=()):
    yield path
    for key in value if isinstance(value, dict) else range(len(value)) if isinstance(value, list) else ():
        yield from places(value[key], (*path, key))


def with_change(value, path, new):
    if not path:
        return new
    copied = value.copy()
    copied[path[0]] = with_change(value[path[0]], path[1:], new)
    return copied


def is_sound(model):
    """Whether all fields are of the types that they promise."""
    numbers = (model.context_window, model.max_context_window, model.size_bytes)
    texts = (model.parameters, model.quantization, model.owned_by)
    return (
        bool(model.id)
        and all(number is None or (type(number) is int and 0 < number < 2**53) for number in numbers)
        and all(text is None or (type(text) is str and text) for text in texts)
        and (model.is_loaded is None or type(model.is_loaded) is bool)
        and all(type(alias) is str and alias != model.id for alias in model.aliases)
        and all(one.name in words._NAMES and type(one.has) is bool for one in model.capabilities)
        and len({(one.name, one.source) for one in model.capabilities}) == len(model.capabilities)
    )


@pytest.mark.parametrize("kind", KINDS)
@settings(max_examples=60, deadline=None)
@given(data=st.data())
def test_rubbish_on_any_page_raises_nothing_and_keeps_the_types(kind, data):
    models = tuple(model for model in map(capabilities.read_entry, data.draw(st.lists(JSON, max_size=3))) if model.id)
    asks = first_asks(kind)
    told = {ask.key: data.draw(JSON) for ask in asks}
    later = next_asks(kind, models, told)
    told |= {ask.key: data.draw(JSON) for ask in later}
    assert all(is_sound(model) for model in describe(kind, models, told))


@pytest.mark.parametrize("name", PAGES)
@settings(max_examples=80, deadline=None)
@given(data=st.data())
def test_a_page_with_something_else_in_any_place_raises_nothing_and_keeps_the_types(name, data):
    page = {"models": PAGES[name]["models"], "told": PAGES[name]["told"]}
    path = data.draw(st.sampled_from([path for path in places(page) if path not in ((), ("told",))]))
    broken = with_change(page, path, data.draw(JSON))
    models = ()
    with suppress(ValueError):
        models = decode.read_models(broken["models"])
    kind = name.partition("_")[0]
    next_asks(kind, models, broken["told"])
    assert all(is_sound(model) for model in describe(kind, models, broken["told"]))
