"""A quotation is put into another person's mouth.

Reported where source and German each have one quotation with a verb of speech and a named speaker, before it or behind it, and
the German speaker is another person of the article than the speaker of the source, or „er“ or a man where «вона» speaks. Silent
where a title speaks, where one of the two names is not known in both languages, and where the sentence names somebody's lawyer or
spokeswoman.

    uk: До Сум приїхали Олена Коваль і Петро Шевченко. «Ми відкриємо школу восени», — сказав Петро Шевченко.
    Bad:  Nach Sumy kamen Olena Kowal und Petro Schewtschenko. „Wir öffnen die Schule im Herbst“, sagte Olena Kowal.
    Good: Nach Sumy kamen Olena Kowal und Petro Schewtschenko. „Wir öffnen die Schule im Herbst“, sagte Schewtschenko.
"""

import re
from collections.abc import Iterator
from dataclasses import dataclass

from qa.comparison.article import Article, NameUse, Pair
from qa.comparison.names.known_persons import is_person, surname
from qa.documents import Finding, Severity, Span
from qa.languages.lazy_pattern import lazily
from qa.languages.quotation import SPEECH
from qa.messages import _
from qa.names import transliterate
from qa.names.given_names import is_given_name
from qa.rules.rule import Rule

RULE = Rule(
    "quote-attribution",
    Severity.WARNING,
    mqm="accuracy/mistranslation",
    its="mistranslation",
    needs_source=True,
    yields_to=("name-swapped", "name-spelling", "name-base"),
)
CLAUSE = r"[^.!?;:«»„“”\"\n]{3,100}"
BEHIND = lazily(rf"[»“”\"«][,!?…]?\s?,?\s?[–—-]?\s?(?P<clause>{CLAUSE})")
BEFORE = lazily(rf"(?P<clause>{CLAUSE}):\s[«„“\"»]")
ANNOUNCED = re.compile(r":\s[«„“\"»]")  # in every match of the one before, and found much faster
VERB = {
    "de": lazily(rf"\b(?:{'|'.join(sorted(SPEECH))}|so)\b"),
    "uk": lazily(
        r"(?i)\b(?:сказа|заяви|заявля|каже|кажуть|каза[вл]|говори|пояс|повідом|зазнач|наголо|підкресл|дода|розпов|відпов|визна|запевн"
        r"|переко|нагада|написа|стверджу|вважа|обіця|пообіця|уточн)\w*"
    ),
    "ru": lazily(
        r"(?i)\b(?:сказа|заяви|заявля|говори|поясн|объясн|сообщ|отме[чт]|подчерк|добави|добавля|рассказ|ответи|призна|увер|напомн|написа"
        r"|утвержда|счита|обеща|пообеща|уточн)\w*"
    ),
}
APART = {  # what may stand between the speaker and another person: sagte Kowal über Schewtschenko
    "de": lazily(r"\b(?:über|zu|mit|an|gegenüber|nach|bei|für|von|und)\b"),
    "uk": lazily(r"(?i)\b(?:про|для|з|із|зі|до|щодо|після|у|в)\b"),
    "ru": lazily(r"(?i)\b(?:о|об|обо|для|с|со|к|ко|после|у|в)\b"),
}
# Somebody without a name speaks: sagte er, Kowal nickte; sagte der Minister, den Kowal begleitete.
NAMELESS = re.compile(r",|\b(?:er|sie|es|man)\b")
HE, SHE = lazily(r"(?i)\b(?:він|он)\b"), lazily(r"(?i)\b(?:вона|она)\b")
MINE = lazily(  # sagte sie, betont er: one person, and no more
    rf"\b(?:{'|'.join(sorted(word for word in SPEECH if not word.endswith('en')))})[ \u00a0](?P<who>er|sie)\b"
)
OF_A_MAN = lazily(r"(?:[oei][wv]|[sz]k(?:yj|ij|y|i))$")  # surnames whose form tells a man from a woman
OF_A_WOMAN = lazily(r"(?:[oei][wv]a|ina|[sz]k(?:aja|a))$")


@dataclass(frozen=True, slots=True)
class Speaker:
    """Who says something: the surname as it stands, its place, and the source's word for that person, in the nominative."""

    span: Span
    person: str


def check(article: Article) -> Iterator[Finding]:
    """Yield one finding per quotation whose speaker changed."""
    if article.source is None or article.source.language not in VERB or not re.search('[„»«“"]', article.target.text):
        return
    known = article.persons
    for pair in article.sure_passages():
        theirs = _one(_source_speakers(article, pair, known)) or _one(_pronouns(article, pair))
        mine = (
            (_one(_german_speakers(article, pair, known)) or _one(_german_pronouns(article, pair))) if theirs else None
        )
        if theirs and mine and _are_two(theirs.person, mine.person, known.get(mine.person, "")):
            yield RULE.finding(
                mine.span.shift(pair.target_span.start),
                _(
                    "in the source, the speaker is {source}, not “{german}”",
                    source=known.get(theirs.person, theirs.person),
                    german=mine.span.of(article.target_of(pair)),
                ),
                source_span=theirs.span.shift(pair.source_span.start),
                confidence=pair.confidence,
            )


