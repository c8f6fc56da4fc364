"""Conversations in files: our own form, which keeps every branch; reading it and others back; and saving without losing anything.

A file is hostile. It can be of any size and shape, and it names neither an address that is asked nor a picture that is loaded.
"""

from __future__ import annotations

import errno
import json
import math
import os
import re
import secrets
import stat
from collections.abc import Iterable, Mapping
from contextlib import suppress
from dataclasses import asdict, fields
from pathlib import Path
from typing import Any

from ..address import shown_url
from ..errors import ConfigurationError
from ..figures import Figures
from ..replies import Usage
from .form import check_role, message_of, read_node, read_round, result_of, take_result
from .node import CALL_STATES, Call, Node, Round
from .plain import plain_data
from .script import is_script, read_script
from .tree import Conversation

FORMAT, VERSION = "compat_kit conversation", 1

MOST_BYTES = 64 * 1024 * 1024
"""So large may a file be that is loaded."""

_MOST_PARTS = 1_000_000
"""So many values may be in it: a list takes a hundred times the memory that it takes in a file."""

_ID = re.compile(r"[A-Za-z0-9_-]{1,64}")
_SURROGATE = re.compile("[\ud800-\udfff]")
_FORMS = "a file that was exported as json or py, a list of messages, or the text of either"
_HALF = "The file is damaged, or was made by something else."


def to_json(conversation: Conversation, **about: Any) -> str:
    """A conversation as JSON text with all its branches, figures, errors and calls; `from_json` reads it.

    about: what else is to be kept, such as title, model, base_url (without user name, password and query) and options.
    """
    if isinstance(about.get("base_url"), str):
        about["base_url"] = shown_url(about["base_url"])
    whole = {
        "format": FORMAT,
        "version": VERSION,
        "about": plain_data({name: value for name, value in about.items() if value}, "`about`"),
        "system": conversation.system,
        "system_extra": conversation.system_extra,
        "top": next((node.id for node in conversation.path()), None),
        "messages": [_row(node) for node in list(conversation.nodes.values())],
    }
    text = json.dumps({name: value for name, value in whole.items() if value}, ensure_ascii=False, indent=1, allow_nan=False)
    return _SURROGATE.sub(lambda half: f"\\u{ord(half.group()):04x}", text) + "\n"


def from_json(text: str) -> Conversation:
    """The conversation that `to_json` wrote. Raises ConfigurationError for any other text."""
    return _from_data(_parsed(text))


def load(source: Any) -> Conversation:
    """A conversation from what somebody has: a path, the text of a file, a list of messages in the API's form, or a dict.

    Files and texts are JSON, of `to_json` or of messages, or Python that was exported here, of which nothing is run. No
    picture is loaded from anywhere. Raises ConfigurationError, with the next step, for all else.
    """
    if isinstance(source, Conversation):
        return source
    if isinstance(source, Mapping):
        return _from_data(plain_data(source, "The conversation"))
    if isinstance(source, str) and not _is_path(source):
        return _from_text(source)
    if isinstance(source, str | Path):
        return _from_text(_read(Path(source)))
    if isinstance(source, bytes) or not isinstance(source, Iterable):
        raise ConfigurationError(f"A conversation cannot be made from {type(source).__name__!r}. Give {_FORMS}.")
    return Conversation(source)


def save(path: str | Path, text: str) -> Path:
    """Write a file so that it is there whole or not at all: what was there before is lost only when all of the new one is.

    Gives back where it is. Raises ConfigurationError where it cannot be written; then nothing has changed.
    """
    try:
        target = Path(os.path.realpath(path))
        _replace(target, text.encode("utf-8", "backslashreplace"), _mode(target))
    except (OSError, ValueError, TypeError) as error:
        reason = error.strerror if isinstance(error, OSError) else error
        raise ConfigurationError(
            f"The conversation cannot be saved to {str(path)!r}: {reason}. Nothing was changed; name another file."
        ) from error
    return target


def _replace(target: Path, data: bytes, mode: int | None) -> None:
    """Write all of it into a file beside the target, then give that its name."""
    beside = target.with_name(f".{target.name[:100]}.{secrets.token_hex(4)}.part")
    try:
        with beside.open("xb") as file:
            if mode is not None:
                beside.chmod(mode)
            file.write(data)
            file.flush()
            os.fsync(file.fileno())
        beside.replace(target)
    finally:
        with suppress(OSError):
            beside.unlink(missing_ok=True)


def _mode(target: Path) -> int | None:
    """The rights of the file that is there, None where there is none. Raises OSError where there is something else."""
    if not os.path.lexists(target):
        return None
    mode = target.stat().st_mode
    if not stat.S_ISREG(mode):
        raise OSError(errno.EINVAL, "it is no file")
    return stat.S_IMODE(mode)


