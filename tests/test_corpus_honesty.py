"""Properties of the honesty corpus."""

from __future__ import annotations

import re
from random import Random

import pytest

from compat_kit.engine.recipe.chatml import pieces
from compat_kit.engine.recipe.corpus import honesty_phrases as phrases
from compat_kit.engine.recipe.corpus import honesty_slots as slots
from compat_kit.engine.recipe.corpus import honesty_words as words
from compat_kit.engine.recipe.corpus.honesty import GENERAL, NEAR, SKILLS, mixed
from compat_kit.engine.recipe.corpus.honesty_foreign import FOREIGN_WORDS
from compat_kit.engine.recipe.corpus.words import HELLO, HONEST

CAPITALS = dict(
    pair.split("-")
    for pair in (
        "France-Paris Italy-Rome Spain-Madrid Germany-Berlin Japan-Tokyo Egypt-Cairo Greece-Athens Norway-Oslo Sweden-Stockholm Poland-Warsaw "
        "Austria-Vienna Portugal-Lisbon Ireland-Dublin Finland-Helsinki Denmark-Copenhagen Canada-Ottawa Peru-Lima Chile-Santiago Cuba-Havana "
        "Kenya-Nairobi India-New_Delhi China-Beijing Thailand-Bangkok Hungary-Budapest Turkey-Ankara"
    )
    .replace("_", "~")
    .split()
)
CAPITALS["India"] = "New Delhi"
NOUNS = [*words.THINGS, *words.EVERYDAY, *words.CREATURES, *words.ROLES, *words.TOPICS, *words.DISHES]
TRANSLATED = [
    "chat",
    "chien",
    "maison",
    "eau",
    "pain",
    "lait",
    "arbre",
    "livre",
    "voiture",
    "soleil",
    "lune",
    "jour",
    "nuit",
    "homme",
    "femme",
    "enfant",
    "ami",
    "amour",
    "école",
    "ville",
    "rue",
    "porte",
    "fenêtre",
    "table",
    "chaise",
    "main",
    "tête",
    "œil",
    "cœur",
    "feu",
    "neige",
    "pluie",
    "mer",
    "poisson",
    "oiseau",
    "cheval",
    "pomme",
    "fromage",
    "vin",
    "œuf",
    "Katze",
    "Hund",
    "Haus",
    "Wasser",
    "Brot",
    "Milch",
    "Baum",
    "Buch",
    "Auto",
    "Sonne",
    "Mond",
    "Tag",
    "Nacht",
    "Mann",
    "Frau",
    "Kind",
    "Freund",
    "Liebe",
    "Schule",
    "Stadt",
    "Straße",
    "Tür",
    "Fenster",
    "Tisch",
    "Stuhl",
    "Hand",
    "Kopf",
    "Auge",
    "Herz",
    "Feuer",
    "Schnee",
    "Regen",
    "Meer",
    "Fisch",
    "Vogel",
    "Pferd",
    "Apfel",
    "Käse",
    "Wein",
    "Ei",
    "gato",
    "perro",
    "casa",
    "agua",
    "pan",
    "leche",
    "árbol",
    "libro",
    "coche",
    "sol",
    "luna",
    "día",
    "noche",
    "hombre",
    "mujer",
    "niño",
    "amigo",
    "amor",
    "escuela",
    "ciudad",
    "calle",
    "puerta",
    "ventana",
    "mesa",
    "silla",
    "mano",
    "cabeza",
    "ojo",
    "corazón",
    "fuego",
    "nieve",
    "lluvia",
    "mar",
    "pez",
    "pájaro",
    "caballo",
    "manzana",
    "queso",
    "vino",
    "huevo",
]


def _drawn(maker, seed, count):
    rng = Random(seed)
    return [maker(rng) for _ in range(count)]


@pytest.mark.parametrize("skill", SKILLS)
def test_the_same_seed_draws_the_same_samples(skill):
    assert _drawn(SKILLS[skill][1], 7, 100) == _drawn(SKILLS[skill][1], 7, 100)


@pytest.mark.parametrize("skill", SKILLS)
def test_2000_draws_are_short_filled_and_honest(skill):
    for sample in _drawn(SKILLS[skill][1], 1, 2000):
        text = "".join(piece.text for piece in pieces(sample))
        assert len(text.split()) <= 220
        for message in sample.messages:
            assert message["content"].strip()
            assert not re.search(r"\{[A-Za-z_]+\d*\}", message["content"]) or "console.error" in text or "begin{" in text
        if skill != "honesty_mixed":
            assert all(m["content"] == HONEST for m in sample.messages if m["role"] == "assistant")
        assert sample.messages[-1]["role"] == "assistant"


