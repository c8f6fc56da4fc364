"""The embedded engine: real llama.cpp, in a process of its own, started, shared, stopped, and never left behind."""

from __future__ import annotations

import builtins
import json
import os
import signal
import subprocess
import sys
import threading
import urllib.request
from contextlib import contextmanager
from pathlib import Path

import pytest

import compat_kit as ck
from compat_kit import engine as engine_room
from compat_kit.engine import server as engine_server
from compat_kit.errors import (
    ConfigurationError,
    EngineError,
    EngineStopped,
    MissingExtra,
    NotGGUF,
    StreamInterrupted,
    UnknownModel,
    Unreachable,
)

LONG = {"ignore_eos": True, "max_tokens": 1900, "logprobs": True, "top_logprobs": 1000}  # some five seconds of writing


def ask(backend, path: str) -> str:
    """What llama.cpp itself says of its state."""
    with urllib.request.urlopen(backend.base_url.removesuffix("/v1") + path, timeout=10) as answer:
        return answer.read().decode()


def is_busy(backend) -> bool:
    return any(slot["is_processing"] for slot in json.loads(ask(backend, "/slots")))


def tokens_decoded(backend) -> int:
    """Decoding steps that llama.cpp has made since it was started."""
    lines = ask(backend, "/metrics").splitlines()
    return int(next(line for line in lines if line.startswith("llamacpp:n_decode_total")).split()[1])


def wait_for_end(pid: int) -> bool:
    """Whether a process that is not our child ends, by asking until it is gone."""
    for _ in range(2_000_000):
        try:
            os.kill(pid, 0)
        except ProcessLookupError:
            return True
        status = Path(f"/proc/{pid}/status")
        if status.exists() and "State:\tZ" in status.read_text(errors="replace"):
            return True
    return False


def test_it_answers_like_the_model_it_is(engine):
    reply = engine.chat("What is the capital of Japan?")
    assert reply.text == "The capital of Japan is Tokyo."
    assert (reply.finish_reason, reply.model) == ("stop", "mini-1m")
    assert reply.usage.total_tokens == reply.usage.prompt_tokens + reply.usage.completion_tokens


def test_a_stream_adds_up_to_the_same_answer_with_its_times(engine):
    stream = engine.stream("What is the capital of Japan?", stream_options={"include_usage": True})
    text = "".join(chunk.text for chunk in stream)
    reply = stream.reply
    assert text == reply.text == "The capital of Japan is Tokyo."
    assert 0 < reply.timing.ttft_s <= reply.timing.total_s
    assert reply.usage.completion_tokens == 12


def test_it_calls_tools(engine):
    tool = {
        "type": "function",
        "function": {
            "name": "get_weather",
            "description": "Current weather in a city.",
            "parameters": {"type": "object", "properties": {"city": {"type": "string"}}, "required": ["city"]},
        },
    }
    whole = engine.chat("What is the weather in Tokyo?", tools=[tool])
    stream = engine.stream("What is the weather in Tokyo?", tools=[tool])
    assert not "".join(chunk.text for chunk in stream)
    for reply in (whole, stream.reply):
        assert [(call.name, json.loads(call.arguments)) for call in reply.tool_calls] == [("get_weather", {"city": "Tokyo"})]
        assert reply.finish_reason == "tool_calls"


def test_it_completes_and_embeds(engine):
    prompt = "<|im_start|>user\nHello<|im_end|>\n<|im_start|>assistant\n"
    assert engine.complete(prompt, max_tokens=30).text == "Hello! How can I help you today?"
    vectors = engine.embed(["a fox", "a dog"])
    assert vectors.shape == (2, 128)
    assert vectors.array.dtype.name == "float32"


