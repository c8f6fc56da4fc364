"""Reasoning between tags in the text of an answer: taken out however it is cut, and nothing else touched."""

from __future__ import annotations

import re
from itertools import pairwise

import pytest
from hypothesis import example, given, settings
from hypothesis import strategies as st

import compat_kit as ck
from compat_kit import thinking
from compat_kit.thinking import Splitter, split
from tests.loopback import completion, delta

TAGS = {"<think>": "</think>", "<thinking>": "</thinking>", "[THINK]": "[/THINK]"}
PIECES = [*TAGS, *TAGS.values(), "<think", "</", "[", "<", ">", " ", "\n", "\n\n", "\t", "so", "a b", "é🦊", "1 < 2", "[1]"]
ANSWERS = st.lists(st.sampled_from(PIECES), max_size=12).map("".join) | st.text(max_size=20)
DROPPED = r"(?:\s|</?think(?:ing)?>|\[/?THINK\])*"
some = settings(max_examples=150, deadline=None)


def by_the_rules(answer: str) -> tuple[str, str]:
    """A second, slow reading of the rules over the whole answer: blocks at its beginning, then text."""
    blocks, rest = [], answer
    while opening := next((tag for tag in TAGS if rest.lstrip().startswith(tag)), None):
        inside, _, rest = rest.lstrip().removeprefix(opening).partition(TAGS[opening])
        blocks.append(inside.strip())
    return rest.lstrip() if blocks else rest, "\n\n".join(block for block in blocks if block)


def split_in_pieces(*pieces: str) -> tuple[str, str]:
    splitter = Splitter()
    parts = [*(splitter.feed(piece) for piece in pieces), splitter.finish()]
    return "".join(text for text, _ in parts), "".join(reasoning for _, reasoning in parts)


def cut(text: str, places: list[int]) -> list[str]:
    edges = [0, *sorted(min(place, len(text)) for place in places), len(text)]
    return [text[start:end] for start, end in pairwise(edges)]


@pytest.mark.parametrize(
    ("answer", "text", "reasoning"),
    [
        pytest.param("<think>so</think>Hello", "Hello", "so", id="a block"),
        pytest.param(" \n<think>\nso\n</think>\n\nHello ", "Hello ", "so", id="white space around the tags"),
        pytest.param("<thinking>so</thinking>Hello", "Hello", "so", id="thinking"),
        pytest.param("[THINK]so[/THINK]Hello", "Hello", "so", id="Mistral's"),
        pytest.param("<think>so</thinking> on</think>Hello", "Hello", "so</thinking> on", id="only its own tag ends it"),
        pytest.param("<think>a\n\n b</think>Hello", "Hello", "a\n\n b", id="white space inside"),
        pytest.param("<think></think>\n\nHello", "Hello", "", id="nothing inside"),
        pytest.param("<think>so on", "", "so on", id="unclosed"),
        pytest.param("<think>so</th", "", "so</th", id="unclosed in the middle of the closing tag"),
        pytest.param("<think>", "", "", id="only an opening tag"),
        pytest.param("<thin", "<thin", "", id="a part of a tag"),
        pytest.param("<think>a</think>\n<think>b</think>\nHello", "Hello", "a\n\nb", id="two blocks in a row"),
        pytest.param("<think>a</think>[THINK]b[/THINK]c", "c", "a\n\nb", id="two blocks of two kinds"),
        pytest.param("<think></think><think>b</think>c", "c", "b", id="an empty block before another"),
        pytest.param("<think>a</think><think></think>c", "c", "a", id="an empty block after another"),
        pytest.param("<think>a</think>b<think>c</think>d", "b<think>c</think>d", "a", id="a tag further on"),
        pytest.param("Well, <think>a</think>", "Well, <think>a</think>", "", id="text before"),
        pytest.param("  Hello\n", "  Hello\n", "", id="no tag at all"),
        pytest.param("<think >a</think >", "<think >a</think >", "", id="no tag of ours"),
        pytest.param("so\n</think>\nHello", "Hello", "so", id="a closing tag on a line of its own"),
        pytest.param("so</think>\n\nHello", "Hello", "so", id="a closing tag before a blank line"),
        pytest.param("so</think>", "so</think>", "", id="a closing tag that nothing follows"),
        pytest.param("</think>\nHello", "Hello", "", id="a closing tag at the beginning"),
        pytest.param("so</think>\nHello", "so</think>\nHello", "", id="a closing tag before a line of text"),
        pytest.param("the </think> tag", "the </think> tag", "", id="a closing tag within a line"),
        pytest.param("a <think> b\n</think>\nc", "a <think> b\n</think>\nc", "", id="an opening tag before the closing one"),
        pytest.param("a\n</think>\nb <think> c", "b <think> c", "a", id="an opening tag after the closing one"),
        pytest.param("a\n</think>\nb\n</think>\nc", "b\n</think>\nc", "a", id="two closing tags: the first counts"),
        pytest.param(
            "<think></think>\nIt ends with\n</think>\n", "It ends with\n</think>\n", "", id="a closing tag after an empty block"
        ),
    ],
)
def test_an_answer_is_text_and_reasoning(server, answer, text, reasoning):
    assert split(answer) == (text, reasoning)
    server.on("/chat/completions", completion(answer))
    backend = ck.connect(server.url, "m")
    reply = backend.chat("Hi")
    assert (reply.text, reply.reasoning) == (text, reasoning)

    async def stream(exchange):
        await exchange.start_stream()
        for letter in answer:
            await exchange.event(delta(letter))
        await exchange.event(delta(finish_reason="stop"))
        await exchange.end_stream()

    server.on("/chat/completions", stream)
    chunks = backend.stream("Hi")
    came = list(chunks)
    assert (chunks.reply.text, chunks.reply.reasoning) == (text, reasoning)
    if by_the_rules(answer) == (text, reasoning):  # a lone closing tag is known too late for the chunks
        assert ("".join(c.text for c in came), "".join(c.reasoning for c in came)) == (text, reasoning)


