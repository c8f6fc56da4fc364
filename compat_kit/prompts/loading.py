"""Prompts in a file: JSON Lines, JSON, CSV or plain text."""

from __future__ import annotations

import csv
import difflib
import io
import re
from collections.abc import Iterator, Mapping
from pathlib import Path
from typing import Any

from .. import schema as schemas
from ..errors import ConfigurationError
from .prompt import Prompt

MOST_BYTES = 200_000_000
MOST_ROWS = 200_000

_KEYS: dict[str, tuple[str, ...]] = {
    "messages": ("messages", "prompt", "input", "question"),
    "expected": ("expected", "answer", "target", "ideal"),
    "name": ("name", "id", "custom_id"),
    "group": ("group",),
    "system": ("system",),
    "images": ("images", "image"),
    "tools": ("tools",),
    "schema": ("schema",),
    "options": ("options",),
    "variables": ("variables", "vars", "metadata"),
}
"""What a row may call what a prompt takes: as OpenAI's evals and batches, Inspect and most data sets do; the first counts."""

_ENDINGS = (".jsonl", ".ndjson", ".json", ".csv", ".txt")
_STRUCTURED = ("messages", "tools", "schema", "options", "variables")
_ELSEWHERE = re.compile(r"^(https?://|data:)", re.IGNORECASE)

Rows = Iterator[tuple[str, Any]]


def load_prompts(path: str | Path) -> list[Prompt]:
    """The prompts in a file.

    .jsonl: a text or an object in each line. .json: a list of them, or an object with it as "prompts", "tests" or "data".
    .csv: a header and a row for each. .txt: a line for each.

    An object has the question or the messages as `messages`, `prompt`, `input` or `question`; what is expected as `expected`,
    `answer`, `target` or `ideal`; and `name` (or `id`), `group`, `system`, `images`, `tools`, `schema` (a JSON schema),
    `options`, `variables`. All else in it is kept in `Prompt.variables`. Paths of images are those of files beside the file,
    or below.

    Raises ConfigurationError, with the place in the file, for what is no prompt.
    """
    found = [_prompt(Path(path), where, row) for where, row in load_rows(path)]
    if not found:
        raise ConfigurationError(f"There is no prompt in {Path(path).name!r}.")
    return found


def load_rows(path: str | Path) -> Rows:
    """The rows of a file, each with where it stands, such as "line 3". Raises ConfigurationError for what cannot be read."""
    path = Path(path)
    if path.is_dir():
        raise ConfigurationError(f"{str(path)!r} is a folder. Give one file in it, such as {str(path / 'prompts.jsonl')!r}.")
    ending = path.suffix.lower()
    if ending not in _ENDINGS:
        near = difflib.get_close_matches(ending, _ENDINGS, 1)
        raise ConfigurationError(
            f"{path.name!r} ends with {ending!r}, and prompts are read from {', '.join(_ENDINGS)}."
            + (f" Did you mean {near[0]!r}?" if near else "")
        )
    read = {".json": _of_json, ".csv": _of_csv, ".txt": _of_text}.get(ending, _of_lines)
    for number, (where, row) in enumerate(read(path.name, _text(path))):
        if number >= MOST_ROWS:
            raise ConfigurationError(f"{path.name!r} has more than {MOST_ROWS:,} rows. Split it.")
        yield where, row


def _text(path: Path) -> str:
    try:
        if (size := path.stat().st_size) > MOST_BYTES:
            raise ConfigurationError(f"{path.name!r} has {size:,} bytes, and at most {MOST_BYTES:,} are read. Split it.")
        return path.read_text(encoding="utf-8-sig")
    except FileNotFoundError:
        raise ConfigurationError(
            f"{str(path)!r} cannot be read: there is no such file. Paths are looked up from {str(Path.cwd())!r}."
        ) from None
    except OSError as error:
        raise ConfigurationError(f"{str(path)!r} cannot be read: {error.strerror or error}.") from None
    except UnicodeDecodeError as error:
        raise ConfigurationError(f"{path.name!r} is not UTF-8 at byte {error.start:,}. Save it as UTF-8.") from None


def _of_text(_: str, text: str) -> Rows:
    for number, line in enumerate(text.split("\n"), 1):
        if line.strip():
            yield f"line {number}", line.strip()


def _of_lines(name: str, text: str) -> Rows:
    for number, line in enumerate(text.split("\n"), 1):
        if line.strip():
            yield f"line {number}", _parsed(name, f"line {number}", line.strip())


