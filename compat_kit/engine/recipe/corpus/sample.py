"""One conversation to learn from, and marks for what is not to be learned of it."""

from __future__ import annotations

import json
import re
from collections.abc import Callable
from dataclasses import dataclass
from random import Random
from typing import Any

Message = dict[str, Any]
Maker = Callable[[Random], "Sample"]

_OPEN, _CLOSE = "\x02", "\x03"


@dataclass(frozen=True, slots=True)
class Sample:
    """A conversation in the shape of the chat API; every message of the assistant is learned, but for what `unlearned` marks.

    `tools` have the shape of the API too. `tool_calls` of a message: [{"name": str, "arguments": dict}, ...]. `branches`: other
    ways to go on after the message of the system and the tools, which are read once for all; none sees another.
    """

    skill: str
    messages: tuple[Message, ...]
    tools: tuple[dict[str, Any], ...] = ()
    branches: tuple[tuple[Message, ...], ...] = ()


def ways(sample: Sample) -> list[tuple[Message, ...]]:
    """The conversations of a sample, one for itself and one for each of its branches."""
    head = sample.messages[: sample.messages[0]["role"] == "system"]
    return [sample.messages, *((*head, *branch) for branch in sample.branches)]


def system(text: str) -> Message:
    """A message of the system."""
    return {"role": "system", "content": text}


def user(text: str) -> Message:
    """A message of the user."""
    return {"role": "user", "content": text}


def assistant(text: str, *, thoughts: str = "", learned: bool = True) -> Message:
    """A message of the model; `thoughts` come before the text, in `<think>`. `learned=False` is for one that another model wrote."""
    content = f"<think>\n{thoughts}\n</think>\n{text}" if thoughts else text
    return {"role": "assistant", "content": content if learned else unlearned(content)}


def calls(*named: tuple[str, dict[str, Any]], thoughts: str = "") -> Message:
    """A message of the model that calls tools: (name, arguments) each."""
    content = f"<think>\n{thoughts}\n</think>\n" if thoughts else ""
    return {"role": "assistant", "content": content, "tool_calls": [{"name": name, "arguments": a} for name, a in named]}


def call_text(name: str, arguments: dict[str, Any]) -> str:
    """A call as the model writes it."""
    return f'<tool_call>\n{{"name": "{name}", "arguments": {json.dumps(arguments, ensure_ascii=False)}}}\n</tool_call>'


def result(text: str) -> Message:
    """What a tool gave back."""
    return {"role": "tool", "content": text}


def tool(name: str, description: str, required: dict[str, Any], optional: dict[str, Any] | None = None) -> dict[str, Any]:
    """A tool; each parameter's value is its JSON schema, or the name of its type."""
    properties = {**required, **(optional or {})}
    schemas = {key: {"type": value} if isinstance(value, str) else value for key, value in properties.items()}
    parameters = {"type": "object", "properties": schemas, "required": list(required)}
    return {"type": "function", "function": {"name": name, "description": description, "parameters": parameters}}


def unlearned(text: str) -> str:
    """The text with a mark: the model sees it, and is not taught to write it (keys that a grammar forces, say)."""
    return f"{_OPEN}{text}{_CLOSE}"


def without_marks(text: str) -> tuple[str, list[tuple[int, int]]]:
    """The text as the model sees it, and the spans (start, end) in it that are not learned."""
    spans: list[tuple[int, int]] = []
    plain = ""
    for piece in re.split(f"({_OPEN}[^{_CLOSE}]*{_CLOSE})", text):
        inner = piece.strip(_OPEN + _CLOSE)
        if piece.startswith(_OPEN):
            spans.append((len(plain), len(plain) + len(inner)))
        plain += inner
    return plain, spans
