"""The network in torch, equal to what llama.cpp computes: a SigLIP tower with gemma3's projector, and a llama text model."""

from __future__ import annotations

from dataclasses import asdict, dataclass
from math import pi
from typing import Any, cast

import torch
import torch.nn.functional as F  # noqa: N812
from torch import Tensor, nn

from .canvas import SIDE


@dataclass(frozen=True, slots=True)
class Shape:
    """The sizes of the network."""

    vocabulary: int
    width: int = 128
    layers: int = 4
    heads: int = 4
    inner: int = 256
    tower_width: int = 128
    tower_layers: int = 5
    tower_heads: int = 4
    tower_inner: int = 384
    patch: int = 10
    pool: int = 2
    window: int = 1024

    @property
    def grid(self) -> int:
        """Patches along a side."""
        return SIDE // self.patch

    @property
    def image_tokens(self) -> int:
        """Tokens that the text model gets for an image."""
        return (self.grid // self.pool) ** 2

    def as_dict(self) -> dict[str, int]:
        """The sizes by name."""
        return asdict(self)


def to_patches(images: Tensor, patch: int) -> Tensor:
    """Pixels uint8 [B, side, side, 3] as patches in -1..1, float [B, grid * grid, 3 * patch * patch]."""
    count, side = images.shape[:2]
    grid = side // patch
    cut = images.view(count, grid, patch, grid, patch, 3).permute(0, 1, 3, 5, 2, 4)
    return (cut.reshape(count, grid * grid, 3 * patch * patch).float() / 255 - 0.5) / 0.5


def attention(q: Tensor, k: Tensor, v: Tensor, mask: Tensor | None = None) -> Tensor:
    """Attention [B, heads, T, d], step by step: on a processor, torch's own is four times as slow backwards in bfloat16."""
    kind = torch.bfloat16 if torch.is_autocast_enabled("cpu") else q.dtype
    with torch.autocast("cpu", enabled=False):
        scores = (q * q.shape[-1] ** -0.5).to(kind) @ k.to(kind).transpose(-1, -2)
        if mask is not None:
            scores = scores + mask.to(kind)
        result: Tensor = scores.softmax(-1) @ v.to(kind)
        return result


class TowerBlock(nn.Module):
    """Attention over all patches and a GELU network, each after a layer norm."""

    def __init__(self, shape: Shape) -> None:
        super().__init__()
        width, inner = shape.tower_width, shape.tower_inner
        self.heads = shape.tower_heads
        self.ln1, self.ln2 = nn.LayerNorm(width, eps=1e-6), nn.LayerNorm(width, eps=1e-6)
        self.q, self.k, self.v, self.out = (nn.Linear(width, width) for _ in range(4))
        self.up, self.down = nn.Linear(width, inner), nn.Linear(inner, width)

    def forward(self, x: Tensor) -> Tensor:
        """[B, patches, width] to the same."""
        count, length, width = x.shape
        y = self.ln1(x)
        q, k, v = (p(y).view(count, length, self.heads, -1).transpose(1, 2) for p in (self.q, self.k, self.v))
        x = x + self.out(attention(q, k, v).transpose(1, 2).reshape(count, length, width))
        result: Tensor = x + self.down(F.gelu(self.up(self.ln2(x)), approximate="tanh"))
        return result


class Tower(nn.Module):
    """Patches to features; its first layers begin as looks at the neighbours, which a tower else takes hours to learn."""

    def __init__(self, shape: Shape) -> None:
        super().__init__()
        self.patch = nn.Linear(3 * shape.patch**2, shape.tower_width)
        self.position = nn.Parameter(torch.zeros(shape.grid**2, shape.tower_width))
        self.blocks = nn.ModuleList(TowerBlock(shape) for _ in range(shape.tower_layers))
        self.post = nn.LayerNorm(shape.tower_width, eps=1e-6)
        _begin_tower(self, shape)

    def forward(self, patches: Tensor) -> Tensor:
        """[B, patches, 3 * patch * patch] to [B, patches, width]."""
        x = self.patch(patches) + self.position
        for block in self.blocks:
            x = block(x)
        result: Tensor = self.post(x)
        return result


_PLACED = 32
"""Dimensions that begin as the place of a patch: sines and cosines of 8 frequencies in x and in y."""
_LOOKS = (((1, 0), (-1, 0), (0, 1), (0, -1)), ((1, 1), (-1, -1), (1, -1), (-1, 1)), ((2, 0), (-2, 0), (0, 2), (0, -2)))


def _begin_tower(tower: Tower, shape: Shape) -> None:
    for module in tower.modules():
        if isinstance(module, nn.Linear):
            nn.init.normal_(module.weight, std=0.5 * module.in_features**-0.5)
            nn.init.zeros_(module.bias)
    rates = 2 * pi / (3 * 8 ** (torch.arange(8) / 7))
    at = torch.arange(shape.grid).float()[:, None] * rates
    waves = torch.stack((at.sin(), at.cos()), -1).flatten(1)  # [grid, 16]
    with torch.no_grad():
        tower.patch.weight.mul_(2)[:_PLACED] = 0
        grid = torch.cat((waves.repeat(shape.grid, 1), waves.repeat_interleave(shape.grid, 0)), 1)  # x, then y
        tower.position[:, :_PLACED] = grid
        for block, looks in zip(tower.blocks, _LOOKS, strict=False):
            _look(cast(TowerBlock, block), looks, rates)


def _look(block: TowerBlock, looks: tuple[tuple[int, int], ...], rates: Tensor) -> None:
    """Let each head look so far to the right and down."""
    block.q.weight *= 0.2
    block.k.weight *= 0.2
    for head, ways in enumerate(looks):
        rows = slice(head * _PLACED, (head + 1) * _PLACED)
        block.k.weight[rows, :_PLACED] = 2.0 * torch.eye(_PLACED)
        turns = [_turn(rate * way) for way in ways for rate in rates]
        block.q.weight[rows, :_PLACED] = 2.0 * torch.block_diag(*turns)


def _turn(angle: Tensor) -> Tensor:
    """The (sin, cos) of a place to those of the place `angle` further on."""
    return torch.stack((torch.stack((angle.cos(), angle.sin())), torch.stack((-angle.sin(), angle.cos()))))


class Norm(nn.Module):
    """RMS norm."""

    def __init__(self, width: int, eps: float) -> None:
        super().__init__()
        self.weight, self.eps = nn.Parameter(torch.ones(width)), eps

    def forward(self, x: Tensor) -> Tensor:
        """[..., width] to the same."""
        return F.rms_norm(x, (x.shape[-1],), self.weight, self.eps)


class TextBlock(nn.Module):
    """A layer of the llama architecture."""

    def __init__(self, shape: Shape) -> None:
        super().__init__()
        width, inner = shape.width, shape.inner
        self.heads = shape.heads
        self.norm1, self.norm2 = Norm(width, 1e-5), Norm(width, 1e-5)
        self.q, self.k, self.v, self.out = (nn.Linear(width, width, bias=False) for _ in range(4))
        self.gate, self.up = nn.Linear(width, inner, bias=False), nn.Linear(width, inner, bias=False)
        self.down = nn.Linear(inner, width, bias=False)

    def forward(self, x: Tensor, turn: tuple[Tensor, Tensor], mask: Tensor) -> Tensor:
        """[B, T, width] to the same; mask [B, 1, T, T] is 0 where a token sees another, far below elsewhere."""
        count, length, width = x.shape
        y = self.norm1(x)
        q, k, v = (p(y).view(count, length, self.heads, -1).transpose(1, 2) for p in (self.q, self.k, self.v))
        seen = attention(_turned(q, turn), _turned(k, turn), v, mask)
        x = x + self.out(seen.transpose(1, 2).reshape(count, length, width))
        y = self.norm2(x)
        result: Tensor = x + self.down(F.silu(self.gate(y)) * self.up(y))
        return result


def _turned(x: Tensor, turn: tuple[Tensor, Tensor]) -> Tensor:
    """Rotary positions, pairs in halves (the export weaves them): x [B, heads, T, d], turn [B, 1, T, d / 2] each."""
    first, second = x.chunk(2, -1)
    cos, sin = turn
    return torch.cat((first * cos - second * sin, first * sin + second * cos), -1)


class Vision(nn.Module):
    """The whole model."""

    def __init__(self, shape: Shape) -> None:
        super().__init__()
        self.shape = shape
        self.tower = Tower(shape)
        self.soft_norm = Norm(shape.tower_width, 1e-6)
        self.project = nn.Linear(shape.tower_width, shape.width, bias=False)
        self.embed = nn.Embedding(shape.vocabulary, shape.width)
        self.blocks = nn.ModuleList(TextBlock(shape) for _ in range(shape.layers))
        self.norm = Norm(shape.width, 1e-5)
        half = shape.width // shape.heads // 2
        angles = torch.arange(shape.window)[:, None] * 10000 ** (-torch.arange(half) / half)
        self.register_buffer("angles", angles, persistent=False)
        nn.init.normal_(self.embed.weight, std=0.05)
        nn.init.normal_(self.project.weight, std=0.03)
        for parameter in self.blocks.parameters():
            if parameter.dim() > 1:
                nn.init.normal_(parameter, std=0.05)

    def look(self, images: Tensor) -> tuple[Tensor, Tensor]:
        """Pixels uint8 [B, side, side, 3] to features of patches [B, grid², tower width] and of tokens, pooled and normed."""
        shape = self.shape
        patches = self.tower(to_patches(images, shape.patch))
        cells = patches.view(-1, shape.grid // shape.pool, shape.pool, shape.grid // shape.pool, shape.pool, shape.tower_width)
        return patches, self.soft_norm(cells.mean((2, 4)).flatten(1, 2))

    def read(self, ids: Tensor, tokens: Tensor, is_image: Tensor, places: Tensor, mask: Tensor) -> Tensor:
        """Features after the last norm [B, T, width].

        ids, places, is_image [B, T]; tokens [B, image tokens, tower width] stand where `is_image`; mask [B, T, T].
        """
        x = self.embed(ids)
        image = self.project(tokens).to(x.dtype)
        x = x.masked_scatter(is_image[..., None], image[is_image.any(1)])
        angles: Any = self.angles[places][:, None]
        turn = (angles.cos(), angles.sin())
        hidden = torch.zeros(mask.shape).masked_fill_(~mask, -1e9)[:, None]
        if torch.is_autocast_enabled("cpu"):
            hidden = hidden.bfloat16()
        for block in self.blocks:
            x = block(x, turn, hidden)
        result: Tensor = self.norm(x)
        return result

    def scores(self, features: Tensor) -> Tensor:
        """Logits [..., vocabulary]."""
        return features @ self.embed.weight.T
