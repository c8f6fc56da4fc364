"""Servers whose pages others imitate: they come after all that may say the same.

vLLM's `/version` is LocalAI's, GPUStack's and Docker Model Runner's too; Ollama is imitated by five others, so it is the last.
"""

from __future__ import annotations

from .shape import HOSTED_ONLY, Kind, Mark, Responses

IMITATED: tuple[Kind, ...] = (
    Kind(
        "vllm",
        "vLLM",
        (8000,),
        owned_by=("vllm",),
        marks=(Mark("/version", "version", is_weak=True),),
        version=(("/version", "version"),),
        key_env="VLLM_API_KEY",
        is_own_key=True,
        start="Start it with `vllm serve <model>`; it listens only when the model is loaded.",
        get_model="Start it with the model: `vllm serve <model>`.",
        ignores=("guided_json", "guided_regex", "guided_choice", "guided_grammar", *HOSTED_ONLY),
        counts=("vllm",),
        has_responses=True,
        responses=Responses(
            takes=("logit_bias", "seed", "stop"),
            ignores=("guided_json", "guided_regex", *(name for name in HOSTED_ONLY if name not in ("metadata", "store"))),
            schema_modes=("json_schema",),
        ),
    ),
    Kind(
        "dynamo",
        "NVIDIA Dynamo",
        (8000,),
        headers=(("x-dynamo-request-id", ""),),
        entry=(("object", "object"), ("owned_by", "nvidia")),  # an owner of models at others as well
        marks=(Mark("/openapi.json", "info.title", "NVIDIA Dynamo"),),
        is_gateway=True,
        start="Start it with `python -m dynamo.frontend --http-port 8000`.",
        get_model="Start a worker for it, for example `python -m dynamo.vllm --model <model>`.",
    ),
    Kind(
        "llamacpp_python",
        "llama-cpp-python",
        (8000,),
        entry=(("owned_by", "me"), ("created", None), ("permissions", ())),  # an owner of models at others as well
        marks=(Mark("/openapi.json", "info.title", "🦙 llama.cpp Python API"),),
        version=(("/openapi.json", "info.version"),),
        start="Start it with `python -m llama_cpp.server --model model.gguf`.",
        get_model="Start it with a model: `python -m llama_cpp.server --model model.gguf`.",
        checks_model_name=False,
        token_limit="max_tokens",
        image_types=("image/png", "image/jpeg"),
        ignores=("n", "user", "parallel_tool_calls", *HOSTED_ONLY),
        counts=("llamacpp_python",),
        has_responses=False,
    ),
    Kind(
        "transformers",
        "transformers serve",
        (8000,),
        marks=(Mark("/openapi.json", "paths./load_model", is_weak=True),),
        start="Start it with `transformers serve`.",
        get_model="Download a model: `hf download <model>`.",
        pull="hf download {model}",
        schema_modes=(),
        tool_choice="ignored",
        ignores=("n", "response_format", "logprobs", "top_logprobs", "parallel_tool_calls"),
        has_responses=True,
    ),
    Kind(
        "ollama",
        "Ollama",
        (11434,),
        marks=(Mark("/", text="Ollama is running", is_imitated=True),),
        version=(("/api/version", "version"),),
        key_env="OLLAMA_API_KEY",  # of its cloud
        start="Start it with `ollama serve`.",
        get_model="Pull a model first: `ollama pull llama3.2`.",
        pull="ollama pull {model}",
        token_limit="max_tokens",
        image_urls=False,
        image_types=("image/png", "image/jpeg", "image/webp"),
        tool_choice="ignored",
        ignores=("parallel_tool_calls", "n", "logit_bias", "user", *HOSTED_ONLY),
        cuts_prompts=True,
        cut_remedy=(
            "Give the model a larger window: `OLLAMA_CONTEXT_LENGTH=16384 ollama serve`, or a model made with "
            "`PARAMETER num_ctx 16384` in its Modelfile; a request to /v1 cannot set it."
        ),
        has_responses=True,
        responses=Responses(
            ignores=(
                "parallel_tool_calls",
                "user",
                "previous_response_id",
                "conversation",
                "include",
                "background",
                *HOSTED_ONLY,
            ),
            schema_modes=("json_schema",),
            tells_cut=False,
        ),
        swaps_models=True,
    ),
)
