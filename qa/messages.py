"""What users read, in their language. Message ids are English; the German catalogue is `qa/locale/de/`.

`LC_MESSAGES/druckreif.mo` there holds the messages (`tools/catalogue.py` makes it), `rules/` a manual page for each rule.
"""

import re
from contextvars import ContextVar
from functools import cache
from pathlib import Path
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from gettext import NullTranslations

LANGUAGES = ("en", "de")
LOCALE = Path(__file__).resolve().parent / "locale"
EXAMPLE = re.compile(r"^ {4}(?P<label>Bad|Good|uk|ru|kk): +(?P<text>\S.*?) *$", re.MULTILINE)
_language: ContextVar[str] = ContextVar("message_language", default="en")


def speak(language: str) -> None:
    """Choose the language of all messages that are made from now on in this context; unknown ones fall back to English."""
    _language.set(language if language in LANGUAGES else "en")


def spoken() -> str:
    """Return the language of messages now in force."""
    return _language.get()


@cache
def _catalogue(language: str) -> "NullTranslations":
    from gettext import translation

    return translation("druckreif", LOCALE, languages=[language], fallback=True)


def _(message: str, /, **values: object) -> str:
    """Return the message in the language in force, with its `{placeholders}` filled in.

    >>> _("missing space before “{word}”", word="Taras")
    'missing space before “Taras”'
    """
    text = message if _language.get() == "en" else _catalogue(_language.get()).gettext(message)
    return text.format(**values) if values else text


def manual(rule: str, page: str) -> str:
    """Return a rule's manual page in the language in force; `page` is the English one, as in the rule's file.

    A page in another language has its own words and the examples of the English one; where nobody has written it, it
    is the English one.
    """
    prose = _prose(rule, _language.get())
    if not prose:
        return page.strip()
    labels = {"Bad": _("Bad:"), "Good": _("Good:")}
    width = max(map(len, labels.values()))
    examples = [
        f"    {labels.get(m['label'], m['label'] + ':').ljust(width)} {m['text']}" for m in EXAMPLE.finditer(page)
    ]
    return "\n".join((prose, "", *examples)).strip()


@cache
def _prose(rule: str, language: str) -> str:
    file = LOCALE / language / "rules" / f"{rule}.md"
    return file.read_text(encoding="utf-8").strip() if file.is_file() else ""
