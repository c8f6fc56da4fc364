"""`compat-kit compare` and `compat-kit runs`: what they write, and the code they end with."""

from __future__ import annotations

import argparse
import json
import sqlite3

import pytest

from compat_kit import commands
from compat_kit.__main__ import main
from compat_kit.commands import below
from compat_kit.store import Score, Store
from tests.loopback import count_to_five, models
from tests.runs import answered, failed, written


@pytest.fixture
def prompts(tmp_path):
    path = tmp_path / "prompts.jsonl"
    path.write_text('"What is the capital of Japan?"\n\n{"prompt": "Count to 5.", "expected": "5", "name": "five"}\n')
    return str(path)


@pytest.fixture
def kept(tmp_path, monkeypatch):
    monkeypatch.setenv("COMPAT_KIT_STORE", str(tmp_path / "runs.sqlite"))
    return tmp_path / "runs.sqlite"


def test_it_compares_prints_and_writes_each_file(prompts, kept, tmp_path, capsys):
    files = [str(tmp_path / name) for name in ("x.html", "x.csv")]
    outs = [word for name in files for word in ("--out", name)]
    assert main(["compare", prompts, "--models", "local:mini-1m,local:mini-300k", "--option", "temperature=0", *outs]) == 0
    said = capsys.readouterr().out
    assert said.partition("against")[0].count("local:mini") == 2
    assert "median TTFT" in " ".join(said.split())
    assert "inconclusive" in said
    assert "Written to" in said
    assert "Tokyo" in (tmp_path / "x.html").read_text()
    assert (tmp_path / "x.csv").read_text().count("five") == 2
    assert main(["runs"]) == 0
    listed = capsys.readouterr().out
    run_id = listed.splitlines()[2].split()[0]
    assert main(["runs", "show", run_id, "--out", str(tmp_path / "again.md")]) == 0
    assert "Tokyo" in (tmp_path / "again.md").read_text()


def test_the_same_command_goes_on_from_what_is_kept(prompts, kept, server, capsys):
    server.on("/chat/completions", count_to_five)
    server.on("/models", models("m"))
    command = ["compare", prompts, "--models", f"{server.url}#m", "--json"]
    assert main(command) == 0
    asked = len([one for one in server.requests if one.body and "hello" not in str(one.body)])
    assert main(command) == 0
    assert len([one for one in server.requests if one.body and "hello" not in str(one.body)]) == asked == 2
    told = json.loads(capsys.readouterr().out.split("\n}\n")[0] + "}")
    assert [one["backend"] for one in told["models"]] == [f"{server.url}#m"]


def test_an_error_is_1_and_names_the_next_step(tmp_path, kept, capsys):
    assert main(["compare", str(tmp_path / "none.jsonl"), "--models", "local:mini-1m"]) == 1
    assert "cannot be read" in capsys.readouterr().err
    assert main(["runs", "show", "nothing"]) == 1
    assert "There is no run 'nothing'" in capsys.readouterr().err


@pytest.mark.parametrize(
    "words",
    [
        ["--models", "a", "--threshold", "0.5"],
        ["--models", "a", "--baseline", "a"],
        ["--models", "a,b", "--scorer", "exact", "--baseline", "c", "--max-worse", "0.1"],
        ["--models", "a", "--scorer", "exact", "--baseline", "a", "--max-worse", "0.1"],
        ["--models", "a", "--out", "x.docx"],
        ["--models", "a,a"],
        ["--models", " "],
        ["--models", "a", "--option", "temperature"],
        ["--models", "a", "--repeats", "0"],
        [],
    ],
)
def test_a_command_that_makes_no_sense_is_2_before_anything_is_asked(words, prompts, kept, capsys):
    with pytest.raises(SystemExit) as ended:
        main(["compare", prompts, *words])
    assert ended.value.code == 2
    assert capsys.readouterr().err
    assert not kept.exists()


def scored(values, label="a", fails=0):
    rows = [[answered("x")] for _ in values] + [[failed()] for _ in range(fails)]
    return written(
        rows, [label], scores=[(row, 0, "exact", Score(float(value), bool(value))) for row, value in enumerate(values)]
    )


def test_a_mean_below_the_threshold_is_told():
    assert below(scored([1, 1, 1, 0]), 0.75, "mean", None, None) == []
    [said] = below(scored([1, 1, 0, 0]), 0.75, "mean", None, None)
    assert said == "exact of a: the mean is 0.5, below 0.75"


def test_the_lower_bound_is_that_of_wilson():
    [said] = below(scored([1] * 9 + [0]), 0.8, "lower", None, None)
    assert "lower bound is 0.596" in said  # Wilson (1927), 9 of 10
    assert below(scored([1] * 100), 0.95, "lower", None, None) == []


def test_an_answer_that_failed_counts_as_0():
    [said] = below(scored([1], fails=1), 0.75, "mean", None, None)
    assert "the mean is 0.5" in said
    numbers = written([[answered("x")], [failed()]], ["a"], scores=[(0, 0, "near", Score(0.8))])
    [said] = below(numbers, 0.75, "mean", None, None)
    assert "near of a: the mean is 0.4" in said


def test_a_score_that_is_not_known_is_below_any_threshold():
    run = written([[answered("x")]], ["a"], scores=[(0, 0, "exact", Score(None))])
    [said] = below(run, 0.1, "mean", None, None)
    assert "is –, below" in said


def test_a_model_may_not_be_much_worse_than_the_baseline():
    scores = [(row, at, "exact", Score(float(row >= at), row >= at)) for row in range(4) for at in range(2)]
    run = written([[answered("x"), answered("y")]] * 4, scores=scores)
    assert below(run, None, "mean", "a", 0.25) == []
    [said] = below(run, None, "mean", "a", 0.1)
    assert said == "exact of b: 0.25 below a, more than 0.1"


def test_a_run_below_its_threshold_ends_with_3(capsys):
    parsed = argparse.Namespace(command="compare", threshold=0.9, by="mean", baseline=None, max_worse=None, out=[], json=False)
    assert commands._report(scored([1, 0]), parsed, 110) == 3
    assert "Below what was asked for" in capsys.readouterr().err


def test_an_interrupt_says_how_to_go_on(prompts, kept, monkeypatch, capsys):
    def interrupted(*_, **__):
        raise KeyboardInterrupt

    monkeypatch.setattr(commands, "compare", interrupted)
    assert main(["compare", prompts, "--models", "local:mini-300k"]) == 130
    assert "the same command goes on from there" in capsys.readouterr().err


def test_a_line_that_is_no_prompt_is_named_before_anything_is_asked(tmp_path, kept, capsys):
    path = tmp_path / "x.jsonl"
    path.write_text('"Hi"\n{"questions": "x"}\n')
    assert main(["compare", str(path), "--models", "local:mini-300k"]) == 1
    assert "'x.jsonl', line 2: There is no question" in capsys.readouterr().err
    assert not kept.exists()


def test_a_run_is_shown_by_how_its_id_begins(kept, capsys):
    store = Store(kept)
    run = written([[answered("x")]], ["a"], store=store)
    store.close()
    assert main(["runs", "show", run.id[:-1]]) == 0
    assert f"run {run.id}" in capsys.readouterr().out


def test_runs_are_json_for_programs(kept, capsys):
    store = Store(kept)
    run = written([[answered("x")]], ["a"], store=store)
    store.close()
    assert main(["runs", "--json"]) == 0
    [told] = json.loads(capsys.readouterr().out)
    assert (told["id"], told["done"], told["models"]) == (run.id, 1, ["a"])
    assert sqlite3.connect(kept).execute("SELECT count(*) FROM run").fetchone() == (1,)
