"""Where training starts: each piece begins with the teacher's vector of it, turned to the student's width, rare ones longer.

The last number of a token's vector is its gate: the output norm's weight for it is 0, so that a token whose gate is large
beside its other numbers adds little to the text's mean, although the norm makes all tokens equally long. llama.cpp needs to
know nothing of it.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

import numpy as np
import torch
from torch import Tensor

from . import tokens

if TYPE_CHECKING:
    from numpy.typing import NDArray

    from .lessons import Lessons
    from .network import Embedder

_SCALE, _RARE, _SPECIAL = 0.25, 1e-3, 0.02
_SAMPLE = 30_000


def onto(lessons: Lessons, width: int) -> Tensor:
    """(384, width): the directions in which the teacher's vectors differ most; the last one, the gate's, is none."""
    rows = [lessons.vectors[:: max(1, len(lessons.vectors) // _SAMPLE)], lessons.piece_vectors[len(tokens.SPECIAL) :]]
    sample = np.concatenate(rows).astype(np.float32)
    _, directions = np.linalg.eigh(sample.T @ sample)
    made = np.zeros((sample.shape[1], width), np.float32)
    found = directions[:, ::-1][:, : width - 1]
    made[:, : found.shape[1]] = found
    return torch.from_numpy(made)


@torch.no_grad()
def start(network: Embedder, lessons: Lessons, basis: Tensor, ids: NDArray[np.intp]) -> None:
    """Write the starting vectors into the network's table; `ids` are the pieces of all texts, to count."""
    config = network.config
    share = np.bincount(ids, minlength=config.vocabulary)[: config.vocabulary] / len(ids)
    weight = torch.from_numpy(_RARE / (_RARE + share)).float()  # smooth inverse frequency (Arora et al., 2017)
    weight[: len(tokens.SPECIAL)] = _SPECIAL
    pieces = torch.from_numpy(lessons.piece_vectors[: config.vocabulary].astype(np.float32))
    table = torch.nn.functional.normalize(pieces @ basis, dim=-1) * weight[:, None]
    table[:, -1] = (1 - weight.square()).clamp_min(0).sqrt()
    network.token_embd.weight.copy_(_SCALE * config.width**0.5 * table)
    close_gate(network)


@torch.no_grad()
def close_gate(network: Embedder) -> None:
    """Keep the gate out of the text's vector."""
    network.output_norm.weight[-1] = 0.0
