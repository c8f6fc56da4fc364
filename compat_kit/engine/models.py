"""The models that ship in the package, and the check that a file is a model at all."""

from __future__ import annotations

import struct
from dataclasses import dataclass
from pathlib import Path

from ..errors import NotGGUF, UnknownModel

_WEIGHTS = Path(__file__).with_name("weights")
_MAGIC = b"GGUF"
_VERSIONS = (2, 3)


@dataclass(frozen=True, slots=True)
class Card:
    """What there is to know of a shipped model: parameters (count), trained context window (tokens), what it can do."""

    name: str
    parameters: int
    context_window: int
    skills: str

    @property
    def path(self) -> Path:
        """The GGUF file."""
        return _WEIGHTS / f"{self.name}.gguf"


_SKILLS = "small talk, capitals, terms of the field, counting, extraction to JSON, short stories, simple tool calls"

CARDS = (
    Card("mini-1m", 1_197_440, 2048, _SKILLS),
    Card("mini-300k", 337_464, 2048, _SKILLS),
)


def list_models() -> tuple[Card, ...]:
    """The models that `ck.local` knows by name."""
    return CARDS


def find_model(model: str | Path) -> tuple[str, Path]:
    """(name, file) of a shipped model or of a GGUF file. Raises UnknownModel, or NotGGUF for a file of another format."""
    for card in CARDS:
        if str(model) == card.name:
            return card.name, card.path
    try:
        path = Path(model).expanduser()
        is_file, is_folder = path.is_file(), path.is_dir()
    except (OSError, RuntimeError, TypeError, ValueError):
        is_file = is_folder = False
    if is_folder:
        raise NotGGUF(str(path), "it is a folder, and the file in it has to be named")
    if not is_file:
        raise UnknownModel(str(model)[:200], [card.name for card in CARDS])
    _check_gguf(path)
    return path.stem, path.resolve()


def _check_gguf(path: Path) -> None:
    """Look at the first bytes, so that a wrong file is named as such before an engine is started on it."""
    try:
        with path.open("rb") as file:
            head = file.read(8)
    except OSError as error:
        raise NotGGUF(str(path), f"it cannot be read ({error.strerror})") from error
    if head[:4] != _MAGIC:
        found = "it is empty" if not head else f"it begins with {head[:4]!r} instead of {_MAGIC!r}"
        raise NotGGUF(str(path), found)
    version = struct.unpack("<I", head[4:])[0] if len(head) == 8 else 0
    if version not in _VERSIONS:
        raise NotGGUF(str(path), f"its format version is {version}, llama.cpp reads {_VERSIONS[0]} and {_VERSIONS[1]}")
