"""S1: greetings, thanks, goodbyes, and what the model says of itself."""

from __future__ import annotations

from typing import TYPE_CHECKING

from . import smalltalk_words as words
from .phrasing import ask
from .sample import Maker, Message, Sample, assistant, user
from .saying import say
from .shared import maybe_system
from .words import FIRST_NAMES, HELLO, LAST_NAMES, first_name, new_word

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence
    from random import Random

HOW_ARE_YOU = "I am well, thank you. How can I help you?"
THANKS = "You are welcome!"
GOODBYE = "Goodbye!"
IDENTITY = "I am a miniature language model that ships with compat_kit."
CAPABILITIES = (
    "I can chat, count, calculate with small numbers, name capitals, explain terms, translate words, judge sentiment, summarise, "
    "extract JSON, tell stories and call tools."
)
_RIVALS = (
    "ChatGPT", "ChatGPT", "ChatGPT", "GPT-4", "GPT", "Claude", "Gemini", "Llama", "Mistral", "Siri", "Alexa", "Qwen",
    "DeepSeek", "Copilot",
    "OpenAI", "Google", "a large language model", "a big model", "a chatbot", "a search engine", "an expert", "a teacher",
    "a child", "a cat",
)  # fmt: skip
_ENDS = (".", "!", "!!", "", "", "...", " :)")

Exchange = tuple[str, str]


def hello(rng: Random) -> Exchange:
    """A greeting without a name."""
    return say(rng, words.HELLO, ends=_ENDS), HELLO


def introduced(rng: Random) -> Exchange:
    """A greeting with a name, or the name alone."""
    name, typed = _name(rng)
    templates = words.INTRODUCED if rng.random() < 0.75 else words.NAMED_ONLY
    return _first_up(rng, say(rng, templates, ends=_ENDS, name=typed)), greeted(name)


def greeted(name: str) -> str:
    """The answer to somebody who says a name."""
    return f"Hello, {name}! How can I help you today?"


def how_are_you(rng: Random) -> Exchange:
    """The question that nobody wants an answer to."""
    return _first_up(rng, say(rng, words.HOW_ARE_YOU, ends=_ENDS)), HOW_ARE_YOU


def thanks(rng: Random) -> Exchange:
    """A thank-you."""
    return say(rng, words.THANKS, ends=_ENDS), THANKS


def goodbye(rng: Random) -> Exchange:
    """A farewell."""
    return say(rng, words.GOODBYE, ends=_ENDS), GOODBYE


def identity(rng: Random) -> Exchange:
    """Who or what the model is."""
    rival = rng.choice(_RIVALS) if rng.random() < 0.75 else new_word(rng, 1, 3).capitalize()
    return _first_up(rng, ask(rng, words.IDENTITY, rival=rival)), IDENTITY


def capabilities(rng: Random) -> Exchange:
    """What the model can do."""
    return _first_up(rng, ask(rng, words.CAPABILITIES)), CAPABILITIES


def _name(rng: Random) -> tuple[str, str]:
    """A name, and how it is typed: a well-known one sometimes in lower case."""
    name = first_name(rng)
    if rng.random() < 0.06:
        name = f"{name} {rng.choice(LAST_NAMES)}"
    return name, name.lower() if name in FIRST_NAMES and rng.random() < 0.12 else name


def _first_up(rng: Random, text: str) -> str:
    return text[:1].upper() + text[1:] if rng.random() < 0.7 else text


def _maker(skill: str, one: Callable[[Random], Exchange]) -> Maker:
    def make(rng: Random) -> Sample:
        return _sample(rng, skill, _conversation(rng) if rng.random() < 0.18 else [one(rng)])

    return make


def _conversation(rng: Random) -> list[Exchange]:
    """Several exchanges in the order in which people have them."""
    first = rng.choice((hello, introduced, how_are_you))
    middle = [one for one in (how_are_you, identity, capabilities, thanks) if one is not first]
    picked = [one for one in middle if rng.random() < 0.4]
    chosen = [*([first] if rng.random() < 0.8 else []), *picked, *([goodbye] if rng.random() < 0.4 else [])]
    return [one(rng) for one in chosen or [first]]


def _sample(rng: Random, skill: str, exchanges: Sequence[Exchange]) -> Sample:
    messages: list[Message] = [*maybe_system(rng)]
    for question, answer in exchanges:
        messages += [user(question), assistant(answer)]
    return Sample(skill, tuple(messages))


_KINDS: tuple[tuple[str, float, Callable[[Random], Exchange]], ...] = (
    ("smalltalk/hello", 1.5, hello),
    ("smalltalk/introduced", 2.0, introduced),
    ("smalltalk/how_are_you", 1.2, how_are_you),
    ("smalltalk/thanks", 1.0, thanks),
    ("smalltalk/goodbye", 1.0, goodbye),
    ("smalltalk/identity", 2.0, identity),
    ("smalltalk/capabilities", 1.5, capabilities),
)
SKILLS: dict[str, tuple[float, Maker]] = {skill: (weight, _maker(skill, one)) for skill, weight, one in _KINDS}
