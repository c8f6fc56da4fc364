"""Servers that people install to have models at hand: LM Studio, KoboldCpp, Docker Model Runner, Jan, Lemonade."""

from __future__ import annotations

from tests.town.shape import (
    ANY,
    GO_NOT_FOUND,
    NO,
    Asked,
    House,
    Lock,
    Page,
    as_html,
    as_json,
    as_text,
    by_model,
    entry,
    listed,
)


# LM Studio answers 200 to whatever it does not know.
def unexpected(asked: Asked) -> Page:
    return as_json({"error": f"Unexpected endpoint or method. ({asked.method} {asked.path})"})


LM_V0 = listed(
    {
        "id": "qwen2-vl-7b-instruct",
        "object": "model",
        "type": "vlm",
        "publisher": "mlx-community",
        "arch": "qwen2_vl",
        "compatibility_type": "mlx",
        "quantization": "4bit",
        "state": "not-loaded",
        "max_context_length": 32768,
    },
    {
        "id": "meta-llama-3.1-8b-instruct",
        "object": "model",
        "type": "llm",
        "publisher": "lmstudio-community",
        "arch": "llama",
        "compatibility_type": "gguf",
        "quantization": "Q4_K_M",
        "state": "loaded",
        "max_context_length": 131072,
        "loaded_context_length": 4096,
        "capabilities": ["tool_use"],
    },
    {
        "id": "text-embedding-nomic-embed-text-v1.5",
        "object": "model",
        "type": "embeddings",
        "publisher": "nomic-ai",
        "arch": "nomic-bert",
        "compatibility_type": "gguf",
        "quantization": "Q4_0",
        "state": "not-loaded",
        "max_context_length": 2048,
    },
)
LM_V1 = as_json(
    {
        "models": [
            {
                "type": "llm",
                "publisher": "mlx-community",
                "key": "qwen2-vl-7b-instruct",
                "architecture": "qwen2_vl",
                "quantization": {"name": "4bit", "bits_per_weight": 4},
                "size_bytes": 4684353986,
                "params_string": "7B",
                "loaded_instances": [],
                "max_context_length": 32768,
                "format": "mlx",
                "capabilities": {"vision": True, "trained_for_tool_use": False},
            },
            {
                "type": "llm",
                "publisher": "lmstudio-community",
                "key": "meta-llama-3.1-8b-instruct",
                "architecture": "llama",
                "quantization": {"name": "Q4_K_M", "bits_per_weight": 4},
                "size_bytes": 4920739232,
                "params_string": "8B",
                "max_context_length": 131072,
                "format": "gguf",
                "loaded_instances": [{"id": "meta-llama-3.1-8b-instruct", "config": {"context_length": 4096, "parallel": 4}}],
                "capabilities": {
                    "vision": False,
                    "trained_for_tool_use": True,
                    "reasoning": {"allowed_options": ["off", "on"], "default": "on"},
                },
            },
            {
                "type": "embedding",
                "publisher": "nomic-ai",
                "key": "text-embedding-nomic-embed-text-v1.5",
                "quantization": {"name": "Q4_0"},
                "size_bytes": 84106624,
                "loaded_instances": [],
                "max_context_length": 2048,
            },
        ]
    }
)
LM_IDS = ("qwen2-vl-7b-instruct", "meta-llama-3.1-8b-instruct", "text-embedding-nomic-embed-text-v1.5")
LM_MODELS = {
    "qwen2-vl-7b-instruct": {
        "vision": True,
        "tools": NO,
        "is_loaded": False,
        "max_context_window": 32768,
        "quantization": "4bit",
    },
    "meta-llama-3.1-8b-instruct": {
        "context_window": 4096,
        "max_context_window": 131072,
        "is_loaded": True,
        "tools": True,
        "vision": NO,
        "quantization": "Q4_K_M",
    },
    "text-embedding-nomic-embed-text-v1.5": {"embedding": True, "is_loaded": False, "max_context_window": 2048},
}
LMSTUDIO = House(
    name="lmstudio",
    kind="lmstudio",
    headers={"X-Powered-By": "Express"},
    pages={
        "/lmstudio-greeting": as_json({"lmstudio": True}),
        "/api/v0/models": LM_V0,
        "/api/v1/models": LM_V1,
        "/v1/models": listed(*({"id": name, "object": "model", "owned_by": "organization_owner"} for name in LM_IDS)),
    },
    otherwise=unexpected,
    models=LM_MODELS
    | {"meta-llama-3.1-8b-instruct": LM_MODELS["meta-llama-3.1-8b-instruct"] | {"size_bytes": (4920739232, None)}},
)
LMSTUDIO_OLD = LMSTUDIO.but("lmstudio_with_v0_only", pages={"/api/v1/models": unexpected}, models=LM_MODELS)
LMSTUDIO_NEW = LMSTUDIO.but(
    "lmstudio_with_v1_only",
    pages={"/api/v0/models": unexpected},
    models=LM_MODELS
    | {"meta-llama-3.1-8b-instruct": LM_MODELS["meta-llama-3.1-8b-instruct"] | {"reasoning": True, "size_bytes": 4920739232}},
)
LMSTUDIO_EMPTY = LMSTUDIO.but(
    "lmstudio_empty",
    state="no model",
    pages={"/api/v0/models": listed(), "/api/v1/models": as_json({"models": []}), "/v1/models": listed()},
    models={},
)
LM_NO_KEY = {
    "type": "invalid_request",
    "code": "invalid_api_key",
    "message": "An LM Studio API token is required to make requests to this server, but none was provided using the "
    "Authorization header using the 'Bearer' scheme (i.e., 'Authorization: Bearer $LM_API_TOKEN').",
}
LMSTUDIO_KEYED = LMSTUDIO.but(
    "lmstudio_keyed",  # whether its greeting stays open is not known: here it does
    state="needs key",
    lock=Lock(refusal=as_json({"error": LM_NO_KEY}, 401), open=("/lmstudio-greeting",)),
    models={},
)

