"""Questions about a picture, and the one right answer of each."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Sequence
from random import Random
from typing import NamedTuple

from ..corpus import phrasing
from . import elsewhere, phrases
from .canvas import COLOURS, SHAPES, Picture, Thing, in_order

HONEST = "I am a miniature model, and that is not one of my skills."
HELLO = "Hello! Give me an image and ask me about it."
ABILITIES = "I am a miniature model. I name shapes and colours, count, and read codes and bar charts."
NO_IMAGE = "I see no image here. Give me one with shapes, a code or a bar chart."
NO_TEXT = "I see no text."
NO_CHART = "I see no bar chart."
NO_SHAPE = "I see no shape."


class Beginner(Random):
    """Chance for a beginner: so many (`plain`, 0 to 1) of the questions come in their first wording, with no accidents."""

    plain = 0.0


def ask(rng: Random, templates: Sequence[str], **slots: str) -> str:
    """One of the templates, filled, as people type; for a beginner often the first."""
    if len(templates) > 1 and isinstance(rng, Beginner) and rng.random() < rng.plain:
        return templates[0].format(**slots)
    return phrasing.ask(rng, templates, loose=True, **slots)


class Asked(NamedTuple):
    """A question with its answer."""

    skill: str
    question: str
    answer: str


Maker = Callable[[Random, Picture], Asked | None]


def about(rng: Random, picture: Picture) -> Asked:
    """A question about the picture, of any skill that suits it."""
    names, weights = zip(*_WEIGHTS[picture.kind].items(), strict=True)
    while True:
        asked = MAKERS[rng.choices(names, weights)[0]](rng, picture)
        if asked is not None:
            return asked


def without_image(rng: Random) -> Asked:
    """A question where no image was given."""
    chance = rng.random()
    if chance < 0.2:
        return _hello(rng, None)
    if chance < 0.35:
        return _abilities(rng, None)
    if chance < 0.55:
        return Asked("no_image", _elsewhere_text(rng), NO_IMAGE)
    templates = rng.choice(_ALL_PHRASES)
    return Asked("no_image", ask(rng, templates, **_any_slots(rng)), NO_IMAGE)


def plural(shape: str) -> str:
    """The plural of a shape's name."""
    return shape + ("es" if shape == "cross" else "s")


def article(word: str) -> str:
    """The word with a or an."""
    return ("an " if word[0] in "aeiou" else "a ") + word


# ------------------------------------------------------------------ shapes and colours


def _name(thing: Thing) -> str:
    return f"{thing.colour} {thing.shape}"


def _unique(rng: Random, picture: Picture) -> tuple[Thing, str] | None:
    """A thing and words that mean it and no other: "square", or "red square"."""
    kinds = Counter(t.shape for t in picture.things)
    names = Counter(_name(t) for t in picture.things)
    found = [(t, t.shape) for t in picture.things if kinds[t.shape] == 1]
    found += [(t, _name(t)) for t in picture.things if names[_name(t)] == 1]
    return rng.choice(found) if found else None


def _hue(rng: Random, colour: str) -> str:
    return "grey" if colour == "gray" and rng.random() < 0.4 else colour


def _worded(rng: Random, words: str) -> str:
    return words.replace("gray", _hue(rng, "gray"))


def _what_shape(rng: Random, picture: Picture) -> Asked | None:
    if len(picture.things) != 1:
        return None
    return Asked("shape", ask(rng, phrases.WHAT_SHAPE), f"It is {article(picture.things[0].shape)}.")


def _no_shape(rng: Random, _: Picture) -> Asked:
    return Asked("shape", ask(rng, phrases.WHAT_SHAPE), NO_SHAPE)


def _shape_of_colour(rng: Random, picture: Picture) -> Asked | None:
    counts = Counter(t.colour for t in picture.things)
    single = [t for t in picture.things if counts[t.colour] == 1]
    if not single:
        return None
    thing = rng.choice(single)
    return Asked("shape", ask(rng, phrases.SHAPE_OF_COLOUR, hue=_hue(rng, thing.colour)), f"It is {article(thing.shape)}.")


