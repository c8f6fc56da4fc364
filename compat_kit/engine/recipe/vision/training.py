"""Training: pictures and questions drawn as they are needed, one thread, a checkpoint each minute."""

from __future__ import annotations

import json
import time
from collections import Counter
from dataclasses import dataclass, replace
from math import cos, pi
from typing import TYPE_CHECKING, Any

import numpy as np
import torch
import torch.nn.functional as F  # noqa: N812
from torch import Tensor, nn

from .canvas import seen
from .network import Shape, Vision
from .pictures import draw
from .questions import Beginner
from .rows import row, stacked
from .starting import read_words, take
from .targets import CELL_HEADS, IMAGE_HEADS, PATCH_HEADS, targets
from .words import Words
from .writing import page

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path
    from random import Random


@dataclass(frozen=True, slots=True)
class Plan:
    """How the training goes."""

    seed: int = 0
    minutes: float = 60.0
    batch: int = 32
    room: int = 192
    """Tokens of a row."""
    pages: int = 10
    """Pages that the tower goes on reading beside each batch when questions are asked."""
    tower_share: float = 0.27
    """Of the time, for the tower alone, with what it is taught besides the answers."""
    matrices_rate: float = 4e-3
    rest_rate: float = 3e-3
    half: bool = True
    """Multiply in bfloat16."""

    def going_on(self) -> Plan:
        """The plan of a training that begins with the weights of a finished model."""
        return replace(self, tower_share=0.0, matrices_rate=self.matrices_rate / 2, rest_rate=self.rest_rate / 2)


_ACQUAINTED = 300
"""Steps in which the heads of the teacher, which are new then, learn what such a tower says, and teach it nothing yet."""

_IMPORTANCE = {"character": 2.0, "kind": 1.5}


class Teacher(nn.Module):
    """Heads that are thrown away after the training: what the tower says about patches, tokens and the whole image."""

    def __init__(self, width: int) -> None:
        super().__init__()
        self.patch, self.cell = nn.Linear(width, sum(PATCH_HEADS.values())), nn.Linear(width, sum(CELL_HEADS.values()))
        self.image = nn.Linear(width, sum(IMAGE_HEADS.values()))

    def forward(self, patches: Tensor, tokens: Tensor, wanted: dict[str, Tensor], says: Counter[str]) -> Tensor:
        """The loss: patches [B, grid², width], tokens [B, cells, width]. Accuracies are added to `says`."""
        heads = ((self.patch(patches), PATCH_HEADS, 0.15), (self.cell(tokens), CELL_HEADS, 0.06))
        total = torch.zeros(())
        for scores, sizes, none in heads:
            for (name, size), part in zip(sizes.items(), scores.float().split(list(sizes.values()), -1), strict=True):
                weight = torch.ones(size)
                weight[0] = none
                target = wanted[name].flatten()
                total = total + F.cross_entropy(part.flatten(0, 1), target, weight) * _IMPORTANCE.get(
                    name, 0.4 if name.startswith("slot") else 1
                )
                _tell(says, name, part.flatten(0, 1), target, target > 0)
        parts = self.image(tokens.mean(1)).float().split(list(IMAGE_HEADS.values()), -1)
        for name, part in zip(IMAGE_HEADS, parts, strict=True):
            total = total + _image_loss(part, wanted[name]) * 0.2
            _tell(says, name, part, wanted[name], wanted[name] >= 0)
        return total


def _image_loss(scores: Tensor, target: Tensor) -> Tensor:
    """The mean over the images that are taught this, 0 where none is."""
    return F.cross_entropy(scores, target, reduction="sum") / max(1, int((target >= 0).sum()))


def _tell(says: Counter[str], name: str, scores: Tensor, target: Tensor, where: Tensor) -> None:
    name = "slot" if name.startswith("slot") else "count" if name.startswith("count") else name
    says[f"{name} right"] += int((scores.argmax(-1) == target)[where].sum())
    says[f"{name} asked"] += int(where.sum())


