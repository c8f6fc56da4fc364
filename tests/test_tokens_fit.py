"""A conversation made to fit: whole turns go, calls stay with their results, nothing is lost without a word."""

from __future__ import annotations

import copy
import pickle

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

import compat_kit as ck
from compat_kit.errors import ConfigurationError


def words(messages, tools=None):
    """A count that is easy to follow: the words of the texts, one for each message, and ten for each tool."""
    return sum(1 + len(str(message.get("content") or "").split()) for message in messages) + 10 * len(tools or ())


def call(*ids):
    return {
        "role": "assistant",
        "content": None,
        "tool_calls": [{"id": id_, "type": "function", "function": {"name": "f", "arguments": "{}"}} for id_ in ids],
    }


def result(id_, text="done"):
    return {"role": "tool", "tool_call_id": id_, "content": text}


TALK = [ck.system("Be brief."), *(make(f"text {n}") for n in range(10) for make in (ck.user, ck.assistant)), ck.user("And now?")]


def test_what_fits_is_left_as_it_is():
    fitted = ck.fit(TALK, 1000, count=words)
    assert fitted == TALK
    assert (fitted.dropped, fitted.n, fitted.exact, fitted.method) == ([], words(TALK), False, "count")


def test_the_oldest_turns_go_and_the_system_and_the_last_question_stay():
    fitted = ck.fit(TALK, 20, count=words)
    assert fitted == [TALK[0], *TALK[-5:]]
    assert fitted.dropped == TALK[1:-5]
    assert fitted.n == words(fitted) == 18
    assert repr(fitted) == "Fitted(6 messages, ≈18 of 20 tokens, the 16 oldest dropped)"


def test_a_call_goes_with_its_result():
    talk = [ck.user("a"), call("1"), result("1", "x " * 30), ck.assistant("so"), ck.user("b")]
    assert ck.fit(talk, 20, count=words) == [ck.user("b")]


def test_a_result_that_comes_after_another_question_ties_the_turns_together():
    talk = [ck.user("a"), call("1"), ck.user("hurry"), result("1"), ck.user("b " * 3), ck.assistant("c"), ck.user("d")]
    assert ck.fit(talk, 9, count=words) == talk[4:]
    assert ck.fit(talk, 14, count=words) == talk[4:]
    assert ck.fit(talk, 15, count=words) == talk


def test_ids_that_repeat_tie_a_result_to_the_call_before_it():
    talk = [ck.user("a"), call("0"), result("0"), ck.user("b"), call("0"), result("0"), ck.user("c")]
    assert ck.fit(talk, 8, count=words) == talk[3:]


def test_the_old_form_of_a_call_stays_with_its_result_too():
    old = {"role": "assistant", "content": None, "function_call": {"name": "f", "arguments": "{}"}}
    talk = [ck.user("a"), old, ck.user("well?"), {"role": "function", "name": "f", "content": "x"}, ck.user("b")]
    assert ck.fit(talk, 4, count=words) == talk[4:]


def test_more_turns_are_kept_on_demand_and_where_they_do_not_fit_it_says_so_with_the_figures():
    assert len(ck.fit(TALK, 20, count=words, keep=2)) == 6
    with pytest.raises(ConfigurationError, match=r"takes about 30 tokens \(count\), and there is room for 20: 10 of 22 messages"):
        ck.fit(TALK, 20, count=words, keep=4 + 1)
    with pytest.raises(ConfigurationError, match=r"room for 5 \(25 less the 20 of `reserve`\).*the last turn\. Raise `limit`"):
        ck.fit([ck.user("w " * 10)], 25, reserve=20, count=words)


def test_tools_take_room_and_are_handed_to_a_count_that_takes_them():
    spec = {"type": "function", "function": {"name": "f", "parameters": {}}}
    assert len(ck.fit(TALK, 30, count=words)) > len(ck.fit(TALK, 30, count=words, tools=[spec]))
    assert ck.fit(TALK, 1000, count=len, tools=[spec]).n == len(TALK)
    assert ck.fit("Hi", 500, tools=[ck.tool(lambda city: city, name="f")]).n > ck.fit("Hi", 500).n


def test_few_counts_are_enough_for_a_long_conversation():
    asked = []

    def counted(messages):
        asked.append(1)
        return ck.TokenCount(words(messages), exact=True, method="mine")

    long = [make("some words here") for _ in range(500) for make in (ck.user, ck.assistant)]
    fitted = ck.fit(long, 1000, count=counted)
    assert 990 < fitted.n <= 1000
    assert (fitted.exact, fitted.method) == (True, "mine")
    assert len(asked) <= 12


def test_images_and_lists_of_parts_are_messages_like_others():
    image = {"type": "image_url", "image_url": {"url": "data:image/png;base64,AAAA"}}
    talk = [{"role": "user", "content": [{"type": "text", "text": "look"}, image]}, ck.assistant("a cat"), ck.user("sure?")]
    assert ck.fit(talk, 100) == talk[2:]
    assert ck.fit(talk, 1000) == talk


@pytest.mark.parametrize("limit", [0, -1, 1.5, True, "100", float("nan")])
def test_a_limit_that_is_none_is_refused(limit):
    with pytest.raises(ConfigurationError, match="`limit` is a whole number from 1 on"):
        ck.fit("Hi", limit)


