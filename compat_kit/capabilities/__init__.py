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
    from collections.abc import Container, Iterable, Iterator, Mapping, Sequence

    from ..replies import ModelInfo

__all__ = ["Ask", "describe", "first_asks", "models_of", "next_asks", "read_entry"]

MOST_MODELS = 64
"""Of how many models a server is asked one by one."""

_MANY = 8
_FIELDS = ("context_window", "max_context_window", "is_loaded", "size_bytes", "parameters", "quantization")
_INSTEAD = {
    "sglang": {"/model_info": "/get_model_info", "/server_info": "/get_server_info"},
    "litellm": {"/model/info": "/v1/model/info"},
}
"""The other name of a page, at servers that do not have it, or do not show it, under the first."""


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
    """What is left to ask when the models and the first pages are known: of single models, and pages by their other name."""
    asks = tuple(Ask(other) for first, other in _INSTEAD.get(kind, {}).items() if first not in told)
    if kind == "ollama":
        asks = tuple(Ask("/api/show", {"model": model.id}, model.id) for model in models[:MOST_MODELS])
    elif kind in ("llamacpp", "llamafile"):
        loaded = [model.id for model in models if is_router_loaded(model)]
        asks = tuple(Ask(router_path(id_), model=id_) for id_ in loaded[:MOST_MODELS])
    return tuple(ask for ask in asks if ask.key not in told)


def models_of(kind: str, told: Mapping[str, Any]) -> tuple[ModelInfo, ...]:
    """The model that a server names on a page of its own, for servers that have no list of models."""
    return _named(pages.NAMED.get(kind), told)


def describe(kind: str, models: Sequence[ModelInfo], told: Mapping[str, Any]) -> tuple[ModelInfo, ...]:
    """The models with all that the pages in `told` say about them, whichever of the pages have come.

    `told` holds the parsed JSON of each answer under its `Ask.key`. Without `models`, the one that a page names. A model
    that runs, but is not in the list of its kind of server, comes last.
    """
    models = models or models_of(kind, told)
    by_id = {model.id: model for model in models}
    models = [*models, *(model for model in _named(pages.UNLISTED.get(kind), told) if model.id not in by_id)]
    layers = read_pages(kind, told)
    general, special = [layer for layer in layers if not layer.id], _by_name((layer for layer in layers if layer.id), by_id)
    described = []
    for model in models:
        names = (*(alias for alias in model.aliases if alias not in by_id), model.id)
        own = (layer for name in names for layer in special.get(name, ()))
        described.append(_overlaid(model, [*_listed(kind, model, by_id), *general, *own]))
    return tuple(described)


def _named(place: tuple[str, str] | None, told: Mapping[str, Any]) -> tuple[ModelInfo, ...]:
    path, field = place or ("", "")
    found = read_entry(words.name(words.at(told.get(path), field)))
    return (found,) if found.id not in ("", "None") else ()


def _listed(kind: str, model: ModelInfo, by_id: Mapping[str, ModelInfo]) -> Iterator[ModelInfo]:
    """What its entry in the list tells at this kind of server; an adapter (LoRA) is run as the model that it is made for."""
    read = BY_KIND.get(kind)
    base = by_id.get(words.name(words.at(model.raw, "parent")))
    return (read(one) for one in (base, model) if one is not None) if read else iter(())


def _by_name(layers: Iterable[ModelInfo], ids: Container[str]) -> dict[str, list[ModelInfo]]:
    """All that is told under each name. What goes by a name that the server lists is about no other model."""
    told: dict[str, list[ModelInfo]] = {}
    for layer in layers:
        for name in (layer.id,) if layer.id in ids else (layer.id, *layer.aliases):
            told.setdefault(name, []).append(layer)
    # A page may hold one name a thousand times, and the list as well: not a thousand layers for each of a thousand models.
    return {name: found if len(found) < _MANY else [_overlaid(found[0], found[1:])] for name, found in told.items()}


def _overlaid(model: ModelInfo, layers: Sequence[ModelInfo]) -> ModelInfo:
    """The model, with what each layer tells over what was known before."""
    changes: dict[str, Any] = {}
    aliases = dict.fromkeys(model.aliases)
    for layer in layers:
        changes |= {name: found for name in _FIELDS if (found := getattr(layer, name)) is not None}
        aliases |= dict.fromkeys(layer.aliases)
    aliases.pop(model.id, None)
    told = words.joined(model.capabilities, *(layer.capabilities for layer in layers))
    return replace(model, aliases=tuple(aliases), capabilities=told, **changes)
