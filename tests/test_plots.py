"""The plots of a comparison: what they draw, what they say of what is not known, and that nothing covers anything."""

from __future__ import annotations

from itertools import pairwise

import matplotlib as mpl
import numpy as np
import pandas as pd
import pytest

from compat_kit.comparison import summaries
from compat_kit.comparison.plots import Plots
from compat_kit.errors import ConfigurationError
from tests.test_summaries import frame, scored

mpl.use("agg")
import matplotlib.pyplot as plt

ALL = ("latency", "throughput", "scores", "pareto", "verdicts")
LONG = "qwen2.5-coder-32b-instruct-q4_k_m-longest"
HOSTILE = ["$\\frac{1}{0}$", "a$b$_c", "\x1b[31mred", "猫" * 50]


@pytest.fixture(autouse=True)
def closed():
    yield
    plt.close("all")


def drawn(made, name, labels=None):
    ax = getattr(Plots(made, labels), name)()
    ax.figure.canvas.draw()
    return ax


def texts(ax):
    return " ".join(text.get_text() for text in ax.texts)


@pytest.mark.parametrize("name", ALL)
@pytest.mark.parametrize(("models", "prompts"), [(("a", "b"), 1), ((LONG, LONG[::-1], *HOSTILE), 8), (tuple("abcdefghijkl"), 6)])
def test_every_plot_is_drawn_whole(name, models, prompts):
    ax = drawn(scored(prompts=prompts, models=models), name)
    box = ax.get_tightbbox()
    room = ax.figure.bbox
    assert box.x0 >= room.x0 - 1
    assert box.x1 <= room.x1 + 1
    assert box.y0 >= room.y0 - 1


@pytest.mark.parametrize("name", ALL)
def test_plots_go_where_they_are_told_and_take_the_style_that_is_set(name):
    with plt.style.context("dark_background"):
        _, ax = plt.subplots()
        assert getattr(Plots(scored()), name)(ax=ax) is ax
        ax.figure.canvas.draw()


def test_subplots_without_a_layout_do_not_run_into_each_other():
    figure, axes = plt.subplots(1, 3, figsize=(15, 4))
    plots = Plots(scored(models=(LONG, "b")))
    for ax, name in zip(axes, ("latency", "scores", "verdicts"), strict=True):
        getattr(plots, name)(ax=ax)
    figure.canvas.draw()
    boxes = [ax.get_tightbbox() for ax in axes]
    assert all(left.x1 < right.x0 for left, right in pairwise(boxes))
    assert min(ax.bbox.width for ax in axes) > 0.1 * figure.bbox.width


def test_a_layout_that_was_chosen_stays_and_axes_placed_by_hand_have_none():
    tight, by_hand = plt.figure(layout="tight"), plt.figure()
    Plots(scored()).scores(ax=tight.add_subplot())
    assert type(tight.get_layout_engine()).__name__ == "TightLayoutEngine"
    Plots(scored()).scores(ax=by_hand.add_axes((0.2, 0.2, 0.6, 0.6)))
    by_hand.canvas.draw()
    assert by_hand.get_layout_engine() is None


def test_a_name_far_from_its_point_is_tied_to_it():
    models = tuple(f"model-of-the-same-worth-{n}" for n in range(12))
    ax = drawn(frame(models=models, score_q=lambda g, *_: float(g.normal(0.5, 0.01))), "pareto")
    tied = [text.xyann for text in ax.texts if getattr(text, "arrow_patch", None)]
    far = [text.xyann for text in ax.texts if text.get_text().replace("\n", "") in models and max(map(abs, text.xyann)) > 11]
    assert far
    assert sorted(tied) == sorted(far)


@pytest.mark.parametrize("name", ALL)
def test_where_all_failed_the_plot_says_so(name):
    made = scored(error=lambda *_: "no")
    made[["ttft_s", "total_s", "decode_tokens_per_s", "score_exact", "passed_exact", "cost"]] = pd.NA
    said = texts(drawn(made, name))
    assert any(word in said for word in ("no answer", "no speed", "nothing is known", "no prompt has"))


def test_the_latency_bars_are_the_medians_and_failures_are_named():
    made = frame(error=lambda _, model, row: "no" if model == "b" and row < 3 else None)
    ax = drawn(made, "latency")
    begins = [bar.get_width() for bar in ax.patches if bar.get_x() == 0]
    good = made[made["error"].isna()].groupby("backend")["ttft_s"].median() * 1000
    assert begins == pytest.approx(list(good.astype(float)))
    assert "✕ 3 failed" in texts(ax)
    assert [label.get_text() for label in ax.get_yticklabels()] == ["a", "b"]


def test_one_straggler_does_not_press_all_others_into_a_corner():
    made = frame(prompts=30)
    made.loc[0, "total_s"] = 500.0
    ax = drawn(made, "latency")
    assert ax.get_xlim()[1] < 10_000
    assert "1 later ▸" in texts(ax)


def test_one_outlier_does_not_press_all_other_speeds_into_a_corner_and_figures_have_commas():
    made = frame(prompts=30, decode_tokens_per_s=lambda g, *_: 20_000 * g.lognormal(0, 0.1))
    made.loc[0, "decode_tokens_per_s"] = 900_000.0
    ax = drawn(made, "throughput")
    assert ax.get_xlim()[1] < 80_000
    assert "1 faster ▸" in texts(ax)
    assert "20,000" in [label.get_text() for label in ax.get_xticklabels()]
    made["total_s"] *= 5_000
    assert any("," in label.get_text() for label in drawn(made, "latency").get_xticklabels())


