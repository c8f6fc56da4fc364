"""What a comparison adds up to: the summary, the verdicts in words, percentiles, from frames made up here and a real run."""

from __future__ import annotations

import numpy as np
import pandas as pd
import pytest

import compat_kit as ck
from compat_kit.comparison import summaries
from compat_kit.errors import ConfigurationError


def frame(prompts=12, repeats=1, models=("a", "b"), seed=0, **columns):
    """A tidy frame; columns: functions of (generator, model, row) for what is not the default."""
    generator = np.random.default_rng(seed)
    rows = []
    for repeat in range(repeats):
        for row in range(prompts):
            for place, model in enumerate(models):
                own = {
                    "row": row, "repeat": repeat, "prompt": f"p{row}", "group": "", "backend": model, "model": model, "answer": "x",
                    "status": "ok", "ttft_s": 0.1 * (1 + place) * generator.lognormal(0, 0.1), "total_s": 1.0 + generator.random(),
                    "tpot_s": 0.01, "decode_tokens_per_s": 100.0, "prompt_tokens": 5, "completion_tokens": 7, "is_estimated": False,
                    "is_client_bound": False, "is_reused": False, "cost": 0.5, "error": None,
                }  # fmt: skip
                own |= {name: make(generator, model, row) for name, make in columns.items()}
                rows.append(own)
    made = pd.DataFrame(rows)
    kinds = dict.fromkeys(("group", "backend", "status", "error"), "string")
    kinds |= {
        name: "Float64"
        for name in made
        if name.endswith("_s") or name in ("cost", "decode_tokens_per_s") or name.startswith("score_")
    }
    kinds |= {name: "boolean" for name in made if name.startswith(("is_", "passed_"))}
    return made.astype(kinds | dict.fromkeys(("prompt_tokens", "completion_tokens"), "Int64"))


def right_from(share):
    """A yes or no: model b is right on all prompts, a on the first so many."""
    return lambda _, model, row: model == "b" or row < share


def scored(**how):
    rule = right_from(how.pop("right", 6))
    return frame(passed_exact=rule, score_exact=lambda *at: float(rule(*at)), **how)


def test_the_summary_has_a_row_a_model_in_the_order_of_the_columns_and_intervals():
    found = summaries.summary(scored(), ["b", "a"]).frame
    assert list(found.index) == ["b", "a"]
    assert list(found["score_exact"]) == [1.0, 0.5]
    assert found.loc["b", "score_exact_low"] < 0.8
    assert found.loc["b", "score_exact_high"] == 1
    for name in ("ttft_s", "total_s", "decode_tokens_per_s"):
        assert (found[f"{name}_low"] <= found[name]).all()
        assert (found[name] <= found[f"{name}_high"]).all()
    assert list(found["cost"]) == [6.0, 6.0]
    assert list(found["completion_tokens"]) == [84, 84]


def test_what_is_unknown_makes_a_total_unknown_and_no_mean():
    made = scored()
    made.loc[made["row"] == 3, ["cost", "score_exact", "passed_exact", "completion_tokens"]] = pd.NA
    found = summaries.summary(made).frame
    assert found["cost"].isna().all()
    assert found["completion_tokens"].isna().all()
    assert found.loc["a", "score_exact"] == pytest.approx(5 / 11)


def test_failures_and_what_was_stopped_are_counted_and_have_no_times():
    made = frame()
    late = (made["backend"] == "a") & (made["row"] == 0)
    made.loc[late, ["status", "error", "ttft_s"]] = ["failed", "Unreachable: no", 99.0]
    made.loc[(made["backend"] == "a") & (made["row"] == 1), "status"] = "stopped"
    made.loc[made["row"] == 2, "is_reused"] = True
    found = summaries.summary(made).frame.loc["a"]
    assert (found["answers"], found["errors"], found["stopped"], found["reused"]) == (10, 1, 1, 1)
    assert found["ttft_s"] < 1
    assert "1 failed, 1 stopped, 1 reused" in str(summaries.summary(made)).replace("\n", " ") or "1 failed" in str(
        summaries.summary(made)
    )


