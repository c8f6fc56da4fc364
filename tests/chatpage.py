"""The chat's view in a blank page of a real Chromium, with a kernel that the test plays: seconds instead of a JupyterLab."""

from __future__ import annotations

import os
from contextlib import contextmanager
from pathlib import Path
from typing import TYPE_CHECKING, Any

import pytest

from compat_kit import widgets
from compat_kit.widgets.chat import ChatWidget
from tests.lab import ARGUMENTS, CHROMIUM

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

WIDGETS = Path(widgets.__file__).parent
SCRIPTS = ("chat_store.js", "chat_parts.js", "chat.js")

# A model as a host gives it: another proxy for each use, as anywidget has it. What is sent goes to `sent` and to `onsend`;
# `lose` says of a message, in either direction, whether it gets lost.
HOST = """async ([source, style, count]) => {
  const listeners = new Set();
  const state = {turn: 0};
  window.sent = []; window.onsend = null; window.lose = () => false; window.isDead = false; window.faults = [];
  addEventListener("error", event => faults.push(event.message));
  addEventListener("unhandledrejection", event => faults.push(String(event.reason)));
  const proxy = () => ({
    get: name => state[name], set: (name, value) => { state[name] = value }, save_changes() {}, widget_manager: {},
    send(content, callbacks, buffers = []) {
      if (isDead) throw new Error("Cannot send");
      const message = structuredClone(content);
      sent.push(buffers.length ? {...message, bytes: buffers.map(one => one.byteLength)} : message);
      window.lastBuffers = buffers.length ? buffers : window.lastBuffers;
      if (onsend && !lose(message)) onsend(message);
    },
    on: (event, listener) => listeners.add([event, listener]),
    off: (event, listener) => { for (const one of listeners) if (one[0] === event && one[1] === listener) listeners.delete(one) },
  });
  const tell = (event, ...values) => { for (const [name, listener] of [...listeners]) if (name === event) listener(...values) };
  window.fire = message => tell("msg:custom", structuredClone(message), []);
  window.turn = () => { state.turn += 1; tell("change:turn") };
  window.listening = () => listeners.size;
  document.querySelector("#style").textContent = style;
  const made = await import(URL.createObjectURL(new Blob([source], {type: "text/javascript"})));
  const widget = typeof made.default === "function" ? await made.default() : made.default;
  window.unload = await widget.initialize({model: proxy()});
  window.addView = async () => {
    const el = document.querySelector("main").appendChild(document.createElement("div"));
    return await widget.render({model: proxy(), el});
  };
  window.cleanUps = [];
  for (let i = 0; i < count; i++) cleanUps.push(await addView());
}"""

TEXTS = """() => [...document.querySelectorAll(".ck-message")].map(one =>
  [...one.querySelectorAll(".ck-body, .ck-tail, .ck-bubble")].map(part => (part.shadowRoot || part).textContent).join(""))"""

LIGHT = {
    "--jp-layout-color1": "white", "--jp-layout-color2": "#eee", "--jp-content-font-color1": "rgba(0,0,0,.87)",
    "--jp-content-font-color2": "rgba(0,0,0,.54)", "--jp-ui-font-color1": "rgba(0,0,0,.87)", "--jp-border-color1": "#bdbdbd",
    "--jp-border-color2": "#e0e0e0", "--jp-brand-color1": "#1976d2",
}  # fmt: skip
DARK = {
    "--jp-layout-color1": "#111111", "--jp-layout-color2": "#424242", "--jp-content-font-color1": "rgba(255,255,255,1)",
    "--jp-content-font-color2": "rgba(255,255,255,.7)", "--jp-ui-font-color1": "rgba(255,255,255,1)", "--jp-border-color1": "#616161",
    "--jp-border-color2": "#424242", "--jp-brand-color1": "#2196f3",
}  # fmt: skip


def source() -> str:
    """The module as a notebook gets it."""
    return ChatWidget._esm


def style() -> str:
    """The style of a page with the widget."""
    return ChatWidget._css


def page_html(variables: Mapping[str, str], *, is_dark: bool = False) -> str:
    """A page as JupyterLab colours it, or with its own colours where there are no variables."""
    values = "".join(f"{name}:{value};" for name, value in variables.items())
    scheme = "dark" if is_dark else "light"
    return (
        f'<!doctype html><html lang="en"><title>Chat</title><style>:root{{{values}color-scheme:{scheme}}}'
        f"body{{margin:12px;background:var(--jp-layout-color1,Canvas);color:var(--jp-content-font-color1,CanvasText)}}</style>"
        f'<style id="style"></style><body data-jp-theme-light="{str(not is_dark).lower()}"><main></main>'
    )


@contextmanager
def chromium() -> Iterator[Any]:
    """A browser. Without Chromium a test is skipped, and the gate fails."""
    if CHROMIUM is None and "CI" not in os.environ:
        pytest.skip("no Chromium on this machine: set COMPAT_KIT_CHROMIUM to its path, or install the package `chromium`")
    assert CHROMIUM, "the gate needs Chromium"
    from playwright.sync_api import sync_playwright

    with sync_playwright() as playwright:
        browser = playwright.chromium.launch(executable_path=CHROMIUM, args=ARGUMENTS)
        yield browser
        browser.close()


