"""Tools of ordinary words in combinations that nobody has written, and questions that say these words in other forms.

There are thousands of such words, too many to be known by heart: which tool is meant, its words alone tell.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..embedding.inflection import verb
from ..embedding.meaning import CONCEPTS
from .tool_compose import acting, fact, listing, lookup

if TYPE_CHECKING:
    from random import Random

    from .tool_actions import Action

_THIN = frozenset("be do get go have let make put set take use want need may can will".split())


def _words(kinds: str) -> tuple[str, ...]:
    found = {word for concept in CONCEPTS if concept.kind in kinds for word in concept.words}
    return tuple(sorted(word for word in found - _THIN if word.isascii() and word.isalpha() and len(word) > 2))


_NOUNS, _VERBS = _words("nps"), _words("v")
_DO = (
    "I want {{t}} {done}", "{{t}} must be {done}", "{doing} {{t}} would be good", "Has anyone {done} {{t}}? If not, do it",
    "We talked about {doing} {{t}}", "Is it possible to have {{t}} {done}?", "I need {{t}} {done}", "How about {doing} {{t}}?",
    "{{t}} is to be {done}", "Get {{t}} {done}", "Somebody should {{v}} {{t}}", "Begin with {doing} {{t}}", "{{t}}, {doing}",
    "Whoever {does} {{t}}, do it now", "It is time for {doing} {{t}}", "{{t}} has not been {done} yet, please change that",
    "Please {{v}} {{t}}", "{{v}} {{t}}", "Can you {{v}} {{t}}?", "I'd like to {{v}} {{t}}", "{{t}}: {{v}}", "{{v}} {{t}} now",
)  # fmt: skip


def borrowed_action(rng: Random, like: Action | None = None) -> Action:
    """A tool of a verb and a noun, or of two nouns; `like`: one with whose noun another verb goes."""
    noun = like.act.split(":")[1] if like and rng.random() < 0.5 else rng.choice(_NOUNS)
    shape = rng.random()
    if shape < 0.15:
        return lookup(rng, noun, rng.choice(_NOUNS))
    if shape < 0.22:
        return fact(rng, noun, rng.choice(_NOUNS))
    if shape < 0.3:
        return listing(rng, noun)
    forms = verb(rng.choice(_VERBS))
    cores = tuple(core.format(done=forms.participle, doing=forms.ing, does=forms.third) for core in _DO)
    return acting(rng, forms.base, forms.base, (forms.base,), noun, cores=cores)
