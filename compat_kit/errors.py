"""Every error that compat_kit raises on purpose. Each says what happened and what to do next.

CompatKitError
|-- ConfigurationError          an argument cannot work as given (also a ValueError)
|-- MissingExtra                an optional package is not installed (also an ImportError)
|-- UnknownName                 no server or model that was found has this name (also a KeyError)
|-- AmbiguousName               several of them have it (also a KeyError)
|-- StoreError                  a store of runs cannot be opened, read or written
|-- ToolRoundsExceeded          a model went on calling tools; `.run` keeps all of it
|-- BackendError                a server did not do what was asked
|   |-- Unreachable             nothing answers at the address
|   |-- BackendTimeout          something answers, but not in time
|   |-- ConnectionLost          the connection broke before the answer began
|   |-- BackendClosed           the backend was closed before the call, or during it
|   |-- StreamInterrupted       the stream ended before the answer was complete; `.partial` keeps what came
|   |-- NotOpenAI               something answers, but it does not speak the OpenAI API
|   |-- WrongKind               another kind of server answers than the one whose own API was asked for
|   |-- PullInterrupted         a server stopped before it had the whole of a model
|   |-- EmbeddingsInterrupted   not all texts were embedded; `.done` keeps those that were
|   |-- WrongDimensions         vectors of another length than asked for, or than before
|   |-- NoModels                the server offers no model
|   |-- ModelNotChosen          the server offers several models and none was named
|   |-- ParseFailed             the answer is not the value that was asked for; `.text` is what the model wrote
|   `-- StatusError             the server refused, with an HTTP status
|       |-- BadRequest          400, 413, 422: the request itself is wrong
|       |   `-- ContextTooLong  the prompt does not fit into the model's window
|       |-- AuthenticationError 401, 403: no key, or a key that was refused
|       |-- ModelNotFound       the server does not have the model
|       |-- RateLimited         429: too many requests
|       |   `-- QuotaUsedUp     402, or a 429 that no wait helps against: the money or the quota is gone
|       |-- ModelLoading        503 while the model is being loaded
|       |-- Unsupported         the server cannot do this at all
|       |   `-- NoVision        the model takes no images
|       `-- ServerError         any other 5xx, 408, 424
|           `-- Overloaded      503, 529: too much to do for everybody
`-- EngineError                 the embedded engine
    |-- UnknownModel            `ck.local()` knows no such name and finds no such file (also a ValueError)
    |-- NotGGUF                 the file is no GGUF model
    |-- DownloadFailed          a model of the Hugging Face Hub could not be brought here
    `-- EngineStopped           the engine's process ended or did not start
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, ClassVar

from .frames import callers_lines

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from .replies import Attempt, ParseRound, Reply
    from .vectors import Embeddings


class CompatKitError(Exception):
    """The base of every error raised on purpose by compat_kit."""

    def __reduce__(self) -> Any:
        """Errors travel between processes, although their constructors take other arguments than a message."""
        return _restore, (type(self), self.args, self.__dict__)

    def _render_traceback_(self) -> list[str]:
        """What a notebook shows: what happened, and the caller's own lines."""
        return [f"{type(self).__name__}: {self}", "", *callers_lines(self.__traceback__)]


class ConfigurationError(CompatKitError, ValueError):
    """An argument cannot work as given; the message names the argument and a value that would."""


class MissingExtra(CompatKitError, ImportError):
    """An optional package is missing; the message names the extra that brings it."""

    def __init__(self, package: str, extra: str, purpose: str) -> None:
        super().__init__(
            f"{purpose} needs the package {package!r}, which is not installed. "
            f"Install it with `pip install 'compat-kit[{extra}]'`."
        )


class UnknownName(CompatKitError, KeyError):
    """No server or model that was found has this name. `.near` are names like it, `.hint` is the next step."""

    def __init__(self, message: str, near: Sequence[str], hint: str) -> None:
        close = f" Did you mean {' or '.join(repr(name) for name in near)}?" if near else ""
        super().__init__(f"{message}{close} {hint}".rstrip())
        self.near = tuple(near)
        self.hint = hint

    __str__ = Exception.__str__  # KeyError's own would quote it


class AmbiguousName(CompatKitError, KeyError):
    """Several servers or models fit a name. `.candidates` are their full names."""

    def __init__(self, name: str, candidates: Sequence[str]) -> None:
        super().__init__(f"{name!r} may be {_some(candidates)}. Say which: these are the full names.")
        self.candidates = tuple(candidates)

    __str__ = Exception.__str__


class StoreError(CompatKitError):
    """A store of runs cannot be opened, read or written; the message names its file and the next step."""


class ToolRoundsExceeded(CompatKitError):
    """The model was still calling tools in the last round that it had. `.run` is the run: messages, calls, replies."""

    run: Any = None

    def __init__(self, rounds: int) -> None:
        many = "1 round" if rounds == 1 else f"{rounds} rounds"
        super().__init__(
            f"The model went on calling tools: it was stopped after {many}. Everything is kept in `.run`.",
            "Go on with `ck.run_tools(backend, error.run, tools)`, or give it more with `max_rounds=`.",
        )

    def __str__(self) -> str:
        return " ".join(map(str, self.args))