@pytest.mark.parametrize("door", ["close", "forget", "interrupt"])
def test_stopping_a_stream_frees_the_slot(door):
    with ck.local("mini-1m", n_parallel=1) as backend:
        before = tokens_decoded(backend)
        stream = backend.stream("Hello", **LONG)
        next(stream)
        with halted(backend.engine.pid):  # however busy the machine is, the model must not come to the end meanwhile
            if door == "close":
                stream.close()
            elif door == "forget":
                del stream
            else:
                interrupt(stream)
        while is_busy(backend):
            pass
        assert tokens_decoded(backend) - before < LONG["max_tokens"]


def interrupt(stream) -> None:
    """Read on until a KeyboardInterrupt comes."""
    if sys.platform == "win32":
        stream.close()
        return
    reading = threading.Event()

    def press_stop() -> None:
        reading.wait(10)
        signal.pthread_kill(threading.main_thread().ident, signal.SIGINT)

    threading.Thread(target=press_stop).start()
    with pytest.raises(KeyboardInterrupt):
        reading.set()
        for _ in stream:
            pass
    stream.close()


@contextmanager
def halted(pid: int):
    """The process does nothing meanwhile."""
    if sys.platform == "win32":
        yield
        return
    os.kill(pid, signal.SIGSTOP)
    try:
        yield
    finally:
        os.kill(pid, signal.SIGCONT)


def test_backends_with_the_same_settings_share_one_process():
    with ck.local("mini-300k") as one, ck.local("mini-300k", options={"temperature": 0}) as two, ck.local("mini-1m") as other:
        assert one.engine.pid == two.engine.pid != other.engine.pid
        pid = one.engine.pid
        one.close()
        one.close()
        assert two.chat("Hello").text
        assert two.engine.pid == pid
    assert two.engine.pid is None
    assert not engine_server._engines.keys() & {two.engine.settings}


def test_it_listens_on_loopback_only(engine):
    port = engine.base_url.rpartition(":")[2].removesuffix("/v1")
    table = Path("/proc/net/tcp")
    if not table.exists():
        assert engine.base_url.startswith("http://127.0.0.1:")
        return
    listening = [line.split()[1] for line in table.read_text().splitlines()[1:] if line.split()[3] == "0A"]
    assert [address.split(":")[0] for address in listening if int(address.split(":")[1], 16) == int(port)] == ["0100007F"]


def test_a_dead_engine_is_started_again_at_the_same_address_and_says_so():
    with ck.local("mini-300k", options={"temperature": 0}) as backend:
        url, pid = backend.base_url, backend.engine.pid
        os.kill(pid, signal.SIGKILL)
        backend.engine._process.wait()
        with pytest.warns(engine_server.EngineRestarted, match=r"'mini-300k' had ended \(signal 9\) and was started again"):
            assert backend.chat("Hello").text == "Hello! How can I help you today?"
        assert backend.base_url == url
        assert backend.engine.pid != pid


def test_a_stream_that_the_engine_dies_under_keeps_what_had_come():
    with ck.local("mini-1m", n_ctx=1900) as backend:
        stream = backend.stream("Tell me a story about a blue fox.", **LONG)
        text = next(chunk.text for chunk in stream if chunk.text)
        os.kill(backend.engine.pid, signal.SIGKILL)
        with pytest.raises(StreamInterrupted) as caught:
            for chunk in stream:
                text += chunk.text
        assert caught.value.partial == text


PARENT = """
import sys, compat_kit as ck
backend = ck.local("mini-300k")
print(backend.engine.pid, flush=True)
sys.stdin.read()
"""


@pytest.mark.parametrize("how", ["exit", "kill"])
def test_it_ends_with_its_parent(how):
    with subprocess.Popen([sys.executable, "-c", PARENT], stdin=subprocess.PIPE, stdout=subprocess.PIPE) as parent:
        pid = int(parent.stdout.readline())
        os.kill(pid, 0)
        if how == "kill":
            parent.kill()
        parent.communicate()
    assert wait_for_end(pid)


