"""`compat-kit compare` and `compat-kit runs`: a comparison for scripts and CI, with an exit code that says how it went."""

from __future__ import annotations

import argparse
import json
import sys
from itertools import product
from pathlib import Path
from typing import TYPE_CHECKING, Any

from . import recipes, render
from .comparison import Comparison, compare, load_run, runs
from .comparison.export import FORMS
from .comparison.metrics import scorers
from .comparison.summaries import summary, versus
from .engine import local
from .prices import Prices
from .prompts import load_prompts
from .terminal import TerminalView

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping, Sequence

    import pandas as pd

    from .backend import Backend
    from .store import RunInfo

FINE, WRONG, BELOW = 0, 1, 3
"""Exit codes: all is well; an error, which is printed; a score is below what was asked for. 2 is for a wrong command."""

_HELP = """PROMPTS is a file of JSON lines: a text, or an object with "prompt" or "messages", and "expected", "name", "group",
"variables", "options" where you like. A file that ends in .txt has a prompt on each line."""
_MODELS = (
    "models, separated by commas: a name that some server on this machine has (or server/name), an address with the model behind "
    "a #, as in http://gpu:8000/v1#llama3.2, or local:mini-1m for the embedded engine"
)


def add(commands: Any) -> None:
    """Add the two to the subcommands of a parser."""
    one = commands.add_parser("compare", help="ask several models the same, and write down how they did", epilog=_HELP)
    one.add_argument("prompts", metavar="PROMPTS")
    one.add_argument("--models", required=True, type=_names, metavar="A,B", help=_MODELS)
    one.add_argument(
        "--out", action="append", default=[], metavar="FILE", help=f"write it as .{', .'.join(FORMS)}; may be repeated"
    )
    one.add_argument("--repeats", type=_count, default=1, metavar="N", help="how often each prompt is asked")
    one.add_argument("--option", action="append", default=[], type=_option, metavar="NAME=VALUE", help="such as temperature=0")
    one.add_argument("--scorer", action="append", default=[], metavar="NAME", help="such as contains; may be repeated")
    one.add_argument("--threshold", type=float, metavar="X", help="exit with 3 where a score of a model is below this")
    one.add_argument(
        "--by", choices=("mean", "lower"), default="mean",
        help="what --threshold looks at: the mean of a score, or the lower bound of its 95 %% interval (default: %(default)s)",
    )  # fmt: skip
    one.add_argument("--baseline", metavar="A", help="the model that the others may not be much worse than")
    one.add_argument(
        "--max-worse", type=float, metavar="X", help="exit with 3 where a score is lower than the baseline's by more"
    )
    one.add_argument("--prices", metavar="FILE", help="a file of prices (.csv, .json, .toml)")
    one.add_argument("--store", metavar="FILE", help="where runs are kept (default: your own file of runs)")
    one.add_argument("--concurrency", type=_count, metavar="N", help="requests at once at one server")
    one.add_argument("--name", default="", help="what to call the run")
    one.add_argument("--json", action="store_true", help="print JSON for a program to read")
    many = commands.add_parser("runs", help="list the runs that are kept, or show one")
    many.add_argument("show", nargs="?", choices=("show",), help="show one run")
    many.add_argument("id", nargs="?", metavar="ID")
    many.add_argument("--out", action="append", default=[], metavar="FILE", help="write it to a file, as `compare` does")
    many.add_argument("--store", metavar="FILE", help="where runs are kept (default: your own file of runs)")
    many.add_argument("--json", action="store_true", help="print JSON for a program to read")


def check(parser: argparse.ArgumentParser, parsed: argparse.Namespace) -> None:
    """End with the code 2 where options do not go together, before anything is asked."""
    for out in parsed.out:
        if Path(out).suffix.removeprefix(".").lower() not in FORMS:
            parser.error(f"--out {out}: name a file that ends in one of .{', .'.join(FORMS)}")
    if parsed.command == "runs":
        if (parsed.show is None) is not (parsed.id is None):
            parser.error("`runs show` takes the id of a run, as `compat-kit runs` lists it")
        return
    if (parsed.threshold is not None or parsed.max_worse is not None) and not parsed.scorer:
        parser.error("--threshold and --max-worse look at scores: give a --scorer, such as --scorer contains")
    if (parsed.baseline is None) is not (parsed.max_worse is None):
        parser.error("--baseline and --max-worse go together")
    if parsed.baseline is not None and (parsed.baseline not in parsed.models or len(parsed.models) < 2):
        parser.error(f"--baseline {parsed.baseline}: name one of --models, and another one beside it")


def do_compare(parsed: argparse.Namespace, width: int, find: Callable[[str], Backend]) -> int:
    """Compare, print, write; the exit code. find: the backend of a model by its name."""
    prompts = load_prompts(parsed.prompts)
    backends: dict[str, Backend] = {}
    try:
        for name in parsed.models:
            backends[name] = backend_of(name, find)
        result = _run(parsed, prompts, backends)
        return _report(result, parsed, width)
    except KeyboardInterrupt:
        print("\nStopped. What was answered is kept: the same command goes on from there.", file=sys.stderr)
        raise
    finally:
        for backend in backends.values():
            backend.close()


def do_runs(parsed: argparse.Namespace, width: int) -> int:
    """List the runs, or show one; the exit code."""
    if parsed.id is not None:
        return _report(load_run(parsed.id, parsed.store), parsed, width)
    found = runs(parsed.store)
    print(_json([_info(one) for one in found]) if parsed.json else _listed(found, width))
    return FINE


