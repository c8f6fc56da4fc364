"""Names of models in texts, masked: whoever judges an answer must not see whose it is."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterable

MASK = "[model]"

_FAMILIES = frozenset(
    {
        *(
            "chatgpt",
            "claude",
            "command",
            "deepseek",
            "falcon",
            "gemini",
            "gemma",
            "glm",
            "gpt",
            "granite",
            "grok",
            "kimi",
            "llama",
        ),
        *("minimax", "ministral", "mistral", "mixtral", "nemotron", "olmo", "openai", "phi", "qwen", "qwq", "smollm", "solar"),
        *("starcoder", "vicuna", "yi", "zephyr"),
    }
)
_BETWEEN = r"[\s\-_.:/]{0,3}"
_MOST_NAME = 120


def masked(text: str, names: Iterable[str | None]) -> str:
    """The text with the names of these models as "[model]", however they are spelt: "Llama 3.2" is llama3.2:3b, too.

    Their well-known families are masked with them ("I am Claude" where claude-3-haiku takes part), other words are not.
    """
    patterns = sorted({one for name in names if name for one in _patterns(name)}, key=len, reverse=True)
    if not patterns:
        return text
    return re.sub(rf"(?<![^\W_])(?:{'|'.join(patterns)})(?![^\W_])", MASK, text, flags=re.IGNORECASE)


def _patterns(name: str) -> set[str]:
    """The name, the name without its owner and its tag, and its beginnings down to the family and a number."""
    own = name[:_MOST_NAME].rpartition("/")[2]
    found = {_spelt(name[:_MOST_NAME]), _spelt(own)}
    words = _words(own)
    beginnings = [words[:end] for end in range(2, len(words))]
    found |= {_BETWEEN.join(map(re.escape, one)) for one in beginnings if any(sign.isdigit() for sign in "".join(one))}
    if words and words[0].casefold() in _FAMILIES:
        found.add(re.escape(words[0]))
    return found - {""}


def _spelt(name: str) -> str:
    words = _words(name)
    return _BETWEEN.join(map(re.escape, words)) if sum(map(len, words)) > 2 else ""


def _words(name: str) -> list[str]:
    """The name cut between letters and digits, and where a sign stands: however it is spelt, these are the same."""
    return re.findall(r"[^\W\d_]+|\d+", name)
