"""S12: what a system message orders: a language, a manner, a fixed phrase, a name, or nothing."""

from __future__ import annotations

import unicodedata
from collections.abc import Callable, Sequence
from typing import TYPE_CHECKING

from . import everyday
from . import instruction_words as words
from .everyday import Turn
from .languages import CAPITALS, COLOUR_ROWS, LANGUAGES, Language
from .phrasing import ask
from .recall import NOT_TOLD
from .recall_words import KINDS, WORDS
from .sample import Maker, Message, Sample, assistant, system, user
from .saying import say, sentence
from .smalltalk import IDENTITY
from .words import FIRST_NAMES, HELLO, new_word

if TYPE_CHECKING:
    from random import Random

Style = Callable[[Turn], str]
_ORDER_ENDS = (".", ".", "")
_STOPS = (".", "!", "?", ":", ",", ";", "…")

_MANNERS: dict[str, tuple[tuple[str, ...], Style]] = {
    "pirate": (words.PIRATE, lambda turn: f"Arr! {turn.answer}"),
    "formal": (words.FORMAL, lambda turn: f"Certainly. {turn.answer}"),
    "cheerful": (words.CHEERFUL, lambda turn: f"{turn.answer} :)"),
    "brief": (words.BRIEF, lambda turn: turn.brief),
    "capitals": (words.UPPER, lambda turn: turn.answer.upper()),
}


def _plain(turn: Turn) -> str:
    return turn.answer


def _questions(rng: Random, turn: Callable[[Random], Turn] = everyday.turn) -> list[Turn]:
    return [turn(rng) for _ in range(rng.choices((1, 2, 3), weights=(80, 14, 6))[0])]


def _around(rng: Random, order: str) -> str:
    """The order alone, or beside sentences of no importance."""
    before = rng.choice(words.NEUTRAL) if rng.random() < 0.3 else ""
    after = rng.choice(words.NEUTRAL) if rng.random() < 0.15 else ""
    if after and order[-1:] not in (*_STOPS, '"', "'"):
        order += "."
    return rng.choice((" ", " ", "\n")).join(part for part in (before, sentence(order) if before else order, after) if part)


def _sample(rng: Random, skill: str, order: str, turns: Sequence[Turn], style: Style, *, by_user: float = 0.0) -> Sample:
    """The order in the message of the system, or in the user's before or after the first question."""
    answers = [style(turn) for turn in turns]
    if rng.random() < by_user:
        first = turns[0].question
        joined = _joined(rng, order, first)
        return Sample(skill, (user(joined), assistant(answers[0])))
    messages: list[Message] = [system(_around(rng, order))]
    for turn, answer in zip(turns, answers, strict=True):
        messages += [user(turn.question), assistant(answer)]
    return Sample(skill, tuple(messages))


def _joined(rng: Random, order: str, question: str) -> str:
    if rng.random() < 0.5:
        return f"{question}{'' if question.endswith(_STOPS) else '.'} {order}"
    if order.endswith(".") and rng.random() < 0.4:
        return f"{order[:-1]}: {question}"
    return f"{order}{'' if order.endswith(_STOPS) else '.'} {question}"


def _order(rng: Random, templates: Sequence[str], **slots: str) -> str:
    text = say(rng, templates, ends=_ORDER_ENDS, **slots)
    return text.upper() if not slots and rng.random() < 0.04 else text


# Languages


def language(rng: Random) -> Sample:
    """An answer in another language, to a question in English or in that language."""
    chosen = rng.choice(LANGUAGES)
    turns = _questions(rng, lambda r: foreign_turn(r, chosen))
    return _sample(rng, "instructions/language", _language_order(rng, chosen), turns, _plain, by_user=0.12)


def _language_order(rng: Random, chosen: Language) -> str:
    if rng.random() < 0.22:
        return _typed(rng, say(rng, chosen.orders, ends=_ORDER_ENDS))
    shown = rng.choice(
        (chosen.name, chosen.name, chosen.name, chosen.name, chosen.name.lower(), chosen.name.upper(), chosen.own_name)
    )
    return _order(rng, words.LANGUAGE, l=shown)


def foreign_turn(rng: Random, chosen: Language) -> Turn:
    """A question in English or in the language; its answer in the language."""
    kind = rng.choices(
        ("hello", "introduced", "how are you", "thanks", "goodbye", "identity", "honesty", "capital", "count", "colour", "sum"),
        weights=(2.0, 1.0, 1.5, 1.5, 1.5, 1.0, 2.0, 4.5, 2.5, 2.5, 1.0),
    )[0]
    if kind == "introduced":
        turn = everyday.introduced(rng)
        name = turn.brief.removeprefix("Hello, ").removesuffix("!")
        return _said(turn.question, _greeted(chosen, name))
    if kind == "sum":
        return everyday.arithmetic(rng)
    return _looked_up(rng, chosen, kind) if kind in {"capital", "count", "colour"} else _small(rng, chosen, kind)


def _said(question: str, answer: str) -> Turn:
    return Turn(question, answer, answer)


