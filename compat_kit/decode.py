"""One wire object of any server to a `Chunk`, a `Reply`, a list of models, or an error.

The only file that knows the quirks of reading. Nothing here trusts the shape of what a server sent: a field of an
unexpected type counts as absent.
"""

from __future__ import annotations

import base64
import json
from dataclasses import replace
from typing import TYPE_CHECKING, Any

from jiter import from_json

from . import capabilities, thinking
from .refusals import read_error, words_of
from .replies import NOTHING, Chunk, ModelInfo, Reply, Timing, ToolCall, ToolCallDelta, Usage

if TYPE_CHECKING:
    from collections.abc import Iterable

    import numpy as np

DONE = b"[DONE]"
_SENT_BACK = ("extra_content",)  # of a call: Gemini refuses its own call without the `thought_signature` in it
_MOST_TOKENS = 2**53
"""From here on a count is none: a float would not hold it."""


def parse(data: bytes) -> Any:
    """The JSON value in `data`. Raises ValueError when it is none. Bad UTF-8 and half characters are replaced."""
    try:
        return from_json(data)
    except ValueError:
        text = data.decode("utf-8", "replace")
    if "\\ud" not in text.lower():
        return from_json(text.encode())
    try:  # a lone surrogate, from a server that cut an emoji in two
        whole = json.dumps(_whole_characters(json.loads(text)))
        return from_json(whole.encode())  # which refuses what is nested too deeply for all who read it later
    except RecursionError:
        raise ValueError("the JSON is nested too deeply") from None


def is_cut(data: bytes) -> bool:
    """Whether this is the beginning of a JSON object or list, and no more."""
    if not data.lstrip().startswith((b"{", b"[")):
        return False
    try:
        from_json(data)
    except ValueError as error:
        return str(error).startswith("EOF")
    return False


def _whole_characters(value: Any) -> Any:
    """The same value, each lone surrogate in it replaced."""
    if isinstance(value, str):
        return value.encode("utf-16", "surrogatepass").decode("utf-16", "replace")
    if isinstance(value, list):
        return [_whole_characters(item) for item in value]
    if isinstance(value, dict):
        return {_whole_characters(key): _whole_characters(item) for key, item in value.items()}
    return value


def read_chunk(raw: Any, arrived_s: float = 0.0) -> Chunk:
    """The chunk in one decoded event of a stream. Raises StatusError when the event is an error in any known shape."""
    raw = raw[0] if isinstance(raw, list) and len(raw) == 1 else raw  # Gemini's errors
    if not isinstance(raw, dict):
        return Chunk(arrived_s=arrived_s)
    if raw.get("error") or raw.get("object") == "error":
        raise read_error(200, NOTHING, raw)
    choices, usage, model = raw.get("choices"), raw.get("usage"), raw.get("model")
    choice = choices[0] if isinstance(choices, list) and choices else None
    if isinstance(choice, dict) and choice.get("index"):
        choice = _first_choice(choice, choices)
    if not isinstance(choice, dict):
        return Chunk(usage=_usage(usage, model) if usage else None, model=_text(model) or None, arrived_s=arrived_s, raw=raw)
    delta, is_whole = choice.get("delta"), False
    if not isinstance(delta, dict):
        delta, is_whole = choice.get("message"), True  # a whole answer, perhaps in place of a stream
    if not isinstance(delta, dict):
        delta = {"content": choice.get("text")}  # the legacy completions endpoint
    content, reasoning, calls = delta.get("content"), delta.get("reasoning"), delta.get("tool_calls")
    if not calls and isinstance(delta.get("function_call"), dict):
        calls = [{"index": 0, "function": delta["function_call"]}]  # the form before `tool_calls`
    if reasoning is None:
        reasoning = delta.get("reasoning_content")
    if reasoning is None and type(content) is list:
        reasoning = _thoughts(content)
    finish = choice.get("finish_reason")
    text = content if type(content) is str else _text(content)
    return Chunk(
        text or _text(delta.get("refusal")),  # the words of a model that declines are its answer
        reasoning if type(reasoning) is str else _text(reasoning),
        _call_deltas(calls, is_whole=is_whole) if calls else (),
        # KoboldCpp sends the string "null" until the end.
        finish if type(finish) is str and finish != "null" else None,
        _usage(usage, model) if usage else None,
        model if type(model) is str else None,
        arrived_s,
        raw,
    )


def _first_choice(other: dict[str, Any], choices: Any) -> Any:
    """The answer numbered 0 where another comes before it, None without it: in a stream with n > 1 they come interleaved.

    Of whole answers the first is taken, however it is numbered.
    """
    is_whole = isinstance(other.get("message"), dict)
    numbered = (choice for choice in choices if isinstance(choice, dict) and not choice.get("index"))
    return next(numbered, other if is_whole else None)


