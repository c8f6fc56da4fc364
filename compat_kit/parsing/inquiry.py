"""One question for a value, through all its rounds. Nothing here knows a server: `__init__.py` asks it."""

from __future__ import annotations

import json
import re
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING, Any

from ..errors import (
    AuthenticationError,
    BadRequest,
    ConfigurationError,
    ContextTooLong,
    RateLimited,
    StatusError,
    Unsupported,
)
from ..messages import assistant, user
from ..replies import ParseRound, Reply, Usage
from ..targets import Found, Misfit, Target
from .verdict import failed, in_words, reason_of

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from ..messages import Message

MODES = ("json_schema", "json_object", "prompt")
MOST_REPAIRS = 3

# Words of a refusal that may be about how JSON was asked for; and refusals without any words that could tell.
_ABOUT_FORM = re.compile(
    r"response_?format|json_?(schema|object)|\bschemas?\b|grammar|structured|guided|text\.format"
    # `text` of the Responses API, where a server names it as a field: the word alone says nothing.
    r"|['\"]body['\"], ?['\"]text['\"]|(unknown|unexpected|unrecognized|unsupported|extra)\b[\w ]{0,40}\W{1,4}text\b",
    re.IGNORECASE,
)
_WORDLESS = re.compile(r"^(HTTP status \d+|bad request|invalid request|unprocessable (entity|content))?\W*$", re.IGNORECASE)
_OTHER_REASONS = (AuthenticationError, ContextTooLong, RateLimited)
_MENDABLE = ("empty", "not_json", "wrong_shape")
_MOST_SENT_BACK = 20_000


@dataclass(frozen=True)
class Wish:
    """What is wanted and how. Raises ConfigurationError for what cannot be asked for.

    mode: the one way to ask, None for the best that works. repair: how many times a wrong answer goes back to the model with
    what is wrong with it. strict: whether to send the schema in OpenAI's strict form, None for where that can say it.
    """

    target: Target
    mode: str | None = None
    repair: int = 1
    strict: bool | None = None

    def __post_init__(self) -> None:
        if self.mode not in (None, *MODES):
            raise ConfigurationError(f"`mode` is None, for the best that works, or one of {', '.join(map(repr, MODES))}.")
        if not isinstance(self.repair, int) or isinstance(self.repair, bool) or not 0 <= self.repair <= MOST_REPAIRS:
            raise ConfigurationError(f"`repair` is a number of turns from 0 to {MOST_REPAIRS}.")
        self.response_format("json_schema")

    def response_format(self, mode: str) -> dict[str, Any] | None:
        """How a mode asks the server for JSON, None where it does not."""
        if mode == "prompt":
            return None
        if mode == "json_object":
            return {"type": "json_object"}
        schema, is_strict = self._schema_to_send()
        return {"type": "json_schema", "json_schema": {"name": self.target.name, "strict": is_strict, "schema": schema}}

    def _schema_to_send(self) -> tuple[dict[str, Any], bool]:
        if self.strict is False:
            return self.target.schema, False
        try:
            return self.target.strict_form(), True
        except ConfigurationError:
            if self.strict:
                raise
            return self.target.schema, False


