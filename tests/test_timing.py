"""Arrival times to figures, by the formulas that the module states."""

from __future__ import annotations

import math
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from compat_kit import timing
from compat_kit.replies import Stamps, Timing

README = Path(__file__).parents[1] / "README.md"

# A clock shows steps of a nanosecond at best.
GAPS_S = st.lists(st.integers(0, 10**9).map(lambda nanoseconds: nanoseconds * 1e-9), min_size=1, max_size=20)
some = settings(max_examples=100, deadline=None)


def test_tpot_is_the_time_after_the_first_token_shared_among_the_others():
    assert timing.tpot_s(0.5, 2.5, 5) == 0.5
    assert timing.tpot_s(0.0, 3.0, 2) == 3.0


@pytest.mark.parametrize("tokens", [-1, 0, 1])
def test_tpot_needs_two_tokens(tokens):
    assert timing.tpot_s(0.5, 2.5, tokens) is None
    assert timing.decode_tokens_per_s(0.5, 2.5, tokens) is None


def test_tokens_that_came_in_one_read_have_no_speed():
    assert timing.tpot_s(1.0, 1.0, 9) is None
    assert timing.decode_tokens_per_s(1.0, 1.0, 9) is None
    assert timing.tpot_s(2.0, 1.0, 9) is None


def test_decode_speed_leaves_prefill_out():
    # Nine seconds until the first token do not make the other four slower.
    assert timing.decode_tokens_per_s(9.0, 11.0, 5) == 2.0


@some
@given(st.floats(0, 1000), st.floats(1e-6, 1000), st.integers(2, 100_000))
def test_decode_speed_is_the_inverse_of_tpot(first_s, took_s, tokens):
    last_s = first_s + took_s
    product = timing.tpot_s(first_s, last_s, tokens) * timing.decode_tokens_per_s(first_s, last_s, tokens)
    assert math.isclose(product, 1.0)


def test_gaps_lie_between_neighbouring_chunks():
    assert timing.chunk_gaps_s([0.5, 0.75, 1.75]) == (0.25, 1.0)
    assert timing.chunk_gaps_s([0.5]) == ()
    assert timing.chunk_gaps_s([]) == ()


def stamps(*arrivals_s, ended_s=None, characters=4, **more):
    """Moments of an answer whose chunks brought so many characters each."""
    ended_s = ended_s if ended_s is not None else max(arrivals_s, default=0.0)
    return Stamps(arrivals_s=arrivals_s, characters=(characters,) * len(arrivals_s), ended_s=ended_s, **more)


def test_a_streamed_answer_is_measured():
    moments = stamps(0.5, 1.0, 2.5, ended_s=3.0, called_s=-0.25, output_s=1.0)
    assert timing.measure(moments, tokens=5) == Timing(
        ttft_s=0.5,
        total_s=3.0,
        tpot_s=0.5,
        decode_tokens_per_s=2.0,
        chunk_gaps_s=(0.5, 1.5),
        ttfo_s=1.0,
        queued_s=0.25,
        stamps=moments,
    )


def test_the_server_counts_the_tokens_not_the_chunks():
    timed = timing.measure(stamps(0.0, 1.0), tokens=101)
    assert timed.tpot_s == 0.01
    assert not timed.is_estimated


@pytest.mark.parametrize("tokens", [0, 1])
def test_an_answer_of_one_token_has_no_speed_but_a_first_token(tokens):
    timed = timing.measure(stamps(0.5, 1.0), tokens)
    assert (timed.ttft_s, timed.chunk_gaps_s, timed.tpot_s, timed.is_estimated) == (0.5, (0.5,), None, False)


@pytest.mark.parametrize(("characters", "speed"), [(4, 2.0), (1, 2.0), (40, 29.0)])
def test_without_a_count_the_speed_is_estimated_from_chunks_or_characters_and_said_to_be(characters, speed):
    timed = timing.measure(stamps(1.0, 1.5, 2.0, characters=characters))
    assert timed.decode_tokens_per_s == pytest.approx(speed)
    assert timed.is_estimated


def test_what_cannot_be_estimated_is_no_estimate():
    assert not timing.measure(stamps(1.0)).is_estimated
    assert timing.measure(stamps(1.0)).decode_tokens_per_s is None


def test_an_answer_without_output_has_only_its_total_time():
    moments = stamps(ended_s=2.0)
    assert timing.measure(moments, tokens=9) == Timing(total_s=2.0, stamps=moments)


@pytest.mark.parametrize(
    ("lag_s", "gap_s", "whether"),
    [
        (0.0, 0.0001, False),
        (0.0015, 0.001, False),  # what a timer that knows milliseconds cannot tell
        (0.0025, 0.001, True),
        (0.0025, 0.030, False),
        (0.0035, 0.030, True),
        (0.0049, 1.0, False),
        (0.0051, 1.0, True),
    ],
)
def test_a_client_that_was_late_for_its_chunks_was_the_bottleneck(lag_s, gap_s, whether):
    assert timing.is_client_bound(lag_s, [gap_s] * 3) is whether
    timed = timing.measure(stamps(0.0, gap_s, 2 * gap_s), 3, lag_s)
    assert (timed.client_lag_s, timed.is_client_bound) == (lag_s, whether)


@some
@given(st.floats(0, 100), GAPS_S, st.none() | st.integers(0, 1000))
def test_the_figures_of_one_answer_fit_together(ttft_s, gaps_s, tokens):
    arrivals_s = [ttft_s]
    for gap in gaps_s:
        arrivals_s.append(arrivals_s[-1] + gap)
    measured = timing.measure(stamps(*arrivals_s), tokens)
    assert len(measured.chunk_gaps_s) == len(gaps_s)
    assert min(measured.chunk_gaps_s) >= 0
    assert math.isclose(measured.ttft_s + sum(measured.chunk_gaps_s), measured.total_s, abs_tol=1e-9)
    assert (measured.tpot_s is None) == (measured.decode_tokens_per_s is None)
    assert measured.is_estimated == (tokens is None and measured.tpot_s is not None)
    if measured.tpot_s is not None and arrivals_s.count(ttft_s) == 1:
        count = len(arrivals_s) if tokens is None else tokens
        assert math.isclose(measured.ttft_s + measured.tpot_s * (count - 1), measured.total_s, abs_tol=1e-9)


def test_chunks_of_the_first_read_count_as_one_first_token():
    # Ten tokens in ten chunks, of which six came in one read: four gaps of 0.1 s.
    timed = timing.measure(stamps(*[1.0] * 6, 1.1, 1.2, 1.3, 1.4), 10)
    assert timed.tpot_s == pytest.approx(0.1)
    assert timed.decode_tokens_per_s == pytest.approx(10)


def test_two_tokens_in_each_chunk_are_counted_as_such():
    timed = timing.measure(stamps(1.0, 1.0, 1.1, 1.2), 8)
    assert timed.decode_tokens_per_s == pytest.approx((8 - 2 - 1) / 0.2)


def test_the_table_of_definitions_is_the_same_in_the_docs_and_names_figures_that_exist():
    rows = [line for line in timing.__doc__.splitlines() if line.startswith("|")]
    assert "\n".join(rows) in README.read_text(encoding="utf-8")
    named = [row.split("`")[1] for row in rows[2:]]
    assert [name for name in named if not hasattr(Timing(), name)] == []
