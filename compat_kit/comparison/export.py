"""A run as a file, for people and programs elsewhere. It is written beside the old one first: a full disk costs nothing."""

from __future__ import annotations

import csv
import errno
import io
import json
import math
import os
import re
import secrets
import stat
from contextlib import contextmanager, suppress
from dataclasses import asdict
from pathlib import Path
from typing import IO, TYPE_CHECKING, Any

from .. import render
from ..errors import ConfigurationError, MissingExtra
from . import page
from .frames import columns_of, cost_of, frame, prices_of, scores_of
from .script import prompt_bodies

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Mapping

    from ..store import Record, Task
    from .frames import Said
    from .result import Comparison

FORMS = ("csv", "parquet", "jsonl", "html", "md", "tex", "txt")

FORMULA = tuple("=+-@\t\r")
"""A cell of a spreadsheet that begins with one of these may be run as a formula (OWASP, "CSV Injection")."""

_SURROGATE = re.compile("[\ud800-\udfff]")
_LATEX = {
    "\\": r"\textbackslash{}",
    "{": r"\{",
    "}": r"\}",
    "$": r"\$",
    "&": r"\&",
    "#": r"\#",
    "%": r"\%",
    "_": r"\_",
    "^": r"\textasciicircum{}",
    "~": r"\textasciitilde{}",
    "<": r"\textless{}",
    ">": r"\textgreater{}",
    "|": r"\textbar{}",
    '"': r"\textquotedbl{}",
    "`": r"\textasciigrave{}",
    "[": "{[}",  # after the end of a row these two would be read as its options
    "*": "{*}",
    "-": "{-}",  # two of them would become a dash
    "\n": r"\newline{}",
    "\t": " ",
}
_ROWS_AT_ONCE = 500
_TIMES = (*("ttft_s", "ttfo_s", "tpot_s", "decode_tokens_per_s", "total_s", "client_lag_s", "is_estimated", "is_client_bound"),)


def export(comparison: Comparison, path: str | Path, form: str | None = None, *, title: str = "", formulas: bool = False) -> Path:
    """Write a run to a file, and return where it is. form: one of `FORMS`, by default the suffix of the path.

    csv: the tidy table; unknown is an empty cell. Text that a spreadsheet could run as a formula (it begins with = + - @ or a
    tab) gets a ' before it; `formulas=True` leaves it as it is, for programs. parquet: the same with its dtypes. jsonl: an
    answer a line, with messages, scores, attempts and all figures. html: one page with all answers, filter and sort. md, tex:
    a table side by side, for GitHub and for LaTeX (longtable, booktabs). txt: as for a terminal.

    The old file is there until the new one is whole. Raises ConfigurationError where it cannot be written, or for another
    form; MissingExtra for Parquet without pyarrow.
    """
    wanted = (form or Path(path).suffix.removeprefix(".")).lower()
    writers: dict[str, Callable[[IO[bytes]], None]] = {
        "csv": lambda file: _csv(comparison, file, formulas=formulas),
        "parquet": lambda file: _parquet(comparison, file),
        "jsonl": lambda file: _jsonl(comparison, file),
        "html": lambda file: _put(file, page.page(comparison, title)),
        "md": lambda file: _put(file, _markdown(comparison, title)),
        "tex": lambda file: _put(file, _latex(comparison, title)),
        "txt": lambda file: _put(file, f"{render.plain(page.text(comparison))}\n"),
    }
    if wanted not in writers:
        raise ConfigurationError(f"There is no export as {wanted[:40]!r}. Name a file that ends in one of .{', .'.join(FORMS)}.")
    with new_file(path) as file:
        writers[wanted](file)
    return Path(path)


@contextmanager
def new_file(path: str | Path) -> Iterator[IO[bytes]]:
    """A file to write to, which takes its place when all of it is written. Raises ConfigurationError where that cannot be."""
    target = Path(os.path.realpath(path))
    beside = target.with_name(f".{target.name[:100]}.{secrets.token_hex(4)}.part")
    try:
        mode = _mode(target)
        with beside.open("xb") as file:
            if mode is not None:
                beside.chmod(mode)
            yield file
            file.flush()
            os.fsync(file.fileno())
        beside.replace(target)
    except OSError as error:
        hint = f"make the folder {str(target.parent)!r} first" if not target.parent.is_dir() else "name another file"
        raise ConfigurationError(
            f"{str(path)!r} cannot be written: {error.strerror or error}. Nothing was changed; {hint}."
        ) from error
    finally:
        with suppress(OSError):
            beside.unlink(missing_ok=True)


def _mode(target: Path) -> int | None:
    """The rights of the file that is there, None where there is none. Raises OSError where there is something else."""
    if not os.path.lexists(target):
        return None
    mode = target.stat().st_mode
    if not stat.S_ISREG(mode):
        raise OSError(errno.EINVAL, "it is no file")
    return stat.S_IMODE(mode)


def _put(file: IO[bytes], text: str) -> None:
    file.write(text.encode("utf-8", "backslashreplace"))


def _csv(comparison: Comparison, file: IO[bytes], *, formulas: bool) -> None:
    tidy = frame(comparison)
    text = io.TextIOWrapper(file, "utf-8", errors="backslashreplace", newline="", write_through=True)
    writer = csv.writer(text)
    writer.writerow(tidy.columns)
    columns = [[_csv_cell(value, formulas=formulas) for value in tidy[name].array.astype(object)] for name in tidy.columns]
    writer.writerows(zip(*columns, strict=True))
    text.detach()


def _csv_cell(value: Any, *, formulas: bool) -> Any:
    if isinstance(value, str):
        return f"'{value}" if value.startswith(FORMULA) and not formulas else value
    return "" if value is None or repr(value) == "<NA>" else value


