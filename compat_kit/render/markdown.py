"""Markdown of a model as HTML that can be put anywhere: made by a parser that knows no HTML, then cleaned by an allow-list."""

from __future__ import annotations

import html
from functools import cache
from typing import TYPE_CHECKING, Any

from . import code, formulas, links
from .parser import parse, parser
from .text import plain, short

if TYPE_CHECKING:
    from collections.abc import Sequence

    from markdown_it.renderer import RendererHTML
    from markdown_it.token import Token

MOST_FORMULAS = 400
"""How many formulas of one text are drawn; the source of the others is shown."""

_TAGS = "p br hr h1 h2 h3 h4 h5 h6 strong em s code pre blockquote ul ol li table thead tbody tr th td a span div"
TAGS = frozenset(_TAGS.split())

CLASSES = {
    "div": {"ck-fence", "ck-lang", "ck-scroll", "ck-formula", "ck-raw"},
    "span": {"ck-target", "ck-image", *code.CLASSES},
    "code": {"ck-math"},
    "th": {"ck-left", "ck-center", "ck-right"},
    "td": {"ck-left", "ck-center", "ck-right"},
}
"""The classes that `markdown` gives, by tag."""


def markdown(text: str, *, mathml: bool = True) -> str:
    """The text as safe HTML, a balanced fragment whose classes the style "prose" knows under an element of class `ck-md`.

    Nothing in it runs or loads anything. mathml: formulas are drawn; else their source is shown as code. A text that is too
    long or too deep to be read as Markdown is shown as it is.
    """
    source = plain(text)
    try:
        tokens = parse(source)
        made = _raw(source) if tokens is None else _rendered(tokens, mathml)
    except Exception:  # nothing that a model writes may cost its answer
        made = _raw(source)
    return plain(str(_cleaner().clean(made)))  # once more: an entity may have been one of the characters that turn text around


def _rendered(tokens: Sequence[Token], mathml: bool) -> str:
    return _renderer().render(tokens, parser().options, {"mathml": MOST_FORMULAS if mathml else 0})


def _raw(text: str) -> str:
    return f'<div class="ck-raw">{html.escape(text)}</div>'


@cache
def _cleaner() -> Any:
    import nh3

    attributes = {tag: set(formulas.ATTRIBUTES) for tag in formulas.TAGS}
    return nh3.Cleaner(
        tags=set(TAGS | formulas.TAGS),
        clean_content_tags={"script", "style"},
        attributes={**attributes, "a": {"href", "target", "rel"}, "ol": {"start"}},
        tag_attribute_values={"pre": {"tabindex": {"0"}}, "div": {"tabindex": {"0"}}},
        allowed_classes=CLASSES,
        url_schemes=set(links.SCHEMES),
        url_relative="deny",
        link_rel=None,
    )


@cache
def _renderer() -> RendererHTML:
    from markdown_it.renderer import RendererHTML

    made = RendererHTML(parser())
    rules: dict[str, Any] = {
        "fence": _fence, "code_block": _fence, "image": _image, "link_open": _link_open, "link_close": _link_close,
        "math_inline": _formula, "math_block": _formula, "th_open": _cell, "td_open": _cell, "table_open": _table_open,
        "table_close": _table_close,
    }  # fmt: skip
    made.rules |= rules
    return made


def language_of(info: str) -> str:
    """The language that a fence names, "text" if it names none."""
    return short(info.strip().split(" ", 1)[0].strip("{}.") or "text", 24)


def _fence(tokens: Sequence[Token], idx: int, _options: Any, _env: Any) -> str:
    language = language_of(tokens[idx].info)
    inner = code.highlight(tokens[idx].content, language)
    label = f'<div class="ck-lang">{html.escape(language)}</div>'
    return f'<div class="ck-fence">{label}<pre tabindex="0"><code>{inner}</code></pre></div>\n'


def _image(tokens: Sequence[Token], idx: int, _options: Any, _env: Any) -> str:
    target = links.shown(str(tokens[idx].attrs.get("src", "")))
    return f'<span class="ck-image">{html.escape(tokens[idx].content)} ({html.escape(target)})</span>'


def _link_open(tokens: Sequence[Token], idx: int, _options: Any, _env: Any) -> str:
    target = str(tokens[idx].attrs.get("href", ""))
    if not links.is_link(target):
        return ""
    return f'<a href="{html.escape(target)}" target="_blank" rel="noopener noreferrer nofollow">'


def _link_close(tokens: Sequence[Token], idx: int, _options: Any, _env: Any) -> str:
    opening = next(i for i in range(idx - 1, -1, -1) if tokens[i].type == "link_open")
    target = str(tokens[opening].attrs.get("href", ""))
    end = "</a>" if links.is_link(target) else ""
    if end and links.says("".join(token.content for token in tokens[opening:idx]), target):
        return end
    return f'{end} <span class="ck-target">({html.escape(links.shown(target))})</span>'


def _formula(tokens: Sequence[Token], idx: int, _options: Any, env: Any) -> str:
    token = tokens[idx]
    env["mathml"] -= 1
    drawn = formulas.mathml(token.content, token.info) if env["mathml"] >= 0 else ""
    drawn = drawn or f'<code class="ck-math">{html.escape(token.content)}</code>'
    return f'<div class="ck-formula">{drawn}</div>\n' if token.type == "math_block" else drawn


def _cell(tokens: Sequence[Token], idx: int, _options: Any, _env: Any) -> str:
    side = str(tokens[idx].attrs.get("style", "")).removeprefix("text-align:")
    return f'<{tokens[idx].tag} class="ck-{side}">' if side else f"<{tokens[idx].tag}>"


def _table_open(*_: Any) -> str:
    return '<div class="ck-scroll" tabindex="0"><table>\n'


def _table_close(*_: Any) -> str:
    return "</table></div>\n"
