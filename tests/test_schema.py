"""A signature becomes a schema, and what a model wrote becomes arguments of those types, or words to mend it by."""

from __future__ import annotations

import dataclasses
import datetime as dt
import enum
import functools
import json
import uuid
from decimal import Decimal
from pathlib import Path
from typing import Annotated, Any, Literal, NamedTuple, NotRequired, TypedDict

import pydantic
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from pydantic import BaseModel, Field

from compat_kit.errors import ConfigurationError
from compat_kit.schema import arguments, describe, read_object
from compat_kit.schema.types import modern
from tests.ids import steady


class Unit(enum.Enum):
    CELSIUS = "celsius"
    KELVIN = "kelvin"


class Place(BaseModel):
    city: str
    country: str = "NO"


@dataclasses.dataclass
class Span:
    days: int
    step: float = 1.0


@dataclasses.dataclass
class Trip:
    span: Span
    stops: list[Place] = dataclasses.field(default_factory=list)


class Size(TypedDict):
    width: int
    height: NotRequired[int]


class Spot(NamedTuple):
    x: int
    name: str = ""


class Level(enum.IntEnum):
    LOW = 1
    HIGH = 2


Long = enum.Enum("Long", {f"x{number}": f"value {number}" for number in range(200)})


class Tree(BaseModel):
    name: str
    below: list[Tree] = []


def weather(city: str) -> str:
    """Current weather in a city."""


def test_a_plain_function_is_described_as_the_api_has_it():
    assert describe(weather) == {
        "name": "weather",
        "description": "Current weather in a city.",
        "parameters": {"type": "object", "properties": {"city": {"type": "string"}}, "required": ["city"]},
    }


def of(hint: Any, default: Any = ..., text: str = "") -> dict[str, Any]:
    """The schema of one parameter of this type."""

    def function(x): ...

    function.__annotations__["x"] = hint
    function.__doc__ = text
    if default is not ...:
        function.__defaults__ = (default,)
    return describe(function)["parameters"]


@pytest.mark.parametrize(
    ("hint", "schema"),
    [
        (str, {"type": "string"}),
        (int, {"type": "integer"}),
        (float, {"type": "number"}),
        (bool, {"type": "boolean"}),
        (Any, {}),
        (list[int], {"type": "array", "items": {"type": "integer"}}),
        (dict[str, float], {"type": "object", "additionalProperties": {"type": "number"}}),
        (Literal["a", "b"], {"type": "string", "enum": ["a", "b"]}),
        (int | None, {"anyOf": [{"type": "integer"}, {"type": "null"}]}),
        (dt.date, {"type": "string", "format": "date"}),
        (Annotated[str, "The city"], {"type": "string", "description": "The city"}),
        (
            Annotated[int, Field(description="How many", gt=0)],
            {"type": "integer", "description": "How many", "exclusiveMinimum": 0},
        ),
        (Annotated[str, "Its name"] | None, {"anyOf": [{"type": "string"}, {"type": "null"}], "description": "Its name"}),
    ],
    ids=steady,
)
def test_each_type_has_its_schema(hint, schema):
    assert of(hint)["properties"]["x"] == schema


@pytest.mark.parametrize(
    ("hint", "default", "shown"),
    [
        (int, 3, {"type": "integer", "default": 3}),
        (str, None, {"anyOf": [{"type": "string"}, {"type": "null"}], "default": None}),
        (Any, {1}, {"default": [1]}),
        (Any, object(), {}),
    ],
    ids=steady,
)
def test_a_default_makes_it_optional_and_is_told_where_json_can(hint, default, shown):
    schema = of(hint, default)
    assert schema["properties"]["x"] == shown
    assert "required" not in schema