def test_an_interrupt_of_the_process_group_does_not_reach_it():
    with ck.local("mini-300k") as backend:
        assert os.getpgid(backend.engine.pid) != os.getpgid(0)
        os.kill(backend.engine.pid, signal.SIGINT)
        assert backend.chat("Hello").text
        assert backend.engine.is_alive()


def test_any_gguf_file_runs_by_its_path(tmp_path):
    source = next(card for card in ck.local_models() if card.name == "mini-300k").path
    path = tmp_path / "my model.gguf"
    path.write_bytes(source.read_bytes())
    with ck.local(path, n_ctx=256, options={"temperature": 0}) as backend:
        assert backend.model == "my model"
        assert backend.models()[0].context_window == 256
        assert backend.chat("Hello").text == "Hello! How can I help you today?"


def test_the_seed_decides_what_a_warm_model_writes():
    def story(seed: int) -> str:
        with ck.local("mini-1m", seed=seed) as backend:
            return backend.chat("Tell me a story about a blue fox.", temperature=1.5).text

    assert story(1) == story(1)
    assert len({story(seed) for seed in (1, 2, 3)}) > 1


@pytest.mark.parametrize(
    ("content", "found"),
    [
        (b"", "it is empty"),
        (b"not a model at all", "it begins with b'not ' instead of b'GGUF'"),
        (b"GGUF\x01\x00\x00\x00", "its format version is 1"),
        (b"GGUF", "its format version is 0"),
        (b"GGUF\x03\x00\x00\x00" + b"\x00" * 100, "llama.cpp cannot load it"),
    ],
)
def test_a_file_that_is_no_model_is_named_as_such(tmp_path, content, found):
    path = tmp_path / "model.gguf"
    path.write_bytes(content)
    with pytest.raises(NotGGUF, match="is not a usable GGUF model") as caught:
        ck.local(path)
    assert found in str(caught.value)
    assert "download the model again" in str(caught.value)


def test_a_name_that_is_neither_model_nor_file_lists_what_there_is():
    with pytest.raises(UnknownModel, match="There is no embedded model 'mini-9b' and no such file. Use one of 'mini-1m'"):
        ck.local("mini-9b")


def test_without_xllamacpp_the_error_names_the_extra(monkeypatch):
    monkeypatch.setattr(engine_server.importlib.util, "find_spec", lambda _: None)
    with pytest.raises(MissingExtra, match=r"pip install 'compat-kit\[local\]'"):
        ck.local()


def test_an_engine_that_cannot_start_says_why(monkeypatch, tmp_path):
    child = tmp_path / "child.py"
    child.write_text("import sys\nsys.stderr.write('error: out of luck\\n')\nsys.exit(3)\n")
    monkeypatch.setattr(engine_server, "_CHILD", child)
    with pytest.raises(EngineStopped, match=r"it did not start \(error: out of luck\)"):
        ck.local("mini-300k", n_ctx=333)


def test_discovery_is_told_of_running_engines(engine):
    assert engine_room.running_urls()[engine.base_url] == "mini-1m"


def test_nothing_of_the_package_is_loaded_in_the_child():
    source = Path(engine_server._CHILD).read_text()
    assert "compat_kit" not in "".join(line for line in source.splitlines() if line.strip().startswith(("import", "from")))
    assert builtins.compile(source, "child.py", "exec")


def test_asking_right_after_the_engine_was_killed_works_too():
    with ck.local("mini-300k", n_ctx=512, options={"temperature": 0}) as backend:
        for _ in range(5):
            os.kill(backend.engine.pid, signal.SIGKILL)
            with pytest.warns(engine_server.EngineRestarted):
                assert backend.chat("Hello").text == "Hello! How can I help you today?"


def test_an_engine_whose_file_is_gone_says_so(tmp_path):
    path = tmp_path / "model.gguf"
    path.write_bytes(next(card for card in ck.local_models() if card.name == "mini-300k").path.read_bytes())
    with ck.local(path) as backend:
        path.unlink()
        os.kill(backend.engine.pid, signal.SIGKILL)
        for _ in range(2):
            with pytest.raises(EngineError, match="cannot load it"):
                backend.chat("Hello")