def test_what_is_answered_in_mixed_conversations_is_right():
    for sample in _drawn(mixed, 3, 2000):
        for message in sample.messages:
            if message["role"] != "assistant" or message["content"] in {HONEST, HELLO, "You are welcome!"}:
                continue
            if found := re.fullmatch(r"(\d+) \+ (\d+) = (\d+)", message["content"]):
                assert int(found[1]) + int(found[2]) == int(found[3])
            else:
                country, capital = re.fullmatch(r"The capital of (.+) is (.+)\.", message["content"]).groups()
                assert CAPITALS[country] == capital


def test_every_known_country_has_its_capital():
    assert len(phrases.KNOWN_COUNTRIES) == len(slots.KNOWN_CAPITALS)
    pairs = dict(zip(phrases.KNOWN_COUNTRIES, slots.KNOWN_CAPITALS, strict=True))
    assert (pairs["Russia"], pairs["Mongolia"], pairs["Lithuania"]) == ("Moscow", "Ulaanbaatar", "Vilnius")
    assert (pairs["the United States"], pairs["Malaysia"], pairs["Scotland"]) == ("Washington", "Kuala Lumpur", "Edinburgh")


def test_no_slot_holds_what_a_skill_knows():
    assert not set(NOUNS) & set(slots.WORDS_60)
    assert not {w.lower() for w in FOREIGN_WORDS} & {w.lower() for w in TRANSLATED}
    assert not set(slots.TOWNS) & set(slots.KNOWN_CAPITALS)
    assert not set(phrases.OTHER_COUNTRIES) & set(phrases.KNOWN_COUNTRIES)
    known = {"dog", "cat", "spider", "bird", "ant", "horse", "snake", "fly", "cow", "human"}
    assert not known & {*words.CREATURES, *words.THINGS}
    coloured = {
        "sky",
        "grass",
        "snow",
        "blood",
        "banana",
        "lemon",
        "coal",
        "carrot",
        "milk",
        "sea",
        "tomato",
        "strawberry",
        "chocolate",
        "sun",
    }
    assert not coloured & set(NOUNS)
    terms = {
        "token",
        "tokenizer",
        "embedding",
        "vector",
        "temperature",
        "seed",
        "streaming",
        "chunk",
        "prompt",
        "quota",
        "retry",
        "timeout",
        "latency",
        "throughput",
        "hallucination",
        "inference",
        "quantization",
        "prefill",
        "batch",
        "endpoint",
        "backend",
        "gateway",
        "benchmark",
        "usage",
    }
    assert not terms & {*NOUNS, *phrases.CONCEPTS, *phrases.EVERYDAY_TOPICS, *phrases.FRAGMENTS, *words.PLURALS}
    lists = {
        "fruits",
        "colours",
        "colors",
        "animals",
        "vegetables",
        "countries",
        "cities",
        "days",
        "months",
        "seasons",
        "planets",
        "instruments",
        "sports",
        "letters",
    }
    assert not lists & set(words.PLURALS)
    assert not {"French", "German", "Spanish", "English"} & set(words.OTHER_LANGUAGES)


def test_numbers_lie_beyond_the_tables():
    rng = Random(5)
    for _ in range(500):
        top, below = map(int, re.findall(r"\d+", slots.SLOTS["rest"](rng)))
        assert top % below
        assert int(slots.SLOTS["big"](rng)) > 144
        assert int(slots.SLOTS["teen"](rng)) > 12
        assert int(slots.SLOTS["hundreds"](rng)) > 30


def test_every_near_miss_family_has_sixty_templates_and_every_slot_is_known():
    for templates in (*NEAR, *GENERAL):
        assert len(templates) >= 60
        for template in templates:
            slots.filled(Random(1), template)


def test_articles():
    given = {slots.article(w) for w in ("unicycle", "umbrella", "hourglass", "ukulele", "usher", "apple", "piano", "eucalyptus")}
    assert given == {"a unicycle", "an umbrella", "an hourglass", "a ukulele", "an usher", "an apple", "a piano", "a eucalyptus"}


def test_prompts_rarely_come_twice():
    prompts = [s.messages[-2]["content"] for s in _drawn(SKILLS["honesty_near"][1], 9, 5000)]
    assert len(set(prompts)) > 4500
