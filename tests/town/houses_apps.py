"""Servers that put an API before engines of others: LocalAI, TabbyAPI, text-generation-webui."""

from __future__ import annotations

from tests.town.shape import (
    NO,
    NOT_FOUND,
    UVICORN,
    House,
    Lock,
    as_html,
    as_json,
    as_text,
    entry,
    listed,
    nothing,
)

LOCALAI = House(
    name="localai",
    kind="localai",
    version=("v4.9.0", "4.9.0"),
    pages={
        "/": as_html("<title>LocalAI</title>"),
        "/.well-known/localai.json": as_json(
            {
                "version": "v4.9.0",
                "endpoints": {"chat_completions": "/v1/chat/completions", "models_capabilities": "/v1/models/capabilities"},
                "endpoint_groups": {},
                "capabilities": {},
            }
        ),
        "/readyz": nothing(200),
        "/healthz": nothing(200),
        "/version": as_json({"version": "v4.9.0"}),
        "/api/version": as_json({"version": "0.9.0"}),
        "/api/tags": as_json({"models": [{"name": "gpt-4:latest", "model": "gpt-4", "size": 0, "digest": "", "details": {}}]}),
        "/api/ps": as_json({"models": []}),
        "/models": listed({"id": "gpt-4", "object": "model"}, {"id": "text-embedding-ada-002", "object": "model"}),
        "/v1/models": listed({"id": "gpt-4", "object": "model"}, {"id": "text-embedding-ada-002", "object": "model"}),
        "/v1/models/capabilities": listed(
            {
                "id": "gpt-4",
                "object": "model",
                "capabilities": ["chat", "tools", "vision"],
                "input_modalities": ["text", "image"],
                "output_modalities": ["text"],
            },
            {
                "id": "text-embedding-ada-002",
                "object": "model",
                "capabilities": ["embeddings"],
                "input_modalities": ["text"],
                "output_modalities": ["embedding"],
            },
        ),
    },
    posts={"/api/show": as_json({"details": {}, "model_info": {}})},
    otherwise=as_json({"error": {"code": 404, "message": "Resource not found", "type": ""}}, 404),
    models={
        "gpt-4": {"vision": True, "tools": True, "embedding": NO},
        "text-embedding-ada-002": {"embedding": True, "tools": NO},
    },
)
LOCALAI_AS_OLLAMA = LOCALAI.but("localai_saying_ollama", pages={"/": as_text("Ollama is running")})
LOCALAI_EMPTY = LOCALAI.but(
    "localai_empty",
    state="no model",
    pages={**dict.fromkeys(("/models", "/v1/models", "/v1/models/capabilities"), listed()), "/api/tags": as_json({"models": []})},
    models={},
)
LOCALAI_OPEN = ("/", "/.well-known/localai.json", "/readyz", "/healthz")
LOCALAI_NO_KEY = as_json(
    {"error": {"code": 401, "message": "An authentication key is required", "type": "invalid_request_error"}}, 401
)
LOCALAI_KEYED = LOCALAI.but("localai_keyed", state="needs key", lock=Lock(refusal=LOCALAI_NO_KEY, open=LOCALAI_OPEN), models={})
LOCALAI_OPAQUE = LOCALAI_KEYED.but("localai_opaque", lock=Lock(refusal=nothing(401), open=LOCALAI_OPEN))
LOCALAI_KEYED_AS_OLLAMA = LOCALAI_OPAQUE.but("localai_keyed_saying_ollama", pages={"/": as_text("Ollama is running")})
LOCALAI_LOADING = LOCALAI.but(
    "localai_loading",
    state="loading",
    pages={
        "/readyz": as_json({"status": "starting"}, 503),
        **dict.fromkeys(
            ("/models", "/v1/models", "/v1/models/capabilities"),
            as_json(
                {
                    "error": {"code": "model_loading", "message": "model gpt-4 is loading", "type": "model_loading"},
                    "loading": {"state": "loading", "progress": 0.4, "eta_seconds": 12},
                },
                503,
                Retry_After="12",
            ),
        ),
    },
    models={},
)

TABBY_CARD = entry("Llama-3.1-8B-exl2", "tabbyAPI", parameters={"max_seq_len": 8192, "use_vision": False, "rope_scale": 1.0})
TABBYAPI = House(
    name="tabbyapi",
    kind="tabbyapi",
    headers=UVICORN,
    pages={
        "/health": as_json({"status": "healthy", "issues": []}),
        "/.well-known/serviceinfo": as_json(
            {
                "version": 0.1,
                "software": {"name": "TabbyAPI", "repository": "https://github.com/theroyallab/tabbyAPI"},
                "api": {"openai": {"name": "OpenAI API", "relative_url": "/v1", "version": 1}},
            }
        ),
        "/props": as_json({"total_slots": 1, "chat_template": "", "default_generation_settings": {"n_ctx": 8192}}),
        "/v1/model": as_json(TABBY_CARD),
        "/v1/models": listed(TABBY_CARD),
    },
    otherwise=NOT_FOUND,
    models={"Llama-3.1-8B-exl2": {"context_window": 8192, "vision": False}},
)
TABBY_OPEN = ("/health", "/.well-known/serviceinfo")
TABBYAPI_KEYED = TABBYAPI.but(
    "tabbyapi_keyed",
    state="needs key",
    lock=Lock(refusal=as_json({"detail": "Invalid API key"}, 401), open=TABBY_OPEN),
    models={},
)
TABBY_NO_MODEL = as_json({"detail": "No models are currently loaded."}, 503)
TABBYAPI_UNLOADED = TABBYAPI.but(
    "tabbyapi_unloaded",
    state=("loading", "no model"),
    pages={
        "/health": as_json({"status": "unhealthy", "issues": []}, 503),
        **dict.fromkeys(("/props", "/v1/model", "/v1/models"), TABBY_NO_MODEL),
    },
    models={},
)
TEXTGEN = House(
    name="textgen",
    kind="textgen",
    headers=UVICORN,
    hosts=as_text("Invalid host header", 400),
    pages={
        "/v1/internal/health": as_json({"status": "ok"}),
        "/v1/internal/model/info": as_json({"model_name": "Qwen3-8B-Q4_K_M.gguf", "lora_names": [], "loader": "llama.cpp"}),
        "/v1/models": listed(entry("Qwen3-8B-Q4_K_M.gguf", "user", created=0)),
    },
    otherwise=NOT_FOUND,
    models={"Qwen3-8B-Q4_K_M.gguf": {"vision": NO}},
)
TEXTGEN_KEYED = TEXTGEN.but(
    "textgen_keyed",
    kind=("textgen", "unknown"),
    state="needs key",
    lock=Lock(refusal=as_json({"detail": "Unauthorized"}, 401)),
    models={},
)

APPS = (
    *(LOCALAI, LOCALAI_AS_OLLAMA, LOCALAI_EMPTY, LOCALAI_KEYED, LOCALAI_OPAQUE, LOCALAI_KEYED_AS_OLLAMA, LOCALAI_LOADING),
    *(TABBYAPI, TABBYAPI_KEYED, TABBYAPI_UNLOADED, TEXTGEN, TEXTGEN_KEYED),
)
