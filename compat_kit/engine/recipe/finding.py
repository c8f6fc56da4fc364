"""Finding: random texts of words and values, JSON that asks for some of the values, and where to look for them.

In "She booked 9 nights. The fare is 343.99 euros." a value stands beside words for it, before them or after. In texts of random
words `mini-3m` found 41 % of what was asked for, after 154 million tokens of the corpus. It takes three looks in a row. Of words
and their value, what comes later looks at the other, its partner; the key of the answer looks at what came later, which is known
by the words by now and knows the value; and where a value comes next, the network looks at its key, and for the value itself into
the text.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from .lessons import Row, Words, joined, padded

if TYPE_CHECKING:
    from random import Random

    from tokenizers import Tokenizer

    from .lessons import Lesson, Word

_USER = "<|im_start|>user\n"
_ANSWER = '<|im_end|>\n<|im_start|>assistant\n{"'
_END = "<|im_end|>\n"
DIGITS = "0123456789."
LINKS = (" is", " was", ":", " of", " =", " to", " by", " from", " in")
_ENDS = (".", ".", ".", ",", ",", ",", ";", "\n", " and", " -")
# How many other words stand before a clause, between its words and its value, and after it.
_AROUND = ((0, 0, 1, 2), (0, 0, 1), (0, 0, 0, 1, 2))
# After a number and after a text in JSON, where more comes and where nothing does.
_AFTER = {(True, False): ",", (True, True): "}", (False, False): '",', (False, True): '"}'}


class Fact(NamedTuple):
    """A value and the words that it is known by; the value as it stands in a text and in JSON, as tokens."""

    words: list[Word]
    is_number: bool
    in_text: list[int]
    in_json: list[int]


class Finder:
    """Makes lessons in finding."""

    def __init__(self, tokenizer: Tokenizer) -> None:
        texts = (_USER, _ANSWER, _END, *DIGITS, *LINKS, *_ENDS, *_AFTER.values(), ' "', '":', " ", "_")
        self.words = Words(tokenizer, texts)

    def lesson(self, rng: Random, total: int) -> Lesson:
        """Texts with several answers for each, about `total` tokens in all."""
        rows: list[Row] = []
        while sum(len(row.ids) for row in rows) < total:
            rows.append(_Text(self, rng, len(rows)))
        return padded(rows)

    def facts(self, rng: Random) -> list[Fact]:
        """Two to six, known by one word or by two."""
        count = rng.choice((2, 2, 3, 3, 4, 5, 6))
        drawn = rng.sample(self.words.all, 2 * count)
        return [self._fact(rng, drawn[at : at + rng.choice((1, 1, 2))]) for at in range(0, 2 * count, 2)]

    def _fact(self, rng: Random, words: list[Word]) -> Fact:
        if rng.random() < 0.55:
            number = [token for character in number_text(rng) for token in self.words[character]]
            return Fact(words, True, number, number)
        said = rng.sample(self.words.all, rng.choice((1, 1, 2, 3)))
        return Fact(words, False, [spaced for _, spaced in said], [word[at > 0] for at, word in enumerate(said)])

    def clause(self, rng: Random, fact: Fact) -> list[tuple[str, list[int]]]:
        """What is said of a fact: its "words" and its "value" in either order, and what stands around them, each as tokens."""
        words = ("words", [spaced for _, spaced in fact.words])
        value, link = ("value", fact.in_text), ("", self.words[rng.choice(LINKS)])
        before, between, after = (("", self.words.spaced(rng, rng.choice(counts))) for counts in _AROUND)
        if not fact.is_number:
            return [before, words, link, value] if rng.random() < 0.5 else [value, link, words, after]
        space = ("", self.words[" "])
        if rng.random() < 0.5:
            return [before, words, between, *([link] if rng.random() < 0.5 else []), space, value, after]
        return [before, space, value, between, words, after]


def number_text(rng: Random) -> str:
    """Up to four digits, some with one or two behind the point, as JSON writes them."""
    whole = str(rng.randrange(1, 10 ** rng.choice((1, 2, 2, 3, 4))))
    return whole if rng.random() < 0.8 else f"{whole}.{rng.choice(('', rng.randrange(10)))}{rng.randrange(1, 10)}"


class _Text(Row):
    """One text with several answers."""

    def __init__(self, finder: Finder, rng: Random, number: int) -> None:
        super().__init__(number)
        self._words, facts = finder.words, finder.facts(rng)
        self.add(self._words[_USER])
        self._values: list[range] = []
        self._later: list[int] = []
        for fact in facts:
            self._say(finder.clause(rng, fact))
            self.add(self._words[rng.choice(_ENDS)])
        for branch in range(1, rng.randint(4, 6)):
            asked = rng.sample(range(len(facts)), rng.randint(1, min(4, len(facts))))
            if rng.random() < 0.4:
                named = joined(([spaced for _, spaced in facts[at].words] for at in asked), self._words[","])
                self.add([*self._words["\n"], *named], branch)
            self._answer(facts, asked, branch)

    def _say(self, clause: list[tuple[str, list[int]]]) -> None:
        at = {part: self.add(ids) for part, ids in clause}
        words, value = at["words"], at["value"]
        self._values.append(value)
        if value.start > words.start:
            self.look("partner", value.start, list(words))
        else:
            for place in words:
                self.look("partner", place, [value.start])
        self._later.append(max(value.start, words[-1]))

    def _answer(self, facts: list[Fact], asked: list[int], branch: int) -> None:
        self.add(self._words[_ANSWER], branch)
        for number, at in enumerate(asked):
            fact, is_last = facts[at], number == len(asked) - 1
            if number:
                self.add(self._words[' "'], branch)
            key = self.add(joined(([bare] for bare, _ in fact.words), self._words["_"]), branch)[::2]
            for place in key:
                self.look("known", place, [self._later[at]])
            self.add([*self._words['":'], *self._words[" " if fact.is_number else ' "']], branch)
            value = self.add(fact.in_json, branch)
            self.look("key", value.start - 1, list(key))
            for place, wanted in zip(value, self._values[at], strict=True):
                self.look("value", place - 1, [wanted])
            after = self.add(self._words[_AFTER[fact.is_number, is_last]], branch)
            self.learn(range(value.start, after.stop))
        self.add(self._words[_END], branch)
