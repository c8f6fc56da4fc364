"""Servers that run one engine: vLLM, SGLang, TGI, TEI, MLX, transformers and others."""

from __future__ import annotations

from tests.town.shape import (
    ANY,
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
    redirect,
)

VLLM = House(
    name="vllm",
    kind="vllm",
    version="0.33.0",
    headers=UVICORN,
    pages={
        "/version": as_json({"version": "0.33.0"}),
        "/health": nothing(200),
        "/metrics": as_text(
            '# TYPE vllm:num_requests_running gauge\nvllm:num_requests_running{model_name="Qwen/Qwen3-0.6B"} 0.0\n'
        ),
        "/openapi.json": as_json({"openapi": "3.1.0", "info": {"title": "FastAPI", "version": "0.1.0"}, "paths": {}}),
        "/v1/models": listed(
            entry(
                "Qwen/Qwen3-0.6B",
                "vllm",
                root="Qwen/Qwen3-0.6B",
                parent=None,
                max_model_len=40960,
                permission=[{"id": "modelperm-0f3c", "object": "model_permission", "organization": "*", "is_blocking": False}],
            ),
            entry("sql-lora", "vllm", root="/lora/sql", parent="Qwen/Qwen3-0.6B", max_model_len=None, permission=[]),
        ),
    },
    otherwise=NOT_FOUND,
    models={"Qwen/Qwen3-0.6B": {"context_window": 40960, "vision": None, "tools": None}, "sql-lora": {"tools": None}},
)
VLLM_KEYED = VLLM.but(
    "vllm_keyed",
    state="needs key",
    lock=Lock(refusal=as_json({"error": "Unauthorized"}, 401), below=("/v1", "/v2", "/inference", "/cohere")),
    models={},
)

SGLANG = House(
    name="sglang",
    kind="sglang",
    version="0.5.23",
    headers=UVICORN,
    shuns=("/health", "/health_generate", "/v1/health"),
    pages={
        "/": as_json("SGLang is running"),
        **dict.fromkeys(
            ("/server_info", "/get_server_info"),
            as_json(
                {
                    "model_path": "Qwen/Qwen2.5-VL-7B-Instruct",
                    "tool_call_parser": "qwen25",
                    "reasoning_parser": None,
                    "is_embedding": False,
                    "version": "0.5.23",
                    "internal_states": [{"last_gen_throughput": 0.0}],
                }
            ),
        ),
        **dict.fromkeys(
            ("/model_info", "/get_model_info"),
            as_json(
                {
                    "model_path": "Qwen/Qwen2.5-VL-7B-Instruct",
                    "tokenizer_path": "Qwen/Qwen2.5-VL-7B-Instruct",
                    "is_generation": True,
                    "has_image_understanding": True,
                    "has_audio_understanding": False,
                    "model_type": "qwen2_5_vl",
                    "architectures": ["Qwen2_5_VLForConditionalGeneration"],
                }
            ),
        ),
        "/ready": nothing(200),
        "/health": nothing(200),
        "/health_generate": nothing(200),
        "/api/tags": as_json(
            {"models": [{"name": "Qwen/Qwen2.5-VL-7B-Instruct", "model": "Qwen/Qwen2.5-VL-7B-Instruct", "size": 0}]}
        ),
        "/v1/models": listed(
            entry("Qwen/Qwen2.5-VL-7B-Instruct", "sglang", root="Qwen/Qwen2.5-VL-7B-Instruct", parent=None, max_model_len=32768)
        ),
    },
    posts={"/api/show": as_json({"details": {}, "model_info": {}, "capabilities": ["completion"]})},
    otherwise=NOT_FOUND,
    models={"Qwen/Qwen2.5-VL-7B-Instruct": {"context_window": 32768, "vision": True, "tools": True, "embedding": NO}},
)
SGLANG_AS_OLLAMA = SGLANG.but("sglang_saying_ollama", pages={"/": as_json("Ollama is running")})
SGLANG_EMBEDDING = SGLANG.but(
    "sglang_old_embedding",  # before /model_info and /server_info had their names
    version="0.4.6",
    pages={
        "/": NOT_FOUND,
        "/server_info": NOT_FOUND,
        "/model_info": NOT_FOUND,
        "/api/tags": NOT_FOUND,
        "/get_server_info": as_json(
            {"model_path": "intfloat/e5", "tool_call_parser": None, "version": "0.4.6", "internal_states": []}
        ),
        "/get_model_info": as_json({"model_path": "intfloat/e5", "tokenizer_path": "intfloat/e5", "is_generation": False}),
        "/v1/models": listed(entry("intfloat/e5", "sglang", root="intfloat/e5", max_model_len=512)),
    },
    models={"intfloat/e5": {"embedding": True, "context_window": 512, "tools": NO, "vision": NO}},
)
SGLANG_OPEN = ("/health", "/health_generate", "/ready", "/metrics")
SGLANG_KEYED = SGLANG.but(
    "sglang_keyed",
    kind=("sglang", "unknown"),
    state="needs key",
    version=ANY,
    lock=Lock(refusal=as_json({"error": "Unauthorized"}, 401), open=SGLANG_OPEN),
    models={},
)
SGLANG_FORBIDDEN = SGLANG_KEYED.but("sglang_forbidden", lock=Lock(refusal=as_json({"error": "Forbidden"}, 403), open=SGLANG_OPEN))
SGLANG_LOADING = SGLANG.but(
    "sglang_starting",
    kind=("sglang", "unknown"),
    state="loading",
    version=ANY,
    pages=dict.fromkeys(
        SGLANG.pages,
        as_json(
            {"object": "error", "message": "The server is starting", "type": "ServiceUnavailable", "param": None, "code": 503},
            503,
        ),
    ),
    models={},
)

