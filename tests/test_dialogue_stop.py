"""Stop is real at every point of an answer: the stream is closed, nothing runs on, and what is left can be sent again."""

from __future__ import annotations

import asyncio
import signal
import sys
import threading

import pytest

import compat_kit as ck
from compat_kit.conversation import Conversation
from compat_kit.dialogue import Dialogue
from compat_kit.loop import run
from tests.loopback import delta, refuse
from tests.talk import Watcher, begin, bodies, calls, check_sendable, ended, in_turn, says
from tests.test_engine import LONG, is_busy

pytestmark = pytest.mark.usefixtures("nothing_is_left")
posix = pytest.mark.skipif(sys.platform == "win32", reason="signals of one thread are POSIX")


class Paced:
    """Writes 20 tokens a second, or nothing, until the client has gone, and counts what it wrote."""

    def __init__(self, *, is_silent: bool = False) -> None:
        self.started, self.stopped = threading.Event(), threading.Event()
        self.is_silent = is_silent
        self.sent = 0

    async def __call__(self, exchange) -> None:
        try:
            if self.is_silent:
                self.started.set()
                await exchange.gone.wait()
            await exchange.start_stream()
            while True:
                await exchange.event(delta("word "))
                self.sent += 1
                self.started.set()
                await asyncio.sleep(1 / 20)
        finally:
            self.stopped.set()


def serve(server, **settings) -> Paced:
    handler = Paced(**settings)
    in_turn(server, handler)
    return handler


def test_after_a_stop_at_20_tokens_a_second_the_server_writes_hardly_more(talk, server, watcher):
    handler = serve(server)
    job = begin(talk.ask("Hello"))
    watcher.wait_for("grew")
    before = handler.sent
    assert talk.stop()
    node = ended(job)
    assert handler.stopped.wait(10)
    assert handler.sent - before <= 20  # none, where nothing else keeps the machine busy
    assert (node.state, node.error) == ("stopped", "")
    assert node.text.startswith("word ")
    assert 1 <= node.figures.tokens <= handler.sent
    assert node.figures.is_guessed
    assert watcher.events[-1] == ("changed", "m2", "stopped")


def test_a_stop_frees_the_engine(watcher):
    with ck.local("mini-1m", n_parallel=1) as engine, ck.local("mini-1m", tokens_per_s=20) as paced:
        for backend, behind in ((engine, engine), (paced, paced._behind)):
            dialogue = Dialogue(backend, Conversation(), observer=Watcher(), options=LONG)
            job = begin(dialogue.ask("Hello"))
            dialogue.observer.wait_for("grew")
            assert dialogue.stop()
            node = ended(job)
            assert (node.state, node.error) == ("stopped", "")
            assert node.text
            assert node.figures.tokens < 1500
            while is_busy(behind):
                pass


def test_a_stop_before_the_first_token_closes_the_connection(talk, server):
    handler = serve(server, is_silent=True)
    job = begin(talk.ask("Hello"))
    assert handler.started.wait(10)
    assert talk.stop()
    node = ended(job)
    assert handler.stopped.wait(10)
    assert (node.state, node.text, node.figures.ttft_s) == ("stopped", "", None)
    assert talk.conversation.messages() == [{"role": "user", "content": "Hello"}]


def test_a_stop_while_a_try_is_waited_for_ends_the_waiting(talk, server, watcher):
    in_turn(server, refuse(429, {}, headers={"Retry-After": "50"}))
    told = threading.Event()
    talk.backend = talk.backend.with_options(retry=ck.Retry(on_wait=lambda _: told.set()))
    job = begin(talk.ask("Hello"))
    assert told.wait(10)
    talk.stop()
    assert ended(job).state == "stopped"
    assert len(bodies(server)) == 1


def test_stopping_twice_or_after_the_end_changes_nothing(talk, server, watcher):
    serve(server)
    job = begin(talk.ask("Hello"))
    watcher.wait_for("grew")
    assert talk.stop()
    talk.stop()
    node = ended(job)
    assert not talk.stop()
    in_turn(server, says("Hi"))
    again = run(talk.ask("Hello"))
    assert not talk.stop()
    assert (node.state, again.state, again.text) == ("stopped", "done", "Hi")


