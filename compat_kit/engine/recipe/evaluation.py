"""The held-out evaluation: prompts written without sight of the corpus, asked of the real engine at temperature 0."""

from __future__ import annotations

import json
import math
import re
from dataclasses import dataclass, field
from functools import cache
from pathlib import Path
from typing import TYPE_CHECKING, Any

from ..server import local
from .corpus.sample import ways
from .grading import is_right
from .sizes import SIZES

if TYPE_CHECKING:
    from collections.abc import Iterable

    from .corpus.sample import Sample

HELD_OUT = Path(__file__).with_name("heldout")
_MAX_TOKENS = 300
# Below this difference of log probabilities another processor's last bit could choose another token.
CLOSE_NATS = 0.01


def interval(right: int, asked: int) -> tuple[float, float]:
    """Wilson's 95 % interval of a share. Wilson 1927, doi:10.1080/01621459.1927.10502953."""
    from scipy.stats import binomtest

    low, high = binomtest(right, asked).proportion_ci(method="wilson")
    return float(low), float(high)


@dataclass(frozen=True, slots=True)
class Answer:
    """One item, what the model said and whether it is right. margin: the narrowest choice of a token, in nats."""

    skill: str
    prompt: str
    said: str
    is_right: bool
    margin: float = math.inf


@dataclass(frozen=True, slots=True)
class Scores:
    """All answers of one model."""

    model: str
    answers: tuple[Answer, ...] = field(repr=False)

    def by_skill(self) -> dict[str, tuple[int, int]]:
        """Skill -> (right, asked), in the order of the names."""
        skills = sorted({answer.skill for answer in self.answers})
        return {
            skill: (sum(a.is_right for a in self.answers if a.skill == skill), sum(a.skill == skill for a in self.answers))
            for skill in skills
        }

    def rows(self) -> list[dict[str, Any]]:
        """One row a skill and one for all: right, asked, share, and Wilson's 95 % interval of the share."""
        counts = {**self.by_skill(), "all": (sum(a.is_right for a in self.answers), len(self.answers))}
        return [
            {"skill": skill, "right": right, "asked": asked, "share": right / asked, "interval": interval(right, asked)}
            for skill, (right, asked) in counts.items()
        ]

    def __str__(self) -> str:
        lines = [
            f"{row['skill']:24}{row['right']:>5} of {row['asked']:<5}{row['share']:>7.1%}  "
            f"({row['interval'][0]:.1%} to {row['interval'][1]:.1%})"
            for row in self.rows()
        ]
        return "\n".join([*lines, f"{len(self.close())} answers with a choice of a token narrower than {CLOSE_NATS} nats"])

    def close(self) -> list[Answer]:
        """The answers in which some choice of a token was so narrow that another processor might choose otherwise."""
        return [answer for answer in self.answers if answer.margin < CLOSE_NATS]


def held_out(model: str) -> list[dict[str, Any]]:
    """The items for a model; those of `thinking` are only for one that thinks."""
    items = [
        json.loads(line) for file in sorted(HELD_OUT.glob("*.jsonl")) for line in file.read_text("utf-8").splitlines() if line
    ]
    return [item for item in items if item["skill"] != "thinking" or SIZES[model].thinks]


def evaluate(model: str, path: Path | None = None) -> Scores:
    """Ask a model (or a GGUF file, as that model) everything."""
    options = {"temperature": 0, "max_tokens": _MAX_TOKENS, "chat_template_kwargs": {"enable_thinking": False}}
    with local(path or model, options=options) as backend:
        return Scores(model, tuple(_ask(backend, item) for item in held_out(model)))


def _ask(backend: Any, item: dict[str, Any]) -> Answer:
    options = {key: item[key] for key in ("tools", "response_format") if key in item}
    reply = backend.chat(item["messages"], logprobs=True, top_logprobs=2, **options)
    prompt = item["messages"][-1]["content"] or ""
    said = reply.text + "".join(f" {call.name}({call.arguments})" for call in reply.tool_calls)
    return Answer(item["skill"], prompt, said, is_right(item["check"], reply, prompt), _margin(reply.raw))


def _margin(raw: Any) -> float:
    """The least difference between the first and the second token's log probability, in nats."""
    steps = ((raw.get("choices") or [{}])[0].get("logprobs") or {}).get("content") or []
    pairs = [step["top_logprobs"] for step in steps if len(step.get("top_logprobs") or []) > 1]
    return min((abs(first["logprob"] - second["logprob"]) for first, second in pairs), default=math.inf)


@cache
def _texts_of_items() -> dict[str, list[frozenset[str]]]:
    """By the last thing that is said to the model: all that is said in an item, as templates."""
    found: dict[str, list[frozenset[str]]] = {}
    for item in held_out("mini-3m"):
        told = [as_template(m["content"]) for m in item["messages"] if m["role"] in {"user", "system"}]
        found.setdefault(told[-1], []).append(frozenset(told))
    return found


def is_held_out(sample: Sample) -> bool:
    """Whether all that is said in an item of the evaluation is said in a sample, up to case, punctuation and numbers."""
    said = {as_template(m["content"]) for way in ways(sample) for m in way if m["role"] in {"user", "system"}}
    return any(texts <= said for text in said for texts in _texts_of_items().get(text, ()))


def as_template(text: str) -> str:
    """A sentence without what varies from one asking to the next: case, punctuation, the numbers."""
    return " ".join(re.findall(r"[^\W\d_]+|#", re.sub(r"\d+", "#", text.casefold())))


def in_corpus(items: list[dict[str, Any]], samples: Iterable[Sample]) -> list[dict[str, Any]]:
    """Those of the items of which every sentence said to the model occurs in the samples, up to case, punctuation and numbers."""
    told_ways = (way for sample in samples for way in ways(sample))
    said = {as_template(m["content"]) for way in told_ways for m in way if m["role"] in {"user", "system"}}
    told = [[m["content"] for m in item["messages"] if m["role"] in {"user", "system"}] for item in items]
    return [item for item, texts in zip(items, told, strict=True) if all(as_template(text) in said for text in texts)]
