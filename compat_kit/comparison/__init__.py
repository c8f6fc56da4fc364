"""Prompts x models, side by side: the runs, and what they add up to."""

from .agreement import EmbeddingComparison, Side
from .answers import Answer, Answers
from .beginning import Wishes, begun
from .cells import Cell, Column, Control, Observer, Outline
from .embeddings import acompare_embeddings, compare_embeddings
from .result import Comparison
from .runs import acompare, compare, load_run, runs

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
