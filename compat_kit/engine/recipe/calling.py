"""Calling: random tools, questions with values for their parameters, the calls themselves, and where to look for each part.

After the name (`choosing`) three more things stand elsewhere: the parameters in the line of the tool that was chosen, each value
in the question, and what comes after that. Of several values each begins with a look at the one before it, its partner; so
the one to be called next is known by the one just called, and that none is left by what stands after the last.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from .choosing import TEXTS, Toolbox, random_question, random_tools
from .finding import DIGITS, LINKS, number_text
from .lessons import Words, padded

if TYPE_CHECKING:
    from collections.abc import Sequence
    from random import Random

    from tokenizers import Tokenizer

    from .choosing import Parameter, Tool
    from .lessons import Lesson, Word

_USER, _CALL = "<|im_start|>user\n", '<|im_end|>\n<|im_start|>assistant\n<tool_call>\n{"name": "'
_NONE, _SOME, _DONE = '", "arguments": {}}', '", "arguments": {"', "\n</tool_call>"
_MORE, _END = '\n<tool_call>\n{"name": "', "<|im_end|>\n"
# After a number and after a text in a call, where more comes and where nothing does.
_AFTER = {(True, False): ",", (True, True): "}}", (False, False): '",', (False, True): '"}}'}
_QUOTES = ((" '", "'"), (' "', '"'))
_FOR = (" for", ":", " is", " of")
_OWN = (_USER, _CALL, _NONE, _SOME, _DONE, _MORE, _END, *_AFTER.values(), *sum(_QUOTES, ()), *_FOR, ' "', '":', " ", " and")


class Said(NamedTuple):
    """A value that stands in a question: its places there, and its tokens in JSON."""

    at: range
    in_json: list[int]


class Caller:
    """Makes lessons in calling."""

    def __init__(self, tokenizer: Tokenizer) -> None:
        self._words = Words(tokenizer, (*TEXTS, *_OWN, *DIGITS, *LINKS))

    def lesson(self, rng: Random, total: int) -> Lesson:
        """Lists of tools with several questions for each, about `total` tokens in all."""
        rows: list[_Calls] = []
        while sum(len(row.ids) for row in rows) < total:
            tools, shared = random_tools(rng, self._words)
            rows.append(_Calls(self._words, len(rows), tools))
            for branch in range(1, rng.randint(6, 10)):
                rows[-1].ask(rng, rng.choice(tools), shared, branch)
        return padded(rows)


class _Calls(Toolbox):
    """A list of tools with questions and calls."""

    def ask(self, rng: Random, tool: Tool, shared: list[Word], branch: int) -> None:
        """A question with values, and a call for each round of them."""
        question = random_question(rng, self.words, tool, shared)
        self.add(self.words[_USER], branch)
        if rng.random() < 0.5:
            telling = self.tell(tool, question, branch)
            rounds = self._values(rng, tool, branch)
        else:
            rounds = self._values(rng, tool, branch)
            self.add(self.words[rng.choice(".,") if tool.parameters else ","], branch)
            telling = self.tell(tool, question, branch)
        self.add(self.words[_CALL], branch)
        next_starts = [said[0].at.start for said in rounds[1:]]
        if next_starts:
            after = rounds[-1][-1].at.stop
            self.look("partner", after, [next_starts[-1]])
            next_starts.append(after)
        for number, said in enumerate(rounds):
            self.name(tool, telling, branch)
            self._arguments(tool, said, branch)
            self.look("value", len(self.ids) - 1, next_starts[number : number + 1])
            self.learn(self.add(self.words[_MORE if number + 1 < len(rounds) else _END], branch)[:1])

    def _values(self, rng: Random, tool: Tool, branch: int) -> list[list[Said]]:
        """For each call a value for each parameter; values of two parameters stand beside their names, in any order."""
        if len(tool.parameters) == 1:
            return [[said] for said in self._several(rng, tool.parameters[0], branch)]
        said = {}
        for parameter in rng.sample(tool.parameters, len(tool.parameters)):
            words = self.add([parameter.word[1]], branch)
            self.add(self.words[rng.choice(LINKS)], branch)
            said[parameter] = self._value(rng, parameter, branch)
            self.look("partner", said[parameter].at.start, list(words))
        return [[said[parameter] for parameter in tool.parameters]]

    def _several(self, rng: Random, parameter: Parameter, branch: int) -> list[Said]:
        """One to four values for the same parameter, with a comma or "and" between them."""
        self.add(self.words[rng.choice(_FOR)], branch)
        values: list[Said] = []
        count = rng.choice((1, 1, 1, 2, 2, 3, 4))
        for number in range(count):
            if number:
                self.add(self.words[" and" if number == count - 1 else ","], branch)
            values.append(self._value(rng, parameter, branch))
            if number:
                self.look("partner", values[-1].at.start, [values[-2].at.start])
        return values

    def _value(self, rng: Random, parameter: Parameter, branch: int) -> Said:
        if parameter.is_number:
            self.add(self.words[" "], branch)
            number = [token for character in number_text(rng) for token in self.words[character]]
            return Said(self.add(number, branch), number)
        said = rng.sample(self.words.all, rng.choice((1, 1, 2, 3)))
        in_json = [word[at > 0] for at, word in enumerate(said)]
        if rng.random() < 0.6:
            return Said(self.add([spaced for _, spaced in said], branch), in_json)
        before, after = rng.choice(_QUOTES)
        self.add(self.words[before], branch)
        found = self.add(in_json, branch)
        self.add(self.words[after], branch)
        return Said(found, in_json)

    def _arguments(self, tool: Tool, said: Sequence[Said], branch: int) -> None:
        self.add(self.words[_SOME if said else _NONE], branch)
        for number, (parameter, value) in enumerate(zip(tool.parameters, said, strict=True)):
            if number:
                self.add(self.words[' "'], branch)
            self.look("slot", len(self.ids) - 1, [self.place(tool, parameter)])
            self.learn(self.add([parameter.word[0]], branch))
            opened = self.add([*self.words['":'], *self.words[" " if parameter.is_number else ' "']], branch)
            self.learn(opened[-1:])
            for at, token in enumerate(value.at):
                self.look("value", opened[-1] + at, [token])
            self.add(value.in_json, branch)
            self.add(self.words[_AFTER[parameter.is_number, number == len(said) - 1]], branch)
            self.learn(range(opened.stop, len(self.ids)))
        self.add(self.words[_DONE], branch)
