"""The German has a form that the glossary forbids.

Loan translations (Flügelrakete for крилата ракета), untranslated names of authorities (Minoborony) and whatever else the
house has ruled out, in any case and as part of a compound. With a source, a form is reported only where the source has the
concept, because Meeresdrohne may mean something else elsewhere; without one, terms are reported alone. Forms of
places and people are the business of the name rules; a word in quotation marks is quoted, not used.

    Bad:  Russland feuerte drei Flügelraketen auf Lwiw ab.
    Good: Russland feuerte drei Marschflugkörper auf Lwiw ab.
    uk: У Міноборони підтвердили удар.
    Bad:  Das Minoborony bestätigte den Angriff.
    Good: Das Verteidigungsministerium bestätigte den Angriff.
"""

from collections.abc import Iterator

from qa.documents import Edit, Finding, Severity, Span
from qa.glossary import Kind, Status, TermMatch
from qa.languages.words import zipf
from qa.messages import _
from qa.rules.article import Article
from qa.rules.rule import Rule
from qa.rules.term_forms import german_terms, source_terms

RULE = Rule(
    "forbidden-term",
    Severity.WARNING,
    mqm="terminology/wrong-term",
    its="terminology",
    yields_to=("untranslated-abbreviation",),
)
ALONE = frozenset({Kind.TERM, Kind.NATIONALITY, Kind.EVENT})
WITH_SOURCE = frozenset({Kind.ORGANISATION, Kind.ABBREVIATION, Kind.PARTY, Kind.UNIT, Kind.MEDIA, Kind.BRAND})
OPENING = "„“‚»«\"'›‹"
SAME_HEAD = 4
COMMON = 2.0  # Zipf: rarer words are no German words of their own (Flügelrakete)


def check(article: Article) -> Iterator[Finding]:
    """Yield one finding per forbidden form."""
    kinds = ALONE if article.source is None else ALONE | WITH_SOURCE
    matches = list(german_terms(article.glossary, kinds, Status.FORBIDDEN).find(article.target.text))
    if not matches:
        return
    concepts = _concepts(article, kinds)
    for match in longest(matches):
        is_meant = _is_no_other_word(article.target.text, match) if concepts is None else match.entry.id in concepts
        if is_meant and not is_quoted(article.target.text, match.span):
            yield _finding(article, match)


def _is_no_other_word(text: str, match: TermMatch) -> bool:
    """True when the form can only be meant for the concept: Tagesordnung is a German word, and Villefranche-sur-Mer no mayor."""
    is_part = text[max(0, match.span.start - 1) : match.span.start] == "-"
    return not is_part and (" " in match.term.text or zipf(match.term.text) < COMMON)


def _concepts(article: Article, kinds: frozenset[Kind]) -> set[str] | None:
    """Return the ids of the entries that the source names; None without a source, or for one we cannot search."""
    if article.source is None:
        return None
    index = source_terms(article.glossary, kinds, article.source.language)
    return {match.entry.id for match in index.find(article.source.text)}


def longest(matches: list[TermMatch]) -> Iterator[TermMatch]:
    """Yield the matches that lie in no longer one, in text order."""
    end = -1
    for match in sorted(matches, key=lambda match: (match.span.start, -match.span.end)):
        if match.span.start >= end:
            yield match
            end = match.span.end


def is_quoted(text: str, span: Span) -> bool:
    """True when a quotation mark stands right before the words: das „Minoborony“."""
    return text[max(0, span.start - 1) : span.start] in tuple(OPENING)


def _finding(article: Article, match: TermMatch) -> Finding:
    found, better = match.span.of(article.target.text), match.entry.preferred
    is_compound = not found.endswith(match.term.text[-2:]) and len(found) > len(match.term.text) + 3
    better = better + found[len(match.term.text) :] if found.startswith(match.term.text + "-") else better
    offered = (better,) if better and not is_compound else ()
    # The same last letters are the same head, so gender and case stay: Territorialrekrutierungszentrum – Rekrutierungszentrum.
    is_safe = found == match.term.text and better[-SAME_HEAD:] == found[-SAME_HEAD:]
    return RULE.finding(
        match.span,
        _("“{found}” is not used here; write “{better}”", found=found, better=better)
        if better
        else _("“{found}” is not used here", found=found),
        edits=tuple(Edit(match.span, form, safe=is_safe) for form in offered),
        suggestions=offered,
    )