def test_an_answer_that_is_complete_stays_so_though_its_body_has_not_ended(talk, server, watcher):
    async def lingers(exchange):
        await exchange.start_stream()
        await exchange.event(delta("Hi", "stop"))
        await exchange.gone.wait()

    in_turn(server, lingers)
    job = begin(talk.ask("Hello"))
    watcher.wait_for("grew")
    talk.stop()
    node = ended(job)
    assert (node.state, node.text, node.error) == ("done", "Hi", "")
    assert server.client_left.wait(10)


def test_calls_that_are_complete_are_not_made_after_a_stop(talk, server, watcher):
    async def lingers(exchange):
        await exchange.start_stream()
        await exchange.event(delta("One moment"))
        piece = {"index": 0, "id": "x", "function": {"name": "f", "arguments": "{}"}}
        await exchange.event(delta(None, "tool_calls", tool_calls=[piece]))
        await exchange.gone.wait()

    made = []

    def f():
        made.append(1)

    talk.tools = [f]
    in_turn(server, lingers)
    job = begin(talk.ask("Hello"))
    watcher.wait_for("grew")
    talk.stop()
    node = ended(job)
    assert (node.state, made) == ("stopped", [])
    for call in node.rounds[0].calls:
        assert (call.state, call.result) == ("failed", "The call has no result: the answer was stopped before.")


def test_a_stop_while_a_sync_tool_runs_drops_its_result(talk, server, watcher):
    began, release, over = threading.Event(), threading.Event(), threading.Event()

    def slow():
        began.set()
        release.wait(10)
        over.set()
        return "late"

    talk.tools = [slow]
    in_turn(server, calls(("slow", "{}")), says("Done"))
    job = begin(talk.ask("Hello"))
    assert began.wait(10)
    talk.stop()
    node = ended(job)
    release.set()
    assert over.wait(10)
    run(asyncio.sleep(0))
    [call] = node.rounds[0].calls
    assert (node.state, call.state, call.result) == (
        "stopped",
        "failed",
        "The call has no result: the answer was stopped before.",
    )
    assert len(bodies(server)) == 1
    in_turn(server, says("Hi"))
    assert run(talk.ask("More")).text == "Hi"
    assert bodies(server)[-1]["messages"][1]["tool_calls"][0]["id"] == call.id


def test_a_stop_while_an_async_tool_runs_cancels_it(talk, server):
    began, cancelled = threading.Event(), threading.Event()

    async def slow():
        try:
            began.set()
            await asyncio.Event().wait()
        finally:
            cancelled.set()

    talk.tools = [slow]
    in_turn(server, calls(("slow", "{}")), says("Done"))
    job = begin(talk.ask("Hello"))
    assert began.wait(10)
    talk.stop()
    assert ended(job).state == "stopped"
    assert cancelled.is_set()
    assert len(bodies(server)) == 1


def test_an_async_tool_that_swallows_its_cancelling_does_not_let_the_answer_go_on(talk, server):
    began = threading.Event()

    async def stubborn():
        began.set()
        try:
            await asyncio.Event().wait()
        except asyncio.CancelledError:
            return "never mind"

    talk.tools = [stubborn]
    in_turn(server, calls(("stubborn", "{}")), says("Done"))
    job = begin(talk.ask("Hello"))
    assert began.wait(10)
    talk.stop()
    assert ended(job).state == "stopped"
    assert len(bodies(server)) == 1


def test_a_stop_while_a_call_waits_for_approval_denies_it(talk, server, watcher):
    made = []

    def f():
        made.append(1)

    talk.tools, talk.approval = [f], "ask"
    in_turn(server, calls(("f", "{}"), ("f", "{}")), says("Done"))
    job = begin(talk.ask("Hello"))
    watcher.wait_for("changed", "m2", "writing", "waiting")
    talk.stop()
    node = ended(job)
    assert (node.state, [call.state for call in node.rounds[0].calls], made) == ("stopped", ["failed", "failed"], [])
    assert not talk.decide("m2", "c0", "once")


def test_a_stop_while_a_policy_is_asked_ends_the_asking(talk, server):
    began, cancelled = threading.Event(), threading.Event()

    async def ponder(name, given):
        try:
            began.set()
            await asyncio.Event().wait()
        finally:
            cancelled.set()

    talk.tools, talk.approval = [threading_name], ponder
    in_turn(server, calls(("threading_name", "{}")), says("Done"))
    job = begin(talk.ask("Hello"))
    assert began.wait(10)
    talk.stop()
    assert ended(job).state == "stopped"
    assert cancelled.is_set()


