"""A word takes sides, and stands there without quotation marks or “sogenannt”.

The glossary lists such words (militärische Spezialoperation for the war, Volksrepublik Donezk) and says why they are loaded.
Whoever speaks may use them; the newsroom marks its distance. In quotation marks, in a quotation, or after sogenannt,
selbsternannt and angeblich nothing is said. A note.

    Bad:  Die militärische Spezialoperation dauert an.
    Good: Die „militärische Spezialoperation“ dauert an.
    Good: Moskau spricht von der sogenannten Volksrepublik Donezk.
"""

import re
from collections.abc import Iterator

from qa.comparison.article import Article
from qa.comparison.glossary_terms import german_terms, place_of
from qa.documents import Finding, Severity, Span
from qa.glossary import Kind, Status
from qa.messages import _
from qa.rules.forbidden_term import is_quoted
from qa.rules.rule import Rule

RULE = Rule("loaded-term", Severity.NOTE, mqm="style/register", its="style")
KINDS = frozenset({Kind.LOADED_TERM})
DISTANCE = re.compile(
    r"(?i)\b(?:so ?genannt|selbst ?ernannt|selbstproklamiert|angeblich|vermeintlich|von moskau)\w*\s+(?:\w+\s+)?$"
)
PARAGRAPH = 400  # characters before a word in which a quotation may have been opened


def check(article: Article) -> Iterator[Finding]:
    """Yield one finding per loaded word without a sign of distance."""
    text = article.target.text
    end = 0  # homonyms share a span
    for match in german_terms(article.glossary, KINDS, Status.PREFERRED, Status.FORBIDDEN).find(article):
        place = place_of(match)
        if place.start < end or is_quoted(text, place) or _is_in_quotation(text, place):
            continue
        if DISTANCE.search(text[max(0, place.start - 40) : place.start]):
            continue
        end, found = place.end, place.of(text)
        yield RULE.finding(
            place,
            _("“{found}” takes sides: {reason}", found=found, reason=match.entry.note)
            if match.entry.note
            else _("“{found}” takes sides", found=found),
            suggestions=(f"„{found}“",),
        )


def _is_in_quotation(text: str, span: Span) -> bool:
    """True when a quotation was opened before the words and not closed."""
    before = text[max(0, span.start - PARAGRAPH) : span.start].rpartition("\n")[2]
    return before.count("„") > before.count("“") + before.count("”") or before.count("»") > before.count("«")
