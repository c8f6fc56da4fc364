"""Choosing and finding: lessons that can be answered, looks that point where they say, heads that learn to look there."""

from __future__ import annotations

import json
import re
from random import Random

import pytest

torch = pytest.importorskip("torch")

from compat_kit.engine.recipe.batching import copying_batch  # noqa: E402
from compat_kit.engine.recipe.choosing import Chooser  # noqa: E402
from compat_kit.engine.recipe.finding import Finder  # noqa: E402
from compat_kit.engine.recipe.guiding import HEADS, Guide  # noqa: E402
from compat_kit.engine.recipe.network import HEAD_WIDTH, Network, rotate  # noqa: E402
from compat_kit.engine.recipe.sizes import SIZES, Size  # noqa: E402
from compat_kit.engine.recipe.tokenizer import bases, learn_tokenizer  # noqa: E402
from compat_kit.engine.recipe.training import Step, learn, optimizers  # noqa: E402

TINY = Size("tiny", width=64, layers=4, hidden=64, steps=1, file_type="f16")


@pytest.fixture(scope="module")
def tokenizer():
    return learn_tokenizer(Random(1), 1024, samples=800)


@pytest.fixture(scope="module")
def chooser(tokenizer):
    return Chooser(tokenizer)


@pytest.fixture(scope="module")
def finder(tokenizer):
    return Finder(tokenizer)


@pytest.fixture(scope="module")
def drawn(chooser):
    return chooser.lesson(Random(5), 20_000)


@pytest.fixture(scope="module")
def found(finder):
    return finder.lesson(Random(5), 20_000)


def rows_of(tokenizer, batch):
    """For each answer: the prompt as text, up to what is to be said first, and the rest of it."""
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
        said = {chooser.words.word(token) for token in chooser.question(rng, tool, shared)}
        words = [{word for token in one.line if (word := chooser.words.word(token))} for one in tools]
        own = [len(said & these - set().union(*(other for other in words if other is not these))) for these in words]
        clear += own[tools.index(tool)] == max(own) > 0
    assert clear > 285


def test_what_is_asked_for_stands_in_the_text(tokenizer, found):
    answers = 0
    for prompt, answer in rows_of(tokenizer, found.batch):
        text, whole = re.fullmatch(
            r"<\|im_start\|>user\n(.*)<\|im_end\|>\n<\|im_start\|>assistant\n(.*)<\|im_end\|>\n", prompt + answer, re.DOTALL
        ).groups()
        said = json.loads(whole)
        assert 1 <= len(said) <= 4
        plain = text.replace(" ", "")
        for key, value in said.items():
            assert re.fullmatch("[A-Za-z]+(_[A-Za-z]+)?", key)
            assert key.replace("_", "") in plain
            assert str(value).replace(" ", "") in plain
        answers += 1
    assert answers > 1000


def test_a_value_stands_before_its_words_or_after_them(finder):
    rng, before, after = Random(8), 0, 0
    for fact in (fact for _ in range(200) for fact in finder.facts(rng)):
        parts = [part for part, _ in finder.clause(rng, fact)]
        assert (parts.count("words"), parts.count("value")) == (1, 1)
        before, after = before + (parts.index("value") < parts.index("words")), after + 1
    assert 0.4 < before / after < 0.6


def test_looks_are_at_what_was_read_before(drawn, found):
    assert {look.sought for lesson in (drawn, found) for look in lesson.looks} == set(HEADS)
    for lesson in (drawn, found):
        for look in lesson.looks:
            assert all(place <= look.place for place in look.wanted)
            own = lesson.batch.branches[look.row, look.place]
            assert all(lesson.batch.branches[look.row, place] in (0, own) for place in look.wanted)


def test_looks_at_tools_point_where_they_say(tokenizer, drawn):
    batch, looks = drawn
    own = bases(tokenizer)
    text = [tokenizer.decode([token], skip_special_tokens=False) for token in range(len(own))]
    assert {look.sought for look in looks} == {"name", "same", "right"}
    for look in looks:
        ids = batch.ids[look.row].tolist()
        if look.sought == "name":
            assert [text[ids[place - 1]] for place in look.wanted] == ["\n"]
            assert "\n" not in [text[token] for token in ids[look.wanted[0] : look.place]]
        elif look.sought == "same":
            assert {own[ids[place]] for place in look.wanted} == {own[ids[look.place]]}
            assert not any(batch.branches[look.row, place] for place in look.wanted)
        else:
            assert tokenizer.decode(ids[look.place - 4 : look.place + 1], skip_special_tokens=False).endswith('{"name": "')
            assert all(batch.branches[look.row, place] for place in look.wanted)


def test_looks_for_values_point_where_they_say(tokenizer, found):
    batch, looks = found
    own = bases(tokenizer)
    partners = {(look.row, place) for look in looks if look.sought == "partner" for place in (look.place, *look.wanted)}
    for look in looks:
        ids = batch.ids[look.row].tolist()
        if look.sought == "partner":
            assert not batch.branches[look.row, look.place]
        elif look.sought == "known":
            [place] = look.wanted
            assert (look.row, place) in partners
            assert not batch.branches[look.row, place]
        elif look.sought == "key":
            between = tokenizer.decode(ids[look.wanted[-1] + 1 : look.place + 1], skip_special_tokens=False)
            assert between in {'": ', '": "'}
        else:
            [place] = look.wanted
            assert own[ids[place]] == own[ids[look.place + 1]]
            assert not batch.branches[look.row, place]


def test_a_seed_draws_the_same_lesson_again(chooser, finder):
    for teacher in (chooser, finder):
        one, two = (teacher.lesson(Random(7), 2000) for _ in range(2))
        assert one.looks == two.looks
        assert all(torch.equal(*parts) for parts in zip(one.batch, two.batch, strict=True))


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


@pytest.mark.parametrize(("teacher", "steps"), [("chooser", 25), ("finder", 50)])
def test_heads_learn_to_look_there(tokenizer, teacher, steps, request):
    torch.manual_seed(3)
    makes = request.getfixturevalue(teacher)
    network = Network(TINY, bases(tokenizer))
    with_rates, rng = optimizers(network, TINY), Random(3)
    held = makes.lesson(Random(4), 2000)

    def missed():
        guide = Guide(network, held, Random(9))
        with torch.no_grad():
            network(held.batch.ids, held.batch.branches, guide)
        return float(guide.loss())

    before = missed()
    for _ in range(steps):
        copying = copying_batch(rng, tokenizer.get_vocab_size(), 64)
        learn(network, with_rates, Step(copying, copying, (makes.lesson(rng, 600),)), 1.0, rng)
    assert missed() < before - 0.4


@pytest.mark.parametrize("size", SIZES.values(), ids=lambda size: size.name)
def test_no_head_has_two_tasks_but_in_the_smallest_network(size):
    told = [(layer, head % size.heads) for heads in HEADS.values() for layer, head in heads if layer < size.layers]
    twice = len(told) - len(set(told))
    assert twice == (1 if size.name == "mini-300k" else 0)
    assert all(-max(size.heads, 3) <= head < 0 for heads in HEADS.values() for _, head in heads)
