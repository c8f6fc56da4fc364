"""Prompts x models, side by side: the runs, and what they add up to."""

from .agreement import EmbeddingComparison, Side
from .embeddings import acompare_embeddings, compare_embeddings
from .result import Comparison, Run
from .runs import Cell, Observer, acompare, compare

__all__ = [
    "Cell",
    "Comparison",
    "EmbeddingComparison",
    "Observer",
    "Run",
    "Side",
    "acompare",
    "acompare_embeddings",
    "compare",
    "compare_embeddings",
]
