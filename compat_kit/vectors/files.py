"""Embeddings in a file: numpy's npz, its texts as JSON in it, nothing that could be run. What is read is hostile."""

from __future__ import annotations

import json
import os
import secrets
import zipfile
from contextlib import suppress
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Any

import numpy as np

from ..errors import ConfigurationError

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

VERSION = 1
_NAMES = {"about.npy", "vectors.npy"}
_MOST_TOKENS = 2**53


@dataclass(frozen=True, slots=True)
class About:
    """What a file says beside texts and vectors: the model's name, and the tokens of prompt and in all, None if unknown."""

    model: str | None
    usage: tuple[int | None, int | None]


def save(path: str | Path, array: np.ndarray, texts: Sequence[str], about: Mapping[str, Any]) -> Path:
    """Write a file so that it is there whole or not at all, and give back where it is."""
    told = json.dumps({"compat_kit_embeddings": VERSION, **about, "texts": list(texts)}).encode()
    try:
        target = Path(os.path.realpath(path))
        beside = target.with_name(f".{target.name[:100]}.{secrets.token_hex(4)}.part")
        try:
            with beside.open("xb") as file:
                np.savez(file, about=np.frombuffer(told, dtype=np.uint8), vectors=array)
            beside.replace(target)
        finally:
            with suppress(OSError):
                beside.unlink(missing_ok=True)
    except (OSError, ValueError, TypeError) as error:
        reason = error.strerror if isinstance(error, OSError) else error
        raise ConfigurationError(
            f"The embeddings cannot be saved to {str(path)!r}: {reason}. Nothing was changed; name another file."
        ) from error
    return target


def load(path: str | Path) -> tuple[np.ndarray, list[str], About]:
    """(vectors, texts, what else it says) of a file that `save` wrote. Raises ConfigurationError for any other."""
    try:
        with Path(path).open("rb") as file:
            array, told = _members(file)
        about, texts = _about(told, len(array))
    except OSError as error:
        raise ConfigurationError(f"{str(path)!r} cannot be read: {error.strerror or error}. Name another file.") from error
    except Exception as error:  # zipfile, zlib, numpy and json raise whatever they like at what was not made by them
        reason = str(error) if type(error) is ValueError else type(error).__name__
        raise ConfigurationError(
            f"{str(path)!r} holds no embeddings ({reason[:200]}). Give a file that `Embeddings.save` wrote."
        ) from None
    return array, texts, about


def _members(file: Any) -> tuple[np.ndarray, Any]:
    """The vectors, and what is said of them. Only what is stored as it is: a packed file of 1 MB may hold 1 GB of zeros."""
    with zipfile.ZipFile(file) as members:
        found = members.infolist()
        if {member.filename for member in found} != _NAMES or len(found) != len(_NAMES):
            raise ValueError("its parts have other names")
        if any(member.compress_type != zipfile.ZIP_STORED for member in found):
            raise ValueError("it is packed")
    file.seek(0)
    with np.load(file, allow_pickle=False) as parts:
        about, array = parts["about"], parts["vectors"]
    if array.dtype != np.float32 or array.ndim != 2 or about.dtype != np.uint8 or about.ndim != 1:
        raise ValueError("its vectors are no table of float32")
    return np.ascontiguousarray(array), json.loads(about.tobytes())


def _about(told: Any, count: int) -> tuple[About, list[str]]:
    version = told.get("compat_kit_embeddings") if isinstance(told, dict) else None
    if version != VERSION or isinstance(version, bool):
        raise ValueError(f"its version is {str(version)[:20]}, and this compat_kit reads version {VERSION}")
    texts, model, usage = told.get("texts"), told.get("model"), told.get("usage")
    if not isinstance(texts, list) or len(texts) != count or not all(isinstance(text, str) for text in texts):
        raise ValueError("it has not one text for each vector")
    prompt, total = (_count(usage[i]) for i in (0, 1)) if isinstance(usage, list) and len(usage) == 2 else (None, None)
    return About(model if isinstance(model, str) else None, (prompt, total)), texts


def _count(value: Any) -> int | None:
    return value if isinstance(value, int) and not isinstance(value, bool) and 0 <= value < _MOST_TOKENS else None
