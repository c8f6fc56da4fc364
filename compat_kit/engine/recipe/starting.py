"""Going on from a model that was exported: its weights and its tokenizer, out of the GGUF file."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING, Any

import gguf
import torch

if TYPE_CHECKING:
    from pathlib import Path

    from torch import Tensor


def read_weights(file: Path) -> dict[str, Tensor]:
    """The state of the network, as `Network.load_state_dict` takes it, in float32."""
    found = {}
    for tensor in gguf.GGUFReader(file).tensors:
        values = torch.from_numpy(gguf.quants.dequantize(tensor.data, tensor.tensor_type).copy())
        found[tensor.name] = values.float().reshape(*reversed(tensor.shape.tolist()))
    return found


def read_tokenizer(file: Path, like: str) -> str:
    """The tokenizer as JSON: `like` (one of the same recipe, as JSON) with the tokens and merges of the file."""
    fields = gguf.GGUFReader(file).fields
    tokens, merges = (_texts(fields[f"tokenizer.ggml.{name}"]) for name in ("tokens", "merges"))
    saved = json.loads(like)
    saved["model"] |= {"vocab": {token: number for number, token in enumerate(tokens)}, "merges": [m.split(" ") for m in merges]}
    return json.dumps(saved)


def _texts(field: Any) -> list[str]:
    return [bytes(field.parts[at]).decode("utf-8") for at in field.data]
