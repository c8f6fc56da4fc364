"""The values that backends hand out. All of them are frozen, plain, and show themselves in a notebook."""

from __future__ import annotations

from dataclasses import dataclass, field, replace
from typing import TYPE_CHECKING, Any

from . import render

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Mapping

NOTHING: Mapping[str, Any] = {}

_FIELDS = frozenset(("id", "object", "created", "model", "choices", "usage", "system_fingerprint", "service_tier", "obfuscation"))
_CHOICE_FIELDS = frozenset(("index", "delta", "message", "text", "finish_reason", "logprobs"))
_MESSAGE_FIELDS = frozenset(
    ("role", "content", "tool_calls", "function_call", "refusal", "annotations", "audio", "reasoning", "reasoning_content")
)
# Of the Responses API: a response, and an event of a stream.
_RESPONSE_FIELDS = frozenset(
    (
        *("access_programs", "background", "completed_at", "conversation", "created_at", "error", "frequency_penalty", "id"),
        *("image", "incomplete_details", "input_transformations", "instructions", "max_output_tokens", "max_tool_calls"),
        *("metadata", "model", "moderation", "object", "output", "output_text", "parallel_tool_calls", "presence_penalty"),
        *("previous_response_id", "prompt", "prompt_cache_diagnostics", "prompt_cache_key", "prompt_cache_options"),
        *("prompt_cache_retention", "reasoning", "safety_identifier", "service_tier", "status", "store", "temperature"),
        *("text", "tool_choice", "tool_usage", "tools", "top_logprobs", "top_p", "truncation", "usage", "user"),
    )
)
_EVENT_FIELDS = frozenset(
    (
        *("annotation", "annotation_index", "arguments", "content_index", "delta", "item", "item_id", "logprobs", "name"),
        *("obfuscation", "output_index", "part", "refusal", "response", "sequence_number", "summary_index", "text", "type"),
    )
)


def extra_fields(raw: Mapping[str, Any]) -> dict[str, Any]:
    """The fields of a wire object, of its first choice and of the message in that, which the API does not have; no nulls."""
    if "choices" not in raw and (known := _responses_fields(raw)):
        return {name: value for name, value in raw.items() if name not in known and value is not None}
    choices = raw.get("choices")
    choice = choices[0] if isinstance(choices, list) and choices else None
    choice = choice if isinstance(choice, dict) else {}
    message = choice.get("delta") or choice.get("message")
    parts = ((raw, _FIELDS), (choice, _CHOICE_FIELDS), (message if isinstance(message, dict) else {}, _MESSAGE_FIELDS))
    return {name: value for part, known in parts for name, value in part.items() if name not in known and value is not None}


def _responses_fields(raw: Mapping[str, Any]) -> frozenset[str]:
    """What the Responses API has in such an object, nothing where it is none of its own."""
    if raw.get("object") == "response":
        return _RESPONSE_FIELDS
    return _EVENT_FIELDS if str(raw.get("type")).startswith("response.") else frozenset()


@dataclass(frozen=True, slots=True)
class Usage:
    """Token counts as the server reported them; None where it said nothing (unknown is not zero).

    `reasoning_tokens` are those of the completion that were spent on reasoning, shown or not. `cached_tokens` are those of the
    prompt that the server had read before, which some sell cheaper; the same prompt sent again is the same usage all the same.

    Usages add up: `first + second`, `sum(usages)`, or `Usage.total(replies)`. A count that one of them lacks is unknown in the
    sum too.
    """

    prompt_tokens: int | None = None
    completion_tokens: int | None = None
    total_tokens: int | None = None
    reasoning_tokens: int | None = field(default=None, repr=False)
    cached_tokens: int | None = field(default=None, repr=False, compare=False)

    def __add__(self, other: object) -> Usage:
        """Both together; unknown and known is unknown."""
        if not isinstance(other, Usage):
            return NotImplemented
        pairs = zip(self._counts(), other._counts(), strict=True)
        return Usage(*(None if mine is None or its is None else mine + its for mine, its in pairs))

    def __radd__(self, other: int) -> Usage:
        """The same, so that `sum` works, which begins with 0."""
        return self if isinstance(other, int) and other == 0 else NotImplemented

    @staticmethod
    def total(used: Iterable[Reply | Usage]) -> UsageTotal:
        """The usage of all these replies (or usages) together, with how many of them did not tell theirs."""
        usages = [one.usage if isinstance(one, Reply) else one for one in used]
        told = [usage for usage in usages if None not in (usage.prompt_tokens, usage.completion_tokens)]
        zero = Usage(0, 0, 0, 0, 0)
        known = sum(told, zero)
        counts = sum(usages, zero)._counts()
        return UsageTotal(*counts, of=len(usages), unknown=len(usages) - len(told), known=known)

    def _counts(self) -> tuple[int | None, int | None, int | None, int | None, int | None]:
        return self.prompt_tokens, self.completion_tokens, self.total_tokens, self.reasoning_tokens, self.cached_tokens


