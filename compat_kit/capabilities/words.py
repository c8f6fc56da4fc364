"""What servers call the things that a model can do, and how their pages are read, which may hold anything at all."""

from __future__ import annotations

import re
from functools import lru_cache
from typing import TYPE_CHECKING, Any

from ..replies import Capability

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping

_MOST = 2**53
"""From here on a count is none: a float would not hold it."""

_NAMES = {
    "chat": ("chat", "chat_completion", "chat_completions", "completion_chat"),
    "completion": ("completion", "completions", "text_completion"),
    "embedding": ("embedding", "embeddings", "embed", "text_embedding", "text_embeddings", "feature_extraction"),
    "vision": ("vision", "image_input", "image_understanding", "image_text_to_text"),
    "audio": ("audio", "audio_input", "audio_understanding"),
    "tools": ("tools", "tool_use", "tool_call", "tool_calls", "tool_calling", "function_calling", "trained_for_tool_use"),
    "reasoning": ("reasoning", "include_reasoning", "thinking"),
    "rerank": ("rerank", "reranker", "reranking"),
}
_NAME_OF = {word: name for name, words in _NAMES.items() for word in words}

_TALKS = {"chat": True, "embedding": False}
_EMBEDS = {"embedding": True, "chat": False, "completion": False}
_RANKS = {"rerank": True, "chat": False, "completion": False}
_TYPES: Mapping[str, Mapping[str, bool]] = {
    "llm": _TALKS,
    "chat": _TALKS,
    "vlm": {**_TALKS, "vision": True},
    "lvlm": {**_TALKS, "vision": True},
    "completion": {"completion": True, "embedding": False},
    **dict.fromkeys(_NAMES["embedding"], _EMBEDS),
    **dict.fromkeys(_NAMES["rerank"], _RANKS),
    **{word: {"chat": False} for word in ("image", "image_generation", "video", "audio_transcription", "audio_speech")},
}

_UNITS = {"": 1, "k": 10**3, "m": 10**6, "g": 10**9, "t": 10**12, "ki": 2**10, "mi": 2**20, "gi": 2**30, "ti": 2**40}
_SIZE = re.compile(r"(\d{1,9}(?:\.\d{1,6})?)\s*([kmgt]?i?)b", re.IGNORECASE)


def at(value: Any, *names: str) -> Any:
    """What stands in nested objects under these names, None where it does not."""
    for name in names:
        value = value.get(name) if isinstance(value, dict) else None
    return value


def items(value: Any) -> Iterator[dict[str, Any]]:
    """The objects in a list, none where it is no list."""
    return (item for item in value if isinstance(item, dict)) if isinstance(value, list) else iter(())


def named(value: Any, *keys: str) -> Iterator[tuple[str, dict[str, Any]]]:
    """The objects in a list with their names, which stand under the first of these keys that has one."""
    for item in items(value):
        found = next((text for key in keys if (text := name(item.get(key)))), "")
        if found:
            yield found, item


def count(value: Any) -> int | None:
    """A number of tokens, bytes or parameters; None for zero, which servers send where they do not know."""
    if isinstance(value, float) and value.is_integer():
        value = int(value)
    return value if isinstance(value, int) and not isinstance(value, bool) and 0 < value < _MOST else None


def name(value: Any) -> str:
    """The name of a model, "" where it is none."""
    return value if isinstance(value, str) else ""


def label(value: Any) -> str | None:
    """A short text to show, None for anything else and for what stands for "unknown"."""
    text = value.strip() if isinstance(value, str) else ""
    return text if 0 < len(text) <= 40 and text.isprintable() and text.lower() not in ("unknown", "none", "null") else None


def flag(value: Any) -> bool | None:
    """Yes or no. An object is a yes with details, unless it says otherwise under "supported" as Anthropic's do."""
    if isinstance(value, dict):
        value = value.get("supported", bool(value) or None)
    return value if isinstance(value, bool) else None


