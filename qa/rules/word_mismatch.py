"""A word was exchanged for another of its kind: Oberst for підполковник, Verletzte for загиблі, Herbst for весна.

Ranks, occupations, kin, seasons, killed and wounded, weapons, crimes, military units, exports and imports, banks and courts,
police and prosecutors, codes of law, countries, set pieces and disciplines of sport, disasters, animals, illnesses and
injuries, ships, taxes, food, parts of houses, feasts, instruments: of such a set the source names one that the German lacks,
and the German one that the source lacks, here and in the sentences around, or here alone when words, names or figures beside
both are the same. Silent where more than one of a set is left over, and where words cover several (Opfer, Flugkörper,
Künstler). A deputy who became the head is told, too, as are a head who became a deputy and a person who got another rank,
occupation or office: Richterin for прокурор before one name; and false friends (Magazin for «магазин», Konkurs for «конкурс»).

    uk: Нас зустрів підполковник Кравчук.
    Bad:  Uns empfing Oberst Krawtschuk.
    Good: Uns empfing Oberstleutnant Krawtschuk.
    uk: Це заявив заступник міністра Бойко.
    Bad:  Das erklärte Minister Bojko.
    Good: Das erklärte Vizeminister Bojko.
    uk: Вулицю назвали на честь поета Степана Гайового.
    Bad:  Die Straße wurde nach dem Maler Stepan Hajowyj benannt.
    Good: Die Straße wurde nach dem Schriftsteller Stepan Hajowyj benannt.
    uk: Аспіранти навчаються далі.
    Bad:  Die Aspiranten studieren weiter.
    Good: Die Doktoranden studieren weiter.
    ru: Двое раненых, сообщила полиция.
    Bad:  Zwei Tote, teilte die Polizei mit.
    Good: Zwei Verletzte, teilte die Polizei mit.
"""

import re
from collections.abc import Iterator
from itertools import chain
from typing import NamedTuple

from qa.comparison.article import Article
from qa.comparison.figures.pair_facts import REACH
from qa.comparison.figures.surroundings import surroundings
from qa.comparison.names.titles import OFFICE, titles_changed
from qa.comparison.pair import Pair
from qa.comparison.words.deputies import demoted, names_deputy, names_deputys_office, promoted
from qa.comparison.words.exchanged_here import exchanged_here
from qa.comparison.words.former import lost_former, names_former
from qa.documents import Edit, Finding, Severity, Span
from qa.languages.codes import SLAVIC_LANGUAGES
from qa.languages.counterpart_words import Member
from qa.languages.counterparts import members
from qa.messages import _
from qa.rules.rule import Rule

RULE = Rule(
    "word-mismatch",
    Severity.ERROR,
    mqm="accuracy/mistranslation",
    its="mistranslation",
    needs_source=True,
    yields_to=("number-mismatch", "unit-mismatch"),
)
DOLLARS = re.compile(r"(?i)(?:долар|доллар)\w* $")
PERSONS = ("in", "innen", "er", "ern", "e")  # Ukrainerinnen, Tscheche; not Bulgarien
# Her grandmother died when she was 17: als die alte Frau starb, war die Enkelin 17
CONVERSE = {frozenset({"Großmutter", "Enkel"}), frozenset({"Großvater", "Enkel"})}
Said = dict[tuple[str, str], bool]  # set and member, and whether it is said for sure


class _Sides(NamedTuple):
    """The members of the German and of the source of a passage."""

    mine: list[Member]
    theirs: list[Member]


def check(article: Article) -> Iterator[Finding]:
    """Yield one finding per German word that stands where the source has another of its set."""
    if article.source is None or article.source.language not in SLAVIC_LANGUAGES:
        return
    sides = [_Sides(members(article.target_of(p), "de"), _of_source(article, p)) for p in article.passages]
    for place, pair in enumerate(article.passages):
        if not pair.is_sure:
            continue
        near = sides[max(0, place - REACH) : place + REACH + 1]
        mine, theirs = sides[place].mine, sides[place].theirs
        left, left_there = _left(mine, _said(theirs)), _left(theirs, _said(mine))
        found = [*titles_changed(article, pair, mine, theirs)]
        if not left.keys().isdisjoint(left_there):
            swapped = _swapped(sides[place], near, (article.target_of(pair), article.source_of(pair)))
            found = [*swapped, *found, *exchanged_here(article, pair, mine, left, left_there)]
        seen: set[Span] = set()
        for here, there in found:
            if here.span not in seen and frozenset({here.german, there.german}) not in CONVERSE:
                seen.add(here.span)
                yield _finding(article, pair, here.span, there.span, here.german, there.german)
        yield from _promoted(article, pair, seen)
        yield from _demoted(article, pair, seen)
        yield from _former(article, pair, seen)


