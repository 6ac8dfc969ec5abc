"""A preposition that says something else of the same noun or date: nach dem Krieg for «до війни», ab dem 1. Mai for «до 1 мая».

Both texts have the noun or date once, and nothing else in the source may be meant by it. What stands beside both must be the
same, too, and neither may deny or take back what the other does not: a ban until May is lifted from May on.
"""

import re
from collections.abc import Iterator
from itertools import chain
from typing import NamedTuple

from qa.alignment.cyrillic_stems import cyrillic_stem
from qa.alignment.german_stems import german_stem
from qa.comparison.article import Article
from qa.comparison.figures.figures import figures
from qa.comparison.pair import Pair
from qa.comparison.words.around import clause_of
from qa.comparison.words.opposite_evidence import Evidence
from qa.comparison.words.rendered import german_renderings, places_of
from qa.documents import Span
from qa.languages.lazy_pattern import lazily
from qa.languages.morphology import readings
from qa.languages.numbers import Number, NumberKind
from qa.languages.relations import Relation, german_preposition, kinds_of, meanings_of, plain_preposition, relations

WORD = re.compile(r"[^\W\d_]+(?:['’ʼ-][^\W\d_]+)*")
SHORTEST = 3  # letters of a noun that is looked up
TELLING = re.compile(r"\d|\w{4}")  # unlike er, ist, sie
SHORTEST_PART = 4  # letters by which a compound may end: Bürgerkrieg, but not Unfall for «всі»
ADJECTIVES = 3  # words that may stand before a noun
QUOTES = ("«", "„", '"', "“")
NEXT = 2  # characters before a genitive attribute
CALENDAR = frozenset({NumberKind.DATE, NumberKind.YEAR, NumberKind.TIME})
# Before a preposition: a form of words that is not of time, a range, or another preposition.
NO_RELATION = lazily(
    r"(?i)\b(?:відповідно|згідно|стосовно|відносно|подібно|близько|ближче|наближ\w+|порівн\w+|щодо|поряд|поруч|разом|не|ні|ані"
    r"|и|і|й|та|або|чи|или|относительно|применительно|подобно|близко|ближе|сравн\w+|рядом|вместе|ни)\s+$"
)
GOVERNS = lazily(
    r"(?i)\b(?:frag\w*|\w*ruf\w*|\w*forder\w*|wunsch\w*|such\w*|bedarf\w*|verlang\w*|streb\w*|sehn\w*|nachfrage|ausschau"
    # what harms is für and gegen: Sanktionen für Belarus
    r"|\w*(?:straf|sankti|maßnahm|verbot|konsequenz|folge|schränk|haft|urteil|risik|gefahr|gefähr|droh|schlecht|schäd|problem"
    r"|niederlage|nachteil|ende|aus|nein|belast|ermittl|verfahren|einwand|einwänd)\w*)\s+$"
)
# What the German limits or denies before its preposition: frühestens ab, nicht vor.
LIMITED = lazily(r"(?i)\b(?:nicht|nie|kaum|statt|anstatt|frühestens|spätestens|und|oder)\s+(?:[a-zäöüß]+\s+)?$")
ONLY = lazily(r"(?i)\b(?:nur|wenig\w*|fehlend\w*|mangelnd\w*|kein\w*)\b")
# What lasts until a day ends on it: «заборонено до 1 травня» – ab dem 1. Mai wieder erlaubt.
LASTS = lazily(
    r"(?i)\b(?:за(?:борон|прет|пре[щт])\w*|морато\w+|від(?:кла|стро|тер)\w*|от(?:ло|кла|сро)\w*|перен[еио]\w+|закри\w*|закры\w*"
    r"|призуп\w+|приостан\w+|перекр\w+|обмеж\w+|огранич\w+|утрим\w+|арешт\w*|арест\w*|варт\w+|стражей|відстор\w+|отстран\w+"
    r"|відпуст\w+|отпуск\w*|чека\w+|жд\w+|ожида\w+|трива\w+|дл[ия]\w+|продл\w+|продовж\w+|ді[єя]\w*|действ\w+|зали[шч]\w+"
    r"|оста[елв]\w+|прац\w+|работа\w+|відкрит\w*|открыт\w*|чинн\w*|дійсн\w*|трима\w+|держ\w+|збер[еі]\w+|сохран\w+|жи[влт]\w*)\b"
)
# Two times set against each other, of which the one text may name the end and the other the beginning.
THEN_AND_NOW = lazily(
    r"(?i)\b(?:тепер|нині|зараз|сьогодні|відтоді|теперь|сейчас|сегодня|ныне|с тех пор|лиши\w+|осталось)\b"
)
AGAIN = lazily(
    r"(?i)\b(?:wieder|erneut|endet\w*|enden|aufgehoben|frei|seither|seitdem|nun|inzwischen|jetzt|danach|davor|vorher|zuvor"
    r"|bis dahin)\b"
)
STILL = lazily(r"(?i)\bnoch\b")
# A clause about whom or what, or if: Anträge, die nach dem 1. Juni eingehen, for «заявки приймають до 1 червня».
IF_OR_WHICH = lazily(
    r"[\s,]*(?:(?:mit |von |für |in |auf )?(?:die|der|das|den|dem|denen|deren|dessen) (?=[a-zäöü])"
    r"|(?:[Ww]er|[Ww]enn|[Ff]alls|[Ss]ofern)\b)"
)
THEIR_IF_OR_WHICH = lazily(
    r"(?i)[\s,]*(?:\w+ )?(?:як(?:ий|а|е|і|их|им|ими|ої|ого|у|ому|щ?о)|котор\w+|хто|кто|если|коли|когда|що|чтоб\w*|что\w*)\b"
)
TO_DO = lazily(r"\b(?:zu [a-zäöüß]+|[a-zäöüß]+zu[a-zäöüß]+)n$")


