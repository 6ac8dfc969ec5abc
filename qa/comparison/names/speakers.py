"""Who speaks beside a quotation: names, pronouns and titles with a verb of speech, in the source and in the German."""

import re
from dataclasses import dataclass

from qa.comparison.article import Article, NameUse
from qa.comparison.names.known_persons import is_person, surname
from qa.comparison.pair import Pair
from qa.documents import Span
from qa.languages.lazy_pattern import lazily
from qa.languages.quotation import SPEECH
from qa.languages.wordlist import words
from qa.names import transliterate
from qa.names.given_names import is_given_name

SAYS = SPEECH | words(  # without a quotation in small talk of its own
    "empörte empört klagte klagt erläuterte erläutert scherzte spottete schimpft entschuldigte rechtfertigte räumte widersprach"
    " widerspricht glaubt glaubte findet hofft hoffte bedauert bedauerte zweifelt zweifelte empfiehlt empfahl beteuert beteuerte"
    " kontert konterte erwidert erwiderte schildert schilderte rät riet wundert wunderte"
)
CLAUSE = r"[^.!?;:«»„“”\"\n]{3,100}"
BEHIND = lazily(rf"[»“”\"«][,!?…]?\s?,?\s?[–—-]?\s?(?P<clause>{CLAUSE})")
BEFORE = lazily(rf"(?P<clause>{CLAUSE}):\s[«„“\"»]")
ANNOUNCED = re.compile(r":\s[«„“\"»]")  # in every match of the one before, and found much faster
REPORTED = {  # Die Zahl sei zu hoch, räumte Kowal ein. Коваль визнав, що …
    "de": lazily(rf",\s(?P<clause>(?:{'|'.join(sorted(SAYS))})\s[^.,!?;:«»„“”\"\n]{{3,60}})[.]"),
    "uk": lazily(r"(?:^|[.!?]\s)(?P<clause>[^.,!?;:«»„“”\"\n]{3,80}),\sщо\b"),
    "ru": lazily(r"(?:^|[.!?]\s)(?P<clause>[^.,!?;:«»„“”\"\n]{3,80}),\sчто\b"),
}
QUOTES = re.compile('[„»«“"]')
VERB = {
    "de": lazily(rf"\b(?:{'|'.join(sorted(SAYS))}|so)\b"),
    "uk": lazily(
        r"(?i)\b(?:сказа|заяви|заявля|каже|кажуть|каза[вл]|говори|пояс|повідом|зазнач|наголо|підкресл|дода|розпов|відпов|визна|запевн"
        r"|переко|нагада|написа|стверджу|вважа|обіця|пообіця|уточн|запереч|сподіва|сумніва|обури|обурю|скарж|поскарж|жарту|пожарту)\w*"
    ),
    "ru": lazily(
        r"(?i)\b(?:сказа|заяви|заявля|говори|поясн|объясн|сообщ|отме[чт]|подчерк|добави|добавля|рассказ|ответи|призна|увер|напомн|написа"
        r"|утвержда|счита|обеща|пообеща|уточн|возра[жз]|надеет|надеял|сомнева|возмути|возмуща|жалу|пожалова|шут|пошути)\w*"
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
PERSON = (
    "direktor|chef|minister|präsident|anwalt|sprecher|trainer|bürgermeister|leiter|experte|ökonom|richter|soldat|kommandeur|lehrer"
    "|mann|politiker|ermittler|unternehmer|gouverneur|vorsitzende|abgeordnete|analyst|historiker|regisseur|rentner|fahrer|landwirt"
    "|botschafter|diplomat|offizier|vater|bruder|sohn|nachbar|journalist|schauspieler|forscher|professor|mitarbeiter"
)
# sagte der neue Direktor, erklärt die Anwältin
MAN = lazily(rf"\b(?:{'|'.join(sorted(SAYS))}) (?P<who>der (?:[a-zäöüß]+e )?(?i:[\w-]*(?:{PERSON})))\b(?! der\b)")
WOMAN = lazily(
    rf"\b(?:{'|'.join(sorted(SAYS))}) (?P<who>die (?:[a-zäöüß]+e )?[A-ZÄÖÜ][\w-]*(?:er|or|ist|ent|ant|lt|ef|at|og|om|eur|är)in)\b"
)
MINE = lazily(  # sagte sie, betont er: one person, and no more
    rf"\b(?:{'|'.join(sorted(word for word in SAYS if not word.endswith('en')))})[ \u00a0](?P<who>er|sie)\b"
)


@dataclass(frozen=True, slots=True)
class Speaker:
    """Who says something: the surname as it stands, its place, and the source's word for that person, in the nominative."""

    span: Span
    person: str


def source_speaker(article: Article, pair: Pair) -> Speaker | None:
    """Return who speaks in the source of a pair, when one person does: a name in the nominative, or a pronoun."""
    return _one(_source_speakers(article, pair)) or _one(_pronouns(article, pair))


def german_speaker(article: Article, pair: Pair) -> Speaker | None:
    """Return who speaks in the German of a pair, when one person does: a known name, a pronoun, or a title with its article."""
    return (
        _one(_german_speakers(article, pair))
        or _one(_german_matches(article, pair, MINE))
        or _one(_german_matches(article, pair, MAN, "er"))
        or _one(_german_matches(article, pair, WOMAN, "sie"))
    )


def _one(speakers: list[Speaker]) -> Speaker | None:
    return speakers[0] if len(speakers) == 1 else None


def _clauses(text: str, language: str) -> list[Span]:
    """Return the clauses with a verb of speech, beside a quotation or beside what is told without one."""
    patterns: tuple[re.Pattern[str], ...] = (REPORTED[language],)
    if QUOTES.search(text):
        patterns = (BEHIND, BEFORE) if ANNOUNCED.search(text) else (BEHIND,)
    spans = {Span(*match.span("clause")) for pattern in patterns for match in pattern.finditer(text)}
    return sorted((span for span in spans if VERB[language].search(span.of(text))), key=lambda span: span.start)


def _source_speakers(article: Article, pair: Pair) -> list[Speaker]:
    """Return the speakers that the source names in the nominative: persons that the German has, or has nowhere."""
    assert article.source is not None
    text, start = article.source_of(pair), pair.source_span.start
    uses = [use for use in article.names_in(pair) if is_person(use)]
    speakers: list[Speaker] = []
    for clause in _clauses(text, article.source.language):
        inside = [use for use in uses if clause.start <= use.source_span.start - start < clause.end]
        places = [use.source_span.shift(-start) for use in inside]
        if inside and _is_nominative(inside[0]) and _is_first_alone(places, text, article.source.language):
            person = surname(inside[0])
            is_lost = not inside[0].found and len(inside[0].name.text.split()) > 1
            speakers.append(Speaker(places[0], person if person in article.persons or is_lost else ""))
    return [speaker for speaker in speakers if speaker.person] if len(speakers) == 1 else []


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
        for use in article.names_in(pair)
        if is_person(use)
    )
    outside = (match for match in found if text.count("«", 0, match.start()) == text.count("»", 0, match.start()))
    return [] if is_named else [Speaker(Span(*match.span()), match.group().lower()) for match in outside]


def _german_matches(article: Article, pair: Pair, pattern: re.Pattern[str], person: str = "") -> list[Speaker]:
    """Return who speaks without a name in the German, er or sie: sagte sie, sagte der Direktor."""
    text = article.target_of(pair)
    found = [match for clause in _clauses(text, "de") for match in pattern.finditer(text, clause.start, clause.end)]
    return [Speaker(Span(*match.span("who")), person or match["who"]) for match in found]


def _is_nominative(use: NameUse) -> bool:
    """True for Петро Шевченко and Марина Лебедева, whose first word is a given name as it stands; not Игоря Носова."""
    words = use.name.text.split()
    return use.name.text == use.name.lemma or (len(words) > 1 and is_given_name(words[0]))


def _german_speakers(article: Article, pair: Pair) -> list[Speaker]:
    """Return the speakers that the German names: surnames without a genitive -s, behind no preposition."""
    text = article.target_of(pair)
    speakers: list[Speaker] = []
    for clause in _clauses(text, "de"):
        found = _surnames(text, clause, article.persons, article.source_language)
        if found and _is_first_alone([span for span, _person in found], text, "de"):
            before = text[clause.start : found[0][0].start]
            if not APART["de"].search(before) and not _is_nameless(before):
                speakers.append(Speaker(*found[0]))
    return speakers


def _surnames(text: str, clause: Span, known: dict[str, str], language: str) -> list[tuple[Span, str]]:
    """Return the places of the known German surnames in a clause, in text order, with the source surname.

    A name that is misspelled elsewhere may be right where it does not belong: both forms are looked for. Of two source surnames
    with one German form the shorter counts (Бусаргин, Бусаргины).
    """
    forms = {
        (form, person) for person, found in known.items() for form in (found, transliterate(person, language=language))
    }
    places = {
        Span(*match.span()): person
        for form, person in sorted(forms, reverse=True)
        if form in text
        for match in re.compile(rf"(?<![\w-]){re.escape(form)}(?![\w’'-])").finditer(text, clause.start, clause.end)
    }
    return sorted(places.items(), key=lambda place: place[0].start)


def _is_nameless(before: str) -> bool:
    """True when somebody else comes between the verb of speech and the name."""
    verb = max((match.end() for match in VERB["de"].finditer(before)), default=len(before))
    return NAMELESS.search(before, verb) is not None


def _is_first_alone(places: list[Span], text: str, language: str) -> bool:
    """True when a preposition parts the first name from the next: no Kowals Anwalt, no адвокат Коваль Петро."""
    return len(places) < 2 or APART[language].search(text, places[0].end, places[1].start) is not None
