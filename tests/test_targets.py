"""What an answer has to be: types and JSON schemas, what fits them, what of an answer is known before its end."""

from __future__ import annotations

import datetime as dt
import enum
import json
import math
import re
from collections.abc import Generator, Iterable, Iterator
from dataclasses import dataclass, field
from decimal import Decimal
from itertools import pairwise
from typing import Annotated, Any, Literal, NotRequired, TypedDict

import jsonschema
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from pydantic import BaseModel, ConfigDict, Field, RootModel, field_validator

from compat_kit.errors import ConfigurationError
from compat_kit.targets import Found, Growth, Misfit, Target
from compat_kit.targets.schemas import validator
from compat_kit.targets.target import MOST_CHECKED


class Colour(enum.Enum):
    RED = "red"
    BLUE = "blue"


class Person(BaseModel):
    name: str
    age: int = Field(ge=0, le=150)
    nick: str = "none"


class Node(BaseModel):
    value: int
    label: str = "leaf"
    next: Node | None = None
    children: list[Node] = []


class Cat(BaseModel):
    kind: Literal["cat"]
    lives: int = 9


class Dog(BaseModel):
    kind: Literal["dog"]
    tricks: list[str] = []


class Owner(BaseModel):
    pet: Cat | Dog
    other: Cat | None = None
    since: dt.date | None = None


class Renamed(BaseModel):
    model_config = ConfigDict(extra="forbid")
    given_name: str = Field(alias="givenName", min_length=1)
    price: Decimal = Decimal(0)


class Item(TypedDict):
    title: str
    done: NotRequired[bool]


class Basket(TypedDict, total=False):
    items: list[Item]
    colour: Colour | None


@dataclass
class Meeting:
    at: dt.datetime
    who: list[str] = field(default_factory=list)
    place: tuple[float, float] | None = None


POINT = {
    "type": "object",
    "properties": {"x": {"type": "number"}, "y": {"type": "number"}, "note": {"type": "string"}},
    "required": ["x", "y"],
}

FITTING = [
    (Person, '{"name": "Ada", "age": 36}', Person(name="Ada", age=36)),
    (Person, '{"name": "Ada", "age": "36"}', Person(name="Ada", age=36)),
    (Person, '{"name": "Ada", "age": 36, "nick": null}', Person(name="Ada", age=36)),
    (Node, '{"value": 1, "label": null, "next": {"value": 2, "label": null, "next": null}}', Node(value=1, next=Node(value=2))),
    (Node, '{"value": 1, "children": [{"value": 2, "label": null}]}', Node(value=1, children=[Node(value=2)])),
    (Owner, '{"pet": {"kind": "dog", "tricks": null}, "other": null}', Owner(pet=Dog(kind="dog"))),
    (Owner, '{"pet": {"kind": "cat", "lives": 7}, "since": "2020-02-29"}', Owner(pet=Cat(kind="cat", lives=7), since=dt.date(2020, 2, 29))),
    (Renamed, '{"givenName": "Ada", "price": 19.90}', Renamed(givenName="Ada", price=Decimal("19.90"))),
    (Basket, '{"items": [{"title": "tea", "done": null}], "colour": "red"}', {"items": [{"title": "tea"}], "colour": Colour.RED}),
    (Meeting, '{"at": "2026-01-02T03:04:05Z", "place": [1, 2]}', Meeting(dt.datetime(2026, 1, 2, 3, 4, 5, tzinfo=dt.UTC), place=(1.0, 2.0))),
    (list[int], '{"value": [1, 2]}', [1, 2]),
    (list[int], "[1, 2]", [1, 2]),
    (list[Item], '{"value": [{"title": "tea"}]}', [{"title": "tea"}]),
    (Literal["a", "b"], '{"value": "b"}', "b"),
    (Colour, '"blue"', Colour.BLUE),
    (Cat | Dog, '{"value": {"kind": "dog"}}', Dog(kind="dog")),
    (Cat | Dog, '{"kind": "cat"}', Cat(kind="cat")),
    (Annotated[int, Field(gt=3)], '{"value": 4}', 4),
    (int | None, '{"value": null}', None),
    (RootModel[list[int]], "[3]", RootModel[list[int]]([3])),
    (dict[str, int], '{"a": 1}', {"a": 1}),
    (Any, '{"free": "form"}', {"free": "form"}),
    (POINT, '{"x": 1, "y": 2.5, "note": null}', {"x": 1, "y": 2.5}),
    ({"type": "array", "items": {"type": "string"}}, '{"value": ["a"]}', ["a"]),
    ({"properties": {"a": {"type": "integer"}}}, '{"a": 1}', {"a": 1}),
    ({}, '{"value": [1]}', [1]),
]  # fmt: skip

