"""Ollama's own API, at a server that answers with Ollama's bytes: pulls whole, in pieces, broken, stopped; and the rest."""

from __future__ import annotations

import asyncio
import io
import json
import sys
import threading
from contextlib import suppress
from datetime import UTC, datetime, timedelta

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

import compat_kit as ck
from compat_kit.errors import (
    AuthenticationError,
    BackendError,
    BadRequest,
    ConfigurationError,
    ModelNotFound,
    PullInterrupted,
    Unsupported,
    WrongKind,
)
from compat_kit.extensions import Ollama, Progress, ollama, progress
from compat_kit.extensions.ollama import read_lines
from tests.loopback import models, refuse

KEY = "sk-very-secret-0123456789"
BIG, SMALL = "sha256:8eeb52dfb3bb" + "0" * 52, "sha256:966de95ca8a6" + "0" * 52
PULL = [
    {"status": "pulling manifest"},
    {"status": "pulling 8eeb52dfb3bb", "digest": BIG, "total": 1000},
    {"status": "pulling 8eeb52dfb3bb", "digest": BIG, "total": 1000, "completed": 250},
    {"status": "pulling 8eeb52dfb3bb", "digest": BIG, "total": 1000, "completed": 1000},
    {"status": "pulling 966de95ca8a6", "digest": SMALL, "total": 200, "completed": 200},
    {"status": "verifying sha256 digest"},
    {"status": "writing manifest"},
    {"status": "success"},
]
SHOWN = {
    "license": "LLAMA 3.2 COMMUNITY LICENSE\nand more",
    "modelfile": "FROM ...",
    "parameters": 'num_ctx                        4096\nstop                           "<|eot_id|>"\nstop                           "<|end|>"',
    "template": "{{ .Prompt }}",
    "details": {
        "parent_model": "",
        "format": "gguf",
        "family": "llama",
        "parameter_size": "3.2B",
        "quantization_level": "Q4_K_M",
    },
    "model_info": {"general.architecture": "llama", "llama.context_length": 131072},
    "capabilities": ["completion", "tools"],
}
RUNNING = {
    "name": "llama3.2:latest",
    "model": "llama3.2:latest",
    "size": 3_000_000_000,
    "digest": "a" * 64,
    "expires_at": "2026-08-21T12:30:00.123456789+02:00",
    "size_vram": 1_500_000_000,
    "context_length": 4096,
}
JSON = st.recursive(
    st.none() | st.booleans() | st.integers() | st.just(10**400) | st.floats(allow_nan=False) | st.text(),
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(st.text(), inner, max_size=3),
    max_leaves=8,
)


def ndjson(*lines):
    return b"".join(json.dumps(line).encode() + b"\n" for line in lines)


def streamed(*pieces, end=True):
    """A handler that streams these bytes; without `end` the connection breaks after them."""

    async def handler(exchange):
        await exchange.start_stream({"Content-Type": "application/x-ndjson"})
        for piece in pieces:
            await exchange.piece(piece)
        if end:
            await exchange.end_stream(done=False)
        else:
            exchange.writer.close()

    return handler


def stay_open(reached=None, *pieces):
    """A handler that sends these and then nothing until the client has gone."""

    async def handler(exchange):
        await exchange.start_stream()
        for piece in pieces:
            await exchange.piece(piece)
        if reached is not None:
            reached.set()
        await exchange.gone.wait()

    return handler


class Pages:
    """The pages of a server from its root, by method and path."""

    def __init__(self, server, root=""):
        self.pages = {("GET", "/"): b"Ollama is running"}
        self._root = root
        server.otherwise = self._answer

    async def _answer(self, exchange):
        answer = self.pages.get((exchange.method, exchange.path.removeprefix(self._root)))
        if answer is None:
            await exchange.answer(b"404 page not found", status=404)
        else:
            await (answer(exchange) if callable(answer) else exchange.answer(answer))


@pytest.fixture
def pages(server):
    return Pages(server).pages


