"""Embeddings: one vector for each text, compared, ordered, drawn and kept."""

from .embeddings import Embeddings

__all__ = ["Embeddings"]
