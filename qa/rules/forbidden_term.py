"""The German has a form that the glossary forbids.

Loan translations (Flügelrakete for крилата ракета), untranslated names of authorities (Minoborony) and whatever else the
house has ruled out, in any case and as part of a compound. With a source, a form is reported only where the source has the
concept, because Meeresdrohne may mean something else elsewhere; without one, only terms that are no German words of their own.
Names of places and people must be named in the very sentence: Dnipropetrowsk is wrong for the city of Dnipro, right for the
region, and for the city where the source itself uses the former name. A word in quotation marks is quoted, not used.

    Bad:  Russland feuerte drei Flügelraketen auf Lwiw ab.
    Good: Russland feuerte drei Marschflugkörper auf Lwiw ab.
    uk: У Міноборони підтвердили удар.
    Bad:  Das Minoborony bestätigte den Angriff.
    Good: Das Verteidigungsministerium bestätigte den Angriff.
    uk: Російська армія зайняла Бахмут.
    Bad:  Die russische Armee nahm Artjomowsk ein.
    Good: Die russische Armee nahm Bachmut ein.
"""

import re
from collections.abc import Iterator

from qa.comparison.article import Article
from qa.comparison.glossary_terms import GOOD, german_terms, place_of
from qa.comparison.words.explained import is_explained
from qa.documents import Edit, Finding, Severity, Span
from qa.glossary import Glossary, Kind, Shape, Status, TermMatch
from qa.languages.words import zipf
from qa.messages import _
from qa.names import transliterate
from qa.names.cyrillic import WORD
from qa.names.lemmas import candidates
from qa.rules.rule import Rule

RULE = Rule(
    "forbidden-term",
    Severity.WARNING,
    mqm="terminology/wrong-term",
    its="terminology",
    yields_to=("untranslated-abbreviation",),
)
ALONE = frozenset({Kind.TERM, Kind.NATIONALITY, Kind.EVENT})
WITH_SOURCE = frozenset({Kind.ORGANISATION, Kind.ABBREVIATION, Kind.PARTY, Kind.UNIT, Kind.MEDIA, Kind.BRAND})
NAMES = frozenset({Kind.PLACE, Kind.REGION, Kind.WATER, Kind.SITE, Kind.PERSON})
OPENING = "„“‚»«\"'›‹"
TYPE_NUMBER = re.compile(r"-\d")  # the ZSU-23-4 is a weapon, and not the army
SAME_HEAD, LONGEST_ENDING = 4, 3
COMMON = 2.0  # Zipf: rarer words are no German words of their own (Flügelrakete)


def check(article: Article) -> Iterator[Finding]:
    """Yield one finding per forbidden form."""
    kinds = ALONE if article.source is None else ALONE | WITH_SOURCE | NAMES
    matches = german_terms(article.glossary, kinds, Status.FORBIDDEN).find(article)
    concepts = _concepts(article, matches) if matches else None
    end = 0  # homonyms share a span; one finding is enough
    for match in matches:
        place = place_of(match)
        is_apart = is_quoted(article.target.text, place) or _is_explained(match, place, article.target.text)
        letters = place.of(article.target.text)
        is_apart = is_apart or (letters.isupper() and is_explained(article.target.text, letters))
        is_apart = is_apart or (letters.isupper() and bool(TYPE_NUMBER.match(article.target.text, place.end)))
        if place.start >= end and not is_apart and _is_meant(article, match, concepts):
            end = place.end
            yield _finding(article, match)


def _concepts(article: Article, matches: list[TermMatch]) -> dict[str, list[Span]] | None:
    """Return where the source names each matched entry, by its id; None without a source."""
    if article.source is None:
        return None
    few = Glossary(tuple({match.entry.id: match.entry for match in matches}.values()))
    found: dict[str, list[Span]] = {}
    for match in few.find(article.source.text, article.source.language):
        found.setdefault(match.entry.id, []).append(match.span)
    return found


def _is_meant(article: Article, match: TermMatch, concepts: dict[str, list[Span]] | None) -> bool:
    if match.span.of(article.target.text) in match.entry.in_language("de", *GOOD):
        return False  # found with the hyphens that the forbidden form lacks: Taras-Schewtschenko-Universität
    if concepts is None:
        return _is_no_other_word(article.target.text, match)
    places = concepts.get(match.entry.id, [])
    if match.entry.kind not in NAMES or not places:
        return bool(places)
    pair = next((pair for pair in article.sure_pairs() if pair.target_span.contains(match.span)), None)
    if pair is None or not any(pair.source_span.contains(place) for place in places):
        return False
    if _is_another_name_told(article, match, pair.target_span, pair.source_span):
        return False
    return not _is_good_name(article, match, pair.source_span)


