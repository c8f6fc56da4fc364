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

MOST_IN_ADDRESSES = 500_000
"""Characters of all addresses in a text: one that is defined once and used everywhere could else become gigabytes."""

MOST_MISSING = 5000
"""How many cells that rows do not have a text's tables may fill up: three letters could else become hundreds of cells."""

_BREAK = re.compile(r"<br ?/?>", re.IGNORECASE)
_CJK = re.compile("[\u3000-\u30ff\u3400-\u9fff\uac00-\ud7af\uf900-\ufaff\uff00-\uffef\U00020000-\U0003ffff]")
_FOLDED = ("blockquote_open", "list_item_open")


@cache
def parser() -> MarkdownIt:
    """The one parser of the process. Its parse keeps nothing, so threads may share it."""
    from markdown_it import MarkdownIt

    made = MarkdownIt("commonmark", {"html": False, "breaks": True, "maxNesting": DEEPEST})
    made.enable("strikethrough").disable(["html_block", "html_inline"])
    made.validateLink = _any  # type: ignore[assignment, method-assign]  # those who write a link look where it leads
    made.inline.ruler.before("emphasis", "emphasis_beside_cjk", _emphasis)
    made.inline.ruler.before("autolink", "line_break", _line_break)
    # Late, as on GitHub: a line that is a heading, or begins code or a list, heads no table.
    made.block.ruler.before("lheading", "late_table", _table, {"alt": ["paragraph", "reference"]})
    formulas.add_rules(made)
    return made


def parse(text: str, env: dict[str, Any] | None = None) -> list[Token] | None:
    """The tokens of a text that was made plain, None if it is too long or too deep to be read, or becomes too much."""
    if len(text) > LONGEST:
        return None
    tokens = parser().parse(text, {} if env is None else env)
    return None if is_too_deep(tokens) or _in_addresses(tokens) > MOST_IN_ADDRESSES else tokens


def _in_addresses(tokens: Sequence[Token]) -> int:
    inner = [child.attrs for token in tokens for child in token.children or ()]
    return sum(len(str(attributes.get(name, ""))) for attributes in inner for name in ("href", "src"))


def is_too_deep(tokens: Sequence[Token]) -> bool:
    """Whether the parser has left something out."""
    return any(token.level >= DEEPEST - 1 and token.type in _FOLDED for token in tokens)


def _any(_target: str) -> bool:
    return True


def _table(state: StateBlock, start_line: int, end_line: int, silent: bool) -> bool:
    """The rule of tables, but for those that lack too many cells; after the first such one nothing is a table any more."""
    from markdown_it.rules_block.table import table

    left = state.env.get("missing", MOST_MISSING)
    if left < 0 or not table(state, start_line, end_line, True):
        return False
    left -= _missing(state, start_line, end_line, left)
    if left < 0 or not silent:
        state.env["missing"] = left
    return left >= 0 and (silent or table(state, start_line, end_line, False))


def _missing(state: StateBlock, start_line: int, end_line: int, left: int) -> int:
    """How many cells the rows of the table that begins here lack, at most; no more rows are looked at than takes up `left`."""
    columns, missing = line_of(state, start_line + 1).count("|") + 1, 0
    for line in range(start_line + 2, end_line):
        if state.isEmpty(line) or missing > left:
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


def _emphasis(state: StateInline, silent: bool) -> bool:
    """Stars beside Chinese, Japanese and Korean, which put no spaces between words: CommonMark leaves **「重点」**内容."""
    from markdown_it.rules_inline.state_inline import Delimiter

    if silent or state.src[state.pos] != "*":
        return False
    found = state.scanDelims(state.pos, True)
    before, after = state.src[state.pos - 1 : state.pos], state.src[state.pos + found.length : state.pos + found.length + 1]
    opens = found.can_open or bool(_CJK.match(before) and after.strip())
    closes = found.can_close or bool(_CJK.match(after) and before.strip())
    if (opens, closes) == (found.can_open, found.can_close):
        return False
    for _ in range(found.length):
        state.push("text", "", 0).content = "*"
        state.delimiters.append(Delimiter(ord("*"), found.length, len(state.tokens) - 1, -1, opens, closes))
    state.pos += found.length
    return True
