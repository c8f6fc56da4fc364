"""Blind votes, without a widget."""

from __future__ import annotations

import pytest

import compat_kit as ck
from compat_kit.comparison.result import Comparison
from compat_kit.comparison.votes import Ballot
from compat_kit.errors import ConfigurationError
from compat_kit.replies import Reply
from compat_kit.store import Record, Store, Task

MODELS = ["mini-1m", "mini-300k", "gpt-4o"]


def run_of(rows, models=MODELS, repeats=1):
    """A run with these answers: for each row one for each model, None for one that failed."""
    store = Store(":memory:")
    places = [(row, repeat, column) for row in range(len(rows)) for repeat in range(repeats) for column in range(len(models))]
    tasks = [Task(at, row, column, repeat, f"{at:064x}") for at, (row, repeat, column) in enumerate(places)]
    columns = [{"label": f"label {name}", "model": name} for name in models]
    prompts = [{"name": f"question {row}", "group": "", "body": {}} for row in range(len(rows))]
    run_id, _ = store.begin({"columns": columns, "repeats": repeats}, prompts, tasks)
    for task in tasks:
        text = rows[task.row][task.column]
        status = "failed" if text is None else "ok"
        record = Record(
            task.key, status, Reply(text or "", model=models[task.column]), "" if text is not None else "Unreachable: no"
        )
        store.put(run_id, task.position, record).result()
    return Comparison(store, run_id)


ROWS = [[f"{row} small", f"{row} smaller", f"{row} large"] for row in range(12)]


def letter_of(slip, column):
    return next(letter for letter, columns in zip(slip.letters, slip.columns, strict=True) if column in columns)


def test_each_row_comes_once_with_all_its_answers():
    ballot = Ballot(run_of(ROWS))
    seen = []
    while slip := ballot.next():
        assert ballot.next() is slip
        assert slip.letters == ("A", "B", "C")
        assert sorted(slip.texts) == sorted(ROWS[slip.row])
        assert slip.prompt == f"question {slip.row}"
        seen.append(slip.row)
        ballot.cast(0)
    assert sorted(seen) == list(range(12))
    assert (ballot.done, ballot.remaining) == (12, 0)
    with pytest.raises(ConfigurationError, match="nothing left"):
        ballot.cast("A")


def test_the_order_is_the_same_at_a_second_look_and_another_for_another_voter():
    run = run_of(ROWS)
    looks = []
    for voter in ("ada", "ada", "bob"):
        ballot = Ballot(run, voter)
        looks.append([ballot._slip((row, 0)).columns for row in range(12)])
    assert looks[0] == looks[1] != looks[2]
    assert len(set(looks[0])) > 1
    assert Ballot(run, "ada")._order != Ballot(run, "bob")._order


def test_the_order_does_not_hang_on_names_of_models():
    run = run_of(ROWS)
    renamed = run_of(ROWS, models=["x", "y", "z"])
    renamed.store.rows("SELECT 1")
    first, second = Ballot(run, "ada"), Ballot(renamed, "ada")
    second._seed = first._seed  # which hangs on the id of the run
    assert [first._slip((row, 0)).columns for row in range(12)] == [second._slip((row, 0)).columns for row in range(12)]


def test_a_ballot_goes_on_where_it_was_left():
    run = run_of(ROWS)
    first = Ballot(run, "ada")
    voted = [first.next().row]
    first.cast("b")
    voted.append(first.next().row)
    first.cast(None)
    again = Ballot(run, "ada")
    assert again.next() == first.next()
    assert again.next().row not in voted
    assert repr(again) == "Ballot('ada', 2 of 12 rows voted)"
    assert Ballot(run, "bob").done == 0


def test_a_vote_is_taken_back_also_after_a_reload():
    run = run_of(ROWS)
    ballot = Ballot(run)
    first = ballot.next()
    second = ballot.cast("A")
    ballot.cast("A")
    assert Ballot(run).undo() == second
    assert ballot.done == 1
    assert ballot.undo() == first
    assert ballot.undo() is None
    assert ballot.done == 0


def test_failed_answers_are_not_shown_and_rows_without_a_choice_are_passed_over():
    ballot = Ballot(run_of([["a", None, "b"], [None, None, "b"], ["a", "a", "a "], ["", "a", " "], [None] * 3]))
    slip = ballot.next()
    assert (slip.row, sorted(slip.texts)) == (0, ["a", "b"])
    assert ballot.cast("A") is None
    assert ballot.remaining == 0


