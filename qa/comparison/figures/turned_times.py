"""Hours and turns that became others: 18.40 Uhr for «6:40 утра», halb sieben for «о пів на шосту», zum vierten Mal for «вп’яте».

A clock of twelve hours makes 6.40 and 18.40 one, and words are not counted; what stands beside them tells.
"""

import re
from collections.abc import Iterator

from qa.comparison.article import Article
from qa.comparison.figures.figures import figures, not_met
from qa.comparison.figures.retold_dates import names_a_zone
from qa.comparison.figures.rounding import is_about_the_time
from qa.comparison.figures.surroundings import surroundings, values_in
from qa.comparison.pair import Pair
from qa.documents import Span
from qa.languages.number_words import plain_form
from qa.languages.numbers import Number, NumberKind

Swap = tuple[Span, Span]  # of the German, of the source
NOON = 12
# What stands behind an hour: the first half of the day, or the second.
BEFORE_NOON = re.compile(r"(?i)\s*(?:uhr\s+)?(?:утра|ранку|ночи|ночі|morgens|früh|nachts|am (?:frühen )?morgen)\b")
AFTER_NOON = re.compile(
    r"(?i)\s*(?:uhr\s+)?(?:дня|вечера|вечора|пополудні|пополудни|nachmittags|abends|am (?:nachmittag|abend))\b"
)
PART_OF_DAY = re.compile(
    r"(?i)\s(?:час\w*\s|годин\w+\s)?(?:утра|вечера|ночи|дня|ранку|вечора|ночі|пополудні|пополудни)\b"
)
WRITTEN = re.compile(r"\d{1,2}[:.]\d\d")
# The n-th time, by n: uk in one word, which begins with у behind a consonant (уп'яте), ru in several, German.
TURNS = {
    "uk": {"вперше": 1, "вдруге": 2, "втретє": 3, "вчетверте": 4, "вп'яте": 5, "вшосте": 6, "всьоме": 7, "ввосьме": 8,
           "вдев'яте": 9, "вдесяте": 10},
    "ru": {"впервые": 1, "во второй": 2, "в третий": 3, "в четвертый": 4, "в пятый": 5, "в шестой": 6, "в седьмой": 7,
           "в восьмой": 8, "в девятый": 9, "в десятый": 10},
    "de": {"ersten": 1, "zweiten": 2, "dritten": 3, "vierten": 4, "fünften": 5, "sechsten": 6, "siebten": 7, "achten": 8,
           "neunten": 9, "zehnten": 10},
}  # fmt: skip
TURN = {
    "uk": re.compile(rf"(?i)(?<!\w)(?:{'|'.join('[ву]' + word[1:] for word in TURNS['uk'])})(?!\w)"),
    "ru": re.compile(rf"(?i)(?<!\w)(?:впервые|(?:{'|'.join(list(TURNS['ru'])[1:])})(?= раз\b))(?!\w)"),
    "de": re.compile(rf"(?i)(?<=\bzum )(?:{'|'.join(TURNS['de'])})(?= mal\b)"),
}


def turned_times(article: Article) -> Iterator[Swap]:
    """Yield German and source span of hours and turns that are others, of pairs that are sure."""
    for pair in article.sure_passages():
        for swap in (*_hours(article, pair), *_other_hours(article, pair), *_turns(article, pair)):
            yield swap[0].shift(pair.target_span.start), swap[1].shift(pair.source_span.start)


def _hours(article: Article, pair: Pair) -> Iterator[Swap]:
    """The only time of day that either side has alone, twelve hours off where both say which half of the day, or other words."""
    assert article.source is not None
    german, source = article.target_of(pair), article.source_of(pair)
    here = [n for n in figures(german, "de") if n.kind is NumberKind.TIME]
    there = [n for n in figures(source, article.source.language) if n.kind is NumberKind.TIME]
    mine, theirs = not_met(here, there), not_met(there, here)
    if len(mine) != 1 or len(theirs) != 1 or (len(here) == 1 and names_a_zone(german, source)):
        return
    apart = abs(mine[0].value - theirs[0].value)
    halves = _is_late(mine[0], german), _is_late(theirs[0], source)
    is_turned = apart == NOON and None not in halves and halves[0] != halves[1]
    if is_turned or (apart != NOON and mine[0].is_word and theirs[0].is_word):
        yield mine[0].span, theirs[0].span


def _other_hours(article: Article, pair: Pair) -> Iterator[Swap]:
    """An hour in words that is another on a clock of twelve: um zehn Uhr for «в пять утра», the only time on either side."""
    assert article.source is not None
    german, source, language = article.target_of(pair), article.source_of(pair), article.source.language
    mine = [number for number in figures(german, "de") if number.kind is NumberKind.TIME]
    if len(mine) != 1 or not mine[0].is_word or names_a_zone(german, source):
        return
    theirs = [number for number in figures(source, language) if _is_hour(number, source)]
    if len(theirs) != 1 or is_about_the_time(float(mine[0].value), float(theirs[0].value)):
        return
    around = surroundings(article, pair)
    near = values_in(around.source_near, language)
    if not any(is_about_the_time(float(mine[0].value), float(value)) for value in near if value <= 2 * NOON):
        yield mine[0].span, theirs[0].span


def _is_hour(number: Number, text: str) -> bool:
    """True for a time of day, and for a number before the part of the day or the word for hour: пять утра, о п’ятій ранку."""
    is_counting = number.kind in (NumberKind.CARDINAL, NumberKind.ORDINAL) and number.value <= 2 * NOON
    return number.kind is NumberKind.TIME or (is_counting and PART_OF_DAY.match(text, number.span.end) is not None)


def _is_late(time: Number, text: str) -> bool | None:
    """True for the second half of the day, False for the first, None where nothing tells: halb sieben, sechs Uhr."""
    if time.value > NOON:
        return True
    if BEFORE_NOON.match(text, time.span.end):
        return False
    if AFTER_NOON.match(text, time.span.end):
        return True
    return False if WRITTEN.fullmatch(time.span.of(text)) else None  # 8:17 is read as it stands


def _turns(article: Article, pair: Pair) -> Iterator[Swap]:
    """Zum vierten Mal for «вп’яте»: the only turn on either side, which the other does not have nearby."""
    assert article.source is not None
    language = article.source.language
    if language not in TURN:
        return
    mine = list(TURN["de"].finditer(article.target_of(pair)))
    theirs = list(TURN[language].finditer(plain_form(article.source_of(pair)))) if mine else []
    if len(mine) != 1 or len(theirs) != 1 or _turn(mine[0][0], "de") == _turn(theirs[0][0], language):
        return
    around = surroundings(article, pair)
    told = {_turn(match[0], "de") for match in TURN["de"].finditer(around.german_near)}
    known = {_turn(match[0], language) for match in TURN[language].finditer(plain_form(around.source_near))}
    if _turn(theirs[0][0], language) not in told and _turn(mine[0][0], "de") not in known:
        yield Span(*mine[0].span()), Span(*theirs[0].span())


def _turn(words: str, language: str) -> int:
    low = words.lower()
    return TURNS[language]["в" + low[1:] if language == "uk" else low]
