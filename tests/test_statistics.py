"""The statistics: against figures from the literature and scipy, what few or strange data give, and what is never said."""

from __future__ import annotations

import math

import numpy as np
import pandas as pd
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from scipy import stats

from compat_kit import statistics as s

ANY = st.floats(allow_nan=True, allow_infinity=True) | st.none() | st.integers(-(10**12), 10**12)


def test_a_share_has_wilsons_interval():
    for good, n in ((0, 10), (1, 10), (7, 10), (81, 263)):
        found = s.share([1] * good + [0] * (n - good))
        expected = stats.binomtest(good, n).proportion_ci(method="wilson")
        assert (found.low, found.high) == pytest.approx((expected.low, expected.high), abs=1e-9)


def test_six_of_six_is_no_certainty():
    found = s.share([True] * 6)
    assert (found.value, found.high) == (1.0, 1.0)
    assert found.low == pytest.approx(0.6097, abs=1e-4)


def test_repeats_of_a_prompt_that_all_agree_are_worth_one_answer():
    once = s.share([1, 0] * 10)
    thrice = s.share(np.repeat([1, 0] * 10, 3), np.repeat(range(20), 3))
    assert thrice.high - thrice.low == pytest.approx(once.high - once.low, rel=0.02)
    assert (thrice.n, thrice.clusters) == (60, 20)
    apart = s.share(np.repeat([1, 0] * 10, 3))
    assert apart.high - apart.low < 0.7 * (once.high - once.low)


@pytest.mark.parametrize("n", [8, 1200])
def test_a_mean_of_few_or_very_many_has_students_interval(n):
    values = np.random.default_rng(0).normal(3, 2, n)
    expected = stats.ttest_1samp(values, 0).confidence_interval()
    found = s.mean(values)
    assert (found.low, found.high) == pytest.approx((expected.low, expected.high))


def test_where_one_prompt_alone_differs_repeats_are_not_taken_for_more_prompts():
    assert s.share([1] * 59 + [0], np.repeat(range(20), 3)).low < 0.85 < s.share([1] * 59 + [0]).low


def test_the_bootstrap_agrees_with_student_where_values_are_normal():
    values = np.repeat(stats.norm.ppf(np.linspace(0.01, 0.99, 50)), 2)
    found, expected = s.mean(values, np.repeat(range(50), 2)), stats.ttest_1samp(values[::2], 0).confidence_interval()
    assert (found.low, found.high) == pytest.approx((expected.low, expected.high), rel=0.06)


def test_clusters_of_unequal_size_have_fewer_degrees_of_freedom():
    sample = s.Sample(range(20), [0] * 16 + [1, 2, 3, 4])
    assert sample.freedom < 2
    assert s.Sample(range(20), list(range(5)) * 4).freedom == 4


def test_a_bootstrap_follows_the_long_tail_and_is_the_same_each_time():
    values = np.random.default_rng(1).lognormal(0, 1, 40)
    first, again = (s.mean(values) for _ in range(2))
    assert first == again
    assert first.high - first.value > 1.3 * (first.value - first.low)


def test_neither_side_of_a_mean_is_shorter_than_a_normal_one():
    values = np.random.default_rng(1).lognormal(0, 1, 40)
    found = s.mean(values)
    assert found.value - found.low == pytest.approx(1.96 * values.std(ddof=1) / np.sqrt(40), rel=1e-3)


def test_the_median_of_few_clusters_is_less_sure_than_that_of_as_many_apart():
    values = np.arange(40.0)
    few = s.median(values, np.arange(40) % 4)  # as mixed as if there were none, but known from 4 only
    assert few.low is None or few.high - few.low > s.median(values).high - s.median(values).low


def test_a_verdict_takes_the_p_value_and_the_interval():
    found = s.Difference(s.Estimate(1.0, -1.0, 3.0, 20, 20), 0.01)
    assert s.better(found, 0.01, 0.05, is_higher_better=True) == "inconclusive"


