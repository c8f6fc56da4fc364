"""Numbers in an answer."""

from __future__ import annotations

import re
import unicodedata
from decimal import Context, Decimal, InvalidOperation
from typing import Any

from ..errors import ConfigurationError
from ..prompts.plain import plain_value
from .scorer import own

_MOST_READ = 100_000
_DIGITS = 400
_EXACT = Context(prec=2 * _DIGITS, Emax=999_999, Emin=-999_999, traps=[])
_OF_FLOATS = Decimal("1e-12")
"""So far, of its size, a float may be from what was meant: 0.1 + 0.2 is 0.30000000000000004."""

_SPACES = "\u00a0\u202f\u2009"  # within a number: the no-break, the narrow no-break and the thin space
_NUMBER = (
    r"(?<![^\W_])(?<!\d[{point}])(?:(?<![\w)\]])(?P<sign>[+\-\u2212]))?[$\u20ac\u00a3\u00a5]?"
    r"(?:(?P<whole>\d{{1,3}}(?P<mark>[{groups}])\d{{3}}(?:(?P=mark)\d{{3}}){{0,130}}(?!\d)|\d{{1,400}}(?!\d))"
    r"(?:[{point}](?P<part>\d{{1,400}}))?|(?<!\d)[{point}](?P<alone>\d{{1,400}}))"
    r"(?:[eE](?P<power>[+\-\u2212]?\d{{1,5}})(?!\w)|[ ]?[\u00d7x*\u00b7][ ]?10(?:\^|\*\*)[{{(]?(?P<times>[+\-\u2212]?\d{{1,5}}))?"
    r"(?P<percent>[ ]?%)?"
)
_WITH_POINT = re.compile(_NUMBER.format(groups=",'\u2019_" + _SPACES, point="."))
_WITH_COMMA = re.compile(_NUMBER.format(groups=".'\u2019_" + _SPACES, point=","))


def numbers(text: str, *, decimal_comma: bool = False) -> list[tuple[Decimal, bool]]:
    """The numbers in a text in their order, each with whether a percent sign follows.

    "1,234.5", "1 234", "-3", ".5", "6.02e23", "1.2 x 10^5", "$5" and "12 %" are numbers; digits in a word such as "v2" are not.
    With a decimal comma "1.234,5" is one.
    """
    pattern = _WITH_COMMA if decimal_comma else _WITH_POINT
    found = (_number(match) for match in pattern.finditer(text))
    return [one for one in found if one is not None]


def _number(match: re.Match[str]) -> tuple[Decimal, bool] | None:
    whole = "".join(sign for sign in match["whole"] or "0" if sign.isdecimal())
    part = match["part"] or match["alone"] or ""
    power = (match["power"] or match["times"] or "0").replace("\u2212", "-")
    sign = "-" if match["sign"] in ("-", "\u2212") else ""
    try:
        value = _EXACT.create_decimal(f"{sign}{whole}.{part}e{power}")
    except InvalidOperation:
        return None
    return (value, bool(match["percent"])) if value.is_finite() else None


def _check(which: Any = "last", *, absolute: Any = 0.0, relative: Any = 0.0, decimal_comma: Any = False) -> None:
    if which not in ("first", "last", "any"):
        raise ConfigurationError(f"`which` number counts is 'first', 'last' or 'any', not {which!r:.80}.")
    for name, value in (("absolute", absolute), ("relative", relative)):
        if isinstance(value, bool) or not isinstance(value, int | float | Decimal) or not 0 <= value < float("inf"):
            raise ConfigurationError(f"`{name}` is how far the number may be off, such as 0.01, not {value!r:.80}.")
    if not isinstance(decimal_comma, bool):
        raise ConfigurationError("`decimal_comma` is True or False.")


@own(is_quick=True, check=_check)
def numeric(
    text: str,
    expected: Any,
    *,
    which: str = "last",
    absolute: float = 0.0,
    relative: float = 0.0,
    decimal_comma: bool = False,
) -> tuple[bool | None, str]:
    """Whether the number in the answer is the expected one.

    which: the "first" number in the answer, the "last", or "any". absolute, relative: how far off it may be, of which the wider
    counts; relative is a share of the expected number. decimal_comma: "1.234,5" instead of "1,234.5". expected: a number, a text
    with one, or several of which one has to fit. "45%" fits both 45 and 0.45.
    """
    several = expected if isinstance(expected, list | tuple | set | frozenset) else [expected]
    wanted = [_wanted(one, decimal_comma) for one in several]
    if not wanted or None in wanted:
        return None, f"The expected answer is no number: {expected!r:.80}"
    end = text if len(text) <= _MOST_READ else (text[:_MOST_READ] if which == "first" else text[-_MOST_READ:])
    found = numbers(unicodedata.normalize("NFC", end), decimal_comma=decimal_comma)
    if not found:
        return False, "There is no number in it"
    counted = {"first": found[:1], "last": found[-1:], "any": found}[which]
    slack = Decimal(str(absolute)), Decimal(str(relative))
    is_met = any(_fits(one, goal, slack) for one in counted for goal in wanted if goal is not None)
    return is_met, "" if is_met else f"{_shown(counted[-1])} is not {expected!r:.80}"


Goal = tuple[Decimal, bool, Decimal]


def _wanted(value: Any, decimal_comma: bool) -> Goal | None:
    """The number that is expected, whether it is a percentage, and how far it may be off in any case."""
    value = plain_value(value)
    if isinstance(value, str):
        found = numbers(unicodedata.normalize("NFC", value[:_MOST_READ]), decimal_comma=decimal_comma)
        return (*found[-1], Decimal(0)) if found else None
    if isinstance(value, bool) or not isinstance(value, int | float | Decimal):
        return None
    number = _EXACT.create_decimal(repr(value) if isinstance(value, float) else value)
    return (number, False, _OF_FLOATS if isinstance(value, float) else Decimal(0)) if number.is_finite() else None


def _fits(found: tuple[Decimal, bool], goal: Goal, slack: tuple[Decimal, Decimal]) -> bool:
    wanted, is_share, inexact = goal
    return any(
        abs(_EXACT.subtract(mine, its)) <= max(slack[0], _EXACT.multiply(max(slack[1], inexact), abs(its)))
        for mine in _readings(*found)
        for its in _readings(wanted, is_share)
    )


def _readings(value: Decimal, is_share: bool) -> list[Decimal]:
    return [value, _EXACT.scaleb(value, -2)] if is_share else [value]


def _shown(found: tuple[Decimal, bool]) -> str:
    text = f"{found[0]}" if len(f"{found[0]}") <= 40 else f"{found[0]:.20e}"
    return text + "%" * found[1]
