"""Batches: samples of the corpus as padded rows of tokens, and random texts that are said again."""

from __future__ import annotations

from collections import Counter
from typing import TYPE_CHECKING, NamedTuple

import torch
from torch import Tensor

from .copying import repeats
from .corpus.mixture import draw
from .evaluation import is_held_out
from .tokenizer import LONGEST, MARKS, SPECIAL, encode

if TYPE_CHECKING:
    from collections.abc import Iterator
    from random import Random

    from tokenizers import Tokenizer

    from .corpus.sample import Sample
    from .sizes import Size
    from .tokenizer import Encoded

_POOL = 1024
# By the beginning of a skill's name: what is to be done with anything that comes counts for more than what is made up.
_EMPHASIS = {"tools": 2.5, "thinking_tools": 2.5, "extraction": 2.0, "instructions": 1.5, "stories": 0.7}


class Batch(NamedTuple):
    """Token ids and their branches (samples, tokens); places of learned tokens in the flattened stream (n), those tokens (n),
    their weights (n).
    """

    ids: Tensor
    branches: Tensor
    places: Tensor
    targets: Tensor
    weights: Tensor


def batches(rng: Random, tokenizer: Tokenizer, size: Size) -> Iterator[Batch]:
    """Without end: pools of samples, sorted by length so that little is padded, in batches of about `size.batch_tokens`."""
    while True:
        drawn = [unasked(rng, size) for _ in range(_POOL)]
        told = [(one, _emphasis(sample.skill, size)) for one, sample in zip(encode(tokenizer, drawn, rng), drawn, strict=True)]
        pool = sorted((pair for pair in told if len(pair[0].ids) <= LONGEST), key=lambda pair: len(pair[0].ids))
        groups: list[list[tuple[Encoded, float]]] = [[]]
        for one, emphasis in pool:
            if groups[-1] and (len(groups[-1]) + 1) * len(one.ids) > size.batch_tokens:
                groups.append([])
            groups[-1].append((one, emphasis))
        rng.shuffle(groups)
        yield from map(_batch, groups)


def unasked(rng: Random, size: Size) -> Sample:
    """A drawn sample for that size; none that says what an item of the evaluation says, which short questions do by chance."""
    while is_held_out(sample := draw(rng, has_thoughts=size.thinks, shares=size.shares)):
        pass
    return sample


def _emphasis(skill: str, size: Size) -> float:
    factors = {**_EMPHASIS, **size.emphasis}
    return next((factor for start, factor in factors.items() if skill.startswith(start)), 1.0)


def _batch(told: list[tuple[Encoded, float]]) -> Batch:
    """A token weighs less in a long answer, so that many words do not drown one that is to be known."""
    length = max(len(one.ids) for one, _ in told) - 1
    inputs, branches = (torch.zeros(len(told), length, dtype=torch.long) for _ in range(2))
    places, targets, weights = [], [], []
    for row, (one, emphasis) in enumerate(told):
        inputs[row, : len(one.ids) - 1], branches[row, : len(one.ids) - 1] = map(torch.tensor, (one.ids[:-1], one.branches[:-1]))
        at = [i for i in range(1, len(one.ids)) if one.learned[i]]
        ways = Counter(one.branches[i] for i in at)
        places += [row * length + i - 1 for i in at]
        targets += [one.ids[i] for i in at]
        weights += [emphasis * ways[one.branches[i]] ** -0.75 for i in at]
    return Batch(inputs, branches, torch.tensor(places), torch.tensor(targets), torch.tensor(weights))


def copying_batch(rng: Random, tokens: int, batch_tokens: int) -> Batch:
    """Random texts of a vocabulary of `tokens`, said again and again; what was said before is learned."""
    ids, known = repeats(rng, len(SPECIAL) + len(MARKS), tokens, batch_tokens)
    learned = known[:, 1:].flatten()
    targets = ids[:, 1:].flatten()[learned]
    return Batch(ids[:, :-1], torch.zeros_like(ids[:, :-1]), learned.nonzero()[:, 0], targets, torch.ones(len(targets)))
