"""A run as tables of pandas: what is unknown is NA, every figure is where it belongs, a cost is never made up."""

from __future__ import annotations

import pandas as pd
import pytest

import compat_kit as ck
from compat_kit.comparison.frames import DTYPES
from compat_kit.replies import Timing, Usage
from compat_kit.store import Score
from tests.runs import answered, failed, written

YES, NO = Score(1.0, True), Score(0.0, False)


@pytest.fixture(scope="module")
def run():
    rows = [[answered("one"), failed("Broken: half", "ha")], [answered("two", timing=Timing()), failed()]]
    scores = [(0, 0, "exact", YES), (1, 0, "exact", NO), (0, 0, "length", Score(0.25)), (1, 0, "length", Score(None))]
    return written(rows, scores=scores, warm_ups=[answered("hello")])


def test_a_row_for_each_answer_with_stated_dtypes(run):
    frame = run.frame
    assert list(frame.columns) == [*DTYPES, "score_exact", "passed_exact", "score_length"]
    assert {name: str(frame[name].dtype) for name in DTYPES} == DTYPES
    assert list(zip(frame["row"], frame["backend"], strict=True)) == [(0, "a"), (0, "b"), (1, "a"), (1, "b")]
    assert list(frame["prompt"]) == ["prompt 0", "prompt 0", "prompt 1", "prompt 1"]


def test_unknown_is_na(run):
    frame = run.frame
    assert list(frame["ttft_s"].isna()) == [False, True, True, True]
    assert list(frame["answer"].isna()) == [False, False, False, True]
    assert list(frame["error"].isna()) == [True, False, True, False]
    assert frame["cost"].isna().all()
    assert frame["queued_s"].isna().all()


def test_scores_have_a_column_each_and_passed_only_where_yes_or_no_is_said(run):
    frame = run.frame
    assert frame["score_exact"].to_list() == [1.0, pd.NA, 0.0, pd.NA]
    assert frame["passed_exact"].to_list() == [True, pd.NA, False, pd.NA]
    assert frame["score_length"].to_list() == [0.25, pd.NA, pd.NA, pd.NA]


def test_warm_ups_are_a_table_of_their_own(run):
    assert list(run.warm_up["answer"]) == ["hello"]
    assert not (run.frame["answer"] == "hello").any()


def test_the_wide_table_has_a_row_for_each_prompt_and_a_block_for_each_backend(run):
    wide = run.wide
    assert list(wide.index) == [(0, 0, "prompt 0"), (1, 0, "prompt 1")]
    assert list(wide["a"]["answer"]) == ["one", "two"]
    assert list(wide.columns.get_level_values(0).unique()) == ["a", "b"]
    assert str(wide["a"]["passed_exact"].dtype) == "boolean"


def test_rows_of_the_same_name_stay_apart():
    run = written([[answered("one")], [answered("two")]], ["a"], names=["same", "same"])
    assert list(run.wide["a"]["answer"]) == ["one", "two"]


def test_a_cost_is_by_the_prices_and_unknown_where_they_do_not_know_the_model():
    run = written([[answered("x", "known"), answered("y", "unknown")]], ["a", "b"])
    priced = run.priced(ck.Prices({"known": {"input": 1, "output": 2}}))
    assert priced.frame["cost"].to_list() == [pytest.approx(20 / 1e6), pd.NA]
    assert run.frame["cost"].isna().all()
    costs = priced.costs
    assert costs["cost"].to_list() == [pytest.approx(20 / 1e6), pd.NA]
    assert costs["unpriced"].to_list() == [0, 1]
    assert costs["judge_cost"].isna().all()


def test_the_model_that_was_asked_for_has_its_price_where_the_server_names_a_version_of_it():
    run = written([[answered("x", "a-2026-10-01")]], ["a"]).priced(ck.Prices({"a": {"input": 1, "output": 1}}))
    assert run.frame["cost"].to_list() == [pytest.approx(15 / 1e6)]


def test_prices_of_the_spec_count_and_broken_ones_are_no_prices():
    prices = ck.Prices({"m": {"input": "0.1", "output": 3}}, per=1000, currency="EUR").as_dict()
    assert written([[answered("x")]], ["a"], prices=prices).frame["cost"].to_list() == [pytest.approx((1 + 15) / 1000)]
    assert written([[answered("x")]], ["a"], prices={"models": 5}).frame["cost"].isna().all()


def test_what_judging_cost_is_no_cost_of_the_answer():
    scores = [(0, 0, "judge", Score(0.5, cost=0.25))]
    costs = written([[answered("x")]], ["a"], scores=scores).costs
    assert costs["judge_cost"].to_list() == [0.25]
    assert costs["cost"].isna().all()


def test_cells_that_nobody_asked_are_not_there():
    run = written([[answered("x"), None], [None, None]])
    assert len(run.frame) == 1
    assert run.wide["b"]["answer"].isna().all()


def test_a_judge_without_prices_counts_by_those_of_the_run():
    judge = {"name": "judge", "backend": {"kind": "ollama", "model": "j"}}
    prices = ck.Prices({"j": {"input": 1, "output": 2}}, per=1)
    scores = [(row, 0, "judge", Score(0.5, usage=Usage(10, 1, 11))) for row in range(2)]
    scores.append((0, 0, "other", Score(0.5, usage=Usage(1, 1, 2))))
    run = written([[answered("x"), answered("y")]] * 2, scores=scores, judge=judge)
    assert run.costs["judge_cost"].isna().all()
    assert run.priced(prices).costs["judge_cost"].to_list() == [24.0, pd.NA]
    for odd in (5, {}, {"name": [], "backend": {"model": {}}}, {"backend": 1}):
        assert written([[answered("x")]], ["a"], judge=odd).priced(prices).costs["judge_cost"].isna().all()