def test_types_stand_where_they_are_used_and_only_what_contains_itself_is_referred_to():
    def f(unit: Unit, place: Place, span: Span, tree: Tree): ...

    schema = describe(f)["parameters"]
    assert schema["properties"]["unit"] == {"type": "string", "enum": ["celsius", "kelvin"]}
    assert schema["properties"]["place"]["required"] == ["city"]
    assert schema["properties"]["span"]["properties"]["days"] == {"type": "integer"}
    assert schema["properties"]["tree"] == {"$ref": "#/$defs/Tree"}
    assert list(schema["$defs"]) == ["Tree"]
    assert schema["$defs"]["Tree"]["properties"]["below"]["items"] == {"$ref": "#/$defs/Tree"}
    assert schema["required"] == ["unit", "place", "span", "tree"]
    given = arguments(f, '{"unit": "kelvin", "place": {"city": "Oslo"}, "span": {"days": "2"}, "tree": {"name": "a"}}')
    assert given == {"unit": Unit.KELVIN, "place": Place(city="Oslo"), "span": Span(2), "tree": Tree(name="a")}


def test_a_long_type_that_is_used_often_is_kept_apart():
    def f(a: Long, b: list[Long]): ...

    schema = describe(f)["parameters"]
    assert schema["properties"] == {"a": {"$ref": "#/$defs/Long"}, "b": {"type": "array", "items": {"$ref": "#/$defs/Long"}}}
    assert len(schema["$defs"]["Long"]["enum"]) == 200


GOOGLE = """Weather in a city.

Args:
    city: The name of the city,
        without its country.
    days (int): How many days.

Returns:
    text: nothing about it here.
"""
NUMPY = """Weather in a city.

Parameters
----------
city : str
    The name of the city,
    without its country.
days : int
    How many days.
"""
REST = """Weather in a city.

:param city: The name of the city, without its country.
:param int days: How many days.
"""
HOUSE = """Weather in a city.

city: The name of the city,
    without its country.
days: How many days.
"""


@pytest.mark.parametrize("text", [GOOGLE, NUMPY, REST, HOUSE], ids=["Google", "numpy", "reST", "house"])
def test_docstrings_describe_the_parameters(text):
    def f(city: str, days: int = 1): ...

    f.__doc__ = text
    about = describe(f)
    assert about["description"].partition("\n")[0] == "Weather in a city."
    told = {name: one["description"] for name, one in about["parameters"]["properties"].items()}
    assert told == {"city": "The name of the city, without its country.", "days": "How many days."}


def test_the_signature_outweighs_the_docstring():
    assert of(Annotated[str, "here"], text="About.\n\nx: there")["properties"]["x"]["description"] == "here"
    assert of(Annotated[str, Field(description="here")], text="About.\n\nx: there")["properties"]["x"]["description"] == "here"


def test_names_that_are_taken_elsewhere_are_only_names():
    def f(json: int, copy: str, model_config: int, _hidden: int, self: int, title: str): ...

    assert list(describe(f)["parameters"]["properties"]) == ["json", "copy", "model_config", "_hidden", "self", "title"]
    text = '{"json": 1, "copy": "a", "model_config": 2, "_hidden": 3, "self": 4, "title": "b"}'
    assert arguments(f, text) == json.loads(text)


def test_methods_partials_and_callable_objects_are_functions_too():
    class Station:
        """A weather station."""

        def measure(self, hour: int):
            """What it measured."""

        def __call__(self, hour: int): ...

    def f(a: int, b: str):
        """About f."""

    assert list(describe(Station().measure)["parameters"]["properties"]) == ["hour"]
    assert describe(Station())["name"] == "Station"
    partial = describe(functools.partial(f, b="x"))
    assert (partial["name"], partial["description"], partial["parameters"]["required"]) == ("f", "About f.", ["a"])


def test_what_a_model_cannot_give_is_not_offered_but_the_rest_is():
    def f(city: str, *more: str, **others: str): ...

    assert list(describe(f)["parameters"]["properties"]) == ["city"]


def only_anything(*args, **kwargs): ...


def by_position(x: int, /): ...


def with_a_frame(x: int, frame: threading.Lock): ...  # noqa: F821


def with_a_lock(size: int, lock: type(pytest.raises)): ...


@pytest.mark.parametrize(
    ("function", "word"),
    [
        (only_anything, "Name its parameters"),
        (by_position, "without the `/`"),
        (with_a_frame, "name 'threading' is not defined"),
        (with_a_lock, "`lock` of `with_a_lock`"),
        (3, "has no signature"),
    ],
    ids=steady,
)
def test_a_function_that_no_model_can_call_is_refused_with_the_next_step(function, word):
    with pytest.raises(ConfigurationError, match=word):
        describe(function)


