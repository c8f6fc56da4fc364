"""HTML with one style for light and dark, drawn with JupyterLab's own colours where they exist."""

from __future__ import annotations

import base64
import hashlib
import html
import json
from dataclasses import dataclass
from functools import cache
from pathlib import Path
from typing import TYPE_CHECKING

from .text import plain, short

if TYPE_CHECKING:
    from collections.abc import Sequence
    from typing import TypeAlias

TONES = ("", "good", "warn", "bad", "muted")

MARKS = {"good": "●", "warn": "▲", "bad": "✕", "muted": "○"}
"""The shape that goes with a tone: nobody has to tell colours apart."""

MOST_ITEMS = 200
"""How many items of a folded list are written: a page of thousands is slow, and nobody reads it."""


_LONGEST_DATA = 20_000  # characters: what is nested deeply grows a thousandfold with each line pushed in


@dataclass(frozen=True, slots=True)
class Cell:
    """A cell of a table: its text, a small note under it, and a tone ("good", "warn", "bad", "muted" or "").

    is_whole: words of it are not broken to make the column narrower, as in an address. has_code: what stands between
    backticks is shown as code, as in advice.
    """

    text: str
    note: str = ""
    tone: str = ""
    is_whole: bool = False
    has_code: bool = False


@dataclass(frozen=True, slots=True)
class Pill:
    """A cell that holds a state: a word with the colour and the shape of its tone, and a small note under it."""

    text: str
    tone: str = ""
    note: str = ""


@dataclass(frozen=True, slots=True)
class Item:
    """One thing of a `Fold`: its text, small badges behind it, and a small note under it."""

    text: str
    badges: tuple[str, ...] = ()
    note: str = ""


@dataclass(frozen=True, slots=True)
class Fold:
    """A cell that holds a list, folded to a line that names the first two; one item alone is shown as it is.

    noun: what the items are, in the singular. At most `MOST_ITEMS` are written, and how many more there are.
    """

    noun: str
    items: tuple[Item, ...] = ()

    @property
    def summary(self) -> str:
        """The line it is folded to: "5 models: a, b and 3 more". "" without items."""
        count, names = len(self.items), [short(item.text) for item in self.items[:2]]
        if count < 2:
            return "".join(names)
        rest = f" and {count - 2:,} more" if count > 2 else ""
        return f"{count:,} {self.noun}s: {', '.join(names)}{rest}"


AnyCell: TypeAlias = "str | Cell | Pill | Fold"


def prose(text: str, caption: str = "") -> str:
    """A text as it was written, line ends kept, with a small caption under it."""
    return _root(f'<div class="ck-prose">{_escape(text)}</div>{_note(caption)}')


def data(text: str, caption: str = "") -> str:
    """JSON as a program writes it for people, with a small caption under it. What is no JSON is shown as it is."""
    shown = f'<pre class="ck-data" tabindex="0">{_escape(_laid_out(text))}</pre>'
    return _root(f"<style>{style('data')}</style>{shown}{_note(caption)}")


def _laid_out(text: str) -> str:
    if len(text) > _LONGEST_DATA:
        return text
    try:
        return json.dumps(json.loads(text), indent=2, ensure_ascii=False)
    except (ValueError, RecursionError):
        return text


def table(
    columns: Sequence[str | Cell], rows: Sequence[Sequence[AnyCell]], caption: str = "", foot: str = "", header: int = 0
) -> str:
    """A table with a header row; the cell at `header` names each row for those who hear it read."""
    title = f"<caption>{_escape(caption)}</caption>" if caption else ""
    head = "".join(_cell(column, "th", ' scope="col"') for column in columns)
    body = "".join(f"<tr>{_row(row, header)}</tr>" for row in rows)
    return _root(
        f'<div class="ck-scroll"><table class="ck-table">{title}<thead><tr>{head}</tr></thead>'
        f"<tbody>{body}</tbody></table></div>{_note(foot)}"
    )


def still(part: str) -> str:
    """A part that stands in for a live view in a saved notebook, put out right after it; while the view lives it is hidden."""
    return f'<div class="ck-still">{part}</div>'


