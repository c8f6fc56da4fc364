"""llama.cpp's own API, from the README of its server: state, settings, slots, tokens, prompts, counters."""

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import dataclass, field
from pathlib import PurePosixPath, PureWindowsPath
from typing import TYPE_CHECKING, Any, ClassVar, NamedTuple
from urllib.parse import quote

from .. import render
from ..calls import refuse_settings
from ..errors import AuthenticationError, BackendError, ConfigurationError, ModelLoading, Unsupported, WrongKind
from ..messages import as_messages
from ..replies import Health
from .native import Native, Table, count, doors, entries, mapping, text

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

    Messages = str | Mapping[str, Any] | Iterable[Any]

_HEALTH_S = 5.0
_STATES: Mapping[type[BackendError], str] = {ModelLoading: "loading", AuthenticationError: "needs key"}
_MOST_TOKEN = 2**31
_LABEL = r'\s*[a-zA-Z_][a-zA-Z0-9_]*\s*=\s*"(?:[^"\\]|\\.)*"\s*'
_LABELS = re.compile(r'([a-zA-Z_][a-zA-Z0-9_]*)\s*=\s*("(?:[^"\\]|\\.)*")', re.DOTALL)
_SAMPLE = re.compile(
    rf"(?P<name>[a-zA-Z_:][a-zA-Z0-9_:]*)\s*(?:\{{(?P<labels>(?:{_LABEL}(?:,{_LABEL})*,?)?)\s*\}}\s*|\s)"
    r"(?P<value>[+-]?(?:\d+\.?\d*(?:e[+-]?\d+)?|\.\d+(?:e[+-]?\d+)?|inf(?:inity)?|nan))(?:\s+-?\d+)?",
    re.IGNORECASE | re.ASCII | re.DOTALL,
)


class Piece(NamedTuple):
    """A token: its id, and its piece of the text, as bytes where it is only a part of a character."""

    id: int
    piece: str | bytes


@dataclass(frozen=True, slots=True)
class Props:
    """How the server runs: `props`.

    `context_window` is the tokens of one slot, of which there are `slots`: so many answers are written at once.
    `modalities` are what the model takes beside text ("vision", "audio"). `build` is the version of llama.cpp. None, "" or ()
    where the server does not say. `raw` is its own answer.
    """

    model: str
    context_window: int | None = None
    slots: int | None = None
    modalities: tuple[str, ...] = ()
    build: str = field(default="", repr=False)
    model_path: str = field(default="", repr=False)
    chat_template: str = field(default="", repr=False)
    is_sleeping: bool | None = field(default=None, repr=False)
    raw: Mapping[str, Any] = field(default_factory=dict, repr=False, compare=False)

    def _repr_html_(self) -> str:
        rows = [
            ("context of a slot", "–" if self.context_window is None else f"{self.context_window} tokens"),
            ("slots", "–" if self.slots is None else str(self.slots)),
            ("takes", ", ".join(("text", *self.modalities))),
            ("build", self.build or "–"),
        ]
        return render.table((self.model, ""), rows)


@dataclass(frozen=True, slots=True)
class Slot:
    """One of the places in which answers are written: `slots`. `decoded_tokens` are those of the answer that it writes."""

    columns: ClassVar[tuple[str, ...]] = ("slot", "state", "context", "decoded tokens")

    id: int
    is_processing: bool
    context_window: int | None = None
    decoded_tokens: int | None = field(default=None, repr=False, compare=False)
    raw: Mapping[str, Any] = field(default_factory=dict, repr=False, compare=False)

    def cells(self) -> tuple[str, ...]:
        """One text for each column."""
        told = ("–" if number is None else str(number) for number in (self.context_window, self.decoded_tokens))
        return str(self.id), "writes" if self.is_processing else "free", *told


class Metrics(dict[str, float]):
    """The server's counters by name: a dict in code, a table in a notebook. Labels are a part of the name: `a{b="c"}`."""

    def _repr_html_(self) -> str:
        rows = [(render.Cell(name, is_whole=True), f"{value:.10g}") for name, value in self.items()]
        return render.table(("metric", "value"), rows)


