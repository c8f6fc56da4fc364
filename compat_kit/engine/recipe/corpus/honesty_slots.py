"""The slots of the honesty templates: what stands in `{thing}`, `{place}` or `{person}`, often a word that nobody has seen."""

from __future__ import annotations

import json
import re
from collections.abc import Callable, Sequence
from random import Random

from . import honesty_pasted as pasted
from . import honesty_phrases as phrases
from . import honesty_words as words
from .honesty_foreign import FOREIGN_WORDS
from .honesty_words import worded
from .phrasing import ask
from .words import FIRST_NAMES, LAST_NAMES, city, first_name, new_word

Drawer = Callable[[Random], str]

KNOWN_CAPITALS = worded("""
Paris Rome Madrid Berlin Tokyo Cairo Athens Oslo Stockholm Warsaw Vienna Lisbon Dublin Helsinki Copenhagen Ottawa Lima
Santiago Havana Nairobi New_Delhi Beijing Bangkok Budapest Ankara Brasilia Buenos_Aires Mexico_City Canberra Moscow Kyiv
Brussels Amsterdam Bern Reykjavik Prague Zagreb Belgrade Sofia Bucharest London Edinburgh Seoul Hanoi Jakarta Kuala_Lumpur Rabat
Abuja Accra Tehran Baghdad Kathmandu Ulaanbaatar Wellington Bogota Caracas Quito Washington Tallinn Riga Vilnius""")
TOWNS = worded("""
Kingston Kampala Kigali Lusaka Harare Luanda Maputo Dakar Bamako Tunis Algiers Tripoli Riyadh Doha Muscat Amman Beirut
Damascus Nicosia Valletta Bratislava Ljubljana Sarajevo Tirana Skopje Minsk Yerevan Baku Tashkent Kabul Dhaka Islamabad Manila
Vientiane Managua Asuncion Montevideo Sucre Georgetown Suva Apia Khartoum Dodoma Windhoek Gaborone Lilongwe Lome Monrovia
Freetown Barcelona Marseille Rotterdam Sacramento Albany Phoenix Toronto Vancouver Glasgow Liverpool Antwerp Florence Palermo
Valencia""")
TERMS = phrases.listed("""
token; tokenizer; embedding; vector; cosine similarity; top_p; streaming; chunk; server-sent events; tool call;
context window; system prompt; rate limit; exponential backoff; timeout; latency; TTFT; throughput; JSON schema;
structured output; stop sequence; finish reason; logprobs; hallucination; inference; fine-tuning; quantization; GGUF;
llama.cpp; KV cache; prefill; chat template; base URL; API key; endpoint; gateway; RAG; multimodal model; vision model;
reasoning model; benchmark; model card""")
WORDS_60 = worded("""
cat dog house water bread milk tree book car sun moon day night man woman child friend love school city street door window
table chair hand head eye heart fire snow rain sea fish bird horse apple cheese wine egg red blue green white black big small
good bad new old yes no please one two three four five hello goodbye""")
COLOURS = worded("""
red blue green yellow black white purple pink orange turquoise silver golden grey brown violet beige crimson""")
VERBS = worded("""
swim write forget begin throw freeze steal choose bring drive speak wear shake forgive weave sink hide bite arise tear""")
DAYS = worded("Monday Tuesday Wednesday Thursday Friday Saturday Sunday")
MONTHS = worded("January February March April May June July August September October November December")
PLANETS = worded("Mercury Venus Earth Mars Jupiter Saturn Uranus Neptune Pluto")
INSTRUMENTS = worded("piano violin guitar flute drum harp cello oboe saxophone trumpet")
GAMES = worded("football tennis golf rugby hockey chess backgammon poker cricket dominoes")
_NOT_THE_OPPOSITE = worded("hate war sadness happiness success hope truth luck time sleep hunger infinity freedom")
_IDEAS = [word for word in words.TOPICS if word not in _NOT_THE_OPPOSITE]
_COUNTRIES = [*phrases.KNOWN_COUNTRIES, *phrases.OTHER_COUNTRIES]
_TRADES = worded("""
Bakery Motors Airlines Bank Brothers Foods Toys Records Shipping Hotels Cosmetics Tools Media Insurance Sports Books""")
_AN = re.compile(r"(?!uni|uk|use|usu|eu|one)[aeiou]|hour|heir|honest", re.IGNORECASE)