def _greeted(chosen: Language, name: str) -> str:
    hello = chosen.answers["hello"]
    at = hello.index("!")
    at -= hello[at - 1] == " "
    return f"{hello[:at]}, {name}{hello[at:]}"


def _small(rng: Random, chosen: Language, kind: str) -> Turn:
    english = {
        "hello": everyday.hello, "how are you": everyday.how_are_you, "thanks": everyday.thanks, "goodbye": everyday.goodbye,
        "identity": everyday.identity, "honesty": everyday.honesty,
    }[kind]  # fmt: skip
    if rng.random() < 0.55:
        return _said(english(rng).question, chosen.answers[kind])
    topic = rng.choice(("robots", "Roma", "jazz", "Paris", new_word(rng, 2, 3)))
    return _said(_typed(rng, say(rng, chosen.questions[kind], ends=(".", "!", ""), topic=topic)), chosen.answers[kind])


def _looked_up(rng: Random, chosen: Language, kind: str) -> Turn:
    """A capital, numbers as words, or the colour of a thing."""
    is_english = rng.random() < 0.55
    if kind == "count":
        n = rng.randint(2, 20) if rng.random() < 0.3 else rng.randint(2, 10)
        shown = str(n) if is_english or rng.random() < 0.6 else chosen.numbers[n - 1]
        templates = everyday.COUNT if is_english else chosen.questions["count"]
        return _said(
            _typed(rng, ask(rng, templates, n=n) if is_english else say(rng, templates, n=shown)), ", ".join(chosen.numbers[:n])
        )
    if kind == "capital":
        i = rng.randrange(len(chosen.capitals))
        of, city = chosen.capitals[i]
        question = ask(rng, everyday.CAPITAL, c=CAPITALS[i][0]) if is_english else say(rng, chosen.questions["capital"], of=of)
        return _said(_typed(rng, question), chosen.capital.format(of=of, city=city))
    i = rng.randrange(len(chosen.colours))
    thing, shade = chosen.colours[i]
    question = ask(rng, everyday.COLOUR, t=COLOUR_ROWS[i][0]) if is_english else say(rng, chosen.questions["colour"], thing=thing)
    return _said(_typed(rng, question), chosen.colour.format(thing=sentence(thing), colour=shade))


def _typed(rng: Random, text: str) -> str:
    """The text, sometimes in lower case or without its accents."""
    if rng.random() < 0.12:
        text = text.lower()
    if rng.random() < 0.12:
        text = "".join(c for c in unicodedata.normalize("NFD", text) if not unicodedata.combining(c)).lstrip("¿¡")
    return text


# Manners


def _manner(kind: str) -> Maker:
    templates, style = _MANNERS[kind]

    def make(rng: Random) -> Sample:
        return _sample(rng, f"instructions/{kind}", _order(rng, templates), _questions(rng), style, by_user=0.12)

    return make


# Fixed phrases


def _phrase(rng: Random) -> str:
    """A phrase to copy: mostly one that nobody has seen."""
    kind = rng.randrange(12)
    word = new_word(rng, 1, 3) if rng.random() < 0.65 else rng.choice(_ENGLISH)
    if kind < 4:
        return word.capitalize()
    if kind < 6:
        return word
    if kind == 6:
        return word.upper()
    if kind == 7:
        return f"{word.capitalize()} {rng.choice(_ENGLISH)}"
    if kind == 8:
        return f"{rng.choice(_ENGLISH).capitalize()} and {word}"
    if kind == 9:
        return rng.choice(
            (
                f"#{word}",
                f"[{word}]",
                f"-- {word}",
                f"*{word}*",
                f"{word}-{rng.randint(1, 99)}",
                str(rng.randint(10, 9999)),
                f">> {word}",
            )
        )
    if kind == 10:
        return rng.choice(_SAYINGS).replace("_", word)
    return f"{word.capitalize()}{rng.choice(('!', '!', '.', '...', '?'))}"


_ENGLISH = (
    *WORDS,
    *(
        "ahoy hooray done amen cheers over wow bingo voila finally indeed hello yes okay roger beep boop splash zap "
        "boom peace sunshine potato banana "
        "thanks enjoy attention eureka moo meow woof tada abracadabra bravo well so look listen answer result note "
        "friend captain sir madam right"
    ).split(),
)  # fmt: skip
_SAYINGS = (
    "Have a nice day!", "Over and out.", "Thank you for asking.", "That is all.", "At your service.", "As you wish.",
    "Long live _!", "Greetings from _.",
    "Yours, _", "_ says:", "The answer of _:", "Beep boop _", "For the honour of _!", "Dear friend", "Have a great _!",
    "In the name of _", "_ out.", "Here we go:",
    "The _ has spoken.", "My dear user", "See you in _.", "I love _", "No _ today.", "_ for ever", "Hear, hear", "So says _",
    "Best wishes from _",
)  # fmt: skip


def at_start(phrase: str, answer: str) -> str:
    """The answer after a fixed phrase."""
    return f"{phrase}{'.' if phrase[-1:].isalnum() else ''} {answer}"


