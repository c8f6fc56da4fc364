"""One thing asked in many ways: templates, and the small accidents of people who type."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Sequence
    from random import Random

_BEFORE = (
    "Please ",
    "please ",
    "Hey, ",
    "Hi! ",
    "Hello, ",
    "Quick question: ",
    "ok, ",
    "So, ",
    "Um, ",
    "Now: ",
    "And ",
    "Question: ",
)
_AFTER = (" Please.", " please", " Thanks!", " thanks", " Thank you.", ", please", " :)", " ok?", " right now", " I need it.")
_ENDS = ("?", "!", ".", "...", "??", " ?", "", "")
_SLOT = re.compile(r"(\{\w+\})")


def ask(rng: Random, templates: Sequence[str], *, loose: bool = True, **slots: object) -> str:
    """One of the templates with its `{slots}` filled, typed as people type: typos, case and punctuation vary outside the slots.

    With `loose`, slots may be written in lower case too: for what is looked up ("france"), never for what is to be copied.
    """
    text = rng.choice(templates)
    if rng.random() < 0.5:
        text = _polite(rng, text)
    if rng.random() < 0.3:
        text = _ending(rng, text)
    pieces = _SLOT.split(text)
    if rng.random() < 0.15:
        pieces = _with_typo(rng, pieces)
    lower = rng.random() < 0.25
    filled = [str(slots[piece[1:-1]]) if piece[:1] == "{" and piece[1:-1] in slots else _cased(piece, lower) for piece in pieces]
    whole = "".join(filled)
    if loose and rng.random() < 0.15:
        whole = whole.lower() if rng.random() < 0.85 else whole.upper()
    return whole


def _cased(piece: str, lower: bool) -> str:
    return piece.lower() if lower else piece


def _polite(rng: Random, text: str) -> str:
    if rng.random() < 0.6:
        before = rng.choice(_BEFORE)
        keep = text[:1] == "{" or text[:2] in {"I ", "I'"}
        return before + (text if keep or before.endswith(("! ", ". ")) else text[:1].lower() + text[1:])
    after = rng.choice(_AFTER)
    return (text.rstrip(" .?!") + after) if after[0] == "," or after[1].islower() else text + after


def _ending(rng: Random, text: str) -> str:
    return text.rstrip(".?! ") + rng.choice(_ENDS)


def _with_typo(rng: Random, pieces: list[str]) -> list[str]:
    """One letter swapped, dropped or doubled in a word of four letters or more that no slot holds."""
    places = [
        (i, m.start(), m.end()) for i, piece in enumerate(pieces) if piece[:1] != "{" for m in re.finditer(r"[A-Za-z]{4,}", piece)
    ]
    if not places:
        return pieces
    i, start, end = rng.choice(places)
    at = rng.randrange(start + 1, end - 1)
    piece = pieces[i]
    kind = rng.randrange(3)
    broken = piece[:at] + (piece[at + 1] + piece[at] + piece[at + 2 :], piece[at + 1 :], piece[at] + piece[at:])[kind]
    return [*pieces[:i], broken, *pieces[i + 1 :]]
