"""The strict form: every object closed, every key required, what may be left out nullable, at every depth."""

from __future__ import annotations

import copy
import dataclasses
import datetime as dt
import enum
import json
from decimal import Decimal
from typing import Annotated, Any, Literal

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from pydantic import BaseModel, Field

import compat_kit as ck
from compat_kit.errors import ConfigurationError
from compat_kit.schema import Parameters, strict_form, without_nulls


class Kind(enum.Enum):
    A = "a"
    B = "b"


class Place(BaseModel):
    city: Annotated[str, Field(description="Its name", max_length=40)]
    country: str = "NO"
    kind: Kind = Kind.A


@dataclasses.dataclass
class Stop:
    place: Place
    days: int = 1
    note: str | None = None


class Tree(BaseModel):
    name: str
    below: list[Tree] = []
    up: Tree | None = None


def travel(
    stops: list[Stop],
    first: Place | None = None,
    when: dt.date = dt.date(2026, 1, 1),
    spot: tuple[int, str] = (1, ""),
    n: Literal[1, 2] = 1,
):
    """Travel."""


def grow(tree: Tree, other: Stop | Place, cost: Decimal = Decimal(1)): ...


def check_strict(part: Any) -> None:
    """What OpenAI asks for, everywhere in a schema."""
    if isinstance(part, list):
        for one in part:
            check_strict(one)
    if not isinstance(part, dict):
        return
    if part.get("type") == "object":
        assert part["additionalProperties"] is False
        assert part["required"] == list(part["properties"])
    assert not {"default", "oneOf", "allOf", "prefixItems", "maxLength", "uniqueItems", "discriminator"} & set(part)
    assert "$ref" not in part or len(part) == 1
    for name, value in part.items():
        for one in value.values() if name in ("properties", "$defs") else [value]:
            check_strict(one)


@pytest.mark.parametrize("function", [travel, grow])
def test_the_strict_form_is_strict_at_every_depth(function):
    schema = Parameters(function).schema
    before = copy.deepcopy(schema)
    strict = strict_form(schema)
    check_strict(strict)
    assert schema == before
    assert strict_form(strict) == strict


def test_what_may_be_left_out_is_nullable():
    properties = strict_form(Parameters(travel).schema)["properties"]
    stop = properties["stops"]["items"]["properties"]
    assert stop["days"] == {"type": ["integer", "null"]}
    assert stop["note"] == {"anyOf": [{"type": "string"}, {"type": "null"}]}
    assert stop["place"]["properties"]["city"] == {"type": "string", "description": "Its name"}
    assert stop["place"]["properties"]["kind"] == {"anyOf": [{"type": "string", "enum": ["a", "b"]}, {"type": "null"}]}
    assert properties["when"] == {"type": ["string", "null"], "format": "date"}
    assert properties["spot"]["anyOf"][0]["items"] == {"anyOf": [{"type": "integer"}, {"type": "string"}]}


def anything(x: Any): ...
def open_dictionary(x: dict[str, int]): ...
def nested_dictionary(x: list[dict[str, Any]]): ...
def bare_list(x: list): ...  # type: ignore[type-arg]


@pytest.mark.parametrize(
    ("function", "word"),
    [
        (anything, "`x` takes a value of any type"),
        (open_dictionary, "`x` is a dictionary with any keys"),
        (nested_dictionary, "an item of `x` is a dictionary with any keys"),
        (bare_list, "an item of `x` takes a value of any type"),
    ],
)
def test_what_the_strict_form_cannot_say_is_refused_with_the_next_step(function, word):
    with pytest.raises(ConfigurationError, match=word):
        ck.tool(function, strict=True)


@pytest.mark.parametrize(
    "schema",
    [
        3,
        {"type": "array", "items": {"type": "string"}},
        {"anyOf": [{"type": "object", "properties": {}}]},
        {"type": "object"},
        {"type": "object", "properties": {"x": {"$ref": "#/properties/y"}}},
        {"type": "object", "properties": {"x": {"not": {"type": "string"}}}},
        {"type": "object", "properties": {"x": {"type": "object", "patternProperties": {"a": {}}, "properties": {}}}},
    ],
    ids=str,
)
def test_no_other_schema_is_bent_into_one(schema):
    with pytest.raises(ConfigurationError):
        strict_form(schema)


