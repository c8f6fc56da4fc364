"""The JSON schema of types, as servers and small models read it best."""

from __future__ import annotations

import functools
import inspect
import json
from typing import TYPE_CHECKING, Any

from .comments import read_comments
from .docstring import read_docstring
from .references import inlined

if TYPE_CHECKING:
    from collections.abc import Mapping

    from pydantic import TypeAdapter


@functools.cache
def generator() -> Any:
    """Writes schemas without the titles that repeat each name, and is silent about defaults that JSON cannot say."""
    from pydantic.json_schema import GenerateJsonSchema

    class Plain(GenerateJsonSchema):
        ignored_warning_kinds = {"skipped-choice", "non-serializable-default"}  # noqa: RUF012 - as its base has it

        def field_title_should_be_set(self, schema: Any) -> bool:  # noqa: ARG002
            return False

        def model_schema(self, schema: Any) -> Any:
            return _told(super().model_schema(schema), schema["cls"])

        def dataclass_schema(self, schema: Any) -> Any:
            return _told(super().dataclass_schema(schema), schema["cls"])

        def typed_dict_schema(self, schema: Any) -> Any:
            return _told(super().typed_dict_schema(schema), schema.get("cls"))

        def arguments_schema(self, schema: Any) -> Any:
            """Of a NamedTuple: an object, so that its names are told. A list is taken all the same."""
            return self.kw_arguments_schema(schema["arguments_schema"], schema.get("var_kwargs_schema"))

        def default_schema(self, schema: Any) -> Any:
            made = super().default_schema(schema)
            if _plain(made.get("default")) is ...:
                made.pop("default", None)
            return made

        def tagged_union_schema(self, schema: Any) -> Any:
            made = super().tagged_union_schema(schema)
            made.pop("discriminator", None)  # it names definitions, and is no part of JSON schema
            return made

    return Plain


def written(adapter: TypeAdapter[Any], defaults: Mapping[str, Any]) -> dict[str, Any]:
    """The JSON schema of arguments, in the order in which the API's own examples have it."""
    made = adapter.json_schema(schema_generator=generator())
    for name, one in made.get("$defs", {}).items():
        if one.get("title") == name.rpartition("__")[2]:
            del one["title"]  # of an Enum
    properties: dict[str, Any] = made.get("properties", {})
    for name, value in defaults.items():
        default = _plain(value)
        if default is not ... and name in properties:  # and not an alias there
            properties[name]["default"] = default
    required = {"required": made["required"]} if made.get("required") else {}
    shared = {"$defs": made["$defs"]} if made.get("$defs") else {}
    return inlined({"type": "object", "properties": properties} | required | shared)


def _told(made: Any, cls: Any) -> Any:
    """The schema of a class with what its docstring and comments say of its fields, and without its name as a title."""
    if cls is None or made.get("title") == cls.__name__:
        made.pop("title", None)
    properties = made.get("properties")
    if cls is None or not properties:
        return made
    about = read_docstring(inspect.cleandoc(cls.__doc__ or ""), properties)
    if made.get("description") and about.text:
        made["description"] = about.text
    told = read_comments(cls) | about.parameters
    for name, one in properties.items():
        if told.get(name) and "description" not in one:
            one["description"] = told[name]
    return made


def _plain(value: Any) -> Any:
    """The value as JSON has it; `...` where it cannot, as of an infinite number."""
    from pydantic_core import PydanticSerializationError, to_jsonable_python

    try:
        made = to_jsonable_python(value, inf_nan_mode="constants")
        json.dumps(made, allow_nan=False)
    except (PydanticSerializationError, ValueError, RecursionError):
        return ...
    return made