def test_rows_whose_answers_are_the_same_are_never_counted():
    same = [["a", "a", "\u00a0a\t\n"], ["a", None, ""], [None, "a", "a"], ["", "a", " \u2003"]]
    ballot = Ballot(run_of([*ROWS[:5], *same, ["a", "b", "a"]]))
    assert ballot.remaining == 6
    while ballot.next():
        ballot.cast("A")
        assert ballot.done + ballot.remaining == 6


def test_the_same_answer_is_one_choice_and_wins_for_all_who_gave_it():
    ballot = Ballot(run_of([["same", "same", "other"]]))
    slip = ballot.next()
    assert sorted(slip.texts) == ["other", "same"]
    ballot.cast(letter_of(slip, 1))
    tally = ballot.tally()
    assert tally["wins"].tolist() == [1, 1, 0]
    assert tally["losses"].tolist() == [0, 0, 1]


def test_names_of_models_are_masked_until_the_reveal():
    run = run_of([["I am mini-1m.", "I am Mini 300k.", "GPT-4o here"]])
    slip = Ballot(run).next()
    assert sorted(slip.texts) == ["I am [model].", "I am [model].", "[model] here"]
    assert "mini" not in repr(slip)
    assert "I am mini-1m." in Ballot(run, mask=False).next().texts
    ballot = Ballot(run)
    assert ballot.reveal() == []
    ballot.cast(letter_of(slip, 0))
    revealed = ballot.reveal()
    assert [one.letter for one in revealed] == ["A", "B", "C"]
    [chosen] = [one for one in revealed if one.is_chosen]
    assert (chosen.labels, chosen.text) == (("label mini-1m",), "I am mini-1m.")


def test_votes_are_counted_with_ties_apart():
    run = run_of(ROWS)
    for voter in ("ada", "bob"):
        ballot = Ballot(run, voter)
        while slip := ballot.next():
            ballot.cast(None if slip.row < 2 else letter_of(slip, 2 if slip.row < 10 else 0))
    tally = ballot.tally()
    assert tally.index.tolist() == run.labels
    assert tally[["votes", "wins", "losses", "ties"]].to_numpy().tolist() == [[24, 4, 16, 4], [24, 0, 20, 4], [24, 16, 4, 4]]
    assert tally["win_rate"].tolist() == [0.2, 0.0, 0.8]
    assert all(tally["low"] <= tally["win_rate"])
    assert all(tally["win_rate"] <= tally["high"])
    assert tally["high"].iloc[1] > 0
    assert ballot.tally("ada")["votes"].tolist() == [12] * 3


def test_without_votes_nothing_is_known():
    ballot = Ballot(run_of(ROWS))
    assert ballot.tally()["win_rate"].isna().all()
    assert ballot.positions().empty


def test_who_prefers_the_first_answer_is_seen():
    ballot = Ballot(run_of(ROWS))
    ballot.cast(None)
    while ballot.next():
        ballot.cast("A")
    places = ballot.positions()
    assert places.index.tolist() == ["A", "B", "C"]
    assert places["chosen"].tolist() == [11, 0, 0]
    assert places["rate"].tolist() == [1.0, 0.0, 0.0]
    assert places["fair"].tolist() == pytest.approx([1 / 3] * 3)


def test_repeats_are_put_to_the_vote_each():
    ballot = Ballot(run_of(ROWS[:2], repeats=3))
    assert ballot.remaining == 6


@pytest.mark.parametrize("choice", ["D", "", 3, -1, True, 1.5, "AB"])
def test_a_choice_that_is_not_there_is_refused(choice):
    ballot = Ballot(run_of(ROWS))
    with pytest.raises(ConfigurationError, match="choose A, B, C"):
        ballot.cast(choice)
    assert ballot.done == 0


@pytest.mark.parametrize("voter", ["", " ", 5, "x" * 201])
def test_a_voter_has_a_name(voter):
    with pytest.raises(ConfigurationError, match="`voter`"):
        Ballot(run_of(ROWS), voter)


def test_a_real_run_is_put_to_the_vote(engine):
    run = ck.compare(
        ["Count to 3.", "Say hello."], {"a": engine, "b": engine.with_options(temperature=2, seed=1)}, store=Store(":memory:")
    )
    ballot = Ballot(run)
    while ballot.next():
        ballot.cast("A")
    assert ballot.tally()["votes"].max() == ballot.done