def backend_of(name: str, find: Callable[[str], Backend]) -> Backend:
    """The backend that a word of the command line means. Its key is one of the environment that is meant for there."""
    if name.startswith("local:"):
        return local(name.removeprefix("local:"))
    if name.startswith(("http://", "https://")):
        url, _, model = name.partition("#")
        return recipes.rebuild({"kind": "auto", "base_url": url, "model": model})
    return find(name)


def below(result: Comparison, threshold: float | None, by: str, baseline: str | None, max_worse: float | None) -> list[str]:
    """In words, which scores are not as good as they have to be. An answer that failed counts as 0."""
    frame = _failures_as_0(result.frame)
    names = scorers(frame)
    said = []
    if threshold is not None:
        figures = summary(frame, result.labels).frame
        which, suffix = ("mean", "") if by == "mean" else ("lower bound", "_low")
        for name, label in product(names, result.labels):
            found = _known(figures.loc[label, f"score_{name}{suffix}"])
            if found is None or found < threshold:
                said.append(f"{name} of {label}: the {which} is {_shown(found)}, below {threshold:g}")
    if baseline is not None and max_worse is not None:
        for name in names:
            differences = versus(frame, result.labels, baseline, name).frame["difference"]
            for label in differences.index:
                difference = _known(differences[label])
                if difference is None:
                    said.append(f"{name} of {label}: no prompt has a score of both it and {baseline}")
                elif difference < -max_worse:
                    said.append(f"{name} of {label}: {_shown(-difference)} below {baseline}, more than {max_worse:g}")
    return said


def _failures_as_0(frame: pd.DataFrame) -> pd.DataFrame:
    """The frame with a score of 0 for answers that failed, which no scorer has looked at."""
    counted = frame.copy()
    for name in scorers(frame):
        counted.loc[frame["error"].notna(), f"score_{name}"] = 0.0
        if f"passed_{name}" in frame:
            counted.loc[frame["error"].notna(), f"passed_{name}"] = False
    counted["error"] = None
    return counted


def _run(parsed: argparse.Namespace, prompts: list[Any], backends: Mapping[str, Backend]) -> Comparison:
    given: dict[str, Any] = {"options": dict(parsed.option), "repeats": parsed.repeats, "store": parsed.store}
    given |= {"scorers": parsed.scorer} if parsed.scorer else {}
    given |= {"concurrency": parsed.concurrency} if parsed.concurrency else {}
    given |= {"prices": Prices.load(parsed.prices)} if parsed.prices else {}
    given |= {"name": parsed.name} if parsed.name else {}
    view = TerminalView(sys.stderr) if not parsed.json and sys.stderr.isatty() else None
    return compare(prompts, backends, observer=view, **given)


def _report(result: Comparison, parsed: argparse.Namespace, width: int) -> int:
    failed = []
    if parsed.command == "compare":
        failed = below(result, parsed.threshold, parsed.by, parsed.baseline, parsed.max_worse)
    written = [str(result.export(out)) for out in parsed.out]
    if parsed.json:
        summary = json.loads(result.summary().frame.reset_index().to_json(orient="records"))
        print(_json({"id": result.id, "models": summary, "below": failed, "written": written}))
    else:
        print(render.plain(_short(result, width)))
        for path in written:
            print(f"Written to {path}")
    for sentence in failed:
        print(render.plain(f"Below what was asked for: {sentence}"), file=sys.stderr)
    return BELOW if failed else FINE


def _short(result: Comparison, width: int) -> str:
    """What it comes to: a line for each model, and each of them against the first."""
    reports = [result.summary(), *([result.versus()] if len(result.labels) > 1 else [])]
    return "\n\n".join([*(report.text(width) for report in reports), f"run {result.id}"])


def _listed(found: Sequence[RunInfo], width: int) -> str:
    from datetime import datetime

    rows = [
        [
            one.id,
            f"{datetime.fromtimestamp(one.made_s).astimezone():%Y-%m-%d %H:%M}",
            one.name,
            ", ".join(one.labels),
            _state(one),
        ]
        for one in found
    ]
    return (
        render.text_table(["id", "made", "name", "models", "state"], rows, width, whole=["id"])
        if rows
        else "There are no runs yet."
    )


def _state(one: RunInfo) -> str:
    return f"{one.state}, {one.done:,} of {one.total:,}" + (f", {one.failed:,} failed" if one.failed else "")


def _info(one: RunInfo) -> dict[str, Any]:
    names = ("id", "name", "made_s", "state", "total", "done", "failed")
    return {name: getattr(one, name) for name in names} | {"models": list(one.labels)}


def _names(text: str) -> list[str]:
    found = [name.strip() for name in text.split(",") if name.strip()]
    if not found or len(set(found)) < len(found):
        raise argparse.ArgumentTypeError("name each model once, such as local:mini-1m,local:mini-300k")
    return found


def _option(text: str) -> tuple[str, Any]:
    name, sign, value = text.partition("=")
    if not sign or not name.strip():
        raise argparse.ArgumentTypeError(f"{text!r} is no option: write it like temperature=0")
    try:
        return name.strip(), json.loads(value)
    except (ValueError, RecursionError):
        return name.strip(), value


def _count(text: str) -> int:
    if not text.isdecimal() or not int(text[:9]) > 0 or len(text) > 9:
        raise argparse.ArgumentTypeError(f"{text!r} is no whole number above 0")
    return int(text)


def _known(value: Any) -> float | None:
    number = float("nan") if repr(value) == "<NA>" else float(value)
    return None if number != number else number  # noqa: PLR0124 - NaN


def _shown(value: float | None) -> str:
    return "–" if value is None else f"{value:.3g}"


def _json(value: Any) -> str:
    return json.dumps(value, indent=2, ensure_ascii=True, default=str)
