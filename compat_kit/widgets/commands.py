"""What a view may say. Everything that comes from a page is checked here, in less than a millisecond."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any

from .attachments import MOST_BYTES
from .settings import FIELDS, Refused
from .settings import MOST_CHARACTERS as MOST_SETTING

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

MOST_CHARACTERS = 1_000_000
"""The longest message that is taken from a page; `widget.send` takes longer ones."""

FORMS = ("md", "json", "html", "py")
_NOT_UNDERSTOOD = "This was not understood. Run the cell again: its page may be older than its kernel."


@dataclass(frozen=True, slots=True)
class Command:
    """One message of a view. `n` is its number, 0 for one that is not answered by it; `buffer` the file that came with it."""

    kind: str
    n: int = 0
    values: Mapping[str, Any] = field(default_factory=dict)
    buffer: Any = None


def number(content: Any) -> int | None:
    """The number of a command, None where there is none that could be answered."""
    n = content.get("n") if isinstance(content, dict) else None
    return n if type(n) is int and abs(n) < 2**63 else None


def read(content: Any, buffers: Any = ()) -> Command | None:
    """The command that a message is, None for what is none. Raises Refused for one that cannot be obeyed."""
    kind = content.get("k") if isinstance(content, dict) else None
    if not isinstance(kind, str) or kind not in _COMMANDS:
        if number(content) is None:
            return None
        raise Refused(_NOT_UNDERSTOOD)
    n = number(content)
    if n is None and kind not in ("hello", "sync"):
        return None
    values = {name: content.get(name) for name in _COMMANDS[kind]}
    for name, check in _COMMANDS[kind].items():
        if not check(values[name]):
            raise Refused(_why(name, values[name]))
    return Command(kind, n or 0, {name: _whole(value) for name, value in values.items()}, _buffer(kind, buffers))


def _is_text(value: Any) -> bool:
    return isinstance(value, str) and len(value) <= MOST_CHARACTERS


def _is_name(value: Any) -> bool:
    return isinstance(value, str) and 0 < len(value) <= 1000


def _is_title(value: Any) -> bool:
    return isinstance(value, str) and len(value) <= 10_000


def _is_number(value: Any) -> bool:
    return value is None or (type(value) is int and abs(value) < 2**63)


def _are_settings(value: Any) -> bool:
    return _is_table(value, FIELDS, MOST_SETTING)


def _is_choice(value: Any) -> bool:
    return _is_table(value, ("server", "model"), 10_000)


def _is_table(value: Any, names: tuple[str, ...], most: int) -> bool:
    return (
        isinstance(value, dict)
        and len(value) <= len(names)
        and all(name in names and isinstance(text, str) and len(text) <= most for name, text in value.items())
    )


_COMMANDS: dict[str, dict[str, Callable[[Any], bool]]] = {
    "hello": {},
    "sync": {"s": lambda _: True},
    "send": {"text": _is_text},
    "stop": {},
    "again": {"i": _is_name},
    "edit": {"i": _is_name, "text": _is_text},
    "choose": {"i": _is_name, "by": lambda value: type(value) is int and value in (-1, 1)},
    "delete": {"i": _is_name},
    "clear": {},
    "decide": {"i": _is_name, "c": _is_title, "how": lambda value: value in ("once", "always", "deny")},
    "set": {"values": _are_settings},
    "export": {"as": lambda value: value in FORMS},
    "attach": {"name": _is_title},
    "detach": {"id": _is_name},
    "switch": {"open": lambda value: isinstance(value, bool)},
    "pick": {"values": _is_choice},
    "refresh": {},
}


def _why(name: str, value: Any) -> str:
    if name == "text" and isinstance(value, str):
        return f"This has {len(value):,} characters, and at most {MOST_CHARACTERS:,} are taken. Send it in parts, or from a cell."
    if (
        name == "values"
        and isinstance(value, dict)
        and any(isinstance(one, str) and len(one) > MOST_SETTING for one in value.values())
    ):
        return f"At most {MOST_SETTING:,} characters are taken here. Set it in the cell that makes the chat."
    return _NOT_UNDERSTOOD


def _whole(value: Any) -> Any:
    """The value with halves of characters joined, or replaced where the other half is missing."""
    if isinstance(value, dict):
        return {name: _whole(one) for name, one in value.items()}
    if not isinstance(value, str):
        return value
    try:
        value.encode()
    except UnicodeEncodeError:
        return value.encode("utf-16", "surrogatepass").decode("utf-16", "replace")
    return value


def _buffer(kind: str, buffers: Any) -> Any:
    if kind != "attach":
        return None
    if not isinstance(buffers, list | tuple) or len(buffers) != 1:
        raise Refused("The file did not arrive. Add it again.")
    try:
        size = memoryview(buffers[0]).nbytes
    except TypeError:
        raise Refused("The file did not arrive. Add it again.") from None
    if size > MOST_BYTES:
        raise Refused(f"This file has {size / 1e6:,.0f} MB, and at most {MOST_BYTES / 1e6:,.0f} MB are taken. Make it smaller.")
    return bytes(buffers[0])
