"""Pictures of codes, and pages full of characters."""

from __future__ import annotations

from math import exp, log
from typing import TYPE_CHECKING

from PIL import Image, ImageDraw

from .canvas import BACKGROUNDS, CHARACTERS, Box, Picture, Rgb, canvas_size, contrasting, finished, shade
from .fonts import LEARNED, Font, font

if TYPE_CHECKING:
    from random import Random


def code_text(rng: Random) -> str:
    """One to five capital letters and digits, or a number."""
    if rng.random() < 0.3:
        return str(rng.randint(0, 10 ** rng.randint(1, 3) - 1))
    return "".join(rng.choice(CHARACTERS) for _ in range(rng.choices((1, 2, 3, 4, 5), (14, 14, 22, 28, 22))[0]))


def code(rng: Random, easy: bool = False) -> Picture:
    """A code, anywhere and in any font that is learned."""
    text = code_text(rng)[: 2 if easy else None]
    width, height = canvas_size(rng, 3.0)
    if width < height and len(text) > 2:
        width, height = height, width
    background, under, colour, rgb = _ink(rng)
    image = Image.new("RGB", (width, height), under)
    pen = ImageDraw.Draw(image)
    type_, gap = _typeface(rng, text, width, height, easy)
    glyphs = _write(rng, pen, text, type_, gap, (width, height), rgb)
    boxes = tuple((b[0] / width, b[1] / height, b[2] / width, b[3] / height) for b in glyphs)
    return Picture("code", finished(rng, image, False), background, text=text, text_colour=colour, glyphs=boxes)


def _ink(rng: Random) -> tuple[str, Rgb, str, Rgb]:
    """Colours to write with: the background's name and values, the text's name and values."""
    chance = rng.random()
    if chance < 0.45:
        return "white", shade(rng, "white"), "black", shade(rng, "black")
    if chance < 0.55:
        return "black", shade(rng, "black"), "white", shade(rng, "white")
    background = rng.choice(BACKGROUNDS)
    under = shade(rng, background)
    return background, under, *contrasting(rng, background, under)


def _typeface(rng: Random, text: str, width: int, height: int, easy: bool) -> tuple[Font, int]:
    """A font in a size at which the text fits and each character can be read, and pixels between characters."""
    name = rng.choice(LEARNED)
    probe = font(name, 64)
    wide = max(probe.getlength(text), 20.0) / 64
    most = min(0.94 * width / wide, 1.1 * height)
    least = max(0.12 * max(width, height), 9)
    size = (
        round(exp(rng.uniform(log(min(least, most)), log(most))))
        if not easy
        else round(min(most, max(width, height) * rng.uniform(0.2, 0.4)))
    )
    room = 0.96 * width - wide * size
    gap = round(min(rng.uniform(0, 0.35) * size, room / max(1, len(text) - 1))) if rng.random() < 0.2 and room > 0 else 0
    return font(name, max(7, size)), gap


def _write(  # noqa: PLR0917
    rng: Random, pen: ImageDraw.ImageDraw, text: str, type_: Font, gap: int, canvas: tuple[int, int], rgb: Rgb
) -> list[Box]:
    """Write the text; the box of each character, in pixels."""
    width, height = canvas
    left, top, right, bottom = type_.getbbox(text, anchor="ls")
    total = right + gap * (len(text) - 1)
    x = rng.uniform(-left, max(-left, width - total)) if rng.random() < 0.7 else max(-left, (width - total) / 2)
    y = rng.uniform(-top, max(-top, height - bottom)) if rng.random() < 0.7 else (height - bottom - top) / 2
    starts = [type_.getlength(text[:i]) + gap * i for i in range(len(text) + 1)]
    if gap:
        for start, character in zip(starts, text, strict=False):
            pen.text((x + start, y), character, fill=rgb, font=type_, anchor="ls")
    else:
        pen.text((x, y), text, fill=rgb, font=type_, anchor="ls")
    if rng.random() < 0.06:
        pen.rectangle((x + left - 3, y + top - 3, x + total + 3, y + bottom + 3), outline=rgb, width=max(1, width // 120))
    return [(x + starts[i], y + top, x + starts[i + 1] - gap, y + bottom) for i in range(len(text))]


def page(rng: Random) -> Picture:
    """Lines of characters in many sizes and fonts: what the tower learns to read from, many times faster than from codes."""
    width, height = canvas_size(rng, 1.6)
    background, under, _, first = _ink(rng)
    image = Image.new("RGB", (width, height), under)
    pen = ImageDraw.Draw(image)
    boxes: list[Box] = []
    text, bottom, coloured = "", 0.0, rng.random() < 0.35
    while True:
        size = max(9, round(max(width, height) * exp(rng.uniform(log(0.12), log(0.42)))))
        if bottom + size * 0.8 > height:
            break
        type_, rgb = font(rng.choice(LEARNED), size), contrasting(rng, background, under)[1] if coloured else first
        line, placed = _line(rng, pen, type_, (width, bottom + size * 0.8), rgb)
        text, boxes = text + line, boxes + placed
        bottom += size * rng.uniform(0.85, 1.3)
    fractions = tuple((b[0] / width, b[1] / height, b[2] / width, b[3] / height) for b in boxes)
    return Picture("page", finished(rng, image, False), background, text=text, text_colour="black", glyphs=fractions)


def _line(rng: Random, pen: ImageDraw.ImageDraw, type_: Font, end: tuple[float, float], rgb: Rgb) -> tuple[str, list[Box]]:
    """Groups of characters from left to right on a line that ends at (x, y): the characters and their boxes."""
    x, (width, y) = rng.uniform(0.0, 0.3) * type_.size, end
    boxes: list[Box] = []
    text = ""
    while True:
        group = "".join(rng.choice(CHARACTERS) for _ in range(rng.randint(1, 4)))
        while group and x + type_.getlength(group) > width:
            group = group[:-1]
        if not group:
            return text, boxes
        top, bottom = type_.getbbox(group, anchor="ls")[1::2]
        starts = [x + type_.getlength(group[:i]) for i in range(len(group) + 1)]
        pen.text((x, y), group, fill=rgb, font=type_, anchor="ls")
        boxes += [(starts[i], y + top, starts[i + 1], y + bottom) for i in range(len(group))]
        text, x = text + group, starts[-1] + rng.uniform(0.2, 1.2) * type_.size
