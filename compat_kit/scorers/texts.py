"""Scorers that look at the words of an answer. Texts are compared after Unicode NFC: an "é" is one, however it is written."""

from __future__ import annotations

import re
import unicodedata
from typing import Any

from ..errors import ConfigurationError
from .matching import search
from .scorer import own

_MOST_SHOWN = 60
Verdict = tuple[bool | None, str]


def as_text(value: Any) -> str:
    """A value as the text that it is compared as."""
    return unicodedata.normalize("NFC", value if isinstance(value, str) else str(value))


def alternatives(expected: Any) -> list[Any]:
    """What is expected as the list of all that will do."""
    return list(expected) if isinstance(expected, list | tuple | set | frozenset) else [expected]


def shown(text: str) -> str:
    """The beginning of a text, for a reason."""
    return repr(text if len(text) <= _MOST_SHOWN else text[: _MOST_SHOWN - 1] + "…")


def _check_contains(*words: Any, need: str = "any", **_: Any) -> None:
    if need not in ("any", "all"):
        raise ConfigurationError(f"`need` is 'any' or 'all', not {need!r:.80}.")
    if not all(isinstance(word, str) and word for word in words):
        raise ConfigurationError("`contains` takes texts, each with something in it, such as contains('Paris', 'France').")


def _check_regex(pattern: Any = None, *, flags: Any = 0) -> None:
    try:
        if pattern is not None:
            re.compile(pattern, flags)
    except (re.error, TypeError, ValueError, OverflowError, RecursionError) as error:
        raise ConfigurationError(f"{pattern!r:.80} is no pattern of Python's `re`: {error}.") from None


@own(is_quick=True)
def exact(text: str, expected: Any, *, ignore_case: bool = False, strip: bool = True, punctuation: bool = True) -> Verdict:
    """Whether the answer is the expected one, or one of several.

    ignore_case: "paris" is "Paris". strip: blanks around it do not count. punctuation=False: signs such as "." and quotes do not
    count anywhere.
    """

    def bare(value: Any) -> str:
        found = as_text(value)
        if not punctuation:
            found = "".join(sign for sign in found if not unicodedata.category(sign).startswith("P"))
        found = found.casefold() if ignore_case else found
        return found.strip() if strip else found

    wanted = [bare(one) for one in alternatives(expected)]
    found = bare(text)
    return found in wanted, "" if found in wanted else f"{shown(found)} is not {_either(wanted)}"


@own(is_quick=True, check=_check_contains)
def contains(
    text: str, expected: Any = None, *words: str, need: str = "any", ignore_case: bool = False, whole_words: bool = False
) -> Verdict:
    """Whether the answer contains these words, or the expected answer where none are given.

    need: "any" of them or "all". ignore_case: "paris" is "Paris". whole_words: "cat" is not in "concatenate".
    """
    if not words and expected is None:
        return None, "The prompt has no `expected` answer."
    wanted = [as_text(one) for one in (words or alternatives(expected))]
    body = as_text(text)
    missing = [one for one in wanted if not _is_in(one, body, ignore_case, whole_words)]
    is_met = not missing if need == "all" else len(missing) < len(wanted)
    return is_met, "" if is_met else f"It lacks {_either(missing)}"


@own(check=_check_regex)
def regex(text: str, expected: Any = None, pattern: str | None = None, *, flags: int = 0) -> Verdict:
    """Whether a pattern (of Python's `re`) is found in the answer; the expected answer is the pattern where none is given.

    flags: such as `re.IGNORECASE`. The search is stopped after 2 seconds, since some patterns would take years; then there is no
    score.
    """
    wanted = expected if pattern is None else pattern
    if wanted is None:
        return None, "The prompt has no `expected` pattern."
    for one in alternatives(wanted):
        try:
            if search(as_text(one), as_text(text), int(flags)):
                return True, ""
        except (re.error, OverflowError, RecursionError, ValueError) as error:
            return None, f"{shown(as_text(one))} is no pattern: {error}"
    return False, f"No match for {_either([as_text(one) for one in alternatives(wanted)])}"


def _is_in(word: str, body: str, ignore_case: bool, whole: bool) -> bool:
    if ignore_case:
        word, body = word.casefold(), body.casefold()
    if not whole:
        return word in body
    return bool(re.search(rf"(?<!\w){re.escape(word)}(?!\w)", body))


def _either(texts: list[str]) -> str:
    more = f" (or {len(texts) - 3} more)" if len(texts) > 3 else ""
    return " or ".join(map(shown, texts[:3])) + more
