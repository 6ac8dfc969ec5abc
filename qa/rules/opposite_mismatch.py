"""An opposite stands in the German: gesunken for зріс, vor der Wahl for після виборів, bestätigte for спростував.

Over four hundred pairs are known, from rose and fell, opened and closed, first and last to tenant and landlord. The German has
the one word oftener than the source may account for, and the source the other oftener than the German. That is enough where
nobody would say one for the other (bestätigt, dementiert); else words, names or figures beside both must be the same, and what
follows them for prepositions and adjectives (vor der Wahl). Silent where one of the two clauses denies, or either limits or
takes back (nicht abgelehnt – ухвалили), where another word accounts for either, and where the sentence is told from the other
side: B bought of A for A sold to B, or two opposites at once (Die Opposition verlor for влада виграла).

Told, too, is a preposition that cannot stand for the source's before the same noun, name or date (nach dem Krieg for «до
війни», ab dem 1. Mai for «до 1 травня», für for «проти»), and what joins clauses or things the other way round (sobald for
«поки … не», mehr A als B for «не так A, як B»). Silent where the source says what lasts until then, and where two times are
set against each other.

    uk: Речник міністерства спростував повідомлення про затримку.
    Bad:  Der Sprecher des Ministeriums bestätigte die Meldung über die Verzögerung.
    Good: Der Sprecher des Ministeriums dementierte die Meldung über die Verzögerung.
    uk: Міністр подав у відставку після виборів.
    Bad:  Der Minister trat vor den Wahlen zurück.
    Good: Der Minister trat nach den Wahlen zurück.
    ru: Парламент не принял поправку.
    Good: Das Parlament hat den Änderungsantrag abgelehnt.
    uk: До війни на фабриці працювало 800 людей.
    Bad:  Nach dem Krieg arbeiteten in der Fabrik 800 Menschen.
    Good: Vor dem Krieg arbeiteten in der Fabrik 800 Menschen.
    uk: Явка в Полтаві нижча, ніж у Сумах.
    Bad:  Die Beteiligung in Poltawa ist höher als in Sumy.
    Good: Die Beteiligung in Sumy ist höher als in Poltawa.
"""

from collections import Counter
from collections.abc import Iterator

from qa.comparison.article import Article
from qa.comparison.words.exchanged_sides import exchanged_sides
from qa.comparison.words.opposite_evidence import Evidence
from qa.comparison.words.passive_turned import passive_turned
from qa.comparison.words.possessors import exchanged_possessors
from qa.comparison.words.turned_conjunctions import turned_conjunctions
from qa.comparison.words.turned_relations import turned_relations
from qa.documents import Finding, Severity, Span
from qa.languages.codes import SLAVIC_LANGUAGES
from qa.languages.opposites import Opposite, Pole, hinted, opposites
from qa.rules.rule import Rule
from qa.rules.turned_round import turned_round

RULE = Rule(
    "opposite-mismatch",
    Severity.ERROR,
    mqm="accuracy/mistranslation",
    its="mistranslation",
    needs_source=True,
    yields_to=("bound-mismatch", "direction-mismatch", "negation-mismatch", "number-mismatch", "word-mismatch"),
)


def check(article: Article) -> Iterator[Finding]:
    """Yield one finding per German word that says the opposite of the source's."""
    if article.source is None or article.source.language not in SLAVIC_LANGUAGES:
        return
    for pair in article.sure_passages():
        german, source, language = article.target_of(pair), article.source_of(pair), article.source.language
        pairs = _opposed(hinted(german, "de"), hinted(source, language))
        turned = None
        if pairs:
            turned = _turned(
                Evidence(article, pair, opposites(german, "de", pairs), opposites(source, language, pairs))
            )
            if turned:
                yield turned_round(RULE, article, pair, turned[0].span, turned[1].span)
        for relation in turned_relations(article, pair):
            if not (turned and relation.german.overlaps(turned[0].span)):
                yield turned_round(RULE, article, pair, relation.german, relation.source)
        for here, there in turned_conjunctions(source, german, language):
            yield turned_round(RULE, article, pair, here, there)
        for here, there in exchanged_sides(source, german, language):
            yield turned_round(RULE, article, pair, here, there)
        for here, there in exchanged_possessors(source, german, language):
            yield turned_round(RULE, article, pair, here, there)
        passive = passive_turned(source, german, language)
        if passive:
            yield turned_round(RULE, article, pair, *passive)


def _turned(evidence: Evidence) -> tuple[Opposite, Opposite] | None:
    """Return the German word that turns something round and the source's; None if two may: that is told from the other side."""
    suspects: dict[Span, tuple[Opposite, Opposite] | None] = {}
    for here, there, is_left_over in _exchanged(evidence.mine, evidence.theirs):
        if evidence.speaks_against(here, there, is_left_over):
            suspects[here.span] = suspects.get(here.span) or (here, there)
        elif is_left_over:
            suspects.setdefault(here.span, None)
    is_one = all(one.overlaps(other) for one in suspects for other in suspects)  # später, Monate später
    return next(filter(None, suspects.values()), None) if is_one else None


def _opposed(mine: frozenset[Pole], theirs: frozenset[Pole]) -> set[str]:
    """Return the pairs of which the one side has a pole, the other another."""
    return {here.pair for here in mine for there in theirs if here.pair == there.pair and here != there}


def _apart(found: list[Opposite]) -> list[Opposite]:
    """Return the words less those that lie in another of their pole: wieder mit Strom, mit Strom versorgt."""
    return [
        word
        for place, word in enumerate(found)
        if not any(
            word.pole == other.pole and word.accuses == other.accuses and word.span.overlaps(other.span)
            for other in found[:place]
        )
    ]


def _exchanged(mine: list[Opposite], theirs: list[Opposite]) -> Iterator[tuple[Opposite, Opposite, bool]]:
    """Yield German and source words that may stand for each other and are opposed, and whether both are left over.

    Left over is a word where the German says it oftener than the source may, and the source's oftener than the German may.
    """
    mine, theirs = _apart(mine), _apart(theirs)
    here_sure, there_sure = (Counter(word.pole for word in side if word.accuses) for side in (mine, theirs))
    here_weak, there_weak = (Counter(word.pole for word in side if not word.accuses) for side in (mine, theirs))
    new = here_sure - there_sure - (there_weak - here_weak)  # what may say it on both sides accounts for nothing else
    lost = there_sure - here_sure - (here_weak - there_weak)
    for there in theirs:
        for here in mine:
            if here.pole.pair == there.pole.pair and here.pole != there.pole and here.accuses and there.accuses:
                is_new, is_lost = new[here.pole] > 0, lost[there.pole] > 0
                is_oftener = (
                    here_sure[here.pole] > there_sure[here.pole] or there_sure[there.pole] > here_sure[there.pole]
                )
                if (is_new and is_lost) or (here.pole.is_by_object and is_oftener):
                    yield here, there, is_new and is_lost