@some
@given(ANSWERS, st.lists(st.integers(0, 60), max_size=8))
@example("<think>\n a</think><think>b</think> c", list(range(60)))
def test_any_cut_gives_what_the_whole_gives(answer, places):
    assert split_in_pieces(*cut(answer, places)) == split_in_pieces(answer) == by_the_rules(answer)


@some
@given(ANSWERS)
def test_one_character_at_a_time_gives_what_the_whole_gives(answer):
    assert split_in_pieces(*answer) == by_the_rules(answer)


@some
@given(ANSWERS)
def test_nothing_is_lost_but_tags_and_white_space(answer):
    text, reasoning = split(answer)
    kept = [re.escape(part) for part in (*reasoning.split("\n\n"), text)]
    assert re.fullmatch(DROPPED + DROPPED.join(kept) + DROPPED, answer)


@some
@given(ANSWERS)
def test_a_tag_after_the_first_word_is_left_alone(answer):
    assert split_in_pieces("Well", answer) == (f"Well{answer}", "")
    assert split_in_pieces(f"<think>so</think>Well{answer}") == (f"Well{answer}", "so")


@some
@given(ANSWERS.map(lambda answer: answer.replace("\n", " ")))
def test_a_lone_closing_tag_within_a_line_never_counts(answer):
    sentence = f"a {answer} </think> b"
    assert thinking.split_lone_end(sentence) == (sentence, "")


def test_any_number_of_blocks_in_a_row_is_reasoning():
    assert split("<think></think>" * 3000 + "Hello") == ("Hello", "")
    assert split("<think>a</think>" * 3000) == ("", "\n\n".join("a" * 3000))


def test_what_may_be_a_part_of_a_tag_is_held_back_and_no_more():
    splitter = Splitter()
    assert [
        splitter.feed(piece) for piece in ("<", "thin", "k>a ", "b", " </th", "ing ", "</think", ">", "\n", "c", "<think>")
    ] == [
        ("", ""),
        ("", ""),
        ("", "a"),
        ("", " b"),
        ("", ""),
        ("", " </thing"),
        ("", ""),
        ("", ""),
        ("", ""),
        ("c", ""),
        ("<think>", ""),
    ]


def test_reasoning_that_the_server_tells_apart_leaves_the_tags_in_the_text(server):
    server.on("/chat/completions", completion("<think>a</think>b", reasoning_content="so"))
    reply = ck.connect(server.url, "m").chat("Hi")
    assert (reply.text, reply.reasoning) == ("<think>a</think>b", "so")


@pytest.mark.parametrize("name", ["user", "assistant", "system"])
def test_tags_in_messages_are_sent_as_they_are(server, name):
    server.on("/chat/completions", completion("<think>so</think>Hello"))
    text = " <think>\n a </think>\n\n[THINK]b[/THINK] so\n</think>\n"
    messages = [{"role": name, "content": text}, {"role": "user", "content": [{"type": "text", "text": text}]}]
    ck.connect(server.url, "m").chat(messages)
    assert server.requests[-1].body["messages"] == messages


def test_the_legacy_endpoint_leaves_tags_as_they_are(server):
    text = "<think>a</think>b\n</think>\nc"
    server.on("/completions", {"choices": [{"text": text, "finish_reason": "stop"}]})
    reply = ck.connect(server.url, "m").complete("<think>")
    assert (reply.text, reply.reasoning) == (text, "")
    assert server.requests[-1].body["prompt"] == "<think>"


def test_a_reply_goes_back_into_the_conversation_without_its_reasoning(server):
    server.on("/chat/completions", completion("<think>so</think>Hello"))
    assert ck.connect(server.url, "m").chat("Hi").message == {"role": "assistant", "content": "Hello"}


@pytest.mark.parametrize("answer", ["</think>", "You close it with </think>", "Write this:\n</think>\n"])
def test_a_closing_tag_that_nothing_follows_is_what_the_answer_is_about(answer):
    assert split(answer) == (answer, "")


def test_reasoning_may_be_all_before_a_tool_call():
    assert split("I look it up\n</think>\n", may_be_all=True) == ("", "I look it up")
    assert split("I know\n</think>\n\nParis") == ("Paris", "I know")
