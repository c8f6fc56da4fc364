"""Going on from a model that was exported: its weights and its words, out of the two GGUF files."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..starting import read_tokenizer, read_weights
from .export import MODEL, PROJECTOR, TEXT, TOWER
from .words import Words

if TYPE_CHECKING:
    from pathlib import Path

    from torch import Tensor

    from .network import Vision


def take(model: Vision, folder: Path) -> None:
    """The weights of the two files in the folder, into a model of that shape."""
    text, tower = (read_weights(folder / name) for name in (MODEL, PROJECTOR))
    found = _of_text(text, model.shape.layers, model.shape.heads) | _of_tower(tower, model.shape.tower_layers)
    state = model.state_dict()
    model.load_state_dict({name: found[name].reshape(like.shape) for name, like in state.items()})


def read_words(folder: Path, like: Words) -> Words:
    """The vocabulary of the files; `like` is any of the same recipe."""
    return Words(like.tokenizer.from_str(read_tokenizer(folder / MODEL, like.tokenizer.to_str())))


def _of_text(arrays: dict[str, Tensor], layers: int, heads: int) -> dict[str, Tensor]:
    found = {"embed.weight": arrays["token_embd.weight"], "norm.weight": arrays["output_norm.weight"]}
    for i in range(layers):
        found[f"blocks.{i}.norm1.weight"] = arrays[f"blk.{i}.attn_norm.weight"]
        found[f"blocks.{i}.norm2.weight"] = arrays[f"blk.{i}.ffn_norm.weight"]
        for ours, theirs in TEXT.items():
            weight = arrays[f"blk.{i}.{theirs}.weight"]
            found[f"blocks.{i}.{ours}.weight"] = _halved(weight, heads) if ours in {"q", "k"} else weight
    return found


def _halved(weight: Tensor, heads: int) -> Tensor:
    """What `export` wove, as two halves of each head again."""
    rows, width = weight.shape
    return weight.reshape(heads, rows // heads // 2, 2, width).swapaxes(1, 2).reshape(rows, width)


def _of_tower(arrays: dict[str, Tensor], layers: int) -> dict[str, Tensor]:
    found = {
        "tower.patch.weight": arrays["v.patch_embd.weight"],
        "tower.patch.bias": arrays["v.patch_embd.bias"],
        "tower.position": arrays["v.position_embd.weight"],
        "tower.post.weight": arrays["v.post_ln.weight"],
        "tower.post.bias": arrays["v.post_ln.bias"],
        "project.weight": arrays["mm.input_projection.weight"].T,
        "soft_norm.weight": arrays["mm.soft_emb_norm.weight"],
    }
    for i in range(layers):
        for ours, theirs in TOWER.items():
            for part in ("weight", "bias"):
                found[f"tower.blocks.{i}.{ours}.{part}"] = arrays[f"v.blk.{i}.{theirs}.{part}"]
    return found
