"""Training: batches of drawn samples, Muon for the matrices and AdamW for the rest, checkpoints to go on from."""

from __future__ import annotations

import time
from random import Random
from typing import TYPE_CHECKING, Any, NamedTuple

import torch
from torch import Tensor, nn
from torch.nn import functional as F  # noqa: N812 - as everybody calls it

from .batching import batches, copying_batch
from .calling import Caller
from .copying import write_copying_heads
from .finding import Finder
from .guiding import Guide
from .network import Network
from .sizes import VOCABULARY
from .starting import Course, read_course, read_tokenizer, read_weights
from .tokenizer import bases, learn_tokenizer, load_tokenizer

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from tokenizers import Tokenizer

    from .batching import Batch
    from .lessons import Lesson, Teacher
    from .network import Watch
    from .sizes import Size

_WARM_UP = 100
_DECAY = 0.65
_SAVE_S = 180.0
_COPYING = 0.06
_GUIDED = 0.3
# A lesson has one of so many parts of the tokens that the samples have.
_LESSONS = 3


class Step(NamedTuple):
    """What one step learns from: samples, texts to copy, and lessons, in which some heads are told where to look."""

    samples: Batch
    copying: Batch
    lessons: tuple[Lesson, ...]


def loss_of(network: Network, batch: Batch, watch: Watch | None = None) -> Tensor:
    """Weighted mean cross entropy of the learned tokens, in nats. watch: what sees the network read the batch."""
    stream = network(batch.ids, batch.branches, watch).flatten(0, 1)[batch.places]
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


def train(size: Size, seed: int, folder: Path, threads: int = 1, start: Path | None = None, *, is_compiled: bool = False) -> Path:
    """Train a model, or go on where its last checkpoint in `folder` stands; the file of the finished one.

    start: a GGUF file of that size whose weights and tokenizer are gone on with, instead of a new network. is_compiled: the steps
    are made C++ first, which takes a minute or two and a compiler.
    """
    torch.set_num_threads(threads)
    torch.manual_seed(seed)
    folder.mkdir(parents=True, exist_ok=True)
    tokenizer = _tokenizer(folder / "tokenizer.json", seed, start)
    network, course = _begin(size, seed, tokenizer, start)
    with_rates = optimizers(network, size)
    file = folder / f"{size.name}-{seed}.pt"
    step, course = _resume(file, network, with_rates) if file.exists() else (0, course)
    rng = Random(f"{seed}-{step}")
    source = batches(rng, tokenizer, size)
    teachers: tuple[Teacher, ...] = (Caller(tokenizer), Finder(tokenizer))
    measure = torch.compile(loss_of, dynamic=True) if is_compiled else loss_of
    copied = int(size.batch_tokens * _COPYING)
    started = saved = time.monotonic()
    mean = None
    for step in range(step, size.steps):  # noqa: B020 - goes on from the checkpoint's step
        copying = copying_batch(rng, tokenizer.get_vocab_size(), copied)
        taught = teachers if step < size.taught * size.steps else ()
        lessons = tuple(teacher.lesson(rng, size.batch_tokens // _LESSONS) for teacher in taught)
        drawn = Step(next(source), copying, lessons)
        loss = learn(network, with_rates, drawn, rate(step, size.steps), rng, measure=measure)
        course = course._replace(tokens=course.tokens + drawn.samples.ids.numel())
        mean = loss if mean is None else 0.98 * mean + 0.02 * loss
        if step % 50 == 0:
            print(f"{size.name} seed {seed} step {step} loss {mean:.4f} {time.monotonic() - started:.0f} s", flush=True)
        if time.monotonic() - saved > _SAVE_S:
            _save(file, network, with_rates, step + 1, course)
            saved = time.monotonic()
    _save(file, network, with_rates, size.steps, course)
    return file


def _begin(size: Size, seed: int, tokenizer: Tokenizer, start: Path | None) -> tuple[Network, Course]:
    """The network before its first step, and what it has learned from: nothing, or what `start` says."""
    network = Network(size, bases(tokenizer))
    course = Course() if start is None else read_course(start)
    if start is None:
        write_copying_heads(network, torch.Generator().manual_seed(seed))
    else:
        network.take(read_weights(start))
    return network, course._replace(seed=seed, runs=course.runs + 1)


def _tokenizer(file: Path, seed: int, start: Path | None) -> Tokenizer:
    """The one in the file, which is made first where it is not there: that of `start`, or a new one."""
    if not file.exists():
        learned = learn_tokenizer(Random(seed), VOCABULARY) if start is None else learn_tokenizer(Random(seed), 512, samples=16)
        made = learned.to_str(pretty=True)
        file.write_text(made if start is None else read_tokenizer(start, like=made), encoding="utf-8")
    return load_tokenizer(file)


def learn(
    network: Network,
    with_rates: list[torch.optim.Optimizer],
    drawn: Step,
    share: float,
    rng: Random,
    *,
    measure: Callable[[Network, Batch], Tensor] = loss_of,
) -> float:
    """One step at that share of the rates; the loss of the samples. measure: `loss_of`, or what was compiled of it."""
    for optimizer in with_rates:
        for group in optimizer.param_groups:
            group["lr"] = group.setdefault("full_lr", group["lr"]) * share
    with torch.autocast("cpu", torch.bfloat16):
        loss, copying = measure(network, drawn.samples), measure(network, drawn.copying)
    (loss + _COPYING * copying).backward()
    for lesson in drawn.lessons:
        guide = Guide(network, lesson, rng)
        with torch.autocast("cpu", torch.bfloat16):
            taught = loss_of(network, lesson.batch, guide)
        (taught + _GUIDED * guide.loss()).backward()
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
