"""A real JupyterLab, or another host of notebooks, in a real Chromium: the server as a process, one page for each notebook."""

from __future__ import annotations

import json
import os
import secrets
import shutil
import subprocess
import sys
import urllib.error
import urllib.request
from contextlib import contextmanager, suppress
from typing import TYPE_CHECKING, Any

import nbformat
import pytest
from nbformat.v4 import new_code_cell, new_notebook

from tests import kernels

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Sequence
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
PATIENCE_S = 120
"""So long is waited for anything in a page or a server: only what will never come takes longer."""
# A promise that says what a reader would see in its way, in place of waiting for ever.
IN_TIME = """(promise) => {
  const late = () => `nothing came of it; the page shows: ${[...document.querySelectorAll(".jp-Dialog")].map(one => one.innerText).join() || "no dialog"}`;
  return Promise.race([promise, new Promise((_, fail) => setTimeout(() => fail(new Error(late())), %d))]);
}"""
IN_TIME %= PATIENCE_S * 1000
# Whether the kernel answers at all, within a while.
ANSWERS = """() => Promise.race([
  window.jupyterapp.shell.currentWidget.sessionContext.session.kernel.requestExecute({code: "", silent: true}).done.then(() => true),
  new Promise(done => setTimeout(() => done(false), 20000)),
])"""
KERNEL_IDLE = "() => window.jupyterapp.shell.currentWidget.sessionContext.session.kernel.status === 'idle'"
RESTART = "() => window.jupyterapp.shell.currentWidget.sessionContext.session.kernel.restart()"
RUN = """([at, source]) => {
  const notebook = window.jupyterapp.shell.currentWidget.content;
  const cell = notebook.widgets[at];
  if (source !== null) cell.model.sharedModel.setSource(source);
  notebook.activeCellIndex = at;
  notebook.deselectAll();
  return window.jupyterapp.commands.execute("notebook:run-cell").then(() => cell.model.outputs.toJSON());
}"""
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


FOLDERS = ("JUPYTER_CONFIG_DIR", "JUPYTER_DATA_DIR", "JUPYTER_RUNTIME_DIR", "IPYTHONDIR")
SETTINGS = {
    "apputils-extension/notification": {"fetchNews": "false", "checkForUpdates": False},
    "docmanager-extension/plugin": {"autosave": False},  # a save of a test's own would find that the file has changed
    "notebook-extension/tracker": {"windowingMode": "none"},
}
APPLICATIONS = {
    "jupyterlab": ["--LabApp.expose_app_in_browser=True", "--LabApp.news_url=None", "--LabApp.extension_manager=readonly"],
    "notebook": ["--JupyterNotebookApp.expose_app_in_browser=True"],
}


def surroundings(home: Path) -> dict[str, str]:
    """The environment of a Jupyter server, in which all that it reads and writes about itself lies in `home`."""
    folders = {name: str(home / name.lower()) for name in FOLDERS}
    folders |= {f"JUPYTERLAB_{name}_DIR": str(home / name.lower()) for name in ("SETTINGS", "WORKSPACES")}
    return os.environ | folders | {"JUPYTER_PLATFORM_DIRS": "1"}


@contextmanager
def running(command: Sequence[str], home: Path, **environment: str) -> Iterator[subprocess.Popen[bytes]]:
    """A server as a process of its own, with what it says in `home`."""
    with (home / "server.log").open("w") as log:
        server = subprocess.Popen(command, stdout=log, stderr=subprocess.STDOUT, env=surroundings(home) | environment)
        try:
            yield server
        finally:
            server.terminate()
            try:
                server.wait(20)
            except subprocess.TimeoutExpired:  # still an error, but nothing stays behind
                server.kill()
                server.wait()
                raise


@contextmanager
def jupyter_lab(root: Path, home: Path, application: str = "jupyterlab", **environment: str) -> Iterator[str]:
    """The address of a JupyterLab (or Notebook) that serves `root`, with a token in it; its own settings lie in `home`."""
    token = secrets.token_hex(16)
    for name, values in SETTINGS.items():
        file = home / "settings" / "@jupyterlab" / f"{name}.jupyterlab-settings"
        file.parent.mkdir(parents=True)
        file.write_text(json.dumps(values))
    kernels.describe(home / "jupyter_data_dir")
    command = [
        sys.executable, "-m", application, "--no-browser", "--allow-root", f"--ServerApp.root_dir={root}", "--ServerApp.ip=127.0.0.1",
        "--ServerApp.port=0", f"--IdentityProvider.token={token}", "--ServerApp.log_level=WARN", *APPLICATIONS[application],
    ]  # fmt: skip
    with running(command, home, **environment) as server:
        yield f"{_address(home / 'jupyter_runtime_dir', server, token)}?token={token}"


def _address(runtime: Path, server: subprocess.Popen[bytes], token: str) -> str:
    """Where the server listens, once it answers; it writes that down itself."""
    while server.poll() is None:
        for file in runtime.glob("jpserver-*.json"):
            with suppress(OSError, ValueError):
                url = json.loads(file.read_text())["url"]
                _visit(f"{url}api/status", token)
                return url
    raise RuntimeError("the Jupyter server did not start")


def _visit(url: str, token: str = "", method: str = "GET") -> None:
    request = urllib.request.Request(url, headers={"Authorization": f"token {token}"} if token else {}, method=method)
    with urllib.request.urlopen(request, timeout=20):
        pass


