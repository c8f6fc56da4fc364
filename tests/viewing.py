"""The view of a widget that asks and is answered, in a blank page of a real Chromium, with the real widget as its kernel."""

from __future__ import annotations

import json
from contextlib import contextmanager
from pathlib import Path
from typing import TYPE_CHECKING, Any

from tests.chatpage import DARK, LIGHT, page_html

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

HOST = """async source => {
  const listeners = new Set();
  window.isDead = false; window.lose = () => false; window.asked = [];
  const model = {
    get: () => undefined,
    async send(message) {
      if (isDead) throw new Error("Cannot send");
      asked.push(message);
      if (lose(message)) return;
      const answer = JSON.parse(await window.kernel(JSON.stringify(message)));
      for (const [name, listener] of [...listeners]) if (name === "msg:custom") listener(answer);
    },
    on: (event, listener) => listeners.add([event, listener]),
    off: (event, listener) => { for (const one of listeners) if (one[0] === event && one[1] === listener) listeners.delete(one) },
  };
  const made = await import(URL.createObjectURL(new Blob([source], {type: "text/javascript"})));
  const el = document.querySelector("main").appendChild(document.createElement("div"));
  window.listening = () => listeners.size;
  window.cleanUp = await made.default.render({model, el});
}"""
# Elements, texts and comments of the widget, those in shadow roots too.
NODES = """() => {
  const count = node => 1 + [...node.childNodes, ...(node.shadowRoot?.childNodes || [])].reduce((sum, one) => sum + count(one), 0);
  return count(document.querySelector("main").firstElementChild);
}"""


class View:
    """A page with one view. sent: the JSON of all that was answered to it."""

    def __init__(self, page: Any) -> None:
        self.page = page
        self.sent: list[str] = []
        self.faults: list[str] = []
        page.on("pageerror", lambda error: self.faults.append(str(error)))
        page.on("console", lambda message: self.faults.append(message.text) if message.type == "error" else None)

    def nodes(self) -> int:
        """Nodes of the widget."""
        return int(self.page.evaluate(NODES))

    def violations(self, root: str) -> list[tuple[str, str]]:
        """What axe finds wrong there: the rule, and the first element that breaks it."""
        import axe_playwright_python

        self.page.evaluate((Path(axe_playwright_python.__file__).parent / "axe.min.js").read_text(encoding="utf-8"))
        found = self.page.evaluate("root => axe.run(root, {resultTypes: ['violations']})", root)["violations"]
        return [(one["id"], one["nodes"][0]["html"]) for one in found]


@contextmanager
def view_of(
    browser: Any, widget: type, answer: Callable[[dict[str, Any]], dict[str, Any]], *, is_dark: bool = False, width: int = 1280
) -> Iterator[View]:
    """A view of a widget of that class; `answer` gives the kernel's answer to each message."""
    page = browser.new_page(viewport={"width": width, "height": 900})
    view = View(page)

    def kernel(text: str) -> str:
        message = json.loads(text)
        view.sent.append(json.dumps({**answer(message), "n": message["n"]}, allow_nan=False))
        return view.sent[-1]

    page.expose_function("kernel", kernel)
    page.set_content(page_html(DARK if is_dark else LIGHT, is_dark=is_dark))
    page.evaluate("style => { document.querySelector('#style').textContent = style }", widget._css)
    page.evaluate(HOST, widget._esm)
    try:
        yield view
    finally:
        page.close()