NOT_FITTING = [
    (Person, '{"name": "Ada", "age": 36.5}', "age"),
    (Person, '{"name": "Ada", "age": -1}', "age"),
    (Person, '{"name": "Ada"}', "age"),
    (Person, '{"name": null, "age": 3}', "name"),
    (Person, '{"name": 5, "age": 3}', "name"),
    (Person, "[]", ""),
    (Node, '{"value": 1, "next": {"value": 2, "next": {"value": "x"}}}', "next.next.value"),
    (Owner, '{"pet": {"kind": "bird"}}', "pet.Cat.kind"),
    (Renamed, '{"givenName": "Ada", "given_name": "B"}', "given_name"),
    (Meeting, '{"at": "tomorrow"}', "at"),
    (list[int], '{"value": [1, "x"]}', "value[1]"),
    (list[int], '{"wrong": [1]}', "value"),
    (Literal["a"], '{"value": "b"}', "value"),
    (Colour, '{"value": "green"}', "value"),
    (float, '{"value": "NaN"}', "value"),
    (float, '{"value": "-Infinity"}', "value"),
    (POINT, '{"x": 1, "y": true}', "y"),
    (POINT, '{"x": 1, "y": "2"}', "y"),
    (POINT, '{"x": null, "y": 2}', "x"),
    ({"type": "string", "format": "date"}, '{"value": "31.12.2026"}', "value"),
    ({"type": "object", "properties": {"a": {"anyOf": [{"type": "integer"}, {"type": "object", "required": ["b"]}]}}}, '{"a": {"c": 1}}', "a"),
]  # fmt: skip


@pytest.mark.parametrize(("wanted", "text", "value"), FITTING, ids=str)
def test_an_answer_that_fits_is_a_value(wanted, text, value):
    found = Target(wanted).read(text)
    assert isinstance(found, Found), found
    assert found.value == value
    assert type(found.value) is type(value)
    assert found.is_whole


@pytest.mark.parametrize(("wanted", "text", "path"), NOT_FITTING, ids=str)
def test_an_answer_that_does_not_fit_names_the_place(wanted, text, path):
    found = Target(wanted).read(text)
    assert isinstance(found, Misfit), found
    assert found.is_json
    assert path in {where for where, _ in found.faults}


@pytest.mark.parametrize("wanted", [row[0] for row in FITTING], ids=str)
def test_every_target_is_asked_for_as_an_object_and_its_schema_is_one(wanted):
    schema = Target(wanted).schema
    jsonschema.Draft202012Validator.check_schema(schema)
    assert schema["type"] == "object"
    assert "$ref" not in schema
    json.dumps(schema)


@pytest.mark.parametrize(
    ("wanted", "name"),
    [(Person, "Person"), (RootModel[list[int]], "RootModel_list_int"), ({"title": "A place!"}, "A_place"), ({}, "answer")],
)  # fmt: skip
def test_the_name_is_one_that_servers_take(wanted, name):
    assert Target(wanted).name == name


@pytest.mark.parametrize(
    ("wanted", "says"),
    [
        (object(), "pydantic model"),
        (Person(name="Ada", age=3), "pydantic model"),
        (type, "pydantic model"),
        ("Person", "pydantic model"),
        (lambda: 3, "is a function"),
        ({"type": "nonsense"}, "no valid JSON schema, at type"),
        ({"properties": {"a": {"type": 5}}}, r"properties\.a\.type"),
        ({"enum": {1, 2}}, "is no JSON"),
        ({"const": math.nan}, "is no JSON"),
        ({"$ref": "http://127.0.0.1:1/schema"}, "nothing is ever fetched"),
        ({"properties": {"a": {"$ref": "other.json"}}}, "nothing is ever fetched"),
        ({"properties": {"a": {"$ref": "#/$defs/None"}}}, "#/\\$defs/None"),
        ({"$ref": "#"}, "without end"),
        ({"anyOf": [{"$ref": "#"}]}, "without end"),
        ({"type": "json_schema", "json_schema": {"schema": {}}}, "the JSON schema itself"),
        ({"name": "person", "schema": {"type": "object"}}, "the JSON schema itself"),
    ],
)
def test_what_cannot_be_asked_for_is_told(wanted, says):
    with pytest.raises(ConfigurationError, match=says):
        Target(wanted)