def test_a_median_lies_between_order_statistics():
    found = s.median([7, 3, 1, 5, 9, 11])
    assert (found.value, found.low > 1, found.high < 11) == (6, True, True)
    assert found.high - found.low > 8.5
    # Hettmansperger and Sheather (1986): x(6) to x(15) of 20 cover 95.86 %, x(7) to x(14) 88.47 %.
    twenty = s.median(range(1, 21))
    assert 6 < twenty.low < 6.5
    assert twenty.low + twenty.high == pytest.approx(21)


@pytest.mark.parametrize("n", range(1, 6))
def test_a_median_of_few_has_no_interval_and_says_why(n):
    found = s.median(range(n))
    assert (found.low, found.high) == (None, None)
    assert "too few" in found.reason


def test_the_median_of_repeats_that_agree_is_as_sure_as_its_prompts():
    values = np.random.default_rng(2).lognormal(size=40)
    one, three = s.median(values), s.median(np.repeat(values, 3), np.repeat(range(40), 3))
    apart = s.median(np.repeat(values, 3))
    assert three.high - three.low > 0.8 * (one.high - one.low)
    assert apart.high - apart.low < 0.8 * (one.high - one.low)


@pytest.mark.parametrize(("q", "enough"), [(50, 2), (90, 10), (95, 20), (99, 100), (99.9, 1000)])
def test_a_percentile_needs_a_value_beyond_it(q, enough):
    refused = s.percentile(range(enough - 1), q)
    assert refused.value is None
    assert f"p{q:g} needs {enough} answers, there are {enough - 1}" == refused.reason
    assert s.percentile(range(enough), q).value == pytest.approx(np.percentile(range(enough), q))


def test_failures_count_as_infinitely_late():
    assert s.percentile(range(95), 90, failures=5).value == pytest.approx(89.1)
    assert s.percentile(range(95), 99, failures=5).value == math.inf
    assert s.percentile([], 50, failures=4).value == math.inf
    assert s.percentile(range(100), 0).value is None


def test_mcnemar_is_the_exact_one():
    for gained, lost in ((5, 0), (6, 0), (10, 3), (1, 1), (40, 20)):
        assert s.mcnemar(gained, lost) == pytest.approx(stats.binomtest(gained, gained + lost).pvalue)
    assert s.mcnemar(0, 0) == 1


def test_flipping_the_signs_of_ones_is_mcnemar():
    assert s.sign_flip([1] * 9 + [-1] * 2) == pytest.approx(s.mcnemar(9, 2))
    drawn = s.sign_flip([1] * 20 + [-1] * 8)
    assert drawn == pytest.approx(s.mcnemar(20, 8), abs=0.006)
    assert drawn == s.sign_flip([1] * 20 + [-1] * 8)


def test_signed_rank_is_wilcoxons():
    values = np.random.default_rng(3).normal(0.6, 1, 12)
    expected = stats.wilcoxon(values, method="exact").pvalue
    assert s.signed_rank(values, np.arange(12)) == pytest.approx(expected)


def test_holm_is_that_of_the_paper():
    assert s.holm([0.01, 0.04, 0.03]) == pytest.approx([0.03, 0.06, 0.06])
    assert s.holm([0.9, 0.8]) == [1.0, 1.0]
    assert s.holm([]) == []


def test_a_paired_mean_is_the_paired_t_test():
    changes = np.random.default_rng(4).normal(0.5, 1, 30)
    expected = stats.ttest_1samp(changes, 0).confidence_interval()
    found = s.difference_of_means(changes).estimate
    assert (found.low, found.high) == pytest.approx((expected.low, expected.high))


def test_a_difference_of_yes_and_no_is_never_sure_without_a_spread():
    none, some = s.difference_of_shares([0] * 10), s.difference_of_shares([1] * 6)
    assert none.estimate.low < 0 < none.estimate.high
    assert none.p == 1
    assert some.estimate.low < some.estimate.high
    assert some.p == pytest.approx(2 / 64)