def test_guessed_speeds_count_where_there_is_nothing_better():
    made = frame(
        is_estimated=lambda _, model, row: model == "b" or row < 6,
        decode_tokens_per_s=lambda _, __, row: 900.0 if row < 6 else 100.0,
    )
    found = summaries.summary(made).frame
    assert found.loc["a", "decode_tokens_per_s"] == 100
    assert found.loc["b", "decode_tokens_per_s"] == 500
    assert list(found["estimated"]) == [6, 12]


def test_prompts_of_a_group_are_one_cluster():
    apart = summaries.summary(scored(prompts=24, right=12)).frame.loc["a"]
    made = scored(prompts=24, right=12)
    made["group"] = pd.array([f"g{row // 6}" for row in made["row"]], dtype="string")
    grouped = summaries.summary(made).frame.loc["a"]
    assert grouped["score_exact_high"] - grouped["score_exact_low"] > 1.5 * (apart["score_exact_high"] - apart["score_exact_low"])


def test_the_verdict_is_said_in_words():
    [row] = summaries.versus(scored(prompts=20)).frame.to_dict("records")
    assert (row["verdict"], row["metric"], row["baseline"], row["pairs"], row["left_out"]) == ("better", "exact", "a", 20, 0)
    assert row["p"] == pytest.approx(2 / 2**14)
    assert row["sentence"].startswith("b is better than a in exact by 70 points (")
    assert pd.isna(row["prompts_to_decide"])
    [back] = summaries.versus(scored(prompts=20), baseline="b").frame.to_dict("records")
    assert (back["verdict"], back["difference"]) == ("worse", -row["difference"])
    assert back["sentence"].startswith("a is worse than b in exact by 70 points (")
    [time] = summaries.versus(scored(), metric="ttft_s").frame.to_dict("records")
    assert time["verdict"] == "worse"
    assert " ms (" in time["sentence"]


def test_what_is_not_decided_says_how_many_prompts_would():
    [row] = summaries.versus(scored(prompts=20, right=17)).frame.to_dict("records")
    assert row["verdict"] == "inconclusive"
    assert 25 < row["prompts_to_decide"] < 120
    assert row["sentence"] == f"inconclusive: about {row['prompts_to_decide']} prompts would decide"
    [few] = summaries.versus(scored(prompts=3, right=0)).frame.to_dict("records")
    assert few["sentence"] == "inconclusive: 3 prompts decide nothing, ask at least 6"
    [same] = summaries.versus(scored(right=12)).frame.to_dict("records")
    assert same["sentence"] == "inconclusive: no difference was seen"


def test_half_against_none_of_six_needs_fifteen():
    made = scored(prompts=6, right=3)
    assert summaries.versus(made).frame["sentence"].iloc[0] == "inconclusive: about 15 prompts would decide"


def test_one_is_not_many():
    made = scored()
    made.loc[0, ["is_estimated", "is_client_bound"]] = True
    made.loc[0, "passed_exact"] = pd.NA
    assert "1 speed is a guess: the server" in str(summaries.summary(made))
    assert "1 answer was timed by a busy client." in str(summaries.summary(made))
    assert "1 prompt is left out" in str(summaries.versus(made))
    made.loc[1, ["is_estimated", "is_client_bound"]] = True
    assert "2 speeds are guesses" in str(summaries.summary(made))
    assert "2 answers were timed" in str(summaries.summary(made))


def test_only_prompts_with_a_value_of_both_count():
    made = scored()
    made.loc[(made["backend"] == "a") & (made["row"] < 4), "passed_exact"] = pd.NA
    [row] = summaries.versus(made).frame.to_dict("records")
    assert (row["pairs"], row["left_out"]) == (8, 4)
    made.loc[made["backend"] == "a", "passed_exact"] = pd.NA
    [none] = summaries.versus(made).frame.to_dict("records")
    assert none["sentence"] == "inconclusive: no prompt has a value of both b and a"
    assert pd.isna(none["p"])


def test_repeats_do_not_make_more_prompts():
    once, often = (summaries.versus(scored(prompts=8, right=4, repeats=n)).frame.iloc[0] for n in (1, 5))
    assert often["pairs"] == once["pairs"] == 8
    assert often["p"] == pytest.approx(once["p"])


