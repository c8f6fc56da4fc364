"""An instruction and the text it is about, as people put them together; and small helpers for word lists."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from random import Random

_AN = ("hour", "honest", "honour", "heir", "mp3", "x-ray", "sse", "lru", "f-", "mri")
_A = ("uni", "use", "usu", "one", "eu", "ute", "ubi", "uto", "ura", "once")
_KEPT_A = ("unin", "unim", "unid")
_LABELS = ("Text: ", "Text:\n", "TEXT: ", "Here it is: ", "Input: ", "The text: ", ">>> ", "> ", "- ", "* ")


def phrases(text: str) -> tuple[str, ...]:
    """The phrases of a list written with `;` between them."""
    return tuple(phrase for phrase in (" ".join(part.split()) for part in text.split(";")) if phrase)


def with_article(words: str) -> str:
    """`a fox`, `an owl`, `an hour`, `a unicorn`."""
    start = words.lower()
    vowel = start[:1] in set("aeiou") and (not start.startswith(_A) or start.startswith(_KEPT_A))
    return f"{'an' if vowel or start.startswith(_AN) else 'a'} {words}"


def capital(text: str) -> str:
    """The text with a capital at its start, and nothing else changed."""
    return text[:1].upper() + text[1:]


def plural(noun: str) -> str:
    """The plural of a noun, or of the last word of a compound."""
    first, _, last = noun.rpartition(" ")
    return f"{first} {_plural(last)}".strip()


def framed(rng: Random, instruction: str, text: str) -> str:
    """The instruction before or after its text, which stands bare, in quotes or under a label."""
    shown = _shown(rng, text)
    if rng.random() < 0.3:
        return shown + rng.choice((" ", "\n", "\n\n", " - ", "\n-> ", " | ")) + instruction
    if instruction[-1:] in ".?!):":
        return instruction + rng.choice((" ", " ", "\n", "\n\n")) + shown
    return instruction + rng.choice((": ", ": ", ": ", ":\n", ":\n\n", " - ", "\n", " -> ", ", ", " ")) + shown


def _shown(rng: Random, text: str) -> str:
    draw = rng.random()
    if draw < 0.5:
        return text
    if draw < 0.75:
        return f'"{text}"'
    if draw < 0.82 and "'" not in text:
        return f"'{text}'"
    if draw < 0.87:
        return f"\u201c{text}\u201d"
    if draw < 0.89:
        return f"({text})"
    return rng.choice(_LABELS) + text


_IRREGULAR = dict(
    pair.split("/")
    for pair in (
        "mouse/mice goose/geese sheep/sheep fish/fish deer/deer moose/moose ox/oxen child/children foot/feet "
        "tooth/teeth knife/knives wolf/wolves calf/calves elf/elves leaf/leaves loaf/loaves shelf/shelves scarf/scarves "
        "thief/thieves wife/wives half/halves potato/potatoes tomato/tomatoes hero/heroes buffalo/buffaloes "
        "mosquito/mosquitoes volcano/volcanoes echo/echoes bison/bison person/people salmon/salmon trout/trout "
        "squid/squid dragonfly/dragonflies quiz/quizzes"
    ).split()
)


def _plural(noun: str) -> str:
    if noun in _IRREGULAR:
        return _IRREGULAR[noun]
    if noun.endswith("man") and noun not in {"human", "shaman", "caiman", "talisman"}:
        return noun[:-3] + "men"
    if noun.endswith("y") and noun[-2:-1] not in set("aeiou"):
        return noun[:-1] + "ies"
    return noun + ("es" if noun.endswith(("s", "x", "z", "ch", "sh")) else "s")
