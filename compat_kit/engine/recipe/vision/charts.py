"""Bar charts, and pictures of one colour."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PIL import Image, ImageDraw

from .canvas import COLOURS, MOST_BARS, Box, Picture, Rgb, Thing, canvas_size, contrasting, finished, shade
from .fonts import font

if TYPE_CHECKING:
    from random import Random


def chart(rng: Random, easy: bool = False) -> Picture:
    """A chart of two to five bars, all of one colour or each of its own."""
    width, height = canvas_size(rng, 1.7)
    background = rng.choice(("white",) * 6 + ("black", "gray", "white", "yellow"))
    under = shade(rng, background)
    image = Image.new("RGB", (width, height), under)
    pen = ImageDraw.Draw(image)
    ink = (0, 0, 0) if sum(under) > 380 else (255, 255, 255)
    left, right = rng.uniform(0.02, 0.16) * width, rng.uniform(0.86, 0.98) * width
    top, base = rng.uniform(0.03, 0.15) * height, rng.uniform(0.8, 0.98) * height
    heights = _heights(rng, rng.randint(2, MOST_BARS), easy)
    _draw_axes(rng, pen, (left, top, right, base), ink)
    colours = _bar_colours(rng, len(heights), background, under)
    step = (right - left) / len(heights)
    bar = step * rng.uniform(0.4, 0.95)
    edge = ink if rng.random() < 0.2 else None
    labelled, things = rng.random() < 0.6, []
    for i, (part, (colour, rgb)) in enumerate(zip(heights, colours, strict=True)):
        x, y = left + step * i + (step - bar) / 2, base - part * (base - top)
        pen.rectangle((x, y, x + bar, base), fill=rgb, outline=edge)
        things.append(Thing("bar", colour, (x / width, y / height, (x + bar) / width, base / height)))
        if labelled:
            size = max(7, round(min(0.9 * (height - base), 0.07 * height)))
            pen.text((x + bar / 2, base + 2), "ABCDE"[i], fill=ink, font=font("DejaVuSans", size), anchor="mt")
    return Picture("chart", finished(rng, image, False), background, tuple(things))


def _heights(rng: Random, count: int, easy: bool) -> list[float]:
    """Heights of bars in 0..1: the highest and the lowest stand clear of the rest, and bars that could be compared too."""
    apart = 0.12 if easy else 0.055
    while True:
        found = [rng.uniform(0.06, 1.0) for _ in range(count)]
        scale = 1.0 if rng.random() < 0.2 else 0.955 / max(found)
        ordered = sorted(h * scale for h in found)
        if ordered[-1] - ordered[-2] >= apart and ordered[1] - ordered[0] >= apart and ordered[-1] > 0.3:
            return [h * scale for h in found]


def _bar_colours(rng: Random, count: int, background: str, under: Rgb) -> list[tuple[str, Rgb]]:
    if rng.random() < 0.45:
        return [contrasting(rng, background, under)] * count
    found: dict[str, Rgb] = {}
    while len(found) < count:
        name, rgb = contrasting(rng, background, under)
        found.setdefault(name, rgb)
    return list(found.items())


def _draw_axes(rng: Random, pen: ImageDraw.ImageDraw, box: Box, ink: Rgb) -> None:
    left, top, right, base = box
    kind = rng.random()
    if kind < 0.4:
        pen.rectangle((left, top, right, base), outline=ink)
    elif kind < 0.8:
        pen.line((left, top, left, base, right, base), fill=ink, width=rng.choice((1, 1, 2, 3)))
    if rng.random() < 0.4:
        size = max(6, round((base - top) * rng.uniform(0.03, 0.06)))
        for k in range(rng.randint(3, 7)):
            y = base - (base - top) * k / 6
            pen.line((left - 3, y, left, y), fill=ink)
            pen.text((left - 4, y), str(k * rng.choice((1, 2, 5, 10))), fill=ink, font=font("DejaVuSans", size), anchor="rm")
    if rng.random() < 0.15:
        for k in range(1, 6):
            y = base - (base - top) * k / 6
            pen.line((left, y, right, y), fill=(180, 180, 180))


def plain(rng: Random, _: bool = False) -> Picture:
    """Nothing but one colour."""
    width, height = canvas_size(rng, 2.0)
    colour = rng.choice(tuple(COLOURS))
    image = Image.new("RGB", (width, height), shade(rng, colour))
    return Picture("plain", finished(rng, image, False), colour)
