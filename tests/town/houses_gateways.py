"""Servers before other servers: LiteLLM, llama-swap, Xinference, GPUStack, Open WebUI."""

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
    entry,
    listed,
    redirect,
)

LITELLM_INFO = as_json(
    {
        "data": [
            {
                "model_name": "gpt-4o",
                "litellm_params": {"model": "openai/gpt-4o"},
                "model_info": {
                    "id": "ab12",
                    "mode": "chat",
                    "max_input_tokens": 128000,
                    "max_output_tokens": 16384,
                    "supports_vision": True,
                    "supports_function_calling": True,
                    "supports_reasoning": None,
                },
            },
            {
                "model_name": "text-embedding-3-small",
                "litellm_params": {"model": "openai/text-embedding-3-small"},
                "model_info": {"id": "cd34", "mode": "embedding", "max_input_tokens": 8191, "supports_vision": None},
            },
        ]
    }
)
LITELLM_LIST = listed(*(entry(name, "openai", created=1677610602) for name in ("gpt-4o", "text-embedding-3-small")))
LITELLM = House(
    name="litellm",
    kind="litellm",
    version="1.109.1",
    headers=UVICORN | {"x-litellm-version": "1.109.1", "x-litellm-call-id": "f3a1"},
    shuns=("/health", "/v1/health"),
    pages={
        "/": as_html("<title>LiteLLM API - Swagger UI</title>"),
        "/health": as_json({"healthy_endpoints": [], "unhealthy_endpoints": []}),
        "/health/liveliness": as_json("I'm alive!"),
        "/health/readiness": as_json({"status": "connected", "db": "Not connected", "litellm_version": "1.109.1"}),
        **dict.fromkeys(("/model/info", "/v1/model/info"), LITELLM_INFO),
        **dict.fromkeys(("/models", "/v1/models"), LITELLM_LIST),
    },
    otherwise=NOT_FOUND,
    models={
        "gpt-4o": {"any_window": 128000, "vision": True, "tools": True},
        "text-embedding-3-small": {"embedding": True, "vision": NO, "any_window": 8191},
    },
)
LITELLM_NO_KEY = {"message": "Authentication Error, No api key passed in.", "type": "auth_error", "param": "None", "code": "401"}
LITELLM_KEYED = LITELLM.but(
    "litellm_keyed",
    state="needs key",
    version=("1.109.1", None),
    lock=Lock(refusal=as_json({"error": LITELLM_NO_KEY}, 401), open=("/", "/health/liveliness", "/health/readiness")),
    models={},
)
LITELLM_EMPTY = LITELLM.but(
    "litellm_empty",
    state="no model",
    pages={
        **dict.fromkeys(("/model/info", "/v1/model/info"), as_json({"data": []})),
        **dict.fromkeys(("/models", "/v1/models"), listed()),
    },
    models={},
)

SWAPPED = listed(
    entry(
        "qwen3-vl-8b",
        "llama-swap",
        name="Qwen3 VL",
        architecture={"input_modalities": ["text", "image"], "output_modalities": ["text"], "modality": "text+image->text"},
        capabilities={"vision": True, "function_calling": True},
        context_length=32768,
        meta={"llamaswap": {"type": "model"}},
        status={"value": "loaded"},
    ),
    entry("qwen3-4b", "llama-swap", meta={"llamaswap": {"type": "model"}}, status={"value": "unloaded"}),
)
LLAMASWAP = House(
    name="llamaswap",
    kind="llamaswap",
    version=("v201", "201", None),
    pages={
        "/": redirect("/ui"),
        "/ui": as_html("<title>llama-swap</title>"),
        "/health": as_text("OK"),
        "/running": as_json({"running": [{"model": "qwen3-vl-8b", "state": "ready"}]}),
        "/api/version": as_json({"version": "v201", "commit": "842806038a90", "build_date": "2026-10-01T00:00:00Z"}),
        "/v1/models": SWAPPED,
        **dict.fromkeys(("/unload", "/upstream/qwen3-4b/v1/models", "/upstream/qwen3-vl-8b/v1/models"), as_text("OK")),
    },
    otherwise=GO_NOT_FOUND,
    models={
        "qwen3-vl-8b": {"any_window": 32768, "vision": True, "tools": True, "is_loaded": True},
        "qwen3-4b": {"is_loaded": False, "vision": NO},
    },
)
LLAMASWAP_EMPTY = LLAMASWAP.but(
    "llamaswap_empty", state="no model", pages={"/running": as_json({"running": []}), "/v1/models": listed()}, models={}
)
LLAMASWAP_KEYED = LLAMASWAP.but(
    "llamaswap_keyed",
    kind=("llamaswap", "unknown"),
    state="needs key",
    version=ANY,
    lock=Lock(
        refusal=as_json({"src": "llama-swap", "error": {"message": "unauthorized", "type": "authentication_error"}}, 401),
        open=("/", "/ui", "/health"),
    ),
    models={},
)