def test_a_schema_that_is_changed_later_changes_no_target():
    mine = {"type": "object", "properties": {"a": {"type": "integer"}}}
    target = Target(mine)
    mine["properties"]["a"]["type"] = "string"
    assert isinstance(target.read('{"a": 1}'), Found)


def test_a_reference_into_the_root_is_found_where_the_root_has_moved_to():
    tree = {"type": "array", "items": {"$ref": "#/$defs/branch"}, "$defs": {"branch": {"type": "object", "properties": {"more": {"$ref": "#"}}, "additionalProperties": False}}}  # fmt: skip
    target = Target(tree)
    assert isinstance(target.read('{"value": [{"more": [{"more": []}]}]}'), Found)
    assert isinstance(target.read('{"value": [{"more": [{"less": []}]}]}'), Misfit)


def test_a_typed_dict_of_the_standard_library_is_taken_in_any_place():
    class Tree(TypedDict):
        leaves: dict[str, list[Item] | None]

    found = Target(Tree).read('{"leaves": {"a": [{"title": "x", "done": true}], "b": null}}')
    assert found.value == {"leaves": {"a": [{"title": "x", "done": True}], "b": None}}


@pytest.mark.parametrize(
    "text",
    [
        '```json\n{"name": "Ada", "age": 36}\n```',
        'Sure! Here it is:\n\n```\n{"name": "Ada", "age": 36}\n```\nAnything else?',
        '~~~JSON\n{"name": "Ada",\n "age": 36}\n~~~',
        '```json\n{"name": "Ada", "age": 36}',
        'The schema was ```json\n{"name": "text"}\n``` and this is it:\n```json\n{"name": "Ada", "age": 36}\n```',
        'With {braces} and {"a": 1} first, the answer is {"name": "Ada", "age": 36}.',
        '\ufeff {"name": "Ada", "age": 36}\n',
        'Answer: {"name": "Ada", "age": 36} (see {x})',
    ],
)
def test_the_value_is_found_among_other_words(text):
    assert Target(Person).read(text).value == Person(name="Ada", age=36)


def test_a_union_is_found_in_prose_without_what_it_is_wrapped_in():
    assert Target(Cat | Dog).read('It is {"kind": "cat"}.').value == Cat(kind="cat")


@pytest.mark.parametrize("form", ["Not {0} but {1}.", "```\n{0}\n```\nNo:\n```json\n{1}\n```\n"])
def test_of_several_that_fit_the_last_counts(form):
    text = form.format('{"name": "Ex", "age": 1}', '{"name": "Ada", "age": 36}')
    assert Target(Person).read(text).value == Person(name="Ada", age=36)
    assert Target(Person).read(f'{text} Not {{"a": 1}}!').value == Person(name="Ada", age=36)


class Lazy(BaseModel):
    several: Iterable[int]
    name: str = ""


@pytest.mark.parametrize("wanted", [Iterable[int], Iterator[int], Generator[int, None, None]])
def test_what_would_be_checked_only_while_it_is_read_is_a_list(wanted):
    assert Target(wanted).read('{"value": ["1", 2]}').value == [1, 2]
    assert Target(wanted).read('{"value": ["x"]}').faults[0][0] == "value[0]"
    assert Target(Iterable).read("[1]").value == [1]


def test_a_field_that_is_checked_only_while_it_is_read_is_checked_before():
    assert Target(Lazy).read('{"several": [1, "x"]}').faults[0][0] == "several[1]"
    assert Target(dict[str, Lazy]).read('{"a": {"several": [1, "x"]}}').faults[0][0] == "a.several[1]"
    assert list(Target(Lazy).read('{"several": [1, 2]}').value.several) == [1, 2]


class Priced(BaseModel):
    price: Decimal
    also: float | str = 0.0
    more: Any = None
    nick: str = "none"


@pytest.mark.parametrize(
    ("wanted", "text", "value"),
    [
        (Decimal, '{"value": 12345678901234567.89}', "12345678901234567.89"),
        (Decimal, "-0.10", "-0.10"),
        (list[Decimal], '{"value": [1.10, "2.50", 3, 1e2]}', "[Decimal('1.10'), Decimal('2.50'), Decimal('3'), Decimal('1E+2')]"),
        (dict[str, float], '{"a": 1.10}', "{'a': 1.1}"),
    ],
)
def test_a_decimal_keeps_the_digits_that_were_written(wanted, text, value):
    assert (str if wanted is Decimal else repr)(Target(wanted).read(text).value) == value


