"""What stands in action.yml, in the GitLab template and in the manual's reviewdog line, run with bash in a newsroom."""

import json
import os
import re
import shutil
import subprocess
from collections.abc import Mapping
from pathlib import Path

import pytest
import yaml

from tests.installing import ROOT, copy_of_this_repository, environment, virtual_environment
from tests.newsroom import BAD, GOOD, SOURCE, commit, git, put

pytestmark = pytest.mark.slow
EXPRESSION = re.compile(r"\$\{\{ *(.+?) *\}\}")
MANUAL = ROOT / "docs" / "ci.md"


@pytest.fixture
def newsroom(tmp_path: Path) -> Path:
    """A repository whose last commit spoils one of two articles; an old slip stands in a third."""
    folder = tmp_path / "redaktion"
    put(folder / "druckreif.toml", '[rules]\nselect = ["space-before-punctuation"]\n')
    put(folder / "texte" / "alt.de.md", BAD)
    put(folder / "texte" / "lage am montag.uk.md", SOURCE)
    put(folder / "texte" / "lage am montag.de.md", GOOD)
    commit(folder)
    git(folder, "branch", "before")
    put(folder / "texte" / "lage am montag.de.md", BAD)
    commit(folder)
    return folder


@pytest.fixture(scope="module")
def machine(tmp_path_factory: pytest.TempPathFactory) -> dict[str, str]:
    """The environment of a CI machine with an empty virtual environment, and a clone of this repository beside it."""
    home = tmp_path_factory.mktemp("machine")
    commands = virtual_environment(home / "venv")
    copy_of_this_repository(home / "druckreif")
    return environment(home, PATH=f"{commands}{os.pathsep}{os.environ['PATH']}", CLONE=str(home / "druckreif"))


def bash(script: str, cwd: Path, env: Mapping[str, str], *, variables: Mapping[str, str] = {}) -> tuple[int, str]:
    """Run a script as GitHub and GitLab do, stopping at the first failure; return exit code and what it printed."""
    words = ["bash", "--noprofile", "--norc", "-eo", "pipefail", "-c", script]
    done = subprocess.run(words, cwd=cwd, env={**env, **variables}, stdout=-1, stderr=-2, encoding="utf-8", check=False)
    return done.returncode, done.stdout


def steps(inputs: Mapping[str, str]) -> list[tuple[str, str, dict[str, str]]]:
    """Return name, script and variables of the action's steps that run for these inputs, its expressions evaluated."""
    action = yaml.safe_load((ROOT / "action.yml").read_text(encoding="utf-8"))
    given = {f"inputs.{name}": str(inputs.get(name, field["default"])) for name, field in action["inputs"].items()}
    found = []
    for step in action["runs"]["steps"]:
        name, _equals, wanted = step.get("if", "").partition(" == ")
        if "run" in step and (not name or given[name] == wanted.strip("'")):
            variables = {key: EXPRESSION.sub(lambda m: given[m[1]], text) for key, text in step.get("env", {}).items()}
            found.append((step["name"], step["run"], variables))
    return found


def test_the_steps_of_the_action(newsroom: Path, machine: dict[str, str], tmp_path: Path) -> None:
    env = {
        **machine,
        "GITHUB_ACTION_PATH": machine["CLONE"],
        "RUNNER_TEMP": str(tmp_path),
        "GITHUB_STEP_SUMMARY": str(tmp_path / "summary.md"),
    }
    inputs = {"paths": "texte", "arguments": "--changed-since before", "sarif": "true"}
    (_, install, more), (sarif, report, report_env), (last, check, check_env) = steps(inputs)
    code, said = bash(install, newsroom, env, variables=more)
    assert code == 0, said
    assert (sarif, last) == ("SARIF", "Check")
    where = bash("python -c 'import qa; print(qa.__file__)'", newsroom, env)[1]
    assert "/venv/" in where, "the installation is not what runs"

    code, said = bash(report, newsroom, env, variables=report_env)
    assert code == 0, said
    (run,) = json.loads((tmp_path / "druckreif.sarif").read_text(encoding="utf-8"))["runs"]
    places = [result["locations"][0]["physicalLocation"]["artifactLocation"]["uri"] for result in run["results"]]
    assert places == ["texte/lage%20am%20montag.de.md"]

    code, said = bash(check, newsroom, env, variables=check_env)
    assert code == 1, said
    (command,) = said.splitlines()
    assert command.startswith(
        "::error file=texte/lage am montag.de.md,line=1,endLine=1,col=46,endColumn=47,title=space"
    )
    assert "1 × error" in (tmp_path / "summary.md").read_text(encoding="utf-8")

    put(newsroom / "texte" / "lage am montag.de.md", GOOD)
    assert bash(check, newsroom, env, variables=check_env) == (0, "")
    assert [name for name, *_ in steps({})] == ["Install druckreif", "Check"]


def test_the_script_of_the_gitlab_template(newsroom: Path, machine: dict[str, str]) -> None:
    job = yaml.safe_load((ROOT / "ci" / "gitlab-ci.yml").read_text(encoding="utf-8"))["druckreif"]
    given = {"DRUCKREIF_PACKAGE": machine["CLONE"], "DRUCKREIF_PATHS": "texte"}
    variables = {name: str(given.get(name, value)) for name, value in job["variables"].items()}
    assert variables["DRUCKREIF_ARGUMENTS"] == ""
    (install,), (report, check) = job["before_script"], job["script"]
    for line in (install, report):
        code, said = bash(line, newsroom, machine, variables=variables)
        assert code == 0, said
    rows = json.loads((newsroom / job["artifacts"]["reports"]["codequality"]).read_text(encoding="utf-8"))
    assert [row["location"]["path"] for row in rows] == ["texte/alt.de.md", "texte/lage am montag.de.md"]
    code, said = bash(check, newsroom, machine, variables=variables)
    assert (code, "2 articles checked: 2 errors." in said) == (1, True), said
    variables["DRUCKREIF_ARGUMENTS"] = "--changed-since before"
    code, said = bash(check, newsroom, machine, variables=variables)
    assert (code, "1 article checked: 1 error." in said) == (1, True), said


@pytest.mark.skipif(shutil.which("reviewdog") is None, reason="reviewdog is not installed")
def test_the_line_for_reviewdog(newsroom: Path, machine: dict[str, str]) -> None:
    (line,) = re.findall(r"^druckreif .*\| reviewdog .*$", MANUAL.read_text(encoding="utf-8"), re.MULTILINE)
    here = line.replace("-reporter=github-pr-review", "-reporter=local -diff='git diff before'").replace(
        "content/", "."
    )
    assert here.count("-reporter=local") == 1
    code, said = bash(f'python -m pip install --quiet "$CLONE" && {here}', newsroom, machine)
    assert code == 0, said
    (diagnostic,) = map(json.loads, said.splitlines())  # the old slip is not in the difference
    assert diagnostic["location"]["path"] == "texte/lage am montag.de.md"
    assert diagnostic["suggestions"][0]["text"] == ""
