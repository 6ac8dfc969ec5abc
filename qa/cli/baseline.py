"""`druckreif baseline`: the findings that are there already, written down so that only new ones stop anybody."""

from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer

from qa.cli.output import message_language, say, warn
from qa.documents import Checked
from qa.errors import InputError
from qa.messages import _, speak

if TYPE_CHECKING:
    from qa.baseline import Baseline

app = typer.Typer(
    help="Write down the findings that are there already; `check --baseline` leaves them out.", no_args_is_help=True
)

Paths = Annotated[list[Path] | None, typer.Argument(help="Articles or folders of them. Default: here.")]
FileOption = Annotated[Path, typer.Option("--baseline", help="The baseline file.")]
ConfigOption = Annotated[Path | None, typer.Option(help="Configuration; default: the nearest druckreif.toml.")]
DEFAULT = Path("druckreif-baseline.json")


@app.command()
def write(
    paths: Paths = None,
    baseline: FileOption = DEFAULT,
    config: ConfigOption = None,
    force: Annotated[bool, typer.Option("--force", help="Replace a baseline that is there already.")] = False,
) -> None:
    """Write a new baseline with all findings of the articles."""
    from qa.baseline import Baseline

    if baseline.exists() and not force:
        raise InputError(
            _("{baseline}: is there already; `baseline update` adds to it, --force replaces it", baseline=baseline)
        )
    _save(Baseline(baseline, {}).with_findings(_checked(paths, config)))


@app.command()
def update(paths: Paths = None, baseline: FileOption = DEFAULT, config: ConfigOption = None) -> None:
    """Take all findings of the articles into the baseline; what it says of other articles stays."""
    from qa.baseline import Baseline

    _save(Baseline.load(baseline).with_findings(_checked(paths, config)))


@app.command()
def prune(paths: Paths = None, baseline: FileOption = DEFAULT, config: ConfigOption = None) -> None:
    """Take out findings that the articles no longer have, and articles that are gone; nothing is added."""
    from qa.baseline import Baseline

    _save(Baseline.load(baseline).pruned(_checked(paths, config)))


def _checked(paths: list[Path] | None, config: Path | None) -> list[Checked]:
    """Return the checked articles. Raises InputError when one cannot be checked: half a baseline is worse than none."""
    from qa.batch import check_all
    from qa.cli.progress import progress
    from qa.cli.targets import Configs, tasks_for

    tasks = tasks_for(paths or [Path()], Configs(config))
    speak(message_language(tasks[0].config.messages if tasks else ""))
    with progress(len(tasks)) as done:
        outcomes = check_all(tasks, done=done, warn=warn)
    for outcome in outcomes:
        if outcome.trouble:
            raise InputError(_("{trouble}; the baseline is as it was", trouble=outcome.trouble))
    return [outcome.checked for outcome in outcomes if outcome.checked]


def _save(baseline: "Baseline") -> None:
    baseline.write()
    known = _("1 known finding") if len(baseline) == 1 else _("{count} known findings", count=len(baseline))
    say(f"{baseline.path}: {known}")