class BackendError(CompatKitError):
    """A server did not do what was asked.

    `.kind` is a word for code ("timeout", "rate_limited", ...), `.message` what happened, `.hint` the next step; `str()`
    is both. `.partial` is the text that had come before, "" when there was none. `.attempts` are the tries it took
    (`replies.Attempt`), where a call was tried at all. `.run` is what there was of a run of tools (`tools.ToolRun`), else None.
    """

    kind: ClassVar[str] = "backend"
    partial: str = ""
    attempts: tuple[Attempt, ...] = ()
    run: Any = None

    def __init__(self, message: str, hint: str = "") -> None:
        super().__init__(f"{message} {hint}".rstrip())
        self.message = message
        self.hint = hint


class Unreachable(BackendError):
    """Nothing answers at `base_url`. `.was_up`: whether this backend had an answer from there before."""

    kind = "connection"

    def __init__(self, base_url: str, hint: str, *, was_up: bool = False) -> None:
        super().__init__(f"Nothing answers at {base_url}{' any more' if was_up else ''}.", hint)
        self.was_up = was_up


class BackendTimeout(BackendError):
    """The server was reached but stayed silent for longer than the timeout."""

    kind = "timeout"

    def __init__(self, base_url: str, timeout_s: float | None) -> None:
        waited = "in time" if timeout_s is None else f"within {timeout_s:g} s"
        super().__init__(
            f"{base_url} did not answer {waited}.",
            "A model that is being loaded can take minutes: pass a larger `timeout=`, or ask for less with `max_tokens=`.",
        )


class ConnectionLost(BackendError):
    """The connection broke before any part of the answer had come."""

    kind = "connection"

    def __init__(self, base_url: str, reason: str) -> None:
        super().__init__(
            f"The connection to {base_url} broke before the answer began ({reason}).",
            "Look at the server's log; a server that was restarted answers on the next call.",
        )


class BackendClosed(BackendError):
    """The backend was closed, before the call or while it was under way."""

    kind = "closed"

    def __init__(self, base_url: str) -> None:
        super().__init__(
            f"The backend for {base_url} was closed.", f"Make a new one, for example with `ck.connect({base_url!r})`."
        )


class StreamInterrupted(BackendError):
    """The stream ended with neither a `finish_reason` nor `[DONE]`, so the answer is not complete.

    `.partial` is the text that had come, "" when there was none; `.has_begun` whether any token had: text, reasoning or a
    piece of a tool call.
    """

    kind = "interrupted"

    def __init__(self, base_url: str, partial: str, reason: str, *, has_begun: bool = True) -> None:
        kept = f"{len(partial)} characters had come and are kept in `.partial`" if partial else "No text had come"
        super().__init__(
            f"The answer from {base_url} is not complete: {reason}. {kept}.",
            "Ask again, or look at the server's log for the reason.",
        )
        self.partial = partial
        self.has_begun = has_begun


class NotOpenAI(BackendError):
    """Something answers at the address, but not as an OpenAI-compatible server does."""

    kind = "not_openai"

    def __init__(self, url: str, found: str, hint: str) -> None:
        super().__init__(f"{url} does not answer like an OpenAI-compatible server: {found}.", hint)


class WrongKind(BackendError):
    """Another kind of server answers than the one whose own API was asked for."""

    kind = "wrong_kind"


class PullInterrupted(BackendError):
    """A server stopped before it had the whole of a model. What it has is kept there, and the next try goes on from it."""

    kind = "pull_interrupted"


class EmbeddingsInterrupted(BackendError):
    """Not all texts were embedded. `.done` are the Embeddings of those that were, `.missing` the positions of the others.

    `__cause__` is the error that stopped it; `.attempts` are those of the request that it stopped.
    """

    kind = "embeddings_interrupted"

    def __init__(self, done: Embeddings, missing: Sequence[int], cause: Exception) -> None:
        total = len(done) + len(missing)
        super().__init__(
            f"{len(done):,} of {total:,} texts were embedded and are kept in `.done`, then: {cause}",
            "Go on with `backend.embed(texts, known=error.done)`.",
        )
        self.done = done
        self.missing = tuple(missing)
        self.attempts = getattr(cause, "attempts", ())


class WrongDimensions(BackendError):
    """The server's vectors have another length than asked for, or than before. `.wanted` and `.found` are the two."""

    kind = "dimensions"

    def __init__(self, message: str, hint: str, *, wanted: int, found: int) -> None:
        super().__init__(message, hint)
        self.wanted = wanted
        self.found = found


class NoModels(BackendError):
    """The server is up and its list of models is empty."""

    kind = "no_models"

    def __init__(self, base_url: str, hint: str) -> None:
        super().__init__(f"{base_url} offers no model.", hint)


