"""Two persons whose roles are turned round: Bektenow beauftragte Tokajew for «Токаев поручил Бектенову».

The cases of the Slavic names tell who does it and to whom. German names have no cases, so the one before the verb is read as the
one who does it, unless an article says otherwise (Den Minister entließ …). What the German lets somebody receive „von“ a person
comes «від» that person. The verb must be a rendering of the source's: who was besiegt in one language may have lost in the other.
"""

import re
from collections.abc import Iterator
from itertools import permutations

from qa.comparison.article import Article, NameUse
from qa.comparison.names.name_order import Exchange
from qa.comparison.names.name_tokens import PairTokens, source_words
from qa.comparison.words.rendered import WORD, german_renderings, stems_of
from qa.documents import Span
from qa.languages.morphology import readings

OPENS = re.compile(r"(?:^|[.!?:;\n„“]\s*)((?:[A-ZÄÖÜ][\w-]*\s)*)$")  # Regierungschef [Bektenow]
BETWEEN = re.compile(r"(\s[a-zäöüß]+\s)((?:[A-ZÄÖÜ][\w-]*\s)*)")  # beauftragte Präsident [Tokajew]
ARTICLES = frozenset(
    {"Den", "Dem", "Der", "Die", "Des", "Diesen", "Diesem", "Mit", "Von", "Für", "Bei", "Nach", "Auf", "An"}
)
FROM, THEIR_FROM = re.compile(r"\bvon\s(?:[A-ZÄÖÜ][\w-]*\s)*$"), re.compile(r"(?i)\b(?:від|од|от|у|в)\s(?:\w+\s)?$")
NOMINATIVE = re.compile(r"(?:[оеєё]в|[иії]н|ський|ский)$")
RECEIVED = re.compile(
    r"\b(?:erh(?:ält|alten|ielt(?:en)?)|bekomm(?:t|en)|bekam(?:en)?|(?:ge|ver)kauft|kaufte|geliehen|lieh)\b"
)
PASSIVE = re.compile(r"\bw[ui]rd(?:e|en)?\b|\bworden\b")


def roles_exchanged(article: Article, pair: PairTokens) -> Iterator[Exchange]:
    """Yield the two persons of a pair whose roles are turned round, at most once."""
    persons = [use for use in pair.uses if use.name.kind == "PER" and use.target_span and use.match]
    if len(persons) != 2:  # nearly always
        return
    for first, second in permutations(persons):
        found = _subjects(article, first, second) or _givers(article, first, second)
        if found and _verb_is_rendered(article, pair):
            yield found
            return


def _subjects(article: Article, first: NameUse, second: NameUse) -> Exchange | None:
    """Return both persons with the verb between them, where the one before it is no subject of the source, but the other is."""
    german, before, behind = article.target.text, first.target_span, second.target_span
    assert before and behind
    between = BETWEEN.fullmatch(german, before.end, behind.start) if before.end < behind.start else None
    opening = OPENS.search(german, max(0, before.start - 80), before.start)
    if between is None or opening is None or not ARTICLES.isdisjoint(opening[1].split()):
        return None
    if not _is_subject(second) or not _is_object(first, article.source_language):
        return None
    span = Span(opening.start(1), behind.end)
    right = f"{between[2]}{behind.of(german)}{between[1]}{opening[1]}{before.of(german)}"
    return Exchange(span, right, first)


def _givers(article: Article, first: NameUse, second: NameUse) -> Exchange | None:
    """Return both persons, where the German receives from the second what the source receives from the first."""
    assert article.source is not None
    german, source, mine, other = article.target.text, article.source.text, second.target_span, first.target_span
    assert mine and other
    if not FROM.search(german, max(0, mine.start - 60), mine.start):
        return None
    sentence = article.target_of(first.pair)
    if (
        not RECEIVED.search(sentence)
        or PASSIVE.search(sentence)
        or FROM.search(german, max(0, other.start - 60), other.start)
    ):
        return None
    starts = [use.source_span.start for use in (first, second)]
    is_from = [THEIR_FROM.search(source, max(0, start - 24), start) is not None for start in starts]
    if is_from != [True, False] or not _is_subject(second):
        return None
    span = Span(min(mine.start, other.start), max(mine.end, other.end))
    earlier, later = sorted((mine, other))
    right = f"{later.of(german)}{german[earlier.end : later.start]}{earlier.of(german)}"
    return Exchange(span, right, first)


def _is_subject(use: NameUse) -> bool:
    """True for a name that stands as in the dictionary (of names that never change this says little), and for Токаев."""
    return use.name.text == use.name.lemma or NOMINATIVE.search(use.name.text) is not None


def _is_object(use: NameUse, language: str) -> bool:
    """True for a name in a case that is no nominative."""
    forms = [reading for word in source_words(use) for reading in readings(word, language) if reading.is_nominal]
    may_be_subject = any("nomn" in r.grammemes and "plur" not in r.grammemes for r in forms)
    return use.name.text != use.name.lemma and not may_be_subject


def _verb_is_rendered(article: Article, pair: PairTokens) -> bool:
    """True when the German has a rendering of the source's only verb, and so says the same of the two."""
    language, said = article.source_language, stems_of(article.target_of(pair.pair))
    words = [word for word in WORD.findall(article.source_of(pair.pair)) if word.islower()]
    verbs = [word for word in words if all("VERB" in reading.grammemes for reading in readings(word, language))]
    return len(verbs) == 1 and not german_renderings(verbs[0], language).isdisjoint(said)