@dataclass(frozen=True, slots=True)
class UsageTotal(Usage):
    """The usage of several replies together; a count is None where one of them did not tell it.

    of: how many they are. unknown: how many of them did not tell what they used. known: the sum over those that did.
    """

    of: int = 0
    unknown: int = 0
    known: Usage = field(default=Usage(), repr=False)


@dataclass(frozen=True, slots=True)
class ToolCallDelta:
    """A piece of a tool call in one chunk: the name comes first, the arguments follow in pieces.

    `index` tells which of several calls it belongs to; None where the server does not number them. `extra` is what the server
    wants back with the call, as it came: Gemini's signature of its thoughts.
    """

    index: int | None = None
    id: str | None = None
    name: str | None = None
    arguments: str = ""
    extra: Mapping[str, Any] = field(default_factory=dict, repr=False, compare=False)

    def __repr__(self) -> str:
        said = {name: getattr(self, name) for name in ("index", "id", "name")}
        told = [f"{name}={value!r}" for name, value in said.items() if value is not None]
        return f"ToolCallDelta({', '.join([*told, f'arguments={self.arguments!r}'])})"


@dataclass(frozen=True, slots=True)
class ToolCall:
    """A function the model asks to have called; `arguments` is the JSON text the model wrote, not yet checked.

    `extra` is as in `ToolCallDelta`.
    """

    id: str
    name: str
    arguments: str
    extra: Mapping[str, Any] = field(default_factory=dict, repr=False, compare=False)

    @property
    def message(self) -> dict[str, Any]:
        """The call as it goes back to the server in the assistant's message."""
        function = {"name": self.name, "arguments": self.arguments}
        return {"id": self.id, "type": "function", "function": function, **self.extra}


@dataclass(frozen=True, slots=True)
class Chunk:
    """One event of a stream: what it adds to the answer.

    `arrived_s` is when its bytes arrived, in seconds since the request was sent. `raw` is the wire object as decoded, with
    all that the server added of its own. `is_restart`: the answer begins anew, and what came before counts no more; only
    where `Retry(after_first_token=True)` asked for that.
    """

    text: str = ""
    reasoning: str = ""
    tool_calls: tuple[ToolCallDelta, ...] = ()
    finish_reason: str | None = None
    usage: Usage | None = None
    model: str | None = None
    arrived_s: float = 0.0
    raw: Mapping[str, Any] = field(default_factory=dict, repr=False, compare=False)
    is_restart: bool = field(default=False, repr=False)

    @property
    def extra(self) -> dict[str, Any]:
        """What the server added to the API's own fields: its timings, filter results, the provider, ..."""
        return extra_fields(self.raw)

    def __str__(self) -> str:
        return self.text

    def __repr__(self) -> str:
        """What it adds, and nothing that differs from run to run."""
        said = {name: getattr(self, name) for name in ("text", "reasoning", "tool_calls", "finish_reason", "usage")}
        return f"Chunk({', '.join(f'{name}={value!r}' for name, value in said.items() if value)})"


@dataclass(frozen=True, slots=True)
class Stamps:
    """When what happened, in seconds since the request was sent, by the client's monotonic clock.

    called_s: the call was made (zero or before). headers_s: the status and headers were there. arrivals_s: the chunks with
    text, reasoning or tool calls, one for each; chunks of one read from the network share theirs. characters: how many
    each of them brought. output_s: the first that was no reasoning. ended_s: the end of the answer. None where it did not
    happen, or where a client of your own hides it.
    """

    called_s: float | None = None
    headers_s: float | None = None
    arrivals_s: tuple[float, ...] = field(default=(), repr=False)
    characters: tuple[int, ...] = field(default=(), repr=False)
    output_s: float | None = None
    ended_s: float | None = None


