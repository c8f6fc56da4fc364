"""`%load_ext compat_kit` and `%unload_ext compat_kit`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from IPython.core.completer import context_matcher

from .commands import PARSERS, Commands
from .matching import result
from .talks import conversations

if TYPE_CHECKING:
    from collections.abc import Callable

    from IPython.core.completer import CompletionContext

    from .names import Doors

_KINDS = {"line": ("chat", "backends"), "cell": ("chat", "compare")}
_ATTRIBUTE = "_compat_kit_magics"


def load(shell: Any, doors: Doors) -> None:
    """Give the shell the magics; once, however often it is called."""
    unload(shell)
    setattr(shell, _ATTRIBUTE, Loaded(shell, Commands(shell, doors)))


def unload(shell: Any) -> None:
    """Take them away again, with their conversations and the backends that they made; what was there before is back."""
    loaded = getattr(shell, _ATTRIBUTE, None)
    if loaded is not None:
        delattr(shell, _ATTRIBUTE)
        loaded.leave()


class Loaded:
    """What a shell was given, and what stood in its place."""

    def __init__(self, shell: Any, commands: Commands) -> None:
        self._shell = shell
        self._commands = commands
        self._ours: list[tuple[str, str, Any, Any]] = []
        for kind, names in _KINDS.items():
            there = shell.magics_manager.magics[kind]
            for name in names:
                ours = getattr(commands, name)
                self._ours.append((kind, name, ours, there.get(name)))
                there[name] = ours
        self._matcher = _matcher(commands)
        shell.Completer.custom_matchers.append(self._matcher)

    def leave(self) -> None:
        """Take all of it back. What somebody else has put there since stays."""
        for kind, name, ours, before in self._ours:
            there = self._shell.magics_manager.magics[kind]
            if there.get(name) is not ours:
                continue
            del there[name]
            if before is not None:
                there[name] = before
        matchers = self._shell.Completer.custom_matchers
        if self._matcher in matchers:
            matchers.remove(self._matcher)
        conversations.clear()
        self._commands.names.close()


def _matcher(commands: Commands) -> Callable[[CompletionContext], Any]:
    def match(context: CompletionContext) -> Any:
        lines = context.full_text.split("\n")[: context.cursor_line]
        before = context.text_until_cursor
        if before.lstrip().startswith("%%") and any(line.strip() for line in lines):
            return {"completions": []}  # only the first line of a cell is that of its magic
        return result(before, PARSERS, commands.names)

    marked: Callable[[CompletionContext], Any] = context_matcher(identifier="compat_kit")(match)
    return marked
