"""Prompts x models, side by side: the runs, and what they add up to."""

from .agreement import EmbeddingComparison, Side
from .answers import Answer
from .cells import Cell, Column, Control, Observer, Outline
from .embeddings import acompare_embeddings, compare_embeddings
from .result import Comparison
from .runs import acompare, compare

__all__ = [
    "Answer",
    "Cell",
    "Column",
    "Comparison",
    "Control",
    "EmbeddingComparison",
    "Observer",
    "Outline",
    "Side",
    "acompare",
    "acompare_embeddings",
    "compare",
    "compare_embeddings",
]
