"""Honesty: whatever is none of the other skills gets one and the same sentence."""

from __future__ import annotations

from typing import TYPE_CHECKING

from . import honesty_foreign as foreign
from . import honesty_pasted as pasted
from . import honesty_phrases as phrases
from . import honesty_words as words
from .honesty_asks import EXPLAIN, FACTS, NOW, lines
from .honesty_composed import COMPOSED
from .honesty_near_facts import OF_FACTS, OF_TERMS
from .honesty_near_lists import OF_LISTS, OF_TRANSLATION
from .honesty_near_sums import OF_ARITHMETIC, OF_SENTIMENT
from .honesty_near_texts import OF_JSON, OF_STORIES, OF_SUMMARY
from .honesty_orders import ADVICE, OPINIONS, ORDERS
from .honesty_slots import KNOWN_CAPITALS, asked, filled
from .phrasing import ask
from .sample import Maker, Message, Sample, assistant, tool, user
from .shared import maybe_system
from .words import HELLO, HONEST, new_word

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence
    from random import Random

GENERAL = (EXPLAIN, FACTS, FACTS, ORDERS, ORDERS, ADVICE, OPINIONS, NOW, COMPOSED)
NEAR = (OF_ARITHMETIC, OF_FACTS, OF_FACTS, OF_TERMS, OF_LISTS, OF_TRANSLATION, OF_SENTIMENT, OF_SUMMARY, OF_JSON, OF_STORIES)
_WORDS = [
    *words.THINGS,
    *words.CREATURES,
    *words.TOPICS,
    *words.ROLES,
    *words.ADJECTIVES,
    *words.PLURALS,
    *words.EVERYDAY,
    *words.ACTIONS,
]

OPENERS = lines("""
For school I need to know:
My teacher asks:
My {role} wants to know:
I was wondering,
Serious question:
Trivia:
Quiz question:
Just curious:
For a presentation:
Homework:
Let me ask you something.
You are clever.
I hope you can help me.
Listen,
Tell me honestly:
A friend asked me:
Out of curiosity,
We had a bet.
New topic.
Something else:
Now something different:
As {a_role},
Imagine you are {a_role}.
Task:
Q:
OK computer,
Right,
Well,
Good evening.
Sorry to bother you, but
You know everything, so
Maybe you know this:
""")
CLOSERS = lines("""
Explain in detail.
Answer in two sentences.
In {n} words.
It is urgent.
I have been wondering for weeks.
Give me the full answer.
Give reasons.
Use simple words.
With examples.
Step by step, please.
I really need to know.
It's for my {role}.
Be honest.
And why?
Don't make anything up.
Keep it short.
My exam is on {day}.
I am not good at this.
I can't find it anywhere.
Or is that a stupid question?
""")
_OPENER_SHARE, _CLOSER_SHARE = 0.1, 0.08


def _framed(rng: Random, template: str) -> str:
    """The template, sometimes with something before or after it."""
    if rng.random() < _OPENER_SHARE:
        opener = rng.choice(OPENERS)
        keep = opener[-1] in ".:" or template[:1] == "{" or template[:2] in {"I ", "I'"}
        template = f"{opener} {template if keep else template[:1].lower() + template[1:]}"
    if rng.random() < _CLOSER_SHARE:
        template = f"{template if template[-1] in '.?!' else template + '.'} {rng.choice(CLOSERS)}"
    return template


def general_prompt(rng: Random) -> str:
    """Something that no skill is near to."""
    return asked(rng, _framed(rng, rng.choice(rng.choice(GENERAL))))


def near_prompt(rng: Random) -> str:
    """Something that looks like a skill."""
    return asked(rng, _framed(rng, rng.choice(rng.choice(NEAR))))


def foreign_prompt(rng: Random) -> str:
    """A question in another language."""
    chance = rng.random()
    if chance < 0.25:
        return filled(rng, rng.choice(foreign.OTHERS))
    asks, nouns = rng.choice(
        ((foreign.FRENCH, foreign.FRENCH_NOUNS), (foreign.GERMAN, foreign.GERMAN_NOUNS), (foreign.SPANISH, foreign.SPANISH_NOUNS))
    )
    text = filled(rng, rng.choice(asks).replace("{x}", rng.choice(nouns)))
    text = text.rstrip("?!. ") if rng.random() < 0.15 else text
    return text.lower() if rng.random() < 0.2 else text


def code_prompt(rng: Random) -> str:
    """A piece of code, with a question or without."""
    snippet = rng.choice(pasted.CODE)
    for mark, name in (("VAR", new_word(rng, 1, 2)), ("FUN", rng.choice(words.THINGS)), ("NUM", str(rng.randint(2, 900)))):
        snippet = snippet.replace(mark, name)
    if rng.random() < 0.2:
        return snippet
    question = asked(rng, rng.choice(pasted.CODE_QUESTIONS))
    fenced = f"```\n{snippet}\n```" if rng.random() < 0.3 else snippet
    gap = rng.choice(("\n", "\n\n", " "))
    return f"{question}{gap}{fenced}" if rng.random() < 0.7 else f"{fenced}{gap}{question}"


