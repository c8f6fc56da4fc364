"""Pictures as strangers draw them, by code of its own, and questions in words that `phrases` does not have."""

from __future__ import annotations

import io
from collections import Counter
from math import cos, radians, sin
from typing import TYPE_CHECKING, Any, NamedTuple

import numpy as np
from PIL import Image, ImageDraw

from .canvas import CHARACTERS, Pixels
from .fonts import LEARNED, UNSEEN, font

if TYPE_CHECKING:
    from collections.abc import Callable
    from random import Random

HUES = ("red", "green", "blue", "yellow", "orange", "purple", "black", "white", "gray", "pink", "brown")
FIGURES = ("circle", "square", "triangle", "star", "rectangle", "cross", "heart")
_SIZES = ((256, 256), (300, 300), (400, 300), (320, 240), (512, 512), (640, 480), (200, 200))
_ROWS, _COLUMNS = ("top", "middle", "bottom"), ("left", "center", "right")
HONEST = "I am a miniature model, and that is not one of my skills."


class Case(NamedTuple):
    """A question, the answers that are right, and its picture (None: no image)."""

    skill: str
    question: str
    right: tuple[str, ...]
    picture: Pixels | None


WORDINGS: dict[str, tuple[str, ...]] = {
    "shape": ("Which shape am I showing you?", "Could you name the shape in my drawing?", "what sort of shape do we have here",
        "Is this a star, a heart or what?",
              "What shape did I just draw?", "The drawing contains one shape. Which?", "My kid drew a shape. What shape is it?"),
    "shape_of_colour": ("Which shape did I draw in {}?", "The {} object, what shape is it?",
        "What's the shape of the {} thing here?", "Name the shape that is {}.",
                        "Tell me what the {} shape is called."),
    "colour": ("Could you tell me the colour of the {}?", "What color would you say the {} is?", "the {} - what colour?",
        "Which color did I use for the {}?",
               "I need the colour of the {} in this drawing.", "What's the {} coloured like, which colour?"),
    "background": ("What colour is the background of this image?", "Which color is in the background?",
        "Tell me what colour the background is.", "What is the color of the background here?"),
    "describe": ("Describe this drawing.", "Please tell me what is in this picture.", "What can be seen in the image?",
        "Could you describe what you see here?", "Give a description of the image."),
    "count": ("How many {} can you count?", "Please tell me the number of {} in the image.",
        "How many {} did I put in the picture?", "Could you count how many {} there are?",
              "I drew some {}. How many?"),
    "where": ("Where did I put the {}?", "Could you tell me where the {} is?", "In which corner or side is the {}?",
        "Where is the {} on the canvas?", "Where exactly do you see the {}?"),
    "left": ("What did I draw left of the {}?", "Which shape sits to the left of the {}?",
        "Tell me what you see on the left of the {}.", "what is on the left side of the {} ?"),
    "right": ("What did I draw right of the {}?", "Which shape sits to the right of the {}?",
        "Tell me what you see on the right of the {}.", "what is on the right side of the {} ?"),
    "above": ("What did I draw above the {}?", "Which shape sits above the {}?", "Tell me what you see above the {}."),
    "below": ("What did I draw below the {}?", "Which shape sits under the {}?", "Tell me what you see below the {}."),
    "is_there": ("Is there any {} in this image?", "Does this drawing have a {} in it?", "Have I drawn a {}?",
        "Can a {} be seen in the image?"),
    "read": ("What's the code in this image?", "Can you tell me what is written?", "Please read out the code.",
        "Which text is written in this picture?", "What does the sign say?",
             "Could you read the text for me?", "Tell me what text you see here.", "What code is shown in the image?"),
    "number": ("What number is written in this image?", "Can you read the number?", "Which number have I written?",
        "Please tell me which number you see."),
    "highest": ("Which of the bars is the highest?", "What bar is the tallest one?", "Tell me the highest bar in the chart.",
        "Which bar in this chart is the biggest?", "Which bar has the top value?"),
    "lowest": ("Which of the bars is the lowest?", "What bar is the shortest one?", "Tell me the lowest bar in the chart.",
        "Which bar in this chart is the smallest?"),
    "bars": ("How many bars are in this chart?", "How many bars does this chart have?", "Please count how many bars you see.",
        "Tell me the number of bars."),
    "plain": ("Which colour is this picture?", "What colour have I filled this image with?",
        "This image is just one color. Which one?", "Name the colour of this image."),
}  # fmt: skip
ELSEWHERE = (
    "Who is the person in the picture?", "What is the capital of Norway?", "Write me a poem about spring.",
    "How old is the woman in the photo?", "Which animal is in this picture?",
    "Is the dog sleeping?", "Where was this picture taken?", "What is 15 plus 27?", "Translate this text into Spanish.",
    "Who made this painting?", "Is the food in the photo fresh?",
    "What brand is the car?", "What is the weather like in the picture?", "Write a short story about a dragon.",
    "What year is it?", "Can you make this image bigger?",
)  # fmt: skip