def _is_another_name_told(article: Article, match: TermMatch, german: Span, source: Span) -> bool:
    """True where both texts have the good name, too, and the source the other one: Kirowohrad heißt jetzt Kropywnyzkyj."""
    if article.source is None or not any(
        good in german.of(article.target.text) for good in match.entry.in_language("de", *GOOD)
    ):
        return False
    words = WORD.findall(source.of(article.source.text))
    forms = (form for word in words for form in candidates(word, article.source.language)[:2])
    return any(transliterate(form, language=article.source.language) == match.term.text for form in forms)


def _is_good_name(article: Article, match: TermMatch, source_span: Span) -> bool:
    """True in the right form of another name: des Gebiets Dnipropetrowsk, im Dnipropetrowsker Gebiet, der Sender Rossija 1.

    The same word is another name only where the source names that one: Dnipropetrowsk for Дніпропетровськ, not for Дніпро.
    """
    assert article.source is not None  # a place of the source has been found
    word = match.term.text
    others = tuple(
        entry for entry in article.glossary.entries if any(word in text for text in entry.in_language("de", *GOOD))
    )
    named = Glossary(others).find(source_span.of(article.source.text), article.source.language)
    named_ids = {other.entry.id for other in named}
    return any(
        other.span.contains(match.span) and (other.term.text != word or other.entry.id in named_ids)
        for other in Glossary(others).find(article.target.text, "de", statuses=GOOD)
    )


def _is_no_other_word(text: str, match: TermMatch) -> bool:
    """True when the form can only be meant for the concept: Tagesordnung is a German word, and Villefranche-sur-Mer no mayor."""
    is_part = text[max(0, match.span.start - 1) : match.span.start] == "-"
    return not is_part and (" " in match.term.text or zipf(match.term.text) < COMMON)


def is_quoted(text: str, span: Span) -> bool:
    """True when a quotation mark stands right before the words, das „Minoborony“, or they stand in brackets."""
    before, behind = text[max(0, span.start - 1) : span.start], text[span.end : span.end + 1]
    return before in tuple(OPENING) or (before == "(" and behind == ")")


def _is_explained(match: TermMatch, place: Span, text: str) -> bool:
    """True for an abbreviation right behind the house's words for it: die Hafenverwaltung AMPU."""
    before = text[: place.start].rstrip().removesuffix("s")
    return place.of(text).isupper() and before.endswith(match.entry.in_language("de", *GOOD))


def _finding(article: Article, match: TermMatch) -> Finding:
    place = place_of(match)
    found = place.of(article.target.text)
    better = _same_form(match, found)
    # A name keeps its grammar; of other words, those with the same last letters have the same head, so gender and case
    # stay: Territorialrekrutierungszentrum – Rekrutierungszentrum.
    is_same_head = found == match.term.text and better[-SAME_HEAD:] == found[-SAME_HEAD:]
    is_name = match.entry.kind in (Kind.PLACE, Kind.PERSON) and found.removesuffix("s") == match.term.text
    is_safe = is_same_head or is_name
    shown = better or match.entry.preferred
    return RULE.finding(
        place,
        _("“{found}” is not used here; write “{better}”", found=found, better=shown)
        if shown
        else _("“{found}” is not used here", found=found),
        edits=(Edit(place, better, safe=is_safe),) if better else (),
        suggestions=(better,) if better else (),
    )


def _same_form(match: TermMatch, found: str) -> str:
    """Return the preferred form with what follows the forbidden one (Artjomowsks – Bachmuts); empty for compounds."""
    better, ending = match.entry.preferred, found[len(match.term.text) :]
    if match.shape is Shape.GLUED or (match.shape is Shape.HYPHEN and " " in better):
        return ""
    if not better or not ending or not found.startswith(match.term.text):
        return better
    if ending == "s" and match.entry.kind in NAMES and better[-1] not in "sßxz":
        return better + ending
    if ending == "er" and match.entry.kind in NAMES:  # Artjomowsker Front – Bachmuter Front
        return better + ending if better[-1] not in "aeiouy" else ""
    return better if len(ending) <= LONGEST_ENDING else ""
