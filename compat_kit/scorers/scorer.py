"""What a scorer is, and how a function becomes one."""

from __future__ import annotations

import difflib
import inspect
import re
from dataclasses import dataclass, field, replace
from functools import update_wrapper
from typing import TYPE_CHECKING, Any

from ..errors import ConfigurationError

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Mapping

KNOWN = ("text", "reply", "expected", "prompt", "variables")
"""What a scorer may ask for, by these names."""

_NAME = re.compile(r"[^\W\d][\w .+-]{0,63}")
_NAMED = (inspect.Parameter.POSITIONAL_ONLY, inspect.Parameter.POSITIONAL_OR_KEYWORD, inspect.Parameter.KEYWORD_ONLY)


@dataclass(frozen=True, slots=True, eq=False, weakref_slot=True)
class Scorer:
    """Something that gives each answer a score.

    name: of its column, `score_<name>`. function: takes what it asks for by name, see `KNOWN`, and its settings; it returns
    what the room's docstring says. wants: what it asks for; needs: what it cannot do without. settings: what it was made with.
    is_own: of this room, so that it may run on the loop: awaited where it is async, called for short texts where it `is_quick`.
    timeout_s: the longest that it may take, in seconds.
    """

    name: str
    function: Callable[..., Any] = field(repr=False)
    wants: tuple[str, ...] = field(repr=False)
    needs: tuple[str, ...] = field(default=(), repr=False)
    settings: Mapping[str, Any] = field(default_factory=dict, repr=False)
    words: tuple[Any, ...] = field(default=(), repr=False)
    is_own: bool = field(default=False, repr=False)
    is_quick: bool = field(default=False, repr=False)
    timeout_s: float = field(default=300.0, repr=False)

    def named(self, name: str) -> Scorer:
        """The same one under another name, so that two of a kind can be told apart."""
        return replace(self, name=checked_name(name))


def scorer(function: Callable[..., Any]) -> Callable[..., Scorer]:
    """A decorator: the function becomes one that takes its settings, and `name=`, and makes the scorer.

    Its settings are the parameters other than text, reply, expected, prompt and variables. Raises ConfigurationError for a
    function that asks for none of these.
    """
    return _maker(function)


def own(
    *, check: Callable[..., object] | None = None, is_quick: bool = False
) -> Callable[[Callable[..., Any]], Callable[..., Scorer]]:
    """`scorer` for this room. check: called with the settings; raises ConfigurationError for those that cannot work."""
    return lambda function: _maker(function, check, is_own=True, is_quick=is_quick)


def _maker(
    function: Callable[..., Any],
    check: Callable[..., object] | None = None,
    *,
    is_own: bool = False,
    is_quick: bool = False,
) -> Callable[..., Scorer]:
    called, (wants, needs) = _name_of(function), _asked(function)
    if not wants:
        raise ConfigurationError(f"A scorer asks for something of the answer, and {called!r} for none of {', '.join(KNOWN)}.")
    settable = _settings(function)

    def make(*given: Any, name: str = called, **settings: Any) -> Scorer:
        try:
            bound = settable.bind(*given, **settings)
        except TypeError as error:
            raise ConfigurationError(f"`{called}`: {error}{_near(settings, settable.parameters)}.") from None
        bound.apply_defaults()
        if check is not None:
            check(*bound.args, **bound.kwargs)
        words = bound.arguments.get(_words_of(settable), ())
        named = {key: value for key, value in bound.arguments.items() if key != _words_of(settable)}
        return Scorer(checked_name(name), function, wants, needs, named, tuple(words), is_own=is_own, is_quick=is_quick)

    update_wrapper(make, function)
    extra = inspect.Parameter("name", inspect.Parameter.KEYWORD_ONLY, default=called, annotation="str")
    make.__signature__ = settable.replace(parameters=[*settable.parameters.values(), extra])  # type: ignore[attr-defined]
    make._makes_scorer = True  # type: ignore[attr-defined]
    return make


def of_function(function: Callable[..., Any], name: str = "") -> Scorer:
    """A scorer of a plain function, which has no settings. Raises ConfigurationError for one that asks for what is not there."""
    own, (wants, needs) = _name_of(function), _asked(function)
    unknown = [one for one in _settings(function).parameters.values() if one.default is one.empty and one.kind in _NAMED]
    if unknown or not wants:
        asked = unknown[0].name if unknown else ""
        said = f"asks for {asked!r}{_near([asked], KNOWN)}" if asked else "asks for nothing of the answer"
        raise ConfigurationError(
            f"The scorer {own!r} {said}. It may ask for {', '.join(KNOWN)}; for settings of your own decorate it with "
            "`@ck.scorers.scorer`."
        )
    return Scorer(checked_name(name or own), function, wants, needs)


def checked_name(name: Any) -> str:
    """The name of a scorer. Raises ConfigurationError for one that is no name for a column."""
    if not isinstance(name, str) or not _NAME.fullmatch(name):
        raise ConfigurationError(
            f"{name!r:.80} cannot be the name of a scorer: a letter, then up to 63 letters, digits, '_', '-' or '.'."
        )
    return name


def _asked(function: Callable[..., Any]) -> tuple[tuple[str, ...], tuple[str, ...]]:
    found = [one for one in _signature(function).parameters.values() if one.name in KNOWN and one.kind in _NAMED]
    return tuple(one.name for one in found), tuple(one.name for one in found if one.default is one.empty)


def _settings(function: Callable[..., Any]) -> inspect.Signature:
    kept = [one for one in _signature(function).parameters.values() if one.name not in KNOWN or one.kind not in _NAMED]
    return inspect.Signature(kept)


def _signature(function: Callable[..., Any]) -> inspect.Signature:
    try:
        return inspect.signature(function)
    except (TypeError, ValueError):
        raise ConfigurationError(
            f"It cannot be seen what {function!r:.80} takes. Wrap it: `lambda text, expected: ...`, or `def` with these names."
        ) from None


def _words_of(settings: inspect.Signature) -> str:
    return next((one.name for one in settings.parameters.values() if one.kind is one.VAR_POSITIONAL), "")


def _name_of(function: Any) -> str:
    name = (
        getattr(function, "__name__", "") or getattr(getattr(function, "func", None), "__name__", "") or type(function).__name__
    )
    return "function" if name == "<lambda>" else str(name).strip("_") or "function"


def _near(given: Iterable[str], known: Iterable[str]) -> str:
    names = list(known)
    close = [near for one in given if one not in names for near in difflib.get_close_matches(one, names, 1)]
    return f" (did you mean {close[0]!r}?)" if close else ""
