"""Which kind of server it is, from what it answers to plain requests. Nothing is generated, and no key is guessed."""

from __future__ import annotations

import asyncio
from typing import TYPE_CHECKING, Any

from . import decode, kinds
from .prober import Answer, Silence

if TYPE_CHECKING:
    from collections.abc import Awaitable, Callable, Collection, Iterable, Mapping

    Ask = Callable[[str, Mapping[str, Any] | None], Awaitable[Answer | Silence]]


_NOWHERE = "/compat-kit/nowhere"
"""A page that no server has: who has it says the same of everything."""


class Pages:
    """The pages of one server, each of them asked for once, all at the same time.

    ask: asks for a URL, and posts JSON to it where there is some. root: the address below which the pages are.
    until_s: the moment by the loop's clock at which nobody waits any longer, None for no such moment.
    """

    def __init__(self, ask: Ask, root: str, until_s: float | None = None) -> None:
        self._ask = ask
        self._root = root
        self._until_s = until_s
        self._tasks: dict[str, asyncio.Future[Answer | Silence]] = {}

    def ask(self, path: str, body: Mapping[str, Any] | None = None, key: str = "") -> asyncio.Future[Answer | Silence]:
        """The request for a page, begun now if it was not before. `key` names it where the path does not."""
        key = key or path
        if key not in self._tasks:
            self._tasks[key] = asyncio.ensure_future(self._ask(self._root + path, body))
        return self._tasks[key]

    async def wait(self, tasks: Iterable[asyncio.Future[Answer | Silence]]) -> None:
        """Come back when all of them are there, or when time is up."""
        waiting = [task for task in tasks if not task.done()]
        if waiting:
            await asyncio.wait(waiting, timeout=self._left_s())

    async def page(self, path: str) -> Answer | None:
        """A page with status 200, None where there is none or time is up."""
        task = self.ask(path)
        await self.wait([task])
        answer = task.result() if task.done() else None
        return answer if isinstance(answer, Answer) and answer.status == 200 else None

    def told(self) -> dict[str, Any]:
        """What all pages said that have come by now and hold JSON, by their keys."""
        told = {}
        for key, task in self._tasks.items():
            answer = task.result() if task.done() and not task.cancelled() else None
            if isinstance(answer, Answer) and answer.status == 200:
                try:
                    told[key] = decode.parse(answer.body)
                except ValueError:
                    continue
        return told

    def close(self) -> None:
        """Give up what has not come."""
        for task in self._tasks.values():
            task.cancel()

    def _left_s(self) -> float | None:
        return None if self._until_s is None else max(0.0, self._until_s - asyncio.get_running_loop().time())


async def confirm(pages: Pages, *, lists_models: bool = True, owners: Collection[Any] = ()) -> kinds.Kind | None:
    """The first kind whose own page is there; specific kinds come before Ollama, which others imitate.

    lists_models: whether the server has a list of models, or refuses to show it. Without that, a weak mark counts nothing.
    owners: the `owned_by` of the models in its list; a weak mark of a kind that says something else there counts nothing, too.
    What is said on a page that no server has, too, proves nothing. Ollama is what is left when all others have said no.
    """
    marks = [
        (kind, mark)
        for kind in kinds.KINDS
        for mark in kind.marks
        if not mark.is_weak or (lists_models and (not owners or not kind.owned_by or set(kind.owned_by) & set(owners)))
    ]
    asked = [pages.ask(path) for path in (_NOWHERE, *(mark.path for _, mark in marks))]
    nowhere = await pages.page(_NOWHERE)
    for kind, mark in marks:  # they all come at the same time; this is the order in which they count
        answer = await pages.page(mark.path)
        if answer is None or not has_mark(mark, answer.body) or (nowhere is not None and has_mark(mark, nowhere.body)):
            continue
        return kind if not mark.is_imitated or all(_has_come(page) for page in asked) else None
    return None


def _has_come(page: asyncio.Future[Answer | Silence]) -> bool:
    """Whether there was an answer in time, or none to be expected."""
    return page.done() and not (isinstance(page.result(), Silence) and page.result()[0] == "timed out")


def has_mark(mark: kinds.Mark, body: bytes) -> bool:
    """Whether a page says what the mark wants. It has to parse: a status, or words somewhere in it, prove nothing."""
    if mark.text:
        return body.strip() == mark.text.encode()
    try:
        found = find(decode.parse(body), mark.key)
    except ValueError:
        return False
    return found is not None and str(found).startswith(mark.value)


def find(content: Any, key: str) -> Any:
    """What stands at a key in decoded JSON ("a.b" is b in a), None where nothing does."""
    for name in key.split("."):
        content = content.get(name) if isinstance(content, dict) else None
    return content


def root_of(url: str) -> str:
    """The address below which a server has its own pages: its base URL without the path of the OpenAI API."""
    ends = (path for kind in kinds.KINDS for path in (kind.base_path, *kind.other_paths) if path and url.endswith(path))
    return url.removesuffix(max(ends, key=len, default=""))
