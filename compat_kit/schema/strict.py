"""The strict form of a JSON schema: the part of the language that OpenAI's `strict: true` guarantees.

Every object is closed and has all its keys; what may be left out may be null instead. The rules are those of OpenAI's guide
"Structured outputs, supported schemas"; servers of other makers know a part of them, and none wants more.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ..errors import ConfigurationError
from .nulls import allows_null
from .references import inlined, resolved

if TYPE_CHECKING:
    from collections.abc import Mapping

_FORMATS = frozenset(("date-time", "time", "date", "duration", "email", "hostname", "ipv4", "ipv6", "uuid"))
_KEPT = frozenset(
    (
        *("type", "enum", "const", "anyOf", "$ref", "$defs", "description", "title"),
        *("properties", "required", "additionalProperties", "items", "minItems", "maxItems"),
        *("pattern", "format", "multipleOf", "minimum", "maximum", "exclusiveMinimum", "exclusiveMaximum"),
    )
)
_TYPED = ("type", "enum", "const", "anyOf", "$ref")
_LOOKAROUND = ("(?=", "(?!", "(?<=", "(?<!")
_NULL = {"type": "null"}


def strict_form(schema: Mapping[str, Any]) -> dict[str, Any]:
    """A new JSON schema that says the same as far as the strict form can; its own strict form is itself.

    In every object, wherever it stands: no other keys, all keys required, those that may be left out nullable, no defaults.
    Keywords that are not supported are left out, so an answer is to be checked against the first schema all the same.
    Raises ConfigurationError for what cannot be said: dictionaries with any keys, and values of any type.
    """
    if not isinstance(schema, dict):
        raise ConfigurationError(f"A JSON schema is a dict, such as {{'type': 'object', 'properties': {{}}}}, not {schema!r}.")
    try:
        whole = _without_siblings(_at_the_top(_modern(schema)))
        if whole.get("type", "object") != "object" or "anyOf" in whole or "oneOf" in whole:
            raise ConfigurationError("The strict form of a schema is that of an object: put the value into a field of one.")
        return _strict(whole, "the schema")
    except RecursionError:
        raise ConfigurationError("The schema is nested too deeply. Use fewer levels.") from None


def _modern(schema: Any) -> Any:
    """The schema with its definitions where they are today: older drafts have them in `definitions`."""
    if "definitions" not in schema or "$defs" in schema:
        return schema

    def renamed(part: Any) -> Any:
        if isinstance(part, list):
            return [renamed(one) for one in part]
        if not isinstance(part, dict):
            return part
        found = part.get("$ref")
        ref = {"$ref": found.replace("#/definitions/", "#/$defs/", 1)} if isinstance(found, str) else {}
        return {key: renamed(value) for key, value in part.items()} | ref

    made = renamed(schema)
    return {key: value for key, value in made.items() if key != "definitions"} | {"$defs": made["definitions"]}


def _at_the_top(schema: Mapping[str, Any]) -> Mapping[str, Any]:
    """The schema with the definition that it refers to as a whole, as of a type that contains itself, in its place."""
    top = resolved(schema, schema)
    return schema if top is schema or not isinstance(top, dict) else {**top, "$defs": schema.get("$defs") or {}}


def _strict(part: Any, where: str) -> dict[str, Any]:
    if not isinstance(part, dict):
        raise _impossible(where, "takes a value of any type", "Give it a type.")
    part = _one_union(_one_array({key: value for key, value in part.items() if key not in ("default", "examples")}), where)
    made = {key: value for key, value in part.items() if key in _KEPT and _is_supported(key, value)}
    if "$ref" in made and made["$ref"] != "#" and not str(made["$ref"]).startswith("#/$defs/"):
        raise _impossible(where, f"is found at {made['$ref']!r}", "Put it into `$defs`.")
    if part.get("type") == "object" or "properties" in part:
        made |= _strict_object(part, where)
    if "items" in part or part.get("type") == "array":
        made["items"] = _strict(part.get("items"), f"an item of {where}")
    if "anyOf" in part:
        made["anyOf"] = [_strict(one, where) for one in part["anyOf"]]
    if "$defs" in part:
        made["$defs"] = {name: _strict(one, f"`{name}`") for name, one in part["$defs"].items()}
    if not any(key in made for key in _TYPED):
        raise _impossible(where, "takes a value of any type", "Give it a type, such as `str`.")
    return made


def _strict_object(part: Mapping[str, Any], where: str) -> dict[str, Any]:
    properties, more = part.get("properties"), part.get("additionalProperties")
    is_open = more not in (None, False) or (more is None and properties is None) or part.get("patternProperties")
    if is_open or not isinstance(properties or {}, dict):
        raise _impossible(where, "is a dictionary with any keys", "Use a model, a dataclass, or a list of names and values.")
    required = part.get("required") or ()
    found = {}
    for name, one in (properties or {}).items():
        strict = _strict(one, f"`{name}`")
        found[name] = strict if name in required else _nullable(strict)
    return {"type": part.get("type", "object"), "properties": found, "required": list(found), "additionalProperties": False}


def _nullable(part: dict[str, Any]) -> dict[str, Any]:
    """The schema, or null; the description stays at the top."""
    if allows_null(part, {}):
        return part
    kind = part.get("type")
    if isinstance(kind, str) and "enum" not in part and "const" not in part and kind not in ("object", "array"):
        return {**part, "type": [kind, "null"]}
    if "anyOf" in part:
        return {**part, "anyOf": [*part["anyOf"], dict(_NULL)]}
    told: dict[str, Any] = {key: part[key] for key in ("description", "title") if key in part}
    return {"anyOf": [{key: value for key, value in part.items() if key not in told}, dict(_NULL)], **told}


def _one_union(part: dict[str, Any], where: str) -> dict[str, Any]:
    """The schema with its unions said by `anyOf` alone, and an `allOf` of one as that one."""
    if len(part.get("allOf") or ()) == 1:
        part = {**part["allOf"][0], **{key: value for key, value in part.items() if key != "allOf"}}
    if "allOf" in part or "not" in part or "if" in part:
        raise _impossible(where, "has `allOf`, `not` or `if`", "Say it with one model.")
    if "oneOf" in part:
        part = {**part, "anyOf": [*part.get("anyOf", ()), *part["oneOf"]]}
        del part["oneOf"]
    return part


def _one_array(part: dict[str, Any]) -> dict[str, Any]:
    """The schema with a list that has a type for each place as one whose items have any of them."""
    places = part.get("prefixItems")
    if not isinstance(places, list) or not places:
        return part
    rest = part.get("items")
    kinds: list[Any] = []
    for one in [*places, *([rest] if isinstance(rest, dict) else [])]:
        if one not in kinds:
            kinds.append(one)
    return {**part, "items": kinds[0] if len(kinds) == 1 else {"anyOf": kinds}}


def _is_supported(key: str, value: Any) -> bool:
    if key == "format":
        return value in _FORMATS
    return not (key == "pattern" and (not isinstance(value, str) or any(look in value for look in _LOOKAROUND)))


def _without_siblings(schema: Mapping[str, Any]) -> dict[str, Any]:
    """The schema with what stands beside a `$ref` moved out: strict servers read one or the other."""

    def moved(part: Any) -> Any:
        if isinstance(part, list):
            return [moved(one) for one in part]
        if not isinstance(part, dict):
            return part
        part = {key: moved(value) for key, value in part.items()}
        if isinstance(part.get("$ref"), str) and len(part) > 1:
            told = {key: part[key] for key in ("description",) if key in part}
            return {"anyOf": [{"$ref": part["$ref"]}], **told} if told else {"$ref": part["$ref"]}
        return part

    made: dict[str, Any] = moved(inlined(schema))
    return made


def _impossible(where: str, found: str, remedy: str) -> ConfigurationError:
    return ConfigurationError(f"The strict form of a schema cannot say that {where} {found}. {remedy} Or leave `strict` out.")
