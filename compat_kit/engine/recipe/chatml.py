"""A sample as the text that the model reads, by the rules of `chat_template.jinja`; a test holds the two to each other."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, NamedTuple

from .corpus.sample import Message, Sample, call_text, without_marks

if TYPE_CHECKING:
    from collections.abc import Iterable


class Piece(NamedTuple):
    """A piece of the text: what it says, whether the model learns to write it, and whether a grammar forced it upon the model."""

    text: str
    is_learned: bool
    is_forced: bool = False


def pieces(sample: Sample) -> list[Piece]:
    """The whole conversation; joined, the text that llama.cpp makes of it. Of an answer the end mark is learned too."""
    return _written(_with_tools(sample))


def branches(sample: Sample) -> list[list[Piece]]:
    """The pieces of each of the sample's branches."""
    return [_written(messages) for messages in sample.branches]


def _written(messages: Iterable[Message]) -> list[Piece]:
    found = []
    for message in messages:
        found.append(Piece(f"<|im_start|>{message['role']}\n", is_learned=False))
        found += _content(message)
        if message["role"] == "assistant":
            found += [Piece("<|im_end|>", is_learned=True), Piece("\n", is_learned=False)]
        else:
            found.append(Piece("<|im_end|>\n", is_learned=False))
    return found


def _with_tools(sample: Sample) -> tuple[Message, ...]:
    if not sample.tools:
        return sample.messages
    has_system = sample.messages[0]["role"] == "system"
    first = sample.messages[0]["content"] + "\n" if has_system else ""
    listed = "".join(f"\n{describe(tool['function'])}" for tool in sample.tools)
    head = {"role": "system", "content": f"{first}<tools>{listed}\n</tools>"}
    return (head, *sample.messages[has_system:])


def _content(message: Message) -> list[Piece]:
    learned = message["role"] == "assistant"
    text, spans = without_marks(message["content"])
    found, at = [], 0
    for start, end in spans:
        found += [Piece(text[at:start], learned), Piece(text[start:end], is_learned=False, is_forced=end - start < len(text))]
        at = end
    return [piece for piece in (*found, Piece(text[at:] + _tool_calls(message), learned)) if piece.text]


def _tool_calls(message: Message) -> str:
    return "\n".join(call_text(call["name"], call["arguments"]) for call in message.get("tool_calls", ()))


def describe(function: dict[str, Any]) -> str:
    """A tool in one line: `get_weather(city: string, unit?: c|f) Current weather in a city.`."""
    schema = function.get("parameters") or {}
    properties, required = schema.get("properties", {}), schema.get("required")
    parameters = ", ".join(
        f"{name}{'' if required is None or name in required else '?'}: {_type(p)}" for name, p in properties.items()
    )
    description = function.get("description") or ""
    return f"{function['name']}({parameters})" + (f" {description}" if description else "")


def _type(schema: dict[str, Any]) -> str:
    if "enum" in schema:
        return "|".join(str(value) for value in schema["enum"])
    if schema.get("type") == "array":
        inner = schema.get("items", {}).get("type")
        return f"{inner if isinstance(inner, str) else 'any'}[]"
    for candidate in (schema, *schema.get("anyOf", ())[:1]):
        if isinstance(candidate.get("type"), str):
            return str(candidate["type"])
    return "any"
