"""Ollama, llama.cpp and what is built from it."""

from __future__ import annotations

from tests.town.shape import (
    ANY,
    GO_NOT_FOUND,
    NO,
    NOT_FOUND,
    UVICORN,
    House,
    Lock,
    as_html,
    as_json,
    as_text,
    by_model,
    entry,
    listed,
    nothing,
)

# Ollama: three models, one in memory with a window far below what it is made for, one with `num_ctx` of its own.
DIGEST = "a80c4f17acd55265feec403c7aef86be0c25983ab279d83f3bcd3abbcb5b8b72"
OLLAMA_CAPABILITIES = {
    "llama3.2:latest": ["completion", "tools"],
    "qwen3:8b": ["completion", "tools", "thinking"],
    "llava:7b": ["completion", "vision"],
    "nomic-embed-text:latest": ["embedding"],
}
OLLAMA_DETAILS = {
    name: {
        "parent_model": "",
        "format": "gguf",
        "family": family,
        "families": [family],
        "parameter_size": size,
        "quantization_level": bits,
    }
    for name, family, size, bits in (
        ("llama3.2:latest", "llama", "3.2B", "Q4_K_M"),
        ("qwen3:8b", "qwen3", "8.2B", "Q4_K_M"),
        ("llava:7b", "llama", "7.2B", "Q4_0"),
        ("nomic-embed-text:latest", "nomic-bert", "137M", "F16"),
    )
}
OLLAMA_SIZES = {
    "llama3.2:latest": 2019393189,
    "qwen3:8b": 5225388164,
    "llava:7b": 4733363377,
    "nomic-embed-text:latest": 274302450,
}
OLLAMA_TAGS = [
    {
        "name": name,
        "model": name,
        "modified_at": "2026-08-01T10:11:12.123456789+02:00",
        "size": OLLAMA_SIZES[name],
        "digest": DIGEST,
        "details": OLLAMA_DETAILS[name],
    }
    for name in OLLAMA_SIZES
]
OLLAMA_SHOWN = {
    "llama3.2:latest": {"general.architecture": "llama", "llama.context_length": 131072, "llama.embedding_length": 3072},
    "qwen3:8b": {"general.architecture": "qwen3", "qwen3.context_length": 40960},
    "llava:7b": {"general.architecture": "llama", "llama.context_length": 32768},
    "nomic-embed-text:latest": {"general.architecture": "nomic-bert", "nomic-bert.context_length": 2048},
}
OLLAMA_PARAMETERS = {
    "qwen3:8b": 'num_ctx                        16384\ntemperature                    0.6\nstop                           "<|im_end|>"'
}
OLLAMA_SHOW = {
    name: {
        "license": "MIT",
        "modelfile": "FROM x",
        "template": "{{ .Prompt }}",
        "details": OLLAMA_DETAILS[name],
        "model_info": info,
        **({"parameters": OLLAMA_PARAMETERS[name]} if name in OLLAMA_PARAMETERS else {}),
    }
    for name, info in OLLAMA_SHOWN.items()
}
OLLAMA_UNKNOWN = as_json({"error": "model 'nope' not found"}, 404)
OLLAMA_IN_MEMORY = {"name": "llama3.2:latest", "model": "llama3.2:latest", "size": 3600000000, "digest": DIGEST}

