"""Docstrings as people write them: entries of several lines, sections that are no entries, comments in the source."""

from __future__ import annotations

import functools
from typing import Annotated

import pytest
from hypothesis import given
from hypothesis import strategies as st
from typing_extensions import Doc

from compat_kit.schema import describe
from compat_kit.schema.docstring import read_docstring

GOOGLE = """Weather in a city,
today.

It is measured at noon.

Args:
    city (str): The name: of the city,
        without its country.

        Formats:
            days: not an entry of its own
    days (Annotated[int, (1, 2)], optional): How many days.
    gone: a parameter that is there no more

Returns:
    What is measured,
    as text.

Raises:
    OSError: city: this is no entry.
"""
NUMPY = """Weather in a city, today.

It is measured at noon.

Parameters
----------
city : str
    The name: of the city,
    without its country.

    Formats: days: not an entry of its own
days, hours : int, optional
    How many days.

Returns
-------
What is measured,
as text.

Raises
------
OSError
    city: this is no entry.
"""
REST = """Weather in a city, today.

It is measured at noon.

:param str city: The name: of the city,
    without its country.

    Formats: days: not an entry of its own
:param days: How many days.
:type days: int
:returns: What is measured,
    as text.
:raises OSError: city: this is no entry.
"""
HOUSE = """Weather in a city, today.

It is measured at noon.

city: The name: of the city,
    without its country.

    Formats: days: not an entry of its own
days: How many days.

Returns:
    What is measured, as text.

Raises OSError where there is none.
"""


@pytest.mark.parametrize("text", [GOOGLE, NUMPY, REST, HOUSE], ids=["Google", "numpy", "reST", "house"])
def test_entries_have_all_their_lines_and_no_others(text):
    about = read_docstring(text, ["city", "days"])
    assert about.text == "Weather in a city, today.\nIt is measured at noon."
    assert about.parameters == {
        "city": "The name: of the city, without its country. Formats: days: not an entry of its own",
        "days": "How many days.",
    }
    assert about.returns == "What is measured, as text."


@given(st.text(alphabet="ab: -\n\t()*Args:Returnsparm", max_size=200))
def test_whatever_a_docstring_holds_it_is_read(text):
    about = read_docstring(text, ["a", "b"])
    assert set(about.parameters) <= {"a", "b"}


def test_comments_describe_and_the_docstring_outweighs_them():
    def f(
        city: str,  # The name of the city
        days: int = 1,
        hours: int = (2),  # How many hours
        *,
        unit: str = "c",  # The comment
        a: int = 1,
        b: int = 2,  # of two
    ):
        """Weather.

        unit: The entry.
        """

    told = {name: one.get("description") for name, one in describe(f)["parameters"]["properties"].items()}
    assert told == {
        "city": "The name of the city",
        "days": None,
        "hours": "How many hours",
        "unit": "The entry.",
        "a": None,
        "b": "of two",
    }


def decorated(function):
    @functools.wraps(function)
    def around(*args, **kwargs):
        return function(*args, **kwargs)

    return around


class Station:
    """A station."""

    def __call__(self, hour: int) -> str:
        """What it measured.

        hour: Of the day.
        """


@decorated
def measured(hour: Annotated[int, Doc("Of the day.")]):
    """What it measured."""


@pytest.mark.parametrize(
    ("function", "text"), [(measured, "What it measured."), (Station(), "A station.")], ids=["wrapped", "object"]
)
def test_what_stands_behind_a_function_is_described(function, text):
    about = describe(function)
    assert about["description"] == text
    assert about["parameters"]["properties"]["hour"] == {"type": "integer", "description": "Of the day."}