def article(noun: str) -> str:
    """The noun with "a" or "an"."""
    return f"{'an' if _AN.match(noun) else 'a'} {noun}"


def _of(known: Sequence[str], new: float = 0.0) -> Drawer:
    """A drawer of one of the known ones, and so often of a word that nobody knows."""
    return lambda rng: new_word(rng) if rng.random() < new else rng.choice(known)


def _name(known: Sequence[str], new: float) -> Drawer:
    return lambda rng: new_word(rng, 2, 3).capitalize() if rng.random() < new else rng.choice(known)


def _many(known: Sequence[str]) -> Drawer:
    """A drawer of plurals, of the words whose plural only needs an s."""
    regular = [f"{word}s" for word in known if not word.endswith(("s", "x", "y", "ch", "sh", "man", "fe", "lf", "ose"))]
    return lambda rng: rng.choice(regular)


def _number(least: int, most: int) -> Drawer:
    return lambda rng: str(rng.randint(least, most))


def _animal(rng: Random) -> str:
    return new_word(rng, 2, 3) if rng.random() < 0.04 else rng.choice(words.CREATURES)


def _topic(rng: Random) -> str:
    chance = rng.random()
    return (
        new_word(rng, 2, 3)
        if chance < 0.05
        else rng.choice(words.TOPICS if chance < 0.5 else phrases.CONCEPTS if chance < 0.75 else phrases.EVERYDAY_TOPICS)
    )


def _odd(rng: Random) -> str:
    chance = rng.random()
    return new_word(rng) if chance < 0.2 else rng.choice(words.CREATURES if chance < 0.7 else words.THINGS)


def _land(rng: Random) -> str:
    return new_word(rng, 1, 2).capitalize() + rng.choice(("", "", "land", "ia", "stan", "onia", "mark", "topia"))


def _person(rng: Random) -> str:
    first = first_name(rng) if rng.random() < 0.5 else rng.choice(FIRST_NAMES)
    last = new_word(rng, 1, 2).capitalize() if rng.random() < 0.4 else rng.choice(LAST_NAMES)
    return f"{first} {last}"


def _company(rng: Random) -> str:
    return f"{new_word(rng, 1, 2).capitalize()} {rng.choice(_TRADES)}"


def _work(rng: Random) -> str:
    thing, role, place = rng.choice(words.THINGS), rng.choice(words.ROLES), rng.choice(words.CREATURES)
    adjective = rng.choice(words.ADJECTIVES)
    forms = (
        f"the {adjective} {thing}",
        f"the {role} and the {thing}",
        f"the {role}'s {place}",
        f"a {thing} for the {role}",
        f"return of the {place}",
        f"the last {role}",
        f"the {thing} of {new_word(rng, 2, 2)}",
        f"{adjective} nights",
        f"my life as {article(role)}",
    )
    return rng.choice(forms).title().replace("'S", "'s")


def _decimal(rng: Random) -> str:
    return f"{rng.randint(0, 99)}.{rng.randint(1, 99)}"


def _fraction(rng: Random) -> str:
    below = rng.randint(3, 15)
    return f"{rng.randint(1, below - 1)}/{below}"


def _big(rng: Random) -> str:
    return str(rng.randint(150, rng.choice((999, 9999, 99999))))


def _rest(rng: Random) -> str:
    """A quotient that does not come out even."""
    below = rng.randint(3, 12)
    return f"{below * rng.randint(1, 12) + rng.randint(1, below - 1)} {rng.choice(('/', 'divided by', '÷'))} {below}"


def _roman(rng: Random) -> str:
    return "".join(rng.choice(group) for group in (("M", "MC", "D"), ("L", "X", "XC"), ("V", "IV", "IX", "VII")))


def _json(rng: Random) -> str:
    keys = rng.sample([*words.THINGS[:80], *MONTHS], rng.randint(1, 3))
    values = (rng.randint(1, 999), new_word(rng), rng.random() < 0.5, None, rng.choice(words.CREATURES))
    return json.dumps({key.lower(): rng.choice(values) for key in keys})


def _passage(rng: Random) -> str:
    who = rng.choice((first_name(rng), f"The {rng.choice(words.ROLES)}", "My neighbour", f"The {rng.choice(words.CREATURES)}"))
    told = f"{who} {rng.choice(pasted.PASSAGE_DEEDS)} {rng.choice(pasted.PASSAGE_TIMES)}".strip()
    return f"{filled(rng, told)}. {filled(rng, rng.choice(pasted.PASSAGE_ENDS))}."