@pytest.fixture
def extension(server, pages):
    with ck.connect(server.url, "llama3.2", kind="ollama", max_retries=0, api_key=KEY) as backend:
        yield Ollama(backend)


@pytest.fixture
def still(monkeypatch):
    """A clock that stands still: what comes is always too early."""
    monkeypatch.setattr(ollama.time, "monotonic", lambda: 1.0)


def pulled(extension, **how):
    seen = []
    extension.pull(on_progress=seen.append, **how)
    return seen


def test_a_pull_tells_how_far_it_is(server, pages, extension, monkeypatch):
    monkeypatch.setattr(ollama, "_BETWEEN_S", -1.0)
    pages["POST", "/api/pull"] = streamed(ndjson(*PULL))
    seen = pulled(extension)
    assert [one.status for one in seen] == [line["status"] for line in PULL]
    assert [(one.completed_bytes, one.total_bytes) for one in seen] == [
        (None, None), (0, 1000), (250, 1000), (1000, 1000), (1200, 1200), (1200, 1200), (1200, 1200), (1200, 1200)
    ]  # fmt: skip
    assert [one.fraction for one in seen] == [None, 0.0, 0.25, 1.0, 1.0, 1.0, 1.0, 1.0]
    assert seen[1].digest == BIG
    assert seen[-1].is_done
    assert server.requests[-1].body == {"model": "llama3.2"}
    assert server.requests[-1].headers["authorization"] == f"Bearer {KEY}"


@given(data=st.data(), lines=st.lists(st.sampled_from(PULL[:-1]), max_size=6), end=st.sampled_from([b"\n", b"", b"\r\n\n"]))
@settings(suppress_health_check=[HealthCheck.function_scoped_fixture], deadline=None, max_examples=40)
def test_it_does_not_matter_how_a_pull_is_cut_into_pieces(pages, extension, data, lines, end):
    body = ndjson(*lines, PULL[-1])[:-1] + end
    cuts = sorted(data.draw(st.lists(st.integers(1, len(body)), max_size=20, unique=True)))
    pages["POST", "/api/pull"] = streamed(*filter(None, (body[a:b] for a, b in zip([0, *cuts], [*cuts, len(body)], strict=True))))
    assert pulled(extension)[-1].is_done


@given(lines=st.lists(st.binary(min_size=1).filter(lambda one: b"\n" not in one and one.strip())), data=st.data())
def test_lines_are_what_stands_between_line_ends(lines, data):
    body = b"\n".join(lines)
    cuts = sorted(data.draw(st.lists(st.integers(0, len(body)), max_size=20)))

    async def reads():
        for a, b in zip([0, *cuts], [*cuts, len(body)], strict=True):
            yield body[a:b]

    async def read():
        return [line async for line in read_lines(reads())]

    assert asyncio.run(read()) == lines


def test_what_comes_too_often_is_left_out_but_no_change_and_not_the_end(pages, extension, still):
    many = [{**PULL[1], "completed": part} for part in range(1000)]
    pages["POST", "/api/pull"] = streamed(ndjson(PULL[0], *many, *PULL[5:]))
    assert [one.status for one in pulled(extension)] == [line["status"] for line in (PULL[0], PULL[1], *PULL[5:])]


def test_the_named_model_is_pulled_and_it_can_be_awaited(server, pages, extension):
    pages["POST", "/api/pull"] = streamed(ndjson(*PULL))
    seen = []
    asyncio.run(extension.apull("qwen3:4b", on_progress=seen.append))
    assert seen[-1] == Progress("success", "", 1200, 1200, "qwen3:4b")
    assert server.requests[-1].body == {"model": "qwen3:4b"}


def test_the_observer_is_called_where_the_caller_waits(pages, extension):
    pages["POST", "/api/pull"] = streamed(ndjson(*PULL))
    threads = set()
    extension.pull(on_progress=lambda _: threads.add(threading.current_thread()))
    assert threads == {threading.current_thread()}