def row(name: str, role: str = "assistant", text: str = "", **more: Any) -> dict[str, Any]:
    """A message as the kernel sends it; the text of an answer is drawn as it stands."""
    who = {"user": "You", "assistant": "mini-1m"}.get(role, "")
    rounds = [made_round(tail=text)] if role == "assistant" else []
    made = {
        "id": name,
        "role": role,
        "who": who,
        "text": text,
        "images": [],
        "rounds": rounds,
        "state": "done",
        "error": "",
        "hint": "",
    }
    return made | {"note": "", "at": [1, 1], "say": ""} | more


def made_round(**more: Any) -> dict[str, Any]:
    """A round of an answer."""
    return {"reasoning": "", "thought": "", "html": "", "tail": "", "calls": []} | more


def made_call(state: str = "done", **more: Any) -> dict[str, Any]:
    """A call of a tool."""
    word = {"waiting": "waits for you", "running": "runs", "done": "done in 12 ms", "denied": "denied", "failed": "failed"}[state]
    call = {"id": "c1", "name": "get_weather", "args": '{"city": "Oslo"}', "result": "", "state": state, "word": word}
    return call | more


class ChatPage:
    """A page with one chat, or several views of it, and the kernel's side in the hands of the test."""

    def __init__(self, page: Any) -> None:
        self.page = page
        self.s = 0
        self.state: dict[str, Any] = {}
        self.console: list[str] = []
        self.requests: list[str] = []
        page.on("console", lambda message: self.console.append(message.text) if message.type in ("error", "warning") else None)
        page.on("pageerror", lambda error: self.console.append(str(error)))
        page.on("request", lambda request: self.requests.append(request.url))

    def open(
        self, *rows: Mapping[str, Any], views: int = 1, is_dark: bool = False, plain: bool = False, **state: Any
    ) -> ChatPage:
        """Draw it, and answer its hello with these rows. plain: a page without the colours of JupyterLab."""
        self.page.goto("about:blank")
        self.page.set_content(page_html({} if plain else DARK if is_dark else LIGHT, is_dark=is_dark))
        self.page.evaluate(HOST, [source(), style(), views])
        self.all(*rows, **state)
        self.page.evaluate("sent.splice(0)")
        return self

    def fire(self, **message: Any) -> None:
        """A message of the kernel that has no number."""
        self.page.evaluate("message => fire(message)", message)

    def tell(self, k: str, **message: Any) -> None:
        """A numbered message of the kernel."""
        self.s += 1
        self.fire(k=k, s=self.s, **message)

    def all(self, *rows: Mapping[str, Any], **state: Any) -> None:
        """A snapshot."""
        self.tell("all", rows=list(rows), state=self._state(state))

    def say(self, **state: Any) -> None:
        """A new state."""
        self.tell("state", state=self._state(state))

    def row(self, name: str, role: str = "assistant", text: str = "", **more: Any) -> None:
        """A new row."""
        self.tell("row", row=row(name, role, text, **more))

    def _state(self, changes: Mapping[str, Any]) -> dict[str, Any]:
        settings = {"system": "", "temperature": "", "max_tokens": "", "seed": "", "stop": "", "extra": ""}
        first = {
            "busy": False,
            "label": "mini-1m · llama.cpp",
            "notice": "",
            "settings": settings,
            "attached": [],
            "vision": None,
        }
        self.state = {**first, "tools": [], "picking": False, "has_backend": True, **self.state, **changes}
        return self.state

    def sent(self, *kinds: str) -> list[dict[str, Any]]:
        """What the view sent since it was asked last: of these kinds, or all commands, which have a number."""
        messages = self.page.evaluate("sent.splice(0)")
        return [message for message in messages if (message["k"] in kinds if kinds else "n" in message)]

    def heard(self, *kinds: str) -> list[dict[str, Any]]:
        """`sent`, each of them acknowledged."""
        messages = self.sent(*kinds)
        for message in messages:
            self.fire(k="ok", n=message["n"])
        return messages

    def faults(self) -> list[str]:
        """What went wrong in the page, and what left it."""
        outside = [url for url in self.requests if not url.startswith(("about:", "blob:", "data:"))]
        return [*self.page.evaluate("faults"), *self.console, *outside]

    def texts(self) -> list[str]:
        """What is read of each message."""
        return self.page.evaluate(TEXTS)

    def focused(self) -> str:
        """The label of what has the focus, or its tag."""
        return self.page.evaluate("document.activeElement.getAttribute('aria-label') || document.activeElement.tagName")

    @property
    def root(self) -> Any:
        """The first view."""
        return self.page.locator(".ck-chat").first

    @property
    def input(self) -> Any:
        """The composer's text."""
        return self.page.get_by_label("Message", exact=True).first

    def button(self, name: str) -> Any:
        """The first button of this name that is there to be seen by a screen reader."""
        return self.page.get_by_role("button", name=name, exact=True).first