def parameters(value: Any) -> str | None:
    """How many parameters, as it is usually written: "7.6B" for 7,615,616,512 and for "7.6 B"."""
    number = count(value)
    if number is None:
        text = label(value)
        return text and text.replace(" ", "")
    for unit, letter in ((10**12, "T"), (10**9, "B"), (10**6, "M"), (10**3, "K")):
        if number >= 0.9995 * unit:  # or it would be rounded to a thousand of the next smaller one
            return f"{number / unit:.{0 if number >= 100 * unit else 1}f}{letter}"
    return str(number)


def quantization(value: Any) -> str | None:
    """The usual name of a quantisation: "Q4_K_M" also for the "Q4_K - Medium" of llama.cpp, and for "MOSTLY_Q4_K_M"."""
    text = label(at(value, "name") if isinstance(value, dict) else value)
    if text is None:
        return None
    text = re.sub(r" *- *(Small|Medium|Large)\b", lambda size: f"_{size[1][0]}", text)
    text = re.sub(r"^(\(guessed\))? *(all |MOSTLY_)?| *- *[\d.]+ *bpw", "", text).strip()
    return None if text.startswith("unknown") else text or None


def size_bytes(value: Any) -> int | None:
    """A size in bytes, also where it is written for people ("256.35 MiB")."""
    found = _SIZE.fullmatch(value.strip()) if isinstance(value, str) else None
    return count(round(float(found[1]) * _UNITS[found[2].lower()])) if found else count(value)


def capability_of(word: Any) -> str | None:
    """The name of the capability that a server's word means, None for words without meaning here."""
    return _NAME_OF.get(_plain(word)) if isinstance(word, str) else None


def claims(where: str, told: Mapping[str, bool | None]) -> tuple[Capability, ...]:
    """The capabilities that a page speaks of; what it leaves open is left out."""
    return tuple(Capability(name, has, where=where) for name, has in told.items() if has is not None)


def in_list(where: str, value: Any, complete: tuple[str, ...] = ()) -> tuple[Capability, ...]:
    """The capabilities in a list of words. `complete`: those that the list would name; without them, the model has not."""
    if not isinstance(value, list) or not value:
        return ()
    return _listed(where, frozenset(name for name in map(capability_of, value) if name), complete)


@lru_cache(maxsize=512)  # a server says the same of most of its thousand models
def _listed(where: str, found: frozenset[str], complete: tuple[str, ...]) -> tuple[Capability, ...]:
    return claims(where, {**dict.fromkeys(complete, False), **dict.fromkeys(sorted(found), True)})


def in_flags(where: str, value: Any, prefix: str = "") -> tuple[Capability, ...]:
    """The capabilities in an object of flags whose names begin with `prefix`; one yes outweighs another word's no."""
    told: dict[str, Capability] = {}
    for word, said in value.items() if isinstance(value, dict) else ():
        found = capability_of(word.removeprefix(prefix)) if isinstance(word, str) and word.startswith(prefix) else None
        has = flag(said)
        if found and has is not None and (has or found not in told):
            told[found] = Capability(found, has, where=f"{where} {word}".replace("  ", " "))
    return tuple(told.values())


def in_modalities(where: str, value: Any) -> tuple[Capability, ...]:
    """Whether it takes images and audio, by a list of what may go in."""
    if not isinstance(value, list) or not value:
        return ()
    return claims(where, {"vision": "image" in value, "audio": "audio" in value})


def in_type(where: str, value: Any) -> tuple[Capability, ...]:
    """What follows from the type of a model ("llm", "vlm", "embeddings", ...), nothing from a type that is not known."""
    return claims(where, _TYPES.get(_plain(value), {}) if isinstance(value, str) else {})


def joined(*told: Iterable[Capability]) -> tuple[Capability, ...]:
    """Capabilities, each once; what comes later outweighs what came before, but a claim does not outweigh a trial."""
    latest = {(one.name, one.source): one for some in told for one in some}
    return tuple(latest.values())


def _plain(word: str) -> str:
    return word.strip().lower().replace("-", "_").replace(" ", "_")
