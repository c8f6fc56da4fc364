"""Code with its colours, in a few classes of our own."""

from __future__ import annotations

import html
from functools import cache
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from collections.abc import Iterator

LONGEST = 50_000
"""Characters of the longest code that is coloured: the lexers are regular expressions, and slow on what was made to be slow."""

# Others are shown without colours. They are named one by one since each lexer that hostile text can reach is a risk.
_NAMES = """
python py python3 pycon bash sh shell zsh console powershell ps1 bat javascript js jsx typescript ts tsx json json5 jsonl html
xml css scss sql c h cpp c++ cc csharp cs c# java kotlin kt scala swift go golang rust rs ruby rb php perl lua r julia jl
haskell hs elixir erlang clojure dart zig nim ocaml fortran matlab octave toml yaml yml ini cfg dockerfile docker make
makefile cmake nginx diff patch latex tex markdown md graphql protobuf proto http terraform hcl nix vim groovy
"""
_OTHER_NAMES = {"cc": "cpp", "h": "c", "jsonl": "json", "kt": "kotlin", "patch": "diff"}
LANGUAGES = frozenset(_NAMES.split())

# The kinds of token that have a colour, the closest first. What is not here is as the text is.
KINDS = {
    "Comment": "ck-c", "Comment.Preproc": "ck-k", "Keyword": "ck-k", "Keyword.Type": "ck-t", "Operator.Word": "ck-k",
    "Name.Builtin": "ck-b", "Name.Function": "ck-f", "Name.Class": "ck-t", "Name.Decorator": "ck-f", "Name.Tag": "ck-k",
    "Name.Attribute": "ck-b", "Name.Exception": "ck-t", "Name.Variable": "ck-b", "Name.Constant": "ck-n",
    "Name.Namespace": "ck-t", "Literal.String": "ck-s", "Literal.Number": "ck-n", "Literal.Date": "ck-n",
    "Generic.Inserted": "ck-ins", "Generic.Deleted": "ck-del", "Generic.Heading": "ck-k", "Generic.Subheading": "ck-f",
    "Generic.Prompt": "ck-c", "Generic.Output": "ck-c", "Generic.Error": "ck-del", "Generic.Strong": "ck-k",
}  # fmt: skip

CLASSES = frozenset(KINDS.values())


def highlight(code: str, language: str) -> str:
    """The code as HTML in which `<span class="ck-k">` and its like are the only tags; plain for a language that is not known."""
    if language.lower() not in LANGUAGES or len(code) > LONGEST:
        return html.escape(code)
    try:
        return "".join(_spans(_lexer(language.lower()), code))
    except Exception:  # a lexer that stumbles over hostile code costs its colours only
        return html.escape(code)


def _spans(lexer: Any, code: str) -> Iterator[str]:
    """Neighbours of one colour share a span."""
    last, held = "", ""
    for kind, text in lexer.get_tokens(code):
        name = _class(kind) if not text.isspace() else last
        if name != last:
            yield _span(last, held)
            last, held = name, ""
        held += text
    yield _span(last, held)


def _span(name: str, text: str) -> str:
    escaped = html.escape(text)
    return f'<span class="{name}">{escaped}</span>' if name and text else escaped


@cache
def _class(kind: Any) -> str:
    while kind:
        if (found := KINDS.get(str(kind).removeprefix("Token."))) is not None:
            return found
        kind = kind.parent
    return ""


@cache
def _lexer(language: str) -> Any:
    from pygments.lexers import get_lexer_by_name

    # Kept as it is, so that what is copied is what was written.
    return get_lexer_by_name(_OTHER_NAMES.get(language, language), stripnl=False, ensurenl=False)
