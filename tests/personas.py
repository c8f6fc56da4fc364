"""Servers to the byte: what they send lies in `tests/samples/<name>`, how they send it is data here.

`Stage` in `tests/stage.py` puts one of them on a loopback server.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from pathlib import Path
from typing import TYPE_CHECKING

from compat_kit import errors
from compat_kit.replies import Usage

if TYPE_CHECKING:
    from collections.abc import Mapping

SAMPLES = Path(__file__).parent / "samples"
UVICORN = {"Server": "uvicorn"}
KEY = "persona-key-1"
COUNTS = Usage(9, 4, 13)


@dataclass(frozen=True)
class Fault:
    """An error as a server sends it: the file, how it comes, and what a user has to be told.

    `says` are words of the server, or what stands for them where it sends none. A stream breaks off after "Hello,".
    """

    sample: str
    status: int
    raises: type[errors.BackendError]
    says: str
    path: str = "/chat/completions"
    headers: Mapping[str, str] = field(default_factory=dict)
    partial: str = ""


def broken(raises: type[errors.BackendError], says: str, sample: str = "error_stream.sse", partial: str = "Hello,") -> Fault:
    """An error in the middle of a stream."""
    return Fault(sample, 200, raises, says, partial=partial)


@dataclass(frozen=True)
class Persona:
    """One server. The defaults are what most of them do.

    model: the one it lists. kind: what discovery finds; `tells` whether the headers of any answer decide it.
    usage: of an answer. counts: whether a stream has it "asked", or "always". unknown_model: whether another name is refused.
    key: demanded in one of `key_headers`. finish, streamed_finish: of a tool call. call_id: of it, "call_0" where it has none.
    streams_tools: False where nothing is known of its streamed tool calls. pages: what other paths say.
    """

    name: str
    model: str
    kind: str = "unknown"
    tells: bool = False
    base: str = "/v1"
    headers: Mapping[str, str] = field(default_factory=dict)
    json_type: str = "application/json"
    stream_type: str = "text/event-stream"
    http: str = "1.1"
    usage: Usage = COUNTS
    counts: str = "asked"
    owner: str | None = None
    window: int | None = None
    unknown_model: Fault | None = None
    key: str | None = None
    key_headers: tuple[str, ...] = ("authorization",)
    auth: Fault | None = None
    call_id: str = ""
    finish: str = "tool_calls"
    streamed_finish: str = "tool_calls"
    streams_tools: bool = True
    faults: tuple[Fault, ...] = ()
    pages: Mapping[str, str] = field(default_factory=dict)

    def __str__(self) -> str:
        return self.name

    def sample(self, name: str) -> bytes:
        """The bytes of a file."""
        return (SAMPLES / self.name / name).read_bytes()

    def has(self, name: str) -> bool:
        """Whether it answers that at all."""
        return (SAMPLES / self.name / name).exists()

    def every_fault(self) -> tuple[Fault, ...]:
        """All errors, those of keys and names too."""
        return tuple(fault for fault in (self.auth, self.unknown_model, *self.faults) if fault)


AUTH, LOST, BAD = errors.AuthenticationError, errors.ModelNotFound, errors.BadRequest
LONG, FULL, DOWN = errors.ContextTooLong, errors.RateLimited, errors.ServerError
LOADING, CANNOT, CUT, ALIEN = errors.ModelLoading, errors.Unsupported, errors.StreamInterrupted, errors.NotOpenAI

OLLAMA_FAULTS = (
    Fault("error_tools.json", 400, BAD, "does not support tools"),
    Fault("error_context.json", 400, LONG, "the prompt is longer than the context length currently available"),
    Fault("error_busy.json", 503, DOWN, "server busy, please try again"),
    broken(CUT, "it ended with neither a finish_reason nor [DONE]"),
)

PERSONAS = (
    Persona(
        "ollama",
        "llama3.2:latest",
        "ollama",
        owner="library",
        call_id="call_ab12cd34",
        unknown_model=Fault("error_unknown_model.json", 404, LOST, "model 'nope' not found"),
        faults=OLLAMA_FAULTS,
        pages={"/": "Ollama is running", "/api/version": '{"version":"0.32.10"}'},
    ),
    Persona(
        "ollama_old",
        "llama3.2:latest",
        "ollama",
        owner="library",
        call_id="call_ab12cd34",
        unknown_model=Fault("error_unknown_model.json", 404, LOST, "model 'nope' not found"),
        faults=OLLAMA_FAULTS,
        pages={"/": "Ollama is running"},
    ),
    Persona(
        "llamacpp",
        "../models/Meta-Llama-3.1-8B-Instruct-Q4_K_M.gguf",
        "llamacpp",
        tells=True,
        headers={"Server": "llama.cpp"},
        owner="llamacpp",
        window=4096,
        call_id="Kq2sVn8dWxT0",
        auth=Fault("error_auth.json", 401, AUTH, "Invalid API Key"),
        faults=(
            Fault("error_context.json", 400, LONG, "request (5000 tokens) exceeds the available context size"),
            Fault("error_embeddings.json", 501, CANNOT, "Start it with `--embeddings`", "/embeddings"),
            Fault("error_image.json", 500, DOWN, "you may need to provide the mmproj"),
            Fault("error_route.json", 404, ALIEN, "File Not Found"),
            broken(DOWN, "Failed to parse the model's output"),
        ),
    ),
    Persona(
        "llamacpp_loading",
        "m",
        "llamacpp",
        tells=True,
        headers={"Server": "llama.cpp"},
        faults=(
            Fault("error_loading.json", 503, LOADING, "Loading model"),
            Fault("error_loading.json", 503, LOADING, "Loading model", "/models"),
        ),
    ),
    Persona(
        "vllm",
        "Qwen/Qwen3-0.6B",
        "vllm",
        headers=UVICORN,
        stream_type="text/event-stream; charset=utf-8",
        owner="vllm",
        window=40960,
        call_id="chatcmpl-tool-5d2f",
        unknown_model=Fault("error_unknown_model.json", 404, LOST, "The model `nope` does not exist"),
        auth=Fault("error_auth.json", 401, AUTH, "Unauthorized"),
        faults=(
            Fault("error_context.json", 400, LONG, "maximum context length is 40960 tokens"),
            Fault("error_tools.json", 400, BAD, "--enable-auto-tool-choice"),
            Fault("error_embeddings.json", 404, CANNOT, "Not Found", "/embeddings"),
            Fault("error_flat.json", 404, LOST, "The model `nope` does not exist"),
            broken(DOWN, "EngineCore encountered an issue"),
        ),
        pages={"/version": '{"version":"0.33.0"}', "/health": ""},
    ),
    Persona(
        "sglang",
        "Qwen/Qwen3-0.6B",
        "sglang",
        headers=UVICORN,
        stream_type="text/event-stream; charset=utf-8",
        owner="sglang",
        window=8192,
        call_id="call_8f0a7a",
        auth=Fault("error_auth.json", 401, AUTH, "Unauthorized"),
        faults=(
            Fault("error_forbidden.json", 403, AUTH, "Forbidden"),
            Fault("error_context.json", 400, LONG, "longer than the model's context length (8192 tokens)"),
            broken(DOWN, "The request was aborted"),
            broken(LONG, "longer than the model's context length (8192 tokens)", "error_stream_context.sse", ""),
        ),
        pages={"/": '"SGLang is running"'},
    ),
    Persona(
        "lmstudio",
        "qwen2-vl-7b-instruct",
        "lmstudio",
        headers={"X-Powered-By": "Express"},
        json_type="application/json; charset=utf-8",
        owner="organization_owner",
        call_id="814890118",
        faults=(
            Fault("error_context.json", 400, LONG, "Trying to keep the first 5000 tokens"),
            Fault("error_image.json", 400, BAD, "'url' field must be a base64 encoded image"),
            Fault("error_json_object.json", 400, BAD, "'response_format.type' must be"),
            Fault("error_tool_choice.json", 400, BAD, "Invalid tool_choice type: 'object'"),
            Fault("error_no_model.json", 404, LOST, "No models loaded"),
            Fault("error_no_model_text.json", 400, LOST, "No models loaded"),
            Fault("error_route.json", 200, ALIEN, "Unexpected endpoint or method. (GET /models)", "/models"),
            broken(DOWN, "The model has crashed"),
            broken(CUT, "it ended with neither a finish_reason nor [DONE]", "error_empty.sse", ""),
        ),
        pages={"/lmstudio-greeting": '{"lmstudio":true}', "": '{"error":"Unexpected endpoint or method. (GET /)"}'},
    ),
    Persona(
        "localai",
        "gpt-4",
        "localai",
        call_id="7d9e3a52-0",
        unknown_model=Fault("error_unknown_model.json", 404, LOST, "To see available models, call GET /v1/models"),
        auth=Fault("error_auth.json", 401, AUTH, "An authentication key is required"),
        faults=(
            Fault("error_loading.json", 503, LOADING, "model gpt-4 is loading", headers={"Retry-After": "12"}),
            broken(DOWN, "the backend has gone"),
        ),
        pages={"/.well-known/localai.json": '{"version":"v3.4.0","endpoints":{}}', "/api/version": '{"version":"0.9.0"}'},
    ),
    Persona(
        "tgi",
        "meta-llama/Llama-3.1-8B-Instruct",
        "tgi",
        headers={"x-compute-type": "gpu+optimized"},
        owner="meta-llama/Llama-3.1-8B-Instruct",
        call_id="0",
        finish="stop",
        streamed_finish="stop",
        auth=Fault("error_auth.txt", 401, AUTH, "HTTP status 401"),
        faults=(
            Fault("error_context.json", 422, LONG, "must have less than 4096 tokens. Given: 5000"),
            Fault("error_overloaded.json", 429, FULL, "Model is overloaded"),
            Fault("error_generation.json", 424, BAD, "CUDA out of memory"),
            Fault("error_stop.txt", 422, BAD, "stop: invalid type: string"),
            broken(DOWN, "CUDA out of memory"),
        ),
        pages={"/info": '{"model_id":"meta-llama/Llama-3.1-8B-Instruct","router":"text-generation-router"}'},
    ),
    Persona(
        "transformers",
        "Qwen/Qwen3-0.6B",
        headers=UVICORN | {"x-request-id": "req_0a1b2c"},
        stream_type="text/event-stream; charset=utf-8",
        counts="always",
        owner="Qwen",
        call_id="req_0a1b2c_tool_call_0",
        faults=(
            Fault("error_field.json", 422, BAD, "Unexpected fields in the request: {'foo'}"),
            Fault("error_embeddings.json", 404, CANNOT, "Not Found", "/embeddings"),
            broken(DOWN, "CUDA out of memory"),
        ),
        pages={"/health": '{"status":"ok"}'},
    ),
    Persona(
        "mlx",
        "mlx-community/Llama-3.2-1B-Instruct-4bit",
        "mlx",
        tells=True,
        headers={"Server": "BaseHTTP/0.6 Python/3.12.3"},
        http="1.0",
        call_id="6f1d3a52-43a2-4b6a-9a53-0d2a8c7f9e11",
        unknown_model=Fault("error_unknown_model.json", 404, LOST, "Repository Not Found"),
        faults=(
            Fault("error_generation.json", 404, CANNOT, "Attempting to allocate more than the maximum allowed buffer size"),
            Fault("error_route.txt", 404, CANNOT, "Not Found", "/embeddings", {"Content-Type": "application/json"}),
        ),
    ),
    Persona(
        "tabbyapi",
        "Llama-3.1-8B-exl2",
        "tabbyapi",
        headers=UVICORN,
        stream_type="text/event-stream; charset=utf-8",
        owner="tabbyAPI",
        window=8192,
        key=KEY,
        key_headers=("authorization", "x-api-key"),
        call_id="call_1f2e",
        auth=Fault("error_auth.json", 401, AUTH, "Invalid API key"),
        faults=(
            Fault("error_no_model.json", 503, LOST, "No models are currently loaded"),
            Fault("error_context.json", 400, LONG, "Prompt length 9000 is greater than max_seq_len 8192"),
            Fault("error_field.json", 422, BAD, "Field required"),
            broken(DOWN, "Chat completion aborted"),
        ),
        pages={"/.well-known/serviceinfo": '{"version":0.1,"software":{"name":"TabbyAPI"}}'},
    ),
    Persona(
        "litellm",
        "gpt-4o",
        "litellm",
        tells=True,
        headers=UVICORN | {"x-litellm-version": "1.109.1", "x-litellm-call-id": "0f7c"},
        stream_type="text/event-stream; charset=utf-8",
        owner="openai",
        key=KEY,
        call_id="call_Vx3",
        auth=Fault("error_auth.json", 401, AUTH, "No api key passed in"),
        unknown_model=Fault("error_unknown_model.json", 400, LOST, "Invalid model name passed in model=nope"),
        faults=(
            Fault("error_key.json", 400, AUTH, "No connected db"),
            Fault("error_context.json", 400, LONG, "litellm.ContextWindowExceededError"),
            Fault("error_params.json", 400, BAD, "does not support parameters: ['foo']"),
            Fault("error_rate.json", 429, FULL, "Rate limit reached for key", headers={"retry-after": "5"}),
            broken(DOWN, "the provider has gone"),
        ),
        pages={"/health/liveliness": '"I\'m alive!"'},
    ),
    Persona(
        "docker",
        "ai/smollm2",
        "docker",
        base="/engines/v1",
        owner="docker",
        window=8192,
        call_id="Kq2sVn8dWxT0",
        unknown_model=Fault("error_unknown_model.txt", 404, LOST, "model not found"),
        faults=(
            Fault("error_request.txt", 400, BAD, "invalid request"),
            Fault("error_installing.txt", 503, DOWN, "backend is still installing"),
        ),
        pages={"/": "Docker Model Runner is running", "/api/version": '{"version":"0.1.0"}'},
    ),
    Persona(
        "koboldcpp",
        "koboldcpp/Llama-3.1-8B-Instruct",
        "koboldcpp",
        tells=True,
        headers={"Server": "ConcedoLlamaForKoboldServer"},
        usage=Usage(),
        counts="always",
        owner="koboldcpp",
        call_id="call_001",
        streams_tools=False,
        faults=(
            Fault("error_busy.json", 503, DOWN, "failed (status 503): Server is busy; please try again later"),
            Fault("error_embeddings.txt", 404, CANNOT, "this endpoint does not exist", "/embeddings"),
        ),
        pages={"/api/extra/version": '{"result":"KoboldCpp","version":"1.76","protected":false}'},
    ),
    Persona(
        "openrouter",
        "meta-llama/llama-3.1-8b-instruct",
        base="/api/v1",
        counts="always",
        window=131072,
        key=KEY,
        call_id="call_Kd9",
        auth=Fault("error_auth.json", 401, AUTH, "No auth credentials found"),
        unknown_model=Fault("error_unknown_model.json", 400, LOST, "nope is not a valid model ID"),
        faults=(
            Fault("error_credits.json", 402, FULL, "Insufficient credits"),
            Fault("error_tools.json", 404, CANNOT, "No endpoints found that support tool use"),
            Fault("error_rate.json", 429, FULL, "free-models-per-min", headers={"Retry-After": "30"}),
            Fault("error_in_200.json", 200, DOWN, "Provider returned error"),
            broken(DOWN, "Provider disconnected"),
        ),
    ),
    Persona(
        "azure",
        "gpt-4o-2024-11-20",
        base="/openai/v1",
        key=KEY,
        key_headers=("authorization", "api-key"),
        call_id="call_Az1",
        auth=Fault("error_auth.json", 401, AUTH, "invalid subscription key or wrong API endpoint"),
        unknown_model=Fault("error_unknown_model.json", 404, LOST, "The API deployment for this resource does not exist"),
        faults=(
            Fault("error_filter.json", 400, BAD, "content management policy"),
            Fault("error_rate.json", 429, FULL, "exceeded the token rate limit", headers={"Retry-After": "7"}),
            Fault("error_context.json", 400, LONG, "maximum context length is 128000 tokens"),
        ),
    ),
    Persona(
        "gemini",
        "models/gemini-2.5-flash",
        base="/v1beta/openai",
        counts="always",
        owner="google",
        key=KEY,
        call_id="call_0",
        streamed_finish="stop",
        auth=Fault("error_auth.json", 400, AUTH, "API key not valid"),
        unknown_model=Fault("error_unknown_model.json", 404, LOST, "models/nope is not found for API version"),
        faults=(
            Fault("error_context.json", 400, LONG, "The input token count (1200000) exceeds"),
            Fault("error_rate.json", 429, FULL, "You exceeded your current quota"),
        ),
    ),
    Persona(
        "anthropic",
        "claude-opus-4-1",
        key=KEY,
        call_id="toolu_01Cd",
        auth=Fault("error_auth.json", 401, AUTH, "invalid x-api-key"),
        unknown_model=Fault("error_unknown_model.json", 404, LOST, "model: nope"),
        faults=(
            Fault("error_context.json", 400, LONG, "prompt is too long: 210000 tokens > 200000 maximum"),
            Fault("error_overloaded.json", 529, DOWN, "Overloaded"),
        ),
    ),
    Persona(
        "gateway",
        "meta-llama/Llama-3.1-8B-Instruct",
        owner="meta-llama/Llama-3.1-8B-Instruct",
        key=KEY,
        key_headers=("authorization", "x-api-key"),
        call_id="0",
        finish="stop",
        streamed_finish="stop",
        auth=Fault("error_auth.json", 401, AUTH, "Missing or invalid API key"),
        faults=(
            Fault("error_embeddings.json", 501, CANNOT, "does not support embeddings", "/embeddings"),
            Fault("error_unreachable.json", 502, DOWN, "Cannot connect to the backend"),
            Fault("error_timeout.json", 504, DOWN, "did not answer within 120 s"),
            Fault("error_rate.json", 429, FULL, "60 per minute are allowed"),
            Fault("error_request.json", 400, BAD, "`messages` must be a list"),
            Fault("error_context.json", 422, LONG, "must have less than 4096 tokens. Given: 5000"),
            broken(DOWN, "CUDA out of memory"),
        ),
    ),
)
