"""What an answer to `GET /models` tells: the models, and the state that it speaks of. A status alone proves nothing."""

from __future__ import annotations

import codecs
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from .. import decode, errors, refusals
from ..address import shown_url
from ..prober import Answer, Silence

if TYPE_CHECKING:
    from ..replies import ModelInfo

STATES = ("up", "no model", "loading", "needs key", "failing", "wrong path", "not OpenAI", "timed out", "refused", "no answer")
"""All states of a server, the best first."""

FOUND = STATES[:5]
"""Those of a server whose API is there."""

SILENT = STATES[7:]
"""Those of an address from which nothing came."""

WANTS_LOGIN = "it wants a user name and a password"
BROKEN_OFF = "it breaks off:"
NO_HOST = "no such host:"
LATE = "time was up"
WANTS_TLS = "it wants HTTPS"
_OF_MODELS = frozenset(
    ("owned_by", "created", "context_length", "max_model_len", "meta", "architecture", "pricing", "capabilities", "model_type")
)
_NO_SERVER = "AirTunes/"  # of macOS, which has port 5000 for itself and refuses everything there
_SILENCES = {"refused": "refused", "timed out": "timed out", "too long": "not OpenAI"}
_STATES: dict[type[errors.StatusError], str] = {
    errors.AuthenticationError: "needs key",
    errors.ModelLoading: "loading",
    errors.ModelNotFound: "no model",
    errors.Overloaded: "loading",
    errors.RateLimited: "failing",
    errors.QuotaUsedUp: "failing",
    errors.ServerError: "failing",
}


@dataclass(frozen=True, slots=True)
class Reading:
    """What one answer tells.

    state: one of STATES. reason: in a few words, why it is not "up". entries: of the list of models, as they came, None
    where there is no list. is_bare: the status is all that speaks for this state.
    """

    state: str
    models: tuple[ModelInfo, ...] = ()
    reason: str = ""
    entries: tuple[Any, ...] | None = None
    is_bare: bool = False

    @property
    def is_server(self) -> bool:
        """Whether it has a list of models, or refuses to show it."""
        return self.state in FOUND


def read(answer: Answer | Silence, *, is_usual_path: bool = True) -> Reading:
    """The reading of an answer. At a path where other software has a `/models` too, the list has to say what it is."""
    if isinstance(answer, Silence):
        what = {"broken off": f"{BROKEN_OFF} ", "no host": f"{NO_HOST} "}.get(answer.what, "")
        reason = f"{what}{answer.reason}"
        return Reading(_SILENCES.get(answer.what, "no answer"), reason=reason)
    if answer.status == 0:
        return Reading("not OpenAI", reason="it does not speak HTTP")
    content = _content(answer)
    if answer.status == 200:
        return _read_list(content, is_usual_path=is_usual_path)
    if 300 <= answer.status < 400:
        target = shown_url(answer.headers.get("location", ""))
        return Reading("not OpenAI", reason=f"it redirects to {target}" if target else "")
    return _read_refusal(answer, content)


def _content(answer: Answer) -> Any:
    try:
        return decode.parse(answer.body.removeprefix(codecs.BOM_UTF8))
    except ValueError:
        return answer.body[:10_000].decode("utf-8", "replace")


def _read_list(content: Any, *, is_usual_path: bool) -> Reading:
    try:
        models = decode.read_models(content)
    except ValueError:
        return Reading("not OpenAI")
    listed = (content.get("data") if isinstance(content, dict) else content) or ()
    entries = tuple(entry for entry in listed if isinstance(entry, dict))
    if (listed and not models) or not all(map(_may_be_model, entries)):
        return Reading("not OpenAI")
    says_so = isinstance(content, dict) and content.get("object") == "list"
    says_so = says_so or any(entry.get("object") == "model" for entry in entries)
    if not says_so and (not is_usual_path or not isinstance(content, dict | list) or (content == [] and not models)):
        return Reading("not OpenAI")
    return Reading("up" if models else "no model", models, entries=entries)


def _may_be_model(entry: dict[str, Any]) -> bool:
    """Whether an entry says that it is a model, or nothing of what it is."""
    if "object" in entry:
        return entry["object"] in ("model", "object", "", None)  # Dynamo writes the second
    return bool(_OF_MODELS & entry.keys()) or entry.keys() <= {"id", "name"}


def _read_refusal(answer: Answer, content: Any) -> Reading:
    if answer.headers.get("server", "").startswith(_NO_SERVER):
        return Reading("not OpenAI")
    if answer.status == 401 and answer.headers.get("www-authenticate", "").lower().startswith("basic"):
        return Reading("needs key", reason=WANTS_LOGIN, is_bare=True)
    error = refusals.read_error(answer.status, answer.headers, content)
    state = next((state for kind, state in _STATES.items() if type(error) is kind), "not OpenAI")
    words = refusals.words_of(content) if refusals.is_error_envelope(content) else ""
    if answer.status == 400 and b"HTTPS" in answer.body[:1000]:
        return Reading("not OpenAI", reason=WANTS_TLS)
    is_bare = not words and state != "no model"  # Jan says in plain text that it has none
    if is_bare and state in ("loading", "failing"):
        state = "not OpenAI"
    return Reading(state, reason=words or f"status {answer.status}", is_bare=is_bare)
