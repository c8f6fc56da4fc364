"""The models that ship in the package with their cards, and the check that a file is a model at all."""

from __future__ import annotations

import hashlib
import json
import struct
from dataclasses import dataclass
from functools import cache
from pathlib import Path
from typing import TYPE_CHECKING, Any, NamedTuple

from .. import render
from ..errors import NotGGUF, UnknownModel
from .hub import PREFIX, Files, fetch_model

if TYPE_CHECKING:
    from collections.abc import Iterable

WEIGHTS = Path(__file__).with_name("weights")
_MAGIC = b"GGUF"
_VERSIONS = (2, 3)


class Score(NamedTuple):
    """How a model did in the held-out evaluation of a skill: right of asked, and Wilson's 95 % interval of that share."""

    skill: str
    right: int
    asked: int
    low: float
    high: float

    @property
    def share(self) -> float:
        """The part that was right, 0 to 1."""
        return self.right / self.asked


@dataclass(frozen=True, slots=True, kw_only=True)
class Card:
    """What there is to know of a shipped model.

    task: "chat", "vision" or "embedding". parameters: a count. context_window: tokens. scores: of the held-out evaluation, one
    a skill. training: data, seed, tokens, runs. digest: SHA-256 of the files that were measured. close: in how many answers of
    the evaluation the choice of some token was so narrow that another processor might choose otherwise.
    """

    name: str
    task: str
    parameters: int
    context_window: int
    skills: str
    limits: str
    licence: str
    training: dict[str, Any]
    scores: tuple[Score, ...]
    digest: str
    close: int

    @property
    def path(self) -> Path:
        """The GGUF file."""
        return WEIGHTS / f"{self.name}.gguf"

    @property
    def mmproj(self) -> Path | None:
        """The GGUF file of the part that sees; None for a model without."""
        return WEIGHTS / f"{self.name}-mmproj.gguf" if self.task == "vision" else None

    @property
    def files(self) -> tuple[Path, ...]:
        """Its GGUF files: two for a model that sees, else one."""
        return (self.path,) if self.mmproj is None else (self.path, self.mmproj)

    @property
    def bytes(self) -> int:
        """The size on disk, both files of a model that sees."""
        return sum(file.stat().st_size for file in self.files)

    @property
    def overall(self) -> Score | None:
        """The score over all skills, or the first; None for a card without."""
        return next((score for score in self.scores if score.skill == "all"), self.scores[0] if self.scores else None)

    def __repr__(self) -> str:
        return f"Card({self.name!r}, {self.task}, {_count(self.parameters)} parameters)"

    def _repr_html_(self) -> str:
        rows = [(score.skill, f"{score.right} of {score.asked}", _percent(score)) for score in self.scores]
        caption = f"{self.name}: {self.task}, {_count(self.parameters)} parameters, {render.size(self.bytes)}"
        return render.table(
            ("Skill", "Right", "Share (95 % interval)"), rows, caption=caption, foot=f"{self.skills}\n{self.limits}"
        )


class Cards(tuple[Card, ...]):
    """Cards of models: a tuple in code, a table in a notebook; `cards["mini-1m"]` is one by its name."""

    __slots__ = ()

    def __getitem__(self, at: Any) -> Any:
        """The card of a name, or of a position. Raises UnknownModel."""
        if not isinstance(at, str):
            return super().__getitem__(at)
        for card in self:
            if card.name == at:
                return card
        raise UnknownModel(at, [card.name for card in self])

    def __repr__(self) -> str:
        return render.text_table(_COLUMNS, [_row(card) for card in self])

    def _repr_html_(self) -> str:
        return render.table(
            _COLUMNS, [_row(card) for card in self], foot="`ck.local(name)` starts one. All ship with compat_kit."
        )


def digest(files: Iterable[Path]) -> str:
    """The SHA-256 of the files, one after the other, in hexadecimal."""
    found = hashlib.sha256()
    for file in files:
        found.update(file.read_bytes())
    return found.hexdigest()


_COLUMNS = ("Model", "Task", "Parameters", "Size", "Held-out evaluation", "What it can do")


def _row(card: Card) -> tuple[str, ...]:
    score = _percent(card.overall) if card.overall else "–"
    return card.name, card.task, _count(card.parameters), render.size(card.bytes), score, card.skills


def _count(parameters: int) -> str:
    return f"{parameters / 1e6:.1f} M" if parameters >= 999_500 else f"{parameters / 1e3:.0f} k"


def _percent(score: Score) -> str:
    return f"{score.share:.0%} ({score.low:.0%} to {score.high:.0%})".replace("%", " %")


_ORDER = ("mini-1m", "mini-300k", "mini-3m", "mini-embed", "mini-vision")


@cache
def list_models() -> Cards:
    """The models that ship with compat_kit and that `ck.local` knows by name, with what their cards say."""
    return Cards(_read(WEIGHTS / f"{name}.json") for name in _ORDER if (WEIGHTS / f"{name}.json").exists())


def _read(file: Path) -> Card:
    values = json.loads(file.read_text(encoding="utf-8"))
    return Card(**{**values, "scores": tuple(Score(*row) for row in values["scores"])})


def find_model(model: str | Path, mmproj: str | Path | None = None) -> tuple[str, Files]:
    """(name, files) of a shipped model, of a GGUF file or of "hf:organisation/repository:quantization".

    mmproj: the file of the part that sees, where the model does not bring its own.

    Raises UnknownModel, NotGGUF for a file of another format, DownloadFailed.
    """
    name, files = _found(model)
    if mmproj is None:
        return name, files
    seeing = _find_file(mmproj)
    _check_gguf(seeing)
    return name, files._replace(mmproj=seeing.resolve())


def _found(model: str | Path) -> tuple[str, Files]:
    for card in list_models():
        if str(model) == card.name:
            return card.name, Files(card.path, card.mmproj)
    if isinstance(model, str) and model.startswith(PREFIX):
        files = fetch_model(model)
        _check_gguf(files.path)
        return model.removeprefix(PREFIX), files
    path = _find_file(model)
    _check_gguf(path)
    return path.stem, Files(path.resolve())


def _find_file(model: str | Path) -> Path:
    try:
        path = Path(model).expanduser()
        is_file, is_folder = path.is_file(), path.is_dir()
    except (OSError, RuntimeError, TypeError, ValueError):
        is_file = is_folder = False
    if is_folder:
        raise NotGGUF(str(path), "it is a folder, and the file in it has to be named")
    if not is_file:
        raise UnknownModel(str(model)[:200], [card.name for card in list_models()])
    return path


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