class Training:
    """A training under way, in a folder; `start`: the folder of exported files whose weights and words are gone on with."""

    def __init__(self, plan: Plan, folder: Path, start: Path | None = None) -> None:
        folder.mkdir(parents=True, exist_ok=True)
        torch.set_num_threads(1)
        torch.manual_seed(plan.seed)
        self.plan, self.folder, self.goes_on = (plan if start is None else plan.going_on()), folder, start is not None
        self.words = _words(folder / "tokenizer.json", plan.seed, start)
        self.model = Vision(Shape(vocabulary=self.words.size))
        if start is not None:
            take(self.model, start)
        self.teacher = Teacher(self.model.shape.tower_width)
        self.optimisers = _optimisers(self.model, self.teacher, self.plan)
        self.step, self.spent = 0, 0.0
        self.says: Counter[str] = Counter()
        if (folder / "checkpoint.pt").exists():
            self._resume()

    def run(self) -> None:
        """Train until the minutes are spent; then write `model.npz`."""
        last = logged = time.monotonic()
        rng = Beginner(f"{self.plan.seed} {self.step}")
        while self.spent < self.plan.minutes * 60:
            self._one_step(rng)
            now = time.monotonic()
            self.spent, last = self.spent + now - last, now
            if now - logged > 60:
                logged = now
                self._log()
                self._keep()
        self._log()
        self._keep()
        save_weights(self.model, self.folder / "model.npz")

    def _one_step(self, rng: Beginner) -> None:
        done = self.spent / (self.plan.minutes * 60)
        rng.plain = 0.15 if self.goes_on else max(0.15, 0.8 * (1 - done))
        alone = done < self.plan.tower_share
        told = self.goes_on and self.step < _ACQUAINTED
        self._set_rates(done)
        images, wanted, batch, skills = self._draw(rng, done / self.plan.tower_share if alone else None)
        with torch.autocast("cpu", torch.bfloat16, enabled=self.plan.half):
            patches, tokens = self.model.look(images)
            heard = (patches.detach(), tokens.detach()) if told else (patches, tokens)
            taught = self.teacher(*heard, wanted, self.says)
            loss = taught if alone else 0.25 * taught + self._answer_loss(tokens, batch, skills)
        for optimiser in self.optimisers:
            optimiser.zero_grad(set_to_none=True)
        loss.backward()
        nn.utils.clip_grad_norm_([*self.model.parameters(), *self.teacher.parameters()], 2.0)
        for optimiser in self.optimisers:
            optimiser.step()
        self.step += 1
        self.says.update({"steps": 1, "taught": taught.item()})

    def _draw(self, rng: Random, begun: float | None) -> tuple[Tensor, dict[str, Tensor], dict[str, Any], list[list[str]]]:
        """A batch; `begun` (0 to 1) is how far the tower's own time has gone, None when it is over and questions are asked."""
        shape, size = self.model.shape, self.plan.batch
        easy, pages = (0.0, 0.0) if begun is None else (0.6 * (1 - begun), 0.65 - 0.25 * begun)
        pictures = [draw(rng, easy, pages) for _ in range(size)]
        rows = [row(rng, p, self.words, shape.image_tokens, self.plan.room) for p in pictures] if begun is None else []
        pictures += [page(rng) for _ in range(self.plan.pages)] if begun is None else []
        images = torch.from_numpy(np.stack([seen(p.pixels) for p in pictures]))
        said = [targets(p, shape.grid, shape.grid // shape.pool) for p in pictures]
        wanted = {name: torch.from_numpy(np.stack([s[name] for s in said])) for name in said[0]}
        if begun is not None:
            return images, wanted, {}, []
        batch = {name: torch.from_numpy(array) for name, array in stacked(rows).items()}
        return images, wanted, batch, [r.skills for r in rows]

    def _answer_loss(self, tokens: Tensor, batch: dict[str, Any], skills: list[list[str]]) -> Tensor:
        """The loss on the answers: the mean over their tokens."""
        features = self.model.read(batch["ids"], tokens[: len(skills)], batch["is_image"], batch["places"], batch["mask"])
        learned = batch["target"] >= 0
        scores, target = self.model.scores(features[learned]).float(), batch["target"][learned]
        loss = F.cross_entropy(scores, target)
        self._tell_answers((scores.argmax(-1) == target).numpy(), learned, batch["answer"], skills)
        self.says.update({"answer loss": loss.item(), "answer steps": 1})
        return loss

    def _tell_answers(self, right: Any, learned: Tensor, answers: Tensor, skills: list[list[str]]) -> None:
        index = answers[learned].numpy() + 64 * learned.nonzero()[:, 0].numpy()
        missed = set(index[~right].tolist())
        for i, names in enumerate(skills):
            for k, name in enumerate(names):
                self.says[f"{name} asked"] += 1
                self.says[f"{name} right"] += (64 * i + k) not in missed

    def _set_rates(self, done: float) -> None:
        warm = min(1.0, (self.step + 1) / 100)
        rate = warm * (1.0 if done < 0.35 else 0.02 + 0.98 * 0.5 * (1 + cos(pi * (done - 0.35) / 0.65)))
        for optimiser in self.optimisers:
            for group in optimiser.param_groups:
                group["lr"] = group["first_lr"] * rate

    def _log(self) -> None:
        says, self.says = self.says, Counter()
        names = [key[:-6] for key in says if key.endswith(" asked")]
        accuracy = {name: round(says[f"{name} right"] / max(1, says[f"{name} asked"]), 3) for name in names}
        line = {
            "minute": round(self.spent / 60, 2), "step": self.step, "taught": round(says["taught"] / max(1, says["steps"]), 3),
            "answer": round(says["answer loss"] / max(1, says["answer steps"]), 4), "accuracy": accuracy,
        }  # fmt: skip
        with (self.folder / "log.jsonl").open("a") as file:
            file.write(json.dumps(line) + "\n")
        print(json.dumps(line), flush=True)

    def _keep(self) -> None:
        state = {
            "model": self.model.state_dict(), "teacher": self.teacher.state_dict(), "step": self.step, "spent": self.spent,
            "optimisers": [o.state_dict() for o in self.optimisers],
        }  # fmt: skip
        torch.save(state, self.folder / "checkpoint.new")
        (self.folder / "checkpoint.new").replace(self.folder / "checkpoint.pt")

    def _resume(self) -> None:
        state = torch.load(self.folder / "checkpoint.pt", weights_only=False)
        self.model.load_state_dict(state["model"])
        self.teacher.load_state_dict(state["teacher"])
        for optimiser, kept in zip(self.optimisers, state["optimisers"], strict=True):
            optimiser.load_state_dict(kept)
        self.step, self.spent = state["step"], state["spent"]


def _words(file: Path, seed: int, start: Path | None) -> Words:
    """Those in the file, which is made first where it is not there: those of `start`, or new ones."""
    if file.exists():
        return Words.load(file)
    words = Words.learn(seed) if start is None else read_words(start, like=Words.learn(seed, samples=64))
    words.save(file)
    return words


def _optimisers(model: Vision, teacher: Teacher, plan: Plan) -> list[torch.optim.Optimizer]:
    """Muon for the matrices of the blocks, AdamW for the rest."""
    matrices = [p for blocks in (model.tower.blocks, model.blocks) for p in blocks.parameters() if p.dim() == 2]
    chosen = {id(p) for p in matrices}
    rest = [p for p in (*model.parameters(), *teacher.parameters()) if id(p) not in chosen]
    found: list[torch.optim.Optimizer] = [
        torch.optim.Muon(matrices, lr=plan.matrices_rate, weight_decay=0.01, adjust_lr_fn="match_rms_adamw"),
        torch.optim.AdamW(rest, lr=plan.rest_rate, betas=(0.9, 0.98), weight_decay=0.01),
    ]
    for optimiser in found:
        for group in optimiser.param_groups:
            group["first_lr"] = group["lr"]
    return found


def save_weights(model: Vision, file: Path) -> None:
    """The weights by name and the sizes (`shape`), as NumPy arrays that need no torch."""
    arrays = {name: value.detach().float().numpy() for name, value in model.state_dict().items()}
    np.savez(file, shape=json.dumps(model.shape.as_dict()), **arrays)


def load_weights(file: Path) -> Vision:
    """The model of `save_weights`."""
    with np.load(file) as arrays:
        model = Vision(Shape(**json.loads(str(arrays["shape"]))))
        model.load_state_dict({name: torch.from_numpy(arrays[name]) for name in _names(arrays)})
    return model


def _names(arrays: Any) -> Iterator[str]:
    return (name for name in arrays.files if name != "shape")
