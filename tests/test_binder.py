"""Binder builds what is meant: repo2docker reads the folder as a BinderHub does, and what runs after the build goes on offline."""

from __future__ import annotations

import json
import os
import re
import subprocess
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[1]
AFTER_BUILD = ROOT / "binder" / "postBuild"


@pytest.fixture(scope="module")
def dockerfile():
    """What repo2docker would build."""
    command = [sys.executable, "-W", "ignore", "-m", "repo2docker", "--no-build", "--debug", str(ROOT)]
    done = subprocess.run(command, capture_output=True, text=True, timeout=120, check=True)
    return done.stdout + done.stderr


def test_the_image_has_the_environment_and_runs_what_comes_after_it(dockerfile):
    assert re.search(r'env update .*--file "binder/environment.yml"', dockerfile)
    assert "RUN ./binder/postBuild" in dockerfile


def test_the_python_is_the_one_that_the_environment_names(dockerfile):
    [wanted] = re.findall(r"python=(3\.\d+)", (ROOT / "environment.yml").read_text(encoding="utf-8"))
    assert f"Building conda environment for python={wanted}\n" in dockerfile


def test_what_runs_after_the_build_goes_on_without_a_network(tmp_path):
    """pip is the only part that is not run: it would fetch what builds the package."""
    (tmp_path / "python").write_text(f'#!/bin/bash\n[ "$2" = pip ] && exit 0\nexec {sys.executable} "$@"\n')
    (tmp_path / "python").chmod(0o755)
    path = f"{tmp_path}{os.pathsep}{os.environ['PATH']}"
    around = {**os.environ, "PATH": path, "CONDA_PREFIX": str(tmp_path), "HF_HOME": str(tmp_path), "HF_HUB_OFFLINE": "1"}
    done = subprocess.run([str(AFTER_BUILD)], cwd=ROOT, env=around, capture_output=True, text=True, timeout=120, check=False)
    assert done.returncode == 0, done.stderr
    assert "could not be fetched: the notebooks use the miniature models." in done.stdout
    saved = json.loads((tmp_path / "share" / "jupyter" / "lab" / "settings" / "overrides.json").read_text(encoding="utf-8"))
    assert saved == {"@jupyterlab/apputils-extension:sanitizer": {"allowCommandLinker": False}}
