"""The notebooks: strictly compared by nbval, the comparison shown to be able to fail, the solutions put in place and run."""

from __future__ import annotations

import re
import subprocess
import sys
from copy import deepcopy
from pathlib import Path

import nbformat
import pytest
from nbclient import NotebookClient
from nbval.plugin import get_sanitize_patterns

import compat_kit as ck

ROOT = Path(__file__).parents[1]
NOTEBOOKS = sorted((ROOT / "notebooks").glob("*.ipynb"))
RULES = ROOT / "tests" / "nbval_sanitize.cfg"
NBVAL = [
    "--nbval",
    "--nbval-current-env",
    "--nbval-cell-timeout=60",
    f"--nbval-sanitize-with={RULES}",
]


def solutions(path: Path) -> dict[str, str]:
    """The solution of each exercise of a notebook, by its tag."""
    text = (path.parent / "solutions" / path.with_suffix(".py").name).read_text(encoding="utf-8")
    parts = re.split(r"^# (exercise-\d+)\n", text, flags=re.MULTILINE)
    return dict(zip(parts[1::2], parts[2::2], strict=True))


def exercises(notebook) -> dict[str, int]:
    """Where the exercises are, by their tag."""
    tags = {tag: index for index, cell in enumerate(notebook.cells) for tag in cell.metadata.get("tags", [])}
    return {tag: index for tag, index in tags.items() if tag.startswith("exercise-")}


@pytest.mark.parametrize("path", NOTEBOOKS, ids=lambda path: path.name)
@pytest.mark.filterwarnings("ignore::DeprecationWarning", "ignore::ResourceWarning")
def test_the_solutions_satisfy_the_checks(path, tmp_path):
    notebook = nbformat.read(path, as_version=4)
    places, answers = exercises(notebook), solutions(path)
    assert places.keys() == answers.keys()
    for tag, index in places.items():
        notebook.cells[index].source = answers[tag]
    NotebookClient(notebook, timeout=60, resources={"metadata": {"path": str(tmp_path)}}).execute()
    for tag, index in places.items():
        [output] = notebook.cells[index + 1].outputs
        assert output.text == "Right.\n", tag


OWN_SERVER = re.compile(r"replace the line `(\w+ = )\.\.\.` by\s+`(\1ck\.pick\([^)]*\))`")


@pytest.mark.parametrize("path", NOTEBOOKS, ids=lambda path: path.name)
@pytest.mark.filterwarnings("ignore::DeprecationWarning", "ignore::ResourceWarning")
def test_one_changed_line_runs_a_notebook_on_a_real_server_whatever_that_lacks(path, tmp_path, monkeypatch):
    """The server is llama.cpp with a model that neither sees nor embeds; the line is the one that the last cell names."""
    notebook = nbformat.read(path, as_version=4)
    [(start, line)] = OWN_SERVER.findall(notebook.cells[-1].source)
    first = next(cell for cell in notebook.cells if cell.cell_type == "code")
    first.source, changes = re.subn(rf"^{start}.*$", line, first.source, flags=re.MULTILINE)
    first.source += f"\nprint({start.split()[0]}.label)"
    assert changes == 1
    with ck.local("mini-3m", n_ctx=1024, seed=0) as classroom:
        monkeypatch.setenv("COMPAT_KIT_BASE_URL", classroom.base_url)
        NotebookClient(notebook, timeout=60, resources={"metadata": {"path": str(tmp_path)}}).execute()
    [output] = first.outputs
    lacks = re.search("vision|embedding", line)
    assert ("of the embedded engine goes on here" in output.text) == bool(lacks)
    assert output.text.splitlines()[-1] == (f"mini-{lacks[0].removesuffix('ding')}" if lacks else "mini-3m")


def nbval(folder: Path) -> subprocess.CompletedProcess[str]:
    return subprocess.run(
        [sys.executable, "-m", "pytest", "-q", "-p", "no:cacheprovider", "-c", "/dev/null", *NBVAL, str(folder)],
        cwd=folder, capture_output=True, text=True, timeout=300, check=False,
    )  # fmt: skip


