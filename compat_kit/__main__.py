"""The command line: `compat-kit demo`, `discover`, `compare` and `runs`."""

from __future__ import annotations

import argparse
import io
import os
import shutil
import sys
from typing import TYPE_CHECKING

from . import __version__, commands, compare, discover, local, model
from .errors import CompatKitError
from .terminal import TerminalView

if TYPE_CHECKING:
    from collections.abc import Sequence

PROMPTS = (
    "What is the capital of Japan?",
    "What is streaming?",
    "Extract name, age and city as JSON: Maya is 44 years old and lives in Oslo.",
)


def main(arguments: Sequence[str] | None = None) -> int:
    """Run the command; returns the exit code, 0 for success, 1 for an error, which is printed; see `commands`."""
    if isinstance(sys.stdout, io.TextIOWrapper):
        sys.stdout.reconfigure(errors="replace")  # a terminal without UTF-8 shows ? and goes on
    parser = _parser()
    parsed = parser.parse_args(arguments)
    if parsed.command == "discover" and parsed.only and not parsed.urls:
        parser.error("--only asks nothing but the addresses given: give one, such as http://gpu:8000/v1")
    if parsed.command in ("compare", "runs"):
        commands.check(parser, parsed)
    code = 0
    try:
        code = _done(parsed)
        if sys.stdout is not None:  # it was closed
            sys.stdout.flush()
    except CompatKitError as error:
        print(f"{type(error).__name__}: {error}", file=sys.stderr)
        return 1
    except BrokenPipeError:  # whoever read this has seen enough
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
        return 141
    except OSError as error:  # the page cannot be written, or the disk is full
        print(f"{type(error).__name__}: {error}", file=sys.stderr)
        return 1
    except KeyboardInterrupt:
        return 130
    return code


def _done(parsed: argparse.Namespace) -> int:
    """Do what the command says; the exit code."""
    match parsed.command:
        case "compare":
            return commands.do_compare(parsed, _width(), model)
        case "runs":
            return commands.do_runs(parsed, _width())
        case "discover":
            found = discover(*parsed.urls, timeout=parsed.timeout, everywhere=not parsed.only)
            print(found.json() if parsed.json else found.text(_width()))
        case _:
            demo(parsed.out)
    return commands.FINE


def demo(out: str) -> None:
    """Find what runs here, start two miniature models, and compare them in the terminal and as a page."""
    print("Starting the embedded engine (llama.cpp) with two miniature models ...")
    with local("mini-1m") as larger, local("mini-300k") as smaller:
        print("Looking for model servers on this machine ...\n")
        print(discover().text(_width()))
        result = compare(
            PROMPTS, [larger, smaller], options={"temperature": 0}, progress=TerminalView(), concurrency=1, cache=False
        )
    print("\nSide by side\n")
    print(result.text(width=_width()))
    path = result.save_html(out)
    print(f"\nWritten to {path}: open it in a browser. `make lab` opens the notebooks.")


def _width() -> int:
    """Characters in a line of the terminal, at most 140; 110 where it is none."""
    return min(shutil.get_terminal_size((110, 24)).columns, 140)


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser("compat-kit", description="Explore and compare OpenAI-compatible model servers.")
    parser.add_argument("--version", action="version", version=f"compat-kit {__version__}")
    subcommands = parser.add_subparsers(dest="command", required=True)
    find = subcommands.add_parser("discover", help="show which model servers answer on this machine")
    find.add_argument("urls", nargs="*", metavar="ADDRESS", help="base URLs or hosts to ask as well, such as http://gpu:8000/v1")
    find.add_argument("--only", action="store_true", help="ask nothing but the addresses given")
    find.add_argument(
        "--timeout", type=float, default=1.0, metavar="S", help="seconds until all is decided (default: %(default)s)"
    )
    find.add_argument("--json", action="store_true", help="print JSON for a program to read")
    show = subcommands.add_parser("demo", help="compare two miniature models: no server, no key, no network")
    show.add_argument("--out", default="comparison.html", help="the page to write (default: %(default)s)")
    commands.add(subcommands)
    return parser


if __name__ == "__main__":
    sys.exit(main())
