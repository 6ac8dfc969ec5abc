"""`druckreif explain`: a rule's manual page, or the list of rules."""

from pathlib import Path
from typing import Annotated

import typer

from qa.cli.languages import MessageLanguage
from qa.cli.output import console, message_language
from qa.documents import RuleInfo
from qa.errors import ConfigError, did_you_mean
from qa.messages import _, manual, speak


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
    width = max(map(len, infos))
    for name, info in infos.items():
        first_line = manual(name, info.doc).splitlines()[0]
        console().print(f"{name.ljust(width)}  {first_line}", highlight=False, soft_wrap=True)


def _show(info: RuleInfo) -> None:
    level = {"error": _("error"), "warning": _("warning"), "note": _("note")}[info.severity.value]
    standards = (f"{name} {value}" for name, value in (("MQM", info.mqm), ("ITS", info.its)) if value)
    console().print(f"{info.id}  ({', '.join((level, *standards))})\n", style="bold", highlight=False)
    console().print(manual(info.id, info.doc), highlight=False, soft_wrap=True)
    if info.precision is not None:
        percent = round(100 * info.precision)
        line = _("When last measured (druckreif bench), {percent}% of its findings were right.", percent=percent)
        console().print(f"\n{line}", highlight=False, soft_wrap=True)
