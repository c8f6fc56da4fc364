"""Definitions of a JSON schema, written where they are used.

Grammars and templates of many servers do not follow `$ref`: Gemini refuses it, Ollama's form of a tool has no room for it, and
a small model reads what stands there. So a definition is kept apart only where it refers to itself, or is long and used often.
"""

from __future__ import annotations

import json
from typing import TYPE_CHECKING, Any
from urllib.parse import unquote

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

_LONG = 1_000
"""From so many characters on, a definition that is used more than once is referred to."""
_PREFIX = "#/$defs/"


def inlined(schema: Mapping[str, Any]) -> dict[str, Any]:
    """The same schema with its definitions where they are used, as far as that can be. Changes nothing of its argument."""
    definitions = schema.get("$defs") or {}
    rest = {key: value for key, value in schema.items() if key != "$defs"}
    uses = [name for part in (rest, *definitions.values()) for name in references(part)]
    kept = {name for name in definitions if _comes_back(name, definitions)}
    done: dict[str, Any] = {}

    def settled(name: str) -> Any:
        if name not in done:
            done[name] = filled(definitions[name])
        return done[name]

    def filled(part: Any) -> Any:
        if isinstance(part, list):
            return [filled(one) for one in part]
        if not isinstance(part, dict):
            return part
        name = _name(part)
        others = {key: filled(value) for key, value in part.items() if key != "$ref" or name is None}
        if name is None or name not in definitions:
            return others | ({"$ref": part["$ref"]} if name is not None else {})
        if name not in kept and uses.count(name) > 1 and len(json.dumps(settled(name), default=str)) > _LONG:
            kept.add(name)
        return {"$ref": part["$ref"]} | others if name in kept else {**settled(name), **others}

    made: dict[str, Any] = filled(rest)
    used = {name: settled(name) for name in definitions if name in kept}
    return made | ({"$defs": used} if used else {})


def references(part: Any) -> Iterator[str]:
    """The names of the definitions that a part of a schema refers to, once for each time."""
    if isinstance(part, dict):
        name = _name(part)
        if name is not None:
            yield name
        for value in part.values():
            yield from references(value)
    elif isinstance(part, list):
        for one in part:
            yield from references(one)


def pointed(root: Any, ref: str) -> Any:
    """What a reference of the form "#/a/b" leads to, None for nothing."""
    found = root
    for step in ref.removeprefix("#").removeprefix("/").split("/") if ref not in ("#", "") else ():
        name = unquote(step).replace("~1", "/").replace("~0", "~")
        if isinstance(found, list) and name.isdecimal() and int(name) < len(found):
            found = found[int(name)]
        else:
            found = found.get(name) if isinstance(found, dict) else None
    return found if ref.startswith("#") else None


def resolved(part: Any, root: Any) -> Any:
    """A part of a schema, or what its reference leads to in the end; itself where that is nothing, or a circle."""
    seen: set[str] = set()
    while isinstance(part, dict) and isinstance(ref := part.get("$ref"), str) and ref not in seen:
        seen.add(ref)
        found = pointed(root, ref)
        if found is None:
            break
        part = found
    return part


def _name(part: Mapping[str, Any]) -> str | None:
    found = part.get("$ref")
    return found.removeprefix(_PREFIX) if isinstance(found, str) and found.startswith(_PREFIX) else None


def _comes_back(name: str, definitions: Mapping[str, Any]) -> bool:
    """Whether a definition leads to itself."""
    seen: set[str] = set()
    ahead = list(references(definitions[name]))
    while ahead:
        one = ahead.pop()
        if one == name:
            return True
        if one not in seen:
            seen.add(one)
            ahead += references(definitions.get(one))
    return False
