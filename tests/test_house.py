"""Guards over the whole: the floors, the names, the README, the notebooks as stored, the wheel, no secret, no path."""

from __future__ import annotations

import ast
import json
import re
import subprocess
import sys
import tomllib
from importlib.metadata import version
from pathlib import Path

import nbformat
import pytest

import compat_kit as ck

ROOT = Path(__file__).parents[1]
PACKAGE = ROOT / "compat_kit"
NOTEBOOKS = sorted((ROOT / "notebooks").glob("*.ipynb"))

# The floors of the house, the lowest first. A room knows only rooms before it; `|` puts rooms on one level, where they
# do not know each other.
FLOORS = """
render | frames
errors | replies | notice
progress
pictures
messages
sse | timing | waits | kinds | vectors | address | thinking | schema | tokens | prices | statistics
figures | targets
conversation
refusals | adapting | environment | capabilities
decode
responses
loop | retry | advice | lag | pulse | stamps | deadlines | pacing | store
feed
stream
inflow | wire | prober
shortcut
transport
fingerprint | clients
fetching | vision
fitting
calls
embedding | parsing | counting
backend
factories | discovery | extensions | engine | gateway | tools
picking
prompts | recipes
scorers
comparison | dialogue
terminal
commands
widgets
live
comparing | magics
__init__
__main__
"""


def floor_of_rooms() -> dict[str, int]:
    return {room: level for level, line in enumerate(FLOORS.split("\n")) for room in line.split(" | ") if room}


def room_of(path: Path) -> str:
    return path.relative_to(PACKAGE).parts[0].removesuffix(".py")


def imported_rooms(path: Path, source: str) -> set[str]:
    """The rooms of compat_kit that a file imports anywhere, inside functions too; type hints alone do not count."""
    inside = path.relative_to(PACKAGE).parts[:-1]
    tree = ast.parse(source)
    for node in ast.walk(tree):
        if isinstance(node, ast.If) and ast.unparse(node.test) == "TYPE_CHECKING":
            node.body = []
    rooms = set()
    for node in ast.walk(tree):
        if isinstance(node, ast.Import):
            rooms |= {
                name.name.split(".")[1] if "." in name.name else "__init__"
                for name in node.names
                if name.name.split(".")[0] == "compat_kit"
            }
        elif isinstance(node, ast.ImportFrom):
            module = node.module or ""
            if node.level == 0 and module.split(".")[0] == "compat_kit":
                above, module = (), module.partition(".")[2]
            elif node.level:
                above = inside[: len(inside) - node.level + 1]
            else:
                continue
            targets = (
                [".".join([*above, module]).strip(".")] if module else [".".join([*above, name.name]) for name in node.names]
            )
            rooms |= {target.split(".")[0] if room_exists(target.split(".")[0]) else "__init__" for target in targets}
    return rooms


def room_exists(name: str) -> bool:
    return (PACKAGE / name).is_dir() or (PACKAGE / f"{name}.py").is_file()


def sources() -> list[Path]:
    return sorted(path for path in PACKAGE.rglob("*.py") if path.name != "child.py")


def upward(path: Path, source: str) -> set[str]:
    """What a file imports although it lies on its own floor or above; its own room is its own."""
    floors = floor_of_rooms()
    here = room_of(path)
    return {room for room in imported_rooms(path, source) if room != here and floors[room] >= floors[here]}


@pytest.mark.parametrize("path", sources(), ids=lambda path: str(path.relative_to(PACKAGE)))
def test_imports_go_down_only(path):
    assert upward(path, path.read_text(encoding="utf-8")) == set()


def test_every_room_is_on_a_floor():
    assert {room_of(path) for path in sources()} == set(floor_of_rooms())


