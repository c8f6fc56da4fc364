"""Kernels of other versions than the one installed, for tests in a real JupyterLab: they differ in the thread of a widget's callback.

`python -m tests.kernels` installs them into `.venv/kernels`, or wherever COMPAT_KIT_KERNELS says, each in a folder of its own
that comes first on the path of such a kernel and of nothing else.
"""

from __future__ import annotations

import json
import os
import subprocess
import sys
from pathlib import Path

import pytest

FOLDER = Path(os.environ.get("COMPAT_KIT_KERNELS") or Path(sys.prefix) / "kernels")
INSTALLED = "python3"
OLDER = ("6.31.0", "7.0.1")
"""The last with everything on the main thread; the one of repo2docker's images, where widgets have a thread of their own."""
NAMES = (*OLDER, INSTALLED)
NEEDED = ("nest_asyncio==1.6.0",)
"""What these need beyond what the installed one brings."""


def require(name: str) -> str:
    """The name of this kernel, if it is there. Otherwise the test is skipped, and the gate fails."""
    if name in OLDER and not _launcher(name).is_file():
        if "CI" not in os.environ:
            pytest.skip(f"no ipykernel {name} in {FOLDER}: run `python -m tests.kernels`")
        raise AssertionError(f"the gate needs ipykernel {name} in {FOLDER}")
    return name


def describe(data: Path) -> None:
    """Write the descriptions of the older kernels for a Jupyter whose JUPYTER_DATA_DIR is `data`."""
    for name in OLDER:
        paths = [str(FOLDER / name), *filter(None, [os.environ.get("PYTHONPATH")])]
        description = {
            "argv": [sys.executable, "-m", "ipykernel_launcher", "-f", "{connection_file}"],
            "display_name": f"ipykernel {name}",
            "language": "python",
            "env": {"PYTHONPATH": os.pathsep.join(paths)},
        }
        folder = data / "kernels" / name
        folder.mkdir(parents=True)
        (folder / "kernel.json").write_text(json.dumps(description))


def main() -> None:
    """Install the older kernels, without what the installed one has brought already."""
    for name in OLDER:
        if not _launcher(name).is_file():
            pip = [sys.executable, "-m", "pip", "install", "--quiet", "--disable-pip-version-check", "--no-deps"]
            subprocess.run([*pip, "--target", str(FOLDER / name), f"ipykernel=={name}", *NEEDED], check=True)


def _launcher(name: str) -> Path:
    return FOLDER / name / "ipykernel_launcher.py"


if __name__ == "__main__":
    main()
