"""Text to safe HTML, and tables of plain rows to HTML and to text. The only place that makes HTML.

Everything that comes in is text and hostile: it is escaped here, nowhere else, so that nobody can forget to. Markdown is
parsed without HTML, and what comes of it passes an allow-list.
"""

from .blocks import blocks
from .code import highlight
from .diff import diff
from .html import MARKS, AnyCell, Cell, Fold, Item, Pill, data, page, prose, still, style, table
from .markdown import markdown
from .progress import progress
from .safe import safe_line, safe_markdown
from .side import Badge, Head, Line, Side, side_by_side, side_page
from .text import duration, plain, short, size, text_table
from .transcript import Entry, Picture, Section, Step, picture, transcript

__all__ = [
    "MARKS",
    "AnyCell",
    "Badge",
    "Cell",
    "Entry",
    "Fold",
    "Head",
    "Item",
    "Line",
    "Picture",
    "Pill",
    "Section",
    "Side",
    "Step",
    "blocks",
    "data",
    "diff",
    "duration",
    "highlight",
    "markdown",
    "page",
    "picture",
    "plain",
    "progress",
    "prose",
    "safe_line",
    "safe_markdown",
    "short",
    "side_by_side",
    "side_page",
    "size",
    "still",
    "style",
    "table",
    "text_table",
    "transcript",
]
