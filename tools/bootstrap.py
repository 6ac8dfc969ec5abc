"""Make a virtual environment with Druckreif and its development tools in it, on a machine that has Python and little else.

    python3 tools/bootstrap.py .venv

Debian's python3 comes without `ensurepip` unless python3-venv is installed. Then the environment is made without pip,
and pip itself is fetched from the package index (PIP_INDEX_URL, else PyPI) and run from its wheel to install itself.
"""

import hashlib
import importlib.util
import json
import os
import subprocess
import sys
import tempfile
import tomllib
import urllib.parse
import urllib.request
from pathlib import Path

INDEX = os.environ.get("PIP_INDEX_URL", "https://pypi.org/simple")
MINIMUM = (3, 11)


def main(folder: str) -> None:
    """Create the environment if it is missing and bring its packages up to date."""
    if sys.version_info < MINIMUM:
        sys.exit(f"Python 3.11 or newer is needed, this is {sys.version.split()[0]}; try make PYTHON=python3.12")
    python = Path(folder) / "bin" / "python"
    has_pip = importlib.util.find_spec("ensurepip") is not None
    if not python.exists():
        run(sys.executable, "-m", "venv", *([] if has_pip else ["--without-pip"]), folder)
    if subprocess.run([python, "-m", "pip", "--version"], capture_output=True, check=False).returncode:
        install_pip(python)
    project = tomllib.loads(Path("pyproject.toml").read_text(encoding="utf-8"))
    run(
        python,
        "-m",
        "pip",
        "install",
        "--quiet",
        "--disable-pip-version-check",
        "--editable",
        ".",
        *project["dependency-groups"]["dev"],
    )


def install_pip(python: Path) -> None:
    """Fetch pip's newest wheel from the index, compare its SHA-256, and let it install itself."""
    page = f"{INDEX.rstrip('/')}/pip/"
    request = urllib.request.Request(page, headers={"Accept": "application/vnd.pypi.simple.v1+json"})
    with urllib.request.urlopen(request, timeout=60) as answer:
        files = json.load(answer)["files"]
    wheels = [f for f in files if f["filename"].endswith("-none-any.whl") and not f.get("yanked")]
    newest = max(
        wheels, key=lambda f: [int(part) if part.isdigit() else -1 for part in f["filename"].split("-")[1].split(".")]
    )
    with urllib.request.urlopen(urllib.parse.urljoin(page, newest["url"]), timeout=180) as answer:
        content = answer.read()
    if hashlib.sha256(content).hexdigest() != newest["hashes"]["sha256"]:
        sys.exit(f"{newest['filename']}: the checksum differs from the index's; try again")
    with tempfile.TemporaryDirectory() as folder:
        wheel = Path(folder) / newest["filename"]
        wheel.write_bytes(content)
        run(python, f"{wheel}/pip", "install", "--quiet", "--no-index", str(wheel))


def run(*command: object) -> None:
    """Run a command; stop with its exit code when it fails."""
    done = subprocess.run([str(part) for part in command], check=False)
    if done.returncode:
        sys.exit(done.returncode)


if __name__ == "__main__":
    main(*sys.argv[1:])
