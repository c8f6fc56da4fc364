"""One prompt: what is asked, and what is known of the answer."""

from __future__ import annotations

import json
from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any

from ..errors import ConfigurationError
from ..messages import as_messages, with_images
from ..messages import system as system_message
from .plain import plain_value

_SHOWN = 60
_MOST_NAME = 1000


@dataclass(frozen=True, slots=True, init=False, repr=False)
class Prompt:
    """A question or a conversation, and what its answer is held against.

    messages: a question, one message or many, as `Backend.chat` takes them; kept as a tuple of plain messages.
    expected: what a good answer is, for the scorers; any plain value, a list for several that will do, None for not known.
    name: what the row of a table is called, by default the last question. group: prompts of one group (the same document, the
    same template) are not independent of each other; statistics treat them as one draw. variables: what a template was filled
    with. options: sent with this prompt alone, over those of the comparison. tools, schema: what the model may call, and what
    its answer has to be; as `Backend.chat` and `Backend.parse` take them.
    images: join the last question, whatever `ck.image` takes. system: a system message before all others.

    Raises ConfigurationError for what no server could be asked.
    """

    messages: tuple[Mapping[str, Any], ...]
    expected: Any = None
    name: str = ""
    group: str = ""
    variables: Mapping[str, Any] = field(default_factory=dict)
    options: Mapping[str, Any] = field(default_factory=dict)
    tools: tuple[Any, ...] = ()
    schema: Any = None

    def __init__(  # noqa: PLR0917 - the order in which they are told
        self,
        messages: Any,
        expected: Any = None,
        name: str = "",
        group: Any = "",
        variables: Mapping[str, Any] | None = None,
        options: Mapping[str, Any] | None = None,
        tools: Any = (),
        schema: Any = None,
        *,
        images: Any = None,
        system: str | None = None,
    ) -> None:
        values = {
            "messages": _conversation(messages, images, system),
            "expected": plain_value(expected),
            "name": _text("name", name)[:_MOST_NAME],
            "group": _text("group", group),
            "variables": _named("variables", variables),
            "options": _named("options", options),
            "tools": _tools(tools),
            "schema": _schema(schema),
        }
        for key, value in values.items():
            object.__setattr__(self, key, value)

    @property
    def text(self) -> str:
        """The last question, in words; an image in it is "[image]"."""
        said = next((one.get("content") for one in reversed(self.messages) if one.get("role") == "user"), None)
        content = self.messages[-1].get("content") if said is None else said
        if not isinstance(content, list):
            return str(content or "")
        parts = (part.get("text") if isinstance(part, Mapping) else None for part in content)
        return " ".join(part if isinstance(part, str) else "[image]" for part in parts)

    def __hash__(self) -> int:
        """Equal prompts have the same; of what cannot be hashed only the text counts."""
        return hash((self.text, self.name, self.group, len(self.messages)))

    def __repr__(self) -> str:
        """Short: the last question and what is expected."""
        expected = "" if self.expected is None else f", expected={_cut(repr(self.expected))}"
        name = f", name={_cut(repr(self.name))}" if self.name else ""
        return f"Prompt({_cut(repr(self.text))}{expected}{name})"


def _conversation(messages: Any, images: Any, system: Any) -> tuple[Mapping[str, Any], ...]:
    if isinstance(messages, Prompt):
        raise ConfigurationError("This is a Prompt already. To change it: `dataclasses.replace(prompt, expected=...)`.")
    found = with_images(as_messages(messages), images)
    if len(found) == 1 and isinstance(content := found[0].get("content"), str) and not content.strip():
        raise ConfigurationError("A prompt needs some text: this one is empty.")
    if system is not None:
        if any(message["role"] in ("system", "developer") for message in found):
            raise ConfigurationError("There is a system message already: leave out `system`, or take that out.")
        found = [system_message(system), *found]
    for number, message in enumerate(found):
        _check(number, message)
    return tuple(found)


def _check(number: int, message: Mapping[str, Any]) -> None:
    """Refuse a message that is none, or that no server could be sent."""
    role, content = message["role"], message.get("content")
    if not isinstance(role, str) or not role:
        raise ConfigurationError(f"The role of message {number} is a word such as 'user', not {role!r:.80}.")
    if content is not None and not isinstance(content, str | list):
        raise ConfigurationError(f"The content of message {number} is a text or a list of parts, not {content!r:.80}.")
    try:
        json.dumps(message, allow_nan=False)
    except (TypeError, ValueError, RecursionError) as error:
        raise ConfigurationError(f"Message {number} cannot be sent: it is no JSON ({error}).") from None


def _text(name: str, value: Any) -> str:
    value = plain_value(value)
    if value is None:
        return ""
    if isinstance(value, bool) or not isinstance(value, str | int | float):
        raise ConfigurationError(f"`{name}` is a text, not {value!r:.80}.")
    return str(value)


def _named(name: str, given: Any) -> dict[str, Any]:
    if given is not None and (not isinstance(given, Mapping) or not all(isinstance(key, str) for key in given)):
        raise ConfigurationError(f"`{name}` is a dict with names as its keys, such as {{'temperature': 0}}, not {given!r:.80}.")
    return {key: plain_value(value) for key, value in (given or {}).items()}


def _tools(given: Any) -> tuple[Any, ...]:
    if given is None:
        return ()
    if not isinstance(given, list | tuple) or not all(isinstance(one, Mapping) or callable(one) for one in given):
        raise ConfigurationError(f"`tools` is a list of functions, or of tools in the API's form, not {given!r:.80}.")
    return tuple(given)


def _schema(given: Any) -> Any:
    if isinstance(given, str | bytes | int | float | list):
        raise ConfigurationError(f"`schema` is a type, such as a pydantic model, or a JSON schema as a dict, not {given!r:.80}.")
    return given


def _cut(text: str) -> str:
    return text if len(text) <= _SHOWN else text[: _SHOWN - 1] + "…"
