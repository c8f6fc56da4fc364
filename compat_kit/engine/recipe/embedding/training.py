"""Training on one thread: the student's vectors become the teacher's, turned, and pairs of one meaning find each other."""

from __future__ import annotations

import math
import time
from dataclasses import asdict, dataclass, replace
from random import Random
from typing import TYPE_CHECKING, Any

import numpy as np
import torch
import torch.nn.functional as F  # noqa: N812 - everyone's name for it
from torch import Tensor

from . import starting
from .corpus import misspelt
from .network import Config, Embedder

if TYPE_CHECKING:
    from pathlib import Path

    from .lessons import Lessons

TEMPERATURE = 0.05
SAME = 0.8  # texts that near in the teacher's eyes are no negatives of each other
_LEARNING_RATE, _WARM_UP, _SAVE_EVERY = 3e-3, 50, 100
_CHUNKS, _LONGEST, _GROUP, _TYPOS = 5, 64, 4, 0.1


@dataclass(frozen=True, slots=True)
class Plan:
    """How long, how much, and what counts: likeness to the teacher's vectors, to its neighbours, and to the partner."""

    seed: int = 0
    steps: int = 3000
    pairs: int = 48
    groups: int = 40
    neighbours_weight: float = 0.5
    partners_weight: float = 0.1


def train(folder: Path, lessons: Lessons, plan: Plan, config: Config) -> Embedder:
    """Train for the plan's steps, from the folder's checkpoint if there is one."""
    torch.set_num_threads(1)
    torch.manual_seed(plan.seed)
    folder.mkdir(parents=True, exist_ok=True)
    training = Training(folder, lessons, plan, replace(config, vocabulary=min(config.vocabulary, len(lessons.pieces))))
    training.run()
    return training.network


class Training:
    """A training under way: network, optimizers, clock."""

    def __init__(self, folder: Path, lessons: Lessons, plan: Plan, config: Config) -> None:
        self.folder, self.lessons, self.plan = folder, lessons, plan
        self.tokenizer = lessons.tokenizer(config.vocabulary)
        self.tokenizer.save(str(folder / "tokenizer.json"))
        self.encoded = [np.array(e.ids[:_LONGEST], np.int32) for e in self.tokenizer.encode_batch_fast(lessons.texts)]
        self.network = Embedder(config)
        self.basis = starting.onto(lessons, config.width)
        starting.start(self.network, lessons, self.basis, np.concatenate(self.encoded).astype(np.intp))
        matrices = [p for name, p in self.network.named_parameters() if p.dim() == 2 and "token_embd" not in name]
        others = [p for name, p in self.network.named_parameters() if p.dim() != 2 or "token_embd" in name]
        self.optimizers: tuple[torch.optim.Optimizer, ...] = (
            *((torch.optim.Muon(matrices, lr=1.0, weight_decay=0.02, adjust_lr_fn="match_rms_adamw"),) if matrices else ()),
            torch.optim.AdamW(others, lr=1.0, betas=(0.9, 0.98), weight_decay=0.0),
        )
        self.step, self.elapsed, self.losses = 0, 0.0, [0.0, 0.0, 0.0]
        self._resume()

    def run(self) -> None:
        """Steps until there are enough."""
        print(f"{sum(p.numel() for p in self.network.parameters())} parameters, {len(self.encoded)} texts", flush=True)
        while self.step < self.plan.steps:
            started = time.process_time()
            self._one_step()
            self.elapsed += time.process_time() - started
            if self.step % _SAVE_EVERY == 0 or self.step == self.plan.steps:
                self._save()

    def _one_step(self) -> None:
        rate = _LEARNING_RATE * _schedule(self.step, self.step / self.plan.steps)
        ids, lengths, wanted = self.batch()
        found = losses(by_length(self.network, ids, lengths), wanted, self.basis, self.plan.pairs)
        loss = found[0] + self.plan.neighbours_weight * found[1] + self.plan.partners_weight * found[2]
        for optimizer in self.optimizers:
            optimizer.zero_grad()
            for group in optimizer.param_groups:
                group["lr"] = rate
        loss.backward()
        torch.nn.utils.clip_grad_norm_(self.network.parameters(), 1.0)
        for optimizer in self.optimizers:
            optimizer.step()
        starting.close_gate(self.network)
        self.step += 1
        self.losses = [0.98 * old + 0.02 * new.item() for old, new in zip(self.losses, found, strict=True)]

    def batch(self) -> tuple[Tensor, Tensor, Tensor]:
        """Ids (texts, time), lengths (texts,), the teacher's (texts, 384): firsts and seconds of pairs, then groups of four."""
        rng = Random(f"{self.plan.seed} {self.step}")
        firsts = [2 * rng.randrange(self.lessons.pairs) for _ in range(self.plan.pairs)]
        starts = [rng.randrange(2 * self.lessons.pairs, len(self.encoded) - _GROUP + 1) for _ in range(self.plan.groups)]
        rows = firsts + [first + 1 for first in firsts] + [start + i for start in starts for i in range(_GROUP)]
        encoded = [self._typed(rng, row) if rng.random() < _TYPOS else self.encoded[row] for row in rows]
        lengths = torch.tensor([len(ids) for ids in encoded])
        ids = np.zeros((len(rows), int(lengths.max())), np.int64)
        for line, numbers in zip(ids, encoded, strict=True):
            line[: len(numbers)] = numbers
        return torch.from_numpy(ids), lengths, torch.from_numpy(self.lessons.vectors[rows].astype(np.float32))

    def _typed(self, rng: Random, row: int) -> Any:
        return np.array(self.tokenizer.encode(misspelt(rng, self.lessons.texts[row])).ids[:_LONGEST], np.int32)

    def _save(self) -> None:
        state: dict[str, Any] = {"config": asdict(self.network.config), "network": self.network.state_dict()}
        state |= {"optimizers": [o.state_dict() for o in self.optimizers], "step": self.step, "elapsed": self.elapsed}
        temporary = self.folder / "checkpoint.new"
        torch.save(state | {"losses": self.losses}, temporary)
        temporary.replace(self.folder / "checkpoint.pt")
        likeness, neighbours, partners = (loss / (1 - 0.98**self.step) for loss in self.losses)
        found = f"1 - cosine {likeness:.4f}, neighbours {neighbours:.4f}, partners {partners:.4f}"
        line = f"step {self.step}, {self.elapsed / 60:.1f} min, {found}"
        print(line, flush=True)
        with (self.folder / "train.log").open("a") as log:
            log.write(line + "\n")

    def _resume(self) -> None:
        path = self.folder / "checkpoint.pt"
        if not path.exists():
            return
        state = torch.load(path, weights_only=True)
        self.network.load_state_dict(state["network"])
        for optimizer, saved in zip(self.optimizers, state["optimizers"], strict=True):
            optimizer.load_state_dict(saved)
        self.step, self.elapsed, self.losses = state["step"], state["elapsed"], state["losses"]