def pasted_prompt(rng: Random) -> str:
    """A piece of text that nobody says what to do with, or no skill's thing."""
    text = " ".join(filled(rng, part) for part in rng.sample(pasted.TEXTS, rng.choice((1, 1, 1, 2, 2, 3))))
    if rng.random() < 0.3:
        text += " " + rng.choice(pasted.LAST_WORDS)
    return text[:1].upper() + text[1:] if rng.random() < 0.85 else text.lower()


def long_prompt(rng: Random) -> str:
    """A few sentences of background, and then the question."""
    told = [filled(rng, part) for part in rng.sample(pasted.BACKGROUND, rng.randint(1, 4))]
    last = rng.choice(pasted.LAST_WORDS) if rng.random() < 0.2 else general_prompt(rng)
    order = [*told, last] if rng.random() < 0.8 else [last, *told]
    return " ".join(part if part[-1] in ".?!" else part + "." for part in order)


def fragment_prompt(rng: Random) -> str:
    """A few words, as one types them into a search box."""
    chance = rng.random()
    if chance < 0.5:
        return rng.choice(phrases.FRAGMENTS)
    if chance < 0.7:
        return rng.choice(
            (rng.choice(phrases.TASKS), rng.choice(phrases.CONCEPTS), rng.choice(phrases.PLACES), rng.choice(phrases.EVENTS))
        )
    few = rng.sample(_WORDS, rng.randint(1, 3))
    return rng.choice((" ".join(few), ", ".join(few), " and ".join(few), " ".join(few) + "?", " ".join(few).capitalize()))


def short_prompt(rng: Random) -> str:
    """A word or two that ask for nothing that can be done."""
    text = rng.choice(phrases.SHORT)
    return rng.choice((text, text, text.capitalize(), text.upper(), text.rstrip("?") or text))


def _letters(rng: Random, alphabet: str, least: int, most: int) -> str:
    return "".join(rng.choice(alphabet) for _ in range(rng.randint(least, most)))


def gibberish_prompt(rng: Random) -> str:
    """Letters, digits or words without a sense."""
    kinds: tuple[Callable[[], str], ...] = (
        lambda: _letters(rng, "abcdefghijklmnopqrstuvwxyz", 3, 14),
        lambda: " ".join(_letters(rng, "abcdefghijklmnopqrstuvwxyz", 2, 8) for _ in range(rng.randint(2, 6))),
        lambda: _letters(rng, "asdfghjkl", 4, 12),
        lambda: " ".join(new_word(rng) for _ in range(rng.randint(1, 6))),
        lambda: " ".join(new_word(rng) for _ in range(rng.randint(1, 5))).capitalize() + rng.choice("?.!"),
        lambda: " ".join(rng.sample(_WORDS, rng.randint(3, 8))),
        lambda: " ".join([rng.choice(_WORDS)] * rng.randint(2, 5)),
        lambda: _letters(rng, "0123456789", 5, 14),
        lambda: _letters(rng, "ABCDEFGHJKLMNPQRSTUVWXYZ0123456789-", 6, 14),
        lambda: _letters(rng, "?!.,;:#*%&/()=+-_~<>", 2, 9),
        lambda: f"https://{new_word(rng)}.{rng.choice(('com', 'org', 'net', 'de'))}/{new_word(rng)}",
        lambda: f"{new_word(rng)}@{new_word(rng)}.com",
        lambda: (
            f"{rng.choice(('The', 'A', 'My', 'Your'))} {new_word(rng)} {new_word(rng)} the {new_word(rng)} {rng.choice(_WORDS)}."
        ),
    )
    return rng.choice(kinds)()


_ANY: tuple[Callable[[Random], str], ...] = (
    general_prompt, general_prompt, general_prompt, near_prompt, near_prompt, long_prompt, fragment_prompt, foreign_prompt,
    code_prompt, short_prompt,
)  # fmt: skip


def _gadget(rng: Random) -> dict[str, object]:
    """A tool that fits none of the questions, since nobody knows what it is for."""
    verb, noun = (
        rng.choice(
            ["calibrate", "unlock", "dim", "rotate", "polish", "refill", "lock", "paint", "sharpen", "fold", "stack", "mute"]
        ),
        new_word(rng),
    )
    name = rng.choice((f"{verb}_{noun}", f"{verb}{noun.capitalize()}", verb))
    description = rng.choice((f"{verb.capitalize()} the {noun}.", f"{verb.capitalize()} one {noun} in the workshop.", ""))
    return tool(
        name, description, {rng.choice((f"{noun}_id", noun, "level", "unit")): rng.choice(("string", "integer", "number"))}
    )


