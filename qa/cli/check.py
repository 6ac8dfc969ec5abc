"""`druckreif check`: may these articles be printed?"""

import os
import sys
from collections.abc import Sequence
from enum import StrEnum
from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer

from qa.cli.languages import MessageLanguage, SourceLanguage
from qa.cli.output import console, emit, emit_exactly, message_language, say, warn
from qa.documents import Checked, RuleInfo, Severity
from qa.errors import DruckreifError, InputError
from qa.messages import _, speak
from qa.reports import SHOW_WHOLE_ARTICLES

if TYPE_CHECKING:
    from qa.batch import Outcome
    from qa.cli.gate import Gate

Format = StrEnum(
    "Format",
    ["text", "json", "jsonl", "sarif", "github", "gitlab", "junit", "checkstyle", "rdjson", "rdjsonl", "html"],
)
WIDTH_IN_FILES = 100  # columns of a text report that no terminal shows


def check(
    paths: Annotated[
        list[Path] | None,
        typer.Argument(
            help="German articles, folders of them (*.de.md, *.de.txt, *.de.html), or sources. Default: here."
        ),
    ] = None,
    source: Annotated[
        Path | None, typer.Option(help="The source article; default: artikel.uk.md beside artikel.de.md.")
    ] = None,
    source_language: Annotated[
        SourceLanguage | None, typer.Option(help="Language of the source; default: detected.")
    ] = None,
    assume_german: Annotated[
        bool, typer.Option("--assume-german", help="Check the articles even if they do not look German.")
    ] = False,
    output_format: Annotated[Format, typer.Option(help="How findings are written.")] = Format.text,
    output_file: Annotated[Path | None, typer.Option(help="Write the report here instead of stdout.")] = None,
    fix: Annotated[bool, typer.Option("--fix", help="Apply the safe fixes to the files.")] = False,
    unsafe_fixes: Annotated[bool, typer.Option("--unsafe-fixes", help="Apply the unsafe fixes as well.")] = False,
    diff: Annotated[bool, typer.Option("--diff", help="Show what --fix would change, and change nothing.")] = False,
    select: Annotated[
        list[str] | None, typer.Option(help="Run only these rules (comma-separated or repeated).")
    ] = None,
    ignore: Annotated[list[str] | None, typer.Option(help="Do not run these rules.")] = None,
    fail_level: Annotated[
        Severity | None, typer.Option(help="Exit with 1 from this severity on; default: warning.")
    ] = None,
    max_findings: Annotated[
        int, typer.Option(min=0, help="Exit with 1 only when more than this many findings reach the fail level.")
    ] = 0,
    exit_zero: Annotated[bool, typer.Option("--exit-zero", help="Exit with 0 whatever is found.")] = False,
    statistics: Annotated[bool, typer.Option("--statistics", help="Count the findings of each rule.")] = False,
    baseline: Annotated[
        Path | None, typer.Option(help="Leave out the findings of this file (see `druckreif baseline`).")
    ] = None,
    changed_since: Annotated[
        str | None, typer.Option(metavar="REV", help="Only lines that git says have changed since this revision.")
    ] = None,
    stdin_filename: Annotated[
        Path | None, typer.Option(help="Read the article from standard input; this is its file name.")
    ] = None,
    config: Annotated[Path | None, typer.Option(help="Configuration; default: the nearest druckreif.toml.")] = None,
    language: Annotated[
        MessageLanguage | None, typer.Option(help="Language of messages; default: the locale's.")
    ] = None,
    jobs: Annotated[
        int, typer.Option("--jobs", "-j", min=0, help="Parallel processes; 0: as many as are worth it.")
    ] = 0,
    no_cache: Annotated[bool, typer.Option("--no-cache", help="Check everything anew.")] = False,
) -> None:
    """Check German articles, each with its source when there is one, and report what must not be printed."""
    from qa.batch import check_all
    from qa.cli.gate import Gate, failing
    from qa.cli.progress import progress
    from qa.cli.targets import configs_said, doubted, task_for_input, tasks_for

    configs = configs_said(
        config, select=select, ignore=ignore, fail_level=fail_level, language=language, assume_german=assume_german
    )
    spoken = source_language.value if source_language else None
    if stdin_filename:
        tasks = [task_for_input(stdin_filename, configs, source=source, language=spoken)]
    else:
        tasks = tasks_for(paths or [Path()], configs, source=source, language=spoken)
    speak(message_language(tasks[0].config.messages if tasks else ""))
    gate = Gate.of(baseline, changed_since, tasks)
    tasks = gate.tasks(tasks)
    for doubt in doubted((task.source for task in tasks), spoken) if spoken else ():
        warn(doubt)
    whole = output_format.value in SHOW_WHOLE_ARTICLES
    with progress(len(tasks)) as done:
        outcomes = check_all(tasks, processes=jobs, use_cache=not no_cache, whole=whole, done=done, warn=warn)
    known = gate.known_in(outcomes)
    outcomes = [gate.new_in(outcome) for outcome in outcomes]
    troubles = [outcome.trouble for outcome in outcomes if outcome.trouble]
    if diff or fix or unsafe_fixes:
        outcomes, more = _mended(outcomes, gate, only_show=diff, unsafe=unsafe_fixes)
        troubles += more
    for trouble in dict.fromkeys(troubles):
        say(f"druckreif: {trouble}")
    results = [outcome.checked for outcome in outcomes if outcome.checked]
    writes_article = stdin_filename is not None and (fix or unsafe_fixes)
    if not diff and not writes_article and (results or not troubles):
        _report(results, output_format, output_file, statistics, known)
    if troubles:
        sys.exit(2)
    sys.exit(1 if failing(outcomes) > max_findings and not exit_zero else 0)


