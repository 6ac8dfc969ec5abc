"""Does the German deny a word that the source asserts? „nicht authentisch“ for «автентичні»."""

import re

from qa.comparison.words.negation_traces import clause_at
from qa.comparison.words.rendered import SHORTEST, WORD, german_renderings, places_of
from qa.documents import Span
from qa.languages.lazy_pattern import lazily
from qa.languages.morphology import readings
from qa.languages.negation import denials, denying_words, german_denials, source_denying_words

# Anything that may account for a German negation: negators, limits, opposites, words that begin with „not“; but not those that
# only look so: неділя, нефть, немецкий, ніч, безпека, безпілотник, Николай.
DENYING = lazily(
    r"(?i)\b(?:не(?!діл|дел|фт|щодавн|давн|гайн|медлен|мец|рв|хай|(?:б[оау]|бес\w*|с(?:е|ет|уть?|ти|л[аио])|го|ї|ё|ю|й)\b)\w*"
    r"|а?н[іи]|н[іи](?:хто|кто|ч(?!\b|н)|к(?!ола|опол|[иі]т|ос|араг)|де|коли|жод|як)\w*|без(?!пе[кцч]|опасн|пілот|посередн)\w*"
    r"|жод\w*|мало\w*|ледь|ледве|едва|чуть|майже|почти"
    r"|навряд|вряд|рідко|редко|важко|складно|трудно|сложно|тяжело|поза|вне|крім|кроме|окрім|лише|лиш|тільки|только|лишь|замість"
    r"|вместо|проти\w*|против\w*|анти\w*|а|але|але|зате|зато|інш\w+|ин(?:ой|ая|ое|ые|ых|ого)|друг\w+|пока|поки|доки|колишн\w+|бывш\w+"
    r"|забор\w+|запре\w+|відмов\w+|отказ\w+|закр\w+|зник\w+|исчез\w+|втрат\w+|потер\w+|відсутн\w+|отсутств\w+|брак\w*|дефіцит\w*"
    r"|дефицит\w*|слабк\w*|слаб\w*|пізн\w*|поздн\w*|переста\w+|припин\w+|прекра\w+|зупин\w+|останов\w+|вільн\w*|свободн\w*|чи|ли|якщо|якби|если)\b|\?"
)
PLAIN = lazily(  # nicht getötet, keine neue Straße
    r"\b(?:nicht\s+|kein(?:e[rsnm]?)?\s+(?:[a-zäöüß]+\s+){0,2}(?=[A-ZÄÖÜ]))(?!mehr|länger|weiter|immer|ganz|sehr|allzu|alle)(?P<word>[^\W\d_]{4,})"
)
BUT = lazily(r"^\s*(?:а|але|но|проте|однак|однако|зато|зате)\b")  # не A, а B asserts B
AT_END = lazily(r"\bnicht(?=[.,;!?]|$)")
FINITE = lazily(r"[a-zäöüß]+(?:t|te|ten|en)\b(?! [A-ZÄÖÜ][a-zäöüß]+ nicht)")
CLAUSE_END = lazily(r"[,;:.!–—()«»„“\"]")
RECORD = lazily(
    r"(?i)\b(?:wie|als)(?: (?:in|an|bei|mit|noch|je|zuvor|auf))?\s$"
)  # so viele wie in keinem Jahr: a record
OTHER = lazily(
    r"(?i)\b(?:sondern|bis|bevor|ehe|solange|wenn|ob|als|ohne|trotz|obwohl|aber|jedoch|sonst|andernfalls)\b|\?"
)


def gained_negation(source: str, german: str, language: str, source_near: str) -> Span | None:
    """Return „nicht“ or „kein“ with the word that it denies, where the source says that word in a clause that denies nothing.

    A negation closely tied to its word needs no more than that nothing near, in `source_near`, denies the word. Where it closes
    a clause, silent if the source has as many words that might account for a negation, or the sentences around it have any.
    """
    negators = german_denials(german)
    if not negators or len(negators) <= len(denials(source, language)) + len(source_denying_words(source, language)):
        return None
    tied = _tied_to_asserted(source, german, language, source_near)
    if tied is not None:
        return tied
    if len(negators) <= sum(1 for _match in DENYING.finditer(source)) or source_denying_words(source_near, language):
        return None
    return None if _is_denied_near(source_near, source) else _at_end(source, german, language)


def _tied_to_asserted(source: str, german: str, language: str, source_near: str) -> Span | None:
    asserted = _asserted(source, language)
    denied = _denied(source_near, language)
    others = [*denying_words(german), *denying_words(german, near=True)]
    for match in PLAIN.finditer(german) if asserted else ():
        clause, place = clause_at(german, match.start()), match.start("word")
        if RECORD.search(german, 0, match.start()) or OTHER.search(clause.of(german)):
            continue
        if any(span.overlaps(clause) for span in others):
            continue
        if any(place in places_of(word, language, german) for word in denied):
            continue
        if any(place in places_of(word, language, german) for word in asserted):
            return Span(*match.span())
    return None


def _at_end(source: str, german: str, language: str) -> Span | None:
    """Return the „nicht“ that closes a clause of one verb, which the source asserts: unterstützt den Plan nicht."""
    match = AT_END.search(german)
    clause = clause_at(german, match.start()) if match else None
    if match is None or clause is None or OTHER.search(clause.of(german)):
        return None
    words = (word for word in WORD.findall(source) if any("VERB" in r.grammemes for r in readings(word, language)[:1]))
    asserted = set(_asserted(source, language)).intersection(words)
    places = {place for word in asserted for place in places_of(word, language, german)}
    said = any(clause.start <= place < match.start() and FINITE.match(german, place) for place in places)
    return Span(*match.span()) if said else None


def _asserted(source: str, language: str) -> list[str]:
    """Return the words of the source that stand in a clause without a negation, as far as the lexicon knows them."""
    clauses = (clause for clause in CLAUSE_END.split(source) if not DENYING.search(BUT.sub("", clause)))
    words = (word for clause in clauses for word in WORD.findall(clause))
    return [word for word in words if len(word) >= SHORTEST and german_renderings(word, language)]


def _denied(source: str, language: str) -> list[str]:
    """Return the words of the source that stand in a clause which denies something, or may."""
    clauses = (clause for clause in CLAUSE_END.split(source) if DENYING.search(BUT.sub("", clause)))
    words = (word for clause in clauses for word in WORD.findall(clause))
    return [word for word in words if len(word) >= SHORTEST and german_renderings(word, language)]


def _is_denied_near(source_near: str, source: str) -> bool:
    """True when a sentence next door denies something that may have moved here."""
    return re.search(r"(?i)\b(?:не|н[іи]|без|нет|немає)\b", source_near.replace(source, "")) is not None
