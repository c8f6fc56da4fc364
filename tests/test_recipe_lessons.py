"""Calling and finding: lessons that can be answered, looks that point where they say, heads that learn to look there."""

from __future__ import annotations

import json
import re
from random import Random

import pytest

torch = pytest.importorskip("torch")

from compat_kit.engine.recipe.batching import copying_batch  # noqa: E402
from compat_kit.engine.recipe.calling import Caller  # noqa: E402
from compat_kit.engine.recipe.choosing import TEXTS, random_question, random_tools  # noqa: E402
from compat_kit.engine.recipe.finding import Finder  # noqa: E402
from compat_kit.engine.recipe.guiding import HEADS, Guide  # noqa: E402
from compat_kit.engine.recipe.lessons import Words  # noqa: E402
from compat_kit.engine.recipe.network import HEAD_WIDTH, Network, rotate  # noqa: E402
from compat_kit.engine.recipe.sizes import SIZES, Size  # noqa: E402
from compat_kit.engine.recipe.tokenizer import bases, learn_tokenizer  # noqa: E402
from compat_kit.engine.recipe.training import Step, learn, optimizers  # noqa: E402

TINY = Size("tiny", width=64, layers=4, hidden=64, steps=1, file_type="f16")


@pytest.fixture(scope="module")
def tokenizer():
    return learn_tokenizer(Random(1), 1024, samples=800)


@pytest.fixture(scope="module")
def words(tokenizer):
    return Words(tokenizer, TEXTS)


@pytest.fixture(scope="module")
def caller(tokenizer):
    return Caller(tokenizer)


@pytest.fixture(scope="module")
def finder(tokenizer):
    return Finder(tokenizer)


@pytest.fixture(scope="module")
def called(caller):
    return caller.lesson(Random(5), 20_000)


@pytest.fixture(scope="module")
def found(finder):
    return finder.lesson(Random(5), 20_000)


def conversations(tokenizer, batch):
    """For each branch the whole text that it ends, and what is learned of it."""
    length = batch.ids.shape[1]
    learned = {int(place) + 1: int(target) for place, target in zip(batch.places, batch.targets, strict=True)}
    for row, branches in enumerate(batch.branches.tolist()):
        for branch in range(1, max(branches) + 1):
            text = [int(token) for token, its in zip(batch.ids[row], branches, strict=True) if its in {0, branch} and token]
            said = [
                learned[row * length + at] for at, its in enumerate(branches) if its == branch and row * length + at in learned
            ]
            yield tuple(tokenizer.decode(part, skip_special_tokens=False) for part in (text, said))


WORD = "[A-Za-z]+"
TOOL = re.compile(rf"(?P<name>{WORD}(_{WORD})*)\((?P<parameters>.*?)\)( ?{WORD})*\.?")
PARAMETER = re.compile(rf"({WORD}): (string|number)")


def plain(text):
    return re.sub(r"\s", "", text)


def test_tools_are_called_as_their_lines_say_with_what_the_question_says(tokenizer, called):
    counts = []
    for text, _ in conversations(tokenizer, called.batch):
        listed, question, answer = re.fullmatch(
            r"<\|im_start\|>system\n<tools>\n(.*)\n</tools><\|im_end\|>\n<\|im_start\|>user\n(.*)<\|im_end\|>\n<\|im_start\|>assistant\n(.*)<\|im_end\|>\n",
            text, re.DOTALL,
        ).groups()  # fmt: skip
        tools = {
            match["name"]: dict(PARAMETER.findall(match["parameters"])) for match in map(TOOL.fullmatch, listed.splitlines())
        }
        assert 2 <= len(tools) <= 5
        calls = [json.loads(call) for call in re.findall(r"<tool_call>\n(.*)\n</tool_call>", answer)]
        assert answer == "\n".join(f"<tool_call>\n{json.dumps(call)}\n</tool_call>" for call in calls)
        assert len({call["name"] for call in calls}) == 1
        for call in calls:
            types = tools[call["name"]]
            assert list(call["arguments"]) == list(types)
            for key, value in call["arguments"].items():
                assert isinstance(value, str) == (types[key] == "string")
                assert plain(str(value)) in plain(question)
        if len(calls) > 1:
            values = [plain(str(value)) for call in calls for value in call["arguments"].values()]
            assert len(values) == len(calls)
            assert re.search(".*".join(map(re.escape, values)), plain(question))  # in the order in which they stand there
        counts.append(len(calls))
    assert len(counts) > 250
    assert set(counts) == {1, 2, 3, 4}


def test_of_a_call_all_that_differs_is_learned(tokenizer, called):
    for text, said in conversations(tokenizer, called.batch):
        answer = text.partition("assistant\n")[2]
        for call in map(json.loads, re.findall(r"<tool_call>\n(.*)\n</tool_call>", answer)):
            for part in (call["name"], *call["arguments"], *map(str, call["arguments"].values())):
                assert plain(part) in plain(said)
        assert said.endswith("<|im_end|>")
        assert said.count("\n") == answer.count("<tool_call>") - 1


def test_the_question_says_which_tool_is_meant(words):
    """The words that one line alone shares with the question: in nearly all, most are of the right one."""
    rng, clear = Random(6), 0
    for _ in range(300):
        tools, shared = random_tools(rng, words)
        tool = rng.choice(tools)
        said = {words.word(token) for token in random_question(rng, words, tool, shared)}
        told = [{word for token in one.line if (word := words.word(token))} for one in tools]
        own = [len(said & these - set().union(*(other for other in told if other is not these))) for these in told]
        clear += own[tools.index(tool)] == max(own) > 0
    assert clear > 285


