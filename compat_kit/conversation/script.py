"""A conversation as a Python script that runs as it is, and back. Whatever stands in it is a literal: nothing of it can run."""

from __future__ import annotations

import ast
import re
from typing import TYPE_CHECKING, Any

from .. import render
from ..address import check_url, is_openai, shown_url
from ..errors import ConfigurationError
from .plain import plain_data

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from ..messages import Message

_FIRST = '"""A conversation, exported by compat_kit. This file runs as it is."""\n'
_WIDTH = 100
_MOST_TOKENS = 300_000
_OPEN, _CLOSED = frozenset("[{("), frozenset("]})")
_TOKEN = re.compile(
    r"""\s*([\[\]{}(),:]"""
    r"""|'[^'\\\r\n]*+(?:\\[^\r\n][^'\\\r\n]*+)*+'|"[^"\\\r\n]*+(?:\\[^\r\n][^"\\\r\n]*+)*+\""""
    r"""|True|False|None|-?[0-9][0-9.]*(?:e[+-]?[0-9]+)?)"""
)

_KEY = "COMPAT_KIT_API_KEY"
_SETTINGS = frozenset(("self", "messages", "api_key", "default_headers", "extra_headers", "extra_query"))
_SECRET = re.compile(
    r"api[-_ ]?key|auth(orization|[-_]token)?$|access[-_]token|passw|secret|credential|cookie|bearer|^(key|token)$"
    r"|(private|signing|account|subscription)[-_ ]?key|(hf|api|session|id|refresh|user|bot|hub|github|jwt)[-_]?token$",
    re.IGNORECASE,
)


def write_script(
    messages: Sequence[Message], *, title: str = "", base_url: str = "", model: str = "", options: Mapping[str, Any] | None = None
) -> str:
    """A script that holds the messages, and asks the model for an answer to the last of them that is not an answer.

    base_url: of the server, without user name, password or query; "" for the embedded engine, or, without a model too,
    for the server that the environment names. options: those of the request; one that may hold a secret, or is no plain
    data, is left out, and the script says so. A key is never written: the script reads it from the environment.
    """
    kept, left_out = safe_options(options or {})
    lines = [
        _FIRST,
        f"# {_one_line(title)}\n" if title else "",
        "import os\n" if _wants_key(_address(base_url)) else "",
        "import compat_kit as ck\n",
    ]
    if left_out:
        lines.append(f"# Left out, since they may hold a secret or are no plain data: {_one_line(', '.join(left_out))}\n")
    lines.append(f"messages = {literal(plain_data(list(messages), 'The conversation'))}\noptions = {literal(kept)}\n")
    asked = max((i for i, one in enumerate(messages, 1) if one["role"] in ("user", "tool")), default=len(messages))
    lines.append(_asking(_backend(base_url, model), asked) if messages else "")
    return "\n".join(line for line in lines if line)


def is_script(text: str) -> bool:
    """Whether this text is such a script."""
    return text.replace("\r\n", "\n").startswith(_FIRST)


def read_script(text: str) -> list[Any]:
    """The messages in such a script; nothing of it is run. Raises ConfigurationError where they are no literal any more."""
    try:
        messages = ast.literal_eval(_assigned(text))
    except (SyntaxError, ValueError, TypeError, MemoryError, RecursionError) as error:
        raise ConfigurationError(_UNREADABLE) from error
    if not isinstance(messages, list):
        raise ConfigurationError(_UNREADABLE)
    return messages


def _assigned(text: str) -> str:
    """The literal that `messages` is set to. Only what this file writes is let through to Python's own parser."""
    start = re.search(r"^messages = ", text, re.MULTILINE)
    if start is None:
        raise ValueError(text[:40])
    position, depth = start.end(), 0
    for _ in range(_MOST_TOKENS):
        token = _TOKEN.match(text, position)
        if token is None:
            break
        position = token.end()
        depth += token[1] in _OPEN
        depth -= token[1] in _CLOSED
        if depth <= 0:
            return text[start.end() : position]
    raise ValueError(text[start.end() : start.end() + 40])


_UNREADABLE = "The messages in this script cannot be read without running it. Run it, and give its `messages`."


def safe_options(options: Mapping[str, Any]) -> tuple[dict[str, Any], list[str]]:
    """The options that may be written into a file, and the names of the others: those with secrets, and what is no data."""
    kept: dict[str, Any] = {}
    left_out = []
    for name, value in options.items():
        try:
            copied = plain_data({name: value}, "The options")
        except ConfigurationError:
            copied = {}
        if not copied or name in _SETTINGS or _has_secret(copied):
            left_out.append(str(name))
        else:
            kept |= copied
    return kept, left_out


def literal(value: Any, indent: int = 0) -> str:
    """Plain data as Python writes it, over several lines where one would be long; lines of text stay lines."""
    short = repr(value)
    if len(short) + indent <= _WIDTH and "\\n" not in short:
        return short
    inner, outer = " " * (indent + 4), " " * indent
    if isinstance(value, list) and value:
        items = [f"{inner}{literal(item, indent + 4)},\n" for item in value]
        return f"[\n{''.join(items)}{outer}]"
    if isinstance(value, dict) and value:
        items = [f"{inner}{name!r}: {literal(item, indent + 4)},\n" for name, item in value.items()]
        return f"{{\n{''.join(items)}{outer}}}"
    if isinstance(value, str) and "\n" in value[:-1]:
        lines = [f"{inner}{line!r}\n" for line in re.findall(r"[^\n]*\n|[^\n]+", value)]
        return f"(\n{''.join(lines)}{outer})"
    return short


def _has_secret(value: Any) -> bool:
    if isinstance(value, dict):
        return any(not isinstance(name, str) or _SECRET.search(name) or _has_secret(inner) for name, inner in value.items())
    return isinstance(value, list | tuple) and any(_has_secret(item) for item in value)


def _address(base_url: str) -> str:
    """The address of a server, "" for what is none, such as the name of a client that somebody brought."""
    try:
        return check_url(shown_url(base_url))
    except ConfigurationError:
        return ""


def _wants_key(address: str) -> bool:
    """Whether the script has to look for a key; for OpenAI's own address the backend does."""
    return bool(address) and not is_openai(address)


def _backend(base_url: str, model: str) -> str:
    address = _address(base_url)
    if not address:
        return f"ck.local({model!r})" if model and not base_url else "ck.from_env()"
    named = ", ".join([repr(address), repr(model) if model else "None"])
    return f'ck.connect({named}, api_key=os.environ.get("{_KEY}"))' if _wants_key(address) else f"ck.connect({named})"


def _asking(backend: str, asked: int) -> str:
    return (
        'if __name__ == "__main__":\n'
        f"    with {backend} as backend:\n"
        f"        for chunk in backend.stream(messages[:{asked}], **options):\n"
        '            print(chunk.text, end="", flush=True)\n'
        "    print()\n"
    )


def _one_line(text: str) -> str:
    return " ".join(render.plain(text).split())[:200]