def test_one_straggler_among_the_repeats_of_a_prompt_does_not_count():
    made = frame(repeats=3)
    made.loc[(made["backend"] == "b") & (made["repeat"] == 1), "total_s"] = 1000.0
    assert summaries.versus(made, metric="total_s").frame["high"].iloc[0] < 2


def test_several_models_are_adjusted_by_holm():
    made = frame(
        prompts=30, models=("a", "b", "c", "d"), score_quality=lambda g, model, _: g.normal(0.7 if model == "d" else 0.5, 0.1)
    )
    found = summaries.versus(made).frame
    assert list(found.index) == ["b", "c", "d"]
    assert found.loc["d", "verdict"] == "better"
    assert found.loc["d", "p_holm"] == pytest.approx(3 * found.loc["d", "p"])
    assert (found["p_holm"] >= found["p"]).all()


def test_among_more_models_it_takes_more_prompts_to_decide():
    made = scored(prompts=20, right=17, models=("a", "b", "c", "d"))
    alone = summaries.versus(made[made["backend"].isin(("a", "b"))]).frame.loc["b", "prompts_to_decide"]
    assert summaries.versus(made).frame.loc["b", "prompts_to_decide"] > alone


def test_metrics_know_which_way_is_better_and_unknown_ones_are_named():
    made = scored(error=lambda _, model, row: "no" if model == "b" and row < 10 else None)
    assert summaries.versus(made, metric="errors").frame["verdict"].iloc[0] == "worse"
    assert summaries.versus(made, metric="cost").frame["verdict"].iloc[0] == "inconclusive"
    with pytest.raises(ConfigurationError, match="Take one of: exact, ttft_s"):
        summaries.versus(made, metric="speed")
    with pytest.raises(ConfigurationError, match="The models are: a, b"):
        summaries.versus(made, baseline="c")
    with pytest.raises(ConfigurationError, match="one model"):
        summaries.versus(made[made["backend"] == "a"])


def test_percentiles_are_refused_for_few_and_failures_make_them_late():
    made = frame(prompts=40)
    made.loc[(made["backend"] == "b") & (made["row"] < 4), "error"] = "no"
    report = summaries.percentiles(made)
    found = report.frame
    assert found["p99"].isna().all()
    assert list(found["n"]) == [40, 36]
    assert found.loc["a", "p95"] == found.loc["a", "adjusted_p95"]
    assert found.loc["b", "adjusted_p95"] == np.inf
    assert "p99 needs 100 answers" in str(report)
    assert "never" in report._repr_html_()
    with pytest.raises(ConfigurationError, match="times and speeds"):
        summaries.percentiles(made, metric="errors")
    slow = summaries.percentiles(made, metric="decode_tokens_per_s", q=[10]).frame
    assert slow.loc["b", "adjusted_p10"] < slow.loc["b", "p10"]


def test_reports_show_no_times_in_their_repr_and_names_are_no_html():
    made = scored(models=("a", "b<script>"))
    for report in (summaries.summary(made), summaries.versus(made), summaries.percentiles(made)):
        assert "ms" not in repr(report)
        assert len(repr(report)) < 90
        assert "<script>" not in report._repr_html_()
        assert "b<script>" in str(report)


def test_nothing_gives_empty_reports():
    nothing = scored().iloc[:0]
    assert list(summaries.summary(nothing, ["a", "b"]).frame["answers"]) == [0, 0]
    assert summaries.versus(nothing, ["a", "b"]).frame["verdict"].iloc[0] == "inconclusive"
    assert summaries.percentiles(nothing, ["a"]).frame["p50"].isna().all()
    assert "<table" in summaries.summary(nothing, ["a"])._repr_html_()


def test_a_real_run_is_summed_up(engine):
    run = ck.compare([f"Count to {n}." for n in range(3, 10)], {"one": engine, "two": engine})
    assert list(run.summary().frame["answers"]) == [7, 7]
    assert run.versus(metric="completion_tokens").frame.loc["two", "sentence"] == "inconclusive: no difference was seen"
    assert run.percentiles(q=[50]).frame["p50"].notna().all()
