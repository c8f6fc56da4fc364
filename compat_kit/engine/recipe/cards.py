"""Model cards: what was measured and what is known of a model, as data for `ck.local_models()` and as a page to read."""

from __future__ import annotations

import json
from dataclasses import asdict
from typing import TYPE_CHECKING, Any

from ..models import Card, Score
from .sizes import CONTEXT_WINDOW

if TYPE_CHECKING:
    from pathlib import Path

    from .evaluation import Scores

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
    "It knows nothing beyond that, and says so; it is wrong now and then also within it. English only. Never ask it for advice."
)
LIMITS = dict.fromkeys(SKILLS, _LIMITS) | {
    "mini-embed": "Words that it never saw count for little; long texts blur. English only.",
}
DATA = {
    "chat": "conversations made by the scripts in `engine/recipe/corpus`, drawn anew from a seed: no text from elsewhere",
    "embedding": "sentences made by the scripts in `engine/recipe/embedding`: no text from elsewhere",
    "vision": "pictures and questions made by the scripts in `engine/recipe/vision`: no image or text from elsewhere",
}


def make_card(name: str, task: str, parameters: int, scores: Scores, training: dict[str, Any]) -> Card:
    """The card of a model that was evaluated."""
    return Card(
        name=name,
        task=task,
        parameters=parameters,
        context_window=CONTEXT_WINDOW,
        skills=SKILLS[name],
        limits=LIMITS[name],
        licence="MIT",
        training={"data": DATA[task], **training},
        scores=tuple(scores_of(scores)),
        close=len(scores.close()),
    )


def write_card(card: Card, folder: Path) -> None:
    """Write `<name>.json` and `<name>.md` into the folder of the weights."""
    (folder / f"{card.name}.json").write_text(json.dumps(asdict(card), indent=1) + "\n", encoding="utf-8")
    (folder / f"{card.name}.md").write_text(page(card), encoding="utf-8")


def scores_of(found: Scores) -> list[Score]:
    """The scores of an evaluation, one a skill, as a card keeps them."""
    return [
        Score(row["skill"], row["right"], row["asked"], *(round(bound, 4) for bound in row["interval"])) for row in found.rows()
    ]


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
    }
    lines = [
        f"# {card.name}",
        "",
        *(f"- **{name}**: {value}" for name, value in facts.items()),
        "",
        *_table(card),
        "",
        _TEXT.format(close=card.close),
    ]
    return "\n".join(lines) + "\n"


_TEXT = (
    "Measured through llama.cpp at temperature 0 on prompts that were written without sight of the corpus; intervals are "
    "Wilson's at 95 %. In {close} of the answers some choice of a token was narrower than 0.01 nats: another processor may "
    "choose otherwise there."
)


def _table(card: Card) -> list[str]:
    rows = [
        f"| {score.skill} | {score.right} of {score.asked} | {score.share:.1%} | {score.low:.1%} to {score.high:.1%} |"
        for score in card.scores
    ]
    return ["| skill | right | share | interval |", "| --- | --- | --- | --- |", *rows]