def threading_name() -> str:
    return threading.current_thread().name


@pytest.mark.parametrize("at", range(16))
def test_a_stop_at_any_event_leaves_an_answer_that_has_ended(server, at):
    in_turn(server, calls(("threading_name", "{}"), text="One "), calls(("threading_name", "{}"), ("nobody", "{")), says("Done"))

    class Stopping(Watcher):
        def _tell(self, event, node, shown):
            super()._tell(event, node, shown)
            if len(self.events) == at:
                dialogue.stop()

    with ck.connect(server.url, "m") as backend:
        dialogue = Dialogue(backend, Conversation(), tools=[threading_name], approval="always", observer=Stopping())
        node = run(dialogue.ask("Hello"))
        assert node.state == "stopped" if 0 < at < 8 else node.state in ("stopped", "done")
        assert all(call.state in ("done", "failed") for one in node.rounds for call in one.calls)
        check_sendable(dialogue.conversation.messages())
        in_turn(server, says("Hi"))
        dialogue.observer = None
        assert run(dialogue.ask("More")).text == "Hi"


# Whoever stops waiting stops the answer


def test_cancelling_the_caller_on_another_loop_stops_the_answer(talk, server, watcher):
    handler = serve(server)

    async def main():
        task = asyncio.create_task(talk.ask("Hello"))
        await asyncio.to_thread(watcher.wait_for, "grew")
        task.cancel()
        with pytest.raises(asyncio.CancelledError):
            await task

    asyncio.run(main())
    assert handler.stopped.wait(10)
    assert talk.conversation.leaf.state == "stopped"
    assert talk.conversation.leaf.text.startswith("word ")


def test_cancelling_the_caller_on_the_background_loop_stops_the_answer(talk, server, watcher):
    handler = serve(server)

    async def main():
        task = asyncio.create_task(talk.ask("Hello"))
        await asyncio.to_thread(watcher.wait_for, "grew")
        task.cancel()
        with pytest.raises(asyncio.CancelledError):
            await task
        return talk.conversation.leaf.state

    assert run(main()) == "stopped"
    assert handler.stopped.wait(10)


def test_a_job_that_is_cancelled_before_it_begins_asks_nothing(talk, server, caplog):
    serve(server)
    held, release = threading.Event(), threading.Event()

    async def hold():
        held.set()
        release.wait(10)

    holding = begin(hold())
    held.wait(10)
    job = begin(talk.ask("Hello"))
    job.cancel()
    release.set()
    job.wait()
    assert job.done.cancelled()
    ended(holding)
    run(asyncio.sleep(0))
    assert talk.conversation.path() == []
    assert not caplog.records  # a callback of the loop that fails is only logged


@posix
def test_a_keyboard_interrupt_of_the_caller_stops_the_answer(talk, server, watcher):
    handler = serve(server)

    def interrupt():
        watcher.wait_for("grew")
        signal.pthread_kill(threading.main_thread().ident, signal.SIGINT)

    threading.Thread(target=interrupt).start()
    with pytest.raises(KeyboardInterrupt):
        run(talk.ask("Hello"))
    assert handler.stopped.wait(10)
    assert talk.conversation.leaf.state == "stopped"


def test_closing_the_backend_ends_the_answer_and_keeps_what_came(server, watcher):
    handler = serve(server)
    backend = ck.connect(server.url, "m")
    dialogue = Dialogue(backend, Conversation(), observer=watcher)
    job = begin(dialogue.ask("Hello"))
    watcher.wait_for("grew")
    backend.close()
    node = ended(job)
    assert handler.stopped.wait(10)
    assert (node.state, node.error[:16]) == ("failed", "Backend closed: ")
    assert node.text.startswith("word ")


def test_a_client_of_the_users_own_that_swallows_its_cancelling_is_stopped_at_its_next_chunk():
    go_on = threading.Event()

    class Completions:
        async def create(self, **options):
            return self.stream()

        async def stream(self):
            while True:
                try:
                    yield delta("word ")
                    go_on.set()
                    await asyncio.sleep(0.001)
                except asyncio.CancelledError:
                    pass

    client = type("Client", (), {"chat": type("Chat", (), {"completions": Completions()})()})()
    dialogue = Dialogue(ck.Backend("m", async_client=client), Conversation())
    job = begin(dialogue.ask("Hello"))
    assert go_on.wait(10)
    dialogue.stop()
    assert ended(job).state == "stopped"
