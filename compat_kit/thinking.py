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
    return (shown + rest, reasoning + more) if reasoning or more else split_lone_end(shown + rest)


class Splitter:
    """Splits an answer into text and reasoning while it comes, however it is cut.

    What may be a part of a tag is held back until more is known. White space around the tags is dropped.
    """

    def __init__(self) -> None:
        self.is_over = False  # all that comes is text
        self._end = ""  # the tag that ends the reasoning; "" outside of it
        self._held = ""
        self._has_begun = False  # some reasoning has come, so space before the text is no part of it

    def feed(self, piece: str) -> tuple[str, str]:
        """(text, reasoning) that this piece of the answer adds."""
        if self.is_over:
            return piece, ""
        self._held += piece
        return self._inside() if self._end else self._before()

    def finish(self) -> tuple[str, str]:
        """(text, reasoning) that was held back; nothing is after this."""
        rest, self._held = self._held, ""
        is_reasoning = bool(self._end)
        self.is_over, self._end = True, ""
        if is_reasoning:
            return "", rest.rstrip()
        return rest.lstrip() if self._has_begun else rest, ""

    def _before(self) -> tuple[str, str]:
        """At the beginning, or after reasoning: a tag, a part of one, or text from here on."""
        start = self._held.lstrip()
        for opening, closing in _TAGS:
            if start.startswith(opening):
                self._end, self._has_begun, self._held = closing, True, start[len(opening) :].lstrip()
                return self._inside()
        if not start or any(opening.startswith(start) for opening, _ in _TAGS):
            return "", ""
        return self.finish()

    def _inside(self) -> tuple[str, str]:
        reasoning, end, rest = self._held.partition(self._end)
        if end:
            self._end, self._held = "", rest
            text, more = self._before()
            return text, reasoning.rstrip() + ("\n\n" + more if more else "")
        safe = len(self._held[: _tag_start(self._held, self._end)].rstrip())
        reasoning, self._held = self._held[:safe], self._held[safe:]
        return "", reasoning


def _tag_start(text: str, tag: str) -> int:
    """Where a part of the tag begins at the end of the text; the text's length where there is none."""
    longest = min(len(tag) - 1, len(text))
    return next((len(text) - n for n in range(longest, 0, -1) if text.endswith(tag[:n])), len(text))
