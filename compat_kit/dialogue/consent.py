"""Who approves of the calls of tools: everybody's answer to "may it?", and the waiting for it."""

from __future__ import annotations

import asyncio
import threading
from typing import TYPE_CHECKING, Any

from ..errors import ConfigurationError
from ..tools import USER_DENIED, refusal

if TYPE_CHECKING:
    from collections.abc import Awaitable, Callable, Mapping

    Policy = str | Callable[[str, Mapping[str, Any]], bool | str | Awaitable[bool | str]]

ASK, ALWAYS, NEVER = POLICIES = ("ask", "always", "never")
ONCE, DENY = "once", "deny"
_ANSWERS = (ONCE, ALWAYS, DENY)


class Consent:
    """Decides of calls by a policy, and hands the user's answers to the calls that wait for them. Its answers come in any thread.

    policy: "ask" (each call waits for `decide`), "always", "never", or a function of the name and the arguments that returns True
    to approve, or a text that says why not (or awaits it). What was approved of with "always" is remembered by the tool's name.
    """

    def __init__(self, policy: Policy) -> None:
        self.policy = check_policy(policy)
        self._remembered: set[str] = set()
        self._waiting: dict[tuple[str, str], tuple[str, asyncio.Future[str]]] = {}
        self._lock = threading.Lock()

    def must_wait(self, name: str) -> bool:
        """Whether a call of this tool waits for the user."""
        return self.policy == ASK and name not in self._remembered

    def expect(self, key: tuple[str, str], name: str) -> asyncio.Future[str]:
        """What will be the answer for a call that begins to wait. key: the ids of its message and of itself."""
        answer: asyncio.Future[str] = asyncio.get_running_loop().create_future()
        with self._lock:
            self._waiting[key] = (name, answer)
        return answer

    def drop(self, node_id: str) -> None:
        """No call of this message waits any more."""
        with self._lock:
            for key in [key for key in self._waiting if key[0] == node_id]:
                del self._waiting[key]

    def forget(self, names: set[str]) -> None:
        """Ask again for these tools: they are not those any more that were approved of."""
        self._remembered -= names

    async def refusal(self, name: str, given: Mapping[str, Any], timeout_s: float | None) -> str:
        """Why a call that does not wait is not to be made, in words for the model; "" where it may be."""
        if callable(self.policy):
            return await refusal(self.policy, name, given, timeout_s)
        if self.policy == NEVER or self.must_wait(name):
            return "The call was not made: tools may not be called in this conversation."
        return ""

    async def awaited(self, key: tuple[str, str], answer: asyncio.Future[str], timeout_s: float | None) -> str:
        """The same for a call that waits for the user."""
        await asyncio.wait([answer], timeout=timeout_s)
        with self._lock:
            is_unanswered = self._waiting.pop(key, None) is not None
        if is_unanswered:
            return f"The call was not made: nobody approved of it within {timeout_s:g} s."
        return USER_DENIED if await answer == DENY else ""  # it was given, though it may still be on its way from its thread

    def decide(self, key: tuple[str, str], how: str) -> bool:
        """Answer for a call that waits: "once", "always" (for this tool, those that wait for it now too) or "deny"."""
        if how not in _ANSWERS:
            raise ConfigurationError(f"A call is decided with one of {', '.join(map(repr, _ANSWERS))}, not {how!r}.")
        with self._lock:
            if key not in self._waiting:
                return False
            keys = [key]
            if how == ALWAYS:
                name = self._waiting[key][0]
                self._remembered.add(name)
                keys = [other for other, (waits_for, _) in self._waiting.items() if waits_for == name]
            for answered in keys:
                _, future = self._waiting.pop(answered)
                future.get_loop().call_soon_threadsafe(_settle, future, how)
        return True


def check_policy(policy: Any) -> Policy:
    """The policy. Raises ConfigurationError for what is none."""
    if callable(policy) or policy in POLICIES:
        return policy  # type: ignore[no-any-return]
    known = ", ".join(map(repr, POLICIES))
    raise ConfigurationError(f"`approval` is one of {known}, or a function of a tool's name and arguments, not {policy!r}.")


def _settle(future: asyncio.Future[str], how: str) -> None:
    if not future.done():
        future.set_result(how)