XINFERENCE = House(
    name="xinference",
    kind="xinference",
    version=("4.1.0", "v4.1.0"),
    headers=UVICORN,
    pages={
        "/": redirect("/ui/", 307),
        "/ui/": as_html("<title>Xinference</title>"),
        "/status": as_json({"status": "ready"}),
        "/v1/cluster/auth": as_json({"auth": False}),
        "/v1/cluster/version": as_json({"version": "4.1.0", "full-revisionid": "0f3c", "dirty": False, "error": None}),
        "/v1/models": listed(
            entry("qwen2.5-vl", "xinference", model_type="LLM", model_ability=["chat", "vision", "tools"], context_length=32768),
            entry("bge-m3", "xinference", model_type="embedding", model_name="bge-m3", dimensions=1024),
            entry("qwen3", "xinference", model_type="LLM", model_ability=["chat", "reasoning"], context_length=40960),
        ),
    },
    otherwise=NOT_FOUND,
    models={
        "qwen2.5-vl": {"any_window": 32768, "vision": True, "tools": True, "embedding": NO},
        "bge-m3": {"embedding": True, "tools": NO},
        "qwen3": {"vision": NO, "tools": NO, "any_window": 40960},
    },
)
XINFERENCE_EMPTY = XINFERENCE.but("xinference_empty", state="no model", pages={"/v1/models": listed()}, models={})
XINFERENCE_KEYED = XINFERENCE.but(
    "xinference_keyed",
    kind=("xinference", "unknown"),
    state="needs key",
    version=ANY,
    pages={"/v1/cluster/auth": as_json({"auth": True})},
    lock=Lock(refusal=as_json({"detail": "Not authenticated"}, 401), open=("/", "/ui/", "/status", "/v1/cluster/auth")),
    models={},
)

GPUSTACK = House(
    name="gpustack",
    kind=("gpustack", "unknown"),  # a key is always demanded, and nothing that is open names it
    state="needs key",
    version=ANY,
    headers=UVICORN,
    pages={
        "/": as_html("<title>GPUStack</title>"),
        "/healthz": as_json("ok"),
        "/readyz": as_json("ok"),
        "/version": as_json({"version": "2.3.0", "git_commit": "25cb879"}),
        "/v1/models": listed(entry("qwen3", "gpustack", meta={})),
    },
    lock=Lock(
        refusal=as_json({"error": {"message": "Invalid authentication credentials", "code": 401, "type": "Unauthorized"}}, 401),
        below=("/v1", "/v2"),
    ),
    otherwise=as_json({"code": 404, "reason": "NotFound", "message": "Not Found"}, 404),
    models={},
)
GPUSTACK_OPEN = GPUSTACK.but("gpustack_behind_a_proxy_with_the_key", kind="gpustack", state="up", lock=None, models={"qwen3": {}})

INDEX = as_html('<head><title>Open WebUI</title></head><body><div id="svelte"></div></body>')
OPENWEBUI = House(
    name="openwebui",  # a page for people at every path that it does not know, its models at /api/models, for a key
    kind="openwebui",
    state="needs key",
    base="/api",
    version=("0.6.36", "v0.6.36"),
    headers=UVICORN,
    pages={
        "/health": as_json({"status": True}),
        "/api/version": as_json({"version": "0.6.36"}),
        "/api/config": as_json(
            {
                "status": True,
                "name": "Open WebUI",
                "version": "0.6.36",
                "default_locale": "en-US",
                "oauth": {"providers": {}},
                "features": {"auth": True, "enable_api_keys": True, "enable_signup": False},
            }
        ),
        **dict.fromkeys(
            ("/api/models", "/api/v1/models", "/api/v1/models/", "/openai/models"), as_json({"detail": "Not authenticated"}, 401)
        ),
        "/ollama": as_json({"status": True}),
        "/ollama/api/version": as_json({"detail": "Not authenticated"}, 401),
    },
    otherwise=INDEX,
    models={},
)
OPENWEBUI_OLDER = OPENWEBUI.but(
    "openwebui_older",
    pages=dict.fromkeys(("/api/models", "/api/v1/models", "/openai/models"), as_json({"detail": "Not authenticated"}, 403)),
)

GATEWAYS = (
    *(LITELLM, LITELLM_KEYED, LITELLM_EMPTY, LLAMASWAP, LLAMASWAP_EMPTY, LLAMASWAP_KEYED),
    *(XINFERENCE, XINFERENCE_EMPTY, XINFERENCE_KEYED, GPUSTACK, GPUSTACK_OPEN, OPENWEBUI, OPENWEBUI_OLDER),
)
