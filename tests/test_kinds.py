"""The catalogue of servers: each row is whole, no two rows claim one mark, no impostor is believed, hostile answers do no harm."""

from __future__ import annotations

import json
from collections import Counter
from dataclasses import FrozenInstanceError

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from compat_kit import kinds
from compat_kit.errors import ConfigurationError
from compat_kit.fingerprint import has_mark
from compat_kit.kinds import KINDS, UNKNOWN

NAMES = [kind.name for kind in KINDS]
every_kind = pytest.mark.parametrize("kind", KINDS, ids=NAMES)
some = settings(max_examples=200, deadline=None)


def name(kind):
    return None if kind is None else kind.name


# Each row.


@every_kind
def test_a_row_is_whole(kind):
    assert kind.name == kind.name.lower()
    assert kind.name.isidentifier()
    assert kind.title
    assert bool(kind.ports) != bool(kind.hosts)
    assert all(0 < port < 65536 for port in kind.ports)
    paths = (kind.base_path, *kind.other_paths)
    assert len(set(paths)) == len(paths)
    assert all(path == "" or path.startswith("/") for path in paths)
    assert not any(path.endswith("/") for path in paths)
    assert all(header == header.lower() for header, _ in (*kind.headers, *kind.shared_headers))
    for path, key in kind.version:
        assert key
        assert path in ("", *(mark.path for mark in kind.marks), "/api/version", "/version", "/get_server_info")
    assert not kind.shared_headers or kind.entry
    assert not kind.pull or kind.pull.count("{model}") == 1


@every_kind
def test_a_mark_asks_for_one_thing(kind):
    for mark in kind.marks:
        assert mark.path.startswith("/")
        assert bool(mark.key) != bool(mark.text)
        assert mark.key or not mark.value
        assert "?" not in mark.path


@every_kind
def test_the_advice_of_a_row_is_a_sentence(kind):
    for advice in (kind.start, kind.get_model):
        assert advice.endswith(".")
        assert advice[0].isupper()
        assert advice.count("`") % 2 == 0


def test_no_mark_is_a_page_that_works_a_model():
    """SGLang generates at `/health`, LiteLLM asks every model there, llama-swap loads below `/upstream`."""
    pages = {mark.path for kind in KINDS for mark in kind.marks}
    assert pages.isdisjoint({"/health", "/health_generate", "/unload", "/terminate", "/models", "/v1/models"})
    assert not any(page.startswith(("/upstream", "/v1/models", "/comfyui")) for page in pages)


def test_no_two_rows_share_what_decides():
    decisive = [
        mark
        for kind in KINDS
        for mark in (
            kind.name,
            *(("host", host) for host in kind.hosts),
            *(("owner", owner) for owner in kind.owned_by),
            *([("entry", kind.entry)] if kind.entry else []),
            *kind.headers,
            *kind.shared_headers,
        )
    ]
    decisive += [mark for kind in KINDS for mark in kind.marks]
    assert [mark for mark, times in Counter(decisive).items() if times > 1] == []


def test_a_kind_is_told_by_something():
    assert [kind.name for kind in KINDS if not (kind.hosts or kind.marks or kind.headers or kind.owned_by or kind.entry)] == []
    assert [kind.name for kind in KINDS if not kind.has_list and not any(not mark.is_weak for mark in kind.marks)] == []


def test_only_openai_may_take_the_key_of_openai():
    assert [kind.name for kind in KINDS if kind.key_env == "OPENAI_API_KEY"] == ["openai"]
    assert UNKNOWN.key_env is None


def test_a_key_goes_along_with_a_kind_only_where_it_is_that_of_ones_own_server():
    own = [kind for kind in KINDS if kind.is_own_key]
    assert all(kind.key_env and kind.ports for kind in own)
    assert {kind.name for kind in own}.isdisjoint({"ollama", "tgi", "tei"})  # a cloud's key, and a name that anything may have


def test_a_row_cannot_be_changed():
    with pytest.raises(FrozenInstanceError):
        UNKNOWN.name = "other"


def test_every_row_is_found_by_its_name():
    assert [kinds.find_kind(known) for known in NAMES] == list(KINDS)
    assert kinds.find_kind("unknown") is UNKNOWN
    assert kinds.find_kind("Ollama") is None
    assert kinds.find_kind("") is None


