"""stub"""

from __future__ import annotations

from typing import Any

from .. import render

COLUMNS = ("name", "kind", "version", "url", "models", "state", "advice")


def rows(servers: Any) -> Any:
    return [
        {
            "name": s.name,
            "kind": s.kind,
            "version": s.version,
            "url": s.url,
            "models": [{"id": m.id} for m in s.models],
            "state": s.state,
            "advice": s.advice,
        }
        for s in servers
    ]


def text(servers: Any, width: int = 110) -> str:
    return render.text_table(
        ("state", "name", "kind", "url", "models", "do"),
        [(s.state, s.name, s.title, s.url, ", ".join(m.id for m in s.models[:6]), s.advice) for s in servers],
        width=width,
    )


def html(servers: Any) -> str:
    return render.table(("a",), [(s.name,) for s in servers])
