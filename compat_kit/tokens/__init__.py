"""Counting tokens with a stated method, and a conversation made to fit into a window.

Pure: the servers are asked in `counting.py`, with what is here as the last resort.
"""

from .count import TokenCount, call_counter, read_count, specs
from .estimate import Guess, guess, guess_text, has_media, texts_of, written
from .offline import count_offline
from .seen import Cut, PromptCut, Seen
from .window import Fitted, fit

__all__ = [
    "Cut",
    "Fitted",
    "Guess",
    "PromptCut",
    "Seen",
    "TokenCount",
    "call_counter",
    "count_offline",
    "fit",
    "guess",
    "guess_text",
    "has_media",
    "read_count",
    "specs",
    "texts_of",
    "written",
]
