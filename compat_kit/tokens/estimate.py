"""How many tokens a conversation takes, guessed from its characters, for a server that does not tell.

The weights are set between four real tokenizers (cl100k, o200k, Claude 2's and DeepSeek's) on short texts in thirteen
languages, code, JSON and tables; `tests/test_tokens.py` holds their counts and the error that is left. Tokenizers differ by a
factor of two to three outside of English, so no guess can be right for all of them: replies of the server itself mend it
(`seen.Seen`).
"""

from __future__ import annotations

import json
import re
from functools import lru_cache
from typing import TYPE_CHECKING, Any, NamedTuple

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping, Sequence

PER_MESSAGE = 4.0
"""The role and the marks around each message, in tokens: 3 to 5 in most templates."""
PER_REQUEST = 3.0
"""The opening of the answer."""
PER_IMAGE = 765
"""An image whose size is not known: what OpenAI's models take for 1024 x 1024 pixels. Others take 256 to 3,000."""
PER_SMALL_IMAGE = 85
"""The same with `detail="low"`."""

_SAMPLE = 20_000
"""So many characters are looked at in a longer text, in pieces from all over it: it is done for every reply."""
_PIECES = 20
_THIN = 15
"""Of so many pieces the fewest tokens are taken: the others may happen to be denser than the rest of the text."""
_SPREAD = 7919

# The order matters: the first that fits a character takes it.
_RUNS = re.compile(
    r"(?P<word>[A-Za-z]+)"
    r"|(?P<digits>[0-9]+)"
    r"|(?P<line>[ \t\r]*\n\s*)"
    r"|(?P<blank>[ \t]{2,})"
    r"|(?P<mark>[!-/:-@\[-`{-~]+)"
    r"|(?P<accent>[\u00c0-\u024f\u1e00-\u1eff])"
    r"|(?P<cyrillic>[\u0400-\u052f]+)"
    r"|(?P<han>[\u2e80-\u2fdf\u3400-\u9fff\uf900-\ufaff\U00020000-\U0003ffff])"
    r"|(?P<kana>[\u3000-\u30ff\uff00-\uffef]+)"
    r"|(?P<hangul>[\u1100-\u11ff\u3130-\u318f\uac00-\ud7af]+)"
    r"|(?P<arabic>[\u0590-\u07ff\u08a0-\u08ff\ufb1d-\ufdff\ufe70-\ufefc]+)"
    r"|(?P<indic>[\u0900-\u0dff]+)"
    r"|(?P<thai>[\u0e00-\u109f\u1780-\u17ff]+)"
    r"|(?P<greek>[\u0370-\u03ff\u1f00-\u1fff\u0530-\u058f\u10a0-\u10ff]+)"
    r"|(?P<picture>[\u2190-\u2bff\ufe0f\U0001f000-\U0001ffff])"
    r"|(?P<other>[^\x00-\x7f])"
)
# Tokens for a run of this kind, and for each character of it.
_WEIGHTS: Mapping[str, tuple[float, float]] = {
    "word": (0.62, 0.08),
    "digits": (0.45, 0.4),
    "line": (0.95, 0.0),
    "blank": (0.9, 0.0),
    "mark": (0.97, 0.03),
    "accent": (1.1, 0.0),
    "cyrillic": (0.45, 0.31),
    "han": (0.88, 0),
    "kana": (0.2, 0.8),
    "hangul": (0.0, 1.07),
    "arabic": (0, 0.62),
    "indic": (0.0, 0.87),
    "thai": (0.0, 0.77),
    "greek": (0.3, 0.72),
    "picture": (1.9, 0),
    "other": (0.8, 0),
}
_LEAST_WORD = 0.8
"""Nearly a token goes to all that stands between spaces, whatever the tokenizer."""
_SURE: Mapping[str, float] = (
    {"word": 0.8, "digits": 0.8, "mark": 0.5}
    | dict.fromkeys(("cyrillic", "han", "kana", "hangul"), 0.4)
    | dict.fromkeys(("arabic", "indic", "thai", "greek"), 0.3)
)
"""The share of an estimate that the thriftiest tokenizer needs, of the runs for which that can be said: of the four, less for
scripts that some models have a vocabulary of their own for. White space and accents may cost next to nothing."""
_SAME, _NEAR = 20, 60
"""A text of which so many characters come again so near is filling: its one word, or a line of it, may be one token."""
_THOUGHT = re.compile(r"<think(?:ing)?>.*?(?:</think(?:ing)?>|\Z)", re.DOTALL)


