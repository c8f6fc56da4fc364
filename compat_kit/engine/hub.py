"""Models of the Hugging Face Hub: which file of a repository is meant, and its way into the cache of huggingface_hub."""

from __future__ import annotations

import importlib.util
import os
import re
import time
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Any, NamedTuple

from .. import render
from ..errors import DownloadFailed, MissingExtra
from ..progress import watched

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

PREFIX = "hf:"
_REFERENCE = re.compile(r"hf:(?P<repository>[\w.-]+/[\w.-]+)(?::(?P<quant>[\w.-]+))?", re.ASCII)
_PART = re.compile(r"-(\d{5})-of-(\d{5})\.gguf$")
# What llama.cpp's own `-hf` takes when nothing is said: small, and hardly worse.
_USUAL = ("Q4_K_M", "Q4_0", "Q8_0")
_BETWEEN_S = 0.05
_TIMEOUT_S = 10.0


class Files(NamedTuple):
    """A model on this disk; `mmproj` is the part that sees, None where there is none."""

    path: Path
    mmproj: Path | None = None


@dataclass(frozen=True, slots=True, repr=False)
class Download:
    """How much of a file is here: bytes done, bytes in all (0 while nobody has said)."""

    file: str
    done: int
    total: int

    @property
    def fraction(self) -> float | None:
        """The part that is done, 0 to 1; None while the size is unknown."""
        return min(self.done / self.total, 1.0) if self.total else None

    @property
    def is_done(self) -> bool:
        """Whether all of it is here."""
        return 0 < self.total <= self.done

    def __str__(self) -> str:
        size = f" of {self.total / 1e6:,.0f}" if self.total else ""
        return f"{self.file}: {self.done / 1e6:,.0f}{size} MB"

    __repr__ = __str__

    def _repr_html_(self) -> str:
        return render.progress(self.fraction, str(self))


def fetch_model(reference: str, on_progress: Callable[[Download], Any] | None = None) -> Files:
    """The files of "hf:organisation/repository" or "hf:organisation/repository:quantization", from the cache or the Hub.

    A part that sees (`mmproj-...gguf`) comes along. Raises MissingExtra or DownloadFailed.
    """
    match = _REFERENCE.fullmatch(reference)
    if match is None:
        raise DownloadFailed(reference, "it does not read `hf:organisation/repository:quantization`", _EXAMPLE)
    if importlib.util.find_spec("huggingface_hub") is None:
        raise MissingExtra("huggingface_hub", "hub", "A model of the Hugging Face Hub")
    repository = match["repository"]
    try:
        offered = _list(repository)
    except Exception as error:
        return _from_cache(reference, repository, match["quant"], error)
    model, mmproj = choose(reference, offered, match["quant"])
    with watched(on_progress) as tell:
        paths = [_download(reference, repository, file, tell) for file in (*model, *mmproj)]
    return Files(paths[0], paths[len(model)] if mmproj else None)


_EXAMPLE = 'Write it as `ck.local("hf:Qwen/Qwen3-0.6B-GGUF:Q8_0")`.'


def choose(reference: str, offered: Sequence[str], quant: str | None) -> tuple[list[str], list[str]]:
    """Of the files of a repository the parts of the model that is meant, and the file that sees (or none).

    Raises DownloadFailed with what there is, where the quantization is not offered.
    """
    weights = sorted(file for file in offered if file.lower().endswith(".gguf"))
    seeing = [file for file in weights if "mmproj" in Path(file).name.lower()]
    models = [file for file in weights if file not in seeing]
    if not models:
        raise DownloadFailed(reference, "the repository has no GGUF file", "Look for one whose name ends in -GGUF.")
    wanted = [quant] if quant else list(_USUAL)
    found = next((hits for name in wanted if (hits := [file for file in models if _is_of(file, name)])), None)
    if found is None and quant:
        kinds = ", ".join(dict.fromkeys(Path(file).name for file in models[:12]))
        raise DownloadFailed(reference, f"the repository has no {quant!r}", f"It has {kinds}.")
    first = (found or models)[0]
    return _parts(first, models), seeing[:1]