def cases(rng: Random, count: int, chart: Callable[..., Pixels] | None = None) -> list[Case]:
    """So many cases: each a new picture with one question. `chart` draws bars with matplotlib, else Pillow draws them all."""
    return [_case(rng, chart) for _ in range(count)]


def _case(rng: Random, chart: Callable[..., Pixels] | None) -> Case:
    kind = rng.choices((_figures, _code, _plain, _other, None), (46, 28, 4, 4, 18))[0]
    return kind(rng) if kind else _chart(rng, chart)


def _say(rng: Random, skill: str, *slots: str) -> str:
    text = rng.choice(WORDINGS[skill]).format(*slots)
    return text.lower() if rng.random() < 0.2 else text


# ------------------------------------------------------------------ figures


def _figures(rng: Random) -> Case:
    size = rng.choice(_SIZES)
    back = rng.choice(("white", "white", "white", "black", "lightgray", "white", "yellow", "blue"))
    count = rng.choice((1, 1, 2, 2, 3, 3, 4, 5, 6))
    hues = [h for h in HUES if h != back and not (back == "lightgray" and h in {"gray", "white", "pink"}) and not _alike(h, back)]
    cells = rng.sample([(r, c) for r in range(3) for c in range(3)], count)
    drawn = [(rng.choice(FIGURES), rng.choice(hues), cell) for cell in cells]
    image = Image.new("RGB", size, back)
    pen = ImageDraw.Draw(image)
    radius = min(size) / 6 * rng.uniform(0.6, 0.9)
    for figure, hue, (r, c) in drawn:
        _figure(pen, figure, hue, size[0] * (c + 0.5) / 3, size[1] * (r + 0.5) / 3, radius)
    pixels = np.asarray(image)
    back = "gray" if back == "lightgray" else back
    while True:
        asked = rng.choice((_ask_shape, _ask_colour, _ask_count, _ask_where, _ask_side, _ask_there, _ask_describe, _ask_back))(
            rng, drawn, back
        )
        if asked:
            return Case(asked[0], asked[1], asked[2], pixels)


def _alike(hue: str, back: str) -> bool:
    return {hue, back} in (
        {"white", "yellow"},
        {"blue", "purple"},
        {"black", "blue"},
        {"yellow", "orange"},
        {"black", "brown"},
        {"pink", "white"},
    )


def _figure(pen: ImageDraw.ImageDraw, figure: str, hue: str, x: float, y: float, r: float) -> None:  # noqa: PLR0917
    if figure == "circle":
        pen.ellipse([x - r, y - r, x + r, y + r], fill=hue)
    elif figure == "square":
        pen.rectangle([x - r * 0.85, y - r * 0.85, x + r * 0.85, y + r * 0.85], fill=hue)
    elif figure == "rectangle":
        pen.rectangle([x - r, y - r * 0.42, x + r, y + r * 0.42], fill=hue)
    elif figure == "triangle":
        pen.regular_polygon((x, y, r), 3, fill=hue)
    elif figure == "cross":
        pen.line([x - r, y, x + r, y], fill=hue, width=max(3, int(r * 0.6)))
        pen.line([x, y - r, x, y + r], fill=hue, width=max(3, int(r * 0.6)))
    elif figure == "heart":
        half = r * 0.52
        pen.ellipse([x - r, y - r * 0.9, x - r + 2 * half, y - r * 0.9 + 2 * half], fill=hue)
        pen.ellipse([x + r - 2 * half, y - r * 0.9, x + r, y - r * 0.9 + 2 * half], fill=hue)
        pen.polygon([(x - r * 0.93, y - r * 0.15), (x, y - r * 0.4), (x + r * 0.93, y - r * 0.15), (x, y + r)], fill=hue)
    else:
        corners = [
            (
                x + (r if k % 2 == 0 else r * 0.42) * sin(radians(36 * k)),
                y - (r if k % 2 == 0 else r * 0.42) * cos(radians(36 * k)),
            )
            for k in range(10)
        ]
        pen.polygon(corners, fill=hue)


