"""Choosing: random tools, questions that share words with one of them, and where to look for those.

Which tool fits stands in the prompt, in words of the question. A network of this size does not find that by itself: of such
questions `mini-1m` had 34 % right after 143 million tokens of the corpus, where chance has about 32. It takes three
looks in a row. In the line of a tool, each token looks at the line's name; each token of the question at the same token in the
lines, and so knows whose it is; and where a name comes next, at the tokens of the question that only the right line has.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from .lessons import Row, joined

if TYPE_CHECKING:
    from collections.abc import Sequence
    from random import Random

    from .lessons import Word, Words

_TOOLS, _ASKED = "<|im_start|>system\n<tools>", "\n</tools><|im_end|>\n"
TEXTS = (_TOOLS, _ASKED, "\n", "(", ")", "()", ": string", ": number", ",", ".", "_")


class Parameter(NamedTuple):
    """A parameter of a tool: its word, whether it is a number, and where it begins in the tool's line."""

    word: Word
    is_number: bool
    start: int


class Tool(NamedTuple):
    """A random tool: its name and its line as tokens, its words, its parameters."""

    name: list[int]
    line: list[int]
    words: list[Word]
    parameters: list[Parameter]


def random_tools(rng: Random, words: Words) -> tuple[list[Tool], list[Word]]:
    """Two to five tools, and words that any of them may have."""
    counts = [rng.randint(4, 8) for _ in range(rng.randint(2, 5))]
    drawn = iter(rng.sample(words.all, sum(counts) + 6))
    shared = [next(drawn) for _ in range(6)]
    made = []
    for count in counts:
        own = [next(drawn) for _ in range(count)] + rng.sample(shared, rng.choice((0, 1, 1, 2, 3)))
        rng.shuffle(own)
        made.append(_tool(rng, words, own))
    return made, shared


def _tool(rng: Random, words: Words, own: list[Word]) -> Tool:
    """One of `name_name(parameter: string, parameter: number) Words of its description.`."""
    first, second = rng.randint(1, 3), rng.choice((0, 1, 1, 1, 2))
    named, taken, told = own[:first], own[first : first + second], own[first + second :]
    name = joined(([bare] for bare, _ in named), words["_"])
    line, parameters = [*name, *words["(" if taken else "()"]], list[Parameter]()
    for at, word in enumerate(taken):
        line += words[","] if at else []
        parameters.append(Parameter(word, rng.random() < 0.4, len(line)))
        line += [word[at > 0], *words[": number" if parameters[-1].is_number else ": string"]]
    line += words[")"] if taken else []
    if rng.random() < 0.8:
        return Tool(name, [*line, *(spaced for _, spaced in told), *words["."]], own, parameters)
    return Tool(name, line, named + taken, parameters)


def random_question(rng: Random, words: Words, tool: Tool, shared: list[Word]) -> list[int]:
    """Some words of the tool's own, some that others have too, some of none."""
    own = [word for word in tool.words if word not in shared]
    said = rng.sample(own, min(len(own), rng.choice((1, 1, 2, 2, 3))))
    said += rng.sample(shared, rng.choice((0, 0, 1, 1, 2, 3))) + rng.sample(words.all, rng.randint(0, 5))
    rng.shuffle(said)
    return [word[at > 0] for at, word in enumerate(said or tool.words[:1])]


class Toolbox(Row):
    """A row that begins with a list of tools, about which its branches ask."""

    def __init__(self, words: Words, number: int, tools: Sequence[Tool]) -> None:
        super().__init__(number)
        self.words = words
        self._where: dict[int | None, list[tuple[Tool, int]]] = {}
        self._starts: dict[tuple[int, ...], int] = {}
        self.add(words[_TOOLS])
        for tool in tools:
            self._describe(tool)
        self.add(words[_ASKED])

    def _describe(self, tool: Tool) -> None:
        self.add(self.words["\n"])
        places = self.add(tool.line)
        self._starts[tuple(tool.name)] = places.start
        for place in places:
            self._where.setdefault(self.words.word(self.ids[place]), []).append((tool, place))
        for place in places[1:]:
            self.look("name", place, [places.start])

    def place(self, tool: Tool, parameter: Parameter) -> int:
        """Where a tool's parameter begins."""
        return self._starts[tuple(tool.name)] + parameter.start

    def tell(self, tool: Tool, question: list[int], branch: int) -> list[int]:
        """The words of a question; the places of those that tell which tool is meant."""
        only: list[int] = []
        also: list[int] = []
        for place in self.add(question, branch):
            found = self._where.get(word, []) if (word := self.words.word(self.ids[place])) else []
            self.look("same", place, [at for _, at in found])
            if any(one is tool for one, _ in found):
                (only if all(one is tool for one, _ in found) else also).append(place)
        return only or also

    def name(self, tool: Tool, telling: list[int], branch: int) -> None:
        """The name of the tool, where one comes next."""
        self.look("right", len(self.ids) - 1, telling)
        self.learn(self.add(tool.name, branch))