def sanitized(text: str) -> str:
    """The text as nbval compares it."""
    for pattern, replacement in get_sanitize_patterns(RULES.read_text(encoding="utf-8")):
        text = re.sub(pattern, replacement, text)
    return text


def test_nbval_reads_every_rule_of_the_sanitise_file():
    rules = RULES.read_text(encoding="utf-8")
    assert len(get_sanitize_patterns(rules)) == len(re.findall("^regex:", rules, flags=re.MULTILINE)) > 0


def test_a_busy_machine_makes_no_notebook_differ():
    quiet = "TTFT 24 ms · 310 tokens/s · 21 tokens · stop"
    busy = "TTFT 1,024 ms · – tokens/s · 21 tokens · stop · timed by a busy client"
    assert sanitized(f"<div>{quiet}</div>") == sanitized(f"<div>{busy}</div>")


def change_answer(notebook) -> None:
    """Another answer of the model."""
    cell = next(cell for cell in notebook.cells if cell.get("outputs") and "Nairobi" in str(cell.outputs))
    for output in cell.outputs:
        output.data["text/html"] = output.data["text/html"].replace("Nairobi", "Lagos")


def lose_output(notebook) -> None:
    """A cell that printed something before."""
    next(cell for cell in reversed(notebook.cells) if cell.get("outputs")).outputs = []


def change_error(notebook) -> None:
    """Another error than the one the lesson is about."""
    cell = next(cell for cell in notebook.cells if "raises-exception" in cell.metadata.get("tags", []))
    cell.outputs[0]["ename"] = "KeyError"


def change_column(notebook) -> None:
    """Another column in a table."""
    cell = next(cell for cell in notebook.cells if cell.get("outputs") and "completion_tokens" in str(cell.outputs))
    for output in cell.outputs:
        output.data["text/html"] = output.data["text/html"].replace("completion_tokens", "output_tokens")


def test_the_comparison_sees_another_answer_in_each_form_of_the_copy_of_a_chat(tmp_path):
    notebook = nbformat.read(ROOT / "notebooks" / "01_chat.ipynb", as_version=4)
    [chat] = [cell for cell in notebook.cells if cell.get("outputs") and "is Hugo" in str(cell.outputs)]
    changed = [deepcopy(chat) for _ in chat.outputs[1].data]
    for cell, form in zip(changed, chat.outputs[1].data, strict=True):
        cell.id = f"changed-{form.replace('/', '-')}"
        cell.outputs[1].data[form] = cell.outputs[1].data[form].replace("is Hugo", "is Emma")
    notebook.cells = [next(cell for cell in notebook.cells if cell.cell_type == "code"), chat, *changed]
    nbformat.write(notebook, tmp_path / "chat.ipynb")
    assert f"{len(changed)} failed, 2 passed" in nbval(tmp_path).stdout
    assert len(changed) == 3


def test_a_stored_chat_can_be_read_without_a_kernel():
    notebook = nbformat.read(ROOT / "notebooks" / "01_chat.ipynb", as_version=4)
    chats = [cell.outputs for cell in notebook.cells if cell.get("outputs") and "ChatWidget(" in str(cell.outputs)]
    assert len(chats) >= 4
    for view, copy in chats:
        assert "application/vnd.jupyter.widget-view+json" in view.data
        assert copy.data.keys() == {"text/html", "text/markdown", "text/plain"}
        assert "<script" not in copy.data["text/html"]


@pytest.mark.parametrize(
    ("name", "changes"),
    [("00_start_here", [change_answer, lose_output, change_error]), ("06_compare_models", [change_column])],
    ids=["start", "compare"],
)
def test_the_comparison_with_the_stored_outputs_can_fail(name, changes, tmp_path):
    notebook = nbformat.read(ROOT / "notebooks" / f"{name}.ipynb", as_version=4)
    for change in changes:
        change(notebook)
    nbformat.write(notebook, tmp_path / "changed.ipynb")
    done = nbval(tmp_path)
    assert done.returncode == 1
    assert f"{len(changes)} failed" in done.stdout, done.stdout