def _review(rng: Random) -> str:
    said = [filled(rng, sentence) for sentence in rng.sample(pasted.REVIEWS, rng.choice((1, 1, 2)))]
    return ". ".join(said) + rng.choice((".", "!", ""))


def _statement(rng: Random) -> str:
    return filled(rng, rng.choice(pasted.TEXTS))


def _initials(rng: Random) -> str:
    return "".join(rng.choice("ABCDEFGHIJKLMNOPQRSTUVWXYZ") for _ in range(rng.randint(3, 5)))


SLOTS: dict[str, Drawer] = {
    "thing": _of([*words.THINGS, *words.EVERYDAY], 0.05),
    "animal": _animal,
    "topic": _topic,
    "idea": _of(_IDEAS, 0.05),
    "odd": _odd,
    "word": new_word,
    "things": _many(words.THINGS),
    "beasts": _many(words.CREATURES),
    "roles": _many(words.ROLES),
    "event": _of(phrases.EVENTS),
    "place": _name(phrases.PLACES, 0.12),
    "country": _name(_COUNTRIES, 0.05),
    "in_country": _of(phrases.KNOWN_COUNTRIES),
    "out_country": _of(phrases.OTHER_COUNTRIES),
    "state": _of(phrases.PROVINCES),
    "land": _land,
    "capital": _of(KNOWN_CAPITALS),
    "town": _name(TOWNS, 0.3),
    "role": _of(words.ROLES),
    "dish": _of(words.DISHES, 0.04),
    "sport": _of(phrases.SPORTS, 0.03),
    "illness": _of(phrases.ILLNESSES),
    "task": _of(phrases.TASKS),
    "sentence": _of(phrases.SENTENCES),
    "idiom": _of(phrases.IDIOMS),
    "code": _of(words.CODE_LANGUAGES),
    "lang": _name(words.OTHER_LANGUAGES, 0.05),
    "tongue": _of(("French", "German", "Spanish")),
    "person": _person,
    "name": first_name,
    "city": city,
    "plural": _of(words.PLURALS),
    "adj": _of([*words.ADJECTIVES, *words.COMMON_ADJECTIVES], 0.03),
    "rare": _of(words.ADJECTIVES, 0.1),
    "action": _of(words.ACTIONS),
    "work": _work,
    "company": _company,
    "n": _number(3, 20),
    "teen": _number(13, 99),
    "year": _number(1066, 2090),
    "hundreds": _number(40, 999),
    "big": _big,
    "dec": _decimal,
    "frac": _fraction,
    "rest": _rest,
    "percent": _number(2, 95),
    "roman": _roman,
    "word60": _of(WORDS_60),
    "term": _of(TERMS),
    "color": _of(COLOURS),
    "verb": _of(VERBS),
    "day": _of(DAYS),
    "month": _of(MONTHS),
    "planet": _of(PLANETS),
    "instrument": _of(INSTRUMENTS),
    "game": _of(GAMES),
    "letter": _of("bcdgklmpqrstvwz"),
    "foreign": _of(FOREIGN_WORDS),
    "passage": _passage,
    "review": _review,
    "statement": _statement,
    "json": _json,
    "initials": _initials,
}
_SLOT = re.compile(r"\{(\w+)\}")
_TWICE = re.compile(r"\b(the|a) (?:the|an?)\b", re.IGNORECASE)


def _drawn(rng: Random, slot: str) -> str:
    kind = slot.rstrip("0123456789") if slot != "word60" else slot
    kind = kind[0].lower() + kind[1:]
    return article(SLOTS[kind[2:]](rng)) if kind.startswith("a_") else SLOTS[kind](rng)


def filled(rng: Random, template: str) -> str:
    """The template with its slots filled, and nothing else changed."""
    return _TWICE.sub(r"\1", _SLOT.sub(lambda match: _drawn(rng, match.group(1)), template))


def asked(rng: Random, template: str) -> str:
    """The template with its slots filled, typed as people type."""
    slots = {slot: _drawn(rng, slot) for slot in _SLOT.findall(template)}
    return _TWICE.sub(r"\1", ask(rng, (template,), loose=True, **slots))
