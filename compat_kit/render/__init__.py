"""Text to safe HTML, and tables of plain rows to HTML and to text. The only place that makes HTML.

Everything that comes in is text and hostile: it is escaped here, nowhere else, so that nobody can forget to.
"""

from .html import MARKS, AnyCell, Cell, Fold, Item, Pill, page, prose, still, style, table
from .progress import progress
from .text import plain, short, size, text_table

__all__ = [
    "MARKS",
    "AnyCell",
    "Cell",
    "Fold",
    "Item",
    "Pill",
    "page",
    "plain",
    "progress",
    "prose",
    "short",
    "size",
    "still",
    "style",
    "table",
    "text_table",
]
