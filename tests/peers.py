"""Functions like those by which the documentation of toolslm, chatlas and pydantic-ai explains its schemas."""

import dataclasses
import enum
from decimal import Decimal
from pathlib import Path
from typing import Annotated, Any, Literal
from uuid import UUID

from pydantic import BaseModel, Field


@dataclasses.dataclass
class Turn:
    """A turn between two speakers."""

    speaker: str  # Who speaks
    words: str = ""  # What is said


class User(BaseModel):
    """A person."""

    name: str = Field(description="The full name")
    age: int
    tags: list[str] = []


class Colour(enum.Enum):
    RED = "red"
    BLUE = "blue"


class Node(BaseModel):
    value: int
    below: list["Node"] = []


def comments(
    a: int,  # First thing to sum
    b: int = 1,  # Second thing to sum
    c: list[int] | None = None,  # A pointless argument
) -> int:
    """Adds a + b."""
    return a + b


def google(a: int, b: str, c: dict[str, list[float]]) -> str:
    """Get me a dish.

    Args:
        a: apple pie
        b: banana cake
        c: carrot smoothie
    """


def numpy_style(a: int, b: str = "x") -> str:
    """Get me a dish.

    Parameters
    ----------
    a : int
        apple pie,
        warm
    b : str, optional
        banana cake

    Returns
    -------
    str
        The dish.
    """


def sphinx_style(a: int, b: str) -> str:
    """Get me a dish.

    :param a: apple pie
    :param str b: banana cake
    :return: the dish
    """


def returns(a: int, b: int) -> int:
    """Sum two numbers.

    Args:
        a: First number.
        b: Second number.

    Returns:
        The sum.
    """


def two_paragraphs(a: int) -> int:
    """Double a number.

    Works for negative ones, too.
    """


def plain(x: int, y: int) -> int:
    """Add two numbers."""


def fields(x: Annotated[int, Field(description="The dividend", ge=0)], y: Annotated[int, Field(description="The divisor")] = 1):
    """Divide."""


def doubtful(city: str | None, unit: str | None = None):
    """Two kinds of optional."""


def unions(x: int | str, y: list[int] | None = None):
    """Several types."""


def literals(unit: Literal["celsius", "kelvin"], n: Literal[1, 2] = 1):
    """A choice."""


def enums(colour: Colour):
    """A colour."""


def one_dataclass(turn: Turn):
    """Take a turn."""


def one_model(user: User):
    """Know a user."""


def list_of_models(users: list[User]):
    """Know users."""


def recursive(node: Node):
    """A tree."""


def containers(a: list[str], b: tuple[int, str], c: set[str], d: dict[str, int], e: list):
    """All kinds."""


def special(path: Path, key: UUID, price: Decimal):
    """What JSON has no type for."""


def defaults(a: int = 1, b: str = "x", c: bool = False, d: float = 0.5):
    """Only defaults."""


def nothing():
    """Roll a die."""


def untyped(a, b=2):
    """Any types."""


async def later(x: int) -> int:
    """Add later."""


def mixed(name: Annotated[str, "Who"], more: dict[str, Any] | None = None):
    """Text in Annotated."""


class Talk:
    """A talk between two."""

    def __init__(
        self,
        speaker: str,  # Who begins
        topics: dict[str, list[Turn]],  # The turns, by what they are about
    ) -> None:
        self.speaker, self.topics = speaker, topics


class Speaker:
    def ask(
        self,
        what: str,  # The question
        loud: bool = False,  # Whether to shout
    ) -> str:
        """Ask somebody."""
        return what.upper() if loud else what


method = Speaker().ask


def undocumented(user: User) -> str:
    return user.name


def bare_names(latitude: float, longitude: float):
    """
    Get the weather.

    Parameters
    ----------
    latitude
        How far north.
    longitude
        How far east.
    """


CASES = (
    *(comments, google, numpy_style, sphinx_style, returns, two_paragraphs, plain, fields, doubtful, unions, literals, enums),
    *(one_dataclass, one_model, list_of_models, recursive, containers, special, defaults, nothing, untyped, later, mixed),
    *(Talk, method, undocumented, bare_names),
)
