"""The picker without a page: what it chooses, what it keeps, what it tells, and what it lets nobody see."""

from __future__ import annotations

import asyncio
import json
import threading
from dataclasses import replace

import pytest

import compat_kit as ck
from compat_kit.discovery import Server
from compat_kit.discovery.reading import STATES
from compat_kit.errors import ConfigurationError, Unreachable
from compat_kit.loop import get_loop
from compat_kit.replies import Capability, ModelInfo
from compat_kit.widgets import Picker, picker
from compat_kit.widgets.picker import DRAW, STYLE, choose
from tests.leaks import KEY, leaks
from tests.loopback import models


def info(name: str, *can: str, loaded: bool | None = None) -> ModelInfo:
    return ModelInfo(name, capabilities=tuple(Capability(one, has=True) for one in can), is_loaded=loaded)


def up(name: str, *offered: ModelInfo | str, port: int = 0) -> Server:
    listed = tuple(ModelInfo(one) if isinstance(one, str) else one for one in offered)
    return Server(name, "unknown", "A server", f"http://127.0.0.1:{port or 1000 + sum(map(ord, name))}/v1", listed, "up")


def down(name: str, state: str = "needs key", advice: str = "Pass a key.") -> Server:
    return Server(name, "vllm", "vLLM", f"http://127.0.0.1:{2000 + len(name)}/v1", (), state, advice)


def finding(*turns):
    """A `discover` that finds these, one list a call; the last list again and again."""
    left = list(turns)

    async def discover(on_found):
        found = left.pop(0) if len(left) > 1 else left[0]
        for server in found:
            on_found(server)
        return found

    return discover


def asking(*urls):
    """A `discover` that asks real servers for their models."""

    async def discover(on_found):
        async def ask(url):
            async with ck.connect(url, max_retries=0) as backend:
                listed = await backend.amodels()
            server = Server(url[-8:-3], "unknown", "A server", url, listed, "up")
            on_found(server)
            return server

        return await asyncio.gather(*map(ask, urls))

    return discover


def click(picker: Picker) -> None:
    """A click on its button, and the end of what it starts."""
    ended = threading.Event()
    seen = lambda change: ended.set() if not change["new"] else None  # noqa: E731
    picker.observe(seen, "busy")
    picker._handle_msg({"content": {"data": {"method": "custom", "content": {"kind": "refresh"}}}, "buffers": []})
    assert ended.wait(10)
    picker.unobserve(seen, "busy")


def choose_in_view(picker: Picker, **state: str) -> None:
    """What the page sends when something is chosen there."""
    picker._handle_msg({"content": {"data": {"method": "update", "state": state, "buffer_paths": []}}, "buffers": []})


def state(picker: Picker) -> str:
    """All that the page, and a notebook that saves the state of widgets, get of it."""
    return json.dumps({name: value for name, value in picker.get_state().items() if name not in ("_esm", "_css", "layout")})


@pytest.fixture
def here(engine):
    return Server("mini-1m", "llamacpp", "llama.cpp", engine.base_url, engine.models(), "up")


def test_it_chooses_what_is_up_and_gives_a_backend_for_it(here):
    picker = Picker([down("vllm"), here])
    assert (picker.server, picker.model, picker.selected) == ("mini-1m", "mini-1m", here)
    with picker.backend(options={"temperature": 0}) as backend:
        assert backend.chat("Hello").text == "Hello! How can I help you today?"


def test_it_asks_real_servers_and_shows_what_they_offer(server, engine):
    server.on("/models", models("a"))
    picker = Picker(discover=asking(server.url, engine.base_url))
    assert [one.url for one in picker.servers] == [server.url, engine.base_url]
    assert (picker.model, picker.busy, picker.error, picker.status) == ("a", False, "", "2 servers")
    server.on("/models", models("b", "c"))
    assert picker.refresh() is picker.servers
    assert picker.model == "b"
    assert [model["id"] for model in picker.rows[0]["models"]] == ["b", "c"]


def test_without_arguments_it_looks_for_servers_itself():
    picker = Picker()
    assert not picker.busy
    assert picker.status
    assert len(picker.rows) == len(picker.servers)


