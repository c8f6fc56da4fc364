"""Prompts x models, side by side: the runs, and what they add up to."""

from __future__ import annotations

from importlib import import_module
from typing import TYPE_CHECKING, Any

from .answers import Answer, Answers
from .beginning import Wishes
from .cells import Cell, Column, Control, Observer, Outline
from .result import Comparison
from .runs import acompare, begun, compare, load_run, runs

if TYPE_CHECKING:
    from .agreement import EmbeddingComparison, Side
    from .embeddings import acompare_embeddings, compare_embeddings

_OF_NUMPY = {
    "EmbeddingComparison": "agreement",
    "Side": "agreement",
    "acompare_embeddings": "embeddings",
    "compare_embeddings": "embeddings",
}

__all__ = [
    "Answer",
    "Answers",
    "Cell",
    "Column",
    "Comparison",
    "Control",
    "EmbeddingComparison",
    "Observer",
    "Outline",
    "Side",
    "Wishes",
    "acompare",
    "acompare_embeddings",
    "begun",
    "compare",
    "compare_embeddings",
    "load_run",
    "runs",
]


def __getattr__(name: str) -> Any:
    if name not in _OF_NUMPY:
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
    return getattr(import_module(f".{_OF_NUMPY[name]}", __name__), name)
