"""Pictures of shapes."""

from __future__ import annotations

from math import cos, pi, sin
from typing import TYPE_CHECKING, Any

from PIL import Image, ImageDraw

from .canvas import (
    BACKGROUNDS,
    MOST_THINGS,
    SHAPES,
    Box,
    Picture,
    Rgb,
    Thing,
    canvas_size,
    contrasting,
    finished,
    shade,
    side_length,
)

if TYPE_CHECKING:
    from collections.abc import Callable
    from random import Random

_GRIDS = 0.3
"""The share of pictures of shapes with the shapes in the cells of a grid."""


def shapes(rng: Random, easy: bool = False) -> Picture:
    """One to six shapes that do not touch."""
    width, height = canvas_size(rng, 4 / 3)
    background = rng.choice(BACKGROUNDS)
    under = shade(rng, background)
    double = max(width, height) < 420 and rng.random() < 0.45
    image = Image.new("RGB", (width * (1 + double), height * (1 + double)), under)
    pen = ImageDraw.Draw(image)
    things = []
    for shape, box in _in_cells(rng, width, height) if rng.random() < _GRIDS else _placed(rng, width, height, easy):
        colour, rgb = contrasting(rng, background, under)
        _draw_shape(rng, pen, shape, tuple(c * (1 + double) for c in box), rgb, under)
        things.append(Thing(shape, colour, (box[0] / width, box[1] / height, box[2] / width, box[3] / height)))
    return Picture("shapes", finished(rng, image, double), background, tuple(things))


def _placed(rng: Random, width: int, height: int, easy: bool) -> list[tuple[str, Box]]:
    """Shapes and their boxes in pixels."""
    count = rng.choices(range(1, MOST_THINGS + 1), (24, 24, 20, 13, 10, 9))[0]
    few = rng.random() < 0.4
    pool = rng.sample(SHAPES, rng.randint(1, 3)) if few else list(SHAPES)
    most = min(0.7, 0.95 / count**0.6)
    least = max(0.15, 0.3 if easy else 0.15, most * 0.4 if easy else 0.0)
    found: list[tuple[str, Box]] = []
    same = rng.uniform(least, most) if rng.random() < 0.3 else 0.0
    rowed = rng.choice((None, None, None, 0, 1))
    for _ in range(count):
        for _attempt in range(25):
            shape = rng.choice(pool)
            box = _box(rng, shape, same or rng.uniform(least, most), (width, height), rowed)
            if all(_apart(box, other, 0.02 * min(width, height)) for _, other in found):
                found.append((shape, box))
                break
            same = 0.0
    return found or [("circle", (width * 0.3, height * 0.3, width * 0.3 + height * 0.4, height * 0.7))]


def _in_cells(rng: Random, width: int, height: int) -> list[tuple[str, Box]]:
    """Shapes of about one size in the middles of some cells of a grid, as people lay them out."""
    columns, rows = rng.randint(2, 4), rng.randint(2, 4)
    wide, tall = width / columns, height / rows
    cells = rng.sample([(x, y) for x in range(columns) for y in range(rows)], rng.randint(1, min(MOST_THINGS, columns * rows)))
    part, loose = rng.uniform(0.45, 0.9), rng.choice((0.0, 0.0, 0.5, 1.0))
    found = []
    for x, y in cells:
        shape = rng.choice(SHAPES)
        left, top, right, bottom = _box(rng, shape, part * rng.uniform(1 - 0.2 * loose, 1), (int(wide), int(tall)))
        move_x = x * wide + ((wide - right + left) / 2 - left) * (1 - loose * rng.random())
        move_y = y * tall + ((tall - bottom + top) / 2 - top) * (1 - loose * rng.random())
        found.append((shape, (left + move_x, top + move_y, right + move_x, bottom + move_y)))
    return found


def _box(rng: Random, shape: str, part: float, canvas: tuple[int, int], rowed: int | None = None) -> Box:
    width, height = canvas
    size = part * min(width, height)
    wide = tall = size
    if shape == "rectangle":
        ratio = rng.uniform(1.85, 2.8)
        wide, tall = (size, size / ratio) if rng.random() < 0.6 else (size / ratio, size)
        grow = min(1.4, min(width, height) * 0.95 / size)
        wide, tall = wide * grow, tall * grow
    elif shape in {"triangle", "heart"}:
        wide *= rng.uniform(0.85, 1.15)
        wide = min(wide, width * 0.98)
    x, y = rng.uniform(0, max(width - wide, 0)), rng.uniform(0, max(height - tall, 0))
    if rowed == 0:
        y = (height - tall) / 2
    elif rowed == 1:
        x = (width - wide) / 2
    return x, y, x + wide, y + tall


def _apart(one: Box, other: Box, by: float) -> bool:
    return one[2] + by < other[0] or other[2] + by < one[0] or one[3] + by < other[1] or other[3] + by < one[1]


