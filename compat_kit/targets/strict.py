"""Stands in for `schema.strict_form` until the two meet: then this file goes, and `target.py` imports that one."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ..errors import ConfigurationError

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

_UNSAID = (
    "patternProperties",
    "prefixItems",
    "if",
    "not",
    "allOf",
    "dependentSchemas",
    "dependentRequired",
    "unevaluatedProperties",
)


def _strict_form(given: Mapping[str, Any]) -> dict[str, Any]:
    """Stands in for `schema.strict_form` until the two meet."""
    if unsaid := next((name for name in _UNSAID if name in given), None):
        raise ConfigurationError(f"The strict form of a schema cannot say `{unsaid}`.")
    made = {name: value for name, value in given.items() if name not in ("default", "title", "discriminator")}
    for name in ("anyOf", "oneOf"):
        if name in made:
            made["anyOf"] = [_strict_form(branch) for branch in made.pop(name)]
    if isinstance(made.get("items"), dict):
        made["items"] = _strict_form(made["items"])
    for name in ("$defs", "definitions"):
        if name in made:
            made[name] = {key: _strict_form(value) for key, value in made[name].items()}
    if made.get("type") == "object":
        if made.get("additionalProperties", False) is not False or not made.get("properties"):
            raise ConfigurationError("The strict form of a schema cannot say an object with any names.")
        needed: Sequence[str] = made.get("required", ())
        fields = {name: _strict_form(value) for name, value in made["properties"].items()}
        made["properties"] = {name: value if name in needed else _nullable(value) for name, value in fields.items()}
        made |= {"required": list(fields), "additionalProperties": False}
    return made


def _nullable(given: dict[str, Any]) -> dict[str, Any]:
    null = {"type": "null"}
    if "anyOf" in given:
        return given if null in given["anyOf"] else {**given, "anyOf": [*given["anyOf"], null]}
    return {"anyOf": [given, null]}