# Where it listens.


@pytest.mark.parametrize(
    ("kind", "url"),
    [
        ("ollama", "http://127.0.0.1:11434/v1"),
        ("llamacpp", "http://127.0.0.1:8080/v1"),
        ("llamafile", "http://127.0.0.1:8080/v1"),
        ("llamaswap", "http://127.0.0.1:8080/v1"),
        ("localai", "http://127.0.0.1:8080/v1"),
        ("llamacpp_python", "http://127.0.0.1:8000/v1"),
        ("vllm", "http://127.0.0.1:8000/v1"),
        ("sglang", "http://127.0.0.1:30000/v1"),
        ("lmstudio", "http://127.0.0.1:1234/v1"),
        ("tgi", "http://127.0.0.1:3000/v1"),
        ("tei", "http://127.0.0.1:3000/v1"),
        ("litellm", "http://127.0.0.1:4000/v1"),
        ("docker", "http://127.0.0.1:12434/engines/v1"),
        ("lemonade", "http://127.0.0.1:13305/api/v1"),
        ("infinity", "http://127.0.0.1:7997"),
        ("openwebui", "http://127.0.0.1:8080/api"),
        ("gpustack", "http://127.0.0.1:80/v1"),
        ("gpt4all", "http://127.0.0.1:4891/v1"),
        ("openai", "https://api.openai.com/v1"),
        ("openrouter", "https://openrouter.ai/api/v1"),
        ("gemini", "https://generativelanguage.googleapis.com/v1beta/openai"),
    ],
)
def test_a_server_usually_listens_at(kind, url):
    assert kinds.default_url(kinds.find_kind(kind)) == url


def test_a_usual_address_can_be_on_another_host():
    assert kinds.default_url(kinds.find_kind("vllm"), "gpu") == "http://gpu:8000/v1"
    assert kinds.default_url(kinds.find_kind("infinity"), "gpu") == "http://gpu:7997"
    assert kinds.default_url(kinds.find_kind("vllm"), "::1") == "http://[::1]:8000/v1"
    assert kinds.default_url(kinds.find_kind("openai"), "gpu") == "https://api.openai.com/v1"


def test_azure_has_an_address_only_with_the_host_of_ones_own():
    azure = kinds.find_kind("azure")
    assert kinds.default_url(azure, "mine.openai.azure.com") == "https://mine.openai.azure.com/openai/v1"
    for host in ("127.0.0.1", "openai.azure.com", "mine.openai.azure.com.evil.example", ""):
        with pytest.raises(ConfigurationError, match="your-name.openai.azure.com"):
            kinds.default_url(azure, host)
    with pytest.raises(ConfigurationError, match="the host of yours"):
        kinds.default_url(UNKNOWN)


@pytest.mark.parametrize("kind", [kind for kind in KINDS if kind.name != "azure"], ids=name)
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
        ("mine.openai.azure.com", "azure"),
        ("mine.services.ai.azure.com", "azure"),
        ("openai.azure.com", None),  # a domain, no server
        ("notopenai.azure.com", None),
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
    ("url", "kind"),
    [
        ("http://127.0.0.1:11434/v1", "ollama"),
        ("http://gpu:8000", "vllm"),
        ("http://[::1]:1234/v1", "lmstudio"),
        ("http://127.0.0.1:8080/v1", "llamacpp"),
        ("http://127.0.0.1:7997", "infinity"),
        ("http://127.0.0.1:9292/v1", "llamaswap"),  # not its first port, but no other's either
        ("http://127.0.0.1:3000/v1", "tgi"),
        ("http://127.0.0.1:5000/v1", "tabbyapi"),
        ("https://api.openai.com/v1", "openai"),
        ("https://api.openai.com:8000/v1", "openai"),
        ("https://mine.openai.azure.com/openai/v1", "azure"),
        ("http://user:8000@gpu/v1", None),
        ("http://gpu/v1", None),
        ("http://gpu:9/v1", None),
        ("http://gpu:0/v1", None),
        ("http://gpu:99999/v1", None),
        ("http://[gpu/v1", None),
        ("", None),
    ],
)
def test_an_address_gives_a_first_guess(url, kind):
    assert name(kinds.by_url(url)) == kind