def test_a_window_that_is_not_known_says_what_to_do():
    with pytest.raises(ConfigurationError, match=r"does not tell its window.*ck\.fit\(messages, 4096\)"):
        ck.fit("Hi", None)
    with pytest.raises(ConfigurationError, match="leaves nothing"):
        ck.fit("Hi", 100, reserve=100)
    with pytest.raises(ConfigurationError, match="`keep` is a whole number from 1 on"):
        ck.fit("Hi", 100, keep=0)


@pytest.mark.parametrize("wrong", [lambda _: -1, lambda _: "many", lambda _: None, lambda _: 2.5, lambda _: True])
def test_a_count_that_gives_no_number_is_refused(wrong):
    with pytest.raises(ConfigurationError, match="`count` gave .*return an int"):
        ck.fit("Hi", 100, count=wrong)


def test_a_count_to_be_awaited_is_refused_and_leaves_nothing_behind():
    async def count(messages):
        return len(messages)

    with pytest.raises(ConfigurationError, match="not something to be awaited"):
        ck.fit("Hi", 100, count=count)


def test_a_fitted_conversation_can_be_copied_and_stored():
    fitted = ck.fit(TALK, 20, count=words)
    for again in (copy.copy(fitted), copy.deepcopy(fitted), pickle.loads(pickle.dumps(fitted))):
        assert (again, again.dropped, repr(again)) == (fitted, fitted.dropped, repr(fitted))


# Random conversations.

texts = st.integers(1, 12).map(lambda n: "w " * n)


@st.composite
def rounds(draw):
    """One turn: a question, rounds of calls with all their results, an answer."""
    turn = [ck.user(draw(texts))]
    for _ in range(draw(st.integers(0, 2))):
        ids = draw(st.lists(st.sampled_from("abc"), min_size=1, max_size=2, unique=True))
        turn += [call(*ids), *(result(id_, draw(texts)) for id_ in ids)]
    return [*turn, *([ck.assistant(draw(texts))] if draw(st.booleans()) else [])]


@st.composite
def talks(draw):
    turns = draw(st.lists(rounds(), min_size=1, max_size=8))
    talk = [message for turn in turns for message in turn]
    if draw(st.booleans()):
        talk.insert(0, ck.assistant("hello"))
    for role in draw(st.lists(st.sampled_from(["system", "developer"]), max_size=2)):
        talk.insert(draw(st.integers(0, len(talk))), {"role": role, "content": draw(texts)})
    return talk


def is_subsequence(part, whole):
    rest = iter(whole)
    return all(any(one == other for other in rest) for one in part)


def unanswered(messages):
    """Calls and results that miss the other, in order."""
    open_, orphans = [], 0
    for message in messages:
        open_ += [one["id"] for one in message.get("tool_calls", ())]
        if message["role"] == "tool":
            if message["tool_call_id"] in open_:
                open_.remove(message["tool_call_id"])
            else:
                orphans += 1
    return len(open_) + orphans


@settings(max_examples=300)
@given(talks(), st.integers(1, 150), st.integers(1, 3))
def test_whatever_fits_is_whole(talk, limit, keep):
    before = copy.deepcopy(talk)
    last = max(position for position, message in enumerate(talk) if message["role"] == "user")
    try:
        fitted = ck.fit(talk, limit, count=words, keep=keep)
    except ConfigurationError:
        starts = [position for position, message in enumerate(talk) if message["role"] == "user"]
        start = starts[-keep] if len(starts) >= keep else 0
        assert words([m for position, m in enumerate(talk) if position >= start or m["role"] in ("system", "developer")]) > limit
        return
    finally:
        assert talk == before
    assert words(fitted) == fitted.n <= limit
    assert is_subsequence(fitted, talk)
    assert unanswered(fitted) == 0
    assert [m for m in fitted if m["role"] in ("system", "developer")] == [
        m for m in talk if m["role"] in ("system", "developer")
    ]
    assert fitted[-len(talk[last:]) :] == talk[last:]
    assert sorted(map(repr, [*fitted, *fitted.dropped])) == sorted(map(repr, talk))
    assert ck.fit(fitted, limit, count=words, keep=keep) == fitted


@settings(max_examples=100)
@given(talks(), st.integers(1, 150))
def test_no_turn_goes_that_would_have_fitted_the_one_before(talk, limit):
    try:
        fitted = ck.fit(talk, limit, count=words)
    except ConfigurationError:
        return
    if fitted.dropped:  # the youngest that went is one too many
        youngest = [fitted.dropped[-1]]
        for message in reversed(fitted.dropped[:-1]):
            if youngest[0]["role"] == "user":
                break
            youngest.insert(0, message)
        assert fitted.n + words(youngest) > limit


@given(st.lists(st.dictionaries(st.sampled_from(["content", "tool_calls", "tool_call_id", "name", "function_call"]), st.recursive(st.none() | st.booleans() | st.integers() | st.text(), lambda inner: st.lists(inner) | st.dictionaries(st.text(), inner), max_leaves=5)), min_size=1, max_size=6), st.lists(st.sampled_from(["user", "tool", "function", "assistant", "system", 5, None]), min_size=6, max_size=6))  # fmt: skip
def test_odd_messages_do_not_break_it(odd, roles):
    talk = [{"role": role, **message} for role, message in zip(roles, odd, strict=False)]
    fitted = ck.fit(talk, 10_000)
    assert fitted == talk
    with pytest.raises(ConfigurationError):
        ck.fit(talk, 1)
