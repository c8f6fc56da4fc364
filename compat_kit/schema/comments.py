"""What comments in the source say of parameters and fields: `city: str,  # The name of the city`."""

from __future__ import annotations

import ast
import inspect
import io
import re
import textwrap
import tokenize
from typing import Any

_FOR_TOOLS = re.compile(r"#\s*(?:noqa|type:|pragma|pylint|pyright|mypy|ruff|fmt:|isort|nosec|todo|fixme|!)", re.IGNORECASE)


def read_comments(subject: Any) -> dict[str, str]:
    """The comment behind each parameter of a function, or field of a class, that stands on a line of its own. {} without source.

    Comments that are meant for other tools, such as `noqa`, say nothing.
    """
    try:
        source = textwrap.dedent(inspect.getsource(subject))
        tree = ast.parse(source).body[0]
        told = _by_line(source)
    except (OSError, TypeError, SyntaxError, ValueError, IndexError, tokenize.TokenError):
        return {}
    found = _named(tree)
    lines = [last for _, first, last in found]
    return {name: told[last] for name, first, last in found if last in told and lines.count(last) == 1}


def _named(tree: ast.stmt) -> list[tuple[str, int, int]]:
    """(name, first line, last line) of all parameters, with their defaults, or fields."""
    if isinstance(tree, ast.FunctionDef | ast.AsyncFunctionDef):
        where = tree.args
        places = [*where.posonlyargs, *where.args]
        defaults = [None] * (len(places) - len(where.defaults)) + [*where.defaults]
        pairs = [*zip(places, defaults, strict=True), *zip(where.kwonlyargs, where.kw_defaults, strict=True)]
        return [(one.arg, one.lineno, (default or one).end_lineno or one.lineno) for one, default in pairs]
    fields = [one for one in getattr(tree, "body", ()) if isinstance(one, ast.AnnAssign)]
    return [(one.target.id, one.lineno, one.end_lineno or one.lineno) for one in fields if isinstance(one.target, ast.Name)]


def _by_line(source: str) -> dict[int, str]:
    """The comments that stand behind code, by line."""
    lines = source.splitlines()
    found = {}
    for token in tokenize.generate_tokens(io.StringIO(source).readline):
        if token.type == tokenize.COMMENT and lines[token.start[0] - 1][: token.start[1]].strip():
            found[token.start[0]] = _FOR_TOOLS.split(token.string, maxsplit=1)[0].strip("# ")
    return {line: text for line, text in found.items() if text}
