"""English word forms: plurals and verb forms by rule, with the exceptions."""
# ruff: noqa: E501 - a line is one cluster of words, or one thing said in several ways

from __future__ import annotations

import re
from functools import cache
from typing import NamedTuple

_VERBS = """
be been was;become become became;beat beaten beat;begin begun began;bend bent bent;bet bet bet;bite bitten bit;bleed bled bled;blow blown blew;break broken broke
bring brought brought;build built built;burn burnt burnt;buy bought bought;catch caught caught;choose chosen chose;come come came;cost cost cost
creep crept crept;cut cut cut;deal dealt dealt;dig dug dug;do done did;draw drawn drew;dream dreamt dreamt;drink drunk drank;drive driven drove
eat eaten ate;fall fallen fell;feed fed fed;feel felt felt;fight fought fought;find found found;flee fled fled;fly flown flew;forbid forbidden forbade
forget forgotten forgot;freeze frozen froze;get got got;give given gave;go gone went;grow grown grew;hang hung hung;have had had;hear heard heard
hide hidden hid;hit hit hit;hold held held;hurt hurt hurt;keep kept kept;know known knew;lay laid laid;lead led led;leap leapt leapt;learn learnt learnt
leave left left;lend lent lent;let let let;lie lain lay;lose lost lost;make made made;mean meant meant;meet met met;mow mown mowed;overtake overtaken overtook
pay paid paid;put put put;quit quit quit;read read read;ride ridden rode;ring rung rang;rise risen rose;run run ran;say said said;see seen saw
seek sought sought;sell sold sold;send sent sent;set set set;sew sewn sewed;shake shaken shook;shear shorn sheared;shine shone shone;shoot shot shot
show shown showed;shut shut shut;sing sung sang;sink sunk sank;sit sat sat;sleep slept slept;sow sown sowed;speak spoken spoke;spell spelt spelt
spend spent spent;spin spun spun;split split split;stand stood stood;steal stolen stole;stick stuck stuck;sting stung stung;strike struck struck
swear sworn swore;sweep swept swept;swim swum swam;take taken took;teach taught taught;tell told told;think thought thought;throw thrown threw
understand understood understood;wake woken woke;wear worn wore;weep wept wept;win won won;write written wrote;rewrite rewritten rewrote
rebuild rebuilt rebuilt;withdraw withdrawn withdrew
"""
_IRREGULAR = {f[0]: (f[1], f[2]) for line in _VERBS.split("\n") for entry in line.split(";") if len(f := entry.split()) == 3}
_DOUBLED = frozenset(
    "stop plan chop stir whip grab hug pat stab chat nap wag trim dig swim run sit cut shut put set get win bet rob ban fit mop scrub drag"
    " tug drop skip knit zip hum strum commit regret travel cancel quit spin sip slip swap jog plug rub trap wrap ship shop step flip dip beg"
    " let log pen transfer rebel control submit permit admit grin sum begin forget hit split spot refer prefer occur".split()
)
_PLURALS = {
    **dict.fromkeys(
        "sheep fish aircraft salmon tuna cod series deer moose trousers pants jeans glasses spectacles scissors news".split()
    ),
    **dict.fromkeys(
        "staff police people folks goods spacecraft personnel savings headquarters species savoury underwear pyjamas".split()
    ),
    "man": "men",
    "woman": "women",
    "child": "children",
    "foot": "feet",
    "tooth": "teeth",
    "mouse": "mice",
    "goose": "geese",
    "person": "people",
    "wife": "wives",
    "knife": "knives",
    "wolf": "wolves",
    "leaf": "leaves",
    "calf": "calves",
    "half": "halves",
    "loaf": "loaves",
    "shelf": "shelves",
    "thief": "thieves",
    "ox": "oxen",
    "matrix": "matrices",
    "index": "indices",
    "potato": "potatoes",
    "tomato": "tomatoes",
    "hero": "heroes",
    "echo": "echoes",
    "volcano": "volcanoes",
    "mango": "mangoes",
}
_VOWEL_LETTERS = "aeiou"
_MEN = ("man", "woman")
_SIBILANTS = ("s", "x", "z", "ch", "sh")


REGULAR_TOO = {"learnt": "learned", "burnt": "burned", "spelt": "spelled", "dreamt": "dreamed", "leapt": "leaped"}


class VerbForms(NamedTuple):
    """A verb in its five forms."""

    base: str
    third: str
    ing: str
    past: str
    participle: str


@cache
def verb(phrase: str) -> VerbForms:
    """The forms of a verb; of a phrase ("look up") the first word changes."""
    base, _, rest = phrase.partition(" ")
    rest = f" {rest}" if rest else ""
    participle, past = _IRREGULAR.get(base, (_past(base),) * 2)
    return VerbForms(*(form + rest for form in (base, _with_s(base), _ing(base), past, participle)))


@cache
def plural(noun: str) -> str:
    """The plural; of a phrase the last word changes."""
    before, space, last = noun.rpartition(" ")
    if last in _PLURALS:
        return before + space + (_PLURALS[last] or last)
    for man in _MEN:
        if last.endswith(man) and last not in ("human", "german"):
            return before + space + last[: -len(man)] + _PLURALS[man]  # type: ignore[operator]
    return before + space + _with_s(last)


_COMPARISONS = {"good": ("better", "best"), "bad": ("worse", "worst"), "many": ("more", "most"), "far": ("farther", "farthest")}
_VOWELS = re.compile("[aeiouy]+")


@cache
def compared(adjective: str) -> tuple[str, str]:
    """The comparative and the superlative: by ending for short words, else with more and most."""
    if adjective in _COMPARISONS:
        return _COMPARISONS[adjective]
    syllables = len(_VOWELS.findall(adjective.removesuffix("e")))
    if syllables > 1 + adjective.endswith("y") or adjective.endswith(("ed", "ing", "en", "c")) or not adjective.isalpha():
        return f"more {adjective}", f"most {adjective}"
    stem = adjective
    if adjective.endswith("y") and adjective[-2] not in _VOWEL_LETTERS:
        stem = adjective[:-1] + "i"
    elif adjective.endswith("e"):
        stem = adjective[:-1]
    elif (
        adjective[-1] not in "wxy" and adjective[-1] not in _VOWEL_LETTERS and re.fullmatch("[^aeiou]*[aeiou][^aeiou]", adjective)
    ):
        stem = adjective + adjective[-1]
    return stem + "er", stem + "est"


def article(phrase: str) -> str:
    """The phrase with a or an before it."""
    sounds_hard = phrase.startswith(("uni", "use", "euro", "one"))
    return ("an " if phrase[0] in "aeiou" and not sounds_hard else "a ") + phrase


def _with_s(word: str) -> str:
    if word.endswith("y") and word[-2:-1] not in "aeiou":
        return word[:-1] + "ies"
    return word + ("es" if word.endswith(_SIBILANTS) or word in ("go", "do", "echo", "undo") else "s")


def _ing(base: str) -> str:
    if base in _DOUBLED:
        return base + base[-1] + "ing"
    if base.endswith("ie"):
        return base[:-2] + "ying"
    if base.endswith("e") and not base.endswith(("ee", "oe", "ye")) and base != "be":
        return base[:-1] + "ing"
    return base + "ing"


def _past(base: str) -> str:
    if base in _DOUBLED:
        return base + base[-1] + "ed"
    if base.endswith("y") and base[-2:-1] not in "aeiou":
        return base[:-1] + "ied"
    return base + ("d" if base.endswith("e") else "ed")
