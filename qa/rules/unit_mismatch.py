"""The German measures in another unit than the source: Stunden for хвилин, Euro for доларів, Milliarden for мільйонів.

Reported is a swap within a family (time, length, money, share, order of magnitude …): the German has a unit that the source
lacks, the source one that the German lacks, and both stand with the same figure, or both without one. Where the figure
changed too, the translator converted (85 миль – 137 Kilometer): silence within three per cent, a note beyond.
Kilowatt for кіловат-годин is told; Megawattstunden of electricity for a careless мегават are not. Years of a date (у 2017
році – 2017) and times of day (о п’ятій годині – um fünf Uhr) are no measures.

    uk: Вони чекали на допомогу двадцять хвилин.
    Bad:  Sie warteten zwanzig Stunden auf Hilfe.
    Good: Sie warteten zwanzig Minuten auf Hilfe.
    uk: Компанія вклала 11 млн доларів у новий завод.
    Bad:  Das Unternehmen investierte elf Millionen Euro in ein neues Werk.
    Bad:  Das Unternehmen investierte 11 Milliarden Dollar in ein neues Werk.
    Good: Das Unternehmen investierte 11 Mio. Dollar in ein neues Werk.
    ru: Ветер усилился до 85 миль в час.
    Good: Der Wind erreichte 137 Kilometer pro Stunde.
"""

import re
from collections.abc import Hashable, Iterator, Sequence
from dataclasses import dataclass, replace
from fractions import Fraction

from qa.comparison.article import Article
from qa.comparison.figures.fact import Fact
from qa.comparison.figures.figures import figures, units_in
from qa.comparison.figures.pair_facts import Leftovers, leftovers
from qa.comparison.figures.strange_currencies import strange_currencies
from qa.documents import Edit, Finding, Severity
from qa.languages.numbers import Number, NumberKind
from qa.languages.unit_forms import FORMS, GENDERS, SIGNS
from qa.languages.units import Unit, UnitWord
from qa.messages import _
from qa.rules.rule import Rule

RULE = Rule("unit-mismatch", Severity.ERROR, mqm="accuracy/mistranslation", its="mistranslation", needs_source=True)
# in vier Tagen, vor drei Jahren, in den kommenden Monaten, seit über zwei Jahrzehnten.
DATIVE = re.compile(r"(?i)\b(?:in|vor|seit|nach|mit|von|binnen|aus|bei|zu)\s+(?:den\s+)?(?:[\w,.–-]+\s+){0,3}$")
# What may stand between a figure and its unit: zehn ganze Tage, 100 Mio. US-Dollar, 1980er Jahre, “99 відсотків.
NEAR = 18
PER = re.compile(r"\b(?:pro|je|in der|im|am|die|в|у|на|за)[ \u00a0]$")  # 1.250 Kubikmeter pro Stunde are no 1,250 hours
# A word with an ending before a singular; of these, what is the same for masculine and neuter.
DECLINED = re.compile(r"(?i)(?:(?:im|am|zum|zur|vom|beim|ins|ein|das)|\w(?:e[rnms]?))\s$")
BOTH = re.compile(r"(?i)(?:im|am|zum|vom|beim|\wem)\s$")
PERCENT = "percent"
SHAREABLE = frozenset({"length", "area", "mass", "volume", "money", "temperature"})  # five of it or five in a hundred
KIN = {"power": "energy"}  # Megawatt for мегават-годин: not the same, but one for the other
CAPACITY = re.compile(r"(?i)\b(?:потужн|мощн)\w+")
NAMED = frozenset({"year", "hour", "day"})
NO_LENGTH = re.compile(r"(?i)комендантськ\w+ годин|\bTag und Nacht\b|\b(?:dem|den|der|am) Tag de[rs] ")
LEAD = re.compile(
    r"\b(?:[Vv]orsprung|[Rr]ückstand|[Aa]bstand|gew[ao]nn\w*|geschlagen|geführt|führt\w*|vorn(?:e)?|lagen?|liegt|liegen)\b"
)


