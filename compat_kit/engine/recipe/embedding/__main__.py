"""`python -m compat_kit.engine.recipe.embedding teach|train|export|evaluate`."""

from __future__ import annotations

import argparse
import json
from pathlib import Path
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from collections.abc import Sequence


def main(words: Sequence[str] | None = None) -> None:
    """Do what the command line says."""
    arguments = _parser().parse_args(words)
    if arguments.command == "teach":
        from . import lessons, teacher

        model = teacher.Teacher(arguments.teacher or teacher.installed())
        lessons.teach(model, arguments.seed, arguments.vocabulary, arguments.pairs, arguments.messages).save(arguments.out)
    elif arguments.command == "train":
        from . import lessons, training
        from .network import Config

        width, layers, hidden, vocabulary = arguments.sizes
        config = Config(width=width, layers=layers, hidden=hidden, vocabulary=vocabulary)
        plan = training.Plan(seed=arguments.seed, steps=arguments.steps)
        training.train(arguments.out, lessons.load(arguments.lessons), plan, config)
    elif arguments.command == "export":
        from .export import export

        export(arguments.folder, arguments.out)
    else:
        from .evaluation import evaluate

        found = evaluate(arguments.model, misses=arguments.misses)
        print(json.dumps(found, indent=2))
        if arguments.card:
            _write_card(found, arguments.model, arguments.card)


def _write_card(found: dict[str, Any], model: Path, folder: Path) -> None:
    """The figures of sentences that nobody had looked at before, the nearest neighbour among all first."""
    from ..cards import make_card, score, write_card

    figures = {name: groups["fresh"] for name, groups in found.items() if name != "similarities"}
    first = "b: paraphrase among all sentences"
    names = [first, *(name for name in figures if name != first)]
    scores = [score(name.split(": ", 1)[1], figures[name]["right"], figures[name]["asked"]) for name in names]
    write_card(make_card("mini-embed", "embedding", [model], scores, {}), folder)


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(prog="python -m compat_kit.engine.recipe.embedding", description=__doc__)
    commands = parser.add_subparsers(dest="command", required=True)
    teach = commands.add_parser("teach", help="ask the teacher for its vectors of pieces and sentences: some ten minutes")
    teach.add_argument("--teacher", type=Path, help="the folder with model.safetensors, if its package is not installed")
    teach.add_argument("--seed", type=int, default=0)
    teach.add_argument("--vocabulary", type=int, default=24_000)
    teach.add_argument("--pairs", type=int, default=24_000)
    teach.add_argument("--messages", type=int, default=18_000)
    teach.add_argument("--out", type=Path, required=True)
    train = commands.add_parser("train", help="train, or go on from the folder's checkpoint")
    train.add_argument("--lessons", type=Path, required=True, help="the folder that `teach` wrote")
    train.add_argument("--seed", type=int, default=0)
    train.add_argument("--steps", type=int, default=4000)
    train.add_argument(
        "--sizes", type=int, nargs=4, default=(128, 2, 256, 22_000), metavar=("WIDTH", "LAYERS", "HIDDEN", "VOCABULARY")
    )
    train.add_argument("--out", type=Path, required=True)
    export = commands.add_parser("export", help="write a training folder's network as GGUF")
    export.add_argument("--folder", type=Path, required=True)
    export.add_argument("--out", type=Path, required=True)
    evaluate = commands.add_parser("evaluate", help="ask real llama.cpp")
    evaluate.add_argument("--model", type=Path, required=True)
    evaluate.add_argument("--misses", action="store_true", help="show what went wrong, too")
    evaluate.add_argument("--card", type=Path, metavar="FOLDER", help="write the model's card there")
    return parser


if __name__ == "__main__":
    main()