def test_a_model_that_nobody_offers_is_not_found(pages, extension):
    pages["POST", "/api/pull"] = streamed(ndjson(PULL[0], {"error": "pull model manifest: file does not exist"}))
    with pytest.raises(ModelNotFound, match=r"cannot pull 'nope': .*file does not exist. Check its name") as caught:
        extension.pull("nope")
    assert "https://ollama.com/search" in caught.value.hint


def test_an_error_in_the_middle_ends_the_pull(pages, extension):
    said = f"write /models/blob: no space left on device {KEY}"
    pages["POST", "/api/pull"] = streamed(ndjson(*PULL[:3], {"error": said}, *PULL[3:]))
    with pytest.raises(PullInterrupted, match="no space left on device") as caught:
        extension.pull()
    assert "Pull it again" in caught.value.hint
    assert KEY not in str(caught.value)


@pytest.mark.parametrize(
    ("status", "said"), [(400, "invalid model name"), (500, "pull model manifest: file does not exist"), (404, "model not found")]
)
def test_a_refused_name_is_not_to_be_pulled_first(pages, extension, status, said):
    pages["POST", "/api/pull"] = refuse(status, {"error": said})
    with pytest.raises(ModelNotFound, match=f"cannot pull 'a b': {said}. Check its name"):
        extension.pull("a b")


def test_a_refusal_keeps_its_status(pages, extension):
    pages["POST", "/api/pull"] = refuse(400, {"error": "missing request body"})
    with pytest.raises(BadRequest, match="missing request body"):
        extension.pull()


@pytest.mark.parametrize("end", [True, False])
@pytest.mark.parametrize("sent", [b"", ndjson(*PULL[:3]), ndjson(*PULL[:3]) + b'{"status": "pull'])
def test_a_pull_that_is_cut_is_not_complete(pages, extension, sent, end):
    pages["POST", "/api/pull"] = streamed(*filter(None, [sent]), end=end)
    with pytest.raises((PullInterrupted, WrongKind)) as caught:
        extension.pull()
    assert "'llama3.2'" in str(caught.value) or sent.endswith(b"pull")


def test_it_goes_on_where_it_was_cut(pages, extension):
    pages["POST", "/api/pull"] = streamed(ndjson(*PULL[:3]), end=False)
    with pytest.raises(PullInterrupted, match="the connection broke"):
        extension.pull()
    pages["POST", "/api/pull"] = streamed(ndjson(*PULL[3:]))
    assert pulled(extension)[-1].is_done


def test_what_breaks_after_the_end_spoils_nothing(pages, extension):
    pages["POST", "/api/pull"] = streamed(ndjson(*PULL), end=False)
    assert pulled(extension)[-1].is_done


def test_silence_ends_a_pull_only_where_that_was_asked_for(pages, extension):
    pages["POST", "/api/pull"] = stay_open(None, ndjson(*PULL[:2]))
    with pytest.raises(PullInterrupted, match=r"nothing came for 0.05 s"):
        extension.pull(timeout=0.05)
    with pytest.raises(ConfigurationError, match="timeout"):
        extension.pull(timeout=0)


@pytest.mark.parametrize("error", [KeyboardInterrupt, ZeroDivisionError])
def test_whoever_stops_looking_stops_the_server(server, pages, extension, error):
    pages["POST", "/api/pull"] = stay_open(None, ndjson(*PULL[:2]))

    def stop(_):
        raise error

    with pytest.raises(error):
        extension.pull(on_progress=stop)
    assert server.client_left.wait(10)


def test_a_cancelled_pull_stops_the_server(server, pages, extension):
    pages["POST", "/api/pull"] = stay_open(None, ndjson(*PULL[:2]))

    async def cancelled():
        begun = asyncio.Event()
        task = asyncio.create_task(extension.apull(on_progress=lambda _: begun.set()))
        await begun.wait()
        task.cancel()
        with pytest.raises(asyncio.CancelledError):
            await task

    asyncio.run(cancelled())
    assert server.client_left.wait(10)


