"""Answers side by side: a bounded table for notebooks, and a page of its own in which all of it can be filtered and sorted."""

from __future__ import annotations

from dataclasses import dataclass, field
from functools import cache
from pathlib import Path
from typing import TYPE_CHECKING

from .html import MARKS, _escape, _note, _root, page, style
from .text import short

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping, Sequence

FOLDED = 700
"""Characters of a text that a page shows at once; what is longer is unfolded by a click."""

_HANGING = 200  # so few more characters are not worth a fold


@dataclass(frozen=True, slots=True)
class Badge:
    """A small mark beside an answer: a word, a tone ("good", "warn", "bad", "muted" or ""), and what there is to know of it."""

    text: str
    tone: str = ""
    told: str = ""


@dataclass(frozen=True, slots=True)
class Side:
    """One answer: its text, marks, a small note under it, a tone, and the numbers that a page sorts by (None: not known)."""

    text: str
    note: str = ""
    tone: str = ""
    badges: tuple[Badge, ...] = ()
    figures: Mapping[str, float | None] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class Line:
    """A row: what was asked, a small note under it, and an answer for each column, None where there is none."""

    name: str
    sides: Sequence[Side | None]
    note: str = ""
    is_muted: bool = False


@dataclass(frozen=True, slots=True)
class Head:
    """The head of a column: the name of a model, a small note under it, and marks."""

    label: str
    note: str = ""
    badges: tuple[Badge, ...] = ()


def side_by_side(heads: Sequence[Head], lines: Sequence[Line], *, caption: str = "", foot: str = "", longest: int = 600) -> str:
    """The table for a notebook, with neither script nor anything hidden: texts are cut at `longest` characters, and say so."""
    # <br>, since GitHub and untrusted notebooks take away the style that would keep line ends.
    body = "".join(_line(line, lambda text: _escape(_cut(text, longest)).replace("\n", "<br>"), has_data=False) for line in lines)
    title = f"<caption>{_escape(caption)}</caption>" if caption else ""
    return _root(
        f'<style>{style("side")}</style><div class="ck-scroll"><table class="ck-table ck-side">{title}'
        f"<thead>{_heads(heads)}</thead><tbody>{body}</tbody></table></div>{_note(foot)}"
    )


def side_page(
    title: str,
    parts: Sequence[str],
    heads: Sequence[Head],
    lines: Sequence[Line],
    figures: Mapping[str, str],
    *,
    foot: str = "",
) -> str:
    """One self-contained page: `parts` made here, then all lines, with filter and sort by a little script that it holds.

    figures: what can be sorted by: the key in `Side.figures`, and its name for people. Without script all of it can still be
    read. The page loads nothing, and no script runs in it but its own, whose hash it tells the browser.
    """
    keys = list(figures)
    body = "".join(_line(line, _folded, has_data=True, keys=keys) for line in lines)
    table = (
        f"<style>{style('side')}{style('side_page')}</style>{_bar(heads, figures)}"
        f'<div class="ck-wide"><table class="ck-table ck-side" style="--ck-columns: {len(heads)}">'
        f"<thead>{_heads(heads)}</thead><tbody>{body}</tbody></table></div>{_note(foot)}"
    )
    return page(title, *parts, _root(table), script=_script())


@cache
def _script() -> str:
    return Path(__file__).with_name("side_page.js").read_text(encoding="utf-8")


def _heads(heads: Sequence[Head]) -> str:
    cells = "".join(
        f'<th scope="col"><div class="ck-text">{_escape(head.label)}</div>'
        f"{_badges(head.badges, has_told=False)}{_note(head.note)}</th>"
        for head in heads
    )
    return f'<tr><th scope="col"><div class="ck-text">prompt</div></th>{cells}</tr>'


def _line(line: Line, show: Callable[[str], str], *, has_data: bool, keys: Sequence[str] = ()) -> str:
    told = [side for side in line.sides if side is not None]
    kind = ' class="ck-warm"' if line.is_muted else ""
    differs = " data-differs" if has_data and len({side.text.strip() for side in told}) > 1 else ""
    name = f'<th scope="row"><div class="ck-text">{show(line.name)}</div>{_note(line.note)}</th>'
    sides = "".join(_side(side, show, has_data=has_data, keys=keys) for side in line.sides)
    return f"<tr{kind}{differs}>{name}{sides}</tr>"


def _side(side: Side | None, show: Callable[[str], str], *, has_data: bool, keys: Sequence[str]) -> str:
    if side is None:
        return '<td class="ck-muted"><div class="ck-text">–</div><div class="ck-note">not asked yet</div></td>'
    tone = f' class="ck-{side.tone}"' if side.tone in MARKS else ""
    data = f' data-v="{",".join(_number(side.figures.get(key)) for key in keys)}"' if has_data else ""
    marks = _badges(side.badges, has_told=has_data)
    return f'<td{tone}{data}><div class="ck-text">{show(side.text)}</div>{marks}{_note(side.note)}</td>'


def _badges(badges: Sequence[Badge], *, has_told: bool) -> str:
    if not badges:
        return ""
    # <code>, and a space before it: where all style is taken away, as on GitHub, they are still told from one another.
    return f'<div class="ck-badges">{"".join(_badge(badge, has_told=has_told) for badge in badges)}</div>'


def _badge(badge: Badge, *, has_told: bool) -> str:
    tone = f" ck-is-{badge.tone}" if badge.tone in MARKS else ""
    told = f' title="{_escape(short(badge.told, 500))}"' if has_told and badge.told else ""
    return f' <code class="ck-badge{tone}"{told}>{_escape(badge.text)}</code>'


def _folded(text: str) -> str:
    if len(text) <= FOLDED + _HANGING:
        return _escape(text)
    at = text.rfind(" ", FOLDED - 80, FOLDED) + 1 or FOLDED
    return f'<details class="ck-long"><summary>{_escape(text[:at])}</summary>{_escape(text[at:])}</details>'


def _cut(text: str, most: int) -> str:
    return text if len(text) <= most else f"{text[:most]} … ({len(text) - most:,} more characters)"


def _number(value: float | None) -> str:
    return "" if value is None else f"{value:.6g}"


def _bar(heads: Sequence[Head], figures: Mapping[str, str]) -> str:
    sorts = "".join(f'<option value="{at}">{_escape(name)}</option>' for at, name in enumerate(figures.values()))
    columns = "".join(f'<option value="{at}">{_escape(head.label)}</option>' for at, head in enumerate(heads, 1))
    return (
        '<div class="ck-bar" role="search" hidden>'
        '<label>Filter <input type="search" data-ck="words" placeholder="words in a prompt or an answer"></label>'
        '<label>Show <select data-ck="show"><option value="">all rows</option><option value="bad">where one failed</option>'
        '<option value="differs">where answers differ</option><option value="low">where a score is below 1</option></select>'
        "</label>"
        f'<label>Sort by <select data-ck="sort"><option value="">the order of the prompts</option>{sorts}</select></label>'
        f'<label>of <select data-ck="of">{columns}</select></label>'
        '<label><input type="checkbox" data-ck="down"> highest first</label>'
        '<output data-ck="count" aria-live="polite"></output></div>'
    )
