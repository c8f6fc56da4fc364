"""What the tower is taught besides the answers: where which character, shape and colour is, and how many."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING, Any

import numpy as np

from .canvas import CHARACTERS, COLOURS, MOST_CHARACTERS, MOST_THINGS, SHAPES, SIDE, Box, Picture, in_order, inside

if TYPE_CHECKING:
    from collections.abc import Callable

KINDS = (*SHAPES, "bar")
_COLOURS = tuple(COLOURS)
Targets = dict[str, Any]
UNTAUGHT = -100
"""A target that no loss looks at."""

PATCH_HEADS = {"character": len(CHARACTERS) + 1, "order": MOST_CHARACTERS + 1, "kind": len(KINDS) + 1, "colour": len(COLOURS) + 1,
    "all_place": 10, "all_turn": MOST_THINGS + 1, "all_rank": 4,
}  # fmt: skip
"""Classes of each patch; 0 is none. What a question asks of a thing has to stand in every part of it that may be found."""
CELL_HEADS = {f"slot{k}": len(CHARACTERS) + 1 for k in range(MOST_CHARACTERS)} | {
    "middle_kind": len(KINDS) + 1, "middle_colour": len(COLOURS) + 1, "rank": 4, "place": 10,
    "turn": MOST_THINGS + 1,
}  # fmt: skip
"""Classes of each token of an image; 0 is none."""
IMAGE_HEADS = {f"count_{kind}": MOST_THINGS + 1 for kind in KINDS} | {
    "things": MOST_THINGS + 1, "length": MOST_CHARACTERS + 1, "background": len(COLOURS),
}  # fmt: skip
"""Classes of the whole image."""


def targets(picture: Picture, grid: int, cells: int) -> Targets:
    """int64 arrays: [grid * grid] for each of `PATCH_HEADS`, [cells * cells] for `CELL_HEADS`, a number for `IMAGE_HEADS`."""
    found: Targets = {name: np.zeros((grid, grid), np.int64) for name in PATCH_HEADS}
    found |= {name: np.zeros((cells, cells), np.int64) for name in CELL_HEADS}
    fit = _fitted(picture)
    for place, (character, part) in enumerate(zip(picture.text, picture.glyphs, strict=True)):
        box = fit(part)
        number = CHARACTERS.index(character) + 1
        found["character"][_inside(box, grid)] = number
        if picture.kind == "page":
            continue
        found["order"][_inside(box, grid)] = place + 1
        found[f"slot{place}"][_cell((box[0] + box[2]) / 2, (box[1] + box[3]) / 2, cells)] = number
    things = [replace(thing, box=fit(thing.box)) for thing in picture.things]
    tops = [thing.box[1] for thing in things]
    turns = [thing.centre for thing in in_order(picture.things) or sorted(picture.things, key=lambda thing: thing.centre[0])]
    for thing, (x, y) in zip(things, (thing.centre for thing in picture.things), strict=True):
        kind, colour = KINDS.index(thing.shape) + 1, _COLOURS.index(thing.colour) + 1
        found["kind"][_inside(thing.box, grid)], found["colour"][_inside(thing.box, grid)] = kind, colour
        top = thing.box[1]
        at = _cell(thing.centre[0], top if thing.shape == "bar" else thing.centre[1], cells)
        found["middle_kind"][at], found["middle_colour"][at] = kind, colour
        row, column = _cell(x, y, 3)
        turn = min(1 + turns.index((x, y)), MOST_THINGS)
        rank = 0 if thing.shape != "bar" else 1 if top == min(tops) else 2 if top == max(tops) else 3
        for name, value in (("place", 1 + row * 3 + column), ("turn", turn), ("rank", rank)):
            found[name][at] = found[f"all_{name}"][_inside(thing.box, grid)] = value
    if picture.kind == "page":  # a page has no one order
        for name in ("order", *(f"slot{k}" for k in range(MOST_CHARACTERS)), "turn", "all_turn"):
            found[name][:] = UNTAUGHT
    return {name: values.reshape(-1) for name, values in found.items()} | _of_image(picture)


def _fitted(picture: Picture) -> Callable[[Box], Box]:
    """What turns a box in the picture into one in the square that the tower sees."""
    height, width = picture.pixels.shape[:2]
    left, top, wide, tall = (length / SIDE for length in inside(width, height))
    return lambda box: (left + box[0] * wide, top + box[1] * tall, left + box[2] * wide, top + box[3] * tall)


def _of_image(picture: Picture) -> Targets:
    counts = {f"count_{kind}": sum(t.shape == kind for t in picture.things) for kind in KINDS}
    counts |= {"things": len(picture.things), "length": len(picture.text)}
    if picture.kind == "page":
        counts = dict.fromkeys(counts, UNTAUGHT)
    return {**counts, "background": _COLOURS.index(picture.background)}


def _inside(box: Box, grid: int) -> tuple[slice, slice]:
    """The patches whose middle the box covers, at least one each way."""
    left, top, right, bottom = (value * grid - 0.5 for value in box)
    return _span(top, bottom, grid), _span(left, right, grid)


def _span(low: float, high: float, grid: int) -> slice:
    first, last = int(np.ceil(low)), int(np.floor(high))
    if last < first:
        first = last = round((low + high) / 2)
    return slice(min(max(first, 0), grid - 1), min(max(last, 0), grid - 1) + 1)


def _cell(x: float, y: float, cells: int) -> tuple[int, int]:
    return min(max(int(y * cells), 0), cells - 1), min(max(int(x * cells), 0), cells - 1)
