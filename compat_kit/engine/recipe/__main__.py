"""The recipe, one command each: `python -m compat_kit.engine.recipe corpus | train | average | export | evaluate`."""

from __future__ import annotations

import argparse
import os
import shutil
import sys
from pathlib import Path
from random import Random
from typing import TYPE_CHECKING

from .sizes import SIZES

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from .chatml import Piece
    from .evaluation import Scores


def main(words: Sequence[str] | None = None) -> None:
    """Run one step of the recipe."""
    arguments = _parser().parse_args(words)
    arguments.run(arguments)


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(prog="python -m compat_kit.engine.recipe", description=__doc__)
    steps = parser.add_subparsers(required=True)
    corpus = steps.add_parser("corpus", help="print samples of the corpus")
    corpus.add_argument("--count", type=int, default=20)
    corpus.add_argument("--skill", default="", help="only samples of this skill")
    corpus.set_defaults(run=_corpus)
    train = steps.add_parser("train", help="train a text model, or go on where its checkpoint stands")
    train.add_argument("--threads", type=int, default=1)
    train.add_argument(
        "--start", type=Path, metavar="GGUF", help="go on with the weights of this file, one that ships for example"
    )
    train.add_argument("--compile", action="store_true", help="make C++ of the steps first: faster, and needs a compiler")
    train.set_defaults(run=_train)
    average = steps.add_parser("average", help="write the mean of two checkpoints that began with the same weights")
    average.add_argument("one", type=Path, metavar="CHECKPOINT")
    average.add_argument("other", type=Path, metavar="CHECKPOINT")
    average.add_argument("--share", type=float, default=0.5, help="how much of the second, 0 to 1")
    average.set_defaults(run=_average)
    export = steps.add_parser("export", help="write the GGUF file of a trained model")
    export.set_defaults(run=_export)
    evaluate = steps.add_parser("evaluate", help="ask a model the held-out evaluation, through the real engine")
    evaluate.add_argument("--file", type=Path, help="a GGUF file, instead of the one that ships")
    evaluate.add_argument("--wrong", action="store_true", help="print the wrong answers too")
    evaluate.add_argument("--card", type=Path, metavar="FOLDER", help="write the model's card there")
    evaluate.set_defaults(run=_evaluate)
    for step in (train, export, evaluate):
        step.add_argument("model", choices=SIZES)
    for step in (corpus, train, export, evaluate):
        step.add_argument("--seed", type=int, default=0)
    for step in (train, average, export):
        step.add_argument("--out", type=Path, default=Path("trained"))
    return parser


def _corpus(arguments: argparse.Namespace) -> None:
    from .chatml import branches, pieces
    from .corpus.mixture import SKILLS, draw

    if arguments.skill and arguments.skill not in SKILLS:
        sys.exit(f"There is no skill {arguments.skill!r}; there are {', '.join(sorted(SKILLS))}.")
    rng, shown = Random(arguments.seed), 0
    while shown < arguments.count:
        sample = draw(rng, has_thoughts=True)
        if arguments.skill in {"", sample.skill}:
            print(f"--- {sample.skill}\n" + "\n... or:\n".join(map(_text, (pieces(sample), *branches(sample)))))
            shown += 1


def _text(parts: Iterable[Piece]) -> str:
    return "".join(piece.text for piece in parts)


def _train(arguments: argparse.Namespace) -> None:
    from .training import train

    size, compiled = SIZES[arguments.model], arguments.compile
    if compiled and not any(map(shutil.which, (os.environ.get("CXX", "g++"), "g++", "clang++"))):
        sys.exit("--compile needs a C++ compiler, and there is no g++ or clang++ here: install one, or leave --compile out.")
    print(train(size, arguments.seed, arguments.out, arguments.threads, arguments.start, is_compiled=compiled))


def _average(arguments: argparse.Namespace) -> None:
    from .averaging import average

    try:
        print(average(arguments.one, arguments.other, arguments.share, arguments.out))
    except (ValueError, OSError) as error:
        sys.exit(str(error))


def _export(arguments: argparse.Namespace) -> None:
    from .export import export

    folder, name = arguments.out, arguments.model
    print(export(SIZES[name], folder / f"{name}-{arguments.seed}.pt", folder / "tokenizer.json", folder / f"{name}.gguf"))


def _evaluate(arguments: argparse.Namespace) -> None:
    from .evaluation import evaluate

    scores = evaluate(arguments.model, arguments.file)
    if arguments.wrong:
        for answer in scores.answers:
            if not answer.is_right:
                print(f"{answer.skill}: {answer.prompt!r}\n    {answer.said!r}")
    print(scores)
    if arguments.card:
        _write_card(arguments, scores)


def _write_card(arguments: argparse.Namespace, scores: Scores) -> None:
    from ..models import WEIGHTS
    from .cards import make_card, score, write_card
    from .starting import read_course

    name = arguments.model
    file = arguments.file or WEIGHTS / f"{name}.gguf"
    by_skill = [score(row["skill"], row["right"], row["asked"]) for row in scores.rows()]
    write_card(make_card(name, "chat", [file], by_skill, read_course(file)._asdict(), close=len(scores.close())), arguments.card)


if __name__ == "__main__":
    main()