@dataclass(frozen=True, slots=True)
class Measure:
    """A unit and the figure before it, if one stands there."""

    unit: Unit
    value: Fraction | None


def check(article: Article) -> Iterator[Finding]:
    """Yield one finding per German unit that took the place of another."""
    for left in leftovers(article, _measures):
        for target in left.target:
            source = _counterpart(target, left)
            if source and not (_is_lead(article, left, target, source) or _is_put_right(article, left, target, source)):
                yield _finding(article, target, source)
    for target, source in _by_figure(article):
        yield _finding(article, target, source)
    for span in strange_currencies(article):
        message = _("“{german}”: the source names no such currency anywhere", german=span.of(article.target.text))
        yield RULE.finding(span, message)


def _by_figure(article: Article) -> Iterator[tuple[Fact, Fact]]:
    """Yield zwei Stunden for «дві доби», where the source has an hour as well: the figure says which unit was meant."""
    for pair in article.sure_passages():
        assert article.source is not None
        mine = [fact for fact in _measures(article.target_of(pair), "de") if _is_counted(fact)]
        theirs = [*_measures(article.source_of(pair), article.source.language)] if mine else []
        for target in mine:
            unit, value = target.what.unit, target.what.value
            counted = [fact for fact in theirs if _is_counted(fact) and fact.what.unit.family == unit.family]
            same = [fact for fact in counted if fact.what.value == value]
            if len(same) != 1 or same[0].what.unit.name == unit.name or _is_told(same[0], article.target_of(pair)):
                continue
            # Left over with its figure only: without one, «годину» already stands for it.
            if any(fact.what.unit.name == unit.name and fact.what.value is None for fact in theirs):
                begins = pair.target_span.start, pair.source_span.start
                yield (
                    replace(target, span=target.span.shift(begins[0])),
                    replace(same[0], span=same[0].span.shift(begins[1])),
                )


def _is_counted(fact: Fact) -> bool:
    return fact.is_sure and fact.what.unit.family != "scale" and fact.what.value is not None


def _is_told(fact: Fact, german: str) -> bool:
    """True when the German has the unit of the source somewhere."""
    return any(other.what.unit.name == fact.what.unit.name for other in _measures(german, "de"))


def _measures(text: str, language: str) -> Iterator[Fact]:
    words = units_in(text, language)
    known = figures(text, language) if words else ()
    for word in words:
        number = _figure_before(word, known)
        value = None if PER.search(text, max(0, word.span.start - 8), word.span.start) else _shown_value(word, number)
        is_date = word.unit.name in NAMED and _is_dated(word, number, known, text)
        # „20 Minuten“ is met by «хвилини» without a figure and the other way round.
        also: frozenset[Hashable] = frozenset() if value is None else frozenset([(word.unit.name, None)])
        key = (word.unit.name, value)
        yield Fact(word.span, key, word.unit.is_sure and not is_date, Measure(word.unit, value), also)


def _is_dated(word: UnitWord, before: Number | None, known: Sequence[Number], text: str) -> bool:
    """у 2017 році, im Jahr 2017, комендантська година, Tag und Nacht: a date or a set phrase, no length of time."""
    after = next((n for n in known if n.span.start >= word.span.end), None)
    follows = after is not None and after.span.start - word.span.end <= 2 and after.kind is NumberKind.YEAR
    is_dated = before is not None and before.kind in (NumberKind.YEAR, NumberKind.DATE)
    return follows or is_dated or NO_LENGTH.search(text, max(0, word.span.start - 20), word.span.end + 6) is not None


def _figure_before(word: UnitWord, known: Sequence[Number]) -> Number | None:
    """Return the number that the unit word counts: it ends shortly before it, or covers it (2 Mio., 35-jährig)."""
    near = [n for n in known if n.span.start <= word.span.start and word.span.start - n.span.end <= NEAR]
    return near[-1] if near else None