def test_a_decimal_keeps_its_digits_beside_numbers_of_other_types_and_nulls():
    found = Target(Priced).read('{"more": {"3.10": [3.10]}, "price": 12345678901234567.890, "also": 1.10, "nick": null}').value
    assert str(found.price) == "12345678901234567.890"
    assert (found.also, found.more, found.nick) == (1.1, {"3.10": [3.1]}, "none")


class Measured(BaseModel):
    name: str
    age: int = 0
    most: float = math.inf
    at: dict[str, Decimal | float] = {}


@dataclass
class Range:
    name: str
    least: float = -math.inf


def test_a_text_that_names_no_number_is_a_text_and_makes_nothing_strict():
    assert Target(Measured).read('{"name": "Nan", "age": "3"}').value == Measured(name="Nan", age=3)
    assert Target(Range).read('{"name": "Infinity"}').value == Range("Infinity")
    assert Target(float | Literal["NaN"]).read('{"value": "NaN"}').value == "NaN"


def test_what_is_no_number_is_told_where_a_number_is_wanted():
    assert Target(Measured).read('{"name": "Bob", "most": "Infinity"}').faults == (
        ("most", "Input should be a finite number, not inf"),
    )
    assert Target(Measured).read('{"name": "Nan", "at": {"x": "nan"}}').faults[0][0] == "at.x"
    assert Target(Range).read('{"name": "Bob", "least": " NaN "}').faults[0][0] == "least"


@pytest.mark.parametrize(
    ("wanted", "text", "told"),
    [
        (list[int], '{"wrong": [1]}', ("", "Input should be a valid array, not {'wrong': [1]}")),
        (
            list[int],
            '{"value": ["x"]}',
            ("[0]", "Input should be a valid integer, unable to parse string as an integer, not 'x'"),
        ),
        (list[Item], '{"value": [{}]}', ("[0].title", "It is missing.")),
        ({"type": "array"}, "{}", ("", "{} is not of type 'array'")),
    ],
)
def test_faults_are_told_without_what_the_target_was_wrapped_in(wanted, text, told):
    found = Target(wanted).read(text)
    assert found.told == (told,)
    assert "value" in str(found.faults)


def test_one_of_several_is_not_picked_out():
    assert (
        Target(Person)
        .read('[{"name": "Ada", "age": 36}, {"name": "Eve", "age": 1}]')
        .faults[0][1]
        .startswith("Input should be an object")
    )


def test_no_schema_is_fetched_even_where_it_has_an_address(server):
    wanted = {"$id": f"{server.url}/root.json", "properties": {"a": {"$ref": "other.json"}}}
    with pytest.raises(ConfigurationError, match="nothing is ever fetched"):
        Target(wanted).read('{"a": 1}')
    assert server.requests == []


def test_a_list_in_prose_is_no_answer_since_prose_has_such_things():
    assert not Target(list[int]).read("As they say [1], nobody knows.").is_json
    assert Target(list[int]).read('They are {"value": [1]}.').value == [1]
    assert Target(list[int]).read("```\n[1]\n```").value == [1]


@pytest.mark.parametrize(
    ("text", "says"),
    [
        ("", "no JSON"),
        ("I do not know.", "no JSON"),
        ('{"name": "Ada", "age": 3', "not JSON: EOF"),
        ('{"name": "Ada", "name": "Eve", "age": 3}', "duplicate key"),
        ('{"name": "Ada", "age": NaN}', "not JSON"),
        ('{"name": "Ada", "age": Infinity}', "not JSON"),
        ('{"name": "Ada", "age": 1e999}', "too large"),
        ('{"name": "\\ud83d", "age": 3}', "not JSON"),
        ('{"name": "Ada", "age": ' + "9" * 5000 + "}", "not JSON"),
        ("[" * 100_000, "not JSON"),
        ("{" * 100_000, "not JSON"),
        ('{"a":' * 100_000, "not JSON"),
        ("```\n" * 50_000, "no JSON"),
        ('{"name": "Ada", "age": 3} ' * 2 + "{", ""),
        ("\ud800", "no JSON"),
        ('{"name": "' + "x" * 10_000_000, "not JSON"),
        ("{x} " * 2_000_000, "not JSON"),
    ],
    ids=lambda value: value[:20],
)
def test_hostile_answers_are_told_plainly(text, says):
    found = Target(Person).read(text)
    if says:
        assert isinstance(found, Misfit)
        assert not found.is_json
        assert says in found.faults[0][1]
        assert len(found.faults[0][1]) < 300
    else:
        assert found.value.age == 3