# What an answer says.

LLAMACPP, BASEHTTP, UVICORN = {"server": "llama.cpp"}, {"server": "BaseHTTP/0.6 Python/3.12.3"}, {"server": "uvicorn"}
DYNAMO = {"x-dynamo-request-id": "0c1e"}
LITELLM = {"x-litellm-version": "1.80.0", **UVICORN}


def entry(**more):
    return {"id": "m", "object": "model"} | more


@pytest.mark.parametrize(
    ("headers", "kind"),
    [
        (LLAMACPP, "llamacpp"),
        ({"server": "llamafile/0.9.3"}, "llamafile"),
        ({"server": "ConcedoLlamaForKoboldServer"}, "koboldcpp"),
        (LITELLM, "litellm"),
        ({"x-litellm-call-id": ""}, "litellm"),
        (DYNAMO, "dynamo"),
        (LLAMACPP | DYNAMO, "dynamo"),
        (LLAMACPP | LITELLM | LLAMACPP, "litellm"),
        (BASEHTTP, None),  # any small server in Python
        (UVICORN, None),
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
        (["llamafile"], "llamafile"),
        (["llama-swap"], "llamaswap"),
        (["tabbyAPI", "tabbyAPI"], "tabbyapi"),
        (["koboldcpp"], "koboldcpp"),
        (["docker"], "docker"),
        (["lmdeploy"], "lmdeploy"),
        (["xinference"], "xinference"),
        (["lemonade"], "lemonade"),
        (["gpustack"], "gpustack"),
        (["infinity"], "infinity"),
        (["humanity"], "gpt4all"),
        (["vllm", "openai"], None),  # a gateway, with the models of several
        (["docker", "Qwen", "google"], None),  # transformers serve, with the authors of what it has
        (["openai", "system"], None),  # gateways list OpenAI's models as they are: only the host decides
        (["nvidia"], None),  # Dynamo, and whatever lists a model of NVIDIA's
        (["library"], None),
        (["user"], None),
        (["me"], None),
        (["local"], None),
        (["VLLM"], None),
        ([""], None),
        ([None], None),
        ([], None),
    ],
)
def test_the_owner_of_a_model_decides(owners, kind):
    assert name(kinds.by_owner(iter(owners))) == kind
    assert name(kinds.by_entries(entry(owned_by=owner) for owner in owners)) == kind


@pytest.mark.parametrize(
    ("entries", "kind"),
    [
        ([entry(owned_by="user", created=1)], "jan"),
        ([entry(owned_by="user", created=0)], "textgen"),
        ([entry(owned_by="user", created=0), entry(owned_by="user", created=0)], "textgen"),
        ([entry(owned_by="nvidia", object="object")], "dynamo"),
        ([entry(owned_by="nvidia", created=1)], None),
        ([entry(owned_by="user", created=0), entry(owned_by="user", created=1)], None),
        ([entry(owned_by="user", created=True)], None),
        ([entry(owned_by="user", created=False)], None),
        ([entry(owned_by="user", created=0.0)], None),
        ([entry(owned_by="user", created=10**400)], None),
        ([entry(owned_by="user")], None),
        ([entry(owned_by="me", permissions=[])], "llamacpp_python"),
        ([entry(owned_by="me", permissions=[], created=1)], None),
        ([entry(owned_by="me", permissions=())], None),
        ([entry(id="koboldcpp/tiny")], "koboldcpp"),
        ([entry(id="koboldcpp/tiny"), entry(id="tiny")], None),
        ([entry(id="koboldcpp/tiny", owned_by="openai")], None),
        ([entry(owned_by=["user"], created={})], None),
        ([entry()], None),
        ([None, 7, "vllm", ["vllm"]], None),
        ([None, entry(owned_by="vllm")], "vllm"),
        ([], None),
    ],
)
def test_the_entries_of_a_list_decide(entries, kind):
    assert name(kinds.by_entries(iter(entries))) == kind
    assert name(kinds.decide({}, iter(entries))) == kind


