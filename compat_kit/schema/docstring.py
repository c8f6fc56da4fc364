"""What a docstring says of a function and its parameters, in Google, numpy or reST style, or as `name: text`."""

from __future__ import annotations

import re
from dataclasses import dataclass, field
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterable

_PARAMETERS = frozenset(
    ("args", "arguments", "params", "parameters", "keyword args", "keyword arguments", "other parameters", "attributes", "fields")
)
_RETURNS = frozenset(("return", "returns", "yield", "yields"))
_OTHERS = frozenset(
    (
        *("raises", "raise", "except", "exceptions", "warns", "warnings", "warning", "example", "examples", "note", "notes"),
        *("references", "see also", "todo", "usage", "methods"),
    )
)
_SECTIONS = _PARAMETERS | _RETURNS | _OTHERS
_HEADER = re.compile(r"\s*([A-Za-z][A-Za-z ]*?)\s*:\s*$")
_ENTRY = re.compile(r"\s*\*{0,2}(\w+)\s*(?:\(.*?\))?\s*:(?:\s+(.*)|$)")
_NUMPY_ENTRY = re.compile(r"\s*(\*{0,2}\w+(?:\s*,\s*\*{0,2}\w+)*)\s*(?::.*)?$")
_FIELD = re.compile(r"\s*:(\w+)((?:\s+[^:\s]+)*)\s*:\s*(.*)")
_FIELDS = frozenset(("param", "parameter", "arg", "argument", "key", "keyword", "var", "ivar", "cvar"))
_TEXT, _RESULT, _ELSEWHERE = "text", "result", "elsewhere"


@dataclass(slots=True)
class Documentation:
    """`text`: what stands before the parameters, a paragraph a line. `parameters`: by name. `returns`: of the result."""

    text: str = ""
    parameters: dict[str, str] = field(default_factory=dict)
    returns: str = ""


def read_docstring(docstring: str, names: Iterable[str]) -> Documentation:
    """What a docstring (as `inspect.getdoc` gives it) says; of parameters, those in `names` alone."""
    reader = _Reader(frozenset(names))
    lines = docstring.splitlines()
    for at, line in enumerate(lines):
        reader.take(line, lines[at + 1] if at + 1 < len(lines) else "")
    return reader.found()


class _Reader:
    """Reads line by line; `_into` are the lines of what is being told at the moment."""

    def __init__(self, names: frozenset[str]) -> None:
        self._names = names
        self._text: list[str] = []
        self._returns: list[str] = []
        self._entries: dict[str, list[str]] = {}
        self._into: list[str] = self._text
        self._section = _TEXT
        self._margin = 0
        self._is_numpy = self._is_underline = self._has_paragraph = False

    def found(self) -> Documentation:
        """All that was read."""
        paragraphs = "\n".join(self._text).strip().split("\n\n")
        return Documentation(
            "\n".join(" ".join(one.split()) for one in paragraphs),
            {name: " ".join(" ".join(lines).split()) for name, lines in self._entries.items()},
            " ".join(" ".join(self._returns).split()),
        )

    def take(self, line: str, after: str) -> None:
        """Take the next line in; `after` is the one behind it."""
        if self._is_underline:
            self._is_underline = False
            return
        if not line.strip():
            self._has_paragraph = True
            self._into.append("")
        elif not (self._begins_section(line, after) or self._begins_entry(line)):
            self._go_on(line)

    def _begins_section(self, line: str, after: str) -> bool:
        title = line.strip().lower()
        if re.fullmatch(r"\s*-{3,}\s*", after) and title in _SECTIONS:
            self._is_numpy = self._is_underline = True
        elif (header := _HEADER.match(line)) and header[1].lower() in _SECTIONS and not line[:1].isspace():
            title, self._is_numpy = header[1].lower(), False
        else:
            return False
        self._section = _RESULT if title in _RETURNS else title if title in _PARAMETERS else _ELSEWHERE
        self._into = self._returns if title in _RETURNS else []
        self._margin = -1
        return True

    def _begins_entry(self, line: str) -> bool:
        if told := _FIELD.match(line):
            return self._begins_field(told)
        if self._section in (_RESULT, _ELSEWHERE) or (self._section == _TEXT and not self._has_paragraph):
            return False
        margin = len(line) - len(line.lstrip())
        if self._section in _PARAMETERS and 0 <= self._margin < margin:
            return False  # further in: it belongs to the entry before
        entry = (_NUMPY_ENTRY if self._is_numpy else _ENTRY).match(line)
        names = [name.strip(" *") for name in entry[1].split(",")] if entry else []
        if not entry or (self._section == _TEXT and not self._is_wanted(names)):
            return False
        self._begin(names, margin, "" if self._is_numpy else entry[2] or "")
        return True

    def _begins_field(self, told: re.Match[str]) -> bool:
        kind, what = told[1], told[2].split()
        if kind in _FIELDS and what:
            self._begin([what[-1].lstrip("*")], 0, told[3])
        elif kind in ("return", "returns", "yields"):
            self._section, self._into, self._margin = "parameters", self._returns, 0
            self._into.append(told[3])
        elif kind in ("type", "rtype", "raises", "raise", "except", "exception", "meta", "vartype"):
            self._section, self._into, self._margin = "parameters", [], 0
        else:
            return False
        return True

    def _begin(self, names: list[str], margin: int, text: str) -> None:
        """An entry for these names begins, one that nobody wants or that was there before leads nowhere."""
        self._into, self._margin = [text], margin
        if self._section == _TEXT:
            self._section = "parameters"
        for name in names:
            if self._is_wanted([name]):
                self._entries[name] = self._into

    def _is_wanted(self, names: list[str]) -> bool:
        return bool(names) and all(name in self._names and name not in self._entries for name in names)

    def _go_on(self, line: str) -> None:
        margin = len(line) - len(line.lstrip())
        if self._section in _PARAMETERS and margin <= self._margin:
            self._into = []  # less far in than an entry's own lines: no part of it
        elif self._section in (_RESULT, _ELSEWHERE) and margin == 0 and not self._is_numpy:
            self._into = []
        self._into.append(line.strip())
