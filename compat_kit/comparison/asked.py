"""A prompt as it is sent and as it is kept: what of it goes into a request, into a key, and into the store."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, replace
from functools import lru_cache
from typing import TYPE_CHECKING, Any, overload

from ..errors import ConfigurationError
from ..messages import as_messages, with_images
from ..prompts import Prompt
from ..tools import as_tools
from .columns import check_options, shown
from .keys import digest, shortened

if TYPE_CHECKING:
    from ..store import Store
    from ..targets import Target

PROMPTS_AT_HAND = 512


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
    check_options(options)
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
        "options": shown({name: value for name, value in sent.options.items() if name != "tools"}),
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


class KeptPrompts(Sequence[Prompt]):
    """The prompts of a run in a store, in the order of its rows, each read when it is looked at."""

    def __init__(self, store: Store, run_id: str) -> None:
        self._store, self._run_id, self._named = store, run_id, store.prompts(run_id)
        self._at = lru_cache(PROMPTS_AT_HAND)(self._read)

    @property
    def names(self) -> list[str]:
        """What the rows are called."""
        return [name for name, _ in self._named]

    def __len__(self) -> int:
        return len(self._named)

    @overload
    def __getitem__(self, index: int) -> Prompt: ...
    @overload
    def __getitem__(self, index: slice) -> list[Prompt]: ...
    def __getitem__(self, index: int | slice) -> Prompt | list[Prompt]:
        rows = range(len(self._named))[index]
        return self._at(rows) if isinstance(rows, int) else [self._at(row) for row in rows]

    def __repr__(self) -> str:
        return f"<{len(self):,} prompts>"

    def _read(self, row: int) -> Prompt:
        return prompt_of(*self._named[row], self._store.body(self._run_id, row))


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
    if isinstance(prompt, Prompt):
        return prompt if prompt.name else replace(prompt, name=title(prompt.messages))
    messages = tuple(as_messages(prompt))
    return Prompt(messages, name=title(messages))


def title(messages: Sequence[Mapping[str, Any]]) -> str:
    """The last message of the user, as the name of a row."""
    content = next((message.get("content") for message in reversed(messages) if message.get("role") == "user"), "")
    if not isinstance(content, list):
        return str(content)
    return " ".join(str(part.get("text", "[image]")) for part in content if isinstance(part, Mapping))