OLLAMA = House(
    name="ollama",
    kind="ollama",
    version="0.32.10",
    hosts=nothing(403),
    pages={
        "/": as_text("Ollama is running"),
        "/api/version": as_json({"version": "0.32.10"}),
        "/api/status": as_json({"cloud": {"disabled": True}}),
        "/api/tags": as_json({"models": [{**tag, "capabilities": OLLAMA_CAPABILITIES[tag["name"]]} for tag in OLLAMA_TAGS]}),
        "/api/ps": as_json(
            {
                "models": [
                    OLLAMA_IN_MEMORY | {"size_vram": 3600000000, "expires_at": "2026-11-20T12:00:00Z", "context_length": 4096}
                ]
            }
        ),
        "/v1/models": listed(*(entry(name, "library", created=1754000000) for name in OLLAMA_SIZES)),
    },
    posts={
        "/api/show": by_model({n: OLLAMA_SHOW[n] | {"capabilities": OLLAMA_CAPABILITIES[n]} for n in OLLAMA_SHOW}, OLLAMA_UNKNOWN)
    },
    otherwise=GO_NOT_FOUND,
    models={
        "llama3.2:latest": {
            "context_window": 4096,
            "max_context_window": 131072,
            "is_loaded": True,
            "size_bytes": 2019393189,
            "tools": True,
            "quantization": "Q4_K_M",
            "parameters": "3.2B",
            "vision": NO,
            "embedding": NO,
            "reasoning": NO,
        },
        "qwen3:8b": {"context_window": 16384, "max_context_window": 40960, "is_loaded": False, "reasoning": True, "tools": True},
        "llava:7b": {"max_context_window": 32768, "vision": True, "tools": NO, "is_loaded": False, "quantization": "Q4_0"},
        "nomic-embed-text:latest": {"embedding": True, "tools": NO, "max_context_window": 2048, "size_bytes": 274302450},
    },
)
OLLAMA_OLD = OLLAMA.but(
    "ollama_old",  # capabilities are told neither in the tags nor when shown, and what is in memory has no window
    version="0.3.14",
    pages={
        "/api/version": as_json({"version": "0.3.14"}),
        "/api/status": GO_NOT_FOUND,
        "/api/tags": as_json({"models": OLLAMA_TAGS}),
        "/api/ps": as_json({"models": [OLLAMA_IN_MEMORY]}),
    },
    posts={"/api/show": by_model(OLLAMA_SHOW, OLLAMA_UNKNOWN)},
    models={
        "llama3.2:latest": {
            "max_context_window": 131072,
            "tools": None,
            "vision": None,
            "is_loaded": True,
            "quantization": "Q4_K_M",
        },
        "qwen3:8b": {"max_context_window": 40960, "context_window": 16384, "is_loaded": False},
        "llava:7b": {"vision": (True, None)},
        "nomic-embed-text:latest": {"embedding": (True, None)},
    },
)
OLLAMA_BETWEEN = OLLAMA.but(
    "ollama_capabilities_only_when_shown",
    pages={"/api/tags": as_json({"models": OLLAMA_TAGS})},
)
OLLAMA_EMPTY = OLLAMA.but(
    "ollama_empty",
    state="no model",
    models={},
    pages={
        "/api/tags": as_json({"models": []}),
        "/api/ps": as_json({"models": []}),
        "/v1/models": as_json({"object": "list", "data": None}),
    },
)

