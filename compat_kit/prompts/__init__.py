"""What is asked of every model: prompts, each with what it is held against; written by hand, from a template, or from a file."""

from .loading import load_prompts
from .prompt import Prompt
from .templates import fill

__all__ = ["Prompt", "fill", "load_prompts"]
