"""Everything is clicked at once, and heard twice, late or by no view: what is shown, kept and sent stays in order."""

from __future__ import annotations

import asyncio
import gc
import threading
import weakref

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

import compat_kit as ck
from compat_kit.loop import get_loop, run
from compat_kit.widgets import ChatWidget
from tests.loopback import count_to_five, delta
from tests.onlooker import Onlooker, quiet
from tests.talk import check_sendable, tasks_left

OTHERS = ([ck.user("Loaded")], [ck.user("One"), ck.assistant("Two"), ck.user("Three"), ck.assistant("Four *five*\n\nsix")])


def last_question(exchange) -> str:
    """What the user said last; a tool's result counts as its own kind."""
    last = exchange.body["messages"][-1]
    return "told" if last["role"] == "tool" else str(last["content"]).rpartition("\n")[2]


async def play(exchange) -> None:
    """Answer as the question asks for: at once, by a tool, not at all, until it is stopped, or with an error."""
    how = last_question(exchange)
    if how == "refuse":
        return await exchange.answer({"error": {"message": "refused"}}, status=400)
    await exchange.start_stream()
    await exchange.event(delta(reasoning_content="Hm. "))
    if how == "nothing":
        pass
    elif how == "tool":
        called = {"index": 0, "id": "c", "type": "function", "function": {"name": "add", "arguments": '{"a": 1, "b": 2}'}}
        await exchange.event(delta(tool_calls=[called]))
        await exchange.event(delta(finish_reason="tool_calls"))
        return await exchange.end_stream()
    else:
        for piece in ("So **it** is.\n\n", "- one\n- two\n", "\n```py\nx = 1\n", "```\n\nand "):
            await exchange.event(delta(piece))
    if how == "drop":
        return exchange.writer.close()
    if how == "wait":
        await exchange.gone.wait()
        return None
    await exchange.event(delta(finish_reason="stop"))
    return await exchange.end_stream()


def add(a: int, b: int) -> int:
    """Add two numbers."""
    return a + b


class Storm:
    """A chat with two views, one of which reads all and one of which loses some; what is done to it, and how it must end."""

    def __init__(self, server, lost: list[bool]) -> None:
        self.faults: list[object] = []
        get_loop().call_soon_threadsafe(get_loop().set_exception_handler, lambda _, about: self.faults.append(about))
        self.backend = ck.connect(server.url, "m", retry=ck.Retry(max_retries=0))
        self.chat = ChatWidget(self.backend, tools=[add])
        self.view = Onlooker(self.chat)
        self.deaf = Onlooker(self.chat, loses=lambda: bool(lost) and lost.pop())
        self.seen: list[str] = ["m1"]

    def do(self, kind: str, text: str, at: int) -> None:
        self.seen += [row["id"] for row in self.view.rows if row["id"] not in self.seen]
        view, node = (self.view, self.deaf)[at % 2], self.seen[at % len(self.seen)]
        if kind == "send":
            view.say("send", text=text)
        elif kind in ("again", "delete"):
            view.say(kind, i=node)
        elif kind == "edit":
            view.say("edit", i=node, text=text)
        elif kind == "choose":
            view.say("choose", i=node, by=1 if at % 3 else -1)
        elif kind == "decide":
            self.decide(("once", "always", "deny")[at % 3])
        elif kind == "load":
            self.load(OTHERS[at % 2])
        elif kind == "set":
            view.say("set", values={"seed": str(at), "system": text})
        elif kind == "swap":
            self.chat.backend = self.backend.with_options(seed=at)
        elif kind == "settle":
            self.settle()
        else:
            view.say(kind)

    def decide(self, how: str) -> None:
        for row in list(self.view.rows):
            for one in row["rounds"]:
                for call in one["calls"]:
                    self.view.say("decide", i=row["id"], c=call["id"], how=how)

    def load(self, messages) -> None:
        try:
            self.chat.load(messages)
        except ck.errors.ConfigurationError as error:
            assert "still answering" in str(error)  # noqa: PT017

    def settle(self) -> None:
        """Until nothing is heard any more. What would wait for ever is stopped."""
        run(self.chat._session.stopped())
        quiet(self.chat)

    def end(self) -> None:
        self.settle()
        assert not self.chat.is_busy
        late = Onlooker(self.chat)
        late.wait(lambda: late.state)
        for view in (self.view, late):
            rows = view.ended()
            assert rows == late.rows
        self.deaf.loses = lambda: False
        self.deaf.sync()
        quiet(self.chat)
        assert self.deaf.ended() == late.rows
        assert self.view.state == late.state
        assert late.state["notice"] == ""
        assert [row["text"] for row in late.rows] == [node.text for node in self.chat.conversation.path()]
        check_sendable(self.chat.conversation.messages())
        refusals = [one["text"] for answers in self.view.answers.values() for one in answers if one["k"] == "no"]
        assert [text for text in refusals if "Error" in text] == []
        self.chat.close()
        run(self.chat._session.close())
        self.backend.close()
        assert tasks_left() == []
        assert self.faults == []


KINDS = [
    "send",
    "send",
    "send",
    "stop",
    "clear",
    "load",
    "choose",
    "again",
    "again",
    "edit",
    "delete",
    "decide",
    "decide",
    "hello",
    "set",
    "swap",
    "settle",
]
TEXTS = ["quick", "wait", "tool", "refuse", "drop", "nothing"]
STEPS = st.lists(st.tuples(st.sampled_from(KINDS), st.sampled_from(TEXTS), st.integers(0, 12)), max_size=25)


@settings(max_examples=60, suppress_health_check=[HealthCheck.function_scoped_fixture], deadline=None)
@given(STEPS, st.lists(st.booleans(), max_size=30))
def test_whatever_is_clicked_at_once_all_views_agree_and_nothing_is_left(server, steps, lost):
    server.on("/chat/completions", play)
    storm = Storm(server, lost)
    for step in steps:
        storm.do(*step)
    storm.end()


@pytest.mark.parametrize("is_closed", [True, False])
def test_twenty_chats_leave_no_thread_task_or_timer(server, is_closed):
    server.on("/chat/completions", count_to_five)

    async def left() -> int:
        """The tasks that do not end."""
        while others := asyncio.all_tasks() - {asyncio.current_task()}:
            ended, _ = await asyncio.wait(others, timeout=30, return_when=asyncio.FIRST_COMPLETED)
            if not ended:
                return len(others)
        return 0

    def used(backend) -> weakref.ref:
        chat = ChatWidget(backend)
        view = Onlooker(chat)
        asyncio.run(chat.ask("Hello"))
        view.ended()
        quiet(chat)
        assert (chat._session.outbox._timer, chat._session.outbox._task) == (None, None)
        if is_closed:
            chat.close()
            run(chat._session.close())
        return weakref.ref(chat._session)

    with ck.connect(server.url, "m") as backend:
        used(backend)
        assert run(left()) == 0
        threads = threading.active_count()
        sessions = [used(backend) for _ in range(20)]
        assert run(left()) == 0
        gc.collect()
        assert threading.active_count() <= threads
        assert [one for one in sessions if one() is not None and is_closed] == []  # ipywidgets holds those that were not closed