def _colour_of_shape(rng: Random, picture: Picture) -> Asked | None:
    if picture.kind == "shapes" and rng.random() < 0.85:
        counts = Counter(t.shape for t in picture.things)
        single = [t for t in picture.things if counts[t.shape] == 1]
        if not single:
            return None
        thing = rng.choice(single)
        return Asked("colour", ask(rng, phrases.COLOUR_OF_SHAPE, shape=thing.shape), f"It is {thing.colour}.")
    absent = [s for s in SHAPES if all(t.shape != s for t in picture.things)]
    shape = rng.choice(absent)
    return Asked("absent", ask(rng, phrases.COLOUR_OF_SHAPE, shape=shape), f"I see no {shape}.")


def _colour_of_only(rng: Random, picture: Picture) -> Asked | None:
    if len({t.colour for t in picture.things}) != 1:
        return None
    return Asked("colour", ask(rng, phrases.COLOUR_OF_ONLY), f"It is {picture.things[0].colour}.")


def _plain_colour(rng: Random, picture: Picture) -> Asked:
    return Asked("plain", ask(rng, phrases.PLAIN_COLOUR), f"It is {picture.background}.")


def _background(rng: Random, picture: Picture) -> Asked:
    return Asked("background", ask(rng, phrases.BACKGROUND), f"It is {picture.background}.")


def _describe(rng: Random, picture: Picture) -> Asked | None:
    question = ask(rng, phrases.DESCRIBE) if rng.random() < 0.92 else ""
    answer = description(picture)
    return Asked("describe", question, answer) if answer else None


def description(picture: Picture) -> str | None:
    """What is in the picture, from left to right; nothing where the order is not clear."""
    if picture.kind == "code":
        return f"The text {picture.text}."
    if picture.kind == "plain":
        return f"A plain {picture.background} image."
    if picture.kind == "chart":
        return f"A bar chart with {len(picture.things)} bars."
    if len(picture.things) > 4:
        return f"{len(picture.things)} shapes."
    things = in_order(picture.things)
    if things is None:
        return None
    names = [article(_name(t)) for t in things]
    text = " and ".join(filter(None, (", ".join(names[:-1]), names[-1])))
    return f"{text[0].upper()}{text[1:]}."


def _count(rng: Random, picture: Picture) -> Asked:
    chance = rng.random()
    if chance < 0.35:
        return _counted(rng, "shapes", "shape", len(picture.things))
    if chance < 0.8:
        present = sorted({t.shape for t in picture.things})
        shape = rng.choice(present if rng.random() < 0.75 else SHAPES)
        return _counted(rng, plural(shape), shape, sum(t.shape == shape for t in picture.things))
    colour = rng.choice(sorted({t.colour for t in picture.things}) if rng.random() < 0.8 else tuple(COLOURS))
    if chance < 0.92:
        return _counted(rng, f"{_hue(rng, colour)} shapes", f"{colour} shape", sum(t.colour == colour for t in picture.things))
    thing = rng.choice(picture.things)
    count = sum(_name(t) == _name(thing) for t in picture.things)
    return _counted(rng, _worded(rng, f"{thing.colour} {plural(thing.shape)}"), _name(thing), count)


def _counted(rng: Random, asked: str, single: str, count: int) -> Asked:
    noun = single.rpartition(" ")[2]
    many = f"{single.removesuffix(noun)}{plural(noun)}"
    if asked == "shapes":
        asked = rng.choice(("shapes", "shapes", "things", "objects", "figures", "shapes in total", "different shapes"[10:]))
    answer = f"There is 1 {single}." if count == 1 else f"There are {count} {many}."
    return Asked("count", ask(rng, phrases.COUNT, many=asked), answer)


def place(thing: Thing, margin: float = 0.04) -> str | None:
    """Where the thing is, among nine places; nothing where its middle is close to a border between two."""
    x, y = thing.centre
    if any(abs(v - third) < margin for v in (x, y) for third in (1 / 3, 2 / 3)):
        return None
    column, row = ("left", "center", "right")[int(x * 3)], ("top", "middle", "bottom")[int(y * 3)]
    return "center" if (row, column) == ("middle", "center") else f"{row} {column}"


def _where(rng: Random, picture: Picture) -> Asked | None:
    found = _unique(rng, picture)
    where = place(found[0]) if found else None
    if found is None or where is None:
        return None
    words = "shape" if len(picture.things) == 1 and rng.random() < 0.3 else _worded(rng, found[1])
    return Asked("where", ask(rng, phrases.WHERE, thing=words), f"It is in the {where}.")


def _where_absent(rng: Random, picture: Picture) -> Asked:
    shape = rng.choice([s for s in SHAPES if all(t.shape != s for t in picture.things)])
    return Asked("absent", ask(rng, phrases.WHERE, thing=shape), f"I see no {shape}.")


