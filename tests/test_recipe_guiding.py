"""Where heads are told to look: the places found are those the answer is copied from, and being told helps."""

from __future__ import annotations

import re
from collections import Counter
from dataclasses import replace
from random import Random

import pytest
import torch

from compat_kit.engine.recipe.corpus.mixture import draw
from compat_kit.engine.recipe.corpus.sample import Sample, calls, tool, user
from compat_kit.engine.recipe.guiding import Finder, Guide, looks_of
from compat_kit.engine.recipe.network import HEAD_WIDTH, Network, rotate
from compat_kit.engine.recipe.sizes import SIZES
from compat_kit.engine.recipe.tokenizer import bases, encode, learn_tokenizer
from compat_kit.engine.recipe.training import _learn as learn
from compat_kit.engine.recipe.training import batches, optimizers

TINY = replace(SIZES["mini-300k"], name="tiny")
WEATHER = tool("get_weather", "The weather in a city.", {"city": "string"})
CLOCK = tool("clock", "The time in a place.", {"place": "string", "hours": "integer"})


@pytest.fixture(scope="module")
def tokenizer():
    return learn_tokenizer(Random(1), 900, samples=600)


@pytest.fixture(scope="module")
def finder(tokenizer):
    return Finder(tokenizer)


def seen(tokenizer, sample, look):
    """The texts that a look is to see, and what is said next."""
    parts = [tokenizer.decode(sample.ids[start:end], skip_special_tokens=False) for start, end in look.spans]
    return parts, tokenizer.decode(sample.ids[look.place + 1 : look.place + 40], skip_special_tokens=False)


def test_each_call_looks_at_its_tool_and_each_value_at_the_question(tokenizer, finder):
    talk = (
        user("Weather in Oslo? And the time in Rome, in 12 hours"),
        calls(("get_weather", {"city": "Oslo"}), ("clock", {"place": "Rome", "hours": 12})),
    )
    (sample,) = encode(tokenizer, [Sample("tools_call", talk, (CLOCK, WEATHER))], Random(1))
    found = [(look.is_name, *seen(tokenizer, sample, look)) for look in finder.looks(sample)]
    names = [(parts, says) for is_name, parts, says in found if is_name]
    assert [parts for parts, _ in names] == [
        ["get_weather(city: string) The weather in a city."],
        ["clock(place: string, hours: integer) The time in a place."],
    ]
    assert [re.match(r"\w+", says)[0] for _, says in names] == ["get_weather", "clock"]
    values = [(parts, says) for is_name, parts, says in found if not is_name]
    assert [parts for parts, _ in values] == [[" in Oslo"], [" in Rome"], [" 12"]]
    assert [re.match(r"\w+", says)[0] for _, says in values] == ["Oslo", "Rome", "12"]


def test_nearly_every_learned_call_and_value_of_the_corpus_has_its_place(tokenizer, finder):
    rng, named, called = Random(4), 0, 0
    kinds = Counter()
    for sample in encode(tokenizer, [draw(rng, has_thoughts=True) for _ in range(1200)], rng):
        text = tokenizer.decode(sample.ids, skip_special_tokens=False)
        called += sum(sample.learned[at] for at, token in enumerate(sample.ids) if token == tokenizer.token_to_id("<tool_call>"))
        for look in finder.looks(sample):
            parts, says = seen(tokenizer, sample, look)
            kinds[look.is_name] += 1
            assert all(sample.learned[look.place + 1 :][:1])
            assert all(end <= look.place for _, end in look.spans)
            if look.is_name:
                named += 1
                assert parts[0].startswith(says.partition('"')[0] + "("), text
            else:
                wanted = re.match(r'[^",}\]]+', says)[0]
                assert all(wanted[:3] in part for part in parts), (wanted, parts)
    assert named == called > 200
    assert kinds[False] > kinds[True]


def test_how_much_a_head_looks_somewhere_is_what_attention_computes(tokenizer):
    torch.manual_seed(2)
    network = Network(TINY, bases(tokenizer))
    batch = next(batches(Random(2), tokenizer, 2048, has_thoughts=False))
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


def test_guided_heads_learn_to_look_there(tokenizer):
    """Sixty steps with guidance, and without: afterwards the guided heads look elsewhere less."""

    def missed(is_guided):
        torch.manual_seed(3)
        network = Network(TINY, bases(tokenizer))
        with_rates, source = optimizers(network, TINY), batches(Random(3), tokenizer, 1024, has_thoughts=False)
        for _ in range(60):
            one, two = next(source), next(source)._replace(looks=None)
            learn(network, TINY, with_rates, (one if is_guided else one._replace(looks=None), two), 1.0)
        held = next(batches(Random(4), tokenizer, 4096, has_thoughts=False))
        guide = Guide(network, TINY, held.looks)
        with torch.no_grad():
            network(held.ids, held.branches, guide)
        return float(guide.loss())

    guided, alone = missed(is_guided=True), missed(is_guided=False)
    assert guided < alone - 0.5, (guided, alone)


def test_a_batch_without_places_to_look_at_has_no_loss(tokenizer):
    looks = looks_of([[], []], 8)
    assert looks.wanted.shape == (0, 8)
    guide = Guide(Network(TINY, bases(tokenizer)), TINY, looks)
    assert float(guide.loss()) == 0.0


@pytest.mark.parametrize("size", SIZES.values(), ids=lambda size: size.name)
def test_guided_heads_are_heads_of_the_network(size):
    guided = [*size.name_heads, *size.value_heads]
    assert len(set(guided)) == len(guided) == 4
    assert all(layer < size.layers and head < size.heads for layer, head in guided)
