"""What users read, in their language. Message ids are English; the German catalogue is `qa/locale/de/LC_MESSAGES/`."""

import gettext
from contextvars import ContextVar
from functools import cache
from pathlib import Path

LANGUAGES = ("en", "de")
_language: ContextVar[str] = ContextVar("message_language", default="en")


def speak(language: str) -> None:
    """Choose the language of all messages that are made from now on in this context; unknown ones fall back to English."""
    _language.set(language if language in LANGUAGES else "en")


def spoken() -> str:
    """Return the language of messages now in force."""
    return _language.get()


@cache
def _catalogue(language: str) -> gettext.NullTranslations:
    folder = Path(__file__).resolve().parent / "locale"
    return gettext.translation("druckreif", folder, languages=[language], fallback=True)


def _(message: str, /, **values: object) -> str:
    """Return the message in the language in force, with its `{placeholders}` filled in.

    >>> _("missing space before “{word}”", word="Taras")
    'missing space before “Taras”'
    """
    text = message if _language.get() == "en" else _catalogue(_language.get()).gettext(message)
    return text.format(**values) if values else text
