"""Nulls that stand for "left out": the strict form of a schema makes a model write them."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from .references import resolved

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping

_MOST_DEPTH = 200
_TYPES: dict[str, type | tuple[type, ...]] = {
    "string": str,
    "integer": (int, float),  # 1.0 is an integer, too
    "number": (int, float),
    "boolean": bool,
    "array": list,
    "object": dict,
}


def without_nulls(value: Any, schema: Mapping[str, Any]) -> Any:
    """A value that was written to the strict form of a schema, without the nulls that stand for "left out".

    A null stays where the schema itself allows it, or demands that field. Where the schema is a union, that branch of it counts
    which the value can be and which knows most of its keys.
    """
    return _without(value, schema, schema, 0)


def allows_null(part: Any, root: Any) -> bool:
    """Whether null fits a part of a schema, as far as its types say. root: the whole, which the references in the part are to."""
    return any(_is_null(one) for one in _branches(part, root))


def _is_null(part: Any) -> bool:
    if not isinstance(part, dict):
        return part is True
    if "enum" in part:
        return None in part["enum"]
    if "const" in part:
        return part["const"] is None
    kind = part.get("type")
    if kind is not None:
        return kind == "null" or (isinstance(kind, list) and "null" in kind)
    return not any(name in part for name in ("$ref", "anyOf", "oneOf", "allOf", "not", "properties"))


def _without(value: Any, part: Any, root: Any, depth: int) -> Any:
    if not isinstance(part, dict) or depth > _MOST_DEPTH:
        return value
    if isinstance(value, list):
        branches = list(_branches(part, root))
        return [_without(one, _item(branches, at), root, depth + 1) for at, one in enumerate(value)]
    shape = _shape(value, part, root) if isinstance(value, dict) else None
    if shape is None:
        return value
    fields, required = shape.get("properties") or {}, shape.get("required") or ()
    return {
        name: _without(one, fields.get(name, shape.get("additionalProperties")), root, depth + 1)
        for name, one in value.items()
        if one is not None or name in required or name not in fields or allows_null(fields[name], root)
    }


def _item(branches: Iterable[Any], at: int) -> Any:
    """What is said of the item at this place of a list."""
    for one in branches:
        places = one.get("prefixItems") if isinstance(one, dict) else None
        if isinstance(places, list) and at < len(places):
            return places[at]
        if isinstance(one, dict) and "items" in one:
            return one["items"]
    return None


def _shape(value: Mapping[str, Any], part: Any, root: Any) -> Mapping[str, Any] | None:
    """The object that the value most likely is, of those that a schema allows. None where it allows none."""
    shapes = [one for one in _branches(part, root) if isinstance(one, dict) and {"properties", "additionalProperties"} & set(one)]

    def likeness(shape: Mapping[str, Any]) -> tuple[bool, int, int]:
        fields = shape.get("properties") or {}
        nulls = [name for name, one in value.items() if one is None and name in fields]
        return _fits(value, shape, root), len(set(value) & set(fields)), sum(allows_null(fields[name], root) for name in nulls)

    return max(shapes, key=likeness, default=None)


def _fits(value: Mapping[str, Any], shape: Mapping[str, Any], root: Any) -> bool:
    """Whether the value can be this object: all its keys are there, none is too many, and what tells it apart fits."""
    fields = shape.get("properties") or {}
    is_known = shape.get("additionalProperties") is not False or set(value) <= set(fields)
    is_whole = set(shape.get("required") or ()) <= set(value)
    return is_known and is_whole and all(_can_be(given, fields[name], root) for name, given in value.items() if name in fields)


def _can_be(given: Any, field: Any, root: Any) -> bool:
    return given is None or any(_is_like(given, one) for one in _branches(field, root))


def _is_like(given: Any, part: Any) -> bool:
    if not isinstance(part, dict):
        return part is not False
    if "const" in part or "enum" in part:
        return given in part.get("enum", [part.get("const")])
    kinds = part.get("type")
    found = [_TYPES.get(kind) for kind in (kinds if isinstance(kinds, list) else [kinds]) if isinstance(kind, str)]
    if not found:
        return not any(name in part for name in ("$ref", "anyOf", "oneOf", "allOf"))
    return any(isinstance(given, kind) and (kind is bool or not isinstance(given, bool)) for kind in found if kind is not None)


def _branches(part: Any, root: Any) -> Iterator[Any]:
    """What a part of a schema is, and each of what it may be instead; `allOf` is in one with it."""
    ahead, seen = [part], set()
    while ahead:
        one = _joined(resolved(ahead.pop(0), root), root)
        if not isinstance(one, dict):
            yield one
            continue
        yield one
        for other in (*_list(one.get("anyOf")), *_list(one.get("oneOf"))):
            if id(other) not in seen:
                seen.add(id(other))
                ahead.append(other)


def _joined(part: Any, root: Any) -> Any:
    """A part in one with what its `allOf` says, as far as that is objects."""
    if not isinstance(part, dict) or not isinstance(part.get("allOf"), list):
        return part
    made = {name: value for name, value in part.items() if name != "allOf"}
    for one in part["allOf"]:
        other = resolved(one, root)
        if isinstance(other, dict):
            fields = {**(other.get("properties") or {}), **(made.get("properties") or {})}
            required = [*_list(made.get("required")), *_list(other.get("required"))]
            made = {**other, **made} | ({"properties": fields} if fields else {}) | ({"required": required} if required else {})
    return made


def _list(value: Any) -> list[Any]:
    return value if isinstance(value, list) else []
