"""What stands behind a magic's name on its line, and in the text under it."""

from __future__ import annotations

import argparse
import difflib
import json
import keyword
import math
import re
import shlex
from typing import TYPE_CHECKING, Any, NoReturn

from IPython.core.error import UsageError

from ..calls import refuse_settings
from ..errors import ConfigurationError

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping, Sequence

DEFAULT = "default"
"""The conversation that is gone on with where none is named."""

_WORD = re.compile(r"[A-Za-z][\w.:/-]*")
_PYTHONS = {"True": "true", "False": "false", "None": "null"}
_FIELD = re.compile(r"\{(\{[^\W\d]\w*\})\}|\{([^\W\d]\w*)\}")
_RULE = re.compile(r"^[ \t]*---[ \t]*$", re.MULTILINE)
_MOST_REPEATS = 1000


class Parser(argparse.ArgumentParser):
    """Reads a line. What is wrong with it is a UsageError, which IPython shows without a traceback."""

    def __init__(self, name: str, about: str) -> None:
        lines = argparse.RawDescriptionHelpFormatter
        super().__init__(prog=name, description=about, add_help=False, allow_abbrev=False, formatter_class=lines)

    def read(self, line: str) -> argparse.Namespace:
        """What the line says. Quotes hold a value together; a backslash is one, as in a path."""
        words = shlex.shlex(line, posix=True, punctuation_chars=False)
        words.whitespace_split, words.commenters, words.escape = True, "", ""
        try:
            found, unknown = self.parse_known_args(list(words))
        except ValueError:
            self.error("a quote is not closed. Put what holds a ' between two \"")
        if unknown:
            self.error(f"{unknown[0][:80]!r} is not understood.{self._near(unknown[0])}")
        return found

    def error(self, message: str) -> NoReturn:
        """Raise UsageError, with the way to the help."""
        raise UsageError(f"{self.prog}: {message}{'' if message.endswith(('.', '?')) else '.'} `{self.prog}?` shows all options.")

    @property
    def options(self) -> list[str]:
        """All options in their long form."""
        return [text for text in self._option_string_actions if text.startswith("--")]

    def _near(self, word: str) -> str:
        near = difflib.get_close_matches(word, self.options, n=1)
        return f" Did you mean {near[0]}?" if near else ""


def number(text: str) -> float:
    """A number that JSON can hold."""
    value = float(text)
    if not math.isfinite(value):
        raise argparse.ArgumentTypeError(f"{text!r} is no number")
    return value


def count(text: str) -> int:
    """A whole number above 0."""
    if not (text.isascii() and text.isdigit() and 0 < int(text[:12]) <= _MOST_REPEATS**3):
        raise argparse.ArgumentTypeError(f"{text[:40]!r} is no whole number above 0")
    return int(text)


def repeats(text: str) -> int:
    """How often each prompt is asked."""
    if count(text) > _MOST_REPEATS:
        raise argparse.ArgumentTypeError(f"{text!r} is more than {_MOST_REPEATS:,}")
    return int(text)


def variable(text: str) -> str:
    """The name of a variable to be set."""
    if not text.isidentifier() or keyword.iskeyword(text):
        raise argparse.ArgumentTypeError(f"{text[:80]!r} cannot be the name of a variable")
    return text


def listed(text: str) -> list[str]:
    """Names with commas between them."""
    return [name.strip() for name in text.split(",") if name.strip()]


def option(text: str) -> tuple[str, Any]:
    """The name and the value of an option that is sent with the request; the value is JSON, or one word as text."""
    name, sign, value = text.partition("=")
    if not sign or not name.isidentifier():
        raise argparse.ArgumentTypeError("an option is written as name=value, such as seed=1 or stop='[\"END\"]'")
    try:
        return name, json.loads(value, parse_constant=_no_constant)
    except (ValueError, RecursionError):
        if value in _PYTHONS:
            raise argparse.ArgumentTypeError(f"{name}={value} is not JSON: write {name}={_PYTHONS[value]}") from None
        if _WORD.fullmatch(value):
            return name, value
        told = f"the value of {name} is not JSON: put quotes around all of it, such as '{name}=\"two words\"'"
        raise argparse.ArgumentTypeError(told) from None


def _no_constant(text: str) -> NoReturn:
    raise argparse.ArgumentTypeError(f"{text} is no number that can be sent")


def options(pairs: Sequence[tuple[str, Any]] | None, **named: Any) -> dict[str, Any]:
    """What is sent with the request: the options with a name of their own where they are given, then the others."""
    given = {name: value for name, value in named.items() if value is not None} | dict(pairs or ())
    try:
        refuse_settings(given)
    except ConfigurationError as error:
        raise UsageError(str(error)) from None
    return given


