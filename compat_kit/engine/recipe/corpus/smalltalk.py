"""S1: greetings, thanks, goodbyes, and what the model says of itself."""

from __future__ import annotations

from typing import TYPE_CHECKING

from . import smalltalk_self as own
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
    "DeepSeek", "Copilot", "Cortana", "Bard", "Grok", "Perplexity", "Phi", "Gemma", "Falcon", "Watson", "Bing",
    "Google Assistant",
    "ELIZA", "GPT-5", "GPT-3", "Claude", "Gemini", "Alexa", "Siri",
    "OpenAI", "Google", "Anthropic", "Microsoft", "Meta", "Apple", "Amazon", "Mistral AI", "a large language model",
    "a big model",
    "a chatbot", "a search engine", "an expert", "a teacher", "a child", "a cat", "a big company", "a well-known assistant",
)  # fmt: skip
_ENDS = (".", "!", "!!", "", "", "...", " :)")

Exchange = tuple[str, str]


def hello(rng: Random) -> Exchange:
    """A greeting without a name."""
    text = _one_of_each(rng, words.HELLO) if rng.random() < 0.65 else rng.choice(words.HELLO_WHOLE)
    return _first_up(rng, say(rng, [text], ends=_ENDS)), HELLO


def introduced(rng: Random) -> Exchange:
    """A greeting with a name, or the name alone."""
    name, typed = _name(rng)
    parts = rng.choices((words.INTRODUCED, words.INTRODUCED_FIRST, words.NAMED_ONLY), (0.6, 0.15, 0.25))[0]
    return _first_up(rng, say(rng, [_one_of_each(rng, parts)], ends=_ENDS, name=typed)), greeted(name)


def greeted(name: str) -> str:
    """The answer to somebody who says a name."""
    return f"Hello, {name}! How can I help you today?"


def how_are_you(rng: Random) -> Exchange:
    """The question that nobody wants an answer to."""
    return _first_up(rng, _framed(rng, words.HOW_ARE_YOU)), HOW_ARE_YOU


def thanks(rng: Random) -> Exchange:
    """A thank-you."""
    return _first_up(rng, _framed(rng, words.THANKS)), THANKS


def goodbye(rng: Random) -> Exchange:
    """A farewell."""
    return _first_up(rng, _framed(rng, words.GOODBYE)), GOODBYE


def identity(rng: Random) -> Exchange:
    """Who or what the model is."""
    rival = rng.choice(_RIVALS) if rng.random() < 0.75 else new_word(rng, 1, 3).capitalize()
    return _asked(rng, own.IDENTITY, own.IDENTITY_CLAUSES, own.IDENTITY_ORDERS, rival=rival), IDENTITY


def capabilities(rng: Random) -> Exchange:
    """What the model can do."""
    return _asked(rng, own.CAPABILITIES, own.CAPABILITY_CLAUSES, own.CAPABILITY_ORDERS), CAPABILITIES


def _one_of_each(rng: Random, parts: Sequence[Sequence[str]]) -> str:
    return "".join(rng.choice(part) for part in parts)


def _framed(rng: Random, parts: words.Framed) -> str:
    """What is said, bare, or with something before it, or after it."""
    before, said, after = parts
    shapes: tuple[Sequence[Sequence[str]], ...] = ((said,), (before, said), (said, after) if after else (said,))
    return say(rng, [_one_of_each(rng, rng.choices(shapes, (4, 4, 2))[0])], ends=_ENDS)


def _asked(rng: Random, questions: Sequence[str], clauses: Sequence[str], orders: Sequence[str], rival: str = "") -> str:
    """A question with something around it, an indirect question in a sentence, or an order, perhaps with its reason."""
    kind = rng.random()
    if kind < 0.6:
        text = _one_of_each(rng, (own.BEFORE, questions, own.AFTER))
    elif kind < 0.78:
        text = rng.choice(own.FRAMES).replace("@", rng.choice(clauses))
        text = text.rstrip(".?") if rng.random() < 0.2 else text
    else:
        text = rng.choice(orders)
        text = rng.choice(own.REASONS) + text if rng.random() < 0.15 else text
    return _first_up(rng, ask(rng, [text], rival=rival))


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
