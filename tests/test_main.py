"""The command line, and the terminal view it uses."""

from __future__ import annotations

import io
import json
import os
import subprocess
import sys
from pathlib import Path

import pytest

import compat_kit as ck
from compat_kit.__main__ import main
from compat_kit.terminal import TerminalView
from tests.loopback import delta, models

# Refuses every connection that leaves this machine, in a process of its own.
BLOCKED = """
import runpy, sys
from tests.conftest import NetworkRefused  # installs the audit hook
sys.argv = ["compat-kit", *sys.argv[1:]]
runpy.run_module("compat_kit", run_name="__main__")
"""


def test_the_demo_compares_two_models_without_key_or_network(tmp_path):
    environment = {name: value for name, value in os.environ.items() if not name.startswith("OPENAI")}
    done = subprocess.run(
        [sys.executable, "-W", "error", "-c", BLOCKED, "demo", "--out", str(tmp_path / "comparison.html")],
        env=environment | {"COLUMNS": "120"}, capture_output=True, text=True, timeout=120, check=False,
    )  # fmt: skip
    assert (done.returncode, done.stderr) == (0, "")
    table = done.stdout.partition("Side by side")[2]
    for expected in ("mini-1m", "mini-300k", "answer", "TTFT", "tokens/s", "tokens", "finish reason"):
        assert expected in table
    assert table.count("stop") == 6
    assert done.stdout.count("The capital of Japan is Tokyo.") >= 2
    assert "make lab" in done.stdout
    page = (tmp_path / "comparison.html").read_text(encoding="utf-8")
    assert page.partition('<div class="ck-wide">')[2].count('<th scope="row">') == 4  # the warm-up is one
    assert "The capital of Japan is Tokyo." in page


# Brings loopback up in a place that has nothing else, shows that it has nothing else, and goes on as the given command.
ISOLATED = """
import fcntl, os, socket, struct, sys
with socket.socket(socket.AF_INET, socket.SOCK_DGRAM) as any_socket:
    fcntl.ioctl(any_socket, 0x8914, struct.pack("16sh", b"lo", 0x1 | 0x40))  # SIOCSIFFLAGS: IFF_UP, IFF_RUNNING
try:
    socket.create_connection(("192.0.2.1", 80), timeout=5)
except OSError:
    os.execv(sys.executable, [sys.executable, *sys.argv[1:]])
sys.exit("there is a network here")
"""


def can_isolate() -> bool:
    """Whether this machine lets us make a network that is only loopback."""
    try:
        command = ["unshare", "--user", "--map-root-user", "--net", "true"]
        return subprocess.run(command, capture_output=True, check=False).returncode == 0
    except FileNotFoundError:
        return False


@pytest.mark.skipif(not can_isolate(), reason="needs Linux with user namespaces; the test above blocks Python's own sockets")
def test_the_demo_needs_no_network_at_all(tmp_path):
    """llama.cpp's sockets included: the whole process tree has nothing but loopback."""
    inside = ["unshare", "--user", "--map-root-user", "--net", sys.executable, "-c", ISOLATED]
    command = ["-m", "compat_kit", "demo", "--out", str(tmp_path / "comparison.html")]
    done = subprocess.run([*inside, *command], capture_output=True, text=True, timeout=120, check=False)
    assert done.returncode == 0, done.stderr
    assert done.stdout.count("The capital of Japan is Tokyo.") >= 2
    assert (tmp_path / "comparison.html").exists()


def test_discover_prints_what_is_found(engine, capsys):
    assert main(["discover"]) == 0
    assert "mini-1m" in capsys.readouterr().out


@pytest.mark.parametrize("columns", ["60", "80", "140", "400"])
def test_the_table_fits_the_terminal(server, columns, capsys, monkeypatch):
    monkeypatch.setenv("COLUMNS", columns)
    server.on("/models", models(*(f"model-number-{number}-of-a-long-name" for number in range(4))))
    assert main(["discover", "--only", server.url]) == 0
    lines = capsys.readouterr().out.splitlines()
    assert max(map(len, lines)) <= min(int(columns), 140)
    assert columns != "400" or max(map(len, lines)) > 110