class Inquiry:
    """One question for a value, through all its rounds: how to ask next, and what an answer means.

    `rounds` are those that are over, `data` is the plain form of the value once there is one.
    """

    def __init__(self, messages: list[Message], wish: Wish, modes: Sequence[str]) -> None:
        self.rounds: list[ParseRound] = []
        self.data: Any = ...
        self.was_heeded = False
        self._messages = messages
        self._wish = wish
        self._modes = list(modes)
        self._repairs = wish.repair
        self._turns: list[tuple[str, str]] = []
        self._usage: Usage | None = None
        self._refusal: StatusError | None = None

    @property
    def mode(self) -> str:
        """How the round at hand asks for JSON."""
        return self._modes[0]

    def ask(self) -> tuple[list[Message], dict[str, Any]]:
        """The conversation and the options of the next round."""
        talk = self._messages
        if self.mode != "json_schema":
            talk = with_words(talk, _instruction(self._wish.target))
        for text, words in self._turns:
            talk = [*talk, assistant(text), user(words)] if text else with_words(talk, words)
        form = self._wish.response_format(self.mode)
        return talk, {} if form is None else {"response_format": form}

    def refuse(self, error: StatusError) -> None:
        """The server did not take the request: ask in another way. Raises an error that another way is no help against."""
        if len(self._modes) == 1 or not _may_be_about_form(error):
            raise self._refusal or error
        self._refusal = self._refusal or error  # the first says most, where the others are refused, too
        self._fall("refused", error.message)

    def take(self, reply: Reply, refusal: str) -> Reply | None:
        """The reply with its value, None where there has to be another round. Raises ParseFailed where none is left."""
        self._refusal = None
        self._usage = reply.usage if self._usage is None else self._usage + reply.usage
        reply = replace(reply, usage=self._usage)
        found = self._wish.target.read("" if refusal else reply.text)  # words of a model that declines are no value
        if isinstance(found, Found):
            self.rounds.append(ParseRound(self.mode, "ok"))
            self.data, self.was_heeded = found.data, found.is_whole
            return replace(reply, parsed=found.value, parse_rounds=tuple(self.rounds))
        reason = reason_of(reply, refusal, found)
        if reason in _MENDABLE and not found.is_whole and len(self._modes) > 1:
            self._fall("ignored", "The answer is not JSON alone.")
            return None
        self.rounds.append(ParseRound(self.mode, reason, in_words(found)))
        if reason not in _MENDABLE or not self._repairs:
            raise failed(replace(reply, parse_rounds=tuple(self.rounds)), reason, refusal, found)
        self._repairs -= 1
        self._turns.append((reply.text[:_MOST_SENT_BACK], self._complaint(found)))
        return None

    def _fall(self, outcome: str, reason: str) -> None:
        self.rounds.append(ParseRound(self._modes.pop(0), outcome, reason))
        self._turns = []

    def _complaint(self, found: Misfit) -> str:
        """What a model is told of its answer, so that it can mend it."""
        faults = "\n".join(f"- {f'`{path}`: ' if path else ''}{message}" for path, message in found.faults)
        unseen = self.mode == "json_schema" and not self._turns
        schema = f"\nIt has to fit this JSON schema:\n{_shown(self._wish.target)}" if unseen else ""
        return f"That answer does not fit:\n{faults}{schema}\nWrite the corrected JSON only, all of it, and no other text."


def _may_be_about_form(error: StatusError) -> bool:
    """Whether a server may have refused how JSON was asked for, and nothing else."""
    if isinstance(error, _OTHER_REASONS):
        return False
    said = error.server_message[:1000]
    is_mute = isinstance(error, BadRequest | Unsupported) and bool(_WORDLESS.match(said))
    return is_mute or bool(_ABOUT_FORM.search(said))


def with_words(messages: list[Message], words: str) -> list[Message]:
    """The conversation with these words at the end of its last user message, which every chat template has a place for.

    Not in a system message: some templates have none, none takes two, and a model forgets the first of many messages.
    """
    last = next((at for role in ("user", "system", "developer") if (at := _last(messages, role)) is not None), None)
    if last is None:
        return [*messages, user(words)]
    content = messages[last].get("content")
    if isinstance(content, list):
        longer: Any = [*content, {"type": "text", "text": words}]
    else:
        longer = f"{content}\n\n{words}" if content else words
    return [*messages[:last], {**messages[last], "content": longer}, *messages[last + 1 :]]


def _last(messages: Sequence[Mapping[str, Any]], role: str) -> int | None:
    return next((at for at in reversed(range(len(messages))) if messages[at].get("role") == role), None)


def _shown(target: Target) -> str:
    return json.dumps(target.schema, ensure_ascii=False)


def _instruction(target: Target) -> str:
    return f"Answer with one JSON object only, and no other text. It has to fit this JSON schema:\n{_shown(target)}"
