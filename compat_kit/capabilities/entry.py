"""One entry of a list of models, of any server: the fields that several kinds use, which gateways pass on."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, TypeVar

from ..replies import Capability, ModelInfo
from . import words

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

T = TypeVar("T")

LIST = "/v1/models"
"""The page that an entry comes from, wherever the server keeps it."""

# How many tokens as the server runs now: vLLM, most others, llama.cpp, TabbyAPI, Docker Model Runner, Groq.
_WINDOWS = (
    ("max_model_len",),
    ("loaded_context_length",),
    ("context_length",),
    ("meta", "n_ctx"),
    ("parameters", "max_seq_len"),
    ("dmr", "context_window"),
    ("context_window",),
)
# How many the model is made for: llama.cpp, Mistral and LM Studio, Lemonade, Anthropic and LiteLLM.
_MOST = (("meta", "n_ctx_train"), ("max_context_length",), ("max_context_window",), ("max_input_tokens",))
_SIZES = (("meta", "size"), ("size_bytes",), ("dmr", "size"))
_PARAMETERS = (
    ("meta", "n_params"),
    ("params_string",),
    ("parameter_size",),
    ("details", "parameter_size"),
    ("dmr", "parameters"),
)
_QUANTIZATIONS = (("meta", "ftype"), ("quantization",), ("details", "quantization_level"), ("dmr", "quantization"))
_TYPES = ("type", "mode", "model_type", "task")
_LISTS = ("capabilities", "supported_features", "features", "model_ability", "labels")
_STATES = {
    **dict.fromkeys(("loaded", "running"), True),
    **dict.fromkeys(("unloaded", "not-loaded", "loading", "sleeping", "failed", "downloading", "downloaded"), False),
}


def read_entry(entry: Any) -> ModelInfo:
    """The model in an entry, which may be a name alone. Its id is "" where the entry has none."""
    if isinstance(entry, str):
        return ModelInfo(entry)
    entry = entry if isinstance(entry, dict) else {}
    id_, aliases = words.name(entry.get("id")), entry.get("aliases")
    return ModelInfo(
        id=id_,
        owned_by=words.name(entry.get("owned_by")) or None,
        context_window=first(entry, _WINDOWS, words.count),
        aliases=tuple(a for a in aliases if isinstance(a, str) and a != id_) if isinstance(aliases, list) else (),
        max_context_window=first(entry, _MOST, words.count),
        capabilities=_capabilities(entry),
        is_loaded=_is_loaded(entry),
        size_bytes=first(entry, _SIZES, words.size_bytes),
        parameters=first(entry, _PARAMETERS, words.parameters),
        quantization=first(entry, _QUANTIZATIONS, words.quantization),
        raw=entry,
    )


def first(entry: Any, places: tuple[tuple[str, ...], ...], read: Callable[[Any], T | None]) -> T | None:
    """What is read at the first place that holds something."""
    return next((found for place in places if (found := read(words.at(entry, *place))) is not None), None)


def _capabilities(entry: dict[str, Any]) -> tuple[Capability, ...]:
    """What an entry says outright comes last: it outweighs what only follows from the model's type."""
    parameters, inputs = entry.get("supported_parameters"), entry.get("input_modalities")
    return words.joined(
        *(words.in_type(f"{LIST} {field}", entry.get(field)) for field in _TYPES),
        words.in_modalities(f"{LIST} architecture.input_modalities", words.at(entry, "architecture", "input_modalities")),
        words.in_modalities(f"{LIST} input_modalities", inputs),
        _outputs(words.at(entry, "architecture", "output_modalities")),
        words.in_list(f"{LIST} supported_parameters", parameters, ("tools", "reasoning")),
        words.claims(f"{LIST} parameters.use_vision", {"vision": words.flag(words.at(entry, "parameters", "use_vision"))}),
        words.in_flags(LIST, entry, "supports_"),
        words.in_flags(f"{LIST} capabilities", entry.get("capabilities")),
        *(words.in_list(f"{LIST} {field}", entry.get(field)) for field in _LISTS),
    )


def _outputs(value: Any) -> tuple[Capability, ...]:
    embeds = isinstance(value, list) and "embeddings" in value
    return words.claims(f"{LIST} architecture.output_modalities", {"embedding": True, "chat": False} if embeds else {})


def _is_loaded(entry: dict[str, Any]) -> bool | None:
    status = entry.get("status")
    for state in (words.at(status, "value"), status, entry.get("state")):
        if isinstance(state, str) and state in _STATES:
            return _STATES[state]
    return words.flag(entry.get("loaded"))


def _window_is_all(model: ModelInfo) -> ModelInfo:
    window = words.count(model.raw.get("max_model_len"))
    return ModelInfo(model.id, context_window=window, max_context_window=window, is_loaded=True)


def _xinference(model: ModelInfo) -> ModelInfo:
    ability = model.raw.get("model_ability")
    told: tuple[Capability, ...] = ()
    if isinstance(ability, list) and ability:
        has = {"chat": "chat" in ability, "completion": "generate" in ability}
        has |= {"vision": "vision" in ability, "tools": "tools" in ability}
        told = words.claims(f"{LIST} model_ability", has if model.raw.get("model_type") == "LLM" else {})
    return ModelInfo(
        model.id,
        max_context_window=first(model.raw, (("context_length",), ("max_tokens",)), words.count),  # the latter of embedders
        capabilities=told,
        is_loaded=True,  # what it lists is what runs
        parameters=_billions(model.raw.get("model_size_in_billions")),
    )


def _billions(size: Any) -> str | None:
    """The number of parameters by Xinference, which writes 1.8 as "1_8"."""
    if isinstance(size, str):
        return words.label(f"{size.replace('_', '.')}B") if size else None
    is_size = isinstance(size, int | float) and not isinstance(size, bool) and 0 < size < 10**6
    return f"{size:g}B" if is_size else None


def _openrouter(model: ModelInfo) -> ModelInfo:
    outputs = words.at(model.raw, "architecture", "output_modalities")
    writes = True if isinstance(outputs, list) and "text" in outputs else None
    return ModelInfo(
        model.id,
        context_window=words.count(words.at(model.raw, "top_provider", "context_length")),
        max_context_window=words.count(model.raw.get("context_length")),
        capabilities=words.claims(f"{LIST} architecture.output_modalities", {"chat": writes}),
    )


def _infinity(model: ModelInfo) -> ModelInfo:
    told = words.in_list(f"{LIST} capabilities", model.raw.get("capabilities"), ("chat", "completion", "embedding", "rerank"))
    return ModelInfo(model.id, capabilities=told, is_loaded=True)


def _lemonade(model: ModelInfo) -> ModelInfo:
    size = model.raw.get("size")  # in GB
    if isinstance(size, bool) or not isinstance(size, int | float) or not 0 < size < 10**6:
        return ModelInfo(model.id)
    return ModelInfo(model.id, size_bytes=words.count(round(size * 10**9)))


# What the fields of an entry mean at one kind of server only.
BY_KIND: Mapping[str, Callable[[ModelInfo], ModelInfo]] = {
    "vllm": _window_is_all,
    "sglang": _window_is_all,
    "xinference": _xinference,
    "openrouter": _openrouter,
    "infinity": _infinity,
    "lemonade": _lemonade,
}
