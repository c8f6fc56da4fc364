"""Good servers at addresses that a user might give: doubled, too long, too short, elsewhere, or behind a proxy."""

from __future__ import annotations

from dataclasses import replace

from tests.town.houses_apps import LOCALAI
from tests.town.houses_desktops import DOCKER, KOBOLDCPP, LEMONADE, LMSTUDIO
from tests.town.houses_engines import INFINITY, SGLANG, TEI, TGI, VLLM, VLLM_KEYED
from tests.town.houses_gateways import LITELLM, OPENWEBUI
from tests.town.houses_llamas import LLAMACPP, LLAMACPP_KEYED, OLLAMA
from tests.town.shape import ANY, House, as_html, as_text, listed

SGLANG_MODEL = next(iter(SGLANG.models or {}))


def told(house: House, given: str, **changes: object) -> House:
    """The house, given by another address."""
    return replace(house, name=f"{house.name} given as {given}", given=given, **changes)


def below(house: House, prefix: str, name: str, **changes: object) -> House:
    """The house behind a reverse proxy that puts it below a path."""
    pages = {prefix + path: page for path, page in house.pages.items()}
    posts = {prefix + path: page for path, page in house.posts.items()}
    shuns = tuple(prefix + path for path in house.shuns)
    return replace(house, name=name, given=prefix, base=f"{prefix}/v1", pages=pages, posts=posts, shuns=shuns, **changes)


ADDRESSES = (
    told(VLLM, "/"),
    told(VLLM, "/v1"),
    told(VLLM, "/v1/"),
    told(VLLM, "/v1/v1"),
    told(VLLM, "/v1/models"),
    told(VLLM, "/v1/chat/completions"),
    told(VLLM, "/v1/completions"),
    told(VLLM_KEYED, "/v1"),
    told(VLLM_KEYED, "/v1/chat/completions"),
    told(OLLAMA, "/v1"),
    told(OLLAMA, "/api"),
    told(OLLAMA, "/api/chat"),
    told(OLLAMA, "/v1/v1"),
    told(LLAMACPP, "/v1"),
    told(LLAMACPP, "/v1/v1"),
    told(LLAMACPP_KEYED, "/v1"),
    told(SGLANG, "/v1"),
    told(TGI, "/v1"),
    told(TEI, "/v1"),
    told(TEI, "/v1/embeddings"),
    told(INFINITY, "/v1"),
    INFINITY.but(
        "infinity_with_v1",
        base="/v1",
        pages=dict.fromkeys(INFINITY.pages, INFINITY.otherwise) | {f"/v1{path}": page for path, page in INFINITY.pages.items()},
    ),
    told(DOCKER, "/engines/v1"),
    told(DOCKER, "/engines/llama.cpp/v1"),
    told(DOCKER, "/engines"),
    told(DOCKER, "/v1"),
    told(LEMONADE, "/api/v1"),
    told(LEMONADE, "/api"),
    told(LEMONADE, "/v1"),
    told(LMSTUDIO, "/v1"),
    told(LMSTUDIO, "/v1/v1"),
    told(LMSTUDIO, "/api/v0", base=("/v1", "/api/v0")),
    told(LOCALAI, "/v1"),
    told(LITELLM, "/v1"),
    told(KOBOLDCPP, "/api"),
    told(OPENWEBUI, "/api"),
    told(OPENWEBUI, "/v1"),
    below(VLLM, "/proxy/8000", "vllm_behind_a_proxy", version=ANY),
    below(
        SGLANG, "/user/ann/proxy/30000", "sglang_behind_a_proxy", version=ANY, models={SGLANG_MODEL: {"context_window": 32768}}
    ),
    House(
        name="plain list and nothing else",
        kind="unknown",
        version=None,
        pages={"/v1/models": listed({"id": "m", "object": "model", "created": 1, "owned_by": "me-myself"})},
        otherwise=as_text("404 page not found", 404),
        models={
            "m": {"vision": None, "tools": None, "embedding": None, "reasoning": None, "context_window": None, "is_loaded": None}
        },
    ),
    House(
        name="list at the root and nothing else",
        kind="unknown",
        base="",
        pages={"/models": listed({"id": "m", "object": "model", "owned_by": "somebody"})},
        otherwise=as_html("<h1>404</h1>", 404),
        models={"m": {}},
    ),
    House(
        name="list behind a web app that answers all",
        kind="unknown",
        pages={"/v1/models": listed({"id": "m", "object": "model", "owned_by": "somebody"})},
        otherwise=as_html("<title>Our portal</title>"),
        models={"m": {}},
    ),
)
