"""Words between English and French, German or Spanish; and the honest answer to other words and other languages."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .frames import Exchange, either, question, quoted, spoken, talk
from .phrasing import ask
from .translation_asking import (
    FOLLOW_LANGUAGE,
    FOLLOW_WORD,
    TO_ENGLISH,
    TO_ENGLISH_CLAUSES,
    TO_ENGLISH_NOUNS,
    TO_FOREIGN,
    TO_FOREIGN_CLAUSES,
    TO_FOREIGN_NOUNS,
)
from .translation_data import (
    ENGLISH_ALIASES,
    FOREIGN_ALIASES,
    LANGUAGES,
    OTHER_LANGUAGES,
    SENTENCE_PARTS,
    UNKNOWN_WORDS,
    WITH_ARTICLE,
    WORDS,
)
from .words import HONEST, new_word

if TYPE_CHECKING:
    from random import Random

    from .sample import Maker, Sample

ENGLISH = tuple(WORDS)
_TAKEN = {word.lower() for english, others in WORDS.items() for word in (english, *others.values())}
# What stands for more than one English word means the first of them.
_NOT_BACK = {("good morning", "French")}


def _into(rng: Random, word: str, language: str) -> str:
    template = question(rng, nouns=TO_FOREIGN_NOUNS, clauses=TO_FOREIGN_CLAUSES, whole=TO_FOREIGN, framed=0.12)
    return ask(rng, [template], word=word, to=_language(rng, language))


def _out_of(rng: Random, word: str, language: str) -> str:
    template = question(rng, nouns=TO_ENGLISH_NOUNS, clauses=TO_ENGLISH_CLAUSES, whole=TO_ENGLISH, framed=0.12)
    return ask(rng, [template], loose=True, **{"word": word, "from": _language(rng, language)})


def _language(rng: Random, language: str) -> str:
    return language.lower() if rng.random() < 0.2 else language


def _english(rng: Random, word: str) -> str:
    """The English word as somebody may write it: with an article, a capital, in quotes."""
    shown = rng.choice(ENGLISH_ALIASES[word]) if word in ENGLISH_ALIASES and rng.random() < 0.35 else word
    if word in WITH_ARTICLE and rng.random() < 0.15:
        shown = f"the {shown}" if rng.random() < 0.6 else f"an {shown}" if shown[0] in "aeiou" else f"a {shown}"
    if rng.random() < 0.15:
        shown = shown.capitalize()
    return quoted(rng, shown, 0.45)


def _foreign(rng: Random, word: str, language: str) -> str:
    shown = WORDS[word][language]
    if word in WITH_ARTICLE and rng.random() < 0.15:
        shown = WITH_ARTICLE[word][language]
    elif shown in FOREIGN_ALIASES and rng.random() < 0.3:
        shown = rng.choice(FOREIGN_ALIASES[shown])
    if rng.random() < 0.12:
        shown = shown.capitalize() if rng.random() < 0.5 else shown.lower()
    return quoted(rng, shown, 0.45)


def _to_foreign(rng: Random) -> Exchange:
    word, language = rng.choice(ENGLISH), rng.choice(LANGUAGES)
    return _into(rng, _english(rng, word), language), WORDS[word][language]


def _back(rng: Random) -> tuple[str, str]:
    while (pair := (rng.choice(ENGLISH), rng.choice(LANGUAGES))) in _NOT_BACK:
        pass
    return pair


def _to_english(rng: Random) -> Exchange:
    word, language = _back(rng)
    return _out_of(rng, _foreign(rng, word, language), language), word


def _unknown(rng: Random) -> str:
    """A word that is not in the list, a sentence, or no word at all."""
    kind = rng.random()
    if kind < 0.55:
        return rng.choice(UNKNOWN_WORDS)
    if kind < 0.7:
        return _nonsense(rng)
    return " ".join(rng.choice(part) for part in SENTENCE_PARTS) + rng.choice(("", ".", ""))


def _nonsense(rng: Random) -> str:
    word = new_word(rng, 1, 3)
    return f"{word}bler" if word in _TAKEN else word


def _not_known(rng: Random) -> Exchange:
    kind = rng.random()
    if kind < 0.45:
        return _into(rng, quoted(rng, _unknown(rng), 0.5), rng.choice(LANGUAGES)), HONEST
    if kind < 0.8:
        word = _english(rng, rng.choice(ENGLISH)) if rng.random() < 0.75 else quoted(rng, _unknown(rng))
        return _into(rng, word, rng.choice(OTHER_LANGUAGES)), HONEST
    return _out_of(rng, quoted(rng, _nonsense(rng), 0.5), rng.choice((*LANGUAGES, *OTHER_LANGUAGES))), HONEST


def _in_turn(rng: Random) -> Sample:
    """One word in one language after the other, or one word after the other: "And in German?"."""
    turns: list[Exchange] = []
    if rng.random() < 0.5:
        word, languages = rng.choice(ENGLISH), rng.sample(LANGUAGES, rng.randint(2, 3))
        turns.append((_into(rng, _english(rng, word), languages[0]), WORDS[word][languages[0]]))
        turns += [(ask(rng, FOLLOW_LANGUAGE, to=_language(rng, to)), WORDS[word][to]) for to in languages[1:]]
    else:
        language, words = rng.choice(LANGUAGES), rng.sample(ENGLISH, rng.randint(2, 3))
        turns.append((_into(rng, _english(rng, words[0]), language), WORDS[words[0]][language]))
        turns += [(ask(rng, FOLLOW_WORD, word=_english(rng, w)), WORDS[w][language]) for w in words[1:]]
    return spoken(rng, "translation_in_turn", turns)


_ANY = either((3, _to_foreign), (2, _to_english))
SKILLS: dict[str, tuple[float, Maker]] = {
    "to_foreign": (0.47, talk("to_foreign", _to_foreign, _ANY, share=0.1)),
    "to_english": (0.3, talk("to_english", _to_english, _ANY, share=0.1)),
    "translation_in_turn": (0.08, _in_turn),
    "beyond_translation": (0.15, talk("beyond_translation", _not_known, _ANY, share=0.1)),
}
