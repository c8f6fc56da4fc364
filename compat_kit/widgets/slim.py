"""Scripts as they travel: without what only those who read them need. Nothing is renamed, nothing is put in another order."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterator

_PIECE = r"(?:\\.|\$(?!\{)|[^\\`$])*(?:`|\$\{)"  # of a template: up to its end, or to a hole in it
_TOKEN = re.compile(
    rf"""(?P<blank>(?:\s|//[^\n]*|/\*.*?\*/)+)
    | (?P<text>"(?:\\.|[^"\\\n])*" | '(?:\\.|[^'\\\n])*')
    | (?P<template>`{_PIECE})
    | (?P<word>[\w$]+)
    | (?P<sign>=>|\+\+|--|[^"'`])""",
    re.DOTALL | re.VERBOSE,
)
_REST = re.compile(rf"(?P<template>\}}{_PIECE})", re.DOTALL)
_REGEX = re.compile(r"(?P<regex>/(?:\\.|\[(?:\\.|[^\]\\\n])*\]|[^/\\\[\n])+/\w*)")
_TIGHT = frozenset("{}()[],;:?=<>!&|*%^~") | {"=>"}
_BEFORE_REGEX = _TIGHT - set("})]") | {"", "+", "-"}
_KEYWORDS = frozenset(
    ["return", "typeof", "case", "in", "of", "delete", "void", "throw", "new", "else", "do", "await", "yield", "instanceof"]
)


def slim(script: str) -> str:
    """The script without comments, and without blanks that mean nothing.

    Strings, templates and regular expressions stay as they are. Raises ValueError for a slash of which only a whole parser
    could tell whether it divides: after a bracket that is closed, and after a word such as `return`.
    """
    kept: list[str] = []
    blank = last = ""
    for kind, text in _tokens(script):
        if kind == "blank":
            blank = "\n" if "\n" in text else " "
            continue
        if last and not _is_needless(blank, last, text):
            kept.append(blank)
        kept.append(text)
        blank, last = "", text
    return "".join(kept) + "\n"


def _is_needless(blank: str, last: str, text: str) -> bool:
    """Whether nothing changes without this blank. A new line may end a statement, but beside a comma it ends none."""
    if blank == "\n":
        return last in ("{", "(", "[", ",", ";") or text in ("}", ")", "]", ",", ";")
    return last in _TIGHT or text in _TIGHT


def _tokens(script: str) -> Iterator[tuple[str, str]]:
    """What a script is made of, with the kind of each piece."""
    at, last = 0, ""
    holes: list[int] = []  # of templates: how many brackets are open in each
    while at < len(script):
        found = _pattern(script, at, last, holes).match(script, at)
        if found is None:
            raise ValueError(f"This does not end: {script[at : at + 40]!r}")
        kind, text = found.lastgroup or "", found.group()
        if kind == "template":
            if text.startswith("}"):
                holes.pop()
            if text.endswith("${"):
                holes.append(0)
        elif holes and text in ("{", "}"):
            holes[-1] += 1 if text == "{" else -1
        yield kind, text
        at, last = found.end(), last if kind == "blank" else text
    if holes:
        raise ValueError("A template does not end.")


def _pattern(script: str, at: int, last: str, holes: list[int]) -> re.Pattern[str]:
    if holes and not holes[-1] and script[at] == "}":
        return _REST
    if script[at] != "/" or script[at + 1 : at + 2] in ("/", "*"):
        return _TOKEN
    if last in _BEFORE_REGEX or last.endswith("${"):
        return _REGEX
    if last in _KEYWORDS or not (last[-1].isalnum() or last[-1] in "_$\"'`"):
        raise ValueError(f"A slash that may divide or not: {script[max(0, at - 40) : at + 40]!r}")
    return _TOKEN