class LlamaCpp(Native):
    """llama.cpp's own API, at the server of a backend; the embedded engine has it too.

    Every method raises WrongKind at another kind of server, and any other BackendError that a call of the backend can raise.
    Timeout and retries are the backend's. Where one server has several models, the backend's model is asked.
    """

    _kinds = ("llamacpp", "llamafile")
    _title = "llama.cpp"

    async def _health(self) -> Health:
        """Whether the server can be used now: "up", "loading", "needs key" or "down". Raises only WrongKind."""
        quick = LlamaCpp(self._backend.with_options(max_retries=0, timeout=min(self._backend._timeout_s or _HEALTH_S, _HEALTH_S)))
        try:
            told = await quick._json("GET", "/health", shape=dict)
        except WrongKind:
            raise
        except BackendError as error:
            return Health(_STATES.get(type(error), "down"), str(error))
        if not text(told.get("status")):
            raise self._odd("/health", "it tells no status")
        return Health("up")

    health, ahealth = doors(_health)

    async def _props(self) -> Props:
        """How the server runs: model, context, slots, chat template."""
        raw = await self._json("GET", self._page("/props"), shape=dict)
        path = text(raw.get("model_path"))
        file = PureWindowsPath(path).name if "\\" in path else PurePosixPath(path).name
        is_sleeping = raw.get("is_sleeping")
        return Props(
            model=text(raw.get("model_alias")) or file,
            context_window=count(mapping(raw.get("default_generation_settings")).get("n_ctx")),
            slots=count(raw.get("total_slots")),
            modalities=tuple(name for name, has in mapping(raw.get("modalities")).items() if has is True),
            build=text(raw.get("build_info")),
            model_path=path,
            chat_template=text(raw.get("chat_template")),
            is_sleeping=is_sleeping if isinstance(is_sleeping, bool) else None,
            raw=raw,
        )

    props, aprops = doors(_props)

    async def _slots(self) -> Table[Slot]:
        """The slots, and what each does now. Raises Unsupported at a server that was started without them."""
        try:
            found = await self._json("GET", self._page("/slots"), shape=list)
        except Unsupported as error:
            raise _with_flag(error, "without `--no-slots`, or with `--slots` where it is an older one") from None
        return Table(_slot(position, mapping(entry)) for position, entry in enumerate(found))

    slots, aslots = doors(_slots)

    async def _tokenize(self, content: str, *, add_special: bool = False, with_pieces: bool = False) -> list[Any]:
        """The ids of the text's tokens as int, or each as a `Piece` with `with_pieces`.

        add_special: put the tokens before it that the model wants at the beginning. What looks like a special token in the
        text ("<|im_start|>") is one.
        """
        if not isinstance(content, str):
            raise ConfigurationError("`tokenize` takes a text.")
        asked = {"content": content, "add_special": add_special, "with_pieces": with_pieces}
        found = await self._json("POST", "/tokenize", self._with_model(asked), shape=dict)
        tokens = [_piece(entry) if with_pieces else count(entry) for entry in entries(found.get("tokens"))]
        if not isinstance(found.get("tokens"), list) or None in tokens:
            raise self._odd("/tokenize", "it sent no list of tokens")
        return tokens

    tokenize, atokenize = doors(_tokenize)

    async def _detokenize(self, tokens: Iterable[int | Piece]) -> str:
        """The text of tokens, given by their ids."""
        given = tokens if isinstance(tokens, Iterable) else [None]
        ids = [token.id if isinstance(token, Piece) else token for token in given]
        if not all(count(token) is not None and token < _MOST_TOKEN for token in ids):
            raise ConfigurationError("`detokenize` takes the ids of tokens, as `tokenize` gives them.")
        return await self._text("/detokenize", {"tokens": ids}, "content")

    detokenize, adetokenize = doors(_detokenize)

    async def _apply_template(self, messages: Messages, **options: Any) -> str:
        """The text that the model would get for a conversation, by its chat template; nothing is generated.

        Takes what `backend.chat` takes; `tools` and `chat_template_kwargs` are the options that change it.
        """
        refuse_settings(options)
        asked = {"messages": as_messages(messages), **self._backend._options, **self._backend._extra_body, **options}
        return await self._text("/apply-template", asked, "prompt")

    apply_template, aapply_template = doors(_apply_template)

    async def _metrics(self) -> Metrics:
        """The server's counters by name, such as "llamacpp:tokens_predicted_total". Raises Unsupported without `--metrics`."""
        try:
            content = await self._ask("GET", self._page("/metrics"))
        except Unsupported as error:
            raise _with_flag(error, "with `--metrics`") from None
        try:
            return Metrics(read_metrics(content.decode("utf-8", "replace")))
        except ValueError as error:
            raise self._odd("/metrics", str(error)) from None

    metrics, ametrics = doors(_metrics)

    async def _text(self, path: str, asked: Mapping[str, Any], name: str) -> str:
        """The field of that name in the answer."""
        found = await self._json("POST", path, self._with_model(asked), shape=dict)
        if not isinstance(found.get(name), str):
            raise self._odd(path, f"it sent no {name}")
        return text(found[name])

    def _page(self, path: str) -> str:
        """A page about the backend's model. A server with one model does not look at the name, one with several needs it."""
        return path if self._backend.model is None else f"{path}?model={quote(self._backend.model, safe='')}"

    def _with_model(self, asked: Mapping[str, Any]) -> dict[str, Any]:
        return {**asked} if self._backend.model is None else {"model": self._backend.model, **asked}


def read_metrics(page: str) -> Iterator[tuple[str, float]]:
    """Each sample of a page in Prometheus' text format: its name, with its labels as `name{a="b",c="d"}`, and its value.

    Raises ValueError for a line that is none. The format: https://prometheus.io/docs/instrumenting/exposition_formats/
    """
    for line in page.split("\n"):
        sample = line.strip(" \t\r")
        if not sample or sample.startswith("#"):
            continue
        if (match := _SAMPLE.fullmatch(sample)) is None:
            raise ValueError(f"{sample[:80]!r} is no metric")
        labels = ",".join(f"{name}={value}" for name, value in _LABELS.findall(match["labels"] or ""))
        yield match["name"] + (f"{{{labels}}}" if labels else ""), float(match["value"])


def _with_flag(error: Unsupported, how: str) -> Unsupported:
    """The same error, naming how a server has to be started."""
    same = Unsupported(error.message, f"Start llama-server {how}.", status=error.status, code=error.code)
    same.server_message, same.body, same.attempts = error.server_message, error.body, error.attempts
    return same


def _slot(position: int, entry: Mapping[str, Any]) -> Slot:
    next_token: Any = entry.get("next_token")
    next_token = mapping(next_token[0] if isinstance(next_token, list) and next_token else next_token)
    id_ = count(entry.get("id"))
    return Slot(
        id=position if id_ is None else id_,
        is_processing=entry.get("is_processing") is True,
        context_window=count(entry.get("n_ctx")),
        decoded_tokens=count(next_token.get("n_decoded")),
        raw=entry,
    )


def _piece(entry: Any) -> Piece | None:
    id_, piece = count(mapping(entry).get("id")), mapping(entry).get("piece")
    if isinstance(piece, list) and all(isinstance(byte, int) and 0 <= byte < 256 for byte in piece):
        piece = bytes(piece)
    return Piece(id_, piece) if id_ is not None and isinstance(piece, str | bytes) else None
