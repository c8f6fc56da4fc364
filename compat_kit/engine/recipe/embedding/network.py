"""The network: llama blocks whose tokens see each other both ways, and the mean of what comes out (llama.cpp's `llama-embed`)."""

from __future__ import annotations

from dataclasses import dataclass

import torch
import torch.nn.functional as F  # noqa: N812 - everyone's name for it
from torch import Tensor, nn

EPS = 1e-5
ROPE_BASE = 10_000.0


@dataclass(frozen=True, slots=True)
class Config:
    """The sizes of a network."""

    vocabulary: int = 22_000
    width: int = 128
    layers: int = 2
    heads: int = 4
    hidden: int = 256
    context: int = 512


class RMSNorm(nn.Module):
    """(..., width) -> (..., width), each vector scaled to root mean square 1, then by a learned weight."""

    def __init__(self, width: int) -> None:
        super().__init__()
        self.weight = nn.Parameter(torch.ones(width))

    def forward(self, x: Tensor) -> Tensor:
        """(..., width) -> (..., width)."""
        return F.rms_norm(x, (x.shape[-1],), self.weight, EPS)


class Block(nn.Module):
    """Attention, then a gated feed-forward layer, each added to what came in."""

    def __init__(self, config: Config) -> None:
        super().__init__()
        width, hidden = config.width, config.hidden
        self.heads = config.heads
        self.attn_norm, self.ffn_norm = RMSNorm(width), RMSNorm(width)
        self.attn_q, self.attn_k, self.attn_v, self.attn_output = (nn.Linear(width, width, bias=False) for _ in range(4))
        self.ffn_gate, self.ffn_up = (nn.Linear(width, hidden, bias=False) for _ in range(2))
        self.ffn_down = nn.Linear(hidden, width, bias=False)

    def forward(self, x: Tensor, mask: Tensor, turns: tuple[Tensor, Tensor]) -> Tensor:
        """(batch, time, width), (batch, 1, 1, time) true where a token is -> (batch, time, width)."""
        batch, time, width = x.shape
        y = self.attn_norm(x)
        q, k, v = (
            projection(y).view(batch, time, self.heads, -1).transpose(1, 2)
            for projection in (self.attn_q, self.attn_k, self.attn_v)
        )
        seen = F.scaled_dot_product_attention(rotated(q, turns), rotated(k, turns), v, attn_mask=mask)
        x = x + self.attn_output(seen.transpose(1, 2).reshape(batch, time, width))
        y = self.ffn_norm(x)
        made: Tensor = x + self.ffn_down(F.silu(self.ffn_gate(y)) * self.ffn_up(y))
        return made


class Embedder(nn.Module):
    """Token ids to one vector of length 1 for each text."""

    def __init__(self, config: Config) -> None:
        super().__init__()
        self.config = config
        self.token_embd = nn.Embedding(config.vocabulary, config.width)
        self.blk = nn.ModuleList(Block(config) for _ in range(config.layers))
        self.output_norm = RMSNorm(config.width)
        half = torch.arange(0, config.width // config.heads, 2) / (config.width // config.heads)
        angles = torch.arange(config.context)[:, None] / (ROPE_BASE ** half[None])
        self.register_buffer("cos", angles.cos(), persistent=False)
        self.register_buffer("sin", angles.sin(), persistent=False)
        self._start()

    def _start(self) -> None:
        nn.init.normal_(self.token_embd.weight, std=0.5)
        for name, matrix in self.blk.named_parameters():
            if matrix.dim() > 1:
                silent = name.endswith(("attn_output.weight", "ffn_down.weight"))  # blocks say nothing at first
                nn.init.normal_(matrix, std=0.0 if silent else matrix.shape[1] ** -0.5)

    def forward(self, ids: Tensor, lengths: Tensor) -> Tensor:
        """(batch, time) ids, (batch,) lengths -> (batch, width), each of length 1."""
        time = ids.shape[1]
        real = torch.arange(time)[None] < lengths[:, None]  # (batch, time)
        turns = self.get_buffer("cos")[:time], self.get_buffer("sin")[:time]
        x = self.token_embd(ids)
        for block in self.blk:
            x = block(x, real[:, None, None], turns)
        x = self.output_norm(x) * real[:, :, None]
        return F.normalize(x.sum(1), dim=-1)


def rotated(x: Tensor, turns: tuple[Tensor, Tensor]) -> Tensor:
    """(batch, heads, time, size) with each neighbouring pair turned by its angle: llama.cpp's interleaved order."""
    a, b = x.reshape(*x.shape[:-1], -1, 2).unbind(-1)
    cos, sin = turns  # (time, size / 2)
    return torch.stack([a * cos - b * sin, a * sin + b * cos], -1).flatten(-2)