def _mended(
    outcomes: Sequence["Outcome"], gate: "Gate", *, only_show: bool, unsafe: bool
) -> tuple[list["Outcome"], list[str]]:
    """Fix the articles, or only show how; return them as they are now, and what went wrong."""
    from qa.cli.fixing import fixed, show_difference

    now, troubles = list(outcomes), []
    for number, outcome in enumerate(outcomes):
        try:
            if only_show:
                show_difference(outcome, unsafe=unsafe, recheck=gate.new_in)
            else:
                now[number] = gate.new_in(fixed(outcome, unsafe=unsafe, recheck=gate.new_in))
        except DruckreifError as error:
            troubles.append(str(error))
    return now, troubles


def _report(results: Sequence[Checked], form: Format, file: Path | None, with_statistics: bool, known: int) -> None:
    """Write the report. Raises InputError when stdout cannot take it (a full disk); a closed pipe is no trouble."""
    try:
        _write(results, form, file, with_statistics, known)
    except BrokenPipeError:
        raise
    except OSError as error:
        raise InputError(_("the report cannot be written: {reason}", reason=error.strerror)) from error


def _write(results: Sequence[Checked], form: Format, file: Path | None, with_statistics: bool, known: int) -> None:
    from qa.cli.gate import statistics

    counts = statistics(results) if with_statistics else ""
    if form is Format.text:
        _print_text(results, counts, file, known)
        return
    if known:
        warn(_("{count} known findings of the baseline are left out", count=known))
    from qa.reports import DESCRIBE_RULES, renderer

    emit_exactly(renderer(form.value)(results, _rules() if form.value in DESCRIBE_RULES else ()), file)
    if counts:
        say(counts.removesuffix("\n"))
    if form is Format.github:
        _write_summary(results)


def _rules() -> Sequence[RuleInfo]:
    """Return the rules with their manual pages in the language of the messages."""
    from dataclasses import replace

    from qa.messages import manual
    from qa.rule_list import rule_infos

    return [replace(info, doc=manual(info.id, info.doc)) for info in rule_infos()]


def _print_text(results: Sequence[Checked], counts: str, file: Path | None, known: int) -> None:
    from qa.reports.text import print_report

    if file is None:
        print_report(results, console(), known)
        emit(counts)
        return
    from io import StringIO

    from rich.console import Console

    page = StringIO()
    print_report(results, Console(file=page, width=WIDTH_IN_FILES, emoji=False, markup=False), known)
    emit_exactly(page.getvalue() + counts, file)


def _write_summary(results: Sequence[Checked]) -> None:
    """Append to the summary page of the GitHub step, when there is one."""
    page = os.environ.get("GITHUB_STEP_SUMMARY")
    if not page:
        return
    from qa.reports.github import summary

    try:
        with Path(page).open("a", encoding="utf-8") as file:
            file.write(summary(results))
    except OSError as error:
        say(
            "druckreif: "
            + _("warning: {path}: the summary cannot be written: {reason}", path=page, reason=error.strerror)
        )
