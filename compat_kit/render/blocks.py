"""Which part of a text that is still growing is finished."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Any

from .parser import LONGEST, is_too_deep, parser
from .text import plain

if TYPE_CHECKING:
    from collections.abc import Sequence

    from markdown_it.token import Token

# A carriage return at the very end may be the first half of a line end.
_LINE_END = re.compile(r"\r\n|\n|\r(?=.)", re.DOTALL)
# What ends with its own last line; anything else may go on in the next one.
_WHOLE = frozenset({"heading_close", "hr", "math_block"})
# What an empty line ends.
_ENDED = frozenset({"paragraph_close", "blockquote_close", "table_close"})


def blocks(text: str) -> tuple[str, str]:
    """The text split in two: whole Markdown blocks to which nothing that may still come belongs, and the open rest.

    The two together are the text. `markdown` of the finished parts, one after the other, is `markdown` of the whole, but for
    links whose address stands elsewhere in the text.
    """
    ends = [found.end() for found in _LINE_END.finditer(text)]
    if not ends or len(text) > LONGEST:
        return "", text
    source = plain(text[: ends[-1]])
    tops, is_open = _tops(source)
    line = _cut(tops, source.split("\n"), is_open)
    at = ends[line - 1] if line else 0
    return (text[:at], text[at:]) if tops and text[:at].strip() else ("", text)


def _tops(source: str) -> tuple[list[tuple[str, int, int, str]], bool]:
    """The blocks that lie in no other: type, first line, line behind the last, markup.

    And whether one of them is a formula that is not finished.
    """
    tokens: list[Token] = []
    env: dict[str, Any] = {"growing": True}
    made = parser()
    made.block.parse(source, made, env, tokens)
    if is_too_deep(tokens):
        return [], False
    found, begin = [], (0, 0)
    for token in tokens:
        if token.level == 0 and token.map and token.nesting >= 0:
            begin = (token.map[0], token.map[1])
        if token.level == 0 and token.nesting <= 0:
            found.append((token.type, *begin, token.markup))
    return found, any(token.type == "math_open" for token in tokens)


def _cut(tops: Sequence[tuple[str, int, int, str]], lines: Sequence[str], is_open: bool) -> int:
    """The line where the open rest begins."""
    if not tops:
        return 0
    kind, first, behind, markup = tops[-1]
    if not is_open and _is_over(kind, lines[first:behind], markup, is_followed=behind < len(lines) - 1):
        return behind
    before = [top[2] for top in tops[:-1]]
    # An unfinished formula may turn out to be none, and then to belong to what stands right above it.
    while is_open and before and before[-1] == first and lines[first - 1].strip():
        before.pop()
        first = tops[len(before)][1]
    above = before[-1] if before else 0
    return first if not any(line.strip() for line in lines[above:first]) else above


def _is_over(kind: str, lines: Sequence[str], markup: str, *, is_followed: bool) -> bool:
    if kind == "fence":
        last = lines[-1].strip()
        return len(lines) > 1 and len(last) >= len(markup) and set(last) == set(markup) and _indent(lines[-1]) < 4
    return kind in _WHOLE or (kind in _ENDED and is_followed)


def _indent(line: str) -> int:
    return len(line) - len(line.lstrip(" "))