@pytest.mark.parametrize("compare", [s.difference_of_means, s.median_difference, s.difference_of_shares])
def test_five_prompts_decide_nothing_and_nine_alike_do(compare):
    few, many = compare([0.1] * 5), compare([0.1] * 9)
    assert s.better(few, few.p, 0.05, is_higher_better=True) == "inconclusive"
    assert s.better(many, many.p, 0.05, is_higher_better=True) == "better"
    assert s.better(many, many.p, 0.05, is_higher_better=False) == "worse"
    assert s.better(many, 0.06, 0.05, is_higher_better=True) == "inconclusive"


def test_the_prompts_that_would_decide_find_the_difference_four_times_in_five():
    generator = np.random.default_rng(5)
    pilot = s.difference_of_means(0.4 + stats.norm.ppf(np.linspace(0.01, 0.99, 20)))
    needed = pilot.prompts_to_decide()
    assert 40 < needed < 70
    found = sum(s.difference_of_means(generator.normal(0.4, 1, needed)).p < 0.05 for _ in range(150)) / 150
    assert 0.6 < found < 0.92
    assert s.difference_of_means([1, -1] * 5).prompts_to_decide() is None
    assert s.difference_of_means([1.00001, -1] * 5).prompts_to_decide() is None


def moved(gained, lost, n):
    return s.difference_of_shares([1] * gained + [-1] * lost + [0] * (n - gained - lost))


def exact_power(gained, lost, n, size, alpha):
    """By the sum over all that may be gained and lost, in no way as the package does it."""
    up, down = gained / n, lost / n
    cases = [(a, b) for a in range(size + 1) for b in range(min(a, size - a) + 1) if s.mcnemar(a, b) <= alpha]
    return sum(stats.multinomial.pmf([a, b, size - a - b], size, [up, down, 1 - up - down]) for a, b in cases)


@pytest.mark.parametrize(
    ("seen", "alpha", "expected"),
    [((3, 0, 6), 0.05, 15), ((5, 0, 10), 0.05, 15), ((3, 0, 3), 0.05, 6), ((3, 0, 6), 0.0125, 19), ((6, 1, 20), 0.05, None)],
)
def test_the_prompts_that_would_decide_a_yes_or_no_are_the_fewest_with_that_power(seen, alpha, expected):
    needed = moved(*seen).prompts_to_decide(alpha)
    assert expected in (needed, None)  # None: only the power is looked at
    assert exact_power(*seen, needed, alpha) >= 0.8
    assert exact_power(*seen, needed - 1, alpha) < 0.8
    assert moved(seen[1], seen[0], seen[2]).prompts_to_decide(alpha) == needed


def test_beyond_what_is_counted_exactly_the_prompts_that_would_decide_go_on():
    assert moved(30, 20, 200).prompts_to_decide() == 778
    assert moved(1, 0, 2000).prompts_to_decide() > 15_000
    assert moved(1, 0, 20_000).prompts_to_decide() is None
    assert moved(2, 2, 9).prompts_to_decide() is None


