"""Double surnames without their hyphen: Iryna Podoljak Hnatiw for Ірина Подоляк-Гнатів.

Only surnames of our region are judged. Abroad the hyphen is a matter of each country: García-Márquez, Kim Jong-un.
"""

import re
from collections.abc import Iterator

from qa.comparison.article import Article, NameUse
from qa.comparison.names.known_persons import is_person, surname
from qa.comparison.names.name_findings import is_abroad, is_neighbour
from qa.documents import Span
from qa.glossary import OURS
from qa.names.given_names import is_given_name
from qa.names.judgement import is_native

SHORTEST = 4  # letters of half a surname


def torn_surnames(article: Article) -> Iterator[tuple[NameUse, Span, str]]:
    """Yield double surnames that a space parts: the use, their place in the German, the two halves with a hyphen."""
    for use in article.names:
        if use.target_span is None or use.match is None or not _is_double(use):
            continue
        words = _two_words(use)
        if words and not is_abroad(article, use) and not is_neighbour(article, use):
            right = "-".join(use.match.preferred.split()[-2:])
            yield use, Span(*words.span("both")).shift(use.target_span.start), right


def _is_double(use: NameUse) -> bool:
    """True for Подоляк-Гнатів behind a given name: two long halves, one of them shaped like a surname of ours."""
    if not is_person(use) or "-" not in surname(use) or use.match is None or use.match.base not in OURS:
        return False
    halves = surname(use).split("-")
    is_ours = any(is_native(half) for half in halves) and is_given_name(use.name.lemma.split()[0])
    return len(halves) == 2 and min(map(len, halves)) >= SHORTEST and is_ours


def _two_words(use: NameUse) -> re.Match[str] | None:
    """Return the last two words of the German, where it has one more than the source."""
    before = len(use.name.lemma.split()) - 1
    return re.fullmatch(rf"(?:\S+\s){{{before}}}(?P<both>[^\s-]+\s[^\s-]+)", use.found)