TGI_INFO = {
    "model_id": "meta-llama/Llama-3.1-8B-Instruct",
    "model_sha": "0e9e39f2",
    "model_pipeline_tag": "text-generation",
    "max_concurrent_requests": 128,
    "max_best_of": 2,
    "max_stop_sequences": 4,
    "max_input_tokens": 4095,
    "max_total_tokens": 4096,
    "validation_workers": 2,
    "max_client_batch_size": 4,
    "router": "text-generation-router",
    "version": "3.3.4",
    "sha": None,
}
TGI = House(
    name="tgi",
    kind="tgi",
    version="3.3.4",
    pages={
        **dict.fromkeys(("/", "/health", "/ping"), nothing(200)),
        "/info": as_json(TGI_INFO),
        "/metrics": as_text("# TYPE tgi_queue_size gauge\ntgi_queue_size 0\n"),
        "/v1/models": listed(entry("meta-llama/Llama-3.1-8B-Instruct", "meta-llama/Llama-3.1-8B-Instruct", created=0)),
    },
    otherwise=nothing(404),
    models={"meta-llama/Llama-3.1-8B-Instruct": {"context_window": 4096, "vision": NO, "tools": NO}},
)
TGI_KEYED = TGI.but("tgi_keyed", state="needs key", lock=Lock(refusal=nothing(401), below=("/v1", "/generate")), models={})
TGI_KEYED_FOR_WORK = TGI.but(
    "tgi_keyed_for_work",  # as of 3.3: its list and its facts stay open, only work needs the key
    lock=Lock(refusal=nothing(401), below=("/generate", "/v1/chat", "/v1/completions", "/tokenize")),
)
TGI_HIDDEN = TGI_KEYED.but("tgi_hidden", kind=("tgi", "unknown"), version=ANY, lock=Lock(refusal=nothing(401)))
TGI_LOADING = TGI.everywhere(
    "tgi_loading",
    as_json({"error": "unhealthy", "error_type": "healthcheck"}, 503),
    kind=("tgi", "unknown"),
    state="loading",
    version=ANY,
    models={},
)
TEI = House(
    name="tei",  # embeds at /v1/embeddings and lists nothing: the model stands on its page of facts
    kind="tei",
    version="1.8.2",
    pages={
        "/": nothing(200),
        "/health": nothing(200),
        "/info": as_json(
            {
                "model_id": "BAAI/bge-large-en-v1.5",
                "model_sha": None,
                "model_dtype": "float16",
                "model_type": {"embedding": {"pooling": "cls"}},
                "max_concurrent_requests": 512,
                "max_input_length": 512,
                "max_batch_tokens": 16384,
                "max_batch_requests": None,
                "max_client_batch_size": 32,
                "auto_truncate": False,
                "tokenization_workers": 20,
                "version": "1.8.2",
                "sha": None,
                "docker_label": None,
            }
        ),
    },
    otherwise=nothing(404),
    models={"BAAI/bge-large-en-v1.5": {"embedding": True, "tools": NO}},
)

