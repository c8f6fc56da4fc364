"""Guided attention: while a network learns, some of its heads are told where to look before a tool is named or a value written.

Which tool fits, and which words of the question are its city: that stands in the prompt, and an answer is copied from there.
Left alone, a network of this size learns where to look from wrong answers only: after 130 million tokens, among three tools or
four, no head of `mini-3m` looks at the right one more often than by chance. Two that were told so for an hour and a half do in
71 and 74 of 100 calls: Garg et al. 2019, arXiv:1909.02074. What a head does with what it sees stays its own affair.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, NamedTuple

import torch

from .chatml import CALL
from .tokenizer import END, START, bases

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence

    from tokenizers import Tokenizer
    from torch import Tensor

    from .network import Network, Order
    from .sizes import Size
    from .tokenizer import Encoded

_Span = tuple[int, int]
_NAMED = re.compile(re.escape(CALL) + '([^"]+)"')
# A string or a number in JSON that is no key.
_VALUE = re.compile(r'(?:": |\[|, )(?:"([^"]+)"(?!:)|(-?\d[\d.]*))')


class Look(NamedTuple):
    """Where the token at `place` should look to say the next: from `start` to before `end` of each span."""

    place: int
    spans: list[_Span]
    is_name: bool


class Looks(NamedTuple):
    """Those of a batch: rows and places (n), where each should look (n, tokens), and whether a name comes next (n)."""

    rows: Tensor
    places: Tensor
    wanted: Tensor
    are_names: Tensor


class Finder:
    """Finds in samples of one tokenizer where their answers come from."""

    def __init__(self, tokenizer: Tokenizer) -> None:
        vocabulary = tokenizer.get_vocab()
        self._start, self._end, self._tools, self._end_tools = (vocabulary[m] for m in (START, END, "<tools>", "</tools>"))
        self._texts = [tokenizer.decode([token], skip_special_tokens=False) for token in range(len(vocabulary))]
        self._bases = bases(tokenizer)

    def looks(self, sample: Encoded) -> Iterator[Look]:
        """Before each learned name of a tool: at its line. Before each learned value: where the user says it."""
        lines = dict(self._lines(sample.ids))
        question: _Span = (0, 0)
        for at, end, role in self._messages(sample.ids):
            if role == "user":
                question = (at, end)
            elif role == "assistant":
                yield from self._of_answer(sample, (at, end), question, lines)

    def _messages(self, ids: list[int]) -> Iterator[tuple[int, int, str]]:
        starts = [at for at, token in enumerate(ids) if token == self._start]
        for at, following in zip(starts, [*starts[1:], len(ids)], strict=True):
            end = ids.index(self._end, at, following) if self._end in ids[at:following] else following
            role, _, _ = "".join(self._texts[token] for token in ids[at + 1 : at + 6]).partition("\n")
            yield at, end, role

    def _lines(self, ids: list[int]) -> Iterator[tuple[str, _Span]]:
        """The name of each tool, and the span of the line that describes it."""
        if self._tools not in ids or self._end_tools not in ids:
            return
        first, last = ids.index(self._tools) + 1, ids.index(self._end_tools)
        ends = [at for at in range(first, last) if self._texts[ids[at]] == "\n"]
        for start, end in zip(ends, [*ends[1:], last], strict=True):
            yield "".join(self._texts[token] for token in ids[start + 1 : end]).partition("(")[0], (start + 1, end)

    def _of_answer(self, sample: Encoded, answer: _Span, question: _Span, lines: dict[str, _Span]) -> Iterator[Look]:
        ids, text, tokens = sample.ids[answer[0] : answer[1]], "", {}
        for number, token in enumerate(ids):
            tokens[len(text)] = answer[0] + number
            text += self._texts[token]
        for named in _NAMED.finditer(text):
            at = tokens.get(named.start(1))
            if at is not None and sample.learned[at] and named[1] in lines:
                yield Look(at - 1, [lines[named[1]]], is_name=True)
        for value in _VALUE.finditer(text, text.find("{") if "{" in text else len(text)):
            start, end = value.span(value.lastindex or 0)
            if start in tokens and end in tokens and sample.learned[tokens[start]]:
                at = tokens[start]
                if spans := self._said(sample.ids, question, sample.ids[at : tokens[end]]):
                    yield Look(at - 1, spans, is_name=False)

    def _said(self, ids: list[int], question: _Span, value: list[int]) -> list[_Span]:
        """Where the question says it, with a space before it or without; each with the token before it."""
        asked, wanted = ([self._bases[token] for token in part] for part in (ids[slice(*question)], value))
        starts = (at for at in range(1, len(asked) - len(wanted) + 1) if asked[at : at + len(wanted)] == wanted)
        return [(question[0] + at - 1, question[0] + at + len(wanted)) for at in starts]


def looks_of(samples: Sequence[Iterable[Look]], length: int) -> Looks:
    """The looks of samples that make a batch of `length` tokens each."""
    found = [(row, look) for row, sample in enumerate(samples) for look in sample]
    wanted = torch.zeros(len(found), length, dtype=torch.bool)
    for number, (_, look) in enumerate(found):
        for start, end in look.spans:
            wanted[number, start:end] = True
    rows, places, are_names = (
        torch.tensor(values, dtype=torch.long)
        for values in ([row for row, _ in found], [look.place for _, look in found], [look.is_name for _, look in found])
    )
    return Looks(rows, places, wanted, are_names.bool())


class Guide:
    """Watches a network read a batch, and keeps how far its guided heads look elsewhere than they should."""

    def __init__(self, network: Network, size: Size, looks: Looks) -> None:
        self._network, self._looks = network, looks
        self._heads = [(*head, True) for head in size.name_heads] + [(*head, False) for head in size.value_heads]
        self.losses: list[Tensor] = []

    def __call__(self, layer: int, stream: Tensor, order: Order) -> None:
        """Before a layer, with the stream that it reads (batch, tokens, width)."""
        for at, head, for_names in self._heads:
            chosen = (self._looks.are_names == for_names).nonzero()[:, 0]
            if at == layer and len(chosen):
                rows, places = self._looks.rows[chosen], self._looks.places[chosen]
                weights = self._network.blk[layer].looks(stream, order, head, rows, places)
                missed = weights.masked_fill(~self._looks.wanted[chosen], float("-inf")).logsumexp(-1)
                self.losses.append(-missed.mean())

    def loss(self) -> Tensor:
        """The sum over the heads of the mean cross entropy of where they look, in nats."""
        return torch.stack(self.losses).sum() if self.losses else torch.zeros(())
