"""A prompt as it is sent and as it is kept: what of it goes into a request, into a key, and into the store."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING, Any

from ..calls import refuse_settings
from ..errors import ConfigurationError
from ..messages import as_messages, with_images
from ..prompts import Prompt
from ..tools import as_tools
from .columns import shown
from .keys import digest, shortened

if TYPE_CHECKING:
    from collections.abc import Sequence

    from ..targets import Target

_NAME = 200


@dataclass(frozen=True, slots=True)
class Asked:
    """A prompt as it is sent: messages and options in the API's form, and what the answer has to be.

    digest: of all that makes it another question. Its own options are no part of it: they are merged with those of a column.
    """

    messages: list[dict[str, Any]]
    options: Mapping[str, Any]
    target: Target | None
    digest: str


def as_prompts(prompts: Any) -> list[Prompt]:
    """One prompt for each row. A list of messages is one conversation, not many prompts."""
    if isinstance(prompts, str | Mapping | Prompt):
        prompts = [prompts]
    if not isinstance(prompts, Iterable):
        raise ConfigurationError("`prompts` is a question, a conversation, or a list of either.")
    prompts = list(prompts)
    if not prompts:
        raise ConfigurationError("There is nothing to compare: give at least one prompt.")
    if all(isinstance(prompt, Mapping) for prompt in prompts):
        prompts = [prompts]
    return [_named(prompt) for prompt in prompts]


def asked(prompt: Prompt) -> Asked:
    """What is sent of a prompt. Raises ConfigurationError for what cannot be sent."""
    options = dict(prompt.options)
    refuse_settings(options)
    messages = with_images(as_messages(prompt.messages), options.pop("images", None))
    if prompt.tools:
        options["tools"] = specs(prompt.tools)
    target = None if prompt.schema is None else _target(prompt.schema)
    return Asked(messages, options, target, digest(_told(messages, options.get("tools"), target)))


def body_of(prompt: Prompt) -> dict[str, Any]:
    """A prompt as the store keeps it: messages, and what else it has."""
    sent = asked(prompt)
    body: dict[str, Any] = {"messages": sent.messages}
    kept = {
        "expected": prompt.expected,
        "variables": dict(prompt.variables),
        "options": {name: value for name, value in shown(sent.options).items() if name != "tools"},
        "tools": sent.options.get("tools"),
        "schema": None if sent.target is None else sent.target.schema,
    }
    return body | {name: value for name, value in kept.items() if value is not None and value not in ({}, [])}


def prompt_of(name: str, group: str, found: Mapping[str, Any]) -> Prompt:
    """The prompt of a row of the store. Its tools and its schema are plain data now."""
    return Prompt(
        messages=tuple(found.get("messages") or ()),
        expected=found.get("expected"),
        name=name,
        group=group,
        variables=found.get("variables") or {},
        options=found.get("options") or {},
        tools=tuple(found.get("tools") or ()),
        schema=found.get("schema"),
    )


def specs(tools: Sequence[Any]) -> list[dict[str, Any]]:
    """Tools in the API's form, from functions and from what is in that form already."""
    if isinstance(tools, Mapping | str) or not isinstance(tools, Iterable):
        raise ConfigurationError("`tools` is a list of functions, such as [get_weather, add].")
    made = [dict(one) if isinstance(one, Mapping) else next(iter(as_tools([one]).values())).spec for one in tools]
    as_tools([one for one in tools if not isinstance(one, Mapping)])  # two of one name
    return made


def _target(schema: Any) -> Target:
    from ..targets import Target  # what it needs takes a while to import

    return schema if isinstance(schema, Target) else Target(schema)


def _told(messages: Any, tools: Any, target: Target | None) -> Any:
    return shortened([messages, tools, None if target is None else target.schema])


def _named(prompt: Any) -> Prompt:
    made = prompt if isinstance(prompt, Prompt) else Prompt(tuple(as_messages(prompt)))
    return made if made.name else replace(made, name=title(made.messages))


def title(messages: Sequence[Mapping[str, Any]]) -> str:
    """The last message of the user, as the name of a row."""
    content = next((message.get("content") for message in reversed(messages) if message.get("role") == "user"), "")
    if not isinstance(content, list):
        return str(content)
    return " ".join(str(part.get("text", "[image]")) for part in content if isinstance(part, Mapping))
