"""Phrases whose case a set expression decides: es gibt keinen Grund, einen Punkt voraus, auf den dritten Rang kommen.

And two datives behind a verb, the first of which can only be its subject (bescherte der Dürre den Bauern), and what stands in
another case where the clause has no subject (`qa.grammar.missing_subjects`).
"""

import re
from collections.abc import Iterator
from itertools import pairwise
from typing import NamedTuple

from qa.grammar.adjectives import has_attribute
from qa.grammar.bare_measures import MEASURE, wrong_measures
from qa.grammar.determined_nouns import declined, is_attributive, is_judged
from qa.grammar.determiner_phrases import SPACES, Phrase, phrases
from qa.grammar.missing_subjects import missing_subjects
from qa.grammar.second_subjects import second_subjects
from qa.grammar.verb_clause import SPEAKER
from qa.grammar.verb_objects import CLAUSE, POSTPOSITION
from qa.languages.lazy_pattern import lazily, words_of_any
from qa.languages.noun_case import Reading, readings
from qa.languages.tokens import forms_of, words_of
from qa.languages.verb_number import verb_number
from qa.languages.wordlist import words

ADVERB = (
    r"(?:(?:nicht|auch|noch|nur|schon|bereits|dort|hier|derzeit|zudem|jetzt|nun|aber|jedoch|dafür|dagegen|daher|wohl|immer|bisher"
    r"|weiterhin|nach wie vor) )"
)
PHRASE = r"k?ein (?:[a-zäöüß]{2,}er )?(?P<noun>[A-ZÄÖÜ][a-zäöüß]+)(?![\w-])"
EXISTS = lazily(
    rf"\b(?:[Ee]s g[iaä]bt?|g[ai]bt? es|[Gg](?:ebe|äbe) es|es gebe) {ADVERB}*(?P<wrong>{PHRASE})", words="k?ein"
)
# „Ein Mangel wird es nicht geben“, „Kein Grund gibt es“
EXISTS_FIRST = lazily(
    r"(?<![^\s„»“])(?P<wrong>(?:Ein|Kein) (?:[a-zäöüß]{2,}er )?(?P<noun>[A-ZÄÖÜ][a-zäöüß]+))(?![\w-])"
    r"(?: (?:an|auf|für|zu|zur|zum|in|im|von|mit|gegen)(?: (?:der|die|den|dem|das))?(?: [a-zäöüß]+e[nrs]?)? [A-ZÄÖÜ][\w-]+)?"
    r" (?:(?:wird|werde|soll|kann|könnte|dürfte|darf) es (?:[^,.;:!?\n–]*[^,.;:!?\n–\w])?geben(?=[.,;!?“»])"
    r"|g[ia]bt? es(?= nicht\b|[.,;!?“»]))",
    words="k?ein",
)
GIVING = words("gib gibt gab gabt gäb gäbt gebe gäbe geben")
PARTICLE = lazily(
    r"\b(?:bekannt|weiter|zu|an|aus|her|vor|wieder|ab|auf|heraus)(?=\s*[.,;:!?“»]|\s*$)"
)  # gab es bekannt
NUMERAL = r"(?:halber|ganzer|einziger|knapper|voller|guter|weiterer)"
MEASURES, POINTS = "Tag|Monat|Meter|Kilometer|Zentimeter|Millimeter|Grad", "Punkt|Zähler"
MEASURED = lazily(
    rf"\b(?P<wrong>[Ee]in (?:{NUMERAL} )?(?:{MEASURES}))"
    r" (?:lang|hoch|breit|tief|dick|weit|entfernt|alt|später|früher|zuvor)(?![\w-])"
    rf"|\b(?:lag|liegt|lagen|liegen|rangiert|rangierte)\b(?: (?:er|sie|man|wir|ich)\b)?[^,.;:!?\n–]{{0,40}}"
    rf" (?P<points>ein (?:{NUMERAL} )?(?:{POINTS})) (?:vor|hinter|zurück|voraus)\b",
    words=f"{MEASURES}|{POINTS}",
)
RANK = r"(?:erst|zweit|dritt|viert|fünft|sechst|siebt|acht|neunt|zehnt|letzt|vorletzt)en (?:Platz|Rang)"
DIRECTED = lazily(
    rf"\b(?P<first>[Aa]uf dem {RANK}) (?:kam|kamen|kommt|kommen|schaffte|schafften)(?! (?:es|auf)\b)"
    r"(?![^.;!?\n]* (?:ums|zu|zum|zur|an|um)\b)"
    rf"|\b(?:kam|kamen|kommt|kommen|schaffte es|schafften es|verbesserte sich|verbesserten sich)"
    rf" (?:(?:er|sie|damit|so|am Ende|schließlich|nur|sogar) )*(?P<then>auf dem {RANK})(?=[.,;!?])"
    r"|\b(?P<force>[Ii]n der Kraft)(?= (?:tritt|trat|traten|treten|getreten)\b)"
    r"|\b(?:setzte|setzten|setzt) (?:sie |er )?sich (?P<seat>(?:in dem|im|an dem|am|auf dem)"
    r" (?:Auto|Wagen|Tisch|Stuhl|Sofa|Bett))(?=[.,;!?])"
    r"|\b(?:legte|legten|legt) (?:sie |er )?sich (?P<bed>(?:in dem|im|auf dem) (?:Bett|Boden|Sofa))(?=[.,;!?])",
    words="Platz|Rang|Kraft|Auto|Wagen|Tisch|Stuhl|Sofa|Bett|Boden",
)
WORDS = words_of_any(MEASURED, DIRECTED, MEASURE)
GIVES = words(
    "bescherte beschert verleiht verlieh brachte bringt gibt gab bot bietet nahm nimmt raubte verspricht versprach erlaubt"
    " erlaubte ermöglicht ermöglichte kostete kostet lieferte liefert sicherte sichert verschaffte verschafft schenkte schenkt"
)
GIVEN_THINGS = ("die", "das", "ein", "eine", "einen", "keine", "keinen")
GIVEN, GIFT = ("der", "einer", "dieser", "seiner", "ihrer"), ("den", "dem", "seinen", "ihren", "ihrem", "seinem")


