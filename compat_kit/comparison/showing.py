"""How a comparison shows itself: by a widget where a notebook lives and somebody knows widgets, by its table elsewhere.

The widgets lie above this floor, so the door of the package says where they are.
"""

from __future__ import annotations

import sys
from typing import TYPE_CHECKING, Any

from ..errors import ConfigurationError

if TYPE_CHECKING:
    from collections.abc import Callable

    from .result import Comparison

_find: Callable[[], Any] | None = None


def use(find: Callable[[], Any] | None) -> None:
    """From now on, this gives the module whose `TableWidget` and `VoteWidget` show comparisons; None for no widgets."""
    global _find
    _find = find


def view(name: str, comparison: Comparison) -> Any:
    """The widget of that name for this comparison. Raises ConfigurationError where nobody said where the widgets are."""
    if _find is None:
        raise ConfigurationError("The widgets are not loaded: `import compat_kit as ck`, and use `ck.compare` or `ck.load_run`.")
    return getattr(_find(), name)(comparison)


def show(comparison: Comparison) -> None:
    """Put the comparison out, as the result of a cell: the table widget with a copy that stays, or only that copy."""
    shell = getattr(sys.modules.get("IPython"), "get_ipython", lambda: None)()
    if getattr(shell, "kernel", None) is None:  # a terminal
        print(repr(comparison))
    elif _find is None:
        from IPython.display import display

        bundle = {"text/html": comparison._repr_html_(), "text/plain": repr(comparison)}
        show_bundle: Callable[..., Any] = display
        show_bundle(bundle, raw=True)
    else:
        view("TableWidget", comparison)._ipython_display_()
