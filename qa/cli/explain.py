"""`druckreif explain`: a rule's manual page, or the list of rules."""

import re
from collections.abc import Iterator
from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer

from qa.cli.languages import MessageLanguage
from qa.cli.output import console, message_language
from qa.documents import RuleInfo
from qa.errors import ConfigError, did_you_mean
from qa.messages import _, manual, speak

if TYPE_CHECKING:
    from rich.console import Console

EXAMPLE = re.compile(r" {4}\w+: +")
LEAST_WIDTH = 20  # columns of text; a narrower terminal wraps by itself


def explain(
    rule: Annotated[str | None, typer.Argument(help="A rule's name; without it all rules are listed.")] = None,
    language: Annotated[
        MessageLanguage | None,
        typer.Option(help="Language of the page; default: the configuration's, else the locale's."),
    ] = None,
) -> None:
    """Show what a rule reports and why, with wrong and right examples."""
    from qa.config import Config
    from qa.rule_list import rule_infos

    speak(message_language(language.value if language else Config.nearest(Path()).messages))
    infos = {info.id: info for info in rule_infos()}
    if rule is None:
        _list(infos)
    elif rule in infos:
        _show(infos[rule])
    else:
        raise ConfigError(
            _('unknown rule "{rule}"{hint} (`druckreif explain` lists them)', rule=rule, hint=did_you_mean(rule, infos))
        )


def _list(infos: dict[str, RuleInfo]) -> None:
    width, out = max(map(len, infos)), console()
    for name, info in infos.items():
        first_line = manual(name, info.doc).splitlines()[0]
        out.print(
            "\n".join(_wrapped(f"{name.ljust(width)}  {first_line}", width + 2, out)), highlight=False, soft_wrap=True
        )


def _show(info: RuleInfo) -> None:
    level = {"error": _("error"), "warning": _("warning"), "note": _("note")}[info.severity.value]
    standards = (f"{name} {value}" for name, value in (("MQM", info.mqm), ("ITS", info.its)) if value)
    out = console()
    out.print(f"{info.id}  ({', '.join((level, *standards))})\n", style="bold", highlight=False)
    out.print("\n".join(_page(manual(info.id, info.doc), out)), highlight=False, soft_wrap=True)
    if info.precision is not None:
        percent = round(100 * info.precision)
        line = _("When last measured (druckreif bench), {percent}% of its findings were right.", percent=percent)
        out.print("\n".join(("", *_wrapped(line, 0, out))), highlight=False, soft_wrap=True)


def _page(page: str, out: "Console") -> Iterator[str]:
    """Yield the lines of a manual page as wide as the terminal: paragraphs flow, examples hang behind their labels."""
    if not out.is_terminal:
        yield page
        return
    for number, paragraph in enumerate(page.split("\n\n")):
        yield from [""] if number else []
        if not paragraph.startswith("    "):
            yield from _wrapped(" ".join(paragraph.split()), 0, out)
            continue
        for line in paragraph.splitlines():
            label = EXAMPLE.match(line)
            yield from _wrapped(line, len(label.group()) if label else 4, out)


def _wrapped(line: str, hanging: int, out: "Console") -> Iterator[str]:
    """Yield the lines of a text; without a terminal it stays one, which `grep` likes better."""
    if not out.is_terminal or out.width < hanging + LEAST_WIDTH:
        return iter([line])
    from textwrap import wrap

    return iter(wrap(line, out.width, subsequent_indent=" " * hanging, break_long_words=False, break_on_hyphens=False))
