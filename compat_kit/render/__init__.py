"""Text to safe HTML, and tables of plain rows to HTML and to text. The only place that makes HTML.

Everything that comes in is text and hostile: it is escaped here, nowhere else, so that nobody can forget to.
"""

from .html import Cell, page, prose, table
from .progress import progress
from .text import plain, text_table

__all__ = ["Cell", "page", "plain", "progress", "prose", "table", "text_table"]
