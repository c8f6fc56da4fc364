"""How smoothly an answer is drawn: 2,000 tokens at 200 tokens/s in a page of JupyterLab, and the page's memory over 20 chats.

The longest frame is the longest gap between two animation frames while tokens come. The lag is that between the server's
writing of the last word, which says when it was, and the frame in which it stands in the page. The heap is what remains after
a collection, once each chat was replaced by the next.
"""

from __future__ import annotations

import asyncio
import time
from statistics import median
from typing import TYPE_CHECKING, Any

from tests.loopback import Loopback, delta, models

from .figures import Limit
from .lab_page import lab_page
from .wire import WORDS

if TYPE_CHECKING:
    from tests.lab import NotebookPage

TOKENS, RATE, CHATS, SHORT = 2000, 200, 20, 300
ROUNDS = 3
MOST_FRAME_MS, MOST_LAG_MS, MOST_GROWTH_MB = 100.0, 50.0, 0.1
SETTLED = 5
CHAT = "import compat_kit as ck\nbackend = ck.connect({url!r}, 'm')\nchat = ck.ChatWidget(backend)\nchat"
OTHER = """
import anywidget, compat_kit.widgets
if 'other' in globals(): other.close()
class Other(anywidget.AnyWidget):
    _esm = "export default {render() {}}\\n//" + "x" * len(compat_kit.widgets.ChatWidget._esm)
other = Other()
other"""
WATCH = """() => {
  window.gaps = [];
  window.shownAt = 0;
  let last = performance.now();
  const look = now => {
    window.gaps.push(now - last);
    last = now;
    const part = [...document.querySelectorAll(".ck-chat .ck-part")].pop();
    const end = part && (part.querySelector(".ck-tail").textContent + part.querySelector(".ck-body").shadowRoot.textContent.slice(-200));
    const stamp = end && end.match(/END([0-9.]+)END/);
    if (stamp) window.lag = Date.now() - 1000 * Number(stamp[1]);
    else requestAnimationFrame(look);
  };
  requestAnimationFrame(look);
}"""


def measure() -> list[Limit]:
    """Print the figures; the bars are 100 ms for a frame, 50 ms for the last token, and a heap that does not grow."""
    with Loopback() as server, lab_page() as (page, _):
        server.on("/models", models("m"))
        server.on("/chat/completions", _paced(TOKENS, 1 / RATE))
        runs = [_drawn(page, server.url) for _ in range(ROUNDS)]
        server.on("/chat/completions", _paced(SHORT, 0))
        heaps = [_heap(page, server.url) for _ in range(CHATS)]
        others = [_other(page) for _ in range(CHATS)]
    longest, lags = [max(gaps) for gaps, _ in runs], [lag for _, lag in runs]
    each, other = ((series[-1] - series[SETTLED - 1]) / (CHATS - SETTLED) / 1e6 for series in (heaps, others))
    print(f"\n{TOKENS} tokens at {RATE}/s, {ROUNDS} times")
    print(f"  longest frame of each: {', '.join(f'{gap:.0f} ms' for gap in longest)}")
    print(f"  lag of the last token: {', '.join(f'{lag:.0f} ms' for lag in lags)}")
    print(f"  heap after each of {CHATS} chats, MB: {', '.join(f'{heap / 1e6:.1f}' for heap in heaps)}")
    print(
        f"  so {each:.2f} MB for each chat, where an anywidget with a module of that size that draws nothing takes {other:.2f} MB"
    )
    return [
        Limit("longest frame", "ms", median(longest), MOST_FRAME_MS),
        Limit("lag of the last token", "ms", median(lags), MOST_LAG_MS),
        Limit("heap of one more chat, beyond what the host keeps", "MB", each - other, MOST_GROWTH_MB),
    ]


def _paced(count: int, gap_s: float) -> Any:
    """A handler that streams so many words, on time whatever the timer does; the last one says when it was written."""

    async def answer(exchange: Any) -> None:
        await exchange.start_stream()
        due_s = time.perf_counter()
        for number in range(count - 1):
            await exchange.event(delta(WORDS[number % len(WORDS)]))
            due_s += gap_s
            await asyncio.sleep(max(0.0, due_s - time.perf_counter()))
        await exchange.event(delta(f" END{time.time():.4f}END"))
        await exchange.event(delta(finish_reason="stop"))
        await exchange.end_stream()

    return answer


def _drawn(page: NotebookPage, url: str) -> tuple[list[float], float]:
    """The gaps between frames while an answer is written, and the lag of its last word, both in ms."""
    page.run(CHAT.format(url=url))
    page.page.get_by_label("Message", exact=True).fill("Go")
    page.page.evaluate(WATCH)
    page.page.get_by_label("Message", exact=True).press("Enter")
    page.page.wait_for_function("() => window.lag", timeout=60_000)
    lag = page.page.evaluate("() => { const lag = window.lag; window.lag = 0; return lag; }")
    return page.page.evaluate("window.gaps"), lag


def _heap(page: NotebookPage, url: str) -> float:
    """The bytes of the page's heap after one more chat in the same cell."""
    page.run("if 'chat' in globals(): chat.close()\n" + CHAT.format(url=url))
    page.run("_ = await chat.ask('Go')", cell=1)
    page.page.locator(".ck-chat:not([data-busy]) .ck-answer").last.wait_for()
    return _used(page)


def _other(page: NotebookPage) -> float:
    """The same of a widget that does nothing."""
    page.run(OTHER)
    page.run("_ = 1", cell=1)
    return _used(page)


def _used(page: NotebookPage) -> float:
    session = page.page.context.new_cdp_session(page.page)
    session.send("HeapProfiler.collectGarbage")
    used = session.send("Runtime.getHeapUsage")["usedSize"]
    session.detach()
    return float(used)
