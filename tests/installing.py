"""The package as others install it: a repository made of this working tree, and what lets pip install it without network.

The dependencies and the build tool are those of the environment in which the tests run: PYTHONPATH shows them to pip, which
then has nothing to fetch. `druckreif` and `qa` themselves come from the installation under test.
"""

import os
import shutil
import subprocess
import sys
import sysconfig
from pathlib import Path

from tests.newsroom import commit

ROOT = Path(__file__).resolve().parent.parent
PARTS = (
    "qa",
    "corpora",
    "glossaries",
    "pyproject.toml",
    "README.md",
    "LICENSE",
    ".pre-commit-hooks.yaml",
    "action.yml",
)


def copy_of_this_repository(folder: Path) -> Path:
    """Commit what is needed to install Druckreif into a repository of its own; return its folder."""
    folder.mkdir(parents=True)
    for part in PARTS:
        if (ROOT / part).is_dir():
            shutil.copytree(ROOT / part, folder / part, ignore=shutil.ignore_patterns("__pycache__", "*.pyc"))
        else:
            shutil.copy(ROOT / part, folder / part)
    commit(folder)
    return folder


def environment(home: Path, **more: str) -> dict[str, str]:
    """Return the environment of someone else's machine: an own home, nobody's git configuration, nothing from the network."""
    identity = {f"GIT_{who}_{what}": "a@b.c" for who in ("AUTHOR", "COMMITTER") for what in ("NAME", "EMAIL")}
    return {
        "PATH": os.environ["PATH"],
        "HOME": str(home),
        "LC_ALL": "C.UTF-8",
        "NO_COLOR": "1",
        "GIT_CONFIG_GLOBAL": os.devnull,
        "GIT_CONFIG_SYSTEM": os.devnull,
        "PRE_COMMIT_HOME": str(home / "pre-commit"),
        "PYTHONPATH": sysconfig.get_path("purelib"),
        "PIP_NO_INDEX": "1",
        "PIP_NO_BUILD_ISOLATION": "0",  # for pip this is a switch turned off: build with the tools that are there
        "PIP_DISABLE_PIP_VERSION_CHECK": "1",
        "PIP_ROOT_USER_ACTION": "ignore",
        **identity,
        **more,
    }


def virtual_environment(folder: Path) -> Path:
    """Make an empty virtual environment with pip; return the folder of its commands."""
    subprocess.run([sys.executable, "-m", "virtualenv", "--quiet", "--no-download", str(folder)], check=True)
    return folder / "bin"
