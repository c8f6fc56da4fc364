"""S11: what the user has told in this conversation, asked for later; and what was never told."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from . import everyday
from . import recall_words as words
from .phrasing import ask
from .sample import Maker, Message, Sample, assistant, system, user
from .saying import say, sentence
from .shared import maybe_system
from .smalltalk import greeted
from .words import CITIES, FIRST_NAMES, city, first_name, new_word

if TYPE_CHECKING:
    from collections.abc import Sequence
    from random import Random

NOT_TOLD = "You have not told me that."
NOTED = "Thank you, I will remember that."
_THINGS = (
    "colour", "colour", "colour", "food", "food", "food", "animal", "animal", "animal", "drink", "fruit", "sport", "season",
    "number", "city",
    "word", "game", "book", "song",
)  # fmt: skip


@dataclass(frozen=True, slots=True)
class Fact:
    """A fact of the user: its kind, what it is about (a sort of favourite, a sort of pet), and the values of the slots."""

    kind: str
    about: str
    slots: dict[str, str]

    @property
    def answer(self) -> str:
        """The canonical answer."""
        return words.KINDS[self.kind].answer.format(**self.slots)

    @property
    def value(self) -> str:
        """What is to be copied."""
        return next(self.slots[key] for key in ("name", "city", "age", "a_job", "value", "kin_name") if key in self.slots)


def new_fact(rng: Random, kind: str, about: str = "") -> Fact:
    """A fact of a kind, about something in particular if given."""
    if kind == "name":
        return Fact(kind, "", {"name": first_name(rng)})
    if kind == "city":
        return Fact(kind, "", {"city": city(rng)})
    if kind == "age":
        return Fact(kind, "", {"age": str(rng.randint(5, 99))})
    if kind == "job":
        return Fact(kind, "", {"a_job": _a(_job(rng))})
    if kind == "kin":
        whom = about or rng.choice(words.PETS if rng.random() < 0.65 else words.KIN).replace("-", " ")
        return Fact(kind, whom, {"kin": whom, "a_kin": _a(whom), "kin_name": first_name(rng)})
    if kind == "secret":
        what = about or rng.choice(words.SECRETS)
        return Fact(kind, what, {"secret": what, "value": _secret(rng, what)})
    thing = about or rng.choice(_THINGS)
    return Fact(kind, thing, {"thing": thing, "value": _liked(rng, thing)})


def _job(rng: Random) -> str:
    return rng.choice(words.JOBS) if rng.random() < 0.75 else new_word(rng, 1, 2) + rng.choice(("er", "ist", "maker", "smith"))


def _a(noun: str) -> str:
    return f"{'an' if noun[0] in 'aeiou' else 'a'} {noun}"


def _secret(rng: Random, what: str) -> str:
    is_number = "number" in what or what in {"PIN", "code", "door code", "secret code"}
    if is_number and rng.random() < 0.85:
        return str(rng.randint(0, 10 ** rng.randint(1, 6)))
    if is_number:
        return f"{rng.choice('ABCDEFGHKLMNPRSTXZ')}{rng.randint(1, 999)}"
    if what in {"key phrase", "passphrase"}:
        return f"{rng.choice(words.WORDS)} {rng.choice(words.WORDS) if rng.random() < 0.5 else new_word(rng)}"
    word = rng.choice(words.WORDS) if rng.random() < 0.45 else new_word(rng, 1, 3)
    return (word, word, word, word.capitalize(), word.upper(), f"{word}{rng.randint(1, 99)}")[rng.randrange(6)]


def _liked(rng: Random, thing: str) -> str:
    if thing == "number":
        return str(rng.randint(0, 999))
    if thing == "city":
        return city(rng)
    is_new = rng.random() < 0.3
    if thing == "animal":
        return f"the {new_word(rng, 1, 2) if is_new else rng.choice(words.ANIMALS)}"
    if thing in {"book", "song"}:
        second = new_word(rng, 1, 2) if is_new else rng.choice(words.WORDS)
        return f"The {rng.choice(words.WORDS).capitalize()} {second.capitalize()}"
    if is_new:
        return new_word(rng, 1, 3)
    known = {
        "colour": words.COLOURS, "food": words.FOODS, "drink": words.DRINKS, "fruit": words.FRUITS, "sport": words.SPORTS,
        "season": words.SEASONS, "word": words.WORDS, "game": words.SPORTS,
    }[thing]  # fmt: skip
    value = rng.choice(known)
    if thing == "colour" and rng.random() < 0.15:
        return f"{rng.choice(('dark', 'light', 'pale', 'bright'))} {value}"
    if thing == "food" and rng.random() < 0.15:
        return f"{value} with {rng.choice(words.FOODS)}"
    return value


def _filled(rng: Random, fact: Fact, templates: Sequence[str], *, is_first: bool = False, **more: str) -> str:
    """A clause with its slots filled as they are; American spelling of both words, or of none."""
    clause = rng.choice(templates)
    if is_first:
        clause = sentence(clause)
    slots = {**fact.slots, **more}
    if "favorite" in clause and slots.get("thing") == "colour":
        slots["thing"] = "color"
    if fact.kind in {"name", "city"} and fact.value in (*FIRST_NAMES, *CITIES) and rng.random() < 0.08:
        slots[fact.kind] = fact.value.lower()
    return clause.format(**slots)


def _tell(rng: Random, facts: Sequence[Fact]) -> str:
    """One message that tells the facts, in one sentence or in several."""
    only = facts[0]
    if len(facts) == 1 and only.kind == "secret" and rng.random() < 0.6:
        return say(rng, words.SECRET_ORDERS, ends=(".", ".", ""), **only.slots)
    opener, closer = rng.choice(words.OPENERS), rng.choice(words.CLOSERS)
    if any(fact.kind == "name" for fact in facts) and rng.random() < 0.35:
        opener, closer = (
            rng.choice(("Hi, ", "Hello, ", "Hello! ", "Hey, ", "Good morning, ", "Hi there, ")),
            rng.choice((".", "", "!", ".")),
        )
    apart, neat = len(facts) > 1 and rng.random() < 0.3, rng.random() < 0.85
    clauses = [
        _filled(rng, fact, words.KINDS[fact.kind].clauses, is_first=neat and (apart if i else not opener))
        for i, fact in enumerate(facts)
    ]
    joint = rng.choice((" and ", " and ", ", and "))
    body = ". ".join(clauses) if apart or len(clauses) == 1 else f"{', '.join(clauses[:-1])}{joint}{clauses[-1]}"
    return say(rng, (f"{opener}{{body}}{closer}",), ends=(".", "", "!"), body=body)


def _noted(rng: Random, facts: Sequence[Fact], *, is_new: bool = True) -> Message:
    """The model's answer to what it was told; sometimes one that another model wrote."""
    if rng.random() < 0.15:
        return assistant(rng.choice(words.OTHER_REPLIES), learned=False)
    name = next((fact.slots["name"] for fact in facts if fact.kind == "name"), "")
    return assistant(greeted(name) if name and is_new else NOTED)