def prompts(cell: str) -> list[str]:
    """The prompts of a cell, with lines of `---` between them."""
    return [text.strip() for text in _RULE.split(cell) if text.strip()]


def filled(text: str, look_up: Mapping[str, Any]) -> str:
    """The text with each {name} as what that variable holds, and {{name}} as {name}. Any other brace stays, as those of JSON do.

    Raises UsageError for a variable that is not there.
    """
    return _FIELD.sub(lambda found: _field(found, look_up), text)


def _field(found: re.Match[str], look_up: Mapping[str, Any]) -> str:
    if found[1]:
        return found[1]
    name = found[2]
    if name not in look_up:
        raise UsageError(f"There is no variable {name!r} to fill in. What is to stay is written {{{{{name}}}}}.")
    try:
        return str(look_up[name])
    except Exception as error:
        raise UsageError(f"The variable {name!r} cannot be written as text: {type(error).__name__}.") from None


def _chat(name: str, about: str) -> Parser:
    parser = Parser(name, about)
    parser.add_argument("-c", "--name", default=DEFAULT, metavar="NAME", help="the conversation; each has a memory of its own")
    parser.add_argument("--new", action="store_true", help="begin the conversation anew")
    parser.add_argument("-o", "--out", type=variable, metavar="VAR", help="a variable for what comes of it")
    return parser


def chat_cell() -> Parser:
    """The line of `%%chat`."""
    parser = _chat("%%chat", "Say what stands in the cell, and stream the answer under it. The next `%%chat` goes on from there.")
    parser.add_argument("backend", nargs="?", help="a variable that holds a backend, or a model's name; else the one used last")
    parser.add_argument("--system", metavar="TEXT", help="the system prompt, from now on")
    parser.add_argument("-t", "--temperature", type=number, metavar="T", help="for this answer")
    parser.add_argument("--max-tokens", type=count, metavar="N", help="the most tokens of this answer")
    parser.add_argument("--image", action="append", metavar="VAR_OR_PATH", help="an image to look at; may be given again")
    parser.add_argument(
        "--tools", type=listed, metavar="F1,F2", help="functions that the model may call for this answer, unasked"
    )
    parser.add_argument("--option", type=option, action="append", metavar="NAME=JSON", help="any other option of the API")
    parser.add_argument("--fill", action="store_true", help="put variables in place of {name} in the text and the system prompt")
    parser.add_argument("--raw", action="store_true", help="plain text, as it comes")
    parser.epilog = "Options hold for this answer; the system prompt and the backend for the conversation. -o gets the answer."
    return parser


def chat_line() -> Parser:
    """The line of `%chat`."""
    return _chat("%chat", "A conversation of `%%chat`, to look at or to go on with: `talk = %chat`, then `talk.messages`.")


def compare_cell() -> Parser:
    """The line of `%%compare`."""
    about = "Ask several backends what stands in the cell; a line of --- stands between two prompts. It gives a Comparison."
    parser = Parser("%%compare", about)
    parser.add_argument("backends", nargs="*", help="variables or names of models; else all variables that hold a backend")
    parser.add_argument("--repeats", type=repeats, default=1, metavar="N", help="how often each prompt is asked")
    parser.add_argument("--system", metavar="TEXT", help="the system prompt")
    parser.add_argument("-t", "--temperature", type=number, metavar="T")
    parser.add_argument("--max-tokens", type=count, metavar="N", help="the most tokens of an answer")
    parser.add_argument("--option", type=option, action="append", metavar="NAME=JSON", help="any other option of the API")
    parser.add_argument("--fill", action="store_true", help="put variables in place of {name} in the text and the system prompt")
    parser.add_argument("-o", "--out", type=variable, metavar="VAR", help="a variable for the Comparison")
    return parser


def backends_line() -> Parser:
    """The line of `%backends`."""
    parser = Parser(
        "%backends", "The servers that answer, as `ck.discover()` finds them, and the backends that this notebook has."
    )
    parser.add_argument("addresses", nargs="*", help="base URLs or hosts to ask as well")
    parser.add_argument("--only", action="store_true", help="ask nothing but these addresses and the embedded engine")
    parser.add_argument("-o", "--out", type=variable, metavar="VAR", help="a variable for the servers")
    return parser


def described(parser: Parser) -> Callable[[Any], Any]:
    """Give a function the help of the parser as its docstring, which IPython shows for `%%chat?`."""

    def describe(function: Any) -> Any:
        function.__doc__ = parser.format_help()
        return function

    return describe