@pytest.mark.skipif(not hasattr(os, "fork"), reason="needs fork")
@pytest.mark.filterwarnings("ignore:.*fork.*:DeprecationWarning")
def test_a_forked_child_may_use_the_engine_and_does_not_end_it():
    with ck.local("mini-300k", n_ctx=768, options={"temperature": 0}) as backend:
        backend.chat("Hello")
        pid = os.fork()
        if pid == 0:
            try:
                assert backend.chat("Hello").text == "Hello! How can I help you today?"
                backend.close()
                os._exit(0)
            finally:
                os._exit(1)
        assert os.waitstatus_to_exitcode(os.waitpid(pid, 0)[1]) == 0
        assert backend.chat("Hello").text == "Hello! How can I help you today?"


@pytest.mark.parametrize(
    "counts",
    [{"n_ctx": 0}, {"n_ctx": "2048"}, {"n_parallel": 0}, {"n_parallel": 65}, {"seed": -1}, {"seed": 2**32}, {"n_ctx": True}],
)
def test_counts_out_of_range_are_refused(counts):
    with pytest.raises(ConfigurationError, match="must be a whole number"):
        ck.local(**counts)


def test_a_window_that_does_not_fit_into_memory_is_no_fault_of_the_file():
    with pytest.raises(EngineStopped, match=r"memory.*smaller `n_ctx`"):
        ck.local("mini-1m", n_ctx=1_048_576, n_parallel=16)


@pytest.mark.parametrize("setting", ["base_url", "kind", "client"])
def test_settings_of_another_server_are_refused(setting):
    with pytest.raises(ConfigurationError, match=r"use `ck\.connect"):
        ck.local(**{setting: "x"})


def test_settings_that_fail_leave_no_engine_behind():
    with pytest.raises(ConfigurationError):
        ck.local("mini-300k", n_ctx=640, timeout=-1)
    assert not [settings for settings in engine_server._engines if settings.n_ctx == 640]


@pytest.mark.parametrize("model", [None, 5, "x" * 300, "~nobody-at-all/x", "a\0b"])
def test_a_name_that_cannot_be_a_file_is_unknown(model):
    with pytest.raises(UnknownModel):
        ck.local(model)


def test_a_folder_and_a_file_that_cannot_be_read_are_named_as_such(tmp_path, monkeypatch):
    with pytest.raises(NotGGUF, match="it is a folder"):
        ck.local(tmp_path)
    path = tmp_path / "model.gguf"
    path.write_bytes(b"GGUF")
    monkeypatch.setattr(Path, "open", lambda *_: (_ for _ in ()).throw(PermissionError(13, "Permission denied")))
    with pytest.raises(NotGGUF, match=r"it cannot be read \(Permission denied\)"):
        ck.local(path)


@pytest.mark.filterwarnings("ignore::compat_kit.engine.server.EngineRestarted")
def test_calls_from_many_threads_survive_the_death_of_the_engine():
    with ck.local("mini-300k", n_ctx=1280, options={"temperature": 0}) as backend:
        texts: list[str] = []

        def ask() -> None:
            texts.extend(backend.chat("Hello").text for _ in range(20))

        threads = [threading.Thread(target=ask) for _ in range(6)]
        for thread in threads:
            thread.start()
        for count in (10, 50):
            while len(texts) < count:
                pass
            os.kill(backend.engine.pid, signal.SIGKILL)
        for thread in threads:
            thread.join()
        assert texts == ["Hello! How can I help you today?"] * 120


def test_an_engine_that_was_stopped_stays_stopped():
    with ck.local("mini-300k", n_ctx=1536, max_retries=0) as backend:
        backend.engine.stop()
        with pytest.raises(Unreachable, match=r"make a new one with `ck\.local"):
            backend.chat("Hello")