KOBOLD_VERSION = {
    "result": "KoboldCpp",
    "version": "1.107",
    "protected": False,
    "txt2img": False,
    "vision": True,
    "transcribe": False,
}
KOBOLDCPP = House(
    name="koboldcpp",
    kind="koboldcpp",
    version="1.107",
    http="1.0",
    headers={"Server": "ConcedoLlamaForKoboldServer "},
    pages={
        "/": as_html("<title>KoboldAI Lite</title>"),
        "/api/extra/version": as_json(KOBOLD_VERSION),
        "/api/extra/true_max_context_length": as_json({"value": 16384}),
        "/api/extra/perf": as_json({"last_process": 0, "queue": 0, "idle": 1}),
        "/api/v1/model": as_json({"result": "koboldcpp/Llama-3.1-8B-Instruct"}),
        "/.well-known/serviceinfo": as_json({"version": "0.2", "software": {"name": "KoboldCpp", "version": "1.107"}}),
        "/api/tags": as_json(
            {"models": [{"name": "koboldcpp", "model": "Llama-3.1-8B-Instruct:latest", "size": 394998579, "digest": "x"}]}
        ),
        "/v1/models": listed(entry("koboldcpp/Llama-3.1-8B-Instruct", "koboldcpp", permission=[], root="koboldcpp")),
    },
    otherwise=as_text("Error: KoboldCpp server is running, but this endpoint does not exist.", 404),
    models={"koboldcpp/Llama-3.1-8B-Instruct": {"context_window": 16384, "vision": True}},
)

DMR_LIST = listed(
    entry(
        "ai/smollm2",
        "docker",
        dmr={
            "context_window": 8192,
            "architecture": "llama",
            "parameters": "361.82 M",
            "quantization": "Q4_K_M",
            "size": "256.35 MiB",
        },
    ),
    entry("ai/mxbai-embed-large", "docker"),
)
DOCKER = House(
    name="docker",
    kind="docker",
    base=("/engines/v1", "/engines/llama.cpp/v1"),
    pages={
        "/": as_text("Docker Model Runner is running"),
        "/engines/status": as_json({"llama.cpp": "Running: llama.cpp latest"}),
        "/engines/v1/models": DMR_LIST,
        "/engines/llama.cpp/v1/models": DMR_LIST,
        "/models": as_json(
            [{"id": "sha256:354bf30d", "tags": ["ai/smollm2"], "created": 1760000000, "config": {"format": "gguf"}}]
        ),
        "/api/version": as_json({"version": "0.1.0"}),
        "/api/ps": as_json({"models": []}),
        "/api/tags": as_json(
            {"models": [{"name": "ai/smollm2", "size": 0, "digest": "sha256:354bf30d", "details": {"format": "gguf"}}]}
        ),
    },
    posts={
        "/api/show": by_model({"ai/smollm2": {"details": {"format": "gguf", "family": "llama"}}}, as_text("Model not found", 404))
    },
    otherwise=GO_NOT_FOUND,
    models={"ai/smollm2": {"any_window": 8192, "quantization": ("Q4_K_M", None)}, "ai/mxbai-embed-large": {}},
)
DOCKER_EMPTY = DOCKER.but(
    "docker_empty",
    state="no model",
    pages={
        **dict.fromkeys(("/engines/v1/models", "/engines/llama.cpp/v1/models"), listed()),
        "/models": as_json([]),
        "/api/tags": as_json({"models": []}),
    },
    models={},
)