@pytest.mark.parametrize(
    "planted",
    [
        "from .backend import Backend",
        "from . import backend",
        "from compat_kit import backend",
        "import compat_kit.backend",
        "def f():\n    from .backend import Backend",
        "from compat_kit import Backend",
    ],
)
def test_the_guard_sees_a_planted_upward_import(planted):
    assert upward(PACKAGE / "sse.py", planted)
    assert not upward(
        PACKAGE / "sse.py", f"from typing import TYPE_CHECKING\nif TYPE_CHECKING:\n    {planted}" if "def" not in planted else ""
    )


def test_no_file_imports_in_a_circle_within_its_room():
    for folder in [path.parent for path in PACKAGE.rglob("__init__.py") if path.parent != PACKAGE]:
        known = {path.stem: neighbours(path) for path in folder.glob("*.py")}
        for inner in folder.glob("*/__init__.py"):
            known[inner.parent.name] = set().union(*(neighbours(path, level=2) for path in inner.parent.glob("*.py")))
        done: set[str] = set()
        while ready := {name for name, needs in known.items() if name not in done and needs & set(known) <= done}:
            done |= ready
        assert done == set(known), folder


def neighbours(path: Path, level: int = 1) -> set[str]:
    """The files of its own folder, or of the one above it, that a file imports; type hints alone do not count."""
    tree = ast.parse(path.read_text(encoding="utf-8"))
    for node in ast.walk(tree):
        if isinstance(node, ast.If) and ast.unparse(node.test) == "TYPE_CHECKING":
            node.body = []
    near = [node for node in ast.walk(tree) if isinstance(node, ast.ImportFrom) and node.level == level]
    return {name for node in near for name in ([node.module] if node.module else [alias.name for alias in node.names])}


def test_only_the_transport_knows_an_http_client():
    for path in sources():
        if path.name not in ("transport.py", "shortcut.py", "wire.py", "prober.py"):  # those below openai's client, and beside it
            text = path.read_text(encoding="utf-8")
            served = text.replace("from aiohttp import web\n", "")  # aiohttp's server is no client
            assert not re.search(r"^\s*(import|from) (openai|httpx2?|aiohttp)\b", served, re.MULTILINE), path


def test_all_names_are_there_and_nothing_else_is_public():
    assert sorted(ck.__all__) == ck.__all__
    for name in ck.__all__:
        assert getattr(ck, name) is not None
    tree = ast.parse((PACKAGE / "__init__.py").read_text(encoding="utf-8"))
    [typed] = [node for node in tree.body if isinstance(node, ast.If)]
    imported = [node for node in typed.body if isinstance(node, ast.ImportFrom) and node.level]
    for_checkers = {alias.asname or alias.name for node in imported for alias in node.names} - {
        "Factory",
        "_ChatWidget",
        "_Picker",
    }
    own = {"discover", "adiscover", "model", "amodel", "pick", "apick", "local", "ChatWidget", "Picker", "chat"}
    assert for_checkers | own | {"compare", "acompare", "runs", "load_run"} == set(ck.__all__)
    assert set(ck._HOME) == for_checkers
    with pytest.raises(AttributeError, match="no attribute 'nonsense'"):
        ck.nonsense  # noqa: B018
    assert {name for name in dir(ck) if not name.startswith("__")} == {*ck.__all__, *ck._factories(), "errors"}


def test_names_that_texts_tell_to_use_are_there():
    texts = [*sources(), *PACKAGE.rglob("*.js"), *ROOT.glob("*.md"), *NOTEBOOKS]
    told = {name for path in texts for name in re.findall(r"\bck\.([A-Za-z_]\w*)", path.read_text(encoding="utf-8"))}
    assert "tool" in told
    assert {name for name in told if not hasattr(ck, name)} == set()


def test_a_setting_that_a_chat_does_not_have_is_told_where_it_belongs():
    for wrong in ({"model": "gpt-4"}, {"temperature": 0}):
        with pytest.raises(ck.errors.ConfigurationError, match=r"options=\{'temperature': 0\}.*ck\.model\('llama3\.2'\)"):
            ck.chat(**wrong)