# llama.cpp: what the model is made for, what the server was started with, and what a slot has of it.
LLAMA_LOADING = as_json({"error": {"message": "Loading model", "type": "unavailable_error", "code": 503}}, 503)
LLAMA_NO_ROUTE = as_json({"error": {"message": "File Not Found", "type": "not_found_error", "code": 404}}, 404)
LLAMA_NO_KEY = as_json({"error": {"message": "Invalid API Key", "type": "authentication_error", "code": 401}}, 401)
GGUF = "../models/Meta-Llama-3.1-8B-Instruct-Q4_K_M.gguf"
GGUF_META = {"vocab_type": 2, "n_vocab": 128256, "n_ctx": 16384, "n_ctx_train": 131072, "n_embd": 4096, "n_params": 8030261312}
LLAMA_LIST = as_json(
    {
        "models": [{"name": GGUF, "model": GGUF, "modified_at": "", "size": "", "digest": "", "capabilities": ["completion"]}],
        "object": "list",
        "data": [
            entry(
                GGUF, "llamacpp", aliases=["llama-3.1"], tags=[], meta=GGUF_META | {"size": 4912898304, "ftype": "Q4_K - Medium"}
            )
        ],
    }
)
PROPS = {
    "default_generation_settings": {"id": 0, "n_ctx": 4096, "speculative": False, "is_processing": False, "params": {}},
    "total_slots": 4,
    "model_alias": "llama-3.1",
    "model_path": GGUF,
    "modalities": {"vision": False, "audio": False},
    "chat_template": "{% for message in messages %}{% endfor %}",
    "chat_template_caps": {"supports_tools": True, "supports_tool_calls": True, "supports_system_role": True},
    "build_info": "b6900-0c1e57098",
}
LLAMACPP = House(
    name="llamacpp",
    kind="llamacpp",
    version=("b6900-0c1e57098", "b6900"),
    headers={"Server": "llama.cpp"},
    pages={
        "/": as_html("<title>llama.cpp</title>"),
        "/health": as_json({"status": "ok"}),
        "/v1/health": as_json({"status": "ok"}),
        "/props": as_json(PROPS),
        "/slots": as_json([{"id": slot, "n_ctx": 4096} for slot in range(4)]),
        "/models": LLAMA_LIST,
        "/v1/models": LLAMA_LIST,
    },
    otherwise=LLAMA_NO_ROUTE,
    models={
        GGUF: {
            "context_window": 4096,
            "max_context_window": 131072,
            "size_bytes": 4912898304,
            "vision": False,
            "tools": True,
            "is_loaded": (True, None),
            "aliases": ("llama-3.1",),
        }
    },
)
LLAMACPP_VISION = LLAMACPP.but(
    "llamacpp_vision",
    pages={
        "/props": as_json(
            PROPS | {"modalities": {"vision": True}, "total_slots": 1, "chat_template_caps": {"supports_tools": False}}
        ),
    },
    models={GGUF: {"vision": True, "tools": NO}},
)
ROUTER_LIST = listed(
    entry(
        "ggml-org/gemma-3-4b-it-GGUF:Q4_K_M",
        "llamacpp",
        aliases=[],
        status={"value": "loaded", "args": ["llama-server"]},
        architecture={"input_modalities": ["text", "image"], "output_modalities": ["text"]},
        source="cache",
    ),
    entry(
        "Qwen/Qwen3-8B-GGUF:Q4_K_M",
        "llamacpp",
        status={"value": "unloaded", "args": ["llama-server"]},
        architecture={"input_modalities": ["text"], "output_modalities": ["text"]},
    ),
    entry("ggml-org/broken-GGUF", "llamacpp", status={"value": "unloaded", "failed": True, "exit_code": 1}),
)
LLAMACPP_ROUTER = LLAMACPP.but(
    "llamacpp_router",
    version=ANY,
    pages={
        "/props": as_json({"role": "router", "max_instances": 4, "models_autoload": True, "build_info": "b6900-0c1e57098"}),
        "/models": ROUTER_LIST,
        "/v1/models": ROUTER_LIST,
    },
    models={
        "ggml-org/gemma-3-4b-it-GGUF:Q4_K_M": {"is_loaded": True, "vision": True},
        "Qwen/Qwen3-8B-GGUF:Q4_K_M": {"is_loaded": False, "vision": NO},
        "ggml-org/broken-GGUF": {"is_loaded": False},
    },
)
LLAMACPP_KEYED = LLAMACPP.but(
    "llamacpp_keyed",
    state="needs key",
    version=ANY,
    lock=Lock(refusal=LLAMA_NO_KEY, open=("/", "/health", "/v1/health")),
    models={},
)
LLAMACPP_LOADING = LLAMACPP.everywhere("llamacpp_loading", LLAMA_LOADING, state="loading", version=ANY, models={})
LLAMACPP_PREFIXED = LLAMACPP.but(
    "llamacpp_prefix_forgotten",  # started with --api-prefix /llm: nothing is where the user says, only the header tells
    state="wrong path",
    base=ANY,
    version=ANY,
    pages=dict.fromkeys(LLAMACPP.pages, LLAMA_NO_ROUTE) | {f"/llm{path}": page for path, page in LLAMACPP.pages.items()},
    models={},
)
LLAMACPP_PREFIX_GIVEN = LLAMACPP_PREFIXED.but(
    "llamacpp_prefix_given", state="up", given="/llm", base="/llm/v1", models=LLAMACPP.models
)
LLAMAFILE = House(
    name="llamafile",
    kind="llamafile",
    version=("0.9.3", None),
    headers={"Server": "llamafile/0.9.3"},
    pages={
        "/": as_html("<title>llamafile</title>"),
        "/health": as_json({"status": "ok"}),
        "/v1/models": listed(entry("Llama-3.2-1B-Instruct.Q6_K", "llamafile")),
    },
    otherwise=as_text("404 Not Found", 404),
    models={"Llama-3.2-1B-Instruct.Q6_K": {"vision": NO, "tools": NO}},
)
LLAMACPP_PYTHON = House(
    name="llamacpp_python",
    kind="llamacpp_python",
    version=("0.3.36", None),
    headers=UVICORN | {"openai-processing-ms": "2"},
    pages={
        "/openapi.json": as_json(
            {"openapi": "3.1.0", "info": {"title": "🦙 llama.cpp Python API", "version": "0.3.36"}, "paths": {}}
        ),
        "/v1/models": listed({"id": "models/llama-2-7b.gguf", "object": "model", "owned_by": "me", "permissions": []}),
    },
    otherwise=NOT_FOUND,
    models={"models/llama-2-7b.gguf": {"vision": NO}},
)

LLAMAS = (
    *(OLLAMA, OLLAMA_OLD, OLLAMA_BETWEEN, OLLAMA_EMPTY),
    *(LLAMACPP, LLAMACPP_VISION, LLAMACPP_ROUTER, LLAMACPP_KEYED, LLAMACPP_LOADING, LLAMACPP_PREFIXED, LLAMACPP_PREFIX_GIVEN),
    *(LLAMAFILE, LLAMACPP_PYTHON),
)
