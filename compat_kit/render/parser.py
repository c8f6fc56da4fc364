"""The parser of Markdown: CommonMark with tables, strike-through and formulas; it knows no HTML and makes no picture."""

from __future__ import annotations

import re
from functools import cache
from typing import TYPE_CHECKING, Any

from . import formulas
from .lines import line_of

if TYPE_CHECKING:
    from collections.abc import Sequence

    from markdown_it import MarkdownIt
    from markdown_it.rules_block import StateBlock
    from markdown_it.rules_inline import StateInline
    from markdown_it.token import Token

LONGEST = 200_000
"""Characters of the longest text that is parsed; a longer one is shown as it is."""

DEEPEST = 40
"""How deep lists and quotes may lie in one another; what is deeper is shown as it is, since the parser would drop it."""

MOST_MISSING = 5000
"""How many cells that rows do not have a text's tables may fill up: three letters could else become hundreds of cells."""

_DELIMITERS = re.compile(r"[ \t]*[|:-][ \t|:-]*")
_BREAK = re.compile(r"<br ?/?>", re.IGNORECASE)
_FOLDED = ("blockquote_open", "list_item_open")


@cache
def parser() -> MarkdownIt:
    """The one parser of the process. Its parse keeps nothing, so threads may share it."""
    from markdown_it import MarkdownIt

    made = MarkdownIt("commonmark", {"html": False, "breaks": True, "maxNesting": DEEPEST})
    made.enable(["table", "strikethrough"]).disable(["html_block", "html_inline"])
    made.validateLink = _any  # type: ignore[assignment, method-assign]  # those who write a link look where it leads
    made.inline.ruler.before("autolink", "line_break", _line_break)
    made.block.ruler.at("table", _table, {"alt": ["paragraph", "reference"]})
    formulas.add_rules(made)
    return made


def parse(text: str, env: dict[str, Any] | None = None) -> list[Token] | None:
    """The tokens of a text that was made plain, None if it is too long or too deep to be read as Markdown."""
    if len(text) > LONGEST:
        return None
    tokens = parser().parse(text, {} if env is None else env)
    return None if is_too_deep(tokens) else tokens


def is_too_deep(tokens: Sequence[Token]) -> bool:
    """Whether the parser has left something out."""
    return any(token.level >= DEEPEST - 1 and token.type in _FOLDED for token in tokens)


def _any(_target: str) -> bool:
    return True


def _table(state: StateBlock, start_line: int, end_line: int, silent: bool) -> bool:
    from markdown_it.rules_block.table import table

    missing = _missing(state, start_line, end_line)
    left = state.env.get("missing", MOST_MISSING) - missing
    if missing < 0 or left < 0 or not table(state, start_line, end_line, silent):
        return False
    if not silent:
        state.env["missing"] = left
    return True


def _missing(state: StateBlock, start_line: int, end_line: int) -> int:
    """How many cells the rows of a table lack that begins here, at most; -1 if none begins."""
    if start_line + 2 > end_line or not _DELIMITERS.fullmatch(line_of(state, start_line + 1)):
        return -1
    columns, missing = line_of(state, start_line + 1).count("|") + 1, 0
    for line in range(start_line + 2, end_line):
        if state.isEmpty(line):
            break
        missing += max(0, columns - 2 - line_of(state, line).count("|"))
    return missing


def _line_break(state: StateInline, silent: bool) -> bool:
    """The one tag that models cannot do without: there is no other line break in a table."""
    found = _BREAK.match(state.src, state.pos)
    if found is None:
        return False
    if not silent:
        state.push("hardbreak", "br", 0)
    state.pos = found.end()
    return True