INFINITY_PAGES = {
    "/health": as_json({"unix": 1763625600.25}),
    "/openapi.json": as_json({"info": {"title": "♾️ Infinity - Embedding Inference Server", "version": "0.0.78"}, "paths": {}}),
    "/models": listed(
        entry(
            "BAAI/bge-m3",
            "infinity",
            stats={"queue_fraction": 0.0, "queue_absolute": 0, "results_pending": 0, "batch_size": 8},
            backend="torch",
            capabilities=["embed"],
        )
    ),
}
INFINITY = House(
    name="infinity",
    kind="infinity",
    base="",
    headers=UVICORN,
    pages=INFINITY_PAGES,
    otherwise=NOT_FOUND,
    models={"BAAI/bge-m3": {"embedding": True, "vision": NO}},
)
LMDEPLOY = House(
    name="lmdeploy",
    kind="lmdeploy",
    headers=UVICORN,
    pages={
        "/": as_html("<title>LMDeploy server - Swagger UI</title>"),
        "/health": nothing(200),
        "/v1/models": listed(
            entry("internlm/internlm3-8b-instruct", "lmdeploy", root="internlm/internlm3-8b-instruct", parent=None)
        ),
    },
    otherwise=NOT_FOUND,
    models={"internlm/internlm3-8b-instruct": {"vision": NO}},
)
TRANSFORMERS = House(
    name="transformers",
    kind="transformers",
    headers=UVICORN | {"x-request-id": "5f3c8b1e-8f6f-4a54-9c0e-2f7a52d4a3b1"},
    pages={
        "/health": as_json({"status": "ok"}),
        "/openapi.json": as_json(
            {
                "openapi": "3.1.0",
                "info": {"title": "FastAPI", "version": "0.1.0"},
                "paths": {path: {"post": {}} for path in ("/v1/chat/completions", "/v1/responses", "/load_model", "/reset")},
            }
        ),
        "/v1/models": listed(
            {"id": "Qwen/Qwen3-0.6B", "object": "model", "created": 1760000000.25, "owned_by": "Qwen"},
            {"id": "HuggingFaceTB/SmolLM3-3B", "object": "model", "created": 1760000001.5, "owned_by": "HuggingFaceTB"},
        ),
    },
    otherwise=NOT_FOUND,
    models={"Qwen/Qwen3-0.6B": {"is_loaded": NO, "vision": None}, "HuggingFaceTB/SmolLM3-3B": {"is_loaded": NO}},
)
MLX = House(
    name="mlx",
    kind="mlx",
    http="1.0",
    headers={"Server": "BaseHTTP/0.6 Python/3.12.4", "Access-Control-Allow-Origin": "*"},
    pages={
        "/health": as_json({"status": "ok"}),
        "/v1/models": listed({"id": "mlx-community/Llama-3.2-1B-Instruct-4bit", "object": "model", "created": 1760000000}),
    },
    otherwise=as_text("Not Found", 404),
    models={"mlx-community/Llama-3.2-1B-Instruct-4bit": {"is_loaded": NO}},
)
DYNAMO = House(
    name="dynamo",
    kind="dynamo",
    headers={"x-dynamo-request-id": "0b0f4c8e-1d2c-4e52-8a0d-1f6f0b3a9c11"},
    pages={
        "/live": as_json({"status": "live", "message": "Service is live"}),
        "/health": as_json({"status": "healthy", "endpoints": []}),
        "/v1/models": listed({"id": "Qwen/Qwen3-0.6B", "object": "object", "created": 1760000000, "owned_by": "nvidia"}),
    },
    otherwise=nothing(404),
    models={"Qwen/Qwen3-0.6B": {"vision": NO}},
)

