"""`--help` and usage errors in the language of messages.

Help texts stand in the sources in English, as Typer wants them: in `help=` and in the docstrings of commands. When another
language is spoken they are translated in the tree of commands that Typer makes; the words that Typer says itself are asked for
with `gettext`, so they are in our catalogue as well.
"""

import gettext
import os
import re
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from typing import Any

import typer

from qa.errors import did_you_mean
from qa.messages import LOCALE, _, spoken
from qa.messages import _ as translated

# What Typer and click say on their own; the keys only tell us apart what is meant.
MESSAGES = {
    "help": "Show this message and exit.",
    "install": "Install completion for the current shell.",
    "show": "Show completion for the current shell, to copy it or customize the installation.",
    "usage": "Usage: ",
    "options": "Options",
    "arguments": "Arguments",
    "commands": "Commands",
    "required": "[required]",
    "default": "[default: {}]",
    "error": "Error",
    "aborted": "Aborted.",
    "try": "Try [blue]'{command_path} {help_option}'[/] for help.",
    "command": "No such command {name!r}.",
    "missing": "Missing command.",
}
CHOICE = re.compile(r"'(?P<value>[^']*)' is not one of (?P<known>.*)\.", re.DOTALL)
OF_TYPER = frozenset({"help", "install_completion", "show_completion"})


def command_of(app: typer.Typer) -> Callable[[], Any]:
    """Return what runs the command line, its help in the language in force."""
    typer.BadParameter.format_message = _bad_value  # type: ignore[method-assign, assignment]
    if spoken() == "en":
        return app
    command = typer.main.get_command(app)
    for _path, part in _tree(command):
        _translate(part)

    def run() -> Any:
        with _spoken_by_others():
            return command()

    return run


def help_texts(app: typer.Typer) -> Iterator[str]:
    """Yield every help text of ours in the tree of commands, for the catalogue."""
    for _path, command in _tree(typer.main.get_command(app)):
        yield from filter(None, (command.help, command.short_help))
        yield from (param.help for param in command.params if param.name not in OF_TYPER and param.help)


def _tree(command: Any, path: str = "") -> Iterator[tuple[str, Any]]:
    yield path, command
    for name, part in getattr(command, "commands", {}).items():
        yield from _tree(part, f"{path} {name}")


def _translate(command: Any) -> None:
    """Translate a command of Typer's, in place; it was made for this run."""
    for owner in (command, *command.params):
        for field in ("help", "short_help"):
            if text := getattr(owner, field, None):
                setattr(owner, field, translated(text))
    of_typer = command.get_help_option

    def get_help_option(context: Any) -> Any:
        option = of_typer(context)
        if option is not None:
            option.help = _("Show this message and exit.")
        return option

    command.get_help_option = get_help_option
    command.context_class = type("Context", (command.context_class,), {"formatter_class": _formatter(command)})


def _formatter(command: Any) -> type:
    """Return click's formatter with our word for “Usage”."""
    base: type = command.context_class.formatter_class

    def write_usage(self: Any, program: str, arguments: str = "", prefix: str | None = None) -> None:
        base.write_usage(self, program, arguments, prefix or _("Usage: "))  # type: ignore[attr-defined]

    return type("Formatter", (base,), {"write_usage": write_usage})


def _bad_value(error: typer.BadParameter) -> str:
    """Return the line about an option's wrong value, with the value that may have been meant; pydantic's preface is no help."""
    hint = error.param.get_error_hint() if error.param is not None else error.param_hint or ""
    option = hint if isinstance(hint, str) else " / ".join(hint)
    said = error.message.removeprefix("Value error, ")
    choice = CHOICE.fullmatch(said)
    if choice is None:
        return _("wrong value for {option}: {reason}", option=option, reason=said)
    known = re.findall(r"'([^']*)'", choice["known"])
    return _(
        "{option}: “{value}” is none of {known}{hint}",
        option=option,
        value=choice["value"],
        known=", ".join(known),
        hint=did_you_mean(choice["value"], known),
    )


@contextmanager
def _spoken_by_others() -> Iterator[None]:
    """Let libraries that use `gettext` find their words in our catalogue, in the language in force."""
    domain, languages = gettext.textdomain(), os.environ.get("LANGUAGE")
    gettext.bindtextdomain("druckreif", LOCALE)
    gettext.textdomain("druckreif")
    os.environ["LANGUAGE"] = spoken()
    try:
        yield
    finally:
        gettext.textdomain(domain)
        if languages is None:
            os.environ.pop("LANGUAGE")
        else:
            os.environ["LANGUAGE"] = languages