def beside(picture: Picture, thing: Thing, side: str) -> str | None:
    """What is on that side of the thing: the one that is, "Nothing.", or no answer where it is not clear."""
    axis, sign = (0 if side in {"left", "right"} else 1), (-1 if side in {"left", "above"} else 1)
    gaps = [((t.centre[axis] - thing.centre[axis]) * sign, t) for t in picture.things if t is not thing]
    if any(abs(gap) < 0.1 for gap, _ in gaps):
        return None
    on_side = [t for gap, t in gaps if gap > 0]
    if len(on_side) > 1:
        return None
    return f"The {_name(on_side[0])}." if on_side else "Nothing."


def _beside(rng: Random, picture: Picture) -> Asked | None:
    found = _unique(rng, picture)
    side = rng.choice(tuple(phrases.SIDES))
    answer = beside(picture, found[0], side) if found and 2 <= len(picture.things) <= 4 else None
    if found is None or answer is None or (answer == "Nothing." and rng.random() < 0.7):
        return None
    words = rng.choice(phrases.SIDES[side])
    return Asked("beside", ask(rng, phrases.BESIDE, side=words, thing=_worded(rng, found[1])), answer)


def _is_there(rng: Random, picture: Picture) -> Asked:
    truly = rng.random() < 0.5 and picture.kind == "shapes"
    thing = rng.choice(picture.things) if picture.kind == "shapes" else Thing("square", "red", (0, 0, 1, 1))
    shape, colour = (thing.shape, thing.colour) if truly or rng.random() < 0.5 else (rng.choice(SHAPES), thing.colour)
    with_colour = rng.random() < 0.4
    if not truly and with_colour and rng.random() < 0.6:
        colour = rng.choice(tuple(COLOURS))
    is_there = any(t.shape == shape and (t.colour == colour or not with_colour) for t in picture.things)
    words = f"{_hue(rng, colour)} {shape}" if with_colour else shape
    return Asked("is_there", ask(rng, phrases.IS_THERE, a_thing=article(words)), "Yes." if is_there else "No.")


def _is_colour(rng: Random, picture: Picture) -> Asked | None:
    counts = Counter(t.shape for t in picture.things)
    single = [t for t in picture.things if counts[t.shape] == 1]
    if not single:
        return None
    thing = rng.choice(single)
    colour = thing.colour if rng.random() < 0.5 else rng.choice(tuple(COLOURS))
    question = ask(rng, phrases.IS_COLOUR, shape=thing.shape, hue=_hue(rng, colour))
    return Asked("is_colour", question, "Yes." if colour == thing.colour else "No.")


# ------------------------------------------------------------------ codes and charts


def _read(rng: Random, picture: Picture) -> Asked:
    number = picture.text.isdigit() and rng.random() < 0.5
    question = ask(rng, phrases.READ_NUMBER if number else phrases.READ)
    return Asked("read", question, f"It says {picture.text}.")


def _no_text(rng: Random, _: Picture) -> Asked:
    return Asked("absent", ask(rng, rng.choice((phrases.READ, phrases.READ_NUMBER))), NO_TEXT)


def _text_colour(rng: Random, picture: Picture) -> Asked:
    return Asked("text_colour", ask(rng, phrases.TEXT_COLOUR), f"It is {picture.text_colour}.")


def _extreme(rng: Random, picture: Picture) -> Asked:
    highest = rng.random() < 0.6
    index = extreme(picture, highest=highest)
    question = ask(rng, phrases.HIGHEST if highest else phrases.LOWEST)
    return Asked("chart", question, bar_name(picture, index))


def extreme(picture: Picture, *, highest: bool) -> int:
    """Which bar is the highest, or the lowest."""
    pick = min if highest else max
    return pick(range(len(picture.things)), key=lambda i: picture.things[i].box[1])


def bar_name(picture: Picture, index: int) -> str:
    """A bar by its colour where each has its own, else by its letter: bars are A, B, C ... from the left."""
    if len({t.colour for t in picture.things}) == 1:
        return f"Bar {'ABCDE'[index]}."
    return f"The {picture.things[index].colour} bar."


def _bars(rng: Random, picture: Picture) -> Asked:
    words = rng.choice(("bars", "bars", "bars", "columns", "bars in the chart"))
    return Asked("bars", ask(rng, phrases.COUNT, many=words), f"There are {len(picture.things)} bars.")