@contextmanager
def other_host(command: Sequence[str], url: str, home: Path) -> Iterator[str]:
    """The address of a server that is no Jupyter server, once it answers there in any way."""
    with running(command, home) as server:
        while server.poll() is None:
            try:
                _visit(url)
            except urllib.error.HTTPError:
                break
            except OSError:
                continue
            else:
                break
        else:
            raise RuntimeError(f"{command[2]} did not start")
        yield url


class Watched:
    """A page that remembers what went wrong in it, and whom it asked for something.

    `base` is the address that it belongs to. Requests to the hosts in `blocked` are refused before they leave.
    """

    def __init__(self, page: Any, base: str, blocked: Sequence[str] = ()) -> None:
        self.page = page
        self.base = base
        self.faults: list[str] = []
        self.requests: list[str] = []
        page.on("console", lambda message: self.faults.append(message.text) if message.type == "error" else None)
        page.on("pageerror", lambda error: self.faults.append(str(error)))
        page.on("request", lambda request: self.requests.append(request.url))
        for host in blocked:
            page.route(f"https://{host}/**", lambda route: route.abort())

    def outside(self) -> list[str]:
        """Requests that left for another host."""
        here = (self.base, self.base.replace("http", "ws", 1), "data:", "blob:", "about:")
        return [url for url in self.requests if not url.startswith(here)]

    def close(self) -> None:
        """Close the page."""
        self.page.close()


class NotebookPage(Watched):
    """A page that shows one notebook."""

    def __init__(self, page: Any, address: str, name: str, view: str = "lab/tree") -> None:
        base, _, query = address.partition("?")
        super().__init__(page, base)
        page.goto(f"{base}{view}/{name}?{query}&reset", wait_until="domcontentloaded")
        self._token = query.partition("=")[2]
        page.wait_for_function(READY, timeout=60_000)
        if not page.evaluate(ANSWERS):  # a kernel may lose the first message that it gets: a new one then
            self.restart_kernel()

    def run_all(self) -> list[dict[str, Any]]:
        """Run every cell; what each code cell put out."""
        self.command("notebook:run-all-cells")
        self.page.wait_for_function(IDLE)  # the command comes back early when a cell raises
        return self.page.evaluate(OUTPUTS)

    def run(self, source: str | None, cell: int = 0) -> list[dict[str, Any]]:
        """Run this source in that cell, or what is there already; what it put out."""
        return self._awaited(RUN, [cell, source and source.strip()])

    def start(self, source: str, cell: int = 1) -> None:
        """Run this source in that cell without waiting for its end."""
        self.page.evaluate(f"arguments => {{ ({RUN})(arguments); }}", [cell, source.strip()])

    def command(self, name: str, **arguments: Any) -> None:
        """Run a command of JupyterLab and wait for it."""
        self._awaited(
            "([name, arguments]) => window.jupyterapp.commands.execute(name, arguments).then(() => null)", [name, arguments]
        )

    def reload(self) -> None:
        """Load the page anew, as F5 does; the kernel goes on."""
        self.page.reload(wait_until="domcontentloaded")
        self.page.wait_for_function(READY, timeout=60_000)

    def end_kernel(self) -> None:
        """Shut the kernel down and leave the page open."""
        self._awaited("() => window.jupyterapp.shell.currentWidget.sessionContext.shutdown()")

    def restart_kernel(self) -> None:
        """Begin with a new kernel."""
        self._awaited(RESTART)
        self.page.wait_for_function(KERNEL_IDLE)

    def close(self) -> None:
        """Close the page and shut the kernel down; one that does not heed that goes with the server."""
        session = self.page.evaluate("() => window.jupyterapp.shell.currentWidget?.sessionContext?.session?.id")
        super().close()
        if session:
            with suppress(OSError):
                _visit(f"{self.base}api/sessions/{session}", self._token, "DELETE")

    def _awaited(self, function: str, argument: Any = None) -> Any:
        """What a function of the page promises, if it keeps that in time."""
        return self.page.evaluate(f"argument => ({IN_TIME})(({function})(argument))", argument)


class Browser:
    """A browser that shows the notebooks of one JupyterLab."""

    def __init__(self, browser: Any, address: str) -> None:
        self._browser = browser
        self._address = address

    def new_page(self) -> Any:
        """An empty page."""
        return self._browser.new_page()

    @contextmanager
    def pages(self, view: str = "lab/tree") -> Iterator[Callable[..., NotebookPage]]:
        """A function that opens a notebook on a page of its own; all of them are closed at the end."""
        pages: list[NotebookPage] = []

        def open_notebook(name: str, width: int = 1280) -> NotebookPage:
            page = self._browser.new_page(viewport={"width": width, "height": 1600})
            page.set_default_timeout(60_000)
            pages.append(NotebookPage(page, self._address, name, view))
            return pages[-1]

        yield open_notebook
        for page in pages:
            page.close()


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


@contextmanager
def open_browser(root: Path, home: Path, application: str = "jupyterlab", **environment: str) -> Iterator[Browser]:
    """A browser before a JupyterLab (or Notebook) that serves the folder `root`."""
    with chromium() as browser, jupyter_lab(root, home, application, **environment) as address:
        yield Browser(browser, address)


def write_notebook(path: Path, *cells: str, kernel: str = kernels.INSTALLED) -> None:
    """A notebook of these code cells for that kernel."""
    notebook = new_notebook(cells=[new_code_cell(source.strip()) for source in cells])
    notebook.metadata["kernelspec"] = {"name": kernel, "display_name": kernel, "language": "python"}
    nbformat.write(notebook, path)


def contrast(element: Any) -> float:
    """The contrast of one element's text."""
    return float(element.evaluate(CONTRAST))
