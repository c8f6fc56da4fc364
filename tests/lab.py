"""A real JupyterLab in a real Chromium, for tests: the server as a process, one page for each notebook."""

from __future__ import annotations

import json
import os
import secrets
import shutil
import subprocess
import sys
import urllib.request
from contextlib import contextmanager
from typing import TYPE_CHECKING, Any

import pytest

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator
    from pathlib import Path

CHROMIUM = os.environ.get("COMPAT_KIT_CHROMIUM") or shutil.which("chromium") or shutil.which("chromium-browser")
ARGUMENTS = [
    "--headless", "--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run",
    "--disable-background-networking", "--disable-component-update", "--disable-sync",
]  # fmt: skip
READY = """() => {
  const widget = window.jupyterapp?.shell.currentWidget;
  return widget?.context?.isReady && widget.sessionContext?.isReady;
}"""
IDLE = """() => window.jupyterapp.shell.currentWidget.content.widgets
  .every(cell => cell.model.type !== "code" || cell.model.executionCount !== null)"""
OUTPUTS = """() => window.jupyterapp.shell.currentWidget.content.widgets
  .filter(cell => cell.model.type === "code")
  .map(cell => ({count: cell.model.executionCount, outputs: cell.model.outputs.toJSON()}))"""
# The contrast (WCAG 2.2) of an element's text against what lies under it, with what shines through colours that are not opaque.
CONTRAST = """element => {
  const canvas = document.createElement("canvas").getContext("2d", {willReadFrequently: true});
  const seen = colour => {
    canvas.clearRect(0, 0, 1, 1); canvas.fillStyle = colour; canvas.fillRect(0, 0, 1, 1);
    return [...canvas.getImageData(0, 0, 1, 1).data].map((value, i) => i < 3 ? value : value / 255);
  };
  const over = (above, below) => [0, 1, 2].map(i => above[i] * above[3] + below[i] * (1 - above[3]));
  const light = colour => colour.map(value => value / 255)
    .map(value => value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4)
    .reduce((sum, value, i) => sum + value * [0.2126, 0.7152, 0.0722][i], 0);
  const under = element => {
    const colour = seen(getComputedStyle(element).backgroundColor);
    return colour[3] === 1 ? colour.slice(0, 3) : over(colour, element.parentElement ? under(element.parentElement) : [255, 255, 255]);
  };
  const [less, more] = [over(seen(getComputedStyle(element).color), under(element)), under(element)].map(light).sort((a, b) => a - b);
  return (more + 0.05) / (less + 0.05);
}"""
# The least of any text in there, and the class of its element.
LEAST_CONTRAST = (
    "root => {\n  const contrast = "
    + CONTRAST
    + """;
  const isText = element => element.checkVisibility() && !element.matches("style, option, [aria-hidden]")
    && [...element.childNodes].some(node => node.nodeType === 3 && node.textContent.trim());
  return [...root.querySelectorAll("*")].filter(isText).map(element => [contrast(element), element.className]).sort((a, b) => a[0] - b[0])[0];
}"""
)


@contextmanager
def jupyter_lab(root: Path, home: Path) -> Iterator[str]:
    """The address of a JupyterLab that serves `root`, with a token in it; its own settings lie in `home`."""
    token = secrets.token_hex(16)
    folders = {
        name: str(home / name.lower()) for name in ("JUPYTER_CONFIG_DIR", "JUPYTER_DATA_DIR", "JUPYTER_RUNTIME_DIR", "IPYTHONDIR")
    }
    folders |= {f"JUPYTERLAB_{name}_DIR": str(home / name.lower()) for name in ("SETTINGS", "WORKSPACES")}
    news = home / "settings" / "@jupyterlab" / "apputils-extension"
    news.mkdir(parents=True)
    (news / "notification.jupyterlab-settings").write_text('{"fetchNews": "false", "checkForUpdates": false}')
    tracker = home / "settings" / "@jupyterlab" / "notebook-extension"
    tracker.mkdir(parents=True)
    (tracker / "tracker.jupyterlab-settings").write_text('{"windowingMode": "none"}')
    command = [
        sys.executable, "-m", "jupyterlab", "--no-browser", "--allow-root", f"--ServerApp.root_dir={root}", "--ServerApp.ip=127.0.0.1",
        "--ServerApp.port=0", f"--IdentityProvider.token={token}", "--LabApp.expose_app_in_browser=True",
        "--LabApp.news_url=None", "--LabApp.extension_manager=readonly", "--ServerApp.log_level=WARN",
    ]  # fmt: skip
    with (home / "server.log").open("w") as log:
        server = subprocess.Popen(
            command, stdout=log, stderr=subprocess.STDOUT, env=os.environ | folders | {"JUPYTER_PLATFORM_DIRS": "1"}
        )
        try:
            yield f"{_address(home / 'jupyter_runtime_dir', server, token)}?token={token}"
        finally:
            server.terminate()
            server.wait(20)