@pytest.mark.parametrize(
    ("headers", "entries", "kind"),
    [
        (LLAMACPP, [entry(owned_by="llamacpp")], "llamacpp"),
        (LLAMACPP, None, "llamacpp"),  # refused, or still loading
        (LLAMACPP, [entry(owned_by="llamafile")], "llamafile"),
        (LLAMACPP, [entry(owned_by="docker")], "docker"),  # the header of what runs inside
        (LLAMACPP, [entry(owned_by="llama-swap")], "llamaswap"),
        (LLAMACPP, [entry(owned_by="user", created=1)], "jan"),
        (LITELLM, [entry(owned_by="vllm")], "litellm"),
        (LITELLM, None, "litellm"),
        (DYNAMO, [entry(owned_by="sglang")], "dynamo"),
        (BASEHTTP, [entry()], "mlx"),
        (BASEHTTP, [], "mlx"),
        (BASEHTTP, None, None),
        (BASEHTTP, [entry(owned_by="me")], None),
        (BASEHTTP, [entry(), entry(owned_by="me")], None),
        (BASEHTTP, [entry(owned_by="vllm")], "vllm"),
        (UVICORN, [entry()], None),
        (UVICORN, None, None),
        ({}, [], None),
    ],
)
def test_a_gateways_header_goes_before_the_owner_and_the_owner_before_other_headers(headers, entries, kind):
    assert name(kinds.decide(headers, entries)) == kind


# Impostors: what each says, and what it is. `None` where it cannot be told, which is better than a wrong name.

TEXT_OLLAMA = "Ollama is running"
OLLAMA_API = {"/api/version": {"version": "0.16.1"}, "/api/tags": {"models": []}, "/api/ps": {"models": []}}
IMPOSTORS = [
    ("ollama", {}, {"/": TEXT_OLLAMA, **OLLAMA_API}),
    (
        "localai",
        {},
        {
            "/": TEXT_OLLAMA,
            **OLLAMA_API,
            "/version": {"version": "v4 (abc)"},
            "/.well-known/localai.json": {"version": "v4", "endpoints": {}},
        },
    ),
    ("sglang", UVICORN, {"/": '"Ollama is running"', "/api/tags": {"models": []}, "/server_info": {"model_path": "m"}}),
    (None, UVICORN, {"/": '"Ollama is running"', "/api/tags": {"models": []}}),  # SGLang that wants a key
    ("koboldcpp", {"server": "ConcedoLlamaForKoboldServer"}, {"/api/tags": {}, "/props": {"total_slots": 1}}),
    ("koboldcpp", {}, {**OLLAMA_API, "/api/extra/version": {"result": "KoboldCpp", "version": "1.9"}}),
    (
        "tabbyapi",
        UVICORN,
        {
            "/props": {"total_slots": 1, "default_generation_settings": {"n_ctx": 1}},
            "/api/extra/version": {"result": "KoboldCpp", "version": "1.74"},
            "/.well-known/serviceinfo": {"version": 0.1, "software": {"name": "TabbyAPI"}},
        },
    ),
    ("docker", {}, {"/": "Docker Model Runner is running", "/version": {"version": "1.0"}, **OLLAMA_API}),
    ("lemonade", {}, {**OLLAMA_API, "/api/v1/health": {"status": "ok", "version": "10.1", "all_models_loaded": []}}),
    ("llamaswap", {}, {"/api/version": {"version": "251", "commit": "x", "build_date": "y"}, "/running": {"running": []}}),
    ("gpustack", UVICORN, {"/version": {"version": "2.3.0", "git_commit": "x"}, "/auth/config": {"is_oidc": False}}),
    ("vllm", UVICORN, {"/version": {"version": "0.33.0"}, "/health": ""}),
    ("tgi", {}, {"/info": {"router": "text-generation-router", "max_client_batch_size": 4}}),
    ("tei", {}, {"/info": {"model_type": {"embedding": {}}, "max_client_batch_size": 32, "max_input_length": 512}}),
    ("openwebui", UVICORN, {"/api/config": {"name": "Ours (Open WebUI)", "features": {"auth_trusted_header": False}}}),
    ("llamacpp_python", UVICORN, {"/openapi.json": {"info": {"title": "🦙 llama.cpp Python API", "version": "0.3.36"}}}),
    ("infinity", UVICORN, {"/openapi.json": {"info": {"title": "♾️ Infinity - Embedding Inference Server"}}}),
    ("jan", {}, {"/openapi.json": {"info": {"title": "Jan API Server Endpoints"}}}),
    ("textgen", UVICORN, {"/openapi.json": {"info": {"title": "FastAPI"}, "paths": {"/v1/internal/token-count": {}}}}),
    ("transformers", UVICORN, {"/openapi.json": {"info": {"title": "FastAPI"}, "paths": {"/load_model": {}, "/reset": {}}}}),
    ("mistralrs", {}, {"/": "OK", "/health": "OK", "/api-doc/openapi.json": {"info": {"title": "Mistral.rs"}}}),
    (None, UVICORN, {"/": {"hello": "world"}, "/version": "1.0", "/health": {"status": "ok"}}),  # any web service
]
LM_STUDIO = {"error": "Unexpected endpoint or method. (GET /x)"}
A_PAGE = "<!doctype html><title>Ollama is running</title>"


