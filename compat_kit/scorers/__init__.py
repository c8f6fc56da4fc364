"""How good an answer is: a scorer gives each answer a score."""

from ..store import Score

__all__ = ["Score"]