def _is_of(file: str, quant: str) -> bool:
    """Whether a file's name, or its folder's, names the quantization as a whole word: Q4_K is not Q4_K_M."""
    return re.search(rf"(?<![a-z0-9]){re.escape(quant.lower())}(?![a-z0-9_])", file.lower()) is not None


def _parts(first: str, models: Sequence[str]) -> list[str]:
    """All files of a model that is cut into several; llama.cpp finds the others beside the first."""
    match = _PART.search(first)
    if match is None:
        return [first]
    stem = first[: match.start()]
    return [file for file in models if file.startswith(stem) and _PART.search(file[len(stem) :])]


def _list(repository: str) -> list[str]:
    from huggingface_hub import HfApi

    info = HfApi(endpoint=_endpoint(), library_name="compat_kit").model_info(repository, timeout=_TIMEOUT_S)
    return [sibling.rfilename for sibling in info.siblings or ()]


def _endpoint() -> str | None:
    """A mirror, where the environment names one. huggingface_hub itself looks only when it is imported."""
    return os.environ.get("HF_ENDPOINT") or None


def _from_cache(reference: str, repository: str, quant: str | None, error: Exception) -> Files:
    """What an earlier download left, where the Hub cannot be asked now."""
    from huggingface_hub import snapshot_download
    from huggingface_hub.errors import HfHubHTTPError

    if not isinstance(error, HfHubHTTPError):
        try:
            folder = Path(snapshot_download(repository, local_files_only=True))
        except Exception:
            raise _translated(reference, error) from error
        kept = [str(file.relative_to(folder)) for file in folder.rglob("*.gguf") if file.exists()]
        model, mmproj = choose(reference, kept, quant)
        return Files(folder / model[0], folder / mmproj[0] if mmproj else None)
    raise _translated(reference, error) from error


def _download(reference: str, repository: str, file: str, tell: Callable[[Download], Any]) -> Path:
    from huggingface_hub import hf_hub_download

    try:
        found = hf_hub_download(
            repository, file, endpoint=_endpoint(), library_name="compat_kit", tqdm_class=_told(Path(file).name, tell)
        )
    except (KeyboardInterrupt, MemoryError):
        raise
    except Exception as error:
        raise _translated(reference, error) from error
    return Path(found)


def _told(file: str, tell: Callable[[Download], Any]) -> Any:
    """A bar of tqdm that draws nothing and tells the observer instead."""
    from tqdm import tqdm

    class Told(tqdm):
        def __init__(self, *args: Any, **kwargs: Any) -> None:
            kwargs.pop("name", None)
            super().__init__(*args, **{**kwargs, "disable": True})
            self.n, self.total = kwargs.get("initial") or 0, kwargs.get("total") or 0
            self._due_s = 0.0

        def update(self, n: float | None = 1) -> None:
            self.n += n or 0
            if time.monotonic() >= self._due_s or self.n >= self.total:
                self._due_s = time.monotonic() + _BETWEEN_S
                tell(Download(file, int(self.n), int(self.total or 0)))

    return Told


def _translated(reference: str, error: Exception) -> DownloadFailed:
    """The error in words that name the next step; a token that the user has set is not among them."""
    from huggingface_hub import errors

    if isinstance(error, errors.GatedRepoError):
        hint = "Accept its conditions on the Hub's page of the model, and log in with `hf auth login`."
        return DownloadFailed(reference, "its authors ask who downloads it", hint)
    if isinstance(error, errors.RepositoryNotFoundError | errors.HFValidationError):
        return DownloadFailed(reference, "the Hub has no such repository, or shows it only to those who may see it", _EXAMPLE)
    if isinstance(error, errors.HfHubHTTPError):
        status = error.response.status_code if error.response is not None else "no status"
        return DownloadFailed(reference, f"the Hub answered {status}", "Try again later; what is here already is kept.")
    if isinstance(error, OSError) and error.errno is not None and not isinstance(error, ConnectionError):
        return DownloadFailed(reference, f"it could not be kept ({error.strerror})", "Make room, or set HF_HOME to another disk.")
    hint = "Without a network use `ck.local_models()`, or give the path of a GGUF file that you have."
    return DownloadFailed(reference, f"the Hub cannot be reached ({type(error).__name__})", hint)
