"""What an answer has to be: a type or a JSON schema, as a model is told of it and as an answer is held to it."""

from __future__ import annotations

from .growth import Growth
from .target import Found, Misfit, Target

__all__ = ["Found", "Growth", "Misfit", "Target"]
