"""A number of tokens, with how it was found."""

from __future__ import annotations

import inspect
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from ..errors import ConfigurationError

if TYPE_CHECKING:
    from collections.abc import Callable

_MOST_TOKENS = 2**53


@dataclass(frozen=True, slots=True)
class TokenCount:
    """How many tokens a prompt takes. `int(count)` is the number.

    exact: the server itself counted, with its template and the tools, so that a chat reports the same `usage.prompt_tokens`.
    method: who counted: "token_counter", the server and its page, "tiktoken ..." or "estimate".
    """

    n: int
    exact: bool = False
    method: str = "estimate"

    def __int__(self) -> int:
        return self.n

    def __index__(self) -> int:
        return self.n

    def __str__(self) -> str:
        return f"{'' if self.exact else '≈'}{self.n:,} tokens ({self.method})"


def read_count(found: Any, who: str) -> TokenCount:
    """What a function of the user's counted. Raises ConfigurationError where that is no number of tokens."""
    if isinstance(found, TokenCount):
        return found
    if inspect.isawaitable(found):
        getattr(found, "close", lambda: None)()
        raise ConfigurationError(f"`{who}` must give a number here, not something to be awaited: `backend.count_tokens` does.")
    try:
        n = found.__index__() if not isinstance(found, bool) else -1
    except AttributeError:
        n = -1
    if not 0 <= n < _MOST_TOKENS:
        raise ConfigurationError(f"`{who}` gave {_shown(found)}, which is no number of tokens: return an int from 0 on.")
    return TokenCount(n, exact=False, method=who)


def call_counter(counter: Callable[..., Any], messages: list[dict[str, Any]], tools: list[Any] | None) -> Any:
    """What a function of the user's gives for messages, and for tools where there are some and it takes them."""
    if _takes(counter, 2) and (tools or not _takes(counter, 1)):
        return counter(messages, tools)
    return counter(messages)


def specs(tools: Iterable[Any] | None) -> list[Any] | None:
    """Tools in the API's form, from dicts and from what `ck.tool` made. Raises ConfigurationError for anything else."""
    if tools is None:
        return None
    if isinstance(tools, str | bytes | Mapping) or not isinstance(tools, Iterable):
        raise ConfigurationError("`tools` is a list of tools: dicts in the API's form, or what `ck.tool(function)` gives.")
    found = [getattr(tool, "spec", tool) for tool in tools]
    if not all(isinstance(one, Mapping) for one in found):
        raise ConfigurationError(
            "A tool is a dict in the API's form, or what `ck.tool(function)` gives: wrap your function in it."
        )
    return found or None


def _takes(counter: Callable[..., Any], count: int) -> bool:
    try:
        inspect.signature(counter).bind(*[None] * count)
    except TypeError:
        return False
    except ValueError:  # a function written in C does not tell
        return True
    return True


def _shown(value: Any) -> str:
    return f"{value!r:.60}" if isinstance(value, int | float | str | None) else f"a {type(value).__name__}"