def forecast(city: str, days: int = 1, unit: Unit = Unit.CELSIUS, scale: float | None = None): ...


def test_arguments_are_converted_and_what_is_left_out_stays_so():
    assert arguments(forecast, '{"city": "Oslo"}') == {"city": "Oslo"}
    assert arguments(forecast, '{"city": "Oslo", "days": "3", "unit": "kelvin", "scale": 2}') == {
        "city": "Oslo",
        "days": 3,
        "unit": Unit.KELVIN,
        "scale": 2.0,
    }


@pytest.mark.parametrize(
    ("text", "word"),
    [
        ('{"city": "Os', "not valid JSON"),
        ("", "not valid JSON"),
        ("[1]", "must be one JSON object"),
        ('"{}"', "must be one JSON object"),
        ("null", "must be one JSON object"),
        ("[" * 100_000, "recursion limit"),
        ('{"city": "\\ud800"}', "not valid JSON"),
        ('{"city": "a", "scale": NaN}', "not valid JSON"),
        ('{"city": "a", "scale": 1e999}', "a number in it is too large"),
        ("{}", "`city` is missing"),
        ('{"city": 3}', "`city`: Input should be a valid string, not 3"),
        ('{"city": "a", "days": "many"}', "`days`: Input should be a valid integer"),
        ('{"city": "a", "unit": "feet"}', "`unit`: Input should be 'celsius' or 'kelvin', not 'feet'"),
        ('{"city": "a", "sky": 1}', "there is no parameter `sky`.*The parameters of forecast are: city, days, unit, scale"),
    ],
    ids=lambda text: text[:30],
)
def test_what_is_wrong_is_said_in_words_that_the_model_can_mend_it_by(text, word):
    with pytest.raises(ValueError, match=word) as caught:
        arguments(forecast, text)
    assert len(str(caught.value)) < 1000
    assert "pydantic" not in str(caught.value)
    assert not isinstance(caught.value, pydantic.ValidationError)


def test_many_faults_are_told_briefly():
    text = json.dumps({"city": "a", **{f"x{number}": "y" * 10_000 for number in range(500)}})
    with pytest.raises(ValueError, match="and 492 more") as caught:
        arguments(forecast, text)
    assert len(str(caught.value)) < 1000


VALUES: dict[Any, st.SearchStrategy[Any]] = {
    str: st.text(),
    int: st.integers(min_value=-(2**70), max_value=2**70),
    float: st.floats(allow_nan=False, allow_infinity=False),
    bool: st.booleans(),
    list[int]: st.lists(st.integers(-5, 5)),
    dict[str, bool]: st.dictionaries(st.text(), st.booleans()),
    str | None: st.none() | st.text(),
    Literal["a", "b"]: st.sampled_from(["a", "b"]),
    dt.date: st.dates(),
    Unit: st.sampled_from(Unit),
    Place: st.builds(Place, city=st.text(), country=st.text()),
    Span: st.builds(Span, days=st.integers(-9, 9), step=st.floats(0, 1)),
    Trip: st.builds(
        Trip, span=st.builds(Span, days=st.integers(-9, 9)), stops=st.lists(st.builds(Place, city=st.text()), max_size=3)
    ),
    Size: st.fixed_dictionaries({"width": st.integers(0, 9)}, optional={"height": st.integers(0, 9)}),
    tuple[int, str]: st.tuples(st.integers(-9, 9), st.text()),
    Spot: st.builds(Spot, x=st.integers(-9, 9), name=st.text()),
    int | str: st.integers(-9, 9) | st.text(),
    Place | Span: st.builds(Place, city=st.text()) | st.builds(Span, days=st.integers(-9, 9)),
    dt.datetime: st.datetimes(),
    Level: st.sampled_from(Level),
    uuid.UUID: st.uuids(),
    Decimal: st.decimals(allow_nan=False, allow_infinity=False, places=3),
    Path: st.sampled_from([Path("a/b"), Path("c")]),
    set[int]: st.sets(st.integers(-9, 9)),
}


def taking(hint: Any) -> Any:
    def function(x): ...

    function.__annotations__["x"] = hint
    return function


