"""Reasoning that a server left in the text of an answer, between tags, taken out again.

Servers without a reasoning parser send `<think>...</think>` as content, cut anywhere, and where the template of the
model has written the opening tag already, only the closing one. Only tags at the beginning of an answer count: one
further on is something that the model talks about.
"""

from __future__ import annotations

import re

_TAGS = (("<think>", "</think>"), ("<thinking>", "</thinking>"), ("[THINK]", "[/THINK]"))
_LONE_END = re.compile(r"(?:^[ \t]*</think>[ \t]*(?:\n|\Z)|</think>[ \t]*(?:\n[ \t]*\n|\Z))", re.MULTILINE)


def split_lone_end(text: str) -> tuple[str, str]:
    """(text, reasoning) of a whole answer that has a closing tag only, at the end of a line; else the text as it is."""
    end = _LONE_END.search(text)
    if end is None or "<think>" in text[: end.start()]:
        return text, ""
    return text[end.end() :].lstrip(), text[: end.start()].strip()


def split(text: str) -> tuple[str, str]:
    """(text, reasoning) of a whole answer."""
    splitter = Splitter()
    shown, reasoning = splitter.feed(text)
    rest, more = splitter.finish()
    return (shown + rest, reasoning + more) if splitter.has_begun else split_lone_end(shown + rest)


class Splitter:
    """Splits an answer into text and reasoning while it comes, however it is cut.

    What may be a part of a tag is held back until more is known. White space around the tags is dropped.
    """

    def __init__(self) -> None:
        self.is_over = False  # all that comes is text
        self.has_begun = False  # an opening tag has come, so space before the text is no part of it
        self._end = ""  # the tag that ends the reasoning; "" outside of it
        self._held = ""
        self._is_fresh = False  # nothing of this block of reasoning has been handed out
        self._gap = ""  # what stands between this block of reasoning and the one before

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
        return self._before(), reasoning

    def finish(self) -> tuple[str, str]:
        """(text, reasoning) that was held back; nothing is after this."""
        rest, self._held = self._held, ""
        is_reasoning = bool(self._end)
        self.is_over, self._end = True, ""
        if is_reasoning:
            return "", self._said(rest.rstrip())
        return rest.lstrip() if self.has_begun else rest, ""

    def _opens(self) -> bool:
        """Whether a block of reasoning begins here; its opening tag is taken off."""
        start = self._held.lstrip()
        for opening, closing in _TAGS:
            if start.startswith(opening):
                self._end, self._held = closing, start[len(opening) :]
                self.has_begun = self._is_fresh = True
                return True
        return False

    def _before(self) -> str:
        """At the beginning, or after reasoning, and no tag: perhaps a part of one, else text from here on."""
        start = self._held.lstrip()
        if not start or any(opening.startswith(start) for opening, _ in _TAGS):
            return ""
        return self.finish()[0]

    def _inside(self) -> str:
        """In reasoning: up to the closing tag, or as far as it is known to be none."""
        reasoning, end, rest = self._held.partition(self._end)
        if end:
            self._end, self._held = "", rest
            return self._said(reasoning.rstrip())
        safe = len(self._held[: _tag_start(self._held, self._end)].rstrip())
        reasoning, self._held = self._held[:safe], self._held[safe:]
        return self._said(reasoning)

    def _said(self, reasoning: str) -> str:
        """Reasoning to hand out: no white space at the beginning of a block, a blank line between two of them."""
        if not self._is_fresh:
            return reasoning
        said = reasoning.lstrip()
        if said:
            said, self._is_fresh, self._gap = self._gap + said, False, "\n\n"
        return said


def _tag_start(text: str, tag: str) -> int:
    """Where a part of the tag begins at the end of the text; the text's length where there is none."""
    longest = min(len(tag) - 1, len(text))
    return next((len(text) - n for n in range(longest, 0, -1) if text.endswith(tag[:n])), len(text))
