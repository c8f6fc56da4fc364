"""What goes to the views: few messages, in order, that add up to what a snapshot says."""

from __future__ import annotations

import asyncio
import copy

from hypothesis import given, settings
from hypothesis import strategies as st

from compat_kit import render
from compat_kit.conversation import DONE, WRITING, Call, Conversation, Round
from compat_kit.loop import run
from compat_kit.widgets import growth
from compat_kit.widgets.outbox import TICK_S, Outbox


class Shown:
    """What an outbox shows, and a view that reads what it sends."""

    def __init__(self) -> None:
        self.conversation = Conversation()
        self.sent: list[dict] = []
        self.rows: dict[str, dict] = {}
        self.faults: list[Exception] = []
        self.outbox = Outbox(self, self.take)

    def state(self):
        return {"busy": False}

    def failed(self, error):
        self.faults.append(error)

    def take(self, message):
        message = copy.deepcopy(message)
        self.sent.append(message)
        if message["k"] == "all":
            self.rows = {row["id"]: row for row in message["rows"]}
        elif message["k"] == "row":
            self.rows[message["row"]["id"]] = message["row"]
        elif message["k"] == "d":
            last = self.rows[message["i"]]["rounds"][-1]
            last["reasoning"] += message.get("r", "")
            last["html"] += message.get("h", "")
            last["tail"] = message["t"] if "h" in message else last["tail"] + message["t"]

    def answering(self):
        """A question, and its answer that is being written, shown."""
        self.conversation.add("user", "Hello")
        node = self.conversation.add_answer(self.conversation.leaf)
        self.outbox.watch()
        self.outbox.draw(node)
        return node

    def write(self, node, text="", reasoning=""):
        node.rounds[-1].text += text
        node.rounds[-1].reasoning += reasoning
        self.outbox.grow(node)

    def end(self, node):
        node.state = DONE
        self.outbox.draw(node)

    @property
    def last(self):
        return list(self.rows.values())[-1]["rounds"][-1]

    def kinds(self):
        return [message["k"] for message in self.sent]


def on_loop(test):
    """Run a coroutine of a new `Shown` on the background loop; it, for a look at what was sent."""
    shown = Shown()
    run(test(shown))
    assert shown.faults == []
    return shown


def test_what_comes_within_a_tick_is_one_message():
    async def test(shown):
        node = shown.answering()
        await shown.outbox.settle()
        for _ in range(100):
            shown.write(node, "word ")
        await shown.outbox.settle()

    shown = on_loop(test)
    assert shown.kinds() == ["all", "d"]
    assert shown.last["tail"] == "word " * 100
    assert [message["s"] for message in shown.sent] == [1, 2]


def test_the_first_token_goes_at_once_and_the_next_ones_at_the_next_tick():
    async def test(shown):
        loop = asyncio.get_running_loop()
        node = shown.answering()
        await shown.outbox.settle()
        shown.outbox._sent_s = loop.time() - 1
        shown.write(node, "a")
        assert shown.outbox._timer.when() <= loop.time()
        await shown.outbox.settle()
        shown.write(node, "b")
        assert 0 < shown.outbox._timer.when() - shown.outbox._sent_s <= TICK_S + 0.001
        await shown.outbox.settle()

    on_loop(test)


def test_nothing_is_scheduled_while_nothing_changes():
    async def test(shown):
        node = shown.answering()
        shown.write(node, "a")
        shown.end(node)
        await shown.outbox.settle()
        assert shown.outbox._timer is None
        assert shown.outbox._task is None

    on_loop(test)


def test_nothing_is_made_before_a_view_asks():
    async def test(shown):
        shown.conversation.add("user", "Hello")
        shown.outbox.draw_all()
        shown.outbox.tell()
        await shown.outbox.settle()
        assert shown.outbox._timer is None
        assert shown.sent == []
        shown.outbox.watch()
        await shown.outbox.settle()

    assert on_loop(test).kinds() == ["all"]


def test_finished_blocks_come_as_html_and_the_open_rest_as_text():
    async def test(shown):
        node = shown.answering()
        await shown.outbox.settle()
        shown.write(node, "One **bold**.\n\nTwo *is")
        await shown.outbox.settle()

    shown = on_loop(test)
    assert shown.last["html"] == render.markdown("One **bold**.\n\n")
    assert shown.last["tail"] == "Two *is"


def test_an_answer_that_has_ended_is_rendered_as_a_whole():
    async def test(shown):
        node = shown.answering()
        shown.write(node, "See [it][1].\n\n")
        await shown.outbox.settle()
        shown.write(node, "[1]: https://example.org/x\n")
        shown.end(node)
        await shown.outbox.settle()

    shown = on_loop(test)
    assert 'href="https://example.org/x"' in shown.last["html"]
    assert shown.last["tail"] == ""


def test_a_round_that_begins_anew_is_drawn_anew():
    async def test(shown):
        node = shown.answering()
        shown.write(node, "Wrong.\n\nWrong", "Hm")
        await shown.outbox.settle()
        node.rounds[-1] = Round()
        shown.outbox.draw(node)
        shown.write(node, "Wr")
        await shown.outbox.settle()

    shown = on_loop(test)
    assert (shown.last["html"], shown.last["tail"], shown.last["reasoning"]) == ("", "Wr", "")


