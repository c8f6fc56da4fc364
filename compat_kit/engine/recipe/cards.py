"""Model cards: what was measured and what is known of a model, as data for `ck.local_models()` and as a page to read."""

from __future__ import annotations

import json
from dataclasses import asdict
from typing import TYPE_CHECKING, Any

from ..models import Card, Score, digest
from .evaluation import interval
from .export import count_parameters
from .sizes import CONTEXT_WINDOW

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence
    from pathlib import Path

_CHAT = (
    "greetings, small sums, capitals and small facts, terms of the field, counting and lists, French, German and Spanish words, "
    "sentiment, a summary of two sentences, extraction to JSON, short stories, recall, system prompts, tool calls"
)
SKILLS = {
    "mini-300k": _CHAT,
    "mini-1m": _CHAT,
    "mini-3m": f"{_CHAT}, thinking on request",
    "mini-embed": "vectors of short English texts: paraphrases and one subject lie near each other",
    "mini-vision": "colours, shapes, counts and positions, digits and short codes, simple bar charts, in an image",
}
_LIMITS = (
    "It knows nothing beyond that, and mostly says so; within it, it is wrong as often as the scores below say. English only. "
    "Never ask it for advice."
)
LIMITS = dict.fromkeys(SKILLS, _LIMITS) | {
    "mini-embed": "Words that it never saw count for little; long texts blur. English only.",
    "mini-vision": "Plain drawings, not photographs. Shapes that are small in a wide picture are lost. English only.",
}
_WINDOWS = {"mini-embed": 512, "mini-vision": 1024}
DATA = {
    "chat": "conversations made by the scripts in `engine/recipe/corpus`, drawn anew from a seed: no text from elsewhere",
    "embedding": "sentences made by the scripts in `engine/recipe/embedding`, and what all-MiniLM-L6-v2 (Apache-2.0) finds near",
    "vision": "pictures and questions made by the scripts in `engine/recipe/vision`: no image or text from elsewhere",
}


def make_card(
    name: str, task: str, files: Sequence[Path], scores: Iterable[Score], training: dict[str, Any], *, close: int = 0
) -> Card:
    """The card of a model whose files were evaluated; the first of the scores, or the one named "all", stands for all of it."""
    return Card(
        name=name,
        task=task,
        parameters=sum(map(count_parameters, files)),
        context_window=_WINDOWS.get(name, CONTEXT_WINDOW),
        skills=SKILLS[name],
        limits=LIMITS[name],
        licence="MIT",
        training={"data": DATA[task], **training},
        scores=tuple(scores),
        digest=digest(files),
        close=close,
    )


def write_card(card: Card, folder: Path) -> None:
    """Write `<name>.json` and `<name>.md` into the folder of the weights."""
    (folder / f"{card.name}.json").write_text(json.dumps(asdict(card), indent=1) + "\n", encoding="utf-8")
    (folder / f"{card.name}.md").write_text(page(card), encoding="utf-8")


def score(skill: str, right: int, asked: int) -> Score:
    """A score with its interval, as a card keeps it."""
    low, high = interval(right, asked)
    return Score(skill, right, asked, round(low, 4), round(high, 4))


def page(card: Card) -> str:
    """The card as Markdown."""
    facts = {
        "Task": card.task,
        "Parameters": f"{card.parameters:,}",
        "Context window": f"{card.context_window:,} tokens",
        "What it can do": card.skills,
        "Limits": card.limits,
        **{name.capitalize(): value for name, value in card.training.items()},
        "Licence": card.licence,
        "SHA-256": f"`{card.digest}`",
    }
    lines = [
        f"# {card.name}",
        "",
        *(f"- **{name}**: {value}" for name, value in facts.items()),
        "",
        *_table(card),
        "",
        _HOW[card.task].format(close=card.close),
    ]
    return "\n".join(lines) + "\n"


_HOW = {
    "chat": (
        "Measured through llama.cpp at temperature 0 on prompts that were written without sight of the corpus; intervals are "
        "Wilson's at 95 %. In {close} of the answers some choice of a token was narrower than 0.01 nats: another processor may "
        "choose otherwise there."
    ),
    "embedding": (
        "Measured through llama.cpp on sentences that were written without sight of the corpus; intervals are Wilson's at 95 %. "
        "The first figure is the nearest neighbour among all sentences and as many near misses of the same subjects."
    ),
    "vision": (
        "Measured through llama.cpp at temperature 0 on pictures drawn by other code than the corpus, with questions in other "
        "words; intervals are Wilson's at 95 %."
    ),
}


def _table(card: Card) -> list[str]:
    rows = [
        f"| {score.skill} | {score.right} of {score.asked} | {score.share:.1%} | {score.low:.1%} to {score.high:.1%} |"
        for score in card.scores
    ]
    return ["| skill | right | share | interval |", "| --- | --- | --- | --- |", *rows]