@pytest.mark.parametrize(
    ("offered", "usual"),
    [
        (["a", "b"], "a"),
        ([info("e", "embedding"), "b"], "b"),
        ([info("e", "embedding", loaded=True), info("b"), info("c", loaded=True)], "c"),
        ([info("e", "embedding"), info("r", "rerank")], "e"),
        ([info("e", "embedding", "chat")], "e"),
        ([info("half \ud83d"), info("b")], "b"),
        ([], ""),
    ],
)
def test_the_usual_model_converses_and_is_in_memory(offered, usual):
    picker = Picker([up("other", "x"), up("one", *offered)])
    picker.server = "one"
    assert picker.model == usual


def test_a_model_that_the_other_server_has_as_well_stays_chosen():
    picker = Picker([up("one", "a", "b"), up("two", "x", "b")], model="b")
    picker.server = "two"
    assert (picker.server, picker.model) == ("two", "b")


def test_what_is_wanted_is_chosen_where_it_is_there():
    servers = [up("one", "a"), up("two", "b", "c")]
    assert repr(Picker(servers, server="two", model="c")) == "Picker(server='two', model='c')"
    lost = Picker(servers, server="nine", model="c")
    assert (repr(lost), lost.error) == ("Picker(server='one', model='a')", "There is no 'nine' and no 'c' here.")
    assert repr(Picker(discover=finding(servers), server="two", model="c")) == "Picker(server='two', model='c')"


@pytest.mark.parametrize(
    ("now", "chosen"),
    [
        ([up("one", "a"), up("two", "c", "b")], ("two", "b")),
        ([up("one", "a"), up("two", "c")], ("two", "c")),
        ([up("one", "a")], ("one", "a")),
        ([up("one", "a"), replace(up("two", "b"), name="two-2")], ("two-2", "b")),
        ([down("two"), up("one", "a")], ("two", "")),
        ([down("vllm")], ("", "")),
        ([], ("", "")),
    ],
)
def test_a_refresh_keeps_what_is_chosen_while_it_is_there(now, chosen):
    picker = Picker(discover=finding([up("one", "a"), up("two", "b")], now), server="two")
    told = []
    picker.on_change(lambda one: told.append((one.server, one.model)))
    picker.refresh()
    assert (picker.server, picker.model) == chosen
    assert told == ([] if chosen == ("two", "b") else [chosen])


def test_nothing_chosen_is_an_error_that_says_what_to_do():
    picker = Picker([down("vllm"), down("ollama", "no model", "Run `ollama pull llama3.2`.")])
    assert (picker.selected, picker.server) == (None, "")
    with pytest.raises(ConfigurationError, match="No server is chosen; there is 'vllm', 'ollama'. Choose one"):
        picker.backend()
    picker.server = "ollama"
    with pytest.raises(ConfigurationError, match="No model of 'ollama' .* 'no model'. Run `ollama pull"):
        picker.backend()
    picker.server = "olama"
    with pytest.raises(ConfigurationError, match="No server 'olama' was found"):
        picker.backend()
    with pytest.raises(ConfigurationError, match="there is nothing"):
        Picker([]).backend()


def test_a_server_that_needs_a_key_is_given_it_by_the_backend(server):
    server.on("/models", models("a"))
    picker = Picker([replace(down("vllm"), url=server.url)], server="vllm")
    with pytest.raises(ConfigurationError, match="'needs key'"):
        picker.backend()
    with picker.backend(api_key=KEY) as backend:
        assert [model.id for model in backend.models()] == ["a"]
    assert server.requests[-1].headers["authorization"] == f"Bearer {KEY}"
    assert leaks(state(picker)) == []


def test_a_model_that_is_not_listed_can_be_named_in_code():
    picker = Picker([down("vllm")])
    picker.server, picker.model = "vllm", "Qwen/Qwen3-0.6B"
    assert picker.backend().model == "Qwen/Qwen3-0.6B"


def test_a_change_is_told_once_however_it_came():
    picker = Picker([up("one", "a"), up("two", "b", "c")])
    told = []
    picker.on_change(lambda one: told.append((one.server, one.model)))
    picker.server = "two"
    choose_in_view(picker, server="one", model="a")
    choose_in_view(picker, server="two")
    choose_in_view(picker, model="c")
    choose_in_view(picker, model="c")
    assert told == [("two", "b"), ("one", "a"), ("two", "b"), ("two", "c")]


