"""What all pictures have in common: sizes, colours, what is in them, and how the tower sees them."""

from __future__ import annotations

import io
from dataclasses import dataclass
from math import exp, log
from typing import TYPE_CHECKING, Any

import numpy as np
from PIL import Image

if TYPE_CHECKING:
    from collections.abc import Iterable
    from random import Random

Box = tuple[float, float, float, float]
"""Left, top, right, bottom, as fractions of the picture's sides."""
Rgb = tuple[int, int, int]
Pixels = np.ndarray[Any, np.dtype[np.uint8]]

SHAPES = ("circle", "square", "triangle", "star", "rectangle", "cross", "heart")
CHARACTERS = "ABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789"
MOST_THINGS, MOST_CHARACTERS, MOST_BARS = 6, 5, 5
SIDE = 120
"""Pixels along each side of what the model sees."""

COLOURS: dict[str, tuple[Rgb, ...]] = {
    "red": ((255, 0, 0), (214, 39, 40), (220, 20, 60), (230, 30, 30)),
    "green": ((0, 128, 0), (44, 160, 44), (0, 200, 0), (0, 255, 0), (34, 139, 34)),
    "blue": ((0, 0, 255), (31, 119, 180), (65, 105, 225), (30, 144, 255), (0, 0, 160)),
    "yellow": ((255, 255, 0), (255, 230, 20), (250, 240, 60), (255, 215, 0)),
    "orange": ((255, 165, 0), (255, 127, 14), (255, 140, 0)),
    "purple": ((128, 0, 128), (148, 103, 189), (110, 40, 160), (138, 43, 226)),
    "black": ((0, 0, 0), (12, 12, 12)),
    "white": ((255, 255, 255), (248, 248, 248)),
    "gray": ((128, 128, 128), (127, 127, 127), (160, 160, 160), (105, 105, 105), (190, 190, 190)),
    "pink": ((255, 192, 203), (227, 119, 194), (255, 105, 180), (255, 150, 190)),
    "brown": ((165, 42, 42), (140, 86, 75), (139, 69, 19), (120, 70, 30)),
}
_APART = 0.06
"""So much farther to the right, as a share of the width, and a thing is beside another, not over it."""
BACKGROUNDS = ("white",) * 22 + ("black",) * 5 + tuple(COLOURS) * 1 + ("gray",) * 2


@dataclass(frozen=True, slots=True)
class Thing:
    """A shape or a bar."""

    shape: str
    colour: str
    box: Box

    @property
    def centre(self) -> tuple[float, float]:
        """Its middle: (x, y)."""
        return (self.box[0] + self.box[2]) / 2, (self.box[1] + self.box[3]) / 2


def in_order(things: Iterable[Thing]) -> list[Thing] | None:
    """From left to right, and from top to bottom where one stands over the other; nothing where it is not clear which it is."""
    columns: list[list[Thing]] = []
    for thing in sorted(things, key=lambda t: t.centre[0]):
        if not columns or thing.centre[0] - columns[-1][-1].centre[0] >= _APART:
            columns.append([])
        columns[-1].append(thing)
    if any(column[-1].centre[0] - column[0].centre[0] > _APART / 2 for column in columns):
        return None
    return [thing for column in columns for thing in sorted(column, key=lambda t: t.centre[1])]


@dataclass(frozen=True, slots=True)
class Picture:
    """A picture of one kind ("shapes", "code", "chart", "plain", or "page" to learn to read from) and what is in it."""

    kind: str
    pixels: Pixels
    """uint8 [height, width, 3]"""
    background: str
    things: tuple[Thing, ...] = ()
    text: str = ""
    text_colour: str = ""
    glyphs: tuple[Box, ...] = ()


def seen(pixels: Pixels, side: int = SIDE) -> Pixels:
    """The picture as llama.cpp hands it to the tower: scaled smoothly to fit, in the middle of black; [side, side, 3]."""
    left, top, wide, tall = inside(pixels.shape[1], pixels.shape[0], side)
    found = np.zeros((side, side, 3), np.uint8)
    fitted = Image.fromarray(pixels).resize((wide, tall), Image.Resampling.BILINEAR)
    found[top : top + tall, left : left + wide] = np.asarray(fitted)
    return found


def inside(width: int, height: int, side: int = SIDE) -> tuple[int, int, int, int]:
    """Where a picture of this size comes to lie in the square: left, top, width, height."""
    scale = min(np.float32(side) / np.float32(width), np.float32(side) / np.float32(height))
    wide, tall = (min(int(np.ceil(np.float32(length) * scale)), side) for length in (width, height))
    return (side - wide) // 2, (side - tall) // 2, wide, tall


def side_length(rng: Random, least: int = 72, most: int = 640) -> int:
    """Pixels along a side, small ones as often as large ones."""
    return round(exp(rng.uniform(log(least), log(most))))


def canvas_size(rng: Random, aspects: float) -> tuple[int, int]:
    """Width and height; `aspects` is the most that one side is of the other."""
    side = side_length(rng)
    if rng.random() < 0.35:
        return side, side
    aspect = exp(rng.uniform(-log(aspects), log(aspects)))
    return max(48, round(side * aspect**0.5)), max(48, round(side / aspect**0.5))


def shade(rng: Random, colour: str) -> Rgb:
    """Values that go by this name."""
    base = rng.choice(COLOURS[colour])
    wide = 0 if rng.random() < 0.4 else 10 if colour not in {"white", "black"} else 6
    red, green, blue = (min(255, max(0, c + rng.randint(-wide, wide))) for c in base)
    return red, green, blue


def _far(one: Rgb, other: Rgb) -> bool:
    return sum(abs(a - b) for a, b in zip(one, other, strict=True)) > 160


def contrasting(rng: Random, background: str, under: Rgb, names: tuple[str, ...] = tuple(COLOURS)) -> tuple[str, Rgb]:
    """A colour that stands out from the background: its name and its values."""
    for _ in range(50):
        name = rng.choice(names)
        rgb = shade(rng, name)
        if name != background and _far(rgb, under):
            return name, rgb
    dark = sum(under) > 380
    return ("black", (0, 0, 0)) if dark else ("white", (255, 255, 255))


def finished(rng: Random, image: Image.Image, double: bool) -> Pixels:
    """The drawn image in pixels: smoothed where it was drawn at twice its size, some of them as JPEG, some noisy."""
    if double:
        image = image.reduce(2)
    if rng.random() < 0.08:
        file = io.BytesIO()
        image.save(file, "JPEG", quality=rng.randint(60, 95))
        image = Image.open(file)
    pixels = np.asarray(image)
    if rng.random() < 0.12:
        pixels = _noisy(rng, pixels)
    return pixels


def _noisy(rng: Random, pixels: Pixels) -> Pixels:
    noise = np.random.default_rng(rng.getrandbits(32)).integers(-24, 25, (64, 64, 3), np.int16) * rng.uniform(0.1, 1.0)
    times = pixels.shape[0] // 64 + 1, pixels.shape[1] // 64 + 1, 1
    tiled = np.tile(noise.astype(np.int16), times)[: pixels.shape[0], : pixels.shape[1]]
    noised: Pixels = np.clip(pixels + tiled, 0, 255).astype(np.uint8)
    return noised