class Misplaced(NamedTuple):
    """A phrase in a wrong case, `[start, end)`, and the case due: accusative, or nominative for a subject."""

    case: str
    start: int
    end: int


def wrong_set_cases(text: str) -> Iterator[Misplaced]:
    """Yield the phrases.

    >>> [text.case for text in wrong_set_cases("Es gibt kein Grund. Sie lag ein Punkt vor ihm.")]
    ['accusative', 'accusative']
    """
    yield from _of_existence(text)
    if not WORDS.isdisjoint(forms_of(text)):
        for pattern in (MEASURED, DIRECTED):
            for match in pattern.finditer(text):
                yield Misplaced("accusative", *match.span(match.lastgroup or 0))
        for start, end in wrong_measures(text):
            yield Misplaced("accusative", start, end)
    yield from _two_datives(text)
    for span in second_subjects(text):
        yield Misplaced("accusative", span.start, span.end)
    for span in missing_subjects(text):
        yield Misplaced("nominative", span.start, span.end)


def _of_existence(text: str) -> Iterator[Misplaced]:
    forms = forms_of(text)
    if "es" not in forms or GIVING.isdisjoint(forms):
        return
    for pattern in (EXISTS, EXISTS_FIRST):
        for match in pattern.finditer(text):
            found = readings(match["noun"])
            is_masculine = Reading.MASCULINE in found and Reading.NEUTER not in found
            if is_masculine and is_judged(match["noun"], is_described=True) and not _is_giver(match, text):
                yield Misplaced("accusative", *match.span("wrong"))


def _is_giver(match: re.Match[str], text: str) -> bool:
    """True where „es“ may be what the subject gives, or the noun is not the whole of it: so gab es ein Sprecher bekannt."""
    if text[match.end("wrong") + 1 : match.end("wrong") + 2].isupper():  # kein User Interface
        return True
    if SPEAKER.fullmatch(match["noun"]) or has_attribute(text, match.end("wrong")):
        return True
    clause = CLAUSE.match(text, match.end("wrong"))
    return clause is not None and PARTICLE.search(clause[0]) is not None


def _two_datives(text: str) -> Iterator[Misplaced]:
    """Yield „der Dürre“ in „bescherte der Dürre den Bauern“: no verb has two datives, and every clause a subject."""
    found = phrases(text)
    for index, (first, second) in enumerate(pairwise(found)):
        if first.determiner in GIVEN and second.determiner in GIFT and text[first.end : second.start] in SPACES:
            third = found[index + 2] if index + 2 < len(found) else None
            is_gift = (
                third is not None and third.determiner in GIVEN_THINGS and text[second.end : third.start] in SPACES
            )
            if (
                _is_behind_verb(first, text)
                and _is_feminine(first)
                and _is_dative(second, is_sure=not is_gift)
                and not has_attribute(text, second.end)
                and not _is_explained(second, text)
            ):
                yield Misplaced("nominative", first.start, first.end)


def _is_behind_verb(phrase: Phrase, text: str) -> bool:
    verb = words_of(text)[phrase.place - 1]
    is_beside = phrase.place > 0 and text[verb.end : phrase.start] in SPACES
    return is_beside and (verb.text in GIVES or verb_number(verb.text) == "singular")


def _is_feminine(phrase: Phrase) -> bool:
    if not is_judged(phrase.noun) or (phrase.adjective and not is_attributive(phrase.adjective)):
        return False
    found = declined(phrase.noun)
    return Reading.FEMININE in found and Reading.MASCULINE not in found


def _is_dative(phrase: Phrase, *, is_sure: bool) -> bool:
    """True for a dative; where an accusative follows, for one that might be it (den Bauern die Ernte)."""
    found = declined(phrase.noun)
    if not is_judged(phrase.noun) or (phrase.adjective and not is_attributive(phrase.adjective)):
        return False
    if phrase.determiner.endswith("em"):
        return Reading.DATIVE in found
    return Reading.DATIVE_PLURAL in found and not (is_sure and Reading.ACCUSATIVE in found)


def _is_explained(phrase: Phrase, text: str) -> bool:
    clause = CLAUSE.match(text, phrase.end)
    return clause is not None and POSTPOSITION.search(clause[0]) is not None