def test_traits_are_observed_as_those_of_any_widget():
    picker = Picker([up("one", "a"), up("two", "b")])
    seen = []
    picker.observe(lambda change: seen.append((change["name"], change["old"], change["new"])), ["server", "model"])
    picker.server = "two"
    assert sorted(seen) == [("model", "a", "b"), ("server", "one", "two")]


def test_a_callback_that_fails_is_drawn_and_stops_nobody():
    picker = Picker([up("one", "a"), up("two", "b")])
    told = []
    picker.on_change(lambda one: 1 / 0)
    picker.on_change(told.append)
    choose_in_view(picker, server="two", model="b")
    assert picker.error == "ZeroDivisionError: division by zero"
    assert told == [picker]


def test_servers_are_shown_as_they_are_found_among_those_that_were_there():
    shown, go_on = [], threading.Event()
    picker = Picker([up("one", "a"), up("two", "b")])

    async def discover(on_found):
        on_found(up("three", "c"))
        on_found(replace(up("one", "a"), state="loading"))
        await asyncio.to_thread(go_on.wait, 10)
        return [up("one", "a"), up("three", "c")]

    picker._discover = discover

    def see(change):
        shown.append(([row["name"] for row in change["new"]], picker.busy))
        if len(shown) == 2:
            assert picker.rows[0]["state"] == "loading"
            go_on.set()

    picker.observe(see, "rows")
    picker.refresh()
    assert shown == [(["one", "two", "three"], True), (["one", "two", "three"], True), (["one", "three"], True)]
    assert (picker.busy, picker.status) == (False, "2 servers")


def test_a_click_runs_on_the_background_loop_and_callbacks_may_block(here):
    loops, texts = [], []

    async def discover(on_found):
        loops.append(asyncio.get_running_loop())
        return [here]

    picker = Picker([up("gone", "x")], discover=discover)
    picker.on_change(lambda one: texts.append(one.backend(options={"temperature": 0}).chat("Hello").text))
    click(picker)
    assert loops == [get_loop()]
    assert texts == ["Hello! How can I help you today?"]
    assert picker.error == ""


@pytest.mark.parametrize("content", [None, "refresh", [], {}, {"kind": "other"}, {"kind": ["refresh"]}])
def test_other_messages_do_nothing(content):
    picker = Picker([], discover=finding([up("one", "a")]))
    picker._handle_msg({"content": {"data": {"method": "custom", "content": content}}, "buffers": []})
    assert not picker.busy
    assert picker.rows == []


def test_what_goes_wrong_after_a_click_is_drawn_and_what_was_there_stays():
    async def discover(on_found):
        on_found(up("two", "b"))
        raise Unreachable("http://gpu:8000/v1", "Is it on?")

    picker = Picker([up("one", "a")], discover=discover)
    click(picker)
    assert picker.error.startswith("Unreachable: ")
    assert "gpu" in picker.error
    assert [row["name"] for row in picker.rows] == ["one"]
    assert repr(picker) == "Picker(server='one', model='a')"
    picker._discover = finding([up("one", "a")])
    click(picker)
    assert picker.error == ""


def test_in_code_it_is_raised_as_well():
    async def discover(on_found):
        raise ValueError("x" * 10_000)

    picker = Picker([up("one", "a")], discover=discover)
    for refresh in (picker.refresh, lambda: asyncio.run(picker.arefresh())):
        with pytest.raises(ValueError, match="xxx"):
            refresh()
        assert len(picker.error) == 600
        assert not picker.busy


def test_the_awaited_refresh_is_the_same(server):
    server.on("/models", models("a"))
    picker = Picker([], discover=asking(server.url))
    assert asyncio.run(picker.arefresh()) is picker.servers
    assert picker.model == "a"


def test_of_two_looks_the_later_one_is_shown():
    first, go_on = threading.Event(), threading.Event()
    calls = []

    async def discover(on_found):
        calls.append(None)
        if len(calls) == 1:
            first.set()
            await asyncio.to_thread(go_on.wait, 10)
            on_found(up("old", "a"))
            return [up("old", "a")]
        return [up("new", "b")]

    picker = Picker([], discover=discover)
    early = threading.Thread(target=picker.refresh)
    early.start()
    assert first.wait(10)
    picker.refresh()
    go_on.set()
    early.join(10)
    assert ([row["name"] for row in picker.rows], picker.server, picker.busy) == (["new"], "new", False)


