"""`druckreif explain`: a rule's manual page, or the list of rules."""

from typing import Annotated

import typer

from qa.cli.output import console
from qa.errors import ConfigError, did_you_mean


def explain(
    rule: Annotated[str | None, typer.Argument(help="A rule's name; without it all rules are listed.")] = None,
) -> None:
    """Show what a rule reports and why, with wrong and right examples."""
    from qa.rules import RULES

    out = console()
    if rule is None:
        width = max(map(len, RULES))
        for name, module in RULES.items():
            out.print(f"{name.ljust(width)}  {_first_line(module.__doc__)}", highlight=False, soft_wrap=True)
        return
    if rule not in RULES:
        raise ConfigError(f'unknown rule "{rule}"{did_you_mean(rule, RULES)} (`druckreif explain` lists them)')
    module = RULES[rule]
    record = module.RULE
    out.print(f"{record.id}  ({record.severity}, MQM {record.mqm}, ITS {record.its})\n", style="bold", highlight=False)
    out.print((module.__doc__ or "").strip(), highlight=False, soft_wrap=True)


def _first_line(doc: str | None) -> str:
    return (doc or "").strip().splitlines()[0]
