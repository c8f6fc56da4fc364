"""Reasoning that a server left in the text of an answer, between tags, taken out again.

Servers without a reasoning parser send `<think>...</think>` as content, cut anywhere, and where the template of the
model has written the opening tag already, only the closing one. Only tags at the beginning of an answer count: one
further on is something that the model talks about.
"""

from __future__ import annotations

import re

_TAGS = (("<think>", "</think>"), ("<thinking>", "</thinking>"), ("[THINK]", "[/THINK]"))
_LONE_END = re.compile(r"(?:^[ \t]*</think>[ \t]*(?:\n|\Z)|</think>[ \t]*(?:\n[ \t]*\n|\Z))", re.MULTILINE)


def split_lone_end(text: str, *, may_be_all: bool = False) -> tuple[str, str]:
    """(text, reasoning) of a whole answer that has a closing tag only, at the end of a line; else the text as it is.

    A tag that nothing follows is what the model talks about, unless the reasoning `may_be_all` of it: before tool calls.
    """
    end = _LONE_END.search(text)
    if end is None or "<think>" in text[: end.start()] or not (may_be_all or text[end.end() :].strip()):
        return text, ""
    return text[end.end() :].lstrip(), text[: end.start()].strip()


def split(text: str, *, may_be_all: bool = False) -> tuple[str, str]:
    """(text, reasoning) of a whole answer; for `may_be_all` see `split_lone_end`."""
    splitter = Splitter()
    shown, reasoning = splitter.feed(text)
    rest, more = splitter.finish()
    return (shown + rest, reasoning + more) if splitter.has_tags else split_lone_end(shown + rest, may_be_all=may_be_all)


class Splitter:
    """Splits an answer into text and reasoning while it comes, however it is cut.

    What may be a part of a tag is held back until more is known. White space around the tags is dropped, and a blank line
    stands between the reasoning of one pair and that of the next.
    """

    def __init__(self) -> None:
        self.is_over = False  # all that comes is text
        self.has_tags = False  # so space before the text is no part of it
        self._end = ""  # the tag that ends the reasoning; "" outside of it
        self._held = ""
        self._lead: str | None = None  # what goes before the reasoning of this pair; None once that has begun
        self._next_lead = ""

    def feed(self, piece: str) -> tuple[str, str]:
        """(text, reasoning) that this piece of the answer adds."""
        if self.is_over:
            return piece, ""
        self._held += piece
        reasoning = ""
        while self._end or self._opens():
            reasoning += self._inside()
            if self._end:
                return "", reasoning
        return self._outside(), reasoning

    def finish(self) -> tuple[str, str]:
        """(text, reasoning) that was held back; nothing is after this."""
        rest, self._held = self._held, ""
        is_reasoning = bool(self._end)
        self.is_over, self._end = True, ""
        if is_reasoning:
            return "", self._led(rest.rstrip())
        return rest.lstrip() if self.has_tags else rest, ""

    def _opens(self) -> bool:
        """Whether an opening tag comes next, which is taken."""
        start = self._held.lstrip()
        for opening, closing in _TAGS:
            if start.startswith(opening):
                self._end, self.has_tags, self._lead = closing, True, self._next_lead
                self._held = start[len(opening) :]
                return True
        return False

    def _outside(self) -> str:
        """At the beginning, or after reasoning: nothing yet where a part of a tag is all there is, or text from here on."""
        start = self._held.lstrip()
        return "" if not start or any(opening.startswith(start) for opening, _ in _TAGS) else self.finish()[0]

    def _inside(self) -> str:
        """The reasoning that is held, up to its end or to what may be a part of that."""
        reasoning, end, rest = self._held.partition(self._end)
        if end:
            self._end, self._held = "", rest
            return self._led(reasoning.rstrip())
        safe = len(self._held[: _tag_start(self._held, self._end)].rstrip())
        reasoning, self._held = self._held[:safe], self._held[safe:]
        return self._led(reasoning)

    def _led(self, reasoning: str) -> str:
        """The reasoning with what goes before it, at the beginning of a pair."""
        if self._lead is None or not (start := reasoning.lstrip()):
            return reasoning if self._lead is None else ""
        led, self._lead, self._next_lead = self._lead + start, None, "\n\n"
        return led


def _tag_start(text: str, tag: str) -> int:
    """Where a part of the tag begins at the end of the text; the text's length where there is none."""
    longest = min(len(tag) - 1, len(text))
    return next((len(text) - n for n in range(longest, 0, -1) if text.endswith(tag[:n])), len(text))
