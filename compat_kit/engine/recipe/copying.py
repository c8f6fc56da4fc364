"""Copying: heads for it, written into a network before it learns, and random texts said again, which keep them in use.

To copy "Zorblatt" out of a question, one head has to look at the token before each, and another for the place where the token
now read stood before, so that what followed there is said next: induction, Olsson et al. 2022, arXiv:2209.11895. A network of
this size does not find them in an hour on a CPU. To begin with weights that look like learned ones: Trockman and Kolter 2023,
arXiv:2305.09828.
"""

from __future__ import annotations

import math
from typing import TYPE_CHECKING

import torch

from .network import rope_frequencies
from .sizes import HEAD_WIDTH

if TYPE_CHECKING:
    from random import Random

    from torch import Tensor

    from .network import Network

# The slower half of a head's pairs hardly turns within a prompt: there a token can be known again wherever it stands.
_SKETCH = HEAD_WIDTH // 2
# Found by trying: with these, networks of all three sizes copy most before they learn.
_TURNING = 3
_POSITION_GAIN = 6.14
_MATCH_GAIN = 2.0
_MARK_GAIN = 0.1
_LENGTH = 64


def write_copying_heads(network: Network, generator: torch.Generator) -> None:
    """In the first layer each token is marked with the one before it, in the second it is found by that mark and said.

    One head of each layer is left as it is.
    """
    first, second = network.blk[0], network.blk[1]
    width = network.token_embd.embedding_dim
    for head in range(width // HEAD_WIDTH - 1):
        rows = slice(head * HEAD_WIDTH, (head + 1) * HEAD_WIDTH)
        sketched, known = slice(rows.start, rows.start + _SKETCH), slice(rows.stop - _SKETCH, rows.stop)
        sketch, mark, whole = (_orthonormal(n, width, generator) for n in (_SKETCH, _SKETCH, HEAD_WIDTH))
        with torch.no_grad():
            first.attn_q.weight[rows] = first.attn_k.weight[rows] = 0
            first.attn_q.bias[rows], first.attn_k.bias[rows] = _towards_the_last()
            first.attn_v.weight[rows] = first.attn_output.weight[:, rows] = 0
            first.attn_v.weight[sketched], first.attn_output.weight[:, sketched] = sketch, _MARK_GAIN * mark.T
            second.attn_q.weight[known] += _MATCH_GAIN * sketch
            second.attn_k.weight[known] += _MATCH_GAIN * mark
            second.attn_v.weight[rows], second.attn_output.weight[:, rows] = whole, whole.T


def _towards_the_last() -> tuple[Tensor, Tensor]:
    """Biases of query and key (HEAD_WIDTH each) whose product is greatest one token back, whatever stands there."""
    query, key = torch.zeros(HEAD_WIDTH), torch.zeros(HEAD_WIDTH)
    angles = rope_frequencies(HEAD_WIDTH)[:_TURNING]
    query[: 2 * _TURNING : 2] = _POSITION_GAIN
    key[: 2 * _TURNING : 2], key[1 : 2 * _TURNING : 2] = _POSITION_GAIN * angles.cos(), _POSITION_GAIN * angles.sin()
    return query, key


def _orthonormal(count: int, width: int, generator: torch.Generator) -> Tensor:
    """That many orthonormal vectors, (count, width)."""
    return torch.linalg.qr(torch.randn(width, count, generator=generator))[0].T


def repeats(rng: Random, first_token: int, tokens: int, total: int) -> tuple[Tensor, Tensor]:
    """Random texts said again and again, (texts, 64): ids, and where a token is one that was said before (bool).

    Each is of 4 to 26 of the tokens from `first_token` to `tokens`, and there are about `total` tokens in all.
    """
    rows, known = [], []
    for _ in range(max(1, total // _LENGTH)):
        length = rng.randint(4, _LENGTH // 2 - 6)
        text = [rng.randrange(first_token, tokens) for _ in range(length)]
        rows.append((text * math.ceil(_LENGTH / length))[:_LENGTH])
        known.append([place > length for place in range(_LENGTH)])
    return torch.tensor(rows), torch.tensor(known)
