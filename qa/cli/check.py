"""`druckreif check`: may these articles be printed?"""

import sys
from collections.abc import Sequence
from enum import StrEnum
from pathlib import Path
from typing import Annotated

import typer

from qa.cli.output import console, emit, message_language, say
from qa.config import Config
from qa.documents import Checked, Finding, Severity
from qa.errors import DruckreifError, InputError
from qa.messages import speak
from qa.reports import FORMATS

Format = StrEnum("Format", ["text", *FORMATS])
SourceLanguage = StrEnum("SourceLanguage", ["uk", "ru", "kk", "en"])
MessageLanguage = StrEnum("MessageLanguage", ["de", "en"])


def check(
    paths: Annotated[
        list[Path], typer.Argument(help="German articles, or folders of them (*.de.md, *.de.txt, *.de.html).")
    ],
    source: Annotated[
        Path | None, typer.Option(help="The source article; default: artikel.uk.md beside artikel.de.md.")
    ] = None,
    source_language: Annotated[
        SourceLanguage | None, typer.Option(help="Language of the source; default: detected.")
    ] = None,
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
    exit_zero: Annotated[bool, typer.Option("--exit-zero", help="Exit with 0 whatever is found.")] = False,
    config: Annotated[Path | None, typer.Option(help="Configuration; default: the nearest druckreif.toml.")] = None,
    language: Annotated[
        MessageLanguage | None, typer.Option(help="Language of messages; default: the locale's.")
    ] = None,
    no_cache: Annotated[bool, typer.Option("--no-cache", help="Check everything anew.")] = False,
) -> None:
    """Check German articles, each with its source when there is one, and report what must not be printed."""
    from dataclasses import replace

    from qa.pairs import articles_in

    targets = [article for path in paths for article in (articles_in(path) if path.is_dir() else [path])]
    if source and len(targets) > 1:
        raise InputError("--source names one file, but there are several articles; check them one by one")
    settings = Config.load(config) if config else Config.nearest(targets[0].parent)
    settings = replace(
        settings,
        select=_names(select) or settings.select,
        ignore=(*settings.ignore, *_names(ignore)),
        fail_level=fail_level or settings.fail_level,
    )
    speak(message_language(language.value if language else settings.messages))
    results, failed = _check_all(targets, source, source_language, settings)
    if diff or fix or unsafe_fixes:
        results = [_fixed(result, unsafe_fixes, diff) for result in results]
    if not diff:
        _report(results, output_format, output_file)
    _leave(results, settings.fail_level, exit_zero, failed)


def _names(values: list[str] | None) -> tuple[str, ...]:
    return tuple(name.strip() for value in values or () for name in value.split(",") if name.strip())


def _check_all(
    targets: Sequence[Path], source: Path | None, language: SourceLanguage | None, config: Config
) -> tuple[list[Checked], bool]:
    """Return what could be checked, and whether something could not; its trouble is said on stderr, the rest goes on."""
    from qa.pairs import source_beside
    from qa.pipeline import check_file, chosen_rules, glossary_of

    chosen_rules(config.select, config.ignore)
    glossary_of(config)
    results, failed = [], False
    for target in targets:
        origin = source or source_beside(target, config)
        try:
            results.append(
                check_file(target, origin, source_language=language.value if language else None, config=config)
            )
        except DruckreifError as error:
            failed = True
            say(f"druckreif: {error}")
    return results, failed


def _fixed(result: Checked, unsafe: bool, show_only: bool) -> Checked:
    """Fix an article (or print the difference) and return it with the findings that are left."""
    from qa.fixes import apply, choose, unified
    from qa.fixes.write import write_atomically

    chosen = choose(result.findings, unsafe=unsafe)
    text = apply(result.target.raw, chosen)
    if show_only:
        emit(unified(result.target.raw, text, result.path))
        return result
    if not chosen:
        return result
    path = Path(result.path)
    if path.read_bytes() != result.target.raw.encode(result.encoding):
        raise InputError(f"{path}: changed while it was being checked; nothing was written, run the check again")
    write_atomically(path, text.encode(result.encoding))
    say(f"{path}: {len(chosen)} fixed")
    return _without(result, chosen)


def _without(result: Checked, fixed: Sequence[Finding]) -> Checked:
    """Return the article checked anew after a fix, so that lines and columns are those of the file as it is now."""
    from dataclasses import replace

    left = tuple(finding for finding in result.findings if finding not in fixed)
    return replace(result, findings=left)


def _report(results: Sequence[Checked], form: Format, file: Path | None) -> None:
    if form is Format.text and file is None:
        from qa.reports.text import print_report

        print_report(results, console())
        return
    from qa.reports import renderer

    emit(renderer(form.value)(results, ()), file)


def _leave(results: Sequence[Checked], fail_level: Severity, exit_zero: bool, failed: bool) -> None:
    if failed:
        sys.exit(2)
    found = any(finding.severity.rank >= fail_level.rank for result in results for finding in result.findings)
    sys.exit(1 if found and not exit_zero else 0)
