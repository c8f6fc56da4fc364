"""What the models of a server can do, from the server's own pages: which pages to ask for, and what they say.

Pure: whoever asks does the requests, and may be cut off at any moment; what has come by then is read. Nothing here makes
a server generate, load or download anything. A claim of a server is a hint with a source, no proof.
"""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING, Any, NamedTuple

from . import pages, words
from .entry import BY_KIND, read_entry
from .pages import is_router_loaded, read_pages, router_path

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from ..replies import ModelInfo

__all__ = ["Ask", "describe", "first_asks", "models_of", "next_asks", "read_entry"]

MOST_MODELS = 64
"""Of how many models a server is asked one by one."""

_FIELDS = ("context_window", "max_context_window", "is_loaded", "size_bytes", "parameters", "quantization")
_OLDER = {"/model_info": "/get_model_info", "/server_info": "/get_server_info"}


class Ask(NamedTuple):
    """A request for a page of a server: a GET, or with a `body` a POST that only asks.

    path: from the server's root. model: the one it is about, "" for all.
    """

    path: str
    body: Mapping[str, Any] | None = None
    model: str = ""

    @property
    def key(self) -> str:
        """What its answer is called in `told`."""
        return f"{self.path} {self.model}" if self.model else self.path


def first_asks(kind: str) -> tuple[Ask, ...]:
    """The pages of a kind of server that tell of all its models."""
    return tuple(Ask(path) for path in pages.PAGES.get(kind, ()) if path not in pages.LATER)


def next_asks(kind: str, models: Sequence[ModelInfo], told: Mapping[str, Any]) -> tuple[Ask, ...]:
    """What is left to ask when the models and the first pages are known: of single models, and of older versions."""
    asks: tuple[Ask, ...] = ()
    if kind == "ollama":
        asks = tuple(Ask("/api/show", {"model": model.id}, model.id) for model in models[:MOST_MODELS])
    elif kind in ("llamacpp", "llamafile"):
        loaded = [model.id for model in models if is_router_loaded(model)]
        asks = tuple(Ask(router_path(id_), model=id_) for id_ in loaded[:MOST_MODELS])
    elif kind == "sglang":
        asks = tuple(Ask(older) for newer, older in _OLDER.items() if newer not in told)
    return tuple(ask for ask in asks if ask.key not in told)


def models_of(kind: str, told: Mapping[str, Any]) -> tuple[ModelInfo, ...]:
    """The model that a server names on a page of its own, for servers that have no list of models."""
    path, field = pages.NAMED.get(kind, ("", ""))
    found = read_entry(words.name(words.at(told.get(path), field)))
    return (found,) if found.id not in ("", "None") else ()


def describe(kind: str, models: Sequence[ModelInfo], told: Mapping[str, Any]) -> tuple[ModelInfo, ...]:
    """The models with all that the pages in `told` say about them, whichever of the pages have come.

    `told` holds the parsed JSON of each answer under its `Ask.key`. Without `models`, the one that a page names.
    """
    read = BY_KIND.get(kind)
    general: list[ModelInfo] = []
    special: dict[str, list[ModelInfo]] = {}
    for layer in read_pages(kind, told):
        (special.setdefault(layer.id, []) if layer.id else general).append(layer)
    models = models or models_of(kind, told)
    ids = {model.id for model in models}
    described = []
    for model in models:
        names = [*(alias for alias in model.aliases if alias not in ids), model.id]
        layers = [*general, *(layer for name in names for layer in special.get(name, ()))]
        described.append(_overlaid(model, [read(model), *layers] if read else layers))
    return tuple(described)


def _overlaid(model: ModelInfo, layers: Sequence[ModelInfo]) -> ModelInfo:
    """The model, with what each layer tells over what was known before."""
    for layer in layers:
        changes = {name: found for name in _FIELDS if (found := getattr(layer, name)) is not None}
        aliases = dict.fromkeys((*model.aliases, *layer.aliases))
        aliases.pop(model.id, None)
        told = words.joined(model.capabilities, layer.capabilities)
        model = replace(model, aliases=tuple(aliases), capabilities=told, **changes)
    return model