@pytest.mark.parametrize("wanted", [list[int], {"type": "array", "items": {"type": "integer"}}, Person, Node, {"type": "object", "properties": {"a": {"$ref": "#"}}}])  # fmt: skip
def test_ever_so_many_faults_and_ever_so_deep_ones_are_few_words(wanted):
    deep = '{"a": ' * 150 + "1" + "}" * 150
    for text in ('{"value": [' + ",".join(['"x"'] * 30_000) + "]}", '{"next": ' * 150 + "1" + "}" * 150, deep):
        found = Target(wanted).read(text)
        if isinstance(found, Misfit):
            assert 1 <= len(found.faults) <= 8
            assert all(len(path) < 2000 and len(message) < 500 for path, message in found.faults)


def test_a_schema_that_goes_in_a_circle_further_in_is_no_crash():
    target = Target({"properties": {"a": {"$ref": "#/properties/a"}}})
    assert target.read('{"a": 1}').faults == (("", "It is nested too deeply."),)


def test_the_words_of_a_validator_of_ones_own_are_told():
    class Even(BaseModel):
        number: int

        @field_validator("number")
        @classmethod
        def check(cls, value: int) -> int:
            if value % 2:
                raise ValueError("it must be even")
            return value

    assert Target(Even).read('{"number": 3}').faults == (("number", "Value error, it must be even, not 3"),)


# --- what may come ---

PERSON, NODE, OWNER, PLAIN, ANYTHING, NUMBERS = (
    Target(wanted) for wanted in (Person, Node, Owner, {"type": "object"}, Any, list[int])
)
SCHEMAS = [POINT, {"type": "array", "items": {"type": "integer"}}, {"type": "object", "additionalProperties": {"type": "string"}}]
CHECKED = [(Target(wanted), validator(wanted)) for wanted in SCHEMAS]
however_long = settings(deadline=None)

keys = st.text(max_size=6)
numbers = st.integers() | st.floats(allow_nan=False, allow_infinity=False)
values = st.recursive(
    st.none() | st.booleans() | numbers | st.text(max_size=8),
    lambda inner: st.lists(inner, max_size=4) | st.dictionaries(keys, inner, max_size=4),
    max_leaves=12,
)
objects = st.dictionaries(keys, values, max_size=4)


def has_grown(before: Any, after: Any) -> bool:
    """Whether nothing of what was known has gone or changed."""
    if isinstance(before, dict):
        return isinstance(after, dict) and all(name in after and has_grown(value, after[name]) for name, value in before.items())
    if isinstance(before, list):
        return isinstance(after, list) and len(before) <= len(after) and all(map(has_grown, before, after))
    if isinstance(before, str):
        return isinstance(after, str) and after.startswith(before)
    return type(before) is type(after) and before == after


def grown(target: Target, text: str, size: int) -> list[Any]:
    growth = Growth(target)
    parts = [growth.add(text[at : at + size]) for at in range(0, len(text), size)]
    parts += [growth.settle(found.data) for found in [target.read(text)] if isinstance(found, Found)]
    return [part for part in parts if part is not ...]


@given(objects, st.integers(1, 7), st.booleans(), st.sampled_from([None, 1]))
@however_long
def test_the_parts_of_any_object_only_grow_and_end_as_the_whole(value, size, is_ascii, indent):
    parts = grown(PLAIN, json.dumps(value, ensure_ascii=is_ascii, indent=indent), size)
    assert all(map(has_grown, parts, parts[1:])), parts
    assert all(before != after for before, after in pairwise(parts))
    assert parts[-1] == value


@given(values, st.integers(1, 7))
@however_long
def test_the_parts_of_any_value_only_grow_without_what_it_is_wrapped_in(value, size):
    parts = grown(ANYTHING, json.dumps({"value": value}), size)
    assert all(map(has_grown, parts, parts[1:])), parts
    assert parts[-1] == value


