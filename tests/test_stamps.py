"""Stamps: what a socket notes, and that a clock which was set does no harm."""

from __future__ import annotations

import socket
import struct
import sys
import time

import pytest

from compat_kit import stamps

ADDRESS = (socket.AF_INET, socket.SOCK_STREAM, 0, "", ("127.0.0.1", 0))


@pytest.fixture
def pair():
    with socket.create_server(("127.0.0.1", 0)) as listener, stamps.StampedSocket.of(ADDRESS) as ours:
        ours.connect(listener.getsockname())
        theirs, _ = listener.accept()
        with theirs:
            yield ours, theirs


def test_an_exchange_knows_when_it_was_sent_and_when_the_answer_came(pair):
    ours, theirs = pair
    exchange = stamps.begin_exchange()
    began_s = exchange.sent_s
    ours.send(b"ask")
    theirs.sendall(b"answer")
    assert ours.recv(100) == b"answer"
    assert began_s < exchange.sent_s
    assert exchange.arrived_s() == ours.arrived_s <= time.perf_counter()


@pytest.mark.skipif(sys.platform != "linux", reason="only Linux notes when bytes came")
def test_bytes_that_wait_are_stamped_when_they_came_and_not_when_they_are_read(pair):
    ours, theirs = pair
    theirs.sendall(b"early")
    assert ours.recv(1, socket.MSG_PEEK) == b"e"
    first_s = ours.arrived_s
    assert ours.recv(100) == b"early"
    assert ours.arrived_s == pytest.approx(first_s, abs=0.001)


def test_an_exchange_without_a_socket_of_ours_takes_the_time_itself():
    exchange = stamps.Exchange()
    exchange.stamp_sent()
    assert exchange.sent_s <= exchange.arrived_s()


@pytest.mark.parametrize("ahead_s", [1000, -1000])
def test_a_clock_that_was_set_makes_no_ages(ahead_s):
    note = struct.pack("@ll", int(time.time()) + ahead_s, 0)
    assert stamps._age_s([(socket.SOL_SOCKET, stamps._SO_TIMESTAMPNS, note)]) == 0


def test_no_note_and_a_strange_note_make_no_age():
    assert stamps._age_s([]) == stamps._age_s([(socket.SOL_SOCKET, stamps._SO_TIMESTAMPNS, b"?")]) == 0


@pytest.mark.skipif(sys.platform != "linux", reason="only Linux notes when bytes came")
def test_a_clock_that_is_set_forward_makes_nothing_come_before_it_was_asked_for(pair, monkeypatch):
    ours, theirs = pair
    exchange = stamps.begin_exchange()
    ours.send(b"ask")
    theirs.sendall(b"one")
    ours.recv(100)
    first_s = exchange.arrived_s()
    monkeypatch.setattr(stamps, "_age_s", lambda _: 30.0)
    theirs.sendall(b"two")
    ours.recv(100)
    assert exchange.arrived_s() >= first_s >= exchange.sent_s


def test_what_is_read_into_a_buffer_is_stamped_as_well(pair):
    ours, theirs = pair
    theirs.sendall(b"answer")
    assert ours.recv_into(bytearray(100)) == 6
    assert ours.arrived_s > 0
