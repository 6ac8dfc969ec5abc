"""The trouble a user can put right: one line saying where, what, and what now; the command ends with exit code 2."""

from collections.abc import Iterable

from qa.messages import _


class DruckreifError(Exception):
    """Wrong usage, configuration or input. `str(error)` is the whole line that the user reads."""


class InputError(DruckreifError):
    """A file that cannot be read as an article: missing, binary, empty, wrongly encoded."""


class ConfigError(DruckreifError):
    """A configuration file, rule name or option that says something we do not know."""


class GlossaryError(DruckreifError):
    """A glossary row that cannot be understood; the text begins with `file:line:`."""


class LanguageError(DruckreifError, ValueError):
    """A language code that we do not know: ua for uk."""


class PairError(DruckreifError):
    """Two texts that are not an article and its translation: swapped, unrelated, not German."""


def internal_error(error: Exception) -> str:
    """Return the line about trouble that is ours, not the user's."""
    what = f"{type(error).__name__}: {error}"
    return _("internal error: {what} (DRUCKREIF_TRACEBACK=1 shows where; please report it)", what=what)


def did_you_mean(word: str, known: Iterable[str]) -> str:
    """Return `; did you mean "…"?` for the nearest known word, or an empty string when none is near.

    >>> did_you_mean("glued-word", ["glued-words", "dash"])
    '; did you mean "glued-words"?'
    """
    from difflib import get_close_matches

    near = get_close_matches(word, list(known), n=1, cutoff=0.6)
    return _('; did you mean "{word}"?', word=near[0]) if near else ""
