"""What makes two cells the same question: digests of prompts, of columns, and the key of a cell.

A key is the SHA-256 of what is asked of whom. Its parts are canonical JSON: names in order, images and other long values by
their hash. Part of it are how often the same was asked before in the run (twins are draws of their own), the repeat, and a
word of its own where no earlier answer is to be taken.
"""

from __future__ import annotations

import hashlib
import json
from collections.abc import Mapping
from typing import Any

from ..errors import ConfigurationError

VERSION = 1
LONG = 4096
"""A text with more characters counts by its hash."""


def digest(value: Any) -> str:
    """64 hexadecimal digits that stand for a value: the same for the same JSON, whatever the order of its names."""
    return hashlib.sha256(canonical(value).encode()).hexdigest()


def canonical(value: Any) -> str:
    """A value as JSON that is the same for the same value. What is no JSON stands as its `repr`."""
    try:
        return json.dumps(value, sort_keys=True, separators=(",", ":"), default=repr)
    except TypeError:  # names that are no texts have no order among others
        return json.dumps(_with_names(value), sort_keys=True, separators=(",", ":"), default=repr)
    except (RecursionError, ValueError) as error:
        raise ConfigurationError(
            f"A prompt or an option is no JSON ({type(error).__name__}). Use plain texts, numbers, lists and dicts."
        ) from None


def key_of(column: str, prompt: str, repeat: int, nonce: str = "") -> str:
    """The key of a cell, by the digests of its column and its prompt."""
    return hashlib.sha256(f"{VERSION} {column} {prompt} {repeat} {nonce}".encode()).hexdigest()


def shortened(value: Any) -> Any:
    """A value with {"blob": hash} for every long text in it, so that what is large is hashed once."""
    if isinstance(value, str):
        return value if len(value) <= LONG else {"blob": hashlib.sha256(value.encode("utf-8", "surrogatepass")).hexdigest()}
    if isinstance(value, Mapping):
        return {name if isinstance(name, str) else str(name): shortened(member) for name, member in value.items()}
    if isinstance(value, list | tuple):
        return [shortened(member) for member in value]
    return value


class Twins:
    """Counts how often something came before, so that two of the same are told apart."""

    def __init__(self) -> None:
        self._seen: dict[str, int] = {}

    def tell_apart(self, digest: str) -> str:
        """The digest, with a number behind it from the second time on."""
        count = self._seen[digest] = self._seen.get(digest, 0) + 1
        return digest if count == 1 else f"{digest}#{count}"


def _with_names(value: Any) -> Any:
    if isinstance(value, Mapping):
        return {str(name): _with_names(member) for name, member in value.items()}
    return [_with_names(member) for member in value] if isinstance(value, list | tuple) else value
