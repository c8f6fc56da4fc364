"""Arguments are held to their types so closely that a wrong call does not become another one."""

from __future__ import annotations

import dataclasses
import datetime as dt
import json
import re
from collections.abc import Iterable
from decimal import Decimal
from typing import Annotated, Any

import pytest
from pydantic import BaseModel, ConfigDict, Field

from compat_kit.schema import Parameters


class File(BaseModel):
    path: str
    older: int | None = None


class Lax(BaseModel):
    model_config = ConfigDict(extra="ignore")
    path: str


@dataclasses.dataclass
class Point:
    x: float = 0.0


class Shape(BaseModel):
    points: list[Point] = []
    inner: Shape | None = None
    x: float = float("inf")


def read_as(hint, text, *default):
    def f(a): ...

    f.__annotations__["a"] = hint
    f.__defaults__ = default
    return Parameters(f).read(f'{{"a": {text}}}' if text else "{}").get("a", "left out")


@pytest.mark.parametrize(
    ("hint", "text", "word"),
    [
        (File, '{"path": "/x", "oldr": 30}', "no parameter `a.oldr`"),
        (list[File] | None, '[{"path": "/x", "oldr": 30}]', "oldr"),
        (Shape, '{"inner": {"inner": {"y": 1}}}', "no parameter `a.inner.inner.y`"),
        (Shape, '{"points": [{"y": 1}]}', "`a.points.0.y`"),
        (Shape, '{"x": "nan"}', "finite number"),
        (Shape, '{"points": [{"x": "-inf"}]}', "finite number"),
        (Shape, '{"x": 1e999}', "too large"),
        (Any, "1e999", "too large"),
        (Iterable[int], '[1, "x"]', "`a.1`: Input should be a valid integer"),
        (int, '1, "a": 5', "duplicate key"),
        (int, "true", "valid integer, not True"),
        (int, '"5_0"', "valid integer"),
        (float, "true", "valid number"),
        (Decimal, "true", "Decimal"),
        (bool, '"yes"', "valid boolean"),
        (bool, "1.0", "valid boolean"),
        (int | list[int], '"x"', "`a.list[int]`"),
        (list[Decimal], "[12345678901234567.89, 12345678901234567.88]", "too close"),
        (Annotated[int, Field(strict=True)], '"3"', "valid integer"),
    ],
    ids=str,
)
def test_a_wrong_call_does_not_become_another_one(hint, text, word):
    with pytest.raises(ValueError, match=re.escape(word)):
        read_as(hint, text)


@pytest.mark.parametrize(
    ("hint", "text", "value"),
    [
        (Lax, '{"path": "/x", "oldr": 30}', Lax(path="/x")),
        (File | Lax, '{"path": "/x", "older": 30}', File(path="/x", older=30)),
        (Iterable[int], '[1, "2"]', [1, 2]),
        (int, '"3"', 3),
        (int, "3.0", 3),
        (bool, '"true"', True),
        (bool | int, "true", True),
        (int | str, '"3"', "3"),
        (float, "1", 1.0),
        (dict[int, bool], '{"3": false}', {3: False}),
        (dt.date, '"2026-01-02"', dt.date(2026, 1, 2)),
        (Decimal, "12345678901234567.89", Decimal("12345678901234567.89")),
        (list[Decimal | None], "[0.10, null, 2]", [Decimal("0.10"), None, Decimal(2)]),
        (dict[str, Decimal], '{"a": "1.5"}', {"a": Decimal("1.5")}),
    ],
    ids=str,
)
def test_what_loses_nothing_is_taken(hint, text, value):
    found = read_as(hint, text)
    assert found == value
    assert type(found) is type(value)
    if isinstance(value, Decimal):
        assert str(found) == str(value)


MANY = Field(default_factory=list)


def test_a_default_that_is_a_field_is_read_as_pydantic_reads_it():
    def f(a: int = Field(5, description="apples", ge=1), b: list[int] = MANY, c: str = Field(max_length=3)): ...

    made = Parameters(f)
    assert made.schema["properties"]["a"] == {"type": "integer", "default": 5, "description": "apples", "minimum": 1}
    assert made.schema["required"] == ["c"]
    assert made.read('{"c": "x"}') == {"a": 5, "b": [], "c": "x"}
    with pytest.raises(ValueError, match="greater than or equal to 1"):
        made.read('{"a": 0, "c": "x"}')


def test_a_default_that_json_cannot_say_is_not_told():
    def f(shape: Shape, z: float = float("inf")): ...

    made = Parameters(f)
    assert made.schema["properties"]["z"] == {"type": "number"}
    json.dumps(made.schema, allow_nan=False)
    assert made.read('{"shape": {}}')["shape"].x == float("inf")


def test_a_parameter_may_have_another_name_in_json():
    def f(a: Annotated[int, Field(validation_alias="num")] = 3): ...

    made = Parameters(f)
    assert made.schema["properties"] == {"num": {"type": "integer"}}
    assert made.read('{"num": 4}') == {"a": 4}
    assert made.read("{}") == {}
