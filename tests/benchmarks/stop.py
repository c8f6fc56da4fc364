"""How many tokens a server still makes after a click on Stop, at 20 tokens a second, in a real JupyterLab."""

from __future__ import annotations

from statistics import median
from typing import TYPE_CHECKING

from tests.chatting import Chat, Ticking
from tests.loopback import Loopback, models

from .figures import Limit
from .lab_page import lab_page

if TYPE_CHECKING:
    from tests.lab import NotebookPage

ROUNDS, MOST_TOKENS = 10, 3
CHAT = "import compat_kit as ck\nchat = ck.chat(ck.connect({url!r}, 'm'))\nchat"
AWAIT = "import asyncio\nawait asyncio.sleep(3)"


def measure() -> list[Limit]:
    """Click while the kernel is idle, and while a cell awaits; the server counts by its own clock."""
    with lab_page() as (page, _), Loopback() as server:
        server.on("/models", models("m"))
        counts = {name: _counts(page, server, during) for name, during in (("idle", ""), ("an awaiting cell", AWAIT))}
    for name, found in counts.items():
        print(f"\nTokens after a click on Stop at 20/s, {name}, {ROUNDS} times: {found}")
    return [Limit(f"tokens after Stop, {name} (median)", "", median(found), MOST_TOKENS) for name, found in counts.items()]


def _counts(page: NotebookPage, server: Loopback, during: str) -> list[int]:
    found = []
    for _ in range(ROUNDS):
        ticking = Ticking()
        server.on("/chat/completions", ticking)
        page.run("if 'chat' in globals(): chat.close()\n" + CHAT.format(url=server.url))
        chat = Chat(page.page)
        chat.say("Count")
        chat.wait_for("w3")
        if during:
            page.start(during, 1)
        chat.wait_for("w10")
        chat.click("Stop")
        found.append(ticking.sent_after(chat.clicked_at()))
        if during:
            page.run("pass", 1)
    return found