def _question(rng: Random, fact: Fact) -> str:
    """The question for a fact of this kind."""
    slots = {key: value for key, value in fact.slots.items() if key in {"thing", "kin", "secret"}}
    templates = words.KINDS[fact.kind].asks
    if slots.get("thing") == "colour" and rng.random() < 0.25:
        templates, slots = tuple(t for t in templates if "favorite" in t), {"thing": "color"}
    elif slots.get("thing") == "colour":
        templates = tuple(t for t in templates if "favorite" not in t)
    text = ask(rng, templates, loose=True, **slots)
    return text[:1].upper() + text[1:] if rng.random() < 0.6 else text


def _facts(rng: Random, count: int) -> list[Fact]:
    """So many facts, no two of them answering the same question."""
    found: list[Fact] = []
    while len(found) < count:
        kind = rng.choices(("name", "city", "age", "job", "favourite", "kin", "secret"), weights=(3, 2, 1.6, 1.6, 3, 1.8, 2.4))[0]
        fact = new_fact(rng, kind)
        if all(fact.kind != other.kind or (kind in {"favourite", "kin"} and fact.about != other.about) for other in found):
            found.append(fact)
    return found


def _untold(rng: Random, told: Sequence[Fact]) -> Fact:
    """A fact that was not told; often one that is near to what was."""
    near = [fact for fact in told if fact.kind in {"favourite", "kin"}]
    for _ in range(50):
        if near and rng.random() < 0.5:
            fact = new_fact(rng, rng.choice(near).kind)
        else:
            fact = new_fact(rng, rng.choice(("name", "name", "city", "age", "job", "favourite", "kin", "secret")))
        if all(fact.kind != other.kind or (fact.kind in {"favourite", "kin"} and fact.about != other.about) for other in told):
            return fact
    return new_fact(rng, "favourite", "drink")


def _told_turns(rng: Random, facts: Sequence[Fact]) -> list[Message]:
    """The facts over one to three turns, sometimes with other turns between."""
    messages: list[Message] = []
    rest = list(facts)
    while rest:
        several = rng.randint(1, len(rest)) if rng.random() < 0.6 else 1
        now, rest = rest[:several], rest[several:]
        messages += [user(_tell(rng, now)), _noted(rng, now)]
        if rest:
            messages += _between(rng, (0.75, 0.25))
    return messages


def _between(rng: Random, weights: Sequence[float]) -> list[Message]:
    """So many turns about something else."""
    messages: list[Message] = []
    for _ in range(rng.choices(range(len(weights)), weights=weights)[0]):
        if rng.random() < 0.12:
            messages += [user(everyday.about_other(rng)), assistant(NOTED)]
            continue
        kinds = (
            everyday.question,
            everyday.question,
            everyday.question,
            everyday.how_are_you,
            everyday.thanks,
            everyday.identity,
        )
        turn = rng.choice(kinds)(rng)
        messages += [user(turn.question), assistant(turn.answer)]
    return messages