JAN = House(
    name="jan",
    kind="jan",
    hosts=as_text("Invalid host header", 403),
    pages={"/": as_html("<title>Swagger UI</title>"), "/v1/models": listed(entry("Jan-v1-4B-Q4_K_M", "user", created=1))},
    otherwise=as_text("Not Found", 404),
    models={"Jan-v1-4B-Q4_K_M": {"vision": NO}},
)
JAN_KEYED = JAN.but(
    "jan_keyed",
    kind=("jan", "unknown"),
    state="needs key",
    lock=Lock(refusal=as_text("Missing authorization header", 401), open=("/", "/openapi.json", "/favicon.ico")),
    models={},
)
JAN_EMPTY = JAN.but("jan_empty", kind=("jan", "unknown"), state="no model", pages={"/v1/models": listed()}, models={})

LEMONADE_LIST = listed(
    {
        "id": "Qwen3-0.6B-GGUF",
        "created": 1234567890,
        "object": "model",
        "owned_by": "lemonade",
        "recipe": "llamacpp",
        "checkpoint": "unsloth/Qwen3-0.6B-GGUF:Q4_0",
        "size": 0.38,
        "max_context_window": 40960,
        "downloaded": True,
        "suggested": True,
        "labels": ["reasoning", "tool-calling"],
    },
    {
        "id": "Gemma-3-4b-it-GGUF",
        "created": 1234567890,
        "object": "model",
        "owned_by": "lemonade",
        "recipe": "llamacpp",
        "checkpoint": "ggml-org/gemma-3-4b-it-GGUF:Q4_K_M",
        "size": 3.61,
        "downloaded": True,
        "labels": ["hot", "vision"],
    },
    {
        "id": "nomic-embed-text-v1-GGUF",
        "created": 1234567890,
        "object": "model",
        "owned_by": "lemonade",
        "recipe": "llamacpp",
        "size": 0.08,
        "downloaded": True,
        "labels": ["embeddings"],
    },
)
LEMONADE_HEALTH = as_json(
    {
        "status": "ok",
        "version": "10.3.0",
        "model_loaded": "Qwen3-0.6B-GGUF",
        "max_models": {"llm": 1},
        "websocket_port": 9000,
        "all_models_loaded": [
            {
                "model_name": "Qwen3-0.6B-GGUF",
                "recipe": "llamacpp",
                "recipe_options": {"ctx_size": 8192},
                "device": "gpu",
                "type": "llm",
            }
        ],
    }
)
LEMONADE = House(
    name="lemonade",
    kind="lemonade",
    base=("/api/v1", "/v1", "/api/v0"),
    version="10.3.0",
    pages={
        "/": as_html("<title>Lemonade Server</title>"),
        "/live": as_json({"status": "ok"}),
        **{f"{base}/models": LEMONADE_LIST for base in ("/api/v1", "/v1", "/api/v0")},
        **{f"{base}/health": LEMONADE_HEALTH for base in ("/api/v1", "/v1", "/api/v0")},
        **{f"{base}/system-info": as_json({"OS Version": "Linux", "devices": {}}) for base in ("/api/v1", "/v1", "/api/v0")},
        "/api/version": as_json({"version": "10.3.0"}),
        "/api/tags": as_json(
            {"models": [{"name": "Qwen3-0.6B-GGUF:latest", "model": "Qwen3-0.6B-GGUF:latest", "size": 380000000}]}
        ),
        "/api/ps": as_json({"models": []}),
    },
    posts={"/api/show": as_json({"details": {}, "model_info": {}, "capabilities": ["completion"]})},
    otherwise=as_json({"error": {"message": "The requested endpoint does not exist", "type": "not_found"}}, 404),
    models={
        "Qwen3-0.6B-GGUF": {
            "reasoning": True,
            "tools": True,
            "vision": NO,
            "is_loaded": (True, None),
            "max_context_window": (40960, None),
            "context_window": (8192, None),
            "size_bytes": (380_000_000, int(0.38 * 2**30), None),
        },
        "Gemma-3-4b-it-GGUF": {"vision": True, "tools": NO},
        "nomic-embed-text-v1-GGUF": {"embedding": True},
    },
)
LEMONADE_EMPTY = LEMONADE.but(
    "lemonade_empty",
    state="no model",
    pages={f"{base}/models": listed() for base in ("/api/v1", "/v1", "/api/v0")} | {"/api/tags": as_json({"models": []})},
    models={},
)
LEMONADE_KEYED = LEMONADE.but(
    "lemonade_keyed",
    kind=("lemonade", "unknown"),
    state="needs key",
    version=ANY,
    lock=Lock(refusal=as_json({"error": "Invalid or missing API key"}, 401), open=("/", "/live")),
    models={},
)

DESKTOPS = (
    *(LMSTUDIO, LMSTUDIO_OLD, LMSTUDIO_NEW, LMSTUDIO_EMPTY, LMSTUDIO_KEYED, KOBOLDCPP),
    *(DOCKER, DOCKER_EMPTY, JAN, JAN_KEYED, JAN_EMPTY, LEMONADE, LEMONADE_EMPTY, LEMONADE_KEYED),
)
