"""What real llama.cpp with the model can do, on sentences that a person wrote without the generator."""

from __future__ import annotations

import json
from collections.abc import Callable, Sequence
from pathlib import Path
from random import Random
from typing import Any

import numpy as np
from numpy.typing import NDArray

from ...server import local
from ..evaluation import interval
from . import corpus
from .facts import LABELS
from .glossary import GLOSSARY

HELDOUT = Path(__file__).with_name("heldout.jsonl")
Embed = Callable[[Sequence[str]], NDArray[np.float32]]  # (texts, width), each of length 1
Hits = list[tuple[str, bool, str]]  # the group, whether it was right, what was taken for what


def evaluate(model: Path, *, misses: bool = False) -> dict[str, Any]:
    """All figures, from the package's engine with the model."""
    with local(model, n_ctx=512) as backend:
        return report(lambda texts: backend.embed(texts).array, misses=misses)


def report(embed: Embed, *, misses: bool = False) -> dict[str, Any]:
    """All figures; `misses` adds what went wrong of the earlier sentences."""
    rows = [json.loads(line) for line in HELDOUT.read_text(encoding="utf-8").splitlines()]
    triples, questions = ([row for row in rows if row["kind"] == kind] for kind in ("triple", "question"))
    hits = {
        "a: paraphrase among three distractors": _choices(embed, triples),
        "b: paraphrase among all sentences": _retrieval(embed, triples),
        "b, easier: paraphrase among all paraphrases": _retrieval(embed, triples, distracted=False),
        "c: neighbour of the same topic": _purity(embed, triples),
        "c: topic by the mean of its other sentences": _centroids(embed, triples),
        "c: topic by its name alone": _names(embed, triples),
        "d: question to glossary document": _documents(embed, questions),
        "d: document among the first three": _documents(embed, questions, first=3),
        "e: sentence with typos to itself": _typos(embed, triples),
        "e: paraphrase with typos among all": _retrieval(embed, triples, typos=True),
    }
    made: dict[str, Any] = {name: _shares(found) for name, found in hits.items()}
    made["similarities"] = _similarities(embed, triples)
    if misses:
        made["misses"] = {
            name: [what for group, right, what in found if not right and "earlier" in group] for name, found in hits.items()
        }
    return made


def _group(row: dict[str, Any]) -> str:
    return str(row["half"])


def _shares(found: Hits) -> dict[str, dict[str, float]]:
    groups = {"all": found}
    for name in ("fresh", "final", "earlier"):
        groups[name] = [hit for hit in found if name in hit[0]]
    return {name: _counted([bool(right) for _, right, _ in hits]) for name, hits in groups.items() if hits}


def _counted(results: list[bool]) -> dict[str, float]:
    low, high = interval(sum(results), len(results))
    return {"right": sum(results), "asked": len(results), "low": round(low, 3), "high": round(high, 3)}


def _choices(embed: Embed, triples: list[dict[str, Any]]) -> Hits:
    made: Hits = []
    for row in triples:
        options = [row["paraphrase"], *row["distractors"]]
        vectors = embed([row["sentence"], *options])
        best = int((vectors[1:] @ vectors[0]).argmax())
        made.append((_group(row), best == 0, f"{row['sentence']} -> {options[best]}"))
    return made


def _retrieval(embed: Embed, triples: list[dict[str, Any]], *, typos: bool = False, distracted: bool = True) -> Hits:
    """Each sentence among all paraphrases and, if `distracted`, all distractors of the same topics."""
    targets = [row["paraphrase"] for row in triples] + [row["distractors"][0] for row in triples] * distracted
    asked = [row["sentence"] for row in triples]
    if typos:
        asked = [_typed(text, i) for i, text in enumerate(asked)]
    best = (embed(asked) @ embed(targets).T).argmax(1)
    return [(_group(row), best[i] == i, f"{asked[i]} -> {targets[best[i]]}") for i, row in enumerate(triples)]