def test_a_look_that_is_given_up_leaves_the_picker_as_it_was():
    started = threading.Event()

    async def discover(on_found):
        started.set()
        await asyncio.Event().wait()

    picker = Picker([up("one", "a")], discover=discover)

    async def give_up():
        task = asyncio.create_task(picker.arefresh())
        await asyncio.to_thread(started.wait, 10)
        task.cancel()
        await task

    with pytest.raises(asyncio.CancelledError):
        asyncio.run(give_up())
    assert (picker.busy, picker.error, picker.status) == (False, "", "1 server")


@pytest.mark.parametrize(
    ("servers", "status"),
    [
        ([up("one", "a"), up("two", "a"), down("vllm")], "3 servers, 1 needs a key"),
        ([down("a"), down("b"), down("c", "loading")], "3 servers, 2 need a key, 1 is loading"),
        ([down("a", "timed out"), down("b", "no answer")], "2 servers, 1 timed out, 1 does not answer"),
        ([down("a", "a new state")], "1 server"),
    ],
)
def test_the_status_counts_what_is_not_right(servers, status):
    assert Picker(servers).status == status


def test_no_server_says_how_to_go_on():
    assert "ck.local()" in Picker([]).status


def test_no_key_is_in_anything_that_it_shows(server):
    picker = Picker([replace(up("one", "a"), url=server.url)])
    with picker.backend(api_key=KEY, default_headers={"x-api-key": KEY}):
        assert leaks(state(picker) + repr(picker) + str(picker._repr_mimebundle_())) == []


def test_what_a_server_says_can_always_be_sent_to_the_page():
    odd = "half \ud83d \x1b[31m \u202e <script>"
    picker = Picker([Server(odd, odd, odd, odd, (info(odd), info("\x1b[31mred")), odd, odd, odd, odd)])
    assert json.dumps(picker.rows, ensure_ascii=False).encode()
    assert "\x1b" not in "".join(str(value) for name, value in picker.rows[0].items() if name not in ("name", "usual", "models"))
    picker.server = picker.rows[0]["name"]
    assert (picker.selected, picker.model) == (picker.servers[0], "\x1b[31mred")
    assert picker.rows[0]["models"][0] == {"id": "\x1b[31mred", "text": "\\x1b[31mred", "group": "", "badges": []}


def test_it_is_named_shortly_and_comes_with_a_table():
    picker = Picker([up("one", info("<b>", "vision"))])
    data, _ = picker._repr_mimebundle_()
    assert data["text/plain"] == "Picker(server='one', model='<b>')"
    assert data["application/vnd.jupyter.widget-view+json"]["model_id"] == picker.model_id
    assert "&lt;b&gt;" in data["text/html"]
    assert "<b>" not in data["text/html"]


def test_a_closed_one_still_has_a_name(capsys):
    picker = Picker([up("one", "a")])
    picker.close()
    picker._ipython_display_()
    assert capsys.readouterr().out == "Picker(server='one', model='a')\n"
    picker.refresh()


def test_it_fits_into_other_widgets():
    from ipywidgets import VBox

    picker = Picker([up("one", "a")], layout={"width": "400px"})
    assert VBox([picker]).children == (picker,)
    assert picker.layout.width == "400px"


def test_choose_prefers_the_address_to_the_name():
    servers = [up("a", "x", port=1), up("b", "y", port=2)]
    assert choose(servers, "a", url="http://127.0.0.1:2/v1") == ("b", "y")
    assert choose(servers, "b") == ("b", "y")
    assert choose(servers) == ("a", "x")
    assert choose([]) == ("", "")


def test_its_module_is_small_loads_nothing_and_writes_no_markup():
    assert len(DRAW) < 10_000
    assert not any(word in DRAW for word in ("innerHTML", "outerHTML", "insertAdjacent", "eval(", "import(", "http", "fetch("))
    assert "export default" not in DRAW
    assert "url(" not in STYLE
    assert STYLE.count("{") == STYLE.count("}")


def test_every_state_but_up_has_words_for_the_line_below():
    assert picker._STATES.keys() == {*STATES} - {"up"}
