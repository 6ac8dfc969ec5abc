"""Another name stands where the source has this one: Brovary for Irpin, Kowalenko for Schewtschenko.

Dictation, copied sentences and machine translation put one name in the place of another, and nobody notices, because the
sentence reads well. Reported where a name that nothing in the source explains stands beside one half of a source name
(Scott Simon for Скотт Робінсон) or behind the word that says what it is (die Stadt Bremen for місто Палу), and where a surely
aligned pair has one name too many on either side: a person or place of the source without any German, and a German name from
nowhere. Silent where more than one is left over, where the two have letters in common or one is the other cut short (Shaq for
Shaqiri), and about common nouns, abbreviations and English phrases.

    uk: Вибух пролунав біля Ірпеня, повідомив Тарас Березовець.
    Bad:  Die Explosion war bei Hamburg zu hören, teilte Taras Beresowez mit.
    Good: Die Explosion war bei Irpin zu hören, teilte Taras Beresowez mit.
"""

from collections.abc import Iterator

from qa.comparison.article import Article, NameUse
from qa.comparison.names.name_alike import are_alike, is_another, is_in_source, is_left_in_source
from qa.comparison.names.name_beside import Intruder, intruders
from qa.comparison.names.name_findings import OWN_LETTERS, is_quoted
from qa.comparison.names.name_kinds import is_another_kind, is_region_for_country
from qa.comparison.names.name_lost import is_called_so, lost_names, name_beside
from qa.comparison.names.name_order import exchanges
from qa.comparison.names.name_shaped import SURNAME
from qa.comparison.names.name_strange import has_determiner, is_english, is_phrase, strange_names, unclaimed_names
from qa.comparison.names.name_tokens import PairTokens, Token, source_words
from qa.comparison.names.persons_exchanged import persons_exchanged
from qa.comparison.names.places_swapped import is_country, swapped_places
from qa.comparison.names.roles import roles_exchanged
from qa.comparison.names.spelled_out import is_spelled_out
from qa.documents import Edit, Finding, Severity
from qa.languages.lazy_pattern import lazily
from qa.messages import _
from qa.names import transliterate
from qa.names.evidence import is_common
from qa.names.known_abroad import known_abroad
from qa.rules.rule import Rule

RULE = Rule(
    "name-swapped",
    Severity.WARNING,
    mqm="accuracy/mistranslation",
    its="mistranslation",
    needs_source=True,
    yields_to=(
        "name-spelling",
        "name-system",
        "name-base",
        "forbidden-term",
        "spelling",
        "glued-words",
        "homoglyph",
        "untranslated-segment",
        "untranslated-phrase",
        "swapped-segment",
        "word-mismatch",
    ),
)
SURE = 0.8  # of the bead
CAPITAL = lazily(r" (?:[A-ZÄÖÜa-zäöü]\w+ )?Hauptstadt\b")


def check(article: Article) -> Iterator[Finding]:
    """Yield the names of a pair that do not belong there, with the ones that do; beside the right word, or one left over."""
    for pair in article.name_tokens:
        is_sure = pair.pair.confidence >= SURE
        for exchange in (*exchanges(article, pair), *roles_exchanged(article, pair)) if is_sure else ():
            found = exchange.span.of(article.target.text)
            edit = Edit(exchange.span, exchange.right, safe=False)
            message = _("“{found}”: the source goes the other way round", found=found)
            yield RULE.finding(exchange.span, message, edits=(edit,), suggestions=(exchange.right,))
        beside = _beside_its_name(article, pair)
        yield from beside
        strange = [token for token in strange_names(article, pair) if not is_in_source(article, pair, token)]
        strange = [token for token in strange if not is_spelled_out(token.text, article)]  # einer Komi, for «коми»
        places = [*swapped_places(article, pair), *persons_exchanged(article, pair)] if is_sure and not beside else []
        for token, use, right in places:
            if is_spelled_out(token.text, article):
                continue
            if not (_is_named_with(article, use, token) or is_another_kind(article, token, use)):
                yield _finding(token, use, [use.name.text], right)
        if strange and is_sure and not beside and not places:
            yield from _left_over(article, pair, strange)


def _is_named_with(article: Article, use: NameUse, token: Token) -> bool:
    """True for Schytomyr, for which «Полісся» plays: elsewhere the German has both, Polissja Schytomyr."""
    words = set(use.name.lemma.split())
    others = {other.found for other in article.names if other.found and words & set(other.name.lemma.split())}
    return any(token.text in found.split() or f"{found} {token.text}" in article.target.text for found in others)


