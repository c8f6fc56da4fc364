"""How the rules of the parser see lines."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from markdown_it.rules_block import StateBlock


def line_of(state: StateBlock, line: int) -> str:
    """A line of the source, without its indentation."""
    return state.src[state.bMarks[line] + state.tShift[line] : state.eMarks[line]]