def at_end(phrase: str, answer: str) -> str:
    """The answer before a fixed phrase, which is copied as it is."""
    return f"{answer} {phrase}"


def _fixed(rng: Random) -> tuple[str, Callable[[str], str]]:
    """An order for a fixed phrase, and what it makes of an answer."""
    phrase, is_end = _phrase(rng), rng.random() < 0.5
    if phrase.endswith(":"):
        is_end = False
    template = words.fixed_order(rng, at_end=is_end, quoted=phrase.endswith("."))
    if phrase.endswith(_STOPS):
        template = template.replace("{p}.", "{p}")
    text = say(rng, (template,), ends=("",) if template.endswith("{p}") else _ORDER_ENDS, p=phrase)
    return text, lambda answer: at_end(phrase, answer) if is_end else at_start(phrase, answer)


def fixed(rng: Random) -> Sample:
    """A fixed word or phrase at the start or at the end of every answer."""
    order, apply = _fixed(rng)
    return _sample(rng, "instructions/fixed", order, _questions(rng), lambda turn: apply(turn.answer), by_user=0.1)


# Names


def _persona_name(rng: Random) -> str:
    name = new_word(rng, 1, 3).capitalize() if rng.random() < 0.7 else rng.choice(FIRST_NAMES)
    if rng.random() < 0.12:
        return f"{rng.choice(('Captain', 'Doctor', 'Professor', 'Robo', 'Sir', 'Madam', 'Old', 'Little', 'Agent'))} {name}"
    return f"{name}-{rng.randint(1, 99)}" if rng.random() < 0.06 else name


def _persona_turn(rng: Random, name: str) -> Turn:
    """Asked for the name it was given; or something else, which the name does not change."""
    kind = rng.random()
    if kind < 0.62:
        return _said(ask(rng, words.PERSONA_ASKS, loose=False, n=name), f"I am {name}.")
    if kind < 0.7:
        return _said(
            say(rng, ("Hello {n}", "Hi, {n}!", "Hey {n}", "Good morning, {n}.", "Hello, {n}!", "{n}, hello"), n=name), HELLO
        )
    if kind < 0.76:
        return _said(ask(rng, KINDS["name"].asks), NOT_TOLD)
    turn = everyday.turn(rng)
    while turn.answer == IDENTITY:
        turn = everyday.turn(rng)
    return turn


def persona(rng: Random) -> Sample:
    """A name for the model."""
    name = _persona_name(rng)
    if rng.random() < 0.1:
        told, asked = say(rng, words.BECOME, ends=(".", ""), n=name), ask(rng, words.PERSONA_ASKS, loose=False, n=name)
        more = (user(asked), assistant(f"I am {name}.")) if rng.random() < 0.5 else ()
        return Sample("instructions/persona", (user(told), assistant(f"I am {name}."), *more))
    turns = _questions(rng, lambda r: _persona_turn(r, name))
    return _sample(rng, "instructions/persona", say(rng, words.PERSONA, ends=_ORDER_ENDS, n=name), turns, _plain)


# Nothing, and two things at once


def unimportant(rng: Random) -> Sample:
    """A message of the system that changes nothing."""
    text = say(rng, words.UNIMPORTANT, ends=(".", ""), w=new_word(rng, 2, 3).capitalize())
    if rng.random() < 0.3:
        text = f"{text} {rng.choice(words.NEUTRAL)}"
    turns = _questions(rng)
    return Sample(
        "instructions/unimportant",
        (system(text), *(m for turn in turns for m in (user(turn.question), assistant(turn.answer)))),
    )


def combined(rng: Random) -> Sample:
    """Two orders: a name, a manner or a language, with a fixed phrase."""
    fixed_text, apply = _fixed(rng)
    kind = rng.choice(("pirate", "formal", "cheerful", "brief", "language", "language", "persona", "persona"))
    make: Callable[[Random], Turn] = everyday.turn
    style: Style = _plain
    if kind == "language":
        chosen = rng.choice(LANGUAGES)
        order = _language_order(rng, chosen)
        make = lambda r: foreign_turn(r, chosen)  # noqa: E731
    elif kind == "persona":
        name = _persona_name(rng)
        order = say(rng, words.PERSONA, ends=_ORDER_ENDS, n=name)
        make = lambda r: _persona_turn(r, name)  # noqa: E731
    else:
        templates, style = _MANNERS[kind]
        order = _order(rng, templates)
    orders = [order, fixed_text]
    rng.shuffle(orders)
    text = f"{orders[0]}{'' if orders[0].endswith(_STOPS) else '.'} {sentence(orders[1])}"
    return _sample(rng, "instructions/combined", text, _questions(rng, make), lambda turn: apply(style(turn)))


SKILLS: dict[str, tuple[float, Maker]] = {
    "instructions/language": (3.5, language),
    **{f"instructions/{kind}": (1.0, _manner(kind)) for kind in _MANNERS},
    "instructions/fixed": (4.0, fixed),
    "instructions/persona": (1.5, persona),
    "instructions/unimportant": (1.5, unimportant),
    "instructions/combined": (0.8, combined),
}
