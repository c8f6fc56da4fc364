"""What the engine uses: scorers as a user gives them, the score of an answer, and by what a score is known again."""

from __future__ import annotations

import asyncio
import difflib
import inspect
from collections.abc import Iterable, Mapping
from importlib import import_module
from typing import TYPE_CHECKING, Any

from ..errors import ConfigurationError
from .hands import in_hand
from .outcome import as_score, no_score
from .recognition import digest, of_prompt, of_scorer
from .scorer import Scorer, of_function

if TYPE_CHECKING:
    from collections.abc import Callable

    from ..prompts import Prompt
    from ..replies import Reply
    from ..store import Score

NAMES = ("calls_tool", "contains", "exact", "json_valid", "numeric", "regex", "schema_valid", "similarity")
"""The scorers of this room."""

_QUICK = 20_000
"""An answer of up to so many characters is scored on the loop itself where that is quick: a thread would take longer."""


def checked(scorers: Any) -> tuple[Scorer, ...]:
    """Scorers as a user gives them: one or many, each a Scorer, a function or a name such as "exact"; or names and scorers.

    Two of one name are numbered. Raises ConfigurationError for what is none.
    """
    if scorers is None:
        return ()
    if isinstance(scorers, Mapping):
        return tuple(_scorer(one).named(name) for name, one in scorers.items())
    if isinstance(scorers, str | Scorer) or callable(scorers):
        scorers = [scorers]
    if not isinstance(scorers, Iterable):
        raise ConfigurationError(f"`scorers` is a list, such as ['exact', ck.scorers.contains('Paris')], not {scorers!r:.80}.")
    found: dict[str, Scorer] = {}
    for one in map(_scorer, scorers):
        name, count = one.name, 1
        while name in found:
            count += 1
            name = f"{one.name}_{count}"
        found[name] = one if name == one.name else one.named(name)
    return tuple(found.values())


def _scorer(given: Any) -> Scorer:
    if isinstance(given, Scorer):
        return given
    if isinstance(given, str):
        return _named(given)
    if hasattr(given, "judge"):
        raise ConfigurationError("A judge looks at all answers to a prompt at once: give it as `judge=`, not among the scorers.")
    if getattr(given, "_makes_scorer", False):
        made: Scorer = given()
        return made
    if isinstance(given, type):
        raise ConfigurationError(
            f"`{given.__name__}` is a type. To hold answers to it: ck.scorers.schema_valid({given.__name__})."
        )
    if not callable(given):
        raise ConfigurationError(f"A scorer is a function, or one of {', '.join(NAMES)}, not {given!r:.80}.")
    return of_function(given)


def _named(name: str) -> Scorer:
    if name not in NAMES:
        near = difflib.get_close_matches(name[:64].lower(), NAMES, 1, 0.5)
        meant = f" Did you mean {near[0]!r}?" if near else ""
        raise ConfigurationError(f"There is no scorer {name!r:.80}.{meant} There are {', '.join(NAMES)}, and functions of yours.")
    made: Scorer = getattr(import_module(__package__), name)()
    return made


async def score(scorer: Scorer, prompt: Prompt, reply: Reply) -> Score:
    """What a scorer says of an answer. On the background loop; work that takes a while is done off it.

    Never raises: where a scorer fails, or has nothing to hold the answer against, the value is None, with the reason.
    """
    if "expected" in scorer.needs and prompt.expected is None:
        return no_score("The prompt has no `expected` answer.")
    known = {"text": reply.text, "reply": reply, "expected": prompt.expected, "prompt": prompt, "variables": prompt.variables}
    asked = {name: known[name] for name in scorer.wants}
    try:
        async with asyncio.timeout(scorer.timeout_s):
            said, failure = await _said(scorer, asked, len(reply.text))
    except TimeoutError:
        return no_score(f"It took longer than {scorer.timeout_s:g} s.")
    except Exception as error:  # of what runs on this loop
        said, failure = None, error
    if failure is not None:
        return no_score(f"{type(failure).__name__}: {failure}")
    return as_score(said)


async def _said(scorer: Scorer, asked: Mapping[str, Any], length: int) -> Any:
    """What the function returns and what it raises, one of them None."""
    from ..tools.threads import on_own_loop

    function = scorer.function

    def called() -> tuple[Any, BaseException | None]:
        try:
            if scorer.words:
                positions = inspect.signature(function).bind_partial(**asked, **scorer.settings)
                return function(*positions.args, *scorer.words, **positions.kwargs), None
            return function(**asked, **scorer.settings), None
        except BaseException as error:
            return None, error

    if scorer.is_own and inspect.iscoroutinefunction(function):
        return await function(**asked, **scorer.settings), None
    if scorer.is_own and scorer.is_quick and length <= _QUICK:
        return called()
    if not _is_async(function):
        said, failure = await in_hand(called)
        if not inspect.isawaitable(said):
            return said, failure
        waited = said
        return await on_own_loop(lambda: _caught(lambda: waited))
    return await on_own_loop(lambda: _caught(lambda: function(**asked, **scorer.settings)))


def _is_async(function: Callable[..., Any]) -> bool:
    return inspect.iscoroutinefunction(function) or inspect.iscoroutinefunction(getattr(function, "__call__", None))  # noqa: B004


async def _caught(begin: Callable[[], Any]) -> tuple[Any, BaseException | None]:
    try:
        return await begin(), None
    except (Exception, SystemExit) as error:
        return None, error


def identity(scorer: Scorer, prompt: Prompt) -> str:
    """64 hexadecimal digits: of the scorer with all its settings, and of what it holds answers to this prompt against.

    Of a function they are those of its code, of what it refers to and of the values it was made with. A function that holds what
    cannot be told apart later, such as an open file, is another one each time.
    """
    return digest([of_scorer(scorer), of_prompt(scorer.wants, prompt)])
