"""What the model can do, measured through real llama.cpp: the generator's unseen pictures, and strangers' pictures and words."""

from __future__ import annotations

import importlib.util
import json
import time
from collections import defaultdict
from random import Random
from typing import TYPE_CHECKING, Any

from ....messages import user
from ...server import local
from ..evaluation import interval
from .export import MODEL, PROJECTOR
from .pictures import draw
from .questions import about, without_image
from .strangers import Case, cases, matplotlib_chart

if TYPE_CHECKING:
    from pathlib import Path

    from ....backend import Backend

_MAX_TOKENS = 64


def evaluate(folder: Path, *, seed: int, pictures: int) -> dict[str, Any]:
    """Ask about so many pictures of each set; print and write `evaluation.json`."""
    rng = Random(f"evaluation {seed}")
    chart = matplotlib_chart if importlib.util.find_spec("matplotlib") else None
    sets = {"generator": drawn_cases(rng, pictures), "strangers": cases(rng, pictures, chart)}
    size = sum((folder / name).stat().st_size for name in (MODEL, PROJECTOR))
    options = {"temperature": 0, "max_tokens": _MAX_TOKENS, "chat_template_kwargs": {"enable_thinking": False}}
    with local(folder / MODEL, mmproj=folder / PROJECTOR, n_ctx=1024, options=options) as backend:
        report: dict[str, Any] = {"bytes": size, "sets": {name: _judged(backend, asked) for name, asked in sets.items()}}
    (folder / "evaluation.json").write_text(json.dumps(report, indent=1))
    _print(report)
    return report


def drawn_cases(rng: Random, count: int) -> list[Case]:
    """Cases of the generator; every twentieth has no image."""
    found = []
    for i in range(count):
        if i % 20 == 0:
            asked = without_image(rng)
            found.append(Case(asked.skill, asked.question, (asked.answer,), None))
            continue
        picture = draw(rng)
        asked = about(rng, picture)
        found.append(Case(asked.skill, asked.question, (asked.answer,), picture.pixels))
    return found


def _judged(backend: Backend, asked: list[Case]) -> dict[str, Any]:
    tally: dict[str, list[bool]] = defaultdict(list)
    wrong, start = [], time.perf_counter()
    for number, case in enumerate(asked):
        pictures = () if case.picture is None else (case.picture,)
        answer = backend.chat(user(case.question, *pictures)).text
        is_right = answer in case.right
        tally[case.skill].append(is_right)
        tally["all"].append(is_right)
        if not is_right:
            wrong.append(
                {"number": number, "skill": case.skill, "question": case.question, "answer": answer, "right": case.right[0]}
            )
    took = (time.perf_counter() - start) / len(asked)
    skills = {name: _line(results) for name, results in sorted(tally.items())}
    return {"skills": skills, "milliseconds": round(took * 1000, 1), "wrong": wrong}


def _line(results: list[bool]) -> dict[str, float]:
    low, high = interval(sum(results), len(results))
    return {"right": sum(results), "asked": len(results), "share": sum(results) / len(results), "low": low, "high": high}


def _print(report: dict[str, Any]) -> None:
    print(f"{report['bytes']:,} bytes")
    for name, judged in report["sets"].items():
        print(f"{name}: {judged['milliseconds']} ms an image")
        for skill, line in judged["skills"].items():
            counts = f"{line['right']:4.0f}/{line['asked']:<4.0f}"
            print(f"  {skill:12} {counts} {line['share']:6.1%}  [{line['low']:.1%}, {line['high']:.1%}]")