@pytest.mark.parametrize(
    ("sent", "said"),
    [(b"<html><title>A shop</title></html>\n", "A shop"), (b"garbage\n", "garbage"), (f"no {KEY}\n".encode(), r"no \S+")],
)
def test_a_line_that_is_something_else_is_told(pages, extension, sent, said):
    pages["POST", "/api/pull"] = streamed(sent, ndjson(*PULL))
    with pytest.raises(WrongKind, match=rf"/api/pull does not answer as Ollama does: {said}\.") as caught:
        extension.pull()
    assert KEY not in str(caught.value)


def test_a_line_without_end_is_refused(pages, extension, monkeypatch):
    monkeypatch.setattr(ollama, "_MOST_LINE", 100)
    pages["POST", "/api/pull"] = streamed(b'{"status": "' + b"x" * 200)
    with pytest.raises(WrongKind, match="a line without end"):
        extension.pull()


@given(lines=st.lists(JSON | st.fixed_dictionaries(dict.fromkeys(("status", "digest", "total", "completed"), JSON)), max_size=4))
@settings(suppress_health_check=[HealthCheck.function_scoped_fixture], deadline=None, max_examples=40)
def test_no_line_breaks_a_pull(pages, extension, lines):
    pages["POST", "/api/pull"] = streamed(ndjson(*lines, PULL[-1]))
    seen = []
    with suppress(BackendError):
        extension.pull(on_progress=seen.append)
    for one in seen:
        assert one.fraction is None or 0 <= one.fraction <= 1
        assert "<progress" in one._repr_html_()
        str(one)


def test_there_is_never_more_than_all():
    layers = progress.Layers("m", str)
    far = layers.add({"status": "pulling", "digest": "a", "total": 10, "completed": 20})
    assert (far.completed_bytes, far.fraction) == (10, 1.0)
    assert layers.add({"status": "pulling", "digest": "a", "total": 10, "completed": -5}).fraction == 0.0


def test_progress_in_words():
    assert str(Progress("pulling 8eeb", "a", 1_250_000_000, 4_700_000_000, "m")) == "m: pulling 8eeb, 1.2 GB of 4.7 GB (26 %)"
    assert str(Progress("pulling 8eeb", "a", 999, 1000)) == "pulling 8eeb, 999 B of 1.0 kB (99 %)"
    assert str(Progress("pulling manifest", model="m")) == "m: pulling manifest"
    assert 'value="0.2660"' in Progress("x", "a", 266, 1000)._repr_html_()
    assert "value=" not in Progress("<script>")._repr_html_()
    assert "<script>" not in Progress("<script>")._repr_html_()


class Terminal(io.StringIO):
    def isatty(self):
        return True


def test_a_terminal_gets_a_line(pages, extension, monkeypatch):
    pages["POST", "/api/pull"] = streamed(ndjson(*PULL))
    monkeypatch.setattr(sys, "stderr", Terminal())
    extension.pull()
    assert sys.stderr.getvalue().startswith("\rllama3.2: pulling manifest")
    assert sys.stderr.getvalue().rstrip(" \n").endswith("llama3.2: success, 1.2 kB of 1.2 kB (100 %)")


def test_a_line_is_never_longer_than_the_terminal_is_wide(pages, extension, monkeypatch):
    monkeypatch.setattr(ollama, "_BETWEEN_S", -1.0)
    monkeypatch.setattr(sys, "stderr", Terminal())
    monkeypatch.setenv("COLUMNS", "40")
    pages["POST", "/api/pull"] = streamed(ndjson(*PULL))
    extension.pull("hf.co/somebody/a-model-with-a-long-name-GGUF:Q4_K_M")
    shown = sys.stderr.getvalue().rstrip("\n").split("\r")[1:]
    assert max(map(len, shown)) <= 39
    assert shown[2].rstrip() == "…g 8eeb52dfb3bb, 250 B of 1.0 kB (25 %)"


