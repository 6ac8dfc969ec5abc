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
from qa.comparison.words.denied_words import (
    denied_objects,
    denied_words,
    kann,
    only_one,
    opposites_of_negated,
    refusal,
    without_times,
)
from qa.comparison.words.negation_gained import gained_negation
from qa.comparison.words.negation_traces import clause_at, halves_left, without_their_negation
from qa.comparison.words.rendered import WORD, is_listed, places_of
from qa.comparison.words.shared_without import without_shared
from qa.comparison.words.torn_verbs import affirmed
from qa.comparison.words.unanswered_denial import unanswered
from qa.documents import Finding, Severity, Span
from qa.languages.codes import SLAVIC_LANGUAGES
from qa.languages.morphology import readings
from qa.languages.negation import denials, denying_in, denying_words, exclusions, german_denials, source_denying_words
from qa.messages import _
from qa.rules.rule import Rule
from qa.rules.turned_round import turned_round

RULE = Rule("negation-mismatch", Severity.WARNING, mqm="accuracy/mistranslation", its="mistranslation")
LITERAL, LITERAL_UNKNOWN = 0.4, 0.3  # share of the source's known words that the German says
HALF_DENIED = re.compile(r"(?i)\b(?:weniger|wenig|kaum|selten|statt|schwerlich)\b")
WAITING = re.compile(r"(?:ge)?wart|schw[ei]+g")  # не хотіли чекати: „warten“ is what is denied
UNTIL = re.compile(r"(?i)\b(?:bis|bevor|ehe|wenn|falls|ob)\b")
INFINITIVE = re.compile(r"\bzu [a-zäöüß]+n\b|\b[a-zäöüß]+zu[a-zäöüß]+en\b")
WITH = re.compile(r"(?<!\bnur )\b(?:gegen|mit|samt|nebst|nach einer|nach einem)(?: [a-zäöüß]+e[nrms]?)? $")
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
    crossed = crossed_denial(source, german, language)
    if crossed:
        yield turned_round(RULE, article, pair, *crossed)
        return
    torn = affirmed(source, german, language)
    if torn:
        yield _denied(article, pair, *torn)
        return
    denial = (
        _with_for_without(source, german, language)
        or _unheard(source, german, language)
        or _unrefused(source, german, language)
        or unanswered(source, german, language)
    )
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


def _unheard(source: str, german: str, language: str) -> Span | None:
    """Return the first negation of the source that the German seems to have lost, or None."""
    denied = denials(source, language, german)
    without = exclusions(source, language, german)
    if not denied and not without:
        return None
    negators, verbs, near = german_denials(german), denying_words(german), denying_words(german, near=True)
    # As many denying verbs as the source has render those, and no negation: не остановлен is not „gestoppt“.
    theirs = [
        word for word in source_denying_words(source, language) if not any(word.overlaps(span) for span in denied)
    ]
    clear = negators + verbs if len(verbs) > len(theirs) else negators
    if len(denied) + len(without) <= len(clear):
        return None
    for denial in sorted([*denied, *without]):
        words = without_times(denied_words(source, denial), language)[: 1 if denial in without else None]
        said = {place for word in words for place in places_of(word, language, german)}
        near = [span for span in near if span.start not in said or not WAITING.match(german, span.start)]
        if words and source_denying_words(words[0], language):  # не отказался: hielt daran fest
            is_lost = bool(verbs) and not near and clear is negators
        else:
            is_lost = _is_asserted(words, language, german, clear + near)
            if not (is_lost or clear or verbs or UNTIL.search(german)):
                objects = denied_objects(source, denial, language)
                is_lost = _is_asserted(objects, language, german, near) or bool(
                    not near and kann(source, denial, german)
                )
        if is_lost:
            return denial
    if denied and not (negators or verbs or near) and _is_literal(source, german, language, denied[0]):
        return denied[0]
    return None


def _with_for_without(source: str, german: str, language: str) -> Span | None:
    """Return the без of the source whose noun the German joins to a „gegen“ or „mit“: gegen Entschädigung for без компенсації."""
    for place in () if denials(source, language, german) else exclusions(source, language, german):
        for word in denied_words(source, place)[:1]:
            if any(WITH.search(german, 0, at) for at in places_of(word, language, german)):
                return place
    return None


def _unrefused(source: str, german: str, language: str) -> Span | None:
    """Return what somebody refused in the source and simply does in the German, which denies nothing: wollte kritisieren."""
    refused = refusal(source)
    if refused is None or denying_in(german) or not _is_asserted(refused.of(source).split()[-1:], language, german, []):
        return None
    return refused


def _is_literal(source: str, german: str, language: str, denial: Span) -> bool:
    """True when the German says enough of the source's words that a lost negation is likelier than a free rendering."""
    if source_denying_words(source, language):
        return False
    known = [word for word in WORD.findall(source) if len(word) > 3 and is_listed(word, language)]
    said = sum(bool(places_of(word, language, german)) for word in known)
    denied = [word for word in denied_words(source, denial) if len(word) > 3][:1]
    if denied and is_listed(denied[0], language):  # other words were chosen for it: не продал – hat er behalten
        return False
    return said >= (LITERAL_UNKNOWN if denied else LITERAL) * max(len(known), 1)


def _is_asserted(words: list[str], language: str, german: str, denying: list[Span]) -> bool:
    """True when the German has one of the denied words, in a clause that denies nothing.

    A translator who turned the sentence (не вразила – war schlecht) used other words, and nothing is reported.
    """
    for word in words:
        # Denied nouns stand in the genitive, which may lose its likeness to the dictionary form: жінок, жінка; дітей, дитина.
        lemmas = (reading.lemma for reading in readings(word, language)[:1] if "NOUN" in reading.grammemes)
        places = {place for form in (word, *lemmas) for place in places_of(form, language, german)}
        denied = [any(span.overlaps(_with_matrix(german, clause_at(german, at))) for span in denying) for at in places]
        if denied:  # the first word that is said decides: просить не пити воду – rät davon ab, Wasser zu trinken
            return not all(denied)
    return False


def _with_matrix(german: str, clause: Span) -> Span:
    """Return the clause, an infinitive with „zu“ together with the clause that governs it: rät davon ab, es zu trinken."""
    if clause.start < len(", ") or not INFINITIVE.search(german, clause.start, clause.end):
        return clause
    return Span(clause_at(german, clause.start - len(", ")).start, clause.end)


def _with_next_word(source: str, denial: Span) -> str:
    """Return the negator with the word that it denies: «не підписав»."""
    match = re.compile(r"\s*\w+").match(source, denial.end)
    return source[denial.start : match.end() if match else denial.end]