def test_words_that_are_taken_back_are_not_shown_any_more():
    async def test(shown):
        node = shown.answering()
        shown.write(node, "The key is sk-123")
        await shown.outbox.settle()
        node.rounds[-1].text = "The key is [redacted]"
        shown.outbox.grow(node)
        await shown.outbox.settle()

    assert on_loop(test).last["tail"] == "The key is [redacted]"


def test_a_new_branch_is_sent_as_a_whole_although_nobody_said_so():
    async def test(shown):
        node = shown.answering()
        shown.end(node)
        await shown.outbox.settle()
        other = shown.conversation.add_answer(shown.conversation.nodes[node.parent])
        shown.outbox.draw(other)
        await shown.outbox.settle()

    shown = on_loop(test)
    assert shown.kinds() == ["all", "all"]
    assert [row["at"] for row in shown.rows.values()] == [[1, 1], [2, 2]]


def test_a_block_without_end_is_not_parsed_at_every_tick(monkeypatch):
    parsed = []
    real = render.blocks

    def counted(text):
        parsed.append(len(text))
        return real(text)

    monkeypatch.setattr(render, "blocks", counted)

    async def test(shown):
        node = shown.answering()
        shown.write(node, "```\n")
        for _ in range(1000):
            shown.write(node, "x" * 99 + "\n")
            await shown.outbox.settle()

    on_loop(test)
    assert sum(parsed) < 12 * 100_000


def test_long_texts_are_rendered_beside_the_loop_and_in_order():
    async def test(shown):
        node = shown.answering()
        await shown.outbox.settle()
        shown.write(node, "word " * 3000 + "\n\n")
        sending = asyncio.ensure_future(shown.outbox.settle())
        await asyncio.sleep(0)
        shown.write(node, "later")
        shown.outbox.draw_all()  # a page asks for all of it in between
        await sending
        await shown.outbox.settle()

    shown = on_loop(test)
    assert shown.last["html"] == render.markdown("word " * 3000)
    assert shown.last["tail"] == "later"


def test_a_text_that_breaks_the_renderer_is_shown_as_it_is(monkeypatch):
    def broken(*_):
        raise RecursionError

    monkeypatch.setattr(render, "markdown", broken)

    async def test(shown):
        node = shown.answering()
        await shown.outbox.settle()
        shown.write(node, "One <b>.\n\nTwo")
        await shown.outbox.settle()
        assert shown.last["tail"] == "One <b>.\n\nTwo"
        monkeypatch.setattr(render, "blocks", broken)
        shown.write(node, "\n\nThree")
        await shown.outbox.settle()
        assert shown.last["tail"] == "One <b>.\n\nTwo\n\nThree"
        shown.end(node)
        await shown.outbox.settle()

    assert on_loop(test).last["tail"] == "One <b>.\n\nTwo\n\nThree"


def test_what_cannot_be_shown_is_told_and_ends_there():
    async def test(shown):
        def state():
            raise ValueError("no state")

        shown.state = state
        shown.answering()
        await shown.outbox.settle()
        assert [str(fault) for fault in shown.faults] == ["no state"]
        assert not shown.outbox._is_dirty
        shown.faults.clear()

    on_loop(test)


PIECES = st.sampled_from(
    ["a", "word ", "\n", "\n\n", "\r", "\r\n", "**", "```", "~~~py\n", "- item\n", "1. ", "> ", "| a | b |\n|---|---|\n", "$x$ ", "\\[", "\\]",
     "    code\n", "# Title\n", "[1]: /x\n", "<b>", "\u202e", "\ud83d", "\x00", "é", "long " * 500]
)  # fmt: skip
STEPS = st.one_of(
    st.tuples(st.just("text"), PIECES),
    st.tuples(st.just("reasoning"), PIECES),
    st.tuples(st.sampled_from(["send", "ask for all", "round", "again", "end", "answer"]), st.just("")),
)


async def _step(shown, node, step, piece):
    if step == "send":
        await shown.outbox.settle()
    elif step == "ask for all":
        shown.outbox.watch()
    elif step == "answer" and node.state != WRITING:
        return shown.answering()
    elif node.state != WRITING:
        return node
    elif step == "text":
        shown.write(node, piece)
    elif step == "reasoning":
        shown.write(node, "", piece)
    elif step == "round":
        node.rounds[-1].calls.append(Call("c", "f", "{}"))
        shown.outbox.draw(node)
        node.rounds.append(Round())
        shown.outbox.draw(node)
    elif step == "again":
        node.rounds[-1] = Round()
        shown.outbox.draw(node)
    else:
        shown.end(node)
    return node


@settings(max_examples=120, deadline=None)
@given(st.lists(STEPS, max_size=40))
def test_all_small_messages_add_up_to_the_snapshot(steps):
    async def test(shown):
        node = shown.answering()
        for step, piece in steps:
            node = await _step(shown, node, step, piece)
        await shown.outbox.settle()
        added_up = copy.deepcopy(shown.rows)
        shown.outbox.watch()
        await shown.outbox.settle()
        assert added_up == shown.rows
        if node.state == DONE:
            assert shown.last["html"] == (render.markdown(node.rounds[-1].text) if node.rounds[-1].text else "")
        numbers = [message["s"] for message in shown.sent]
        assert numbers == list(range(1, len(numbers) + 1))

    on_loop(test)


def test_patience_with_a_long_rest_grows_by_a_factor():
    assert 1 < growth.PATIENT < 2  # at most so much of a finished block is shown as plain text