@dataclass(frozen=True, slots=True)
class Timing:
    """How long an answer took, in seconds by the client's monotonic clock. None means that it cannot be known.

    The formulas and their sources are in `compat_kit.timing`. A reply that was not streamed has only `total_s` and
    `queued_s`. `is_estimated`: the server told no count of tokens, so `tpot_s` and `decode_tokens_per_s` are from a guess.
    `client_lag_s` is how late the client's own loop was at its worst (the 99th percentile, while the answer came);
    `is_client_bound` says that this was enough to spoil the figures: something kept this Python process busy.
    `stamps` are the moments that all of it is made of.
    """

    ttft_s: float | None = None
    total_s: float | None = None
    tpot_s: float | None = None
    decode_tokens_per_s: float | None = None
    chunk_gaps_s: tuple[float, ...] = field(default=(), repr=False)
    ttfo_s: float | None = None
    queued_s: float | None = None
    is_estimated: bool = False
    client_lag_s: float | None = None
    is_client_bound: bool = False
    stamps: Stamps = field(default=Stamps(), repr=False)


@dataclass(frozen=True, slots=True)
class Attempt:
    """One try of a call. `outcome` is "ok" or the `kind` of its error, `status` the HTTP status of a refusal, else None.

    `took_s` is how long it lasted in seconds, `wait_s` the pause after it, 0 after the last. `reason` is the error's message.
    """

    outcome: str
    status: int | None = None
    took_s: float = field(default=0.0, repr=False, compare=False)
    wait_s: float = field(default=0.0, repr=False, compare=False)
    reason: str = field(default="", repr=False, compare=False)

    def __str__(self) -> str:
        status = "" if self.status is None else f" {self.status}"
        pause = f", then waited {self.wait_s:.1f} s" if self.wait_s else ""
        return f"{self.outcome}{status} after {self.took_s:.2f} s{pause}"


class Attempts(tuple[Attempt, ...]):
    """The tries of one call in their order: a tuple in code, a table in a notebook. Its repr has no times in it."""

    __slots__ = ()

    def __repr__(self) -> str:
        tries = (f"{attempt.outcome}{'' if attempt.status is None else f' {attempt.status}'}" for attempt in self)
        return f"[{', '.join(tries)}]"

    def _repr_html_(self) -> str:
        rows = [
            (
                str(number),
                render.Cell(attempt.outcome, note=attempt.reason, tone="good" if attempt.outcome == "ok" else "bad"),
                "–" if attempt.status is None else str(attempt.status),
                f"{attempt.took_s:.2f} s",
                f"{attempt.wait_s:.2f} s" if attempt.wait_s else "–",
            )
            for number, attempt in enumerate(self, 1)
        ]
        return render.table(("attempt", "outcome", "status", "took", "then waited"), rows)


@dataclass(frozen=True, slots=True)
class ParseRound:
    """One question of `Backend.parse`. `mode` is how JSON was asked for: "json_schema", "json_object" or "prompt".

    `outcome` is "ok", "refused" (the server does not take the mode), "ignored" (it took it and did not heed it), or the
    `reason` of a `ParseFailed`: "wrong_shape", "not_json", ... `reason` says it in words.
    """

    mode: str
    outcome: str
    reason: str = field(default="", repr=False, compare=False)

    def __str__(self) -> str:
        return f"{self.mode}: {self.outcome}"


@dataclass(frozen=True, slots=True)
class Reply:
    """A complete answer of a model.

    `.message` is what to append to the conversation. `raw` is the server's own object (for a stream, its last chunk; of the
    Responses API the response, with its id).
    `extra` is what the server added to the API's own fields, anywhere in the answer. `attempts` are the tries that it
    took, the last of them "ok". `parsed` is the value that `Backend.parse` made of the text, None in any other answer;
    `parse_rounds` are the questions that this took, the last of them "ok".
    """

    text: str = ""
    reasoning: str = ""
    tool_calls: tuple[ToolCall, ...] = ()
    finish_reason: str | None = None
    usage: Usage = Usage()
    timing: Timing = Timing()
    model: str | None = None
    raw: Mapping[str, Any] = field(default_factory=dict, repr=False, compare=False)
    extra: Mapping[str, Any] = field(default_factory=dict, repr=False, compare=False)
    attempts: Attempts = field(default=Attempts(), repr=False, compare=False)
    parsed: Any = field(default=None, repr=False)
    parse_rounds: tuple[ParseRound, ...] = field(default=(), repr=False, compare=False)

    @property
    def message(self) -> dict[str, Any]:
        """The answer as a message of the conversation, tool calls included."""
        message: dict[str, Any] = {"role": "assistant", "content": self.text or (None if self.tool_calls else "")}
        if self.tool_calls:
            message["tool_calls"] = [call.message for call in self.tool_calls]
        return message

    def __str__(self) -> str:
        return self.text

    def __repr__(self) -> str:
        """Short and without timings, so that it is the same from run to run."""
        shown = self.text if len(self.text) <= 60 else self.text[:59] + "…"
        calls = f", tool_calls={[call.name for call in self.tool_calls]!r}" if self.tool_calls else ""
        return f"Reply({shown!r}{calls}, finish_reason={self.finish_reason!r})"

    def _repr_html_(self) -> str:
        show = render.prose if self.parsed is None else render.data
        return show(self.text, caption=self._caption())

    def _caption(self) -> str:
        parts = [
            self.model or "",
            "" if self.parsed is None else f"parsed as {type(self.parsed).__name__}",
            "" if len(self.parse_rounds) < 2 else f"{len(self.parse_rounds)} rounds",
            *(f"calls {call.name}({call.arguments})" for call in self.tool_calls),
            f"finish_reason {self.finish_reason}",
            "" if self.usage.completion_tokens is None else f"{self.usage.completion_tokens} tokens",
            "" if len(self.attempts) < 2 else f"{len(self.attempts)} attempts",
        ]
        return " · ".join(part for part in parts if part)


