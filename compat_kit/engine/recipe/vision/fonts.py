"""Fonts to draw codes with: those that come with matplotlib, and the one in Pillow."""

from __future__ import annotations

import importlib.util
import os
from functools import lru_cache
from pathlib import Path

from PIL import ImageFont

Font = ImageFont.FreeTypeFont

LEARNED = (
    "pillow", "pillow", "pillow", "DejaVuSans", "DejaVuSans", "DejaVuSans-Bold", "DejaVuSans-Bold", "DejaVuSansMono",
    "DejaVuSansMono-Bold",
    "DejaVuSerif", "DejaVuSerif-Bold", "DejaVuSans-Oblique", "STIXGeneralBol", "cmss10", "cmtt10",
)  # fmt: skip
UNSEEN = ("STIXGeneral", "DejaVuSansMono-Oblique", "DejaVuSerif-Italic")
"""Fonts that only the evaluation draws with."""


@lru_cache(maxsize=1)
def folder() -> Path:
    """Where matplotlib keeps its fonts; `MINIATURE_FONTS` names the folder where matplotlib is not installed."""
    if "MINIATURE_FONTS" in os.environ:
        return Path(os.environ["MINIATURE_FONTS"])
    spec = importlib.util.find_spec("matplotlib")
    if spec is None or spec.origin is None:
        raise RuntimeError("The fonts of matplotlib are needed: install it, or set MINIATURE_FONTS to their folder.")
    return Path(spec.origin).parent / "mpl-data" / "fonts" / "ttf"


@lru_cache(maxsize=4096)
def font(name: str, size: int) -> Font:
    """The font of this name, `size` pixels high; "pillow" is what `ImageFont.load_default(size)` gives."""
    if name == "pillow":
        return ImageFont.load_default(size)  # type: ignore[return-value]
    return ImageFont.truetype(str(folder() / f"{name}.ttf"), size)
