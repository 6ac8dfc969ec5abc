"""Lines around an article, such as credits, teasers and calls to subscribe, which a translation may drop or add."""

import re
from functools import cache
from pathlib import Path

from qa.languages.table_rows import table_rows

LINKS = ("http", "www.", "@", "#", "t.me/")
TABLE = Path(__file__).with_name("boilerplate.tsv")


def is_boilerplate(text: str, language: str) -> bool:
    """True when a line begins like a teaser, credit or call to subscribe, or is mostly links and handles.

    >>> is_boilerplate("Читайте також: Удар по Харкову", "uk"), is_boilerplate("Das Foto zeigt den Hafen.", "de")
    (True, False)
    """
    words = text.split()
    links = sum(word.startswith(LINKS) for word in words) if any(link in text for link in LINKS) else 0
    return 2 * links >= max(len(words), 1) or bool(_openings(language).match(text.strip('«„“"([*•–— ').lower()))


@cache
def _openings(language: str) -> re.Pattern[str]:
    rows = table_rows(TABLE)
    patterns = [pattern for of, pattern, _ in rows if of == language]
    return re.compile(rf"(?:{'|'.join(patterns)})(?!\w)" if patterns else r"(?!)")