class Turned(NamedTuple):
    """A German preposition and the source's, which cannot be rendered by it, each with the noun or date behind it."""

    german: Span
    source: Span


class _Shared(NamedTuple):
    """A noun or date that both texts have once: where it ends in the source, and where it stands in the German."""

    end: int
    german: Span
    kinds: frozenset[str]


def turned_relations(article: Article, pair: Pair) -> Iterator[Turned]:
    """Yield what stands where; spans in code points of the pair's texts."""
    assert article.source is not None  # a pair has a source
    german, source, language = article.target_of(pair), article.source_of(pair), article.source.language
    low = f" {german.lower()} "
    evidence = None
    for there, relation in relations(source, language):
        if not any(f" {word}" in low for word in relation.others) or NO_RELATION.search(source, 0, there.start):
            continue
        shared = _shared(article, pair, there, relation)
        here = german_preposition(german, shared.german.start) if shared else None
        if not shared or not here or plain_preposition(here.of(german)) not in relation.others:
            continue
        if _is_excused(german, here, source, there, relation, language):
            continue
        evidence = evidence or Evidence(article, pair, [], [])
        mine, theirs = Span(here.start, shared.german.end), Span(there.start, shared.end)
        if evidence.deny_alike(here, there) and _is_said_beside(evidence, mine, theirs):
            yield Turned(mine, theirs)


def _shared(article: Article, pair: Pair, there: Span, relation: Relation) -> _Shared | None:
    """Return the noun, name or date that a preposition stands before, if it is the only one like it on either side."""
    german, source, language = article.target_of(pair), article.source_of(pair), article.source_language
    found = chain(
        _dates(source, there.end, german, language),
        _names(article, pair, there, relation),
        _nouns(source, there.end, german, language, relation),
    )
    return next((shared for shared in found if relation.kind in shared.kinds), None)


def _names(article: Article, pair: Pair, there: Span, relation: Relation) -> Iterator[_Shared]:
    """Yield the name right behind a preposition of the genitive, where both texts have it once: проти Коваль."""
    begin = there.end + 1 + article.source_of(pair).startswith(QUOTES, there.end + 1)  # на користь «Кривбасу»
    if (relation.kind, relation.case) != ("any", "gent") or not article.source_of(pair)[begin : begin + 1].isupper():
        return
    german, uses = article.target_of(pair), article.names_in(pair)
    for use in uses:
        there_span = use.source_span.shift(-pair.source_span.start)
        is_only = german.count(use.found) == 1 and sum(other.name.lemma == use.name.lemma for other in uses) == 1
        if there_span.start == begin and is_only and use.target_span is not None:
            yield _Shared(there_span.end, use.target_span.shift(-pair.target_span.start), frozenset(["any"]))


def _dates(source: str, start: int, german: str, language: str) -> Iterator[_Shared]:
    """Yield the date, year or time of day right behind a preposition, where the German has it once as well."""
    if not source[start + 1 : start + 2].isdecimal():
        return
    theirs = figures(source, language)
    for date in theirs:
        if date.span.start == start + 1 and date.kind in CALENDAR:
            mine = [number for number in figures(german, "de") if _is_same(number, date)]
            if len(mine) == 1 and sum(_is_same(number, date) for number in theirs) == 1:
                yield _Shared(date.span.end, mine[0].span, frozenset(["any", "time", "date"]))