def _row(node: Node) -> dict[str, Any]:
    """A message of the tree as it is written; what says nothing is left out."""
    row: dict[str, Any] = {"id": node.id, "parent": node.parent, "chosen": node.chosen}
    if node.role == "assistant":
        row["rounds"] = [_round_row(one) for one in list(node.rounds)]
    else:
        row["message"] = {"role": node.role, "content": node.content, **node.extra}
    known, unknown = asdict(node.figures), asdict(Figures())
    row["figures"] = {name: value for name, value in known.items() if value != unknown[name]}
    row |= {name: getattr(node, name) for name in ("state", "error", "hint", "model", "server")}
    return {name: value for name, value in row.items() if value}


def _round_row(one: Round) -> dict[str, Any]:
    row: dict[str, Any] = {"message": message_of(one, one.calls), "reasoning": one.reasoning, "reasoning_s": one.reasoning_s}
    row["usage"] = {name: count for name, count in asdict(one.usage).items() if count is not None}
    row["calls"] = [{"state": call.state, "result": result_of(call), "took_s": call.took_s} for call in one.calls]
    return {name: value for name, value in row.items() if value not in ("", None, [], {})}


def _from_text(text: str) -> Conversation:
    _check_size(len(text))
    start = text.lstrip("\ufeff \t\r\n")[:1]
    if start and start in "[{":
        return _from_data(_parsed(text))
    if is_script(text):
        return Conversation(read_script(text))
    raise ConfigurationError(
        f"There is no conversation in this text. Give {_FORMS}. An export as md, html or text is for reading: export as json."
    )


def _from_data(data: Any) -> Conversation:
    if isinstance(data, list):
        return Conversation(data)
    if not isinstance(data, dict):
        raise ConfigurationError(f"There is no conversation in this JSON. Give {_FORMS}.")
    if "format" not in data and ("messages" in data or "role" in data):
        return Conversation(data.get("messages", data))
    if data.get("format") != FORMAT or not isinstance(data.get("version"), int):
        raise ConfigurationError(f"This is no conversation of compat_kit. Give {_FORMS}.")
    if data["version"] != VERSION:
        raise ConfigurationError(
            f"This conversation is in version {data['version']} of the form, and this compat_kit reads version {VERSION}. "
            "Update compat_kit, or export it again as a list of messages."
        )
    return _conversation(data)


def _conversation(data: dict[str, Any]) -> Conversation:
    conversation = Conversation(system=_text(data, "system") or None)
    conversation.system_extra = {name: value for name, value in _dict(data, "system_extra").items() if name != "content"}
    if conversation.system_extra.get("role", "developer") != "developer":
        raise ConfigurationError(f"The system prompt has a role that there is none of. {_HALF}")
    conversation.about = _dict(data, "about")
    rows = _list(data, "messages")
    for row in rows:
        conversation.put(_node(row))
    shown = [data.get("top"), *(row.get("chosen") for row in rows)]
    for node_id, parent in zip(shown, [None, *(row.get("id") for row in rows)], strict=True):
        if node_id is not None and conversation.node(node_id).parent != parent:
            raise ConfigurationError(f"A branch is chosen where there is no such branch. {_HALF}")
        if node_id is not None:
            conversation.choose(node_id)
    return conversation


def _node(row: dict[str, Any]) -> Node:
    node = _said(row) if "message" in row else Node("", "assistant", rounds=[_round(one) for one in _list(row, "rounds")])
    if node.role == "assistant" and not node.rounds:
        node.rounds.append(Round())
    node.id, node.parent = _text(row, "id"), _text(row, "parent") or None
    if not _ID.fullmatch(node.id):
        raise ConfigurationError(f"A message has no id, or one that is none. {_HALF}")
    node.state = _text(row, "state") or node.state
    node.error, node.hint = _text(row, "error"), _text(row, "hint")
    node.model, node.server = _text(row, "model"), _text(row, "server")
    node.figures = _figures(_dict(row, "figures"))
    return node


def _said(row: dict[str, Any]) -> Node:
    """A message that is no answer."""
    message = _dict(row, "message")
    if check_role(message.get("role")) in ("assistant", "tool"):
        raise ConfigurationError(f"An answer, or the result of a tool, stands where neither can be. {_HALF}")
    return read_node(message)


def _round(row: dict[str, Any]) -> Round:
    made = read_round(_dict(row, "message"))
    made.reasoning = made.reasoning or _text(row, "reasoning")
    made.reasoning_s = _seconds(row, "reasoning_s")
    used = _dict(row, "usage")
    made.usage = Usage(**{one.name: _count(used, one.name) for one in fields(Usage)})
    rows = _list(row, "calls")
    if len(rows) != len(made.calls):
        raise ConfigurationError(f"The calls of an answer and their results do not belong together. {_HALF}")
    for call, kept in zip(made.calls, rows, strict=True):
        _take_outcome(call, kept)
    return made