_Drawn = list[tuple[str, str, tuple[int, int]]]
_Asked = tuple[str, str, tuple[str, ...]] | None


def _a(words: str) -> str:
    return ("an " if words[0] in "aeiou" else "a ") + words


def _many(figure: str) -> str:
    return "crosses" if figure == "cross" else f"{figure}s"


def _single(drawn: _Drawn, at: int) -> list[tuple[str, str, tuple[int, int]]]:
    counts = Counter(d[at] for d in drawn)
    return [d for d in drawn if counts[d[at]] == 1]


def _ask_shape(rng: Random, drawn: _Drawn, _: str) -> _Asked:
    if len(drawn) == 1:
        return "shape", _say(rng, "shape"), (f"It is {_a(drawn[0][0])}.",)
    if not (single := _single(drawn, 1)):
        return None
    figure, hue, _cell = rng.choice(single)
    return "shape", _say(rng, "shape_of_colour", hue), (f"It is {_a(figure)}.",)


def _ask_colour(rng: Random, drawn: _Drawn, _: str) -> _Asked:
    if not (single := _single(drawn, 0)):
        return None
    figure, hue, _cell = rng.choice(single)
    return "colour", _say(rng, "colour", figure), (f"It is {hue}.",)


def _ask_count(rng: Random, drawn: _Drawn, _: str) -> _Asked:
    if rng.random() < 0.4:
        count, one, many = len(drawn), "shape", "shapes"
    else:
        one = rng.choice(drawn)[0] if rng.random() < 0.8 else rng.choice(FIGURES)
        count, many = sum(d[0] == one for d in drawn), _many(one)
    return "count", _say(rng, "count", many), (f"There is 1 {one}." if count == 1 else f"There are {count} {many}.",)


def _ask_where(rng: Random, drawn: _Drawn, _: str) -> _Asked:
    if not (single := _single(drawn, 0)):
        return None
    figure, _hue, (row, column) = rng.choice(single)
    where = "center" if (row, column) == (1, 1) else f"{_ROWS[row]} {_COLUMNS[column]}"
    return "where", _say(rng, "where", figure), (f"It is in the {where}.",)


def _ask_side(rng: Random, drawn: _Drawn, _: str) -> _Asked:
    single = _single(drawn, 0)
    if not single or not 2 <= len(drawn) <= 3:
        return None
    figure, _hue, cell = rng.choice(single)
    side, axis, sign = rng.choice((("left", 1, -1), ("right", 1, 1), ("above", 0, -1), ("below", 0, 1)))
    others = [d for d in drawn if d[2] != cell]
    there = [d for d in others if (d[2][axis] - cell[axis]) * sign > 0]
    if len(there) != 1 or any(d[2][axis] == cell[axis] for d in others):
        return None
    return "beside", _say(rng, side, figure), (f"The {there[0][1]} {there[0][0]}.",)


def _ask_there(rng: Random, drawn: _Drawn, _: str) -> _Asked:
    figure = rng.choice(drawn)[0] if rng.random() < 0.5 else rng.choice(FIGURES)
    return "is_there", _say(rng, "is_there", figure), ("Yes." if any(d[0] == figure for d in drawn) else "No.",)


def _ask_describe(rng: Random, drawn: _Drawn, _: str) -> _Asked:
    if len(drawn) > 4:
        return "describe", _say(rng, "describe"), (f"{len(drawn)} shapes.",)
    return "describe", _say(rng, "describe"), tuple(_listings([f"{_a(hue)} {figure}" for figure, hue, _cell in drawn]))


def _listings(names: list[str]) -> list[str]:
    """Every order is right."""
    from itertools import permutations

    texts = (" and ".join(filter(None, (", ".join(p[:-1]), p[-1]))) for p in permutations(names))
    return sorted({f"{text[0].upper()}{text[1:]}." for text in texts})


def _ask_back(rng: Random, _: _Drawn, back: str) -> _Asked:
    return ("background", _say(rng, "background"), (f"It is {back}.",)) if rng.random() < 0.5 else None


# ------------------------------------------------------------------ codes, charts and the rest


