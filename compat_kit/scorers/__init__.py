"""How good an answer is: a scorer gives each answer a score.

    ck.compare(prompts, backends, scorers=["exact", ck.scorers.numeric(relative=0.01), my_function])

A scorer is given by its name, as what a function of this room makes, or as a function of yours. That asks by their names for
what it wants to know: `text` (of the answer, without reasoning), `reply`, `expected`, `prompt`, `variables`. It returns True or
False, a number, a `Score`, or a pair of one of them and a reason; it may be async. Where it asks for `expected`, without a
default, and the prompt has none, it is not called: there is no score then, which is not a score of 0.

A new scorer is one function. Its other parameters are its settings, which `@scorer` makes those of a function that makes it:

    @ck.scorers.scorer
    def longer(text, *, than=100):
        return len(text) > than

    ck.compare(prompts, backends, scorers=[longer(than=20)])

What the engine of a comparison uses is `checked`, `score`, `identity`, and of a `Judge` `judge` and `identity`.
"""

from ..store import Score
from .judge import Judge
from .numbers import numeric
from .position import Bias, position_bias
from .running import checked, identity, score
from .scorer import Scorer, scorer
from .similar import similarity
from .texts import contains, exact, regex
from .values import calls_tool, json_valid, schema_valid

__all__ = [
    "Bias",
    "Judge",
    "Score",
    "Scorer",
    "calls_tool",
    "checked",
    "contains",
    "exact",
    "identity",
    "json_valid",
    "numeric",
    "position_bias",
    "regex",
    "schema_valid",
    "score",
    "scorer",
    "similarity",
]