def _compare(rng: Random, picture: Picture) -> Asked | None:
    if len({t.colour for t in picture.things}) == 1:
        return None
    one, other = rng.sample(picture.things, 2)
    if abs(one.box[1] - other.box[1]) < 0.05:
        return None
    question = ask(rng, phrases.COMPARE, hue=_hue(rng, one.colour), other=_hue(rng, other.colour))
    return Asked("compare", question, "Yes." if one.box[1] < other.box[1] else "No.")


def _no_chart(rng: Random, _: Picture) -> Asked:
    return Asked("absent", ask(rng, rng.choice((phrases.HIGHEST, phrases.LOWEST))), NO_CHART)


# ------------------------------------------------------------------ what is no skill


def _elsewhere_text(rng: Random) -> str:
    return ask(rng, (elsewhere.question(rng),))


def _elsewhere(rng: Random, _: Picture | None) -> Asked:
    return Asked("elsewhere", _elsewhere_text(rng), HONEST)


def _hello(rng: Random, _: Picture | None) -> Asked:
    return Asked("hello", ask(rng, phrases.GREET), HELLO)


def _abilities(rng: Random, _: Picture | None) -> Asked:
    return Asked("abilities", ask(rng, [t for t in phrases.SKILLS if t != "What can you see?"]), ABILITIES)


def _any_slots(rng: Random) -> dict[str, str]:
    shape, hue = rng.choice(SHAPES), rng.choice(tuple(COLOURS))
    side = rng.choice(rng.choice(tuple(phrases.SIDES.values())))
    return {
        "shape": shape, "hue": hue, "many": rng.choice((plural(shape), "shapes", "bars")), "thing": rng.choice((shape,
        f"{hue} {shape}")),
        "a_thing": article(rng.choice((shape, f"{hue} {shape}"))), "side": side, "other": rng.choice(tuple(COLOURS)),
    }  # fmt: skip


_ALL_PHRASES = (
    phrases.WHAT_SHAPE, phrases.SHAPE_OF_COLOUR, phrases.COLOUR_OF_SHAPE, phrases.COLOUR_OF_ONLY, phrases.PLAIN_COLOUR,
    phrases.BACKGROUND,
    phrases.DESCRIBE, phrases.COUNT, phrases.WHERE, phrases.BESIDE, phrases.IS_THERE, phrases.READ, phrases.READ_NUMBER,
    phrases.HIGHEST, phrases.LOWEST,
)  # fmt: skip
MAKERS: dict[str, Maker] = {
    "what_shape": _what_shape, "no_shape": _no_shape, "shape_of_colour": _shape_of_colour, "colour_of_shape": _colour_of_shape,
    "colour_of_only": _colour_of_only, "plain": _plain_colour, "background": _background, "describe": _describe,
    "count": _count, "where": _where,
    "where_absent": _where_absent, "beside": _beside, "is_there": _is_there, "is_colour": _is_colour, "read": _read,
    "no_text": _no_text,
    "text_colour": _text_colour, "extreme": _extreme, "bars": _bars, "compare": _compare, "no_chart": _no_chart,
    "elsewhere": _elsewhere,
    "hello": _hello, "abilities": _abilities,
}  # fmt: skip
_OTHER = {"elsewhere": 0.9, "hello": 0.06, "abilities": 0.08}
_WEIGHTS: dict[str, dict[str, float]] = {
    "shapes": {
        "what_shape": 1.6, "shape_of_colour": 2.6, "colour_of_shape": 3.6, "colour_of_only": 0.7, "background": 0.7,
        "describe": 4, "count": 4, "where": 14,
        "where_absent": 0.15, "beside": 3, "is_there": 1.6, "is_colour": 1.3, "no_text": 0.25, "no_chart": 0.25, **_OTHER,
    },
    "code": {"read": 8, "text_colour": 0.8, "background": 0.6, "describe": 1.2, "no_shape": 0.2, "no_chart": 0.2,
    "colour_of_shape": 0.1, **_OTHER},
    "chart": {"extreme": 5, "bars": 1.6, "compare": 1.5, "describe": 1, "background": 0.3, "no_shape": 0.15, "no_text": 0.15,
    **_OTHER},
    "plain": {"plain": 4, "background": 1, "describe": 1, "no_shape": 0.4, "no_text": 0.3, "no_chart": 0.3, "is_there": 0.3,
    "colour_of_shape": 0.3, **_OTHER},
}  # fmt: skip