def test_the_verdicts_plot_and_the_report_say_the_same_number():
    made = scored(prompts=100, right=99)
    [sentence] = summaries.versus(made).frame["sentence"]
    assert sentence == "inconclusive: about 780 prompts would decide"
    assert "about 780 prompts needed" in texts(drawn(made, "verdicts"))


def test_one_is_not_many_in_the_notes_of_a_plot():
    made = scored()
    made.loc[0, ["passed_exact", "score_exact"]] = pd.NA
    assert "1 answer without" in texts(drawn(made, "scores")).replace("\n", " ")
    assert "1 prompt without" in texts(drawn(made, "verdicts")).replace("\n", " ")


def test_no_interval_covers_a_name_and_the_dashed_line_has_one():
    def quality(_, model, row):
        return float(row < {"mini-300k": 39, "mini-1m": 36}[model])

    made = frame(prompts=100, models=("mini-1m", "mini-300k"), score_q=quality).drop(columns="cost")
    made["total_s"] = 3.4 + 0.01 * (made["backend"] == "mini-300k").astype(float) + np.tile([-0.2, -0.2, 0.2, 0.2], 50)
    ax = drawn(made, "pareto")
    assert "on the dashed line: the best trade-offs" in texts(ax).replace("\n", " ")
    names = [text.get_window_extent() for text in ax.texts if text.get_text() in ("mini-1m", "mini-300k")]
    crosses = [line.get_window_extent() for line in ax.lines if len(line.get_xdata()) == 2 and line.get_drawstyle() == "default"]
    assert len(names) == 2
    assert len(crosses) == 4
    assert not any(name.overlaps(cross) for name in names for cross in crosses)


def test_long_names_are_broken_not_cut():
    ax = drawn(scored(models=(LONG, "b")), "latency")
    assert ax.get_yticklabels()[0].get_text().replace("\n", "") == LONG
    assert "\n" in ax.get_yticklabels()[0].get_text()


def test_guessed_speeds_are_hollow_and_marked():
    ax = drawn(frame(is_estimated=lambda _, model, __: model == "b"), "throughput")
    assert "≈100" in texts(ax)
    assert "the tokens are a guess" in texts(ax).replace("\n", " ")
    assert "guess" not in texts(drawn(frame(), "throughput"))


def test_scores_of_another_scale_are_named_and_drawn_by_name():
    made = scored(score_words=lambda g, *_: g.integers(5, 50).astype(float))
    both = drawn(made, "scores")
    assert "Not from 0 to 1, so not shown: words" in texts(both).replace("\n", " ")
    alone = Plots(made).scores("words")
    assert alone.get_xlabel() == "mean of words"
    with pytest.raises(ConfigurationError, match="scorers="):
        Plots(frame()).scores()


def test_verdicts_have_a_colour_and_a_shape_each():
    def quality(generator, model, _):
        return generator.normal({"worse": 0.2, "better": 0.8}.get(model, 0.5), 0.05)

    ax = drawn(frame(prompts=20, models=("base", "same", "better", "worse"), score_q=quality), "verdicts")
    marks = [line for line in ax.lines if line.get_marker() in ("^", "v", "o")]
    assert [line.get_marker() for line in marks] == ["o", "^", "v"]
    assert len({line.get_color() for line in marks}) == 3
    low, high = ax.get_xlim()
    assert low == -high


def test_the_front_is_made_of_those_that_no_other_beats_in_both():
    def cost(_, model, __):
        return {"cheap": 1.0, "dear": 3.0, "beaten": 4.0}[model]

    def quality(generator, model, _):
        return {"cheap": 0.3, "dear": 0.8, "beaten": 0.5}[model] + generator.normal(0, 0.01)

    ax = drawn(frame(models=("beaten", "dear", "cheap"), cost=cost, score_q=quality), "pareto")
    [front] = [line for line in ax.lines if line.get_drawstyle() == "steps-post"]
    assert list(front.get_xdata()[:2]) == [1.0, 3.0]
    marks = {float(line.get_xdata()[0]): line.get_marker() for line in ax.lines if line.get_marker() in ("o", "s")}
    assert marks == {1.0: "o", 3.0: "o", 4.0: "s"}


def test_what_the_pareto_plot_does_not_know_it_names():
    made = scored(models=("a", "b", "c"))
    made.loc[made["backend"] == "b", "score_exact"] = pd.NA
    made.loc[made["backend"] == "b", "passed_exact"] = pd.NA
    ax = drawn(made, "pareto")
    assert "Not known of: b" in texts(ax).replace("\n", " ")
    made["cost"] = np.nan
    assert Plots(made).pareto().get_xlabel().startswith("median total time")


def test_a_thousand_prompts_make_a_small_picture(tmp_path):
    made = scored(prompts=1000)
    ax = drawn(made, "latency")
    ax.figure.savefig(tmp_path / "plot.svg")
    assert (tmp_path / "plot.svg").stat().st_size < 400_000
