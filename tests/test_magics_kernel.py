"""The magics in a real kernel: what it sends while an answer comes, an interrupt, completion, and what nbval compares."""

from __future__ import annotations

import json
import os
import re
from configparser import ConfigParser
from datetime import timedelta
from itertools import pairwise
from pathlib import Path

import pytest
from jupyter_client.manager import start_new_kernel

from tests.chatting import Ticking
from tests.loopback import delta, models, stream

MOST_A_SECOND = 12
WIDGET = "application/vnd.jupyter.widget-view+json"
BLOCK = "Once **upon** a time.\n\n- one\n- two\n\n"

pytestmark = pytest.mark.filterwarnings("ignore::DeprecationWarning", "ignore::ResourceWarning")


class Kernel:
    """A kernel, and what it puts out for a cell."""

    def __init__(self, manager, client) -> None:
        self.manager, self.client = manager, client

    def start(self, code: str) -> str:
        return self.client.execute(code)

    def messages(self, cell: str):
        """The messages of a cell as they come, up to its end. Whatever is drawn has to belong to it."""
        while True:
            message = self.client.get_iopub_msg(timeout=60)
            kind = message["msg_type"]
            if message["parent_header"]["msg_id"] != cell:
                assert kind == "status"  # of a completion before
                continue
            if kind == "status" and message["content"]["execution_state"] == "idle":
                return
            if kind not in ("status", "execute_input"):
                yield message

    def run(self, code: str):
        found = list(self.messages(self.start(code)))
        return [(message["msg_type"], message["content"]) for message in found]

    def complete(self, code: str) -> list[str]:
        content = self.client.complete(code, len(code), reply=True, timeout=30)["content"]
        return [code[: content["cursor_start"]] + match for match in content["matches"]]


@pytest.fixture(scope="module")
def running(tmp_path_factory):
    manager, client = start_new_kernel(env={**os.environ, "IPYTHONDIR": str(tmp_path_factory.mktemp("ipython"))})
    yield Kernel(manager, client)
    client.stop_channels()
    manager.shutdown_kernel(now=True)


@pytest.fixture
def kernel(running):
    running.run("%load_ext compat_kit\nimport compat_kit as ck")
    yield running
    running.run("%unload_ext compat_kit\n%reset -f")


def data(content):
    return content["data"]


def test_an_answer_is_drawn_in_one_place_and_put_out_once(kernel, server):
    ticking = Ticking(rate=100, words=30)
    server.on("/chat/completions", ticking)
    kernel.run(f"b = ck.connect({server.url!r}, 'm')")
    found = kernel.run("%%chat\nTell")
    style, place, end = [content for kind, content in found if kind == "display_data"]
    assert (data(style), data(place), end["transient"]) == ({}, {}, {})
    drawn = [content for kind, content in found if kind == "update_display_data"]
    assert [content["transient"] for content in drawn] == [
        style["transient"],
        *[place["transient"]] * (len(drawn) - 2),
        style["transient"],
    ]
    assert data(drawn[-1]) == data(drawn[-2]) == {}
    assert "<style>" in data(drawn[0])["text/html"]
    assert max(len(data(content)["text/html"]) for content in drawn[1:-2]) < 1000


def test_the_end_of_an_answer_is_safe_markdown_and_plain_text(kernel, server):
    server.on(
        "/chat/completions",
        stream(delta(reasoning_content="Hm."), delta(BLOCK), delta("<b>end</b>"), delta(finish_reason="stop")),
    )
    kernel.run(f"b = ck.connect({server.url!r}, 'm')")
    end = [data(content) for kind, content in kernel.run("%%chat\nTell") if kind == "display_data"][-1]
    assert end["text/plain"] == f"{BLOCK}<b>end</b>"
    assert "<strong>upon</strong>" in end["text/html"]
    assert "&lt;b&gt;end" in end["text/html"]
    assert "<summary>Thought</summary>" in end["text/html"]  # for how long differs from run to run
    assert "tokens/s" in end["text/html"]
    assert "tokens" not in end["text/plain"]


def test_a_long_answer_is_drawn_at_a_bounded_rate_and_grows(kernel, server):
    ticking = Ticking(rate=400, words=200)
    server.on("/chat/completions", ticking)
    kernel.run(f"b = ck.connect({server.url!r}, 'm')")
    found = list(kernel.messages(kernel.start("%%chat\nCount")))
    drawn = [message for message in found if message["msg_type"] == "update_display_data" and data(message["content"])][1:]
    times = [message["header"]["date"] for message in drawn]
    assert len(drawn) >= 3
    assert min(later - sooner for sooner, later in pairwise(times)) >= timedelta(seconds=1 / MOST_A_SECOND)
    texts = [data(message["content"])["text/plain"] for message in drawn]
    assert all(later.startswith(sooner) for sooner, later in pairwise(texts))
    assert found[-3]["content"]["data"]["text/plain"].rstrip().endswith("w200")


