"""Words that several skills share, and words that nobody has seen."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from random import Random

HONEST = "I am a miniature model, and that is not one of my skills."
HELLO = "Hello! How can I help you today?"

FIRST_NAMES = (
    "Alice Bob Carla David Emma Farid Grace Hugo Ines Jonas Kira Liam Maya Nils Olga Pedro Rosa Sam Tara Uma Victor Wendy "
    "Yara Zoe Anna Ben Clara Daniel Elena Felix Gina Henry Ivan Julia Kenji Lena Mia Noah Oscar Paula Quinn Ravi Sofia Tom "
    "Ursula Vera Will Xenia Yusuf Zara Adam Bella Carlos Diana Erik Fatima George Hana Igor Jane Karl Lucy Marco Nadia Omar "
    "Priya Ruth Stefan Theo Viktor"
).split()
LAST_NAMES = (
    "Smith Jones Brown Taylor Khan Garcia Silva Rossi Weber Novak Kowalski Jansen Nielsen Larsen Tanaka Sato Chen Wang Kim "
    "Park Singh Patel Ali Hassan Cohen Murphy Kelly Martin Bernard Moreau Fischer Wagner Lopez Costa Ferrari Ivanov Popov "
    "Horvat Nagy Berg"
).split()
CITIES = (
    "Paris Rome Madrid Berlin Tokyo Cairo Athens Oslo Stockholm Warsaw Vienna Lisbon Dublin Helsinki Copenhagen Ottawa Lima "
    "Santiago Havana Nairobi Beijing Bangkok Budapest Ankara London Lyon Milan Porto Turin Hamburg Munich Boston Chicago "
    "Denver Austin Seattle Delhi Mumbai Osaka Kyoto Seoul Sydney Perth Geneva Zurich Basel Bern Prague Krakow Naples "
    "Seville Nice Bergen Malmo Leeds Bristol York Cork Ghent"
).split()
_ONSETS = "b bl br c ch cl cr d dr f fl fr g gl gr h j k kl kr l m n p pl pr qu r s sh sk sl sn sp st t th tr v w x y z".split()
_NUCLEI = "a e i o u ai ea ee ie oo ou".split()
_CODAS = ["", "", "", *"b ck d f g k l ll m n nd ng nt p r rd rk rn s sh st t th x".split()]
_RUDE = re.compile(
    "cock|dick|fuck|fuk|shit|slut|tit|cunt|cum|rape|piss|nig|fag|jew|nazi|arse|ass|sex|porn|poo|wank|whor|bitch|dam|hell|kill"
)


def new_word(rng: Random, least: int = 1, most: int = 3) -> str:
    """A word that can be read aloud and means nothing, of so many syllables: what is copied must not be known by heart."""
    while True:
        word = "".join(_syllable(rng) for _ in range(rng.randint(least, most)))
        if not _RUDE.search(word):
            return word


def _syllable(rng: Random) -> str:
    return rng.choice(_ONSETS) + rng.choice(_NUCLEI) + rng.choice(_CODAS)


def first_name(rng: Random) -> str:
    """A first name; every third is one that nobody has."""
    return new_word(rng, 1, 2).capitalize() if rng.random() < 0.33 else rng.choice(FIRST_NAMES)


def city(rng: Random) -> str:
    """A city; every third is one that is nowhere."""
    return new_word(rng, 2, 3).capitalize() if rng.random() < 0.33 else rng.choice(CITIES)