@pytest.mark.parametrize(
    ("bytes_", "shown"),
    [
        (None, "–"),
        (0, "0 B"),
        (999, "999 B"),
        (1000, "1.0 kB"),
        (999_499, "999 kB"),
        (999_500, "1.0 MB"),
        (4_661_211_808, "4.7 GB"),
        (10**16, "10000 TB"),
    ],
)
def test_a_size_in_words(bytes_, shown):
    assert progress.size(bytes_) == shown


def test_a_log_gets_nothing(pages, extension, capsys):
    pages["POST", "/api/pull"] = streamed(ndjson(*PULL))
    extension.pull()
    assert capsys.readouterr() == ("", "")


@pytest.fixture
def shown(monkeypatch):
    """What a notebook shows of a download."""
    monkeypatch.setattr(ollama, "_BETWEEN_S", -1.0)
    shown = []

    class Handle:
        update = shown.append

    class Kernel:
        kernel = object()

    def display(value, *, display_id):
        assert display_id
        shown.append(value)
        return Handle

    monkeypatch.setattr("IPython.get_ipython", Kernel)
    monkeypatch.setattr("IPython.display.display", display)
    return shown


def test_a_notebook_gets_a_bar(pages, extension, shown):
    pages["POST", "/api/pull"] = streamed(ndjson(*PULL))
    extension.pull()
    assert shown[0].status == "pulling manifest"
    assert shown[-1].is_done


@pytest.mark.parametrize(("far", "value"), [(1, "0.0000"), (3, "0.2500")])
def test_the_bar_of_a_pull_that_stopped_does_not_move_for_ever(pages, extension, shown, far, value):
    pages["POST", "/api/pull"] = streamed(ndjson(*PULL[:far]), end=False)
    with pytest.raises(PullInterrupted):
        extension.pull()
    assert f'value="{value}"' in shown[-1]._repr_html_()
    assert str(shown[-1]).endswith("– stopped")


def test_show_tells_what_a_model_can_do(server, pages, extension):
    pages["POST", "/api/show"] = SHOWN
    shown = extension.show()
    assert server.requests[-1].body == {"model": "llama3.2"}
    assert (shown.max_context_window, shown.num_ctx) == (131072, 4096)
    assert shown.capabilities == ("completion", "tools")
    assert shown.parameters == {"num_ctx": ("4096",), "stop": ("<|eot_id|>", "<|end|>")}
    assert shown.details["quantization_level"] == "Q4_K_M"
    assert shown.raw == SHOWN
    assert repr(shown).startswith("OllamaModel(name='llama3.2', capabilities=('completion', 'tools'), max_context_window=131072")
    assert "&lt;|eot_id|&gt;" in shown._repr_html_()


def test_ps_tells_what_is_in_memory(pages, extension):
    pages["GET", "/api/ps"] = {"models": [RUNNING, {**RUNNING, "expires_at": "0001-01-01T00:00:00Z"}, {"size": 1}, None]}
    first, second = extension.ps()
    assert (first.name, first.size_bytes, first.vram_bytes, first.context_window) == (
        "llama3.2:latest",
        3 * 10**9,
        15 * 10**8,
        4096,
    )
    assert first.expires_at.utcoffset() == timedelta(hours=2)
    assert first.expires_at.astimezone(UTC) == datetime(2026, 8, 21, 10, 30, 0, 123456, UTC)
    assert second.expires_at is None
    html = extension.ps()._repr_html_()
    assert "3.0 GB" in html
    assert "50 %" in html


def test_ps_shows_no_more_than_all_and_a_time_without_end_in_words(pages, extension):
    pages["GET", "/api/ps"] = {"models": [{**RUNNING, "size_vram": 10**12, "expires_at": "2318-12-01T01:02:03.123456789Z"}]}
    [loaded] = extension.ps()
    assert loaded.cells() == ("llama3.2:latest", "3.0 GB", "100 %", "4096", "for ever")
    assert loaded.expires_at.year == 2318


def test_nothing_in_memory_is_an_empty_table(pages, extension):
    for answer in ({"models": []}, {"models": None}, {}):
        pages["GET", "/api/ps"] = answer
        assert extension.ps() == ()