def test_older_drafts_and_a_definition_at_the_top_are_understood():
    old = {"definitions": {"T": {"type": "object", "properties": {"t": {"$ref": "#/definitions/T"}}}}, "$ref": "#/definitions/T"}
    strict = strict_form(old)
    check_strict(strict)
    assert strict["properties"]["t"] == {"anyOf": [{"$ref": "#/$defs/T"}, {"type": "null"}]}


LEAVES = st.sampled_from(
    [
        *({"type": "string"}, {"type": "integer", "minimum": 1}, {"type": "number", "default": 1.5}, {"type": "boolean"}),
        *({"enum": ["a", None]}, {"const": 1}, {"type": "string", "maxLength": 3, "format": "path", "pattern": "(?=a)"}),
        *({"$ref": "#/$defs/D"}, {"$ref": "#/$defs/R", "description": "again"}, {"type": ["string", "null"]}),
    ]
)


def objects(inner: Any) -> Any:
    made = st.dictionaries(st.sampled_from(["a", "b", "$ref", "items", "default"]), inner, max_size=3)
    return made.flatmap(
        lambda found: (
            st.lists(st.sampled_from(sorted(found)), unique=True).map(
                lambda required: {"type": "object", "properties": found, "required": required}
            )
            if found
            else st.just({"type": "object", "properties": {}})
        )
    )


PARTS = st.recursive(
    LEAVES,
    lambda inner: (
        objects(inner)
        | inner.map(lambda one: {"type": "array", "items": one})
        | st.lists(inner, min_size=1, max_size=3).map(lambda ones: {"anyOf": ones})
        | st.lists(inner, min_size=1, max_size=3).map(lambda ones: {"oneOf": ones, "description": "one"})
        | st.lists(inner, min_size=1, max_size=3).map(lambda ones: {"type": "array", "prefixItems": ones})
    ),
    max_leaves=8,
)
DEFINITIONS = {
    "D": {"type": "object", "properties": {"d": {"type": "string"}}, "title": "D"},
    "R": {"type": "object", "properties": {"r": {"$ref": "#/$defs/R"}}},
}


@given(part=objects(PARTS))
@settings(max_examples=300, deadline=None)
def test_any_schema_has_a_strict_form_which_is_its_own(part):
    schema = {**part, "$defs": DEFINITIONS}
    before = copy.deepcopy(schema)
    strict = strict_form(schema)
    assert schema == before
    check_strict(strict)
    assert strict_form(strict) == strict
    json.dumps(strict)


def test_a_strict_tool_says_so_and_takes_null_for_left_out():
    seen = []

    def go(stop: Stop, often: int = 3, note: str | None = "x"):
        seen.append((stop, often, note))

    made = ck.tool(go, strict=True)
    assert made.spec["function"]["strict"] is True
    assert "strict" not in ck.tool(go).spec["function"]
    text = '{"stop": {"place": {"city": "Oslo", "country": null, "kind": null}, "days": null, "note": null}, "often": null, "note": null}'
    go(**made.read(text))
    assert seen == [(Stop(Place(city="Oslo")), 3, None)]  # the last null is one that the type allows
    with pytest.raises(ValueError, match="`stop` is missing|stop"):
        made.read('{"stop": null, "often": 1, "note": ""}')


def test_a_tool_is_made_strict_later_and_stays_as_it_was_itself():
    loose = ck.tool(travel)
    strict = ck.tool(loose, strict=True, name="go")
    assert (loose.strict, strict.strict, strict.name) == (False, True, "go")
    assert ck.tool(strict, name="again").spec["function"]["parameters"] == strict.parameters
    assert ck.tool(strict).read('{"stops": [], "first": null, "when": null, "spot": null, "n": 2}') == {
        "stops": [],
        "first": None,
        "n": 2,
    }