class ModelNotChosen(BackendError):
    """The server offers several models, and the backend was made without naming one."""

    kind = "model_not_chosen"

    def __init__(self, base_url: str, models: Sequence[str]) -> None:
        super().__init__(f"{base_url} offers {_some(models)}.", "Name one of them with `model=`.")


class StatusError(BackendError):
    """The server refused with an HTTP status.

    `.status` is the status (int; where an error came in place of an answer 200, in place of vectors what it says itself),
    `.code` the server's own code or None, `.server_message` what it said, `.body` all that it sent (decoded JSON or text, keys
    taken out, None where it was too long to keep), `.retry_after_s` the wait it asked for in seconds or None, `.request_id`
    its id or None.
    """

    kind = "status"

    def __init__(
        self,
        message: str,
        hint: str = "",
        *,
        status: int,
        code: str | None = None,
        server_message: str = "",
        body: Any = None,
        retry_after_s: float | None = None,
        request_id: str | None = None,
    ) -> None:
        super().__init__(message, hint)
        self.status = status
        self.code = code
        self.server_message = server_message
        self.body = body
        self.retry_after_s = retry_after_s
        self.request_id = request_id


class BadRequest(StatusError):
    """The request itself is wrong; sending it again changes nothing."""

    kind = "bad_request"


class ContextTooLong(BadRequest):
    """The prompt does not fit into the model's context window."""

    kind = "context_overflow"


class AuthenticationError(StatusError):
    """The server wants a key, or refused the one it was given."""

    kind = "auth"


class ModelNotFound(StatusError):
    """The server does not have the model."""

    kind = "model_not_found"


class RateLimited(StatusError):
    """Too many requests."""

    kind = "rate_limited"


class QuotaUsedUp(RateLimited):
    """The quota or the money is gone, and no wait brings it back."""

    kind = "quota"


class ModelLoading(StatusError):
    """The server is up and still loading the model."""

    kind = "loading"


class Unsupported(StatusError):
    """The server cannot do this at all, whatever is sent."""

    kind = "unsupported"


class NoVision(Unsupported):
    """The model takes no images: by what the server tells of it, before anything is sent (status 501), or by its refusal."""

    kind = "no_vision"


class ServerError(StatusError):
    """The server failed on its own account."""

    kind = "server_error"


class Overloaded(ServerError):
    """The server has too much to do, for everybody."""

    kind = "overloaded"


class ParseFailed(BackendError):
    """The model's answer is not the value that was asked for, and no repair helped.

    `.reason` is a word for code: "cut_off" (at the limit of tokens), "refusal" (the model declined), "content_filter" (the
    server held it back), "tool_calls", "empty", "not_json" or "wrong_shape". `.text` is what the model wrote last, `.reply`
    the whole of that answer, its usage that of all rounds together. `.errors` are what is wrong with it, each
    {"path": "pets[0].age", "message": ...}, the path "" for the whole. `.rounds` are the rounds it took
    (`replies.ParseRound`).
    """

    kind = "parse_failed"

    def __init__(self, reason: str, message: str, hint: str, *, reply: Reply, errors: Sequence[Mapping[str, str]] = ()) -> None:
        super().__init__(message, hint)
        self.reason = reason
        self.reply = reply
        self.text = reply.text
        self.errors = tuple(errors)
        self.rounds: tuple[ParseRound, ...] = reply.parse_rounds


class EngineError(CompatKitError):
    """The embedded engine could not do what was asked."""


class UnknownModel(EngineError, ValueError):
    """`ck.local()` got neither a name it knows nor a file that exists."""

    def __init__(self, model: str, known: Sequence[str]) -> None:
        super().__init__(
            f"There is no embedded model {model!r} and no such file. Use one of {_some(known)}, the path of a GGUF file, "
            "or `hf:organisation/repository:quantization`."
        )


class NotGGUF(EngineError):
    """The file is not a GGUF model that llama.cpp can read."""

    def __init__(self, path: str, found: str) -> None:
        super().__init__(
            f"{path} is not a usable GGUF model: {found}. "
            "Check the path, download the model again, or convert it with llama.cpp's `convert_hf_to_gguf.py`."
        )


class DownloadFailed(EngineError):
    """A model of the Hugging Face Hub could not be brought to this machine; what came of it is kept for the next try."""

    def __init__(self, reference: str, reason: str, hint: str) -> None:
        super().__init__(f"{reference[:200]!r} could not be downloaded: {reason}. {hint}")


class EngineStopped(EngineError):
    """The engine's process ended, or never became ready."""

    def __init__(self, model: str, reason: str, hint: str) -> None:
        super().__init__(f"The embedded engine for {model!r} is not running: {reason}. {hint}")


def _restore(kind: type[CompatKitError], arguments: tuple[Any, ...], state: dict[str, Any]) -> CompatKitError:
    error = kind.__new__(kind, *arguments)
    error.__dict__.update(state)
    return error


def _some(names: Sequence[str], most: int = 8) -> str:
    """The first names, quoted, and how many more there are."""
    shown = ", ".join(repr(name) for name in names[:most])
    return shown if len(names) <= most else f"{shown} and {len(names) - most} more"
