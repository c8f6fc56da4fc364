"""Services on the internet: their host name decides."""

from __future__ import annotations

from .shape import Kind

ONLINE = "Check the connection to the internet."

HOSTED: tuple[Kind, ...] = (
    Kind(
        "openai",
        "OpenAI",
        hosts=("api.openai.com", "openai.com"),
        key_env="OPENAI_API_KEY",
        start=ONLINE,
        get_model="Look at https://platform.openai.com/docs/models for the names.",
        token_limit="max_completion_tokens",
        counts=("openai",),
        has_responses=True,
    ),
    Kind(
        "openrouter",
        "OpenRouter",
        hosts=("openrouter.ai",),
        base_path="/api/v1",
        is_gateway=True,
        key_env="OPENROUTER_API_KEY",
        start=ONLINE,
        get_model="Look at https://openrouter.ai/models for the names.",
    ),
    Kind(
        "anthropic",
        "Anthropic",
        hosts=("api.anthropic.com",),
        key_env="ANTHROPIC_API_KEY",
        start=ONLINE,
        get_model="Look at https://docs.anthropic.com/en/docs/about-claude/models for the names.",
        schema_modes=(),
        ignores=("response_format", "seed", "logprobs", "top_logprobs", "logit_bias", "parallel_tool_calls"),
        has_responses=False,
    ),
    Kind(
        "gemini",
        "Gemini",
        hosts=("generativelanguage.googleapis.com",),
        base_path="/v1beta/openai",
        key_env="GEMINI_API_KEY",
        start=ONLINE,
        get_model="Look at https://ai.google.dev/gemini-api/docs/models for the names.",
        has_responses=False,
    ),
    Kind(
        "azure",
        "Azure OpenAI",
        hosts=(".openai.azure.com", ".cognitiveservices.azure.com", ".services.ai.azure.com"),
        base_path="/openai/v1",
        key_env="AZURE_OPENAI_API_KEY",
        start="Check the connection to the internet, and the name of your resource in the host.",
        get_model="Deploy a model to your resource: the name of the deployment is the name of the model.",
        has_responses=True,
    ),
)