def by_length(network: Embedder, ids: Tensor, lengths: Tensor) -> Tensor:
    """(texts, time), (texts,) -> (texts, width), the short texts apart from the long ones, which saves half of the work."""
    order = lengths.argsort(stable=True)
    made = [network(ids[rows, : int(lengths[rows[-1]])], lengths[rows]) for rows in order.chunk(_CHUNKS)]
    return torch.cat(made)[order.argsort()]


def losses(made: Tensor, wanted: Tensor, basis: Tensor, pairs: int) -> tuple[Tensor, Tensor, Tensor]:
    """(texts, width), (texts, 384), (384, width) -> three numbers to make small.

    1 - cosine to the teacher's vectors; how differently texts find their neighbours; how badly one of a pair finds the other.
    """
    likeness = 1 - (made * F.normalize(wanted @ basis, dim=-1)).sum(1).mean()
    own = torch.eye(len(made), dtype=torch.bool)
    near = wanted @ wanted.T  # (texts, texts)
    mine = made @ made.T / TEMPERATURE
    theirs = (near / TEMPERATURE).masked_fill(own, -1e4).log_softmax(1)
    neighbours = F.kl_div(mine.masked_fill(own, -1e4).log_softmax(1), theirs, log_target=True, reduction="batchmean")
    scores = mine[: 2 * pairs]
    partner = torch.arange(2 * pairs).roll(pairs)
    hidden = near[: 2 * pairs] > SAME
    hidden[torch.arange(2 * pairs), partner] = False
    partners = F.cross_entropy(scores.masked_fill(hidden | own[: 2 * pairs], -1e4), partner)
    return likeness, neighbours, partners


def _schedule(step: int, done: float) -> float:
    return min(1.0, (step + 1) / _WARM_UP) * max(0.02, 0.5 * (1 + math.cos(math.pi * min(1.0, done))))
