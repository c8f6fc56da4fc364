"""Questions, orders and statements put together out of parts: grammatical, about anything, and no skill's."""

from __future__ import annotations

from itertools import product

_MANY = ("{plural}", "{adj} {plural}", "people in {country}", "the {plural} of {place}", "{roles}", "most {plural}", "{beasts}")
_ONE = (
    "the {role}",
    "{a_animal}",
    "{person}",
    "my {role}",
    "the {adj} {role}",
    "{company}",
    "the {thing} of {name}",
    "your {thing}",
)
_OBJECTS = ("{plural}", "{a_thing}", "the {adj} {thing2}", "{topic}", "{a_animal2}", "their {thing}", "{place}", "{dish}", "it")
_ENDS = (
    "",
    "",
    " in {city}",
    " on {day}",
    " during {event}",
    " in {year}",
    " with {a_thing2}",
    " without {topic2}",
    " every {day}",
)


def _spread(heads: tuple[str, ...], subjects: tuple[str, ...], end: str) -> list[str]:
    """Every head with every subject and object; the ends take turns, so that the list stays short."""
    parts = list(product(heads, subjects, _OBJECTS))
    return [f"{head} {who} {{action}} {what}{_ENDS[i % len(_ENDS)]}{end}" for i, (head, who, what) in enumerate(parts)]


_QUESTIONS_MANY = _spread(
    ("Why do", "How do", "When do", "Where do", "Do", "Should", "Why don't", "How often do", "Can"), _MANY, "?"
)
_QUESTIONS_ONE = _spread(
    ("Why did", "How did", "When will", "Did", "Would", "Could", "Why does", "Must", "How can", "Will"), _ONE, "?"
)
_STATEMENTS = _spread(
    ("Yesterday I saw how", "I think that soon", "It is said that tomorrow", "Everybody knows that"), _MANY, "."
)
_ORDERS = [
    f"{head}{{action}} {what}{end}"
    for head in (
        "",
        "Don't ",
        "Help me to ",
        "Teach me to ",
        "I want to ",
        "How to ",
        "Let's ",
        "You must ",
        "Never ",
        "Is it wise to ",
    )
    for what, end in zip(_OBJECTS, _ENDS, strict=True)
]
_WHO = [
    f"{who} {verb} {what}{end}?"
    for who in ("Who", "Which {role}", "Which {adj} {animal}", "What kind of {thing}", "Whose {role}")
    for verb in ("will {action}", "wants to {action}", "can {action}", "would never {action}")
    for what, end in zip(_OBJECTS, _ENDS, strict=True)
]
_TO_BE = [
    f"{head} {subject} {rest}?"
    for head in ("Why is", "Is", "How {adj2} is", "Since when is", "Where is", "For whom is")
    for subject in (
        "the {adj} {thing}",
        "{topic}",
        "{a_role}",
        "my {animal}",
        "{place}",
        "the {role} of {country}",
        "your {role}",
    )
    for rest in (
        "so {adj}",
        "in the {thing2}",
        "better than {a_thing2}",
        "made of {plural}",
        "like {a_animal2}",
        "from {country2}",
    )
]
COMPOSED = [*_QUESTIONS_MANY, *_QUESTIONS_ONE, *_STATEMENTS, *_ORDERS, *_WHO, *_TO_BE]
