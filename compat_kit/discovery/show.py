"""How servers show themselves: as a table in a notebook, as text in a terminal, and as plain rows for other programs."""

from __future__ import annotations

import textwrap
from typing import TYPE_CHECKING, Any

from .. import render

if TYPE_CHECKING:
    from collections.abc import Sequence

    from ..replies import ModelInfo
    from .servers import Server

NOTHING = (
    "No model server answers on this machine. `ck.local()` starts the embedded engine: no key, no download. "
    "Or start a server, for example `ollama serve`, and look again."
)

TONES = {
    "up": "good",
    "no model": "warn",
    "loading": "warn",
    "needs key": "warn",
    "failing": "bad",
    "wrong path": "warn",
    "not OpenAI": "muted",
    "refused": "bad",
    "timed out": "bad",
    "no answer": "bad",
}
"""How bad each state is, as the tones of `render`."""

_ORDER = ("vision", "audio", "tools", "reasoning", "embedding", "rerank")
_USUAL = frozenset(("chat", "completion"))
_MOST = 10**15  # no model has so many tokens, parameters or bytes: such a number is a mistake or a joke
_NAMED = 3
_LONGEST = 80
_LONGEST_ID = 500


def html(servers: Sequence[Server], foot: str = "") -> str:
    """A table of the servers, their models folded. `foot` goes under it, a line for each of its own."""
    if not servers:
        return render.prose(NOTHING, caption=foot)
    columns = ["state", "name", "url", "models", "what to do"]
    rows = [_cells(server) for server in servers]
    if not any(server.advice for server in servers):
        columns, rows = columns[:-1], [row[:-1] for row in rows]
    return render.table(columns, rows, foot=foot, header=1)


def text(servers: Sequence[Server], width: int = 110, foot: str = "") -> str:
    """The same as plain text, at most `width` characters wide where that leaves each column room."""
    under = "\n".join(_folded(line, width) for line in render.plain(foot).split("\n")) if foot else ""
    if not servers:
        return "\n".join(part for part in (_folded(NOTHING, width), under) if part)
    columns = ["state", "name", "kind", "url", "models", "what to do"]
    rows = [[s.state, s.name, title(s), s.url, _names(s.models), s.advice] for s in servers]
    kept = [i for i, column in enumerate(columns) if column != "what to do" or any(row[i] for row in rows)]
    table = render.text_table([columns[i] for i in kept], [[row[i] for i in kept] for row in rows], width, whole=("url",))
    return f"{table}\n{under}" if foot else table


def rows(servers: Sequence[Server]) -> list[dict[str, Any]]:
    """A row for each server, of plain values that JSON can hold. What nobody told is None, and no capability."""
    return [
        {
            "name": server.name,
            "kind": server.kind,
            "title": server.title,
            "version": server.version,
            "state": server.state,
            "url": server.url,
            "advice": server.advice,
            "note": server.note,
            "found_by": server.found_by,
            "models": [_model(model) for model in server.models],
        }
        for server in servers
    ]


def badges(model: ModelInfo) -> tuple[str, ...]:
    """What is known of a model in a few words each: "vision", "loaded", "4k of 128k context", "7.6B", "Q4_K_M", "4.9 GB"."""
    told = (
        *capabilities(model),
        "loaded" if model.is_loaded else "",
        _context(_number(model.context_window), _number(model.max_context_window)),
        render.short(model.parameters or "", 24),
        render.short(model.quantization or "", 24),
        size(model.size_bytes),
    )
    return tuple(badge for badge in told if badge)


def capabilities(model: ModelInfo) -> tuple[str, ...]:
    """What the model can do beyond chat and completion, which are what nearly all can."""
    names = dict.fromkeys((*_ORDER, *(one.name for one in model.capabilities)))
    return tuple(render.short(name, 24) for name in names if name not in _USUAL and model.can(name))


def tokens(count: int) -> str:
    """A number of tokens as people write it: 131072 is "128k", 40960 "40k", 128000 "128k", 1000000 "1M"."""
    if count < 1000:
        return str(count)
    step = 1000 if count % 1000 == 0 or count % 1024 else 1024
    shown = count / step
    return f"{_digits(shown)}k" if shown < 999.5 else f"{_digits(shown / step)}M"


def size(count: int | None) -> str:
    """A number of bytes as servers and shops write it, in steps of a thousand: "2.4 MB", "42 GB". "" where it is not known."""
    return "" if (known := _number(count)) is None else render.size(known)


def title(server: Server) -> str:
    """The kind of server for people, with its version where it told one."""
    return f"{server.title} {render.short(server.version or '', 24)}".strip()


def _folded(line: str, width: int) -> str:
    return textwrap.fill(line, width, break_long_words=False, break_on_hyphens=False)


def _cells(server: Server) -> list[render.AnyCell]:
    items = tuple(render.Item(render.short(model.id, _LONGEST_ID), badges(model)) for model in server.models)
    about = "\n".join(line for line in (server.found_by, server.note) if line)
    return [
        render.Pill(server.state, TONES.get(server.state, "")),
        render.Cell(server.name, note=title(server)),
        render.Cell(server.url, note=about, is_whole=True),
        render.Fold("model", items),
        render.Cell(server.advice, has_code=True),
    ]


def _model(model: ModelInfo) -> dict[str, Any]:
    return {
        "id": model.id,
        "context_window": _number(model.context_window),
        "max_context_window": _number(model.max_context_window),
        "capabilities": {one.name: model.can(one.name) for one in model.capabilities},
        "is_loaded": model.is_loaded,
        "size_bytes": _number(model.size_bytes),
        "parameters": model.parameters,
        "quantization": model.quantization,
    }


def _names(models: Sequence[ModelInfo]) -> str:
    if len(models) == 1:
        known = ", ".join(badges(models[0]))
        return f"{_id(models[0])} ({known})" if known else _id(models[0])
    names = ", ".join(_id(model) for model in models[:_NAMED])
    return names if len(models) <= _NAMED else f"{names} and {len(models) - _NAMED:,} more"


def _id(model: ModelInfo) -> str:
    return render.short(model.id, _LONGEST)


def _context(now: int | None, most: int | None) -> str:
    if now and most and now < most:
        return f"{tokens(now)} of {tokens(most)} context"
    if now:
        return f"{tokens(now)} context"
    return f"up to {tokens(most)} context" if most else ""


def _number(value: int | None) -> int | None:
    return value if value is not None and 0 < value < _MOST else None


def _digits(value: float) -> str:
    """One digit after the point below ten, where it is not zero; none above."""
    return f"{value:.1f}".removesuffix(".0") if value < 9.95 else f"{value:.0f}"
