"""What all tests share: no network but loopback, a scripted server, and one embedded engine for the session."""

from __future__ import annotations

import itertools
import os
import sys

import pytest

from compat_kit import environment
from compat_kit.discovery import files, places
from compat_kit.store import close_stores
from tests.loopback import Loopback, count_to_five, models
from tests.talk import backend, nothing_is_left, talk, watcher  # noqa: F401 - fixtures of a dialogue

# Whatever compat_kit or the openai package reads from the environment.
VARIABLES = {
    *("OPENAI_API_KEY", "OPENAI_BASE_URL", "OPENAI_ORG_ID", "OPENAI_PROJECT_ID", "OPENAI_CUSTOM_HEADERS"),
    *places.VARIABLES,
    *environment.TIMEOUTS,
    *environment.RETRIES,
}
# No run of a test comes into the store of whoever runs it; kernels and Jupyter servers that are started inherit this.
os.environ["COMPAT_KIT_STORE"] = ":memory:"
_NUMBERS = itertools.count()
LOOPBACK = ("127.", "::1", "localhost", "0.0.0.0")


class NetworkRefused(AssertionError):
    """A test tried to leave this machine."""


def refuse_network(event: str, arguments: tuple) -> None:
    """An audit hook: connections and look-ups of anything but loopback fail."""
    if event == "socket.connect" and isinstance(arguments[1], tuple):
        host = str(arguments[1][0])
    elif event in ("socket.getaddrinfo", "socket.gethostbyname"):
        host = str(arguments[0] or "localhost")
    else:
        return
    if not host.startswith(LOOPBACK) and not host.endswith(".invalid"):
        raise NetworkRefused(f"{event} {host!r}: tests stay on this machine")


sys.addaudithook(refuse_network)


@pytest.fixture
def server():
    """A loopback server to be scripted by the test."""
    with Loopback() as loopback:
        yield loopback


@pytest.fixture
def counting(server):
    """A backend whose server counts to five, with a key to be kept."""
    import compat_kit as ck

    server.on("/chat/completions", count_to_five)
    server.on("/models", models("m"))
    with ck.connect(server.url, "m", api_key="sk-very-secret-0123456789") as made:
        yield made


@pytest.fixture(scope="session")
def engine():
    """A backend on the embedded engine, shared by all tests that only ask it something."""
    from compat_kit.engine import local

    with local("mini-1m", options={"temperature": 0}) as made:
        yield made


@pytest.fixture(autouse=True)
def no_keys_around(monkeypatch, tmp_path_factory):
    """No key, address, setting or file of whoever runs the tests takes part in them."""
    for name in VARIABLES:
        monkeypatch.delenv(name, raising=False)
    nowhere = tmp_path_factory.getbasetemp() / "nowhere"
    monkeypatch.setattr(files, "_home", lambda: nowhere)
    monkeypatch.setattr(files, "_user_file", lambda: nowhere / "servers.toml")


@pytest.fixture(autouse=True)
def own_store(monkeypatch, tmp_path_factory):
    """Each test has a store of its own, made when it is first used: no answer of another is taken."""
    path = str(tmp_path_factory.getbasetemp() / "stores" / f"{next(_NUMBERS)}.sqlite")
    monkeypatch.setenv("COMPAT_KIT_STORE", path)
    yield
    close_stores(path)