def _draw_shape(rng: Random, pen: ImageDraw.ImageDraw, shape: str, box: Any, rgb: Rgb, under: Rgb) -> None:  # noqa: PLR0917
    size = min(box[2] - box[0], box[3] - box[1])
    style: dict[str, Any] = {"fill": rgb}
    chance = rng.random()
    if chance < 0.12:  # an outline only
        style = {"fill": under, "outline": rgb, "width": max(2, round(size * rng.uniform(0.08, 0.16)))}
    elif chance < 0.3:
        edge = (0, 0, 0) if sum(under) > 380 else (255, 255, 255)
        style = {"fill": rgb, "outline": edge, "width": max(1, round(size * rng.uniform(0.01, 0.05)))}
    _DRAWERS[shape](rng, pen, box, style)


def _draw_circle(_: Random, pen: ImageDraw.ImageDraw, box: Any, style: dict[str, Any]) -> None:
    pen.ellipse(box, **style)


def _draw_box(_: Random, pen: ImageDraw.ImageDraw, box: Any, style: dict[str, Any]) -> None:
    pen.rectangle(box, **style)


def _polygon(points: list[tuple[float, float]], pen: ImageDraw.ImageDraw, box: Any, style: dict[str, Any]) -> None:
    """Points in -1..1 stretched to the box."""
    middle_x, middle_y, half_x, half_y = (
        (box[0] + box[2]) / 2,
        (box[1] + box[3]) / 2,
        (box[2] - box[0]) / 2,
        (box[3] - box[1]) / 2,
    )
    pen.polygon([(middle_x + x * half_x, middle_y + y * half_y) for x, y in points], **style)


def _draw_triangle(rng: Random, pen: ImageDraw.ImageDraw, box: Any, style: dict[str, Any]) -> None:
    top = 0.0 if rng.random() < 0.75 else rng.choice((-1.0, 1.0))
    points = [(top, -1.0), (1.0, 1.0), (-1.0, 1.0)]
    turned = rng.random()
    if turned < 0.15:
        points = [(x, -y) for x, y in points]
    elif turned < 0.22:
        points = [(y, x) for x, y in points]
    _polygon(points, pen, box, style)


def _draw_star(rng: Random, pen: ImageDraw.ImageDraw, box: Any, style: dict[str, Any]) -> None:
    inner, turn = rng.uniform(0.36, 0.5), rng.uniform(-0.15, 0.15) if rng.random() < 0.3 else 0.0
    angles = [(pi * k / 5 - pi / 2 + turn, inner if k % 2 else 1.0) for k in range(10)]
    _polygon([(cos(a) * r, sin(a) * r) for a, r in angles], pen, box, style)


def _draw_cross(rng: Random, pen: ImageDraw.ImageDraw, box: Any, style: dict[str, Any]) -> None:
    t = rng.uniform(0.22, 0.42)
    points = [(-t, -1), (t, -1), (t, -t), (1, -t), (1, t), (t, t), (t, 1), (-t, 1), (-t, t), (-1, t), (-1, -t), (-t, -t)]
    if rng.random() < 0.12:  # an X
        points = [((x - y) * 0.75, (x + y) * 0.75) for x, y in points]
    _polygon([(float(x), float(y)) for x, y in points], pen, box, style)


def _draw_heart(_: Random, pen: ImageDraw.ImageDraw, box: Any, style: dict[str, Any]) -> None:
    angles = [2 * pi * k / 36 for k in range(36)]
    curve = [(sin(a) ** 3, -(13 * cos(a) - 5 * cos(2 * a) - 2 * cos(3 * a) - cos(4 * a))) for a in angles]
    _polygon([(x, (y + 2.5) / 14.5) for x, y in curve], pen, box, style)


_DRAWERS: dict[str, Callable[[Random, ImageDraw.ImageDraw, Any, dict[str, Any]], None]] = {
    "circle": _draw_circle, "square": _draw_box, "rectangle": _draw_box, "triangle": _draw_triangle,
    "star": _draw_star, "cross": _draw_cross, "heart": _draw_heart,
}  # fmt: skip


def crowd(rng: Random) -> Picture:
    """Four to sixteen shapes in a grid: more than anybody counts, to learn shapes from."""
    side, grid = side_length(rng, 100, 400), rng.randint(2, 4)
    background = rng.choice(BACKGROUNDS)
    under = shade(rng, background)
    image = Image.new("RGB", (side, side), under)
    pen, things, cell = ImageDraw.Draw(image), [], side // grid
    for k in range(grid * grid):
        shape, (colour, rgb) = rng.choice(SHAPES), contrasting(rng, background, under)
        x, y = k % grid * cell, k // grid * cell
        box = _box(rng, shape, rng.uniform(max(0.5, 0.15 * grid), 0.92), (cell, cell))
        box = (box[0] + x, box[1] + y, box[2] + x, box[3] + y)
        _draw_shape(rng, pen, shape, box, rgb, under)
        things.append(Thing(shape, colour, (box[0] / side, box[1] / side, box[2] / side, box[3] / side)))
    return Picture("page", finished(rng, image, False), background, tuple(things))
