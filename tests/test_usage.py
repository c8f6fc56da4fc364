"""Counts of tokens that add up: what is unknown stays unknown, and is told."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

import compat_kit as ck
from compat_kit import decode
from compat_kit.dialogue.account import total
from compat_kit.figures import figures

counts = st.none() | st.integers(0, 1000)
usages = st.builds(ck.Usage, counts, counts, counts, counts, counts)


def every(usage):
    return usage._counts()


def test_usages_add_up_field_by_field():
    assert every(ck.Usage(1, 2, 3, 4, 5) + ck.Usage(10, 20, 30, 40, 50)) == (11, 22, 33, 44, 55)
    assert every(sum([ck.Usage(1, 2, 3), ck.Usage(1, 2, 3)])) == (2, 4, 6, None, None)


def test_unknown_and_known_is_unknown():
    assert every(ck.Usage(1, None, 3) + ck.Usage(1, 2, 3)) == (2, None, 6, None, None)


@given(st.lists(usages, min_size=1))
def test_a_sum_is_known_exactly_where_all_its_parts_are(parts):
    summed = sum(parts)
    for index, value in enumerate(every(summed)):
        column = [every(part)[index] for part in parts]
        assert value == (None if None in column else sum(column))


def test_a_total_tells_how_many_did_not_tell_and_what_the_others_used():
    told = ck.Reply("a", usage=ck.Usage(10, 5, 15))
    summed = ck.Usage.total([told, ck.Reply("b"), ck.Usage(1, 1, 2)])
    assert (summed.prompt_tokens, summed.completion_tokens, summed.of, summed.unknown) == (None, None, 3, 1)
    assert summed.known == ck.Usage(11, 6, 17)
    assert repr(ck.Usage.total([told])) == ("UsageTotal(prompt_tokens=10, completion_tokens=5, total_tokens=15, of=1, unknown=0)")


def test_the_total_of_nothing_is_zero():
    assert every(ck.Usage.total([])) == (0, 0, 0, 0, 0)


def test_a_usage_is_not_added_to_anything_else():
    with pytest.raises(TypeError):
        ck.Usage(1, 1) + 1
    with pytest.raises(TypeError):
        1 + ck.Usage(1, 1)


@given(st.lists(st.builds(ck.Usage, st.integers(0, 9), counts), min_size=1, max_size=5))
def test_the_figures_of_an_answer_of_several_rounds_agree_with_its_usage(rounds):
    replies = [ck.Reply("x", usage=usage) for usage in rounds]
    assert total([figures(reply) for reply in replies]).tokens == ck.Usage.total(replies).completion_tokens


def raw(**usage):
    return decode.read_usage({"usage": {"prompt_tokens": 100, "completion_tokens": 5, **usage}})


def test_cached_tokens_are_read_in_every_known_spelling():
    assert raw(prompt_tokens_details={"cached_tokens": 64}).cached_tokens == 64
    assert raw(prompt_cache_hit_tokens=32).cached_tokens == 32
    assert raw(cached_tokens=16).cached_tokens == 16
    assert raw(prompt_tokens_details={"cached_tokens": 0}, cached_tokens=16).cached_tokens == 0
    assert raw().cached_tokens is None


@pytest.mark.parametrize("odd", [None, [], "64", {"cached_tokens": "64"}, {"cached_tokens": -1}, {"cached_tokens": True}])
def test_odd_details_count_as_absent(odd):
    assert raw(prompt_tokens_details=odd, prompt_cache_hit_tokens=odd).cached_tokens is None


def test_a_cache_makes_no_other_usage_of_it_and_no_other_repr():
    assert ck.Usage(9, 4, 13, None, 8) == ck.Usage(9, 4, 13)
    assert repr(ck.Usage(9, 4, 13, None, 8)) == repr(ck.Usage(9, 4, 13))


def test_the_engine_tells_what_it_had_cached(engine):
    first, second = (engine.chat("What is the capital of France?", cache_prompt=True).usage for _ in range(2))
    assert first == second
    assert second.cached_tokens is not None