def _of_json(name: str, text: str) -> Rows:
    found = _parsed(name, "the file", text.strip())
    if isinstance(found, dict):
        found = next((found[key] for key in ("prompts", "tests", "data") if isinstance(found.get(key), list)), [found])
    if not isinstance(found, list):
        raise ConfigurationError(f"{name!r} holds no list of prompts.")
    yield from ((f"entry {number}", row) for number, row in enumerate(found, 1))


def _of_csv(name: str, text: str) -> Rows:
    lines = csv.reader(io.StringIO(text, newline=""), strict=True)
    try:
        header = [column.strip() for column in next(lines, [])]
        if not any(header) or len(set(header)) < len(header):
            raise ConfigurationError(f"The first line of {name!r} has to name the columns, each once.")
        for values in lines:
            where = f"line {lines.line_num}"
            if len(values) > len(header):
                raise ConfigurationError(f"{name!r}, {where}: {len(values)} values for {len(header)} columns.")
            if any(values):
                yield where, {column: value for column, value in zip(header, values, strict=False) if value}
    except csv.Error as error:
        raise ConfigurationError(f"{name!r}, line {lines.line_num}: {error}. For long or odd texts use .jsonl.") from None


def _parsed(name: str, where: str, text: str) -> Any:
    try:
        return schemas.parse(text)
    except (ValueError, RecursionError) as error:
        raise ConfigurationError(f"{name!r}, {where}, is no JSON: {error}.") from None


def _prompt(path: Path, where: str, row: Any) -> Prompt:
    try:
        return Prompt(row) if isinstance(row, str) else _of_row(path, row)
    except ConfigurationError as error:
        raise ConfigurationError(f"{path.name!r}, {where}: {error}") from None


def _of_row(path: Path, given: Any) -> Prompt:
    if not isinstance(given, Mapping):
        raise ConfigurationError(f"A prompt is a text or an object, not {given!r:.80}.")
    row = {**given, **given["body"]} if isinstance(given.get("body"), Mapping) else dict(given)  # of a batch of OpenAI
    row.pop("body", None)
    found: dict[str, Any] = {}
    for name, keys in _KEYS.items():
        key = next((key for key in keys if row.get(key) is not None), None)
        if key is not None:
            found[name] = row.pop(key)
    if "messages" not in found:
        _refuse(row)
    for name in _STRUCTURED:
        if isinstance(found.get(name), str) and (name != "messages" or found[name].lstrip().startswith('[{"role"')):
            found[name] = _structure(name, found[name])
    variables = found.pop("variables", None)
    if variables is not None and not isinstance(variables, Mapping):
        raise ConfigurationError("`variables` is an object.")
    images = [_image(path, one) for one in _many(found.pop("images", []))]
    for name in ("name", "group"):
        found[name] = found.get(name, "")
    return Prompt(found.pop("messages"), variables={**row, **(variables or {})}, images=images or None, **found)


def _refuse(row: Mapping[str, Any]) -> None:
    wanted = _KEYS["messages"]
    near = [close[0] for key in row if (close := difflib.get_close_matches(str(key)[:100].lower(), wanted, 1))]
    meant = f" Did you mean {near[0]!r}?" if near else ""
    there = ", ".join(repr(key)[:40] for key in list(row)[:10]) or "nothing"
    hint = " Rows of variables go into a template: `ck.fill(template, path)`."
    raise ConfigurationError(f"There is no question: none of {', '.join(wanted)} but {there}.{meant}{hint}")


def _structure(name: str, text: str) -> Any:
    """JSON in a cell of a CSV file."""
    try:
        return schemas.parse(text)
    except (ValueError, RecursionError) as error:
        raise ConfigurationError(f"`{name}` is no JSON: {error}.") from None


def _many(value: Any) -> list[Any]:
    return list(value) if isinstance(value, list) else [value]


def _image(path: Path, given: Any) -> Any:
    """A file beside the file of prompts, or below it; nothing else of this machine: the file may be somebody else's."""
    if not isinstance(given, str):
        if isinstance(given, Mapping):
            return given
        raise ConfigurationError(f"An image is a path or an address, not {given!r:.80}.")
    if _ELSEWHERE.match(given):
        return given
    folder = path.resolve().parent
    try:
        found = (folder / given).resolve()
    except (OSError, ValueError, RuntimeError):
        raise ConfigurationError(f"{given!r:.80} is no path of an image.") from None
    if not found.is_relative_to(folder):
        raise ConfigurationError(
            f"The image {given!r:.80} is outside the folder of the file. To take it, make the prompt in Python: "
            "`ck.Prompt(text, images=path)`."
        )
    return found
