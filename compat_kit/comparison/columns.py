"""The columns of a run: backends with options, what to call them, and what tells them apart."""

from __future__ import annotations

import json
from collections.abc import Iterable, Mapping
from typing import TYPE_CHECKING, Any

from .. import recipes
from ..backend import Backend
from ..calls import refuse_settings
from ..conversation.script import safe_options
from ..errors import ConfigurationError
from .cells import Column
from .keys import canonical, digest, shortened

if TYPE_CHECKING:
    from collections.abc import Sequence

_SHOWN = 40
_PROMPT = "what is asked goes into `prompts`."
_NO_OPTIONS = {
    "messages": _PROMPT,
    "prompt": _PROMPT,
    "input": _PROMPT,
    "model": "give another backend, such as `backend.with_options(model=...)`, for each model in `backends`.",
    "stream": "answers are streamed, so that their times are known. Leave it out.",
}
SECRET = ("extra_headers", "extra_query")
"""Options that may hold a key. They count for who is asked, and are not written down."""


def as_columns(backends: Any, options: Any = None) -> list[Column]:
    """A column for each backend, and for each of the options where there are several.

    Two of one name are numbered. Several options are told apart by what differs: "model · temperature=0".
    """
    wishes = as_options(options)
    notes = [""] if len(wishes) == 1 else differences(wishes)
    columns: list[Column] = []
    taken: set[str] = set()
    for label, backend in as_backends(backends):
        for wish, note in zip(wishes, notes, strict=True):
            name = _free(f"{label} · {note}" if note else label, taken)
            taken.add(name)
            columns.append(Column(len(columns), name, backend, wish))
    return columns


def as_backends(backends: Any) -> list[tuple[str, Backend]]:
    """Backends with what to call them. Raises ConfigurationError for what is none."""
    if isinstance(backends, Backend):
        backends = [backends]
    if not isinstance(backends, Iterable) or isinstance(backends, str):
        backends = []
    pairs = list(backends.items()) if isinstance(backends, Mapping) else [(getattr(one, "label", ""), one) for one in backends]
    if not pairs or not all(isinstance(label, str) and isinstance(backend, Backend) for label, backend in pairs):
        raise ConfigurationError(
            "`backends` is one backend, a list of them, or names and backends, such as {'small': ck.local()}."
        )
    if isinstance(backends, Mapping) and not all(label.strip() for label, _ in pairs):
        raise ConfigurationError(
            "A name in `backends` is empty: it heads a column, so give it one, such as {'small': ck.local()}."
        )
    return pairs


def as_options(options: Any) -> list[dict[str, Any]]:
    """The options of each column of a backend: one mapping, or several."""
    if options is None or isinstance(options, Mapping):
        options = [options or {}]
    if isinstance(options, str) or not isinstance(options, Iterable):
        options = [None]
    wishes = list(options)
    if not wishes or not all(isinstance(wish, Mapping) and all(isinstance(name, str) for name in wish) for wish in wishes):
        raise ConfigurationError(
            "`options` are names and values, such as {'temperature': 0}, or a list of such for several columns a backend."
        )
    for wish in wishes:
        check_options(wish)
    return [dict(wish) for wish in wishes]


def check_options(options: Mapping[str, Any]) -> None:
    """Raise ConfigurationError for what is no option of a comparison, or cannot be sent: once, and not in every row."""
    refuse_settings(options)
    for name, instead in _NO_OPTIONS.items():
        if name in options:
            raise ConfigurationError(f"`{name}` is no option of a comparison: {instead}")
    for name, value in options.items():
        if name in {*SECRET, "images", "tools"}:
            continue
        try:
            json.dumps(value, allow_nan=False)
        except (TypeError, ValueError, RecursionError) as error:
            raise ConfigurationError(
                f"The option `{name}` is no JSON ({error}). Use plain texts, numbers, lists and dicts."
            ) from None


def differences(wishes: Sequence[Mapping[str, Any]]) -> list[str]:
    """For each of the options what it has that others have not, as "temperature=0"; "as it is" where that is nothing."""
    names = list(dict.fromkeys(name for wish in wishes for name in wish))
    differ = [name for name in names if len({canonical(wish.get(name, ...)) for wish in wishes}) > 1]
    return [", ".join(f"{name}={_short(wish[name])}" for name in differ if name in wish) or "as it is" for wish in wishes]


def identity(column: Column) -> str:
    """The digest of whom a column asks: the server, the model, the API; without any option."""
    told = recipes.identity(column.backend)
    return digest(shortened({name: value for name, value in told.items() if name != "options"}))


def merged(column: Column, options: Mapping[str, Any] | None = None) -> dict[str, Any]:
    """All options that a prompt with these of its own is sent with, the closest to it last."""
    return {**column.backend._options, **column.options, **(options or {})}


def shown(options: Mapping[str, Any]) -> dict[str, Any]:
    """Options as they may be kept: as plain JSON, without those that may hold a key."""
    kept = {name: value for name, value in options.items() if name not in SECRET}
    return safe_options(json.loads(canonical(kept)))[0] if kept else {}


def _free(wanted: str, taken: set[str]) -> str:
    label, count = wanted, 1
    while label in taken:
        count += 1
        label = f"{wanted} ({count})"
    return label


def _short(value: Any) -> str:
    text = value if isinstance(value, str) else canonical(value)
    return text if len(text) <= _SHOWN else f"{text[: _SHOWN - 1]}…"