def cleared(reply: Reply, clear: Callable[[str], str]) -> Reply:
    """The reply without what `clear` takes out of its words; `raw` and `extra` are the server's own."""
    calls = tuple(replace(call, name=clear(call.name), arguments=clear(call.arguments)) for call in reply.tool_calls)
    return replace(
        reply,
        text=clear(reply.text),
        reasoning=clear(reply.reasoning),
        tool_calls=calls,
        finish_reason=reply.finish_reason and clear(reply.finish_reason),
        model=reply.model and clear(reply.model),
    )


@dataclass(frozen=True, slots=True)
class Capability:
    """Something that a model can do, or cannot, and who says so.

    name: "chat", "completion", "embedding", "vision", "audio", "tools", "reasoning" or "rerank". source: "advertised"
    where the server says it, "probed" where it was tried out; a claim is a hint, only a trial proves. where: the page and
    the field that says it.
    """

    name: str
    has: bool
    source: str = "advertised"
    where: str = ""


@dataclass(frozen=True, slots=True)
class ModelInfo:
    """A model that a server offers. Anything that the server does not tell is None: unknown is not zero, and not False.

    Two numbers of tokens, for prompt and answer together. `context_window` is the effective one: what fits as the server
    runs the model now; beyond it the server refuses, or forgets the beginning. `max_context_window` is the advertised one,
    that the model is made for: Ollama, LM Studio and llama.cpp often run it with far fewer (4096 of 131072), since memory
    for the whole is dear. None in the first means that the server decides when it loads the model, or does not tell.

    `aliases` are other names it answers to. `capabilities` are what it can do and cannot; `can` asks for one.
    `is_loaded`: whether it is in memory. `size_bytes`: of its file or its weights. `parameters`: their number as it is
    written ("7.6B"); `quantization` ("Q4_K_M"). `raw` is the server's own entry.
    """

    id: str
    owned_by: str | None = None
    context_window: int | None = None
    aliases: tuple[str, ...] = ()
    max_context_window: int | None = field(default=None, repr=False)
    capabilities: tuple[Capability, ...] = field(default=(), repr=False)
    is_loaded: bool | None = field(default=None, repr=False)
    size_bytes: int | None = field(default=None, repr=False)
    parameters: str | None = field(default=None, repr=False)
    quantization: str | None = field(default=None, repr=False)
    raw: Mapping[str, Any] = field(default_factory=dict, repr=False, compare=False)

    def can(self, name: str) -> bool | None:
        """Whether the model can do this ("vision", "tools", ...), None where nobody has told. A trial outweighs a claim."""
        told = sorted((one for one in self.capabilities if one.name == name), key=lambda one: one.source != "probed")
        return told[0].has if told else None

    def __str__(self) -> str:
        return self.id


@dataclass(frozen=True, slots=True)
class Health:
    """Whether a server can be used now. True in a condition exactly when `state` is "up".

    `state` is one of "up", "loading", "needs key", "not OpenAI", "down" and, for a client of your own that cannot be
    asked, "unknown"; `reason` says why, with the next step.
    """

    state: str
    reason: str = ""

    def __bool__(self) -> bool:
        return self.state == "up"
