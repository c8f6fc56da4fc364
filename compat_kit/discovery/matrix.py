"""The compatibility matrix: which model says that it can do what, as data and as a picture."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ..errors import ConfigurationError
from ..vectors.plots import families, label

if TYPE_CHECKING:
    from collections.abc import Sequence

    import pandas as pd
    from matplotlib.axes import Axes

    from .servers import Server

_ALWAYS = ("chat", "tools", "vision", "embedding", "reasoning")
_LONGEST = 40
_MOST_ROWS = 40
# Told apart by how dark they are too, in print and by the colour-blind.
_COLOURS = {None: "#ffffff", False: "#d9d9d9", True: "#0072B2"}
_WORDS = {None: "?", False: "no", True: "yes"}


def abilities(servers: Sequence[Server]) -> pd.DataFrame:
    """One row a model ("server/model"), one column an ability; True, False, or None where nobody told."""
    import pandas as pd

    models = {_name(server, model.id): model for server in servers for model in server.models}
    told = {one.name for model in models.values() for one in model.capabilities}
    columns = [*_ALWAYS, *sorted(told - {*_ALWAYS, "completion"})]
    rows = [[model.can(name) for name in columns] for model in models.values()]
    return pd.DataFrame(rows, index=pd.Index(list(models), name="model"), columns=columns, dtype=object)


def draw(frame: pd.DataFrame, ax: Axes | None) -> Axes:
    """The frame of `abilities` as coloured squares with a word in each. Raises ConfigurationError where there is no model."""
    import matplotlib.pyplot as plt
    from matplotlib.colors import ListedColormap

    if frame.empty:
        raise ConfigurationError("No model was found that could be drawn: start a server, or `ck.local()`, and discover again.")
    shown = frame.iloc[:_MOST_ROWS]
    if ax is None:
        _, ax = plt.subplots(figsize=(2.6 + 0.95 * len(shown.columns), 0.9 + 0.36 * len(shown)), layout="constrained")
    levels = list(_COLOURS)
    numbers = [[levels.index(value) for value in row] for row in shown.to_numpy()]
    ax.pcolormesh(numbers, cmap=ListedColormap(list(_COLOURS.values())), vmin=0, vmax=2, edgecolors="white", linewidth=2)
    for y, row in enumerate(shown.to_numpy()):
        for x, value in enumerate(row):
            colour = "#ffffff" if value else "#444444"
            ax.text(x + 0.5, y + 0.5, _WORDS[value], ha="center", va="center", fontsize=9, color=colour)
    _label(ax, shown)
    cut = f" ({len(shown)} of {len(frame):,} models)" if len(frame) > len(shown) else ""
    ax.set_title(f"What the servers say that their models can do{cut}", loc="left", fontsize=11, pad=8)
    return ax


def _label(ax: Axes, frame: pd.DataFrame) -> None:
    style: dict[str, Any] = {"fontsize": 9, "parse_math": False, "fontfamily": families()}
    names = [[label(str(name), _LONGEST) for name in axis] for axis in (frame.columns, frame.index)]
    ax.set_xticks([x + 0.5 for x in range(len(names[0]))], names[0], **style)
    ax.set_yticks([y + 0.5 for y in range(len(names[1]))], names[1], **style)
    ax.invert_yaxis()
    ax.tick_params(length=0)
    ax.spines[:].set_visible(False)


def _name(server: Server, model: str) -> str:
    """The model's name, with the server's before it where that says more; the embedded engine is called after its model."""
    return model if server.name == model else f"{server.name}/{model}"