def read_reply(raw: Any, timing: Timing, *, is_chat: bool = True) -> Reply:
    """The answer in a body that was not streamed. Raises StatusError for an error body, ValueError for anything else.

    `is_chat`: whether tags around reasoning are the server's; what the legacy endpoint completes is left as it is.
    """
    chunk = read_chunk(raw)
    choices = chunk.raw.get("choices")
    if not isinstance(choices, list) or not choices or not isinstance(choices[0], dict):
        raise ValueError("the body holds no choices")
    return as_reply(chunk, timing, is_chat=is_chat)


def as_reply(chunk: Chunk, timing: Timing, *, is_chat: bool = True) -> Reply:
    """The answer that one chunk holds the whole of."""
    text, reasoning = chunk.text, chunk.reasoning
    if is_chat and not reasoning:
        text, reasoning = thinking.split(text, may_be_all=bool(chunk.tool_calls))
    return Reply(
        text=text,
        reasoning=reasoning,
        tool_calls=join_calls([chunk.tool_calls]),
        finish_reason=chunk.finish_reason,
        usage=chunk.usage or Usage(),
        timing=timing,
        model=chunk.model,
        raw=chunk.raw,
        extra=chunk.extra,
    )


def join_calls(pieces: Iterable[tuple[ToolCallDelta, ...]]) -> tuple[ToolCall, ...]:
    """Whole tool calls from their pieces, each with an id of its own, so that results can be told apart."""
    calls: list[_Call] = []
    for delta in (delta for piece in pieces for delta in piece):
        nearest = calls[-1:] if delta.index is None and not delta.id else reversed(calls)
        call = next((call for call in nearest if call.goes_on_with(delta)), None)
        if call is None and not delta.name:  # some servers make a new id for every piece
            call = next((call for call in reversed(calls) if call.is_at(delta.index)), None)
        if call is None:
            call = _Call(delta.index)
            calls.append(call)
        call.add(delta)
    ids: list[str] = []
    for position, call in enumerate(calls):
        wanted = call.id or f"call_{position}"
        while wanted in ids:  # TGI calls every call "0"
            wanted += f"_{position}"
        ids.append(wanted)
    return tuple(ToolCall(id_, call.name, call.arguments or "{}", call.extra) for id_, call in zip(ids, calls, strict=True))


class _Call:
    """A tool call while its pieces come."""

    def __init__(self, index: int | None) -> None:
        self.index = index
        self.id = self.name = self.arguments = ""
        self.extra: dict[str, Any] = {}

    def add(self, delta: ToolCallDelta) -> None:
        if delta.name and delta.arguments == self.arguments and is_json(delta.arguments):
            return  # a whole call that is told again
        self.id = self.id or delta.id or ""
        if not self.arguments and delta.name:  # in pieces, or all that is known of it each time
            self.name = delta.name if delta.name.startswith(self.name) else self.name + delta.name
        self.name = self.name or delta.name or ""
        self.arguments += delta.arguments
        self.extra |= delta.extra

    def is_at(self, index: int | None) -> bool:
        """Whether a piece of that index may belong here."""
        return None in (self.index, index) or self.index == index

    def goes_on_with(self, delta: ToolCallDelta) -> bool:
        """Whether this piece belongs here: not one of another index, another id, or another call of a server without ids.

        Some servers repeat the id in every piece (TGI, LocalAI), Gemini sends whole calls with neither id nor index. Of two
        whole calls that share an id each is a call, unless the second says the same again.
        """
        if not self.is_at(delta.index) or (delta.id and self.id and delta.id != self.id):
            return False
        if not delta.name or not self.name or not is_json(self.arguments):
            return True
        return bool(delta.id and self.id) and (delta.arguments == self.arguments or not is_json(delta.arguments))


def is_json(text: str) -> bool:
    """Whether a text is JSON, whole."""
    try:
        from_json(text.encode())
    except ValueError:
        return False
    return True


def read_models(raw: Any) -> tuple[ModelInfo, ...]:
    """The models in the body of `GET /models`, `()` for an empty list. Raises ValueError when it is no list of models."""
    entries = raw["data"] if isinstance(raw, dict) and "data" in raw else raw
    if entries is None and raw is not None:  # Ollama without any model
        return ()
    if not isinstance(entries, list):
        said = words_of(raw)
        found = f", but {said!r}" if said else ""
        raise ValueError(f"the body holds no list of models{found}")  # noqa: TRY004 - callers catch one error
    return tuple(model for model in map(capabilities.read_entry, entries) if model.id)


