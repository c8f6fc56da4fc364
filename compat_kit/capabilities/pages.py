"""What each kind of server says on pages of its own. One function reads one page; a new page is one more row below.

A reader gives `ModelInfo`s that hold only what its page tells, by the name of the model, or by "" for all that the server
has. Where several pages tell the same, the later row of the table counts.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator, Mapping
from dataclasses import replace
from functools import partial
from typing import TYPE_CHECKING, Any
from urllib.parse import quote

from ..replies import ModelInfo
from . import entry, words

if TYPE_CHECKING:
    from collections.abc import Sequence


Layers = Iterator[ModelInfo]
Reader = Callable[[Any, str], Layers]

_NUM_CTX = re.compile(r"^num_ctx\s+(\d{1,15})\s*$", re.MULTILINE)
_NONE_LOADED = ModelInfo("", is_loaded=False)


def _ollama_show(page: Any, model: str) -> Layers:
    if not model:
        return
    info, written = words.at(page, "model_info"), words.at(page, "parameters")
    family = words.name(words.at(info, "general.architecture"))
    windows = (words.at(info, key) for key in info if key == f"{family}.context_length") if isinstance(info, dict) else ()
    chosen = _NUM_CTX.search(written) if isinstance(written, str) else None
    yield _ollama_model(
        model,
        page,
        "/api/show",
        max_context_window=next((found for found in map(words.count, windows) if found), None),
        context_window=words.count(int(chosen[1])) if chosen else None,
    )


def _ollama_tags(page: Any, _: str) -> Layers:
    for model, item in words.named(words.at(page, "models"), "model", "name"):
        remote = bool(item.get("remote_host"))  # the size is then that of a stub
        yield _ollama_model(
            model,
            item,
            "/api/tags",
            max_context_window=words.count(words.at(item, "details", "context_length")),
            size_bytes=None if remote else words.count(item.get("size")),
        )


def _ollama_ps(page: Any, _: str) -> Layers:
    if isinstance(words.at(page, "models"), list):
        yield _NONE_LOADED
    for model, item in words.named(words.at(page, "models"), "model", "name"):
        window = words.count(item.get("context_length"))
        yield ModelInfo(model, context_window=window, aliases=_ollama_aliases(model), is_loaded=True)


def _ollama_aliases(model: str) -> tuple[str, ...]:
    """The same name without the tag "latest", or with it: it is meant where there is none."""
    if model.endswith(":latest"):
        return (model.removesuffix(":latest"),)
    return () if ":" in model.rpartition("/")[2] else (f"{model}:latest",)


def _ollama_model(model: str, item: Any, page: str, **more: Any) -> ModelInfo:
    told = words.in_list(
        f"{page} capabilities",
        words.at(item, "capabilities"),
        ("completion", "vision", "tools", "embedding", "reasoning"),
    )
    chat = (replace(one, name="chat") for one in told if one.name == "completion")  # its one word for both
    return ModelInfo(
        model,
        aliases=_ollama_aliases(model),
        capabilities=(*told, *chat),
        parameters=words.parameters(words.at(item, "details", "parameter_size")),
        quantization=words.quantization(words.at(item, "details", "quantization_level")),
        **more,
    )


def _llamacpp_props(page: Any, model: str) -> Layers:
    settings = words.at(page, "default_generation_settings")
    if not isinstance(settings, dict) or words.at(page, "role") == "router":
        return
    template, caps = words.at(page, "chat_template"), words.at(page, "chat_template_caps")
    # Many templates leave the reasoning of earlier turns out, so a no says nothing about the model.
    reasons = [name for name in ("supports_reasoning_effort", "supports_preserve_reasoning") if words.at(caps, name) is True]
    asleep = words.flag(words.at(page, "is_sleeping"))
    yield ModelInfo(
        model,
        context_window=words.count(settings.get("n_ctx")),
        capabilities=words.joined(
            words.claims("/props default_generation_settings", {"completion": True}),
            words.claims("/props chat_template", {"chat": True if words.name(template) else None}),
            words.claims("/props modalities.vision", {"vision": words.flag(words.at(page, "modalities", "vision"))}),
            words.claims("/props modalities.audio", {"audio": words.flag(words.at(page, "modalities", "audio"))}),
            words.claims("/props chat_template_caps.supports_tools", {"tools": words.flag(words.at(caps, "supports_tools"))}),
            *(words.claims(f"/props chat_template_caps.{name}", {"reasoning": True}) for name in reasons[:1]),
        ),
        is_loaded=not asleep,
        quantization=words.quantization(words.at(page, "model_ftype")),
    )


def _lmstudio_v0(page: Any, _: str) -> Layers:
    for model, item in words.named(words.at(page, "data"), "id"):
        sees = item.get("type") == "vlm" if item.get("type") in ("vlm", "llm") else None
        found = entry.read_entry(item)
        yield ModelInfo(
            model,
            context_window=words.count(item.get("loaded_context_length")),
            max_context_window=words.count(item.get("max_context_length")),
            capabilities=words.joined(
                words.in_type("/api/v0/models type", item.get("type")),
                words.claims("/api/v0/models type", {"vision": sees}),
                words.in_list("/api/v0/models capabilities", item.get("capabilities"), ("tools",)),
            ),
            is_loaded=found.is_loaded,
            quantization=found.quantization,
        )


def _lmstudio_v1(page: Any, _: str) -> Layers:
    for model, item in words.named(words.at(page, "models"), "key"):
        running = [
            (name, words.count(words.at(one, "config", "context_length")))
            for name, one in words.named(item.get("loaded_instances"), "id")
        ]
        told = ModelInfo(
            model,
            max_context_window=words.count(item.get("max_context_length")),
            capabilities=words.joined(
                words.in_type("/api/v1/models type", item.get("type")),
                words.in_flags("/api/v1/models capabilities", item.get("capabilities")),
            ),
            is_loaded=bool(running) if isinstance(item.get("loaded_instances"), list) else None,
            size_bytes=words.count(item.get("size_bytes")),
            parameters=words.parameters(item.get("params_string")),
            quantization=words.quantization(item.get("quantization")),
        )
        yield replace(told, context_window=next((window for _, window in running if window), None))
        for instance, window in running:
            if instance != model:
                yield replace(told, id=instance, context_window=window)


def _sglang_model(page: Any, _: str, where: str = "/model_info") -> Layers:
    generates = words.flag(words.at(page, "is_generation"))
    talks = {} if generates is None else {"embedding": not generates, "chat": generates}
    sees, hears = (words.flag(words.at(page, f"has_{what}_understanding")) for what in ("image", "audio"))
    yield ModelInfo(
        "",
        capabilities=(
            *words.claims(f"{where} is_generation", talks),
            *words.claims(f"{where} has_image_understanding", {"vision": sees}),
            *words.claims(f"{where} has_audio_understanding", {"audio": hears}),
        ),
    )


def _sglang_server(page: Any, _: str, where: str = "/server_info") -> Layers:
    # Without a parser of its own the calls of a model stay text; reasoning too, but the model may do it all the same.
    tools = bool(page["tool_call_parser"]) if isinstance(page, dict) and "tool_call_parser" in page else None
    reasoning = True if words.name(words.at(page, "reasoning_parser")) else None
    yield ModelInfo(
        "",
        capabilities=words.joined(
            words.claims(f"{where} tool_call_parser", {"tools": tools}),
            words.claims(f"{where} reasoning_parser", {"reasoning": reasoning}),
        ),
        quantization=words.quantization(words.at(page, "quantization")),
    )


def _tgi_info(page: Any, _: str) -> Layers:
    if not isinstance(page, dict) or "model_id" not in page:
        return
    sees = True if page.get("model_pipeline_tag") == "image-text-to-text" else None
    talks = {"chat": True, "completion": True, "embedding": False} if words.name(page.get("router")) else {}
    yield ModelInfo(
        "",
        context_window=words.count(page.get("max_total_tokens")),
        capabilities=words.joined(
            words.claims("/info router", talks),
            words.claims("/info model_pipeline_tag", {"vision": sees}),
        ),
        is_loaded=True,
    )


def _tei_info(page: Any, _: str) -> Layers:
    kinds = words.at(page, "model_type")  # one of "embedding", "reranker" and "classifier", its details below it
    kind = next((name for name in ("embedding", "reranker", "classifier") if words.at(kinds, name) is not None), kinds)
    told = {"embedding": kind == "embedding", "rerank": kind == "reranker", "chat": False, "completion": False}
    yield ModelInfo(
        "",
        context_window=words.count(words.at(page, "max_input_length")),
        capabilities=words.claims("/info model_type", told) if isinstance(kind, str) else (),
        is_loaded=True if words.name(words.at(page, "model_id")) else None,
    )


def _localai_capabilities(page: Any, _: str) -> Layers:
    where, every = "/v1/models/capabilities", ("chat", "completion", "embedding", "rerank", "vision", "tools", "reasoning")
    for model, item in words.named(words.at(page, "data"), "id"):
        hears = words.in_modalities(f"{where} input_modalities", item.get("input_modalities"))
        told = words.joined(hears, words.in_list(f"{where} capabilities", item.get("capabilities"), every))
        yield ModelInfo(model, capabilities=told)


def _tabbyapi_model(page: Any, _: str) -> Layers:
    card = entry.read_entry(page)
    if not card.id:
        return
    template = words.at(page, "parameters", "prompt_template_content")
    tools = bool(re.search(r"\btools\b", template)) if isinstance(template, str) and template else None
    where = "/v1/model parameters"
    sees = words.flag(words.at(page, "parameters", "use_vision"))
    told = words.joined(
        words.claims(f"{where}.use_vision", {"vision": sees}),
        words.claims(f"{where}.prompt_template_content", {"tools": tools}),
    )
    yield _NONE_LOADED
    yield replace(card, capabilities=told, is_loaded=True, owned_by=None, aliases=())


def _tabbyapi_embedding(page: Any, _: str) -> Layers:
    model = words.name(words.at(page, "id"))
    if model:
        told = words.claims("/v1/model/embedding id", {"embedding": True, "chat": False, "completion": False})
        yield ModelInfo(model, capabilities=told, is_loaded=True)


def _koboldcpp_version(page: Any, _: str) -> Layers:
    fields = {"chat": "llm", "completion": "llm", "embedding": "embeddings", "vision": "vision", "audio": "audio"}
    told = [words.claims(f"/api/extra/version {of}", {one: words.flag(words.at(page, of))}) for one, of in fields.items()]
    yield ModelInfo("", capabilities=words.joined(*told))


def _koboldcpp_window(page: Any, _: str) -> Layers:
    yield ModelInfo("", context_window=words.count(words.at(page, "value")))


def _litellm_info(page: Any, _: str, where: str = "/model/info") -> Layers:
    for model, item in words.named(words.at(page, "data"), "model_name"):
        info = item.get("model_info")
        said = dict(info) if isinstance(info, dict) else {}
        if said.get("supports_vision") is False:  # older versions say so of all that their table of models does not know
            del said["supports_vision"]
        yield ModelInfo(
            model,
            max_context_window=words.count(words.at(info, "max_input_tokens")),
            capabilities=words.joined(
                words.in_type(f"{where} mode", words.at(info, "mode")),
                words.in_flags(where, said, "supports_"),
            ),
        )


def _docker_models(page: Any, _: str) -> Layers:
    for item in words.items(page):
        config, tags = item.get("config"), item.get("tags")
        for tag in filter(words.name, tags if isinstance(tags, list) else ()):
            for name in _docker_names(tag):
                yield ModelInfo(
                    name,
                    context_window=words.count(words.at(config, "context_size")),
                    size_bytes=words.size_bytes(words.at(config, "size")),
                    parameters=words.parameters(words.at(config, "parameters")),
                    quantization=words.quantization(words.at(config, "quantization")),
                )


def _docker_names(tag: str) -> tuple[str, ...]:
    """All that a model is called: the host of the registry and the tag "latest" may be left out."""
    short = tag.removeprefix("docker.io/").removesuffix(":latest")
    names = (short,) if ":" in short else (short, f"{short}:latest")
    return (*names, *(f"docker.io/{name}" for name in names))


def _docker_ps(page: Any, _: str) -> Layers:
    if isinstance(page, list):
        yield _NONE_LOADED
    for tag, item in words.named(page, "model_name"):
        yield from (ModelInfo(name, is_loaded=item.get("loading") is not True) for name in _docker_names(tag))


def _lemonade_health(page: Any, _: str) -> Layers:
    if isinstance(words.at(page, "all_models_loaded"), list):
        yield _NONE_LOADED
    for model, item in words.named(words.at(page, "all_models_loaded"), "model_name"):
        window = words.count(words.at(item, "recipe_options", "ctx_size"))
        yield ModelInfo(model, context_window=window, is_loaded=item.get("loaded") is not False)


def _loaded(listed: str, key: str, state: str = "") -> Reader:
    """A reader of a page that lists what is loaded: `listed` in it, each by its `key`; with a `state`, only in state "ready"."""

    def read(page: Any, _: str) -> Layers:
        found = words.at(page, listed)
        if isinstance(found, list):
            yield _NONE_LOADED
        for model, item in words.named(found, key):
            yield ModelInfo(model, is_loaded=not state or item.get(state) == "ready")

    return read


def _textgen_info(page: Any, _: str) -> Layers:
    loaded = words.name(words.at(page, "model_name"))
    if loaded:
        yield _NONE_LOADED
    if loaded not in ("", "None"):
        yield ModelInfo(loaded, is_loaded=True)


# Later rows of a kind outweigh earlier ones.
PAGES: Mapping[str, Mapping[str, Reader]] = {
    "ollama": {"/api/tags": _ollama_tags, "/api/show": _ollama_show, "/api/ps": _ollama_ps},
    "llamacpp": {"/props": _llamacpp_props},
    "llamafile": {"/props": _llamacpp_props},
    "lmstudio": {"/api/v0/models": _lmstudio_v0, "/api/v1/models": _lmstudio_v1},
    "sglang": {
        "/get_model_info": partial(_sglang_model, where="/get_model_info"),
        "/get_server_info": partial(_sglang_server, where="/get_server_info"),
        "/model_info": _sglang_model,
        "/server_info": _sglang_server,
    },
    "tgi": {"/info": _tgi_info},
    "tei": {"/info": _tei_info},
    "localai": {"/v1/models/capabilities": _localai_capabilities, "/system": _loaded("loaded_models", "id")},
    "tabbyapi": {"/v1/model": _tabbyapi_model, "/v1/model/embedding": _tabbyapi_embedding},
    "koboldcpp": {"/api/extra/version": _koboldcpp_version, "/api/extra/true_max_context_length": _koboldcpp_window},
    "litellm": {"/v1/model/info": partial(_litellm_info, where="/v1/model/info"), "/model/info": _litellm_info},
    "docker": {"/models": _docker_models, "/engines/ps": _docker_ps},
    "lemonade": {"/api/v1/health": _lemonade_health},
    "llamaswap": {"/running": _loaded("running", "model", "state")},
    "textgen": {"/v1/internal/model/info": _textgen_info},
}

# Where a server without a list of models names the one that it has.
NAMED: Mapping[str, tuple[str, str]] = {
    "tei": ("/info", "model_id"),
    "tgi": ("/info", "model_id"),
    "sglang": ("/server_info", "served_model_name"),
    "tabbyapi": ("/v1/model", "id"),
    "textgen": ("/v1/internal/model/info", "model_name"),
}

# Where a server names a model that runs, but that its list leaves out.
UNLISTED: Mapping[str, tuple[str, str]] = {"tabbyapi": ("/v1/model/embedding", "id")}

# Pages that are asked for only after the others: for one model, or in place of a page that is not there.
LATER = frozenset(("/api/show", "/get_model_info", "/get_server_info", "/v1/model/info"))


def router_path(model: str) -> str:
    """The properties of one model of llama.cpp's router, which loads it only without `autoload=false`."""
    return f"/props?model={quote(model, safe='', errors='replace')}&autoload=false"


def is_router_loaded(model: ModelInfo) -> bool:
    """Whether llama.cpp's router has the model in memory."""
    return bool(words.at(model.raw, "status", "value") == "loaded")


def read_pages(kind: str, told: Mapping[str, Any]) -> Sequence[ModelInfo]:
    """All that the pages tell, the weightiest last. Keys are those of the requests: the path, and a model after a space."""
    readers = PAGES.get(kind, {})
    by_path: dict[str, list[tuple[str, Any]]] = {path: [] for path in readers}
    for key, page in told.items():
        path, _, model = key.partition(" ")
        by_path.get(path.partition("?")[0], []).append((model, page))
    return [found for path, read in readers.items() for model, page in by_path[path] for found in read(page, model)]
