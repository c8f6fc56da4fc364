"""Prompts x models, side by side: the runs, and what they add up to."""

from .result import Comparison, Run
from .runs import Cell, Observer, acompare, compare

__all__ = ["Cell", "Comparison", "Observer", "Run", "acompare", "compare"]
