"""A bar for what takes its time."""

from __future__ import annotations

from .html import _escape, _root, style


def progress(fraction: float | None, caption: str = "") -> str:
    """A bar that is filled to that part (0 to 1), or moves without end for None, with a small caption under it."""
    value = "" if fraction is None else f' value="{min(max(fraction, 0.0), 1.0):.4f}"'
    label = _escape(caption)
    bar = f'<progress class="ck-progress" max="1"{value} aria-label="{label}"></progress>'
    return _root(f'<style>{style("progress")}</style>{bar}<div class="ck-note">{label}</div>')
