"""The source denies something and the German does not, or the other way round.

A lost nicht or kein turns the sentence round. Words that deny in their meaning count as a negation (weigern, fehlen,
unmöglich, wirkungslos, kaum, statt), and idioms that only look like one are left out: не раз – mehrmals, незважаючи на –
trotz, не менш як – mindestens, поки не – bis, ледь не – fast. Silent when in doubt, so a warning means something.
„sondern“ without a negation before it is reported without a source, too, and so is what needs one: einen Hehl, eine
Informationen. Where the other half of noch nicht, nicht mehr or nicht nur stands alone, it is marked.
A negation too many is reported where it denies a word that the source asserts, and „gegen“ or „mit“ before what the source
has without (gegen Entschädigung for без компенсації).

    uk: Міністр не підписав угоду з Варшавою.
    Bad:  Der Minister hat das Abkommen mit Warschau unterzeichnet.
    Good: Der Minister hat das Abkommen mit Warschau nicht unterzeichnet.
    Good: Der Minister weigerte sich, das Abkommen mit Warschau zu unterzeichnen.
    ru: Дом он не продал.
    Good: Das Haus hat er behalten.
    uk: Рішення ще не ухвалили.
    Bad:  Die Entscheidung ist noch gefallen.
    uk: Суд визнав його винним.
    Bad:  Das Gericht befand ihn nicht schuldig.
    uk: Потяг стояв, поки міст не відкрили.
    Good: Der Zug stand, bis die Brücke geöffnet wurde.
    ru: Это была атака не на порт, а на склад.
    Bad:  Das war ein Angriff auf den Hafen, sondern auf das Lager.
    Good: Das war kein Angriff auf den Hafen, sondern auf das Lager.
"""

import re
from collections.abc import Iterator

from qa.comparison.article import Article
from qa.comparison.freedom import Freedom
from qa.comparison.pair import Pair
from qa.comparison.words.crossed_denial import crossed_denial
from qa.comparison.words.denied_words import only_one, opposites_of_negated
from qa.comparison.words.lost_denial import lost_denial
from qa.comparison.words.negation_gained import gained_negation
from qa.comparison.words.negation_traces import clause_at, halves_left, without_their_negation
from qa.comparison.words.not_only import not_only
from qa.comparison.words.shared_without import without_shared
from qa.comparison.words.torn_verbs import affirmed
from qa.comparison.words.unanswered_denial import unanswered
from qa.documents import Finding, Severity, Span
from qa.languages.codes import SLAVIC_LANGUAGES
from qa.languages.negation import denying_in, german_denials
from qa.messages import _
from qa.rules.rule import Rule
from qa.rules.turned_round import turned_round

RULE = Rule("negation-mismatch", Severity.WARNING, mqm="accuracy/mistranslation", its="mistranslation")
HALF_DENIED = re.compile(r"(?i)\b(?:weniger|wenig|kaum|selten|statt|schwerlich)\b")
SONDERN = re.compile(r",\s+sondern\b")


def check(article: Article) -> Iterator[Finding]:
    """Yield one finding per sentence that lost a negation."""
    yield from _contrasts(article)
    if article.source is not None and article.source.language in SLAVIC_LANGUAGES:
        for pair in article.sure_passages():
            yield from _lost(article, pair)
            yield from _gained(article, pair)


def _contrasts(article: Article) -> Iterator[Finding]:
    """„sondern“ needs something denied before it (Duden, „sondern“): nicht Kyjiw, sondern Lwiw."""
    for segment in article.target.segments:
        for words in without_their_negation(segment.text):
            yield _needs_negation(segment.text, words, segment.span.start)
        match = SONDERN.search(segment.text) if "sondern" in segment.text else None
        before = segment.text[: match.start()] if match else ""
        if match and not german_denials(before) and not HALF_DENIED.search(before):
            yield RULE.finding(
                Span(0, match.end()).shift(segment.span.start), _("“sondern” without a negation before it")
            )


def _needs_negation(german: str, words: Span, begin: int) -> Finding:
    return RULE.finding(
        words.shift(begin), _("“{words}” needs a negation: has “nicht” or “kein” been lost?", words=words.of(german))
    )


def _lost(article: Article, pair: Pair) -> Iterator[Finding]:
    assert article.source is not None
    language = article.source.language
    source, german = without_shared(article.source_of(pair), article.target_of(pair), language)
    halves = list(halves_left(source, german))
    if halves:
        yield _needs_negation(german, halves[0], pair.target_span.start)
        return
    for word, opposite in opposites_of_negated(source, german, language):
        clause = clause_at(german, opposite.start)
        if not any(span.overlaps(clause) for span in denying_in(german)):
            yield _denied(article, pair, word, opposite)
            return
    single = only_one(source, german)
    if single and not any(span.overlaps(clause_at(german, single.start)) for span in german_denials(german)):
        yield _needs_negation(german, single, pair.target_span.start)
        return
    added = not_only(source, german)
    if added:
        yield turned_round(RULE, article, pair, *added)
        return
    crossed = crossed_denial(source, german, language)
    if crossed:
        yield turned_round(RULE, article, pair, *crossed)
        return
    torn = affirmed(source, german, language)
    if torn:
        yield _denied(article, pair, *torn)
        return
    denial = lost_denial(source, german, language) or unanswered(source, german, language)
    if denial:
        yield RULE.finding(
            pair.target_span,
            _("the source denies (“{words}”), the German does not", words=_with_next_word(source, denial)),
            severity=Severity.NOTE if article.freedom is Freedom.RETOLD else None,
            source_span=denial.shift(pair.source_span.start),
            confidence=pair.confidence,
        )


def _denied(article: Article, pair: Pair, word: Span, opposite: Span) -> Finding:
    return RULE.finding(
        opposite.shift(pair.target_span.start),
        _(
            "“{word}” of the source denies what “{german}” says",
            word=word.of(article.source_of(pair)),
            german=opposite.of(article.target_of(pair)),
        ),
        source_span=word.shift(pair.source_span.start),
        confidence=pair.confidence,
    )


def _gained(article: Article, pair: Pair) -> Iterator[Finding]:
    from qa.comparison.figures.surroundings import surroundings  # numbers, which the German alone does not need

    around = surroundings(article, pair)
    words = gained_negation(around.source, around.german, around.language, around.source_near)
    if words:
        yield RULE.finding(
            words.shift(pair.target_span.start),
            _("the German denies (“{words}”), the source does not", words=words.of(around.german)),
            source_span=pair.source_span,
            confidence=pair.confidence,
        )


def _with_next_word(source: str, denial: Span) -> str:
    """Return the negator with the word that it denies: «не підписав»."""
    match = re.compile(r"\s*\w+").match(source, denial.end)
    return source[denial.start : match.end() if match else denial.end]
