"""What an answer costs on the socket between the kernel and the page: bytes and messages for each token.

The same answer at 100 tokens/s in one page of JupyterLab, one way after the other: through ours, through
`HTML.value += text`, through an anywidget that sends a message for each token, and through Panel's ChatInterface if
`panel` can be imported (COMPAT_KIT_PANEL names a folder that it was installed into with `pip install --target`). Counted is all
that the page's socket receives, such as the copy that stays in the notebook, and apart from it what belongs to widgets. Then ours again with a tenth of all messages
lost on the way into the page: the text must be the same at the end.
"""

from __future__ import annotations

import os
from dataclasses import dataclass
from importlib.util import find_spec
from pathlib import Path
from typing import TYPE_CHECKING, Any

from .figures import Limit, aligned
from .lab_page import Traffic, lab_page
from .server import running

if TYPE_CHECKING:
    from collections.abc import Mapping

TOKENS, RATE = 600, 100
SHORT_S = 0.5
MOST_BYTES, MOST_MESSAGES = 150, 30
LOST = 0.1
WIDGETS = ("comm_msg", "comm_open")
OURS, PANEL = "ck.ChatWidget", "panel.chat.ChatInterface"
ENDED = "() => !document.querySelector('.ck-chat [data-state=writing]')"
CONNECT = "import compat_kit as ck\nbackend = ck.connect({url!r}, 'm', options={{'max_tokens': {tokens}}})\n"
SETUP = {
    OURS: "chat = ck.ChatWidget(backend)\nchat",
    "HTML.value += text": "import ipywidgets\nshown = ipywidgets.HTML()\nshown",
    "a message a token": """
import anywidget
class Shown(anywidget.AnyWidget):
    _esm = "export default {render({model, el}) { model.on('msg:custom', ({text}) => el.append(text)); }}"
shown = Shown()
shown""",
    PANEL: """
import panel as pn
pn.extension(inline=True)
async def answer(contents, user, instance):
    text = ""
    async for chunk in backend.astream(contents):
        text += chunk.text or ""
        yield text
    ended.set()
chat = pn.chat.ChatInterface(callback=answer)
chat""",
}
ASK = {
    OURS: "(await chat.ask('Go')).text[-6:]",
    "HTML.value += text": "for chunk in backend.stream('Go'):\n    shown.value += chunk.text or ''",
    "a message a token": "for chunk in backend.stream('Go'):\n    shown.send({'text': chunk.text or ''})",
    PANEL: "import asyncio\nended = asyncio.Event()\nchat.send('Go')\nawait asyncio.wait_for(ended.wait(), 30)",
}


@dataclass(frozen=True)
class Cost:
    """What one answer cost: all that came, and what belongs to widgets."""

    messages: int
    size: int
    widget_messages: int
    widget_size: int

    @property
    def row(self) -> list[str]:
        """Bytes a token in all and for widgets, and messages a second of both."""
        seconds = TOKENS / RATE
        figures = [self.size / TOKENS, self.widget_size / TOKENS, self.messages / seconds, self.widget_messages / seconds]
        return [f"{figure:.1f}" for figure in figures]


def measure() -> list[Limit]:
    """Print the tables; the bars are 150 bytes a token, 30 messages a second, and no character that differs."""
    with running(1 / RATE) as url, lab_page(environment=_environment()) as (page, traffic):
        costs = {name: _cost(page, traffic, url, name) for name in SETUP if name != PANEL or _has_panel()}
        differing, lost = _lossy(page, url)
    ours = costs[OURS]
    print(f"\n{TOKENS} tokens at {RATE}/s, all that the page's socket received")
    head = ["", "B/token", "of widgets", "messages/s", "of widgets", "bytes of ours"]
    rows = [[name, *cost.row, f"{cost.size / ours.size:.1f}x"] for name, cost in costs.items()]
    print("\n".join(aligned([head, *rows])))
    if not _has_panel():
        print(f"  {PANEL}: not installed")
    print(f"  With {LOST:.0%} of all messages lost on the way into the page ({lost} of them), {differing} characters differ.")
    return [
        Limit("on the socket, of widgets", "bytes a token", ours.widget_size / TOKENS, MOST_BYTES),
        Limit("on the socket, of widgets", "messages a second", ours.widget_messages / (TOKENS / RATE), MOST_MESSAGES),
        Limit(f"characters that differ with {LOST:.0%} lost", "characters", differing, 0),
    ]


def _cost(page: Any, traffic: Traffic, url: str, name: str) -> Cost:
    """The traffic of one answer, from the moment that it is asked for until the cell that asked has ended."""
    _show(page, url, name)
    traffic.clear()
    _checked(page.run(ASK[name], cell=1))
    page.page.wait_for_timeout(SHORT_S * 1000)
    widgets = [kind for kind in WIDGETS if kind in traffic.messages]
    return Cost(
        sum(traffic.messages.values()),
        sum(traffic.size.values()),
        sum(traffic.messages[kind] for kind in widgets),
        sum(traffic.size[kind] for kind in widgets),
    )


def _show(page: Any, url: str, name: str) -> None:
    _checked(page.run(CONNECT.format(url=url, tokens=TOKENS) + SETUP[name]))
    page.page.wait_for_timeout(SHORT_S * 1000)


def _checked(outputs: list[dict[str, Any]]) -> list[dict[str, Any]]:
    errors = [output["evalue"] for output in outputs if output["output_type"] == "error"]
    if errors:
        raise RuntimeError(errors[0])
    return outputs


def _lossy(page: Any, url: str) -> tuple[int, int]:
    """How many characters of ours differ at the end when messages get lost, and how many messages did."""
    _show(page, url, OURS)
    shown = page.page.locator(".ck-chat .ck-answer").last.locator(".ck-md, .ck-tail")
    _checked(page.run("_ = await chat.ask('Go')", cell=1))
    whole = "".join(shown.all_inner_texts())
    _show(page, url, OURS)
    page.page.evaluate(f"() => {{ window.dropShare = {LOST}; }}")
    page.run("_ = await chat.ask('Go')", cell=1)
    page.page.wait_for_function(ENDED)
    page.page.evaluate("() => { window.dropShare = 0; }")
    page.page.wait_for_timeout(4 * SHORT_S * 1000)
    pairs = zip(whole.ljust(10**5), "".join(shown.all_inner_texts()).ljust(10**5), strict=True)
    return sum(one != other for one, other in pairs), page.page.evaluate("window.lost")


def _environment() -> Mapping[str, str]:
    """Where Panel and its part of JupyterLab are, if they were installed into a folder of their own."""
    folder = os.environ.get("COMPAT_KIT_PANEL")
    if not folder:
        return {}
    paths = [folder, *filter(None, [os.environ.get("PYTHONPATH")])]
    return {"PYTHONPATH": os.pathsep.join(paths), "JUPYTER_PATH": str(Path(folder, "share", "jupyter"))}


def _has_panel() -> bool:
    folder = os.environ.get("COMPAT_KIT_PANEL")
    return bool(folder and Path(folder, "panel").is_dir()) or find_spec("panel") is not None