def test_every_public_name_says_what_it_is():
    undocumented = [name for name in ck.__all__ if not (getattr(ck, name).__doc__ or "").strip()]
    assert undocumented == []


HEAVY = (
    "openai", "pandas", "ipywidgets", "matplotlib", "anywidget", "numpy", "aiohttp", "asyncio", "PIL",
    "markdown_it", "nh3", "pygments", "latex2mathml", "pydantic",
)  # fmt: skip


def test_importing_the_package_imports_nothing_heavy():
    code = f"import compat_kit, sys; print([name for name in {HEAVY!r} if name in sys.modules])"
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert done.stdout.strip() == "[]"


def test_a_first_backend_loads_none_of_the_rooms_that_not_every_notebook_needs():
    rooms = [f"compat_kit.{name}" for name in ("parsing", "targets", "schema", "counting", "embedding", "vectors", "tools")]
    unused = (*rooms, "pandas", "numpy", "PIL", "pydantic", "openai")
    code = (
        f"import compat_kit, sys; compat_kit.connect('http://127.0.0.1:9/v1'); print([n for n in {unused!r} if n in sys.modules])"
    )
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert done.stdout.strip() == "[]"


def tracked_files() -> list[Path]:
    try:
        listed = subprocess.run(["git", "ls-files", "-z"], cwd=ROOT, capture_output=True, check=True).stdout.decode().split("\0")
        return [ROOT / name for name in listed if name and (ROOT / name).is_file()]
    except (OSError, subprocess.CalledProcessError):  # an unpacked source archive
        skip = {".venv", ".git", "__pycache__", "dist", "build"}
        return [path for path in ROOT.rglob("*") if path.is_file() and not skip & set(path.relative_to(ROOT).parts)]


# Written so that this file does not find itself.
MACHINE_PATHS = re.compile(
    "(?<![\\w.])/(?:" + "|".join(["home", "root", "Users", "work", "farm"]) + ")/[\\w.-]+|[A-Z]:\\\\\\\\?Users"
)
SECRETS = re.compile("|".join(["sk-[A-Za-z0-9]{20,}", "Bearer" + " [A-Za-z0-9_-]{20,}", "hf_[A-Za-z0-9]{20,}", "gh[pousr]_[A-Za-z0-9]{20,}", "AKIA[0-9A-Z]{16}", "-----BEGIN [A-Z ]*PRIVATE KEY"]))  # fmt: skip


def test_no_secret_and_no_path_of_a_machine_is_tracked():
    found = []
    for path in tracked_files():
        if path.suffix in (".gguf", ".png", ".ico"):
            continue
        text = re.sub(r"(\\u001b|\x1b)\[[\d;]*m", " ", path.read_text(encoding="utf-8"))  # colours hide what they touch
        found += [(str(path.relative_to(ROOT)), match.group()) for match in MACHINE_PATHS.finditer(text)]
        found += [(str(path.relative_to(ROOT)), "a secret") for _ in SECRETS.finditer(text)]
    assert found == []


@pytest.mark.parametrize("text", ["see /" + "home/ada/notes", 'open("/' + 'Users/ada/x")', "C:\\" + "Users\\ada"])
def test_the_guard_sees_a_path(text):
    assert MACHINE_PATHS.search(text)


def test_the_guard_sees_a_secret():
    assert SECRETS.search("sk-" + "a1" * 20)


def python_blocks(path: Path) -> list[str]:
    return re.findall(r"^```python\n(.*?)^```", path.read_text(encoding="utf-8"), re.MULTILINE | re.DOTALL)


@pytest.mark.parametrize("name", ["README.md", "CONTRIBUTING.md"])
def test_the_code_in_the_documents_runs_as_pasted(name, tmp_path):
    blocks = python_blocks(ROOT / name)
    assert blocks or name != "README.md"
    for block in blocks:
        done = subprocess.run(
            [sys.executable, "-W", "error", "-c", block], cwd=tmp_path, env={"MPLBACKEND": "Agg", "HOME": str(tmp_path), "PATH": ""},
            capture_output=True, text=True, timeout=120, check=False,
        )  # fmt: skip
        assert done.returncode == 0, done.stderr