def _code(rng: Random) -> Case:
    is_number = rng.random() < 0.3
    text = str(rng.randint(0, 999)) if is_number else "".join(rng.choice(CHARACTERS) for _ in range(rng.randint(1, 5)))
    name = rng.choice(UNSEEN) if rng.random() < 0.25 else rng.choice(LEARNED)
    size = rng.choice((200, 256, 300, 400, 500))
    shape = (size, int(size * rng.choice((0.4, 0.5, 0.6, 0.75, 1.0))))
    back, ink = rng.choice(
        (
            ("white", "black"),
            ("white", "black"),
            ("white", "red"),
            ("white", "navy"),
            ("black", "white"),
            ("yellow", "black"),
            ("navy", "white"),
            ("lightblue", "black"),
        )
    )
    points = 12
    while points < 200 and font(name, points + 4).getlength(text) < shape[0] * 0.85 and points + 4 < shape[1] * 0.8:
        points += 4
    points = max(12, int(points * rng.uniform(0.65, 1.0)))
    image = Image.new("RGB", shape, back)
    pen, type_ = ImageDraw.Draw(image), font(name, points)
    box = pen.textbbox((0, 0), text, font=type_)
    corner = ((shape[0] - box[2]) / 2, (shape[1] - box[3]) / 2) if rng.random() < 0.6 else (shape[0] * 0.04, shape[1] * 0.04)
    pen.text(corner, text, fill=ink, font=type_)
    question = _say(rng, "number" if is_number and rng.random() < 0.5 else "read")
    return Case("read", question, (f"It says {text}.",), np.asarray(image))


def _chart(rng: Random, chart: Callable[..., Pixels] | None) -> Case:
    count = rng.randint(2, 5)
    while True:
        values = [rng.randint(1, 10) for _ in range(count)]
        if values.count(max(values)) == 1 and values.count(min(values)) == 1:
            break
    same = rng.random() < 0.4
    hues = [rng.choice(HUES[:6])] * count if same else rng.sample([h for h in HUES if h != "white"], count)
    pixels = chart(values, hues) if chart and rng.random() < 0.6 else _pillow_chart(rng, values, hues)
    asked = rng.choice(("highest", "highest", "lowest", "bars"))
    if asked == "bars":
        return Case("bars", _say(rng, "bars"), (f"There are {count} bars.",), pixels)
    index = values.index(max(values) if asked == "highest" else min(values))
    return Case("chart", _say(rng, asked), (f"Bar {'ABCDE'[index]}." if same else f"The {hues[index]} bar.",), pixels)


def _pillow_chart(rng: Random, values: list[int], hues: list[str]) -> Pixels:
    width, height = rng.choice(((400, 300), (300, 300), (500, 400)))
    image = Image.new("RGB", (width, height), "white")
    pen = ImageDraw.Draw(image)
    step = (width - 60) / len(values)
    for i, (value, hue) in enumerate(zip(values, hues, strict=True)):
        left = 40 + i * step
        pen.rectangle([left, height - 30 - value * (height - 60) / 10, left + step * 0.7, height - 30], fill=hue)
        pen.text((left + step * 0.3, height - 24), "ABCDE"[i], fill="black", font=font("pillow", 16))
    pen.line([30, 10, 30, height - 30, width - 10, height - 30], fill="black", width=2)
    return np.asarray(image)


def matplotlib_chart(values: list[int], hues: list[str]) -> Pixels:
    """The chart as `plt.bar` draws it, with its defaults."""
    import matplotlib as mpl

    mpl.use("Agg")
    from matplotlib import pyplot as plt

    figure, axes = plt.subplots()
    axes.bar(
        list("ABCDE"[: len(values)]),
        values,
        color=[f"tab:{h}" if h in {"red", "blue", "green", "orange", "purple"} else h for h in hues],
    )
    file = io.BytesIO()
    figure.savefig(file, format="png")
    plt.close(figure)
    return np.asarray(Image.open(file).convert("RGB"))


def _plain(rng: Random) -> Case:
    hue = rng.choice(HUES)
    return Case("plain", _say(rng, "plain"), (f"It is {hue}.",), np.asarray(Image.new("RGB", rng.choice(_SIZES), hue)))


def _other(rng: Random) -> Case:
    case: Any = rng.choice((_figures, _code))(rng)
    return Case("elsewhere", rng.choice(ELSEWHERE), (HONEST,), case.picture)