def test_nulls_are_taken_out_of_the_branch_of_a_union_that_the_value_is():
    schema = Parameters(grow).schema
    value = {
        "tree": {"name": "a", "below": None, "up": {"name": "b", "below": None, "up": None}},
        "other": {"city": "x", "country": None, "kind": None},
        "cost": None,
    }
    assert without_nulls(value, schema) == {"tree": {"name": "a", "up": {"name": "b", "up": None}}, "other": {"city": "x"}}


FIELDS = {"properties": {"a": {"type": "string"}, "b": {"type": "string"}}, "required": ["a"]}
CAT = {"properties": {"kind": {"const": "cat"}, "n": {"type": "integer"}}, "required": ["kind"]}
DOG = {"properties": {"kind": {"const": "dog"}, "n": {"type": ["integer", "null"]}}, "required": ["kind"]}
LEFT = {"properties": {"n": {"type": "integer"}}}
MAYBE = {"properties": {"n": {"anyOf": [{"type": "string"}, {"type": "null"}]}}}


@pytest.mark.parametrize(
    ("schema", "value", "expected"),
    [
        (FIELDS, {"a": "x", "b": None, "c": 1}, {"a": "x", "c": 1}),
        (FIELDS, {"a": None, "b": None, "c": None}, {"a": None, "c": None}),
        ({"anyOf": [CAT, DOG]}, {"kind": "dog", "n": None}, {"kind": "dog", "n": None}),
        ({"oneOf": [CAT, DOG]}, {"kind": "cat", "n": None}, {"kind": "cat"}),
        ({"anyOf": [LEFT, MAYBE]}, {"n": None}, {"n": None}),
        ({"anyOf": [{**LEFT, "additionalProperties": False}, {**MAYBE, "required": ["m"]}]}, {"n": None}, {}),
        ({"allOf": [{"$ref": "#/$defs/X"}, FIELDS], "$defs": {"X": LEFT}}, {"a": "", "b": None, "n": None}, {"a": ""}),
        ({"items": {"$ref": "#/definitions/X"}, "definitions": {"X": LEFT}}, [{"n": None}], [{}]),
        ({"prefixItems": [LEFT], "items": MAYBE}, [{"n": None}, {"n": None}], [{}, {"n": None}]),
        ({"anyOf": [FIELDS, {"items": LEFT}]}, [{"n": None}], [{}]),
        ({"additionalProperties": LEFT}, {"x": {"n": None}, "y": None}, {"x": {}, "y": None}),
        ({"properties": {"up": {"$ref": "#"}}}, {"up": {"up": None}}, {"up": {}}),
        ({"properties": {"a": {"enum": ["x", None]}, "b": {"enum": ["x"]}}}, {"a": None, "b": None}, {"a": None}),
        ({"properties": {"a": True, "b": {}, "c": False}}, {"a": None, "b": None, "c": None}, {"a": None, "b": None}),
        (
            {"$ref": "#/$defs/X", "$defs": {"X": {"anyOf": [{"$ref": "#/$defs/X"}, {"$ref": "#/$defs/X"}]}}},
            {"n": None},
            {"n": None},
        ),
        ({"properties": {"a": {"$ref": "#/nowhere"}}}, {"a": {"b": None}}, {"a": {"b": None}}),
    ],
)
def test_a_null_is_taken_out_where_it_can_only_mean_left_out(schema, value, expected):
    assert without_nulls(value, schema) == expected
    for kind in (int, str):  # and a value of any other kind stays as it is
        assert without_nulls(kind(), schema) == kind()


@pytest.mark.parametrize("more", [{"allOf": [FIELDS, LEFT]}, {"not": {"required": ["a"]}}, {"if": FIELDS, "then": LEFT}], ids=str)
def test_what_the_strict_form_has_no_word_for_is_refused(more):
    with pytest.raises(ConfigurationError, match="`x` has `allOf`, `not` or `if`"):
        strict_form({"type": "object", "properties": {"x": {"type": "object", "properties": {}, **more}}})
