"""A conversation for people and programs elsewhere: Markdown, JSON, a page of HTML, a Python script, or plain text.

Only the branch that is shown is exported, but for JSON, which keeps them all.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Any

from .. import pictures, render
from ..errors import ConfigurationError
from ..figures import Figures
from .files import to_json
from .node import ANSWERED, BROKEN, DENIED, FAILED, RUNNING, STOPPED, WAITING, WRITING
from .script import safe_options, write_script

if TYPE_CHECKING:
    from collections.abc import Mapping

    from .node import Call, Node, Round
    from .tree import Conversation

FORMS = ("md", "json", "html", "py", "text")

STATE_WORDS = {WAITING: "not decided", RUNNING: "running", ANSWERED: "", DENIED: "denied", BROKEN: "failed"}
"""What stands behind the name of a tool whose call is in this state."""

_TONES = {WAITING: "muted", RUNNING: "muted", ANSWERED: "", DENIED: "warn", BROKEN: "bad"}
_NAMES = {"system": "System prompt", "user": "You", "assistant": "Assistant"}
_TITLE = "Conversation"


def export(
    conversation: Conversation,
    form: str,
    *,
    title: str = "",
    base_url: str = "",
    model: str = "",
    options: Mapping[str, Any] | None = None,
) -> str:
    """The conversation as a text in one of `FORMS`: "md", "json", "html" (a whole page), "py" (a script), or "text".

    base_url, model, options: of the backend that it was held with; json and py keep them. User name, password and query
    are taken out of the address, and options that may hold a secret are left out. "json" and "py" are read by `load`. "md"
    and "text" hold no times, so that they are the same from run to run. Raises ConfigurationError for another form.
    """
    if form == "json":
        kept, _ = safe_options(options or {})
        return to_json(conversation, title=title, base_url=base_url, model=model, options=kept)
    if form == "py":
        text = write_script(conversation.messages(), title=title, base_url=base_url, model=model, options=options)
    elif form == "html":
        text = render.page(title or _TITLE, render.transcript(entries(conversation)))
    elif form == "md":
        text = _markdown(conversation, title or _TITLE)
    elif form == "text":
        text = _plain_text(conversation)
    else:
        raise ConfigurationError(f"There is no export as {str(form)[:40]!r}. Use one of {', '.join(FORMS)}.")
    return text.encode("utf-8", "backslashreplace").decode("utf-8")  # a half of a character can be in no file


def entries(conversation: Conversation, *, has_times: bool = True) -> list[render.Entry]:
    """What is shown of a conversation, for `render.transcript`: the system prompt first, then each message of the path.

    Images are small copies of what was sent. has_times: False leaves out what differs from run to run, so that nbval can
    compare it.
    """
    first = [render.Entry("system", _NAMES["system"], conversation.system)] if conversation.system else []
    return [*first, *(entry(node, has_times=has_times) for node in conversation.path())]


def entry(node: Node, *, has_times: bool = True) -> render.Entry:
    """What is shown of one message. has_times: as in `entries`."""
    is_answer = node.role == "assistant"
    return render.Entry(
        node.role,
        _who(node),
        "" if is_answer else _said(node),
        tuple(_section(one, has_times=has_times) for one in node.rounds) if is_answer else (),
        tuple(_picture(url, number) for number, url in enumerate(node.images, 1)),
        _note(node, has_times=has_times),
        node.error,
        node.hint,
    )


def _picture(url: str, number: int) -> render.Picture:
    small = pictures.thumbnail_of(url)
    if small or not url.startswith("data:"):
        return render.Picture(small or url, f"image {number}")
    return render.Picture("", f"image {number}, which cannot be shown")


def _who(node: Node) -> str:
    name = node.extra.get("name")
    return node.model or (name if isinstance(name, str) and name else _NAMES[node.role])


def _said(node: Node) -> str:
    """The text of a message, and in words what else is in it that is no image."""
    return "\n".join(part for part in [node.text, *(f"[{other}]" for other in node.others)] if part)


def _note(node: Node, *, has_times: bool) -> str:
    figures = "" if node.figures == Figures() else node.figures.line if has_times else node.figures.size
    return " · ".join(part for part in (_ending(node), figures) if part)


def _ending(node: Node) -> str:
    return {STOPPED: "Stopped", FAILED: "Failed", WRITING: "Being written"}.get(node.state, "")


def _section(one: Round, *, has_times: bool) -> render.Section:
    took = "" if one.reasoning_s is None or not has_times else f" for {render.duration(one.reasoning_s)}"
    return render.Section(one.text, one.reasoning, f"Thought{took}" if one.reasoning else "", tuple(map(_step, one.calls)))


def _step(call: Call) -> render.Step:
    return render.Step(_call_title(call), call.arguments, call.result, _TONES.get(call.state, ""))


def _call_title(call: Call) -> str:
    word = STATE_WORDS.get(call.state, "")
    return f"{call.name} – {word}" if word else call.name


def _markdown(conversation: Conversation, title: str) -> str:
    parts = [f"# {render.safe_line(title)}"]
    if conversation.system:
        parts += [f"## {_NAMES['system']}", render.safe_markdown(conversation.system)]
    for node in conversation.path():
        parts += [f"## {render.safe_line(_who(node))}", *_markdown_of(node)]
    return "\n\n".join(part for part in parts if part) + "\n"


def _markdown_of(node: Node) -> list[str]:
    parts = [] if node.role == "assistant" else [render.safe_markdown(_said(node))]
    for one in node.rounds:
        parts += ["Reasoning:", _fenced(one.reasoning)] if one.reasoning else []
        parts.append(render.safe_markdown(one.text))
        for call in one.calls:
            parts += [f"Call of {render.safe_line(_call_title(call))}:", _fenced(call.arguments, "json")]
            parts += ["Result:", _fenced(call.result)] if call.result else []
    parts += [f"*{_image_words(url, number)}*" for number, url in enumerate(node.images, 1)]
    if word := _ending(node):
        parts.append(_quoted(" ".join(render.safe_line(text) for text in (f"{word}.", node.error, node.hint) if text)))
    return parts


def _image_words(url: str, number: int) -> str:
    """An image in words: of an address its host, which people may want to know and nobody has to load."""
    kind = re.match(r"data:image/([a-z]{3,4});base64,", url)
    where = f"{kind[1].upper()}, {render.size((len(url) - kind.end()) * 3 // 4)}" if kind else _host(url)
    return f"Image {number} ({where})"


def _host(url: str) -> str:
    found = re.match(r"https?://(?:[^/?#@\s]*@)?([A-Za-z0-9.-]{1,100})", url)
    return f"at {found[1]}, not loaded" if found else "not loaded"


def _fenced(text: str, language: str = "") -> str:
    """Text as a block of code that nothing in it can end."""
    longest = max((len(run) for run in re.findall("`+", text)), default=0)
    fence = "`" * max(3, longest + 1)
    return f"{fence}{language}\n{render.plain(text)}\n{fence}"


def _quoted(text: str) -> str:
    return "\n".join(f"> {line}".rstrip() for line in text.split("\n"))


def _plain_text(conversation: Conversation) -> str:
    parts = [_block(_NAMES["system"], [conversation.system])] if conversation.system else []
    parts += [_block(_who(node), _lines_of(node)) for node in conversation.path()]
    return "\n\n".join(parts) + "\n" if parts else "(an empty conversation)\n"


def _lines_of(node: Node) -> list[str]:
    parts = [] if node.role == "assistant" else [_said(node)]
    for one in node.rounds:
        parts += [f"(reasoning) {one.reasoning}" if one.reasoning else "", one.text]
        for call in one.calls:
            result = f" = {call.result}" if call.result else ""
            parts.append(f"(call) {_call_title(call)}({call.arguments}){result}")
    parts += [f"({_image_words(url, number)})" for number, url in enumerate(node.images, 1)]
    ending = " ".join(text for text in (node.error, node.hint) if text)
    return [*parts, f"({_ending(node)}) {ending}" if _ending(node) else ending]


def _block(who: str, parts: list[str]) -> str:
    """Who, and under it what they say, pushed in: no line of a message can look like the name of another speaker."""
    lines = [line for part in parts if part for line in render.plain(part).split("\n")]
    return "\n".join([" ".join(render.plain(who).split()), *(f"  {line}".rstrip() for line in lines)])
