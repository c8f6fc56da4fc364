"""Choosing: random tools, questions that share words with one of them, and where to look for those.

Which tool fits stands in the prompt, in words of the question. A network of this size does not find that by itself: of these
questions `mini-1m` had 34 % right after 143 million tokens of the corpus, where chance has about 32. It takes three
looks in a row. In the line of a tool, each token looks at the line's name; each token of the question at the same token in the
lines, and so knows whose it is; and where a name comes next, at the tokens of the question that only the right line has.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from .lessons import Row, Words, joined, padded

if TYPE_CHECKING:
    from random import Random

    from tokenizers import Tokenizer

    from .lessons import Lesson, Word

_TOOLS = "<|im_start|>system\n<tools>"
_ASKED = "\n</tools><|im_end|>\n"
_USER = "<|im_start|>user\n"
_CALL = '<|im_end|>\n<|im_start|>assistant\n<tool_call>\n{"name": "'
_END = '", "'


class Tool(NamedTuple):
    """A random tool: its name and its line as tokens, and its words."""

    name: list[int]
    line: list[int]
    words: list[Word]


class Chooser:
    """Makes lessons in choosing."""

    def __init__(self, tokenizer: Tokenizer) -> None:
        self.words = Words(tokenizer, (_TOOLS, _ASKED, _USER, _CALL, _END, "\n", "(", ")", ": string", ",", ".", "_"))

    def lesson(self, rng: Random, total: int) -> Lesson:
        """Lists of tools with several questions for each, about `total` tokens in all."""
        rows: list[Row] = []
        while sum(len(row.ids) for row in rows) < total:
            rows.append(_List(self, rng, len(rows)))
        return padded(rows)

    def tools(self, rng: Random) -> tuple[list[Tool], list[Word]]:
        """Two to five tools, and words that any of them may have."""
        counts = [rng.randint(4, 8) for _ in range(rng.randint(2, 5))]
        drawn = iter(rng.sample(self.words.all, sum(counts) + 6))
        shared = [next(drawn) for _ in range(6)]
        made = []
        for count in counts:
            words = [next(drawn) for _ in range(count)] + rng.sample(shared, rng.choice((0, 1, 1, 2, 3)))
            rng.shuffle(words)
            made.append(self._tool(rng, words))
        return made, shared

    def _tool(self, rng: Random, words: list[Word]) -> Tool:
        """One of `name_name(parameter: string, parameter: string) Words of its description.`."""
        first, second = rng.randint(1, 3), rng.randint(0, 2)
        named, taken, told = words[:first], words[first : first + second], words[first + second :]
        name = joined(((bare,) for bare, _ in named), self.words["_"])
        parameters = joined(((word[at > 0], *self.words[": string"]) for at, word in enumerate(taken)), self.words[","])
        line = [*name, *self.words["("], *parameters, *self.words[")"]]
        if rng.random() < 0.8:
            return Tool(name, [*line, *(spaced for _, spaced in told), *self.words["."]], words)
        return Tool(name, line, named + taken)

    def question(self, rng: Random, tool: Tool, shared: list[Word]) -> list[int]:
        """Some words of its own, some that others have too, some of none."""
        own = [word for word in tool.words if word not in shared]
        words = rng.sample(own, min(len(own), rng.choice((1, 1, 2, 2, 3))))
        words += rng.sample(shared, rng.choice((0, 0, 1, 1, 2, 3))) + rng.sample(self.words.all, rng.randint(0, 5))
        rng.shuffle(words)
        return [word[at > 0] for at, word in enumerate(words or tool.words[:1])]


class _List(Row):
    """One list of tools with its questions."""

    def __init__(self, chooser: Chooser, rng: Random, number: int) -> None:
        super().__init__(number)
        self._words = chooser.words
        self._where: dict[int | None, list[tuple[Tool, int]]] = {}
        tools, shared = chooser.tools(rng)
        self.add(self._words[_TOOLS])
        for tool in tools:
            self._describe(tool)
        self.add(self._words[_ASKED])
        for branch in range(1, rng.randint(6, 10)):
            tool = rng.choice(tools)
            self._ask(tool, chooser.question(rng, tool, shared), branch)

    def _describe(self, tool: Tool) -> None:
        self.add(self._words["\n"])
        places = self.add(tool.line)
        for place in places:
            self._where.setdefault(self._words.word(self.ids[place]), []).append((tool, place))
        for place in places[1:]:
            self.look("name", place, [places.start])

    def _ask(self, tool: Tool, question: list[int], branch: int) -> None:
        self.add(self._words[_USER], branch)
        only: list[int] = []
        also: list[int] = []
        for place in self.add(question, branch):
            found = self._where.get(word, []) if (word := self._words.word(self.ids[place])) else []
            self.look("same", place, [at for _, at in found])
            if any(one is tool for one, _ in found):
                (only if all(one is tool for one, _ in found) else also).append(place)
        before = self.add(self._words[_CALL], branch)
        self.look("right", before[-1], only or also)
        self.learn(self.add(tool.name, branch))
        self.add(self._words[_END], branch)