def read_embeddings(raw: Any, count: int) -> np.ndarray:
    """The vectors in the body of `POST /embeddings`, in the order of the inputs: float32 of shape (count, dimensions).

    Raises ValueError for anything else: too few or too many, numbered wrongly, of different lengths, zeros only, or with
    what is no finite number. Text is base64 of little-endian float32, as in OpenAI's API.
    """
    import numpy as np

    entries = raw.get("data") if isinstance(raw, dict) else None
    if not isinstance(entries, list) or len(entries) != count:
        found = len(entries) if isinstance(entries, list) else 0
        said = words_of(raw)
        raise ValueError(f"{found} embeddings came back for {count} texts" + (f", but {said!r}" if said else ""))
    by_index: dict[int, np.ndarray] = {}
    for position, entry in enumerate(entries):
        index = entry.get("index", position) if isinstance(entry, dict) else position
        index = index if type(index) is int else position
        by_index[index] = _vector(entry.get("embedding") if isinstance(entry, dict) else None)
    if sorted(by_index) != list(range(count)):
        raise ValueError("the embeddings are numbered wrongly")
    if len({len(vector) for vector in by_index.values()}) > 1:
        raise ValueError("the embeddings differ in length")
    vectors = np.array([by_index[position] for position in range(count)])
    if not vectors.any(axis=1).all():
        raise ValueError("an embedding holds nothing but zeros")
    return vectors


def _vector(value: Any) -> np.ndarray:
    """One embedding as float32 of shape (dimensions,)."""
    import numpy as np

    if isinstance(value, list) and value and all(isinstance(item, list) for item in value):
        raise ValueError("there is a vector for each token, not one for the text (llama.cpp: start it with `--pooling mean`)")
    if isinstance(value, str) and value:
        try:
            vector = np.frombuffer(base64.b64decode(value, validate=True), dtype="<f4").astype(np.float32)
        except ValueError:
            raise ValueError("an embedding is text that is no base64 of float32") from None
    elif isinstance(value, list) and value and {*map(type, value)} <= {int, float}:
        try:
            with np.errstate(over="ignore"):
                vector = np.array(value, dtype=np.float64).astype(np.float32)
        except OverflowError:
            raise ValueError("an embedding holds a number that is too large") from None
    else:
        raise ValueError("an embedding is not a list of numbers")
    if not np.isfinite(vector).all():
        raise ValueError("an embedding holds a number that is too large, or none")
    return vector


def read_usage(raw: Any) -> Usage:
    """The token counts in a body, all None where it has none."""
    return (_usage(raw.get("usage")) if isinstance(raw, dict) else None) or Usage()


def _text(value: Any) -> str:
    """The text of a content field: a string, or a list of parts of which some are text."""
    if isinstance(value, str):
        return value
    if isinstance(value, list):
        return "".join(_text(part.get("text")) for part in value if isinstance(part, dict))
    return ""


def _thoughts(content: list[Any]) -> str:
    """The reasoning among the parts of a content field, as Mistral sends it."""
    return "".join(_text(part.get("thinking")) for part in content if isinstance(part, dict))


def _usage(raw: Any, model: Any = None) -> Usage | None:
    """The token counts, None for counts that are none: no answer costs zero tokens, and old KoboldCpp invents them."""
    if not isinstance(raw, dict):
        return None
    prompt, completion, total = (_count(raw.get(f"{name}_tokens")) for name in ("prompt", "completion", "total"))
    if total is None and prompt is not None and completion is not None:
        total = prompt + completion
    counts = (prompt, completion, total)
    if (0 in counts and not any(counts)) or (counts == (100, 100, 200) and _text(model).startswith("koboldcpp/")):
        return None
    return Usage(*counts, _detail(raw, "completion", "reasoning_tokens"), _cached(raw))


def _detail(raw: dict[str, Any], part: str, name: str) -> int | None:
    details = raw.get(f"{part}_tokens_details")
    return _count(details.get(name)) if isinstance(details, dict) else None


def _cached(raw: dict[str, Any]) -> int | None:
    """How much of the prompt came from a cache: OpenAI's word for it, DeepSeek's, Moonshot's."""
    told = (_detail(raw, "prompt", "cached_tokens"), _count(raw.get("prompt_cache_hit_tokens")), _count(raw.get("cached_tokens")))
    return next((count for count in told if count is not None), None)


def _count(value: Any) -> int | None:
    return value if isinstance(value, int) and not isinstance(value, bool) and 0 <= value < _MOST_TOKENS else None


def _call_deltas(raw: Any, *, is_whole: bool) -> tuple[ToolCallDelta, ...]:
    """The tool calls in a delta; in a whole answer each is a call of its own, whatever its id."""
    if not isinstance(raw, list):
        return ()
    deltas = tuple(_call_delta(entry) for entry in raw if isinstance(entry, dict))
    return tuple(replace(delta, index=position) for position, delta in enumerate(deltas)) if is_whole else deltas


def _call_delta(entry: dict[str, Any]) -> ToolCallDelta:
    index, function = entry.get("index"), entry.get("function")
    function = function if isinstance(function, dict) else {}
    arguments = function.get("arguments")
    return ToolCallDelta(
        index=index if isinstance(index, int) else None,
        id=_text(entry.get("id")) or None,
        name=_text(function.get("name")) or None,
        arguments=json.dumps(arguments) if isinstance(arguments, dict) else _text(arguments),
        extra={name: entry[name] for name in _SENT_BACK if isinstance(entry.get(name), dict)},
    )
