"""Statements and orders as people type them: what `ask` is for questions, without the politeness that only questions take."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Sequence
    from random import Random

_SLOT = re.compile(r"(\{\w+\})")
_ENDS = (".", ".", "!", "", "", "...")


def say(rng: Random, templates: Sequence[str], *, ends: Sequence[str] = _ENDS, **slots: object) -> str:
    """One of the templates with its `{slots}` filled exactly as given; typos, case and the last mark vary outside of them."""
    text = rng.choice(templates)
    if rng.random() < 0.3 and text[-1:] != "?":
        text = text.rstrip(".! ") + rng.choice(ends)
    elif text[-1:] == "?" and rng.random() < 0.2:
        text = text[:-1].rstrip()
    lower = rng.random() < 0.22
    pieces = _SLOT.split(text)
    if rng.random() < 0.1:
        pieces = _with_typo(rng, pieces)
    if len(pieces) == 1 and rng.random() < 0.03:
        return text.upper()
    return "".join(str(slots[p[1:-1]]) if _SLOT.fullmatch(p) else (p.lower() if lower else p) for p in pieces)


def cross(*parts: Sequence[str]) -> tuple[str, ...]:
    """Every way to take one of each part, joined."""
    whole: tuple[str, ...] = ("",)
    for part in parts:
        whole = tuple(first + second for first in whole for second in part)
    return whole


def sentence(text: str) -> str:
    """The text with its first letter as a capital; a slot at its beginning stays as it is."""
    return text[:1].upper() + text[1:]


def _with_typo(rng: Random, pieces: list[str]) -> list[str]:
    places = [(i, m) for i, p in enumerate(pieces) if p[:1] != "{" for m in re.finditer(r"[A-Za-z]{4,}", p)]
    if not places:
        return pieces
    i, match = rng.choice(places)
    at = rng.randrange(match.start() + 1, match.end() - 1)
    piece = pieces[i]
    letters = rng.choice((piece[at + 1] + piece[at], piece[at + 1], piece[at] * 2 + piece[at + 1]))
    return [*pieces[:i], piece[:at] + letters + piece[at + 2 :], *pieces[i + 1 :]]
