"""Numbers that one side alone may have: in words, in brackets, in the headline, for a year that the other says otherwise."""

import re

from qa.comparison.article import Article
from qa.comparison.figures.bare_nouns import is_noun_bare
from qa.comparison.figures.fact import Fact
from qa.comparison.figures.figures import figures, number_facts, telling_figures, units_in
from qa.comparison.figures.pair_facts import Leftovers
from qa.comparison.figures.quantities import YEARS
from qa.documents import BlockKind
from qa.languages.calendar import MONTHS
from qa.languages.numbers import NumberKind

# A year may be said without a figure: торік, минулого року, в прошлом году, letztes Jahr.
RELATIVE_YEAR = re.compile(
    r"(?i)\b(?:торік\w*|цьогоріч\w*|(?:минул|цьог|поточн|наступн|позаминул)\w*\s+ро[кц]\w+|"
    r"(?:прошл|эт|текущ|следующ|позапрошл)\w*\s+год\w*|(?:letzt|vergangen|dies|laufend|nächst|kommend|vorletzt|vorig)\w*\s+"
    rf"(?:Jahr|Monat|{'|'.join(MONTHS)}|Winter|Frühjahr|Frühling|Sommer|Herbst)\w*|"
    r"Vorjahr\w*|heuer|des Jahres(?!\s+\d)|Jahresbeginn|Halbjahr\w*|Quartal\w*)\b"
)
IN_BRACKETS = re.compile(r"\([^()\d]{0,12}$")  # 300 км (180 миль): the same in other words
BRACKET_BEHIND = re.compile(r"[^()\d\n]{0,25}\((?P<inside>[^()\n]{0,40})\)")
TURN = re.compile(r"\s*(?:-?\s*градус|°|Grad)")  # на 180 градусів: eine Kehrtwende
A_HUNDRED = 100
ALL = re.compile(r"(?i)\b(?:alle[nrs]?|sämtliche\w*|ganz\w*|vollständig\w*|komplett\w*|restlos)\b")
YOUTH_TEAM = re.compile(r"U-?(?:1[5-9]|2[0-3])\b")  # U-20-Weltmeisterschaft for «молодіжний чемпіонат світу»
YOUTH = re.compile(r"(?i)\b(?:молод[іеё]ж|юн[аиоіі][цшо]|юніор|юниор)")
VAGUE = re.compile(  # тридцять років: Jahrzehnte; сто разів: oft
    r"(?i)\b(?:dutzend|hundert|tausend|\w*(?:jahrzehnt|jahrhundert|jahrtausend|generation)|viele|zahlreich|etlich|mehrer|einig|unzählig|oft"
    r"|häufig|halb|hälfte|viertel|drittel|voll|unlängst|kurz|lang|paar|wenig|reih|serie|gut|knapp|rund)"
)
LAST_WORD = 12  # the last number that German newspapers write in letters


def repeats_headline(article: Article, left: Leftovers, fact: Fact) -> bool:
    """True for a number that the headline and the sentence below it both have, where the source says it once."""
    segments = left.pair.target
    if len(segments) < 2 or article.target.kind(segments[0]) is not BlockKind.HEADLINE:
        return False
    facts = number_facts(article.target_of(left.pair), "de")
    begin, end = left.pair.target_span.start, segments[0].span.end
    places = [other.span.shift(begin) for other in facts if other.key == fact.key]
    return any(place.start < end for place in places) and any(place.start >= end for place in places)


def is_of_headline(article: Article, fact: Fact) -> bool:
    """True for a number of the source's headline; a desk writes its own, and the body says the number again."""
    source = article.source
    assert source is not None
    at = next((s for s in source.segments if s.span.contains(fact.span)), None)
    return at is not None and source.kind(at) is BlockKind.HEADLINE


def is_small_word(fact: Fact) -> bool:
    """True for a number below thirteen in letters, which nobody writes for a large one: Drei Männer stands for no 39."""
    return bool(fact.what.is_word) and fact.what.value <= LAST_WORD


