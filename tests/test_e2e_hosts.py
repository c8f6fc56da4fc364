"""Other hosts than JupyterLab: Notebook 7, Voila and marimo show a chat, send, stream and stop; Voila serves the page for a class."""

from __future__ import annotations

import sys
from contextlib import contextmanager
from pathlib import Path

import pytest

from tests.chatting import Chat, Ticking
from tests.lab import Watched, chromium, open_browser, other_host, write_notebook
from tests.loopback import free_port, models

FEW = 3
CELL = """
import compat_kit as ck
chat = ck.ChatWidget(ck.connect({url!r}, "m"))
chat
"""
MARIMO = """
import marimo

app = marimo.App()


@app.cell
def _():
    import marimo as mo
    import compat_kit as ck

    chat = mo.ui.anywidget(ck.ChatWidget(ck.connect({url!r}, "m")))
    chat
    return


if __name__ == "__main__":
    app.run()
"""
RUN_AT_ONCE = "[tool.marimo.runtime]\nauto_instantiate = true\n"
ICONS = "cdn.jsdelivr.net"
"""Voila's own page loads FontAwesome from there. Nothing else may leave, and in here that does not either."""

pytestmark = pytest.mark.e2e


@pytest.fixture
def ticking(server):
    handler = Ticking()
    server.on("/chat/completions", handler)
    server.on("/models", models("m"))
    return handler


@pytest.fixture(scope="module")
def browser():
    with chromium() as browser:
        yield browser


def converse(page, ticking) -> Chat:
    """Send, see it stream, and stop it."""
    chat = Chat(page)
    chat.input.wait_for()
    chat.say("Count")
    chat.wait_for("w5")
    chat.click("Stop")
    assert ticking.sent_after(chat.clicked_at()) <= FEW
    assert chat.answered().startswith("w1 w2 w3 w4 w5")
    return chat


def at(browser, url: str, *blocked: str) -> Watched:
    page = browser.new_page()
    page.set_default_timeout(60_000)
    watched = Watched(page, url, blocked)
    page.goto(url)
    return watched


@pytest.fixture
def home(tmp_path):
    folder = tmp_path / "home"
    folder.mkdir()
    return folder


def test_notebook_7_shows_it_and_a_reload_brings_it_back(tmp_path, home, server, ticking):
    (tmp_path / "root").mkdir()
    write_notebook(tmp_path / "root" / "chat.ipynb", CELL.format(url=server.url))
    with open_browser(tmp_path / "root", home, "notebook") as browser, browser.pages("notebooks") as open_notebook:
        lesson = open_notebook("chat.ipynb")
        lesson.faults.clear()  # Notebook itself misses a schema of JupyterLab's
        lesson.run(None)
        text = converse(lesson.page, ticking).text()
        assert (lesson.faults, lesson.outside()) == ([], [])
        lesson.command("docmanager:save")
        lesson.reload()
        Chat(lesson.page).wait_for("w5")
        assert Chat(lesson.page).text() == text


@contextmanager
def in_voila(path, home, browser):
    """The page that Voila makes of a notebook; it asks for nothing from outside."""
    url = f"http://127.0.0.1:{(port := free_port())}/"
    command = [sys.executable, "-m", "voila", "--no-browser", f"--port={port}", "--Voila.ip=127.0.0.1", str(path)]
    with other_host(command, f"{url}nothing", home):
        watched = at(browser, url, ICONS)
        yield watched.page
        assert [request for request in watched.outside() if ICONS not in request] == []
        watched.close()


def test_voila_shows_it(tmp_path, home, browser, server, ticking):
    write_notebook(tmp_path / "chat.ipynb", CELL.format(url=server.url))
    with in_voila(tmp_path / "chat.ipynb", home, browser) as page:
        converse(page, ticking)
        assert page.locator(".ck-still:visible").count() == 0


def test_a_class_compares_models_on_a_page_without_code(home, browser):
    with in_voila(Path(__file__).parents[1] / "notebooks" / "voila" / "comparison.ipynb", home, browser) as page:
        page.get_by_role("textbox", name="Prompts").fill("What is the capital of Kenya?")
        page.get_by_role("button", name="Compare").click()
        page.locator(".ck-title", has_text="2 of 2 answers").wait_for()
        assert page.get_by_text("Nairobi").count() >= 2
        page.get_by_role("textbox", name="Prompts").fill("")
        page.get_by_role("button", name="Compare").click()
        page.locator(".jp-OutputArea", has_text="give at least one prompt").first.wait_for()


@pytest.mark.parametrize("mode", ["edit", "run"])
def test_marimo_shows_it(tmp_path, home, browser, server, ticking, mode):
    (tmp_path / "chat.py").write_text(MARIMO.format(url=server.url))
    (tmp_path / "pyproject.toml").write_text(RUN_AT_ONCE)
    url = f"http://127.0.0.1:{(port := free_port())}/"
    options = ["--headless", "--no-token", "--port", str(port), *(["--skip-update-check"] if mode == "edit" else [])]
    with other_host([sys.executable, "-m", "marimo", "--quiet", mode, *options, str(tmp_path / "chat.py")], f"{url}health", home):
        watched = at(browser, url)
        converse(watched.page, ticking)
        assert (watched.faults, watched.outside()) == ([], [])
        watched.close()
