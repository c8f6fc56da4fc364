"""How a backend was made, without its key: to tell it from others, to write it down, to make it again."""

from .describing import describe, identity
from .making import code, rebuild
from .writing import literal

__all__ = ["code", "describe", "identity", "literal", "rebuild"]
