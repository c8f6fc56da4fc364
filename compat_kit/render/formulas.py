"""Formulas in LaTeX: where they stand in Markdown, and the MathML that browsers draw by themselves."""

from __future__ import annotations

import html
import re
from functools import lru_cache
from typing import TYPE_CHECKING

from .lines import line_of
from .text import plain

if TYPE_CHECKING:
    from xml.etree.ElementTree import Element

    from markdown_it import MarkdownIt
    from markdown_it.rules_block import StateBlock
    from markdown_it.rules_inline import StateInline

LONGEST = 2000
"""Characters of the longest formula that is drawn; a longer one stays text."""

DEEPEST = 40
"""Elements within one another in the deepest formula that is drawn."""

MOST_BRACES = 300
"""Opening braces of a formula that is drawn; one with more stays text."""

_TAGS = """
math mrow mi mn mo mtext mspace msup msub msubsup mfrac msqrt mroot mover munder munderover mtable mtr mtd mstyle mpadded
mphantom menclose
"""
TAGS = frozenset(_TAGS.split())

_WORD = re.compile(r"[a-z-]{1,24}")
# Never below nothing, or a row of such spaces would put what follows outside.
_LENGTH = re.compile(r"\d?(?:\.\d{1,4})?(?:em|ex)?")
ATTRIBUTES = {
    **dict.fromkeys(("display", "mathvariant", "stretchy", "fence", "form", "separator", "accent", "movablelimits"), _WORD),
    **dict.fromkeys(("displaystyle", "symmetric", "largeop", "notation"), _WORD),
    **dict.fromkeys(("scriptlevel", "linethickness", "lspace", "rspace", "width"), _LENGTH),
    **dict.fromkeys(("columnalign", "columnlines", "rowlines"), re.compile(r"[a-z ]{1,80}")),
}
"""The attributes of MathML that are kept, each with what its value must look like: nothing goes far, hides or has a colour."""

# What reaches out of a formula (addresses, styles, files), or makes a short one endless.
_REFUSED = re.compile(
    r"\\(?:href|url|style|class|cssId|unicode|require|includegraphics|input|include|html\w*|data|bbox|[gex]?def|let|futurelet"
    r"|(?:re)?newcommand|providecommand|(?:re)?newenvironment|DeclareMathOperator|catcode|csname|expandafter|loop|toggle"
    r"|mathtip|texttip|rule|raise|lower|[hmv]?skip|m?kern|[hvm]space|moveleft|moveright|char|verb|special|write)(?![A-Za-z])",
    re.IGNORECASE,
)
_PRICE = re.compile(r"[\d.,]+\s+[A-Za-z]{2,}|[\d.,]+\s*[/–-]")
_OPENERS = {"$$": "$$", "\\[": "\\]", "\\(": "\\)", "$": "$"}
_BLOCK = re.compile(r"\$\$|\\\[|\\begin\{([a-zA-Z]{1,12}\*?)\}")


def is_plain_math(latex: str) -> bool:
    """Whether this is a formula and nothing else: no address, style, file or macro, and not too long."""
    return len(latex) <= LONGEST and latex.count("{") <= MOST_BRACES and not _REFUSED.search(latex)


@lru_cache(maxsize=512)
def mathml(latex: str, display: str = "inline") -> str:
    """The formula as `<math>`, `display` "inline" or "block"; "" where it cannot be drawn, and its source is to be shown."""
    if not is_plain_math(latex):
        return ""
    try:
        from latex2mathml.converter import Converter

        return _written(Converter(display=display).convert_to_element(latex), 0)
    except Exception:  # a formula of a model may be anything, and the converter raises what it likes
        return ""


def _written(element: Element, depth: int) -> str:
    text = html.unescape(element.text or "")
    if depth > DEEPEST or element.tag not in TAGS or (element.tag != "mtext" and text.startswith("\\") and len(text) > 1):
        raise ValueError(element.tag)  # too deep, or a command that nobody knows
    known = {name: value for name, value in element.attrib.items() if name != "width" or element.tag == "mspace"}
    kept = {name: value for name, value in known.items() if name in ATTRIBUTES and ATTRIBUTES[name].fullmatch(value)}
    attributes = "".join(f' {name}="{value}"' for name, value in kept.items())
    inner = "".join(_written(child, depth + 1) for child in element)
    return f"<{element.tag}{attributes}>{html.escape(plain(text))}{inner}</{element.tag}>"


