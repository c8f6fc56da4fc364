"""HTML with one style for light and dark, drawn with JupyterLab's own colours where they exist."""

from __future__ import annotations

import html
from dataclasses import dataclass
from functools import cache
from pathlib import Path
from typing import TYPE_CHECKING

from .text import plain

if TYPE_CHECKING:
    from collections.abc import Sequence

TONES = ("", "good", "warn", "bad", "muted")


@dataclass(frozen=True, slots=True)
class Cell:
    """A cell of a table: its text, a small note under it, and a tone ("good", "warn", "bad", "muted" or "")."""

    text: str
    note: str = ""
    tone: str = ""


def prose(text: str, caption: str = "") -> str:
    """A text as it was written, line ends kept, with a small caption under it."""
    under = f'<div class="ck-note">{_escape(caption)}</div>' if caption else ""
    return _root(f'<div class="ck-prose">{_escape(text)}</div>{under}')


def table(columns: Sequence[str | Cell], rows: Sequence[Sequence[str | Cell]], caption: str = "", foot: str = "") -> str:
    """A table with a header row; the first cell of each row is its header."""
    title = f"<caption>{_escape(caption)}</caption>" if caption else ""
    head = "".join(_cell(column, "th", ' scope="col"') for column in columns)
    body = "".join(f"<tr>{_row(row)}</tr>" for row in rows)
    under = f'<div class="ck-note">{_escape(foot)}</div>' if foot else ""
    return _root(
        f'<div class="ck-scroll"><table class="ck-table">{title}<thead><tr>{head}</tr></thead>'
        f"<tbody>{body}</tbody></table></div>{under}"
    )


def page(title: str, *parts: str) -> str:
    """One self-contained page of parts made here. It loads nothing and runs nothing, and tells the browser so."""
    policy = "default-src 'none'; style-src 'unsafe-inline'; base-uri 'none'; form-action 'none'"
    return (
        '<!doctype html>\n<html lang="en"><head><meta charset="utf-8">'
        f'<meta http-equiv="Content-Security-Policy" content="{policy}">'
        '<meta name="viewport" content="width=device-width, initial-scale=1"><meta name="color-scheme" content="light dark">'
        f"<title>{_escape(title)}</title></head>"
        f'<body class="ck-page"><h1>{_escape(title)}</h1>{"".join(parts)}</body></html>\n'
    )


def _row(row: Sequence[str | Cell]) -> str:
    return "".join(
        _cell(cell, "td" if position else "th", "" if position else ' scope="row"') for position, cell in enumerate(row)
    )


def _cell(cell: str | Cell, tag: str, attributes: str) -> str:
    cell = Cell(cell) if isinstance(cell, str) else cell
    tone = f' class="ck-{cell.tone}"' if cell.tone in TONES[1:] else ""
    note = f'<div class="ck-note">{_escape(cell.note)}</div>' if cell.note else ""
    return f'<{tag}{attributes}{tone}><div class="ck-text">{_escape(cell.text)}</div>{note}</{tag}>'


def _escape(text: str) -> str:
    return html.escape(plain(text), quote=True)


def _root(content: str) -> str:
    # mathjax_ignore: a price such as $0.15 is no formula.
    return f'<div class="ck-root mathjax_ignore tex2jax_ignore"><style>{_style()}</style>{content}</div>'


@cache
def _style() -> str:
    lines = Path(__file__).with_name("theme.css").read_text(encoding="utf-8").splitlines()
    return "".join(line.strip() for line in lines if not line.strip().startswith("/*"))
