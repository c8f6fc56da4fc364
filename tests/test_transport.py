"""Bytes to a server and back, on a real socket."""

from __future__ import annotations

import pytest

from compat_kit import errors
from compat_kit.backend import connect
from tests.loopback import completion, models


def test_an_answer_comes_back(server):
    server.on("/chat/completions", completion("Hello"))
    with connect(server.url, "m") as backend:
        assert backend.chat("Hi").text == "Hello"