def _beside_its_name(article: Article, pair: PairTokens) -> list[Finding]:
    found = {}
    unclaimed = [token for token in unclaimed_names(article, pair) if not OWN_LETTERS.search(token.text)]  # Fălești
    strange = [token for token in unclaimed if not is_left_in_source(article, pair, token)]
    for intruder in intruders(article, pair, strange):
        lost, german = intruder.lost, intruder.token.text
        if is_quoted(article, intruder.use.source_span) and is_common(lost, article.source_language):
            continue  # the Tscherkassy Monkeys, «Черкаські Мавпи»: what means something is translated
        if (
            is_another(article, lost, german)
            or _is_surname_of_ours(article, intruder)
            or not are_alike(article, [lost], german, begins=True)
        ):
            right = intruder.right or _right(article, intruder.use, [intruder.lost])
            found[intruder.token.span] = _finding(intruder.token, intruder.use, [intruder.lost], right)
    return list(found.values())


def _is_surname_of_ours(article: Article, intruder: Intruder) -> bool:
    """True for the surname behind Геннадий: it has one spelling, and whatever looks like it (Woronzow for Воронин) is another."""
    from qa.languages.morphology import readings
    from qa.names.given_names import is_given_name
    from qa.names.lemmas import candidates

    words, language = source_words(intruder.use), article.source_language
    if len(words) < 2 or words[-1] != intruder.lost:
        return False
    if not any(is_given_name(form) for form in candidates(words[0], language)[:2]):
        return False
    is_cut = intruder.token.text.lower() in transliterate(words[-1], language=language).lower()
    is_surname = any(r.is_known and "Surn" in r.grammemes for r in readings(words[-1], language))
    return not is_cut and (is_surname or SURNAME.search(intruder.token.text) is not None)  # Sobolew for Соболь


def _left_over(article: Article, pair: PairTokens, strange: list[Token]) -> Iterator[Finding]:
    """Yield at most one finding: a single strange name, and a name or two of the source without any German."""
    strange = [
        t
        for t in strange
        if not (
            OWN_LETTERS.search(t.text)
            or is_english(t.text)
            or has_determiner(article, t)
            or is_phrase(article, t, pair)
        )
    ]
    if len(strange) != 1:
        return
    token = strange[0]
    if CAPITAL.match(article.target.text, token.span.end):  # Kirgisistans Hauptstadt, for Бишкек
        return
    if is_country(token.text.removesuffix("s")):  # im Nordwesten Russlands, for a town that nobody knows
        return
    lost = [(use, words) for use, words in lost_names(article, pair, strange) if words]
    lost = name_beside(token, lost, pair, article)
    lost = [
        (use, words)
        for use, words in lost
        if not (is_another_kind(article, token, use) or is_region_for_country(article, token, use))
    ]
    if any(_is_named_with(article, use, token) for use, _ in lost):
        return
    if not 1 <= len(lost) <= 2 or any(is_called_so(article, use, token.text) for use, _ in lost):
        return
    if not any(are_alike(article, words, token.text) for _, words in lost):
        yield _finding(token, *lost[0], _right(article, *lost[0]) if len(lost) == 1 else "")


def _finding(token: Token, use: NameUse, words: list[str], right: str) -> Finding:
    return RULE.finding(
        token.span,
        _("“{found}” stands where the source has {name}", found=token.text, name=" ".join(words)),
        edits=(Edit(token.span, right, safe=False),) if right else (),
        suggestions=(right,) if right else (),
        source_span=use.source_span,
        confidence=0.7,
    )


def _right(article: Article, use: NameUse, words: list[str]) -> str:
    """Return what should stand there, where that is certain enough to be written: the house's form of a name of our region."""
    from qa.names import house_form
    from qa.names.concepts import concepts
    from qa.names.foreign import is_foreign, known_spellings
    from qa.names.lemmas import candidates

    language, name = article.source_language, " ".join(words)
    if len(words) == 1 and (known := known_abroad(name, language)):
        return known[0].spellings[0]
    if concepts(name, language, article.glossary) or not any(is_foreign(word, language) for word in words):
        return house_form(name, language, article.glossary, article.style.names)
    if len(words) > 1 or use.name.kind != "PER":  # Палу is Palu, whatever better-known word sounds like it
        return ""
    return next((k for form in (name, *candidates(name, language)[:2]) for k in known_spellings(form, 2.0)[:1]), "")
