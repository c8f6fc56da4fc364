"""Reasoning, and keys that a server repeats: what is kept of an answer and shown of it while it comes."""

from __future__ import annotations

import itertools
import json

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from compat_kit.address import Secret
from compat_kit.dialogue.veil import Veil
from compat_kit.loop import run
from tests.leaks import KEY, OTHERS
from tests.loopback import completion, delta, stream
from tests.talk import call_piece, calls, in_turn, says

OTHER = OTHERS["x-api-key"]
pytestmark = pytest.mark.usefixtures("nothing_is_left")


# Reasoning


@pytest.mark.parametrize(
    "pieces",
    [
        [delta(reasoning_content="Let me "), delta(reasoning_content="see."), delta("Yes.")],
        [delta("<thi"), delta("nk>Let me see."), delta("</think>\n\nYes.")],
    ],
    ids=["field", "tags"],
)
def test_reasoning_is_kept_apart_with_its_time(talk, server, watcher, pieces):
    in_turn(server, stream(*pieces, delta(finish_reason="stop")))
    node = run(talk.ask("Hello"))
    assert (node.text, node.rounds[0].reasoning) == ("Yes.", "Let me see.")
    assert node.rounds[0].reasoning_s >= 0
    assert talk.conversation.messages()[-1] == {"role": "assistant", "content": "Yes."}


def test_reasoning_that_is_all_has_its_time_too(talk, server):
    in_turn(server, stream(delta(reasoning="Hm"), delta(reasoning="m."), delta(finish_reason="length")))
    node = run(talk.ask("Hello"))
    assert (node.text, node.rounds[0].reasoning, node.figures.finish_reason) == ("", "Hmm.", "length")
    assert node.rounds[0].reasoning_s >= 0


# Keys


ECHO = f"Your key is {KEY}, thank you."


@pytest.mark.parametrize("size", [1, 3, 7, 1000])
@pytest.mark.parametrize("field", ["content", "reasoning_content"])
def test_a_key_that_a_server_repeats_is_neither_kept_nor_shown(talk, server, watcher, size, field):
    pieces = [delta(**{field: ECHO[at : at + size]}) for at in range(0, len(ECHO), size)]
    in_turn(server, stream(*[{**piece, "model": KEY} for piece in pieces], delta(finish_reason=KEY)))
    talk.backend = talk.backend.with_options(model=None)
    server.on("/models", {"object": "list", "data": [{"id": "m", "object": "model"}]})
    node = run(talk.ask("Hello"))
    kept = node.rounds[0].text or node.rounds[0].reasoning
    assert kept == "Your key is [key], thank you."
    assert KEY[:8] not in repr(node)
    assert not [text for text in watcher.ever_shown if KEY[:8] in text]
    assert watcher.shown["m2"].strip("|") == kept


def test_a_key_in_a_call_or_a_result_or_an_error_is_not_kept(talk, server, watcher):
    def leak(x: str) -> str:
        return f"{x} {KEY}"

    talk.tools = [leak]
    piece = call_piece("leak", json.dumps({"x": KEY}), index=0, id=KEY)
    wrong = call_piece(KEY, "{" + KEY, index=1, id="b")
    in_turn(server, calls(piece, wrong), stream({"error": {"message": ECHO}}))
    node = run(talk.ask("Hello"))
    first = node.rounds[0].calls[0]
    assert (first.id, first.name, first.result) == ("[key]", "leak", "[key] [key]")
    assert KEY[:8] not in repr(talk.conversation.nodes)


def test_what_only_begins_like_a_key_is_shown_after_all(talk, server, watcher):
    text = f"They begin with {KEY[:10]} and so on, and {KEY[:7]}"
    in_turn(server, says(*text))
    run(talk.ask("Hello"))
    grown = "".join(event[2] for event in watcher.events if event[0] == "grew")
    shown = f"They begin with {KEY[:10]} and so on, and "
    assert grown.startswith(shown)
    assert len(grown) <= len(shown) + 5  # of the end, which may be the beginning of a key, no more is ever shown


@given(
    parts=st.lists(st.sampled_from(["a ", "sk", "[key]", "x.", " ", KEY, KEY[:4], KEY[:9], OTHER, OTHER[:6]]), max_size=12),
    cuts=st.lists(st.integers(0, 80)),
)
@settings(deadline=None)
def test_a_veil_shows_what_is_left_when_the_secrets_are_out_however_it_is_cut(parts, cuts):
    text, secret = "".join(parts), Secret(KEY, {"x-api-key": OTHER})
    places = sorted({min(cut, len(text)) for cut in cuts} | {0, len(text)})
    veil, shown = Veil(secret.redact), ""
    for start, end in itertools.pairwise(places):
        step = veil.feed(text[start:end])
        assert step.back <= len(shown)
        shown = shown[: len(shown) - step.back] + step.text
        assert KEY not in shown
        assert OTHER not in shown
    clear = secret.redact(text + "\0")[:-1]
    assert clear.startswith(shown)
    assert len(clear) - len(shown) <= max(len(KEY), len(OTHER))


def test_a_server_that_does_not_stream_is_read_all_the_same(talk, server, watcher):
    server.on("/chat/completions", completion("Whole"))
    assert run(talk.ask("Hello")).text == "Whole"
    assert watcher.shown["m2"] == "|Whole"
