"""What one text has and another has not, word by word, in bounded time."""

from __future__ import annotations

import re
from collections import Counter
from difflib import SequenceMatcher
from typing import TYPE_CHECKING

from .html import _escape, _root, style
from .text import plain

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    Part = tuple[str, str, str]

MOST_WORDS = 3000
"""So many words and marks of each text are compared by words; longer ones first by lines, and by words within what changed."""
_MOST_PAIRS = 100_000  # of equal words or lines: what the comparison costs
_MOST_SAME = 1200  # characters: a longer stretch that both have is cut
_MOST_CHANGED = 20_000
_WORDS = re.compile(r"\w+|\s+|[^\w\s]")


def diff(a: str, b: str, *, has_style: bool = True) -> str:
    """Both texts in one, as safe HTML: what only `a` has is struck out, what only `b` has is underlined.

    Texts too long to be compared by words are compared by lines, and those too long for that are shown one after the other.
    has_style: False where the styles "theme" and "diff" are there already.
    """
    parts = list(_merged(_compared(plain(a), plain(b))))
    body = "".join(map(_part, parts)) or '<span class="ck-muted">Both are empty.</span>'
    if parts and all(kind == "=" for kind, _, _ in parts):
        body = f'<div class="ck-note">They are the same.</div>{body}'
    shown = f'<div class="ck-diff">{body}</div>'
    return _root(f"<style>{style('diff')}</style>{shown}") if has_style else shown


def _part(part: Part) -> str:
    kind, old, new = part
    if kind == "=":
        return _long(new, _MOST_SAME, "characters that both have")
    removed = f'<del class="ck-del">{_long(old, _MOST_CHANGED, "more characters")}</del>' if old else ""
    return removed + (f'<ins class="ck-ins">{_long(new, _MOST_CHANGED, "more characters")}</ins>' if new else "")


def _long(text: str, most: int, rest: str) -> str:
    """The text, its middle cut where it has more than so many characters."""
    if len(text) <= most:
        return _escape(text)
    kept = most // 3
    cut = f'<span class="ck-cut"> … {len(text) - 2 * kept:,} {rest} … </span>'
    return f"{_escape(text[:kept])}{cut}{_escape(text[-kept:])}"


def _compared(a: str, b: str) -> Iterator[Part]:
    """What is the same ("=") and what is another ("!"), in order."""
    words = _WORDS.findall(a), _WORDS.findall(b)
    if _is_cheap(*words):
        yield from _opcodes(*words)
        return
    lines = a.splitlines(keepends=True), b.splitlines(keepends=True)
    if not _is_cheap(*lines):
        yield from _ends(a, b)
        return
    for kind, old, new in _opcodes(*lines):
        inner = _WORDS.findall(old), _WORDS.findall(new)
        yield from _opcodes(*inner) if kind == "!" and old and new and _is_cheap(*inner) else [(kind, old, new)]


def _is_cheap(a: Sequence[str], b: Sequence[str]) -> bool:
    if max(len(a), len(b)) > MOST_WORDS:
        return False
    counts = Counter(b)
    popular = len(b) // 100 + 1 if len(b) >= 200 else len(b)  # difflib does not begin with words that are more frequent than that
    return sum(many * counts[word] for word, many in Counter(a).items() if counts[word] <= popular) <= _MOST_PAIRS


def _opcodes(a: Sequence[str], b: Sequence[str]) -> Iterator[Part]:
    for kind, a0, a1, b0, b1 in SequenceMatcher(str.isspace, a, b).get_opcodes():
        yield "=" if kind == "equal" else "!", "".join(a[a0:a1]), "".join(b[b0:b1])


def _ends(a: str, b: str) -> Iterator[Part]:
    """The same beginning, the same end, and all that is between them as another."""
    start = _common(a, b)
    end = _common(a[start:][::-1], b[start:][::-1])
    yield "=", a[:start], b[:start]
    yield "!", a[start : len(a) - end], b[start : len(b) - end]
    yield "=", a[len(a) - end :], b[len(b) - end :]


def _common(a: str, b: str) -> int:
    """How many characters two texts begin with in common."""
    return next((at for at, (one, other) in enumerate(zip(a, b, strict=False)) if one != other), min(len(a), len(b)))


def _merged(parts: Iterator[Part]) -> Iterator[Part]:
    """The parts without empty ones, those of one kind in one; what is the same between two changes but no word goes with them."""
    kept: list[Part] = []
    for kind, old, new in parts:
        if not old and not new:
            continue
        if kind == "!" and len(kept) > 1 and kept[-1][0] == "=" and kept[-2][0] == "!" and not re.search(r"\w|\n", kept[-1][2]):
            between = kept.pop()
            last = kept.pop()
            kept.append(("!", last[1] + between[1] + old, last[2] + between[2] + new))
        elif kept and kept[-1][0] == kind:
            last = kept.pop()
            kept.append((kind, last[1] + old, last[2] + new))
        else:
            kept.append((kind, old, new))
    yield from kept