class Guess(NamedTuple):
    """Tokens guessed. least: fewer cannot be, whatever the tokenizer. has_media: images or sound take part, a wild guess."""

    tokens: float
    least: float
    has_media: bool = False


def guess(messages: Iterable[Mapping[str, Any]], tools: Sequence[Any] | None = None) -> Guess:
    """The tokens that a prompt of these messages and tools takes."""
    tokens, least, media = PER_REQUEST, 0.0, 0
    for message in messages:
        tokens += PER_MESSAGE + sum(_guess_text(text)[0] for text in texts_of(message))
        least += sum(_guess_text(text)[1] for text in _sure_of(message))
        for part in _media(message):
            tokens, media = tokens + _guess_image(part), media + 1
    if tools:
        tokens += _guess_text(written(tools))[0] + PER_MESSAGE
    return Guess(tokens, least, bool(media))


def guess_text(text: str) -> float:
    """The tokens that a text takes by itself."""
    return _guess_text(text)[0]


def texts_of(message: Mapping[str, Any]) -> Iterator[str]:
    """All that is written in a message: its text, and the calls of tools."""
    yield from _contents(message)
    for field in ("name", "reasoning_content", "refusal"):
        if isinstance(message.get(field), str):
            yield message[field]
    for field in ("tool_calls", "function_call"):
        if message.get(field):
            yield written(message[field])


def _sure_of(message: Mapping[str, Any]) -> Iterator[str]:
    """What every template puts into a prompt: not the reasoning of earlier answers, names, and the ids of calls."""
    for text in _contents(message):
        yield _THOUGHT.sub("", text) if message.get("role") == "assistant" else text


def written(value: Any) -> str:
    """A value as JSON, as templates put it into a prompt."""
    try:
        return json.dumps(value, ensure_ascii=False, default=str)
    except (TypeError, ValueError, RecursionError):
        return str(type(value))


def _contents(message: Mapping[str, Any]) -> Iterator[str]:
    content = message.get("content")
    for part in content if isinstance(content, list) else (content,):
        text = part.get("text") if isinstance(part, dict) else part
        if isinstance(text, str):
            yield text


def has_media(messages: Iterable[Mapping[str, Any]]) -> bool:
    """Whether there are images or sound in the messages."""
    return any(True for message in messages for _ in _media(message))


def _media(message: Mapping[str, Any]) -> Iterator[Mapping[str, Any]]:
    content = message.get("content")
    for part in content if isinstance(content, list) else ():
        if isinstance(part, dict) and part.get("type") not in (None, "text", "refusal", "input_text", "output_text"):
            yield part


def _guess_image(part: Mapping[str, Any]) -> int:
    image = part.get("image_url")
    return PER_SMALL_IMAGE if isinstance(image, dict) and image.get("detail") == "low" else PER_IMAGE


def _guess_text(text: str) -> tuple[float, float]:
    """The tokens of a text, and the fewest that it can have."""
    if len(text) <= _SAMPLE:
        return _weigh(text)
    size, step = _SAMPLE // _PIECES, len(text) // _PIECES
    # Not at equal distances: what repeats itself would show the same part each time.
    starts = [step * number + _SPREAD * number % max(1, step - size) for number in range(_PIECES)]
    pieces = [_weigh(text[start : start + size]) for start in starts]
    scale = len(text) / _SAMPLE
    thin = sorted(least for _, least in pieces)[:_THIN]
    return sum(tokens for tokens, _ in pieces) * scale, sum(thin) * scale * _PIECES / _THIN


@lru_cache(2048)  # a conversation comes again with every turn
def _weigh(text: str) -> tuple[float, float]:
    tokens = sure = 0.0
    for run in _RUNS.finditer(text):
        kind = run.lastgroup or ""
        each, per_character = _WEIGHTS[kind]
        weight = each + per_character * (run.end() - run.start())
        tokens += weight
        sure += weight * _SURE.get(kind, 0.0)
    return tokens, max(0.0 if _is_filling(text) else sure, _LEAST_WORD * len(text.split()))


def _is_filling(text: str) -> bool:
    middle = len(text) // 2
    return text.find(text[middle : middle + _SAME], middle + 1, middle + _NEAR) >= 0