def is_excused(article: Article, left: Leftovers, fact: Fact) -> bool:
    """True for a number that one side alone may have: as a word, for a year said otherwise, in brackets."""
    assert article.source is not None
    source, german = article.source_of(left.pair), article.target_of(left.pair)
    is_theirs = fact in left.source
    number, text = fact.what, (article.source if is_theirs else article.target).text
    here, there = (source, german) if is_theirs else (german, source)
    # Said otherwise on the other side, but not here as well: im letzten Jahr for минулого року is no 2030.
    is_year = number.kind is NumberKind.YEAR or (
        number.kind is NumberKind.ORDINAL and number.value in YEARS
    )  # у 2025-му
    is_relative = is_year and _relative_years(here) < _relative_years(there)
    is_turn = number.value in (180, 360) and bool(TURN.match(text, fact.span.end))
    is_bracketed = bool(IN_BRACKETS.search(text[max(0, fact.span.start - 20) : fact.span.start])) and (
        here.count("(") > there.count("(")  # 300 km (Meilen): the bracket is still there
        and not (_is_unit_left(article, left, fact) if is_theirs else _is_in_their_unit(article, left, fact))
    )
    if _is_all_or_age(article, fact, german) if is_theirs else _is_converted(article, left, fact):
        return True
    if not is_theirs and YOUTH_TEAM.match(text, fact.span.start) and YOUTH.search(source):
        return True
    is_loose = number.is_word and not (
        is_theirs
        and (
            (number.value > LAST_WORD and (telling_figures(number.value) > 1 or VAGUE.search(german) is None))
            or is_noun_bare(fact, text, article.source.language, german)
        )
    )
    return is_loose or is_relative or is_turn or is_bracketed


def _is_all_or_age(article: Article, fact: Fact, german: str) -> bool:
    """True for 100 per cent that the German says as alle, and for an age that it gives elsewhere."""
    number = fact.what
    if number.kind is NumberKind.PERCENT and number.value == A_HUNDRED:
        return ALL.search(german) is not None
    ages = figures(article.target.text, "de") if number.kind is NumberKind.AGE else ()
    return any(other.kind is NumberKind.AGE and other.value == number.value for other in ages)


def _is_unit_left(article: Article, left: Leftovers, fact: Fact) -> bool:
    """True when the German still has the unit that the number of the source counts: rund Millionen Euro for «31 млн евро»."""
    assert article.source is not None
    language, start = article.source.language, fact.span.end - left.pair.source_span.start
    theirs = units_in(article.source_of(left.pair), language)
    mine = units_in(article.target_of(left.pair), "de")
    end = article.source.text.find(")", fact.span.end) - left.pair.source_span.start
    unit = next((w.unit.name for w in theirs if start <= w.span.start < end and w.unit.family != "scale"), "")
    named = [sum(word.unit.name == unit for word in words) for words in (theirs, mine)]
    return bool(unit) and named[1] >= named[0]


def _is_in_their_unit(article: Article, left: Leftovers, fact: Fact) -> bool:
    """True for (90.000 Hrywnja) where the source counts Hrywnja, too: that is no addition for the reader."""
    assert article.source is not None
    end = fact.span.end - left.pair.target_span.start
    unit = next((w.unit.name for w in units_in(article.target_of(left.pair), "de") if 0 <= w.span.start - end <= 1), "")
    theirs = units_in(article.source_of(left.pair), article.source.language)
    return any(word.unit.name == unit for word in theirs)


def _is_converted(article: Article, left: Leftovers, fact: Fact) -> bool:
    """True for rund 2.400 Euro (100.000 Hrywnja), where the bracket has what the source says."""
    assert article.source is not None
    bracket = BRACKET_BEHIND.match(article.target.text, fact.span.end)
    if bracket is None:
        return False
    said = {number.value for number in figures(article.source_of(left.pair), article.source.language)}
    return any(number.value in said for number in figures(bracket["inside"], "de"))


def _relative_years(text: str) -> int:
    return sum(1 for _match in RELATIVE_YEAR.finditer(text))
