"""Training: batches of drawn samples, Muon for the matrices and AdamW for the rest, checkpoints to go on from."""

from __future__ import annotations

import time
from collections import Counter
from random import Random
from typing import TYPE_CHECKING, Any, NamedTuple

import torch
from torch import Tensor, nn
from torch.nn import functional as F  # noqa: N812 - as everybody calls it

from .copying import repeats, write_copying_heads
from .corpus.mixture import draw
from .evaluation import is_held_out
from .network import Network
from .sizes import VOCABULARY
from .starting import Course, read_course, read_tokenizer, read_weights
from .tokenizer import LONGEST, MARKS, SPECIAL, bases, encode, learn_tokenizer, load_tokenizer

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from tokenizers import Tokenizer

    from .corpus.sample import Sample
    from .sizes import Size
    from .tokenizer import Encoded

_POOL = 1024
_WARM_UP = 100
_DECAY = 0.65
_SAVE_S = 180.0
_COPYING = 0.06
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


def batches(rng: Random, tokenizer: Tokenizer, batch_tokens: int, has_thoughts: bool) -> Iterator[Batch]:
    """Without end: pools of samples, sorted by length so that little is padded, in batches of about that many tokens."""
    while True:
        drawn = [unasked(rng, has_thoughts) for _ in range(_POOL)]
        told = [(one, _emphasis(sample.skill)) for one, sample in zip(encode(tokenizer, drawn, rng), drawn, strict=True)]
        pool = sorted((pair for pair in told if len(pair[0].ids) <= LONGEST), key=lambda pair: len(pair[0].ids))
        groups: list[list[tuple[Encoded, float]]] = [[]]
        for one, emphasis in pool:
            if groups[-1] and (len(groups[-1]) + 1) * len(one.ids) > batch_tokens:
                groups.append([])
            groups[-1].append((one, emphasis))
        rng.shuffle(groups)
        yield from map(_batch, groups)


def unasked(rng: Random, has_thoughts: bool) -> Sample:
    """A drawn sample; none that says what an item of the evaluation says, which short questions do by chance."""
    while is_held_out(sample := draw(rng, has_thoughts=has_thoughts)):
        pass
    return sample


def _emphasis(skill: str) -> float:
    return next((factor for start, factor in _EMPHASIS.items() if skill.startswith(start)), 1.0)


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


def loss_of(network: Network, batch: Batch) -> Tensor:
    """Weighted mean cross entropy of the learned tokens, in nats."""
    stream = network(batch.ids, batch.branches).flatten(0, 1)[batch.places]
    losses = F.cross_entropy(network.scores(stream).float(), batch.targets, reduction="none")
    return (losses * batch.weights).sum() / batch.weights.sum()


def optimizers(network: Network, size: Size) -> list[torch.optim.Optimizer]:
    """Muon (Jordan et al. 2024) for the matrices of the blocks, AdamW for embeddings and norms."""
    matrices = [p for p in network.blk.parameters() if p.dim() == 2]
    others = [p for p in network.parameters() if not any(p is m for m in matrices)]
    return [
        torch.optim.Muon(matrices, lr=size.matrix_rate, weight_decay=0.0, momentum=0.95, adjust_lr_fn="match_rms_adamw"),
        torch.optim.AdamW(others, lr=size.embedding_rate, betas=(0.9, 0.98), weight_decay=0.0, foreach=True),
    ]


def rate(step: int, steps: int) -> float:
    """Share of the learning rate: warm-up, a plain, then a long straight way down. Bergsma et al. 2025, arXiv:2502.15938."""
    down = int(steps * (1 - _DECAY))
    return min(1.0, (step + 1) / _WARM_UP) * (1.0 if step < down else max(0.02, (steps - step) / (steps - down)))


def train(size: Size, seed: int, folder: Path, threads: int = 1, start: Path | None = None) -> Path:
    """Train a model, or go on where its last checkpoint in `folder` stands; the file of the finished one.

    start: a GGUF file of that size whose weights and tokenizer are gone on with, instead of a new network.
    """
    torch.set_num_threads(threads)
    torch.manual_seed(seed)
    folder.mkdir(parents=True, exist_ok=True)
    tokenizer = _tokenizer(folder / "tokenizer.json", seed, start)
    network = Network(size, bases(tokenizer))
    course = Course() if start is None else read_course(start)
    course = course._replace(seed=seed, runs=course.runs + 1)
    if start is None:
        write_copying_heads(network, torch.Generator().manual_seed(seed))
    else:
        network.take(read_weights(start))
    with_rates = optimizers(network, size)
    file = folder / f"{size.name}-{seed}.pt"
    step, course = _resume(file, network, with_rates) if file.exists() else (0, course)
    rng = Random(f"{seed}-{step}")
    source = batches(rng, tokenizer, size.batch_tokens, has_thoughts=size.thinks)
    copied = int(size.batch_tokens * _COPYING)
    started = saved = time.monotonic()
    mean = None
    for step in range(step, size.steps):  # noqa: B020 - goes on from the checkpoint's step
        both = next(source), copying_batch(rng, tokenizer.get_vocab_size(), copied)
        loss = _learn(network, with_rates, both, rate(step, size.steps))
        course = course._replace(tokens=course.tokens + both[0].ids.numel())
        mean = loss if mean is None else 0.98 * mean + 0.02 * loss
        if step % 50 == 0:
            print(f"{size.name} seed {seed} step {step} loss {mean:.4f} {time.monotonic() - started:.0f} s", flush=True)
        if time.monotonic() - saved > _SAVE_S:
            _save(file, network, with_rates, step + 1, course)
            saved = time.monotonic()
    _save(file, network, with_rates, size.steps, course)
    return file


def _tokenizer(file: Path, seed: int, start: Path | None) -> Tokenizer:
    """The one in the file, which is made first where it is not there: that of `start`, or a new one."""
    if not file.exists():
        learned = learn_tokenizer(Random(seed), VOCABULARY) if start is None else learn_tokenizer(Random(seed), 512, samples=16)
        made = learned.to_str(pretty=True)
        file.write_text(made if start is None else read_tokenizer(start, like=made), encoding="utf-8")
    return load_tokenizer(file)


def _learn(network: Network, with_rates: list[torch.optim.Optimizer], both: tuple[Batch, Batch], share: float) -> float:
    """One step on samples and on texts to copy; the loss of the samples."""
    for optimizer in with_rates:
        for group in optimizer.param_groups:
            group["lr"] = group.setdefault("full_lr", group["lr"]) * share
    with torch.autocast("cpu", torch.bfloat16):
        loss, copying = loss_of(network, both[0]), loss_of(network, both[1])
    (loss + _COPYING * copying).backward()
    nn.utils.clip_grad_norm_(network.parameters(), 1.0)
    for optimizer in with_rates:
        optimizer.step()
        optimizer.zero_grad()
    return float(loss.detach())


def _save(file: Path, network: Network, with_rates: list[torch.optim.Optimizer], step: int, course: Course) -> None:
    state = {
        "network": network.state_dict(),
        "optimizers": [o.state_dict() for o in with_rates],
        "step": step,
        "course": course._asdict(),
    }
    part = file.with_suffix(".part")
    torch.save(state, part)
    part.replace(file)


def _resume(file: Path, network: Network, with_rates: list[torch.optim.Optimizer]) -> tuple[int, Course]:
    state: dict[str, Any] = torch.load(file, weights_only=True)
    network.load_state_dict(state["network"])
    for optimizer, saved in zip(with_rates, state["optimizers"], strict=True):
        optimizer.load_state_dict(saved)
    return int(state["step"]), Course(**state["course"])
