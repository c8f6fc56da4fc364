"""Choosing: lessons that can be answered, looks that point where they say, heads that learn to look there."""

from __future__ import annotations

import re
from random import Random

import pytest

torch = pytest.importorskip("torch")

from compat_kit.engine.recipe.batching import copying_batch  # noqa: E402
from compat_kit.engine.recipe.choosing import HEADS, Chooser, Guide  # noqa: E402
from compat_kit.engine.recipe.network import HEAD_WIDTH, Network, rotate  # noqa: E402
from compat_kit.engine.recipe.sizes import SIZES, Size  # noqa: E402
from compat_kit.engine.recipe.tokenizer import bases, learn_tokenizer  # noqa: E402
from compat_kit.engine.recipe.training import Lesson, learn, optimizers  # noqa: E402

TINY = Size("tiny", width=64, layers=4, hidden=64, steps=1, file_type="f16")


@pytest.fixture(scope="module")
def tokenizer():
    return learn_tokenizer(Random(1), 1024, samples=800)


@pytest.fixture(scope="module")
def chooser(tokenizer):
    return Chooser(tokenizer)


@pytest.fixture(scope="module")
def drawn(chooser):
    return chooser.lesson(Random(5), 20_000)


def rows_of(tokenizer, batch):
    """For each question: the prompt as text, up to the name, and the name."""
    length = batch.ids.shape[1]
    for place, weight in zip(batch.places.tolist(), batch.weights.tolist(), strict=True):
        if weight == 1.0:
            row, at = divmod(place, length)
            branch = batch.branches[row, at]
            seen = [i for i in range(at + 1) if batch.branches[row, i] in (0, branch)]
            after = [i for i in range(at + 1, length) if batch.branches[row, i] == branch]
            yield tuple(tokenizer.decode(batch.ids[row, part].tolist(), skip_special_tokens=False) for part in (seen, after))


def test_a_lesson_is_written_as_tools_and_calls_are(tokenizer, drawn):
    prompts = list(rows_of(tokenizer, drawn[0]))
    assert len(prompts) > 300
    word = "[A-Za-z]+"
    line = rf"{word}(_{word})*\(({word}: string(, ?{word}: string)?)?\)( ?{word})*\.?"
    for prompt, answer in prompts:
        tools, question, start = re.fullmatch(
            r"<\|im_start\|>system\n<tools>\n(.*)\n</tools><\|im_end\|>\n<\|im_start\|>user\n(.*)<\|im_end\|>\n<\|im_start\|>assistant\n(.*)",
            prompt, re.DOTALL,
        ).groups()  # fmt: skip
        names = [tool.partition("(")[0] for tool in tools.splitlines()]
        assert 2 <= len(names) <= 5
        assert all(re.fullmatch(line, tool) for tool in tools.splitlines()), tools
        assert re.fullmatch(rf"{word}( {word})*", question.replace("  ", " ")), question
        assert start == '<tool_call>\n{"name": "'
        assert answer.partition('"')[0] in names


def test_the_question_says_which_tool_is_meant(tokenizer, chooser):
    """The words that one line alone shares with the question: in nearly all, most are of the right one."""
    rng, clear = Random(6), 0
    for _ in range(300):
        tools, shared = chooser.tools(rng)
        tool = rng.choice(tools)
        said = {chooser.word(token) for token in chooser.question(rng, tool, shared)}
        words = [{word for token in one.line if (word := chooser.word(token))} for one in tools]
        own = [len(said & these - set().union(*(other for other in words if other is not these))) for these in words]
        clear += own[tools.index(tool)] == max(own) > 0
    assert clear > 285


def test_looks_point_where_they_say(tokenizer, drawn):
    batch, looks = drawn
    own = bases(tokenizer)
    text = [tokenizer.decode([token], skip_special_tokens=False) for token in range(len(own))]
    assert {look.sought for look in looks} == set(HEADS)
    for look in looks:
        ids = batch.ids[look.row].tolist()
        assert all(place < look.place for place in look.wanted)
        assert all(batch.branches[look.row, place] in (0, batch.branches[look.row, look.place]) for place in look.wanted)
        if look.sought == "name":
            assert [text[ids[place - 1]] for place in look.wanted] == ["\n"]
            assert "\n" not in [text[token] for token in ids[look.wanted[0] : look.place]]
        elif look.sought == "same":
            assert {own[ids[place]] for place in look.wanted} == {own[ids[look.place]]}
            assert not any(batch.branches[look.row, place] for place in look.wanted)
        else:
            assert tokenizer.decode(ids[look.place - 4 : look.place + 1], skip_special_tokens=False).endswith('{"name": "')
            assert all(batch.branches[look.row, place] for place in look.wanted)


def test_a_seed_draws_the_same_lesson_again(chooser):
    one, two = (chooser.lesson(Random(7), 2000) for _ in range(2))
    assert one[1] == two[1]
    assert all(torch.equal(*parts) for parts in zip(one[0], two[0], strict=True))


def test_how_much_a_head_looks_somewhere_is_what_attention_computes(tokenizer, chooser):
    torch.manual_seed(2)
    network = Network(TINY, bases(tokenizer))
    batch, _ = chooser.lesson(Random(2), 1000)
    rows, places = torch.tensor([0, 0, 1]), torch.tensor([5, 11, 7])
    checked = []

    def watch(layer, stream, order):
        block = network.blk[layer]
        y = block.attn_norm(stream)
        q, k = (rotate(part(y).unflatten(-1, (-1, HEAD_WIDTH)).transpose(1, 2), order) for part in (block.attn_q, block.attn_k))
        whole = (q @ k.transpose(-1, -2) * HEAD_WIDTH**-0.5).masked_fill(order.hidden, float("-inf")).softmax(-1)
        for head in range(TINY.heads):
            found = block.looks(stream, order, head, rows, places).exp()
            assert torch.allclose(found, whole[rows, head, places], atol=1e-5)
            checked.append((layer, head))

    with torch.no_grad():
        network(batch.ids, batch.branches, watch)
    assert len(checked) == TINY.layers * TINY.heads


def test_heads_learn_to_look_there(tokenizer, chooser):
    torch.manual_seed(3)
    network = Network(TINY, bases(tokenizer))
    with_rates, rng = optimizers(network, TINY), Random(3)
    held, looks = chooser.lesson(Random(4), 2000)

    def missed():
        guide = Guide(network, looks, held.ids.shape[1])
        with torch.no_grad():
            network(held.ids, held.branches, guide)
        return float(guide.loss())

    before = missed()
    for _ in range(25):
        copying = copying_batch(rng, tokenizer.get_vocab_size(), 64)
        learn(network, with_rates, Lesson(copying, copying, *chooser.lesson(rng, 600)), 1.0)
    assert missed() < before - 0.4


@pytest.mark.parametrize("size", SIZES.values(), ids=lambda size: size.name)
def test_the_heads_that_are_told_are_heads_of_the_network(size):
    told = [(layer, head % size.heads) for heads in HEADS.values() for layer, head in heads]
    assert len(set(told)) == len(told)
    assert all(layer < size.layers and -size.heads <= head < 0 for heads in HEADS.values() for layer, head in heads)