def _address(runtime: Path, server: subprocess.Popen[bytes], token: str) -> str:
    """Where the server listens, once it answers; it writes that down itself."""
    while server.poll() is None:
        for file in runtime.glob("jpserver-*.json"):
            try:
                url = json.loads(file.read_text())["url"]
                request = urllib.request.Request(f"{url}api/status", headers={"Authorization": f"token {token}"})
                with urllib.request.urlopen(request, timeout=5):
                    return url
            except (OSError, ValueError):
                continue
    raise RuntimeError("JupyterLab did not start")


class NotebookPage:
    """A page that shows one notebook, and remembers what went wrong in it."""

    def __init__(self, page: Any, address: str, name: str) -> None:
        self.page = page
        self.base = address.partition("?")[0]
        self.faults: list[str] = []
        self.requests: list[str] = []
        page.on("console", lambda message: self.faults.append(message.text) if message.type == "error" else None)
        page.on("pageerror", lambda error: self.faults.append(str(error)))
        page.on("request", lambda request: self.requests.append(request.url))
        page.goto(f"{self.base}lab/tree/{name}?{address.partition('?')[2]}&reset", wait_until="domcontentloaded")
        page.wait_for_function(READY, timeout=60_000)

    def run_all(self) -> list[dict[str, Any]]:
        """Run every cell; what each code cell put out."""
        self.command("notebook:run-all-cells")
        self.page.wait_for_function(IDLE)  # the command comes back early when a cell raises
        return self.page.evaluate(OUTPUTS)

    def command(self, name: str, **arguments: Any) -> None:
        """Run a command of JupyterLab and wait for it."""
        self.page.evaluate(
            "([name, arguments]) => window.jupyterapp.commands.execute(name, arguments).then(() => null)", [name, arguments]
        )

    def outside(self) -> list[str]:
        """Requests that left for another host."""
        return [
            url for url in self.requests if not url.startswith((self.base, self.base.replace("http", "ws", 1), "data:", "blob:"))
        ]

    def close(self) -> None:
        """Shut the kernel down and close the page."""
        self.page.evaluate("() => window.jupyterapp.shell.currentWidget.sessionContext.shutdown()")
        self.page.close()


class Browser:
    """A browser that shows the notebooks of one JupyterLab."""

    def __init__(self, browser: Any, address: str) -> None:
        self._browser = browser
        self._address = address

    def new_page(self) -> Any:
        """An empty page."""
        return self._browser.new_page()

    @contextmanager
    def pages(self) -> Iterator[Callable[..., NotebookPage]]:
        """A function that opens a notebook on a page of its own; all of them are closed at the end."""
        pages: list[NotebookPage] = []

        def open_notebook(name: str, width: int = 1280) -> NotebookPage:
            page = self._browser.new_page(viewport={"width": width, "height": 1600})
            page.set_default_timeout(60_000)
            pages.append(NotebookPage(page, self._address, name))
            return pages[-1]

        yield open_notebook
        for page in pages:
            page.close()


@contextmanager
def open_browser(root: Path, home: Path) -> Iterator[Browser]:
    """A browser before a JupyterLab that serves the folder `root`. Without Chromium a test is skipped, and the gate fails."""
    if CHROMIUM is None and "CI" not in os.environ:
        pytest.skip("no Chromium on this machine: set COMPAT_KIT_CHROMIUM to its path, or install the package `chromium`")
    assert CHROMIUM, "the gate needs Chromium"
    from playwright.sync_api import sync_playwright

    with jupyter_lab(root, home) as address, sync_playwright() as playwright:
        browser = playwright.chromium.launch(executable_path=CHROMIUM, args=ARGUMENTS)
        yield Browser(browser, address)
        browser.close()


def contrast(element: Any) -> float:
    """The contrast of one element's text."""
    return float(element.evaluate(CONTRAST))
