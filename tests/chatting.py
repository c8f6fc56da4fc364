"""What tests of a chat in a real page share: a reader's hands on the widget, and servers that answer as they are told."""

from __future__ import annotations

import asyncio
import json
import threading
import time
from typing import Any

from tests.loopback import delta

CLICKED = "() => addEventListener('click', () => { window.clicked = Date.now() / 1000; }, {capture: true})"
PASTE = """(element, [name, type, data]) => {
  const carried = new DataTransfer();
  carried.items.add(new File([Uint8Array.from(atob(data), one => one.charCodeAt(0))], name, {type}));
  element.dispatchEvent(new ClipboardEvent("paste", {clipboardData: carried, bubbles: true, cancelable: true, composed: true}));
}"""


class Ticking:
    """A handler that streams words at a steady pace, counts them, and notices that the client has gone.

    pause_after: so many words come, and no more until the server is told `go_on`.
    """

    def __init__(self, rate: float = 20, words: int = 400, pause_after: int | None = None) -> None:
        self.rate, self.words, self.pause_after = rate, words, pause_after
        self.go_on = asyncio.Event()
        self.sent_at: list[float] = []
        self.stopped = threading.Event()

    async def __call__(self, exchange: Any) -> None:
        try:
            await exchange.start_stream()
            for number in range(1, self.words + 1):
                await exchange.event(delta(f"w{number} "))
                self.sent_at.append(time.time())
                await asyncio.sleep(1 / self.rate)
                if number == self.pause_after:
                    await self.go_on.wait()
            await exchange.event(delta(finish_reason="stop"))
            await exchange.end_stream()
        finally:
            self.stopped.set()

    def sent_after(self, moment: float) -> int:
        """How many words went out after that moment, once the client has gone."""
        assert self.stopped.wait(30)
        return sum(sent > moment for sent in self.sent_at)


class Answers:
    """A handler that gives one answer after the other: a text is streamed by words, anything else answers by itself."""

    def __init__(self, *answers: Any) -> None:
        self._answers = iter(answers)

    async def __call__(self, exchange: Any) -> None:
        answer = next(self._answers)
        if callable(answer):
            await answer(exchange)
            return
        await exchange.start_stream()
        for event in answer if isinstance(answer, list) else [delta(f"{word} ") for word in answer.split(" ")]:
            await exchange.event(event)
        await exchange.event(delta(finish_reason="stop"))
        await exchange.end_stream()


def call(name: str, arguments: str, call_id: str = "call_1") -> list[dict[str, Any]]:
    """The events of an answer that calls a tool."""
    return [
        delta(tool_calls=[{"index": 0, "id": call_id, "type": "function", "function": {"name": name, "arguments": arguments}}])
    ]


class Chat:
    """The chat that a page shows, as a reader meets it. `place` is what surrounds it there."""

    def __init__(self, page: Any, place: Any = None) -> None:
        self.page = page
        self.root = (place or page).locator(".ck-chat").first
        self.input = self.root.get_by_label("Message", exact=True)
        self.answers = self.root.locator(".ck-answer")
        self.notice = self.root.locator(".ck-notice")

    def button(self, name: str) -> Any:
        """The last button of this name."""
        return self.root.get_by_role("button", name=name, exact=True).last

    def say(self, text: str) -> None:
        """Type this and press Enter."""
        self.input.fill(text)
        self.input.press("Enter")

    def ask(self, text: str) -> str:
        """Type this, press Enter, and wait for the answer."""
        count = self.answers.count()
        self.say(text)
        self.answers.nth(count).wait_for()
        return self.answered()

    def answered(self) -> str:
        """The text of the last answer, once it has ended."""
        self.root.locator(".ck-foot .ck-acts").last.wait_for(state="attached")
        self.page.wait_for_function(
            "root => !root.hasAttribute('data-busy') && ![...root.querySelectorAll('.ck-acts')].some(acts => acts.hidden)",
            arg=self.root.element_handle(),
        )
        return self.text()

    def text(self, at: int = -1) -> str:
        """The text of an answer as it is drawn now, in one line."""
        parts = self.answers.nth(at).locator(".ck-md, .ck-tail").all_inner_texts()
        return " ".join(" ".join(parts).split())

    def wait_for(self, words: str) -> None:
        """Wait until the last answer says this."""
        self.answers.last.get_by_text(words).first.wait_for()

    def click(self, name: str) -> None:
        """Click the last button of this name, and note the moment."""
        self.page.evaluate(CLICKED)
        self.button(name).click()

    def clicked_at(self) -> float:
        """When the last click was, by the clock of this machine."""
        return float(self.page.evaluate("() => window.clicked"))

    def paste(self, name: str, kind: str, data: str) -> None:
        """Paste a file whose bytes are this in base64."""
        self.input.evaluate(PASTE, [name, kind, data])


def messages(exchange: Any) -> list[Any]:
    """The contents of the messages of a request."""
    return [message.get("content") for message in exchange.body["messages"]]


def asked(server: Any) -> list[Any]:
    """The requests for answers that a server had."""
    return [exchange for exchange in server.requests if exchange.path.endswith("/chat/completions")]


def as_json(outputs: list[dict[str, Any]]) -> Any:
    """What a cell printed, read as JSON."""
    return json.loads("".join(output["text"] for output in outputs if output["output_type"] == "stream"))
