"""The figures of an answer in words: what is not known is a dash, and what is guessed is marked."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from compat_kit import timing
from compat_kit.figures import Figures, figures
from compat_kit.replies import Attempt, Attempts, Reply, Stamps, Timing, Usage

MEASURED = Timing(
    ttft_s=0.024, total_s=1.0, decode_tokens_per_s=310.4, stamps=Stamps(characters=(4, 4, 8), arrivals_s=(0.1, 0.2, 0.3))
)


def test_what_is_not_known_is_a_dash():
    assert Figures().columns == ("–", "–", "–", "–")
    assert Figures().line == "TTFT – · – tokens/s · – tokens · –"


def test_what_is_known_stands_in_one_line():
    known = Figures(0.0244, 1310.6, 1234, "stop")
    assert known.columns == ("24 ms", "1,311", "1234", "stop")
    assert known.line == "TTFT 24 ms · 1,311 tokens/s · 1234 tokens · stop"


def test_zero_is_known():
    assert Figures(0.0, 0.0, 0).columns == ("0 ms", "0", "0", "–")


def test_what_is_guessed_is_marked_and_what_spoils_the_figures_is_said():
    guessed = Figures(2.5, 310, 21, "length", 3, is_estimated=True, is_guessed=True, is_client_bound=True)
    assert guessed.line == "TTFT 2,500 ms · ≈310 tokens/s · ≈21 tokens · length · 3 attempts · timed by a busy client"


@pytest.mark.parametrize(("attempts", "is_said"), [(0, False), (1, False), (2, True)])
def test_attempts_are_said_where_there_were_several(attempts, is_said):
    assert ("attempts" in Figures(attempts=attempts).line) == is_said


def test_the_figures_of_a_reply_are_the_servers_own_counts():
    reply = Reply("Hello", finish_reason="stop", usage=Usage(completion_tokens=7), timing=MEASURED)
    assert figures(reply) == figures(reply, guess=True) == Figures(0.024, 310.4, 7, "stop")


def test_tokens_are_guessed_only_when_asked_and_when_something_came():
    reply = Reply("Hello", timing=MEASURED)
    assert (figures(reply).tokens, figures(reply).is_guessed) == (None, False)
    guessed = figures(reply, guess=True)
    assert (guessed.tokens, guessed.is_guessed) == (timing.estimate_tokens((4, 4, 8)), True)
    nothing = figures(Reply(""), guess=True)
    assert (nothing.tokens, nothing.is_guessed) == (None, False)


def test_a_count_of_zero_is_the_servers_own():
    reply = Reply("Hello", usage=Usage(completion_tokens=0), timing=MEASURED)
    assert (figures(reply, guess=True).tokens, figures(reply, guess=True).is_guessed) == (0, False)


def test_tries_and_doubts_are_taken_over():
    attempts = Attempts(Attempt(outcome) for outcome in ("timeout", "rate_limited", "ok"))
    measured = Timing(is_estimated=True, is_client_bound=True)
    found = figures(Reply("", timing=measured, attempts=attempts))
    assert (found.attempts, found.is_estimated, found.is_client_bound) == (3, True, True)


NUMBERS = st.none() | st.floats(0, 1e9)


@given(NUMBERS, NUMBERS, st.none() | st.integers(0, 10**9), st.none() | st.text(), st.booleans(), st.booleans())
def test_every_figure_is_a_dash_or_a_number_marked_or_not(ttft_s, speed, tokens, reason, is_estimated, is_guessed):
    shown = Figures(ttft_s, speed, tokens, reason, is_estimated=is_estimated, is_guessed=is_guessed)
    assert (shown.ttft == "–") == (ttft_s is None)
    assert (shown.speed == "–") == (speed is None)
    assert shown.speed.startswith("≈") == (is_estimated and speed is not None)
    assert shown.count.startswith("≈") == (is_guessed and tokens is not None)
    assert shown.line.startswith(" · ".join([f"TTFT {shown.ttft}", f"{shown.speed} tokens/s", f"{shown.count} tokens"]))