def _parquet(comparison: Comparison, file: IO[bytes]) -> None:
    try:
        import pyarrow as pa  # noqa: F401
    except ImportError:
        raise MissingExtra("pyarrow", "parquet", "An export to Parquet") from None
    frame(comparison).to_parquet(file, index=False)


def _jsonl(comparison: Comparison, file: IO[bytes]) -> None:
    """Rows are read in batches: a run of any size takes little memory."""
    store, run_id = comparison.store, comparison.id
    columns, prices = columns_of(comparison), prices_of(comparison)
    last = store.rows("SELECT coalesce(max(row), -1) FROM prompt WHERE run = ?", (run_id,))[0][0]
    for first in range(0, last + 1, _ROWS_AT_ONCE):
        where, values = "cell.row BETWEEN ? AND ?", (first, first + _ROWS_AT_ONCE - 1)
        prompts = prompt_bodies(store, run_id, *values)
        scores = scores_of(store, run_id, where, values)
        for task, is_reused, record in store.records(run_id, where, values):
            said = {name: told for name, kept in scores.items() if (told := kept.get(task.position)) is not None}
            line = _line(task, record, said, prompts.get(task.row, {}), columns[task.column])
            used = {**asdict(record.reply.usage), "model": record.reply.model}
            priced = None if prices is None else cost_of(used, prices, columns[task.column].get("model"))
            line |= {"is_reused": is_reused, "cost": priced}
            text = json.dumps(_finite(line), ensure_ascii=False, allow_nan=False, default=repr)
            _put(file, _SURROGATE.sub(lambda half: f"\\u{ord(half.group()):04x}", text) + "\n")


def _line(
    task: Task, record: Record, said: Mapping[str, Said], prompt: Mapping[str, Any], column: Mapping[str, Any]
) -> dict[str, Any]:
    """One answer with all that is known of it; times in seconds, None where not known."""
    reply, timing = record.reply, record.reply.timing
    return {
        "row": task.row,
        "repeat": task.repeat,
        **prompt,
        "backend": column["label"],
        "model": reply.model,
        "status": record.status,
        "answer": reply.text,
        "reasoning": reply.reasoning,
        "tool_calls": [{"id": call.id, "name": call.name, "arguments": call.arguments} for call in reply.tool_calls],
        "finish_reason": reply.finish_reason,
        "error": record.error,
        "scores": {name: told._asdict() for name, told in said.items()},
        "usage": asdict(reply.usage),
        "timing": {**{name: getattr(timing, name) for name in _TIMES}, "queued_s": record.queued_s},
        "company": record.company,
        "attempts": [asdict(attempt) for attempt in reply.attempts],
        "made_s": record.made_s,
    }


def _finite(value: Any) -> Any:
    """The same without numbers that JSON does not have."""
    if isinstance(value, float):
        return value if math.isfinite(value) else None
    if isinstance(value, dict):
        return {str(name): _finite(member) for name, member in value.items()}
    return [_finite(member) for member in value] if isinstance(value, list | tuple) else value


def _markdown(comparison: Comparison, title: str) -> str:
    """A table of GitHub's: every cell is one line of Markdown that shows its text as it is."""
    heads, lines = page.heads_and_lines(comparison)
    rows = [["prompt", *(head.label for head in heads)]]
    rows += [[_joined(line.name, line.note), *map(_said, line.sides)] for line in lines]
    notes = ["", *(_joined(head.note, *(badge.text for badge in head.badges)) for head in heads)]
    written = [f"| {' | '.join(map(_markdown_cell, row))} |" for row in (rows[0], notes, *rows[1:])]
    written.insert(1, f"|{' --- |' * len(rows[0])}")
    heading = [f"# {render.safe_line(title)}", ""] if title else []
    return "\n".join([*heading, *written, ""])


def _markdown_cell(text: str) -> str:
    return "<br>".join(render.safe_line(line) for line in text.split("\n"))


def _latex(comparison: Comparison, title: str) -> str:
    """A table over as many pages as it takes, for a document of LaTeX; nothing in it is a command but what stands here."""
    heads, lines = page.heads_and_lines(comparison)
    share = 0.96 / (len(heads) + 0.7)
    columns = [f"p{{{share * 0.7:.3f}\\linewidth}}", *[f"p{{{share:.3f}\\linewidth}}"] * len(heads)]
    head = ["prompt", *(_joined(head.label, head.note, *(badge.text for badge in head.badges)) for head in heads)]
    rows = [[_joined(line.name, line.note), *map(_said, line.sides)] for line in lines]
    first = " & ".join(map(_latex_cell, head))
    return "\n".join(
        [
            "% Needs \\usepackage{longtable,booktabs} and \\usepackage[T1]{fontenc}; for other scripts than Latin use LuaLaTeX.",
            f"\\begin{{longtable}}{{@{{}}{''.join(columns)}@{{}}}}",
            *([f"\\caption{{{_latex_cell(title)}}}\\\\"] if title else []),
            f"\\toprule\n{first} \\\\\n\\midrule\n\\endhead\n\\bottomrule\n\\endfoot",
            *(f"{' & '.join(map(_latex_cell, row))} \\\\" for row in rows),
            "\\end{longtable}",
            "",
        ]
    )


def _latex_cell(text: str) -> str:
    return "".join(_LATEX.get(sign, sign) for sign in render.plain(text).strip())


def _said(side: render.Side | None) -> str:
    return "–" if side is None else _joined(side.text, " · ".join(badge.text for badge in side.badges), side.note)


def _joined(*parts: str) -> str:
    return "\n".join(part for part in parts if part)