def add_rules(parser: MarkdownIt) -> None:
    """Teach a parser formulas: tokens `math_inline` and `math_block` with the LaTeX as content, "inline" or "block" as info.

    With `growing` in its environment an unfinished formula takes all that follows up to an empty line, as `math_open`.
    """
    parser.inline.ruler.before("escape", "math_inline", _inline)
    parser.block.ruler.before("table", "math_block", _block, {"alt": ["paragraph", "reference", "blockquote", "list", "table"]})


def _inline(state: StateInline, silent: bool) -> bool:
    source, start = state.src, state.pos
    opener = next((one for one in _OPENERS if source.startswith(one, start)), None)
    if opener is None:
        return False
    end = _closing(source, start, opener, min(state.posMax, start + LONGEST))
    if end < 0:
        return False
    if not silent:
        token = state.push("math_inline", "math", 0)
        token.content = source[start + len(opener) : end].strip()
        token.info = "block" if opener in ("$$", "\\[") else "inline"
        token.markup = opener
    state.pos = end + len(_OPENERS[opener])
    return True


def _closing(source: str, start: int, opener: str, limit: int) -> int:
    """Where the formula that opens at `start` is closed, -1 if it is none."""
    begin, closer = start + len(opener), _OPENERS[opener]
    if opener == "$":
        return _closing_dollar(source, start, limit)
    end = _find(source, closer, begin, limit)
    if end < 0 or not source[begin:end].strip() or (opener == "\\[" and source.startswith("(", end + 2)):
        return -1
    return end


def _closing_dollar(source: str, start: int, limit: int) -> int:
    """As Pandoc has it, and stricter: no space within, no letter or digit outside. So prices and variables are none."""
    before, first = source[start - 1 : start], source[start + 1 : start + 2]
    if before.isalnum() or before == "$" or not first or first.isspace() or first == "$":
        return -1
    end = _find(source, "$", start + 1, limit)
    after = source[end + 1 : end + 2]
    if end < 0 or source[end - 1].isspace() or after.isalnum() or after == "$" or _PRICE.match(source, start + 1, end):
        return -1
    return end


def _find(source: str, closer: str, begin: int, limit: int) -> int:
    """The first of it that no backslash stands before."""
    end = source.find(closer, begin, limit)
    while end > 0 and closer[0] == "$" and source[end - 1] == "\\" and source[end - 2] != "\\":
        end = source.find(closer, end + 1, limit)
    return end


def _block(state: StateBlock, start_line: int, end_line: int, silent: bool) -> bool:
    if state.is_code_block(start_line):
        return False
    first = line_of(state, start_line)
    opening = _BLOCK.match(first)
    if opening is None:
        return False
    closer = f"\\end{{{opening[1]}}}" if opening[1] else "\\]" if opening[0] == "\\[" else "$$"
    after = first[len(opening[0]) :]
    last, found, size = start_line, [after], len(after)
    while not found[-1].rstrip().endswith(closer):
        last += 1
        if closer in found[-1] or size > LONGEST:
            return False  # text follows on the same line, or it is no formula
        if last >= end_line or state.isEmpty(last) or state.sCount[last] < state.blkIndent:
            return last >= end_line and _open(state, start_line, end_line, silent)
        found.append(line_of(state, last))
        size += len(found[-1])
    latex = "\n".join(found).rstrip().removesuffix(closer).strip()
    if not latex or closer in latex:
        return False
    if not silent:
        token = state.push("math_block", "math", 0)
        token.content = f"{opening[0]}{latex}{closer}" if opening[1] else latex
        token.info, token.block, token.map = "block", True, [start_line, last + 1]
        token.markup = opening[0]
        state.line = last + 1
    return True


def _open(state: StateBlock, start_line: int, end_line: int, silent: bool) -> bool:
    if not state.env.get("growing"):
        return False
    if not silent:
        token = state.push("math_open", "math", 0)
        token.block, token.map = True, [start_line, end_line]
        state.line = end_line
    return True
