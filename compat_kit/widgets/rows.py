"""What a view shows of each message of a conversation: plain data, all of it safe to send and to show."""

from __future__ import annotations

import asyncio
from typing import TYPE_CHECKING, Any, NamedTuple
from urllib.parse import urlsplit

from .. import pictures, render
from ..conversation import ANSWERED, BROKEN, DENIED, DONE, FAILED, RUNNING, STOPPED, WAITING, WRITING, Node
from ..figures import Figures

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from ..conversation import Call, Conversation, Round
    from .growth import Growth

    Row = dict[str, Any]

MOST_SHOWN = 20_000
"""So many characters of a call's arguments and of its result are shown; the model gets all of them."""

QUICK = 2_000
"""So many characters are rendered in about 2 ms; what is longer is rendered in a thread."""

_OF_EACH = "`a`\n\n```python\na = 1\n```\n\n$a$"
_WORDS = {WAITING: "waits for your approval", RUNNING: "is running", ANSWERED: "done", DENIED: "denied", BROKEN: "failed"}


def sendable(text: str) -> str:
    """The text as it was written, but for half characters, which cannot be sent."""
    return text.encode(errors="backslashreplace").decode()


async def rendered(texts: Sequence[str]) -> list[str]:
    """Each Markdown text as safe HTML, "" for one that cannot be rendered; long ones are rendered beside the loop."""
    if sum(map(len, texts)) <= QUICK:
        return [_html(text) for text in texts]
    return await asyncio.to_thread(lambda: [_html(text) for text in texts])


async def prepare() -> None:
    """Load what texts are rendered with, beside the loop: it takes 0.15 s, which the first answer would be late by."""
    await asyncio.to_thread(_html, _OF_EACH)


def _html(text: str) -> str:
    try:
        return render.markdown(text)
    except Exception:  # a text that breaks the renderer is shown as it is
        return ""


class Missing(NamedTuple):
    """What is missing for a row: the text of a round as HTML, or the thumbnails of its images."""

    node_id: str
    round: int = 0
    text: str = ""
    urls: tuple[str, ...] = ()


class Rows:
    """Makes rows. What is rendered once is kept, since the page asks for all of it again whenever it is loaded."""

    def __init__(self) -> None:
        self._htmls: dict[tuple[str, int], tuple[str, str]] = {}  # of a round: its text, and that as HTML
        self._images: dict[str, tuple[tuple[str, ...], list[dict[str, str]]]] = {}

    def forget(self, conversation: Conversation) -> None:
        """Let go of what was kept of messages that are not in there any more."""
        self._htmls = {key: kept for key, kept in self._htmls.items() if key[0] in conversation.nodes}
        self._images = {node_id: kept for node_id, kept in self._images.items() if node_id in conversation.nodes}

    def missing(self, nodes: Iterable[Node], growth: Growth | None = None) -> list[Missing]:
        """What has to be made before these messages can be shown: texts of rounds, and thumbnails."""
        found: list[Missing] = []
        for node in nodes:
            for index, one in enumerate(node.rounds):
                if one.text and not _is_growing(node, index, growth) and not self._has(node.id, index, one.text):
                    found.append(Missing(node.id, index, one.text))
            if (urls := tuple(node.images)) and not self._has_images(node.id, urls):
                found.append(Missing(node.id, urls=urls))
        return found

    async def prepare(self, missing: Sequence[Missing]) -> None:
        """Make them, beside the loop where it takes long."""
        texts = [one for one in missing if one.text]
        for one, html in zip(texts, await rendered([one.text for one in texts]), strict=True):
            self._htmls[one.node_id, one.round] = (one.text, html)
        for one in missing:
            if one.urls:
                self._images[one.node_id] = (one.urls, await asyncio.to_thread(_thumbnails, one.urls))

    def row(self, conversation: Conversation, node: Node, growth: Growth | None = None) -> Row:
        """The row of a message. growth: the part of an answer that is being written, as far as it was sent."""
        try:
            return self._row(conversation, node, growth)
        except Exception as error:  # one message must not hide the others
            bare = Node(node.id, node.role, state=FAILED, error=f"This message cannot be shown ({type(error).__name__}).")
            return self._row(conversation, bare, None)

    def _row(self, conversation: Conversation, node: Node, growth: Growth | None) -> Row:
        siblings = conversation.siblings(node.id)
        is_answer = node.role == "assistant"
        return {
            "id": node.id,
            "role": node.role if node.role in ("user", "assistant", "system") else "user",
            "who": render.plain(render.short(node.model, 80)),
            "text": "" if node.state == WRITING else sendable(node.text),
            "images": self._images.get(node.id, ((), []))[1] if self._has_images(node.id, tuple(node.images)) else [],
            "rounds": [self._round(node, index, growth) for index in range(len(node.rounds))] if is_answer else [],
            "state": render.plain(node.state),
            "error": render.plain(render.short(node.error, 4000)),
            "hint": render.plain(render.short(node.hint, 4000)),
            "note": _note(node),
            "at": [siblings.index(node.id) + 1, len(siblings)],
            "say": _say(node),
        }

    def _round(self, node: Node, index: int, growth: Growth | None) -> dict[str, Any]:
        one = node.rounds[index]
        calls = [_call(call) for call in one.calls]
        if growth is not None and _is_growing(node, index, growth):
            return {**growth.shown(), "thought": growth.heading, "calls": calls}
        html = self._html_of(node.id, index, one.text)
        is_open = node.state == WRITING and index == len(node.rounds) - 1 and not (one.text or one.calls)
        return {
            "reasoning": render.plain(one.reasoning),
            "thought": thought(one, is_open=is_open),
            "html": html,
            "tail": "" if html else render.plain(one.text),
            "calls": calls,
        }

    def _has(self, node_id: str, index: int, text: str) -> bool:
        return self._htmls.get((node_id, index), ("", ""))[0] == text

    def _has_images(self, node_id: str, urls: tuple[str, ...]) -> bool:
        return self._images.get(node_id, ((), []))[0] == urls

    def _html_of(self, node_id: str, index: int, text: str) -> str:
        if text and not self._has(node_id, index, text):
            self._htmls[node_id, index] = (text, _html(text))
        return self._htmls[node_id, index][1] if text else ""