def _are_two(theirs: str, mine: str, german: str) -> bool:
    """True for two surnames, and for a pronoun and the German surname of somebody it cannot stand for: она and Kowaljow."""
    if mine in ("er", "sie"):
        return (HE if mine == "sie" else SHE).fullmatch(theirs) is not None
    if HE.fullmatch(theirs):
        return OF_A_WOMAN.search(german) is not None
    return OF_A_MAN.search(german) is not None if SHE.fullmatch(theirs) else theirs != mine


def _one(speakers: list[Speaker]) -> Speaker | None:
    return speakers[0] if len(speakers) == 1 else None


def _clauses(text: str, language: str) -> list[Span]:
    """Return the clauses beside a quotation that have a verb of speech."""
    patterns = (BEHIND, BEFORE) if ANNOUNCED.search(text) else (BEHIND,)
    spans = {Span(*match.span("clause")) for pattern in patterns for match in pattern.finditer(text)}
    return sorted((span for span in spans if VERB[language].search(span.of(text))), key=lambda span: span.start)


def _source_speakers(article: Article, pair: Pair, known: dict[str, str]) -> list[Speaker]:
    """Return the speakers that the source names in the nominative."""
    assert article.source is not None
    text, start = article.source_of(pair), pair.source_span.start
    uses = [use for use in article.names if use.pair is pair and is_person(use)]
    speakers: list[Speaker] = []
    for clause in _clauses(text, article.source.language):
        inside = [use for use in uses if clause.start <= use.source_span.start - start < clause.end]
        places = [use.source_span.shift(-start) for use in inside]
        if inside and _is_nominative(inside[0]) and _is_first_alone(places, text, article.source.language):
            speakers.append(Speaker(places[0], surname(inside[0])))
    return [speaker for speaker in speakers if speaker.person in known] if len(speakers) == 1 else []


def _pronouns(article: Article, pair: Pair) -> list[Speaker]:
    """Return the pronouns that speak in the source, alone in their clause: сказала вона."""
    assert article.source is not None
    text, language = article.source_of(pair), article.source.language
    clauses = _clauses(text, language)
    if len(clauses) != 1:
        return []
    found = [match for pattern in (HE, SHE) for match in pattern.finditer(text, clauses[0].start, clauses[0].end)]
    is_named = any(
        clauses[0].start <= use.source_span.start - pair.source_span.start < clauses[0].end
        for use in article.names
        if use.pair is pair and is_person(use)
    )
    outside = (match for match in found if text.count("«", 0, match.start()) == text.count("»", 0, match.start()))
    return [] if is_named else [Speaker(Span(*match.span()), match.group().lower()) for match in outside]


def _german_pronouns(article: Article, pair: Pair) -> list[Speaker]:
    """Return the pronouns that speak in the German: sagte sie."""
    text = article.target_of(pair)
    found = [match for clause in _clauses(text, "de") for match in MINE.finditer(text, clause.start, clause.end)]
    return [Speaker(Span(*match.span("who")), match["who"]) for match in found]


def _is_nominative(use: NameUse) -> bool:
    """True for Петро Шевченко and Марина Лебедева, whose first word is a given name as it stands; not Игоря Носова."""
    words = use.name.text.split()
    return use.name.text == use.name.lemma or (len(words) > 1 and is_given_name(words[0]))


def _german_speakers(article: Article, pair: Pair, known: dict[str, str]) -> list[Speaker]:
    """Return the speakers that the German names: surnames without a genitive -s, behind no preposition."""
    text = article.target_of(pair)
    speakers: list[Speaker] = []
    for clause in _clauses(text, "de"):
        found = _surnames(text, clause, known, article.source_language)
        if found and _is_first_alone([span for span, _person in found], text, "de"):
            before = text[clause.start : found[0][0].start]
            if not APART["de"].search(before) and not _is_nameless(before):
                speakers.append(Speaker(*found[0]))
    return speakers


def _surnames(text: str, clause: Span, known: dict[str, str], language: str) -> list[tuple[Span, str]]:
    """Return the places of the known German surnames in a clause, in text order, with the source surname.

    A name that is misspelled elsewhere may be right where it does not belong: both forms are looked for.
    """
    forms = {
        (form, person) for person, found in known.items() for form in (found, transliterate(person, language=language))
    }
    places = (
        (Span(*match.span()), person)
        for form, person in forms
        if form in text
        for match in re.compile(rf"(?<![\w-]){re.escape(form)}(?![\w’'-])").finditer(text, clause.start, clause.end)
    )
    return sorted(places, key=lambda place: place[0].start)


def _is_nameless(before: str) -> bool:
    """True when somebody else comes between the verb of speech and the name."""
    verb = max((match.end() for match in VERB["de"].finditer(before)), default=len(before))
    return NAMELESS.search(before, verb) is not None


def _is_first_alone(places: list[Span], text: str, language: str) -> bool:
    """True when a preposition parts the first name from the next: no Kowals Anwalt, no адвокат Коваль Петро."""
    return len(places) < 2 or APART[language].search(text, places[0].end, places[1].start) is not None