def _shown_value(word: UnitWord, number: Number | None) -> Fraction | None:
    """Return the figure as it is written before the unit: 2 for „zwei Millionen“, nothing for „Millionen“ alone."""
    if number is None:
        return None
    if word.unit.name in ("decade", "century") and number.span.end >= word.span.end:
        return None  # десятиліття is no figure of ten
    if word.unit.family != "scale" or number.span.end < word.span.end:
        return number.value
    shown = number.value / word.unit.factor
    return None if number.span.start == word.span.start else shown


def _counterpart(target: Fact, left: Leftovers) -> Fact | None:
    """Return the one other source unit of the same family with the same figure."""
    mine = target.what
    same = [
        fact
        for fact in left.source
        if _are_kin(fact.what.unit, mine.unit)
        and fact.what.unit.name != mine.unit.name
        and fact.what.value == mine.value
    ]
    return same[0] if len(same) == 1 else None


def _are_kin(one: Unit, other: Unit) -> bool:
    """True for units of one family, and for a share, which is of anything: fünf Zentimeter for «пяти процентов»."""
    families = KIN.get(one.family, one.family), KIN.get(other.family, other.family)
    return families[0] == families[1] or (PERCENT in (one.name, other.name) and not SHAREABLE.isdisjoint(families))


def _is_lead(article: Article, left: Leftovers, target: Fact, source: Fact) -> bool:
    """True for a state won «на 40 %»: by how much one leads another in per cent is a matter of points."""
    names = {target.what.unit.name, source.what.unit.name}
    return names == {"percent", "percentage-point"} and LEAD.search(article.target_of(left.pair)) is not None


def _is_put_right(article: Article, left: Leftovers, target: Fact, source: Fact) -> bool:
    """True for what is produced or used in Megawattstunden, which the source carelessly gives in megawatts."""
    is_energy = target.what.unit.family == "energy" and source.what.unit.family == "power"
    return is_energy and not CAPACITY.search(article.source_of(left.pair))


def _finding(article: Article, target: Fact, source: Fact) -> Finding:
    assert article.source is not None
    words = target.span.of(article.target.text)
    before = article.target.text[max(0, target.span.start - 40) : target.span.start]
    better = _same_form(words, target.what.unit.name, source.what.unit.name, before)
    return RULE.finding(
        target.span,
        _("“{german}”, but the source has “{source}”", german=words, source=source.span.of(article.source.text)),
        edits=(Edit(target.span, better, safe=False),) if better and _fits(target, source, words, before) else (),
        suggestions=(better,) if better else (),
        source_span=source.span,
    )


def _fits(target: Fact, source: Fact, words: str, before: str) -> bool:
    """True unless the word before is declined for another gender: im Jahr – im Monat, but not letzten Monat – Woche."""
    found, wanted = target.what.unit.name, source.what.unit.name
    genders = {GENDERS.get(found, ""), GENDERS.get(wanted, "")}
    is_singular = found in GENDERS and words == FORMS[found][0]
    if not is_singular or len(genders) == 1 or not DECLINED.search(before):
        return True
    return genders == {"m", "n"} and BOTH.search(before) is not None


def _same_form(words: str, found: str, wanted: str, before: str) -> str:
    """Return the wanted unit in the number and case of the found one: Stunden – Minuten, in vier Wochen – in vier Tagen."""
    if words == SIGNS.get(found):
        return SIGNS.get(wanted, "")
    forms = FORMS.get(wanted, ())
    match = re.fullmatch(r"(US-)?(\w+)", words)
    if forms and match and match[2].removesuffix("n") in FORMS.get(found, ()) and match[2].endswith("ern"):
        return forms[-1] + ("n" if forms[-1].endswith("er") else "")  # auf 850 Quadratkilometern
    if not forms or not match or match[2] not in FORMS.get(found, ()):
        return ""
    is_singular = len(FORMS[found]) > 1 and match[2] == FORMS[found][0]
    is_dative = match[2] == FORMS[found][-1] and bool(DATIVE.search(before))
    form = forms[0] if is_singular else forms[-1] if is_dative or len(forms) < 3 else forms[1]
    return (match[1] if match[1] and wanted == "dollar" else "") + form
