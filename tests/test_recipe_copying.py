"""A network copies before it has learned anything, and the texts that keep it copying are what they say."""

from __future__ import annotations

from random import Random

import pytest
import torch

from compat_kit.engine.recipe.batching import copying_batch
from compat_kit.engine.recipe.copying import repeats, write_copying_heads
from compat_kit.engine.recipe.network import Network
from compat_kit.engine.recipe.sizes import SIZES

VOCABULARY = 2048


def copied(network, seed=1):
    """Share of the tokens of random texts that the network says as they were said before."""
    batch = copying_batch(Random(seed), VOCABULARY, 4096)
    with torch.no_grad():
        chosen = network.scores(network(batch.ids).flatten(0, 1)[batch.places]).argmax(-1)
    return float((chosen == batch.targets).float().mean())


@pytest.mark.parametrize("size", SIZES.values(), ids=lambda size: size.name)
@pytest.mark.parametrize("seed", [0, 1])
def test_a_network_copies_before_it_learns(size, seed):
    torch.manual_seed(seed)
    network = Network(size, range(VOCABULARY))
    assert copied(network) < 0.02
    write_copying_heads(network, torch.Generator().manual_seed(seed))
    assert copied(network) > 0.5


def test_the_same_seed_writes_the_same_heads():
    weights = []
    for _ in range(2):
        torch.manual_seed(4)
        network = Network(SIZES["mini-300k"], range(300))
        write_copying_heads(network, torch.Generator().manual_seed(4))
        weights.append(network.state_dict())
    assert all(torch.equal(weights[0][name], weights[1][name]) for name in weights[0])


@pytest.mark.parametrize("seed", range(5))
def test_every_token_that_is_to_be_known_was_said_before(seed):
    ids, known = repeats(Random(seed), 9, 700, 1000)
    assert ids.shape == known.shape == (15, 64)
    assert ids.min() >= 9
    assert ids.max() < 700
    for row, flags in zip(ids.tolist(), known.tolist(), strict=True):
        length = flags.index(True) - 1
        assert 4 <= length <= 26
        assert all(flags[length + 1 :])
        assert row[length:] == row[:-length]
