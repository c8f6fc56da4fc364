"""What most skills begin with."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .sample import Message, system

if TYPE_CHECKING:
    from random import Random

_PLAIN = (
    "You are a helpful assistant.", "You are a helpful assistant", "You are an assistant.", "You are a friendly assistant.",
    "Answer the question.", "You help people.", "You are a useful and honest assistant.", "Answer in English.", "You are an AI.",
    "You answer questions in a workshop.", "Be helpful.", "You are a teaching assistant for a class.", "Help the user.",
    "You are a careful assistant. Do what the user asks.", "Today is a good day. You are an assistant.",
)  # fmt: skip


def maybe_system(rng: Random, share: float = 0.4) -> tuple[Message, ...]:
    """A message of the system that changes nothing, or none."""
    return (system(rng.choice(_PLAIN)),) if rng.random() < share else ()
