"""What is asked of every model: prompts, each with what it is held against."""

from .prompt import Prompt

__all__ = ["Prompt"]