def test_version_and_tags(pages, extension):
    pages["GET", "/api/version"] = {"version": "0.32.10"}
    pages["GET", "/api/tags"] = {"models": [{"name": "a:latest", "model": "a:latest", "size": 7, "details": SHOWN["details"]}]}
    assert extension.version() == "0.32.10"
    [model] = extension.tags()
    assert (model.id, model.size_bytes, model.parameters, model.quantization) == ("a:latest", 7, "3.2B", "Q4_K_M")


def test_a_model_is_loaded_and_unloaded_without_a_word(server, pages, extension):
    async def generate(exchange):
        await exchange.answer({"done": True, "done_reason": "unload" if exchange.body.get("keep_alive") == 0 else "load"})

    pages["POST", "/api/generate"] = generate
    extension.load()
    extension.load("b", keep_alive="10m")
    extension.unload()
    sent = [request.body for request in server.requests]
    assert [body["prompt"] for body in sent] == [""] * 3
    assert [(body["model"], body.get("keep_alive")) for body in sent] == [("llama3.2", None), ("b", "10m"), ("llama3.2", 0)]


def test_a_model_for_embeddings_is_loaded_in_its_own_way(server, pages, extension):
    pages["POST", "/api/generate"] = refuse(400, {"error": '"nomic-embed-text" does not support generate'})
    pages["POST", "/api/embed"] = {"model": "nomic-embed-text", "embeddings": []}
    extension.load("nomic-embed-text", keep_alive=-1)
    assert server.requests[-1].body == {"model": "nomic-embed-text", "input": [], "keep_alive": -1}


def test_a_load_that_did_something_else_is_an_error(pages, extension):
    pages["POST", "/api/generate"] = {"done": True, "done_reason": "stop", "response": "Hello"}
    with pytest.raises(WrongKind, match="'stop' instead of 'load'"):
        extension.load()


@pytest.mark.parametrize("keep_alive", [0, 0.0, True, False, [1], "0", "0s", "0h0m", ""])
def test_a_time_that_is_none_is_refused(extension, keep_alive):
    with pytest.raises(ConfigurationError, match="keep_alive"):
        extension.load(keep_alive=keep_alive)


def test_delete_needs_a_name(server, pages, extension):
    pages["DELETE", "/api/delete"] = b""
    extension.delete("old")
    assert (server.requests[-1].method, server.requests[-1].body) == ("DELETE", {"model": "old"})
    with pytest.raises(ConfigurationError, match="Name the model"):
        extension.delete(None)
    pages["DELETE", "/api/delete"] = refuse(404, {"error": "model 'old' not found"})
    with pytest.raises(ModelNotFound, match="does not have model 'old'"):
        extension.delete("old")


def test_every_method_can_be_awaited(pages, extension):
    pages["GET", "/api/version"] = {"version": "1"}
    pages["GET", "/api/tags"], pages["GET", "/api/ps"] = {"models": []}, {"models": [RUNNING]}
    pages["POST", "/api/show"] = SHOWN
    pages["POST", "/api/generate"] = {"done_reason": "load"}
    pages["DELETE", "/api/delete"] = b""

    async def asked():
        assert await extension.aversion() == "1"
        assert await extension.atags() == ()
        assert len(await extension.aps()) == 1
        assert (await extension.ashow()).num_ctx == 4096
        await extension.aload()
        await extension.adelete("m")
        with pytest.raises(WrongKind):
            await extension.aunload()

    asyncio.run(asked())


def test_an_unknown_model_names_the_command_that_gets_it(pages, extension):
    pages["POST", "/api/show"] = refuse(404, {"error": "model 'nope' not found"})
    with pytest.raises(ModelNotFound, match="`ollama pull nope`"):
        extension.show("nope")


def test_a_backend_without_a_model_needs_a_name(server):
    with ck.connect(server.url, kind="ollama") as backend:
        for call in (Ollama(backend).show, Ollama(backend).pull, Ollama(backend).load):
            with pytest.raises(ConfigurationError, match="Name the model"):
                call()
    assert server.requests == []


