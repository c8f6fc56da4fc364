"""The completion of what stands on the line of a magic: backends, models, options, conversations, functions."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Any

from .talks import conversations

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping

    from .lines import Parser
    from .names import Names

_LINE = re.compile(r"\s*(?:[^\W\d]\w*\s*=\s*)?(%%?\w+)\s")
_SAFE = re.compile(r"[\w./:@+-]+")
_MOST = 500


def candidates(before: str, parsers: Mapping[str, Parser], names: Names) -> tuple[str, list[tuple[str, str]]] | None:
    """What may stand at the end of a line of which this is there already: the part to be replaced, and words with their types.

    None for a line that is none of the magics', or where nothing can be proposed.
    """
    found = _LINE.match(before)
    parser = parsers.get(found[1]) if found else None
    if found is None or parser is None:
        return None
    *words, part = re.split(r"\s+", before[found.end() :])
    proposed = _proposed(part, words[-1] if words else "", parser, names)
    if proposed is None:
        return None
    kind, texts = proposed
    part = part.rpartition(",")[2] if kind == "function" else part
    fitting = [text for text in texts if text.startswith(part) and _SAFE.fullmatch(text)]
    return part, [(text, kind) for text in fitting[:_MOST]]


def _proposed(part: str, last: str, parser: Parser, names: Names) -> tuple[str, Iterable[str]] | None:
    if part.startswith("-"):
        return "option", parser.options
    if last in ("-c", "--name"):
        return "conversation", conversations
    if last == "--tools":
        return "function", names.functions()
    action = parser._option_string_actions.get(last)
    if (action is not None and action.nargs != 0) or parser.prog not in ("%%chat", "%%compare"):
        return None
    return "backend", [*names.backends(), *names.models()]


def result(before: str, parsers: Mapping[str, Parser], names: Names) -> dict[str, Any]:
    """The same as IPython's completer wants it. Where there is something, nothing else is proposed."""
    from IPython.core.completer import SimpleCompletion

    found = candidates(before, parsers, names)
    if found is None:
        return {"completions": []}
    part, texts = found
    completions = [SimpleCompletion(text=text, type=kind) for text, kind in texts]
    return {"completions": completions, "matched_fragment": part, "suppress": bool(texts), "ordered": True}