def _is_same(one: Number, other: Number) -> bool:
    return one.value == other.value and one.parts == other.parts and (one.kind is other.kind or not one.parts)


def _nouns(source: str, start: int, german: str, language: str, relation: Relation) -> Iterator[_Shared]:
    """Yield the noun behind a preposition and its adjectives, where both texts have it once."""
    end = start
    for _ in range(ADJECTIVES):
        match = WORD.match(source, end + 1)
        if match is None or source[end] not in " \u00a0" or len(match.group()) < SHORTEST:
            return
        found = readings(match.group(), language)
        if any("NOUN" in reading.grammemes and relation.case in reading.grammemes for reading in found):
            yield from _noun(source, match, german, language)
            return
        if not any("ADJF" in reading.grammemes for reading in found):
            return
        end = match.end()


def _noun(source: str, match: re.Match[str], german: str, language: str) -> Iterator[_Shared]:
    """Yield the noun if either text has it once; a genitive behind it may be in the German word: кінця року – Jahresende."""
    word = match.group()
    here = [
        noun for noun in WORD.finditer(german) if noun.group()[0].isupper() and _renders(noun.group(), word, language)
    ]
    if len(here) != 1 or here[0].start() not in (places_of(word, language, german) or [here[0].start()]):
        return
    noun = here[0]
    for other in WORD.finditer(source):
        is_apart = other.start() != match.start() and not 0 < other.start() - match.end() <= NEXT
        if is_apart and len(other.group()) >= SHORTEST and _means(noun.group(), word, other.group(), language):
            return
    yield _Shared(match.end(), Span(*noun.span()), kinds_of(noun.group()))


def _means(noun: str, word: str, other: str, language: str) -> bool:
    """True when another word of the source is the same as `word`, or may be rendered by its noun as well."""
    return cyrillic_stem(other) == cyrillic_stem(word) or _renders(noun, other, language)


def _renders(noun: str, word: str, language: str) -> bool:
    """True when a German noun, or the last part of it, may render a word of the source."""
    if meanings_of(noun, "de") & meanings_of(word, language):
        return True
    stem = german_stem(noun)
    found = german_renderings(word, language)
    return stem in found or any(stem.endswith(rendering) for rendering in found if len(rendering) >= SHORTEST_PART)


def _is_excused(german: str, here: Span, source: str, there: Span, relation: Relation, language: str) -> bool:
    """True where another word governs the German preposition or limits it, or two times are set against each other."""
    if GOVERNS.search(german, 0, here.start) or LIMITED.search(german, 0, here.start):
        return True
    if relation.kind in ("time", "date"):
        is_back = plain_preposition(here.of(german)) in ("bis", "vor") and STILL.search(german)
        if is_back or AGAIN.search(german) or THEN_AND_NOW.search(source):
            return True
        return "nach" in relation.others and _lasts_otherwise(german, source, there, language)
    return relation.name in ("without", "with") and ONLY.search(german) is not None


def _is_said_beside(evidence: Evidence, mine: Span, theirs: Span) -> bool:
    """True when something else of the German clause is near the source's words, and the clause no other kind of clause."""
    german, clause, other = evidence.german, clause_of(evidence.german, mine), clause_of(evidence.source, theirs)
    is_inner = clause.start > 0 or german[:3] == "Wer"
    if (
        is_inner
        and IF_OR_WHICH.match(german, clause.start)
        and not THEIR_IF_OR_WHICH.match(evidence.source, other.start)
    ):
        return False
    behind = Span(mine.end, mine.end)  # the full stop of a date ends no sentence: ab dem 22. März
    near = [
        place
        for _, place in (*evidence.near(mine, theirs), *evidence.near(behind, theirs))
        if TELLING.match(german, place) and not mine.start <= place < mine.end
    ]
    return bool(near) if TO_DO.search(clause.of(german)) else any(clause.start <= place < clause.end for place in near)


def _lasts_otherwise(german: str, source: str, there: Span, language: str) -> bool:
    """True when the clause says that something lasts until then, in words that the German does not have."""
    clause = clause_of(source, there).of(source)
    return any(not places_of(match.group(), language, german) for match in LASTS.finditer(clause))
