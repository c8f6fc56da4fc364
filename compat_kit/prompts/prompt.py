"""One prompt: what is asked, and what is known of the answer."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from collections.abc import Mapping


@dataclass(frozen=True, slots=True)
class Prompt:
    """A question or a conversation, and what its answer is held against.

    messages: the conversation, as `ck.compare` sends it. expected: what a good answer is, for the scorers; any plain value.
    name: what the row of a table is called, by default the last question. group: prompts of one group (the same document, the
    same template) are not independent of each other; statistics treat them as one draw. variables: what a template was filled
    with. options: sent with this prompt alone, over those of the comparison. tools, schema: what the model may call, and what
    its answer has to be; as `Backend.chat` and `Backend.parse` take them.
    """

    messages: tuple[Mapping[str, Any], ...]
    expected: Any = None
    name: str = ""
    group: str = ""
    variables: Mapping[str, Any] = field(default_factory=dict)
    options: Mapping[str, Any] = field(default_factory=dict)
    tools: tuple[Any, ...] = ()
    schema: Any = None
