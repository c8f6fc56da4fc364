"""JSON schemas as plain data: checked, put into an object, asked what they allow. Nothing is ever fetched."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING, Any

from ..errors import ConfigurationError
from ..schema import pointed

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping

WRAPPED = "value"
"""The name under which a target that is no object is asked for."""

_SHOWN = 200
_SHARED = ("$defs", "definitions", "$schema", "$id")


def plain(wanted: Mapping[str, Any]) -> dict[str, Any]:
    """A copy of a schema, which nobody can change any more."""
    try:
        given: dict[str, Any] = json.loads(json.dumps(wanted, allow_nan=False))
    except (TypeError, ValueError, RecursionError) as error:
        raise ConfigurationError(f"The JSON schema is no JSON: {error}. Use only dicts, lists, texts and numbers.") from None
    if isinstance(given.get("json_schema"), dict) or isinstance(given.get("schema"), dict):
        raise ConfigurationError("Give the JSON schema itself, not the `response_format` around it.")
    return given


def check(given: Mapping[str, Any]) -> None:
    """Raise ConfigurationError for what is no JSON schema, or leads out of itself."""
    from jsonschema.exceptions import SchemaError

    try:
        _validator_class(given).check_schema(given)
    except SchemaError as error:
        where = path(error.absolute_path) or "its root"
        raise ConfigurationError(f"That is no valid JSON schema, at {where}: {short(error.message)}.") from None
    except RecursionError:
        raise ConfigurationError("The JSON schema is nested too deeply.") from None
    outside = next((ref for ref in _references(given) if not _leads_inside(given, ref)), None)
    if outside is not None and not any(True for _ in _references(given, "$id")):
        raise unresolved(outside)


def _leads_inside(root: Any, ref: str) -> bool:
    if ref.startswith("#") and not ref.startswith("#/"):
        return True  # the root, or an anchor, which the validator finds
    return ref.startswith("#/") and pointed(root, ref) is not None


def unresolved(ref: str) -> ConfigurationError:
    """The error for a reference that leads nowhere."""
    return ConfigurationError(
        f"The JSON schema refers to {short(ref)!r}, which is not in it. Put that under its `$defs`: nothing is ever fetched."
    )


def _references(value: Any, name: str = "$ref") -> Iterator[str]:
    for key, inner in value.items() if isinstance(value, dict) else enumerate(value if isinstance(value, list) else ()):
        if key == name and isinstance(inner, str):
            yield inner
        yield from _references(inner, name)


def _validator_class(given: Mapping[str, Any]) -> Any:
    from jsonschema import Draft202012Validator
    from jsonschema.validators import validator_for

    return validator_for(given, default=Draft202012Validator)


def validator(given: Mapping[str, Any]) -> Any:
    """What checks data against a schema, formats too. With an empty registry: it knows no other schema and fetches none."""
    from referencing import Registry

    made = _validator_class(given)
    return made(given, registry=Registry(), format_checker=made.FORMAT_CHECKER)


def is_object(given: Mapping[str, Any]) -> bool:
    """Whether a schema is that of an object, at least by what it says of properties."""
    given = with_root(given)
    return given.get("type") == "object" or ("type" not in given and isinstance(given.get("properties"), dict))


def with_root(given: Mapping[str, Any]) -> dict[str, Any]:
    """The schema with its root written out, where that is a reference into its own definitions."""
    target = pointed(given, given["$ref"]) if isinstance(given.get("$ref"), str) else None
    if not isinstance(target, dict) or "$ref" in target:
        return dict(given)
    return {**target, **{name: value for name, value in given.items() if name != "$ref"}}


def wrapped(given: Mapping[str, Any]) -> dict[str, Any]:
    """The schema of an object that holds a value of this one; what it shares stays at the root."""
    shared = {name: value for name, value in given.items() if name in _SHARED}
    inner = _moved({name: value for name, value in given.items() if name not in _SHARED})
    return {"type": "object", "properties": {WRAPPED: inner}, "required": [WRAPPED], **_moved(shared)}


def _moved(value: Any) -> Any:
    """The same schema, its references to what was the root leading to where that is now."""
    if isinstance(value, list):
        return [_moved(item) for item in value]
    if not isinstance(value, dict):
        return value
    moved = {name: _moved(inner) for name, inner in value.items()}
    ref = moved.get("$ref")
    if isinstance(ref, str) and (ref == "#" or ref.startswith("#/")) and not ref.startswith(("#/$defs/", "#/definitions/")):
        moved["$ref"] = f"#/properties/{WRAPPED}{ref[1:]}"
    return moved


def is_valid(checker: Any, given: Any, value: Any) -> bool:
    """Whether a value fits a part of the checker's schema. Raises ConfigurationError for a reference that leads nowhere."""
    from referencing.exceptions import Unresolvable

    try:
        return bool(checker.evolve(schema=given).is_valid(value))
    except Unresolvable as error:
        raise unresolved(error.ref) from None


def path(steps: Iterable[Any]) -> str:
    """Where something stands, as "pets[0].age"."""
    return "".join(f"[{step}]" if isinstance(step, int) else f".{short(str(step))}" for step in steps).removeprefix(".")


def short(text: str) -> str:
    """At most 200 characters of a text."""
    return text if len(text) <= _SHOWN else text[: _SHOWN - 1] + "…"