def _take_outcome(call: Call, row: dict[str, Any]) -> None:
    result = _dict(row, "result")
    if result.get("role") != "tool":
        raise ConfigurationError(f"`result` must be the result of a call of a tool. {_HALF}")
    take_result(call, result)
    call.state, call.took_s = _text(row, "state"), _seconds(row, "took_s")
    if call.state not in CALL_STATES:
        raise ConfigurationError(f"A call of a tool is in no state that there is. {_HALF}")


def _figures(row: dict[str, Any]) -> Figures:
    attempts = _count(row, "attempts")
    return Figures(
        ttft_s=_seconds(row, "ttft_s"),
        tokens_per_s=_seconds(row, "tokens_per_s"),
        tokens=_count(row, "tokens"),
        finish_reason=_text(row, "finish_reason") or None,
        attempts=1 if attempts is None else attempts,
        is_estimated=row.get("is_estimated") is True,
        is_guessed=row.get("is_guessed") is True,
        is_client_bound=row.get("is_client_bound") is True,
    )


def _text(row: dict[str, Any], name: str) -> str:
    value = row.get(name)
    if value is not None and not isinstance(value, str):
        raise ConfigurationError(f"`{name}` must be text. {_HALF}")
    return value or ""


def _dict(row: dict[str, Any], name: str) -> dict[str, Any]:
    value = row.get(name, {})
    if not isinstance(value, dict):
        raise ConfigurationError(f"`{name}` must be an object. {_HALF}")
    return plain_data(value, f"`{name}`")  # type: ignore[no-any-return]


def _list(row: dict[str, Any], name: str) -> list[dict[str, Any]]:
    value = row.get(name, [])
    if not isinstance(value, list) or not all(isinstance(item, dict) for item in value):
        raise ConfigurationError(f"`{name}` must be a list of objects. {_HALF}")
    return value


def _seconds(row: dict[str, Any], name: str) -> float | None:
    """A number that is not below zero, of seconds or of tokens in one."""
    value = row.get(name)
    if value is None:
        return None
    if isinstance(value, bool) or not isinstance(value, int | float) or not 0 <= value < math.inf:
        raise ConfigurationError(f"`{name}` must be a number of seconds. {_HALF}")
    return float(value)


def _count(row: dict[str, Any], name: str) -> int | None:
    value = row.get(name)
    if value is not None and (isinstance(value, bool) or not isinstance(value, int) or value < 0):
        raise ConfigurationError(f"`{name}` must be a whole number. {_HALF}")
    return value


def _parsed(text: str) -> Any:
    """The data of a JSON text. A number that is none, or of any length, is refused."""
    _check_size(len(text))
    _check_parts(text)
    try:
        return json.loads(text.lstrip("\ufeff"), parse_constant=_no_number, parse_float=_finite)
    except (ValueError, RecursionError) as error:
        where = f" (line {error.lineno})" if isinstance(error, json.JSONDecodeError) else ""
        raise ConfigurationError(f"This text looks like JSON and is none{where}. Give {_FORMS}.") from error


def _no_number(name: str) -> float:
    raise ValueError(name)


def _finite(digits: str) -> float:
    number = float(digits)
    return number if math.isfinite(number) else _no_number(digits)


def _check_size(size: int) -> None:
    if size > MOST_BYTES:
        raise ConfigurationError(f"A conversation may have {MOST_BYTES // 1024**2} MB, and this is larger. Export less of it.")


def _check_parts(text: str) -> None:
    if sum(text.count(sign) for sign in ",[{") > _MOST_PARTS:
        raise ConfigurationError(f"There are more than {_MOST_PARTS:,} values in this. Export less of the conversation.")


def _is_path(text: str) -> bool:
    """Whether a text that was given is meant as a path: one short line that does not look like JSON."""
    return len(text) < 1024 and "\n" not in text and text.lstrip()[:1] not in ("[", "{") and bool(text.strip())


def _read(path: Path) -> str:
    """The text of a file. A pipe or a device is none."""
    try:
        if _mode(path) is None:
            raise FileNotFoundError(errno.ENOENT, "there is no such file")
        with path.open("rb") as file:
            content = file.read(MOST_BYTES + 1)
        _check_size(len(content))
        return content.decode("utf-8-sig")
    except ConfigurationError:
        raise
    except (OSError, ValueError) as error:
        reason = error.strerror if isinstance(error, OSError) else "it is not text in UTF-8"
        raise ConfigurationError(
            f"The conversation {str(path)!r} cannot be read: {reason}. Check the path, or give {_FORMS}."
        ) from error