FUNCTIONS = {hint: taking(hint) for hint in VALUES}


LEAF = (
    st.none() | st.booleans() | st.integers(-9, 9) | st.floats(allow_nan=False) | st.text(max_size=4) | st.just([]) | st.just({})
)


def mutated(draw: Any, value: Any) -> Any:
    """The JSON value with one thing in it changed, left out, doubled or added."""
    if isinstance(value, dict) and value and draw(st.booleans()):
        name = draw(st.sampled_from(sorted(value)))
        rest = {key: one for key, one in value.items() if key != name}
        changed = draw(st.sampled_from(["left out", "inside", "added"]))
        if changed == "left out":
            return rest
        return {**value, "z": 1} if changed == "added" else {**value, name: mutated(draw, value[name])}
    if isinstance(value, list) and value and draw(st.booleans()):
        return [*value[:-1], mutated(draw, value[-1])] if draw(st.booleans()) else [*value, *value]
    return draw(LEAF)


@pytest.mark.parametrize("hint", VALUES, ids=str)
@given(data=st.data())
@settings(max_examples=500, deadline=None)
def test_arguments_come_back_as_they_were_and_mutated_ones_are_of_the_type_or_a_clear_error(hint, data):
    value = data.draw(VALUES[hint])
    text = adapter_of(dict[str, modern(hint)]).dump_json({"x": value}).decode()
    assert arguments_of(hint, text) == {"x": value}
    wrong = json.dumps(mutated(data.draw, json.loads(text)))
    check_read(hint, wrong)
    check_read(hint, wrong[: data.draw(st.integers(0, len(wrong)))])


@functools.cache
def adapter_of(hint: Any) -> Any:
    return pydantic.TypeAdapter(hint)


def check_read(hint: Any, written: str) -> None:
    """Either arguments of the type come back, or words."""
    try:
        found = arguments_of(hint, written)
    except ValueError as caught:
        error = caught
    else:
        assert list(found) == ["x"]
        adapter_of(modern(hint)).validate_python(found["x"], strict=True)
        return
    assert type(error) is ValueError
    assert str(error).startswith("The arguments ")


@functools.cache
def parameters_of(hint: Any) -> Any:
    from compat_kit.schema import Parameters

    return Parameters(FUNCTIONS[hint])


def arguments_of(hint: Any, text: str) -> dict[str, Any]:
    return parameters_of(hint).read(text)


ANYTHING = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats() | st.text(),
    lambda inner: st.lists(inner) | st.dictionaries(st.text(), inner),
)


@pytest.mark.parametrize("hint", VALUES, ids=str)
@given(value=ANYTHING | st.dictionaries(st.sampled_from(["x", "y"]), ANYTHING), cut=st.integers(0, 40))
@settings(max_examples=20, deadline=None)
def test_whatever_a_model_writes_gives_arguments_of_the_type_or_a_clear_error(hint, value, cut):
    text = json.dumps(value)
    check_read(hint, text)
    check_read(hint, text[:cut])


@given(text=st.text() | st.binary().map(lambda data: data.decode("latin-1")))
@settings(deadline=None)
def test_only_a_json_object_is_read_as_one(text):
    try:
        found = read_object(text)
    except ValueError:
        return
    assert found == json.loads(text)


def test_the_comments_of_a_constructor_describe_a_class():
    class Turn:
        """A turn."""

        def __init__(
            self,
            speaker: str,  # Who speaks
        ) -> None:
            self.speaker = speaker

    assert describe(Turn)["parameters"]["properties"] == {"speaker": {"type": "string", "description": "Who speaks"}}


def test_a_method_without_its_object_is_refused():
    class Thing:
        def look(self, at: str) -> str:
            return at

    assert list(describe(Thing().look)["parameters"]["properties"]) == ["at"]
    with pytest.raises(ConfigurationError, match="method without its object"):
        describe(Thing.look)


def test_a_comment_behind_two_parameters_is_about_neither():
    # fmt: off
    def move(
        x: int, y: int,  # Where to
        z: int,  # How high
    ) -> None: ...
    # fmt: on

    told = describe(move)["parameters"]["properties"]
    assert [one.get("description") for one in told.values()] == [None, None, "How high"]