def _purity(embed: Embed, triples: list[dict[str, Any]]) -> Hits:
    """Whether the nearest of the other sentences, paraphrases left out, is of the same topic."""
    asked = [row["sentence"] for row in triples]
    vectors = embed(asked)
    scores = vectors @ vectors.T - 2 * np.eye(len(asked))
    best = scores.argmax(1)
    return [
        (_group(row), row["topic"] == triples[best[i]]["topic"], f"{asked[i]} -> {asked[best[i]]}")
        for i, row in enumerate(triples)
    ]


def _centroids(embed: Embed, triples: list[dict[str, Any]]) -> Hits:
    """Each sentence to the nearest mean of a topic's sentences, itself and its paraphrase left out."""
    asked = [row["sentence"] for row in triples]
    vectors = embed(asked)
    topics = sorted({row["topic"] for row in triples})
    member = np.array([[row["topic"] == topic for topic in topics] for row in triples], dtype=float)  # (sentences, topics)
    made: Hits = []
    for i, row in enumerate(triples):
        others = member.copy()
        others[i] = 0
        means = others.T @ vectors  # (topics, width)
        best = topics[int((means @ vectors[i] / np.linalg.norm(means, axis=1)).argmax())]
        made.append((_group(row), best == row["topic"], f"{row['sentence']} -> {best}"))
    return made


def _names(embed: Embed, triples: list[dict[str, Any]]) -> Hits:
    """Each sentence to the nearest name of a topic, which classifies texts without an example."""
    topics = sorted({row["topic"] for row in triples})
    best = (embed([row["sentence"] for row in triples]) @ embed([LABELS[topic][0] for topic in topics]).T).argmax(1)
    return [
        (_group(row), topics[i] == row["topic"], f"{row['sentence']} -> {topics[i]}")
        for row, i in zip(triples, best, strict=True)
    ]


def _documents(embed: Embed, questions: list[dict[str, Any]], first: int = 1) -> Hits:
    """Each question among the glossary's documents."""
    names = list(GLOSSARY)
    documents = embed([GLOSSARY[name][0] for name in names])
    scores = embed([row["question"] for row in questions]) @ documents.T
    order: NDArray[np.intp] = (-scores).argsort(1)
    made: Hits = []
    for row, ranked in zip(questions, order, strict=True):
        found = [names[i] for i in ranked[:first]]
        made.append((_group(row), row["document"] in found, f"{row['question']} -> {found}"))
    return made


def _typed(text: str, number: int) -> str:
    rng = Random(f"typo {number}")
    return corpus.misspelt(rng, text.lower().rstrip("."))


def _typos(embed: Embed, triples: list[dict[str, Any]]) -> Hits:
    """A sentence in lower case with one or two typos among all sentences, paraphrases and distractors."""
    asked = [_typed(row["sentence"], i) for i, row in enumerate(triples)]
    targets = [row["sentence"] for row in triples] + [t for row in triples for t in (row["paraphrase"], row["distractors"][0])]
    best = (embed(asked) @ embed(targets).T).argmax(1)
    return [(_group(row), best[i] == i, f"{asked[i]} -> {targets[best[i]]}") for i, row in enumerate(triples)]


def _similarities(embed: Embed, triples: list[dict[str, Any]]) -> dict[str, str]:
    """Median and middle half of the cosines: paraphrases, the same topic, other topics."""
    first = embed([row["sentence"] for row in triples])
    second = embed([row["paraphrase"] for row in triples])
    scores = first @ second.T
    topics = np.array([row["topic"] for row in triples])
    alike = topics[:, None] == topics[None]
    own = np.eye(len(topics), dtype=bool)
    groups = {"paraphrases": scores[own], "same topic": scores[alike & ~own], "other topics": scores[~alike]}
    made = {}
    for name, values in groups.items():
        low, middle, high = np.quantile(values, (0.25, 0.5, 0.75))
        made[name] = f"{middle:.2f} [{low:.2f}, {high:.2f}]"
    return made
