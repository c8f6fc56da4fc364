"""The mean of two trained networks, often better than either. Wortsman et al. 2022, arXiv:2203.05482."""

from __future__ import annotations

import shutil
from typing import TYPE_CHECKING, Any

import torch

if TYPE_CHECKING:
    from pathlib import Path


def average(one: Path, other: Path, share: float, folder: Path) -> Path:
    """Write the mean of two checkpoints of one model to `folder`, with their tokenizer beside it; the file.

    share: how much of `other`, 0 to 1. Both have to come from the same start: networks that learned apart have no mean. Raises
    ValueError where tokenizers or sizes differ, and for the folder of `one`, whose checkpoint it would write over.
    """
    if not 0 <= share <= 1:
        raise ValueError(f"share is {share}: it is from 0, the first checkpoint, to 1, the other")
    if folder.resolve() == one.parent.resolve():
        raise ValueError(f"the mean would be written over {one}: choose another folder with --out")
    tokenizer = one.parent / "tokenizer.json"
    if tokenizer.read_bytes() != (other.parent / "tokenizer.json").read_bytes():
        raise ValueError(f"{one} and {other} have different tokenizers: average checkpoints that began with the same weights")
    first, second = (torch.load(file, weights_only=True) for file in (one, other))
    _check(first["network"], second["network"])
    mean = {name: torch.lerp(value, second["network"][name], share) for name, value in first["network"].items()}
    longer: dict[str, Any] = max(first, second, key=lambda state: state["course"]["tokens"])
    folder.mkdir(parents=True, exist_ok=True)
    shutil.copyfile(tokenizer, folder / "tokenizer.json")
    torch.save(longer | {"network": mean}, folder / one.name)
    return folder / one.name


def _check(first: dict[str, Any], second: dict[str, Any]) -> None:
    shapes = [{name: tuple(value.shape) for name, value in network.items()} for network in (first, second)]
    if shapes[0] != shapes[1]:
        raise ValueError("the two checkpoints are of models of different size")