def test_what_is_asked_for_stands_in_the_text(tokenizer, found):
    answers = 0
    for whole, said in conversations(tokenizer, found.batch):
        text, answer = re.fullmatch(
            r"<\|im_start\|>user\n(.*)<\|im_end\|>\n<\|im_start\|>assistant\n(.*)<\|im_end\|>\n", whole, re.DOTALL
        ).groups()
        asked = json.loads(answer)
        assert 1 <= len(asked) <= 4
        for key, value in asked.items():
            assert re.fullmatch(f"{WORD}(_{WORD})?", key)
            assert key.replace("_", "") in plain(text)
            assert plain(str(value)) in plain(text)
            assert plain(str(value)) in plain(said)
        answers += 1
    assert answers > 300


def test_a_value_stands_before_its_words_or_after_them(finder):
    rng, before, after = Random(8), 0, 0
    for fact in (fact for _ in range(200) for fact in finder.facts(rng)):
        parts = [part for part, _ in finder.clause(rng, fact)]
        assert (parts.count("words"), parts.count("value")) == (1, 1)
        before, after = before + (parts.index("value") < parts.index("words")), after + 1
    assert 0.4 < before / after < 0.6


def test_looks_are_at_what_was_read_before(called, found):
    assert {look.sought for lesson in (called, found) for look in lesson.looks} == set(HEADS)
    for lesson in (called, found):
        for look in lesson.looks:
            assert all(place <= look.place for place in look.wanted)
            own = lesson.batch.branches[look.row, look.place]
            assert all(lesson.batch.branches[look.row, place] in (0, own) for place in look.wanted)


def test_looks_at_tools_point_where_they_say(tokenizer, called):
    batch, looks = called
    own = bases(tokenizer)
    text = [tokenizer.decode([token], skip_special_tokens=False) for token in range(len(own))]
    for look in looks:
        ids = batch.ids[look.row].tolist()
        if look.sought == "name":
            assert [text[ids[place - 1]] for place in look.wanted] == ["\n"]
            assert "\n" not in [text[token] for token in ids[look.wanted[0] : look.place]]
        elif look.sought == "same":
            assert {own[ids[place]] for place in look.wanted} == {own[ids[look.place]]}
            assert not any(batch.branches[look.row, place] for place in look.wanted)
        elif look.sought == "right":
            assert tokenizer.decode(ids[look.place - 4 : look.place + 1], skip_special_tokens=False).endswith('{"name": "')
            assert all(batch.branches[look.row, place] for place in look.wanted)
        elif look.sought == "slot":
            [place] = look.wanted
            assert own[ids[place]] == own[ids[look.place + 1]]
            assert text[ids[place + 1]] == ":"
            assert not batch.branches[look.row, place]


def test_looks_for_the_next_value_point_where_they_say(tokenizer, called):
    """At a value that is called next, or at what stands after the last one; of these each looks at the value before it."""
    batch, looks = called
    own = bases(tokenizer)
    text = [tokenizer.decode([token], skip_special_tokens=False) for token in range(len(own))]
    partners = {(look.row, look.place) for look in looks if look.sought == "partner"}
    ends = 0
    for look in (look for look in looks if look.sought == "value"):
        ids = batch.ids[look.row].tolist()
        [place] = look.wanted
        if text[ids[look.place]] == "</tool_call>":
            assert (look.row, place) in partners
            ends += 1
        else:
            assert own[ids[place]] == own[ids[look.place + 1]]
        assert batch.branches[look.row, place] == batch.branches[look.row, look.place]
    assert ends > 100


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


def test_a_seed_draws_the_same_lesson_again(caller, finder):
    for teacher in (caller, finder):
        one, two = (teacher.lesson(Random(7), 2000) for _ in range(2))
        assert one.looks == two.looks
        assert all(torch.equal(*parts) for parts in zip(one.batch, two.batch, strict=True))


def test_how_much_a_head_looks_somewhere_is_what_attention_computes(tokenizer, caller):
    torch.manual_seed(2)
    network = Network(TINY, bases(tokenizer))
    batch, _ = caller.lesson(Random(2), 1000)
    rows, places = torch.tensor([0, 0, 1]), torch.tensor([5, 11, 7])
    checked = []

    def watch(layer, stream, order):
        block = network.blk[layer]
        y = block.attn_norm(stream)
        q, k = (rotate(part(y).unflatten(-1, (-1, HEAD_WIDTH)).transpose(1, 2), order) for part in (block.attn_q, block.attn_k))
        whole = (q @ k.transpose(-1, -2) * HEAD_WIDTH**-0.5 + order.mask).softmax(-1)
        for head in range(TINY.heads):
            found = block.looks(stream, order, head, rows, places).exp()
            assert torch.allclose(found, whole[rows, head, places], atol=1e-5)
            checked.append((layer, head))

    with torch.no_grad():
        network(batch.ids, batch.branches, watch)
    assert len(checked) == TINY.layers * TINY.heads


@pytest.mark.parametrize(("teacher", "steps"), [("caller", 25), ("finder", 50)])
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
    assert twice == (2 if size.name == "mini-300k" else 0)
    assert all(-max(size.heads, 3) <= head < 0 for heads in HEADS.values() for _, head in heads)
