"""Going on from a model that was exported: its weights, its tokenizer and what it has learned from, out of the GGUF file."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING, Any, NamedTuple

import gguf
import torch

if TYPE_CHECKING:
    from pathlib import Path

    from torch import Tensor

_COURSE = "compat_kit.training"


class Course(NamedTuple):
    """What a model has learned from: its last seed, and over all runs its tokens. runs: one, and one more for each `--start`."""

    seed: int = 0
    tokens: int = 0
    runs: int = 0


def write_course(writer: gguf.GGUFWriter, course: Course) -> None:
    """Keep it in the file, where llama.cpp does not look."""
    for name, value in course._asdict().items():
        writer.add_uint64(f"{_COURSE}.{name}", value)


def read_course(file: Path) -> Course:
    """That of a file; nothing for one that does not say."""
    fields = gguf.GGUFReader(file).fields
    found = {name: fields.get(f"{_COURSE}.{name}") for name in Course._fields}
    return Course(**{name: int(field.contents()) for name, field in found.items() if field is not None})


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
