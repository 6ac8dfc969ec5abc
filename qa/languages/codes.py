"""The languages that articles are translated from, as BCP 47 codes."""

from collections.abc import Sequence

from qa.errors import LanguageError, did_you_mean
from qa.messages import _

CYRILLIC_LANGUAGES = ("uk", "ru", "kk")  # whose names and numbers are read and whose letters are told from German ones
SLAVIC_LANGUAGES = ("uk", "ru")  # … and whose words are looked up as well: lemmas, lexicon, negation
SOURCE_LANGUAGES = (*CYRILLIC_LANGUAGES, "en")  # of articles that are checked against their German
# What is written for a language by mistake: the country's code, or one of three letters.
MISTAKEN = {"ua": "uk", "kz": "kk", "gb": "en", "us": "en", "ukr": "uk", "rus": "ru", "kaz": "kk", "eng": "en"}


def require_language(code: str, known: Sequence[str] = ()) -> None:
    """Raise LanguageError for a code that is none of the known ones, or, when any will do, one that is no language's.

    >>> require_language("uk", SOURCE_LANGUAGES), require_language("fr")
    (None, None)
    """
    if code in known or not (known or code in MISTAKEN):
        return
    hint = did_you_mean(MISTAKEN.get(str(code).lower(), str(code)), known or MISTAKEN.values())
    message = _('unknown language "{code}"{hint}', code=code, hint=hint)
    raise LanguageError(message + (_(" (languages: {known})", known=", ".join(known)) if known else ""))
