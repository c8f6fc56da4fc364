"""A function of the user's own that says of each call whether it may be made."""

from __future__ import annotations

import asyncio
import inspect
from typing import TYPE_CHECKING, Any

from .outcomes import words
from .threads import in_thread

if TYPE_CHECKING:
    from collections.abc import Awaitable, Callable, Mapping

    Approve = Callable[[str, Mapping[str, Any]], bool | str | Awaitable[bool | str]]

USER_DENIED = "The call was not made: the user denied it. Do not repeat it; go on without it."


async def refusal(approve: Approve, name: str, given: Mapping[str, Any], timeout_s: float | None) -> str:
    """Why a call is not to be made, in words for the model; "" where it may be.

    The function returns True (numpy's, too), or a text that says why not, or awaits it; anything else is a no. One that is not
    async may wait for a person: it runs in a thread.
    """
    asking: Any = approve
    try:
        async with asyncio.timeout(timeout_s):
            is_async = inspect.iscoroutinefunction(asking)
            answer = asking(name, dict(given)) if is_async else await in_thread(lambda: asking(name, dict(given)))
            answer = await answer if inspect.isawaitable(answer) else answer
    except TimeoutError as error:
        if timeout_s is None:
            return f"The call was not made: the question whether it may be failed ({words(error)})."
        return f"The call was not made: nobody approved of it within {timeout_s:g} s."
    except asyncio.CancelledError:
        raise
    except BaseException as error:
        return f"The call was not made: the question whether it may be failed ({words(error)})."
    if isinstance(answer, str) and answer.strip():
        return f"The call was not made: it was denied, because: {answer.strip()}"
    return "" if _is_yes(answer) else USER_DENIED


def _is_yes(answer: Any) -> bool:
    """Whether it is True, or that of numpy."""
    return answer is True or (type(answer).__module__ == "numpy" and str(getattr(answer, "dtype", "")) == "bool" and bool(answer))