TRANSFORMERS_EMPTY = TRANSFORMERS.but("transformers_empty", state="no model", pages={"/v1/models": listed()}, models={})
MLX_EMPTY = MLX.but("mlx_empty", state="no model", pages={"/v1/models": listed()}, models={})
MISTRALRS = House(
    name="mistralrs",
    kind="mistralrs",
    pages={
        "/": as_text("OK"),
        "/health": as_text("OK"),
        "/docs": redirect("/docs/", 303),
        "/docs/": as_html("<title>Swagger UI</title>"),
        "/api-doc/openapi.json": as_json(
            {"openapi": "3.1.0", "info": {"title": "Mistral.rs"}, "paths": {"/re_isq": {}, "/v1/models": {}}}
        ),
        "/v1/system/info": as_json({"os": {"name": "Linux"}, "cpu": {}, "memory": {}, "devices": []}),
        "/v1/models": listed(
            entry("default", "local"),
            entry("Qwen/Qwen3-4B", "local", status="loaded", tools_available=True, mcp_tools_count=2, mcp_servers_connected=1),
            entry("google/gemma-3-4b-it", "local", status="unloaded"),
        ),
    },
    otherwise=nothing(404),
    models={"default": {}, "Qwen/Qwen3-4B": {"is_loaded": True}, "google/gemma-3-4b-it": {"is_loaded": False}},
)
MISTRALRS_EMPTY = MISTRALRS.but(
    "mistralrs_older",  # told no status, and offers "default" whatever it has
    pages={"/v1/models": listed(entry("default", "local")), "/v1/system/info": nothing(404)},
    models={"default": {"is_loaded": NO}},
)
GPT4ALL = House(
    name="gpt4all",
    kind="gpt4all",
    headers={"Access-Control-Allow-Origin": "*"},
    pages={
        "/v1/models": listed(
            {
                "id": "Llama 3 8B Instruct",
                "object": "model",
                "created": 0,
                "owned_by": "humanity",
                "root": "Llama 3 8B Instruct",
                "parent": None,
                "permissions": [{"id": "foobarbaz", "object": "model_permission"}],
            }
        ),
    },
    otherwise=nothing(404),
    models={"Llama 3 8B Instruct": {"vision": NO}},
)
GPT4ALL_EMPTY = GPT4ALL.but(
    "gpt4all_empty", kind=("gpt4all", "unknown"), state="no model", pages={"/v1/models": listed()}, models={}
)

ENGINES = (
    *(VLLM, VLLM_KEYED, SGLANG, SGLANG_AS_OLLAMA, SGLANG_EMBEDDING, SGLANG_KEYED, SGLANG_FORBIDDEN, SGLANG_LOADING),
    *(TGI, TGI_KEYED, TGI_KEYED_FOR_WORK, TGI_HIDDEN, TGI_LOADING, TEI, INFINITY, LMDEPLOY),
    *(TRANSFORMERS, TRANSFORMERS_EMPTY, MLX, MLX_EMPTY, DYNAMO, MISTRALRS, MISTRALRS_EMPTY, GPT4ALL, GPT4ALL_EMPTY),
)
