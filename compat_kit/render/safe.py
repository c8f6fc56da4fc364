"""Markdown that is safe in the viewers of other people: parsed and written anew, so that all read it in the same way."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from . import code, formulas, links
from .parser import parse
from .text import plain

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from markdown_it.tree import SyntaxTreeNode

_SPECIAL = re.compile(r"[&<>\\`*\[\]$~{|#]|!$|(?<![A-Za-z0-9])_|_(?![A-Za-z0-9])")
_START = re.compile(r"^(?:([-+=#|:]|~(?=~~))|(\d{1,9})(?=[.)]))")
_ENTITIES = {"&": "&amp;", "<": "&lt;", ">": "&gt;", "`": "&#96;"}
_PUNCTUATION = re.compile(r"[!-/:-@\[-`{-~]")
# JupyterLab takes formulas out before it reads Markdown, also out of code: half a span or fence would go with them.
_MATH_IN_CODE = re.compile(r"\\\\[()\[\]]|\\(?:begin|end)\{", re.IGNORECASE)
_NO_BRACE = re.compile(r"\\(?:begin|end)\{[a-z]*\*?\}|\\[{}]|[^{}]", re.IGNORECASE)
# Where a viewer does not know formulas, these would be pictures, links or code.
_NO_MATH = re.compile(r"\][ \t\n]*[(\[:]|!\[|`|~{3}|://|www\.|\$|&#?\w+;|\n[ \t]*\n|\\text\w*\s*\{[^}]*[<>]", re.IGNORECASE)
_IN_URL = {character: f"%{ord(character):02X}" for character in "()<>'\"|`$\\[]{}*~"}
_MARKS = {"em": "*", "strong": "**", "s": "~~"}
_ALIGNED = {"left": ":---", "right": "---:", "center": ":---:"}


def safe_markdown(text: str) -> str:
    """The text as Markdown that may be put into a file or an output: in no viewer of CommonMark does it run or load anything.

    HTML becomes text, pictures become links, links other than to http, https and mailto become text. Code keeps its
    words, formulas their dollars; dollars that make none are
    escaped, and set apart where two of them could be taken for one. Definitions of links are put where they are used.
    """
    source = plain(text)
    try:
        tokens = parse(source)
        if tokens is None:
            return _fence(source, "")
        from markdown_it.tree import SyntaxTreeNode

        return _blocks(SyntaxTreeNode(tokens).children)
    except Exception:  # nothing that a model writes may cost an export
        return _fence(source, "")


def safe_line(text: str) -> str:
    """The text, which is no Markdown, as one line of such Markdown that shows it as it is."""
    line = " ".join(plain(text).split())
    return _Writer(one_line=True, in_cell=False, has_pairs=line.count("$") > 1).text(line)


def _blocks(nodes: Sequence[SyntaxTreeNode], between: str = "\n\n") -> str:
    return between.join(filter(None, map(_block, nodes)))


def _block(node: SyntaxTreeNode) -> str:
    match node.type:
        case "heading":
            return f"{'#' * int(node.tag[1])} {_inline(node, one_line=True)}"
        case "blockquote":
            return "\n".join(f"> {line}".rstrip() for line in _blocks(node.children).split("\n"))
        case "bullet_list" | "ordered_list":
            return _list(node)
        case "table":
            return _table(node)
        case "fence" | "code_block":
            return _code_block(node, node.info)
        case "math_block":
            latex = _latex(node.content)
            return _code_block(node, "latex") if not latex else f"$${latex}$$" if _is_quoted(node) else f"$$\n{latex}\n$$"
        case "hr":
            return "___"
        case _:
            return "\n".join(_started(line) for line in _inline(node).split("\n"))


def _started(line: str) -> str:
    """A line of a paragraph, in which nothing begins a block."""
    return _START.sub(lambda found: f"\\{found[1]}" if found[1] else f"{found[2]}\\", line.lstrip())


def _list(node: SyntaxTreeNode) -> str:
    number = int(node.attrs.get("start", 1)) if node.type == "ordered_list" else None
    is_tight = any(child.type == "paragraph" and child.hidden for item in node.children for child in item.children)
    items = []
    for i, item in enumerate(node.children):
        marker = f"{item.markup} " if number is None else f"{number + i}{item.markup} "
        between = "\n" if is_tight and _is_short(item) else "\n\n"
        items.append(marker + _blocks(item.children, between).replace("\n", "\n" + " " * len(marker)) + between)
    return re.sub(r"(?m)^ +$", "", "".join(items).rstrip("\n"))


def _is_short(item: SyntaxTreeNode) -> bool:
    """Whether there is no code in it, or anything else that an empty line has to end."""
    short = ("paragraph", "bullet_list", "ordered_list", "list_item")
    return all(child.type in short and (child.type == "paragraph" or _is_short(child)) for child in item.children)


def _table(node: SyntaxTreeNode) -> str:
    rows = [row.children for part in node.children for row in part.children]
    sides = [str(cell.attrs.get("style", "")).removeprefix("text-align:") for cell in rows[0]]
    lines = ["| " + " | ".join(_inline(cell, one_line=True, in_cell=True) for cell in row) + " |" for row in rows]
    rule = "| " + " | ".join(_ALIGNED.get(side, "---") for side in sides) + " |"
    return "\n".join([lines[0], rule, *lines[1:]])


def _code_block(node: SyntaxTreeNode, info: str) -> str:
    """A fence; in a quote, in which no line is empty and so nothing ends a formula, as HTML where one could begin."""
    if not _is_quoted(node) or not ("$" in node.content or _MATH_IN_CODE.search(node.content)):
        return _fence(node.content, info)
    return f"<pre><code>{_entities(node.content.rstrip(chr(10)))}\n</code></pre>"


def _is_quoted(node: SyntaxTreeNode) -> bool:
    while node.parent is not None:
        node = node.parent
        if node.type == "blockquote":
            return True
    return False


def _entities(text: str) -> str:
    """Text in which no reader of Markdown or formulas finds anything to read."""
    return _PUNCTUATION.sub(lambda found: f"&#{ord(found[0])};", text)


def _fence(content: str, info: str) -> str:
    """A fence that nothing in it closes. Only languages that are coloured: a viewer may draw others, as it does Mermaid."""
    language = info.strip().split(" ", 1)[0].lower()
    marks = _longer_than_any(content, 3)
    end = "" if content.endswith("\n") or not content else "\n"
    return f"{marks}{language if language in code.LANGUAGES else ''}\n{content}{end}{marks}"


def _longer_than_any(content: str, least: int) -> str:
    return "`" * max(least, *(len(run) + 1 for run in re.findall("`+", content)), 0)


def _inline(node: SyntaxTreeNode, *, one_line: bool = False, in_cell: bool = False) -> str:
    found = [child for inline in node.children for child in inline.walk()]
    dollars = sum(child.content.count("$") if child.type == "text" else child.type == "math_inline" for child in found)
    wanted = sorted(child.type for child in found if child.type in _MARKS)
    for marks in (_MARKS, {}):  # marks that others would read as stars are left out: `*a*` before `**b**` may be
        writer = _Writer(one_line=one_line, in_cell=in_cell, has_pairs=dollars > 1, marks=marks)
        text = "".join(writer.write(child) for inline in node.children for child in inline.children)
        if not wanted or wanted == _emphasis(text):
            break
    return text


def _emphasis(text: str) -> list[str]:
    """The types of the marks that are read in it, sorted."""
    types = (child.type.removesuffix("_open") for token in parse(text) or () for child in token.children or ())
    return sorted(name for name in types if name in _MARKS)


class _Writer:
    """Writes what stands in one paragraph, heading or cell."""

    def __init__(self, *, one_line: bool, in_cell: bool, has_pairs: bool, marks: Mapping[str, str] = _MARKS) -> None:
        self._marks = marks
        self._dollar = r"<span>\$</span>" if has_pairs else r"\$"  # MathJax takes an escaped pair for a formula all the same
        self._one_line = one_line
        self._in_cell = in_cell
        self._in_link = False

    def write(self, node: SyntaxTreeNode) -> str:
        match node.type:
            case "em" | "strong" | "s":
                mark = self._marks.get(node.type, "")
                return f"{mark}{self._all(node)}{mark}"
            case "code_inline":
                return self._code(node.content)
            case "link":
                return self._link(node)
            case "image":
                return self._image(node)
            case "math_inline":
                return self._math(node)
            case "softbreak" | "hardbreak":
                return ("<br>" if self._in_cell else " ") if self._one_line else "\n" if node.type == "softbreak" else "\\\n"
            case _:
                return self.text(node.content)

    def _all(self, node: SyntaxTreeNode) -> str:
        return "".join(map(self.write, node.children))

    def text(self, text: str) -> str:
        """Text, of which nothing is Markdown."""
        return _SPECIAL.sub(self._escaped, plain(text).replace("\n", " "))

    def _escaped(self, found: re.Match[str]) -> str:
        sign, after = found[0], found.string[found.end() : found.end() + 1]
        match sign:
            case "$":
                return self._dollar
            case "|":
                return "&#124;" if self._in_cell else "|"  # which nobody takes for the end of a cell
            case "#":
                return "\\#" if self._one_line and not self._in_cell else "#"
            case "[" | "]" if self._in_link:
                return _entities(sign)  # marked, which JupyterLab has, takes backslashes away there before it reads on
            case "]":
                return sign  # with a backslash, it would end what some take for a formula
            case "\\" if not after.isalnum() and after != " ":
                return "&#92;"  # before a bracket, or code, two backslashes say something else to JupyterLab
        return _ENTITIES.get(sign, f"\\{sign}")

    def _code(self, text: str) -> str:
        if _MATH_IN_CODE.search(text) or (self._in_cell and "|" in text):
            return f"<code>{_entities(text)}</code>"  # viewers do not agree on what ends a cell
        marks = _longer_than_any(text, 1)
        space = " " if text[:1] in ("`", " ") or text[-1:] in ("`", " ") else ""
        return f"{marks}{space}{text}{space}{marks}"

    def _link(self, node: SyntaxTreeNode) -> str:
        target = str(node.attrs.get("href", ""))
        if not links.is_link(target):
            return f"{self._all(node)} ({self.text(links.shown(target))})"
        self._in_link = True
        inner = self._all(node)
        self._in_link = False
        return f"[{inner}]({_url(target)})"

    def _image(self, node: SyntaxTreeNode) -> str:
        target, name = str(node.attrs.get("src", "")), node.content or "image"
        if self._in_link or not links.is_link(target):
            return f"{self.text(name)} ({self.text(links.shown(target))})"
        self._in_link = True
        inner = self.text(name)
        self._in_link = False
        return f"[{inner}]({_url(target)})"

    def _math(self, node: SyntaxTreeNode) -> str:
        latex = _latex(node.content).replace("\n", " ")
        if not latex or (self._in_cell and "|" in latex):
            return self._code(node.content.replace("\n", " "))
        return f"$${latex}$$" if node.info == "block" and not self._in_cell else f"${latex}$"


def _latex(latex: str) -> str:
    """A formula that is one in every viewer that knows formulas, and harmless text in the others. "" if it cannot be had."""
    if not formulas.is_plain_math(latex) or _NO_MATH.search(latex) or not _is_balanced(latex):
        return ""
    return plain(latex).replace("<", r"\lt ").replace(">", r"\gt ").strip()


def _is_balanced(latex: str) -> bool:
    """Whether the braces are in pairs as JupyterLab counts them: else it looks for the end of a formula beyond it."""
    depth = 0
    for brace in _NO_BRACE.sub("", latex):
        depth = max(0, depth + (1 if brace == "{" else -1))
    return depth == 0


def _url(target: str) -> str:
    return "".join(_IN_URL.get(character, character) for character in plain(target))