def _corrected(rng: Random, facts: list[Fact]) -> list[Message]:
    """One of the facts told anew; `facts` has the later value afterwards."""
    i = rng.randrange(len(facts))
    old = facts[i]
    new = new_fact(rng, old.kind, old.about)
    facts[i] = new
    kind = words.KINDS[old.kind]
    templates = kind.changes if rng.random() < 0.55 else kind.clauses
    body = _filled(rng, new, templates, old=old.value)
    text = say(rng, tuple(f"{opener}{{body}}." for opener in words.CORRECTIONS), ends=("", "!"), body=body)
    return [user(text), _noted(rng, [new], is_new=False)]


def _answers(rng: Random, facts: Sequence[Fact], least: int, most: int) -> list[Message]:
    """Questions for facts that were told."""
    messages: list[Message] = []
    for fact in rng.sample(list(facts), min(len(facts), rng.randint(least, most))):
        question = _question(rng, fact)
        if fact.kind == "secret" and len(facts) == 1 and rng.random() < 0.12:
            question = ask(rng, words.SECRET_GENERIC)
        messages += [user(question), assistant(fact.answer)]
    return messages


def told(rng: Random) -> Sample:
    """Facts told, other turns between, then asked for."""
    facts = _facts(rng, rng.choices((1, 2, 3, 4), weights=(5, 3, 2, 0.7))[0])
    messages = [
        *maybe_system(rng, 0.3),
        *_told_turns(rng, facts),
        *_between(rng, (0.4, 0.3, 0.2, 0.1)),
        *_answers(rng, facts, 1, 2),
    ]
    return Sample("recall/told", tuple(messages))


def corrected(rng: Random) -> Sample:
    """Facts told, one of them told anew, then asked for."""
    facts = _facts(rng, rng.choices((1, 2), weights=(3, 2))[0])
    start = [*maybe_system(rng, 0.3), *_told_turns(rng, facts), *_between(rng, (0.75, 0.25))]
    change = _corrected(rng, facts)
    return Sample("recall/corrected", (*start, *change, *_between(rng, (0.6, 0.3, 0.1)), *_answers(rng, facts, 1, len(facts))))


def untold(rng: Random) -> Sample:
    """Something asked for that was never told, after other facts or none; sometimes told then, and asked again."""
    facts = _facts(rng, rng.choices((0, 1, 2), weights=(3, 5, 2))[0])
    asked = _untold(rng, facts)
    messages = [*maybe_system(rng, 0.3), *_told_turns(rng, facts), *_between(rng, (0.55, 0.3, 0.15))]
    if rng.random() < 0.15:
        messages += [user(everyday.about_other(rng)), assistant(NOTED)]
    messages += [user(_question(rng, asked)), assistant(NOT_TOLD)]
    if rng.random() < 0.15:
        messages += [user(_tell(rng, [asked])), _noted(rng, [asked]), user(_question(rng, asked)), assistant(asked.answer)]
    elif facts and rng.random() < 0.4:
        messages += _answers(rng, facts, 1, 1)
    return Sample("recall/untold", tuple(messages))


def at_once(rng: Random) -> Sample:
    """The facts and the question in one message, or the facts in the message of the system."""
    facts = _facts(rng, rng.choices((1, 2, 3), weights=(4, 3, 1))[0])
    is_told = rng.random() < 0.75
    asked = rng.choice(facts) if is_told else _untold(rng, facts)
    answer = assistant(asked.answer if is_told else NOT_TOLD)
    statement = _tell(rng, facts).rstrip(" ")
    if statement[-1] not in ".!?":
        statement += "."
    question = _question(rng, asked)
    if rng.random() < 0.3:
        start = rng.choice(
            ("The user says: ", "What the user told you: ", "Earlier, the user wrote: ", "", "", "You are a helpful assistant. ")
        )
        if start[:3] in {"", "You"}:
            statement = " ".join(_filled(rng, fact, words.BY_OTHERS[fact.kind]) for fact in facts)
        return Sample("recall/at_once", (system(f"{start}{statement}"), user(question), answer))
    return Sample("recall/at_once", (*maybe_system(rng, 0.3), user(f"{statement} {question}"), answer))


def several(rng: Random) -> Sample:
    """Two things asked for at once, or all that was told."""
    facts = _facts(rng, rng.choice((2, 2, 3)))
    start = [*maybe_system(rng, 0.3), *_told_turns(rng, facts), *_between(rng, (0.6, 0.3, 0.1))]
    if rng.random() < 0.4:
        question, asked = ask(rng, words.SUMMARIES), facts
    else:
        asked = rng.sample(facts, 2)
        first, second = (_question(rng, fact).rstrip(" .?!") for fact in asked)
        question = f"{first}{rng.choice(('? ', '? And ', ' and '))}{second}?"
    return Sample("recall/several", (*start, user(question), assistant(" ".join(fact.answer for fact in asked))))


SKILLS: dict[str, tuple[float, Maker]] = {
    "recall/told": (5.0, told),
    "recall/corrected": (1.5, corrected),
    "recall/untold": (2.5, untold),
    "recall/at_once": (1.5, at_once),
    "recall/several": (0.6, several),
}
