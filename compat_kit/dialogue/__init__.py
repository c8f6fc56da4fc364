"""One conversation with one backend: asks, streams, calls tools, and can be stopped at any point. No widget in here."""

from .talk import Dialogue
from .turn import Observer

__all__ = ["Dialogue", "Observer"]