def _single(skill: str, prompt: Callable[[Random], str]) -> Maker:
    def make(rng: Random) -> Sample:
        return Sample(skill, (*maybe_system(rng), user(prompt(rng)), assistant(HONEST)))

    return make


def with_tools(rng: Random) -> Sample:
    """A question that none of the tools fits, and no skill."""
    prompt = asked(rng, rng.choice(rng.choice((EXPLAIN, EXPLAIN, FACTS, OPINIONS, OF_FACTS, OF_TRANSLATION, OF_ARITHMETIC))))
    tools = tuple(_gadget(rng) for _ in range(rng.randint(1, 3)))
    return Sample("honesty_tools", (*maybe_system(rng), user(prompt), assistant(HONEST)), tools)


def _turns(pairs: Sequence[tuple[str, str]]) -> tuple[Message, ...]:
    return tuple(message for question, answer in pairs for message in (user(question), assistant(answer)))


def several(rng: Random) -> Sample:
    """Two or three questions, none of them a skill's."""
    pairs = [(rng.choice(_ANY)(rng), HONEST) for _ in range(rng.choice((2, 2, 3)))]
    return Sample("honesty_several", (*maybe_system(rng), *_turns(pairs)))


_FOLLOW = lines("""
And how many people live there?
Who is the president there?
How far is it?
And the capital of {out_country}?
What about {out_country}?
And of {state}?
What is the weather like there?
What should I see there?
When was it founded?
Why is that?
Why?
Are you sure?
Which language do they speak there?
How do I get there?
""")
_HELLOS = ("Hello", "Hi", "Hello!", "Hi there", "hello", "Good morning", "Hey", "Good evening!", "hi!")
_THANKS = ("Thanks", "Thank you!", "thanks a lot", "Thank you", "Many thanks!", "thx", "Thank you very much.")
_CAPITAL_ASKS = lines("""
What is the capital of {country}?
capital of {country}
Tell me the capital of {country}.
Which city is the capital of {country}?
Name the capital of {country}
What's the capital of {country}?
""")
_SUM_ASKS = ("What is {a} + {b}?", "{a} + {b}", "What's {a} plus {b}?", "Add {a} and {b}.", "{a}+{b}=?", "Calculate {a} + {b}")


def _capital(rng: Random) -> tuple[str, str]:
    at = rng.randrange(25)
    country = phrases.KNOWN_COUNTRIES[at]
    return ask(rng, _CAPITAL_ASKS, country=country), f"The capital of {country} is {KNOWN_CAPITALS[at]}."


def _sum(rng: Random) -> tuple[str, str]:
    a, b = rng.randint(0, 50), rng.randint(0, 50)
    return ask(rng, _SUM_ASKS, a=a, b=b), f"{a} + {b} = {a + b}"


def _greeting(rng: Random) -> tuple[str, str]:
    return rng.choice(_HELLOS), HELLO


def mixed(rng: Random) -> Sample:
    """A conversation that goes in and out of what the model can do."""
    first = rng.choice((_capital, _capital, _sum, _greeting))
    other = asked(rng, rng.choice(_FOLLOW)) if first is _capital and rng.random() < 0.5 else rng.choice(_ANY)(rng)
    pairs = [first(rng), (other, HONEST)]
    if rng.random() < 0.3:
        pairs = [(general_prompt(rng), HONEST), rng.choice((_capital, _sum))(rng)]
    if rng.random() < 0.3:
        pairs.append(rng.choice((_capital, _sum, lambda rng: (rng.choice(_THANKS), "You are welcome!")))(rng))
    return Sample("honesty_mixed", (*maybe_system(rng), *_turns(pairs)))


SKILLS: dict[str, tuple[float, Maker]] = {
    "honesty_general": (3.4, _single("honesty_general", general_prompt)),
    "honesty_near": (4.0, _single("honesty_near", near_prompt)),
    "honesty_long": (0.6, _single("honesty_long", long_prompt)),
    "honesty_fragment": (0.5, _single("honesty_fragment", fragment_prompt)),
    "honesty_foreign": (0.5, _single("honesty_foreign", foreign_prompt)),
    "honesty_code": (0.4, _single("honesty_code", code_prompt)),
    "honesty_pasted": (0.4, _single("honesty_pasted", pasted_prompt)),
    "honesty_short": (0.2, _single("honesty_short", short_prompt)),
    "honesty_gibberish": (0.3, _single("honesty_gibberish", gibberish_prompt)),
    "honesty_tools": (0.5, with_tools),
    "honesty_several": (0.7, several),
    "honesty_mixed": (0.9, mixed),
}