def test_an_older_server_says_what_it_cannot(extension):
    with pytest.raises(Unsupported, match="cannot do this"):
        extension.ps()


def test_a_refused_key_is_not_shown(pages, extension):
    pages["GET", "/api/ps"] = refuse(401, {"error": f"bad key {KEY}"})
    with pytest.raises(AuthenticationError) as caught:
        extension.ps()
    assert KEY not in str(caught.value) + str(caught.value.body)


def test_the_kind_is_found_out_behind_a_path(server):
    found = Pages(server, "/proxy/ollama").pages
    found["GET", "/v1/models"] = models("m")
    found["GET", "/api/version"] = {"version": "1"}
    with ck.connect(f"http://127.0.0.1:{server.port}/proxy/ollama/v1", max_retries=0) as backend:
        assert Ollama(backend).version() == "1"
        assert backend.kind == "ollama"


def test_another_kind_is_told_before_anything_is_pulled(engine):
    with pytest.raises(WrongKind, match=r"is llama.cpp, not Ollama.*ck\.discover\(\)"):
        Ollama(engine).pull("llama3.2")


def test_a_pull_goes_through_faults(server, pages, extension):
    pages["POST", "/api/pull"] = streamed(ndjson(*PULL))
    with ck.connect(server.url, "llama3.2", kind="ollama", api_key=KEY) as backend, ck.faults(backend, ["429"]) as faulty:
        assert pulled(Ollama(faulty))[-1].is_done
    assert server.requests[-1].headers["authorization"] == f"Bearer {KEY}"


@given(answer=JSON | st.fixed_dictionaries({"models": st.lists(JSON | st.fixed_dictionaries({"name": st.text(), "size": JSON, "size_vram": JSON, "expires_at": JSON}))}))  # fmt: skip
@settings(suppress_health_check=[HealthCheck.function_scoped_fixture], deadline=None, max_examples=60)
def test_no_answer_breaks_it(pages, extension, answer):
    for page in (
        ("GET", "/api/version"),
        ("GET", "/api/tags"),
        ("GET", "/api/ps"),
        ("POST", "/api/show"),
        ("POST", "/api/generate"),
    ):
        pages[page] = refuse(200, answer)
    for ask in (extension.version, extension.tags, extension.ps, extension.show, extension.load):
        try:
            shown = ask()
        except BackendError:
            continue
        repr(shown)
        if hasattr(shown, "_repr_html_"):
            shown._repr_html_()


@pytest.mark.parametrize("found", [b"<html>A page</html>", b"", b"[1, 2]"])
def test_a_page_of_something_else_is_told(pages, extension, found):
    pages["GET", "/api/ps"] = refuse(200, found)
    with pytest.raises(
        WrongKind, match=r"127.0.0.1:\d+/api/ps does not answer as Ollama does: (A page|an empty page|\[1, 2\])\."
    ):
        extension.ps()


def test_an_error_with_status_200_is_one(pages, extension):
    pages["GET", "/api/ps"] = {"error": "Unexpected endpoint or method. (GET /api/ps)"}
    with pytest.raises(WrongKind, match=r"does not answer as Ollama does: Unexpected endpoint or method. \(GET /api/ps\)\."):
        extension.ps()


def test_a_request_that_json_cannot_hold_is_refused(extension):
    with pytest.raises(ConfigurationError, match="cannot be sent as JSON"):
        extension.load(keep_alive=float("nan"))


@pytest.mark.parametrize("wrong", [5, "print"])
def test_an_observer_that_cannot_be_called_is_refused_before_anything_is_pulled(pages, extension, wrong):
    with pytest.raises(ConfigurationError, match="on_progress"):
        extension.pull("m", on_progress=wrong)


def test_an_observer_that_would_have_to_be_awaited_is_refused(pages, extension):
    async def observe(_):
        raise AssertionError

    with pytest.raises(ConfigurationError, match="no coroutine"):
        extension.pull("m", on_progress=observe)
