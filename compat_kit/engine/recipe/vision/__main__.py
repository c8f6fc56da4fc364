"""`python -m compat_kit.engine.recipe.vision train|export|evaluate`."""

from __future__ import annotations

import argparse
from pathlib import Path
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from collections.abc import Sequence


def main(words: Sequence[str] | None = None) -> None:
    """Train, export or evaluate."""
    parser = argparse.ArgumentParser(prog="python -m compat_kit.engine.recipe.vision")
    commands = parser.add_subparsers(dest="command", required=True)
    train = commands.add_parser("train", help="train from nothing, or go on where the folder's checkpoint is")
    train.add_argument("--seed", type=int, default=0)
    train.add_argument("--minutes", type=float, default=60)
    train.add_argument("--out", type=Path, required=True)
    train.add_argument("--start", type=Path, metavar="FOLDER", help="go on with the exported files there, as those that ship")
    export = commands.add_parser("export", help="model.npz to vision.gguf and vision-mmproj.gguf")
    export.add_argument("--out", type=Path, required=True)
    evaluate = commands.add_parser("evaluate", help="ask llama.cpp about unseen pictures")
    evaluate.add_argument("--out", type=Path, required=True)
    evaluate.add_argument("--seed", type=int, default=1_000_003)
    evaluate.add_argument("--pictures", type=int, default=600)
    evaluate.add_argument("--card", type=Path, metavar="FOLDER", help="write the model's card there")
    given = parser.parse_args(words)
    if given.command == "train":
        from .training import Plan, Training

        Training(Plan(seed=given.seed, minutes=given.minutes), given.out, given.start).run()
    elif given.command == "export":
        from .export import export as write

        write(given.out)
    else:
        from .evaluation import evaluate as judge

        report = judge(given.out, seed=given.seed, pictures=given.pictures)
        if given.card:
            _write_card(report, given.out, given.card)


def _write_card(report: dict[str, Any], trained: Path, folder: Path) -> None:
    """The figures of pictures and words by another hand."""
    from ..cards import make_card, score, write_card
    from .export import MODEL, PROJECTOR

    scores = [score(name, line["right"], line["asked"]) for name, line in report["sets"]["strangers"]["skills"].items()]
    files = [trained / MODEL, trained / PROJECTOR]
    write_card(make_card("mini-vision", "vision", files, scores, {}), folder)


if __name__ == "__main__":
    main()