def thought(one: Round, *, is_open: bool) -> str:
    """What stands over the reasoning of a round: "Thinking …", "Thought for 2.1 s", "" where there is none."""
    if not one.reasoning:
        return ""
    if one.reasoning_s is not None and not is_open:
        return f"Thought for {render.duration(one.reasoning_s)}"
    return "Thinking …" if is_open else "Thought"


def _is_growing(node: Node, index: int, growth: Growth | None) -> bool:
    return growth is not None and growth.is_of(node, index)


def _call(call: Call) -> dict[str, str]:
    word = _WORDS.get(call.state, render.plain(call.state))
    return {
        "id": sendable(call.id),
        "name": render.plain(render.short(call.name, 200)),
        "args": render.plain(render.short(call.arguments, MOST_SHOWN)),
        "result": render.plain(render.short(call.result, MOST_SHOWN)),
        "state": render.plain(call.state),
        "word": f"{word} in {render.duration(call.took_s)}" if call.took_s is not None and call.state == ANSWERED else word,
    }


def _has_come(node: Node) -> bool:
    return any(one.text.strip() or one.reasoning or one.calls for one in node.rounds)


def _note(node: Node) -> str:
    """The figures of an answer that has ended. Of one that was stopped it is said how much had come."""
    known = node.figures
    if node.role != "assistant" or node.state == WRITING:
        return ""
    if node.state == STOPPED and not (node.error or known.tokens or _has_come(node)):
        return "Stopped before anything came"
    if known == Figures():
        return ""
    if node.state == DONE and not _has_come(node):
        return render.plain(f"An empty answer · {known.line}")
    stopped = "" if node.state != STOPPED or known.tokens is None else f"Stopped after {known.count} tokens · "
    return render.plain(f"{stopped}{known.line}")


def _say(node: Node) -> str:
    """What a screen reader is told when an answer has ended."""
    if node.role != "assistant" or node.state == WRITING:
        return ""
    who = render.plain(render.short(node.model, 80)) or "The model"
    text = render.plain(render.short(node.text, 400))
    said = {
        DONE: f"{who} has answered: {text}" if text else f"{who} has answered with nothing.",
        STOPPED: f"Stopped. {text}",
        FAILED: f"{who} failed: {render.plain(render.short(f'{node.error} {node.hint}', 400))}",
    }
    return said.get(node.state, text).strip()


def _thumbnails(urls: Sequence[str]) -> list[dict[str, str]]:
    return [_thumbnail(url) for url in urls]


def _thumbnail(url: str) -> dict[str, str]:
    """A small picture of an image that is here; of one that is elsewhere only where, since a view loads nothing."""
    small = pictures.thumbnail_of(url, 160)
    return {"src": small, "alt": "Image" if small else _place(url[:2000])}


def _place(url: str) -> str:
    try:
        host = urlsplit(url).hostname
    except ValueError:
        host = None
    return render.plain(render.short(f"Image at {host}", 100)) if host else "An image that cannot be shown"
