"""Plays a case on real sockets, and tells what came out."""

from __future__ import annotations

import asyncio
import socket
from contextlib import ExitStack, contextmanager, suppress
from dataclasses import replace
from typing import TYPE_CHECKING

from tests.loopback import Loopback

from .case import GOOD, GOOD_ANSWERS, ITSELF, PATHS, Act, Verdict

if TYPE_CHECKING:
    from collections.abc import Iterator

    from tests.loopback import Exchange

    from .askers import Asker
    from .case import Answer, Case

GUARD_S = 20.0
HANG = "hang"


async def run_case(case: Case, door: str, asker: type[Asker]) -> Verdict:
    """What a client makes of a case. No client gets longer than GUARD_S: after that it hangs."""
    with ExitStack() as opened:
        server = opened.enter_context(Loopback())
        script = _Script(case, door)
        for path in PATHS.values():
            server.on(path, script)
        ports = {"port": server.port, "closed": opened.enter_context(_closed()), "full": opened.enter_context(_full())}
        client = asker(case.address.format(**ports), case.timeout_s, lambda: server.tell(script.seen))
        try:
            verdict = await _asked(client, case, door, server)
        finally:
            await client.aclose()
        asked = [exchange for exchange in server.requests if exchange.path == "/v1" + PATHS[door]]
        return replace(verdict, requests=len(asked))


async def _asked(client: Asker, case: Case, door: str, server: Loopback) -> Verdict:
    try:
        async with asyncio.timeout(GUARD_S) as guard:
            if case.before:
                with suppress(Exception):  # what comes of it is another case
                    await client.ask(door if case.before == ITSELF else case.before)
            if case.between:
                getattr(server, case.between)()
            return await client.ask(door)
    except Exception as error:
        return Verdict(HANG if guard.expired() else f"leaked {type(error).__name__}")


class _Script:
    """Answers the requests to the path in question in turn, and all others well."""

    def __init__(self, case: Case, door: str) -> None:
        self.seen = asyncio.Event()
        self._answers = list(case.answers)
        self._door = door

    async def __call__(self, exchange: Exchange) -> None:
        if exchange.path != "/v1" + PATHS[self._door]:
            await self._play(exchange, GOOD, next(door for door, path in PATHS.items() if exchange.path == "/v1" + path))
            return
        answer = self._answers.pop(0) if len(self._answers) > 1 else self._answers[0]
        await self._play(exchange, answer, self._door)

    async def _play(self, exchange: Exchange, answer: Answer, door: str) -> None:
        for step in answer:
            match step:
                case bytes():
                    await exchange.write(step)
                case float():
                    with suppress(TimeoutError):
                        await asyncio.wait_for(exchange.gone.wait(), step)
                case Act.GOOD:
                    await self._play(exchange, GOOD_ANSWERS[door], door)
                case Act.SEEN:
                    await self.seen.wait()
                case Act.HOLD:
                    await exchange.gone.wait()
                case Act.RESET:
                    exchange.reset()
                case Act.CLOSE:
                    exchange.writer.close()


@contextmanager
def _closed() -> Iterator[int]:
    """A port at which nothing listens, and that nobody else can take meanwhile."""
    with socket.socket() as taken:
        taken.bind(("127.0.0.1", 0))
        yield taken.getsockname()[1]


@contextmanager
def _full() -> Iterator[int]:
    """A port that lets every call for a connection pass unanswered: the queue of its listener is full."""
    with ExitStack() as opened:
        listener = opened.enter_context(socket.socket())
        listener.bind(("127.0.0.1", 0))
        listener.listen(0)
        for _ in range(3):
            waiting = opened.enter_context(socket.socket())
            waiting.setblocking(False)
            waiting.connect_ex(listener.getsockname())
        yield listener.getsockname()[1]
