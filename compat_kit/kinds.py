"""The catalogue of server kinds, as data: where they listen, how they are told apart, what to advise.

Ports and marks are read from the servers' own sources, or their documentation where that is closed. A port only orders
the guesses, it never decides. A new kind of server is one more row.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING
from urllib.parse import urlsplit

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping


@dataclass(frozen=True, slots=True)
class Kind:
    """One kind of server.

    name, title: for code and for people. ports: usual ports, the most usual first. base_path: of the OpenAI API.
    headers: response headers as (name, start of the value) that only this kind sends.
    owned_by: what its `/v1/models` says. confirm: a path and a text that the body found there must contain.
    hosts: host names that decide. key_env: the environment variable its users keep their key in.
    start, get_model: the advice when nothing answers, and when there is no model. pull: the command that gets {model}.
    checks_model_name: False where the server answers to any model name with the one model it has; placeholders are the
    names that its own documentation uses for that one.

    What is sent to it:
    token_limit: the one name of the limit of output tokens that it knows, "" where it knows what it is given.
    image_urls: whether it fetches images from http addresses. stop_list: whether `stop` has to be a list.
    tool_choice: "any", "text" where it takes no object (it refuses that, or takes it for "auto"), or "ignored".
    ignores: options that it takes and does nothing with.
    """

    name: str
    title: str
    ports: tuple[int, ...] = ()
    base_path: str = "/v1"
    headers: tuple[tuple[str, str], ...] = ()
    owned_by: tuple[str, ...] = ()
    confirm: tuple[str, str] | None = None
    hosts: tuple[str, ...] = ()
    key_env: str | None = None
    start: str = "Start the server, and check host and port."
    get_model: str = "Load a model in the server, then ask again."
    pull: str = ""
    checks_model_name: bool = True
    placeholders: tuple[str, ...] = ()
    token_limit: str = ""
    image_urls: bool = True
    stop_list: bool = False
    tool_choice: str = "any"
    ignores: tuple[str, ...] = ()


UNKNOWN = Kind("unknown", "OpenAI-compatible server")

# What OpenAI's service offers and no server of one's own does.
_HOSTED_ONLY = ("service_tier", "store", "metadata", "verbosity", "prediction", "prompt_cache_key", "safety_identifier")

# LocalAI comes before vLLM, whose own page it has as well; Ollama comes last of all, since five others imitate it.
KINDS: tuple[Kind, ...] = (
    Kind(
        "llamacpp",
        "llama.cpp",
        (8080,),
        headers=(("server", "llama.cpp"),),
        owned_by=("llamacpp",),
        confirm=("/props", '"default_generation_settings"'),
        key_env="LLAMA_API_KEY",
        start="Start it with `llama-server -m model.gguf`.",
        get_model="Start it with a model: `llama-server -m model.gguf`.",
        checks_model_name=False,
        tool_choice="text",
        ignores=("dimensions", *_HOSTED_ONLY),
    ),
    Kind(  # before vLLM: it has a `/version` too
        "localai",
        "LocalAI",
        (8080,),
        confirm=("/.well-known/localai.json", '"version"'),
        key_env="LOCALAI_API_KEY",
        start="Start it with `local-ai run`.",
        get_model="Install a model with `local-ai models install <model>`.",
        pull="local-ai models install {model}",
    ),
    Kind(
        "vllm",
        "vLLM",
        (8000,),
        owned_by=("vllm",),
        confirm=("/version", '"version"'),
        key_env="VLLM_API_KEY",
        start="Start it with `vllm serve <model>`; it listens only when the model is loaded.",
        get_model="Start it with the model: `vllm serve <model>`.",
        ignores=("guided_json", "guided_regex", "guided_choice", "guided_grammar", *_HOSTED_ONLY),
    ),
    Kind(
        "sglang",
        "SGLang",
        (30000,),
        owned_by=("sglang",),
        confirm=("/server_info", '"model_path"'),
        start="Start it with `python -m sglang.launch_server --model-path <model>`.",
        checks_model_name=False,
        placeholders=("default",),
        ignores=_HOSTED_ONLY,
    ),
    Kind(
        "lmstudio",
        "LM Studio",
        (1234,),
        confirm=("/lmstudio-greeting", '"lmstudio"'),
        key_env="LM_API_TOKEN",
        start="Start it with `lms server start`, or in the app under Developer.",
        get_model="Load a model with `lms load <model>`, or in the app.",
        pull="lms get {model}",
        image_urls=False,
        tool_choice="text",
        ignores=("n", "dimensions", *_HOSTED_ONLY),
    ),
    Kind(
        "tgi",
        "Text Generation Inference",
        (3000, 8080),
        confirm=("/info", '"text-generation-router"'),
        key_env="API_KEY",
        start="Start it with `text-generation-launcher --model-id <model>`.",
        checks_model_name=False,
        placeholders=("tgi",),
        token_limit="max_tokens",
        stop_list=True,
        ignores=("n", *_HOSTED_ONLY),
    ),
    Kind(
        "litellm",
        "LiteLLM proxy",
        (4000,),
        headers=(("x-litellm-version", ""), ("x-litellm-call-id", "")),
        confirm=("/health/liveliness", "I'm alive!"),
        key_env="LITELLM_PROXY_API_KEY",
        start="Start it with `litellm --config config.yaml`.",
        get_model="Name models under `model_list` in its configuration.",
    ),
    Kind(
        "tabbyapi",
        "TabbyAPI",
        (5000,),
        owned_by=("tabbyAPI",),
        confirm=("/.well-known/serviceinfo", '"TabbyAPI"'),
        key_env="TABBY_API_KEY",
        start="Start it with `python start.py`.",
    ),
    Kind(
        "koboldcpp",
        "KoboldCpp",
        (5001,),
        headers=(("server", "ConcedoLlamaForKoboldServer"),),
        owned_by=("koboldcpp",),
        confirm=("/api/extra/version", '"KoboldCpp"'),
        start="Start it with `koboldcpp --model model.gguf`.",
        checks_model_name=False,
    ),
    Kind(
        "docker",
        "Docker Model Runner",
        (12434,),
        base_path="/engines/v1",
        owned_by=("docker",),
        confirm=("/", "Docker Model Runner is running"),
        start="Switch on host-side TCP for Docker Model Runner: `docker desktop enable model-runner --tcp 12434`.",
        get_model="Pull a model with `docker model pull ai/smollm2`.",
        pull="docker model pull {model}",
    ),
    Kind(
        "mlx",
        "mlx_lm",
        (8080,),
        headers=(("server", "BaseHTTP/"),),
        start="Start it with `mlx_lm.server --model <model>`.",
        tool_choice="ignored",
        ignores=("n", "response_format", "parallel_tool_calls", *_HOSTED_ONLY),
    ),
    Kind(
        "transformers",
        "transformers serve",
        (8000,),
        start="Start it with `transformers serve`.",
        tool_choice="ignored",
        ignores=("n", "response_format", "logprobs", "top_logprobs", "parallel_tool_calls"),
    ),
    Kind("lmdeploy", "LMDeploy", (23333,), owned_by=("lmdeploy",), start="Start it with `lmdeploy serve api_server <model>`."),
    Kind("xinference", "Xinference", (9997,), owned_by=("xinference",), start="Start it with `xinference-local`."),
    Kind(
        "lemonade",
        "Lemonade",
        (13305,),
        base_path="/api/v1",
        owned_by=("lemonade",),
        start="Start it with `lemonade-server serve`.",
    ),
    Kind("jan", "Jan", (1337,), start="Start its local API server in the app's settings."),
    Kind(
        "ollama",
        "Ollama",
        (11434,),
        confirm=("/", "Ollama is running"),
        key_env="OLLAMA_API_KEY",
        start="Start it with `ollama serve`.",
        get_model="Pull a model first: `ollama pull llama3.2`.",
        pull="ollama pull {model}",
        token_limit="max_tokens",
        image_urls=False,
        tool_choice="ignored",
        ignores=("parallel_tool_calls", "n", "logit_bias", "user", *_HOSTED_ONLY),
    ),
    Kind(
        "openai",
        "OpenAI",
        hosts=("api.openai.com", "openai.com"),
        key_env="OPENAI_API_KEY",
        start="Check the connection to the internet.",
        get_model="Look at https://platform.openai.com/docs/models for the names.",
        token_limit="max_completion_tokens",
    ),
    Kind("openrouter", "OpenRouter", hosts=("openrouter.ai",), base_path="/api/v1", key_env="OPENROUTER_API_KEY"),
    Kind(
        "anthropic",
        "Anthropic",
        hosts=("api.anthropic.com",),
        key_env="ANTHROPIC_API_KEY",
        ignores=("response_format", "seed", "logprobs", "top_logprobs", "logit_bias", "parallel_tool_calls"),
    ),
    Kind(
        "gemini",
        "Gemini",
        hosts=("generativelanguage.googleapis.com",),
        base_path="/v1beta/openai",
        key_env="GEMINI_API_KEY",
    ),
    Kind(
        "azure",
        "Azure OpenAI",
        hosts=("openai.azure.com", "cognitiveservices.azure.com", "services.ai.azure.com"),
        base_path="/openai/v1",
        key_env="AZURE_OPENAI_API_KEY",
    ),
)

_BY_NAME: Mapping[str, Kind] = {kind.name: kind for kind in (*KINDS, UNKNOWN)}


def find_kind(name: str) -> Kind | None:
    """The kind of that name, or None."""
    return _BY_NAME.get(name)


def default_url(kind: Kind, host: str = "127.0.0.1") -> str:
    """The base URL at which a kind usually listens on a host, or at its one public host."""
    if kind.hosts:
        return f"https://{kind.hosts[0]}{kind.base_path}"
    return f"http://{host}:{kind.ports[0]}{kind.base_path}"


def by_host(host: str) -> Kind | None:
    """The kind that a host name decides, or None."""
    return next((kind for kind in KINDS if any(host == known or host.endswith("." + known) for known in kind.hosts)), None)


def by_headers(headers: Mapping[str, str]) -> Kind | None:
    """The kind that response headers decide (names in lower case), or None."""
    for kind in KINDS:
        if any(name in headers and headers[name].startswith(start) for name, start in kind.headers):
            return kind
    return None


def by_owner(owners: Iterable[str | None]) -> Kind | None:
    """The kind that the `owned_by` of its models decides, or None."""
    found = set(owners)
    return next((kind for kind in KINDS if found.intersection(kind.owned_by)), None)


def by_url(base_url: str) -> Kind | None:
    """The kind that usually listens there: the advice to give while nothing is known. None where nothing speaks for one."""
    parts = urlsplit(base_url)
    port = parts.port if parts.port is not None else 0
    return by_host(parts.hostname or "") or next((kind for kind in KINDS if kind.ports[:1] == (port,)), None)