def test_the_documents_name_only_files_and_targets_that_exist():
    targets = set(re.findall(r"^([a-z]+):", (ROOT / "Makefile").read_text(encoding="utf-8"), re.MULTILINE))
    for name in ("README.md", "CONTRIBUTING.md"):
        text = (ROOT / name).read_text(encoding="utf-8")
        assert set(re.findall(r"`make ([a-z]+)", text)) <= targets
        for link in re.findall(r"\]\((?!https?:)([^)#]+)\)", text):
            assert (ROOT / link).exists(), link


@pytest.mark.parametrize("path", NOTEBOOKS, ids=lambda path: path.name)
def test_notebooks_are_stored_as_they_ran(path):
    notebook = nbformat.read(path, as_version=4)
    nbformat.validate(notebook)
    code = [cell for cell in notebook.cells if cell.cell_type == "code"]
    # nbval passes a notebook without outputs; so the outputs have to be there, numbered from one run.
    assert [cell.execution_count for cell in code] == list(range(1, len(code) + 1))
    assert sum(bool(cell.outputs) for cell in code) >= len(code) // 2
    assert "widgets" not in notebook.metadata
    for cell in code:
        assert len(cell.source.splitlines()) <= 8, cell.source
        has_error = any(output.output_type == "error" for output in cell.outputs)
        assert has_error == ("raises-exception" in cell.metadata.get("tags", [])), cell.source


def test_the_notebooks_are_there():
    assert {path.name for path in NOTEBOOKS} >= {"00_start_here.ipynb", "01_chat.ipynb", "06_compare_models.ipynb"}


def test_environments_name_what_the_package_needs():
    project = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))["project"]
    extras = project["optional-dependencies"]
    wanted = [*project["dependencies"], *extras["local"], *extras["hub"], *extras["lab"]]
    environment = (ROOT / "environment.yml").read_text(encoding="utf-8")
    for requirement in wanted:
        assert requirement in environment, requirement
    assert (ROOT / "binder" / "environment.yml").read_text(encoding="utf-8") == environment


def test_the_version_is_said_once():
    assert version("compat-kit") == ck.__version__
    assert f"## [{ck.__version__}]" in (ROOT / "CHANGELOG.md").read_text(encoding="utf-8")


def test_the_wheel_works_from_another_folder(tmp_path):
    subprocess.run(
        [sys.executable, "-m", "pip", "wheel", "--quiet", "--no-deps", "--wheel-dir", str(tmp_path), str(ROOT)], check=True, timeout=300
    )  # fmt: skip
    [wheel] = tmp_path.glob("*.whl")
    elsewhere = tmp_path / "elsewhere"
    subprocess.run([sys.executable, "-m", "zipfile", "-e", str(wheel), str(elsewhere)], check=True)
    assert (elsewhere / "compat_kit" / "py.typed").exists()
    assert not (elsewhere / "tests").exists()
    code = (
        "import json, compat_kit as ck\n"
        "with ck.local('mini-300k', options={'temperature': 0}) as backend:\n"
        "    print(json.dumps([ck.__file__, backend.chat('Hello').text, ck.compare('Hello', backend)._repr_html_()[:30]]))"
    )
    done = subprocess.run([sys.executable, "-P", "-c", code], cwd=tmp_path, env={"PYTHONPATH": str(elsewhere), "PATH": ""}, capture_output=True, text=True, timeout=120, check=False)  # fmt: skip
    assert done.returncode == 0, done.stderr
    file, text, html = json.loads(done.stdout)
    assert file.startswith(str(elsewhere))
    assert text == "Hello! How can I help you today?"
    assert html.startswith("<div")