def test_where_mcnemar_decides_so_does_the_interval():
    for n in (6, 9, 20, 60):
        decided = [(m - lost, lost) for m in range(n + 1) for lost in range(m // 2 + 1) if s.mcnemar(m - lost, lost) <= 0.05]
        assert all(moved(*pair, n).estimate.low > 0 for pair in decided)


@pytest.mark.parametrize(("effect", "expected"), [(2, 6), (1.6, 7), (1.4, 7), (1, 10), (0.8, 15), (0.5, 34)])
def test_few_prompts_that_would_decide_a_mean_are_by_students_t(effect, expected):
    pilot = s.Difference(s.Estimate(effect, n=4, clusters=4), 0.1, 1 / math.sqrt(4))
    assert pilot.prompts_to_decide() == expected
    generator = np.random.default_rng(11)
    drawn = [s.difference_of_means(generator.normal(effect, 1, expected)) for _ in range(300)]
    assert np.mean([s.better(one, one.p, 0.05, is_higher_better=True) == "better" for one in drawn]) > 0.74


def test_what_is_unknown_is_left_out_and_counted():
    found = s.mean([1, None, float("nan"), 2, pd.NA, float("inf"), 3, 1e300])
    assert (found.value, found.n, found.left_out) == (2, 3, 5)
    assert s.mean([None]).value is None
    assert s.share([pd.NA, True]).left_out == 1


def test_what_makes_no_sense_is_refused():
    for wrong in (
        lambda: s.share([2]),
        lambda: s.mean([1], confidence=95),
        lambda: s.percentile([1], 101),
        lambda: s.mean([1], [1, 2]),
    ):
        with pytest.raises(ValueError, match="."):
            wrong()


@settings(max_examples=150, deadline=None)
@given(st.lists(st.tuples(ANY, st.integers(0, 4)), max_size=25))
def test_any_numbers_give_an_interval_around_the_figure_or_none(rows):
    values, clusters = [row[0] for row in rows], [row[1] for row in rows]
    for found in (
        s.mean(values, clusters),
        s.mean(values),
        s.median(values, clusters),
        s.difference_of_means(values, clusters).estimate,
        s.median_difference(values).estimate,
        s.share([None if v is None else v == v and v > 0 for v in values], clusters),
    ):
        assert found.n + found.left_out == len(values)
        assert (found.value is None) == (found.n == 0)
        assert (found.low is None) == (found.high is None)
        if found.low is not None:
            slack = 1e-9 * max(abs(found.low), abs(found.high), 1e-300)
            assert found.low - slack <= found.value <= found.high + slack


@settings(max_examples=100, deadline=None)
@given(st.lists(st.sampled_from([-1.0, -0.5, 0.0, 0.5, 1.0]), min_size=1, max_size=30), st.integers(1, 3))
def test_the_other_way_round_is_the_same_difference(changes, size):
    clusters = [place // size for place in range(len(changes))]
    for compare in (s.difference_of_shares, s.difference_of_means, s.median_difference):
        there, back = compare(changes, clusters), compare([-change for change in changes], clusters)
        assert there.p == pytest.approx(back.p)
        assert there.estimate.value == pytest.approx(-back.estimate.value)
        if there.estimate.low is not None:
            assert there.estimate.low == pytest.approx(-back.estimate.high, abs=1e-9)


def coverage(draw, estimate, truth, rounds=400):
    return (
        sum(found.low is not None and found.low <= truth <= found.high for found in (estimate(*draw()) for _ in range(rounds)))
        / rounds
    )


def test_the_intervals_of_clustered_data_hold_the_truth():
    generator = np.random.default_rng(6)
    prompts = np.repeat(range(10), 3)

    def answers():
        return (generator.random(30) < np.repeat(generator.beta(1, 1, 10), 3)).astype(float), prompts

    def seconds():
        return generator.lognormal(0, 0.3, 60) * np.repeat(generator.lognormal(0, 0.6, 20), 3), np.repeat(range(20), 3)

    assert 0.92 <= coverage(answers, s.share, 0.5) <= 0.985
    assert 0.92 <= coverage(seconds, s.median, 1.0) <= 0.985


def test_two_equal_models_are_told_apart_less_than_one_time_in_twenty():
    generator = np.random.default_rng(7)
    told = 0
    for _ in range(300):
        hard = generator.normal(0, 1, (10, 1))
        one, other = ((hard + generator.normal(0, 1, (10, 3)) > 0).mean(axis=1) for _ in range(2))
        found = s.difference_of_shares(other - one)
        told += s.better(found, found.p, 0.05, is_higher_better=True) != "inconclusive"
    assert told <= 15