def by_pages(pages, otherwise=None):
    """The first kind whose mark is there, as `compat_kit.fingerprint` looks for it at a server that refuses its list."""

    def page(path):
        found = pages.get(path, otherwise)
        return b"" if found is None else found.encode() if isinstance(found, str) else json.dumps(found).encode()

    return next((kind for kind in KINDS for mark in kind.marks if has_mark(mark, page(mark.path))), None)


@pytest.mark.parametrize("entries", [None, []], ids=["refused", "no model"])
@pytest.mark.parametrize(("kind", "headers", "pages"), IMPOSTORS, ids=lambda value: value if isinstance(value, str) else "")
def test_no_impostor_is_believed_where_no_owner_is_to_be_seen(kind, headers, pages, entries):
    assert name(kinds.decide(headers, entries) or by_pages(pages)) == kind


def test_the_same_answer_to_everything_tells_no_kind():
    assert by_pages({}, LM_STUDIO) is None
    assert by_pages({}, A_PAGE) is None
    assert by_pages({}, {"status": "ok"}) is kinds.find_kind("textgen")  # weak: not without a list of models
    assert all(mark.is_weak for mark in kinds.find_kind("textgen").marks if mark.value == "ok")
    assert name(by_pages({"/lmstudio-greeting": {"lmstudio": True}}, LM_STUDIO)) == "lmstudio"


@pytest.mark.parametrize("kind", [kind for kind in KINDS if kind.marks], ids=name)
def test_each_page_of_a_kind_tells_it_alone(kind):
    for mark in kind.marks:
        page = mark.value or "1"
        for part in reversed(mark.key.split(".") if mark.key else ()):
            page = {part: page}
        assert by_pages({mark.path: mark.text or page}) is kind


# Hostile answers.

VALUES = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats() | st.sampled_from(["user", "vllm", "me", 1, 0, 10**400]) | st.text(),
    lambda inner: (
        st.lists(inner, max_size=3)
        | st.dictionaries(st.sampled_from(["id", "object", "owned_by", "created"]) | st.text(), inner, max_size=4)
    ),
    max_leaves=12,
)
HEADERS = st.dictionaries(st.sampled_from(["server", "x-litellm-version", "x-dynamo-request-id"]) | st.text(), st.text() | VALUES)


@some
@given(HEADERS, st.none() | st.lists(VALUES), st.text() | st.just("http://[::1"))
def test_nothing_that_a_server_says_does_any_harm(headers, entries, url):
    listed = entries or []
    found = [kinds.by_headers(headers), kinds.decide(headers, entries), kinds.by_entries(listed), kinds.by_url(url)]
    found += [kinds.by_owner(listed), kinds.by_host(url)]
    assert all(kind is None or kind in KINDS for kind in found)


@some
@given(HEADERS, st.lists(VALUES))
def test_a_refused_list_never_tells_more_than_the_headers(headers, entries):
    assert kinds.decide(headers, None) is kinds.by_headers(headers)
    if not any(isinstance(one, dict) for one in entries):
        assert kinds.by_entries(entries) is None