def test_an_interrupt_stops_the_server_and_keeps_what_came(kernel, server):
    ticking = Ticking(rate=50, words=5000)
    server.on("/chat/completions", ticking)
    kernel.run(f"b = ck.connect({server.url!r}, 'm')")
    cell, found = kernel.start("%%chat -o answer\nCount"), []
    for message in kernel.messages(cell):
        is_first = not any("w5" in str(one["content"]) for one in found)
        found.append(message)
        if is_first and "w5" in str(message["content"]):
            kernel.manager.interrupt_kernel()
    assert found[-1]["msg_type"] == "error"
    assert found[-1]["content"]["traceback"] == ["KeyboardInterrupt: the answer was stopped; what had come is kept."]
    assert ticking.stopped.wait(30)
    assert len(ticking.sent_at) < ticking.words
    shown = [data(message["content"]) for message in found if message["msg_type"] == "display_data"][-1]
    assert "Stopped" in shown["text/html"]
    [(_, kept)] = kernel.run(
        "answer.state, ck.magics.conversations['default'].messages[-1]['content'].startswith('w1 w2 w3 w4 w5')"
    )
    assert data(kept)["text/plain"] == "('stopped', True)"


def test_a_failed_cell_fails_for_other_programs_too(kernel, server):
    server.on("/chat/completions", stream(delta("half"), done=False))
    kernel.run(f"b = ck.connect({server.url!r}, 'm', max_retries=0)")
    found = kernel.run("%%chat\nTell")
    outputs = [(kind, content) for kind, content in found if kind != "update_display_data"]
    assert [kind for kind, _ in outputs] == ["display_data", "display_data", "display_data", "error"]
    assert "half" in data(outputs[2][1])["text/plain"]
    assert 'class="ck-error"' not in data(outputs[2][1])["text/html"]  # it stands below, once
    error = outputs[-1][1]
    assert error["ename"] == "StreamInterrupted"
    assert "run_cell_magic" not in "".join(error["traceback"])
    assert (
        kernel.client.execute_interactive("%%chat --nothing\nTell", timeout=30, output_hook=str)["content"]["status"] == "error"
    )


def test_a_comparison_says_how_far_it_is_and_keeps_what_came(kernel, server):
    server.on("/models", models("m"))
    server.on("/chat/completions", stream(delta("yes"), delta(finish_reason="stop")))
    kernel.run(f"b = ck.connect({server.url!r}, 'm')")
    found = kernel.run("%%compare --repeats 2\nIs it?")
    assert data(found[1][1])["text/plain"].endswith("of 2 answers")
    view, copy = [data(content) for kind, content in found if kind == "display_data"][-2:]
    assert WIDGET in view
    assert "yes" in copy["text/plain"]
    ticking = Ticking(rate=50, words=5000)
    server.on("/chat/completions", ticking)
    cell = kernel.start("%%compare -o result\nWas it?")
    found = []
    for message in kernel.messages(cell):
        if message["msg_type"] == "update_display_data" and not any(one["msg_type"] == "update_display_data" for one in found):
            kernel.manager.interrupt_kernel()
        found.append(message)
    assert found[-1]["msg_type"] == "error"
    [told] = found[-1]["content"]["traceback"]
    assert told.startswith("KeyboardInterrupt: the comparison was stopped; what came is kept, and `ck.load_run(")
    [(_, kept)] = kernel.run("type(result).__name__, result.state")
    assert data(kept)["text/plain"] == "('Comparison', 'interrupted')"


def test_the_kernel_completes_names_and_options(kernel):
    kernel.run("small = ck.local('mini-300k')")
    assert kernel.complete("%%chat sm") == ["%%chat small"]
    assert kernel.complete("%%chat mini-1") == ["%%chat mini-1m"]
    assert kernel.complete("%%compare small mini-30") == ["%%compare small mini-300k"]
    assert "%%chat small --temperature" in kernel.complete("%%chat small --te")
    kernel.run("%%chat small -c physics\nHello")
    assert kernel.complete("%%chat -c ") == ["%%chat -c physics"]


def test_nbval_finds_a_notebook_as_it_was(kernel):
    rules = ConfigParser(interpolation=None)
    rules.read(Path(__file__).with_name("nbval_sanitize.cfg"), encoding="utf-8")

    def stored(source):
        """What nbval compares of a cell: its outputs, not how they were changed, without what the rules take away."""
        outputs = [content for kind, content in kernel.run(source) if not kind.startswith(("update_", "comm_"))]
        found = [{form: part for form, part in data(content).items() if form != WIDGET} for content in outputs]
        text = json.dumps(found, ensure_ascii=False)
        for rule in filter(None, rules.values()):
            text = re.sub(rule["regex"], rule["replace"], text)
        return text

    sources = [
        "%%chat mini-1m -t 0\nWhat is the capital of Japan?",
        "%%chat -t 0\nExplain streaming in one or two sentences.",
        "%chat",
        "%%compare mini-1m mini-300k -t 0\nHello",
        "%%chat -t 0 -c other\nWhat is the capital of Kenya?",
    ]
    before = [stored(source) for source in sources]
    kernel.run("%reload_ext compat_kit")
    for source, text in zip(sources, before, strict=True):
        assert stored(source) == text
    assert "The capital of Japan is Tokyo." in before[0]