def test_json_is_for_programs(server, capsys):
    server.on("/models", models("m", "n"))
    assert main(["discover", "--only", "--json", server.url]) == 0
    told = json.loads(capsys.readouterr().out)
    assert (told["asked"] >= 1, told["notes"]) == (True, [])
    assert [model["id"] for one in told["servers"] if one["url"] == server.url for model in one["models"]] == ["m", "n"]


@pytest.mark.parametrize("seconds", ["0", "-1", "nan", "inf"])
def test_a_time_that_is_none_is_an_error(seconds, capsys):
    assert main(["discover", "--only", "127.0.0.1:9", f"--timeout={seconds}"]) == 1
    assert "`timeout` is in seconds and must be above 0" in capsys.readouterr().err


@pytest.mark.skipif(not Path("/dev/full").exists(), reason="a device of Linux")
def test_a_full_disk_is_one_line():
    with Path("/dev/full").open("w") as full:
        done = subprocess.run(
            [sys.executable, "-m", "compat_kit", "discover", "--only", "127.0.0.1:9"],
            stdout=full,
            stderr=subprocess.PIPE,
            text=True,
            timeout=60,
            check=False,
        )
    assert done.stderr.startswith("OSError: ")
    assert "Traceback" not in done.stderr
    assert done.returncode != 0


def test_an_error_is_one_line_and_exit_code_one(capsys):
    assert main(["discover", "ftp://localhost:8000"]) == 1
    printed = capsys.readouterr()
    assert printed.err.startswith("ConfigurationError: The address must begin with 'http://'")
    assert printed.err.count("\n") == 1


@pytest.mark.parametrize("arguments", [[], ["nonsense"], ["discover", "--only"], ["discover", "--timeout", "soon"]])
def test_a_wrong_command_shows_the_usage(arguments, capsys):
    with pytest.raises(SystemExit):
        main(arguments)
    assert "usage: compat-kit" in capsys.readouterr().err


def test_the_terminal_view_prints_answers_as_they_come_and_drives_no_terminal(server):
    async def hostile(exchange):
        await exchange.start_stream()
        await exchange.event(delta("safe \x1b[2J\x1b]0;title\x07"))
        await exchange.event(delta("\u202etext", "stop"))
        await exchange.end_stream()

    server.on("/models", models("m"))
    server.on("/chat/completions", hostile)
    out = io.StringIO()
    ck.compare(["Hi", "Ho"], ck.connect(server.url, "m"), progress=TerminalView(out), warm_up=False)
    printed = out.getvalue()
    assert printed.index("Hi\n") < printed.index("safe") < printed.index("Ho\n")
    assert not {"\x1b", "\x07", "\u202e"} & set(printed)
    assert r"safe \x1b[2J\x1b]0;title\x07" in printed
    assert printed.count("TTFT") == 2


def test_the_terminal_view_lets_one_answer_stream_and_shows_the_others_whole():
    out = io.StringIO()
    view = TerminalView(out)
    backend = ck.connect("http://127.0.0.1:9/v1", "m")
    columns = (ck.comparison.Column(index, f"model-{index}", backend) for index in (0, 1))
    first, second = (ck.comparison.Cell(column.index, 0, 0, "", ck.Prompt("Hi", name="Hi"), column) for column in columns)
    view.started(first)
    view.started(second)
    view.progress(second, "never shown in pieces")
    view.progress(first, "one")
    view.finished(second, ck.comparison.Answer(0, 1, "Hi", "model-1", ck.Reply(text="two")))
    view.finished(first, ck.comparison.Answer(0, 0, "Hi", "model-0", ck.Reply(text="one"), error="broke off"))
    printed = out.getvalue()
    assert "never shown in pieces" not in printed
    assert "two" in printed
    assert "broke off" in printed


def test_a_reader_that_has_seen_enough_is_no_error():
    command = f"{sys.executable} -m compat_kit discover | true"
    done = subprocess.run(["sh", "-c", command], capture_output=True, text=True, timeout=60, check=False)
    assert done.stderr == ""
