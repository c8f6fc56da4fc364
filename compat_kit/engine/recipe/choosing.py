"""Choosing: random tools, questions that share words with one of them, and heads that are told where to look for those.

Which tool fits stands in the prompt, in words of the question. A network of this size does not find that by itself: of these
questions `mini-1m` had 34 % right after 143 million tokens of the corpus, where chance has about 32. It takes three
looks in a row. In the line of a tool, each token looks at the line's name; each token of the question at the same token in the
lines, and so knows whose it is; and where a name comes next, at the tokens of the question that only the right line has. Told so,
heads do it within minutes, and then the network begins to choose by them: guided attention, Garg et al. 2019, arXiv:1909.02074.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

import torch

from .batching import Batch
from .sizes import HEAD_WIDTH
from .tokenizer import bases

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator
    from random import Random

    from tokenizers import Tokenizer
    from torch import Tensor

    from .network import Network, Order

# The heads that are told, (layer, head from the last), by what they look for.
HEADS = {"name": ((1, -1),), "same": ((2, -1), (2, -2)), "right": ((3, -1),)}
# The first token of a name decides; those after it are copied.
_REST = 0.3

_Word = tuple[int, int]  # a token, and the one with a space before it


class Look(NamedTuple):
    """Where the token at `place` of a row should look, for what: at any of the places `wanted`."""

    sought: str
    row: int
    place: int
    wanted: list[int]


class Tool(NamedTuple):
    """A random tool: its name and its line as tokens, and its words."""

    name: list[int]
    line: list[int]
    words: list[_Word]


class Chooser:
    """Makes lessons in choosing, of the words that are a token by themselves."""

    def __init__(self, tokenizer: Tokenizer) -> None:
        vocabulary = tokenizer.get_vocab()
        self._words = [
            (token, vocabulary.get(f"\u0120{text}", token))
            for text, token in sorted(vocabulary.items(), key=lambda item: item[1])
            if text.isascii() and text.isalpha() and len(text) > 1
        ]
        self._known = {token for token, _ in self._words}
        self._bases = bases(tokenizer)
        self._text = {text: tokenizer.encode(text).ids for text in (*_FRAME, "\n", "(", ")", ": string", ",", ".", "_")}

    def lesson(self, rng: Random, total: int) -> tuple[Batch, list[Look]]:
        """Lists of tools with several questions for each, about `total` tokens in all."""
        rows: list[_Row] = []
        while sum(len(row.ids) for row in rows) < total:
            rows.append(_Row(self, rng, len(rows)))
        return _padded(rows), [look for row in rows for look in row.looks]

    def text(self, text: str) -> list[int]:
        """The tokens of one of the texts that stand around the random words."""
        return self._text[text]

    def tools(self, rng: Random) -> tuple[list[Tool], list[_Word]]:
        """Two to five tools, and words that any of them may have."""
        counts = [rng.randint(4, 8) for _ in range(rng.randint(2, 5))]
        drawn = iter(rng.sample(self._words, sum(counts) + 6))
        shared = [next(drawn) for _ in range(6)]
        made = []
        for count in counts:
            words = [next(drawn) for _ in range(count)] + rng.sample(shared, rng.choice((0, 1, 1, 2, 3)))
            rng.shuffle(words)
            made.append(self._tool(rng, words))
        return made, shared

    def _tool(self, rng: Random, words: list[_Word]) -> Tool:
        """One of `name_name(parameter: string, parameter: string) Words of its description.`."""
        first, second = rng.randint(1, 3), rng.randint(0, 2)
        named, taken, told = words[:first], words[first : first + second], words[first + second :]
        name = _joined(((bare,) for bare, _ in named), self.text("_"))
        parameters = _joined(((word[at > 0], *self.text(": string")) for at, word in enumerate(taken)), self.text(","))
        line = [*name, *self.text("("), *parameters, *self.text(")")]
        if rng.random() < 0.8:
            return Tool(name, [*line, *(spaced for _, spaced in told), *self.text(".")], words)
        return Tool(name, line, named + taken)

    def question(self, rng: Random, tool: Tool, shared: list[_Word]) -> list[int]:
        """Some words of its own, some that others have too, some of none."""
        own = [word for word in tool.words if word not in shared]
        words = rng.sample(own, min(len(own), rng.choice((1, 1, 2, 2, 3))))
        words += rng.sample(shared, rng.choice((0, 0, 1, 1, 2, 3))) + rng.sample(self._words, rng.randint(0, 5))
        rng.shuffle(words)
        return [word[at > 0] for at, word in enumerate(words or tool.words[:1])]

    def word(self, token: int) -> int | None:
        """The word that a token is, with a space before it or without; None where it is none."""
        base = self._bases[token]
        return base if base in self._known else None


_FRAME = (
    "<|im_start|>system\n<tools>",
    "\n</tools><|im_end|>\n",
    "<|im_start|>user\n",
    '<|im_end|>\n<|im_start|>assistant\n<tool_call>\n{"name": "',
    '", "',
)


class _Row:
    """One list of tools with its questions: tokens, branches, what is learned with what weight, and where heads should look."""

    def __init__(self, chooser: Chooser, rng: Random, number: int) -> None:
        self._chooser, self._number = chooser, number
        self.ids, self.branches = list(chooser.text(_FRAME[0])), [0] * len(chooser.text(_FRAME[0]))
        self.learned: list[tuple[int, float]] = []
        self.looks: list[Look] = []
        tools, shared = chooser.tools(rng)
        self._where: dict[int | None, list[tuple[Tool, int]]] = {}
        for tool in tools:
            self._describe(rng, tool)
        self._add(chooser.text(_FRAME[1]), 0)
        for branch in range(1, rng.randint(6, 10)):
            tool = rng.choice(tools)
            self._ask(tool, chooser.question(rng, tool, shared), branch)

    def _add(self, ids: list[int], branch: int) -> range:
        start = len(self.ids)
        self.ids += ids
        self.branches += [branch] * len(ids)
        return range(start, len(self.ids))

    def _look(self, sought: str, place: int, wanted: list[int]) -> None:
        if wanted:
            self.looks.append(Look(sought, self._number, place, wanted))

    def _describe(self, rng: Random, tool: Tool) -> None:
        self._add(self._chooser.text("\n"), 0)
        places = self._add(tool.line, 0)
        for place in places:
            self._where.setdefault(self._chooser.word(self.ids[place]), []).append((tool, place))
        for place in places[rng.randint(1, 4) :: 4]:  # some stand for all, which would take long
            self._look("name", place, [places.start])

    def _ask(self, tool: Tool, question: list[int], branch: int) -> None:
        self._add(self._chooser.text(_FRAME[2]), branch)
        only: list[int] = []
        also: list[int] = []
        for place in self._add(question, branch):
            found = self._where.get(word, []) if (word := self._chooser.word(self.ids[place])) else []
            self._look("same", place, [at for _, at in found])
            if any(one is tool for one, _ in found):
                (only if all(one is tool for one, _ in found) else also).append(place)
        before = self._add(self._chooser.text(_FRAME[3]), branch)
        self._look("right", before[-1], only or also)
        name = self._add(tool.name, branch)
        self.learned += [(place, 1.0 if place == name.start else _REST) for place in name]
        self._add(self._chooser.text(_FRAME[4]), branch)


def _joined(parts: Iterable[Iterable[int]], between: list[int]) -> list[int]:
    made: list[int] = []
    for number, part in enumerate(parts):
        made += [*(between if number else ()), *part]
    return made


def _padded(rows: list[_Row]) -> Batch:
    length = max(len(row.ids) for row in rows)
    ids, branches = (torch.zeros(len(rows), length, dtype=torch.long) for _ in range(2))
    for number, row in enumerate(rows):
        ids[number, : len(row.ids)], branches[number, : len(row.ids)] = torch.tensor(row.ids), torch.tensor(row.branches)
    learned = [
        (number * length + place - 1, row.ids[place], weight) for number, row in enumerate(rows) for place, weight in row.learned
    ]
    places, targets, weights = zip(*learned, strict=True)
    return Batch(ids, branches, torch.tensor(places), torch.tensor(targets), torch.tensor(weights))


class Guide:
    """Watches a network read a lesson, and keeps how far its heads look elsewhere than they should."""

    def __init__(self, network: Network, looks: list[Look], length: int) -> None:
        self._network, self._length = network, length
        self._looks = {sought: [look for look in looks if look.sought == sought] for sought in HEADS}
        self.losses: list[Tensor] = []

    def __call__(self, layer: int, stream: Tensor, order: Order) -> None:
        """Before a layer, with the stream that it reads (batch, tokens, width)."""
        heads = stream.shape[-1] // HEAD_WIDTH
        for head, looks in self._at(layer):
            rows, places = (torch.tensor(values) for values in zip(*((look.row, look.place) for look in looks), strict=True))
            weights = self._network.blk[layer].looks(stream, order, head % heads, rows, places)
            self.losses.append(-weights.masked_fill(~self._wanted(looks), float("-inf")).logsumexp(-1).mean())

    def _at(self, layer: int) -> Iterator[tuple[int, list[Look]]]:
        """The heads of a layer that are told, each with its looks."""
        for sought, told in HEADS.items():
            yield from ((head, self._looks[sought]) for at, head in told if at == layer and self._looks[sought])

    def _wanted(self, looks: list[Look]) -> Tensor:
        """(looks, tokens): whether it should be looked at."""
        wanted = torch.zeros(len(looks), self._length, dtype=torch.bool)
        for row, look in zip(wanted, looks, strict=True):
            row[look.wanted] = True
        return wanted

    def loss(self) -> Tensor:
        """The sum over the heads of the mean cross entropy of where they look, in nats."""
        return torch.stack(self.losses).sum()
