"""What a conversation is made of: messages, the rounds of an answer, calls of tools."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import Any

from .. import render
from ..figures import Figures
from ..replies import Usage

WRITING, DONE, STOPPED, FAILED = STATES = ("writing", "done", "stopped", "failed")

WAITING, RUNNING, ANSWERED, DENIED, BROKEN = CALL_STATES = ("waiting", "running", "done", "denied", "failed")


@dataclass(slots=True)
class Call:
    """A call of a tool: what the model asked for, and what came of it.

    `arguments` is the text that the model wrote, not yet checked. `state` is one of `CALL_STATES`: "waiting" for somebody to
    approve of it, "running", "done", "denied", or "failed" (then `result` says why; the model is told the same). `took_s`
    is how long the tool ran, in seconds. `extra` and `result_extra` are fields of the API's messages that have no place
    here; they are sent again as they came.
    """

    id: str
    name: str
    arguments: str
    state: str = RUNNING
    result: str = ""
    took_s: float | None = None
    extra: dict[str, Any] = field(default_factory=dict)
    result_extra: dict[str, Any] = field(default_factory=dict)

    @property
    def is_open(self) -> bool:
        """Whether it has no result yet."""
        return self.state in (WAITING, RUNNING)


@dataclass(slots=True)
class Round:
    """One request to the server and what came: an answer that calls tools takes several rounds.

    `reasoning_s` is how long the model reasoned, in seconds. `usage` are the tokens as the server counted them. `extra` is as in
    `Call`.
    """

    text: str = ""
    reasoning: str = ""
    reasoning_s: float | None = None
    calls: list[Call] = field(default_factory=list)
    usage: Usage = field(default_factory=Usage)
    extra: dict[str, Any] = field(default_factory=dict)

    @property
    def has_come(self) -> bool:
        """Whether there is anything of an answer."""
        return bool(self.text or self.reasoning or self.calls) or self.usage != Usage()


@dataclass(slots=True)
class Node:
    """One message of the tree: role "user" or "system" with `content`, or "assistant" with `rounds`.

    `content` is text or a list of parts, as the API has it. `state` is one of `STATES`; a stopped or failed answer keeps
    what had come, `error` says what happened and `hint` what to do. `model` and `server` are the names of who answered.
    `extra` are fields of the API's message that have no place here, such as `name`; they are sent again as they came.
    """

    id: str
    role: str
    content: Any = ""
    rounds: list[Round] = field(default_factory=list)
    state: str = DONE
    error: str = ""
    hint: str = ""
    model: str = ""
    server: str = ""
    figures: Figures = field(default_factory=Figures)
    parent: str | None = None
    children: list[str] = field(default_factory=list)
    chosen: str | None = None  # the child that the path goes on with
    extra: dict[str, Any] = field(default_factory=dict)

    def __repr__(self) -> str:
        """Short and without times, so that it is the same from run to run."""
        error = f", error={self.error!r}" if self.error else ""
        return f"Node({self.role!r}, {render.short(self.text, 60)!r}, state={self.state!r}{error})"

    @property
    def text(self) -> str:
        """What it says: an answer's text, or the text of a message without its images."""
        if self.role == "assistant":
            return "\n\n".join(one.text for one in self.rounds if one.text)
        return text_of(self.content)

    @property
    def images(self) -> list[str]:
        """The URLs of its images, most of them data URIs. Others are addresses that nobody checked: never load them."""
        return [url for part in self._parts("image_url") if (url := _url(part.get("image_url")))]

    @property
    def others(self) -> list[str]:
        """What its parts are that are neither text nor image, in words: "input_audio", "file: report.pdf"."""
        known = ("text", "image_url")
        return [_name(part) for part in self._parts() if part.get("type") not in known]

    def _parts(self, kind: str | None = None) -> list[dict[str, Any]]:
        parts = self.content if isinstance(self.content, list) else []
        return [part for part in parts if isinstance(part, dict) and kind in (None, part.get("type"))]


def text_of(content: Any) -> str:
    """The text of a content as the API has it: text, or that of its parts. A refusal is text, too."""
    if isinstance(content, str):
        return content
    parts = content if isinstance(content, list) else []
    texts = [part.get("text", part.get("refusal")) for part in parts if isinstance(part, dict)]
    return "\n".join(text for text in texts if isinstance(text, str))


def _url(image: Any) -> str:
    url = image.get("url") if isinstance(image, dict) else image
    return url if isinstance(url, str) else ""


def _name(part: dict[str, Any]) -> str:
    kind = part.get("type")
    inner = part.get(kind) if isinstance(kind, str) else None
    name = inner.get("filename") if isinstance(inner, dict) else None
    words = [word for word in (kind, name) if isinstance(word, str) and word]
    return ": ".join(words) or "something else"