def _of_source(article: Article, pair: Pair) -> list[Member]:
    """Return the members in the source of a pair, without countries that are something else: город Черногорье, доларів США."""
    text = article.source_of(pair)
    found = members(text, article.source_language)
    countries = [member for member in found if member.set == "country"]
    others = [member for member in countries if DOLLARS.search(text, 0, member.start)]
    if countries:
        others += _named_otherwise(article, pair, countries)
    return [member for member in found if member not in others] if others else found


def _named_otherwise(article: Article, pair: Pair, countries: list[Member]) -> list[Member]:
    """Return the countries that are in a name of the source which the German spells letter by letter."""
    begin = pair.source_span.start if pair.source else 0
    return [
        country
        for use in article.names_in(pair)
        if use.match and use.match.verdict == "accepted"
        for country in countries
        if country.span.shift(begin).overlaps(use.source_span) and not members(use.found, "de")
    ]


def _said(*sides: list[Member]) -> Said:
    """Return what the sides say."""
    said: Said = {}
    for member in chain.from_iterable(sides):
        said[member.set, member.german] = member.accuses or said.get((member.set, member.german), False)
    return said


def _swapped(pair: _Sides, near: list[_Sides], texts: tuple[str, str]) -> Iterator[tuple[Member, Member]]:
    """Yield what stands for what, and is not said in the sentences around, `near`."""
    left = _left(pair.mine, _said(*(sides.theirs for sides in near)))
    left_there = _left(pair.theirs, _said(*(sides.mine for sides in near)))
    for name in dict.fromkeys(member.set for member in pair.mine):
        new, lost = left.get(name, []), left_there.get(name, [])
        if len(new) == len(lost) == 1 and name != OFFICE:
            here, there = new[0], lost[0]
            if name != "country" or not _is_beside_the_point(here, there, *texts):
                yield here, there


def _is_beside_the_point(here: Member, there: Member, german: str, source: str) -> bool:
    """True for the nationality that a desk adds to a person where the source describes something: Tschechin, австрійський."""
    is_person = here.span.of(german)[0].isupper() and here.span.of(german).endswith(PERSONS)
    return is_person and there.span.of(source)[0].islower()


def _promoted(article: Article, pair: Pair, seen: set[Span]) -> Iterator[Finding]:
    if not names_deputy(article.source_of(pair)):  # most do not, and what is around need not be gathered
        return
    around = surroundings(article, pair)
    for office, deputy in promoted(around.source, around.german, around.german_near):
        if office not in seen:
            yield _finding(article, pair, office, deputy)


def _former(article: Article, pair: Pair, seen: set[Span]) -> Iterator[Finding]:
    if not names_former(article.source_of(pair)):
        return
    around = surroundings(article, pair)
    for office, former in lost_former(around.source, around.german, around.german_near):
        if office not in seen:
            yield _finding(article, pair, office, former)


def _demoted(article: Article, pair: Pair, seen: set[Span]) -> Iterator[Finding]:
    if not names_deputys_office(article.target_of(pair)):
        return
    around = surroundings(article, pair)
    for deputy, office in demoted(around.source, around.german, around.source_near):
        if deputy not in seen:
            yield _finding(article, pair, deputy, office)


def _left(found: list[Member], elsewhere: Said) -> dict[str, list[Member]]:
    """Return by set the members that the other side does not have, each where it stands first.

    A word that may be several members (Tierarzt is an Arzt) is left over when the other side has none of them.
    """
    untold = [member for member in found if member.accuses and (member.set, member.german) not in elsewhere]
    if not untold:
        return {}
    covered = {member[:3] for member in found if _is_told(member, elsewhere)}
    left: dict[str, dict[str, Member]] = {}
    for member in untold:
        if member[:3] not in covered:
            left.setdefault(member.set, {}).setdefault(member.german, member)
    return {name: list(members.values()) for name, members in left.items()}


def _is_told(member: Member, elsewhere: Said) -> bool:
    """True when the other side has the member; of two words, one must say it for sure."""
    is_sure = elsewhere.get((member.set, member.german))
    return is_sure is not None and (is_sure or member.accuses)


def _finding(article: Article, pair: Pair, mine: Span, theirs: Span, name: str = "", better: str = "") -> Finding:
    """`name` and `better` are the German words for what the German and the source have, in the nominative singular."""
    assert article.source is not None
    german, source = mine.shift(pair.target_span.start), theirs.shift(pair.source_span.start)
    word = german.of(article.target.text)
    is_plain = better and word == name  # inflected words are not put together again
    return RULE.finding(
        german,
        _("“{german}”, but the source has “{source}”", german=word, source=source.of(article.source.text)),
        edits=(Edit(german, better, safe=False),) if is_plain else (),
        suggestions=(better,) if better else (),
        source_span=source,
        confidence=pair.confidence,
    )
