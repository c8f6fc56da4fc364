"""The blind vote on a comparison: what is told before the models are revealed, what counts, and the view in a real Chromium."""

from __future__ import annotations

import json

import pytest

from compat_kit.comparison import Answer
from compat_kit.replies import Reply, Timing
from compat_kit.widgets import VoteWidget
from tests.chatpage import chromium
from tests.comparing import comparison_of
from tests.lab import LEAST_CONTRAST
from tests.viewing import view_of

NAMES = ("secretive-9b", "anonymous-70b")
TEXTS = "() => { const text = node => (node.nodeValue || '') + [...node.childNodes, ...(node.shadowRoot?.childNodes || [])].map(text).join(' '); return text(document.querySelector('main')) + document.querySelector('main').innerHTML; }"


@pytest.fixture(scope="module")
def browser():
    with chromium() as opened:
        yield opened


@pytest.fixture
def run():
    made = [
        Answer(row, column, f"question {row}", name, Reply(f"answer {row} of {'left' if column else 'right'}", model=name, timing=Timing(ttft_s=0.1)))
        for row in range(4)
        for column, name in enumerate(NAMES)
    ]  # fmt: skip
    failed = [
        Answer(4, 0, "question 4", NAMES[0], Reply("", model=NAMES[0]), f"ModelNotFound: {NAMES[0]}"),
        Answer(4, 1, "question 4", NAMES[1], Reply("x")),
    ]
    return comparison_of(*made, *failed)


@pytest.fixture
def vote(run):
    made = VoteWidget(run)
    yield made
    made.close()


def ask(vote: VoteWidget, k: str, turn: int = 0, **values):
    return vote.answer({"k": k, "n": 1, "turn": turn, **values})


def preferred(vote: VoteWidget, ballot: dict, word: str) -> int:
    """The place of the answer that has this word."""
    return next(at for at, one in enumerate(ballot["answers"]) if word in one["html"])


def test_nothing_tells_whose_an_answer_is_before_the_models_are_revealed(vote):
    said = [ask(vote, "ballot"), *(ask(vote, "vote", turn, choice=0) for turn in range(5))]
    state = {name: value for name, value in vote.get_state().items() if name not in ("_esm", "_css")}
    told = json.dumps([said, state, vote._still(), repr(vote)], default=str)
    for secret in (*NAMES, "ttft", "ModelNotFound", "column"):
        assert secret not in told
    assert said[-1]["state"] == "voted"
    assert NAMES[0] in json.dumps(ask(vote, "reveal", 4))


def test_a_vote_counts_once_and_can_be_taken_back(vote):
    first = ask(vote, "ballot")
    second = ask(vote, "vote", 0, choice=preferred(vote, first, "left"))
    assert (second["votes"], second["turn"]) == (1, 1)
    assert ask(vote, "vote", 0, choice=0) == second
    again = ask(vote, "undo", 1)
    assert (again["votes"], again["prompt"], again["answers"]) == (0, first["prompt"], first["answers"])


def test_a_prompt_that_is_skipped_comes_last(vote):
    first = ask(vote, "ballot")
    second = ask(vote, "skip", 0)
    assert (second["votes"], second["total"]) == (0, 4)
    assert second["prompt"] != first["prompt"]
    for turn in range(1, 4):
        last = ask(vote, "vote", turn, choice=None)
    assert last["prompt"] == first["prompt"]


@pytest.mark.parametrize("choice", [2, -1, 0.5, [], {}])
def test_a_choice_that_there_is_not_is_refused(vote, choice):
    assert ask(vote, "vote", 0, choice=choice)["k"] == "no"
    assert ask(vote, "ballot")["votes"] == 0


def test_the_tally_says_who_is_preferred_and_whether_that_is_conclusive(vote):
    ballot = ask(vote, "ballot")
    for turn in range(4):
        ballot = ask(vote, "vote", turn, choice=preferred(vote, ballot, "left"))
    shown = ask(vote, "reveal", 4)
    assert [(one["label"], one["wins"], one["share"]) for one in shown["shares"]] == [(NAMES[0], 0, 0.0), (NAMES[1], 4, 1.0)]
    assert "inconclusive" in shown["verdict"].lower() or NAMES[1] in shown["verdict"]
    json.dumps(shown, allow_nan=False)
    assert NAMES[1] in vote._still()["text/html"]
    assert ask(vote, "vote", 4, choice=0)["votes"] == 4


def test_without_a_vote_nothing_is_known(vote):
    shown = ask(vote, "reveal")
    assert [one["share"] for one in shown["shares"]] == [None, None]
    assert shown["verdict"].startswith("Inconclusive")


@pytest.mark.parametrize("is_dark", [False, True])
def test_one_votes_by_key_and_the_page_is_blind_until_the_end(browser, vote, is_dark):
    with view_of(browser, VoteWidget, vote.answer, is_dark=is_dark) as view:
        page = view.page
        page.wait_for_selector(".ck-card")
        page.locator(".ck-vote").focus()
        for key, text in (
            ("1", "Prompt 2 of 4"),
            ("2", "Prompt 3 of 4"),
            ("u", "Prompt 2 of 4"),
            ("t", "Prompt 3 of 4"),
            ("s", "Prompt 3 of 4"),
        ):
            seen = page.evaluate(TEXTS)
            assert not any(name in seen for name in NAMES)
            page.keyboard.press(key)
            page.wait_for_selector(f"text={text}")
            page.wait_for_selector(".ck-vote:not([data-busy])")
        assert page.locator(".ck-vote").evaluate(LEAST_CONTRAST)[0] >= 4.5
        assert not any(name in text for name in NAMES for text in view.sent)
        page.get_by_role("button", name="Reveal and end").click()
        page.wait_for_selector(f".ck-tally >> text={NAMES[0]}")
        assert page.locator(".ck-vote").evaluate(LEAST_CONTRAST)[0] >= 4.5
        page.set_viewport_size({"width": 340, "height": 900})
        assert view.violations(".ck-vote") == []
        assert view.faults == []
