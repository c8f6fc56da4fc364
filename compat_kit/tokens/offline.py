"""OpenAI's own tokenizer, where it is installed and its vocabulary lies on the disk already. Nothing is ever downloaded."""

from __future__ import annotations

import hashlib
import os
import tempfile
from functools import cache
from importlib import import_module
from importlib.util import find_spec
from pathlib import Path
from typing import TYPE_CHECKING, Any

from .count import TokenCount
from .estimate import PER_MESSAGE, guess, texts_of, written

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

# The vocabulary of each encoding, and its SHA-256: tiktoken downloads a file that is another one.
_FILES: Mapping[str, tuple[str, str]] = {
    "cl100k_base": ("cl100k_base.tiktoken", "223921b76ee99bde995b7ff738513eef100fb51d18c93597a113bcffe865b2a7"),
    "o200k_base": ("o200k_base.tiktoken", "446a9538cb6c348e3516120d7c08b09f57c36495e2acfffe59a5bf8b0cfb1a2d"),
}
_AT = "https://openaipublic.blob.core.windows.net/encodings/"
# https://github.com/openai/openai-cookbook/blob/main/examples/How_to_count_tokens_with_tiktoken.ipynb
_EACH_MESSAGE, _ANSWER, _NAME = 3, 3, 1


def count_offline(model: str | None, messages: Sequence[Mapping[str, Any]], tools: Sequence[Any] | None) -> TokenCount | None:
    """The tokens by tiktoken, for a model that it knows; None where it is not installed, or would have to download.

    The formula is that of OpenAI's cookbook, which calls it an estimate; images and tools are guessed. So it is never exact.
    """
    if not model or find_spec("tiktoken") is None:
        return None
    try:
        encoding = _encoding(model)
    except (OSError, ValueError, ImportError):  # the file went away, or half of the package is missing
        return None
    if encoding is None:
        return None
    n = float(_ANSWER)
    for message in messages:
        n += _EACH_MESSAGE + (_NAME if message.get("name") else 0) + _count(encoding, str(message.get("role", "")))
        n += sum(_count(encoding, text) for text in texts_of(message))
        whole, bare = guess([message]), guess([_without_media(message)])
        n += whole.tokens - bare.tokens
    if tools:
        n += _count(encoding, written(tools)) + PER_MESSAGE
    return TokenCount(round(n), exact=False, method=f"tiktoken {encoding.name}")


def _without_media(message: Mapping[str, Any]) -> dict[str, Any]:
    return {**message, "content": [{"text": text} for text in texts_of({"content": message.get("content")})]}


def _count(encoding: Any, text: str) -> int:
    text = text.encode("utf-8", "replace").decode()  # half characters
    return len(encoding.encode(text, disallowed_special=()))


def _encoding(model: str) -> Any:
    tiktoken = import_module("tiktoken")

    try:
        name = tiktoken.encoding_name_for_model(model)
    except KeyError:
        return None
    path = _cached(name)
    if path is None:
        return None
    told = path.stat()
    return _loaded(name, str(path), told.st_mtime_ns, told.st_size)


@cache
def _loaded(name: str, path: str, _changed_ns: int, _size: int) -> Any:
    tiktoken = import_module("tiktoken")

    if hashlib.sha256(Path(path).read_bytes()).hexdigest() != _FILES[name][1]:
        return None  # tiktoken would throw it away and download another
    return tiktoken.get_encoding(name)


def _cached(name: str) -> Path | None:
    """The file in which tiktoken would find the vocabulary, None where there is none."""
    if name not in _FILES:
        return None
    folder = os.environ.get("TIKTOKEN_CACHE_DIR", os.environ.get("DATA_GYM_CACHE_DIR"))
    if folder is None:
        folder = str(Path(tempfile.gettempdir()) / "data-gym-cache")
    if not folder:  # which switches the cache off
        return None
    key = hashlib.sha1(f"{_AT}{_FILES[name][0]}".encode(), usedforsecurity=False).hexdigest()
    path = Path(folder) / key
    return path if path.is_file() else None