def page(title: str, *parts: str, script: str = "") -> str:
    """One self-contained page of parts made here. It loads nothing and runs nothing, and tells the browser so;
    the pictures that it shows it holds.

    script: one of this package, the only one that the browser is told to run, by its hash.
    """
    policy = "default-src 'none'; style-src 'unsafe-inline'; img-src data:; base-uri 'none'; form-action 'none'"
    if script:
        policy += f"; script-src 'sha256-{base64.b64encode(hashlib.sha256(script.encode()).digest()).decode()}'"
        parts = (*parts, f"<script>{script}</script>")
    return (
        '<!doctype html>\n<html lang="en"><head><meta charset="utf-8">'
        f'<meta http-equiv="Content-Security-Policy" content="{policy}">'
        '<meta name="viewport" content="width=device-width, initial-scale=1"><meta name="color-scheme" content="light dark">'
        f"<title>{_escape(title)}</title></head>"
        f'<body class="ck-page"><h1>{_escape(title)}</h1>{"".join(parts)}</body></html>\n'
    )


def _row(row: Sequence[AnyCell], header: int) -> str:
    return "".join(
        _cell(cell, "th", ' scope="row"') if position == header else _cell(cell, "td", "") for position, cell in enumerate(row)
    )


def _cell(cell: AnyCell, tag: str, attributes: str) -> str:
    if isinstance(cell, Fold):
        return f"<{tag}{attributes}>{_fold(cell)}</{tag}>"
    if isinstance(cell, Pill):
        return f"<{tag}{attributes}>{_pill(cell)}{_note(cell.note)}</{tag}>"
    cell = Cell(cell) if isinstance(cell, str) else cell
    tone = f' class="ck-{cell.tone}"' if cell.tone in TONES[1:] else ""
    kind = " ck-whole" if cell.is_whole else " ck-told" if cell.has_code and cell.text else ""
    text = _coded(cell.text) if cell.has_code else _escape(cell.text)
    return f'<{tag}{attributes}{tone}><div class="ck-text{kind}">{text}</div>{_note(cell.note)}</{tag}>'


def _coded(text: str) -> str:
    parts = [_escape(part) for part in text.split("`")]
    if len(parts) % 2 == 0:  # a backtick without a partner
        return _escape(text)
    return "".join(f'<code class="ck-code">{part}</code>' if i % 2 else part for i, part in enumerate(parts))


def _pill(pill: Pill) -> str:
    tone = f" ck-is-{pill.tone}" if pill.tone in MARKS else ""
    mark = f'<span class="ck-mark" aria-hidden="true">{MARKS[pill.tone]}</span> ' if pill.tone in MARKS else ""
    return f'<span class="ck-pill{tone}">{mark}<span>{_escape(pill.text)}</span></span>'


def _fold(fold: Fold) -> str:
    if len(fold.items) < 2:
        return "".join(f'<div class="ck-one">{_item(item)}</div>' for item in fold.items)
    items = "".join(f"<li>{_item(item)}</li>" for item in fold.items[:MOST_ITEMS])
    left_out = len(fold.items) - MOST_ITEMS
    more = f'<li class="ck-muted">and {left_out:,} more</li>' if left_out > 0 else ""
    return f'<details class="ck-fold"><summary>{_escape(fold.summary)}</summary><ul class="ck-items">{items}{more}</ul></details>'


def _item(item: Item) -> str:
    # <code>, and a space before it: where all style is taken away, as on GitHub, badges are still told from the name.
    badges = "".join(f' <code class="ck-badge">{_escape(badge)}</code>' for badge in item.badges)
    return f'<span class="ck-text">{_escape(item.text)}</span>{badges}{_note(item.note)}'


def _note(text: str) -> str:
    return f'<div class="ck-note">{_escape(text)}</div>' if text else ""


def _escape(text: str) -> str:
    return html.escape(plain(text), quote=True)


def _root(content: str, *, has_style: bool = True) -> str:
    # mathjax_ignore: a price such as $0.15 is no formula.
    styled = f"<style>{style()}</style>" if has_style else ""
    return f'<div class="ck-root mathjax_ignore tex2jax_ignore">{styled}{content}</div>'


@cache
def style(name: str = "theme") -> str:
    """The style of all that is made here, for a widget that is to look the same; or that of one thing, which only it needs."""
    lines = Path(__file__).with_name(f"{name}.css").read_text(encoding="utf-8").splitlines()
    return "".join(line.strip() for line in lines if not line.strip().startswith("/*"))