@given(st.text() | st.text(alphabet='{}[]",:0\\ue1-`\n '), st.integers(1, 7))
@settings(max_examples=300, deadline=None)
def test_no_text_makes_reading_or_growing_fail(text, size):
    for target in (PERSON, ANYTHING, NUMBERS):
        grown(target, text, size)
        assert isinstance(target.read(text), Found | Misfit)


@given(objects, st.text(alphabet=st.characters(exclude_characters="{}`~[")), st.sampled_from(["{0}{1}", "{0}\n```json\n{1}\n```\n{0}", "{0} {1} {0}", "```\n{1}\n```"]))  # fmt: skip
@however_long
def test_an_object_is_found_in_any_prose_and_any_fence(value, prose, form):
    text = re.sub(r"\{([01])\}", lambda place: (prose, json.dumps(value))[int(place[1])], form)
    assert PLAIN.read(text).data == value


@given(values)
@settings(max_examples=300, deadline=None)
def test_no_wrong_shape_is_let_through(value):
    text = json.dumps(value)
    for target, checker in CHECKED:
        found = target.read(text)
        assert isinstance(found, Misfit) or checker.is_valid(found.value)
    for target, kind in ((PERSON, Person), (NODE, Node), (OWNER, Owner)):
        found = target.read(text)
        assert isinstance(found, Misfit) or isinstance(found.value, kind)


@given(
    st.fixed_dictionaries(
        {"name": st.text(), "age": st.integers(-5, 200)}, optional={"nick": st.none() | st.text(), "more": values}
    )
)
@however_long
def test_a_model_takes_what_it_allows_and_nothing_else(value):
    found = PERSON.read(json.dumps(value))
    assert isinstance(found, Found) == (0 <= value["age"] <= 150)
    if isinstance(found, Found):
        assert found.value == Person(
            name=value["name"], age=value["age"], nick="none" if value.get("nick") is None else value["nick"]
        )


def nodes() -> st.SearchStrategy[Node]:
    leaf = st.builds(Node, value=st.integers(), label=st.text(max_size=5))
    return st.recursive(
        leaf, lambda inner: st.builds(Node, value=st.integers(), next=inner, children=st.lists(inner, max_size=2)), max_leaves=6
    )


@given(nodes(), st.booleans())
@however_long
def test_a_recursive_model_comes_back_as_it_went(node, is_sparse):
    assert NODE.read(node.model_dump_json(exclude_defaults=is_sparse)).value == node


@given(nodes())
@however_long
def test_what_the_strict_form_makes_a_model_write_is_read_as_left_out(node):
    def strict(one: dict) -> dict:
        nested = {**one, "next": one["next"] and strict(one["next"]), "children": [strict(child) for child in one["children"]]}
        return {name: None if value in ("leaf", []) else value for name, value in nested.items()}

    told = strict(node.model_dump())
    assert NODE.read(json.dumps(told)).value == node
    jsonschema.validate(told, NODE.strict_form())


def test_a_long_answer_is_not_read_again_for_every_token(monkeypatch):
    from compat_kit.targets import growth

    read: list[int] = []
    from_json = growth.from_json
    monkeypatch.setattr(growth, "from_json", lambda data, **options: read.append(len(data)) or from_json(data, **options))
    text = json.dumps({"a": ["some words"] * 20_000})
    growing = Growth(PLAIN)
    for at in range(0, len(text), 4):
        growing.add(text[at : at + 4])
    assert sum(read) < 40 * len(text)
    assert len(read) > 100


def test_what_is_too_long_to_be_checked_against_a_json_schema_is_told_at_once():
    target = Target({"type": "object", "properties": {"text": {"type": "string"}}})
    around = len('{"text": ""}')
    whole = json.dumps({"text": "x" * (MOST_CHECKED - around)})
    assert isinstance(target.read(whole), Found)
    longer = target.read(f"{whole} ".replace("x", "xx", 1))
    assert isinstance(longer, Misfit)
    assert "too long for a JSON schema: 1,000,001 characters" in longer.faults[0][1]
    assert isinstance(Target(dict[str, str]).read(json.dumps({"text": "x" * MOST_CHECKED})), Found)  # pydantic is quick


def test_faults_without_number_are_counted_only():
    found = Target(list[int]).read(json.dumps({"value": ["x"] * 10_001}))
    assert isinstance(found, Misfit)
    assert found.faults == (("", "It has 10001 faults."),)
